"""The ports that all use cases and queries of a workspace stand on; `bootstrap.Program` fills them."""

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING

from assessor_app.application.ports.evidence import EvidenceStore
from assessor_app.application.ports.heads import KeptHeads
from assessor_app.application.ports.keys import Cryptography, KeyFiles
from assessor_app.application.ports.outputs import Outputs
from assessor_app.application.ports.storage import Storage

if TYPE_CHECKING:
    from assessor_app.application.ports.backups import Backups
    from assessor_app.application.ports.blinding import BlindCopier, CopyCoverer
    from assessor_app.application.ports.care import CareNotes
    from assessor_app.application.ports.certificates import CertificateMaker
    from assessor_app.application.ports.importing import PortfolioSource
    from assessor_app.application.ports.paper_keys import PaperKeys
    from assessor_app.application.ports.pictures import BadgePictures
    from assessor_app.application.ports.printing import JoinPages, PrintQueue
    from assessor_app.application.ports.ratings import ReadRatings
    from assessor_app.application.ports.reports import ReportMaker
    from assessor_app.application.ports.site import SiteMaker
    from assessor_app.application.problems import Unusable


class Ports(ABC):
    """The ports of one workspace; each is made when it is first asked for."""

    @property
    @abstractmethod
    def exists(self) -> bool:
        """Whether there is a workspace."""

    @property
    @abstractmethod
    def changed(self) -> bool:
        """Whether this process has committed a change."""

    @property
    @abstractmethod
    def storage(self) -> Storage:
        """The database; Unusable where there is no workspace."""

    @property
    @abstractmethod
    def cryptography(self) -> Cryptography:
        """Ciphers of this workspace."""

    @property
    @abstractmethod
    def heads(self) -> KeptHeads:
        """The newest log head that this machine has seen."""

    @property
    @abstractmethod
    def key_files(self) -> KeyFiles:
        """The private keys in the workspace's folder."""

    @property
    @abstractmethod
    def evidence(self) -> EvidenceStore:
        """Where evidence bytes lie."""

    @property
    @abstractmethod
    def portfolio_source(self) -> "PortfolioSource":
        """Reads what other systems export."""

    @property
    @abstractmethod
    def read_ratings(self) -> "ReadRatings":
        """Reads a table of ratings that others recorded."""

    @property
    @abstractmethod
    def blind_copier(self) -> "BlindCopier":
        """Makes copies that do not tell whose they are."""

    @property
    @abstractmethod
    def copy_coverer(self) -> "CopyCoverer":
        """Covers places of such copies by hand."""

    @property
    @abstractmethod
    def backup_files(self) -> "Backups":
        """Writes backups of this workspace."""

    @property
    @abstractmethod
    def care(self) -> "CareNotes":
        """When this account last backed up, and tried to restore."""

    @property
    @abstractmethod
    def outputs(self) -> Outputs:
        """Files and folders that appear whole or not at all."""

    @property
    @abstractmethod
    def certificates(self) -> "CertificateMaker":
        """Draws and seals certificates."""

    @property
    @abstractmethod
    def print_queue(self) -> "PrintQueue":
        """A printing system that takes PDF files."""

    @property
    @abstractmethod
    def join_pages(self) -> "JoinPages":
        """Puts pages of several PDF files into one."""

    @property
    @abstractmethod
    def paper_keys(self) -> "PaperKeys":
        """Certificates (X.509) for PDF readers."""

    @property
    @abstractmethod
    def badge_pictures(self) -> "BadgePictures":
        """Draws badges."""

    @property
    @abstractmethod
    def site_maker(self) -> "SiteMaker":
        """Makes public pages."""

    @property
    @abstractmethod
    def reports(self) -> "ReportMaker":
        """Draws and seals reports."""

    @abstractmethod
    def words_of(self, error: OSError, place: str) -> "Unusable":
        """What the system's refusal at `place` means to the person."""
