"""Credentials within a credential: endorsements of it, and what a learner record (CLR) is made of.

Each is judged as if it had come alone. An endorsement must be about what it stands in; one that was changed
makes the whole changed, one that is over or of an unknown issuer does not.
Sources: Open Badges 3.0 §9.1 (verification of endorsements); Comprehensive Learner Record 2.0 §9.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from assessor_app.credentials.beside import Beside, types_of
from assessor_app.credentials.person import person_of
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
_MOST_MEMBERS = 1000  # credentials of one learner record
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
        listed = _members(document)
        about = person_of(document)
        same_person = [about.same(person_of(member)) for member in listed]
        if len(listed) <= _MOST_MEMBERS:
            contents = members_of(document, verifier, beside)
        checks = (*checks, member_check(contents, same_person))
        outcomes |= {one.outcome for one in contents} or {UNREADABLE}
        outcomes |= {CHANGED} if False in same_person else set()
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
        words = f"{over} of {len(reports)} endorsements are over, not trusted, or cannot be checked"
        return (_check(None, words),)
    names = ", ".join(dict.fromkeys(printable(_endorser(report)) for report in reports))
    return (_check(True, f"all {len(reports)} endorsements hold; who endorses: {names}"),)  # noqa: FBT003  # the outcome of a check, first


def members_of(document: Mapping[str, Any], verifier: "Verifier", beside: Beside) -> tuple[Report, ...]:
    """A report on each credential in a learner record."""
    alone = replace(beside, evidence=None)
    return tuple(
        replace(
            verifier.document(member, alone)
            if isinstance(member, dict) and "ClrCredential" not in types_of(member)
            else unreadable("it is no credential that a learner record may hold"),
            name=str(number),
        )
        for number, member in enumerate(_members(document), start=1)
    )


def _members(document: Mapping[str, Any]) -> list[Any]:
    subject = document.get("credentialSubject")
    listed = subject.get("verifiableCredential") if isinstance(subject, dict) else None
    return listed if isinstance(listed, list) else []


def member_check(reports: Sequence[Report], same_person: Sequence[bool | None]) -> Check:
    """The step `credentials` of a learner record. same_person: of each credential in it, whether it is about
    whom the record is about; reports: empty where these are too many.
    """
    count = len(same_person)
    if count > _MOST_MEMBERS:
        return _members_are(False, f"{count} credentials in it are more than are examined here")  # noqa: FBT003  # the outcome of a check, first
    bad = [report for report in reports if any(check.ok is False for check in report.checks)]
    if bad or not reports:
        return _members_are(False, f"{len(bad)} of {count} credentials in it are not good")  # noqa: FBT003  # the outcome of a check, first
    others = same_person.count(False)
    if others:
        return _members_are(False, f"{others} of {count} credentials in it are about somebody else")  # noqa: FBT003  # the outcome of a check, first
    if not all(report.ok for report in reports):
        return _members_are(None, "not every credential in it can be checked here")
    if None in same_person:
        words = "its credentials are good; whether all are about the same person, they do not say"
        return _members_are(None, words)
    return _members_are(True, f"all {count} credentials in it are good, and about the same person")  # noqa: FBT003  # the outcome of a check, first


def _members_are(ok: bool | None, detail: str) -> Check:
    return Check(name="credentials", ok=ok, detail=detail)


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
    """Whether it is signed by its issuer's own key, in force, and not by somebody who is not trusted here."""
    checks = {check.name: check.ok for check in report.checks}
    in_force = report.outcome in (VALID, UNKNOWN_ISSUER) and checks["trust"] is not False
    return in_force and bool(checks["signature"] and checks["issuer"])


def _endorser(report: Report) -> str:
    """Whose endorsement it is: by name where that is vouched for here, else by id, which is the key's."""
    trusted = any(check.name == "trust" and check.ok for check in report.checks)
    return (report.issuer if trusted else report.issuer_id) or ""


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
