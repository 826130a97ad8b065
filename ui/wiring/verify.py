"""How files are verified, by somebody signed in or by nobody."""

from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

from assessor_app.application.progress import Progress
from ui.models.verdict import Verdict
from ui.page import Frame, Page, PageSpec
from ui.words.translate import translate

if TYPE_CHECKING:
    from assessor_app.application.session import Session
    from assessor_app.bootstrap import Program

_ROLES: Final = frozenset({"admin", "lead", "assessor"})


def verify_page(program: "Program", session: "Session") -> PageSpec:  # noqa: ARG001  # whoever asks
    """Verify, for everybody; it needs no keys."""

    def make(frame: Frame) -> Page:
        from ui.pages.verify.page import VerifyPage
        from ui.pages.verify.presenter import VerifyPresenter

        presenter = VerifyPresenter(
            lambda paths, progress: verify(program, paths, progress),
            frame,
            lambda text, progress: verify_text(program, text, progress),
        )
        page = VerifyPage(presenter)
        presenter.attach(page)
        return page

    return PageSpec(
        id="verify",
        title=translate("Pages", "Verify"),
        icon="shield-check",
        roles=_ROLES,
        make=make,
        modules=("ui.pages.verify.page", "ui.pages.verify.presenter"),
        takes=frozenset({"award", "bundle"}),
    )


def verify(program: "Program", paths: Sequence[Path], progress: Progress) -> tuple[Verdict, ...]:
    """A verdict for each file, and for each award in a bundle; what others point at helps to judge these."""
    from ui.models.verdict import verdicts_of

    judged, helping = program.verify_files.parted(paths)
    return verdicts_of(program.verify_files(judged, beside=helping, progress=progress))


def verify_text(program: "Program", text: str, progress: Progress) -> tuple[Verdict, ...]:
    """A verdict on a credential that was pasted; what is written of it is this account's alone, and goes."""
    with TemporaryDirectory(prefix="assessor-") as folder:
        path = Path(folder) / translate("Verify", "pasted text")
        path.write_text(text.strip(), encoding="utf-8")
        return verify(program, (path,), progress)
