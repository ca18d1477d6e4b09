"""One page of memory for one key: kept off the swap and out of dumps where the system lets us, and wiped by hand.

Never copied by `repr`, `copy` or pickle. What leaves it through `bytes()` is an ordinary Python object again, which
nobody can wipe: call it late, and keep what it gave for one call only.
"""

from __future__ import annotations

import contextlib
import ctypes
import mmap
import sys
from typing import NoReturn

PAGE_BYTES = 4096
_Bytes = bytes  # inside the class `bytes` is its method
_WIPE_ON_FORK = 18  # Linux: MADV_WIPEONFORK, which `mmap` has no name for


class SecretPage:
    """Holds up to 4096 bytes. Where the system refuses to lock the page it is held all the same, and says so."""

    __slots__ = ("_length", "_page", "is_locked_in_memory")

    def __init__(self, data: _Bytes | bytearray) -> None:
        """Copies `data` in; wiping where it came from is the caller's. Raises `ValueError` for more than a page."""
        if len(data) > PAGE_BYTES:
            raise ValueError("a secret page holds 4096 bytes")
        self._length = len(data)
        self._page: mmap.mmap | None = _private_page()
        self.is_locked_in_memory = _lock(self._page)
        self._page[: self._length] = data

    @classmethod
    def taking(cls, data: bytearray) -> SecretPage:
        """A page with what is in `data`, which is zeros afterwards."""
        page = cls(data)
        data[:] = _Bytes(len(data))
        return page

    def view(self) -> memoryview:
        """The secret where it lies, without a copy. Release it (`with page.view() as …`) before wiping."""
        return memoryview(self._page)[: self._length] if self._page is not None else memoryview(_Bytes(self._length))

    def bytes(self) -> _Bytes:
        """A copy of the secret; zeros once it is wiped."""
        with self.view() as secret:
            return secret.tobytes()

    def __bytes__(self) -> _Bytes:
        """The same, for `bytes(page)`."""
        return self.bytes()

    def __len__(self) -> int:
        """How long the secret is."""
        return self._length

    def wipe(self) -> None:
        """Overwrites the secret with zeros and gives the page back. A second time does nothing."""
        page, self._page = self._page, None
        if page is None:
            return
        page[:] = _Bytes(len(page))
        if self.is_locked_in_memory:
            _unlock(page)
        self.is_locked_in_memory = False
        with contextlib.suppress(BufferError):  # somebody still looks at it: the zeros, no more
            page.close()

    def __repr__(self) -> str:
        """How long, never what."""
        return f"SecretPage({self._length} bytes)"

    def __reduce__(self) -> NoReturn:
        """A secret is not pickled and not copied."""
        raise TypeError("a secret page is not copied")


SecretBytes = bytes | bytearray | SecretPage
"""What a 32-byte key may be given as."""


def _private_page() -> mmap.mmap:
    if sys.platform == "win32":
        return mmap.mmap(-1, PAGE_BYTES)
    page = mmap.mmap(-1, max(PAGE_BYTES, mmap.PAGESIZE), flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
    if sys.platform == "linux":
        for advice in (mmap.MADV_DONTDUMP, _WIPE_ON_FORK):
            with contextlib.suppress(OSError):
                page.madvise(advice)
    return page


def _lock(page: mmap.mmap) -> bool:
    """Whether the system keeps the page off the swap; it refuses beyond the account's own limit."""
    if sys.platform == "win32":
        return bool(_windows_call("VirtualLock", page))
    return _posix_call("mlock", page) == 0


def _unlock(page: mmap.mmap) -> None:
    if sys.platform == "win32":
        _windows_call("VirtualUnlock", page)
    else:
        _posix_call("munlock", page)


def _posix_call(name: str, page: mmap.mmap) -> int:
    # Without argument types a pointer would be cut to an int.
    call = getattr(ctypes.CDLL(None, use_errno=True), name)
    call.argtypes, call.restype = (ctypes.c_void_p, ctypes.c_size_t), ctypes.c_int
    return int(call(_address_of(page), len(page)))


def _windows_call(name: str, page: mmap.mmap) -> int:
    call = getattr(ctypes.windll.kernel32, name)  # type: ignore[attr-defined, unused-ignore]
    call.argtypes, call.restype = (ctypes.c_void_p, ctypes.c_size_t), ctypes.c_int
    return int(call(_address_of(page), len(page)))


def _address_of(page: mmap.mmap) -> int:
    """Where the page lies. The view that told it is gone again, so that the page can be closed."""
    first = ctypes.c_char.from_buffer(page)
    try:
        return ctypes.addressof(first)
    finally:
        del first
