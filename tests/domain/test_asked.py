"""What raters are asked beside the rubric: whole answers, groups of ways, what two ratings make."""

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessor_app.domain.achievement import Component, Method, Requirement
from assessor_app.domain.asked import (
    Asked,
    asked_of,
    disputed,
    is_met,
    resolve_answers,
    settle_by_hand,
    settle_by_rule,
    settle_by_third,
)
from assessor_app.domain.comparison import ResolutionRule
from assessor_app.domain.definitions import InvalidDefinition
from assessor_app.domain.forms import Answers, Form, FormKind, InvalidAnswer, Item

ITEMS = tuple(Item(id=one, text=f"The {one} thing.") for one in ("first", "second", "third"))
SEEN, NOT, NA = "seen", "not-seen", "not-applicable"


def a_requirement(identity: str, form: Form | None, **changed: Any) -> Requirement:
    plain: dict[str, Any] = {
        "component": Component.SKILL,
        "method": Method.WORK_SAMPLE,
        "text": "Show it.",
        "count": 3,
    }
    return Requirement(id=identity, form=form, **(plain | changed))


COUNT = a_requirement("examples", Form(kind=FormKind.COUNT))
LIST = a_requirement("list", Form(kind=FormKind.CHECKLIST, items=ITEMS), count=1)
THERE = Form(kind=FormKind.ACKNOWLEDGEMENT)
EITHER = a_requirement("word", THERE, count=1, alternatives=(LIST,))
ASKED = asked_of((COUNT, a_requirement("elsewhere", None), EITHER))


def every(seen: str) -> dict[str, str]:
    return {item.id: seen for item in ITEMS}


def test_only_what_has_a_form_is_asked() -> None:
    assert [group.id for group in ASKED.groups] == ["examples", "word"]
    assert [way.id for way in ASKED.ways] == ["examples", "word", "list"]
    assert not asked_of((a_requirement("elsewhere", None),))


@pytest.mark.parametrize(("found", "met"), [(0, False), (2, False), (3, True), (4, True)])
def test_a_count_is_met_by_as_many_as_are_asked_for(found: int, met: bool) -> None:
    assert is_met(COUNT, {"examples": found}) is met


@pytest.mark.parametrize(
    ("answer", "met"),
    [
        (every(SEEN), True),
        ({**every(SEEN), "third": NA}, True),
        ({**every(SEEN), "third": NOT}, False),
        (every(NA), False),
        ({"first": SEEN}, None),
    ],
)
def test_a_checklist_lacks_nothing_that_applies(answer: Mapping[str, str], met: bool | None) -> None:
    assert is_met(LIST, {"list": answer}) is met


def test_a_checklist_may_ask_for_some_of_its_items() -> None:
    some = a_requirement("list", Form(kind=FormKind.CHECKLIST, items=ITEMS, at_least=2), count=1)
    assert is_met(some, {"list": {**every(SEEN), "third": NOT}}) is True
    assert is_met(some, {"list": {**every(NOT), "third": SEEN}}) is False


@pytest.mark.parametrize(
    ("answers", "missing", "unmet"),
    [
        ({}, ("examples", "word"), ()),
        ({"examples": 2, "word": True}, (), ("examples",)),
        ({"examples": 3, "word": False}, (), ("word",)),
        ({"examples": 3, "word": False, "list": every(SEEN)}, (), ()),
        ({"examples": 3, "word": True, "list": {"first": SEEN}}, ("word",), ()),
        ({"examples": 3, "list": every(NOT)}, (), ("word",)),
    ],
)
def test_any_way_of_a_group_suffices(answers: Any, missing: tuple[str, ...], unmet: tuple[str, ...]) -> None:
    assert (ASKED.missing(answers), ASKED.unmet(answers)) == (missing, unmet)


@pytest.mark.parametrize(
    "answers",
    [
        {"elsewhere": 1},
        {"examples": True},
        {"examples": -1},
        {"examples": "3"},
        {"word": 1},
        {"list": {"fourth": SEEN}},
        {"list": {"first": "perhaps"}},
        {"list": True},
    ],
)
def test_what_fits_no_form_is_refused(answers: Any) -> None:
    with pytest.raises(InvalidAnswer):
        ASKED.check(answers)


@pytest.mark.parametrize(
    "make",
    [
        lambda: Form(kind=FormKind.COUNT, items=ITEMS),
        lambda: Form(kind=FormKind.CHECKLIST),
        lambda: Form(kind=FormKind.CHECKLIST, items=(ITEMS[0], ITEMS[0])),
        lambda: Form(kind=FormKind.CHECKLIST, items=ITEMS, at_least=4),
        lambda: a_requirement("word", THERE, alternatives=(a_requirement("other", None),)),
        lambda: Item(id="First", text="x"),
    ],
)
def test_forms_that_contradict_themselves_are_refused(make: Any) -> None:
    with pytest.raises(InvalidDefinition):
        make()


def test_two_dispute_only_what_one_finds_met_and_the_other_not() -> None:
    first = {"examples": 3, "word": True}
    assert disputed(ASKED, first, {"examples": 5, "list": every(SEEN)}) == ()
    assert disputed(ASKED, first, {"examples": 2, "word": False}) == ("examples", "word")
    assert disputed(ASKED, first, {"examples": 2}) == ("examples",), "the other says nothing of the word"


def test_the_rule_takes_one_rating_whole() -> None:
    first: Answers = {"examples": 5, "word": True}
    second: Answers = {"examples": 3, "list": every(SEEN)}
    for rule in (ResolutionRule.FIRST, ResolutionRule.MEAN):
        assert resolve_answers(ASKED, (first, second), rule) == first
    least = resolve_answers(ASKED, (first, second), ResolutionRule.LOWER)
    assert least == {"examples": 3, "word": True}
    assert resolve_answers(ASKED, ({}, second), ResolutionRule.FIRST) == second


def test_a_dispute_that_nobody_settles_is_unmet() -> None:
    first, second = {"examples": 3, "word": True}, {"examples": 2, "word": True}
    assert settle_by_rule(ASKED, (first, second), ResolutionRule.FIRST) == {"examples": 2, "word": True}
    by_hand = settle_by_hand(ASKED, first, {"list": every(NOT)})
    assert by_hand == {"examples": 3, "list": every(NOT)}, "the other way of the group goes"


def test_the_third_settles_what_the_first_two_dispute_and_nothing_else() -> None:
    first, second = {"examples": 3, "word": True}, {"examples": 2, "word": True}
    third = {"examples": 4, "word": False}
    settled = settle_by_third(ASKED, first, second, third, ResolutionRule.FIRST)
    assert settled == {"examples": 4, "word": True}
    assert settle_by_third(ASKED, first, second, {}, ResolutionRule.FIRST)["examples"] == 2


answers = st.fixed_dictionaries(
    {},
    optional={
        "examples": st.integers(0, 5),
        "word": st.booleans(),
        "list": st.fixed_dictionaries({one.id: st.sampled_from((SEEN, NOT, NA)) for one in ITEMS}),
    },
)


@given(answers, answers, st.sampled_from(ResolutionRule))
def test_who_comes_first_changes_no_verdict(first: Any, second: Any, rule: ResolutionRule) -> None:
    one, other = (settle_by_rule(ASKED, pair, rule) for pair in ((first, second), (second, first)))
    assert ASKED.unmet(one) == ASKED.unmet(other)
    assert disputed(ASKED, first, second) == disputed(ASKED, second, first)


@given(answers, answers, answers, st.sampled_from(ResolutionRule))
def test_two_of_three_decide(first: Any, second: Any, third: Any, rule: ResolutionRule) -> None:
    asked = Asked(groups=(COUNT,))
    settled = settle_by_third(asked, first, second, third, rule)
    verdicts = [is_met(COUNT, one) for one in (first, second, third)]
    if None not in verdicts:
        assert is_met(COUNT, settled) is (sum(map(bool, verdicts)) >= 2)
