"""`assessor step-aside`: leave a piece of work to somebody else, before it is rated."""

from pathlib import Path

import click

from assessor_app.application.problems import Unusable
from assessor_app.application.use_cases.rate_submission import WorkInHand
from assessor_app.cli.asking import Asking, json_option, pass_asking, read_input
from assessor_app.domain.people import Role
from assessor_app.domain.pins import area
from assessor_app.domain.stepping_aside import Hint, Sight

_WHOLE_PAGE = (0.0, 0.0, 1.0, 1.0)


@click.command(
    "step-aside", help="Leave one submission to somebody else, for good: you know, or saw, whose work it is."
)
@click.argument("submission")
@click.option("--saw", type=click.Choice([str(hint) for hint in Hint]), help="What in it told you.")
@click.option("--file", metavar="NAME", help="In which file, as `assessor evidence` names it.")
@click.option("--page", type=click.IntRange(1), metavar="N", help="On which page.")
@click.option(
    "--words-from",
    "words",
    type=click.Path(path_type=Path),
    metavar="FILE.txt",
    help="What helps an admin to find it; sealed to the admins.",
)
@json_option
@pass_asking
def command(
    asking: Asking, submission: str, saw: str | None, file: str | None, page: int | None, words: Path | None
) -> None:
    """Without --saw nobody is told why."""
    session = asking.session(Role.ASSESSOR)
    if saw is None and (file is not None or page is not None or words is not None):
        raise Unusable("a place needs to be told what was seen there", remedy="Say which with --saw.")
    sight = None
    if saw is not None:
        work = asking.program.open_work(session, submission)
        said = read_input(words, "the words").decode("utf-8", errors="replace").strip() if words else ""
        sight = _sight(work, Hint(saw), file, page, said)
    code = asking.program.step_aside(session, submission, sight)
    asking.answer(
        {"submission": code, "stepped_aside": True},
        f"{code}: no longer yours. It goes to somebody else.",
    )


def _sight(work: WorkInHand, hint: Hint, name: str | None, page: int | None, words: str) -> Sight:
    files = {file.name: file.digest for file in work.files}
    if name is None and len(files) == 1:
        (name,) = files
    if name is None or name not in files:
        raise Unusable(
            f"there is no file “{name}” in it" if name else "it is not said in which file",
            where=work.code,
            remedy=f"Say one of these with --file: {', '.join(files)}.",
        )
    place = area(files[name], page - 1, _WHOLE_PAGE) if page is not None else None
    return Sight(hint=hint, evidence=files[name], place=place, words=words)
