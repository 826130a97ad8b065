"""Is this file genuine? For anybody: no keys, nothing fetched, strangers' files within limits."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from assessor_app.application.awards import newest_lists
from assessor_app.application.certified_keys import lead_keys
from assessor_app.application.clock import Clock
from assessor_app.application.issuing import pinned_issuer, trusted_issuers
from assessor_app.application.ports.storage import Storage
from assessor_app.application.problems import Unusable
from assessor_app.application.progress import NO_PROGRESS, Progress
from assessor_app.application.verify_report import is_report, verify_report
from assessor_app.credentials.beside import BadBeside, Beside, is_pointed_at
from assessor_app.credentials.bounded import BoundedCanonicaliser
from assessor_app.credentials.digests import Digests
from assessor_app.credentials.report import Report
from assessor_app.credentials.strict_json import BadJson, read_object
from assessor_app.credentials.trust import BadTrustFile, PinnedIssuer, TrustPolicy, read_trust
from assessor_app.credentials.verify import Verifier
from assessor_app.credentials.verify_file import verify_file

LARGEST_REPORT = 32 * 1024 * 1024  # bytes of a report with its data
LARGEST_BESIDE = 4 * 1024 * 1024  # bytes of a document that says whom to trust, or is pointed at
OpenFile = Callable[[Path], BinaryIO]
WordsOf = Callable[[OSError, str], Unusable]  # what the system's refusal at a place means


@dataclass(frozen=True, slots=True, kw_only=True)
class FileReport:
    """What was found of one file, by the path that was given."""

    file: str
    report: Report


@dataclass(frozen=True, slots=True, kw_only=True)
class Verified:
    """All files that could be read, in the order given; and those that could not, with the reason."""

    files: tuple[FileReport, ...]
    unread: tuple[Unusable, ...]

    @property
    def ok(self) -> bool:
        """Whether each file is good."""
        return not self.unread and all(one.report.ok for one in self.files)


@dataclass(frozen=True, slots=True)
class VerifyFiles:
    """Judge credentials, certificates, baked pictures and bundles."""

    storage: (
        Storage | None
    )  # where there is a workspace: its issuer and those it trusts are pinned, its status lists newest
    open_file: OpenFile
    words_of: WordsOf
    now: Clock

    def __call__(
        self,
        files: Sequence[Path],
        *,
        trust: Path | None = None,
        beside: Sequence[Path] = (),
        at: datetime | None = None,
        progress: Progress = NO_PROGRESS,
    ) -> Verified:
        """trust: a did.json, an issuer Profile or a trust list; at: the time to judge for (default: now).
        beside: documents that the files point at (badge class, issuer, key, status or revocation list); they
        say nothing of whom to trust.

        Raises Unusable where one of these cannot be used.
        """
        moment = at or self.now()
        given = self._pins(trust, moment) if trust is not None else ()
        own, here = self._workspace()
        here = self._with_documents(here, beside, moment)
        policy = TrustPolicy(given, given=trust is not None).with_issuers(own)
        reports: list[FileReport] = []
        unread: list[Unusable] = []
        with BoundedCanonicaliser() as canonicaliser:
            verifier = Verifier(policy, moment, Digests(canonicaliser))
            for number, file in enumerate(files):
                progress.step(number, len(files), "Checking")
                try:
                    with self.open_file(file) as source:
                        report = self._report(source, policy) or verify_file(source, verifier, here)
                except OSError as error:
                    unread.append(self._unreadable(error, file))
                else:
                    reports.append(FileReport(file=str(file), report=report))
        progress.step(len(files), len(files), "Checked")
        return Verified(files=tuple(reports), unread=tuple(unread))

    def parted(self, files: Sequence[Path]) -> tuple[tuple[Path, ...], tuple[Path, ...]]:
        """The files to judge, and those that only help to: what credentials point at, where one is judged."""
        helping = tuple(file for file in files if self._helps(file))
        judged = tuple(file for file in files if file not in helping)
        return (judged, helping) if judged else (tuple(files), ())

    def _helps(self, file: Path) -> bool:
        try:
            return is_pointed_at(read_object(self._read(file)))
        except (BadJson, Unusable):
            return False  # it is judged, which says what it is

    def _pins(self, trust: Path, at: datetime) -> tuple[PinnedIssuer, ...]:
        try:
            return read_trust(self._read(trust), at)
        except BadTrustFile as error:
            raise Unusable(
                f"the trust file {error}",
                where=str(trust),
                remedy="Give the issuer's did.json, its Profile or a trust list.",
            ) from error

    def _with_documents(self, here: Beside, files: Sequence[Path], at: datetime) -> Beside:
        for file in files:
            try:
                here = here.with_files((self._read(file),), at)
            except BadBeside as error:
                raise Unusable(
                    f"the document beside {error}",
                    where=str(file),
                    remedy="Give what the files point at: a badge class, issuer, key or list, in JSON.",
                ) from error
        return here

    def _read(self, file: Path) -> bytes:
        try:
            with self.open_file(file) as source:
                data = source.read(LARGEST_BESIDE + 1)
        except OSError as error:
            raise self._unreadable(error, file) from error
        if len(data) > LARGEST_BESIDE:
            raise Unusable("the file is too large", where=str(file))
        return data

    def _unreadable(self, error: OSError, file: Path) -> Unusable:
        words = self.words_of(error, str(file))
        return Unusable(f"cannot be read: {words.what}", where=words.where, remedy=words.remedy)

    def _report(self, source: BinaryIO, trust: TrustPolicy) -> Report | None:
        """What is found of a frozen report; None where the file is none, and is read from its start again."""
        data = source.read(LARGEST_REPORT + 1) if source.read(5) == b"%PDF-" else b""
        source.seek(0)
        data = b"%PDF-" + data
        if len(data) > LARGEST_REPORT or not is_report(data):
            return None
        if self.storage is None:
            return verify_report(data, None, trust)
        with self.storage.read() as reading:
            return verify_report(data, lead_keys(reading), trust)

    def _workspace(self) -> tuple[tuple[PinnedIssuer, ...], Beside]:
        if self.storage is None:
            return (), Beside()
        with self.storage.read() as reading:
            own = (pinned_issuer(reading), *trusted_issuers(reading))
            return own, Beside(status_lists=newest_lists(reading))
