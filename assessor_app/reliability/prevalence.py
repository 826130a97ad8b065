"""Why percent agreement and kappa part: how lopsided the categories are, and how differently two raters lean.

Source: Byrt, Bishop & Carlin (1993), Bias, prevalence and kappa. Of a 2 × 2 table with a, d agreeing and b, c
differing: PI = |a-d|/n, BI = |b-c|/n, PABAK = 2 p_o - 1, and
kappa = (PABAK - PI² + BI²) / (1 - PI² + BI²).
"""

from dataclasses import dataclass

import numpy as np

from assessor_app.reliability.arrays import IntArray

FAR_APART = 0.3  # percent agreement less kappa: from here on a sentence says why
LOPSIDED = 0.5  # a prevalence index from which prevalence is the reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Indices:
    """Byrt's indices of the commonest category against the others; with two categories his own. No unit."""

    category: int  # the commonest one, by position
    prevalence: float  # 0 … 1; 0: as often as not
    bias: float  # 0 … 1; 0: both raters use each category equally often
    pabak: float  # -1/(q-1) … 1: kappa as it would be without either; Brennan & Prediger's where q > 2


def indices(first: IntArray, second: IntArray, categories: int) -> Indices:
    """The indices of pairs of ratings.

    first, second: (pairs,) positions of the two ratings of each pair; at least one pair and two categories,
    else ValueError. The bias of more than two categories is half of what the raters' shares differ by.
    """
    if categories < 2 or first.size == 0 or first.shape != second.shape:
        raise ValueError("indices need pairs of ratings in at least two categories")
    ours = np.bincount(first, minlength=categories) / first.size
    theirs = np.bincount(second, minlength=categories) / second.size
    commonest = int(np.argmax(ours + theirs))
    return Indices(
        category=commonest,
        prevalence=abs(float(ours[commonest] + theirs[commonest]) - 1),
        bias=float(np.abs(ours - theirs).sum()) / 2,
        pabak=(categories * float((first == second).mean()) - 1) / (categories - 1),
    )
