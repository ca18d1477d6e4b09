"""A real disk that takes capital and small letters for the same, as those of other systems do: mounted by FUSE.

Speaks the kernel's own protocol (linux/fuse.h, 7.31) for just what a vault needs; what lies on it is kept in a folder.
Needs the right to mount; skips with the reason otherwise. As a program: `BACKING PLACE`, until it is unmounted.
"""

from __future__ import annotations

import ctypes
import errno
import os
import stat
import struct
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
_REQUEST = struct.Struct("<IIQQIIIHH")
_ATTRIBUTES = struct.Struct("<6Q10I")
_MOST_BYTES = 128 << 10
_MODE, _SIZE, _TIMES, _HANDLE = 1, 8, 0x30, 0x40
_NOT_REPLACING = 1


@contextmanager
def caseless_disk(backing: Path, place: Path) -> Iterator[Path]:
    """Such a disk mounted at `place`."""
    for folder in (backing, place):
        folder.mkdir()
    with subprocess.Popen(
        [sys.executable, "-B", "-m", __name__, str(backing), str(place)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as server:
        assert server.stdout
        said = server.stdout.readline().strip()
        if said != "mounted":
            server.kill()
            pytest.skip(f"this account may not mount disks: {said}")
        try:
            yield place
        finally:
            subprocess.run(["umount", "-l", str(place)], check=True)


class Disk:
    """Answers the kernel. A node is a number for a path in the folder; a handle is an open file's descriptor."""

    def __init__(self, backing: Path) -> None:
        self._paths = {1: backing}
        self._nodes = {backing: 1}
        self._listings: dict[int, list[tuple[bytes, int]]] = {}
        self._answers: dict[int, Callable[[int, bytes], bytes]] = {
            1: self._look_up, 3: self._attributes, 4: self._set_attributes, 9: self._make_folder, 10: self._unlink,
            11: self._remove_folder, 12: self._rename, 14: self._open, 15: self._read, 16: self._write,
            17: self._room, 18: self._release, 20: self._sync, 25: _nothing, 26: _begin, 27: self._open_folder,
            28: self._list, 29: self._release_folder, 30: _nothing, 35: self._create, 45: self._rename_how,
        }  # fmt: skip

    def serve(self, channel: int) -> None:
        """Until it is unmounted."""
        while True:
            try:
                request = os.read(channel, _MOST_BYTES + 4096)
            except OSError as error:
                if error.errno == errno.ENODEV:
                    return
                if error.errno in (errno.EINTR, errno.ENOENT):
                    continue
                raise
            _, code, unique, node, *_ = _REQUEST.unpack_from(request)
            if code not in (2, 36, 42):  # forgetting and interrupting want no answer
                failure, body = self._answer(code, node, request[_REQUEST.size :])
                os.write(channel, struct.pack("<IiQ", 16 + len(body), -failure, unique) + body)

    def _answer(self, code: int, node: int, body: bytes) -> tuple[int, bytes]:
        try:
            return (0, self._answers[code](node, body)) if code in self._answers else (errno.ENOSYS, b"")
        except OSError as error:
            return error.errno or errno.EIO, b""

    def _place(self, parent: int, name: bytes) -> Path:
        """Where an entry of that name lies, in whatever letters; where it would lie if there is none."""
        folder, wanted = self._paths[parent], os.fsdecode(name)
        spelled = (entry for entry in folder.iterdir() if entry.name.casefold() == wanted.casefold())
        return next(spelled, folder / wanted)

    def _node_of(self, path: Path) -> int:
        if path not in self._nodes:
            number = len(self._paths) + 1
            self._paths[number], self._nodes[path] = path, number
        return self._nodes[path]

    def _entry(self, path: Path) -> bytes:
        found = path.lstat()
        return struct.pack("<QQQQII", self._node_of(path), 0, 0, 0, 0, 0) + _said_of(found)

    def _look_up(self, node: int, body: bytes) -> bytes:
        return self._entry(self._place(node, _names(body)[0]))

    def _attributes(self, node: int, body: bytes) -> bytes:
        flags, _, handle = struct.unpack_from("<IIQ", body)
        return struct.pack("<QII", 0, 0, 0) + _said_of(os.fstat(handle) if flags & 1 else self._paths[node].lstat())

    def _set_attributes(self, node: int, body: bytes) -> bytes:
        valid, _, handle, size, _, at, mt, _, at_ns, mt_ns, _, mode = struct.unpack_from("<IIQQQQQQIIII", body)
        path = self._paths[node]
        if valid & _SIZE:
            os.truncate(handle if valid & _HANDLE else path, size)
        if valid & _MODE:
            path.chmod(stat.S_IMODE(mode))
        if valid & _TIMES:
            os.utime(path, ns=(at * 10**9 + at_ns, mt * 10**9 + mt_ns))
        found = os.fstat(handle) if valid & _HANDLE else path.lstat()
        return struct.pack("<QII", 0, 0, 0) + _said_of(found)

    def _make_folder(self, node: int, body: bytes) -> bytes:
        path = self._place(node, _names(body[8:])[0])
        path.mkdir(struct.unpack_from("<I", body)[0])
        return self._entry(path)

    def _unlink(self, node: int, body: bytes) -> bytes:
        return self._gone(Path.unlink, node, body)

    def _remove_folder(self, node: int, body: bytes) -> bytes:
        return self._gone(Path.rmdir, node, body)

    def _gone(self, act: Callable[[Path], None], node: int, body: bytes) -> bytes:
        path = self._place(node, _names(body)[0])
        act(path)
        self._nodes.pop(path, None)
        return b""

    def _rename(self, node: int, body: bytes) -> bytes:
        return self._moved(node, struct.unpack_from("<Q", body)[0], body[8:], 0)

    def _rename_how(self, node: int, body: bytes) -> bytes:
        folder, how, _ = struct.unpack_from("<QII", body)
        return self._moved(node, folder, body[16:], how)

    def _moved(self, node: int, folder: int, body: bytes, how: int) -> bytes:
        old, new = _names(body)
        source, target = self._place(node, old), self._place(folder, new)
        if how not in (0, _NOT_REPLACING):
            raise OSError(errno.EINVAL, "exchanging")
        if how and target != source and os.path.lexists(target):
            raise OSError(errno.EEXIST, "it is there")
        if target == source:
            target = self._paths[folder] / os.fsdecode(new)
        source.rename(target)
        self._nodes.pop(target, None)
        for path in [one for one in self._nodes if one == source or source in one.parents]:
            number = self._nodes.pop(path)
            self._paths[number] = target / path.relative_to(source)
            self._nodes[self._paths[number]] = number
        return b""

    def _open(self, node: int, body: bytes) -> bytes:
        flags = struct.unpack_from("<I", body)[0] & ~(os.O_APPEND | os.O_NOFOLLOW)
        return struct.pack("<QII", os.open(self._paths[node], flags), 0, 0)

    def _create(self, node: int, body: bytes) -> bytes:
        flags, mode = struct.unpack_from("<II", body)
        path = self._place(node, _names(body[16:])[0])
        handle = os.open(path, (flags | os.O_CREAT) & ~(os.O_APPEND | os.O_NOFOLLOW), stat.S_IMODE(mode))
        return self._entry(path) + struct.pack("<QII", handle, 0, 0)

    def _read(self, _: int, body: bytes) -> bytes:
        handle, offset, size = struct.unpack_from("<QQI", body)
        return os.pread(handle, size, offset)

    def _write(self, _: int, body: bytes) -> bytes:
        handle, offset, size = struct.unpack_from("<QQI", body)
        return struct.pack("<II", os.pwrite(handle, body[40 : 40 + size], offset), 0)

    def _room(self, node: int, _: bytes) -> bytes:
        room = os.statvfs(self._paths[node])
        counts = (room.f_blocks, room.f_bfree, room.f_bavail, room.f_files, room.f_ffree)
        return struct.pack("<5Q10I", *counts, room.f_bsize, room.f_namemax, room.f_frsize, *[0] * 7)

    def _release(self, _: int, body: bytes) -> bytes:
        os.close(struct.unpack_from("<Q", body)[0])
        return b""

    def _sync(self, _: int, body: bytes) -> bytes:
        os.fsync(struct.unpack_from("<Q", body)[0])
        return b""

    def _open_folder(self, node: int, _: bytes) -> bytes:
        folder = self._paths[node]
        entries = [(".", folder), ("..", folder), *((path.name, path) for path in folder.iterdir())]
        handle = max(self._listings, default=0) + 1
        self._listings[handle] = [(os.fsencode(name), path.lstat().st_mode >> 12) for name, path in entries]
        return struct.pack("<QII", handle, 0, 0)

    def _list(self, _: int, body: bytes) -> bytes:
        handle, offset, size = struct.unpack_from("<QQI", body)
        listing = b""
        for number, (name, kind) in enumerate(self._listings[handle][offset:], start=offset + 1):
            entry = struct.pack("<QQII", number, number, len(name), kind) + name
            entry += bytes(-len(entry) % 8)
            if len(listing) + len(entry) > size:
                break
            listing += entry
        return listing

    def _release_folder(self, _: int, body: bytes) -> bytes:
        del self._listings[struct.unpack_from("<Q", body)[0]]
        return b""


def _begin(_: int, body: bytes) -> bytes:
    """The kernel speaks the older of the two versions."""
    readahead = struct.unpack_from("<III", body)[2]
    return struct.pack("<IIIIHHIIHHI7I", 7, 31, readahead, 1 << 5, 12, 10, _MOST_BYTES, 1, 0, 0, 0, *[0] * 7)


def _nothing(_: int, __: bytes) -> bytes:
    return b""


def _names(body: bytes) -> list[bytes]:
    return body.rstrip(b"\0").split(b"\0")


def _said_of(found: os.stat_result) -> bytes:
    times = (found.st_atime_ns, found.st_mtime_ns, found.st_ctime_ns)
    return _ATTRIBUTES.pack(
        found.st_ino, found.st_size, found.st_blocks, *(time // 10**9 for time in times),
        *(time % 10**9 for time in times), found.st_mode, found.st_nlink, found.st_uid, found.st_gid, 0, 4096, 0,
    )  # fmt: skip


def main(backing: str, place: str) -> int:
    os.umask(0)
    try:
        channel = os.open("/dev/fuse", os.O_RDWR)
    except OSError as error:
        print(error, flush=True)
        return 1
    how = f"fd={channel},rootmode=40000,user_id={os.getuid()},group_id={os.getgid()},allow_other,default_permissions"
    library = ctypes.CDLL(None, use_errno=True)
    if library.mount(b"caseless", os.fsencode(place), b"fuse", 0, how.encode("ascii")):
        print(os.strerror(ctypes.get_errno()), flush=True)
        return 1
    print("mounted", flush=True)
    Disk(Path(backing)).serve(channel)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
