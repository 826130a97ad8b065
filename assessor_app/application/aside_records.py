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
class Token:
    """Who stepped aside, sealed to the leads: an admin can hand it on, and not read it."""

    id: str  # bound into the seal, and into what the rater signed
    sealed: bytes = field(repr=False)  # a signed statement


@dataclass(frozen=True, slots=True, kw_only=True)
class AsideForAdmin:
    """From which submission somebody stepped aside, never who; and what was seen in it, where something was.

    `tokens`: by each of them the same is told to leads of one more piece of work of the same learner.
    Several, so that leads cannot tell by one that comes twice which work is of the same learner.
    """

    submission: str | None = None  # None in rows of before there were tokens, where nothing was seen
    sight: Sight | None = field(default=None, repr=False)
    tokens: tuple[Token, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class AsideAnswer:
    """What an admin decided on it; under the submission's key."""

    submission: str
    reason: str = field(repr=False)  # why raters may see it
    salt: str = field(repr=False)  # the signed statement names the digest of all this
