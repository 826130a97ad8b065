"""Everything that the page Keys & trust shows; no Qt."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from assessor_app.application.ports.care import Care
from assessor_app.application.ports.keys import KeychainStatus
from assessor_app.application.queries.keys import KeysReport
from assessor_app.application.use_cases.trust_issuers import OfferedIssuer
from assessor_app.domain.people import Role
from ui.models.new_passphrase import TypedTwice
from ui.pages.keys.endorsing import EndorsingDoors, EndorsingState
from ui.pages.keys.exchanging import ExchangingDoors, ExchangingState
from ui.problems import Notice

OLD = "old"  # the field of the passphrase until now; the others are those of `ui.models.new_passphrase`


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """All that was read."""

    report: KeysReport
    fingerprint: tuple[str, ...]  # of one's own keys, 8 words
    keychain: KeychainStatus | None = None
    care: Care | None = None  # what this account has done so that nothing is lost; admins alone


@dataclass(frozen=True, slots=True, kw_only=True)
class Renewal:
    """What was typed for new keys."""

    old: str = field(repr=False)
    typed: TypedTwice = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeysState:
    """Everything that the page shows."""

    loading: bool = True
    role: Role = Role.ASSESSOR
    known: Known | None = None
    renewing: bool = False  # the form for new keys is open
    faults: tuple[tuple[str, str], ...] = ()  # field of the form → what is wrong with it
    offered: tuple[OfferedIssuer, ...] = ()  # whom a file names, before anybody says to trust them
    endorsing: EndorsingState = field(default_factory=EndorsingState)
    exchanging: ExchangingState = field(default_factory=ExchangingState)
    busy: str = ""
    problem: Exception | None = None
    notice: Notice | None = None

    @property
    def to_trust(self) -> tuple[OfferedIssuer, ...]:
        """Those of the offered that are new: who has other keys than before is trusted one by one."""
        return tuple(one for one in self.offered if not one.known and not one.changed)

    @property
    def waiting(self) -> tuple[str, ...]:
        """Who waits for keys that the person who looks can hand over."""
        roles = self.known.report.roles if self.known is not None else ()
        return next((one.pending for one in roles if one.role is self.role), ())


@dataclass(frozen=True, slots=True, kw_only=True)
class KeysDoors:
    """What the page may ask for, each bound to program and session; None for who may not."""

    role: Role
    read: Callable[[], Known] = field(repr=False)
    save_card: Callable[[Path], None] = field(repr=False)
    renew: Callable[[str, str], None] = field(repr=False)  # passphrase until now, new one
    grant: Callable[[], tuple[str, ...]] | None = field(default=None, repr=False)
    read_trust: Callable[[Path], tuple[OfferedIssuer, ...]] | None = field(default=None, repr=False)
    trust: Callable[[tuple[OfferedIssuer, ...]], int] | None = field(default=None, repr=False)
    distrust: Callable[[str], None] | None = field(default=None, repr=False)
    endorsing: EndorsingDoors | None = field(default=None, repr=False)
    exchanging: ExchangingDoors | None = field(default=None, repr=False)  # did:web issuers alone
