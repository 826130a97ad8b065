"""Lets keys that tests make cost next to nothing to guess at: a second of processor time for each is saved.

With this folder first in PYTHONPATH every Python process begins by importing this module, so that commands
which tests start make cheap keys too. Only the standard for *new* keys changes, and only as it is imported:
nothing in the program can be told to do so. `tests/adapters/keys` holds a process without it to the real one.
"""

import importlib.util
import sys
from collections.abc import Sequence
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

_MODULE = "assessor_app.adapters.keys.key_document"


class _CheapFinder(MetaPathFinder):
    """Stands before all others until the one module is imported."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname != _MODULE:
            return None
        sys.meta_path.remove(self)
        spec = importlib.util.find_spec(fullname)
        if spec is not None and spec.loader is not None:
            spec.loader = _CheapLoader(spec.loader)
        return spec


class _CheapLoader(Loader):
    """The module's own loader, and one change after it."""

    def __init__(self, own: Any) -> None:
        self._own = own

    def __getattr__(self, name: str) -> Any:
        return getattr(self._own, name)

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        made: ModuleType | None = self._own.create_module(spec)
        return made

    def exec_module(self, module: ModuleType) -> None:
        self._own.exec_module(module)
        cheap = module.KdfCost(iterations=1, lanes=1, memory=8)
        module.STANDARD_COST = cheap  # type: ignore[attr-defined]  # a module of any name


if _MODULE not in sys.modules:
    sys.meta_path.insert(0, _CheapFinder())
