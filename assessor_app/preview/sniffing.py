"""What a file is, told by its bytes; the name only says which language a text is written in."""

import codecs
import json
import re
import unicodedata
from dataclasses import dataclass

from assessor_app.preview.media_kinds import media_kind

HEAD = 64 * 1024  # bytes that are enough to tell a kind where a file is too large to be sent whole
_CODE = {
    ".py": "python", ".pyw": "python", ".r": "r", ".jl": "julia", ".js": "javascript", ".mjs": "javascript",
    ".jsx": "javascript", ".ts": "typescript", ".tsx": "typescript", ".java": "java", ".kt": "kotlin",
    ".scala": "scala", ".c": "c", ".h": "c", ".cpp": "c++", ".hpp": "c++", ".cc": "c++", ".cs": "csharp",
    ".go": "go", ".rs": "rust", ".rb": "ruby", ".php": "php", ".pl": "perl", ".swift": "swift", ".sh": "sh",
    ".bash": "sh", ".ps1": "powershell", ".bat": "bat", ".sql": "sql", ".lua": "lua", ".m": "matlab",
    ".tex": "tex", ".yaml": "yaml", ".yml": "yaml", ".toml": "toml", ".ini": "ini", ".css": "css",
    ".xml": "xml",
    ".xsl": "xml", ".vb": "vb", ".f90": "fortran",
}  # fmt: skip
_NAMED_AS = {
    "pdf": {".pdf"},
    "image": {
        ".png",
        ".jpg",
        ".jpeg",
        ".jpe",
        ".gif",
        ".webp",
        ".tif",
        ".tiff",
        ".bmp",
        ".avif",
        ".heic",
        ".ico",
    },
    "document": {".docx", ".docm", ".odt", ".doc", ".rtf"},
    "sheet": {".xlsx", ".xlsm", ".ods", ".xls"},
    "slides": {".pptx", ".pptm", ".odp", ".ppt"},
    "audio": {".mp3", ".wav", ".ogg", ".oga", ".opus", ".flac", ".m4a", ".aac", ".aif", ".aiff"},
    "video": {".mp4", ".m4v", ".mov", ".webm", ".mkv", ".avi", ".ogv", ".mpg", ".mpeg"},
    "archive": {".zip", ".gz", ".tgz", ".tar", ".7z", ".rar", ".xz", ".bz2"},
    "notebook": {".ipynb"},
}
_SIGNATURES = (
    (b"\x89PNG\r\n\x1a\n", "image", "image/png"),
    (b"\xff\xd8\xff", "image", "image/jpeg"),
    (b"GIF87a", "image", "image/gif"),
    (b"GIF89a", "image", "image/gif"),
    (b"II*\0", "image", "image/tiff"),
    (b"MM\0*", "image", "image/tiff"),
    (b"\x1f\x8b", "archive", "application/gzip"),
    (b"7z\xbc\xaf\x27\x1c", "archive", "application/x-7z-compressed"),
    (b"Rar!\x1a\x07", "archive", "application/vnd.rar"),
    (b"\xfd7zXZ\0", "archive", "application/x-xz"),
    (b"BZh", "archive", "application/x-bzip2"),
    (b"{\\rtf", "document", "application/rtf"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "document", "application/x-ole-storage"),
)
_IN_ZIP = (
    (b"word/", "document", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    (b"xl/", "sheet", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    (b"ppt/", "slides", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
)
_IN_OPEN_DOCUMENT = (
    (b"application/vnd.oasis.opendocument.text", "document"),
    (b"application/vnd.oasis.opendocument.spreadsheet", "sheet"),
    (b"application/vnd.oasis.opendocument.presentation", "slides"),
)
_BRANDS = {b"avif": ("image", "image/avif"), b"heic": ("image", "image/heic")}
_BY_ENDING = {
    ".csv": ("csv", "text/csv"), ".tsv": ("csv", "text/tab-separated-values"),
    ".json": ("code", "application/json"), ".jsonl": ("code", "application/json"),
    ".geojson": ("code", "application/json"), ".svg": ("code", "image/svg+xml"),
    ".md": ("text", "text/markdown"), ".markdown": ("text", "text/markdown"),
    ".html": ("text", "text/html"), ".htm": ("text", "text/html"), ".xhtml": ("text", "text/html"),
    ".eml": ("text", "message/rfc822"),
}  # fmt: skip


_CAPTIONS = re.compile(r"(WEBVTT\b)|\d{1,5}[ \t]*\r?\n\d\d?:\d\d:\d\d,\d{3} --> ")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sniffed:
    """A kind (as in BlindCopy.kind), a media type, and whether the name says otherwise."""

    kind: str
    media_type: str
    encoding: str | None = None  # of a text; None for anything else
    misnamed: str | None = None  # "named .pdf, is a picture"


def sniff(content: bytes | bytearray, name: str, *, whole: bool = True) -> Sniffed:
    """The kind of `content`; of `name` only the ending is used. `whole`: False where only a head was sent."""
    ending = "." + name.rpartition(".")[2].lower() if "." in name else ""
    found = _binary(content) or _text(content, ending, whole=whole)
    expected = next((kind for kind, endings in _NAMED_AS.items() if ending in endings), None)
    if expected is None or expected == found.kind or not content:
        return found
    if {expected, found.kind} == {"audio", "video"} or (expected, found.kind) == ("document", "text"):
        return found  # one container holds either; a note about it would help nobody
    return Sniffed(
        kind=found.kind, media_type=found.media_type, encoding=found.encoding,
        misnamed=f"named {ending}, is {_in_words(found.kind)}",
    )  # fmt: skip


def _in_words(kind: str) -> str:
    words = {
        "pdf": "a PDF", "image": "a picture", "text": "plain text", "code": "plain text",
        "csv": "a text table", "document": "a document", "sheet": "a spreadsheet", "slides": "a slide set",
        "audio": "sound",
        "video": "a video", "notebook": "a notebook", "archive": "an archive",
    }  # fmt: skip
    return words.get(kind, "something else")


def _binary(content: bytes | bytearray) -> Sniffed | None:
    told = _by_signature(content) or _by_container(content)
    if told is not None:
        return Sniffed(kind=told[0], media_type=told[1])
    return _zipped(content) if content.startswith((b"PK\x03\x04", b"PK\x05\x06")) else None


def _by_signature(content: bytes | bytearray) -> tuple[str, str] | None:
    if b"%PDF-" in content[:1024]:  # readers accept up to 1,024 bytes before the header
        return "pdf", "application/pdf"
    header_size = int.from_bytes(content[14:18], "little")
    if content.startswith(b"BM") and len(content) > 26 and header_size in {12, 40, 108, 124}:
        return "image", "image/bmp"
    return next(((kind, media) for start, kind, media in _SIGNATURES if content.startswith(start)), None)


def _by_container(content: bytes | bytearray) -> tuple[str, str] | None:
    if content[257:262] == b"ustar":
        return "archive", "application/x-tar"
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "image", "image/webp"
    if content[4:8] == b"ftyp" and bytes(content[8:12]) in _BRANDS:
        return _BRANDS[bytes(content[8:12])]
    played = media_kind(lambda start, most: bytes(content[start : start + most]))
    if played is None and content.startswith(b"ID3"):  # what follows the tag is not there, or no sound
        return "audio", "audio/mpeg"
    return played


def _zipped(content: bytes | bytearray) -> Sniffed:
    """Office kinds by the names in the archive; nothing is unpacked here."""
    head = bytes(content[:HEAD])
    for media_type, kind in _IN_OPEN_DOCUMENT:
        if media_type in head[:200]:
            return Sniffed(kind=kind, media_type=media_type.decode())
    if b"[Content_Types].xml" in head or b"_rels/" in head:
        listing = head + bytes(content[-HEAD:])  # the names stand again in the directory at the end
        for folder, kind, office in _IN_ZIP:
            if folder in listing:
                return Sniffed(kind=kind, media_type=office)
    return Sniffed(kind="archive", media_type="application/zip")


def encoding_of(content: bytes | bytearray, *, whole: bool = True) -> str | None:
    """The encoding of a text: by its mark, UTF-16 by its zeros, UTF-8, else Windows-1252; None: no text."""
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"),
        (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"),
    ):  # fmt: skip
        if content.startswith(mark):
            return encoding if _decodes(content, encoding, whole=whole) else None
    head = bytes(content[:4096])
    zeros_even, zeros_odd = head[0::2].count(0), head[1::2].count(0)
    if zeros_even or zeros_odd:
        quarter = len(head) // 4
        encoding = "utf-16-le" if zeros_odd > quarter and not zeros_even else "utf-16-be"
        plausible = (zeros_odd > quarter and not zeros_even) or (zeros_even > quarter and not zeros_odd)
        if not plausible or not _decodes(content, encoding, whole=whole):
            return None
        shown = head.decode(encoding, "ignore")
        return (
            None
            if any(unicodedata.category(c) in {"Cc", "Cn", "Co"} and c not in "\t\n\r\f" for c in shown)
            else encoding
        )
    if _decodes(content, "utf-8", whole=whole):
        return "utf-8"
    controls = sum(head.count(code) for code in range(32) if code not in {9, 10, 12, 13, 27})
    return "cp1252" if controls == 0 and _decodes(content, "cp1252", whole=whole) else None


def _decodes(content: bytes | bytearray, encoding: str, *, whole: bool) -> bool:
    try:
        codecs.getincrementaldecoder(encoding)().decode(bytes(content), final=whole)
    except UnicodeError:
        return False
    return True


def _text(content: bytes | bytearray, ending: str, *, whole: bool) -> Sniffed:
    encoding = encoding_of(content, whole=whole)
    if encoding is None:
        return Sniffed(kind="other", media_type="application/octet-stream")
    if encoding == "utf-8" and any(content[:4096].count(code) for code in range(7)):
        return Sniffed(kind="other", media_type="application/octet-stream")  # control characters: no text
    kind, media_type = _text_kind(content, ending, encoding, whole=whole)
    return Sniffed(kind=kind, media_type=media_type, encoding=encoding)


def _text_kind(content: bytes | bytearray, ending: str, encoding: str, *, whole: bool) -> tuple[str, str]:
    head = bytes(content[:4096]).decode(encoding, "ignore").lstrip("\ufeff \t\r\n")
    in_json = head.startswith("{") and ending in {".ipynb", ".json", ""}
    if in_json and whole and _is_notebook(content, encoding):
        return "notebook", "application/x-ipynb+json"
    captions = _CAPTIONS.match(head)
    if captions is not None:
        return "text", "text/vtt" if captions.group(1) else "application/x-subrip"
    if ending in _BY_ENDING:
        return _BY_ENDING[ending]
    if head[:512].lower().startswith(("<!doctype html", "<html")):
        return "text", "text/html"
    if "<svg" in head[:1024] and head.startswith("<"):
        return "code", "image/svg+xml"
    return ("code", f"text/x-{_CODE[ending]}") if ending in _CODE else ("text", "text/plain")


def _is_notebook(content: bytes | bytearray, encoding: str) -> bool:
    try:
        book = json.loads(bytes(content).decode(encoding))
    except (ValueError, RecursionError):
        return False
    return isinstance(book, dict) and isinstance(book.get("cells"), list) and "nbformat" in book
