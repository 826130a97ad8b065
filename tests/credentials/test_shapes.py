"""The fast path gives the bytes of RDFC-1.0: compared with pyoxigraph and with PyLD."""

import hashlib
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assessor_app.credentials.achievement_credential import build_credential, shape_key, slot_values
from assessor_app.credentials.canonical_rdf import canonical_nquads
from assessor_app.credentials.facts import AwardFacts, EvidenceFacts, Identity
from assessor_app.credentials.json_template import JsonTemplate
from assessor_app.credentials.shape_making import shape_of, shape_of_marked
from assessor_app.credentials.shapes import NoShape, NotThisShape
from assessor_app.credentials.slots import json_text, slot_paths, values_at
from tests.credentials.award_samples import award, badge, pyld_nquads

# everything but surrogates and what `terms.DISPUTED` names
TEXT = st.text(
    st.characters(
        exclude_categories=["Cs"], exclude_characters="\x00\x01\x02\x03\x04\x05\x06\x07\x08\x0b\x0c\x7f￾￿"
    ).filter(lambda character: character >= " " or character in "\t\n\r"),
    min_size=1,
    max_size=30,
) | st.sampled_from(
    ['"', "\\", '\\"', "%s", "%", "_:c14n0", "<urn:x>", "\n", "\u2028", "a b", "@en", "^^<x>"]
)


@st.composite
def awards(draw: st.DrawFn) -> AwardFacts:
    made = award(
        draw(st.integers(0, 10**6)),
        evidence=draw(st.integers(0, 3)),
        subject_id=draw(st.booleans()),
        ends=draw(st.booleans()),
        status=draw(st.booleans()),
        named=draw(st.booleans()),
        achievement=badge(
            draw(st.integers(0, 3)), 3, draw(st.sampled_from(["urn:uuid:", "https://a.example/"]))
        ),
    )
    evidence = tuple(
        replace(entry, name=draw(TEXT), description=draw(st.none() | TEXT)) for entry in made.evidence
    )
    identities = tuple(
        Identity(kind=identity.kind, value=draw(TEXT), salt=identity.salt)
        if not identity.hashed
        else identity
        for identity in made.recipient.identities
    )
    return replace(made, evidence=evidence, recipient=replace(made.recipient, identities=identities))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(awards(), st.data())
def test_a_filled_shape_is_the_canonical_form(first: AwardFacts, data: st.DataObject) -> None:
    document = build_credential(first)
    paths = slot_paths(document)
    assert values_at(document, paths) == slot_values(first)
    shape = shape_of(document, paths)
    texts = st.lists(TEXT, min_size=len(first.evidence), max_size=len(first.evidence))
    names = data.draw(texts)
    other = award(
        data.draw(st.integers(0, 10**6)),
        evidence=len(first.evidence),
        subject_id=first.recipient.id is not None,
        ends=first.valid_until is not None,
        status=first.status is not None,
        named=len(first.recipient.identities) == 2,
        achievement=first.achievement,
    )
    pairs = zip(other.evidence, first.evidence, names, strict=True)
    other = replace(
        other,
        evidence=tuple(
            replace(entry, name=name, description=model.description and name) for entry, model, name in pairs
        ),
    )
    assert shape_key(first) == shape_key(other)
    for each in (first, other):
        whole = build_credential(each)
        expected = canonical_nquads(whole)
        assert shape.nquads(slot_values(each)) == expected == pyld_nquads(whole)
        assert shape.digest(slot_values(each)) == hashlib.sha256(expected.encode()).digest()


@settings(max_examples=60, deadline=None)
@given(awards())
def test_a_template_writes_and_recognises_its_json(first: AwardFacts) -> None:
    document = build_credential(first)
    paths = slot_paths(document)
    template = JsonTemplate.of(document, paths)
    text = json_text(document)
    assert template.data(slot_values(first)).decode() == text
    assert template.values(text.encode()) == slot_values(first)


def test_a_template_recognises_no_other_spelling() -> None:
    document = build_credential(award())
    template = JsonTemplate.of(document, slot_paths(document))
    text = json_text(document)
    assert template.values(text.encode())  # from here on it knows where slots of this length stand
    uuid = document["id"]
    others = [
        text + " ",
        text[:-1],
        text.replace('"Report 0"', '"Report\\u00200"'),
        text.replace('"Report 0"', '"Report 0'),
        text.replace('"Report 0"', "17"),
        text.replace('"Report 0"', '"Report\n0"'),
        text.replace(f'"{uuid}"', f'"{uuid}","id":"{uuid}"', 1),
        text.replace("Example Academy", "Example academy"),
        text.replace("Report 0", "Report\t0"),
        text.replace("Report 0", "Repor\\/0"),
    ]
    for other in others:
        assert other != text
        assert template.values(other.encode()) is None


@pytest.mark.parametrize(
    "value",
    [
        "urn:x:a##b",
        "https://a/%zz",
        "did:x",
        "relative",
        "_:b0",
        "urn:x:a b",
        "https://example.org/<",
        "name:x",
        "urn:x:\u00e9",
        "",
        "javascript:x",
    ],
)
def test_an_address_that_could_mean_something_else_takes_the_full_path(value: str) -> None:
    made = award()
    shape = shape_of(build_credential(made), slot_paths(build_credential(made)))
    values = slot_values(made)
    values[0] = value
    with pytest.raises(NotThisShape):
        shape.digest(values)


def test_nodes_of_one_name_take_the_full_path() -> None:
    made = award()
    document = build_credential(made)
    shape = shape_of(document, slot_paths(document))
    values = slot_values(made)
    for name in (made.evidence[0].id, made.achievement.id, made.issuer.id):
        values[0] = name
        with pytest.raises(NotThisShape):
            shape.digest(values)


def test_blank_nodes_that_look_alike_take_the_full_path() -> None:
    made = award(named=True)
    twins = (
        Identity(kind="ext:name", value="one"),
        Identity(kind="ext:name", value="two"),
    )
    made = replace(made, recipient=replace(made.recipient, identities=twins))
    document = build_credential(made)
    shape = shape_of(document, slot_paths(document))
    assert shape.nquads(slot_values(made)) == canonical_nquads(document)
    same = replace(made, recipient=replace(made.recipient, identities=(twins[0], twins[0])))
    with pytest.raises(NotThisShape):
        shape.digest(slot_values(same))


def test_a_character_on_which_verifiers_disagree_is_not_filled_in() -> None:
    made = award()
    document = build_credential(made)
    shape = shape_of(document, slot_paths(document))
    changed = replace(made, evidence=(replace(made.evidence[0], name="a\x0bb"), *made.evidence[1:]))
    with pytest.raises(NotThisShape):
        shape.digest(slot_values(changed))


def test_a_slot_that_says_nothing_makes_no_shape() -> None:
    document = build_credential(award())
    with pytest.raises(NoShape):
        shape_of_marked(canonical_nquads(document), 3)


def test_evidence_facts_are_bound_by_their_digest() -> None:
    entry = EvidenceFacts(id="urn:uuid:1", sha256="00" * 32, name="n")
    made = replace(award(), evidence=(entry,))
    assert build_credential(made)["evidence"][0]["digestSRI"] == "sha256-" + "A" * 43 + "="
