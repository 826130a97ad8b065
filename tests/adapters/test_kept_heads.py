"""What a machine remembers of a log outlives the workspace, and damage to it is said."""

import os
from pathlib import Path

import pytest

from assessor_app.adapters.kept_heads import HeadsFolder
from assessor_app.adapters.keys import writing
from assessor_app.application.ports.heads import KeptHeads
from assessor_app.application.problems import Unusable

ONE = "0b7d1f5e-3c52-4d57-9a55-5a1d3f6f1a01"
TWO = "6a0de9a4-7b0e-4c1c-8b3f-0f7c9d2b2b02"
NOTE = "assessor.example/log\n7\nq83vEjRWeJA=\n\n— lead q83vEg==\n"


def test_the_newest_note_of_each_workspace_is_kept(tmp_path: Path) -> None:
    heads: KeptHeads = HeadsFolder(config=tmp_path / "config")
    assert heads.newest(ONE) is None
    heads.keep(ONE, NOTE)
    heads.keep(TWO, "another")
    heads.keep(ONE, NOTE + "8")
    again = HeadsFolder(config=tmp_path / "config")
    assert (again.newest(ONE), again.newest(TWO)) == (NOTE + "8", "another")
    assert sorted(each.name for each in (tmp_path / "config" / "heads").iterdir()) == [
        f"{ONE}.json",
        f"{TWO}.json",
    ]


def test_damage_is_said_and_never_taken_for_first_seen(tmp_path: Path) -> None:
    heads = HeadsFolder(config=tmp_path)
    heads.keep(ONE, NOTE)
    path = tmp_path / "heads" / f"{ONE}.json"
    good = path.read_bytes()
    for place in range(len(good)):
        path.write_bytes(good[:place] + bytes([good[place] ^ 1]) + good[place + 1 :])
        with pytest.raises(Unusable, match="is damaged, so an older copy"):
            heads.newest(ONE)
        path.write_bytes(good[:place])
        with pytest.raises(Unusable, match="damaged"):
            heads.newest(ONE)
    for data in (b"[]", b'{"note":7}', b"[" * 10_000, b" " * 70_000):
        path.write_bytes(data)
        with pytest.raises(Unusable, match="damaged"):
            heads.newest(ONE)
    heads.keep(ONE, "newer")
    assert heads.newest(ONE) == "newer"


def test_a_note_of_another_workspace_is_damage(tmp_path: Path) -> None:
    heads = HeadsFolder(config=tmp_path)
    heads.keep(ONE, NOTE)
    (tmp_path / "heads" / f"{ONE}.json").rename(tmp_path / "heads" / f"{TWO}.json")
    with pytest.raises(Unusable, match="damaged"):
        heads.newest(TWO)


def test_a_note_is_on_the_disk_before_keep_returns(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synced: list[int] = []
    real = os.fsync

    def fsync(descriptor: int) -> None:
        synced.append(descriptor)
        real(descriptor)

    monkeypatch.setattr(os, "fsync", fsync)
    HeadsFolder(config=tmp_path).keep(ONE, NOTE)
    assert len(synced) == 2  # the file, and the folder that names it


def test_a_death_while_writing_keeps_the_earlier_note(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Killed(BaseException):
        pass

    def die(*_: object) -> None:
        raise Killed

    heads = HeadsFolder(config=tmp_path)
    heads.keep(ONE, NOTE)
    with monkeypatch.context() as patched:
        patched.setattr(writing, "move", die)
        patched.setattr(Path, "unlink", lambda *_, **__: None)
        with pytest.raises(Killed):
            heads.keep(ONE, "newer")
    assert heads.newest(ONE) == NOTE


@pytest.mark.parametrize("workspace", ["", "../x", "one", ONE.upper()])
def test_a_workspace_is_a_uuid_and_never_a_path(tmp_path: Path, workspace: str) -> None:
    with pytest.raises(ValueError, match="UUID"):
        HeadsFolder(config=tmp_path).newest(workspace)


def test_a_disk_that_refuses_is_said_in_words(tmp_path: Path) -> None:
    (tmp_path / "heads").write_text("a file in the place of the folder")
    with pytest.raises(Unusable, match=r"a file, not a folder|is there already"):
        HeadsFolder(config=tmp_path).keep(ONE, NOTE)
    with pytest.raises(Unusable, match="a file, not a folder"):
        HeadsFolder(config=tmp_path).newest(ONE)


def test_a_huge_note_is_a_mistake_of_the_caller(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="short"):
        HeadsFolder(config=tmp_path).keep(ONE, "x" * 40_000)
