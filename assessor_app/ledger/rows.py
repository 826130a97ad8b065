"""One digest for one row of a table, so that the log can vouch for it."""

import hashlib
from collections.abc import Mapping


def row_digest(values: Mapping[str, str | int | bool | bytes | None]) -> str:
    """SHA-256 (hex) over the columns in the order of their names: each with its type and length."""
    text = hashlib.sha256(b"assessor/row-digest/v1\n")
    for name in sorted(values):
        kind, data = _encoded(values[name])
        text.update(f"{len(name)}:{name}{kind}{len(data)}:".encode())
        text.update(data)
    return text.hexdigest()


def row_line(table: str, key: str, digest: str | None) -> str:
    """How the log writes that a row has this digest, or that it was removed."""
    return f"{table}\t{key}\t{digest or '-'}"


def rows_text(lines: list[str]) -> str:
    """The list that one log entry vouches for: sorted, so that it tells no order of writing."""
    return "\n".join(sorted(lines))


def rows_digest(text: str) -> str:
    """SHA-256 of the list, hex; it stands in the entry."""
    return hashlib.sha256(b"assessor/rows/v1\n" + text.encode()).hexdigest()


def _encoded(value: str | int | bool | bytes | None) -> tuple[str, bytes]:
    match value:
        case None:
            return "n", b""
        case bool():
            return "b", b"1" if value else b"0"
        case int():
            return "i", str(value).encode()
        case str():
            return "s", value.encode()
        case bytes():
            return "x", value
