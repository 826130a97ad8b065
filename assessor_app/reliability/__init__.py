"""How well do raters agree? Coefficients and intervals as pure functions of arrays."""
