import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessor_app.ledger import merkle

# RFC 6962 reference vectors : eight leaves and the roots of their prefixes
LEAVES = [
    bytes.fromhex(text)
    for text in (
        "",
        "00",
        "10",
        "2021",
        "3031",
        "40414243",
        "5051525354555657",
        "606162636465666768696a6b6c6d6e6f",
    )
]
ROOTS = [
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]


def leaves(count: int) -> list[bytes]:
    return [merkle.leaf_hash(bytes([number % 256, number // 256])) for number in range(count)]


@pytest.mark.parametrize("size", range(1, 9))
def test_roots_are_those_of_the_reference_vectors(size: int) -> None:
    hashes = [merkle.leaf_hash(leaf) for leaf in LEAVES[:size]]
    assert merkle.root_of(hashes).hex() == ROOTS[size - 1]


def test_the_empty_tree_has_the_hash_of_nothing() -> None:
    assert merkle.root_of([]) == hashlib.sha256(b"").digest()


@given(st.integers(1, 130).flatmap(lambda size: st.tuples(st.just(size), st.integers(0, size - 1))))
def test_inclusion_holds_for_the_leaf_and_for_no_other(case: tuple[int, int]) -> None:
    size, index = case
    hashes = leaves(size)
    node, root = merkle.nodes_of(hashes), merkle.root_of(hashes)
    path = merkle.inclusion_proof(index, size, node)
    assert merkle.includes(hashes[index], index, size, path, root)
    assert not merkle.includes(merkle.leaf_hash(b"another"), index, size, path, root)
    assert not merkle.includes(hashes[index], index, size, [*path, root], root)
    for other in {0, size - 1, (index + 1) % size} - {index}:
        assert not merkle.includes(hashes[index], other, size, path, root)


@given(st.integers(1, 130).flatmap(lambda new: st.tuples(st.integers(1, new), st.just(new))))
def test_consistency_holds_for_prefixes_and_for_nothing_else(case: tuple[int, int]) -> None:
    old, new = case
    hashes = leaves(new)
    node = merkle.nodes_of(hashes)
    old_root, new_root = merkle.root_of(hashes[:old]), merkle.root_of(hashes)
    path = merkle.consistency_proof(old, new, node)
    assert merkle.consistent(old, old_root, new, new_root, path)
    assert not merkle.consistent(old, merkle.leaf_hash(b"x"), new, new_root, path)
    assert not merkle.consistent(old, old_root, new, merkle.leaf_hash(b"x"), path)
    for place in range(len(path)):
        damaged = [*path[:place], merkle.leaf_hash(b"x"), *path[place + 1 :]]
        assert not merkle.consistent(old, old_root, new, new_root, damaged)
    assert not merkle.consistent(old, old_root, new, new_root, [*path, new_root])
