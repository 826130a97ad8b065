"""`assessor rate`: one rater's sealed, signed rating."""

from datetime import timedelta
from pathlib import Path

import click

from assessor_app.application.rating_file import read_rating
from assessor_app.cli.asking import Asking, json_option, pass_asking, read_input
from assessor_app.domain.people import Role


@click.command(
    "rate",
    help="Hand in your rating of one submission; final at once, unless --grace is given. FILE.json holds "
    "levels, and may hold comments, an overall one, and pins: places in the evidence (docs/rating-file.md).",
)
@click.argument("submission")
@click.option("--from", "file", required=True, type=click.Path(path_type=Path), metavar="FILE.json")
@click.option(
    "--grace", type=click.IntRange(0, 24 * 60), default=0, metavar="MIN", help="Minutes to take it back."
)
@json_option
@pass_asking
def command(asking: Asking, submission: str, file: Path, grace: int) -> None:
    """Seal and commit."""
    draft = read_rating(read_input(file, "the rating"), file=str(file))
    session = asking.session(Role.ASSESSOR)
    receipt = asking.program.rate_submission(session, submission, draft, grace=timedelta(minutes=grace))
    asking.answer(
        {"submission": receipt.code, "commitment": receipt.commitment, "final_at": receipt.final_at},
        f"{receipt.code}: handed in. Receipt {receipt.commitment[:16]}…",
    )
