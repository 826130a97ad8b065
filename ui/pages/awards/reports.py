"""What the jobs list keeps of an admin's steps with awards: by code and badge, never by name; no Qt."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from ui.jobs.records import JobReport, RowFailure
from ui.models.codes import code_of
from ui.pages.awards.state import Row
from ui.words.figures import figures
from ui.words.told import told
from ui.words.translate import counted

if TYPE_CHECKING:
    from assessor_app.application.use_cases.export_awards import Exported
    from assessor_app.application.use_cases.issue_awards import Issued
    from assessor_app.application.use_cases.print_awards import Printed
    from assessor_app.application.use_cases.settle_cases import Released


def sign_report(done: "Issued", rows: Sequence[Row], *, again: Callable[[], None]) -> JobReport:
    """What was signed, and what could not be."""
    return JobReport(
        words=counted("Awards", "Signed 1 award.", "Signed {0} awards.", len(done.awards)).format(
            figures(len(done.awards))
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
        words=counted(
            "Awards", "Wrote 1 award to “{1}”.", "Wrote {0} awards to “{1}”.", len(done.awards)
        ).format(figures(len(done.awards)), done.out.name),
        failures=_failures([(one.id, one.reason) for one in done.failed], rows),
        retry=(lambda: again(failed)) if failed and again is not None else None,
    )


def print_report(
    done: "Printed", rows: Sequence[Row], place: str, *, again: Callable[[frozenset[str]], None]
) -> JobReport:
    """What went to the printer, and what did not."""
    failed = frozenset(one.id for one in done.failed)
    return JobReport(
        words=counted(
            "Awards", "Printed 1 certificate: “{1}”.", "Printed {0} certificates: “{1}”.", len(done.awards)
        ).format(figures(len(done.awards)), place),
        failures=_failures([(one.id, one.reason) for one in done.failed], rows),
        retry=(lambda: again(failed)) if failed else None,
    )


def release_report(done: "Released", *, again: Callable[[], None]) -> JobReport:
    """What can be signed now, and what cannot."""
    return JobReport(
        words=counted("Awards", "Released 1 result.", "Released {0} results.", done.released).format(
            figures(done.released)
        ),
        failures=_failures([(one.id, one.why) for one in done.waiting], ()),
        retry=again if done.waiting else None,
    )


def _failures(failed: Sequence[tuple[str, str]], rows: Sequence[Row]) -> tuple[RowFailure, ...]:
    badges = {row.id: row.badge_name for row in rows} if failed else {}
    return tuple(
        RowFailure(
            what=" · ".join((code_of(one), badges[one])) if one in badges else code_of(one), why=told(why)
        )
        for one, why in failed
    )
