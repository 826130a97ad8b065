"""The word list never changes: recovery keys on paper depend on its order."""

import hashlib
from importlib.resources import files

from assessor_app.adapters.keys.words import to_digits, word_list, word_places


def test_the_list_is_the_one_that_recovery_keys_were_written_with() -> None:
    data = files("resources").joinpath("words", "eff_long.txt").read_bytes()
    assert (
        hashlib.sha256(data).hexdigest() == "6d557f0693958fb5e650b68b5bee585eb82cf4da32965505c789e924743bc522"
    )
    assert (word_list()[0], word_list()[-1], len(word_list())) == ("abacus", "zoom", 7776)


def test_a_word_is_found_without_its_hyphen_unless_that_is_another_word() -> None:
    places, words = word_places(), word_list()
    assert words[places["dropdown"]] == "drop-down"
    assert words[places["yoyo"]] == "yoyo"
    assert words[places["yo-yo"]] == "yo-yo"


def test_digits_are_most_significant_first() -> None:
    assert to_digits(7776 + 2, 3) == (word_list()[0], word_list()[1], word_list()[2])
