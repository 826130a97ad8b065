"""What one row of each table holds: clear columns, and sealed bytes that only some can open.

Which key opens which column stands in docs/architecture.md. `key` names the columns that identify a row;
`bound` tells
whether the log vouches for the table's rows. Sealed columns never go into a repr.
"""

from dataclasses import dataclass, field
from typing import ClassVar

from assessor_app.application.ports.aside_rows import AsideAnswerRow, AsideRow
from assessor_app.application.ports.copy_rows import CopyFileRow, CopyVersionRow
from assessor_app.application.ports.issuer_rows import BadgeDesignRow, EndorsementRow
from assessor_app.application.ports.kept_list_rows import KeptListPartRow, KeptListRow
from assessor_app.application.ports.note_rows import IntakeNoteRow
from assessor_app.application.ports.row import Row


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkspaceRow(Row):
    """The one workspace of this database."""

    table: ClassVar[str] = "workspace"
    id: str
    organisation: str
    zone: str  # IANA
    issuer_id: str  # did:key:… or did:web:…
    base_url: str | None
    recovery: str  # public half, hex
    recovery_sign: str  # the key by which recovery signs a roster: Ed25519 public, hex
    demo: bool  # made by `assessor demo`: its keys are no secret


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementRow(Row):
    """What somebody signed, verbatim; where `sealed`, as ciphertext under the row key of `sealed`."""

    table: ClassVar[str] = "statement"
    key: ClassVar[tuple[str, ...]] = ("digest",)
    digest: str  # SHA-256 of the signed bytes, hex
    domain: str
    body: bytes = field(repr=False)
    sealed: str | None  # "admin", "lead" or None


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckpointRow(Row):
    """A signed head of the log."""

    table: ClassVar[str] = "checkpoint"
    key: ClassVar[tuple[str, ...]] = ("size", "note")
    bound: ClassVar[bool] = False  # it vouches for the log, not the other way round
    size: int
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RosterRow(Row):
    """One version of the roster, by the statement that says it."""

    table: ClassVar[str] = "roster"
    key: ClassVar[tuple[str, ...]] = ("version",)
    version: int
    statement: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRow(Row):
    """Somebody on the newest roster, or who was on it."""

    table: ClassVar[str] = "person"
    id: str
    name: str
    roles: str  # joined by ","
    sign: str
    seal: str
    packet: str
    ordinal: int  # order of joining
    active: bool
    keys_made_here: bool  # by an admin, to be replaced by new ones at first sign-in


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleKeyRow(Row):
    """A role's pair of one epoch: its public half, and its data key sealed to it."""

    table: ClassVar[str] = "role_key"
    key: ClassVar[tuple[str, ...]] = ("role", "epoch")
    role: str
    epoch: int
    public: str
    data_key: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleGrantRow(Row):
    """The private half of a role's pair, sealed to one holder (a person's id, or "recovery")."""

    table: ClassVar[str] = "role_grant"
    key: ClassVar[tuple[str, ...]] = ("role", "epoch", "holder")
    role: str
    epoch: int
    holder: str
    sealed_to: str  # the holder's public half, hex: new keys are granted anew
    sealed: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyChangeRow(Row):
    """New keys of somebody on the roster, until the next admin's command enters them there."""

    table: ClassVar[str] = "key_change"
    key: ClassVar[tuple[str, ...]] = ("person",)
    person: str
    statement: str  # signed by the former and the new key


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuerKeyRow(Row):
    """A key of the issuer ("credential" or "certificate")."""

    table: ClassVar[str] = "issuer_key"
    id: str
    kind: str
    public: str  # Ed25519: 32 bytes hex; P-256: DER SubjectPublicKeyInfo hex
    statement: str  # the signed statement that introduced it
    current: bool
    sealed: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class TrustedIssuerRow(Row):
    """Another organisation whose awards this one trusts, by the statement that says so."""

    table: ClassVar[str] = "trusted_issuer"
    id: str
    issuer: str  # did:key:… or did:web:…
    statement: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeRow(Row):
    """One loaded version of the programme: its documented JSON form."""

    table: ClassVar[str] = "programme"
    key: ClassVar[tuple[str, ...]] = ("version",)
    version: int
    document: str
    statement: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AchievementRow(Row):
    """A badge."""

    table: ClassVar[str] = "achievement"
    id: str
    name: str
    category: str
    tier: str
    ordinal: int
    retired: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AchievementVersionRow(Row):
    """One immutable version of a badge: criteria, requirements, rubric, rules, as canonical JSON."""

    table: ClassVar[str] = "achievement_version"
    id: str
    achievement: str
    number: int
    rubric: str  # the rubric's content hash
    document: str
    current: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RubricRow(Row):
    """An immutable rubric, named by its content hash."""

    table: ClassVar[str] = "rubric"
    key: ClassVar[tuple[str, ...]] = ("digest",)
    digest: str
    document: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LearnerRow(Row):
    """A learner; everything about them is sealed (admin row key)."""

    table: ClassVar[str] = "learner"
    id: str
    sealed: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmissionRow(Row):
    """An attempt at one badge version."""

    table: ClassVar[str] = "submission"
    id: str
    achievement_version: str
    state: str
    why: str | None  # why it is held: a category, never what was found
    sealed: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmissionKeyRow(Row):
    """The key of one submission; without it nothing of the submission can be read again."""

    table: ClassVar[str] = "submission_key"
    key: ClassVar[tuple[str, ...]] = ("submission",)
    submission: str
    sealed: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmissionLearnerRow(Row):
    """Whose submission it is: one row a learner."""

    table: ClassVar[str] = "submission_learner"
    key: ClassVar[tuple[str, ...]] = ("submission", "ordinal")
    submission: str
    ordinal: int
    sealed: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceRow(Row):
    """One file as it was handed in."""

    table: ClassVar[str] = "evidence"
    id: str
    submission: str
    blob: str
    blob_digest: str
    blob_size: int
    superseded: bool  # an update of the attempt replaced it; the bytes are kept
    sealed: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class BlindKeyRow(Row):
    """The key of a submission's blind copies, sealed to both pairs."""

    table: ClassVar[str] = "blind_key"
    key: ClassVar[tuple[str, ...]] = ("submission",)
    submission: str
    to_admin: bytes = field(repr=False)
    to_lead: bytes = field(repr=False)  # empty until there is a lead pair


@dataclass(frozen=True, slots=True, kw_only=True)
class BlindCopyRow(Row):
    """One file as raters and leads see it."""

    table: ClassVar[str] = "blind_copy"
    id: str
    submission: str
    ordinal: int
    blob: str
    blob_digest: str
    blob_size: int
    sealed: bytes = field(repr=False)  # for who holds the blind key
    report: bytes = field(repr=False)  # for the admin: steps and hits


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockedPairRow(Row):
    """Somebody who must not rate some submission; only leads know which."""

    table: ClassVar[str] = "blocked_pair"
    id: str
    sealed: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class CohortRow(Row):
    """With which group a submission was handed in, for admins and for leads; raters never learn it."""

    table: ClassVar[str] = "cohort"
    key: ClassVar[tuple[str, ...]] = ("submission",)
    submission: str
    to_admin: bytes = field(repr=False)
    to_lead: bytes = field(repr=False)  # empty until there is a lead pair


@dataclass(frozen=True, slots=True, kw_only=True)
class LeadRulesRow(Row):
    """What the leads agreed on for the whole workspace; only they can read it."""

    table: ClassVar[str] = "lead_rules"
    key: ClassVar[tuple[str, ...]] = ("name",)
    name: str  # which of their rules: "sampling"
    sealed: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class AssignmentRow(Row):
    """A submission given to a rater; only leads know which to whom."""

    table: ClassVar[str] = "assignment"
    id: str
    sealed: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterRow(Row):
    """What one rater got in one run; every rater gets one in every run."""

    table: ClassVar[str] = "letter"
    id: str
    person: str
    sealed: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskRow(Row):
    """A rater's draft and own copy of one rating, under a name that only that rater can make."""

    table: ClassVar[str] = "desk"
    key: ClassVar[tuple[str, ...]] = ("tag",)
    bound: ClassVar[bool] = False  # drafts change with every key press; what counts is the sealed rating
    tag: str
    sealed: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedRatingRow(Row):
    """A rating: its commitment in the clear, everything else sealed to the lead pair."""

    table: ClassVar[str] = "sealed_rating"
    id: str
    commitment: str
    key: ClassVar[tuple[str, ...]] = ("id",)
    one_time_key: str  # public, hex
    statement: str  # the commitment, signed by the one-time key
    final_at: str  # UTC; until then the rater may take it back
    withdrawn: bool
    slip: bytes = field(repr=False)  # to the lead: which assignment
    sealed: bytes = field(repr=False)  # to the lead: the rating itself


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFileRow(Row):
    """The ratings of one submission, compared; only leads can read it."""

    table: ClassVar[str] = "case_file"
    id: str
    sealed: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultExtractRow(Row):
    """What the admin needs for signing, sealed to the admin pair by the lead's process."""

    table: ClassVar[str] = "result_extract"
    key: ClassVar[tuple[str, ...]] = ("submission",)
    submission: str
    sealed: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class AwardRow(Row):
    """An award; only admins can read it."""

    table: ClassVar[str] = "award"
    id: str
    sealed: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenPlacesRow(Row):
    """Which places of a status list are given to awards: a bit for each; only admins can read it."""

    table: ClassVar[str] = "taken_places"
    key: ClassVar[tuple[str, ...]] = ("status_list",)
    status_list: str
    sealed: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificateDesignRow(Row):
    """A design of certificates that was put to use; only admins can read it, for it may hold signatures."""

    table: ClassVar[str] = "certificate_design"
    id: str
    sealed: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusListRow(Row):
    """One issued version of a status list: the signed credential that carries it."""

    table: ClassVar[str] = "status_list"
    key: ClassVar[tuple[str, ...]] = ("id", "version")
    id: str
    version: int
    credential: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class LogEntryRow(Row):
    """One leaf of the log: its canonical bytes, and the rows that it vouches for."""

    table: ClassVar[str] = "log_entry"
    key: ClassVar[tuple[str, ...]] = ("index",)
    bound: ClassVar[bool] = False
    index: int  # from 0
    body: bytes
    rows: str  # lines "table TAB key TAB digest" (digest "-" where removed), sorted


@dataclass(frozen=True, slots=True, kw_only=True)
class LogNodeRow(Row):
    """The hash of one complete subtree of the log."""

    table: ClassVar[str] = "log_node"
    key: ClassVar[tuple[str, ...]] = ("level", "index")
    bound: ClassVar[bool] = False
    level: int
    index: int
    hash: bytes


ALL_ROWS: tuple[type[Row], ...] = (
    WorkspaceRow,
    StatementRow,
    CheckpointRow,
    RosterRow,
    PersonRow,
    RoleKeyRow,
    RoleGrantRow,
    KeyChangeRow,
    IssuerKeyRow,
    TrustedIssuerRow,
    ProgrammeRow,
    AchievementRow,
    AchievementVersionRow,
    RubricRow,
    LearnerRow,
    SubmissionRow,
    SubmissionKeyRow,
    SubmissionLearnerRow,
    EvidenceRow,
    IntakeNoteRow,
    BlindKeyRow,
    BlindCopyRow,
    CopyVersionRow,
    CopyFileRow,
    BlockedPairRow,
    CohortRow,
    LeadRulesRow,
    AssignmentRow,
    LetterRow,
    DeskRow,
    SealedRatingRow,
    AsideRow,
    AsideAnswerRow,
    CaseFileRow,
    ResultExtractRow,
    AwardRow,
    TakenPlacesRow,
    CertificateDesignRow,
    BadgeDesignRow,
    EndorsementRow,
    StatusListRow,
    KeptListRow,
    KeptListPartRow,
    LogEntryRow,
    LogNodeRow,
)
