"""What a screen reader is told of a real window; run by the system's Python, which has pyatspi.

`screen_reader.py NAME`: waits for the application NAME on the accessibility bus and prints its tree as JSON.
"""

import json
import sys
import time
from importlib import import_module
from typing import Any

_PATIENCE = 60  # seconds
_DEEPEST = 40


def _application(name: str) -> Any:
    pyatspi = import_module("pyatspi")  # of the system, for the system's Python

    until = time.monotonic() + _PATIENCE
    while time.monotonic() < until:
        for child in pyatspi.Registry.getDesktop(0):
            if child is not None and child.name == name and child.childCount and _is_shown(child[0]):
                return child
        time.sleep(0.1)
    sys.exit(f"no application “{name}” came to the bus within {_PATIENCE} s")


def _is_shown(window: Any) -> bool:
    pyatspi = import_module("pyatspi")

    return window is not None and bool(window.getState().contains(pyatspi.STATE_SHOWING))


def _told(thing: Any, depth: int = 0) -> dict[str, Any]:
    pyatspi = import_module("pyatspi")

    states = thing.getState()
    told: dict[str, Any] = {
        "role": thing.getRoleName(),
        "name": thing.name,
        "description": thing.description,
        "focusable": states.contains(pyatspi.STATE_FOCUSABLE),
        "showing": states.contains(pyatspi.STATE_SHOWING),
        "children": [],
    }
    if depth < _DEEPEST and thing.getRoleName() != "table":  # a table of 100,000 is not walked
        told["children"] = [_told(child, depth + 1) for child in thing if child is not None]
    elif thing.getRoleName() == "table":
        table = thing.queryTable()
        told["rows"], told["columns"] = table.nRows, table.nColumns
        told["cells"] = [table.getAccessibleAt(0, column).name for column in range(table.nColumns)]
    return told


if __name__ == "__main__":
    json.dump(_told(_application(sys.argv[1])), sys.stdout)
