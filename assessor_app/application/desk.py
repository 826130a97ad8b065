"""A rater's desk: what their letters gave them, and how far each has come. Loads nothing of anybody else."""

import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Final

from assessor_app.application.codec import decode, members_and_records, members_of, record_of
from assessor_app.application.copy_records import VersionFile
from assessor_app.application.copy_versions import read_copies
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.rows import DeskRow, LetterRow
from assessor_app.application.ports.storage import Reading, UnitOfWork
from assessor_app.application.practice_records import PracticeAnswer
from assessor_app.application.problems import Refused, Unusable
from assessor_app.application.records import (
    DESK_SIZES,
    BlindCopyRecord,
    DeskRecord,
    Letter,
    LetterEntry,
    Purpose,
    open_padded,
    seal_padded,
)
from assessor_app.application.session import Session

_STEP: Final = 500  # rows that are asked for at once
Plain = dict[str, Any]  # a record as plain JSON
# levels and reasons; when saved, when final; whether it was left; whether what was agreed on it was looked at
Begun = tuple[int, str | None, str | None, bool, bool, bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """One piece of work on the desk."""

    entry: LetterEntry = field(repr=False)
    achievement_version: str
    day: str  # when it was given, a date
    practice: bool = False  # it was said to be there to practise on

    @property
    def code(self) -> str:
        """By what the rater knows it."""
        return self.entry.code


class Desk:
    """Everything that one rater was given, by code."""

    def __init__(self, reading: Reading, session: Session, cryptography: Cryptography) -> None:
        """Open the session's letters in `reading` when they are first asked for."""
        self._reading = reading
        self._session = session
        self._cryptography = cryptography

    @cached_property
    def given(self) -> Mapping[str, Given]:
        """Code → what was given."""
        found = {}
        for content in self._letters():
            letter = decode(Letter, content)
            for entry in letter.entries:
                found[entry.code] = Given(
                    entry=entry,
                    achievement_version=letter.achievement_version,
                    day=letter.day,
                    practice=entry.code in letter.practice,
                )
        return found

    def answer(self, given: Given) -> PracticeAnswer | None:
        """What was agreed on of a piece to practise on; None while that was not told."""
        wanted = given.entry.assignment
        for content in self._letters():
            if wanted.encode() in content:
                for one in decode(Letter, content).answers:
                    if one.assignment == wanted:
                        return one
        return None

    def _letters(self) -> Iterator[bytes]:
        for row in self._reading.each(LetterRow, person=self._session.person.id):
            padded = self._session.keys.seal.open(row.sealed, purpose=Purpose.LETTER, context=row.id)
            yield self._cryptography.unpad(padded, (len(padded),))

    def find(self, code: str | Given) -> Given:
        """What this code stands for; the same words for an unknown code and somebody else's.

        Who holds what an earlier `find` gave hands that in instead: then no letter is opened again.
        Raises Refused for what the rater stepped aside from.
        """
        if isinstance(code, Given):
            return code
        wanted = code.strip().upper()
        for content in self._letters():
            if wanted.encode() not in content:  # a letter may hold 100,000 entries: most are not even parsed
                continue
            letter, parts = members_and_records(content, "entries")
            for plain in itertools.chain.from_iterable(parts):
                if plain["code"] == wanted:
                    entry = record_of(LetterEntry, plain)
                    version, day = letter["achievement_version"], letter["day"]
                    practice = wanted in letter.get("practice", ())
                    found = Given(entry=entry, achievement_version=version, day=day, practice=practice)
                    return self._still_theirs(found)
        raise Unusable(f"you have no submission “{code}”", remedy="See `assessor list submissions`.")

    def _still_theirs(self, given: Given) -> Given:
        record = self.record(given)
        if record is not None and record.aside is not None:
            raise Refused(f"you stepped aside from {given.code}: it is not on your desk any more")
        return given

    def each_plain(self) -> Iterator[tuple[Plain, list[Plain], dict[str, Begun]]]:
        """Every letter without its entries, some of these, and how far they have come (by code).

        All as plain JSON, a part of a letter at a time. For lists of any length: 100,000 records are read
        sooner than made, and are never there all at once.
        """
        tags = {tag for (tag,) in self._reading.values(DeskRow, ("tag",))}  # other people's, too
        tags_of = self._session.keys.desk_tags
        for content in self._letters():
            letter, parts = members_and_records(content, "entries")
            if letter.get("answers"):  # then it may give nothing
                yield letter, [], {}
            for entries in parts:
                begun = {
                    tag: entry["code"]
                    for entry in entries
                    for tag in tags_of(entry["assignment"])
                    if tag in tags
                }
                yield letter, entries, {begun[tag]: one for tag, one in self._each_begun(list(begun))}

    def _each_begun(self, tags: list[str]) -> Iterator[tuple[str, Begun]]:
        key = self._session.keys.desk_row_key()
        for start in range(0, len(tags), _STEP):
            wanted = tuple(tags[start : start + _STEP])
            for tag, sealed in self._reading.values(DeskRow, ("tag", "sealed"), tag=wanted):
                # One by one: what a record says beside this is let go of before the next is read.
                opened = self._cryptography.unpad(key.open(Purpose.DESK, tag, sealed), DESK_SIZES)
                record = members_of(opened)
                draft = record["draft"]
                left = record.get("aside") is not None
                seen = record.get("agreed_seen", False)
                done = len(draft["levels"]) + len(draft.get("unscored", ()))
                yield (
                    tag,
                    (
                        done,
                        draft["saved_at"],
                        record["final_at"],
                        left,
                        seen,
                        draft.get("flagged", False),
                    ),
                )

    def record(self, given: Given) -> DeskRecord | None:
        """How far it has come; None where it was never opened."""
        for tag in self._session.keys.desk_tags(given.entry.assignment):
            row = self._reading.get(DeskRow, tag)
            if row is not None:
                return self._open(row)
        return None

    def records(self) -> dict[str, DeskRecord]:
        """Code → how far it has come, of everything that was opened."""
        tags = {
            tag: code
            for code, one in self.given.items()
            for tag in self._session.keys.desk_tags(one.entry.assignment)
        }
        return {tags[row.tag]: self._open(row) for row in self._reading.each(DeskRow) if row.tag in tags}

    def copies(self, given: Given) -> list[BlindCopyRecord]:
        """The blind copies, in the order in which they are numbered."""
        return [file.copy for file in self.copy_files(given)]

    def copy_files(self, given: Given) -> list[VersionFile]:
        """The same, with where their bytes lie."""
        return read_copies(
            self._reading,
            self._cryptography,
            given.entry.submission,
            given.entry.blind_key,
            self._session.workspace.id,
        )

    def _open(self, row: DeskRow) -> DeskRecord:
        key = self._session.keys.desk_row_key()
        return open_padded(DeskRecord, self._cryptography, key, Purpose.DESK, row.tag, row.sealed, DESK_SIZES)


def put_desk(work: UnitOfWork, session: Session, cryptography: Cryptography, record: DeskRecord) -> None:
    """Store how far one piece of work has come."""
    tag, *former = session.keys.desk_tags(record.assignment)
    key = session.keys.desk_row_key()
    work.put(DeskRow(tag=tag, sealed=seal_padded(cryptography, key, Purpose.DESK, tag, record, DESK_SIZES)))
    for old in former:  # it lay under keys that were replaced since
        work.remove(DeskRow, old)


def given_in(copies: Sequence[BlindCopyRecord]) -> Mapping[str, str]:
    """What is given to raters beside the files: `domain.given.Given`; {} where nothing is."""
    return next((copy.given for copy in copies if copy.given), {})
