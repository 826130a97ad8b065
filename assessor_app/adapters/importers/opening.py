"""Opens PATH, tells its format, and hands it to the reader of that format."""

import re
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from assessor_app.adapters.durable import disk_problem
from assessor_app.adapters.importers import canvas, csv_manifest, folder, moodle
from assessor_app.adapters.importers.safe_archive import open_zip
from assessor_app.adapters.importers.safe_folder import open_folder
from assessor_app.adapters.importers.tree import Limits, Tree
from assessor_app.application.ports.importing import Findings
from assessor_app.application.problems import Unusable


@dataclass(frozen=True, slots=True)
class _Format:
    recognises: Callable[[Tree], bool]
    read: Callable[[Tree, frozenset[str]], Findings]


_FORMATS = {  # in the order in which they are tried
    csv_manifest.FORMAT: _Format(csv_manifest.recognises, csv_manifest.read),
    moodle.FORMAT: _Format(moodle.recognises, moodle.read),
    canvas.FORMAT: _Format(canvas.recognises, canvas.read),
    folder.FORMAT: _Format(folder.recognises, folder.read),
}
FORMATS = ("auto", *_FORMATS)
_LEAP = "leap2a"
_LEAP_NAMES = frozenset({"leap2a.xml", "leap2.xml"})
_COPY = re.compile(r"\s*\(\d+\)$")  # what browsers put behind a second download
_OTHER_ARCHIVES = {
    b"7z\xbc\xaf\x27\x1c": "a 7z archive",
    b"Rar!\x1a\x07": "a RAR archive",
    b"\x1f\x8b": "a gzip archive",
    b"BZh": "a bzip2 archive",
    b"\xfd7zXZ\x00": "an XZ archive",
}


@contextmanager
def open_portfolios(
    path: Path,
    *,
    format: str,  # noqa: A002  # the port's word
    badge_names: frozenset[str],
    limits: Limits | None = None,
) -> Iterator[Findings]:
    """List what the folder or zip at `path` holds; its files can be read until the context is left.

    Implements `PortfolioSource`. Raises Unusable where `path` cannot be read, is hostile as a whole, or holds
    nothing of `format`. A learner, file or row that is not taken is among the rejected, with its reason; so
    the portfolios may be none.
    """
    if format == _LEAP:
        raise _leap(path)
    if format not in FORMATS:
        raise Unusable(f"there is no format {format}", remedy=f"Use one of {', '.join(FORMATS)}.")
    with _open(path, limits or Limits()) as tree:
        if not tree.entries and not tree.folders and not tree.rejected:
            raise Unusable("it is empty", where=str(path), remedy="Give a folder or zip of portfolios.")
        yield _read(tree, format, badge_names, path)


def _open(path: Path, limits: Limits) -> AbstractContextManager[Tree]:
    try:
        if path.is_dir():
            return open_folder(path, limits)
        if not path.exists():
            raise Unusable("there is no such file or folder", where=str(path), remedy="Check the spelling.")
        if not path.is_file():
            raise Unusable("this is neither a folder nor a file", where=str(path))
        with path.open("rb") as file:
            head = file.read(512)
    except (OSError, ValueError) as error:
        if isinstance(error, ValueError):
            raise Unusable("this is no name of a file or folder", where=ascii(str(path))) from None
        raise disk_problem(error, path) from error
    _refuse_other_files(path, head)
    return open_zip(path, limits)


def _refuse_other_files(path: Path, head: bytes) -> None:
    if not head:
        raise Unusable("this file is empty", where=str(path), remedy="Download it again.")
    for magic, name in _OTHER_ARCHIVES.items():
        if head.startswith(magic):
            raise Unusable(f"this is {name}", where=str(path), remedy="Unpack it and give the folder.")
    if path.suffix.lower() == ".tar" or head[257:262] == b"ustar":
        raise Unusable("this is a tar archive", where=str(path), remedy="Unpack it and give the folder.")
    if path.suffix.lower() == ".xml" and head.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<"):
        raise _leap(path)


def _leap(path: Path) -> Unusable:
    return Unusable(
        "Leap2A portfolios cannot be read by this version",
        where=str(path),
        remedy="Give a folder with a sub-folder per learner.",
    )


def _read(tree: Tree, wanted: str, badge_names: frozenset[str], path: Path) -> Findings:
    candidates = [tree, *_unwrapped(tree)]
    if wanted == "auto" and any(_is_leap(candidate) for candidate in candidates):
        raise _leap(path)
    names = list(_FORMATS) if wanted == "auto" else [wanted]
    for name in names:
        for candidate in _in_order(name, candidates):
            if _FORMATS[name].recognises(candidate):
                return _FORMATS[name].read(candidate, badge_names)
    if wanted not in {"auto", csv_manifest.FORMAT}:  # whoever names a format knows better than its marks
        findings = _FORMATS[wanted].read(tree, badge_names)
        if findings.portfolios:
            return findings
    if wanted == "auto" and not tree.rejected:
        raise Unusable(
            "no learner was found",
            where=str(path),
            remedy="Put each learner's files into a folder of their own.",
        )
    if not tree.rejected:
        raise Unusable(_NOTHING[wanted], where=str(path), remedy="Check --format, or leave it out.")
    return Findings(
        format=folder.FORMAT if wanted == "auto" else wanted, portfolios=(), rejected=tree.rejected
    )


_NOTHING = {
    csv_manifest.FORMAT: f"there is no {csv_manifest.MANIFEST} at the top",
    moodle.FORMAT: "nothing in it is named as Moodle names submissions",
    canvas.FORMAT: "nothing in it is named as Canvas names submissions",
    folder.FORMAT: "no learner was found: no folder lies in it",
}


def _in_order(name: str, candidates: list[Tree]) -> list[Tree]:
    """A wrapping folder looks like a learner's: only there it is taken off first."""
    return candidates[::-1] if name == folder.FORMAT else candidates


def _unwrapped(tree: Tree) -> list[Tree]:
    """The tree without the one folder that all of it lies in, where that folder is no learner's.

    It is a wrapper where it is named like the zip or folder that holds it, where it holds a manifest or an
    export, and, in a zip, where it holds nothing but two folders or more: who packs a folder of learners'
    folders gets that.
    """
    tops = tree.tops
    if len(tops) != 1 or tree.loose:
        return []
    (top,) = tops
    inner = _without(tree, f"{top}/")
    named_alike = top.casefold() in {tree.name.casefold(), _COPY.sub("", tree.name).casefold()}
    is_export = any(_FORMATS[name].recognises(inner) for name in (csv_manifest.FORMAT, moodle.FORMAT)) or (
        canvas.recognises(inner)
    )
    holds_folders_alone = tree.zipped and not inner.loose and len(inner.tops) > 1
    return [inner] if named_alike or is_export or holds_folders_alone else []


def _without(tree: Tree, prefix: str) -> Tree:
    """`tree` seen from inside the folder `prefix`."""
    return replace(
        tree,
        prefix=tree.prefix + prefix,
        entries=tuple(replace(entry, path=entry.path.removeprefix(prefix)) for entry in tree.entries),
        folders=tuple(
            folder_path.removeprefix(prefix) for folder_path in tree.folders if folder_path.startswith(prefix)
        ),
    )


def _is_leap(tree: Tree) -> bool:
    return any(entry.path.lower() in _LEAP_NAMES for entry in tree.loose)
