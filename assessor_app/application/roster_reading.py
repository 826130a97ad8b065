"""The roster as it was signed: the newest version, and every key that somebody ever signed by."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from assessor_app.application.ports.rows import PersonRow, RosterRow, StatementRow, WorkspaceRow
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
        statement = read_statement(stored.body, domain=Domain.ROSTER)
    except BadStatement as error:
        raise _changed(f"version {version} of the roster is not what was signed") from error
    if statement.digest != row.statement:
        raise _changed(f"version {version} of the roster is another than the log names")
    return statement


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
