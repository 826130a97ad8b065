"""Comparing what was said of millions of keys with what is found, in 48 bytes each.

Keys are kept as 16 bytes of BLAKE2b, values as 32 bytes; a later word on a key replaces an earlier one.
Two keys that collide would show as a row too many: a collision hides nothing.
"""

import hashlib
from dataclasses import dataclass, field

KEY_BYTES, VALUE_BYTES = 16, 32
GONE = bytes(VALUE_BYTES)
_RECORD = KEY_BYTES + VALUE_BYTES


def short(key: str) -> bytes:
    """16 bytes that stand for a key."""
    return hashlib.blake2b(key.encode("utf-8", "surrogatepass"), digest_size=KEY_BYTES).digest()


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """Short keys that do not agree: only said, only found, or found with another value."""

    missing: frozenset[bytes]
    extra: frozenset[bytes]
    changed: frozenset[bytes]

    def __bool__(self) -> bool:
        """Whether there is any difference."""
        return bool(self.missing or self.extra or self.changed)


@dataclass(slots=True)
class Tally:
    """What was said (the last word counts) and what is found."""

    _said: bytearray = field(default_factory=bytearray)
    _found: bytearray = field(default_factory=bytearray)

    def say(self, key: str, value: bytes) -> None:
        """From now on `key` should have `value` (32 bytes); GONE: it should not be there."""
        self._said += short(key) + value

    def find(self, key: str, value: bytes) -> None:
        """`key` is there, with `value`."""
        self._found += short(key) + value

    @property
    def found(self) -> int:
        """How many were found."""
        return len(self._found) // _RECORD

    def difference(self) -> Difference:
        """Where the two do not agree."""
        import numpy as np  # seldom needed, and slow to load

        said, found = _sorted(self._said), _sorted(self._found)
        last = np.ones(len(said), dtype=bool)
        last[:-1] = (said[1:, :2] != said[:-1, :2]).any(axis=1)
        said = said[last]
        said = said[(said[:, 2:] != 0).any(axis=1)]
        if said.shape == found.shape and bool((said == found).all()):
            return Difference(missing=frozenset(), extra=frozenset(), changed=frozenset())
        expected = {row[:KEY_BYTES]: row[KEY_BYTES:] for row in map(bytes, said)}
        missing = set(expected)
        extra, changed = set(), set()
        for row in map(bytes, found):
            key = row[:KEY_BYTES]
            if key not in missing:  # unknown, or found a second time
                extra.add(key)
                continue
            missing.discard(key)
            if expected[key] != row[KEY_BYTES:]:
                changed.add(key)
        return Difference(missing=frozenset(missing), extra=frozenset(extra), changed=frozenset(changed))


def _sorted(records: bytearray):  # type: ignore[no-untyped-def]  # numpy is loaded late; (n, 6) uint64
    import numpy as np

    table = np.frombuffer(bytes(records), dtype=np.uint64).reshape(-1, _RECORD // 8)
    return table[np.lexsort((table[:, 1], table[:, 0]))]  # stable: the last word on a key stays the last
