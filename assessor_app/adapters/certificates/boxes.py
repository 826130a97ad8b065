"""Room on the page for a text that must be shown whole, however long it is."""

from dataclasses import dataclass

from assessor_app.adapters.certificates.text import Line, Paragraph, shape
from assessor_app.adapters.certificates.writing import Pen
from assessor_app.application.problems import Unusable


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """Room for a text that must be shown whole: one line if it can be, else more lines, smaller."""

    what: str
    stack: tuple[str, ...]
    width: float
    height: float
    largest: float  # points
    smallest: float
    centre: float  # of the box, from the foot of the page
    leading: float = 1.12  # of the size

    def fit(self, text: str) -> tuple[list[Line], float]:
        """The lines and their size. Raises Unusable where the text has no room at the smallest size."""
        line = shape(text, self.stack)
        size = line.size_for(self.width, self.largest)
        if size >= self.largest * 0.6:
            return [line], size
        paragraph = Paragraph.of(text, self.stack)
        size = self.largest * 0.6
        while size >= self.smallest:
            width = self.width * 1000 / size
            if len(paragraph.broken(width)) * size * self.leading <= self.height:
                lines = [shape(part, self.stack) for part in paragraph.evenly(width)]
                if all(line.width <= width for line in lines):
                    return lines, size
            size *= 0.92
        raise Unusable(f"{self.what} is too long for the certificate", remedy="Shorten it.")

    def write(self, pen: Pen, text: str, middle: float) -> None:
        """Draw the text around `middle` across and the centre of the box upwards."""
        lines, size = self.fit(text)
        step = size * self.leading
        y = self.centre + (len(lines) - 1) * step / 2 - size * 0.3
        for line in lines:
            pen.write_centred(line, middle, y, size)
            y -= step
