"""Awards as a table for another platform: Credly, Accredible, Badgr, or links for LinkedIn."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

from assessor_app.application.awards import AwardBook
from assessor_app.application.catalogue import Badges
from assessor_app.application.clock import from_text
from assessor_app.application.csv_rows import csv_bytes
from assessor_app.application.intake import IntakeBook
from assessor_app.application.other_platforms import HEADS, CannotBeListed, Listed, Platform, row_of
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.outputs import Outputs
from assessor_app.application.ports.storage import Reading, Storage
from assessor_app.application.problems import Unusable
from assessor_app.application.progress import NO_PROGRESS, Progress
from assessor_app.application.records import AwardRecord
from assessor_app.application.session import Session
from assessor_app.application.use_cases.export_awards import Exported, ExportedAward, Failed
from assessor_app.domain.people import Role

SUFFIX = ".csv"


@dataclass(frozen=True, slots=True)
class ExportLists:
    """Write a table, whole or not at all; an award that the platform would refuse is left out and named."""

    storage: Storage
    cryptography: Cryptography
    outputs: Outputs

    def __call__(
        self,
        session: Session,
        out: Path,
        *,
        platform: Platform,
        awards: Sequence[str] = (),
        known_as: Mapping[str, str] | None = None,
        progress: Progress = NO_PROGRESS,
    ) -> Exported:
        """awards: ids; none means all that are not revoked. known_as: badge → its id on the platform.

        Raises Unusable for an unknown award or badge, no award at all, or an `out` that cannot be written.
        """
        session.require(Role.ADMIN)
        if out.suffix.lower() != SUFFIX:
            raise Unusable("a list is one .csv file", where=str(out), remedy="Name it, such as awards.csv.")
        known = dict(known_as or {})
        with self.storage.read() as reading:
            badges, book = Badges(reading), IntakeBook(reading, session, self.cryptography)
            for badge in known:
                badges.named(badge)
            records = AwardBook(reading, session)
            rows: list[tuple[str, ...]] = []
            listed: list[ExportedAward] = []
            failed: list[Failed] = []
            chosen = _chosen(reading, session, awards)
            for number, row in enumerate(chosen):
                progress.step(number, len(chosen), "Listing awards")
                record = records.open(row)
                try:
                    found = _listed(session, record, badges, book, known)
                    rows.append(row_of(platform, found))
                except (CannotBeListed, Unusable) as error:
                    failed.append(Failed(id=record.id, reason=str(error)))
                    continue
                listed.append(ExportedAward(id=record.id, file=out.name))
        if not rows:
            raise Unusable(failed[0].reason if failed else "there are no awards to list")
        with self.outputs.file(out, private=True) as file:
            file.write(csv_bytes(HEADS[platform], rows, marked=False))
        progress.step(len(chosen), len(chosen), "Listing awards")
        return Exported(out=out, files=1, awards=tuple(listed), failed=tuple(failed))


def _chosen(reading: Reading, session: Session, awards: Sequence[str]) -> list[str]:
    """Ids of rows, ordered by the awards' ids, so that no order tells anything."""
    book = AwardBook(reading, session)
    if awards:
        return [row for _, row in sorted(book.rows_of(awards))]
    each = sorted((record.id, row.id) for row, record in book.each() if record.revoked_at is None)
    return [row for _, row in each]


def _listed(
    session: Session, record: AwardRecord, badges: Badges, book: IntakeBook, known: Mapping[str, str]
) -> Listed:
    if record.revoked_at is not None:
        raise CannotBeListed("it was revoked, and the platform would give it out anew")
    workspace, learner = session.workspace, book.learner(record.learner)
    badge = badges[record.achievement_version].achievement
    named = (
        record.published is not None and record.published.named
    )  # else the list would tell whose page it is
    shown = workspace.base_url if named else None
    return Listed(
        id=record.id,
        learner=learner.name.strip(),
        email=learner.email,
        badge=badge.name,
        badge_id=known.get(badge.id, badge.id),
        issuer=workspace.organisation,
        issued=from_text(record.issued_at),
        expires=from_text(record.expires_at) if record.expires_at else None,
        zone=ZoneInfo(workspace.zone),
        page=f"{shown.rstrip('/')}/awards/{record.id}.html" if shown else None,
    )
