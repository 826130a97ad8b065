"""Ratings that hypothesis draws: any pattern of missing ratings, agreement from perfect to none."""

from decimal import Decimal

from hypothesis import strategies as st

from tests.reliability.oracle import Rating

SCALES = ("nominal", "ordinal", "interval", "ratio")
LABELS = (
    ("0", "1", "2", "3"),
    ("1", "2", "4", "8.5"),  # gaps, so that places and numbers differ
    ("0.1", "0.2", "0.3"),  # none of them a sum of halves
    ("1", "2"),
    ("-1", "0", "2"),
    ("5",),
    ("1048576.25", "1048576.5", "1048577"),  # far from 0, and near each other
)
FAR = ("-7", "0.1", "2097152.5", "1000000001", "-2000000000", "2000000000.3")


@st.composite
def ratings(
    draw: st.DrawFn, *, most_units: int = 8, most_raters: int = 4
) -> tuple[list[Rating], tuple[str, ...]]:
    """Some ratings, at least one, and the labels that they were drawn from."""
    labels = draw(st.sampled_from(LABELS))
    raters = draw(st.integers(1, most_raters))
    one = st.sampled_from(labels)
    agreeing = draw(st.sampled_from((0, 1, 3, 10)))  # how much more often all say what the first says
    units = draw(
        st.lists(
            st.tuples(one, st.lists(st.tuples(st.integers(0, 3), st.integers(0, agreeing), one),
                                    min_size=raters, max_size=raters)),
            min_size=1, max_size=most_units,
        )
    )  # fmt: skip
    sparse = draw(st.booleans())
    found = [
        (unit, f"r{rater}", base if same else value)
        for unit, (base, line) in enumerate(units)
        for rater, (present, same, value) in enumerate(line)
        if present or not sparse
    ]
    return found or [(0, "r0", labels[0])], labels


@st.composite
def badly_conditioned(draw: st.DrawFn) -> tuple[list[Rating], tuple[str, ...]]:
    """Ratings that differ little beside their size or the range of the categories, most of them tied."""
    offset = draw(st.sampled_from(("0", "1048576", "1000000", "1000000000", "-1000000000", "999999999.9")))
    step = draw(st.sampled_from(("0.25", "0.1", "0.001", "0.000001", "1")))
    places = draw(st.lists(st.integers(0, 9), min_size=2, max_size=4, unique=True))
    near = [Decimal(offset) + Decimal(step) * place for place in places]
    far = draw(st.lists(st.sampled_from(FAR), max_size=2, unique=True))
    labels = tuple(f"{one:f}" for one in sorted({*near, *map(Decimal, far)}))
    rated = st.sampled_from([f"{one:f}" for one in near] if draw(st.booleans()) else labels)
    commonest, raters = draw(rated), draw(st.integers(2, 4))
    cell = st.one_of(st.just(commonest), st.none(), rated)
    lines = draw(st.lists(st.lists(cell, min_size=raters, max_size=raters), min_size=1, max_size=8))
    lines += [[commonest] * raters] * draw(st.sampled_from((0, 1, 30)))
    found = [
        (unit, f"r{rater}", value)
        for unit, line in enumerate(lines)
        for rater, value in enumerate(line)
        if value is not None
    ]
    return found or [(0, "r0", commonest)], labels
