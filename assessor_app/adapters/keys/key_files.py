"""A folder of key files: made, unlocked, rewrapped; never in the clear, never half-written."""

import os
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from assessor_app.adapters.durable import disk_problem
from assessor_app.adapters.keys import key_document
from assessor_app.adapters.keys.census import Census
from assessor_app.adapters.keys.key_document import STANDARD_COST, KdfCost, Kek, KeyDocument
from assessor_app.adapters.keys.keychain import SECRET_BYTES, Keychain, KeychainState, SystemKeychain
from assessor_app.adapters.keys.person_keys import PersonSecrets, UnlockedKeys
from assessor_app.adapters.keys.sealing import KEY_BYTES
from assessor_app.adapters.keys.writing import is_uuid, write_whole
from assessor_app.application.ports.keys import Card, Passphrase
from assessor_app.application.problems import Refused, Unusable

_LONGEST_PASSPHRASE = 1024  # characters
_TEST_MESSAGE = b"assessor/key-test/v1\n"
_WHY_NO_KEYCHAIN = {
    KeychainState.LOCKED: ("The keychain is locked", "Unlock it in the system's settings."),
    KeychainState.ABSENT: ("This system offers no keychain", "The passphrase goes on opening the keys."),
    KeychainState.REFUSED: (
        "The only keychain here stores its secrets unencrypted, so it is not used",
        "Remove that keyring backend, or go on with the passphrase.",
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyFolder:
    """A folder of key files, one a person.

    `config` is the user's configuration folder, where it is noted whose keys lie under this account; people
    whose keys lie in a folder of `beside` count with them. The people of a `demo` count nowhere: its
    keys are no secret, so they are nobody's, and no keychain is asked to hold them.
    A cheaper `cost` is for tests alone; reading always goes by the cost that the file states, within caps.
    """

    folder: Path
    workspace: str
    config: Path
    keychain: Keychain = field(default_factory=SystemKeychain)
    cost: KdfCost = STANDARD_COST
    beside: tuple[Path, ...] = ()
    demo: bool = False

    def make(self, person: str, passphrase: str, *, keychain: bool = False) -> UnlockedKeys:
        """New keys for `person`, written durably (0600), proven by a test signature.

        Raises Refused where there are keys of that person already or the keychain cannot be used, Unusable
        where the passphrase is empty or the disk refuses.
        """
        if self.has(person):
            raise Refused("This person has keys here already", where=self._where(person))
        _check_passphrase(passphrase)
        kek, key_id = Kek(key=os.urandom(key_document.KEK_BYTES)), uuid.uuid4().hex
        self._note(person)
        if keychain:
            self._demand_keychain(person)
        document = KeyDocument(
            person=person,
            id=key_id,
            secrets=kek.seal(_new_secrets(), person=person, key_id=key_id),
            passphrase=key_document.wrap_by_passphrase(
                kek, passphrase, self.cost, person=person, key_id=key_id
            ),
            keychain=self._into_keychain(kek, person=person, key_id=key_id) if keychain else None,
        )
        unlocked = self._open(document, kek)
        self._write(document, lambda written: key_document.kek_by_passphrase(written, passphrase))
        return unlocked

    def unlock(self, person: str, passphrase: Passphrase, *, card: Card | None = None) -> UnlockedKeys:
        """By the keychain where it opens them, else by the passphrase.

        card: the public halves that the roster shows: the keys act by that set; None: by the newest.
        Raises Refused (wrong passphrase, no keys here, other keys than the card's) and Unusable (a damaged
        file, a disk that refuses).
        """
        document = self._read(person)
        self._note(person)
        kek = self._kek_by_keychain(document) or self._kek_by_passphrase(document, passphrase())
        keys = self._open(document, kek)
        if card is None:
            return keys
        acting = keys.acting_as(card)
        if acting is None:
            raise Refused(
                "These are not the keys that the roster shows for this person",
                where=self._where(person),
                remedy="Put back their own key file from a backup, or have them enrolled anew.",
            )
        return acting

    def renew(self, person: str, old: Passphrase, new: str) -> UnlockedKeys:
        """A further set of keys under a new passphrase; what was sealed to the former sets stays readable.

        The keychain forgets the keys: a new secret may be stored by `use_keychain`. Raises Refused (wrong
        passphrase) and Unusable (an empty passphrase, too many renewals, a disk that refuses).
        """
        document = self._read(person)
        _check_passphrase(new)
        sets = self._kek_by_passphrase(document, old()).open(document)
        if len(sets) > key_document.MOST_FORMER:
            raise Unusable("These keys were renewed too often", remedy="Have new keys enrolled.")
        kek, key_id = Kek(key=os.urandom(key_document.KEK_BYTES)), uuid.uuid4().hex
        sealed = [
            kek.seal(each, person=person, key_id=key_id, generation=generation)
            for generation, each in enumerate((*sets, _new_secrets()))
        ]
        wrap = key_document.wrap_by_passphrase(kek, new, self.cost, person=person, key_id=key_id)
        renewed = KeyDocument(
            person=person,
            id=key_id,
            secrets=sealed[-1],
            former=tuple(sealed[:-1]),
            passphrase=wrap,
            keychain=None,
        )
        self._write(renewed, lambda written: key_document.kek_by_passphrase(written, new))
        if document.keychain is not None:
            self.keychain.remove(document.id)
        return self._open(renewed, kek)

    def discard(self, person: str) -> None:
        """Forget keys that were made a moment ago and never came onto a roster."""
        self._path(person).unlink(missing_ok=True)

    def change_passphrase(self, person: str, old: Passphrase, new: str) -> None:
        """Rewrap the KEK; the old wrapping goes after the new one, read back, has opened the keys.

        Raises Refused where the old passphrase is wrong, Unusable where the new one is empty or a disk fails.
        """
        document = self._read(person)
        _check_passphrase(new)
        kek = self._kek_by_passphrase(document, old())
        self._open(document, kek)
        wrap = key_document.wrap_by_passphrase(kek, new, self.cost, person=person, key_id=document.id)
        self._write(
            replace(document, passphrase=wrap), lambda written: key_document.kek_by_passphrase(written, new)
        )

    def use_keychain(self, person: str, passphrase: Passphrase, *, on: bool) -> None:
        """Store or remove the KEK's keychain wrapping; only storing asks for the passphrase.

        Raises Refused where the keychain is locked, absent or unencrypted, or somebody else's keys lie here.
        """
        document = self._read(person)
        if not on:
            if document.keychain is not None:
                self._write(replace(document, keychain=None), prove=None)
            self.keychain.remove(document.id)  # a secret that wraps nothing any more: staying does no harm
            return
        self._note(person)
        self._demand_keychain(person)
        kek = self._kek_by_passphrase(document, passphrase())
        self._open(document, kek)
        wrap = self._into_keychain(kek, person=person, key_id=document.id)
        self._write(
            replace(document, keychain=wrap),
            lambda written: key_document.kek_by_keychain(written, self.keychain.get(written.id) or b""),
        )

    def has(self, person: str) -> bool:
        """Whether keys of `person` lie here."""
        return self._path(person).is_file()

    def people(self) -> tuple[str, ...]:
        """Whose keys lie here, sorted."""
        try:
            return tuple(sorted(_people_in(self.folder)))
        except OSError as error:
            raise disk_problem(error, self.folder) from None

    def keychain_state(self) -> str:
        """One of present, locked, absent and refused (a backend that stores in the clear)."""
        return self.keychain.state().value

    def keychain_offered(self, person: str) -> bool:
        """Whether the keychain is present and nobody else's keys lie under this account of the system."""
        if self.demo:
            return False
        return self._others(person) == frozenset() and self.keychain.state() is KeychainState.PRESENT

    def in_keychain(self, person: str) -> bool:
        """Whether the keychain was given what opens these keys; asks the key file alone."""
        return self._read(person).keychain is not None

    def _path(self, person: str) -> Path:
        if not is_uuid(person):
            raise ValueError("a person's id is a UUID in its usual spelling")
        return self.folder / f"{person}.json"

    def _where(self, person: str) -> str:
        return f"{self.folder.name}/{person}.json"

    def _read(self, person: str) -> KeyDocument:
        path = self._path(person)
        try:
            with path.open("rb") as file:
                data = file.read(key_document.LARGEST_FILE + 1)
        except FileNotFoundError:
            raise Refused(
                "There are no keys of this person in this workspace",
                remedy="Sign in on the machine where they were made, or have new keys enrolled.",
            ) from None
        except OSError as error:
            raise disk_problem(error, path) from None
        document = key_document.decode(data, where=self._where(person))
        if document.person != person:
            raise Unusable("This key file is somebody else's", where=self._where(person))
        return document

    def _write(self, document: KeyDocument, prove: Callable[[KeyDocument], Kek | None] | None) -> None:
        """Replace the key file once its bytes, read back, open by `prove` and sign."""

        def proven(written: bytes) -> None:
            read = key_document.decode(written, where=self._where(document.person))
            if read != document:
                raise Unusable("What was written is not what the disk gives back", where=str(path))
            if prove is None:
                return
            kek = prove(read)
            if kek is None:
                raise Unusable("The new key file does not open; the old one was kept", where=str(path))
            _prove(self._open(read, kek))

        path = self._path(document.person)
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_whole(path, key_document.encode(document), proven=proven)
        except OSError as error:
            raise disk_problem(error, path) from None

    def _open(self, document: KeyDocument, kek: Kek) -> UnlockedKeys:
        try:
            return UnlockedKeys.from_secrets(
                *kek.open(document), person=document.person, workspace=self.workspace
            )
        except (InvalidTag, ValueError):
            raise Unusable(
                "This key file is damaged: its keys do not open",
                where=self._where(document.person),
                remedy="Put back the file from a backup, or have new keys enrolled.",
            ) from None

    def _kek_by_passphrase(self, document: KeyDocument, passphrase: str) -> Kek:
        kek = None
        if len(passphrase) <= _LONGEST_PASSPHRASE:
            kek = key_document.kek_by_passphrase(document, passphrase)
        if kek is None:
            raise Refused(
                "The passphrase does not open these keys", remedy="Try again; capitals and spaces count."
            )
        return kek

    def _kek_by_keychain(self, document: KeyDocument) -> Kek | None:
        if document.keychain is None or not self.keychain_offered(document.person):
            return None  # a locked keychain would ask for its own password: ours is the plainer question
        secret = self.keychain.get(document.id)
        return None if secret is None else key_document.kek_by_keychain(document, secret)

    def _into_keychain(self, kek: Kek, *, person: str, key_id: str) -> bytes:
        secret = os.urandom(SECRET_BYTES)
        if not self.keychain.put(key_id, secret):
            raise Refused("The keychain did not keep the key", remedy="The passphrase opens it as before.")
        return key_document.wrap_by_keychain(kek, secret, person=person, key_id=key_id)

    def _demand_keychain(self, person: str) -> None:
        if self.demo:
            raise Refused("the keys of a demo are no secret", remedy="Its passphrase goes on opening them.")
        state = self.keychain.state()
        if state is not KeychainState.PRESENT:
            what, remedy = _WHY_NO_KEYCHAIN[state]
            raise Refused(what, remedy=remedy)
        others = self._others(person)
        if others is None:
            raise Refused(
                "It cannot be kept in mind here whose keys lie under this account of the system",
                where=str(self.config),
                remedy="Make this folder writable, or go on with the passphrase.",
            )
        if others:
            raise Refused(
                "Keys of more than one person lie under this account of the system; its keychain would open "
                "them for whoever sits here",
                remedy="Unlock by passphrase, or give each person an account.",
            )

    def _census(self) -> Census:
        return Census(folder=self.config / "key-holders")

    def _note(self, person: str) -> None:
        try:
            if self.demo:
                self._census().forget(self._path(person))
            else:
                self._census().note(person, self._path(person))
        except OSError:
            return  # no reason to keep somebody from their work; the keychain is not offered then

    def _others(self, person: str) -> frozenset[str] | None:
        """Who else has keys in this folder or under this account; None where that cannot be noted."""
        try:
            self._census().note(person, self._path(person))
            here = {each for folder in (self.folder, *self.beside) for each in _people_in(folder)}
            return (self._census().people() | here) - {person}
        except OSError:
            return None


def _people_in(folder: Path) -> list[str]:
    """Whose key files lie in `folder`; raises OSError."""
    names = [path.stem for path in folder.glob("*.json") if not path.name.startswith(".")]
    return [name for name in names if is_uuid(name)]


def _check_passphrase(passphrase: str) -> None:
    if not passphrase.strip():
        raise Unusable("A passphrase must not be empty")
    if len(passphrase) > _LONGEST_PASSPHRASE:
        raise Unusable(f"A passphrase has at most {_LONGEST_PASSPHRASE} characters")


def _new_secrets() -> PersonSecrets:
    from pyrage import x25519

    return PersonSecrets(
        sign=Ed25519PrivateKey.generate().private_bytes_raw(),
        seal=X25519PrivateKey.generate().private_bytes_raw(),
        packet=str(x25519.Identity.generate()),
        desk=os.urandom(KEY_BYTES),
    )


def _prove(keys: UnlockedKeys) -> None:
    """A signature by the keys as they were read back, checked by their public half."""
    message = _TEST_MESSAGE + os.urandom(16)
    card: Card = keys.card("")
    try:
        Ed25519PublicKey.from_public_bytes(card.sign).verify(keys.sign.sign(message), message)
    except InvalidSignature:
        raise Unusable("The new keys do not sign; the old ones were kept") from None
