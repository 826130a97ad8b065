"""Hostile archives are refused or listed in words, in bounded time and memory; nothing else is lost."""

import subprocess
import sys
import time
import unicodedata
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assessor_app.adapters.importers import open_portfolios
from assessor_app.application.ports.importing import Findings, RejectedFile
from assessor_app.application.problems import Unusable
from tests.support.hostile_archives import CORPUS, GOOD, GOOD_BYTES, Hostile, Part, archive

SECONDS = 20.0
MEBIBYTES = 600


def read_all(findings: Findings) -> tuple[dict[str, bytes], dict[str, str]]:
    """What is kept, and what is rejected, once every byte has been read as the import reads it."""
    kept, rejected = {}, {each.path: each.reason for each in findings.rejected}
    for portfolio in findings.portfolios:
        for file in portfolio.files:
            try:
                with file.open() as reader:
                    pieces = []
                    while piece := reader.read(1 << 16):
                        pieces.append(piece)
                kept[file.path] = b"".join(pieces)
            except RejectedFile as error:
                rejected[file.path] = str(error)
    return kept, rejected


@pytest.fixture(params=CORPUS, ids=lambda hostile: hostile.name)
def hostile(request: pytest.FixtureRequest) -> Hostile:
    found: Hostile = request.param
    return found


def test_it_is_refused_or_listed(hostile: Hostile, tmp_path: Path) -> None:
    path = tmp_path / "submissions.zip"
    path.write_bytes(hostile.build())
    started = time.monotonic()
    if hostile.whole is not None:
        with pytest.raises(Unusable) as refusal, _opened(path):
            pass
        assert hostile.whole in str(refusal.value)
        assert "\n" not in str(refusal.value)
        assert str(path) in str(refusal.value)
    else:
        with _opened(path) as findings:
            kept, rejected = read_all(findings)
        assert kept == hostile.kept
        for place, words in hostile.listed.items():
            reasons = [reason for path_of_it, reason in rejected.items() if place in path_of_it]
            assert any(words in reason for reason in reasons), (rejected, words)
        assert len(rejected) == len(hostile.listed)
        for told in (*rejected, *rejected.values()):
            assert not {unicodedata.category(character) for character in told} & {"Cc", "Cs", "Zl", "Zp"}
    assert time.monotonic() - started < SECONDS
    assert [each.name for each in tmp_path.iterdir()] == ["submissions.zip"]  # nothing was written anywhere


def _opened(path: Path) -> AbstractContextManager[Findings]:
    return open_portfolios(path, format="folder" if path.stat().st_size else "auto", badge_names=frozenset())


def test_an_honest_archive_of_the_same_maker_is_taken(tmp_path: Path) -> None:
    path = tmp_path / "honest.zip"
    path.write_bytes(archive(Part(), Part(name=b"Ada Lovelace/b", method=0), comment=b"PK\5\6 is no end"))
    with _opened(path) as findings:
        assert read_all(findings) == ({GOOD: GOOD_BYTES, "Ada Lovelace/b": GOOD_BYTES}, {})


def test_the_whole_corpus_stays_within_memory(tmp_path: Path) -> None:
    """In a process of its own, whose peak is that of reading alone."""
    for number, hostile_one in enumerate(CORPUS):
        (tmp_path / f"{number}.zip").write_bytes(hostile_one.build())
    done = subprocess.run(
        [sys.executable, "-c", _READ_THEM, str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=120,
        cwd=Path(__file__).parents[3],
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) / 1024 < MEBIBYTES


_READ_THEM = """
import sys
from pathlib import Path
from assessor_app.adapters.importers import open_portfolios
from assessor_app.application.ports.importing import RejectedFile
from assessor_app.application.problems import Unusable
for path in Path(sys.argv[1]).iterdir():
    try:
        with open_portfolios(path, format="auto", badge_names=frozenset()) as findings:
            for portfolio in findings.portfolios:
                for file in portfolio.files:
                    try:
                        with file.open() as reader:
                            while reader.read(1 << 16):
                                pass
                    except RejectedFile:
                        pass
    except Unusable:
        pass
# Not ru_maxrss: that counts what the process was before it became this one.
print(next(line.split()[1] for line in Path("/proc/self/status").read_text().splitlines() if "VmHWM" in line))
"""

_HONEST = archive(
    Part(), Part(name=b"Bo/b.txt", method=0), Part(name="Zoë/ü.bin".encode(), plain=bytes(range(256)) * 40)
)


@settings(max_examples=300, deadline=None)
@given(
    changes=st.lists(
        st.tuples(st.integers(0, len(_HONEST) - 1), st.integers(0, 255)), min_size=1, max_size=6
    ),
    cut=st.integers(0, len(_HONEST)),
    is_cut=st.booleans(),
)
def test_no_damage_becomes_a_traceback(
    tmp_path_factory: pytest.TempPathFactory, changes: list[tuple[int, int]], cut: int, is_cut: bool
) -> None:
    damaged = bytearray(_HONEST)
    for place, value in changes:
        damaged[place] = value
    path = tmp_path_factory.mktemp("damaged") / "x.zip"
    path.write_bytes(damaged[:cut] if is_cut else damaged)
    try:
        with _opened(path) as findings:
            kept, _ = read_all(findings)
    except Unusable:
        return
    honest = {GOOD_BYTES, bytes(range(256)) * 40}
    assert set(kept.values()) <= honest  # the checksum finds what the format does not
