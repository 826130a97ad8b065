"""A recorded demonstration: what fits, what is whole, what is enough, and what of it a decision keeps."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessor_app.domain.asked import asked_of, disputed, is_met, resolve_answers
from assessor_app.domain.comparison import ResolutionRule
from assessor_app.domain.definitions import InvalidDefinition
from assessor_app.domain.demonstrations import LONGEST_QUESTION, MOST_QUESTIONS, has_come
from assessor_app.domain.forms import Form, FormKind, InvalidAnswer, Item
from tests.domain.test_asked import a_requirement

ITEMS = (Item(id="needs", text="Asks first."), Item(id="checked", text="Checks."))
FORM = Form(kind=FormKind.DEMONSTRATION, items=ITEMS, least_minutes=10)
PLAIN = Form(kind=FormKind.DEMONSTRATION)
WAY = a_requirement("shown", FORM, count=1)
ASKED = asked_of((WAY,))
WHOLE: dict[str, Any] = {
    "seen": {"needs": "seen", "checked": "seen"},
    "day": "2026-11-20",
    "minutes": 10,
    "questions": ["How do you know?"],
    "passed": True,
}


def without(key: str) -> dict[str, Any]:
    return {name: one for name, one in WHOLE.items() if name != key}


@pytest.mark.parametrize(
    ("changed", "met"),
    [
        ({}, True),
        ({"questions": []}, True),
        ({"minutes": 9}, False),
        ({"passed": False}, False),
        ({"seen": {"needs": "seen", "checked": "not-seen"}}, False),
        ({"seen": {"needs": "seen"}}, None),
    ],
)
def test_it_is_met_by_enough_time_everything_shown_and_passed(changed: Any, met: bool | None) -> None:
    assert is_met(WAY, {"shown": WHOLE | changed}) is met


@pytest.mark.parametrize("key", ["seen", "day", "minutes", "passed"])
def test_it_is_whole_once_everything_is_said_but_questions_may_be_none(key: str) -> None:
    assert ASKED.missing({"shown": without(key)}) == ("shown",)
    assert ASKED.missing({"shown": without("questions")}) == ()


def test_some_of_the_items_may_be_enough() -> None:
    some = Form(kind=FormKind.DEMONSTRATION, items=ITEMS, at_least=1)
    assert some.is_met(WHOLE | {"seen": {"needs": "not-seen", "checked": "seen"}}, count=1)
    assert not some.is_met(WHOLE | {"seen": {"needs": "not-seen", "checked": "not-seen"}}, count=1)
    assert PLAIN.is_complete(without("seen"))


@pytest.mark.parametrize(
    "changed",
    [
        {"minutes": 0},
        {"minutes": 601},
        {"minutes": True},
        {"day": "20.11.2026"},
        {"day": "2026-02-30"},
        {"day": "20261120"},
        {"passed": 1},
        {"questions": "How?"},
        {"questions": [""]},
        {"questions": ["x" * (LONGEST_QUESTION + 1)]},
        {"questions": ["x"] * (MOST_QUESTIONS + 1)},
        {"seen": {"other": "seen"}},
        {"seen": {"needs": "not-applicable"}},
        {"seen": ["needs"]},
        {"met": True},
        {"who": "the mentor"},
    ],
)
def test_what_does_not_fit_is_refused(changed: Any) -> None:
    with pytest.raises(InvalidAnswer):
        FORM.check(WHOLE | changed)


@given(kept=st.sets(st.sampled_from(sorted(WHOLE))))
def test_what_is_begun_is_let_through(kept: set[str]) -> None:
    FORM.check({key: WHOLE[key] for key in kept})


@pytest.mark.parametrize(
    "make",
    [
        lambda: Form(kind=FormKind.COUNT, least_minutes=5),
        lambda: Form(kind=FormKind.DEMONSTRATION, least_minutes=601),
        lambda: Form(kind=FormKind.DEMONSTRATION, at_least=1),
        lambda: Form(kind=FormKind.DEMONSTRATION, items=(ITEMS[0], ITEMS[0])),
    ],
)
def test_forms_that_contradict_themselves_are_refused(make: Any) -> None:
    with pytest.raises(InvalidDefinition):
        make()


@given(
    minutes=st.integers(1, 600),
    passed=st.booleans(),
    seen=st.tuples(*[st.sampled_from(["seen", "not-seen"])] * 2),
)
def test_a_decision_keeps_the_verdict_and_neither_day_nor_words(
    minutes: int, passed: bool, seen: tuple[str, str]
) -> None:
    answer = WHOLE | {
        "minutes": minutes,
        "passed": passed,
        "seen": dict(zip(("needs", "checked"), seen, strict=True)),
    }
    met = is_met(WAY, {"shown": answer})
    assert met is not None
    kept = FORM.decided(answer, met=met)
    FORM.check(kept)
    assert is_met(WAY, {"shown": kept}) is met
    assert isinstance(kept, dict)
    assert kept.keys() == {"seen", "minutes", "met"}


def test_two_differ_in_the_verdict_alone_and_the_lower_is_what_is_not_met() -> None:
    longer, short = WHOLE | {"minutes": 30, "day": "2026-11-19"}, WHOLE | {"minutes": 3}
    assert disputed(ASKED, {"shown": WHOLE}, {"shown": longer}) == ()
    assert disputed(ASKED, {"shown": WHOLE}, {"shown": short}) == ("shown",)
    lower = resolve_answers(ASKED, ({"shown": WHOLE}, {"shown": short}), ResolutionRule.LOWER)
    assert lower == {"shown": short}


def test_a_day_has_come_once_it_began_anywhere() -> None:
    now = datetime(2026, 11, 24, 9, 59, tzinfo=UTC)
    assert has_come(date(2026, 11, 24), now)
    assert not has_come(date(2026, 11, 25), now)
    assert has_come(date(2026, 11, 25), now + timedelta(minutes=1)), "where it is fourteen hours later"
