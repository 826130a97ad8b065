"""Keys that an account of the system made for itself: opened, renewed, rewrapped and kept in a keychain."""

from pathlib import Path

import pytest

from assessor_app.adapters.keys.own_keys import OwnKeys
from assessor_app.adapters.keys.workspace_keys import WorkspaceKeys
from assessor_app.application.ports.keys import Card
from assessor_app.application.problems import Refused
from tests.adapters.keys.fakes import ADA, BEN, CHEAP, MemoryKeychain, key_folder, never

SECRET, NEW = "a first secret", "another secret"


@pytest.fixture
def keychain() -> MemoryKeychain:
    return MemoryKeychain()


@pytest.fixture
def own(tmp_path: Path, keychain: MemoryKeychain) -> OwnKeys:
    made = OwnKeys(config=tmp_path / "config", cost=CHEAP, keychain=keychain)
    made.document("Cia", lambda: SECRET)
    return made


def workspace_keys(root: Path, own: OwnKeys, *, workspace: str = "one") -> WorkspaceKeys:
    return WorkspaceKeys(files=key_folder(root, MemoryKeychain(), workspace=workspace), own=own)


def card(own: OwnKeys) -> Card:
    found = own.card()
    assert found is not None
    return found


def test_they_open_wherever_the_roster_shows_their_card(tmp_path: Path, own: OwnKeys) -> None:
    keys = workspace_keys(tmp_path, own)
    shown = Card(name="Cia of the Roster", sign=card(own).sign, seal=card(own).seal, packet=card(own).packet)
    assert keys.has(ADA, card=shown)
    assert not keys.has(ADA)
    assert keys.people() == ()
    opened = keys.unlock(ADA, lambda: SECRET, card=shown)
    assert opened.person == ADA
    assert opened.card(shown.name) == shown
    ben = keys.make(BEN, SECRET).card("Ben")
    assert not keys.has(ADA, card=ben), "somebody else's card"
    with pytest.raises(Refused, match="no keys of this person"):
        keys.unlock(ADA, never, card=ben)


def test_they_go_under_another_passphrase(tmp_path: Path, own: OwnKeys) -> None:
    keys = workspace_keys(tmp_path, own)
    keys.change_passphrase(ADA, lambda: SECRET, NEW, card=card(own))
    with pytest.raises(Refused, match="passphrase does not open"):
        keys.unlock(ADA, lambda: SECRET, card=card(own))
    assert keys.unlock(ADA, lambda: NEW, card=card(own)).person == ADA


def test_renewed_they_open_by_the_former_card_and_by_the_new_one(tmp_path: Path, own: OwnKeys) -> None:
    first, second = workspace_keys(tmp_path, own), workspace_keys(tmp_path, own, workspace="two")
    former = card(own)
    renewed = first.renew(ADA, lambda: SECRET, NEW, card=former)
    assert renewed.person == ADA
    newest = card(own)
    assert newest == renewed.newest.card("Cia")
    assert newest.sign != former.sign
    for keys, shown, acts_by_newest in ((first, newest, True), (second, former, False)):
        assert keys.has(BEN, card=shown)
        opened = keys.unlock(BEN, lambda: NEW, card=shown)
        assert (opened.card("Cia"), opened.acts_by_newest) == (shown, acts_by_newest)
    assert own.document(None, never) == (own.folder / "card.json").read_bytes()
    again = first.renew(ADA, lambda: NEW, SECRET, card=newest)
    assert len(again.sets) == 3
    assert all(own.had(each) for each in (former, newest, card(own)))


def test_a_renewal_that_ended_before_the_card_was_written_is_made_whole_at_the_next_sign_in(
    tmp_path: Path, own: OwnKeys, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys = workspace_keys(tmp_path, own)
    former = card(own)

    def die(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(OwnKeys, "note", die)
        with pytest.raises(KeyboardInterrupt):
            keys.renew(ADA, lambda: SECRET, NEW, card=former)
    assert card(own) == former
    newest = keys.unlock(ADA, lambda: NEW, card=former).newest.card("Cia")
    assert card(own) == newest
    assert keys.has(ADA, card=newest)
    assert keys.has(ADA, card=former)


def test_the_keychain_opens_them_while_nobody_else_has_keys_here(
    tmp_path: Path, own: OwnKeys, keychain: MemoryKeychain
) -> None:
    keys = workspace_keys(tmp_path, own)
    assert keys.keychain_offered(ADA, card=card(own))
    assert not keys.in_keychain(ADA, card=card(own))
    keys.use_keychain(ADA, lambda: SECRET, on=True, card=card(own))
    assert keys.in_keychain(ADA, card=card(own))
    assert keys.unlock(ADA, never, card=card(own)).person == ADA
    keys.use_keychain(ADA, never, on=False, card=card(own))
    assert keychain.kept == {}
    with pytest.raises(AssertionError, match="was asked for"):
        keys.unlock(ADA, never, card=card(own))
    keys.use_keychain(ADA, lambda: SECRET, on=True, card=card(own))
    elsewhere = key_folder(tmp_path / "other", workspace="one")
    elsewhere.make(BEN, SECRET)
    (tmp_path / "one" / "keys").mkdir(parents=True)
    (tmp_path / "one" / "keys" / f"{BEN}.json").write_bytes(elsewhere._path(BEN).read_bytes())
    assert not keys.keychain_offered(ADA, card=card(own)), "the workspace's folder holds keys of another"
    with pytest.raises(AssertionError, match="was asked for"):
        keys.unlock(ADA, never, card=card(own))
    with pytest.raises(Refused, match="more than one person"):
        keys.use_keychain(ADA, lambda: SECRET, on=True, card=card(own))


def test_a_damaged_card_keeps_nobody_else_out(tmp_path: Path, own: OwnKeys) -> None:
    keys, mine = workspace_keys(tmp_path, own), card(own)
    keys.make(BEN, SECRET)
    (own.folder / "former-0.json").write_text("not a card")
    assert keys.has(ADA, card=mine), "a damaged former one hides no other"
    (own.folder / "card.json").write_text("not a card")
    assert not keys.has(ADA, card=mine)
    assert keys.has(BEN, card=mine)
