"""Which places of the status lists are taken: kept sealed, so that signing opens no other award."""

from dataclasses import dataclass, field
from datetime import datetime

from assessor_app.application.awards import AwardBook, StatusList, new_list, newest_list
from assessor_app.application.issuing import Issuer
from assessor_app.application.ports.rows import AwardRow, TakenPlacesRow
from assessor_app.application.ports.storage import UnitOfWork
from assessor_app.application.records import Purpose
from assessor_app.application.session import Session
from assessor_app.credentials.status_list import BadStatusList, draw_index, new_bits, with_bit


@dataclass(slots=True, kw_only=True)
class StatusPlaces:
    """The places of all lists in one unit of work."""

    work: UnitOfWork
    session: Session
    issuer: Issuer
    at: datetime
    _taken: dict[str, bytes] = field(init=False, repr=False)  # list → a bit for each place
    _drawn_from: dict[str, StatusList] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        """Read what is taken; once in a workspace's life, where an older version signed, from all awards."""
        rows = self.session.rows
        self._taken = {
            row.status_list: rows.open(Purpose.TAKEN_PLACES, row.status_list, row.sealed)
            for row in self.work.where(TakenPlacesRow)
        }
        if not self._taken and self.work.count(AwardRow):
            for _, record in AwardBook(self.work, self.session).each():
                bits = self._taken.get(record.status_list, new_bits())
                self._taken[record.status_list] = with_bit(bits, record.status_index)

    def draw(self) -> tuple[StatusList, int]:
        """A list and a place in it that nobody has; where all are nearly full, another list is begun."""
        for name in sorted(self._taken):
            try:
                index = draw_index(self._taken[name])
            except BadStatusList:
                continue
            if name not in self._drawn_from:
                self._drawn_from[name] = newest_list(self.work, name)
            return self._take(self._drawn_from[name], index)
        made = new_list(self.work, self.session.workspace, self.issuer, self.at)
        self._taken[made.id] = new_bits()
        self._put(made.id)
        self.work.record("status-list")
        self._drawn_from[made.id] = made
        return self._take(made, draw_index(self._taken[made.id]))

    def keep(self) -> None:
        """Write what was drawn; the next `record` vouches for it."""
        for name in self._drawn_from:
            self._put(name)

    def _take(self, status_list: StatusList, index: int) -> tuple[StatusList, int]:
        self._taken[status_list.id] = with_bit(self._taken[status_list.id], index)
        return status_list, index

    def _put(self, name: str) -> None:
        sealed = self.session.rows.seal(Purpose.TAKEN_PLACES, name, self._taken[name])
        self.work.put(TakenPlacesRow(status_list=name, sealed=sealed))
