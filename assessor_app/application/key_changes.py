"""New keys of somebody on the roster: asked for by their owner, entered by the next command of an admin."""

from dataclasses import replace

from assessor_app.application.ports.keys import Card, Cryptography, PersonKeys, SigningKey
from assessor_app.application.ports.rows import KeyChangeRow, PersonRow, StatementRow, WorkspaceRow
from assessor_app.application.ports.storage import Reading, UnitOfWork
from assessor_app.application.role_keys import new_role_key
from assessor_app.application.roster_changes import RosterChange, write_roster
from assessor_app.application.statements import Domain
from assessor_app.domain.people import KEYED_ROLES, Person, Role, Roster, RosterError
from assessor_app.ledger.statement import BadStatement, Statement, make_statement, read_statement


def ask_for_change(work: UnitOfWork, workspace: WorkspaceRow, person: Person, keys: PersonKeys) -> Person:
    """Store that the person is to act by `keys.newest`, signed by both keys; the person as they will be.

    One log entry.
    """
    card = keys.newest.card(person.name)
    changed = replace(person, sign=card.sign.hex(), seal=card.seal.hex(), packet=card.packet)
    payload = {
        "workspace": workspace.id,
        "person": person.id,
        "former": _halves(person),
        "new": _halves(changed),
    }
    statement = make_statement(Domain.KEY_CHANGE, payload, keys.sign, keys.newest.sign)
    work.sign_by(keys.sign)
    work.put(KeyChangeRow(person=person.id, statement=statement.digest))
    work.record("key-change", statement)
    return changed


def awaits_new_keys(reading: Reading, person: str) -> bool:
    """Whether an admin made this person's keys, and nothing was done about it yet."""
    row = reading.get(PersonRow, person)
    return row is not None and row.keys_made_here and reading.get(KeyChangeRow, person) is None


def enter_key_changes(
    work: UnitOfWork,
    workspace: WorkspaceRow,
    cryptography: Cryptography,
    signer: SigningKey,
    before: Roster,
) -> Roster:
    """Enter what people asked for into the roster, an admin signing; the roster as it then is.

    Whoever made the former keys may have kept them: the roles of these people get their next epoch, so that
    what is sealed from now on opens by the new keys alone. What is not signed by both keys is dropped, and
    that is logged.
    """
    after, renewed, refused = before, [], []
    for row in work.where(KeyChangeRow):
        changed = _checked(work, row, after)
        if changed is None:
            refused.append(row.person)
        else:
            after, person = changed
            renewed.append(person)
        work.remove(KeyChangeRow, row.person)
    if refused:
        work.record("key-change-refused")
    if not renewed:
        return before
    after = replace(after, version=before.version + 1)
    whose = frozenset(person.id for person in renewed)
    write_roster(work, workspace, RosterChange(before=before, after=after, signer=signer, renewed=whose))
    for role in Role:
        if role in KEYED_ROLES and any(person.has(role) for person in renewed):
            new_role_key(work, workspace, cryptography, signer, after, role)
    return after


def _checked(work: UnitOfWork, row: KeyChangeRow, roster: Roster) -> tuple[Roster, Person] | None:
    """The roster with the change in it; None where it is not what the person signed with both keys."""
    person = next((one for one in roster.people if one.id == row.person), None)
    stored = work.get(StatementRow, row.statement)
    if person is None or stored is None:
        return None
    try:
        statement = read_statement(stored.body, domain=Domain.KEY_CHANGE, by={bytes.fromhex(person.sign)})
        card = _new_card(statement, person)
        after = roster.with_keys(person.id, sign=card.sign.hex(), seal=card.seal.hex(), packet=card.packet)
    except (BadStatement, RosterError, ValueError, KeyError, TypeError):
        return None
    return after, next(one for one in after.people if one.id == person.id)


def _new_card(statement: Statement, person: Person) -> Card:
    payload = statement.payload
    if payload["person"] != person.id or payload["former"] != _halves(person):
        raise BadStatement("a change of other keys")
    new = payload["new"]
    card = Card(
        name=person.name,
        sign=bytes.fromhex(new["sign"]),
        seal=bytes.fromhex(new["seal"]),
        packet=str(new["packet"]),
    )
    if card.sign not in statement.signers or len(card.seal) != len(card.sign):
        raise BadStatement("not signed by the new key")
    return card


def _halves(person: Person) -> dict[str, str]:
    return {"sign": person.sign, "seal": person.seal, "packet": person.packet}
