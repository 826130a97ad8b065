"""The console script: the command line, given the window as a thing it can open."""

import sys
from pathlib import Path


def main() -> int:
    """Run `assessor`; returns the exit status."""
    from assessor_app.cli.main import run  # `--version` need not wait for it

    return run(sys.argv[1:], open_window=_open_window)


def _open_window(workspace: Path) -> int:
    from ui.app import open_window  # headless commands never load Qt

    return open_window(workspace)


if __name__ == "__main__":
    sys.exit(main())
