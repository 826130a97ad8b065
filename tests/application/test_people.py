"""The key table of people and roles, on real storage and real key files."""

from pathlib import Path

import pytest

from assessor_app.application.ports.keys import Card
from assessor_app.application.ports.rows import PersonRow, RoleGrantRow, RoleKeyRow
from assessor_app.application.problems import FoundBad, Problem, Refused, Unusable
from assessor_app.application.records import Purpose
from assessor_app.application.role_keys import open_grant
from assessor_app.application.roster_changes import RosterChange, write_roster
from assessor_app.application.session import Session, begin, card_of, public_half, read_roster
from assessor_app.application.statements import Domain, signed
from assessor_app.bootstrap import Program
from assessor_app.domain.people import Role
from assessor_app.ledger import statement
from tests.support.workspaces import ADMIN, ASSESSORS, LEAD, PASSPHRASE, TestWorkspace

ANN = ASSESSORS[0]


def keys_of(program: Program, person: str) -> list[RoleGrantRow]:
    with program.storage.read() as reading:
        return reading.where(RoleGrantRow, holder=person)


def act(program: Program, session: Session) -> Session:
    """What every state-changing command does first, committed."""
    with program.storage.write() as work:
        begun = begin(work, session, program.cryptography)
        work.commit()
    return begun


def add(program: Program, by: Session, name: str, *roles: Role) -> tuple[str, bool]:
    done = program.add_person(by, name=name, roles=roles, passphrase=PASSPHRASE)
    return done.id, done.pending


def test_the_first_lead_gets_the_pair_at_once_and_its_maker_does_not(workspace: TestWorkspace) -> None:
    program = workspace.program()
    lead = workspace.people[LEAD]
    with program.storage.read() as reading:
        holders = {grant.holder for grant in reading.where(RoleGrantRow, role="lead")}
    assert holders == {lead, "recovery"}
    assert workspace.sign_in(LEAD, Role.LEAD).held.epoch == 1


def test_a_second_lead_waits_for_the_first_one_to_do_something(workspace: TestWorkspace) -> None:
    program, ada = workspace.program(), workspace.sign_in(ADMIN, Role.ADMIN)
    lou, pending = add(program, ada, "Lou Later", Role.LEAD)
    assert pending
    assert [line.pending for line in program.list_people() if line.id == lou] == [(Role.LEAD,)]
    with pytest.raises(Refused, match=f"One of these must sign in and do something first: {LEAD}"):
        workspace.sign_in("Lou Later", Role.LEAD)

    lea = workspace.sign_in(LEAD, Role.LEAD)  # signing in alone changes nothing
    with pytest.raises(Refused):
        workspace.sign_in("Lou Later", Role.LEAD)
    act(program, lea)

    assert workspace.sign_in("Lou Later", Role.LEAD).held.private_halves() == lea.held.private_halves()
    assert [line.pending for line in program.list_people() if line.id == lou] == [()]


def test_a_second_admin_opens_what_the_first_one_sealed(workspace: TestWorkspace) -> None:
    program, ada = workspace.program(), workspace.sign_in(ADMIN, Role.ADMIN)
    sealed = ada.rows.seal(Purpose.LEARNER, "one", b"of Ada's")
    _, pending = add(program, ada, "Ben Both", Role.ADMIN, Role.ASSESSOR)
    assert not pending, "an admin adds an admin: the keys are at hand"
    ben = workspace.sign_in("Ben Both", Role.ADMIN)
    assert ben.rows.open(Purpose.LEARNER, "one", sealed) == b"of Ada's"
    add(program, ben, "Eve Early", Role.ASSESSOR)


def test_a_session_holds_the_keys_of_its_role_alone(workspace: TestWorkspace) -> None:
    program, ada = workspace.program(), workspace.sign_in(ADMIN, Role.ADMIN)
    program.change_roles(ada, ADMIN, (Role.ADMIN, Role.LEAD))
    act(program, workspace.sign_in(LEAD, Role.LEAD))
    as_lead, as_admin = workspace.sign_in(ADMIN, Role.LEAD), workspace.sign_in(ADMIN, Role.ADMIN)
    sealed = as_admin.rows.seal(Purpose.LEARNER, "one", b"a learner")
    with pytest.raises(Unusable):
        as_lead.rows.open(Purpose.LEARNER, "one", sealed)


def test_who_was_removed_reads_nothing_that_is_sealed_later(workspace: TestWorkspace) -> None:
    program, ada = workspace.program(), workspace.sign_in(ADMIN, Role.ADMIN)
    lou, _ = add(program, ada, "Lou Later", Role.LEAD)
    lea = act(program, workspace.sign_in(LEAD, Role.LEAD))
    before = workspace.sign_in("Lou Later", Role.LEAD)
    earlier = lea.rows.seal(Purpose.ASSIGNMENT, "a1", b"earlier")

    done = program.remove_person(ada, "Lou Later")

    assert any("stays readable" in note for note in done.notes)
    assert before.rows.open(Purpose.ASSIGNMENT, "a1", earlier) == b"earlier", "as the program says"
    lea = act(program, lea)
    assert lea.held.epoch == 2
    later = lea.rows.seal(Purpose.ASSIGNMENT, "a2", b"later")
    with program.storage.read() as reading:
        public = public_half(reading, Role.LEAD)
    assert public is not None
    letter = program.cryptography.seal_to(public, b"later", purpose=Purpose.RATING, context="r1")
    with pytest.raises(Unusable):
        before.rows.open(Purpose.ASSIGNMENT, "a2", later)
    with pytest.raises(Unusable):
        before.held.open(letter, purpose=Purpose.RATING, context="r1")
    assert lea.held.open(letter, purpose=Purpose.RATING, context="r1") == b"later"

    # The key file is still theirs, and opens: but nothing of the new epoch is sealed to it.
    keys = program.key_files.unlock(lou, lambda: PASSPHRASE)
    with program.storage.read() as reading:
        newest = reading.where(RoleGrantRow, role="lead", epoch=2)
        data_key = reading.get(RoleKeyRow, "lead", 2)
    assert {grant.holder for grant in newest} == {workspace.people[LEAD], "recovery"}
    for grant in newest:
        with pytest.raises(Unusable):
            open_grant(keys.seal, grant)
    assert data_key is not None
    for context in ("lead\n1", "lead\n2"):
        with pytest.raises(Unusable):
            before.held.open(data_key.data_key, purpose="role-data-key", context=context)
    with pytest.raises(Refused, match="nobody on the roster"):
        workspace.sign_in("Lou Later", Role.LEAD)
    with pytest.raises(Refused, match="no longer has the role"):
        act(program, before)


def test_losing_a_role_is_like_leaving_it(workspace: TestWorkspace) -> None:
    program, ada = workspace.program(), workspace.sign_in(ADMIN, Role.ADMIN)
    add(program, ada, "Ben Both", Role.ADMIN, Role.ASSESSOR)
    ben = workspace.sign_in("Ben Both", Role.ADMIN)
    done = program.change_roles(ada, "Ben Both", (Role.ASSESSOR,))
    assert any("issuing keys" in note for note in done.notes)
    ada = act(program, ada)
    sealed = ada.rows.seal(Purpose.LEARNER, "one", b"later")
    with pytest.raises(Unusable):
        ben.rows.open(Purpose.LEARNER, "one", sealed)
    with pytest.raises(Refused, match="no longer has the role"):
        act(program, ben)
    assert workspace.sign_in("Ben Both", Role.ASSESSOR).person.roles == (Role.ASSESSOR,)


def test_the_last_who_can_unlock_is_not_removed(workspace: TestWorkspace) -> None:
    program, ada = workspace.program(), workspace.sign_in(ADMIN, Role.ADMIN)
    for name in (ADMIN, LEAD):
        with pytest.raises(Refused, match="nobody would be left"):
            program.remove_person(ada, name)
        with pytest.raises(Refused, match="nobody would be left"):
            program.change_roles(ada, name, (Role.ASSESSOR,))

    add(program, ada, "Lou Later", Role.LEAD)  # on the roster, and without the keys
    with pytest.raises(Refused, match="nobody who is left could unlock"):
        program.remove_person(ada, LEAD)
    act(program, workspace.sign_in(LEAD, Role.LEAD))
    program.remove_person(ada, LEAD)
    assert workspace.sign_in("Lou Later", Role.LEAD).held.epoch == 2


def test_who_waits_is_no_holder_after_an_epoch_changed_either(workspace: TestWorkspace) -> None:
    program, ada = workspace.program(), workspace.sign_in(ADMIN, Role.ADMIN)
    add(program, ada, "Lou Later", Role.LEAD)
    act(program, workspace.sign_in(LEAD, Role.LEAD))
    add(program, ada, "Dee Due", Role.LEAD)  # pending
    program.remove_person(ada, LEAD)  # epoch 2 goes to Lou alone: Dee could not read what came before it
    with pytest.raises(Refused, match="nobody who is left could unlock"):
        program.remove_person(ada, "Lou Later")
    with pytest.raises(Refused, match="have not been handed to you yet"):
        workspace.sign_in("Dee Due", Role.LEAD)
    lou = act(program, workspace.sign_in("Lou Later", Role.LEAD))
    assert workspace.sign_in("Dee Due", Role.LEAD).held.private_halves() == lou.held.private_halves()


def test_recovery_holds_every_epoch(workspace: TestWorkspace) -> None:
    program, ada = workspace.program(), workspace.sign_in(ADMIN, Role.ADMIN)
    add(program, ada, "Lou Later", Role.LEAD)
    add(program, ada, "Ben Both", Role.ADMIN)
    act(program, workspace.sign_in(LEAD, Role.LEAD))
    program.remove_person(ada, LEAD)
    program.remove_person(ada, "Ben Both")
    pair = program.cryptography.recovery_pair(workspace.recovery)
    for name, role in ((ADMIN, Role.ADMIN), ("Lou Later", Role.LEAD)):
        held = workspace.sign_in(name, role).held
        opened = [
            (grant.epoch, open_grant(pair, grant))
            for grant in keys_of(program, "recovery")
            if grant.role == role
        ]
        assert tuple(opened) == held.private_halves()
        assert len(opened) == 2


@pytest.mark.parametrize("name", ["", "  ", "two\nlines", "x" * 201, "tab\there"])
def test_a_name_that_is_none_is_refused_before_keys_are_made(workspace: TestWorkspace, name: str) -> None:
    program, ada = workspace.program(), workspace.sign_in(ADMIN, Role.ADMIN)
    before = program.key_files.people()
    with pytest.raises(Unusable, match="a name has 1 to 200 characters"):
        add(program, ada, name, Role.ASSESSOR)
    with pytest.raises(Unusable, match="is on the roster already"):
        add(program, ada, ANN.upper(), Role.ASSESSOR)
    with pytest.raises(Unusable, match="must not be empty"):
        program.add_person(ada, name="Eve", roles=(Role.ASSESSOR,), passphrase=" ")
    assert program.key_files.people() == before


def test_keys_that_never_came_onto_the_roster_are_forgotten(
    workspace: TestWorkspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    program, ada = workspace.program(), workspace.sign_in(ADMIN, Role.ADMIN)
    before = program.key_files.people()

    def refuse(*_: object) -> None:
        raise Unusable("the disk is full")

    monkeypatch.setattr("assessor_app.application.use_cases.change_people.write_roster", refuse)
    with pytest.raises(Unusable, match="disk is full"):
        add(program, ada, "Eve", Role.ASSESSOR)
    assert program.key_files.people() == before


def test_a_card_enrols_somebody_whose_keys_lie_on_their_own_machine(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    elsewhere = Program(
        tmp_path / "nothing", config=tmp_path / "elsewhere", kdf_cost=workspace.program().kdf_cost
    )
    document = elsewhere.own_card("Cia Card", lambda: "their own")
    program, ada = workspace.program(), workspace.sign_in(ADMIN, Role.ADMIN)
    card = program.read_card(document, file="cia.card")
    done = program.add_person(ada, card=card, roles=(Role.ADMIN,))
    assert program.fingerprint(done.public) == elsewhere.fingerprint(card)
    with pytest.raises(Unusable, match="belong to somebody on the roster"):
        program.add_person(ada, card=card, name="Cia Again", roles=(Role.ASSESSOR,))
    with pytest.raises(Refused, match="There are no keys of this person"):
        program.sign_in("Cia Card", lambda: "their own", roles=(Role.ADMIN,))

    there = Program(workspace.folder, config=tmp_path / "elsewhere", kdf_cost=program.kdf_cost)
    workspace.programs.append(there)
    assert there.key_files.has(done.id, card=card_of(done.public))
    cia = there.sign_in("Cia Card", lambda: "their own", roles=(Role.ADMIN,))
    add(there, cia, "Eve Early", Role.ASSESSOR)
    assert [line.keys_made_here for line in program.list_people() if line.id == done.id] == [False]


def test_a_swapped_key_file_is_refused_in_words(workspace: TestWorkspace) -> None:
    program = workspace.program()
    ann = program.key_files.files._path(workspace.people[ANN])
    ann.unlink()
    program.key_files.make(workspace.people[ANN], "of somebody else")
    with pytest.raises(Refused, match="not the keys that the roster shows"):
        program.sign_in(ANN, lambda: "of somebody else", roles=(Role.ASSESSOR,))
    ann.write_bytes(program.key_files.files._path(workspace.people[ASSESSORS[1]]).read_bytes())
    with pytest.raises(Unusable, match="somebody else's"):
        workspace.sign_in(ANN, Role.ASSESSOR)


@pytest.mark.parametrize("column", ["roles", "sign", "seal", "name"])
def test_a_changed_row_of_a_person_is_not_believed(workspace: TestWorkspace, column: str) -> None:
    program = workspace.program()
    engine = program.storage._engine
    with engine.connect() as connection:
        value = {"roles": "admin", "name": "Mallory"}.get(column, "00" * 32)
        connection.exec_driver_sql(
            f"UPDATE person SET {column} = ? WHERE id = ?", (value, workspace.people[ANN])
        )
        connection.commit()
    with pytest.raises(Problem, match="not those of the signed roster"):
        workspace.sign_in(ADMIN, Role.ADMIN)


def test_a_roster_that_no_admin_signed_is_not_believed(workspace: TestWorkspace) -> None:
    program = workspace.program()
    ann = workspace.sign_in(ANN, Role.ASSESSOR)
    with program.storage.write() as work:
        work.sign_by(ann.keys.sign)
        roster = read_roster(work)
        after = roster.with_roles(ann.person.id, (Role.ADMIN,))
        write_roster(work, program.workspace, RosterChange(before=roster, after=after, signer=ann.keys.sign))
        work.commit()
    with pytest.raises(Problem, match="nobody who may signed the newest roster"):
        workspace.sign_in(ADMIN, Role.ADMIN)


def test_a_role_s_public_half_costs_its_signatures_once(
    workspace: TestWorkspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    with workspace.program().storage.read() as reading:
        known = [public_half(reading, role) for role in (Role.ADMIN, Role.LEAD)]
        monkeypatch.setattr(statement, "verifies", None)
        assert [public_half(reading, role) for role in (Role.ADMIN, Role.LEAD)] == known


@pytest.mark.parametrize("forged", [False, True])
def test_a_changed_public_half_of_a_role_is_not_sealed_to(workspace: TestWorkspace, forged: bool) -> None:
    program, ann = workspace.program(), workspace.sign_in(ANN, Role.ASSESSOR)
    thief = program.cryptography.new_pair("lead", 1)
    with program.storage._engine.connect() as connection:
        connection.exec_driver_sql(
            "UPDATE role_key SET public = ? WHERE role = 'lead'", (thief.public.hex(),)
        )
        connection.commit()
    if forged:
        payload = {"role": "lead", "epoch": 1, "public": thief.public.hex(), "holders": [], "roster": 2}
        with program.storage.write() as work:
            work.sign_by(ann.keys.sign)
            work.record("role-key", signed(ann.keys.sign, Domain.ROLE_KEY, program.workspace.id, payload))
            work.commit()
    with program.storage.read() as reading, pytest.raises(FoundBad, match="public half of the role lead"):
        public_half(reading, Role.LEAD)


def test_the_order_of_joining_outlives_those_who_leave(workspace: TestWorkspace) -> None:
    program, ada = workspace.program(), workspace.sign_in(ADMIN, Role.ADMIN)
    for name in ASSESSORS[:3]:
        program.remove_person(ada, name)
    add(program, ada, "Eve Early", Role.ASSESSOR)
    names = [line.name for line in program.list_people()]
    assert names == [ADMIN, LEAD, ASSESSORS[3], "Eve Early"]
    with program.storage.read() as reading:
        ordinals = [row.ordinal for row in reading.where(PersonRow)]
    assert len(set(ordinals)) == len(ordinals)


def test_somebody_from_a_card_keeps_the_name_that_the_admin_gives(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    program, ada = workspace.program(), workspace.sign_in(ADMIN, Role.ADMIN)
    own = Program(tmp_path, config=tmp_path / "own", kdf_cost=program.kdf_cost)
    card: Card = program.read_card(own.own_card("cc", lambda: "x"), file="card")
    assert (
        program.add_person(ada, card=card, name="Cia Card", roles=(Role.ASSESSOR,)).public.name == "Cia Card"
    )
