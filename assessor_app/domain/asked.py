"""What raters are asked beside the rubric: what is missing of it, what is unmet, and what two of them make.

A requirement and its alternatives are one *group*, named by the requirement's id: any way of it that is met
meets the group. Only requirements with a form are asked of raters; the others are looked after elsewhere.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from assessor_app.domain.comparison import ResolutionRule
from assessor_app.domain.forms import Answer, Answers, Form, InvalidAnswer

if TYPE_CHECKING:  # a badge's version knows this module
    from assessor_app.domain.achievement import Requirement

PATH = "requirement/"  # before the id of a requirement, where it stands among criteria


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """The groups that raters of a badge's version answer, in the order of the programme file."""

    groups: tuple["Requirement", ...]

    def __bool__(self) -> bool:
        """Whether anything is asked."""
        return bool(self.groups)

    @property
    def ways(self) -> tuple["Requirement", ...]:
        """Every requirement that can be answered, alternatives after what they stand in for."""
        return tuple(way for group in self.groups for way in ways_of(group))

    def group(self, requirement: str) -> "Requirement":
        """The group of that id; KeyError where there is none."""
        for group in self.groups:
            if group.id == requirement:
                return group
        raise KeyError(requirement)

    def check(self, answers: Answers) -> None:
        """Raise InvalidAnswer where an answer fits no form; what is only begun is let through."""
        forms = {way.id: way.form for way in self.ways}
        for requirement, answer in answers.items():
            form = forms.get(requirement)
            if form is None:
                raise InvalidAnswer(f"raters of this badge are not asked for {requirement!r}")
            try:
                form.check(answer)
            except InvalidAnswer as error:
                raise InvalidAnswer(f"requirement {requirement!r}: {error}") from error

    def missing(self, answers: Answers) -> tuple[str, ...]:
        """Ids of groups of which no way is answered, or one is only begun."""
        return tuple(group.id for group in self.groups if not _is_whole(group, answers))

    def unmet(self, answers: Answers) -> tuple[str, ...]:
        """Ids of groups that are answered, and of which no way is met."""
        return tuple(group.id for group in self.groups if is_met(group, answers) is False)


NOTHING_ASKED = Asked(groups=())


def asked_of(requirements: Iterable["Requirement"]) -> Asked:
    """What of these is asked of raters."""
    return Asked(groups=tuple(one for one in requirements if one.form is not None))


def ways_of(group: "Requirement") -> tuple["Requirement", ...]:
    """The requirement and its alternatives: any one of them will do."""
    return (group, *group.alternatives)


def of_group(group: "Requirement", answers: Answers) -> dict[str, Answer]:
    """The answers to the ways of one group."""
    return {way.id: answers[way.id] for way in ways_of(group) if way.id in answers}


def is_met(group: "Requirement", answers: Answers) -> bool | None:
    """Whether a way of the group is met; None where none is answered whole."""
    verdicts = [verdict for way in ways_of(group) if (verdict := way_is_met(way, answers)) is not None]
    return any(verdicts) if verdicts else None


def way_is_met(way: "Requirement", answers: Answers) -> bool | None:
    """Whether this very requirement is met; None where it is not answered, or only begun."""
    answer = answers.get(way.id)
    if way.form is None or answer is None or not way.form.is_complete(answer):
        return None
    return way.form.is_met(answer, count=way.count, percent=way.threshold_percent)


def disputed(asked: Asked, first: Answers, second: Answers) -> tuple[str, ...]:
    """Ids of groups that one rating finds met and the other unmet.

    Where both come to the same, how many they counted or which way they looked at is no dispute; where one
    says nothing of a group, the other's word stands.
    """
    return tuple(group.id for group in asked.groups if {True, False} == _verdicts(group, (first, second)))


def resolve_answers(asked: Asked, ratings: Sequence[Answers], rule: ResolutionRule) -> dict[str, Answer]:
    """One rating's answers for each group, whole: pure.

    Under FIRST and MEAN those of the first who answered it (there is no half of a statement), under LOWER
    those that found least; an unmet group is less than a met one, whichever way was looked at.
    """
    answers: dict[str, Answer] = {}
    for group in asked.groups:
        given = [one for rating in ratings if (one := of_group(group, rating))]
        if given:
            chosen = given[0] if rule is not ResolutionRule.LOWER else _least(group, given)
            answers |= chosen
    return answers


def settle_by_rule(asked: Asked, ratings: Sequence[Answers], rule: ResolutionRule) -> dict[str, Answer]:
    """As `resolve_answers`; of a group in dispute, for which nobody says otherwise, what found least."""
    answers = resolve_answers(asked, ratings, rule)
    in_dispute = disputed(asked, *ratings[:2]) if len(ratings) > 1 else ()
    least = resolve_answers(asked, ratings, ResolutionRule.LOWER)
    for group in map(asked.group, in_dispute):
        answers = replaced(group, answers, of_group(group, least))
    return answers


def settle_by_hand(asked: Asked, before: Answers, by_hand: Answers) -> dict[str, Answer]:
    """`before`, with the answers of each group that somebody answered anew in place of its own."""
    answers = dict(before)
    for group in asked.groups:
        anew = of_group(group, by_hand)
        if anew:
            answers = replaced(group, answers, anew)
    return answers


def replaced(group: "Requirement", answers: Answers, anew: Answers) -> dict[str, Answer]:
    """All answers, those of one group exchanged."""
    ways = {way.id for way in ways_of(group)}
    return {key: value for key, value in answers.items() if key not in ways} | dict(anew)


def settle_by_third(
    asked: Asked, first: Answers, second: Answers, third: Answers, rule: ResolutionRule
) -> dict[str, Answer]:
    """As `settle_by_rule`; but of a group on which the first two differ what the third found, if anything.

    Met or unmet knows no middle: whatever rule holds for levels, the third is one of two against one.
    """
    answers = settle_by_rule(asked, (first, second), rule)
    for group in map(asked.group, disputed(asked, first, second)):
        of_third = of_group(group, third)
        if of_third:
            answers = replaced(group, answers, of_third)
    return answers


def _is_whole(group: "Requirement", answers: Answers) -> bool:
    given = [way for way in ways_of(group) if way.id in answers]
    return bool(given) and all(way_is_met(way, answers) is not None for way in given)


def _verdicts(group: "Requirement", ratings: Iterable[Answers]) -> set[bool | None]:
    return {is_met(group, rating) for rating in ratings} - {None}


def _least(group: "Requirement", given: Sequence[Answers]) -> Answers:
    """Those answers to the group that found least; of equal ones the first."""
    return min(given, key=lambda answers: _found(group, answers))


def _found(group: "Requirement", answers: Answers) -> tuple[bool, int]:
    strengths = [_strength(way.form, answers[way.id]) for way in ways_of(group) if way.id in answers]
    return bool(is_met(group, answers)), max(strengths, default=0)


def _strength(form: Form | None, answer: Answer) -> int:
    return form.strength(answer) if form is not None else 0
