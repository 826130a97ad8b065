"""A key file opens by its passphrase or keychain alone, and what is on the disk is always one that opens."""

import json
import os
import stat
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from assessor_app.adapters import durable
from assessor_app.adapters.keys import key_document, key_files, writing
from assessor_app.adapters.keys.key_document import STANDARD_COST, KdfCost
from assessor_app.adapters.keys.own_keys import OwnKeys
from assessor_app.adapters.keys.person_keys import PersonSecrets
from assessor_app.adapters.keys.sealing import WorkspaceCryptography
from assessor_app.application.ports.keys import PersonKeys
from assessor_app.application.problems import Problem, Refused, Unusable
from tests.adapters.keys.fakes import ADA, BEN, CHEAP, key_folder
from tests.support.workspaces import ROOT

REAL = KdfCost(iterations=3, lanes=4, memory=262_144)
SECRET = "correct horse battery staple"


def file_of(root: Path, person: str = ADA) -> Path:
    return root / "one" / "keys" / f"{person}.json"


def test_new_keys_open_again_and_are_the_same(tmp_path: Path) -> None:
    made: PersonKeys = key_folder(tmp_path).make(ADA, SECRET)
    opened = key_folder(tmp_path).unlock(ADA, lambda: SECRET)
    assert opened.card("Ada") == made.card("Ada")
    assert opened.person == ADA
    assert opened.desk_tags("a1") == made.desk_tags("a1") != made.desk_tags("a2")
    assert opened.desk_row_key().open("p", "r", made.desk_row_key().seal("p", "r", b"draft")) == b"draft"
    Ed25519PublicKey.from_public_bytes(made.sign.public).verify(opened.sign.sign(b"m"), b"m")
    sealed = WorkspaceCryptography(workspace="one").seal_to(
        made.card("Ada").seal, b"letter", purpose="letter"
    )
    assert opened.seal.open(sealed, purpose="letter") == b"letter"


def test_packets_to_the_card_open_with_the_keys(tmp_path: Path) -> None:
    import pyrage

    keys = key_folder(tmp_path).make(ADA, SECRET)
    recipient = pyrage.x25519.Recipient.from_str(keys.card("Ada").packet)
    assert pyrage.decrypt(pyrage.encrypt(b"packet", [recipient]), list(keys.packets)) == b"packet"


def test_two_people_share_nothing(tmp_path: Path) -> None:
    files = key_folder(tmp_path)
    ada, ben = files.make(ADA, SECRET), files.make(BEN, SECRET)
    assert files.people() == tuple(sorted((ADA, BEN)))
    assert (files.has(ADA), files.has(BEN)) == (True, True)
    assert ada.desk_tags("a1") != ben.desk_tags("a1")
    file_of(tmp_path, BEN).write_bytes(file_of(tmp_path).read_bytes())
    with pytest.raises(Unusable, match="somebody else's"):
        files.unlock(BEN, lambda: SECRET)


def test_a_wrong_passphrase_is_refused_in_words(tmp_path: Path) -> None:
    files = key_folder(tmp_path)
    files.make(ADA, SECRET)
    for wrong in ("", SECRET + " ", SECRET.title(), "x" * 5000):
        with pytest.raises(Refused, match="does not open these keys"):
            files.unlock(ADA, lambda wrong=wrong: wrong)  # type: ignore[misc]  # mypy cannot infer the default


def test_a_passphrase_is_the_same_composed_or_decomposed(tmp_path: Path) -> None:
    files = key_folder(tmp_path)
    files.make(ADA, "caf\u00e9 au lait")
    files.unlock(ADA, lambda: "cafe\u0301 au lait")


@pytest.mark.parametrize("passphrase", ["", "   ", "x" * 1025])
def test_an_unfit_passphrase_makes_nothing(tmp_path: Path, passphrase: str) -> None:
    files = key_folder(tmp_path)
    with pytest.raises(Unusable, match="passphrase"):
        files.make(ADA, passphrase)
    assert not files.has(ADA)


def test_missing_keys_are_refused_and_ask_for_no_passphrase(tmp_path: Path) -> None:
    def asked() -> str:
        raise AssertionError("asked for a passphrase that opens nothing")

    files = key_folder(tmp_path)
    assert files.people() == ()
    with pytest.raises(Refused, match="no keys of this person"):
        files.unlock(ADA, asked)
    with pytest.raises(Refused, match="no keys of this person"):
        files.change_passphrase(ADA, asked, "new")
    with pytest.raises(Refused, match="no keys of this person"):
        files.use_keychain(ADA, asked, on=False)


def test_keys_are_never_made_twice(tmp_path: Path) -> None:
    files = key_folder(tmp_path)
    files.make(ADA, SECRET)
    before = file_of(tmp_path).read_bytes()
    with pytest.raises(Refused, match="has keys here already"):
        files.make(ADA, "another")
    assert file_of(tmp_path).read_bytes() == before


@pytest.mark.parametrize("person", ["", "../../etc/passwd", ADA.upper(), ADA.replace("-", ""), "ada"])
def test_a_person_is_a_uuid_and_never_a_path(tmp_path: Path, person: str) -> None:
    with pytest.raises(ValueError, match="UUID"):
        key_folder(tmp_path).has(person)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows guards the profile folder, not by mode bits")
def test_only_this_account_reads_the_files(tmp_path: Path) -> None:
    old = os.umask(0)
    try:
        files = key_folder(tmp_path)
        files.make(ADA, SECRET)
        assert stat.S_IMODE(file_of(tmp_path).stat().st_mode) == 0o600
        file_of(tmp_path).chmod(0o644)
        files.change_passphrase(ADA, lambda: SECRET, "new")
        assert stat.S_IMODE(file_of(tmp_path).stat().st_mode) == 0o600
        assert stat.S_IMODE(file_of(tmp_path).parent.stat().st_mode) == 0o700
    finally:
        os.umask(old)


def test_a_new_passphrase_rewraps_the_kek_alone(tmp_path: Path) -> None:
    files = key_folder(tmp_path)
    made = files.make(ADA, SECRET)
    before = json.loads(file_of(tmp_path).read_bytes())
    files.change_passphrase(ADA, lambda: SECRET, "a new one")
    after = json.loads(file_of(tmp_path).read_bytes())
    assert after["secrets"] == before["secrets"]
    assert after["wraps"]["passphrase"]["salt"] != before["wraps"]["passphrase"]["salt"]
    assert files.unlock(ADA, lambda: "a new one").card("") == made.card("")
    with pytest.raises(Refused):
        files.unlock(ADA, lambda: SECRET)
    with pytest.raises(Refused):
        files.change_passphrase(ADA, lambda: SECRET, "third")
    with pytest.raises(Unusable, match="must not be empty"):
        files.change_passphrase(ADA, lambda: "a new one", "")
    files.unlock(ADA, lambda: "a new one")


def test_a_new_passphrase_costs_what_is_standard_now(tmp_path: Path) -> None:
    key_folder(tmp_path).make(ADA, SECRET)
    dearer = KdfCost(iterations=2, lanes=2, memory=64)
    key_folder(tmp_path, cost=dearer).change_passphrase(ADA, lambda: SECRET, "new")
    wrap = json.loads(file_of(tmp_path).read_bytes())["wraps"]["passphrase"]
    assert (wrap["iterations"], wrap["lanes"], wrap["memory"]) == (2, 2, 64)


def test_the_standard_cost_is_what_the_design_says_and_what_a_command_pays(tmp_path: Path) -> None:
    """In a process of its own: in this one, and in others that tests start, new keys are cheap."""
    real = {**os.environ, "PYTHONPATH": "", "ASSESSOR_CONFIG_DIR": str(tmp_path / "config")}
    made = subprocess.run(
        [sys.executable, "-m", "ui", "--workspace", str(tmp_path / "made"), "init", "--organisation", "A",
         "--admin", "Ada"],
        cwd=ROOT, env=real | {"ASSESSOR_PASSPHRASE": SECRET}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert made.returncode == 0, made.stderr
    (key,) = (tmp_path / "made" / "keys").iterdir()
    wrap = json.loads(key.read_bytes())["wraps"]["passphrase"]
    assert KdfCost(**{name: wrap[name] for name in ("iterations", "lanes", "memory")}) == REAL
    assert REAL.within_caps()
    of_folder = key_files.KeyFolder(folder=tmp_path, workspace="one", config=tmp_path).cost
    assert of_folder == OwnKeys(config=tmp_path).cost == STANDARD_COST


def test_every_changed_byte_of_a_key_file_is_refused(tmp_path: Path) -> None:
    files = key_folder(tmp_path)
    files.make(ADA, SECRET)
    good = file_of(tmp_path).read_bytes()
    for place in range(len(good)):
        for mask in (0x01, 0x20, 0x80):
            file_of(tmp_path).write_bytes(good[:place] + bytes([good[place] ^ mask]) + good[place + 1 :])
            with pytest.raises(Unusable, match=r"damaged|another version|somebody else's"):
                files.unlock(ADA, lambda: SECRET)
    for length in range(0, len(good), 7):
        file_of(tmp_path).write_bytes(good[:length])
        with pytest.raises(Unusable, match="damaged"):
            files.unlock(ADA, lambda: SECRET)


def resealed(data: bytes, change: Callable[[dict[str, object]], None]) -> bytes:
    """What somebody writes who knows the format, and mends the digest, but has no key."""
    import hashlib

    import rfc8785

    fields = json.loads(data)
    del fields["digest"]
    change(fields)
    fields["digest"] = hashlib.sha256(rfc8785.dumps(fields)).hexdigest()
    return rfc8785.dumps(fields) + b"\n"


def test_a_mended_digest_helps_nobody(tmp_path: Path) -> None:
    files = key_folder(tmp_path)
    files.make(ADA, SECRET)
    good = file_of(tmp_path).read_bytes()
    assert resealed(good, lambda _: None) == good

    def swap(fields: dict[str, object]) -> None:
        secrets = fields["secrets"]
        assert isinstance(secrets, dict)
        secrets["sign"], secrets["seal"] = secrets["seal"], secrets["sign"]

    def rename(fields: dict[str, object]) -> None:
        fields["id"] = "0" * 32

    def cheapen(fields: dict[str, object]) -> None:
        wraps = fields["wraps"]
        assert isinstance(wraps, dict)
        wraps["passphrase"]["memory"] = 16

    def extend(fields: dict[str, object]) -> None:
        fields["note"] = "hello"

    for change, kind in ((swap, Unusable), (rename, Refused), (cheapen, Refused), (extend, Unusable)):
        file_of(tmp_path).write_bytes(resealed(good, change))
        with pytest.raises(kind):
            files.unlock(ADA, lambda: SECRET)


@pytest.mark.parametrize(
    ("member", "value"),
    [
        ("memory", 2**40),
        ("memory", (1 << 20) + 1),
        ("memory", 7),
        ("memory", 0),
        ("memory", -1),
        ("iterations", 17),
        ("iterations", 2**31),
        ("iterations", 0),
        ("lanes", 17),
        ("lanes", 0),
        ("lanes", 2),  # two lanes need 16 KiB; the file says 8
    ],
)
def test_a_hostile_cost_is_refused_before_it_is_paid(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, member: str, value: int
) -> None:
    files = key_folder(tmp_path)
    files.make(ADA, SECRET)

    def change(fields: dict[str, object]) -> None:
        wraps = fields["wraps"]
        assert isinstance(wraps, dict)
        wraps["passphrase"][member] = value

    file_of(tmp_path).write_bytes(resealed(file_of(tmp_path).read_bytes(), change))

    def run(*_: object, **__: object) -> None:
        raise AssertionError("the KDF was run")

    monkeypatch.setattr(key_document, "Argon2id", run)
    with pytest.raises(Unusable, match="more work than unlocking ever takes"):
        files.unlock(ADA, lambda: SECRET)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{}",
        b"[]",
        b"null",
        b"\xff\xfe",
        b"[" * 10_000,
        b'{"format":' + b"9" * 10_000 + b"}",
        b'{"format":"assessor/key-file/v1","wraps":[]}',
        b'{"format":"assessor/key-file/v1","wraps":{"passphrase":{"iterations":true,"lanes":1,"memory":8}}}',
        b" " * (17 * 1024),
    ],
)
def test_what_is_no_key_file_is_called_damaged(tmp_path: Path, data: bytes) -> None:
    files = key_folder(tmp_path)
    files.make(ADA, SECRET)
    file_of(tmp_path).write_bytes(data)
    with pytest.raises(Unusable, match="damaged"):
        files.unlock(ADA, lambda: SECRET)


def test_a_file_of_a_newer_program_is_said_to_be_so(tmp_path: Path) -> None:
    files = key_folder(tmp_path)
    files.make(ADA, SECRET)
    data = file_of(tmp_path).read_bytes().replace(b"key-file/v1", b"key-file/v2")
    file_of(tmp_path).write_bytes(data)
    with pytest.raises(Unusable, match="another version"):
        files.unlock(ADA, lambda: SECRET)


class Killed(BaseException):
    """The process ended here: nothing after it runs, not even tidying up."""


@pytest.mark.parametrize("where", ["fsync", "read back", "rename"])
def test_a_death_before_the_rename_leaves_the_old_passphrase(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    files = key_folder(tmp_path)
    files.make(ADA, SECRET)
    before = file_of(tmp_path).read_bytes()

    def die(*_: object, **__: object) -> None:
        raise Killed

    with monkeypatch.context() as patched:
        patched.setattr(Path, "unlink", lambda *_, **__: None)  # a killed process removes nothing
        match where:
            case "fsync":
                patched.setattr(os, "fsync", die)
            case "read back":
                patched.setattr(key_document, "decode", _die_on_second_call(key_document.decode))
            case _:
                patched.setattr(writing, "move", die)
        with pytest.raises(Killed):
            files.change_passphrase(ADA, lambda: SECRET, "new")
    assert file_of(tmp_path).read_bytes() == before
    assert [each.name for each in file_of(tmp_path).parent.iterdir() if each.name.endswith(".part")]
    assert files.people() == (ADA,)
    files.unlock(ADA, lambda: SECRET)
    files.change_passphrase(ADA, lambda: SECRET, "new")
    assert [each.name for each in file_of(tmp_path).parent.iterdir()] == [f"{ADA}.json"]  # leftovers swept


def _die_on_second_call(real: Callable[..., object]) -> Callable[..., object]:
    calls: list[None] = []

    def decode(*arguments: object, **named: object) -> object:
        calls.append(None)
        if len(calls) == 2:
            raise Killed
        return real(*arguments, **named)

    return decode


def test_a_file_that_does_not_open_never_replaces_one_that_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = key_folder(tmp_path)
    files.make(ADA, SECRET)
    before = file_of(tmp_path).read_bytes()
    real = key_document.wrap_by_passphrase

    def wrong(kek: key_document.Kek, passphrase: str, *rest: object, **named: object) -> object:
        return real(kek, passphrase + "!", *rest, **named)  # type: ignore[arg-type]  # passed through

    with monkeypatch.context() as patched:
        patched.setattr(key_document, "wrap_by_passphrase", wrong)
        with pytest.raises(Unusable, match="does not open; the old one was kept"):
            files.change_passphrase(ADA, lambda: SECRET, "new")
    assert file_of(tmp_path).read_bytes() == before
    assert list(file_of(tmp_path).parent.iterdir()) == [file_of(tmp_path)]


def test_a_disk_that_gives_back_other_bytes_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = key_folder(tmp_path)
    files.make(ADA, SECRET)
    before = file_of(tmp_path).read_bytes()
    with monkeypatch.context() as patched:
        patched.setattr(Path, "read_bytes", lambda _: before)
        with pytest.raises(Unusable, match="not what the disk gives back"):
            files.change_passphrase(ADA, lambda: SECRET, "new")
    assert file_of(tmp_path).read_bytes() == before


def test_bytes_and_name_are_on_the_disk_before_the_keys_are_handed_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    happened: list[str] = []
    real_fsync, real_move = os.fsync, durable.move

    def fsync(descriptor: int) -> None:
        happened.append("folder" if stat.S_ISDIR(os.fstat(descriptor).st_mode) else "file")
        real_fsync(descriptor)

    def move(source: Path, target: Path) -> None:
        happened.append("rename")
        real_move(source, target)

    files = key_folder(tmp_path)
    files.make(BEN, SECRET)  # so that the note of whose keys lie here is not among what is counted
    monkeypatch.setattr(os, "fsync", fsync)
    monkeypatch.setattr(writing, "move", move)
    files.change_passphrase(BEN, lambda: SECRET, "new")
    assert happened == ["file", "rename", "folder"]


@pytest.mark.unprivileged
def test_a_folder_that_may_not_be_written_is_said_in_words(tmp_path: Path) -> None:
    root = tmp_path / "w"
    files = key_folder(root)
    files.make(ADA, SECRET)
    folder = file_of(root).parent
    folder.chmod(0o500)
    try:
        with pytest.raises(PermissionError):
            (folder / "x").touch()
        with pytest.raises(Problem, match="may not do that here"):
            files.change_passphrase(ADA, lambda: SECRET, "new")
        files.unlock(ADA, lambda: SECRET)
    finally:
        folder.chmod(0o700)


def test_too_little_memory_is_said_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Starved:
        def __init__(self, **_: object) -> None:
            pass

        def derive(self, _: bytes) -> bytes:
            raise MemoryError

    files = key_folder(tmp_path)
    files.make(ADA, SECRET)
    monkeypatch.setattr(key_document, "Argon2id", Starved)
    with pytest.raises(Unusable, match="not enough free memory"):
        files.unlock(ADA, lambda: SECRET)


def test_no_secret_shows_in_a_representation_a_file_or_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    caught: list[object] = []
    real = key_files._new_secrets

    def remember() -> object:
        secrets = real()
        caught.append(secrets)
        return secrets

    monkeypatch.setattr(key_files, "_new_secrets", remember)
    files = key_folder(tmp_path)
    keys = files.make(ADA, SECRET)
    files.change_passphrase(ADA, lambda: SECRET, "a new passphrase")
    secrets = caught[0]
    assert isinstance(secrets, PersonSecrets)
    document = key_document.decode(file_of(tmp_path).read_bytes(), where="")
    kek = key_document.kek_by_passphrase(document, "a new passphrase")
    assert kek is not None
    with pytest.raises(Refused) as refused:
        files.unlock(ADA, lambda: "a secret guess")
    told = [repr(each) for each in (keys, secrets, kek, files, keys.desk_row_key(), keys.sign, keys.seal)]
    told += [repr(refused.value), str(refused.value)]
    stored = b"".join(each.read_bytes() for each in tmp_path.rglob("*") if each.is_file())
    private = [secrets.sign, secrets.seal, secrets.packet.encode(), secrets.desk, kek.key]
    private += [SECRET.encode(), b"a new passphrase", b"a secret guess"]
    import base64

    for secret in private:
        forms = (secret, secret.hex().encode(), base64.b64encode(secret).rstrip(b"="))
        for form in forms:
            assert form not in stored
            assert all(form not in text.encode() for text in told)
        assert all(repr(secret)[2:-1] not in text for text in told)


def test_costs_within_the_caps_alone_are_paid() -> None:
    assert CHEAP.within_caps()
    for beyond in (
        replace(REAL, memory=(1 << 20) + 1),
        replace(REAL, iterations=17),
        replace(REAL, lanes=17),
    ):
        assert not beyond.within_caps()
