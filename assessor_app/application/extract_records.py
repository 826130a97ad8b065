"""What a lead hands to the admins of a case that is decided; see `records`."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from assessor_app.application.appeal_records import AppealAnswer
from assessor_app.domain.rubric import Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class LoggedRecord:
    """A signed statement of a case, the log entry that names it, and its path to a checkpoint's root."""

    statement: bytes = field(repr=False)
    entry: bytes = field(repr=False)
    index: int
    path: tuple[bytes, ...] = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProofMaterial:
    """The lead's part of the proof that travels with an award: see `credentials.proof`."""

    commitments: tuple[bytes, ...] = field(repr=False)
    close: LoggedRecord
    checkpoint: str = field(repr=False)
    reveal: LoggedRecord
    head: str = field(repr=False)
    consistency: tuple[bytes, ...] = field(repr=False)
    raters: bytes = field(repr=False)
    decision: LoggedRecord
    decided: Mapping[str, Any] = field(repr=False)  # ledger.commitment: path → [value, salt], all of them
    signers: tuple[str, ...]  # public keys (hex) of the leads who signed any of it
    third: LoggedRecord | None = None  # by which rule a third rating settles it, where one does


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultExtract:
    """What an admin needs for signing, or for telling "not yet"."""

    outcome: Outcome
    levels: Mapping[str, str] = field(repr=False)
    feedback: tuple[tuple[str, str], ...] = field(repr=False)  # (criterion, a requirement’s path or "", text)
    proof: ProofMaterial = field(repr=False)
    unscored: Mapping[str, str] = field(default_factory=dict, repr=False)  # criterion → `Unscored`, no level
    appeal: AppealAnswer | None = field(default=None, repr=False)  # where it was decided on appeal
    requirements: Mapping[str, Any] = field(default_factory=dict, repr=False)  # `forms.Answers`, as decided
