"""`assessor programme …`: badges, requirements, rubrics and framework, as one file."""

from pathlib import Path

import click

from assessor_app.cli.asking import Asking, json_option, pass_asking, read_input
from assessor_app.domain.people import Role

SAMPLE = "sample"


@click.group("programme", help="Load the programme from a file, or save it to one.")
def command() -> None:
    """The badge programme."""


@command.command("load", help="Load FILE; “sample” is the programme that ships with Assessor.")
@click.argument("file", metavar="FILE|sample")
@json_option
@pass_asking
def load(asking: Asking, file: str) -> None:
    """Take a programme file in; what was approved before is never changed."""
    content = read_programme_file(file)
    loaded = asking.program.load_programme(asking.session(Role.ADMIN), content, file=file)
    told = f"{loaded.badges} badges, {len(loaded.new_versions)} new versions, {len(loaded.retired)} retired."
    asking.answer(
        {
            "badges": loaded.badges,
            "new_versions": list(loaded.new_versions),
            "retired": list(loaded.retired),
            "unchanged": loaded.unchanged,
        },
        f"{loaded.badges} badges; nothing changed." if loaded.unchanged else told,
    )


@command.command("export", help="Save the newest programme to FILE.")
@click.argument("file", type=click.Path(path_type=Path))
@json_option
@pass_asking
def export(asking: Asking, file: Path) -> None:
    """Write the programme; the file appears whole or not at all."""
    content = asking.program.export_programme(asking.session(Role.ADMIN))
    with asking.program.outputs.file(file) as out:
        out.write(content)
    asking.answer({"file": str(file), "bytes": len(content)}, f"The programme is in {file}.")


def read_programme_file(file: str) -> bytes:
    """The bytes of a programme file, or of the sample; Unusable where it cannot be read."""
    if file == SAMPLE:
        from resources import read_bytes

        return read_bytes("samples/programme.json")
    return read_input(Path(file), "the programme file")
