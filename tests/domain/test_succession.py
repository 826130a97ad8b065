"""Who goes on where somebody left: the least loaded who never had it, linked as the draw links."""

import pytest

from assessor_app.domain.allotment import NotAllotted
from assessor_app.domain.succession import GivenOn, Left, Succession, give_on

RATERS = ("ann", "bob", "cem", "dua")


def chosen(
    *left: str,
    had: dict[str, set[str]] | None = None,
    blocked: dict[str, set[str]] | None = None,
    pairs: dict[str, set[str]] | None = None,
    loads: dict[str, int] | None = None,
    raters: tuple[str, ...] = RATERS,
    seed: int = 5,
) -> Succession:
    return give_on(
        [Left(assignment=f"a{number}", submission=submission) for number, submission in enumerate(left)],
        raters,
        had={key: frozenset(people) for key, people in (had or {}).items()},
        blocked={key: frozenset(people) for key, people in (blocked or {}).items()},
        pairs={key: frozenset(people) for key, people in (pairs or {}).items()},
        loads=loads or {},
        seed=seed,
    )


def raters_of(found: Succession) -> list[str]:
    return [one.rater for one in found.given]


@pytest.mark.parametrize("seed", range(10))
def test_the_least_loaded_goes_on(seed: int) -> None:
    assert raters_of(chosen("s", loads={"ann": 2, "bob": 1, "cem": 3, "dua": 2}, seed=seed)) == ["bob"]


@pytest.mark.parametrize("seed", range(10))
def test_nobody_gets_what_they_had_or_must_not_have(seed: int) -> None:
    found = chosen("s", had={"s": {"ann", "gone"}}, blocked={"s": {"bob"}}, loads={"cem": 1}, seed=seed)
    assert raters_of(found) == ["dua"]


@pytest.mark.parametrize("seed", range(10))
def test_two_ratings_of_one_submission_go_to_two_people(seed: int) -> None:
    found = chosen("s", "s", had={"s": {"gone", "left"}}, raters=("ann", "bob"), seed=seed)
    assert sorted(raters_of(found)) == ["ann", "bob"]


@pytest.mark.parametrize("seed", range(10))
def test_among_equals_comes_who_shared_least_with_the_other_rater(seed: int) -> None:
    pairs = {"s": {"ann"}, "t": {"ann", "bob"}, "u": {"ann", "cem"}}
    found = chosen("s", had={"s": {"ann", "gone"}}, pairs=pairs, seed=seed)
    assert raters_of(found) == ["dua"]


@pytest.mark.parametrize("seed", range(10))
def test_of_three_who_rate_one_submission_each_shares_it_with_both_others(seed: int) -> None:
    pairs = {"s": {"ann"}, "t": {"ann", "bob", "cem"}}
    assert raters_of(chosen("s", had={"s": {"ann"}}, pairs=pairs, seed=seed)) == ["dua"]


def test_work_is_spread() -> None:
    found = chosen(*(f"s{number}" for number in range(12)))
    assert {rater: raters_of(found).count(rater) for rater in RATERS} == dict.fromkeys(RATERS, 3)


def test_the_same_seed_chooses_alike_and_another_one_does_not() -> None:
    left = [f"s{number}" for number in range(20)]
    assert chosen(*left) == chosen(*left)
    assert chosen(*left) != chosen(*left, seed=6)


def test_what_nobody_may_rate_is_held_in_words_and_the_rest_goes_on() -> None:
    found = chosen("s", "t", had={"s": set(RATERS)}, loads={"ann": 1, "bob": 1, "cem": 1})
    why = "nobody else may rate it: every assessor had it already or is blocked"
    assert found.held == (NotAllotted(submission="s", why=why),)
    assert found.given == (GivenOn(left=Left(assignment="a1", submission="t"), rater="dua"),)
    assert [one.why for one in chosen("s", raters=()).held] == ["there are no assessors"]
