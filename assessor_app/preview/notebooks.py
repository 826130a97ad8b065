"""A Jupyter notebook as blocks: each cell's words or code, then what came out of it, pictures too."""

import base64
import binascii
import json
import re
from typing import Any

from assessor_app.preview.blocks import Blocks
from assessor_app.preview.code_marks import coloured
from assessor_app.preview.failures import damaged
from assessor_app.preview.markdown_reader import read_markdown
from assessor_app.preview.texts import decode, joined

_PICTURES = ("image/png", "image/jpeg")
_COLOURS = re.compile(r"\x1b\[[0-9;]*m")


def read_notebook(content: bytes | bytearray, encoding: str, blocks: Blocks) -> None:
    """Write the cells in their order. Raises CannotShow."""
    try:
        book = json.loads(decode(content, encoding))
    except (ValueError, RecursionError) as error:
        raise damaged() from error
    cells = book.get("cells") if isinstance(book, dict) else None
    language = _language(book)
    for cell in cells if isinstance(cells, list) else []:
        if not isinstance(cell, dict):
            continue
        source = joined(cell.get("source"))
        if cell.get("cell_type") == "markdown":
            read_markdown(source, blocks)
        elif cell.get("cell_type") == "code":
            count = cell.get("execution_count")
            blocks.label("In", f" [{count if isinstance(count, int) else ' '}]")
            blocks.code(coloured(source.rstrip("\n"), language))
            outputs = cell.get("outputs")
            for output in outputs if isinstance(outputs, list) else []:
                if isinstance(output, dict):
                    _write_output(output, blocks)
        else:
            blocks.code([(source, ())])


def _language(book: Any) -> str:
    kernel = book.get("metadata", {}) if isinstance(book, dict) else {}
    told = kernel.get("language_info", {}) if isinstance(kernel, dict) else {}
    name = told.get("name") if isinstance(told, dict) else None
    return name if isinstance(name, str) else "python"


def _write_output(output: dict[str, Any], blocks: Blocks) -> None:
    data = output.get("data")
    if isinstance(data, dict):
        for kind in _PICTURES:
            content = _bytes(joined(data.get(kind)))
            if content:
                blocks.picture(content)
                return
        blocks.code([(joined(data.get("text/plain")).rstrip("\n"), ("quiet",))])
        return
    traceback = output.get("traceback")
    if isinstance(traceback, list):
        lines = [line for line in traceback if isinstance(line, str)]
        blocks.code([(_without_colours("\n".join(lines)), ("quiet", "error"))])
        return
    blocks.code([(joined(output.get("text")).rstrip("\n"), ("quiet",))])


def _bytes(text: str) -> bytes:
    try:
        return base64.b64decode(text)
    except (binascii.Error, ValueError):
        return b""


def _without_colours(text: str) -> str:
    """A traceback without the codes by which a terminal sets it in colour."""
    return _COLOURS.sub("", text)
