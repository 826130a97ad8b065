"""The page Certificates, drawn: the fields of a design at the left, a certificate made by it at the right."""

from ui.kept.chosen_folders import ask_where_to_save
from ui.pages.certificates.design_form import DesignForm
from ui.pages.certificates.gestures import CertificatesGestures
from ui.pages.certificates.presenter import CertificatesPresenter
from ui.pages.certificates.sample_view import SampleView
from ui.pages.certificates.state import CertificatesState
from ui.widgets.design_page import AskFile, DesignPage, DesignPageWords


class CertificatesPage(DesignPage):
    """What is typed is drawn at once, as it would be issued; it counts when it is put to use."""

    def __init__(self, presenter: CertificatesPresenter, *, asking: AskFile = ask_where_to_save) -> None:
        """Report to `presenter`; `asking` says where a file goes."""
        super().__init__(presenter, asking=asking)
        self._gestures: CertificatesGestures = presenter
        self._form = DesignForm(presenter)
        self._sample = SampleView(self.tr("A certificate that nobody got, made by this design"))
        words = DesignPageWords(
            id="certificates",
            title=self.tr("Certificates"),
            about=self.tr(
                "How certificates look. Awards that are signed keep the design that they were signed by."
            ),
            standard=self.tr("In use: the standard page."),
            write=self.tr("Save a sample…"),
            write_action=self.tr("Save a sample"),
            write_keys="Ctrl+Alt+S",
            file="certificate-design.json",
        )
        self.lay_out(words, self._form, [(self._sample, 1)], share=0.36)

    def write(self) -> None:
        """Ask where the sample goes."""
        path = self._asking(self, self.tr("Save the sample as"), "designs", "sample.pdf")
        if path is not None:
            self._gestures.save_sample(path)

    def show_state(self, state: CertificatesState) -> None:
        """Draw all of it."""
        self.show_design(state)
        self._form.show_state(state)
        self._sample.show_picture(state.picture)
