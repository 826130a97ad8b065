"""The QR code and the engraved seal."""

import hashlib
import re
from dataclasses import replace

import segno

from assessor_app.adapters.certificates import rosette
from assessor_app.adapters.certificates.pointer import QUIET_ZONE, pointer, squares
from assessor_app.adapters.certificates.sheet import MILLIMETRE, POINTER_SIDE
from tests.adapters.certificates.examples import FACTS


def test_the_pointer_names_award_and_bytes_and_no_person() -> None:
    text = pointer(FACTS.award_id, FACTS.credential)
    digest = hashlib.sha256(FACTS.credential).hexdigest().upper()
    assert text == f"ASSESSOR:1:4F2A9C1E8F6B4D0E9A513C7BE2F1D064:{digest}"
    assert segno.make(text, error="m", micro=False, boost_error=False).mode == "alphanumeric"
    assert pointer("A-7", b"") == f"ASSESSOR:1:A-7:{hashlib.sha256(b'').hexdigest().upper()}"


def test_the_drawn_modules_are_the_code() -> None:
    text = pointer(FACTS.award_id, FACTS.credential)
    code = segno.make(text, error="m", micro=False, boost_error=False)
    rows = [bytearray(row) for row in code.matrix]
    drawn = [bytearray(len(rows)) for _ in rows]
    for column, line, width, height in re.findall(
        r"^(\d+) (\d+) (\d+) (\d+) re$", squares(text, 0, 0, 90), re.M
    ):
        assert height == "1"
        for step in range(int(width)):
            drawn[int(line)][int(column) + step] = 1
    assert drawn == rows


def test_the_code_is_large_enough_with_its_quiet_zone() -> None:
    size = len(segno.make(pointer(FACTS.award_id, b""), error="m", micro=False, boost_error=False).matrix)
    assert QUIET_ZONE == 4
    assert POINTER_SIDE * size / (size + 2 * QUIET_ZONE) >= 25 * MILLIMETRE


def test_each_award_has_its_own_seal() -> None:
    digests = [hashlib.sha256(bytes([one])).digest() for one in range(50)]
    drawn = [rosette.layers(digest, 50) for digest in digests]
    assert len({tuple(layer.path for layer in layers) for layers in drawn}) == 50
    assert drawn[0] == rosette.layers(digests[0], 50)


def test_the_seal_keeps_within_its_circle() -> None:
    for one in range(50):
        for layer in rosette.layers(hashlib.sha256(bytes([one])).digest(), 50):
            for piece in layer.path.decode().replace(" s", "").splitlines():
                x, y = (int(number) for number in piece.split()[-3:-1])
                assert (x * x + y * y) ** 0.5 <= 5000


def test_facts_do_not_show_the_person() -> None:
    assert "Zoë" not in repr(replace(FACTS, award_id="x"))
