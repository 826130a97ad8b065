"""Credentials within a credential: endorsements of it, and what a learner record (CLR) is made of.

Each is judged as if it had come alone. An endorsement must be about what it stands in; one that was changed
makes the whole changed, one that is over or of an unknown issuer does not.
Sources: Open Badges 3.0 §9.1 (verification of endorsements); Comprehensive Learner Record 2.0 §9.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from assessor_app.credentials.beside import Beside, types_of
from assessor_app.credentials.report import (
    CHANGED,
    UNKNOWN_ISSUER,
    UNREADABLE,
    VALID,
    Check,
    Report,
    unreadable,
    worst_of,
)
from assessor_app.credentials.strict_json import printable

if TYPE_CHECKING:
    from assessor_app.credentials.verify import Verifier

_MOST = 64  # endorsements of one credential
_DEPTH = 3
_JWT_MEMBER = "endorsementJwt"


def with_what_is_within(
    report: Report, document: Mapping[str, Any], verifier: "Verifier", beside: Beside, depth: int
) -> Report:
    """The report with what its endorsements, and the credentials of a learner record, add to it."""
    checks = endorsement_checks(document, verifier, beside, depth)
    outcomes = {report.outcome} | {CHANGED for check in checks if check.ok is False}
    contents: tuple[Report, ...] = ()
    achievement = report.achievement
    if types_of(document) & {"ClrCredential", "EndorsementCredential"}:
        name = document.get("name")
        achievement = name if isinstance(name, str) else None
    if "ClrCredential" in types_of(document):
        contents = members_of(document, verifier, beside)
        checks = (*checks, member_check(contents))
        outcomes |= {one.outcome for one in contents}
    return replace(
        report,
        checks=(*report.checks, *checks),
        outcome=worst_of(outcomes),
        contents=contents,
        achievement=achievement,
    )


def endorsement_checks(
    document: Mapping[str, Any], verifier: "Verifier", beside: Beside, depth: int = 0
) -> tuple[Check, ...]:
    """The step `endorsements`, where there are any."""
    found = list(_endorsements(document))
    if not found:
        return ()
    if len(found) > _MOST or depth >= _DEPTH:
        return (_check(None, "there are more endorsements than are examined here"),)
    reports = [_judged(holder, endorsement, verifier, beside, depth) for holder, endorsement in found]
    bad = [report for report in reports if report.outcome in (CHANGED, UNREADABLE)]
    if bad:
        reason = next((check.detail for check in bad[0].checks if check.ok is False), "")
        return (_check(False, f"{len(bad)} of {len(reports)} endorsements do not hold: {reason}"),)  # noqa: FBT003  # the outcome of a check, first
    standing = [report for report in reports if _stands(report)]
    if len(standing) < len(reports):
        over = len(reports) - len(standing)
        words = f"{over} of {len(reports)} endorsements are over or cannot be checked"
        return (_check(None, words),)
    names = ", ".join(dict.fromkeys(printable(report.issuer or "") for report in reports))
    return (_check(True, f"all {len(reports)} endorsements hold; who endorses: {names}"),)  # noqa: FBT003  # the outcome of a check, first


def members_of(document: Mapping[str, Any], verifier: "Verifier", beside: Beside) -> tuple[Report, ...]:
    """A report on each credential in a learner record."""
    subject = document.get("credentialSubject")
    listed = subject.get("verifiableCredential") if isinstance(subject, dict) else None
    alone = replace(beside, evidence=None)
    return tuple(
        replace(
            verifier.document(member, alone)
            if isinstance(member, dict) and "ClrCredential" not in types_of(member)
            else unreadable("it is no credential that a learner record may hold"),
            name=str(number),
        )
        for number, member in enumerate(listed if isinstance(listed, list) else [], start=1)
    )


def member_check(reports: tuple[Report, ...]) -> Check:
    """The step `credentials` of a learner record."""
    bad = [report for report in reports if any(check.ok is False for check in report.checks)]
    if bad or not reports:
        return Check(
            name="credentials",
            ok=False,
            detail=f"{len(bad)} of {len(reports)} credentials in it are not good",
        )
    if not all(report.ok for report in reports):
        return Check(name="credentials", ok=None, detail="not every credential in it can be checked here")
    return Check(name="credentials", ok=True, detail=f"all {len(reports)} credentials in it are good")


def _judged(holder: object, endorsement: object, verifier: "Verifier", beside: Beside, depth: int) -> Report:
    alone = replace(beside, evidence=None)
    if isinstance(endorsement, str):
        report, said = verifier.token_within(endorsement.encode(), alone, depth + 1)
    elif isinstance(endorsement, dict):
        report, said = verifier.document(endorsement, alone, depth + 1), endorsement
    else:
        return unreadable("an endorsement is no credential")
    if "EndorsementCredential" not in types_of(said):
        return unreadable("an endorsement is another kind of credential")
    subject = said.get("credentialSubject")
    if not isinstance(subject, dict) or subject.get("id") != holder:
        return unreadable("an endorsement is about something else than it stands in")
    return report


def _stands(report: Report) -> bool:
    """Whether it is signed by its issuer's own key, and in force; whom that is known to is another matter."""
    checks = {check.name: check.ok for check in report.checks}
    in_force = report.outcome in (VALID, UNKNOWN_ISSUER)
    return in_force and bool(checks["signature"] and checks["issuer"])


def _endorsements(value: Any) -> Iterator[tuple[object, object]]:
    """(id of what is endorsed, endorsement) wherever it stands, but within another credential."""
    if isinstance(value, list):
        for entry in value:
            yield from _endorsements(entry)
    if not isinstance(value, dict):
        return
    for name, member in value.items():
        if name in ("endorsement", _JWT_MEMBER):
            for entry in member if isinstance(member, list) else [member]:
                yield value.get("id"), entry
        elif name not in ("verifiableCredential", "proof"):
            yield from _endorsements(member)


def _check(ok: bool | None, detail: str) -> Check:
    return Check(name="endorsements", ok=ok, detail=detail)
