"""The console script: the command line, given the window as a thing it can open."""

import signal
import sys
from pathlib import Path


def main() -> int:
    """Run `assessor`; returns the exit status.

    Ctrl-C is told in words while a command runs. Before, there is nothing to say; after, nothing to stop.
    """
    heard = signal.getsignal(signal.SIGINT) is signal.default_int_handler  # not in a background job
    if heard:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    from assessor_app.cli.main import run  # `--version` need not wait for it

    if heard:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    status = run(sys.argv[1:], open_window=_open_window)
    if heard:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    return status


def _open_window(workspace: Path) -> int:
    from ui.frugal import be_frugal  # headless commands never load Qt

    be_frugal()
    from ui.app import open_window  # after it: these are many modules

    return open_window(workspace)


if __name__ == "__main__":
    sys.exit(main())
