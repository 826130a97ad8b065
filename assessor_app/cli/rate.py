"""`assessor rate`: one rater's sealed, signed rating."""

from datetime import timedelta
from pathlib import Path

import click

from assessor_app.application.problems import Unusable
from assessor_app.application.rating_file import read_rating
from assessor_app.cli.asking import Asking, json_option, pass_asking
from assessor_app.domain.people import Role

LARGEST_FILE = 4 * 1024 * 1024  # bytes


@click.command("rate", help="Hand in your rating of one submission; final at once, unless --grace is given.")
@click.argument("submission")
@click.option("--from", "file", required=True, type=click.Path(path_type=Path), metavar="FILE.json")
@click.option(
    "--grace", type=click.IntRange(0, 24 * 60), default=0, metavar="MIN", help="Minutes to take it back."
)
@json_option
@pass_asking
def command(asking: Asking, submission: str, file: Path, grace: int) -> None:
    """Seal and commit."""
    draft = read_rating(read_file(file), file=str(file))
    session = asking.session(Role.ASSESSOR)
    receipt = asking.program.rate_submission(session, submission, draft, grace=timedelta(minutes=grace))
    asking.answer(
        {"submission": receipt.code, "commitment": receipt.commitment, "final_at": receipt.final_at},
        f"{receipt.code}: handed in. Receipt {receipt.commitment[:16]}…",
    )


def read_file(path: Path) -> bytes:
    """A small file of the person's; Unusable where it cannot be read or is too large."""
    try:
        with path.open("rb") as source:
            content = source.read(LARGEST_FILE + 1)
    except OSError as error:
        raise Unusable(f"this file cannot be read: {error.strerror}", where=str(path)) from error
    if len(content) > LARGEST_FILE:
        raise Unusable(f"this file is larger than {LARGEST_FILE // 2**20} MiB", where=str(path))
    return content
