"""Which first ratings make a second one necessary, by a draw that was made before anybody rated.

The lead's process opens these ratings before the case is closed, by rule, to hold them against the plan:
whoever asks is shown nothing of them. Nothing in them is kept, and no case is opened by it.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType

from assessor_app.application.assignments import allowed_raters, may_see_cases
from assessor_app.application.cases import BrokenRating, CaseBook, is_rated_still, open_case
from assessor_app.application.catalogue import Badge
from assessor_app.application.giving_out import kept_from, people_of
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.rows import CaseFileRow
from assessor_app.application.ports.storage import Reading
from assessor_app.application.records import AssignmentRecord, CaseState, Share
from assessor_app.application.sampling import SamplingRules, read_rules
from assessor_app.application.seeds import SeedBook
from assessor_app.application.session import Session
from assessor_app.domain.people import Person
from assessor_app.domain.sampling import reasons_of


@dataclass(frozen=True, slots=True, kw_only=True)
class WantedAgain:
    """A submission that was rated, and is to be rated by one more: by its plan, or to settle a difference."""

    first: str  # the assignment that was rated first
    record: AssignmentRecord
    reason: str
    share: Share
    replaces: str | None = None  # the third rating that somebody left before they gave it


def wanted_again(
    book: CaseBook, rules: SamplingRules, badge: Badge, submission: str, *, now: str
) -> WantedAgain | None:
    """Whether, and why, a submission of `badge` in rating is to be rated once more; now: UTC text.

    Only a first rating that is final counts. One that does not hold gives no reason: it will be set aside.
    """
    assignments = book.by_submission.get(submission, ())
    if len(assignments) != 1 or submission in book.case_of:
        return None
    (first,) = assignments
    record, row = book.assignments[first], book.unread.get(first)
    if record.ticket is None or row is None or row.final_at > now:
        return None
    plan = rules.plan(badge, record.plan)
    if not plan.may_be_drawn_later(record.ticket):
        return None
    try:
        given = book.rating(first, badge).draft.chosen
        reason = plan.drawn_later(record.ticket, reasons_of(badge.rubric, given, plan))
    except BrokenRating:
        return None
    if reason is None:
        return None
    return WantedAgain(first=first, record=record, reason=str(reason), share=Share.SECOND)


def any_third(reading: Reading, session: Session, cryptography: Cryptography) -> bool:
    """Whether any case waits for a third rating: told without opening ratings."""
    files = (open_case(row, session, cryptography) for row in reading.each(CaseFileRow))
    return any(
        file.state is CaseState.NEED_THIRD and is_rated_still(reading, file.submission) for file in files
    )


def thirds_wanted(
    reading: Reading,
    book: CaseBook,
    allowed: Collection[str],
    versions: Collection[str] | None = None,
    blocked: Mapping[str, frozenset[str]] = MappingProxyType({}),
) -> Iterator[tuple[str, WantedAgain]]:
    """(badge version, what is to be rated by a third); allowed: who may give a third rating today;
    blocked: submission → who must not rate it.

    A third rating that somebody left, or stepped aside from, before they gave it goes on to somebody else.
    """
    for file in book.files.values():
        if file.state is not CaseState.NEED_THIRD:
            continue
        if versions is not None and file.achievement_version not in versions:
            continue
        if not is_rated_still(reading, file.submission):
            continue
        had = book.third(file)
        if had in book.unread:
            continue
        mine = book.assignments[had].person if had is not None else ""
        kept_out = mine in blocked.get(file.submission, frozenset())
        if had is not None and had not in book.asides and mine in allowed and not kept_out:
            continue
        first = file.assignments[0]
        yield (
            file.achievement_version,
            WantedAgain(
                first=first,
                record=book.assignments[first],
                reason="",
                share=Share.THIRD,
                replaces=had,
            ),
        )


class StillFree:
    """Who is left that could rate a submission once more."""

    def __init__(
        self,
        reading: Reading,
        session: Session,
        cryptography: Cryptography,
        book: CaseBook,
        *,
        now: str = "",
    ) -> None:
        """Nothing is read before it is asked for. now: UTC text; "": whom seeds keep from it counts too."""
        self._reading, self._session, self._book = reading, session, book
        self._cryptography = cryptography
        self.rules = read_rules(reading, session, cryptography)
        known = bool(now) and bool(self.rules.pieces)
        self.seeds = SeedBook(book, self.rules, reading, now=now) if known else None

    def anybody(self, badge: Badge, submission: str, *, third: bool = False) -> bool:
        """third: by somebody who could not have seen what was opened."""
        kept_out = self._blocked.get(submission, frozenset()) | self._had.get(submission, frozenset())
        kept_out |= self._leads if third else frozenset()
        kept_out |= self.seeds.barred(badge.achievement.id) if self.seeds is not None else frozenset()
        return any(person.id not in kept_out for person in self.rules.raters(self._everybody, badge))

    @cached_property
    def _everybody(self) -> Sequence[Person]:
        return allowed_raters(self._reading)

    @cached_property
    def _leads(self) -> frozenset[str]:
        return may_see_cases(self._reading)

    @cached_property
    def _blocked(self) -> Mapping[str, frozenset[str]]:
        return kept_from(self._reading, self._session, self._cryptography, self._book.assignments)

    @cached_property
    def _had(self) -> Mapping[str, frozenset[str]]:
        return people_of(self._book.assignments.values())


class SecondsWanted:
    """What must not be opened yet, because the plan wants it rated once more and somebody could do that."""

    def __init__(self, book: CaseBook, free: StillFree, *, now: str) -> None:
        """Nothing is opened before it is asked for; now: UTC text."""
        self._book, self._free, self._now = book, free, now

    def has(self, badge: Badge, submission: str) -> bool:
        """Whether it is among them; where nobody is left, better decided by one rating than never."""
        wanted = wanted_again(self._book, self._free.rules, badge, submission, now=self._now)
        return wanted is not None and self._free.anybody(badge, submission)
