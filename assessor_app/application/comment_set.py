"""Comments in a file that raters share: documented JSON, and a hash to see whether two sets are the same.

`docs/comment-sets.md` shows the form. Use counts stay at home: they would tell how somebody rates.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from assessor_app.application.problems import Unusable
from assessor_app.application.strict_json import Place, load
from assessor_app.domain.comment_bank import LONGEST_KEPT, KeptComment, SharedSet, tidied
from assessor_app.domain.definitions import is_slug
from assessor_app.ledger.canonical import canonical

FORM: Final = "assessor-comments-1"
_LONGEST_NAME: Final = 80  # characters
_REQUIRED: Final = frozenset({"badge", "criterion", "words"})


@dataclass(frozen=True, slots=True, kw_only=True)
class CommentSet:
    """A set as its file holds it."""

    name: str
    comments: tuple[KeptComment, ...] = field(repr=False)

    @property
    def digest(self) -> str:
        """SHA-256 (hex) of its comments in canonical form: the same under any name and in any order."""
        plain = sorted({one.key for one in self.comments})
        return hashlib.sha256(b"assessor/comments/v1\n" + canonical([list(key) for key in plain])).hexdigest()

    @property
    def shared(self) -> SharedSet:
        """How a bank remembers it."""
        return SharedSet(name=self.name, digest=self.digest)


def comment_set(name: str, comments: Iterable[KeptComment]) -> CommentSet:
    """A set of these, each once."""
    each = {one.key: one for one in comments}
    return CommentSet(
        name=" ".join(name.split())[:_LONGEST_NAME] or "comments", comments=tuple(each.values())
    )


def write_set(made: CommentSet) -> bytes:
    """The file."""
    comments = [
        {"badge": badge, "criterion": criterion, "level": level, "words": words}
        for badge, criterion, level, words in sorted(one.key for one in made.comments)
    ]
    return canonical({"form": FORM, "name": made.name, "comments": comments}) + b"\n"


def read_set(content: bytes, *, file: str) -> CommentSet:
    """The set that a file holds. Raises Unusable, naming the place, for anything else."""
    fields = load(content, file=file).object(required=frozenset({"form", "name", "comments"}))
    if fields["form"].text() != FORM:
        fields["form"].refuse(f"this is no set of comments: “{FORM}” belongs here")
    comments = tuple(_comment(place) for place in fields["comments"].items())
    if not comments:
        raise Unusable("the set holds no comment", where=file)
    return comment_set(fields["name"].text(), comments)


def _comment(place: Place) -> KeptComment:
    fields = place.object(required=_REQUIRED, optional=frozenset({"level"}))
    words = fields["words"].text()
    if len(words.strip()) > LONGEST_KEPT:
        fields["words"].refuse(f"the comment is longer than {LONGEST_KEPT:,} characters")
    return KeptComment(
        words=tidied(words),
        badge=_slug(fields["badge"]),
        criterion=_slug_or_blank(fields["criterion"]),
        level=_slug_or_blank(fields["level"]) if "level" in fields else "",
    )


def _slug_or_blank(place: Place) -> str:
    return "" if place.value == "" else _slug(place)


def _slug(place: Place) -> str:
    word = place.text()
    if not is_slug(word):
        place.refuse("an id belongs here: small letters, digits and hyphens")
    return word
