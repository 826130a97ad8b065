"""The window's tests also leave no Qt thread, timer, animation or window behind."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.support.dressing import dress
from tests.support.left_behind import FAILED, QtRemains


class DressingBot(QtBot):
    """Dresses what a test shows by itself, as the window that it stands for is."""

    def addWidget(
        self, widget: QWidget, *, before_close_func: Callable[[QWidget], None] | None = None
    ) -> None:
        """As `QtBot.addWidget`."""
        dress(widget)
        super().addWidget(widget, before_close_func=before_close_func)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """The one of pytest-qt, with windows that look like ours."""
    return DressingBot(request)


@pytest.fixture(scope="session")
def qt_remains() -> QtRemains:
    """One for the whole run: it freezes what lasts once for many tests."""
    return QtRemains()


@pytest.fixture(autouse=True)
def _no_qt_left_behind(
    request: pytest.FixtureRequest, qapp: QApplication, qt_remains: QtRemains
) -> Iterator[None]:
    """Fail the test that leaves something of Qt's alive; qtbot.addWidget() closes what is given to it."""
    qt_remains.begin()
    yield
    left = qt_remains.end()
    if not request.node.stash.get(FAILED, False):
        assert not left, f"the test left behind: {'; '.join(left)}"
