"""`assessor assign`: give what waits to raters. Prints counts, never who rates with whom."""

from collections import Counter
from fractions import Fraction

import click

from assessor_app.application.problems import Unusable
from assessor_app.cli.asking import Asking, json_option, pass_asking
from assessor_app.domain.people import Role


@click.command(
    "assign", help="Allot raters to what waits, and others to what who left or stepped aside has not rated."
)
@click.option("--badge", metavar="ID", help="Of this badge alone.")
@click.option(
    "--second-rate", "share", metavar="F", help="Share rated twice, 0 to 1; else each badge's own plan."
)
@click.option("--seed", type=int, metavar="S", help="Repeat a draw.")
@json_option
@pass_asking
def command(asking: Asking, badge: str | None, share: str | None, seed: int | None) -> None:
    """Draw, and write every rater a letter."""
    done = asking.program.assign_raters(
        asking.session(Role.LEAD), badge=badge, second_rate=_fraction(share), seed=seed
    )
    held = [{"submission": one.submission, "why": one.why} for one in done.held]
    again = Counter(done.held_again)  # without their ids: which they are says how they were rated
    asking.answer(
        {
            "assigned": done.submissions,
            "twice": done.twice,
            "reallotted": done.reallotted,
            "anew": done.anew,
            "again": done.again,
            "seeds": done.seeds,
            "seeds_short": done.seeds_short,
            "practice": done.practice,
            "practice_answered": done.answered,
            "raters": done.raters,
            "held": held,
            "held_again": len(done.held_again),
        },
        f"{done.submissions} given to {done.raters} raters, {done.twice} of them twice; {len(held)} held",
        *([f"{done.reallotted} of who left or stepped aside given to others"] if done.reallotted else ()),
        *([f"{done.anew} of somebody who was stopped given to others"] if done.anew else ()),
        *([f"{done.again} that were rated given to one more rater"] if done.again else ()),
        *([f"{done.seeds} seeds beside them"] if done.seeds else ()),
        *([f"{done.practice} to practise on"] if done.practice else ()),
        *([f"{done.answered} attempts answered: what was agreed, and why"] if done.answered else ()),
        *([f"{done.seeds_short} seeds short: somebody had every one"] if done.seeds_short else ()),
        *(f"  held {one.submission}: {one.why}" for one in done.held),
        *(f"  held {n} that {'was' if n == 1 else 'were'} rated: {why}" for why, n in again.items()),
    )


def _fraction(text: str | None) -> Fraction | None:
    if text is None:
        return None
    try:
        return Fraction(text)
    except (ValueError, ZeroDivisionError) as error:
        raise Unusable(f"“{text}” is no share", remedy="Write 0.2 or 1/5.") from error
