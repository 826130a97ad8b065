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
    {
        *("Problem", "Unusable", "Refused", "ThirdIsIn", "FoundBad", "Damaged"),
        *(
            "RejectedFile",
            "Rejected",
            "reject",
            "Broken",
            "Check",
            "Failed",
            "Failure",
            "IllegalStep",
            "step",
            "refuse",
            "InvalidDefinition",
            "CannotBeListed",
        ),
    }
)
_REPEATED: Final = ("domain/", "application/")  # a ValueError’s words there are told as those of a problem
_ASIDE: Final = (
    *("cli/", "adapters/bench", "adapters/demo_evidence", "use_cases/demo/", "migrations/", "doctor"),
    *("ledger/", "preview/frames"),
)
# Modules in which every sentence is told: tables of words, details of a check, reasons that are handed on.
_ALL_TOLD: Final = frozenset(
    f"{name}.py"
    for name in (
        "adapters/blind_copier",
        "adapters/durable",
        "adapters/importers/csv_manifest",
        "adapters/importers/opening",
        "adapters/importers/zip_directory",
        "adapters/keys/key_files",
        "adapters/previewer",
        "application/award_making",
        "domain/certificate_template",
        "application/cases",
        "application/renewals",
        "application/roster_reading",
        "application/use_cases/assign_raters",
        "application/use_cases/change_people",
        "application/use_cases/erase_submission",
        "application/use_cases/import_portfolios",
        "application/use_cases/reveal_cases",
        "application/verify_report",
        "credentials/baking",
        "credentials/beside",
        "credentials/credential_jwt",
        "credentials/jcs_proof",
        "credentials/jws",
        "credentials/proofs",
        "credentials/public_keys",
        "credentials/standing",
        "credentials/trust",
        "credentials/verify",
        "credentials/verify_assertion",
        "credentials/verify_bundle",
        "credentials/verify_certificate",
        "credentials/verify_file",
        "credentials/verify_within",
        "domain/allotment",
        "domain/people",
        "domain/submission",
        "preview/blind_notebooks",
        "preview/blind_pdf",
        "preview/blind_pictures",
        "preview/blind_recordings",
        "preview/blind_texts",
        "preview/blinding",
        "preview/failures",
        "preview/opened",
        "preview/pdf_pages",
        "preview/pictures",
        "preview/serving",
        "preview/sniffing",
    )
)
_FIGURES: Final = "reliability/"  # only why there is no figure is told there
_WHY: Final = frozenset({"undefined", "Limits"})
_NO_WORDS: Final = re.compile(r"[<>|_\\]|^q |\bDo Q\b|\n")
_WORD: Final = re.compile("[A-Z][a-z]+(ed|en|ing|in)")  # the name of a step
_HOLE: Final = re.compile(r"\{(\w+)\}")


def told_sentences(root: Path = ROOT) -> frozenset[str]:
    """Every sentence; what is put in stands as {name}."""
    found: set[str] = set()
    for folder in ("assessor_app", "ui"):
        for path in sorted((root / folder).rglob("*.py")):
            name = path.relative_to(root / folder).as_posix()
            if not any(part in name for part in _ASIDE):
                module = ast.parse(path.read_text(encoding="utf-8"), name)
                telling = _TELLING | _WHY | ({"ValueError"} if name.startswith(_REPEATED) else set())
                telling = _WHY if name.startswith(_FIGURES) else telling
                found |= set(_of_module(module, telling))
                if folder == "assessor_app" and name in _ALL_TOLD:
                    found |= set(_all_of(module))
    return frozenset(sentence for sentence in found if _says_something(sentence))


def _of_module(module: ast.Module, telling: frozenset[str]) -> Iterator[str]:
    tables = {
        target.id: node.value
        for node in module.body
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None
        for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
        if isinstance(target, ast.Name)
    }
    for node in ast.walk(module):
        if isinstance(node, ast.Call) and _name_of(node.func) in telling:
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


def _all_of(module: ast.Module) -> Iterator[str]:
    """Every sentence of a module but its docstrings and types."""
    aside = {
        id(part)
        for node in ast.walk(module)
        for apart in (
            [node.value] if isinstance(node, ast.Expr) else [],
            node.values if isinstance(node, ast.JoinedStr) else [],
            [node.annotation] if isinstance(node, ast.AnnAssign | ast.arg) and node.annotation else [],
        )
        for whole in apart
        if not (isinstance(node, ast.Expr) and not isinstance(node.value, ast.Constant))
        for part in ast.walk(whole)
    }
    for node in ast.walk(module):
        if id(node) not in aside and isinstance(node, ast.Constant | ast.JoinedStr):
            for text in _texts(node, {}):
                if not _NO_WORDS.search(_HOLE.sub("", text)):
                    yield text


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
    return bool(re.search(r"[a-z]{2}", words) and (" " in sentence.strip() or _WORD.fullmatch(sentence)))


def _name_of(func: ast.expr) -> str:
    match func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""
