"""The house rules that no other tool checks: what is committed, pinned, licensed and excused."""

import ast
import importlib.metadata
import io
import os
import pwd
import re
import shutil
import subprocess
import sys
import tokenize
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from assessor_app.adapters import doctor
from tests.support.require import require

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
OURS = {"assessor_app", "ui", "resources", "tests"}

GPL_QT_MODULES = {
    "QtCharts", "QtDataVisualization", "QtGraphs", "QtGraphsWidgets", "QtNetworkAuth", "QtWebEngineCore",
    "QtWebEngineQuick", "QtWebEngineWidgets", "QtVirtualKeyboard", "QtHttpServer",
}  # fmt: skip
"""GPL or commercial in Qt, or (WebEngine) a browser that this program must not bring along."""

FREE_LICENCES = {
    "0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "CC0-1.0", "MIT", "MIT-0", "MIT-CMU", "MPL-2.0",
    "PSF-2.0", "Zlib",
    # the words in which older metadata say the same
    "Apache License 2.0", "Apache Software License", "BSD License", "MIT License",
    "Python Software Foundation License",
}  # fmt: skip
LGPL = {"pyside6-addons", "pyside6-essentials", "shiboken6", "python-bidi"}
"""Used as they come, replaceable by whoever installs: what the LGPL asks."""
READ_BY_A_PERSON = {
    "pypdfium2": "BSD-3-Clause and Apache-2.0; PDFium and what it holds: permissive, texts in the wheel",
    **dict.fromkeys(
        ("pylopdf-fonts-jp", "pylopdf-fonts-ko", "pylopdf-fonts-zh-cn", "pylopdf-fonts-zh-tw"),
        "OFL-1.1, whose text the metadata hold: fonts that may be embedded and passed on",
    ),
    "pyrage": "MIT by its licence file; the metadata name none",
}
REGISTRIES = ("pypi.org/simple", "files.pythonhosted", "registry.npmjs", "/simple/")


def _tracked() -> list[Path]:
    """Return every file that git holds, that is still there."""
    reason = None if shutil.which("git") and (ROOT / ".git").exists() else "this is not a git checkout"
    require("a git checkout", reason)
    names = subprocess.run(
        ["git", "-c", f"safe.directory={ROOT}", "ls-files", "-z"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    return [ROOT / name for name in names.split("\0") if name and (ROOT / name).is_file()]


def _pins(name: str) -> dict[str, list[str]]:
    """Return the pinned versions of each distribution in a requirement file; there must be hashes."""
    text = (ROOT / "requirements" / name).read_text().replace("\\\n", " ")
    pins: dict[str, list[str]] = {}
    for line in filter(None, map(str.strip, text.splitlines())):
        wanted, *hashes = line.split(" --hash=")
        requirement = Requirement(wanted)
        (specifier,) = requirement.specifier
        assert specifier.operator == "==", line
        assert hashes, f"{wanted} has no hash"
        assert all(re.fullmatch(r"sha256:[0-9a-f]{64}", value.strip()) for value in hashes), line
        pins.setdefault(canonicalize_name(requirement.name), []).append(specifier.version)
    return pins


def test_no_tracked_file_names_a_registry_or_a_folder_of_this_machine() -> None:
    home = pwd.getpwuid(os.getuid()).pw_dir if sys.platform != "win32" else str(Path.home())
    forbidden = (f"{ROOT}/", f"{home}/", *REGISTRIES)
    own = Path(__file__).resolve()
    found = []
    for path in _tracked():
        if path.resolve() == own:
            continue
        content = path.read_bytes().decode("utf-8", "replace")
        found += [f"{path.relative_to(ROOT)}: {words}" for words in forbidden if words in content]
    assert not found


def test_no_lock_file_of_a_package_manager_is_tracked() -> None:
    locks = re.compile(
        r"(package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|uv\.lock|poetry\.lock"
        r"|Pipfile\.lock|pylock.*\.toml)$"
    )
    assert not [path.name for path in _tracked() if locks.search(path.name)]


@pytest.mark.parametrize("name", ["run.txt", "dev.txt", "tools.txt"])
def test_a_requirement_file_is_pinned_by_hash_and_holds_no_address(name: str) -> None:
    assert "://" not in (ROOT / "requirements" / name).read_text()
    assert _pins(name)


def test_the_pins_are_what_pyproject_asks_for() -> None:
    run, dev = _pins("run.txt"), _pins("dev.txt")
    assert run.items() <= dev.items(), "make demo and make test would run different releases"
    asked = [(Requirement(text), run) for text in PROJECT["dependencies"]]
    for extra in PROJECT["optional-dependencies"].values():
        asked += [(Requirement(text), dev) for text in extra]
    for requirement, pins in asked:
        if requirement.name == PROJECT["name"]:
            continue
        versions = pins.get(canonicalize_name(requirement.name))
        assert versions, f"{requirement} is not pinned: run `make pins`"
        assert all(requirement.specifier.contains(version) for version in versions), requirement


def test_an_extra_that_a_package_asks_for_is_pinned_with_it() -> None:
    """Without it some releases of pip look for a newer one, and refuse that for want of a hash."""
    text = (ROOT / "requirements" / "dev.txt").read_text()
    pinned = {
        (canonicalize_name(requirement.name), extra)
        for line in re.findall(r"^[A-Za-z0-9][^ ]*", text, re.MULTILINE)
        for requirement in [Requirement(line)]
        for extra in requirement.extras
    }
    asked = {
        (canonicalize_name(requirement.name), extra)
        for name in _pins("dev.txt")
        for requirement in map(Requirement, _requires(name))
        if requirement.marker is None or requirement.marker.evaluate({"extra": ""})
        for extra in requirement.extras
    }
    assert ("coverage", "toml") in asked, "the test looks at nothing"
    assert asked <= pinned, "run `make pins`"


def _requires(name: str) -> list[str]:
    """What an installed distribution asks for; one of another platform is not installed and asks nothing."""
    try:
        return importlib.metadata.requires(name) or []
    except importlib.metadata.PackageNotFoundError:
        return []


def test_every_import_is_of_something_that_pyproject_declares() -> None:
    providers = importlib.metadata.packages_distributions()
    run: set[str] = {canonicalize_name(Requirement(text).name) for text in PROJECT["dependencies"]}
    extras = PROJECT["optional-dependencies"]
    tests = run | {
        str(canonicalize_name(Requirement(text).name)) for texts in extras.values() for text in texts
    }
    tests |= {"packaging", "setuptools"}  # pytest and the build bring them
    undeclared = set()
    for path in _python_files():
        relative = path.relative_to(ROOT)
        declared = tests if relative.parts[0] == "tests" else run | {canonicalize_name("psycopg")}
        for name in _imported_roots(path) - OURS - set(sys.stdlib_module_names) - {"_typeshed"}:
            by = {str(canonicalize_name(provider)) for provider in providers.get(name, [])} or {
                f"nobody ({name})"
            }
            if name in {"shiboken6", "secretstorage", "jeepney"}:  # part of PySide6 and of keyring
                continue
            if not by & declared:
                undeclared.add(f"{relative}: {name} of {', '.join(sorted(by))}")
    assert not undeclared


def _python_files() -> list[Path]:
    return [path for path in _tracked() if path.suffix == ".py"]


def _imported_roots(path: Path) -> set[str]:
    roots = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            roots |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            roots.add(node.module.partition(".")[0])
    return roots


def _licences(metadata: importlib.metadata.PackageMetadata) -> set[str]:
    """Return the licences that a distribution's metadata name, in whichever of the three ways."""
    expression = metadata.json.get("license_expression")
    if expression:
        return {word.strip("() ") for word in re.split(r"\s+(?:AND|OR)\s+", str(expression))}
    classified = [text for text in metadata.get_all("Classifier") or [] if text.startswith("License ::")]
    if classified:
        return {text.rpartition(" :: ")[2] for text in classified}
    return {str(metadata.json.get("license") or "none named")}


def test_what_the_program_ships_with_is_free_of_the_gpl() -> None:
    unknown = {}
    for name in _pins("run.txt"):
        try:
            metadata = importlib.metadata.metadata(name)
        except importlib.metadata.PackageNotFoundError:
            continue  # for another platform or Python; looked at where the tests run there
        licences = _licences(metadata)
        if name in LGPL:
            assert any("LGPL" in licence for licence in licences), (name, licences)
        elif name not in READ_BY_A_PERSON and not licences <= FREE_LICENCES:
            unknown[name] = licences
    assert not unknown


def test_no_gpl_module_of_qt_is_imported() -> None:
    named = re.compile(rf"\b({'|'.join(sorted(GPL_QT_MODULES))})\b")
    own = Path(__file__).resolve()
    found = {
        str(path.relative_to(ROOT)): match.group()
        for path in _python_files()
        if path.resolve() != own and (match := named.search(path.read_text()))
    }
    assert not found


def test_every_excuse_names_its_rule_and_its_reason() -> None:
    excuse = re.compile(r"#\s*(noqa|type:\s*ignore|pragma|nosec|fmt:\s*off)")
    whole = re.compile(
        r"# (noqa: [A-Z]+[0-9]+(, ?[A-Z]+[0-9]+)*|type: ignore\[[a-z, -]+\]|pragma: no cover)  # \S.*"
    )
    bare = []
    for path in _python_files():
        for token in tokenize.generate_tokens(io.StringIO(path.read_text()).readline):
            if (
                token.type == tokenize.COMMENT
                and excuse.match(token.string)
                and not whole.match(token.string)
            ):
                bare.append(f"{path.relative_to(ROOT)}:{token.start[0]}: {token.string}")
    assert not bare


def test_the_changelog_keeps_its_form() -> None:
    text = (ROOT / "CHANGELOG.md").read_text()
    headings = re.findall(r"^## (.+)$", text, re.MULTILINE)
    assert headings[0] == "[Unreleased]"
    assert all(re.fullmatch(r"\[\d+\.\d+\.\d+\] - \d{4}-\d\d-\d\d", heading) for heading in headings[1:])
    assert headings[1:] == sorted(headings[1:], key=lambda text: text[-10:], reverse=True)
    kinds = set(re.findall(r"^### (.+)$", text, re.MULTILINE))
    assert kinds <= {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}


def test_the_system_packages_are_those_that_doctor_knows() -> None:
    listed = (ROOT / "requirements" / "apt-run.txt").read_text().split()
    assert listed == [library.package for library in doctor.LIBRARIES]
