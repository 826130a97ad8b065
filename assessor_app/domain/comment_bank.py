"""Comments that a rater keeps for the next time: by badge, criterion and level, with counts of use."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import Final

LONGEST_KEPT: Final = 2_000  # characters of a comment
MOST_KEPT: Final = 10_000  # comments of one rater


class FullBank(ValueError):
    """No more comments can be kept; the words are for the rater."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptComment:
    """One comment, and where it fits."""

    words: str = field(repr=False)
    badge: str  # id of the achievement
    criterion: str  # id; "" for the whole
    level: str = ""  # id; "" at any level
    used: int = 0
    shared: str = ""  # name of the set that it came with; "" for one's own

    @property
    def key(self) -> tuple[str, str, str, str]:
        """What makes it another comment."""
        return self.badge, self.criterion, self.level, self.words


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedSet:
    """Where a set came from that somebody shares: its name, and the hash by which two people compare it."""

    name: str
    digest: str  # SHA-256 of its canonical form, hex


@dataclass(frozen=True, slots=True, kw_only=True)
class CommentBank:
    """All that one rater keeps; no comment is in it twice."""

    comments: tuple[KeptComment, ...] = field(default=(), repr=False)
    sets: tuple[SharedSet, ...] = ()

    def keep(self, comment: KeptComment) -> "CommentBank":
        """With one more; one that is there already is counted as used again. Raises FullBank."""
        tidy = replace(comment, words=tidied(comment.words))
        if not tidy.words:
            return self
        if any(one.key == tidy.key for one in self.comments):
            return self.use(tidy)
        if len(self.comments) >= MOST_KEPT:
            raise FullBank(f"{MOST_KEPT:,} comments are kept already")
        return replace(self, comments=(*self.comments, tidy))

    def use(self, comment: KeptComment) -> "CommentBank":
        """With this one used once more."""
        return self._instead(comment, lambda one: replace(one, used=one.used + 1))

    def change(self, comment: KeptComment, words: str) -> "CommentBank":
        """With other words instead: one's own from then on. Blank words change nothing; twins become one."""
        words = tidied(words)
        changed = replace(comment, words=words, shared="")
        if not words or words == comment.words:
            return self
        others = tuple(one for one in self.comments if one.key != changed.key)
        return replace(self, comments=others)._instead(comment, lambda one: replace(changed, used=one.used))

    def remove(self, comment: KeptComment) -> "CommentBank":
        """Without it."""
        return replace(self, comments=tuple(one for one in self.comments if one.key != comment.key))

    def take_in(self, shared: SharedSet, comments: Iterable[KeptComment]) -> tuple["CommentBank", int]:
        """With the comments of a set, and how many of them are new. Raises FullBank before any is taken."""
        known = {one.key for one in self.comments}
        fresh: dict[tuple[str, str, str, str], KeptComment] = {}
        for one in comments:
            tidy = replace(one, words=tidied(one.words), used=0, shared=shared.name)
            if tidy.words and tidy.key not in known:
                fresh.setdefault(tidy.key, tidy)
        if len(self.comments) + len(fresh) > MOST_KEPT:
            raise FullBank(f"{len(fresh):,} new comments and those that are kept are more than {MOST_KEPT:,}")
        sets = (*(one for one in self.sets if one.name != shared.name), shared)
        return replace(self, comments=(*self.comments, *fresh.values()), sets=sets), len(fresh)

    def _instead(self, comment: KeptComment, make: Callable[[KeptComment], KeptComment]) -> "CommentBank":
        return replace(
            self, comments=tuple(make(one) if one.key == comment.key else one for one in self.comments)
        )


def tidied(words: str) -> str:
    """As it is kept: without space around it, cut to what one comment may hold."""
    return words.strip()[:LONGEST_KEPT].rstrip()
