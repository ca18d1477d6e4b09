"""An office with an interview in which pictures may be taken."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.interview.consent import set_consent
from tests.attachments.room import Room
from tests.office import INTERVIEWER, Office, consented_interview


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    """An interviewer at work in a vault with one consented interview."""
    office = Office(tmp_path / "vault")
    with office.as_(INTERVIEWER) as signed_in:
        interview_id = consented_interview(signed_in)
        set_consent(signed_in, interview_id, "C03", "yes")
        files = tmp_path / "files"
        files.mkdir()
        yield Room(office, signed_in, interview_id, files)
