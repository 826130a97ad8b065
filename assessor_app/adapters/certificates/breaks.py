"""Where a line of text may end: at spaces, and between the characters of scripts that are written without.

Chinese and Japanese break between any two characters, but not before what closes or follows, nor after what
opens (Unicode UAX 14, classes CL, EX, IS, NS and OP). Korean and Thai break at their spaces.
"""

import unicodedata

_FOLLOWING = frozenset(
    "々〻ーぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ゛゜ゝゞヽヾ、。，．・：；？！…‥〜％,.:;?!%"
)
_HANGUL = ("\uac00", "\ud7a3")


def pieces(text: str) -> list[tuple[str, str]]:
    """The (gap, piece) that lines are made of, in order; a gap, a space or nothing, goes where a line ends.

    text: tidy, with single spaces.
    """
    found = []
    for word in text.split(" "):
        gap, start = " ", 0
        for index in range(1, len(word)):
            if _may_end(word[index - 1], word[index]):
                found.append((gap, word[start:index]))
                gap, start = "", index
        found.append((gap, word[start:]))
    return found


def _may_end(before: str, after: str) -> bool:
    if not (_is_wide(before) or _is_wide(after)):
        return False
    closes = after in _FOLLOWING or unicodedata.category(after) in {"Pe", "Pf", "Mn", "Mc", "Cf"}
    opens = unicodedata.category(before) in {"Ps", "Pi", "Cf"}
    return not closes and not opens


def _is_wide(character: str) -> bool:
    wide = unicodedata.east_asian_width(character) in {"W", "F"}
    return wide and not _HANGUL[0] <= character <= _HANGUL[1]
