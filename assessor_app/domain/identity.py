"""Opaque names of things: random, never counted, one kind each."""

import secrets
import uuid
from typing import NewType

WorkspaceId = NewType("WorkspaceId", str)
PersonId = NewType("PersonId", str)
LearnerId = NewType("LearnerId", str)
SubmissionId = NewType("SubmissionId", str)
EvidenceId = NewType("EvidenceId", str)
AssignmentId = NewType("AssignmentId", str)
CaseId = NewType("CaseId", str)
AwardId = NewType("AwardId", str)

CODE_LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"  # no 0/O, no 1/I: codes are read aloud and typed
CODE_LENGTH = 7


def new_id() -> str:
    """A fresh UUIDv4 as text: it tells neither order nor time."""
    return str(uuid.uuid4())


def new_code() -> str:
    """A fresh 7-character code by which one rater knows one submission (32⁷, about 3.4·10¹⁰)."""
    return "".join(secrets.choice(CODE_LETTERS) for _ in range(CODE_LENGTH))
