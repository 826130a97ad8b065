"""The window speaks its languages: the words are found, loaded, put into sentences, and gone again."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication, QWidget

from tests.support.words.gather import window_words
from ui.kept.preferences import Language
from ui.words.dates import day_words
from ui.words.figures import figures
from ui.words.language import LANGUAGES, speak, spoken
from ui.words.translate import Worded, counted, translate


class Kept(QWidget):
    """A class whose words are asked for by one derived from it."""

    def words(self) -> str:
        return self.tr("one")


class Derived(Kept):
    """Its own class is no context of any translation."""


class Invented(QTranslator):
    """Knows a word of Kept, and the plurals of a language with three kinds of number."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        return {
            ("Kept", "one"): "eins",
            ("Here", "{0} files"): ("{0} plik", "{0} pliki", "{0} plików")[min(n - 1, 2)],
        }.get((context, source))


@pytest.fixture
def language(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    speak(qapp, "en")


def test_every_word_can_be_found_and_is_translated_when_it_is_shown() -> None:
    assert window_words().faults == ()


def test_the_preference_names_the_languages_that_there_are() -> None:
    assert {one.value for one in Language} - {"system"} == set(LANGUAGES)


def test_german_comes_with_qts_own_words_and_goes(language: QApplication) -> None:
    assert speak(language, "de") == spoken() == "de"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert len(language.findChildren(QTranslator)) == 2
    assert speak(language, "en") == spoken() == "en"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_a_language_that_nobody_translated_is_english(language: QApplication) -> None:
    assert speak(language, "tlh") == "en"


def test_the_system_is_asked_where_nothing_was_chosen(
    language: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    for preferred, spoken_then in (("de_AT.UTF-8", "de"), ("pl_PL.UTF-8", "en"), ("C", "en")):
        monkeypatch.setenv("LC_ALL", preferred)
        monkeypatch.delenv("LANGUAGE", raising=False)
        assert speak(language) == spoken_then, preferred


def test_a_derived_class_says_the_words_of_its_base(qapp: QApplication, qtbot: object) -> None:
    translator = Invented()
    qapp.installTranslator(translator)
    try:
        derived = Derived()
        assert derived.words() == "eins"
        assert [counted("Here", "1 file", "{0} files", n).format(n) for n in (1, 2, 5)] == [
            "1 plik",
            "2 pliki",
            "5 plików",
        ]
    finally:
        qapp.removeTranslator(translator)


def test_english_counts_by_itself() -> None:
    assert [counted("Here", "1 file", "{0} files", n).format(n) for n in (0, 1, 2)] == [
        "0 files",
        "1 file",
        "2 files",
    ]


def test_a_table_of_words_is_made_when_it_is_asked() -> None:
    asked: list[str] = []

    def make() -> dict[str, str]:
        asked.append("once")
        return {"a": translate("Here", "A"), "b": translate("Here", "B")}

    table = Worded(make)
    assert not asked
    assert (list(table), len(table), table["a"], table.get("c", "–")) == (["a", "b"], 2, "A", "–")


def test_figures_and_days_are_written_as_the_language_writes_them(language: QApplication) -> None:
    assert (figures(1234567), figures(0.5, 2), day_words("2026-03-01")) == ("1,234,567", "0.50", "1 Mar 2026")
