"""The evidence store: what goes in comes out, what was changed does not open, what failed leaves nothing."""

import hashlib
import io
import os
import random
import stat
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import BinaryIO

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from hypothesis import given, settings
from hypothesis import strategies as st

from assessor_app.adapters import durable, evidence_store
from assessor_app.adapters.evidence_store import CHUNK, ChunkedEvidenceStore
from assessor_app.application.ports.evidence import EvidenceStore, StoredBlob
from assessor_app.application.problems import Unusable

HEADER, SEALED = 12, CHUNK + 16
LENGTHS = [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 3 * CHUNK + 17]


@pytest.fixture
def store(tmp_path: Path) -> ChunkedEvidenceStore:
    return ChunkedEvidenceStore(tmp_path / "evidence")


def path_of(tmp_path: Path, stored: StoredBlob) -> Path:
    return tmp_path / "evidence" / stored.blob[:2] / stored.blob


def everything_under(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def some_bytes(length: int) -> bytes:
    return random.Random(length).randbytes(length)


def test_it_is_an_evidence_store(store: ChunkedEvidenceStore) -> None:
    port: EvidenceStore = store
    assert port.digest("0" * 32) is None


@pytest.mark.parametrize("length", LENGTHS)
def test_what_goes_in_comes_out(store: ChunkedEvidenceStore, tmp_path: Path, length: int) -> None:
    plain = some_bytes(length)
    stored = store.put(io.BytesIO(plain))
    store.sync()
    assert store.open(stored.blob, stored.key).read() == plain
    assert (stored.size, stored.digest) == (length, hashlib.sha256(plain).hexdigest())
    on_disk = path_of(tmp_path, stored).read_bytes()
    assert (stored.blob_size, stored.blob_digest) == (len(on_disk), hashlib.sha256(on_disk).hexdigest())
    assert store.digest(stored.blob) == stored.blob_digest
    least = HEADER + length + 16
    assert least < len(on_disk) < least + 16 * (length // CHUNK + 2) + max(4096, length // 16) + 8


def test_the_plain_bytes_are_not_on_the_disk(store: ChunkedEvidenceStore, tmp_path: Path) -> None:
    stored = store.put(io.BytesIO(b"a telling sentence " * 9000))
    assert b"telling" not in path_of(tmp_path, stored).read_bytes()
    assert stored.key.hex() not in repr(stored)
    assert str(stored.key) not in repr(stored)


def test_the_same_bytes_twice_share_nothing(store: ChunkedEvidenceStore, tmp_path: Path) -> None:
    first, second = store.put(io.BytesIO(b"same")), store.put(io.BytesIO(b"same"))
    assert first.blob != second.blob
    assert first.key != second.key
    assert path_of(tmp_path, first).read_bytes() != path_of(tmp_path, second).read_bytes()


@pytest.mark.parametrize("length", [0, CHUNK, 3 * CHUNK + 17])
def test_the_length_of_a_blob_names_no_file(store: ChunkedEvidenceStore, length: int) -> None:
    plain = some_bytes(length)
    lengths = {store.put(io.BytesIO(plain)).blob_size for _ in range(12)}
    assert len(lengths) > 6, "the same file has many lengths"


@pytest.mark.parametrize("length", LENGTHS)
def test_blobs_of_before_are_read(store: ChunkedEvidenceStore, tmp_path: Path, length: int) -> None:
    plain, key, blob = some_bytes(length), bytes(32), "ab" * 16
    header, pieces = b"ASEV\x01" + bytes(7), [plain[at : at + CHUNK] for at in range(0, length, CHUNK)]
    pieces = pieces or [b""]
    path = tmp_path / "evidence" / "ab" / blob
    path.parent.mkdir(parents=True)
    sealed = [
        AESGCM(key).encrypt(
            bytes(7) + index.to_bytes(4, "big") + bytes([index == len(pieces) - 1]), piece, header
        )
        for index, piece in enumerate(pieces)
    ]
    path.write_bytes(header + b"".join(sealed))
    assert store.open(blob, key).read() == plain


def test_only_the_owner_may_read_blobs(store: ChunkedEvidenceStore, tmp_path: Path) -> None:
    path = path_of(tmp_path, store.put(io.BytesIO(b"x")))
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


class Dribble(io.BytesIO):
    """A source that gives a few bytes at a time, as decompressors do."""

    def read(self, size: int | None = -1, /) -> bytes:
        return super().read(min(size, 999) if size and size > 0 else size)


def test_a_source_may_give_less_than_asked_for(store: ChunkedEvidenceStore) -> None:
    plain = some_bytes(2 * CHUNK + 5)
    stored = store.put(Dribble(plain))
    assert store.open(stored.blob, stored.key).read() == plain


@settings(max_examples=40, deadline=None)
@given(moves=st.lists(st.tuples(st.integers(0, 3 * CHUNK + 40), st.integers(0, CHUNK + 40)), max_size=8))
def test_reading_anywhere_equals_reading_bytes(
    tmp_path_factory: pytest.TempPathFactory, moves: list[tuple[int, int]]
) -> None:
    plain = some_bytes(3 * CHUNK + 17)
    store = ChunkedEvidenceStore(tmp_path_factory.mktemp("random"))
    stored = store.put(io.BytesIO(plain))
    model = io.BytesIO(plain)
    with store.open(stored.blob, stored.key) as reader:
        for position, length in moves:
            assert reader.seek(position) == model.seek(position)
            assert reader.read(length) == model.read(length)
            assert reader.tell() == model.tell()
        assert reader.seek(-5, os.SEEK_END) == len(plain) - 5
        assert reader.read() == plain[-5:]


def test_only_the_chunks_that_are_needed_are_decrypted(store: ChunkedEvidenceStore, tmp_path: Path) -> None:
    stored = store.put(io.BytesIO(some_bytes(40 * CHUNK)))
    path = path_of(tmp_path, stored)
    damaged = bytearray(path.read_bytes())
    damaged[HEADER + 20 * SEALED] ^= 1
    path.write_bytes(damaged)
    with store.open(stored.blob, stored.key) as reader:
        reader.seek(30 * CHUNK)
        assert reader.read(10) == some_bytes(40 * CHUNK)[30 * CHUNK :][:10]
        reader.seek(20 * CHUNK)
        with pytest.raises(Unusable, match="changed or damaged"):
            reader.read(10)


def flip(position: int) -> Callable[[bytes], bytes]:
    return lambda blob: blob[:position] + bytes([blob[position] ^ 1]) + blob[position + 1 :]


def swap_chunks(blob: bytes) -> bytes:
    first, second = blob[HEADER:][:SEALED], blob[HEADER + SEALED :][:SEALED]
    return blob[:HEADER] + second + first + blob[HEADER + 2 * SEALED :]


DAMAGE: dict[str, Callable[[bytes], bytes]] = {
    "magic": flip(0),
    "version": flip(4),
    "prefix": flip(8),
    "first byte": flip(HEADER),
    "a tag": flip(HEADER + SEALED - 1),
    "last byte": flip(-1 + HEADER + 3 * SEALED + 17 + 16),
    "chunks swapped": swap_chunks,
    "first chunk dropped": lambda blob: blob[:HEADER] + blob[HEADER + SEALED :],
    "middle chunk dropped": lambda blob: blob[: HEADER + SEALED] + blob[HEADER + 2 * SEALED :],
    "last chunk dropped": lambda blob: blob[: HEADER + 3 * SEALED],
    "last chunk twice": lambda blob: blob + blob[HEADER + 3 * SEALED :],
    "cut in a chunk": lambda blob: blob[:-20],
    "cut by one": lambda blob: blob[:-1],
    "one more": lambda blob: blob + b"\0",
    "header alone": lambda blob: blob[:HEADER],
    "nothing": lambda blob: b"",
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_changed_blob_does_not_open(store: ChunkedEvidenceStore, tmp_path: Path, damage: str) -> None:
    stored = store.put(io.BytesIO(some_bytes(3 * CHUNK + 17)))
    path = path_of(tmp_path, stored)
    path.write_bytes(DAMAGE[damage](path.read_bytes()))
    with pytest.raises(Unusable, match="changed or damaged"):
        store.open(stored.blob, stored.key).read()


def test_every_single_byte_of_a_small_blob_counts(store: ChunkedEvidenceStore, tmp_path: Path) -> None:
    stored = store.put(io.BytesIO(b"a short text"))
    path = path_of(tmp_path, stored)
    whole = path.read_bytes()
    for position in range(len(whole)):
        path.write_bytes(flip(position)(whole))
        with pytest.raises(Unusable):
            store.open(stored.blob, stored.key).read()
    path.write_bytes(whole)
    assert store.open(stored.blob, stored.key).read() == b"a short text"


def test_another_key_and_a_missing_blob_are_told(store: ChunkedEvidenceStore) -> None:
    stored = store.put(io.BytesIO(b"x"))
    with pytest.raises(Unusable, match="its key is another's"):
        store.open(stored.blob, bytes(32))
    store.discard(stored.blob)
    with pytest.raises(Unusable, match="missing"):
        store.open(stored.blob, stored.key)
    assert store.digest(stored.blob) is None


@pytest.mark.parametrize("name", ["../../../etc/passwd", "", "G" * 32, "a" * 31, "a" * 32 + "\n"])
def test_a_name_never_leads_outside(store: ChunkedEvidenceStore, name: str) -> None:
    with pytest.raises(Unusable, match="not the name"):
        store.open(name, bytes(32))
    with pytest.raises(Unusable, match="not the name"):
        store.discard(name)
    assert store.digest(name) is None


class Breaks(io.BytesIO):
    """A source that fails after its first chunk."""

    def read(self, size: int | None = -1, /) -> bytes:
        if self.tell():
            raise RuntimeError("the archive is damaged")
        return super().read(size)


def test_a_source_that_breaks_leaves_nothing(store: ChunkedEvidenceStore, tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="the archive is damaged"):
        store.put(Breaks(some_bytes(2 * CHUNK)))
    assert everything_under(tmp_path) == []


def test_sync_covers_every_file_and_every_new_name(
    store: ChunkedEvidenceStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[Path] = []
    monkeypatch.setattr(evidence_store, "sync_file", synced.append)
    monkeypatch.setattr(evidence_store, "sync_folder", synced.append)
    blobs = [path_of(tmp_path, store.put(io.BytesIO(b"x"))) for _ in range(5)]
    assert synced == []
    store.sync()
    folder = tmp_path / "evidence"
    assert set(synced) == {*blobs, *(blob.parent for blob in blobs), folder, tmp_path}
    assert max(synced.index(blob) for blob in blobs) < synced.index(folder)
    synced.clear()
    store.sync()
    assert synced == []


def test_a_failed_sync_is_told_and_tried_again(
    store: ChunkedEvidenceStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stored = store.put(io.BytesIO(b"x"))

    def fail(path: Path) -> None:
        raise OSError(5, "Input/output error", str(path))

    with monkeypatch.context() as broken:
        broken.setattr(evidence_store, "sync_file", fail)
        with pytest.raises(Unusable, match="the disk reports a fault"):
            store.sync()
    synced: list[Path] = []
    monkeypatch.setattr(evidence_store, "sync_file", synced.append)
    store.sync()
    assert synced == [path_of(tmp_path, stored)]


def test_a_sync_that_fails_for_one_of_many_still_tries_the_others(
    store: ChunkedEvidenceStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blobs = [path_of(tmp_path, store.put(io.BytesIO(bytes([number])))) for number in range(40)]
    tried: list[Path] = []

    def fail_for_one(path: Path) -> None:
        tried.append(path)
        if path == blobs[3]:
            raise OSError(5, "Input/output error", str(path))

    monkeypatch.setattr(evidence_store, "sync_file", fail_for_one)
    with pytest.raises(Unusable, match="the disk reports a fault"):
        store.sync()
    assert sorted(tried) == sorted(blobs)


def test_sync_passes_over_what_was_discarded(store: ChunkedEvidenceStore) -> None:
    stored = store.put(io.BytesIO(b"x"))
    store.discard(stored.blob)
    store.sync()


def test_sweep_removes_what_no_row_names(store: ChunkedEvidenceStore, tmp_path: Path) -> None:
    kept, orphan = store.put(io.BytesIO(b"kept")), store.put(io.BytesIO(b"orphan"))
    leftover = path_of(tmp_path, kept).with_name("ab" * 16 + ".part")
    leftover.write_bytes(b"half")
    foreign = tmp_path / "evidence" / "README.txt"
    foreign.write_text("not ours")
    assert store.sweep(lambda: frozenset({kept.blob}), count=1) == 0  # somebody may be storing just now
    for path in everything_under(tmp_path):
        os.utime(path, (1.0, 1.0))
    young = store.put(io.BytesIO(b"stored by another process, not named yet"))
    assert store.sweep(lambda: frozenset({kept.blob}), count=4) == 0  # no more than rows name: not looked at
    assert store.sweep(lambda: frozenset({kept.blob}), count=1) == 2
    store.discard(young.blob)
    assert set(everything_under(tmp_path)) == {path_of(tmp_path, kept), foreign}
    assert store.sweep(lambda: frozenset({kept.blob}), count=0) == 0
    assert store.digest(orphan.blob) is None


def test_sweeping_before_anything_was_stored_does_nothing(store: ChunkedEvidenceStore) -> None:
    assert store.sweep(frozenset, count=0) == 0


def test_what_was_swept_is_missed_before_a_row_names_it(store: ChunkedEvidenceStore) -> None:
    kept, gone = store.put(io.BytesIO(b"kept")), store.put(io.BytesIO(b"gone"))
    store.require([kept.blob, gone.blob])
    store.discard(gone.blob)
    with pytest.raises(Unusable, match="cleared away"):
        store.require([kept.blob, gone.blob])


def test_a_full_disk_is_told_and_leaves_nothing(small_disk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = ChunkedEvidenceStore(small_disk / "evidence")
    kept = store.put(io.BytesIO(b"kept"))
    with pytest.raises(Unusable, match="the disk is full"):
        store.put(io.BytesIO(some_bytes(4 << 20)))
    assert [path.name for path in everything_under(small_disk)] == [kept.blob]
    assert store.open(kept.blob, kept.key).read() == b"kept"


def test_a_disk_that_refuses_is_told_in_words(
    store: ChunkedEvidenceStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> int:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(Unusable, match="this disk is read-only"):
        store.put(io.BytesIO(b"x"))


def test_unknown_errors_keep_the_systems_words() -> None:
    assert str(durable.disk_problem(OSError(99, "Cannot assign"), "there")) == "there: Cannot assign."


def test_threads_may_store_at_the_same_time(store: ChunkedEvidenceStore) -> None:
    pieces = [some_bytes(length) for length in range(0, 200_000, 9_999)]
    sources: list[BinaryIO] = [io.BytesIO(piece) for piece in pieces]
    with ThreadPoolExecutor(4) as pool:
        stored = list(pool.map(store.put, sources))
    store.sync()
    assert [store.open(each.blob, each.key).read() for each in stored] == pieces


@pytest.mark.unprivileged
def test_a_store_that_may_not_be_written_to_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(PermissionError):
            (tmp_path / "obstacle").write_text("the obstacle bites")
        with pytest.raises(Unusable, match="may not do that here"):
            ChunkedEvidenceStore(tmp_path / "evidence").put(io.BytesIO(b"x"))
    finally:
        tmp_path.chmod(0o700)
    assert everything_under(tmp_path) == []
