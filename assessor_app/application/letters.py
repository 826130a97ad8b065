"""Letters: what each rater is told of a run. Of one length for all, so that none tells how much it gives."""

import random
from collections.abc import Mapping, Sequence

from assessor_app.application.codec import encode
from assessor_app.application.copy_versions import CopyVersion
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.rows import LetterRow
from assessor_app.application.records import AssignmentRecord, Letter, LetterEntry, Purpose, Share
from assessor_app.domain.identity import new_id
from assessor_app.domain.people import Person

ENTRY_BYTES = 256  # one entry as JSON, with room
_LENGTH_BYTES = 4  # what padding adds


def write_letters(
    cryptography: Cryptography,
    raters: Sequence[Person],
    records: Mapping[str, AssignmentRecord],
    copies: Mapping[str, CopyVersion],
    *,
    achievement_version: str,
    day: str,
    at_most: int,
) -> list[LetterRow]:
    """One for every rater, whether it gives them anything or not, in no order.

    records: assignment → what is given; copies: of all their submissions, the newest; day: a date; at_most:
    how many assignments it could have been, whatever was drawn.
    """
    source = random.SystemRandom()
    entries: dict[str, list[LetterEntry]] = {rater.id: [] for rater in raters}
    for key, record in records.items():
        entries[record.person].append(
            LetterEntry(
                assignment=key,
                code=record.code,
                submission=copies[record.submission].place,
                blind_key=copies[record.submission].key,
            )
        )
    plain = {}
    for person, given in entries.items():
        source.shuffle(given)
        practice = tuple(one.code for one in given if records[one.assignment].share is Share.PRACTICE)
        letter = Letter(
            achievement_version=achievement_version, practice=practice, entries=tuple(given), day=day
        )
        plain[person] = encode(letter)
    room = ENTRY_BYTES * (at_most // max(len(raters), 1) + 4)
    return seal_letters(cryptography, plain, raters, room=room)


def seal_letters(
    cryptography: Cryptography, plain: Mapping[str, bytes], raters: Sequence[Person], *, room: int
) -> list[LetterRow]:
    """A letter for each of `raters`, all of one length, in no order.

    plain: rater → what theirs says; room: bytes of each, doubled until the longest fits.
    """
    source = random.SystemRandom()
    while room < max(map(len, plain.values()), default=0) + _LENGTH_BYTES:
        room *= 2
    letters = []
    for rater in raters:
        identity, padded = new_id(), cryptography.pad(plain[rater.id], (room,))
        sealed = cryptography.seal_to(
            bytes.fromhex(rater.seal), padded, purpose=Purpose.LETTER, context=identity
        )
        letters.append(LetterRow(id=identity, person=rater.id, sealed=sealed))
    source.shuffle(letters)
    return letters
