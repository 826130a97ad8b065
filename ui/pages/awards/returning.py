"""Returning what is “not yet” to its learner, with the raters' feedback; no Qt."""

from collections.abc import Callable

from assessor_app.application.problems import Unusable
from ui.page import Frame, Question
from ui.page_work import PageWork
from ui.pages.awards.state import AwardsDoors, Row
from ui.problems import Notice
from ui.theme.tokens import Tone
from ui.words.translate import translate


class Returning:
    """One at a time: the feedback is read over before a learner gets it."""

    def __init__(
        self,
        doors: AwardsDoors,
        frame: Frame,
        work: PageWork,
        *,
        told: Callable[[Notice], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """`told` hears how it went, and reads the list again."""
        self._doors, self._frame, self._work = doors, frame, work
        self._told, self._failed = told, failed

    def one(self, row: Row, feedback: str) -> None:
        """Return this one with this feedback."""
        if not feedback.strip():
            self._failed(
                Unusable(
                    translate("Awards", "there is no feedback yet"),
                    remedy=translate("Awards", "Write what is missing, so that they can go on."),
                )
            )
            return
        question = Question(
            title=translate("Awards", "Return “{0}” to {1}?").format(row.badge_name, row.learner),
            consequence=translate(
                "Awards",
                "This attempt ends with the feedback as it stands. What they hand in next is a new attempt.",
            ),
            verb=translate("Awards", "Return to learner"),
        )
        if not self._frame.confirm(question):
            return
        notice = Notice(
            tone=Tone.GOOD,
            title=translate("Awards", "Returned “{0}” to {1}.").format(row.badge_name, row.learner),
            detail=translate("Awards", "Their next attempt can be imported."),
        )
        self._work.change(
            lambda _progress: self._doors.give_back(row.id, feedback.strip()),
            lambda _done: self._told(notice),
            translate("Awards", "Returning…"),
        )
