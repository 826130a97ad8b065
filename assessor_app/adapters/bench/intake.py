"""Portfolios taken in and blinded, beside plain code that does the same with the same files."""

import hashlib
import io
import os
import secrets
import zipfile
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from assessor_app.adapters.bench.crowd import Places, copy_here, sign_in
from assessor_app.adapters.bench.rounds import Sizes, in_turn, seconds
from assessor_app.adapters.demo_evidence import demo_people, make_portfolio
from assessor_app.application.benchmarks import Benchmark
from assessor_app.application.ports.blinding import KnownNames
from assessor_app.application.progress import Progress
from assessor_app.domain.people import Role

_CHUNK = 64 * 1024
_BADGE = "ai-data-analytics-expert"  # PDF, notebook, program, table, picture, now and then a clip


def import_portfolios(places: Places, sizes: Sizes, progress: Progress) -> Iterator[Benchmark]:
    """Megabytes of evidence a second, from a Moodle export to synced rows."""
    with TemporaryDirectory(prefix="assessor-bench-") as name:
        base = Path(name)
        archive, size = _export(base / "export.zip", sizes.portfolios)
        laps = count()

        def ours() -> float:
            lap = next(laps)
            folder, config = base / f"workspace-{lap}", base / f"config-{lap}"
            config.mkdir()
            progress.step(lap, sizes.rounds, "Taking in")
            places.small(folder, config)
            with places.open(folder, config) as workplace:
                admin = sign_in(workplace, None, Role.ADMIN)
                taken = seconds(lambda: workplace.import_portfolios(admin, archive, badge=_BADGE))
            return size / 1e6 / taken

        def plain() -> float:
            target = base / f"plain-{next(laps)}"
            target.mkdir()
            return size / 1e6 / seconds(lambda: _plainly(archive, target))

        value, yardstick = in_turn(sizes.rounds, ours, plain)
    yield Benchmark(
        name="import",
        value=value,
        unit="MB/s",
        yardstick=yardstick,
        against="inflating, hashing, encrypting and syncing the same files",
        bar="≥ 50 % of the plain code",
    )


def _export(path: Path, portfolios: int) -> tuple[Path, int]:
    """A Moodle zip of demo portfolios; with the bytes in it."""
    size = 0
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for place, person in enumerate(demo_people(portfolios)):
            for name, content in make_portfolio(_BADGE, person, 1):
                archive.writestr(f"{person.name}_{100 + place}_assignsubmission_file/{name}", content)
                size += len(content)
    return path, size


def _plainly(archive: Path, target: Path) -> None:
    """One file after the other, as a short program would; synced with the portfolio that it belongs to."""
    with zipfile.ZipFile(archive) as source:
        portfolio = ""
        for entry in source.infolist():
            if portfolio and entry.filename.partition("/")[0] != portfolio:
                _sync(target)
            portfolio = entry.filename.partition("/")[0]
            cipher, digest = AESGCM(secrets.token_bytes(32)), hashlib.sha256()
            with source.open(entry) as plain, (target / secrets.token_hex(16)).open("wb") as sealed:
                for number, piece in enumerate(iter(lambda: plain.read(_CHUNK), b"")):  # read now
                    digest.update(piece)
                    sealed.write(cipher.encrypt(number.to_bytes(12, "big"), piece, None))
                sealed.flush()
                os.fsync(sealed.fileno())
        _sync(target)


def _sync(folder: Path) -> None:
    if os.name == "nt":  # a folder cannot be opened there, nor need it be
        return
    descriptor = os.open(folder, os.O_RDONLY)
    os.fsync(descriptor)
    os.close(descriptor)


def blind_copies(_places: Places, sizes: Sizes, progress: Progress) -> Iterator[Benchmark]:
    """Files a second through the helper, beside the same work in this process."""
    from assessor_app.adapters.blind_copier import CopyInHelper
    from assessor_app.adapters.preview_pool import Helpers

    files = _mixed(sizes.blind_files)
    helpers = Helpers()
    try:
        copier = CopyInHelper(helpers)

        def rate(copy: object) -> float:
            def work() -> None:
                for number, (name, content, known) in enumerate(files):
                    progress.step(number, len(files), "Making blind copies")
                    copy(io.BytesIO(content), name, known)  # type: ignore[operator]  # a BlindCopier

            return len(files) / seconds(work)

        value, yardstick = in_turn(sizes.rounds, lambda: rate(copier), lambda: rate(copy_here))
    finally:
        helpers.close()
    yield Benchmark(
        name="blind-copies",
        value=value,
        unit="1/s",
        yardstick=yardstick,
        against="the same work in this process, without a helper",
    )


def _mixed(wanted: int) -> list[tuple[str, bytes, KnownNames]]:
    files: list[tuple[str, bytes, KnownNames]] = []
    for person in demo_people(wanted):
        known = KnownNames(full_names=(person.name,), emails=(person.email,), logins=(person.login,))
        for name, content in make_portfolio(_BADGE, person, 1):
            if content and not name.endswith(".avi"):
                files.append((name, content, known))
    return files[:: max(1, len(files) // wanted)][:wanted]
