"""The Linux kernel's own refusal: after `install_filter` no socket of this process or a child reaches an IP network.

The filter is an allow list of socket families. It can't be taken back, and it is inherited across fork and exec.
"""

from __future__ import annotations

import ctypes
import errno
import os
import platform
import socket
import struct
from dataclasses import dataclass

# linux/seccomp.h, linux/filter.h, linux/audit.h
_PR_SET_NO_NEW_PRIVS = 38
_SET_MODE_FILTER = 1
_TSYNC = 1
_ALLOW = 0x7FFF0000
_REFUSE = 0x00050000 | errno.EACCES
_LOAD, _EQUAL, _AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06  # BPF_LD|W|ABS, BPF_JMP|JEQ|K, BPF_JMP|JGE|K, BPF_RET|K
_OFFSET_NR, _OFFSET_ARCH, _OFFSET_FAMILY = 0, 4, 16  # struct seccomp_data, the low half of args[0] (little endian)
_IO_URING_FIRST, _IO_URING_LAST = 425, 427  # io_uring can open sockets without the socket call
_X32_BIT = 0x40000000  # numbers from here on are the x32 calls of x86-64, among them another `socket`
_AF_UNIX, _AF_NETLINK = 1, 16


@dataclass(frozen=True)
class _Machine:
    audit_arch: int
    socket_call: int
    seccomp_call: int


_MACHINES = {
    "x86_64": _Machine(0xC000003E, 41, 317),
    "aarch64": _Machine(0xC00000B7, 198, 277),
}


class _Program(ctypes.Structure):
    """`struct sock_fprog`."""

    _fields_ = (("length", ctypes.c_ushort), ("instructions", ctypes.c_void_p))


def filter_instructions(machine: str) -> bytes:
    """The filter as an array of `struct sock_filter` for "x86_64" or "aarch64". Raises `KeyError` for another machine.

    A call of a foreign architecture (a 32-bit program on a 64-bit kernel) is refused altogether.
    """
    numbers = _MACHINES[machine]
    steps: list[tuple[int, int, int, int]] = [
        (_LOAD, 0, 0, _OFFSET_ARCH),
        (_EQUAL, 1, 0, numbers.audit_arch),
        (_RETURN, 0, 0, _REFUSE),
        (_LOAD, 0, 0, _OFFSET_NR),
        (_AT_LEAST, 0, 1, _X32_BIT),
        (_RETURN, 0, 0, _REFUSE),
        (_AT_LEAST, 0, 2, _IO_URING_FIRST),
        (_AT_LEAST, 1, 0, _IO_URING_LAST + 1),
        (_RETURN, 0, 0, _REFUSE),
        (_EQUAL, 1, 0, numbers.socket_call),
        (_RETURN, 0, 0, _ALLOW),
        (_LOAD, 0, 0, _OFFSET_FAMILY),
        (_EQUAL, 1, 0, _AF_UNIX),
        (_EQUAL, 0, 1, _AF_NETLINK),
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _REFUSE),
    ]
    return b"".join(struct.pack("=HBBI", *step) for step in steps)


def install_filter() -> bool:
    """Puts the filter on every thread of this process. False where the kernel or the machine has no such thing."""
    machine = platform.machine()
    if machine not in _MACHINES:
        return False
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
        return False
    code = filter_instructions(machine)
    buffer = ctypes.create_string_buffer(code, len(code))
    program = _Program(len(code) // 8, ctypes.cast(buffer, ctypes.c_void_p))
    libc.syscall.restype = ctypes.c_long
    number = ctypes.c_long(_MACHINES[machine].seccomp_call)
    done = libc.syscall(
        number, ctypes.c_long(_SET_MODE_FILTER), ctypes.c_long(_TSYNC), ctypes.byref(program)
    )  # a positive answer names a thread that could not follow
    return done == 0 and _is_refused(libc)


def _is_refused(libc: ctypes.CDLL) -> bool:
    """Asks the kernel itself, past Python's own refusal."""
    descriptor = libc.socket(int(socket.AF_INET), int(socket.SOCK_DGRAM), 0)
    if descriptor >= 0:
        os.close(descriptor)
        return False
    return ctypes.get_errno() == errno.EACCES
