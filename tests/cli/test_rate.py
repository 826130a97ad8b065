"""`assessor rate` from a file that holds pins: by the digests that `assessor evidence` prints."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from assessor_app.application.desk import Desk
from assessor_app.domain.pins import Pin, Place, PlaceKind
from tests.support.jobs import Job, given_out
from tests.support.workspaces import TestWorkspace


@pytest.fixture
def job(workspace: TestWorkspace, tmp_path: Path) -> Job:
    return given_out(workspace, tmp_path / "in", 1)


def a_piece_of_work(job: Job) -> tuple[str, str]:
    return next((name, codes[0]) for name, codes in job.codes().items() if codes)


def write(job: Job, file: Path, *pins: Mapping[str, Any]) -> Path:
    file.write_text(json.dumps({"levels": job.levels(2), "pins": pins}), encoding="utf-8")
    return file


def test_pins_are_sealed_into_the_rating(job: Job, tmp_path: Path) -> None:
    name, code = a_piece_of_work(job)
    shown = job.workspace.run("--as", name, "--json", "evidence", code, "--out", str(tmp_path / "read"))
    (file, *_) = json.loads(shown.stdout)["files"]
    whole = {"evidence": file["sha256"], "kind": "passage", "at": [0, 0, 1, 0]}
    pin = {**whole, "criterion": next(iter(job.levels(2))), "note": "the first two lines"}
    rating = write(job, tmp_path / "rating.json", pin, whole)
    done = job.workspace.run("--as", name, "--json", "rate", code, "--from", str(rating))
    assert done.returncode == 0, done.stderr
    with job.program.storage.read() as reading:
        (kept,) = Desk(reading, job.rater(name), job.program.cryptography).records().values()
    place = Place(evidence=file["sha256"], kind=PlaceKind.PASSAGE, at=(0, 0, 1, 0))
    noted = Pin(place=place, criterion=str(pin["criterion"]), note="the first two lines")
    assert kept.draft.pins == (noted, Pin(place=place, criterion=""))
    assert kept.handed_in


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"evidence": "0" * 64}, "a pin points into a file that is not part of this work"),
        ({"evidence": "evidence-1.txt"}, "rating.json, pins[0]: a place needs the SHA-256 of a blind copy"),
        ({"kind": "corner"}, "pins[0].kind: “corner” is none of: area, passage, cells, span"),
        ({"at": [0, 0, 1]}, "pins[0]: a place of the kind “passage” has 4 numbers"),
        ({"at": [0, 0, 1, 0.5]}, "pins[0].at[3]: a whole number belongs here"),
        ({"at": [3, 0, 1, 0]}, "pins[0]: a place begins before it ends"),
        ({"criterion": "nothing-like-it"}, "a pin belongs to a criterion that the rubric does not have"),
        ({"note": "x" * 501}, "the note of a pin is longer than 500 characters"),
        ({"page": 3}, "pins[0]: “page” is not known here"),
    ],
)  # fmt: skip
def test_a_pin_that_is_nowhere_hands_nothing_in(
    job: Job, tmp_path: Path, change: Mapping[str, Any], said: str
) -> None:
    name, code = a_piece_of_work(job)
    digest = job.program.open_work(job.rater(name), code).files[0].digest
    pin = {"evidence": digest, "kind": "passage", "at": [0, 0, 1, 0], **change}
    rating = write(job, tmp_path / "rating.json", pin)
    refused = job.workspace.run("--as", name, "rate", code, "--from", str(rating))
    assert refused.returncode == 2
    assert said in refused.stderr
    assert len(refused.stderr.splitlines()) == 1
    with job.program.storage.read() as reading:
        records = Desk(reading, job.rater(name), job.program.cryptography).records()
    assert not any(record.handed_in for record in records.values())
