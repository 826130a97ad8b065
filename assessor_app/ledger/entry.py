"""One entry of the log: what kind of change, which statement, which rows, signed by who made it.

The entry is the RFC 8785 form of `{at, by, form, kind, rows, signature, statement}`. The signature is Ed25519
by the key `by` over `assessor/log-entry/v1` LF ‖ the entry without its signature. So nobody without a key
that the roster names (or a rating's own one-time key) can add to the log, not even between two
checkpoints.
"""

from collections.abc import Mapping
from typing import Any

from assessor_app.ledger.statement import Signer, encode_key, signed_text

DOMAIN = "assessor/log-entry/v1"
FORM = 1
MEMBERS = frozenset({"at", "by", "form", "kind", "rows", "signature", "statement"})


def entry_body(*, at: str, kind: str, rows: str, statement: str | None, signer: Signer) -> dict[str, Any]:
    """A signed entry. at: UTC text; rows: digest of the list of rows; statement: its digest."""
    body: dict[str, Any] = {
        "at": at,
        "by": encode_key(signer.public),
        "form": FORM,
        "kind": kind,
        "rows": rows,
        "statement": statement,
    }
    return {**body, "signature": encode_key(signer.sign(signed_text(DOMAIN, body)))}


def entry_text(body: Mapping[str, Any]) -> bytes:
    """What the entry's signature covers."""
    return signed_text(DOMAIN, {key: value for key, value in body.items() if key != "signature"})
