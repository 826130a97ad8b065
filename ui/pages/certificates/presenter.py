"""What the page Certificates decides beside what all pages do on which something is designed; no Qt."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from assessor_app.application.ports.previewing import Picture
from assessor_app.domain.certificate_template import CertificateTemplate
from ui.models.designing import DesignPresenter
from ui.page import Frame
from ui.pages.certificates.state import CertificatesDoors, CertificatesState
from ui.words.translate import translate


class CertificatesPresenter(DesignPresenter[CertificatesState, CertificateTemplate, Picture]):
    """Pictures of logo and signatures, and the sample as a file."""

    def __init__(self, doors: CertificatesDoors, frame: Frame) -> None:
        """Nothing is read before the page comes to the front."""
        super().__init__(doors, frame, CertificatesState())
        self._doors = doors

    def kept_words(self) -> str:
        """What a design that is put to use leaves as it was."""
        return translate("Certificates", "Awards that are signed keep the design that they were signed by.")

    def draw(self, state: CertificatesState) -> Callable[[], Picture]:
        """A page that nobody got."""
        template, badge = state.typed.template(), state.badge
        return lambda: self._doors.draw(template, badge)

    def load_picture(self, name: str, path: Path) -> None:
        """Read the picture; whether it can be drawn shows when it is."""

        def read(data: bytes) -> None:
            self._show_picture(name, data)

        self._frame.tasks.query(lambda _progress: self._doors.picture(path), done=read, failed=self._failed)

    def drop_picture(self, name: str) -> None:
        """Do without it."""
        self._show_picture(name, b"")

    def save_sample(self, path: Path) -> None:
        """Write a certificate that nobody got."""
        badge = self.state.badge
        self.write(
            lambda template: self._doors.save_sample(path, template, badge),
            translate("Certificates", "The sample was saved as “{0}”.").format(path.name),
        )

    def _show_picture(self, name: str, data: bytes) -> None:
        typed = self.state.typed
        self.show_draft(replace(typed, pictures={**typed.pictures, name: data}))
