"""Changes a bundle in every way that changes one thing, and counts what the verifier refuses.

`python -m tests.support.mutate_bundle [FILE.zip] [--every N]`: on FILE, or on a small bundle made here, every
Nth byte (default 1) is flipped in two ways, and a file is added, dropped, renamed, moved, appended and
doubled. Prints how many changes were tried and refused; exit status 1 where one was accepted, or the
untouched control refused.
"""

import argparse
import io
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

from assessor_app.credentials.bulk import BulkSigner
from assessor_app.credentials.bundle import BadBundle, Member, member, read_bundle, write_bundle
from tests.credentials.award_samples import KEY, NOW, award


def small_bundle() -> bytes:
    """A bundle of less than 20 kB: two awards with evidence."""
    signer = BulkSigner(KEY, KEY.method)
    members: list[Member] = []
    for seed in range(2):
        members += [
            member(f"awards/{seed}/credential.json", "credential", signer.sign(award(seed, evidence=1), NOW)),
            member(f"awards/{seed}/evidence/report.txt", "evidence", b"My report, honestly.\n" * 5),
        ]
    out = io.BytesIO()
    write_bundle(out, members, issuer=KEY.did, key=KEY, created=NOW)
    return out.getvalue()


def accepts(data: bytes) -> bool:
    """Whether the reader takes these bytes for an unchanged bundle."""
    try:
        read_bundle(io.BytesIO(data))
    except BadBundle:
        return False
    return True


def mutations(data: bytes, every: int = 1) -> Iterator[tuple[str, bytes]]:
    """Each change, with its name."""
    for place in range(0, len(data), every):
        for mask in (0x01, 0xFF):
            yield f"byte {place} ^ {mask:02x}", data[:place] + bytes([data[place] ^ mask]) + data[place + 1 :]
    for place in range(0, len(data), max(1, every * 7)):
        yield f"byte {place} dropped", data[:place] + data[place + 1 :]
        yield f"byte {place} doubled", data[:place] + data[place : place + 1] + data[place:]
    yield from _ends(data)
    yield from _rezipped(data)


def _ends(data: bytes) -> Iterator[tuple[str, bytes]]:
    yield "appended", data + b"\0"
    yield "text appended", data + b"PK\x05\x06"
    yield "prepended", b"\0" + data
    yield "cut", data[:-1]
    yield "comment", data[:-2] + b"\x01\x00x"
    yield "twice", data + data


def _rezipped(data: bytes) -> Iterator[tuple[str, bytes]]:
    """The same files by another ZIP writer, with one thing changed each."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        files = [(name, archive.read(name)) for name in archive.namelist()]
    yield "written by another program", _zip(files)
    yield "compressed", _zip(files, zipfile.ZIP_DEFLATED)
    yield "reordered", _zip([files[0], *reversed(files[1:])])
    yield "manifest last", _zip([*files[1:], files[0]])
    yield "added", _zip([*files, ("awards/2/credential.json", b"{}")])
    for place in range(len(files)):
        name, content = files[place]
        yield f"dropped {name}", _zip(files[:place] + files[place + 1 :])
        yield f"renamed {name}", _zip([*files[:place], (name + "x", content), *files[place + 1 :]])
        yield f"emptied {name}", _zip([*files[:place], (name, b""), *files[place + 1 :]])
        yield f"doubled {name}", _zip([*files, (name, content)])
        yield f"doubled and changed {name}", _zip([*files, (name, content + b" ")])
    if len(files) > 2:
        swapped = [files[0], (files[1][0], files[2][1]), (files[2][0], files[1][1]), *files[3:]]
        yield "contents swapped", _zip(swapped)


def _zip(files: list[tuple[str, bytes]], compression: int = zipfile.ZIP_STORED) -> bytes:
    import warnings

    out = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(out, "w", compression) as archive:
        warnings.simplefilter("ignore")  # that a name stands twice is the point
        for name, content in files:
            archive.writestr(zipfile.ZipInfo(name), content)
    return out.getvalue()


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path, nargs="?")
    parser.add_argument("--every", type=int, default=1)
    asked = parser.parse_args()
    data = asked.file.read_bytes() if asked.file else small_bundle()
    tried, accepted = 0, []
    for name, changed in mutations(data, asked.every):
        tried += 1
        if accepts(changed):
            accepted.append(name)
    control = accepts(data)
    told = "accepted" if control else "REFUSED"
    counted = f"{len(data)} bytes; tried {tried}, refused {tried - len(accepted)}; control {told}"
    lines = [counted, *(f"ACCEPTED: {name}" for name in accepted[:20])]
    sys.stdout.write("\n".join(lines) + "\n")
    return 1 if accepted or not control else 0


if __name__ == "__main__":
    sys.exit(main())
