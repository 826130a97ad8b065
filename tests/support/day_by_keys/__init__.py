"""A whole day in the window, by real key presses or by the mouse: `python -m tests.support.day_by_keys`."""
