"""What can be asked before anybody is signed in, and where there may be no workspace yet.

Beside `ui/app.py` the one module of the window that calls `bootstrap`, each time once the window is painted.
"""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from assessor_app.application.ports.keys import KeychainStatus
from assessor_app.application.problems import Problem, Refused, Unusable
from assessor_app.application.progress import Progress
from assessor_app.domain.people import Role
from assessor_app.places import demo_folder, user_config_folder
from ui.models.opener import Opener
from ui.pages.first_run.state import Beginning, Details, FirstRunDoors, MyCard, NewProgramme
from ui.pages.rescue.restoring import CameBack
from ui.reception import holds_workspace
from ui.words.translate import translate

if TYPE_CHECKING:
    from assessor_app.application.session import Session
    from assessor_app.bootstrap import Program

DEMO_PASSPHRASE: Final = "demo"  # noqa: S105  # no secret: that workspace is marked as a demo
_SUBMISSIONS, _RATERS, _SEED = 60, 4, 1


def place_trouble(folder: Path) -> Problem | None:
    """Why no workspace can be made in `folder`, in words; None where nothing speaks against it."""
    if holds_workspace(folder):
        return Unusable("there is a programme in this folder already", where=str(folder))
    try:
        if folder.is_dir():
            if any(folder.iterdir()):
                return Unusable(
                    "this folder holds other files",
                    where=str(folder),
                    remedy="Choose a new or an empty folder: a programme has one of its own.",
                )
        elif os.path.lexists(folder):
            return Unusable("this is a file, not a folder", where=str(folder), remedy="Choose a folder.")
        there = folder
        while not there.exists() and there != there.parent:
            there = there.parent
        writable = there.is_dir() and os.access(there, os.W_OK | os.X_OK)
    except OSError:
        writable = False
    if writable:
        return None
    return Unusable(
        "nothing can be written here",
        where=str(folder),
        remedy="Choose another folder, or ask who looks after this computer for the right to write here.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Entering:
    """Use cases without a session; `costs` (of keys that are made here) are for tests alone."""

    config: Path = field(default_factory=user_config_folder)
    costs: dict[str, Any] = field(default_factory=dict)
    demo: Path = field(default_factory=demo_folder)

    def first_run_doors(self, program: "Callable[[Path], Program]") -> "FirstRunDoors[Session]":
        """What the first run may ask; `program` opens a workspace that stays open."""
        return FirstRunDoors(
            look_around=self.look_around,
            keychain=self.keychain,
            faults=self.faults,
            new_recovery_key=self._new_recovery_key,
            make=lambda folder, programme, progress: self.make(program, folder, programme, progress),
            make_card=self.make_card,
            card_document=self._card_document,
            write=self.write,
            find_programme=self.find_programme,
            make_demo=self.make_demo,
            demo_folder=lambda: self.demo,
        )

    def look_around(self, folder: Path) -> Beginning:
        """What is there: a place to use, keys that wait for a programme, a demo."""
        return Beginning(
            folder=folder,
            trouble=place_trouble(folder),
            card=self._card(),
            demo=holds_workspace(self.demo),
        )

    def keychain(self) -> KeychainStatus:
        """How the system's keychain stands to keys that are made now."""
        from assessor_app.bootstrap import keychain_for_new_keys

        return keychain_for_new_keys(self.config)

    @staticmethod
    def faults(details: Details, whole: bool) -> dict[str, Exception]:
        """What is wrong with what was typed; `whole`: of a programme, else of a name alone."""
        from assessor_app.application.use_cases.initialise_workspace import faults_of

        found = faults_of(
            organisation=details.organisation if whole else "nobody",
            admin=details.name,
            zone=details.zone if whole else "UTC",
            did_web_host=details.did_web or None,
            base_url=details.base_url or None,
        )
        return dict(found)

    def make(
        self,
        program: "Callable[[Path], Program]",
        folder: Path,
        programme: NewProgramme,
        progress: Progress,
    ) -> "tuple[Session | None, Exception | None]":
        """A workspace in `folder`, its first admin signed in; and what did not come of it beside.

        Until it has its name nothing of it is left where this fails or is cancelled.
        """
        from assessor_app.bootstrap import initialise_workspace
        from resources import read_bytes

        details = programme.details
        with _in_words(folder):
            folder.parent.mkdir(parents=True, exist_ok=True)
        progress.step(0, 3, translate("FirstRun", "Making keys"))
        made = initialise_workspace(self.config, **self.costs)(
            folder,
            organisation=details.organisation,
            admin=details.name,
            passphrase=programme.passphrase,
            zone=details.zone,
            did_web_host=details.did_web or None,
            base_url=details.base_url or None,
            recovery=programme.recovery,
            tell=lambda _made: progress.step(1, 3, translate("FirstRun", "Signing in")),  # the last way out
        )
        session: Session | None = None
        beside: Exception | None = None
        try:
            opened = program(folder)
            session = opened.sign_in(made.admin, lambda: programme.passphrase, roles=(Role.ADMIN,))
            if details.keychain:
                opened.use_keychain(made.admin, lambda: programme.passphrase, on=True)
            if programme.sample:
                opened.load_programme(session, read_bytes("samples/programme.json"), file="sample")
        except Problem as problem:
            beside = problem  # the workspace is there: what is missing can be done in it
        return session, beside

    def make_card(self, name: str, passphrase: str, keychain: bool) -> MyCard:
        """Keys of this account's own, and their card."""
        program = self._anywhere
        program.own_card(name.strip(), lambda: passphrase, keychain=keychain)
        card = self._card()
        if card is None:
            raise Unusable("your keys were not kept", remedy="Try again.")
        return card

    def write(self, path: Path, content: bytes) -> None:
        """A file for this account alone, whole or not at all."""
        with self._anywhere.outputs.file(path, private=True) as file:
            file.write(content)

    def find_programme(self, folder: Path, joins: bool) -> None:
        """Raises Problem where nobody could sign in to a workspace in `folder` from here.

        joins: where the keys of this account's own could not.
        """
        from assessor_app.application.session import card_of, read_roster

        if not holds_workspace(folder):
            raise Unusable(
                "there is no programme in this folder",
                where=folder.name,
                remedy="It is the folder that holds “assessor.db”. Ask the admin which one it is.",
            )
        opened = self.program(folder)
        try:
            with opened.storage.read() as reading:
                people = read_roster(reading).people
            keys = opened.key_files
            if not any(
                keys.own.had(card_of(one)) if joins else keys.has(one.id, card=card_of(one)) for one in people
            ):
                raise Refused(
                    f"the roster of {opened.workspace.organisation} does not show you yet",
                    remedy="Give your card to its admin; once they have added you, drop the folder again.",
                )
        finally:
            opened.close()

    def restore(self, backup: Path, into: Path, opener: Opener, progress: Progress) -> CameBack:
        """Lay a backup out in `into`, a new or empty folder, and check all of it."""
        with _in_words(into):
            into.parent.mkdir(parents=True, exist_ok=True)
        done = self._anywhere.restore_elsewhere(
            backup,
            into,
            passphrase=lambda: opener.passphrase,
            recovery=opener.recovery or None,
            progress=progress,
        )
        return CameBack(
            made_at=done.made_at, entries=done.entries, behind=done.behind, read_only=done.read_only
        )

    def make_demo(self, tell: Callable[[str], None], progress: Progress) -> Path:
        """The demo, in its folder."""
        from assessor_app.bootstrap import make_demo

        with _in_words(self.demo):
            self.demo.parent.mkdir(parents=True, exist_ok=True)
            if self.demo.is_dir() and not any(self.demo.iterdir()):
                self.demo.rmdir()
        make_demo(self.config, **self.costs)(
            self.demo,
            submissions=_SUBMISSIONS,
            raters=_RATERS,
            seed=_SEED,
            passphrase=DEMO_PASSPHRASE,
            tell=tell,
            progress=progress,
        )
        return self.demo

    @property
    def _anywhere(self) -> "Program":
        """What needs no workspace."""
        return self.program(self.config / "no-workspace")

    def program(self, folder: Path) -> "Program":
        """The workspace in `folder`, with everything that can be asked of it."""
        from assessor_app.bootstrap import Program

        return Program(folder, config=self.config, **self.costs)

    def _card(self) -> MyCard | None:
        """The card of this account's own keys; None where there are none, or none that can be read."""
        from assessor_app.bootstrap import own_card_of

        card = None
        with suppress(Problem):
            card = own_card_of(self.config)
        if card is None:
            return None
        return MyCard(name=card.name, words=tuple(self._anywhere.fingerprint(card).split()))

    def _card_document(self) -> bytes:
        return self._anywhere.own_card(None, _never)

    @staticmethod
    def _new_recovery_key() -> str:
        from assessor_app.bootstrap import new_recovery_key

        return new_recovery_key()


def _never() -> str:
    raise Refused("your keys are there, but their card is not", remedy="Make the card by `assessor card`.")


@contextmanager
def _in_words(place: Path) -> Iterator[None]:
    """Says in words what the system refuses at `place`."""
    try:
        yield
    except OSError as error:
        from assessor_app.bootstrap import words_of

        raise words_of(error, str(place)) from None
