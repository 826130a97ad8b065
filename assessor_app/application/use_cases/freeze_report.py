"""Freeze what is known of agreement: a data file with a hash, a sealed PDF of it, and a log entry of both.

The data come first: a document of the ratings that are looked at. The PDF is drawn from that document alone,
so whoever has it gets the same PDF again, byte by byte, with the same key and the issuer's certificate of it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from assessor_app.application.cases import sealed_statement
from assessor_app.application.certified_keys import certificate_of
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.reports import ReportMaker
from assessor_app.application.ports.rows import StatementRow
from assessor_app.application.ports.storage import Storage
from assessor_app.application.problems import Unusable
from assessor_app.application.progress import NO_PROGRESS, Progress
from assessor_app.application.quality.opened_ratings import OpenedRatings, ReadOpenedRatings
from assessor_app.application.session import Session, begin
from assessor_app.application.statements import Domain, signed
from assessor_app.domain.people import Role
from assessor_app.ledger.canonical import canonical, digest

if TYPE_CHECKING:
    from assessor_app.application.quality.rating_table import Selection


@dataclass(frozen=True, slots=True, kw_only=True)
class FrozenReport:
    """The two files; and, for the lead alone, who the numbers of raters stand for.

    Until every case among them is settled nobody is told that: who reads the data beside a case that waits
    could see who gave what, and would no longer settle it blind.
    """

    data: bytes = field(repr=False)
    pdf: bytes = field(repr=False)
    ratings: int
    raters: tuple[tuple[str, str], ...] = field(default=(), repr=False)  # (id, name); the first is rater 1
    unsettled: int = 0  # cases among them that wait to be settled

    @property
    def sha256(self) -> str:
        """Of the data, hex: what the report is known by."""
        return digest(self.data)


@dataclass(frozen=True, slots=True)
class FreezeReport:
    """For leads; nothing in either file names a person or a case."""

    storage: Storage
    cryptography: Cryptography
    read: ReadOpenedRatings
    maker: Callable[[], ReportMaker]  # asked for when there is something to draw

    def __call__(
        self,
        session: Session,
        wanted: "Selection",
        *,
        target: float,
        known: OpenedRatings | None = None,
        progress: Progress = NO_PROGRESS,
    ) -> FrozenReport:
        """target: what agreement beyond chance should reach, from 0 to 1; known: what was read before.

        Raises Refused for anybody but a lead, Unusable where no rating is among what is wanted, or more than
        one report holds.
        """
        session.require(Role.LEAD)
        from assessor_app.application.quality.frozen import freeze  # heavy: numpy
        from assessor_app.application.quality.rating_table import table_of

        opened = self.read(session, known=known, progress=progress)
        table = table_of(opened)
        frozen = freeze(
            table,
            wanted,
            organisation=session.workspace.organisation,
            target=target,
            set_aside=opened.set_aside,
        )
        if not frozen.document["counts"]["ratings"]:
            raise Unusable(
                "no opened rating is among what is wanted",
                remedy="Open cases first, or ask for more of them.",
            )
        unsettled = table.chosen(wanted).unsettled
        people = () if unsettled else tuple((one, opened.people.get(one, "")) for one in frozen.raters)
        return replace(self._made(session, frozen.document), raters=people, unsettled=unsettled)

    def again(self, session: Session, data: bytes) -> FrozenReport:
        """The report of a data file that was frozen before; Unusable where it is none, or was changed."""
        session.require(Role.LEAD)
        from assessor_app.application.quality.frozen_check import BadReport, read_document  # heavy: numpy

        try:
            document = read_document(data)
        except BadReport as error:
            raise Unusable(
                f"the data file {error}", remedy="Give the data file of a frozen report."
            ) from error
        return self._made(session, document)

    def _made(self, session: Session, document: Mapping[str, Any]) -> FrozenReport:
        from assessor_app.application.quality.frozen_check import LARGEST  # heavy: numpy

        data = canonical(document)
        if len(data) > LARGEST:  # nobody could check it
            raise Unusable(
                "there are more ratings than one report holds",
                remedy="Freeze one badge, or a shorter time.",
            )
        with self.storage.write() as work:
            session = begin(work, session, self.cryptography)
            # The same data are signed with the same bytes: what was logged once is not logged again.
            statement = signed(
                session.keys.sign, Domain.REPORT, session.workspace.id, {"report": digest(data)}
            )
            if work.get(StatementRow, statement.digest) is None:
                sealed = sealed_statement(session, self.cryptography, statement)
                work.record("report-frozen", statement, sealed=sealed, sealed_for=Role.LEAD)
            certificate = certificate_of(work, session.keys.sign.public, Role.LEAD)
            pdf = self.maker()(document, data, session.keys.sign, certificate)
            work.commit()
        return FrozenReport(data=data, pdf=pdf, ratings=document["counts"]["ratings"])
