"""How many units must be rated twice before a claim about agreement can be made?

The claim is "kappa is at least k₀", tested one-sided; two raters, the common-correlation model: both use the
categories with the same shares p, and T_kl = (1-κ)p_k p_l + κ[k=l]p_k is how often the first says k and the
second l. Source of the variance: Fleiss, Cohen & Everitt (1969), non-null; of n: the normal approximation
(z_c √V(k₀) + z_b √V(k₁))² / (k₁-k₀)², Flack, Afifi, Lachenbruch & Schouten (1988).
"""

import math
from collections.abc import Sequence
from enum import StrEnum

import numpy as np
import scipy.special as sc

from assessor_app.reliability.arrays import FloatArray

_ROUNDING = 1e-9  # shares as they are typed or divided need not add up to 1 in every digit


class Weighting(StrEnum):
    """How much credit two categories that differ get, by how many places they are apart."""

    IDENTITY = "identity"
    LINEAR = "linear"
    QUADRATIC = "quadratic"


def units_needed(
    *,
    claim: float,
    truth: float,
    shares: Sequence[float],
    confidence: float = 0.95,
    power: float = 0.80,
    weighting: Weighting = Weighting.IDENTITY,
    population: int | None = None,
) -> int:
    """How many units rated twice show "kappa ≥ claim" with `power`, where it is `truth`.

    shares: how often each category occurs, in order, adding up to 1; confidence: of the one-sided claim.
    population: size of the batch where the claim is about this batch alone: the sample is then smaller, and
    never larger than the batch. Raises ValueError where claim ≥ truth, a probability is outside (0, 1), or
    fewer than two categories occur.
    """
    if not -1 < claim < truth <= 1:
        raise ValueError("what is claimed must lie below what is true, both between -1 and 1")
    _probability(confidence)
    _probability(power)
    below = math.sqrt(unit_variance(claim, shares, weighting))
    above = math.sqrt(unit_variance(truth, shares, weighting))
    root = float(sc.ndtri(confidence)) * below + float(sc.ndtri(power)) * above
    needed = max((root / (truth - claim)) ** 2 if root > 0 else 0.0, 2.0)
    if population is None:
        return math.ceil(needed)
    if population < 1:
        raise ValueError("a batch has at least one unit")
    return min(math.ceil(needed / (1 + needed / population)), population)


def power_reached(
    units: int,
    *,
    claim: float,
    truth: float,
    shares: Sequence[float],
    confidence: float = 0.95,
    weighting: Weighting = Weighting.IDENTITY,
) -> float:
    """How likely `units` rated twice show "kappa ≥ claim" where it is `truth`; the inverse of `units_needed`.

    1 where the truth leaves no variance. Raises ValueError as `units_needed` does, and for units < 1.
    """
    if not -1 < claim < truth <= 1:
        raise ValueError("what is claimed must lie below what is true, both between -1 and 1")
    if units < 1:
        raise ValueError("at least one unit must be rated twice")
    _probability(confidence)
    below = math.sqrt(unit_variance(claim, shares, weighting))
    above = math.sqrt(unit_variance(truth, shares, weighting))
    distance = math.sqrt(units) * (truth - claim) - float(sc.ndtri(confidence)) * below
    if above == 0:
        return 1.0 if distance >= 0 else 0.0
    return float(sc.ndtr(distance / above))


def unit_variance(kappa: float, shares: Sequence[float], weighting: Weighting = Weighting.IDENTITY) -> float:
    """V, n times the variance of kappa estimated from n units; no unit.

    V = [Σ_kl T_kl (w_kl - (1-κ)(w̄_k+w̄_l))² - (κ-p_e(1-κ))²] / (1-p_e)². Raises ValueError where the shares
    are no shares, fewer than two categories occur, or T would be negative (kappa far below 0).
    """
    p = np.array(shares, dtype=np.float64)
    if p.ndim != 1 or not np.isfinite(p).all() or (p < 0).any() or abs(float(p.sum()) - 1) > _ROUNDING:
        raise ValueError("shares are not negative and add up to 1")
    if np.count_nonzero(p) < 2:
        raise ValueError("with one category alone there is no agreement beyond chance")
    weights = _weights(p.size, weighting)
    together = (1 - kappa) * np.outer(p, p) + kappa * np.diag(p)
    if (together < -_ROUNDING).any():
        raise ValueError("two raters with these shares cannot differ so much")
    mean = weights @ p
    chance = float(p @ mean)
    terms = weights - (1 - kappa) * (mean[:, None] + mean[None, :])
    centre = kappa - chance * (1 - kappa)
    # around the mean, which is `centre`: the difference of two large squares would lose the digits near κ = 1
    spread = float((together * (terms - centre) ** 2).sum())
    return max(spread, 0.0) / (1 - chance) ** 2


def _weights(count: int, weighting: Weighting) -> FloatArray:
    """(categories, categories) the credit w_kl; rubrics have few levels, so the plain table serves."""
    places = np.arange(count, dtype=np.float64)
    apart: FloatArray = np.abs(places[:, None] - places[None, :]) / (count - 1)
    match weighting:
        case Weighting.IDENTITY:
            return np.eye(count)
        case Weighting.LINEAR:
            return 1 - apart
        case Weighting.QUADRATIC:
            squared: FloatArray = 1 - apart**2
            return squared


def _probability(value: float) -> None:
    if not 0 < value < 1:
        raise ValueError("a probability lies between 0 and 1")
