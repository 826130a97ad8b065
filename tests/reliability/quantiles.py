"""Quantiles in plain Python, by bisection of continued fractions: nothing that the product uses."""

import math
from collections.abc import Callable
from statistics import NormalDist

STEPS = 200  # halvings, and terms of a fraction


def z(confidence: float) -> float:
    """Normal, at 1-(1-c)/2."""
    return -NormalDist().inv_cdf((1 - confidence) / 2)


def t(freedom: float, confidence: float) -> float:
    """Student, at 1-(1-c)/2."""
    return _root(lambda x: _beta(freedom / 2, 0.5, freedom / (freedom + x * x)) / 2, (1 - confidence) / 2)


def f(above: float, below: float, confidence: float) -> float:
    """Fisher, at 1-(1-c)/2."""
    return _root(lambda x: _beta(below / 2, above / 2, below / (below + above * x)), (1 - confidence) / 2)


def chi(freedom: float, tail: float) -> float:
    """χ² with so much above it."""
    return _root(lambda x: 1 - _gamma(freedom / 2, x / 2), tail)


def _root(above: Callable[[float], float], tail: float) -> float:
    """Where the mass above falls to `tail`; on a scale of powers, so that it is exact for any size."""
    low, high = -700.0, 700.0
    for _ in range(STEPS):
        middle = (low + high) / 2
        low, high = (middle, high) if above(math.exp(middle)) > tail else (low, middle)
    return math.exp(low)


def _beta(a: float, b: float, x: float) -> float:
    """The regularised incomplete beta function. Source: DLMF 8.17.22, by Lentz's method."""
    if x <= 0 or x >= 1:
        return float(x >= 1)
    if x > (a + 1) / (a + b + 2):
        return 1 - _beta(b, a, 1 - x)
    front = math.exp(
        math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) + a * math.log(x) + b * math.log1p(-x)
    )
    c, d = 1.0, 1 / (1 - (a + b) * x / (a + 1))
    fraction = d
    for m in range(1, 20 * STEPS):
        for term in (
            m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)),
            -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1)),
        ):
            d, c = 1 / (1 + term * d), 1 + term / c
            fraction *= c * d
        if abs(c * d - 1) < 1e-16:
            break
    return front * fraction / a


def _gamma(a: float, x: float) -> float:
    """The regularised lower incomplete gamma function, by its series. Source: DLMF 8.11.4."""
    if x > 700 + 2 * a:
        return 1.0
    term = total = 1 / a
    n = a
    while term > total * 1e-17:
        n += 1
        term *= x / n
        total += term
    return min(1.0, total * math.exp(a * math.log(x) - x - math.lgamma(a)))
