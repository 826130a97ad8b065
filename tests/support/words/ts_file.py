"""The translators' file (Qt's TS form): read, brought up to date with the sources, written, compiled."""

import subprocess
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape

import PySide6
from defusedxml.ElementTree import parse

from tests.support.words.gather import ROOT, Message

FOLDER: Final = ROOT / "resources" / "locale"
_HEAD: Final = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="{0}">\n'


@dataclass(frozen=True, slots=True)
class Translation:
    """One form, or one for each kind of number."""

    forms: tuple[str, ...] = ()
    finished: bool = False


def ts_path(language: str) -> Path:
    """Where the translators of a language work."""
    return FOLDER / f"assessor_{language}.ts"


def read_ts(path: Path) -> dict[Message, Translation]:
    """What is translated so far."""
    if not path.exists():
        return {}
    found = {}
    for context in parse(path).getroot().iter("context"):
        for entry in context.iter("message"):
            counted = entry.get("numerus") == "yes"
            message = Message(context.findtext("name") or "", entry.findtext("source") or "", counted)
            translation = entry.find("translation")
            if translation is None:
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            found[message] = Translation(tuple(forms), translation.get("type") != "unfinished")
    return found


def write_ts(
    path: Path, language: str, messages: Iterable[Message], known: Mapping[Message, Translation]
) -> None:
    """Write `messages`, each with its translation where there is one; what nobody says is left out."""
    lines = [_HEAD.format(language)]
    for context, entries in groupby(sorted(messages), key=lambda message: message.context):
        lines.append(f"<context>\n    <name>{escape(context)}</name>\n")
        for message in entries:
            lines.append(_entry(message, known.get(message, Translation())))
        lines.append("</context>\n")
    lines.append("</TS>\n")
    path.write_text("".join(lines), encoding="utf-8")


def compile_ts(path: Path, target: Path) -> None:
    """Make the file that the window loads."""
    release = Path(PySide6.__path__[0]) / "lrelease"
    subprocess.run([release, "-silent", "-nounfinished", path, "-qm", target], check=True)


def _entry(message: Message, translation: Translation) -> str:
    state = "" if translation.finished else ' type="unfinished"'
    if message.counted:
        forms = "".join(
            f"<numerusform>{escape(form)}</numerusform>" for form in translation.forms or ("", "")
        )
        words = f"<translation{state}>{forms}</translation>"
    else:
        words = f"<translation{state}>{escape(''.join(translation.forms))}</translation>"
    numerus = ' numerus="yes"' if message.counted else ""
    source = f"<source>{escape(message.source)}</source>"
    return f"    <message{numerus}>\n        {source}\n        {words}\n    </message>\n"
