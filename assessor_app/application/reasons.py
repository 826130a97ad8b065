"""Why somebody took a step, in their own words: kept with it for good, so it is a text and not a document."""

from assessor_app.application.problems import Unusable

LONGEST_REASON = 10_000  # characters; as many as a comment of a rating may have


def checked_reason(text: str) -> str:
    """The words without blanks around them; Unusable where there are none, or more than LONGEST_REASON."""
    words = text.strip()
    if not words:
        raise Unusable("this needs a reason", remedy="Say why.")
    if len(words) > LONGEST_REASON:
        raise Unusable(
            f"the reason has {len(words):,} characters; it may have {LONGEST_REASON:,}", remedy="Shorten it."
        )
    return words
