"""One case on the table: what its ratings say, what was chosen where they differ, what is open. No Qt."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from assessor_app.application.queries.cases import OpenedCase
from assessor_app.application.records import CaseState, Draft
from assessor_app.domain.asked import PATH, settle_by_hand, settle_by_rule, settle_by_third
from assessor_app.domain.comparison import reason_of
from assessor_app.domain.forms import Answer
from assessor_app.domain.pins import Pin
from assessor_app.domain.rubric import Choices, Criterion, Judgement, Unscored, levels_in, unscored_in
from ui.models.asked_words import called
from ui.models.pin_words import PinnedFile
from ui.models.unscored_words import Mark, choice_in, choice_text, every_choice, mark_key
from ui.pages.cases.group_line import GroupLine, as_text, from_text, group_lines


class Source(StrEnum):
    """Where a settled level comes from."""

    A = "A"
    B = "B"
    OWN = "own"


@dataclass(frozen=True, slots=True, kw_only=True)
class CasePin:
    """A pin of one of the ratings."""

    number: int  # over all ratings of the case, from 0
    rating: int  # whose: 0 for A
    pin: Pin


@dataclass(frozen=True, slots=True, kw_only=True)
class CriterionLine:
    """One criterion of a case, as its ratings saw it."""

    criterion: Criterion
    marks: tuple[Mark, ...]  # one a rating, A first
    comments: tuple[str, ...] = field(repr=False)
    disputed: bool  # beyond what the badge tolerates
    decided: Mark | None  # once the case is decided
    pins: tuple[tuple[CasePin, ...], ...] = ()  # one tuple a rating

    @property
    def differs(self) -> bool:
        """Whether the ratings chose different levels, or one a level and another none."""
        return len(self.positions) > 1 or self.mixed

    @property
    def mixed(self) -> bool:
        """Whether a level stands beside a reason why there is none."""
        return bool(self.positions) and any(isinstance(one, Unscored) for one in self.marks)

    @property
    def positions(self) -> frozenset[int]:
        """Steps of the levels that were given, 0 for the lowest."""
        steps = (self.criterion.step(mark_key(one)) for one in self.marks)
        return frozenset(step for step in steps if step is not None)

    @property
    def steps(self) -> int:
        """How many levels lie between them."""
        return max(self.positions, default=0) - min(self.positions, default=0)

    @property
    def alike(self) -> Mark:
        """What stands where they do not differ: of several reasons that which resolves them."""
        reasons = [one for one in self.marks if isinstance(one, Unscored)]
        return reason_of(reasons) if reasons else self.marks[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Deciding:
    """A case, and how far the person has come in settling it."""

    case: OpenedCase
    lines: tuple[CriterionLine, ...]
    chosen: Mapping[str, tuple[Source, str]] = field(
        default_factory=dict
    )  # criterion → (source, `choice_text`)
    current: str = ""  # the criterion that the keys speak to
    unfolded: bool = False  # the agreed criteria are shown too
    files: Mapping[str, PinnedFile] = field(default_factory=dict)  # the evidence, by digest
    pin: int = -1  # which pin was turned to; -1 for none
    overriding: bool = False  # what is decided is being decided otherwise: every criterion is open to it
    groups: tuple[GroupLine, ...] = ()  # requirements beside the rubric; `chosen` has them by their keys

    @property
    def pins(self) -> tuple[CasePin, ...]:
        """Every pin of every rating, A's first."""
        return case_pins(self.case)

    @property
    def overall_pins(self) -> tuple[tuple[CasePin, ...], ...]:
        """Those that speak of the whole, one tuple a rating."""
        return _pins_on(self.case, "")

    def on_pin(self, number: int) -> "Deciding":
        """Turn to a pin, and to its criterion where the ratings differ on it."""
        return replace(self.on(self.pins[number].pin.criterion), pin=number)

    @property
    def can_settle(self) -> bool:
        """Whether it waits for a decision, or is to get another one."""
        return self.overriding or self.case.line.state in (CaseState.NEED_ADJUDICATOR, CaseState.NEED_THIRD)

    @property
    def can_override(self) -> bool:
        """Whether its decision can be taken otherwise: until it is released."""
        line = self.case.line  # what was decided on appeal is heard again instead
        return line.state == CaseState.DECIDED and not self.overriding and not line.on_appeal

    @property
    def unchanged(self) -> bool:
        """Whether what was chosen is what is decided already."""
        decision = self.case.decision
        return (
            decision is not None
            and self.choices == decision.chosen
            and self.answers == dict(decision.requirements)
        )

    @property
    def can_ask_third(self) -> bool:
        """Whether a third rating could settle it, and none is asked for yet."""
        return self.case.line.state == CaseState.NEED_ADJUDICATOR and len(self.case.ratings) < 3

    @property
    def differing(self) -> tuple[CriterionLine, ...]:
        """What the ratings do not agree on, in the rubric's order; everything where it is overridden."""
        return tuple(line for line in self.lines if line.differs or self.overriding)

    @property
    def agreed(self) -> tuple[CriterionLine, ...]:
        """What they agree on; all of it where there is one rating."""
        return tuple(line for line in self.lines if not line.differs and not self.overriding)

    @property
    def open(self) -> tuple[CriterionLine, ...]:
        """Differences for which no level is chosen yet."""
        return tuple(line for line in self.differing if line.criterion.id not in self.chosen)

    @property
    def differing_groups(self) -> tuple[GroupLine, ...]:
        """Requirements that one finds met and another not; every one where it is overridden."""
        return tuple(line for line in self.groups if line.differs or self.overriding)

    @property
    def still_open(self) -> dict[str, str]:
        """What has to be settled before it is decided: criterion or key of a requirement → title."""
        titles = {line.criterion.id: line.criterion.title for line in self.open}
        groups = () if self.overriding else self.differing_groups
        return titles | {one.key: called(one.group) for one in groups if one.key not in self.chosen}

    @property
    def by_hand(self) -> dict[str, Answer]:
        """What was chosen for requirements beside the rubric."""
        each = (from_text(said) for key, (_source, said) in self.chosen.items() if key.startswith(PATH))
        return {way: answer for answers in each for way, answer in answers.items()}

    @property
    def answers(self) -> dict[str, Answer]:
        """Requirement → answer, as far as it is settled; the rest by the badge's rule."""
        asked, decision = self.case.badge.version.asked, self.case.decision
        if decision is not None:
            return settle_by_hand(asked, decision.requirements, self.by_hand)
        given, rule = [one.requirements for one in self.case.ratings], self.case.badge.version.resolution
        by_rule = (
            settle_by_rule(asked, given, rule)
            if len(given) < 3
            else settle_by_third(asked, given[0], given[1], given[2], rule)
        )
        return settle_by_hand(asked, by_rule, self.by_hand)

    @property
    def unmet(self) -> tuple[str, ...]:
        """What of the requirements beside the rubric is not met, by its name."""
        asked = self.case.badge.version.asked
        return tuple(called(asked.group(one)) for one in asked.unmet(self.answers))

    @property
    def choices(self) -> Choices:
        """Criterion → level or reason, as far as it is settled."""
        agreed = {line.criterion.id: mark_key(line.alike) for line in self.agreed}
        chosen = {one: text for one, (_source, text) in self.chosen.items() if not one.startswith(PATH)}
        return agreed | {criterion: choice_in(text) for criterion, text in chosen.items()}

    @property
    def can_decide(self) -> bool:
        """Whether Decide would find nothing open, and something that is not decided already."""
        return not self.still_open and not (self.overriding and self.unchanged)

    @property
    def judgement(self) -> Judgement | None:
        """What the rubric makes of the chosen levels; None while anything is open."""
        return None if self.still_open else self.case.badge.rubric.judge(self.choices)

    def draft(self) -> Draft:
        """The settled levels, reasons and answers, to be handed in."""
        return Draft(
            levels=levels_in(self.choices),
            unscored=unscored_in(self.choices),
            comments={},
            requirements=self.by_hand,
        )

    def take(self, source: Source, level: str = "") -> "Deciding":
        """Settle the current criterion by one of the ratings, or by one's own `choice_text`."""
        group = self.group_at(self.current)
        if group is not None and self.can_settle:
            return self._take_group(group, source, level)
        line = self.at(self.current)
        if line is None or not self.can_settle:
            return self
        if source is Source.B and len(line.marks) < 2:
            return self
        if source is not Source.OWN:
            level = choice_text(mark_key(line.marks[0 if source is Source.A else 1]))
        return replace(self, chosen={**self.chosen, self.current: (source, level)})

    def _take_group(self, group: GroupLine, source: Source, own: str) -> "Deciding":
        place = {Source.A: 0, Source.B: 1}.get(source)
        if place is not None:
            if place >= len(group.given) or not group.given[place]:
                return self
            own = as_text(group.given[place])
        return replace(self, chosen={**self.chosen, group.key: (source, own)})

    def override(self) -> "Deciding":
        """Begin to decide otherwise: with the levels that are decided, each of which can be changed."""
        decided = {line.criterion.id: line.decided for line in self.lines if line.decided is not None}
        if not self.can_override or len(decided) != len(self.lines):
            return self
        chosen = {criterion: (Source.OWN, choice_text(mark_key(mark))) for criterion, mark in decided.items()}
        chosen |= {one.key: (Source.OWN, as_text(one.decided)) for one in self.groups if one.decided}
        return replace(self, overriding=True, chosen=chosen, current=self.lines[0].criterion.id)

    def written(self) -> str:
        """The case and what was chosen, for `resumed`."""
        chosen = {one: [str(source), level] for one, (source, level) in self.chosen.items()}
        return json.dumps(
            {
                "case": self.case.line.id,
                "current": self.current,
                "chosen": chosen,
                "overriding": self.overriding,
            }
        )

    def resumed(self, written: str) -> "Deciding":
        """With what was chosen before, as far as it can be chosen still."""
        before = json.loads(written)
        table = self.override() if before["overriding"] else self
        for criterion, (source, level) in before["chosen"].items():
            group = table.group_at(criterion)
            if group is not None:
                table = table.on(criterion).take(Source(source), level)
                continue
            line = table.at(criterion)
            if line is not None and level in {choice_text(one) for one in every_choice(line.criterion)}:
                table = table.on(criterion).take(Source(source), level)
        return table.on(before["current"])

    def on(self, criterion: str) -> "Deciding":
        """Speak to this criterion, where it is one on which the ratings differ."""
        known = self.at(criterion) is not None or self.group_at(criterion) is not None
        return replace(self, current=criterion) if known else self

    def onward(self) -> "Deciding":
        """Speak to the next open difference after the current one, round and round; else to the next."""
        ids = [line.criterion.id for line in self.differing]
        ids += [line.key for line in self.differing_groups]
        if not ids:
            return self
        start = ids.index(self.current) + 1 if self.current in ids else 0
        order = ids[start:] + ids[:start]
        still_open = self.still_open
        return replace(self, current=next((one for one in order if one in still_open), order[0]))

    def at(self, criterion: str) -> CriterionLine | None:
        """The difference on this criterion, or None."""
        return next((line for line in self.differing if line.criterion.id == criterion), None)

    def group_at(self, key: str) -> GroupLine | None:
        """The requirement of this key that is to be settled, or None."""
        return next((line for line in self.differing_groups if line.key == key), None)


def case_in(written: str) -> str:
    """Which case `Deciding.written` speaks of."""
    case: str = json.loads(written)["case"]
    return case


def case_pins(case: OpenedCase) -> tuple[CasePin, ...]:
    """Every pin of every rating, A's first, numbered on."""
    each = [(rating, pin) for rating, draft in enumerate(case.ratings) for pin in draft.pins]
    return tuple(CasePin(number=number, rating=rating, pin=pin) for number, (rating, pin) in enumerate(each))


def _pins_on(case: OpenedCase, criterion: str) -> tuple[tuple[CasePin, ...], ...]:
    return tuple(
        tuple(one for one in case_pins(case) if one.rating == rating and one.pin.criterion == criterion)
        for rating in range(len(case.ratings))
    )


def deciding(case: OpenedCase, files: Mapping[str, PinnedFile] | None = None) -> Deciding:
    """Lay a case on the table; the keys speak to its first difference. `files`: its evidence, by digest."""
    decision = case.decision
    lines = tuple(
        CriterionLine(
            criterion=criterion,
            marks=tuple(criterion.mark(rating.chosen[criterion.id]) for rating in case.ratings),
            comments=tuple(rating.comments.get(criterion.id, "") for rating in case.ratings),
            disputed=criterion.id in case.line.criteria,
            decided=criterion.mark(decision.chosen[criterion.id]) if decision is not None else None,
            pins=_pins_on(case, criterion.id),
        )
        for criterion in case.badge.rubric.criteria
    )
    return Deciding(case=case, lines=lines, files=files or {}, groups=group_lines(case)).onward()
