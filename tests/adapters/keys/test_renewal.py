"""A key file whose keys were followed by new ones."""

import json
from pathlib import Path

import pytest
import rfc8785

from assessor_app.adapters.keys import key_document
from assessor_app.adapters.keys.own_keys import OwnKeys
from assessor_app.application.problems import Refused, Unusable
from tests.adapters.keys.fakes import ADA, CHEAP, MemoryKeychain, key_folder, never

SECRET, NEW = "a first secret", "another secret"


def test_both_sets_open_and_the_card_says_which_one_acts(tmp_path: Path) -> None:
    files = key_folder(tmp_path)
    former = files.make(ADA, SECRET)
    first = former.card("Ada")
    row = former.desk_row_key().seal("desk", former.desk_tags("a")[0], b"draft")

    renewed = files.renew(ADA, lambda: SECRET, NEW)

    second = renewed.card("Ada")
    assert {first.sign, first.seal, first.packet}.isdisjoint({second.sign, second.seal, second.packet})
    with pytest.raises(Refused, match="passphrase does not open"):
        files.unlock(ADA, lambda: SECRET)
    for card, newest in ((first, False), (second, True)):
        keys = files.unlock(ADA, lambda: NEW, card=card)
        assert (keys.card("Ada"), keys.acts_by_newest) == (card, newest)
        assert keys.newest.card("Ada") == second
        assert keys.desk_tags("a")[1:] == former.desk_tags("a")
        assert keys.desk_row_key().open("desk", former.desk_tags("a")[0], row) == b"draft"
        assert len(keys.packets) == 2
        assert SECRET not in repr(keys)
    with pytest.raises(Unusable):
        former.desk_row_key().open("desk", "t", renewed.desk_row_key().seal("desk", "t", b"later"))


def test_a_renewal_without_the_passphrase_changes_nothing(tmp_path: Path) -> None:
    files = key_folder(tmp_path)
    files.make(ADA, SECRET)
    before = files._path(ADA).read_bytes()
    with pytest.raises(Refused):
        files.renew(ADA, lambda: "wrong", NEW)
    with pytest.raises(Unusable):
        files.renew(ADA, lambda: SECRET, " ")
    assert files._path(ADA).read_bytes() == before


def test_the_keychain_forgets_keys_that_were_renewed(tmp_path: Path) -> None:
    keychain = MemoryKeychain()
    files = key_folder(tmp_path, keychain)
    files.make(ADA, SECRET, keychain=True)
    files.unlock(ADA, never)
    files.renew(ADA, lambda: SECRET, NEW)
    assert keychain.kept == {}
    with pytest.raises(AssertionError, match="was asked for"):
        files.unlock(ADA, never)
    files.use_keychain(ADA, lambda: NEW, on=True)
    assert len(files.unlock(ADA, never).sets) == 2


def test_sets_that_changed_places_do_not_open(tmp_path: Path) -> None:
    files = key_folder(tmp_path)
    files.make(ADA, SECRET)
    files.renew(ADA, lambda: SECRET, NEW)
    fields = json.loads(files._path(ADA).read_bytes())
    fields["secrets"], fields["former"] = fields["former"][0], [fields["secrets"]]
    _write(files._path(ADA), fields)
    with pytest.raises(Unusable, match="damaged: its keys do not open"):
        files.unlock(ADA, lambda: NEW)


def test_a_file_with_more_sets_than_there_ever_are_is_damaged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = key_folder(tmp_path)
    files.make(ADA, SECRET)
    monkeypatch.setattr(key_document, "MOST_FORMER", 2)
    for _ in range(2):
        files.renew(ADA, lambda: SECRET, SECRET)
    with pytest.raises(Unusable, match="renewed too often"):
        files.renew(ADA, lambda: SECRET, SECRET)
    fields = json.loads(files._path(ADA).read_bytes())
    fields["former"].append(fields["secrets"])
    _write(files._path(ADA), fields)
    with pytest.raises(Unusable, match="damaged"):
        files.unlock(ADA, lambda: SECRET)


def test_as_often_as_it_is_allowed_the_file_stays_within_its_size(tmp_path: Path) -> None:
    files = key_folder(tmp_path)
    files.make(ADA, SECRET)
    for _ in range(key_document.MOST_FORMER):
        files.renew(ADA, lambda: SECRET, SECRET)
    assert len(files.unlock(ADA, lambda: SECRET).sets) == key_document.MOST_FORMER + 1


def test_the_accounts_own_keys_have_one_card(tmp_path: Path) -> None:
    own = OwnKeys(config=tmp_path, cost=CHEAP)
    assert own.card() is None
    with pytest.raises(Unusable, match="--name"):
        own.document(None, never)
    with pytest.raises(Unusable, match="A name has"):
        own.document("two\nlines", never)
    first = own.document("Cia", lambda: SECRET)
    assert own.document(None, never) == own.document("Cia", never) == first
    with pytest.raises(Refused):
        own.document("Cia Card", lambda: "wrong")
    own.document("Cia Card", lambda: SECRET)
    card = own.card()
    assert card is not None
    assert card.name == "Cia Card"
    assert len(list(own.folder.glob("*-*.json"))) == 1, "the same keys under another name"


def _write(path: Path, fields: dict[str, object]) -> None:
    import hashlib

    del fields["digest"]
    fields["digest"] = hashlib.sha256(rfc8785.dumps(fields)).hexdigest()  # type: ignore[arg-type]  # JSON it is
    path.write_bytes(rfc8785.dumps(fields) + b"\n")  # type: ignore[arg-type]  # JSON it is
