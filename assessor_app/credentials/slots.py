"""Where credentials of one badge differ: the places, in the order in which they stand in the JSON text.

Only text is ever a slot. `achievement_credential.slot_values` gives the values of an award in the same order.
"""

import json
from collections.abc import Iterator, Mapping
from copy import deepcopy
from typing import Any

Path = tuple[str | int, ...]

_TOP = ("id", "validFrom", "validUntil", "awardedDate")
_IDENTITY = ("identityHash", "salt")
_EVIDENCE = ("id", "name", "description", "mediaType", "digestSRI")
_STATUS = ("id", "statusListIndex")


def slot_paths(document: Mapping[str, Any]) -> tuple[Path, ...]:
    """The slots of a credential, in the order of its members."""
    return tuple(path for path in _paths(document) if isinstance(_at(document, path), str))


def values_at(document: Mapping[str, Any], paths: tuple[Path, ...]) -> list[str]:
    """The text at each of `paths`."""
    return [_at(document, path) for path in paths]


def filled(document: Mapping[str, Any], paths: tuple[Path, ...], values: list[str]) -> dict[str, Any]:
    """A copy of the document with `values` at `paths`."""
    copy = deepcopy(dict(document))
    for path, value in zip(paths, values, strict=True):
        holder = _at(copy, path[:-1])
        holder[path[-1]] = value
    return copy


def json_text(document: Mapping[str, Any]) -> str:
    """The document as we write it: compact, members in order, every character as itself."""
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def _paths(document: Mapping[str, Any]) -> Iterator[Path]:
    for name, value in document.items():
        if name in _TOP:
            yield (name,)
        elif name == "credentialSubject" and isinstance(value, dict):
            yield from _subject(value)
        elif name == "evidence" and isinstance(value, list):
            for place, evidence in enumerate(value):
                yield from _named(evidence, _EVIDENCE, ("evidence", place))
        elif name == "credentialStatus":
            yield from _named(value, _STATUS, (name,))


def _subject(subject: Mapping[str, Any]) -> Iterator[Path]:
    for name, value in subject.items():
        if name == "id":
            yield ("credentialSubject", "id")
        elif name == "identifier" and isinstance(value, list):
            for place, identity in enumerate(value):
                yield from _named(identity, _IDENTITY, ("credentialSubject", name, place))
        elif name == "result" and isinstance(value, list):
            for place, result in enumerate(value):
                yield from _named(result, ("achievedLevel",), ("credentialSubject", name, place))


def _named(holder: Any, names: tuple[str, ...], start: Path) -> Iterator[Path]:
    if isinstance(holder, dict):
        for name in holder:
            if name in names:
                yield (*start, name)


def _at(document: Any, path: Path) -> Any:
    for part in path:
        document = document[part]
    return document
