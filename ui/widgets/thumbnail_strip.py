"""The pages of a file as a list of small pictures beside the page that is read."""

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHideEvent, QImage, QPainter, QPen, QResizeEvent, QShowEvent, QTransform
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from assessor_app.application.ports.previewing import Picture
from ui.models.thumbnails import ThumbnailsState
from ui.theme.look import active_theme
from ui.theme.tokens import TextSize
from ui.words.figures import figures

_WIDE, _HIGH, _WORDS, _EDGE = 96, 124, 22, 8  # px at 100 %: the picture, its number, what is around both
Index = QModelIndex | QPersistentModelIndex


class ThumbnailGestures(Protocol):
    """What the strip reports; `Thumbnails` hears it."""

    def look_at(self, first: int, last: int) -> None:
        """These pages are in sight."""

    def look_away(self) -> None:
        """None is in sight any more."""

    def picture(self, page: int) -> Picture | None:
        """A page where it is drawn."""


class _Pages(QAbstractListModel):
    """As many rows as pages."""

    def __init__(self, words: Callable[[int], str], parent: QListView) -> None:
        super().__init__(parent)
        self._words, self._count = words, 0

    def show_count(self, count: int) -> None:
        """So many now."""
        if count != self._count:
            self.beginResetModel()
            self._count = count
            self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Rows have no rows of their own."""
        return 0 if parent is not None and parent.isValid() else self._count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What is said of a page."""
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(index.row())
        return None


class _Draw(QStyledItemDelegate):
    """A page, its number under it; an empty sheet until it is drawn."""

    def __init__(self, strip: "ThumbnailStrip") -> None:
        super().__init__(strip)
        self._strip = strip

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # Qt's signature
        """All alike."""
        theme = active_theme()
        return QSize(theme.px(_WIDE + 2 * _EDGE), theme.px(_HIGH + _WORDS + _EDGE))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one page."""
        theme, chosen = active_theme(), bool(option.state & QStyle.StateFlag.State_Selected)
        palette = theme.palette
        room = QRectF(option.rect)
        box = QRectF(0, 0, theme.px(_WIDE), theme.px(_HIGH))
        box.moveCenter(room.center())
        box.moveTop(room.top() + theme.px(_EDGE))
        image = self._strip.image(index.row())
        sheet = QRectF(box)
        if image is not None:
            size = image.size().scaled(box.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
            sheet = QRectF(0, 0, size.width(), size.height())
            sheet.moveCenter(box.center())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if image is not None:
            painter.drawImage(sheet, image)
        else:
            painter.fillRect(sheet, QColor(palette.sunken))
        pen = QPen(QColor(palette.accent if chosen else palette.border), 2 if chosen else 1)
        painter.setPen(pen)
        painter.drawRect(sheet.adjusted(-1, -1, 1, 1))
        painter.setPen(QColor(palette.accent if chosen else palette.muted))
        painter.setFont(theme.font(TextSize.CAPTION, strong=chosen))
        below = QRectF(room.left(), box.bottom() + 2, room.width(), theme.px(_WORDS) - 2)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, figures(index.row() + 1))
        if option.state & QStyle.StateFlag.State_HasFocus and self._strip.hasFocus():
            painter.setPen(QPen(QColor(palette.focus), 2))
            painter.drawRect(room.adjusted(2, 2, -3, -2))
        painter.restore()


class ThumbnailStrip(QListView):
    """Arrow keys and clicks turn to a page; only what is in sight is drawn."""

    turned = Signal(bool)  # it is wanted, or not any more

    def __init__(self, gestures: ThumbnailGestures, go_to: Callable[[int], object]) -> None:
        """`go_to` turns to a page, from 0."""
        super().__init__()
        self.setObjectName("evidence-thumbnails")
        self.setAccessibleName(self.tr("Pages"))
        self._gestures, self._go_to = gestures, go_to
        self.wanted = False  # whether somebody turned it on
        self._state = ThumbnailsState()
        self._images: dict[tuple[int, int], tuple[Picture, QImage]] = {}
        self._pages = _Pages(lambda row: self.tr("Page {0}").format(row + 1), self)
        self.setModel(self._pages)
        self.setItemDelegate(_Draw(self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("scrolled", True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._look())
        active_theme().changed.connect(self._fit)
        self._fit()

    def show_thumbnails(self, state: ThumbnailsState) -> None:
        """Draw all of it."""
        before, self._state = self._state, state
        if state.pages != before.pages:
            self._images.clear()
            self._pages.show_count(state.pages)
        if state.pages and (state.page != before.page or state.pages != before.pages):
            index = self._pages.index(state.page)
            selection = self.selectionModel()
            selection.blockSignals(True)
            self.setCurrentIndex(index)
            selection.blockSignals(False)
            self.scrollTo(index)
        self.viewport().update()
        if state.pages != before.pages:
            self._look()

    def image(self, page: int) -> QImage | None:
        """A page as it is turned now."""
        picture = self._gestures.picture(page)
        if picture is None:
            return None
        known = self._images.get((page, self._state.turned))
        if known is not None and known[0] is picture:
            return known[1]
        image = QImage(
            picture.pixels, picture.width, picture.height, 3 * picture.width, QImage.Format.Format_RGB888
        )
        if self._state.turned:
            image = image.transformed(QTransform().rotate(90 * self._state.turned))
        if len(self._images) > 64:  # more than any screen holds
            self._images.clear()
        self._images[page, self._state.turned] = picture, image
        return image

    def currentChanged(self, current: Index, previous: Index) -> None:
        """The keys, or a click, went to another page."""
        super().currentChanged(current, previous)
        if current.isValid() and current.row() != self._state.page:
            self._go_to(current.row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or fewer are in sight."""
        super().resizeEvent(event)
        self._look()

    def showEvent(self, event: QShowEvent) -> None:
        """Some are in sight now."""
        super().showEvent(event)
        if self._state.pages:
            self.scrollTo(self._pages.index(self._state.page))
        self._look()

    def hideEvent(self, event: QHideEvent) -> None:
        """None is any more."""
        super().hideEvent(event)
        self._gestures.look_away()

    def toggle(self) -> None:
        """On, or off."""
        self.want(not self.wanted)

    def want(self, on: bool) -> None:  # it is all that is asked
        """Be there where a file has pages, or not at all."""
        if on != self.wanted:
            self.wanted = on
            self.turned.emit(on)

    def retire(self) -> None:
        """Forget what was drawn."""
        self._images.clear()
        self._pages.show_count(0)

    def _look(self) -> None:
        if not self.isVisible() or not self._state.pages:
            return
        high = max(1, self.sizeHintForRow(0))
        first = self.verticalScrollBar().value() // high
        self._gestures.look_at(first, first + self.viewport().height() // high + 1)

    def _fit(self) -> None:
        bar = self.verticalScrollBar().sizeHint().width()
        self.setFixedWidth(active_theme().px(_WIDE + 2 * _EDGE) + bar + 2)
        self.scheduleDelayedItemsLayout()
