"""What each command answers with `--json`, as a table: the whole job once, then every answer held to its row.

`demo` and `bench` have such tests of their own, `test_demo.py` and `test_bench.py`: they take longer.
"""

import hashlib
import io
import json
import shutil
from collections.abc import Iterator, Mapping
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from assessor_app.cli.main import run
from assessor_app.reliability.names import NAMES
from tests.support.jobs import BADGE, write_portfolios
from tests.support.workspaces import ADMIN, ASSESSORS, LEAD, PASSPHRASE, TestWorkspace

LOW, HIGH, GONE = ASSESSORS[0], ASSESSORS[1], ASSESSORS[2:]
NUMBER = int | float
MAYBE = str | None
OUTCOMES = frozenset({"valid", "unknown-issuer", "changed", "revoked", "expired", "unreadable"})
KINDS = frozenset({"ob3", "ob3-jwt", "ob2", "png", "svg", "pdf", "bundle", None})
FORMATS = frozenset({"folder", "moodle", "canvas", "leap2a", "csv"})
CHECKS = ("schema", "signature", "issuer", "trust", "validity", "status", "evidence")

# A shape is a type, a set of values, a list of one shape, or an object: its keys, and others beside them.
# A key with "?" may be absent.
HELD = [{"submission": str, "why": str}]
ENROLLED = {"id": str, "fingerprint": str, "pending": bool, "passphrase?": str}
LEVEL = {"id": str, "title": str, "points": int}
RUBRIC = {"criteria": [{"id": str, "title": str, "levels": [LEVEL]}]}
IMPORT = {
    "format": FORMATS,
    "created": int,
    "updated": int,
    "unchanged": int,
    "rejected": [{"path": str, "reason": str}],
    "submissions": [
        {"id": MAYBE, "learner": str, "learner_id": MAYBE, "files": int, "bytes": int, "renews": bool}
    ],
    "blinded?": int,
    "held?": HELD,
}
EVIDENCE = {
    "submission": str,
    "files": [{"name": str, "kind": str, "sha256": str, "blinded": bool, "notes": [str]}],
}
CASES = {
    "opened": int,
    "agreed": int,
    "need_adjudicator": [{"id": str, "criteria": [str]}],
    "waiting": [{"id": str, "why": str}],
    "released": int,
}
FIGURE = {"value": NUMBER | list | None, "ci": list | None, "se": NUMBER | None, "why": MAYBE}
FIGURES = dict.fromkeys(NAMES, FIGURE)
ANALYSIS = {
    "units": int,
    "raters": int,
    "ratings": int,
    "missing": int,
    "scale": frozenset({"nominal", "ordinal", "interval", "ratio"}),
    "categories": list,
    "coefficients": FIGURES,
    "pairs": [{"raters": [str], "units": int, "coefficients": FIGURES}],
}
VERIFY = {
    "ok": bool,
    "files": [
        {
            "file": str,
            "ok": bool,
            "kind": KINDS,
            "issuer": MAYBE,
            "achievement": MAYBE,
            "recipient": MAYBE,
            "issued": MAYBE,
            "expires": MAYBE,
            "outcome": OUTCOMES,
            "checks": [{"name": str, "ok": bool | None, "detail": str}],
        }
    ],
}
EXPORT = {"out": str, "files": int, "awards": [{"id": str, "file": str}]}
ROW = {"id": str}

CONTRACT: dict[str, tuple[int, Any]] = {
    "init": (0, {"recovery": str}),
    "card": (0, {"fingerprint": str}),
    "people add": (0, ENROLLED),
    "people add, one-time passphrase": (0, ENROLLED),
    "people add --card": (0, ENROLLED),
    "people role": (0, ENROLLED),
    "people remove": (0, ENROLLED),
    "programme export": (0, {}),
    "programme load": (0, {}),
    "list badges": (0, [{**ROW, "name": str, "category": str, "tier": str, "rubric": RUBRIC}]),
    "list people": (0, [ROW]),
    "import --dry-run": (0, IMPORT),
    "import --no-blind": (0, IMPORT),
    "import": (0, IMPORT),
    "import again": (0, IMPORT),
    "import of nothing": (2, None),
    "submissions blind": (0, {"blinded": int, "held": HELD}),
    "submissions accept": (0, {}),
    "submissions return": (0, {}),
    "submissions withdraw": (0, {}),
    "list submissions": (0, [ROW]),
    "list submissions, lead": (0, [ROW]),
    "list submissions, assessor": (0, [ROW]),
    "evidence, admin": (0, EVIDENCE),
    "evidence, lead": (0, EVIDENCE),
    "evidence, assessor": (0, EVIDENCE),
    "evidence of another rater": (2, None),
    "assign": (0, {"held": HELD}),
    "assign by an assessor": (3, None),
    "rate": (0, {}),
    "rate, unknown": (2, None),
    "cases reveal": (0, CASES),
    "list cases": (0, [{**ROW, "submission": str, "badge": str, "state": str, "criteria": [str]}]),
    "cases adjudicate": (0, CASES),
    "cases release": (0, CASES),
    "issue": (
        0,
        {"issued": int, "skipped": [{"submission": str, "reason": str}], "awards": [{"id": str}]},
    ),
    "list awards": (0, [ROW]),
    "export bundle": (0, EXPORT),
    "export certificates": (0, EXPORT),
    "export badges": (0, EXPORT),
    "verify": (0, VERIFY),
    "verify --trust": (0, VERIFY),
    "verify --trust of another": (1, VERIFY),
    "verify, stranger": (0, VERIFY),
    "verify, expired": (1, VERIFY),
    "verify, changed, unreadable": (1, VERIFY),
    "verify, no file": (2, VERIFY),
    "revoke": (0, {}),
    "verify, revoked": (1, VERIFY),
    "audit verify": (0, {}),
    "backup": (0, {}),
    "restore": (0, {}),
    "recover": (0, ENROLLED),
    "doctor": (0, {}),
    "reliability": (0, {**ANALYSIS, "criteria": {}}),
    "reliability, criteria": (0, {**ANALYSIS, "criteria": {"clarity": ANALYSIS, "depth": ANALYSIS}}),
}


def differences(value: Any, shape: Any, place: str = "") -> Iterator[str]:
    """Where a JSON value is not of a shape."""
    if isinstance(shape, dict):
        if not isinstance(value, dict):
            yield f"{place}: {value!r} is no object"
            return
        for key, within in shape.items():
            name = key.removesuffix("?")
            if name in value:
                yield from differences(value[name], within, f"{place}.{name}")
            elif name == key:
                yield f"{place}.{name} is missing"
    elif isinstance(shape, list):
        if not isinstance(value, list):
            yield f"{place}: {value!r} is no array"
            return
        for number, one in enumerate(value):
            yield from differences(one, shape[0], f"{place}[{number}]")
    elif isinstance(shape, frozenset):
        if value not in shape:
            yield f"{place}: {value!r} is none of {sorted(map(str, shape))}"
    elif not isinstance(value, shape) or (isinstance(value, bool) and shape not in (bool, bool | None)):
        yield f"{place}: {value!r} is no {shape}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a command gave: the exit status, stdout, stderr."""

    status: int
    out: str
    said: str

    @property
    def document(self) -> Any:
        return json.loads(self.out, parse_constant=pytest.fail)


@dataclass(slots=True, kw_only=True)
class WholeJob:
    """The job in a folder, by commands alone; `answers` has each command's."""

    folder: Path
    workspace: Path
    recovery: str = field(repr=False)
    answers: dict[str, Answer] = field(default_factory=dict)

    def ask(self, name: str, *words: object, who: str = ADMIN, where: Path | None = None) -> Any:
        """Run `assessor … --json` and keep its answer under `name`; the document, where there is one."""
        out, said = io.StringIO(), io.StringIO()
        before = ["--workspace", str(where or self.workspace), *(["--as", who] if who else [])]
        with redirect_stdout(out), redirect_stderr(said):
            status = run([*before, *map(str, words), "--json"], open_window=lambda _folder: 0)
        answer = Answer(status=status, out=out.getvalue(), said=said.getvalue())
        self.answers[name] = answer
        return answer.document if answer.out else None

    def run(self) -> None:
        self.begin()
        self.take_in()
        self.judge()
        self.award()
        self.look_back()

    def begin(self) -> None:
        folder, new = self.folder, self.folder / "new"
        self.ask("init", "init", "--organisation", "O", "--admin", "A", who="", where=new)
        self.ask("card", "card", "--name", "Gil Guest", "--out", folder / "gil.card", who="")
        self.ask("people add", "people", "add", "Eve Elm", "--role", "assessor")
        secret = folder / "secret.txt"
        secret.write_text(PASSPHRASE, encoding="utf-8")
        with pytest.MonkeyPatch.context() as patch:
            patch.delenv("ASSESSOR_PASSPHRASE")
            self.ask(
                "people add, one-time passphrase",
                "--passphrase-file", secret, "people", "add", "Fay Fir", "--role", "assessor",
            )  # fmt: skip
        self.ask(
            "people add --card",
            "people", "add", "Gil Guest", "--role", "assessor", "--card", folder / "gil.card",
        )  # fmt: skip
        self.ask("people role", "people", "role", "Eve Elm", "assessor,lead")
        for name in (*GONE, "Eve Elm", "Fay Fir", "Gil Guest"):
            self.ask("people remove", "people", "remove", name)
        self.ask("programme export", "programme", "export", folder / "programme.json")
        self.ask("programme load", "programme", "load", folder / "programme.json")
        self.ask("list badges", "list", "badges")
        self.ask("list people", "list", "people")

    def take_in(self) -> None:
        source = write_portfolios(self.folder / "in", 6)
        (source / "Nell Nobody").mkdir()
        (source / "Ida Roe").mkdir()
        (source / "Ida Roe" / "tool.exe").write_bytes(b"MZ\0\1\2\3" * 40)
        given = ("import", source, "--badge", BADGE)
        self.ask("import --dry-run", *given, "--dry-run")
        taken = self.ask("import --no-blind", *given, "--no-blind")["submissions"]
        self.ask("submissions blind", "submissions", "blind", *(one["id"] for one in taken[:2]))
        self.ask("import", *given)
        self.ask("import again", *given)
        nothing = self.folder / "nothing"
        nothing.mkdir()
        self.ask("import of nothing", "import", nothing, "--badge", BADGE)
        ids = {one["learner"]: one["id"] for one in taken}
        self.ask("submissions accept", "submissions", "accept", ids["Ida Roe"], "--reason", "read")
        others = [one["id"] for one in taken if one["learner"] != "Ida Roe"]
        self.ask("submissions return", "submissions", "return", others[0], "--reason", "add more")
        self.ask("submissions withdraw", "submissions", "withdraw", others[1], "--reason", "by mistake")
        self.ask("list submissions", "list", "submissions")
        self.ask("list submissions, lead", "list", "submissions", who=LEAD)
        for name, who in (("admin", ADMIN), ("lead", LEAD)):
            self.ask(f"evidence, {name}", "evidence", others[2], "--out", self.folder / name, who=who)

    def judge(self) -> None:
        criteria = self.answers["list badges"].document[0]["rubric"]["criteria"]
        self.ask("assign", "assign", "--second-rate", "0.5", "--seed", 7, who=LEAD)
        self.ask("assign by an assessor", "assign", who=LOW)
        file = self.folder / "rating.json"
        for who, step in ((LOW, 0), (HIGH, -1)):
            rows = self.ask("list submissions, assessor", "list", "submissions", who=who)
            levels = {one["id"]: one["levels"][step]["id"] for one in criteria}
            file.write_text(json.dumps({"levels": levels, "comments": {}, "overall": "Seen."}))
            code = rows[0]["id"]
            self.ask("evidence, assessor", "evidence", code, "--out", self.folder / who, who=who)
            for row in rows:
                self.ask("rate", "rate", row["id"], "--from", file, who=who)
        nowhere = self.folder / "nowhere"
        self.ask("evidence of another rater", "evidence", code, "--out", nowhere, who=LOW)
        self.ask("rate, unknown", "rate", "ZZZZZZZ", "--from", file, who=LOW)
        revealed = self.ask("cases reveal", "cases", "reveal", who=LEAD)
        self.ask("list cases", "list", "cases", who=LEAD)
        file.write_text(json.dumps({"levels": levels, "reason": "what the evidence shows"}))
        for case in revealed["need_adjudicator"]:
            self.ask("cases adjudicate", "cases", "adjudicate", case["id"], "--from", file, who=LEAD)
        self.ask("cases release", "cases", "release", who=LEAD)

    def award(self) -> None:
        folder = self.folder
        self.ask("issue", "issue")
        self.ask("list awards", "list", "awards")
        for what, name in (("bundle", "b.zip"), ("certificates", "c"), ("badges", "d")):
            self.ask(f"export {what}", "export", "--what", what, "--out", folder / name)
        bundle, badges = folder / "b.zip", self.badges()
        files = (bundle, next((folder / "c").rglob("*.pdf")), badges[".png"], badges[".json"], badges[".svg"])
        shutil.unpack_archive(bundle, folder / "unpacked")
        stranger: dict[str, Any] = {"who": "", "where": folder / "none"}
        self.ask("verify", "verify", *files, who="")
        trust = folder / "unpacked" / "issuer" / "profile.json"
        self.ask("verify --trust", "verify", *files, "--trust", trust, "--offline", **stranger)
        other = folder / "other.json"
        other.write_text(json.dumps({"id": self.answers["init"].document["issuer"]}))
        self.ask("verify --trust of another", "verify", *files, "--trust", other, **stranger)
        self.ask("verify, stranger", "verify", *files, **stranger)
        self.ask("verify, expired", "verify", badges[".json"], "--at", "2199-01-01T00:00:00Z", who="")
        changed, words = folder / "changed.json", folder / "words.txt"
        changed.write_bytes(badges[".json"].read_bytes().replace(b"/secure", b"/strong", 1))
        words.write_text("no credential", encoding="utf-8")
        self.ask("verify, changed, unreadable", "verify", changed, words, who="")
        self.ask("verify, no file", "verify", folder / "missing.json", badges[".json"], who="")
        self.ask("revoke", "revoke", self.answers["issue"].document["awards"][0]["id"], "--reason", "copied")
        credentials = sorted((folder / "d").rglob("*.json"))
        self.ask("verify, revoked", "verify", *credentials, who="")

    def badges(self) -> dict[str, Path]:
        """One award's badges, by how their names end."""
        return {path.suffix: path for path in sorted((self.folder / "d").rglob("*")) if path.is_file()}

    def look_back(self) -> None:
        folder = self.folder
        self.ask("audit verify", "audit", "verify", who="")
        self.ask("backup", "backup", folder / "a.backup")
        key = folder / "recovery.txt"
        key.write_text(self.recovery, encoding="utf-8")
        back = folder / "back"
        self.ask("restore", "restore", folder / "a.backup", "--into", back, "--recovery-file", key, who="")
        self.ask("recover", "recover", "--recovery-file", key, "--admin", "Nia New", who="", where=back)
        self.ask("doctor", "doctor", who="")
        table = folder / "ratings.csv"
        table.write_text("unit,rater,value\nu1,a,1\nu1,b,1\nu2,a,2\nu2,b,3\nu3,a,3\nu3,b,\n")
        self.ask("reliability", "reliability", table, "--scale", "interval", who="")
        lines = [f"u{unit},{rater},{unit},{name}" for unit in (1, 2) for rater in "ab" for name in
                 ("depth", "clarity")]  # fmt: skip
        table.write_text("\n".join(["unit,rater,value,criterion", *lines]))
        self.ask("reliability, criteria", "reliability", table, who="")


@pytest.fixture(scope="module")
def answers(
    workspace_template: TestWorkspace, tmp_path_factory: pytest.TempPathFactory
) -> Mapping[str, Answer]:
    folder = tmp_path_factory.mktemp("contract")
    shutil.copytree(workspace_template.folder, folder / "workspace")
    job = WholeJob(folder=folder, workspace=folder / "workspace", recovery=workspace_template.recovery)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ASSESSOR_CONFIG_DIR", str(folder / "config"))
        patch.setenv("ASSESSOR_PASSPHRASE", PASSPHRASE)
        job.run()
    return job.answers


@pytest.fixture
def written(answers: Mapping[str, Answer]) -> Path:
    """The folder that the commands wrote into."""
    return Path(answers["programme export"].document["file"]).parent


@pytest.mark.parametrize("name", CONTRACT)
def test_each_answer_is_what_the_contract_says(answers: Mapping[str, Answer], name: str) -> None:
    status, shape = CONTRACT[name]
    answer = answers[name]
    assert answer.status == status, answer.said
    if shape is None:
        assert answer.out == ""
    else:
        assert list(differences(answer.document, shape)) == []
    if status in {2, 3}:
        assert answer.said.startswith("assessor: ")
        assert answer.said.count("\n") == 1


def test_nothing_is_said_beside_an_answer_but_what_is_to_be_done_next(answers: Mapping[str, Answer]) -> None:
    """Progress is for terminals alone."""
    speaking = {name: one.said for name, one in answers.items() if one.status == 0 and one.said}
    assert set(speaking) == {"people remove", "recover"}
    assert all("/" not in said.replace("\r", "/") for said in speaking.values())


def test_a_passphrase_is_told_only_where_it_was_made_here(answers: Mapping[str, Answer]) -> None:
    told = {name for name in answers if name.startswith("people") and "passphrase" in answers[name].document}
    assert told == {"people add, one-time passphrase"}


def test_a_dry_run_says_the_same_and_twice_is_once(answers: Mapping[str, Answer]) -> None:
    dry, first, blinding, again = (
        answers[name].document for name in ("import --dry-run", "import --no-blind", "import", "import again")
    )
    assert (first["created"], first["updated"], first["unchanged"]) == (7, 0, 0)
    assert [one["path"] for one in first["rejected"]] == ["Nell Nobody"]
    assert [one["id"] for one in dry["submissions"]] == [None] * 7
    unnamed = [{**one, "id": None} for one in first["submissions"]]
    assert dry == {**first, "submissions": unnamed}
    assert {one["learner"]: one["learner_id"] for one in first["submissions"]} == {
        "Ida Roe": None,
        **{f"Zoë Student{number}": f"s{number:03}" for number in range(6)},
    }
    assert (again["created"], again["updated"], again["unchanged"]) == (0, 0, 7)
    assert again["submissions"] == first["submissions"] == blinding["submissions"]
    blind = answers["submissions blind"].document
    assert blind["blinded"] + blinding["blinded"] == 6
    (held,) = blind["held"] + blinding["held"]
    assert (again["blinded"], again["held"]) == (0, [])
    named = {one["id"]: one["learner"] for one in first["submissions"]}
    assert named[held["submission"]] == "Ida Roe"


def test_everybody_gets_the_files_that_they_may_see(answers: Mapping[str, Answer], written: Path) -> None:
    for who in ("admin", "lead", "assessor"):
        told = answers[f"evidence, {who}"].document["files"]
        folder = written / (HIGH if who == "assessor" else who)
        found = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}
        assert {one["name"]: one["sha256"] for one in told} == found
        for one in told:  # an assessor may have been given the one that was accepted as it is
            assert one["blinded"] == (who != "admin" and not one["name"].endswith(".exe"))
    ids = {row["id"] for row in answers["list submissions"].document}
    assert ids == {row["id"] for row in answers["list submissions, lead"].document}
    codes = {row["id"] for row in answers["list submissions, assessor"].document}
    assert codes
    assert not codes & ids


def test_cases_go_from_the_reveal_to_awards(answers: Mapping[str, Answer], written: Path) -> None:
    revealed = answers["cases reveal"].document
    assert revealed["opened"] == revealed["agreed"] + len(revealed["need_adjudicator"]) == 5
    assert {one["id"] for one in revealed["need_adjudicator"]} <= {
        row["id"] for row in answers["list cases"].document
    }
    assert all(one["criteria"] for one in revealed["need_adjudicator"])
    assert len(revealed["need_adjudicator"]) == 3, "half of five, rounded up"
    assert answers["cases release"].document["released"] == 5
    issued = answers["issue"].document
    awards = {one["id"] for one in issued["awards"]}
    assert issued["issued"] == len(awards) == len(issued["awards"]) >= 3
    assert awards == {row["id"] for row in answers["list awards"].document}
    for what, name in (("bundle", ""), ("certificates", "c"), ("badges", "d")):
        told = answers[f"export {what}"].document
        assert {one["id"] for one in told["awards"]} == awards
        if name:
            found = {path for path in (written / name).rglob("*") if path.is_file()}
            assert told["files"] == len(found)
            assert {written / name / one["file"] for one in told["awards"]} <= found


def test_a_verification_has_every_check_and_its_word(answers: Mapping[str, Answer], written: Path) -> None:
    def found(name: str) -> list[dict[str, Any]]:
        files: list[dict[str, Any]] = answers[name].document["files"]
        for one in files:
            assert set(CHECKS) <= {check["name"] for check in one["checks"]}
            assert (
                one["ok"] == all(check["ok"] is not False for check in one["checks"]) or one["kind"] is None
            )
            assert all(check["detail"] for check in one["checks"] if check["ok"] is None)
        return files

    def trust(name: str) -> set[bool | None]:
        return {check["ok"] for one in found(name) for check in one["checks"] if check["name"] == "trust"}

    assert [one["kind"] for one in found("verify")] == ["bundle", "pdf", "png", "ob3", "svg"]
    assert {one["outcome"] for one in found("verify") + found("verify --trust")} == {"valid"}
    assert (trust("verify"), trust("verify --trust")) == ({True}, {True})
    assert {one["outcome"] for one in found("verify, stranger")} == {"unknown-issuer"}
    assert (trust("verify, stranger"), trust("verify --trust of another")) == ({None}, {False})
    assert [one["outcome"] for one in found("verify, expired")] == ["expired"]
    bad = found("verify, changed, unreadable")
    assert [(Path(one["file"]).name, one["kind"], one["outcome"]) for one in bad] == [
        ("changed.json", "ob3", "changed"),
        ("words.txt", None, "unreadable"),
    ]
    assert [one["outcome"] for one in found("verify, no file")] == ["valid"]
    assert sorted(one["outcome"] for one in found("verify, revoked"))[0] == "revoked"
    for name, answer in answers.items():
        if name.startswith("verify"):
            assert answer.document["ok"] == (answer.status == 0)


def test_a_coefficient_has_a_value_or_a_reason(answers: Mapping[str, Answer]) -> None:
    plain, by_criterion = answers["reliability"].document, answers["reliability, criteria"].document
    assert (plain["units"], plain["raters"], plain["ratings"], plain["missing"]) == (3, 2, 5, 1)
    assert plain["criteria"] == {}
    analyses = [plain, *plain["pairs"], by_criterion, *by_criterion["criteria"].values()]
    for one in analyses:
        assert tuple(one["coefficients"]) == NAMES
        for figure in one["coefficients"].values():
            assert (figure["value"] is None) == isinstance(figure["why"], str)
