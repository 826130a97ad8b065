"""Is the document built as Open Badges says? JSON Schema first, then the links that a schema cannot see.

The schemas are our own, after the published data models; `resources/schemas/README.md` says why.
"""

import json
from collections.abc import Iterator, Mapping
from decimal import Decimal, InvalidOperation
from functools import cache
from typing import Any

import resources
from assessor_app.credentials.strict_json import printable

CREDENTIAL = "ob-3.0-achievement-credential.json"
ENDORSEMENT = "ob-3.0-endorsement-credential.json"
CLR_CREDENTIAL = "clr-2.0-credential.json"
ASSERTION = "ob-2.0-assertion.json"
STATUS_LIST = "bitstring-status-list-credential.json"


class BadSchema(ValueError):
    """The document is not built as the format says; the message names the place."""


def check_schema(document: Mapping[str, Any]) -> None:
    """Raises BadSchema where `document` is no AchievementCredential, or its results do not fit its rubric."""
    check_against(CREDENTIAL, document)
    check_results(document)


def check_against(schema: str, document: Mapping[str, Any]) -> None:
    """Raises BadSchema with the deepest complaint of one of our schemas."""
    from jsonschema.exceptions import best_match  # heavy

    error = best_match(_validator(schema).iter_errors(document))
    if error is not None:
        place = ".".join(str(part) for part in error.absolute_path) or "the top"
        raise BadSchema(f"does not fit the format at {printable(place)}: {_complaint(error)}")


@cache
def _validator(name: str) -> Any:
    from jsonschema import Draft202012Validator  # heavy
    from jsonschema.validators import extend

    kind: Any = extend(Draft202012Validator, {"uniqueItems": _unique_items})  # type: ignore[no-untyped-call]  # as published
    return kind(json.loads(resources.read_bytes(f"schemas/{name}")))


def _unique_items(validator: Any, wanted: bool, instance: Any, _schema: Any) -> Iterator[Any]:
    """As jsonschema's own, which compares each with each, but in one pass over a stranger's list."""
    from jsonschema.exceptions import ValidationError

    if not wanted or not validator.is_type(instance, "array"):
        return
    texts = {json.dumps(item, sort_keys=True) for item in instance}
    if len(texts) < len(instance):
        yield ValidationError("has non-unique elements")


def _complaint(error: Any) -> str:
    if error.validator == "required":
        missing = [name for name in error.validator_value if name not in error.instance]
        return f"“{missing[0]}” is missing"
    if error.validator == "additionalProperties":
        extra = sorted(set(error.instance) - set(error.schema["properties"]))
        return f"“{printable(extra[0])}” does not belong there"
    words = {"type": "another kind of value is wanted", "minItems": "the list is empty"}
    return words.get(error.validator, "the value is not one of those that are allowed")


def check_results(document: Mapping[str, Any]) -> None:
    """Raises BadSchema where a result points at no description, or at a level of another one."""
    subject = document["credentialSubject"]
    descriptions: dict[str, Mapping[str, Any]] = {}
    for description in subject["achievement"].get("resultDescription", []):
        if description["id"] in descriptions:
            raise BadSchema("has two result descriptions of one id")
        descriptions[description["id"]] = description
        _check_description(description)
    for result in subject.get("result", []):
        _check_result(result, descriptions)


def _levels(description: Mapping[str, Any]) -> list[str]:
    return [level["id"] for level in description.get("rubricCriterionLevel", [])]


def _check_description(description: Mapping[str, Any]) -> None:
    levels = _levels(description)
    name = printable(description["name"])
    if len(levels) != len(set(levels)):
        raise BadSchema(f"has two levels of one id in “{name}”")
    if description["resultType"] == "RubricCriterionLevel" and not levels:
        raise BadSchema(f"describes no levels for “{name}”")
    if "requiredLevel" in description and description["requiredLevel"] not in levels:
        raise BadSchema(f"requires a level that “{name}” does not have")


def _check_result(result: Mapping[str, Any], descriptions: Mapping[str, Mapping[str, Any]]) -> None:
    link = result.get("resultDescription")
    if link is None:
        if "achievedLevel" in result:
            raise BadSchema("has a result with a level but without a description")
        return
    description = descriptions.get(link)
    if description is None:
        raise BadSchema("has a result for which the achievement has no description")
    name = printable(description["name"])
    if "achievedLevel" in result and result["achievedLevel"] not in _levels(description):
        raise BadSchema(f"has a level that does not belong to “{name}”")
    if description["resultType"] == "Status" and "status" not in result:
        raise BadSchema(f"has no status for “{name}”")
    if "value" in result:
        _check_value(result["value"], description, name)


def _check_value(value: str, description: Mapping[str, Any], name: str) -> None:
    if value not in description.get("allowedValue", [value]):
        raise BadSchema(f"has a value that “{name}” does not allow")
    lowest, number, highest = (
        _number(text) for text in (description.get("valueMin"), value, description.get("valueMax"))
    )
    if number is None:
        return
    if (lowest is not None and number < lowest) or (highest is not None and number > highest):
        raise BadSchema(f"has a value outside the range of “{name}”")


def _number(text: str | None) -> Decimal | None:
    try:
        return None if text is None else Decimal(text)
    except InvalidOperation:
        return None
