"""What the views of the page Badge images report; `BadgeImagesPresenter` hears it."""

from pathlib import Path
from typing import Protocol

from ui.widgets.design_page import DesignGestures


class BadgeImagesGestures(DesignGestures, Protocol):
    """Each is something that a person did."""

    def pick(self, badge: str) -> None:
        """One of all badges was pressed, to be shown large."""

    def load_icon(self, path: Path) -> None:
        """A drawing was chosen for the icon."""

    def write_pictures(self, folder: Path) -> None:
        """A folder to write the pictures to was named."""
