"""The engraved seal: a guilloche whose lines follow from a hash, so that each award has its own.

A layer is one closed curve, r(θ) = R (1 + a cos nθ + b cos mθ), drawn several times, each time turned a
little further.
"""

import math
from dataclasses import dataclass

from assessor_app.adapters.certificates.writing import number

_UNIT = 100  # the curves are written in hundredths of a point, as whole numbers


@dataclass(frozen=True, slots=True)
class Layer:
    """One curve, as path operators around the origin, and the angles (radians) at which it is drawn."""

    path: bytes
    angles: tuple[float, ...]


def layers(digest: bytes, radius: float) -> tuple[Layer, ...]:
    """Four layers from the outside inwards, from the first 16 bytes of `digest`; `radius` in points."""
    made = []
    for index, (part, strands) in enumerate(((0.84, 6), (0.70, 7), (0.56, 6), (0.45, 5))):
        one, two, three, four = digest[4 * index : 4 * index + 4]
        lobes = 7 + one % 6
        swell = 0.09 + 0.05 * two / 255
        second = 2 + three % 3
        ripple = 0.02 + 0.04 * four / 255
        path = _curve(radius * part / (1 + ripple), lobes, swell, lobes * second, ripple)
        step = 2 * math.pi / lobes / strands
        made.append(Layer(path, tuple(step * turn for turn in range(strands))))
    return tuple(made)


def _curve(radius: float, lobes: int, swell: float, ripples: int, ripple: float) -> bytes:
    """The closed curve in cubic Bézier pieces through exact points with exact tangents."""
    pieces = 4 * ripples
    step = 2 * math.pi / pieces
    scale = radius * _UNIT
    words: list[str] = []
    before: tuple[float, float, float, float] | None = None
    for index in range(pieces + 1):
        angle = index % pieces * step
        distance = scale * (1 + swell * math.cos(lobes * angle) + ripple * math.cos(ripples * angle))
        slope = -scale * (
            swell * lobes * math.sin(lobes * angle) + ripple * ripples * math.sin(ripples * angle)
        )
        cosine, sine = math.cos(angle), math.sin(angle)
        x, y = distance * cosine, distance * sine
        dx = (slope * cosine - distance * sine) * step / 3
        dy = (slope * sine + distance * cosine) * step / 3
        if before is None:
            words.append(f"{round(x)} {round(y)} m")
        else:
            words.append(
                f"{round(before[0] + before[2])} {round(before[1] + before[3])} "
                f"{round(x - dx)} {round(y - dy)} {round(x)} {round(y)} c"
            )
        before = (x, y, dx, dy)
    return ("\n".join(words) + " s\n").encode("ascii")


def placed(x: float, y: float, angle: float) -> str:
    """The matrix operator that puts a layer's curve at (x, y), turned by `angle`, in points."""
    cosine, sine = math.cos(angle) / _UNIT, math.sin(angle) / _UNIT
    return f"{cosine:.7f} {sine:.7f} {-sine:.7f} {cosine:.7f} {number(x)} {number(y)} cm"


def circle(x: float, y: float, radius: float) -> str:
    """The path of a circle in four Bézier pieces; the caller paints it."""
    bend = radius * 0.5522847
    a, b, c, d = (number(value) for value in (x - radius, x - bend, x + bend, x + radius))
    e, f, g, h = (number(value) for value in (y - radius, y - bend, y + bend, y + radius))
    u, v = number(x), number(y)
    return (
        f"{a} {v} m {a} {g} {b} {h} {u} {h} c {c} {h} {d} {g} {d} {v} c "
        f"{d} {f} {c} {e} {u} {e} c {b} {e} {a} {f} {a} {v} c"
    )
