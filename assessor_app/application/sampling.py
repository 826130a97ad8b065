"""What the leads agreed on: the sampling plan of each badge, who may rate which badges, and its seeds."""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final

from assessor_app.application.cases import CaseBook
from assessor_app.application.catalogue import Badge
from assessor_app.application.codec import encode
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.rows import LeadRulesRow
from assessor_app.application.ports.storage import Reading, UnitOfWork
from assessor_app.application.records import (
    RULES_SIZES,
    CaseState,
    PieceRecord,
    PlanRecord,
    Purpose,
    SamplingRecord,
    open_padded,
    seal_padded,
)
from assessor_app.application.session import Session
from assessor_app.application.statements import Domain, salted
from assessor_app.domain.appeals import End
from assessor_app.domain.comparison import ThirdRule
from assessor_app.domain.people import Person, Role
from assessor_app.domain.sampling import Method, SamplingPlan, spread
from assessor_app.domain.standardisation import SeedRule
from assessor_app.ledger.statement import Statement

_NAME: Final = "sampling"


class SamplingRules:
    """The plans and areas that hold, and every plan that ever held."""

    def __init__(self, record: SamplingRecord) -> None:
        """As they were kept."""
        self.record = record
        self._newest: dict[str, PlanRecord] = {one.badge: one for one in record.plans}
        self._numbered = {one.number: one for one in record.plans}
        self._thirds = {one.badge: one.rule for one in record.thirds}
        self._areas = {one.person: frozenset(one.badges) for one in record.areas}
        self._seed_rules = {one.badge: one.rule for one in record.seed_rules}
        self.pieces = {one.submission: one for one in record.pieces}  # those set aside too

    def number(self, badge: Badge) -> int:
        """By which the plan is known that holds for new draws; 0: the programme's."""
        found = self._newest.get(badge.achievement.id)
        return found.number if found is not None and found.plan is not None else 0

    def plan(self, badge: Badge, number: int | None = None) -> SamplingPlan:
        """That of `number`, or that which holds for new draws: the leads', else the programme's."""
        found = self._numbered.get(self.number(badge) if number is None else number)
        if found is None or found.plan is None:
            return SamplingPlan(percent=badge.version.second_rating_percent)
        return found.plan

    def may_rate(self, person: str, badge: str) -> bool:
        """Whether the badge lies in what somebody may rate."""
        return person not in self._areas or badge in self._areas[person]

    def third_rule(self, badge: Badge) -> ThirdRule | None:
        """By which rule a third rating counts; None where each case says its own."""
        return self._thirds.get(badge.achievement.id)

    def raters(self, everybody: Iterable[Person], badge: Badge) -> Sequence[Person]:
        """Those of them who may rate the badge."""
        return [person for person in everybody if self.may_rate(person.id, badge.achievement.id)]

    def seed_rule(self, badge: str) -> SeedRule | None:
        """What holds for the badge's seeds; None where it has none."""
        return self._seed_rules.get(badge)

    @property
    def look_at_ratings(self) -> bool:
        """Whether any plan, today's or a former one, or any seed needs to know what was rated."""
        plans = (one.plan for one in self.record.plans if one.plan is not None)
        return bool(self.pieces) or any(
            plan.looks_later or plan.appeal_percent or plan.method is Method.STRATIFIED for plan in plans
        )


def read_rules(reading: Reading, session: Session, cryptography: Cryptography) -> SamplingRules:
    """As they stand; for leads. Where nothing was agreed on, the programme's plans hold."""
    row = reading.get(LeadRulesRow, _NAME)
    if row is None:
        return SamplingRules(SamplingRecord())
    return SamplingRules(
        open_padded(
            SamplingRecord,
            cryptography,
            session.rows,
            Purpose.LEAD_RULES,
            row.name,
            row.sealed,
            RULES_SIZES,
        )
    )


def agreement_spreads(book: CaseBook) -> dict[str, float]:
    """Rater → how much their agreement with others varies, over all criteria of cases that were opened."""
    agreed: Counter[str] = Counter()
    compared: Counter[str] = Counter()
    for file in book.files.values():
        if file.differences and file.appeal is None:
            same = sum(steps == 0 for steps in file.differences.values())
            for key in file.assignments[:2]:
                compared[book.assignments[key].person] += len(file.differences)
                agreed[book.assignments[key].person] += same
    return {person: spread(agreed[person], count) for person, count in compared.items()}


def overturned_raters(book: CaseBook) -> dict[str, frozenset[str]]:
    """Badge → whose results an appeal changed, as far as that was released."""
    found: dict[str, set[str]] = defaultdict(set)
    for file in book.files.values():
        heard = file.appeal
        case = book.case_of.get(heard.of) if heard is not None else None
        if heard is None or case is None or heard.end != End.VARIED or file.state is not CaseState.RELEASED:
            continue
        badge = file.achievement_version.partition("@")[0]
        found[badge] |= {book.assignments[key].person for key in book.files[case].assignments}
    return {badge: frozenset(people) for badge, people in found.items()}


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """What a draw goes by of what was rated before."""

    spreads: Mapping[str, float] = field(default_factory=dict)  # see `agreement_spreads`
    overturned: Mapping[str, frozenset[str]] = field(default_factory=dict)  # see `overturned_raters`

    @classmethod
    def of(cls, book: CaseBook | None) -> "Past":
        """Of cases that were opened; None: no plan looks at them."""
        if book is None:
            return cls()
        return cls(spreads=agreement_spreads(book), overturned=overturned_raters(book))


def put_rules(work: UnitOfWork, session: Session, cryptography: Cryptography, record: SamplingRecord) -> None:
    """Keep what was agreed on, and log that something was: never what."""
    _put(work, session, cryptography, record, _agreed(session, record))


def put_piece(
    work: UnitOfWork,
    session: Session,
    cryptography: Cryptography,
    record: SamplingRecord,
    piece: PieceRecord,
) -> None:
    """Add a piece, with where the log says that its levels were agreed on; it looks like any other rule."""
    statement = _agreed(session, piece)
    piece = replace(piece, statement=statement.digest, entry=work.size)
    _put(work, session, cryptography, replace(record, pieces=(*record.pieces, piece)), statement)


def _agreed(session: Session, what: Any) -> Statement:
    # The digest alone: by its length, the statement would tell what was agreed on.
    payload = {"rules": hashlib.sha256(encode(what)).hexdigest()}
    return salted(session.keys.sign, Domain.SAMPLING, session.workspace.id, payload)


def _put(
    work: UnitOfWork,
    session: Session,
    cryptography: Cryptography,
    record: SamplingRecord,
    statement: Statement,
) -> None:
    sealed = seal_padded(cryptography, session.rows, Purpose.LEAD_RULES, _NAME, record, RULES_SIZES)
    work.put(LeadRulesRow(name=_NAME, sealed=sealed))
    ciphertext = session.rows.seal(Purpose.STATEMENT, statement.digest, statement.data)
    work.record("sampling", statement, sealed=ciphertext, sealed_for=Role.LEAD)
