"""Text kinds as text: decoded, bounded, notebooks laid out cell by cell."""

import json
from typing import Any

from assessor_app.preview.failures import damaged, too_large

MAX_TEXT = 64 * 2**20  # bytes of a text file that is still shown


def decode(content: bytes | bytearray, encoding: str) -> str:
    """The text, without a mark, with line feeds alone. Raises CannotShow where it is damaged or too large."""
    if len(content) > MAX_TEXT:
        raise too_large("text")
    try:
        text = bytes(content).decode(encoding)
    except UnicodeError as error:
        raise damaged() from error
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def notebook_text(content: bytes | bytearray, encoding: str) -> str:
    """A notebook as readable text: each cell's source, then its outputs; pictures are named, not drawn."""
    try:
        book = json.loads(decode(content, encoding))
    except (ValueError, RecursionError) as error:
        raise damaged() from error
    parts: list[str] = []
    cells = book.get("cells") if isinstance(book, dict) else None
    for number, cell in enumerate(cells if isinstance(cells, list) else [], start=1):
        if not isinstance(cell, dict):
            continue
        parts.append(f"── {number}: {_words(cell.get('cell_type'))} ──\n{joined(cell.get('source'))}")
        outputs = cell.get("outputs")
        parts += (
            [_output(output) for output in outputs if isinstance(output, dict)]
            if isinstance(outputs, list)
            else []
        )
    return "\n\n".join(part for part in parts if part)


def joined(lines: Any) -> str:
    """The text of a notebook's field, a string or a list of strings; anything else counts as none."""
    if isinstance(lines, str):
        return lines
    return "".join(line for line in lines if isinstance(line, str)) if isinstance(lines, list) else ""


def _words(kind: object) -> str:
    return kind if isinstance(kind, str) and kind in {"code", "markdown", "raw"} else "cell"


def _output(output: dict[str, Any]) -> str:
    data = output.get("data")
    if isinstance(data, dict):
        shown = joined(data.get("text/plain"))
        pictures = any(isinstance(key, str) and key.startswith("image/") for key in data)
        return "\n".join(part for part in (shown, "[picture]" if pictures else "") if part)
    traceback = output.get("traceback")
    if isinstance(traceback, list):
        return "\n".join(line for line in traceback if isinstance(line, str))
    return joined(output.get("text"))
