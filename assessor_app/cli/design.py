"""`assessor design …`: how certificates look, as files that can be kept, passed on and put to use."""

from pathlib import Path

import click

from assessor_app.application.template_file import parse_template, write_template
from assessor_app.cli.asking import Asking, json_option, pass_asking, read_input
from assessor_app.domain.certificate_template import STANDARD, CertificateTemplate
from assessor_app.domain.people import Role

_badge_option = click.option(
    "--badge", default="", metavar="ID", help="For this badge alone; default: every badge without its own."
)


@click.group("design", help="Design certificates: files to look at, put to use and pass on.")
def command() -> None:
    """For admins. What was signed keeps the design by which it was."""


@command.command("show", help="Which design is in use, for which badge.")
@json_option
@pass_asking
def show(asking: Asking) -> None:
    """All badges first, then those with a design of their own."""
    lines = [
        one for one in asking.program.list_designs(asking.session(Role.ADMIN)) if one.own or not one.badge
    ]
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


@command.command("use", help="Make certificates by the design in FILE from now on.")
@click.argument("file", type=click.Path(path_type=Path))
@_badge_option
@json_option
@pass_asking
def use(asking: Asking, file: Path, badge: str) -> None:
    """It is drawn once before it counts, so that a design that cannot be drawn is refused here."""
    template = _read(file)
    changed = asking.program.use_design(asking.session(Role.ADMIN), template, badge=badge)
    told = f"Certificates are made by “{template.name}” from now on; those that were signed stay as they are."
    asking.answer({"design": template.name, "changed": changed}, told if changed else "Nothing changed.")


@command.command("reset", help="Take the design back that a badge, or all of them, have of their own.")
@_badge_option
@json_option
@pass_asking
def reset(asking: Asking, badge: str) -> None:
    """The design for every badge holds again, or the page that comes with the program."""
    changed = asking.program.use_design(asking.session(Role.ADMIN), None, badge=badge)
    asking.answer({"changed": changed}, "It is taken back." if changed else "Nothing changed.")


@command.command("export", help="Save the design in use to FILE.")
@click.argument("file", type=click.Path(path_type=Path))
@_badge_option
@json_option
@pass_asking
def export(asking: Asking, file: Path, badge: str) -> None:
    """The file appears whole or not at all."""
    lines = {one.badge: one.own for one in asking.program.list_designs(asking.session(Role.ADMIN))}
    own = lines.get(badge) or lines[""]
    content = write_template(own.template if own and own.template else STANDARD)
    with asking.program.outputs.file(file) as out:
        out.write(content)
    asking.answer({"file": str(file), "bytes": len(content)}, f"The design is in {file}.")


@command.command("sample", help="Draw a certificate that nobody got by the design in FILE.")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--out", required=True, type=click.Path(path_type=Path), metavar="PDF", help="Where it goes.")
@_badge_option
@json_option
@pass_asking
def sample(asking: Asking, file: Path, out: Path, badge: str) -> None:
    """For looking at and for a test on paper; its seal proves nothing."""
    content = asking.program.draw_sample(asking.session(Role.ADMIN), _read(file), badge=badge)
    with asking.program.outputs.file(out) as target:
        target.write(content)
    asking.answer({"file": str(out), "bytes": len(content)}, f"The sample is in {out}.")


def _read(file: Path) -> CertificateTemplate:
    return parse_template(read_input(file, "the design"), file=str(file))
