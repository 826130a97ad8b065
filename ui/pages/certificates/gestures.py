"""What the views of the page Certificates report; `CertificatesPresenter` hears it."""

from pathlib import Path
from typing import Protocol

from ui.widgets.design_page import DesignGestures


class CertificatesGestures(DesignGestures, Protocol):
    """Each is something that a person did."""

    def load_picture(self, name: str, path: Path) -> None:
        """A picture was chosen for the logo or a signature."""

    def drop_picture(self, name: str) -> None:
        """Remove was pressed beside a picture."""

    def save_sample(self, path: Path) -> None:
        """A file to write the sample to was chosen."""
