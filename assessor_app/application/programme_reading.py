"""Read the places of a programme file as frameworks, policies, badges and rubrics, refusing by place."""

from collections.abc import Callable
from typing import TypeVar

from assessor_app.application.problems import Unusable
from assessor_app.application.strict_json import Fields, Place
from assessor_app.domain.achievement import (
    Achievement,
    AchievementVersion,
    Alignment,
    Category,
    Component,
    Goal,
    Method,
    Prerequisite,
    Requirement,
    Stakes,
    Tier,
)
from assessor_app.domain.appeals import AppealRules
from assessor_app.domain.comparison import ResolutionRule, Tolerance
from assessor_app.domain.definitions import InvalidDefinition
from assessor_app.domain.forms import Form, FormKind, Item, Scenario
from assessor_app.domain.programme import Competency, Framework, Policy, Programme
from assessor_app.domain.rubric import AwardRule, Criterion, CriterionKind, Level, Rubric, RuleKind

FORMAT = "assessor-programme"
FORMAT_VERSION = 1

Made = TypeVar("Made")


def read_programme(place: Place) -> Programme:
    """Return the programme at this place; raises Unusable where the documented form does not allow it."""
    head = place.value
    if not isinstance(head, dict) or head.get("format") != FORMAT:
        place.refuse(f"this is not a programme file: it lacks “format”: “{FORMAT}”")
    if type(head.get("version")) is not int or head["version"] != FORMAT_VERSION:
        place.refuse(f"this program reads version {FORMAT_VERSION} of the form", "Ask for a newer program.")
    fields = place.object(
        required=_keys(
            "format version id title description admins_release open_levels frameworks policies achievements"
        ),
        optional=_keys("same_team_apart appeals"),
    )
    return _made(
        place,
        lambda: Programme(
            id=fields["id"].text(),
            title=fields["title"].text(),
            description=fields["description"].text(),
            admins_release=fields["admins_release"].flag(),
            open_levels=fields["open_levels"].flag(),
            same_team_apart="same_team_apart" in fields and fields["same_team_apart"].flag(),
            appeals=_appeals(fields["appeals"]) if "appeals" in fields else AppealRules(),
            frameworks=tuple(_framework(one) for one in fields["frameworks"].items()),
            policies=tuple(_policy(one) for one in fields["policies"].items()),
            achievements=tuple(read_achievement(one) for one in fields["achievements"].items()),
        ),
    )


def _appeals(place: Place) -> AppealRules:
    fields = place.object(required=frozenset(), optional=_keys("days answer_days may_lower"))
    usual = AppealRules()
    return _made(
        place,
        lambda: AppealRules(
            days=fields["days"].whole() if "days" in fields else usual.days,
            answer_days=fields["answer_days"].whole() if "answer_days" in fields else usual.answer_days,
            may_lower="may_lower" in fields and fields["may_lower"].flag(),
        ),
    )


def _framework(place: Place) -> Framework:
    fields = place.object(
        required=_keys("id title publisher competencies"),
        optional=_keys("edition url"),
    )
    return _made(
        place,
        lambda: Framework(
            id=fields["id"].text(),
            title=fields["title"].text(),
            publisher=fields["publisher"].text(),
            edition=fields.text_or_none("edition"),
            url=fields.text_or_none("url"),
            competencies=tuple(_competency(one) for one in fields["competencies"].items()),
        ),
    )


def _competency(place: Place) -> Competency:
    fields = place.object(required=_keys("id statement kind tier"), optional=_keys("case_id url"))
    return _made(
        place,
        lambda: Competency(
            id=fields["id"].text(),
            statement=fields["statement"].text(),
            kind=fields["kind"].one_of(CriterionKind),
            tier=fields["tier"].one_of(Tier),
            case_id=fields.text_or_none("case_id"),
            url=fields.text_or_none("url"),
        ),
    )


def _policy(place: Place) -> Policy:
    fields = place.object(required=_keys("id title version"))
    return _made(
        place,
        lambda: Policy(
            id=fields["id"].text(), title=fields["title"].text(), version=fields["version"].text()
        ),
    )


def read_achievement(place: Place) -> Achievement:
    """Return the badge at this place; raises Unusable as `read_programme` does."""
    fields = place.object(
        required=_keys(
            "id name description category tier stakes required owner goal roles tools"
            " validity_months alignments versions"
        )
    )
    validity = fields["validity_months"]
    return _made(
        place,
        lambda: Achievement(
            id=fields["id"].text(),
            name=fields["name"].text(),
            description=fields["description"].text(),
            category=fields["category"].one_of(Category),
            tier=fields["tier"].one_of(Tier),
            stakes=fields["stakes"].one_of(Stakes),
            required=fields["required"].flag(),
            owner=fields["owner"].text(),
            goal=fields["goal"].one_of(Goal),
            roles=_texts(fields["roles"]),
            tools=_texts(fields["tools"]),
            validity_months=None if validity.value is None else validity.whole(),
            alignments=tuple(_alignment(one) for one in fields["alignments"].items()),
            versions=tuple(
                read_version(one, of=f"badge “{fields['id'].text()}”") for one in fields["versions"].items()
            ),
        ),
    )


def _alignment(place: Place) -> Alignment:
    fields = place.object(required=_keys("framework"), optional=_keys("competency note"))
    return _made(
        place,
        lambda: Alignment(
            framework=fields["framework"].text(),
            competency=fields.text_or_none("competency"),
            note=fields.text_or_none("note"),
        ),
    )


def read_version(place: Place, *, of: str = "badge") -> AchievementVersion:
    """Return the version of a badge at this place; raises Unusable as `read_programme` does.

    of: the badge in words, for what is wrong with a form that raters fill in.
    """
    fields = place.object(
        required=_keys(
            "number criteria second_rating_percent resolution tolerance prerequisites requirements rubric"
        )
    )
    return _made(
        place,
        lambda: AchievementVersion(
            number=fields["number"].whole(),
            criteria=fields["criteria"].text(),
            second_rating_percent=fields["second_rating_percent"].whole(),
            resolution=fields["resolution"].one_of(ResolutionRule),
            tolerance=_tolerance(fields["tolerance"]),
            prerequisites=tuple(_prerequisite(one) for one in fields["prerequisites"].items()),
            requirements=tuple(_requirement(one, of) for one in fields["requirements"].items()),
            rubric=read_rubric(fields["rubric"]),
        ),
    )


def _tolerance(place: Place) -> Tolerance:
    fields = place.object(
        required=_keys("steps per_criterion same_outcome"), optional=_keys("percent_points")
    )
    named = fields["per_criterion"]
    steps = named.object(
        required=frozenset(), optional=frozenset(named.value if isinstance(named.value, dict) else ())
    )
    return _made(
        place,
        lambda: Tolerance(
            steps=fields["steps"].whole(),
            per_criterion=tuple((key, steps[key].whole()) for key in steps.keys()),  # noqa: SIM118  # not a dict
            same_outcome=fields["same_outcome"].flag(),
            percent_points=fields.whole_or_none("percent_points"),
        ),
    )


def _prerequisite(place: Place) -> Prerequisite:
    fields = place.object(required=_keys("count achievements"))
    return _made(
        place,
        lambda: Prerequisite(count=fields["count"].whole(), achievements=_texts(fields["achievements"])),
    )


def _requirement(place: Place, of: str) -> Requirement:
    fields = place.object(
        required=_keys("id component method text count"),
        optional=_keys("threshold_percent minutes policy alternatives form"),
    )
    return _made(
        place,
        lambda: Requirement(
            id=fields["id"].text(),
            component=fields["component"].one_of(Component),
            method=fields["method"].one_of(Method),
            text=fields["text"].text(),
            count=fields["count"].whole(),
            threshold_percent=fields.whole_or_none("threshold_percent"),
            minutes=fields.whole_or_none("minutes"),
            policy=fields.text_or_none("policy"),
            alternatives=tuple(_requirement(one, of) for one in fields.items_or_none("alternatives")),
            form=_form_of(fields, of) if "form" in fields else None,
        ),
    )


def _form_of(fields: Fields, of: str) -> Form:
    """A form; what is wrong with it is said of the badge and the requirement, beside the place."""
    try:
        return _form(fields["form"])
    except Unusable as error:
        what = f"{of}, requirement “{fields['id'].text()}”: {error.what}"
        raise Unusable(what, where=error.where, remedy=error.remedy) from error


def _form(place: Place) -> Form:
    fields = place.object(required=_keys("kind"), optional=_keys("items at_least least_minutes scenarios"))
    return _made(
        place,
        lambda: Form(
            kind=fields["kind"].one_of(FormKind),
            items=tuple(_item(one) for one in fields.items_or_none("items")),
            at_least=fields.whole_or_none("at_least"),
            least_minutes=fields.whole_or_none("least_minutes"),
            scenarios=tuple(_scenario(one) for one in fields.items_or_none("scenarios")),
        ),
    )


def _scenario(place: Place) -> Scenario:
    fields = place.object(required=_keys("id title text"))
    return _made(
        place,
        lambda: Scenario(id=fields["id"].text(), title=fields["title"].text(), text=fields["text"].text()),
    )


def _item(place: Place) -> Item:
    fields = place.object(required=_keys("id text"))
    return _made(place, lambda: Item(id=fields["id"].text(), text=fields["text"].text()))


def read_rubric(place: Place) -> Rubric:
    """Return the rubric at this place; raises Unusable as `read_programme` does."""
    fields = place.object(required=_keys("rule criteria"))
    return _made(
        place,
        lambda: Rubric(
            rule=_rule(fields["rule"]), criteria=tuple(_criterion(one) for one in fields["criteria"].items())
        ),
    )


def _rule(place: Place) -> AwardRule:
    fields = place.object(required=_keys("kind"), optional=_keys("threshold_percent"))
    return _made(
        place,
        lambda: AwardRule(
            kind=fields["kind"].one_of(RuleKind), threshold_percent=fields.whole_or_none("threshold_percent")
        ),
    )


def _criterion(place: Place) -> Criterion:
    fields = place.object(required=_keys("id title description kind weight must_pass pass_level levels"))
    return _made(
        place,
        lambda: Criterion(
            id=fields["id"].text(),
            title=fields["title"].text(),
            description=fields["description"].text(),
            kind=fields["kind"].one_of(CriterionKind),
            weight=fields["weight"].whole(),
            must_pass=fields["must_pass"].flag(),
            pass_level=fields["pass_level"].text(),
            levels=tuple(_level(one) for one in fields["levels"].items()),
        ),
    )


def _level(place: Place) -> Level:
    fields = place.object(required=_keys("id title points descriptor"))
    return _made(
        place,
        lambda: Level(
            id=fields["id"].text(),
            title=fields["title"].text(),
            points=fields["points"].whole(),
            descriptor=fields["descriptor"].text(),
        ),
    )


def _texts(place: Place) -> tuple[str, ...]:
    return tuple(one.text() for one in place.items())


def _keys(names: str) -> frozenset[str]:
    return frozenset(names.split())


def _made(place: Place, make: Callable[[], Made]) -> Made:
    """Make one domain value; what it refuses is a problem of this place of the file."""
    try:
        return make()
    except InvalidDefinition as error:
        place.refuse(str(error))
