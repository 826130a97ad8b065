"""PySide6 6.12.0 lost one reference to None with each void call on Python 3.11, until the process aborted."""

import sys

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

CALLS = 1000


def test_void_calls_keep_the_reference_count_of_none(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        label.setText("portfolio")
    # Other code may take or drop a few references meanwhile; the defect loses one with each call.
    assert sys.getrefcount(None) == pytest.approx(before, abs=CALLS // 20)
