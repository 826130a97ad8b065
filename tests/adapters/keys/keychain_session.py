"""What one person does in one login session: a script that `test_system_keychain.py` runs beside a keychain.

`python keychain_session.py ROOT [make|make-with-keychain|turn-on|turn-off|unlock|show-stored …]` does these
in turn with the keys of ADA in ROOT, and prints what happened as JSON.
"""

import json
import sys
import time
from pathlib import Path
from typing import Any

from assessor_app.adapters.keys.key_files import KeyFolder
from assessor_app.adapters.keys.keychain import SERVICE, SystemKeychain
from assessor_app.application.problems import Problem
from tests.adapters.keys.fakes import ADA, CHEAP

PASSPHRASE = "correct horse"


def main(root: Path, actions: list[str]) -> dict[str, Any]:
    keychain = SystemKeychain()
    files = KeyFolder(
        folder=root / "w" / "keys", workspace="w", config=root / "config", keychain=keychain, cost=CHEAP
    )
    asked: list[str] = []

    def passphrase() -> str:
        asked.append("asked")
        return PASSPHRASE

    told: dict[str, Any] = {"keyring_loaded_early": "keyring" in sys.modules}
    told["state"] = files.keychain_state()
    for action in actions:
        asked.clear()
        start = time.perf_counter()
        try:
            match action:
                case "make":
                    files.make(ADA, PASSPHRASE)
                case "make-with-keychain":
                    files.make(ADA, PASSPHRASE, keychain=True)
                case "turn-on":
                    files.use_keychain(ADA, passphrase, on=True)
                case "turn-off":
                    files.use_keychain(ADA, passphrase, on=False)
                case "unlock":
                    told["card"] = files.unlock(ADA, passphrase).card("Ada").sign.hex()
                case "show-stored":
                    told["stored"] = stored_length(root)
                case _:
                    raise ValueError(action)
            told[action] = "asked" if asked else "done"
        except Problem as problem:
            told[action] = f"{type(problem).__name__}: {problem}"
        told[f"{action} seconds"] = time.perf_counter() - start
    return told


def stored_length(root: Path) -> int | None:
    """Characters that the keychain holds for the key file of ADA, as any program could read them."""
    import keyring

    document = json.loads((root / "w" / "keys" / f"{ADA}.json").read_bytes())
    value = keyring.get_password(SERVICE, document["id"])
    return None if value is None else len(value)


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(Path(sys.argv[1]), sys.argv[2:])))
