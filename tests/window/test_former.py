"""What was asked for before comes back in its order."""

from hypothesis import given
from hypothesis import strategies as st

from ui.models.former import Former


def typing(before: str, after: str) -> bool:
    return after.startswith(before) and bool(before)


@given(st.lists(st.sampled_from(["", "a", "b", "x", "y"]), max_size=20))
def test_going_back_and_forward_again_ends_where_it_was(values: list[str]) -> None:
    former = Former[str](lambda _before, _after: False)
    now = ""
    seen = [now]
    for value in values:
        former.went(now, value)
        if value != now:
            seen.append(value)
        now = value
    walked = [now]
    while (before := former.back(now)) is not None:
        now = before
        walked.append(now)
    assert walked == seen[::-1]
    while (after := former.forward(now)) is not None:
        now = after
    assert now == seen[-1]


def test_a_word_that_was_typed_is_one_step() -> None:
    former = Former[str](typing)
    for before, after in (("", "s"), ("s", "se"), ("se", "sea"), ("sea", ""), ("", "x")):
        former.went(before, after)
    assert former.back("x") == ""
    assert former.back("") == "sea"
    assert former.back("sea") == ""
    assert former.back("") is None
    former.went("", "new")
    assert not former.ahead


def test_nothing_stays_once_it_is_forgotten() -> None:
    former = Former[str](typing)
    former.went("", "s")
    former.forget()
    assert (former.behind, former.ahead, former.back("s")) == (False, False, None)
