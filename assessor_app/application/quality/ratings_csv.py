"""A choice of ratings as the table that `assessor reliability` reads: nobody's name, no code of a case."""

import numpy as np

from assessor_app.application.csv_rows import csv_bytes
from assessor_app.application.quality.rating_table import RatingTable, Selection
from assessor_app.reliability.ratings import MISSING

HEADS = ("unit", "rater", "criterion", "value")


def ratings_csv(table: RatingTable, wanted: Selection) -> bytes:
    """One line a unit, rater and criterion; levels count from 1, the lowest.

    With `--scale ordinal --categories 1,2,…` up to the criteria's number of levels the command gives the
    figures of the page. Units and raters are numbered anew, in the order of the table.
    """
    chosen = table.chosen(wanted)
    rows, columns = np.nonzero(chosen.asked != MISSING)
    asked = chosen.asked[rows, columns]
    if wanted.criterion:
        kept = asked == chosen.number_of(wanted.criterion)
        rows, columns, asked = rows[kept], columns[kept], asked[kept]
    _, unit = np.unique(chosen.unit[rows], return_inverse=True)
    _, rater = np.unique(chosen.rater[rows], return_inverse=True)
    values = chosen.positions[rows, columns] + 1
    keys = [one.key for one in chosen.criteria]
    lines = zip(unit.tolist(), rater.tolist(), asked.tolist(), values.tolist(), strict=True)
    return csv_bytes(
        HEADS, ((f"u{one + 1}", f"r{who + 1}", keys[which], str(value)) for one, who, which, value in lines)
    )
