"""Keys that an admin made for somebody, replaced by their own; what was sealed to the former still opens."""

from pathlib import Path

import pytest

from assessor_app.application.ports.keys import SigningKey
from assessor_app.application.ports.rows import DeskRow, KeyChangeRow, LetterRow, RoleGrantRow, StatementRow
from assessor_app.application.problems import Refused, Unusable
from assessor_app.application.records import Draft, Purpose
from assessor_app.application.session import Session, read_roster
from assessor_app.application.statements import Domain
from assessor_app.bootstrap import Program
from assessor_app.domain.people import Person, Role
from assessor_app.ledger.statement import make_statement, read_statement
from tests.support.jobs import BADGE, given_out
from tests.support.workspaces import ADMIN, ASSESSORS, LEAD, PASSPHRASE, TestWorkspace

ANN, BOB = ASSESSORS[:2]
OWN = "a passphrase of my own"


def renew(program: Program, name: str) -> None:
    program.renew_keys(name, lambda: PASSPHRASE, OWN)


def enter(program: Program, ada: Session) -> None:
    """Any command of an admin that changes something."""
    program.change_roles(ada, BOB, (Role.ASSESSOR,))


def on_roster(program: Program, name: str) -> Person:
    with program.storage.read() as reading:
        person = read_roster(reading).find(name)
    assert person is not None
    return person


def test_the_keys_change_hands_with_the_next_command_of_an_admin(workspace: TestWorkspace) -> None:
    program, ada = workspace.program(), workspace.sign_in(ADMIN, Role.ADMIN)
    ann = on_roster(program, ANN)
    assert program.awaits_new_keys(ann.id)
    assert not program.awaits_new_keys(workspace.people[ADMIN]), "the first admin made their own"
    former = program.key_files.unlock(ann.id, lambda: PASSPHRASE)
    sealed = program.cryptography.seal_to(former.seal.public, b"letter", purpose=Purpose.LETTER, context="l")

    done = program.renew_keys(ANN, lambda: PASSPHRASE, OWN)

    assert done.pending
    assert not program.awaits_new_keys(ann.id)
    (line,) = [line for line in program.list_people() if line.name == ANN]
    assert line.keys_made_here, "until the next admin's command"
    assert not line.absent, "they were here"
    with pytest.raises(Refused, match="passphrase does not open"):
        program.sign_in(ANN, lambda: PASSPHRASE, roles=(Role.ASSESSOR,))
    waiting = program.sign_in(ANN, lambda: OWN, roles=(Role.ASSESSOR,))
    assert waiting.keys.sign.public == former.sign.public, "until it is on the roster the former key signs"

    enter(program, ada)

    now = on_roster(program, ANN)
    assert now == done.public
    assert {now.sign, now.seal, now.packet}.isdisjoint({ann.sign, ann.seal, ann.packet})
    (line,) = [line for line in program.list_people() if line.name == ANN]
    assert not line.keys_made_here
    session = program.sign_in(ANN, lambda: OWN, roles=(Role.ASSESSOR,))
    assert session.keys.sign.public.hex() == now.sign
    assert session.keys.seal.public.hex() == now.seal
    assert session.keys.seal.open(sealed, purpose=Purpose.LETTER, context="l") == b"letter"
    anew = program.cryptography.seal_to(
        session.keys.seal.public, b"later", purpose=Purpose.LETTER, context="l"
    )
    with pytest.raises(Unusable):
        former.seal.open(anew, purpose=Purpose.LETTER, context="l")
    with program.storage.read() as reading:
        assert reading.count(KeyChangeRow) == 0


def test_the_change_is_signed_by_both_keys(workspace: TestWorkspace) -> None:
    program = workspace.program()
    ann = on_roster(program, ANN)
    renew(program, ANN)
    with program.storage.read() as reading:
        (row,) = reading.where(KeyChangeRow)
        stored = reading.get(StatementRow, row.statement)
    assert stored is not None
    statement = read_statement(stored.body, domain=Domain.KEY_CHANGE)
    assert [key.hex() for key in statement.signers] == [ann.sign, statement.payload["new"]["sign"]]


def test_work_begun_before_goes_on_after(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = given_out(workspace, tmp_path / "in", 4, twice=1)
    program, ada = job.program, job.admin
    rated, drafted = job.codes()[ANN][:2]
    job.rate(ANN, rated)
    draft = Draft(levels={}, comments={}, overall="so far")
    program.save_draft(job.rater(ANN), drafted, draft)
    former = job.rater(ANN)
    with program.storage.read() as reading:
        before = {row.tag for row in reading.where(DeskRow)}

    renew(program, ANN)

    with program.storage.read() as reading:
        after = {row.tag for row in reading.where(DeskRow)}
        letters = reading.where(LetterRow, person=workspace.people[ANN])
    assert len(after) == len(before)
    assert len(after - before) == 2, "both lie under the new desk key now"
    assert letters

    def ann() -> Session:
        return program.sign_in(ANN, lambda: OWN, roles=(Role.ASSESSOR,))

    assert program.open_work(ann(), drafted).draft.overall == "so far"
    assert _codes(program, former), "the letter was sealed to the former keys"
    assert program.open_work(former, drafted).draft.overall == "", "the draft no longer is"
    with pytest.raises(Refused, match="your keys were replaced since you signed in"):
        program.rate_submission(former, rated, Draft(levels=job.levels(2), comments={}))  # a second time
    enter(program, ada)
    assert program.open_work(ann(), drafted).draft.overall == "so far"
    draft = Draft(levels=job.levels(2), comments={}, overall="done", minutes=1)
    for code in _codes(program, ann()):
        if code != rated:
            program.rate_submission(ann(), code, draft)
    for name in ASSESSORS[1:]:
        for code in _codes(program, job.rater(name)):
            job.rate(name, code)
    done = program.reveal_cases(job.lead, badge=BADGE)
    assert (done.opened, done.waiting) == (4, ()), "vouchers by the former key and by the new one both hold"


def _codes(program: Program, session: Session) -> list[str]:
    return [line.id for line in program.list_submissions.for_rater(session)]


def test_a_lead_whose_keys_an_admin_made_gets_a_pair_that_the_admin_never_knew(
    workspace: TestWorkspace,
) -> None:
    program, ada = workspace.program(), workspace.sign_in(ADMIN, Role.ADMIN)
    known_to_the_admin = workspace.sign_in(LEAD, Role.LEAD)  # they made the keys and the passphrase
    earlier = known_to_the_admin.rows.seal(Purpose.ASSIGNMENT, "a", b"earlier")
    renew(program, LEAD)
    enter(program, ada)

    lea = program.sign_in(LEAD, lambda: OWN, roles=(Role.LEAD,))

    assert lea.held.epoch == 2
    assert lea.rows.open(Purpose.ASSIGNMENT, "a", earlier) == b"earlier"
    later = lea.rows.seal(Purpose.ASSIGNMENT, "a", b"later")
    with pytest.raises(Unusable):
        known_to_the_admin.rows.open(Purpose.ASSIGNMENT, "a", later)
    with program.storage.read() as reading:
        grants = reading.where(RoleGrantRow, role="lead", holder=lea.person.id)
    assert [grant.sealed_to == lea.person.seal for grant in grants] == [False, True]
    program.assign_raters(lea)  # a holder's next command grants anew what was sealed to the former key
    with program.storage.read() as reading:
        grants = reading.where(RoleGrantRow, role="lead", holder=lea.person.id)
    assert all(grant.sealed_to == lea.person.seal for grant in grants)
    assert program.sign_in(LEAD, lambda: OWN, roles=(Role.LEAD,)).held.epoch == 2


def test_an_admin_enters_their_own_new_keys_and_goes_on(workspace: TestWorkspace) -> None:
    program, ada = workspace.program(), workspace.sign_in(ADMIN, Role.ADMIN)
    program.add_person(ada, name="Ben Both", roles=(Role.ADMIN,), passphrase=PASSPHRASE)
    renew(program, "Ben Both")
    renew(program, BOB)
    ben = program.sign_in("Ben Both", lambda: OWN, roles=(Role.ADMIN,))
    enter(program, ben)
    enter(program, ben)  # the session of before goes on: its keys hold both sets
    with program.storage.read() as reading:
        roster = read_roster(reading)
    assert len({person.sign for person in roster.people}) == len(roster.people)
    enter(program, ada)
    assert workspace.sign_in(ADMIN, Role.ADMIN).held.epoch == 2


def test_a_session_from_before_the_renewal_is_asked_to_sign_in_again(workspace: TestWorkspace) -> None:
    program, ada = workspace.program(), workspace.sign_in(ADMIN, Role.ADMIN)
    stale = workspace.sign_in(LEAD, Role.LEAD)
    renew(program, LEAD)
    enter(program, ada)
    with pytest.raises(Refused, match="your keys were replaced since you signed in"):
        program.assign_raters(stale)


def test_a_renewal_that_was_interrupted_is_taken_up_again(
    workspace: TestWorkspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = workspace.program()

    def die(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("assessor_app.application.use_cases.renew_keys.ask_for_change", die)
        with pytest.raises(KeyboardInterrupt):
            renew(program, ANN)
    keys = program.key_files.unlock(workspace.people[ANN], lambda: OWN)
    assert program.awaits_new_keys(workspace.people[ANN])

    done = program.renew_keys(ANN, lambda: OWN, "yet another one")

    assert done.public.sign == keys.newest.sign.public.hex(), "the keys made then, not a third set"
    enter(program, workspace.sign_in(ADMIN, Role.ADMIN))
    assert program.sign_in(ANN, lambda: "yet another one", roles=(Role.ASSESSOR,)).person == done.public


def test_the_new_passphrase_must_be_another(workspace: TestWorkspace) -> None:
    program = workspace.program()
    with pytest.raises(Unusable, match="is the old one"):
        program.renew_keys(ANN, lambda: PASSPHRASE, PASSPHRASE)
    with pytest.raises(Unusable, match="must not be empty"):
        program.renew_keys(ANN, lambda: PASSPHRASE, "")
    with pytest.raises(Refused, match="does not open"):
        program.renew_keys(ANN, lambda: "wrong", OWN)
    with pytest.raises(Unusable, match="nobody on the roster"):
        program.renew_keys("Nobody", lambda: PASSPHRASE, OWN)
    workspace.sign_in(ANN, Role.ASSESSOR)


def _halves(person: Person, **other: str) -> dict[str, str]:
    return {"sign": person.sign, "seal": person.seal, "packet": person.packet, **other}


@pytest.mark.parametrize(
    "case", ["not by the former", "keys of another", "of another person", "seal of another"]
)
def test_a_change_that_is_not_the_persons_own_is_dropped_and_logged(
    workspace: TestWorkspace, case: str
) -> None:
    program, ada = workspace.program(), workspace.sign_in(ADMIN, Role.ADMIN)
    ann, bob = on_roster(program, ANN), on_roster(program, BOB)
    thief = workspace.sign_in(BOB, Role.ASSESSOR).keys.sign
    own = workspace.sign_in(ANN, Role.ASSESSOR).keys.sign
    fresh = program.cryptography.signing_key(b"\7" * 32)
    new = _halves(ann, sign=fresh.public.hex(), seal="11" * 32)
    former, person = _halves(ann), ann.id
    signers: tuple[SigningKey, SigningKey] = (own, fresh)
    if case == "not by the former":
        signers = (thief, fresh)
    elif case == "keys of another":
        new, signers = _halves(bob), (own, thief)
    elif case == "of another person":
        person = bob.id
    else:
        new["seal"] = bob.seal
    payload = {"workspace": program.workspace.id, "person": person, "former": former, "new": new}
    statement = make_statement(Domain.KEY_CHANGE, payload, *signers)
    with program.storage.write() as work:
        work.sign_by(signers[0])
        work.put(KeyChangeRow(person=ann.id, statement=statement.digest))
        work.record("key-change", statement)
        work.commit()

    enter(program, ada)

    assert on_roster(program, ANN) == ann
    with program.storage.read() as reading:
        assert reading.count(KeyChangeRow) == 0
        assert any(b'"kind":"key-change-refused"' in entry.body for entry in reading.entries())


def test_the_passphrase_changes_without_the_keys(workspace: TestWorkspace) -> None:
    program = workspace.program()
    person = on_roster(program, ANN)
    program.change_passphrase(person.id, lambda: PASSPHRASE, OWN)
    assert program.sign_in(ANN, lambda: OWN, roles=(Role.ASSESSOR,)).person == person
    with pytest.raises(Refused):
        program.change_passphrase(person.id, lambda: PASSPHRASE, "x")
    assert not program.use_keychain.offered(person.id), "keys of several people lie here"
    assert not program.use_keychain.status(person.id).kept
    with pytest.raises(Refused, match=r"keychain|account"):
        program.use_keychain(person.id, lambda: OWN, on=True)
    program.use_keychain(person.id, lambda: OWN, on=False)


def test_keys_of_an_account_of_its_own_are_renewed_too(workspace: TestWorkspace) -> None:
    program, ada = workspace.program(), workspace.sign_in(ADMIN, Role.ADMIN)
    card = program.read_card(program.own_card("Cia Card", lambda: PASSPHRASE), file="card")
    cia = program.add_person(ada, card=card, roles=(Role.ASSESSOR,)).public
    assert not program.awaits_new_keys(cia.id), "she made them herself"
    renew(program, "Cia Card")
    waiting = program.sign_in("Cia Card", lambda: OWN, roles=(Role.ASSESSOR,))
    assert waiting.keys.sign.public.hex() == cia.sign, "until it is on the roster the former key signs"
    enter(program, ada)
    now = program.sign_in("Cia Card", lambda: OWN, roles=(Role.ASSESSOR,))
    assert now.person.sign != cia.sign
    assert now.keys.acts_by_newest
    program.change_passphrase(cia.id, lambda: OWN, "yet another one")
    assert program.sign_in("Cia Card", lambda: "yet another one", roles=(Role.ASSESSOR,)).person == now.person
    newest = program.read_card(program.own_card(None, lambda: "never asked"), file="card")
    assert newest.sign.hex() == now.person.sign, "the card to hand out is the new one"


def test_the_demo_is_exempt(tmp_path: Path, workspace: TestWorkspace) -> None:
    from assessor_app.bootstrap import initialise_workspace

    cost = workspace.program().kdf_cost
    made = initialise_workspace(tmp_path / "config", cost)(
        tmp_path / "demo", organisation="Demo", admin=ADMIN, passphrase="demo", demo=True
    )
    program = Program(tmp_path / "demo", config=tmp_path / "config", kdf_cost=cost)
    workspace.programs.append(program)
    ada = program.sign_in(made.admin, lambda: "demo", roles=(Role.ADMIN,))
    ann = program.add_person(ada, name=ANN, roles=(Role.ASSESSOR,), passphrase="demo").id
    assert not program.awaits_new_keys(ann)
