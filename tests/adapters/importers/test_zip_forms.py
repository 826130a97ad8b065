"""Zips as honest programs write them: streamed, with 64-bit sizes, with comments, with every kind of name."""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, cast

import pytest

from assessor_app.adapters.importers import open_portfolios
from assessor_app.adapters.importers.tree import Limits
from assessor_app.application.problems import Unusable
from tests.adapters.importers.contract import read, zip_of
from tests.support.hostile_archives import GOOD, GOOD_BYTES, Part, archive

FILES = {
    "Ada/essay.txt": b"an account " * 9000,
    "Ada/ünder/ß.txt": b"2",
    "Bo/empty": b"",
    "Bo/b.bin": bytes(70_000),
}
EXPECTED = {
    ("Ada", None): {"essay.txt": b"an account " * 9000, "ünder/ß.txt": b"2"},
    ("Bo", None): {"b.bin": bytes(70_000), "empty": b""},
}


class OneWay(io.RawIOBase):
    """A place that can only be written to, from the first byte to the last, as a browser's download is."""

    def __init__(self) -> None:
        self.written = bytearray()

    def writable(self) -> bool:
        return True

    def write(self, data: object, /) -> int:
        piece = bytes(cast("bytes", data))
        self.written += piece
        return len(piece)


def streamed(*, wide: bool) -> bytes:
    """Sizes follow the bytes, in 32 or 64 bits."""
    target = OneWay()
    with zipfile.ZipFile(cast("BinaryIO", target), "w", zipfile.ZIP_DEFLATED) as writer:
        for path, content in FILES.items():
            with writer.open(path, "w", force_zip64=wide) as file:
                file.write(content)
    return bytes(target.written)


def with_wide_end() -> bytes:
    """A 64-bit end record that agrees, as writers leave it that do not know the sizes beforehand."""
    plain = zip_of(FILES)
    end = plain.rindex(b"PK\5\6")
    count, length, start = struct.unpack_from("<H2L", plain, end + 10)
    record = struct.pack("<4sQ2H2L4Q", b"PK\6\6", 44, 45, 45, 0, 0, count, count, length, start)
    last = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0)
    return plain[:end] + record + struct.pack("<4sLQL", b"PK\6\7", 0, end, 1) + last


def commented() -> bytes:
    written = io.BytesIO(zip_of(FILES))
    with zipfile.ZipFile(written, "a") as writer:
        writer.comment = b"exported by PK\5\6 on a Monday" * 100
    return written.getvalue()


def stored() -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as writer:
        for path, content in FILES.items():
            writer.writestr(path, content)
    return written.getvalue()


FORMS: dict[str, Callable[[], bytes]] = {
    "plain": lambda: zip_of(FILES),
    "streamed": lambda: streamed(wide=False),
    "streamed with 64-bit sizes": lambda: streamed(wide=True),
    "64-bit end record": with_wide_end,
    "comment": commented,
    "stored": stored,
}


@pytest.mark.parametrize("form", FORMS)
def test_honest_forms_are_read(form: str, tmp_path: Path) -> None:
    path = tmp_path / "all.zip"
    path.write_bytes(FORMS[form]())
    found = read(path)
    assert found.portfolios == EXPECTED
    assert found.rejected == {}


def test_a_name_may_come_in_the_unicode_extra_field(tmp_path: Path) -> None:
    raw, name = b"Ada/caf?.txt", "Ada/café.txt".encode()
    body = b"\1" + zlib.crc32(raw).to_bytes(4, "little") + name
    extra = struct.pack("<2H", 0x7075, len(body)) + body
    path = tmp_path / "all.zip"
    path.write_bytes(archive(Part(name=raw, flags=0, extra=extra), Part()))
    assert read(path).portfolios == {
        ("Ada", None): {"café.txt": GOOD_BYTES},
        ("Ada Lovelace", None): {GOOD.rpartition("/")[2]: GOOD_BYTES},
    }


@pytest.mark.parametrize(
    ("limits", "words"),
    [
        (Limits(total=168_999), "unpacks to 169.0 kB; at most 169.0 kB"),
        (Limits(zip_entries=3), "holds 4 entries; at most 3"),
        (Limits(total_ratio_from=1000, ratio=5), "more than 5 times"),
    ],
)
def test_a_zip_that_holds_too_much_is_refused(limits: Limits, words: str, tmp_path: Path) -> None:
    path = tmp_path / "all.zip"
    path.write_bytes(zip_of(FILES))
    with (
        pytest.raises(Unusable, match=words),
        open_portfolios(path, format="auto", badge_names=frozenset(), limits=limits),
    ):
        pass
    with open_portfolios(
        path, format="auto", badge_names=frozenset(), limits=Limits(total=169_001)
    ) as findings:
        assert len(findings.portfolios) == 2
