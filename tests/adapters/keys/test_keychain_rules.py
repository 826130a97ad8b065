"""When the keychain is used, in all its states, and what becomes of a key file then."""

import json
from pathlib import Path

import pytest

from assessor_app.adapters.keys.census import Census
from assessor_app.adapters.keys.keychain import KeychainState
from assessor_app.application.problems import Refused, Unusable
from tests.adapters.keys.fakes import ADA, BEN, MemoryKeychain, key_folder, never

SECRET = "correct horse"
UNUSABLE = [KeychainState.LOCKED, KeychainState.ABSENT, KeychainState.REFUSED]


def wraps(root: Path) -> set[str]:
    data = (root / "one" / "keys" / f"{ADA}.json").read_bytes()
    return set(json.loads(data)["wraps"])


def test_the_keychain_opens_the_keys_without_the_passphrase(tmp_path: Path) -> None:
    files = key_folder(tmp_path, keychain := MemoryKeychain())
    made = files.make(ADA, SECRET, keychain=True)
    assert files.keychain_state() == "present"
    assert files.keychain_offered(ADA)
    assert files.unlock(ADA, never).card("") == made.card("")
    assert [len(each) for each in keychain.kept.values()] == [32]
    assert files.unlock(ADA, lambda: SECRET).card("") == made.card("")


def test_without_the_keychain_the_passphrase_is_asked_for(tmp_path: Path) -> None:
    keychain = MemoryKeychain()
    made = key_folder(tmp_path, keychain).make(ADA, SECRET, keychain=True)
    for state in UNUSABLE:
        keychain.condition = state
        files = key_folder(tmp_path, keychain)
        assert files.unlock(ADA, lambda: SECRET).card("") == made.card("")
        with pytest.raises(Refused, match="does not open"):
            files.unlock(ADA, lambda: "wrong")
    keychain.condition = KeychainState.PRESENT
    key_folder(tmp_path, keychain).unlock(ADA, never)


def test_a_secret_that_is_gone_or_another_leaves_the_passphrase(tmp_path: Path) -> None:
    files = key_folder(tmp_path, keychain := MemoryKeychain())
    made = files.make(ADA, SECRET, keychain=True)
    for kept in (bytes(32), b"short", None):
        for name in list(keychain.kept):
            if kept is None:
                del keychain.kept[name]
            else:
                keychain.kept[name] = kept
        assert files.unlock(ADA, lambda: SECRET).card("") == made.card("")


def test_turned_on_and_off(tmp_path: Path) -> None:
    files = key_folder(tmp_path, keychain := MemoryKeychain())
    files.make(ADA, SECRET)
    assert wraps(tmp_path) == {"passphrase"}
    with pytest.raises(Refused, match="does not open"):
        files.use_keychain(ADA, lambda: "wrong", on=True)
    assert (wraps(tmp_path), keychain.kept) == ({"passphrase"}, {})
    files.use_keychain(ADA, lambda: SECRET, on=True)
    assert wraps(tmp_path) == {"passphrase", "keychain"}
    files.unlock(ADA, never)
    files.use_keychain(ADA, never, on=False)
    assert (wraps(tmp_path), keychain.kept) == ({"passphrase"}, {})
    with pytest.raises(AssertionError, match="asked for"):
        files.unlock(ADA, never)
    files.use_keychain(ADA, never, on=False)


def test_a_new_passphrase_leaves_the_keychain_road_open(tmp_path: Path) -> None:
    files = key_folder(tmp_path, MemoryKeychain())
    files.make(ADA, SECRET, keychain=True)
    files.change_passphrase(ADA, lambda: SECRET, "new")
    files.unlock(ADA, never)
    with pytest.raises(Refused):
        files.change_passphrase(ADA, lambda: SECRET, "newer")  # the keychain is no proof of who sits here


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (KeychainState.LOCKED, "is locked"),
        (KeychainState.ABSENT, "offers no keychain"),
        (KeychainState.REFUSED, "unencrypted"),
    ],
)
def test_an_unusable_keychain_is_refused_in_words_and_changes_nothing(
    tmp_path: Path, state: KeychainState, said: str
) -> None:
    files = key_folder(tmp_path, MemoryKeychain(condition=state))
    assert files.keychain_state() == state.value
    with pytest.raises(Refused, match=said):
        files.make(ADA, SECRET, keychain=True)
    assert not files.has(ADA)
    files.make(ADA, SECRET)
    assert not files.keychain_offered(ADA)
    with pytest.raises(Refused, match=said):
        files.use_keychain(ADA, lambda: SECRET, on=True)
    assert wraps(tmp_path) == {"passphrase"}
    files.use_keychain(ADA, never, on=False)


def test_a_keychain_that_does_not_keep_is_said(tmp_path: Path) -> None:
    class Forgetful(MemoryKeychain):
        def put(self, name: str, secret: bytes) -> bool:
            return False

    files = key_folder(tmp_path, Forgetful())
    with pytest.raises(Refused, match="did not keep"):
        files.make(ADA, SECRET, keychain=True)
    assert not files.has(ADA)


def test_a_keychain_that_gives_back_something_else_is_never_relied_on(tmp_path: Path) -> None:
    class Liar(MemoryKeychain):
        def get(self, name: str) -> bytes | None:
            return bytes(32)

    files = key_folder(tmp_path, Liar())
    files.make(ADA, SECRET)
    with pytest.raises(Unusable, match="does not open; the old one was kept"):
        files.use_keychain(ADA, lambda: SECRET, on=True)
    assert wraps(tmp_path) == {"passphrase"}


@pytest.mark.parametrize("workspace", ["one", "two"])
def test_a_second_persons_keys_end_the_keychains_use(tmp_path: Path, workspace: str) -> None:
    keychain = MemoryKeychain()
    files = key_folder(tmp_path, keychain)
    files.make(ADA, SECRET, keychain=True)
    key_folder(tmp_path, keychain, workspace=workspace).make(BEN, "ben's own")
    assert not files.keychain_offered(ADA)
    with pytest.raises(AssertionError, match="asked for"):
        files.unlock(ADA, never)
    with pytest.raises(Refused, match="more than one person"):
        files.use_keychain(ADA, lambda: SECRET, on=True)
    with pytest.raises(Refused, match="more than one person"):
        key_folder(tmp_path, keychain, workspace="three").make(
            "11111111-2222-4333-8444-555555555555", "x", keychain=True
        )


def test_one_person_may_have_keys_in_two_folders(tmp_path: Path) -> None:
    keychain = MemoryKeychain()
    key_folder(tmp_path, keychain).make(ADA, SECRET, keychain=True)
    two = key_folder(tmp_path, keychain, workspace="two")
    two.make(ADA, SECRET, keychain=True)
    assert two.keychain_offered(ADA)
    assert len(keychain.kept) == 2


def test_keys_that_were_deleted_count_no_more_but_an_unplugged_disk_does(tmp_path: Path) -> None:
    keychain = MemoryKeychain()
    files = key_folder(tmp_path, keychain)
    files.make(ADA, SECRET)
    stick = tmp_path / "stick"
    other = key_folder(stick, keychain)
    census = Census(folder=tmp_path / "config" / "key-holders")
    census.note(BEN, other.folder / f"{BEN}.json")
    assert not files.keychain_offered(ADA)  # the stick is not there: its keys may come back
    stick.mkdir()
    assert files.keychain_offered(ADA)  # it is there, the keys are not


def test_a_note_that_cannot_be_read_counts_as_somebody(tmp_path: Path) -> None:
    files = key_folder(tmp_path, MemoryKeychain())
    files.make(ADA, SECRET)
    (tmp_path / "config" / "key-holders" / "x.json").write_bytes(b"{")
    assert not files.keychain_offered(ADA)


def test_without_a_place_for_notes_the_keychain_is_not_offered(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("a file where the folder should be")
    files = key_folder(tmp_path, MemoryKeychain())
    made = files.make(ADA, SECRET)
    assert not files.keychain_offered(ADA)
    assert files.unlock(ADA, lambda: SECRET).card("") == made.card("")
    with pytest.raises(Refused, match="cannot be kept in mind"):
        files.use_keychain(ADA, lambda: SECRET, on=True)


CEM = "0c1d2e3f-0000-4000-8000-00000000000c"


def test_the_people_of_a_demo_count_nowhere_and_get_no_keychain(tmp_path: Path) -> None:
    keychain = MemoryKeychain()
    demo = key_folder(tmp_path, keychain, workspace="demo", demo=True)
    for person in (BEN, ADA):
        demo.make(person, SECRET)
    mine = key_folder(tmp_path, keychain)
    mine.make(CEM, SECRET, keychain=True)
    assert mine.keychain_offered(CEM)
    assert not demo.keychain_offered(BEN)
    with pytest.raises(Refused, match="no secret"):
        demo.use_keychain(BEN, lambda: SECRET, on=True)


def test_what_was_noted_of_a_demo_before_is_forgotten_when_its_keys_are_opened(tmp_path: Path) -> None:
    keychain = MemoryKeychain()
    noted = key_folder(tmp_path, keychain, workspace="demo")
    noted.make(BEN, SECRET)
    mine = key_folder(tmp_path, keychain)
    mine.make(ADA, SECRET)
    assert not mine.keychain_offered(ADA)
    key_folder(tmp_path, keychain, workspace="demo", demo=True).unlock(BEN, lambda: SECRET)
    assert mine.keychain_offered(ADA)
