"""What the page Covering decides; no Qt."""

import json
from dataclasses import replace
from typing import Final

from assessor_app.application.problems import Unusable
from assessor_app.application.use_cases.cover_submission import Prepared
from assessor_app.domain.covering import LONGEST_PHRASE, InvalidCovering
from assessor_app.domain.pins import Place, PlaceKind
from ui.models.shelf import LONGEST_LINE, Shelf
from ui.models.shown import Shown, View
from ui.models.viewer import EvidenceViewer
from ui.models.viewer_state import Phase
from ui.page import Frame
from ui.page_work import PageWork, Step
from ui.pages.covering.items import covering_of, findings_of, items_of
from ui.pages.covering.state import CoveringDoors, CoveringState, InHand, Item, Marked, Sort, Stage
from ui.pages.covering.words import BUSY, FAULT_PHRASE, FAULT_REASON, nothing_to_cover, used
from ui.problems import Notice

_MOST_STEPS: Final = 200  # that can be taken back


class CoveringPresenter:
    """One submission at a time; what was marked in others is kept while the window is open."""

    def __init__(self, doors: CoveringDoors, frame: Frame) -> None:
        """Nothing is in hand."""
        self._doors, self._frame = doors, frame
        self._shown: Shown[CoveringState] = Shown(CoveringState())
        self.viewer = EvidenceViewer(frame.tasks)
        self._work = PageWork(frame.tasks, show=self._show_work, stopped=lambda: None, failed=self._failed)
        self._kept: dict[str, tuple[Item, ...]] = {}
        self._asked = ""

    @property
    def state(self) -> CoveringState:
        """What the page shows."""
        return self._shown.now

    def attach(self, view: View[CoveringState]) -> None:
        """Draw every state on `view` from now on."""
        self._shown.attach(view)

    def open(self, submission: str) -> None:
        """Take a submission in hand; the same one again is read anew."""
        state = self.state
        wanted = submission or (state.in_hand.submission if state.in_hand is not None else "")
        if not wanted or state.busy or (not submission and state.stage is Stage.RESULT):
            return
        self._keep()
        self._asked = wanted
        if state.in_hand is None or state.in_hand.submission != wanted:
            self._shown.become(CoveringState(stage=Stage.READING))
        self._frame.tasks.query(
            lambda _progress: self._doors.look(wanted),
            done=lambda in_hand: self._looked(wanted, in_hand),
            failed=self._failed,
        )

    def _looked(self, wanted: str, in_hand: InHand) -> None:
        if wanted != self._asked or not self._shown.seen:
            return
        kept = self._of_these_copies(in_hand)
        self._shown.become(
            CoveringState(stage=Stage.COVERING, in_hand=in_hand, findings=findings_of(in_hand), items=kept)
        )
        self.viewer.show(Shelf(in_hand.evidence))

    def _of_these_copies(self, in_hand: InHand) -> tuple[Item, ...]:
        """What was marked before, without what was marked in copies that are not in force any more."""
        digests = {file.digest for file in in_hand.evidence}
        return tuple(
            item
            for item in self._kept.get(in_hand.submission, ())
            if item.place is None or item.place.evidence in digests
        )

    # --- marking

    def mark(self, place: Place) -> None:
        """A place was marked in the file in front."""
        if self.state.stage is not Stage.COVERING or self.state.busy:
            return
        items = items_of(place, self._marked())
        new = [item for item in items if item not in self.state.items]
        if new:
            self._take((*self.state.items, *new), len(self.state.items) + len(new) - 1)
        elif not items:
            self._tell(nothing_to_cover())

    def _marked(self) -> Marked:
        shown = self.viewer.state
        text = shown.text if shown.phase is Phase.TEXT else ""
        longest = max(map(len, text.split("\n")), default=0)
        return Marked(
            name=shown.files[shown.current].name,
            text=text,
            cut=longest >= LONGEST_LINE or "\r" in text.replace("\r\n", "\n") or "\f" in text,
            document=shown.document if shown.phase is Phase.DOCUMENT else None,
            sheets=shown.sheets,
        )

    def cover_phrase(self, words: str) -> bool:
        """A phrase is to be covered wherever it stands; whether it was taken."""
        phrase = " ".join(words.split())
        if self.state.stage is not Stage.COVERING or self.state.busy:
            return False
        if not 2 <= len(phrase) <= LONGEST_PHRASE:
            self._shown.become(replace(self.state, fault=FAULT_PHRASE()))
            return False
        item = Item(sort=Sort.PHRASE, words=phrase)
        if item not in self.state.items:
            self._take((*self.state.items, item), len(self.state.items))
        return True

    def ask_to_leave_out(self) -> None:
        """Ask why the file in front is left out."""
        shown = self.viewer.state
        if self.state.stage is Stage.COVERING and shown.files and not self.state.busy:
            name = shown.files[shown.current].name
            self._shown.become(replace(self.state, leaving=name, fault=""))

    def leave_out(self, reason: str) -> None:
        """The reason was given."""
        name = self.state.leaving
        if not name:
            return
        if not reason.strip():
            self._shown.become(replace(self.state, fault=FAULT_REASON()))
            return
        rest = tuple(item for item in self.state.items if item.file != name or item.sort is Sort.PHRASE)
        item = Item(sort=Sort.LEFT_OUT, file=name, words=reason.strip())
        self._take((*rest, item), len(rest))

    def stop_leaving_out(self) -> None:
        """It was not meant."""
        self._shown.become(replace(self.state, leaving="", fault=""))

    def remove(self, number: int) -> None:
        """Cover that no more; Ctrl+Z brings it back."""
        items = self.state.items
        if self.state.stage is Stage.COVERING and 0 <= number < len(items) and not self.state.busy:
            left = items[:number] + items[number + 1 :]
            self._take(left, min(number, len(left) - 1))

    def remove_here(self) -> None:
        """The same, of the one that the keys speak of."""
        self.remove(self.state.here)

    def undo(self) -> None:
        """Take the last step back."""
        state = self.state
        if state.before and state.stage is Stage.COVERING:
            *before, items = state.before
            self._shown.become(
                replace(state, items=items, before=tuple(before), after=(*state.after, state.items), here=-1)
            )

    def redo(self) -> None:
        """Do again what was taken back."""
        state = self.state
        if state.after and state.stage is Stage.COVERING:
            *after, items = state.after
            self._shown.become(
                replace(state, items=items, after=tuple(after), before=(*state.before, state.items), here=-1)
            )

    def _take(self, items: tuple[Item, ...], here: int) -> None:
        state = self.state
        self._shown.become(
            replace(
                state,
                items=items,
                here=here,
                before=(*state.before, state.items)[-_MOST_STEPS:],
                after=(),
                leaving="",
                fault="",
                problem=None,
            )
        )

    # --- going about

    def show_item(self, number: int) -> None:
        """Turn to something that is to be covered."""
        if 0 <= number < len(self.state.items):
            item = self.state.items[number]
            self._shown.become(replace(self.state, here=number))
            if item.place is not None:
                self.viewer.show_place(item.place)
            else:
                self._show_file(item.file)

    def step_finding(self, by: int) -> None:
        """The next finding, or the one before, round and round."""
        count = len(self.state.findings)
        if count:
            now = self.state.finding
            self.show_finding((now + by) % count if now >= 0 else (0 if by > 0 else count - 1))

    def show_finding(self, number: int) -> None:
        """Turn to what was found."""
        if not 0 <= number < len(self.state.findings):
            return
        finding = self.state.findings[number]
        self._shown.become(replace(self.state, finding=number))
        place = finding.place
        lines = place is not None and place.kind is PlaceKind.PASSAGE and not finding.seen
        if place is None or (lines and not self._has_lines(finding.file)):
            self._show_file(finding.file)
        else:
            self.viewer.show_place(place)

    def _has_lines(self, name: str) -> bool:
        """A line that the finder names can be shown where the file is shown line by line."""
        in_hand = self.state.in_hand
        kinds = {file.name: file.shown.kind for file in in_hand.files} if in_hand is not None else {}
        return kinds.get(name) in {"text", "code"}

    def _show_file(self, name: str) -> None:
        names = [file.name for file in self.viewer.state.files]
        if name in names:
            self.viewer.choose(names.index(name))

    # --- the result

    def show_result(self) -> None:
        """Cover, and look at what raters would see."""
        state = self.state
        if not state.can_show or state.in_hand is None:
            return
        try:
            covering = covering_of(state.items)
        except InvalidCovering as error:
            self._failed(Unusable(str(error)))
            return
        submission = state.in_hand.submission
        self._shown.become(replace(state, problem=None))
        self._work.change(
            lambda progress: self._doors.prepare(submission, covering, progress),
            self._prepared,
            BUSY[Stage.COVERING],
        )

    def _prepared(self, prepared: Prepared) -> None:
        result = self._doors.result(prepared)
        self._shown.become(
            replace(self.state, stage=Stage.RESULT, prepared=prepared, result=result, problem=None)
        )
        before = self.viewer.state.current
        self.viewer.show(Shelf(result))
        if 0 < before < len(result):
            self.viewer.choose(before)

    def go_on_covering(self) -> None:
        """Back to what is covered, to change it."""
        state = self.state
        if state.stage is Stage.RESULT and state.in_hand is not None and not state.busy:
            self._shown.become(replace(state, stage=Stage.COVERING, prepared=None, result=(), problem=None))
            self.viewer.show(Shelf(state.in_hand.evidence))

    def use(self) -> None:
        """The covered copies are those that raters get."""
        prepared = self.state.prepared
        if self.state.stage is Stage.RESULT and prepared is not None and not self.state.busy:
            self._shown.become(replace(self.state, problem=None))
            self._work.change(
                lambda _progress: self._doors.use(prepared),
                lambda _nothing: self._used(prepared),
                BUSY[Stage.RESULT],
            )

    def _used(self, prepared: Prepared) -> None:
        in_hand = self.state.in_hand
        if in_hand is None:
            return
        self._kept.pop(in_hand.submission, None)
        self._shown.become(CoveringState())
        self.viewer.show(Shelf(()))
        self._frame.notify(used(in_hand.learner, len(prepared.left)))
        self._frame.go("intake")

    def go_on(self) -> None:
        """The page's next step: the result, or its use."""
        if self.state.stage is Stage.RESULT:
            self.use()
        else:
            self.show_result()

    def leave(self) -> None:
        """Back to Intake; what was marked stays while the window is open."""
        if self.state.leaving:
            self.stop_leaving_out()
        elif self.state.stage is Stage.RESULT:
            self.go_on_covering()
        else:
            self._frame.go("intake")

    def cancel(self) -> None:
        """Stop what runs."""
        self._work.cancel()

    def forget_problem(self) -> None:
        """The banner was dismissed."""
        self._shown.become(replace(self.state, problem=None))

    # --- around

    def left_off(self) -> str:
        """What was marked; it is sealed while the window is locked."""
        self._keep()
        return json.dumps(
            {name: [_plain(item) for item in items] for name, items in self._kept.items() if items}
        )

    def take_up(self, left_off: str) -> None:
        """Go on with it."""
        try:
            kept = {name: tuple(map(_item, items)) for name, items in json.loads(left_off or "{}").items()}
        except (ValueError, TypeError, KeyError, AttributeError):
            return
        self._kept = kept | {name: items for name, items in self._kept.items() if items}
        state = self.state
        if state.in_hand is not None and not state.items:  # else it is still being read
            items = self._of_these_copies(state.in_hand)
            self._shown.become(replace(state, items=items))

    def retire(self) -> None:
        """Drop what was decrypted, stop what runs."""
        self._shown.retire()
        self._work.retire()
        self.viewer.retire()
        self._kept, self._asked = {}, ""

    def _keep(self) -> None:
        state = self.state
        if state.in_hand is not None:
            self._kept[state.in_hand.submission] = state.items

    def _tell(self, notice: Notice) -> None:
        self._frame.announce(notice)

    def _show_work(self, busy: str, step: Step | None) -> None:
        self._shown.become(replace(self.state, busy=busy, step=step))

    def _failed(self, error: Exception) -> None:
        stage = Stage.NOTHING if self.state.stage is Stage.READING else self.state.stage
        self._shown.become(replace(self.state, stage=stage, problem=error))


def _plain(item: Item) -> dict[str, object]:
    place = item.place
    marked = [place.evidence, str(place.kind), *place.at] if place is not None else None
    return {"sort": str(item.sort), "file": item.file, "words": item.words, "span": item.span, "at": marked}


def _item(plain: dict[str, object]) -> Item:
    at, span = plain["at"], plain["span"]
    place = None
    if isinstance(at, list):
        place = Place(evidence=str(at[0]), kind=PlaceKind(at[1]), at=tuple(at[2:]))
    assert isinstance(span, list)  # noqa: S101  # this program wrote it
    return Item(
        sort=Sort(str(plain["sort"])),
        file=str(plain["file"]),
        words=str(plain["words"]),
        place=place,
        span=(int(span[0]), int(span[1])),
    )
