"""Comments by a few letters: whole words first, the criterion in front before others, slips forgiven."""

import random
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessor_app.domain.comment_bank import KeptComment
from ui.pages.scoring.bank_search import BankIndex, Fits, Spot, words_of

HERE = Spot(badge="b", criterion="c", level="l")
COMMENTS = (
    KeptComment(words="Names the evidence.", badge="b", criterion="c", used=1),
    KeptComment(words="Evidence is missing; say where it lies.", badge="b", criterion="c", level="k", used=9),
    KeptComment(words="Überprüft die Quelle.", badge="b", criterion="c", level="l", used=3),
    KeptComment(words="Evidently rushed.", badge="other", criterion="c", used=50),
)


def found(typed: str, spot: Spot = HERE) -> list[int]:
    return [COMMENTS.index(one.comment) for one in BankIndex(COMMENTS).find(typed, spot)]


@pytest.mark.parametrize(
    ("typed", "numbers"),
    [
        ("", [2, 0, 1, 3]),  # here first, the most used before; then other levels; then elsewhere
        ("evidence", [0, 1]),
        ("evid", [0, 1, 3]),
        ("uberpruft", [2]),
        ("ÜBERPRÜFT quelle", [2]),
        ("evdnc", [0, 1]),
        ("evidance", [0, 1]),
        ("evidnece", [0, 1]),
        ("lies evidence", [1]),
        ("dence", [0, 1]),
        ("zz", []),
        ("evidence zz", []),
    ],
)
def test_what_is_typed_finds(typed: str, numbers: list[int]) -> None:
    assert found(typed) == numbers


def test_headings_follow_where_it_would_be_inserted() -> None:
    fits = [one.fits for one in BankIndex(COMMENTS).find("", HERE)]
    assert fits == [Fits.HERE, Fits.HERE, Fits.OTHER_LEVEL, Fits.ELSEWHERE]
    nowhere = [one.fits for one in BankIndex(COMMENTS).find("", Spot(badge="b", criterion="c"))]
    assert nowhere == [Fits.HERE] * 3 + [Fits.ELSEWHERE], "while no level is chosen each level fits"


def test_an_index_made_from_the_one_before_finds_the_same() -> None:
    before = BankIndex(COMMENTS[:3])
    again = BankIndex(COMMENTS, before=before)
    for typed in ("", "evid", "uber"):
        assert again.find(typed, HERE) == BankIndex(COMMENTS).find(typed, HERE)


@given(st.text(max_size=12), st.lists(st.text(max_size=20), max_size=6))
def test_any_words_can_be_looked_for(typed: str, words: list[str]) -> None:
    comments = [KeptComment(words=one, badge="b", criterion="c") for one in words]
    for one in BankIndex(comments).find(typed, HERE):
        assert not words_of(typed) or words_of(one.comment.words)


def test_five_thousand_comments_are_searched_within_a_key_press() -> None:
    draw = random.Random(7)
    letters = "abcdefghijklmnopqrstuvwxyz"
    words = ["".join(draw.choices(letters, k=draw.randint(2, 11))) for _ in range(3000)] + ["evidence"]
    index = BankIndex(
        KeptComment(words=" ".join(draw.choices(words, k=25)), badge=f"b{n % 8}", criterion=f"c{n % 6}")
        for n in range(5000)
    )
    taken = []
    for typed in ("", "e", "ev", "evi", "evidance", "evdnc", "evid re"):
        begun = time.thread_time()
        index.find(typed, Spot(badge="b1", criterion="c1"))
        taken.append((time.thread_time() - begun) * 1000)
    assert max(taken) < 16 * 3, taken  # processor time; about 7 ms alone, tripled by what else runs here
