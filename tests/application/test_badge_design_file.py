"""The file of a badge design: the same both ways, and refused in words where it is none."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessor_app.application.badge_design_file import FORMAT, parse_badge_design, write_badge_design
from assessor_app.application.problems import Unusable
from assessor_app.domain.achievement import Category, Tier
from assessor_app.domain.badge_design import (
    BY_CATEGORY,
    ICONS,
    NO_ICON,
    STANDARD,
    BadgeDesign,
    IconPath,
    Shape,
)

LEAST = {"format": FORMAT, "version": 1, "name": "Ours"}
COLOURS = st.from_regex("#[0-9a-f]{6}", fullmatch=True)
PATHS = st.builds(
    IconPath,
    d=st.sampled_from(["M0 0L24 24", "M1.5 -2C1 2 3 4 5 6Z"]),
    width=st.sampled_from([0.0, 1.75, 8.0]),
)
DESIGNS = st.builds(
    BadgeDesign,
    name=st.text(st.characters(categories=["L"], max_codepoint=0x9FFF), min_size=1, max_size=20),
    shape=st.none() | st.sampled_from(Shape),
    fields=st.fixed_dictionaries(dict.fromkeys(Category, COLOURS)),
    rims=st.fixed_dictionaries(dict.fromkeys(Tier, COLOURS)),
    icon=st.sampled_from([BY_CATEGORY, NO_ICON, *ICONS]),
    drawing=st.lists(PATHS, max_size=3).map(tuple),
    strip=st.text(st.characters(categories=["L", "N"], max_codepoint=0x9FFF), max_size=20),
)


@given(DESIGNS)
def test_what_is_written_is_read_and_written_the_same(design: BadgeDesign) -> None:
    content = write_badge_design(design)
    assert parse_badge_design(content, file="x.json") == design
    assert write_badge_design(parse_badge_design(content, file="x.json")) == content


def test_what_is_left_out_is_as_in_the_standard_look() -> None:
    read = parse_badge_design(json.dumps(LEAST).encode(), file="x.json")
    assert read == BadgeDesign(name="Ours")
    assert parse_badge_design(write_badge_design(STANDARD), file="x.json") == STANDARD


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"format": "assessor-certificate"}, "no design of the format"),
        ({"version": 2}, "no design of the format"),
        ({"shape": "star"}, "“star” is none of: circle"),
        ({"shapes": "circle"}, "“shapes” is not known here"),
        ({"colours": {"foundational": "blue"}}, "such as #174d71"),
        ({"colours": {"other": "#000000"}}, "“other” is not known"),
        ({"rims": {"gold": "#000000"}}, "“gold” is not known"),
        ({"icon": "log-in"}, "no icon"),
        ({"paths": [{"d": "M0 0A1 1 0 0 1 2 2"}]}, "absolute M, L, C and Z"),
        ({"paths": [{"d": "M0 0L1 1", "width": "wide"}]}, "a width is a number"),
        ({"paths": {}}, "a list"),
        ({"strip": 3}, "a text belongs here"),
    ],
)
def test_what_is_no_design_is_refused_with_its_place(change: dict[str, Any], words: str) -> None:
    with pytest.raises(Unusable, match=words) as refused:
        parse_badge_design(json.dumps({**LEAST, **change}).encode(), file="ours.json")
    assert (refused.value.where or "").startswith("ours.json")


def test_the_documented_example_is_a_design_as_it_is_written() -> None:
    text = (Path(__file__).parents[2] / "docs" / "badge-design.md").read_text(encoding="utf-8")
    example = text.partition("```json\n")[2].partition("```")[0].encode()
    assert write_badge_design(parse_badge_design(example, file="the example")) == example
