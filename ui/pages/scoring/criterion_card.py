"""One criterion: folded to what was chosen, or open with every level's descriptor and a comment."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from assessor_app.domain.rubric import Criterion
from ui.pages.scoring.comment_field import CommentField
from ui.pages.scoring.level_row import LevelRow
from ui.pages.scoring.pin_rows import PinLine, PinRows
from ui.theme.look import restyle
from ui.theme.tokens import TextSize, Tone
from ui.widgets.chip import Chip
from ui.widgets.icon import Icon
from ui.widgets.labels import Text
from ui.words.translate import counted


class Card(QFrame):
    """A panel that is folded or current; a click anywhere on it asks for it."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Folded."""
        super().__init__(parent)
        self.setProperty("panel", True)
        self.setProperty("current", False)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(14, 12, 14, 12)
        self.column.setSpacing(8)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Ask for this card."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.asked.emit()

    def mark_current(self, *, current: bool) -> None:
        """Draw it as the one that the keys answer for, or not."""
        if self.property("current") != current:
            self.setProperty("current", current)
            restyle(self)


class CriterionCard(Card):
    """Always title and must-pass mark; levels and comment while it is current, else what was chosen."""

    chosen = Signal(str)  # a level's id
    written = Signal(str)
    left = Signal()

    def __init__(self, criterion: Criterion, number: int, parent: QWidget | None = None) -> None:
        """`number` counts from 1."""
        super().__init__(parent)
        self.setObjectName(f"criterion:{criterion.id}")
        self.setAccessibleName(criterion.title)
        self._criterion = criterion
        self._rows: dict[str, LevelRow] = {}
        self._shown: tuple[str | None, str, tuple[PinLine, ...], bool, bool, bool] | None = None
        self._mark = Icon("circle", Tone.NEUTRAL)
        self._build(number)

    @property
    def comment(self) -> CommentField:
        """The field of its comment."""
        return self._comment

    def show_chosen(
        self,
        level: str | None,
        words: str,
        pins: tuple[PinLine, ...] = (),
        *,
        current: bool,
        changeable: bool,
        wanted: bool,
    ) -> None:
        """`wanted`: somebody asked to hand in, and this one has no level."""
        now = (level, words, pins, current, changeable, wanted)
        if now == self._shown:
            return
        self._shown = now
        self.mark_current(current=current)
        for identity, row in self._rows.items():
            if row.isChecked() != (identity == level):
                row.show_chosen(chosen=identity == level)
            row.set_open(changeable=changeable)
        self._draw_mark(level, wanted=wanted)
        self._body.setVisible(current)
        self._comment.show_words(words)
        self._comment.setReadOnly(not changeable)
        self._comment.setVisible(changeable or bool(words))
        if current:
            self.pins.show_lines(pins, changeable=changeable)
        self._draw_summary(level, words, len(pins), current=current, wanted=wanted)

    def _draw_mark(self, level: str | None, *, wanted: bool) -> None:
        if level is not None:
            self._mark.set_icon("circle-check", Tone.GOOD)
        elif wanted:
            self._mark.set_icon("circle-dot", Tone.WARNING)
        else:
            self._mark.set_icon("circle", Tone.NEUTRAL)

    def _draw_summary(self, level: str | None, words: str, pins: int, *, current: bool, wanted: bool) -> None:
        self._summary.setVisible(not current)
        if current:
            return
        if level is None:
            self._level.setText(self.tr("No level yet"))
            self._level.set_tone("warning" if wanted else "")
            self._descriptor.hide()
        else:
            found = self._criterion.level(level)
            self._level.setText(f"{self._criterion.position(level) + 1}  {found.title}")
            self._level.set_tone("accent")
            self._descriptor.setText(found.descriptor)
            self._descriptor.show()
        said = " ".join(words.split())
        self._said.setText(self.tr("Comment: {0}").format(said if len(said) <= 160 else said[:160] + "…"))
        self._said.setVisible(bool(said))
        self._pinned.setText(counted("CriterionCard", "1 pin", "{0} pins", pins).format(pins))
        self._pinned.setVisible(bool(pins))

    def _build(self, number: int) -> None:
        criterion = self._criterion
        title = Text(f"{number}  {criterion.title}", TextSize.STRONG, wraps=True)
        title.setObjectName("criterion-title")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(title, 1)
        if criterion.must_pass:
            chip = Chip(self.tr("Must pass"), Tone.WARNING, "shield-alert")
            chip.setToolTip(self.tr("Below its pass level nothing else can make up for it."))
            head.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
        self._summary = QWidget()
        self._level = Text(emphasis=True)
        self._level.setObjectName("criterion-level")
        self._descriptor = Text(quiet=True, wraps=True)
        self._said = Text(quiet=True, wraps=True)
        self._pinned = Text(quiet=True)
        summary = QVBoxLayout(self._summary)
        summary.setContentsMargins(24, 0, 0, 0)
        summary.setSpacing(2)
        for label in (self._level, self._descriptor, self._said, self._pinned):
            summary.addWidget(label)
        self._body = QWidget()
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(6)
        body.addWidget(Text(criterion.description, quiet=True, wraps=True))
        body.addSpacing(2)
        for step, level in enumerate(criterion.levels, start=1):
            row = LevelRow(level, step, passes=level.id == criterion.pass_level)
            row.clicked.connect(lambda _checked=False, identity=level.id: self.chosen.emit(identity))
            self._rows[level.id] = row
            body.addWidget(row)
        self._comment = CommentField(self.tr("Comment on this criterion (N)"), "comment")
        self._comment.written.connect(self.written)
        self._comment.left.connect(self.left)
        self.pins = PinRows()
        body.addWidget(self.pins)
        body.addWidget(self._comment)
        self.column.addLayout(head)
        self.column.addWidget(self._summary)
        self.column.addWidget(self._body)
        self._body.hide()


class OverallCard(Card):
    """What the rater says of the whole."""

    written = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty."""
        super().__init__(parent)
        self.setObjectName("overall-card")
        self.setAccessibleName(self.tr("Overall comment"))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Icon("message-square", Tone.NEUTRAL))
        head.addWidget(Text(self.tr("Overall comment"), TextSize.STRONG), 1)
        self.comment = CommentField(self.tr("What the candidate should know about the whole (O)"), "overall")
        self.comment.written.connect(self.written)
        self.comment.left.connect(self.left)
        self.pins = PinRows()
        self._none = Text(self.tr("None was written."), quiet=True)
        self.column.addLayout(head)
        self.column.addWidget(self.pins)
        self.column.addWidget(self.comment)
        self.column.addWidget(self._none)

    def show_words(
        self, words: str, pins: tuple[PinLine, ...] = (), *, current: bool, changeable: bool
    ) -> None:
        """Show the comment so far, and the pins that speak of the whole."""
        self.mark_current(current=current)
        self.pins.show_lines(pins, changeable=changeable)
        self.comment.show_words(words)
        self.comment.setReadOnly(not changeable)
        self.comment.setVisible(changeable or bool(words))
        self._none.setVisible(not changeable and not words)
