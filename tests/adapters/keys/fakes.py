"""A small keychain in memory, and a cheap cost of guessing: for tests alone."""

from dataclasses import dataclass, field
from pathlib import Path

from assessor_app.adapters.keys.key_document import KdfCost
from assessor_app.adapters.keys.key_files import KeyFolder
from assessor_app.adapters.keys.keychain import KeychainState

CHEAP = KdfCost(iterations=1, lanes=1, memory=8)
ADA = "6f1c2f0e-6a3a-4f0e-9a51-0d2f9d0c7a11"
BEN = "a0d9f3de-0f0b-4a58-8a2e-3c5b7b8f4c22"


@dataclass(slots=True)
class MemoryKeychain:
    """Holds secrets in a dictionary, in whatever state a test puts it."""

    condition: KeychainState = KeychainState.PRESENT
    kept: dict[str, bytes] = field(default_factory=dict)

    def state(self) -> KeychainState:
        return self.condition

    def get(self, name: str) -> bytes | None:
        return self.kept.get(name) if self.condition is KeychainState.PRESENT else None

    def put(self, name: str, secret: bytes) -> bool:
        if self.condition is not KeychainState.PRESENT:
            return False
        self.kept[name] = secret
        return True

    def remove(self, name: str) -> bool:
        return self.kept.pop(name, None) is not None


def key_folder(
    root: Path,
    keychain: MemoryKeychain | None = None,
    *,
    workspace: str = "one",
    cost: KdfCost = CHEAP,
    demo: bool = False,
) -> KeyFolder:
    """The `keys` folder of the workspace `root/<workspace>`, with the configuration folder `root/config`."""
    return KeyFolder(
        folder=root / workspace / "keys",
        workspace=workspace,
        config=root / "config",
        keychain=keychain or MemoryKeychain(condition=KeychainState.ABSENT),
        cost=cost,
        demo=demo,
    )


def never() -> str:
    """A passphrase that must not be asked for."""
    raise AssertionError("the passphrase was asked for")
