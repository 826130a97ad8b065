"""Portfolios as learning systems hand them over: folders, Moodle's and Canvas's zips, a table with files."""

import csv
import hashlib
import io
import re
import unicodedata
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from assessor_app.adapters.demo_evidence.people import DemoPerson
from assessor_app.application.ports.demo import Export, ExportForm

PACKED = (2026, 11, 2, 9, 30, 0)  # of every entry: no clock gets into the bytes
_NOT_IN_NAMES = re.compile(r"[\x00-\x1f\x7f&<>\"`|':\\/]")
_FIRST_ATTACHMENT = 900_001

Piece = tuple[str, bytes]  # path in the export, content


def write_export(
    folder: Path,
    form: ExportForm,
    badge: str,
    portfolios: Sequence[tuple[DemoPerson, int, Sequence[Piece]]],
) -> Export:
    """Write portfolios of one badge, each (learner, number of the participant, files), into `folder`."""
    name = f"{badge} submissions"
    pieces = list(_PIECES[form](badge, portfolios))
    if form in (ExportForm.MOODLE, ExportForm.CANVAS):
        path = _zipped(folder / f"{name}.zip", pieces)
    else:
        path = _unpacked(folder / name, pieces)
    ids = tuple(_source_id(form, person, place) for person, place, _ in portfolios)
    return Export(path=path, source_ids=ids, files=sum(len(files) for _, _, files in portfolios))


def _source_id(form: ExportForm, person: DemoPerson, place: int) -> str:
    if form is ExportForm.MOODLE:
        return str(100 + place)
    return str(_user(person)) if form is ExportForm.CANVAS else person.employee_id


def _user(person: DemoPerson) -> int:
    return 40_000 + person.number


def _folders(_badge: str, portfolios: Sequence[tuple[DemoPerson, int, Sequence[Piece]]]) -> Iterator[Piece]:
    for person, _, files in portfolios:
        yield from ((f"{person.name} ({person.employee_id})/{name}", content) for name, content in files)


def _moodle(_badge: str, portfolios: Sequence[tuple[DemoPerson, int, Sequence[Piece]]]) -> Iterator[Piece]:
    """As mod/assign/classes/downloader.php names them, with folders."""
    for person, place, files in portfolios:
        top = _NOT_IN_NAMES.sub("", f"{person.name.replace('_', ' ')}_{100 + place}_assignsubmission_file")
        yield from ((f"{top}/{name}", content) for name, content in files)


def _canvas(_badge: str, portfolios: Sequence[tuple[DemoPerson, int, Sequence[Piece]]]) -> Iterator[Piece]:
    """As lib/content_zipper.rb names them: the sortable name, lower-cased, its letters and digits alone."""
    attachment = _FIRST_ATTACHMENT
    for person, _, files in portfolios:
        *given, family = person.name.split()
        sortable = "".join(
            letter
            for letter in f"{family}{''.join(given)}".lower()
            if unicodedata.category(letter)[0] in "LM" or letter.isdecimal()
        )
        for name, content in files:
            yield f"{sortable}_{_user(person)}_{attachment}_{name.rpartition('/')[2]}", content
            attachment += 1


def _manifest(badge: str, portfolios: Sequence[tuple[DemoPerson, int, Sequence[Piece]]]) -> Iterator[Piece]:
    table = io.StringIO()
    rows = csv.writer(table)
    given = _GIVEN.get(badge)
    more = (given[0],) if given is not None else ()
    rows.writerow(("learner_id", "learner", "email", "badge", "submitted_at", "files", *more))
    for person, place, files in portfolios:
        paths = [f"files/{person.employee_id}/{name}" for name, _ in files]
        handed_in = f"2026-11-{1 + place % 20:02d}T{8 + place % 9:02d}:{place * 7 % 60:02d}:00+01:00"
        about = (given[1](place),) if given is not None else ()
        row = (person.employee_id, person.name, person.email, badge, handed_in, ";".join(paths), *about)
        rows.writerow(row)
        yield from zip(paths, (content for _, content in files), strict=True)
    yield "submissions.csv", table.getvalue().encode()


def _score(place: int) -> str:
    """Of twenty questions: enough to pass, by some more and by some less."""
    return f"{16 + place * 7 % 5}/20"


def _seed(place: int) -> str:
    return hashlib.sha256(f"demo scenario {place}".encode()).hexdigest()[:32]


_GIVEN: Mapping[str, tuple[str, Callable[[int], str]]] = {  # badge → column, what stands in it
    "copilot-certified": ("result:assessment", _score),
    "sales-ai-navigator": ("scenario_seed", _seed),
}
_PIECES = {
    ExportForm.FOLDERS: _folders,
    ExportForm.MOODLE: _moodle,
    ExportForm.CANVAS: _canvas,
    ExportForm.MANIFEST: _manifest,
}


def _zipped(path: Path, pieces: Sequence[Piece]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in pieces:
            entry = zipfile.ZipInfo(name, PACKED)
            entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, 0o100644 << 16
            archive.writestr(entry, content)
    return path


def _unpacked(folder: Path, pieces: Sequence[Piece]) -> Path:
    for name, content in pieces:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder
