"""The keys that a person chose instead of ours: action → keys, in one small file; no Qt."""

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final
from uuid import uuid4

FILE: Final = "keys.json"
_FORM: Final = "assessor/keys/v1"
_MOST_BYTES: Final = 64 * 1024
_MOST: Final = 1000
_LONGEST: Final = 120  # characters of an id or of keys


class DamagedKeys(ValueError):
    """The file is there and cannot be read as one of ours."""


def read_chosen(folder: Path) -> dict[str, str]:
    """Action id → keys in Qt's portable text, "" for none; empty where nothing was ever chosen.

    Raises DamagedKeys, saying why.
    """
    path = folder / FILE
    try:
        with path.open("rb") as file:
            content = file.read(_MOST_BYTES + 1)
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise DamagedKeys(error.strerror or "it cannot be read") from error
    return chosen_of(content)


def chosen_of(content: bytes) -> dict[str, str]:
    """What the file's bytes say. Raises DamagedKeys."""
    if len(content) > _MOST_BYTES:
        raise DamagedKeys("it is too long")
    try:
        said = json.loads(content.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise DamagedKeys("it is not JSON") from error
    if not isinstance(said, dict) or said.get("form") != _FORM or not isinstance(said.get("keys"), dict):
        raise DamagedKeys("it is not a list of keys")
    keys = said["keys"]
    if len(keys) > _MOST or not all(
        isinstance(text, str) and len(text) <= _LONGEST and len(action) <= _LONGEST
        for action, text in keys.items()
    ):
        raise DamagedKeys("it names something that is no key")
    return dict(keys)


def bytes_of(chosen: Mapping[str, str]) -> bytes:
    """The file for these choices; the same choices give the same bytes."""
    said = {"form": _FORM, "keys": dict(chosen)}
    return (json.dumps(said, ensure_ascii=False, indent=2, sort_keys=True) + "\n").encode()


def write_chosen(folder: Path, chosen: Mapping[str, str]) -> None:
    """Keep these choices, or the file as it was; raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    beside = folder / f".{FILE}.{uuid4().hex}"
    try:
        with beside.open("xb") as file:
            file.write(bytes_of(chosen))
            file.flush()
            os.fsync(file.fileno())
        beside.replace(folder / FILE)
    except BaseException:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        raise
