"""The standard streams, whatever state they were handed over in."""

import io
import os
import sys


def open_what_is_closed() -> None:
    """Give closed standard streams the null device: else a file of the workspace would get their number."""
    for number, name, mode in ((0, "stdin", "r"), (1, "stdout", "w"), (2, "stderr", "w")):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # takes the lowest number that is free: this one
            setattr(sys, name, open(number, mode, encoding="utf-8", closefd=False))  # noqa: SIM115  # it stays open for the life of the process


def write_any_letter() -> None:
    """What is written to a file or a program is UTF-8, whatever the locale; a terminal shows what it can."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            encoding = stream.encoding if stream.isatty() else "utf-8"
            stream.reconfigure(encoding=encoding, errors="backslashreplace")


def write_no_more(number: int) -> None:
    """Send stream `number` (1 or 2) nowhere: what is left in its buffer must not fail again at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), number)
