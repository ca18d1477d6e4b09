"""Runs the transcription queue of a vault until nothing waits, and says each commit. To be killed: `VAULT`."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from desktop.app.sound import Sound
from desktop.interview.consent_form import load_consent_form
from desktop.transcription.models import ModelPack
from desktop.transcription.queue import TranscriptionQueue
from desktop.transcription.transcriber import ChildTranscriber
from tests.fakes.vaults import sign_in_again
from tests.transcription.sound import ROOT, WORKER


def main(folder: Path) -> None:
    """Each line: how far the job is."""
    form = load_consent_form(ROOT / "resources" / "domain" / "consent.json")
    someone = sign_in_again(folder, form=form)
    sound = Sound()

    def transcriber(pack: ModelPack) -> ChildTranscriber:
        return ChildTranscriber(WORKER, pack, threads=1)

    queue = TranscriptionQueue(someone, lambda recording: sound.samples(someone, recording), transcriber)
    while queue.run_next(lambda done, _: print(done, flush=True), lambda: False) is not None:
        pass
    someone.lock()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
