import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessor_app.domain.identity import PersonId
from assessor_app.domain.people import KEYED_ROLES, Person, Role, Roster, RosterError, ordered_roles

ROLES = st.sets(st.sampled_from(Role), min_size=1).map(ordered_roles)


def a_person(number: int, *roles: Role, name: str | None = None) -> Person:
    return Person(
        id=PersonId(f"id-{number}"),
        name=name or f"Person {number}",
        roles=ordered_roles(roles or (Role.ASSESSOR,)),
        sign=f"sign-{number}",
        seal=f"seal-{number}",
        packet=f"packet-{number}",
    )


@st.composite
def rosters(draw: st.DrawFn) -> Roster:
    """A roster as `with_person` makes it, with one admin at least."""
    roster = Roster(version=1, people=(a_person(0, Role.ADMIN),))
    for number, roles in enumerate(draw(st.lists(ROLES, max_size=6)), start=1):
        roster = roster.with_person(a_person(number, *roles))
    return roster


CHANGES = st.lists(
    st.tuples(st.sampled_from(["remove", "roles", "keys"]), st.integers(0, 6), ROLES), max_size=12
)


def changed(roster: Roster, kind: str, person: PersonId, roles: tuple[Role, ...], number: int) -> Roster:
    if kind == "remove":
        return roster.without(person)
    if kind == "roles":
        return roster.with_roles(person, roles)
    return roster.with_keys(person, sign=f"new-{number}", seal=f"new-{number}", packet=f"new-{number}")


@given(rosters(), CHANGES)
def test_no_change_leaves_a_keyed_role_without_anybody_who_had_somebody(
    roster: Roster, changes: list[tuple[str, int, tuple[Role, ...]]]
) -> None:
    for number, (kind, which, roles) in enumerate(changes):
        person = roster.people[which % len(roster.people)]
        try:
            after = changed(roster, kind, person.id, roles, number)
        except RosterError:
            continue
        assert after.version == roster.version + 1
        for role in KEYED_ROLES:
            assert bool(after.holding(role)) >= bool(roster.holding(role))
        others = [one for one in roster.people if one.id != person.id]
        assert [one for one in after.people if one.id != person.id] == others, "nobody else is touched"
        roster = after


@given(rosters())
def test_everybody_is_found_by_id_and_by_name_without_case(roster: Roster) -> None:
    for person in roster.people:
        assert roster.find(person.id) == roster.find(person.name.upper()) == person
    assert roster.find("nobody") is None


@given(rosters(), st.integers(0, 6))
def test_no_two_people_share_a_name_or_a_key(roster: Roster, which: int) -> None:
    known = roster.people[which % len(roster.people)]
    with pytest.raises(RosterError, match="already"):
        roster.with_person(a_person(90, name=known.name.swapcase()))
    for key in ("sign", "seal"):
        person = a_person(91)
        object.__setattr__(person, key, getattr(known, key))  # frozen, but this is its own copy
        with pytest.raises(RosterError, match="belong to somebody"):
            roster.with_person(person)


def test_nobody_takes_the_keys_of_somebody_else() -> None:
    roster = Roster(version=1, people=(a_person(0, Role.ADMIN), a_person(1)))
    with pytest.raises(RosterError, match="somebody else"):
        roster.with_keys(PersonId("id-1"), sign="sign-0", seal="new", packet="new")
    with pytest.raises(RosterError, match="somebody else"):
        roster.with_keys(PersonId("id-1"), sign="new", seal="seal-0", packet="new")


def test_a_person_has_at_least_one_role() -> None:
    with pytest.raises(RosterError, match="at least one role"):
        ordered_roles(())


def test_a_composed_name_is_the_same_as_one_in_parts() -> None:
    roster = Roster(version=1, people=(a_person(0, Role.ADMIN, name="Zo\u00eb"),))
    with pytest.raises(RosterError, match="already"):
        roster.with_person(a_person(1, name="Zoe\u0308"))
    assert roster.find("zoe\u0308") is not None
