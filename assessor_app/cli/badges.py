"""`assessor badges …`: how badges look, as files that can be kept, passed on, drawn and put to use."""

from dataclasses import replace
from pathlib import Path

import click

from assessor_app.application.badge_design_file import parse_badge_design, write_badge_design
from assessor_app.application.kept_designs import EVERY_BADGE
from assessor_app.application.ports.pictures import BadLook
from assessor_app.application.problems import Unusable
from assessor_app.cli.asking import Asking, json_option, pass_asking, read_input
from assessor_app.domain.badge_design import STANDARD, BadgeDesign
from assessor_app.domain.people import Role

_badge_option = click.option(
    "--badge", default="", metavar="ID", help="For this badge alone; default: every badge without its own."
)


@click.group("badges", help="Design the pictures of badges: files to draw, put to use and pass on.")
def command() -> None:
    """For admins. What was issued keeps the picture that it was issued with."""


@command.command("show", help="Which design is in use, for which badge.")
@json_option
@pass_asking
def show(asking: Asking) -> None:
    """All badges first, then those with a design of their own."""
    lines = [one for one in asking.program.list_badge_designs() if one.own or not one.badge]
    names = [(one, one.own.template.name if one.own and one.own.template else STANDARD.name) for one in lines]
    asking.answer(
        [
            {"badge": one.badge or None, "design": name, "since": one.own.day if one.own else None}
            for one, name in names
        ],
        *(
            f"{one.name or 'All badges'}: {name}{f', since {one.own.day}' if one.own else ''}"
            for one, name in names
        ),
    )


@command.command("use", help="Let badges look by the design in FILE from now on.")
@click.argument("file", type=click.Path(path_type=Path))
@_badge_option
@json_option
@pass_asking
def use(asking: Asking, file: Path, badge: str) -> None:
    """It is drawn once before it counts, so that a design that cannot be drawn is refused here."""
    design = _read(file)
    changed = asking.program.use_badge_design(asking.session(Role.ADMIN), design, badge=badge)
    told = f"Badges look by “{design.name}” from now on; what was issued stays as it is."
    asking.answer({"design": design.name, "changed": changed}, told if changed else "Nothing changed.")


@command.command("reset", help="Take the design back that a badge, or all of them, have of their own.")
@_badge_option
@json_option
@pass_asking
def reset(asking: Asking, badge: str) -> None:
    """The design for every badge holds again, or the look that comes with the program."""
    changed = asking.program.use_badge_design(asking.session(Role.ADMIN), None, badge=badge)
    asking.answer({"changed": changed}, "It is taken back." if changed else "Nothing changed.")


@command.command("export", help="Save the design in use to FILE.")
@click.argument("file", type=click.Path(path_type=Path))
@_badge_option
@click.option(
    "--icon",
    type=click.Path(path_type=Path),
    metavar="SVG",
    help="With this drawing as its icon: paths alone.",
)
@json_option
@pass_asking
def export(asking: Asking, file: Path, badge: str, icon: Path | None) -> None:
    """The file appears whole or not at all."""
    design = _in_use(asking, badge)
    if icon is not None:
        try:
            design = replace(design, drawing=asking.program.badge_pictures.icon(read_input(icon, "the icon")))
        except BadLook as error:
            raise Unusable(str(error), where=str(icon)) from error
    content = write_badge_design(design)
    with asking.program.outputs.file(file) as out:
        out.write(content)
    asking.answer({"file": str(file), "bytes": len(content)}, f"The design is in {file}.")


@command.command("draw", help="Draw BADGE into a new folder: SVG, PNG in each size, and both in one colour.")
@click.argument("badge")
@click.option(
    "--out", required=True, type=click.Path(path_type=Path), metavar="FOLDER", help="Where they go."
)
@click.option(
    "--design",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="By this design; default: the one in use.",
)
@json_option
@pass_asking
def draw(asking: Asking, badge: str, out: Path, design: Path | None) -> None:
    """The same design gives the same bytes."""
    chosen = _read(design) if design else _in_use(asking, badge)
    files = asking.program.draw_badges(chosen, badge=badge)
    with asking.program.outputs.folder(out) as folder:
        for name, content in files:
            (folder / name).write_bytes(content)
    asking.answer(
        {"folder": str(out), "files": [name for name, _ in files]}, f"{len(files)} files are in {out}."
    )


def _in_use(asking: Asking, badge: str) -> BadgeDesign:
    lines = {one.badge: one.own for one in asking.program.list_badge_designs()}
    own = lines.get(badge) or lines[EVERY_BADGE]
    return own.template if own and own.template else STANDARD


def _read(file: Path) -> BadgeDesign:
    return parse_badge_design(read_input(file, "the design"), file=str(file))
