"""The third screen of who looks at the demo: what is being done, as it is done."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.pages.first_run.state import FirstRunState
from ui.theme.tokens import TextSize
from ui.widgets.labels import Text
from ui.widgets.panel import Panel
from ui.widgets.progress_row import ProgressRow


class DemoView(Panel):
    """Each step is a line; the last ones are seen."""

    SEEN = 6

    def __init__(self, cancel: Callable[[], None], parent: QWidget | None = None) -> None:
        """`cancel` stops it."""
        super().__init__(self.tr("The demo"), parent)
        self._progress = ProgressRow(self.tr("Building the demo…"), cancel, "demo-progress")
        self._lines = [Text(size=TextSize.CAPTION, quiet=True, wraps=True) for _ in range(self.SEEN)]
        lines = QVBoxLayout()
        lines.setSpacing(4)
        for line in self._lines:
            lines.addWidget(line)
        self.column.addWidget(
            Text(
                self.tr(
                    "The whole job is done on made-up portfolios, with real keys. It takes a minute "
                    "or two; then you sign in as anybody, by the passphrase “demo”."
                ),
                wraps=True,
            )
        )
        self.column.addWidget(self._progress)
        self.column.addLayout(lines)

    def show_state(self, state: FirstRunState) -> None:
        """Draw it."""
        self._progress.setVisible(bool(state.busy))
        if state.busy:
            self._progress.show_step(*(state.step or (0, 0, "")))
        last = state.told[-self.SEEN :]
        for number, line in enumerate(self._lines):
            line.setText(last[number] if number < len(last) else "")
            line.setVisible(number < len(last))
