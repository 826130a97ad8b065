"""Names in ten scripts: drawn, copied out as they were written by two readers, cut to what is shown."""

import io
import re
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from assessor_app.adapters.certificates import SealedCertificateMaker
from assessor_app.adapters.certificates import text as certificate_text
from assessor_app.adapters.certificates.fonts import DISPLAY, Typeface, installed
from assessor_app.adapters.certificates.text import shape, tidy
from assessor_app.application.problems import Unusable
from resources import font_files
from tests.adapters.certificates.examples import FACTS, SCRIPTS, Key
from tests.support.require import require

ROOT = Path(__file__).parents[3]
MAKE = SealedCertificateMaker()
MARKED = (
    "مُحَمَّد الأَمِين",
    "محمد علی\u200cزاده",
    "לֵאָה מֹשֶׁה",
    "Anna שרה Cohen",
    "葛\U000e0100飾 太郎",
    "क्षत्रिय श्रीमती",
)
_DIRECTIONS = re.compile("[\u200e\u200f\u202a-\u202c\u2066-\u2069]")


def by_pdfium(data: bytes) -> str:
    with pypdfium2.PdfDocument(data) as document:
        return tidy(str(document[0].get_textpage().get_text_bounded()))


def by_poppler(data: bytes, folder: Path) -> str:
    """What it says beside the embedding marks that it puts around each word."""
    path = folder / "certificate.pdf"
    path.write_bytes(data)
    done = subprocess.run(["pdftotext", path, "-"], capture_output=True, check=True)
    assert done.stderr == b""
    return tidy(_DIRECTIONS.sub("", done.stdout.decode()))


@pytest.mark.parametrize("script", SCRIPTS)
def test_what_is_written_in_each_script_is_copied_out_by_two_readers(script: str, tmp_path: Path) -> None:
    require("pdftotext", None if shutil.which("pdftotext") else "poppler-utils is not installed")
    facts = SCRIPTS[script]
    data = MAKE(facts, Key())
    for text in (by_pdfium(data), by_poppler(data, tmp_path)):
        for wanted in (facts.recipient, facts.badge, facts.organisation):
            assert tidy(wanted) in text


@pytest.mark.parametrize("name", MARKED)
def test_marks_ligatures_and_joiners_are_copied_out_letter_by_letter(name: str, tmp_path: Path) -> None:
    require("pdftotext", None if shutil.which("pdftotext") else "poppler-utils is not installed")
    data = MAKE(replace(FACTS, recipient=name), Key())
    assert f"This certifies that {tidy(name)} has earned" in by_pdfium(data)
    for word in tidy(name).split():
        assert word in by_poppler(data, tmp_path)


@pytest.mark.parametrize("script", SCRIPTS)
def test_each_font_is_embedded_cut_to_what_is_shown(script: str) -> None:
    data = MAKE(SCRIPTS[script], Key())
    assert len(data) < 100_000
    with pikepdf.open(io.BytesIO(data)) as document:
        assert document.check_pdf_syntax() == []
        for font in document.pages[0].Resources.Font.values():
            (inner,) = font.DescendantFonts
            assert {"/FontFile2", "/FontFile3"} & set(inner.FontDescriptor.keys())


@pytest.mark.parametrize("script", SCRIPTS)
def test_the_same_name_gives_the_same_bytes_whatever_was_drawn_before(script: str) -> None:
    first = MAKE(SCRIPTS[script], Key())
    for other in SCRIPTS.values():
        MAKE(other, Key())
    assert MAKE(SCRIPTS[script], Key()) == first


def test_latin_alone_reads_no_large_font() -> None:
    script = (
        "from assessor_app.adapters.certificates import fonts\n"
        "from tests.adapters.certificates.examples import sealed\n"
        "sealed()\n"
        "print(fonts.typeface.cache_info().currsize)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, cwd=ROOT)
    assert done.stdout.decode().strip() == "4"


def test_without_the_packages_of_fonts_a_name_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    def without_packages(name: str) -> Typeface | None:
        return installed(name) if font_files.font_file(name).suffix == ".ttf" else None

    monkeypatch.setattr(certificate_text, "installed", without_packages)
    assert shape("欧", DISPLAY).missing == ("欧",)
    with pytest.raises(Unusable, match=r"“欧” \(CJK UNIFIED IDEOGRAPH-6B27, U\+6B27\)"):
        MAKE(replace(FACTS, recipient="欧"), Key())


def test_packages_of_fonts_that_are_not_installed_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    assert font_files.lacking_font_packages() == ()
    font_files.font_file.cache_clear()
    with monkeypatch.context() as patch:
        patch.setattr(font_files, "find_spec", lambda name: None)
        assert font_files.lacking_font_packages() == (
            "pylopdf-fonts-zh-cn",
            "pylopdf-fonts-zh-tw",
            "pylopdf-fonts-jp",
            "pylopdf-fonts-ko",
        )
    assert font_files.lacking_font_packages() == ()
