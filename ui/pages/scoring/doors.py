"""What the scoring page can ask of the program, and how it names a piece of work to somebody."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from assessor_app.application.clock import Clock
from assessor_app.application.comment_set import CommentSet
from assessor_app.application.ports.playing import Player
from assessor_app.application.ports.previewing import Previewer
from assessor_app.application.queries.submissions import DeskState, Practice, RaterLine
from assessor_app.application.records import Draft
from assessor_app.application.use_cases.rate_submission import RatedFile, Receipt, WorkInHand
from assessor_app.domain.comment_bank import CommentBank
from assessor_app.domain.stepping_aside import Sight
from ui.models.shelf import EvidenceFile
from ui.problems import Notice, notice_of
from ui.words.translate import translate


@dataclass(frozen=True, slots=True, kw_only=True)
class BankDoors:
    """What is done with the rater's own comments."""

    read: Callable[[], CommentBank]
    keep: Callable[[CommentBank], None]
    read_set: Callable[[Path], CommentSet]
    write_set: Callable[[CommentSet, Path], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoringDoors:
    """The use cases of this page, bound to program and session."""

    open_work: Callable[[str], WorkInHand]
    save: Callable[[WorkInHand, Draft], str]
    hand_in: Callable[[WorkInHand, Draft], Receipt]
    take_back: Callable[[WorkInHand], None]
    step_aside: Callable[[WorkInHand, Sight | None], None]
    preview: Callable[[RatedFile], Previewer]
    play: Callable[[RatedFile], Player]
    save_copy: Callable[[RatedFile, Path], None]
    now: Clock
    bank: BankDoors


def evidence_of(file: RatedFile, doors: ScoringDoors) -> EvidenceFile:
    """A file of the work as the evidence pane takes it."""
    return EvidenceFile(
        name=file.name,
        kind=file.kind,
        size=file.size,
        notes=file.notes,
        digest=file.digest,
        open=lambda: doors.preview(file),
        save=lambda path: doors.save_copy(file, path),
        play=lambda: doors.play(file),
    )


def badge_words(work: WorkInHand) -> str:
    """Of which badge it is; what is there to practise on says so."""
    name = work.badge.achievement.name
    return translate("Scoring", "Practice · {0}").format(name) if work.given.practice else name


def line_of(work: WorkInHand, draft: Draft, state: DeskState, final_at: str | None) -> RaterLine:
    """How the queue lists it."""
    achievement = work.badge.achievement
    return RaterLine(
        id=work.code,
        badge=achievement.id,
        badge_name=achievement.name,
        state=DeskState.FLAGGED if draft.flagged and state is DeskState.STARTED else state,
        done=len(draft.levels) + len(draft.unscored),
        criteria=len(work.badge.rubric.criteria),
        given_on=work.given.day,
        final_at=final_at,
        practice=Practice.OPEN if work.given.practice else "",
    )


def notice_about(work: WorkInHand, error: Exception) -> Notice:
    """What went wrong, with the code of the work, for another one is in front."""
    notice = notice_of(error)
    return replace(notice, title=f"{work.code}: {notice.title}")
