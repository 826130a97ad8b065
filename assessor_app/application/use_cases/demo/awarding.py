"""What comes of it all in the demo: awards, certificates, one bundle that anyone can verify."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from assessor_app.application.award_making import NOT_YET
from assessor_app.application.progress import Progress
from assessor_app.application.session import Session
from assessor_app.application.use_cases.demo.plan import Fate, Planned
from assessor_app.application.use_cases.demo.settling import Settling
from assessor_app.application.use_cases.demo.workplace import Workplace

WHY_REVOKED = "The learner told us that a colleague had written the second half."


@dataclass(slots=True, kw_only=True)
class Awarding:
    """What was signed, and where it was written."""

    workplace: Workplace
    admin: Session
    settling: Settling
    progress: Progress
    awards: list[str] = field(default_factory=list)

    def issue(self) -> tuple[int, Counter[str]]:
        """Sign all that is released; how many awards, and how many could not be signed for which reason."""
        issued = self.workplace.issue_awards(self.admin, progress=self.progress)
        self.awards += issued.awards
        # The reason goes on with the characters themselves.
        refused = Counter(one.reason.partition(" “")[0] for one in issued.skipped if one.reason != NOT_YET)
        return len(issued.awards), refused

    def revoke(self, planned: Sequence[Planned]) -> int:
        """Take back what is planned so; how many."""
        wanted = {
            self.settling.intake.ids[one] for one in planned if self.settling.fates[one] is Fate.REVOKED
        }
        awards = [line.id for line in self.workplace.list_awards(self.admin) if line.submission in wanted]
        for award in awards:
            self.workplace.revoke_award(self.admin, award, reason=WHY_REVOKED)
        return len(awards)

    def export(self, folder: Path) -> tuple[Path, int, int]:
        """Certificates and one bundle into `folder`; (the bundle, its bytes, how many certificates)."""
        from assessor_app.application.use_cases.export_awards import What  # heavy: RDF

        written = self.workplace.export_awards(
            self.admin, folder / "certificates", what=What.CERTIFICATES, progress=self.progress
        )
        bundle = folder / "awards.zip"
        self.workplace.export_awards(self.admin, bundle, what=What.BUNDLE, progress=self.progress)
        return bundle, bundle.stat().st_size, written.files

    def verify(self, bundle: Path) -> str:
        """Check the bundle as a stranger would; the outcome in one word."""
        verified = self.workplace.verify_files([bundle], progress=self.progress)
        if not verified.ok:
            raise RuntimeError("the demo's bundle does not verify")
        return str(verified.files[0].report.outcome)
