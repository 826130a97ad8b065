"""Is this bundle what its issuer made, and is every award in it genuine? One report, with one for each
award.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, BinaryIO

from assessor_app.credentials.beside import Beside
from assessor_app.credentials.bounded import FILE_SECONDS
from assessor_app.credentials.bundle import BadBundle, Bundle, Listed, NoBundle, read_bundle
from assessor_app.credentials.facts import sha256_of_sri
from assessor_app.credentials.multikey import did_key_method
from assessor_app.credentials.proof import LIMIT, BadProofDocument, Proven, check_proof
from assessor_app.credentials.proofs import BadProof, find_signer
from assessor_app.credentials.report import (
    CHANGED,
    CHECKS,
    Check,
    Report,
    changed,
    unreadable,
    worst_of,
)
from assessor_app.credentials.strict_json import BadJson, read_object
from assessor_app.credentials.trust import (
    BadTrustFile,
    PinnedIssuer,
    did_web_method,
    pinned_document,
)
from assessor_app.credentials.verify import Verifier

KIND = "bundle"
_AWARD_SECONDS = 0.05  # of canonicalising, on average, in a bundle so large that a file's limit is not enough


def verify_bundle(source: BinaryIO, verifier: Verifier, here: Beside | None = None) -> Report:
    """The report on a bundle. `here`: what is known on this machine."""
    try:
        bundle = read_bundle(source)
    except NoBundle as error:
        return unreadable(str(error))
    except BadBundle as error:
        return changed(str(error), KIND)
    beside = _beside(bundle, here or Beside(), verifier.at)
    whole = _signed_by(bundle, verifier, beside)
    if whole.ok is False:
        return changed(whole.detail, KIND)
    awards = bundle.of_kind("credential")
    verifier.digests.canonicaliser.begin_file(max(FILE_SECONDS, _AWARD_SECONDS * len(awards)))
    contents = tuple(_credential(bundle, listed, verifier, beside) for listed in awards)
    return _folded(bundle, whole, contents)


def _beside(bundle: Bundle, here: Beside, at: datetime) -> Beside:
    issuers: list[PinnedIssuer] = []
    for listed in [*bundle.of_kind("did-document"), *bundle.of_kind("issuer-profile")]:
        try:
            issuers.append(pinned_document(read_object(bundle.read(listed)), at))
        except (BadTrustFile, BadJson, ValueError):
            continue  # a profile without keys vouches for nothing, which is all that was asked of it
    lists: dict[str, bytes] = {}
    for listed in bundle.of_kind("status-list"):
        data = bundle.read(listed)
        try:
            lists[str(read_object(data).get("id"))] = data
        except BadJson:
            continue  # the credentials that point at it will find no list
    return Beside(status_lists=here.status_lists, enclosed_lists=lists, issuers=tuple(issuers))


def _signed_by(bundle: Bundle, verifier: Verifier, beside: Beside) -> Check:
    """Whether the manifest's key is the issuer's own."""
    method = (
        did_key_method(bundle.key)
        if bundle.issuer.startswith("did:key:")
        else did_web_method(bundle.issuer, bundle.key)
    )
    try:
        signer = find_signer(method, bundle.issuer, verifier.trust, beside.issuers)
    except BadProof as error:
        return Check(name="issuer", ok=False, detail=f"the bundle: {error}")
    if signer is None:
        return Check(
            name="issuer", ok=None, detail="the bundle's issuer is not known here; give its did.json"
        )
    if signer.issuers_own is False:
        return Check(name="issuer", ok=False, detail="the bundle was signed by another key than its issuer's")
    return Check(name="issuer", ok=signer.issuers_own, detail=f"the bundle: {signer.detail}")


def _credential(bundle: Bundle, listed: Listed, verifier: Verifier, beside: Beside) -> Report:
    folder = listed.name.rpartition("/")[0]
    siblings = [other for other in bundle.files if folder and other.name.startswith(f"{folder}/")]
    evidence = frozenset(other.sha256 for other in siblings if other.kind == "evidence")
    try:
        data = bundle.read(listed)
    except BadBundle as error:
        return replace(unreadable(str(error)), name=listed.name)
    report = verifier.credential(data, replace(beside, evidence=evidence or None))
    proofs = [other for other in siblings if other.kind == "proof"]
    if proofs and report.credential_id is not None:
        report = _with_proof(report, bundle, proofs[0], read_object(data))
    return replace(report, name=listed.name)


def _with_proof(report: Report, bundle: Bundle, listed: Listed, document: Mapping[str, Any]) -> Report:
    """The report with one more check: how the award came about."""
    try:
        if report.issuer_id != bundle.issuer:
            raise BadProofDocument("the credential is another issuer's than the bundle")
        proven = check_proof(
            bundle.read(listed),
            award=report.credential_id or "",
            issuer=bundle.issuer,
            issuer_key=bundle.key,
        )
        check_agreement(document, proven)
    except (BadProofDocument, BadBundle) as error:
        check = Check(name="proof", ok=False, detail=str(error))
        return replace(report, checks=(*report.checks, check), outcome=CHANGED)
    check = Check(name="proof", ok=True, detail=f"{'; '.join(proven.steps)}. {LIMIT}")
    return replace(report, checks=(*report.checks, check))


def check_agreement(document: Mapping[str, Any], proven: Proven) -> None:
    """The credential says what the proof shows: its levels those decided, its evidence what the rated copies
    derive from. Raises BadProofDocument.

    Results point at `…#<criterion>` and `…#<criterion>/<level>`.
    """
    try:
        shown = {
            _fragment(result["resultDescription"]): _fragment(result["achievedLevel"])
            for result in document["credentialSubject"].get("result", [])
        }
        digests = [entry.get("digestSRI") for entry in document.get("evidence", [])]
    except (KeyError, TypeError, AttributeError) as error:
        raise BadProofDocument("the credential cannot be compared with the proof") from error
    levels = proven.levels or {}
    if shown != {criterion: f"{criterion}/{level}" for criterion, level in levels.items()}:
        raise BadProofDocument("the credential shows other levels than were decided")
    named = {sha256_of_sri(digest) for digest in digests if isinstance(digest, str)}
    if named and named != proven.originals:
        raise BadProofDocument("the credential names other evidence than was rated")


def _fragment(address: object) -> str:
    return str(address).rpartition("#")[2]


def _folded(bundle: Bundle, whole: Check, contents: Sequence[Report]) -> Report:
    """One report: each check is the worst of the awards', issuer and signature also the bundle's own."""
    checks = []
    for name in dict.fromkeys((*CHECKS, *(check.name for report in contents for check in report.checks))):
        own = [whole] if name == "issuer" else []
        checks.append(_worst(name, [*own, *_named(contents, name)], len(contents)))
    return Report(
        kind=KIND,
        checks=tuple(checks),
        outcome=worst_of({report.outcome for report in contents}),
        issuer=next((report.issuer for report in contents if report.issuer), bundle.issuer),
        issuer_id=bundle.issuer,
        issued=bundle.created,
        contents=tuple(contents),
    )


def _named(contents: Sequence[Report], name: str) -> list[Check]:
    return [check for report in contents for check in report.checks if check.name == name]


def _worst(name: str, checks: Sequence[Check], awards: int) -> Check:
    if not checks:
        return Check(name=name, ok=None, detail="the bundle holds no credential")
    for ok in (False, None):
        found = [check for check in checks if check.ok is ok]
        if found:
            several = f" ({len(found)} of {awards} awards)" if awards > 1 else ""
            return Check(name=name, ok=ok, detail=found[0].detail + several)
    return Check(name=name, ok=True, detail=checks[0].detail)
