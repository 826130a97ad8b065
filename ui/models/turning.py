"""Where a box of a page is once the page is turned. No Qt."""

from assessor_app.application.ports.previewing import Box


def turned_box(box: Box, quarters: int) -> Box:
    """The box, in shares of the page, after `quarters` of a turn clockwise (negative: back)."""
    left, top, right, bottom = box
    for _ in range(quarters % 4):
        left, top, right, bottom = 1 - bottom, left, 1 - top, right
    return left, top, right, bottom


def turned_area(at: tuple[int, ...], quarters: int, whole: int) -> tuple[int, ...]:
    """The same of a pin's area: (page, left, top, right, bottom), in parts of `whole`."""
    page, left, top, right, bottom = at
    for _ in range(quarters % 4):
        left, top, right, bottom = whole - bottom, left, whole - top, right
    return page, left, top, right, bottom
