"""A folder or zip with `submissions.csv`."""

import csv
import io
import unicodedata
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from assessor_app.adapters.importers import open_portfolios
from assessor_app.application.problems import Unusable
from tests.adapters.importers.contract import BADGES, Files, HandedIn, ImporterContract, lay_out, read


def table(rows: list[list[str]], delimiter: str = ",", ending: str = "\n") -> bytes:
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter, lineterminator=ending).writerows(rows)
    return text.getvalue().encode()


class TestCsv(ImporterContract):
    format = "csv"

    def pack(self, cohort: tuple[HandedIn, ...]) -> Files:
        rows = [["learner_id", "files", "learner"]]
        rows += [
            [one.number, "; ".join(f"{one.number}/{name}" for name in one.files), one.name] for one in cohort
        ]
        files = {f"{one.number}/{name}": content for one in cohort for name, content in one.files.items()}
        return {"submissions.csv": table(rows)} | files


FILES = {"a.txt": b"1", "sub/b.txt": b"2", "sub/deep/c.txt": b"3"}
HEADER = ["learner_id", "files", "learner", "email", "badge", "submitted_at"]


def found_with(
    tmp_path: Path, *rows: list[str], header: list[str] | None = None
) -> tuple[dict[tuple[str, str | None], Files], dict[str, str]]:
    manifest = table([header or HEADER[: max(map(len, rows))], *rows])
    found = read(lay_out(FILES | {"submissions.csv": manifest}, tmp_path / "export"))
    used = {path for row in rows for path in row[1].replace(" ", "").split(";")}
    ignored = set(FILES) - used
    return found.portfolios, {path: why for path, why in found.rejected.items() if path not in ignored}


@pytest.mark.parametrize(
    "manifest",
    [
        b"learner_id,files\n7,a.txt;sub/b.txt\n",
        b"\xef\xbb\xbflearner_id,files\r\n7,a.txt;sub/b.txt\r\n",
        b"FILES , Learner_ID\n a.txt ; sub/b.txt ,7\n\n",
        b'learner_id;files\n7;"a.txt;sub/b.txt"\n',
        b"learner_id\tfiles\n7\ta.txt;sub/b.txt",
        b"x,files,learner_id\n,./a.txt;;sub//b.txt;,7\n",
        b'learner_id,files\n7,"a.txt;\nsub/b.txt"\n',
        b"learner_id,files\n7,a.txt\n7,sub/b.txt;a.txt\n",
        b"learner_id,files\n7,a.txt;sub\\b.txt\n",
        b"learner id,files\n7,a.txt;sub/b.txt\n",
    ],
)
def test_forms_of_the_table(manifest: bytes, tmp_path: Path) -> None:
    found = read(lay_out(FILES | {"submissions.csv": manifest}, tmp_path / "export"))
    ((learner, files),) = found.portfolios.items()
    assert learner == ("7", "7")
    assert sorted(files.values()) == [b"1", b"2"]
    assert found.rejected == {"sub/deep/c.txt": "it is not named in submissions.csv"}


def test_all_columns_are_read(tmp_path: Path) -> None:
    rows = [
        ["7", "a.txt", "Ada Lovelace", "ada@example.org", "badge-1", "2026-03-04T05:06:07+02:00"],
        ["8", "sub/b.txt", "", "", "Careful Reader", "2026-03-04"],
        ["9", "sub/deep/c.txt", "Bo", "", "", ""],
    ]
    folder = lay_out(FILES | {"submissions.csv": table([HEADER, *rows])}, tmp_path / "export")
    with open_portfolios(folder, format="csv", badge_names=BADGES) as findings:
        first, second, third = findings.portfolios
    assert first.learners[0].email == "ada@example.org"
    assert first.submitted_at == datetime(2026, 3, 4, 5, 6, 7, tzinfo=timezone(timedelta(hours=2)))
    assert second.submitted_at == datetime(2026, 3, 4, tzinfo=UTC)
    assert (second.learners[0].name, second.learners[0].email) == ("8", None)
    assert third.submitted_at is None
    assert findings.rejected == ()


def test_the_name_wanted_on_paper_is_read_beside_the_other(tmp_path: Path) -> None:
    header = ["Learner ID", "files", "learner", "Preferred_Name"]
    rows = [["7", "a.txt", "Ada Lovelace", " Ada King "], ["8", "sub/b.txt", "Bo", ""]]
    folder = lay_out(FILES | {"submissions.csv": table([header, *rows])}, tmp_path / "export")
    with open_portfolios(folder, format="csv", badge_names=BADGES) as findings:
        first, second = findings.portfolios
    assert (first.learners[0].name, first.learners[0].preferred) == ("Ada Lovelace", "Ada King")
    assert second.learners[0].preferred is None


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (["8", "sub/b.txt", "Bo", "", "badge-2"], "it is for another badge: badge-2"),
        (["", "sub/b.txt", "Bo"], "it has no learner_id"),
        (["8", "", "Bo"], "no evidence was found for this learner"),
        (["8", " ; ", "Bo"], "no evidence was found for this learner"),
        (["8", "sub/b.txt", "Bo", "", "", "yesterday"], "its submitted_at is no ISO 8601 time: yesterday"),
    ],
)
def test_a_row_that_is_not_taken_is_listed_by_its_line(row: list[str], reason: str, tmp_path: Path) -> None:
    portfolios, rejected = found_with(tmp_path, ["7", "a.txt", "Ada"], row)
    assert set(portfolios) == {("Ada", "7")}
    assert rejected == {"submissions.csv, line 3": reason}


def test_files_of_a_row_for_another_badge_are_not_listed_again(tmp_path: Path) -> None:
    rows = [["7", "a.txt", "", "", "badge-1"], ["8", "sub/b.txt;sub/deep/c.txt", "", "", "badge-2"]]
    folder = lay_out(FILES | {"submissions.csv": table([HEADER, *rows])}, tmp_path / "export")
    assert list(read(folder).rejected) == ["submissions.csv, line 3"]


@pytest.mark.parametrize(
    "path", ["../secret.txt", "/etc/passwd", "C:\\secret.txt", "\\\\host\\x", "sub/../../secret.txt"]
)
def test_a_path_never_leads_outside(path: str, tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_bytes(b"not yours")
    portfolios, rejected = found_with(tmp_path, ["7", f"a.txt;{path}", "Ada"])
    assert portfolios == {("Ada", "7"): {"a.txt": b"1"}}
    ((place, reason),) = rejected.items()
    assert place == path
    assert "leads outside" in reason


def test_missing_files_are_listed_by_path(tmp_path: Path) -> None:
    portfolios, rejected = found_with(tmp_path, ["7", "a.txt;gone.txt;sub", "Ada"], ["8", "lost.txt", "Bo"])
    assert portfolios == {("Ada", "7"): {"a.txt": b"1"}}
    assert rejected == {
        "gone.txt": "it is missing (submissions.csv, line 2)",
        "sub": "it is a folder; list its files (submissions.csv, line 2)",
        "lost.txt": "it is missing (submissions.csv, line 3)",
        "submissions.csv, line 3": "no evidence was found for this learner",
    }


def test_a_learner_keeps_the_first_name_given(tmp_path: Path) -> None:
    portfolios, rejected = found_with(tmp_path, ["7", "a.txt", "Ada"], ["7", "sub/b.txt", "Bo"])
    assert portfolios == {("Ada", "7"): {"a.txt": b"1", "b.txt": b"2"}}
    assert "another name" in rejected["submissions.csv, line 3"]


def test_names_are_found_however_their_accents_are_put_together(tmp_path: Path) -> None:
    spelling = unicodedata.normalize("NFD", "café.txt")
    manifest = table([["learner_id", "files"], ["7", "café.txt"]])
    found = read(lay_out({spelling: b"1", "submissions.csv": manifest}, tmp_path / "export"))
    assert found.portfolios == {("7", "7"): {spelling: b"1"}}


@pytest.mark.parametrize(
    ("manifest", "words"),
    [
        (b"", "submissions.csv: it is empty"),
        (b"learner,files\n", "line 1: the column learner_id is missing"),
        (b"learner_id,files,files\n", "line 1: the column files is there twice"),
        (b"learner_id,files\n7,a.txt\n8,\xff\n", "line 3: it is not UTF-8"),
        (b'learner_id,files\n7,"a.txt\n', "it is not a table"),
        (b"learner_id,files\n7," + b"a" * 200_000, "it is not a table"),
    ],
)
def test_a_table_that_cannot_be_read_is_refused_with_its_line(
    manifest: bytes, words: str, tmp_path: Path
) -> None:
    folder = lay_out(FILES | {"submissions.csv": manifest}, tmp_path / "export")
    with pytest.raises(Unusable) as refusal:
        read(folder)
    assert words in str(refusal.value)
    assert "\n" not in str(refusal.value)
