"""Who might sign what, at each moment of the log: versions of the roster, each signed by an earlier admin."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from assessor_app.application.audit.report import Broken
from assessor_app.application.statements import Domain
from assessor_app.domain.people import Role
from assessor_app.ledger.statement import Statement

_ADMIN, _LEAD = frozenset({Role.ADMIN}), frozenset({Role.LEAD})
_SIGNERS: Mapping[str, frozenset[Role]] = {
    Domain.TRUST: _ADMIN,
    Domain.BADGE_DESIGN: _ADMIN,
    Domain.PROGRAMME: _ADMIN,
    Domain.INTAKE: _ADMIN,
    Domain.DERIVATION: _ADMIN | _LEAD,
    Domain.RATERS: _LEAD,
    Domain.STEP: _ADMIN | _LEAD,
    Domain.ALLOTMENT: _LEAD,
    Domain.CLOSE: _LEAD,
    Domain.REVEAL: _LEAD,
    Domain.DECISION: _LEAD,
    Domain.ASIDE_ANSWER: _ADMIN,
    Domain.ERASURE: _ADMIN,
    Domain.FORK: _ADMIN,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class RosterVersion:
    """One version: where the log names it, its statement, and the people in it by id."""

    entry: int
    statement: str
    people: Mapping[str, Mapping[str, Any]] = field(repr=False)

    def roles(self, key: str) -> frozenset[Role]:
        """The roles of whoever signs with this public key (hex)."""
        return frozenset(
            Role(role) for one in self.people.values() if one["sign"] == key for role in one["roles"]
        )

    def keys(self, wanted: frozenset[Role]) -> set[bytes]:
        """The signing keys of everybody with one of these roles."""
        return {
            bytes.fromhex(one["sign"])
            for one in self.people.values()
            if wanted & {Role(role) for role in one["roles"]}
        }


@dataclass(slots=True)
class Rosters:
    """All versions so far, and the issuer's key; grows as the log is walked."""

    versions: list[RosterVersion] = field(default_factory=list)
    issuing: set[bytes] = field(default_factory=set)  # the one that is current at that moment
    recovery: set[bytes] = field(default_factory=set)  # after everybody was lost
    first_admin: bytes | None = None  # who signed the workspace's own statement
    _loggers: tuple[int, set[bytes]] = (0, set())  # (versions, who may sign entries); asked for every entry

    def take(self, entry: int, statement: Statement) -> None:
        """The next version; raises Broken where it does not follow the one before."""
        where, payload = f"log entry {entry}", statement.payload
        before = self.versions[-1] if self.versions else None
        if payload["version"] != len(self.versions) + 1 or payload["previous"] != (
            before.statement if before else None
        ):
            raise Broken(where, "the roster does not follow the one before it")
        version = RosterVersion(
            entry=entry, statement=statement.digest, people={one["id"]: one for one in payload["people"]}
        )
        if before is None:
            allowed = version.keys(_ADMIN) & {self.first_admin or b""}
        else:
            allowed = before.keys(_ADMIN) | self.recovery
        if not allowed & set(statement.signers):
            raise Broken(where, "the roster is not signed by an admin of the version before it")
        self.versions.append(version)

    def at(self, size: int) -> RosterVersion | None:
        """The version in force when the log had `size` entries."""
        return next((one for one in reversed(self.versions) if one.entry < size), None)

    def check(self, entry: int, statement: Statement) -> None:
        """Raise Broken unless somebody signed who might sign this at that moment."""
        allowed = self._allowed(statement)
        if allowed is not None and not allowed & set(statement.signers):
            raise Broken(f"log entry {entry}", "its statement is not signed by a key that might sign it")

    def take_issuing(self, entry: int, statement: Statement) -> None:
        """The issuer's next key; raises Broken unless it and the one before it both signed."""
        new = bytes.fromhex(statement.payload["credential"])
        before = {bytes.fromhex(statement.payload["previous"])} if "previous" in statement.payload else set()
        if before != self.issuing or not ({new} | before) <= set(statement.signers):
            where = f"log entry {entry}"
            raise Broken(where, "the issuer's new key is not signed by itself and by the one before it")
        self.issuing.clear()
        self.issuing.add(new)

    def may_log(self, key: bytes, statement: Statement | None) -> bool:
        """Whether this key might sign a log entry now: a lead's or admin's, or the recovery key's."""
        if not self.versions:  # the workspace's own first entries
            return key == self.first_admin or (statement is not None and key in statement.signers)
        # Who gives a role up signs what follows from it just after.
        if self._loggers[0] != len(self.versions):
            recent = self.recovery.union(*(one.keys(_ADMIN | _LEAD) for one in self.versions[-2:]))
            self._loggers = len(self.versions), recent
        return key in self._loggers[1]

    def _allowed(self, statement: Statement) -> set[bytes] | None:
        """The keys of which one must have signed; None: one-time keys, held against their rows later."""
        now = self.versions[-1] if self.versions else None
        domain = statement.domain
        if domain in (Domain.COMMITMENT, Domain.WITHDRAWAL, Domain.ASIDE):
            return None
        if domain == Domain.WORKSPACE:
            allowed = set(statement.signers) if now is None else set()
        elif domain == Domain.ISSUER_KEY:
            allowed = {bytes.fromhex(statement.payload["credential"])}
        elif domain in (Domain.CERTIFICATION, Domain.PAPER) or now is None:
            allowed = self.issuing
        elif domain == Domain.ROLE_KEY:  # who gives a role up signs its next epoch just after
            allowed = self.recovery.union(*(one.keys(_ADMIN | _LEAD) for one in self.versions[-2:]))
        elif domain in _SIGNERS:
            allowed = now.keys(_SIGNERS[domain])
        else:
            allowed = now.keys(frozenset(Role)) | self.issuing | self.recovery
        return allowed
