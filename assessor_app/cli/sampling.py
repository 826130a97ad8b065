"""`assessor sampling …`: how much is rated twice and why, what a draw would give, who rates which badges."""

from dataclasses import asdict
from typing import Any

import click

from assessor_app.application.problems import Unusable
from assessor_app.application.queries.sampling import DrawPreview, PlanLine
from assessor_app.cli.asking import Asking, json_option, pass_asking
from assessor_app.domain.comparison import ThirdRule
from assessor_app.domain.definitions import InvalidDefinition
from assessor_app.domain.people import Role
from assessor_app.domain.sampling import Method, SamplingPlan


@click.group("sampling", help="Say how much is rated twice and why; see what a draw would give.")
def command() -> None:
    """For leads; counts alone, never who rates which submission."""


@command.command("show", help="The plan of each badge, and how what was given out stands to it.")
@json_option
@pass_asking
def show(asking: Asking) -> None:
    """Plans, and who rated what how often."""
    found = asking.program.show_sampling(asking.session(Role.LEAD))
    asking.answer(
        {
            "plans": [_plan_line(one) for one in found.plans],
            "coverage": [
                {
                    "person": one.person,
                    "badge": one.badge,
                    "methods": [str(method) for method in one.methods],
                    "allowed": one.allowed,
                    "given": one.given,
                    "rated": one.rated,
                    "twice": one.twice,
                    "risks": one.risks,
                }
                for one in found.coverage
            ],
        },
        *(
            f"{one.badge}: {one.plan.percent} % twice{'' if one.own else ', by the programme'}; "
            f"{one.at_random + one.at_risk} of {one.given} given out are, {one.at_risk} of these by a risk"
            + (f"; {one.short} short" if one.short else "")
            for one in found.plans
        ),
    )


@command.command("set", help="Set the plan of a badge: only what is named changes.")
@click.argument("badge")
@click.option("--percent", type=int, metavar="P", help="Share drawn at random, 0 to 100.")
@click.option(
    "--method", type=click.Choice([str(one) for one in Method]), help="How it is spread over raters."
)
@click.option("--new-rater", "new_rater_percent", type=int, metavar="P", help="Share of a new rater’s first.")
@click.option("--new-until", type=int, metavar="N", help="How many ratings somebody is new for.")
@click.option("--appeal", "appeal_percent", type=int, metavar="P", help="Share by whom an appeal overturned.")
@click.option("--borderline", "borderline_percent", type=int, metavar="P", help="Share close to the limit.")
@click.option("--borderline-points", type=int, metavar="P", help="How close, in percent points.")
@click.option("--high", "high_percent", type=int, metavar="P", help="Share of what was rated at the top.")
@click.option("--high-from", type=int, metavar="P", help="From which percentage of the points.")
@click.option("--programme", is_flag=True, help="Take the programme’s plan again.")
@json_option
@pass_asking
def set_plan(
    asking: Asking, /, badge: str, *, method: str | None, programme: bool, **named: int | None
) -> None:
    """Set it for what is given out from now on."""
    session = asking.session(Role.LEAD)
    changes: dict[str, Any] = {name: value for name, value in named.items() if value is not None}
    if method is not None:
        changes["method"] = Method(method)
    if programme == bool(changes):
        raise Unusable("say what the plan is to be", remedy="See `assessor sampling set --help`.")
    plan = None
    if not programme:
        before = next(
            (one for one in asking.program.show_sampling(session).plans if one.badge == badge), None
        )
        fields = {} if before is None else asdict(before.plan)
        try:
            plan = SamplingPlan(**{"percent": 0, **fields, **changes})
        except InvalidDefinition as error:
            raise Unusable(str(error)) from error
    changed = asking.program.plan_sampling(session, badge, plan)
    now = next(one for one in asking.program.show_sampling(session).plans if one.badge == badge)
    asking.answer(
        {"changed": changed, **_plan_line(now)},
        f"{badge}: {'changed' if changed else 'as it was'}; {now.plan.percent} % twice from now on",
    )


@command.command("preview", help="What giving out now would draw: counts alone; nothing is given out.")
@click.argument("badge")
@json_option
@pass_asking
def preview(asking: Asking, badge: str) -> None:
    """Another seed changes the counts by a few at most."""
    found = asking.program.show_sampling.preview(asking.session(Role.LEAD), badge)
    asking.answer(
        {
            "badge": badge,
            "submissions": found.submissions,
            "twice": found.twice,
            "reasons": {str(reason): count for reason, count in found.reasons.items()},
            "raters": [
                {"person": one.person, "before": one.before, "more": one.more, "twice": one.twice}
                for one in found.raters
            ],
            "linked": len(found.parts) <= 1,
            "held": dict(found.held),
        },
        *_preview_lines(found),
    )


@command.command("third", help="Fix by which rule a third rating counts in cases of a badge.")
@click.argument("badge")
@click.option("--rule", type=click.Choice([str(one) for one in ThirdRule]), help="What counts.")
@click.option("--each", is_flag=True, help="Let each case say its own again.")
@json_option
@pass_asking
def third(asking: Asking, badge: str, rule: str | None, *, each: bool) -> None:
    """Third ratings that are asked for already keep their rule."""
    if each == bool(rule):
        raise Unusable("say which rule, or --each", remedy="See `assessor sampling third --help`.")
    session = asking.session(Role.LEAD)
    changed = asking.program.fix_third_rule(session, badge, ThirdRule(rule) if rule else None)
    asking.answer({"changed": changed, "badge": badge, "third": rule}, "changed" if changed else "as it was")


@command.command("limit", help="Give somebody work of these badges alone.")
@click.argument("person")
@click.option(
    "--badge", "badges", multiple=True, metavar="ID", help="One of them; name as many as there are."
)
@click.option("--all", "every", is_flag=True, help="Lift the limit.")
@json_option
@pass_asking
def limit(asking: Asking, person: str, badges: tuple[str, ...], *, every: bool) -> None:
    """What they have stays theirs."""
    if every == bool(badges):
        raise Unusable("say which badges, or --all", remedy="See `assessor sampling limit --help`.")
    changed = asking.program.limit_rater(asking.session(Role.LEAD), person, None if every else badges)
    asking.answer({"changed": changed}, "changed" if changed else "as it was")


def _plan_line(one: PlanLine) -> dict[str, Any]:
    plan = asdict(one.plan)
    return {
        "badge": one.badge,
        "own": one.own,
        "plan": {**plan, "method": str(one.plan.method)},
        "waiting": one.waiting,
        "given": one.given,
        "at_random": one.at_random,
        "at_risk": one.at_risk,
        "compared": one.compared,
        "short": one.short,
        "third": None if one.third is None else str(one.third),
    }


def _preview_lines(found: DrawPreview) -> list[str]:
    reasons = ", ".join(f"{count} {reason}" for reason, count in found.reasons.items())
    lines = [
        f"{found.submissions} would be given out, {found.twice} of them twice"
        + (f": {reasons}" if reasons else "")
    ]
    lines += [
        f"  {percent} % of those whose first rating is {reason} later"
        for reason, percent in found.later_percent
    ]
    lines += [f"  {one.name}: {one.more} more, {one.twice} of them with another" for one in found.raters]
    if len(found.parts) > 1:
        groups = "; ".join(", ".join(part) for part in found.parts)
        lines.append(f"  not linked by work that both rated, so their figures cannot be compared: {groups}")
    lines += [f"  held {count}: {why}" for why, count in found.held.items()]
    return lines
