"""Ratings that hypothesis draws: any pattern of missing ratings, agreement from perfect to none."""

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
