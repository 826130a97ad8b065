"""The roster as it was signed: the newest version, and every key that somebody ever signed by."""

from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from assessor_app.application.ports.rows import PersonRow, RoleKeyRow, RosterRow, StatementRow, WorkspaceRow
from assessor_app.application.ports.storage import Reading
from assessor_app.application.problems import FoundBad
from assessor_app.application.statements import Domain
from assessor_app.domain.identity import PersonId
from assessor_app.domain.people import Person, Role, Roster
from assessor_app.ledger.statement import BadStatement, Statement, read_statement


def newest_roster(reading: Reading) -> Roster:
    """The newest version; its people stand in the signed statement, and the rows must say the same.

    Raises FoundBad where no admin of the version before (nor recovery) signed it, or a row was changed since.
    """
    version = reading.count(RosterRow)
    if version == 0:
        return Roster(version=0, people=())
    statement = _statement(reading, version)
    roster = _roster(statement)
    before = _statement(reading, version - 1) if version > 1 else None
    trusted = {bytes.fromhex(one.sign) for one in (_roster(before) if before else roster).holding(Role.ADMIN)}
    trusted |= {bytes.fromhex(row.recovery_sign) for row in reading.where(WorkspaceRow)}
    if not trusted & set(statement.signers):
        raise _changed("nobody who may signed the newest roster")
    if statement.payload["previous"] != (before.digest if before else None) or roster.version != version:
        raise _changed("the newest roster does not follow the one before")
    rows = sorted(reading.where(PersonRow, active=True), key=lambda row: row.ordinal)
    if [person_of(row) for row in rows] != list(roster.people):
        raise _changed("the people are not those of the signed roster")
    return roster


def newest_public_half(reading: Reading, role: Role) -> bytes | None:
    """The newest public half of a role's pair, as an admin signed it; None where nobody ever held the role.

    Raises FoundBad where the row says another than was signed.
    """
    epoch = reading.count(RoleKeyRow, role=str(role))
    row = reading.get(RoleKeyRow, str(role), epoch)
    if row is None:
        return None
    for stored in reading.where(StatementRow, domain=str(Domain.ROLE_KEY)):
        try:
            statement = _read(stored.body, Domain.ROLE_KEY)
        except BadStatement:
            continue  # another one may say it; where none does, that is said below
        said = statement.payload
        if (said.get("role"), said.get("epoch"), said.get("public")) != (str(role), epoch, row.public):
            continue
        if _might_make_keys(reading, said["roster"]) & set(statement.signers):
            return bytes.fromhex(row.public)
    raise _changed(f"the public half of the role {role} is none that an admin signed")


def _might_make_keys(reading: Reading, version: int) -> set[bytes]:
    """Who might sign a pair made with this version: its admins, those of the version before, recovery."""
    trusted = {bytes.fromhex(row.recovery_sign) for row in reading.where(WorkspaceRow)}
    after = _statement(reading, reading.count(RosterRow))
    if not 1 <= version <= after.payload["version"]:
        return set()
    while after.payload["version"] > version:  # each version names the one before by its digest
        before = _statement(reading, after.payload["version"] - 1)
        if before.digest != after.payload["previous"]:
            raise _changed("the versions of the roster do not follow one another")
        after = before
    earlier = [_statement(reading, version - 1)] if version > 1 else []
    for statement in (after, *earlier):
        trusted |= {bytes.fromhex(one.sign) for one in _roster(statement).holding(Role.ADMIN)}
    return trusted


def signing_keys(reading: Reading) -> Mapping[str, frozenset[bytes]]:
    """Person → every public key by which the roster ever let them sign; also of those who have left."""
    found: dict[str, set[bytes]] = defaultdict(set)
    for row in reading.where(RosterRow):
        for person in _roster(_statement(reading, row.version)).people:
            found[person.id].add(bytes.fromhex(person.sign))
    return {person: frozenset(keys) for person, keys in found.items()}


def person_of(row: PersonRow) -> Person:
    """The domain's view of a stored person."""
    return Person(
        id=PersonId(row.id),
        name=row.name,
        roles=tuple(Role(role) for role in row.roles.split(",")),
        sign=row.sign,
        seal=row.seal,
        packet=row.packet,
    )


def _statement(reading: Reading, version: int) -> Statement:
    row = reading.get(RosterRow, version)
    stored = reading.get(StatementRow, row.statement) if row else None
    if row is None or stored is None:
        raise _changed(f"version {version} of the roster is missing")
    try:
        statement = _read(stored.body, Domain.ROSTER)
    except BadStatement as error:
        raise _changed(f"version {version} of the roster is not what was signed") from error
    if statement.digest != row.statement:
        raise _changed(f"version {version} of the roster is another than the log names")
    return statement


@lru_cache(maxsize=256)
def _read(body: bytes, domain: Domain) -> Statement:
    """The same bytes say the same: each statement is parsed, and its signatures checked, once a process."""
    return read_statement(body, domain=domain)


def _roster(statement: Statement) -> Roster:
    people: list[dict[str, Any]] = statement.payload["people"]
    return Roster(
        version=statement.payload["version"],
        people=tuple(
            Person(
                id=PersonId(each["id"]),
                name=each["name"],
                roles=tuple(Role(role) for role in each["roles"]),
                sign=each["sign"],
                seal=each["seal"],
                packet=each["packet"],
            )
            for each in people
        ),
    )


def _changed(what: str) -> FoundBad:
    return FoundBad(
        f"{what}: this workspace was changed from outside",
        remedy="See `assessor audit verify`; restore the last backup.",
    )
