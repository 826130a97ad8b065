"""Blind copies of text kinds: known names and home folders masked, escapes read first, always UTF-8."""

import html
import re
from collections.abc import Callable
from urllib.parse import unquote_to_bytes

from assessor_app.preview import texts
from assessor_app.preview.copies import Copy, Found
from assessor_app.preview.failures import too_large
from assessor_app.preview.names import MARK, Names

MAX_TEXT = 24 * 2**20  # bytes of a text that can be searched within the time a helper gets
STEP_MASKED = "names masked"
STEP_HOMES = "home folder names masked"
STEP_UTF8 = "encoding changed to UTF-8"
_EXTENSIONS = {
    "text/markdown": ".md",
    "text/csv": ".csv",
    "text/tab-separated-values": ".tsv",
    "application/json": ".json",
    "text/x-python": ".py",
    "text/x-r": ".r",
    "text/javascript": ".js",
    "text/x-javascript": ".js",
    "text/x-sql": ".sql",
    "text/x-java": ".java",
    "text/x-c": ".c",
    "text/x-c++": ".cpp",
    "text/x-yaml": ".yaml",
    "text/x-sh": ".sh",
    "text/x-tex": ".tex",
    "text/x-typescript": ".ts",
    "text/x-go": ".go",
    "text/x-rust": ".rs",
    "text/x-ruby": ".rb",
    "text/x-csharp": ".cs",
    "text/x-toml": ".toml",
    "text/x-ini": ".ini",
    "text/x-css": ".css",
    "text/vtt": ".vtt",
    "application/x-subrip": ".srt",
    "text/x-julia": ".jl",
}  # fmt: skip; HTML, SVG and XML become .txt: nothing that opens them by name shall run or fetch anything
_HOMES = re.compile(
    r"(?i)(/(?:home|users)/|\b[a-z]:(?:\\\\?|/)users(?:\\\\?|/))([^/\\\s\"'<>|:*?\r\n]{1,64})"
)
_SHARED_HOMES = frozenset(
    {"public", "shared", "default", "runner", "jovyan", "vagrant", "ubuntu", "user", "root", MARK}
)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_PERCENT = re.compile(r"(?:%[0-9a-fA-F]{2})+")
_QUOTED = re.compile(r"(?:=[0-9a-fA-F]{2})+")
_UNICODE = re.compile(r"(?:\\u(?:[0-9a-fA-F]{4}|\{[0-9a-fA-F]{1,6}\})|\\U[0-9a-fA-F]{8})+")
_LATEX = re.compile(r"\{?\\([\"'`^~=.uvHckr])\s?\{?([A-Za-z])\}?\}?")
_LATEX_MARKS = {
    '"': "\u0308", "'": "\u0301", "`": "\u0300", "^": "\u0302", "~": "\u0303", "=": "\u0304", ".": "\u0307",
    "u": "\u0306", "v": "\u030c", "H": "\u030b", "c": "\u0327", "k": "\u0328", "r": "\u030a",
}  # fmt: skip


def copy_text(content: bytes | bytearray, encoding: str, media_type: str, names: Names) -> Copy:
    """The text with MARK where a known name or a home folder's name stood. Raises CannotShow."""
    if len(content) > MAX_TEXT:
        raise too_large("text")
    text = texts.decode(content, encoding)
    steps = [] if encoding.startswith("utf-8") else [STEP_UTF8]
    masked, found = mask_text(text, names, line_of)
    if found:
        steps.append(STEP_MASKED)
    masked, homes = mask_homes(masked)
    if homes:
        steps.append(STEP_HOMES)
    if media_type == "application/json":
        masked = _quoted_marks(masked)
    extension = _EXTENSIONS.get(media_type, ".txt")
    return Copy(content=masked.encode("utf-8", "replace"), extension=extension, steps=steps, found=found)


def line_of(text: str, index: int) -> str:
    """The place of a hit in words."""
    return f"line {text.count(chr(10), 0, index) + 1}"


def mask_text(text: str, names: Names, place: Callable[[str, int], str]) -> tuple[str, list[Found]]:
    r"""The text masked, and what was found; names behind escapes (\\u00fc, &uuml;, %C3%BC, =C3=BC, {\\"u})
    are found too.
    """
    masked, spans = names.mask(text)
    found = [Found(place(text, span.start), text[span.start : span.end]) for span in spans]
    for read in (_read_unicode, _read_entities, _read_percent, _read_quoted, _read_latex):
        plain = read(masked)
        if plain == masked:
            continue
        again, more = names.mask(plain)
        if more:  # only then is the plain spelling kept: otherwise the text stays as it was written
            found += [Found(place(plain, span.start), plain[span.start : span.end]) for span in more]
            masked = again
    return masked, found


def mask_homes(text: str) -> tuple[str, bool]:
    r"""The text with the names of people's home folders masked: /home/…, /Users/…, C:\\Users\\…."""

    def cover(match: re.Match[str]) -> str:
        return match.group(0) if match.group(2).lower() in _SHARED_HOMES else match.group(1) + MARK

    masked = _HOMES.sub(cover, text)
    return masked, masked != text


def _quoted_marks(text: str) -> str:
    """JSON stays JSON: a mark in the place of a number is put in quotes."""
    return re.sub(rf"(?<=[:\[,])(\s*){MARK}(?=\s*[,\]}}])", rf'\1"{MARK}"', text)


def _read_unicode(text: str) -> str:
    def read(match: re.Match[str]) -> str:
        codes = re.findall(r"[0-9a-fA-F]{4,8}|(?<=\{)[0-9a-fA-F]+", match.group(0))
        try:
            joined = "".join(map(chr, (int(code, 16) for code in codes)))
            plain = joined.encode("utf-16", "surrogatepass").decode("utf-16")
        except (ValueError, OverflowError):
            return match.group(0)
        return (
            plain if all(character.isalpha() or character == "@" for character in plain) else match.group(0)
        )

    return _UNICODE.sub(read, text)


def _read_entities(text: str) -> str:
    def read(match: re.Match[str]) -> str:
        plain = html.unescape(match.group(0))
        return plain if plain.isalpha() or plain in {"@", ".", "\xa0", "_", "-"} else match.group(0)

    return _ENTITY.sub(read, text)


def _read_percent(text: str) -> str:
    return _PERCENT.sub(lambda match: _bytes_read(match.group(0), match.group(0)), text)


def _read_quoted(text: str) -> str:
    return _QUOTED.sub(lambda match: _bytes_read(match.group(0).replace("=", "%"), match.group(0)), text)


def _bytes_read(escaped: str, as_written: str) -> str:
    raw = unquote_to_bytes(escaped)
    for encoding in ("utf-8", "cp1252"):
        try:
            plain = raw.decode(encoding)
        except UnicodeError:
            continue
        return plain if plain.isprintable() else as_written
    return as_written


def _read_latex(text: str) -> str:
    return _LATEX.sub(lambda match: match.group(2) + _LATEX_MARKS[match.group(1)], text)
