"""Which raters are linked by work that both rated; how few submissions link them all; how loads become even.

Figures of two raters can be compared only where work that both rated leads from one to the other.
"""

from collections import Counter, defaultdict, deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Final

Pair = tuple[str, str]
_MOST_MOVES: Final = 10_000  # each brings loads closer together; no real draw needs a hundred


class Groups:
    """Raters, and which of them hang together."""

    def __init__(self, raters: Iterable[str], pairs: Iterable[frozenset[str]] = ()) -> None:
        """Each of `raters` alone, then those joined who rated together; others may link them."""
        self._above: dict[str, str] = {}
        self._raters = list(raters)
        for pair in pairs:
            first, *others = pair
            for other in others:
                self.join(first, other)

    def of(self, rater: str) -> str:
        """Who stands for the rater's group."""
        path = []
        while (above := self._above.get(rater, rater)) != rater:
            path.append(rater)
            rater = above
        for one in path:
            self._above[one] = rater
        return rater

    def join(self, rater: str, other: str) -> None:
        """From now on these two hang together."""
        self._above[self.of(rater)] = self.of(other)

    @property
    def parts(self) -> tuple[tuple[str, ...], ...]:
        """The groups of the raters, each in the order in which they were given."""
        found: dict[str, list[str]] = defaultdict(list)
        for rater in self._raters:
            found[self.of(rater)].append(rater)
        return tuple(tuple(part) for part in found.values())


def link(groups: Groups, free: Mapping[str, Sequence[str]], room: Mapping[str, int]) -> dict[str, Pair]:
    """Submission → two of its raters, so that these pairs join as many groups as at all possible.

    free: submission → who may rate it; no more of them are used than it takes. room: how many ratings each
    is still to get: who has little is linked with who has much, so that a chain never runs dry.
    """
    parts = {groups.of(part[0]): part for part in groups.parts}
    everybody = sum(map(len, parts.values()))
    open_to_all = [one for one, raters in free.items() if len(raters) == everybody]
    if len(open_to_all) >= len(parts) - 1:
        order = open_to_all
    else:  # what only some may rate comes first: it can be used in the fewest ways
        order = sorted(free, key=lambda one: len(free[one]))
    left = Counter({root: sum(room.get(one, 0) for one in part) for root, part in parts.items()})
    chosen: dict[str, Pair] = {}
    used: Counter[str] = Counter()
    joined = Groups(parts)
    for submission in order:
        if len(chosen) == len(parts) - 1:
            return chosen
        by_part: dict[str, list[str]] = defaultdict(list)
        for rater in free[submission]:
            by_part[joined.of(groups.of(rater))].append(rater)
        if len(by_part) < 2:
            continue
        ranked = sorted(by_part, key=lambda root: left[root])
        spare = [root for root in ranked if left[root] > 0]
        least, most = (spare[0], spare[-1]) if len(spare) > 1 else ranked[-2:]
        pair = tuple(
            max(by_part[root], key=lambda one: room.get(one, 0) - used[one]) for root in (least, most)
        )
        chosen[submission] = (pair[0], pair[1])
        used.update(pair)
        together = left[least] + left[most] - 2
        joined.join(least, most)
        left[joined.of(least)] = together
    forest = _Forest(groups, free, chosen)
    while len(forest.chosen) < len(parts) - 1 and forest.grow():
        pass
    return forest.chosen


class _Forest:
    """Pairs of different submissions that make no circle; grown to as many as there can be.

    The largest set that is independent in two matroids (one pair a submission; no circle among groups), by
    shortest augmenting paths: Schrijver (2003), Combinatorial Optimization, §41.2.
    """

    def __init__(self, groups: Groups, free: Mapping[str, Sequence[str]], chosen: Mapping[str, Pair]) -> None:
        self._groups, self._free = groups, free
        self.chosen = dict(chosen)

    def grow(self) -> bool:
        """Take one more submission in, where that is possible; others may get another pair for it."""
        neighbours: dict[str, list[tuple[str, str]]] = defaultdict(list)  # group → (group, submission)
        for submission, pair in self.chosen.items():
            one, other = map(self._groups.of, pair)
            neighbours[one].append((other, submission))
            neighbours[other].append((one, submission))
        queue: deque[tuple[str, Pair]] = deque()
        reached = {one for one in self._free if one not in self.chosen}
        displaced_by: dict[str, tuple[str, Pair]] = {}
        for submission in sorted(reached):
            queue.extend((submission, pair) for pair in self._pairs(submission))
        while queue:
            submission, pair = queue.popleft()
            circle = _path(neighbours, *map(self._groups.of, pair))
            if circle is None:
                self._augment(submission, pair, displaced_by)
                return True
            for other in circle:
                if other not in reached:
                    reached.add(other)
                    displaced_by[other] = (submission, pair)
                    queue.extend((other, one) for one in self._pairs(other) if one != self.chosen[other])
        return False

    def _augment(self, submission: str, pair: Pair, displaced_by: Mapping[str, tuple[str, Pair]]) -> None:
        while submission in displaced_by:
            self.chosen[submission] = pair
            submission, pair = displaced_by[submission]
        self.chosen[submission] = pair

    def _pairs(self, submission: str) -> Iterator[Pair]:
        by_part: dict[str, str] = {}
        for rater in self._free[submission]:
            by_part.setdefault(self._groups.of(rater), rater)
        raters = list(by_part.values())
        for number, one in enumerate(raters):
            for other in raters[number + 1 :]:
                yield one, other


def _path(neighbours: Mapping[str, Sequence[tuple[str, str]]], start: str, end: str) -> list[str] | None:
    """The submissions on the way from one group to another; None where there is none."""
    before: dict[str, tuple[str, str]] = {start: ("", "")}
    queue = deque([start])
    while queue:
        here = queue.popleft()
        if here == end:
            way = []
            while here != start:
                here, submission = before[here]
                way.append(submission)
            return way
        for there, submission in neighbours.get(here, ()):
            if there not in before:
                before[there] = (here, submission)
                queue.append(there)
    return None


def even_out(
    chosen: dict[str, tuple[str, ...]],
    movable: Iterable[str],
    free: Callable[[str], Sequence[str]],
    load: Counter[str],
) -> None:
    """Move ratings of `movable` submissions until nobody could give one to somebody with two fewer.

    Also over others in between. chosen: submission → its raters, and load: rater → how many, are changed.
    Loads are then as even as they can be: Harvey, Ladner, Lovász & Tamir (2006), semi-matchings.
    """
    if max(load.values(), default=0) - min(load.values(), default=0) < 2:
        return
    having: dict[str, dict[str, None]] = {rater: {} for rater in load}  # in order, and quick to take out of
    for submission in movable:
        for rater in chosen[submission]:
            having[rater][submission] = None
    for _ in range(_MOST_MOVES):
        way = _way_down(chosen, having, free, load)
        if way is None:
            return
        for submission, rater, other in way:
            chosen[submission] = tuple(other if one == rater else one for one in chosen[submission])
            del having[rater][submission]
            having[other][submission] = None
            load[rater] -= 1
            load[other] += 1


def _way_down(
    chosen: Mapping[str, tuple[str, ...]],
    having: Mapping[str, Iterable[str]],
    free: Callable[[str], Sequence[str]],
    load: Mapping[str, int],
) -> list[tuple[str, str, str]] | None:
    """(submission, from, to) that bring one rating from who has much to who has two fewer, or fewer."""
    least = min(load.values())
    for start in sorted(load, key=lambda one: -load[one]):
        if load[start] < least + 2:
            return None
        before: dict[str, tuple[str, str]] = {start: ("", "")}
        queue = deque([start])
        while queue:
            here = queue.popleft()
            if load[here] <= load[start] - 2:
                way = []
                while here != start:
                    giver, submission = before[here]
                    way.append((submission, giver, here))
                    here = giver
                return way
            for submission in having[here]:
                for there in free(submission):
                    if there not in before and there not in chosen[submission]:
                        before[there] = (here, submission)
                        queue.append(there)
                if len(before) == len(load):
                    break
    return None
