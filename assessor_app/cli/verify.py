"""`assessor verify`: is this file genuine? Needs no workspace and no keys."""

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from assessor_app.application.problems import Unusable
from assessor_app.cli.asking import Asking, json_option, pass_asking

if TYPE_CHECKING:
    from assessor_app.credentials.report import Report

_MARKS = {True: "ok", False: "BAD", None: "--"}


@click.command("verify", help="Check credentials, certificates, baked badges and bundles.")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="FILE...")
@click.option("--trust", type=click.Path(path_type=Path), metavar="FILE",
              help="A did.json, an issuer Profile or a trust list.")  # fmt: skip
@click.option("--with", "beside", multiple=True, type=click.Path(path_type=Path), metavar="FILE",
              help="What the files point at: badge class, issuer, key or list; may be repeated.")  # fmt: skip
@click.option("--at", metavar="TIME", help="Judge for this time (ISO 8601; UTC where it names no zone).")
@click.option("--offline", is_flag=True, help="Fetch nothing; this version never does.")
@json_option
@pass_asking
@click.pass_context
def command(
    context: click.Context,
    asking: Asking,
    files: tuple[Path, ...],
    trust: Path | None,
    beside: tuple[Path, ...],
    at: str | None,
    offline: bool,  # noqa: ARG001  # nothing is ever fetched
) -> None:
    """One report a file; exit 1 where any is bad."""
    done = asking.program.verify_files(files, trust=trust, beside=beside, at=_moment(at), progress=asking)
    asking.answer(
        {
            "ok": done.ok,
            "files": [{"file": one.file, **one.report.to_document()} for one in done.files],
        },
        *(line for one in done.files for line in _lines(one.file, one.report)),
    )
    for problem in done.unread:
        asking.say(f"assessor: {problem}")
    if not done.ok:
        context.exit(2 if done.unread else 1)


def _moment(text: str | None) -> datetime | None:
    if text is None:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise Unusable(
            f"“{text}” is no time", where="--at", remedy="Write it as 2026-11-22T10:00:00Z."
        ) from error
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


def _lines(file: str, report: "Report") -> list[str]:
    lines = [f"{file}: {_told(report, report.issuer)}"]
    lines += [f"  {_MARKS[check.ok]:<3} {check.name}: {check.detail}" for check in report.checks]
    for part in report.contents:
        lines.append(f"  {part.name}: {_told(part)}")
    return ["".join(letter if letter.isprintable() else " " for letter in line) for line in lines]


def _told(report: "Report", issuer: str | None = None) -> str:
    """The word, with what and whom it is about."""
    about = [part for part in (report.achievement, report.recipient, issuer) if part]
    return report.outcome + (f" ({', '.join(about)})" if about else "")
