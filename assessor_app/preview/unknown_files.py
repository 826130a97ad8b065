"""A file that nothing here can show: its type, its size, its digest, its first bytes."""

import hashlib

from assessor_app.preview.blocks import OURS, Blocks, Span

_SHOWN = 512  # bytes


def read_unknown(content: bytes | bytearray, media_type: str, blocks: Blocks) -> None:
    """Write type, size and SHA-256, then the first bytes as numbers and letters."""
    facts: tuple[tuple[str, list[Span]], ...] = (
        ("Type", [(media_type, ())]),
        ("Size", [(f"{len(content):,} ", ()), ("bytes", OURS)]),
        ("SHA-256", [(hashlib.sha256(content).hexdigest(), ("code",))]),
    )
    blocks.table([[[(name, OURS)], value] for name, value in facts], head=False)
    lines = []
    for start in range(0, min(len(content), _SHOWN), 16):
        row = bytes(content[start : start + 16])
        letters = "".join(chr(byte) if 32 <= byte < 127 else "·" for byte in row)
        lines.append(f"{start:04x}  {row.hex(' '):<47}  {letters}")
    blocks.label("The first bytes")
    blocks.code([("\n".join(lines), ())])
