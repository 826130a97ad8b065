"""Was anything changed? The parts of `audit verify`, each streaming over one snapshot."""
