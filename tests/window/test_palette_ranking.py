"""A few letters find the right title, and say which letters they were."""

from hypothesis import given
from hypothesis import strategies as st

from ui.palette.ranking import fit, fold, rank

TITLES = (
    "Hand in",
    "Score next",
    "Scoring",
    "Sign awards",
    "Lock",
    "Search the queue",
    "Überblick",
    "Take A",
)

text = st.text(alphabet="abcdeABE -_éßİ١عä", max_size=24)
typed = st.text(alphabet="abcde é", max_size=6)


def found(letters: str, *titles: str) -> list[str]:
    return [title for title, _ in rank(letters, titles, lambda title: (title, ""))]


def test_initials_and_beginnings_find_a_title() -> None:
    assert found("sn", *TITLES)[0] == "Score next"
    assert found("scn", *TITLES)[0] == "Score next"
    assert found("lo", *TITLES)[0] == "Lock"
    assert found("next score", *TITLES) == ["Score next"]
    assert found("uber", *TITLES) == ["Überblick"]
    assert found("zzz", *TITLES) == []


def test_what_is_typed_whole_comes_first() -> None:
    assert found("take a", "Take as it is", "Take A", "Mistake a lot")[0] == "Take A"


def test_a_title_goes_before_what_only_its_second_line_says() -> None:
    entries = (("Lock", "search"), ("Search the queue", ""))
    assert [one[0] for one, _ in rank("search", entries, lambda one: one)] == ["Search the queue", "Lock"]


def test_nothing_typed_leaves_everything_as_it_was() -> None:
    assert found("  ", *TITLES) == list(TITLES)


@given(typed, st.lists(text, max_size=8))
def test_what_is_ranked_was_given_and_is_ordered(letters: str, titles: list[str]) -> None:
    ranked = rank(letters, titles, lambda title: (title, ""))
    scores = [each.score for _, each in ranked]
    assert scores == sorted(scores, reverse=True)
    assert all(title in titles for title, _ in ranked)
    assert [(t, f) for t, f in ranked] == [
        (t, f) for t, f in rank(letters, titles, lambda title: (title, ""))
    ]


@given(text.filter(lambda words: bool(fold(words).text.split())), st.data())
def test_any_piece_of_a_title_finds_it(title: str, data: st.DataObject) -> None:
    folded = fold(title).text
    start = data.draw(st.integers(0, len(folded) - 1))
    end = data.draw(st.integers(start + 1, len(folded)))
    assert fit(folded[start:end], title) is not None


@given(typed, text)
def test_the_marked_letters_are_those_typed(letters: str, title: str) -> None:
    fitting = fit(letters, title)
    if fitting is not None:
        marked = {part for at in fitting.marks for part in fold(title[at]).text}
        assert set("".join(fold(letters).text.split())) <= marked
        assert list(fitting.marks) == sorted(set(fitting.marks))


@given(st.text(alphabet="abcd", min_size=2, max_size=6), text)
def test_fewer_letters_find_no_less(letters: str, title: str) -> None:
    if fit(letters, title) is not None:
        assert fit(letters[:-1], title) is not None


@given(st.lists(st.text(alphabet="abc", min_size=1, max_size=3), min_size=2, max_size=3), text)
def test_the_order_of_words_decides_nothing(words: list[str], title: str) -> None:
    one, other = fit(" ".join(words), title), fit(" ".join(reversed(words)), title)
    assert (one is None) == (other is None)
