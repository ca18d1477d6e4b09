"""How files with sound begin. Says only what something seems to be: it decodes nothing."""

from __future__ import annotations

_BEGINNINGS = (
    b"RIFF", b"RF64", b"BW64", b"riff", b"FORM", b"fLaC", b"OggS", b"ID3", b"caff", b".snd", b"#!AMR",
    b"\x1aE\xdf\xa3", b"\x30\x26\xb2\x75\x8e\x66\xcf\x11",
)  # fmt: skip


def looks_like_audio(head: bytes) -> bool:
    """Whether something with this beginning is, or once was, a file with sound."""
    return head.startswith(_BEGINNINGS) or head[4:8] == b"ftyp"
