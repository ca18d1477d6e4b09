"""The models that this release vouches for, by the digest of their content. Everything else is for an office to decide.

A release pins a model only after its files were fetched from their source and tried; the way to the digest is in the
manual (`resources/manual/en/models.md`).
"""

from __future__ import annotations

from collections.abc import Mapping

SELFTEST_CONTENT = "a9e1b1fbf6604a715312310805fd04a38c8996df8f19988ec5d453dda203833e"
"""The self-test model in `resources/selftest/model`: never offered for a testimony, whatever its list says."""

PINNED: Mapping[str, str] = {SELFTEST_CONTENT: "saegim-selftest"}
"""Content digest to the name under which we know it."""
