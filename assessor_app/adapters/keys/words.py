"""Numbers as words of the EFF long list (7,776 words), for reading aloud and writing down."""

import secrets
from functools import cache
from importlib.resources import files

WORDS = 7776


@cache
def word_list() -> tuple[str, ...]:
    """The 7,776 words in the list's order."""
    words = tuple(files("resources").joinpath("words", "eff_long.txt").read_text("utf-8").split())
    if len(set(words)) != WORDS or len(words) != WORDS:
        raise RuntimeError("resources/words/eff_long.txt is not the list of 7,776 different words")
    return words


@cache
def word_places() -> dict[str, int]:
    """Each word's place in the list; “dropdown” finds “drop-down”, but “yoyo” and “yo-yo” are two words."""
    places = {word: place for place, word in enumerate(word_list())}
    for word, place in tuple(places.items()):
        places.setdefault(word.replace("-", ""), place)
    return places


def to_digits(number: int, count: int) -> tuple[str, ...]:
    """The lowest `count` digits of `number` in base 7,776, most significant first, as words."""
    words = word_list()
    digits = []
    for _ in range(count):
        number, digit = divmod(number, WORDS)
        digits.append(words[digit])
    return tuple(reversed(digits))


def random_words(count: int) -> tuple[str, ...]:
    """Words drawn by the system's generator, 12.9 bits each."""
    return tuple(secrets.choice(word_list()) for _ in range(count))
