"""Who works here: adding somebody, changing roles, removing somebody."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace

from assessor_app.application.cohorts import CohortWriter
from assessor_app.application.intake import (
    IntakeBook,
    block_own_earlier_work,
    block_own_work,
    share_blind_keys,
)
from assessor_app.application.ports.keys import Card, Cryptography, KeyFiles
from assessor_app.application.ports.rows import PersonRow, RoleKeyRow
from assessor_app.application.ports.storage import Storage, UnitOfWork
from assessor_app.application.problems import Problem, Refused, Unusable
from assessor_app.application.role_keys import able_to_unlock, new_role_key, waits_for_keys
from assessor_app.application.roster_changes import (
    RosterChange,
    checked_name,
    person_with,
    write_roster,
)
from assessor_app.application.session import Session, begin, grant_pending, read_roster
from assessor_app.domain.identity import new_id
from assessor_app.domain.people import KEYED_ROLES, Person, Role, Roster, RosterError, ordered_roles


@dataclass(frozen=True, slots=True, kw_only=True)
class Enrolled:
    """What came of a change: whose, and whether a holder of the role's keys must sign in first."""

    id: str
    public: Person = field(repr=False)
    pending: bool
    notes: tuple[str, ...] = ()  # what the admin should know
    waits_for: str = "Pending: a holder of the role's keys must sign in and do something first."


@dataclass(frozen=True, slots=True)
class AddPerson:
    """Put somebody on the roster, with keys from their card or made here."""

    storage: Storage
    key_files: KeyFiles
    cryptography: Cryptography

    def __call__(
        self,
        session: Session,
        *,
        roles: tuple[Role, ...],
        card: Card | None = None,
        name: str = "",
        passphrase: str = "",
    ) -> Enrolled:
        """Add the owner of `card`, or somebody called `name` with keys made here under `passphrase`.

        name: how the roster calls them; "": as the card does. Unusable for no name or one that is taken.
        """
        session.require(Role.ADMIN)
        called = checked_name(name if name.strip() or card is None else card.name)
        identity = new_id()
        with (
            keys_kept_only_when_enrolled(self.storage, self.key_files, identity),
            self.storage.write() as work,
        ):
            session = begin(work, session, self.cryptography)
            before = read_roster(work)
            shown = card or Card(name="", sign=b"\0" * 32, seal=b"\0" * 32, packet="")
            with _as_request():
                before.with_person(person_with(replace(shown, name=called), roles))  # before keys are made
                made = card or self.key_files.make(identity, passphrase).card(called)
                person = person_with(replace(made, name=called), roles, person=identity)
                after = before.with_person(person)
            made_here = frozenset() if session.workspace.demo or card else frozenset({identity})
            change = RosterChange(before=before, after=after, signer=session.keys.sign, made_here=made_here)
            write_roster(work, session.workspace, change)
            pending = _hand_out_keys(work, session, self.cryptography, after, person)
            block_own_earlier_work(work, session, self.cryptography, person)
            _certify(work, session, self.cryptography)
            work.commit()
        return Enrolled(id=person.id, public=person, pending=pending)


@dataclass(frozen=True, slots=True)
class ChangeRoles:
    """Give somebody exactly these roles."""

    storage: Storage
    cryptography: Cryptography

    def __call__(self, session: Session, person: str, roles: tuple[Role, ...]) -> Enrolled:
        """Taking a role with keys away makes the next epoch of its pair at once."""
        session.require(Role.ADMIN)
        with self.storage.write() as work:
            session = begin(work, session, self.cryptography)
            before = read_roster(work)
            known = find_person(before, person)
            with _in_words():
                wanted = ordered_roles(roles)
                after = before.with_roles(known.id, wanted)
            lost = tuple(role for role in known.roles if role not in wanted and role in KEYED_ROLES)
            _check_somebody_can_unlock(work, after, lost)
            write_roster(
                work, session.workspace, RosterChange(before=before, after=after, signer=session.keys.sign)
            )
            notes = _renew(work, session, self.cryptography, after, lost)
            changed = find_person(after, known.id)
            notes += _what_they_leave(known, changed)
            pending = _hand_out_keys(work, session, self.cryptography, after, changed)
            _certify(work, session, self.cryptography)
            work.commit()
        return Enrolled(id=known.id, public=changed, pending=pending, notes=notes)


@dataclass(frozen=True, slots=True)
class RemovePerson:
    """Take somebody off the roster; what is sealed from now on they cannot read."""

    storage: Storage
    cryptography: Cryptography

    def __call__(self, session: Session, person: str) -> Enrolled:
        """Raises Refused for the last one who can unlock a role's keys."""
        session.require(Role.ADMIN)
        with self.storage.write() as work:
            session = begin(work, session, self.cryptography)
            before = read_roster(work)
            known = find_person(before, person)
            lost = tuple(role for role in known.roles if role in KEYED_ROLES)
            with _in_words():
                after = before.without(known.id)
            _check_somebody_can_unlock(work, after, lost)
            write_roster(
                work, session.workspace, RosterChange(before=before, after=after, signer=session.keys.sign)
            )
            notes = _renew(work, session, self.cryptography, after, lost) + _what_they_leave(known, None)
            _certify(work, session, self.cryptography)
            work.commit()
        return Enrolled(id=known.id, public=known, pending=False, notes=notes)


def _certify(work: UnitOfWork, session: Session, cryptography: Cryptography) -> None:
    from assessor_app.application.certified_keys import certify_all  # heavy: credentials

    certify_all(work, session, cryptography)


def find_person(roster: Roster, wanted: str) -> Person:
    """The person with this id or name; Unusable where there is none."""
    person = roster.find(wanted)
    if person is None:
        raise Unusable(f"nobody on the roster is “{wanted}”", remedy="See `assessor list people`.")
    return person


@contextmanager
def keys_kept_only_when_enrolled(storage: Storage, key_files: KeyFiles, person: str) -> Iterator[None]:
    """Forget the keys that were made for `person` where the change of the roster did not come about."""
    try:
        yield
    except BaseException:
        with suppress(Problem), storage.read() as reading:  # what stopped us is what must be told
            if reading.get(PersonRow, person) is None:
                key_files.discard(person)
        raise


@contextmanager
def _as_request() -> Iterator[None]:
    try:
        yield
    except RosterError as error:
        raise Unusable(str(error)) from error


@contextmanager
def _in_words() -> Iterator[None]:
    try:
        yield
    except RosterError as error:
        raise Refused(str(error)) from error


def _check_somebody_can_unlock(work: UnitOfWork, after: Roster, lost: tuple[Role, ...]) -> None:
    for role in lost:
        able = able_to_unlock(work, role)
        if not any(person.id in able for person in after.holding(role)):
            raise Refused(
                f"nobody who is left could unlock the keys of the role {role}",
                remedy="Let another holder sign in and do something first, then try again.",
            )


def _renew(
    work: UnitOfWork, session: Session, cryptography: Cryptography, after: Roster, lost: tuple[Role, ...]
) -> tuple[str, ...]:
    """The next epoch of every role that somebody lost; what the admin should know about it."""
    notes = []
    for role in lost:
        new_role_key(work, session.workspace, cryptography, session.keys.sign, after, role)
        notes.append(
            "What was sealed for QA leads before now stays readable to them."
            if role is Role.LEAD
            else "What was sealed for admins before now stays readable to them."
        )
        if role is Role.ADMIN:
            notes.append(
                "A kept copy of the issuing keys could still sign: "
                + (
                    "exchange the key that signs awards (Keys & trust, or `assessor keys rotate`)."
                    if session.workspace.issuer_id.startswith("did:web:")
                    else "with did:key only a new issuer ends that."
                )
            )
    return tuple(notes)


def _what_they_leave(before: Person, after: Person | None) -> tuple[str, ...]:
    """Said of everybody who may rate no longer: whether they leave anything, admins do not know."""
    rated, rates = (
        person is not None and person.has(Role.ASSESSOR) and not person.has(Role.ADMIN)
        for person in (before, after)
    )
    if not rated or rates:
        return ()
    return ("What they were given and have not rated goes to others when a QA lead next gives out work.",)


def _hand_out_keys(
    work: UnitOfWork, session: Session, cryptography: Cryptography, roster: Roster, person: Person
) -> bool:
    """Make or hand over the keys of the person's roles as far as this session can; whether some wait."""
    pending = False
    for role in person.roles:
        if role not in KEYED_ROLES:
            continue
        if not work.count(RoleKeyRow, role=str(role)):
            new_role_key(work, session.workspace, cryptography, session.keys.sign, roster, role)
            _catch_up_leads(work, session, cryptography)
        elif role is session.role:
            grant_pending(work, session, cryptography)
        else:
            pending |= waits_for_keys(work, person, role)
    return pending


def _catch_up_leads(work: UnitOfWork, session: Session, cryptography: Cryptography) -> None:
    """What was taken in before there was a lead pair now becomes readable to it."""
    book = IntakeBook(work, session, cryptography)
    shared = share_blind_keys(work, session, cryptography)
    submissions = list(book.each_known())
    people = read_roster(work).people
    shared += CohortWriter.begun(work, session, cryptography).share()
    if block_own_work(work, session, cryptography, submissions, people) or shared:
        work.record("shared-with-leads")
