"""The first run in its states."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLineEdit, QWidget

from assessor_app.application.ports.keys import KeychainStatus
from assessor_app.application.problems import Unusable
from tests.window.looks import Look
from ui.models.new_passphrase import TypedTwice
from ui.pages.first_run.page import FirstRunPage
from ui.pages.first_run.state import (
    BASE_URL,
    DID_WEB,
    FIRST,
    NAME,
    Beginning,
    Details,
    FirstRunState,
    MyCard,
    Screen,
    Way,
)
from ui.widgets.disclosure import Disclosure

WORDS = (
    *("acrobat", "gravel", "unpaved", "mayflower", "swiftly", "pendant", "quarry", "zestfully", "lantern"),
    *("dispose", "marble", "unicorn", "crispy", "atlas", "trombone", "velvet", "ounce", "harbor", "thimble"),
    *("magnet", "kindly"),
)
THERE = Beginning(folder=Path("/home/ngozi/.local/share/assessor/workspace"))
BEGUN = replace(THERE, card=MyCard(name="Дарья Ковалёва", words=WORDS[:8]), demo=True)
WHO = FirstRunState(beginning=THERE)
START = replace(
    WHO,
    screen=Screen.YOU,
    way=Way.START,
    keychain=KeychainStatus(state="present", alone=True, kept=False),
)
KEY = replace(
    START, screen=Screen.READY, words=WORDS, details=Details(organisation="Northfield", name="Ngozi Adeyemi")
)
JOIN = replace(WHO, screen=Screen.READY, way=Way.JOIN, beginning=BEGUN)
DEMO = replace(WHO, screen=Screen.READY, way=Way.DEMO)
SHORT = QSize(1024, 700)


class Nobody:
    """Hears gestures and does nothing."""

    def choose(self, way: Way) -> None:
        """Nothing."""

    def use_folder(self, folder: Path) -> None:
        """Nothing."""

    def back(self) -> None:
        """Nothing."""

    def go_on(self, details: Details, typed: TypedTwice) -> None:
        """Nothing."""

    def written_down(self) -> None:
        """Nothing."""

    def finish(self, first: str, second: str, *, sample: bool) -> None:
        """Nothing."""

    def keep_sheet(self, path: Path, sheet: bytes) -> None:
        """Nothing."""

    def save_card(self, path: Path) -> None:
        """Nothing."""

    def open_programme(self, path: Path) -> None:
        """Nothing."""

    def build_demo(self) -> None:
        """Nothing."""

    def cancel(self) -> None:
        """Nothing."""

    def forget_problem(self) -> None:
        """Nothing."""


def nothing() -> None:
    """Nothing."""


def drawn(state: FirstRunState, typed: str = "", *, unfolded: bool = False) -> Callable[[], QWidget]:
    """The page in `state`."""

    def make() -> QWidget:
        page = FirstRunPage(Nobody(), restore=nothing, verify=nothing)
        page.show_state(replace(state, faults=()))
        for name, text in (
            ("organisation", "Northfield Institute of Technology"),
            ("admin", "Ngozi Adeyemi"),
            ("zone", "Africa/Lagos"),
            ("passphrase-new", typed),
        ):
            if typed:
                page.findChildren(QLineEdit, f"first-run-{name}")[0].setText(text)
        if unfolded:
            page.findChildren(Disclosure)[0].unfold()
        page.show_state(state)
        return page

    return make


LOOKS = (
    Look(name="first run, who", make=drawn(WHO)),
    Look(name="first run, who, small", make=drawn(WHO), size=SHORT),
    Look(name="first run, who, been here", make=drawn(replace(WHO, beginning=BEGUN))),
    Look(name="first run, looking", make=drawn(FirstRunState())),
    Look(name="first run, start", make=drawn(START)),
    Look(
        name="first run, start, typed, small",
        make=drawn(START, "lantern dispose marble unicorn", unfolded=True),
        size=SHORT,
    ),
    Look(
        name="first run, start, mistyped",
        make=drawn(
            replace(
                START,
                faults=(
                    (NAME, "Type your name, as others know you."),
                    (DID_WEB, "“my host” cannot be the host of a did:web: it has a blank in it."),
                    (BASE_URL, "“ftp:” is no address for published files."),
                ),
            ),
            "lantern",
        ),
    ),
    Look(
        name="first run, start, no place",
        make=drawn(
            replace(
                START,
                beginning=replace(
                    THERE,
                    trouble=Unusable(
                        "this folder holds other files",
                        where="/home/ngozi/Documents",
                        remedy="Choose a new or an empty folder: a programme has one of its own.",
                    ),
                ),
                keychain=KeychainStatus(state="refused", alone=True, kept=False),
            )
        ),
    ),
    Look(name="first run, recovery key", make=drawn(KEY)),
    Look(name="first run, recovery key, saved", make=drawn(replace(KEY, saved="recovery key.pdf"))),
    Look(
        name="first run, recovery key, typed back",
        make=drawn(
            replace(
                KEY,
                asked=(7, 15),
                faults=((FIRST, "This is not word 7. Compare it with your paper."),),
            )
        ),
    ),
    Look(
        name="first run, full disk",
        make=drawn(
            replace(
                KEY,
                asked=(7, 15),
                problem=Unusable(
                    "the disk is full", remedy="Free some space and try again; nothing was changed."
                ),
            )
        ),
    ),
    Look(name="first run, join", make=drawn(replace(START, way=Way.JOIN))),
    Look(name="first run, join, waiting", make=drawn(JOIN)),
    Look(
        name="first run, join, not yet",
        make=drawn(
            replace(
                JOIN,
                problem=Unusable(
                    "the roster of Northfield does not show you yet",
                    remedy="Give your card to its admin; once they have added you, drop the folder again.",
                ),
            )
        ),
    ),
    Look(
        name="first run, demo",
        make=drawn(
            replace(
                DEMO,
                busy="Building the demo…",
                step=(31, 52, "blind copies"),
                told=(
                    "Programme: 9 badges. People: 1 admin, 1 QA lead, 4 assessors.",
                    "Taken in: 52 portfolios, 204 files, 38.1 MB (folder, Moodle, Canvas).",
                ),
            )
        ),
    ),
    Look(
        name="first run, demo, failed",
        make=drawn(replace(DEMO, problem=Unusable("the disk is full", remedy="Make room, then try again."))),
    ),
)
