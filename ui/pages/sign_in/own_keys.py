"""What the entrance asks of somebody whose keys an admin made: a passphrase that nobody else knows."""

from dataclasses import dataclass, field
from typing import Final

from ui.translate import translate

SHORTEST: Final = 12  # characters of a passphrase that is typed here
OLD, NEW, AGAIN = "old", "new", "again"


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """What stands in the fields; `old` is "" where it was typed a moment ago."""

    old: str = field(default="", repr=False)
    new: str = field(repr=False)
    again: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnKeysStep:
    """The step as the page shows it."""

    name: str  # whose keys
    asks_old: bool  # the keychain opened them: nobody typed the passphrase
    busy: bool = False
    faults: tuple[tuple[str, str], ...] = ()  # field → what is wrong with it
    problem: Exception | None = None  # why no keys were made

    def fault(self, of: str) -> str:
        """What is wrong with a field, "" for nothing."""
        return dict(self.faults).get(of, "")


def faults_of(typed: Typed, *, old: str, asks_old: bool) -> tuple[tuple[str, str], ...]:
    """What must be typed otherwise, field by field; nothing where all is right."""
    faults = []
    if asks_old and not typed.old:
        faults.append((OLD, translate("SignIn", "Type the passphrase that opens your keys until now.")))
    if len(typed.new) < SHORTEST:
        faults.append(
            (
                NEW,
                translate("SignIn", "Type at least {0} characters; this is {1}.").format(
                    SHORTEST, _counted(len(typed.new))
                ),
            )
        )
    elif not typed.new.strip():
        faults.append((NEW, translate("SignIn", "Type letters, not only spaces.")))
    elif typed.new == old:
        faults.append(
            (NEW, translate("SignIn", "This is the passphrase that an admin knows. Choose another."))
        )
    elif typed.again != typed.new:
        faults.append((AGAIN, translate("SignIn", "This is not what you typed above. Type it once more.")))
    return tuple(faults)


def _counted(length: int) -> str:
    return str(length) if length else translate("SignIn", "none")
