"""What the page Keys & trust decides: which keys are shown, and the steps that are taken with them."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from assessor_app.application.progress import Cancelled
from assessor_app.application.queries.keys import TrustedIssuer
from assessor_app.application.use_cases.trust_issuers import OfferedIssuer
from ui.models.new_passphrase import faults_of_new
from ui.page import Frame, Question
from ui.page_work import PageWork
from ui.pages.keys.endorsing import Endorsing, EndorsingState
from ui.pages.keys.exchanging import Exchanging, ExchangingState
from ui.pages.keys.state import OLD, KeysDoors, KeysState, Known, Renewal
from ui.problems import Notice
from ui.theme.tokens import Tone
from ui.words.figures import figures
from ui.words.translate import translate


class KeysView(Protocol):
    """What draws the state."""

    def show_state(self, state: KeysState) -> None:
        """Draw all of it."""


class KeysPresenter:
    """Hears the page, asks the use cases, makes the next state."""

    def __init__(self, doors: KeysDoors, frame: Frame) -> None:
        """Nothing is read before the page comes to the front."""
        self._doors, self._frame = doors, frame
        self._view: KeysView | None = None
        self._work = PageWork(frame.tasks, show=self._show_work, stopped=self._stopped, failed=self._failed)
        self.state = KeysState(role=doors.role)
        self.endorsing = (
            Endorsing(doors.endorsing, frame, self._show_endorsing, self._say)
            if doors.endorsing is not None
            else None
        )
        self.exchanging = (
            Exchanging(doors.exchanging, frame, self._show_exchanging, self._say, self.refresh)
            if doors.exchanging is not None
            else None
        )

    def attach(self, view: KeysView) -> None:
        """Draw every state on `view` from now on."""
        self._view = view
        view.show_state(self.state)

    def refresh(self) -> None:
        """Read how the keys stand now."""
        self._frame.tasks.query(
            lambda _progress: self._doors.read(), done=self._have_read, failed=self._failed
        )
        if self.endorsing is not None:
            self.endorsing.refresh()
        if self.exchanging is not None:
            self.exchanging.refresh()

    def save_card(self, path: Path) -> None:
        """A file was chosen for one's card."""

        def saved(_nothing: None) -> None:
            notice = Notice(
                tone=Tone.GOOD,
                title=translate("Keys", "Your card is in “{0}”.").format(path.name),
                detail=translate(
                    "Keys", "It holds nothing secret. Give it to an admin, and compare the eight words."
                ),
            )
            self._become(replace(self.state, notice=notice, problem=None))

        self._frame.tasks.query(
            lambda _progress: self._doors.save_card(path), done=saved, failed=self._failed
        )

    def begin_renewal(self) -> None:
        """Make new keys was pressed."""
        if not self.state.busy:
            self._become(replace(self.state, renewing=True, faults=(), problem=None, notice=None))

    def give_up_renewal(self) -> None:
        """Cancel was pressed in the form."""
        if not self.state.busy:
            self._become(replace(self.state, renewing=False, faults=()))

    def renew(self, typed: Renewal) -> None:
        """Make them was pressed in the form."""
        if self.state.busy or not self.state.renewing:
            return
        faults = faults_of_new(typed.typed)
        if not typed.old:
            faults = ((OLD, translate("Keys", "Type the passphrase that opens your keys now.")), *faults)
        elif not faults and typed.typed.new == typed.old:
            faults = (("new", translate("Keys", "This is the old one; choose another.")),)
        self._become(replace(self.state, faults=faults, problem=None, notice=None))
        if not faults:
            self._work.change(
                lambda _progress: self._doors.renew(typed.old, typed.typed.new),
                self._renewed,
                translate("Keys", "Making new keys"),
            )

    def grant(self) -> None:
        """Hand the keys over was pressed."""
        grant = self._doors.grant
        if grant is not None and self.state.waiting:
            self._start()
            self._work.change(
                lambda _progress: grant(), self._granted, translate("Keys", "Handing keys over")
            )

    def offer(self, paths: Sequence[Path]) -> None:
        """A trust file was dropped or chosen: say whom it names."""
        read = self._doors.read_trust
        if read is None or not paths or self.state.busy:
            return
        path = paths[0]
        self._start()
        self._frame.tasks.query(
            lambda _progress: read(path),
            done=lambda offered: self._become(replace(self.state, offered=offered)),
            failed=self._failed,
        )

    def drop_offer(self) -> None:
        """Cancel was pressed beside whom the file names."""
        if not self.state.busy:
            self._become(replace(self.state, offered=()))

    def trust_new(self) -> None:
        """Trust the new ones was pressed: their fingerprints were compared."""
        self._trust(self.state.to_trust)

    def trust(self, issuer: OfferedIssuer) -> None:
        """Trust was pressed in the row of one that the file names."""
        name = issuer.name or issuer.id
        question = Question(
            title=translate("Keys", "Trust the other keys of “{0}”?").format(name),
            consequence=translate(
                "Keys",
                "They were trusted with other keys until now. If they did not tell you themselves that these "
                "changed, somebody else may have written this file.",
            ),
            verb=translate("Keys", "Trust the other keys"),
        )
        if not issuer.changed or self._frame.confirm(question):
            self._trust((issuer,))

    def _trust(self, wanted: tuple[OfferedIssuer, ...]) -> None:
        trust = self._doors.trust
        if trust is not None and wanted and not self.state.busy:
            self._start()
            self._work.change(
                lambda _progress: trust(wanted),
                lambda _count: self._trusted(wanted),
                translate("Keys", "Trusting"),
            )

    def distrust(self, issuer: TrustedIssuer) -> None:
        """Trust no longer was pressed."""
        distrust = self._doors.distrust
        if distrust is None or self.state.busy:
            return
        name = issuer.name or issuer.id
        question = Question(
            title=translate("Keys", "Trust “{0}” no longer?").format(name),
            consequence=translate(
                "Keys",
                "Their awards are then said to be of an unknown issuer here. "
                "They can be trusted again from the same file.",
            ),
            verb=translate("Keys", "Trust no longer"),
        )
        if self._frame.confirm(question):
            self._start()
            self._work.change(
                lambda _progress: distrust(issuer.id),
                lambda _nothing: self._told(
                    translate("Keys", "“{0}” is no longer trusted here.").format(name), ""
                ),
                translate("Keys", "Trusting no longer"),
            )

    def forget_notice(self) -> None:
        """The banner was dismissed."""
        self._become(replace(self.state, problem=None, notice=None))

    def retire(self) -> None:
        """Drop what was read."""
        self._view = None
        self._work.retire()
        if self.endorsing is not None:
            self.endorsing.retire()
        if self.exchanging is not None:
            self.exchanging.retire()
        self.state = KeysState(role=self._doors.role)

    def _show_endorsing(self, endorsing: EndorsingState) -> None:
        self._become(replace(self.state, endorsing=endorsing))

    def _show_exchanging(self, exchanging: ExchangingState) -> None:
        self._become(replace(self.state, exchanging=exchanging))

    def _say(self, problem: Exception | None, notice: Notice | None) -> None:
        self._become(replace(self.state, problem=problem, notice=notice))

    def _start(self) -> None:
        self._become(replace(self.state, problem=None, notice=None))

    def _have_read(self, known: Known) -> None:
        self._become(replace(self.state, loading=False, known=known))

    def _renewed(self, _nothing: None) -> None:
        self._become(replace(self.state, renewing=False, faults=()))
        self._told(
            translate("Keys", "Your new keys are made."),
            translate(
                "Keys",
                "Lock the window and sign in with the new passphrase. Your former keys sign until an admin’s "
                "next change enters the new ones.",
            ),
        )

    def _granted(self, names: tuple[str, ...]) -> None:
        title = (
            translate("Keys", "The keys are handed over to {0}.").format(", ".join(names))
            if names
            else translate("Keys", "Nobody waits any more.")
        )
        self._told(title, "")

    def _trusted(self, wanted: tuple[OfferedIssuer, ...]) -> None:
        first = wanted[0].name or wanted[0].id
        title = (
            translate("Keys", "“{0}” is trusted from now on.").format(first)
            if len(wanted) == 1
            else translate("Keys", "{0} organisations are trusted from now on.").format(figures(len(wanted)))
        )
        done = {one.id for one in wanted}
        left = tuple(
            replace(one, known=True, changed=False) if one.id in done else one for one in self.state.offered
        )
        self._become(replace(self.state, offered=() if all(one.known for one in left) else left))
        self._told(title, translate("Keys", "“Verify” says valid of their awards, for everybody here."))

    def _told(self, title: str, detail: str) -> None:
        self._become(replace(self.state, notice=Notice(tone=Tone.GOOD, title=title, detail=detail)))
        self.refresh()

    def _show_work(self, busy: str, _step: tuple[int, int, str] | None) -> None:
        self._become(replace(self.state, busy=busy))

    def _stopped(self) -> None:
        self.refresh()

    def _failed(self, error: Exception) -> None:
        fault = None if isinstance(error, Cancelled) else error
        self._become(replace(self.state, loading=False, problem=fault))

    def _become(self, state: KeysState) -> None:
        self.state = state
        if self._view is not None:
            self._view.show_state(state)
