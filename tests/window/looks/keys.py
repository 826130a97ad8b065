"""The page Keys & trust in its states."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from assessor_app.application.endorsements import Endorsable, Kind, MadeEndorsement
from assessor_app.application.ports.care import Care
from assessor_app.application.ports.keys import KeychainStatus
from assessor_app.application.problems import Refused
from assessor_app.application.queries.keys import (
    FormerIssuerKey,
    IssuerKeys,
    KeysReport,
    OwnKeys,
    RoleKeys,
    TrustedIssuer,
)
from assessor_app.application.use_cases.reissue_awards import ToReissue
from assessor_app.application.use_cases.trust_issuers import OfferedIssuer
from assessor_app.credentials.trust import PinnedIssuer
from assessor_app.domain.people import Role
from tests.window.looks import Look
from ui.pages.keys.endorsing import EndorsingState, key_of
from ui.pages.keys.exchanging import ExchangingState
from ui.pages.keys.page import KeysPage
from ui.pages.keys.state import OLD, KeysState, Known, Renewal
from ui.problems import Notice
from ui.theme.tokens import Tone

WORDS = ("acrobat", "gravel", "unpaved", "mayflower", "swiftly", "pendant", "quarry", "zestfully")
MADE = "2026-03-12T09:00:00.000000Z"
PRINT = "3f9a 12c4 88d0 7be1 0a55 19ff c3d2 6e40"
HARBOUR, GUILD, FORMER, FRIENDS = (
    "91b0 4e77 d2c3 08fa 6b1e 55a9 e0d4 7c12",
    "c7d2 0b9e 4411 f0a6 83cc 92d1 5e07 3ab8",
    "20e5 6f3c b8a1 947d 1c02 ee4b 70f9 d356",
    "5a83 c19d 0e72 4bb6 f5d8 2047 9ac1 e30f",
)
ROLES = (
    RoleKeys(role=Role.ADMIN, epoch=2, since=MADE, holders=("Ngozi Adeyemi",), pending=(), recovery=True),
    RoleKeys(
        role=Role.LEAD,
        epoch=1,
        since=MADE,
        holders=("Iris van den Berg",),
        pending=("ليلى بن عبد الله",),
        recovery=True,
    ),
)
TRUSTED = (
    TrustedIssuer(id="did:web:academy.example.org", name="Example Academy", fingerprints=(HARBOUR,)),
    TrustedIssuer(
        id="did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK",
        name="أكاديمية المثال",
        fingerprints=(GUILD, FORMER),
    ),
)
REPORT = KeysReport(
    mine=OwnKeys(name="Ngozi Adeyemi", since=MADE, made_here=False, changing=False),
    roles=ROLES,
    issuer=IssuerKeys(
        id="did:key:z6MkpTHR8VNsBxYAAWHut2Geadd9jSwuBV8xRoAnwWsdvktH",
        name="Example Works",
        since=MADE,
        fingerprint=PRINT,
    ),
    recovery_since=MADE,
    trusted=TRUSTED,
)
KNOWN = Known(
    report=REPORT,
    fingerprint=WORDS,
    keychain=KeychainStatus(state="absent", alone=True, kept=False),
    care=Care(backed_up_at="2026-11-27T09:00:00.000000Z", drilled_at="2026-11-12T09:00:00.000000Z"),
)
COLLEGE = TrustedIssuer(id="did:web:harbour.example", name="Harbour College", fingerprints=(PRINT,))
TRUSTING = replace(KNOWN, report=replace(REPORT, trusted=(*TRUSTED, COLLEGE)))
STATE = KeysState(loading=False, role=Role.ADMIN, known=KNOWN)
LEAD = replace(
    STATE,
    role=Role.LEAD,
    known=replace(KNOWN, report=KeysReport(mine=replace(REPORT.mine, made_here=True), roles=ROLES[1:])),
)
ASSESSOR = replace(
    STATE,
    role=Role.ASSESSOR,
    known=replace(KNOWN, report=KeysReport(mine=replace(REPORT.mine, changing=True))),
)


def offered(name: str, key: str, *, known: bool = False, before: str = "") -> OfferedIssuer:
    """An issuer that a file names."""
    identity = f"did:web:{name.split(maxsplit=1)[0].lower()}.example"
    issuer = PinnedIssuer(id=identity, name=name, methods={})
    return OfferedIssuer(
        id=identity,
        name=name,
        fingerprints=(key,),
        known=known,
        changed=bool(before),
        before=(before,) if before else (),
        issuer=issuer,
    )


OFFERED = (
    offered("Harbour College", HARBOUR),
    offered("Lakeside School", PRINT),
    offered("North Guild", GUILD, before=FORMER),
    offered("Old Friends", FRIENDS, known=True),
)


class Nobody:
    """Hears gestures and does nothing."""

    def refresh(self) -> None:
        """Nothing."""

    def save_card(self, path: Path) -> None:
        """Nothing."""

    def begin_renewal(self) -> None:
        """Nothing."""

    def give_up_renewal(self) -> None:
        """Nothing."""

    def renew(self, typed: Renewal) -> None:
        """Nothing."""

    def grant(self) -> None:
        """Nothing."""

    def offer(self, paths: tuple[Path, ...]) -> None:
        """Nothing."""

    def drop_offer(self) -> None:
        """Nothing."""

    def trust_new(self) -> None:
        """Nothing."""

    def trust(self, issuer: OfferedIssuer) -> None:
        """Nothing."""

    def distrust(self, issuer: TrustedIssuer) -> None:
        """Nothing."""

    def forget_notice(self) -> None:
        """Nothing."""

    def retire(self) -> None:
        """Nothing."""


class NobodyExchanging:
    """Likewise, of the key that signs awards."""

    def begin_exchange(self) -> None:
        """Nothing."""

    def give_up_exchange(self) -> None:
        """Nothing."""

    def exchange(self, reason: str, *, known: bool) -> None:
        """Nothing."""

    def save_list(self, path: Path) -> None:
        """Nothing."""

    def reissue(self) -> None:
        """Nothing."""


def drawn(state: KeysState) -> Callable[[], QWidget]:
    """The page in `state`."""

    def make() -> QWidget:
        page = KeysPage(Nobody(), state.role, exchanging=NobodyExchanging())
        page.show_state(state)
        if state.loading:
            page.say_loading()
        return page

    return make


NOBODY = replace(KNOWN, report=replace(REPORT, trusted=()))
BADGE = Endorsable(
    kind=Kind.ACHIEVEMENT, id="urn:uuid:1", name="AI Essentials", own=True, badge="ai-essentials"
)
ACADEMY = Endorsable(kind=Kind.ISSUER, id="did:web:academy.example.org", name="Example Academy")
ENDORSED = EndorsingState(
    things=(BADGE, ACADEMY),
    chosen=key_of(ACADEMY),
    made=(
        MadeEndorsement(
            id="urn:uuid:2",
            about=BADGE,
            comment="Two raters who do not know of each other, a rubric that anybody can read, and evidence "
            "of real work: we rely on it when we hire.",
            made_at=datetime(2026, 11, 20, 9, tzinfo=UTC),
            until=None,
            credential=b"",
        ),
        MadeEndorsement(
            id="urn:uuid:3",
            about=Endorsable(kind=Kind.AWARD, id="urn:uuid:4", name="Prompt Practitioner"),
            comment="Well deserved.",
            made_at=datetime(2026, 10, 2, 9, tzinfo=UTC),
            until=None,
            credential=b"",
        ),
    ),
)
WEB = replace(
    KNOWN,
    report=replace(
        REPORT,
        issuer=IssuerKeys(
            id="did:web:badges.example.org",
            name="Example Works",
            since=MADE,
            fingerprint=PRINT,
            former=(FormerIssuerKey(fingerprint=FRIENDS, until=MADE, ended=True),),
        ),
    ),
)
LOST = tuple(
    ToReissue(
        award=str(number),
        learner=name,
        email="",
        badge="AI Essentials",
        issued=MADE,
        expires=None,
    )
    for number, name in enumerate(
        ("Amara Okafor", "ليلى بن عبد الله", "Zoë Müller-Lüdenscheidt", "Li Wei", "Noor", "Olu", "Pia")
    )
)
LOOKS = (
    Look(
        name="keys, exchanging the key",
        make=drawn(replace(STATE, known=WEB, exchanging=ExchangingState(writing=True, faulty=True))),
    ),
    Look(
        name="keys, awards to sign again",
        make=drawn(replace(STATE, known=WEB, exchanging=ExchangingState(listed=LOST))),
    ),
    Look(name="keys, endorsements", make=drawn(replace(STATE, endorsing=ENDORSED))),
    Look(name="keys, endorsing", make=drawn(replace(STATE, endorsing=replace(ENDORSED, writing=True)))),
    Look(name="keys, loading", make=drawn(KeysState(role=Role.ADMIN))),
    Look(name="keys, admin", make=drawn(STATE)),
    Look(name="keys, nobody trusted", make=drawn(replace(STATE, known=NOBODY))),
    Look(name="keys, a file offered", make=drawn(replace(STATE, offered=OFFERED))),
    Look(name="keys, lead with one who waits", make=drawn(LEAD)),
    Look(name="keys, assessor", make=drawn(ASSESSOR)),
    Look(name="keys, new keys", make=drawn(replace(LEAD, renewing=True))),
    Look(
        name="keys, new keys, nothing typed",
        make=drawn(
            replace(LEAD, renewing=True, faults=((OLD, "Type the passphrase that opens your keys now."),))
        ),
    ),
    Look(
        name="keys, trusted",
        make=drawn(
            replace(
                STATE,
                known=TRUSTING,
                notice=Notice(
                    tone=Tone.GOOD,
                    title="“Harbour College” is trusted from now on.",
                    detail="“Verify” says valid of their awards, for everybody here.",
                ),
            )
        ),
    ),
    Look(
        name="keys, refused",
        make=drawn(
            replace(STATE, problem=Refused("this is your own organisation; its awards are trusted anyway"))
        ),
    ),
    Look(name="keys, smallest", make=drawn(STATE), size=QSize(816, 620)),
)
