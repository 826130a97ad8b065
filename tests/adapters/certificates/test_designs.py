"""A design on paper: every sheet within its frame, pictures and colours as asked, the same every time."""

import hashlib
import io
from dataclasses import replace
from functools import lru_cache
from itertools import product

import pikepdf
import pypdfium2
import pytest
from PIL import Image, ImageDraw

from assessor_app.adapters.certificates import SealedCertificateMaker
from assessor_app.adapters.certificates.phrases import PHRASES, written_date
from assessor_app.adapters.certificates.sheet import MILLIMETRE, sheet_of
from assessor_app.adapters.certificates.text import tidy
from assessor_app.application.ports.certificates import CertificateFacts
from assessor_app.application.problems import Unusable
from assessor_app.credentials.certificate_pdf import read_certificate
from assessor_app.domain.certificate_template import (
    Border,
    CertificateTemplate,
    Language,
    LogoPlace,
    Orientation,
    Paper,
    Signature,
)
from tests.adapters.certificates.examples import FACTS, SCRIPTS, Key, sealed

MAKE = SealedCertificateMaker()
SHEETS = list(product(Paper, Orientation))
MILLIMETRES = {Paper.A4: (210, 297), Paper.A3: (297, 420), Paper.LETTER: (215.9, 279.4)}


@lru_cache(maxsize=2)
def picture(kind: str = "PNG", side: int = 60) -> bytes:
    image = Image.new("RGBA", (side * 2, side), (0, 0, 0, 0))
    ImageDraw.Draw(image).ellipse((4, 4, side - 4, side - 4), fill=(255, 0, 0, 255))
    out = io.BytesIO()
    image.convert("RGBA" if kind == "PNG" else "RGB").save(out, kind)
    return out.getvalue()


def full(paper: Paper, orientation: Orientation, place: LogoPlace = LogoPlace.CENTRE) -> CertificateFacts:
    template = CertificateTemplate(
        name="Full",
        paper=paper,
        orientation=orientation,
        logo=picture(),
        logo_place=place,
        statement="For {badge}, issued on {issued} by {organisation}: {criteria} " * 4,
        signatures=(
            Signature(name="Dr. Amara Okafor", office="Head of Assessment", image=picture()),
            Signature(name="Jürgen Groß", office="Registrar of the whole of the college"),
        ),
    )
    return replace(FACTS, template=template, recipient="Bartholomew Fitzgerald-Llewellyn de Montmorency")


def text_of(data: bytes) -> str:
    with pypdfium2.PdfDocument(data) as document:
        return tidy(str(document[0].get_textpage().get_text_bounded()))


def test_the_standard_page_is_byte_for_byte_what_it_was_before_there_were_designs() -> None:
    digest = hashlib.sha256(sealed()).hexdigest()
    assert digest == "d5db8d96c3780e99da2e97a5ba7cf231265b08e97e6aec77436468df0157595e"


@pytest.mark.parametrize(("paper", "orientation"), SHEETS)
def test_each_sheet_has_its_size_in_millimetres(paper: Paper, orientation: Orientation) -> None:
    with pypdfium2.PdfDocument(MAKE(full(paper, orientation), Key())) as document:
        size = document[0].get_size()
    wanted = MILLIMETRES[paper] if orientation is Orientation.PORTRAIT else MILLIMETRES[paper][::-1]
    assert size == pytest.approx([side * MILLIMETRE for side in wanted], abs=0.01)


@pytest.mark.parametrize("place", LogoPlace)
@pytest.mark.parametrize(("paper", "orientation"), SHEETS)
def test_nothing_leaves_the_frame_or_touches_another_text(
    paper: Paper, orientation: Orientation, place: LogoPlace
) -> None:
    sheet = sheet_of(paper, orientation)
    inside = (10 * MILLIMETRE + 14) * sheet.scale
    x, y, radius = (part * sheet.scale for part in sheet.seal)
    with pypdfium2.PdfDocument(MAKE(full(paper, orientation, place), Key())) as document:
        page = document[0]
        text = page.get_textpage()
        boxes = [text.get_rect(index) for index in range(text.count_rects())]
        pictures = [one.get_bounds() for one in page.get_objects(filter=[3])]
        width, height = page.get_size()
    assert len(pictures) == 2
    for left, bottom, right, top in [*boxes, *pictures]:
        assert inside < left < right < width - inside
        assert inside < bottom < top < height - inside
    for index, (left, bottom, right, top) in enumerate(boxes):
        for other_left, other_bottom, other_right, other_top in [*boxes[index + 1 :], *pictures]:
            across = min(right, other_right) - max(left, other_left)
            up = min(top, other_top) - max(bottom, other_bottom)
            assert across <= 0.5 or up <= 3.5 * sheet.scale
        off = max(abs((left + right) / 2 - x), abs((bottom + top) / 2 - y))
        clear = right < x - radius or left > x + radius or bottom > y + radius or top < y - radius
        assert clear or off < 15 * sheet.scale  # the code in the middle of the seal


@pytest.mark.parametrize("language", Language)
def test_the_pages_own_words_and_dates_are_of_its_language(language: Language) -> None:
    data = MAKE(replace(FACTS, template=CertificateTemplate(name="Ours", language=language)), Key())
    text, phrases = text_of(data), PHRASES[language]
    for words in (
        phrases.before_name,
        phrases.before_badge,
        phrases.issued,
        phrases.valid_until,
        phrases.title,
    ):
        assert words in text
    assert written_date(FACTS.issued, language) in text
    with pikepdf.open(io.BytesIO(data)) as document:
        assert str(document.Root.Lang) == str(language)


def test_words_of_ones_own_are_filled_in_and_stand_in_any_script() -> None:
    template = CertificateTemplate(
        name="Ours",
        title="證書",
        before_name="تشهد {organisation}",
        before_badge="a obtenu le {issued}",
        statement="{tier}, {category}; {valid_until}: {recipient}",
    )
    text = text_of(MAKE(replace(FACTS, template=template, expires=None), Key()))
    for words in (
        "證書",
        "a obtenu le 22 November 2026",
        "Applied Practice; Without end: Zoë Marguerite Đặng",
    ):
        assert words in text


def test_the_colours_asked_for_are_those_that_are_drawn() -> None:
    template = CertificateTemplate(name="Ours", ink="#004400", accent="#880000", border=Border.NONE)

    def colours(facts: CertificateFacts) -> set[tuple[int, int, int]]:
        with pypdfium2.PdfDocument(MAKE(facts, Key())) as document:
            image = document[0].render(scale=2).to_pil().convert("RGB")
        return {colour for _, colour in image.getcolors(1 << 24) or ()}

    found = colours(replace(FACTS, template=template))
    assert {(0, 0x44, 0), (0x88, 0, 0)} <= found
    assert (0, 0x44, 0) not in colours(FACTS)


@pytest.mark.parametrize("border", Border)
def test_each_border_is_another_page(border: Border) -> None:
    made = {
        one: MAKE(replace(FACTS, template=CertificateTemplate(name="Ours", border=one)), Key())
        for one in Border
    }
    assert len(set(made.values())) == len(Border)
    assert made[border] == MAKE(
        replace(FACTS, template=CertificateTemplate(name="Ours", border=border)), Key()
    )


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_logo_is_drawn_and_what_is_clear_in_it_stays_white(kind: str) -> None:
    facts = replace(FACTS, template=CertificateTemplate(name="Ours", logo=picture(kind)))
    with pypdfium2.PdfDocument(MAKE(facts, Key())) as document:
        page = document[0]
        (logo,) = page.get_objects(filter=[3])
        left, bottom, right, top = logo.get_bounds()
        image = page.render(scale=2).to_pil().convert("RGB")
    red = image.getpixel((round(2 * (left + (right - left) / 4)), round(2 * (595.276 - (bottom + top) / 2))))
    clear = image.getpixel((round(2 * (right - 3)), round(2 * (595.276 - (bottom + top) / 2))))
    assert isinstance(red, tuple)
    assert red[0] > 240 > 30 > red[1]
    assert clear == ((255, 255, 255) if kind == "PNG" else (0, 0, 0))


def test_a_design_is_sealed_and_its_bytes_are_the_same_each_time() -> None:
    facts = full(Paper.LETTER, Orientation.PORTRAIT)
    data = MAKE(facts, Key())
    MAKE(SCRIPTS["Japanese"], Key())
    assert MAKE(facts, Key()) == data
    assert read_certificate(data).sealed
    with pikepdf.open(io.BytesIO(data)) as document:
        assert document.check_pdf_syntax() == []


@pytest.mark.parametrize(
    ("template", "words"),
    [
        (CertificateTemplate(name="Ours", logo=b"GIF89a"), "the logo is no picture"),
        (CertificateTemplate(name="Ours", logo=picture()[:-40]), "the logo is no picture"),
        (
            CertificateTemplate(name="Ours", signatures=(Signature(name="A", image=b"%PDF"),)),
            "a signature is no picture",
        ),
        (CertificateTemplate(name="Ours", title="ཀ"), "TIBETAN LETTER KA"),
        (CertificateTemplate(name="Ours", signatures=(Signature(office="ཀ"),)), "TIBETAN LETTER KA"),
    ],
)
def test_what_cannot_be_drawn_is_refused_before_anything_is_sealed(
    template: CertificateTemplate, words: str
) -> None:
    class Untouchable:
        public = bytes(32)

        def sign(self, message: bytes) -> bytes:
            raise AssertionError("signed")

    with pytest.raises(Unusable, match=words):
        MAKE(replace(FACTS, template=template), Untouchable())


def test_a_picture_too_large_for_a_page_is_refused() -> None:
    out = io.BytesIO()
    Image.new("1", (4000, 1001)).save(out, "PNG")
    with pytest.raises(Unusable, match="more than 4 million pixels"):
        MAKE(replace(FACTS, template=CertificateTemplate(name="Ours", logo=out.getvalue())), Key())
