"""Help: topics at the left, one of them to be read at the right."""
