"""When an award was printed, how often, and why again: signed statements, sealed for admins.

No row says it: which awards were printed, and how often, is in no clear column and in no length.
"""

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from assessor_app.application.cases import opened_statement
from assessor_app.application.clock import from_text
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.rows import StatementRow
from assessor_app.application.ports.storage import Reading, UnitOfWork
from assessor_app.application.problems import Unusable
from assessor_app.application.records import STATEMENT_SIZES, Purpose
from assessor_app.application.session import Session
from assessor_app.application.statements import Domain, salted
from assessor_app.domain.people import Role
from assessor_app.ledger.statement import BadStatement, read_statement

TOGETHER = 32  # awards of one statement
_ROOM = 8000  # bytes: as long with one award as with so many, and with a reason of many lines
History = Mapping[str, tuple["Printing", ...]]
"""Award → when it was printed, oldest first."""
NOT_PRINTED: History = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Printing:
    """An award came on to paper, or into a file for it."""

    at: str  # UTC text
    copies: int
    printer: str  # "": a file
    because: str = field(default="", repr=False)  # why again; "" where it was the first time


def read_printings(reading: Reading, session: Session, cryptography: Cryptography) -> History:
    """What was ever printed. Raises Unusable where a statement was changed."""
    found: dict[str, list[Printing]] = {}
    for row in reading.where(StatementRow, domain=str(Domain.PRINTING)):
        try:
            data = opened_statement(session.rows, cryptography, row.digest, bytes(row.body))
            said = read_statement(data, domain=Domain.PRINTING).payload
            from_text(said["at"])
        except (BadStatement, ValueError) as error:
            raise Unusable("what was printed was changed", remedy="See `assessor audit verify`.") from error
        first = Printing(at=said["at"], copies=said["copies"], printer=said["printer"])
        again = replace(first, because=said["because"])
        for award in said["awards"]:
            found.setdefault(award, []).append(again if award in said["again"] else first)
    return {award: tuple(sorted(some, key=lambda one: one.at)) for award, some in found.items()}


def record_printings(
    work: UnitOfWork,
    session: Session,
    cryptography: Cryptography,
    awards: Iterable[str],
    one: Printing,
    *,
    again: Container[str],
) -> None:
    """Keep that these were printed: an entry for each few, in an order that says nothing.

    again: those that were printed before, for which `one.because` is the reason.
    """
    ids = sorted(awards)
    for start in range(0, len(ids), TOGETHER):
        payload = {
            "awards": ids[start : start + TOGETHER],
            "again": [award for award in ids[start : start + TOGETHER] if award in again],
            "at": one.at,
            "copies": one.copies,
            "printer": one.printer,
            "because": one.because,
        }
        statement = salted(session.keys.sign, Domain.PRINTING, session.workspace.id, payload)
        padded = cryptography.pad(statement.data.ljust(_ROOM), STATEMENT_SIZES)
        sealed = session.rows.seal(Purpose.STATEMENT, statement.digest, padded)
        work.record("printed", statement, sealed=sealed, sealed_for=Role.ADMIN)
