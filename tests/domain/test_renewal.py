"""When an award ends soon, and from when on it may be renewed."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from assessor_app.domain.renewal import OPENS, SOON, ends_soon, may_renew, opens_on

ZONES = st.sampled_from([ZoneInfo(name) for name in ("UTC", "Pacific/Auckland", "America/Los_Angeles")])
MOMENTS = st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001  # the calendar alone is tried
AWAY = st.timedeltas(timedelta(days=-200), timedelta(days=200))
ENDS = datetime(2028, 11, 29, 23, 30, tzinfo=UTC)


def test_it_goes_by_the_days_of_the_workspace() -> None:
    auckland = ZoneInfo("Pacific/Auckland")  # where it ends on the 30th already
    assert opens_on(ENDS, ZoneInfo("UTC")) == date(2028, 8, 31)
    assert opens_on(ENDS, auckland) == date(2028, 9, 1)
    now = datetime(2028, 8, 31, 9, tzinfo=UTC)
    assert may_renew(ENDS, now, ZoneInfo("UTC"))
    assert not may_renew(ENDS, now, auckland)


def test_the_days_before_the_end_are_soon_and_what_is_over_is_not() -> None:
    zone = ZoneInfo("UTC")
    assert ends_soon(ENDS, datetime(2028, 9, 30, tzinfo=UTC), zone)
    assert not ends_soon(ENDS, datetime(2028, 9, 29, 23, 59, tzinfo=UTC), zone)
    assert ends_soon(ENDS, ENDS, zone)
    assert not ends_soon(ENDS, ENDS + timedelta(microseconds=1), zone)


@given(ends=MOMENTS, away=AWAY, zone=ZONES)
def test_whoever_is_reminded_may_renew_and_so_may_who_is_late(
    ends: datetime, away: timedelta, zone: ZoneInfo
) -> None:
    now = ends + away
    if ends_soon(ends, now, zone) or now > ends:
        assert may_renew(ends, now, zone)
    if may_renew(ends, now, zone):
        assert may_renew(ends, now + timedelta(days=1), zone), "once open, it stays so"
    assert SOON < OPENS
