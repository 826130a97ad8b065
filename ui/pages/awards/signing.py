"""Letting results go to signing, and signing them; what fails is tried again alone; no Qt."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from ui.models.batch import Batch
from ui.models.shown import Shown
from ui.page import Frame, Question
from ui.page_work import PageWork
from ui.pages.awards.reports import release_report, sign_report
from ui.pages.awards.state import AwardsDoors, AwardsState, Row
from ui.pages.awards.words import award_words, reasons_words, result_words
from ui.problems import Notice
from ui.theme.tokens import Tone
from ui.words.figures import figures
from ui.words.translate import translate

if TYPE_CHECKING:
    from assessor_app.application.use_cases.issue_awards import Issued
    from assessor_app.application.use_cases.settle_cases import Released


class Signing:
    """The steps from “decided” to “signed”."""

    def __init__(
        self,
        doors: AwardsDoors,
        frame: Frame,
        work: PageWork,
        batch: Batch,
        shown: Shown[AwardsState],
        *,
        over: Callable[[], None],
    ) -> None:
        """`over` reads the lists again."""
        self._doors, self._frame, self._work, self._batch = doors, frame, work, batch
        self._shown, self._over = shown, over

    def release(self) -> None:
        """Let every decided result go to signing, where the programme lets admins do that."""
        state = self._shown.now
        count = state.known.to_release if state.known is not None else 0
        if not count or state.busy:
            return
        what = result_words(count)
        question = Question(
            title=translate("Awards", "Release {0}?").format(what),
            consequence=translate(
                "Awards",
                "You can then sign the awards, and return what is “not yet”. A release cannot be taken back.",
            ),
            verb=translate("Awards", "Release {0}").format(what),
        )
        if self._frame.confirm(question):
            self._release()

    def sign(self) -> None:
        """Sign what is listed and not left out, after the box has said what that is."""
        self._sign(self._shown.now.to_sign)

    def sign_failed(self) -> None:
        """Sign again what failed, and nothing else."""
        state = self._shown.now
        ready = state.known.ready if state.known is not None else ()
        self._sign(tuple(row for row in ready if row.id in state.failed))

    def _release(self) -> None:
        self._work.change(
            self._doors.release,
            self._released,
            translate("Awards", "Releasing…"),
            report=lambda done: release_report(done, again=self._release),
        )

    def _released(self, done: "Released") -> None:
        notice = Notice(
            tone=Tone.GOOD if done.released else Tone.WARNING,
            title=translate("Awards", "Released {0}.").format(result_words(done.released)),
            detail=reasons_words(one.why for one in done.waiting)
            or translate("Awards", "Awards stand under “Ready to sign”, the others under “Not yet”."),
        )
        self._shown.become(replace(self._shown.now, notice=notice))
        self._over()

    def _sign(self, rows: tuple[Row, ...]) -> None:
        if not rows or self._shown.now.busy:
            return
        what = award_words(len(rows))
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
        title = translate("Awards", "Signed {0}.").format(award_words(len(done.awards)))
        if failed:
            title += translate("Awards", " {0} could not be signed.").format(figures(len(failed)))
        notice = Notice(
            tone=Tone.WARNING if failed else Tone.GOOD,
            title=title,
            detail=reasons_words(failed.values())
            or translate("Awards", "They stand under “Signed”: save certificates or export a bundle there."),
        )
        self._batch.keep(failed)
        self._shown.become(replace(self._shown.now, failed=failed, retry=bool(failed), notice=notice))
        self._over()
