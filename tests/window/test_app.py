"""The window on a real workspace: somebody signs in and locks; and it starts without heavy modules."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from assessor_app.adapters.keys.key_document import KdfCost
from assessor_app.bootstrap import initialise_workspace
from tests.window.hands import find, press, type_text, visible_texts
from ui.app import Desk

HEAVY = (
    "alembic",
    "reportlab",
    "matplotlib",
    "keyring",
    "pyhanko",
    "scipy",
    "pikepdf",
    "PySide6.QtPdf",
    "PySide6.QtMultimedia",
    "importlib.metadata",
)


def test_importing_the_console_script_loads_no_qt() -> None:
    script = "import ui, ui.__main__, sys; sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


def test_the_painted_entrance_has_loaded_no_heavy_module(tmp_path: Path) -> None:
    script = f"""
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from ui.app import Desk
application = QApplication([])
desk = Desk(Path({str(tmp_path)!r}))
desk.window.show()
application.processEvents()
heavy = [name for name in {HEAVY!r} + ("sqlalchemy", "cryptography", "numpy") if name in sys.modules]
heavy += [name for name in sys.modules if name.startswith("ui.wiring.")]
desk.window.close()
desk.close()
print(",".join(heavy))
"""
    done = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)
    loaded = set(done.stdout.strip().split(",")) - {""}
    assert not loaded & set(HEAVY), loaded
    assert not [name for name in loaded if name.startswith("ui.")], "pages are wired while somebody signs in"


def test_a_folder_without_a_workspace_begins_with_the_first_steps(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(tmp_path / "none")
    qtbot.addWidget(desk.window)
    desk.window.show()
    qtbot.waitUntil(find(desk.window, QPushButton, "first-run-start").isEnabled)
    assert str(tmp_path) not in desk.window.windowTitle()
    desk.window.close()
    desk.close()


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    folder = tmp_path / "workspace"
    cheap = KdfCost(iterations=1, lanes=1, memory=8)
    make = initialise_workspace(config=tmp_path / "config", kdf_cost=cheap)
    make(folder, organisation="Northfield", admin="Ngozi Adeyemi", passphrase="right horse")
    return folder


def test_from_the_entrance_in_and_out_again(qtbot: QtBot, workspace: Path) -> None:
    desk = Desk(workspace)
    window = desk.window
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: "Northfield" in visible_texts(window))
    passphrase = find(window, QLineEdit, "passphrase")
    type_text(passphrase, "wrong horse")
    press(passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(passphrase.property("wrong")))
    assert any("passphrase" in text for text in visible_texts(window))
    type_text(passphrase, "right horse")
    press(passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Ngozi Adeyemi" in visible_texts(window))
    assert find(window, QLabel, "header-where").text() == "Northfield"
    assert find(window, QLabel, "header-only-role").text() == "· Admin"
    press(window, Qt.Key.Key_L, control=True)
    qtbot.waitUntil(lambda: bool(window.findChildren(QPushButton, "unlock")))
    assert "right horse" not in [field.text() for field in window.findChildren(QLineEdit)]
    window.close()
    desk.close()
