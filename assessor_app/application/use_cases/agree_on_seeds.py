"""Agree on the definitive levels of a piece, on a badge's rule, and on what becomes of who was stopped."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from assessor_app.application.cases import CaseBook
from assessor_app.application.catalogue import Badges
from assessor_app.application.clock import Clock, as_text
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.rows import SubmissionRow
from assessor_app.application.ports.storage import Storage
from assessor_app.application.problems import Refused, Unusable
from assessor_app.application.reasons import LONGEST_REASON, checked_reason
from assessor_app.application.records import NO_LIVE_WORK, LetBackRecord, PieceRecord, SeedRuleRecord
from assessor_app.application.sampling import put_piece, put_rules, read_rules
from assessor_app.application.seeds import SeedBook
from assessor_app.application.session import Session, begin, read_roster
from assessor_app.domain.people import Role
from assessor_app.domain.rubric import Choices, InvalidRating, levels_in, unscored_in
from assessor_app.domain.standardisation import SeedRule
from assessor_app.domain.submission import State, in_words

_LIST = "See `assessor seeds show`."


@dataclass(frozen=True, slots=True)
class AddSeed:
    """Set the definitive levels of what waits: from then on it is no live work."""

    storage: Storage
    cryptography: Cryptography
    now: Clock

    def __call__(
        self,
        session: Session,
        submission: str,
        chosen: Choices,
        *,
        reasons: Mapping[str, str],
        reason: str,
        practice: bool = False,
    ) -> None:
        """chosen: levels, or why a criterion has none; reasons: criterion → why this; reason: of the whole;
        practice: it goes out announced, and who practised on it is told all of that.

        Raises Unusable for an unknown submission, levels or criteria that do not fit the rubric, or no
        reason; Refused for what was given out or is a seed already.
        """
        session.require(Role.LEAD)
        reason = checked_reason(reason)
        with self.storage.write() as work:
            session = begin(work, session, self.cryptography)
            row = work.get(SubmissionRow, submission)
            if row is None:
                raise Unusable(
                    f"there is no submission “{submission}”", remedy="See `assessor list submissions`."
                )
            rules = read_rules(work, session, self.cryptography)
            if submission in rules.pieces:
                raise Refused("this submission is a seed already", remedy=_LIST)
            if State(row.state) is not State.COMPLETE:
                stands = in_words(State(row.state))
                raise Refused(f"only what waits to be given to a rater can become a seed: it {stands}")
            badge = Badges(work)[row.achievement_version]
            try:
                badge.rubric.check(chosen)
                badge.rubric.check_words(chosen, reasons)
            except InvalidRating as error:
                raise Unusable(str(error), where=submission) from error
            strangers = sorted(set(reasons) - {one.id for one in badge.rubric.criteria})
            if strangers:
                raise Unusable(f"the rubric has no criterion {strangers[0]!r}", where=submission)
            if any(len(text) > LONGEST_REASON for text in reasons.values()):
                raise Unusable(f"a reason may have {LONGEST_REASON:,} characters", remedy="Shorten it.")
            book = CaseBook(work, session, self.cryptography)
            piece = PieceRecord(
                submission=submission,
                achievement_version=row.achievement_version,
                levels=levels_in(chosen),
                unscored=unscored_in(chosen),
                reasons={criterion: text.strip() for criterion, text in reasons.items() if text.strip()},
                reason=reason,
                blind=tuple(book.blind_digests(submission)),
                agreed_by=session.person.id,
                day=self.now().date().isoformat(),
                practice=practice,
            )
            put_piece(work, session, self.cryptography, rules.record, piece)
            work.commit()


@dataclass(frozen=True, slots=True)
class DropSeed:
    """Take a piece back to live work, where nobody had it; else set it aside for good."""

    storage: Storage
    cryptography: Cryptography

    def __call__(self, session: Session, submission: str, *, reason: str) -> bool:
        """Returns whether it is live work again; else nobody gets it any more, and no rating of it counts.

        Raises Unusable for what is no seed or without a reason, Refused for one set aside before.
        """
        session.require(Role.LEAD)
        reason = checked_reason(reason)
        with self.storage.write() as work:
            session = begin(work, session, self.cryptography)
            rules = read_rules(work, session, self.cryptography)
            piece = rules.pieces.get(submission)
            if piece is None:
                raise Unusable(f"“{submission}” is no seed", remedy=_LIST)
            if piece.set_aside:
                raise Refused("this seed was set aside already", remedy=_LIST)
            book = CaseBook(work, session, self.cryptography)
            given = any(
                one.share in NO_LIVE_WORK and one.submission == submission
                for one in book.assignments.values()
            )
            others = tuple(one for one in rules.record.pieces if one.submission != submission)
            kept = (*others, replace(piece, set_aside=reason)) if given else others
            put_rules(work, session, self.cryptography, replace(rules.record, pieces=kept))
            work.commit()
        return not given


@dataclass(frozen=True, slots=True)
class SetSeedRule:
    """How many seeds the raters of a badge get, and what misses lead to, from now on."""

    storage: Storage
    cryptography: Cryptography
    now: Clock

    def __call__(self, session: Session, badge: str, rule: SeedRule) -> bool:
        """Returns whether anything changed. Every seed that was rated is held against the new rule too.

        Raises Unusable for an unknown badge, or a tolerance that names a criterion which its rubric lacks.
        """
        session.require(Role.LEAD)
        with self.storage.write() as work:
            session = begin(work, session, self.cryptography)
            about = Badges(work).named(badge)
            known = {one.id for one in about.rubric.criteria}
            for criterion, _steps in rule.tolerance.per_criterion if rule.tolerance is not None else ():
                if criterion not in known:
                    raise Unusable(f"the rubric has no criterion {criterion!r}", where=badge)
            rules = read_rules(work, session, self.cryptography)
            if rules.seed_rule(badge) == rule:
                return False
            added = SeedRuleRecord(badge=badge, rule=rule, day=self.now().date().isoformat())
            record = replace(rules.record, seed_rules=(*rules.record.seed_rules, added))
            put_rules(work, session, self.cryptography, record)
            work.commit()
        return True


@dataclass(frozen=True, slots=True)
class LetRateAgain:
    """Somebody whom seeds stopped may rate a badge again: their seeds count anew from now on."""

    storage: Storage
    cryptography: Cryptography
    now: Clock

    def __call__(
        self, session: Session, person: str, badge: str, *, reason: str, ratings_stand: bool = False
    ) -> int:
        """reason: what was talked through. ratings_stand: what they rated since their last pass counts.

        Else somebody else rates it, as far as nobody opened it. Returns how many ratings that are.

        Raises Unusable for an unknown person or badge or no reason, Refused for who is not stopped, and for
        the stopped rater.
        """
        session.require(Role.LEAD)
        reason = checked_reason(reason)
        with self.storage.write() as work:
            session = begin(work, session, self.cryptography)
            about = Badges(work).named(badge).achievement
            somebody = read_roster(work).find(person)
            if somebody is None:
                raise Unusable(f"nobody is called “{person}”", remedy="See `assessor list people`.")
            if somebody.id == session.person.id:
                raise Refused("nobody lets themselves rate again; another lead must do it")
            rules = read_rules(work, session, self.cryptography)
            book = CaseBook(work, session, self.cryptography)
            seeds = SeedBook(book, rules, work, now=as_text(self.now()))
            if somebody.id not in seeds.stopped(about.id):
                raise Refused(f"{somebody.name} is not stopped on “{about.name}”", remedy=_LIST)
            anew = () if ratings_stand else seeds.anew(somebody.id, about.id)
            record = LetBackRecord(
                person=somebody.id,
                badge=about.id,
                reason=reason,
                day=self.now().date().isoformat(),
                entry=work.size,
                anew=anew,
            )
            let_back = (*rules.record.let_back, record)
            put_rules(work, session, self.cryptography, replace(rules.record, let_back=let_back))
            work.commit()
        return len(anew)
