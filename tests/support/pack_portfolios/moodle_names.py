"""The names that Moodle's mod/assign/classes/downloader.php gives, and those of its forms before 4.1."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.support.pack_portfolios.cohort import Learner


@dataclass(frozen=True, slots=True, kw_only=True)
class Packed:
    """One file in an export, and what is to be read back of it."""

    path: str
    source: Path
    learner: str
    learner_id: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MoodleForm:
    """A version and its settings."""

    folders: bool = True
    trailing_line: bool = False  # up to 4.0
    usernames: bool = False  # the preference that puts them in front

    def export(self, learners: tuple[Learner, ...]) -> Iterator[Packed]:
        """Every file of the export."""
        for number, learner in enumerate(learners, start=101):  # the participant's number, not the user's
            who = f"{learner.given} {learner.family}"
            if self.usernames:
                who = f"user{learner.user}_{who}"
            shown = who.replace("_", " ")
            prefix = cleaned(f"{shown}_{number}")
            read_back = prefix.rpartition("_")[0]
            for folder, name, plugin, source in _uploads(learner):
                place = self._place(prefix, plugin, folder, name)
                kept = f"{folder}{name}" if self.folders else name
                yield Packed(path=place, source=source, learner=read_back, learner_id=str(number), name=kept)

    def _place(self, prefix: str, plugin: str, folder: str, name: str) -> str:
        if not self.folders:
            return cleaned(f"{prefix}_assignsubmission_{plugin}_{name}")
        line = "_" if self.trailing_line else ""
        return f"{cleaned(f'{prefix}_assignsubmission_{plugin}{line}')}/{folder}{name}"


def _uploads(learner: Learner) -> Iterator[tuple[str, str, str, Path]]:
    for file in learner.files:
        yield file.folder, cleaned(file.name), "file", file.source
    if learner.typed is not None:
        yield "", "onlinetext.html", "onlinetext", learner.typed


def cleaned(name: str) -> str:
    """Without controls and the characters that Moodle lets no file name have."""
    return re.sub(r"\.\.+", "", re.sub(r"[\x00-\x1f\x7f&<>\"`|':\\/]", "", name))
