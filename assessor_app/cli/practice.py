"""`assessor practice`: what was agreed on of a piece that you practised on, and why."""

import click

from assessor_app.application.queries.practice import Agreed, AgreedCriterion
from assessor_app.cli.asking import Asking, json_option, pass_asking
from assessor_app.domain.people import Role
from assessor_app.domain.rubric import Level, Unscored


@click.command("practice", help="See what was agreed on of a piece that you practised on, beside your own.")
@click.argument("submission")
@json_option
@pass_asking
def command(asking: Asking, submission: str) -> None:
    """For its rater, once the rating is final and a lead's process has told it."""
    found = asking.program.see_agreed(asking.session(Role.ASSESSOR), submission)
    asking.answer(
        {
            "submission": found.code,
            "badge": found.badge,
            "within": found.passed,
            "outcome": {"given": str(found.given), "agreed": str(found.agreed)},
            "reason": found.reason,
            "criteria": [
                {
                    "id": one.id,
                    "given": _level(one.given),
                    "agreed": _level(one.agreed),
                    "unscored": {"given": _reason(one.given), "agreed": _reason(one.agreed)},
                    "steps": one.steps,
                    "allowed": one.allowed,
                    "within": one.within,
                    "reason": one.reason,
                }
                for one in found.criteria
            ],
        },
        *_lines(found),
    )


def _level(mark: Level | Unscored) -> str | None:
    return None if isinstance(mark, Unscored) else mark.id


def _reason(mark: Level | Unscored) -> str | None:
    return mark.value if isinstance(mark, Unscored) else None


def _title(mark: Level | Unscored) -> str:
    return f"not scorable ({mark.value})" if isinstance(mark, Unscored) else mark.title


def _lines(found: Agreed) -> list[str]:
    return [
        f"{found.code}: {found.near} of {len(found.criteria)} criteria as agreed or near enough",
        f"  outcome: you {found.given}, agreed {found.agreed}",
        *(line for one in found.criteria for line in _criterion(one)),
        f"  why: {found.reason}",
    ]


def _criterion(one: AgreedCriterion) -> list[str]:
    near = "near enough" if one.within else "too far"
    levels = f"you {_title(one.given)}, agreed {_title(one.agreed)}"
    return [
        f"  {one.title}: {levels}; {near} ({one.allowed} steps allowed)",
        *([f"    {one.reason}"] if one.reason else []),
    ]
