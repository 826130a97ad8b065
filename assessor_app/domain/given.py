"""What is taken in with a portfolio and given to its raters: results of quizzes, the drawn scenario."""

import hashlib
from collections.abc import Mapping
from typing import Any, Final

from assessor_app.domain.asked import Asked
from assessor_app.domain.forms import SEED, Answer, Form, FormKind, Scenario

Given = Mapping[str, str]
"""Requirement id → “000017/000020” (“------/------” where no result was taken in), `:seed` → 32 hex digits.

Texts of one length for every attempt at a version of a badge, so that no length tells a score.
"""

DRAWN_BY: Final = ":seed"  # no id of a requirement
_NO_RESULT: Final = "------/------"


def gives(asked: Asked) -> bool:
    """Whether anything is given to raters of this badge."""
    return any(_kind(way) in (FormKind.QUIZ, FormKind.SCENARIO) for way in asked.ways)


def given_of(asked: Asked, results: Mapping[str, tuple[int, int]], seed: str) -> dict[str, str]:
    """What raters get. results: requirement → (scored, reachable); seed: 32 hex digits."""
    given = {
        way.id: "{:06}/{:06}".format(*results[way.id]) if way.id in results else _NO_RESULT
        for way in asked.ways
        if _kind(way) is FormKind.QUIZ
    }
    drawn = any(_kind(way) is FormKind.SCENARIO for way in asked.ways)
    return {**given, **({DRAWN_BY: seed} if drawn else {})}


def told_anew(asked: Asked, results: Mapping[str, tuple[int, int]], seed: str) -> dict[str, str]:
    """Of what raters get, that which somebody told: these results, and the seed."""
    given = given_of(asked, results, seed)
    return {key: text for key, text in given.items() if text and text != _NO_RESULT}


def draw(form: Form, requirement: str, seed: str) -> Scenario:
    """The scenario of an attempt: anybody who has the seed and the programme file finds the same.

    The first eight bytes of SHA-256 of “assessor/scenario/v1”, the seed and the requirement's id (a line
    each, with no line end behind the last), as a big-endian number modulo how many there are.
    """
    text = f"assessor/scenario/v1\n{seed}\n{requirement}"
    number = int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")
    return form.scenarios[number % len(form.scenarios)]


def results_in(asked: Asked, given: Given) -> dict[str, Answer]:
    """The answers that nobody gives but the results themselves; of a missing one that nothing was scored."""
    return {way.id: _result(given.get(way.id)) for way in asked.ways if _kind(way) is FormKind.QUIZ}


def drawn_in(asked: Asked, given: Given) -> dict[str, dict[str, Any]]:
    """Requirement → `seed` and `scenario`, to which the rater adds whether it was solved."""
    seed = given.get(DRAWN_BY, "")
    if SEED.fullmatch(seed) is None:
        return {}
    return {
        way.id: {"seed": seed, "scenario": draw(way.form, way.id, seed).id}
        for way in asked.ways
        if way.form is not None and way.form.kind is FormKind.SCENARIO
    }


def completed(asked: Asked, answers: Mapping[str, Answer], given: Given) -> dict[str, Answer]:
    """A rater's answers with what was given; raises ValueError where they say otherwise."""
    found = dict(answers)
    for way, result in results_in(asked, given).items():
        if way in found and found[way] != result:
            raise ValueError(way)
        found[way] = result
    drawn = drawn_in(asked, given)
    for requirement in asked.ways:
        answer = found.get(requirement.id)
        if _kind(requirement) is not FormKind.SCENARIO or not isinstance(answer, Mapping):
            continue
        known = drawn.get(requirement.id, {})
        said = {key: value for key, value in answer.items() if key != "solved"}
        if said and said != known:
            raise ValueError(requirement.id)
        found[requirement.id] = {**known, "solved": answer["solved"]}
    return found


def _kind(way: Any) -> FormKind | None:
    return way.form.kind if way.form is not None else None


def _result(text: str | None) -> dict[str, int]:
    scored, _, reachable = (text or _NO_RESULT).partition("/")
    if not scored.isdecimal() or not reachable.isdecimal():
        return {"scored": 0, "reachable": 0}
    return {"scored": int(scored), "reachable": int(reachable)}
