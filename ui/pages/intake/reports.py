"""What the jobs list keeps of an import and of a run of blind copies; no Qt."""

from collections.abc import Callable, Sequence
from pathlib import PurePath

from assessor_app.application.use_cases.import_portfolios import ImportReport
from assessor_app.application.use_cases.make_blind_copies import HeldSubmission
from ui.jobs.records import JobReport, RowFailure
from ui.models.codes import code_of
from ui.models.held_words import why_held
from ui.words.figures import figures
from ui.words.told import told
from ui.words.translate import counted


def import_report(done: ImportReport, *, again: Callable[[], None]) -> JobReport:
    """What was taken in, and what was not; `again` looks through the source again and takes what is new."""
    taken = done.count("created") + done.count("updated")
    return JobReport(
        words=counted("Intake", "Took 1 portfolio in.", "Took {0} portfolios in.", taken).format(
            figures(taken)
        ),
        failures=tuple(
            RowFailure(what=str(PurePath(one.path)), why=told(one.reason)) for one in done.rejected
        ),
        retry=again if done.rejected else None,
    )


def blinding_report(made: int, held: Sequence[HeldSubmission]) -> JobReport:
    """How many are ready for raters, and what is held."""
    ready = made - len(held)
    return JobReport(
        words=counted(
            "Intake", "1 portfolio is ready for raters.", "{0} portfolios are ready for raters.", ready
        ).format(figures(ready)),
        failures=tuple(RowFailure(what=code_of(one.submission), why=why_held(one.why)) for one in held),
    )
