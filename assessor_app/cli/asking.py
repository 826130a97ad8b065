"""What every command shares: the workspace, who asks, their passphrase, and how answers are printed."""

import dataclasses
import json
import os
import re
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from assessor_app.application.problems import Problem, Refused, Unusable
from assessor_app.cli.streams import write_no_more
from assessor_app.domain.people import Role

if TYPE_CHECKING:
    from assessor_app.application.session import Session
    from assessor_app.bootstrap import Program
    from assessor_app.domain.people import Person

F = TypeVar("F", bound=Callable[..., Any])
LONGEST_PASSPHRASE = 4096  # bytes read from a passphrase file
_UNPAIRED = re.compile("[\ud800-\udfff]")  # in names of files that are not UTF-8; JSON writes them so
LARGEST_INPUT = 32 * 2**20  # bytes of a programme, a card or a rating


@dataclasses.dataclass
class Asking:
    """The options that stand before the command, and what follows from them."""

    folder: Path | None = None
    wanted: str | None = None
    role: Role | None = None
    passphrase_file: Path | None = None
    json: bool = False
    open_window: Callable[[Path], int] = dataclasses.field(default=lambda _folder: 0, repr=False)
    _session: "Session | None" = dataclasses.field(default=None, init=False, repr=False)

    @property
    def workspace_folder(self) -> Path:
        """Which workspace is meant."""
        if self.folder is not None:
            return self.folder
        from assessor_app.places import default_folder  # `--version` need not load it

        return default_folder()

    @cached_property
    def program(self) -> "Program":
        """The workspace with everything that can be asked of it."""
        from assessor_app.bootstrap import Program

        return Program(self.workspace_folder)

    def passphrase(self) -> str:
        """The passphrase of whoever asks: from the file, the environment, or a prompt.

        Raises Refused where none can be had.
        """
        given = self.given_passphrase()
        if given is not None:
            return given
        if not sys.stdin.isatty():
            raise Refused(
                "the keys are locked, and nobody can be asked for the passphrase",
                remedy="Give it with --passphrase-file FILE or ASSESSOR_PASSPHRASE.",
            )
        return str(click.prompt("Passphrase", hide_input=True, err=True))

    def given_passphrase(self) -> str | None:
        """The passphrase from --passphrase-file or ASSESSOR_PASSPHRASE, if there is one."""
        if self.passphrase_file is not None:
            return read_passphrase(self.passphrase_file)
        return os.environ.get("ASSESSOR_PASSPHRASE") or None

    def passphrase_for_somebody(self, file: Path | None) -> tuple[str, bool]:
        """A passphrase for keys that are made now, and whether it is a one-time one that must be told.

        From the file (--new-passphrase-file), else ASSESSOR_PASSPHRASE, else made here.
        """
        if file is not None:
            return read_passphrase(file), False
        given = os.environ.get("ASSESSOR_PASSPHRASE")
        return (given, False) if given else (self.program.one_time_passphrase(), True)

    def own_new_passphrase(self, file: Path | None) -> str:
        """A passphrase that the person chooses for their own keys; Refused where nobody can be asked."""
        if file is not None:
            return read_passphrase(file)
        if not sys.stdin.isatty():
            raise Refused(
                "nobody can be asked for a new passphrase", remedy="Give it with --new-passphrase-file FILE."
            )
        return str(click.prompt("New passphrase", hide_input=True, confirmation_prompt=True, err=True))

    def new_passphrase(self) -> str:
        """The passphrase of keys that their owner makes here, now."""
        given = self.given_passphrase()
        return self.own_new_passphrase(None) if given is None else given

    @property
    def has_workspace(self) -> bool:
        """Whether there is a workspace where one is looked for."""
        return (self.workspace_folder / "assessor.db").is_file()

    def session(self, *roles: Role) -> "Session":
        """Sign in whoever asks, in one of `roles`."""
        self._session = self.program.sign_in(self.wanted, self.passphrase, roles=roles, role=self.role)
        if sys.stderr.isatty() and self.program.awaits_new_keys(self._session.person.id):
            self.say("An admin made your keys. Replace them by your own: `assessor --as NAME people renew`.")
        return self._session

    def person(self, *roles: Role) -> "Person":
        """Who asks, without unlocking anything: for what needs no keys."""
        from assessor_app.application.session import read_roster, read_workspace, who_asks

        with self.program.storage.read() as reading:
            read_workspace(reading)  # nobody is on the roster of a database that holds none
            return who_asks(read_roster(reading), self.wanted, roles, self.role)[0]

    def answer(self, document: object, *lines: str, done: bool = True) -> None:
        """Print the one JSON document, or the lines for a person; Unusable where that cannot be written.

        done: whether what was asked for stays done even then.
        """
        text = json.dumps(document, ensure_ascii=False, indent=2) if self.json else "\n".join(lines)
        try:
            if self.json or lines:
                click.echo(_UNPAIRED.sub(lambda letter: f"\\u{ord(letter[0]):04x}", text))
        except BrokenPipeError:
            raise
        except OSError as error:
            write_no_more(1)
            if not done:
                raise Unusable(
                    f"the answer could not be written ({error.strerror}), so nothing was made",
                    where="standard output",
                    remedy="Let it go to a terminal or a file that takes it.",
                ) from error
            raise Unusable(
                f"it is done, but the answer could not be written: {error.strerror}",
                where="standard output",
                remedy="Do not repeat it before you have looked: `assessor list`.",
            ) from error

    def say(self, line: str) -> None:
        """A message beside the answer: to stderr."""
        click.echo(line, err=True)

    def step(self, done: int, total: int, label: str) -> None:
        """Progress, on a terminal alone: to stderr, on one line."""
        if sys.stderr.isatty():
            click.echo(f"\r\x1b[K{label} {done}/{total}" if done < total else "\r\x1b[K", err=True, nl=False)

    def close(self) -> None:
        """Let go of the workspace; a lead's or admin's signature stands under what the command changed."""
        if "program" in self.__dict__:
            if self._session is not None:
                with suppress(Problem):  # what was asked for is done; the next command signs
                    self.program.sign_what_changed(self._session)
            self.program.close()


def read_passphrase(path: Path) -> str:
    """The first line of a passphrase file; Unusable where it cannot be read or is empty."""
    try:
        with path.open("rb") as file:
            text = file.read(LONGEST_PASSPHRASE).decode()
    except OSError as error:
        raise _unreadable(error, path, "the passphrase file") from error
    except UnicodeDecodeError as error:
        raise Unusable("the passphrase file is not UTF-8 text", where=str(path)) from error
    first = text.splitlines()[0] if text else ""
    if not first:
        raise Unusable("the passphrase file is empty", where=str(path))
    return first


def read_input(path: Path, what: str) -> bytes:
    """The bytes of a small file that the person named; Unusable where it cannot be read or is too large."""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_INPUT + 1)
    except OSError as error:
        raise _unreadable(error, path, what) from error
    if len(content) > LARGEST_INPUT:
        raise Unusable(f"{what} is larger than {LARGEST_INPUT // 2**20} MiB", where=str(path))
    return content


def _unreadable(error: OSError, path: Path, what: str) -> Unusable:
    from assessor_app.bootstrap import words_of

    words = words_of(error, str(path))
    return Unusable(f"{what} cannot be read: {words.what}", where=str(path), remedy=words.remedy)


def json_option(command: F) -> F:
    """`--json`, allowed after the command too."""

    def remember(context: click.Context, _parameter: click.Parameter, value: bool) -> None:
        if value:
            context.find_object(Asking).json = True  # type: ignore[union-attr]  # main always sets it

    return click.option(
        "--json", is_flag=True, expose_value=False, callback=remember, help="One JSON document on stdout."
    )(command)


def roles_of(text: str) -> tuple[Role, ...]:
    """`admin,lead` as roles; Unusable naming what is none."""
    roles = []
    for part in text.split(","):
        try:
            roles.append(Role(part.strip().lower()))
        except ValueError as error:
            raise Unusable(
                f"“{part.strip()}” is no role", remedy="Roles are assessor, lead and admin."
            ) from error
    return tuple(roles)


def as_problem(error: BaseException) -> Problem | None:
    """What an error means to a person, where it means something."""
    if isinstance(error, Problem):
        return error
    if isinstance(error, UnicodeEncodeError) and _UNPAIRED.search(str(error.object)):
        return Unusable(
            "a name or an id that was typed is not UTF-8 text",
            remedy="Type it again, or copy it from a list.",
        )
    if isinstance(error, OSError):
        from assessor_app.bootstrap import words_of

        return words_of(error, str(error.filename or ""))
    return None


pass_asking = click.make_pass_decorator(Asking)
