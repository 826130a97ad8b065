"""What a run gives out of one badge version, and the records and the statement that say so."""

import random
from collections import Counter
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import Any, Final

from assessor_app.application.catalogue import Badge
from assessor_app.application.copy_versions import CopyVersion
from assessor_app.application.later_draws import WantedAgain
from assessor_app.application.left_work import LeftWork
from assessor_app.application.records import AssignmentRecord, Share
from assessor_app.domain.allotment import Allotment, Before
from assessor_app.domain.identity import new_code, new_id
from assessor_app.domain.people import Person
from assessor_app.domain.sampling import SamplingPlan, tickets
from assessor_app.domain.standardisation import Dealt, SeedRule, deal_seeds, seeds_due
from assessor_app.domain.succession import Succession

_AS_LIVE: Final = (Share.FIRST, Share.SECOND)  # as what the first two of a new seed stand in the statement


@dataclass(frozen=True, slots=True, kw_only=True)
class SeedStock:
    """What a part may take seeds from."""

    rule: SeedRule | None = None  # None: there are none
    pieces: Sequence[str] = ()
    takers: frozenset[str] = frozenset()  # who does not know them
    had: Mapping[str, frozenset[str]] = field(default_factory=dict)  # piece → who was ever given it
    first: Mapping[str, str] = field(default_factory=dict)  # piece → an assignment by which somebody was
    counts: Mapping[str, int] = field(default_factory=dict)  # rater → how many of the badge they ever had
    qualifying: Mapping[str, int] = field(default_factory=dict)  # rater → how many before any live work
    owed: Mapping[str, Sequence[str]] = field(default_factory=dict)  # rater → seeds stepped aside from
    to_practise: Sequence[str] = ()  # pieces
    practising: Mapping[str, int] = field(default_factory=dict)  # rater → how many to practise on

    def of(self, ready: Container[str]) -> "SeedStock":
        """Those alone whose copies can be given out."""
        return replace(
            self,
            pieces=[one for one in self.pieces if one in ready],
            to_practise=[one for one in self.to_practise if one in ready],
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What a run may give out of one badge version."""

    badge: Badge
    raters: Sequence[Person]  # who is given work of the badge
    barred: bool  # somebody else may rate it, and seeds keep them from it
    everybody: Sequence[Person]  # who gets a letter
    plan: SamplingPlan | None  # None: a share of one's own
    number: int  # of the plan
    share: Fraction
    seed: int
    waiting: Sequence[str]  # submissions, in the order in which they are drawn
    left: Sequence[LeftWork]  # likewise
    again: Sequence[WantedAgain]  # likewise
    before: Before
    secret: frozenset[str]  # submissions of `again` of whom to name them is to say how they were rated
    copies: Mapping[str, CopyVersion]  # of all these submissions, the newest
    blocked: Mapping[str, frozenset[str]]
    stock: SeedStock


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenOut:
    """What of a part is given out, in its parts."""

    allotment: Allotment
    succession: Succession
    seconds: Succession
    seeds: Dealt = field(default_factory=lambda: Dealt(given=(), short={}))
    practice: Dealt = field(default_factory=lambda: Dealt(given=(), short={}))

    def __bool__(self) -> bool:
        live = self.allotment.allotted or self.succession.given or self.seconds.given
        return bool(live or self.seeds.given or self.practice.given)

    @property
    def live(self) -> Counter[str]:
        """Rater → how many pieces of live work."""
        given = Counter(rater for one in self.allotment.allotted for rater in one.raters)
        given.update(one.rater for one in (*self.succession.given, *self.seconds.given))
        return given


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """The records of what is given out, as the signed statement lists them."""

    records: Mapping[str, AssignmentRecord]
    payload: Mapping[str, Any]
    submissions: tuple[str, ...]  # that go from complete to in rating
    at_most: int  # how many assignments it could have been, whatever was drawn


def with_seeds(part: Part, done: GivenOut) -> GivenOut:
    """Add the seeds that the badge's rule asks for beside what is given out, and what is to practise on."""
    stock = part.stock
    practice = deal_seeds(
        stock.practising, stock.to_practise, had=stock.had, blocked=part.blocked, seed=part.seed
    )
    done = replace(done, practice=practice)
    if stock.rule is None:
        return done
    source = random.Random(f"{part.seed}/lots")  # noqa: S311  # it can be repeated; no secret comes from it
    live = done.live
    wanted = {
        rater: seeds_due(stock.rule, live[rater], stock.counts.get(rater, 0), source.random())
        for rater in sorted(live)
        if rater in stock.takers
    }
    # Only beside live work: what comes alone in place of what somebody left tells that it was a seed.
    wanted = {
        rater: count + len(stock.owed.get(rater, ())) * bool(live[rater]) for rater, count in wanted.items()
    }
    wanted |= stock.qualifying
    dealt = deal_seeds(wanted, stock.pieces, had=stock.had, blocked=part.blocked, seed=part.seed)
    return replace(done, seeds=dealt)


def written(part: Part, done: GivenOut, codes: set[str]) -> Written:
    """Make the records; codes: those that were given before, and the new ones with them."""
    drawn = _drawn(part, done.allotment, codes)
    given_on = _given_on(part, done.succession, codes)
    seconds = _seconds(part, done.seconds, codes)
    seeds = _made_up(_pieces(done.seeds, Share.SEED, codes), part.stock.owed) | _pieces(
        done.practice, Share.PRACTICE, codes
    )
    first_of = {two.left.submission: two.left.assignment for two in done.seconds.given}
    listed = [(key, one, str(one.share)) for key, one in drawn.items()]
    # Without the share of what is replaced; and what is rated again stands in the same list, by a word of
    # the same length: the length of what is sealed would tell them apart.
    further: list[tuple[str, AssignmentRecord, dict[str, str | None]]]
    further = [(key, one, {"replaces": one.replaces}) for key, one in given_on.items()]
    further += [
        (key, one, {"replaces": one.replaces} if one.replaces else {"seconded": first_of[one.submission]})
        for key, one in seconds.items()
    ]
    # Seeds and practice likewise: a new one as what is rated once or twice, any other as what is rated again.
    first = dict(part.stock.first)
    taken: Counter[str] = Counter()
    for key, one in seeds.items():
        number = taken[one.submission]
        taken[one.submission] += 1
        if one.submission not in part.stock.had and number < len(_AS_LIVE):
            listed.append((key, one, str(_AS_LIVE[number])))
            first.setdefault(one.submission, key)
        else:
            further.append((key, one, {"seconded": first[one.submission]}))
    new = tuple(piece for piece in taken if piece not in part.stock.had)
    payload = {
        "badge": part.badge.version_id,
        "seed": str(part.seed),
        "second_rate": str(part.share),
        "plan": part.number,
        "assignments": [
            {"id": key, "submission": one.submission, "person": one.person, "share": share}
            for key, one, share in sorted(listed, key=lambda line: line[0])
        ],
        "given_on": [
            {"id": key, "submission": one.submission, "person": one.person, **about}
            for key, one, about in sorted(further, key=lambda line: line[0])
        ],
    }
    return Written(
        records={
            key: replace(record, version=part.copies[record.submission].number)
            for key, record in (drawn | given_on | seconds | seeds).items()
        },
        payload=payload,
        submissions=(*(one.submission for one in done.allotment.allotted), *new),
        at_most=2 * (len(done.allotment.allotted) + len(new)) + len(further),
    )


def _drawn(part: Part, allotment: Allotment, codes: set[str]) -> dict[str, AssignmentRecord]:
    later = part.plan is not None and part.plan.looks_later
    ticket_at = tickets(part.seed, len(part.waiting)) if later else None
    records = {}
    for one in allotment.allotted:
        drawn = f"place {one.place}, seed {part.seed}, {allotment.twice} twice"
        for rater, kind in zip(one.raters, Share, strict=False):
            records[new_id()] = AssignmentRecord(
                submission=one.submission,
                person=rater,
                share=kind,
                code=_code(codes),
                drawn=drawn,
                reason=str(one.reason or ""),
                plan=part.number,
                ticket=ticket_at[one.place - 1] if ticket_at is not None else None,
            )
    return records


def _given_on(part: Part, succession: Succession, codes: set[str]) -> dict[str, AssignmentRecord]:
    before = {one.assignment: one for one in part.left}
    return {
        new_id(): replace(
            before[one.left.assignment].record,
            person=one.rater,
            code=_code(codes),
            replaces=one.left.assignment,
            # Who must not rate it may hand it in all the same: that counts no more than a stopped rater's.
            anew=before[one.left.assignment].anew or before[one.left.assignment].kept_out,
        )
        for one in succession.given
    }


def _seconds(part: Part, seconds: Succession, codes: set[str]) -> dict[str, AssignmentRecord]:
    wanted = {one.first: one for one in part.again}
    return {
        new_id(): replace(
            wanted[one.left.assignment].record,
            person=one.rater,
            share=wanted[one.left.assignment].share,
            code=_code(codes),
            replaces=wanted[one.left.assignment].replaces,
            reason=wanted[one.left.assignment].reason,
            ticket=None,
            anew=False,
        )
        for one in seconds.given
    }


def _pieces(dealt: Dealt, share: Share, codes: set[str]) -> dict[str, AssignmentRecord]:
    return {
        new_id(): AssignmentRecord(submission=piece, person=rater, share=share, code=_code(codes), drawn="")
        for piece, rater in dealt.given
    }


def _made_up(
    seeds: dict[str, AssignmentRecord], owed: Mapping[str, Sequence[str]]
) -> dict[str, AssignmentRecord]:
    """Say of so many of a rater's seeds which one each makes up for."""
    left = {rater: list(keys) for rater, keys in owed.items()}
    return {
        key: replace(one, replaces=left[one.person].pop(0)) if left.get(one.person) else one
        for key, one in seeds.items()
    }


def _code(given: set[str]) -> str:
    """A code that was not given before: among 100,000 random ones two are alike in one case of seven."""
    while (code := new_code()) in given:
        pass
    given.add(code)
    return code
