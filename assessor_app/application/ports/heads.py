"""The newest checkpoint that this machine has seen, kept outside the workspace."""

from typing import Protocol


class KeptHeads(Protocol):
    """Where checkpoints are remembered, by workspace, in the user's configuration folder."""

    def newest(self, workspace: str) -> str | None:
        """The newest checkpoint note kept for this workspace; None where it is seen here for the first
        time.
        """

    def keep(self, workspace: str, note: str) -> None:
        """Remember `note`, durably."""
