"""Is this file genuine? For anybody: no keys, nothing fetched, strangers' files within limits."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from assessor_app.application.awards import newest_lists
from assessor_app.application.clock import Clock
from assessor_app.application.issuing import pinned_issuer, trusted_issuers
from assessor_app.application.ports.storage import Storage
from assessor_app.application.problems import Unusable
from assessor_app.application.progress import NO_PROGRESS, Progress
from assessor_app.credentials.baking import BadPicture, Carried, unbake_png, unbake_svg
from assessor_app.credentials.bounded import BoundedCanonicaliser
from assessor_app.credentials.digests import Digests
from assessor_app.credentials.jws import looks_compact
from assessor_app.credentials.report import Report, unreadable
from assessor_app.credentials.trust import BadTrustFile, PinnedIssuer, TrustPolicy, read_trust
from assessor_app.credentials.verify import Beside, Verifier
from assessor_app.credentials.verify_bundle import verify_bundle
from assessor_app.credentials.verify_certificate import verify_certificate

LARGEST = 64 * 1024 * 1024  # bytes of a file that is no bundle
LARGEST_TRUST = 4 * 1024 * 1024
_PNG = b"\x89PNG"
_BLANKS = b"\xef\xbb\xbf \t\r\n"
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
        at: datetime | None = None,
        progress: Progress = NO_PROGRESS,
    ) -> Verified:
        """trust: a did.json, an issuer Profile or a trust list; at: the time to judge for (default: now).

        Raises Unusable where the trust file cannot be used.
        """
        given = self._pins(trust) if trust is not None else ()
        own, here = self._workspace()
        policy = TrustPolicy(given, given=trust is not None).with_issuers(own)
        reports: list[FileReport] = []
        unread: list[Unusable] = []
        with BoundedCanonicaliser() as canonicaliser:
            verifier = Verifier(policy, at or self.now(), Digests(canonicaliser))
            for number, file in enumerate(files):
                progress.step(number, len(files), "Checking")
                try:
                    with self.open_file(file) as source:
                        report = judge(source, verifier, here)
                except OSError as error:
                    unread.append(self._unreadable(error, file))
                else:
                    reports.append(FileReport(file=str(file), report=report))
        progress.step(len(files), len(files), "Checked")
        return Verified(files=tuple(reports), unread=tuple(unread))

    def _pins(self, trust: Path) -> tuple[PinnedIssuer, ...]:
        try:
            with self.open_file(trust) as source:
                data = source.read(LARGEST_TRUST + 1)
            if len(data) > LARGEST_TRUST:
                raise Unusable("the trust file is too large", where=str(trust))
            return read_trust(data)
        except OSError as error:
            raise self._unreadable(error, trust) from error
        except BadTrustFile as error:
            raise Unusable(
                f"the trust file {error}",
                where=str(trust),
                remedy="Give the issuer's did.json, its Profile or a trust list.",
            ) from error

    def _unreadable(self, error: OSError, file: Path) -> Unusable:
        words = self.words_of(error, str(file))
        return Unusable(f"cannot be read: {words.what}", where=words.where, remedy=words.remedy)

    def _workspace(self) -> tuple[tuple[PinnedIssuer, ...], Beside]:
        if self.storage is None:
            return (), Beside()
        with self.storage.read() as reading:
            own = (pinned_issuer(reading), *trusted_issuers(reading))
            return own, Beside(status_lists=newest_lists(reading))


def judge(source: BinaryIO, verifier: Verifier, here: Beside) -> Report:
    """The report on one file, by what its bytes are, never by its name."""
    head = source.read(16)
    source.seek(0)
    if head.startswith(b"PK\x03\x04"):
        return verify_bundle(source, verifier, here)
    data = source.read(LARGEST + 1)
    if len(data) > LARGEST:
        return unreadable("the file is larger than any credential")
    if head.startswith(b"%PDF-"):
        return verify_certificate(data, verifier, here)
    text = data.lstrip(_BLANKS)
    if head.startswith(_PNG) or text.startswith(b"<"):
        return _baked(data, verifier, here)
    return _text(data, text, verifier, here)


def _text(data: bytes, text: bytes, verifier: Verifier, here: Beside) -> Report:
    if looks_compact(text):
        return verifier.token(text.rstrip(_BLANKS), here)
    report = verifier.credential(data, here)
    if b"https://w3id.org/openbadges/v2" in data and report.issuer is None:
        return unreadable("an Open Badges 2.0 assertion: this version reads Open Badges 3.0", "ob2")
    return report


def _baked(data: bytes, verifier: Verifier, here: Beside) -> Report:
    kind, unbake = ("png", unbake_png) if data.startswith(_PNG) else ("svg", unbake_svg)
    try:
        baked = unbake(data)
    except BadPicture as error:
        return unreadable(f"the picture {error}")
    if baked.carried is Carried.OB2:
        return unreadable("an Open Badges 2.0 assertion: this version reads Open Badges 3.0", kind)
    judge_text = verifier.token if looks_compact(baked.text) else verifier.credential
    return replace(judge_text(baked.text, here), kind=kind)
