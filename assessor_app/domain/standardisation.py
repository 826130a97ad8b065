"""Seeds: work whose definitive levels are agreed on, rated unannounced, and what follows from it.

A seed that is rated within tolerance is a pass, else a miss. Of a rater's last seeds so many misses warn the
leads, and so many stop the rater until a lead lets them rate again. A badge can ask for so many passes before
anybody is given live work of it.
"""

import math
import random
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import Final

from assessor_app.domain.comparison import ComparisonState, Tolerance, compare
from assessor_app.domain.definitions import InvalidDefinition, is_whole
from assessor_app.domain.rubric import Choices, Rubric

MOST_PERCENT: Final = 50  # of somebody's work; more is an examination
LONGEST_WINDOW: Final = 100
MOST_TO_QUALIFY: Final = 20
MOST_TO_PRACTISE: Final = 20


class Standing(StrEnum):
    """How somebody stands by the seeds that they rated."""

    UNTESTED = "untested"
    QUALIFYING = "qualifying"  # too few passes for live work yet
    PASSING = "passing"
    WARNED = "warned"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True, kw_only=True)
class SeedRule:
    """How many seeds the raters of a badge get, and what misses lead to."""

    percent: int  # of what somebody is given, 0 … 50
    window: int = 5  # how many of their last seeds are looked at
    warn_at: int = 1  # misses among these
    stop_at: int = 2
    tolerance: Tolerance | None = None  # None: that of the badge
    qualify: int = 0  # passes before live work; 0: none
    practise: int = 1  # pieces that everybody is given to practise on, as far as there are any

    def __post_init__(self) -> None:
        """Refuse a rule that could never warn or stop, or would stop before it warns."""
        if not is_whole(self.percent, least=0, most=MOST_PERCENT):
            raise InvalidDefinition(
                f"the share of seeds must be a whole number from 0 to {MOST_PERCENT} percent"
            )
        if not is_whole(self.window, least=1, most=LONGEST_WINDOW):
            raise InvalidDefinition(f"a rule looks at the last 1 to {LONGEST_WINDOW} seeds")
        if not is_whole(self.stop_at, least=1, most=self.window):
            raise InvalidDefinition("a rule stops at 1 miss or more, and at no more than it looks at")
        if not is_whole(self.warn_at, least=1, most=self.stop_at):
            raise InvalidDefinition("a rule warns at 1 miss or more, and no later than it stops")
        if not is_whole(self.qualify, least=0, most=MOST_TO_QUALIFY):
            raise InvalidDefinition(f"somebody qualifies by 0 to {MOST_TO_QUALIFY} passes")
        if not is_whole(self.practise, least=0, most=MOST_TO_PRACTISE):
            raise InvalidDefinition(f"somebody is given 0 to {MOST_TO_PRACTISE} pieces to practise on")
        if self.tolerance is not None and not isinstance(self.tolerance, Tolerance):
            raise InvalidDefinition(f"no such tolerance: {self.tolerance!r}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """One rating of a seed held against its definitive levels."""

    passed: bool
    criteria: tuple[str, ...]  # what is out of tolerance
    steps: tuple[tuple[str, int], ...]  # (criterion, level steps above the definitive level), where not 0
    unscored: tuple[str, ...] = ()  # criteria that one of the two gave a level, and the other none


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """What a rater's seeds say, in the order in which they were rated."""

    standing: Standing
    seeds: int
    missed: int  # of all of them
    recent: int  # misses among those that are looked at
    last_pass: int | None  # the last pass before the stop, or of all: a place from 0; None: there is none
    to_qualify: int = 0  # passes that are still missing before live work

    @property
    def drifts(self) -> bool:
        """Whether the leads have something to look at."""
        return self.standing in (Standing.WARNED, Standing.STOPPED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Dealt:
    """Which seeds go to whom."""

    given: tuple[tuple[str, str], ...]  # (piece, rater)
    short: Mapping[str, int]  # rater → how many they should have had beyond what there is


def judge_seed(rubric: Rubric, definitive: Choices, given: Choices, tolerance: Tolerance) -> Judged:
    """Hold a rating against the definitive levels; raises InvalidRating where either does not fit."""
    found = compare(rubric, definitive, given, tolerance)
    return Judged(
        passed=found.state is ComparisonState.AGREED,
        criteria=found.criteria,
        steps=tuple((one.criterion, one.steps) for one in found.differences if one.steps),
        unscored=tuple(one.criterion for one in found.differences if one.steps is None),
    )


def course(passed: Sequence[bool], rule: SeedRule) -> Course:
    """Follow the seeds of one rater. A stop stays, whatever comes after it.

    passed: whether each seed was passed, in the order in which they were rated.
    """
    last_pass, recent = None, 0
    for place, one in enumerate(passed):
        looked_at = passed[max(0, place + 1 - rule.window) : place + 1]
        recent = sum(not each for each in looked_at)
        last_pass = place if one else last_pass
        if recent >= rule.stop_at:
            break
    to_qualify = max(0, rule.qualify - sum(passed))
    if recent >= rule.stop_at:
        standing = Standing.STOPPED
    elif to_qualify:
        standing = Standing.QUALIFYING
    elif not passed:
        standing = Standing.UNTESTED
    else:
        standing = Standing.WARNED if recent >= rule.warn_at else Standing.PASSING
    return Course(
        standing=standing,
        seeds=len(passed),
        missed=sum(not one for one in passed),
        recent=recent,
        last_pass=last_pass,
        to_qualify=to_qualify,
    )


def seeds_due(rule: SeedRule, live: int, had: int, lot: float) -> int:
    """How many seeds go with `live` other pieces of work, so that the rule's share of all are seeds.

    had: how many seeds of the badge they were ever given: who had none gets at least one. lot: 0 ≤ x < 1; the
    broken rest is given with its own chance, so that the mean is exact and the number cannot be foretold.
    """
    if not live or not rule.percent:
        return 0
    exact = Fraction(rule.percent * live, 100 - rule.percent)
    whole = math.floor(exact)
    return max(whole + (lot < exact - whole), 0 if had else 1)


def deal_seeds(
    wanted: Mapping[str, int],
    pieces: Sequence[str],
    *,
    had: Mapping[str, frozenset[str]],
    blocked: Mapping[str, frozenset[str]],
    seed: int,
) -> Dealt:
    """Choose which seeds go to whom: the one that fewest had, by lot among equals.

    wanted: rater → how many; had: piece → who was ever given it; blocked: piece → who must not have it.
    Everybody gets one before anybody gets another. The same arguments give the same choice.
    """
    source = random.Random(f"{seed}/seeds")  # noqa: S311  # it can be repeated; no secret comes from it
    order, raters = list(pieces), [rater for rater, count in wanted.items() if count > 0]
    source.shuffle(order)
    source.shuffle(raters)
    used = Counter({piece: len(had.get(piece, ())) for piece in order})
    taken = {piece: had.get(piece, frozenset()) | blocked.get(piece, frozenset()) for piece in order}
    given: list[tuple[str, str]] = []
    short: dict[str, int] = {}
    for number in range(max(wanted.values(), default=0)):
        for rater in raters:
            if wanted[rater] <= number or rater in short:
                continue
            free = [piece for piece in order if rater not in taken[piece]]
            if not free:
                short[rater] = wanted[rater] - number
                continue
            chosen = min(free, key=used.__getitem__)
            used[chosen] += 1
            taken[chosen] |= {rater}
            given.append((chosen, rater))
    return Dealt(given=tuple(given), short=short)
