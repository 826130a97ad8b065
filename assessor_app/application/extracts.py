"""What leads handed to admins, as an admin's process reads it, and the derivations that admins signed."""

from assessor_app.application.codec import decode
from assessor_app.application.extract_records import ResultExtract
from assessor_app.application.intake import KnownSubmission
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.rows import BlindCopyRow, ResultExtractRow, StatementRow
from assessor_app.application.ports.storage import Reading
from assessor_app.application.problems import Unusable
from assessor_app.application.records import (
    EXTRACT_SIZES,
    BlindReport,
    Purpose,
    open_record,
)
from assessor_app.application.session import Session
from assessor_app.application.statements import Domain
from assessor_app.ledger.statement import BadStatement, Statement, read_statement


def open_extract(
    reading: Reading, session: Session, cryptography: Cryptography, submission: str
) -> ResultExtract | None:
    """The result of a submission, None where no lead handed it over; its proof tells whether a lead did."""
    row = reading.get(ResultExtractRow, submission)
    if row is None:
        return None
    padded = session.held.open(row.sealed, purpose=Purpose.RESULT_EXTRACT, context=submission)
    return decode(ResultExtract, cryptography.unpad(padded, EXTRACT_SIZES))


def read_derivations(reading: Reading, known: KnownSubmission) -> list[Statement]:
    """The signed derivation of each blind copy; Unusable where one is missing or was changed."""
    found = []
    for row in reading.where(BlindCopyRow, submission=known.row.id):
        report = open_record(BlindReport, known.key, Purpose.BLIND_REPORT, row.id, row.report)
        stored = reading.get(StatementRow, report.derivation)
        if stored is None:
            raise Unusable("a signed statement is missing", remedy="See `assessor audit verify`.")
        data = known.key.open(Purpose.STATEMENT, report.derivation, stored.body)
        try:
            found.append(read_statement(data, domain=Domain.DERIVATION))
        except BadStatement as error:
            raise Unusable("a signed statement was changed", remedy="See `assessor audit verify`.") from error
    return found
