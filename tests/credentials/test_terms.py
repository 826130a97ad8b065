"""The traps of signing RDF and showing JSON, one test each (a change that a signature would not notice)."""

from copy import deepcopy
from typing import Any

import pytest

from assessor_app.credentials.achievement_credential import build_credential
from assessor_app.credentials.canonical_rdf import canonical_nquads
from assessor_app.credentials.contexts import OB3_EXTENSIONS, PINNED, VC1, UnknownContext, load_context
from assessor_app.credentials.data_integrity import options_document, proof_options
from assessor_app.credentials.terms import BadTerms, check_terms
from tests.credentials.award_samples import ISSUER, KEY, NOW, award, pyld_nquads


@pytest.fixture
def document() -> dict[str, Any]:
    return build_credential(award())


def refuses(document: dict[str, Any], says: str) -> None:
    with pytest.raises(BadTerms, match=says):
        check_terms(document)
    with pytest.raises(BadTerms, match=says):
        canonical_nquads(document)


def test_an_honest_credential_passes(document: dict[str, Any]) -> None:
    check_terms(document)


def test_an_undefined_member_would_vanish(document: dict[str, Any]) -> None:
    document["grade"] = "with honours"
    assert "with honours" not in pyld_nquads(document)  # the trap: nothing of it is signed
    refuses(document, "grade.*no context defines")


def test_an_undefined_member_deep_inside(document: dict[str, Any]) -> None:
    document["credentialSubject"]["achievement"]["criteria"]["grade"] = "with honours"
    refuses(document, r"criteria\.grade")


def test_a_member_of_another_type_of_object_is_undefined(document: dict[str, Any]) -> None:
    document["credentialSubject"]["points"] = "4"  # defined for rubric levels alone
    refuses(document, "points")


def test_a_member_respelled_as_an_address_hides_from_readers(document: dict[str, Any]) -> None:
    hidden = deepcopy(document)
    hidden["https://www.w3.org/2018/credentials#validUntil"] = hidden.pop("validUntil")
    hidden["https://www.w3.org/2018/credentials#validUntil"] = {
        "@value": document["validUntil"],
        "@type": "http://www.w3.org/2001/XMLSchema#dateTime",
    }
    assert pyld_nquads(hidden) == pyld_nquads(document)  # the trap: the signature holds
    refuses(hidden, "as an address")


@pytest.mark.parametrize("alias", ["@id", "@type"])
def test_keywords_are_not_plain_terms(document: dict[str, Any], alias: str) -> None:
    document["issuer"][alias] = document["issuer"].pop(alias[1:])
    refuses(document, "keyword|no context defines")


def test_value_objects_are_refused(document: dict[str, Any]) -> None:
    document["name"] = {"@value": document["name"]}
    refuses(document, "keyword")


def test_a_member_moved_to_another_object_of_the_same_id(document: dict[str, Any]) -> None:
    until = document.pop("validUntil")
    document["credentialSubject"]["achievement"]["creator"] = {
        "id": document["id"],
        "type": ["Profile"],
        "validUntil": until,
    }
    refuses(document, "one id twice|no context defines")


def test_one_evidence_id_used_twice_merges_two_descriptions(document: dict[str, Any]) -> None:
    document["evidence"][1]["id"] = document["evidence"][0]["id"]
    refuses(document, "one id twice")


def test_the_same_description_twice_is_harmless(document: dict[str, Any]) -> None:
    document["credentialSubject"]["achievement"]["creator"] = document["issuer"]
    check_terms(document)


def test_a_type_that_no_context_defines(document: dict[str, Any]) -> None:
    document["credentialSchema"] = [{"id": "https://example.org/s", "type": "1EdTechJsonSchemaValidator2019"}]
    refuses(document, "1EdTechJsonSchemaValidator2019.*no context")
    document["@context"].append(OB3_EXTENSIONS)
    check_terms(document)


def test_a_relative_type_is_refused(document: dict[str, Any]) -> None:
    document["type"].append("Something")
    refuses(document, "Something.*no context")


@pytest.mark.parametrize("address", ["badge", "/badge", "_:b0", "name:x", "", "urn:a b", "https://a/<"])
def test_an_id_is_an_absolute_address(document: dict[str, Any], address: str) -> None:
    document["credentialSubject"]["achievement"]["id"] = address
    refuses(document, "address")


@pytest.mark.parametrize("value", [None, [], {}, [[]], [None], [["a"]]])
def test_nothing_that_json_ld_drops_or_flattens(document: dict[str, Any], value: Any) -> None:
    document["credentialSubject"]["achievement"]["tag"] = value
    with pytest.raises(BadTerms):
        check_terms(document)


def test_a_character_on_which_verifiers_disagree(document: dict[str, Any]) -> None:
    document["name"] = "a\x0bb"
    refuses(document, "disagree")
    honest = build_credential(award())
    honest["name"] = "tab\t line\n return\r \u2028 \x85 \ufeff é 😀"
    assert canonical_nquads(honest) == pyld_nquads(honest)


def test_a_context_of_its_own_is_refused(document: dict[str, Any]) -> None:
    document["@context"].append({"grade": "https://example.org/grade"})
    with pytest.raises(UnknownContext, match="of its own"):
        check_terms(document)


@pytest.mark.parametrize(
    "address",
    ["https://example.org/c", "https://www.w3.org/ns/credentials/v2/", "http://www.w3.org/ns/credentials/v2"],
)
def test_an_unknown_context_is_refused(document: dict[str, Any], address: str) -> None:
    document["@context"].append(address)
    with pytest.raises(UnknownContext):
        check_terms(document)


def test_endorsement_jwt_is_in_no_pinned_context(document: dict[str, Any]) -> None:
    document["credentialSubject"]["achievement"]["endorsementJwt"] = ["a.b.c"]
    refuses(document, "endorsementJwt")


@pytest.mark.parametrize("address", sorted(PINNED))
def test_each_pinned_context_is_the_published_file(address: str) -> None:
    assert load_context(address)  # compares the digest


def test_versions_of_the_badge_context_are_not_the_same_rdf() -> None:
    document = {"@context": [VC1], "id": "urn:uuid:1", "type": ["VerifiableCredential"]}
    texts = set()
    for version in ("context-3.0.1.json", "context-3.0.3.json"):
        address = f"https://purl.imsglobal.org/spec/ob/v3p0/{version}"
        badge = {
            **document,
            "@context": [VC1, address],
            "type": ["VerifiableCredential", "OpenBadgeCredential"],
            "credentialSubject": {
                "type": ["AchievementSubject"],
                "achievement": {
                    "id": "urn:uuid:2",
                    "type": ["Achievement"],
                    "tag": ["a"],
                    "achievementType": "Badge",
                },
            },
        }
        texts.add(pyld_nquads(badge))
    assert len(texts) == 2


def test_the_proof_options_take_the_context_of_the_document(document: dict[str, Any]) -> None:
    options = options_document({**proof_options(KEY.method, NOW), "proofValue": "z1"}, document["@context"])
    text = canonical_nquads(options)
    assert "proofValue" not in text
    assert '"2026-11-22T15:00:00Z"^^<http://www.w3.org/2001/XMLSchema#dateTime>' in text
    assert text == pyld_nquads(options)
    assert ISSUER.id in text
