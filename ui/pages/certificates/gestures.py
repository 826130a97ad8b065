"""What the views of the page Certificates report; `CertificatesPresenter` hears it."""

from pathlib import Path
from typing import Protocol


class CertificatesGestures(Protocol):
    """Each is something that a person did."""

    def refresh(self) -> None:
        """The page came to the front."""

    def choose(self, badge: str) -> None:
        """Another badge was chosen, or all of them."""

    def type_text(self, name: str, text: str) -> None:
        """Something was typed or chosen in the field of that name."""

    def load_picture(self, name: str, path: Path) -> None:
        """A picture was chosen for the logo or a signature."""

    def drop_picture(self, name: str) -> None:
        """Remove was pressed beside a picture."""

    def load(self, path: Path) -> None:
        """A design's file was chosen."""

    def save(self, path: Path) -> None:
        """A file to write the design to was chosen."""

    def save_sample(self, path: Path) -> None:
        """A file to write the sample to was chosen."""

    def use(self) -> None:
        """Use this design was pressed."""

    def take_back(self) -> None:
        """Take the design back was pressed."""

    def undo(self) -> None:
        """Leave it as it was was pressed."""

    def forget_notice(self) -> None:
        """The banner was dismissed."""

    def retire(self) -> None:
        """The page goes."""
