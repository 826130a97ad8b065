"""The fields of a design, in the order in which they stand on the page."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from assessor_app.domain.achievement import Category, Tier
from assessor_app.domain.badge_design import ICONS
from ui.kept.chosen_folders import begin_where
from ui.models.badge_words import CATEGORIES, TIERS
from ui.pages.badge_images.gestures import BadgeImagesGestures
from ui.pages.badge_images.icon_picker import IconPicker
from ui.pages.badge_images.state import DRAWING, BadgeImagesState, field_name, rim_name
from ui.pages.badge_images.words import CHOSEN, icon_kind, icon_kinds, shapes
from ui.theme.tokens import TextSize
from ui.widgets.buttons import secondary_button
from ui.widgets.choice import Choice
from ui.widgets.colour_field import ColourField
from ui.widgets.field_grid import FieldGrid
from ui.widgets.flow_row import FlowRow
from ui.widgets.form_row import FormRow
from ui.widgets.labels import Text


class DesignForm(QWidget):
    """Shows a draft and reports what is changed in it; of one badge, its own colours alone."""

    def __init__(self, gestures: BadgeImagesGestures) -> None:
        """Report to `gestures`."""
        super().__init__()
        self._gestures = gestures
        self._name, self._strip = self._field("name"), self._field("strip")
        self._strip.setPlaceholderText(self.tr("The organisation’s name"))
        self._shape = Choice(self.tr("Shape"), "design-shape")
        self._shape.activated.connect(lambda _n: gestures.type_text("shape", str(self._shape.currentData())))
        self._kind = Choice(self.tr("Icon"), "design-icon-kind")
        self._kind.activated.connect(lambda _n: self._choose_kind(str(self._kind.currentData())))
        self._picker = IconPicker(lambda name: gestures.type_text("icon", name))
        choose = secondary_button(
            self.tr("Choose an SVG…"), "design-choose-icon", self._choose_drawing, icon="image"
        )
        self._drawn = Text(quiet=True)
        self._drawing = FlowRow(choose, self._drawn)
        self._fields = {one: self._colour(field_name(one), CATEGORIES[one]) for one in Category}
        self._rims = {one: self._colour(rim_name(one), TIERS[one]) for one in Tier}
        self._colours = FieldGrid(*self._fields.values())
        self._edges = FieldGrid(*self._rims.values())
        self._lay_out()

    def show_state(self, state: BadgeImagesState) -> None:
        """Draw the draft; a field in which somebody types is left alone where it says the same."""
        texts = state.typed.texts
        for name, field in (("name", self._name), ("strip", self._strip)):
            if field.text() != texts[name]:
                field.setText(texts[name])
        self._shape.show_entries(shapes(), texts["shape"])
        kind = icon_kind(texts["icon"])
        self._kind.show_entries(icon_kinds(), kind)
        self._picker.setVisible(kind == CHOSEN)
        self._picker.show_icon(texts["icon"])
        self._drawing.setVisible(kind == DRAWING)
        drawing = state.typed.drawing
        self._drawn.setText(
            self.tr("Drawn in the colour of the words") if drawing else self.tr("None chosen so far")
        )
        for category, colour in self._fields.items():
            colour.show_text(texts[field_name(category)])
        for tier, colour in self._rims.items():
            colour.show_text(texts[rim_name(tier)])
        own = state.line if state.badge else None
        self._show_colours(f"{own.category} {own.tier}" if own else "")

    def _show_colours(self, own: str) -> None:
        """Those of one badge alone, or of all."""
        category, _, tier = own.partition(" ")
        for grid, fields, wanted in (
            (self._colours, self._fields, category),
            (self._edges, self._rims, tier),
        ):
            grid.show_fields([one for name, one in fields.items() if not wanted or str(name) == wanted])

    def _choose_kind(self, kind: str) -> None:
        self._gestures.type_text("icon", ICONS[0] if kind == CHOSEN else kind)

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName(f"design-{name}")
        field.textEdited.connect(lambda text: self._gestures.type_text(name, text))
        return field

    def _colour(self, name: str, title: str) -> ColourField:
        return ColourField(
            title,
            self.tr("Choose the colour: {0}").format(title),
            name,
            lambda text: self._gestures.type_text(name, text),
        )

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)  # its gap at the scroll bar turns round with the language, as margins do not
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        column = QVBoxLayout()
        column.setSpacing(16)
        row.addLayout(column, 1)
        row.addSpacing(16)
        column.addWidget(FormRow(self.tr("&Name of the design"), self._name))
        shape, icon = FormRow(self.tr("&Shape"), self._shape), FormRow(self.tr("&Icon"), self._kind)
        column.addWidget(FieldGrid(shape, icon))
        column.addWidget(self._picker)
        column.addWidget(self._drawing)
        column.addWidget(FormRow(self.tr("On the s&trip"), self._strip))
        for heading, grid in (
            (self.tr("Colour by category"), self._colours),
            (self.tr("Rim by tier"), self._edges),
        ):
            column.addWidget(Text(heading, TextSize.STRONG))
            column.addWidget(grid)
        column.addStretch(1)

    def _choose_drawing(self) -> None:
        dialog = QFileDialog(self, self.tr("Which drawing?"))
        dialog.setObjectName("icon-dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter("*.svg")
        begin_where(dialog, "pictures")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self._gestures.load_icon(Path(path)))
        dialog.open()
