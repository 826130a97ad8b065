"""The admin's side of the demo: portfolios come in by every reader, are blinded, held ones looked at."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from assessor_app.application.ports.demo import DemoContent, ExportForm
from assessor_app.application.progress import Progress
from assessor_app.application.session import Session
from assessor_app.application.use_cases.demo.plan import FORMS, Fate, Planned
from assessor_app.application.use_cases.demo.workplace import Workplace

ACCEPTED = {
    "sound was not listened to": "Listened to it: it does not say whose it is.",
    "moving pictures were not looked at": "Watched it: it does not show whose it is.",
    "this kind cannot be looked into": "Looked through by hand: it does not say whose it is.",
}
ACCEPTED_ELSE = "Looked at the original: nothing in it that a rater should not see."
COHORTS = ("Spring 2026", "Autumn 2026")
_WORDS = {
    ExportForm.FOLDERS: "folder of a learner each",
    ExportForm.MOODLE: "Moodle export",
    ExportForm.CANVAS: "Canvas export",
    ExportForm.MANIFEST: "table with files",
}


@dataclass(slots=True, kw_only=True)
class TakingIn:
    """Everything that was handed in: submission ids by what was planned, and what is counted."""

    workplace: Workplace
    admin: Session
    content: DemoContent
    folder: Path = field(repr=False)  # where exports are written before they are taken in
    progress: Progress
    ids: dict[Planned, str] = field(default_factory=dict)
    files: int = 0
    bytes: int = 0
    exports: Counter[str] = field(default_factory=Counter)
    _packed: int = 0

    def receive(self, planned: Sequence[Planned]) -> None:
        """Write the works as exports, one for each badge, and import them."""
        self.exports.clear()
        by_badge: dict[str, list[Planned]] = defaultdict(list)
        for one in planned:
            by_badge[one.work.badge].append(one)
        for badge, works in by_badge.items():
            self._import(badge, works)

    def _import(self, badge: str, planned: Sequence[Planned]) -> None:
        self._packed += 1
        place = self.folder / str(self._packed)
        place.mkdir()
        export = self.content.pack(place, FORMS[badge], [one.work for one in planned])
        report = self.workplace.import_portfolios(
            self.admin,
            export.path,
            badge=badge,
            cohort=COHORTS[self._packed % len(COHORTS)],
            progress=self.progress,
        )
        if len(report.submissions) != len(planned) or report.rejected:
            raise RuntimeError("a demo portfolio was not taken in as it was packed")
        by_learner = {one.learner_id: one.id for one in report.submissions}
        for one, source_id in zip(planned, export.source_ids, strict=True):
            identity = by_learner[source_id]
            assert identity is not None  # noqa: S101  # only a dry run gives no ids
            self.ids[one] = identity
        self.exports[_WORDS[FORMS[badge]]] += 1
        self.files += export.files
        self.bytes += sum(one.bytes for one in report.submissions)

    def blind(self, planned: Sequence[Planned]) -> tuple[int, int, int]:
        """Make blind copies, let out what is held unless it is to stay so; (made, let out, still held)."""
        wanted = {self.ids[one]: one for one in planned if one.fate is not Fate.RECEIVED}
        if not wanted:
            return 0, 0, 0
        report = self.workplace.make_blind_copies(self.admin, tuple(wanted), progress=self.progress)
        accepted = 0
        for number, held in enumerate(report.held):
            if wanted[held.submission].fate is Fate.HELD:
                continue
            self.progress.step(number, len(report.held), "Looking at what is held")
            reason = ACCEPTED.get(held.why, ACCEPTED_ELSE)
            self.workplace.accept_submission(self.admin, held.submission, reason=reason)
            accepted += 1
        self.progress.step(len(report.held), len(report.held), "Held ones are looked at")
        return report.blinded, accepted, len(report.held) - accepted

    def withdraw(self, planned: Sequence[Planned]) -> None:
        """Those whose learner took them back."""
        for one in planned:
            if one.fate is Fate.WITHDRAWN:
                self.workplace.withdraw_submission(
                    self.admin,
                    self.ids[one],
                    reason="Handed in for the wrong badge; the learner asked for it back.",
                )

    def give_back(self, feedback: Mapping[Planned, str]) -> None:
        """Tell learners “not yet”, with what is missing."""
        for one, words in feedback.items():
            self.workplace.return_submission(self.admin, self.ids[one], reason=words)

    def told(self) -> str:
        """Which exports were read, in words."""
        return ", ".join(f"{count} × {words}" for words, count in self.exports.items())
