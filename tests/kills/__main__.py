"""`python -m tests.kills [SCENARIO ...] --calls 40 --times 25`: kills by the dozen, figures as JSON."""

import argparse
import json
import os
import random
import sys
import tempfile
from pathlib import Path


def main() -> int:
    """Run the trials; 0 where every promise held (and each control was found out)."""
    from tests.kills.scenarios import CONTROLS, SCENARIOS

    parser = argparse.ArgumentParser(prog="python -m tests.kills")
    parser.add_argument("scenarios", nargs="*", help=f"of {', '.join(SCENARIOS)}; default: all")
    parser.add_argument("--calls", type=int, default=40, help="kills at random system calls, each")
    parser.add_argument("--times", type=int, default=25, help="kills at random times, each")
    parser.add_argument("--seed", type=int, default=None)
    options = parser.parse_args()
    seed = options.seed if options.seed is not None else random.SystemRandom().randrange(1 << 32)
    chance, results = random.Random(seed), []  # of moments, never of a secret
    with tempfile.TemporaryDirectory(prefix="kills-") as folder:
        os.environ["ASSESSOR_CONFIG_DIR"] = str(Path(folder, "config"))
        from tests.kills.trials import try_scenario

        for name in options.scenarios or list(SCENARIOS):
            base = Path(folder, name, "base")
            base.mkdir(parents=True)
            scenario = SCENARIOS[name](base)
            tally = try_scenario(
                scenario, base.parent, at_calls=options.calls, at_times=options.times, chance=chance
            )
            tally.scenario = name
            results.append(tally)
            sys.stderr.write(json.dumps(tally.to_document()) + "\n")
    document = {"seed": seed, "scenarios": [one.to_document() for one in results]}
    sys.stdout.write(json.dumps(document, indent=2) + "\n")
    return 0 if all(one.good is (one.scenario not in CONTROLS) for one in results) else 1


if __name__ == "__main__":
    sys.exit(main())
