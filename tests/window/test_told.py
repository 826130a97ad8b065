"""What the application said in English is recognised and shown in German; in English it is left alone."""

import json
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from assessor_app.application.problems import Problem, Refused, Unusable
from resources import read_bytes, read_text
from tests.support.words.__main__ import all_words
from tests.support.words.ts_file import read_ts, ts_path
from ui.problems import notice_of
from ui.words.language import ENGLISH, LANGUAGES, speak
from ui.words.told import HOLE, recognised, told

OPEN_ENDED = json.loads(read_text("locale/told.json"))
OTHERS = [language for language in LANGUAGES if language != ENGLISH]


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    speak(qapp, "de")
    yield
    speak(qapp, "en")


def test_every_sentence_is_recognised_as_itself() -> None:
    astray = {}
    for sentence in OPEN_ENDED:
        values = {name: f"Q{number}Z" for number, name in enumerate(HOLE.findall(sentence))}
        found = recognised(sentence.format(**values))
        if found is None or (
            found[0] != sentence and found[0].format(**found[1]) != sentence.format(**values)
        ):
            astray[sentence] = found
    assert not astray


def test_english_is_left_alone() -> None:
    for text in ("there is no badge “x”", "the disk is full", ""):
        assert told(text) == text


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("the disk is full", "die Platte ist voll"),
        ("The disk is full.", "Die Platte ist voll."),
        ("there is no badge “ai-essentials”", "es gibt kein Abzeichen „ai-essentials“"),
        ("too late: it is being rated", "zu spät: Sie wird gerade bewertet"),
        ("it cannot be read: the disk is full", "es kann nicht gelesen werden: die Platte ist voll"),
        (
            "evidence-1.pdf: the disk is full. Free some space and try again.",
            "evidence-1.pdf: die Platte ist voll. Machen Sie Platz frei und versuchen Sie es erneut.",
        ),
        ("“أمل {braces} \\1” is no time zone", "„أمل {braces} \\1“ ist keine Zeitzone"),
        ("nobody ever said this", "nobody ever said this"),
    ],
)
def test_what_was_said_is_shown_in_german(german: None, said: str, shown: str) -> None:
    assert told(said) == shown


def test_a_command_is_told_as_the_window_calls_it() -> None:
    remedy = "See `assessor audit verify`; then `assessor doctor`."
    told_here = notice_of(Unusable("a rating is missing", remedy=remedy)).detail
    assert told_here == "See “Audit › Verify now”; then “assessor doctor”."
    seeds = notice_of(Unusable("not stopped", remedy="See `assessor seeds show`.")).detail
    assert seeds == "See “Sampling › Seeds”."


def test_a_problem_becomes_a_banner_in_german(german: None) -> None:
    notice = notice_of(
        Refused(
            "the role lead has no keys of its own", where="evidence 4", remedy="See `assessor list people`."
        )
    )
    assert notice.title == "Die Rolle lead hat keine eigenen Schlüssel."
    assert notice.detail == "In Nachweis 4. Siehe „Personen“."


def test_the_command_line_goes_on_speaking_english(german: None) -> None:
    assert (
        str(Unusable("the disk is full", remedy="Plug it in again.")) == "the disk is full. Plug it in again."
    )
    assert str(Problem("the disk is full")) == "the disk is full."


@pytest.mark.parametrize("language", OTHERS)
def test_nothing_is_left_to_translate_and_each_text_keeps_its_places(language: str) -> None:
    known = read_ts(ts_path(language))
    assert known.keys() == all_words().messages, "bring the translations up to date: make words"
    assert [one.source for one, words in known.items() if not words.finished or not all(words.forms)] == []
    places = {
        one.source: words.forms
        for one, words in known.items()
        if any({*HOLE.findall(form)} != {*HOLE.findall(one.source)} for form in words.forms)
        or ("%n" in one.source) != ("%n" in words.forms[0])
        or ("&" in one.source) != ("&" in words.forms[0])
    }
    assert not places


@pytest.mark.parametrize("language", OTHERS)
def test_what_the_window_loads_is_what_the_translators_wrote(language: str) -> None:
    content = read_bytes(f"locale/assessor_{language}.qm")
    translator = QTranslator()
    assert translator.load(content)
    for one, words in read_ts(ts_path(language)).items():
        for number, form in zip((1, 2), words.forms, strict=False):
            found = translator.translate(one.context, one.source, None, number if one.counted else -1)
            assert found == form, f"{one}: make words"


def test_the_list_of_open_sentences_is_current() -> None:
    now = {one.source for one in all_words().messages if one.context == "Told" and HOLE.search(one.source)}
    assert set(OPEN_ENDED) == now, "bring the translations up to date: make words"
