"""How far the log is, for what need not be read again while it has not grown."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from assessor_app.bootstrap import Program


def log_size(program: "Program") -> int:
    """How many entries the log has."""
    with program.storage.read() as reading:
        return reading.size
