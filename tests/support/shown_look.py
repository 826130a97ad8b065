"""Show a look in a real window until the input ends: `python -m tests.support.shown_look NAME LANGUAGE`."""

import sys
from threading import Thread

from PySide6.QtCore import QMetaObject, Qt
from PySide6.QtWidgets import QApplication

from tests.support.look import all_looks
from ui.theme.look import Theme
from ui.theme.tokens import LIGHT
from ui.words.language import speak


def main() -> int:
    """Returns the exit status."""
    name, language = sys.argv[1:3]
    application = QApplication(["assessor"])
    application.setApplicationName("assessor")
    speak(application, language)
    Theme(application).use(LIGHT)
    widget = next(look for look in all_looks() if look.name == name).drawn()
    widget.show()

    def watch() -> None:
        sys.stdin.read()
        QMetaObject.invokeMethod(application, "quit", Qt.ConnectionType.QueuedConnection)

    Thread(target=watch, daemon=True).start()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
