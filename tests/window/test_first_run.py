"""The first run on a real disk, by the keyboard: nothing is made before the last step; each way is left."""

from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from typing import NoReturn

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from assessor_app.application.problems import Refused, Unusable
from assessor_app.application.progress import Cancelled, Progress
from assessor_app.bootstrap import Program, own_card_of
from assessor_app.domain.people import Role
from tests.support.workspaces import ADMIN, TestWorkspace, cheap_kdf
from tests.window.fakes import HeldRunner, InlineRunner
from tests.window.hands import click, drop_files, find, press, type_text, visible_texts
from ui.app import Desk
from ui.entering import Entering, place_trouble
from ui.kept.remembered import LastFolder
from ui.pages.first_run.page import FirstRunPage
from ui.pages.first_run.presenter import FirstRunPresenter
from ui.pages.first_run.recovery_sheet import RecoverySheet
from ui.pages.first_run.state import NO_KEYCHAIN, Beginning, Details, FirstRunDoors, NewProgramme, Screen, Way
from ui.reception import folder_to_open
from ui.widgets.drop_area import DropArea
from ui.widgets.word_grid import WordGrid

SECRET = "lantern dispose marble unicorn"
Opens = Callable[[Path], Desk]


@pytest.fixture
def entering(tmp_path: Path) -> Entering:
    return Entering(
        config=tmp_path / "config", costs={"kdf_cost": cheap_kdf()}, demo=tmp_path / "data" / "demo"
    )


@pytest.fixture
def opens(qtbot: QtBot, entering: Entering) -> Iterator[Opens]:
    desks: list[Desk] = []

    def open_it(folder: Path) -> Desk:
        desk = Desk(folder, entering=entering)
        desks.append(desk)
        qtbot.addWidget(desk.window)
        with qtbot.waitExposed(desk.window):
            desk.window.show()
        desk.window.activateWindow()
        return desk

    yield open_it
    for desk in desks:
        desk.window.close()
        desk.close()


def begin(qtbot: QtBot, desk: Desk, way: Way) -> None:
    card = find(desk.window, QPushButton, f"first-run-{way}")
    qtbot.waitUntil(card.isEnabled)
    card.setFocus()
    press(card, Qt.Key.Key_Return)


def field(desk: Desk, name: str) -> QLineEdit:
    return find(desk.window, QLineEdit, name)


def fill_in(qtbot: QtBot, desk: Desk, *texts: tuple[str, str]) -> None:
    """Type each and press Return, as a person goes from field to field."""
    for name, text in texts:
        qtbot.waitUntil(field(desk, name).hasFocus)
        if text.isascii():
            type_text(field(desk, name), text)
        else:
            field(desk, name).insert(text)  # Qt’s test keys know no other letters
        press(field(desk, name), Qt.Key.Key_Return)


def to_the_recovery_key(qtbot: QtBot, desk: Desk) -> tuple[str, ...]:
    begin(qtbot, desk, Way.START)
    fill_in(
        qtbot,
        desk,
        ("first-run-organisation", "Northfield"),
        ("first-run-admin", "Ngozi Adeyemi"),
        ("first-run-passphrase-new", SECRET),
        ("first-run-passphrase-again", SECRET),
    )
    grid = find(desk.window, WordGrid, "recovery-words")
    qtbot.waitUntil(grid.isVisible)
    return grid.words


def people_of(desk: Desk) -> list[str]:
    return [
        people.item(row).text()
        for people in desk.window.findChildren(QListWidget, "people")
        for row in range(people.count())
    ]


def every_text(desk: Desk) -> str:
    fields = [one.text() for one in desk.window.findChildren(QLineEdit)]
    return "\n".join(fields + [one.text() for one in desk.window.findChildren(QLabel)])


def test_somebody_starts_a_programme(qtbot: QtBot, tmp_path: Path, opens: Opens, entering: Entering) -> None:
    folder = tmp_path / "data" / "workspace"
    desk = opens(folder)
    words = to_the_recovery_key(qtbot, desk)
    assert len(words) == 21
    assert SECRET not in every_text(desk), "no field keeps the passphrase"
    assert not folder.parent.exists(), "nothing is made yet"
    on = find(desk.window, QPushButton, "first-run-next")
    press(on, Qt.Key.Key_Return)
    first, second = field(desk, "recovery-first"), field(desk, "recovery-second")
    qtbot.waitUntil(first.hasFocus)
    assert not set(words[:3]) & set(visible_texts(desk.window)), "the words are not there to be copied"
    places = [int(one.accessibleName().split()[-1]) for one in (first, second)]
    type_text(first, "wrong")
    type_text(second, words[places[1] - 1])
    press(second, Qt.Key.Key_Return)
    assert any(text.startswith(f"This is not word {places[0]}.") for text in visible_texts(desk.window))
    assert not folder.exists()
    type_text(first, words[places[0] - 1].upper())
    press(first, Qt.Key.Key_Return)
    press(second, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Ngozi Adeyemi" in visible_texts(desk.window), timeout=20_000)
    assert [line.name for line in desk.program.list_people()] == ["Ngozi Adeyemi"]
    assert desk.program.list_badges(), "it begins with the sample"
    assert desk.program.workspace.zone != ""
    assert words[0] not in every_text(desk)
    done = desk.program.recover_workspace(" ".join(words), admin="Later", passphrase=SECRET)
    assert done.public.name == "Later"
    assert LastFolder(entering.config).read() == folder


def test_back_keeps_what_was_typed_and_the_recovery_key(qtbot: QtBot, tmp_path: Path, opens: Opens) -> None:
    desk = opens(tmp_path / "new")
    words = to_the_recovery_key(qtbot, desk)
    press(find(desk.window, FirstRunPage, "first-run"), Qt.Key.Key_Escape)
    qtbot.waitUntil(field(desk, "first-run-organisation").hasFocus)
    assert field(desk, "first-run-organisation").text() == "Northfield"
    assert field(desk, "first-run-passphrase-new").text() == ""
    field(desk, "first-run-passphrase-new").setFocus()
    fill_in(qtbot, desk, ("first-run-passphrase-new", SECRET), ("first-run-passphrase-again", SECRET))
    grid = find(desk.window, WordGrid, "recovery-words")
    qtbot.waitUntil(grid.isVisible)
    assert grid.words == words, "it may be on paper already"
    desk.window.close()
    desk.close()
    assert [path.name for path in tmp_path.iterdir() if path.name != "config"] == []


def test_what_is_wrong_is_said_at_its_field(qtbot: QtBot, tmp_path: Path, opens: Opens) -> None:
    desk = opens(tmp_path / "new")
    begin(qtbot, desk, Way.START)
    click(find(desk.window, QPushButton, "advanced"))
    type_text(field(desk, "first-run-did_web_host"), "not a host")
    type_text(field(desk, "first-run-passphrase-new"), "short")
    click(find(desk.window, QPushButton, "first-run-next"))
    qtbot.waitUntil(lambda: bool(field(desk, "first-run-admin").property("wrong")))
    wrong = {one.objectName() for one in desk.window.findChildren(QLineEdit) if one.property("wrong")}
    assert wrong == {
        f"first-run-{name}" for name in ("organisation", "admin", "did_web_host", "passphrase-new")
    }
    assert not (tmp_path / "new").exists()


def test_a_folder_with_other_things_in_it_is_not_used(qtbot: QtBot, tmp_path: Path, opens: Opens) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("x")
    desk = opens(tmp_path / "mine")
    begin(qtbot, desk, Way.START)
    qtbot.waitUntil(lambda: "This folder holds other files." in visible_texts(desk.window))
    assert not find(desk.window, QPushButton, "first-run-next").isEnabled()
    click(find(desk.window, QPushButton, "first-run-choose-folder"))
    dialog = find(desk.window, QFileDialog, "first-run-folder")
    dialog.fileSelected.emit(str(tmp_path / "other"))
    dialog.reject()
    qtbot.waitUntil(find(desk.window, QPushButton, "first-run-next").isEnabled)
    assert f"It will lie in {tmp_path / 'other'}." in visible_texts(desk.window)


@pytest.mark.unprivileged
def test_where_nothing_can_be_written_is_said(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o500)
    trouble = place_trouble(closed / "deep" / "new")
    assert trouble is not None
    assert "nothing can be written here" in str(trouble)
    assert place_trouble(tmp_path / "open") is None
    hidden = tmp_path / "hidden"
    hidden.mkdir(mode=0o000)
    assert place_trouble(hidden / "new") is not None


def test_somebody_joins(
    qtbot: QtBot, tmp_path: Path, opens: Opens, entering: Entering, workspace: TestWorkspace
) -> None:
    desk = opens(tmp_path / "none")
    begin(qtbot, desk, Way.JOIN)
    fill_in(
        qtbot,
        desk,
        ("first-run-admin", "ليلى بن عبد الله"),
        ("first-run-passphrase-new", SECRET),
        ("first-run-passphrase-again", SECRET),
    )
    save = find(desk.window, QPushButton, "card-save")
    qtbot.waitUntil(save.isVisible)
    assert len(find(desk.window, WordGrid, "card-words").words) == 8
    click(save)
    dialog = find(desk.window, QFileDialog, "first-run-save")
    dialog.fileSelected.emit(str(tmp_path / "card.json"))
    dialog.reject()
    qtbot.waitUntil(lambda: "Your card is in card.json." in visible_texts(desk.window))
    desk.window.close()
    desk.close()

    again = opens(tmp_path / "none")
    drop = find(again.window, DropArea, "programme-drop")
    qtbot.waitUntil(drop.isVisible)  # this is where they were
    drop_files(drop, workspace.folder)
    qtbot.waitUntil(lambda: any("does not show you yet" in text for text in visible_texts(again.window)))
    program = workspace.program()
    card = program.read_card((tmp_path / "card.json").read_bytes(), file="card")
    program.add_person(workspace.sign_in(ADMIN, Role.ADMIN, program), card=card, roles=(Role.ASSESSOR,))
    drop_files(drop, workspace.folder / "assessor.db")
    qtbot.waitUntil(lambda: "ليلى بن عبد الله" in people_of(again))
    assert own_card_of(entering.config) == card


def test_the_last_folder_is_opened_again(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, workspace: TestWorkspace
) -> None:
    usual = tmp_path / "usual"
    monkeypatch.setattr("ui.reception.default_folder", lambda: usual)
    config = tmp_path / "config"
    assert folder_to_open(usual, config) == usual
    LastFolder(config).keep(workspace.folder)
    assert folder_to_open(usual, config) == workspace.folder
    assert folder_to_open(tmp_path / "asked for", config) == tmp_path / "asked for"
    LastFolder(config).keep(tmp_path / "gone")
    assert folder_to_open(usual, config) == usual
    (config / "last-folder.json").write_text("[")
    assert folder_to_open(usual, config) == usual


def test_a_verified_file_needs_no_workspace(qtbot: QtBot, tmp_path: Path, opens: Opens) -> None:
    desk = opens(tmp_path / "none")
    verify = find(desk.window, QPushButton, "first-run-verify")
    qtbot.waitUntil(verify.isEnabled)
    click(verify)
    back = find(desk.window, QPushButton, "way-back")
    qtbot.waitUntil(back.isVisible)
    press(back, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: bool(desk.window.findChildren(FirstRunPage)))


class Fakes:
    """Doors behind which nothing is."""

    def __init__(self, tmp_path: Path) -> None:
        self.demo = tmp_path / "demo"
        self.beginning = Beginning(folder=tmp_path / "new")
        self.opened: list[Path] = []
        self.fails: Exception | None = None

    def presenter(self, runner: InlineRunner) -> FirstRunPresenter[str]:
        doors: FirstRunDoors[str] = FirstRunDoors(
            look_around=lambda _folder: self.beginning,
            keychain=lambda: NO_KEYCHAIN,
            faults=lambda _details, _whole: {},
            new_recovery_key=lambda: "word " * 21,
            make=lambda _folder, _programme, _progress: ("session", None),
            make_card=self._never,
            card_document=lambda: b"{}",
            write=self._never,
            find_programme=self._never,
            make_demo=self.make_demo,
            demo_folder=lambda: self.demo,
        )
        return FirstRunPresenter(
            doors,
            runner,
            folder=self.beginning.folder,
            entered=lambda *_: None,
            opened=self.opened.append,
        )

    def make_demo(self, tell: Callable[[str], None], _progress: Progress) -> Path:
        tell("one line")
        if self.fails is not None:
            raise self.fails
        return self.demo

    @staticmethod
    def _never(*_arguments: object) -> NoReturn:
        raise Unusable("no such thing")


def test_the_demo_is_built_cancelled_and_opened(tmp_path: Path) -> None:
    fakes, runner = Fakes(tmp_path), HeldRunner()
    presenter = fakes.presenter(runner)
    presenter.look_around()
    runner.held.pop().finish()
    presenter.choose(Way.DEMO)
    assert presenter.state.busy
    presenter.back()
    assert presenter.state.screen is Screen.READY, "not while it runs"
    assert not presenter.may_leave(), "a workspace that is dropped now would race what is being made"
    said: object = presenter.state.problem
    assert isinstance(said, Refused)
    runner.held[-1].cancel()
    assert (presenter.state.screen, presenter.state.problem) == (Screen.WHO, None)
    assert presenter.may_leave()
    presenter.choose(Way.DEMO)
    runner.held[-1].fail(Unusable("the disk is full"))
    assert presenter.state.screen is Screen.READY
    assert isinstance(presenter.state.problem, Unusable)
    presenter.build_demo()
    runner.held[-1].finish()
    assert fakes.opened == [fakes.demo]
    assert presenter.state.told == ("one line",)


def test_what_was_cancelled_while_it_was_made_leaves_nothing(tmp_path: Path, entering: Entering) -> None:
    class Stops:
        def step(self, done: int, total: int, label: str) -> None:
            if done:
                raise Cancelled

    programme = NewProgramme(
        details=Details(organisation="O", name="N", zone="UTC"),
        passphrase=SECRET,
        recovery=entering.first_run_doors(Program).new_recovery_key(),
    )
    with pytest.raises(Cancelled):
        entering.make(Program, tmp_path / "data" / "new", programme, Stops())
    assert list((tmp_path / "data").iterdir()) == []


def test_the_sheet_is_one_page(qapp: QApplication) -> None:
    import pikepdf

    sheet = RecoverySheet(organisation="Northfield", day="29 Nov 2026", words=("word",) * 21)
    with pikepdf.open(BytesIO(sheet.pdf())) as pdf:
        assert len(pdf.pages) == 1
