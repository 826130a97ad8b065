"""PDF reports of demo portfolios."""

import io
from xml.sax.saxutils import escape

from assessor_app.adapters.demo_evidence.story import Story


def report(story: Story, *, chart: bytes | None = None, password: str | None = None) -> bytes:
    """Return the story as a PDF of one or two pages whose properties name the author.

    chart: a PNG that stands after the second section; password: asked for when it is opened (RC4, as old
    scanners write it). A line that names the learner is printed only where Helvetica has its characters.
    """
    from reportlab.lib.enums import TA_LEFT  # heavy
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.pdfencrypt import StandardEncryption
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Image, Paragraph, SimpleDocTemplate, Spacer

    plain = ParagraphStyle(
        "plain", fontName="Helvetica", fontSize=10.5, leading=15, alignment=TA_LEFT, spaceAfter=8
    )
    head = ParagraphStyle(
        "head", parent=plain, fontName="Helvetica-Bold", fontSize=13, leading=17, spaceBefore=8
    )
    title = ParagraphStyle(
        "title", parent=plain, fontName="Helvetica-Bold", fontSize=20, leading=25, spaceAfter=14
    )
    flow: list[object] = [Paragraph(escape(story.title), title)]
    if story.signed_line and _printable(story.signed_line):
        flow.append(Paragraph(escape(story.signed_line), plain))
    flow.append(Paragraph(escape(story.opening), plain))
    for index, section in enumerate(story.sections):
        flow += [Paragraph(escape(section.heading), head), Paragraph(escape(section.text), plain)]
        if index == 1 and chart is not None:
            flow += [Spacer(1, 6), Image(io.BytesIO(chart), width=400, height=225), Spacer(1, 6)]
    flow.append(Paragraph(escape(story.closing), plain))
    kept = io.BytesIO()
    made = SimpleDocTemplate(
        kept,
        pagesize=A4,
        leftMargin=64,
        rightMargin=64,
        topMargin=64,
        bottomMargin=64,
        title=story.title,
        author=story.person.name,
        subject=story.topic,
        creator=f"{story.person.login} at {story.team}",
        invariant=1,
        encrypt=StandardEncryption(password, ownerPassword=f"{password}-owner", strength=128)
        if password
        else None,
    )
    made.build(flow)
    return kept.getvalue()


def _printable(text: str) -> bool:
    try:
        text.encode("cp1252")
    except UnicodeEncodeError:
        return False
    return True
