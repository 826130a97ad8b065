"""Printing the certificate that is shown: the issued bytes, drawn and put on paper; no Qt."""

from collections.abc import Callable

from assessor_app.application.progress import Cancelled
from ui.models.paper import Paper, print_file
from ui.models.viewer import EvidenceViewer
from ui.page import Frame
from ui.problems import Notice
from ui.theme.tokens import Tone
from ui.words.translate import translate


class Printing:
    """One certificate at a time, as often as somebody likes."""

    def __init__(
        self,
        frame: Frame,
        viewer: EvidenceViewer,
        *,
        told: Callable[[Notice], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """`viewer` shows the certificate; `told` hears that it was printed."""
        self._frame, self._viewer = frame, viewer
        self._told, self._failed = told, failed

    def print_shown(self, paper: Paper) -> None:
        """Print the certificate beside the list."""
        files = self._viewer.state.files
        if not files:
            return
        file = files[0]

        def done(_pages: int) -> None:
            self._told(
                Notice(
                    tone=Tone.GOOD,
                    title=translate("Awards", "The certificate went to “{0}”.").format(paper.name),
                    detail=translate(
                        "Awards", "What is printed is a copy; the signed file is the award itself."
                    ),
                )
            )

        def failed(error: Exception) -> None:
            if not isinstance(error, Cancelled):
                self._failed(error)

        self._frame.tasks.query(
            lambda progress: print_file(file, paper, progress),
            done=done,
            failed=failed,
            label=translate("Awards", "Printing a certificate"),
        )
