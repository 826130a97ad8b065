"""Print certificates: the issued bytes, one after the other; what was printed is kept, and why again."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from assessor_app.application.clock import Clock, as_text
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.storage import Storage
from assessor_app.application.printings import Printing, read_printings, record_printings
from assessor_app.application.problems import Problem, Unusable
from assessor_app.application.progress import NO_PROGRESS, Progress
from assessor_app.application.reasons import checked_reason
from assessor_app.application.session import Session, begin
from assessor_app.application.use_cases.export_awards import ExportAwards, Failed
from assessor_app.domain.people import Role

MOST_COPIES = 99


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """What went to the printer, in its order, and what did not, with the reason."""

    awards: tuple[str, ...]
    failed: tuple[Failed, ...]


@dataclass(frozen=True, slots=True)
class PrintAwards:
    """A failure of one leaves the others; after a stop, what went to the printer by then is kept as such."""

    storage: Storage
    cryptography: Cryptography
    export: ExportAwards
    now: Clock

    def __call__(
        self,
        session: Session,
        awards: Sequence[str],
        put: Callable[[bytes], None],
        *,
        printer: str,
        copies: int = 1,
        because: str = "",
        finish: Callable[[], None] = lambda: None,
        progress: Progress = NO_PROGRESS,
    ) -> Printed:
        """awards: ids, in the order in which they come out; put: takes the bytes of a certificate, or raises
        a Problem. printer: what is kept of where it went; because: why again, where one was printed before;
        finish: what is left to do once all are put: where that fails, nothing was printed.

        Raises Unusable for an unknown award, for a number of copies that nobody wants, for no reason.
        """
        session.require(Role.ADMIN)
        if not 1 <= copies <= MOST_COPIES:
            raise Unusable(f"1 to {MOST_COPIES} copies can be printed")
        once = list(dict.fromkeys(awards))
        because, again = because.strip(), self._printed_before(session, once)
        if because:
            because = checked_reason(because)
        elif again:
            raise Unusable(
                "some of these were printed before, and no reason is given",
                remedy="Say why they are printed again.",
            )
        done: list[str] = []
        failed: list[Failed] = []
        one = Printing(at=as_text(self.now()), copies=copies, printer=printer, because=because)
        try:
            for number, (award, made) in enumerate(self.export.certificates_of(session, once)):
                progress.step(number, len(once), "Printing certificates")
                try:
                    put(made())
                except Problem as problem:
                    failed.append(Failed(id=award, reason=str(problem)))
                else:
                    done.append(award)
        except Exception:
            if printer:  # what it was handed comes out
                self._keep(session, done, one, again)
            raise
        finish()
        self._keep(session, done, one, again)
        progress.step(len(once), len(once), "Printing certificates")
        return Printed(awards=tuple(done), failed=tuple(failed))

    def _printed_before(self, session: Session, awards: Sequence[str]) -> frozenset[str]:
        with self.storage.read() as reading:
            printed = read_printings(reading, session, self.cryptography)
        return frozenset(award for award in awards if award in printed)

    def _keep(self, session: Session, awards: Sequence[str], one: Printing, again: frozenset[str]) -> None:
        if not awards:
            return
        with self.storage.write() as work:
            session = begin(work, session, self.cryptography)
            record_printings(work, session, self.cryptography, awards, one, again=again)
            work.commit()
