"""A small day at the window by key presses alone: two raters who differ, awards in a bundle that verifies.

The same by the mouse, the large day, an assessor's twelve portfolios: `python -m tests.support.day_by_keys`.
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
    told = (tmp_path / "day" / "events.txt").read_text(encoding="utf-8")
    assert f"\n# {end['keys']} key presses, 0 clicks, 0 turns of the wheel, {end['letters']} letters" in told
    assert "\n# To score one and hand it in (4 ratings): 5 to " in told
    assert str(tmp_path) not in told
