"""Windows: Native Wifi and the Bluetooth API say which radios are on; psutil which links are up.

Not yet run on a real Windows. Names of calls and structures are the Windows SDK's own (wlanapi.h, bluetoothapis.h).
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from typing import Any

from desktop.recording.preflight.machine import Radio

_VERSION = 2  # of the Native Wifi interface since Windows Vista
_RADIO_STATE = 4  # wlan_intf_opcode_radio_state
_ON = 1  # dot11_radio_state_on
_INFO_BYTES = 532  # WLAN_INTERFACE_INFO: GUID, 256 wide letters, state
_MOST_PHYS = 64
_NO_SERVICE = 1062  # ERROR_SERVICE_NOT_ACTIVE: a machine without Wi-Fi does not run it


class WindowsRadios:
    """Implements `Radios`."""

    def on(self) -> frozenset[Radio] | None:
        """None as soon as one of the ways of asking fails: half an answer would look like all of it."""
        try:
            return frozenset((*_wifi(), *_bluetooth(), *_cables()))
        except (AttributeError, OSError, ValueError):
            return None


def radio_is_on(state: bytes) -> bool:
    """Whether a WLAN_RADIO_STATE says of any transmitter that neither its switch nor its software keeps it off."""
    count = min(int.from_bytes(state[:4], "little"), _MOST_PHYS)
    phys = [state[4 + 12 * at : 16 + 12 * at] for at in range(count)]
    return any(int.from_bytes(phy[4:8], "little") == _ON and int.from_bytes(phy[8:12], "little") == _ON for phy in phys)


def interfaces_in(listed: bytes) -> list[bytes]:
    """The GUID of each interface of a WLAN_INTERFACE_INFO_LIST."""
    count = int.from_bytes(listed[:4], "little")
    return [listed[8 + _INFO_BYTES * at : 8 + _INFO_BYTES * at + 16] for at in range(count)]


def _wifi() -> Iterator[Radio]:
    wlan: Any = ctypes.windll.wlanapi  # type: ignore[attr-defined, unused-ignore]
    handle, version = ctypes.c_void_p(), ctypes.c_uint32()
    answer = wlan.WlanOpenHandle(_VERSION, None, ctypes.byref(version), ctypes.byref(handle))
    if answer == _NO_SERVICE:
        return
    if answer:
        raise OSError(answer, "WlanOpenHandle")
    try:
        if any(_is_on(wlan, handle, guid) for guid in _interfaces(wlan, handle)):
            yield Radio.WIFI
    finally:
        wlan.WlanCloseHandle(handle, None)


def _interfaces(wlan: Any, handle: ctypes.c_void_p) -> list[bytes]:
    listed = ctypes.c_void_p()
    answer = wlan.WlanEnumInterfaces(handle, None, ctypes.byref(listed))
    if answer or not listed.value:
        raise OSError(answer, "WlanEnumInterfaces")
    try:
        count = int.from_bytes(ctypes.string_at(listed, 4), "little")
        return interfaces_in(ctypes.string_at(listed, 8 + _INFO_BYTES * count))
    finally:
        wlan.WlanFreeMemory(listed)


def _is_on(wlan: Any, handle: ctypes.c_void_p, guid: bytes) -> bool:
    size, data = ctypes.c_uint32(), ctypes.c_void_p()
    answer = wlan.WlanQueryInterface(
        handle, guid, _RADIO_STATE, None, ctypes.byref(size), ctypes.byref(data), None
    )  # fmt: skip
    if answer or not data.value:
        raise OSError(answer, "WlanQueryInterface")
    try:
        return radio_is_on(ctypes.string_at(data, size.value))
    finally:
        wlan.WlanFreeMemory(data)


def _bluetooth() -> Iterator[Radio]:
    """A radio that is switched off is not found at all."""
    bluetooth: Any = ctypes.windll.LoadLibrary("bthprops.cpl")  # type: ignore[attr-defined, unused-ignore]
    wanted, radio = ctypes.c_uint32(4), ctypes.c_void_p()  # BLUETOOTH_FIND_RADIO_PARAMS: its own size, no more
    bluetooth.BluetoothFindFirstRadio.restype = ctypes.c_void_p
    found = bluetooth.BluetoothFindFirstRadio(ctypes.byref(wanted), ctypes.byref(radio))
    if found:
        ctypes.windll.kernel32.CloseHandle(radio)  # type: ignore[attr-defined, unused-ignore]
        bluetooth.BluetoothFindRadioClose(ctypes.c_void_p(found))
        yield Radio.BLUETOOTH


def _cables() -> Iterator[Radio]:
    """Links that are up and are named neither a radio's nor one inside the machine; names follow the language."""
    import psutil

    inside = ("loopback", "vethernet", "virtual", "bluetooth", "wi-fi", "wlan", "isatap", "teredo")
    up = [name.lower() for name, link in psutil.net_if_stats().items() if link.isup]
    if any(not any(word in name for word in inside) for name in up):
        yield Radio.CABLE
