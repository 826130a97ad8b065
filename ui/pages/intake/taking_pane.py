"""A source that was dropped: for which badge, what lies in it, and taking it in."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from assessor_app.application.cohorts import LONGEST
from assessor_app.application.use_cases.import_portfolios import ImportReport
from ui.models.columns import Column
from ui.models.sizes import size_words
from ui.models.table import TableModel
from ui.pages.intake.state import AUTO, FORMATS, IntakeState, Source, Stage
from ui.theme.tokens import TextSize, Tone
from ui.widgets.buttons import primary_button, secondary_button
from ui.widgets.chip import Chip
from ui.widgets.choice import Choice
from ui.widgets.empty_state import EmptyState
from ui.widgets.first_stop import lead_keys
from ui.widgets.form_row import FormRow
from ui.widgets.labels import ElidedText
from ui.widgets.progress_row import ProgressRow
from ui.widgets.table_view import TableView
from ui.words.figures import figures
from ui.words.told import told
from ui.words.translate import Worded, counted, translate

_WHAT: Final = Worded(
    lambda: {
        "created": (translate("Intake", "New"), Tone.GOOD),
        "updated": (translate("Intake", "Changed"), Tone.INFO),
        "unchanged": (translate("Intake", "Unchanged"), Tone.NEUTRAL),
        "rejected": (translate("Intake", "Not taken"), Tone.WARNING),
    }
)
_FORMAT_WORDS: Final = Worded(
    lambda: {
        AUTO: translate("Intake", "Recognise it (recommended)"),
        "folder": translate("Intake", "A folder for each learner"),
        "moodle": translate("Intake", "A Moodle export"),
        "canvas": translate("Intake", "A Canvas export"),
        "csv": translate("Intake", "A CSV list with files"),
        "leap2a": translate("Intake", "Leap2A"),
    }
)


class TakingGestures(Protocol):
    """What the pane reports."""

    def choose_badge(self, badge: str) -> None:
        """A badge was chosen."""

    def choose_format(self, kind: str) -> None:
        """A format was chosen."""

    def name_cohort(self, name: str) -> None:
        """The name of a group was typed."""

    def take_in(self) -> None:
        """Take in was pressed."""

    def stop(self) -> None:
        """Cancel was pressed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewRow:
    """One line of the preview: a portfolio, or something that is not taken."""

    what: str
    name: str = field(repr=False)
    files: str = ""
    size: str = ""
    why: str = field(default="", repr=False)


def preview_rows(report: ImportReport) -> tuple[PreviewRow, ...]:
    """What is not taken first, then what is new, what changed, and what stays."""
    rows = [
        PreviewRow(what="rejected", name=_plain(one.path), why=_plain(told(one.reason)))
        for one in report.rejected
    ]
    for what in ("created", "updated", "unchanged"):
        rows += [
            PreviewRow(
                what=what,
                name=_plain(one.learner),
                files=figures(one.files),
                size=size_words(one.bytes),
                why=translate("Intake", "Renews an award that ends") if one.renews else "",
            )
            for one in report.submissions
            if one.what == what
        ]
    return tuple(rows)


def _plain(text: str) -> str:
    return "".join(letter if letter.isprintable() else "�" for letter in text)


class TakingPane(QWidget):
    """Badge and format above, the preview between, Take in at the bottom right."""

    def __init__(self, gestures: TakingGestures) -> None:
        """Report to `gestures`."""
        super().__init__()
        self._gestures = gestures
        self._shown: ImportReport | None = None
        self._badges: tuple[tuple[str, str], ...] | None = None
        self._name = ElidedText("", TextSize.STRONG)
        self.badge = Choice(self.tr("Badge"), "source-badge")
        self.badge.activated.connect(lambda index: gestures.choose_badge(self.badge.itemData(index) or ""))
        self._format = Choice(self.tr("Kind of file"), "source-format")
        for kind in FORMATS:
            self._format.addItem(_FORMAT_WORDS[kind], kind)
        self._format.activated.connect(lambda index: gestures.choose_format(self._format.itemData(index)))
        self._cohort = QLineEdit()
        self._cohort.setObjectName("source-cohort")
        self._cohort.setMaxLength(LONGEST)
        self._cohort.setPlaceholderText(self.tr("Such as “Spring 2026”"))
        self._cohort.setToolTip(self.tr("Leads compare groups by it; raters never see it."))
        self._cohort.editingFinished.connect(lambda: gestures.name_cohort(self._cohort.text()))
        self._model: TableModel[PreviewRow] = TableModel(self._columns(), self)
        self._table = TableView(self.tr("What lies in it"), "preview")
        self._table.use(self._model)
        self._ask = EmptyState(
            "award",
            self.tr("For which badge were these handed in?"),
            self.tr(
                "Choose it above. Then you see what would be taken in; nothing is stored before you say so."
            ),
        )
        self._blank = QWidget()
        self._middle = QStackedWidget()
        for widget in (self._ask, self._blank, self._table):
            self._middle.addWidget(widget)
        self._chips = QHBoxLayout()
        self._chips.setSpacing(8)
        self._place = QVBoxLayout()
        self._progress: ProgressRow | None = None
        self._cancel = secondary_button(self.tr("Cancel"), "source-cancel", gestures.stop)
        self.go = primary_button("", "take-in", gestures.take_in, icon="download")
        self._lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return takes in what is shown, Esc puts it aside; taking in is stopped by its button alone."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.go.isEnabled():
            self._gestures.take_in()
        elif event.key() == Qt.Key.Key_Escape and self._cancel.isVisible():
            self._gestures.stop()
        else:
            super().keyPressEvent(event)

    def show_state(self, state: IntakeState) -> None:
        """Draw the source."""
        source = state.source
        if source is None:
            self._end_progress()
            self._shown = None
            self._cohort.clear()
            self._model.show_rows(())
            return
        self._name.set_whole(source.path.name)
        self._show_badges(state, source)
        self._show_report(source)
        self._show_progress(source)
        taking = source.stage is Stage.TAKING
        for widget in (self.badge, self._format, self._cohort):
            widget.setEnabled(not taking)
        self._cancel.setVisible(not taking)
        count = source.to_take
        self.go.setText(_go_words(source, count))
        self.go.setEnabled(source.stage is Stage.PREVIEWED and count > 0)
        if source.stage is Stage.CHOOSING and not source.badge:
            self._middle.setCurrentWidget(self._ask)
        else:
            self._middle.setCurrentWidget(self._table if self._shown is not None else self._blank)

    def _show_badges(self, state: IntakeState, source: Source) -> None:
        if self._badges != state.badges:
            self._badges = state.badges
            self.badge.clear()
            self.badge.addItem(self.tr("Choose a badge…"), "")
            for badge, name in state.badges:
                self.badge.addItem(name, badge)
        self.badge.setCurrentIndex(max(0, self.badge.findData(source.badge)))
        self._format.setCurrentIndex(self._format.findData(source.format))
        if source.cohort and not self._cohort.text():
            self._cohort.setText(source.cohort)

    def _show_report(self, source: Source) -> None:
        if source.report is self._shown:
            return
        self._shown = source.report
        self._model.show_rows(preview_rows(source.report) if source.report else ())
        while self._chips.count() > 1:
            item = self._chips.takeAt(0)
            chip = item.widget() if item is not None else None
            if chip is not None:
                chip.deleteLater()
        if source.report is not None:
            for chip in reversed(_chips(source.report)):
                self._chips.insertWidget(0, chip)

    def _show_progress(self, source: Source) -> None:
        running = source.stage in (Stage.LOOKING, Stage.TAKING)
        if not running:
            self._end_progress()
            return
        taking = source.stage is Stage.TAKING
        label = self.tr("Taking in") if taking else self.tr("Looking through it; nothing is stored yet")
        if self._progress is None or self._progress.property("taking") != taking:
            self._end_progress()
            self._progress = ProgressRow(label, self._gestures.stop, "source-progress")
            self._progress.setProperty("taking", taking)
            self._place.addWidget(self._progress)
        self._progress.show_step(source.step.done, source.step.total, "")

    def _end_progress(self) -> None:
        if self._progress is not None:
            self._place.removeWidget(self._progress)
            self._progress.hide()
            self._progress.deleteLater()
            self._progress = None

    def _columns(self) -> tuple[Column[PreviewRow], ...]:
        return (
            Column(
                title=self.tr("State"),
                text=lambda row: _WHAT[row.what][0],
                tone=lambda row: _WHAT[row.what][1],
                width=136,
            ),
            Column(title=self.tr("Learner or file"), text=lambda row: row.name),
            Column(title=self.tr("Files"), text=lambda row: row.files, width=72, number=True),
            Column(title=self.tr("Size"), text=lambda row: row.size, width=96, number=True),
            Column(title=self.tr("Why it is not taken"), text=lambda row: row.why, weak=True),
        )

    def _lay_out(self) -> None:
        fields = QGridLayout()
        fields.setHorizontalSpacing(16)
        fields.addWidget(FormRow(self.tr("&Badge"), self.badge), 0, 0)
        fields.addWidget(FormRow(self.tr("&Kind of file"), self._format), 0, 1)
        fields.addWidget(FormRow(self.tr("&Cohort, if any"), self._cohort), 0, 2)
        fields.setColumnStretch(0, 3)
        fields.setColumnStretch(1, 2)
        fields.setColumnStretch(2, 2)
        self._chips.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(self._cancel)
        foot.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._name)
        column.addLayout(fields)
        column.addLayout(self._place)
        column.addLayout(self._chips)
        column.addWidget(self._middle, 1)
        column.addLayout(foot)
        lead_keys(self, self.badge)
        self.go.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


def _go_words(source: Source, count: int) -> str:
    if source.stage is Stage.TAKING:
        return translate("Intake", "Taking in…")
    if source.report is None:
        return translate("Intake", "Take in")
    if not count:
        return translate("Intake", "Nothing new to take in")
    return counted("Intake", "Take in 1 portfolio", "Take in {0} portfolios", count).format(figures(count))


def _chips(report: ImportReport) -> Sequence[Chip]:
    counts = [(what, report.count(what)) for what in ("created", "updated", "unchanged")]
    counts.append(("rejected", len(report.rejected)))
    words = {
        "created": translate("Intake", "{0} new"),
        "updated": translate("Intake", "{0} changed"),
        "unchanged": translate("Intake", "{0} unchanged"),
    }
    return [
        Chip(words.get(what, translate("Intake", "{0} not taken")).format(figures(count)), _WHAT[what][1])
        for what, count in counts
        if count
    ]
