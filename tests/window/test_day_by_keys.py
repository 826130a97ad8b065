"""A small day at the window by real events: two raters, four portfolios, awards in a bundle that verifies."""

from pathlib import Path

import pytest

from tests.support.day_by_keys.__main__ import SMALL, spend
from tests.support.day_by_keys.house import why_no_room
from tests.support.require import require


@pytest.mark.xvfb
@pytest.mark.timeout(900)
@pytest.mark.parametrize("mouse", [False, True], ids=["keys", "mouse"])
def test_a_small_day_from_the_entrance_to_a_bundle_that_verifies(tmp_path: Path, *, mouse: bool) -> None:
    require("a screen of its own", why_no_room())
    day = spend(tmp_path / "day", SMALL, mouse=mouse)
    end = day.steps[-1]
    assert (end["portfolios"], end["bundle"]) == (4, "valid")
    assert end["clicks" if mouse else "keys"] > 0
    assert end["keys" if mouse else "clicks"] == 0
    kinds = {event.kind for event in day.hands.events}
    assert kinds <= ({"click", "wheel", "words"} if mouse else {"key", "words"})
