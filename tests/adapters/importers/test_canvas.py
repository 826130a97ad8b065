"""Canvas's “Download submissions”."""

import unicodedata
from pathlib import Path

import pytest

from assessor_app.application.problems import Unusable
from tests.adapters.importers.contract import Files, HandedIn, ImporterContract, lay_out, read, zip_of


def squeezed(name: str) -> str:
    """Lower case, without what is neither letter, mark, digit nor `_`."""
    kinds = ("L", "M", "N")
    return "".join(c for c in name.lower() if unicodedata.category(c)[0] in kinds or c == "_")


class TestCanvas(ImporterContract):
    format = "canvas"
    late = ""

    def name_of(self, learner: HandedIn) -> str:
        return squeezed(learner.name)

    def pack(self, cohort: tuple[HandedIn, ...]) -> Files:
        uploads = [(one, name, content) for one in cohort for name, content in one.files.items()]
        return {
            f"{squeezed(one.name)}{self.late}_{one.number}_{5000 + attachment}_{name}": content
            for attachment, (one, name, content) in enumerate(uploads)
        }


class TestCanvasLate(TestCanvas):
    late = "_LATE"


class TestCanvasLateInOlderVersions(TestCanvas):
    late = "_late"


class TestCanvasAnonymous(TestCanvas):
    def name_of(self, learner: HandedIn) -> str:
        return f"anon_aB{learner.number[-1]}xZ"

    def id_of(self, learner: HandedIn) -> str:
        return f"aB{learner.number[-1]}xZ"

    def pack(self, cohort: tuple[HandedIn, ...]) -> Files:
        uploads = [(one, name, content) for one in cohort for name, content in one.files.items()]
        return {
            f"{'LATE_' * (attachment % 2)}{self.name_of(one)}_{5000 + attachment}_{name}": content
            for attachment, (one, name, content) in enumerate(uploads)
        }


@pytest.mark.parametrize(
    ("path", "name", "user", "file"),
    [
        ("lovelaceada_77_456_essay.pdf", "lovelaceada", "77", "essay.pdf"),
        ("lovelaceada_LATE_77_456_essay.pdf", "lovelaceada", "77", "essay.pdf"),
        ("lovelaceada_late_77_456_essay.pdf", "lovelaceada", "77", "essay.pdf"),
        ("lovelaceada_77_456_my_2024_1_essay.pdf", "lovelaceada", "77", "my_2024_1_essay.pdf"),
        ("lovelaceada_77_456_essay-1.pdf", "lovelaceada", "77", "essay-1.pdf"),
        ("lovelaceada_77_456_late_77_1.pdf", "lovelaceada", "77", "late_77_1.pdf"),
        ("lovelaceada_77_text.html", "lovelaceada", "77", "text.html"),
        ("lovelaceada_LATE_77_link.html", "lovelaceada", "77", "link.html"),
        ("lovelaceada_77_456_text.html", "lovelaceada", "77", "text.html"),
        ("o_brien_77_456_a.txt", "o_brien", "77", "a.txt"),
        ("agent007_77_456_a.txt", "agent007", "77", "a.txt"),
        ("_77_456_a.txt", "user 77", "77", "a.txt"),
        ("anon_aB3xZ_456_a.txt", "anon_aB3xZ", "aB3xZ", "a.txt"),
        ("LATE_anon_aB3xZ_456_a.txt", "anon_aB3xZ", "aB3xZ", "a.txt"),
        ("anon_aB3xZ_text.html", "anon_aB3xZ", "aB3xZ", "text.html"),
        ("李小龍_77_456_作品.pdf", "李小龍", "77", "作品.pdf"),
    ],
)
def test_the_fields_of_a_name(path: str, name: str, user: str, file: str, tmp_path: Path) -> None:
    found = read(lay_out({path: b"x"}, tmp_path / "export"))
    assert found.format == "canvas"
    assert found.portfolios == {(name, user): {file: b"x"}}


def test_files_that_canvas_made_unique_are_all_kept(tmp_path: Path) -> None:
    names = ["a.tar.gz", *(f"a-{number}.tar.gz" for number in range(1, 8))]
    names.append("a-0e5f9a34-6d05-4d7b-8f5e-3c8f1c8a2b11.tar.gz")
    files = {f"doe_77_{400 + n}_{name}": b"%d" % n for n, name in enumerate(names)}
    found = read(lay_out(files, tmp_path / "export"))
    assert found.portfolios == {("doe", "77"): {name: b"%d" % n for n, name in enumerate(names)}}


def test_the_same_name_under_two_attachments_is_kept_twice(tmp_path: Path) -> None:
    files = {"doe_77_400_a.txt": b"first", "doe_77_401_a.txt": b"second"}
    found = read(lay_out(files, tmp_path / "export"))
    assert found.portfolios == {("doe", "77"): {"a.txt": b"first", "401/a.txt": b"second"}}


def test_late_and_in_time_are_one_portfolio(tmp_path: Path) -> None:
    files = {"doe_LATE_77_400_a.txt": b"1", "doe_77_401_b.txt": b"2", "doe_77_text.html": b"3"}
    found = read(lay_out(files, tmp_path / "export"))
    assert list(found.portfolios) == [("doe", "77")]


def test_photos_are_not_taken_for_canvas(tmp_path: Path) -> None:
    folder = lay_out(
        {"IMG_20260101_123456_1.jpg": b"x", "IMG_20260101_123457_2.jpg": b"x"}, tmp_path / "export"
    )
    with pytest.raises(Unusable, match="no learner was found"):
        read(folder)


def test_strangers_are_listed_where_canvas_is_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "export.zip"
    path.write_bytes(zip_of({"doe_77_400_a.txt": b"1", "readme": b"2", "b": b"3", "c/d_7_8_e": b"4"}))
    found = read(path, "canvas")
    assert list(found.portfolios) == [("doe", "77")]
    assert set(found.rejected) == {"readme", "b", "c/d_7_8_e"}
