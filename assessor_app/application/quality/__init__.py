"""How good is the rating? What was rated, opened and checked once, and the figures that rest on it."""
