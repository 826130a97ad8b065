"""Markdown as blocks: CommonMark with tables and struck words; HTML within it is read as any other HTML."""

from assessor_app.preview.blocks import Blocks
from assessor_app.preview.html_reader import read_html


def read_markdown(text: str, blocks: Blocks) -> None:
    """Write what `text` says."""
    from markdown_it import MarkdownIt

    read_html(MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(text), blocks)
