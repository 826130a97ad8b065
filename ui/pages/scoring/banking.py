"""The comment bank beside the work in front: found, inserted, kept, changed, removed, shared; no Qt."""

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final, Protocol

from assessor_app.application.comment_set import CommentSet, comment_set
from assessor_app.application.progress import Cancelled, Progress
from assessor_app.domain.comment_bank import MOST_KEPT, CommentBank, FullBank, KeptComment, tidied
from ui.pages.scoring.bank_search import BankIndex, Fits, Spot
from ui.pages.scoring.doors import BankDoors
from ui.pages.scoring.edits import Edit, insert_comment
from ui.pages.scoring.state import ScoringState
from ui.problems import Notice, notice_of
from ui.tasks import Runner
from ui.words.figures import figures
from ui.words.translate import counted, translate

_HASH_SHOWN: Final = 16  # of 64 digits: enough to compare by eye


@dataclass(frozen=True, slots=True, kw_only=True)
class BankLine:
    """One line of the sheet: a heading, a comment, or the offer to keep words that are in none."""

    heading: str = ""
    comment: KeptComment | None = None
    detail: str = ""
    offer: str = field(default="", repr=False)  # the words that would be kept
    inserts: bool = False  # whether what is kept is inserted too


@dataclass(frozen=True, slots=True, kw_only=True)
class BankState:
    """Everything that the sheet shows."""

    open: bool = False
    where: str = ""  # the criterion, and the level that is chosen
    typed: str = field(default="", repr=False)
    lines: tuple[BankLine, ...] = ()
    kept: int = 0  # comments in all
    changing: KeptComment | None = None
    said: str = ""  # what was done last
    wrong: bool = False  # `said` tells of something that went wrong


class BankView(Protocol):
    """What draws the state."""

    def show_state(self, state: BankState) -> None:
        """Draw all of it."""


class Rating(Protocol):
    """The rating in front, as `ScoringPresenter` holds it."""

    state: ScoringState

    def take(self, edit: Edit) -> None:
        """Do this step."""

    def pause(self) -> None:
        """What is typed next is a step of its own."""

    def tell(self, notice: Notice) -> None:
        """Say something above the page."""


class Banking:
    """One bank for a session; it is read when it is first asked for, and forgotten with the session."""

    def __init__(self, rating: Rating, doors: BankDoors, runner: Runner) -> None:
        """Nothing is read yet."""
        self._rating, self._doors, self._runner = rating, doors, runner
        self.state = BankState()
        self._view: BankView | None = None
        self._bank: CommentBank | None = None
        self._before: CommentBank | None = None  # what Ctrl+Z in the sheet brings back
        self._index = BankIndex()

    def attach(self, view: BankView) -> None:
        """Draw every state on `view` from now on."""
        self._view = view
        view.show_state(self.state)

    def open(self) -> None:
        """Show the comments for the criterion that is open; where nothing can be written, nothing."""
        if not self._rating.state.open:
            return
        self._become(BankState(open=True, where=self._where()))
        if self._bank is not None:
            self._list()
            return

        def read(_progress: Progress) -> tuple[CommentBank, BankIndex]:
            bank = self._doors.read()
            return bank, BankIndex(bank.comments)

        def there(found: tuple[CommentBank, BankIndex]) -> None:
            if self._view is not None:
                self._bank, self._index = found
                self._list()

        self._runner.query(read, done=there, failed=self._failed)

    def close(self) -> None:
        """The sheet was put away."""
        self._before = None
        self._become(BankState())

    def type(self, typed: str) -> None:
        """These letters are looked for."""
        if typed != self.state.typed:
            self._become(replace(self.state, typed=typed, said="", wrong=False))
            self._list()

    def choose(self, line: BankLine) -> None:
        """Insert a comment, or do what is offered."""
        if line.comment is not None:
            self._insert(line.comment)
        elif line.offer:
            self._keep_words(line.offer, inserts=line.inserts)

    def keep_written(self) -> None:
        """Keep what is written on the criterion that is open."""
        words = self._written()
        if words:
            self._keep_words(words, inserts=False)

    def begin_change(self, comment: KeptComment) -> None:
        """Show its words to be changed."""
        self._become(replace(self.state, changing=comment, said="", wrong=False))

    def change(self, words: str) -> None:
        """They are to read so."""
        comment, bank = self.state.changing, self._bank
        self._become(replace(self.state, changing=None))
        if comment is not None and bank is not None:
            self._now(bank.change(comment, words), translate("CommentBank", "Changed."))

    def leave_change(self) -> None:
        """They stay as they are."""
        self._become(replace(self.state, changing=None))

    def remove(self, comment: KeptComment) -> None:
        """Keep it no longer."""
        if self._bank is not None:
            self._now(self._bank.remove(comment), translate("CommentBank", "Removed. Ctrl+Z brings it back."))

    def undo(self) -> None:
        """The bank as it was before the last change in this sheet."""
        before, self._before = self._before, None
        if before is not None:
            self._now(before, translate("CommentBank", "As it was before."))
            self._before = None

    # sets that raters share

    def take_in(self, path: Path) -> None:
        """Take the comments of a file in."""

        def read(found: CommentSet) -> None:
            bank = self._bank
            if bank is None:
                return
            try:
                now, new = bank.take_in(found.shared, found.comments)
            except FullBank:
                self._say(_full(), wrong=True)
                return
            words = counted(
                "CommentBank", "1 new comment of {1}, hash {2}.", "{0} new comments of {1}, hash {2}.", new
            )
            self._now(now, words.format(figures(new), f"“{found.name}”", hash_words(found.digest)))

        self._runner.query(lambda _progress: self._doors.read_set(path), done=read, failed=self._failed)

    def write_out(self, path: Path) -> None:
        """Write the comments of this badge to a file, without how often each was used."""
        bank, badge = self._bank, self._rating.state.badge_id
        if bank is None:
            return
        made = comment_set(path.stem, (one for one in bank.comments if one.badge == badge))
        if not made.comments:
            self._say(translate("CommentBank", "No comment is kept for this badge yet."), wrong=True)
            return

        def written(_nothing: None) -> None:
            count = len(made.comments)
            words = counted(
                "CommentBank",
                "1 comment is in the file; hash {1}.",
                "{0} comments are in the file; hash {1}.",
                count,
            )
            self._say(words.format(figures(count), hash_words(made.digest)))

        self._runner.query(
            lambda _progress: self._doors.write_set(made, path), done=written, failed=self._failed
        )

    def retire(self) -> None:
        """Forget everything."""
        self._view = None
        self._bank, self._before, self._index = None, None, BankIndex()
        self.state = BankState()

    # inside

    def _insert(self, comment: KeptComment) -> None:
        rating, bank = self._rating, self._bank
        if not rating.state.open or bank is None:
            return
        rating.pause()
        rating.take(insert_comment(rating.state, comment.words))
        rating.pause()
        self._become(BankState())
        self._now(bank.use(comment), "")
        self._before = None

    def _keep_words(self, words: str, *, inserts: bool) -> None:
        bank, spot = self._bank, self._spot()
        if bank is None:
            return
        comment = KeptComment(
            words=words,
            badge=spot.badge,
            criterion=spot.criterion,
            level=spot.level,
            used=0 if inserts else 1,
        )
        try:
            now = bank.keep(comment)
        except FullBank:
            self._say(_full(), wrong=True)
            return
        if inserts:
            self._bank = now
            self._insert(replace(comment, words=tidied(words)))
        else:
            self._now(now, translate("CommentBank", "Kept."))

    def _now(self, bank: CommentBank, said: str) -> None:
        """The bank is another: shown, and kept on the disk."""
        before = self._bank
        if bank == before:
            self._say(said)
            return
        self._before, self._bank = before, bank
        index = self._index

        def listed(found: BankIndex) -> None:
            if self._bank is bank:
                self._index = found
                self._list()
                self._say(said)

        self._runner.query(
            lambda _progress: BankIndex(bank.comments, before=index), done=listed, failed=self._failed
        )
        self._runner.change(lambda _progress: self._doors.keep(bank), done=_nothing, failed=self._failed)

    def _list(self) -> None:
        """What fits what was typed."""
        if not self.state.open or self._bank is None:
            return
        typed, lines = self.state.typed, list[BankLine]()
        group: Fits | None = None
        found = self._index.find(typed, self._spot())
        for one in found:
            if one.fits is not group:
                group = one.fits
                if one.fits is not Fits.HERE:  # that is what the sheet is called
                    lines.append(BankLine(heading=self._heading(one.fits)))
            lines.append(BankLine(comment=one.comment, detail=_detail(one.comment)))
        offers = self._offers(typed)
        self._become(replace(self.state, lines=(*lines, *offers), kept=len(self._bank.comments)))

    def _offers(self, typed: str) -> tuple[BankLine, ...]:
        written, offers = self._written(), list[BankLine]()
        if tidied(typed) and not self._has(tidied(typed)):
            offers.append(BankLine(offer=tidied(typed), inserts=True))
        if written and not self._has(tidied(written)):
            offers.append(BankLine(offer=written))
        return tuple(offers)

    def _has(self, words: str) -> bool:
        """Whether these words are kept for this criterion already."""
        spot = self._spot()
        return words in self._index.words and any(
            one.words == words and spot.fits(one) is not Fits.ELSEWHERE for one in self._index.comments
        )

    def _spot(self) -> Spot:
        state = self._rating.state
        if state.current >= len(state.criteria):
            return Spot(badge=state.badge_id)
        criterion = state.criteria[state.current].id
        return Spot(badge=state.badge_id, criterion=criterion, level=state.levels.get(criterion, ""))

    def _written(self) -> str:
        state = self._rating.state
        if state.current >= len(state.criteria):
            return state.overall.strip()
        return state.comments.get(state.criteria[state.current].id, "").strip()

    def _where(self) -> str:
        state = self._rating.state
        if state.current >= len(state.criteria):
            return translate("CommentBank", "The whole")
        criterion = state.criteria[state.current]
        level = state.levels.get(criterion.id)
        if level is None:
            return criterion.title
        return translate("CommentBank", "{0}: {1}").format(criterion.title, criterion.level(level).title)

    @staticmethod
    def _heading(fits: Fits) -> str:
        return {
            Fits.OTHER_LEVEL: translate("CommentBank", "The same criterion, other levels"),
            Fits.ELSEWHERE: translate("CommentBank", "Other criteria and badges"),
        }[fits]

    def _say(self, said: str, *, wrong: bool = False) -> None:
        if self.state.open and said:
            self._become(replace(self.state, said=said, wrong=wrong))

    def _failed(self, error: Exception) -> None:
        if isinstance(error, Cancelled):
            return
        notice = notice_of(error)
        if self.state.open:
            self._say(" ".join(part for part in (notice.title, notice.detail) if part), wrong=True)
        elif self._view is not None:
            self._rating.tell(notice)

    def _become(self, state: BankState) -> None:
        self.state = state
        if self._view is not None:
            self._view.show_state(state)


def hash_words(digest: str) -> str:
    """The beginning of a hash, in fours, to be compared by two people."""
    shown = digest[:_HASH_SHOWN]
    return " ".join(shown[at : at + 4] for at in range(0, len(shown), 4))


def _full() -> str:
    return translate("CommentBank", "No more than {0} comments can be kept. Remove some first.").format(
        figures(MOST_KEPT)
    )


def _detail(comment: KeptComment) -> str:
    used = ""
    if comment.used:
        used = counted("CommentBank", "used once", "used {0} times", comment.used).format(
            figures(comment.used)
        )
    return " · ".join(part for part in (used, comment.shared) if part)


def _nothing(_outcome: None) -> None:
    """Nobody waits for it."""
