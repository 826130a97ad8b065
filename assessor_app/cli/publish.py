"""`assessor publish`: what learners agreed to have shown of their awards."""

import click

from assessor_app.application.problems import Unusable
from assessor_app.cli.asking import Asking, json_option, pass_asking
from assessor_app.domain.people import Role


@click.command(
    "publish", help="Record that learners agree to have awards shown on public pages, or no longer do."
)
@click.argument("awards", nargs=-1, required=True, metavar="AWARD...")
@click.option("--agreed", metavar="TEXT", help="How and when they agreed; only admins read it.")
@click.option("--without-name", is_flag=True, help="The learner's name is not shown.")
@click.option("--with-comments", is_flag=True, help="The assessors' comments are shown too.")
@click.option("--withdraw", is_flag=True, help="Nothing of these awards is shown any longer.")
@json_option
@pass_asking
def command(
    asking: Asking,
    awards: tuple[str, ...],
    agreed: str | None,
    without_name: bool,
    with_comments: bool,
    withdraw: bool,
) -> None:
    """Record it for each of these awards."""
    if withdraw is (agreed is not None) or (withdraw and (without_name or with_comments)):
        raise Unusable("say either how they agreed (--agreed TEXT) or --withdraw, alone")
    session, publish = asking.session(Role.ADMIN), asking.program.publish_awards
    if agreed is None:
        done = publish.withdraw(session, awards, progress=asking)
    else:
        done = publish(
            session,
            awards,
            agreed=agreed,
            named=not without_name,
            comments=with_comments,
            progress=asking,
        )
    if done.refused and not done.changed:
        raise done.refused[0].problem
    for one in done.refused:
        asking.say(f"Not changed: {one.problem}")
    asking.answer(
        {
            "changed": len(done.changed),
            "refused": [{"id": one.award, "reason": one.problem.what} for one in done.refused],
        },
        f"{len(done.changed)} awards changed. The pages go by it when they are written anew: "
        "`assessor export --what site`.",
    )
