"""`assessor export`: awards as a bundle, certificates or badges."""

from pathlib import Path

import click

from assessor_app.cli.asking import Asking, json_option, pass_asking
from assessor_app.domain.people import Role


@click.command(
    "export", help="Write awards out: a bundle (.zip), or a folder of certificates, badges or records."
)
@click.option("--out", required=True, type=click.Path(path_type=Path), metavar="DIR|FILE.zip")
@click.option(
    "--what",
    type=click.Choice(["bundle", "certificates", "badges", "records"]),
    help="What to write (default: bundle; badges where --format is given and --out is no .zip file).",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["ob3", "ob3-jcs", "ob3-jwt", "ob2"]),
    help="The form of the badges' credentials (default: ob3).",
)
@click.option("--award", "awards", multiple=True, metavar="ID", help="This award alone; may be repeated.")
@json_option
@pass_asking
def command(asking: Asking, out: Path, what: str | None, form: str | None, awards: tuple[str, ...]) -> None:
    """Write, and say which file is whose award."""
    from assessor_app.application.use_cases.export_awards import BUNDLE_SUFFIX, Form, What  # heavy: RDF

    session = asking.session(Role.ADMIN)
    if what is None:
        what = What.BUNDLE if form is None or out.suffix.lower() == BUNDLE_SUFFIX else What.BADGES
    done = asking.program.export_awards(
        session, out, what=What(what), form=Form(form or Form.OB3), awards=awards, progress=asking
    )
    for failed in done.failed:
        asking.say(f"Not written: {failed.id}: {failed.reason}")
    asking.answer(
        {
            "out": str(done.out),
            "files": done.files,
            "awards": [{"id": one.id, "file": one.file} for one in done.awards],
            "failed": [{"id": one.id, "reason": one.reason} for one in done.failed],
        },
        f"{len(done.awards)} awards in {done.out}",
    )
