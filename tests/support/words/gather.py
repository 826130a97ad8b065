"""Which words does the window say? Read from its sources: `tr`, `translate` and `counted`, with literals."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[3]
_DOORS: Final = frozenset(
    {"ui/words/translate.py", "ui/words/told.py"}
)  # what they are asked for stands elsewhere


@dataclass(frozen=True, slots=True, order=True)
class Message:
    """One text to translate, and the context that tells it from the same text elsewhere."""

    context: str
    source: str
    counted: bool = False  # its translation has a form for each kind of number


@dataclass(frozen=True, slots=True)
class Gathered:
    """What was found: the messages, and the places where words cannot be found or come too early."""

    messages: frozenset[Message]
    faults: tuple[str, ...]


def window_words(root: Path = ROOT) -> Gathered:
    """Every message of `ui/`."""
    found: set[Message] = set()
    faults: list[str] = []
    for path in sorted((root / "ui").rglob("*.py")):
        name = path.relative_to(root).as_posix()
        if name not in _DOORS:
            reader = _Reader(name)
            reader.visit(ast.parse(path.read_text(encoding="utf-8"), name))
            found |= reader.found
            faults += reader.faults
    plural = {(one.context, one.source) for one in found if one.counted}
    found = {one for one in found if one.counted or (one.context, one.source) not in plural}
    return Gathered(frozenset(found), tuple(faults))


class _Reader(ast.NodeVisitor):
    """Walks one module, knowing in which class it is and whether the code runs while it is imported."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._classes: list[str] = []
        self._deferred = 0
        self.found: set[Message] = set()
        self.faults: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        for now in (*node.decorator_list, node.args):  # defaults are reckoned at import time
            self.visit(now)
        self._deferred += 1
        for later in node.body:
            self.visit(later)
        self._deferred -= 1

    def visit_Lambda(self, node: ast.Lambda) -> None:
        self._deferred += 1
        self.generic_visit(node)
        self._deferred -= 1

    def visit_Call(self, node: ast.Call) -> None:
        match node.func:
            case ast.Attribute(attr="tr", value=ast.Name(id="self")) if self._classes:
                self._add(node, self._classes[-1], [ast.Constant(self._classes[-1]), *node.args[:1]])
            case ast.Attribute(attr="tr", value=ast.Attribute(attr="window")):
                self._add(node, "MainWindow", [ast.Constant("MainWindow"), *node.args[:1]])
            case ast.Attribute(attr="tr"):
                self._fault(node, "whose class is that? Use `translate` with a context")
            case ast.Name(id="translate"):
                self._add(node, "", node.args[:2])
            case ast.Name(id="counted"):
                self._add(node, "", node.args[:3], counted=True)
        self.generic_visit(node)

    def _add(self, node: ast.Call, context: str, arguments: list[ast.expr], *, counted: bool = False) -> None:
        texts = [
            one.value for one in arguments if isinstance(one, ast.Constant) and isinstance(one.value, str)
        ]
        if len(texts) != (3 if counted else 2):
            self._fault(node, "the words are no literals, so nobody can translate them")
            return
        if not self._deferred:
            self._fault(node, "it is translated while it is imported, before there is a translator")
        self.found.add(Message(context or texts[0], texts[-1], counted))

    def _fault(self, node: ast.AST, why: str) -> None:
        self.faults.append(f"{self._name}:{getattr(node, 'lineno', 0)}: {why}")


def literals(node: ast.AST) -> Iterator[str]:
    """Every text written below a node."""
    for one in ast.walk(node):
        if isinstance(one, ast.Constant) and isinstance(one.value, str):
            yield one.value
