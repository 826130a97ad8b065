"""The events of a day: from the entrance of a new workspace to signed awards in an exported bundle.

Each step is what somebody does, in the order of the day; it goes on once the screen shows its answer.
Nothing of the program is imported: what was done is judged by what is on the screen and by the command line.
"""

import json
import re
import shutil
import subprocess
import sys
import time
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any, Final

from tests.support.day_by_keys.desk import NotAsItShouldBe, Person, Sight
from tests.support.day_by_keys.finding import matching
from tests.support.day_by_keys.hands import Hands
from tests.support.day_by_keys.house import ROOT, Room
from tests.support.day_by_keys.screen import Thing

ADMIN, SECOND, LEAD = "Ada Admin", "Berta Zwei", "Lea Lead"
GUEST = "Bob Birch"
_OFFICE: Final = "office"
_EARLIER: Final = 40  # minutes: so long before the lead opens what was rated, the day began
_ASKED: Final = r"( · \d+ of \d+ answered)?"
_LONG: Final = 1800.0  # seconds that a task over all portfolios may take on a busy machine
ADMINS_WORDS: Final = "the first admin's own words"
GUESTS_WORDS: Final = "only Bob knows these words"


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What is done on the day: files that lie on the desktop, for which badge, and who rates."""

    exports: Sequence[tuple[str, str]]  # (file or folder on the desktop, the badge's name)
    assessors: Sequence[str]
    strict: str  # of them: gives the lowest level, so that raters differ
    guest: bool = False  # one more assessor, with keys of their own from another account
    second_admin: bool = False
    share: str = "25"
    learners: Sequence[str] = ("Zoë Đặng", "Omar Haddad", "Ines Vega")  # of a folder that is taken in


@dataclass(slots=True)
class Day:
    """One day in one room."""

    room: Room
    person: Person
    hands: Hands
    plan: Plan
    account: str = _OFFICE
    words: dict[str, str] = field(default_factory=dict, repr=False)  # who → passphrase
    portfolios: int = 0
    steps: list[dict[str, Any]] = field(default_factory=list)

    @property
    def sight(self) -> Sight:
        """What is seen."""
        return self.person.sight

    def spend(self) -> list[dict[str, Any]]:
        """The whole day; raises NotAsItShouldBe at the first step whose answer does not come."""
        began = time.monotonic()
        self.room.open(_OFFICE, minutes_ago=_EARLIER)
        self.words |= {ADMIN: ADMINS_WORDS, GUEST: GUESTS_WORDS}
        self._admin_begins()
        self._lead_gives_out()
        for name in self.plan.assessors:
            self._assessor_rates(name)
        if self.plan.guest:
            self._guest_rates()
        with self.step("the window is closed"):
            self.person.close()
            self.expect(self.room.closed(_OFFICE) == 0, "the program ended with a fault")
        self.room.open(_OFFICE)
        self._lead_settles()
        self._admin_signs()
        with self.step("the window is closed at the end of the day"):
            self.person.close()
            self.expect(self.room.closed(_OFFICE) == 0, "the program ended with a fault")
        self._judge(time.monotonic() - began)
        return self.steps

    # parts of the day

    def _admin_begins(self) -> None:
        self._sign_in(ADMIN)
        self._hire()
        for file, badge in self.plan.exports:
            self._take_in(file, badge)
        file, badge = self.plan.exports[0]
        with self.step(f"{file} is taken in a second time: nothing is new"):
            self._choose_source(file, badge)
            self.sight.see_off("Nothing new to take in", "push button")
            self.person.do("Cancel", "Escape")
            self.sight.see("Submissions", "table")
        self._let_out()
        self._lock()

    def _hire(self) -> None:
        people = [(LEAD, "QA lead"), *((name, "Assessor") for name in self.plan.assessors)]
        with self.step("the page People"):
            self.person.page("People")
        for name, role in people:
            with self.step(f"{name} is added as {role}, with a one-time passphrase"):
                self._begin_adding(name)
                self.person.do("Add to the roster", "Return")
                self.sight.see(f"{name} is on the roster as {role}", "label")
                self.words[name] = " ".join(self._numbered_words())
                self.person.do("I have handed it over")
                self.sight.gone("I have handed it over", "push button")
        if self.plan.second_admin:
            with self.step(f"{SECOND} is added as a second admin and types a passphrase"):
                self._begin_adding(SECOND)
                self.person.tick("Admin")
                self.person.tick("Assessor")
                self.person.tick("They type a passphrase now", "radio button")
                self.person.field("Passphrase")
                self.person.write("two words of Berta", secret=True)
                self.person.do("Add to the roster", "Return")
                self.sight.see(f"{SECOND} is on the roster as Admin.*", "label")
        if self.plan.guest:
            with self.step(f"{GUEST} is added by the card of keys that they made"):
                self.person.do("Add somebody", "ctrl+n")
                self.sight.see("Name", "text")
                self.person.do("Choose a card…")
                self.person.file(self.room.desktop / "bob.card")
                self.sight.see(f"The card of {GUEST}", "label")
                self.person.tick("They read me the same words")
                self.person.do("Add to the roster")
                self.sight.see(f"{GUEST} is on the roster as Assessor.*", "label")

    def _begin_adding(self, name: str) -> None:
        self.person.do("Add somebody", "ctrl+n")
        self.sight.see("Name", "text")
        self.person.field("Name")
        self.person.write(name)

    def _take_in(self, file: str, badge: str) -> None:
        with self.step(f"{file} is taken in for {badge}"):
            if not matching(self.sight.look(), "Intake — Assessor", "frame"):
                self.person.page("Intake")
            self._choose_source(file, badge)
            button = self.sight.see(r"Take in \d+ portfolios?", "push button")
            count = int(re.findall(r"\d+", button.name)[0])
            self.person.do(r"Take in \d+ portfolios?", "Return")
            self.sight.until("all blind copies", _blinded, _LONG)
            self.portfolios += count

    def _choose_source(self, file: str, badge: str) -> None:
        path = self.room.desktop / file
        if path.is_dir():
            self.person.do("(Choose|Take) a folder( in)?…", "ctrl+o")
        else:
            self.person.do("(Choose|Take) a file( in)?…", "ctrl+shift+o")
        self.person.file(path)
        self.person.pick("Choose a badge…", badge)

    def _let_out(self) -> None:
        def held(things: Sequence[Thing]) -> bool:
            return any(one.name == "Held" for one in things)

        if not held(self.sight.look()):
            return
        with self.step("all that is held is accepted in one run"):
            self.person.all_rows("Submissions")
            self.person.do(r"Accept \d+ held…")
            self.sight.see("It was held.*", "text")
            self.person.field("It was held.*")
            self.person.write("Read through; names nobody.")
            self.person.do(r"Accept( \d+.*)?", "ctrl+Return")
            over = "the end of what is held"
            self.sight.until(over, lambda things: None if held(things) else True, _LONG)

    def _lead_gives_out(self) -> None:
        self._sign_in(LEAD)
        with self.step(f"work is given out, {self.plan.share} % of it twice"):
            self.person.page("Cases")
            self.person.do("Give out…", "g")
            self.person.field("Share of second ratings in percent")
            self.person.write(self.plan.share)
            self.sight.see(r".*That makes \d+ ratings\.", "label")
            self.person.do(r"Give out \d+")
            self.sight.see("Gave out .*", "label")
        self._lock()

    def _assessor_rates(self, name: str) -> None:
        self._sign_in(name)
        self._rate_all(name)
        self._lock()

    def _guest_rates(self) -> None:
        with self.step("the window is closed, and opened on the guest's own account"):
            self.person.close()
            self.expect(self.room.closed(_OFFICE) == 0, "the program ended with a fault")
            self.room.open("guest", minutes_ago=_EARLIER)
        self._sign_in(GUEST)
        self._rate_all(GUEST)
        self._lock()
        with self.step("the guest's window is closed"):
            self.person.close()
            self.expect(self.room.closed("guest") == 0, "the program ended with a fault")
            self.room.open(_OFFICE, minutes_ago=_EARLIER)
            self.sight.see("People", "list")

    def _rate_all(self, name: str) -> None:
        level = "1" if name == self.plan.strict else "3"
        with self.step(f"{name} opens the first portfolio"):
            self.person.page("Queue")
            count = self._left_in_queue()
            self.person.do("Score next", "n")
        for number in range(1, count + 1):
            with self.step(f"{name} scores portfolio {number} of {count} and hands it in"):
                self._score(level, comment="Read in full." if number == 1 else "")
                if number == 1 and count > 1:
                    self.person.do("Take back")
                    self.sight.see("Hand in", "push button")
                    self._hand_in()
                if number < count:
                    self.person.do("Score next", "ctrl+Return")
                    self.sight.see("Hand in", "push button")

    def _left_in_queue(self) -> int:
        label = self.sight.see(r"\d+ to score, \d+ started", "label")
        return sum(int(number) for number in re.findall(r"\d+", label.name))

    def _score(self, level: str, *, comment: str) -> None:
        begun = self.sight.see(rf"0 of \d+ scored{_ASKED}", "label")
        criteria = int(begun.name.split()[2])
        if comment:
            self.person.comment("Comment on this criterion.*", comment)
        for done in range(1, criteria + 1):
            self.person.level(level)
            self.sight.see(f"{done} of {criteria} scored{_ASKED}", "label")
        self._answer_all()
        self._hand_in()

    def _answer_all(self) -> None:
        """What the badge asks for beside its rubric is there."""
        said = self.sight.see(r"\d+ of \d+ scored.*", "label").name
        told = re.search(r"(\d+) of (\d+) answered", said)
        if told is None:
            return
        for done in range(int(told[1]) + 1, int(told[2]) + 1):
            self.person.answer_there()
            self.sight.see(f".* {done} of {told[2]} answered", "label")

    def _hand_in(self) -> None:
        self.person.do("Hand in", "ctrl+Return")
        self.sight.see("Handed in and sealed", "label")

    def _lead_settles(self) -> None:
        self._sign_in(LEAD)
        with self.step("every case whose ratings are all in and final is opened"):
            self.person.page("Cases")
            self.person.do("Open complete cases", "o")
            said = self.sight.see(r"Opened .*", "label", patience=_LONG).name
            told = re.search(r"(\d+) to decide", said)
            if told is not None:  # the list is read again after that
                self.sight.see(f"Decide: {told[1]}", "page tab")
        number = 0
        while self._to_decide():
            number += 1
            with self.step(f"case {number} in which raters differ is decided"):
                self._decide()
        with self.step("the results are released"):
            self.person.do("Release all…", "ctrl+shift+r")
            self.person.confirm("Release.*")
            self.sight.see(r"Released .*", "label", patience=_LONG)
        self._lock()

    def _to_decide(self) -> bool:
        tab = self.sight.see(r"Decide: \d+", "page tab")
        return tab.name != "Decide: 0"

    def _decide(self) -> None:
        before = self.sight.see(r"Decide: \d+", "page tab").name
        self.person.do("Decide next", "d")
        self.sight.see("Reason, needed", "text")
        while matching(self.sight.look(), r"(1 difference is|\d+ differences are) open\.", "label"):
            said = matching(self.sight.last, r"(1 difference is|\d+ differences are) open\.", "label")[0].name
            self.person.take_first()
            self.sight.gone(re.escape(said), "label")
        self.person.reason("Reason, needed")
        self.person.write("The work shows it.")
        self.person.do("Decide", "ctrl+Return")
        self.sight.see("Release…", "push button")
        self.person.do("All cases", "Escape")
        self.sight.until(
            "one less to decide",
            lambda things: next(
                (True for one in matching(things, r"Decide: \d+", "page tab") if one.name != before), None
            ),
        )

    def _admin_signs(self) -> None:
        self._sign_in(ADMIN)
        with self.step("all that was awarded is signed"):
            self.person.page("Awards")
            self.person.do(r"Sign (1 award|all \d+)…", "ctrl+shift+s")
            self.person.confirm("Sign.*")
            self.sight.see(r"Signed \d.*\.", "label", patience=_LONG)
        self._give_back()
        self._give_out()
        self._lock()

    def _give_out(self) -> None:
        with self.step("certificates are saved into a folder"):
            self.person.tab(r"Signed: \d+")
            self.person.do("Save certificates of .*…", "c")
            self.person.file(self.room.desktop / "paper")
            self.sight.see(r"Wrote certificates of .*", "label", patience=_LONG)
        with self.step("a bundle is exported"):
            self.person.tab(r"Signed: \d+")
            self.person.do("Export a bundle of .*…", "e")
            self.person.file(self.room.desktop / "awards.zip")
            self.sight.see(r"Wrote the bundle of .*", "label", patience=_LONG)
        with self.step("one award is taken back"):
            self._revoke()

    def _give_back(self) -> None:
        waiting = self.sight.see(r"Not yet: \d+", "page tab").name
        if waiting.endswith(" 0"):
            return
        with self.step("one that is not yet there goes back to the learner with feedback"):
            self.person.tab(r"Not yet: \d+")
            self.person.field("Feedback to the learner")
            self.person.write("Show own examples, and what was checked.")
            self.person.do("Return to learner…")
            self.person.confirm("Return to learner")
            self.sight.gone(re.escape(waiting), "page tab")

    def _revoke(self) -> None:
        before = self.sight.see(r"Revoked: \d+", "page tab").name
        self.person.do("Revoke this award…", "r")
        self.person.field("Why is it revoked.*")
        self.person.write("Handed in by mistake.")
        self.person.do("Revoke this award…")
        self.person.confirm("Revoke.*")
        self.sight.gone(re.escape(before), "page tab")

    # what recurs

    def _sign_in(self, name: str) -> None:
        fresh = name not in {ADMIN} and name not in self._renewed
        with self.step(f"{name} signs in" + (" for the first time" if fresh else "")):
            self.person.item("People", f"{name}.*")
            self.person.field("Passphrase")
            self.person.write(self.words[name], secret=True)
            self.person.do("Unlock", "Return")
            if fresh and name != GUEST:
                self._make_keys(name)
            self.sight.see("Lock", "push button")

    @property
    def _renewed(self) -> set[str]:
        return {name for name, words in self.words.items() if words.startswith("only ")}

    def _make_keys(self, name: str) -> None:
        self.words[name] = f"only {name} knows these words"
        self.sight.see("New passphrase", "text")
        for field_name in ("New passphrase", "New passphrase again"):
            self.person.field(field_name)
            self.person.write(self.words[name], secret=True)
        self.person.do("Make my keys", "Return")

    def _lock(self) -> None:
        with self.step("the window is locked"):
            self.person.do("Lock", "ctrl+l")
            self.sight.see("Unlock", "push button")

    def _numbered_words(self) -> list[str]:
        labels = [one.name for one in self.sight.last if one.role == "label"]
        return [word for number, word in pairwise(labels) if number.isdigit() and word.isalpha()]

    @contextmanager
    def step(self, what: str) -> Iterator[None]:
        """Count what hands do from here on for this step, and tell it."""
        self.hands.step = what
        before, began = len(self.hands.events), time.monotonic()
        yield
        done = self.hands.events[before:]
        line = {
            "step": what,
            "keys": sum(one.presses for one in done if one.kind == "key"),
            "letters": sum(one.presses for one in done if one.kind == "words"),
            "clicks": sum(one.presses for one in done if one.kind == "click"),
            "wheel": sum(one.presses for one in done if one.kind == "wheel"),
            "seconds": round(time.monotonic() - began, 1),
        }
        self.steps.append(line)
        sys.stdout.write(json.dumps({name: value for name, value in line.items() if value != 0}) + "\n")
        sys.stdout.flush()

    def expect(self, true: bool, otherwise: str) -> None:
        """End the day, saying why, where something is not so."""
        if not true:
            raise NotAsItShouldBe(otherwise)

    def _judge(self, seconds: float) -> None:
        """A stranger verifies the bundle by the command line; what the day took is told."""
        bundle, trust = self.room.desktop / "awards.zip", self.room.folder / "trust.json"
        with zipfile.ZipFile(bundle) as archive:
            (profile,) = [name for name in archive.namelist() if name.endswith("issuer/profile.json")]
            trust.write_bytes(archive.read(profile))
        judged = self.room.ask("stranger", "verify", str(bundle), "--trust", str(trust), "--json")
        self.expect(judged.returncode == 0, f"verify refuses the bundle: {judged.stdout}{judged.stderr}")
        whole = {
            name: sum(line[name] for line in self.steps) for name in ("keys", "letters", "clicks", "wheel")
        }
        end = {
            "day": "done", "portfolios": self.portfolios, "steps": len(self.steps),
            "events": len(self.hands.events), **whole,
            "presses_per_portfolio": round((whole["keys"] + whole["clicks"]) / max(1, self.portfolios), 1),
            "seconds": round(seconds), "bundle": json.loads(judged.stdout)["files"][0]["outcome"],
        }  # fmt: skip
        self.steps.append(end)
        sys.stdout.write(json.dumps(end) + "\n")


def _blinded(things: Sequence[Thing]) -> bool | None:
    """Whether the list is there, and nothing in it waits for its blind copies or is being copied."""
    listed = any(one.name in {"Complete", "Held"} for one in things)
    under_way = [
        one
        for one in things
        if (one.name in {"Received", "Making blind copies", "Taking in"} and one.role != "column header")
        or "for their blind copies" in one.name
    ]
    return True if listed and not under_way else None


def prepare(room: Room, plan: Plan) -> None:
    """What is there in the morning: a workspace made by `init`, files on the desktop, the guest's card."""
    room.desktop.joinpath("paper").mkdir()
    if any(name.endswith(".zip") for name, _badge in plan.exports):
        packed = room.folder / "packed"
        subprocess.run(
            [sys.executable, "-m", "tests.support.pack_portfolios", str(packed)],
            cwd=ROOT, check=True, stdout=subprocess.DEVNULL,
        )  # fmt: skip
        for name, _badge in plan.exports:
            shutil.copy(packed / name, room.desktop / name)
    else:
        for name, _badge in plan.exports:
            for number, learner in enumerate(plan.learners, start=1):
                place = room.desktop / name / learner
                place.mkdir(parents=True)
                (place / "essay.txt").write_text(f"Essay {number} by {learner}.\n", encoding="utf-8")
    secret = room.folder / "secret.txt"
    secret.write_text(ADMINS_WORDS + "\n", encoding="utf-8")
    done = room.ask(
        _OFFICE, "--workspace", str(room.workspace), "--passphrase-file", str(secret),
        "init", "--organisation", "Häuser & Söhne", "--admin", ADMIN, "--programme", "sample",
    )  # fmt: skip
    if done.returncode:
        raise NotAsItShouldBe(f"init: {done.stderr}")
    if plan.guest:
        secret.write_text(GUESTS_WORDS + "\n", encoding="utf-8")
        done = room.ask(
            "guest", "--passphrase-file", str(secret), "card", "--name", GUEST,
            "--out", str(room.desktop / "bob.card"),
        )  # fmt: skip
        if done.returncode:
            raise NotAsItShouldBe(f"card: {done.stderr}")
