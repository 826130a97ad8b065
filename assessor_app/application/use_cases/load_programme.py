"""Take a programme file into the workspace: its badges, their versions, their rubrics."""

from dataclasses import dataclass, replace

from assessor_app.application.catalogue import read_programme, version_id
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.rows import AchievementRow, AchievementVersionRow, ProgrammeRow, RubricRow
from assessor_app.application.ports.storage import Storage, UnitOfWork
from assessor_app.application.problems import Unusable
from assessor_app.application.programme_file import (
    achievement_to_document,
    parse,
    rubric_hash,
    rubric_to_document,
    to_document,
    write,
)
from assessor_app.application.session import Session, begin
from assessor_app.application.statements import Domain, signed
from assessor_app.domain.achievement import Achievement
from assessor_app.domain.people import Role
from assessor_app.ledger.canonical import canonical, digest


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """What a programme file changed."""

    badges: int
    new_versions: tuple[str, ...]  # "ai-essentials@1"
    retired: tuple[str, ...]  # badges that the file no longer names
    unchanged: bool


@dataclass(frozen=True, slots=True)
class LoadProgramme:
    """Load a programme file; versions that were loaded before are never changed."""

    storage: Storage
    cryptography: Cryptography

    def __call__(self, session: Session, content: bytes, *, file: str) -> Loaded:
        """Raises Unusable for a file that is none, or one that changes an approved version."""
        session.require(Role.ADMIN)
        programme = parse(content, file=file, organisation=session.workspace.organisation)
        document = canonical(to_document(programme)).decode()
        with self.storage.write() as work:
            session = begin(work, session, self.cryptography)
            number = work.count(ProgrammeRow)
            newest = work.get(ProgrammeRow, number)
            if newest is not None and newest.document == document:
                return Loaded(badges=len(programme.achievements), new_versions=(), retired=(), unchanged=True)
            new = [
                version
                for ordinal, achievement in enumerate(programme.achievements)
                for version in _store(work, achievement, ordinal, file)
            ]
            retired = _retire(work, {achievement.id for achievement in programme.achievements})
            payload = {"version": number + 1, "digest": digest(document.encode()), "id": programme.id}
            statement = signed(session.keys.sign, Domain.PROGRAMME, session.workspace.id, payload)
            work.add(ProgrammeRow(version=number + 1, document=document, statement=statement.digest))
            work.record("programme", statement)
            work.commit()
        return Loaded(
            badges=len(programme.achievements), new_versions=tuple(new), retired=retired, unchanged=False
        )


@dataclass(frozen=True, slots=True)
class ExportProgramme:
    """The newest programme as a file."""

    storage: Storage

    def __call__(self, session: Session) -> bytes:
        """The file's bytes; Unusable where no programme is loaded."""
        session.require(Role.ADMIN)
        with self.storage.read() as reading:
            return write(read_programme(reading))


def _store(work: UnitOfWork, achievement: Achievement, ordinal: int, file: str) -> list[str]:
    new = []
    work.put(
        AchievementRow(
            id=achievement.id,
            name=achievement.name,
            category=str(achievement.category),
            tier=str(achievement.tier),
            ordinal=ordinal,
            retired=False,
        )
    )
    for version in achievement.versions:
        identity = version_id(achievement.id, version.number)
        alone = canonical(achievement_to_document(replace(achievement, versions=(version,)))).decode()
        rubric = rubric_hash(version.rubric)
        known = work.get(AchievementVersionRow, identity)
        if known is not None and known.document != alone:
            raise Unusable(
                f"version {version.number} of “{achievement.name}” is approved with other content",
                where=file,
                remedy="Give the changed badge a new version number; the old one stays as it is.",
            )
        if work.get(RubricRow, rubric) is None:
            work.add(
                RubricRow(digest=rubric, document=canonical(rubric_to_document(version.rubric)).decode())
            )
        if known is None:
            new.append(identity)
        work.put(
            AchievementVersionRow(
                id=identity,
                achievement=achievement.id,
                number=version.number,
                rubric=rubric,
                document=alone,
                current=version is achievement.current,
            )
        )
    return new


def _retire(work: UnitOfWork, named: set[str]) -> tuple[str, ...]:
    gone = [row for row in work.where(AchievementRow, retired=False) if row.id not in named]
    work.put(*(replace(row, retired=True) for row in gone))
    return tuple(row.id for row in gone)
