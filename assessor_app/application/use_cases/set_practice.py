"""What leads say of practice: which pieces are there to practise on, who practises once more, and answers."""

from dataclasses import dataclass, replace

from assessor_app.application.assignments import allowed_raters, may_see_cases
from assessor_app.application.cases import CaseBook
from assessor_app.application.catalogue import Badges
from assessor_app.application.clock import Clock, as_text
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.storage import Reading, Storage
from assessor_app.application.practice import PracticeBook, send_answers
from assessor_app.application.practice_records import PractiseMoreRecord
from assessor_app.application.problems import Refused, Unusable
from assessor_app.application.records import Share
from assessor_app.application.sampling import put_rules, read_rules
from assessor_app.application.seeds import SeedBook
from assessor_app.application.session import Session, begin, read_roster
from assessor_app.domain.people import Role

_LIST = "See `assessor seeds show`."


@dataclass(frozen=True, slots=True)
class UsePiece:
    """Say of a piece whether it goes out announced, to practise on, or unannounced, as a seed."""

    storage: Storage
    cryptography: Cryptography

    def __call__(self, session: Session, submission: str, *, practice: bool) -> bool:
        """Returns whether anything changed. Who had it either way never gets it again.

        Raises Unusable for what is no piece; Refused for one set aside, and for a seed that somebody had:
        announced to others, it would tell whoever had it that it was one.
        """
        session.require(Role.LEAD)
        with self.storage.write() as work:
            session = begin(work, session, self.cryptography)
            rules = read_rules(work, session, self.cryptography)
            piece = rules.pieces.get(submission)
            if piece is None:
                raise Unusable(f"“{submission}” is no seed", remedy=_LIST)
            if piece.set_aside:
                raise Refused("this piece was set aside", remedy=_LIST)
            if piece.practice is practice:
                return False
            known = CaseBook(work, session, self.cryptography).assignments.values()
            if practice and any(one.share is Share.SEED and one.submission == submission for one in known):
                raise Refused(
                    "somebody had it as a seed: announced to others, it would tell them that it was one",
                    remedy="Agree on another piece to practise on.",
                )
            pieces = tuple(
                replace(one, practice=practice) if one.submission == submission else one
                for one in rules.record.pieces
            )
            put_rules(work, session, self.cryptography, replace(rules.record, pieces=pieces))
            work.commit()
        return True


@dataclass(frozen=True, slots=True)
class PractiseMore:
    """Somebody gets one more piece to practise on with the next giving out."""

    storage: Storage
    cryptography: Cryptography
    now: Clock

    def __call__(self, session: Session, person: str, badge: str) -> None:
        """Raises Unusable for an unknown person or badge; Refused for who is given no work of it or knows the
        pieces, and where there is no piece that they did not have.
        """
        session.require(Role.LEAD)
        with self.storage.write() as work:
            session = begin(work, session, self.cryptography)
            badges = Badges(work)
            about = badges.named(badge)
            name = about.achievement.id
            somebody = read_roster(work).find(person)
            if somebody is None:
                raise Unusable(f"nobody is called “{person}”", remedy="See `assessor list people`.")
            rules = read_rules(work, session, self.cryptography)
            may = {one.id for one in allowed_raters(work) if rules.may_rate(one.id, name)}
            if somebody.id not in may - may_see_cases(work):
                raise Refused(
                    f"{somebody.name} is given no work of “{about.achievement.name}” to practise on"
                )
            now = as_text(self.now())
            book = CaseBook(work, session, self.cryptography)
            seeds = SeedBook(book, rules, work, now=now)
            free = [
                one
                for one in seeds.pieces(about.version_id, practice=True)
                if somebody.id not in seeds.had.get(one, frozenset())
            ]
            waiting = PracticeBook(book, seeds, badges, now=now).wanted(name, [somebody.id])
            if len(free) <= waiting.get(somebody.id, 0):
                raise Refused(
                    f"there is no piece to practise on that {somebody.name} did not have",
                    remedy="Agree on another one first.",
                )
            more = PractiseMoreRecord(person=somebody.id, badge=name, day=self.now().date().isoformat())
            record = replace(rules.record, practise_more=(*rules.record.practise_more, more))
            put_rules(work, session, self.cryptography, record)
            work.commit()


@dataclass(frozen=True, slots=True)
class AnswerPractice:
    """Tell everybody whose attempt is final what was agreed, and why."""

    storage: Storage
    cryptography: Cryptography
    now: Clock

    def __call__(self, session: Session) -> int:
        """Returns how many attempts were answered; where none is to be, nothing is written."""
        session.require(Role.LEAD)
        with self.storage.read() as reading:  # almost always there is nothing to do: then no lock is taken
            practice, _seeds = self._books(reading, session)
            if practice is None or not practice.to_answer:
                return 0
        with self.storage.write() as work:
            session = begin(work, session, self.cryptography)
            practice, seeds = self._books(work, session)
            if practice is None or seeds is None:
                return 0
            sent = send_answers(work, session, self.cryptography, practice, seeds, now=self.now)
            if sent:
                work.commit()
        return sent

    def _books(self, reading: Reading, session: Session) -> tuple[PracticeBook | None, SeedBook | None]:
        rules, now = read_rules(reading, session, self.cryptography), as_text(self.now())
        if not rules.pieces:
            return None, None
        book = CaseBook(reading, session, self.cryptography)
        seeds = SeedBook(book, rules, reading, now=now)
        return PracticeBook(book, seeds, Badges(reading), now=now), seeds
