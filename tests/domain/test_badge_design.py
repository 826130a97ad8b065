"""A design says nothing that could not be read on a badge."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

import resources
from assessor_app.domain.achievement import Category, Tier
from assessor_app.domain.badge_design import (
    BLACK,
    DARK,
    FIELDS,
    GRID,
    ICONS,
    RIMS,
    STANDARD,
    WHITE,
    BadgeDesign,
    IconPath,
    Pair,
    contrasts,
    words_on,
)
from assessor_app.domain.contrast import contrast
from assessor_app.domain.definitions import InvalidDefinition

COLOURS = st.from_regex("#[0-9a-f]{6}", fullmatch=True)


@given(COLOURS, COLOURS)
def test_words_can_be_read_on_any_colour_and_the_rest_is_reckoned(field: str, rim: str) -> None:
    assert words_on(field) in (WHITE, DARK, BLACK)
    found = {one.pair: one for one in contrasts(field, rim)}
    assert set(found) == set(Pair)
    assert found[Pair.WORDS].enough
    assert found[Pair.STRIP].enough
    assert found[Pair.RIM].ratio == pytest.approx(contrast(field, rim))
    assert not any(found[pair].needed for pair in (Pair.LIGHT, Pair.DARK))


def test_the_standard_is_readable_and_stands_off_any_ground() -> None:
    STANDARD.require_readable()
    for field in FIELDS.values():
        for rim in RIMS.values():
            assert all(one.enough for one in contrasts(field, rim)), (field, rim)


def test_a_rim_that_cannot_be_told_from_the_field_is_refused_where_it_counts() -> None:
    design = BadgeDesign(rims={**RIMS, Tier.EXPERT: "#7a1f3d"})
    design.require_readable(category=Category.TOOL, tier=Tier.FOUNDATION)
    with pytest.raises(InvalidDefinition, match=r"the rim #7a1f3d cannot be told .*: 1\.\d to 1, not 3 to 1"):
        design.require_readable(tier=Tier.EXPERT)
    with pytest.raises(InvalidDefinition):
        design.require_readable()


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"name": " "}, "needs a name"),
        ({"name": "x" * 81}, "longer than 80"),
        ({"strip": "x" * 81}, "longer than 80"),
        ({"strip": "a\nb"}, "one line"),
        ({"strip": "\x00"}, "control character"),
        ({"icon": "log-in"}, "no icon"),
        ({"icon": "../fonts"}, "no icon"),
        ({"fields": {Category.TOOL: "#123456"}}, "every category"),
        ({"fields": {**FIELDS, Category.TOOL: "red"}}, "such as #174d71"),
        ({"rims": {**RIMS, Tier.EXPERT: "#ABCDEF"}}, "such as #174d71"),
        ({"drawing": (IconPath(d="M0 0L1 1"),) * 65}, "too many"),
    ],
)
def test_what_is_no_design_is_refused(change: dict[str, object], words: str) -> None:
    with pytest.raises(InvalidDefinition, match=words):
        BadgeDesign(**change)  # type: ignore[arg-type]  # it is wrong on purpose


@pytest.mark.parametrize(
    ("path", "width"),
    [
        ("", 0),
        ("L1 1", 0),
        ("M1 1A1 1 0 0 1 2 2", 0),
        ("M1 1L2", 0),
        ("M1 1C1 1 2 2", 0),
        ("M1 1L99 1", 0),
        ("M1 1L-25 1", 0),
        ('M1 1"/><script/>', 0),
        ("M1 1L2 2", 9),
        ("M1 1L2 2", -1),
        ("M1 1L2 2", float("nan")),
    ],
)
def test_what_is_no_plain_path_is_refused(path: str, width: float) -> None:
    with pytest.raises(InvalidDefinition):
        IconPath(d=path, width=width)


def test_plain_paths_are_taken() -> None:
    assert IconPath(d="M0 0L24 0.5C1 2 3 4 5 -6.125Z", width=1.5).width == 1.5


def test_every_offered_icon_is_shipped_once() -> None:
    assert len(set(ICONS)) == len(ICONS)
    for name in ICONS:
        assert re.search(rf'viewBox="0 0 {GRID} {GRID}"', resources.read_text(f"icons/{name}.svg")), name
