"""The badges by category: pips for the tier, the name, and the facts on a second line."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from assessor_app.application.queries.badges import BadgeLine
from assessor_app.domain.achievement import Category, Tier
from ui.models.badge_words import CATEGORIES, STAKES, TIERS
from ui.pages.catalogue.words import rung, twice, validity
from ui.theme.look import active_theme
from ui.theme.tokens import TextSize
from ui.words.translate import translate

Index = QModelIndex | QPersistentModelIndex
_BADGE: Final = Qt.ItemDataRole.UserRole + 1
_FACTS: Final = Qt.ItemDataRole.UserRole + 2
_RUNG: Final = Qt.ItemDataRole.UserRole + 3
_RUNGS: Final = len(Tier)
_INSET: Final = 12
_PIP: Final = 8


def facts(line: BadgeLine) -> str:
    """“Foundation · Low stakes”, and what else there is to know in the next line."""
    about, version = line.badge.achievement, line.badge.version
    standing = [TIERS[about.tier], STAKES[about.stakes]]
    if line.state == "retired":
        standing.insert(0, translate("Catalogue", "Retired"))
    more = [
        validity(about.validity_months),
        *((twice(version.second_rating_percent),) if line.plan else ()),
        translate("Catalogue", "Version {0}").format(version.number),
    ]
    lines = (" · ".join(part.replace(" ", "\u00a0") for part in parts) for parts in (standing, more))
    return "\n".join(lines)  # they break between facts alone, and no line ends in a dot


def draw_pips(painter: QPainter, left: float, middle: float, filled: int, *, strong: bool = True) -> None:
    """Three small circles, `filled` of them full: the rung of the ladder."""
    theme = active_theme()
    side, colour = theme.px(_PIP), QColor(theme.palette.accent if strong else theme.palette.muted)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for place in range(_RUNGS):
        centre = QPointF(left + side / 2 + place * (side + 3), middle)
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(colour if place < filled else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, side / 2 - 1, side / 2 - 1)
    painter.restore()


def pips_width() -> int:
    """The room of three pips, in px."""
    return _RUNGS * (active_theme().px(_PIP) + 3)


class BadgeDelegate(QStyledItemDelegate):
    """Draws headings and badges; the facts wrap where they need to."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        theme = active_theme()
        if index.data(_BADGE) is None:
            painter.save()
            painter.setFont(theme.font(TextSize.CAPTION, strong=True))
            painter.setPen(QColor(theme.palette.muted))
            place = QRectF(option.rect).adjusted(_INSET, 0, -_INSET, -theme.px(4))
            painter.drawText(place, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, index.data())
            painter.restore()
            return
        words = index.data()
        option.text = ""
        self.initStyleOption(option, index)
        option.text = ""
        style = option.widget.style()
        style.drawControl(style.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        painter.save()
        place = QRectF(option.rect).adjusted(_INSET, theme.px(8), -_INSET, -theme.px(8))
        name_font, facts_font = theme.font(strong=True), theme.font(TextSize.CAPTION)
        name_height = QFontMetricsF(name_font).height()
        left = place.left() + pips_width() + 8
        draw_pips(painter, place.left(), place.top() + name_height / 2, index.data(_RUNG))
        painter.setFont(name_font)
        painter.setPen(QColor(theme.palette.ink))
        name_place = QRectF(left, place.top(), place.right() - left, name_height)
        fitting = QFontMetricsF(name_font).elidedText(words, Qt.TextElideMode.ElideRight, name_place.width())
        painter.drawText(name_place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, fitting)
        painter.setFont(facts_font)
        painter.setPen(QColor(theme.palette.muted))
        facts_place = QRectF(left, place.top() + name_height + 2, place.right() - left, place.height())
        painter.drawText(facts_place, Qt.TextFlag.TextWordWrap, index.data(_FACTS))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A heading is a row high; a badge is as high as its facts need at the list's width."""
        theme = active_theme()
        width = self._width(option)
        if index.data(_BADGE) is None:
            return QSize(width, theme.px(40 if index.row() else 32))
        room = width - 2 * _INSET - pips_width() - 8
        lines = QFontMetricsF(theme.font(TextSize.CAPTION)).boundingRect(
            QRectF(0, 0, max(room, 1), 1000), int(Qt.TextFlag.TextWordWrap), index.data(_FACTS)
        )
        name = QFontMetricsF(theme.font(strong=True)).height()
        return QSize(width, round(name + 2 + lines.height()) + 2 * theme.px(8))

    def _width(self, option: QStyleOptionViewItem) -> int:
        view = self.parent()
        return view.viewport().width() if isinstance(view, QListView) else option.rect.width()


class BadgeList(QListWidget):
    """Arrow keys walk the badges and pass the headings by."""

    chosen = Signal(str)

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        """`words` says to a screen reader what is listed."""
        super().__init__(parent)
        self.setObjectName("badges")
        self.setAccessibleName(words)
        self.setItemDelegate(BadgeDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.currentItemChanged.connect(self._tell)
        active_theme().changed.connect(self.scheduleDelayedItemsLayout)

    def show_badges(self, badges: Sequence[BadgeLine]) -> None:
        """List these under their categories, in the programme's order."""
        self.blockSignals(True)
        self.clear()
        for category in Category:
            inside = [line for line in badges if line.badge.achievement.category is category]
            if not inside:
                continue
            heading = QListWidgetItem(CATEGORIES[category])
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(heading)
            for line in inside:
                item = QListWidgetItem(line.name)
                item.setData(_BADGE, line.id)
                item.setData(_FACTS, facts(line))
                item.setData(_RUNG, rung(line.badge.achievement.tier))
                spoken = facts(line).replace("\u00a0", " ").replace("\n", " · ")
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{line.name}, {spoken}")
                self.addItem(item)
        self.blockSignals(False)

    def choose(self, badge: str) -> None:
        """Make the row of `badge` the current one."""
        for row in range(self.count()):
            if badge and self.item(row).data(_BADGE) == badge and row != self.currentRow():
                self.blockSignals(True)
                self.setCurrentRow(row)
                self.blockSignals(False)
                self.scrollToItem(self.item(row))
                if row and not self.item(row - 1).data(_BADGE):
                    self.scrollToItem(self.item(row - 1))  # the first of a category is shown with its name

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(_BADGE):
            self.chosen.emit(item.data(_BADGE))
