"""The fields of a design, in the order in which they stand on the page."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from assessor_app.domain.certificate_template import Placeholder
from ui.kept.chosen_folders import begin_where
from ui.pages.certificates.gestures import CertificatesGestures
from ui.pages.certificates.state import PICTURES, SIGNERS, CertificatesState
from ui.pages.certificates.words import entries
from ui.theme.look import active_theme
from ui.theme.tokens import TextSize
from ui.widgets.buttons import quiet_button, secondary_button
from ui.widgets.choice import Choice
from ui.widgets.colour_field import ColourField
from ui.widgets.flow_row import FlowRow
from ui.widgets.form_row import FormRow
from ui.widgets.labels import Text

_LINES: Final = 4  # of the field for the statement


class DesignForm(QWidget):
    """Shows a draft and reports what is changed in it."""

    def __init__(self, gestures: CertificatesGestures) -> None:
        """Report to `gestures`."""
        super().__init__()
        self._gestures = gestures
        self._entries = entries()
        titles = self._titles()
        self._fields = {name: self._field(name, title) for name, title in titles.items()}
        self._choices = {name: self._choice(name, title) for name, title in self._choice_titles().items()}
        self._statement = QPlainTextEdit()
        self._statement.setObjectName("design-statement")
        self._statement.setTabChangesFocus(True)
        self._statement.textChanged.connect(
            lambda: gestures.type_text("statement", self._statement.toPlainText())
        )
        self._colours = {name: self._colour(name, title) for name, title in self._colour_titles().items()}
        self._pictures = {name: self._picture_row(name) for name in PICTURES}
        self._lay_out(titles)

    @property
    def first_field(self) -> QWidget:
        """Where the keys begin."""
        return self._fields["name"]

    def show_state(self, state: CertificatesState) -> None:
        """Draw the draft; a field in which somebody types is left alone where it says the same."""
        texts = state.typed.texts
        for name, field in self._fields.items():
            if field.text() != texts[name]:
                field.setText(texts[name])
        if self._statement.toPlainText() != texts["statement"]:
            with QSignalBlocker(self._statement):
                self._statement.setPlainText(texts["statement"])
        for name, choice in self._choices.items():
            choice.show_entries(self._entries[name], texts[name])
        for name, colour in self._colours.items():
            colour.show_text(texts[name])
        for name, (said, drop) in self._pictures.items():
            data = state.typed.pictures[name]
            said.setText(self.tr("{0} kB").format(max(1, len(data) // 1000)) if data else self.tr("None"))
            drop.setVisible(bool(data))

    def _titles(self) -> dict[str, str]:
        return {
            "name": self.tr("&Name of the design"),
            "title": self.tr("&Heading"),
            "before_name": self.tr("Line before the name"),
            "before_badge": self.tr("Line before the badge"),
            "first_name": self.tr("First signature: name"),
            "first_office": self.tr("First signature: office"),
            "second_name": self.tr("Second signature: name"),
            "second_office": self.tr("Second signature: office"),
        }

    def _colour_titles(self) -> dict[str, str]:
        return {"ink": self.tr("&Ink"), "accent": self.tr("&Accent")}

    def _choice_titles(self) -> dict[str, str]:
        return {
            "paper": self.tr("&Paper"),
            "orientation": self.tr("&Orientation"),
            "border": self.tr("&Border"),
            "language": self.tr("&Language"),
            "logo_place": self.tr("Where the logo stands"),
        }

    def _field(self, name: str, title: str) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName(f"design-{name.replace('_', '-')}")
        field.setAccessibleName(title.replace("&", ""))
        field.textEdited.connect(lambda text: self._gestures.type_text(name, text))
        if name in ("title", "before_name", "before_badge"):
            field.setPlaceholderText(self.tr("As the language has it"))
        return field

    def _choice(self, name: str, title: str) -> Choice:
        choice = Choice(title.replace("&", ""), f"design-{name.replace('_', '-')}")
        choice.activated.connect(lambda _number: self._gestures.type_text(name, str(choice.currentData())))
        return choice

    def _picture_row(self, name: str) -> tuple[Text, QWidget]:
        drop = quiet_button(
            self.tr("Remove"), f"design-drop-{name}", lambda: self._gestures.drop_picture(name)
        )
        drop.setAccessibleName(
            {
                "logo": self.tr("Remove the logo"),
                "first": self.tr("Remove the picture of the first signature"),
                "second": self.tr("Remove the picture of the second signature"),
            }[name]
        )
        return Text(quiet=True), drop

    def _lay_out(self, titles: dict[str, str]) -> None:
        row = QHBoxLayout(self)  # its gap at the scroll bar turns round with the language, as margins do not
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        column = QVBoxLayout()
        column.setSpacing(16)
        row.addLayout(column, 1)
        row.addSpacing(16)
        column.addWidget(FormRow(titles["name"], self._fields["name"]))
        grid = QGridLayout()
        grid.setSpacing(12)
        for number, (name, title) in enumerate(self._choice_titles().items()):
            if name != "logo_place":
                grid.addWidget(FormRow(title, self._choices[name]), number // 2, number % 2)
        for number, colour in enumerate(self._colours.values()):
            grid.addWidget(colour, 2, number)
        column.addLayout(grid)
        column.addWidget(Text(self.tr("Words"), TextSize.STRONG))
        for name in ("title", "before_name", "before_badge"):
            column.addWidget(FormRow(titles[name], self._fields[name]))
        placeholders = " ".join(f"{{{one}}}" for one in Placeholder)
        self._statement.setPlaceholderText("{criteria}")
        self._statement.setFixedHeight(
            self._statement.fontMetrics().lineSpacing() * _LINES + active_theme().px(20)
        )
        column.addWidget(
            FormRow(
                self.tr("&Statement below the badge"),
                self._statement,
                self.tr("Filled in in any line: {0}").format(placeholders),
            )
        )
        column.addWidget(Text(self.tr("Logo"), TextSize.STRONG))
        column.addWidget(self._picture_field("logo"))
        column.addWidget(FormRow(self._choice_titles()["logo_place"], self._choices["logo_place"]))
        column.addWidget(Text(self.tr("Signatures"), TextSize.STRONG))
        for one in SIGNERS:
            for part in ("name", "office"):
                column.addWidget(FormRow(titles[f"{one}_{part}"], self._fields[f"{one}_{part}"]))
            column.addWidget(self._picture_field(one))
        column.addStretch(1)

    def _colour(self, name: str, title: str) -> ColourField:
        return ColourField(
            title,
            self.tr("Choose the ink") if name == "ink" else self.tr("Choose the accent"),
            name,
            lambda text: self._gestures.type_text(name, text),
            self.tr("By tier") if name == "accent" else "",
        )

    def _picture_field(self, name: str) -> QWidget:
        words = {
            "logo": self.tr("Choose a picture of the logo"),
            "first": self.tr("Choose a picture of the first signature"),
            "second": self.tr("Choose a picture of the second signature"),
        }[name]
        said, drop = self._pictures[name]
        choose = secondary_button(
            self.tr("Picture…"), f"design-choose-{name}", lambda: self._choose(name), icon="image"
        )
        choose.setAccessibleName(words)
        return FlowRow(choose, drop, said)

    def _choose(self, name: str) -> None:
        dialog = QFileDialog(self, self.tr("Which picture?"))
        dialog.setObjectName("picture-dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter("*.png *.jpg *.jpeg")
        begin_where(dialog, "pictures")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self._gestures.load_picture(name, Path(path)))
        dialog.open()
