"""The keys of the scoring page, all in one place; digits and letters are text in a field."""

from collections.abc import Callable
from functools import partial
from typing import Final, Protocol

from assessor_app.domain.stepping_aside import Cause
from ui.actions import Action, Group
from ui.pages.scoring.gestures import PagesOfEvidence, ScoringGestures
from ui.widgets.evidence_pane import EvidencePane
from ui.words.translate import translate

_LEVELS: Final = 9
_HAND_IN: Final = ("Ctrl+Return", "Ctrl+Enter")  # the second is the keypad's
_Key = tuple[Group, str, str, tuple[str, ...], Callable[[], None]]


class KeyedPage(Protocol):
    """What keys do on the page itself, before anything is reported."""

    @property
    def evidence(self) -> EvidencePane:
        """The pane at the left."""

    def comment_or_next(self) -> None:
        """Write on the open criterion; once handed in, score next."""

    def write_overall(self) -> None:
        """Write of the whole."""

    def hand_in_or_next(self) -> None:
        """Hand in; once handed in, score next."""

    def open_bank(self) -> None:
        """Show the comment bank."""

    def detach(self) -> None:
        """Show the evidence in a window of its own, or back."""

    def step_aside(self, cause: Cause) -> None:
        """Ask whether to leave the work to somebody else."""

    def mark_place(self) -> None:
        """Mark a place in the evidence."""

    def write_note(self) -> None:
        """Write on the pin in front."""

    def remove_pin(self) -> None:
        """Remove the pin in front."""


def scoring_keys(page: KeyedPage, asked: ScoringGestures, viewer: PagesOfEvidence) -> tuple[Action, ...]:
    """Every key of the page."""
    keys = (*_work_keys(page, asked), *_pin_keys(page, asked), *_evidence_keys(page, asked, viewer))
    return _levels(asked) + tuple(
        Action(
            id=identity,
            title=title,
            shortcut=shortcuts[0],
            also=shortcuts[1:],
            page="scoring",
            group=group,
            handler=handler,
        )
        for group, identity, title, shortcuts, handler in keys
    )


def _levels(asked: ScoringGestures) -> tuple[Action, ...]:
    return tuple(
        Action(
            id=f"level-{number}",
            title=translate("ScoringPage", "Level {0}").format(number),
            shortcut=str(number),
            page="scoring",
            handler=partial(asked.level, number),
            listed=False,
            family=translate("ScoringPage", "Choose a level, or answer a question, and go on"),
        )
        for number in range(1, _LEVELS + 1)
    )


def _work_keys(page: KeyedPage, asked: ScoringGestures) -> tuple[_Key, ...]:
    work = Group.PAGE
    return (
        (work, "next-criterion", translate("ScoringPage", "Next criterion"), ("J",), lambda: asked.move(1)),
        (
            work,
            "criterion-before",
            translate("ScoringPage", "Criterion before"),
            ("K",),
            lambda: asked.move(-1),
        ),
        (
            work,
            "not-scorable",
            translate("ScoringPage", "The open criterion is not scorable; a digit says why"),
            ("U",),
            asked.ask_reasons,
        ),
        (
            work,
            "flag",
            translate("ScoringPage", "Flag the portfolio, to come back to it; remove the flag"),
            ("F",),
            asked.flag,
        ),
        (
            work,
            "next-or-comment",
            translate("ScoringPage", "Comment on the criterion; score next once handed in"),
            ("N",),
            page.comment_or_next,
        ),
        (
            work,
            "across",
            translate("ScoringPage", "The open criterion across all portfolios of the badge; end it"),
            ("A",),
            asked.go_across,
        ),
        (work, "overall-comment", translate("ScoringPage", "Overall comment"), ("O",), page.write_overall),
        (
            work,
            "hand-in",
            translate("ScoringPage", "Hand in; then score next"),
            _HAND_IN,
            page.hand_in_or_next,
        ),
        (
            work,
            "report-sight",
            translate("ScoringPage", "Report what tells whose work it is, and step aside"),
            ("L",),
            lambda: page.step_aside(Cause.SAW),
        ),
        (
            work,
            "step-aside",
            translate("ScoringPage", "Step aside: you know whose work it is"),
            ("S",),
            lambda: page.step_aside(Cause.KNOWS),
        ),
        (work, "leave-scoring", translate("ScoringPage", "Back to the queue"), ("Esc",), asked.escape),
    )


def _pin_keys(page: KeyedPage, asked: ScoringGestures) -> tuple[_Key, ...]:
    work = Group.PAGE
    return (
        (
            work,
            "comment-bank",
            translate("ScoringPage", "Insert a comment from the bank"),
            ("/", "Ctrl+/"),
            page.open_bank,
        ),
        (work, "pin", translate("ScoringPage", "Pin a place in the evidence"), ("P",), page.mark_place),
        (work, "pin-note", translate("ScoringPage", "Note on the pin"), ("Shift+P",), page.write_note),
        (work, "next-pin", translate("ScoringPage", "Next pin"), ("G",), lambda: asked.pins.step(1)),
        (
            work,
            "pin-before",
            translate("ScoringPage", "Pin before"),
            ("Shift+G",),
            lambda: asked.pins.step(-1),
        ),
        (work, "remove-pin", translate("ScoringPage", "Remove the pin"), ("Del",), page.remove_pin),
    )


def _zero(asked: ScoringGestures, viewer: PagesOfEvidence) -> None:
    if not asked.answering.digit(0):
        viewer.fit()


def _evidence_keys(page: KeyedPage, asked: ScoringGestures, viewer: PagesOfEvidence) -> tuple[_Key, ...]:
    view, evidence = Group.VIEW, page.evidence
    return (
        (view, "file-before", translate("ScoringPage", "File before"), ("[",), lambda: viewer.step_file(-1)),
        (view, "next-file", translate("ScoringPage", "Next file"), ("]",), lambda: viewer.step_file(1)),
        (
            view,
            "page-down",
            translate("ScoringPage", "On in the evidence"),
            ("PgDown",),
            lambda: evidence.scroll_on(1),
        ),
        (
            view,
            "page-up",
            translate("ScoringPage", "Back in the evidence"),
            ("PgUp",),
            lambda: evidence.scroll_on(-1),
        ),
        (view, "find-in-file", translate("ScoringPage", "Find in the file"), ("Ctrl+F",), evidence.open_find),
        (
            view,
            "find-next",
            translate("ScoringPage", "Next place found"),
            ("F3",),
            lambda: evidence.step_find(1),
        ),
        (
            view,
            "find-before",
            translate("ScoringPage", "Place found before"),
            ("Shift+F3",),
            lambda: evidence.step_find(-1),
        ),
        (
            view,
            "detach",
            translate("ScoringPage", "Evidence in a window of its own; back"),
            ("D",),
            page.detach,
        ),
        (view, "larger", translate("ScoringPage", "Larger"), ("+", "="), lambda: viewer.zoom(1)),
        (view, "smaller", translate("ScoringPage", "Smaller"), ("-",), lambda: viewer.zoom(-1)),
        (
            view,
            "fit",
            translate("ScoringPage", "Fit the width; none, where a number is asked for"),
            ("0",),
            partial(_zero, asked, viewer),
        ),
        (
            view,
            "small-pages",
            translate("ScoringPage", "Small pages beside the page"),
            ("T",),
            evidence.strip.toggle,
        ),
        (view, "turn-page", translate("ScoringPage", "Turn the page"), ("R",), viewer.rotate),
    )
