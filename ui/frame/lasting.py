"""Spares the person the collector's look at what lasts.

Python looks through all there is for garbage now and then, at any moment and on whichever thread: 110 ms for
what a role's pages are made of (docs/decisions/first-openings.md). What is there when a page was made lasts
as long as the page; the collector leaves it alone from then on, and looks at it again once nobody is in.
"""

import gc

from ui.frame.page_stack import PageStack


def spare_what_lasts(pages: PageStack) -> None:
    """From now on, for as long as `pages` are there."""
    pages.made.connect(lambda _page: gc.freeze())
    pages.emptied.connect(gc.unfreeze)
