"""Awards: sign what is released, write it out, take it back, return what is not yet."""
