"""Where a known name stands in a text: each rule of the module, and what holds for any text."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assessor_app.preview.folding import fold
from assessor_app.preview.name_forms import name_parts
from assessor_app.preview.names import MARK, Names, compile_names

LETTERS = st.sampled_from("abcdefghijklmnopqrstuvwxyzäöüéñçßøłčđα βγδжийкñ山田太郎محمد")


def anna() -> Names:
    return compile_names(
        full_names=["Anna Maria Müller-Łuczak"], logins=["amlu77", "904412"], emails=["a.luczak@example.org"]
    )


def masked(text: str, names: Names) -> str:
    return names.mask(text)[0]


@pytest.mark.parametrize(
    "text",
    [
        "Anna", "ANNA", "anna", "ＡＮＮＡ", "Müller", "Mu\u0308ller", "MÜLLER", "Muller", "Mueller",
        "Müller-Łuczak",
        "Luczak", "Müller-Łuczak, Anna", "Anna Maria Müller-Łuczak", "A. M. Müller-Łuczak", "A.M. Muller",
        "Müller, A.", "A. Müller", "anna_mueller_luczak", "amueller", "annamueller", "muelleranna",
        "amlu77", "904412",
        "a.luczak@example.org", "A.Luczak@Example.ORG", "a.luczak", "An\u00adna", "An\u200dna", "Müllers",
    ],
)  # fmt: skip
def test_each_way_to_write_a_known_name_is_masked_whole(text: str) -> None:
    assert masked(text, anna()) == MARK
    assert masked(f"see {text} here", anna()) == f"see {MARK} here"
    assert masked(f"x={text};", anna()) == f"x={MARK};"


@pytest.mark.parametrize(
    "text",
    [
        "banana", "Savanna and Susanna", "Annabel", "Hannah", "mariachi", "müllern", "19044125", "904 412",
        "1904412",
        "9044120", "amlu777", "xamlu77", "The luczaker", "a mill", "A. Miller", "", "   ", "m", "AM",
        "example.org",
    ],
)  # fmt: skip
def test_words_that_only_contain_or_resemble_a_name_stay(text: str) -> None:
    assert masked(text, anna()) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("annaMuellerReport", f"{MARK}Report"),
        ("class AnnaReport:", f"class {MARK}Report:"),
        ("/home/anna/x.csv", f"/home/{MARK}/x.csv"),
        ("anna2024.docx", f"{MARK}2024.docx"),
        ("Anna’s essay", f"{MARK}’s essay"),
        ("Anna\nMüller", f"{MARK}\n{MARK}"),
        ("by Anna, Maria and others", f"by {MARK} and others"),
    ],
)
def test_borders_are_digits_dots_underscores_and_turns_of_case(text: str, expected: str) -> None:
    assert masked(text, anna()) == expected


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("山田太郎", "私は山田太郎です", f"私は{MARK}です"),
        ("山田 太郎", "太郎と山田さん", f"{MARK}と{MARK}さん"),
        ("김철수", "김철수가 썼다", f"{MARK}가 썼다"),
        ("محمد الفارسي", "كتبه محمد الفارسي أمس", f"كتبه {MARK} أمس"),
        ("محمد الفارسي", "ولمحمد كتاب", f"ول{MARK} كتاب"),
        ("محمد الفارسي", "لمحمد كتاب", f"ل{MARK} كتاب"),
        ("دعاء", "ادعاءات", "ادعاءات"),
        ("יוסי כהן", "של כהן", f"של {MARK}"),
        ("Иван Петров", "письмо Ивану Петрову", f"письмо {MARK}"),
        ("Анна Петрова", "у Анны", f"у {MARK}"),
        ("Ελένη Παπαδοπούλου", "ΕΛΕΝΗ ΠΑΠΑΔΟΠΟΥΛΟΥ", MARK),
        ("Nguyễn Thị Minh Khai", "nguyen thi minh khai", MARK),
        ("क्षत्रिय राम", "क्षत्रिय ने लिखा", f"{MARK} ने लिखा"),
        ("สมชาย ใจดี", "โดยสมชายเอง", f"โดย{MARK}เอง"),
        ("O'Brien, Sean", "by Sean O’Brien", f"by {MARK}"),
        ("van der Berg, Jan-Willem", "Jan-Willem van der Berg", MARK),
        ("Ludwig van Beethoven", "a van and the van der", "a van and the van der"),
        ("İbrahim Çelik", "ibrahim celik", MARK),
        ("Strauß, Eva", "Eva Strauss", MARK),
    ],
)
def test_names_in_any_script(name: str, text: str, expected: str) -> None:
    assert masked(text, compile_names(full_names=[name])) == expected


def test_short_parts_are_hits_only_beside_another_part() -> None:
    names = compile_names(full_names=["Li Wu"])
    assert (
        masked("Li Wu, then Wu Li; but li and wu alone stay", names)
        == f"{MARK}, then {MARK}; but li and wu alone stay"
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mark Young", MARK),
        ("Young, Mark", MARK),
        ("M. Young", MARK),
        ("the tutor told Mark so", f"the tutor told {MARK} so"),
        ("Mark", MARK),
        ("3,Mark,yes", f"3,{MARK},yes"),
        ("Mark the exam. Young people mark exams.", "Mark the exam. Young people mark exams."),
        ("- Mark each row", "- Mark each row"),
        ("mark young", MARK),
        ("a young reader", "a young reader"),
    ],
)
def test_everyday_words_are_names_only_where_they_are_written_as_names(text: str, expected: str) -> None:
    assert masked(text, compile_names(full_names=["Mark Young"])) == expected


def test_a_login_that_is_an_everyday_word_is_a_hit_only_in_addresses_and_paths() -> None:
    names = compile_names(logins=["student"])
    assert masked("a student wrote /home/student/x", names) == f"a student wrote /home/{MARK}/x"


def test_very_short_ids_are_never_looked_for() -> None:
    assert masked("7 of 12, id ab", compile_names(logins=["7", "12", "ab", "999"])) == "7 of 12, id ab"


def test_the_mark_tells_no_length() -> None:
    assert masked("Al Li", compile_names(full_names=["Al Li"])) == MARK
    long = "Wolfeschlegelsteinhausenbergerdorff"
    assert masked(long, compile_names(full_names=[f"Hubert {long}"])) == MARK


def test_parts_of_a_name_in_either_order() -> None:
    assert name_parts("Müller, Anna Maria") == (["Anna", "Maria"], ["Müller"])
    assert name_parts("Anna Maria Müller") == (["Anna", "Maria"], ["Müller"])


def test_a_text_is_not_searched_for_longer_than_its_length_asks() -> None:
    text = "A. A. M. a_m-" * 20_000
    assert anna().find(text) == []


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=200))
def test_without_known_names_nothing_is_masked(text: str) -> None:
    assert compile_names().mask(text) == (text, [])


@settings(max_examples=200, deadline=None)
@given(
    before=st.text(max_size=40),
    after=st.text(max_size=40),
    form=st.sampled_from(["NFC", "NFD", "NFKC", "NFKD"]),
)
def test_a_name_that_stands_as_a_word_is_never_left(before: str, after: str, form: str) -> None:
    text = unicodedata.normalize(form, f"{before} Żółkiewska {after}")  # type: ignore[arg-type]  # one of four
    left, spans = compile_names(full_names=["Zofia Żółkiewska"]).mask(text)
    assert spans
    assert "zolkiewska" not in fold(left)


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet=LETTERS, min_size=1, max_size=24), st.text(max_size=80))
def test_what_stays_is_the_text_itself(name: str, text: str) -> None:
    left, spans = compile_names(full_names=[name], logins=[name]).mask(text)
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert spans == sorted(spans)
    rebuilt = left.split(MARK) if MARK not in text else [left]
    if MARK not in text:
        assert len(rebuilt) == len(spans) + 1
        assert "".join(rebuilt) == "".join(
            text[end:start]
            for end, start in zip(
                [0, *(s.end for s in spans)], [*(s.start for s in spans), len(text)], strict=True
            )
        )


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=60))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)
