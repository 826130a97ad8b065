"""Do the tables say what the signed statements say? An edit that also forged its log entry is found here."""

import json
from collections.abc import Callable, Iterator

from assessor_app.application.audit.log_walk import Walk, facts
from assessor_app.application.audit.report import Broken
from assessor_app.application.audit.tally import Tally, short
from assessor_app.application.ports.aside_rows import AsideAnswerRow, AsideRow
from assessor_app.application.ports.issuer_rows import BadgeDesignRow
from assessor_app.application.ports.rows import (
    AchievementRow,
    AchievementVersionRow,
    IssuerKeyRow,
    PersonRow,
    ProgrammeRow,
    RoleKeyRow,
    RosterRow,
    RubricRow,
    SealedRatingRow,
    TrustedIssuerRow,
    WorkspaceRow,
)
from assessor_app.application.ports.storage import Reading
from assessor_app.application.statements import Domain
from assessor_app.ledger.canonical import canonical, digest


def check_projections(reading: Reading, walk: Walk) -> None:
    """Raise Broken at the first row that says something else than its statement."""
    for check in _CHECKS:
        check(reading, walk)


def _require(holds: object, where: str, what: str = "it is not what its signed statement says") -> None:
    if not holds:
        raise Broken(where, what)


def _workspace(reading: Reading, walk: Walk) -> None:
    rows, said = reading.where(WorkspaceRow), walk.few[Domain.WORKSPACE]
    _require(len(rows) == 1 and len(said) == 1, "row workspace", "there is not exactly one")
    row, payload = rows[0], said[0].payload
    _require(
        (row.organisation, row.issuer_id) == (payload["organisation"], payload["issuer"]), "row workspace"
    )
    recovery = (payload["recovery"], payload["recovery_sign"])
    _require((row.recovery, row.recovery_sign) == recovery, "row workspace")


def _people(reading: Reading, walk: Walk) -> None:
    versions = walk.rosters.versions
    found = [(row.version, row.statement) for row in reading.where(RosterRow)]
    _require(found == [(n, one.statement) for n, one in enumerate(versions, 1)], "row roster")
    newest = versions[-1].people
    last = {key: one for version in versions for key, one in version.people.items()}
    rows = reading.where(PersonRow)
    _require({row.id for row in rows} == set(last), "row person", "somebody is missing or too many")
    for row in rows:
        said = last[row.id]
        wanted = (said["name"], ",".join(said["roles"]), said["sign"], said["seal"], said["packet"])
        found_row = (row.name, row.roles, row.sign, row.seal, row.packet)
        _require(found_row == wanted and row.active == (row.id in newest), f"row person {row.id}")


def _role_keys(reading: Reading, walk: Walk) -> None:
    said = {
        (one.payload["role"], one.payload["epoch"]): one.payload["public"]
        for one in walk.few[Domain.ROLE_KEY]
        if "epoch" in one.payload
    }
    rows = {(row.role, row.epoch): row.public for row in reading.where(RoleKeyRow)}
    _require(rows == said, "row role_key")


def _issuer_keys(reading: Reading, walk: Walk) -> None:
    said = {one.digest: one.payload for one in (*walk.few[Domain.ISSUER_KEY], *walk.few[Domain.PAPER])}
    for row in reading.where(IssuerKeyRow):
        payload = said.get(row.statement)
        _require(payload and payload.get(row.kind) == row.public, f"row issuer_key {row.id}")
    newest = walk.few[Domain.ISSUER_KEY][-1].payload["credential"] if walk.few[Domain.ISSUER_KEY] else None
    current = [row.public for row in reading.where(IssuerKeyRow) if row.current and row.kind == "credential"]
    _require(current == [newest], "row issuer_key", "the key that signs awards is not the newest one")


def _trusted(reading: Reading, walk: Walk) -> None:
    newest = {one.payload["issuer"]: one for one in walk.few[Domain.TRUST]}  # the last word on each counts
    said = {issuer: one.digest for issuer, one in newest.items() if one.payload["trusted"]}
    rows = reading.where(TrustedIssuerRow)
    _require({row.issuer: row.statement for row in rows} == said, "row trusted_issuer")
    _require(len(rows) == len(said), "row trusted_issuer", "an issuer stands twice")


def _badge_designs(reading: Reading, walk: Walk) -> None:
    said = {one.digest: one.payload for one in walk.few[Domain.BADGE_DESIGN]}
    rows = sorted(reading.where(BadgeDesignRow), key=lambda row: row.number)
    _require({row.statement for row in rows} == set(said), "row badge_design", "one is missing or too many")
    for number, row in enumerate(rows, start=1):
        payload = said[row.statement]
        wanted = (payload["design"], payload["badge"], payload["day"], payload["number"], payload["file"])
        found = (row.id, row.badge, row.day, number, digest(row.document.encode()))
        _require(found == wanted and row.number == number, f"row badge_design {row.id}")


def _programmes(reading: Reading, walk: Walk) -> None:
    said = {one.payload["version"]: one for one in walk.few[Domain.PROGRAMME]}
    rows = reading.where(ProgrammeRow)
    _require([row.version for row in rows] == sorted(said), "row programme", "one is missing or too many")
    versions: set[str] = set()
    newest: dict[str, tuple[object, ...]] = {}
    for row in rows:
        statement = said[row.version]
        same = (row.statement, digest(row.document.encode())) == (
            statement.digest,
            statement.payload["digest"],
        )
        _require(same, f"row programme {row.version}")
        achievements = json.loads(row.document)["achievements"]
        for ordinal, one in enumerate(achievements):
            newest[one["id"]] = (
                one["name"],
                one["category"],
                one["tier"],
                ordinal,
                row.version != rows[-1].version,
            )
            versions |= {canonical({**one, "versions": [each]}).decode() for each in one["versions"]}
    for badge in reading.where(AchievementRow):
        found = (badge.name, badge.category, badge.tier, badge.ordinal, badge.retired)
        _require(found == newest.get(badge.id), f"row achievement {badge.id}")
    rubrics = {row.digest for row in reading.each(RubricRow) if row.digest == digest(row.document.encode())}
    _require(len(rubrics) == reading.count(RubricRow), "row rubric", "it is not what its name says")
    for version in reading.where(AchievementVersionRow):
        where = f"row achievement_version {version.id}"
        _require(version.document in versions, where)
        content = json.loads(version.document)
        (only,) = content["versions"]
        named = (content["id"], only["number"], digest(canonical(only["rubric"])))
        _require(named == (version.achievement, version.number, version.rubric), where)


def _ratings(reading: Reading, walk: Walk) -> None:
    for row in reading.each(SealedRatingRow):
        walk.ratings.find(row.statement, facts(row.commitment, row.one_time_key))
        if row.withdrawn:
            walk.withdrawn.find(row.commitment, facts(row.one_time_key))
    _name(walk.ratings, "sealed_rating", lambda: ((r.statement, r.id) for r in reading.each(SealedRatingRow)))
    _name(
        walk.withdrawn, "sealed_rating", lambda: ((r.commitment, r.id) for r in reading.each(SealedRatingRow))
    )


def _asides(reading: Reading, walk: Walk) -> None:
    said = {one.digest: (one.payload["aside"], one.signers[0].hex()) for one in walk.few[Domain.ASIDE]}
    rows = {row.statement: (row.id, row.one_time_key) for row in reading.each(AsideRow)}
    _require(rows == said and reading.count(AsideRow) == len(said), "table aside")
    answered = {one.digest: one.payload["aside"] for one in walk.few[Domain.ASIDE_ANSWER]}
    _require(
        {row.statement: row.aside for row in reading.each(AsideAnswerRow)} == answered, "table aside_answer"
    )


def _name(tally: Tally, table: str, names: Callable[[], Iterator[tuple[str, str]]]) -> None:
    """Raise Broken with the name of the first row that the tally does not agree with."""
    difference = tally.difference()
    if not difference:
        return
    wrong = difference.extra | difference.changed | difference.missing
    for key, identity in names():
        if short(key) in wrong:
            raise Broken(f"row {table} {identity}", "it is not what its signed statement says")
    raise Broken(f"table {table}", "a row that a signed statement speaks of is missing")


_CHECKS = (
    _workspace, _people, _role_keys, _issuer_keys, _trusted, _badge_designs, _programmes, _ratings, _asides,
)  # fmt: skip
