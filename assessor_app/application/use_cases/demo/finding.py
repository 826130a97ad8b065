"""What demo raters find of requirements beside the rubric: the same for the same seed."""

import random

from assessor_app.domain.asked import Asked
from assessor_app.domain.forms import Answer, Form, FormKind, Seen

_NOT_APPLICABLE = 0.15  # of the items of a checklist
_HELD = "2026-01-12"  # the day of every demonstration


def demo_answers(asked: Asked, source: random.Random, *, lacking: bool) -> dict[str, Answer]:
    """Answers to every group by its first way; `lacking`: one of them is unmet."""
    short = source.randrange(len(asked.groups)) if lacking and asked else -1
    answers: dict[str, Answer] = {}
    for number, group in enumerate(asked.groups):
        assert group.form is not None  # noqa: S101  # only these are asked
        answer = _answer(group.form, group.count, source, met=number != short)
        if answer is not None:
            answers[group.id] = answer
    return answers


def _answer(form: Form, count: int, source: random.Random, *, met: bool) -> Answer | None:
    """None of a quiz: its result came with the portfolio."""
    match form.kind:
        case FormKind.COUNT:
            return count if met else count - 1
        case FormKind.ACKNOWLEDGEMENT:
            return met
        case FormKind.QUIZ:
            return None
        case FormKind.SCENARIO:
            return {"solved": met}
        case FormKind.DEMONSTRATION:
            minutes = max(form.least_minutes or 1, 12)
            seen = {item.id: str(Seen.SEEN) for item in form.items}
            return {"day": _HELD, "minutes": minutes, "questions": [], "passed": met, "seen": seen}
        case FormKind.CHECKLIST:
            words = [
                Seen.NOT_APPLICABLE if source.random() < _NOT_APPLICABLE else Seen.SEEN for _ in form.items
            ]
            words[0] = Seen.SEEN if met else Seen.NOT_SEEN
            return {item.id: str(word) for item, word in zip(form.items, words, strict=True)}
