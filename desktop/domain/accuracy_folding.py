"""What may leave the office of its figures: none that few interviews stand behind, not even by subtraction.

A group of fewer than five interviews or two hundred words is counted under "other"; if that is still too little, the
smallest of the rest goes there with it, so that the total less the groups shown tells nothing either.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from desktop.domain.accuracy import InterviewFigures, Nearness, SecondReader
from desktop.domain.accuracy_groups import LEAST_INTERVIEWS, By, Group, groups_of, readings_of

OTHER = "other"


def folded_groups(figures: Sequence[InterviewFigures], by: By) -> tuple[Group, ...]:
    """The groups with everything small under `OTHER`; none where even all of it together is too little."""
    renamed: dict[str, str] = {}
    while True:
        groups = groups_of(figures, by, renamed)
        small = {group.key: OTHER for group in groups if group.key != OTHER and not may_leave(group)}
        rest = [group for group in groups if group.key != OTHER]
        if not small and (len(rest) == len(groups) or _other_may_leave(groups)):
            return groups
        if not rest:
            return ()
        renamed |= small or {min(rest, key=lambda group: group.tally.words.length).key: OTHER}


def may_leave(group: Group) -> bool:
    """Whether enough stands behind the figures of a group to give them away."""
    return group.interviews >= LEAST_INTERVIEWS and group.is_enough


def folded_readings(figures: Sequence[InterviewFigures]) -> Mapping[SecondReader, tuple[int, Nearness]]:
    """What second readings brought, of those that at least five interviews stand behind."""
    return {reader: found for reader, found in readings_of(figures).items() if found[0] >= LEAST_INTERVIEWS}


def _other_may_leave(groups: Sequence[Group]) -> bool:
    return all(may_leave(group) for group in groups if group.key == OTHER)
