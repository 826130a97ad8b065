"""The entrance in its states."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QWidget

from assessor_app.application.problems import Refused, Unusable
from tests.window.looks import Look
from tests.window.looks.verify import VALID
from ui.models.new_passphrase import AGAIN
from ui.pages.sign_in.own_keys import OwnKeysStep, Typed
from ui.pages.sign_in.page import Elsewhere, SignInPage
from ui.pages.sign_in.presenter import PersonChoice, SignInState

PEOPLE = (
    PersonChoice(id="p1", name="Ngozi Adeyemi", roles=("admin",)),
    PersonChoice(id="p2", name="Iris van den Berg", roles=("lead", "assessor"), keychain=True),
    PersonChoice(id="p3", name="Дарья Ковалёва", roles=("assessor",)),
    PersonChoice(id="p4", name="Ελένη Παπαδοπούλου", roles=("assessor",)),
)
STATE = SignInState(looking=False, organisation="Northfield Institute of Technology", people=PEOPLE)

CHOSEN = replace(STATE, chosen=PEOPLE[2], role="assessor")


class Nobody:
    """Hears gestures and does nothing."""

    def choose(self, person: str) -> None:
        """Nothing."""

    def act_as(self, role: str) -> None:
        """Nothing."""

    def unlock(self, passphrase: str) -> None:
        """Nothing."""

    def make_own_keys(self, typed: Typed) -> None:
        """Nothing."""

    def give_up_own_keys(self) -> None:
        """Nothing."""

    def verify(self, paths: tuple[Path, ...]) -> None:
        """Nothing."""

    def forget_verdict(self) -> None:
        """Nothing."""


def nothing() -> None:
    """Nothing."""


ELSEWHERE = Elsewhere(restore=nothing, recover=nothing, another=nothing, again=nothing)


def drawn(state: SignInState, typed: str = "") -> Callable[[], QWidget]:
    """The entrance in `state`."""

    def make() -> QWidget:
        page = SignInPage(Nobody(), ELSEWHERE)
        page.show_state(replace(state, unlocking=False, fault=None))
        page.findChildren(QLineEdit, "passphrase")[0].setText(typed)
        page.show_state(state)
        return page

    return make


LOOKS = (
    Look(name="sign-in, people", make=drawn(STATE)),
    Look(name="sign-in, chosen", make=drawn(replace(STATE, chosen=PEOPLE[0], role="admin"), "correct horse")),
    Look(name="sign-in, several roles", make=drawn(replace(STATE, chosen=PEOPLE[1], role="lead"))),
    Look(
        name="sign-in, many people",
        make=drawn(
            replace(
                STATE,
                people=(
                    *PEOPLE,
                    *(
                        PersonChoice(id=f"q{number}", name=f"Rater {number:02}", roles=("assessor",))
                        for number in range(20)
                    ),
                ),
            )
        ),
    ),
    Look(
        name="sign-in, demo",
        make=drawn(replace(STATE, demo=True, chosen=PEOPLE[0], role="admin")),
    ),
    Look(
        name="sign-in, unlocking",
        make=drawn(replace(STATE, chosen=PEOPLE[0], role="admin", unlocking=True), "correct horse"),
    ),
    Look(
        name="sign-in, wrong passphrase",
        make=drawn(
            replace(
                STATE,
                chosen=PEOPLE[0],
                role="admin",
                fault=Refused(
                    "this passphrase does not open the keys",
                    remedy="Check the capitals; once lost, only the recovery key helps.",
                ),
            ),
            "wrong",
        ),
    ),
    Look(
        name="sign-in, keys of one’s own",
        make=drawn(replace(CHOSEN, own_keys=OwnKeysStep(name="Дарья Ковалёва", asks_old=False))),
    ),
    Look(
        name="sign-in, keys of one’s own, by keychain, mistyped",
        make=drawn(
            replace(
                CHOSEN,
                own_keys=OwnKeysStep(
                    name="Iris van den Berg",
                    asks_old=True,
                    faults=((AGAIN, "This is not what you typed above. Type it once more."),),
                ),
            )
        ),
    ),
    Look(
        name="sign-in, keys of one’s own, not made",
        make=drawn(
            replace(
                CHOSEN,
                own_keys=OwnKeysStep(
                    name="Iris van den Berg",
                    asks_old=False,
                    problem=Unusable("the disk is full", remedy="Make room, then try again."),
                ),
            )
        ),
    ),
    Look(
        name="sign-in, verified",
        make=drawn(
            replace(
                STATE,
                verdicts=VALID,
            )
        ),
    ),
    Look(
        name="sign-in, damaged workspace",
        make=drawn(
            SignInState(
                looking=False,
                shut=Unusable(
                    "the workspace’s database is empty",
                    remedy="Restore the last backup: `assessor restore`.",
                ),
            )
        ),
    ),
    Look(name="sign-in, nobody", make=drawn(SignInState(looking=False))),
)
