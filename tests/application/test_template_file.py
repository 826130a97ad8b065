"""The file of a design: the same both ways, and refused in words where it is none."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessor_app.application.problems import Unusable
from assessor_app.application.template_file import FORMAT, parse_template, write_template
from assessor_app.domain.certificate_template import (
    STANDARD,
    Border,
    CertificateTemplate,
    Language,
    LogoPlace,
    Orientation,
    Paper,
    Signature,
)

LEAST = {"format": FORMAT, "version": 1, "name": "Ours"}
WORDS = st.text(st.characters(categories=["L", "N"], max_codepoint=0x9FFF), max_size=20)
NAMES = st.text(st.characters(categories=["L"], max_codepoint=0x9FFF), min_size=1, max_size=20)
SIGNATURES = st.builds(Signature, name=NAMES, office=WORDS, image=st.binary(max_size=9))
DESIGNS = st.builds(
    CertificateTemplate,
    name=NAMES,
    paper=st.sampled_from(Paper),
    orientation=st.sampled_from(Orientation),
    border=st.sampled_from(Border),
    language=st.sampled_from(Language),
    accent=st.sampled_from(["", "#7a1f3d"]),
    title=WORDS,
    before_name=WORDS,
    before_badge=WORDS,
    statement=WORDS,
    signatures=st.lists(
        st.builds(Signature, name=NAMES, office=WORDS, image=st.binary(max_size=9)), max_size=2
    ).map(tuple),
)


@given(DESIGNS)
def test_what_is_written_is_read_and_written_the_same(template: CertificateTemplate) -> None:
    content = write_template(template)
    assert parse_template(content, file="x.json") == template
    assert write_template(parse_template(content, file="x.json")) == content


def test_a_logo_travels_in_the_file() -> None:
    template = CertificateTemplate(name="Ours", logo=b"\x89PNG", logo_place=LogoPlace.LEFT)
    assert parse_template(write_template(template), file="x.json") == template


def test_blank_words_are_no_words() -> None:
    template = CertificateTemplate(name="Ours", title=" ", signatures=(Signature(name=" ", office="Chair"),))
    read = parse_template(write_template(template), file="x.json")
    assert read == CertificateTemplate(name="Ours", signatures=(Signature(office="Chair"),))


def test_what_is_left_out_is_as_on_the_standard_page() -> None:
    read = parse_template(json.dumps(LEAST).encode(), file="x.json")
    assert read == CertificateTemplate(name="Ours")
    assert parse_template(write_template(STANDARD), file="x.json") == STANDARD


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"format": "assessor-programme"}, "no design of the format"),
        ({"version": 2}, "no design of the format"),
        ({"paper": "A5"}, "“A5” is none of: A4, A3, Letter"),
        ({"papper": "A4"}, "“papper” is not known here"),
        ({"colours": {"ink": "#ffffff"}}, "too light to be read"),
        ({"words": {"footer": "x"}}, "“footer” is not known"),
        ({"words": {"title": 3}}, "a text belongs here"),
        ({"logo": {"image": "§"}}, "as base64"),
        ({"signatures": [{"image": "AAAA"}]}, "the name or the office"),
        ({"signatures": {}}, "a list"),
    ],
)
def test_what_is_no_design_is_refused_with_its_place(change: dict[str, Any], words: str) -> None:
    with pytest.raises(Unusable, match=words) as refused:
        parse_template(json.dumps({**LEAST, **change}).encode(), file="ours.json")
    assert (refused.value.where or "").startswith("ours.json")


def test_the_documented_example_is_a_design_as_it_is_written() -> None:
    text = (Path(__file__).parents[2] / "docs" / "certificate-design.md").read_text(encoding="utf-8")
    example = text.partition("```json\n")[2].partition("```")[0].encode()
    assert write_template(parse_template(example, file="the example")) == example
