"""What counts as heard, in one place: sound that left the loudspeaker, at a speed one can follow, on that channel.

What still waits in a device that is stopped or pulled out does not, nor silence in place of what can't be read. How
loud it was is not known: this program has no volume of its own. See `resources/decisions/0017-heard-to-the-end.md`.
"""

from __future__ import annotations

from desktop.recording.manner import Balance, Manner

FASTEST = 2.0
"""At twice the speed speech is still followed; what is played faster is skimmed, not heard."""


def counted_channels(manner: Manner, channels: int, *, is_lost: bool = False) -> tuple[int, ...]:
    """Which of a recording's `channels` count as heard in sound played in this manner; none where sound is lost."""
    if is_lost or manner.speed > FASTEST:
        return ()
    if channels == 1:
        return (0,)
    return {Balance.LEFT: (0,), Balance.RIGHT: (channels - 1,)}.get(manner.balance, tuple(range(channels)))
