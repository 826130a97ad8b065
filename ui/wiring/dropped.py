"""What dropped files are, told from their first bytes; nothing in them is opened, run or believed."""

import json
from collections.abc import Sequence
from pathlib import Path
from stat import S_ISDIR, S_ISREG
from typing import Final

from assessor_app.application.progress import Progress
from ui.drops.kinds import Dropped, Kind

_FIRST: Final = 64 * 1024  # bytes that are read of a file, unless it is JSON
_LARGEST_JSON: Final = 8 * 2**20
_ZIP: Final = b"PK\x03\x04"
_ZIP_NAME_AT: Final = 30
_OF_AWARDS: Final = {"@context", "proof", "credentialSubject", "recipient"}  # members
_DATABASE: Final = "assessor.db"


def look_into(paths: Sequence[Path], progress: Progress) -> tuple[Dropped, ...]:
    """The kind of each; for another thread than the window's (a share on the network may take its time)."""
    found = []
    for number, path in enumerate(paths):
        progress.step(number, len(paths), "")
        found.append(_look(path))
    return tuple(found)


def _look(path: Path) -> Dropped:
    try:
        about = path.stat()
        if S_ISDIR(about.st_mode):
            inside = Kind.WORKSPACE if (path / _DATABASE).is_file() else Kind.PORTFOLIOS
            return Dropped(path=path, kind=inside)
        if not S_ISREG(about.st_mode):  # a pipe would never end
            return Dropped(path=path, kind=Kind.OTHER)
        with path.open("rb") as file:
            start = file.read(_FIRST)
            rest = file.read(_LARGEST_JSON) if _may_be_json(start) and len(start) == _FIRST else b""
    except OSError:
        return Dropped(path=path, kind=Kind.UNREADABLE)
    return Dropped(path=path, kind=kind_of(start + rest), size=about.st_size)


def kind_of(start: bytes) -> Kind:
    """The kind of a file that begins so."""
    if start.startswith(b"ASBK"):
        return Kind.BACKUP
    if start.startswith(_ZIP):
        length = int.from_bytes(start[26:28], "little")
        first = start[_ZIP_NAME_AT : _ZIP_NAME_AT + length]
        return Kind.BUNDLE if first == b"manifest.json" else Kind.PORTFOLIOS
    text = start.lstrip(b"\xef\xbb\xbf \t\r\n")
    if text.startswith(b"{"):
        return _json_kind(text)
    is_paper = start.startswith((b"%PDF-", b"\x89PNG\r\n\x1a\n")) or (
        text.startswith(b"<") and b"<svg" in text
    )
    is_token = text.startswith(b"eyJ") and text.count(b".") >= 2  # a compact JWT
    return Kind.AWARD if is_paper or is_token else Kind.OTHER


def _json_kind(text: bytes) -> Kind:
    from assessor_app.application.programme_reading import FORMAT  # with the first drop

    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return Kind.OTHER
    if not isinstance(found, dict):
        return Kind.OTHER
    form = found.get("format")
    if form == FORMAT:
        return Kind.PROGRAMME
    if isinstance(form, str) and form.startswith("assessor/card/"):
        return Kind.CARD
    types = found.get("type")
    if form == "assessor/trust/v1" or "assertionMethod" in found or types in ("Profile", ["Profile"]):
        return Kind.TRUST
    return Kind.AWARD if _OF_AWARDS & found.keys() else Kind.OTHER


def _may_be_json(start: bytes) -> bool:
    return start.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{")
