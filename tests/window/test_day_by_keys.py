"""A small day at the window by key presses alone: two raters who differ, awards in a bundle that verifies.

The same by the mouse, and the large day: `python -m tests.support.day_by_keys`.
"""

from pathlib import Path

import pytest

from tests.support.day_by_keys.__main__ import SMALL, spend
from tests.support.day_by_keys.house import why_no_room
from tests.support.require import require


@pytest.mark.xvfb
@pytest.mark.timeout(900)
def test_a_small_day_from_the_entrance_to_a_bundle_that_verifies(tmp_path: Path) -> None:
    require("a screen of its own", why_no_room())
    day = spend(tmp_path / "day", SMALL, mouse=False)
    end = day.steps[-1]
    assert (end["portfolios"], end["bundle"], end["clicks"]) == (3, "valid", 0)
    assert {event.kind for event in day.hands.events} == {"key", "words"}
