"""`assessor [options] COMMAND …`: finds the command, runs it, turns problems into one line and a status."""

import importlib
import os
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path

import click

from assessor_app.application.progress import Cancelled
from assessor_app.cli.asking import Asking, as_problem
from assessor_app.cli.streams import open_what_is_closed, write_any_letter, write_no_more
from assessor_app.domain.people import Role

DEFECT = 70  # the exit status of a fault of ours: EX_SOFTWARE; no request and no input is to blame
STOPPED = 130  # as of any program that Ctrl-C ends
READER_GONE = 141  # as of any program that writes into a closed pipe; never 0, which would say “all good”
OpenWindow = Callable[[Path], int]

# command → module under assessor_app.cli that defines it under the same name (with "_" for "-")
COMMANDS = {
    "demo": "demo",
    "init": "init",
    "people": "people",
    "programme": "programme",
    "design": "design",
    "badges": "badges",
    "card": "card",
    "recover": "recover",
    "doctor": "doctor",
    "list": "list_rows",
    "import": "import_portfolios",
    "evidence": "evidence",
    "assign": "assign",
    "sampling": "sampling",
    "seeds": "seeds",
    "submissions": "submissions",
    "rate": "rate",
    "practice": "practice",
    "step-aside": "step_aside",
    "cases": "cases",
    "appeals": "appeals",
    "reliability": "reliability",
    "report": "report",
    "issue": "issue",
    "export": "export",
    "pdf-certificate": "pdf_certificate",
    "publish": "publish",
    "verify": "verify",
    "endorse": "endorse",
    "revoke": "revoke",
    "keys": "keys",
    "audit": "audit",
    "bench": "bench",
    "backup": "backup",
    "restore": "restore",
}


class LazyCommands(click.Group):
    """Imports a command's module only when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  # click's signature
        """All commands, in the order of the contract."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002  # click's signature
        """The command of this name."""
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"assessor_app.cli.{COMMANDS[cmd_name]}")
        command: click.Command = module.command
        return command


@click.group(
    cls=LazyCommands, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]}
)
@click.option(
    "--workspace", type=click.Path(path_type=Path), envvar="ASSESSOR_WORKSPACE", help="One workspace."
)
@click.option("--as", "wanted", metavar="PERSON", envvar="ASSESSOR_PERSON", help="Who asks: an id or a name.")
@click.option("--role", type=click.Choice([str(role) for role in Role]), help="In which of their roles.")
@click.option("--passphrase-file", type=click.Path(path_type=Path), help="Unlocks the keys of who asks.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
@click.option("--version", is_flag=True, help="Print the version.")
@click.pass_context
def assessor(
    context: click.Context,
    workspace: Path | None,
    wanted: str | None,
    role: str | None,
    passphrase_file: Path | None,
    as_json: bool,
    version: bool,
) -> None:
    """Judge portfolios, award badges, prove both. Without a command: open the window."""
    if version:
        from importlib.metadata import version as installed

        click.echo(f"assessor {installed('assessor')}")
        context.exit(0)
    asking = Asking(
        folder=workspace,
        wanted=wanted,
        role=Role(role) if role else None,
        passphrase_file=passphrase_file,
        json=as_json,
        open_window=context.obj,
    )
    context.obj = asking
    context.call_on_close(asking.close)
    if context.invoked_subcommand is None:
        context.exit(asking.open_window(asking.workspace_folder))


def run(argv: Sequence[str], *, open_window: OpenWindow) -> int:
    """Run one command; returns its exit status. Every failure is one line on stderr, never a traceback."""
    open_what_is_closed()
    write_any_letter()
    try:
        with assessor.make_context("assessor", list(argv), obj=open_window) as context:
            assessor.invoke(context)  # click's own `main` would put an empty line before “stopped”
    except click.exceptions.Exit as leave:
        return leave.exit_code
    except BrokenPipeError:  # whoever read us has gone
        write_no_more(1)
        return READER_GONE
    except (Exception, KeyboardInterrupt) as error:
        line, status = _in_one_line(error)
        plain = "".join(letter if letter.isprintable() else " " for letter in line.replace("\n", " "))
        try:
            click.echo(f"assessor: {plain}", err=True)
        except OSError:  # nobody can be told; the status still says it
            write_no_more(2)
        if status == DEFECT and os.environ.get("ASSESSOR_TRACEBACK"):
            raise
        return status
    return 0


def _in_one_line(error: BaseException) -> tuple[str, int]:
    """What to say of a failure, whatever a file name or a name in it may hold, and the exit status."""
    problem = as_problem(error)
    if problem is not None:
        return str(problem), problem.exit_status
    if isinstance(error, click.UsageError):
        return _misused(error), 2
    if _was_stopped(error):
        return "stopped; what was finished before stays.", STOPPED
    if isinstance(error, click.ClickException):
        return error.format_message(), 2
    return _defect(error), DEFECT


def _misused(error: click.UsageError) -> str:
    context = error.ctx
    command = context.command if context is not None else assessor
    if isinstance(error, click.exceptions.NoArgsIsHelpError) and isinstance(command, click.Group):
        names = ", ".join(command.commands)
        said = f"which of these? {names}."
    else:
        said = " ".join(error.format_message().split())
    path = context.command_path if context is not None else "assessor"
    return f"{said}{'' if said.endswith(('.', '?')) else '.'} See `{path} --help`."


def _was_stopped(error: BaseException | None) -> bool:
    """Whether somebody pressed Ctrl-C; Python wraps that while it makes a class."""
    while error is not None:
        if isinstance(error, click.Abort | KeyboardInterrupt | Cancelled):
            return True
        error = error.__cause__
    return False


def _defect(error: BaseException) -> str:
    # The kind and the place alone: what the error says may hold somebody's name.
    frame = traceback.extract_tb(error.__traceback__)[-1]
    place = f"{Path(frame.filename).name}:{frame.lineno}"
    return (
        f"this is a fault of the program ({type(error).__name__} at {place}); what was finished before stays."
    )
