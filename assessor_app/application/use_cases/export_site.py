"""The public pages: issuer, badges, awards with their learners' agreement, and a page that verifies.

A folder of plain files that opens from disk and can be put on any web server; none of its pages asks for
anything from elsewhere.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from assessor_app.application.answers import requirement_titles
from assessor_app.application.awards import AwardBook, key_fingerprint, newest_lists
from assessor_app.application.badge_designs import BadgeDesigns, badge_look
from assessor_app.application.catalogue import Badge, Badges, read_programme
from assessor_app.application.clock import Clock, from_text
from assessor_app.application.extracts import open_extract
from assessor_app.application.intake import IntakeBook
from assessor_app.application.issuing import Issuer, achievement_facts, open_issuer, pinned_issuer
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.outputs import Outputs
from assessor_app.application.ports.pictures import BadgeLook, BadgePictures
from assessor_app.application.ports.rows import AchievementRow, AchievementVersionRow
from assessor_app.application.ports.site import (
    AwardLink,
    SiteAward,
    SiteBadge,
    SiteCriterion,
    SiteFile,
    SiteIssuer,
    SiteLevel,
    SiteMaker,
)
from assessor_app.application.ports.storage import Reading, Storage
from assessor_app.application.problems import Refused, Unusable
from assessor_app.application.progress import NO_PROGRESS, Progress
from assessor_app.application.records import AwardRecord, Publication
from assessor_app.application.session import Session, read_roster
from assessor_app.application.use_cases.export_awards import Exported, ExportedAward, Failed
from assessor_app.credentials.achievement_credential import CONTEXTS, build_achievement, build_profile
from assessor_app.credentials.baking import bake_png, bake_svg
from assessor_app.credentials.multikey import encode_multikey
from assessor_app.credentials.strict_json import read_object
from assessor_app.credentials.times import moment_of
from assessor_app.domain.badge_design import BadgeDesign
from assessor_app.domain.people import Role

_WELL_KNOWN = ".well-known/did.json"


@dataclass(frozen=True, slots=True)
class ExportSite:
    """Write the site, whole or not at all; an award that cannot be shown leaves the others."""

    storage: Storage
    cryptography: Cryptography
    outputs: Outputs
    pictures: Callable[[], BadgePictures]
    maker: Callable[[], SiteMaker]
    now: Clock

    def __call__(self, session: Session, out: Path, *, progress: Progress = NO_PROGRESS) -> Exported:
        """out: a folder, new or empty. Raises Unusable where it cannot be written."""
        session.require(Role.ADMIN)
        if out.suffix.lower() == ".zip":
            raise Unusable("a site goes into a folder, not a .zip file", where=str(out))
        with self.storage.read() as reading:
            person = read_roster(reading).find(session.person.id)
            if person is None or not person.has(Role.ADMIN):
                raise Refused(f"{session.person.name} no longer has the role admin")
            with self.outputs.folder(out) as part:
                return _Builder(self, reading, session, progress, part).build(out)


@dataclass(slots=True)
class _Shown:
    """A badge version on the site, and what its awards share."""

    badge: Badge
    facts: SiteBadge
    look: BadgeLook
    svg: str
    awards: list[AwardLink] = field(default_factory=list)


class _Builder:
    """One site: what it reads, and where it writes."""

    def __init__(
        self, parts: ExportSite, reading: Reading, session: Session, progress: Progress, folder: Path
    ) -> None:
        self._parts, self._reading, self._session = parts, reading, session
        self._progress, self._folder = progress, folder
        self._issuer: Issuer = open_issuer(reading, session, parts.cryptography)
        self._programme = read_programme(reading)
        self._badges, self._awards = Badges(reading), AwardBook(reading, session)
        self._designs = BadgeDesigns(reading)
        self._book = IntakeBook(reading, session, parts.cryptography)
        self._lists = newest_lists(reading)
        self._dates = {
            address: moment_of(read_object(data).get("validFrom")) for address, data in self._lists.items()
        }
        self._facts, self._current = self._site_issuer(), self._current_versions()
        self._pictures, self._maker = parts.pictures(), parts.maker()
        self._shown: dict[str, _Shown] = {}
        self._written = 0

    def build(self, out: Path) -> Exported:
        """All files; what was written, and which awards were not."""
        for version in self._current:
            self._show(version)
        chosen = sorted(
            (record.id, row.id) for row, record in self._awards.each() if record.published is not None
        )  # by id, so that no order tells anything
        awards: list[ExportedAward] = []
        failed: list[Failed] = []
        for number, (identity, row) in enumerate(chosen):
            self._progress.step(number, len(chosen), "Writing pages")
            try:
                awards.append(self._award(self._awards.open(row)))
            except Unusable as problem:
                failed.append(Failed(id=identity, reason=str(problem)))
        for shown in self._shown.values():
            shown.awards.sort(key=lambda link: link.path)
            shown.awards.sort(key=lambda link: link.issued, reverse=True)
            self._write(self._maker.badge(self._facts, shown.facts, shown.awards))
        ordered = [(shown.facts, len(shown.awards)) for shown in self._shown.values()]
        self._write(self._maker.around(self._facts, ordered, self._lists))
        self._write(self._documents())
        self._progress.step(len(chosen), len(chosen), "Bringing the pages onto the disk")
        return Exported(out=out, files=self._written, awards=tuple(awards), failed=tuple(failed))

    def _current_versions(self) -> tuple[str, ...]:
        """The versions that can be earned, in the catalogue's order."""
        kept = {row.id: row for row in self._reading.each(AchievementRow) if not row.retired}
        current = [
            row for row in self._reading.each(AchievementVersionRow, current=True) if row.achievement in kept
        ]
        return tuple(
            row.id for row in sorted(current, key=lambda row: (kept[row.achievement].ordinal, row.id))
        )

    def _show(self, version: str) -> _Shown:
        """A badge version, its picture and its Achievement written when it is first met."""
        if version not in self._shown:
            badge = self._badges[version]
            look = self._look(badge, self._designs.current(badge.achievement.id)[1])
            facts = self._site_badge(badge)
            shown = _Shown(badge, facts, look, self._pictures.svg(look))
            achievement = build_achievement(
                achievement_facts(self._session.workspace, self._programme, badge)
            )
            self._write(
                [
                    SiteFile(path=facts.picture, data=shown.svg.encode()),
                    SiteFile(path=facts.document, data=_json({"@context": list(CONTEXTS), **achievement})),
                ]
            )
            self._shown[version] = shown
        return self._shown[version]

    def _look(self, badge: Badge, design: BadgeDesign) -> BadgeLook:
        return badge_look(badge.achievement, self._session.workspace.organisation, design)

    def _award(self, record: AwardRecord) -> ExportedAward:
        publication = record.published
        if publication is None:  # between two readings it cannot be: one transaction reads
            raise Unusable("its learner no longer agrees")
        shown = self._show(record.achievement_version)
        look = self._look(shown.badge, self._designs.of(record.picture))
        award = self._site_award(record, publication, shown, as_now=look == shown.look)
        svg = shown.svg if look == shown.look else self._pictures.svg(look)
        pages = self._maker.award(self._facts, award)
        self._write(
            [
                *pages,
                SiteFile(path=f"{award.path}.json", data=record.credential),
                SiteFile(
                    path=f"{award.path}.png",
                    data=bake_png(self._pictures.png(look), record.credential),
                ),
                SiteFile(path=f"{award.path}.svg", data=bake_svg(svg, record.credential).encode()),
            ]
        )
        link = AwardLink(
            path=award.path,
            learner=award.learner,
            issued=award.issued,
            revoked=award.revoked,
            expired=award.expired,
        )
        shown.awards.append(link)
        return ExportedAward(id=record.id, file=f"{award.path}.html")

    def _site_award(
        self, record: AwardRecord, publication: Publication, shown: _Shown, *, as_now: bool
    ) -> SiteAward:
        """as_now: its badge still looks as it did when it was issued."""
        document = read_object(record.credential)
        expires = from_text(record.expires_at) if record.expires_at else None
        learner = self._book.learner(record.learner)  # raises where they were erased
        name = record.recipient.rstrip() or learner.name
        return SiteAward(
            id=record.id,
            badge=shown.facts,
            learner=name if publication.named else None,
            issued=from_text(record.issued_at),
            expires=expires,
            revoked=record.revoked_at is not None,
            expired=expires is not None and expires < self._parts.now(),
            results=_results(document),
            comments=self._comments(record, publication, shown.badge, name),
            evidence=len(document.get("evidence", [])),
            own_picture=not as_now,
            listed=self._dates.get(document.get("credentialStatus", {}).get("statusListCredential")),
        )

    def _comments(
        self, record: AwardRecord, publication: Publication, badge: Badge, name: str
    ) -> tuple[tuple[str, str], ...]:
        """What raters wrote, where it may be shown; the name masked where that may not."""
        if not publication.comments:
            return ()
        extract = open_extract(self._reading, self._session, self._parts.cryptography, record.submission)
        titles = {criterion.id: criterion.title for criterion in badge.rubric.criteria}
        titles |= requirement_titles(badge)
        feedback = extract.feedback if extract else ()
        return tuple(
            (titles.get(place, ""), text if publication.named else self._maker.without_name(text, name))
            for place, text in feedback
        )

    def _site_issuer(self) -> SiteIssuer:
        workspace = self._session.workspace
        pinned = pinned_issuer(self._reading)
        return SiteIssuer(
            id=workspace.issuer_id,
            name=workspace.organisation,
            about=self._programme.description,
            address=workspace.base_url.rstrip("/") if workspace.base_url else None,
            fingerprint=key_fingerprint(self._issuer.key.public),
            zone=ZoneInfo(workspace.zone),
            methods={method: encode_multikey(key) for method, key in sorted(pinned.methods.items())},
        )

    def _site_badge(self, badge: Badge) -> SiteBadge:
        plan, version = badge.achievement, badge.version
        facts = achievement_facts(self._session.workspace, self._programme, badge)
        name = facts.id.removeprefix("urn:uuid:").rpartition("/")[2].removesuffix(".json")
        path = f"badges/{plan.id}-{version.number}"
        return SiteBadge(
            name=plan.name,
            path=path,
            document=f"achievements/{name}.json",
            picture=f"{path}.svg",
            description=plan.description,
            category=str(plan.category),
            tier=str(plan.tier),
            version=version.number,
            current=badge.version_id in self._current,
            criteria=version.criteria,
            requirements=tuple(requirement.text for requirement in version.requirements),
            validity_months=plan.validity_months,
            rubric=tuple(
                SiteCriterion(
                    title=criterion.name,
                    levels=tuple(
                        SiteLevel(title=level.name, descriptor=level.description or "")
                        for level in criterion.levels
                    ),
                )
                for criterion in facts.criteria
            ),
            alignments=tuple((one.name, one.url) for one in facts.alignments),
        )

    def _documents(self) -> list[SiteFile]:
        """What programs read: the issuer, its did.json, the status lists."""
        files = [SiteFile(path="issuer.json", data=_json(build_profile(self._issuer.profile)))]
        if self._facts.id.startswith("did:web:"):
            did = _json(self._issuer.did_document())
            files.append(SiteFile(path="did.json", data=did))
            if ":" not in self._facts.id.removeprefix("did:web:"):
                files.append(SiteFile(path=_WELL_KNOWN, data=did))
        for address, data in sorted(self._lists.items()):
            name = address.removeprefix("urn:uuid:").rpartition("/")[2].removesuffix(".json")
            files.append(SiteFile(path=f"status/{name}.json", data=data))
        return files

    def _write(self, files: list[SiteFile]) -> None:
        for file in files:
            place = self._folder / file.path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(file.data)
        self._written += len(files)


def _results(document: dict[str, Any]) -> tuple[tuple[str, SiteLevel], ...]:
    """What was achieved, in the words of the credential itself; empty where it shows no levels."""
    subject = document["credentialSubject"]
    described = {one["id"]: one for one in subject["achievement"].get("resultDescription", [])}
    found = []
    for result in subject.get("result", []):
        criterion = described[result["resultDescription"]]
        levels = {level["id"]: level for level in criterion["rubricCriterionLevel"]}
        level = levels[result["achievedLevel"]]
        found.append(
            (
                criterion["name"],
                SiteLevel(title=level["name"], descriptor=level.get("description", "")),
            )
        )
    return tuple(found)


def _json(document: object) -> bytes:
    return json.dumps(document, ensure_ascii=False, indent=2).encode() + b"\n"
