"""The few marks that help topics use, as blocks of plain words; no Qt.

A title (#), headings (##), paragraphs, lists (- and 1.), **strong**, `keys or commands`, [words](topic).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from html import escape
from typing import Final

_INLINE: Final = re.compile(
    r"\*\*(?P<strong>[^*]+)\*\*|`(?P<code>[^`]+)`|\[(?P<words>[^\]]+)\]\((?P<topic>[a-z0-9-]+)\)"
)
_NUMBERED: Final = re.compile(r"\d+\. ")


class Form(StrEnum):
    """What a block is."""

    TITLE = "title"
    HEADING = "heading"
    TEXT = "text"
    ITEM = "item"
    STEP = "step"  # an item of a numbered list


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One line of a topic's source."""

    form: Form
    source: str

    @property
    def words(self) -> str:
        """Without marks."""
        return _INLINE.sub(lambda found: next(part for part in found.groups() if part), self.source)

    @property
    def links(self) -> tuple[str, ...]:
        """The topics that it leads to."""
        return tuple(found["topic"] for found in _INLINE.finditer(self.source) if found["topic"])

    @property
    def codes(self) -> tuple[str, ...]:
        """The keys and commands that it names."""
        return tuple(found["code"] for found in _INLINE.finditer(self.source) if found["code"])


def blocks_of(source: str) -> tuple[Block, ...]:
    """The blocks of a topic. Raises ValueError where it does not begin with its title."""
    found = tuple(_read(source))
    if not found or found[0].form is not Form.TITLE:
        raise ValueError("a topic begins with its title")
    return found


def html_of(blocks: tuple[Block, ...]) -> str:
    """The blocks for a view; whatever is no mark of ours is plain words."""
    parts: list[str] = []
    listed: Form | None = None
    for block in blocks:
        wanted = block.form if block.form in {Form.ITEM, Form.STEP} else None
        if wanted is not listed:
            parts.append({Form.ITEM: "</ul>", Form.STEP: "</ol>"}[listed] if listed else "")
            parts.append({Form.ITEM: "<ul>", Form.STEP: "<ol>"}[wanted] if wanted else "")
            listed = wanted
        tag = {Form.TITLE: "h1", Form.HEADING: "h2", Form.TEXT: "p"}.get(block.form, "li")
        parts.append(f"<{tag}>{_inline(block.source)}</{tag}>")
    parts.append({Form.ITEM: "</ul>", Form.STEP: "</ol>"}[listed] if listed else "")
    return "\n".join(part for part in parts if part)


def _read(source: str) -> Iterator[Block]:
    for line in source.splitlines():
        words = line.strip()
        if words.startswith("# "):
            yield Block(form=Form.TITLE, source=words[2:])
        elif words.startswith("## "):
            yield Block(form=Form.HEADING, source=words[3:])
        elif words.startswith("- "):
            yield Block(form=Form.ITEM, source=words[2:])
        elif _NUMBERED.match(words):
            yield Block(form=Form.STEP, source=_NUMBERED.sub("", words, count=1))
        elif words:
            yield Block(form=Form.TEXT, source=words)


def _inline(source: str) -> str:
    parts: list[str] = []
    end = 0
    for found in _INLINE.finditer(source):
        parts.append(escape(source[end : found.start()]))
        end = found.end()
        if found["strong"]:
            parts.append(f"<b>{escape(found['strong'])}</b>")
        elif found["code"]:
            parts.append(f"<code>&nbsp;{escape(found['code'])}&nbsp;</code>")
        else:
            parts.append(f'<a href="topic:{found["topic"]}">{escape(found["words"])}</a>')
    parts.append(escape(source[end:]))
    return "".join(parts)
