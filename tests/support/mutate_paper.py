"""Changes a certificate with a signature for PDF readers in every single byte, and counts what is found.

`python -m tests.support.mutate_paper [--every N] [--added]`: every Nth byte (default 1) of the whole file,
with --added of what stands after the seal alone, is changed in three ways, dropped and doubled. A change is
found where the page is no longer sealed. Prints what was tried and found, how fast certificates are signed
and read again, and how large the signature is; exit status 1 where a change was not found, or the control
was refused.
"""

import argparse
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from assessor_app.credentials.certificate_pdf import read_certificate
from tests.adapters.certificates.examples import FACTS, Key, sealed
from tests.adapters.certificates.paper_examples import AT, KEYS, bound, own, signed
from tests.adapters.certificates.test_maker import MAKE

MASKS = (0x01, 0x20, 0xFF)


@dataclass(frozen=True)
class Counted:
    """What came of it."""

    size: int
    tried: int
    missed: tuple[str, ...]
    control: bool


def counted(data: bytes, *, start: int = 0, every: int = 1) -> Counted:
    """Try every change from `start` on."""
    tried, missed = 0, []
    for name, changed in _changes(data, start, every):
        tried += 1
        if read_certificate(changed).sealed:
            missed.append(name)
    return Counted(len(data), tried, tuple(missed), read_certificate(data).signature is not None)


def _changes(data: bytes, start: int, every: int) -> Iterator[tuple[str, bytes]]:
    for place in range(start, len(data), every):
        for mask in MASKS:
            changed = data[:place] + bytes([data[place] ^ mask]) + data[place + 1 :]
            yield f"byte {place} ({data[place : place + 1]!r}) ^ {mask:02x}", changed
        yield f"byte {place} dropped", data[:place] + data[place + 1 :]
        yield f"byte {place} doubled", data[: place + 1] + data[place:]


def _milliseconds(work: Callable[[], object], rounds: int = 200) -> float:
    times = []
    for _ in range(rounds):
        begun = time.perf_counter()
        work()
        times.append(1000 * (time.perf_counter() - begun))
    return statistics.median(times)


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--added", action="store_true")
    asked = parser.parse_args()
    data, first = signed(), len(sealed())
    sign = KEYS.signer(own().private, bound(own()))
    lines = []
    lines.append(
        f"made {_milliseconds(lambda: MAKE(FACTS, Key()), 30):.2f} ms; "
        f"signed {_milliseconds(lambda: sign(sealed(), AT)):.2f} ms; "
        f"read {_milliseconds(lambda: read_certificate(data)):.2f} ms, "
        f"without a signature {_milliseconds(lambda: read_certificate(sealed())):.2f} ms; "
        f"{len(data) - first} bytes more than {first}"
    )
    done = counted(data, start=first if asked.added else 0, every=asked.every)
    lines.append(
        f"{done.size} bytes: {done.tried} tried, {done.tried - len(done.missed)} found; "
        f"control {'accepted' if done.control else 'REFUSED'}"
    )
    lines += [f"  NOT FOUND: {name}" for name in done.missed[:20]]
    sys.stdout.write("\n".join(lines) + "\n")
    return 1 if done.missed or not done.control else 0


if __name__ == "__main__":
    sys.exit(main())
