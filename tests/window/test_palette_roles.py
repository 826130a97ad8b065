"""What the palette finds on a real workspace: each role its own, and no rater a learner's name."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from fractions import Fraction
from importlib.util import find_spec
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from assessor_app.application.problems import Refused
from assessor_app.application.progress import NO_PROGRESS
from assessor_app.application.queries.awards import ListAwards
from assessor_app.application.queries.cases import ListCases
from assessor_app.application.session import Session
from tests.support.jobs import BADGE, Job, write_portfolios
from tests.support.workspaces import ASSESSORS
from tests.window.fakes import FakeFrame
from ui.kept.preferences import KeptPreferences
from ui.models.codes import code_of
from ui.page import Item, PageSpec
from ui.wiring.pages import pages_of


def specs_of(job: Job, session: Session) -> list[PageSpec]:
    every = pages_of(job.program, session, KeptPreferences())
    return [spec for spec in every if str(session.role) in spec.roles]


def found(specs: Sequence[PageSpec], words: str) -> dict[str, list[Item]]:
    items = {spec.id: list(spec.find(words, 10, NO_PROGRESS)) for spec in specs if spec.find is not None}
    return {page: each for page, each in items.items() if each}


def test_every_page_says_what_it_is_made_of_so_that_it_is_loaded_beside_the_window(awarded: Job) -> None:
    for session in (awarded.admin, awarded.lead, awarded.rater(ASSESSORS[0])):
        for spec in specs_of(awarded, session):
            assert any(".page" in module for module in spec.modules), spec.id
            assert all(find_spec(module) for module in spec.modules), spec.id


@pytest.mark.parametrize("words", ["student", "zoe", "Zoë Student1", "s001"])
def test_an_admin_finds_learners_and_their_awards(awarded: Job, words: str) -> None:
    specs = specs_of(awarded, awarded.admin)
    hits = found(specs, words)
    assert "intake" in hits
    assert all("Zoë Student" in item.title for item in hits["intake"])
    if words != "s001":
        assert all(item.target.startswith("signed/") for item in hits["awards"])
    assert all("Zoë Student" in item.title for item in hits["learners"])
    for spec in specs:
        if spec.forget is not None:
            spec.forget()


def test_nobody_else_finds_a_learner(awarded: Job) -> None:
    for session in (awarded.lead, awarded.rater(ASSESSORS[0])):
        specs = specs_of(awarded, session)
        for words in ("student", "zoe", "s001", "essay"):
            assert found(specs, words) == {}, f"{session.role} finds {words}"
        for spec in specs:
            if spec.forget is not None:
                spec.forget()


def test_raters_find_their_own_codes_alone_and_leads_cases(awarded: Job) -> None:
    codes = awarded.codes()
    one, other = ASSESSORS[:2]
    specs = specs_of(awarded, awarded.rater(one))
    for code in codes[one]:
        (item,) = found(specs, code)["queue"]
        assert (item.page, item.target) == ("scoring", code)
    for code in codes[other]:
        assert "queue" not in found(specs, code)
    badges = found(specs, "essentials")["catalogue"]
    assert [item.title for item in badges] == ["AI Essentials"]
    cases = found(specs_of(awarded, awarded.lead), "essentials")["cases"]
    assert len(cases) == len(awarded.program.list_cases(awarded.lead))


def test_cases_are_found_without_opening_them_where_they_are_decided(
    awarded: Job, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program, lead = awarded.program, awarded.lead
    program.import_portfolios(awarded.admin, write_portfolios(tmp_path / "in", 8), badge=BADGE)
    program.make_blind_copies(awarded.admin)
    program.assign_raters(lead, second_rate=Fraction(1))
    late = {name: [code for code in codes if code] for name, codes in awarded.codes().items()}
    for name, steps in zip(ASSESSORS, (0, 3, 0, 3), strict=True):
        for code in late[name]:
            with suppress(Refused):  # what was rated before
                awarded.rate(name, code, steps)
    program.reveal_cases(lead)
    (spec,) = [one for one in specs_of(awarded, lead) if one.id == "cases"]
    assert spec.find is not None
    opened: list[str] = []
    one_by_one = ListCases.submissions

    def noted(query: ListCases, session: Session) -> Iterator[str]:
        opened.append("all")
        return one_by_one(query, session)

    monkeypatch.setattr(ListCases, "submissions", noted)
    states = {line.id: line.state for line in program.list_submissions.for_lead(lead)}
    for line in program.list_cases(lead):
        opened.clear()
        (item,) = spec.find(code_of(line.submission), 10, NO_PROGRESS)
        assert (item.target, item.detail) == (code_of(line.submission), "AI Essentials")
        assert bool(opened) <= (states[line.submission] == "in_rating")
    assert "in_rating" in {states[line.submission] for line in program.list_cases(lead)}
    cases = {line.submission for line in program.list_cases(lead)}
    assert len(spec.find("essentials", 50, NO_PROGRESS)) == len(cases)
    assert all(not spec.find(code_of(one), 10, NO_PROGRESS) for one in states.keys() - cases)
    assert spec.forget is not None
    spec.forget()


def test_awards_are_found_by_learner_without_opening_one_and_by_code(
    awarded: Job, monkeypatch: pytest.MonkeyPatch
) -> None:
    (spec,) = [one for one in specs_of(awarded, awarded.admin) if one.id == "awards"]
    assert spec.find is not None
    lines = list(awarded.program.list_awards(awarded.admin))
    (by_code,) = spec.find(code_of(lines[0].id), 10, NO_PROGRESS)
    assert by_code.title == lines[0].learner
    monkeypatch.delattr(ListAwards, "__call__")
    for line in lines:
        (item,) = spec.find(line.learner, 10, NO_PROGRESS)
        assert (item.title, item.target) == (line.learner, f"signed/{line.learner}")
    assert spec.find("nobody at all", 10, NO_PROGRESS) == ()


def test_the_log_is_found_by_what_happened_who_signed_and_number(awarded: Job) -> None:
    for session in (awarded.admin, awarded.lead):
        specs = specs_of(awarded, session)
        (first,) = found(specs, "#1")["audit"]
        assert (first.title, first.target) == ("Entry 1", "#1")
        assert "audit" not in found(specs, "#999999999")
        mine = found(specs, awarded.lead.person.name)["audit"]
        assert [item.target for item in mine] == [f"person:{awarded.lead.person.id}"]
        assert all(item.target.startswith("kind:") for item in found(specs, "signed")["audit"])
    for spec in specs_of(awarded, awarded.rater(ASSESSORS[0])):
        assert spec.id != "audit", "raters have no log"


def test_an_admin_finds_people(awarded: Job) -> None:
    hits = found(specs_of(awarded, awarded.admin), ASSESSORS[0].split()[0])
    assert any(item.title == ASSESSORS[0] for item in hits["people"])


@pytest.mark.parametrize("role", ["admin", "lead", "rater"])
def test_what_a_page_offers_is_among_what_can_be_asked_there(qtbot: QtBot, awarded: Job, role: str) -> None:
    """The palette lists it before the page is made, in the same words."""
    session = {"admin": awarded.admin, "lead": awarded.lead, "rater": awarded.rater(ASSESSORS[0])}[role]
    offered = [spec for spec in specs_of(awarded, session) if spec.offers]
    assert offered
    for spec in offered:
        page = spec.make(FakeFrame())
        qtbot.addWidget(page)
        titles = {action.id: action.title for action in page.page_actions()}
        assert {one.action: one.title for one in spec.offers}.items() <= titles.items()
        page.retire()
        if spec.forget is not None:
            spec.forget()
