"""What is covered in a text is gone, and nothing else is; what is not there is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessor_app.preview.failures import CannotShow
from assessor_app.preview.hand_covering import cover
from assessor_app.preview.names import MARK, compile_names
from assessor_app.preview.opened import Opened


def covered(text: str, **wanted: list[list[int]]) -> str:
    opened = Opened(content=text.encode(), name="notes.txt")
    return cover(opened, dict(wanted), lambda *_: None).decode()


@given(st.lists(st.text("ab 😀é", max_size=12), min_size=1, max_size=8), st.data())
def test_lines_that_are_covered_keep_their_places(lines: list[str], data: st.DataObject) -> None:
    text = "first\n" + "\n".join(lines)
    count = text.count("\n") + 1
    first = data.draw(st.integers(1, count))
    last = data.draw(st.integers(first, count))
    after = covered(text, lines=[[first, last]]).split("\n")
    assert len(after) == count
    for number, (line, was) in enumerate(zip(after, text.split("\n"), strict=True), start=1):
        hidden = first <= number <= last and was.strip()
        assert line == (MARK if hidden else was)


@given(st.text("abc\n😀é ", min_size=2, max_size=60), st.data())
def test_passages_are_masked_and_the_rest_stays(text: str, data: st.DataObject) -> None:
    text = f"words {text}"
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    after = covered(text, passages=[[start, end]])
    assert after.startswith(text[:start])
    assert after.endswith(text[end:])
    middle = after[start : len(after) - len(text[end:])]
    assert set(middle) <= set(MARK) | set(" \n"), "no letter of the passage is left"
    assert after.count("\n") == text.count("\n")


def test_what_is_not_there_is_refused() -> None:
    for wanted in ({"lines": [[3, 3]]}, {"passages": [[0, 99]]}, {"places": [[1, 0, 0, 1, 1]]}):
        with pytest.raises(CannotShow):
            covered("one\ntwo", **wanted)


@given(st.text(st.characters(codec="utf-8", categories=("L", "N", "Zs")), max_size=40))
def test_a_phrase_is_found_wherever_it_stands(around: str) -> None:
    names = compile_names(phrases=("the Bäckerei in (Elm) Street",))
    masked, spans = names.mask(f"{around} THE backerei  in (elm)\nstreet{around}")
    assert spans
    assert "elm" not in masked.replace(around, "").lower()
