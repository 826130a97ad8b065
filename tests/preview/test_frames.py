"""The talk between window and helper: nothing larger than its cap is believed."""

import io
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessor_app.preview.frames import MAX_BODY, MAX_HEADER, BadFrame, Ended, Frame, read_frame, write_frame


def written(frame: Frame) -> bytes:
    pipe = io.BytesIO()
    write_frame(pipe, frame)
    return pipe.getvalue()


@given(
    st.dictionaries(st.text(max_size=9), st.text(max_size=9) | st.integers() | st.none()),
    st.binary(max_size=99),
)
def test_what_is_written_is_read(header: dict[str, str | int | None], body: bytes) -> None:
    read = read_frame(io.BytesIO(written(Frame(header=header, body=body))))
    assert (read.header, bytes(read.body)) == (header, body)


@given(st.integers(min_value=1))
def test_a_frame_that_stops_in_the_middle_is_refused(cut: int) -> None:
    whole = written(Frame(header={"a": 1}, body=b"12345"))
    short = whole[: cut % len(whole)]
    with pytest.raises(BadFrame if short else Ended):
        read_frame(io.BytesIO(short))


@pytest.mark.parametrize("lengths", [(MAX_HEADER + 1, 0), (2, MAX_BODY + 1)])
def test_a_claim_above_the_cap_is_refused_before_anything_is_read(lengths: tuple[int, int]) -> None:
    pipe = io.BytesIO(struct.pack(">IQ", *lengths) + b"{}")
    with pytest.raises(BadFrame, match="cap"):
        read_frame(pipe)
    assert pipe.tell() == 12


@pytest.mark.parametrize("header", [b"[]", b"1", b"{", b"\xff\xfe", b"[" * 100_000, b""])
def test_a_header_that_is_no_object_is_refused(header: bytes) -> None:
    with pytest.raises(BadFrame):
        read_frame(io.BytesIO(struct.pack(">IQ", len(header), 0) + header))


@given(st.binary(max_size=200))
def test_any_bytes_are_a_frame_or_refused(raw: bytes) -> None:
    pipe = io.BytesIO(raw)
    try:
        read_frame(pipe)
    except BadFrame:
        return
    assert len(raw) >= 14, "two lengths and an empty object are the least"


def test_a_frame_above_its_cap_is_not_sent() -> None:
    with pytest.raises(ValueError, match="cap"):
        write_frame(io.BytesIO(), Frame(header={"a": "x" * (MAX_HEADER + 1)}))


def test_a_frame_shows_neither_header_nor_bytes() -> None:
    assert "secret" not in repr(Frame(header={"name": "secret"}, body=b"secret"))
