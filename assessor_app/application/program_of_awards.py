"""What admins do with awards, over ports; a part of `program.UseCases`."""

from typing import TYPE_CHECKING

from assessor_app.application.clock import utc_now
from assessor_app.application.program_ports import Ports

if TYPE_CHECKING:
    from assessor_app.application.paper_certificates import PaperCertificates
    from assessor_app.application.queries.awards import ListAwards
    from assessor_app.application.use_cases.design_badges import (
        DrawBadges,
        ListBadgeDesigns,
        ShowLooks,
        UseBadgeDesign,
    )
    from assessor_app.application.use_cases.design_certificates import DrawSample, ListDesigns, UseDesign
    from assessor_app.application.use_cases.endorse import (
        Endorse,
        EndorsementFile,
        ListEndorsable,
        ListEndorsements,
    )
    from assessor_app.application.use_cases.export_awards import ExportAwards
    from assessor_app.application.use_cases.export_lists import ExportLists
    from assessor_app.application.use_cases.export_site import ExportSite
    from assessor_app.application.use_cases.issue_awards import IssueAwards
    from assessor_app.application.use_cases.print_awards import PrintAwards
    from assessor_app.application.use_cases.publish_awards import PublishAwards
    from assessor_app.application.use_cases.reissue_awards import ListToReissue, ReissueAwards
    from assessor_app.application.use_cases.revoke_award import RevokeAward
    from assessor_app.application.use_cases.rotate_issuer_key import RotateIssuerKey


class AwardUseCases(Ports):
    """Signing, certificates, writing out, publishing, revoking; each is imported when it is asked for."""

    @property
    def issue_awards(self) -> "IssueAwards":
        """Sign what is released."""
        from assessor_app.application.use_cases.issue_awards import IssueAwards  # heavy: RDF

        return IssueAwards(self.storage, self.cryptography, lambda: self.certificates, utc_now)

    @property
    def list_awards(self) -> "ListAwards":
        """Awards, and what waits to be signed or told, for admins."""
        from assessor_app.application.queries.awards import ListAwards

        return ListAwards(self.storage, self.cryptography, utc_now)

    @property
    def export_awards(self) -> "ExportAwards":
        """Write awards out."""
        from assessor_app.application.use_cases.export_awards import ExportAwards  # heavy: RDF

        return ExportAwards(
            self.storage,
            self.cryptography,
            self.outputs,
            lambda: self.certificates,
            lambda: self.badge_pictures,
            self.heads,
            self.pdf_certificates,
            utc_now,
        )

    @property
    def print_awards(self) -> "PrintAwards":
        """Print certificates, and keep that it was done."""
        from assessor_app.application.use_cases.print_awards import PrintAwards  # heavy: RDF

        return PrintAwards(self.storage, self.cryptography, self.export_awards, utc_now)

    @property
    def pdf_certificates(self) -> "PaperCertificates":
        """Which certificate signs PDF files."""
        from assessor_app.application.paper_certificates import PaperCertificates

        return PaperCertificates(self.storage, self.cryptography, lambda: self.paper_keys, utc_now)

    @property
    def export_lists(self) -> "ExportLists":
        """Write awards out as a table for another platform."""
        from assessor_app.application.use_cases.export_lists import ExportLists

        return ExportLists(self.storage, self.cryptography, self.outputs)

    @property
    def export_site(self) -> "ExportSite":
        """Write public pages."""
        from assessor_app.application.use_cases.export_site import ExportSite  # heavy: RDF

        return ExportSite(
            self.storage,
            self.cryptography,
            self.outputs,
            lambda: self.badge_pictures,
            lambda: self.site_maker,
            utc_now,
        )

    @property
    def list_designs(self) -> "ListDesigns":
        """How certificates look now, for admins."""
        from assessor_app.application.use_cases.design_certificates import ListDesigns

        return ListDesigns(self.storage)

    @property
    def draw_sample(self) -> "DrawSample":
        """A certificate that nobody got, by a design."""
        from assessor_app.application.use_cases.design_certificates import DrawSample

        return DrawSample(self.storage, self.cryptography, lambda: self.certificates)

    @property
    def use_design(self) -> "UseDesign":
        """Make certificates by a design from now on."""
        from assessor_app.application.use_cases.design_certificates import UseDesign

        return UseDesign(self.storage, self.cryptography, lambda: self.certificates, utc_now)

    @property
    def list_badge_designs(self) -> "ListBadgeDesigns":
        """How badges look now."""
        from assessor_app.application.use_cases.design_badges import ListBadgeDesigns

        return ListBadgeDesigns(self.storage)

    @property
    def show_looks(self) -> "ShowLooks":
        """What badges would look like by a design."""
        from assessor_app.application.use_cases.design_badges import ShowLooks

        return ShowLooks(self.storage, lambda: self.badge_pictures)

    @property
    def draw_badges(self) -> "DrawBadges":
        """The files of a badge by a design."""
        from assessor_app.application.use_cases.design_badges import DrawBadges

        return DrawBadges(self.storage, lambda: self.badge_pictures)

    @property
    def use_badge_design(self) -> "UseBadgeDesign":
        """Let badges look so from now on."""
        from assessor_app.application.use_cases.design_badges import UseBadgeDesign

        return UseBadgeDesign(self.storage, self.cryptography, lambda: self.badge_pictures, utc_now)

    @property
    def list_endorsable(self) -> "ListEndorsable":
        """What can be endorsed without any file."""
        from assessor_app.application.use_cases.endorse import ListEndorsable  # heavy: RDF

        return ListEndorsable(self.storage)

    @property
    def endorse(self) -> "Endorse":
        """Sign an endorsement."""
        from assessor_app.application.use_cases.endorse import Endorse

        return Endorse(self.storage, self.cryptography, utc_now)

    @property
    def list_endorsements(self) -> "ListEndorsements":
        """Which were made here."""
        from assessor_app.application.use_cases.endorse import ListEndorsements

        return ListEndorsements(self.storage, self.cryptography)

    @property
    def endorsement_file(self) -> "EndorsementFile":
        """One of them as a file."""
        from assessor_app.application.use_cases.endorse import EndorsementFile

        return EndorsementFile(self.storage, self.cryptography)

    @property
    def publish_awards(self) -> "PublishAwards":
        """Record what learners agreed to have shown of their awards."""
        from assessor_app.application.use_cases.publish_awards import PublishAwards

        return PublishAwards(self.storage, self.cryptography, utc_now)

    @property
    def revoke_award(self) -> "RevokeAward":
        """Take an award back."""
        from assessor_app.application.use_cases.revoke_award import RevokeAward  # heavy: RDF

        return RevokeAward(self.storage, self.cryptography, utc_now)

    @property
    def rotate_issuer_key(self) -> "RotateIssuerKey":
        """Sign awards by a new key."""
        from assessor_app.application.use_cases.rotate_issuer_key import RotateIssuerKey  # heavy: RDF

        return RotateIssuerKey(self.storage, self.cryptography, self.pdf_certificates, utc_now)

    @property
    def list_to_reissue(self) -> "ListToReissue":
        """The awards of a key that others may know."""
        from assessor_app.application.use_cases.reissue_awards import ListToReissue  # heavy: RDF

        return ListToReissue(self.storage, self.cryptography)

    @property
    def reissue_awards(self) -> "ReissueAwards":
        """Sign them again."""
        from assessor_app.application.use_cases.reissue_awards import ReissueAwards

        return ReissueAwards(self.storage, self.cryptography, utc_now)
