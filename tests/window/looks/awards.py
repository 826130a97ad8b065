"""The page Awards in its states, of made-up people."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QWidget

from assessor_app.application.ports.previewing import Described, Picture, View
from assessor_app.application.printings import Printing
from assessor_app.application.problems import Unusable
from assessor_app.application.queries.awards import AwardLine, AwardState, ResultLine
from assessor_app.application.records import Publication
from assessor_app.domain.rubric import Outcome
from tests.window.fakes import InlineRunner, Silent
from tests.window.looks import Look
from tests.window.looks.cases import Nobody, badge
from ui.models import list_setup
from ui.models.batch import Batch, BatchState
from ui.models.list_setup import KeptSetups, ListSetup
from ui.models.paper import KnownPrinter
from ui.models.rows_listed import RowsListed
from ui.models.shelf import EvidenceFile, Shelf
from ui.pages.awards.gestures import PrintingGestures, SigningGestures, WritingGestures
from ui.pages.awards.page import AwardsPage
from ui.pages.awards.print_state import PrintState
from ui.pages.awards.state import AwardsState, Known, Row, Tab, award_row, result_row
from ui.problems import Notice
from ui.theme.look import active_theme
from ui.theme.tokens import TextSize, Tone
from ui.widgets.content_stack import ContentStack
from ui.widgets.progress_row import ProgressRow

SMALL = QSize(1024, 700)
PEOPLE = (
    "Aroha Ngata",
    "Дарья Ковалёва",
    "Ελένη Παπαδοπούλου",
    "José Ángel Núñez de la Fuente y Velasco-Hernández",
    "Li Wei",
    "Zoë Đặng",
    "Amara Diallo",
    "Ben Ó Briain",
    "Chidi Eze",
    "Dana Whitlock",
    "Emre Yıldız",
    "Fatima Zahra Idrissi",
    "Grace Tamatea",
    "Hugo Lindqvist",
    "Ingrid Sørensen",
    "Jonas Weber",
    "Katarzyna Nowak",
    "Liam Murphy",
)
BADGES = (("ai-essentials", "AI Essentials"), ("safe-ai", "Safe and responsible use of AI"))


def result(number: int, outcome: Outcome = Outcome.AWARD) -> ResultLine:
    """A released result."""
    badge_id, name = BADGES[number % 2]
    criteria = badge().rubric.criteria
    return ResultLine(
        submission=f"submission-{outcome}-{number}",
        badge=badge_id,
        badge_name=name,
        learner=PEOPLE[number % len(PEOPLE)],
        outcome=outcome,
        levels=tuple((one.title, one.levels[2 if outcome is Outcome.AWARD else 0].title) for one in criteria),
        feedback=(
            ("", "A clear start. What is missing can be shown on the work that you have."),
            (criteria[0].title, "Say what you asked the tool, word for word, and what it answered."),
            (criteria[2].title, "Check two claims against a source, and name the source."),
        ),
    )


PUBLIC = Publication(
    agreed="Form of 12 May.", since="2026-11-21T09:30:00.000000Z", named=True, comments=False
)


def award(number: int, state: AwardState = AwardState.SIGNED) -> AwardLine:
    """A signed award."""
    badge_id, name = BADGES[number % 2]
    return AwardLine(
        id=f"award-{state}-{number}",
        badge=badge_id,
        badge_name=name,
        learner=PEOPLE[number % len(PEOPLE)],
        issued_on=f"2026-11-{20 - number % 5}T09:30:00.000000Z",
        expires_on=None if number % 2 else f"2028-11-{20 - number % 5}T09:30:00.000000Z",
        state=state,
        submission=f"submission-{number}",
        published=None if number % 3 else PUBLIC,
    )


EXPIRED = replace(
    award(17, AwardState.EXPIRED),
    issued_on="2024-11-20T09:30:00.000000Z",
    expires_on="2026-11-20T09:30:00.000000Z",
)


def _sorted(rows: list[Row]) -> tuple[Row, ...]:
    return tuple(sorted(rows, key=lambda row: row.learner))


ENDING = (
    *(
        replace(award(number), expires_on=f"2027-01-{10 + number}T09:30:00.000000Z", ends_soon=True)
        for number in (0, 3, 5, 8)
    ),
    EXPIRED,
)
RENEWED = replace(award(2), expires_on="2027-01-12T09:30:00.000000Z", renewed_by=f"award-signed-{14}")
RENEWAL = replace(award(14), learner=RENEWED.learner, renews=RENEWED.id)


KNOWN = Known(
    ready=_sorted([result_row(result(number)) for number in range(6)]),
    not_yet=_sorted([result_row(result(number, Outcome.NOT_YET)) for number in range(3)]),
    signed=_sorted(
        [award_row(award(number)) for number in range(17) if number not in (0, 2, 3, 5, 8, 14)]
        + [award_row(one) for one in (*ENDING, RENEWED, RENEWAL)]
    ),
    to_renew=_sorted([award_row(one) for one in ENDING]),
    revoked=(award_row(award(1, AwardState.REVOKED)),),
)


def listed(tab: Tab, current: int = 0) -> AwardsState:
    """A list with one of its rows chosen."""
    rows = KNOWN.under(tab)
    return AwardsState(known=KNOWN, tab=tab, rows=rows, current=rows[current])


class OneSheet(Silent):
    """A page that stands for a certificate."""

    def __init__(self, award: AwardLine) -> None:
        self._award = award

    def describe(self) -> Described:
        """A PDF of one page."""
        return Described(kind="pdf", media_type="application/pdf", pages=1, notes=(), view=View.PAGES)

    def page(self, number: int, width: int) -> Picture:
        """The page, as wide as is asked for."""
        del number
        image = QImage(width, width * 7 // 10, QImage.Format.Format_RGB888)
        image.fill(QColor("#FFFFFF"))
        painter = QPainter(image)
        painter.setPen(QPen(QColor("#3F4FBF"), 3))
        painter.drawRect(image.rect().adjusted(20, 20, -20, -20))
        painter.setFont(active_theme().font(TextSize.TITLE))
        painter.drawText(
            image.rect().adjusted(40, 40, -40, -40),
            Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextWordWrap.value,
            f"{self._award.learner}\n{self._award.badge_name}",
        )
        painter.end()
        lines = [_bytes(image.constScanLine(row))[: 3 * width] for row in range(image.height())]
        return Picture(width=width, height=image.height(), pixels=b"".join(lines))

    def close(self) -> None:
        """Nothing to end."""


def _bytes(line: object) -> bytes:
    assert isinstance(line, memoryview)
    return line.tobytes()


def certificate(award: AwardLine) -> EvidenceFile:
    """A certificate that is drawn without a helper."""
    return EvidenceFile(
        name="certificate.pdf", kind="pdf", size=30_000, open=lambda: OneSheet(award), save=lambda _path: None
    )


class Admin(Nobody):
    """Nobody who hears, with something chosen."""

    def __init__(self, state: AwardsState) -> None:
        super().__init__()
        rows = RowsListed(state.rows, state.rows, lambda _row: str(state.tab))
        self.setup = ListSetup(
            "awards",
            KeptSetups(),
            InlineRunner(),
            now=list_setup.View,
            turn_to=print,
            changed=print,
            tell=print,
        )
        self.batch = Batch(InlineRunner(), lambda: rows, changed=print, failed=print)
        self.batch.state = state.batch
        self.signing: SigningGestures = self
        self.writing: WritingGestures = self
        self.printing: PrintingGestures = self


def drawn(
    state: AwardsState, *, revoking: str | None = None, before: AwardsState | None = None
) -> Callable[[], QWidget]:
    """The page in `state`; `revoking` is the reason typed."""

    def make() -> QWidget:
        gestures = Admin(state)
        page = AwardsPage(gestures)
        page.show_state(before or state)
        page.show_state(state)
        if state.printing is not None:  # drawn here, once there are fonts
            shown = {row.id: sheet(number) for number, row in enumerate(state.printing.shown)}
            page.show_state(replace(state, printing=replace(state.printing, samples=shown)))
        for row in page.findChildren(ProgressRow):
            row.setVisible(bool(state.busy))  # the 400 ms are over
        for stack in page.findChildren(ContentStack) if state.known is None else ():
            stack.say_loading()  # likewise
        if state.current is not None and state.current.award is not None:
            gestures.viewer.show(Shelf((certificate(state.current.award),)))
        if revoking is not None:
            page._award.ask_revoke()
            page._award.reason.setPlainText(revoking)
        return page

    return make


def chosen(rows: tuple[Row, ...], **changes: object) -> BatchState:
    """These rows are chosen."""
    state = BatchState(ids=frozenset(row.id for row in rows))
    return replace(state, **changes)  # type: ignore[arg-type]  # fields by name


SIGNED_SINCE = _sorted([*KNOWN.signed, *(award_row(award(number)) for number in range(20, 25))])
READY = listed(Tab.READY)
SIGNED = listed(Tab.SIGNED)
FAILED = KNOWN.ready[2].id


def sheet(number: int) -> Picture:
    """The page of a row, as a printer would get it."""
    line = SIGNED.rows[number].award
    assert line is not None
    return OneSheet(line).page(0, 520)


def asked(rows: tuple[Row, ...]) -> PrintState:
    """The form for these rows."""
    return PrintState(
        rows=rows,
        listed=rows,
        printers=(
            KnownPrinter(name="Office, second floor", papers=("A4", "A3"), both_sides=True, usual=True),
            KnownPrinter(name="Reception"),
        ),
        printer="Office, second floor",
        samples={row.id: Picture(width=10, height=7, pixels=b"\xff" * 210) for row in rows[:3]},
    )


def _printed_before(row: Row) -> Row:
    assert row.award is not None
    printed = (
        Printing(at="2026-11-20T10:00:00.000000Z", copies=1, printer="Reception"),
        Printing(at="2026-11-24T10:00:00.000000Z", copies=1, printer="", because="The first got wet."),
    )
    return replace(row, award=replace(row.award, printed=printed))


_AGAIN = _printed_before(SIGNED.rows[0])
ONE_PRINTED = replace(SIGNED, rows=(_AGAIN, *SIGNED.rows[1:]), current=_AGAIN)
ONE_AGAIN = replace(asked((_AGAIN,)), fault="Write why it is printed again: a damaged sheet, a lost one.")
NINE = replace(asked(SIGNED.rows[:9]), copies=2)

LOOKS = (
    Look(name="awards, ready", make=drawn(READY)),
    Look(
        name="awards, to release",
        make=drawn(replace(READY, known=replace(KNOWN, to_release=14))),
    ),
    Look(
        name="awards, some left out",
        make=drawn(replace(READY, batch=chosen(KNOWN.ready[:1] + KNOWN.ready[2:]))),
        size=SMALL,
    ),
    Look(
        name="awards, signing",
        make=drawn(replace(READY, busy="Signing 6 awards…", step=(2, 6, "Signing awards")), before=READY),
    ),
    Look(
        name="awards, some failed",
        make=drawn(
            replace(
                READY,
                known=replace(KNOWN, ready=KNOWN.ready[2:3], signed=SIGNED_SINCE),
                rows=KNOWN.ready[2:3],
                current=KNOWN.ready[2],
                failed={FAILED: "the disk is full"},
                retry=True,
                notice=Notice(
                    tone=Tone.WARNING,
                    title="Signed 5 awards. 1 could not be signed.",
                    detail="1: the disk is full.",
                ),
            )
        ),
    ),
    Look(name="awards, not yet", make=drawn(listed(Tab.NOT_YET))),
    Look(name="awards, signed", make=drawn(listed(Tab.SIGNED))),
    Look(name="awards, signed small", make=drawn(listed(Tab.SIGNED, 3)), size=SMALL),
    Look(
        name="awards, revoking",
        make=drawn(listed(Tab.SIGNED), revoking="The work was handed in under a false name."),
    ),
    Look(name="awards, several chosen", make=drawn(replace(SIGNED, batch=chosen(SIGNED.rows[:3])))),
    Look(
        name="awards, revoking several",
        make=drawn(replace(SIGNED, batch=chosen(SIGNED.rows[:3], asking="revoke"))),
    ),
    Look(
        name="awards, allowing several on public pages",
        make=drawn(
            replace(SIGNED, batch=chosen(SIGNED.rows[:3], asking="publish", options=frozenset({"with-name"})))
        ),
    ),
    Look(name="awards, printing one again", make=drawn(replace(ONE_PRINTED, printing=ONE_AGAIN))),
    Look(name="awards, printed twice", make=drawn(ONE_PRINTED)),
    Look(
        name="awards, printing several",
        make=drawn(replace(SIGNED, batch=chosen(SIGNED.rows[:9]), printing=NINE)),
    ),
    Look(
        name="awards, printing into a file",
        make=drawn(
            replace(SIGNED, batch=chosen(SIGNED.rows[:9]), printing=replace(NINE, printer="", printers=()))
        ),
        size=SMALL,
    ),
    Look(name="awards, to renew", make=drawn(listed(Tab.TO_RENEW))),
    Look(name="awards, to renew small", make=drawn(listed(Tab.TO_RENEW, 2)), size=SMALL),
    Look(
        name="awards, renewed",
        make=drawn(replace(SIGNED, current=award_row(RENEWED))),
    ),
    Look(
        name="awards, nothing to renew",
        make=drawn(AwardsState(known=replace(KNOWN, to_renew=()), tab=Tab.TO_RENEW)),
    ),
    Look(name="awards, revoked", make=drawn(listed(Tab.REVOKED))),
    Look(name="awards, nothing", make=drawn(AwardsState(known=Known()))),
    Look(name="awards, loading", make=drawn(AwardsState())),
    Look(
        name="awards, error",
        make=drawn(
            replace(
                READY,
                problem=Unusable("the folder is not empty", where="certificates", remedy="Choose another."),
            )
        ),
    ),
)
