"""Is every row what the log vouches for last, and is no row missing or too many?"""

from assessor_app.application.audit.log_walk import Walk
from assessor_app.application.audit.report import Broken
from assessor_app.application.audit.tally import Difference, Tally, short
from assessor_app.application.ports.row import Row
from assessor_app.application.ports.rows import ALL_ROWS
from assessor_app.application.ports.storage import Reading
from assessor_app.application.progress import Progress

_STEP = 5000  # rows between two words of progress


def check_rows(reading: Reading, walk: Walk, progress: Progress) -> int:
    """How many bound rows there are; raises Broken naming the first row that the log does not vouch for."""
    kinds = [kind for kind in ALL_ROWS if kind.bound]
    total, done = sum(reading.count(kind) for kind in kinds), 0
    for kind in kinds:
        tally = walk.rows.pop(kind.table, Tally())
        for key, value in reading.digests(kind):
            tally.find(key, bytes.fromhex(value))
            done += 1
            if done % _STEP == 0:
                progress.step(done, total, "Checking rows")
        difference = tally.difference()
        if difference:
            raise _named(reading, kind, difference)
    progress.step(total, total, "Checked rows")
    return done


def _named(reading: Reading, kind: type[Row], difference: Difference) -> Broken:
    for key, _ in reading.digests(kind):
        if short(key) in difference.changed:
            return Broken(f"row {kind.table} {key}", "it was changed")
        if short(key) in difference.extra:
            return Broken(f"row {kind.table} {key}", "no log entry vouches for it")
    for entry in reading.entries():
        for line in entry.rows.split("\n"):
            table, _, rest = line.partition("\t")
            key = rest.rpartition("\t")[0]
            if table == kind.table and short(key) in difference.missing:
                return Broken(f"row {kind.table} {key}", "it is missing")
    return Broken(f"table {kind.table}", "it is not what the log vouches for")
