import hashlib
import io
import json
import os
import tempfile
import tracemalloc
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from assessor_app.credentials.achievement_credential import build_credential
from assessor_app.credentials.beside import Beside
from assessor_app.credentials.bulk import BulkSigner
from assessor_app.credentials.bundle import (
    BadBundle,
    Member,
    NoBundle,
    Shelf,
    member,
    read_bundle,
    write_bundle,
)
from assessor_app.credentials.data_integrity import sign
from assessor_app.credentials.digests import Digests
from assessor_app.credentials.facts import EvidenceFacts, IssuerProfile, RubricCriterion, RubricLevel
from assessor_app.credentials.learner_record import sign_learner_record
from assessor_app.credentials.multikey import did_web
from assessor_app.credentials.slots import json_text
from assessor_app.credentials.status_list import build_status_list, new_bits, with_bit
from assessor_app.credentials.trust import (
    TrustPolicy,
    did_document,
    did_web_method,
    pinned_document,
)
from assessor_app.credentials.verify import Verifier
from assessor_app.credentials.verify_bundle import verify_bundle
from tests.credentials.award_samples import ISSUER, KEY, NOW, OTHER_KEY, Key, award, award_with, badge
from tests.credentials.proof_samples import proof_of
from tests.support.mutate_bundle import accepts, mutations, small_bundle

LIST = "https://example.org/status/1"


def bundle(members: list[Member], issuer: str = KEY.did) -> bytes:
    out = io.BytesIO()
    size = write_bundle(out, members, issuer=issuer, key=KEY, created=NOW)
    assert size == len(out.getvalue())
    return out.getvalue()


def status_list(*revoked: int, at: datetime = NOW, key: Key = KEY) -> bytes:
    bits = new_bits()
    for index in revoked:
        bits = with_bit(bits, index)
    document = build_status_list(list_id=LIST, issuer=ISSUER, bits=bits, valid_from=at)
    return json_text(sign(document, key, KEY.method, NOW)).encode()


def whole(revoked: tuple[int, ...] = (), awards: int = 3) -> list[Member]:
    """Awards with evidence and proofs, and the status list."""
    signer = BulkSigner(KEY, KEY.method)
    members = [member("status/1.json", "status-list", status_list(*revoked))]
    for seed in range(awards):
        work = f"work {seed}".encode()
        evidence = EvidenceFacts(
            id=f"urn:uuid:00000000-0000-4000-8000-{seed:012d}",
            sha256=hashlib.sha256(work).hexdigest(),
            name="Report",
            media_type="text/plain",
        )
        made = award_with(seed, evidence=(evidence,), achieved=())
        members += [
            member(f"awards/{seed}/credential.json", "credential", signer.sign(made, NOW)),
            member(f"awards/{seed}/evidence/report.txt", "evidence", work),
            member(f"awards/{seed}/proof.json", "proof", proof_of(made.id, evidence.sha256)),
        ]
    return members


def levels_award(level: str) -> list[Member]:
    """An award that shows the levels decided, named as `…#<criterion>` and `…#<criterion>/<level>`."""
    of = badge(0)

    def criterion(name: str) -> RubricCriterion:
        start = f"{of.id}#{name}"
        levels = tuple(RubricLevel(id=f"{start}/{each}", name=each) for each in ("sound", "excellent"))
        return RubricCriterion(id=start, name=name, levels=levels)

    of = replace(of, criteria=(criterion("a"), criterion("b")))
    achieved = ((f"{of.id}#a", f"{of.id}#a/{level}"), (f"{of.id}#b", f"{of.id}#b/excellent"))
    made = award_with(achievement=of, achieved=achieved, evidence=(), status=None)
    return [
        member("awards/0/credential.json", "credential", BulkSigner(KEY, KEY.method).sign(made, NOW)),
        member("awards/0/proof.json", "proof", proof_of(made.id, levels=True)),
    ]


def test_the_levels_shown_are_those_decided(trusting: Verifier) -> None:
    assert verify_bundle(io.BytesIO(bundle(levels_award("sound"))), trusting).outcome == "valid"
    report = verify_bundle(io.BytesIO(bundle(levels_award("excellent"))), trusting)
    assert (report.outcome, report.ok) == ("changed", False)


def test_any_zip_program_opens_it() -> None:
    with zipfile.ZipFile(io.BytesIO(small_bundle())) as archive:
        assert archive.testzip() is None
        assert archive.namelist()[0] == "manifest.json"
        assert json.loads(archive.read("manifest.json"))["payload"]["issuer"] == KEY.did


def test_the_same_contents_give_the_same_bytes() -> None:
    assert small_bundle() == small_bundle()
    assert len(small_bundle()) < 20_000


def test_a_bundle_gives_back_what_was_put_in() -> None:
    read = read_bundle(io.BytesIO(small_bundle()))
    assert (read.issuer, read.key) == (KEY.did, KEY.public)
    assert [listed.kind for listed in read.files] == ["credential", "evidence"] * 2
    assert read.read(read.of_kind("evidence")[0]).startswith(b"My report")


def test_the_untouched_control_is_accepted_and_a_sample_of_changes_is_not() -> None:
    data = small_bundle()
    assert accepts(data)
    tried = 0
    for name, changed in mutations(data, every=23):
        tried += 1
        assert changed != data, name
        assert not accepts(changed), name
    assert tried > 1000


@pytest.mark.parametrize(
    "name", ["", "/a", "../a", "a/../b", "A", "a//b", "a\\b", "manifest.json", "é", "a b", "a/.b", "x" * 300]
)
def test_names_are_plain(name: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  # any words will do
        bundle([member(name, "text", b"")])


def test_two_of_one_name_or_of_no_kind_are_refused() -> None:
    with pytest.raises(BadBundle):
        bundle([member("a", "text", b"1"), member("a", "text", b"2")])
    with pytest.raises(BadBundle):
        bundle([member("a", "program", b"")])


def test_a_file_that_changes_while_it_is_written_is_noticed() -> None:
    versions = iter([b"one", b"two"])
    with pytest.raises(ValueError, match="changed while"):
        bundle([Member(name="a", kind="text", open=lambda: io.BytesIO(next(versions)))])


@pytest.mark.parametrize("data", [b"", b"PK", b"%PDF", b"PK\x03\x04" + bytes(100), b"\0" * 10_000])
def test_other_files_are_no_bundle(data: bytes, stranger: Verifier) -> None:
    with pytest.raises(NoBundle):
        read_bundle(io.BytesIO(data))
    report = verify_bundle(io.BytesIO(data), stranger)
    assert (report.kind, report.outcome) == (None, "unreadable")


def test_a_big_file_is_read_in_pieces(tmp_path: Path) -> None:
    big = tmp_path / "big"
    big.write_bytes(b"0123456789abcdef" * (1 << 18))
    path = tmp_path / "bundle.zip"
    with path.open("wb") as out:
        write_bundle(
            out,
            [Member(name="evidence/big", kind="evidence", open=lambda: big.open("rb"))],
            issuer=KEY.did,
            key=KEY,
            created=NOW,
        )
    with path.open("rb") as source:
        assert read_bundle(source).files[0].size == 1 << 22


def test_members_from_a_shelf_give_the_same_bytes() -> None:
    contents = {"a": b"", "b": b"x" * 200_000, "c": bytes(range(256)), "d": b"y"}
    with tempfile.TemporaryFile() as file:
        shelf = Shelf(file)
        shelved = [shelf.member(name, "text", data) for name, data in contents.items()]
        assert bundle(shelved) == bundle([member(name, "text", data) for name, data in contents.items()])


def test_a_bundle_from_a_shelf_needs_no_more_memory_than_its_largest_part(tmp_path: Path) -> None:
    part = 1 << 20
    tracemalloc.start()
    with (tmp_path / "shelf").open("w+b") as file, (tmp_path / "bundle.zip").open("wb") as out:
        shelf = Shelf(file)
        members = [shelf.member(f"{number}", "text", os.urandom(part)) for number in range(48)]
        write_bundle(out, members, issuer=KEY.did, key=KEY, created=NOW)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert (tmp_path / "bundle.zip").stat().st_size > 48 * part
    assert peak < 4 * part


def test_a_whole_bundle_is_valid_for_whom_it_is_pinned(trusting: Verifier) -> None:
    report = verify_bundle(io.BytesIO(bundle(whole())), trusting)
    assert (report.kind, report.outcome, report.ok) == ("bundle", "valid", True), report.checks
    assert {check.name: check.ok for check in report.checks} == dict.fromkeys(
        ["schema", "signature", "issuer", "trust", "validity", "status", "evidence", "proof"], True
    )
    assert [part.name for part in report.contents] == [f"awards/{seed}/credential.json" for seed in range(3)]
    assert report.to_document()["contents"][0]["outcome"] == "valid"


def test_an_unknown_issuers_bundle_is_not_green(stranger: Verifier) -> None:
    report = verify_bundle(io.BytesIO(bundle(whole(awards=1))), stranger)
    assert (report.outcome, report.ok) == ("unknown-issuer", True)


def test_one_revoked_award_is_said(trusting: Verifier) -> None:
    made = award(1)
    assert made.status is not None
    report = verify_bundle(io.BytesIO(bundle(whole(revoked=(made.status.index,)))), trusting)
    assert (report.outcome, report.ok) == ("revoked", False)
    assert [part.outcome for part in report.contents] == ["valid", "revoked", "valid"]


def test_a_newer_list_known_here_goes_first(trusting: Verifier) -> None:
    made = award(0)
    assert made.status is not None
    here = Beside(status_lists={LIST: status_list(made.status.index)})
    report = verify_bundle(io.BytesIO(bundle(whole(awards=1))), trusting, here)
    assert report.outcome == "revoked"


def test_of_two_lists_that_the_issuer_signed_the_newer_counts(trusting: Verifier) -> None:
    made = award(0)
    assert made.status is not None
    place, before = made.status.index, NOW - timedelta(days=1)
    for enclosed, known, outcome in (
        (status_list(place), status_list(at=before), "revoked"),
        (status_list(place, at=before), status_list(), "valid"),
        (status_list(), status_list(place, at=before), "valid"),
        (status_list(key=OTHER_KEY), status_list(place, at=before), "revoked"),
        (status_list(), status_list(place), "revoked"),
    ):
        members = [member("status/1.json", "status-list", enclosed), *whole(awards=1)[1:]]
        here = Beside(status_lists={LIST: known})
        assert verify_bundle(io.BytesIO(bundle(members)), trusting, here).outcome == outcome


def test_a_bundle_signed_by_another_key_is_changed(trusting: Verifier) -> None:
    out = io.BytesIO()
    write_bundle(out, whole(awards=1), issuer=KEY.did, key=OTHER_KEY, created=NOW)
    report = verify_bundle(out, trusting)
    assert (report.outcome, report.ok) == ("changed", False)


@pytest.mark.parametrize(
    "swap",
    [
        lambda members: [*members[:2], member(members[2].name, "evidence", b"other work"), *members[3:]],
        lambda members: [
            *members[:3],
            member(
                members[3].name, "proof", proof_of("urn:uuid:other", hashlib.sha256(b"work 0").hexdigest())
            ),
            *members[4:],
        ],
        lambda members: [*members[:3], member(members[3].name, "proof", b"{}"), *members[4:]],
        lambda members: [*members[:3], member(members[3].name, "proof", proof_of(award(0).id)), *members[4:]],
    ],
)
def test_parts_of_other_awards_are_found_although_the_issuer_signed_them(
    trusting: Verifier, swap: Callable[[list[Member]], list[Member]]
) -> None:
    report = verify_bundle(io.BytesIO(bundle(swap(whole(awards=1)))), trusting)
    assert (report.outcome, report.ok) == ("changed", False)


def test_every_change_of_a_file_turns_the_report_red(trusting: Verifier) -> None:
    data = bundle(whole(awards=1))
    for place in range(50, len(data), len(data) // 25):
        changed = data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]
        report = verify_bundle(io.BytesIO(changed), trusting)
        assert report.ok is False
        assert report.outcome in {"changed", "unreadable"}


def test_an_enclosed_did_document_shows_integrity_and_no_trust(digests: Digests) -> None:
    did = did_web("badges.example.org")
    made = award_with(issuer=IssuerProfile(id=did, name="Example Academy"), status=None)
    page = json_text(did_document(did, KEY.public)).encode()
    credential = sign(build_credential(made), KEY, did_web_method(did, KEY.public), NOW)
    members = [
        member("did.json", "did-document", page),
        member("awards/0/credential.json", "credential", json_text(credential).encode()),
    ]
    data = bundle(members, issuer=did)
    report = verify_bundle(io.BytesIO(data), Verifier(TrustPolicy(), NOW, digests))
    checks = {check.name: check.ok for check in report.checks}
    assert (checks["signature"], checks["issuer"], report.outcome) == (True, None, "unknown-issuer")
    policy = TrustPolicy((pinned_document(json.loads(page)),))
    assert verify_bundle(io.BytesIO(data), Verifier(policy, NOW, digests)).outcome == "valid"


def test_what_is_wrong_within_an_award_makes_the_whole_wrong(trusting: Verifier) -> None:
    members = [build_credential(award(seed)) for seed in range(2)]
    held = [sign(one, KEY, KEY.method, NOW) for one in members]
    held[1]["validUntil"] = "2199-01-01T00:00:00Z"  # and then signed around
    record = sign_learner_record(held, KEY, KEY.method, issuer=ISSUER, identity="urn:x:record", at=NOW)
    data = bundle([member("record/credential.json", "credential", json_text(record).encode())])
    report = verify_bundle(io.BytesIO(data), trusting)
    assert (report.outcome, report.ok) == ("changed", False), report.checks
    assert {check.name: check.ok for check in report.checks}["credentials"] is False
