"""Long records are read in parts, and say the same."""

from itertools import chain

import pytest

from assessor_app.application import codec
from assessor_app.application.codec import encode, members_and_records, members_of
from assessor_app.application.records import Letter, LetterEntry


def _letter(count: int) -> bytes:
    entries = tuple(
        LetterEntry(
            assignment=f"a{number}", code=f"C{number:06d}", submission=f"s{number}", blind_key=bytes(32)
        )
        for number in range(count)
    )
    return encode(Letter(achievement_version="v1", entries=entries, day="2026-11-29"))


@pytest.mark.parametrize("count", [0, 1, 2, 3, 40])
@pytest.mark.parametrize("part", [1, 300, 1 << 17])
def test_a_letter_in_parts_says_what_it_says_at_once(
    count: int, part: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(codec, "_PART", part)
    content = _letter(count)

    letter, parts = members_and_records(content, "entries")
    found = list(parts)

    assert {**letter, "entries": list(chain.from_iterable(found))} == members_of(content)
    assert letter["entries"] == []
    assert len(found) == (count if part == 1 else min(count, 1) if part > len(content) else len(found))
