"""What the entrance asks of somebody whose keys an admin made: a passphrase that nobody else knows."""

from dataclasses import dataclass, field
from typing import Final

from ui.models.new_passphrase import NEW, TypedTwice, faults_of_new
from ui.words.translate import translate

OLD: Final = "old"


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed(TypedTwice):
    """What stands in the fields; `old` is "" where it was typed a moment ago."""

    old: str = field(default="", repr=False)


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
    faults: list[tuple[str, str]] = []
    if asks_old and not typed.old:
        faults.append((OLD, translate("SignIn", "Type the passphrase that opens your keys until now.")))
    wrong = faults_of_new(typed)
    if typed.new == old and NEW not in dict(wrong):
        wrong = ((NEW, translate("SignIn", "This is the passphrase that an admin knows. Choose another.")),)
    return (*faults, *wrong)
