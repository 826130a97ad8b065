"""Sound and video: the picture, the captions under it, and what plays it, where and how loud."""

from typing import Final, Protocol

from PySide6.QtCore import QEvent, QPointF, QRectF, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QSlider, QStyle, QVBoxLayout, QWidget

from assessor_app.application.ports.playing import MovingPicture, Stage
from ui.models.playback import LOUDEST, RATES, STEP, PlaybackState, place_of, time_words
from ui.theme.icons import tinted_pixmap
from ui.theme.look import active_theme
from ui.theme.tokens import TextSize
from ui.widgets.buttons import IconButton
from ui.widgets.choice import Choice
from ui.widgets.first_stop import lead_keys
from ui.widgets.icon import give_icon
from ui.widgets.labels import Text
from ui.widgets.marked_places import PEN, PEN_HERE, MarkedPlace
from ui.widgets.speaker import Speaker, SystemSpeaker
from ui.widgets.waveform import Waveform
from ui.words.figures import figures

_LOOK_MS: Final = 33  # thirty pictures a second
_REST_MS: Final = 150  # while it stands
_LOUDER: Final = 10  # percent of one step
_NOTE: Final = 48  # px of the sign that stands where there is no picture
_LATE_MS: Final = 400
_HANDLE: Final = 14  # px, as in the style sheet


class PlayerGestures(Protocol):
    """What the player reports; `Playback` hears it."""

    def tick(self) -> None: ...
    def samples(self, most: int) -> bytes: ...
    def toggle(self) -> None: ...
    def pause(self) -> None: ...
    def step(self, by: int) -> None: ...
    def go_to(self, place: int) -> None: ...
    def set_rate(self, rate: float) -> None: ...
    def set_volume(self, percent: int) -> None: ...
    def mute(self) -> None: ...
    def choose_track(self, track: int) -> None: ...
    def set_room(self, width: int, height: int) -> None: ...


class Screen(QWidget):
    """The picture, as large as fits; for sound a sign."""

    pressed = Signal()
    room_changed = Signal(int, int)

    def __init__(self, words: str, name: str) -> None:
        """`words` say to a screen reader what is drawn here."""
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setMinimumHeight(80)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._picture: MovingPicture | None = None
        self._image = QImage()
        self._sign = ""

    def show_picture(self, picture: MovingPicture | None, sign: str) -> None:
        """Draw this picture, or the icon `sign` where there is none."""
        if picture is self._picture and sign == self._sign:
            return
        self._picture, self._sign = picture, sign
        self._image = QImage()
        if picture is not None:
            wide = picture.width
            self._image = QImage(picture.pixels, wide, picture.height, 4 * wide, QImage.Format.Format_RGB32)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the middle."""
        painter = QPainter(self)
        palette = active_theme().palette
        painter.fillRect(self.rect(), QColor(palette.sunken))
        if not self._image.isNull():
            size = QSize(self._image.size()).scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(QRectF(QPointF(left, top), size.toSizeF()), self._image)
        elif self._sign:
            side = active_theme().px(_NOTE)
            pixmap = tinted_pixmap(self._sign, palette.muted, side, self.devicePixelRatioF())
            place = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
            painter.drawPixmap(place, pixmap, QRectF(pixmap.rect()))
        if self.hasFocus():
            painter.setPen(QColor(palette.focus))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click plays, or stands still."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.pressed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pictures may be as large as this."""
        super().resizeEvent(event)
        scale = self.devicePixelRatioF()
        self.room_changed.emit(round(self.width() * scale), round(self.height() * scale))


class Timeline(QSlider):
    """Where it is; a click goes there, an arrow key five seconds."""

    asked = Signal(int)

    def __init__(self, words: str, name: str) -> None:
        """`words` say to a screen reader what it is."""
        super().__init__(Qt.Orientation.Horizontal)
        self.setObjectName(name)
        self.setAccessibleName(words)
        self._places: tuple[MarkedPlace, ...] = ()
        self.setSingleStep(STEP)
        self.setPageStep(6 * STEP)
        self.actionTriggered.connect(lambda _action: self.asked.emit(self.sliderPosition()))

    def mark(self, places: tuple[MarkedPlace, ...]) -> None:
        """Draw these moments and spans."""
        if places != self._places:
            self._places = places
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw pins over the line, as wide as they last."""
        super().paintEvent(event)
        painter = QPainter(self)
        half = active_theme().px(_HANDLE) // 2
        for place in sorted(self._places, key=lambda one: one.here):
            begin, end = (
                half + QStyle.sliderPositionFromValue(0, self.maximum(), time, self.width() - 2 * half)
                for time in place.at
            )
            pen = QColor(PEN_HERE if place.here else PEN)
            painter.fillRect(QRectF(begin - 1.5, 0, max(3, end - begin), self.height()), pen)

    def show_place(self, place: int, length: int) -> None:
        """Stand at `place` of `length` milliseconds, unless somebody holds it."""
        self.setEnabled(length > 0)
        if not self.isSliderDown():
            with QSignalBlocker(self):
                self.setRange(0, max(length, 1))
                self.setValue(place)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go where it was pressed, and follow the pointer from there."""
        if event.button() == Qt.MouseButton.LeftButton:
            leftwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            value = QStyle.sliderValueFromPosition(
                0, self.maximum(), round(event.position().x()), self.width(), leftwards
            )
            self.setSliderDown(True)
            self.setSliderPosition(value)
            self.asked.emit(value)
            event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        if self.isSliderDown():
            leftwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            value = QStyle.sliderValueFromPosition(
                0, self.maximum(), round(event.position().x()), self.width(), leftwards
            )
            if value != self.sliderPosition():
                self.setSliderPosition(value)
                self.asked.emit(value)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self.setSliderDown(False)


class TimeField(QLineEdit):
    """The time, to be read and to be typed; Return goes there, Esc leaves it as it was."""

    left = Signal()

    def event(self, event: QEvent) -> bool:
        """Esc is the field's own while it has the keys, also where a page has an action for it."""
        overriding = event.type() is QEvent.Type.ShortcutOverride
        if overriding and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc; an arrow moves in the text alone."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
            event.accept()


class PlayerView(QFrame):
    """Draws a playback's state; looks how far it is as long as it is on the screen, and lets it be heard."""

    def __init__(self, gestures: PlayerGestures, *, speaker: Speaker | None = None) -> None:
        """`speaker`: where sound goes; the system's output unless another is given."""
        super().__init__()
        self.setObjectName("evidence-player")
        self.setAccessibleName(self.tr("Player"))
        self._gestures, self._speaker = gestures, speaker or SystemSpeaker()
        self._state = PlaybackState()
        self._loud = -1
        self._wanted = False
        self._look = QTimer(self)
        self._look.setInterval(_REST_MS)
        self._look.timeout.connect(self._tick)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_LATE_MS)
        self._late.timeout.connect(lambda: self._note.setText(self.tr("Opening…")))
        self._build()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        lead_keys(self, self._screen)

    def show_playback(self, state: PlaybackState) -> None:
        """Draw all of it."""
        before, self._state = self._state, state
        moment = state.moment
        opening = moment.stage is Stage.OPENING
        sign = "" if opening or moment.has_picture else "music"
        self._screen.show_picture(state.picture if moment.has_picture or opening else None, sign)
        self._timeline.show_place(moment.place, moment.length)
        self._waveform.setVisible(not opening and moment.has_sound and not moment.has_picture)
        self._waveform.show_loudness(state.loudness, moment.place, moment.length)
        if not self._time.hasFocus():
            self._time.setText(time_words(moment.place))
        self._whole.setText(f"/ {time_words(moment.length)}" if moment.length else "")
        self._play.set_words(self.tr("Pause (Space)") if state.wanted else self.tr("Play (Space)"))
        give_icon(self._play, "pause" if state.wanted else "play", "ink", 24)
        self._rate.show_entries([(str(rate), _rate_words(rate)) for rate in RATES], str(state.rate))
        self._draw_loudness(state)
        self._draw_captions(state)
        self._draw_note(state, before)
        if state.wanted != self._wanted:
            self._wanted = state.wanted
            if not state.wanted:
                self._speaker.silence()
        self._look.setInterval(_LOOK_MS if state.wanted or opening else _REST_MS)

    @property
    def place(self) -> int:
        """Where it is, in milliseconds."""
        return self._state.moment.place

    def show_places(self, places: tuple[MarkedPlace, ...]) -> None:
        """Draw pins on the line."""
        self._timeline.mark(places)
        self._waveform.mark(places)

    def retire(self) -> None:
        """Forget what was drawn."""
        self._look.stop()
        self._late.stop()
        self._speaker.silence()
        self._screen.show_picture(None, "")

    def showEvent(self, event: QShowEvent) -> None:
        """Look how far it is from now on."""
        super().showEvent(event)
        self._look.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """What nobody sees stands still."""
        super().hideEvent(event)
        self._look.stop()
        self._gestures.pause()
        self._speaker.silence()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space plays, arrows jump and make louder; what a control takes for itself does not come here."""
        steps = {Qt.Key.Key_Right: STEP, Qt.Key.Key_Left: -STEP}
        louder = {Qt.Key.Key_Up: _LOUDER, Qt.Key.Key_Down: -_LOUDER}
        key = Qt.Key(event.key())
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and key is Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self._gestures.toggle()
        elif plain and key in steps:
            self._gestures.step(steps[key])
        elif plain and key in louder:
            self._gestures.set_volume(self._state.volume + louder[key])
        elif plain and key is Qt.Key.Key_Home:
            self._gestures.go_to(0)
        elif plain and key is Qt.Key.Key_End:
            self._gestures.go_to(self._state.moment.length)
        else:
            super().keyPressEvent(event)

    def _tick(self) -> None:
        self._gestures.tick()
        if self._state.wanted and self._state.moment.has_sound and self._speaker.there():
            self._speaker.hear(self._gestures.samples(self._speaker.free()))

    def _draw_loudness(self, state: PlaybackState) -> None:
        loud = 0 if state.muted else state.volume
        if loud != self._loud:
            self._loud = loud
            self._speaker.set_volume(loud)
        self._volume.blockSignals(True)
        self._volume.setValue(loud)
        self._volume.blockSignals(False)
        silent = state.moment.stage is not Stage.OPENING and not state.moment.has_sound
        self._mute.setEnabled(not silent)
        self._volume.setEnabled(not silent)
        self._mute.set_words(self.tr("Let it be heard") if loud == 0 else self.tr("Mute"))
        give_icon(self._mute, "volume-x" if loud == 0 else "volume-2", "muted")

    def _draw_captions(self, state: PlaybackState) -> None:
        self._tracks.setVisible(bool(state.tracks))
        entries = [("-1", self.tr("No captions"))]
        entries += [(str(number), name) for number, name in enumerate(state.tracks)]
        self._tracks.show_entries(entries, str(state.track))
        self._said.setVisible(state.track >= 0)
        if self._said.text() != state.said:
            self._said.setText(state.said)

    def _draw_note(self, state: PlaybackState, before: PlaybackState) -> None:
        """What cannot be heard or seen, in words."""
        moment = state.moment
        if moment.stage is Stage.OPENING:
            if not self._late.isActive() and not self._note.text():
                self._late.start()
            return
        self._late.stop()
        words = ""
        if moment.unseen:
            words = self.tr("The picture cannot be decoded here; the sound is played alone.")
        elif not moment.has_sound:
            words = self.tr("This video has no sound.")
        elif not self._speaker.there():
            words = self.tr("This computer has no output for sound: nothing will be heard.")
        if self._note.text() != words:
            self._note.setText(words)

    def _typed(self) -> None:
        place = place_of(self._time.text())
        if place is None:
            self._time.selectAll()
            return
        self._gestures.go_to(place)
        self._leave_time()

    def _leave_time(self) -> None:
        self._screen.setFocus(Qt.FocusReason.OtherFocusReason)
        self._time.setText(time_words(self._state.moment.place))

    def _build(self) -> None:
        gestures = self._gestures
        self._screen = Screen(self.tr("Picture"), "player-screen")
        self._screen.pressed.connect(gestures.toggle)
        self._screen.room_changed.connect(gestures.set_room)
        self._said = Text("", TextSize.STRONG, wraps=True)
        self._said.setObjectName("player-captions")
        self._said.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._said.setMinimumHeight(active_theme().px(48))
        self._said.hide()
        self._timeline = Timeline(self.tr("Place in the recording"), "player-timeline")
        self._timeline.asked.connect(gestures.go_to)
        self._waveform = Waveform(self.tr("How loud it is, and where it stands"), "player-waveform")
        self._waveform.asked.connect(gestures.go_to)
        self._waveform.hide()
        self._note = Text("", TextSize.CAPTION, quiet=True, wraps=True)
        self._note.setObjectName("player-note")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(8)
        column.addWidget(self._screen, 1)
        for widget in (self._said, self._waveform, self._timeline):
            row = QHBoxLayout()
            row.setContentsMargins(16, 0, 16, 0)
            row.addWidget(widget)
            column.addLayout(row)
        controls = QWidget()
        controls.setLayout(self._controls())
        column.addWidget(controls)
        column.addLayout(self._below())
        # time runs to the right on every player, whichever way its language is written
        for timed in (self._waveform, self._timeline, controls, self._rate):
            timed.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def _controls(self) -> QHBoxLayout:
        gestures = self._gestures
        self._play = IconButton("play", self.tr("Play (Space)"), "player-play", gestures.toggle)
        back = IconButton(
            "rewind", self.tr("Five seconds back (←)"), "player-back", lambda: gestures.step(-STEP)
        )
        on = IconButton(
            "fast-forward", self.tr("Five seconds on (→)"), "player-on", lambda: gestures.step(STEP)
        )
        self._time = TimeField("0:00")
        self._time.setObjectName("player-time")
        self._time.setAccessibleName(self.tr("Time; type another to go there"))
        self._time.setToolTip(self.tr("Type a time and press Return"))
        self._time.setMaxLength(12)
        self._time.setFixedWidth(self._time.fontMetrics().horizontalAdvance("0:00:00.0") + 24)
        self._time.returnPressed.connect(self._typed)
        self._time.left.connect(self._leave_time)
        self._time.editingFinished.connect(lambda: self._time.setText(time_words(self._state.moment.place)))
        self._whole = Text(quiet=True)
        self._whole.setObjectName("player-length")
        self._mute = IconButton("volume-2", self.tr("Mute"), "player-mute", gestures.mute)
        self._volume = QSlider(Qt.Orientation.Horizontal)
        self._volume.setObjectName("player-volume")
        self._volume.setAccessibleName(self.tr("Loudness"))
        self._volume.setRange(0, LOUDEST)
        self._volume.setSingleStep(_LOUDER)
        self._volume.setPageStep(2 * _LOUDER)
        self._volume.setFixedWidth(active_theme().px(88))
        self._volume.valueChanged.connect(gestures.set_volume)
        row = QHBoxLayout()
        row.setContentsMargins(12, 0, 16, 0)
        row.setSpacing(4)
        for button in (back, self._play, on):
            row.addWidget(button)
        row.addSpacing(8)
        row.addWidget(self._time)
        row.addWidget(self._whole)
        row.addStretch(1)
        row.addWidget(self._mute)
        row.addWidget(self._volume)
        return row

    def _below(self) -> QHBoxLayout:
        gestures = self._gestures
        self._rate = Choice(self.tr("Speed"), "player-rate")
        self._rate.activated.connect(lambda at: gestures.set_rate(float(self._rate.itemData(at))))
        self._tracks = Choice(self.tr("Captions"), "player-tracks")
        self._tracks.activated.connect(lambda at: gestures.choose_track(int(self._tracks.itemData(at))))
        row = QHBoxLayout()
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(self._note, 1)
        row.addWidget(self._tracks)
        row.addWidget(self._rate)
        return row


def _rate_words(rate: float) -> str:
    """“1.5x”, in the window's figures; a letter holds the order where a language is written leftwards."""
    digits = 0 if rate == int(rate) else 2 if (rate * 10) % 1 else 1
    return f"{figures(rate, digits)}x"
