"""The raters' side of the demo: what each finds, and how far each comes."""

import random
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta

from assessor_app.application.assignments import read_assignments
from assessor_app.application.catalogue import Badge
from assessor_app.application.ports.demo import DemoContent
from assessor_app.application.records import Draft, Share
from assessor_app.application.session import Session
from assessor_app.application.use_cases.demo.finding import demo_answers
from assessor_app.application.use_cases.demo.plan import Fate, Planned, true_levels
from assessor_app.application.use_cases.demo.workplace import Crew, Workplace
from assessor_app.domain.comparison import ComparisonState, compare
from assessor_app.domain.forms import Answers
from assessor_app.domain.rubric import Choices, Outcome

GRACE = timedelta(hours=2)  # long enough to be looked at
CRITERIA_OF_A_DRAFT = 2
EVERY_FLAGGED = 3  # of what is begun
_TRIES = 200

Accept = Callable[[Choices], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """One rater's copy of a submission: who, and by which code."""

    rater: int  # place in the crew
    code: str


@dataclass(slots=True, kw_only=True)
class Rating:
    """Who was given what, what they wrote, and how many ratings are in."""

    workplace: Workplace
    crew: Crew
    content: DemoContent
    badges: Mapping[str, Badge]
    seed: int
    handed_in: int = 0
    begun: int = 0
    _drafts: dict[tuple[Planned, int], Draft] = field(default_factory=dict, repr=False)

    def seats(self) -> Mapping[str, tuple[Seat, ...]]:
        """Submission id → its raters, the first one first."""
        places: dict[str, int] = {rater.person.id: place for place, rater in enumerate(self.crew.raters)}
        with self.workplace.storage.read() as reading:
            assignments = read_assignments(reading, self.crew.lead, self.workplace.cryptography)
        found: dict[str, list[tuple[bool, Seat]]] = defaultdict(list)
        for record in assignments.values():
            seat = Seat(rater=places[record.person], code=record.code)
            found[record.submission].append((record.share is Share.SECOND, seat))
        return {
            submission: tuple(seat for _, seat in sorted(pairs, key=lambda pair: pair[0]))
            for submission, pairs in found.items()
        }

    def rate(self, one: Planned, fate: Fate, seats: Sequence[Seat]) -> None:
        """Bring a submission as far as its fate wants it in the raters' hands."""
        drafts = self.drafts(one, fate, seats)
        if fate is Fate.TO_RATE:
            return
        if fate is Fate.STARTED:
            self._save(seats[0], drafts[0])
        elif fate is Fate.HALF_RATED:
            self._hand_in(seats[0], drafts[0])
        elif fate is Fate.IN_GRACE:
            for seat, draft in zip(seats, drafts, strict=True):
                self._hand_in(seat, draft, GRACE)
        else:
            for seat, draft in zip(seats, drafts, strict=True):
                self._hand_in(seat, draft)

    def drafts(self, one: Planned, fate: Fate, seats: Sequence[Seat]) -> tuple[Draft, ...]:
        """What each of its raters finds; the second differs too much where the case is to be disputed."""
        badge = self.badges[one.work.badge]
        first: Draft | None = None
        drafts = []
        for seat in seats:
            if (one, seat.rater) not in self._drafts:
                accept = self._acceptance(one, fate, badge, first)
                draft = self._draft(one, badge, seat.rater, accept)
                found = self._found(one, badge, draft, differs=fate is Fate.DISPUTED and first is not None)
                self._drafts[one, seat.rater] = replace(draft, requirements=found)
            first = first or self._drafts[one, seat.rater]
            drafts.append(self._drafts[one, seat.rater])
        return tuple(drafts)

    def feedback(self, one: Planned) -> str:
        """What a learner is told who is not there yet: the words on what is missing."""
        badge = self.badges[one.work.badge]
        drafts = [draft for (planned, _), draft in self._drafts.items() if planned == one]
        draft = next(
            (draft for draft in drafts if badge.rubric.judge(draft.levels).outcome is Outcome.NOT_YET),
            drafts[0],
        )
        missing = [
            f"{criterion.title}: {draft.comments[criterion.id]}"
            for criterion in badge.rubric.criteria
            if not criterion.is_passed_by(draft.levels[criterion.id]) and criterion.id in draft.comments
        ]
        return "\n".join((draft.overall, *missing))

    def true_levels(self, one: Planned) -> dict[str, str]:
        """What an adjudicator finds."""
        quality = self.content.quality(one.work.badge, one.work.learner, one.work.seed)
        return true_levels(self.badges[one.work.badge].rubric, quality)

    @staticmethod
    def _acceptance(one: Planned, fate: Fate, badge: Badge, first: Draft | None) -> Accept:
        def right_outcome(chosen: Choices) -> bool:
            return one.outcome in (None, badge.rubric.judge(chosen).outcome)

        if first is None:
            return right_outcome
        other = first.levels

        def state(chosen: Choices) -> ComparisonState:
            return compare(badge.rubric, other, chosen, badge.version.tolerance).state

        if fate in (Fate.DISPUTED, Fate.ADJUDICATED):
            return lambda chosen: state(chosen) is ComparisonState.NEEDS_ADJUDICATION
        if one.outcome is not None or fate is Fate.DECIDED:
            return lambda chosen: right_outcome(chosen) and state(chosen) is ComparisonState.AGREED
        return right_outcome

    def _draft(self, one: Planned, badge: Badge, rater: int, accept: Accept) -> Draft:
        work, rubric = one.work, badge.rubric
        quality = self.content.quality(work.badge, work.learner, work.seed)
        name = f"rating/{self.seed}/{work.badge}/{work.learner}/{one.attempt}/{rater}"
        for lap in range(_TRIES):
            source = random.Random(f"{name}/{lap}")  # noqa: S311  # content, never a secret
            levels = self.content.levels(rubric, quality, rater, source)
            if accept(levels):
                break
        else:
            source = random.Random(name)  # noqa: S311  # likewise
            levels = true_levels(rubric, quality)
        return Draft(
            levels=levels,
            comments=self.content.comments(work.badge, rubric, levels, source),
            overall=self.content.overall(rubric, levels, source),
            minutes=self.content.minutes(source),
        )

    def _found(self, one: Planned, badge: Badge, draft: Draft, *, differs: bool) -> Answers:
        """Of requirements beside the rubric: who is there by the levels lacks nothing. Raters find the same,
        but for a second one who `differs`.
        """
        work = one.work
        name = f"found/{self.seed}/{work.badge}/{work.learner}/{one.attempt}"
        source = random.Random(name)  # noqa: S311  # content, never a secret
        not_yet = badge.rubric.judge(draft.levels).outcome is Outcome.NOT_YET and one.outcome is not None
        return demo_answers(badge.version.asked, source, lacking=differs or not_yet)

    def _session(self, seat: Seat) -> Session:
        return self.crew.raters[seat.rater]

    def _save(self, seat: Seat, draft: Draft) -> None:
        begun = dict(list(draft.levels.items())[:CRITERIA_OF_A_DRAFT])
        comments = {key: text for key, text in draft.comments.items() if key in begun}
        unfinished = replace(
            draft,
            levels=begun,
            comments=comments,
            overall="",
            minutes=draft.minutes // 2,
            requirements={},
            flagged=self.begun % EVERY_FLAGGED == 1,
        )
        self.begun += 1
        self.workplace.save_draft(self._session(seat), seat.code, unfinished)

    def _hand_in(self, seat: Seat, draft: Draft, grace: timedelta = timedelta(0)) -> None:
        self.workplace.rate_submission(self._session(seat), seat.code, draft, grace=grace)
        self.handed_in += 1
