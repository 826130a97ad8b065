"""Returning what is “not yet” to its learner, with the raters' feedback; no Qt."""

from assessor_app.application.problems import Unusable
from ui.page import Question
from ui.pages.awards.for_good import ForGood
from ui.pages.awards.state import AwardsDoors, Row
from ui.problems import Notice
from ui.theme.tokens import Tone
from ui.words.translate import translate


class Returning:
    """One at a time: the feedback is read over before a learner gets it."""

    def __init__(self, doors: AwardsDoors, for_good: ForGood) -> None:
        """Ask, and tell how it went, by `for_good`."""
        self._doors, self._for_good = doors, for_good

    def one(self, row: Row, feedback: str) -> None:
        """Return this one with this feedback."""
        self._for_good.do(
            feedback,
            lambda words: self._doors.give_back(row.id, words),
            wordless=Unusable(
                translate("Awards", "there is no feedback yet"),
                remedy=translate("Awards", "Write what is missing, so that they can go on."),
            ),
            question=Question(
                title=translate("Awards", "Return “{0}” to {1}?").format(row.badge_name, row.learner),
                consequence=translate(
                    "Awards",
                    "This attempt ends with the feedback as it stands. "
                    "What they hand in next is a new attempt.",
                ),
                verb=translate("Awards", "Return to learner"),
            ),
            busy=translate("Awards", "Returning…"),
            done=Notice(
                tone=Tone.GOOD,
                title=translate("Awards", "Returned “{0}” to {1}.").format(row.badge_name, row.learner),
                detail=translate("Awards", "Their next attempt can be imported."),
            ),
        )
