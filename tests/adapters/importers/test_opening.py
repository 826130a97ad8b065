"""What PATH may be, and how its format is told."""

from pathlib import Path

import pytest

from assessor_app.adapters.importers import FORMATS, open_portfolios
from assessor_app.application.problems import Unusable
from tests.adapters.importers.contract import BADGES, lay_out, read, zip_of

MARKS = {
    "csv": {"submissions.csv": b"learner_id,files\n7,a.txt\n", "a.txt": b"1"},
    "moodle": {"Ada_12_assignsubmission_file/a.txt": b"1"},
    "canvas": {"doe_77_456_a.txt": b"1"},
    "folder": {"Ada Lovelace/a.txt": b"1"},
}


def refusal_of(path: Path, wanted: str = "auto") -> str:
    with pytest.raises(Unusable) as refusal, open_portfolios(path, format=wanted, badge_names=BADGES):
        pass
    assert "\n" not in str(refusal.value)
    return str(refusal.value)


@pytest.mark.parametrize("format_name", MARKS)
def test_a_format_is_told_by_its_marks(format_name: str, tmp_path: Path) -> None:
    assert read(lay_out(MARKS[format_name], tmp_path / "export")).format == format_name
    assert format_name in FORMATS


@pytest.mark.parametrize(
    ("format_name", "words"),
    [("csv", "no submissions.csv"), ("moodle", "as Moodle names"), ("canvas", "as Canvas names")],
)
def test_another_format_is_not_taken_for_the_one_asked_for(
    format_name: str, words: str, tmp_path: Path
) -> None:
    assert words in refusal_of(lay_out(MARKS["folder"], tmp_path / "export"), format_name)


def test_leap2a_is_refused_by_name(tmp_path: Path) -> None:
    feed = tmp_path / "leap2a.xml"
    feed.write_text('<?xml version="1.0"?><feed/>')
    package = tmp_path / "mahara.zip"
    package.write_bytes(zip_of({"leap2a.xml": b"<feed/>", "files/1/a.txt": b"1"}))
    for path, wanted in ((feed, "auto"), (package, "auto"), (package, "leap2a"), (tmp_path, "leap2a")):
        assert "Leap2A portfolios cannot be read by this version" in refusal_of(path, wanted)


def test_an_unknown_format_is_refused_with_the_known_ones(tmp_path: Path) -> None:
    assert "Use one of auto, csv, moodle, canvas, folder" in refusal_of(tmp_path, "blackboard")


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.7z", b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
        ("a.rar", b"Rar!\x1a\x07\x01", "a RAR archive"),
        ("a.tgz", b"\x1f\x8b\x08", "a gzip archive"),
        ("a.tar", b"x" * 600, "a tar archive"),
        ("a.pdf", b"%PDF-1.7", "not a zip"),
        ("a.zip", b"", "this file is empty"),
    ],
)
def test_other_files_are_refused_by_name(name: str, content: bytes, words: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(content)
    assert words in refusal_of(tmp_path / name)


def test_a_path_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert "no such file or folder" in refusal_of(tmp_path / "gone")
    assert "no name of a file" in refusal_of(Path("a\0b")) or "no such file" in refusal_of(Path("a\0b"))


def test_a_device_is_not_opened() -> None:
    assert "neither a folder nor a file" in refusal_of(Path("/dev/null"))


@pytest.mark.unprivileged
def test_what_may_not_be_read_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(zip_of(MARKS["folder"]))
    path.chmod(0)
    with pytest.raises(PermissionError):
        path.read_bytes()
    assert "may not do that here" in refusal_of(path)


def test_loose_files_alone_name_what_to_do(tmp_path: Path) -> None:
    folder = lay_out({"a.txt": b"1"}, tmp_path / "export")
    assert "Put each learner's files into a folder of their own" in refusal_of(folder)
