"""Outputs appear whole or not at all, and say in words why they did not."""

import os
import stat
import zipfile
from pathlib import Path

import pytest

from assessor_app.adapters import outputs as outputs_module
from assessor_app.adapters.outputs import DiskOutputs
from assessor_app.application.ports.outputs import Outputs
from assessor_app.application.problems import Unusable

OUTPUTS: Outputs = DiskOutputs()


def test_a_file_appears_whole(tmp_path: Path) -> None:
    target = tmp_path / "report.csv"
    with OUTPUTS.file(target) as writer:
        writer.write(b"unit,rater,")
        assert not target.exists()
        writer.write(b"value\n")
    assert target.read_bytes() == b"unit,rater,value\n"
    assert [path.name for path in tmp_path.iterdir()] == ["report.csv"]


def test_the_writer_seeks_reads_and_may_be_closed(tmp_path: Path) -> None:
    with OUTPUTS.file(tmp_path / "bundle.zip") as writer:
        with zipfile.ZipFile(writer, "w") as archive:
            archive.writestr("a.txt", "a")
        writer.seek(0)
        assert writer.read(2) == b"PK"
        writer.close()
    assert zipfile.ZipFile(tmp_path / "bundle.zip").read("a.txt") == b"a"


def test_a_failure_keeps_the_old_file_and_leaves_nothing(tmp_path: Path) -> None:
    target = tmp_path / "report.csv"
    target.write_bytes(b"old")

    def half() -> None:
        with OUTPUTS.file(target) as writer:
            writer.write(b"half" * 100_000)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        half()
    assert target.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["report.csv"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with names are a matter of POSIX systems")
def test_a_device_is_no_place_for_a_file(tmp_path: Path) -> None:
    """An administrator who exports to /dev/full must not put a file in the place of the device."""
    pipe, link = tmp_path / "pipe", tmp_path / "link"
    os.mkfifo(pipe)
    link.symlink_to(pipe)
    for target in (pipe, link):
        with pytest.raises(Unusable, match="this is a device or a pipe"), OUTPUTS.file(target):
            pass
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["link", "pipe"]


def test_private_files_are_the_owners(tmp_path: Path) -> None:
    with OUTPUTS.file(tmp_path / "key", private=True) as writer:
        writer.write(b"secret")
        (part,) = tmp_path.iterdir()
        assert stat.S_IMODE(part.stat().st_mode) == 0o600  # from the first byte on
    assert stat.S_IMODE((tmp_path / "key").stat().st_mode) == 0o600


def test_an_existing_file_is_not_replaced_unasked(tmp_path: Path) -> None:
    target = tmp_path / "backup"
    target.write_bytes(b"old")
    with pytest.raises(Unusable, match="there already"), OUTPUTS.file(target, replace=False):
        pytest.fail("the body must not run")
    assert target.read_bytes() == b"old"


def test_a_file_that_somebody_makes_meanwhile_is_not_replaced(tmp_path: Path) -> None:
    target = tmp_path / "backup"
    with pytest.raises(Unusable, match="there already"), OUTPUTS.file(target, replace=False):
        target.write_bytes(b"theirs")
    assert target.read_bytes() == b"theirs"
    assert [path.name for path in tmp_path.iterdir()] == ["backup"]


def test_new_files_are_made_where_replacing_is_refused(tmp_path: Path) -> None:
    with OUTPUTS.file(tmp_path / "backup", replace=False) as writer:
        writer.write(b"new")
    assert (tmp_path / "backup").read_bytes() == b"new"
    assert [path.name for path in tmp_path.iterdir()] == ["backup"]


@pytest.mark.parametrize(("target", "words"), [("missing/x", "does not exist"), ("folder", "is a folder")])
def test_a_wrong_place_is_told(tmp_path: Path, target: str, words: str) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(Unusable, match=words), OUTPUTS.file(tmp_path / target):
        pytest.fail("the body must not run")


def test_a_full_disk_is_told_and_leaves_nothing(small_disk: Path) -> None:
    with pytest.raises(Unusable, match="the disk is full"), OUTPUTS.file(small_disk / "big") as writer:
        writer.write(os.urandom(4 << 20))
    assert list(small_disk.iterdir()) == []


def test_a_full_disk_is_told_when_only_the_buffer_was_left(small_disk: Path) -> None:
    free = os.statvfs(small_disk).f_bavail * os.statvfs(small_disk).f_frsize
    (small_disk / "filler").write_bytes(bytes(free))
    with pytest.raises(Unusable, match="the disk is full"), OUTPUTS.file(small_disk / "small") as writer:
        writer.write(b"a few bytes, which stay in the buffer until the end")
    assert [path.name for path in small_disk.iterdir()] == ["filler"]


def test_a_folder_appears_whole(tmp_path: Path) -> None:
    target = tmp_path / "site"
    with OUTPUTS.folder(target) as part:
        (part / "inner").mkdir()
        (part / "inner" / "a.txt").write_text("a")
        assert not target.exists()
    assert (target / "inner" / "a.txt").read_text() == "a"
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_an_empty_folder_may_be_there(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    with OUTPUTS.folder(tmp_path / "site") as part:
        (part / "a").write_text("a")
    assert list(OUTPUTS.names(tmp_path / "site")) == ["a"]


def test_an_empty_folder_behind_a_link_is_filled(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to("real")
    with OUTPUTS.folder(tmp_path / "link") as part:
        (part / "a").write_bytes(b"a")
    assert (tmp_path / "link").is_symlink()
    assert [one.name for one in (tmp_path / "real").iterdir()] == ["a"]


def test_the_folder_in_which_the_program_runs_is_refused_before_the_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(Unusable, match="cannot be replaced as a whole"), OUTPUTS.folder(Path()):
        pytest.fail("nothing is made for it")
    assert list(tmp_path.iterdir()) == []


def test_a_filled_folder_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "theirs").write_text("x")
    with pytest.raises(Unusable, match="not empty"), OUTPUTS.folder(tmp_path / "site"):
        pytest.fail("the body must not run")
    assert list(OUTPUTS.names(tmp_path / "site")) == ["theirs"]


def test_a_failed_folder_leaves_nothing(tmp_path: Path) -> None:
    def half() -> None:
        with OUTPUTS.folder(tmp_path / "site") as part:
            (part / "a").write_text("a")
            raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        half()
    assert list(tmp_path.iterdir()) == []


def test_a_folder_on_a_full_disk_is_told(small_disk: Path) -> None:
    with pytest.raises(Unusable, match="the disk is full"), OUTPUTS.folder(small_disk / "site") as part:
        (part / "big").write_bytes(os.urandom(4 << 20))
    assert list(small_disk.iterdir()) == []


def test_errors_of_other_files_are_not_taken_for_the_outputs(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError), OUTPUTS.folder(tmp_path / "site"):
        (tmp_path / "elsewhere" / "missing").read_bytes()


def test_what_is_written_is_synced_before_it_appears(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[tuple[str, bool]] = []
    target = tmp_path / "out"
    monkeypatch.setattr(outputs_module, "sync_file", lambda path: seen.append(("file", target.exists())))
    monkeypatch.setattr(outputs_module, "sync_folder", lambda path: seen.append((path.name, target.exists())))
    with OUTPUTS.file(target) as writer:
        writer.write(b"x")
    assert seen == [("file", False), (tmp_path.name, True)]


def test_a_disk_without_hard_links_still_does_not_replace(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    with OUTPUTS.file(tmp_path / "new", replace=False) as writer:
        writer.write(b"new")
    assert (tmp_path / "new").read_bytes() == b"new"


def test_names_of_a_missing_folder_are_none(tmp_path: Path) -> None:
    assert list(OUTPUTS.names(tmp_path / "missing")) == []


def test_names_of_a_file_are_refused_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(Unusable, match="not a folder"):
        list(OUTPUTS.names(tmp_path / "file"))


@pytest.mark.unprivileged
def test_a_folder_that_may_not_be_written_to_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(PermissionError):
            (tmp_path / "obstacle").write_text("the obstacle bites")
        with pytest.raises(Unusable, match="may not do that here"), OUTPUTS.file(tmp_path / "x"):
            pytest.fail("the body must not run")
        with pytest.raises(Unusable, match="may not do that here"), OUTPUTS.folder(tmp_path / "x"):
            pytest.fail("the body must not run")
    finally:
        tmp_path.chmod(0o700)
    assert list(tmp_path.iterdir()) == []


def test_a_scratch_file_has_no_name_and_leaves_nothing(tmp_path: Path) -> None:
    with OUTPUTS.scratch(tmp_path / "bundle.zip") as scratch:
        scratch.write(b"first" * 100_000)
        scratch.seek(5)
        assert scratch.read(10) == b"firstfirst"
        if os.name == "posix":
            assert list(tmp_path.iterdir()) == [], "a killed process leaves nothing"
    assert list(tmp_path.iterdir()) == []


def test_a_scratch_file_where_nothing_can_be_is_told(tmp_path: Path, small_disk: Path) -> None:
    with pytest.raises(Unusable, match="this folder does not exist"), OUTPUTS.scratch(tmp_path / "no" / "b"):
        pass
    with pytest.raises(Unusable, match="the disk is full"), OUTPUTS.scratch(small_disk / "b") as scratch:
        scratch.write(os.urandom(4 << 20))
