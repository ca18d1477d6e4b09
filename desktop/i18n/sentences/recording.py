"""Sentences for microphones, recorders, imported audio and playing."""

from __future__ import annotations

from desktop.domain.faults import FaultCode
from desktop.i18n.marks import QT_TRANSLATE_NOOP, Sentences

SENTENCES: dict[FaultCode, Sentences] = {
    FaultCode.MICROPHONE_MISSING: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The microphone can't be opened."),
        safe=QT_TRANSLATE_NOOP("Fault", "Everything recorded before is safe. Nothing is being recorded now."),
        todo=QT_TRANSLATE_NOOP(
            "Fault", "Connect the microphone, check that no other program holds it, and start the recording again."
        ),
    ),
    FaultCode.MICROPHONE_FORMAT: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The microphone doesn't work in the chosen format."),
        safe=QT_TRANSLATE_NOOP("Fault", "Everything recorded before is safe; nothing was converted unasked."),
        todo=QT_TRANSLATE_NOOP(
            "Fault", "Choose another microphone or, for a new recording, another sample rate or fewer channels."
        ),
    ),
    FaultCode.MICROPHONE_IN_USE: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "Another program holds the microphone."),
        safe=QT_TRANSLATE_NOOP("Fault", "Everything recorded before is safe. Nothing is being recorded now."),
        todo=QT_TRANSLATE_NOOP(
            "Fault", "Close programs that use the microphone, such as a call or a recorder, or choose another one."
        ),
    ),
    FaultCode.MICROPHONE_REFUSED: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The system does not let this program use the microphone."),
        safe=QT_TRANSLATE_NOOP("Fault", "Everything recorded before is safe. Nothing is being recorded now."),
        todo=QT_TRANSLATE_NOOP(
            "Fault",
            "Allow it in the system's privacy settings under Microphone (on Linux: let the account into the group "
            "audio), then start Saegim again.",
        ),
    ),
    FaultCode.MICROPHONE_SILENT: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The microphone is open, but no sound comes from it."),
        safe=QT_TRANSLATE_NOOP("Fault", "Everything recorded before is safe. Nothing is lost but the silence."),
        todo=QT_TRANSLATE_NOOP("Fault", "Check its plug and its switch, or choose another microphone."),
    ),
    FaultCode.RECORDER_LOST: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The part of the program that records has ended or doesn't answer."),
        safe=QT_TRANSLATE_NOOP(
            "Fault", "Everything stored until then is safe; at most the last half second of sound is missing."
        ),
        todo=QT_TRANSLATE_NOOP(
            "Fault", "Stop this recording, so that it is sealed as interrupted, and start a new one."
        ),
    ),
    FaultCode.RECORDER_SILENT: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "A recording from before still runs, but its recorder doesn't answer."),
        safe=QT_TRANSLATE_NOOP("Fault", "It was left alone; everything it has stored is safe."),
        todo=QT_TRANSLATE_NOOP(
            "Fault",
            "Lock and unlock again in a moment. If that doesn't help, restart the laptop: "
            "the recording is then sealed as interrupted.",
        ),
    ),
    FaultCode.RECORDING_UNKNOWN: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "There is no such recording in this vault."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was changed."),
        todo=QT_TRANSLATE_NOOP("Fault", "Look it up in the list of recordings and try again."),
    ),
    FaultCode.RECORDING_OFF_RECORD: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "This was said off the record, so it is neither played nor transcribed."),
        safe=QT_TRANSLATE_NOOP("Fault", "It is kept sealed and apart, as the witness wished."),
        todo=QT_TRANSLATE_NOOP("Fault", "Leave it as it is. What becomes of it is for the witness to decide."),
    ),
    FaultCode.RECORDING_RUNNING: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "A recording is still running."),
        safe=QT_TRANSLATE_NOOP("Fault", "It goes on undisturbed and is being stored."),
        todo=QT_TRANSLATE_NOOP("Fault", "Stop it first. Then try again."),
    ),
    FaultCode.RECORDING_CHANGED: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "A stored recording is not what was sealed."),
        safe=QT_TRANSLATE_NOOP("Fault", "Saegim changed nothing and hands over nothing of it."),
        todo=QT_TRANSLATE_NOOP(
            "Fault", "Leave the vault as it is, keep your latest copy of it apart, and tell your custodian."
        ),
    ),
    FaultCode.AUDIO_EMPTY: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "There is no sound in {name}: it is empty."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was taken in, and the file was not changed."),
        todo=QT_TRANSLATE_NOOP("Fault", "Copy the file again from where it came from, and import that copy."),
    ),
    FaultCode.AUDIO_NOT_AUDIO: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "{name} is not a sound recording."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was taken in, and the file was not changed."),
        todo=QT_TRANSLATE_NOOP("Fault", "Choose a file such as WAV, FLAC, MP3, M4A or Ogg."),
    ),
    FaultCode.AUDIO_UNREADABLE: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The sound in {name} can't be read."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was taken in, and the file was not changed."),
        todo=QT_TRANSLATE_NOOP(
            "Fault", "Try another copy of it. Saegim reads one or two channels at 4 to 192 kHz, up to a day long."
        ),
    ),
    FaultCode.AUDIO_DUPLICATE: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "{name} is already among the recordings of this interview."),
        safe=QT_TRANSLATE_NOOP("Fault", "The recording that is there is unchanged; nothing was added."),
        todo=QT_TRANSLATE_NOOP("Fault", "Nothing needs to be done. Choose another file if this was the wrong one."),
    ),
    FaultCode.AUDIO_IMPORT_CANCELLED: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The import was stopped before it was complete."),
        safe=QT_TRANSLATE_NOOP("Fault", "No half recording was left behind, and the file was not changed."),
        todo=QT_TRANSLATE_NOOP("Fault", "Import the file again whenever you like."),
    ),
    FaultCode.FILE_NOT_FOUND: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "{name} can't be found or opened."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was changed."),
        todo=QT_TRANSLATE_NOOP("Fault", "Check the name and the drive it is on, and try again."),
    ),
    FaultCode.PLAYER_MISSING: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The loudspeaker can't be opened, so nothing can be heard."),
        safe=QT_TRANSLATE_NOOP("Fault", "The recording is safe and unchanged."),
        todo=QT_TRANSLATE_NOOP("Fault", "Connect a loudspeaker or headphones and play it again."),
    ),
    FaultCode.PLAYER_LOST: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The loudspeaker is gone while something was being played."),
        safe=QT_TRANSLATE_NOOP("Fault", "The recording is safe and unchanged, and the place in it is kept."),
        todo=QT_TRANSLATE_NOOP("Fault", "Connect a loudspeaker or headphones and press play: it goes on from there."),
    ),
    FaultCode.PEDAL_KEY_INVALID: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "This key can't be used for a pedal."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was changed; the keys in use stay as they were."),
        todo=QT_TRANSLATE_NOOP(
            "Fault", "Choose a key that types nothing, such as F4 or F9, and one that no other pedal has."
        ),
    ),
}
