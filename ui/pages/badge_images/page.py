"""The page Badge images, drawn: the fields of a design at the left, badges made by it at the right."""

from ui.kept.chosen_folders import ask_where_to_save
from ui.pages.badge_images.design_form import DesignForm
from ui.pages.badge_images.gestures import BadgeImagesGestures
from ui.pages.badge_images.presenter import BadgeImagesPresenter
from ui.pages.badge_images.row_of_badges import RowOfBadges
from ui.pages.badge_images.stage import Stage
from ui.pages.badge_images.state import BadgeImagesState
from ui.pages.badge_images.words import contrast_tone, contrast_words
from ui.widgets.chip import Chip
from ui.widgets.design_page import AskFile, DesignPage, DesignPageWords
from ui.widgets.flow_row import FlowRow

_PAIRS = 5  # of colours that are measured


class BadgeImagesPage(DesignPage):
    """What is typed is drawn at once, on light and dark ground and in one colour; its contrast is named."""

    def __init__(self, presenter: BadgeImagesPresenter, *, asking: AskFile = ask_where_to_save) -> None:
        """Report to `presenter`; `asking` says where a file or a folder goes."""
        super().__init__(presenter, asking=asking)
        self._gestures: BadgeImagesGestures = presenter
        self._form = DesignForm(presenter)
        self._stage = Stage()
        self._chips = tuple(Chip("") for _ in range(_PAIRS))
        for chip in self._chips:
            chip.hide()
        self._row = RowOfBadges(presenter.pick)
        self._shown = ""
        words = DesignPageWords(
            id="badge-images",
            title=self.tr("Badge images"),
            about=self.tr(
                "How badges look. Awards that are issued keep the picture that they were issued with."
            ),
            standard=self.tr("In use: the standard look."),
            write=self.tr("Save pictures…"),
            write_action=self.tr("Save pictures of the badge"),
            write_keys="Ctrl+Alt+S",
            file="badge-design.json",
        )
        sample = [(self._stage, 1), (FlowRow(*self._chips), 0), (self._row, 0)]
        self.lay_out(words, self._form, sample, share=0.37)

    def write(self) -> None:
        """Ask which folder the pictures go into: a new one."""
        path = self._asking(self, self.tr("Save the pictures in a new folder"), "designs", self._shown)
        if path is not None:
            self._gestures.write_pictures(path)

    def show_state(self, state: BadgeImagesState) -> None:
        """Draw all of it."""
        self.show_design(state)
        shown = state.shown
        self._shown = shown.badge if shown else ""
        self._form.show_state(state)
        self._stage.show_sheet(state.picture)
        for chip, found in zip(self._chips, state.contrasts, strict=False):
            chip.show_status(contrast_words(found), contrast_tone(found))
        for number, chip in enumerate(self._chips):
            chip.setVisible(number < len(state.contrasts))
        self._row.show_badges(state)
