"""What every importer keeps to: one suite, inherited by the tests of each format."""

import io
import stat
import unicodedata
import zipfile
from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from assessor_app.adapters.importers import open_portfolios
from assessor_app.application.ports.importing import Findings, PortfolioSource, RejectedFile
from assessor_app.application.problems import Unusable

BADGES = frozenset({"badge-1", "Careful Reader"})
SOURCE: PortfolioSource = open_portfolios

Files = dict[str, bytes]  # paths or names, and what is in them


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedIn:
    """What one learner gave to the source system."""

    name: str
    number: str
    files: Files = field(default_factory=lambda: {"essay.txt": b"work"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """Findings with every byte read, to be compared."""

    format: str
    portfolios: dict[tuple[str, str | None], Files]
    rejected: dict[str, str]
    paths: frozenset[str]


COHORT = (
    HandedIn(name="Ada Lovelace", number="1001", files={"essay.txt": b"an account", "plan.pdf": b"%PDF-1.7"}),
    HandedIn(name=unicodedata.normalize("NFD", "José Ñandú"), number="1002", files={"día.txt": b"nfd name"}),
    HandedIn(name="李小龍", number="1003", files={"作品 一.txt": b"cjk"}),
    HandedIn(name="مريم الزهراء", number="1004", files={"عمل.txt": b"right to left"}),
    HandedIn(
        name="Δημήτρης Παπαδόπουλος", number="1005", files={"a.b.tar.gz": b"\x1f\x8b", "no_ending": b"x"}
    ),
    HandedIn(name="Иван Петров", number="1006", files={"2024_12_31_my_notes.txt": b"fields of digits"}),
    HandedIn(name="ไพศาล ศรีสุข", number="1007", files={"งาน.txt": bytes(200_000)}),
)


def zip_of(files: Files) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, content in files.items():
            archive.writestr(path, content)
    return written.getvalue()


def lay_out(files: Files, folder: Path) -> Path:
    for path, content in files.items():
        target = folder / path
        if path.endswith("/"):
            target.mkdir(parents=True, exist_ok=True)
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    return folder


def read(path: Path, wanted: str = "auto") -> Read:
    with SOURCE(path, format=wanted, badge_names=BADGES) as findings:
        return read_through(findings)


def read_through(findings: Findings) -> Read:
    portfolios: dict[tuple[str, str | None], Files] = {}
    rejected = {each.path: each.reason for each in findings.rejected}
    assert len(rejected) == len(findings.rejected), "something is rejected twice"
    paths = set()
    for portfolio in findings.portfolios:
        (learner,) = portfolio.learners
        files = {}
        for file in portfolio.files:
            paths.add(file.path)
            try:
                with file.open() as reader:
                    files[file.name] = reader.read()
            except RejectedFile as error:
                rejected[file.path] = str(error)
            else:
                assert len(files[file.name]) == file.size
        assert (learner.name, learner.source_id) not in portfolios, "a learner has two portfolios"
        portfolios[learner.name, learner.source_id] = files
    return Read(format=findings.format, portfolios=portfolios, rejected=rejected, paths=frozenset(paths))


class ImporterContract(ABC):
    """Inherit, say how the format packs, and the suite runs on a zip and on a folder."""

    format: str

    @abstractmethod
    def pack(self, cohort: tuple[HandedIn, ...]) -> Files:
        """The paths and bytes of an export of `cohort`."""

    def name_of(self, learner: HandedIn) -> str:
        """The learner's name as the format gives it."""
        return learner.name

    def id_of(self, learner: HandedIn) -> str | None:
        """The learner's id as the format gives it."""
        return learner.number

    def expected(self, cohort: tuple[HandedIn, ...]) -> dict[tuple[str, str | None], Files]:
        return {(self.name_of(one), self.id_of(one)): one.files for one in cohort}

    @pytest.fixture(params=["zip", "folder"])
    def kind(self, request: pytest.FixtureRequest) -> str:
        return str(request.param)

    def put(self, files: Files, kind: str, tmp_path: Path) -> Path:
        if kind == "folder":
            return lay_out(files, tmp_path / "export")
        path = tmp_path / "export.zip"
        path.write_bytes(zip_of(files))
        return path

    def test_what_was_handed_in_is_found(self, kind: str, tmp_path: Path) -> None:
        path = self.put(self.pack(COHORT), kind, tmp_path)
        for wanted in ("auto", self.format):
            found = read(path, wanted)
            assert found.format == self.format
            assert found.portfolios == self.expected(COHORT)
            assert found.rejected == {}
            assert all(place in self.pack(COHORT) for place in found.paths)

    def test_a_folder_around_everything_changes_nothing(self, kind: str, tmp_path: Path) -> None:
        wrapped = {f"export/{path}": content for path, content in self.pack(COHORT).items()}
        found = read(self.put(wrapped, kind, tmp_path))
        assert (found.format, found.portfolios) == (self.format, self.expected(COHORT))
        assert all(place in wrapped for place in found.paths)

    def test_empty_files_are_kept(self, kind: str, tmp_path: Path) -> None:
        cohort = (HandedIn(name="Ada Lovelace", number="1001", files={"empty.txt": b"", "one.txt": b"1"}),)
        found = read(self.put(self.pack(cohort), kind, tmp_path), self.format)
        assert found.portfolios == self.expected(cohort)

    def test_what_systems_leave_about_is_passed_over(self, kind: str, tmp_path: Path) -> None:
        files = self.pack(COHORT)
        litter = {"__MACOSX/._x": b"m", ".DS_Store": b"d", "Thumbs.db": b"t", "desktop.ini": b"i"}
        beside = {f"{path.rpartition('/')[0]}/.DS_Store": b"d" for path in files if "/" in path}
        found = read(self.put(files | litter | beside, kind, tmp_path))
        assert found.portfolios == self.expected(COHORT)
        assert found.rejected == {}

    def test_a_file_that_is_nobodys_is_listed(self, kind: str, tmp_path: Path) -> None:
        files = self.pack(COHORT) | {"stray.txt": b"whose is it?"}
        found = read(self.put(files, kind, tmp_path), self.format)
        assert found.portfolios == self.expected(COHORT)
        assert list(found.rejected) == ["stray.txt"]
        assert found.rejected["stray.txt"]

    def test_a_link_is_listed_and_nothing_else_is_lost(self, tmp_path: Path) -> None:
        secret = tmp_path / "secret.txt"
        secret.write_text("not yours")
        folder = lay_out(self.pack(COHORT), tmp_path / "export")
        (folder / "link.txt").symlink_to(secret)
        (folder / "link").symlink_to(tmp_path)
        found = read(folder, self.format)
        assert found.portfolios == self.expected(COHORT)
        assert found.rejected == dict.fromkeys(("link", "link.txt"), "it is a link, not a file")

    def test_a_link_in_a_zip_is_listed(self, tmp_path: Path) -> None:
        path = tmp_path / "export.zip"
        path.write_bytes(zip_of(self.pack(COHORT)))
        link = zipfile.ZipInfo("link.txt")
        link.create_system, link.external_attr = 3, (stat.S_IFLNK | 0o777) << 16
        with zipfile.ZipFile(path, "a") as archive:
            archive.writestr(link, "/etc/passwd")
        found = read(path, self.format)
        assert found.portfolios == self.expected(COHORT)
        assert found.rejected == {"link.txt": "it is a link, not a file"}

    def test_a_zip_says_the_same_as_its_folder(self, tmp_path: Path) -> None:
        files = self.pack(COHORT)
        unpacked, packed = self.put(files, "folder", tmp_path), self.put(files, "zip", tmp_path)
        assert read(unpacked) == read(packed)

    def test_files_can_be_read_again_and_side_by_side(self, kind: str, tmp_path: Path) -> None:
        path = self.put(self.pack(COHORT), kind, tmp_path)
        with SOURCE(path, format=self.format, badge_names=BADGES) as findings:
            files = [file for portfolio in findings.portfolios for file in portfolio.files]
            readers = [file.open() for file in files]
            beginnings = [reader.read(3) for reader in readers]
            together = [start + reader.read() for start, reader in zip(beginnings, readers, strict=True)]
            for reader in readers:
                reader.close()
            again = []
            for file in files:
                with file.open() as reader:
                    again.append(reader.read())
        assert together == again

    def test_a_zip_that_was_left_reads_no_more(self, tmp_path: Path) -> None:
        path = self.put(self.pack(COHORT), "zip", tmp_path)
        with SOURCE(path, format=self.format, badge_names=BADGES) as findings:
            pass
        with findings.portfolios[0].files[0].open() as reader, pytest.raises(RejectedFile):
            reader.read()

    def test_nothing_is_refused_in_one_line(self, kind: str, tmp_path: Path) -> None:
        path = tmp_path / "export"
        path.mkdir()
        if kind == "zip":
            path = tmp_path / "export.zip"
            path.write_bytes(zip_of({}))
        with pytest.raises(Unusable) as refusal, SOURCE(path, format=self.format, badge_names=BADGES):
            pass
        assert str(path) in str(refusal.value)
        assert "\n" not in str(refusal.value)
