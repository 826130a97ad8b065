"""The keys that an account of the system made for itself: of somebody who is enrolled by their card.

They lie in `own-keys` under the user's configuration folder, beside their card; a workspace that has the card
on its roster is opened with them.
"""

from dataclasses import dataclass
from pathlib import Path

from assessor_app.adapters.durable import disk_problem
from assessor_app.adapters.keys import cards
from assessor_app.adapters.keys.key_document import STANDARD_COST, KdfCost
from assessor_app.adapters.keys.key_files import KeyFolder
from assessor_app.adapters.keys.writing import write_whole
from assessor_app.application.ports.keys import Card, Passphrase
from assessor_app.application.problems import Unusable
from assessor_app.domain.identity import new_id


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnKeys:
    """The person of an account of the system: one key file, one card."""

    config: Path
    cost: KdfCost = STANDARD_COST

    @property
    def folder(self) -> Path:
        """Where key file and card lie."""
        return self.config / "own-keys"

    def card(self) -> Card | None:
        """The card as it was made last; None where this account has no keys of its own."""
        try:
            content = self._card_file.read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise disk_problem(error, self._card_file) from None
        return cards.from_document(content, where=str(self._card_file))

    def document(self, name: str | None, passphrase: Passphrase) -> bytes:
        """The card as a document, signed by its owner; the keys are made now where there are none.

        name: what the person is called; None: as before. Raises Unusable where nobody ever said a name.
        """
        known = self.card()
        called = name or (known.name if known else None)
        if called is None:
            raise Unusable("there is no person on this machine yet", remedy="Say who it is: --name NAME.")
        if known is not None and known.name == called:
            return self._card_file.read_bytes()
        folder = KeyFolder(folder=self.folder, workspace="own", config=self.config, cost=self.cost)
        there = folder.people()
        keys = (
            folder.unlock(there[0], passphrase)
            if there
            else folder.make(new_id(), _checked(called, passphrase))
        )
        document = cards.to_document(keys, called)
        try:
            write_whole(self._card_file, document)
        except OSError as error:
            raise disk_problem(error, self._card_file) from None
        return document

    @property
    def _card_file(self) -> Path:
        return self.folder / "card.json"


def _checked(name: str, passphrase: Passphrase) -> str:
    cards.check_name(name)  # before keys are made
    return passphrase()
