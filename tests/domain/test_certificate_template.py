"""A design says nothing that could not be read on paper."""

import pytest

from assessor_app.domain.certificate_template import (
    STANDARD,
    CertificateTemplate,
    Placeholder,
    Signature,
    filled,
)
from assessor_app.domain.contrast import contrast
from assessor_app.domain.definitions import InvalidDefinition


@pytest.mark.parametrize(("colour", "ratio"), [("#ffffff", 1.0), ("#000000", 21.0), ("#767676", 4.54)])
def test_contrast_is_that_of_the_guidelines(colour: str, ratio: float) -> None:
    assert contrast(colour, "#ffffff") == pytest.approx(ratio, abs=0.005)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"name": " "}, "needs a name"),
        ({"name": "x" * 81}, "longer than 80"),
        ({"ink": "navy"}, "a colour such as #162436"),
        ({"ink": "#16243"}, "a colour such as"),
        ({"accent": "#ffd700"}, "the accent #ffd700 is too light to be read on white: 1.4 to 1"),
        ({"title": "x" * 601}, "the heading is longer than 600"),
        ({"statement": "For {learner}"}, r"the statement asks for \{learner\}; known are \{recipient\}"),
        ({"before_name": "One\x0btwo"}, "the line before the name holds a control character"),
        ({"name": "Our\ud800s"}, "half a character"),
        ({"statement": "For {}"}, r"asks for \{\}"),
        ({"signatures": (Signature(name="A"),) * 3}, "room for 2"),
        ({"logo": bytes(2 * 1024 * 1024 + 1)}, "larger than 2 MiB"),
    ],
)
def test_what_could_not_be_read_is_refused_in_words(change: dict[str, object], words: str) -> None:
    with pytest.raises(InvalidDefinition, match=words):
        CertificateTemplate(**{"name": "Ours", **change})  # type: ignore[arg-type]  # fields by name


def test_a_signature_says_who() -> None:
    with pytest.raises(InvalidDefinition, match="name or the office"):
        Signature(image=b"x")
    with pytest.raises(InvalidDefinition, match="control character"):
        Signature(name="A\x0bB")
    assert "image" not in repr(Signature(name="A", image=b"x"))


def test_placeholders_are_filled_and_no_other_brace_is_touched() -> None:
    values = {one: f"<{one}>" for one in Placeholder}
    assert filled("{badge}, {issued} } {", values) == "<badge>, <issued> } {"
    assert filled("{badge}", {**values, Placeholder.BADGE: "{tier}"}) == "{tier}", "filled once"


def test_the_standard_is_the_design_without_a_word_of_its_own() -> None:
    assert CertificateTemplate() == STANDARD
    assert not any(STANDARD.blocks.values())
