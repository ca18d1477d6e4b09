"""Files that are no bundle: wrong in age, in the tar, in the layout or in the version. Each is named by its defect."""

from __future__ import annotations

import io
import tarfile

from desktop.bundle import layout
from desktop.bundle.ustar import header
from desktop.crypto.age import seal_bytes
from tests.fakes.bundles import (
    RECIPIENT,
    SOMEBODY_ELSE,
    bag_info,
    members_of,
    minimal_bundle,
    padded,
    right_parts,
    signed_again,
    tar_of,
    to_block,
)

_NAME = 100


def not_age() -> bytes:
    return b"Dear recipient, the bundle did not fit on the drive.\n"


def empty() -> bytes:
    return b""


def zeros() -> bytes:
    return bytes(4096)


def armored() -> bytes:
    return seal_bytes(minimal_bundle().plaintext, [RECIPIENT.recipient], armored=True)


def sealed_to_somebody_else() -> bytes:
    return seal_bytes(minimal_bundle().plaintext, [SOMEBODY_ELSE.recipient])


def many_stanzas() -> bytes:
    stanza = b"-> X25519 TEiF0ypqr+bpvcqXNyCVJpL7OuwPdVwPL7KQEbFDOCc\nEmECAEcKN+n/Vs9SbWiV+Hu0r+E8R77DdWYyd83nw7U\n"
    return b"age-encryption.org/v1\n" + stanza * 65 + b"--- Vn+54jqiiUCE+WZcEVY3f1sqHjlu/z1LCQ/T7Xm7qI0\n" + bytes(64)


def nothing_inside() -> bytes:
    return b""


def text_inside() -> bytes:
    return b"no tar at all, but longer than one block of it; " * 20


def zeros_inside() -> bytes:
    return bytes(1 << 14)


def gnu_tar() -> bytes:
    return padded(_by_tarfile(tarfile.GNU_FORMAT))


def extended_header() -> bytes:
    return padded(_by_tarfile(tarfile.PAX_FORMAT, {"comment": "unseen"}))


def symbolic_link() -> bytes:
    return _of_kind(b"2", "/etc/passwd")


def hard_link() -> bytes:
    return _of_kind(b"1", "bundle/data/other")


def device() -> bytes:
    return _of_kind(b"3")


def folder() -> bytes:
    return _of_kind(b"5")


def absolute_path() -> bytes:
    return _named(b"/etc/cron.d/job")


def path_traversal() -> bytes:
    return _named(b"bundle/data/../../../.ssh/authorized_keys")


def path_traversal_first() -> bytes:
    return _named(b"../bundle/data/a")


def backslash() -> bytes:
    return _named(b"bundle/data/..\\..\\a")


def drive_letter() -> bytes:
    return _named(b"C:/bundle/data/a")


def control_character() -> bytes:
    return _named(b"bundle/data/\x1b[2Ja")


def device_name() -> bytes:
    return _named(b"bundle/data/aux.json")


def duplicate() -> bytes:
    return tar_of([("data/a", b"one"), ("data/a", b"two")])


def duplicate_by_case() -> bytes:
    return tar_of([("data/A", b"one"), ("data/a", b"two")])


def file_below_file() -> bytes:
    return tar_of([("data/a", b"one"), ("data/a/b", b"two")])


def wrong_order() -> bytes:
    return tar_of([("data/b", b"one"), ("data/a", b"two")])


def part_after_tag_files() -> bytes:
    return tar_of([("bagit.txt", b"one"), ("data/a", b"two")])


def other_mode() -> bytes:
    block = bytearray(header("data/a", 0))
    block[100:108] = b"0000755\0"
    return padded(_summed(block) + bytes(1024))


def padding_not_zero() -> bytes:
    return padded(header("data/a", 1) + b"x" + bytes(510) + b"\x01" + bytes(1024))


def padding_short() -> bytes:
    return minimal_bundle().plaintext[:-1]


def padding_long() -> bytes:
    return minimal_bundle().plaintext + b"\0"


def end_missing() -> bytes:
    return header("data/a", 1) + to_block(b"x")


def record_too_large() -> bytes:
    return header(layout.RECORD, (2 << 20) + 1) + bytes(4096)


def unknown_file() -> bytes:
    return tar_of([("data/a", b"one"), ("autorun.inf", b"two")])


def no_signature() -> bytes:
    return tar_of(members_of({})[:-1])


def two_signatures() -> bytes:
    members = members_of({})
    return tar_of([*members, ("signatures/u99.sig", members[-1][1])])


def no_manifest() -> bytes:
    return tar_of([member for member in members_of({}) if member[0] != "manifest-sha512.txt"])


def version_2() -> bytes:
    return tar_of(signed_again(members_of({}), {"bag-info.txt": bag_info({}, version="2")}))


def other_bagit() -> bytes:
    return tar_of(signed_again(members_of({}), {"bagit.txt": b"BagIt-Version: 0.97\n"}))


def folded_bag_info() -> bytes:
    folded = bag_info({}).replace(b"Organization: ", b"Organization:\n ")
    return tar_of(signed_again(members_of({}), {"bag-info.txt": folded}))


def _by_tarfile(form: int, pax: dict[str, str] | None = None) -> bytes:
    target = io.BytesIO()
    with tarfile.open(fileobj=target, mode="w", format=form) as tar:
        for path, data in members_of(right_parts()):
            info = tarfile.TarInfo(f"bundle/{path}")
            info.size = len(data)
            info.pax_headers = pax or {}
            tar.addfile(info, io.BytesIO(data))
    return target.getvalue()


def _of_kind(kind: bytes, link: str = "") -> bytes:
    block = bytearray(header("data/a", 0))
    block[156:157] = kind
    block[157 : 157 + len(link)] = link.encode()
    return padded(_summed(block) + bytes(1024))


def _named(name: bytes) -> bytes:
    block = bytearray(header("data/a", 0))
    block[:_NAME] = name.ljust(_NAME, b"\0")
    return padded(_summed(block) + bytes(1024))


def _summed(block: bytearray) -> bytes:
    block[148:156] = b" " * 8
    block[148:156] = b"%06o\0 " % sum(block)
    return bytes(block)
