"""The whole job from `init` on, by processes alone: the small form of `python -m tests.support.real_job`."""

import hashlib
import io
import json
import zipfile
from collections import Counter
from pathlib import Path

import pytest
from PIL import Image

from tests.support.real_job import BADGES, GUEST, Export, NotAsItShouldBe, RealJob

MOODLE = {"101": "Zoë O'Connor"}
CANVAS = {"40007": "παπαδόπουλοςδημήτρης"}
RATERS = ("Ann Ash", GUEST)


def picture() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (60, 40), "teal").save(out, "PNG")
    return out.getvalue()


def pack(folder: Path, form: str, learners: dict[str, str], badge: str) -> Export:
    """An export of two files a learner, by the names that the systems give."""
    path = folder / f"{form}.zip"
    portfolios: dict[str, Counter[str]] = {}
    with zipfile.ZipFile(path, "w") as archive:
        for number, (learner, name) in enumerate(learners.items()):
            files = {
                "essay.txt": f"A considered account, piece {number} of {form}.\n".encode(),
                "chart.png": picture(),
            }
            for place, (file, content) in enumerate(files.items()):
                within = f"{name.replace(chr(39), '')}_{learner}_assignsubmission_file/{file}"
                archive.writestr(
                    within if form == "moodle" else f"{name}_{learner}_9000{place}_{file}", content
                )
            portfolios[learner] = Counter(hashlib.sha256(content).hexdigest() for content in files.values())
    return Export(path=path, form=form, badge=badge, portfolios=portfolios)


def test_two_portfolios_become_awards_that_a_stranger_verifies(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    exports = [
        pack(tmp_path, "moodle", MOODLE, BADGES[0]),
        pack(tmp_path, "canvas", CANVAS, BADGES[1]),
    ]
    folder = tmp_path / "job"
    folder.mkdir()
    steps = {step["step"]: step for step in RealJob(folder=folder, raters=RATERS).run(exports)}
    assert steps["originals"]["files"] == 4
    assert steps["assign"]["assigned"] == steps["settle"]["released"] == steps["issue"]["issued"] == 2
    assert steps["verify"]["pdf: valid"] == 2
    printed = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert list(dict.fromkeys(line["step"] for line in printed)) == list(steps)


def test_the_job_ends_where_other_bytes_come_out(tmp_path: Path) -> None:
    export = pack(tmp_path, "moodle", MOODLE, BADGES[0])
    other = {learner: Counter(["0" * 64]) for learner in export.portfolios}
    wrong = Export(path=export.path, form="moodle", badge=BADGES[0], portfolios=other)
    job = RealJob(folder=tmp_path, raters=RATERS)
    job.begin()
    taken = job.take_in(wrong)
    with pytest.raises(NotAsItShouldBe, match="other bytes"):
        job.compare_originals([wrong], [taken])
