"""A verifier and signer that share no code with ours: `@digitalbazaar/vc` on Node, contexts from packages.

Install: `npm ci --prefix tests/support/node` (no script of the packages is needed).
"""

import json
import random
import shutil
import subprocess
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from assessor_app.credentials.achievement_credential import build_credential
from assessor_app.credentials.bulk import BulkSigner
from assessor_app.credentials.credential_jwt import sign_jwt
from assessor_app.credentials.jcs_proof import sign_jcs
from assessor_app.credentials.slots import json_text
from assessor_app.credentials.verify import Verifier
from tests.credentials.award_samples import KEY, NOW, OTHER_KEY, award, badge
from tests.credentials.foreign_keys import jwk
from tests.support.require import require

pytestmark = [pytest.mark.node, pytest.mark.timeout(300)]

FOLDER = Path(__file__).parent.parent / "support" / "node"
TIME = "2026-11-22T15:00:00Z"


def missing() -> str | None:
    if shutil.which("node") is None:
        return "there is no `node` on the PATH"
    wanted = json.loads((FOLDER / "package.json").read_text(encoding="utf-8"))["dependencies"]
    if not all((FOLDER / "node_modules" / name).is_dir() for name in wanted):
        return "run `npm ci --prefix tests/support/node`"
    return None


@pytest.fixture(autouse=True)
def _with_node() -> None:
    require("Node.js with @digitalbazaar/vc", missing())


def node(script: str, **request: Any) -> Any:
    done = subprocess.run(
        ["node", str(FOLDER / script)],
        input=json.dumps(request).encode(),
        capture_output=True,
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()[-2000:]
    return json.loads(done.stdout)


def verified(credentials: list[dict[str, Any]]) -> list[bool]:
    return [result["verified"] for result in node("verify.mjs", now=TIME, credentials=credentials)]


def changes(document: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """One change each, as a forger would make it."""
    changed = {
        name: deepcopy(document)
        for name in ("recipient", "level", "evidence", "validity", "status", "created", "name")
    }
    identity = changed["recipient"]["credentialSubject"]["identifier"][0]
    identity["identityHash"] = "sha256$" + "0" * 64
    subject = changed["level"]["credentialSubject"]
    levels = subject["achievement"]["resultDescription"][0]["rubricCriterionLevel"]
    result = subject["result"][0]
    result["achievedLevel"] = next(level["id"] for level in levels if level["id"] != result["achievedLevel"])
    changed["evidence"]["evidence"][0]["digestSRI"] = "sha256-" + "A" * 43 + "="
    changed["validity"]["validUntil"] = "2099-01-01T00:00:00Z"
    entry = changed["status"]["credentialStatus"]
    entry["statusListIndex"] = str(int(entry["statusListIndex"]) ^ 1)
    proof = changed["created"]["proof"]
    (proof[0] if isinstance(proof, list) else proof)["created"] = "2026-11-22T14:59:59Z"
    changed["name"]["credentialSubject"]["achievement"]["name"] += "!"
    return changed


def test_node_accepts_a_hundred_of_ours() -> None:
    source = random.Random()
    signer = BulkSigner(KEY, KEY.method)
    credentials = []
    for _ in range(100):
        made = award(
            source.randrange(10**9),
            evidence=source.randrange(4),
            subject_id=source.random() < 0.5,
            ends=source.random() < 0.8,
            status=source.random() < 0.8,
            named=source.random() < 0.5,
            achievement=badge(source.randrange(6), 4, source.choice(["urn:uuid:", "https://example.org/b/"])),
        )
        credentials.append(json.loads(signer.sign(made, NOW)))
    assert verified(credentials) == [True] * 100


def test_node_refuses_each_change_of_ours() -> None:
    document = json.loads(BulkSigner(KEY, KEY.method).sign(award(), NOW))
    changed = changes(document)
    assert verified([document, *changed.values()]) == [True] + [False] * len(changed)


def test_ours_accepts_what_node_signed_and_refuses_its_changes(stranger: Verifier) -> None:
    unsigned = [build_credential(award(seed)) for seed in range(3)]
    signed = node("sign.mjs", created=TIME, credentials=unsigned)
    for document in signed:
        report = stranger.credential(json_text(document).encode())
        assert (report.outcome, report.ok) == ("unknown-issuer", True), report.checks
    for name, changed in changes(signed[0]).items():
        report = stranger.credential(json_text(changed).encode())
        assert (report.outcome, report.ok) == ("changed", False), name


def test_eddsa_jcs_goes_both_ways(stranger: Verifier) -> None:
    documents = [sign_jcs(build_credential(award(seed)), KEY, KEY.method, NOW) for seed in range(3)]
    changed = changes(documents[0])
    unsigned = [build_credential(award(seed)) for seed in range(3)]
    done = node("jcs.mjs", now=TIME, created=TIME, verify=[*documents, *changed.values()], sign=unsigned)
    assert done["verified"] == [True] * 3 + [False] * len(changed)
    for document in [*documents, *done["signed"]]:
        report = stranger.document(document)
        assert (report.outcome, report.ok) == ("unknown-issuer", True), report.checks
    for source in (documents[0], done["signed"][0]):
        for name, other in changes(source).items():
            report = stranger.document(other)
            assert (report.outcome, report.ok) == ("changed", False), name


def test_jose_accepts_our_jwts_and_refuses_each_change() -> None:
    made = build_credential(award())
    token = sign_jwt(made, KEY, KEY.method).decode()
    head, said, signature = token.split(".")
    forged = sign_jwt(made, OTHER_KEY, KEY.method).decode()
    others = [
        sign_jwt(other, OTHER_KEY, KEY.method).decode().split(".")[1]
        for other in changes({**made, "proof": [{}]}).values()
    ]
    tampered = [".".join((head, other, signature)) for other in others if other != said]
    assert len(tampered) >= 5
    public = jwk(Ed25519PublicKey.from_public_bytes(KEY.public))
    verified = node("jwt.mjs", now=TIME, jwk=public, tokens=[token, forged, *tampered])
    assert verified == [True, False] + [False] * len(tampered)
