"""`assessor keys …`: the key by which the issuer signs awards: shown, exchanged, and what follows from it."""

from pathlib import Path

import click

from assessor_app.application.use_cases.reissue_awards import ToReissue, reissue_csv
from assessor_app.cli.asking import Asking, json_option, pass_asking
from assessor_app.domain.people import Role


@click.group("keys", help="Show and exchange the key that signs awards.")
def command() -> None:
    """For admins."""


@command.command("show", help="The key that signs awards now, and those before it.")
@json_option
@pass_asking
def show(asking: Asking) -> None:
    """By the fingerprints that stand on certificates."""
    issuer = asking.program.show_keys(asking.session(Role.ADMIN)).issuer
    former = issuer.former if issuer is not None else ()
    asking.answer(
        {
            "issuer": issuer.id if issuer else None,
            "fingerprint": issuer.fingerprint if issuer else None,
            "since": issuer.since if issuer else None,
            "former": [
                {"fingerprint": one.fingerprint, "until": one.until, "ended": one.ended} for one in former
            ],
        },
        *([f"{issuer.id}\n{issuer.fingerprint}  since {(issuer.since or '')[:10]}"] if issuer else ()),
        *(
            f"{one.fingerprint}  until {(one.until or '')[:10]}"
            + (", ended: what it signed counts no more" if one.ended else "")
            for one in former
        ),
    )


@command.command("rotate", help="Sign awards by a new key from now on (did:web issuers).")
@click.option("--reason", required=True, metavar="TEXT", help="Why; only admins read it.")
@click.option(
    "--known-to-others", is_flag=True, help="The former key may be known: it ends, its awards count no more."
)
@json_option
@pass_asking
def rotate(asking: Asking, reason: str, known_to_others: bool) -> None:
    """The former key signs nothing any more."""
    session = asking.session(Role.ADMIN)
    done = asking.program.rotate_issuer_key(session, reason=reason, known_to_others=known_to_others)
    left = len(asking.program.list_to_reissue(session)) if done.ended else 0
    after = (
        f"The former key has ended: {left} awards count no more until they are signed again, "
        "`assessor keys reissue`; the list is `assessor keys to-reissue --out FILE.csv`."
        if done.ended
        else "What the former key signed stays valid."
    )
    asking.answer(
        {"fingerprint": done.fingerprint, "former": done.former, "ended": done.ended, "to_reissue": left},
        f"Awards are signed by the key {done.fingerprint} from now on.",
        after,
        "Publish the new did.json: `assessor export --what site`.",
    )


@command.command("to-reissue", help="The awards of a key that has ended, to be signed again.")
@click.option("--out", type=click.Path(path_type=Path), metavar="FILE.csv", help="As a table, into a file.")
@json_option
@pass_asking
def to_reissue(asking: Asking, out: Path | None) -> None:
    """Who they belong to, so that learners can be told."""
    listed = asking.program.list_to_reissue(asking.session(Role.ADMIN))
    if out is not None:
        with asking.program.outputs.file(out) as file:
            file.write(reissue_csv(listed))
    asking.answer(
        [_row(one) for one in listed],
        *(
            [f"{len(listed)} awards are in {out}."]
            if out is not None
            else [f"{one.issued[:10]}  {one.learner}  {one.badge}  {one.award}" for one in listed]
        ),
    )


@command.command("reissue", help="Sign the awards of a key that has ended again, by the key of today.")
@json_option
@pass_asking
def reissue(asking: Asking) -> None:
    """They keep id, claims, dates and place in the status list."""
    done = asking.program.reissue_awards(asking.session(Role.ADMIN), asking)
    asking.answer({"reissued": done}, f"{done} awards are signed again. Send them anew: `assessor export`.")


def _row(one: ToReissue) -> dict[str, object]:
    return {
        "id": one.award,
        "learner": one.learner,
        "badge": one.badge,
        "issued": one.issued,
        "expires": one.expires,
    }
