"""The list in memory: what a search finds in any script, orders, filters, places, changes meanwhile."""

import threading
import unicodedata
from collections.abc import Iterator
from dataclasses import replace

import pytest

from assessor_app.adapters.storage.folding import folded, folded_all
from assessor_app.adapters.storage.row_index import MemoryIndex
from assessor_app.application.ports.listing import ReadAnew, Wanted
from assessor_app.application.progress import Cancelled
from assessor_app.application.queries.listings import FOR_ADMIN, FOR_RATER
from assessor_app.application.queries.submissions import AdminLine, DeskState, RaterLine
from tests.support.lines import values_of

NAMES = (
    "Zoë Lindqvist",
    "Łukasz Wiśniewski",
    unicodedata.normalize("NFD", "José María Núñez"),
    "مُحَمَّد الخطيب",
    "李雅婷",
    "佐藤 健太",
    "박지훈",
    "Straße Groß",
    "Ayşe Işık",
    "अर्जुन देशपांडे",
    "Öztürk, Cem",
    "zoe adams",
)


def a_line(number: int, learner: str, *, badge: str = "essentials", state: str = "complete") -> AdminLine:
    return AdminLine(
        id=f"id-{number}",
        badge=badge,
        badge_name=f"Badge {badge}",
        state=state,
        why=None,
        learner=learner,
        learner_ids=(f"learner-{number}",),
        attempt=1 + number % 2,
        received_at=f"2026-11-22T10:{59 - number % 60:02d}:00Z",
        source_ids=(f"{number:06d}",),
    )


LINES = [
    a_line(
        number,
        name,
        badge=("essentials", "champion")[number % 2],
        state=("complete", "held")[number % 3 == 0],
    )
    for number, name in enumerate(NAMES)
]


@pytest.fixture
def index() -> Iterator[MemoryIndex[AdminLine]]:
    made = MemoryIndex(FOR_ADMIN)
    made.build(values_of(LINES))
    yield made
    made.close()


def names(index: MemoryIndex[AdminLine], **wanted: str) -> list[str]:
    page = index.page(Wanted(**wanted), offset=0, limit=100)  # type: ignore[arg-type]  # texts alone
    assert page.total == len(page.rows)
    return [line.learner for line in page.rows]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("zoe", {"Zoë Lindqvist", "zoe adams"}),
        ("ZOË", {"Zoë Lindqvist", "zoe adams"}),
        ("lukasz", {"Łukasz Wiśniewski"}),
        (unicodedata.normalize("NFC", "Núñez"), {NAMES[2]}),
        (unicodedata.normalize("NFD", "Núñez"), {NAMES[2]}),
        ("maria jose", {NAMES[2]}),
        ("محمد", {NAMES[3]}),
        ("مُحَمَّد", {NAMES[3]}),
        ("李", {"李雅婷"}),
        ("雅婷", {"李雅婷"}),
        ("健太 佐藤", {"佐藤 健太"}),
        ("박지", {"박지훈"}),
        ("strasse", {"Straße Groß"}),
        ("işik", {"Ayşe Işık"}),
        ("देश", {"अर्जुन देशपांडे"}),
        ("z", {"Zoë Lindqvist", "zoe adams", "Öztürk, Cem", NAMES[2]} | {"Łukasz Wiśniewski"}),
        ("000004", {"李雅婷"}),
        ("nobody at all", set()),
        ('" OR 1 --', set()),
        ("%", set()),
        ("   ", set(NAMES)),
        pytest.param("zoe " * 3000, {"Zoë Lindqvist", "zoe adams"}, id="a page that was pasted"),
        pytest.param("zoe " * 3000 + "adams", {"zoe adams"}, id="the last of many words counts"),
    ],
)
def test_a_search_finds_what_was_meant(index: MemoryIndex[AdminLine], typed: str, found: set[str]) -> None:
    assert set(names(index, search=typed)) == found


@pytest.mark.parametrize("size", range(1, 8))
def test_a_search_finds_what_looking_into_every_row_finds(index: MemoryIndex[AdminLine], size: int) -> None:
    words = {folded(line.learner)[start : start + size] for line in LINES for start in range(12)}
    for word in words:
        if word.strip() != word or not word:
            continue
        expected = {
            line.learner
            for line in LINES
            if all(
                any(part in folded(text) for text in (line.learner, *line.source_ids, line.badge_name))
                for part in word.split()
            )
        }
        assert set(names(index, search=word)) == expected, word


def test_rows_come_back_as_they_were(index: MemoryIndex[AdminLine]) -> None:
    assert index.page(Wanted(), offset=0, limit=100).rows == tuple(LINES)
    assert index.get("id-3") == LINES[3]
    assert index.get("id-99") is None


def test_each_row_is_given_in_the_order_in_which_it_came(
    index: MemoryIndex[AdminLine], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("assessor_app.adapters.storage.row_index._STEP", 2)
    rows = index.page(Wanted(), offset=0, limit=100).rows
    assert list(index.each()) == list(values_of(rows))
    going = index.each()
    next(going)
    index.remove(rows[-1].id)  # what changes meanwhile is given as it was, or as it is
    assert len(list(going)) == len(rows) - 2


def test_rows_that_are_read_anew_or_forgotten_are_given_no_further(
    index: MemoryIndex[AdminLine], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("assessor_app.adapters.storage.row_index._STEP", 2)
    rows = list(index.each())
    going = index.each()
    next(going)
    index.build(rows)
    with pytest.raises(ReadAnew):
        list(going)
    going = index.each()
    next(going)
    index.close()
    with pytest.raises(ReadAnew):
        list(going)
    with pytest.raises(ReadAnew):
        list(index.each())


def test_texts_are_ordered_without_case_and_accents(index: MemoryIndex[AdminLine]) -> None:
    ordered = [name for name in names(index, order="learner") if folded(name)[0].isascii()]
    assert ordered == [
        "Ayşe Işık", NAMES[2], "Łukasz Wiśniewski", "Öztürk, Cem", "Straße Groß", "zoe adams", "Zoë Lindqvist"
    ]  # fmt: skip
    assert names(index, order="learner", descending=True) == names(index, order="learner")[::-1]  # type: ignore[arg-type]  # a truth value
    assert names(index, order="received") == [line.learner for line in reversed(LINES)]


@pytest.mark.parametrize("order", ["", *FOR_ADMIN.orders])
@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("search", ["", "e", "oe", "badge"])
def test_pages_join_and_places_are_those_of_the_pages(
    index: MemoryIndex[AdminLine], order: str, descending: bool, search: str
) -> None:
    wanted = Wanted(order=order, descending=descending, search=search, state="complete")
    whole = index.page(wanted, offset=0, limit=100)
    pages = [index.page(wanted, offset=start, limit=3) for start in range(0, whole.total, 3)]
    assert [line for page in pages for line in page.rows] == list(whole.rows)
    assert [index.place(line.id, wanted) for line in whole.rows] == list(range(whole.total))
    left_out = next(line for line in LINES if line.state == "held")
    assert index.place(left_out.id, wanted) is None


@pytest.mark.parametrize("order", ["", *FOR_ADMIN.orders])
@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("search", ["", "e"])
def test_what_follows_a_row_is_the_next_of_its_pages_and_the_first_after_the_last(
    index: MemoryIndex[AdminLine], order: str, descending: bool, search: str
) -> None:
    wanted = Wanted(order=order, descending=descending, search=search, state="complete")
    rows = index.page(wanted, offset=0, limit=100).rows
    following = [*rows[1:], rows[0]]
    assert [index.after(line.id, wanted) for line in rows] == following
    assert index.after("nobody", wanted) == rows[0]
    whole = index.page(replace(wanted, state="", search=""), offset=0, limit=100).rows
    for place, line in enumerate(whole):
        after = [other for other in whole[place + 1 :] if other in rows and other != line]
        before = [other for other in whole[:place] if other in rows]
        assert index.after(line.id, wanted) == (after + before)[0], "it need not be among what is asked for"


def test_nothing_follows_the_only_row_that_is_asked_for(index: MemoryIndex[AdminLine]) -> None:
    assert index.after("id-4", Wanted(search="雅婷")) is None
    assert index.after("id-5", Wanted(search="雅婷")) == LINES[4]


def test_the_first_row_of_each_badge(index: MemoryIndex[AdminLine]) -> None:
    assert index.of_each_badge() == (LINES[0], LINES[1])


@pytest.mark.parametrize("state", ["", "complete"])
@pytest.mark.parametrize("search", ["", "e", "zoe"])
def test_arranging_changes_no_answer(state: str, search: str) -> None:
    index = MemoryIndex(FOR_ADMIN)
    index.build(values_of(LINES))
    asked = [
        Wanted(order=order, descending=down, state=state, search=search)
        for order in FOR_ADMIN.orders
        for down in (False, True)
    ]
    before = [index.page(wanted, offset=1, limit=5) for wanted in asked]
    index.put(replace(LINES[3], learner="Zoe e"))
    index.put(LINES[3])
    index.arrange()
    index.arrange()
    assert [index.page(wanted, offset=1, limit=5) for wanted in asked] == before
    index.close()
    index.arrange()
    assert not index.ready


def test_arranging_can_be_cancelled_and_taken_up_again() -> None:
    class Stop:
        def step(self, done: int, total: int, label: str) -> None:
            raise Cancelled

    index = MemoryIndex(FOR_ADMIN)
    index.build(values_of(LINES))
    with pytest.raises(Cancelled):
        index.arrange(Stop())
    assert index.get("id-3") == LINES[3]
    index.arrange()
    index.close()


def test_texts_that_are_folded_at_once_are_as_if_each_was_folded_alone() -> None:
    texts = [*NAMES, "", "\u0301", "a\x1eb", "\u0301\u0301x", "ﬁ", "Ǆ", "İ"]
    assert folded_all(texts) == [folded(text) for text in texts]
    assert folded_all(texts[:-5]) == [folded(text) for text in texts[:-5]]
    assert folded_all([]) == []


def test_a_rater_sees_what_is_started_first_and_the_rest_by_how_much_is_done() -> None:
    states = (DeskState.FINAL, DeskState.TO_RATE, DeskState.STARTED, DeskState.HANDED_IN, DeskState.STARTED)
    lines = [
        RaterLine(
            id=f"CODE{number}",
            badge="b",
            badge_name="B",
            state=state,
            done=done,
            criteria=criteria,
            given_on="2026-11-22",
            final_at=None,
        )
        for number, (state, done, criteria) in enumerate(
            zip(states, (4, 0, 2, 4, 3), (4, 6, 6, 5, 6), strict=True)
        )
    ]
    index = MemoryIndex(FOR_RATER)
    index.build(values_of(lines))

    def listed(order: str) -> str:
        return "".join(line.id[-1] for line in index.page(Wanted(order=order), offset=0, limit=9).rows)

    assert listed("state") == "24130"
    assert listed("progress") == "12430"
    index.close()


@pytest.mark.parametrize("arranged", [False, True])
def test_a_badge_that_is_new_or_has_another_name_takes_its_place_among_the_others(
    index: MemoryIndex[AdminLine], arranged: bool
) -> None:
    if arranged:
        index.arrange()
    new = a_line(40, "Ann", badge="düne")
    renamed = replace(a_line(41, "Bob", badge="champion"), badge_name="Ärmel")
    index.put(new)
    index.put(renamed)
    lines = [*LINES, new, renamed]

    page = index.page(Wanted(order="badge"), offset=0, limit=100)
    assert page.rows == tuple(sorted(lines, key=lambda line: folded(line.badge_name)))
    assert [index.place(line.id, Wanted(order="badge")) for line in page.rows] == list(range(len(lines)))
    assert names(index, search="dune") == ["Ann"]
    assert names(index, search="armel bob") == ["Bob"]
    assert set(names(index, badge="champion")) == {line.learner for line in lines if line.badge == "champion"}
    assert index.seek("ärm", Wanted(order="badge")) == 0
    assert index.of_each_badge() == (LINES[0], LINES[1], new)


@pytest.mark.parametrize("order", FOR_ADMIN.orders)
def test_an_order_goes_along_an_index_of_its_own(index: MemoryIndex[AdminLine], order: str) -> None:
    index.arrange()
    table = index._table
    assert table is not None
    key = table._key(Wanted(order=order))
    query = f"EXPLAIN QUERY PLAN SELECT place FROM item WHERE badge_code IN (1) ORDER BY {key}, place"
    told = " ".join(str(step[-1]) for step in table._ask(query))
    assert "COVERING INDEX" in told
    assert "TEMP B-TREE" not in told


def test_filters_and_counts(index: MemoryIndex[AdminLine]) -> None:
    wanted = Wanted(badge="champion", state="held", search="e")
    expected = [line for line in LINES if line.badge == "champion" and line.state == "held"]
    assert list(index.page(wanted, offset=0, limit=100).rows) == expected
    assert index.counts(wanted) == {
        state: sum(line.badge == "champion" and line.state == state for line in LINES)
        for state in ("complete", "held")
    }
    assert index.page(Wanted(state="unheard of"), offset=0, limit=9).total == 0
    assert index.counts(Wanted(search="unheard of")) == {}


def test_what_changes_is_known_at_once(index: MemoryIndex[AdminLine]) -> None:
    assert names(index, search="zoe") == ["Zoë Lindqvist", "zoe adams"]
    index.put(replace(LINES[0], learner="Somebody Else", state="signed"))
    index.put(a_line(77, "Zoe Neu"))
    assert names(index, search="zoe") == ["zoe adams", "Zoe Neu"]
    assert names(index, state="signed") == ["Somebody Else"]
    index.remove("id-77")
    index.remove("id-unknown")
    assert names(index, search="zoe") == ["zoe adams"]
    assert index.place("id-0", Wanted()) == 0, "a row that changes stays where it was"


def test_nothing_is_there_before_it_was_read() -> None:
    index = MemoryIndex(FOR_ADMIN)
    assert not index.ready
    assert index.page(Wanted(search="zoe"), offset=0, limit=9).total == 0
    assert (index.counts(Wanted()), index.get("id-0"), index.place("id-0", Wanted())) == ({}, None, None)


def test_what_changes_while_rows_are_read_is_not_lost() -> None:
    index = MemoryIndex(FOR_ADMIN)

    def rows() -> Iterator[AdminLine]:
        yield LINES[0]
        index.put(replace(LINES[0], state="signed"))
        index.put(a_line(77, "Zoe Neu"))
        index.remove("id-1")
        yield LINES[1]

    index.build(values_of(rows()))
    assert {line.id: line.state for line in index.page(Wanted(), offset=0, limit=9).rows} == {
        "id-0": "signed",
        "id-77": "complete",
    }
    index.build(values_of(LINES))
    assert index.get("id-77") is None, "what was noted is told once"


def test_a_reading_that_is_cancelled_leaves_what_was_there(index: MemoryIndex[AdminLine]) -> None:
    class Stop:
        def step(self, done: int, total: int, label: str) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        index.build(values_of([a_line(77, "Zoe Neu")]), Stop())
    assert names(index, search="zoe") == ["Zoë Lindqvist", "zoe adams"]


def test_a_closed_index_stays_empty_although_a_reading_ends_later() -> None:
    index = MemoryIndex(FOR_ADMIN)
    index.build(values_of(LINES))

    def rows() -> Iterator[AdminLine]:
        index.close()
        yield LINES[0]

    index.build(values_of(rows()))
    assert not index.ready
    assert index.get("id-0") is None


def test_it_is_asked_from_several_threads(index: MemoryIndex[AdminLine]) -> None:
    wrong: list[str] = []

    def look(word: str, expected: set[str]) -> None:
        for _ in range(50):
            found = {line.learner for line in index.page(Wanted(search=word), offset=0, limit=9).rows}
            if found != expected:
                wrong.append(word)

    threads = [
        threading.Thread(target=look, args=arguments)
        for arguments in (("zoe", {"Zoë Lindqvist", "zoe adams"}), ("李", {"李雅婷"}))
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_an_order_that_rows_do_not_have_is_a_defect(index: MemoryIndex[AdminLine]) -> None:
    with pytest.raises(KeyError):
        index.page(Wanted(order="shoe size"), offset=0, limit=9)


def test_raters_have_a_list_of_their_own() -> None:
    work = RaterLine(
        id="LF5D2LM",
        badge="essentials",
        badge_name="AI Essentials",
        state=DeskState.STARTED,
        done=2,
        criteria=4,
        given_on="2026-11-22",
        final_at=None,
    )
    own = MemoryIndex(FOR_RATER)
    own.build(values_of([work]))
    (found,) = own.page(Wanted(search="f5d", state="started"), offset=0, limit=9).rows
    assert found == work
    assert isinstance(found.state, DeskState)
    assert {field for field in ("learner", "source_ids") if hasattr(found, field)} == set()


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("search", ["", "z"])
def test_what_is_chosen_is_named_without_being_read(
    index: MemoryIndex[AdminLine], search: str, descending: bool
) -> None:
    wanted = Wanted(search=search, order="learner", descending=descending)
    listed = [line.id for line in index.page(wanted, offset=0, limit=100).rows]
    assert set(index.ids(wanted)) == set(listed)
    assert index.ids(wanted, offset=1, limit=3) == tuple(listed[1:4])
    assert index.ids(wanted, offset=2) == tuple(listed[2:])
    index.remove("id-3")
    found = index.by_state([*listed, "id-3", "nobody"])
    expected = {line.id: line.state for line in LINES if line.id in listed and line.id != "id-3"}
    assert {one: state for state, ids in found.items() for one in ids} == expected


@pytest.mark.parametrize("order", ["learner", "state", "received"])
@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("search", ["", "e"])
def test_typing_goes_to_the_next_row_with_a_word_that_begins_so(
    index: MemoryIndex[AdminLine], order: str, descending: bool, search: str
) -> None:
    wanted = Wanted(order=order, descending=descending, search=search)
    rows = index.page(wanted, offset=0, limit=100).rows
    for typed in ("z", "adams", "Núñ", "champ", "健", "000", "badge e", "dams", " "):
        begun = [
            place
            for place, line in enumerate(rows)
            if any(
                f" {text}".find(f" {folded(typed)}") >= 0
                for text in (folded(line.learner), *line.source_ids, folded(line.badge_name))
            )
        ]
        for start in range(len(rows)):
            expected = next(
                (place for place in (*begun, *begun) if place >= start), begun[0] if begun else None
            )
            found = index.seek(typed, wanted, start=rows[start].id)
            assert found == (expected if typed.strip() else None), (typed, start)
        assert index.seek(typed, wanted) == (begun[0] if begun and typed.strip() else None)
