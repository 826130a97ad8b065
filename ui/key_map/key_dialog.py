"""Changing and printing the keys, over the page."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.actions import Action, Actions
from ui.kept.chosen_folders import begin_where
from ui.kept.whole_file import write_whole
from ui.key_map.editor import KeyMapEditor
from ui.key_map.presenter import KeyMapPresenter
from ui.key_map.sections import KeySection, sections
from ui.page import PageSpec
from ui.problems import Notice
from ui.theme.look import active_theme
from ui.theme.tokens import TextSize, Tone
from ui.widgets.buttons import IconButton
from ui.widgets.labels import Text
from ui.widgets.overlay import Overlay

_WIDTH, _HEIGHT = 720, 640  # px at 100 %


class KeyDialog(Overlay):
    """The editor on a card; what was changed holds at once, so that there is nothing to confirm."""

    def __init__(
        self,
        window: QWidget,
        actions: Actions,
        *,
        listed: Callable[[], Sequence[Action]],
        specs: Callable[[], Sequence[PageSpec]],
        make_next: Callable[[Callable[[bool], None]], None],
        tell: Callable[[Notice], None],
    ) -> None:
        """`make_next` makes one more page and tells whether there was one; `tell` hears how saving went."""
        super().__init__(self.tr("Keyboard shortcuts"), "key-dialog", window, width=_WIDTH)
        self.register, self._listed, self._specs = actions, listed, specs
        self._make_next, self._tell = make_next, tell
        self.presenter = KeyMapPresenter(actions, listed, self._pages)
        self.editor = KeyMapEditor(self.presenter, saving=self.save, printing=self.print_out)
        self._lay_out()
        self.presenter.attach(self.editor)

    def open_all(self) -> None:
        """Come to the front; pages that nobody opened are asked for their keys one after the other."""
        self.presenter.search("")
        self.presenter.refresh(complete=False)
        self.open(self.editor)
        self.editor.take_keys()
        self._go_on()

    def save(self) -> None:
        """Ask where the map should lie, as a PDF."""
        dialog = QFileDialog(self.window(), self.tr("Save the keyboard shortcuts as PDF"))
        dialog.setObjectName("keys-dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.setNameFilter("PDF (*.pdf)")
        begin_where(dialog, "keys")
        dialog.selectFile(self.tr("keys of Assessor.pdf"))
        dialog.fileSelected.connect(lambda name: self.write(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, path: Path) -> None:
        """Put the PDF there."""
        from ui.key_map.paper import key_map_pdf  # only here

        try:
            write_whole(path, key_map_pdf(self.tr("Keyboard shortcuts of Assessor"), self._sections()))
        except OSError as error:
            self._tell(
                Notice(
                    tone=Tone.BAD,
                    title=self.tr("The keyboard shortcuts could not be saved."),
                    detail=self.tr("{0} Choose another folder.").format(error.strerror or str(error)),
                )
            )
        else:
            self._tell(
                Notice(
                    tone=Tone.GOOD,
                    title=self.tr("The keyboard shortcuts are saved in “{0}”.").format(path.name),
                )
            )
        self.close_now()

    def print_out(self) -> None:
        """Ask which printer draws it."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo  # only here

        from ui.key_map.paper import key_map_document, page_layout, print_on  # likewise

        if not QPrinterInfo.availablePrinterNames():
            self._tell(
                Notice(
                    tone=Tone.INFO,
                    title=self.tr("No printer is set up on this computer."),
                    detail=self.tr("Save the shortcuts as PDF instead, and print the file elsewhere."),
                )
            )
            self.close_now()
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(page_layout())
        dialog = QPrintDialog(printer, self.window())
        document = key_map_document(self.tr("Keyboard shortcuts of Assessor"), self._sections())
        dialog.accepted.connect(lambda: print_on(printer, document))
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)  # its own wants a receiver

    def _sections(self) -> tuple[KeySection, ...]:
        return sections(self.register, self._listed(), self._pages())

    def _pages(self) -> Sequence[tuple[str, str]]:
        return [(spec.id, spec.title) for spec in self._specs()]

    def _go_on(self) -> None:
        """One page a turn, so that the window stays awake."""
        if not self.isHidden():
            self._make_next(self._made)

    def _made(self, another: bool) -> None:
        if self.isHidden():
            return
        self.presenter.refresh(complete=None if another else True)
        if another:
            self._soon.start()

    def _height_for(self, width: int) -> int:
        return active_theme().px(_HEIGHT)

    def _lay_out(self) -> None:
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._go_on)
        head = QHBoxLayout()
        head.setContentsMargins(24, 16, 16, 8)
        head.addWidget(Text(self.tr("Change the keyboard shortcuts"), TextSize.TITLE), 1)
        head.addWidget(IconButton("x", self.tr("Close"), "key-dialog-close", self.close_now))
        inside = QVBoxLayout()
        inside.setContentsMargins(24, 0, 24, 16)
        inside.addWidget(self.editor)
        self.column.addLayout(head)
        self.column.addLayout(inside, 1)
