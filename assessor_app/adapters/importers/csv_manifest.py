"""A `submissions.csv` that says whose each file is.

Columns, in any order and case: `learner_id`, `files` (relative paths, `;` between), and, where wanted,
`learner`, `preferred_name` (the name on certificates), `email`, `badge`, `cohort`, `submitted_at` (ISO 8601;
without a zone it is UTC). UTF-8 with or without BOM; the delimiter is `,` `;` or tab, whichever the header
line has most of. Rows of one learner are one portfolio.
`result:ID` holds the result of the quiz of that requirement (`17/20`, or `85 %`), `scenario_seed` the 32 hex
digits from which the attempt's scenarios were drawn.
"""

import csv
import io
import posixpath
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from assessor_app.adapters.importers.gathering import NO_EVIDENCE, Gathering
from assessor_app.adapters.importers.tree import Entry, Tree, clean_path, in_words, shown
from assessor_app.application.cohorts import checked_cohort
from assessor_app.application.ports.importing import Findings, FoundLearner, RejectedFile
from assessor_app.application.problems import Unusable
from assessor_app.domain.forms import SEED

FORMAT = "csv"
MANIFEST = "submissions.csv"
_NEEDED = ("learner_id", "files")
_OPTIONAL = ("learner", "preferred_name", "email", "badge", "cohort", "submitted_at", "scenario_seed")
_RESULT = "result:"
_POINTS = re.compile(r"(\d{1,6}) ?/ ?(\d{1,6})|(\d{1,3}) ?%")
_BYTES = 16 * 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    line: int
    fields: dict[str, str]  # every known column, trimmed, "" where it is missing

    @property
    def place(self) -> str:
        return f"{MANIFEST}, line {self.line}"


def recognises(tree: Tree) -> bool:
    """Whether there is a `submissions.csv` at the top."""
    return _manifest(tree) is not None


def read(tree: Tree, badge_names: frozenset[str]) -> Findings:
    """A portfolio for each learner id. Raises Unusable, naming the line, where the table cannot be read."""
    manifest = _manifest(tree)
    if manifest is None:
        raise Unusable(f"there is no {MANIFEST}", where=tree.name, remedy="Put it at the top.")
    gathering = Gathering(FORMAT, tree)
    shelf = _Shelf(tree)
    named = {manifest.path}
    for row in _rows(_text(manifest)):
        paths = [path for part in row.fields["files"].split(";") if (path := part.strip())]
        found = {path: shelf.find(path) for path in paths}
        named.update(entry.path for entry in found.values() if isinstance(entry, Entry))
        try:
            learner, submitted_at = _checked(row, badge_names)
            results, seed = _results(row), _seed(row)
        except ValueError as error:
            gathering.reject(row.place, str(error))
            continue
        _take(gathering, row, learner, submitted_at, found)
        gathering.add_given(learner.source_id or "", results, seed)
    for entry in tree.entries:
        if entry.path not in named:
            gathering.reject(entry.path, f"it is not named in {MANIFEST}")
    return gathering.findings()


def _take(
    gathering: Gathering,
    row: _Row,
    learner: FoundLearner,
    submitted_at: datetime | None,
    found: "dict[str, Entry | _Absent]",
) -> None:
    key = learner.source_id or ""
    cohort = row.fields["cohort"]
    known = gathering.expect(key, learner, row.place, submitted_at=submitted_at, cohort=cohort)
    if known.name != learner.name and row.fields["learner"]:
        gathering.reject(row.place, f"an earlier line calls learner {key} by another name; that one was kept")
    entries = [entry for entry in found.values() if isinstance(entry, Entry)]
    shared = posixpath.commonpath([entry.path.rpartition("/")[0] for entry in entries]) if entries else ""
    for path, entry in found.items():
        if isinstance(entry, _Absent):
            if not entry.already_listed:
                gathering.reject(path, f"{entry.reason} ({row.place})")
        else:
            gathering.add(key, entry, entry.path.removeprefix(shared).lstrip("/"), other_name=entry.path)


def _checked(row: _Row, badge_names: frozenset[str]) -> tuple[FoundLearner, datetime | None]:
    """Whom the row is about. Raises ValueError, in words, where it is not taken."""
    fields = row.fields
    if not fields["learner_id"]:
        raise ValueError("it has no learner_id")
    if fields["badge"] and fields["badge"] not in badge_names:
        raise ValueError(f"it is for another badge: {fields['badge']}")
    if not fields["files"]:
        raise ValueError(NO_EVIDENCE)
    try:
        fields["cohort"] = checked_cohort(fields["cohort"])
    except Unusable as error:
        raise ValueError(error.what) from error
    learner = FoundLearner(
        name=fields["learner"] or fields["learner_id"],
        source_id=fields["learner_id"],
        email=fields["email"] or None,
        preferred=fields["preferred_name"] or None,
    )
    return learner, _moment(fields["submitted_at"])


def _results(row: _Row) -> dict[str, tuple[int, int]]:
    """Requirement → points scored and reachable."""
    results = {}
    for name, text in row.fields.items():
        if not name.startswith(_RESULT) or not text:
            continue
        points = _POINTS.fullmatch(text)
        if points is None:
            raise ValueError(f"its {name} is no result such as 17/20 or 85 %: {text}")
        scored, reachable, percent = points.groups()
        results[name.removeprefix(_RESULT)] = (
            (int(percent), 100) if percent else (int(scored), int(reachable))
        )
    return results


def _seed(row: _Row) -> str | None:
    seed = row.fields["scenario_seed"].lower()
    if seed and SEED.fullmatch(seed) is None:
        raise ValueError("its scenario_seed is not 32 hexadecimal digits")
    return seed or None


def _moment(text: str) -> datetime | None:
    if not text:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise ValueError(f"its submitted_at is no ISO 8601 time: {text}") from None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class _Absent:
    """Why a file that a row names is not there."""

    reason: str
    already_listed: bool = False  # among what the folder or zip rejected


class _Shelf:
    """Finds files by the path that a row gives; nothing outside of the tree can be named."""

    def __init__(self, tree: Tree) -> None:
        self._exact = {entry.path: entry for entry in tree.entries}
        self._composed: dict[str, list[Entry]] = {}
        for entry in tree.entries:
            self._composed.setdefault(unicodedata.normalize("NFC", entry.path), []).append(entry)
        self._rejected = frozenset(rejected.path.removeprefix(tree.prefix) for rejected in tree.rejected)
        self._folders = frozenset(entry.path.rpartition("/")[0] for entry in tree.entries)

    def find(self, path: str) -> "Entry | _Absent":
        """The file, or why there is none, in words."""
        try:
            clean = clean_path(path)
        except ValueError:
            return _Absent("its path leads outside, or cannot be read")
        for spelling in (clean, clean.replace("\\", "/")):
            if spelling in self._exact:
                return self._exact[spelling]
            composed = self._composed.get(unicodedata.normalize("NFC", spelling), [])
            if len(composed) == 1:  # macOS takes letters and accents apart
                return composed[0]
        if clean in self._folders:
            return _Absent("it is a folder; list its files")
        return _Absent("it is missing", already_listed=shown(clean) in self._rejected)


def _manifest(tree: Tree) -> Entry | None:
    return next((entry for entry in tree.loose if entry.path.lower() == MANIFEST), None)


def _text(manifest: Entry) -> str:
    if manifest.size > _BYTES:
        raise Unusable(
            f"it holds {in_words(manifest.size)}; at most {in_words(_BYTES)} are read", where=MANIFEST
        )
    try:
        with manifest.open() as file:
            raw = file.read()
    except RejectedFile as error:
        raise Unusable(str(error), where=MANIFEST) from error
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise Unusable(
            "it is not UTF-8 text", where=f"{MANIFEST}, line {line}", remedy="Save it as CSV UTF-8."
        ) from None


def _rows(text: str) -> Iterator[_Row]:
    header = text.partition("\n")[0]
    delimiter = max((",", ";", "\t"), key=header.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    columns: dict[str, int] = {}
    line = 1
    try:
        for cells in reader:
            start, line = line, reader.line_num + 1
            if not columns:
                columns = _columns(cells)
            elif any(cell.strip() for cell in cells):
                yield _Row(line=start, fields=_fields(cells, columns))
    except csv.Error as error:
        raise Unusable(
            f"it is not a table: {error}", where=f"{MANIFEST}, line {line}", remedy="Check the quotes."
        ) from None
    if not columns:
        raise Unusable("it is empty", where=MANIFEST, remedy=f"It needs the columns {' and '.join(_NEEDED)}.")


def _columns(cells: list[str]) -> dict[str, int]:
    names = [re.sub(r"\s+", "_", cell.strip().lower()) for cell in cells]
    for needed in _NEEDED:
        if needed not in names:
            raise Unusable(f"the column {needed} is missing", where=f"{MANIFEST}, line 1")
    for name in (*_NEEDED, *_OPTIONAL):
        if names.count(name) > 1:
            raise Unusable(f"the column {name} is there twice", where=f"{MANIFEST}, line 1")
    results = [name for name in names if name.startswith(_RESULT)]
    return {name: names.index(name) for name in (*_NEEDED, *_OPTIONAL, *results) if name in names}


def _fields(cells: list[str], columns: dict[str, int]) -> dict[str, str]:
    fields = dict.fromkeys((*_NEEDED, *_OPTIONAL), "")
    fields.update({name: cells[index].strip() for name, index in columns.items() if index < len(cells)})
    return fields
