"""What opens a backup; no Qt."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Opener:
    """The passphrase of who made it, or the recovery key: one of the two, the other is ""."""

    passphrase: str = field(default="", repr=False)
    recovery: str = field(default="", repr=False)

    @property
    def empty(self) -> bool:
        """Whether nothing was typed."""
        return not (self.passphrase or self.recovery.strip())
