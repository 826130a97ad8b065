"""`assessor people …`: who works here, in which roles, with which keys."""

from pathlib import Path

import click

from assessor_app.application.problems import Refused
from assessor_app.application.relations import read_relations
from assessor_app.application.use_cases.change_people import Enrolled
from assessor_app.cli.asking import Asking, json_option, pass_asking, read_input, roles_of
from assessor_app.domain.people import Role

NEW_PASSPHRASE = click.option(
    "--new-passphrase-file",
    "new_passphrase_file",
    type=click.Path(path_type=Path),
    help="The passphrase of the keys made now.",
)
ONE_TIME = "It is not shown again. They replace it and the keys at their first sign-in."


@click.group("people", help="Add people, give them roles, remove them.")
def command() -> None:
    """Who works here."""


@command.command("add", help="Put somebody on the roster.")
@click.argument("name")
@click.option("--role", "roles", required=True, metavar="ROLE[,ROLE]", help="assessor, lead, admin.")
@click.option("--card", type=click.Path(path_type=Path), help="Their card, where they made their keys.")
@NEW_PASSPHRASE
@json_option
@pass_asking
def add(asking: Asking, name: str, roles: str, card: Path | None, new_passphrase_file: Path | None) -> None:
    """Enrol somebody by their card, or with keys made here."""
    wanted = roles_of(roles)
    shown = None if card is None else asking.program.read_card(read_input(card, "the card"), file=str(card))
    passphrase, one_time = ("", False) if shown else asking.passphrase_for_somebody(new_passphrase_file)
    session = asking.session(Role.ADMIN)
    done = asking.program.add_person(session, name=name, roles=wanted, card=shown, passphrase=passphrase)
    told = passphrase if one_time else None
    tell_enrolled(asking, done, f"{done.public.name} is on the roster as {_roles(done)}.", passphrase=told)


@command.command("role", help="Give somebody exactly these roles.")
@click.argument("person")
@click.argument("roles", metavar="ROLE[,ROLE]")
@json_option
@pass_asking
def role(asking: Asking, person: str, roles: str) -> None:
    """Change somebody's roles."""
    wanted = roles_of(roles)
    done = asking.program.change_roles(asking.session(Role.ADMIN), person, wanted)
    tell_enrolled(asking, done, f"{done.public.name} is now {_roles(done)}.")


@command.command("remove", help="Take somebody off the roster.")
@click.argument("person")
@json_option
@pass_asking
def remove(asking: Asking, person: str) -> None:
    """Remove somebody; what is sealed from now on they cannot read."""
    done = asking.program.remove_person(asking.session(Role.ADMIN), person)
    tell_enrolled(asking, done, f"{done.public.name} is no longer on the roster.")


@command.command("renew", help="Replace the keys that an admin made for you by new ones of your own.")
@click.option(
    "--new-passphrase-file", type=click.Path(path_type=Path), help="The passphrase of your new keys."
)
@json_option
@pass_asking
def renew(asking: Asking, new_passphrase_file: Path | None) -> None:
    """New keys under a new passphrase; the next command of an admin enters them into the roster."""
    if asking.wanted is None:
        raise Refused("whose keys are to be renewed?", remedy="Say who you are with --as NAME.")
    asking.program.workspace  # noqa: B018  # no passphrase is asked for where there is no workspace
    given = asking.passphrase()
    new = asking.own_new_passphrase(new_passphrase_file)
    done = asking.program.renew_keys(asking.wanted, lambda: given, new)
    tell_enrolled(asking, done, f"{done.public.name} has new keys.")


def _roles(done: Enrolled) -> str:
    return ", ".join(str(role) for role in done.public.roles)


def tell_enrolled(asking: Asking, done: Enrolled, line: str, *, passphrase: str | None = None) -> None:
    """Answer with what came of a change; `passphrase`: a one-time one, told once."""
    fingerprint = asking.program.fingerprint(done.public)
    document: dict[str, object] = {"id": done.id, "fingerprint": fingerprint, "pending": done.pending}
    lines = [line, f"Fingerprint, to be compared in person: {fingerprint}"]
    if passphrase is not None:
        document["passphrase"] = passphrase
        lines += [f"One-time passphrase: {passphrase}", ONE_TIME]
    if done.pending:
        lines.append(done.waits_for)
    for note in done.notes:
        asking.say(note)
    asking.answer(document, *lines)


@command.command("apart", help="Take in who works with whom: managers and mentors rate nobody of theirs.")
@click.argument("file", type=click.Path(path_type=Path), metavar="FILE.csv")
@click.option("--dry-run", is_flag=True, help="Count, and keep nothing.")
@json_option
@pass_asking
def apart(asking: Asking, file: Path, dry_run: bool) -> None:
    """Columns: name, and email, id, line_manager, mentor, team; leads learn no learner's name."""
    people = read_relations(read_input(file, "the table"), file=str(file))
    done = asking.program.keep_apart(asking.session(Role.ADMIN), people, dry_run=dry_run)
    asking.answer(
        {
            "people": done.people,
            "learners": done.learners,
            "changed": done.changed,
            "blocked": done.blocked,
            "late": done.late,
        },
        f"{done.people} people read, {done.learners} of them learners here; "
        f"{done.changed} are kept from somebody more, {done.blocked} portfolios at once",
        *(
            [f"{done.late} portfolios are being rated already: leads take back what is not handed in"]
            if done.late
            else ()
        ),
    )
