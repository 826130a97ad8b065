"""Where a day begins: what waits for this person, in verbs; for admins also what keeps things safe."""
