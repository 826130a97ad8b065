"""A PDF of some pages, made by code."""

import io
from functools import cache


@cache
def numbered_pages(count: int) -> bytes:
    """Each page has a heading, some lines, and a block of another shade."""
    from reportlab.lib.pagesizes import A4
    from reportlab.pdfgen.canvas import Canvas

    kept = io.BytesIO()
    canvas = Canvas(kept, pagesize=A4, invariant=True)
    for number in range(1, count + 1):
        canvas.setFont("Helvetica-Bold", 26)
        canvas.drawString(64, 760, f"{number}. What I found")
        canvas.setFont("Helvetica", 12)
        for line in range(8 + number % 5):
            canvas.drawString(
                64, 720 - 18 * line, "A claim, its source, and what I did with it, line by line."
            )
        canvas.setFillGray(0.2 + 0.1 * (number % 7))
        canvas.rect(64, 120, 200 + 30 * (number % 6), 180, stroke=0, fill=1)
        canvas.setFillGray(0)
        canvas.showPage()
    canvas.save()
    return kept.getvalue()
