"""How what is asked for beside a rubric, and what raters found of it, is put into words; no Qt."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from assessor_app.domain.achievement import Requirement
from assessor_app.domain.asked import way_is_met
from assessor_app.domain.forms import Answer, Form, FormKind, Seen
from ui.models.badge_words import METHODS
from ui.models.demonstration_words import demonstration_enough, demonstration_found, demonstration_noted
from ui.words.translate import Worded, translate

SEEN: Final = Worded(
    lambda: {
        Seen.SEEN: translate("Asked", "Seen"),
        Seen.NOT_SEEN: translate("Asked", "Not seen"),
        Seen.NOT_APPLICABLE: translate("Asked", "Does not apply"),
    }
)
THERE: Final = Worded(
    lambda: {True: translate("Asked", "In the evidence"), False: translate("Asked", "Not in the evidence")}
)
SOLVED: Final = Worded(lambda: {True: translate("Asked", "Solved"), False: translate("Asked", "Not solved")})


def lacking(way: Requirement, answer: Answer | None) -> str:
    """Of a checklist or demonstration what was not seen, item by item, and what was noted; or nothing."""
    if way.form is None or not isinstance(answer, Mapping):
        return ""
    of_items = answer.get("seen", {}) if way.form.kind is FormKind.DEMONSTRATION else answer
    items = [item.text for item in way.form.items if of_items.get(item.id) == Seen.NOT_SEEN]
    parts = [translate("Asked", "Not seen: {0}").format(" ".join(items))] if items else []
    if way.form.kind is FormKind.DEMONSTRATION:
        parts += demonstration_noted(answer)
    return " ".join(parts)


def called(way: Requirement) -> str:
    """“Work sample”: by which it is known in lists."""
    return METHODS[way.method]


def enough(way: Requirement) -> str:
    """What is asked, or what is enough, under what the learner was to do."""
    return "" if way.form is None else _ENOUGH[way.form.kind](way, way.form)


def found(way: Requirement, answer: Answer | None) -> str:
    """“2 of 3 found”; "" where nothing is said."""
    form = way.form
    if form is None or answer is None:
        return ""
    if isinstance(answer, Mapping):
        return _OF_MEMBERS[form.kind](form, answer)
    if form.kind is FormKind.COUNT:
        return translate("Asked", "{0} of {1} found").format(answer, way.count)
    return THERE[bool(answer)]


def _list_enough(_way: Requirement, form: Form) -> str:
    if form.at_least is None:
        return translate("Asked", "Enough when everything that applies was seen.")
    return translate("Asked", "Enough when {0} of {1} were seen.").format(form.at_least, len(form.items))


def _list_found(form: Form, answer: Mapping[str, Any]) -> str:
    if not form.is_complete(answer):
        return translate("Asked", "{0} of {1} answered").format(len(answer), len(form.items))
    return translate("Asked", "{0} of {1} seen").format(form.strength(answer), len(form.items))


def _result_found(_form: Form, answer: Mapping[str, Any]) -> str:
    if not answer["reachable"]:
        return translate("Asked", "No result was taken in")
    return translate("Asked", "{0} of {1} points").format(answer["scored"], answer["reachable"])


_ENOUGH: Final[Mapping[FormKind, Callable[[Requirement, Form], str]]] = {
    FormKind.COUNT: lambda way, _form: translate("Asked", "How many did you find? {0} are asked for.").format(
        way.count
    ),
    FormKind.ACKNOWLEDGEMENT: lambda _way, _form: translate("Asked", "Is it among the evidence?"),
    FormKind.CHECKLIST: _list_enough,
    FormKind.QUIZ: lambda way, _form: translate("Asked", "Enough from {0} % on.").format(
        way.threshold_percent
    ),
    FormKind.SCENARIO: lambda _way, _form: translate("Asked", "Did they solve it?"),
    FormKind.DEMONSTRATION: lambda _way, form: demonstration_enough(form),
}
_OF_MEMBERS: Final[Mapping[FormKind, Callable[[Form, Mapping[str, Any]], str]]] = {
    FormKind.CHECKLIST: _list_found,
    FormKind.QUIZ: _result_found,
    FormKind.SCENARIO: lambda form, answer: SOLVED[form.strength(answer) == 1],
    FormKind.DEMONSTRATION: demonstration_found,
}


def verdict(way: Requirement, answer: Answer | None) -> str:
    """“Met” or “Not met”; "" while it is not answered whole."""
    met = way_is_met(way, {} if answer is None else {way.id: answer})
    if met is None:
        return ""
    return translate("Asked", "Met") if met else translate("Asked", "Not met")
