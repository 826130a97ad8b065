"""How the page Certificates meets its use cases."""

from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Final

from ui.page import Frame, Page, PageSpec
from ui.words.translate import translate

if TYPE_CHECKING:
    from assessor_app.application.ports.previewing import Picture
    from assessor_app.application.session import Session
    from assessor_app.bootstrap import Program
    from assessor_app.domain.certificate_template import CertificateTemplate
    from ui.pages.certificates.state import CertificatesDoors

_ROLES: Final = frozenset({"admin"})
_WIDE: Final = 1400  # pixels of the sample's page


def certificates_page(program: "Program", session: "Session") -> PageSpec:
    """How certificates look; for admins."""

    def make(frame: Frame) -> Page:
        from ui.pages.certificates.page import CertificatesPage
        from ui.pages.certificates.presenter import CertificatesPresenter

        presenter = CertificatesPresenter(certificates_doors(program, session), frame)
        page = CertificatesPage(presenter)
        presenter.attach(page)
        return page

    return PageSpec(
        id="certificates",
        title=translate("Pages", "Certificates"),
        icon="file-pen",
        roles=_ROLES,
        make=make,
        modules=("ui.pages.certificates.page", "ui.pages.certificates.presenter"),
    )


def certificates_doors(program: "Program", session: "Session") -> "CertificatesDoors":
    """What the page may ask for."""
    from ui.pages.certificates.state import CertificatesDoors
    from ui.wiring.small_file import read_small_file  # with the page

    def draw(template: "CertificateTemplate", badge: str) -> "Picture":
        """The very bytes that `Save a sample` writes, drawn in a helper as every certificate is."""
        data = program.draw_sample(session, template, badge=badge)
        preview = program.open_preview(BytesIO(data), "sample.pdf")
        try:
            return preview.page(0, _WIDE)
        finally:
            preview.close()

    def load(path: Path) -> "CertificateTemplate":
        from assessor_app.application.template_file import parse_template

        return parse_template(read_small_file(path), file=path.name)

    def save(path: Path, template: "CertificateTemplate") -> None:
        from assessor_app.application.template_file import write_template

        with program.outputs.file(path) as out:
            out.write(write_template(template))

    def save_sample(path: Path, template: "CertificateTemplate", badge: str) -> None:
        with program.outputs.file(path) as out:
            out.write(program.draw_sample(session, template, badge=badge))

    return CertificatesDoors(
        read=lambda: program.list_designs(session),
        draw=draw,
        use=lambda template, badge: program.use_design(session, template, badge=badge),
        load=load,
        picture=read_small_file,
        save=save,
        save_sample=save_sample,
    )
