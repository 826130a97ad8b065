"""A bank holds no comment twice, counts what is used, and takes shared sets in once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessor_app.domain.comment_bank import (
    LONGEST_KEPT,
    MOST_KEPT,
    CommentBank,
    FullBank,
    KeptComment,
    SharedSet,
)

SET = SharedSet(name="Team", digest="ab" * 32)
IDS = st.sampled_from(("", "a", "b"))
COMMENTS = st.builds(
    KeptComment, words=st.text(max_size=6), badge=st.sampled_from(("x", "y")), criterion=IDS, level=IDS
)


def a_comment(words: str = "So.") -> KeptComment:
    return KeptComment(words=words, badge="x", criterion="a")


@given(st.lists(COMMENTS, max_size=12))
def test_no_comment_is_kept_twice_and_none_without_words(comments: list[KeptComment]) -> None:
    bank = CommentBank()
    for comment in comments:
        bank = bank.keep(comment)
    keys = [one.key for one in bank.comments]
    assert len(set(keys)) == len(keys)
    assert all(one.words == one.words.strip() != "" for one in bank.comments)
    taken, new = bank.take_in(SET, comments)
    assert (taken.comments, new) == (bank.comments, 0)


@given(st.lists(COMMENTS, max_size=12), st.lists(COMMENTS, max_size=12))
def test_a_set_adds_what_is_new_and_counts_nothing(own: list[KeptComment], theirs: list[KeptComment]) -> None:
    bank = CommentBank()
    for comment in own:
        bank = bank.keep(comment)
    taken, new = bank.take_in(SET, theirs)
    assert taken.comments[: len(bank.comments)] == bank.comments
    assert len(taken.comments) == len(bank.comments) + new
    assert all((one.used, one.shared) == (0, "Team") for one in taken.comments[len(bank.comments) :])
    assert taken.take_in(SET, theirs) == (taken, 0)


def test_what_is_kept_again_is_used_again() -> None:
    bank = CommentBank().keep(a_comment()).keep(a_comment(" So. ")).use(a_comment())
    assert [one.used for one in bank.comments] == [2]


def test_a_change_makes_a_shared_comment_ones_own_and_twins_one() -> None:
    bank, _ = CommentBank().take_in(SET, (a_comment("One."), a_comment("Two.")))
    first, second = bank.comments
    changed = bank.change(first, " Other. ")
    assert [(one.words, one.shared) for one in changed.comments] == [("Other.", ""), ("Two.", "Team")]
    assert [one.words for one in bank.change(first, "Two.").comments] == ["Two."]
    assert bank.change(first, "  ") == bank
    assert [one.words for one in bank.remove(second).comments] == ["One."]


def test_a_bank_is_full_before_anything_of_a_set_is_taken() -> None:
    bank = CommentBank(comments=tuple(a_comment(str(number)) for number in range(MOST_KEPT)))
    with pytest.raises(FullBank):
        bank.keep(a_comment("more"))
    with pytest.raises(FullBank):
        bank.take_in(SET, (a_comment("more"),))
    assert bank.keep(a_comment("7")).comments[7].used == 1


def test_a_long_comment_is_cut() -> None:
    assert len(CommentBank().keep(a_comment("x" * 5000)).comments[0].words) == LONGEST_KEPT


def test_no_word_is_in_a_repr() -> None:
    assert "secret" not in repr(CommentBank().keep(a_comment("secret")))
