"""What the page Badge images knows: which design is in use where, and the draft as it is typed; no Qt."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from assessor_app.application.kept_designs import DesignLine
from assessor_app.domain.achievement import Category, Tier
from assessor_app.domain.badge_design import (
    BY_CATEGORY,
    STANDARD,
    BadgeDesign,
    Contrast,
    IconPath,
    Shape,
    contrasts,
)
from assessor_app.domain.contrast import is_colour
from assessor_app.domain.definitions import InvalidDefinition
from ui.models.designing import DesignDoors, DesignState

DRAWING = "drawing"  # among the icons: the organisation's own
SIZES = (512, 128, 48)  # pixels of what is shown
IN_A_ROW = 56  # of each of all badges


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """A draft: every field as it stands on the screen, whether or not it makes a design."""

    texts: Mapping[str, str]
    drawing: tuple[IconPath, ...] = field(default=(), repr=False)

    def with_texts(self, texts: Mapping[str, str]) -> "Typed":
        """The same with other texts."""
        return replace(self, texts=texts)

    def template(self) -> BadgeDesign:
        """The design; raises InvalidDefinition, in words, where it is none."""
        texts = {name: text.strip() for name, text in self.texts.items()}
        drawn = texts["icon"] == DRAWING
        if drawn and not self.drawing:
            raise InvalidDefinition("choose the drawing that is to be the icon: an SVG file")
        return BadgeDesign(
            name=texts["name"],
            shape=None if texts["shape"] == BY_CATEGORY else Shape(texts["shape"]),
            fields={one: texts[field_name(one)].lower() for one in Category},
            rims={one: texts[rim_name(one)].lower() for one in Tier},
            icon=BY_CATEGORY if drawn else texts["icon"],
            drawing=self.drawing if drawn else (),
            strip=texts["strip"],
        )


def typed_of(design: BadgeDesign) -> Typed:
    """The fields that show a design."""
    return Typed(
        texts={
            "name": design.name,
            "shape": str(design.shape or BY_CATEGORY),
            "icon": DRAWING if design.drawing else design.icon,
            "strip": design.strip,
            **{field_name(one): design.fields[one] for one in Category},
            **{rim_name(one): design.rims[one] for one in Tier},
        },
        drawing=design.drawing,
    )


def field_name(category: Category) -> str:
    """The field in which a category's colour is typed."""
    return f"field-{category}"


def rim_name(tier: Tier) -> str:
    """The field in which a tier's colour is typed."""
    return f"rim-{tier}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """What was drawn: one badge in each size, in colours and in one, and all badges beside each other."""

    badge: str
    colour: Mapping[int, bytes] = field(repr=False)  # pixels a side → PNG
    mono: Mapping[int, bytes] = field(repr=False)
    every: tuple[tuple[str, bytes], ...] = field(default=(), repr=False)  # (badge, PNG)


@dataclass(frozen=True, slots=True, kw_only=True)
class BadgeImagesState(DesignState[BadgeDesign, Sheet]):
    """Everything that the page shows."""

    typed: Typed = field(default_factory=lambda: typed_of(STANDARD))
    picked: str = ""  # of all badges, the one that is shown large; empty: the first

    @staticmethod
    def standard() -> BadgeDesign:
        """The look that comes with the program."""
        return STANDARD

    @staticmethod
    def draft_of(design: BadgeDesign) -> Typed:
        """The fields that show a design."""
        return typed_of(design)

    @property
    def shown(self) -> DesignLine[BadgeDesign] | None:
        """The badge that is shown large; None where there is no badge at all."""
        if self.badge:
            return self.line
        badges = [line for line in self.lines if line.badge]
        return next((line for line in badges if line.badge == self.picked), badges[0] if badges else None)

    @property
    def contrasts(self) -> tuple[Contrast, ...]:
        """Of the badge that is shown, as its colours are typed; none while one of them is no colour."""
        if self.shown is None:
            return ()
        texts = self.typed.texts
        ground = texts[field_name(Category(self.shown.category))].strip().lower()
        rim = texts[rim_name(Tier(self.shown.tier))].strip().lower()
        return contrasts(ground, rim) if is_colour(ground) and is_colour(rim) else ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BadgeImagesDoors(DesignDoors[BadgeDesign]):
    """The use cases, bound to program and session."""

    draw: Callable[[BadgeDesign, str, str], Sheet]  # for a badge or all, which one large ("" for the first)
    icon: Callable[[Path], tuple[IconPath, ...]]
    write: Callable[[Path, BadgeDesign, str], int]  # a folder, for a badge → how many files
