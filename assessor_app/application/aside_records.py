"""What the sealed columns of stepping aside hold; see `records`."""

from dataclasses import dataclass, field

from assessor_app.domain.stepping_aside import Cause, Sight

ASIDE_SIZES = (8192,)  # both parts, whatever the cause


@dataclass(frozen=True, slots=True, kw_only=True)
class AsideForLead:
    """Which assignment somebody stepped aside from, as leads learn of it."""

    assignment: str
    cause: Cause
    vouched: str = field(repr=False)  # the rater's certificate of the one-time key: a statement, base64url


@dataclass(frozen=True, slots=True, kw_only=True)
class AsideForAdmin:
    """What was seen in which submission, never by whom; nothing where nothing was seen."""

    submission: str | None = None
    sight: Sight | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class AsideAnswer:
    """What an admin decided on it; under the submission's key."""

    submission: str
    reason: str = field(repr=False)  # why raters may see it
    salt: str = field(repr=False)  # the signed statement names the digest of all this
