"""An empty list says which of its filters emptied it."""

import pytest

from assessor_app.application.ports.listing import Wanted
from ui.models.emptied import emptied_words, without_each
from ui.models.jump import next_beginning

CALLED = {"search": "xyz", "state": "Held", "badge": "Mentor"}


def test_each_filter_is_taken_away_alone() -> None:
    asked: list[Wanted] = []

    def count(wanted: Wanted) -> int:
        asked.append(wanted)
        return len(asked)

    without = without_each(count, Wanted(search="xyz", state="held", order="learner"))
    assert without == {"search": 1, "state": 2}
    assert asked == [Wanted(state="held", order="learner"), Wanted(search="xyz", order="learner")]


@pytest.mark.parametrize(
    ("without", "words"),
    [
        ({"search": 12}, "Nothing here matches the search “xyz”."),
        (
            {"search": 1200, "state": 0, "badge": 3},
            "Without the search “xyz”: 1,200. Without the badge “Mentor”: 3.",
        ),
        ({"search": 0, "badge": 0}, "Nothing is left whichever one of the filters is cleared."),
    ],
)
def test_the_words_name_what_to_clear(without: dict[str, int], words: str) -> None:
    assert emptied_words(without, CALLED) == words


@pytest.mark.parametrize(
    ("typed", "start", "place"),
    [("b", 0, 1), ("b", 2, 3), ("B", 4, 1), ("z", 0, None), ("ta b", 0, 3), (" ", 0, None), ("eta", 0, None)],
)
def test_typing_goes_on_from_where_one_is_and_round(typed: str, start: int, place: int | None) -> None:
    assert next_beginning(("Alpha", "Beta", "Gamma", "Tom Ta Beta", "Delta"), typed, start) == place
