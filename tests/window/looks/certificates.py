"""The page Certificates in its states, with the sample drawn by what draws certificates."""

import io
from collections.abc import Callable
from dataclasses import replace
from functools import cache

import pypdfium2
from PIL import Image, ImageDraw
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from assessor_app.adapters.certificates import SealedCertificateMaker
from assessor_app.application.kept_designs import DesignLine, KeptDesign
from assessor_app.application.ports.previewing import Picture
from assessor_app.domain.certificate_template import (
    STANDARD,
    Border,
    CertificateTemplate,
    Orientation,
    Signature,
)
from tests.adapters.certificates.examples import FACTS, Key
from tests.window.fakes import FakeFrame
from tests.window.looks import Look
from ui.models.designing import fault_of
from ui.pages.certificates.page import CertificatesPage
from ui.pages.certificates.presenter import CertificatesPresenter
from ui.pages.certificates.state import CertificatesDoors, CertificatesState, typed_of
from ui.problems import Notice
from ui.theme.tokens import Tone


@cache
def drawing(*, signed: bool) -> bytes:
    """A logo, or a signature."""
    image = Image.new("RGBA", (400, 120 if signed else 200), (0, 0, 0, 0))
    pen = ImageDraw.Draw(image)
    if signed:
        pen.line([(10, 90), (60, 20), (90, 100), (140, 40), (200, 90), (390, 70)], fill="#1a2a7a", width=6)
    else:
        pen.ellipse((10, 10, 190, 190), fill="#7a1f3d")
        pen.rectangle((210, 60, 390, 140), fill="#7a1f3d")
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


OURS = CertificateTemplate(
    name="Short courses",
    orientation=Orientation.PORTRAIT,
    border=Border.LINE,
    ink="#2b1d0e",
    accent="#7a1f3d",
    logo=drawing(signed=False),
    statement="For {badge}, awarded on {issued}: {criteria}",
    signatures=(
        Signature(name="Dr. Amara Okafor", office="Head of Assessment", image=drawing(signed=True)),
        Signature(name="Jürgen Groß", office="Registrar"),
    ),
)


@cache
def sample(template: CertificateTemplate) -> Picture:
    """Its page."""
    data = SealedCertificateMaker()(replace(FACTS, template=template), Key())
    with pypdfium2.PdfDocument(data) as document:
        page = document[0]
        shown = page.render(scale=1400 / page.get_width(), rev_byteorder=True).to_pil().convert("RGB")
    return Picture(width=shown.width, height=shown.height, pixels=shown.tobytes())


LINES: tuple[DesignLine[CertificateTemplate], ...] = (
    DesignLine(badge="", name="", own=None),
    DesignLine(badge="ai-essentials", name="AI Essentials", own=None),
    DesignLine(
        badge="safe-ai",
        name="Safe and responsible use of AI",
        own=KeptDesign(id="d", badge="safe-ai", day="2026-11-20", template=OURS),
    ),
)
FIRST = CertificatesState(loading=False, lines=LINES)
TYPED = replace(FIRST, typed=typed_of(OURS))


def page(state: CertificatesState, shown: CertificateTemplate = OURS) -> Callable[[], QWidget]:
    """Shows `state`, and the sample of a design: drawn when the look is, not when this is read."""

    def make() -> QWidget:
        doors = CertificatesDoors(
            read=lambda: state.lines,
            draw=lambda template, _badge: sample(template),
            use=lambda _template, _badge: True,
            load=lambda _path: OURS,
            picture=lambda _path: b"",
            save=lambda _path, _template: None,
            save_sample=lambda _path, _template, _badge: None,
        )
        made = CertificatesPage(CertificatesPresenter(doors, FakeFrame()))
        made.show_state(replace(state, picture=sample(shown)))
        return made

    return make


FAULTY = typed_of(replace(OURS, ink="#162436"))
FAULTY = replace(FAULTY, texts={**FAULTY.texts, "ink": "#c8a24a"})
LOOKS = (
    Look(name="certificates, standard", make=page(FIRST, STANDARD)),
    Look(name="certificates, a draft", make=page(TYPED)),
    Look(name="certificates, a draft at 1024", make=page(TYPED), size=QSize(1024, 700)),
    Look(name="certificates, too light", make=page(replace(TYPED, typed=FAULTY, fault=fault_of(FAULTY)))),
    Look(
        name="certificates, in use",
        make=page(
            replace(
                TYPED,
                badge="safe-ai",
                notice=Notice(
                    tone=Tone.GOOD,
                    title="This design is in use now.",
                    detail="Awards that are signed keep the design that they were signed by.",
                ),
            )
        ),
    ),
)
