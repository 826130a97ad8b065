"""Kill, look, go on, compare: the trials of one scenario."""

import random
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from tests.kills.scenarios import Scenario, audit
from tests.support.kills import Ended, count_calls, run, run_killed_after, run_killed_at_call, timed
from tests.support.workspaces import TestWorkspace


@dataclass(kw_only=True)
class Tally:
    """What the trials of one scenario found."""

    scenario: str
    calls: int = 0  # that an undisturbed run makes
    tried: int = 0
    killed: int = 0
    acknowledged: int = 0  # of the runs
    lost: int = 0  # acknowledged and not there
    broken_logs: int = 0
    unequal: int = 0  # second run other than an undisturbed one
    faults: list[str] = field(default_factory=list)

    @property
    def good(self) -> bool:
        """Whether every promise held."""
        return not (self.lost or self.broken_logs or self.unequal)

    def to_document(self) -> dict[str, Any]:
        """As JSON."""
        return {**asdict(self), "good": self.good}


def try_scenario(
    scenario: Scenario, folder: Path, *, at_calls: int, at_times: int, chance: random.Random
) -> Tally:
    """Kill the scenario's command at random calls and at random times, each in a workspace of its own."""
    tally = Tally(scenario=scenario.name)
    workspace = scenario.copy(folder / "undisturbed")
    (folder / "undisturbed" / "out").mkdir()
    expected = _run_through(scenario, workspace)
    if at_calls:
        counted = scenario.copy(folder / "counted")
        (folder / "counted" / "out").mkdir()
        command = scenario.command(counted, scenario.arguments, scenario.module)
        tally.calls = count_calls(
            command, scenario.environment(counted), scenario.calls, busiest=scenario.busiest
        )
        # A run may make a few calls fewer than the counted one, and end before the number is reached.
        for number in _spread(chance, tally.calls, 2 * at_calls):
            if tally.killed < at_calls:
                _trial(scenario, folder, tally, expected, f"call {number}", _at_call(number, scenario.calls))
    if at_times:
        clocked = scenario.copy(folder / "clocked")
        (folder / "clocked" / "out").mkdir()
        command = scenario.command(clocked, scenario.arguments, scenario.module)
        seconds = timed(command, scenario.environment(clocked))
        wanted, last = tally.killed + at_times, tally.tried + 2 * at_times  # some are done before their time
        while tally.killed < wanted and tally.tried < last:
            moment = chance.uniform(0.2 * seconds, seconds)
            _trial(scenario, folder, tally, expected, f"{moment:.3f} s", _after(moment))
    return tally


def _spread(chance: random.Random, calls: int, wanted: int) -> list[int]:
    """`wanted` numbers from 1 to `calls`: each once as far as there are so many."""
    numbers: list[int] = []
    while len(numbers) < wanted:
        numbers += chance.sample(range(1, calls + 1), min(calls, wanted - len(numbers)))
    return numbers


Kill = Callable[[list[str], dict[str, str]], Ended]


def _at_call(number: int, calls: str) -> Kill:
    return lambda command, environment: run_killed_at_call(command, environment, number, calls)


def _after(seconds: float) -> Kill:
    return lambda command, environment: run_killed_after(command, environment, seconds)


def _trial(scenario: Scenario, folder: Path, tally: Tally, expected: object, when: str, kill: Kill) -> None:
    workspace = scenario.copy(folder / "trial")
    out = folder / "trial" / "out"
    out.mkdir()
    ended = kill(
        scenario.command(workspace, scenario.arguments, scenario.module), scenario.environment(workspace)
    )
    tally.tried += 1
    tally.killed += ended.killed
    report = audit(workspace)
    if not report.ok:
        tally.broken_logs += 1
        tally.faults.append(f"{when}: {report.broken[0]}")
    answer = scenario.answer(ended.said)
    if answer is not None:
        tally.acknowledged += 1
        lost = scenario.lost(workspace, out, answer)
        tally.lost += lost
        if lost:
            tally.faults.append(f"{when}: acknowledged, and {lost} lost")
    state = _run_through(scenario, workspace)
    if state != expected:
        tally.unequal += 1
        tally.faults.append(f"{when}: the second run leads to {state!r}")
    elif not (after := audit(workspace)).ok:
        tally.broken_logs += 1
        tally.faults.append(f"{when}, second run: {after.broken[0]}")


def _run_through(scenario: Scenario, workspace: TestWorkspace) -> object:
    """The commands that bring it to its end, and the state they lead to; a refusal leaves it to the state."""
    for arguments in scenario.finish:
        command = scenario.command(workspace, arguments, scenario.finish_module)
        run(command, scenario.environment(workspace))
    return scenario.state(workspace, workspace.folder.parent / "out")
