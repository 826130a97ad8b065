"""`assessor demo`: a workspace to look at, in which the whole job was done on made-up portfolios."""

from pathlib import Path
from typing import TYPE_CHECKING

import click
from click.core import ParameterSource

from assessor_app.application.problems import Unusable
from assessor_app.cli.asking import Asking, json_option, pass_asking

if TYPE_CHECKING:
    from assessor_app.application.use_cases.make_demo import DemoReport

PASSPHRASE = "demo"  # noqa: S105  # no secret: the workspace is marked as a demo
_CONTENT = ("submissions", "raters", "seed", "into")


@click.command("demo", help="Build a workspace with made-up portfolios, and do the whole job on them.")
@click.option(
    "--submissions",
    type=click.IntRange(1, 10_000),
    default=60,
    show_default=True,
    help="How many are handed in.",
)
@click.option(
    "--raters", type=click.IntRange(1, 100), default=4, show_default=True, help="How many assessors."
)
@click.option(
    "--seed", type=click.IntRange(0, 2**31 - 1), default=1, show_default=True, help="Same seed, same content."
)
@click.option("--into", type=click.Path(path_type=Path), metavar="DIR", help="A folder that is new or empty.")
@click.option("--open", "then_open", is_flag=True, help="Then open the window on it.")
@json_option
@pass_asking
@click.pass_context
def command(
    context: click.Context,
    asking: Asking,
    submissions: int,
    raters: int,
    seed: int,
    into: Path | None,
    then_open: bool,
) -> int:
    """Build it, print what was made, and open the window where that was asked."""
    folder, given = _folder(context, asking, into)
    if not given and folder.exists() and any(folder.iterdir()):
        asked = any(context.get_parameter_source(name) is not ParameterSource.DEFAULT for name in _CONTENT)
        if then_open and not asked and not asking.json and (folder / "assessor.db").is_file():
            asking.say(f"The demo in {folder} is there already; remove that folder to have a new one.")
            return asking.open_window(folder)
        raise Unusable(
            "there is a demo here already",
            where=str(folder),
            remedy="Open it: `assessor demo --open`. Else remove the folder, or build with --into DIR.",
        )
    passphrase = asking.given_passphrase() or PASSPHRASE
    from assessor_app.bootstrap import make_demo

    if not given:
        folder.parent.mkdir(parents=True, exist_ok=True)
    report = make_demo()(
        folder,
        submissions=submissions,
        raters=raters,
        seed=seed,
        passphrase=passphrase,
        tell=asking.say if asking.json else click.echo,
        progress=asking,
    )
    asking.answer(_document(report), *_lines(report))
    return asking.open_window(folder) if then_open else 0


def _folder(context: click.Context, asking: Asking, into: Path | None) -> tuple[Path, bool]:
    """Where to build, and whether somebody said so; a workspace named in the environment is not meant."""
    if into is not None:
        return into, True
    before = context.parent
    if before is not None and before.get_parameter_source("workspace") is ParameterSource.COMMANDLINE:
        return asking.workspace_folder, True
    from assessor_app.places import demo_folder

    return demo_folder(), False


def _document(report: "DemoReport") -> dict[str, object]:
    return {
        "workspace": str(report.workspace),
        "people": [{"id": one.id, "name": one.name, "role": str(one.role)} for one in report.people],
        "badges": [{"id": identity, "name": name} for identity, name in report.badges],
        "submissions": report.submissions,
        "ratings": report.ratings,
        "awards": report.awards,
        "bundle": str(report.bundle) if report.bundle else None,
        "to_import": str(report.to_import),
        "passphrase": report.passphrase,
    }


def _lines(report: "DemoReport") -> list[str]:
    return [
        "",
        f"The demo is in {report.workspace}",
        *(f"  {one.role!s:<9} {one.name}" for one in report.people),
        f"Everybody's passphrase: {report.passphrase}"
        if report.passphrase == PASSPHRASE
        else "Everybody's passphrase is the one that you gave.",
        f"Portfolios to take in yourself: {report.to_import}",
        f"Open it: assessor --workspace '{report.workspace}'",
    ]
