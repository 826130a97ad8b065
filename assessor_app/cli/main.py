"""`assessor [options] COMMAND …`: finds the command, runs it, turns problems into one line and an exit status."""

import importlib
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import click

from assessor_app.application.problems import Problem
from assessor_app.application.progress import Cancelled
from assessor_app.cli.asking import Asking, as_problem
from assessor_app.domain.people import Role

OpenWindow = Callable[[Path], int]

# command → module under assessor_app.cli that defines it under the same name (with "_" for "-")
COMMANDS = {
    "init": "init",
    "people": "people",
    "list": "list_rows",
}


class LazyCommands(click.Group):
    """Imports a command's module only when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """All commands, in the order of the contract."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
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
        from importlib.metadata import version as installed  # noqa: PLC0415

        click.echo(f"assessor {installed('assessor')}")
        context.exit(0)
    asking = Asking(
        folder=workspace,
        wanted=wanted,
        role=Role(role) if role else None,
        passphrase_file=passphrase_file,
        json=as_json,
    )
    open_window: OpenWindow = context.obj
    context.obj = asking
    context.call_on_close(asking.close)
    if context.invoked_subcommand is None:
        context.exit(open_window(asking.workspace_folder))


def run(argv: Sequence[str], *, open_window: OpenWindow) -> int:
    """Run one command; returns its exit status. Every failure is one line on stderr, never a traceback."""
    try:
        status = assessor.main(list(argv), prog_name="assessor", standalone_mode=False, obj=open_window)
    except click.exceptions.Exit as leave:
        return leave.exit_code
    except click.UsageError as error:
        return _tell(f"{error.format_message()} See `assessor --help`.", 2)
    except click.ClickException as error:
        return _tell(error.format_message(), 2)
    except (click.Abort, KeyboardInterrupt, Cancelled):
        return _tell("stopped; what was finished before stays.", 130)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # whoever read us has gone
        return 0
    except (Problem, OSError) as error:
        problem = as_problem(error)
        if problem is None:
            raise
        return _tell(str(problem), problem.exit_status)
    return int(status or 0)


def _tell(line: str, status: int) -> int:
    # One line, whatever a file name or a name may hold.
    plain = "".join(letter if letter.isprintable() else " " for letter in line.replace("\n", " "))
    click.echo(f"assessor: {plain}", err=True)
    return status
