"""What is told of a lead's steps: what came of them, and what was left out and why; no Qt."""

from collections import Counter
from collections.abc import Callable
from typing import Protocol

from assessor_app.application.use_cases.assign_raters import Assigned
from assessor_app.application.use_cases.reveal_cases import Revealed
from assessor_app.application.use_cases.settle_cases import Released
from ui.jobs.records import JobReport, RowFailure
from ui.models.codes import code_of
from ui.pages.cases.state import CaseRow
from ui.problems import Notice
from ui.theme.tokens import Tone
from ui.words.figures import figures
from ui.words.told import told
from ui.words.translate import counted, translate


class _LeftOut(Protocol):
    """A submission that waits, and why."""

    @property
    def id(self) -> str: ...

    @property
    def why(self) -> str: ...


def give_out_report(done: Assigned) -> JobReport:
    """Counts and what is not given out; never who rates what."""
    return JobReport(
        words=counted(
            "Cases", "Gave out 1 submission.", "Gave out {0} submissions.", done.submissions
        ).format(figures(done.submissions)),
        failures=(
            *(RowFailure(what=code_of(one.submission), why=told(one.why)) for one in done.held),
            # Without their codes: which they are says how they were rated.
            *(
                RowFailure(
                    what=counted("Cases", "1 that was rated", "{0} that were rated", count).format(
                        figures(count)
                    ),
                    why=told(why),
                )
                for why, count in Counter(done.held_again).items()
            ),
        ),
    )


def reveal_report(done: Revealed) -> JobReport:
    """What was opened, and what was not."""
    return JobReport(
        words=counted("Cases", "Opened 1 case.", "Opened {0} cases.", done.opened).format(
            figures(done.opened)
        ),
        failures=tuple(_row(one) for one in done.waiting),
    )


def release_report(done: Released, *, again: Callable[[frozenset[str]], None]) -> JobReport:
    """What went to signing, and what did not."""
    waiting = frozenset(one.id for one in done.waiting)
    return JobReport(
        words=counted("Cases", "Released 1 result.", "Released {0} results.", done.released).format(
            figures(done.released)
        ),
        failures=tuple(_row(one) for one in done.waiting),
        retry=(lambda: again(waiting)) if waiting else None,
    )


def set_aside(row: CaseRow) -> Notice:
    """Why a case cannot be opened, and what is to be done."""
    return Notice(
        tone=Tone.BAD,
        title=translate("Cases", "Case {0} is set aside: {1}.").format(row.code, row.fault),
        detail=translate(
            "Cases",
            "The others go on without it; nothing of it was used. Press “Verify now” on the page "
            "Audit, and ask an admin to return or withdraw the submission.",
        ),
    )


def _row(one: _LeftOut) -> RowFailure:
    return RowFailure(what=code_of(one.id), why=told(one.why))
