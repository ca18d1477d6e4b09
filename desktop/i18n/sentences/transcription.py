"""Sentences for model packs, the speech engine's process and machine drafts."""

from __future__ import annotations

from desktop.domain.faults import FaultCode
from desktop.i18n.marks import QT_TRANSLATE_NOOP, Sentences

SENTENCES: dict[FaultCode, Sentences] = {
    FaultCode.MODEL_NOT_A_MODEL: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The folder {name} holds no speech model with a list of digests."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was transcribed, and the recordings are untouched."),
        todo=QT_TRANSLATE_NOOP("Fault", "Choose the folder of a model pack: the one in which saegim-model.json lies."),
    ),
    FaultCode.MODEL_FILE_MISSING: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The speech model is incomplete: {name} is missing or can't be read."),
        safe=QT_TRANSLATE_NOOP("Fault", "The recordings are untouched, and text that was transcribed before is kept."),
        todo=QT_TRANSLATE_NOOP("Fault", "Copy the whole model pack again, then start the transcription once more."),
    ),
    FaultCode.MODEL_CHANGED: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The speech model isn't the one it claims to be: {name} has been changed."),
        safe=QT_TRANSLATE_NOOP("Fault", "The model was not used. Recordings and earlier transcripts are untouched."),
        todo=QT_TRANSLATE_NOOP(
            "Fault", "Don't use this copy. Tell your custodian, and install it from its source again."
        ),
    ),
    FaultCode.MODEL_CANNOT_TRANSLATE: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The speech model {name} wasn't made to translate Korean into English."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was translated, and the transcript is untouched."),
        todo=QT_TRANSLATE_NOOP("Fault", "Choose a model pack that translates, or let a person translate."),
    ),
    FaultCode.MODEL_PACKED: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "{name} is a packed file, not a folder with a speech model."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was installed, and nothing on the drive was changed."),
        todo=QT_TRANSLATE_NOOP(
            "Fault", "Unpack it where it was fetched, check the digests there, and bring the folder."
        ),
    ),
    FaultCode.MODEL_LINKED: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "{name} in the speech model is a link to somewhere else, not a file."),
        safe=QT_TRANSLATE_NOOP("Fault", "The model was not used. Recordings and earlier transcripts are untouched."),
        todo=QT_TRANSLATE_NOOP(
            "Fault",
            "Copy the files themselves into the folder, as the guide to speech models shows, and choose it again.",
        ),
    ),
    FaultCode.MODEL_WOULD_FETCH: Sentences(
        what=QT_TRANSLATE_NOOP(
            "Fault", "The speech model lacks {name}. Without it the speech library would look on the network, or guess."
        ),
        safe=QT_TRANSLATE_NOOP(
            "Fault", "The model was not used, and nothing was fetched. The recordings are untouched."
        ),
        todo=QT_TRANSLATE_NOOP(
            "Fault", "Fetch this file too, as the guide to speech models shows, and put it into the folder."
        ),
    ),
    FaultCode.MODEL_UNKNOWN: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "There is no model pack {name} on this laptop, or more than one of that name."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was changed."),
        todo=QT_TRANSLATE_NOOP("Fault", "Look at the list of model packs, and name one by its folder."),
    ),
    FaultCode.MODEL_UNDECIDED: Sentences(
        what=QT_TRANSLATE_NOOP(
            "Fault", "The model pack {name} is on no list of ours, and your office has not decided on it."
        ),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was transcribed, and the recordings are untouched."),
        todo=QT_TRANSLATE_NOOP(
            "Fault", "A custodian compares its digest with that of its source and accepts it, or takes another pack."
        ),
    ),
    FaultCode.MODEL_TURNED_DOWN: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "Your office has decided not to use the model pack {name}."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was transcribed, and the recordings are untouched."),
        todo=QT_TRANSLATE_NOOP("Fault", "Choose another model pack, or ask a custodian why."),
    ),
    FaultCode.MODEL_CANCELLED: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The installation of the model pack was stopped before its end."),
        safe=QT_TRANSLATE_NOOP("Fault", "What was copied so far is kept; it can't be used before it is whole."),
        todo=QT_TRANSLATE_NOOP("Fault", "Install it from the same folder again: it goes on where it stopped."),
    ),
    FaultCode.MODEL_SILENT: Sentences(
        what=QT_TRANSLATE_NOOP(
            "Fault", "The model pack {name} could not be measured: no speech was found in our sample."
        ),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was changed, and the recordings are untouched."),
        todo=QT_TRANSLATE_NOOP("Fault", "Install the program again: its sample of speech may be damaged."),
    ),
    FaultCode.WHISPER_DIED: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The transcription stopped: its process ended too early."),
        safe=QT_TRANSLATE_NOOP("Fault", "The recording is safe, and every passage transcribed so far is kept."),
        todo=QT_TRANSLATE_NOOP(
            "Fault", "Start it again: it goes on from there. If this returns, close other programs."
        ),
    ),
    FaultCode.WHISPER_HUNG: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The transcription stopped: its process didn't answer in time and was ended."),
        safe=QT_TRANSLATE_NOOP("Fault", "The recording is safe, and every passage transcribed so far is kept."),
        todo=QT_TRANSLATE_NOOP("Fault", "Start it again: it goes on from there. If this returns, use a smaller model."),
    ),
    FaultCode.WHISPER_LIED: Sentences(
        what=QT_TRANSLATE_NOOP(
            "Fault", "The speech process said something that can't be true ({about}). It was ended."
        ),
        safe=QT_TRANSLATE_NOOP("Fault", "None of that went into the transcript. Passages checked before are kept."),
        todo=QT_TRANSLATE_NOOP("Fault", "Don't use this model again before your custodian has checked it."),
    ),
    FaultCode.WHISPER_FLOODED: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The speech process sent far more than any speech could hold, and was ended."),
        safe=QT_TRANSLATE_NOOP("Fault", "None of that went into the transcript. Passages checked before are kept."),
        todo=QT_TRANSLATE_NOOP("Fault", "Start it again. If it returns, tell your custodian to check the model."),
    ),
    FaultCode.WHISPER_FAILED: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The speech process gave up: {failure}."),
        safe=QT_TRANSLATE_NOOP("Fault", "The recording is safe, and every passage transcribed so far is kept."),
        todo=QT_TRANSLATE_NOOP("Fault", "Close other programs and start it again, or choose a smaller model."),
    ),
    FaultCode.TRANSCRIPTION_CANCELLED: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The transcription was stopped before its end."),
        safe=QT_TRANSLATE_NOOP("Fault", "Every passage transcribed so far is kept, and the recording is untouched."),
        todo=QT_TRANSLATE_NOOP("Fault", "Start it again whenever you like: it goes on where it stopped."),
    ),
    FaultCode.TRANSCRIPTION_INCOMPLETE: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The transcript doesn't cover the whole recording: {missing_ms} ms are open."),
        safe=QT_TRANSLATE_NOOP("Fault", "What was transcribed is kept; it just isn't called complete."),
        todo=QT_TRANSLATE_NOOP("Fault", "Start the transcription again: it reads what is missing."),
    ),
    FaultCode.CHANNELS_INVALID: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "That doesn't fit this recording: it has {channels} channels."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was changed."),
        todo=QT_TRANSLATE_NOOP(
            "Fault", "Name each channel once, with a speaker, and the language ko or en where it is fixed."
        ),
    ),
    FaultCode.GLOSSARY_NAME_INVALID: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "A glossary pack can't be called {name}."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was changed."),
        todo=QT_TRANSLATE_NOOP(
            "Fault", "Give it a short handle of small letters, digits and hyphens, and a title of one line."
        ),
    ),
    FaultCode.GLOSSARY_UNKNOWN: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "There is no glossary pack called {name}."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was changed."),
        todo=QT_TRANSLATE_NOOP("Fault", "Choose one that the list of packs shows."),
    ),
    FaultCode.GLOSSARY_TERM_INVALID: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "Term {number} of the pack isn't a word that can be listened for."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was changed."),
        todo=QT_TRANSLATE_NOOP("Fault", "Write one word or a short phrase, without commas or signs."),
    ),
    FaultCode.GLOSSARY_NAME_FORBIDDEN: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "This looks like the name of a person. Names never go into a glossary pack."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was changed, and the name was not kept."),
        todo=QT_TRANSLATE_NOOP(
            "Fault",
            "Leave it out: a name in a pack would be written into testimonies in which nobody said it. Names belong to "
            "the identity store.",
        ),
    ),
    FaultCode.GLOSSARY_TOO_LONG: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The glossary is too long: {count}, where {most} are the most."),
        safe=QT_TRANSLATE_NOOP("Fault", "The recording and everything transcribed so far are untouched."),
        todo=QT_TRANSLATE_NOOP(
            "Fault", "Choose fewer packs for the interview, or shorten them: a longer one costs text."
        ),
    ),
    FaultCode.RERUN_OTHER_MODEL: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "The draft was made with the model {name}, and this is another one."),
        safe=QT_TRANSLATE_NOOP("Fault", "The draft and the recording are untouched."),
        todo=QT_TRANSLATE_NOOP("Fault", "Give the folder of the very same model pack: its digest has to be the same."),
    ),
    FaultCode.TRANSCRIPTION_BROKE_OFF: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "This transcription was begun {times} times, and each time the program ended."),
        safe=QT_TRANSLATE_NOOP("Fault", "The recording is safe, and every passage transcribed so far is kept."),
        todo=QT_TRANSLATE_NOOP("Fault", "Choose a smaller model or close other programs, then ask for it again."),
    ),
    FaultCode.JOB_UNKNOWN: Sentences(
        what=QT_TRANSLATE_NOOP("Fault", "There is no transcription {job} in the queue."),
        safe=QT_TRANSLATE_NOOP("Fault", "Nothing was changed."),
        todo=QT_TRANSLATE_NOOP("Fault", "Look at the list of the queue: it names every transcription."),
    ),
}
