"""The certificate: whole, within its frame, the same every time, and copied out as it was written."""

import hashlib
import io
import os
import re
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assessor_app.adapters.certificates import SealedCertificateMaker
from assessor_app.adapters.certificates.page import badge_box, name_box
from assessor_app.adapters.certificates.phrases import written_date
from assessor_app.adapters.certificates.sheet import MILLIMETRE, sheet_of
from assessor_app.adapters.certificates.text import tidy
from assessor_app.application.ports.certificates import CertificateFacts, CertificateMaker
from assessor_app.application.problems import Unusable
from assessor_app.credentials.certificate_pdf import read_certificate
from assessor_app.domain.certificate_template import Orientation, Paper
from tests.adapters.certificates.examples import FACTS, Key, sealed
from tests.support.require import require

ROOT = Path(__file__).parents[3]
MAKE: CertificateMaker = SealedCertificateMaker()
SHEET = sheet_of(Paper.A4, Orientation.LANDSCAPE)
INSIDE = 10 * MILLIMETRE + 14  # the inner frame

CASES = {
    "latin": FACTS,
    "apostrophes": replace(FACTS, recipient="Siobhán O’Neil-D'Arcy", badge="Children’s Data: “do no harm”"),
    "vietnamese": replace(FACTS, recipient="Nguyễn Thị Phương Thảo"),
    "greek": replace(FACTS, recipient="Αικατερίνη Παπαδοπούλου", organisation="Πανεπιστήμιο Αθηνών"),
    "cyrillic": replace(FACTS, recipient="Бронислава Щербакова", badge="Ответственный анализ данных"),
    "ligatures": replace(FACTS, recipient="Geoffrey Fjeldstad Thaffling", badge="Official workflows"),
}


def page_text(data: bytes) -> str:
    with pypdfium2.PdfDocument(data) as document:
        return tidy(str(document[0].get_textpage().get_text_bounded()))


def written(facts: CertificateFacts) -> list[str]:
    assert facts.expires is not None
    return [
        facts.recipient,
        facts.organisation,
        facts.badge,
        f"{facts.tier} · {facts.category}",
        facts.criteria,
        facts.award_id,
        facts.issuer_id,
        facts.key_fingerprint,
        facts.office,
        "22 November 2026",
        "22 November 2029",
        "A print is a copy; the signed file is the award.",
    ]


@pytest.mark.parametrize("case", CASES)
def test_all_that_is_written_is_copied_out(case: str) -> None:
    text = page_text(MAKE(CASES[case], Key()))
    assert [part for part in written(CASES[case]) if part not in text] == []


@pytest.mark.parametrize("case", CASES)
def test_a_second_reader_copies_the_same(case: str, tmp_path: Path) -> None:
    require("pdftotext", None if shutil.which("pdftotext") else "poppler-utils is not installed")
    path = tmp_path / "certificate.pdf"
    path.write_bytes(MAKE(CASES[case], Key()))
    done = subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, check=True)
    text = tidy(done.stdout.decode())
    assert [part for part in written(CASES[case]) if part not in text] == []
    assert done.stderr == b""


def test_the_recipient_is_read_between_the_sentences() -> None:
    assert "This certifies that Zoë Marguerite Đặng has earned Responsible Data Analysis" in page_text(
        sealed()
    )


def test_the_file_is_sound_and_the_credential_attached() -> None:
    with pikepdf.open(io.BytesIO(sealed())) as document:
        assert document.check_pdf_syntax() == []
        assert len(document.pages) == 1
        (attached,) = document.attachments.values()
        assert attached.filename == "credential.json"
        assert attached.get_file().read_bytes() == FACTS.credential
        assert str(document.Root.AF[0].AFRelationship) == "/Data"
        assert FACTS.recipient not in str(document.docinfo["/Title"])
        fonts = document.pages[0].Resources.Font
        assert len(list(fonts.keys())) == 4
        assert all("/ToUnicode" in fonts[name] for name in fonts.keys())  # noqa: SIM118  # a pikepdf object


def test_the_same_facts_and_key_give_the_same_bytes_in_two_processes() -> None:
    script = (
        "import hashlib\n"
        "from tests.adapters.certificates.examples import sealed\n"
        "print(hashlib.sha256(sealed()).hexdigest())\n"
    )
    seen = {hashlib.sha256(sealed()).hexdigest()}
    for seed in ("0", "1"):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT), "TZ": "Asia/Tokyo"}
        done = subprocess.run(
            [sys.executable, "-c", script], env=environment, cwd=ROOT, capture_output=True, check=True
        )
        seen.add(done.stdout.decode().strip())
    assert len(seen) == 1


def test_what_was_drawn_before_leaves_no_trace() -> None:
    other = replace(FACTS, recipient="Αικατερίνη Μαρία", award_id="00000000-0000-4000-8000-000000000001")
    first = MAKE(FACTS, Key())
    MAKE(other, Key())
    assert MAKE(FACTS, Key()) == first == sealed()


@pytest.mark.parametrize(
    "change",
    [
        {"recipient": "Zoë Marguerite Dang"},
        {"badge": "Another"},
        {"award_id": "4f2a9c1e-8f6b-4d0e-9a51-3c7be2f1d065"},
        {"expires": None},
        {"credential": b"{}"},
        {"office": "Dean"},
        {"tier": "Expert"},
    ],
)
def test_every_fact_shows(change: dict[str, str]) -> None:
    def drawn(facts: CertificateFacts) -> bytes:
        with pypdfium2.PdfDocument(MAKE(facts, Key())) as document:
            return bytes(document[0].render(scale=1).to_numpy().tobytes())

    assert drawn(replace(FACTS, **change)) != drawn(FACTS)  # type: ignore[arg-type]  # fields by name


def test_a_missing_glyph_stops_before_the_key_is_used() -> None:
    class Untouchable:
        public = bytes(32)

        def sign(self, message: bytes) -> bytes:
            raise AssertionError("signed")

    facts = replace(FACTS, recipient="Zoë ཀཁ", badge="Data ᠮ")
    assert MAKE.missing_glyphs(facts) == ("ཀ", "ཁ", "ᠮ")
    with pytest.raises(Unusable, match=r"“ཀ” \(TIBETAN LETTER KA, U\+0F40\)") as refused:
        MAKE(facts, Untouchable())
    assert "Zoë" not in str(refused.value)


@pytest.mark.parametrize(
    "field", ["organisation", "recipient", "badge", "category", "tier", "criteria", "office", "award_id"]
)
def test_missing_glyphs_are_found_in_every_field(field: str) -> None:
    facts = replace(FACTS, **{field: "a \u202e ཀ"})  # type: ignore[arg-type]  # fields by name
    assert MAKE.missing_glyphs(facts) == ("\u202e", "ཀ")


def test_a_name_too_long_is_refused_in_words() -> None:
    with pytest.raises(Unusable, match="The recipient's name is too long"):
        MAKE(replace(FACTS, recipient="Wolfgang " * 200), Key())
    with pytest.raises(Unusable, match="The badge's name is too long"):
        MAKE(replace(FACTS, badge="Winnowing " * 200), Key())


@settings(max_examples=60, deadline=None)
@given(st.text(st.sampled_from("Wimążß ’-ΩЩй éǅ"), min_size=1, max_size=120))
def test_a_name_keeps_to_its_box(name: str) -> None:
    for box in (name_box(SHEET), badge_box(SHEET)):
        lines, size = box.fit(tidy(name))
        assert "".join(line.text for line in lines).replace(" ", "") == tidy(name).replace(" ", "")
        assert len(lines) * size * box.leading <= box.height or len(lines) == 1
        assert all(line.width_at(size) <= box.width + 0.01 for line in lines)
        assert box.smallest <= size <= box.largest
        assert len(lines) > 1 or size >= box.largest * 0.6


def bounds(data: bytes) -> list[tuple[str, float, float, float, float]]:
    with pypdfium2.PdfDocument(data) as document:
        page = document[0]
        text = page.get_textpage()
        return [
            (text.get_text_bounded(*text.get_rect(index)), *text.get_rect(index))
            for index in range(text.count_rects())
        ]


@pytest.mark.parametrize(
    "facts",
    [
        FACTS,
        replace(
            FACTS, recipient="Bartholomew Fitzgerald-Llewellyn de Montmorency von und zu Hohenlohe-Öhringen"
        ),
        replace(
            FACTS,
            recipient="Maria",
            badge="Designing and documenting reproducible data pipelines for all " * 2,
        ),
        replace(FACTS, organisation="The United Northern Institute for Applied Data " * 3),
        replace(FACTS, criteria="Explains the analysis to somebody who has to decide on it. " * 12),
        replace(FACTS, tier="Practitioner " * 6, category="Applied practice " * 5),
        replace(FACTS, office="Head of Assessment and Quality " * 5, key_fingerprint="velvet " * 60),
    ],
    ids=["usual", "name", "badge", "organisation", "criteria", "tier", "fine print"],
)
def test_nothing_leaves_the_frame_or_touches_another_text(facts: CertificateFacts) -> None:
    found = bounds(MAKE(facts, Key()))
    assert len(found) > 8
    for _, left, bottom, right, top in found:
        assert INSIDE < left < right < SHEET.width - INSIDE
        assert INSIDE < bottom < top < SHEET.height - INSIDE
    for index, (_, left, bottom, right, top) in enumerate(found):
        for _, other_left, other_bottom, other_right, other_top in found[index + 1 :]:
            across = min(right, other_right) - max(left, other_left)
            up = min(top, other_top) - max(bottom, other_bottom)
            assert across <= 0.5 or up <= 3.5  # a descender may reach into the next line's leading


def test_long_criteria_end_in_an_ellipsis() -> None:
    text = page_text(MAKE(replace(FACTS, criteria="Explains the analysis to others. " * 30), Key()))
    assert re.search(r"[a-z.] …", text)


def test_nothing_heavy_is_loaded_before_the_first_certificate() -> None:
    script = (
        "import sys\nimport assessor_app.adapters.certificates\n"
        "print({'reportlab', 'uharfbuzz', 'segno', 'bidi', 'fontTools'} & set(sys.modules))\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, cwd=ROOT)
    assert done.stdout.decode().strip() == "set()"


def test_no_end_is_said() -> None:
    assert "Without end" in page_text(MAKE(replace(FACTS, expires=None), Key()))


def test_dates_have_one_form() -> None:
    assert written_date(FACTS.issued) == "22 November 2026"
    assert written_date(FACTS.issued.replace(month=1, day=3)) == "3 January 2026"


def test_an_old_seal_key_does_not_vouch_for_new_facts() -> None:
    first, second = read_certificate(MAKE(FACTS, Key(3))), read_certificate(MAKE(FACTS, Key(4)))
    assert first.sealed
    assert second.sealed
    assert first.key != second.key
    assert first.credential == second.credential
