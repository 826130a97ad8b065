"""A copy stored with room reads back as it is; the size of its file is one of few."""

import io
import os
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from assessor_app.adapters.evidence_store import ChunkedEvidenceStore
from assessor_app.application.padded_copies import cut_to, put_padded, room_for


@given(st.integers(0, 2**32))
def test_there_is_room_and_not_too_much(size: int) -> None:
    room = room_for(size)
    assert room >= size
    assert room <= max(2**18, size + size // 2)
    assert room_for(room) == room


def test_sizes_are_few() -> None:
    rooms = {room_for(size) for size in range(2**20, 2**21, 4096)}
    assert len(rooms) <= 5


def test_what_is_read_ends_where_the_copy_ends(tmp_path: Path) -> None:
    store = ChunkedEvidenceStore(tmp_path / "evidence")
    for size in (0, 1, 65_535, 65_536, 300_000):
        content = os.urandom(size)
        kept = put_padded(store, content)
        with cut_to(size, lambda kept=kept: store.open(kept.stored.blob, kept.stored.key))() as reader:  # type: ignore[misc]  # bound now
            assert reader.read() == content
            assert reader.seek(max(0, size - 5)) == max(0, size - 5)
            assert reader.read() == content[-5:] if size >= 5 else True
            assert reader.seek(0, io.SEEK_END) == size
            assert reader.read() == b""
        assert kept.size == size
        assert kept.stored.size == room_for(size)
