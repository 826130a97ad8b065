"""`assessor import`: take portfolios in, then make their blind copies."""

from pathlib import Path

import click

from assessor_app.cli.asking import Asking, json_option, pass_asking
from assessor_app.domain.people import Role


@click.command("import", help="Take in the portfolios of a folder or an export, and make their blind copies.")
@click.argument("path", type=click.Path(path_type=Path))
@click.option("--badge", required=True, metavar="ID", help="For which badge they were handed in.")
@click.option(
    "--format",
    "kind",
    type=click.Choice(["auto", "folder", "moodle", "canvas", "leap2a", "csv"]),
    default="auto",
    show_default=True,
    help="What PATH is.",
)
@click.option(
    "--cohort", default="", metavar="NAME", help="The group that they came with; leads can filter by it."
)
@click.option("--dry-run", is_flag=True, help="Say what would be done, store nothing.")
@click.option("--no-blind", is_flag=True, help="Leave the blind copies to `submissions blind`.")
@json_option
@pass_asking
def command(
    asking: Asking, path: Path, badge: str, kind: str, cohort: str, dry_run: bool, no_blind: bool
) -> None:
    """Both phases: every submission is whole after the first, and may be rated after the second."""
    session = asking.session(Role.ADMIN)
    report = asking.program.import_portfolios(
        session, path, badge=badge, format=kind, cohort=cohort, dry_run=dry_run, progress=asking
    )
    document = {
        "format": report.format,
        "created": report.count("created"),
        "updated": report.count("updated"),
        "unchanged": report.count("unchanged"),
        "rejected": [{"path": one.path, "reason": one.reason} for one in report.rejected],
        "submissions": [
            {
                "id": one.id,
                "learner": one.learner,
                "learner_id": one.learner_id,
                "files": one.files,
                "bytes": one.bytes,
                "renews": one.renews,
            }
            for one in report.submissions
        ],
    }
    counts = ", ".join(f"{document[what]} {what}" for what in ("created", "updated", "unchanged"))
    lines = [
        f"{report.format}: {counts}, {len(report.rejected)} rejected",
        *(f"  rejected {_plain(one.path)}: {_plain(one.reason)}" for one in report.rejected),
    ]
    if dry_run:
        lines.append("A dry run: nothing was stored.")
    elif not no_blind:
        # Everything in PATH that still waits for its blind copies: also what an import before this one left.
        known = [one.id for one in report.submissions if one.id is not None]
        blind = asking.program.make_blind_copies(session, known, if_waiting=True, progress=asking)
        document["blinded"] = blind.blinded
        document["held"] = [{"submission": one.submission, "why": one.why} for one in blind.held]
        lines.append(f"{blind.blinded} blinded, {len(blind.held)} held")
        lines += [f"  held {one.submission}: {one.why}" for one in blind.held]
    asking.answer(document, *lines)


def _plain(text: str) -> str:
    return "".join(letter if letter.isprintable() else "�" for letter in text)
