"""All that is kept of one learner, as files: what somebody may ask to be given of themselves."""

import json
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from assessor_app.application.appeal_letter import outcome_letter
from assessor_app.application.clock import Clock, as_text
from assessor_app.application.evidence_folder import safe_name
from assessor_app.application.ports.outputs import Outputs
from assessor_app.application.progress import NO_PROGRESS, Progress
from assessor_app.application.queries.appeals import AppealLine
from assessor_app.application.queries.learners import Attempt, HeldAward, LearnerFile, ListLearners
from assessor_app.application.session import Session
from assessor_app.application.use_cases.show_evidence import ShowEvidence
from assessor_app.domain.people import Role

FORMAT: Final = "assessor/learner/v1"
RECORD: Final = "record.json"
LETTER: Final = "appeal-outcome.txt"
_BLOCK: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class ExportLearner:
    """A folder with `record.json`, the evidence as it was handed in, and the credentials."""

    learners: ListLearners
    evidence: ShowEvidence
    outputs: Outputs
    now: Clock

    def __call__(
        self,
        session: Session,
        learner: str,
        submissions: tuple[str, ...],
        out: Path,
        *,
        progress: Progress = NO_PROGRESS,
    ) -> int:
        """Write it to the new folder `out`, whole or not at all; how many files there are.

        Raises Unusable where the learner is gone or the disk refuses, Cancelled.
        """
        session.require(Role.ADMIN)
        found = self.learners.one(session, learner, submissions)
        count = 1
        with self.outputs.folder(out) as place:
            names: dict[str, tuple[str, ...]] = {}
            for number, attempt in enumerate(found.attempts, start=1):
                progress.step(number - 1, len(found.attempts), "Writing")
                folder = place / f"submission-{number}"
                names[attempt.id] = self._write_files(session, attempt.id, folder, progress)
                count += len(names[attempt.id])
                letter = outcome_letter(attempt.appeal) if attempt.appeal is not None else None
                if letter is not None:
                    folder.mkdir(exist_ok=True)
                    (folder / LETTER).write_text(letter, encoding="utf-8")
                    count += 1
            for number, award in enumerate(found.awards, start=1):
                (place / f"award-{number}.json").write_bytes(award.credential)
                count += 1
            document = _document(found, names, as_text(self.now()))
            text = json.dumps(document, ensure_ascii=False, indent=2)
            (place / RECORD).write_text(f"{text}\n", encoding="utf-8")
        progress.step(len(found.attempts), len(found.attempts), "Written")
        return count

    def _write_files(
        self, session: Session, submission: str, folder: Path, progress: Progress
    ) -> tuple[str, ...]:
        files = self.evidence(session, submission)
        taken: set[str] = set()
        names = tuple(safe_name(file.name, taken) for file in files)
        for file, name in zip(files, names, strict=True):
            progress.step(0, 0, "Writing")
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            with file.open() as source, target.open("xb") as written:
                shutil.copyfileobj(source, written, _BLOCK)
        return tuple(f"{folder.name}/{name}" for name in names)


def _document(found: LearnerFile, names: dict[str, tuple[str, ...]], at: str) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "written_at": at,
        "name": found.name,
        "email": found.email,
        "ids": [{"system": system, "id": one} for system, one in found.source_ids],
        "kept_apart_from": list(found.apart),
        "submissions": [_attempt(one, names[one.id]) for one in found.attempts],
        "awards": [_award(one, number) for number, one in enumerate(found.awards, start=1)],
    }


def _attempt(one: Attempt, files: tuple[str, ...]) -> dict[str, Any]:
    return {
        "badge": one.badge_name,
        "attempt": one.attempt,
        "state": one.state,
        "submitted_at": one.submitted_at,
        "received_at": one.received_at,
        "handed_in_with_others": one.others,
        "files": list(files),
        "outcome": str(one.outcome) if one.outcome is not None else None,
        "levels": [{"criterion": criterion, "level": level} for criterion, level in one.levels],
        "unscored": [{"criterion": criterion, "reason": why.value} for criterion, why in one.unscored],
        "feedback": [{"criterion": place or None, "text": text} for place, text in one.feedback],
        "appeal": _appeal(one.appeal) if one.appeal is not None else None,
    }


def _appeal(one: AppealLine) -> dict[str, Any]:
    """What was rated on appeal: against which result, and how that ended."""
    return {
        "ground": str(one.ground),
        "text": one.text,
        "result_of": one.released_on,
        "received_on": one.received_on,
        "answer_due_on": one.due_on,
        "late_because": one.late_because or None,
        "state": str(one.state),
        "end": str(one.end) if one.end is not None else None,
        "ended_on": one.ended_on,
        "reason": one.reason,
    }


def _award(one: HeldAward, number: int) -> dict[str, Any]:
    return {
        "badge": one.badge_name,
        "state": str(one.state),
        "issued_on": one.issued_on,
        "expires_on": one.expires_on,
        "file": f"award-{number}.json",
    }
