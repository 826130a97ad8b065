"""What the page Certificates decides: whose design is shown, drawing the draft, putting it to use; no Qt."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from assessor_app.application.kept_designs import DesignLine
from assessor_app.application.ports.previewing import Picture
from assessor_app.application.problems import Unusable
from assessor_app.application.progress import Cancelled
from assessor_app.domain.certificate_template import CertificateTemplate
from ui.page import Frame
from ui.page_work import PageWork, Step
from ui.pages.certificates.state import CertificatesDoors, CertificatesState, Typed, fault_of, typed_of
from ui.problems import Notice
from ui.theme.tokens import Tone
from ui.words.translate import translate


class CertificatesView(Protocol):
    """What draws the state."""

    def show_state(self, state: CertificatesState) -> None:
        """Draw all of it."""


class CertificatesPresenter:
    """Draws the draft as it is typed, the newest alone; nothing counts before it is put to use."""

    def __init__(self, doors: CertificatesDoors, frame: Frame) -> None:
        """Nothing is read before the page comes to the front."""
        self._doors, self._frame = doors, frame
        self._view: CertificatesView | None = None
        self._work = PageWork(frame.tasks, show=self._show_work, stopped=self.refresh, failed=self._failed)
        self._drawing: tuple[Typed, str] | None = None  # what is being drawn, and for which badge
        self._drawn: tuple[Typed, str] | None = None  # what was drawn last
        self._refusal = ""  # why it could not be
        self.state = CertificatesState()

    def attach(self, view: CertificatesView) -> None:
        """Draw every state on `view` from now on."""
        self._view = view
        view.show_state(self.state)

    def refresh(self) -> None:
        """Read which designs are in use."""
        self._frame.tasks.query(
            lambda _progress: self._doors.read(), done=self._have_read, failed=self._failed
        )

    def choose(self, badge: str) -> None:
        """Show the design of another badge; a draft that was not put to use is dropped."""
        if badge != self.state.badge:
            chosen = replace(self.state, badge=badge)
            self._show(replace(chosen, typed=typed_of(chosen.in_use)))

    def type_text(self, name: str, text: str) -> None:
        """A field changed."""
        typed = self.state.typed
        if typed.texts[name] != text:
            self._show(replace(self.state, typed=replace(typed, texts={**typed.texts, name: text})))

    def load_picture(self, name: str, path: Path) -> None:
        """Read the picture; whether it can be drawn shows when it is."""

        def read(data: bytes) -> None:
            self._show_picture(name, data)

        self._frame.tasks.query(lambda _progress: self._doors.picture(path), done=read, failed=self._failed)

    def drop_picture(self, name: str) -> None:
        """Do without it."""
        self._show_picture(name, b"")

    def load(self, path: Path) -> None:
        """Show the design of a file, to be looked at before it counts."""

        def read(template: CertificateTemplate) -> None:
            self._show(replace(self.state, typed=typed_of(template), problem=None, notice=None))

        self._frame.tasks.query(lambda _progress: self._doors.load(path), done=read, failed=self._failed)

    def save(self, path: Path) -> None:
        """Write the draft as a file."""
        self._write(
            lambda template: self._doors.save(path, template),
            translate("Certificates", "The design was saved as “{0}”.").format(path.name),
        )

    def save_sample(self, path: Path) -> None:
        """Write a certificate that nobody got."""
        badge = self.state.badge
        self._write(
            lambda template: self._doors.save_sample(path, template, badge),
            translate("Certificates", "The sample was saved as “{0}”.").format(path.name),
        )

    def use(self) -> None:
        """Make certificates by the draft from now on."""
        if self.state.can_use:
            self._change(self.state.typed.template(), translate("Certificates", "This design is in use now."))

    def take_back(self) -> None:
        """Do without a design of its own."""
        if self.state.line is not None and self.state.line.own:
            self._change(None, translate("Certificates", "The design is taken back."))

    def undo(self) -> None:
        """Show the design in use again."""
        self._show(replace(self.state, typed=typed_of(self.state.in_use), problem=None))

    def forget_notice(self) -> None:
        """The banner was dismissed."""
        self._become(replace(self.state, problem=None, notice=None))

    def left_off(self) -> str:
        """A draft that was not put to use: its words; its pictures lie in their files still."""
        if not self.state.changed:
            return ""
        return json.dumps({"badge": self.state.badge, "texts": dict(self.state.typed.texts)})

    def take_up(self, left_off: str) -> None:
        """Go on with it; what does not fit any more is dropped."""
        kept = json.loads(left_off) if left_off else {}
        texts = kept.get("texts", {})
        if texts.keys() == self.state.typed.texts.keys():
            self._show(replace(self.state, badge=kept["badge"], typed=replace(self.state.typed, texts=texts)))

    def retire(self) -> None:
        """The page goes: what comes later is drawn for nobody."""
        self._view = None
        self._work.retire()

    def _have_read(self, lines: tuple[DesignLine[CertificateTemplate], ...]) -> None:
        before = self.state
        after = replace(before, loading=False, lines=lines)
        if after.line is None:
            after = replace(after, badge="")
        if before.loading or not before.changed:
            after = replace(after, typed=typed_of(after.in_use))
        self._show(after)

    def _change(self, template: CertificateTemplate | None, told: str) -> None:
        badge = self.state.badge

        def done(_changed: bool) -> None:  # an answer, not a switch
            kept = translate(
                "Certificates", "Awards that are signed keep the design that they were signed by."
            )
            notice = Notice(tone=Tone.GOOD, title=told, detail=kept)
            self._become(replace(self.state, problem=None, notice=notice))
            self._frame.tasks.query(lambda _progress: self._doors.read(), done=read, failed=self._failed)

        def read(lines: tuple[DesignLine[CertificateTemplate], ...]) -> None:
            after = replace(self.state, lines=lines)
            self._show(replace(after, typed=typed_of(after.in_use)))

        self._work.change(
            lambda _progress: self._doors.use(template, badge),
            done,
            translate("Certificates", "Putting a design to use"),
        )

    def _write(self, write: Callable[[CertificateTemplate], None], told: str) -> None:
        if self.state.fault:
            return
        template = self.state.typed.template()

        def done(_nothing: None) -> None:
            notice = Notice(tone=Tone.GOOD, title=told)
            self._become(replace(self.state, problem=None, notice=notice))

        self._work.change(lambda _progress: write(template), done, translate("Certificates", "Saving a file"))

    def _show_picture(self, name: str, data: bytes) -> None:
        typed = self.state.typed
        self._show(replace(self.state, typed=replace(typed, pictures={**typed.pictures, name: data})))

    def _show(self, state: CertificatesState) -> None:
        """Show another draft, and have it drawn."""
        refusal = self._refusal if (state.typed, state.badge) == self._drawn else ""
        self._become(replace(state, fault=fault_of(state.typed) or refusal))
        self._draw()

    def _draw(self) -> None:
        """Draw the draft as it is now, unless one is being drawn: then once that is done."""
        wanted = (self.state.typed, self.state.badge)
        if self.state.loading or self.state.fault or self._drawing is not None or wanted == self._drawn:
            return
        self._drawing = wanted
        template, badge = wanted[0].template(), wanted[1]

        def drawn(picture: Picture) -> None:
            self._settle(wanted, picture, "")

        def failed(error: Exception) -> None:
            if isinstance(error, Unusable):
                self._settle(wanted, None, str(error))
            else:
                self._drawing = None
                self._failed(error)

        self._frame.tasks.query(
            lambda _progress: self._doors.draw(template, badge), done=drawn, failed=failed
        )

    def _settle(self, wanted: tuple[Typed, str], picture: Picture | None, fault: str) -> None:
        self._drawing, self._drawn, self._refusal = None, wanted, fault
        if wanted == (self.state.typed, self.state.badge):
            self._become(replace(self.state, picture=picture or self.state.picture, fault=fault))
        else:
            self._draw()

    def _show_work(self, busy: str, step: Step | None) -> None:
        self._become(replace(self.state, busy=busy, step=step))

    def _failed(self, error: Exception) -> None:
        fault = None if isinstance(error, Cancelled) else error
        self._become(replace(self.state, loading=False, problem=fault, notice=None))

    def _become(self, state: CertificatesState) -> None:
        self.state = state
        if self._view is not None:
            self._view.show_state(state)
