"""Moodle's “Download all submissions”, in the forms that its versions and settings give it."""

from pathlib import Path

import pytest

from tests.adapters.importers.contract import (
    COHORT,
    Files,
    HandedIn,
    ImporterContract,
    lay_out,
    read,
    zip_of,
)


class TestMoodleWithFolders(ImporterContract):
    """4.1 and later."""

    format = "moodle"
    ending = ""

    def pack(self, cohort: tuple[HandedIn, ...]) -> Files:
        return {
            f"{one.name}_{one.number}_assignsubmission_file{self.ending}/{name}": content
            for one in cohort
            for name, content in one.files.items()
        }


class TestMoodleUpTo40(TestMoodleWithFolders):
    ending = "_"


class TestMoodleWithoutFolders(ImporterContract):
    format = "moodle"

    def pack(self, cohort: tuple[HandedIn, ...]) -> Files:
        return {
            f"{one.name}_{one.number}_assignsubmission_file_{name}": content
            for one in cohort
            for name, content in one.files.items()
        }


class TestMoodleWithUsernames(ImporterContract):
    """A preference puts the username in front; Moodle turns the `_` between them into a space."""

    format = "moodle"

    def name_of(self, learner: HandedIn) -> str:
        return f"u{learner.number} {learner.name}"

    def pack(self, cohort: tuple[HandedIn, ...]) -> Files:
        return {
            f"u{one.number} {one.name}_{one.number}_assignsubmission_file/{name}": content
            for one in cohort
            for name, content in one.files.items()
        }


def found_in(
    files: dict[str, bytes], tmp_path: Path, wanted: str = "auto"
) -> dict[tuple[str, str | None], Files]:
    path = tmp_path / "Course-Task-42.zip"
    path.write_bytes(zip_of(files))
    found = read(path, wanted)
    assert found.rejected == {}
    return found.portfolios


@pytest.mark.parametrize("ending", ["", "_"])
def test_all_of_a_learner_is_one_portfolio(ending: str, tmp_path: Path) -> None:
    files = {
        f"Ada Lovelace_12_assignsubmission_file{ending}/essay.pdf": b"1",
        f"Ada Lovelace_12_assignsubmission_file{ending}/drafts/old/essay.pdf": b"2",
        f"Ada Lovelace_12_assignsubmission_onlinetext{ending}/onlinetext.html": b"3",
        f"Ada Lovelace_12_assignsubmission_comments{ending}/comments.html": b"4",
        f"Ada Lovelace_12_assignsubmission_mahara{ending}/view.html": b"5",
    }
    assert found_in(files, tmp_path) == {
        ("Ada Lovelace", "12"): {
            "essay.pdf": b"1",
            "drafts/old/essay.pdf": b"2",
            "onlinetext.html": b"3",
            "comments.html": b"4",
            "view.html": b"5",
        }
    }


def test_an_upload_keeps_its_name_where_a_plugin_uses_it_too(tmp_path: Path) -> None:
    files = {
        "Ada_12_assignsubmission_comments/onlinetext.html": b"comments",
        "Ada_12_assignsubmission_file/onlinetext.html": b"upload",
        "Ada_12_assignsubmission_onlinetext/onlinetext.html": b"typed",
    }
    assert found_in(files, tmp_path) == {
        ("Ada", "12"): {
            "onlinetext.html": b"upload",
            "comments/onlinetext.html": b"comments",
            "onlinetext/onlinetext.html": b"typed",
        }
    }


def test_without_folders_online_text_has_its_plugins_name_too(tmp_path: Path) -> None:
    files = {
        "Ada_12_assignsubmission_file_my_long_name.tar.gz": b"1",
        "Ada_12_assignsubmission_onlinetext_onlinetext.html": b"2",
    }
    assert found_in(files, tmp_path) == {
        ("Ada", "12"): {"my_long_name.tar.gz": b"1", "onlinetext.html": b"2"}
    }


def test_people_of_one_name_are_told_apart_by_number(tmp_path: Path) -> None:
    files = {f"Ada Lovelace_{number}_assignsubmission_file/a": b"%d" % number for number in (7, 70)}
    assert found_in(files, tmp_path) == {
        ("Ada Lovelace", "7"): {"a": b"7"},
        ("Ada Lovelace", "70"): {"a": b"70"},
    }


def test_blind_marking_gives_numbers_alone(tmp_path: Path) -> None:
    files = {f"Teilnehmer_{number}_assignsubmission_file/a": b"x" for number in (3, 4)}
    assert set(found_in(files, tmp_path)) == {("Teilnehmer", "3"), ("Teilnehmer", "4")}


def test_teams_have_a_groups_number_and_the_default_team_none(tmp_path: Path) -> None:
    files = {
        "Team 7 blue_88_assignsubmission_file/a": b"1",
        "Default group_assignsubmission_file/a": b"2",
        "Default group_assignsubmission_onlinetext/onlinetext.html": b"3",
    }
    assert found_in(files, tmp_path) == {
        ("Default group", None): {"a": b"2", "onlinetext.html": b"3"},
        ("Team 7 blue", "88"): {"a": b"1"},
    }


def test_a_username_that_kept_its_line_is_part_of_the_name(tmp_path: Path) -> None:
    files = {"ada1815_Ada Lovelace_12_assignsubmission_file_/a": b"1"}
    assert set(found_in(files, tmp_path)) == {("ada1815 Ada Lovelace", "12")}


def test_names_of_files_may_look_like_moodles_own(tmp_path: Path) -> None:
    files = {"Ada_12_assignsubmission_file/Bo_13_assignsubmission_file/x_assignsubmission_y.txt": b"1"}
    assert found_in(files, tmp_path) == {
        ("Ada", "12"): {"Bo_13_assignsubmission_file/x_assignsubmission_y.txt": b"1"}
    }


def test_feedback_and_strangers_are_listed(tmp_path: Path) -> None:
    files = TestMoodleWithFolders().pack(COHORT[:1]) | {
        "Ada Lovelace_1001_assignfeedback_file/marked.pdf": b"x",
        "Somebody/else.txt": b"x",
        "Bo_13_assignsubmission_file_": b"",
    }
    found = read(lay_out(files, tmp_path / "export"))
    assert len(found.portfolios) == 1
    assert found.rejected == {
        "Ada Lovelace_1001_assignfeedback_file/marked.pdf": "it is feedback to the learner, not evidence",
        "Somebody/else.txt": "its name is not one that Moodle gives to a submission",
        "Bo_13_assignsubmission_file_": "its name is not one that Moodle gives to a submission",
    }


def test_a_learners_empty_folder_is_listed(tmp_path: Path) -> None:
    files = TestMoodleWithFolders().pack(COHORT[:1]) | {"Bo_13_assignsubmission_file/": b""}
    found = read(lay_out(files, tmp_path / "export"))
    assert found.rejected == {"Bo_13_assignsubmission_file": "no evidence was found for this learner"}
