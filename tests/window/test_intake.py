"""The Intake page on a real workspace: what is dropped, looked through, taken in, blinded and decided."""

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from assessor_app.adapters.storage.row_index import MemoryIndex
from assessor_app.application.ports.listing import Wanted
from assessor_app.application.progress import Cancelled
from assessor_app.application.queries.listings import FOR_ADMIN
from assessor_app.application.queries.submissions import AdminLine
from assessor_app.domain.people import Role
from assessor_app.domain.submission import State
from tests.support.lines import values_of
from tests.support.workspaces import ADMIN, LEAD, TestWorkspace
from tests.window.fakes import FakeFrame, HeldRunner, InlineRunner
from tests.window.hands import click, do_again, drop_files, find, press, take_back, type_text, visible_texts
from tests.window.intake_desk import BADGE, DARYA, LAYLA, ZOE, Desk, cohort
from tests.window.looks.intake import DETAILS, HELD
from ui.actions import Actions
from ui.models.list_setup import KeptSetups
from ui.models.shown import Shown
from ui.models.sizes import size_words
from ui.page import Who
from ui.pages.intake.listing import SubmissionList
from ui.pages.intake.page import IntakePage
from ui.pages.intake.state import FIRST_ROWS, Decision, IntakeState, Submissions, possible
from ui.pages.intake.state import find as find_submissions
from ui.tasks import Run, Tasks
from ui.widgets.banner import Banner
from ui.widgets.table_view import TableView
from ui.window import MainWindow
from ui.wiring.intake import KeptSubmissions, intake_page


@pytest.fixture
def desk(qtbot: QtBot, workspace: TestWorkspace) -> Desk:
    return Desk(qtbot, workspace)


@pytest.fixture
def held(desk: Desk, tmp_path: Path) -> Desk:
    """One portfolio complete, one held: it holds a kind of file that nobody looks into."""
    folder = cohort(tmp_path / "in", ZOE, LAYLA)
    (folder / LAYLA / "thing.bin").write_bytes(bytes(range(256)))
    desk.take_in(folder)
    assert desk.states() == {ZOE: "complete", LAYLA: "held"}
    return desk


def test_an_empty_workspace_says_what_comes_here(desk: Desk) -> None:
    texts = visible_texts(desk.page)
    assert "Portfolios come here" in texts
    assert desk.button("drop-portfolios-choose-folder").isVisible()
    assert not desk.button("take-in").isVisible()


def test_a_dropped_folder_is_looked_through_before_anything_is_stored(desk: Desk, tmp_path: Path) -> None:
    folder = cohort(tmp_path / "in", ZOE, LAYLA)
    (folder / "Nobody").mkdir()
    drop_files(desk.page, folder)
    assert "For which badge were these handed in?" in visible_texts(desk.page)
    assert not desk.button("take-in").isEnabled()
    desk.choose("source-badge", BADGE)
    assert sorted(desk.column("preview", 1)[-2:]) == sorted([ZOE, LAYLA])
    assert desk.column("preview", 0).count("New") == 2
    assert desk.button("take-in").text() == "Take in 2 portfolios"
    assert desk.lines() == []
    click(desk.button("source-cancel"))
    assert desk.lines() == []
    assert "Portfolios come here" in visible_texts(desk.page)


def test_by_keys_a_badge_is_walked_to_and_return_takes_in_or_esc_puts_it_aside(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = cohort(tmp_path / "in", ZOE)
    drop_files(desk.page, folder)
    badge = find(desk.page, QComboBox, "source-badge")
    press(badge, Qt.Key.Key_Down)
    assert badge.hasFocus()  # the next one is a key press away
    press(badge, Qt.Key.Key_Escape)
    assert desk.lines() == []
    assert desk.button("drop-portfolios-choose-folder").hasFocus()
    drop_files(desk.page, folder)
    press(badge, Qt.Key.Key_Down)
    press(badge, Qt.Key.Key_Return)
    assert [line.learner for line in desk.lines()] == [ZOE]
    assert desk.table.hasFocus()


def test_take_in_stores_and_then_blinds(desk: Desk, tmp_path: Path) -> None:
    desk.take_in(cohort(tmp_path / "in", ZOE, LAYLA))
    assert desk.states() == {ZOE: "complete", LAYLA: "complete"}
    assert desk.banner() == "Blind copies are made: 2 are ready for raters."
    assert sorted(desk.column("submissions", 0)) == sorted([ZOE, LAYLA])


def test_the_same_folder_again_has_nothing_new(desk: Desk, tmp_path: Path) -> None:
    folder = cohort(tmp_path / "in", ZOE)
    desk.take_in(folder)
    drop_files(desk.page, folder)
    desk.choose("source-badge", BADGE)
    assert desk.column("preview", 0) == ["Unchanged"]
    assert desk.button("take-in").text() == "Nothing new to take in"
    assert not desk.button("take-in").isEnabled()


def test_what_is_refused_is_listed_with_its_reason_and_the_rest_is_taken(desk: Desk, tmp_path: Path) -> None:
    folder = cohort(tmp_path / "in", ZOE)
    (folder / "stray.txt").write_text("nobody's")
    drop_files(desk.page, folder)
    desk.choose("source-badge", BADGE)
    row = desk.column("preview", 0).index("Not taken")
    assert "stray.txt" in desk.column("preview", 1)[row]
    assert desk.column("preview", 4)[row]
    click(desk.button("take-in"))
    assert desk.states() == {ZOE: "complete"}


def test_what_cannot_be_used_at_all_is_a_banner_and_another_try_is_open(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "damaged.zip"
    path.write_bytes(b"PK\3\4 junk")
    drop_files(desk.page, path)
    desk.choose("source-badge", BADGE)
    assert desk.banner()
    assert not desk.button("take-in").isEnabled()
    drop_files(desk.page, cohort(tmp_path / "in", ZOE))
    assert desk.button("take-in").text() == "Take in 1 portfolio"
    assert desk.banner() == ""


def test_without_a_programme_it_says_what_to_load(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("assessor_app.application.queries.badges.ListBadges.__call__", lambda _self: ())
    desk.page.arrive("")
    drop_files(desk.page, tmp_path)
    assert "Load a programme on the Catalogue page first." in desk.banner()


class StoppingRunner(InlineRunner):
    """Cancels a change at the given step of the work that has this label."""

    def __init__(self, label: str, after: int) -> None:
        self._label, self._left = label, after

    def step(self, done: int, total: int, label: str) -> None:
        if label == self._label:
            self._left -= 1
            if self._left < 0:
                raise Cancelled


def test_what_was_taken_in_before_a_stop_is_said_and_stays(
    qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("assessor_app.application.use_cases.import_portfolios.BATCH", 1)
    tasks = StoppingRunner("Taking in", 3 + 2)  # three looks, then two portfolios
    desk = Desk(qtbot, workspace, tasks)
    desk.take_in(cohort(tmp_path / "in", ZOE, LAYLA, DARYA))
    assert sorted(desk.states().values()) == ["received", "received"]
    assert desk.banner().startswith("Stopped. 2 portfolios are taken in.")
    assert "not taken twice" in desk.banner()
    click(find(desk.page, QPushButton, "intake-banner-offer"))
    assert sorted(desk.states().values()) == ["complete", "complete"]


def test_blind_copies_are_stopped_and_the_rest_is_made_later(
    qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path
) -> None:
    tasks = StoppingRunner("Making blind copies", 2)
    desk = Desk(qtbot, workspace, tasks)
    desk.take_in(cohort(tmp_path / "in", *(f"Learner {letter}" for letter in "ABCDEF")))
    states = sorted(desk.states().values())
    assert states == ["complete"] * 2 + ["received"] * 4
    assert "Stopped." in desk.banner()
    assert "stay" in desk.banner()
    tasks._left = 1000
    assert "4 portfolios wait for their blind copies; raters see only those." in visible_texts(desk.page)
    click(desk.button("make-blind-copies"))
    assert set(desk.states().values()) == {"complete"}
    assert not desk.button("make-blind-copies").isVisible()


def test_what_is_held_is_shown_with_files_category_and_the_names_found(held: Desk) -> None:
    assert "1 is held" in held.banner()
    click(find(held.page, QPushButton, "intake-banner-offer"))
    assert held.column("submissions", 0) == [LAYLA]
    held.select(LAYLA)
    assert find(held.page, QLabel, "submission-why").text() == (
        "It holds a kind of file that cannot be looked into."
    )
    assert sorted(held.column("files", 0)) == ["essay.txt", "thing.bin"]
    assert LAYLA in held.column("hits", 0)
    assert set(held.column("hits", 2)) == {"Covered"}
    assert held.button("accept").property("kind") == "primary"


def test_accepting_needs_a_reason_and_lets_it_out(held: Desk, qtbot: QtBot) -> None:
    held.select(LAYLA)
    click(held.button("accept"))
    reason = find(held.page, QPlainTextEdit, "reason")
    qtbot.waitUntil(reason.hasFocus)
    click(held.button("decide"))
    assert "Say why raters may see it: the reason is signed." in visible_texts(held.page)
    assert held.states()[LAYLA] == "held"
    type_text(reason, "Looked at by hand: it names nobody.")
    click(held.button("decide"))
    assert held.states()[LAYLA] == "complete"
    assert "is accepted" in held.banner()
    assert reason.toPlainText() == ""


def test_returning_gives_feedback_and_what_comes_next_is_a_new_attempt(held: Desk, tmp_path: Path) -> None:
    held.select(ZOE)
    assert not held.button("accept").isVisible()
    click(held.button("return"))
    type_text(find(held.page, QPlainTextEdit, "reason"), "The second task is missing.")
    click(held.button("decide"))
    assert held.states()[ZOE] == "returned"
    folder = tmp_path / "again"
    cohort(folder, ZOE)
    (folder / ZOE / "second.txt").write_text("the second task")
    held.take_in(folder)
    assert sorted(line.attempt for line in held.lines() if line.learner == ZOE) == [1, 2]


def test_withdrawing_asks_first(held: Desk) -> None:
    held.select(ZOE)
    click(held.button("withdraw"))
    type_text(find(held.page, QPlainTextEdit, "reason"), "Handed in by mistake.")
    held.frame.answer = False
    click(held.button("decide"))
    assert held.states()[ZOE] == "complete"
    held.frame.answer = True
    click(held.button("decide"))
    assert ZOE in held.frame.asked[-1].title
    assert held.states()[ZOE] == "withdrawn"
    assert not held.button("withdraw").isVisible()


def test_a_blocked_person_is_not_given_the_work(held: Desk) -> None:
    held.select(ZOE)
    click(held.button("block"))
    click(held.button("decide"))
    assert "Choose who must not rate it." in visible_texts(held.page)
    names = [
        find(held.page, QComboBox, "blocked-person").itemText(place)
        for place in range(find(held.page, QComboBox, "blocked-person").count())
    ]
    assert LEAD not in names
    for name in ("Ann Ash", "Bob Birch", "Cem Cedar"):
        if not find(held.page, QComboBox, "blocked-person").isVisible():
            click(held.button("block"))
        held.choose("blocked-person", held.workspace.people[name])
        click(held.button("decide"))
    lead = held.workspace.sign_in(LEAD, Role.LEAD, held.program)
    (line,) = (one for one in held.lines() if one.learner == ZOE)
    reasons = {one.submission: one.why for one in held.program.assign_raters(lead).held}
    assert reasons[line.id] == "too few assessors may rate it"


def test_originals_are_written_under_a_name_that_tells_nothing(held: Desk, tmp_path: Path) -> None:
    held.select(LAYLA)
    click(held.button("originals"))
    dialog = held.page.findChild(QFileDialog, "originals-dialog")
    assert dialog is not None
    target = tmp_path / "out"
    target.mkdir()
    dialog.fileSelected.emit(str(target))
    dialog.close()
    (folder,) = target.iterdir()
    assert LAYLA not in folder.name
    assert sorted(path.name for path in folder.iterdir()) == ["essay.txt", "thing.bin"]
    assert (folder / "thing.bin").read_bytes() == bytes(range(256))
    assert "They are not encrypted there" in held.banner()


def test_search_state_and_badge_narrow_the_list_and_clear_brings_all_back(held: Desk, qtbot: QtBot) -> None:
    search = find(held.page, QLineEdit, "intake-search")
    held.trigger("intake-search")
    qtbot.waitUntil(search.hasFocus)
    type_text(search, "zo")  # QTest presses no key that is not ASCII
    press(search, Qt.Key.Key_Return)
    assert held.column("submissions", 0) == [ZOE]
    held.choose("state-filter", "complete")
    press(search, Qt.Key.Key_Escape)
    assert held.column("submissions", 0) == [ZOE]
    click(find(held.page, QToolButton, "clear-filters"))
    assert sorted(held.column("submissions", 0)) == sorted([ZOE, LAYLA])
    take_back(held.page)
    assert held.column("submissions", 0) == [ZOE]
    assert find(held.page, QComboBox, "state-filter").currentData() == "complete"
    do_again(held.page)
    states = find(held.page, QComboBox, "state-filter")
    assert [states.itemText(place) for place in range(states.count())] == [
        "All states",
        "Held (1)",
        "Complete (1)",
    ]


def test_return_on_a_row_goes_to_its_files(held: Desk, qtbot: QtBot) -> None:
    held.select(LAYLA)
    press(held.table, Qt.Key.Key_Return)
    qtbot.waitUntil(find(held.page, TableView, "files").hasFocus)


def test_locking_drops_every_name(held: Desk) -> None:
    held.select(LAYLA)
    held.page.retire()
    shown = " ".join(label.text() for label in held.page.findChildren(QLabel))
    assert LAYLA not in shown
    assert held.column("submissions", 0) == []
    assert held.column("files", 0) == []
    assert held.column("hits", 0) == []


def test_after_locking_no_more_is_read_or_blinded(
    qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path
) -> None:
    class Later(HeldRunner):
        """Holds changes alone."""

        @property
        def query(self) -> Run:
            """Run it now."""
            return super(HeldRunner, self)._run

    tasks = Later()
    desk = Desk(qtbot, workspace, tasks)
    drop_files(desk.page, cohort(tmp_path / "in", ZOE))
    desk.choose("source-badge", BADGE)
    click(desk.button("take-in"))
    assert desk.button("take-in").text() == "Taking in…"
    taking = tasks.held.pop()
    desk.page.retire()
    taking.finish()
    assert tasks.held == []
    assert desk.states() == {ZOE: "received"}


def test_in_the_window_it_runs_beside_it_and_its_progress_is_seen(
    qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path
) -> None:
    program = workspace.program()
    session = workspace.sign_in(ADMIN, Role.ADMIN, program)
    window = MainWindow(Tasks(), Actions())
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    who = Who(name=ADMIN, role="admin", roles=("admin",), organisation="Example Works")
    window.show_pages(who, [intake_page(program, session, KeptSubmissions(program, session))])
    (page,) = window.findChildren(IntakePage)
    seen: list[str] = []
    draw = page.show_state

    def watch(state: IntakeState) -> None:
        seen.append("blinding" if state.blinding else str(state.source.stage) if state.source else "")
        draw(state)

    page.show_state = watch  # type: ignore[method-assign]  # it watches what is drawn
    badge = find(page, QComboBox, "source-badge")
    drop_files(page, cohort(tmp_path / "in", ZOE, LAYLA))
    qtbot.waitUntil(lambda: badge.findData(BADGE) > 0)
    badge.setCurrentIndex(badge.findData(BADGE))
    badge.activated.emit(badge.currentIndex())
    go = find(page, QPushButton, "take-in")
    qtbot.waitUntil(go.isEnabled)
    click(go)
    banner = find(page, Banner, "intake-banner")
    qtbot.waitUntil(
        lambda: banner.notice is not None and "2 are ready" in banner.notice.title, timeout=60_000
    )
    assert {"looking", "previewed", "taking", "blinding"} <= set(seen)
    assert sorted(line.state for line in program.list_submissions.for_admin(session)) == ["complete"] * 2
    window.close()


def a_line(learner: str, state: State, badge: str = "b", day: int = 1) -> AdminLine:
    return AdminLine(
        id=learner, badge=badge, badge_name=badge.upper(), state=str(state), why=None, learner=learner,
        learner_ids=(), attempt=1, received_at=f"2026-11-{day:02}T00:00:00.000000Z",
    )  # fmt: skip


class Unseen:
    """Draws nothing."""

    def show_state(self, state: IntakeState) -> None:
        """Nothing."""


def test_a_long_list_is_counted_whole_and_fetched_in_parts() -> None:
    index: MemoryIndex[AdminLine] = MemoryIndex(FOR_ADMIN)
    states = (State.HELD, State.COMPLETE, State.RECEIVED)
    lines = (a_line(f"Learner {number:04}", states[number % 3]) for number in range(1200))
    index.build(values_of(lines))
    wanted = Wanted(state="held", order="learner")
    chosen = a_line("Learner 0900", State.HELD)
    found = find_submissions(index, wanted, chosen, {})
    assert (found.count, found.everything, found.received) == (400, 1200, 400)
    assert dict(found.per_state) == {"held": 400, "complete": 400, "received": 400}
    assert len(found.first) == FIRST_ROWS
    assert found.rows is not None
    assert [line.learner for line in found.rows(300, 2)] == ["Learner 0900", "Learner 0903"]
    assert found.place == 300
    assert found.chosen == chosen
    gone = find_submissions(index, wanted, a_line("Nobody", State.HELD), {})
    assert (gone.place, gone.chosen) == (None, None)


def test_a_jump_that_is_answered_late_chooses_nothing_in_another_list() -> None:
    index: MemoryIndex[AdminLine] = MemoryIndex(FOR_ADMIN)
    lines = [a_line(name, State.HELD) for name in ("Ann", "Bob", "Cem", "Dora")]
    index.build(values_of(lines))
    runner, shown = HeldRunner(), Shown(IntakeState(found=Submissions()))
    shown.attach(Unseen())
    doors: Any = SimpleNamespace(
        index=index, files=lambda _id: (), hits=lambda _id: (), sightings=lambda _id: ()
    )
    listed = SubmissionList(doors, FakeFrame(tasks=runner), shown, KeptSetups(), failed=print)

    def answer(number: int) -> None:
        runner.held.pop(number).finish()

    listed.jump("bob")
    listed.search("dora")
    answer(0)
    assert shown.now.chosen is None, "it stands in a list that is shown no more"
    runner.held.clear()
    listed.clear()
    runner.held.clear()
    listed.jump("b")
    listed.jump("cem")
    answer(0)
    assert shown.now.chosen is None, "more was typed since"
    answer(0)
    assert shown.now.chosen == lines[2]
    runner.held.clear()
    listed.jump("ann")
    listed.choose(lines[3])
    answer(0)
    assert shown.now.chosen == lines[3], "somebody chose by hand meanwhile"


@pytest.mark.parametrize(
    ("state", "able"),
    [
        (State.RECEIVED, {Decision.WITHDRAW, Decision.BLOCK}),
        (State.HELD, set(Decision)),
        (State.COMPLETE, {Decision.RETURN, Decision.WITHDRAW, Decision.BLOCK}),
        (State.IN_RATING, {Decision.WITHDRAW}),
        (State.SIGNED, set()),
        (State.RETURNED, set()),
    ],
)
def test_only_what_is_possible_is_offered(state: State, able: set[Decision]) -> None:
    assert possible(a_line("Ada", state)) == able


def test_to_accept_is_no_next_step_while_a_known_name_shows() -> None:
    covered = replace(DETAILS, hits=DETAILS.hits[:1])
    assert not HELD.seems_blind
    assert not replace(HELD, details=None).seems_blind, "nobody knows before it is read"
    assert replace(HELD, details=covered).seems_blind


@pytest.mark.parametrize(
    ("size", "words"),
    [
        (0, "0 bytes"),
        (1, "1 byte"),
        (999, "999 bytes"),
        (1000, "1.0 kB"),
        (999_960, "1.0 MB"),
        (24_787_261, "24.8 MB"),
    ],
)
def test_sizes(size: int, words: str) -> None:
    assert size_words(size) == words
