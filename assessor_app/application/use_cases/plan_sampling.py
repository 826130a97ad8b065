"""Say how much of a badge is rated twice, and why; and who may rate which badges."""

from dataclasses import dataclass, replace

from assessor_app.application.assignments import allowed_raters
from assessor_app.application.catalogue import Badges
from assessor_app.application.clock import Clock
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.storage import Storage
from assessor_app.application.problems import Unusable
from assessor_app.application.records import AreaRecord, PlanRecord, ThirdRecord
from assessor_app.application.sampling import put_rules, read_rules
from assessor_app.application.session import Session, begin, read_roster
from assessor_app.domain.comparison import ThirdRule
from assessor_app.domain.people import Role
from assessor_app.domain.sampling import SamplingPlan


@dataclass(frozen=True, slots=True)
class PlanSampling:
    """The leads' own plan of a badge. It holds for what is given out from now on."""

    storage: Storage
    cryptography: Cryptography
    now: Clock

    def __call__(self, session: Session, badge: str, plan: SamplingPlan | None) -> bool:
        """plan: None takes that of the programme again. Returns whether anything changed.

        What was drawn before stays drawn, and is held against the plan by which it was. Raises Unusable for
        an unknown badge.
        """
        session.require(Role.LEAD)
        with self.storage.write() as work:
            session = begin(work, session, self.cryptography)
            about = Badges(work).named(badge)
            rules = read_rules(work, session, self.cryptography)
            own = rules.plan(about) if rules.number(about) else None
            if own == plan:
                return False
            plans = rules.record.plans
            added = PlanRecord(
                number=len(plans) + 1, badge=badge, plan=plan, day=self.now().date().isoformat()
            )
            put_rules(work, session, self.cryptography, replace(rules.record, plans=(*plans, added)))
            work.commit()
        return True


@dataclass(frozen=True, slots=True)
class LimitRater:
    """Somebody's areas: they are given work of these badges alone."""

    storage: Storage
    cryptography: Cryptography

    def __call__(self, session: Session, person: str, badges: tuple[str, ...] | None) -> bool:
        """badges: None lifts the limit. Returns whether anything changed; what they have stays theirs.

        Raises Unusable for somebody who is given no work at all, an unknown badge, or no badge.
        """
        session.require(Role.LEAD)
        with self.storage.write() as work:
            session = begin(work, session, self.cryptography)
            somebody = read_roster(work).find(person)
            if somebody is None or somebody.id not in {one.id for one in allowed_raters(work)}:
                raise Unusable(
                    f"“{person}” is nobody who is given work to rate", remedy="See `assessor list people`."
                )
            if badges is not None and not badges:
                raise Unusable(
                    "who may rate no badge is no assessor",
                    remedy="Name a badge, or ask an admin to change their role.",
                )
            known = Badges(work)
            wanted = (
                None if badges is None else tuple(sorted({known.named(one).achievement.id for one in badges}))
            )
            rules = read_rules(work, session, self.cryptography)
            others = tuple(one for one in rules.record.areas if one.person != somebody.id)
            own = () if wanted is None else (AreaRecord(person=somebody.id, badges=wanted),)
            areas = tuple(sorted((*others, *own), key=lambda one: one.person))
            if areas == rules.record.areas:
                return False
            put_rules(work, session, self.cryptography, replace(rules.record, areas=areas))
            work.commit()
        return True


@dataclass(frozen=True, slots=True)
class FixThirdRule:
    """By which rule a third rating counts in cases of a badge: agreed on before any case is looked at."""

    storage: Storage
    cryptography: Cryptography

    def __call__(self, session: Session, badge: str, rule: ThirdRule | None) -> bool:
        """rule: None lets each case say its own again. Returns whether anything changed.

        Third ratings that are asked for already keep their rule. Raises Unusable for an unknown badge.
        """
        session.require(Role.LEAD)
        with self.storage.write() as work:
            session = begin(work, session, self.cryptography)
            about = Badges(work).named(badge)
            rules = read_rules(work, session, self.cryptography)
            if rules.third_rule(about) == rule:
                return False
            name = about.achievement.id
            others = tuple(one for one in rules.record.thirds if one.badge != name)
            own = () if rule is None else (ThirdRecord(badge=name, rule=rule),)
            thirds = tuple(sorted((*others, *own), key=lambda one: one.badge))
            put_rules(work, session, self.cryptography, replace(rules.record, thirds=thirds))
            work.commit()
        return True
