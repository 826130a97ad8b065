"""A lead settles a criterion that one could score and the other could not: by a level, or by a reason."""

from dataclasses import replace

from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from assessor_app.application.queries.cases import OpenedCase
from assessor_app.domain.rubric import Outcome, Unscored
from tests.window.hands import find, visible_texts
from tests.window.looks.cases import badge, opened
from ui.models.unscored_words import choice_in, choice_text, every_choice, not_scorable_because
from ui.pages.cases.case_view import AgreedList
from ui.pages.cases.deciding import Source, deciding
from ui.pages.cases.difference_card import DifferenceCard
from ui.pages.cases.pin_links import PinLinks
from ui.widgets.chip import Chip

FIRST, SECOND = (one.id for one in badge().rubric.criteria[:2])


def mixed() -> OpenedCase:
    """B could not score the first criterion; nobody could score the second, for two reasons."""
    found = opened()
    a, b = found.ratings
    a = replace(a, levels={one: level for one, level in a.levels.items() if one != SECOND})
    a = replace(a, unscored={SECOND: "unreadable"})
    others = {one: level for one, level in b.levels.items() if one not in (FIRST, SECOND)}
    b = replace(b, levels=others, unscored={FIRST: "missing", SECOND: "missing"})
    return replace(found, ratings=(a, b), differences={**found.differences, FIRST: None, SECOND: 0})


def test_a_level_beside_a_reason_differs_and_two_reasons_do_not() -> None:
    table = deciding(mixed())
    lines = {line.criterion.id: line for line in table.lines}
    assert (lines[FIRST].differs, lines[FIRST].mixed, lines[FIRST].steps) == (True, True, 0)
    assert (lines[SECOND].differs, lines[SECOND].alike) == (False, Unscored.MISSING)
    assert table.choices[SECOND] is Unscored.MISSING, "what resolves two reasons stands"


def test_it_is_settled_by_either_and_comes_back() -> None:
    table = deciding(mixed()).on(FIRST)
    taken = table.take(Source.B)
    assert taken.choices[FIRST] is Unscored.MISSING
    own = table.take(Source.OWN, choice_text(Unscored.WRONG_TASK))
    assert own.draft().unscored == {FIRST: "wrong-task", SECOND: "missing"}
    assert FIRST not in own.draft().levels
    assert deciding(mixed()).resumed(own.written()).choices == own.choices
    for one in own.open:
        own = own.on(one.criterion.id).take(Source.A)
    assert own.judgement is not None
    assert own.judgement.outcome is Outcome.NOT_YET
    for choice in every_choice(badge().rubric.criteria[0]):
        assert choice_in(choice_text(choice)) == choice


def test_the_card_says_it_and_offers_the_reasons(qtbot: QtBot) -> None:
    line = next(line for line in deciding(mixed()).lines if line.criterion.id == FIRST)
    card = DifferenceCard(line, {}, can_settle=True)
    qtbot.addWidget(card)
    card.resize(900, 400)
    card.show()
    assert "Not scorable: Evidence is missing" in visible_texts(card)
    assert "Not all could score it" in [chip.text for chip in card.findChildren(Chip)]
    own = find(card, QComboBox, f"own:{FIRST}")
    assert own.findData(choice_text(Unscored.OTHER)) > 0
    told: list[tuple[object, str]] = []
    card.taken.connect(lambda source, level: told.append((source, level)))
    own.activated.emit(own.findData(choice_text(Unscored.MISSING)))
    assert told == [(Source.OWN, "unscored/missing")]
    card.show_chosen((Source.OWN, "unscored/missing"), current=True)
    assert f"Your decision: {not_scorable_because(Unscored.MISSING)}" in visible_texts(card)


def test_what_neither_could_score_stands_among_what_agrees(qtbot: QtBot) -> None:
    agreed = AgreedList(deciding(mixed()).agreed, lambda pins: PinLinks(pins, {}), single=False)
    qtbot.addWidget(agreed)
    agreed.show()
    assert "Both: Not scorable: Evidence is missing" in visible_texts(agreed)
