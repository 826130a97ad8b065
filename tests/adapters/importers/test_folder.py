"""A sub-folder per learner."""

import os
import socket
from pathlib import Path

import pytest

from assessor_app.adapters.importers import open_portfolios
from assessor_app.adapters.importers.folder import learner_of
from assessor_app.adapters.importers.tree import Limits
from assessor_app.application.ports.importing import RejectedFile
from assessor_app.application.problems import Unusable
from tests.adapters.importers.contract import (
    BADGES,
    Files,
    HandedIn,
    ImporterContract,
    lay_out,
    read,
    zip_of,
)


class TestNamedFolders(ImporterContract):
    format = "folder"

    def pack(self, cohort: tuple[HandedIn, ...]) -> Files:
        return {f"{one.name}/{name}": content for one in cohort for name, content in one.files.items()}

    def id_of(self, learner: HandedIn) -> str | None:
        return None


class TestFoldersWithIds(ImporterContract):
    format = "folder"

    def pack(self, cohort: tuple[HandedIn, ...]) -> Files:
        return {
            f"{one.name} ({one.number})/{name}": what for one in cohort for name, what in one.files.items()
        }


@pytest.mark.parametrize(
    ("folder", "name", "source_id"),
    [
        ("Jane Doe", "Jane Doe", None),
        ("Jane Doe (20417)", "Jane Doe", "20417"),
        ("Jane Doe(s20417)", "Jane Doe", "s20417"),
        ("Doe, Jane_20417", "Doe, Jane", "20417"),
        ("Jane Doe_s20417", "Jane Doe", "s20417"),
        ("Jane Doe (2)", "Jane Doe (2)", None),  # a copy
        ("Jane Doe (late)", "Jane Doe (late)", None),
        ("learner_0001", "learner_0001", None),
        ("Jane_Doe_2024", "Jane_Doe_2024", None),
        ("20417", "20417", None),
        ("(20417)", "(20417)", None),
    ],
)
def test_ids_in_folder_names(folder: str, name: str, source_id: str | None) -> None:
    learner = learner_of(folder)
    assert (learner.name, learner.source_id) == (name, source_id)


@pytest.mark.parametrize("kind", ["zip", "folder"])
def test_folders_inside_are_part_of_the_names(kind: str, tmp_path: Path) -> None:
    files = {"Ada Lovelace/part 1/a.txt": b"1", "Ada Lovelace/part 2/a.txt": b"2", "Bo/b.txt": b"3"}
    path = lay_out(files, tmp_path / "export")
    if kind == "zip":
        path = tmp_path / "all.zip"
        path.write_bytes(zip_of(files))
    found = read(path)
    assert found.portfolios["Ada Lovelace", None] == {"part 1/a.txt": b"1", "part 2/a.txt": b"2"}


@pytest.mark.parametrize("kind", ["zip", "folder"])
def test_a_learner_without_evidence_is_listed(kind: str, tmp_path: Path) -> None:
    files = {"Ada Lovelace/a.txt": b"1", "Bo/": b"", "Cy/.DS_Store": b"x", "Cy/": b""}
    path = lay_out(files, tmp_path / "export")
    if kind == "zip":
        path = tmp_path / "all.zip"
        path.write_bytes(zip_of(files))
    found = read(path)
    assert set(found.portfolios) == {("Ada Lovelace", None)}
    assert found.rejected == dict.fromkeys(("Bo", "Cy"), "no evidence was found for this learner")


def test_where_no_learner_has_evidence_the_reasons_are_told(tmp_path: Path) -> None:
    found = read(lay_out({"Bo/": b""}, tmp_path / "export"))
    assert found.portfolios == {}
    assert list(found.rejected) == ["Bo"]


def test_one_learner_with_two_folders_is_one_learner(tmp_path: Path) -> None:
    files = {"Ada Lovelace/part 1/a.txt": b"1", "Ada Lovelace/part 2/a.txt": b"2"}
    assert set(read(lay_out(files, tmp_path / "export")).portfolios) == {("Ada Lovelace", None)}


def test_a_zipped_folder_of_learners_is_looked_into(tmp_path: Path) -> None:
    path = tmp_path / "download (3).zip"
    path.write_bytes(zip_of({"Autumn cohort/Ada/a.txt": b"1", "Autumn cohort/Bo/b.txt": b"2"}))
    found = read(path)
    assert found.portfolios == {("Ada", None): {"a.txt": b"1"}, ("Bo", None): {"b.txt": b"2"}}
    assert found.paths == {"Autumn cohort/Ada/a.txt", "Autumn cohort/Bo/b.txt"}


def test_old_windows_zips_are_read(tmp_path: Path) -> None:
    path = tmp_path / "all.zip"
    path.write_bytes(zip_of({"Ada/a.txt": b"1", "Bo/b.txt": b"2"}).replace(b"Ada/a", b"Ada\\a"))
    assert set(read(path).portfolios) == {("Ada", None), ("Bo", None)}


def test_names_in_the_old_code_page_are_read(tmp_path: Path) -> None:
    path = tmp_path / "all.zip"
    path.write_bytes(zip_of({"Zoe/caf-.txt": b"1"}).replace(b"caf-", b"caf\x82"))
    assert read(path).portfolios == {("Zoe", None): {"café.txt": b"1"}}


def test_utf_8_that_does_not_say_so_is_read(tmp_path: Path) -> None:
    path = tmp_path / "all.zip"
    path.write_bytes(zip_of({"Zoe/caf--.txt": b"1"}).replace(b"caf--", "café".encode()))
    assert read(path).portfolios == {("Zoe", None): {"café.txt": b"1"}}


def test_devices_and_unreadable_names_are_listed(tmp_path: Path) -> None:
    folder = lay_out({"Ada/a.txt": b"1"}, tmp_path / "export")
    os.mkfifo(folder / "Ada" / "pipe")
    (folder / "Ada" / "tab\there").write_bytes(b"x")
    with open(os.fsencode(folder / "Ada") + b"/\xff.txt", "wb") as file:  # noqa: PTH123  # no text names it
        file.write(b"x")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(folder / "Ada" / "socket"))
        found = read(folder)
    assert found.portfolios == {("Ada", None): {"a.txt": b"1"}}
    assert found.rejected == {
        "Ada/pipe": "it is a device, not a file",
        "Ada/socket": "it is a device, not a file",
        "Ada/tab\\u0009here": "its name holds control characters",
        "Ada/\\udcff.txt": "its name cannot be read as text",
    }


@pytest.mark.unprivileged
def test_what_may_not_be_read_is_listed(tmp_path: Path) -> None:
    folder = lay_out({"Ada/a.txt": b"1", "Ada/b.txt": b"2", "Bo/c.txt": b"3"}, tmp_path / "export")
    (folder / "Ada" / "b.txt").chmod(0)
    (folder / "Bo").chmod(0)
    try:
        with pytest.raises(PermissionError):
            (folder / "Ada" / "b.txt").read_bytes()
        found = read(folder)
    finally:
        (folder / "Bo").chmod(0o700)
    assert found.portfolios == {("Ada", None): {"a.txt": b"1"}}
    assert found.rejected == dict.fromkeys(
        ("Ada/b.txt", "Bo"), "it cannot be read: this account may not do that here"
    )


def test_a_file_that_is_exchanged_for_a_link_is_not_followed(tmp_path: Path) -> None:
    folder = lay_out({"Ada/a.txt": b"mine"}, tmp_path / "export")
    secret = tmp_path / "secret"
    secret.write_bytes(b"them")
    with open_portfolios(folder, format="folder", badge_names=BADGES) as findings:
        (file,) = findings.portfolios[0].files
        (folder / "Ada" / "a.txt").unlink()
        (folder / "Ada" / "a.txt").symlink_to(secret)
        with pytest.raises(RejectedFile):
            file.open()


def test_a_file_that_changes_meanwhile_is_not_taken(tmp_path: Path) -> None:
    folder = lay_out({"Ada/a.txt": b"mine", "Ada/b.txt": bytes(200_000)}, tmp_path / "export")
    with open_portfolios(folder, format="folder", badge_names=BADGES) as findings:
        first, second = findings.portfolios[0].files
        (folder / "Ada" / "a.txt").write_bytes(b"longer than before")
        with pytest.raises(RejectedFile, match="changed"):
            first.open()
        with second.open() as reader:
            reader.read(10)
            os.truncate(folder / "Ada" / "b.txt", 100_000)
            with pytest.raises(RejectedFile, match="changed"):
                reader.read()


@pytest.mark.parametrize(
    ("limits", "words"),
    [
        (Limits(folder_entries=3), "more than 3 files"),
        (Limits(total=25), "holds more than 25 bytes"),
    ],
)
def test_a_folder_that_holds_too_much_is_refused(limits: Limits, words: str, tmp_path: Path) -> None:
    folder = lay_out({f"Ada/{number}": bytes(10) for number in range(5)}, tmp_path / "export")
    with (
        pytest.raises(Unusable, match=words),
        open_portfolios(folder, format="auto", badge_names=BADGES, limits=limits),
    ):
        pass


def test_a_file_that_is_too_large_is_listed(tmp_path: Path) -> None:
    folder = lay_out({"Ada/a": bytes(10), "Ada/b": bytes(30)}, tmp_path / "export")
    with open_portfolios(folder, format="auto", badge_names=BADGES, limits=Limits(one_file=20)) as findings:
        assert [each.path for each in findings.rejected] == ["Ada/b"]
        assert len(findings.portfolios[0].files) == 1


def test_folders_in_folders_without_end_are_cut(tmp_path: Path) -> None:
    folder = lay_out({"Ada/" + "d/" * 80 + "x": b"1", "Ada/a": b"2"}, tmp_path / "export")
    found = read(folder)
    assert found.portfolios == {("Ada", None): {"a": b"2"}}
    assert list(found.rejected.values()) == ["it lies more than 64 folders deep"]
