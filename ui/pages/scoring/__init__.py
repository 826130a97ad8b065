"""One piece of work: its evidence beside the rubric, scored by keys."""
