"""What the People page decides: who is added with which keys, and what is said before somebody loses them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final, Protocol

from assessor_app.application.ports.keys import Card
from assessor_app.application.progress import Cancelled
from assessor_app.application.queries.people import PersonLine
from assessor_app.application.use_cases.change_people import Enrolled
from assessor_app.domain.people import KEYED_ROLES, Person, Role
from ui.models.roles import ROLE_TITLES, alternatives, role_words, together
from ui.page import Frame, Question
from ui.page_work import PageWork, Step
from ui.problems import Notice
from ui.theme.tokens import Tone
from ui.words.translate import Worded, translate

NAME, ROLES, PASSPHRASE, COMPARED = "name", "roles", "passphrase", "compared"

_GROUPS: Final = Worded(
    lambda: {Role.ADMIN: translate("People", "admins"), Role.LEAD: translate("People", "QA leads")}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CardOffer:
    """Somebody's card, read and in order: its name, and the words to be compared with them in person."""

    name: str
    words: tuple[str, ...]
    card: Card = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPerson:
    """Whom to add: with the keys of a card, or with keys made here under a passphrase."""

    name: str
    roles: tuple[Role, ...]
    passphrase: str = field(default="", repr=False)
    card: Card | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """What stands in the form; `passphrase` None where a one-time one is to be made."""

    name: str
    roles: tuple[Role, ...]
    passphrase: str | None = field(default=None, repr=False)
    compared: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOver:
    """What the admin must hand to somebody who was just added; shown once."""

    name: str
    roles: str
    words: tuple[str, ...] = field(repr=False)  # the one-time passphrase
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleState:
    """Everything that the page shows."""

    loading: bool = True
    people: tuple[PersonLine, ...] = ()
    me: str = ""
    chosen: PersonLine | None = None
    fingerprint: tuple[str, ...] = ()  # of the chosen one
    adding: bool = False
    suggested: tuple[Role, ...] = (Role.ASSESSOR,)  # the roles ticked when the form opens
    card: CardOffer | None = None
    faults: tuple[tuple[str, str], ...] = ()  # field of the form → what is wrong with it
    busy: str = ""
    problem: Exception | None = None
    done: Notice | None = None
    hand_over: HandOver | None = None

    @property
    def missing(self) -> Role | None:
        """The role that nobody has yet and that the work needs next."""
        if not self.people:
            return None
        return next(
            (
                role
                for role in (Role.LEAD, Role.ASSESSOR)
                if not any(role in one.roles for one in self.people)
            ),
            None,
        )

    def fault(self, of: str) -> str:
        """What is wrong with a field of the form, "" for nothing."""
        return dict(self.faults).get(of, "")


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleDoors:
    """The use cases, bound to program and session."""

    list_people: Callable[[], Sequence[PersonLine]]
    fingerprint: Callable[[Person], str]
    read_card: Callable[[Path], CardOffer]
    one_time_passphrase: Callable[[], str]
    add: Callable[[NewPerson], Enrolled]
    change_roles: Callable[[str, tuple[Role, ...]], Enrolled]
    remove: Callable[[str], Enrolled]


class PeopleView(Protocol):
    """What draws the state."""

    def show_state(self, state: PeopleState) -> None:
        """Draw all of it."""


class PeoplePresenter:
    """Hears the page, asks the use cases, makes the next state."""

    def __init__(self, doors: PeopleDoors, frame: Frame, *, me: str) -> None:
        """`me` is the id of the admin who is signed in."""
        self._doors, self._frame = doors, frame
        self._work = PageWork(frame.tasks, show=self._show_work, stopped=self._stopped, failed=self._failed)
        self._view: PeopleView | None = None
        self.state = PeopleState(me=me)

    def attach(self, view: PeopleView) -> None:
        """Draw every state on `view` from now on."""
        self._view = view
        view.show_state(self.state)

    def refresh(self, person: str = "") -> None:
        """Read the roster again, and choose `person` in it where that is an id."""

        def listed(people: tuple[PersonLine, ...]) -> None:
            self._listed(people)
            wanted = next((one for one in people if one.id == person), None)
            if wanted is not None:
                self.choose(wanted)

        self._frame.tasks.query(
            lambda _progress: tuple(self._doors.list_people()), done=listed, failed=self._failed
        )

    def choose(self, person: PersonLine | None) -> None:
        """Somebody in the table was chosen; nothing is lost of a form that is open."""
        if self.state.hand_over is not None or self.state.adding or person == self.state.chosen:
            return
        words = tuple(self._doors.fingerprint(person.person).split()) if person else ()
        self._become(replace(self.state, chosen=person, fingerprint=words))

    def start_adding(self, roles: tuple[Role, ...] = ()) -> None:
        """Open the form."""
        if self.state.busy or self.state.hand_over is not None:
            return
        missing = self.state.missing
        suggested = roles or ((missing,) if missing is not None else (Role.ASSESSOR,))
        self._become(
            replace(
                self.state, adding=True, suggested=suggested, card=None, faults=(), problem=None, done=None
            )
        )

    def stop_adding(self) -> None:
        """Close the form without adding anybody."""
        if not self.state.busy:
            self._become(replace(self.state, adding=False, card=None, faults=(), problem=None))

    def take_card(self, paths: Sequence[Path]) -> None:
        """Card files were dropped or chosen: read the first."""
        if not paths or self.state.busy or self.state.hand_over is not None:
            return
        if not self.state.adding:
            self.start_adding()
        path = paths[0]
        self._become(replace(self.state, busy=translate("People", "Reading the card…"), problem=None))
        self._frame.tasks.query(
            lambda _progress: self._doors.read_card(path), done=self._card_read, failed=self._failed
        )

    def drop_card(self) -> None:
        """Go on without the card."""
        self._become(replace(self.state, card=None, faults=()))

    def add(self, typed: Typed) -> None:
        """Add was pressed."""
        if self.state.busy or not self.state.adding:
            return
        card = self.state.card
        faults = _faults(typed, with_card=card is not None)
        self._become(replace(self.state, faults=faults, problem=None, done=None))
        if faults:
            return
        one_time = card is None and typed.passphrase is None
        passphrase = self._doors.one_time_passphrase() if one_time else (typed.passphrase or "")
        new = NewPerson(
            name=typed.name.strip(),
            roles=typed.roles,
            passphrase="" if card else passphrase,
            card=card.card if card else None,
        )
        self._change(
            translate("People", "Adding…"),
            lambda: self._doors.add(new),
            lambda made: self._added(made, passphrase, one_time),
        )

    def handed_over(self) -> None:
        """The one-time passphrase was written down."""
        self._become(replace(self.state, hand_over=None))

    def change_roles(self, roles: tuple[Role, ...]) -> None:
        """Save roles was pressed."""
        chosen = self.state.chosen
        if chosen is None or self.state.busy:
            return
        lost = tuple(role for role in chosen.roles if role in KEYED_ROLES and role not in roles)
        if lost and not self._frame.confirm(_losing_roles(chosen.name, lost)):
            self._become(self.state)  # the boxes go back to what holds
            return
        self._change(
            translate("People", "Saving…"), lambda: self._doors.change_roles(chosen.id, roles), self._changed
        )

    def remove(self) -> None:
        """Remove was pressed."""
        chosen = self.state.chosen
        if chosen is None or self.state.busy or self.state.adding:
            return
        if chosen.id == self.state.me:
            self._become(replace(self.state, done=_not_yourself(), problem=None))
            return
        if self._frame.confirm(_removing(chosen)):
            self._change(
                translate("People", "Removing…"), lambda: self._doors.remove(chosen.id), self._removed
            )

    def may_leave(self) -> bool:
        """A one-time passphrase on the screen is lost by leaving: ask."""
        waiting = self.state.hand_over
        if waiting is None:
            return True
        sure = self._frame.confirm(
            Question(
                title=translate("People", "Leave without {0}’s passphrase?").format(waiting.name),
                consequence=translate(
                    "People",
                    "It is not shown again. Without it their keys stay shut: "
                    "they would have to be removed and added anew.",
                ),
                verb=translate("People", "Leave anyway"),
            )
        )
        if sure:
            self.handed_over()
        return sure

    def forget_problem(self) -> None:
        """The banner was dismissed."""
        self._become(replace(self.state, problem=None, done=None))

    def retire(self) -> None:
        """Drop what is secret."""
        self._view = None
        self._work.retire()
        self.state = PeopleState(me=self.state.me)

    def _change(self, busy: str, work: Callable[[], Enrolled], done: Callable[[Enrolled], None]) -> None:
        self._work.change(lambda _progress: work(), done, busy)

    def _listed(self, people: tuple[PersonLine, ...]) -> None:
        known = self.state.chosen
        chosen = next((one for one in people if known is not None and one.id == known.id), None)
        words = tuple(self._doors.fingerprint(chosen.person).split()) if chosen else ()
        self._become(replace(self.state, loading=False, people=people, chosen=chosen, fingerprint=words))

    def _card_read(self, offer: CardOffer) -> None:
        self._become(replace(self.state, busy="", card=offer, faults=()))

    def _added(self, made: Enrolled, passphrase: str, one_time: bool) -> None:
        roles = role_words(made.public.roles)
        note = self._waiting_note(made)
        hand_over = HandOver(name=made.public.name, roles=roles, words=tuple(passphrase.split()), note=note)
        done = Notice(
            tone=Tone.GOOD,
            title=translate("People", "{0} is on the roster as {1}.").format(made.public.name, roles),
            detail=note,
        )
        self._become(
            replace(
                self.state,
                busy="",
                adding=False,
                card=None,
                chosen=None,
                hand_over=hand_over if one_time else None,
                done=None if one_time else done,
            )
        )
        self.refresh()

    def _changed(self, made: Enrolled) -> None:
        detail = " ".join((*made.notes, self._waiting_note(made))).strip()
        title = translate("People", "{0} is now {1}.").format(made.public.name, role_words(made.public.roles))
        self._become(replace(self.state, busy="", done=Notice(tone=Tone.GOOD, title=title, detail=detail)))
        self.refresh()

    def _removed(self, made: Enrolled) -> None:
        title = translate("People", "{0} is no longer on the roster.").format(made.public.name)
        done = Notice(tone=Tone.GOOD, title=title, detail=" ".join(made.notes))
        self._become(replace(self.state, busy="", chosen=None, done=done))
        self.refresh()

    def _waiting_note(self, made: Enrolled) -> str:
        if not made.pending:
            return ""
        waiting = [role for role in made.public.roles if role in KEYED_ROLES and role is not Role.ADMIN]
        holders = [
            line.name
            for line in self.state.people
            if line.id != made.id and any(role in line.roles and role not in line.pending for role in waiting)
        ]
        who = alternatives(holders) or translate("People", "a holder")
        return translate(
            "People", "Their role keys are handed over when {0} next signs in and does something."
        ).format(who)

    def _show_work(self, busy: str, step: Step | None) -> None:
        begins = busy != "" and step is None
        kept = replace(self.state, problem=None, done=None) if begins else self.state
        self._become(replace(kept, busy=busy))

    def _stopped(self) -> None:
        self.refresh()

    def _failed(self, error: Exception) -> None:
        fault = None if isinstance(error, Cancelled) else error
        self._become(replace(self.state, loading=False, busy="", problem=fault))

    def _become(self, state: PeopleState) -> None:
        if self._view is None:
            return  # the page is gone: what comes late is kept nowhere
        self.state = state
        self._view.show_state(state)


def waits_for(line: PersonLine, people: Sequence[PersonLine]) -> str:
    """“Waits for keys from Lea Lead”, who must sign in before they are handed over; "" where none wait."""
    if not line.pending:
        return ""
    able = [
        one.name
        for one in people
        if one.id != line.id and any(role in one.roles and role not in one.pending for role in line.pending)
    ]
    if not able:
        return translate("People", "Needs the recovery key")
    return translate("People", "Waits for keys from {0}").format(alternatives(able))


def waiting_words(line: PersonLine, people: Sequence[PersonLine]) -> str:
    """The same as a sentence with the way out."""
    short = waits_for(line, people)
    if not short:
        return ""
    roles = together(ROLE_TITLES[role] for role in line.pending)
    if short == translate("People", "Needs the recovery key"):
        return translate(
            "People", "The {0} keys are not handed over, and nobody who is left could: use the recovery key."
        ).format(roles)
    return translate(
        "People", "{0}. Ask them to sign in once: only then can this person open what the {1} keys protect."
    ).format(short, roles)


def _not_yourself() -> Notice:
    return Notice(
        tone=Tone.INFO,
        title=translate("People", "You cannot remove yourself."),
        detail=translate("People", "Another admin can do it."),
    )


def _faults(typed: Typed, *, with_card: bool) -> tuple[tuple[str, str], ...]:
    faults = []
    if not typed.name.strip():
        faults.append((NAME, translate("People", "Type a name.")))
    if not typed.roles:
        faults.append((ROLES, translate("People", "Choose at least one role.")))
    if with_card and not typed.compared:
        faults.append((COMPARED, translate("People", "Compare the eight words with them in person first.")))
    if not with_card and typed.passphrase is not None and not typed.passphrase.strip():
        faults.append(
            (PASSPHRASE, translate("People", "Let them type a passphrase, or make a one-time one."))
        )
    return tuple(faults)


def _stays_readable(roles: Sequence[Role]) -> list[str]:
    groups = together(_GROUPS[role] for role in roles if role in _GROUPS)
    if not groups:
        return []
    words = [
        translate(
            "People", "What was sealed for {0} before now stays readable to them; what comes later is not."
        ).format(groups)
    ]
    if Role.ADMIN in roles:
        words.append(translate("People", "A copy of the issuing keys that they kept could still sign."))
    return words


def _losing_roles(name: str, lost: Sequence[Role]) -> Question:
    return Question(
        title=translate("People", "Take the role {0} from {1}?").format(role_words(lost), name),
        consequence=" ".join(_stays_readable(lost)),
        verb=translate("People", "Take it away"),
    )


def _removing(line: PersonLine) -> Question:
    consequence = [
        translate("People", "They can no longer sign in. What they signed stays valid and in the log.")
    ]
    return Question(
        title=translate("People", "Remove {0} from the roster?").format(line.name),
        consequence=" ".join([*consequence, *_stays_readable(line.roles)]),
        verb=translate("People", "Remove from the roster"),
    )
