"""What leads handed to admins, as an admin's process reads it, and the derivations that admins signed."""

import json

from assessor_app.application.codec import decode
from assessor_app.application.copy_versions import each_known_version
from assessor_app.application.extract_records import ResultExtract
from assessor_app.application.intake import KnownSubmission
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.rows import ResultExtractRow, StatementRow
from assessor_app.application.ports.storage import Reading
from assessor_app.application.problems import Unusable
from assessor_app.application.records import (
    EXTRACT_SIZES,
    Purpose,
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


def read_derivations(
    reading: Reading,
    session: Session,
    cryptography: Cryptography,
    known: KnownSubmission,
    extract: ResultExtract,
) -> list[Statement]:
    """The signed derivation of each blind copy that was rated; Unusable where one is missing or was changed.

    Copies that were made anew, and given to nobody who rated, are not among them.
    """
    rated = set(json.loads(extract.proof.close.statement)["payload"]["blind"])
    versions = each_known_version(reading, session, cryptography, known.row.id, known.key)
    wanted = {
        one.report.derivation: None for copies in versions for one in copies if one.file.copy.digest in rated
    }
    found = []
    for derivation in wanted:
        stored = reading.get(StatementRow, derivation)
        if stored is None:
            raise Unusable("a signed statement is missing", remedy="See `assessor audit verify`.")
        data = known.key.open(Purpose.STATEMENT, derivation, stored.body)
        try:
            found.append(read_statement(data, domain=Domain.DERIVATION))
        except BadStatement as error:
            raise Unusable("a signed statement was changed", remedy="See `assessor audit verify`.") from error
    return found
