"""Everything that the tab Seeds shows, and what was typed into a rule or chosen for a seed; no Qt."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Final

from assessor_app.application.progress import Progress
from assessor_app.application.queries.seeds import PieceLine, SeedBadge, StandingLine
from assessor_app.application.use_cases.assign_raters import Assigned
from assessor_app.domain.comparison import Tolerance
from assessor_app.domain.definitions import InvalidDefinition
from assessor_app.domain.rubric import Choices, Judgement
from assessor_app.domain.standardisation import (
    LONGEST_WINDOW,
    MOST_PERCENT,
    MOST_TO_PRACTISE,
    MOST_TO_QUALIFY,
    SeedRule,
    Standing,
)
from ui.models.shelf import EvidenceFile
from ui.models.unscored_words import choice_in
from ui.words.translate import translate

RULE_FIELDS: Final[Mapping[str, tuple[int, int]]] = {
    "percent": (0, MOST_PERCENT),
    "window": (1, LONGEST_WINDOW),
    "warn_at": (1, LONGEST_WINDOW),
    "stop_at": (1, LONGEST_WINDOW),
    "qualify": (0, MOST_TO_QUALIFY),
    "practise": (0, MOST_TO_PRACTISE),
}
MOST_STEPS: Final = 10
_NEW: Final = SeedRule(percent=5)  # what is shown where a badge has no rule yet


class Seen(StrEnum):
    """What is in front."""

    RATERS = "raters"
    SEED = "seed"  # levels are being agreed on


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleTyped:
    """A rule as it stands in the fields."""

    numbers: Mapping[str, str]
    steps: Mapping[str, str]  # criterion → level steps allowed
    own: bool  # held against these; else against what the badge tolerates between two raters
    same_outcome: bool

    def rule(self) -> tuple[SeedRule | None, tuple[tuple[str, str], ...]]:
        """The rule, or None with what is wrong: (field, words)."""
        read: dict[str, int] = {}
        allowed: dict[str, int] = {}
        faults = _read(self.numbers, RULE_FIELDS, read)
        if self.own:
            faults += _read(self.steps, dict.fromkeys(self.steps, (0, MOST_STEPS)), allowed)
        if faults:
            return None, tuple(faults)
        tolerance = None
        if self.own:
            tolerance = Tolerance(
                steps=0, per_criterion=tuple(sorted(allowed.items())), same_outcome=self.same_outcome
            )
        try:
            return SeedRule(**read, tolerance=tolerance), ()
        except InvalidDefinition:
            words = translate("Seeds", "No more than the last seeds that are looked at; a stop is no sooner.")
            return None, (("stop_at", words),)


def _read(
    typed: Mapping[str, str], bounds: Mapping[str, tuple[int, int]], read: dict[str, int]
) -> list[tuple[str, str]]:
    """What is wrong; what is right goes into `read`."""
    faults = []
    for name, (least, most) in bounds.items():
        text = typed[name].strip().removesuffix("%").strip()
        if text.isascii() and text.isdigit() and least <= int(text) <= most:
            read[name] = int(text)
        else:
            faults.append((name, translate("Seeds", "A whole number from {0} to {1}.").format(least, most)))
    return faults


def typed_of(line: SeedBadge) -> RuleTyped:
    """The rule of a badge, to be changed."""
    rule = line.rule if line.rule is not None else _NEW
    return RuleTyped(
        numbers={name: str(getattr(rule, name)) for name in RULE_FIELDS},
        steps={one.id: str(line.tolerance.of(one.id)) for one in line.about.rubric.criteria},
        own=rule.tolerance is not None,
        same_outcome=line.tolerance.same_outcome,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreeing:
    """A submission whose levels are being agreed on."""

    submission: str
    levels: Mapping[str, str] = field(default_factory=dict)  # criterion → `choice_text`: a reason too
    practice: bool = False  # it goes out announced

    def judged(self, line: SeedBadge) -> Judgement | None:
        """What the rubric makes of the levels; None while any is open."""
        rubric = line.about.rubric
        if any(one.id not in self.levels for one in rubric.criteria):
            return None
        return rubric.judge(self.chosen)

    @property
    def chosen(self) -> Choices:
        """Criterion → level or reason."""
        return {criterion: choice_in(text) for criterion, text in self.levels.items()}


@dataclass(frozen=True, slots=True, kw_only=True)
class SeedsState:
    """Everything that the tab shows."""

    seen: Seen = Seen.RATERS
    badges: tuple[SeedBadge, ...] = ()
    badge: str = ""  # the chosen one
    typed: RuleTyped | None = None
    faults: tuple[tuple[str, str], ...] = ()
    person: str = ""  # the chosen rater
    piece: str = ""  # the chosen seed
    agreeing: Agreeing | None = None
    busy: str = ""

    @property
    def line(self) -> SeedBadge | None:
        """The chosen badge's."""
        return next((one for one in self.badges if one.badge == self.badge), None)

    @property
    def rater(self) -> StandingLine | None:
        """The chosen one."""
        raters = self.line.raters if self.line is not None else ()
        return next((one for one in raters if one.person == self.person), None)

    @property
    def seed(self) -> PieceLine | None:
        """The chosen one."""
        pieces = self.line.pieces if self.line is not None else ()
        return next((one for one in pieces if one.submission == self.piece), None)

    @property
    def changed(self) -> bool:
        """Whether the fields say something else than what holds."""
        line = self.line
        if line is None or self.typed is None:
            return False
        return line.rule is None or self.typed != typed_of(line)

    @property
    def can_give_out(self) -> bool:
        """Whether somebody needs seeds to qualify, or pieces to practise on, and there are some."""
        line = self.line
        if line is None or self.busy:
            return False
        seeds = any(one.in_use and not one.practice for one in line.pieces)
        return line.practising > 0 or (line.owed > 0 and seeds)

    @property
    def can_practise(self) -> bool:
        """Whether the chosen rater can be given one more piece to practise on."""
        line, rater = self.line, self.rater
        if line is None or rater is None or rater.knows or self.busy:
            return False
        had = {one.submission for one in rater.practised}
        free = sum(one.practice and one.in_use and one.submission not in had for one in line.pieces)
        return free > rater.to_practise

    def of_badge(self, badge: str) -> "SeedsState":
        """Show another badge; what was chosen of the former is dropped."""
        shown = replace(self, badge=badge, person="", piece="", agreeing=None, seen=Seen.RATERS, faults=())
        line = shown.line
        if line is None:
            return replace(shown, typed=None)
        drifting = [one for one in line.raters if one.course.drifts]
        stopped = [one for one in drifting if one.course.standing is Standing.STOPPED]
        first = next(iter((*stopped, *drifting, *line.raters)), None)
        return replace(shown, typed=typed_of(line), person=first.person if first is not None else "")


@dataclass(frozen=True, slots=True, kw_only=True)
class SeedsDoors:
    """What the tab may ask for, each bound to program and session."""

    read: Callable[[], tuple[SeedBadge, ...]]
    set_rule: Callable[[str, SeedRule], bool]
    add: Callable[[str, Choices, Mapping[str, str], str, bool], None]
    use: Callable[[str, bool], bool]  # submission, to practise on?
    practise_more: Callable[[str, str], None]  # person, badge
    answer: Callable[[], int]
    drop: Callable[[str, str], bool]
    let_back: Callable[[str, str, str, bool], int]
    evidence: Callable[[str], tuple[EvidenceFile, ...]]
    give_out: Callable[[str, Progress], Assigned]
