"""Blind copies of notebooks: written anew from what is known to be harmless, pictures drawn anew, the rest
left out.
"""

import base64
import binascii
import json
from typing import Any

from assessor_app.preview import texts
from assessor_app.preview.blind_pictures import copy_picture
from assessor_app.preview.blind_texts import MAX_TEXT, STEP_HOMES, STEP_MASKED, mask_homes, mask_text
from assessor_app.preview.copies import Copy, Found, Progress
from assessor_app.preview.failures import CannotShow, damaged, too_large
from assessor_app.preview.names import Names

STEP_METADATA = "metadata removed"
STEP_OUTPUTS = "outputs of other kinds removed"
STEP_PICTURES = "pictures drawn anew"
_TEXT_OUTPUTS = ("text/plain", "text/markdown", "text/latex", "text/html")
_PICTURES = {"image/png": ".png", "image/jpeg": ".jpg", "image/gif": ".gif"}
_LANGUAGES = frozenset(
    {"python", "R", "julia", "javascript", "sql", "bash", "scala", "java", "c++", "rust", "go"}
)


class _Book:
    """One notebook on its way to its blind copy."""

    def __init__(self, names: Names, progress: Progress) -> None:
        self.names, self.progress = names, progress
        self.steps: list[str] = [STEP_METADATA]
        self.found: list[Found] = []

    def text(self, text: str, where: str) -> str:
        masked, found = mask_text(text, self.names, lambda *_: where)
        self.found += found
        self.steps += [STEP_MASKED] if found else []
        masked, homes = mask_homes(masked)
        self.steps += [STEP_HOMES] if homes else []
        return masked

    def left_out(self, value: Any, where: str) -> None:
        """Report the known names in something that is not copied."""
        text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
        self.found += [Found(where, text[span.start : span.end]) for span in self.names.find(text)]

    def picture(self, media_type: str, encoded: str, where: str) -> dict[str, str]:
        try:
            copy = copy_picture(base64.b64decode(encoded, validate=False), self.names, self.progress)
        except (CannotShow, binascii.Error, ValueError):
            self.steps.append(STEP_OUTPUTS)
            return {}
        if copy.content is None or copy.extension != _PICTURES[media_type]:
            self.steps.append(STEP_OUTPUTS)
            return {}
        self.found += [Found(f"{where}, {found.where}", found.text, found.covered) for found in copy.found]
        self.steps.append(STEP_PICTURES)
        return {media_type: base64.b64encode(copy.content).decode()}


def copy_notebook(content: bytes | bytearray, encoding: str, names: Names, progress: Progress) -> Copy:
    """A notebook of the same cells, sources and readable outputs, without metadata, paths or ids. Raises
    CannotShow.
    """
    if len(content) > MAX_TEXT * 4:
        raise too_large("notebook")
    try:
        book = json.loads(texts.decode(content, encoding))
    except (ValueError, RecursionError) as error:
        raise damaged() from error
    if not isinstance(book, dict) or not isinstance(book.get("cells"), list):
        raise damaged()
    work = _Book(names, progress)
    work.left_out({key: value for key, value in book.items() if key != "cells"}, "notebook metadata")
    cells = [
        _cell(work, cell, number)
        for number, cell in enumerate(book["cells"], start=1)
        if isinstance(cell, dict)
    ]
    blind = {"nbformat": 4, "nbformat_minor": 4, "metadata": _language(book), "cells": cells}
    text = json.dumps(blind, ensure_ascii=False, indent=1)
    return Copy(
        content=text.encode("utf-8", "replace"), extension=".ipynb", steps=work.steps, found=work.found
    )


def _language(book: dict[str, Any]) -> dict[str, Any]:
    metadata = book.get("metadata")
    info = metadata.get("language_info") if isinstance(metadata, dict) else None
    name = info.get("name") if isinstance(info, dict) else None
    return {"language_info": {"name": name}} if isinstance(name, str) and name in _LANGUAGES else {}


def _cell(work: _Book, cell: dict[str, Any], number: int) -> dict[str, Any]:
    where = f"cell {number}"
    kept = {"cell_type", "source", "outputs", "attachments", "execution_count"}
    work.left_out({key: value for key, value in cell.items() if key not in kept}, f"{where} metadata")
    kind = cell.get("cell_type") if cell.get("cell_type") in {"code", "markdown", "raw"} else "raw"
    blind: dict[str, Any] = {
        "cell_type": kind, "metadata": {}, "source": work.text(texts.joined(cell.get("source")), where),
    }  # fmt: skip
    attachments = cell.get("attachments")
    if isinstance(attachments, dict) and attachments:
        blind["attachments"] = _attachments(work, attachments, where)
    if kind == "code":
        outputs = cell.get("outputs")
        blind["execution_count"] = None
        blind["outputs"] = [
            _output(work, output, f"{where} output")
            for output in (outputs if isinstance(outputs, list) else [])
            if isinstance(output, dict)
        ]
    return blind


def _attachments(work: _Book, attachments: dict[str, Any], where: str) -> dict[str, Any]:
    """Pictures pasted into a cell, under names with the known names masked, as the cell's source refers to
    them.
    """
    blind: dict[str, Any] = {}
    for name, data in attachments.items():
        blind[work.text(str(name), f"{where} attachment")] = _data(work, data, f"{where} attachment")
    return blind


def _output(work: _Book, output: dict[str, Any], where: str) -> dict[str, Any]:
    work.left_out(output.get("metadata", {}), f"{where} metadata")
    match output.get("output_type"):
        case "stream":
            stream = "stderr" if output.get("name") == "stderr" else "stdout"
            return {
                "output_type": "stream",
                "name": stream,
                "text": work.text(texts.joined(output.get("text")), where),
            }
        case "error":
            lines = output.get("traceback")
            return {
                "output_type": "error",
                "ename": work.text(str(output.get("ename", "")), where),
                "evalue": work.text(str(output.get("evalue", "")), where),
                "traceback": [
                    work.text(str(line), where) for line in (lines if isinstance(lines, list) else [])
                ],
            }
    return {"output_type": "display_data", "metadata": {}, "data": _data(work, output.get("data"), where)}


def _data(work: _Book, data: Any, where: str) -> dict[str, Any]:
    blind: dict[str, Any] = {}
    for media_type, value in data.items() if isinstance(data, dict) else ():
        if media_type in _TEXT_OUTPUTS:
            blind[media_type] = work.text(texts.joined(value), where)
        elif media_type in _PICTURES:
            blind |= work.picture(media_type, texts.joined(value), where)
        else:
            work.left_out(value, where)
            work.steps.append(STEP_OUTPUTS)
    return blind
