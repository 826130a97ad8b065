"""An assessor's sitting by keys alone: twelve portfolios of real files, from signing in to the last seal.

Comments come from the bank, a place is pinned in each portfolio, and one of them is not yet there. What comes
before (files taken in, work given out) is done by the command line.
"""

import json
import re
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from tests.support.day_by_keys.day import ADMINS_WORDS, LEAD, Day, Plan, prepare
from tests.support.day_by_keys.desk import TRIES, NotAsItShouldBe
from tests.support.day_by_keys.finding import has_keys, matching, words_of
from tests.support.day_by_keys.house import Room
from tests.support.day_by_keys.screen import Thing

RATER, OTHER = "Ann Ash", "Cem Cedar"
_OFFICE: Final = "office"
_SOON: Final = 4  # tries after which a file of a busy machine would be there
_NOT_YET: Final = 5  # which of them
_ONCE_KEPT: Final = "Shows what was asked for, and how it was checked."
_FEW_LETTERS: Final = "how it was"
_WHY_NOT: Final = "No example of your own yet."
_BANK: Final = "Find a comment by its words, or write a new one"
_PIN: Final = r"Go to pin \d+: .*"
TWELVE = Plan(exports=(("moodle.zip", "AI Essentials"),), assessors=(RATER, OTHER), strict="")


@dataclass(slots=True)
class Sitting(Day):
    """One assessor, from the entrance to the end of the queue."""

    def spend(self) -> list[dict[str, Any]]:
        """All of it; raises NotAsItShouldBe at the first step whose answer does not come."""
        began = time.monotonic()
        self.room.open(_OFFICE)
        self._sign_in(RATER)
        with self.step(f"{RATER} opens the first portfolio"):
            self.person.page("Queue")
            self.portfolios = self._left_in_queue()
            self.person.do("Score next", "n")
        for number in range(1, self.portfolios + 1):
            with self.step(f"{RATER} scores portfolio {number} of {self.portfolios} and hands it in"):
                self._pin(note="seen here" if number == 1 else "")
                self._comment_from_bank(new=number == 1)
                if number == _NOT_YET:
                    self._say_why_not()
                self._score("1" if number == _NOT_YET else "3", comment="")
                last = number == self.portfolios
                self.person.do("Back to the queue" if last else "Score next", "ctrl+Return")
                self.sight.see("Nothing is left to score.*" if last else "Hand in")
        self._lock()
        with self.step("the window is closed"):
            self.person.close()
            self.expect(self.room.closed(_OFFICE) == 0, "the program ended with a fault")
        self._judge(time.monotonic() - began)
        return self.steps

    def _pin(self, *, note: str) -> None:
        """Pin a place of the evidence, as soon as it is there, for the criterion that is open."""
        for number in range(1, TRIES + 1):
            self.hands.press("p")
            self.hands.press("Return")
            if self._pinned():
                break
            if number % _SOON == 0:  # no place in this file can be pinned: perhaps in the next
                self.hands.press("bracketright")
        else:
            raise NotAsItShouldBe(f"nothing can be pinned. On the screen: {words_of(self.sight.last)}")
        if note:
            self.hands.press("shift+p")
            self.sight.until("the note has the keys", lambda things: has_keys(things, "Note on pin .*"))
            self.hands.write(note)
            self.hands.press("Return")

    def _pinned(self) -> bool:
        over = time.monotonic() + 3
        while time.monotonic() < over:
            if matching(self.sight.look(), _PIN, "push button"):
                return True
        return False

    def _comment_from_bank(self, *, new: bool) -> None:
        """Write a comment once and keep it; from then on find it by a few letters."""
        self.hands.press("slash")
        self.sight.until("the comment bank", lambda things: has_keys(things, _BANK))
        self.hands.write(_ONCE_KEPT if new else _FEW_LETTERS)
        wanted = f"Keep and insert: {_ONCE_KEPT}" if new else _ONCE_KEPT

        def found(things: Sequence[Thing]) -> bool | None:
            return any(wanted in one.name for one in things if one.role == "list item") or None

        self.sight.until("the comment", found)
        self.hands.press("Return")
        self.sight.until("the rubric", lambda things: None if has_keys(things, _BANK) else True)

    def _say_why_not(self) -> None:
        self.hands.press("o")
        self.sight.until("the comment on the whole", lambda things: has_keys(things, "What the candidate.*"))
        self.hands.write(_WHY_NOT)
        self.hands.press("Escape")
        for _ in matching(self.sight.look(), r"\d+  .*", "label"):  # back to the first criterion
            self.hands.press("k")

    def _hand_in(self) -> None:
        """The criterion that was left first says by now what was written and pinned."""
        self.sight.see(f"Comment: {re.escape(_ONCE_KEPT)}", "label")
        self.sight.see("1 pin", "label")
        Day._hand_in(self)

    def _judge(self, seconds: float) -> None:
        """The command line lists what was handed in."""
        secret = self.room.folder / "secret.txt"
        secret.write_text(self.words[RATER] + "\n", encoding="utf-8")
        listed = self.room.ask(
            _OFFICE, "--workspace", str(self.room.workspace), "--passphrase-file", str(secret), "--as", RATER,
            "--json", "list", "submissions",
        )  # fmt: skip
        states = [one["state"] for one in json.loads(listed.stdout or "[]")]
        self.expect(states == ["handed-in"] * self.portfolios, f"the list says {states}{listed.stderr}")
        end = {"sitting": "done", "portfolios": self.portfolios, "seconds": round(seconds)}
        self.steps.append(end)
        sys.stdout.write(json.dumps(end) + "\n")


def prepare_desk(room: Room) -> dict[str, str]:
    """Take the files in and give each of two raters half of them; who → passphrase."""
    prepare(room, TWELVE)
    secret = room.folder / "secret.txt"
    words: dict[str, str] = {}

    def ask(*arguments: str, who: str = "") -> Any:
        secret.write_text((words[who] if who else ADMINS_WORDS) + "\n", encoding="utf-8")
        person = ("--as", who) if who else ()
        done = room.ask(
            _OFFICE, "--workspace", str(room.workspace), "--passphrase-file", str(secret), *person,
            "--json", *arguments,
        )  # fmt: skip
        if done.returncode:
            raise NotAsItShouldBe(f"{arguments}: {done.stderr}")
        return json.loads(done.stdout)

    for name, role in ((LEAD, "lead"), (RATER, "assessor"), (OTHER, "assessor")):
        words[name] = ask("people", "add", name, "--role", role)["passphrase"]
    (badge,) = [one["id"] for one in ask("list", "badges") if one["name"] == TWELVE.exports[0][1]]
    taken = ask("import", str(room.desktop / TWELVE.exports[0][0]), "--badge", badge)
    for one in taken["held"]:
        ask("submissions", "accept", one["submission"], "--reason", "Read through; names nobody.")
    ask("assign", "--second-rate", "0", who=LEAD)
    return words
