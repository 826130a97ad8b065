"""The whole job on real portfolios, by the command line alone: `python -m tests.support.real_job DIR`.

From `assessor init` in an empty DIR to awards that somebody with another home folder verifies: people with
passphrases of their own (one of them with keys made elsewhere), two exports in, twice; held work let out;
given out, rated, revealed, adjudicated, released; signed, exported, verified, revoked; audited, backed up,
restored. Every step is a process of its own; each prints one line of JSON with its counts and digests, and
whatever is not as it should be ends the job with status 1. Nothing of the program is imported here: what
was packed is known from `tests.support.pack_portfolios` (another process), and is compared by SHA-256.
"""

import hashlib
import json
import os
import subprocess
import sys
import time
import zipfile
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
ADMIN, LEADS = "Ada Admin", ("Lea Lead", "Léon Lead")
GUEST = "Bob Birch"  # made his keys under another account
RATERS = ("Ann Ash", GUEST, "Cem Cedar")
STRICT = RATERS[2]  # gives the lowest level where the others give the second highest
BADGES = ("ai-essentials", "responsible-ai-practices")
SEED, SHARE = 7, "0.25"


class NotAsItShouldBe(Exception):
    """Something that the job promises did not come true."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Export:
    """One archive, and which files of whom are in it: source id → how often each SHA-256."""

    path: Path
    form: str
    badge: str
    portfolios: Mapping[str, Counter[str]]


@dataclass(slots=True, kw_only=True)
class RealJob:
    """The job in one folder; `badges` of the sample programme are taken in the order of the exports."""

    folder: Path
    raters: Sequence[str] = RATERS
    passphrases: dict[str, str] = field(default_factory=dict, repr=False)
    steps: list[dict[str, Any]] = field(default_factory=list)

    @property
    def workspace(self) -> Path:
        """Where the workspace lies."""
        return self.folder / "workspace"

    def run(self, exports: Sequence[Export]) -> list[dict[str, Any]]:
        """Every step in its order; raises NotAsItShouldBe at the first that is not."""
        began = time.monotonic()
        recovery = self.begin()
        self.hire()
        taken = [self.take_in(export) for export in exports]
        self.compare_originals(exports, taken)
        self.let_out(exports)
        self.rate_all()
        self.settle(exports)
        awards = self.sign()
        bundle, trust = self.write_out(awards)
        self.verify(bundle, trust, awards)
        self.take_back(awards[0], bundle, trust)
        self.look_back(recovery)
        self.tell("done", seconds=round(time.monotonic() - began, 1))
        return self.steps

    # the people and their machines

    def home(self, who: str) -> Path:
        """The home folder of a machine: the guest has one, a stranger has one, all others share one."""
        return self.folder / "homes" / (who if who in {GUEST, "stranger"} else "office")

    def ask(self, who: str, *arguments: str, status: int = 0) -> Any:
        """Run `assessor … --json` on that person's machine; its JSON, else what it said on stderr."""
        home = self.home(who)
        home.mkdir(parents=True, exist_ok=True)
        hidden = ("XDG_", "ASSESSOR_", "DBUS_")
        around = {name: value for name, value in os.environ.items() if not name.startswith(hidden)}
        around |= {"HOME": str(home), "USERPROFILE": str(home)}
        named = ["--workspace", str(self.workspace), "--as", who] if who in self.passphrases else []
        if who in self.passphrases:
            secret = home / f"{who}.txt"
            secret.write_text(self.passphrases[who] + "\n", encoding="utf-8")
            named += ["--passphrase-file", str(secret)]
        if arguments[0] in {
            "init",
            "card",
            "verify",
            "restore",
        }:  # asked by nobody, or before there is anybody
            named = [one for one in named if one not in {"--as", who}]
        done = subprocess.run(
            [sys.executable, "-m", "ui", *named, *arguments, "--json"],
            cwd=ROOT, env=around, stdin=subprocess.DEVNULL, capture_output=True,
            encoding="utf-8", check=False,
        )  # fmt: skip
        said = done.stderr.strip()
        if done.returncode != status or "Traceback" in said:
            raise NotAsItShouldBe(f"{arguments[0]} by {who}: status {done.returncode}, not {status}: {said}")
        if not done.stdout:
            return {"said": said}
        return json.loads(done.stdout)

    def tell(self, step: str, **counts: Any) -> None:
        """Print what a step came to."""
        line = {"step": step, **counts}
        self.steps.append(line)
        sys.stdout.write(json.dumps(line, ensure_ascii=False) + "\n")
        sys.stdout.flush()

    # from nothing to raters

    def begin(self) -> str:
        """A workspace with its admin; the recovery key."""
        self.passphrases[ADMIN] = "the first admin's own words"
        made = self.ask(
            ADMIN, "init", "--organisation", "Häuser & Söhne", "--admin", ADMIN, "--programme", "sample"
        )
        badges = self.ask(ADMIN, "list", "badges")
        self.tell("init", issuer=made["issuer"], badges=len(badges))
        return str(made["recovery"])

    def hire(self) -> None:
        """Leads and raters; the guest's keys are made on his own machine and enrolled by his card."""
        for name in (*LEADS, *self.raters):
            role = "lead" if name in LEADS else "assessor"
            self.passphrases[name] = f"only {name} knows this"
            card = self.folder / "guest.card"
            if name == GUEST:
                made = self.ask(GUEST, "card", "--name", GUEST, "--out", str(card))
                added = self.ask(ADMIN, "people", "add", name, "--role", role, "--card", str(card))
                expect(made["fingerprint"] == added["fingerprint"], "the card's fingerprint is another")
                continue
            secret = self.folder / "new.txt"
            secret.write_text(self.passphrases[name], encoding="utf-8")
            self.ask(ADMIN, "people", "add", name, "--role", role, "--new-passphrase-file", str(secret))
        # The second lead is pending until the first, who holds the pair, does something.
        pending = [row["name"] for row in self.ask(ADMIN, "list", "people") if row["pending"]]
        self.ask(LEADS[1], "list", "submissions", status=3)
        self.ask(LEADS[0], "assign")
        self.ask(LEADS[1], "list", "submissions")
        self.tell("people", added=len(LEADS) + len(self.raters), pending_before=pending)

    def take_in(self, export: Export) -> dict[str, str]:
        """Source id → submission; the same export twice changes nothing."""
        given = (str(export.path), "--badge", export.badge)
        tried = self.ask(ADMIN, "import", *given, "--dry-run")
        first = self.ask(ADMIN, "import", *given)
        again = self.ask(ADMIN, "import", *given)
        whole = len(export.portfolios)
        expect(first["format"] == export.form, f"{export.path.name} was taken for {first['format']}")
        expect(tried["created"] == first["created"] == whole, "not every portfolio was created")
        expect((again["created"], again["updated"], again["unchanged"]) == (0, 0, whole), "twice is not once")
        self.tell(
            "import",
            file=export.path.name,
            format=first["format"],
            created=first["created"],
            rejected=len(first["rejected"]),
            files=sum(one["files"] for one in first["submissions"]),
            bytes=sum(one["bytes"] for one in first["submissions"]),
            blinded=first["blinded"],
            held=len(first["held"]),
            again_unchanged=again["unchanged"],
        )
        return {one["learner_id"]: one["id"] for one in first["submissions"]}

    def compare_originals(self, exports: Sequence[Export], taken: Sequence[Mapping[str, str]]) -> None:
        """What an admin gets back is what was packed, file by file."""
        files, whole = 0, hashlib.sha256()
        for export, ids in zip(exports, taken, strict=True):
            expect(set(ids) == set(export.portfolios), f"{export.path.name}: other learners came out")
            for learner, packed in sorted(export.portfolios.items()):
                out = self.folder / "originals" / ids[learner]
                out.parent.mkdir(exist_ok=True)
                told = self.ask(ADMIN, "evidence", ids[learner], "--out", str(out))
                for one in told["files"]:
                    expect(sha256(out / one["name"]) == one["sha256"], f"{one['name']} is not what was told")
                found = Counter(one["sha256"] for one in told["files"])
                expect(found == packed, f"{export.path.name}: other bytes of {learner} came out")
                files += found.total()
                whole.update("".join(sorted(found.elements())).encode())
        self.tell("originals", files=files, all_digests=whole.hexdigest())

    def let_out(self, exports: Sequence[Export]) -> None:
        """What could not be blinded is accepted; everything is given out."""
        held = [row["id"] for row in self.ask(ADMIN, "list", "submissions", "--state", "held")]
        if held:
            done = self.ask(ADMIN, "submissions", "accept", *held, "--reason", "read through; names nobody")
            expect(len(done["submissions"]) == len(held), f"not accepted: {done['refused']}")
        drawn = self.ask(LEADS[0], "assign", "--second-rate", SHARE, "--seed", str(SEED))
        twice = sum(-(-len(export.portfolios) // 4) for export in exports)
        whole = sum(len(export.portfolios) for export in exports)
        expect((drawn["assigned"], drawn["twice"], drawn["held"]) == (whole, twice, []), f"drawn: {drawn}")
        self.tell("assign", accepted=len(held), assigned=drawn["assigned"], twice=drawn["twice"])

    def rate_all(self) -> None:
        """Everybody reads and rates what they were given; nobody else's."""
        criteria = {row["id"]: row["rubric"]["criteria"] for row in self.ask(ADMIN, "list", "badges")}
        file, counts, read = self.folder / "rating.json", {}, 0
        queues = {rater: self.ask(rater, "list", "submissions") for rater in self.raters}
        foreign = queues[self.raters[0]][0]["id"]
        refusal = self.ask(self.raters[1], "evidence", foreign, "--out", str(self.folder / "no"), status=2)
        unknown = self.ask(self.raters[1], "evidence", "ZZZZZZZ", "--out", str(self.folder / "no"), status=2)
        alike = refusal["said"].replace(foreign, "…") == unknown["said"].replace("ZZZZZZZ", "…")
        expect(alike, "another rater's code is refused in other words than an unknown one")
        for rater, queue in queues.items():
            step = 0 if rater == STRICT else 2
            for place, row in enumerate(queue):
                if place == 0:
                    out = self.folder / "blind" / rater
                    out.parent.mkdir(exist_ok=True)
                    files = self.ask(rater, "evidence", row["id"], "--out", str(out))["files"]
                    told = sorted(one["sha256"] for one in files)
                    expect(told == sorted(sha256(path) for path in files_in(out)), "other files than told")
                    read += len(files)
                levels = {one["id"]: one["levels"][step]["id"] for one in criteria[row["badge"]]}
                comments = dict.fromkeys(levels, "Read in full.")
                content = {"levels": levels, "comments": comments, "overall": "Seen whole."}
                file.write_text(json.dumps(content), encoding="utf-8")
                self.ask(rater, "rate", row["id"], "--from", str(file))
            counts[rater] = len(queue)
        self.tell("rate", ratings=counts, blind_files_looked_at=read)

    # from ratings to awards

    def settle(self, exports: Sequence[Export]) -> None:
        """Open, settle what differs by the second lead's levels, release."""
        criteria = {row["id"]: row["rubric"]["criteria"] for row in self.ask(ADMIN, "list", "badges")}
        opened = self.ask(LEADS[0], "cases", "reveal")
        badges = {row["id"]: row["badge"] for row in self.ask(LEADS[1], "list", "cases")}
        file = self.folder / "adjudication.json"
        for case in opened["need_adjudicator"]:
            levels = {one["id"]: one["levels"][2]["id"] for one in criteria[badges[case["id"]]]}
            file.write_text(json.dumps({"levels": levels, "reason": "The work shows it."}), encoding="utf-8")
            self.ask(LEADS[1], "cases", "adjudicate", case["id"], "--from", str(file))
        released = self.ask(LEADS[0], "cases", "release")["released"]
        whole = sum(len(export.portfolios) for export in exports)
        expect(
            (opened["opened"], released) == (whole, whole), f"{opened['opened']} opened, {released} released"
        )
        self.tell(
            "settle",
            opened=opened["opened"],
            agreed=opened["agreed"],
            adjudicated=len(opened["need_adjudicator"]),
            released=released,
        )

    def sign(self) -> list[str]:
        """Sign; the awards' ids."""
        issued = self.ask(ADMIN, "issue")
        again = self.ask(ADMIN, "issue")
        awards = [one["id"] for one in issued["awards"]]
        listed = [row["id"] for row in self.ask(ADMIN, "list", "awards")]
        expect(issued["issued"] == len(awards) > 0 == again["issued"], "issued twice, or nothing")
        expect(sorted(listed) == sorted(awards), "other awards are listed")
        skipped = Counter(one["reason"] for one in issued["skipped"])
        self.tell("issue", issued=len(awards), skipped=skipped)
        return awards

    def write_out(self, awards: Sequence[str]) -> tuple[Path, Path]:
        """Bundle, certificates, badges; the bundle and the issuer's profile out of it, as trust."""
        bundle = self.folder / "awards.zip"
        counts = {}
        for what, out in (
            ("bundle", bundle),
            ("certificates", self.folder / "certificates"),
            ("badges", self.folder / "badges"),
        ):  # fmt: skip
            done = self.ask(ADMIN, "export", "--what", what, "--out", str(out))
            written = {one["id"] for one in done["awards"]}
            unwritten = {one["id"] for one in done["failed"]}
            expect(written | unwritten == set(awards), f"{what}: an award is neither written nor failed")
            counts[what] = {"files": done["files"], "awards": len(written), "failed": len(unwritten)}
        trust = self.folder / "trust.json"
        with zipfile.ZipFile(bundle) as archive:
            (profile,) = [name for name in archive.namelist() if name.endswith("issuer/profile.json")]
            trust.write_bytes(archive.read(profile))
        self.tell("export", bundle_sha256=sha256(bundle), bundle_bytes=bundle.stat().st_size, **counts)
        return bundle, trust

    def verify(self, bundle: Path, trust: Path, awards: Sequence[str]) -> None:
        """A stranger verifies: with and without the issuer pinned; one changed byte is refused."""
        paper = files_in(self.folder / "certificates") + files_in(self.folder / "badges")
        unpinned = self.ask("stranger", "verify", str(bundle))["files"][0]
        expect(unpinned["outcome"] == "unknown-issuer", f"without trust: {unpinned['outcome']}")
        told = self.ask("stranger", "verify", str(bundle), *map(str, paper), "--trust", str(trust))
        outcomes = Counter(f"{one['kind']}: {one['outcome']}" for one in told["files"])
        expect(told["ok"] and all(one["outcome"] == "valid" for one in told["files"]), f"{outcomes}")
        changed = self.folder / "changed.zip"
        content = bytearray(bundle.read_bytes())
        content[len(content) // 2] ^= 1
        changed.write_bytes(content)
        refused = self.ask("stranger", "verify", str(changed), "--trust", str(trust), status=1)["files"][0]
        expect(not refused["ok"], "a changed bundle is accepted")
        self.tell("verify", awards=len(awards), **outcomes, changed_byte=refused["outcome"])

    def take_back(self, award: str, before: Path, trust: Path) -> None:
        """Revoked here, and in what is exported from now on."""
        self.ask(ADMIN, "revoke", award, "--reason", "handed in by mistake")
        after = self.folder / "after.zip"
        self.ask(ADMIN, "export", "--what", "bundle", "--award", award, "--out", str(after))
        here = self.ask(ADMIN, "verify", str(after), status=1)["files"][0]["outcome"]
        there = self.ask("stranger", "verify", str(after), "--trust", str(trust), status=1)["files"][0]
        old = self.ask("stranger", "verify", str(before), "--trust", str(trust))["files"][0]["outcome"]
        expect((here, there["outcome"], old) == ("revoked", "revoked", "valid"), f"{here}, {there}, {old}")
        self.tell("revoke", here=here, new_bundle=there["outcome"], bundle_from_before=old)

    def look_back(self, recovery: str) -> None:
        """The log holds, for nobody and for those with keys; a backup comes back whole by either way."""
        counts = {}
        for who in ("stranger", ADMIN, LEADS[0]):
            named = () if who in self.passphrases else ("--workspace", str(self.workspace))
            seen = self.ask(who, *named, "audit", "verify")
            expect(seen["ok"], f"audit by {who}: {seen['broken']}")
            counts[who] = seen["opened"]
        self.tell("audit", entries=seen["entries"], evidence=seen["evidence"], opened=counts)
        backup, words = self.folder / "all.backup", self.folder / "recovery.txt"
        made = self.ask(ADMIN, "backup", str(backup))
        words.write_text(recovery, encoding="utf-8")
        back = self.ask(
            "stranger",
            "restore",
            str(backup),
            "--into",
            str(self.folder / "back"),
            "--recovery-file",
            str(words),
        )
        expect(
            (back["entries"], back["read_only"]) == (made["entries"], False), "another workspace came back"
        )
        seen = self.ask("stranger", "--workspace", str(self.folder / "back"), "audit", "verify")
        expect(seen["ok"], f"audit of the restored: {seen['broken']}")
        self.tell("restore", bytes=made["bytes"], entries=back["entries"], evidence=seen["evidence"])


def expect(true: bool, otherwise: str) -> None:
    """End the job, saying why, where something is not so."""
    if not true:
        raise NotAsItShouldBe(otherwise)


def sha256(path: Path) -> str:
    """The digest of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def files_in(folder: Path) -> list[Path]:
    """Every file in a folder, however deep."""
    return sorted(path for path in folder.rglob("*") if path.is_file())


def packed(folder: Path) -> Iterator[Export]:
    """Pack the exports of Moodle and Canvas into `folder`, by a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.support.pack_portfolios", str(folder)],
        cwd=ROOT, stdout=subprocess.PIPE, check=True,
    )  # fmt: skip
    archives = {one["path"]: one for one in json.loads(done.stdout)["archives"]}
    for name, badge in zip(("moodle.zip", "canvas.zip"), BADGES, strict=True):
        yield Export(
            path=folder / name,
            form=archives[name]["format"],
            badge=badge,
            portfolios={
                one["learner_id"]: Counter(file["sha256"] for file in one["files"])
                for one in archives[name]["portfolios"]
            },
        )


def main(arguments: Sequence[str]) -> int:
    """Do the job in the folder named; 1 where something is not as it should be, 2 for a wrong call."""
    if len(arguments) != 1 or (Path(arguments[0]).is_dir() and any(Path(arguments[0]).iterdir())):
        sys.stderr.write("usage: python -m tests.support.real_job DIR   (new, or empty)\n")
        return 2
    folder = Path(arguments[0]).resolve()
    try:
        RealJob(folder=folder).run(list(packed(folder / "exports")))
    except NotAsItShouldBe as problem:
        sys.stderr.write(f"not as it should be: {problem}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
