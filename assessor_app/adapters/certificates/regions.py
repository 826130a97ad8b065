"""Which region's forms of Chinese characters a text asks for, by what is written beside them.

Unicode gives one code point to forms that differ between China, Taiwan, Japan and Korea, and a name carries
no language. Kana, Hangul and Bopomofo tell; else the first of the national sets that has all its characters.
"""

_TELLING = (
    ("JP", ((0x3041, 0x30FA), (0x31F0, 0x31FF), (0xFF66, 0xFF9D))),
    ("KR", ((0x1100, 0x11FF), (0x3131, 0x318E), (0xA960, 0xA97C), (0xAC00, 0xD7FB))),
    ("TC", ((0x3105, 0x312F), (0x31A0, 0x31BF))),
)
_NATIONAL_SETS = (("gb2312", "SC"), ("big5", "TC"), ("shift_jis", "JP"), ("euc_kr", "KR"))


def region_of(text: str) -> str:
    """SC, TC, JP or KR; SC where nothing tells."""
    for region, ranges in _TELLING:
        if any(first <= ord(one) <= last for one in text for first, last in ranges):
            return region
    chinese = "".join(one for one in text if is_ideograph(one))
    for codec, region in _NATIONAL_SETS:
        try:
            chinese.encode(codec)
        except UnicodeEncodeError:
            continue
        return region
    return "SC"


def is_ideograph(character: str) -> bool:
    """Whether it is a Chinese character."""
    code = ord(character)
    return 0x3400 <= code <= 0x9FFF or 0xF900 <= code <= 0xFAFF or 0x20000 <= code <= 0x3FFFD
