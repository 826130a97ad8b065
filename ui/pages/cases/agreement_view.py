"""How well raters agree, criterion by criterion: figures readable without colour, or why there are none."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assessor_app.application.queries.agreement import FEW, CriterionAgreement
from assessor_app.reliability.coefficient import Coefficient
from ui.models.columns import Column
from ui.models.table import TableModel
from ui.theme.tokens import TextSize
from ui.widgets.empty_state import EmptyState
from ui.widgets.front_stack import FrontStack
from ui.widgets.labels import Text
from ui.widgets.table_view import TableView
from ui.words.figures import figures
from ui.words.translate import translate


def percent_words(figure: Coefficient) -> str:
    """“83 %”, or a dash where there is none."""
    return "–" if figure.value is None else f"{100 * figure.value:.0f} %"


def kappa_words(figure: Coefficient) -> str:
    """“0.71”, or a dash."""
    return "–" if figure.value is None else figures(figure.value, 2)


def interval_words(figure: Coefficient) -> str:
    """“0.52 to 0.90”, or a dash."""
    return (
        "–"
        if figure.ci is None
        else translate("Cases", "{0} to {1}").format(figures(figure.ci[0], 2), figures(figure.ci[1], 2))
    )


class AgreementView(QWidget):
    """A table, a sentence that says what stands in it, and how it was reckoned."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty until there are double ratings."""
        super().__init__(parent)
        self._model: TableModel[CriterionAgreement] = TableModel(self._columns(), self)
        self._table = TableView(self.tr("Agreement by criterion"), "agreement-table")
        self._table.use(self._model)
        self._summary = Text(wraps=True, emphasis=True)
        self._summary.setObjectName("agreement-summary")
        self._method = Text(
            self.tr(
                "Independent ratings only, as they were before anything was discussed. Agreement: the same "
                "level from both raters. Kappa: Fleiss, for raters who change from case to case; 1 is "
                "perfect, 0 is what chance alone would give. Of 100 such intervals about 95 hold the "
                "true value."
            ),
            TextSize.CAPTION,
            quiet=True,
            wraps=True,
        )
        self._empty = EmptyState(
            "scale",
            self.tr("Nothing was rated twice yet"),
            self.tr(
                "Agreement is measured on cases with two ratings, once they are opened. "
                "Give out a share of the work to two raters."
            ),
        )
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._summary)
        column.addWidget(self._table, 1)
        column.addWidget(self._method)
        self._stack = FrontStack()
        self._waiting = QWidget()
        self._words = Text(self.tr("Reckoning…"), quiet=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        QVBoxLayout(self._waiting).addWidget(self._words)
        self._inside = inside
        for widget in (self._waiting, inside, self._empty):
            self._stack.addWidget(widget)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def show_rows(self, rows: tuple[CriterionAgreement, ...] | None) -> None:
        """Show the figures; None while they are reckoned."""
        if rows is None:
            self._stack.setCurrentWidget(self._waiting)
            return
        if not rows:
            self._stack.setCurrentWidget(self._empty)
            return
        self._model.show_rows(rows)
        self._summary.setText(self._summed(rows))
        self._stack.setCurrentWidget(self._inside)

    def _summed(self, rows: tuple[CriterionAgreement, ...]) -> str:
        known = [row for row in rows if row.kappa.value is not None]
        few = sum(row.few for row in rows)
        parts = []
        if known:
            lowest = min(known, key=lambda row: row.kappa.value or 0.0)
            parts.append(
                self.tr("Lowest kappa: {0} on “{1}”.").format(kappa_words(lowest.kappa), lowest.title)
            )
        if few:
            parts.append(
                self.tr("{0} of {1} criteria have fewer than {2} pairs: rest nothing on them yet.").format(
                    few, len(rows), FEW
                )
            )
        return " ".join(parts)

    def _columns(self) -> tuple[Column[CriterionAgreement], ...]:
        return (
            Column(title=self.tr("Badge"), text=lambda row: row.badge_name, width=180, weak=True),
            Column(title=self.tr("Criterion"), text=lambda row: row.title),
            Column(title=self.tr("Pairs"), text=lambda row: figures(row.pairs), width=64, number=True),
            Column(
                title=self.tr("Agreement"),
                text=lambda row: percent_words(row.percent),
                width=100,
                number=True,
                weak_if=_is_few,
            ),
            Column(
                title=self.tr("Kappa"),
                text=lambda row: kappa_words(row.kappa),
                width=72,
                number=True,
                weak_if=_is_few,
            ),
            Column(
                title=self.tr("95 % interval"),
                text=lambda row: interval_words(row.kappa),
                width=120,
                weak_if=_is_few,
            ),
            Column(title=self.tr("Reading"), text=self._reading, weak=True),
        )

    def _reading(self, row: CriterionAgreement) -> str:
        parts = [self.tr("Few pairs: {0} needed").format(FEW)] if row.few else []
        if row.kappa.value is None:
            parts.append(row.kappa.why or self.tr("no kappa is defined"))
        elif row.kappa.ci is None:
            parts.append(self.tr("no interval"))
        words = "; ".join(parts)
        return words[:1].upper() + words[1:]


def _is_few(row: CriterionAgreement) -> bool:
    return row.few
