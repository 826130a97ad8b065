"""The QR code: which award this is and which bytes it is, and nothing about the person.

`ASSESSOR:1:<award id>:<SHA-256 of the credential>`, in capitals, so that it fits QR's alphanumeric mode.
"""

import hashlib
import uuid

from assessor_app.adapters.certificates.writing import number

QUIET_ZONE = 4  # modules on each side


def pointer(award_id: str, credential: bytes) -> str:
    """The text of the code; a UUID loses its hyphens, any other id stays as it is."""
    try:
        award = uuid.UUID(award_id).hex.upper()
    except ValueError:
        award = award_id
    return f"ASSESSOR:1:{award}:{hashlib.sha256(credential).hexdigest().upper()}"


def squares(text: str, x: float, y: float, side: float) -> str:
    """The operators that fill the code's dark modules.

    (x, y) is the lower left corner and `side` the length of the square that holds code and quiet zone.
    """
    import segno

    rows = segno.make(text, error="m", micro=False, boost_error=False).matrix
    module = side / (len(rows) + 2 * QUIET_ZONE)
    left, top = x + QUIET_ZONE * module, y + side - QUIET_ZONE * module
    words = [f"q {number(module)} 0 0 -{number(module)} {number(left)} {number(top)} cm"]
    for line, row in enumerate(rows):
        column = 0
        while column < len(row):
            end = column
            while end < len(row) and row[end]:
                end += 1
            if end > column:
                words.append(f"{column} {line} {end - column} 1 re")
            column = end + 1
    return "\n".join([*words, "f Q"])
