"""When an award ends soon, and when its learner may hand in new evidence to renew it."""

from datetime import date, datetime, timedelta, tzinfo
from typing import Final

SOON: Final = timedelta(days=60)  # an award that ends within so many days is one to remind its learner of
OPENS: Final = timedelta(days=90)  # so long before its end new evidence is taken in: rating takes its time


def ends_soon(ends: datetime, now: datetime, zone: tzinfo) -> bool:
    """Whether an award that is valid still ends within `SOON`, by the days of `zone`.

    ends, now: moments with a zone of their own.
    """
    return now <= ends and _day(ends, zone) - _day(now, zone) <= SOON


def opens_on(ends: datetime, zone: tzinfo) -> date:
    """The first day, in `zone`, on which new evidence may renew an award that ends at `ends`."""
    return _day(ends, zone) - OPENS


def may_renew(ends: datetime, now: datetime, zone: tzinfo) -> bool:
    """Whether new evidence may be taken in now: from `opens_on` on, and any time after the end."""
    return _day(now, zone) >= opens_on(ends, zone)


def _day(moment: datetime, zone: tzinfo) -> date:
    return moment.astimezone(zone).date()
