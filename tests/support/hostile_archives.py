"""Archives that were made to do harm, or came to it: each with what the importer must say of it.

`whole`: the archive is refused as a whole, in one line that holds these words. `listed`: entries that are
rejected, by a part of their path, with words of the reason; `kept`: files that are found, with their bytes.
Everything is written byte by byte here: a library that reads archives would not write these.
"""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from itertools import accumulate

UTF8, ENCRYPTED, SIZES_FOLLOW = 1 << 11, 1, 1 << 3
LINK, DEVICE, FIFO = 0o120777, 0o060666, 0o010666
GOOD = "Ada Lovelace/essay.txt"
GOOD_BYTES = b"A considered account of the work, in plain words.\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One entry; what is not said is as an honest writer would have it."""

    name: bytes = GOOD.encode()
    plain: bytes = GOOD_BYTES
    method: int = 8
    flags: int = UTF8
    mode: int = 0o100644
    packed: bytes | None = None
    size: int | None = None  # as the directory claims
    crc: int | None = None
    local_name: bytes | None = None
    local_size: int | None = None
    local_method: int | None = None
    extra: bytes = b""
    header: int | None = None  # where the directory says that the entry begins

    @property
    def data(self) -> bytes:
        if self.packed is not None:
            return self.packed
        if self.method != 8:
            return self.plain
        packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
        return packer.compress(self.plain) + packer.flush()

    @property
    def claimed_size(self) -> int:
        return len(self.plain) if self.size is None else self.size

    @property
    def claimed_crc(self) -> int:
        return zlib.crc32(self.plain) if self.crc is None else self.crc

    def local(self) -> bytes:
        name = self.name if self.local_name is None else self.local_name
        size = self.claimed_size if self.local_size is None else self.local_size
        method = self.method if self.local_method is None else self.local_method
        sizes = (self.claimed_crc, len(self.data), min(size, 0xFFFFFFFF))
        head = struct.pack("<4s5H3L2H", b"PK\3\4", 20, self.flags, method, 0, 33, *sizes, len(name), 0)
        return head + name + self.data

    def central(self, header: int) -> bytes:
        sizes = (self.claimed_crc, len(self.data), min(self.claimed_size, 0xFFFFFFFF))
        lengths = (len(self.name), len(self.extra), 0, 0, 0)
        place = header if self.header is None else self.header
        fields = (
            b"PK\1\2",
            0x0314,
            20,
            self.flags,
            self.method,
            0,
            33,
            *sizes,
            *lengths,
            self.mode << 16,
            place,
        )
        return struct.pack("<4s6H3L5H2L", *fields) + self.name + self.extra


def archive(*parts: Part, count: int | None = None, comment: bytes = b"", front: bytes = b"") -> bytes:
    """The zip of `parts`; `count` is what its end record claims."""
    bodies = [part.local() for part in parts]
    places = accumulate((len(body) for body in bodies), initial=0)
    directory = b"".join(part.central(place) for part, place in zip(parts, places, strict=False))
    counted = len(parts) if count is None else count
    start = sum(len(body) for body in bodies)
    end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, counted, counted, len(directory), start, len(comment))
    return front + b"".join(bodies) + directory + end + comment


@dataclass(frozen=True, slots=True, kw_only=True)
class Hostile:
    """One archive and what is to be said of it."""

    name: str
    build: Callable[[], bytes]
    whole: str | None = None
    listed: dict[str, str] = field(default_factory=dict)
    kept: dict[str, bytes] = field(default_factory=dict)


def _one(name: str, part: Part, reason: str, *, at: str | None = None) -> Hostile:
    """A bad entry beside a good one, which must not be lost."""
    return Hostile(
        name=name,
        build=lambda: archive(Part(), part),
        listed={at or part.name.decode("utf-8", "replace"): reason},
        kept={GOOD: GOOD_BYTES},
    )


def _zeros(mebibytes: int) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    block = bytes(1 << 20)
    return b"".join(packer.compress(block) for _ in range(mebibytes)) + packer.flush()


def _lying_bomb() -> bytes:
    """Claims 1,000 bytes and unpacks to 64 MiB."""
    return archive(Part(), Part(name=b"Ada Lovelace/small.txt", packed=_zeros(64), size=1000, plain=b""))


def _honest_bomb() -> bytes:
    return archive(Part(), Part(name=b"Ada Lovelace/big.txt", packed=_zeros(64), size=64 << 20, plain=b""))


def _many_bombs() -> bytes:
    """No single file is beyond the ratio's threshold; together they are."""
    packed = _zeros(8)
    return archive(
        *(Part(name=b"Ada Lovelace/%d.bin" % n, packed=packed, size=8 << 20, plain=b"") for n in range(50))
    )


def _overlapping() -> bytes:
    """Thirty entries that all say they are the first one."""
    first = Part(name=b"A/0", plain=bytes(1 << 16))
    others = (replace(first, name=b"A/%d" % number, header=0) for number in range(1, 30))
    return archive(first, *others)


def _kernel_overlap() -> bytes:
    """A stored entry whose bytes are the next entry, header and all: how known petabyte archives do it."""
    kernel = Part(name=b"A/kernel", plain=bytes(1 << 16))
    outer = Part(name=b"A/outer", plain=kernel.local(), method=0)
    inner_place = len(outer.local()) - len(kernel.local())
    return archive(outer, replace(kernel, header=inner_place))


def _nested(depth: int) -> bytes:
    inner = archive(Part(name=b"A/zeros.bin", packed=_zeros(8), size=8 << 20, plain=b""))
    for level in range(depth):
        inner = archive(*(Part(name=b"A/%d-%d.zip" % (level, copy), plain=inner) for copy in range(4)))
    return inner


def _quine_like() -> bytes:
    """Holds a zip that holds its own name and claims to be itself."""
    return archive(
        Part(), Part(name=b"Ada Lovelace/self.zip", plain=archive(Part(name=b"Ada Lovelace/self.zip")))
    )


def _too_many(count: int) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as target:
        for number in range(count):
            target.writestr(f"A/{number}", b"")
    return written.getvalue()


def _claims_too_many() -> bytes:
    return archive(Part(), count=60_000)


def _end_64(*, claims_entries: int) -> bytes:
    """A 64-bit end record that says another number than the plain one."""
    plain = archive(Part())
    end = plain.rindex(b"PK\5\6")
    length, start = struct.unpack_from("<2L", plain, end + 12)
    counts = (claims_entries, claims_entries, length, start)
    record = struct.pack("<4sQ2H2L4Q", b"PK\6\6", 44, 45, 45, 0, 0, *counts)
    return plain[:end] + record + struct.pack("<4sLQL", b"PK\6\7", 0, end, 1) + plain[end:]


def _truncated(share: float) -> bytes:
    whole = archive(Part(plain=bytes(range(256)) * 400), Part(name=b"A/b", plain=b"x" * 5000))
    return whole[: int(len(whole) * share)]


def _huge_64() -> Part:
    """Sixteen exbibytes, by way of the 64-bit sizes."""
    extra = struct.pack("<2HQ", 1, 8, 1 << 60)
    return Part(name=b"Ada Lovelace/huge.bin", size=0xFFFFFFFF, extra=extra)


_ESCAPE = b"Ada Lovelace/\x1b]0;owned\x07\x1b[2J.txt"
_BIDI = "Ada Lovelace/invoice\u202efdp.exe"

CORPUS: tuple[Hostile, ...] = (
    Hostile(name="overlapping entries", build=_overlapping, whole="lie over each other"),
    Hostile(name="entry inside an entry", build=_kernel_overlap, whole="lie over each other"),
    Hostile(name="many bombs", build=_many_bombs, whole="more than 100 times"),
    Hostile(name="100,000 entries", build=lambda: _too_many(100_000), whole="100,000 entries; at most 5,000"),
    Hostile(name="5,001 entries", build=lambda: _too_many(5_001), whole="5,001 entries"),
    Hostile(name="claims 60,000 entries", build=_claims_too_many, whole="60,000 entries"),
    Hostile(name="claims 2 entries", build=lambda: archive(Part(), count=2), whole="directory is damaged"),
    Hostile(
        name="claims no entries", build=lambda: archive(Part(), count=0), whole="more than its directory"
    ),
    Hostile(
        name="64-bit end contradicts", build=lambda: _end_64(claims_entries=9), whole="contradicts itself"
    ),
    Hostile(name="truncated at 30 %", build=lambda: _truncated(0.3), whole="cut short"),
    Hostile(name="truncated at 99 %", build=lambda: _truncated(0.99), whole="cut short"),
    Hostile(name="something in front", build=lambda: archive(Part(), front=b"MZ" * 50), whole="not where"),
    Hostile(name="something behind", build=lambda: archive(Part()) + b"more", whole="cut short"),
    Hostile(name="not a zip", build=lambda: b"Dear all, please find attached", whole="not a zip"),
    Hostile(name="nothing", build=lambda: b"", whole="empty"),
    Hostile(name="an empty zip", build=archive, whole="empty"),
    Hostile(name="random bytes", build=lambda: b"PK\3\4" + bytes(range(256)) * 9, whole="cut short"),
    Hostile(name="7z", build=lambda: b"7z\xbc\xaf\x27\x1c" + bytes(40), whole="a 7z archive"),
    Hostile(
        name="bomb that lies",
        build=_lying_bomb,
        listed={"small.txt": "more than the archive's directory says"},
        kept={GOOD: GOOD_BYTES},
    ),
    Hostile(
        name="bomb that does not lie",
        build=_honest_bomb,
        listed={"big.txt": "more than 100 times"},
        kept={GOOD: GOOD_BYTES},
    ),
    Hostile(
        name="nested bombs stay packed",
        build=lambda: _nested(3),
        kept={f"A/2-{copy}.zip": _nested(2) for copy in range(4)},
    ),
    Hostile(
        name="quine-like",
        build=_quine_like,
        kept={GOOD: GOOD_BYTES, "Ada Lovelace/self.zip": archive(Part(name=b"Ada Lovelace/self.zip"))},
    ),
    _one("slip", Part(name=b"../../etc/passwd"), "leads outside"),
    _one("slip inside", Part(name=b"Ada Lovelace/../../x"), "leads outside"),
    _one("slip by backslash", Part(name=b"..\\..\\x"), "leads outside", at="x"),
    _one("slip by mixed slashes", Part(name=b"Ada Lovelace/..\\x"), "leads outside", at="x"),
    _one("absolute", Part(name=b"/etc/passwd"), "leads outside"),
    _one("drive", Part(name=b"C:/Windows/x"), "leads outside"),
    _one("drive and backslash", Part(name=b"C:\\Windows\\x"), "leads outside", at="Windows"),
    _one("UNC", Part(name=b"\\\\server\\share\\x"), "leads outside", at="server"),
    _one("NUL in the name", Part(name=b"Ada Lovelace/a.txt\0.exe"), "control characters", at="a.txt"),
    _one("ANSI in the name", Part(name=_ESCAPE), "control characters", at="owned"),
    _one("newline in the name", Part(name=b"Ada Lovelace/a\nb.txt"), "control characters", at="\\u000ab.txt"),
    _one("no name", Part(name=b""), "no name", at=""),
    _one("only dots and slashes", Part(name=b"./."), "no name"),
    _one("very long name", Part(name=b"A/" + b"x" * 5000), "too long", at="A/xxx"),
    _one("not UTF-8", Part(name=b"Ada Lovelace/\xff\xfe.txt"), "not the UTF-8", at="Ada Lovelace/"),
    _one("symbolic link", Part(name=b"Ada Lovelace/link", plain=b"/etc/passwd", mode=LINK), "a link"),
    _one("device", Part(name=b"Ada Lovelace/sda", plain=b"", mode=DEVICE), "a device"),
    _one("pipe", Part(name=b"Ada Lovelace/pipe", plain=b"", mode=FIFO), "a device"),
    _one("a folder that holds bytes", Part(name=b"Ada Lovelace/essay.pdf/"), "calls itself a folder"),
    _one("encrypted", Part(name=b"Ada Lovelace/secret.pdf", flags=UTF8 | ENCRYPTED), "password"),
    _one("strongly encrypted", Part(name=b"Ada Lovelace/s.pdf", flags=UTF8 | 1 | 1 << 6), "password"),
    _one("another method", Part(name=b"Ada Lovelace/x.txt", method=14), "packed by LZMA"),
    _one("an unknown method", Part(name=b"Ada Lovelace/x.txt", method=77), "packed by method 77"),
    _one("wrong checksum", Part(name=b"Ada Lovelace/x.txt", crc=1), "checksum"),
    _one("damaged", Part(name=b"Ada Lovelace/x.txt", packed=b"\xff" * 200), "damaged"),
    _one(
        "cut within",
        Part(name=b"Ada Lovelace/x.txt", packed=_zeros(1)[:-50], plain=bytes(1 << 20)),
        "cut short",
    ),
    _one(
        "more behind",
        Part(name=b"Ada Lovelace/x.txt", packed=_zeros(1) + b"!", plain=bytes(1 << 20)),
        "behind",
    ),
    _one("less than claimed", Part(name=b"Ada Lovelace/x.txt", size=9000), "less than"),
    _one("more than claimed", Part(name=b"Ada Lovelace/x.txt", size=5, plain=bytes(3000)), "more than"),
    _one("stored, size lies", Part(name=b"Ada Lovelace/x.txt", method=0, size=9), "contradicts itself"),
    _one("huge claim", Part(name=b"Ada Lovelace/x.bin", size=0xFFFFFFF0), "at most 2.1 GB"),
    _one("64-bit huge claim", _huge_64(), "contradicts the directory"),
    _one("64-bit sizes missing", Part(name=b"Ada Lovelace/x", size=0xFFFFFFFF), "64-bit sizes"),
    _one(
        "other name in its header",
        Part(name=b"Ada Lovelace/a.txt", local_name=b"Ada Lovelace/b.txt"),
        "another name",
    ),
    _one("other size in its header", Part(name=b"Ada Lovelace/a.txt", local_size=7), "contradicts"),
    _one("other method in its header", Part(name=b"Ada Lovelace/a.txt", local_method=0), "contradicts"),
    _one("header elsewhere", Part(name=b"Ada Lovelace/a.txt", header=7), "not where"),
    _one("header beyond the end", Part(name=b"Ada Lovelace/a.txt", header=0xFFFFFF), "not where"),
    Hostile(
        name="the same name twice",
        build=lambda: archive(
            Part(), *(Part(name=b"Ada Lovelace/x.txt", plain=bytes([n])) for n in range(2))
        ),
        listed={"Ada Lovelace/x.txt": "2 times"},
        kept={GOOD: GOOD_BYTES},
    ),
    Hostile(
        name="the same name in two spellings",
        build=lambda: archive(Part(), Part(name=b"Ada Lovelace/./x"), Part(name=b"Ada Lovelace//x")),
        listed={"Ada Lovelace/x": "2 times"},
        kept={GOOD: GOOD_BYTES},
    ),
    Hostile(
        name="a change of direction in the name is data",
        build=lambda: archive(Part(name=_BIDI.encode())),
        kept={_BIDI: GOOD_BYTES},
    ),
)
