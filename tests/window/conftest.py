"""The window's tests also leave no Qt thread, timer, animation or window behind."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tests.support.left_behind import FAILED, QtRemains


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
