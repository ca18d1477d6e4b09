"""Shuts the network out at start. Nothing in this program listens, connects or resolves a name.

On Linux the kernel refuses IP sockets to the program and its children; everywhere the interpreter refuses them as well.
"""

from __future__ import annotations

import errno
import socket
import sys
from enum import StrEnum


class NetworkGuard(StrEnum):
    """Who refuses: the kernel (children and native code too), or only this interpreter."""

    KERNEL = "kernel"
    INTERPRETER = "interpreter"


_LOCAL_FAMILIES = frozenset(
    int(family) for name in ("AF_UNIX", "AF_NETLINK") if (family := getattr(socket, name, None)) is not None
) | {-1}  # -1: an inherited descriptor whose family is not looked at yet
_RESOLVING = frozenset(f"socket.{call}" for call in ("getaddrinfo", "gethostbyname", "gethostbyaddr", "getnameinfo"))
_REACHING = frozenset(f"socket.{call}" for call in ("connect", "bind", "sendto", "sendmsg"))
_in_force: list[NetworkGuard] = []


def close_network() -> NetworkGuard:
    """Takes the network away from this process and what it starts, for good. Calling it again changes nothing."""
    if not _in_force:
        sys.addaudithook(refuse_network)
        _in_force.append(NetworkGuard.KERNEL if _close_in_kernel() else NetworkGuard.INTERPRETER)
    return _in_force[0]


def refuse_network(event: str, args: tuple[object, ...]) -> None:
    """An audit hook (`sys.addaudithook`): raises `PermissionError` for an IP socket, an IP address or a look-up."""
    if not event.startswith("socket."):
        return
    is_remote = (
        event in _RESOLVING
        or (event == "socket.__new__" and args[1] not in _LOCAL_FAMILIES)
        or (event in _REACHING and isinstance(args[1], tuple))
    )
    if is_remote:
        raise PermissionError(errno.EACCES, "This program has no network", event)


def _close_in_kernel() -> bool:
    if sys.platform != "linux":
        return False
    from desktop.system.seccomp import install_filter

    return install_filter()
