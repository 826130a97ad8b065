"""What `@digitalbazaar/vc` on Node does with the same credentials: a yardstick that lives for all rounds.

The program (`tests/support/node/bench.mjs`) measures itself by the processor time of its process, user and
system, as our side is measured by its own. That counts its compiler's and collector's threads, a third of it,
as it counts all of ours. It is kept from round to round, so that its compiler is warm.
"""

import json
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import IO, cast

from assessor_app.credentials.benchmarks import MeasureRates, Rates
from assessor_app.credentials.times import stamp

FOLDER = Path(__file__).parents[3] / "tests" / "support" / "node"
_MISSING = "Node.js and the packages of tests/support/node are needed"
_FAILED = "the yardstick's program failed"


@contextmanager
def node_rates(
    credentials: Sequence[bytes], now: datetime, *, folder: Path = FOLDER
) -> Iterator[MeasureRates | str]:
    """Signs and verifies `credentials` on Node each time it is called; or why it cannot.

    folder: where the program and its packages lie.
    """
    script, node = folder / "bench.mjs", shutil.which("node")
    if node is None or not script.is_file() or not (folder / "node_modules").is_dir():
        yield _MISSING
        return
    request = {"now": stamp(now), "credentials": [json.loads(data) for data in credentials]}
    with subprocess.Popen(
        [node, str(script)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        encoding="utf-8",
    ) as child:
        asks, tells = cast("IO[str]", child.stdin), cast("IO[str]", child.stdout)
        try:
            print(json.dumps(request), file=asks)
            _round(asks, tells)  # its compiler gets warm, and it shows whether the program runs
        except (OSError, ValueError):
            yield _FAILED
        else:
            yield lambda: _round(asks, tells)
        finally:
            with suppress(OSError):  # the program is gone already
                asks.close()


def _round(asks: IO[str], tells: IO[str]) -> Rates:
    print(file=asks, flush=True)
    return Rates(**json.loads(tells.readline()))  # nothing where the program ended: a ValueError
