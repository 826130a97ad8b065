"""A program that says that a rating is in before it is committed: the check must find it out."""

import json
import sys
from typing import Any

import click

from assessor_app.adapters.storage.unit_of_work import SqlUnitOfWork
from assessor_app.application.ports.row import Row
from assessor_app.application.ports.rows import SealedRatingRow
from assessor_app.cli import main
from assessor_app.cli.asking import Asking


def hasty() -> None:
    """Make the program answer first and commit afterwards."""
    receipts: list[str] = []
    add, commit = SqlUnitOfWork.add, SqlUnitOfWork.commit

    def adding(work: SqlUnitOfWork, *rows: Row) -> None:
        receipts.extend(row.commitment for row in rows if isinstance(row, SealedRatingRow))
        add(work, *rows)

    def committing(work: SqlUnitOfWork) -> None:
        for commitment in receipts:
            click.echo(json.dumps({"commitment": commitment}))
        commit(work)

    def silent(*_: Any) -> None:
        """It has answered already."""

    # This is the fault that is planted.
    for kind, name, planted in (
        (SqlUnitOfWork, "add", adding),
        (SqlUnitOfWork, "commit", committing),
        (Asking, "answer", silent),
    ):
        setattr(kind, name, planted)


if __name__ == "__main__":
    hasty()
    sys.exit(main.run(sys.argv[1:], open_window=lambda _: 2))
