"""Tags are cut out of a JPEG; the picture stays bit for bit."""

import io

from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from assessor_app.preview.jpeg_tags import jpeg_segments, without_tags
from tests.support.named_evidence import leaks, named_jpeg


def test_all_tags_and_the_trailer_go_and_the_pixels_stay() -> None:
    raw = named_jpeg().content
    assert leaks(raw)
    bare = without_tags(raw)
    assert not leaks(bare)
    assert list(jpeg_segments(bare)) == []
    assert Image.open(io.BytesIO(bare)).tobytes() == Image.open(io.BytesIO(raw)).tobytes()


def test_a_progressive_cmyk_picture_keeps_its_colours() -> None:
    out = io.BytesIO()
    Image.linear_gradient("L").convert("CMYK").save(out, "JPEG", progressive=True, comment=b"by somebody")
    bare = without_tags(out.getvalue())
    assert b"somebody" not in bare
    assert Image.open(io.BytesIO(bare)).tobytes() == Image.open(out).tobytes()


@given(st.binary(max_size=300))
def test_any_bytes_are_read_without_harm(raw: bytes) -> None:
    list(jpeg_segments(b"\xff\xd8" + raw))
    assert len(without_tags(b"\xff\xd8" + raw)) <= len(raw) + 2
