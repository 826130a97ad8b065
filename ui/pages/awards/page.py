"""The page Awards, drawn: four lists, what is chosen beside them, and the one next step."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.actions import Action
from ui.kept.chosen_folders import ask_which_folder
from ui.page import Page, Step
from ui.pages.awards.details import AwardDetail, NotYetDetail, ResultDetail
from ui.pages.awards.gestures import AwardsGestures
from ui.pages.awards.lists import AwardLists
from ui.pages.awards.other_forms import OtherForms
from ui.pages.awards.print_pane import PrintPane
from ui.pages.awards.several_words import batch_words
from ui.pages.awards.state import ISSUED, AwardsState, Form, Tab
from ui.problems import notice_of
from ui.widgets.banner import Banner
from ui.widgets.batch_pane import BatchPane
from ui.widgets.buttons import make_primary, primary_button, secondary_button
from ui.widgets.evidence_pane import ask_where
from ui.widgets.first_stop import lead_keys
from ui.widgets.flow_row import FlowRow
from ui.widgets.front_stack import FrontStack
from ui.widgets.labels import Text
from ui.widgets.list_frame import Beside, ListFrame, in_a_row
from ui.widgets.page_header import PageHeader
from ui.widgets.progress_row import ProgressRow
from ui.words.figures import figures
from ui.words.translate import translate

AskFolder = Callable[[QWidget], Path | None]
AskFile = Callable[[QWidget, str], Path | None]
_BUNDLE_NAME: Final = "awards.zip"
_SIDE_BY_SIDE: Final = 720  # px at 100 %: below it the chosen one stands under the list


def ask_folder(parent: QWidget) -> Path | None:
    """Ask for a folder; None where nobody wants one."""
    return ask_which_folder(parent, translate("AwardsPage", "Save into this folder"), "awards")


class AwardsPage(Page):
    """Ready to sign, not yet, signed, revoked."""

    def __init__(
        self,
        gestures: AwardsGestures,
        *,
        asking_folder: AskFolder = ask_folder,
        asking_file: AskFile = ask_where,
    ) -> None:
        """Report to `gestures`; `asking_…` say where files go."""
        super().__init__()
        self._gestures, self._ask_folder, self._ask_file = gestures, asking_folder, asking_file
        self._state = AwardsState()
        self._header = PageHeader(
            self.tr("Awards"),
            self.tr("Sign what QA leads released, give certificates out, return what is “not yet”."),
        )
        self._banner = Banner("awards-banner")
        self._banner.closed.connect(gestures.forget_notice)
        self._progress = ProgressRow("", gestures.cancel, "awards-progress")
        self._progress.hide()
        self.lists = AwardLists(gestures.listed)
        self._build()
        lead_keys(self, self.lists)

    def page_actions(self) -> tuple[Action, ...]:
        """What can be asked for here."""
        gestures = self._gestures
        return tuple(
            Action(id=f"awards-{name}", title=title, shortcut=keys, page="awards", handler=handler)
            for name, title, keys, handler in (
                ("release", self.tr("Release decided results"), "Ctrl+Shift+R", gestures.signing.release),
                ("sign", self.tr("Sign awards"), "Ctrl+Shift+S", self._sign),
                ("pick", self.tr("Leave out of signing, or take in again"), "X", self.lists.toggle_current),
                (
                    "view",
                    self.tr("View of the list: keep it, sort, choose columns"),
                    "Ctrl+Shift+L",
                    self.lists.views.open,
                ),
                ("jump", self.tr("Jump to a learner or badge in the list"), "Ctrl+G", self.lists.begin_jump),
                ("certificates", self.tr("Save certificates"), "C", self.save_certificates),
                ("bundle", self.tr("Export a bundle"), "E", self.export_bundle),
                ("print", self.tr("Print the certificate"), "Ctrl+P", self._print),
                ("revoke", self.tr("Revoke the award"), "R", self._ask_revoke),
                ("search", self.tr("Search awards"), "/", self.lists.search.setFocus),
            )
        )

    def arrive(self, target: str) -> None:
        """Show how things stand now; `target` is a tab and the code of what to look for in it."""
        if target:
            tab, _, code = target.partition("/")
            self._gestures.listed.turn_to(Tab(tab))
            self.lists.search.look_for(code)
        self._gestures.refresh()

    def undoable(self) -> Step | None:
        """The filters of the lists."""
        return self._gestures.listed.filters.undoable()

    def redoable(self) -> Step | None:
        """The same again."""
        return self._gestures.listed.filters.redoable()

    def retire(self) -> None:
        """Forget names and certificates."""
        self._award.retire()
        self._not_yet.forget()
        self._batch.forget()
        self._gestures.retire()

    def show_state(self, state: AwardsState) -> None:
        """Draw all of it."""
        self._state = state
        self._show_banner(state)
        self.lists.show_state(state)
        self._show_progress(state)
        self._show_waiting(state)
        self._show_detail(state)
        self._show_foot(state)

    def save_certificates(self) -> None:
        """Ask for a folder; a new one with a certificate of each award that is listed is put in it."""
        self._write(Form.CERTIFICATES)

    def save_badges(self) -> None:
        """The same with credentials and baked pictures."""
        self._write(Form.BADGES)

    def export_bundle(self) -> None:
        """Ask for a file, and write the bundle there."""
        if self._can_write():
            path = self._ask_file(self, _BUNDLE_NAME)
            if path is not None:
                self._gestures.writing.write(path, Form.BUNDLE)

    def save_reminders(self) -> None:
        """Ask for a folder; a table of whom to remind is put in it."""
        if self._state.tab is Tab.TO_RENEW:
            self._write(Form.TO_REMIND)

    def _write(self, form: Form) -> None:
        if self._can_write():
            folder = self._ask_folder(self)
            if folder is not None:
                self._gestures.writing.write(folder, form)

    def _can_write(self) -> bool:
        state = self._state
        return state.tab in ISSUED and bool(state.rows or state.chosen) and not state.busy

    def _sign(self) -> None:
        if self._state.tab is Tab.READY:
            self._gestures.signing.sign()

    def _print(self) -> None:
        if self._state.current is not None and self._state.current.award is not None:
            self._award.print_shown()

    def _ask_revoke(self) -> None:
        if self._state.tab in ISSUED and self._state.current is not None:
            self._award.ask_revoke()

    def _give_back(self) -> None:
        self._gestures.give_back(self._not_yet.feedback.toPlainText())

    def _show_banner(self, state: AwardsState) -> None:
        offer, count = "", len(state.failed)
        if state.retry and count < len(state.to_sign):  # else the button below does the same
            offer = (
                self.tr("Retry it alone") if count == 1 else self.tr("Retry these {0} alone").format(count)
            )
        sign_failed = self._gestures.signing.sign_failed
        self._banner.show_outcome(state.problem, state.notice, offer=offer, offered=sign_failed)

    def _show_progress(self, state: AwardsState) -> None:
        self._progress.follow(state.busy, state.step)

    def _show_waiting(self, state: AwardsState) -> None:
        count = state.known.to_release if state.known is not None else 0
        self._waiting.setVisible(bool(count))
        self._release.setEnabled(not state.busy)
        self._decided.setText(
            self.tr("1 decided result waits to be released; it can be signed or returned then.")
            if count == 1
            else self.tr(
                "{0} decided results wait to be released; they can be signed or returned then."
            ).format(figures(count))
        )

    def _show_detail(self, state: AwardsState) -> None:
        current = state.current
        self._frame.show_beside(idle=False, gone=current is None)
        self._print_pane.show_state(state.printing, busy=bool(state.busy))
        if state.printing is not None:
            self._frame.show_beside(idle=False)
            self._beside.setCurrentWidget(self._print_pane)
        elif state.tab is Tab.SIGNED and state.batch.ids:
            self._frame.show_beside(idle=False)
            self._batch.show_batch(batch_words(state))
            self._beside.setCurrentWidget(self._batch)
        elif current is None:
            self._not_yet.forget()
        elif current.award is not None:
            self._award.show_row(current, state)
            self._beside.setCurrentWidget(self._award)
        elif state.tab is Tab.NOT_YET:
            self._not_yet.show_row(current)
            self._beside.setCurrentWidget(self._not_yet)
        else:
            self._result.show_row(current, state.failed.get(current.id, ""))
            self._beside.setCurrentWidget(self._result)

    def _show_foot(self, state: AwardsState) -> None:
        free, tab = not (state.busy or state.batch.busy), state.tab
        some = bool(state.rows or state.batch.ids)
        count = len(state.to_sign)
        self._sign_button.setVisible(tab is Tab.READY and some)
        self._sign_button.setText(self._sign_words(state))
        which = self._which_words(state)
        self._certificates.setText(self.tr("Save certificates {0}…").format(which))
        self._badges.setText(self.tr("Save badges {0}…").format(which))
        self._bundle.setText(self.tr("Export a bundle {0}…").format(which))
        self._sign_button.setEnabled(bool(count) and free)
        self._return_button.setVisible(tab is Tab.NOT_YET and some)
        self._return_button.setEnabled(free and state.current is not None)
        for button in (self._other_forms, self._certificates, self._badges, self._bundle):
            button.setVisible(tab is Tab.SIGNED and some)
            button.setEnabled(free)
        self._remind.setVisible(tab is Tab.TO_RENEW and some)
        self._remind.setEnabled(free)
        self._count.setText(self._count_words(state))
        self._show_next()

    def _sign_words(self, state: AwardsState) -> str:
        """To which rows it is done stands on the button: all, those that are ticked, or those listed."""
        count = figures(len(state.to_sign))
        if state.batch.ids:
            return self.tr("Sign {0} ticked…").format(count)
        if state.filtered:
            return self.tr("Sign {0} listed…").format(count)
        return self.tr("Sign 1 award…") if len(state.to_sign) == 1 else self.tr("Sign all {0}…").format(count)

    def _which_words(self, state: AwardsState) -> str:
        if state.batch.ids:
            return self.tr("of {0} ticked").format(figures(len(state.chosen)))
        if state.filtered:
            return self.tr("of {0} listed").format(figures(len(state.rows)))
        count = len(state.rows)
        return self.tr("of 1 award") if count == 1 else self.tr("of all {0}").format(figures(count))

    def _show_next(self) -> None:
        """While a form is open beside the list, its verb is the one next step."""
        front = self._beside.currentWidget()
        asks = front is self._award and self._award.asks_why
        asks = asks or front is self._print_pane
        asks = asks or (front is self._batch and bool(self._state.batch.asking))
        make_primary(self._bundle, "package", primary=not asks)
        make_primary(self._remind, "file-text", primary=not asks)

    def _count_words(self, state: AwardsState) -> str:
        known = len(state.known.under(state.tab)) if state.known is not None else 0
        shown = len(state.rows)
        if not known:
            return ""
        if state.tab is Tab.READY and state.batch.ids:
            return self.tr("{0} of {1} will be signed").format(figures(len(state.to_sign)), figures(known))
        if state.tab is Tab.TO_RENEW:
            return self._renewal_words(state)
        if state.tab is Tab.SIGNED and state.batch.ids:
            return self.tr("{0} of {1} chosen").format(figures(len(state.chosen)), figures(known))
        if shown != known:
            return self.tr("{0} of {1} shown").format(figures(shown), figures(known))
        return ""

    def _renewal_words(self, state: AwardsState) -> str:
        soon = sum(row.award is not None and row.award.ends_soon for row in state.rows)
        return self.tr("Expire within 60 days: {0} · expired: {1}").format(
            figures(soon), figures(len(state.rows) - soon)
        )

    def _build(self) -> None:
        self._result = ResultDetail()
        self._not_yet = NotYetDetail()
        self._award = AwardDetail(
            self._gestures,
            saved=lambda: self._banner.show_notice(None),
            failed=lambda error: self._banner.show_notice(notice_of(error)),
            asking=self._ask_file,
        )
        self._award.asked.connect(self._show_next)
        self._print_pane = PrintPane(self._gestures.printing, self._ask_file)
        self._gestures.viewer.attach(self._award.pane)
        self._batch = BatchPane(self._gestures.batch, self._gestures, "several")
        self._beside = FrontStack()
        self._decided = Text(wraps=True)
        self._release = secondary_button(
            self.tr("Release all…"), "awards-release", self._gestures.signing.release, icon="file-check"
        )
        self._waiting = in_a_row(self._decided, self._release)
        self._count = Text(quiet=True)
        self._count.setObjectName("awards-count")
        self._certificates = secondary_button(
            self.tr("Save certificates…"), "save-certificates", self.save_certificates, icon="file-text"
        )
        self._badges = secondary_button(
            self.tr("Save badges…"), "save-badges", self.save_badges, icon="image"
        )
        self._bundle = primary_button(
            self.tr("Export a bundle…"), "export-bundle", self.export_bundle, icon="package"
        )
        self._return_button = primary_button(
            self.tr("Return to learner…"), "give-back", self._give_back, icon="undo-2"
        )
        self._sign_button = primary_button(
            self.tr("Sign…"), "sign", self._gestures.signing.sign, icon="stamp"
        )
        self._remind = primary_button(
            self.tr("Save a list to remind…"), "save-reminders", self.save_reminders, icon="file-text"
        )
        self._other_forms = OtherForms(self._write)
        buttons = (
            self._other_forms,
            self._badges,
            self._certificates,
            self._bundle,
            self._remind,
            self._return_button,
            self._sign_button,
        )
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._progress)
        column.addWidget(in_a_row(self._count, FlowRow(*buttons, rightwards=True)))
        self._frame = ListFrame(
            self,
            self.tr("Awards"),
            above=(self._header, self._banner, self._waiting, self.lists.bar),
            content=self.lists,
            beside=Beside(pane=self._beside, share=0.58, upright_below=_SIDE_BY_SIDE),
            foot=foot,
        )
        for widget in (self._result, self._not_yet, self._award, self._batch, self._print_pane):
            self._beside.addWidget(widget)  # in its place already, so that it is styled but once
