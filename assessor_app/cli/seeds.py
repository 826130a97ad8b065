"""`assessor seeds …`: work whose levels are agreed on, and what follows from how raters rate it."""

from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import click

from assessor_app.application.problems import Unusable
from assessor_app.application.queries.seeds import PieceLine, SeedBadge, StandingLine
from assessor_app.application.rating_file import read_definitive
from assessor_app.cli.asking import Asking, json_option, pass_asking, read_input
from assessor_app.domain.comparison import Tolerance
from assessor_app.domain.definitions import InvalidDefinition
from assessor_app.domain.people import Role
from assessor_app.domain.standardisation import SeedRule


@click.group("seeds", help="See how raters rate what is agreed on already; stop who drifts.")
def command() -> None:
    """For leads; nothing of it is told to anybody else."""


@command.command("show", help="Each badge's rule and seeds, and how every rater stands.")
@json_option
@pass_asking
def show(asking: Asking) -> None:
    """Pieces, raters, and what hangs on a stop."""
    found = asking.program.show_seeds(asking.session(Role.LEAD))
    asking.answer(
        [_badge(one) for one in found],
        *(line for one in found if one.rule is not None or one.pieces for line in _lines(one)),
    )


@command.command("add", help="Set the definitive levels of a submission that waits: it is no live work then.")
@click.argument("submission")
@click.option("--from", "file", required=True, type=click.Path(path_type=Path), metavar="FILE.json")
@click.option(
    "--practice", is_flag=True, help="It goes out announced; who practised is told what was agreed."
)
@json_option
@pass_asking
def add(asking: Asking, submission: str, file: Path, *, practice: bool) -> None:
    """FILE: `{"levels": {CRITERION: LEVEL, …}, "unscored": {CRITERION: "missing", …}, "reasons": {…}, …}`."""
    agreed = read_definitive(read_input(file, "the levels"), file=str(file))
    asking.program.add_seed(
        asking.session(Role.LEAD),
        submission,
        agreed.draft.chosen,
        reasons=agreed.draft.comments,
        reason=agreed.reason,
        practice=practice,
    )
    what = "there to practise on" if practice else "a seed"
    asking.answer(
        {"added": submission, "practice": practice},
        f"{submission}: {what} from now on, and no live work",
    )


@command.command("use", help="Say whether a piece goes out as a seed, or announced, to practise on.")
@click.argument("submission")
@click.argument("as_what", metavar="AS", type=click.Choice(["seed", "practice"]))
@json_option
@pass_asking
def use(asking: Asking, submission: str, as_what: str) -> None:
    """Who had it either way never gets it again."""
    practice = as_what == "practice"
    changed = asking.program.use_piece(asking.session(Role.LEAD), submission, practice=practice)
    asking.answer(
        {"submission": submission, "practice": practice, "changed": changed},
        f"{submission}: {'changed' if changed else 'as it was'}; {as_what} from now on",
    )


@command.command("practise", help="Give somebody one more piece to practise on, with the next giving out.")
@click.argument("person")
@click.option("--badge", required=True, metavar="ID")
@json_option
@pass_asking
def practise(asking: Asking, person: str, badge: str) -> None:
    """Another one than they had."""
    asking.program.practise_more(asking.session(Role.LEAD), person, badge)
    asking.answer(
        {"person": person, "badge": badge},
        f"{person}: one more piece of {badge} to practise on goes out with `assessor assign`",
    )


@command.command("answer", help="Tell everybody whose practice is final what was agreed, and why.")
@json_option
@pass_asking
def answer(asking: Asking) -> None:
    """Giving out does it, too."""
    sent = asking.program.answer_practice(asking.session(Role.LEAD))
    asking.answer({"answered": sent}, f"{sent} attempts answered")


@command.command("drop", help="Take a seed back where nobody had it; else set it aside for good.")
@click.argument("submission")
@click.option("--reason", required=True, metavar="TEXT")
@json_option
@pass_asking
def drop(asking: Asking, submission: str, reason: str) -> None:
    """What was rated of it counts no longer."""
    live = asking.program.drop_seed(asking.session(Role.LEAD), submission, reason=reason)
    asking.answer(
        {"dropped": submission, "live": live},
        f"{submission}: live work again" if live else f"{submission}: set aside; no rating of it counts",
    )


@command.command("rule", help="Set the rule of a badge: only what is named changes.")
@click.argument("badge")
@click.option("--percent", type=int, metavar="P", help="Seeds among what a rater is given, 0 to 50.")
@click.option("--window", type=int, metavar="N", help="How many of their last seeds are looked at.")
@click.option("--warn", "warn_at", type=int, metavar="N", help="Misses among these that warn you.")
@click.option("--stop", "stop_at", type=int, metavar="N", help="Misses that stop the rater.")
@click.option("--qualify", type=int, metavar="N", help="Passes before somebody gets live work at all.")
@click.option("--practise", type=int, metavar="N", help="Pieces that everybody is given to practise on.")
@click.option("--steps", type=int, metavar="N", help="Level steps allowed on a criterion.")
@click.option("--on", "criteria", multiple=True, metavar="ID=N", help="Steps allowed on this criterion.")
@click.option(
    "--same-outcome/--any-outcome", "same_outcome", default=None, help="Whether the outcome must be the same."
)
@click.option("--badge-tolerance", is_flag=True, help="Hold seeds against the badge’s own tolerance again.")
@json_option
@pass_asking
def rule(
    asking: Asking,
    /,
    badge: str,
    *,
    steps: int | None,
    criteria: tuple[str, ...],
    same_outcome: bool | None,
    badge_tolerance: bool,
    **named: int | None,
) -> None:
    """It holds for every seed that was rated, too."""
    session = asking.session(Role.LEAD)
    changes: dict[str, Any] = {name: value for name, value in named.items() if value is not None}
    own = steps is not None or bool(criteria) or same_outcome is not None
    if (badge_tolerance and own) or not (changes or own or badge_tolerance):
        raise Unusable("say what the rule is to be", remedy="See `assessor seeds rule --help`.")
    line = next((one for one in asking.program.show_seeds(session) if one.badge == badge), None)
    if line is None:
        raise Unusable(f"there is no badge “{badge}”", remedy="See `assessor list badges`.")
    try:
        before = line.rule if line.rule is not None else SeedRule(percent=0)
        wanted = replace(before, **changes)
        if badge_tolerance:
            wanted = replace(wanted, tolerance=None)
        if own:
            wanted = replace(wanted, tolerance=_tolerance(line.tolerance, steps, criteria, same_outcome))
    except InvalidDefinition as error:
        raise Unusable(str(error)) from error
    changed = asking.program.set_seed_rule(session, badge, wanted)
    asking.answer(
        {"changed": changed, "badge": badge, "rule": asdict(wanted)},
        f"{badge}: {'changed' if changed else 'as it was'}; {_rule_words(wanted)}",
    )


@command.command("readmit", help="Let somebody rate a badge again whom seeds stopped.")
@click.argument("person")
@click.option("--badge", required=True, metavar="ID")
@click.option("--reason", required=True, metavar="TEXT", help="What was talked through.")
@click.option(
    "--ratings-stand", is_flag=True, help="What they rated since their last pass counts all the same."
)
@json_option
@pass_asking
def readmit(asking: Asking, person: str, badge: str, reason: str, *, ratings_stand: bool) -> None:
    """Their seeds count anew."""
    anew = asking.program.let_rate_again(
        asking.session(Role.LEAD), person, badge, reason=reason, ratings_stand=ratings_stand
    )
    asking.answer(
        {"person": person, "badge": badge, "anew": anew},
        f"{person} may rate {badge} again; {anew} of their ratings go to others with `assessor assign`",
    )


def _tolerance(
    before: Tolerance, steps: int | None, criteria: tuple[str, ...], same_outcome: bool | None
) -> Tolerance:
    named = dict(before.per_criterion)
    for text in criteria:
        criterion, sign, number = text.partition("=")
        if not sign or not (number.isascii() and number.isdigit()):
            raise Unusable(f"“{text}” names no criterion and steps", remedy="Write for example evidence=1.")
        named[criterion] = int(number)
    return replace(
        before,
        steps=before.steps if steps is None else steps,
        per_criterion=tuple(sorted(named.items())),
        same_outcome=before.same_outcome if same_outcome is None else same_outcome,
    )


def _badge(one: SeedBadge) -> dict[str, Any]:
    return {
        "badge": one.badge,
        "rule": None if one.rule is None else asdict(one.rule),
        "tolerance": asdict(one.tolerance),
        "waiting": list(one.waiting),
        "seeds": [_piece(piece) for piece in one.pieces],
        "raters": [_rater(rater) for rater in one.raters],
    }


def _piece(one: PieceLine) -> dict[str, Any]:
    return {
        "submission": one.submission,
        "levels": dict(one.levels),
        "unscored": dict(one.unscored),
        "outcome": str(one.outcome),
        "given": one.given,
        "rated": one.rated,
        "missed": one.missed,
        "in_use": one.in_use,
        "set_aside": one.set_aside or None,
        "practice": one.practice,
    }


def _rater(one: StandingLine) -> dict[str, Any]:
    return {
        "person": one.person,
        "standing": str(one.course.standing),
        "to_qualify": one.course.to_qualify,
        "given": one.given,
        "rated": one.course.seeds,
        "missed": one.course.missed,
        "criteria": dict(one.missed),
        "anew": one.anew,
        "opened": list(one.opened),
        "stepped_aside": one.stepped_aside,
        "had": one.had,
        "seeds_left": one.seeds_left,
        "practised": [
            {
                "submission": each.submission,
                "rated": each.rated,
                "within": None if each.judged is None else each.judged.passed,
                "criteria": [] if each.judged is None else list(each.judged.criteria),
                "answered": each.answered or None,
            }
            for each in one.practised
        ],
        "to_practise": one.to_practise,
    }


def _lines(one: SeedBadge) -> list[str]:
    lines = [f"{one.badge}: {_rule_words(one.rule) if one.rule is not None else 'no rule'}"]
    for piece in one.pieces:
        stands = "set aside" if piece.set_aside else "in use" if piece.in_use else "not given out any more"
        rated = f"{piece.rated} rated, {piece.missed} missed"
        kind = "practice" if piece.practice else "seed"
        lines.append(f"  {kind} {piece.submission}: {stands}; given to {piece.given}, {rated}")
    for rater in one.raters:
        course = rater.course
        lines.append(
            f"  {rater.name}: {course.standing}; {course.missed} of {course.seeds} seeds missed"
            + (f"; {rater.anew} ratings go to others" if rater.anew else "")
            + (f"; {len(rater.practised)} practised" if rater.practised else "")
            + (f"; opened since the last pass: {', '.join(rater.opened)}" if rater.opened else "")
        )
    return lines


def _rule_words(rule: SeedRule) -> str:
    return (
        f"{rule.percent} % seeds; of the last {rule.window}, {rule.warn_at} missed warns and "
        f"{rule.stop_at} missed stops"
        + (f"; {rule.qualify} passed before live work" if rule.qualify else "")
        + f"; {rule.practise} to practise on"
    )
