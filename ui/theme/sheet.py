"""Make one style sheet of the templates in resources/styles and a palette; no Qt here."""

from dataclasses import fields
from importlib import resources
from string import Template
from typing import Final

from ui.theme.tokens import RADIUS, TEXT_PIXELS, Palette, ToneColours, scaled

PARTS: Final = ("base.qss", "controls.qss", "content.qss", "frame.qss", "evidence.qss")


def style_sheet(palette: Palette, percent: int) -> str:
    """The window's whole style sheet; raises KeyError where a template names a token that is not there.

    `$token` is a colour, `$text_body` a type size and `$px_24` 24 px, the last two grown by the text size.
    """
    words = _colours(palette)
    words.update({f"text_{size}": f"{scaled(pixels, percent)}px" for size, pixels in TEXT_PIXELS.items()})
    words.update({f"px_{pixels}": f"{scaled(pixels, percent)}px" for pixels in range(1, 65)})
    words["radius"] = f"{RADIUS}px"
    folder = resources.files("resources") / "styles"
    templates = (Template((folder / part).read_text(encoding="utf-8")) for part in PARTS)
    return "\n".join(template.substitute(words) for template in templates)


def _colours(palette: Palette) -> dict[str, str]:
    colours: dict[str, str] = {}
    for field in fields(palette):
        value = getattr(palette, field.name)
        if isinstance(value, ToneColours):
            colours |= {
                f"{field.name}_ink": value.ink,
                f"{field.name}_fill": value.fill,
                f"{field.name}_edge": value.edge,
            }
        else:
            colours[field.name] = value
    return colours
