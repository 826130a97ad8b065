"""The maker of reports: a document and a key in, sealed PDF bytes out."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any, Final

from assessor_app.adapters.certificates.document import Attachment, Document, write
from assessor_app.adapters.certificates.maker import named
from assessor_app.adapters.certificates.seal import seal
from assessor_app.adapters.report_paper.pages import draw
from assessor_app.application.ports.certificates import SealKey
from assessor_app.application.problems import Unusable
from assessor_app.credentials.certificate_pdf import REPORT

_NO_DAY: Final = date(2000, 1, 1)  # of a report without a rating; a file needs one


class SealedReportMaker:
    """Implements `ReportMaker` with the bundled fonts."""

    def __call__(
        self, document: Mapping[str, Any], data: bytes, key: SealKey, certificate: bytes | None
    ) -> bytes:
        """Draw and seal; the file is dated by its last rating, never by a clock."""
        sheets = draw(document, data, key.public)
        drawn = sheets.finish()
        if sheets.missing:
            raise Unusable(
                "No installed font can draw " + ", ".join(named(one) for one in sheets.missing),
                remedy="Write it with others; assessor doctor says whether fonts are missing here.",
            )
        last = document["rated"]["last"]
        day = _NO_DAY if last is None else date.fromisoformat(last)
        return seal(
            write(
                Document(
                    drawn=drawn,
                    title="Reliability report",
                    author=str(document["organisation"]),
                    language="en",
                    made=datetime(day.year, day.month, day.day, tzinfo=UTC),
                    attachment=Attachment(
                        name="reliability.json",
                        media_type="application/json",
                        description="The ratings, their figures and what these mean",
                        data=data,
                    ),
                )
            ),
            data,
            key,
            REPORT,
            certificate,
        )
