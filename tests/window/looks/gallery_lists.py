"""What lists are made of, in each of its states; and what the first pages of the gallery leave out."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from tests.window.fakes import HeldRunner, InlineRunner
from tests.window.looks import Look
from tests.window.looks.gallery import COLUMNS, ITEMS, Item
from ui.models.batch import Batch, BatchState, Failure
from ui.models.batch_words import DANGER, PRIMARY, Asked, BatchWords, Step
from ui.models.list_setup import KeptSetups, ListSetup, View
from ui.models.rows_listed import RowsListed
from ui.models.table import TableModel
from ui.models.windowed import Listing, WindowedModel
from ui.theme.look import active_theme
from ui.widgets.batch_pane import BatchPane
from ui.widgets.buttons import primary_button, secondary_button
from ui.widgets.check_box import CheckBox
from ui.widgets.choice import Choice
from ui.widgets.choice_card import ChoiceCard
from ui.widgets.content_stack import ContentStack
from ui.widgets.disclosure import Disclosure
from ui.widgets.drop_area import DropArea
from ui.widgets.empty_state import EmptyState
from ui.widgets.fact_grid import FactGrid
from ui.widgets.filter_bar import FilterBar
from ui.widgets.form_row import FormRow
from ui.widgets.labels import Text
from ui.widgets.page_header import PageHeader
from ui.widgets.panel import Panel, Rule
from ui.widgets.passphrase_field import PassphraseRow
from ui.widgets.pick_table import PickTable
from ui.widgets.progress_row import ProgressRow
from ui.widgets.reason_field import ReasonField
from ui.widgets.scroll_pane import ScrollPane
from ui.widgets.search_field import SearchField
from ui.widgets.short_table import ShortTable
from ui.widgets.step_card import StepCard, StepRow
from ui.widgets.tabs import Tabs
from ui.widgets.view_menu import ViewMenu

FAILED = (
    Failure(id="a", who="ليلى بن عبد الله", why="it was changed meanwhile"),
    Failure(id="b", who="Ελένη Παπαδοπούλου", why="its evidence was cleared away before it was taken in"),
)


class Deaf:
    """Hears gestures and does nothing."""

    def begin_batch(self, step: str) -> None:
        """Nothing."""

    def confirm_batch(self, words: str) -> None:
        """Nothing."""


class Row(Item):
    """An item that can be chosen."""

    @property
    def id(self) -> str:
        """Its code."""
        return self.code


ROWS = tuple(
    Row(code=one.code, badge=one.badge, state=one.state, tone=one.tone, due=one.due, done=one.done)
    for one in ITEMS
)


def page(words: str, about: str, *parts: QWidget) -> QWidget:
    """Parts below one another, in a page that scrolls."""
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(24, 24, 24, 24)
    column.setSpacing(24)
    column.addWidget(PageHeader(words, about))
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    holder = QWidget()
    whole = QVBoxLayout(holder)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.addWidget(ScrollPane(inside, words))
    return holder


def beside(*parts: QWidget) -> QWidget:
    """Parts side by side, each as wide as the others."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(24)
    for part in parts:
        row.addWidget(part, 1)
    return made


def titled(title: str, *parts: QWidget) -> Panel:
    """A card."""
    made = Panel(title)
    for part in parts:
        made.column.addWidget(part)
    return made


def table(name: str, picked: frozenset[str], *, jump: str = "", found: bool = True) -> PickTable:
    """A list with these rows chosen."""
    view = PickTable(f"Queue, {name}", f"gallery-{name}")
    model: TableModel[Item] = TableModel(COLUMNS, view)
    model.show_rows(ROWS)
    view.use(model, sorted_by="code")
    view.choose(1)
    view.show_picked(picked, len(ROWS))
    view.setFixedHeight(260)
    view._typed = jump
    view.show_jump(found=found)
    return view


def waiting() -> PickTable:
    """A list whose rows are on their way."""
    view = PickTable("Queue, on its way", "gallery-waiting")
    model: WindowedModel[Item] = WindowedModel(COLUMNS, HeldRunner(), view)
    view.use(model, sorted_by="code")
    model.show_listing(Listing(count=100_000, rows=lambda _offset, _limit, _progress: ()))
    view.setFixedHeight(260)
    return view


def bar() -> FilterBar:
    """Tabs, filters, the list's menu."""
    held = View(name="Held, oldest first", state="held")
    setup = ListSetup(
        "gallery",
        KeptSetups(),
        InlineRunner(),
        now=lambda: held,
        turn_to=print,
        changed=lambda _setup: None,
        tell=print,
    )
    setup.keep_view(held.name)
    menu = ViewMenu(setup, lambda _order, descending: None, "gallery-view")
    menu.show_setup(setup.setup)
    tabs: Tabs[str] = Tabs(
        (("all", "All"), ("held", "Held"), ("done", "Done")), "Which", "gallery-tabs", lambda _key: None
    )
    for key, count in (("all", 100_000), ("held", 24), ("done", 0)):
        tabs.show_count(key, count)
    tabs.show_current("held")
    badge = Choice("Badge", "gallery-badge")
    badge.show_entries([("", "All badges")], "")
    return FilterBar(
        tabs, badge, SearchField("Search badge or code", "gallery-search"), menu, beside_from=760
    )


def lists() -> QWidget:
    """A list in each of its states."""
    cards = []
    for number, (what, verb, more, count, enabled) in enumerate(
        (
            ("to give out", "Give out…", "3 more wait for an admin.", 37, True),
            ("being rated", "Open complete cases", "Opens what is complete.", 1240, True),
            ("to decide", "Decide next", "Nobody differs.", 0, False),
        )
    ):
        card = StepCard(what, verb, f"gallery-step-{number}", lambda: None, "send")
        card.show_step(count, more, enabled=enabled)
        cards.append(card)
    empty = EmptyState("funnel", "Nothing matches", "Without the search “xyz”: 1,200.")
    empty.offer("Clear filters", "gallery-clear", lambda: None, primary=False)
    loading = ContentStack(Text(""), EmptyState("inbox", ""), "Reading the submissions…", "gallery-reading")
    loading.show_content(loading=True, count=0)
    loading.say_loading()
    return page(
        "Lists",
        "What is listed, chosen, on its way, or hidden by a filter.",
        StepRow(cards),
        bar(),
        beside(
            table("some are chosen", frozenset({"A7F3K2Q", "C881P4X", "D052R7W"})),
            table("all are chosen", frozenset(row.code for row in ROWS)),
        ),
        beside(
            table("a jump", frozenset(), jump="mentor"),
            table("a jump to nothing", frozenset(), jump="xyz", found=False),
        ),
        beside(waiting(), titled("Hidden by a filter", empty), titled("On its way", loading)),
    )


def batches() -> QWidget:
    """What stands beside a list while several are chosen."""
    steps = (
        Step(
            key="accept",
            words="Accept 20 held…",
            kind=PRIMARY,
            icon="check",
            note="Raters get the blind copies as they are now",
        ),
        Step(key="return", words="Return 24…", icon="undo-2", note="To the learners, to be handed in anew"),
        Step(key="withdraw", words="Withdraw 24…", kind=DANGER, icon="archive", note="Taken out for good"),
    )
    asked = Asked(
        question="They were held. Why may raters get them all the same?",
        help="One reason for all 20: it is signed for each.",
        verb="Accept 20 portfolios",
    )
    plain = BatchWords(title="24 portfolios chosen", detail="Held: 20 · Complete: 4", steps=steps)
    again = Step(key="accept", words="Accept 2 held…", kind=PRIMARY, icon="check")
    failed = BatchWords(title="2 portfolios chosen", detail="Held: 2", steps=(again,), failures=FAILED)
    asking = BatchWords(title="24 portfolios chosen", detail="Held: 20 · Complete: 4", asked=asked)
    ids = frozenset({"a", "b"})
    panes = []
    for number, (words, state) in enumerate(
        (
            (plain, BatchState(ids=ids)),
            (asking, BatchState(ids=ids, asking="accept", fault="Say why raters may see them.")),
            (plain, BatchState(ids=ids, busy="Accepting portfolios", step=(8, 20, ""))),
            (failed, BatchState(ids=ids, failures=FAILED)),
        )
    ):
        batch = Batch(InlineRunner(), lambda: RowsListed((), (), str), changed=print, failed=print)
        batch.state = state
        pane = BatchPane(batch, Deaf(), f"gallery-batch-{number}")
        pane.show_batch(words)
        for row in pane.findChildren(ProgressRow):
            row.setVisible(bool(state.busy))  # the 400 ms are over
        pane.setFixedHeight(active_theme().px(420))
        panes.append(pane)
    return page(
        "Several at once",
        "Chosen, asked about, on their way, and what could not be done.",
        beside(*panes[:2]),
        beside(*panes[2:]),
    )


def more() -> QWidget:
    """States that the other pages of the gallery leave out."""
    boxes = [
        CheckBox(words, f"gallery-box-{number}") for number, words in enumerate(("Off", "On", "Not now"))
    ]
    boxes[1].setChecked(True)
    boxes[2].setEnabled(False)
    radio = QRadioButton("Not now")
    radio.setEnabled(False)
    still = QLineEdit("Nobody can type here")
    still.setObjectName("gallery-still")
    still.setAccessibleName("A field that cannot be used")
    still.setEnabled(False)
    fixed = Choice("Badge that cannot be chosen", "gallery-fixed")
    fixed.show_entries([("", "All badges")], "")
    fixed.setEnabled(False)
    wrong = FormRow("&Reason", ReasonField("gallery-reason"), "Only admins read it.")
    wrong.show_fault("Say why.")
    stopping = ProgressRow("Making blind copies", lambda: None, "gallery-stopping")
    stopping.show_step(312, 1240, "")
    stopping._ask_to_stop(lambda: None)
    sure = ProgressRow("Signing awards", None, "gallery-sure")
    sure.show_step(1240, 1240, "Nothing is left to do")
    refused = DropArea("Import portfolios", "This cannot be used here.", "gallery-refused")
    refused.setProperty("drop", "refused")
    few: TableModel[Item] = TableModel(COLUMNS[:3])
    few.show_rows(ROWS[:2])
    short = ShortTable("Few rows", "gallery-short")
    few.setParent(short)
    short.use(few)
    short.fit()
    sunk = [primary_button("Sign…", "gallery-on"), secondary_button("Import…", "gallery-off")]
    sunk[1].setEnabled(False)
    return page(
        "And the rest",
        "What cannot be used now, what is wrong, what is folded.",
        beside(
            titled("Off, on, not now", beside(*boxes, radio), beside(still, fixed), beside(*sunk)),
            titled("Wrong", wrong, PassphraseRow("&Passphrase", "gallery-pass", "At least four words.")),
        ),
        beside(
            titled("Progress", stopping, Rule(), sure),
            titled("Facts", FactGrid((("Key", "did:web:example.org"), ("Valid until", "24 Nov 2028")))),
        ),
        beside(
            titled("Folded", Disclosure("Show the details", Text("Here they are."), "gallery-fold")),
            ChoiceCard("users", "Start a programme", "You are the first admin.", "gallery-card"),
        ),
        beside(refused, titled("Few rows", short)),
    )


LOOKS = (
    Look(name="gallery, lists", make=lists, size=QSize(1360, 1280)),
    Look(name="gallery, several at once", make=batches, size=QSize(1360, 1040)),
    Look(name="gallery, the rest", make=more, size=QSize(1360, 1000)),
)
