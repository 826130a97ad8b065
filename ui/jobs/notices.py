"""What is told of a job whose page is no longer in front; no Qt."""

from collections.abc import Callable

from ui.jobs.records import JobRecord, JobState
from ui.problems import Notice
from ui.theme.tokens import Tone
from ui.words.figures import figures
from ui.words.translate import counted, translate


def notice_of_job(
    record: JobRecord, *, show_page: Callable[[], None], show_jobs: Callable[[], None]
) -> Notice | None:
    """How it ended, with a way to it; None where there is nothing to tell."""
    if record.problem is not None:
        return Notice(
            tone=record.problem.tone,
            title=record.problem.title,
            detail=record.problem.detail,
            copyable=record.problem.copyable,
            offer=translate("Jobs", "Show the page"),
            offered=show_page,
        )
    if record.state is not JobState.DONE or record.report is None:
        return None
    left = len(record.failures)
    if not left:
        return Notice(
            tone=Tone.GOOD,
            title=record.report.words,
            offer=translate("Jobs", "Show the page"),
            offered=show_page,
        )
    return Notice(
        tone=Tone.WARNING,
        title=record.report.words,
        detail=counted("Jobs", "1 was left out.", "{0} were left out.", left).format(figures(left)),
        offer=translate("Jobs", "Which, and why"),
        offered=show_jobs,
    )
