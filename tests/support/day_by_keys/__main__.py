"""Spends a day at the window: `python -m tests.support.day_by_keys NEW_DIR [--mouse] [--small] [--twelve]`.

Tells each step as JSON; the last line has the sums, and NEW_DIR/events.txt lists every event. Status 1: a
step's answer did not come; 2: a wrong call; 3: something is not installed. The large day takes in what
`tests.support.pack_portfolios` packs. --twelve is one assessor's sitting, by keys alone.
"""

import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.support.day_by_keys.by_keys import ByKeys
from tests.support.day_by_keys.by_mouse import ByMouse
from tests.support.day_by_keys.day import Day, Plan, prepare
from tests.support.day_by_keys.desk import NotAsItShouldBe, Sight
from tests.support.day_by_keys.hands import Hands
from tests.support.day_by_keys.house import room, why_no_room
from tests.support.day_by_keys.sitting import TWELVE, Sitting, prepare_desk
from tests.support.day_by_keys.story import story

LARGE = Plan(
    exports=(("moodle.zip", "AI Essentials"), ("canvas.zip", "Responsible AI Practices")),
    assessors=("Ann Ash", "Cem Cedar", "Dua Date"),
    strict="Cem Cedar",
    guest=True,
    second_admin=True,
)
SMALL = Plan(
    exports=(("handed-in", "AI Essentials"),),
    assessors=("Ann Ash", "Cem Cedar"),
    strict="Cem Cedar",
    share="33",
)


def spend(folder: Path, plan: Plan, *, mouse: bool) -> Day:
    """Spend the day; raises NotAsItShouldBe. What is to be taken in lies on the desktop by then."""
    with room(folder) as there:
        hands = Hands(there.display)
        person = (ByMouse if mouse else ByKeys)(Sight(there.screen), hands)
        if plan is TWELVE:
            day: Day = Sitting(there, person, hands, plan, words=prepare_desk(there))
        else:
            prepare(there, plan)
            day = Day(there, person, hands, plan)
        try:
            day.spend()
        finally:
            told = story(_title(day, mouse=mouse), _call(plan, mouse=mouse), day.portfolios, hands.events)
            (folder / "events.txt").write_text(told.replace(str(folder), "…"), encoding="utf-8")
    return day


def _title(day: Day, *, mouse: bool) -> str:
    by = "the mouse" if mouse else "the keyboard"
    if day.plan is TWELVE:
        return (
            f"An assessor's work by {by} alone, from sign-in to the last seal: {day.portfolios} portfolios."
        )
    raters = len(day.plan.assessors) + day.plan.guest
    return (
        f"A whole day by {by} alone, from the entrance to a bundle that verifies: "
        f"{day.portfolios} portfolios, {raters} raters."
    )


def _call(plan: Plan, *, mouse: bool) -> str:
    flags = [" --small"] * (plan is SMALL) + [" --twelve"] * (plan is TWELVE) + [" --mouse"] * mouse
    return f"python -m tests.support.day_by_keys NEW_DIR{''.join(flags)}"


def main(arguments: Sequence[str]) -> int:
    """Read the call, spend the day."""
    named = [one for one in arguments if not one.startswith("--")]
    flags = set(arguments) - set(named)
    wrong = flags - {"--mouse", "--small", "--twelve"} or ("--twelve" in flags and len(flags) > 1)
    if len(named) != 1 or wrong or Path(named[0]).exists():
        sys.stderr.write(
            "usage: python -m tests.support.day_by_keys NEW_DIR [--mouse] [--small] | NEW_DIR --twelve\n"
        )
        return 2
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that the room is left in order
    missing = why_no_room()
    if missing:
        sys.stderr.write(f"{missing}\n")
        return 3
    try:
        plan = TWELVE if "--twelve" in flags else SMALL if "--small" in flags else LARGE
        spend(Path(named[0]).resolve(), plan, mouse="--mouse" in flags)
    except NotAsItShouldBe as problem:
        sys.stderr.write(f"not as it should be: {problem}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
