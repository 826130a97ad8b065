"""How is it asked in a terminal? One module per command, no logic."""
