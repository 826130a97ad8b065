"""What hands did on a day, to be read: each step once, what they did below it, and the sums above all."""

import re
from collections.abc import Sequence
from itertools import groupby, pairwise
from statistics import median
from typing import Final

from tests.support.day_by_keys.hands import Event

_SCORED: Final = re.compile(r".* scores portfolio (\d+) of \d+ and hands it in")


def story(title: str, call: str, portfolios: int, events: Sequence[Event]) -> str:
    """All of it as text; `call` is what makes it again."""
    lines = [f"# {title}", f"# {_sums(events, portfolios)}", *_per_portfolio(events)]
    lines.append(f"# Made by `{call}`; step, then what hands did (places in px).")
    for steps, done in _together([(step, _done(list(own))) for step, own in groupby(events, _step_of)]):
        lines += [_named(steps), *(f"    {one}" for one in done)]
    return "\n".join(lines) + "\n"


def presses(events: Sequence[Event]) -> dict[str, int]:
    """Step → key presses and clicks, in the order of the steps."""
    counts: dict[str, int] = {}
    for event in events:
        counts[event.step] = counts.get(event.step, 0) + event.presses * (event.kind in {"key", "click"})
    return counts


def _step_of(event: Event) -> str:
    return event.step


def _sums(events: Sequence[Event], portfolios: int) -> str:
    count = dict.fromkeys(("key", "click", "wheel", "words"), 0)
    for event in events:
        count[event.kind] += event.presses
    each = (count["key"] + count["click"]) / max(1, portfolios)
    return (
        f"{count['key']} key presses, {count['click']} clicks, {count['wheel']} turns of the wheel, "
        f"{count['words']} letters typed: {each:.1f} presses and clicks a portfolio."
    )


def _per_portfolio(events: Sequence[Event]) -> list[str]:
    scored = [count for step, count in presses(events).items() if _SCORED.fullmatch(step)]
    if not scored:
        return []
    least, most, half = min(scored), max(scored), median(scored)
    each = f"{least} to {most} presses and clicks, half of them at most {half:g}"
    return [f"# To score one and hand it in ({len(scored)} ratings): {each}."]


def _done(events: Sequence[Event]) -> list[str]:
    """What was done, the same thing several times on one line."""
    lines = []
    for (kind, what), same in groupby(events, lambda event: (event.kind, event.what)):
        times = len(list(same))
        lines.append(f"{kind} {what}" if times == 1 else f"{kind} {what}, {times} times")
    return lines


def _together(steps: Sequence[tuple[str, list[str]]]) -> list[tuple[list[str], list[str]]]:
    """Portfolios that were scored one after the other by the same events, as one step."""
    found: list[tuple[list[str], list[str]]] = []
    for before, (step, done) in pairwise([("", []), *steps]):
        alike = _SCORED.fullmatch(before[0]) and _SCORED.fullmatch(step) and before[1] == done
        if alike and found[-1][1] == done:
            found[-1][0].append(step)
        else:
            found.append(([step], done))
    return found


def _named(steps: Sequence[str]) -> str:
    first, last = _SCORED.fullmatch(steps[0]), _SCORED.fullmatch(steps[-1])
    if first is None or last is None or len(steps) == 1:
        return steps[0]
    start, end = first.span(1)
    return f"{steps[0][:start]}{first[1]} to {last[1]}{steps[0][end:]}, each"
