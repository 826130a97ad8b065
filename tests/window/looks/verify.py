"""The page Verify in its states, and the verdicts it knows."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from assessor_app.application.problems import Unusable
from assessor_app.application.use_cases.verify_files import FileReport, Verified
from assessor_app.credentials.report import Check, Report
from tests.window.looks import Look
from ui.models.verdict import Verdict, verdicts_of
from ui.pages.verify.page import VerifyPage
from ui.pages.verify.presenter import VerifyState

SMALL = QSize(1024, 700)
SOUND = (
    Check(name="schema", ok=True, detail="it is built as Open Badges 3.0 says"),
    Check(name="signature", ok=True, detail="the signature fits every byte"),
    Check(name="issuer", ok=True, detail="signed by the key that the issuer names"),
    Check(name="trust", ok=True, detail="the issuer is this workspace’s own"),
    Check(name="validity", ok=True, detail="valid until 2028-11-20T09:30:00Z"),
    Check(name="status", ok=True, detail="not revoked by the newest list here, of 22 Nov 2026"),
    Check(name="evidence", ok=None, detail="no evidence files came with it"),
    Check(name="seal", ok=True, detail="the page is whole, sealed by the key that signed the credential"),
)
GENUINE = Report(
    kind="pdf",
    checks=SOUND,
    outcome="valid",
    issuer="Northfield Institute of Technology",
    achievement="AI Essentials",
    recipient="Aroha Ngata",
    issued="2026-11-20T09:30:00Z",
    expires="2028-11-20T09:30:00Z",
)


def turned(name: str, ok: bool | None, detail: str, outcome: str, report: Report = GENUINE) -> Report:
    """`report`, the genuine one, with one check that says otherwise."""
    checks = tuple(replace(one, ok=ok, detail=detail) if one.name == name else one for one in report.checks)
    return replace(report, checks=checks, outcome=outcome)


def verdicts(*reports: Report, name: str = "certificate.pdf") -> tuple[Verdict, ...]:
    """What the window makes of reports."""
    files = tuple(FileReport(file=name, report=report) for report in reports)
    return verdicts_of(Verified(files=files, unread=()))


BROKEN = "the signature does not match: something was changed"
CHANGED = turned(
    "seal",
    None,
    "the page is whole; whose key sealed it is not known here",
    "changed",
    turned("signature", False, BROKEN, "changed", turned("issuer", False, BROKEN, "changed")),
)
REVOKED = turned("status", False, "revoked: the list of 22 Nov 2026 says so", "revoked")
EXPIRED = replace(
    turned("validity", False, "expired on 2026-01-31T09:30:00Z", "expired"),
    issued="2024-01-31T09:30:00Z",
    expires="2026-01-31T09:30:00Z",
)
STRANGER = replace(
    turned("trust", None, "this issuer is not known here; give its did.json", "unknown-issuer"),
    issuer="Lakeside College",
)
UNREADABLE = Report(
    kind=None,
    checks=(Check(name="schema", ok=False, detail="the file is no JSON"),),
    outcome="unreadable",
)
VALID = verdicts(GENUINE)


class Nobody:
    """Hears gestures and does nothing."""

    def verify(self, paths: object) -> None:
        """Nothing."""

    def paste(self, text: str) -> None: ...

    def cancel(self) -> None:
        """Nothing."""

    def forget(self) -> None:
        """Nothing."""

    def retire(self) -> None:
        """Nothing."""


def drawn(state: VerifyState) -> Callable[[], QWidget]:
    """The page in `state`."""

    def make() -> QWidget:
        page = VerifyPage(Nobody())
        page.show_state(state)
        return page

    return make


LOOKS = (
    Look(name="verify, nothing yet", make=drawn(VerifyState())),
    Look(name="verify, checking", make=drawn(VerifyState(checking="Checking 12 files…", step=(4, 12)))),
    Look(name="verify, valid", make=drawn(VerifyState(verdicts=VALID))),
    Look(name="verify, changed", make=drawn(VerifyState(verdicts=verdicts(CHANGED))), size=SMALL),
    Look(name="verify, revoked", make=drawn(VerifyState(verdicts=verdicts(REVOKED)))),
    Look(name="verify, expired", make=drawn(VerifyState(verdicts=verdicts(EXPIRED)))),
    Look(name="verify, unknown issuer", make=drawn(VerifyState(verdicts=verdicts(STRANGER)))),
    Look(name="verify, unreadable", make=drawn(VerifyState(verdicts=verdicts(UNREADABLE)))),
    Look(
        name="verify, a bundle",
        make=drawn(
            VerifyState(
                verdicts=verdicts(
                    replace(
                        GENUINE,
                        kind="bundle",
                        outcome="revoked",
                        recipient=None,
                        achievement=None,
                        contents=(
                            GENUINE,
                            replace(GENUINE, recipient="Zoë Đặng"),
                            replace(REVOKED, recipient="Ada Byron"),
                        ),
                        checks=turned("status", False, "1 of 3 awards is revoked", "revoked").checks,
                    ),
                    name="awards.zip",
                )
            )
        ),
    ),
    Look(
        name="verify, error",
        make=drawn(
            VerifyState(
                problem=Unusable(
                    "the disk reports an error; nothing was changed",
                    remedy="Check the disk, then try again.",
                )
            )
        ),
    ),
)
