"""What is sealed opens where it belongs, and nowhere else; and it is RFC 9180, not something like it."""

import pytest
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from assessor_app.adapters.keys.sealing import (
    ROW_OVERHEAD,
    SEAL_OVERHEAD,
    EpochRowKey,
    HeldRoleKeys,
    WorkspaceCryptography,
    row_data,
    seal_info,
)
from assessor_app.application.ports.keys import Cryptography, PairKey, RoleKeys, RowKey, SigningKey
from assessor_app.application.problems import Unusable
from tests.support import hpke_reference

HERE = WorkspaceCryptography(workspace="here")
ELSEWHERE = WorkspaceCryptography(workspace="elsewhere")
PRIVATE = bytes(range(1, 33))
PAIR = HERE._pair(PRIVATE)
TEXT = st.text(st.characters(exclude_characters="\n", exclude_categories=["Cs"]), max_size=40)


def role(cryptography: WorkspaceCryptography, epochs: int, *, held: tuple[int, ...] = ()) -> HeldRoleKeys:
    """A lead's keys of epochs 1 to `epochs`, or of those `held` alone."""
    pairs = {epoch: cryptography.new_pair("lead", epoch) for epoch in range(1, epochs + 1)}
    return cryptography.role_keys(
        "lead",
        tuple((epoch, pairs[epoch].private) for epoch in held or pairs),
        tuple((epoch, pair.sealed_data_key) for epoch, pair in pairs.items()),
    )


def test_the_classes_are_what_the_ports_ask_for() -> None:
    cryptography: Cryptography = HERE
    keys: RoleKeys = role(HERE, 1)
    rows: RowKey = keys.rows
    pair: PairKey = PAIR
    signer: SigningKey = cryptography.signing_key(bytes(32))
    assert len(pair.public) == len(signer.public) == 32
    assert rows.open("p", "r", rows.seal("p", "r", b"x")) == b"x"


def test_the_reference_agrees_with_the_rfc() -> None:
    # RFC 9180, appendix A.1.1: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-128-GCM, base, sequence number 0
    private = X25519PrivateKey.from_private_bytes(
        bytes.fromhex("4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8")
    )
    context = hpke_reference.receiver(
        private,
        bytes.fromhex("37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431"),
        bytes.fromhex("4f6465206f6e2061204772656369616e2055726e"),
        aead=1,
    )
    assert context.key.hex() == "4531685d41d65f03dc48f6b8302c05b0"
    assert context.nonce.hex() == "56d890e5accaaf011cff4b7d"
    ciphertext = bytes.fromhex(
        "f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a96d8770ac83d07bea87e13c512a"
    )
    plain = hpke_reference.open_first(context, ciphertext, bytes.fromhex("436f756e742d30"))
    assert plain == bytes.fromhex("4265617574792069732074727574682c20747275746820626561757479")


@given(plain=st.binary(max_size=300), purpose=TEXT, context=st.text(max_size=40))
def test_sealing_to_somebody_is_rfc_9180_with_our_info(plain: bytes, purpose: str, context: str) -> None:
    sealed = HERE.seal_to(PAIR.public, plain, purpose=purpose, context=context)
    assert len(sealed) == len(plain) + SEAL_OVERHEAD
    info = f"assessor/seal/v1\n{purpose}\nhere\n{context}".encode()
    receiver = hpke_reference.receiver(
        X25519PrivateKey.from_private_bytes(PRIVATE), sealed[:32], info, aead=2
    )
    assert hpke_reference.open_first(receiver, sealed[32:], b"") == plain
    assert PAIR.open(sealed, purpose=purpose, context=context) == plain


@pytest.mark.parametrize(
    ("workspace", "purpose", "context"),
    [("here", "slips", "c"), ("here", "slip", "C"), ("here", "slip", ""), ("elsewhere", "slip", "c")],
)
def test_what_was_sealed_for_another_place_does_not_open(workspace: str, purpose: str, context: str) -> None:
    sealed = HERE.seal_to(PAIR.public, b"secret", purpose="slip", context="c")
    pair = WorkspaceCryptography(workspace=workspace)._pair(PRIVATE)
    with pytest.raises(Unusable, match="changed, or belongs elsewhere"):
        pair.open(sealed, purpose=purpose, context=context)


def test_every_flipped_bit_and_every_cut_of_a_sealed_value_is_refused() -> None:
    sealed = HERE.seal_to(PAIR.public, b"levels", purpose="rating")
    for place in range(len(sealed)):
        for bit in range(8):
            # RFC 7748 masks the highest bit of a public half: the library still binds enc as it was sent
            changed = bytearray(sealed)
            changed[place] ^= 1 << bit
            with pytest.raises(Unusable):
                PAIR.open(bytes(changed), purpose="rating")
    for length in range(len(sealed)):
        with pytest.raises(Unusable):
            PAIR.open(sealed[:length], purpose="rating")


@pytest.mark.parametrize("public", [b"", bytes(31), bytes(33), bytes(32), b"\x01" + bytes(31)])
def test_an_unsound_public_half_is_refused(public: bytes) -> None:
    with pytest.raises(Unusable, match="public key"):
        HERE.seal_to(public, b"x", purpose="p")


@given(plain=st.binary(max_size=300), purpose=TEXT, row_id=TEXT)
def test_a_row_opens_to_what_was_sealed(plain: bytes, purpose: str, row_id: str) -> None:
    rows = HERE.row_key(bytes(32), workspace="here")
    sealed = rows.seal(purpose, row_id, plain)
    assert len(sealed) == len(plain) + ROW_OVERHEAD
    assert sealed[:5] == b"\x01\x00\x00\x00\x00"
    assert rows.open(purpose, row_id, sealed) == plain


@given(place=st.integers(min_value=0), mask=st.integers(1, 255), plain=st.binary(min_size=1, max_size=64))
def test_any_changed_byte_of_a_row_is_refused(place: int, mask: int, plain: bytes) -> None:
    rows = role(HERE, 2).rows
    sealed = bytearray(rows.seal("learner", "r1", plain))
    sealed[place % len(sealed)] ^= mask
    with pytest.raises(Unusable):
        rows.open("learner", "r1", bytes(sealed))


def test_every_byte_of_one_row_is_guarded() -> None:
    rows = role(HERE, 1).rows
    sealed = rows.seal("learner", "r1", b"Ada")
    for place in range(len(sealed)):
        changed = sealed[:place] + bytes([sealed[place] ^ 1]) + sealed[place + 1 :]
        with pytest.raises(Unusable):
            rows.open("learner", "r1", changed)
        with pytest.raises(Unusable):
            rows.open("learner", "r1", sealed[:place])


@pytest.mark.parametrize(("purpose", "row_id"), [("award", "r1"), ("learner", "r2"), ("", "learner")])
def test_a_row_of_another_place_does_not_open(purpose: str, row_id: str) -> None:
    rows = role(HERE, 1).rows
    sealed = rows.seal("learner", "r1", b"Ada")
    with pytest.raises(Unusable, match="belongs elsewhere"):
        rows.open(purpose, row_id, sealed)


def test_a_row_of_another_workspace_or_epoch_does_not_open() -> None:
    key = bytes(32)
    sealed = HERE.row_key(key, workspace="here").seal("learner", "r1", b"Ada")
    with pytest.raises(Unusable):
        HERE.row_key(key, workspace="elsewhere").open("learner", "r1", sealed)
    cipher = HERE.row_key(key, workspace="here").ciphers[0]
    two = EpochRowKey(workspace="here", epoch=1, ciphers={0: cipher, 1: cipher})
    moved = sealed[:4] + b"\x01" + sealed[5:]  # the same key under the next number
    with pytest.raises(Unusable, match="changed"):
        two.open("learner", "r1", moved)


def test_rows_go_under_the_newest_epoch_and_open_under_any_held() -> None:
    pairs = {epoch: HERE.new_pair("lead", epoch) for epoch in (1, 2)}
    data_keys = tuple((epoch, pair.sealed_data_key) for epoch, pair in pairs.items())
    first = HERE.role_keys("lead", ((1, pairs[1].private),), data_keys)
    both = HERE.role_keys("lead", tuple((epoch, pair.private) for epoch, pair in pairs.items()), data_keys)
    old, new = first.rows.seal("p", "r", b"old"), both.rows.seal("p", "r", b"new")
    assert (first.epoch, both.epoch) == (1, 2)
    assert (both.rows.open("p", "r", old), both.rows.open("p", "r", new)) == (b"old", b"new")
    with pytest.raises(Unusable, match=r"key number 2 .* not held here\. Sign in again"):
        first.rows.open("p", "r", new)
    for epoch, pair in pairs.items():
        sealed = HERE.seal_to(pair.public, b"rating", purpose="rating", context=str(epoch))
        assert both.open(sealed, purpose="rating", context=str(epoch)) == b"rating"
    with pytest.raises(Unusable):
        first.open(HERE.seal_to(pairs[2].public, b"x", purpose="rating"), purpose="rating")
    assert both.private_halves() == tuple((epoch, pairs[epoch].private) for epoch in (1, 2))


def test_a_data_key_is_of_its_role_epoch_and_workspace_alone() -> None:
    pair = HERE.new_pair("lead", 1)
    for cryptography, name, epoch in ((HERE, "admin", 1), (HERE, "lead", 2), (ELSEWHERE, "lead", 1)):
        with pytest.raises(Unusable):
            cryptography.role_keys(name, ((epoch, pair.private),), ((epoch, pair.sealed_data_key),))
    for halves, data_keys in (((), ()), (((1, pair.private),), ())):
        with pytest.raises(Unusable, match="not complete"):
            HERE.role_keys("lead", halves, data_keys)


@pytest.mark.parametrize("length", [0, 31, 33])
def test_keys_of_another_length_are_refused(length: int) -> None:
    with pytest.raises(Unusable, match="32 bytes"):
        HERE.row_key(bytes(length), workspace="here")
    with pytest.raises(Unusable, match="32 bytes"):
        HERE.signing_key(bytes(length))
    with pytest.raises(Unusable, match="32 bytes"):
        HERE.role_keys("lead", ((1, bytes(length)),), ())


def test_a_line_break_cannot_move_the_borders_between_bound_fields() -> None:
    assert seal_info("w", "p", "a\nb") == b"assessor/seal/v1\np\nw\na\nb"
    assert row_data("w", "p", "r", 7) == b"assessor/row/v1\nw\np\nr\n7"
    for workspace, purpose in (("w\n", "p"), ("w", "p\nq")):
        with pytest.raises(ValueError, match="line break"):
            seal_info(workspace, purpose, "")
    with pytest.raises(ValueError, match="row must not"):
        row_data("w", "p", "r\n1", 0)


def test_signatures_are_ed25519() -> None:
    # RFC 8032, section 7.1, test 1
    signer = HERE.signing_key(
        bytes.fromhex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
    )
    assert signer.public.hex() == "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"
    assert signer.sign(b"").hex() == (
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b"
        "d25bf5f0595bbe24655141438e7a100b"
    )


def test_no_private_byte_stands_in_a_representation_or_an_error() -> None:
    pair = HERE.new_pair("lead", 1)
    keys = HERE.role_keys("lead", ((1, pair.private),), ((1, pair.sealed_data_key),))
    told = [repr(each) for each in (pair, keys, keys.rows, PAIR, HERE.signing_key(PRIVATE))]
    with pytest.raises(Unusable) as caught:
        keys.open(pair.sealed_data_key, purpose="other")
    told += [repr(caught.value), str(caught.value), str(caught.value.__cause__)]
    for secret in (pair.private, PRIVATE):
        for form in (secret.hex(), repr(secret)[2:-1]):
            assert all(form not in text for text in told)


def test_a_certificate_key_is_a_fresh_p256_pair() -> None:
    private, public = HERE.new_certificate_key()
    loaded = serialization.load_der_private_key(private, None)
    half = serialization.load_der_public_key(public)
    assert isinstance(loaded, ec.EllipticCurvePrivateKey)
    assert isinstance(half, ec.EllipticCurvePublicKey)
    assert isinstance(loaded.curve, ec.SECP256R1)
    half.verify(loaded.sign(b"m", ec.ECDSA(hashes.SHA256())), b"m", ec.ECDSA(hashes.SHA256()))
    assert HERE.new_certificate_key()[1] != public


def test_many_keys_open_what_each_sealed_alone() -> None:
    secrets = [bytes([number]) * 32 for number in range(3)]
    keys = [HERE.row_key(secret, workspace="here") for secret in secrets]
    rows = [
        (number, f"r{place}", keys[number].seal("p", f"r{place}", b"%d" % place))
        for place, number in enumerate((0, 1, 1, 2, 0))
    ]
    assert list(HERE.row_keys(secrets).open("p", rows)) == [b"0", b"1", b"2", b"3", b"4"]


@pytest.mark.parametrize("wrong", ["key", "place", "purpose", "workspace", "bytes", "length", "epoch"])
def test_many_keys_open_nothing_that_was_changed_or_belongs_elsewhere(wrong: str) -> None:
    secrets = [bytes([number]) * 32 for number in range(2)]
    sealed = HERE.row_key(secrets[0], workspace="here").seal("p", "r", b"plain")
    if wrong in {"bytes", "length", "epoch"}:
        sealed = {
            "bytes": sealed[:-1] + bytes([sealed[-1] ^ 1]),
            "length": sealed[:20],
            "epoch": sealed[:4] + b"\1" + sealed[5:],
        }[wrong]
    many = (ELSEWHERE if wrong == "workspace" else HERE).row_keys(secrets)
    row = (int(wrong == "key"), "s" if wrong == "place" else "r", sealed)
    with pytest.raises(Unusable):
        list(many.open("q" if wrong == "purpose" else "p", [row]))
