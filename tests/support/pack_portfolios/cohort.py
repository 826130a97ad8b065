"""Two dozen learners of many scripts, and which files each of them hands in."""

import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

PEOPLE = (
    ("Ada", "Lovelace"),
    ("Zoë", "O'Connor"),
    ("José", "Ñandú"),
    ("Anne_Marie", "Dubois"),
    ("小龍", "李"),
    ("Иван", "Петров"),
    ("مريم", "الزهراء"),
    ("Δημήτρης", "Παπαδόπουλος"),
    ("Văn An", "Nguyễn"),
    ("ไพศาล", "ศรีสุข"),
    ("अनिता", "शर्मा"),
    ("Þórdís", "Jónsdóttir"),
    ("Łukasz", "Wiśniewski"),
    ("נועה", "כהן"),
    ("さくら", "山田"),
    ("민준", "김"),
    ("Ayşe", "İnönü"),
    ("Jean-Luc", "d'Arcy & Co"),
    ("Ada", "Lovelace"),  # a namesake: only the number tells them apart
    ("Mary: Jane", "Smith/Jones"),
    ("Agent 007", "Bond"),
    ("Ọlá", "Adébáyọ̀"),
    ("Նարե", "Սարգսյան"),
    ("ქეთევან", "გელაშვილი"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class HandIn:
    """One file as the learner named it, in the folder where they put it."""

    name: str
    folder: str
    source: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Learner:
    """Who hands in what."""

    given: str
    family: str
    user: int  # as the source system numbers them
    late: bool
    files: tuple[HandIn, ...]
    typed: Path | None  # what was typed into the browser, as HTML


def cohort(shelf: dict[str, list[Path]]) -> tuple[Learner, ...]:
    """Everybody, with a document, a picture, a recording, a notebook and some code or data each."""
    return tuple(_learner(number, given, family, shelf) for number, (given, family) in enumerate(PEOPLE))


def _learner(number: int, given: str, family: str, shelf: dict[str, list[Path]]) -> Learner:
    def pick(kind: str) -> Path:
        return shelf[kind][number % len(shelf[kind])]

    decompose = number % 5 == 2  # as files come from a Mac
    form: Literal["NFC", "NFD"] = "NFD" if decompose else "NFC"
    kinds = ["document", "image", "media", "notebook", "code"]
    kinds += ["film"] if number % 6 == 0 else []
    kinds += ["data"] if number % 3 == 0 else ["text"]
    files = tuple(
        HandIn(
            name=unicodedata.normalize(form, _NAMES.get((number + place) % 11, "{}").format(pick(kind).name)),
            folder="drafts/second version/" if kind == "code" and number % 4 == 0 else "",
            source=pick(kind),
        )
        for place, kind in enumerate(kinds)
    )
    pages = [path for path in shelf["document"] if path.suffix == ".html"]
    typed = pages[number % len(pages)] if number % 4 == 1 else None
    return Learner(
        given=unicodedata.normalize(form, given),
        family=unicodedata.normalize(form, family),
        user=40_000 + 7 * number,
        late=number % 3 == 1,
        files=files,
        typed=typed,
    )


_NAMES = {0: "2026_01_{}", 3: "Entwurf für {}", 5: "作品_{}", 7: "my file (1) {}", 9: "late_77_{}"}
