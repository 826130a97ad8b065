"""Certificates in ten scripts on one sheet, each under its name as the window draws it."""

import pypdfium2
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from assessor_app.adapters.certificates import SealedCertificateMaker
from tests.adapters.certificates.examples import SCRIPTS, Key
from tests.window.looks import Look
from ui.theme.look import active_theme
from ui.theme.tokens import TextSize

_WIDE = 640


def sheet() -> QWidget:
    """Two columns of five."""
    widget = QWidget()
    grid = QGridLayout(widget)
    grid.setContentsMargins(16, 16, 16, 16)
    grid.setHorizontalSpacing(24)
    make = SealedCertificateMaker()
    for index, (script, facts) in enumerate(SCRIPTS.items()):
        name = QLabel(f"{script}: {facts.recipient}, {facts.badge}, {facts.organisation}")
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setObjectName("in-its-script")
        name.setWordWrap(True)
        name.setFixedWidth(_WIDE)
        name.setFont(active_theme().font(TextSize.BODY, strong=True))
        page = QLabel()
        page.setTextFormat(Qt.TextFormat.PlainText)
        page.setPixmap(_picture(make(facts, Key())))
        grid.addWidget(name, index // 2 * 2, index % 2)
        grid.addWidget(page, index // 2 * 2 + 1, index % 2)
    return widget


def _picture(data: bytes) -> QPixmap:
    with pypdfium2.PdfDocument(data) as document:
        page = document[0]
        shown = page.render(scale=_WIDE / page.get_width(), rev_byteorder=True).to_pil().convert("RGB")
    wide, high = shown.size
    return QPixmap.fromImage(QImage(shown.tobytes(), wide, high, 3 * wide, QImage.Format.Format_RGB888))


LOOKS = (Look(name="certificates, ten scripts", make=sheet, size=QSize(1340, 2440)),)
