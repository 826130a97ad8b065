"""What is painted behind the words of a text, by who asks for it: pins, what is marked, what was found."""

from collections.abc import Sequence

from PySide6.QtWidgets import QPlainTextEdit, QTextEdit


class TextLayers:
    """The view has one list of marked stretches; here each layer keeps its own, and they add up."""

    def __init__(self, view: QTextEdit | QPlainTextEdit) -> None:
        """Nothing is marked."""
        self._view = view
        self._layers: dict[int, list[QTextEdit.ExtraSelection]] = {}

    def show(self, layer: int, marked: Sequence[QTextEdit.ExtraSelection]) -> None:
        """Paint `marked` in this layer instead of what was there; higher layers lie above."""
        if not marked and not self._layers.get(layer):
            return
        self._layers[layer] = list(marked)
        self._view.setExtraSelections([one for _, each in sorted(self._layers.items()) for one in each])
