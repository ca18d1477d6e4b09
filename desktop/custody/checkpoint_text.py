"""The text of a checkpoint: a C2SP tlog-checkpoint note body with one extension line for tools without a tree."""

from __future__ import annotations

import base64

from desktop.custody.tree import GrowingTree


def checkpoint_text(origin: str, tree: GrowingTree) -> str:
    """Origin, size, root in base64, and `leaves-sha256 <hex>`: four lines, each ended by a line feed."""
    root = base64.b64encode(tree.root()).decode("ascii")
    return f"{origin}\n{tree.size}\n{root}\nleaves-sha256 {tree.leaves_sha256()}\n"
