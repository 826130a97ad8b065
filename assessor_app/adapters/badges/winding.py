"""Filled outlines with holes, as SVG and fonts mean them: filled where the winding number is not zero."""

from collections.abc import Sequence

import numpy as np
from PIL import Image, ImageDraw

Outline = Sequence[tuple[float, float]]  # pixels


def fill(image: Image.Image, outlines: Sequence[Outline], colour: str) -> None:
    """Fill what the outlines enclose, all taken together."""
    points = [point for outline in outlines for point in outline]
    if not points:
        return
    left, top = (int(min(point[axis] for point in points)) - 1 for axis in (0, 1))
    right, bottom = (int(max(point[axis] for point in points)) + 2 for axis in (0, 1))
    left, top = max(left, 0), max(top, 0)
    width, height = min(right, image.width) - left, min(bottom, image.height) - top
    if width <= 0 or height <= 0:
        return
    wound = np.zeros((height, width), dtype=np.int16)
    for outline in outlines:
        if len(outline) < 3:
            continue
        mask = Image.new("1", (width, height))
        ImageDraw.Draw(mask).polygon([(x - left, y - top) for x, y in outline], fill=1)
        inside = np.asarray(mask, dtype=np.int16)
        wound += inside if _clockwise(outline) else -inside
    shown = Image.fromarray(np.where(wound != 0, 255, 0).astype(np.uint8))
    image.paste(colour, (left, top), shown)


def _clockwise(outline: Outline) -> bool:
    doubled = sum(
        (after[0] - before[0]) * (after[1] + before[1])
        for before, after in zip(outline, [*outline[1:], outline[0]], strict=True)
    )
    return doubled > 0
