"""What the page Badge images decides beside what all pages do on which something is designed; no Qt."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from assessor_app.domain.badge_design import BadgeDesign, IconPath
from ui.models.designing import DesignPresenter
from ui.page import Frame
from ui.pages.badge_images.state import DRAWING, BadgeImagesDoors, BadgeImagesState, Sheet
from ui.words.translate import translate


class BadgeImagesPresenter(DesignPresenter[BadgeImagesState, BadgeDesign, Sheet]):
    """Which badge is shown, an icon of one's own, and pictures as files."""

    def __init__(self, doors: BadgeImagesDoors, frame: Frame) -> None:
        """Nothing is read before the page comes to the front."""
        super().__init__(doors, frame, BadgeImagesState())
        self._doors = doors

    def kept_words(self) -> str:
        """What a design that is put to use leaves as it was."""
        return translate("BadgeImages", "Awards that are issued keep the picture that they were issued with.")

    def drawn_from(self, state: BadgeImagesState) -> tuple[object, ...]:
        """All that the sample shows."""
        return (*super().drawn_from(state), state.picked)

    def draw(self, state: BadgeImagesState) -> Callable[[], Sheet]:
        """The badges by this draft."""
        design, badge, picked = state.typed.template(), state.badge, state.picked
        return lambda: self._doors.draw(design, badge, picked)

    def pick(self, badge: str) -> None:
        """Show another of all badges large."""
        if badge != self.state.picked:
            self._show(replace(self.state, picked=badge))

    def load_icon(self, path: Path) -> None:
        """Read a drawing, and show it as the icon."""

        def read(drawing: tuple[IconPath, ...]) -> None:
            typed = self.state.typed
            texts = {**typed.texts, "icon": DRAWING}
            self._show(replace(self.state, typed=replace(typed, texts=texts, drawing=drawing), problem=None))

        self._frame.tasks.query(lambda _progress: self._doors.icon(path), done=read, failed=self._failed)

    def write_pictures(self, folder: Path) -> None:
        """Write the badge that is shown as SVG and PNG, in colour and in one colour."""
        shown = self.state.shown
        if shown is None:
            return
        badge = shown.badge

        def write(design: BadgeDesign) -> None:
            self._doors.write(folder, design, badge)

        told = translate("BadgeImages", "The pictures were saved in the folder “{0}”.")
        self.write(write, told.format(folder.name))
