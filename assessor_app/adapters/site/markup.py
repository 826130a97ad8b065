"""HTML from Python: every text is escaped by being a text; only what is made here is markup."""

from collections.abc import Iterable
from html import escape

_EMPTY = frozenset({"meta", "link", "img", "input", "br"})


class Markup(str):
    """Text that is HTML already."""

    __slots__ = ()


Child = str | Iterable[str] | None


def tag(name: str, /, *children: Child, **attributes: str | bool | None) -> Markup:
    """One element. A trailing `_` of an attribute's name is dropped, other `_` become `-`; None and False
    are left out, True stands without a value.
    """
    given = "".join(
        f" {_attribute(key)}" if value is True else f' {_attribute(key)}="{escape(value)}"'
        for key, value in attributes.items()
        if value is not None and value is not False
    )
    if name in _EMPTY:
        return Markup(f"<{name}{given}>")
    return Markup(f"<{name}{given}>{inner(*children)}</{name}>")


def inner(*children: Child) -> Markup:
    """The children one after the other."""
    return Markup("".join(_texts(children)))


def _texts(children: Iterable[Child]) -> Iterable[str]:
    for child in children:
        if child is None:
            continue
        if isinstance(child, str):
            yield child if isinstance(child, Markup) else escape(child)
        else:
            yield from _texts(child)


def _attribute(name: str) -> str:
    return name.rstrip("_").replace("_", "-")
