"""The page Badge images: how badges look."""
