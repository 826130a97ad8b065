"""What the page Awards decides: what is signed, written out, taken back or returned. No Qt."""

from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from assessor_app.application.problems import Unusable
from assessor_app.application.progress import Cancelled, Progress
from ui.models.batch import Batch
from ui.models.jump import next_beginning
from ui.models.list_setup import KeptSetups, ListSetup, View
from ui.models.paper import Paper
from ui.models.rows_listed import RowsListed
from ui.models.shelf import EvidenceFile, Shelf
from ui.models.viewer import EvidenceViewer
from ui.page import Frame, Question
from ui.page_work import PageWork, Step
from ui.pages.awards.order import SORT_KEYS, emptied, listed, row_words
from ui.pages.awards.printing import Printing
from ui.pages.awards.reports import export_report, release_report, sign_report
from ui.pages.awards.revoking import Revoking
from ui.pages.awards.state import (
    AwardsDoors,
    AwardsState,
    Form,
    Known,
    Row,
    Tab,
    free_place,
    look_around,
)
from ui.problems import Notice
from ui.theme.tokens import Tone
from ui.words.figures import figures
from ui.words.translate import Worded, translate

if TYPE_CHECKING:
    from assessor_app.application.use_cases.export_awards import Exported
    from assessor_app.application.use_cases.issue_awards import Issued
    from assessor_app.application.use_cases.settle_cases import Released

_FORMS: Final = Worded(
    lambda: {
        Form.BUNDLE: translate("Awards", "the bundle"),
        Form.CERTIFICATES: translate("Awards", "certificates"),
        Form.BADGES: translate("Awards", "badges"),
    }
)


class AwardsView(Protocol):
    """What draws the state."""

    def show_state(self, state: AwardsState) -> None:
        """Draw all of it."""


class AwardsPresenter:
    """Every step that cannot be undone is asked for once, in words that name what it does."""

    def __init__(self, doors: AwardsDoors, frame: Frame, kept: KeptSetups | None = None) -> None:
        """Nothing is read before `refresh`; `kept` is how somebody wants the lists."""
        self._doors, self._frame = doors, frame
        self.state = AwardsState()
        self.viewer = EvidenceViewer(frame.tasks)
        self._view: AwardsView | None = None
        self._work = PageWork(frame.tasks, show=self._show_work, stopped=self._stopped, failed=self._failed)
        self.batch = Batch(
            frame.tasks,
            lambda: RowsListed(self.state.rows, self._under_tab(), lambda _row: str(self.state.tab)),
            changed=lambda batch: self._become(replace(self.state, batch=batch)),
            failed=self._failed,
        )
        self.setup = ListSetup(
            "admin/awards", kept or KeptSetups(), frame.tasks, now=self._view_now, turn_to=self._turn_to,
            changed=lambda setup: self._become(replace(self.state, setup=setup)),
        )  # fmt: skip
        self._revoking = Revoking(doors, frame, self._work, self.batch, told=self._told, failed=self._failed)
        self._printing = Printing(
            frame,
            self.viewer,
            told=lambda notice: self._become(replace(self.state, notice=notice, problem=None)),
            failed=self._failed,
        )
        self._looked_at = ""  # the award whose certificate is shown

    def attach(self, view: AwardsView) -> None:
        """Draw every state on `view` from now on."""
        self._view = view
        view.show_state(self.state)

    # the list

    def refresh(self) -> None:
        """Show how things stand now."""
        self._frame.tasks.query(
            lambda _progress: look_around(self._doors), done=self._seen, failed=self._failed
        )
        self.setup.read()

    def show_tab(self, tab: Tab) -> None:
        """What waits to be signed or returned, what is signed, what is revoked."""
        self.batch.take_none()
        self._list(replace(self.state, tab=tab, current=None))

    def show_badge(self, badge: str) -> None:
        """Only this badge; "" shows all."""
        self._list(replace(self.state, badge=badge))

    def search(self, words: str) -> None:
        """Only what has these words in learner, badge or code."""
        self._list(replace(self.state, words=words))

    def clear(self) -> None:
        """Leave nothing out any more."""
        self._list(replace(self.state, badge="", words=""))

    def sort(self, key: str, *, descending: bool) -> None:
        """Another order."""
        self._list(replace(self.state, order=(key, descending)))

    def choose(self, row: Row | None) -> None:
        """Show this one beside the list."""
        if row != self.state.current:
            self._become(replace(self.state, current=row))
        self._look_at(row)

    def leave_out(self, row: Row) -> None:
        """Leave a result out of signing, or take it in again: all others that are listed stay chosen."""
        if self.state.tab is not Tab.READY or self.state.busy:
            return
        if self.state.batch.ids:
            self.batch.toggle((row,))
        else:
            self.batch.keep({one.id for one in self.state.rows} - {row.id})

    def jump(self, begins: str) -> None:
        """Letters were typed: turn to the next row that has a word beginning so."""
        rows, current = self.state.rows, self.state.current
        start = rows.index(current) if current in rows else 0
        place = next_beginning([row_words(row) for row in rows], begins, start)
        self._become(replace(self.state, nowhere=begins if place is None else ""))
        if place is not None:
            self.choose(rows[place])

    def forget_notice(self) -> None:
        """The person has read it."""
        self._become(replace(self.state, notice=None, problem=None, retry=False))

    # letting go to signing

    def release(self) -> None:
        """Let every decided result go to signing, where the programme lets admins do that."""
        count = self.state.known.to_release if self.state.known is not None else 0
        if not count or self.state.busy:
            return
        what = (
            translate("Awards", "1 result")
            if count == 1
            else translate("Awards", "{0} results").format(figures(count))
        )
        question = Question(
            title=translate("Awards", "Release {0}?").format(what),
            consequence=translate(
                "Awards",
                "You can then sign the awards, and return what is not yet. A release cannot be taken back.",
            ),
            verb=translate("Awards", "Release {0}").format(what),
        )
        if self._frame.confirm(question):
            self._release()

    def _release(self) -> None:
        self._work.change(
            self._doors.release,
            self._released,
            translate("Awards", "Releasing…"),
            report=lambda done: release_report(done, again=self._release),
        )

    def _released(self, done: "Released") -> None:
        what = (
            translate("Awards", "1 result")
            if done.released == 1
            else translate("Awards", "{0} results").format(figures(done.released))
        )
        reasons = Counter(one.why for one in done.waiting)
        self._become(
            replace(
                self.state,
                notice=Notice(
                    tone=Tone.GOOD if done.released else Tone.WARNING,
                    title=translate("Awards", "Released {0}.").format(what),
                    detail="; ".join(f"{figures(count)}: {why}" for why, count in reasons.most_common())
                    or translate("Awards", "Awards stand under “Ready to sign”, the others under “Not yet”."),
                ),
            )
        )
        self.refresh()

    # signing

    def sign(self) -> None:
        """Sign what is listed and not left out, after the box has said what that is."""
        self._sign(self.state.to_sign)

    def sign_failed(self) -> None:
        """Sign again what failed, and nothing else."""
        known = self.state.known
        self._sign(tuple(row for row in (known.ready if known else ()) if row.id in self.state.failed))

    def cancel(self) -> None:
        """Stop after the batch that is under way."""
        self._work.cancel()

    def _sign(self, rows: tuple[Row, ...]) -> None:
        if not rows or self.state.busy:
            return
        what = (
            translate("Awards", "1 award")
            if len(rows) == 1
            else translate("Awards", "{0} awards").format(figures(len(rows)))
        )
        badges = Counter(row.badge_name for row in rows)
        listed = "; ".join(f"{name}: {figures(count)}" for name, count in sorted(badges.items()))
        whose = translate("Awards", " to {0}").format(rows[0].learner) if len(rows) == 1 else ""
        question = Question(
            title=translate("Awards", "Sign {0}{1}?").format(what, whose),
            consequence=translate(
                "Awards",
                "{0}. Each gets the signature of {1}, for good: "
                "a signed award can be revoked, never unsigned.",
            ).format(listed, self._doors.organisation),
            verb=translate("Awards", "Sign {0}").format(what),
        )
        if not self._frame.confirm(question):
            return
        wanted = frozenset(row.id for row in rows)
        self._work.change(
            lambda progress: self._doors.sign(wanted, progress),
            self._signed,
            translate("Awards", "Signing {0}…").format(what),
            report=lambda done: sign_report(done, rows, again=self.sign_failed),
        )

    def _signed(self, done: "Issued") -> None:
        failed = {one.submission: one.reason for one in done.skipped}
        what = (
            translate("Awards", "1 award")
            if len(done.awards) == 1
            else translate("Awards", "{0} awards").format(figures(len(done.awards)))
        )
        reasons = Counter(failed.values())
        self.batch.keep(failed)
        self._become(
            replace(
                self.state,
                failed=failed,
                retry=bool(failed),
                notice=Notice(
                    tone=Tone.WARNING if failed else Tone.GOOD,
                    title=translate("Awards", "Signed {0}.").format(what)
                    + (
                        translate("Awards", " {0} could not be signed.").format(figures(len(failed)))
                        if failed
                        else ""
                    ),
                    detail="; ".join(f"{figures(count)}: {why}" for why, count in reasons.most_common())
                    or translate(
                        "Awards", "They stand under “Signed”: save certificates or export a bundle there."
                    ),
                ),
            )
        )
        self.refresh()

    # writing out

    def write(self, path: Path, form: Form) -> None:
        """Write what is chosen, else what is listed: a bundle to `path`, others to a new folder in it."""
        if self.state.tab is not Tab.SIGNED or self.state.busy:
            return
        chosen = self.state.to_write
        if chosen or self.state.rows:
            self._write(path, form, chosen or self.state.rows, only=bool(chosen))

    def _write(self, path: Path, form: Form, rows: tuple[Row, ...], *, only: bool) -> None:
        """`only`: these rows; else whatever is signed when it begins."""
        chosen = tuple(row.id for row in rows) if only else ()
        today = self._doors.now().astimezone().date().isoformat()

        def again(failed: frozenset[str]) -> None:
            self._write(path, form, tuple(row for row in rows if row.id in failed), only=True)

        def work(progress: Progress) -> "Exported":
            place = path if form is Form.BUNDLE else free_place(path, f"{form} {today}")
            return self._doors.write(place, form, chosen, progress)

        self._work.change(
            work,
            lambda done: self._written(done, form),
            translate("Awards", "Writing {0}…").format(_FORMS[form]),
            report=lambda done: export_report(done, rows, again=None if form is Form.BUNDLE else again),
        )

    def _written(self, done: "Exported", form: Form) -> None:
        what = (
            translate("Awards", "1 award")
            if len(done.awards) == 1
            else translate("Awards", "{0} awards").format(figures(len(done.awards)))
        )
        reasons = Counter(one.reason for one in done.failed)
        self._become(
            replace(
                self.state,
                notice=Notice(
                    tone=Tone.WARNING if done.failed else Tone.GOOD,
                    title=translate("Awards", "Wrote {0} of {1} to “{2}”.").format(
                        _FORMS[form], what, done.out.name
                    )
                    + (
                        translate("Awards", " {0} could not be written.").format(figures(len(done.failed)))
                        if done.failed
                        else ""
                    ),
                    detail="; ".join(f"{figures(count)}: {why}" for why, count in reasons.most_common())
                    or translate("Awards", "Files are named by the award, never by the learner."),
                ),
            )
        )

    # taking back, returning

    def print_shown(self, paper: Paper) -> None:
        """Print the certificate that is shown."""
        self._printing.print_shown(paper)

    def revoke(self, reason: str) -> None:
        """Take the current award back; the box wants its code typed."""
        row = self.state.current
        if row is not None and row.award is not None and self.state.tab is Tab.SIGNED and not self.state.busy:
            self._revoking.one(row, reason)

    def begin_batch(self, step: str) -> None:
        """Revoke was pressed for all that is chosen."""
        if not self.state.busy:
            self.batch.ask(step)

    def confirm_batch(self, words: str) -> None:
        """Its question was answered."""
        self._revoking.several(self.state.chosen, words)

    def give_back(self, feedback: str) -> None:
        """Return the current “not yet” to its learner with this feedback."""
        row = self.state.current
        if row is None or row.result is None or self.state.tab is not Tab.NOT_YET or self.state.busy:
            return
        if not feedback.strip():
            self._become(
                replace(
                    self.state,
                    problem=Unusable(
                        translate("Awards", "there is no feedback yet"),
                        remedy=translate("Awards", "Write what is missing, so that they can go on."),
                    ),
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
        if self._frame.confirm(question):
            submission = row.id
            self._work.change(
                lambda _progress: self._doors.give_back(submission, feedback.strip()),
                lambda _done: self._told(
                    Notice(
                        tone=Tone.GOOD,
                        title=translate("Awards", "Returned “{0}” to {1}.").format(
                            row.badge_name, row.learner
                        ),
                        detail=translate("Awards", "Their next attempt can be imported."),
                    )
                ),
                translate("Awards", "Returning…"),
            )

    def retire(self) -> None:
        """Drop what was opened."""
        self._view = None
        self.batch.forget()
        self._work.retire()
        self.viewer.retire()
        self.state = AwardsState()

    # what comes back

    def _told(self, notice: Notice) -> None:
        self._become(replace(self.state, current=None, problem=None, notice=notice))
        self.refresh()

    def _seen(self, known: Known) -> None:
        if self._view is None:
            return
        still = {row.id for row in known.ready}
        failed = {one: why for one, why in self.state.failed.items() if one in still}
        self._list(
            replace(
                self.state,
                known=known,
                failed=failed,
                retry=self.state.retry and bool(failed),
            )
        )
        self.batch.renew()

    def _view_now(self) -> View:
        state = self.state
        return View(state=str(state.tab), badge=state.badge, order=state.order[0], descending=state.order[1])

    def _turn_to(self, view: View) -> None:
        tab = Tab(view.state) if view.state in list(Tab) else Tab.READY
        order = view.order if view.order in SORT_KEYS else "learner"
        self.batch.take_none()
        wanted = replace(self.state, tab=tab, badge=view.badge, words="", order=(order, view.descending))
        self._list(wanted)

    def _under_tab(self, state: AwardsState | None = None) -> tuple[Row, ...]:
        state = state or self.state
        return state.known.under(state.tab) if state.known is not None else ()

    def _list(self, state: AwardsState) -> None:
        known = self._under_tab(state)
        rows = listed(known, state)
        without = {} if rows or not known else emptied(known, state)
        current = state.current
        kept = next((row for row in rows if current is not None and row.id == current.id), None)
        current = kept or (rows[0] if rows else None)
        self._become(replace(state, rows=rows, without=without, current=current))
        self._look_at(current)

    def _look_at(self, row: Row | None) -> None:
        """Draw the certificate of the award beside the list."""
        award = row.id if row is not None and row.award is not None else ""
        if award == self._looked_at:
            return
        self._looked_at = award
        if not award:
            self.viewer.show(Shelf(()))
            return

        def ready(file: EvidenceFile) -> None:
            if award == self._looked_at:
                self.viewer.show(Shelf((file,)))

        def failed(error: Exception) -> None:
            if award == self._looked_at:
                self._failed(error)

        self._frame.tasks.query(lambda _progress: self._doors.certificate(award), done=ready, failed=failed)

    def _show_work(self, busy: str, step: Step | None) -> None:
        begins = busy != "" and step is None
        kept = replace(self.state, problem=None, notice=None, retry=False) if begins else self.state
        self._become(replace(kept, busy=busy, step=step))

    def _stopped(self) -> None:
        self._become(
            replace(
                self.state,
                notice=Notice(
                    tone=Tone.NEUTRAL,
                    title=translate("Awards", "Stopped."),
                    detail=translate("Awards", "What was already done stays done."),
                ),
            )
        )
        self.refresh()

    def _failed(self, error: Exception) -> None:
        problem = None if isinstance(error, Cancelled) else error
        self._become(replace(self.state, problem=problem))

    def _become(self, state: AwardsState) -> None:
        if self._view is None:
            return  # the page is gone: what comes late is kept nowhere
        self.state = state
        self._view.show_state(state)
