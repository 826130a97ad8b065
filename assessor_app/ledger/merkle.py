"""The RFC 6962 Merkle tree: append-only, with proofs of inclusion and consistency.

Nodes of complete subtrees are addressed as (level, index): level 0 holds the leaves' hashes, (n, i) covers
the leaves from i·2ⁿ to (i+1)·2ⁿ - 1. Where such nodes are kept, root and proofs take O(log size) reads.
Source: RFC 6962 §2.1; the verifiers follow RFC 9162 §2.1.3.2 and §2.1.4.2.
"""

import hashlib
from collections.abc import Callable, Iterator, Sequence

Node = Callable[[int, int], bytes]  # (level, index) → 32 bytes of a complete subtree

EMPTY_ROOT = hashlib.sha256(b"").digest()


def leaf_hash(entry: bytes) -> bytes:
    """32 bytes: SHA-256(0x00 ‖ entry)."""
    return hashlib.sha256(b"\x00" + entry).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """32 bytes: SHA-256(0x01 ‖ left ‖ right)."""
    return hashlib.sha256(b"\x01" + left + right).digest()


def new_nodes(size: int, leaf: bytes, node: Node) -> Iterator[tuple[int, int, bytes]]:
    """The (level, index, hash) of every subtree completed by appending `leaf` to `size` leaves."""
    level, index, value = 0, size, leaf
    yield level, index, value
    while index % 2:
        value = node_hash(node(level, index - 1), value)
        level, index = level + 1, index // 2
        yield level, index, value


def root(size: int, node: Node) -> bytes:
    """The root over the first `size` leaves."""
    return _range_hash(0, size, node) if size else EMPTY_ROOT


def root_of(leaves: Sequence[bytes]) -> bytes:
    """The root over leaf hashes held in memory."""
    return root(len(leaves), nodes_of(leaves))


def nodes_of(leaves: Sequence[bytes]) -> Node:
    """A `Node` reader over leaf hashes held in memory."""
    kept: dict[tuple[int, int], bytes] = {}

    def node(level: int, index: int) -> bytes:
        return kept[level, index]

    for size, leaf in enumerate(leaves):
        for level, index, value in new_nodes(size, leaf, node):
            kept[level, index] = value
    return node


def inclusion_proof(index: int, size: int, node: Node) -> list[bytes]:
    """The path that leads from leaf `index` to the root over `size` leaves, lowest first."""
    if not 0 <= index < size:
        raise ValueError("no such leaf")
    path: list[bytes] = []
    start, end = 0, size
    while end - start > 1:
        split = start + _largest_power_below(end - start)
        if index < split:
            path.append(_range_hash(split, end, node))
            end = split
        else:
            path.append(_range_hash(start, split, node))
            start = split
    return path[::-1]


def consistency_proof(old: int, new: int, node: Node) -> list[bytes]:
    """The proof that the tree of `new` leaves begins with the tree of `old` (0 < old ≤ new)."""
    if not 0 < old <= new:
        raise ValueError("no such trees")
    return _consistency(old, 0, new, node, whole=True) if old != new else []


def includes(leaf: bytes, index: int, size: int, path: Sequence[bytes], expected_root: bytes) -> bool:
    """Whether `path` shows that `leaf` is leaf `index` of the tree with this size and root."""
    if not 0 <= index < size:
        return False
    first, last, value = index, size - 1, leaf
    for sibling in path:
        if last == 0:
            return False
        if first % 2 or first == last:
            value = node_hash(sibling, value)
            while first and not first % 2:
                first, last = first // 2, last // 2
        else:
            value = node_hash(value, sibling)
        first, last = first // 2, last // 2
    return last == 0 and value == expected_root


def consistent(old: int, old_root: bytes, new: int, new_root: bytes, path: Sequence[bytes]) -> bool:
    """Whether `path` shows that the tree (new, new_root) begins with the tree (old, old_root)."""
    if not 0 < old <= new:
        return False
    if old == new:
        return not path and old_root == new_root
    hashes = list(path)
    if old & (old - 1) == 0:
        hashes.insert(0, old_root)
    if not hashes:
        return False
    first, last = old - 1, new - 1
    while first % 2:
        first, last = first // 2, last // 2
    from_old = from_new = hashes[0]
    for sibling in hashes[1:]:
        if last == 0:
            return False
        if first % 2 or first == last:
            from_old, from_new = node_hash(sibling, from_old), node_hash(sibling, from_new)
            while first and not first % 2:
                first, last = first // 2, last // 2
        else:
            from_new = node_hash(from_new, sibling)
        first, last = first // 2, last // 2
    return last == 0 and from_old == old_root and from_new == new_root


def _range_hash(start: int, end: int, node: Node) -> bytes:
    """The hash over leaves start…end-1; `start` is a multiple of the largest power of two below the width."""
    width = end - start
    if width & (width - 1) == 0:
        level = width.bit_length() - 1
        return node(level, start >> level)
    split = start + _largest_power_below(width)
    return node_hash(_range_hash(start, split, node), _range_hash(split, end, node))


def _largest_power_below(width: int) -> int:
    return 1 << ((width - 1).bit_length() - 1)


def _consistency(old: int, start: int, end: int, node: Node, *, whole: bool) -> list[bytes]:
    if old == end - start:
        return [] if whole else [_range_hash(start, end, node)]
    split = _largest_power_below(end - start)
    if old <= split:
        return [
            *_consistency(old, start, start + split, node, whole=whole),
            _range_hash(start + split, end, node),
        ]
    return [
        *_consistency(old - split, start + split, end, node, whole=False),
        _range_hash(start, start + split, node),
    ]
