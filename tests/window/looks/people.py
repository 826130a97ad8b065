"""The People page in its states."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLineEdit, QWidget

from assessor_app.application.ports.keys import Card
from assessor_app.application.problems import Refused
from assessor_app.application.queries.people import PersonLine
from assessor_app.domain.identity import PersonId
from assessor_app.domain.people import Person, Role
from tests.window.looks import Look
from ui.pages.people.page import PeoplePage
from ui.pages.people.presenter import (
    COMPARED,
    NAME,
    CardOffer,
    HandOver,
    PeopleState,
    Typed,
)
from ui.problems import Notice
from ui.theme.tokens import Tone

WORDS = ("acrobat", "gravel", "unpaved", "mayflower", "swiftly", "pendant", "quarry", "zestfully")
ONE_TIME = ("lantern", "dispose", "marble", "unicorn", "crispy", "atlas")


def line(name: str, *roles: Role, pending: tuple[Role, ...] = (), made_here: bool = False) -> PersonLine:
    """Somebody on the roster."""
    person = Person(id=PersonId(f"id of {name}"), name=name, roles=roles, sign="", seal="", packet="")
    return PersonLine(
        id=person.id, name=name, roles=roles, pending=pending, keys_made_here=made_here, person=person
    )


ADMIN, LEAD, ASSESSOR = Role.ADMIN, Role.LEAD, Role.ASSESSOR
PEOPLE = (
    line("Ngozi Adeyemi", ADMIN),
    line("Iris van den Berg", LEAD, ASSESSOR),
    line("ليلى بن عبد الله", LEAD, pending=(LEAD,), made_here=True),
    line("Дарья Ковалёва", ASSESSOR),
    line("Ελένη Παπαδοπούλου", ASSESSOR, made_here=True),
    line("山田 太郎", ASSESSOR),
    line("Zoë Đặng-Wolfeschlegelsteinhausenbergerdorff", ADMIN, LEAD, ASSESSOR, pending=(LEAD,)),
    line("שרה כהן", ASSESSOR),
)
SAM = line("Sam Okafor", LEAD, pending=(LEAD,), made_here=True)
HELD_BY_ME = line("ليلى بن عبد الله", LEAD)  # who holds the leads' keys once Iris is gone
HANDED = line(PEOPLE[6].name, ADMIN, LEAD, ASSESSOR)
STATE = PeopleState(loading=False, people=PEOPLE, me=PEOPLE[0].id)
CARD = CardOffer(
    name="Sibusiso Nkosi",
    words=WORDS,
    card=Card(name="Sibusiso Nkosi", sign=b"\1" * 32, seal=b"\2" * 32, packet="age1"),
)


class Nobody:
    """Hears gestures and does nothing."""

    def refresh(self, person: str = "") -> None:
        """Nothing."""

    def choose(self, person: PersonLine | None) -> None:
        """Nothing."""

    def start_adding(self, roles: tuple[Role, ...] = ()) -> None:
        """Nothing."""

    def stop_adding(self) -> None:
        """Nothing."""

    def take_card(self, paths: tuple[Path, ...]) -> None:
        """Nothing."""

    def drop_card(self) -> None:
        """Nothing."""

    def add(self, typed: Typed) -> None:
        """Nothing."""

    def handed_over(self) -> None:
        """Nothing."""

    def change_roles(self, roles: tuple[Role, ...]) -> None:
        """Nothing."""

    def remove(self) -> None:
        """Nothing."""

    def may_leave(self) -> bool:
        """Yes."""
        return True

    def forget_problem(self) -> None:
        """Nothing."""

    def retire(self) -> None:
        """Nothing."""


def drawn(state: PeopleState, typed: str = "") -> Callable[[], QWidget]:
    """The page in `state`."""

    def make() -> QWidget:
        page = PeoplePage(Nobody())
        page.show_state(replace(state, faults=(), busy="", loading=state.loading))
        if typed:
            page.findChildren(QLineEdit, "new-name")[0].setText(typed)
        page.show_state(state)
        if state.loading:
            page.say_loading()
        return page

    return make


LOOKS = (
    Look(name="people, fresh workspace", make=drawn(replace(STATE, people=PEOPLE[:1]))),
    Look(name="people, roster", make=drawn(STATE)),
    Look(name="people, one chosen", make=drawn(replace(STATE, chosen=PEOPLE[1], fingerprint=WORDS))),
    Look(name="people, one waits", make=drawn(replace(STATE, chosen=PEOPLE[2], fingerprint=WORDS))),
    Look(name="people, adding", make=drawn(replace(STATE, adding=True))),
    Look(
        name="people, adding faults",
        make=drawn(
            replace(STATE, adding=True, card=CARD, faults=((COMPARED, "Compare the eight words first."),))
        ),
    ),
    Look(
        name="people, adding without a name",
        make=drawn(replace(STATE, adding=True, faults=((NAME, "Type a name."),))),
    ),
    Look(
        name="people, adding at work", make=drawn(replace(STATE, adding=True, busy="Adding…"), "Sam Okafor")
    ),
    Look(
        name="people, hand over",
        make=drawn(
            replace(
                STATE,
                people=(*PEOPLE, SAM),
                hand_over=HandOver(
                    name="Sam Okafor",
                    roles="QA lead",
                    words=ONE_TIME,
                    note="Their role keys are handed over when Iris van den Berg next signs in.",
                ),
            )
        ),
    ),
    Look(
        name="people, done",
        make=drawn(
            replace(
                STATE,
                people=(PEOPLE[0], HELD_BY_ME, *PEOPLE[3:6], HANDED, PEOPLE[7]),
                done=Notice(
                    tone=Tone.GOOD,
                    title="Iris van den Berg is no longer on the roster.",
                    detail="What was sealed for QA leads before now stays readable to them.",
                ),
            )
        ),
    ),
    Look(
        name="people, refused",
        make=drawn(
            replace(
                STATE,
                people=(*PEOPLE[:6], PEOPLE[7]),
                chosen=PEOPLE[0],
                fingerprint=WORDS,
                problem=Refused("nobody would be left with the role admin; give it to somebody else first"),
            )
        ),
    ),
    Look(name="people, loading", make=drawn(PeopleState())),
    Look(
        name="people, smallest",
        make=drawn(replace(STATE, chosen=PEOPLE[6], fingerprint=WORDS)),
        size=QSize(816, 620),
    ),
)
