"""HTML as blocks: what it says and how it is ordered; what it would run, fetch or hide is passed over."""

import base64
import binascii
import re
from collections.abc import Callable
from html.parser import HTMLParser

from assessor_app.preview.blocks import OURS, Blocks, Span

_PASSED_OVER = frozenset(
    {
        "script",
        "style",
        "head",
        "template",
        "iframe",
        "object",
        "embed",
        "noscript",
        "svg",
        "canvas",
        "select",
    }
)
_SETS = {
    "strong": "strong", "b": "strong", "em": "emphasis", "i": "emphasis", "cite": "emphasis",
    "u": "underlined", "ins": "underlined", "s": "struck", "del": "struck", "strike": "struck",
    "code": "code", "kbd": "code", "samp": "code", "tt": "code", "a": "link",
}  # fmt: skip
_BREAKS = frozenset(
    {
        *(
            "p",
            "div",
            "section",
            "article",
            "header",
            "footer",
            "main",
            "aside",
            "nav",
            "figure",
            "figcaption",
        ),
        *("address", "details", "summary", "form", "fieldset", "dl", "dt", "dd", "body", "html", "center"),
    }
)
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_VOID = frozenset({"br", "hr", "img", "input", "meta", "link", "col", "wbr", "area", "base", "source"})
_BLANKS = re.compile(r"[ \t\r\n\f]+")
_ADDRESS = re.compile(r"(?:https?://|mailto:)\S{1,300}", re.IGNORECASE)
_DATA = re.compile(r"data:image/[\w.+-]+;base64,", re.IGNORECASE)
_DEEPEST = 200  # open elements; deeper ones are read without their setting

FindPicture = Callable[[str], bytes | None]


def read_html(text: str, blocks: Blocks, *, find_picture: FindPicture | None = None) -> None:
    """Write what `text` says to `blocks`; `find_picture` has the bytes of a picture's source, or None.

    Pictures that the text carries itself (data:) are shown; no other source is looked at.
    """
    reader = _Reader(blocks, find_picture or (lambda _source: None))
    for start in range(0, len(text), 65_536):
        if blocks.full:
            blocks.left_out += 1
            break
        reader.feed(text[start : start + 65_536])
    reader.close()
    reader.end()


class _Reader(HTMLParser):
    """Follows the elements; text goes to the block that is open."""

    def __init__(self, blocks: Blocks, find_picture: FindPicture) -> None:
        super().__init__(convert_charrefs=True)
        self._blocks, self._find_picture = blocks, find_picture
        self._open: list[str] = []
        self._passed = 0  # elements passed over that are still open
        self._spans: list[Span] = []
        self._targets: list[str] = []
        self._lists: list[int] = []  # the number of the next item; 0 for a list without numbers
        self._mark = ""  # of the item whose text is being read
        self._rows: list[list[list[Span]]] = []
        self._tables = 0
        self._head = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin an element."""
        if self._passed or tag in _PASSED_OVER:
            self._passed += tag in _PASSED_OVER
            return
        given = {name: value or "" for name, value in attrs}
        if tag in _VOID:
            self._stand_alone(tag, given)
            return
        if len(self._open) < _DEEPEST:
            self._open.append(tag)
        if tag == "a":
            self._targets.append(given.get("href", ""))
        elif tag == "table":
            self._begin_table()
        elif self._tables:
            self._begin_in_table(tag)
        elif tag in {"ul", "ol"}:
            self._flush()
            self._lists.append(1 if tag == "ol" else 0)
        elif tag == "li":
            self._flush()
            self._mark = self._next_mark()
        elif tag in _BREAKS or tag in _HEADINGS or tag in {"pre", "blockquote"}:
            self._flush()

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element that ends where it begins."""
        if not self._passed:
            self.handle_starttag(tag, attrs)
            if tag not in _VOID:
                self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        """End an element, and those left open within it."""
        if tag in _PASSED_OVER:
            self._passed = max(0, self._passed - 1)
            return
        if self._passed or tag in _VOID or tag not in self._open:
            return
        if tag == "a":
            self._name_target()
        elif tag == "table":
            self._end_table()
        elif not self._tables and (
            tag in _BREAKS or tag in _HEADINGS or tag in {"pre", "blockquote", "li", "ul", "ol"}
        ):
            self._flush()
            if tag in {"ul", "ol"} and self._lists:
                self._lists.pop()
        while self._open and self._open.pop() != tag:
            pass

    def handle_data(self, data: str) -> None:
        """Text, its blanks as one where they mean nothing."""
        if self._passed:
            return
        text = data if "pre" in self._open else _BLANKS.sub(" ", data)
        if text == " " and (not self._spans or self._spans[-1][0].endswith((" ", "\n"))):
            return
        spans = self._rows[-1][-1] if self._tables and self._rows and self._rows[-1] else self._spans
        if self._tables and spans is self._spans:
            return  # between the cells
        spans.append((text, self._marks()))

    def end(self) -> None:
        """The document is over: write what is still open."""
        while self._tables:
            self._end_table()
        self._flush()

    def _marks(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(_SETS[tag] for tag in self._open if tag in _SETS))

    def _stand_alone(self, tag: str, given: dict[str, str]) -> None:
        if tag == "br":
            target = self._rows[-1][-1] if self._tables and self._rows and self._rows[-1] else self._spans
            target.append(("\n", self._marks()))
        elif tag == "hr" and not self._tables:
            self._flush()
            self._blocks.rule()
        elif tag == "img":
            self._show_picture(given.get("src", ""), given.get("alt", "").strip()[:300])

    def _show_picture(self, source: str, words: str) -> None:
        content = _carried(source) or self._find_picture(source)
        if self._tables and self._rows and self._rows[-1]:
            self._rows[-1][-1] += [("Picture", OURS), (f" {words}", ())]
            return
        self._flush()
        if content is None:
            self._blocks.label("Picture outside this file", f": {words}" if words else "")
        else:
            self._blocks.picture(content, words)

    def _next_mark(self) -> str:
        if not self._lists or not self._lists[-1]:
            return "•"
        self._lists[-1] += 1
        return f"{self._lists[-1] - 1}."

    def _name_target(self) -> None:
        """An address that the text itself does not show is written behind it."""
        target = self._targets.pop() if self._targets else ""
        spans = self._rows[-1][-1] if self._tables and self._rows and self._rows[-1] else self._spans
        shown = "".join(text for text, marks in spans if "link" in marks)
        bare = target.removeprefix("mailto:").rstrip("/")
        if _ADDRESS.fullmatch(target) and bare not in shown:
            spans.append((f" ({target})", ("quiet",)))

    def _begin_table(self) -> None:
        if not self._tables:
            self._flush()
            self._rows, self._head = [], False
        self._tables += 1

    def _begin_in_table(self, tag: str) -> None:
        if self._tables == 1 and tag == "tr":
            self._rows.append([])
        elif self._tables == 1 and tag in {"td", "th"}:
            if not self._rows:
                self._rows.append([])
            self._rows[-1].append([])
            self._head = self._head or (tag == "th" and len(self._rows) == 1)
        elif (tag in _BREAKS or tag == "li") and self._rows and self._rows[-1] and self._rows[-1][-1]:
            self._rows[-1][-1].append(("\n", ()))

    def _end_table(self) -> None:
        self._tables -= 1
        if not self._tables:
            self._blocks.table([[_trimmed(cell) for cell in row] for row in self._rows], head=self._head)
            self._rows = []

    def _flush(self) -> None:
        """Write the block that is open, as what the elements around it make of it."""
        spans, self._spans = self._spans, []
        mark, self._mark = self._mark, ""
        level = next((_HEADINGS[tag] for tag in reversed(self._open) if tag in _HEADINGS), 0)
        if "pre" in self._open:
            text = [(text, tuple(mark for mark in marks if mark != "code")) for text, marks in spans]
            self._blocks.code(_without_last_break(text))
            return
        spans = _trimmed(spans)
        if not spans:
            self._mark = mark  # <li><p>: the mark waits for the words
        elif level:
            self._blocks.heading(spans, level)
        elif self._lists:
            self._blocks.item(spans, depth=len(self._lists) - 1, mark=mark)
        elif "blockquote" in self._open:
            self._blocks.quote(spans)
        else:
            self._blocks.paragraph(spans)


def _carried(source: str) -> bytes | None:
    """The picture that an address holds itself."""
    found = _DATA.match(source)
    if found is None:
        return None
    try:
        return base64.b64decode(source[found.end() :], validate=False) or None
    except (binascii.Error, ValueError):
        return None


def _trimmed(spans: list[Span]) -> list[Span]:
    """Without blanks at either end."""
    kept = [span for span in spans if span[0]]
    while kept and not kept[0][0].strip():
        kept.pop(0)
    while kept and not kept[-1][0].strip():
        kept.pop()
    if kept:
        kept[0] = (kept[0][0].lstrip(), kept[0][1])
        kept[-1] = (kept[-1][0].rstrip(), kept[-1][1])
    return kept


def _without_last_break(spans: list[Span]) -> list[Span]:
    if spans and spans[-1][0].endswith("\n"):
        return [*spans[:-1], (spans[-1][0].rstrip("\n"), spans[-1][1])]
    return spans
