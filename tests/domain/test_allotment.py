"""The draw: exact, repeatable, balanced, linked wherever that is possible, and never to who is blocked."""

from collections import Counter
from fractions import Fraction
from itertools import combinations, product
from math import ceil

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from assessor_app.domain.allotment import Allotment, Before, draw
from assessor_app.domain.linking import Groups
from assessor_app.domain.sampling import Method, Reason, SamplingPlan

NAMES = tuple("abcdefgh")
NOBODY: dict[str, frozenset[str]] = {}


def allotted(
    count: int,
    raters: int,
    *,
    share: Fraction = Fraction(0),
    blocked: dict[str, frozenset[str]] = NOBODY,
    before: Before | None = None,
    seed: int = 7,
    plan: SamplingPlan | None = None,
) -> Allotment:
    submissions = [f"s{number}" for number in range(count)]
    return draw(
        submissions,
        NAMES[:raters],
        share=share,
        blocked=blocked,
        before=before or Before(),
        seed=seed,
        plan=plan,
    )


def loads_of(found: Allotment, before: dict[str, int], raters: int) -> Counter[str]:
    loads = Counter({name: before.get(name, 0) for name in NAMES[:raters]})
    loads.update(rater for one in found.allotted for rater in one.raters)
    return loads


def parts_of(found: Allotment, raters: int, pairs: dict[frozenset[str], int] | None = None) -> int:
    together = [frozenset(one.raters) for one in found.allotted if len(one.raters) == 2]
    return len(Groups(NAMES[:raters], (*(pairs or {}), *together)).parts)


counts, crews = st.integers(0, 24), st.integers(1, 6)
shares = st.sampled_from([Fraction(0), Fraction(1, 10), Fraction(1, 3), Fraction(1, 2), Fraction(1)])
some_blocked = st.dictionaries(
    st.integers(0, 23).map(lambda number: f"s{number}"), st.frozensets(st.sampled_from(NAMES[:6]), max_size=4)
)
plans = st.none() | st.builds(
    SamplingPlan,
    percent=st.just(0),
    method=st.sampled_from(Method),
    new_rater_percent=st.sampled_from([0, 30, 100]),
    new_until=st.integers(1, 9),
)


@given(counts, crews, shares, st.integers(), some_blocked, plans)
def test_a_draw_is_exact_repeatable_and_never_goes_to_who_is_blocked(
    count: int,
    raters: int,
    share: Fraction,
    seed: int,
    blocked: dict[str, frozenset[str]],
    plan: SamplingPlan | None,
) -> None:
    found = allotted(count, raters, share=share, seed=seed, blocked=blocked, plan=plan)
    assert found == allotted(count, raters, share=share, seed=seed, blocked=blocked, plan=plan)
    assert {one.submission for one in found.allotted} | {one.submission for one in found.held} == {
        f"s{number}" for number in range(count)
    }
    assert len(found.allotted) + len(found.held) == count
    assert found.twice == ceil(share * count)
    for one in found.allotted:
        assert not set(one.raters) & blocked.get(one.submission, frozenset())
        assert len(set(one.raters)) == len(one.raters) == (1 if one.reason is None else 2)
        assert (one.reason is Reason.RANDOM) == (one.place <= found.twice)
    for left_out in found.held:
        free = raters - len(blocked.get(left_out.submission, frozenset()) & set(NAMES[:raters]))
        assert free < 2


@given(counts, st.integers(2, 6), shares, st.integers(), plans, st.lists(st.integers(0, 9), min_size=6))
def test_loads_become_even_as_far_as_they_can(
    count: int, raters: int, share: Fraction, seed: int, plan: SamplingPlan | None, before: list[int]
) -> None:
    if plan is not None and (plan.new_rater_percent or plan.method is Method.STRATIFIED):
        before = [
            0
        ] * 6  # a new rater, or one who agrees less, may have to take part in more than their share
    loads = dict(zip(NAMES, before, strict=False))
    found = allotted(count, raters, share=share, seed=seed, plan=plan, before=Before(loads=loads))
    after = loads_of(found, loads, raters)
    got = [name for name in NAMES[:raters] if after[name] > loads[name]]
    if got and max(loads.values()) == 0:
        assert max(after.values()) - min(after.values()) <= 1
    # Nobody who got something could have passed it on to somebody with two fewer.
    doubled = sum(len(one.raters) == 2 for one in found.allotted)
    if not doubled:
        assert all(after[name] - min(after.values()) <= 1 for name in got)


@given(st.integers(1, 24), st.integers(1, 6), st.integers(), some_blocked)
def test_even_where_some_are_blocked_nobody_could_pass_one_on_to_who_has_two_fewer(
    count: int, raters: int, seed: int, blocked: dict[str, frozenset[str]]
) -> None:
    found = allotted(count, raters, seed=seed, blocked=blocked)
    after = loads_of(found, {}, raters)
    for one in found.allotted:
        others = set(NAMES[:raters]) - blocked.get(one.submission, frozenset())
        assert after[one.raters[0]] - min(after[other] for other in others) <= 1


def could_be_linked(picks: list[str], raters: int, blocked: dict[str, frozenset[str]]) -> bool:
    """By trying everything."""
    choices = [
        list(combinations(sorted(set(NAMES[:raters]) - blocked.get(one, frozenset())), 2)) for one in picks
    ]
    return any(len(Groups(NAMES[:raters], map(frozenset, way)).parts) == 1 for way in product(*choices))


@given(st.integers(1, 5), st.integers(2, 5), st.integers(0, 99), st.data())
def test_raters_are_linked_wherever_that_is_possible(
    count: int, raters: int, seed: int, data: st.DataObject
) -> None:
    crew = st.frozensets(st.sampled_from(NAMES[:raters]), max_size=max(raters - 2, 0))
    blocked = {f"s{number}": data.draw(crew) for number in range(count)}
    found = allotted(count, raters, share=Fraction(1), seed=seed, blocked=blocked)
    assume(not found.held)
    linked = parts_of(found, raters) == 1
    assert linked == could_be_linked([one.submission for one in found.allotted], raters, blocked)


@given(st.integers(2, 8), st.integers(0, 40), shares, st.integers())
def test_as_many_second_ratings_as_raters_but_one_link_them_all(
    raters: int, more: int, share: Fraction, seed: int
) -> None:
    count = raters - 1 + more
    found = allotted(count, raters, share=share, seed=seed)
    pairs = sum(len(one.raters) == 2 for one in found.allotted)
    assert parts_of(found, raters) == max(raters - pairs, 1)


def test_links_of_earlier_draws_count() -> None:
    pairs = {frozenset("ab"): 3, frozenset("cd"): 1, frozenset(("b", "gone")): 1, frozenset(("gone", "e")): 1}
    found = allotted(20, 5, share=Fraction(1, 20), before=Before(pairs=pairs))
    (one,) = [one for one in found.allotted if len(one.raters) == 2]
    assert len(set(one.raters) & set("cd")) == 1
    assert parts_of(found, 5, pairs) == 1


@pytest.mark.parametrize("seed", range(8))
def test_pairs_are_spread(seed: int) -> None:
    found = allotted(60, 4, share=Fraction(1), seed=seed)
    shared = Counter(frozenset(one.raters) for one in found.allotted)
    assert len(shared) == 6
    assert max(shared.values()) - min(shared.values()) <= 2


def test_nobody_is_always_first() -> None:
    found = allotted(400, 2, share=Fraction(1))
    first = sum(one.raters[0] == "a" for one in found.allotted)
    assert 160 < first < 240


@given(st.integers(4, 24), st.integers(2, 5), st.integers(1, 12), st.integers(), st.integers(0, 12))
def test_of_what_a_new_rater_gets_first_enough_is_rated_twice(
    count: int, raters: int, new_until: int, seed: int, rated: int
) -> None:
    plan = SamplingPlan(percent=0, new_rater_percent=50, new_until=new_until)
    had = {name: rated if name == "a" else 10**6 for name in NAMES}
    found = allotted(count, raters, seed=seed, plan=plan, before=Before(rated=had))
    got = sum("a" in one.raters for one in found.allotted)
    twice = [one for one in found.allotted if len(one.raters) == 2]
    assert sum("a" in one.raters for one in twice) >= ceil(min(got, max(new_until - rated, 0)) / 2)
    assert all("a" in one.raters and one.reason is Reason.NEW_RATER for one in twice)


def test_by_neyman_who_agrees_less_takes_part_in_more() -> None:
    plan = SamplingPlan(percent=20, method=Method.STRATIFIED)
    spreads = {"a": 0.5, "b": 0.1, "c": 0.1, "d": 0.1}
    found = allotted(200, 4, share=plan.share, plan=plan, before=Before(spreads=spreads))
    part = Counter(rater for one in found.allotted if len(one.raters) == 2 for rater in one.raters)
    assert sum(part.values()) == 80
    assert 38 <= part["a"] <= 40  # everybody else’s partner, but for what links these
    assert max(loads_of(found, {}, 4).values()) - min(loads_of(found, {}, 4).values()) <= 1


def test_many_are_given_out_quickly() -> None:
    from time import process_time

    submissions = [f"s{number}" for number in range(20_000)]
    began = process_time()
    blocked = {one: frozenset({f"r{number % 30}"}) for number, one in enumerate(submissions)}
    crew = [f"r{number}" for number in range(60)]
    found = draw(submissions, crew, share=Fraction(1, 5), blocked=blocked, before=Before(), seed=1)
    assert len(found.allotted) == len(submissions)
    assert process_time() - began < 4


def test_after_an_appeal_more_of_what_a_rater_gets_is_rated_twice() -> None:
    plan = SamplingPlan(percent=0, appeal_percent=50)
    submissions = [f"s{number}" for number in range(12)]
    raters = ["anna", "ben", "cem"]
    found = draw(
        submissions,
        raters,
        share=Fraction(0),
        blocked={},
        before=Before(overturned=frozenset({"ben"})),
        seed=7,
        plan=plan,
    )
    twice = [one for one in found.allotted if len(one.raters) == 2]
    assert twice
    assert all("ben" in one.raters and one.reason is Reason.APPEAL for one in twice)
    given = sum("ben" in one.raters for one in found.allotted)
    assert 2 * len(twice) >= given, "half of what they get"
    nobody = draw(submissions, raters, share=Fraction(0), blocked={}, before=Before(), seed=7, plan=plan)
    assert all(len(one.raters) == 1 for one in nobody.allotted), "nobody’s result was changed"
