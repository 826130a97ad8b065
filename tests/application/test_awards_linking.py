"""Two bundles cannot be linked to one rater; and where a link is planted, it is found."""

from pathlib import Path

from tests.support import link_bundles
from tests.support.link_bundles import SURE, bundles_of, every_way, in_roster, look_into, mark_of
from tests.support.workspaces import TestWorkspace, make_workspace

SUBMISSIONS = 44  # some are “not yet”, and give no bundle; with fewer a planted link could be chance


def test_bundles_do_not_tell_who_rated(tmp_path: Path) -> None:
    first = _ways_that_link(tmp_path / "first", seed=1)
    # Of six ways, each sure to one in a hundred, one may be wrong; a link that is there is there again.
    again = first and _ways_that_link(tmp_path / "second", seed=2)
    assert not (first and again), (first, again)


def _ways_that_link(base: Path, *, seed: int) -> set[str]:
    base.mkdir()
    workspace: TestWorkspace = make_workspace(base / "workspace", base / "config")
    try:
        job = link_bundles.rated_by_chance(workspace, base / "in", SUBMISSIONS, seed=seed)
        bundles, raters = bundles_of(job, base)
        seen = [look_into(data) for data in bundles]
        assert len(seen) >= 15
        assert in_roster(job, seen) == []
    finally:
        workspace.close()
    marked = [look_into(data, mark_of(one)) for data, one in zip(bundles, raters, strict=True)]
    assert every_way(marked, raters)["a single string"].chance < SURE, "the control: a planted link is found"
    return {name for name, found in every_way(seen, raters).items() if found.chance < SURE}
