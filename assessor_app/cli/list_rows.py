"""`assessor list …`: what the asking person may see, an object a row."""

from collections.abc import Iterable, Mapping
from typing import Any

import click

from assessor_app.application.problems import Unusable
from assessor_app.application.programme_file import rubric_to_document
from assessor_app.application.queries.awards import AwardState
from assessor_app.application.queries.submissions import DeskState
from assessor_app.application.records import CaseState
from assessor_app.cli.asking import Asking, json_option, pass_asking
from assessor_app.domain.people import Role
from assessor_app.domain.submission import State

Row = Mapping[str, Any]
ANYBODY = (Role.ADMIN, Role.LEAD, Role.ASSESSOR)
_BADGE_STATES = ("open", "retired")
_PERSON_STATES = ("active", "pending")


@click.command("list", help="List badges, submissions, people, awards or cases, as far as you may see them.")
@click.argument("what", type=click.Choice(["badges", "submissions", "people", "awards", "cases"]))
@click.option("--badge", metavar="ID", help="Of this badge alone.")
@click.option("--state", metavar="STATE", help="In this state alone.")
@json_option
@pass_asking
def command(asking: Asking, what: str, badge: str | None, state: str | None) -> None:
    """Print the rows: a JSON array, or a table for people."""
    rows = [row for row in _ROWS[what](asking, badge, state) if state is None or row["state"] == state]
    asking.answer(rows, *_table(rows))


def _check_state(state: str | None, known: Iterable[str]) -> None:
    """Raises Unusable, naming the states that there are, for one that no row of the list can be in."""
    states = list(known)
    if state is not None and state not in states:
        raise Unusable(f"“{state}” is no state in this list", remedy=f"States are: {', '.join(states)}.")


def _badges(asking: Asking, badge: str | None, state: str | None) -> Iterable[Row]:
    asking.person(*ANYBODY)
    _check_state(state, _BADGE_STATES)
    for line in asking.program.list_badges(badge=badge):
        rubric = rubric_to_document(line.badge.rubric)
        yield {
            "id": line.id,
            "name": line.name,
            "category": line.category,
            "tier": line.tier,
            "state": line.state,
            "version": line.badge.version.number,
            "rubric": rubric,
        }


def _people(asking: Asking, badge: str | None, state: str | None) -> Iterable[Row]:
    asking.person(*ANYBODY)
    _check_state(state, _PERSON_STATES)
    if badge is not None:
        raise Unusable("people belong to no badge", remedy="Leave --badge out.")
    for line in asking.program.list_people():
        yield {
            "id": line.id,
            "name": line.name,
            "roles": [str(role) for role in line.roles],
            "state": "pending" if line.pending else "active",
            "pending": [str(role) for role in line.pending],
        }


def _submissions(asking: Asking, badge: str | None, state: str | None) -> Iterable[Row]:
    session = asking.session(*ANYBODY)
    _check_state(state, DeskState if session.role is Role.ASSESSOR else State)
    listing = asking.program.list_submissions
    if session.role is Role.ADMIN:
        for one in listing.for_admin(session, badge=badge, state=state):
            yield {
                "id": one.id,
                "badge": one.badge,
                "state": one.state,
                "why": one.why,
                "learner": one.learner,
                "attempt": one.attempt or None,
                "on_appeal": not one.attempt,
                "received_at": one.received_at,
            }
    elif session.role is Role.LEAD:
        for line in listing.for_lead(session, badge=badge, state=state):
            yield {"id": line.id, "badge": line.badge, "state": line.state, "why": line.why}
    else:
        for work in listing.for_rater(session, badge=badge, state=state):
            yield {
                "id": work.id,
                "badge": work.badge,
                "state": str(work.state),
                "done": work.done,
                "criteria": work.criteria,
                "given_on": work.given_on,
                "final_at": work.final_at,
                "practice": work.practice or None,
            }


def _cases(asking: Asking, badge: str | None, state: str | None) -> Iterable[Row]:
    session = asking.session(Role.LEAD)
    _check_state(state, CaseState)
    for line in asking.program.list_cases(session, badge=badge, state=state):
        yield {
            "id": line.id,
            "submission": line.submission,
            "badge": line.badge,
            "state": line.state,
            "criteria": list(line.criteria),
            "ratings": line.ratings,
            "outcome": line.outcome,
            "fault": line.fault,
        }


def _awards(asking: Asking, badge: str | None, state: str | None) -> Iterable[Row]:
    session = asking.session(Role.ADMIN)
    _check_state(state, AwardState)
    for line in asking.program.list_awards(session, badge=badge, state=state):
        yield {
            "id": line.id,
            "badge": line.badge,
            "badge_name": line.badge_name,
            "state": line.state,
            "learner": line.learner,
            "issued": line.issued_on,
            "expires": line.expires_on,
            "expires_soon": line.ends_soon,
            "renews": line.renews,
            "renewed_by": line.renewed_by,
            "submission": line.submission,
            "public": None
            if line.published is None
            else {"name": line.published.named, "comments": line.published.comments},
        }


_ROWS = {
    "badges": _badges,
    "submissions": _submissions,
    "people": _people,
    "awards": _awards,
    "cases": _cases,
}


def _table(rows: list[Row]) -> list[str]:
    """The rows for a person: the plain columns, aligned; one line says when there are none."""
    if not rows:
        return ["nothing"]
    columns = [name for name in rows[0] if name != "rubric"]
    cells = [columns, *([_cell(row[name]) for name in columns] for row in rows)]
    widths = [max(len(line[place]) for line in cells) for place in range(len(columns))]
    return [
        "  ".join(text.ljust(width) for text, width in zip(line, widths, strict=True)).rstrip()
        for line in cells
    ]


def _cell(value: Any) -> str:
    if value is None:
        return ""
    text = ", ".join(map(str, value)) if isinstance(value, list) else str(value)
    return "".join(letter if letter.isprintable() else " " for letter in text)
