"""What the jobs list keeps of an import and of a run of blind copies; no Qt."""

from collections.abc import Callable, Sequence
from pathlib import PurePath

from assessor_app.application.use_cases.import_portfolios import ImportReport
from assessor_app.application.use_cases.make_blind_copies import HeldSubmission
from ui.job_records import JobReport, RowFailure
from ui.models.codes import code_of
from ui.pages.intake.words import why_held
from ui.translate import translate


def import_report(done: ImportReport, *, again: Callable[[], None]) -> JobReport:
    """What was taken in, and what was not; `again` looks through the source again and takes what is new."""
    taken = done.count("created") + done.count("updated")
    return JobReport(
        words=(
            translate("Intake", "Took 1 portfolio in.")
            if taken == 1
            else translate("Intake", "Took {0:,} portfolios in.").format(taken)
        ),
        failures=tuple(RowFailure(what=str(PurePath(one.path)), why=one.reason) for one in done.rejected),
        retry=again if done.rejected else None,
    )


def blinding_report(made: int, held: Sequence[HeldSubmission]) -> JobReport:
    """How many are ready for raters, and what is held."""
    ready = made - len(held)
    return JobReport(
        words=(
            translate("Intake", "1 portfolio is ready for raters.")
            if ready == 1
            else translate("Intake", "{0:,} portfolios are ready for raters.").format(ready)
        ),
        failures=tuple(RowFailure(what=code_of(one.submission), why=why_held(one.why)) for one in held),
    )
