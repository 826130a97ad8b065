"""The Catalogue on a real workspace: every badge can be read by keys alone, and a programme file taken in."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from assessor_app.domain.achievement import (
    Category,
    Component,
    Method,
    Prerequisite,
    Requirement,
    Stakes,
    Tier,
)
from assessor_app.domain.people import Role
from resources import read_bytes
from tests.support.workspaces import ADMIN, ASSESSORS, TestWorkspace
from tests.window.fakes import FakeFrame, HeldRunner
from tests.window.hands import click, drop_files, find, press, visible_texts
from tests.window.looks.catalogue import sample
from ui.models.badge_words import CATEGORIES, METHODS, STAKES, TIERS
from ui.page import Page
from ui.pages.catalogue.badge_list import BadgeList, facts
from ui.pages.catalogue.badge_picture import BadgePicture
from ui.pages.catalogue.rubric_grid import RubricGrid
from ui.pages.catalogue.words import (
    COMPONENTS,
    asks,
    prerequisite,
    second_ratings,
    twice,
    validity,
)
from ui.theme.look import active_theme
from ui.theme.tokens import LIGHT
from ui.widgets.banner import Banner
from ui.widgets.chip import Chip
from ui.widgets.labels import Text
from ui.wiring.catalogue import catalogue_page


class Reader:
    """The page as somebody sees it, drawn on a real workspace."""

    def __init__(self, qtbot: QtBot, workspace: TestWorkspace, name: str, role: Role) -> None:
        self.program = workspace.program()
        self.session = workspace.sign_in(name, role, self.program)
        self.frame = FakeFrame()
        self.page: Page = catalogue_page(self.program, self.session).make(self.frame)
        self.page.resize(1360, 860)
        qtbot.addWidget(self.page)
        with qtbot.waitExposed(self.page):
            self.page.show()
        self.page.activateWindow()

    @property
    def list(self) -> BadgeList:
        return find(self.page, BadgeList, "badges")

    def title(self) -> str:
        """The name of the badge that is shown."""
        return find(self.page, QWidget, "badge").accessibleName()

    def said(self) -> str:
        notice = find(self.page, Banner, "catalogue-banner").notice
        return "" if notice is None else f"{notice.title} {notice.detail}".strip()


@pytest.fixture
def admin(qtbot: QtBot, workspace: TestWorkspace) -> Reader:
    reader = Reader(qtbot, workspace, ADMIN, Role.ADMIN)
    reader.page.arrive("")
    return reader


def test_badges_stand_under_their_categories_and_the_first_is_open(admin: Reader) -> None:
    texts = [admin.list.item(row).text() for row in range(admin.list.count())]
    assert texts[0] == "Foundational"
    assert texts.index("Tools") < texts.index("Microsoft 365 Copilot Certified") < texts.index("Roles")
    assert admin.title() == "AI Essentials"


def test_the_arrow_keys_walk_the_badges_and_pass_headings_by(admin: Reader) -> None:
    admin.list.setFocus()
    walked = [admin.title()]
    for _ in range(len(admin.program.list_badges()) - 1):
        press(admin.list, Qt.Key.Key_Down)
        walked.append(admin.title())
    assert walked == [line.name for line in admin.program.list_badges()]


def test_a_target_opens_its_badge(admin: Reader) -> None:
    admin.page.arrive("ai-champion")
    assert admin.title() == "AI Champion"


def test_all_that_a_badge_asks_for_can_be_read(admin: Reader) -> None:
    for line in admin.program.list_badges():
        admin.page.arrive(line.id)
        QApplication.processEvents()  # the rubric takes its form once it knows its room
        shown = [text.text() for text in find(admin.page, QWidget, "badge").findChildren(Text)]
        version = line.badge.version
        assert version.criteria in shown
        for requirement in version.requirements:
            assert requirement.text in shown
            for other in requirement.alternatives:
                assert other.text in shown
        for criterion in version.rubric.criteria:
            assert criterion.title in shown
            for level in criterion.levels:
                assert level.descriptor in shown
        chips = [chip.text for chip in find(admin.page, RubricGrid, "rubric").findChildren(Chip)]
        assert chips.count("Must pass") == sum(one.must_pass for one in version.rubric.criteria)
        assert chips.count("Pass") == len(version.rubric.criteria)


def test_an_assessor_reads_it_and_cannot_load(qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path) -> None:
    reader = Reader(qtbot, workspace, ASSESSORS[0], Role.ASSESSOR)
    reader.page.arrive("")
    assert reader.title() == "AI Essentials"
    assert not find(reader.page, QPushButton, "load-programme").isVisible()
    assert reader.page.page_actions() == ()
    path = tmp_path / "programme.json"
    path.write_text("{}")
    assert not reader.page.acceptDrops()
    drop_files(reader.page, path)
    assert reader.said() == ""


def changed_sample(tmp_path: Path, change: str) -> Path:
    """The sample programme with one change, as a file."""
    document = json.loads(read_bytes("samples/programme.json"))
    first = document["achievements"][0]
    if change == "weight":
        first["versions"][0]["rubric"]["criteria"][1]["weight"] = 0
    elif change == "rewritten":
        first["versions"][0]["criteria"] = "Something else."
    else:
        version = json.loads(json.dumps(first["versions"][0]))
        version["number"], version["criteria"] = 2, "The holder has shown more."
        first["versions"].append(version)
        document["achievements"] = [one for one in document["achievements"] if one["id"] != "ai-champion"]
    path = tmp_path / "programme.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


def test_a_new_version_is_loaded_by_dropping_the_file(admin: Reader, tmp_path: Path) -> None:
    drop_files(admin.page, changed_sample(tmp_path, "new"))
    assert admin.said() == "The programme is loaded: 7 badges. 1 version is new. 1 badge is retired."
    assert "The holder has shown more." in visible_texts(admin.page)
    states = {line.id: line.state for line in admin.program.list_badges()}
    assert list(states.values()).count("retired") == 1


def test_the_same_file_again_changes_nothing(admin: Reader, tmp_path: Path) -> None:
    path = tmp_path / "programme.json"
    path.write_bytes(read_bytes("samples/programme.json"))
    drop_files(admin.page, path)
    assert admin.said().startswith("This programme is loaded already.")


def test_an_error_names_the_file_and_the_place(admin: Reader, tmp_path: Path) -> None:
    drop_files(admin.page, changed_sample(tmp_path, "weight"))
    assert "programme.json" in admin.said()
    assert "weight" in admin.said()
    assert "criteria" in admin.said()
    assert find(admin.page, QPushButton, "load-programme").isEnabled()


def test_an_approved_version_is_not_rewritten(admin: Reader, tmp_path: Path) -> None:
    before = admin.program.list_badges()
    drop_files(admin.page, changed_sample(tmp_path, "rewritten"))
    assert "approved with other content" in admin.said()
    assert admin.program.list_badges() == before


@pytest.mark.parametrize("content", [b"\xff\xfe", b"not json", b"[]"])
def test_what_is_no_programme_is_a_banner(admin: Reader, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "programme.json"
    path.write_bytes(content)
    drop_files(admin.page, path)
    assert "programme.json" in admin.said()


def test_a_folder_and_a_missing_file_are_banners(admin: Reader, tmp_path: Path) -> None:
    drop_files(admin.page, tmp_path)
    assert "folder" in admin.said()
    drop_files(admin.page, tmp_path / "gone.json")
    assert "gone.json" in admin.said()


def test_an_empty_workspace_offers_the_sample(
    qtbot: QtBot, workspace: TestWorkspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("assessor_app.application.queries.badges.ListBadges.__call__", lambda _self: ())
    reader = Reader(qtbot, workspace, ADMIN, Role.ADMIN)
    reader.page.arrive("")
    assert "No programme is loaded" in visible_texts(reader.page)
    monkeypatch.undo()
    click(find(reader.page, QPushButton, "load-sample"))
    assert reader.title() == "AI Essentials"


def test_the_rubric_is_a_grid_where_there_is_room_and_a_list_where_there_is_not(qtbot: QtBot) -> None:
    rubric = RubricGrid(sample()[0].badge.version.rubric)
    holder = QScrollArea()
    holder.setWidgetResizable(True)
    holder.setWidget(rubric)
    qtbot.addWidget(holder)
    holder.resize(900, 600)
    holder.show()
    assert rubric.is_grid
    holder.resize(500, 600)
    qtbot.waitUntil(lambda: not rubric.is_grid)
    holder.resize(900, 600)
    qtbot.waitUntil(lambda: rubric.is_grid)
    active_theme().use(LIGHT, 200)
    qtbot.waitUntil(lambda: not rubric.is_grid)
    active_theme().use(LIGHT)


def test_everything_has_words() -> None:
    assert set(CATEGORIES) == set(Category)
    assert set(TIERS) == set(Tier)
    assert set(STAKES) == set(Stakes)
    assert set(METHODS) == set(Method)
    assert set(COMPONENTS) == set(Component)


@pytest.mark.parametrize(
    ("months", "words"),
    [
        (None, "Does not expire"),
        (1, "Valid for 1 month"),
        (12, "Valid for 1 year"),
        (18, "Valid for 18 months"),
        (24, "Valid for 2 years"),
    ],
)
def test_validity(months: int | None, words: str) -> None:
    assert validity(months) == words


@pytest.mark.parametrize(
    ("percent", "words"), [(0, "Rated once"), (10, "10 % rated twice"), (100, "All rated twice")]
)
def test_twice(percent: int, words: str) -> None:
    assert twice(percent) == words


def test_figures_of_a_requirement() -> None:
    quiz = Requirement(
        id="q",
        component=Component.KNOWLEDGE,
        method=Method.QUIZ,
        text="Pass.",
        threshold_percent=80,
        minutes=90,
    )
    assert asks(quiz) == "Quiz · at least 80 % · 1 h 30 min"
    samples = Requirement(id="s", component=Component.SKILL, method=Method.WORK_SAMPLE, text="Do.", count=3)
    assert asks(samples) == "Work sample · 3 of them"


@pytest.mark.parametrize(
    ("count", "ids", "words"),
    [
        (1, ("a",), "Alpha"),
        (2, ("a", "b"), "Alpha and Beta"),
        (1, ("a", "b"), "One of: Alpha, Beta"),
        (2, ("a", "b", "c"), "2 of: Alpha, Beta, c"),
    ],
)
def test_prerequisites_by_name(count: int, ids: tuple[str, ...], words: str) -> None:
    assert prerequisite(Prerequisite(count=count, achievements=ids), {"a": "Alpha", "b": "Beta"}) == words


def test_facts_break_between_facts_alone() -> None:
    first = facts(sample()[0])
    assert (
        first.replace("\u00a0", " ")
        == "Foundation · Low stakes\nValid for 2 years · 10 % rated twice · Version 1"
    )
    assert first.count(" ") == 3 * 2, "one before and one after each dot, none within a fact"
    assert facts(sample()[-1]).startswith("Retired")


def test_who_rates_is_not_told_how_much_is_rated_twice() -> None:
    for line in sample():
        assert "rated" in facts(line)
        assert "rated" not in facts(replace(line, plan=False))


def test_tolerances_name_the_criteria_that_differ() -> None:
    governance = next(line for line in sample() if line.id == "ai-governance-policy")
    words = second_ratings(governance.badge.version)
    assert "may differ by 1" in words
    assert "those of “Approved tools, permitted data” must be the same" in words


def test_the_chosen_badge_is_shown_as_its_holders_get_it(qtbot: QtBot, workspace: TestWorkspace) -> None:
    reader = Reader(qtbot, workspace, ASSESSORS[0], Role.ASSESSOR)
    reader.page.arrive("")
    picture = find(reader.page, BadgePicture, "badge-picture")
    assert picture.shown
    first = picture.grab().toImage()
    press(reader.list, Qt.Key.Key_Down)
    other = find(reader.page, BadgePicture, "badge-picture")
    assert other.shown
    assert other.grab().toImage() != first


def test_what_comes_after_the_page_went_is_drawn_for_nobody(qtbot: QtBot, workspace: TestWorkspace) -> None:
    runner = HeldRunner()
    program = workspace.program()
    session = workspace.sign_in(ASSESSORS[0], Role.ASSESSOR, program)
    page = catalogue_page(program, session).make(FakeFrame(tasks=runner))
    qtbot.addWidget(page)
    page.arrive("")
    page.retire()
    for held in runner.held:
        held.finish()
    assert page.findChildren(BadgePicture) == []
