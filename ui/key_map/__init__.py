"""Which keys do what: the person's own choices, shown over the page, changed, and printed."""
