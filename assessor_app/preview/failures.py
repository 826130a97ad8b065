"""Why a file cannot be shown, in plain words that quote nothing from the file."""


class CannotShow(Exception):  # told to a person
    """The file, or this part of it, cannot be shown; the words go to the person at the keyboard.

    `category` is one of "damaged", "protected", "too large", "other kind", "no such page".
    """

    def __init__(self, category: str, words: str) -> None:
        """Keep the category and the words."""
        super().__init__(words)
        self.category = category
        self.words = words


DAMAGED = "damaged: cannot be opened"
PROTECTED = "protected by a password"
EMPTY = "empty"
FEWER_PAGES = "damaged: has fewer pages than it claims"
TOO_LARGE = "too large to be looked into"


def damaged() -> CannotShow:
    """The bytes are not what their kind asks for."""
    return CannotShow("damaged", "The file is damaged and cannot be opened")


def protected() -> CannotShow:
    """A password stands before the content."""
    return CannotShow("protected", "The file is protected by a password")


def too_large(what: str) -> CannotShow:
    """Drawing would take more memory than a helper gets; `what`: "picture", "page", "text", "file"."""
    return CannotShow("too large", f"The {what} is too large to be drawn")
