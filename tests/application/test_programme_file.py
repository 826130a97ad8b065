"""The programme file: read strictly, refused by place, written back the same; a sample fit for use."""

import copy
import json
import re
from collections.abc import Callable
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

import resources
from assessor_app.application import programme_file
from assessor_app.application.problems import Unusable
from assessor_app.domain.achievement import Achievement, Category, Component, Method, Stakes
from assessor_app.domain.programme import Programme
from assessor_app.domain.rubric import Outcome
from tests.domain.test_programme import a_programme
from tests.domain.test_rubric import rubrics

SAMPLE = resources.read_bytes("samples/programme.json")
SCHEMA = json.loads(resources.read_text("schemas/programme.schema.json"))
NAMED = {
    "AI Essentials",
    "AI Governance & Policy",
    "Responsible AI Practices",
    "Microsoft 365 Copilot Certified",
    "AI Data Analytics Expert",
    "Sales AI Navigator",
    "AI Champion",
    "AI Project Contributor",
}

Change = Callable[[dict[str, Any]], object]


def sample() -> Programme:
    return programme_file.parse(SAMPLE, file="programme.json", organisation="Northwind Mills")


def refused(change: Change) -> str:
    """Return the words with which the sample is refused after one change."""
    document = json.loads(SAMPLE)
    change(document)
    with pytest.raises(Unusable) as caught:
        programme_file.parse(json.dumps(document).encode(), file="programme.json")
    assert caught.value.where is not None
    assert caught.value.where.startswith("programme.json")
    assert "\n" not in str(caught.value)
    return str(caught.value)


def first_criterion(document: dict[str, Any]) -> dict[str, Any]:
    criterion = document["achievements"][1]["versions"][0]["rubric"]["criteria"][0]
    assert isinstance(criterion, dict)
    return criterion


CRITERION = "programme.json, achievements[1].versions[0].rubric.criteria[0]"


def test_the_sample_round_trips_byte_for_byte() -> None:
    programme = programme_file.parse(SAMPLE, file="programme.json")
    assert programme_file.write(programme) == SAMPLE
    assert programme_file.from_document(programme_file.to_document(programme)) == programme


def test_the_documents_fit_the_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    jsonschema.validate(json.loads(SAMPLE), SCHEMA)
    jsonschema.validate(programme_file.to_document(a_programme()), SCHEMA)


def test_a_byte_order_mark_does_no_harm() -> None:
    assert programme_file.parse(b"\xef\xbb\xbf" + SAMPLE, file="f") == programme_file.parse(SAMPLE, file="f")


def test_the_organisation_stands_in_place_of_the_placeholder() -> None:
    assert b"[Company]" in SAMPLE
    written = programme_file.write(sample()).decode()
    assert "[Company]" not in written
    assert "Northwind Mills AI capability programme" in written
    assert "[Your Role]" in written


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda d: d.pop("format"), "programme.json: this is not a programme file"),
        (lambda d: d.update(version=2), "programme.json: this program reads version 1"),
        (lambda d: d.update(version=1.0), "programme.json: this program reads version 1"),
        (lambda d: d.update(version=True), "programme.json: this program reads version 1"),
        (lambda d: d.pop("title"), "programme.json: “title” is missing"),
        (
            lambda d: d.update(colour="red"),
            "programme.json: “colour” is not known here. Known are: achievements",
        ),
        (lambda d: d.update(policies={}), "programme.json, policies: a list […] belongs here, not an object"),
        (
            lambda d: d["policies"].append(3),
            "policies[3]: an object in braces belongs here, not a whole number",
        ),
        (lambda d: d.update(open_levels="true"), "open_levels: true or false belongs here, not a text"),
        (lambda d: d.update(title=None), "title: a text belongs here, not null"),
        (lambda d: d.update(title=" "), "title: the text is empty"),
        (lambda d: d.update(title="a\0b"), "title: the text holds a control character"),
        (lambda d: d.update(title="\ud800"), "title: the text holds a control character or half a character"),
        (
            lambda d: first_criterion(d).update(weight="2"),
            CRITERION + ".weight: a whole number belongs here, not a text",
        ),
        (lambda d: first_criterion(d).update(weight=2.0), CRITERION + ".weight: a whole number belongs here"),
        (
            lambda d: first_criterion(d).update(kind="art"),
            CRITERION + ".kind: “art” is none of: knowledge, skill",
        ),
        (
            lambda d: first_criterion(d).update(pass_level="top"),
            CRITERION + ": criterion 'policy-knowledge': its pass",
        ),
        (
            lambda d: first_criterion(d)["levels"][3].update(points=0),
            CRITERION + ": criterion 'policy-knowledge': points",
        ),
        (
            lambda d: first_criterion(d)["levels"][2].pop("descriptor"),
            CRITERION + ".levels[2]: “descriptor” is missing",
        ),
        (
            lambda d: d["achievements"][0]["versions"][0]["tolerance"]["per_criterion"].update(
                {"safe-use": None}
            ),
            "versions[0].tolerance.per_criterion.safe-use: a whole number belongs here, not null",
        ),
        (lambda d: d["achievements"][0].update(id="ai-champion"), "two achievements of the id 'ai-champion'"),
        (
            lambda d: d["achievements"][0].update(validity_months="never"),
            "achievements[0].validity_months: a whole",
        ),
        (
            lambda d: d["achievements"][3]["versions"][0]["requirements"][4].update(policy="gone"),
            "achievement 'copilot-certified', requirement 'data-policy': no policy 'gone'",
        ),
    ],
)
def test_what_is_wrong_is_said_with_its_place(change: Change, words: str) -> None:
    assert words in refused(change)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "line 1, column 1: this is not JSON"),
        (b'{\n  "format": "assessor-programme",\n  oops\n}', "p.json, line 3, column 3: this is not JSON"),
        (b"\xff\xfe{}", "byte 0 is not UTF-8"),
        (b'{"a": 1, "a": 2}', "“a” stands twice"),
        (b'{"a": NaN}', "NaN is no number"),
        (b"[" * 100_000, "nested too deeply"),
        (b"[" * 300 + b"]" * 300, "nested too deeply"),
        (b'{"a": ' + b"9" * 5000 + b"}", "not JSON that can be used"),
        (b"[]", "this is not a programme file"),
        (b'"text"', "this is not a programme file"),
        (b" " * (16 * 1024 * 1024 + 1), "larger than 16 MiB"),
    ],
)
def test_what_is_no_programme_file_is_refused_in_one_line(content: bytes, words: str) -> None:
    with pytest.raises(Unusable) as caught:
        programme_file.parse(content, file="p.json")
    assert words in str(caught.value)
    assert "\n" not in str(caught.value)


def test_foreign_text_in_a_message_is_printable() -> None:
    said = refused(lambda d: d.update({"bad\x1b[31m\ud800" + "x" * 500: 1}))
    assert said.isprintable()
    assert len(said) < 300


@given(st.data())
def test_no_change_of_one_value_ever_raises_anything_but_unusable(data: st.DataObject) -> None:
    document = json.loads(SAMPLE)
    places = [(document, key) for key in document]
    for holder, key in places:
        inner = holder[key]
        if isinstance(inner, dict):
            places += [(inner, one) for one in inner]
        elif isinstance(inner, list):
            places += [(inner, index) for index in range(len(inner))]
    holder, key = data.draw(st.sampled_from(places))
    holder[key] = data.draw(
        st.sampled_from([None, True, -1, 2, 10**9, 0.5, "", "x", "A B", [], {}, [[]], {"": 1}])
    )
    try:
        programme = programme_file.parse(json.dumps(document).encode(), file="p.json")
    except Unusable as problem:
        assert problem.where  # noqa: PT017  # the problem is looked at afterwards
    else:
        jsonschema.validate(programme_file.to_document(programme), SCHEMA)


@given(rubrics())
def test_every_rubric_round_trips_and_keeps_its_name(rubric: Any) -> None:
    document = programme_file.rubric_to_document(rubric)
    again = programme_file.rubric_from_document(json.loads(json.dumps(document, sort_keys=True)))
    assert again == rubric
    assert programme_file.rubric_hash(again) == programme_file.rubric_hash(rubric)


def test_badges_and_versions_round_trip_alone() -> None:
    for badge in sample().achievements:
        assert (
            programme_file.achievement_from_document(programme_file.achievement_to_document(badge)) == badge
        )
        version = badge.current
        assert programme_file.version_from_document(programme_file.version_to_document(version)) == version


def test_a_rubric_is_named_by_the_sha256_of_its_canonical_document() -> None:
    document = {
        "rule": {"kind": "each-criterion"},
        "criteria": [
            {
                "id": "c",
                "title": "Größe",
                "description": "D",
                "kind": "skill",
                "weight": 1,
                "must_pass": False,
                "pass_level": "b",
                "levels": [
                    {"id": "a", "title": "A", "points": 0, "descriptor": "Low"},
                    {"id": "b", "title": "B", "points": 1, "descriptor": "High"},
                ],
            }
        ],
    }
    rubric = programme_file.rubric_from_document(document)
    # computed apart: sorted keys, no blanks, UTF-8
    canonical = json.dumps(document, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
    import hashlib

    assert programme_file.rubric_hash(rubric) == hashlib.sha256(canonical).hexdigest()
    changed = copy.deepcopy(document)
    changed["criteria"][0]["levels"][1]["descriptor"] = "High."  # type: ignore[index]  # a document of plain objects
    assert programme_file.rubric_hash(
        programme_file.rubric_from_document(changed)
    ) != programme_file.rubric_hash(rubric)


def test_the_sample_has_the_badges_that_were_asked_for() -> None:
    programme = sample()
    assert {badge.name for badge in programme.achievements} >= NAMED
    assert {badge.category for badge in programme.achievements} == set(Category)
    assert {badge.stakes for badge in programme.achievements} == set(Stakes)
    titles = " ".join(framework.title for framework in programme.frameworks)
    for standard in (
        "AI RMF 1.0",
        "ISO/IEC 42001:2023",
        "Model Artificial Intelligence Governance Framework",
        "OECD",
    ):
        assert standard in titles
    assert all(framework.url is None for framework in programme.frameworks)


def test_the_copilot_badge_asks_for_its_five_requirements() -> None:
    asked = sample().achievement("copilot-certified").current.requirements
    assert [(one.method, one.count, one.threshold_percent, one.minutes) for one in asked] == [
        (Method.COURSE, 1, None, 120),
        (Method.QUIZ, 1, 80, None),
        (Method.WORK_SAMPLE, 3, None, None),
        (Method.EXERCISE, 1, 70, 60),
        (Method.ACKNOWLEDGEMENT, 1, None, None),
    ]


def test_the_champion_needs_three_other_badges_and_two_colleagues() -> None:
    version = sample().achievement("ai-champion").current
    (three,) = version.prerequisites
    assert three.count == 3
    assert len(three.achievements) == 7
    counts = {one.method: one.count for one in version.requirements}
    assert counts[Method.MENTORING] == 2
    assert sum(bool(one.alternatives) for one in version.requirements) == 2


@pytest.mark.parametrize("badge", sample().achievements, ids=lambda badge: badge.id)
def test_every_sample_badge_can_be_assessed(badge: Achievement) -> None:
    version = badge.current
    assert {one.component for one in version.requirements} == set(Component)
    assert version.second_rating_percent == {"low": 10, "medium": 20, "high": 100}[badge.stakes]
    assert badge.alignments
    assert 4 <= len(version.rubric.criteria) <= 6
    (safety,) = [one for one in version.rubric.criteria if one.must_pass]
    assert version.tolerance.of(safety.id) == 0
    assert safety.weight == max(one.weight for one in version.rubric.criteria)
    secure = {one.id: one.pass_level for one in version.rubric.criteria}
    assert version.rubric.judge(secure).outcome is Outcome.AWARD
    unsafe = {one.id: one.levels[-1].id for one in version.rubric.criteria} | {safety.id: safety.levels[1].id}
    assert version.rubric.judge(unsafe).outcome is Outcome.NOT_YET


@pytest.mark.parametrize("badge", sample().achievements, ids=lambda badge: badge.id)
def test_every_descriptor_says_something_of_its_own(badge: Achievement) -> None:
    descriptors = [level.descriptor for one in badge.current.rubric.criteria for level in one.levels]
    assert len(set(descriptors)) == len(descriptors)
    for criterion in badge.current.rubric.criteria:
        assert len(criterion.levels) == 4
        for level in criterion.levels:
            assert 25 <= len(level.descriptor) <= 220, level.descriptor
            assert level.descriptor.endswith(".")
            vague = re.search(
                r"\b(good|very|excellent|poor|adequate|lorem)\b", level.descriptor, re.IGNORECASE
            )
            assert vague is None, level.descriptor
        assert 20 <= len(criterion.description) <= 160
    assert 120 <= len(badge.current.criteria) <= 500
