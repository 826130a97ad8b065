"""What the page Practice decides: which piece is shown, and what there is to say of it; no Qt."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from assessor_app.application.progress import Cancelled
from assessor_app.application.queries.practice import Agreed, AgreedCriterion
from assessor_app.application.queries.submissions import DeskState, Practice, RaterLine
from assessor_app.domain.rubric import Unscored
from ui.models.shown import Shown, View
from ui.models.work_index import WorkIndex
from ui.page import Frame
from ui.theme.tokens import Tone
from ui.words.figures import figures
from ui.words.translate import counted, translate

_TO_SCORE = (DeskState.TO_RATE, DeskState.STARTED, DeskState.FLAGGED)


@dataclass(frozen=True, slots=True, kw_only=True)
class PracticeState:
    """Everything that the page shows."""

    looking: bool = True  # nothing was read yet
    pieces: tuple[RaterLine, ...] = ()
    code: str = ""  # the chosen one
    agreed: Agreed | None = None
    problem: Exception | None = None

    @property
    def piece(self) -> RaterLine | None:
        """The chosen one."""
        return next((one for one in self.pieces if one.id == self.code), None)

    @property
    def to_score(self) -> bool:
        """Whether the chosen one is still to be scored."""
        return self.piece is not None and self.piece.state in _TO_SCORE


class PracticePresenter:
    """Shows what was agreed once it was told; looking at it is noted on the rater's own desk."""

    def __init__(self, *, see: Callable[[str], Agreed], index: WorkIndex, frame: Frame) -> None:
        """`see` raises Refused for what was not told yet; `index` is shared with the queue."""
        self._see, self._index, self._frame = see, index, frame
        self._shown = Shown(PracticeState())

    @property
    def state(self) -> PracticeState:
        """What is shown."""
        return self._shown.now

    def attach(self, view: View[PracticeState]) -> None:
        """Draw every state on `view` from now on."""
        self._shown.attach(view)

    def refresh(self, code: str = "") -> None:
        """Read what there is to practise on; show `code`, or the first that was answered."""

        def read() -> tuple[RaterLine, ...]:
            return self._index.practice()

        def done(pieces: tuple[RaterLine, ...]) -> None:
            codes = [one.id for one in pieces]
            told = [one.id for one in pieces if one.practice == Practice.ANSWERED]
            told += [one.id for one in pieces if one.practice == Practice.SEEN]
            wanted = code if code in codes else self.state.code
            if wanted not in codes:
                wanted = next(iter((*told, *codes)), "")
            agreed = self.state.agreed if wanted == self.state.code else None
            state = replace(
                self.state, looking=False, pieces=pieces, code=wanted, agreed=agreed, problem=None
            )
            self._shown.become(state)
            self._look()

        self._frame.tasks.query(self._index.fill, done=lambda _nothing: done(read()), failed=self._failed)

    def choose(self, code: str) -> None:
        """Another piece was chosen."""
        if code != self.state.code:
            self._shown.become(replace(self.state, code=code, agreed=None, problem=None))
            self._look()

    def open_work(self) -> None:
        """Score it; or look at one's own rating beside the evidence."""
        if self.state.code:
            self._frame.go("scoring", self.state.code)

    def back(self) -> None:
        """To the queue."""
        self._frame.go("queue")

    def forget_problem(self) -> None:
        """The person has read it."""
        self._shown.become(replace(self.state, problem=None))

    def retire(self) -> None:
        """Drop what was decrypted."""
        self._shown.retire()

    def _look(self) -> None:
        piece = self.state.piece
        if piece is None or piece.practice == Practice.OPEN:
            return
        code = piece.id

        def done(agreed: Agreed) -> None:
            if self.state.code != code:
                return
            self._index.note(replace(piece, practice=Practice.SEEN))
            self._shown.become(replace(self.state, agreed=agreed))

        self._frame.tasks.change(lambda _progress: self._see(code), done=done, failed=self._failed)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, Cancelled):
            self._shown.become(replace(self.state, looking=False, problem=error))


def summary(agreed: Agreed) -> tuple[str, str, Tone]:
    """How near somebody came: a word or two, a sentence, and its colour."""
    count = len(agreed.criteria)
    told = counted(
        "Practice",
        "On {1} of 1 criterion you came near enough.",
        "On {1} of {0} criteria you came near enough.",
        count,
    ).format(figures(count), figures(agreed.near))
    if agreed.given != agreed.agreed:
        told += " " + (
            translate("Practice", "Your outcome differs from the agreed one, and it has to match.")
            if agreed.same_outcome
            else translate(
                "Practice", "Your outcome differs from the agreed one; here that alone does no harm."
            )
        )
    if not agreed.passed and agreed.near == count and agreed.given == agreed.agreed:
        told += " " + translate("Practice", "All points together lie too far apart.")
    if agreed.passed:
        return translate("Practice", "Near enough"), told, Tone.GOOD
    return translate("Practice", "Not near enough"), told, Tone.WARNING


def stands(one: AgreedCriterion) -> tuple[str, Tone]:
    """How a criterion was met: a word or two, with its colour."""
    if one.steps is None:
        words = (
            translate("Practice", "Scored by the QA leads, not by you")
            if isinstance(one.given, Unscored)
            else translate("Practice", "Scored by you, not by the QA leads")
        )
        return words, Tone.WARNING
    if not one.steps:
        return translate("Practice", "As agreed"), Tone.GOOD
    apart = abs(one.steps)
    words = (
        counted("Practice", "1 level higher", "{0} levels higher", apart)
        if one.steps > 0
        else counted("Practice", "1 level lower", "{0} levels lower", apart)
    ).format(figures(apart))
    near = translate("Practice", "{0}, near enough") if one.within else translate("Practice", "{0}, too far")
    return near.format(words), Tone.INFO if one.within else Tone.WARNING


def allowed(one: AgreedCriterion) -> str:
    """What counts as near enough."""
    if not one.allowed:
        return translate("Practice", "Only the agreed level itself counts as near enough.")
    return counted(
        "Practice",
        "1 level higher or lower counts as near enough.",
        "Up to {0} levels higher or lower count as near enough.",
        one.allowed,
    ).format(figures(one.allowed))


def unread() -> tuple[str, str, str]:
    """(icon, title, help) where what was agreed could not be read."""
    return (
        "triangle-alert",
        translate("Practice", "What was agreed cannot be shown"),
        translate("Practice", "Your rating is untouched, and other work can be scored meanwhile."),
    )


def waits(piece: RaterLine | None) -> tuple[str, str, str]:
    """(icon, title, help) where nothing can be shown yet."""
    if piece is None:
        return (
            "inbox",
            translate("Practice", "Nothing to practise on yet"),
            translate(
                "Practice",
                "When a QA lead gives you a piece to practise on, it is in your queue, marked “Practice”.",
            ),
        )
    if piece.state in _TO_SCORE:
        return (
            "square-pen",
            translate("Practice", "{0} is still to be scored").format(piece.id),
            translate(
                "Practice",
                "Score it as any other work. Once your rating is final, you are told what was agreed on, "
                "and why.",
            ),
        )
    return (
        "clock",
        translate("Practice", "The answer to {0} is not here yet").format(piece.id),
        translate(
            "Practice",
            "Your rating is handed in. The answer comes by itself, when a QA lead next signs in or gives out "
            "work. You need not do anything.",
        ),
    )
