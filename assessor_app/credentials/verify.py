"""Is this credential genuine? Numbered steps, each with its answer in plain words.

1 strict JSON, 2 schema and result links, 3 signature over exactly what is shown, 4 the issuer's own key,
5 trust, 6 dates, 7 status, 8 evidence. Nothing is fetched; what cannot be known here is said to be
unknown.
Source: Open Badges 3.0 §9.1; W3C VC Data Model 2.0 §7; `docs` of the verify command.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from assessor_app.credentials.beside import Beside, types_of
from assessor_app.credentials.claims import claims_of
from assessor_app.credentials.contexts import VC1, VC2, UnknownContext
from assessor_app.credentials.credential_jwt import BadClaims, credential_of
from assessor_app.credentials.digests import Digests
from assessor_app.credentials.facts import sha256_of_sri
from assessor_app.credentials.jws import BadJws, Unsigned, read_compact
from assessor_app.credentials.proofs import ProofChecks, check_compact, check_proofs, no_signature
from assessor_app.credentials.report import Check, Report, changed, outcome_of, unreadable
from assessor_app.credentials.schema import (
    CLR_CREDENTIAL,
    CREDENTIAL,
    ENDORSEMENT,
    BadSchema,
    check_against,
    check_results,
)
from assessor_app.credentials.standing import status_check, validity
from assessor_app.credentials.strict_json import BadJson, read_object
from assessor_app.credentials.terms import BadTerms, check_terms, without_tokens
from assessor_app.credentials.trust import TrustPolicy
from assessor_app.credentials.verify_within import with_what_is_within

OB3, JWT = "ob3", "ob3-jwt"
_MOST_TYPES = 32


@dataclass(frozen=True, slots=True)
class Verifier:
    """Judges credentials at one time, under one policy. `digests` bounds the work on strangers' files."""

    trust: TrustPolicy
    at: datetime
    digests: Digests

    def credential(self, data: bytes, beside: Beside | None = None) -> Report:
        """The report on one credential in JSON."""
        try:
            return self.document(read_object(data), beside)
        except BadJson as error:
            return unreadable(f"the file {error}")

    def document(self, document: Mapping[str, Any], beside: Beside | None = None, depth: int = 0) -> Report:
        """The report on one credential that was read strictly; `depth`: within how many others it stands."""
        beside = beside or Beside()
        if not is_credential(document):
            return unreadable("the file is no verifiable credential that this program reads")
        proofs = self.proofs(document, claims_of(document).issuer_id, beside)
        return self._judge(document, beside, self._schema(document), proofs, OB3, depth)

    def token(self, text: bytes, beside: Beside | None = None) -> Report:
        """The report on one credential as a compact JWT, without space around it."""
        return self.token_within(text, beside or Beside(), 0)[0]

    def token_within(self, text: bytes, beside: Beside, depth: int) -> tuple[Report, Mapping[str, Any]]:
        """The same within other credentials, with what the JWT stands for; empty where it cannot be read."""
        try:
            compact = read_compact(text)
            document = credential_of(read_object(compact.payload))
        except Unsigned as error:
            return changed(f"the signature {error}", JWT), {}
        except (BadJws, BadClaims, BadJson) as error:
            return unreadable(f"the JWT {error}", JWT), {}
        if not is_credential(document):
            return unreadable("the JWT holds no verifiable credential that this program reads", JWT), {}
        issuer_id = claims_of(document).issuer_id
        proofs = check_compact(compact, issuer_id, trust=self.trust, enclosed=beside.issuers)
        if "proof" in document and self.proofs(document, issuer_id, beside).signature.ok is False:
            proofs = no_signature("the JWT holds a second proof, which does not hold", ok=False)
        schema = self._schema(document, linked=False)
        return self._judge(document, beside, schema, proofs, JWT, depth), document

    def _judge(
        self,
        document: Mapping[str, Any],
        beside: Beside,
        schema: Check,
        proofs: ProofChecks,
        kind: str,
        depth: int,
    ) -> Report:
        claims = claims_of(document)

        def prove(listed: Mapping[str, Any]) -> ProofChecks:
            return self.proofs(listed, claims.issuer_id, beside)

        trusted, words = self.trust.judge(claims.issuer_id, claims.issuer, proofs.key)
        checks = (
            schema,
            proofs.signature,
            proofs.issuer,
            Check(name="trust", ok=trusted, detail=words),
            validity(document, self.at),
            status_check(document, claims, beside, at=self.at, proofs=prove),
            _evidence(document, beside),
        )
        report = Report(
            kind=kind,
            checks=checks,
            outcome=outcome_of(checks),
            issuer=claims.issuer,
            issuer_id=claims.issuer_id,
            achievement=claims.achievement,
            recipient=claims.recipient,
            issued=claims.issued,
            expires=claims.expires,
            credential_id=claims.credential_id,
        )
        return with_what_is_within(report, document, self, beside, depth)

    def _schema(self, document: Mapping[str, Any], *, linked: bool = True) -> Check:
        """linked: signed as linked data, so that a term without a meaning would not be signed."""
        bare = {name: value for name, value in document.items() if name != "proof"}
        found = self.digests.known(bare) if linked else None
        schema, words = _built_as(document)
        try:
            if found is None or not found[0].sound or not found[0].fits(found[1]):
                check_against(schema, document)
                check_terms(bare if linked else without_tokens(bare))
                if found is not None:
                    found[0].sound = True
            if schema == CREDENTIAL:
                check_results(document)
        except (BadSchema, BadTerms, UnknownContext) as error:
            return Check(name="schema", ok=False, detail=f"the credential {error}")
        return Check(name="schema", ok=True, detail=words)

    def proofs(self, document: Mapping[str, Any], issuer_id: str, beside: Beside) -> ProofChecks:
        """The steps `signature` and `issuer` of any credential."""
        return check_proofs(
            document,
            issuer_id,
            at=self.at,
            trust=self.trust,
            digest=self.digests.of,
            enclosed=beside.issuers,
        )


def is_credential(document: Mapping[str, Any]) -> bool:
    """Whether the document says, as one does, that it is a verifiable credential."""
    contexts, types = document.get("@context"), document.get("type")
    first = contexts[0] if isinstance(contexts, list) and contexts else contexts
    if first not in (VC1, VC2) or not isinstance(types, list) or len(types) > _MOST_TYPES:
        return False
    return all(isinstance(kind, str) for kind in types) and "VerifiableCredential" in types


def _built_as(document: Mapping[str, Any]) -> tuple[str, str]:
    """The schema of this kind of credential, and the words for what fits it."""
    types = types_of(document)
    if "EndorsementCredential" in types:
        return ENDORSEMENT, "it is an endorsement, built as Open Badges 3.0 says"
    if "ClrCredential" in types:
        return CLR_CREDENTIAL, "it is a learner record, built as CLR 2.0 says"
    return CREDENTIAL, "it is built as Open Badges 3.0 says"


def _evidence(document: Mapping[str, Any], beside: Beside) -> Check:
    named = document.get("evidence")
    entries = [entry for entry in named if isinstance(entry, dict)] if isinstance(named, list) else []
    digests = [entry["digestSRI"] for entry in entries if isinstance(entry.get("digestSRI"), str)]
    if not digests:
        return Check(name="evidence", ok=None, detail="the credential binds no evidence by digest")
    if beside.evidence is None:
        return Check(name="evidence", ok=None, detail="the evidence files are not here")
    missing = [digest for digest in digests if sha256_of_sri(digest) not in beside.evidence]
    if missing:
        return Check(
            name="evidence",
            ok=False,
            detail=f"{len(missing)} of {len(digests)} evidence files are not those signed",
        )
    return Check(name="evidence", ok=True, detail=f"all {len(digests)} evidence files are those signed")
