"""Keys & trust: how each key stands, in words, and which other organisations are trusted here."""
