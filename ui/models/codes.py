"""Seven characters by which people name a thing whose id nobody should have to read; no Qt."""

from hashlib import sha256

from assessor_app.domain.identity import CODE_LENGTH, CODE_LETTERS


def code_of(identity: str) -> str:
    """The code of an id, always the same one; two of 10,000 ids share theirs once in about 700 workspaces."""
    number = int.from_bytes(sha256(identity.encode()).digest()[:8], "big")
    letters = []
    for _ in range(CODE_LENGTH):
        number, rest = divmod(number, len(CODE_LETTERS))
        letters.append(CODE_LETTERS[rest])
    return "".join(letters)


def looks_like_a_code(words: str) -> bool:
    """Whether `words` may be a code, or its beginning."""
    return 0 < len(words) <= CODE_LENGTH and all(letter in CODE_LETTERS for letter in words.upper())
