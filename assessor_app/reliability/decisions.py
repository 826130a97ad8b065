"""How sure is a decision at a cut? Accuracy and consistency from scores and their error of measurement.

Sources: Rudner (2001; 2005), Expected classification accuracy: accuracy is the mean of Φ(|x - cut| / sem);
consistency, that two such measurements fall on the same side, is the mean of p² + (1-p)² (Livingston & Lewis
1995). Where an award needs several criteria at once, p is the product over them, as their errors are
independent given the work (Douglas & Mislevy 2010).
"""

from dataclasses import dataclass

import numpy as np
import scipy.special as sc

from assessor_app.reliability.arrays import BoolArray, FloatArray

NEAR = 1.959963984540054  # a unit within so many errors of the cut could fall on either side


@dataclass(frozen=True, slots=True, kw_only=True)
class Certainty:
    """How certain decisions are, of all units together; shares from 0 to 1."""

    accuracy: float  # that the outcome is that of the true score
    consistency: float  # that another measurement gives the same outcome


def chance_to_pass(score: FloatArray, cut: FloatArray, sem: FloatArray) -> FloatArray:
    """Φ((x - cut) / sem), entry by entry; where sem is 0, whether x ≥ cut. Any shapes that fit together."""
    apart = np.asarray(score - cut, dtype=np.float64)
    error = np.broadcast_to(sem, apart.shape)
    exact = error <= 0
    chance = sc.ndtr(apart / np.where(exact, 1.0, error))
    found: FloatArray = np.where(exact, (apart >= 0).astype(np.float64), chance)
    return found


def certainty(chance: FloatArray) -> Certainty:
    """Of the chances to pass of all units; (units,), at least one, else ValueError."""
    if not chance.size:
        raise ValueError("there is no unit")
    return Certainty(
        accuracy=float(np.maximum(chance, 1 - chance).mean()),
        consistency=float((chance**2 + (1 - chance) ** 2).mean()),
    )


def near(chance: FloatArray) -> BoolArray:
    """(units,) which of them could fall on either side: within ±1.96 sem of the cut."""
    tail = float(sc.ndtr(-NEAR))
    found: BoolArray = (chance > tail) & (chance < 1 - tail)
    return found
