"""Take in who works with whom: managers, mentors and, where the programme says so, team mates rate nobody
of their own people. Leads are told as blocked pairs, without a learner's name.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from assessor_app.application.catalogue import read_programme
from assessor_app.application.intake import IntakeBook, OwnWork, same_name
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.rows import LearnerRow
from assessor_app.application.ports.storage import Storage, UnitOfWork
from assessor_app.application.problems import Refused
from assessor_app.application.records import Purpose, seal_record
from assessor_app.application.relations import Related, Relations
from assessor_app.application.session import Session, begin, public_half, read_roster
from assessor_app.domain.people import Role
from assessor_app.domain.submission import CHANGEABLE, State


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptApart:
    """Counts alone."""

    people: int  # in the table
    learners: int  # of them who handed something in
    changed: int  # learners of whom more is known now
    blocked: int  # pairs that leads were told
    late: int  # pairs whose portfolio is given out already, which leads were told as well


@dataclass(frozen=True, slots=True)
class KeepApart:
    """Of the table, only the names that learners must be kept from are kept, sealed, with each learner.

    They hold for what these learners hand in later, too, and go when the learner is erased.
    """

    storage: Storage
    cryptography: Cryptography

    def __call__(self, session: Session, people: Sequence[Related], *, dry_run: bool = False) -> KeptApart:
        """dry_run: count, and keep nothing. Raises Refused where there is no lead who could be told."""
        session.require(Role.ADMIN)
        with self.storage.write() as work:
            session = begin(work, session, self.cryptography)
            if public_half(work, Role.LEAD) is None:
                raise Refused(
                    "there is no QA lead yet who could be told", remedy="Add one: `assessor people add`."
                )
            staff = {same_name(one.name): one.id for one in read_roster(work).people}
            relations = Relations(people, same_team=read_programme(work).same_team_apart)
            book, known, new = IntakeBook(work, session, self.cryptography), 0, dict[str, tuple[str, ...]]()
            for learner, record in book.learners().items():
                known += bool(relations.of(record))
                before = {same_name(name) for name in record.apart}
                more = [name for name in relations.apart(record, staff) if same_name(name) not in before]
                if more:
                    new[learner] = tuple(more)
                    changed = replace(record, apart=(*record.apart, *more))
                    sealed = seal_record(session.rows, Purpose.LEARNER, learner, changed)
                    work.put(LearnerRow(id=learner, sealed=sealed))
            blocked, late = self._tell(work, book, new)
            if new and not dry_run:
                work.record("kept-apart")
                work.commit()
        return KeptApart(people=len(people), learners=known, changed=len(new), blocked=blocked, late=late)

    def _tell(
        self,
        work: UnitOfWork,
        book: IntakeBook,
        new: Mapping[str, Sequence[str]],
    ) -> tuple[int, int]:
        """How many pairs leads were told of before work was given out, and how many after."""
        own_work = OwnWork.begun(work, self.cryptography, read_roster(work).people)
        blocked = late = 0
        states = tuple(str(state) for state in (*CHANGEABLE, State.IN_RATING))
        for one in book.each_known(state=states) if new else ():
            names = [name for learner in one.learners for name in new.get(learner, ())]
            told = own_work.block(one.row.id, names)
            if State(one.row.state) in CHANGEABLE:
                blocked += told
            else:  # leads take back what is not handed in, and see what is
                late += told
        return blocked, late
