"""What the page Badge images says, in the person's language."""

import math
from typing import Final

from assessor_app.domain.badge_design import BY_CATEGORY, NO_ICON, Contrast, Pair, Shape
from ui.pages.badge_images.state import DRAWING
from ui.theme.tokens import Tone
from ui.words.figures import figures
from ui.words.translate import Worded, translate

CHOSEN: Final = "chosen"  # among the kinds of icons: one of the shipped
_PAIRS: Final = Worded(
    lambda: {
        Pair.WORDS: translate("BadgeImages", "Words {0} : 1"),
        Pair.STRIP: translate("BadgeImages", "Strip {0} : 1"),
        Pair.RIM: translate("BadgeImages", "Rim {0} : 1"),
        Pair.LIGHT: translate("BadgeImages", "On light ground {0} : 1"),
        Pair.DARK: translate("BadgeImages", "On dark ground {0} : 1"),
    }
)
_TOO_LITTLE: Final = Worded(
    lambda: {
        Pair.WORDS: translate("BadgeImages", "Words {0} : 1, needs {1}"),
        Pair.STRIP: translate("BadgeImages", "Strip {0} : 1, needs {1}"),
        Pair.RIM: translate("BadgeImages", "Rim {0} : 1, needs {1}"),
        Pair.LIGHT: translate("BadgeImages", "On light ground {0} : 1, should be {1}"),
        Pair.DARK: translate("BadgeImages", "On dark ground {0} : 1, should be {1}"),
    }
)


def contrast_words(found: Contrast) -> str:
    """A pair of colours and how they stand off each other."""
    ratio = figures(math.floor(found.ratio * 10) / 10, 1)  # never shown as more than it is
    if found.enough:
        return _PAIRS[found.pair].format(ratio)
    return _TOO_LITTLE[found.pair].format(ratio, figures(found.least, 1))


def contrast_tone(found: Contrast) -> Tone:
    """Good, warned of, or refused."""
    if found.enough:
        return Tone.GOOD
    return Tone.BAD if found.needed else Tone.WARNING


def shapes() -> tuple[tuple[str, str], ...]:
    """(value, words) of what can be chosen."""
    return (
        (BY_CATEGORY, translate("BadgeImages", "By category")),
        (str(Shape.CIRCLE), translate("BadgeImages", "Circle")),
        (str(Shape.HEXAGON), translate("BadgeImages", "Hexagon")),
        (str(Shape.SHIELD), translate("BadgeImages", "Shield")),
        (str(Shape.OCTAGON), translate("BadgeImages", "Octagon")),
        (str(Shape.SQUARE), translate("BadgeImages", "Square")),
    )


def icon_kinds() -> tuple[tuple[str, str], ...]:
    """Likewise of where the icon comes from."""
    return (
        (BY_CATEGORY, translate("BadgeImages", "By category")),
        (CHOSEN, translate("BadgeImages", "One of these")),
        (DRAWING, translate("BadgeImages", "Your own drawing")),
        (NO_ICON, translate("BadgeImages", "None")),
    )


def icon_kind(icon: str) -> str:
    """The kind that an icon is of."""
    return icon if icon in (BY_CATEGORY, DRAWING, NO_ICON) else CHOSEN


ICON_NAMES: Final = Worded(
    lambda: {
        "award": translate("BadgeImages", "Award"),
        "badge-check": translate("BadgeImages", "Seal with a tick"),
        "medal": translate("BadgeImages", "Medal"),
        "trophy": translate("BadgeImages", "Trophy"),
        "star": translate("BadgeImages", "Star"),
        "sparkles": translate("BadgeImages", "Sparkles"),
        "rocket": translate("BadgeImages", "Rocket"),
        "zap": translate("BadgeImages", "Flash"),
        "target": translate("BadgeImages", "Target"),
        "mountain": translate("BadgeImages", "Mountain"),
        "compass": translate("BadgeImages", "Compass"),
        "flag": translate("BadgeImages", "Flag"),
        "lightbulb": translate("BadgeImages", "Light bulb"),
        "brain": translate("BadgeImages", "Brain"),
        "bot": translate("BadgeImages", "Robot"),
        "cpu": translate("BadgeImages", "Chip"),
        "code": translate("BadgeImages", "Code"),
        "calculator": translate("BadgeImages", "Calculator"),
        "chart-column": translate("BadgeImages", "Chart"),
        "table": translate("BadgeImages", "Table"),
        "book-open": translate("BadgeImages", "Open book"),
        "library": translate("BadgeImages", "Library"),
        "graduation-cap": translate("BadgeImages", "Graduation cap"),
        "presentation": translate("BadgeImages", "Presentation"),
        "languages": translate("BadgeImages", "Languages"),
        "message-square": translate("BadgeImages", "Message"),
        "megaphone": translate("BadgeImages", "Megaphone"),
        "pen-tool": translate("BadgeImages", "Pen"),
        "palette": translate("BadgeImages", "Palette"),
        "image": translate("BadgeImages", "Image"),
        "music": translate("BadgeImages", "Music"),
        "video": translate("BadgeImages", "Camera"),
        "search": translate("BadgeImages", "Magnifying glass"),
        "microscope": translate("BadgeImages", "Microscope"),
        "puzzle": translate("BadgeImages", "Puzzle piece"),
        "layers": translate("BadgeImages", "Layers"),
        "clipboard-list": translate("BadgeImages", "Clipboard"),
        "list-checks": translate("BadgeImages", "Checklist"),
        "git-compare": translate("BadgeImages", "Comparison"),
        "sliders-horizontal": translate("BadgeImages", "Sliders"),
        "settings": translate("BadgeImages", "Gear"),
        "wrench": translate("BadgeImages", "Wrench"),
        "scale": translate("BadgeImages", "Scales"),
        "gavel": translate("BadgeImages", "Gavel"),
        "shield-check": translate("BadgeImages", "Shield with a tick"),
        "lock": translate("BadgeImages", "Lock"),
        "fingerprint-pattern": translate("BadgeImages", "Fingerprint"),
        "handshake": translate("BadgeImages", "Handshake"),
        "users": translate("BadgeImages", "People"),
        "globe": translate("BadgeImages", "Globe"),
        "leaf": translate("BadgeImages", "Leaf"),
        "sun": translate("BadgeImages", "Sun"),
    }
)
