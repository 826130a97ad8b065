"""The certificate's page: calm, legible in one colour, as a design asks for it.

What all certificates of one badge share is drawn once and kept (`Background`); the award's own lines, seal
and pointer come on top. Lengths are points from the lower left corner, as `sheet.py` says.
"""

import hashlib
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from assessor_app.adapters.certificates import rosette
from assessor_app.adapters.certificates.boxes import Box
from assessor_app.adapters.certificates.fonts import DISPLAY, ITALIC, PLAIN, STRONG, Typeface
from assessor_app.adapters.certificates.images import Image, read_image
from assessor_app.adapters.certificates.phrases import PHRASES, written_date
from assessor_app.adapters.certificates.pointer import pointer, squares
from assessor_app.adapters.certificates.sheet import MILLIMETRE, POINTER_SIDE, Room, Row, Sheet, sheet_of
from assessor_app.adapters.certificates.text import shape, tidy, wrap
from assessor_app.adapters.certificates.writing import Colour, Pen, Uses, number
from assessor_app.application.ports.certificates import CertificateFacts
from assessor_app.domain.certificate_template import (
    Border,
    CertificateTemplate,
    LogoPlace,
    Placeholder,
    filled,
)

QUIET: Colour = (0.32, 0.37, 0.43)
LINE: Colour = (0.62, 0.66, 0.70)
BAND: Colour = (0.70, 0.755, 0.80)
BLACK: Colour = (0, 0, 0)
# Bronze, silver and gold as inks dark enough for text on white (4.5 : 1); another tier takes the ink itself.
TIERS: Mapping[str, tuple[int, Colour]] = {
    "foundation": (1, (0.549, 0.333, 0.137)),
    "practitioner": (2, (0.357, 0.392, 0.439)),
    "expert": (3, (0.541, 0.416, 0.0)),
}
OUTER = 10 * MILLIMETRE  # from the edge to the frame
BAND_HALF = 4.0
SIGNING = 216.0  # the room across for who signs
_CORNER = (150.0, 46.0)  # the room for a logo in a corner


@dataclass(frozen=True, slots=True, kw_only=True)
class BadgeFacts:
    """What all certificates of one badge version and issuer have in common."""

    organisation: str
    badge: str
    category: str
    tier: str
    criteria: str
    issuer_id: str
    key_fingerprint: str
    office: str
    template: CertificateTemplate
    title: str  # this and the next three as they are set
    before_name: str
    before_badge: str
    statement: str

    @property
    def colours(self) -> tuple[int, Colour, Colour]:
        """How many pips, the ink, and the accent: of the tier, or the design's own."""
        pips, metal = TIERS.get(self.tier.casefold(), (0, None))
        ink = _colour(self.template.ink)
        own = self.template.accent
        return pips, ink, _colour(own) if own else metal or ink


@dataclass(frozen=True, slots=True, kw_only=True)
class Background:
    """The shared part of the page, drawn: the recipient's name belongs between the two streams."""

    above: bytes = field(repr=False)  # deflated, as the next is
    below: bytes = field(repr=False)
    uses: Uses = field(repr=False)
    fonts: Mapping[Typeface, str] = field(repr=False)
    images: Mapping[str, Image] = field(repr=False)


def name_box(sheet: Sheet) -> Box:
    """The room for the recipient's name."""
    return _box("The recipient's name", sheet.name)


def badge_box(sheet: Sheet) -> Box:
    """The room for the badge's name."""
    return _box("The badge's name", sheet.badge)


def _box(what: str, room: Room) -> Box:
    return Box(
        what=what,
        stack=DISPLAY,
        width=room.width,
        height=room.height,
        largest=room.largest,
        smallest=room.smallest,
        centre=room.centre,
    )


def badge_facts(facts: CertificateFacts) -> BadgeFacts:
    """The shared part of an award's facts, tidied; its words are filled in."""
    template = facts.template
    phrases = PHRASES[template.language]
    values = {
        Placeholder.RECIPIENT: facts.recipient,
        Placeholder.ORGANISATION: facts.organisation,
        Placeholder.BADGE: facts.badge,
        Placeholder.CATEGORY: facts.category,
        Placeholder.TIER: facts.tier,
        Placeholder.CRITERIA: facts.criteria,
        Placeholder.ISSUED: written_date(facts.issued, template.language),
        Placeholder.VALID_UNTIL: (
            phrases.without_end if facts.expires is None else written_date(facts.expires, template.language)
        ),
    }
    words = {name: tidy(filled(text, values)) for name, text in template.blocks.items()}
    return BadgeFacts(
        template=template,
        title=words["title"] or phrases.title,
        before_name=words["before_name"] or phrases.before_name,
        before_badge=words["before_badge"] or phrases.before_badge,
        statement=words["statement"] or tidy(facts.criteria),
        organisation=tidy(facts.organisation),
        badge=tidy(facts.badge),
        category=tidy(facts.category),
        tier=tidy(facts.tier),
        criteria=tidy(facts.criteria),
        issuer_id=tidy(facts.issuer_id),
        key_fingerprint=tidy(facts.key_fingerprint),
        office=tidy(facts.office),
    )


@lru_cache(maxsize=64)
def missing_in_background(facts: BadgeFacts) -> tuple[str, ...]:
    """The characters of the shared part that no font can draw."""
    texts = (
        (facts.organisation, DISPLAY),
        (facts.badge, DISPLAY),
        (facts.tier, STRONG),
        (facts.category, STRONG),
        (facts.statement, PLAIN),
        (facts.title, STRONG),
        (facts.before_name, ITALIC),
        (facts.before_badge, ITALIC),
        *((text, PLAIN) for one in facts.template.signatures for text in (one.name, one.office)),
        (facts.office, PLAIN),
        (facts.organisation, PLAIN),
        (facts.issuer_id, PLAIN),
        (facts.key_fingerprint, PLAIN),
    )
    return tuple(dict.fromkeys(one for text, stack in texts for one in shape(text, stack).missing))


@lru_cache(maxsize=64)
def background(facts: BadgeFacts) -> Background:
    """Draw what the certificates of a badge share. Raises Unusable where a text cannot be shown whole."""
    sheet = sheet_of(facts.template.paper, facts.template.orientation)
    middle = sheet.middle
    pen = Pen()
    if sheet.scale != 1:
        pen.operators.append(f"{number(sheet.scale)} 0 0 {number(sheet.scale)} 0 0 cm")
    _frame(pen, sheet, facts)
    _, ink, metal = facts.colours
    if facts.template.logo:
        _logo(pen, sheet, facts.template)
    pen.fill(ink)
    _one_line(pen, facts.organisation, DISPLAY, middle, sheet.organisation)
    pen.fill(metal)
    title = shape(facts.title, STRONG)
    tracking = 3 if title.width_at(8, 3) < sheet.organisation.width - 130 else 0
    size = title.size_for(sheet.organisation.width - 130, 8, tracking)
    pen.write_centred(title, middle, sheet.title, size, tracking)
    pen.stroke(LINE, 0.5)
    half = title.width_at(size, tracking) / 2 + 12
    pen.line(middle - half - 54, sheet.title + 3, middle - half, sheet.title + 3)
    pen.line(middle + half, sheet.title + 3, middle + half + 54, sheet.title + 3)
    pen.fill(QUIET)
    _one_line(pen, facts.before_name, ITALIC, middle, sheet.before_name)
    above = pen.take()
    pen.fill(QUIET)
    pen.line(middle - 150, sheet.rule, middle - 10, sheet.rule)
    pen.line(middle + 10, sheet.rule, middle + 150, sheet.rule)
    _one_line(pen, facts.before_badge, ITALIC, middle, sheet.before_badge)
    pen.fill(metal)
    pen.shape(_diamond(middle, sheet.rule, 3.4))
    pen.fill(ink)
    badge_box(sheet).write(pen, facts.badge, middle)
    _tier(pen, sheet, facts)
    pen.fill(QUIET)
    _statement(pen, sheet, facts.statement)
    _signatures(pen, sheet, facts)
    _fine_print(pen, sheet, facts)
    return Background(
        above=zlib.compress(above, 6),
        below=zlib.compress(pen.take(), 6),
        uses=pen.uses,
        fonts=pen.fonts,
        images=pen.images,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A whole page, drawn; in the order in which it is read."""

    width: float  # of the sheet, in its own points, as the next
    height: float
    streams: tuple[bytes, ...] = field(repr=False)  # deflated
    uses: Uses = field(repr=False)
    fonts: Mapping[Typeface, str] = field(repr=False)
    forms: Mapping[str, tuple[bytes, float]] = field(
        repr=False
    )  # name → deflated content, half the side of its box
    images: Mapping[str, Image] = field(repr=False)


def draw(facts: CertificateFacts) -> Page:
    """Draw a certificate. Raises Unusable where a text cannot be shown whole."""
    common = badge_facts(facts)
    shared = background(common)
    sheet = sheet_of(facts.template.paper, facts.template.orientation)
    language = facts.template.language
    phrases = PHRASES[language]
    pen = Pen.after(shared.uses, shared.fonts)
    _, ink, metal = common.colours
    pen.fill(ink)
    name_box(sheet).write(pen, tidy(facts.recipient), sheet.middle)
    name = pen.take()
    for x, label, text in (
        (sheet.margin, phrases.issued, written_date(facts.issued, language)),
        (
            sheet.margin + 114,
            phrases.valid_until,
            phrases.without_end if facts.expires is None else written_date(facts.expires, language),
        ),
    ):
        pen.fill(QUIET)
        pen.write(shape(label, PLAIN), x, 177, 7)
        pen.fill(ink)
        line = shape(text, DISPLAY)
        pen.write(line, x, 160, line.size_for(106, 13))
    award = facts.award_id.encode() + b"\n" + hashlib.sha256(facts.credential).digest()
    forms = _seal(pen, sheet, hashlib.sha256(award).digest(), metal)
    pen.fill(BLACK)
    code = pointer(facts.award_id, facts.credential)
    pen.operators.append(squares(code, sheet.width - sheet.margin + 9 - POINTER_SIDE, 91, POINTER_SIDE))
    pen.fill(QUIET)
    line = shape(f"{phrases.award} {tidy(facts.award_id)}", PLAIN)
    pen.write_centred(line, sheet.middle, 55, line.size_for(sheet.fine_print, 6))
    return Page(
        width=sheet.width * sheet.scale,
        height=sheet.height * sheet.scale,
        streams=(shared.above, zlib.compress(name, 6), shared.below, zlib.compress(pen.take(), 6)),
        uses=pen.uses,
        fonts=pen.fonts,
        forms=forms,
        images=shared.images,
    )


def _one_line(pen: Pen, text: str, stack: tuple[str, ...], middle: float, row: Row) -> None:
    line = shape(text, stack)
    pen.write_centred(line, middle, row.y, line.size_for(row.width, row.size))


def _colour(text: str) -> Colour:
    """The colour that is written as "#rrggbb"."""
    red, green, blue = (round(int(text[start : start + 2], 16) / 255, 3) for start in (1, 3, 5))
    return red, green, blue


def _diamond(x: float, y: float, half: float) -> list[tuple[float, float]]:
    return [(x - half, y), (x, y + half), (x + half, y), (x, y - half)]


def _frame(pen: Pen, sheet: Sheet, facts: BadgeFacts) -> None:
    """A hair line, and inside it a band of two interlaced waves whose period divides each side exactly."""
    border, (_, ink, _) = facts.template.border, facts.colours
    if border is Border.NONE:
        return
    pen.stroke(ink, 0.8)
    pen.frame(OUTER, OUTER, sheet.width - 2 * OUTER, sheet.height - 2 * OUTER)
    middle = OUTER + 3 + BAND_HALF
    if border is Border.WAVES:
        _waves(pen, sheet, middle, ink)
    inner = middle + BAND_HALF + 3
    pen.stroke(ink, 0.35)
    pen.frame(inner, inner, sheet.width - 2 * inner, sheet.height - 2 * inner)


def _waves(pen: Pen, sheet: Sheet, middle: float, ink: Colour) -> None:
    left, right, low, high = middle, sheet.width - middle, middle, sheet.height - middle
    pen.stroke(BAND, 0.4)
    for length, matrix in (
        (right - left, f"1 0 0 1 {number(left)} {number(low)}"),
        (right - left, f"1 0 0 1 {number(left)} {number(high)}"),
        (high - low, f"0 1 -1 0 {number(left)} {number(low)}"),
        (high - low, f"0 1 -1 0 {number(right)} {number(low)}"),
    ):
        count = round(length / 12)
        period = length / count
        for phase in (1, -1):
            crest = number(phase * BAND_HALF * 1.15)
            trough = number(-phase * BAND_HALF * 1.15)
            words = ["q", matrix, "cm 0 0 m"]
            for index in range(count):
                start = index * period
                a, b, c, d, e, f = (
                    number(start + period * part) for part in (0.18, 0.32, 0.5, 0.68, 0.82, 1)
                )
                words.append(f"{a} {crest} {b} {crest} {c} 0 c {d} {trough} {e} {trough} {f} 0 c")
            pen.operators.append(" ".join([*words, "S Q"]))
    for x in (left, right):
        for y in (low, high):
            pen.fill((1, 1, 1))
            pen.shape([(x - 6.2, y - 6.2), (x + 6.2, y - 6.2), (x + 6.2, y + 6.2), (x - 6.2, y + 6.2)])
            pen.fill(ink)
            pen.shape(_diamond(x, y, 2.6))


def _logo(pen: Pen, sheet: Sheet, template: CertificateTemplate) -> None:
    image = read_image(template.logo, "the logo")
    if template.logo_place is LogoPlace.CENTRE:
        width, height = image.fitted(sheet.name.width / 2, sheet.logo_height)
        pen.picture(image, sheet.middle - width / 2, sheet.logo, width, height)
        return
    width, height = image.fitted(*_CORNER)
    edge = OUTER + 2 * (3 + BAND_HALF) + 16
    left = edge if template.logo_place is LogoPlace.LEFT else sheet.width - edge - width
    pen.picture(image, left, sheet.height - edge - height, width, height)


def _tier(pen: Pen, sheet: Sheet, facts: BadgeFacts) -> None:
    """The tier as a word and as one to three filled pips, then the category."""
    pips, _, metal = facts.colours
    row = sheet.tier
    line = shape(f"{facts.tier}  ·  {facts.category}", STRONG)
    size = line.size_for(row.width, row.size, 0.4)
    room = 36 if pips else 0
    left = sheet.middle - (line.width_at(size, 0.4) + room) / 2
    pen.fill(metal)
    pen.stroke(metal, 0.6)
    for index in range(3 if pips else 0):
        pen.shape(_diamond(left + 4 + 10 * index, row.y + 3.4, 3.6), filled=index < pips)
    pen.write(line, left + room, row.y, size, 0.4)


def _statement(pen: Pen, sheet: Sheet, statement: str) -> None:
    """A few lines; what does not fit is left to the credential, and an ellipsis says so."""
    row, most, leading = sheet.statement, sheet.statement_lines, 13.5
    width = row.width * 1000 / row.size
    lines = wrap(statement, PLAIN, width)
    if len(lines) > most:
        last = lines[most - 1].text
        while last and shape(f"{last} …", PLAIN).width > width:
            last = last[:-1].rstrip()
        lines = [*lines[: most - 1], shape(f"{last} …", PLAIN)]
    y = float(row.y)
    for line in lines:
        pen.write_centred(line, sheet.middle, y, row.size)
        y -= leading


def _signatures(pen: Pen, sheet: Sheet, facts: BadgeFacts) -> None:
    """The rules on which somebody signs, or their signature as a picture on it, and who they are below."""
    _, ink, _ = facts.colours
    officer = facts.office or PHRASES[facts.template.language].officer
    signatures = [
        (one.image, one.name or one.office, one.office if one.name else "")
        for one in facts.template.signatures
    ] or [(b"", officer, "")]
    room = (SIGNING + 12) / len(signatures) - 12
    for index, (picture, first, second) in enumerate(signatures):
        left = sheet.margin + index * (room + 12)
        if picture:
            image = read_image(picture, "a signature")
            width, height = image.fitted(room, 40)
            pen.picture(image, left + (room - width) / 2, 112, width, height)
        pen.stroke(ink, 0.5)
        pen.line(left, 111, left + room, 111)
        for text, colour, y, size in (
            (first, ink, 99.5, 8),
            (second or facts.organisation, QUIET, 89, 7),
        ):
            pen.fill(colour)
            line = shape(tidy(text), PLAIN)
            pen.write(line, left, y, line.size_for(room, size))


def _fine_print(pen: Pen, sheet: Sheet, facts: BadgeFacts) -> None:
    phrases = PHRASES[facts.template.language]
    for y, text in (
        (71.0, phrases.fine_print),
        (63.0, f"{phrases.issuer} {facts.issuer_id}  ·  {phrases.key} {facts.key_fingerprint}"),
    ):
        line = shape(text, PLAIN)
        pen.write_centred(line, sheet.middle, y, line.size_for(sheet.fine_print, 6))


def _seal(pen: Pen, sheet: Sheet, digest: bytes, metal: Colour) -> dict[str, tuple[bytes, float]]:
    """The guilloche of the award, and the first digits of its hash in the middle."""
    x, y, radius = sheet.seal
    forms = {}
    pen.operators.append("q")
    pen.stroke(metal, 0.3 * 100)
    for index, layer in enumerate(rosette.layers(digest, radius)):
        name = f"G{index}"
        forms[name] = (zlib.compress(layer.path, 6), radius * 110)
        for angle in layer.angles:
            pen.operators.append(f"q {rosette.placed(x, y, angle)} /{name} Do Q")
    pen.operators.append("Q")
    pen.fill((1, 1, 1))
    pen.operators.append(rosette.circle(x, y, 14.5) + " f")
    pen.stroke(metal, 0.6)
    pen.operators.append(rosette.circle(x, y, 14.5) + " s")
    pen.operators.append(rosette.circle(x, y, radius) + " s")
    pen.fill(metal)
    for row, code in ((1.2, digest.hex()[:4]), (-6.4, digest.hex()[4:8])):
        pen.write_centred(shape(code.upper(), STRONG), x, y + row, 7, 0.5)
    return forms
