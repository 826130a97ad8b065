"""What 1EdTech asks of a displayer: good, expired and revoked badges of both data models, in JSON and as JWT.

Revoked as its certification has it: by a 1EdTechRevocationList, plain JSON. Membership and the online
suite cannot be had here; docs/open-badges.md says which item is shown by which test.
"""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from assessor_app.credentials.achievement_credential import build_credential
from assessor_app.credentials.beside import Beside
from assessor_app.credentials.contexts import DATA_INTEGRITY, OB3_EXTENSIONS, VC1
from assessor_app.credentials.credential_jwt import sign_jwt
from assessor_app.credentials.data_integrity import sign
from assessor_app.credentials.facts import Recipient, hashed_email
from assessor_app.credentials.jws import sign_compact
from assessor_app.credentials.report import Report
from assessor_app.credentials.slots import json_text
from assessor_app.credentials.verify import Verifier
from tests.credentials.award_samples import KEY, NOW, OTHER_KEY, award_with

LIST = "https://example.org/revoked.json"
FACTS = award_with(
    evidence=(),
    recipient=Recipient(identities=(hashed_email("conformance@imsglobal.org", "0123456789abcdef"),)),
)


def badge(model: str, *, expired: bool = False) -> dict[str, Any]:
    """A badge with the status that certification knows, of the data model 2.0 or 1.1."""
    made = build_credential(FACTS)
    made["credentialStatus"] = {"id": LIST, "type": "1EdTechRevocationList"}
    made["@context"] = [*made["@context"], OB3_EXTENSIONS]
    if expired:
        made["validUntil"] = "2026-11-01T00:00:00Z"
    if model == "1.1":
        made["@context"] = [VC1, *made["@context"][1:], DATA_INTEGRITY]
        made["issuanceDate"], made["expirationDate"] = made.pop("validFrom"), made.pop("validUntil")
    return made


def judged(verifier: Verifier, form: str, document: dict[str, Any], listed: Any) -> Report:
    beside = Beside().with_files([json_text(listed).encode()]) if listed is not None else Beside()
    if form == "json":
        data = json_text(sign(document, KEY, KEY.method, NOW)).encode()
        return verifier.credential(data, beside)
    if "issuanceDate" in document:  # the older model has the credential in `vc`
        claims = {"iss": document["issuer"]["id"], "jti": document["id"], "vc": document}
        bare = {name: value for name, value in document.items() if name != "id"}
        token = sign_compact(json_text({**claims, "vc": bare}).encode(), KEY, kid=KEY.method)
        return verifier.token(token, beside)
    return verifier.token(sign_jwt(document, KEY, KEY.method), beside)


def revocations(*entries: Any, **changes: Any) -> dict[str, Any]:
    return {"id": LIST, "issuer": KEY.did, "revokedCredential": list(entries), **changes}


@pytest.mark.parametrize("form", ["json", "jwt"])
@pytest.mark.parametrize("model", ["2.0", "1.1"])
def test_good_expired_and_revoked(trusting: Verifier, model: str, form: str) -> None:
    document = badge(model)
    good = judged(trusting, form, document, revocations())
    assert (good.outcome, good.ok) == ("valid", True), good.checks
    assert (good.achievement, good.issuer) == (FACTS.achievement.name, FACTS.issuer.name)
    assert good.issued == document.get("validFrom", document.get("issuanceDate"))
    expired = judged(trusting, form, badge(model, expired=True), revocations())
    assert (expired.outcome, expired.ok, expired.expires) == ("expired", False, "2026-11-01T00:00:00Z")
    entry = {"id": FACTS.id, "revoked": True, "revocationReason": "copied work"}
    revoked = judged(trusting, form, document, revocations(entry))
    assert (revoked.outcome, revoked.ok) == ("revoked", False)
    assert "copied work" in json.dumps(revoked.to_document())


@pytest.mark.parametrize(
    ("listed", "outcome", "status"),
    [
        (None, "valid", None),
        (revocations({"id": FACTS.id, "revoked": False}), "valid", True),
        (revocations({"id": "urn:uuid:other", "revoked": True}), "valid", True),
        (revocations({"id": FACTS.id}, issuer=OTHER_KEY.did), "valid", None),
        (revocations({"id": FACTS.id}, issuer={"id": KEY.did}), "revoked", False),
        (revocations(revokedCredential="all"), "valid", None),
        (revocations(5, None, {}), "valid", True),
    ],
)
def test_revocation_lists_as_they_come(
    trusting: Verifier, listed: Any, outcome: str, status: bool | None
) -> None:
    report = judged(trusting, "json", badge("2.0"), listed)
    found = next(check.ok for check in report.checks if check.name == "status")
    assert (report.outcome, found) == (outcome, status)


def test_without_the_extensions_the_status_is_a_term_without_a_meaning(trusting: Verifier) -> None:
    document = badge("2.0")
    document["@context"].remove(OB3_EXTENSIONS)
    with pytest.raises(ValueError, match="1EdTechRevocationList"):
        judged(trusting, "json", document, None)


def test_every_test_that_the_documents_name_is_there() -> None:
    root = Path(__file__).parents[2]
    named = re.findall(r"`(test_\w+\.py)::(test_\w+)`", (root / "docs/open-badges.md").read_text("utf-8"))
    assert len(named) > 30
    texts: dict[str, str] = {}
    for path in (root / "tests").rglob("test_*.py"):
        texts[path.name] = texts.get(path.name, "") + path.read_text("utf-8")
    assert [f"{file}::{name}" for file, name in named if f"def {name}(" not in texts.get(file, "")] == []
