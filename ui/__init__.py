"""How is the program asked in a window? Importing this package loads no Qt."""
