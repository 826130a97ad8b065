"""How source code is coloured: which stretch is a keyword, a string, a comment, a number or a name."""

from collections.abc import Iterator

from assessor_app.preview.blocks import Span

MAX_COLOURED = 200_000  # characters; what is longer is shown plain
_BY_TOKEN = (
    ("Comment", "comment"), ("Keyword", "keyword"), ("Operator.Word", "keyword"),
    ("Literal.String", "string"), ("Literal.Number", "number"), ("Name.Function", "name"),
    ("Name.Class", "name"), ("Name.Tag", "keyword"), ("Name.Attribute", "name"), ("Name.Decorator", "name"),
    ("Name.Builtin", "keyword"), ("Generic.Heading", "keyword"), ("Generic.Deleted", "string"),
    ("Generic.Inserted", "name"),
)  # fmt: skip


_LANGUAGES = {
    "application/json": "json",
    "image/svg+xml": "xml",
    "text/x-vb": "vb.net",
}


def language_of(media_type: str) -> str:
    """The language that pygments knows a media type of ours by; one it may not know, too."""
    return _LANGUAGES.get(media_type, media_type.removeprefix("text/x-"))


def coloured(text: str, language: str) -> list[Span]:
    """`text` in stretches, each with what it is; all of it, plain where the language is not known."""
    from pygments.lexers import get_lexer_by_name
    from pygments.util import ClassNotFound

    if len(text) > MAX_COLOURED:
        return [(text, ())]
    try:
        lexer = get_lexer_by_name(language, ensurenl=False, stripnl=False)
    except ClassNotFound:
        return [(text, ())]
    return [(value, _marks(str(token))) for token, value in lexer.get_tokens(text) if value]


def places(text: str, language: str) -> Iterator[tuple[int, int, str]]:
    """(start, length, what it is) of each stretch that is not plain."""
    start = 0
    for value, marks in coloured(text, language):
        if marks:
            yield start, len(value), marks[0]
        start += len(value)


def _marks(token: str) -> tuple[str, ...]:
    name = token.removeprefix("Token.")
    return next(((mark,) for begins, mark in _BY_TOKEN if name.startswith(begins)), ())
