"""How the window's words come to a translator and back: `make words` (see docs/translation.md)."""
