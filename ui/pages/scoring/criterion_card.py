"""One criterion: folded to what was chosen, or open with every level's descriptor and a comment."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from assessor_app.domain.rubric import Choice, Criterion, Unscored
from ui.models.unscored_words import not_scorable_because, reason_descriptor
from ui.pages.scoring.comment_field import CommentField
from ui.pages.scoring.level_row import LevelRow
from ui.pages.scoring.pin_rows import PinLine, PinRows
from ui.theme.look import restyle
from ui.theme.tokens import TextSize, Tone
from ui.widgets.buttons import quiet_button
from ui.widgets.chip import Chip
from ui.widgets.flow_row import FlowRow
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
    reasons_asked = Signal()
    left_unscored = Signal(object)  # an Unscored
    written = Signal(str)
    left = Signal()

    def __init__(self, criterion: Criterion, number: int, parent: QWidget | None = None) -> None:
        """`number` counts from 1."""
        super().__init__(parent)
        self.setObjectName(f"criterion:{criterion.id}")
        self.setAccessibleName(criterion.title)
        self._criterion = criterion
        self._rows: dict[Choice, LevelRow] = {}
        self._shown: tuple[object, ...] | None = None
        self._mark = Icon("circle", Tone.NEUTRAL)
        self._build(number)

    @property
    def comment(self) -> CommentField:
        """The field of its comment."""
        return self._comment

    def show_chosen(
        self,
        choice: Choice | None,
        words: str,
        pins: tuple[PinLine, ...] = (),
        *,
        current: bool,
        changeable: bool,
        wanted: bool,
        asking: bool = False,
    ) -> None:
        """`wanted`: to be handed in, and this one has no level; `asking`: reasons instead of levels."""
        now = (choice, words, pins, current, changeable, wanted, asking)
        if now == self._shown:
            return
        self._shown = now
        self.mark_current(current=current)
        if asking:
            self._build_reasons()
        for identity, row in self._rows.items():
            if row.isChecked() != (identity == choice):
                row.show_chosen(chosen=identity == choice)
            row.set_open(changeable=changeable)
        self._levels.setVisible(not asking)
        self._reasons.setVisible(asking)
        self._draw_left_out(choice, words, asking=asking, changeable=changeable)
        lacks = choice is Unscored.OTHER and not words.strip()
        self._draw_mark(None if lacks else choice, wanted=wanted)
        self._body.setVisible(current)
        self._comment.show_words(words)
        self._comment.setReadOnly(not changeable)
        self._comment.setVisible(changeable or bool(words))
        if current:
            self.pins.show_lines(pins, changeable=changeable)
        self._draw_summary(choice, words, len(pins), current=current, wanted=wanted)

    def _draw_left_out(self, choice: Choice | None, words: str, *, asking: bool, changeable: bool) -> None:
        """Below the levels: what was said instead of one, and the way to say it."""
        reason = choice if isinstance(choice, Unscored) else None
        self._why.setVisible(reason is not None and not asking)
        if reason is not None:
            self._why.setText(not_scorable_because(reason))
        self._needs.setVisible(reason is Unscored.OTHER and not words.strip() and changeable)
        self._ask.setText(self.tr("Levels (U)") if asking else self.tr("Not scorable… (U)"))
        self._ask.setVisible(changeable)

    def _draw_mark(self, choice: Choice | None, *, wanted: bool) -> None:
        if choice is not None:
            self._mark.set_icon("circle-check", Tone.GOOD)
        elif wanted:
            self._mark.set_icon("circle-dot", Tone.WARNING)
        else:
            self._mark.set_icon("circle", Tone.NEUTRAL)

    def _draw_summary(
        self, choice: Choice | None, words: str, pins: int, *, current: bool, wanted: bool
    ) -> None:
        self._summary.setVisible(not current)
        if current:
            return
        if choice is None:
            self._level.setText(self.tr("No level yet"))
            self._level.set_tone("warning" if wanted else "")
            self._descriptor.hide()
        elif isinstance(choice, Unscored):
            lacks = choice is Unscored.OTHER and not words.strip()
            self._level.setText(not_scorable_because(choice))
            self._level.set_tone("warning" if lacks else "accent")
            self._descriptor.setText(
                self.tr("Its comment must say why.") if lacks else reason_descriptor(choice)
            )
            self._descriptor.show()
        else:
            found = self._criterion.level(choice)
            self._level.setText(f"{self._criterion.position(choice) + 1}  {found.title}")
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
        self._level = Text(emphasis=True, wraps=True)
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
        self._build_choices(body)
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

    def _build_choices(self, body: QVBoxLayout) -> None:
        """Its levels; in their place, when asked for, why it may have none."""
        criterion = self._criterion
        self._levels, self._reasons = QWidget(), QWidget()
        levels = QVBoxLayout(self._levels)
        for layout in (levels, QVBoxLayout(self._reasons)):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(6)
        for step, level in enumerate(criterion.levels, start=1):
            row = LevelRow(level, step, passes=level.id == criterion.pass_level)
            row.clicked.connect(lambda _checked=False, identity=level.id: self.chosen.emit(identity))
            self._rows[level.id] = row
            levels.addWidget(row)
        self._reasons.hide()
        self._why = Text(emphasis=True, wraps=True)
        self._why.setObjectName("not-scorable")
        self._why.set_tone("accent")
        self._needs = Text(self.tr("Its comment must say why."), wraps=True)
        self._needs.set_tone("warning")
        self._ask = quiet_button("", "ask-reasons")
        self._ask.setAccessibleName(self.tr("{0}: not scorable").format(criterion.title))
        self._ask.clicked.connect(self.reasons_asked)
        body.addWidget(self._levels)
        body.addWidget(self._reasons)
        body.addWidget(FlowRow(self._why, self._ask))
        body.addWidget(self._needs)

    def _build_reasons(self) -> None:
        """When they are asked for: most criteria are scored, and each card would be twice the work."""
        reasons = self._reasons.layout()
        if reasons is None or reasons.count():
            return
        reasons.addWidget(Text(self.tr("Why can this criterion not be scored?"), emphasis=True, wraps=True))
        for step, reason in enumerate(Unscored, start=1):
            row = LevelRow(reason, step)
            row.clicked.connect(lambda _checked=False, why=reason: self.left_unscored.emit(why))
            self._rows[reason] = row
            reasons.addWidget(row)


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
