"""The page Reliability: read once, reckoned anew for every filter, opened case by case, saved, by keys."""

import csv
import io
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from assessor_app.application.problems import Unusable
from assessor_app.application.progress import Progress
from assessor_app.application.quality.rating_table import Selection
from tests.support.jobs import given_out
from tests.support.workspaces import TestWorkspace
from tests.window.fakes import FakeFrame, HeldRunner
from tests.window.hands import click, find, press, visible_texts
from tests.window.looks.reliability import alike, apart, doors_of, nothing, sixty, with_risks
from ui.models.codes import code_of
from ui.pages.reliability.page import ReliabilityPage
from ui.pages.reliability.presenter import ReliabilityPresenter
from ui.pages.reliability.state import Period, ReliabilityDoors, Tab, Wanted
from ui.theme.tokens import Tone
from ui.widgets.banner import Banner
from ui.widgets.chart_card import ChartCard
from ui.widgets.chart_view import ChartView
from ui.widgets.check_box import CheckBox
from ui.widgets.choice import Choice
from ui.widgets.table_view import TableView
from ui.wiring.reliability import reliability_doors


class Reader:
    """The page as a lead sees it."""

    def __init__(self, qtbot: QtBot, doors: ReliabilityDoors, path: Path | None = None) -> None:
        self.frame = FakeFrame()
        self.presenter = ReliabilityPresenter(doors, self.frame)
        self.page = ReliabilityPage(self.presenter, asking_file=lambda *_: path)
        self.presenter.attach(self.page)
        self.page.resize(1360, 1000)
        qtbot.addWidget(self.page)
        with qtbot.waitExposed(self.page):
            self.page.show()
        self.page.activateWindow()

    def rows(self, name: str) -> list[list[str]]:
        model = find(self.page, TableView, name).model()
        columns = range(model.columnCount())
        return [[str(model.index(row, at).data()) for at in columns] for row in range(model.rowCount())]

    def said(self) -> str:
        return "\n".join(visible_texts(self.page))


@pytest.fixture
def reader(qtbot: QtBot) -> Reader:
    made = Reader(qtbot, doors_of(sixty))
    made.page.arrive("")
    return made


def test_each_criterion_has_its_line_in_the_chart_and_in_the_table(reader: Reader) -> None:
    rows = reader.rows("reliability-agreement-table")
    assert rows[0][0] == "All criteria together"
    assert len(rows) == 10
    assert rows[1][-1] == "Too few: rate 8 more pieces twice"
    figure = find(reader.page, ChartView, "reliability-agreement-chart").figure
    assert figure is not None
    summary = find(reader.page, ChartView, "reliability-agreement-chart").accessibleDescription()
    assert summary.startswith("Agreement between raters is ")
    assert "All criteria together, Krippendorff’s alpha: 0.6" in summary
    assert summary.endswith("All 95 % intervals here are of Krippendorff’s alpha.")
    assert summary in reader.said()


def test_a_report_is_frozen_by_key_and_its_hash_can_be_copied(qtbot: QtBot, tmp_path: Path) -> None:
    asked: list[tuple[str, float, Path]] = []

    def freeze(wanted: Selection, target: float, path: Path, _progress: Progress) -> str:
        asked.append((wanted.badge, target, path))
        return "3d" * 32

    made = Reader(qtbot, replace(doors_of(sixty), freeze=freeze), tmp_path / "agreed.pdf")
    made.page.arrive("")
    badge = made.presenter.state.choices.badges[0][0]
    made.presenter.filter(badge=badge)
    click(find(made.page, QPushButton, "reliability-freeze"))
    assert asked == [(badge, 0.7, tmp_path / "agreed.pdf")]
    assert "The report is in “agreed.pdf”, its data in “agreed.json”." in made.said()
    notice = made.presenter.state.notice
    assert notice is not None
    assert notice.copyable == "3d" * 32
    made.presenter.clear()
    assert "freeze" in {action.id.partition("-")[2] for action in made.page.page_actions()}


def test_a_report_that_cannot_be_written_is_said_and_the_page_goes_on(qtbot: QtBot, tmp_path: Path) -> None:
    def full(*_: object) -> str:
        raise Unusable("the disk is full")

    made = Reader(qtbot, replace(doors_of(sixty), freeze=full), tmp_path / "agreed.pdf")
    made.page.arrive("")
    click(find(made.page, QPushButton, "reliability-freeze"))
    assert "The disk is full" in made.said()
    assert find(made.page, QPushButton, "reliability-freeze").isEnabled()


def test_what_was_drawn_for_a_risk_is_left_out_or_weighted(qtbot: QtBot) -> None:
    made = Reader(qtbot, doors_of(with_risks))
    made.page.arrive("")
    box = find(made.page, CheckBox, "reliability-weighted")
    assert box.isVisible()
    assert "left out: 9 second ratings drawn for a risk" in made.said()
    before = made.presenter.state.figures
    click(box)
    after = made.presenter.state.figures
    assert before is not None
    assert after is not None
    assert after.twice == before.twice + 9
    assert "weighted: each counts for the work it was drawn from; raters and outcomes are not" in made.said()
    click(find(made.page, CheckBox, "reliability-independent"))
    assert not made.presenter.state.wanted.weighted, "what is not independent has no weight"
    made.presenter.clear()
    assert made.presenter.state.wanted == Wanted()


def test_without_risks_there_is_nothing_to_weight(reader: Reader) -> None:
    assert not find(reader.page, CheckBox, "reliability-weighted").isVisible()


def test_another_page_asks_for_the_figures_of_one_badge(reader: Reader) -> None:
    badge = reader.presenter.state.choices.badges[-1][0]
    reader.presenter.filter(rater=reader.presenter.state.choices.raters[0][0])
    reader.page.arrive(f"raters/{badge}")
    assert reader.presenter.state.tab is Tab.RATERS
    assert reader.presenter.state.wanted == Wanted(badge=badge)
    assert reader.page.place() == "raters"
    reader.page.arrive("agreement/")
    assert reader.presenter.state.wanted == Wanted()


def test_another_coefficient_and_another_target_are_drawn(reader: Reader) -> None:
    choice = find(reader.page, Choice, "reliability-coefficient")
    choice.setFocus()
    press(choice, Qt.Key.Key_End)
    assert reader.presenter.state.coefficient == "percent_agreement"
    assert not find(reader.page, Choice, "reliability-target").isEnabled()
    press(choice, Qt.Key.Key_Home)
    target = find(reader.page, Choice, "reliability-target")
    target.setFocus()
    press(target, Qt.Key.Key_Home)
    assert reader.presenter.state.target == 40
    assert "target reached" in reader.rows("reliability-agreement-table")[0][-1]


def test_filters_leave_out_what_they_say(reader: Reader) -> None:
    badge = find(reader.page, Choice, "reliability-badge")
    badge.setFocus()
    press(badge, Qt.Key.Key_End)
    assert {row[0] for row in reader.rows("reliability-agreement-table")} >= {"Foreseeing effects"}
    assert len(reader.rows("reliability-agreement-table")) == 6
    criterion = find(reader.page, Choice, "reliability-criterion")
    criterion.setFocus()
    press(criterion, Qt.Key.Key_End)
    assert len(reader.rows("reliability-agreement-table")) == 1
    reader.presenter.filter(period=Period.MONTH)
    assert "Nothing matches" in reader.said()
    click(find(reader.page, QPushButton, "reliability-clear-all"))
    assert len(reader.rows("reliability-agreement-table")) == 10
    assert not find(reader.page, QPushButton, "reliability-clear").isVisible()


def test_agreement_is_looked_at_group_by_group(qtbot: QtBot, reader: Reader) -> None:
    def twice() -> int:
        figures = reader.presenter.state.figures
        assert figures is not None
        return figures.twice

    everything = twice()
    choice = find(reader.page, Choice, "reliability-cohort")
    choice.setFocus()
    press(choice, Qt.Key.Key_Down)
    assert reader.presenter.state.wanted.cohort == "Autumn 2026"
    autumn = twice()
    press(choice, Qt.Key.Key_Down)
    assert (reader.presenter.state.wanted.cohort, autumn + twice()) == ("Spring 2026", everything)
    assert 0 < autumn < everything
    click(find(reader.page, QPushButton, "reliability-clear"))
    assert twice() == everything
    ungrouped = Reader(qtbot, doors_of(nothing))
    ungrouped.page.arrive("")
    assert not find(ungrouped.page, Choice, "reliability-cohort").isVisible()


def test_what_is_not_independent_counts_only_with_a_caution(reader: Reader) -> None:
    box = find(reader.page, CheckBox, "reliability-independent")
    box.setFocus()
    press(box, Qt.Key.Key_Space)
    notice = find(reader.page, Banner, "reliability-caution").notice
    assert notice is not None
    assert notice.tone is Tone.WARNING
    press(box, Qt.Key.Key_Space)
    assert find(reader.page, Banner, "reliability-caution").notice is None


def test_a_cell_is_reached_by_arrows_and_opens_the_cases_behind_it(reader: Reader) -> None:
    reader.presenter.show_tab(Tab.DIFFERENCES)
    view = find(reader.page, ChartView, "reliability-confusion-chart")
    view.setFocus()
    press(view, Qt.Key.Key_Right)
    press(view, Qt.Key.Key_Down)
    assert view.current == "1,1"
    press(view, Qt.Key.Key_Right)
    assert view.accessibleDescription().split(".")[0].endswith("one: Emerging; the other: Secure")
    press(view, Qt.Key.Key_Return)
    figures, table = reader.presenter.state.figures, reader.presenter.state.table
    assert figures is not None
    assert figures.confusion is not None
    assert table is not None
    codes = [row[0] for row in reader.rows("reliability-cases")]
    assert codes == [code_of(table.cases[at].submission) for at in figures.confusion.units_in(1, 2)]
    cases = find(reader.page, TableView, "reliability-cases")
    cases.setFocus()
    press(cases, Qt.Key.Key_Home)
    press(cases, Qt.Key.Key_Return)
    assert reader.frame.went == [("cases", codes[0])]


def test_a_rater_is_not_shown_beside_work_that_waits_for_a_decision(reader: Reader) -> None:
    table = reader.presenter.state.table
    assert table is not None
    waiting = {code_of(case.submission) for case in table.cases if not case.settled}
    assert waiting
    hidden = 0
    listed: set[str] = set()
    for number in range(6):
        reader.presenter.filter(rater=f"person-{number}")
        for row in range(4):
            for column in range(4):
                reader.presenter.look_behind(row, column)
                behind = reader.presenter.state.behind
                assert behind is not None
                hidden += behind.hidden
                listed |= {case.code for case in behind.cases}
    assert hidden
    assert not listed & waiting


def test_what_a_lead_rated_is_counted_and_never_listed(qtbot: QtBot) -> None:
    found = sixty()
    mine = {code_of(case.submission) for case in found.cases[::2]}
    found = replace(found, cases=tuple(replace(case, own=not at % 2) for at, case in enumerate(found.cases)))
    reader = Reader(qtbot, doors_of(lambda: found))
    reader.page.arrive("differences")
    reader.presenter.look_behind(1, 2)
    behind = reader.presenter.state.behind
    assert behind is not None
    assert behind.hidden
    assert "you rated them yourself" in reader.said()
    assert not mine & {case.code for case in behind.cases}
    assert not mine & {case.code for case in reader.presenter.state.near}


def test_charts_turn_into_tables_and_are_saved(qtbot: QtBot, tmp_path: Path) -> None:
    written: dict[str, bytes] = {}
    doors = replace(doors_of(sixty), save=lambda path, content: written.update({path.name: content}))
    reader = Reader(qtbot, doors, tmp_path / "chart")
    reader.page.arrive("")
    reader.presenter.show_tab(Tab.RATERS)
    card = find(reader.page, ChartCard, "reliability-levels")
    card.turn()
    assert find(reader.page, TableView, "reliability-levels-table").isVisible()
    assert ET.fromstring(card.content("svg")).tag.endswith("svg")
    image = QImage.fromData(card.content("png"))
    assert image.width() == 1920
    table = list(csv.reader(io.StringIO(card.content("csv").decode("utf-8-sig"))))
    assert table[0] == ["Rater", "Level", "Times", "Share"]
    assert len(table) == 1 + 6 * 4
    reader.presenter.save(tmp_path / "chart.csv", card.content("csv"))
    assert written["chart.csv"] == card.content("csv")
    assert "chart.csv" in reader.said()


def test_the_ratings_are_saved_without_a_name_and_the_command_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    written: dict[str, bytes] = {}
    doors = replace(doors_of(sixty), save=lambda path, content: written.update({path.name: content}))
    reader = Reader(qtbot, doors, tmp_path / "ratings.csv")
    export = find(reader.page, QPushButton, "reliability-export")
    assert not export.isEnabled()
    reader.page.arrive("")
    click(export)
    lines = written["ratings.csv"].decode("utf-8-sig").splitlines()
    assert lines[0] == "unit,rater,criterion,value"
    assert len(lines) > 400
    notice = find(reader.page, Banner, "reliability-banner").notice
    assert notice is not None
    assert notice.copyable == "assessor reliability ratings.csv --scale ordinal --categories 1,2,3,4"


def test_names_that_begin_like_a_formula_are_disarmed(qtbot: QtBot) -> None:
    found = replace(sixty(), people={f"person-{number}": "=HYPERLINK(1)" for number in range(6)})
    reader = Reader(qtbot, doors_of(lambda: found))
    reader.page.arrive("raters")
    content = find(reader.page, ChartCard, "reliability-severity").content("csv").decode("utf-8-sig")
    assert "\n'=HYPERLINK(1)," in content.replace("\r", "")


def test_nothing_opened_says_what_comes_first(qtbot: QtBot) -> None:
    reader = Reader(qtbot, doors_of(nothing))
    reader.page.arrive("")
    assert "No rating was opened yet" in reader.said()
    click(find(reader.page, QPushButton, "reliability-to-cases"))
    assert reader.frame.went == [("cases", "")]


def test_groups_that_share_nothing_and_cases_set_aside_are_named(qtbot: QtBot) -> None:
    reader = Reader(qtbot, doors_of(apart))
    reader.page.arrive("raters")
    said = reader.said()
    assert "The raters fall into 3 groups" in said
    assert "2 cases are left out of all figures." in said
    assert "it was changed" in said
    assert "nan" not in said.casefold().split()


def test_no_spread_is_said_in_words(qtbot: QtBot) -> None:
    reader = Reader(qtbot, doors_of(alike))
    reader.page.arrive("")
    assert reader.rows("reliability-agreement-table")[0][3] == "–"
    assert "All ratings that can be paired are the same category" in reader.said()


def test_an_answer_to_an_older_question_is_dropped(qtbot: QtBot) -> None:
    reader = Reader(qtbot, doors_of(sixty))
    held = HeldRunner()
    reader.frame.tasks = held
    reader.page.arrive("")
    held.held.pop().finish()
    first = held.held.pop()
    reader.presenter.filter(rater="person-1")
    second = held.held.pop()
    second.finish()
    shown = reader.presenter.state.figures
    first.finish()
    assert reader.presenter.state.figures is shown


def test_reading_can_be_stopped_and_a_failure_is_told(qtbot: QtBot) -> None:
    reader = Reader(qtbot, doors_of(sixty))
    held = HeldRunner()
    reader.frame.tasks = held
    reader.page.arrive("")
    reader.page.arrive("")
    assert len(held.held) == 1, "it is read once at a time"
    reader.presenter.cancel()
    assert reader.presenter.state.step is None
    assert reader.presenter.state.problem is None
    reader.page.arrive("")
    held.held.pop().fail(Unusable("the disk cannot be read"))
    assert "The disk cannot be read" in reader.said()
    reader.page.retire()
    assert reader.presenter.state.table is None


def test_the_theme_and_the_width_are_followed(reader: Reader, qtbot: QtBot) -> None:
    view = find(reader.page, ChartView, "reliability-agreement-chart")
    before = view.figure
    reader.page.resize(1030, 1000)
    qtbot.waitUntil(lambda: view.figure is not before)
    assert view.figure is not None
    assert view.figure.width == view.width()
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert view.figure is not None
    assert view.figure != before


def test_a_real_workspace_is_read_once_and_its_target_is_kept(
    qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = given_out(workspace, tmp_path / "in", 3, twice=1)
    job.rate_all()
    lead = job.lead
    job.program.reveal_cases(lead)
    doors = reliability_doors(job.program, lead)
    reader = Reader(qtbot, doors, tmp_path / "levels.svg")
    reader.page.arrive("differences")
    table = reader.presenter.state.table
    assert table is not None
    assert len(table.cases) == 3
    reader.page.refresh()
    assert reader.presenter.state.table is table, "nothing is opened twice"
    reader.presenter.aim(85)
    assert reliability_doors(job.program, lead).kept_target() == 85
    card = find(reader.page, ChartCard, "reliability-confusion")
    reader.presenter.save(tmp_path / "levels.svg", card.content("svg"))
    assert (tmp_path / "levels.svg").read_bytes() == card.content("svg")
