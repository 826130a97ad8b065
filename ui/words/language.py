"""The language of the window: who translates its words, and which way they run. English needs nobody."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from resources import read_bytes

ENGLISH: Final = "en"
SYSTEM: Final = "system"
LANGUAGES: Final = {ENGLISH: "English", "de": "Deutsch"}  # each as it calls itself
_PROPERTY: Final = "language"
_NAME: Final = "translator"


def speak(application: QApplication, wanted: str = SYSTEM) -> str:
    """Speak `wanted` (a key of LANGUAGES, or SYSTEM) from now on; returns which language it became.

    What was drawn before keeps its words: call it before there is a window.
    """
    language = _of_system() if wanted == SYSTEM else wanted if wanted in LANGUAGES else ENGLISH
    for before in application.findChildren(QTranslator, _NAME):
        application.removeTranslator(before)
        before.deleteLater()
    if language != ENGLISH:
        _install(application, _Words(application, language))
        of_qt = QTranslator(application)
        if of_qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            _install(application, of_qt)  # the buttons of its own dialogs; the keys' names
    application.setProperty(_PROPERTY, language)
    leftwards = QLocale(language).textDirection() == Qt.LayoutDirection.RightToLeft
    application.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if leftwards else Qt.LayoutDirection.LeftToRight
    )
    return language


def spoken() -> str:
    """Which language the window speaks."""
    application = QCoreApplication.instance()
    return str(application.property(_PROPERTY) or ENGLISH) if application is not None else ENGLISH


def _of_system() -> str:
    for name in QLocale.system().uiLanguages():
        language = name.replace("_", "-").partition("-")[0].lower()
        if language in LANGUAGES:
            return language
        if language != "c":
            break  # somebody who prefers Polish to German is not served by German
    return ENGLISH


class _Words(QTranslator):
    """Our own words; Qt reads them where they lie, so they are kept as long as it."""

    def __init__(self, application: QApplication, language: str) -> None:
        super().__init__(application)
        self._content = read_bytes(f"locale/assessor_{language}.qm")
        if not self.load(self._content):
            raise ValueError(f"the words of {language} do not load")


def _install(application: QApplication, translator: QTranslator) -> None:
    translator.setObjectName(_NAME)
    application.installTranslator(translator)
