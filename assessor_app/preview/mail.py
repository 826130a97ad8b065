"""An e-mail (.eml) as blocks: its head, its words, and what was attached, by name."""

import email
import email.policy
from email.message import EmailMessage

from assessor_app.preview.blocks import OURS, Blocks, Span
from assessor_app.preview.failures import damaged
from assessor_app.preview.html_reader import read_html

_HEAD = ("From", "To", "Cc", "Date", "Subject")


def read_mail(content: bytes | bytearray, blocks: Blocks) -> None:
    """Write head, body and the names of the attachments. Raises CannotShow."""
    try:
        message = email.message_from_bytes(bytes(content), policy=email.policy.default)
        if not isinstance(message, EmailMessage):
            raise damaged()
        head = [(name, str(message[name] or "")) for name in _HEAD]
        body = message.get_body(preferencelist=("plain", "html"))
        words = body.get_content() if body is not None else ""
        attached = [part.get_filename() or part.get_content_type() for part in message.iter_attachments()]
    except (LookupError, ValueError, TypeError, AttributeError, RecursionError) as error:
        raise damaged() from error
    rows: list[list[list[Span]]] = [[[(name, OURS)], [(value, ())]] for name, value in head if value]
    blocks.table(rows, head=False)
    if body is not None and body.get_content_type() == "text/html":
        read_html(str(words), blocks)
    else:
        for paragraph in str(words).replace("\r\n", "\n").split("\n\n"):
            blocks.paragraph([(paragraph.strip("\n"), ())])
    if attached:
        blocks.label("Attached")
        for name in attached:
            blocks.item([(str(name), ())])
