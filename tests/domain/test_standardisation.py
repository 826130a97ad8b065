"""Seeds: what a rule refuses, how a rating is judged, whom misses stop, how many go out and to whom."""

from collections import Counter
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessor_app.domain.comparison import Tolerance
from assessor_app.domain.definitions import InvalidDefinition
from assessor_app.domain.rubric import AwardRule, InvalidRating, Rubric, RuleKind
from assessor_app.domain.standardisation import (
    SeedRule,
    Standing,
    course,
    deal_seeds,
    judge_seed,
    seeds_due,
)
from tests.domain.test_rubric import a_criterion

RULE = SeedRule(percent=10, window=4, warn_at=1, stop_at=2)
RUBRIC = Rubric(
    criteria=tuple(a_criterion(name) for name in ("x", "y", "z")),
    rule=AwardRule(kind=RuleKind.EACH_CRITERION),
)
EXACT = Tolerance(steps=0)
WIDE = Tolerance(steps=10, same_outcome=False)
HISTORIES = st.lists(st.booleans(), max_size=30)
ORDER = (Standing.UNTESTED, Standing.PASSING, Standing.WARNED, Standing.STOPPED)


@st.composite
def rules(draw: st.DrawFn) -> SeedRule:
    window = draw(st.integers(1, 12))
    stop = draw(st.integers(1, window))
    return SeedRule(
        percent=draw(st.integers(0, 50)), window=window, stop_at=stop, warn_at=draw(st.integers(1, stop))
    )


def chosen(*steps: int) -> dict[str, str]:
    return {one.id: one.levels[step].id for one, step in zip(RUBRIC.criteria, steps, strict=True)}


@pytest.mark.parametrize(
    "changed",
    [
        {"percent": 51},
        {"percent": -1},
        {"percent": True},
        {"window": 0},
        {"window": 101},
        {"stop_at": 0},
        {"stop_at": 6},
        {"warn_at": 0},
        {"warn_at": 3},
        {"tolerance": 1},
        {"qualify": -1},
        {"qualify": 21},
    ],
    ids=str,
)
def test_a_rule_that_could_not_hold_is_refused(changed: dict[str, Any]) -> None:
    with pytest.raises(InvalidDefinition):
        SeedRule(**{"percent": 10, **changed})


def test_a_rating_is_held_against_the_definitive_levels_by_criterion_and_outcome() -> None:
    assert judge_seed(RUBRIC, chosen(2, 2, 2), chosen(2, 2, 2), EXACT).passed
    far = judge_seed(RUBRIC, chosen(2, 2, 2), chosen(2, 0, 2), EXACT)
    assert (far.passed, far.criteria, far.steps) == (False, ("y",), (("y", -2),))
    assert judge_seed(RUBRIC, chosen(2, 2, 2), chosen(2, 0, 2), WIDE).passed
    same_outcome = Tolerance(steps=10)
    assert not judge_seed(RUBRIC, chosen(2, 2, 2), chosen(2, 0, 2), same_outcome).passed
    own = Tolerance(steps=0, per_criterion=(("y", 2),), same_outcome=False)
    assert judge_seed(RUBRIC, chosen(2, 2, 2), chosen(2, 0, 2), own).passed
    with pytest.raises(InvalidRating):
        judge_seed(RUBRIC, chosen(2, 2, 2), {"x": "l1"}, EXACT)


@pytest.mark.parametrize(
    ("history", "standing", "last_pass"),
    [
        ("", Standing.UNTESTED, None),
        ("p", Standing.PASSING, 0),
        ("m", Standing.WARNED, None),
        ("pm", Standing.WARNED, 0),
        ("mm", Standing.STOPPED, None),
        ("pmpm", Standing.STOPPED, 2),
        ("pmpmpppp", Standing.STOPPED, 2),  # passes after a stop undo nothing
        ("mpppm", Standing.WARNED, 3),  # the first miss is out of sight
        ("mpppp", Standing.PASSING, 4),
    ],
)
def test_misses_among_the_last_seeds_warn_and_stop(
    history: str, standing: Standing, last_pass: int | None
) -> None:
    found = course([one == "p" for one in history], RULE)
    assert (found.standing, found.last_pass) == (standing, last_pass)
    assert (found.seeds, found.missed) == (len(history), history.count("m"))


@given(HISTORIES, rules(), st.integers(1, 6))
def test_who_has_the_passes_stays_qualified_until_a_stop(
    history: list[bool], rule: SeedRule, passes: int
) -> None:
    asked = replace(rule, qualify=passes)
    stands = [course(history[:end], asked) for end in range(len(history) + 1)]
    for found, plain in zip(stands, (course(history[:n], rule) for n in range(len(stands))), strict=True):
        done = found.seeds - found.missed
        assert found.to_qualify == max(0, passes - done)
        if plain.standing is Standing.STOPPED:
            assert found.standing is Standing.STOPPED, "to qualify is no way round a stop"
        else:
            assert (found.standing is Standing.QUALIFYING) == (done < passes)
            assert found.standing is plain.standing or done < passes


@given(HISTORIES, rules())
def test_a_stop_stays_whatever_follows(history: list[bool], rule: SeedRule) -> None:
    stands = [course(history[:end], rule).standing for end in range(len(history) + 1)]
    if Standing.STOPPED in stands:
        first = stands.index(Standing.STOPPED)
        assert set(stands[first:]) == {Standing.STOPPED}
        assert not history[first - 1], "it is a miss that stops"
        assert course(history, rule).last_pass == course(history[:first], rule).last_pass


@given(HISTORIES, rules(), st.data())
def test_a_miss_in_place_of_a_pass_never_makes_it_better(
    history: list[bool], rule: SeedRule, data: st.DataObject
) -> None:
    if not history:
        return
    place = data.draw(st.integers(0, len(history) - 1))
    worse = [*history[:place], False, *history[place + 1 :]]
    before, after = course(history, rule).standing, course(worse, rule).standing
    assert ORDER.index(after) >= ORDER.index(before)


@given(HISTORIES, rules())
def test_who_misses_nothing_is_never_warned_and_who_misses_all_is_stopped(
    history: list[bool], rule: SeedRule
) -> None:
    passes = course([True] * len(history), rule)
    assert passes.standing is (Standing.PASSING if history else Standing.UNTESTED)
    if len(history) >= rule.stop_at:
        assert course([False] * len(history), rule).standing is Standing.STOPPED


@given(rules(), st.integers(0, 400), st.integers(0, 3), st.floats(0, 1, exclude_max=True))
def test_the_number_of_seeds_is_the_share_of_all_work_by_lot(
    rule: SeedRule, live: int, had: int, lot: float
) -> None:
    count = seeds_due(rule, live, had, lot)
    if not live or not rule.percent:
        assert count == 0
        return
    exact = rule.percent * live / (100 - rule.percent)
    assert abs(count - exact) < 1 or (count == 1 and not had)
    assert count <= live
    if had == 0:
        assert count >= 1


def test_the_broken_rest_is_given_with_its_own_chance() -> None:
    rule = SeedRule(percent=20)
    lots = [number / 1000 for number in range(1000)]
    assert sum(seeds_due(rule, 3, 1, lot) for lot in lots) == 750  # 20 of 80: a quarter of three


@given(
    st.dictionaries(st.sampled_from("abcdef"), st.integers(0, 5), max_size=6),
    st.lists(st.sampled_from([f"p{n}" for n in range(8)]), unique=True),
    st.dictionaries(st.sampled_from([f"p{n}" for n in range(8)]), st.frozensets(st.sampled_from("abcdef"))),
    st.dictionaries(st.sampled_from([f"p{n}" for n in range(8)]), st.frozensets(st.sampled_from("abcdef"))),
    st.integers(0, 5),
)
def test_nobody_gets_a_piece_twice_or_one_they_are_kept_from(
    wanted: dict[str, int],
    pieces: list[str],
    had: dict[str, frozenset[str]],
    blocked: dict[str, frozenset[str]],
    seed: int,
) -> None:
    found = deal_seeds(wanted, pieces, had=had, blocked=blocked, seed=seed)
    assert len(set(found.given)) == len(found.given)
    for piece, rater in found.given:
        assert piece in pieces
        assert rater not in had.get(piece, frozenset()) | blocked.get(piece, frozenset())
    got = Counter(rater for _piece, rater in found.given)
    for rater, count in wanted.items():
        assert got[rater] + found.short.get(rater, 0) == count
        left = [
            one
            for one in pieces
            if rater not in had.get(one, frozenset()) | blocked.get(one, frozenset())
            and (one, rater) not in found.given
        ]
        assert not (left and found.short.get(rater)), "who is short has had all there is"
    assert found == deal_seeds(wanted, pieces, had=had, blocked=blocked, seed=seed)


@pytest.mark.parametrize("seed", range(8))
def test_what_fewest_had_goes_out_first(seed: int) -> None:
    found = deal_seeds(
        {"ann": 1, "bob": 1}, ("old", "new", "newer"), had={"old": frozenset("x")}, blocked={}, seed=seed
    )
    assert {piece for piece, _rater in found.given} == {"new", "newer"}
