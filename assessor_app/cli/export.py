"""`assessor export`: awards as a bundle, certificates, badges or public pages."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from assessor_app.application.problems import Unusable
from assessor_app.cli.asking import Asking, json_option, pass_asking
from assessor_app.domain.people import Role

if TYPE_CHECKING:
    from assessor_app.application.session import Session
    from assessor_app.application.use_cases.export_awards import Exported

SITE = "site"
LISTS = ("credly", "accredible", "badgr", "linkedin")


@click.command(
    "export", help="Write awards out: a bundle (.zip), or a folder of certificates, badges, records or pages."
)
@click.option("--out", required=True, type=click.Path(path_type=Path), metavar="DIR|FILE.zip")
@click.option(
    "--what",
    type=click.Choice(["bundle", "certificates", "badges", "records", SITE, *LISTS]),
    help="What to write (default: bundle; badges where --format is given and --out is no .zip file).",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["ob3", "ob3-jcs", "ob3-jwt", "ob2"]),
    help="The form of the badges' credentials (default: ob3).",
)
@click.option("--award", "awards", multiple=True, metavar="ID", help="This award alone; may be repeated.")
@click.option(
    "--sign-pdf",
    "sign_pdf",
    is_flag=True,
    help="Certificates carry a signature for PDF readers too (PAdES B-B); see `assessor pdf-certificate`.",
)
@click.option(
    "--known-as",
    "known_as",
    multiple=True,
    metavar="BADGE=ID",
    help="What a badge is called on the platform that a list is for; may be repeated.",
)
@json_option
@pass_asking
def command(
    asking: Asking,
    out: Path,
    what: str | None,
    form: str | None,
    awards: tuple[str, ...],
    sign_pdf: bool,
    known_as: tuple[str, ...],
) -> None:
    """Write, and say which file is whose award."""
    from assessor_app.application.use_cases.export_awards import BUNDLE_SUFFIX, Form, What  # heavy: RDF

    session = asking.session(Role.ADMIN)
    if known_as and what not in LISTS:
        raise Unusable(f"--known-as goes with --what {'|'.join(LISTS)}")
    if sign_pdf and what in (SITE, *LISTS):
        raise Unusable("--sign-pdf goes with certificates or a bundle")
    if what in LISTS:
        if form is not None:
            raise Unusable("a list has no credentials in it", remedy="Leave out --format.")
        _tell(asking, _list(asking, session, out, what, awards, known_as))
        return
    if what == SITE:
        if form is not None or awards:
            raise Unusable(
                "a site shows every award whose learner agreed, each in all its forms",
                remedy="Leave out --format and --award; see `assessor publish`.",
            )
        _tell(asking, asking.program.export_site(session, out, progress=asking))
        return
    if what is None:
        what = What.BUNDLE if form is None or out.suffix.lower() == BUNDLE_SUFFIX else What.BADGES
    done = asking.program.export_awards(
        session,
        out,
        what=What(what),
        form=Form(form or Form.OB3),
        awards=awards,
        sign_pdf=sign_pdf,
        progress=asking,
    )
    _tell(asking, done)


def _tell(asking: Asking, done: "Exported") -> None:
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


def _list(
    asking: Asking,
    session: "Session",
    out: Path,
    what: str,
    awards: tuple[str, ...],
    known_as: tuple[str, ...],
) -> "Exported":
    from assessor_app.application.other_platforms import Platform

    pairs = [one.partition("=") for one in known_as]
    if not all(badge and name for badge, _, name in pairs):
        raise Unusable("--known-as is written BADGE=ID")
    return asking.program.export_lists(
        session,
        out,
        platform=Platform(what),
        awards=awards,
        known_as={badge.strip(): name.strip() for badge, _, name in pairs},
        progress=asking,
    )
