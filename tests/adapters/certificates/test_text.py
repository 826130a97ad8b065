"""Text in any script becomes glyphs, in the right order, and says what it cannot draw."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assessor_app.adapters.certificates.fonts import DISPLAY, ITALIC, PLAIN, STRONG, typeface
from assessor_app.adapters.certificates.text import Line, shape, tidy, wrap

NAMES = st.text(
    st.characters(min_codepoint=0x20, max_codepoint=0x4FF, categories=("L", "M", "N", "P", "Zs")), max_size=80
)


def texts(line: Line) -> list[str]:
    return ["".join(glyph.text for glyph in run.glyphs) for run in line.runs]


@pytest.mark.parametrize("stack", [DISPLAY, ITALIC, PLAIN, STRONG])
@pytest.mark.parametrize(
    "name",
    [
        "Zoë Đặng",
        "Nguyễn Thị Phương Thảo",
        "Αικατερίνη Παπαδοπούλου",
        "Ἀριστοτέλης ὁ Σταγειρίτης",
        "Бронислава Щербакова",
        "Ґалаґан Їжакевич",
        "O’Neil-D'Arcy, Łukasz Żółć",
        "محمد بن عبد الله",
        "שרה כהן",
        "नमस्ते क्षत्रिय",
        "ฐิติมา ศรีน้ำทิพย์",
        "欧阳娜娜 陳雅婷",
        "山田 葛󠄀子 ひかり",
        "김민수",
    ],
)
def test_every_stack_draws_names_of_many_scripts(name: str, stack: tuple[str, ...]) -> None:
    line = shape(tidy(name), stack)
    assert line.missing == ()
    assert line.width > 0
    assert all(glyph.number for run in line.runs for glyph in run.glyphs)


def test_missing_characters_are_named_in_order_and_once() -> None:
    assert shape("Zoë ཀཁ ཀ ᠮ", DISPLAY).missing == ("ཀ", "ཁ", "ᠮ")


def test_a_form_that_a_variation_selector_asks_for_is_drawn_or_missing() -> None:
    plain, chosen = shape("葛", DISPLAY), shape("葛\U000e0100", DISPLAY)
    assert chosen.missing == ()
    assert chosen.runs[0].glyphs[0].number != plain.runs[0].glyphs[0].number
    assert shape("葛\U000e01ef", DISPLAY).missing == ("\U000e01ef",)


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("欧阳娜娜", "SC"),
        ("陳雅婷", "TC"),
        ("ㄓㄨ 朱", "TC"),
        ("山田 はな", "JP"),
        ("沢村", "JP"),
        ("김민수 金", "KR"),
        ("乫", "KR"),
    ],
)
def test_chinese_characters_take_the_forms_of_the_region_that_the_text_tells(text: str, region: str) -> None:
    (name,) = {run.typeface.name for run in shape(text, DISPLAY).runs if run.text.strip()}
    assert name == f"NotoSerif{region}-Regular"


def test_chinese_and_japanese_break_anywhere_but_before_what_closes() -> None:
    assert [line.text for line in wrap("計画し、実行する。「何」を", DISPLAY, 4000)] == [
        "計画し、",
        "実行す",
        "る。",
        "「何」を",
    ]
    assert [line.text for line in wrap("책임 있는 데이터", DISPLAY, 4500)] == ["책임 있는", "데이터"]
    assert [line.text for line in wrap("AI 入門 course", DISPLAY, 4000)] == ["AI 入門", "course"]


@pytest.mark.parametrize("character", ["\u202e", "\u2066", "\x07", "\ue000", "\ud800", "\u0378"])
def test_what_reorders_or_is_no_character_is_missing(character: str) -> None:
    assert shape(f"Anna{character} Berg", DISPLAY).missing == (character,)


def test_joiners_need_no_glyph() -> None:
    assert shape("a\u200db\u200cc", DISPLAY).missing == ()


def test_arabic_joins_and_stands_right_to_left() -> None:
    line = shape("محمد", DISPLAY)
    (run,) = line.runs
    alone = [typeface(run.typeface.name).font.get_nominal_glyph(ord(letter)) for letter in "محمد"]
    shown = [glyph.number for glyph in run.glyphs]
    assert [glyph.text for glyph in run.glyphs] == list(reversed("محمد"))
    assert shown != alone[::-1]  # joined forms, not the letters by themselves


def test_mixed_directions_stand_as_they_are_read() -> None:
    assert "".join(texts(shape("Anna שרה 12 Müller", DISPLAY))) == "Anna 12 הרש Müller"
    right_to_left = shape("שרה Anna כהן", DISPLAY)
    assert "".join(texts(right_to_left)) == "ןהכ Anna הרש"


def test_hebrew_between_latin_keeps_the_latin_order() -> None:
    assert "".join(texts(shape("Anna שרה כהן Müller", DISPLAY))) == "Anna ןהכ הרש Müller"


def test_a_decomposed_name_looks_like_the_composed_one() -> None:
    composed, decomposed = tidy("Zoë Đặng"), tidy(unicodedata.normalize("NFD", "Zoë Đặng"))
    assert composed == decomposed


def test_tidy_leaves_one_space() -> None:
    assert tidy("  Anna\n\tBerg \u00a0 ") == "Anna Berg"


@settings(max_examples=150, deadline=None)
@given(NAMES)
def test_each_character_is_drawn_or_named_as_missing(name: str) -> None:
    text = tidy(name)
    line = shape(text, DISPLAY)
    drawn = "".join(texts(line))
    if not line.missing:
        assert sorted(drawn) == sorted(text)
        assert all(glyph.number for run in line.runs for glyph in run.glyphs)
    for character in line.missing:
        assert character in text


@settings(max_examples=100, deadline=None)
@given(NAMES, st.floats(500, 20000))
def test_wrapped_lines_fit_and_keep_the_text(name: str, width: float) -> None:
    text = tidy(name)
    lines = wrap(text, PLAIN, width)
    assert "".join(line.text for line in lines).replace(" ", "") == text.replace(" ", "")
    for line in lines:
        clusters = [run for run in line.runs if run.glyphs]
        assert (
            line.width <= width or sum(len(run.glyphs) for run in clusters) <= 4
        )  # one cluster of a narrow line


def test_a_line_shrinks_to_its_room() -> None:
    line = shape("Responsible Data Analysis", DISPLAY)
    assert line.size_for(10_000, 28) == 28
    size = line.size_for(100, 28, tracking=0.5)
    assert line.width_at(size, 0.5) == pytest.approx(100)


def test_a_code_point_that_unicode_does_not_know_is_missing_beside_any_script() -> None:
    for text in ("\u06fa\uaaf7", "\uaaf7\u05d0", "\u0660\uaaf7\u0627"):
        assert "\uaaf7" in shape(text, STRONG).missing
