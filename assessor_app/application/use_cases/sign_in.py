"""Unlock somebody's keys, and the keys of the role in which they ask."""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass

from assessor_app.application.checkpoints import keep_newest
from assessor_app.application.ports.heads import KeptHeads
from assessor_app.application.ports.keys import Cryptography, KeyFiles, Passphrase
from assessor_app.application.ports.storage import Storage
from assessor_app.application.problems import Unusable
from assessor_app.application.session import (
    Session,
    card_of,
    open_role_keys,
    read_roster,
    read_workspace,
    who_asks,
)
from assessor_app.domain.people import Role


@dataclass(frozen=True, slots=True)
class SignIn:
    """From a name and a passphrase to a session."""

    storage: Storage
    key_files: KeyFiles
    cryptography: Cryptography
    heads: KeptHeads | None = None  # where the newest signed head is remembered

    def __call__(
        self,
        wanted: str | None,
        passphrase: Passphrase,
        *,
        roles: Iterable[Role],
        role: Role | None = None,
    ) -> Session:
        """Sign `wanted` (an id or a name; None: the only one who could) in, in one of `roles`.

        Raises Refused: nobody or several could ask, wrong passphrase, no keys here, keys not handed over yet.
        """
        with self.storage.read() as reading:
            workspace = read_workspace(reading)
            person, asked = who_asks(read_roster(reading), wanted, roles, role)
            keys = self.key_files.unlock(person.id, passphrase, card=card_of(person))
            held = open_role_keys(reading, self.cryptography, keys, asked)
            if self.heads is not None:
                with suppress(Unusable):  # reading goes on; what cannot be remembered is said when changing
                    keep_newest(reading, workspace.id, self.heads)
        return Session(workspace=workspace, person=person, role=asked, keys=keys, role_keys=held)
