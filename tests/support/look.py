"""Draw every page in every state and theme: `python -m tests.support.look [--out DIR]`."""

import argparse
import importlib
import os
import pkgutil
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget

import tests.window.looks as looks_package
from tests.support.words.__main__ import all_words
from tests.support.words.pseudo import PSEUDO, speak_pseudo
from tests.window.looks import Look
from ui.theme.look import Theme
from ui.theme.tokens import DARK, LIGHT, PALETTES, Palette
from ui.words.language import LANGUAGES, speak

_LARGE = 200


def all_looks() -> tuple[Look, ...]:
    """Every `LOOKS` of the modules of tests/window/looks, in the order of their names."""
    found: list[Look] = []
    for module in sorted(pkgutil.iter_modules(looks_package.__path__), key=lambda entry: entry.name):
        found += importlib.import_module(f"{looks_package.__name__}.{module.name}").LOOKS
    names = [look.name for look in found]
    if len(set(names)) != len(names):
        raise ValueError("two looks have one name")
    return tuple(found)


def draw(look: Look, theme: Theme, palette: Palette, percent: int, folder: Path) -> Path:
    """Write one picture; returns its path."""
    theme.use(palette, percent)
    widget = look.drawn()
    widget.resize(look.size)
    widget.show()
    _settle(widget)
    suffix = palette.name if percent == 100 else f"{palette.name}-{percent}"
    target = folder / f"{look.name.replace(', ', '--').replace(' ', '-')}.{suffix}.png"
    widget.grab().save(str(target))
    widget.close()
    widget.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return target


def main(arguments: list[str] | None = None) -> int:
    """Write all pictures; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("look"))
    parser.add_argument("--only", default="", help="only looks whose name contains this")
    parser.add_argument("--theme", choices=sorted(PALETTES), help="only this theme, at 100 %% only")
    parser.add_argument("--language", choices=sorted([*LANGUAGES, PSEUDO]), default="en")
    parser.add_argument("--leftwards", action="store_true", help="as a language that runs from right to left")
    chosen = parser.parse_args(arguments)
    chosen.out.mkdir(parents=True, exist_ok=True)
    application = QApplication.instance() or QApplication(["look"])
    if not isinstance(application, QApplication):
        raise TypeError("there is an application without widgets")
    theme = Theme(application)
    pseudo = speak_pseudo(application, all_words().messages) if chosen.language == PSEUDO else None
    if pseudo is None:
        speak(application, chosen.language)
    if chosen.leftwards:
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    variants = [(palette, 100) for palette in PALETTES.values()] + [(LIGHT, _LARGE), (DARK, _LARGE)]
    if chosen.theme:
        variants = [(PALETTES[chosen.theme], 100)]
    drawn = [
        draw(look, theme, palette, percent, chosen.out)
        for palette, percent in variants
        for look in all_looks()
        if chosen.only in look.name
    ]
    sys.stdout.write(f"{len(drawn)} pictures in {chosen.out}\n")
    return 0 if drawn else 2


def _settle(widget: QWidget) -> None:
    for _ in range(3):
        QApplication.sendPostedEvents()
        QApplication.processEvents()
        widget.ensurePolished()


if __name__ == "__main__":
    sys.exit(main())
