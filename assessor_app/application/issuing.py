"""The issuer: its keys, what its documents are called, and a badge as Open Badges describes it."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field

from assessor_app.application.catalogue import Badge
from assessor_app.application.issuing_keys import issuing_keys
from assessor_app.application.ports.keys import Cryptography, SigningKey
from assessor_app.application.ports.rows import StatementRow, TrustedIssuerRow, WorkspaceRow
from assessor_app.application.ports.storage import Reading
from assessor_app.application.problems import FoundBad, Unusable
from assessor_app.application.records import Purpose
from assessor_app.application.session import Session, read_workspace
from assessor_app.application.statements import Domain
from assessor_app.credentials.facts import (
    AchievementFacts,
    Alignment,
    IssuerProfile,
    RubricCriterion,
    RubricLevel,
)
from assessor_app.credentials.multikey import BadKey, did_key_method
from assessor_app.credentials.public_keys import key_of_text
from assessor_app.credentials.trust import PinnedIssuer, did_document, did_web_method
from assessor_app.domain import achievement as domain
from assessor_app.domain.programme import Programme
from assessor_app.domain.rubric import Criterion
from assessor_app.ledger.statement import BadStatement, read_statement


@dataclass(frozen=True, slots=True, kw_only=True)
class Issuer:
    """Who signs, unlocked."""

    profile: IssuerProfile
    key: SigningKey = field(repr=False)
    method: str  # the key's verification method
    older: tuple[bytes, ...] = ()  # public keys that were current before, the newest first
    ended: Mapping[bytes, str] = field(default_factory=dict)  # those that others may know → since when

    def did_document(self) -> dict[str, object]:
        """The did.json of a did:web issuer."""
        return did_document(self.profile.id, self.key.public, older=self.older, ended=self.ended)


def open_issuer(reading: Reading, session: Session, cryptography: Cryptography) -> Issuer:
    """The issuer with its current key, by an admin's keys; Unusable where there is none."""
    workspace = read_workspace(reading)
    keys = issuing_keys(reading)
    current = next((one for one in keys if one.current), None)
    if current is None:
        raise Unusable("this workspace has no key to sign awards with")
    seed = session.rows.open(Purpose.ISSUER_KEY, current.row.id, current.row.sealed)
    key = cryptography.signing_key(seed)
    return Issuer(
        profile=issuer_profile(workspace),
        key=key,
        method=_method(workspace.issuer_id, key.public),
        older=tuple(one.public for one in keys if not one.current),
        ended={one.public: one.until for one in keys if one.ended and one.until},
    )


def issuer_profile(workspace: WorkspaceRow) -> IssuerProfile:
    """The issuer as credentials name it."""
    return IssuerProfile(id=workspace.issuer_id, name=workspace.organisation, url=workspace.base_url)


def pinned_issuer(reading: Reading) -> PinnedIssuer:
    """The workspace's own issuer with all keys that it ever signed with, but those that others may know: for
    verifying, without secrets.
    """
    workspace = read_workspace(reading)
    keys = [one.public for one in issuing_keys(reading) if not one.ended]
    return PinnedIssuer(
        id=workspace.issuer_id,
        name=workspace.organisation,
        methods={_method(workspace.issuer_id, key): key for key in keys},
    )


def trusted_issuers(reading: Reading) -> tuple[PinnedIssuer, ...]:
    """The other organisations that an admin said to trust, as it was signed; by name."""
    found = []
    for row in reading.where(TrustedIssuerRow):
        stored = reading.get(StatementRow, row.statement)
        try:
            said = read_statement(bytes(stored.body) if stored else b"", domain=Domain.TRUST).payload
            if said["issuer"] != row.issuer or not said["trusted"]:
                raise BadStatement("another issuer's")
            methods = {method: key_of_text(key) for method, key in said["methods"].items()}
        except (BadStatement, BadKey, KeyError, AttributeError, TypeError) as error:
            raise FoundBad(
                "a trusted issuer is not what was signed: this workspace was changed from outside",
                remedy="See `assessor audit verify`; restore the last backup.",
            ) from error
        found.append(PinnedIssuer(id=row.issuer, name=said["name"], methods=methods))
    return tuple(sorted(found, key=lambda one: ((one.name or one.id).casefold(), one.id)))


def address(workspace: WorkspaceRow, kind: str, name: str) -> str:
    """What a document of the issuer is called: under its own address where it has one, else a urn.

    kind: "awards", "status" or "achievements"; name: a UUID.
    """
    if workspace.base_url and workspace.issuer_id.startswith("did:web:"):
        return f"{workspace.base_url.rstrip('/')}/{kind}/{name}.json"
    return f"urn:uuid:{name}"


def achievement_facts(workspace: WorkspaceRow, programme: Programme, badge: Badge) -> AchievementFacts:
    """A badge version as Open Badges has it; with the rubric where the programme opens levels.

    Criteria are called `<badge>#<criterion>`, levels `<badge>#<criterion>/<level>`: proofs go by these.
    """
    known = badge.achievement
    # The same for every award of this version, and another for another version: made from both, not drawn.
    name = str(uuid.uuid5(uuid.UUID(workspace.id), f"{badge.version_id} {badge.rubric_digest}"))
    identity = address(workspace, "achievements", name)
    shown = badge.rubric.criteria if programme.open_levels else ()
    return AchievementFacts(
        id=identity,
        name=known.name,
        description=known.description,
        criteria_narrative=badge.version.criteria,
        version=str(badge.version.number),
        human_code=known.id,
        tags=(str(known.category), str(known.tier)),
        alignments=tuple(
            dict.fromkeys(
                one for alignment in known.alignments if (one := _alignment(programme, alignment)) is not None
            )
        ),
        criteria=tuple(_criterion(identity, criterion) for criterion in shown),
    )


def _alignment(programme: Programme, alignment: domain.Alignment) -> Alignment | None:
    """The framework or competency; None where no address of it is known, which Open Badges asks for."""
    framework = next((one for one in programme.frameworks if one.id == alignment.framework), None)
    if framework is None:
        return None
    competency = next((one for one in framework.competencies if one.id == alignment.competency), None)
    place = (competency.url if competency else None) or framework.url
    if place is None:
        return None
    return Alignment(
        name=competency.statement if competency else framework.title,
        url=place,
        framework=framework.title,
        code=(competency.case_id or competency.id) if competency else None,
        description=alignment.note,
    )


def _criterion(achievement: str, criterion: Criterion) -> RubricCriterion:
    place = f"{achievement}#{criterion.id}"
    return RubricCriterion(
        id=place,
        name=criterion.title,
        levels=tuple(
            RubricLevel(
                id=f"{place}/{level.id}",
                name=level.title,
                description=level.descriptor,
                points=str(level.points),
            )
            for level in criterion.levels
        ),
        required_level=f"{place}/{criterion.pass_level}" if criterion.must_pass else None,
    )


def _method(issuer_id: str, public: bytes) -> str:
    return did_key_method(public) if issuer_id.startswith("did:key:") else did_web_method(issuer_id, public)
