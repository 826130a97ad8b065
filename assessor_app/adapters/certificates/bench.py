"""How fast certificates are made, beside reportlab by itself drawing the same page.

The yardstick uses reportlab's canvas as its guide shows it: fonts registered once, strings centred, paths
for the frame and the seal, a form per curve, squares for the QR code. It shapes, attaches and seals nothing.
"""

import io
import math
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from importlib import resources
from typing import Any

from assessor_app.adapters.certificates.maker import SealedCertificateMaker
from assessor_app.adapters.certificates.phrases import PHRASES, written_date
from assessor_app.adapters.certificates.pointer import QUIET_ZONE, pointer
from assessor_app.adapters.certificates.sheet import MILLIMETRE, POINTER_SIDE, sheet_of
from assessor_app.application.ports.certificates import CertificateFacts, SealKey
from assessor_app.domain.certificate_template import Language, Orientation, Paper

_SHEET = sheet_of(Paper.A4, Orientation.LANDSCAPE)
WIDTH, HEIGHT, MARGIN, MIDDLE, SEAL = (
    _SHEET.width,
    _SHEET.height,
    _SHEET.margin,
    _SHEET.middle,
    _SHEET.seal,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rates:
    """Certificates per second, medians of the rounds, and their ratio (median of the rounds' ratios)."""

    ours: float
    bare: float
    ratio: float


def measure(
    facts: CertificateFacts,
    key: SealKey,
    *,
    rounds: int = 5,
    count: int = 40,
    bare: Callable[[CertificateFacts], bytes] | None = None,
) -> Rates:
    """Time ours and the yardstick in turn; each certificate has another recipient, award and credential."""
    ours = SealedCertificateMaker()
    yardstick = bare or bare_reportlab
    batches = [[_another(facts, lap * count + index) for index in range(count)] for lap in range(rounds + 1)]
    rates: list[tuple[float, float]] = []
    for lap, batch in enumerate(batches):
        first = _rate(lambda one: ours(one, key), batch)
        second = _rate(yardstick, batch)
        if lap:  # the first lap warms both
            rates.append((first, second))
    return Rates(
        ours=statistics.median(first for first, _ in rates),
        bare=statistics.median(second for _, second in rates),
        ratio=statistics.median(first / second for first, second in rates),
    )


def _another(facts: CertificateFacts, index: int) -> CertificateFacts:
    letters = "abcdefghijklmnopqrstuvwxyz"
    tail = "".join(letters[index // 26**place % 26] for place in range(3))
    return replace(
        facts,
        recipient=f"{facts.recipient} {tail.capitalize()}",
        award_id=f"{facts.award_id[:-6]}{index:06x}",
        credential=facts.credential + b" " * (index % 7) + b"\n",
    )


def _rate(make: Callable[[CertificateFacts], bytes], batch: list[CertificateFacts]) -> float:
    start = time.perf_counter()
    for facts in batch:
        make(facts)
    return len(batch) / (time.perf_counter() - start)


def bare_reportlab(facts: CertificateFacts) -> bytes:
    """The same page, unsealed, by reportlab's canvas alone."""
    from reportlab.pdfgen.canvas import Canvas

    _register_fonts()
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=(WIDTH, HEIGHT), invariant=1, pageCompression=1)
    _bare_frame(canvas)
    for text, font, size, y in (
        (facts.organisation, "EBGaramond-Medium", 21, 497),
        ("CERTIFICATE OF ACHIEVEMENT", "Inter-SemiBold", 8, 470),
        ("This certifies that", "EBGaramond-Italic", 15, 438),
        (facts.recipient, "EBGaramond-Medium", 44, 379),
        ("has earned", "EBGaramond-Italic", 15, 324),
        (facts.badge, "EBGaramond-Medium", 28, 287),
        (f"{facts.tier} · {facts.category}", "Inter-SemiBold", 9.5, 259),
        (facts.criteria[:90], "Inter-Regular", 9.25, 237),
        (facts.criteria[90:180], "Inter-Regular", 9.25, 223),
        (
            PHRASES[Language.ENGLISH].fine_print,
            "Inter-Regular",
            6,
            71,
        ),
        (f"Issuer {facts.issuer_id} · key {facts.key_fingerprint}", "Inter-Regular", 6, 63),
        (f"Award {facts.award_id}", "Inter-Regular", 6, 55),
    ):
        canvas.setFont(font, size)
        canvas.drawCentredString(MIDDLE, y, text)
    for text, font, size, x, low in (
        ("Issued", "Inter-Regular", 7, MARGIN, 177),
        ("Valid until", "Inter-Regular", 7, MARGIN + 114, 177),
        (written_date(facts.issued), "EBGaramond-Medium", 13, MARGIN, 160),
        (written_date(facts.expires or facts.issued), "EBGaramond-Medium", 13, MARGIN + 114, 160),
        (facts.office, "Inter-Regular", 8, MARGIN, 99.5),
        (facts.organisation, "Inter-Regular", 7, MARGIN, 89),
    ):
        canvas.setFont(font, size)
        canvas.drawString(x, low, text)
    canvas.line(MARGIN, 111, MARGIN + 216, 111)
    _bare_seal(canvas)
    _bare_pointer(canvas, facts)
    canvas.showPage()
    canvas.save()
    return target.getvalue()


def _register_fonts() -> None:
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    known = pdfmetrics.getRegisteredFontNames()
    for name in ("EBGaramond-Medium", "EBGaramond-Italic", "Inter-Regular", "Inter-SemiBold"):
        if name not in known:
            with resources.as_file(resources.files("resources") / "fonts" / f"{name}.ttf") as path:
                pdfmetrics.registerFont(TTFont(name, str(path)))


def _bare_frame(canvas: Any) -> None:
    outer = 10 * MILLIMETRE
    canvas.rect(outer, outer, WIDTH - 2 * outer, HEIGHT - 2 * outer)
    middle = outer + 7
    for x, y, turned, length in (
        (middle, middle, 0, WIDTH - 2 * middle),
        (middle, HEIGHT - middle, 0, WIDTH - 2 * middle),
        (middle, middle, 90, HEIGHT - 2 * middle),
        (WIDTH - middle, middle, 90, HEIGHT - 2 * middle),
    ):
        canvas.saveState()
        canvas.translate(x, y)
        canvas.rotate(turned)
        canvas.setLineWidth(0.4)
        count = round(length / 12)
        step = length / count
        for side in (4.6, -4.6):
            path = canvas.beginPath()
            path.moveTo(0, 0)
            for index in range(count):
                at = index * step
                path.curveTo(at + 0.18 * step, side, at + 0.32 * step, side, at + 0.5 * step, 0)
                path.curveTo(at + 0.68 * step, -side, at + 0.82 * step, -side, at + step, 0)
            canvas.drawPath(path)
        canvas.restoreState()


def _bare_seal(canvas: Any) -> None:
    x, y, radius = SEAL
    for layer, (part, strands, lobes, ripples) in enumerate(
        ((0.84, 6, 9, 27), (0.7, 7, 10, 30), (0.56, 6, 9, 27), (0.45, 5, 8, 24))
    ):
        canvas.beginForm(f"G{layer}", -radius, -radius, radius, radius)
        path = canvas.beginPath()
        pieces = 4 * ripples
        for piece in range(pieces + 1):
            angle = 2 * math.pi * piece / pieces
            far = radius * part * (0.96 + 0.1 * math.cos(lobes * angle) + 0.03 * math.cos(ripples * angle))
            a, b = far * math.cos(angle), far * math.sin(angle)
            if piece == 0:
                path.moveTo(a, b)
            else:
                path.curveTo(a - b / pieces, b + a / pieces, a + b / pieces, b - a / pieces, a, b)
        canvas.drawPath(path)
        canvas.endForm()
        for turn in range(strands):
            canvas.saveState()
            canvas.translate(x, y)
            canvas.rotate(360 * turn / lobes / strands)
            canvas.doForm(f"G{layer}")
            canvas.restoreState()
    canvas.circle(x, y, radius)


def _bare_pointer(canvas: Any, facts: CertificateFacts) -> None:
    import segno

    rows = segno.make(
        pointer(facts.award_id, facts.credential), error="m", micro=False, boost_error=False
    ).matrix
    module = POINTER_SIDE / (len(rows) + 2 * QUIET_ZONE)
    left, top = (
        WIDTH - MARGIN + 9 - POINTER_SIDE + QUIET_ZONE * module,
        91 + POINTER_SIDE - QUIET_ZONE * module,
    )
    path = canvas.beginPath()
    for line, row in enumerate(rows):
        column = 0
        while column < len(row):
            end = column
            while end < len(row) and row[end]:
                end += 1
            if end > column:
                path.rect(left + column * module, top - (line + 1) * module, (end - column) * module, module)
            column = end + 1
    canvas.drawPath(path, stroke=0, fill=1)
