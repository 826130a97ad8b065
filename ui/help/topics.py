"""Which topics there are, in which order, and which of them is about which page; read when asked for."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from resources import read_text
from ui.help.markup import Block, Form, blocks_of, html_of
from ui.palette.ranking import fold

START: Final = "start"
ENTRANCE: Final = "signing-in"
_ENGLISH: Final = "en"

CONTENTS: Final = MappingProxyType(
    {
        "begin": (START, ENTRANCE, "keyboard"),
        "pages": (
            "home", "queue", "scoring", "practice", "intake", "covering", "cases", "appeals", "sampling",
            "reliability", "awards", "certificates", "badge-images", "catalogue", "learners",
            "people", "verify", "audit", "keys", "settings",
        ),
        "how": ("blind", "saved", "proof", "public", "recovery", "backup", "glossary"),
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """One page of the help."""

    id: str
    blocks: tuple[Block, ...]

    @property
    def title(self) -> str:
        """Its heading."""
        return self.blocks[0].words

    @property
    def summary(self) -> str:
        """Its first sentence or two."""
        return next((block.words for block in self.blocks if block.form is Form.TEXT), "")

    @property
    def headings(self) -> str:
        """What else it speaks of."""
        return " ".join(block.words for block in self.blocks if block.form is Form.HEADING)

    @property
    def html(self) -> str:
        """For a view."""
        return html_of(self.blocks)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A topic that has the words looked for, and the line that has them."""

    topic: Topic
    line: str = ""


def topic_of_page(page: str) -> str:
    """The topic on a page; where to begin, where it has none."""
    known = {topic for part in CONTENTS.values() for topic in part}
    return page if page in known else START


@lru_cache(maxsize=4)
def topics(language: str = _ENGLISH) -> Mapping[str, Topic]:
    """Every topic, in the order of the contents; in English where it is not written in `language`."""
    return MappingProxyType(
        {
            name: Topic(id=name, blocks=blocks_of(_source(name, language)))
            for part in CONTENTS.values()
            for name in part
        }
    )


def search(words: str, language: str = _ENGLISH) -> tuple[Found, ...]:
    """The topics that have all of `words`; those whose title or heading has them come first."""
    wanted = fold(words).text.split()
    if not wanted:
        return tuple(Found(topic=topic) for topic in topics(language).values())
    ranked: list[tuple[int, Found]] = []
    for topic in topics(language).values():
        lines = [(block, fold(block.words).text) for block in topic.blocks]
        if not all(any(word in text for _, text in lines) for word in wanted):
            continue
        best, said = max(
            ((_worth(block, text, wanted), block.words) for block, text in lines), key=lambda pair: pair[0]
        )
        ranked.append((best, Found(topic=topic, line="" if said == topic.title else said)))
    ranked.sort(key=lambda pair: -pair[0])
    return tuple(found for _, found in ranked)


def _worth(block: Block, text: str, wanted: list[str]) -> int:
    weight = {Form.TITLE: 5, Form.HEADING: 3}.get(block.form, 1)
    return weight * sum(2 if f" {word}" in f" {text}" else 1 for word in wanted if word in text)


def _source(name: str, language: str) -> str:
    try:
        return read_text(f"help/{language}/{name}.md")
    except FileNotFoundError:
        return read_text(f"help/{_ENGLISH}/{name}.md")
