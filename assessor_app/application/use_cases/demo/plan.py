"""What the demo's learners hand in, and where each submission is left: every screen has something to show."""

import random
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from assessor_app.application.ports.demo import DemoContent, ExportForm, Work
from assessor_app.domain.rubric import Outcome, Rubric

ALWAYS_HELD = "ai-champion"  # every portfolio of it has sound, which no blind copy can be made of
FORMS: Mapping[str, ExportForm] = {
    "ai-essentials": ExportForm.FOLDERS,
    "ai-governance-policy": ExportForm.MOODLE,
    "responsible-ai-practices": ExportForm.CANVAS,
    "copilot-certified": ExportForm.MANIFEST,
    "ai-data-analytics-expert": ExportForm.MANIFEST,
    "sales-ai-navigator": ExportForm.MANIFEST,
    "ai-champion": ExportForm.FOLDERS,
    "ai-project-contributor": ExportForm.MANIFEST,
}
_TRIES = 400


class Fate(StrEnum):
    """Where a submission is left."""

    ALL_THE_WAY = "all-the-way"  # signed, or told "not yet" and returned
    COMPLETE = "complete"
    HELD = "held"
    RECEIVED = "received"
    WITHDRAWN = "withdrawn"
    TO_RATE = "to-rate"
    STARTED = "started"  # a draft
    HALF_RATED = "half-rated"  # one of two ratings is in
    IN_GRACE = "in-grace"
    SEALED = "sealed"  # every rating is in, nothing is opened
    DISPUTED = "disputed"
    ADJUDICATED = "adjudicated"  # and then all the way
    DECIDED = "decided"
    RELEASED = "released"
    REVOKED = "revoked"
    RETURNED = "returned"  # and handed in again


LATE = frozenset({Fate.COMPLETE, Fate.HELD, Fate.RECEIVED, Fate.WITHDRAWN})  # never given to a rater
NEED_TWO = frozenset({Fate.HALF_RATED, Fate.DISPUTED, Fate.ADJUDICATED})
WITH_RATERS = frozenset({Fate.TO_RATE, Fate.STARTED, Fate.IN_GRACE})
PRINTED = frozenset({Fate.ALL_THE_WAY, Fate.REVOKED})  # planned to have a certificate, whatever their script
_WANTED = {
    Fate.RELEASED: Outcome.AWARD,
    Fate.REVOKED: Outcome.AWARD,
    Fate.RETURNED: Outcome.NOT_YET,
}
_SHARES = {  # of 60, in the order in which a smaller demo gets them
    Fate.COMPLETE: 4,
    Fate.STARTED: 3,
    Fate.DISPUTED: 2,
    Fate.HELD: 2,
    Fate.RETURNED: 3,
    Fate.RELEASED: 2,
    Fate.DECIDED: 2,
    Fate.SEALED: 2,
    Fate.RECEIVED: 2,
    Fate.TO_RATE: 3,
    Fate.ADJUDICATED: 2,
    Fate.IN_GRACE: 2,
    Fate.REVOKED: 1,
    Fate.WITHDRAWN: 1,
    Fate.HALF_RATED: 2,
}
_OF = 60
_SECOND_FATES = (Fate.ALL_THE_WAY, Fate.TO_RATE, Fate.SEALED)  # of second attempts, in turn


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """One submission to be."""

    work: Work
    attempt: int
    fate: Fate | None  # None: it is chosen when it is known who is rated twice
    outcome: Outcome | None  # that raters must reach; None: whatever they find


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Everything that is handed in, in the order of handing in."""

    main: tuple[Planned, ...]
    again: tuple[Planned, ...]  # second attempts
    late: tuple[Planned, ...]
    chosen_later: Counter[Fate]  # fates for those of `main` that have none
    to_import: tuple[Work, ...]  # not taken in: for somebody to try

    @property
    def submissions(self) -> int:
        """How many submissions it makes."""
        return len(self.main) + len(self.again) + len(self.late)


def make_plan(
    content: DemoContent, rubrics: Mapping[str, Rubric], *, submissions: int, raters: int, seed: int
) -> Plan:
    """The same arguments give the same plan. rubrics: badge id → rubric, of all in `content.badges()`."""
    fates = _fates(submissions, raters)
    drawing = _Drawing(content, rubrics, seed)
    late = tuple(
        drawing.planned(ALWAYS_HELD if fate is Fate.HELD else None, fate)
        for fate in LATE_IN_ORDER
        for _ in range(fates[fate])
    )
    known = [fate for fate in _WANTED for _ in range(fates[fate])]
    count = submissions - len(late) - fates[Fate.RETURNED]
    # The first one goes all the way, whatever else: without an award there is nothing to show at the end.
    main = [drawing.planned(None, Fate.ALL_THE_WAY, Outcome.AWARD)]
    main += [drawing.planned(None, fate, _WANTED[fate]) for fate in known]
    main += [drawing.planned(None, None) for _ in range(count - len(main))]
    again = tuple(
        drawing.again(first, _SECOND_FATES[number % len(_SECOND_FATES)])
        for number, first in enumerate(one for one in main if one.fate is Fate.RETURNED)
    )
    to_import = tuple(drawing.planned("ai-essentials", None).work for _ in range(3))
    rest = Counter({fate: n for fate, n in fates.items() if fate not in LATE and fate not in _WANTED})
    return Plan(main=tuple(main), again=again, late=late, chosen_later=rest, to_import=to_import)


LATE_IN_ORDER = (Fate.COMPLETE, Fate.HELD, Fate.RECEIVED, Fate.WITHDRAWN)


def choose_fates(plan: Plan, raters: Sequence[tuple[int, ...]]) -> tuple[Fate, ...]:
    """A fate for each of `plan.main`, where `raters` tells who rates it, one or two numbers each.

    What is left with raters is spread over them. A fate that needs two ratings and finds nobody left is
    dropped: that submission goes all the way.
    """
    fates = [one.fate for one in plan.main]
    left_with: Counter[int] = Counter()
    for fate in sorted(plan.chosen_later, key=lambda one: one not in NEED_TWO):
        for _ in range(plan.chosen_later[fate]):
            free = [place for place, chosen in enumerate(fates) if chosen is None]
            fitting = [place for place in free if len(raters[place]) == 2]
            if fate not in NEED_TWO:
                fitting = [place for place in free if len(raters[place]) == 1] or fitting
            if fitting:
                place = min(fitting, key=lambda place: (left_with[raters[place][0]], place))
                fates[place] = fate
                if fate in WITH_RATERS:
                    left_with[raters[place][0]] += 1
    return tuple(fate or Fate.ALL_THE_WAY for fate in fates)


def _fates(submissions: int, raters: int) -> Counter[Fate]:
    """How often each fate comes; together in about half of the submissions, one of each first."""
    scale = max(1, round(submissions / _OF))
    shares = {fate: share * scale for fate, share in _SHARES.items() if raters > 1 or fate not in NEED_TWO}

    def in_turn() -> Iterator[Fate]:
        for lap in range(max(shares.values())):
            yield from (fate for fate, share in shares.items() if share > lap)

    fates: Counter[Fate] = Counter()
    room = submissions * sum(_SHARES.values()) // _OF
    for fate in in_turn():
        needed = 2 if fate is Fate.RETURNED else 1  # it is handed in again
        if room < needed:
            break
        room -= needed
        fates[fate] += 1
    return fates


class _Drawing:
    """Hands out badges in turn and learners in an order drawn from the seed."""

    def __init__(self, content: DemoContent, rubrics: Mapping[str, Rubric], seed: int) -> None:
        self._content, self._rubrics, self._seed = content, rubrics, seed
        self._waiting: list[int] = []
        self._laps = 0  # of everybody; then names come again
        self._badges = content.badges()
        self._turn = 0
        self._places: Counter[str] = Counter()

    def planned(self, badge: str | None, fate: Fate | None, outcome: Outcome | None = None) -> Planned:
        """The next work; a hit is left to find only in what stays held."""
        if badge is None:
            badge = self._badges[self._turn % len(self._badges)]
            self._turn += 1
        learner = self._next_learner(printed=fate in PRINTED)
        self._places[badge] += 1
        seed = self._content_seed(badge, learner, outcome, start=0)
        work = Work(
            badge=badge, learner=learner, seed=seed, place=self._places[badge], careful=fate is not Fate.HELD
        )
        return Planned(work=work, attempt=1, fate=fate, outcome=outcome)

    def again(self, first: Planned, fate: Fate) -> Planned:
        work = first.work
        start = work.seed - self._seed * _TRIES + 1
        seed = self._content_seed(work.badge, work.learner, Outcome.AWARD, start=start)
        return Planned(work=replace(work, seed=seed), attempt=2, fate=fate, outcome=Outcome.AWARD)

    def _next_learner(self, *, printed: bool) -> int:
        fitting = (one for one in self._waiting if not printed or self._content.can_be_printed(one))
        learner = next(fitting, None)
        if learner is None:
            known = self._content.known_people()
            self._waiting += [self._laps * known + one for one in _shuffled(known, self._seed)]
            self._laps += 1
            return self._next_learner(printed=printed)
        self._waiting.remove(learner)
        return learner

    def _content_seed(self, badge: str, learner: int, outcome: Outcome | None, *, start: int) -> int:
        """The first seed whose work deserves `outcome`, and that Canvas's names are enough to make blind."""
        seeds = range(self._seed * _TRIES + start, self._seed * _TRIES + start + _TRIES)
        anonymous = FORMS[badge] is not ExportForm.MANIFEST  # these exports know no address and no login
        for seed in seeds:
            if anonymous and self._content.tells_its_author(badge, learner, seed):
                continue
            if outcome in (None, deserved(self._content, self._rubrics[badge], badge, learner, seed)):
                return seed
        return seeds[0]


def deserved(content: DemoContent, rubric: Rubric, badge: str, learner: int, seed: int) -> Outcome:
    """What the work is worth, by its true quality."""
    return rubric.judge(true_levels(rubric, content.quality(badge, learner, seed))).outcome


def true_levels(rubric: Rubric, quality: Mapping[str, int]) -> dict[str, str]:
    """The levels of a work's true quality; the pass level where nothing is known."""
    return {
        one.id: one.levels[
            max(0, min(len(one.levels) - 1, quality.get(one.id, one.position(one.pass_level))))
        ].id
        for one in rubric.criteria
    }


def _shuffled(count: int, seed: int) -> list[int]:
    order = list(range(count))
    random.Random(f"people/{seed}").shuffle(order)  # noqa: S311  # content, never a secret
    return order
