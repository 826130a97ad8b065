"""The keys that a person chose instead of ours: action → keys, in one small file of their account."""

import json
from collections.abc import Mapping
from pathlib import Path
from threading import Lock
from typing import Final

from assessor_app.application.problems import Unusable
from ui.kept.whole_file import write_whole
from ui.words.translate import translate

FILE: Final = "keys.json"
_FORM: Final = "assessor/keys/v1"
_MOST_BYTES: Final = 64 * 1024
_MOST: Final = 1000
_LONGEST: Final = 120  # characters of an id or of keys


def read_chosen(data: bytes) -> dict[str, str] | None:
    """Action id → keys in Qt's portable text, "" for none; None where this is no such list."""
    try:
        said = json.loads(data)
    except (ValueError, RecursionError):
        return None
    if not isinstance(said, dict) or said.get("form") != _FORM:
        return None
    keys = said.get("keys")
    if not isinstance(keys, dict) or len(keys) > _MOST:
        return None
    if not all(
        isinstance(text, str) and len(text) <= _LONGEST and len(action) <= _LONGEST
        for action, text in keys.items()
    ):
        return None
    return dict(keys)


def chosen_document(chosen: Mapping[str, str]) -> bytes:
    """The file's bytes; the same choices give the same ones."""
    said = {"form": _FORM, "keys": dict(chosen)}
    return json.dumps(said, ensure_ascii=False, indent=2, sort_keys=True).encode() + b"\n"


class ChosenKeys:
    """The keys in force instead of ours; without a folder nothing outlives the window."""

    def __init__(self, folder: Path | None = None) -> None:
        """Read what is kept in the user's config folder; a small file."""
        self._path = None if folder is None else folder / FILE
        self._writing = Lock()
        read = self._read()
        self.damaged = read is None
        self.now: Mapping[str, str] = read or {}
        self._kept = not self.damaged

    def change(self, chosen: Mapping[str, str]) -> None:
        """These hold from now on; `keep` makes them last."""
        if dict(chosen) != self.now:
            self.now = dict(chosen)
            self._kept = False

    def keep(self) -> None:
        """Write what holds, whole or not at all; for another thread than the window's. Raises Unusable."""
        with self._writing:
            if self._kept or self._path is None:
                return
            now = self.now
            try:
                write_whole(self._path, chosen_document(now))
            except OSError as error:
                raise Unusable(
                    translate(
                        "Keys", "your keys hold until the window closes, but could not be kept ({0})"
                    ).format(error.strerror or str(error)),
                    where=str(self._path.parent),
                    remedy=translate("Keys", "Make room, or make this folder writable."),
                ) from None
            self._kept = now == self.now

    def _read(self) -> dict[str, str] | None:
        if self._path is None:
            return {}
        try:
            with self._path.open("rb") as file:
                data = file.read(_MOST_BYTES + 1)
        except FileNotFoundError:
            return {}
        except OSError:
            return None
        return read_chosen(data) if len(data) <= _MOST_BYTES else None
