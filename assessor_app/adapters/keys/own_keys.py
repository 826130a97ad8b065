"""The keys that an account of the system made for itself: of somebody who is enrolled by their card.

They lie in `own-keys` under the user's configuration folder, beside their card; a workspace that has the card
on its roster is opened with them. Renewed keys have a new card; workspaces whose roster still shows a former
one are opened all the same, so the former cards are kept (`former-….json`).
"""

import hashlib
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from assessor_app.adapters.durable import disk_problem
from assessor_app.adapters.keys import cards
from assessor_app.adapters.keys.key_document import STANDARD_COST, KdfCost
from assessor_app.adapters.keys.key_files import KeyFolder
from assessor_app.adapters.keys.keychain import Keychain, SystemKeychain
from assessor_app.adapters.keys.person_keys import UnlockedKeys
from assessor_app.adapters.keys.writing import write_whole
from assessor_app.application.ports.keys import Card, Passphrase
from assessor_app.application.problems import Problem, Unusable
from assessor_app.domain.identity import new_id

_NO_WORKSPACE = "own"  # what keys are bound to that are made or named outside of any workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnKeys:
    """The person of an account of the system: one key file, one card and those that it followed."""

    config: Path
    cost: KdfCost = STANDARD_COST
    keychain: Keychain = field(default_factory=SystemKeychain)

    @property
    def folder(self) -> Path:
        """Where key file and cards lie."""
        return self.config / "own-keys"

    def files(self, workspace: str, *, beside: tuple[Path, ...] = ()) -> KeyFolder:
        """The folder with the one key file, its keys bound to `workspace`; `beside` as `KeyFolder` has it."""
        return KeyFolder(
            folder=self.folder,
            workspace=workspace,
            config=self.config,
            keychain=self.keychain,
            cost=self.cost,
            beside=beside,
        )

    @property
    def identity(self) -> str | None:
        """The id under which the key file lies, which is nobody's on any roster; None: no keys here."""
        there = self.files(_NO_WORKSPACE).people()
        return there[0] if there else None

    def card(self) -> Card | None:
        """The card as it was made last; None where this account has no keys of its own."""
        return self._read(self._card_file)

    def had(self, card: Card) -> bool:
        """Whether `card` shows keys of this account, by whatever name: the newest ones or former ones.

        A card that cannot be read shows nothing here: it must not keep others out. Who needs it is told.
        """
        try:
            former = sorted(self.folder.glob("former-*.json"))
        except OSError as error:
            raise disk_problem(error, self.folder) from None
        known: list[Card | None] = []
        for path in (self._card_file, *former):
            with suppress(Problem):
                known.append(self._read(path))
        return any(one is not None and replace(one, name=card.name) == card for one in known)

    def document(self, name: str | None, passphrase: Passphrase, *, keychain: bool = False) -> bytes:
        """The card as a document, signed by its owner; the keys are made now where there are none.

        name: what the person is called; None: as before. keychain: keys made now go into it too.
        Raises Unusable where nobody ever said a name.
        """
        known = self.card()
        called = name or (known.name if known else None)
        if called is None:
            raise Unusable("there is no person on this machine yet", remedy="Say who it is: --name NAME.")
        if known is not None and known.name == called:
            return self._card_file.read_bytes()
        files, there = self.files(_NO_WORKSPACE), self.identity
        keys = (
            files.unlock(there, passphrase)
            if there
            else files.make(new_id(), _checked(called, passphrase), keychain=keychain)
        )
        document = cards.to_document(keys, called)
        self._write(self._card_file, document)
        return document

    def note(self, keys: UnlockedKeys, *, name: str) -> None:
        """Make the card that of the newest of `keys`, and keep the one that it follows.

        name: what the person is called where no card says it. Safe to repeat: a process may end before it.
        """
        known = self.card()
        called = known.name if known is not None else name
        newest = keys.newest.card(called)
        acting = keys.acting_as(newest)
        if known == newest or acting is None:
            return
        if known is not None:
            former = self._card_file.read_bytes()
            self._write(self.folder / f"former-{hashlib.sha256(former).hexdigest()[:16]}.json", former)
        self._write(self._card_file, cards.to_document(acting, called))

    def _read(self, path: Path) -> Card | None:
        try:
            content = path.read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise disk_problem(error, path) from None
        return cards.from_document(content, where=str(path))

    @staticmethod
    def _write(path: Path, document: bytes) -> None:
        try:
            write_whole(path, document)
        except OSError as error:
            raise disk_problem(error, path) from None

    @property
    def _card_file(self) -> Path:
        return self.folder / "card.json"


def _checked(name: str, passphrase: Passphrase) -> str:
    cards.check_name(name)  # before keys are made
    return passphrase()
