"""What two documents say differently is told, each thing once, and nothing else."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from assessor_app.application.differences import Difference, differences

TEXTS = st.text(max_size=4)
VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=8,
)


@given(VALUES)
def test_a_document_differs_in_nothing_from_itself(value: Any) -> None:
    assert list(differences(value, value)) == []


@given(st.dictionaries(st.sampled_from("abcdef"), st.integers()), st.data())
def test_each_member_that_differs_is_told_once(before: dict[str, int], data: st.DataObject) -> None:
    after = data.draw(st.dictionaries(st.sampled_from("abcdef"), st.integers()))
    told = {one.where[0]: (one.before, one.after) for one in differences(before, after)}
    expected = {
        name: tuple(None if name not in side else str(side[name]) for side in (before, after))
        for name in before.keys() | after.keys()
        if before.get(name) != after.get(name)
    }
    assert told == expected


@given(st.permutations([{"id": str(number), "name": f"Badge {number}"} for number in range(5)]))
def test_a_list_of_known_things_in_another_order_is_the_same(shuffled: list[dict[str, str]]) -> None:
    assert list(differences(sorted(shuffled, key=lambda one: one["id"]), shuffled)) == []


def test_what_came_and_went_is_called_by_its_name() -> None:
    before = {"people": [{"id": "1", "name": "Ada", "roles": ["admin"]}, {"id": "2", "name": "Bob"}]}
    after = {"people": [{"id": "1", "name": "Ada", "roles": ["admin", "lead"]}, {"id": "3", "name": "ليلى"}]}
    assert list(differences(before, after)) == [
        Difference(where=("people", "Ada", "roles"), before="admin", after="admin, lead"),
        Difference(where=("people", "Bob"), before="Bob", after=None),
        Difference(where=("people", "ليلى"), before=None, after="ليلى"),
    ]
