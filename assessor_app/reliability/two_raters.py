"""Agreement of exactly two raters: Cohen's kappa.

Source: Cohen (1960); standard error of Fleiss, Cohen & Everitt (1969), non-null, divisor n.
"""

import math

import numpy as np
from scipy.special import ndtri

from assessor_app.reliability.coefficient import Coefficient, bounded, undefined
from assessor_app.reliability.counts import MISSING, IntArray


def cohen_kappa(ratings: IntArray, categories: int, *, confidence: float = 0.95) -> Coefficient:
    """Agreement beyond chance of two raters, chance taken from each one's own shares.

    ratings: (units, 2) category indices, -1 where missing; units with one rating are left out.
    Returns -1 ≤ value ≤ 1; undefined where nothing was rated by both, or chance agreement is 1.
    """
    if ratings.ndim != 2 or ratings.shape[1] != 2:
        raise ValueError("Cohen's kappa takes exactly two raters")
    both = ratings[(ratings != MISSING).all(axis=1)]
    units = both.shape[0]
    if not units:
        return undefined("no unit was rated by both")
    cells = np.bincount(both[:, 0] * categories + both[:, 1], minlength=categories * categories)
    table = cells.reshape(categories, categories) / units
    rows, columns = table.sum(axis=1), table.sum(axis=0)
    observed, chance = float(np.trace(table)), float(rows @ columns)
    if math.isclose(chance, 1.0, rel_tol=0, abs_tol=1e-15):
        return undefined("both raters used one and the same category only")
    kappa = (observed - chance) / (1 - chance)
    if units == 1:
        return Coefficient(value=kappa)
    # w̄_k· = p_·k and w̄_·l = p_l· for identity weights
    weights = np.eye(categories) - (1 - kappa) * (columns[:, None] + rows[None, :])
    variance = float((table * weights**2).sum()) - (kappa - chance * (1 - kappa)) ** 2
    se = math.sqrt(max(variance, 0.0) / units) / (1 - chance)
    return bounded(kappa, se, float(ndtri(1 - (1 - confidence) / 2)) * se, lowest=-1.0)
