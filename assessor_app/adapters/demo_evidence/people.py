"""Who appears in the demo: made-up learners with names in many scripts, and made-up staff."""

import json
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import resources


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoPerson:
    """A made-up learner, as an HR system would know one."""

    number: int  # from 0, in the order of the file
    name: str = field(repr=False)
    email: str = field(repr=False)  # on example.org or example.com
    login: str = field(repr=False)
    employee_id: str = field(repr=False)  # six digits with leading zeros, as text
    department: str
    line_manager: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoStaff:
    """The made-up staff of the demo workspace."""

    admin: str
    lead: str
    assessors: tuple[str, ...]


def demo_people(count: int) -> tuple[DemoPerson, ...]:
    """Return `count` different learners, the same for the same count.

    Past the end of resources/samples/demo_people.json the names come again, as they do in a large company,
    with other e-mail addresses, logins and employee ids.
    """
    rows = _document()["learners"]
    return tuple(_person(number, rows[number % len(rows)], number // len(rows)) for number in range(count))


def learners_known() -> int:
    """Return how many learners there are before names come again."""
    return len(_document()["learners"])


def demo_staff(raters: int) -> DemoStaff:
    """Return one admin, one lead and `raters` assessors, all with different names."""
    staff = _document()["staff"]
    names = staff["assessors"]
    assessors = tuple(
        names[index % len(names)] + (f" {_roman(index // len(names) + 1)}" if index >= len(names) else "")
        for index in range(raters)
    )
    return DemoStaff(admin=staff["admin"], lead=staff["lead"], assessors=assessors)


def _person(number: int, row: dict[str, str], again: int) -> DemoPerson:
    local, _, domain = row["email"].partition("@")
    suffix = str(again + 1) if again else ""
    employee = f"{(int(row['employee_id']) + 10_000 * again) % 1_000_000:06d}"
    return DemoPerson(
        number=number,
        name=row["name"],
        email=f"{local}{suffix}@{domain}",
        login=row["login"] + suffix,
        employee_id=employee,
        department=row["department"],
        line_manager=row["line_manager"],
    )


def _roman(number: int) -> str:
    values = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
    text = ""
    for value, letters in values:
        while number >= value:
            text, number = text + letters, number - value
    return text


@cache
def _document() -> dict[str, Any]:
    return json.loads(resources.read_text("samples/demo_people.json"))  # type: ignore[no-any-return]  # the file is ours, and a test reads all of it
