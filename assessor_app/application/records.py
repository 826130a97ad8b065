"""What the sealed columns hold, and how each is sealed: one place for every purpose constant.

A record is sealed by `seal_record(key, purpose, row id, record)` under a row key, or by HPKE to a public half
with the same purposes. Purposes are part of the format: they are never renamed.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, TypeVar

from assessor_app.application.appeal_records import HeardAppeal
from assessor_app.application.chosen import Chosen
from assessor_app.application.codec import decode, encode
from assessor_app.application.ports.keys import Cryptography, RowKey
from assessor_app.application.practice_records import AnsweredRecord, PracticeAnswer, PractiseMoreRecord
from assessor_app.domain.comparison import ThirdRule
from assessor_app.domain.pins import Pin
from assessor_app.domain.rubric import Outcome
from assessor_app.domain.sampling import SamplingPlan
from assessor_app.domain.standardisation import SeedRule

T = TypeVar("T")


class Purpose(StrEnum):
    """What sealed bytes are for; bound into every seal. Never renamed."""

    LEARNER = "learner"
    SUBMISSION = "submission"
    SUBMISSION_KEY = "submission-key"
    SUBMISSION_LEARNER = "submission-learner"
    EVIDENCE = "evidence"
    INTAKE_NOTE_LEAD = "intake-note-lead"
    INTAKE_NOTE_ADMIN = "intake-note-admin"
    APPEAL_WORDS = "appeal-words"
    BLIND_KEY = "blind-key"
    BLIND_COPY = "blind-copy"
    BLIND_REPORT = "blind-report"
    COPY_VERSION = "copy-version"
    COPY_FILES = "copy-files"
    COPY_REPORTS = "copy-reports"
    STATEMENT = "statement"
    BLOCKED_PAIR = "blocked-pair"
    COHORT = "cohort"
    LEAD_RULES = "lead-rules"
    ASSIGNMENT = "assignment"
    LETTER = "letter"
    DESK = "desk"
    COMMENT_BANK = "comment-bank"
    SLIP = "slip"
    RATING = "rating"
    CASE_FILE = "case-file"
    RESULT_EXTRACT = "result-extract"
    AWARD = "award"
    TAKEN_PLACES = "taken-places"
    CERTIFICATE_DESIGN = "certificate-design"
    ENDORSEMENT = "endorsement"
    ISSUER_KEY = "issuer-key"
    ROLE_GRANT = "role-grant"
    BACKUP = "backup"
    ASIDE_LEAD = "step-aside-lead"
    ASIDE_ADMIN = "step-aside-admin"
    ASIDE_ANSWER = "step-aside-answer"
    KEPT_LIST = "kept-list"
    KEPT_LIST_PART = "kept-list-part"


def seal_record(key: RowKey, purpose: Purpose, row_id: str, record: Any) -> bytes:
    """`record` under a row key."""
    return key.seal(purpose, row_id, encode(record))


def open_record(kind: type[T], key: RowKey, purpose: Purpose, row_id: str, sealed: bytes) -> T:
    """The record sealed by `seal_record`; raises Unusable where it does not open."""
    return decode(kind, key.open(purpose, row_id, sealed))


# what admins read


@dataclass(frozen=True, slots=True, kw_only=True)
class LearnerRecord:
    """Who a learner is."""

    name: str = field(repr=False)
    email: str | None = field(default=None, repr=False)
    source_ids: tuple[tuple[str, str], ...] = field(default=(), repr=False)  # (format, id as text)
    apart: tuple[str, ...] = field(default=(), repr=False)  # names of who must not rate their work
    carried: tuple[tuple[str, str], ...] = ()  # (step aside, submission that leads were told of by it)
    preferred: str | None = field(default=None, repr=False)  # the name that they want on paper

    @property
    def on_paper(self) -> str:
        """The name that a certificate which is signed now carries."""
        return self.preferred or self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmissionRecord:
    """What admins know of an attempt."""

    format: str
    attempt: int  # from 1
    previous: str | None  # the attempt before
    submitted_at: str | None  # as the source says, UTC text
    received_at: str
    accepted_because: str | None = None  # why a held one was let out
    feedback: str | None = None  # when it was returned
    given: Mapping[str, str] = field(default_factory=dict, repr=False)  # `domain.given.Given`, for its raters


@dataclass(frozen=True, slots=True, kw_only=True)
class LearnerLink:
    """Whose submission it is."""

    learner: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceRecord:
    """One file as it was handed in."""

    name: str = field(repr=False)
    digest: str  # SHA-256 of the bytes, hex
    size: int
    key: bytes = field(repr=False)  # of the blob


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundName:
    """A known name that was found in a file."""

    where: str
    text: str = field(repr=False)
    covered: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class BlindReport:
    """What was done to make a blind copy: for admins."""

    evidence: str
    original: str  # SHA-256 of the original bytes, hex
    steps: tuple[str, ...]
    hits: tuple[FoundName, ...] = field(repr=False)
    held: str | None
    derivation: str  # digest of the signed statement original → blind
    left_out: str = field(default="", repr=False)  # why raters do not see it


# what leads, and raters by their letters, read


@dataclass(frozen=True, slots=True, kw_only=True)
class BlindCopyRecord:
    """One file as raters and leads see it."""

    name: str  # neutral: "evidence-1.pdf"
    kind: str
    digest: str  # SHA-256 of the blind bytes, hex
    size: int
    key: bytes = field(repr=False)
    notes: tuple[str, ...]
    blinded: bool  # False where an admin let the original out as it is
    given: Mapping[str, str] = field(default_factory=dict, repr=False)  # on each: `domain.given.Given`


class Share(StrEnum):
    """As which rater somebody got a submission. Leads alone know."""

    FIRST = "first"
    SECOND = "second"
    THIRD = "third"  # where the two differ; blind to both
    SEED = "seed"  # it is no live work: its levels are agreed on already
    PRACTICE = "practice"  # likewise, and they are told so


NO_LIVE_WORK = frozenset({Share.SEED, Share.PRACTICE})


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanRecord:
    """A sampling plan as it was set; a later one of the badge follows it and never changes it."""

    number: int  # from 1, over all badges
    badge: str
    plan: SamplingPlan | None  # None: from then on that of the programme again
    day: str  # a date


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaRecord:
    """Which badges somebody may rate, where not all."""

    person: str
    badges: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PieceRecord(Chosen):
    """A submission that is no live work any more: what it is worth is agreed on."""

    submission: str
    achievement_version: str
    levels: Mapping[str, str] = field(repr=False)  # the definitive ones
    unscored: Mapping[str, str] = field(default_factory=dict, repr=False)  # criterion → `Unscored`, instead
    reasons: Mapping[str, str] = field(repr=False)  # criterion → why, where something was said
    reason: str = field(repr=False)
    blind: tuple[str, ...]  # digests of the blind copies that the leads looked at, sorted
    agreed_by: str  # a person's id
    day: str  # a date
    statement: str = ""  # digest of the sealed statement that it was agreed on
    entry: int = -1  # where the log names it
    set_aside: str = field(default="", repr=False)  # why nobody gets it any more, and why it does not count
    practice: bool = False  # it goes out announced, and is answered


@dataclass(frozen=True, slots=True, kw_only=True)
class SeedRuleRecord:
    """The rule of a badge as it was set; a later one follows it."""

    badge: str
    rule: SeedRule
    day: str  # a date


@dataclass(frozen=True, slots=True, kw_only=True)
class LetBackRecord:
    """Somebody who was stopped may rate a badge again; their seeds count anew from then on."""

    person: str
    badge: str
    reason: str = field(repr=False)
    day: str  # a date
    entry: int  # how long the log was
    anew: tuple[str, ...]  # assignments whose ratings do not count: somebody else gives them


@dataclass(frozen=True, slots=True, kw_only=True)
class ThirdRecord:
    """By which rule a third rating counts in cases of a badge, unless somebody says otherwise of a case."""

    badge: str
    rule: ThirdRule


@dataclass(frozen=True, slots=True, kw_only=True)
class SamplingRecord:
    """What the leads agreed on about who rates what, what twice, and what is rated to see how they rate."""

    plans: tuple[PlanRecord, ...] = ()  # every one that was ever set, the newest last
    areas: tuple[AreaRecord, ...] = ()  # who is not named may rate every badge
    thirds: tuple[ThirdRecord, ...] = ()  # of a badge that is not named each case says its own
    pieces: tuple[PieceRecord, ...] = ()
    seed_rules: tuple[SeedRuleRecord, ...] = ()  # the newest last
    let_back: tuple[LetBackRecord, ...] = ()  # likewise
    practise_more: tuple[PractiseMoreRecord, ...] = ()
    answered: tuple[AnsweredRecord, ...] = ()  # attempts at practice pieces


@dataclass(frozen=True, slots=True, kw_only=True)
class AssignmentRecord:
    """A submission given to a rater."""

    submission: str
    person: str
    share: Share
    code: str
    drawn: str  # why: "place 3, seed 7, 12 twice"
    replaces: str | None = None  # the assignment of somebody who left before they rated; see `standing`
    reason: str = ""  # why it is rated twice: a `sampling.Reason`; "": it is not, or that was not kept
    plan: int = 0  # the number of the plan by which it was drawn; 0: the programme's, or a share of one's own
    ticket: int | None = None  # for a second rating that the first one may make necessary
    anew: bool = False  # what was rated by whom it `replaces` does not count, whenever it was handed in
    version: int = 1  # which blind copies the rater was given: those made first, or anew


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterEntry:
    """One assignment, as its rater learns of it."""

    assignment: str
    code: str
    submission: str  # where the blind copies lie; never shown
    blind_key: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """All that one rater got for one badge version in one run, in an order of its own."""

    achievement_version: str
    practice: tuple[str, ...] = ()  # codes of what is there to practise on
    answers: tuple[PracticeAnswer, ...] = field(default=(), repr=False)  # to attempts of before
    entries: tuple[LetterEntry, ...] = field(repr=False)  # the last list: it may be long
    day: str  # a date, never a time


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft(Chosen):
    """A rating as far as it has come."""

    levels: Mapping[str, str] = field(repr=False)
    comments: Mapping[str, str] = field(repr=False)
    overall: str = field(default="", repr=False)
    minutes: int = 0
    saved_at: str | None = None
    pins: tuple[Pin, ...] = field(default=(), repr=False)
    unscored: Mapping[str, str] = field(default_factory=dict, repr=False)  # criterion → `Unscored`, no level
    requirements: Mapping[str, Any] = field(default_factory=dict, repr=False)  # `forms.Answers`
    flagged: bool = False  # its rater means to come back to it; no part of what is handed in


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskRecord:
    """A rater's desk for one assignment: the one-time key, the draft, and what was handed in."""

    assignment: str
    one_time_seed: bytes = field(repr=False)
    draft: Draft = field(repr=False)
    handed_in: tuple[str, ...] = ()  # ids of sealed ratings, the newest last; withdrawn ones too
    final_at: str | None = None  # None while nothing is handed in
    opening: Mapping[str, Any] | None = field(default=None, repr=False)  # of the newest one
    aside: str | None = None  # id of the row by which the rater stepped aside: it is theirs no longer
    agreed_seen: bool = False  # of practice: they looked at what was agreed


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """Which assignment a sealed rating answers; opened without the rating."""

    assignment: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedRating:
    """A rating as the lead opens it at the reveal."""

    assignment: str
    opening: Mapping[str, Any] = field(repr=False)  # ledger.commitment: path → [value, salt]
    vouched: str = field(repr=False)  # the rater's certificate of the one-time key: a statement, base64url


class CaseState(StrEnum):
    """Where a case stands."""

    CLOSED = "closed"  # its ratings are in and logged as such; not opened yet
    NEED_ADJUDICATOR = "need-adjudicator"
    NEED_THIRD = "need-third"  # a third rating is to settle it, by a rule that is fixed already
    NEED_HEARING = "need-hearing"  # it was rated on appeal: a lead holds it against the result that stands
    DECIDED = "decided"
    RELEASED = "released"


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision(Chosen):
    """What was decided on a case, and on what it rests."""

    levels: Mapping[str, str] = field(repr=False)
    outcome: Outcome
    rule: str  # a rule's name, "single rating", "adjudication", "consensus" or "override"
    statement: str  # digest of the signed decision
    entry: int  # where the log names it
    opening: Mapping[str, Any] = field(repr=False)  # of the decision's commitment
    reason: str | None = field(default=None, repr=False)
    adjudicator: str | None = field(default=None, repr=False)  # a person's id
    unscored: Mapping[str, str] = field(default_factory=dict, repr=False)  # criterion → `Unscored`, no level
    requirements: Mapping[str, Any] = field(default_factory=dict, repr=False)  # `forms.Answers`, as decided


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFile:
    """The ratings of one submission, compared."""

    submission: str
    achievement_version: str
    assignments: tuple[str, ...]
    ratings: tuple[str, ...]  # ids of sealed ratings, in the order of assignments
    differences: Mapping[str, int | None] = field(
        repr=False
    )  # criterion → steps, where there are two ratings
    disputed: tuple[str, ...]  # criteria beyond tolerance; "outcome" where the outcome differs
    state: CaseState
    close: str  # digest of the signed statement
    close_entry: int  # where the log names it
    close_checkpoint: str = ""  # the note that covered it before anything was opened
    reveal: str = ""
    reveal_entry: int = -1
    revealed_on: str = ""  # a date
    fault: str | None = None  # why it was set aside
    decision: Decision | None = None
    third_rule: str = ""  # a `ThirdRule`, once a third rating is asked for
    third_asked: str = ""  # digest of the signed statement that says so; "" where none was signed yet
    third_asked_entry: int = -1
    third_unused: str = ""  # id of a third rating that was in when a lead settled the case without it
    close_before: str = ""  # of the first two ratings, while the case is closed with a third
    close_before_entry: int = -1
    former: tuple[Decision, ...] = ()  # decisions that a later one overrode, oldest first
    appeal: HeardAppeal | None = None  # it is work that was rated on appeal, and no sample of anything


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """What somebody agreed to have shown of their award on public pages."""

    agreed: str = field(repr=False)  # how and when they agreed, in an admin's words
    since: str  # UTC text
    named: bool  # their name stands there
    comments: bool  # the raters' comments stand there


@dataclass(frozen=True, slots=True, kw_only=True)
class AwardRecord:
    """An award as admins know it."""

    id: str  # a UUID, also in the credential's id; the row has another, since the log names rows
    submission: str
    learner: str
    achievement_version: str
    issued_at: str
    expires_at: str | None
    credential_id: str
    credential: bytes = field(repr=False)
    status_list: str
    status_index: int
    revoked_because: str | None = None
    revoked_at: str | None = None
    published: Publication | None = None  # None: nothing of it is public
    design: str = ""  # the row of the design that its certificate is drawn by; empty: the standard page
    recipient: str = field(default="", repr=False)  # the name on it, padded; empty: the learner's
    picture: str = ""  # likewise of its badge; empty: the look that came with the program
    renews: str = ""  # the award that it renews, by id; blanks where it renews none


# padding: what is sealed in the clear database must not tell by its length what it holds

ASSIGNMENT_SIZES = (512,)
COHORT_SIZES = (320,)
RULES_SIZES = (32768, 131072, 524288, 2097152)
CASE_SIZES = (4096, 16384, 65536)
DESK_SIZES = (4096, 16384, 65536)
BANK_SIZES = (65536, 262144, 1048576)
RATING_SIZES = (8192, 32768, 131072)
EXTRACT_SIZES = (16384, 65536, 262144)
ENDORSEMENT_SIZES = (16384, 65536)
STATEMENT_SIZES = (2048, 8192, 32768)


def seal_padded(
    cryptography: Cryptography,
    key: RowKey,
    purpose: Purpose,
    row_id: str,
    record: Any,
    sizes: tuple[int, ...],
) -> bytes:
    """As `seal_record`, padded to the next of `sizes` bytes."""
    return key.seal(purpose, row_id, cryptography.pad(encode(record), sizes))


def open_padded(
    kind: type[T],
    cryptography: Cryptography,
    key: RowKey,
    purpose: Purpose,
    row_id: str,
    sealed: bytes,
    sizes: tuple[int, ...],
) -> T:
    """The record sealed by `seal_padded`; raises Unusable where it does not open."""
    return decode(kind, cryptography.unpad(key.open(purpose, row_id, sealed), sizes))
