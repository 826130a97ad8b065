"""The window around a page."""

from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from assessor_app.application.progress import Progress
from tests.window.fakes import InlineRunner
from tests.window.looks import Look
from tests.window.looks.gallery import tables
from ui.actions import Action, Actions
from ui.key_map.key_dialog import KeyDialog
from ui.page import Frame, Item, Page, PageSpec, Who
from ui.palette.entries import Entry, Kind
from ui.palette.palette import Palette
from ui.palette.presenter import PalettePresenter
from ui.problems import Notice
from ui.tasks import Tasks
from ui.theme.tokens import Tone
from ui.window import MainWindow

ALL = frozenset({"admin", "lead", "assessor"})


def _nothing() -> None:
    """A made-up action does nothing."""


class QueuePage(Page):
    """The gallery's table as a page."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(tables())

    def page_actions(self) -> tuple[Action, ...]:
        """As the queue has them, and some of scoring."""
        levels = tuple(
            Action(
                id=f"level-{n}",
                title=f"Level {n}",
                shortcut=str(n),
                page="queue",
                family="Choose a level and go on",
                handler=_nothing,
            )
            for n in range(1, 10)
        )
        return levels + tuple(
            Action(id=f"queue-{number}", title=title, shortcut=keys, page="queue", handler=_nothing)
            for number, (title, keys) in enumerate(
                (
                    ("Score next", "N"),
                    ("Search the queue", "/"),
                    ("Overall comment", "O"),
                    ("Hand in; then score next", "Ctrl+Return"),
                    ("On in the evidence", "PgDown"),
                    ("Larger", "+"),
                )
            )
        )


class OtherPage(Page):
    """Nothing to do here."""

    def __init__(self, _frame: Frame) -> None:
        super().__init__()


SPECS = tuple(
    PageSpec(
        id=page_id, title=title, icon=icon, roles=ALL, make=QueuePage if page_id == "queue" else OtherPage
    )
    for page_id, title, icon in (
        ("queue", "Queue", "inbox"),
        ("intake", "Intake", "upload"),
        ("cases", "Cases", "scale"),
        ("awards", "Awards", "award"),
        ("catalogue", "Catalogue", "library"),
        ("people", "People", "users"),
    )
)


def asked(action: str, *, roles: tuple[str, ...] = ("lead", "assessor")) -> QWidget:
    """The window after somebody asked for `action`."""
    shown = window(roles=roles)
    shown.trigger(action)
    return shown


def changing() -> QWidget:
    """Somebody changes keys, and pressed some that are taken."""
    shown = asked("change-keys")
    dialog = shown.findChildren(KeyDialog)[0]
    presenter = dialog.presenter
    presenter.refresh(complete=True)
    dialog.register.remap("queue-1", "Ctrl+F")
    presenter.wait("queue-0")
    presenter.take("Ctrl+L")
    return shown


def found(words: str) -> QWidget:
    """The palette, after somebody typed `words`."""
    shown = window()
    shown.tasks.close()
    shown.trigger("palette")
    field = shown.findChildren(QLineEdit, "palette-field")[0]
    palette = shown.findChildren(Palette)[0]
    presenter = PalettePresenter(
        runner=InlineRunner(),
        actions=lambda: ENTRIES,
        help_topics=lambda: TOPICS,
        specs=lambda: [replace(spec, find=_find) if spec.id == "intake" else spec for spec in SPECS],
        go=lambda _page, _target: None,
    )
    field.blockSignals(True)
    field.setText(words)
    presenter.attach(palette)
    presenter.open()
    presenter.type(words)
    return shown


def window(*, banner: bool = False, roles: tuple[str, ...] = ("lead", "assessor")) -> MainWindow:
    """The window with somebody in it."""
    shown = MainWindow(Tasks(), Actions())
    shown.tasks.setParent(shown)
    who = Who(
        name="Iris van den Berg",
        role=roles[0],
        roles=roles,
        organisation="Northfield Institute of Technology",
    )
    shown.show_pages(who, SPECS)
    shown.say("Saved 14:03:22")
    if banner:
        shown.announce(Notice(tone=Tone.GOOD, title="Imported 24 portfolios.", detail="2 were already here."))
    return shown


NAMES = ("Zoë Đặng", "محمد بن عبد الله", "Ada Byron", "Leopoldine von Sturmfels-Aschenbrenner zu Hohenau")


def _find(words: str, limit: int, _progress: Progress) -> tuple[Item, ...]:
    found = NAMES if words != "zzzz" else ()
    return tuple(Item(title=name, detail="AI Essentials · In rating") for name in found[:limit])


def _entry(kind: Kind, title: str, keys: str = "", detail: str = "", icon: str = "") -> Entry:
    return Entry(
        id=title, kind=kind, title=title, keys=keys, detail=detail, icon=icon, section="Queue", run=_nothing
    )


ENTRIES = (
    _entry(Kind.ACTION, "Score next", "N"),
    _entry(Kind.ACTION, "Undo: the level of “Reasoning”", "Ctrl+Z"),
    _entry(Kind.PAGE, "Awards", "Ctrl+4", icon="award"),
    _entry(Kind.PAGE, "Intake", "Ctrl+2", icon="upload"),
    _entry(Kind.ACTION, "Read this page again", "F5"),
    _entry(Kind.ACTION, "Act as Assessor"),
    _entry(Kind.ACTION, "Change or print the keyboard shortcuts…"),
    _entry(Kind.ACTION, "Lock", "Ctrl+L"),
)
TOPICS = (
    _entry(Kind.HELP, "Blind rating, and its honest limit"),
    _entry(Kind.HELP, "What “Saved” means", detail="Scoring"),
)
LOOKS = (
    Look(name="window, at rest", make=window),
    Look(name="window, banner", make=lambda: window(banner=True, roles=("assessor",))),
    Look(name="window, smallest", make=window, size=QSize(1024, 700)),
    Look(name="window, keys", make=lambda: asked("keys")),
    Look(name="window, palette", make=lambda: found("a")),
    Look(name="window, palette at rest", make=lambda: found("")),
    Look(name="window, palette nothing", make=lambda: found("zzzz")),
    Look(name="window, palette narrow", make=lambda: found("re"), size=QSize(1024, 700)),
    Look(name="window, change keys", make=changing),
    Look(name="window, change keys narrow", make=changing, size=QSize(1024, 700)),
    Look(name="window, keys narrow", make=lambda: asked("keys"), size=QSize(1024, 700)),
)
