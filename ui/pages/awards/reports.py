"""What the jobs list keeps of an admin's steps with awards: by code and badge, never by name; no Qt."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from ui.job_records import JobReport, RowFailure
from ui.models.codes import code_of
from ui.pages.awards.state import Row
from ui.translate import translate

if TYPE_CHECKING:
    from assessor_app.application.use_cases.export_awards import Exported
    from assessor_app.application.use_cases.issue_awards import Issued
    from assessor_app.application.use_cases.settle_cases import Released


def sign_report(done: "Issued", rows: Sequence[Row], *, again: Callable[[], None]) -> JobReport:
    """What was signed, and what could not be."""
    return JobReport(
        words=(
            translate("Awards", "Signed 1 award.")
            if len(done.awards) == 1
            else translate("Awards", "Signed {0:,} awards.").format(len(done.awards))
        ),
        failures=_failures([(one.submission, one.reason) for one in done.skipped], rows),
        retry=again if done.skipped else None,
    )


def export_report(
    done: "Exported", rows: Sequence[Row], *, again: Callable[[frozenset[str]], None] | None
) -> JobReport:
    """What was written, and what could not be; a bundle is whole or nothing, so it has no `again`."""
    failed = frozenset(one.id for one in done.failed)
    return JobReport(
        words=(
            translate("Awards", "Wrote 1 award to “{0}”.").format(done.out.name)
            if len(done.awards) == 1
            else translate("Awards", "Wrote {0:,} awards to “{1}”.").format(len(done.awards), done.out.name)
        ),
        failures=_failures([(one.id, one.reason) for one in done.failed], rows),
        retry=(lambda: again(failed)) if failed and again is not None else None,
    )


def release_report(done: "Released", *, again: Callable[[], None]) -> JobReport:
    """What can be signed now, and what cannot."""
    return JobReport(
        words=(
            translate("Awards", "Released 1 result.")
            if done.released == 1
            else translate("Awards", "Released {0:,} results.").format(done.released)
        ),
        failures=_failures([(one.id, one.why) for one in done.waiting], ()),
        retry=again if done.waiting else None,
    )


def _failures(failed: Sequence[tuple[str, str]], rows: Sequence[Row]) -> tuple[RowFailure, ...]:
    badges = {row.id: row.badge_name for row in rows} if failed else {}
    return tuple(
        RowFailure(what=" · ".join((code_of(one), badges[one])) if one in badges else code_of(one), why=why)
        for one, why in failed
    )
