"""Plain records as JSON bytes and back, by their type hints: what goes into sealed columns.

For records of our own alone: what comes from outside is parsed where it comes in.
"""

import base64
import dataclasses
import enum
import functools
import json
import types
import typing
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final, TypeVar

T = TypeVar("T")
Decoder = Callable[[Any], Any]

_PART: Final = 1 << 17  # bytes of a long list that are read at once


def encode(record: Any) -> bytes:
    """A dataclass of str, int, bool, None, bytes, tuples, mappings of str and such records, as JSON."""
    return json.dumps(_plain(record), ensure_ascii=False, separators=(",", ":")).encode()


def decode(kind: type[T], data: bytes) -> T:
    """The record that `encode` wrote; members that a later version added take their defaults."""
    found = _decoder(kind)(json.loads(data))  # type: ignore[arg-type]  # a class is hashable
    return typing.cast("T", found)


def record_of(kind: type[T], plain: dict[str, Any]) -> T:
    """The record whose plain JSON this is."""
    found = _decoder(kind)(plain)  # type: ignore[arg-type]  # a class is hashable
    return typing.cast("T", found)


def members(parts: Sequence[bytes]) -> list[dict[str, Any]]:
    """What `encode` wrote, as plain JSON, many at once: for lists that ask for a member or two of each."""
    found: list[dict[str, Any]] = json.loads(b"[" + b",".join(parts) + b"]")
    return found


def members_of(data: bytes) -> dict[str, Any]:
    """What `encode` wrote, as plain JSON."""
    found: dict[str, Any] = json.loads(data.decode())  # told that it is text, json need not find out
    return found


def members_and_records(data: bytes, name: str) -> tuple[dict[str, Any], Iterator[list[dict[str, Any]]]]:
    """What `encode` wrote, as plain JSON, without the records under `name`; and those, many at a time.

    For the last list of a long record, whose records hold ids and keys alone: none of their texts holds a
    bracket. Read at once, 100,000 of them would take 100 MB.
    """
    opening = f'"{name}":['.encode()
    start, end = data.index(opening) + len(opening), data.rindex(b"]")
    return members_of(data[:start] + data[end:]), _records(data, start, end)


def _records(data: bytes, start: int, end: int) -> Iterator[list[dict[str, Any]]]:
    while start < end:
        cut = data.find(b"},{", min(start + _PART, end), end)
        stop = end if cut < 0 else cut + 1
        yield members([data[start:stop]])
        start = stop + 1


def _plain(value: Any) -> Any:
    names = _field_names(type(value))  # type: ignore[arg-type]  # a class is hashable
    if names is not None:
        return {name: _plain(getattr(value, name)) for name in names}
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    if isinstance(value, tuple | list):
        return [_plain(part) for part in value]
    if isinstance(value, Mapping):
        return {key: _plain(part) for key, part in value.items()}
    return value


@functools.cache
def _field_names(kind: type) -> tuple[str, ...] | None:
    """Of a dataclass; None for any other type."""
    return tuple(field.name for field in dataclasses.fields(kind)) if dataclasses.is_dataclass(kind) else None


@functools.cache
def _decoder(hint: Any) -> Decoder:
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if dataclasses.is_dataclass(hint):
        found = _record_decoder(hint)
    elif hint is bytes:
        found = base64.b64decode
    elif origin in (types.UnionType, typing.Union):
        found = _optional_decoder(arguments)
    elif origin is tuple:
        found = _tuple_decoder(arguments)
    elif origin is not None and issubclass(origin, Mapping):
        found = _mapping_decoder(arguments[1])
    elif isinstance(hint, type) and issubclass(hint, enum.Enum):
        found = hint
    else:
        found = _as_it_is
    return found


def _as_it_is(value: Any) -> Any:
    return value


def _optional_decoder(arguments: tuple[Any, ...]) -> Decoder:
    inner = _decoder(next(part for part in arguments if part is not type(None)))
    return lambda value: None if value is None else inner(value)


def _tuple_decoder(arguments: tuple[Any, ...]) -> Decoder:
    if len(arguments) == 2 and arguments[1] is Ellipsis:
        part = _decoder(arguments[0])
        return lambda value: tuple(map(part, value))
    parts = [_decoder(argument) for argument in arguments]
    return lambda value: tuple(one(item) for one, item in zip(parts, value, strict=True))


def _mapping_decoder(argument: Any) -> Decoder:
    part = _decoder(argument)
    return lambda value: {key: part(item) for key, item in value.items()}


def _record_decoder(kind: Any) -> Decoder:
    hints = typing.get_type_hints(kind)
    decoders = {field.name: _decoder(hints[field.name]) for field in dataclasses.fields(kind)}
    return lambda value: kind(
        **{name: decoders[name](item) for name, item in value.items() if name in decoders}
    )
