"""The names that Canvas's lib/content_zipper.rb gives."""

import re
import unicodedata
from collections.abc import Iterator

from tests.support.pack_portfolios.cohort import Learner
from tests.support.pack_portfolios.moodle_names import Packed


def export(learners: tuple[Learner, ...], *, anonymous: bool = False) -> Iterator[Packed]:
    """Every file of the export; attachments are numbered as they were uploaded."""
    attachment = 900_000
    for place, learner in enumerate(learners):
        secret = f"q{place:02d}Zk"
        who = None if anonymous else _sortable(learner)
        owner = f"anon_{secret}" if anonymous else str(learner.user)
        fields = [who, "LATE" if learner.late else None, owner]
        prefix = _words("_".join(field for field in fields if field is not None))
        read_back = f"anon_{secret}" if anonymous else _words(who or "")
        number = secret if anonymous else str(learner.user)
        for file in learner.files:
            attachment += 1
            name = re.sub(r'[\x00/\\:*?"<>|]+', "_", file.name)
            path = f"{prefix}_{attachment}_{name}"
            yield Packed(path=path, source=file.source, learner=read_back, learner_id=number, name=name)
        if learner.typed is not None:
            path = f"{prefix}_text.html"
            yield Packed(
                path=path, source=learner.typed, learner=read_back, learner_id=number, name="text.html"
            )


def _sortable(learner: Learner) -> str:
    name = f"{learner.family}, {learner.given}"
    return re.sub(r"_(\d+)_", r"\1", name).lower()


def _words(text: str) -> str:
    """Letters, marks, decimal digits and connectors alone: Ruby's [[:word:]]."""
    kinds = ("L", "M")
    return "".join(
        character
        for character in text
        if unicodedata.category(character)[0] in kinds or unicodedata.category(character) in {"Nd", "Pc"}
    )
