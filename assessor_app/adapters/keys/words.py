"""Numbers as words of the EFF long list (7,776 words), for reading aloud and writing down."""

from functools import cache
from importlib.resources import files

WORDS = 7776


@cache
def word_list() -> tuple[str, ...]:
    """The 7,776 words in the list's order."""
    words = tuple(files("resources").joinpath("words", "eff_long.txt").read_text("utf-8").split())
    if len(words) != WORDS or len({bare(word) for word in words}) != WORDS:
        raise RuntimeError("resources/words/eff_long.txt is not the list of 7,776 different words")
    return words


@cache
def word_places() -> dict[str, int]:
    """Each word's place in the list, by its bare form."""
    return {bare(word): place for place, word in enumerate(word_list())}


def bare(word: str) -> str:
    """A word as it is compared: lower case, without the hyphens of “drop-down” and “yo-yo”."""
    return word.casefold().replace("-", "")


def to_digits(number: int, count: int) -> tuple[str, ...]:
    """The lowest `count` digits of `number` in base 7,776, most significant first, as words."""
    words = word_list()
    digits = []
    for _ in range(count):
        number, digit = divmod(number, WORDS)
        digits.append(words[digit])
    return tuple(reversed(digits))
