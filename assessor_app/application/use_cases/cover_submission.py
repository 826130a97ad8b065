"""An admin covers by hand what is left in blind copies; the result is looked at before it is used."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from assessor_app.application.copy_versions import KnownCopy, opener_of
from assessor_app.application.new_copies import CopiesAnew, InHand, Left, NewCopies, kept_copy
from assessor_app.application.ports.blinding import BlindCopy, CopyCoverer
from assessor_app.application.ports.evidence import EvidenceStore, StoredBlob
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.storage import Storage
from assessor_app.application.problems import Unusable
from assessor_app.application.progress import NO_PROGRESS, Progress
from assessor_app.application.records import FoundName
from assessor_app.application.session import Session
from assessor_app.application.use_cases.show_evidence import ShownFile
from assessor_app.domain.covering import Covering, phrase_step
from assessor_app.domain.people import Role

LEFT_OUT_WORDS: Final = "1 file was left out by the organisation."  # the same always, whatever it was
LEFT_OUT_NOTE: Final = "left out by the organisation"


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverableFile:
    """A blind copy that can be covered, as its admin sees it."""

    shown: ShownFile
    original: str = field(repr=False)  # how the file was called
    hits: tuple[FoundName, ...] = field(repr=False)
    held: str | None

    @property
    def name(self) -> str:
        """The neutral name, by which a covering names it."""
        return self.shown.name

    @property
    def there(self) -> bool:
        """Whether there is a copy to cover; else it can be left out, or accepted as it is."""
        return bool(self.shown.digest)


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """Covered copies that nobody was given yet."""

    new: NewCopies = field(repr=False)
    files: tuple[ShownFile, ...] = field(repr=False)  # all, as raters would see them

    @property
    def left(self) -> tuple[Left, ...]:
        """What would still be held."""
        return self.new.left


@dataclass(frozen=True, slots=True)
class CoverSubmission:
    """`look`, then `prepare` as often as it takes, then `use`: or nothing was changed."""

    storage: Storage
    cryptography: Cryptography
    evidence: EvidenceStore
    coverer: CopyCoverer

    def look(self, session: Session, submission: str) -> tuple[CoverableFile, ...]:
        """The copies in force, with what was found in them. Raises Unusable, Refused."""
        session.require(Role.ADMIN)
        before = self._anew.take(session, submission)
        return tuple(
            CoverableFile(
                shown=self._shown(one),
                original=before.original_of(one)[1].name,
                hits=one.report.hits,
                held=one.report.held,
            )
            for one in before.copies
        )

    def prepare(
        self, session: Session, submission: str, covering: Covering, *, progress: Progress = NO_PROGRESS
    ) -> Prepared:
        """Cover, and find again; nothing is in force yet. Raises Unusable where there is no such place."""
        session.require(Role.ADMIN)
        before = self._anew.take(session, submission)
        _require_known(before, covering)
        copies: list[KnownCopy] = []
        stored: list[StoredBlob] = []
        changed: set[int] = set()
        for number, one in enumerate(before.copies):
            progress.step(number, len(before.copies), "Covering")
            made = self._covered(before, one, covering, progress)
            if made is None:
                copies.append(one)
                continue
            copy, steps = made
            kept, blob = kept_copy(
                self.evidence, before, one, copy, steps, covering.of(one.file.copy.name).left_out
            )
            copies.append(kept)
            stored += [blob] if blob is not None else []
            changed.add(one.ordinal)
        progress.step(len(before.copies), len(before.copies), "Covered")
        if not changed:
            raise Unusable("nothing would be covered by this", remedy="Say what is to be covered.")
        new = NewCopies(
            in_hand=before, copies=tuple(copies), changed=frozenset(changed), stored=tuple(stored)
        )
        return Prepared(new=new, files=tuple(self._shown(one) for one in copies if one.file.blob))

    def use(self, session: Session, prepared: Prepared) -> None:
        """Put them in force. Raises Refused where something was changed meanwhile."""
        session.require(Role.ADMIN)
        self._anew.put_in_force(session, prepared.new)

    @property
    def _anew(self) -> CopiesAnew:
        return CopiesAnew(self.storage, self.cryptography, self.evidence)

    def _shown(self, one: KnownCopy) -> ShownFile:
        copy = one.file.copy
        return ShownFile(
            name=copy.name,
            kind=copy.kind,
            digest=copy.digest,
            size=copy.size,
            blinded=copy.blinded,
            notes=copy.notes,
            open=opener_of(self.evidence, one.file),
        )

    def _covered(
        self, before: InHand, one: KnownCopy, covering: Covering, progress: Progress
    ) -> tuple[BlindCopy, Sequence[str]] | None:
        """What became of a file, and the steps that led to it; None where it stays as it is."""
        wanted = covering.of(one.file.copy.name)
        if wanted.left_out:
            return _LEFT_OUT, wanted.steps()
        if not one.file.blob:
            if wanted.drawn:
                raise Unusable("there is no copy of this file to cover", where=one.file.copy.name)
            return None
        if not wanted.drawn and not covering.phrases:
            return None
        known = replace(before.names, phrases=covering.phrases)
        with opener_of(self.evidence, one.file)() as copy:
            made = self.coverer(copy, one.file.copy.name, wanted, known, progress)
        if not wanted.drawn and not made.hits:
            return None  # no phrase stands in it
        if made.content is None:
            raise Unusable(
                f"its covered copy could not be made: {made.held}",
                where=one.file.copy.name,
                remedy="Cover fewer places at once, or leave the file out.",
            )
        steps = [*one.report.steps, *wanted.steps(), *made.steps]
        if covering.phrases and made.hits:
            steps.append(phrase_step(len(covering.phrases)))
        notes = tuple(dict.fromkeys((*one.file.copy.notes, *made.notes)))
        held = made.held or (one.report.held if _stays_held(one, made) else None)
        return replace(made, notes=notes, held=held), steps


_LEFT_OUT: Final = BlindCopy(
    content=f"{LEFT_OUT_WORDS}\n".encode(),
    extension=".txt",
    kind="text",
    steps=(),
    hits=(),
    held=None,
    notes=(LEFT_OUT_NOTE,),
)


def _stays_held(before: KnownCopy, made: BlindCopy) -> bool:
    """Sound that nobody listened to is none the better for a phrase that was masked beside it."""
    return before.report.held is not None and made.kind in {"audio", "video"}


def _require_known(before: InHand, covering: Covering) -> None:
    names = {one.file.copy.name for one in before.copies}
    for file in covering.files:
        if file.file not in names:
            raise Unusable(f"it has no file “{file.file}”", remedy=f"There are: {', '.join(sorted(names))}.")
