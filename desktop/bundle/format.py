"""Names, limits and lengths of the bundle, version 1 (resources/spec/bundle-v1.md sections 2 to 6). Values only.

Changing anything here makes another format: bundles already handed over must stay readable for ever.
"""

from __future__ import annotations

VERSION = 1

AGE_MAGIC = b"age-encryption.org/v1\n"

# section 4: tar
ROOT = "bundle/"
BLOCK_BYTES = 512
END_BYTES = 2 * BLOCK_BYTES
NAME_LIMIT_BYTES = 100
PART_LIMIT_BYTES = 8**11 - 1
PLAINTEXT_LIMIT_BYTES = 64 << 30
MEMBER_LIMIT = 20_000
KEPT_LIMIT_BYTES = 64 << 20

# section 6: the bag
DATA = "data/"
BAGIT = "bagit.txt"
BAG_INFO = "bag-info.txt"
MANIFEST_SHA256 = "manifest-sha256.txt"
MANIFEST_SHA512 = "manifest-sha512.txt"
TAG_MANIFEST = "tagmanifest-sha256.txt"
SIGNATURES = "signatures/"
SIGNATURE_SUFFIX = ".sig"

TAG_FILES = (BAGIT, BAG_INFO, MANIFEST_SHA256, MANIFEST_SHA512, TAG_MANIFEST)
"""In the order in which they stand in the tar, after the payload."""

SIGNED_TAG_FILES = (BAG_INFO, BAGIT, MANIFEST_SHA256, MANIFEST_SHA512)
"""In the order of the tag manifest."""

BAGIT_TEXT = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"


def padme(length: int) -> int:
    """The length up to which `length` (at least 2) is filled with zeros; section 5."""
    exponent = length.bit_length() - 1
    kept_bits = exponent.bit_length()
    step = 1 << max(0, exponent - kept_bits)
    return -(-length // step) * step


def padded_to_block(length: int) -> int:
    """`length` rounded up to whole blocks of 512 bytes."""
    return -(-length // BLOCK_BYTES) * BLOCK_BYTES
