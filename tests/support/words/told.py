"""Which sentences does the application tell that the window may show? Read from its sources.

What is raised, rejected, noted or named as a step is found where it is said; tables of such words are named.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from tests.support.words.gather import ROOT

# Calls whose texts reach a person: problems, what an importer turns away, what a check found, a step's name.
_TELLING: Final = frozenset(
    [
        "Problem",
        "Unusable",
        "Refused",
        "FoundBad",
        "Damaged",
        "RejectedFile",
        "Rejected",
        "reject",
        "Broken",
        "step",
        "Failed",
        "Skipped",
        "Check",
        "ValueError",
        "InvalidRating",
        "IllegalStep",
        "Failure",
        "Unreadable",
        "NotTaken",
        "note",
        "Finding",
    ]
)
_ASIDE: Final = (
    "cli/",
    "adapters/bench",
    "adapters/demo_evidence",
    "use_cases/demo/",
    "migrations/",
    "doctor",
)
_HOLE: Final = re.compile(r"\{(\w+)\}")


def told_sentences(root: Path = ROOT) -> frozenset[str]:
    """Every sentence; what is put in stands as {name}."""
    found: set[str] = set()
    for folder in ("assessor_app", "ui"):
        for path in sorted((root / folder).rglob("*.py")):
            name = path.relative_to(root / folder).as_posix()
            if not name.startswith(_ASIDE) and not any(part in name for part in _ASIDE):
                found |= set(_of_module(ast.parse(path.read_text(encoding="utf-8"), name)))
    return frozenset(sentence for sentence in found if _says_something(sentence))


def _of_module(module: ast.Module) -> Iterator[str]:
    tables = {
        target.id: node.value
        for node in module.body
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None
        for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
        if isinstance(target, ast.Name)
    }
    for node in ast.walk(module):
        if isinstance(node, ast.Call) and _name_of(node.func) in _TELLING:
            for argument in (*node.args, *(one.value for one in node.keywords)):
                yield from _texts(argument, tables)


def _texts(node: ast.expr, tables: dict[str, ast.expr]) -> Iterator[str]:
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.JoinedStr():
            yield template(node)
        case ast.Name(id=name) if name in tables:
            yield from _texts(tables[name], {})
        case ast.Call(func=ast.Name(id="translate")) | ast.Attribute():
            return
        case _:
            for child in ast.iter_child_nodes(node):
                if isinstance(child, ast.expr):
                    yield from _texts(child, tables)


def template(node: ast.JoinedStr) -> str:
    """The sentence of an f-string, with {name} where a value is put in."""
    parts: list[str] = []
    names: list[str] = []
    for value in node.values:
        if isinstance(value, ast.Constant):
            parts.append(str(value.value))
        elif isinstance(value, ast.FormattedValue):
            name = _hole(value.value)
            number = sum(one.rstrip("0123456789") == name for one in names)
            names.append(f"{name}{number + 1}" if number else name)
            parts.append(f"{{{names[-1]}}}")
    return "".join(parts)


def _hole(node: ast.expr) -> str:
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name.strip("_").lower().rstrip("0123456789") or "value"
        case ast.Call(func=ast.Name(id=("str" | "len")), args=[inner, *_]):
            return _hole(inner)
        case ast.Call(func=func):
            return _hole(func)
        case _:
            return "value"


def _says_something(sentence: str) -> bool:
    words = _HOLE.sub("", sentence)
    return bool(re.search(r"[a-z]{2}", words)) and (" " in sentence.strip() or sentence[:1].isupper())


def _name_of(func: ast.expr) -> str:
    match func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""
