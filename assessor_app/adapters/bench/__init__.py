"""The project's own benchmarks, each beside a yardstick of plain code in the same run (DESIGN §8)."""
