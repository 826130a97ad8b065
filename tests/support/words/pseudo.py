"""A language that nobody speaks: accents, brackets, two fifths longer, so that what escapes it is seen."""

import re
from typing import Final

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from tests.support.words.gather import Message

PSEUDO: Final = "pseudo"
_KEPT: Final = re.compile(r"\{[^}]*\}|%n|&\w|`[^`]*`")  # what a translation must keep as it is
_ACCENTS: Final = str.maketrans("AEIOUYaeiouyncsz", "ÅÉÎÖÛÝåéîöûýñçšž")
_LONGER: Final = 0.4
_LONGEST: Final = 12  # letters of a word: what is added breaks into lines as words do


def pseudo(text: str) -> str:
    """“[Šçöré îţ ~~~]” of “Score it”; a mark between figures stays what it is."""
    if not re.search("[A-Za-z]", _KEPT.sub("", text)):
        return text
    parts = _KEPT.split(text)
    kept = [*_KEPT.findall(text), ""]
    words = "".join(part.translate(_ACCENTS) + hole for part, hole in zip(parts, kept, strict=True))
    added = "~" * max(1, round(len(text) * _LONGER) - 2)
    return f"[{words}{' '.join(added[at : at + _LONGEST] for at in range(0, len(added), _LONGEST))}]"


class PseudoTranslator(QTranslator):
    """Translates what was gathered, and nothing else."""

    def __init__(self, messages: frozenset[Message]) -> None:
        super().__init__()
        self.setObjectName("translator")  # as those of ui.words.language, so that it goes when another comes
        self._words = {(one.context, one.source): pseudo(one.source) for one in messages}

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        return self._words.get((context, source))

    def isEmpty(self) -> bool:
        return False


def speak_pseudo(application: QApplication, messages: frozenset[Message]) -> PseudoTranslator:
    """Install it; whoever asked takes it away again and says `speak(application, "en")`."""
    translator = PseudoTranslator(messages)
    application.installTranslator(translator)
    application.setProperty("language", PSEUDO)
    return translator
