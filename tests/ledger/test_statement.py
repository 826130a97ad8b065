import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from assessor_app.ledger.checkpoint import (
    BadCheckpoint,
    Checkpoint,
    origin_of,
    parse_checkpoint,
    read_checkpoint,
    sign_checkpoint,
)
from assessor_app.ledger.commitment import commit, opening_of
from assessor_app.ledger.entry import entry_body, entry_text
from assessor_app.ledger.statement import BadStatement, decode_key, make_statement, read_statement, verifies


class Key:
    def __init__(self) -> None:
        self._key = Ed25519PrivateKey.generate()
        self.public = self._key.public_key().public_bytes_raw()

    def sign(self, message: bytes) -> bytes:
        return self._key.sign(message)


def test_a_statement_reads_back_and_names_its_signers() -> None:
    one, two = Key(), Key()
    statement = make_statement("assessor/test/v1", {"n": 1, "å": "ü"}, one, two)
    read = read_statement(statement.data, domain="assessor/test/v1", by={two.public})
    assert read == statement
    assert read.signers == (one.public, two.public)


def test_a_statement_of_another_domain_or_key_is_refused() -> None:
    statement = make_statement("assessor/test/v1", {"n": 1}, Key())
    with pytest.raises(BadStatement, match="another kind"):
        read_statement(statement.data, domain="assessor/other/v1")
    with pytest.raises(BadStatement, match="expected key"):
        read_statement(statement.data, domain="assessor/test/v1", by={Key().public})


def test_every_single_byte_change_of_a_statement_is_refused() -> None:
    data = make_statement("assessor/test/v1", {"name": "Zoë", "n": 12}, Key()).data
    for place in range(len(data)):
        for flip in (0x01, 0x20):
            changed = data[:place] + bytes([data[place] ^ flip]) + data[place + 1 :]
            with pytest.raises(BadStatement):
                read_statement(changed, domain="assessor/test/v1")


@pytest.mark.parametrize("spelling", [b' {"a":1}', b'{"a":1,"a":1}', b"[]", b"\xff", b"", b'{"a":NaN}'])
def test_bytes_that_are_no_statement_are_refused(spelling: bytes) -> None:
    with pytest.raises(BadStatement):
        read_statement(spelling, domain="assessor/test/v1")


def test_a_checkpoint_reads_back_and_every_change_is_refused() -> None:
    key, origin = Key(), origin_of("w")
    note = sign_checkpoint(Checkpoint(origin=origin, size=7, root=bytes(range(32))), key)
    assert read_checkpoint(note, origin=origin, by=[Key().public, key.public]).size == 7
    for place in range(len(note)):
        changed = note[:place] + chr(ord(note[place]) ^ 1) + note[place + 1 :]
        with pytest.raises(BadCheckpoint):
            read_checkpoint(changed, origin=origin, by=[key.public])
    with pytest.raises(BadCheckpoint, match="another log"):
        read_checkpoint(note, origin=origin_of("v"), by=[key.public])
    assert parse_checkpoint(note).root == bytes(range(32))


def test_a_commitment_opens_to_its_root_and_to_no_other() -> None:
    values = {"level/a": "sound", "overall": "Grüße"}
    opening = commit(values, {path: bytes([number]) * 32 for number, path in enumerate(values)})
    assert opening_of(opening.to_document()).root == opening.root
    other = commit({**values, "level/a": "strong"}, {path: bytes([n]) * 32 for n, path in enumerate(values)})
    assert other.root != opening.root
    assert other.hashes["overall"] == opening.hashes["overall"]


def test_every_change_of_a_log_entry_breaks_its_signature() -> None:
    key = Key()
    body = entry_body(
        at="2026-11-22T10:00:00.000000Z", kind="released", rows="00", statement=None, signer=key
    )
    signature = decode_key(body["signature"])
    assert verifies(key.public, signature, entry_text(body))
    for member in ("at", "by", "kind", "rows", "statement"):
        assert not verifies(key.public, signature, entry_text({**body, member: "other"})), member
