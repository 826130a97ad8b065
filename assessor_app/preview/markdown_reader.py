"""Markdown as blocks: CommonMark with tables and struck words; HTML within it is read as any other HTML."""

import re

from assessor_app.preview.blocks import Blocks
from assessor_app.preview.html_reader import read_html

_HEAD = re.compile(r"\A---\n(.{1,4000}?)\n---(?:\n|\Z)", re.DOTALL)


def read_markdown(text: str, blocks: Blocks) -> None:
    """Write what `text` says; a head of settings (between lines of ---) as it stands."""
    from markdown_it import MarkdownIt

    head = _HEAD.match(text)
    if head is not None:
        blocks.code([(head[1], ())])
        text = text[head.end() :]
    read_html(MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(text), blocks)
