"""What the verifier says of one file: checks in their order, and one word."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

VALID = "valid"
UNKNOWN_ISSUER = "unknown-issuer"
CHANGED = "changed"
REVOKED = "revoked"
EXPIRED = "expired"
UNREADABLE = "unreadable"

_WORST_FIRST = (CHANGED, UNREADABLE, REVOKED, EXPIRED, UNKNOWN_ISSUER, VALID)

CHECKS = ("schema", "signature", "issuer", "trust", "validity", "status", "evidence")


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One step. `ok` None: could not be checked here, and `detail` says why."""

    name: str
    ok: bool | None
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What one file is, what it says, and how far that could be checked."""

    kind: str | None
    checks: tuple[Check, ...]
    outcome: str
    issuer: str | None = None
    issuer_id: str | None = None
    achievement: str | None = None
    recipient: str | None = None
    issued: str | None = None
    expires: str | None = None
    credential_id: str | None = None
    contents: tuple["Report", ...] = ()  # of a bundle: each credential
    name: str | None = None  # of a bundle's member: its name there

    @property
    def ok(self) -> bool:
        """No check is false, and signature and issuer are true."""
        checks = {check.name: check.ok for check in self.checks}
        return False not in checks.values() and bool(checks.get("signature")) and bool(checks.get("issuer"))

    def to_document(self) -> dict[str, Any]:
        """The entry of `assessor verify --json`, without `file`."""
        document: dict[str, Any] = {
            "ok": self.ok,
            "kind": self.kind,
            "issuer": self.issuer,
            "achievement": self.achievement,
            "recipient": self.recipient,
            "issued": self.issued,
            "expires": self.expires,
            "outcome": self.outcome,
            "checks": [{"name": check.name, "ok": check.ok, "detail": check.detail} for check in self.checks],
        }
        if self.contents:
            document["contents"] = [{"name": part.name, **part.to_document()} for part in self.contents]
        return document


def worst_of(outcomes: Collection[str]) -> str:
    """The word for several together; unreadable where there is none."""
    return next((outcome for outcome in _WORST_FIRST if outcome in outcomes), UNREADABLE)


def unreadable(detail: str, kind: str | None = None) -> Report:
    """The report of a file that cannot be read as a credential."""
    skipped = [Check(name=name, ok=None, detail="not reached") for name in CHECKS[1:]]
    first = Check(name=CHECKS[0], ok=False, detail=detail)
    return Report(kind=kind, checks=(first, *skipped), outcome=UNREADABLE)


def changed(detail: str, kind: str | None) -> Report:
    """The report of a file that is not what somebody signed, or that nobody signed."""
    checks = tuple(
        Check(name=name, ok=False, detail=detail)
        if name == "signature"
        else Check(name=name, ok=None, detail="not reached")
        for name in CHECKS
    )
    return Report(kind=kind, checks=checks, outcome=CHANGED)


def outcome_of(checks: Iterable[Check]) -> str:
    """The one word. Never `valid` where the issuer is not known, or where anything is false."""
    ok = {check.name: check.ok for check in checks}
    if ok["signature"] is False or ok["issuer"] is False or ok["evidence"] is False:
        return CHANGED
    if ok["schema"] is False:
        return UNREADABLE
    if ok["status"] is False:
        return REVOKED
    if ok["validity"] is False:
        return EXPIRED
    if not (ok["trust"] and ok["signature"] and ok["issuer"]) or False in ok.values():
        return UNKNOWN_ISSUER
    return VALID
