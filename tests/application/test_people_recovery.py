"""The recovery key: a new admin by it alone, and what it leaves as it is."""

from pathlib import Path

import pytest

from assessor_app.application.ports.rows import RoleKeyRow
from assessor_app.application.problems import FoundBad, Refused, Unusable
from assessor_app.application.records import Purpose
from assessor_app.application.session import read_roster
from assessor_app.application.use_cases.export_awards import What
from assessor_app.domain.people import Role
from tests.support.jobs import revealed
from tests.support.workspaces import ADMIN, LEAD, PASSPHRASE, TestWorkspace


def test_the_recovered_admin_opens_what_admins_sealed_in_every_epoch(workspace: TestWorkspace) -> None:
    program, ada = workspace.program(), workspace.sign_in(ADMIN, Role.ADMIN)
    sealed = [ada.rows.seal(Purpose.LEARNER, "one", b"first")]
    program.add_person(ada, name="Ben Both", roles=(Role.ADMIN,), passphrase=PASSPHRASE)
    program.remove_person(ada, "Ben Both")
    ada = workspace.sign_in(ADMIN, Role.ADMIN)
    sealed.append(ada.rows.seal(Purpose.LEARNER, "one", b"second"))
    for file in (workspace.folder / "keys").glob("*.json"):
        file.unlink()  # nobody's keys are left

    done = program.recover_workspace(workspace.recovery, admin="Rex Recovered", passphrase=PASSPHRASE)

    rex = workspace.sign_in("Rex Recovered", Role.ADMIN)
    assert rex.person.id == done.id
    assert [rex.rows.open(Purpose.LEARNER, "one", each) for each in sealed] == [b"first", b"second"]
    with program.storage.read() as reading:
        assert reading.count(RoleKeyRow, role="admin") == 2, "no new epoch: nothing was taken from anybody"
        assert any(b'"kind":"recovery"' in entry.body for entry in reading.entries())
    program.remove_person(rex, ADMIN)
    with pytest.raises(Unusable):
        ada.rows.open(
            Purpose.LEARNER,
            "one",
            workspace.sign_in("Rex Recovered", Role.ADMIN).rows.seal(Purpose.LEARNER, "one", b""),
        )


def test_awards_are_signed_and_verified_after_it(workspace: TestWorkspace, tmp_path: Path) -> None:
    """The recovery key signed the new admin's place on the roster; whoever reads the rosters must know it."""
    job = revealed(workspace, tmp_path / "in", 2)
    job.program.release_cases(job.lead)
    job.program.recover_workspace(workspace.recovery, admin="Rex Recovered", passphrase=PASSPHRASE)
    rex = workspace.sign_in("Rex Recovered", Role.ADMIN, job.program)
    assert len(job.program.issue_awards(rex).awards) == 2
    bundle = tmp_path / "awards.zip"
    job.program.export_awards(rex, bundle, what=What.BUNDLE)
    assert job.program.verify_files([bundle]).ok


def test_it_does_not_make_the_admin_a_lead(workspace: TestWorkspace) -> None:
    program = workspace.program()
    program.recover_workspace(workspace.recovery, admin="Rex Recovered", passphrase=PASSPHRASE)
    with pytest.raises(Refused, match="does not have the role lead"):
        workspace.sign_in("Rex Recovered", Role.LEAD)


def test_it_hands_the_lead_pair_to_a_lead_who_waits_for_nobody(workspace: TestWorkspace) -> None:
    program, ada = workspace.program(), workspace.sign_in(ADMIN, Role.ADMIN)
    sealed = workspace.sign_in(LEAD, Role.LEAD).rows.seal(Purpose.ASSIGNMENT, "a", b"of Lea's")
    (workspace.folder / "keys" / f"{workspace.people[LEAD]}.json").unlink()
    program.add_person(ada, name="Lou Later", roles=(Role.LEAD,), passphrase=PASSPHRASE)
    with pytest.raises(Refused, match="have not been handed to you yet"):
        workspace.sign_in("Lou Later", Role.LEAD)
    program.recover_workspace(workspace.recovery, admin="Rex Recovered", passphrase=PASSPHRASE)
    lou = workspace.sign_in("Lou Later", Role.LEAD)
    assert lou.rows.open(Purpose.ASSIGNMENT, "a", sealed) == b"of Lea's"
    program.remove_person(ada, LEAD)


def test_other_words_are_refused_and_leave_nothing(workspace: TestWorkspace) -> None:
    program = workspace.program()
    other, _ = program.cryptography.new_recovery()
    before = program.key_files.people()
    words = workspace.recovery.split()
    tried = {
        other: "of another workspace",
        "": "21 words",
        " ".join(words[:20]): "21 words",
        " ".join([*words[1:], words[0]]): "checksum",
        " ".join([*words[:20], "nosuchword"]): "Word 21",
    }
    for given, said in tried.items():
        with pytest.raises(Unusable, match=said) as raised:
            program.recover_workspace(given, admin="Rex Recovered", passphrase=PASSPHRASE)
        assert not any(word in str(raised.value) for word in words if len(word) > 5)
    with pytest.raises(Unusable, match="on the roster already"):
        program.recover_workspace(workspace.recovery, admin=ADMIN, passphrase=PASSPHRASE)
    assert program.key_files.people() == before
    with program.storage.read() as reading:
        assert len(read_roster(reading).people) == len(workspace.people)


def test_a_recovery_whose_grant_was_taken_away_is_not_half_done(workspace: TestWorkspace) -> None:
    program = workspace.program()
    before = program.key_files.people()
    with program.storage._engine.connect() as connection:
        connection.exec_driver_sql("DELETE FROM role_grant WHERE holder = 'recovery' AND role = 'lead'")
        connection.commit()
    with pytest.raises(FoundBad, match="not given every key of the role lead"):
        program.recover_workspace(workspace.recovery, admin="Rex Recovered", passphrase=PASSPHRASE)
    assert program.key_files.people() == before


def test_what_is_typed_from_the_paper_need_not_be_neat(workspace: TestWorkspace) -> None:
    program = workspace.program()
    numbered = "\n".join(
        f"{place}. {word.upper()}" for place, word in enumerate(workspace.recovery.split(), 1)
    )
    program.recover_workspace(numbered, admin="Rex Recovered", passphrase=PASSPHRASE, made_for_somebody=True)
    assert program.awaits_new_keys(workspace.sign_in("Rex Recovered", Role.ADMIN).person.id)
