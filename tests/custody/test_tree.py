"""Merkle trees against the published vectors of RFC 6962, grown and whole."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.custody.tree import GrowingTree
from desktop.domain.custody import EMPTY_LEAF, leaf_hash, leaves_text, merkle_root

INPUTS = ("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
ROOTS = (
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
)


def grown(leaves: list[str]) -> GrowingTree:
    tree = GrowingTree()
    for leaf in leaves:
        tree.append(leaf)
    return tree


@pytest.mark.parametrize("size", range(len(ROOTS)))
def test_the_roots_of_the_standard(size: int) -> None:
    leaves = [leaf_hash(bytes.fromhex(text)) for text in INPUTS[:size]]
    assert merkle_root(leaves).hex() == ROOTS[size]
    assert grown(leaves).root().hex() == ROOTS[size]
    assert grown(leaves).size == size


@given(st.integers(0, 300), st.integers(0, 300))
def test_a_tree_grows_by_many_as_one_by_one(size: int, first: int) -> None:
    leaves = [leaf_hash(bytes([number % 256, number // 256])) for number in range(size)]
    tree = GrowingTree()
    for part in (leaves[:first], leaves[first:]):
        tree.extend(part)
    assert (tree.size, tree.last) == (size, leaves[-1] if leaves else EMPTY_LEAF)
    assert (tree.root(), tree.leaves_sha256()) == (grown(leaves).root(), grown(leaves).leaves_sha256())


def test_what_is_no_leaf_leaves_the_tree_as_it_was() -> None:
    leaf = leaf_hash(b"a")
    tree = grown([leaf])
    with pytest.raises(ValueError):
        tree.extend([leaf_hash(b"b"), "x"])
    assert (tree.size, tree.last, tree.root()) == (1, leaf, bytes.fromhex(leaf))
    assert tree.leaves_sha256() == grown([leaf]).leaves_sha256()


@given(st.integers(0, 300))
def test_a_grown_tree_is_the_whole_tree(size: int) -> None:
    leaves = [hashlib.sha256(bytes([number % 256, number // 256])).hexdigest() for number in range(size)]
    assert grown(leaves).root() == merkle_root(leaves)
    assert grown(leaves).leaves_sha256() == hashlib.sha256(leaves_text(leaves)).hexdigest()
