<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
    <context>
        <name>AccountsView</name>
        <message>
            <source>Account</source>
            <translation>Account</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Roles</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Since</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Active</translation>
        </message>
        <message>
            <source>Disabled</source>
            <translation>Disabled</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Removed</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Accounts</translation>
        </message>
        <message>
            <source>Who may unlock this vault. To sign in as somebody else, lock it first.</source>
            <translation>Who may unlock this vault. To sign in as somebody else, lock it first.</translation>
        </message>
        <message>
            <source>New account</source>
            <translation>New account</translation>
        </message>
        <message>
            <source>All accounts</source>
            <translation>All accounts</translation>
        </message>
        <message>
            <source>My own account</source>
            <translation>My own account</translation>
        </message>
        <message>
            <source>Changing the accounts</source>
            <translation>Changing the accounts</translation>
        </message>
        <message>
            <source>On another laptop</source>
            <translation>On another laptop</translation>
        </message>
    </context>
    <context>
        <name>Accuracy</name>
        <message>
            <source>Speech model</source>
            <translation>Speech model</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>Microphone</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Speaker</translation>
        </message>
        <message>
            <source>Glossary pack</source>
            <translation>Glossary pack</translation>
        </message>
        <message>
            <source>Flag</source>
            <translation>Flag</translation>
        </message>
        <message>
            <source>Month of approval</source>
            <translation>Month of approval</translation>
        </message>
        <message>
            <source>Second reading</source>
            <translation>Second reading</translation>
        </message>
        <message>
            <source>uncertain</source>
            <translation>uncertain</translation>
        </message>
        <message>
            <source>inaudible</source>
            <translation>inaudible</translation>
        </message>
        <message>
            <source>withheld</source>
            <translation>withheld</translation>
        </message>
        <message>
            <source>number removed</source>
            <translation>number removed</translation>
        </message>
        <message>
            <source>Without the glossary</source>
            <translation>Without the glossary</translation>
        </message>
        <message>
            <source>Because of a flag</source>
            <translation>Because of a flag</translation>
        </message>
        <message>
            <source>Other languages</source>
            <translation>Other languages</translation>
        </message>
        <message>
            <source>No flag</source>
            <translation>No flag</translation>
        </message>
        <message>
            <source>Without a glossary</source>
            <translation>Without a glossary</translation>
        </message>
        <message>
            <source>Machine drafts against what people approved, in figures.</source>
            <translation>Machine drafts against what people approved, in figures.</translation>
        </message>
        <message>
            <source>{interviews} approved interviews, {words} words compared. Lines left out: {left_out}.</source>
            <translation>{interviews} approved interviews, {words} words compared. Lines left out: {left_out}.</translation>
        </message>
        <message>
            <source>too few to say</source>
            <translation>too few to say</translation>
        </message>
        <message>
            <source>Interviews</source>
            <translation>Interviews</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Words</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Lines</translation>
        </message>
        <message>
            <source>CER</source>
            <translation>CER</translation>
        </message>
        <message>
            <source>WER</source>
            <translation>WER</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Changed</translation>
        </message>
        <message>
            <source>Passages</source>
            <translation>Passages</translation>
        </message>
        <message>
            <source>Nearer</source>
            <translation>Nearer</translation>
        </message>
        <message>
            <source>As near</source>
            <translation>As near</translation>
        </message>
        <message>
            <source>Less near</source>
            <translation>Less near</translation>
        </message>
        <message>
            <source>Korean, characters wrong</source>
            <translation>Korean, characters wrong</translation>
        </message>
        <message>
            <source>English, words wrong</source>
            <translation>English, words wrong</translation>
        </message>
    </context>
    <context>
        <name>AccuracyView</name>
        <message>
            <source>Accuracy</source>
            <translation>Accuracy</translation>
        </message>
        <message>
            <source>Saved as {name}: figures only, no text.</source>
            <translation>Saved as {name}: figures only, no text.</translation>
        </message>
        <message>
            <source>Not counted</source>
            <translation>Not counted</translation>
        </message>
        <message>
            <source>The counting was stopped before its end.</source>
            <translation>The counting was stopped before its end.</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Stopping…</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Counting…</translation>
        </message>
        <message>
            <source>Of passages read a second time: whether the second reading came nearer to the approved text than the first one.</source>
            <translation>Of passages read a second time: whether the second reading came nearer to the approved text than the first one.</translation>
        </message>
        <message>
            <source>Compare by</source>
            <translation>Compare by</translation>
        </message>
        <message>
            <source>Language of the lines</source>
            <translation>Language of the lines</translation>
        </message>
        <message>
            <source>&amp;Count again</source>
            <translation>&amp;Count again</translation>
        </message>
        <message>
            <source>Left out: {reasons}.</source>
            <translation>Left out: {reasons}.</translation>
        </message>
        <message>
            <source>“Changed” says how often a flag was right. In the line “No flag” it says what the flags missed.</source>
            <translation>“Changed” says how often a flag was right. In the line “No flag” it says what the flags missed.</translation>
        </message>
        <message>
            <source>CER: characters wrong, WER: words wrong, per hundred spoken. In brackets: the range in which the true rate lies 95 times out of 100. A rate needs 200 words, a range 5 interviews.</source>
            <translation>CER: characters wrong, WER: words wrong, per hundred spoken. In brackets: the range in which the true rate lies 95 times out of 100. A rate needs 200 words, a range 5 interviews.</translation>
        </message>
        <message>
            <source>Export the figures</source>
            <translation>Export the figures</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Queue</translation>
        </message>
        <message>
            <source>&amp;Export figures…</source>
            <translation>&amp;Export figures…</translation>
        </message>
        <message>
            <source>Counts and rates only, no text and no names.</source>
            <translation>Counts and rates only, no text and no names.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progress</translation>
        </message>
        <message>
            <source>Rates over the months</source>
            <translation>Rates over the months</translation>
        </message>
        <message>
            <source>A picture over the months appears once a second month has enough words.</source>
            <translation>A picture over the months appears once a second month has enough words.</translation>
        </message>
        <message>
            <source>No figures yet</source>
            <translation>No figures yet</translation>
        </message>
        <message>
            <source>Figures appear once transcripts are approved: each compares the machine's draft with the text.</source>
            <translation>Figures appear once transcripts are approved: each compares the machine's draft with the text.</translation>
        </message>
    </context>
    <context>
        <name>ActsCard</name>
        <message>
            <source>Change r&amp;oles…</source>
            <translation>Change r&amp;oles…</translation>
        </message>
        <message>
            <source>D&amp;isable…</source>
            <translation>D&amp;isable…</translation>
        </message>
        <message>
            <source>&amp;Enable…</source>
            <translation>&amp;Enable…</translation>
        </message>
        <message>
            <source>Re&amp;move…</source>
            <translation>Re&amp;move…</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Leave it as it is</translation>
        </message>
        <message>
            <source>From now on this account may do exactly what these roles may. What it did stays.</source>
            <translation>From now on this account may do exactly what these roles may. What it did stays.</translation>
        </message>
        <message>
            <source>This account can't open the vault until you enable it again. The vault gets a new key, which may take a while. What the account did stays in the log.</source>
            <translation>This account can't open the vault until you enable it again. The vault gets a new key, which may take a while. What the account did stays in the log.</translation>
        </message>
        <message>
            <source>This account can open the vault again, with its passphrase and roles from before.</source>
            <translation>This account can open the vault again, with its passphrase and roles from before.</translation>
        </message>
        <message>
            <source>This account never opens the vault again, and its handle is not used again. The vault gets a new key, which may take a while. What the account did stays in the log. A copy of the vault made before, such as a backup, still opens for it.</source>
            <translation>This account never opens the vault again, and its handle is not used again. The vault gets a new key, which may take a while. What the account did stays in the log. A copy of the vault made before, such as a backup, still opens for it.</translation>
        </message>
        <message>
            <source>Set these roles</source>
            <translation>Set these roles</translation>
        </message>
        <message>
            <source>Disable this account</source>
            <translation>Disable this account</translation>
        </message>
        <message>
            <source>Enable this account</source>
            <translation>Enable this account</translation>
        </message>
        <message>
            <source>Remove this account for ever</source>
            <translation>Remove this account for ever</translation>
        </message>
    </context>
    <context>
        <name>AddingCard</name>
        <message>
            <source>Recordings without a draft</source>
            <translation>Recordings without a draft</translation>
        </message>
        <message>
            <source>&amp;Model</source>
            <translation>&amp;Model</translation>
        </message>
        <message>
            <source>&amp;All that may be transcribed</source>
            <translation>&amp;All that may be transcribed</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Model packs…</source>
            <translation>Model packs…</translation>
        </message>
        <message>
            <source>Every sealed recording has a complete draft.</source>
            <translation>Every sealed recording has a complete draft.</translation>
        </message>
        <message>
            <source>Add: about {time}</source>
            <translation>Add: about {time}</translation>
        </message>
        <message>
            <source>Add to the queue</source>
            <translation>Add to the queue</translation>
        </message>
        <message>
            <source>A custodian has to decide on the model packs of this laptop first.</source>
            <translation>A custodian has to decide on the model packs of this laptop first.</translation>
        </message>
        <message>
            <source>There is no model pack on this laptop yet. Install one.</source>
            <translation>There is no model pack on this laptop yet. Install one.</translation>
        </message>
    </context>
    <context>
        <name>Alarm</name>
        <message>
            <source>Room for {time} only on this disk</source>
            <translation>Room for {time} only on this disk</translation>
        </message>
        <message>
            <source>The disk is slow: {time} wait to be stored</source>
            <translation>The disk is slow: {time} wait to be stored</translation>
        </message>
        <message>
            <source>The laptop’s clock has jumped by {time}</source>
            <translation>The laptop’s clock has jumped by {time}</translation>
        </message>
        <message>
            <source>The recorder is gone</source>
            <translation>The recorder is gone</translation>
        </message>
        <message>
            <source>The recorder does not answer</source>
            <translation>The recorder does not answer</translation>
        </message>
        <message>
            <source>Consent to record is no longer given</source>
            <translation>Consent to record is no longer given</translation>
        </message>
        <message>
            <source>The microphone is gone</source>
            <translation>The microphone is gone</translation>
        </message>
        <message>
            <source>Too loud: the sound is cut off</source>
            <translation>Too loud: the sound is cut off</translation>
        </message>
        <message>
            <source>Hardly any sound for a minute</source>
            <translation>Hardly any sound for a minute</translation>
        </message>
        <message>
            <source>The recording was taken up again</source>
            <translation>The recording was taken up again</translation>
        </message>
        <message>
            <source>What it stored is safe. If it does not come back, it is sealed, and you go on in a new recording.</source>
            <translation>What it stored is safe. If it does not come back, it is sealed, and you go on in a new recording.</translation>
        </message>
        <message>
            <source>It may go on recording; what was stored is safe. This window keeps asking.</source>
            <translation>It may go on recording; what was stored is safe. This window keeps asking.</translation>
        </message>
        <message>
            <source>Stop the recording: press F9 twice. What was recorded stays sealed.</source>
            <translation>Stop the recording: press F9 twice. What was recorded stays sealed.</translation>
        </message>
        <message>
            <source>Nothing is lost yet: thirty seconds of sound can wait. Close other programs that use the disk.</source>
            <translation>Nothing is lost yet: thirty seconds of sound can wait. Close other programs that use the disk.</translation>
        </message>
        <message>
            <source>What was stored is safe. Stop in time, or make room on the disk.</source>
            <translation>What was stored is safe. Stop in time, or make room on the disk.</translation>
        </message>
        <message>
            <source>Plug in the power adapter. If it runs out, all but the last second is safe.</source>
            <translation>Plug in the power adapter. If it runs out, all but the last second is safe.</translation>
        </message>
        <message>
            <source>Move the microphone further away, or turn its level down.</source>
            <translation>Move the microphone further away, or turn its level down.</translation>
        </message>
        <message>
            <source>Is this the right microphone, switched on and near enough?</source>
            <translation>Is this the right microphone, switched on and near enough?</translation>
        </message>
        <message>
            <source>Nothing is lost: the recording counts its samples. The difference is sealed with it.</source>
            <translation>Nothing is lost: the recording counts its samples. The difference is sealed with it.</translation>
        </message>
        <message>
            <source>The battery is low</source>
            <translation>The battery is low</translation>
        </message>
        <message>
            <source>Battery at {percent} %</source>
            <translation>Battery at {percent} %</translation>
        </message>
        <message>
            <source>What was heard is safe, and what is missing becomes a gap. Plugged in again, it goes on by itself.</source>
            <translation>What was heard is safe, and what is missing becomes a gap. Plugged in again, it goes on by itself.</translation>
        </message>
        <message>
            <source>Or go on with another one:</source>
            <translation>Or go on with another one:</translation>
        </message>
        <message>
            <source>No other microphone is there.</source>
            <translation>No other microphone is there.</translation>
        </message>
        <message>
            <source>The other one could not be opened.</source>
            <translation>The other one could not be opened.</translation>
        </message>
        <message>
            <source>It went on behind the lock.</source>
            <translation>It went on behind the lock.</translation>
        </message>
        <message>
            <source>The recorder answers again. What is missing, if anything, is in the list of gaps.</source>
            <translation>The recorder answers again. What is missing, if anything, is in the list of gaps.</translation>
        </message>
        <message>
            <source>This window was away for {time}, since {since}. The recorder went on.</source>
            <translation>This window was away for {time}, since {since}. The recorder went on.</translation>
        </message>
        <message>
            <source>Sound was lost meanwhile: see the list of gaps.</source>
            <translation>Sound was lost meanwhile: see the list of gaps.</translation>
        </message>
        <message>
            <source>Nothing was lost.</source>
            <translation>Nothing was lost.</translation>
        </message>
    </context>
    <context>
        <name>AlarmStrip</name>
        <message>
            <source>Seen</source>
            <translation>Seen</translation>
        </message>
        <message>
            <source>Go on with it</source>
            <translation>Go on with it</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>Microphone</translation>
        </message>
        <message>
            <source>{n} more</source>
            <translation>{n} more</translation>
        </message>
    </context>
    <context>
        <name>AnswerRow</name>
        <message>
            <source>Never keep</source>
            <translation>Never keep</translation>
        </message>
        <message>
            <source>Keep sealed apart</source>
            <translation>Keep sealed apart</translation>
        </message>
        <message>
            <source>Held in memory only. Without an answer it is never kept: {time} left.</source>
            <translation>Held in memory only. Without an answer it is never kept: {time} left.</translation>
        </message>
        <message>
            <source>What is said now is kept sealed, apart from the testimony.</source>
            <translation>What is said now is kept sealed, apart from the testimony.</translation>
        </message>
        <message>
            <source>What is said now is never kept.</source>
            <translation>What is said now is never kept.</translation>
        </message>
        <message>
            <source>What was said off the record: keep it, or never keep it?</source>
            <translation>What was said off the record: keep it, or never keep it?</translation>
        </message>
    </context>
    <context>
        <name>ApartStrip</name>
        <message>
            <source>{n} off the record, kept sealed apart: not in the testimony, the transcript or a bundle.</source>
            <translation>{n} off the record, kept sealed apart: not in the testimony, the transcript or a bundle.</translation>
        </message>
        <message>
            <source>Hear one…</source>
            <translation>Hear one…</translation>
        </message>
        <message>
            <source>A supervisor may, for a reason that the log keeps</source>
            <translation>A supervisor may, for a reason that the log keeps</translation>
        </message>
        <message>
            <source>Hear</source>
            <translation>Hear</translation>
        </message>
        <message>
            <source>Silence</source>
            <translation>Silence</translation>
        </message>
        <message>
            <source>Passage</source>
            <translation>Passage</translation>
        </message>
        <message>
            <source>Reason, kept in the custody log</source>
            <translation>Reason, kept in the custody log</translation>
        </message>
    </context>
    <context>
        <name>ApprovalCard</name>
        <message>
            <source>Lines</source>
            <translation>Lines</translation>
        </message>
        <message>
            <source>Lines of this recording</source>
            <translation>Lines of this recording</translation>
        </message>
        <message>
            <source>To listen to again</source>
            <translation>To listen to again</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>Corrected</translation>
        </message>
        <message>
            <source>Approve…</source>
            <translation>Approve…</translation>
        </message>
        <message>
            <source>Yes, sign and approve</source>
            <translation>Yes, sign and approve</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Not yet</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Approved</translation>
        </message>
        <message>
            <source>Approval void</source>
            <translation>Approval void</translation>
        </message>
        <message>
            <source>Not approved</source>
            <translation>Not approved</translation>
        </message>
        <message>
            <source>Approved by {name}, {time}. A later change makes it void.</source>
            <translation>Approved by {name}, {time}. A later change makes it void.</translation>
        </message>
        <message>
            <source>{name} approved it on {time}, but something was changed afterwards.</source>
            <translation>{name} approved it on {time}, but something was changed afterwards.</translation>
        </message>
        <message>
            <source>You may approve: you neither asked nor recorded nor corrected here.</source>
            <translation>You may approve: you neither asked nor recorded nor corrected here.</translation>
        </message>
        <message>
            <source>A supervisor who had no part in it hears it again and approves it.</source>
            <translation>A supervisor who had no part in it hears it again and approves it.</translation>
        </message>
        <message>
            <source>Cover the translation too</source>
            <translation>Cover the translation too</translation>
        </message>
        <message>
            <source>Have you heard and read it all? Your signature covers every line of every recording as it stands.</source>
            <translation>Have you heard and read it all? Your signature covers every line of every recording as it stands.</translation>
        </message>
        <message>
            <source>It is handed over beneath the Korean then, marked where it is unverified or stale.</source>
            <translation>It is handed over beneath the Korean then, marked where it is unverified or stale.</translation>
        </message>
        <message>
            <source>It covers the translation.</source>
            <translation>It covers the translation.</translation>
        </message>
        <message>
            <source>Approval</source>
            <translation>Approval</translation>
        </message>
    </context>
    <context>
        <name>Attachments</name>
        <message>
            <source>Photograph</source>
            <translation>Photograph</translation>
        </message>
        <message>
            <source>Scan</source>
            <translation>Scan</translation>
        </message>
        <message>
            <source>Drawing</source>
            <translation>Drawing</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Other</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Not known</translation>
        </message>
        <message>
            <source>The original itself</source>
            <translation>The original itself</translation>
        </message>
        <message>
            <source>A copy of the file</source>
            <translation>A copy of the file</translation>
        </message>
        <message>
            <source>A photo or scan of it</source>
            <translation>A photo or scan of it</translation>
        </message>
        <message>
            <source>the place where it was taken</source>
            <translation>the place where it was taken</translation>
        </message>
        <message>
            <source>a date and time</source>
            <translation>a date and time</translation>
        </message>
        <message>
            <source>the camera or telephone</source>
            <translation>the camera or telephone</translation>
        </message>
        <message>
            <source>a name of a person</source>
            <translation>a name of a person</translation>
        </message>
        <message>
            <source>the program that made it</source>
            <translation>the program that made it</translation>
        </message>
        <message>
            <source>comments or titles</source>
            <translation>comments or titles</translation>
        </message>
        <message>
            <source>a second, small picture</source>
            <translation>a second, small picture</translation>
        </message>
        <message>
            <source>scripts (they can't run here)</source>
            <translation>scripts (they can't run here)</translation>
        </message>
        <message>
            <source>a form</source>
            <translation>a form</translation>
        </message>
        <message>
            <source>links or remarks on this page</source>
            <translation>links or remarks on this page</translation>
        </message>
        <message>
            <source>further files inside it</source>
            <translation>further files inside it</translation>
        </message>
        <message>
            <source>It moves; only its first picture is shown.</source>
            <translation>It moves; only its first picture is shown.</translation>
        </message>
        <message>
            <source>It is shown upright, as its camera noted.</source>
            <translation>It is shown upright, as its camera noted.</translation>
        </message>
        <message>
            <source>It is damaged; what could be read is shown.</source>
            <translation>It is damaged; what could be read is shown.</translation>
        </message>
        <message>
            <source>Invisible signs in it are written out.</source>
            <translation>Invisible signs in it are written out.</translation>
        </message>
        <message>
            <source>The file also holds: {things}.</source>
            <translation>The file also holds: {things}.</translation>
        </message>
        <message>
            <source>It can't be read as what it claims to be.</source>
            <translation>It can't be read as what it claims to be.</translation>
        </message>
        <message>
            <source>It is too large to be shown safely.</source>
            <translation>It is too large to be shown safely.</translation>
        </message>
        <message>
            <source>It is protected by a passphrase of its own.</source>
            <translation>It is protected by a passphrase of its own.</translation>
        </message>
        <message>
            <source>It has no such page.</source>
            <translation>It has no such page.</translation>
        </message>
    </context>
    <context>
        <name>AttachmentsView</name>
        <message>
            <source>Attachment</source>
            <translation>Attachment</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Size</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>At</source>
            <translation>At</translation>
        </message>
        <message numerus="yes">
            <source>%n attachment(s), kept as untouched originals</source>
            <translation>
                <numerusform>%n attachment, kept as untouched originals</numerusform>
                <numerusform>%n attachments, kept as untouched originals</numerusform>
            </translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Attachments</translation>
        </message>
        <message>
            <source>The originals of this interview are erased.</source>
            <translation>The originals of this interview are erased.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) added. The files themselves stay where they are.</source>
            <translation>
                <numerusform>%n file added. The files themselves stay where they are.</numerusform>
                <numerusform>%n files added. The files themselves stay where they are.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n drawing(s) that had been broken off were found and kept.</source>
            <translation>
                <numerusform>%n drawing that had been broken off were found and kept.</numerusform>
                <numerusform>%n drawings that had been broken off were found and kept.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add files to the interview</source>
            <translation>Add files to the interview</translation>
        </message>
        <message>
            <source>&amp;Add files…</source>
            <translation>&amp;Add files…</translation>
        </message>
        <message>
            <source>Ctrl+N</source>
            <translation>Ctrl+N</translation>
        </message>
        <message>
            <source>&amp;Draw…</source>
            <translation>&amp;Draw…</translation>
        </message>
        <message>
            <source>A page over the whole screen, for the witness</source>
            <translation>A page over the whole screen, for the witness</translation>
        </message>
        <message>
            <source>&amp;Grid</source>
            <translation>&amp;Grid</translation>
        </message>
        <message>
            <source>A grid under the next drawing</source>
            <translation>A grid under the next drawing</translation>
        </message>
        <message>
            <source>What the files are</source>
            <translation>What the files are</translation>
        </message>
        <message>
            <source>Nothing attached yet</source>
            <translation>Nothing attached yet</translation>
        </message>
        <message>
            <source>Photographs, scans and documents, or a drawing made here. Originals are kept untouched.</source>
            <translation>Photographs, scans and documents, or a drawing made here. Originals are kept untouched.</translation>
        </message>
        <message>
            <source>No interview chosen</source>
            <translation>No interview chosen</translation>
        </message>
        <message>
            <source>Choose an interview in the list to see what is attached to it.</source>
            <translation>Choose an interview in the list to see what is attached to it.</translation>
        </message>
    </context>
    <context>
        <name>AuthoritiesPage</name>
        <message>
            <source>Authority</source>
            <translation>Authority</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Short name</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Added</translation>
        </message>
        <message>
            <source>Timestamp authorities</source>
            <translation>Timestamp authorities</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Back</translation>
        </message>
        <message>
            <source>Fingerprint of its root certificate (SHA-256)</source>
            <translation>Fingerprint of its root certificate (SHA-256)</translation>
        </message>
        <message>
            <source>No authority yet</source>
            <translation>No authority yet</translation>
        </message>
        <message>
            <source>Choose one whose root certificate you can get on paper or in person: a timestamp is worth what that certificate is worth. Two authorities are better than one.</source>
            <translation>Choose one whose root certificate you can get on paper or in person: a timestamp is worth what that certificate is worth. Two authorities are better than one.</translation>
        </message>
        <message>
            <source>A custodian adds one, with the root certificate that the authority gave.</source>
            <translation>A custodian adds one, with the root certificate that the authority gave.</translation>
        </message>
    </context>
    <context>
        <name>AwayCard</name>
        <message>
            <source>Break</source>
            <translation>Break</translation>
        </message>
        <message>
            <source>Off the record</source>
            <translation>Off the record</translation>
        </message>
        <message>
            <source>Nothing is recorded; it becomes a gap with its length.</source>
            <translation>Nothing is recorded; it becomes a gap with its length.</translation>
        </message>
    </context>
    <context>
        <name>Backup</name>
        <message>
            <source>Preparing</source>
            <translation>Preparing</translation>
        </message>
        <message>
            <source>Copying onto the drive and reading back</source>
            <translation>Copying onto the drive and reading back</translation>
        </message>
        <message>
            <source>Verifying what lies on the drive</source>
            <translation>Verifying what lies on the drive</translation>
        </message>
        <message>
            <source>Bringing the vault back</source>
            <translation>Bringing the vault back</translation>
        </message>
        <message>
            <source>Finishing</source>
            <translation>Finishing</translation>
        </message>
        <message>
            <source>about {time} left</source>
            <translation>about {time} left</translation>
        </message>
        <message>
            <source>There is no backup yet</source>
            <translation>There is no backup yet</translation>
        </message>
        <message>
            <source>The last backup is dated in the future: check the clock</source>
            <translation>The last backup is dated in the future: check the clock</translation>
        </message>
        <message>
            <source>Backed up within the last day</source>
            <translation>Backed up within the last day</translation>
        </message>
        <message>
            <source>Backed up one day ago</source>
            <translation>Backed up one day ago</translation>
        </message>
        <message>
            <source>Backed up {days} days ago</source>
            <translation>Backed up {days} days ago</translation>
        </message>
    </context>
    <context>
        <name>BackupView</name>
        <message>
            <source>due</source>
            <translation>due</translation>
        </message>
        <message>
            <source>in order</source>
            <translation>in order</translation>
        </message>
        <message>
            <source>A laptop can be lost, stolen or broken. A backup holds everything, as sealed as it is here.</source>
            <translation>A laptop can be lost, stolen or broken. A backup holds everything, as sealed as it is here.</translation>
        </message>
        <message>
            <source>{moment} by {account}, on the drive {drive}, {size}.</source>
            <translation>{moment} by {account}, on the drive {drive}, {size}.</translation>
        </message>
        <message>
            <source>This backup is whole: every file is as it was stored.</source>
            <translation>This backup is whole: every file is as it was stored.</translation>
        </message>
        <message>
            <source>This backup is not whole. Make a full backup, best on another drive.</source>
            <translation>This backup is not whole. Make a full backup, best on another drive.</translation>
        </message>
        <message>
            <source>Backed up and read back from the drive, {size} of it new.</source>
            <translation>Backed up and read back from the drive, {size} of it new.</translation>
        </message>
        <message>
            <source>{count} media files of the vault are missing or damaged: check the vault.</source>
            <translation>{count} media files of the vault are missing or damaged: check the vault.</translation>
        </message>
        <message>
            <source>This folder is on the same disk as the vault: if the disk dies, both are gone.</source>
            <translation>This folder is on the same disk as the vault: if the disk dies, both are gone.</translation>
        </message>
    </context>
    <context>
        <name>CandidateRow</name>
        <message>
            <source>Not agreed to automatic transcription ({items})</source>
            <translation>Not agreed to automatic transcription ({items})</translation>
        </message>
        <message>
            <source>1 recording</source>
            <translation>1 recording</translation>
        </message>
        <message>
            <source>{n} recordings</source>
            <translation>{n} recordings</translation>
        </message>
    </context>
    <context>
        <name>ChannelCard</name>
        <message>
            <source>Who sits where</source>
            <translation>Who sits where</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>Set</translation>
        </message>
        <message>
            <source>The language counts from the next draft on.</source>
            <translation>The language counts from the next draft on.</translation>
        </message>
    </context>
    <context>
        <name>ChannelChoice</name>
        <message>
            <source>Language by ear</source>
            <translation>Language by ear</translation>
        </message>
        <message>
            <source>Speaker of {channel}</source>
            <translation>Speaker of {channel}</translation>
        </message>
        <message>
            <source>Language of {channel}</source>
            <translation>Language of {channel}</translation>
        </message>
    </context>
    <context>
        <name>Check</name>
        <message>
            <source>The key opens the bundle</source>
            <translation>The key opens the bundle</translation>
        </message>
        <message>
            <source>The bundle is whole to its last byte</source>
            <translation>The bundle is whole to its last byte</translation>
        </message>
        <message>
            <source>Its contents are well-formed and safe</source>
            <translation>Its contents are well-formed and safe</translation>
        </message>
        <message>
            <source>Everything that a bundle needs is there</source>
            <translation>Everything that a bundle needs is there</translation>
        </message>
        <message>
            <source>The version is known</source>
            <translation>The version is known</translation>
        </message>
        <message>
            <source>The signature is right and by a known signer</source>
            <translation>The signature is right and by a known signer</translation>
        </message>
        <message>
            <source>The manifests are those that were signed</source>
            <translation>The manifests are those that were signed</translation>
        </message>
        <message>
            <source>Every part is as the manifests list it</source>
            <translation>Every part is as the manifests list it</translation>
        </message>
        <message>
            <source>The bundle was meant for this recipient</source>
            <translation>The bundle was meant for this recipient</translation>
        </message>
        <message>
            <source>The record is valid and consistent</source>
            <translation>The record is valid and consistent</translation>
        </message>
        <message>
            <source>The custody log is signed and unbroken</source>
            <translation>The custody log is signed and unbroken</translation>
        </message>
        <message>
            <source>The audio is what the record says</source>
            <translation>The audio is what the record says</translation>
        </message>
        <message>
            <source>Another person approved exactly this transcript</source>
            <translation>Another person approved exactly this transcript</translation>
        </message>
    </context>
    <context>
        <name>Checkup</name>
        <message>
            <source>Check of the vault {vault} on {at} by {by}, {entries} entries in its log</source>
            <translation>Check of the vault {vault} on {at} by {by}, {entries} entries in its log</translation>
        </message>
        <message>
            <source>Not in order: {damages} damaged. Keep the folder as it is.</source>
            <translation>Not in order: {damages} damaged. Keep the folder as it is.</translation>
        </message>
        <message>
            <source>The evidence is in order. Things to see to: {cares}.</source>
            <translation>The evidence is in order. Things to see to: {cares}.</translation>
        </message>
        <message>
            <source>Everything is in order.</source>
            <translation>Everything is in order.</translation>
        </message>
        <message>
            <source>in order</source>
            <translation>in order</translation>
        </message>
        <message>
            <source>… and {count} smaller interviews</source>
            <translation>… and {count} smaller interviews</translation>
        </message>
        <message>
            <source>today</source>
            <translation>today</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>yesterday</translation>
        </message>
        <message>
            <source>{days} days ago</source>
            <translation>{days} days ago</translation>
        </message>
        <message>
            <source>Pages of every file</source>
            <translation>Pages of every file</translation>
        </message>
        <message>
            <source>Custody log</source>
            <translation>Custody log</translation>
        </message>
        <message>
            <source>Everything stored, against the log</source>
            <translation>Everything stored, against the log</translation>
        </message>
        <message>
            <source>Audio, against its seals</source>
            <translation>Audio, against its seals</translation>
        </message>
        <message>
            <source>Files in the vault's folder</source>
            <translation>Files in the vault's folder</translation>
        </message>
        <message>
            <source>Sizes</source>
            <translation>Sizes</translation>
        </message>
        <message>
            <source>Accounts and key slots</source>
            <translation>Accounts and key slots</translation>
        </message>
        <message>
            <source>Identities</source>
            <translation>Identities</translation>
        </message>
        <message>
            <source>Recovery kit</source>
            <translation>Recovery kit</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Backups</translation>
        </message>
        <message>
            <source>Checkpoints kept elsewhere</source>
            <translation>Checkpoints kept elsewhere</translation>
        </message>
        <message>
            <source>The disk</source>
            <translation>The disk</translation>
        </message>
        <message>
            <source>It can be moved into the folder set-aside; nothing is deleted.</source>
            <translation>It can be moved into the folder set-aside; nothing is deleted.</translation>
        </message>
        <message>
            <source>The erasure can be finished now.</source>
            <translation>The erasure can be finished now.</translation>
        </message>
        <message>
            <source>It can be folded in now.</source>
            <translation>It can be folded in now.</translation>
        </message>
        <message>
            <source>A checkpoint can be made now.</source>
            <translation>A checkpoint can be made now.</translation>
        </message>
        <message>
            <source>A backup may give it back: saegim vault check --repair --from DIR. What is there now is set aside, not deleted.</source>
            <translation>A backup may give it back: saegim vault check --repair --from DIR. What is there now is set aside, not deleted.</translation>
        </message>
        <message>
            <source>Keep this folder as it is, and restore the newest backup into a new one.</source>
            <translation>Keep this folder as it is, and restore the newest backup into a new one.</translation>
        </message>
        <message>
            <source>{count} entries of the custody log stand after its newest checkpoint.</source>
            <translation>{count} entries of the custody log stand after its newest checkpoint.</translation>
        </message>
        <message>
            <source>Saegim was not closed properly. A new checkpoint covers them.</source>
            <translation>Saegim was not closed properly. A new checkpoint covers them.</translation>
        </message>
        <message>
            <source>{count} file(s) of erased audio are still there. Their key is destroyed.</source>
            <translation>{count} file(s) of erased audio are still there. Their key is destroyed.</translation>
        </message>
        <message>
            <source>Finish the erasure.</source>
            <translation>Finish the erasure.</translation>
        </message>
        <message>
            <source>Something was erased, and the vault still has the key of the time before.</source>
            <translation>Something was erased, and the vault still has the key of the time before.</translation>
        </message>
        <message>
            <source>A custodian finishes the erasure; older copies then no longer open with it.</source>
            <translation>A custodian finishes the erasure; older copies then no longer open with it.</translation>
        </message>
        <message>
            <source>{name} holds audio that belongs to no interview of this vault.</source>
            <translation>{name} holds audio that belongs to no interview of this vault.</translation>
        </message>
        <message>
            <source>A new interview was cut off as it began, or somebody put the file there.</source>
            <translation>A new interview was cut off as it began, or somebody put the file there.</translation>
        </message>
        <message>
            <source>{name} was never finished.</source>
            <translation>{name} was never finished.</translation>
        </message>
        <message>
            <source>A writing was cut off; what it would have replaced is still there.</source>
            <translation>A writing was cut off; what it would have replaced is still there.</translation>
        </message>
        <message>
            <source>{name} is the mark of a recorder that no longer runs.</source>
            <translation>{name} is the mark of a recorder that no longer runs.</translation>
        </message>
        <message>
            <source>The recording itself was sealed as interrupted at the next unlock.</source>
            <translation>The recording itself was sealed as interrupted at the next unlock.</translation>
        </message>
        <message>
            <source>{name} is no file of Saegim's.</source>
            <translation>{name} is no file of Saegim's.</translation>
        </message>
        <message>
            <source>Find out who put it there: nothing else belongs into this folder.</source>
            <translation>Find out who put it there: nothing else belongs into this folder.</translation>
        </message>
        <message>
            <source>{name}, beside the vault, is a vault whose making was cut off.</source>
            <translation>{name}, beside the vault, is a vault whose making was cut off.</translation>
        </message>
        <message>
            <source>Nobody ever worked in it.</source>
            <translation>Nobody ever worked in it.</translation>
        </message>
        <message>
            <source>{name} shows that a change of a key was cut off.</source>
            <translation>{name} shows that a change of a key was cut off.</translation>
        </message>
        <message>
            <source>Lock the vault and unlock it; for identities, look at one. That finishes it.</source>
            <translation>Lock the vault and unlock it; for identities, look at one. That finishes it.</translation>
        </message>
        <message>
            <source>The folder set-aside holds {count} file(s), {size}.</source>
            <translation>The folder set-aside holds {count} file(s), {size}.</translation>
        </message>
        <message>
            <source>Look through them and move them elsewhere when nobody needs them here.</source>
            <translation>Look through them and move them elsewhere when nobody needs them here.</translation>
        </message>
        <message>
            <source>The write-ahead log of {name} has grown to {size}.</source>
            <translation>The write-ahead log of {name} has grown to {size}.</translation>
        </message>
        <message>
            <source>Nothing is lost; folding it in makes opening faster.</source>
            <translation>Nothing is lost; folding it in makes opening faster.</translation>
        </message>
        <message>
            <source>{interview}: {size} of audio</source>
            <translation>{interview}: {size} of audio</translation>
        </message>
        <message>
            <source>Altogether: {size}, of which {own} is no audio</source>
            <translation>Altogether: {size}, of which {own} is no audio</translation>
        </message>
        <message>
            <source>A try at the slot of {account} costs {mib} MiB; {fair_mib} MiB are fair here.</source>
            <translation>A try at the slot of {account} costs {mib} MiB; {fair_mib} MiB are fair here.</translation>
        </message>
        <message>
            <source>Change its passphrase, also to the same: the slot is then made anew.</source>
            <translation>Change its passphrase, also to the same: the slot is then made anew.</translation>
        </message>
        <message>
            <source>{name} belongs to no account.</source>
            <translation>{name} belongs to no account.</translation>
        </message>
        <message>
            <source>The adding of an account was cut off; it can be added again.</source>
            <translation>The adding of an account was cut off; it can be added again.</translation>
        </message>
        <message>
            <source>{account} was removed, and its slot is still there.</source>
            <translation>{account} was removed, and its slot is still there.</translation>
        </message>
        <message>
            <source>It opens nothing any more.</source>
            <translation>It opens nothing any more.</translation>
        </message>
        <message>
            <source>{account} has no key slot and can't sign in.</source>
            <translation>{account} has no key slot and can't sign in.</translation>
        </message>
        <message>
            <source>Put the slot back from a backup, or remove the account and add another.</source>
            <translation>Put the slot back from a backup, or remove the account and add another.</translation>
        </message>
        <message>
            <source>The slot of {account} holds other keys than the vault knows.</source>
            <translation>The slot of {account} holds other keys than the vault knows.</translation>
        </message>
        <message>
            <source>Somebody put it there. Put the right one back from a backup.</source>
            <translation>Somebody put it there. Put the right one back from a backup.</translation>
        </message>
        <message>
            <source>The slot of {account} is not the one that the custody log states.</source>
            <translation>The slot of {account} is not the one that the custody log states.</translation>
        </message>
        <message>
            <source>Let {account} unlock the vault. If that works, a change of the passphrase, also to the same, makes it right.</source>
            <translation>Let {account} unlock the vault. If that works, a change of the passphrase, also to the same, makes it right.</translation>
        </message>
        <message>
            <source>{account} is a custodian, and its slot does not prove it.</source>
            <translation>{account} is a custodian, and its slot does not prove it.</translation>
        </message>
        <message>
            <source>It must not change accounts until another custodian sets its roles again.</source>
            <translation>It must not change accounts until another custodian sets its roles again.</translation>
        </message>
        <message>
            <source>{account} is no custodian, and its slot still says so.</source>
            <translation>{account} is no custodian, and its slot still says so.</translation>
        </message>
        <message>
            <source>A custodian sets its roles again; that takes it out.</source>
            <translation>A custodian sets its roles again; that takes it out.</translation>
        </message>
        <message>
            <source>There is one custodian.</source>
            <translation>There is one custodian.</translation>
        </message>
        <message>
            <source>A second one keeps the office able to act.</source>
            <translation>A second one keeps the office able to act.</translation>
        </message>
        <message>
            <source>What is written in identity.db was not compared: no key of the vault opens it.</source>
            <translation>What is written in identity.db was not compared: no key of the vault opens it.</translation>
        </message>
        <message>
            <source>Somebody entitled does it with saegim vault check --identities.</source>
            <translation>Somebody entitled does it with saegim vault check --identities.</translation>
        </message>
        <message>
            <source>No account can open identities any more.</source>
            <translation>No account can open identities any more.</translation>
        </message>
        <message>
            <source>The recovery kit still can: use it, before a new one is made.</source>
            <translation>The recovery kit still can: use it, before a new one is made.</translation>
        </message>
        <message>
            <source>{account} is the only account that can open identities.</source>
            <translation>{account} is the only account that can open identities.</translation>
        </message>
        <message>
            <source>Entitle a second account, so that a forgotten passphrase shuts nothing.</source>
            <translation>Entitle a second account, so that a forgotten passphrase shuts nothing.</translation>
        </message>
        <message>
            <source>The recovery kit in force does not open identities.</source>
            <translation>The recovery kit in force does not open identities.</translation>
        </message>
        <message>
            <source>There is no recovery kit.</source>
            <translation>There is no recovery kit.</translation>
        </message>
        <message>
            <source>Make one: without it a forgotten passphrase can be the end of everything here.</source>
            <translation>Make one: without it a forgotten passphrase can be the end of everything here.</translation>
        </message>
        <message>
            <source>The recovery kit was never rehearsed.</source>
            <translation>The recovery kit was never rehearsed.</translation>
        </message>
        <message>
            <source>The recovery kit was last rehearsed {ago}.</source>
            <translation>The recovery kit was last rehearsed {ago}.</translation>
        </message>
        <message>
            <source>{threshold} of {shares} sheets open the vault; rehearsed {ago}.</source>
            <translation>{threshold} of {shares} sheets open the vault; rehearsed {ago}.</translation>
        </message>
        <message>
            <source>The newest backup was made {ago}.</source>
            <translation>The newest backup was made {ago}.</translation>
        </message>
        <message>
            <source>Newest backup: {ago}, on {drive}, {size}.</source>
            <translation>Newest backup: {ago}, on {drive}, {size}.</translation>
        </message>
        <message>
            <source>The newest checkpoint outside the vault got out {ago}.</source>
            <translation>The newest checkpoint outside the vault got out {ago}.</translation>
        </message>
        <message>
            <source>Newest checkpoint outside the vault: {ago}.</source>
            <translation>Newest checkpoint outside the vault: {ago}.</translation>
        </message>
        <message>
            <source>{free} of {total} free</source>
            <translation>{free} of {total} free</translation>
        </message>
        <message>
            <source>Rehearse it: nobody knows yet whether its sheets can be read.</source>
            <translation>Rehearse it: nobody knows yet whether its sheets can be read.</translation>
        </message>
        <message>
            <source>Whoever is entitled entitles themselves again: that seals identities to the kit.</source>
            <translation>Whoever is entitled entitles themselves again: that seals identities to the kit.</translation>
        </message>
        <message>
            <source>Rehearse it again, and see that every sheet is still where it should be.</source>
            <translation>Rehearse it again, and see that every sheet is still where it should be.</translation>
        </message>
        <message>
            <source>There is no backup.</source>
            <translation>There is no backup.</translation>
        </message>
        <message>
            <source>Make one onto a drive: this disk may fail at any time.</source>
            <translation>Make one onto a drive: this disk may fail at any time.</translation>
        </message>
        <message>
            <source>Make one today.</source>
            <translation>Make one today.</translation>
        </message>
        <message>
            <source>No checkpoint of this vault is kept outside its folder.</source>
            <translation>No checkpoint of this vault is kept outside its folder.</translation>
        </message>
        <message>
            <source>Keep one elsewhere: nothing else shows that an older copy was put back.</source>
            <translation>Keep one elsewhere: nothing else shows that an older copy was put back.</translation>
        </message>
        <message>
            <source>Carry a new one out.</source>
            <translation>Carry a new one out.</translation>
        </message>
        <message>
            <source>Only {free} are free on the vault's disk.</source>
            <translation>Only {free} are free on the vault's disk.</translation>
        </message>
        <message>
            <source>Make room before the next interview.</source>
            <translation>Make room before the next interview.</translation>
        </message>
        <message>
            <source>The vault's disk can't be written to.</source>
            <translation>The vault's disk can't be written to.</translation>
        </message>
        <message>
            <source>Copy the vault to another disk; a disk that fails often ends like this.</source>
            <translation>Copy the vault to another disk; a disk that fails often ends like this.</translation>
        </message>
        <message>
            <source>The disk does not tell large letters from small ones. It need not.</source>
            <translation>The disk does not tell large letters from small ones. It need not.</translation>
        </message>
        <message>
            <source>The disk took {took_ms} ms to store a little for good.</source>
            <translation>The disk took {took_ms} ms to store a little for good.</translation>
        </message>
        <message>
            <source>Keep the vault on the laptop's own disk; recording stores twice a second.</source>
            <translation>Keep the vault on the laptop's own disk; recording stores twice a second.</translation>
        </message>
        <message>
            <source>The rest of the vault's disk is not sealed.</source>
            <translation>The rest of the vault's disk is not sealed.</translation>
        </message>
        <message>
            <source>Turn on full-disk encryption: Saegim seals the vault, not the laptop.</source>
            <translation>Turn on full-disk encryption: Saegim seals the vault, not the laptop.</translation>
        </message>
        <message>
            <source>Whether the whole disk is sealed can't be told from here.</source>
            <translation>Whether the whole disk is sealed can't be told from here.</translation>
        </message>
        <message>
            <source>Look it up in the system's settings once, and keep it on.</source>
            <translation>Look it up in the system's settings once, and keep it on.</translation>
        </message>
        <message>
            <source>The disk itself says that it is failing.</source>
            <translation>The disk itself says that it is failing.</translation>
        </message>
        <message>
            <source>Make a backup now, and replace the disk.</source>
            <translation>Make a backup now, and replace the disk.</translation>
        </message>
        <message>
            <source>The disk's own record of its health can't be read by this account.</source>
            <translation>The disk's own record of its health can't be read by this account.</translation>
        </message>
        <message>
            <source>What the system moves out of memory onto the disk is not sealed.</source>
            <translation>What the system moves out of memory onto the disk is not sealed.</translation>
        </message>
        <message>
            <source>Turn it off, or seal it: words of a testimony can get there.</source>
            <translation>Turn it off, or seal it: words of a testimony can get there.</translation>
        </message>
        <message>
            <source>Whether memory moved onto the disk is sealed can't be told from here.</source>
            <translation>Whether memory moved onto the disk is sealed can't be told from here.</translation>
        </message>
    </context>
    <context>
        <name>CheckupView</name>
        <message>
            <source>How grave</source>
            <translation>How grave</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Where</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>What was found</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>Saved as {name}.</translation>
        </message>
        <message>
            <source>Repairing…</source>
            <translation>Repairing…</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Stopping…</translation>
        </message>
        <message>
            <source>Bringing back…</source>
            <translation>Bringing back…</translation>
        </message>
        <message>
            <source>No backup on this drive holds all that is missing. Try another drive.</source>
            <translation>No backup on this drive holds all that is missing. Try another drive.</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>Damaged</translation>
        </message>
        <message>
            <source>See to it</source>
            <translation>See to it</translation>
        </message>
        <message>
            <source>Good to know</source>
            <translation>Good to know</translation>
        </message>
        <message>
            <source>Drive or folder with backups</source>
            <translation>Drive or folder with backups</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Save the report</translation>
        </message>
        <message>
            <source>&amp;Check everything</source>
            <translation>&amp;Check everything</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>&amp;Repair what can be</source>
            <translation>&amp;Repair what can be</translation>
        </message>
        <message>
            <source>Nothing is deleted; what is moved is listed.</source>
            <translation>Nothing is deleted; what is moved is listed.</translation>
        </message>
        <message>
            <source>&amp;Bring back from a drive…</source>
            <translation>&amp;Bring back from a drive…</translation>
        </message>
        <message>
            <source>What a backup holds whole takes the place of what is missing.</source>
            <translation>What a backup holds whole takes the place of what is missing.</translation>
        </message>
        <message>
            <source>&amp;Save report…</source>
            <translation>&amp;Save report…</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progress</translation>
        </message>
        <message>
            <source>Not checked since unlocking</source>
            <translation>Not checked since unlocking</translation>
        </message>
        <message>
            <source>A check reads every page, every entry and every recording, and looks at keys, kit, backups and the disk. It takes about three seconds for a gigabyte.</source>
            <translation>A check reads every page, every entry and every recording, and looks at keys, kit, backups and the disk. It takes about three seconds for a gigabyte.</translation>
        </message>
    </context>
    <context>
        <name>ChosenCard</name>
        <message>
            <source>{n} files chosen</source>
            <translation>{n} files chosen</translation>
        </message>
        <message>
            <source>Bring in &amp;all the same</source>
            <translation>Bring in &amp;all the same</translation>
        </message>
        <message>
            <source>Try a&amp;gain</source>
            <translation>Try a&amp;gain</translation>
        </message>
        <message>
            <source>Take &amp;off the list</source>
            <translation>Take &amp;off the list</translation>
        </message>
        <message>
            <source>The file itself stays where it is.</source>
            <translation>The file itself stays where it is.</translation>
        </message>
        <message>
            <source>Transcripts</source>
            <translation>Transcripts</translation>
        </message>
        <message>
            <source>Its sound is kept as far as it goes. Gaps where something is missing: {n}.</source>
            <translation>Its sound is kept as far as it goes. Gaps where something is missing: {n}.</translation>
        </message>
        <message>
            <source>SHA-256 {digest}</source>
            <translation>SHA-256 {digest}</translation>
        </message>
    </context>
    <context>
        <name>ChosenColleague</name>
        <message>
            <source>Nobody yet</source>
            <translation>Nobody yet</translation>
        </message>
        <message>
            <source>Fingerprint compared</source>
            <translation>Fingerprint compared</translation>
        </message>
        <message>
            <source>Fingerprint not compared</source>
            <translation>Fingerprint not compared</translation>
        </message>
        <message>
            <source>&amp;Fingerprint, as they read it aloud</source>
            <translation>&amp;Fingerprint, as they read it aloud</translation>
        </message>
        <message>
            <source>&amp;Compare</source>
            <translation>&amp;Compare</translation>
        </message>
        <message>
            <source>&amp;End the exchange</source>
            <translation>&amp;End the exchange</translation>
        </message>
        <message>
            <source>Add a colleague</source>
            <translation>Add a colleague</translation>
        </message>
        <message>
            <source>Ca&amp;rd</source>
            <translation>Ca&amp;rd</translation>
        </message>
        <message>
            <source>The file that ends in .saegim-card.json, from their laptop.</source>
            <translation>The file that ends in .saegim-card.json, from their laptop.</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>Shown on this laptop only.</source>
            <translation>Shown on this laptop only.</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>&amp;Add</translation>
        </message>
        <message>
            <source>A colleague on another laptop is known by their card. A custodian adds it.</source>
            <translation>A colleague on another laptop is known by their card. A custodian adds it.</translation>
        </message>
        <message>
            <source>Interviews can be sent to them, and what they send is taken in.</source>
            <translation>Interviews can be sent to them, and what they send is taken in.</translation>
        </message>
        <message>
            <source>Call them, have the fingerprint of their card read aloud, and type what you hear.</source>
            <translation>Call them, have the fingerprint of their card read aloud, and type what you hear.</translation>
        </message>
    </context>
    <context>
        <name>Cli</name>
        <message>
            <source>The new passphrase is good: worth {count} words by chance. Six are strong.</source>
            <translation>The new passphrase is good: worth {count} words by chance. Six are strong.</translation>
        </message>
        <message>
            <source>The new passphrase is strong: worth {count} words by chance.</source>
            <translation>The new passphrase is strong: worth {count} words by chance.</translation>
        </message>
        <message>
            <source>Passphrase: </source>
            <translation>Passphrase: </translation>
        </message>
        <message>
            <source>New passphrase: </source>
            <translation>New passphrase: </translation>
        </message>
        <message>
            <source>The same again: </source>
            <translation>The same again: </translation>
        </message>
        <message>
            <source>Your own passphrase, once more: </source>
            <translation>Your own passphrase, once more: </translation>
        </message>
        <message>
            <source>Passphrase of the second person: </source>
            <translation>Passphrase of the second person: </translation>
        </message>
        <message>
            <source>Tries that did not open your account since you last unlocked it: {count}.</source>
            <translation>Tries that did not open your account since you last unlocked it: {count}.</translation>
        </message>
        <message>
            <source>{account} can open the vault from now on.</source>
            <translation>{account} can open the vault from now on.</translation>
        </message>
        <message>
            <source>{account} can't open the vault until it is enabled again.</source>
            <translation>{account} can't open the vault until it is enabled again.</translation>
        </message>
        <message>
            <source>{account} can open the vault again.</source>
            <translation>{account} can open the vault again.</translation>
        </message>
        <message>
            <source>{account} can never open the vault again.</source>
            <translation>{account} can never open the vault again.</translation>
        </message>
        <message>
            <source>{account} holds these roles now: {roles}.</source>
            <translation>{account} holds these roles now: {roles}.</translation>
        </message>
        <message>
            <source>{account} has new keys. Give recipients the new list of signers.</source>
            <translation>{account} has new keys. Give recipients the new list of signers.</translation>
        </message>
        <message>
            <source>Not in order: {count} findings.</source>
            <translation>Not in order: {count} findings.</translation>
        </message>
        <message>
            <source>In order.</source>
            <translation>In order.</translation>
        </message>
        <message>
            <source>This is the self-test model. It must not be used for a testimony.</source>
            <translation>This is the self-test model. It must not be used for a testimony.</translation>
        </message>
        <message>
            <source>There is no sealed recording that this model has not transcribed yet.</source>
            <translation>There is no sealed recording that this model has not transcribed yet.</translation>
        </message>
        <message>
            <source>Recording {recording}: {segments} segments, {flagged} of them to listen to again.</source>
            <translation>Recording {recording}: {segments} segments, {flagged} of them to listen to again.</translation>
        </message>
        <message>
            <source>Places in doubt were read again with {model}.</source>
            <translation>Places in doubt were read again with {model}.</translation>
        </message>
        <message>
            <source>The vault is ready: {path}</source>
            <translation>The vault is ready: {path}</translation>
        </message>
        <message>
            <source>Without a passphrase or a recovery kit nobody can open it, nor help you. Make and rehearse the kit next: no interview can be opened before.</source>
            <translation>Without a passphrase or a recovery kit nobody can open it, nor help you. Make and rehearse the kit next: no interview can be opened before.</translation>
        </message>
        <message>
            <source>The older copy is accepted. Its log had {found} entries, {known} were known outside: what {missing} of them recorded is gone, unless the newer copy is found. The log says who accepted it, and why.</source>
            <translation>The older copy is accepted. Its log had {found} entries, {known} were known outside: what {missing} of them recorded is gone, unless the newer copy is found. The log says who accepted it, and why.</translation>
        </message>
        <message>
            <source>File {number} was not taken in:</source>
            <translation>File {number} was not taken in:</translation>
        </message>
        <message>
            <source>{name} is taken in as recording {recording}: {seconds} seconds, {gaps} gaps.</source>
            <translation>{name} is taken in as recording {recording}: {seconds} seconds, {gaps} gaps.</translation>
        </message>
        <message>
            <source>There is no recording yet.</source>
            <translation>There is no recording yet.</translation>
        </message>
        <message>
            <source>Recording {recording}: not sealed yet.</source>
            <translation>Recording {recording}: not sealed yet.</translation>
        </message>
        <message>
            <source>Recording {recording}: {seconds} seconds, {gaps} gaps, sealed.</source>
            <translation>Recording {recording}: {seconds} seconds, {gaps} gaps, sealed.</translation>
        </message>
        <message>
            <source>Off the record, kept apart, {recording}: {seconds} seconds, {gaps} gaps, sealed.</source>
            <translation>Off the record, kept apart, {recording}: {seconds} seconds, {gaps} gaps, sealed.</translation>
        </message>
        <message>
            <source>  Gap at {place}: {reason}.</source>
            <translation>  Gap at {place}: {reason}.</translation>
        </message>
        <message>
            <source>  Gap at {place}, {seconds} seconds: {reason}.</source>
            <translation>  Gap at {place}, {seconds} seconds: {reason}.</translation>
        </message>
        <message>
            <source>Opened in {folder}</source>
            <translation>Opened in {folder}</translation>
        </message>
        <message>
            <source>{supervisor} approved {interview} as it reads now.</source>
            <translation>{supervisor} approved {interview} as it reads now.</translation>
        </message>
        <message>
            <source>Noted for {item}: {state}.</source>
            <translation>Noted for {item}: {state}.</translation>
        </message>
        <message>
            <source>{name} is added, not yet verified. Fingerprint to compare by voice: {fingerprint}</source>
            <translation>{name} is added, not yet verified. Fingerprint to compare by voice: {fingerprint}</translation>
        </message>
        <message>
            <source>There is no destination yet.</source>
            <translation>There is no destination yet.</translation>
        </message>
        <message>
            <source>{name} is verified.</source>
            <translation>{name} is verified.</translation>
        </message>
        <message>
            <source>Checking consent, approval and the recordings</source>
            <translation>Checking consent, approval and the recordings</translation>
        </message>
        <message>
            <source>Preparing the parts</source>
            <translation>Preparing the parts</translation>
        </message>
        <message>
            <source>Sealing onto the drive</source>
            <translation>Sealing onto the drive</translation>
        </message>
        <message>
            <source>Reading back from the drive</source>
            <translation>Reading back from the drive</translation>
        </message>
        <message>
            <source>Copying onto the drive</source>
            <translation>Copying onto the drive</translation>
        </message>
        <message>
            <source>Verifying what lies on the drive</source>
            <translation>Verifying what lies on the drive</translation>
        </message>
        <message>
            <source>Bringing the vault back</source>
            <translation>Bringing the vault back</translation>
        </message>
        <message>
            <source>Finishing</source>
            <translation>Finishing</translation>
        </message>
        <message>
            <source>Backed up and read back: {snapshot}, {files} files, {size}, {copied} of it new.</source>
            <translation>Backed up and read back: {snapshot}, {files} files, {size}, {copied} of it new.</translation>
        </message>
        <message>
            <source>{count} media files of the vault are missing or damaged. The drive keeps what it had of them. Run saegim vault check.</source>
            <translation>{count} media files of the vault are missing or damaged. The drive keeps what it had of them. Run saegim vault check.</translation>
        </message>
        <message>
            <source>This folder is on the same disk as the vault: if the disk dies, both are gone.</source>
            <translation>This folder is on the same disk as the vault: if the disk dies, both are gone.</translation>
        </message>
        <message>
            <source>There is no backup in this folder.</source>
            <translation>There is no backup in this folder.</translation>
        </message>
        <message>
            <source>Handed over, after reading back with {checks} checks: {path}</source>
            <translation>Handed over, after reading back with {checks} checks: {path}</translation>
        </message>
        <message>
            <source>SHA-256 for the paper slip: {sha256}</source>
            <translation>SHA-256 for the paper slip: {sha256}</translation>
        </message>
        <message>
            <source>Interview {interview} with {witness} is open.</source>
            <translation>Interview {interview} with {witness} is open.</translation>
        </message>
        <message>
            <source>There is no interview yet.</source>
            <translation>There is no interview yet.</translation>
        </message>
        <message>
            <source>Recording {recording}</source>
            <translation>Recording {recording}</translation>
        </message>
        <message>
            <source>The new text, on one line:</source>
            <translation>The new text, on one line:</translation>
        </message>
        <message>
            <source>Revision {number} of {segment} is in force. An earlier approval is not, any more.</source>
            <translation>Revision {number} of {segment} is in force. An earlier approval is not, any more.</translation>
        </message>
        <message>
            <source>Stopped before the end.</source>
            <translation>Stopped before the end.</translation>
        </message>
        <message>
            <source>Written: {person}, version {version}.</source>
            <translation>Written: {person}, version {version}.</translation>
        </message>
        <message>
            <source>Identities open for {accounts}.</source>
            <translation>Identities open for {accounts}.</translation>
        </message>
        <message>
            <source>Key file {id} is at {path}</source>
            <translation>Key file {id} is at {path}</translation>
        </message>
        <message>
            <source>Now change your passphrase with --new-key-file, and put a copy of the file away.</source>
            <translation>Now change your passphrase with --new-key-file, and put a copy of the file away.</translation>
        </message>
        <message>
            <source>The sheets are written. Anybody can read them: print, then delete them.</source>
            <translation>The sheets are written. Anybody can read them: print, then delete them.</translation>
        </message>
        <message>
            <source>Rehearse the kit next: no interview can be opened before.</source>
            <translation>Rehearse the kit next: no interview can be opened before.</translation>
        </message>
        <message>
            <source>The sheets open the vault.</source>
            <translation>The sheets open the vault.</translation>
        </message>
        <message>
            <source>There is no recovery kit.</source>
            <translation>There is no recovery kit.</translation>
        </message>
        <message>
            <source>{kit}: any {threshold} of {shares} sheets.</source>
            <translation>{kit}: any {threshold} of {shares} sheets.</translation>
        </message>
        <message>
            <source>It was never rehearsed: no interview can be opened.</source>
            <translation>It was never rehearsed: no interview can be opened.</translation>
        </message>
        <message>
            <source>Rehearsed on {day}; the next time by {due}.</source>
            <translation>Rehearsed on {day}; the next time by {due}.</translation>
        </message>
        <message>
            <source>It was used. Make a new kit, so that its sheets open nothing any more.</source>
            <translation>It was used. Make a new kit, so that its sheets open nothing any more.</translation>
        </message>
        <message>
            <source>{account} can open the vault from now on. The log says that the kit was used.</source>
            <translation>{account} can open the vault from now on. The log says that the kit was used.</translation>
        </message>
        <message>
            <source>Make a new kit now, so that its sheets open nothing any more.</source>
            <translation>Make a new kit now, so that its sheets open nothing any more.</translation>
        </message>
        <message>
            <source>The words of sheet {number}, in Korean or English, in one line:</source>
            <translation>The words of sheet {number}, in Korean or English, in one line:</translation>
        </message>
        <message>
            <source>The new passphrase opens {account} from now on.</source>
            <translation>The new passphrase opens {account} from now on.</translation>
        </message>
        <message>
            <source>The key file is needed as well. Without it, only the recovery kit helps.</source>
            <translation>The key file is needed as well. Without it, only the recovery kit helps.</translation>
        </message>
        <message>
            <source>No key file is needed.</source>
            <translation>No key file is needed.</translation>
        </message>
        <message>
            <source>{count} words by chance, {bits} bits. Six words or more are strong. Write it down, and keep the paper apart from the laptop.</source>
            <translation>{count} words by chance, {bits} bits. Six words or more are strong. Write it down, and keep the paper apart from the laptop.</translation>
        </message>
        <message>
            <source>{policy} is {value} from now on.</source>
            <translation>{policy} is {value} from now on.</translation>
        </message>
        <message>
            <source>The vault is back: {path}</source>
            <translation>The vault is back: {path}</translation>
        </message>
        <message>
            <source>Unlock it with a passphrase of its day or with the recovery kit. Whatever was done after {snapshot} is not in it.</source>
            <translation>Unlock it with a passphrase of its day or with the recovery kit. Whatever was done after {snapshot} is not in it.</translation>
        </message>
        <message>
            <source>{name} is added. Its root certificate is good until {day}: {subject}</source>
            <translation>{name} is added. Its root certificate is good until {day}: {subject}</translation>
        </message>
        <message>
            <source>There is no timestamp authority yet.</source>
            <translation>There is no timestamp authority yet.</translation>
        </message>
        <message>
            <source>The request is on the drive, for the first {size} entries: {file}</source>
            <translation>The request is on the drive, for the first {size} entries: {file}</translation>
        </message>
        <message>
            <source>{note} says how to get the answer. Then: saegim timestamp take</source>
            <translation>{note} says how to get the answer. Then: saegim timestamp take</translation>
        </message>
        <message>
            <source>Taken: {authority} says that it existed on {at}.</source>
            <translation>Taken: {authority} says that it existed on {at}.</translation>
        </message>
        <message>
            <source>Here already: {file}</source>
            <translation>Here already: {file}</translation>
        </message>
        <message>
            <source>Refused: {file}. {reason}</source>
            <translation>Refused: {file}. {reason}</translation>
        </message>
        <message>
            <source>There is no answer (.tsr) in this folder.</source>
            <translation>There is no answer (.tsr) in this folder.</translation>
        </message>
        <message>
            <source>Repaired: {what}</source>
            <translation>Repaired: {what}</translation>
        </message>
        <message>
            <source>Not repaired: {what}</source>
            <translation>Not repaired: {what}</translation>
        </message>
        <message>
            <source>No backup on this drive holds all of it. Try another drive.</source>
            <translation>No backup on this drive holds all of it. Try another drive.</translation>
        </message>
        <message>
            <source>Can be repaired without loss, with --repair: {count}.</source>
            <translation>Can be repaired without loss, with --repair: {count}.</translation>
        </message>
        <message>
            <source>Recording {recording} runs: {rate} Hz, {channels}-channel, at most {size} MB an hour.</source>
            <translation>Recording {recording} runs: {rate} Hz, {channels}-channel, at most {size} MB an hour.</translation>
        </message>
        <message>
            <source>Nothing comes from the microphone. What was heard is safe.</source>
            <translation>Nothing comes from the microphone. What was heard is safe.</translation>
        </message>
        <message>
            <source>There is no microphone.</source>
            <translation>There is no microphone.</translation>
        </message>
        <message>
            <source>{key}: done.</source>
            <translation>{key}: done.</translation>
        </message>
        <message>
            <source>{key}: nothing is done by this key. See --help.</source>
            <translation>{key}: nothing is done by this key. See --help.</translation>
        </message>
        <message>
            <source>Say a few words as you will in the interview.</source>
            <translation>Say a few words as you will in the interview.</translation>
        </message>
        <message>
            <source>{rate} Hz, {channels}-channel: at most {most} MB an hour, about {size} MB as a rule.</source>
            <translation>{rate} Hz, {channels}-channel: at most {most} MB an hour, about {size} MB as a rule.</translation>
        </message>
        <message>
            <source>{aside}: {seconds} seconds off the record at {place} of {recording}.</source>
            <translation>{aside}: {seconds} seconds off the record at {place} of {recording}.</translation>
        </message>
        <message>
            <source>Nothing was kept off the record.</source>
            <translation>Nothing was kept off the record.</translation>
        </message>
        <message>
            <source>{count} files with sound. Left out, as they are hidden, links or something else: {left}.</source>
            <translation>{count} files with sound. Left out, as they are hidden, links or something else: {left}.</translation>
        </message>
        <message>
            <source>Left out, as an identity number stands in their name: {count}. Rename copies of them.</source>
            <translation>Left out, as an identity number stands in their name: {count}. Rename copies of them.</translation>
        </message>
        <message>
            <source>{name} still waits.</source>
            <translation>{name} still waits.</translation>
        </message>
        <message>
            <source>{number}. said by {account} at {moment}:</source>
            <translation>{number}. said by {account} at {moment}:</translation>
        </message>
        <message>
            <source>Nothing was said of where this recording comes from.</source>
            <translation>Nothing was said of where this recording comes from.</translation>
        </message>
        <message>
            <source>{name} is kept as attachment {attachment}: {size}, SHA-256 {sha256}.</source>
            <translation>{name} is kept as attachment {attachment}: {size}, SHA-256 {sha256}.</translation>
        </message>
        <message>
            <source>{attachment}: {kind}, {media_type}, {size}. {caption}</source>
            <translation>{attachment}: {kind}, {media_type}, {size}. {caption}</translation>
        </message>
        <message>
            <source>Nothing is attached yet.</source>
            <translation>Nothing is attached yet.</translation>
        </message>
        <message>
            <source>Kept. What was said before stays in the log.</source>
            <translation>Kept. What was said before stays in the log.</translation>
        </message>
        <message>
            <source>Every original is what was added.</source>
            <translation>Every original is what was added.</translation>
        </message>
        <message>
            <source>The terms, one on each line, then an empty line:</source>
            <translation>The terms, one on each line, then an empty line:</translation>
        </message>
        <message>
            <source>{pack}: version {version} with {count} terms is in use from now on.</source>
            <translation>{pack}: version {version} with {count} terms is in use from now on.</translation>
        </message>
        <message>
            <source>The next drafts of this interview are heard with: {packs}.</source>
            <translation>The next drafts of this interview are heard with: {packs}.</translation>
        </message>
        <message>
            <source>The next drafts of this interview are heard without a glossary.</source>
            <translation>The next drafts of this interview are heard without a glossary.</translation>
        </message>
        <message>
            <source>{count} tokens of the model {model}; {most} are the most.</source>
            <translation>{count} tokens of the model {model}; {most} are the most.</translation>
        </message>
        <message>
            <source>{segment}: {speaker}. An earlier approval is not in force any more.</source>
            <translation>{segment}: {speaker}. An earlier approval is not in force any more.</translation>
        </message>
        <message>
            <source>Recording {recording}: {missing_ms} ms are not accounted for.</source>
            <translation>Recording {recording}: {missing_ms} ms are not accounted for.</translation>
        </message>
        <message>
            <source>Recording {recording}: every second is accounted for.</source>
            <translation>Recording {recording}: every second is accounted for.</translation>
        </message>
        <message>
            <source>Recording {recording}: the machine comes to the very same draft.</source>
            <translation>Recording {recording}: the machine comes to the very same draft.</translation>
        </message>
        <message>
            <source>Recording {recording}: {count} words differ, or their times or likelihoods do.</source>
            <translation>Recording {recording}: {count} words differ, or their times or likelihoods do.</translation>
        </message>
        <message>
            <source>Not as it was then: {conditions}.</source>
            <translation>Not as it was then: {conditions}.</translation>
        </message>
        <message>
            <source>There is no model pack on this laptop yet.</source>
            <translation>There is no model pack on this laptop yet.</translation>
        </message>
        <message>
            <source>begun, not whole: add it again to go on, or remove it</source>
            <translation>begun, not whole: add it again to go on, or remove it</translation>
        </message>
        <message>
            <source>not what its list says: remove it and add it again</source>
            <translation>not what its list says: remove it and add it again</translation>
        </message>
        <message>
            <source>{name} is installed, read back and compared with its digests.</source>
            <translation>{name} is installed, read back and compared with its digests.</translation>
        </message>
        <message>
            <source>Digest of its content: {digest}</source>
            <translation>Digest of its content: {digest}</translation>
        </message>
        <message>
            <source>It is on no list of ours: your office decides. Compare the digests with its source; then a custodian accepts it: saegim model accept {digest}</source>
            <translation>It is on no list of ours: your office decides. Compare the digests with its source; then a custodian accepts it: saegim model accept {digest}</translation>
        </message>
        <message>
            <source>{name} is what its list says, byte for byte.</source>
            <translation>{name} is what its list says, byte for byte.</translation>
        </message>
        <message>
            <source>{threads} threads are fastest; it takes {memory} of memory and {ms} ms to load.</source>
            <translation>{threads} threads are fastest; it takes {memory} of memory and {ms} ms to load.</translation>
        </message>
        <message>
            <source>{name} is removed from this laptop.</source>
            <translation>{name} is removed from this laptop.</translation>
        </message>
        <message>
            <source>{name} may hear the testimonies of this vault from now on.</source>
            <translation>{name} may hear the testimonies of this vault from now on.</translation>
        </message>
        <message>
            <source>{name} may not hear the testimonies of this vault.</source>
            <translation>{name} may not hear the testimonies of this vault.</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>waiting</translation>
        </message>
        <message>
            <source>cut off, waiting</source>
            <translation>cut off, waiting</translation>
        </message>
        <message>
            <source>done</source>
            <translation>done</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>failed</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>cancelled</translation>
        </message>
        <message>
            <source>Not queued: recording {recording} of {witness}.</source>
            <translation>Not queued: recording {recording} of {witness}.</translation>
        </message>
        <message>
            <source>Queued: {count}. Refused by a rule: {refused}.</source>
            <translation>Queued: {count}. Refused by a rule: {refused}.</translation>
        </message>
        <message>
            <source>Nothing waits, and nothing has ended since the list was cleared.</source>
            <translation>Nothing waits, and nothing has ended since the list was cleared.</translation>
        </message>
        <message>
            <source>Nothing waits any more.</source>
            <translation>Nothing waits any more.</translation>
        </message>
        <message>
            <source>Recording {recording} is transcribed.</source>
            <translation>Recording {recording} is transcribed.</translation>
        </message>
        <message>
            <source>about {time} left</source>
            <translation>about {time} left</translation>
        </message>
        <message>
            <source>A recording runs. The queue waits until it has ended.</source>
            <translation>A recording runs. The queue waits until it has ended.</translation>
        </message>
        <message>
            <source>What was done or cancelled is off the list. Drafts are kept.</source>
            <translation>What was done or cancelled is off the list. Drafts are kept.</translation>
        </message>
        <message>
            <source>There is no transcript that this model has not translated yet.</source>
            <translation>There is no transcript that this model has not translated yet.</translation>
        </message>
        <message>
            <source>Recording {recording}: {lines} lines translated, {by_machine} by machine and unverified, {stale} stale.</source>
            <translation>Recording {recording}: {lines} lines translated, {by_machine} by machine and unverified, {stale} stale.</translation>
        </message>
        <message>
            <source>The translation, on one line:</source>
            <translation>The translation, on one line:</translation>
        </message>
        <message>
            <source>Translation {number} of {segment} is in force. An approval that covered it is not.</source>
            <translation>Translation {number} of {segment} is in force. An approval that covered it is not.</translation>
        </message>
        <message>
            <source>The second model could not be used. The first one read places in doubt again in its place.</source>
            <translation>The second model could not be used. The first one read places in doubt again in its place.</translation>
        </message>
        <message>
            <source>Checking consent, approval and rights</source>
            <translation>Checking consent, approval and rights</translation>
        </message>
        <message>
            <source>Making the documents</source>
            <translation>Making the documents</translation>
        </message>
        <message>
            <source>Writing to the drive</source>
            <translation>Writing to the drive</translation>
        </message>
        <message>
            <source>Handed over, after reading back every byte:</source>
            <translation>Handed over, after reading back every byte:</translation>
        </message>
        <message>
            <source>These files are not sealed: whoever holds the drive can read them.</source>
            <translation>These files are not sealed: whoever holds the drive can read them.</translation>
        </message>
        <message>
            <source>The digests lie beside them: {path}</source>
            <translation>The digests lie beside them: {path}</translation>
        </message>
        <message>
            <source>Written to {file}: figures only.</source>
            <translation>Written to {file}: figures only.</translation>
        </message>
        <message>
            <source>{interviews} approved interviews, {words} words compared, {left_out} lines left out.</source>
            <translation>{interviews} approved interviews, {words} words compared, {left_out} lines left out.</translation>
        </message>
        <message>
            <source>    too few words to say</source>
            <translation>    too few words to say</translation>
        </message>
        <message>
            <source>    {interviews} interviews, {words} words, {judged} lines judged, {changed} of them changed</source>
            <translation>    {interviews} interviews, {words} words, {judged} lines judged, {changed} of them changed</translation>
        </message>
        <message>
            <source>    {spans} spans: nearer in {nearer}, as near in {same}, less near in {farther}</source>
            <translation>    {spans} spans: nearer in {nearer}, as near in {same}, less near in {farther}</translation>
        </message>
        <message>
            <source>  heard by you {mine}, by anybody {anybody}, of {speech} of speech</source>
            <translation>  heard by you {mine}, by anybody {anybody}, of {speech} of speech</translation>
        </message>
        <message>
            <source>  {final} of {lines} lines final, {flags} flags left, {conflicts} in conflict</source>
            <translation>  {final} of {lines} lines final, {flags} flags left, {conflicts} in conflict</translation>
        </message>
        <message>
            <source>The words, on one line:</source>
            <translation>The words, on one line:</translation>
        </message>
        <message>
            <source>Comment {comment} is written.</source>
            <translation>Comment {comment} is written.</translation>
        </message>
        <message>
            <source>Comment {comment} is done with.</source>
            <translation>Comment {comment} is done with.</translation>
        </message>
        <message>
            <source>Comment {comment} is open again.</source>
            <translation>Comment {comment} is open again.</translation>
        </message>
        <message>
            <source>Nothing was submitted for review yet.</source>
            <translation>Nothing was submitted for review yet.</translation>
        </message>
        <message>
            <source>{interview} waits for a supervisor, who hears {count} of its lines again.</source>
            <translation>{interview} waits for a supervisor, who hears {count} of its lines again.</translation>
        </message>
        <message>
            <source>Why it is returned, on one line:</source>
            <translation>Why it is returned, on one line:</translation>
        </message>
        <message>
            <source>{interview} was returned.</source>
            <translation>{interview} was returned.</translation>
        </message>
        <message>
            <source>Why it is changed, on one line; empty for no reason:</source>
            <translation>Why it is changed, on one line; empty for no reason:</translation>
        </message>
        <message>
            <source>{count} masks lie over lines that read otherwise by now.</source>
            <translation>{count} masks lie over lines that read otherwise by now.</translation>
        </message>
        <message>
            <source>What it is for, on one line, without any name:</source>
            <translation>What it is for, on one line, without any name:</translation>
        </message>
        <message>
            <source>Redaction {redaction} is begun.</source>
            <translation>Redaction {redaction} is begun.</translation>
        </message>
        <message>
            <source>{supervisor} approved {redaction} as a copy shows it now.</source>
            <translation>{supervisor} approved {redaction} as a copy shows it now.</translation>
        </message>
        <message>
            <source>The reason, on one line, without any name:</source>
            <translation>The reason, on one line, without any name:</translation>
        </message>
        <message>
            <source>{count} passages are masked.</source>
            <translation>{count} passages are masked.</translation>
        </message>
        <message>
            <source>The words to mask, on one line:</source>
            <translation>The words to mask, on one line:</translation>
        </message>
        <message>
            <source>The sound is masked: {mask}.</source>
            <translation>The sound is masked: {mask}.</translation>
        </message>
        <message>
            <source>{count} suggestions are declined and stay listed.</source>
            <translation>{count} suggestions are declined and stay listed.</translation>
        </message>
        <message>
            <source>The mask {mask} is taken back.</source>
            <translation>The mask {mask} is taken back.</translation>
        </message>
        <message>
            <source>Your card is saved: {path}</source>
            <translation>Your card is saved: {path}</translation>
        </message>
        <message>
            <source>Read this aloud when you are called: {fingerprint}</source>
            <translation>Read this aloud when you are called: {fingerprint}</translation>
        </message>
        <message>
            <source>{name} is added, not yet verified. Have the fingerprint read aloud, and compare.</source>
            <translation>{name} is added, not yet verified. Have the fingerprint read aloud, and compare.</translation>
        </message>
        <message>
            <source>Nothing is exchanged with {name} any more.</source>
            <translation>Nothing is exchanged with {name} any more.</translation>
        </message>
        <message>
            <source>There is no colleague on another laptop yet.</source>
            <translation>There is no colleague on another laptop yet.</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Checking</translation>
        </message>
        <message>
            <source>Opening and verifying</source>
            <translation>Opening and verifying</translation>
        </message>
        <message>
            <source>Storing the audio</source>
            <translation>Storing the audio</translation>
        </message>
        <message>
            <source>Merging</source>
            <translation>Merging</translation>
        </message>
        <message>
            <source>Sent for {colleague}, and read back: {path}</source>
            <translation>Sent for {colleague}, and read back: {path}</translation>
        </message>
        <message>
            <source>Taken in: {count} new entries.</source>
            <translation>Taken in: {count} new entries.</translation>
        </message>
        <message>
            <source>Verified: {interview}, {witness}, from {colleague}, made {at}.</source>
            <translation>Verified: {interview}, {witness}, from {colleague}, made {at}.</translation>
        </message>
        <message>
            <source>Nothing in it is new: it is older than what is here.</source>
            <translation>Nothing in it is new: it is older than what is here.</translation>
        </message>
        <message>
            <source>Look at these consents, which both laptops have noted: {items}</source>
            <translation>Look at these consents, which both laptops have noted: {items}</translation>
        </message>
        <message>
            <source>Nothing is in conflict.</source>
            <translation>Nothing is in conflict.</translation>
        </message>
        <message>
            <source>{count} splits or merges met others of the same lines, and are not in force.</source>
            <translation>{count} splits or merges met others of the same lines, and are not in force.</translation>
        </message>
        <message>
            <source>No review bundle has come or gone yet.</source>
            <translation>No review bundle has come or gone yet.</translation>
        </message>
    </context>
    <context>
        <name>ColleaguesPanel</name>
        <message>
            <source>Saved: {path}</source>
            <translation>Saved: {path}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Colleagues on other laptops</source>
            <translation>Colleagues on other laptops</translation>
        </message>
        <message>
            <source>Your own card</source>
            <translation>Your own card</translation>
        </message>
        <message>
            <source>Save it on a drive for the other laptop. When they call, read the fingerprint above aloud.</source>
            <translation>Save it on a drive for the other laptop. When they call, read the fingerprint above aloud.</translation>
        </message>
        <message>
            <source>&amp;Drive or folder</source>
            <translation>&amp;Drive or folder</translation>
        </message>
        <message>
            <source>&amp;Save my card</source>
            <translation>&amp;Save my card</translation>
        </message>
        <message>
            <source>Exchange ended</source>
            <translation>Exchange ended</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>Verified</translation>
        </message>
        <message>
            <source>Not compared yet</source>
            <translation>Not compared yet</translation>
        </message>
    </context>
    <context>
        <name>CommentForm</name>
        <message>
            <source>What kind of comment</source>
            <translation>What kind of comment</translation>
        </message>
        <message>
            <source>Comment on the chosen line</source>
            <translation>Comment on the chosen line</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Comment</translation>
        </message>
        <message>
            <source>Choose the first of the two passages, keep it, then choose the second.</source>
            <translation>Choose the first of the two passages, keep it, then choose the second.</translation>
        </message>
        <message>
            <source>Keep the chosen line</source>
            <translation>Keep the chosen line</translation>
        </message>
        <message>
            <source>Kept: {time}. Now choose the line that says otherwise.</source>
            <translation>Kept: {time}. Now choose the line that says otherwise.</translation>
        </message>
        <message>
            <source>Let it go</source>
            <translation>Let it go</translation>
        </message>
    </context>
    <context>
        <name>Comments</name>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Possible leading question</source>
            <translation>Possible leading question</translation>
        </message>
        <message>
            <source>Contradiction</source>
            <translation>Contradiction</translation>
        </message>
        <message>
            <source>Open ones</source>
            <translation>Open ones</translation>
        </message>
        <message>
            <source>On this line</source>
            <translation>On this line</translation>
        </message>
        <message>
            <source>Possible leading questions</source>
            <translation>Possible leading questions</translation>
        </message>
        <message>
            <source>Contradictions</source>
            <translation>Contradictions</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Found by rule</source>
            <translation>Found by rule</translation>
        </message>
        <message>
            <source>done</source>
            <translation>done</translation>
        </message>
        <message>
            <source>1 answer</source>
            <translation>1 answer</translation>
        </message>
        <message>
            <source>{n} answers</source>
            <translation>{n} answers</translation>
        </message>
    </context>
    <context>
        <name>CommentsCard</name>
        <message>
            <source>Which comments</source>
            <translation>Which comments</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Comments</translation>
        </message>
        <message>
            <source>Next open comment</source>
            <translation>Next open comment</translation>
        </message>
        <message>
            <source>The rules find no question that may lead the witness.</source>
            <translation>The rules find no question that may lead the witness.</translation>
        </message>
        <message>
            <source>Nobody has commented on this transcript yet.</source>
            <translation>Nobody has commented on this transcript yet.</translation>
        </message>
        <message>
            <source>None of the comments is of this kind.</source>
            <translation>None of the comments is of this kind.</translation>
        </message>
        <message>
            <source>1 may lead the witness</source>
            <translation>1 may lead the witness</translation>
        </message>
        <message>
            <source>{n} may lead the witness</source>
            <translation>{n} may lead the witness</translation>
        </message>
    </context>
    <context>
        <name>ComparePage</name>
        <message>
            <source>Compare with a checkpoint</source>
            <translation>Compare with a checkpoint</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Back</translation>
        </message>
        <message>
            <source>From a file</source>
            <translation>From a file</translation>
        </message>
        <message>
            <source>From paper</source>
            <translation>From paper</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;File</translation>
        </message>
        <message>
            <source>checkpoint.txt from a bundle, its .sig beside it, or the list of a backup (.json).</source>
            <translation>checkpoint.txt from a bundle, its .sig beside it, or the list of a backup (.json).</translation>
        </message>
        <message>
            <source>&amp;Number of entries</source>
            <translation>&amp;Number of entries</translation>
        </message>
        <message>
            <source>&amp;Root</source>
            <translation>&amp;Root</translation>
        </message>
        <message>
            <source>44 characters; spaces don't matter, capital and small letters do.</source>
            <translation>44 characters; spaces don't matter, capital and small letters do.</translation>
        </message>
        <message>
            <source>Compare with the file</source>
            <translation>Compare with the file</translation>
        </message>
        <message>
            <source>Compare with the paper</source>
            <translation>Compare with the paper</translation>
        </message>
        <message>
            <source>Comparing</source>
            <translation>Comparing</translation>
        </message>
    </context>
    <context>
        <name>ConfirmBar</name>
        <message>
            <source>Confirm, next flag</source>
            <translation>Confirm, next flag</translation>
        </message>
        <message>
            <source>Confirm, next line</source>
            <translation>Confirm, next line</translation>
        </message>
        <message>
            <source>The line was played to its end and reads as it should. What is not heard yet of the next one plays.</source>
            <translation>The line was played to its end and reads as it should. What is not heard yet of the next one plays.</translation>
        </message>
        <message>
            <source>Final: heard to its end and confirmed.</source>
            <translation>Final: heard to its end and confirmed.</translation>
        </message>
        <message>
            <source>Not heard yet: {seconds} s</source>
            <translation>Not heard yet: {seconds} s</translation>
        </message>
        <message>
            <source>Heard to its end, not confirmed yet.</source>
            <translation>Heard to its end, not confirmed yet.</translation>
        </message>
    </context>
    <context>
        <name>ConflictCard</name>
        <message>
            <source>At {time}</source>
            <translation>At {time}</translation>
        </message>
        <message>
            <source>Keep this one</source>
            <translation>Keep this one</translation>
        </message>
        <message>
            <source>Keep what {name} wrote</source>
            <translation>Keep what {name} wrote</translation>
        </message>
        <message>
            <source>Or write how it reads</source>
            <translation>Or write how it reads</translation>
        </message>
        <message>
            <source>Write this</source>
            <translation>Write this</translation>
        </message>
    </context>
    <context>
        <name>ConflictsPanel</name>
        <message>
            <source>Nothing is in conflict</source>
            <translation>Nothing is in conflict</translation>
        </message>
        <message>
            <source>Where two laptops wrote a line differently, both versions stand here until somebody decides.</source>
            <translation>Where two laptops wrote a line differently, both versions stand here until somebody decides.</translation>
        </message>
        <message>
            <source>Not in force: {name} split or merged this, {at}, while another laptop did otherwise.</source>
            <translation>Not in force: {name} split or merged this, {at}, while another laptop did otherwise.</translation>
        </message>
    </context>
    <context>
        <name>ConsentAnswer</name>
        <message>
            <source>Yes</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Ask me each time</source>
            <translation>Ask me each time</translation>
        </message>
        <message>
            <source>Ask me later</source>
            <translation>Ask me later</translation>
        </message>
        <message>
            <source>In part</source>
            <translation>In part</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Taken back</translation>
        </message>
        <message>
            <source>{number} of {total}</source>
            <translation>{number} of {total}</translation>
        </message>
    </context>
    <context>
        <name>ConsentCard</name>
        <message>
            <source>Consent</source>
            <translation>Consent</translation>
        </message>
        <message>
            <source>Consent screen</source>
            <translation>Consent screen</translation>
        </message>
        <message>
            <source>You may record.</source>
            <translation>You may record.</translation>
        </message>
        <message>
            <source>Consent to record is no longer given. Stop the recording.</source>
            <translation>Consent to record is no longer given. Stop the recording.</translation>
        </message>
        <message>
            <source>You may not record yet. Still needed: {items}.</source>
            <translation>You may not record yet. Still needed: {items}.</translation>
        </message>
    </context>
    <context>
        <name>ConsentView</name>
        <message>
            <source>Consent</source>
            <translation>Consent</translation>
        </message>
        <message>
            <source>{witness}  ·  Read each question aloud and press the answer</source>
            <translation>{witness}  ·  Read each question aloud and press the answer</translation>
        </message>
        <message>
            <source>Ne&amp;xt question</source>
            <translation>Ne&amp;xt question</translation>
        </message>
        <message>
            <source>Page Down</source>
            <translation>Page Down</translation>
        </message>
        <message>
            <source>Go on to &amp;recording</source>
            <translation>Go on to &amp;recording</translation>
        </message>
        <message>
            <source>Back to the &amp;list</source>
            <translation>Back to the &amp;list</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Back</translation>
        </message>
        <message>
            <source>Page Up</source>
            <translation>Page Up</translation>
        </message>
        <message>
            <source>&amp;How the answers are given</source>
            <translation>&amp;How the answers are given</translation>
        </message>
        <message>
            <source>Language the questions are read in</source>
            <translation>Language the questions are read in</translation>
        </message>
        <message>
            <source>No interview chosen</source>
            <translation>No interview chosen</translation>
        </message>
        <message>
            <source>Choose an interview in the list, or begin a new one there.</source>
            <translation>Choose an interview in the list, or begin a new one there.</translation>
        </message>
        <message>
            <source>To the &amp;interviews</source>
            <translation>To the &amp;interviews</translation>
        </message>
    </context>
    <context>
        <name>CopyCard</name>
        <message>
            <source>What people will read</source>
            <translation>What people will read</translation>
        </message>
        <message>
            <source>&amp;Seal it to the destination</source>
            <translation>&amp;Seal it to the destination</translation>
        </message>
        <message>
            <source>&amp;As a draft, not approved</source>
            <translation>&amp;As a draft, not approved</translation>
        </message>
        <message>
            <source>A supervisor may choose otherwise.</source>
            <translation>A supervisor may choose otherwise.</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Reason</translation>
        </message>
        <message>
            <source>Why not sealed, or why a draft. It stays in the custody log.</source>
            <translation>Why not sealed, or why a draft. It stays in the custody log.</translation>
        </message>
        <message>
            <source>&amp;Languages of the document</source>
            <translation>&amp;Languages of the document</translation>
        </message>
        <message>
            <source>Korean and English</source>
            <translation>Korean and English</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>Korean</translation>
        </message>
        <message>
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <source>Whoever holds the drive can read everything in these files: a finder, a thief, an officer at a border. Seal them unless the recipient can't open a sealed file.</source>
            <translation>Whoever holds the drive can read everything in these files: a finder, a thief, an officer at a border. Seal them unless the recipient can't open a sealed file.</translation>
        </message>
        <message>
            <source>&amp;PDF, to print</source>
            <translation>&amp;PDF, to print</translation>
        </message>
        <message>
            <source>&amp;Word (DOCX)</source>
            <translation>&amp;Word (DOCX)</translation>
        </message>
        <message>
            <source>Plain te&amp;xt</source>
            <translation>Plain te&amp;xt</translation>
        </message>
        <message>
            <source>Captions (SR&amp;T)</source>
            <translation>Captions (SR&amp;T)</translation>
        </message>
        <message>
            <source>Captions (&amp;VTT)</source>
            <translation>Captions (&amp;VTT)</translation>
        </message>
        <message>
            <source>&amp;ELAN (EAF)</source>
            <translation>&amp;ELAN (EAF)</translation>
        </message>
        <message>
            <source>&amp;JSON, for programs</source>
            <translation>&amp;JSON, for programs</translation>
        </message>
        <message>
            <source>A redacted copy is a bundle with masked text, masked sound and a masked document. Drafts, translations and attachments stay here. The map of stand-ins stays in the vault.</source>
            <translation>A redacted copy is a bundle with masked text, masked sound and a masked document. Drafts, translations and attachments stay here. The map of stand-ins stays in the vault.</translation>
        </message>
        <message>
            <source>&amp;For whom</source>
            <translation>&amp;For whom</translation>
        </message>
        <message>
            <source>No verified destination.</source>
            <translation>No verified destination.</translation>
        </message>
        <message>
            <source>&amp;Drive or folder</source>
            <translation>&amp;Drive or folder</translation>
        </message>
        <message>
            <source>&amp;Approve what the copy shows</source>
            <translation>&amp;Approve what the copy shows</translation>
        </message>
        <message>
            <source>Seal and hand over</source>
            <translation>Seal and hand over</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progress</translation>
        </message>
        <message>
            <source>Somebody else has approved exactly this.</source>
            <translation>Somebody else has approved exactly this.</translation>
        </message>
        <message>
            <source>Handed over and read back: {path}</source>
            <translation>Handed over and read back: {path}</translation>
        </message>
    </context>
    <context>
        <name>CopyResultCard</name>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Handed over</translation>
        </message>
        <message>
            <source>Only the destination's key opens these files. Every byte was read back from the drive.</source>
            <translation>Only the destination's key opens these files. Every byte was read back from the drive.</translation>
        </message>
        <message>
            <source>These files are not sealed: whoever holds the drive can read them. Don't let it out of your hands.</source>
            <translation>These files are not sealed: whoever holds the drive can read them. Don't let it out of your hands.</translation>
        </message>
        <message>
            <source>The list of digests lies beside them: {path}</source>
            <translation>The list of digests lies beside them: {path}</translation>
        </message>
        <message>
            <source>How the recipient checks and opens them</source>
            <translation>How the recipient checks and opens them</translation>
        </message>
    </context>
    <context>
        <name>CreateForm</name>
        <message>
            <source>&amp;Vault folder</source>
            <translation>&amp;Vault folder</translation>
        </message>
        <message>
            <source>An empty folder, or one that does not exist yet.</source>
            <translation>An empty folder, or one that does not exist yet.</translation>
        </message>
        <message>
            <source>&amp;Account</source>
            <translation>&amp;Account</translation>
        </message>
        <message>
            <source>A handle such as interviewer-1. Anybody can read it, so no name.</source>
            <translation>A handle such as interviewer-1. Anybody can read it, so no name.</translation>
        </message>
        <message>
            <source>&amp;Name shown inside</source>
            <translation>&amp;Name shown inside</translation>
        </message>
        <message>
            <source>Sealed in the vault.</source>
            <translation>Sealed in the vault.</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Roles</translation>
        </message>
        <message>
            <source>Whoever interviews can't approve the same interview. Another account does that.</source>
            <translation>Whoever interviews can't approve the same interview. Another account does that.</translation>
        </message>
    </context>
    <context>
        <name>CustodyView</name>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Account</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>What was done</translation>
        </message>
        <message>
            <source>To what</source>
            <translation>To what</translation>
        </message>
        <message>
            <source>The latest checkpoint covers {size} of {total} entries.</source>
            <translation>The latest checkpoint covers {size} of {total} entries.</translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation>
                <numerusform>%n finding</numerusform>
                <numerusform>%n findings</numerusform>
            </translation>
        </message>
        <message>
            <source>Checking… {done} of {total} recordings</source>
            <translation>Checking… {done} of {total} recordings</translation>
        </message>
        <message>
            <source>Not checked since unlocking</source>
            <translation>Not checked since unlocking</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Checking…</translation>
        </message>
        <message>
            <source>Everything fits</source>
            <translation>Everything fits</translation>
        </message>
        <message>
            <source>Custody log</source>
            <translation>Custody log</translation>
        </message>
        <message>
            <source>Who did what, signed and linked. Nothing here can be changed.</source>
            <translation>Who did what, signed and linked. Nothing here can be changed.</translation>
        </message>
        <message>
            <source>&amp;Check everything</source>
            <translation>&amp;Check everything</translation>
        </message>
        <message>
            <source>Every signature, every link, every row, every recording</source>
            <translation>Every signature, every link, every row, every recording</translation>
        </message>
        <message>
            <source>&amp;Make a checkpoint</source>
            <translation>&amp;Make a checkpoint</translation>
        </message>
        <message>
            <source>A signed statement of the log as it is now</source>
            <translation>A signed statement of the log as it is now</translation>
        </message>
    </context>
    <context>
        <name>Demo</name>
        <message>
            <source>Recognized text, and below it what was really said:</source>
            <translation>Recognized text, and below it what was really said:</translation>
        </message>
        <message>
            <source>Corrected by {account}: {text}</source>
            <translation>Corrected by {account}: {text}</translation>
        </message>
        <message>
            <source>Recorded {seconds} s in {chunks} sealed chunks with {gaps} gaps; SHA-256 of the samples {digest}</source>
            <translation>Recorded {seconds} s in {chunks} sealed chunks with {gaps} gaps; SHA-256 of the samples {digest}</translation>
        </message>
        <message>
            <source>Sealed for the destination in {size} bytes and read back; SHA-256 {digest}</source>
            <translation>Sealed for the destination in {size} bytes and read back; SHA-256 {digest}</translation>
        </message>
        <message>
            <source>Opened as the recipient: {passed} of {total} checks passed; {entries} custody entries in the vault</source>
            <translation>Opened as the recipient: {passed} of {total} checks passed; {entries} custody entries in the vault</translation>
        </message>
        <message>
            <source>Bundle, as it lies on the drive</source>
            <translation>Bundle, as it lies on the drive</translation>
        </message>
        <message>
            <source>The same, opened by the recipient</source>
            <translation>The same, opened by the recipient</translation>
        </message>
        <message>
            <source>Transcript as PDF</source>
            <translation>Transcript as PDF</translation>
        </message>
        <message>
            <source>Sheets of the recovery kit, to be printed</source>
            <translation>Sheets of the recovery kit, to be printed</translation>
        </message>
        <message>
            <source>Vault</source>
            <translation>Vault</translation>
        </message>
        <message>
            <source>To look around in the window, unlock the vault as {account} with the passphrase {passphrase}</source>
            <translation>To look around in the window, unlock the vault as {account} with the passphrase {passphrase}</translation>
        </message>
        <message>
            <source>Anybody can verify it with four stock commands:</source>
            <translation>Anybody can verify it with four stock commands:</translation>
        </message>
        <message>
            <source>Making a vault with two accounts, and a recipient's key</source>
            <translation>Making a vault with two accounts, and a recipient's key</translation>
        </message>
        <message>
            <source>Making the recovery kit, and opening the vault with two of its three sheets</source>
            <translation>Making the recovery kit, and opening the vault with two of its three sheets</translation>
        </message>
        <message>
            <source>Opening an interview and noting consent</source>
            <translation>Opening an interview and noting consent</translation>
        </message>
        <message>
            <source>Recording the sample conversation through the recorder</source>
            <translation>Recording the sample conversation through the recorder</translation>
        </message>
        <message>
            <source>Transcribing it with the self-test model</source>
            <translation>Transcribing it with the self-test model</translation>
        </message>
        <message>
            <source>Correcting one line as the interviewer, confirming the others, and handing it to review</source>
            <translation>Correcting one line as the interviewer, confirming the others, and handing it to review</translation>
        </message>
        <message>
            <source>Approving the transcript as the supervisor</source>
            <translation>Approving the transcript as the supervisor</translation>
        </message>
        <message>
            <source>Sealing the bundle onto the drive and reading it back</source>
            <translation>Sealing the bundle onto the drive and reading it back</translation>
        </message>
        <message>
            <source>Opening and verifying it as the recipient</source>
            <translation>Opening and verifying it as the recipient</translation>
        </message>
    </context>
    <context>
        <name>DestinationForm</name>
        <message>
            <source>A new destination</source>
            <translation>A new destination</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Title</translation>
        </message>
        <message>
            <source>As people call it: OHCHR Seoul</source>
            <translation>As people call it: OHCHR Seoul</translation>
        </message>
        <message>
            <source>&amp;Short name</source>
            <translation>&amp;Short name</translation>
        </message>
        <message>
            <source>Small letters, digits and hyphens: ohchr-seoul</source>
            <translation>Small letters, digits and hyphens: ohchr-seoul</translation>
        </message>
        <message>
            <source>Public &amp;key</source>
            <translation>Public &amp;key</translation>
        </message>
        <message>
            <source>The line that begins with age1, as the recipient gave it</source>
            <translation>The line that begins with age1, as the recipient gave it</translation>
        </message>
        <message>
            <source>&amp;Consent it rests on</source>
            <translation>&amp;Consent it rests on</translation>
        </message>
        <message>
            <source>Without it nothing of an interview goes there</source>
            <translation>Without it nothing of an interview goes there</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>DestinationsCard</name>
        <message>
            <source>Destinations</source>
            <translation>Destinations</translation>
        </message>
        <message>
            <source>Add a destination…</source>
            <translation>Add a destination…</translation>
        </message>
        <message>
            <source>None yet. Add the recipient with the public key it gave you.</source>
            <translation>None yet. Add the recipient with the public key it gave you.</translation>
        </message>
        <message>
            <source>None yet. A custodian or a supervisor adds them.</source>
            <translation>None yet. A custodian or a supervisor adds them.</translation>
        </message>
        <message>
            <source>Key verified</source>
            <translation>Key verified</translation>
        </message>
        <message>
            <source>Key not verified</source>
            <translation>Key not verified</translation>
        </message>
    </context>
    <context>
        <name>DetailsCard</name>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Size</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Added</translation>
        </message>
        <message>
            <source>In the recording</source>
            <translation>In the recording</translation>
        </message>
        <message>
            <source>&amp;Caption</source>
            <translation>&amp;Caption</translation>
        </message>
        <message>
            <source>Who &amp;made it</source>
            <translation>Who &amp;made it</translation>
        </message>
        <message>
            <source>Where it comes &amp;from</source>
            <translation>Where it comes &amp;from</translation>
        </message>
        <message>
            <source>What the file &amp;is</source>
            <translation>What the file &amp;is</translation>
        </message>
        <message>
            <source>&amp;Keep these words</source>
            <translation>&amp;Keep these words</translation>
        </message>
        <message>
            <source>What was said before stays in the log</source>
            <translation>What was said before stays in the log</translation>
        </message>
        <message>
            <source>&amp;Look at it</source>
            <translation>&amp;Look at it</translation>
        </message>
        <message>
            <source>What was changed since</source>
            <translation>What was changed since</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nothing</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Length</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Lines</translation>
        </message>
        <message>
            <source>Flagged</source>
            <translation>Flagged</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>Corrected</translation>
        </message>
        <message>
            <source>Not heard and confirmed</source>
            <translation>Not heard and confirmed</translation>
        </message>
        <message>
            <source>Not transcribed</source>
            <translation>Not transcribed</translation>
        </message>
        <message>
            <source>Open comments</source>
            <translation>Open comments</translation>
        </message>
        <message>
            <source>Hear and judge it</source>
            <translation>Hear and judge it</translation>
        </message>
        <message>
            <source>Open the transcript</source>
            <translation>Open the transcript</translation>
        </message>
    </context>
    <context>
        <name>Difference</name>
        <message>
            <source>Machine draft</source>
            <translation>Machine draft</translation>
        </message>
        <message>
            <source>Version {n} by {name}, {time}</source>
            <translation>Version {n} by {name}, {time}</translation>
        </message>
        <message>
            <source>Submitted by {name}, {time}</source>
            <translation>Submitted by {name}, {time}</translation>
        </message>
        <message>
            <source>Returned by {name}, {time}</source>
            <translation>Returned by {name}, {time}</translation>
        </message>
        <message>
            <source>Approved by {name}, {time}</source>
            <translation>Approved by {name}, {time}</translation>
        </message>
        <message>
            <source>As it reads now</source>
            <translation>As it reads now</translation>
        </message>
        <message>
            <source>uncertain</source>
            <translation>uncertain</translation>
        </message>
        <message>
            <source>inaudible</source>
            <translation>inaudible</translation>
        </message>
        <message>
            <source>withheld</source>
            <translation>withheld</translation>
        </message>
        <message>
            <source>no difference</source>
            <translation>no difference</translation>
        </message>
        <message>
            <source>added: {words}</source>
            <translation>added: {words}</translation>
        </message>
        <message>
            <source>removed: {words}</source>
            <translation>removed: {words}</translation>
        </message>
        <message>
            <source>{before} became {after}</source>
            <translation>{before} became {after}</translation>
        </message>
    </context>
    <context>
        <name>DifferenceView</name>
        <message>
            <source>Recording {n}</source>
            <translation>Recording {n}</translation>
        </message>
        <message>
            <source>No transcript yet</source>
            <translation>No transcript yet</translation>
        </message>
        <message>
            <source>Choose an interview that has a transcript first.</source>
            <translation>Choose an interview that has a transcript first.</translation>
        </message>
        <message>
            <source>No difference</source>
            <translation>No difference</translation>
        </message>
        <message>
            <source>Both read the same, to the letter.</source>
            <translation>Both read the same, to the letter.</translation>
        </message>
        <message>
            <source>Versions of a line</source>
            <translation>Versions of a line</translation>
        </message>
        <message>
            <source>What has changed</source>
            <translation>What has changed</translation>
        </message>
        <message>
            <source>1 place differs</source>
            <translation>1 place differs</translation>
        </message>
        <message>
            <source>{n} places differ</source>
            <translation>{n} places differ</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>Transcript</translation>
        </message>
        <message>
            <source>The whole transcript</source>
            <translation>The whole transcript</translation>
        </message>
        <message>
            <source>&amp;Also what is the same</source>
            <translation>&amp;Also what is the same</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>Earlier version</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Later version</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Recording</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Differences</translation>
        </message>
    </context>
    <context>
        <name>Document</name>
        <message>
            <source>Transcript of testimony</source>
            <translation>Transcript of testimony</translation>
        </message>
        <message>
            <source>Witness {witness} · interview of {date}</source>
            <translation>Witness {witness} · interview of {date}</translation>
        </message>
        <message>
            <source>Witness (code)</source>
            <translation>Witness (code)</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>Interview</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Opened</translation>
        </message>
        <message>
            <source>Interviewer (account)</source>
            <translation>Interviewer (account)</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Languages</translation>
        </message>
        <message>
            <source>Prepared for</source>
            <translation>Prepared for</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translation>Recorded</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Approved</translation>
        </message>
        <message>
            <source>{moment} by {supervisor} (account)</source>
            <translation>{moment} by {supervisor} (account)</translation>
        </message>
        <message>
            <source>Confidential. To be used only within the witness's consent.</source>
            <translation>Confidential. To be used only within the witness's consent.</translation>
        </message>
        <message>
            <source>How to read this transcript</source>
            <translation>How to read this transcript</translation>
        </message>
        <message>
            <source>Each line has a number and the time from the start of its recording. The text was drafted by a machine and checked by people. A line with a rule beside it was changed by a person; beneath it stands what was there before. The recording, not this transcript, is the original.</source>
            <translation>Each line has a number and the time from the start of its recording. The text was drafted by a machine and checked by people. A line with a rule beside it was changed by a person; beneath it stands what was there before. The recording, not this transcript, is the original.</translation>
        </message>
        <message>
            <source>Recording {number}</source>
            <translation>Recording {number}</translation>
        </message>
        <message>
            <source>{length} · begun {moment} · channels: {channels} · lines: {lines}</source>
            <translation>{length} · begun {moment} · channels: {channels} · lines: {lines}</translation>
        </message>
        <message>
            <source>Channel {number}</source>
            <translation>Channel {number}</translation>
        </message>
        <message>
            <source>Machine draft: {text}</source>
            <translation>Machine draft: {text}</translation>
        </message>
        <message>
            <source>Revision {number} ({author}, {moment}): {text}</source>
            <translation>Revision {number} ({author}, {moment}): {text}</translation>
        </message>
        <message>
            <source>In force: revision {number} ({author}, {moment})</source>
            <translation>In force: revision {number} ({author}, {moment})</translation>
        </message>
        <message>
            <source>[no words]</source>
            <translation>[no words]</translation>
        </message>
        <message>
            <source>No speech was found in this recording.</source>
            <translation>No speech was found in this recording.</translation>
        </message>
        <message>
            <source>{time} — not recorded for {length} ({reason})</source>
            <translation>{time} — not recorded for {length} ({reason})</translation>
        </message>
        <message>
            <source>{time} — not recorded for an unknown time ({reason})</source>
            <translation>{time} — not recorded for an unknown time ({reason})</translation>
        </message>
        <message>
            <source>{start} to {end} — not transcribed by the machine; listen to the recording</source>
            <translation>{start} to {end} — not transcribed by the machine; listen to the recording</translation>
        </message>
        <message>
            <source>Where this comes from</source>
            <translation>Where this comes from</translation>
        </message>
        <message>
            <source>Origin of the audio</source>
            <translation>Origin of the audio</translation>
        </message>
        <message>
            <source>SHA-256 of the samples</source>
            <translation>SHA-256 of the samples</translation>
        </message>
        <message>
            <source>SHA-256 of the imported file</source>
            <translation>SHA-256 of the imported file</translation>
        </message>
        <message>
            <source>Speech model</source>
            <translation>Speech model</translation>
        </message>
        <message>
            <source>SHA-256 of the model</source>
            <translation>SHA-256 of the model</translation>
        </message>
        <message>
            <source>Speech engine</source>
            <translation>Speech engine</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parameters</translation>
        </message>
        <message>
            <source>Approval and custody</source>
            <translation>Approval and custody</translation>
        </message>
        <message>
            <source>SHA-256 of the approved content</source>
            <translation>SHA-256 of the approved content</translation>
        </message>
        <message>
            <source>Entries in the custody log</source>
            <translation>Entries in the custody log</translation>
        </message>
        <message>
            <source>Root of the custody log</source>
            <translation>Root of the custody log</translation>
        </message>
        <message>
            <source>Bundle</source>
            <translation>Bundle</translation>
        </message>
        <message>
            <source>This document is one part of a signed bundle. What it says can be relied on when the bundle has been verified: the signature covers this document, the recording, and the custody log together.</source>
            <translation>This document is one part of a signed bundle. What it says can be relied on when the bundle has been verified: the signature covers this document, the recording, and the custody log together.</translation>
        </message>
        <message>
            <source>{page} / {pages}</source>
            <translation>{page} / {pages}</translation>
        </message>
        <message>
            <source>samples lost</source>
            <translation>samples lost</translation>
        </message>
        <message>
            <source>microphone lost</source>
            <translation>microphone lost</translation>
        </message>
        <message>
            <source>break</source>
            <translation>break</translation>
        </message>
        <message>
            <source>computer asleep</source>
            <translation>computer asleep</translation>
        </message>
        <message>
            <source>recorder stood still</source>
            <translation>recorder stood still</translation>
        </message>
        <message>
            <source>microphone changed its format</source>
            <translation>microphone changed its format</translation>
        </message>
        <message>
            <source>off the record</source>
            <translation>off the record</translation>
        </message>
        <message>
            <source>damaged source</source>
            <translation>damaged source</translation>
        </message>
        <message>
            <source>interrupted</source>
            <translation>interrupted</translation>
        </message>
        <message>
            <source>recorded through a microphone</source>
            <translation>recorded through a microphone</translation>
        </message>
        <message>
            <source>imported from a file</source>
            <translation>imported from a file</translation>
        </message>
        <message>
            <source>kept off the record</source>
            <translation>kept off the record</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>Korean</translation>
        </message>
        <message>
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <source>Witness</source>
            <translation>Witness</translation>
        </message>
        <message>
            <source>Interviewer</source>
            <translation>Interviewer</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>Interpreter</translation>
        </message>
        <message>
            <source>Another person</source>
            <translation>Another person</translation>
        </message>
        <message>
            <source>Unverified machine translation: {text}</source>
            <translation>Unverified machine translation: {text}</translation>
        </message>
        <message>
            <source>Translation ({role} {author}, {moment}): {text}</source>
            <translation>Translation ({role} {author}, {moment}): {text}</translation>
        </message>
        <message>
            <source>The line above was changed after this translation was made.</source>
            <translation>The line above was changed after this translation was made.</translation>
        </message>
        <message>
            <source>[not translated]</source>
            <translation>[not translated]</translation>
        </message>
        <message>
            <source>Beneath lines stands a translation, for help in reading only. A machine's translation is marked as unverified: nobody has compared it with what was said. Never quote a translation without the line above it.</source>
            <translation>Beneath lines stands a translation, for help in reading only. A machine's translation is marked as unverified: nobody has compared it with what was said. Never quote a translation without the line above it.</translation>
        </message>
        <message>
            <source>Translation model</source>
            <translation>Translation model</translation>
        </message>
        <message>
            <source>SHA-256 of the translation model</source>
            <translation>SHA-256 of the translation model</translation>
        </message>
        <message>
            <source>Translated lines</source>
            <translation>Translated lines</translation>
        </message>
        <message>
            <source>{lines} · unverified machine translation: {by_machine} · stale: {stale}</source>
            <translation>{lines} · unverified machine translation: {by_machine} · stale: {stale}</translation>
        </message>
        <message>
            <source>translator</source>
            <translation>translator</translation>
        </message>
        <message>
            <source>interpreter</source>
            <translation>interpreter</translation>
        </message>
        <message>
            <source>reviewer</source>
            <translation>reviewer</translation>
        </message>
        <message>
            <source>DRAFT – not approved</source>
            <translation>DRAFT – not approved</translation>
        </message>
        <message>
            <source>No supervisor has approved this text. It may be wrong, and must not be quoted or relied upon.</source>
            <translation>No supervisor has approved this text. It may be wrong, and must not be quoted or relied upon.</translation>
        </message>
        <message>
            <source>Approved by a supervisor as it reads here.</source>
            <translation>Approved by a supervisor as it reads here.</translation>
        </message>
        <message>
            <source>Reading copy</source>
            <translation>Reading copy</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Made</translation>
        </message>
        <message>
            <source>{moment} by {account} (account)</source>
            <translation>{moment} by {account} (account)</translation>
        </message>
        <message>
            <source>SHA-256 of the content</source>
            <translation>SHA-256 of the content</translation>
        </message>
        <message>
            <source>Custody log</source>
            <translation>Custody log</translation>
        </message>
        <message>
            <source>Revised by (accounts)</source>
            <translation>Revised by (accounts)</translation>
        </message>
        <message>
            <source>{account} (lines: {lines})</source>
            <translation>{account} (lines: {lines})</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>nobody</translation>
        </message>
        <message>
            <source>Lines revised by people</source>
            <translation>Lines revised by people</translation>
        </message>
        <message>
            <source>{revised} of {lines}</source>
            <translation>{revised} of {lines}</translation>
        </message>
        <message>
            <source>The machine has not finished this recording: its text ends too early.</source>
            <translation>The machine has not finished this recording: its text ends too early.</translation>
        </message>
        <message>
            <source>Marks and numbers</source>
            <translation>Marks and numbers</translation>
        </message>
        <message>
            <source>Lines are numbered through the whole interview; a number names the same line in every format of this copy. Times count from the start of each recording. The recording, not this text, is the original.</source>
            <translation>Lines are numbered through the whole interview; a number names the same line in every format of this copy. Times count from the start of each recording. The recording, not this text, is the original.</translation>
        </message>
        <message>
            <source>This copy is for reading and carries no signature. What counts is the bundle, and the entry about this copy in the custody log, which holds the digest of this file.</source>
            <translation>This copy is for reading and carries no signature. What counts is the bundle, and the entry about this copy in the custody log, which holds the digest of this file.</translation>
        </message>
        <message>
            <source>{mark} after a line: whoever checked it is not certain of the words.</source>
            <translation>{mark} after a line: whoever checked it is not certain of the words.</translation>
        </message>
        <message>
            <source>[inaudible]</source>
            <translation>[inaudible]</translation>
        </message>
        <message>
            <source>{mark}: nobody could make out what was said.</source>
            <translation>{mark}: nobody could make out what was said.</translation>
        </message>
        <message>
            <source>[withheld]</source>
            <translation>[withheld]</translation>
        </message>
        <message>
            <source>{mark}: something was said, and its words are kept back.</source>
            <translation>{mark}: something was said, and its words are kept back.</translation>
        </message>
        <message>
            <source>{mark}: a voice was heard, and no words were written down.</source>
            <translation>{mark}: a voice was heard, and no words were written down.</translation>
        </message>
        <message>
            <source>[machine translation]</source>
            <translation>[machine translation]</translation>
        </message>
        <message>
            <source>{mark}: unverified machine translation, for help in reading. Never to be quoted without what was said.</source>
            <translation>{mark}: unverified machine translation, for help in reading. Never to be quoted without what was said.</translation>
        </message>
        <message>
            <source>[translation: {role}]</source>
            <translation>[translation: {role}]</translation>
        </message>
        <message>
            <source>{mark}: translated by a person, in this role.</source>
            <translation>{mark}: translated by a person, in this role.</translation>
        </message>
        <message>
            <source>[made before the line was changed]</source>
            <translation>[made before the line was changed]</translation>
        </message>
        <message>
            <source>{mark}: the line was corrected after it was translated, so the two may say different things.</source>
            <translation>{mark}: the line was corrected after it was translated, so the two may say different things.</translation>
        </message>
        <message>
            <source>Characters that can't be shown are written by their number in Unicode: {characters}.</source>
            <translation>Characters that can't be shown are written by their number in Unicode: {characters}.</translation>
        </message>
        <message>
            <source>SRT has no plain angle or curly brackets and no backslash in text: here they are ＜ ＞ ｛ ｝ ＼.</source>
            <translation>SRT has no plain angle or curly brackets and no backslash in text: here they are ＜ ＞ ｛ ｝ ＼.</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Line</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Speaker</translation>
        </message>
        <message>
            <source>Speaker unknown</source>
            <translation>Speaker unknown</translation>
        </message>
        <message>
            <source>not recorded for {length} ({reason})</source>
            <translation>not recorded for {length} ({reason})</translation>
        </message>
        <message>
            <source>not recorded for an unknown time ({reason})</source>
            <translation>not recorded for an unknown time ({reason})</translation>
        </message>
        <message>
            <source>{length} not transcribed; listen to the recording</source>
            <translation>{length} not transcribed; listen to the recording</translation>
        </message>
        <message>
            <source>Copy {copy} · custody log {entries} · page {page} of {pages}</source>
            <translation>Copy {copy} · custody log {entries} · page {page} of {pages}</translation>
        </message>
        <message>
            <source>Transcript of testimony, redacted copy</source>
            <translation>Transcript of testimony, redacted copy</translation>
        </message>
        <message>
            <source>This is a redacted copy</source>
            <translation>This is a redacted copy</translation>
        </message>
        <message>
            <source>Words in square brackets such as [NAME 1] stand for what was masked; the same stand-in is the same words throughout. The sound of masked words is replaced in the recording. The original lies unchanged at the office.</source>
            <translation>Words in square brackets such as [NAME 1] stand for what was masked; the same stand-in is the same words throughout. The sound of masked words is replaced in the recording. The original lies unchanged at the office.</translation>
        </message>
        <message>
            <source>Masked</source>
            <translation>Masked</translation>
        </message>
        <message>
            <source>Lines withheld as a whole</source>
            <translation>Lines withheld as a whole</translation>
        </message>
        <message>
            <source>Masked by (accounts)</source>
            <translation>Masked by (accounts)</translation>
        </message>
        <message>
            <source>names: {count}</source>
            <translation>names: {count}</translation>
        </message>
        <message>
            <source>places: {count}</source>
            <translation>places: {count}</translation>
        </message>
        <message>
            <source>dates: {count}</source>
            <translation>dates: {count}</translation>
        </message>
        <message>
            <source>ways to reach somebody: {count}</source>
            <translation>ways to reach somebody: {count}</translation>
        </message>
        <message>
            <source>stretches of sound: {count}</source>
            <translation>stretches of sound: {count}</translation>
        </message>
        <message>
            <source>other: {count}</source>
            <translation>other: {count}</translation>
        </message>
        <message>
            <source>SHA-256 of the original's samples</source>
            <translation>SHA-256 of the original's samples</translation>
        </message>
        <message>
            <source>SHA-256 of this copy's samples</source>
            <translation>SHA-256 of this copy's samples</translation>
        </message>
    </context>
    <context>
        <name>DrawingWindow</name>
        <message>
            <source>The last stroke could not be stored yet. Please give the laptop to the interviewer.</source>
            <translation>The last stroke could not be stored yet. Please give the laptop to the interviewer.</translation>
        </message>
        <message>
            <source>Please do not write identity numbers here.</source>
            <translation>Please do not write identity numbers here.</translation>
        </message>
        <message>
            <source>Drawing</source>
            <translation>Drawing</translation>
        </message>
        <message>
            <source>The page to draw on</source>
            <translation>The page to draw on</translation>
        </message>
        <message>
            <source>Words on the drawing</source>
            <translation>Words on the drawing</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Draw on</source>
            <translation>Draw on</translation>
        </message>
        <message>
            <source>Back to the interview</source>
            <translation>Back to the interview</translation>
        </message>
        <message>
            <source>Thank you</source>
            <translation>Thank you</translation>
        </message>
        <message>
            <source>Please give the laptop back to the interviewer.</source>
            <translation>Please give the laptop back to the interviewer.</translation>
        </message>
    </context>
    <context>
        <name>DriveCard</name>
        <message>
            <source>&amp;Drive or folder</source>
            <translation>&amp;Drive or folder</translation>
        </message>
        <message>
            <source>Best a USB drive that is kept in another place than this laptop.</source>
            <translation>Best a USB drive that is kept in another place than this laptop.</translation>
        </message>
        <message>
            <source>Read &amp;everything again and verify all of the drive</source>
            <translation>Read &amp;everything again and verify all of the drive</translation>
        </message>
        <message>
            <source>&amp;Back up now</source>
            <translation>&amp;Back up now</translation>
        </message>
        <message>
            <source>Seal and hand over</source>
            <translation>Seal and hand over</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progress</translation>
        </message>
        <message>
            <source>{size} free</source>
            <translation>{size} free</translation>
        </message>
        <message>
            <source>Choose the drive that will be handed to the recipient.</source>
            <translation>Choose the drive that will be handed to the recipient.</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Stopping…</translation>
        </message>
        <message>
            <source>Step {n} of {all}</source>
            <translation>Step {n} of {all}</translation>
        </message>
        <message>
            <source>Hand over unsealed</source>
            <translation>Hand over unsealed</translation>
        </message>
    </context>
    <context>
        <name>EarlyLine</name>
        <message>
            <source>Turn off</source>
            <translation>Turn off</translation>
        </message>
        <message>
            <source>Turn on</source>
            <translation>Turn on</translation>
        </message>
        <message>
            <source>No draft while recording</source>
            <translation>No draft while recording</translation>
        </message>
        <message>
            <source>Draft while recording</source>
            <translation>Draft while recording</translation>
        </message>
        <message>
            <source>The draft is made after the recording.</source>
            <translation>The draft is made after the recording.</translation>
        </message>
        <message>
            <source>A draft is made while recording.</source>
            <translation>A draft is made while recording.</translation>
        </message>
        <message>
            <source>Draft in the background: up to {time}</source>
            <translation>Draft in the background: up to {time}</translation>
        </message>
        <message>
            <source>Draft in the background: begins after the first minute</source>
            <translation>Draft in the background: begins after the first minute</translation>
        </message>
        <message>
            <source>The draft rests: the recording comes first.</source>
            <translation>The draft rests: the recording comes first.</translation>
        </message>
        <message>
            <source>The draft rests: the battery is low.</source>
            <translation>The draft rests: the battery is low.</translation>
        </message>
        <message>
            <source>This laptop is too slow for both: the draft is made afterwards.</source>
            <translation>This laptop is too slow for both: the draft is made afterwards.</translation>
        </message>
        <message>
            <source>No draft: the witness has not agreed to automatic transcription.</source>
            <translation>No draft: the witness has not agreed to automatic transcription.</translation>
        </message>
        <message>
            <source>The model is not measured here: the draft is made afterwards.</source>
            <translation>The model is not measured here: the draft is made afterwards.</translation>
        </message>
        <message>
            <source>No model pack on this laptop: the draft is made afterwards.</source>
            <translation>No model pack on this laptop: the draft is made afterwards.</translation>
        </message>
        <message>
            <source>The draft gave up while recording: it is made afterwards.</source>
            <translation>The draft gave up while recording: it is made afterwards.</translation>
        </message>
    </context>
    <context>
        <name>EntitledCard</name>
        <message>
            <source>Who is entitled</source>
            <translation>Who is entitled</translation>
        </message>
        <message>
            <source>Only the keys of these accounts, and the recovery kit, open identities. The vault's own key does not.</source>
            <translation>Only the keys of these accounts, and the recovery kit, open identities. The vault's own key does not.</translation>
        </message>
        <message>
            <source>Nobody yet: this office works with codes alone. The first entitlement makes the store.</source>
            <translation>Nobody yet: this office works with codes alone. The first entitlement makes the store.</translation>
        </message>
        <message>
            <source>The newest recovery kit does not open identities yet. Seal their key anew.</source>
            <translation>The newest recovery kit does not open identities yet. Seal their key anew.</translation>
        </message>
        <message>
            <source>Your own passphrase, to change it</source>
            <translation>Your own passphrase, to change it</translation>
        </message>
        <message>
            <source>Seal the key anew</source>
            <translation>Seal the key anew</translation>
        </message>
        <message>
            <source>Entitled</source>
            <translation>Entitled</translation>
        </message>
        <message>
            <source>Lost it: renew the key</source>
            <translation>Lost it: renew the key</translation>
        </message>
        <message>
            <source>Codes only</source>
            <translation>Codes only</translation>
        </message>
        <message>
            <source>End</source>
            <translation>End</translation>
        </message>
        <message>
            <source>Entitle</source>
            <translation>Entitle</translation>
        </message>
    </context>
    <context>
        <name>EntryView</name>
        <message>
            <source>No passphrase left? Use the recover&amp;y kit…</source>
            <translation>No passphrase left? Use the recover&amp;y kit…</translation>
        </message>
        <message>
            <source>&amp;Restore from a backup…</source>
            <translation>&amp;Restore from a backup…</translation>
        </message>
    </context>
    <context>
        <name>Erasure</name>
        <message>
            <source>The audio</source>
            <translation>The audio</translation>
        </message>
        <message>
            <source>The whole testimony: the audio and every written word</source>
            <translation>The whole testimony: the audio and every written word</translation>
        </message>
        <message>
            <source>The witness took it back</source>
            <translation>The witness took it back</translation>
        </message>
        <message>
            <source>Keeping it endangers somebody</source>
            <translation>Keeping it endangers somebody</translation>
        </message>
        <message>
            <source>A court or authority ordered it</source>
            <translation>A court or authority ordered it</translation>
        </message>
        <message>
            <source>The time it may be kept is over</source>
            <translation>The time it may be kept is over</translation>
        </message>
        <message>
            <source>It was entered by mistake</source>
            <translation>It was entered by mistake</translation>
        </message>
        <message>
            <source>The audio of {interview} ({witness}) was erased on {at} by {by} and {second}.</source>
            <translation>The audio of {interview} ({witness}) was erased on {at} by {by} and {second}.</translation>
        </message>
        <message>
            <source>The testimony {interview} ({witness}) was erased on {at} by {by} and {second}.</source>
            <translation>The testimony {interview} ({witness}) was erased on {at} by {by} and {second}.</translation>
        </message>
        <message>
            <source>Reason: {reason}.</source>
            <translation>Reason: {reason}.</translation>
        </message>
        <message>
            <source>Kept: the witness's code, the consents, the seals and the custody log. They hold digests, no words. Whoever guesses a line word for word could compare it with its digest.</source>
            <translation>Kept: the witness's code, the consents, the seals and the custody log. They hold digests, no words. Whoever guesses a line word for word could compare it with its digest.</translation>
        </message>
        <message>
            <source>Not yet gone: {count} file(s) without a key. The next unlock, or a repair, removes them.</source>
            <translation>Not yet gone: {count} file(s) without a key. The next unlock, or a repair, removes them.</translation>
        </message>
        <message>
            <source>Not yet done: the vault still has its old key. It is changed as soon as a custodian signs in.</source>
            <translation>Not yet done: the vault still has its old key. It is changed as soon as a custodian signs in.</translation>
        </message>
        <message>
            <source>No identity was ever written for this code.</source>
            <translation>No identity was ever written for this code.</translation>
        </message>
        <message>
            <source>Gone: the witness's identity.</source>
            <translation>Gone: the witness's identity.</translation>
        </message>
        <message>
            <source>Kept: the witness's identity, because another interview of theirs is here.</source>
            <translation>Kept: the witness's identity, because another interview of theirs is here.</translation>
        </message>
        <message>
            <source>Not yet gone: the witness's identity. Two people must erase it, one of them entitled to identities.</source>
            <translation>Not yet gone: the witness's identity. Two people must erase it, one of them entitled to identities.</translation>
        </message>
        <message>
            <source>Still holds it: the backup on {drive} of {at}. It opens with the keys of its day. Destroy it, or keep it locked away until it is replaced.</source>
            <translation>Still holds it: the backup on {drive} of {at}. It opens with the keys of its day. Destroy it, or keep it locked away until it is replaced.</translation>
        </message>
        <message>
            <source>Still holds it: the bundle {file}, handed over to {destination} on {at}. Only the recipient can erase it: write to them.</source>
            <translation>Still holds it: the bundle {file}, handed over to {destination} on {at}. Only the recipient can erase it: write to them.</translation>
        </message>
        <message>
            <source>No backup, no bundle, no document and no other laptop that this vault knows of holds it.</source>
            <translation>No backup, no bundle, no document and no other laptop that this vault knows of holds it.</translation>
        </message>
        <message>
            <source>This vault can't know of other copies: of its folder, of printed pages, of a second laptop, or of what a disk keeps of files that are gone. Seals and timestamps given to others hold digests only.</source>
            <translation>This vault can't know of other copies: of its folder, of printed pages, of a second laptop, or of what a disk keeps of files that are gone. Seals and timestamps given to others hold digests only.</translation>
        </message>
        <message>
            <source>Gone: the audio of {count} recording(s), every attachment, and the only key that opened them.</source>
            <translation>Gone: the audio of {count} recording(s), every attachment, and the only key that opened them.</translation>
        </message>
        <message>
            <source>Gone: every draft, correction and waiting transcription, and what was said of attachments.</source>
            <translation>Gone: every draft, correction and waiting transcription, and what was said of attachments.</translation>
        </message>
        <message>
            <source>Kept: the transcript, with every correction. Only the audio and the attachments are gone.</source>
            <translation>Kept: the transcript, with every correction. Only the audio and the attachments are gone.</translation>
        </message>
        <message>
            <source>Kept: the name of an imported or attached file, which could tell something: {name}</source>
            <translation>Kept: the name of an imported or attached file, which could tell something: {name}</translation>
        </message>
        <message>
            <source>Still holds its words: the document {file}, handed over to {destination} on {at}. Only the recipient can erase it: write to them.</source>
            <translation>Still holds its words: the document {file}, handed over to {destination} on {at}. Only the recipient can erase it: write to them.</translation>
        </message>
        <message>
            <source>Still holds its words, unsealed, for whoever has it: the document {file}, handed over to {destination} on {at}. Write to them.</source>
            <translation>Still holds its words, unsealed, for whoever has it: the document {file}, handed over to {destination} on {at}. Write to them.</translation>
        </message>
        <message>
            <source>Still holds it: the laptop of {colleague}, with whom it was exchanged for review, last on {at}. Have it erased there too.</source>
            <translation>Still holds it: the laptop of {colleague}, with whom it was exchanged for review, last on {at}. Have it erased there too.</translation>
        </message>
    </context>
    <context>
        <name>ErasureCard</name>
        <message>
            <source>The recordings go for good. The transcript, the consents and the custody log stay. The interview can then no longer be handed over.</source>
            <translation>The recordings go for good. The transcript, the consents and the custody log stay. The interview can then no longer be handed over.</translation>
        </message>
        <message>
            <source>Recordings, drafts and every correction go for good, and the witness's identity if nothing else of theirs is here. The code, the consents and the custody log stay. Nobody can bring it back.</source>
            <translation>Recordings, drafts and every correction go for good, and the witness's identity if nothing else of theirs is here. The code, the consents and the custody log stay. Nobody can bring it back.</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Erase</translation>
        </message>
        <message>
            <source>&amp;Interview</source>
            <translation>&amp;Interview</translation>
        </message>
        <message>
            <source>What &amp;goes</source>
            <translation>What &amp;goes</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Reason</translation>
        </message>
        <message>
            <source>Kept in the log as a code, without words.</source>
            <translation>Kept in the log as a code, without words.</translation>
        </message>
        <message>
            <source>Second &amp;person</source>
            <translation>Second &amp;person</translation>
        </message>
        <message>
            <source>Signs with you, and sits beside you now.</source>
            <translation>Signs with you, and sits beside you now.</translation>
        </message>
        <message>
            <source>&amp;Their passphrase</source>
            <translation>&amp;Their passphrase</translation>
        </message>
        <message>
            <source>Typed by the second person.</source>
            <translation>Typed by the second person.</translation>
        </message>
        <message>
            <source>&amp;Witness code, once more</source>
            <translation>&amp;Witness code, once more</translation>
        </message>
        <message>
            <source>So that it is surely this one.</source>
            <translation>So that it is surely this one.</translation>
        </message>
        <message>
            <source>&amp;Erase for good</source>
            <translation>&amp;Erase for good</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Back</translation>
        </message>
        <message>
            <source>Erasing</source>
            <translation>Erasing</translation>
        </message>
    </context>
    <context>
        <name>ErasureView</name>
        <message>
            <source>Witness</source>
            <translation>Witness</translation>
        </message>
        <message>
            <source>What went</source>
            <translation>What went</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>The audio</source>
            <translation>The audio</translation>
        </message>
        <message>
            <source>The whole testimony</source>
            <translation>The whole testimony</translation>
        </message>
        <message>
            <source>Nothing was ever erased here</source>
            <translation>Nothing was ever erased here</translation>
        </message>
        <message>
            <source>Erasing destroys the key of an interview's audio, or all of its testimony. Two people sign it, and the log keeps that it was done, never what it was.</source>
            <translation>Erasing destroys the key of an interview's audio, or all of its testimony. Two people sign it, and the log keeps that it was done, never what it was.</translation>
        </message>
        <message>
            <source>What was erased</source>
            <translation>What was erased</translation>
        </message>
        <message>
            <source>&amp;Erase something…</source>
            <translation>&amp;Erase something…</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>Checking consent, approval and every stored byte</source>
            <translation>Checking consent, approval and every stored byte</translation>
        </message>
        <message>
            <source>Making the documents</source>
            <translation>Making the documents</translation>
        </message>
        <message>
            <source>Sealing onto the drive</source>
            <translation>Sealing onto the drive</translation>
        </message>
        <message>
            <source>Reading back what lies on the drive</source>
            <translation>Reading back what lies on the drive</translation>
        </message>
        <message>
            <source>Noting the hand-over</source>
            <translation>Noting the hand-over</translation>
        </message>
        <message>
            <source>Beginning</source>
            <translation>Beginning</translation>
        </message>
        <message>
            <source>Checking consent and approval</source>
            <translation>Checking consent and approval</translation>
        </message>
        <message>
            <source>Writing to the drive, unsealed</source>
            <translation>Writing to the drive, unsealed</translation>
        </message>
    </context>
    <context>
        <name>ExportView</name>
        <message>
            <source>No interview chosen</source>
            <translation>No interview chosen</translation>
        </message>
        <message>
            <source>Choose an interview in the list to see whether, and to whom, it may be handed over.</source>
            <translation>Choose an interview in the list to see whether, and to whom, it may be handed over.</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Hand over</translation>
        </message>
        <message>
            <source>Sealed bundle</source>
            <translation>Sealed bundle</translation>
        </message>
        <message>
            <source>Document for people</source>
            <translation>Document for people</translation>
        </message>
    </context>
    <context>
        <name>Failures</name>
        <message>
            <source>the model could not be loaded</source>
            <translation>the model could not be loaded</translation>
        </message>
        <message>
            <source>there was too little memory</source>
            <translation>there was too little memory</translation>
        </message>
        <message>
            <source>it did not get the sound it was told of</source>
            <translation>it did not get the sound it was told of</translation>
        </message>
        <message>
            <source>the engine failed</source>
            <translation>the engine failed</translation>
        </message>
        <message>
            <source>it did not understand what it was told</source>
            <translation>it did not understand what it was told</translation>
        </message>
    </context>
    <context>
        <name>Fault</name>
        <message>
            <source>Saegim made a mistake of its own.</source>
            <translation>Saegim made a mistake of its own.</translation>
        </message>
        <message>
            <source>What was stored before is safe; this last step may not have been completed.</source>
            <translation>What was stored before is safe; this last step may not have been completed.</translation>
        </message>
        <message>
            <source>Note the code below, try the step again, and report the code if it returns.</source>
            <translation>Note the code below, try the step again, and report the code if it returns.</translation>
        </message>
        <message>
            <source>There is no screen to show the window on.</source>
            <translation>There is no screen to show the window on.</translation>
        </message>
        <message>
            <source>Start Saegim at the laptop's own screen, or see saegim --help for the commands.</source>
            <translation>Start Saegim at the laptop's own screen, or see saegim --help for the commands.</translation>
        </message>
        <message>
            <source>The settings file {name} has something in it that Saegim doesn't know.</source>
            <translation>The settings file {name} has something in it that Saegim doesn't know.</translation>
        </message>
        <message>
            <source>No testimony is in the settings; the vault is untouched.</source>
            <translation>No testimony is in the settings; the vault is untouched.</translation>
        </message>
        <message>
            <source>Remove the file to go back to the usual settings, and start again.</source>
            <translation>Remove the file to go back to the usual settings, and start again.</translation>
        </message>
        <message>
            <source>The folder {name} holds no speech model with a list of digests.</source>
            <translation>The folder {name} holds no speech model with a list of digests.</translation>
        </message>
        <message>
            <source>Nothing was transcribed, and the recordings are untouched.</source>
            <translation>Nothing was transcribed, and the recordings are untouched.</translation>
        </message>
        <message>
            <source>Choose the folder of a model pack: the one in which saegim-model.json lies.</source>
            <translation>Choose the folder of a model pack: the one in which saegim-model.json lies.</translation>
        </message>
        <message>
            <source>The speech model is incomplete: {name} is missing or can't be read.</source>
            <translation>The speech model is incomplete: {name} is missing or can't be read.</translation>
        </message>
        <message>
            <source>The recordings are untouched, and text that was transcribed before is kept.</source>
            <translation>The recordings are untouched, and text that was transcribed before is kept.</translation>
        </message>
        <message>
            <source>Copy the whole model pack again, then start the transcription once more.</source>
            <translation>Copy the whole model pack again, then start the transcription once more.</translation>
        </message>
        <message>
            <source>The speech model isn't the one it claims to be: {name} has been changed.</source>
            <translation>The speech model isn't the one it claims to be: {name} has been changed.</translation>
        </message>
        <message>
            <source>The model was not used. Recordings and earlier transcripts are untouched.</source>
            <translation>The model was not used. Recordings and earlier transcripts are untouched.</translation>
        </message>
        <message>
            <source>Don't use this copy. Tell your custodian, and install it from its source again.</source>
            <translation>Don't use this copy. Tell your custodian, and install it from its source again.</translation>
        </message>
        <message>
            <source>The transcription stopped: its process ended too early.</source>
            <translation>The transcription stopped: its process ended too early.</translation>
        </message>
        <message>
            <source>The recording is safe, and every passage transcribed so far is kept.</source>
            <translation>The recording is safe, and every passage transcribed so far is kept.</translation>
        </message>
        <message>
            <source>Start it again: it goes on from there. If this returns, close other programs.</source>
            <translation>Start it again: it goes on from there. If this returns, close other programs.</translation>
        </message>
        <message>
            <source>The transcription stopped: its process didn't answer in time and was ended.</source>
            <translation>The transcription stopped: its process didn't answer in time and was ended.</translation>
        </message>
        <message>
            <source>Start it again: it goes on from there. If this returns, use a smaller model.</source>
            <translation>Start it again: it goes on from there. If this returns, use a smaller model.</translation>
        </message>
        <message>
            <source>The speech process said something that can't be true ({about}). It was ended.</source>
            <translation>The speech process said something that can't be true ({about}). It was ended.</translation>
        </message>
        <message>
            <source>None of that went into the transcript. Passages checked before are kept.</source>
            <translation>None of that went into the transcript. Passages checked before are kept.</translation>
        </message>
        <message>
            <source>Don't use this model again before your custodian has checked it.</source>
            <translation>Don't use this model again before your custodian has checked it.</translation>
        </message>
        <message>
            <source>The speech process sent far more than any speech could hold, and was ended.</source>
            <translation>The speech process sent far more than any speech could hold, and was ended.</translation>
        </message>
        <message>
            <source>Start it again. If it returns, tell your custodian to check the model.</source>
            <translation>Start it again. If it returns, tell your custodian to check the model.</translation>
        </message>
        <message>
            <source>Close other programs and start it again, or choose a smaller model.</source>
            <translation>Close other programs and start it again, or choose a smaller model.</translation>
        </message>
        <message>
            <source>The transcription was stopped before its end.</source>
            <translation>The transcription was stopped before its end.</translation>
        </message>
        <message>
            <source>Every passage transcribed so far is kept, and the recording is untouched.</source>
            <translation>Every passage transcribed so far is kept, and the recording is untouched.</translation>
        </message>
        <message>
            <source>Start it again whenever you like: it goes on where it stopped.</source>
            <translation>Start it again whenever you like: it goes on where it stopped.</translation>
        </message>
        <message>
            <source>The transcript doesn't cover the whole recording: {missing_ms} ms are open.</source>
            <translation>The transcript doesn't cover the whole recording: {missing_ms} ms are open.</translation>
        </message>
        <message>
            <source>What was transcribed is kept; it just isn't called complete.</source>
            <translation>What was transcribed is kept; it just isn't called complete.</translation>
        </message>
        <message>
            <source>Start the transcription again: it reads what is missing.</source>
            <translation>Start the transcription again: it reads what is missing.</translation>
        </message>
        <message>
            <source>The vault is as it was. Nothing on the drive counts as finished.</source>
            <translation>The vault is as it was. Nothing on the drive counts as finished.</translation>
        </message>
        <message>
            <source>“{name}” can't be the name of a destination.</source>
            <translation>“{name}” can't be the name of a destination.</translation>
        </message>
        <message>
            <source>No destination was added.</source>
            <translation>No destination was added.</translation>
        </message>
        <message>
            <source>Use small letters, digits and hyphens for the id, and one line for the title.</source>
            <translation>Use small letters, digits and hyphens for the id, and one line for the title.</translation>
        </message>
        <message>
            <source>There is already a destination {destination}.</source>
            <translation>There is already a destination {destination}.</translation>
        </message>
        <message>
            <source>It was not changed: a destination's key is never replaced.</source>
            <translation>It was not changed: a destination's key is never replaced.</translation>
        </message>
        <message>
            <source>If the recipient has a new key, add it under a new id and verify it.</source>
            <translation>If the recipient has a new key, add it under a new id and verify it.</translation>
        </message>
        <message>
            <source>This vault has no destination {destination}.</source>
            <translation>This vault has no destination {destination}.</translation>
        </message>
        <message>
            <source>Nothing left the vault.</source>
            <translation>Nothing left the vault.</translation>
        </message>
        <message>
            <source>Look at the list of destinations, or add this one with its key.</source>
            <translation>Look at the list of destinations, or add this one with its key.</translation>
        </message>
        <message>
            <source>No consent of the form opens “{gate}”.</source>
            <translation>No consent of the form opens “{gate}”.</translation>
        </message>
        <message>
            <source>Choose the consent that this destination needs: {gates}.</source>
            <translation>Choose the consent that this destination needs: {gates}.</translation>
        </message>
        <message>
            <source>This is not a recipient's age key.</source>
            <translation>This is not a recipient's age key.</translation>
        </message>
        <message>
            <source>Nothing was sealed to it, and nothing left the vault.</source>
            <translation>Nothing was sealed to it, and nothing left the vault.</translation>
        </message>
        <message>
            <source>Ask the recipient for the public key again; it begins with age1.</source>
            <translation>Ask the recipient for the public key again; it begins with age1.</translation>
        </message>
        <message>
            <source>Nobody has compared the fingerprint of {destination} with the recipient yet.</source>
            <translation>Nobody has compared the fingerprint of {destination} with the recipient yet.</translation>
        </message>
        <message>
            <source>Call the recipient, have the fingerprint read aloud, and type what you hear.</source>
            <translation>Call the recipient, have the fingerprint read aloud, and type what you hear.</translation>
        </message>
        <message>
            <source>The fingerprint is not that of the key kept for {destination}.</source>
            <translation>The fingerprint is not that of the key kept for {destination}.</translation>
        </message>
        <message>
            <source>The destination stays unverified, and nothing can go there.</source>
            <translation>The destination stays unverified, and nothing can go there.</translation>
        </message>
        <message>
            <source>Have it read aloud once more. If it still differs, this is not the recipient's key.</source>
            <translation>Have it read aloud once more. If it still differs, this is not the recipient's key.</translation>
        </message>
        <message>
            <source>Nothing has been recorded in this interview.</source>
            <translation>Nothing has been recorded in this interview.</translation>
        </message>
        <message>
            <source>Record or import the interview first.</source>
            <translation>Record or import the interview first.</translation>
        </message>
        <message>
            <source>The transcript is not approved as it reads now.</source>
            <translation>The transcript is not approved as it reads now.</translation>
        </message>
        <message>
            <source>Ask a supervisor to review and approve it. A correction made later needs it again.</source>
            <translation>Ask a supervisor to review and approve it. A correction made later needs it again.</translation>
        </message>
        <message>
            <source>What the drive gave back is not what was written to it.</source>
            <translation>What the drive gave back is not what was written to it.</translation>
        </message>
        <message>
            <source>The testimony is safe in the vault. The unfinished file was removed.</source>
            <translation>The testimony is safe in the vault. The unfinished file was removed.</translation>
        </message>
        <message>
            <source>Don't hand over this drive. Export again to another one.</source>
            <translation>Don't hand over this drive. Export again to another one.</translation>
        </message>
        <message>
            <source>The export was cancelled.</source>
            <translation>The export was cancelled.</translation>
        </message>
        <message>
            <source>Nothing was handed over, and the unfinished file was removed.</source>
            <translation>Nothing was handed over, and the unfinished file was removed.</translation>
        </message>
        <message>
            <source>Export again when you are ready.</source>
            <translation>Export again when you are ready.</translation>
        </message>
        <message>
            <source>There is not enough room on the drive.</source>
            <translation>There is not enough room on the drive.</translation>
        </message>
        <message>
            <source>The drive or its folder is gone or no longer answers.</source>
            <translation>The drive or its folder is gone or no longer answers.</translation>
        </message>
        <message>
            <source>See that the folder is there and the drive connected. Remove a file ending in .part if there is one, then try again.</source>
            <translation>See that the folder is there and the drive connected. Remove a file ending in .part if there is one, then try again.</translation>
        </message>
        <message>
            <source>Use a drive with more free space, then try again.</source>
            <translation>Use a drive with more free space, then try again.</translation>
        </message>
        <message>
            <source>The drive doesn't let anything be written.</source>
            <translation>The drive doesn't let anything be written.</translation>
        </message>
        <message>
            <source>Check the drive's write lock and its permissions, or use another drive.</source>
            <translation>Check the drive's write lock and its permissions, or use another drive.</translation>
        </message>
        <message>
            <source>This is not a witness code.</source>
            <translation>This is not a witness code.</translation>
        </message>
        <message>
            <source>No interview was opened, and what was typed was not kept.</source>
            <translation>No interview was opened, and what was typed was not kept.</translation>
        </message>
        <message>
            <source>Use a code such as W-2026-014, and never a name.</source>
            <translation>Use a code such as W-2026-014, and never a name.</translation>
        </message>
        <message>
            <source>This vault has no interview {interview}.</source>
            <translation>This vault has no interview {interview}.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nothing was changed.</translation>
        </message>
        <message>
            <source>Look at the list of interviews and use an id or a witness code from there.</source>
            <translation>Look at the list of interviews and use an id or a witness code from there.</translation>
        </message>
        <message>
            <source>The audio of interview {interview}, or all of it, was erased by two people.</source>
            <translation>The audio of interview {interview}, or all of it, was erased by two people.</translation>
        </message>
        <message>
            <source>Its consents and its entries in the custody log are kept.</source>
            <translation>Its consents and its entries in the custody log are kept.</translation>
        </message>
        <message>
            <source>It can't be played, transcribed or handed over again. The vault's erasures say what remains.</source>
            <translation>It can't be played, transcribed or handed over again. The vault's erasures say what remains.</translation>
        </message>
        <message>
            <source>The code typed is not the code of this interview's witness.</source>
            <translation>The code typed is not the code of this interview's witness.</translation>
        </message>
        <message>
            <source>Nothing was erased.</source>
            <translation>Nothing was erased.</translation>
        </message>
        <message>
            <source>Look again whether this is the interview you mean, and type its code.</source>
            <translation>Look again whether this is the interview you mean, and type its code.</translation>
        </message>
        <message>
            <source>The consent form has no item {item}.</source>
            <translation>The consent form has no item {item}.</translation>
        </message>
        <message>
            <source>No consent was changed.</source>
            <translation>No consent was changed.</translation>
        </message>
        <message>
            <source>Look at the consent form for the item you mean; items are named like C01 or D12.</source>
            <translation>Look at the consent form for the item you mean; items are named like C01 or D12.</translation>
        </message>
        <message>
            <source>“{answer}” can't be noted for item {item}.</source>
            <translation>“{answer}” can't be noted for item {item}.</translation>
        </message>
        <message>
            <source>Choose one of: {options}.</source>
            <translation>Choose one of: {options}.</translation>
        </message>
        <message>
            <source>Item {item} can't be granted while item {needed} is refused or withdrawn.</source>
            <translation>Item {item} can't be granted while item {needed} is refused or withdrawn.</translation>
        </message>
        <message>
            <source>No consent was changed; the witness's earlier answers stand.</source>
            <translation>No consent was changed; the witness's earlier answers stand.</translation>
        </message>
        <message>
            <source>If the witness wants to change the answer to {needed}, note that first.</source>
            <translation>If the witness wants to change the answer to {needed}, note that first.</translation>
        </message>
        <message>
            <source>The witness has not agreed to this. Missing: {items}.</source>
            <translation>The witness has not agreed to this. Missing: {items}.</translation>
        </message>
        <message>
            <source>Nothing was done, and nothing left the vault.</source>
            <translation>Nothing was done, and nothing left the vault.</translation>
        </message>
        <message>
            <source>Ask the witness, if it is right to ask, and note the answer. Otherwise leave it.</source>
            <translation>Ask the witness, if it is right to ask, and note the answer. Otherwise leave it.</translation>
        </message>
        <message>
            <source>There is no transcript yet for everything that was recorded.</source>
            <translation>There is no transcript yet for everything that was recorded.</translation>
        </message>
        <message>
            <source>The recordings are safe and unchanged.</source>
            <translation>The recordings are safe and unchanged.</translation>
        </message>
        <message>
            <source>Transcribe every recording of the interview first.</source>
            <translation>Transcribe every recording of the interview first.</translation>
        </message>
        <message>
            <source>This vault has no line {segment}.</source>
            <translation>This vault has no line {segment}.</translation>
        </message>
        <message>
            <source>No transcript was changed.</source>
            <translation>No transcript was changed.</translation>
        </message>
        <message>
            <source>Show the transcript again and use the id of a line from there.</source>
            <translation>Show the transcript again and use the id of a line from there.</translation>
        </message>
        <message>
            <source>The text is empty, longer than 10,000 characters, or holds line breaks or invisible characters.</source>
            <translation>The text is empty, longer than 10,000 characters, or holds line breaks or invisible characters.</translation>
        </message>
        <message>
            <source>The line reads as it did before.</source>
            <translation>The line reads as it did before.</translation>
        </message>
        <message>
            <source>Type it on one line. For what can't be heard, write [inaudible].</source>
            <translation>Type it on one line. For what can't be heard, write [inaudible].</translation>
        </message>
        <message>
            <source>A line can't be marked like this.</source>
            <translation>A line can't be marked like this.</translation>
        </message>
        <message>
            <source>No line was changed.</source>
            <translation>No line was changed.</translation>
        </message>
        <message>
            <source>Choose Korean or English as its language, or set or lift one of the marks.</source>
            <translation>Choose Korean or English as its language, or set or lift one of the marks.</translation>
        </message>
        <message>
            <source>The line can't be split here: a part would have no words, or no time.</source>
            <translation>The line can't be split here: a part would have no words, or no time.</translation>
        </message>
        <message>
            <source>The line is as it was.</source>
            <translation>The line is as it was.</translation>
        </message>
        <message>
            <source>Put the cursor between two words, and split again.</source>
            <translation>Put the cursor between two words, and split again.</translation>
        </message>
        <message>
            <source>These lines can't be merged: they don't follow one another on one channel.</source>
            <translation>These lines can't be merged: they don't follow one another on one channel.</translation>
        </message>
        <message>
            <source>The lines are as they were.</source>
            <translation>The lines are as they were.</translation>
        </message>
        <message>
            <source>Choose two or more lines of one channel with none between them.</source>
            <translation>Choose two or more lines of one channel with none between them.</translation>
        </message>
        <message>
            <source>The line was not played to its end: {missing_ms} ms are still unheard.</source>
            <translation>The line was not played to its end: {missing_ms} ms are still unheard.</translation>
        </message>
        <message>
            <source>What was heard is noted. Nothing was confirmed.</source>
            <translation>What was heard is noted. Nothing was confirmed.</translation>
        </message>
        <message>
            <source>Play the line to its end, then confirm it.</source>
            <translation>Play the line to its end, then confirm it.</translation>
        </message>
        <message>
            <source>Nobody has heard and confirmed {count} lines as they read now.</source>
            <translation>Nobody has heard and confirmed {count} lines as they read now.</translation>
        </message>
        <message>
            <source>Everything that was confirmed stays so.</source>
            <translation>Everything that was confirmed stays so.</translation>
        </message>
        <message>
            <source>An interviewer plays these lines to their end and confirms or corrects them.</source>
            <translation>An interviewer plays these lines to their end and confirms or corrects them.</translation>
        </message>
        <message>
            <source>Nobody but you has heard and confirmed {count} lines.</source>
            <translation>Nobody but you has heard and confirmed {count} lines.</translation>
        </message>
        <message>
            <source>An interviewer plays these lines to their end and confirms them too.</source>
            <translation>An interviewer plays these lines to their end and confirms them too.</translation>
        </message>
        <message>
            <source>{count} lines were corrected on two laptops without knowing of one another.</source>
            <translation>{count} lines were corrected on two laptops without knowing of one another.</translation>
        </message>
        <message>
            <source>Both versions are kept.</source>
            <translation>Both versions are kept.</translation>
        </message>
        <message>
            <source>Look at both versions of each line, and confirm or correct it.</source>
            <translation>Look at both versions of each line, and confirm or correct it.</translation>
        </message>
        <message>
            <source>The transcript as it reads now was not handed to review.</source>
            <translation>The transcript as it reads now was not handed to review.</translation>
        </message>
        <message>
            <source>Hand it to review first. After every change it is handed over anew.</source>
            <translation>Hand it to review first. After every change it is handed over anew.</translation>
        </message>
        <message>
            <source>{count} of the lines to be heard again were not played to their end.</source>
            <translation>{count} of the lines to be heard again were not played to their end.</translation>
        </message>
        <message>
            <source>What was heard is noted. Nothing was approved.</source>
            <translation>What was heard is noted. Nothing was approved.</translation>
        </message>
        <message>
            <source>Play the lines of the second hearing to their end, then approve.</source>
            <translation>Play the lines of the second hearing to their end, then approve.</translation>
        </message>
        <message>
            <source>One of the lines reads otherwise than in the preview.</source>
            <translation>One of the lines reads otherwise than in the preview.</translation>
        </message>
        <message>
            <source>Nothing was replaced.</source>
            <translation>Nothing was replaced.</translation>
        </message>
        <message>
            <source>Look at the preview again, then replace.</source>
            <translation>Look at the preview again, then replace.</translation>
        </message>
        <message>
            <source>This vault has no such comment.</source>
            <translation>This vault has no such comment.</translation>
        </message>
        <message>
            <source>No comment was changed.</source>
            <translation>No comment was changed.</translation>
        </message>
        <message>
            <source>Show the comments again and choose one from there.</source>
            <translation>Show the comments again and choose one from there.</translation>
        </message>
        <message>
            <source>{account} interviewed, recorded or corrected here, and so can't approve it.</source>
            <translation>{account} interviewed, recorded or corrected here, and so can't approve it.</translation>
        </message>
        <message>
            <source>The transcript is unchanged and still waits for approval.</source>
            <translation>The transcript is unchanged and still waits for approval.</translation>
        </message>
        <message>
            <source>Ask another supervisor to sign in and approve.</source>
            <translation>Ask another supervisor to sign in and approve.</translation>
        </message>
        <message>
            <source>The custody log is broken at entry {seq}: an entry was changed, moved or removed.</source>
            <translation>The custody log is broken at entry {seq}: an entry was changed, moved or removed.</translation>
        </message>
        <message>
            <source>Saegim stopped and changed nothing.</source>
            <translation>Saegim stopped and changed nothing.</translation>
        </message>
        <message>
            <source>Keep the vault's folder as it is and tell your custodian before you go on.</source>
            <translation>Keep the vault's folder as it is and tell your custodian before you go on.</translation>
        </message>
        <message>
            <source>A signature in this vault does not belong to the account that is named with it.</source>
            <translation>A signature in this vault does not belong to the account that is named with it.</translation>
        </message>
        <message>
            <source>The custody log is not what was signed at its checkpoint of {size} entries: some were cut off or changed.</source>
            <translation>The custody log is not what was signed at its checkpoint of {size} entries: some were cut off or changed.</translation>
        </message>
        <message>
            <source>Keep the vault's folder as it is. Compare with the checkpoints in bundles handed over before.</source>
            <translation>Keep the vault's folder as it is. Compare with the checkpoints in bundles handed over before.</translation>
        </message>
        <message>
            <source>Something in this vault is not what the custody log says of it ({action}).</source>
            <translation>Something in this vault is not what the custody log says of it ({action}).</translation>
        </message>
        <message>
            <source>The custody log itself still holds what it should be.</source>
            <translation>The custody log itself still holds what it should be.</translation>
        </message>
        <message>
            <source>Hand nothing over. Keep the vault's folder as it is and tell your custodian.</source>
            <translation>Hand nothing over. Keep the vault's folder as it is and tell your custodian.</translation>
        </message>
        <message>
            <source>This vault is an older copy: its log has {found} entries, and {known} are known outside of it. Either an older copy was put back, or the newest entries were cut off.</source>
            <translation>This vault is an older copy: its log has {found} entries, and {known} are known outside of it. Either an older copy was put back, or the newest entries were cut off.</translation>
        </message>
        <message>
            <source>If a backup was restored on purpose, a custodian can accept it, with a reason. If not, keep the vault's folder as it is, and look for the newer copy.</source>
            <translation>If a backup was restored on purpose, a custodian can accept it, with a reason. If not, keep the vault's folder as it is, and look for the newer copy.</translation>
        </message>
        <message>
            <source>The custody log was rewritten: its first {size} entries are not those that are known outside the vault.</source>
            <translation>The custody log was rewritten: its first {size} entries are not those that are known outside the vault.</translation>
        </message>
        <message>
            <source>Keep the vault's folder as it is. Nobody can accept this; restore the vault from a backup.</source>
            <translation>Keep the vault's folder as it is. Nobody can accept this; restore the vault from a backup.</translation>
        </message>
        <message>
            <source>{account} of this vault once signed another state of the log than the one that is here now.</source>
            <translation>{account} of this vault once signed another state of the log than the one that is here now.</translation>
        </message>
        <message>
            <source>Nothing was changed. The custody log notes what was compared.</source>
            <translation>Nothing was changed. The custody log notes what was compared.</translation>
        </message>
        <message>
            <source>Hand nothing over and keep the folder as it is. Look for the newer copy, and compare again.</source>
            <translation>Hand nothing over and keep the folder as it is. Look for the newer copy, and compare again.</translation>
        </message>
        <message>
            <source>This vault is not an older copy: there is nothing to accept.</source>
            <translation>This vault is not an older copy: there is nothing to accept.</translation>
        </message>
        <message>
            <source>Unlock it as usual.</source>
            <translation>Unlock it as usual.</translation>
        </message>
        <message>
            <source>This is not a checkpoint.</source>
            <translation>This is not a checkpoint.</translation>
        </message>
        <message>
            <source>Nothing was compared and nothing was changed.</source>
            <translation>Nothing was compared and nothing was changed.</translation>
        </message>
        <message>
            <source>Give checkpoint.txt from a bundle, a backup's list, or the number of entries and the root as printed.</source>
            <translation>Give checkpoint.txt from a bundle, a backup's list, or the number of entries and the root as printed.</translation>
        </message>
        <message>
            <source>This checkpoint is of another vault.</source>
            <translation>This checkpoint is of another vault.</translation>
        </message>
        <message>
            <source>Take one from a bundle or a backup of this vault.</source>
            <translation>Take one from a bundle or a backup of this vault.</translation>
        </message>
        <message>
            <source>What was typed is almost the root of this log. It differs at character {places} only.</source>
            <translation>What was typed is almost the root of this log. It differs at character {places} only.</translation>
        </message>
        <message>
            <source>Look at the paper again there: capital or small, 0 or O, 1, l or I. Another log differs all over.</source>
            <translation>Look at the paper again there: capital or small, 0 or O, 1, l or I. Another log differs all over.</translation>
        </message>
        <message>
            <source>This root is one of this log, but it belongs to {size} entries, not to the number typed.</source>
            <translation>This root is one of this log, but it belongs to {size} entries, not to the number typed.</translation>
        </message>
        <message>
            <source>Look at the number on the paper again, and type both anew.</source>
            <translation>Look at the number on the paper again, and type both anew.</translation>
        </message>
        <message>
            <source>The reason is missing, or longer than {most} characters.</source>
            <translation>The reason is missing, or longer than {most} characters.</translation>
        </message>
        <message>
            <source>Say in a few words why. No names: it stays in the custody log.</source>
            <translation>Say in a few words why. No names: it stays in the custody log.</translation>
        </message>
        <message>
            <source>This is not the root certificate of a timestamp authority.</source>
            <translation>This is not the root certificate of a timestamp authority.</translation>
        </message>
        <message>
            <source>Nothing was added.</source>
            <translation>Nothing was added.</translation>
        </message>
        <message>
            <source>Give one root certificate in PEM form, got from the authority itself.</source>
            <translation>Give one root certificate in PEM form, got from the authority itself.</translation>
        </message>
        <message>
            <source>A timestamp authority with this name or this root is known already.</source>
            <translation>A timestamp authority with this name or this root is known already.</translation>
        </message>
        <message>
            <source>Use the one that is there, or give the new one another name.</source>
            <translation>Use the one that is there, or give the new one another name.</translation>
        </message>
        <message>
            <source>No timestamp authority is known in this vault.</source>
            <translation>No timestamp authority is known in this vault.</translation>
        </message>
        <message>
            <source>Nothing was written and nothing was taken.</source>
            <translation>Nothing was written and nothing was taken.</translation>
        </message>
        <message>
            <source>A custodian adds one first, with its root certificate.</source>
            <translation>A custodian adds one first, with its root certificate.</translation>
        </message>
        <message>
            <source>The fingerprint of this root certificate is another one: {fingerprint}.</source>
            <translation>The fingerprint of this root certificate is another one: {fingerprint}.</translation>
        </message>
        <message>
            <source>Compare it with what the authority itself says, on paper or by phone. If it differs, don't use this file.</source>
            <translation>Compare it with what the authority itself says, on paper or by phone. If it differs, don't use this file.</translation>
        </message>
        <message>
            <source>The check was stopped before its end.</source>
            <translation>The check was stopped before its end.</translation>
        </message>
        <message>
            <source>Nothing in the vault was changed by it.</source>
            <translation>Nothing in the vault was changed by it.</translation>
        </message>
        <message>
            <source>Begin it again when there is time: what was not reached is not known.</source>
            <translation>Begin it again when there is time: what was not reached is not known.</translation>
        </message>
        <message>
            <source>The account or the passphrase is not right.</source>
            <translation>The account or the passphrase is not right.</translation>
        </message>
        <message>
            <source>The vault stays locked and nothing in it was touched.</source>
            <translation>The vault stays locked and nothing in it was touched.</translation>
        </message>
        <message>
            <source>Check the account, the keyboard's language and Caps Lock, and try again.</source>
            <translation>Check the account, the keyboard's language and Caps Lock, and try again.</translation>
        </message>
        <message>
            <source>This vault is already open in another window or program.</source>
            <translation>This vault is already open in another window or program.</translation>
        </message>
        <message>
            <source>Nothing was changed; the other window goes on undisturbed.</source>
            <translation>Nothing was changed; the other window goes on undisturbed.</translation>
        </message>
        <message>
            <source>Go on in the other window, or lock the vault there first.</source>
            <translation>Go on in the other window, or lock the vault there first.</translation>
        </message>
        <message>
            <source>There is no vault in the folder {name}.</source>
            <translation>There is no vault in the folder {name}.</translation>
        </message>
        <message>
            <source>Nothing was changed in that folder.</source>
            <translation>Nothing was changed in that folder.</translation>
        </message>
        <message>
            <source>Choose the folder of your vault, or create a new vault.</source>
            <translation>Choose the folder of your vault, or create a new vault.</translation>
        </message>
        <message>
            <source>{name} is there already and is not an empty folder.</source>
            <translation>{name} is there already and is not an empty folder.</translation>
        </message>
        <message>
            <source>Nothing in it was changed.</source>
            <translation>Nothing in it was changed.</translation>
        </message>
        <message>
            <source>Choose another name or an empty folder for the new vault.</source>
            <translation>Choose another name or an empty folder for the new vault.</translation>
        </message>
        <message>
            <source>A file of the vault is missing: {name}.</source>
            <translation>A file of the vault is missing: {name}.</translation>
        </message>
        <message>
            <source>The vault's other files are unchanged.</source>
            <translation>The vault's other files are unchanged.</translation>
        </message>
        <message>
            <source>Create nothing new here. Put the file back from your latest copy of the vault.</source>
            <translation>Create nothing new here. Put the file back from your latest copy of the vault.</translation>
        </message>
        <message>
            <source>This vault was made by a newer version of Saegim.</source>
            <translation>This vault was made by a newer version of Saegim.</translation>
        </message>
        <message>
            <source>Nothing in it was read or changed.</source>
            <translation>Nothing in it was read or changed.</translation>
        </message>
        <message>
            <source>Open it with the newer version.</source>
            <translation>Open it with the newer version.</translation>
        </message>
        <message>
            <source>The vault's disk or folder can't be written to.</source>
            <translation>The vault's disk or folder can't be written to.</translation>
        </message>
        <message>
            <source>What was stored before is safe; nothing new was stored.</source>
            <translation>What was stored before is safe; nothing new was stored.</translation>
        </message>
        <message>
            <source>Allow writing to the folder, or copy the vault to a disk that can be written to.</source>
            <translation>Allow writing to the folder, or copy the vault to a disk that can be written to.</translation>
        </message>
        <message>
            <source>A file of the vault is damaged or was changed from outside: {name}.</source>
            <translation>A file of the vault is damaged or was changed from outside: {name}.</translation>
        </message>
        <message>
            <source>Saegim stopped reading it and changed nothing.</source>
            <translation>Saegim stopped reading it and changed nothing.</translation>
        </message>
        <message>
            <source>Keep the folder as it is, use your latest copy, and tell your custodian.</source>
            <translation>Keep the folder as it is, use your latest copy, and tell your custodian.</translation>
        </message>
        <message>
            <source>The vault's key was not put there by a custodian of this vault.</source>
            <translation>The vault's key was not put there by a custodian of this vault.</translation>
        </message>
        <message>
            <source>Saegim did not open the vault and wrote nothing into it.</source>
            <translation>Saegim did not open the vault and wrote nothing into it.</translation>
        </message>
        <message>
            <source>Do not work with this folder. Tell your custodian: somebody may have replaced it.</source>
            <translation>Do not work with this folder. Tell your custodian: somebody may have replaced it.</translation>
        </message>
        <message>
            <source>The key slot of this account is damaged or was changed from outside.</source>
            <translation>The key slot of this account is damaged or was changed from outside.</translation>
        </message>
        <message>
            <source>The vault stays locked; other accounts can still open it.</source>
            <translation>The vault stays locked; other accounts can still open it.</translation>
        </message>
        <message>
            <source>Put the slot back from your latest copy of the vault, and tell your custodian.</source>
            <translation>Put the slot back from your latest copy of the vault, and tell your custodian.</translation>
        </message>
        <message>
            <source>The vault was locked meanwhile.</source>
            <translation>The vault was locked meanwhile.</translation>
        </message>
        <message>
            <source>Everything stored before is safe; this last step was not done.</source>
            <translation>Everything stored before is safe; this last step was not done.</translation>
        </message>
        <message>
            <source>Unlock the vault and do the step again.</source>
            <translation>Unlock the vault and do the step again.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>The disk is full.</translation>
        </message>
        <message>
            <source>Everything stored before is safe; this last step was not stored.</source>
            <translation>Everything stored before is safe; this last step was not stored.</translation>
        </message>
        <message>
            <source>Make room on the disk and do the step again.</source>
            <translation>Make room on the disk and do the step again.</translation>
        </message>
        <message>
            <source>The disk did not read or write {name}.</source>
            <translation>The disk did not read or write {name}.</translation>
        </message>
        <message>
            <source>What was stored before is safe as far as the disk can be trusted.</source>
            <translation>What was stored before is safe as far as the disk can be trusted.</translation>
        </message>
        <message>
            <source>Check that the disk is connected, copy the vault to another disk, and try again.</source>
            <translation>Check that the disk is connected, copy the vault to another disk, and try again.</translation>
        </message>
        <message>
            <source>This computer has too little free memory: {needed_mib} MiB are needed.</source>
            <translation>This computer has too little free memory: {needed_mib} MiB are needed.</translation>
        </message>
        <message>
            <source>Close other programs and try again.</source>
            <translation>Close other programs and try again.</translation>
        </message>
        <message>
            <source>{handle} can't be the name of an account.</source>
            <translation>{handle} can't be the name of an account.</translation>
        </message>
        <message>
            <source>Use small letters, digits and hyphens, at most 32, such as interviewer-1. Never a person's name.</source>
            <translation>Use small letters, digits and hyphens, at most 32, such as interviewer-1. Never a person's name.</translation>
        </message>
        <message>
            <source>There is an account {account} already.</source>
            <translation>There is an account {account} already.</translation>
        </message>
        <message>
            <source>That account is unchanged.</source>
            <translation>That account is unchanged.</translation>
        </message>
        <message>
            <source>Choose another name for the new account.</source>
            <translation>Choose another name for the new account.</translation>
        </message>
        <message>
            <source>This vault has no account {account}.</source>
            <translation>This vault has no account {account}.</translation>
        </message>
        <message>
            <source>Look at the list of accounts and choose one of them.</source>
            <translation>Look at the list of accounts and choose one of them.</translation>
        </message>
        <message>
            <source>The account {account} may not do this: it takes the role {role}.</source>
            <translation>The account {account} may not do this: it takes the role {role}.</translation>
        </message>
        <message>
            <source>Ask somebody who has this role to sign in and do it.</source>
            <translation>Ask somebody who has this role to sign in and do it.</translation>
        </message>
        <message>
            <source>Nobody would be left who could look after this vault.</source>
            <translation>Nobody would be left who could look after this vault.</translation>
        </message>
        <message>
            <source>Make another account a custodian first.</source>
            <translation>Make another account a custodian first.</translation>
        </message>
        <message>
            <source>{account} is the account at work, and nobody disables or removes themselves.</source>
            <translation>{account} is the account at work, and nobody disables or removes themselves.</translation>
        </message>
        <message>
            <source>Ask another custodian to sign in and do it.</source>
            <translation>Ask another custodian to sign in and do it.</translation>
        </message>
        <message>
            <source>This can't be done with the account {account} as it is now.</source>
            <translation>This can't be done with the account {account} as it is now.</translation>
        </message>
        <message>
            <source>Look at the list: only a disabled account is enabled, and one that was removed stays removed.</source>
            <translation>Look at the list: only a disabled account is enabled, and one that was removed stays removed.</translation>
        </message>
        <message>
            <source>The account {account} would be left without any role.</source>
            <translation>The account {account} would be left without any role.</translation>
        </message>
        <message>
            <source>Choose at least one role, or disable the account.</source>
            <translation>Choose at least one role, or disable the account.</translation>
        </message>
        <message>
            <source>New keys for {account} have to be let in by a custodian.</source>
            <translation>New keys for {account} have to be let in by a custodian.</translation>
        </message>
        <message>
            <source>The old keys still work, and nothing was changed.</source>
            <translation>The old keys still work, and nothing was changed.</translation>
        </message>
        <message>
            <source>Ask a custodian to sit beside you and give their own passphrase.</source>
            <translation>Ask a custodian to sit beside you and give their own passphrase.</translation>
        </message>
        <message>
            <source>The passphrase is too short: it needs at least {least} characters.</source>
            <translation>The passphrase is too short: it needs at least {least} characters.</translation>
        </message>
        <message>
            <source>Nothing was created or changed.</source>
            <translation>Nothing was created or changed.</translation>
        </message>
        <message>
            <source>Take six or more words that don't belong together.</source>
            <translation>Take six or more words that don't belong together.</translation>
        </message>
        <message>
            <source>The passphrase is too easy to guess: a strength of {bits}, where {least} is the least.</source>
            <translation>The passphrase is too easy to guess: a strength of {bits}, where {least} is the least.</translation>
        </message>
        <message>
            <source>Let Saegim suggest one, or take six or more words that don't belong together.</source>
            <translation>Let Saegim suggest one, or take six or more words that don't belong together.</translation>
        </message>
        <message>
            <source>This account needs its key file besides the passphrase.</source>
            <translation>This account needs its key file besides the passphrase.</translation>
        </message>
        <message>
            <source>Plug in the drive with the key file, choose the file, and try again.</source>
            <translation>Plug in the drive with the key file, choose the file, and try again.</translation>
        </message>
        <message>
            <source>This file is no key file, or it is damaged.</source>
            <translation>This file is no key file, or it is damaged.</translation>
        </message>
        <message>
            <source>Choose the key file itself, or the copy of it that was put away.</source>
            <translation>Choose the key file itself, or the copy of it that was put away.</translation>
        </message>
        <message>
            <source>It was left as it is, and no key file was made.</source>
            <translation>It was left as it is, and no key file was made.</translation>
        </message>
        <message>
            <source>Choose another name for the new key file.</source>
            <translation>Choose another name for the new key file.</translation>
        </message>
        <message>
            <source>A key file may not lie in the vault's own folder.</source>
            <translation>A key file may not lie in the vault's own folder.</translation>
        </message>
        <message>
            <source>No key file was made.</source>
            <translation>No key file was made.</translation>
        </message>
        <message>
            <source>Put it on a drive that is kept apart from this laptop.</source>
            <translation>Put it on a drive that is kept apart from this laptop.</translation>
        </message>
        <message>
            <source>After several wrong tries there is a pause. Seconds left: {seconds}.</source>
            <translation>After several wrong tries there is a pause. Seconds left: {seconds}.</translation>
        </message>
        <message>
            <source>Wait, check the keyboard's language and Caps Lock, and try again.</source>
            <translation>Wait, check the keyboard's language and Caps Lock, and try again.</translation>
        </message>
        <message>
            <source>The two passphrases are not the same.</source>
            <translation>The two passphrases are not the same.</translation>
        </message>
        <message>
            <source>Type the passphrase twice again.</source>
            <translation>Type the passphrase twice again.</translation>
        </message>
        <message>
            <source>This takes two people, and {account} is the account at work already.</source>
            <translation>This takes two people, and {account} is the account at work already.</translation>
        </message>
        <message>
            <source>Ask another person who has an account to give their own passphrase.</source>
            <translation>Ask another person who has an account to give their own passphrase.</translation>
        </message>
        <message>
            <source>{value} is outside what this rule allows: from {least} to {most}.</source>
            <translation>{value} is outside what this rule allows: from {least} to {most}.</translation>
        </message>
        <message>
            <source>The rule is as it was.</source>
            <translation>The rule is as it was.</translation>
        </message>
        <message>
            <source>Choose a number between the two.</source>
            <translation>Choose a number between the two.</translation>
        </message>
        <message>
            <source>The microphone can't be opened.</source>
            <translation>The microphone can't be opened.</translation>
        </message>
        <message>
            <source>Everything recorded before is safe. Nothing is being recorded now.</source>
            <translation>Everything recorded before is safe. Nothing is being recorded now.</translation>
        </message>
        <message>
            <source>Connect the microphone, check that no other program holds it, and start the recording again.</source>
            <translation>Connect the microphone, check that no other program holds it, and start the recording again.</translation>
        </message>
        <message>
            <source>The microphone doesn't work in the chosen format.</source>
            <translation>The microphone doesn't work in the chosen format.</translation>
        </message>
        <message>
            <source>Everything recorded before is safe; nothing was converted unasked.</source>
            <translation>Everything recorded before is safe; nothing was converted unasked.</translation>
        </message>
        <message>
            <source>Choose another microphone or, for a new recording, another sample rate or fewer channels.</source>
            <translation>Choose another microphone or, for a new recording, another sample rate or fewer channels.</translation>
        </message>
        <message>
            <source>The microphone is open, but no sound comes from it.</source>
            <translation>The microphone is open, but no sound comes from it.</translation>
        </message>
        <message>
            <source>Everything recorded before is safe. Nothing is lost but the silence.</source>
            <translation>Everything recorded before is safe. Nothing is lost but the silence.</translation>
        </message>
        <message>
            <source>Check its plug and its switch, or choose another microphone.</source>
            <translation>Check its plug and its switch, or choose another microphone.</translation>
        </message>
        <message>
            <source>The part of the program that records has ended or doesn't answer.</source>
            <translation>The part of the program that records has ended or doesn't answer.</translation>
        </message>
        <message>
            <source>Everything stored until then is safe; at most the last half second of sound is missing.</source>
            <translation>Everything stored until then is safe; at most the last half second of sound is missing.</translation>
        </message>
        <message>
            <source>Stop this recording, so that it is sealed as interrupted, and start a new one.</source>
            <translation>Stop this recording, so that it is sealed as interrupted, and start a new one.</translation>
        </message>
        <message>
            <source>A recording from before still runs, but its recorder doesn't answer.</source>
            <translation>A recording from before still runs, but its recorder doesn't answer.</translation>
        </message>
        <message>
            <source>It was left alone; everything it has stored is safe.</source>
            <translation>It was left alone; everything it has stored is safe.</translation>
        </message>
        <message>
            <source>Lock and unlock again in a moment. If that doesn't help, restart the laptop: the recording is then sealed as interrupted.</source>
            <translation>Lock and unlock again in a moment. If that doesn't help, restart the laptop: the recording is then sealed as interrupted.</translation>
        </message>
        <message>
            <source>There is no such recording in this vault.</source>
            <translation>There is no such recording in this vault.</translation>
        </message>
        <message>
            <source>Look it up in the list of recordings and try again.</source>
            <translation>Look it up in the list of recordings and try again.</translation>
        </message>
        <message>
            <source>This was said off the record, so it is neither played nor transcribed.</source>
            <translation>This was said off the record, so it is neither played nor transcribed.</translation>
        </message>
        <message>
            <source>It is kept sealed and apart, as the witness wished.</source>
            <translation>It is kept sealed and apart, as the witness wished.</translation>
        </message>
        <message>
            <source>Leave it as it is. What becomes of it is for the witness to decide.</source>
            <translation>Leave it as it is. What becomes of it is for the witness to decide.</translation>
        </message>
        <message>
            <source>A recording is still running.</source>
            <translation>A recording is still running.</translation>
        </message>
        <message>
            <source>It goes on undisturbed and is being stored.</source>
            <translation>It goes on undisturbed and is being stored.</translation>
        </message>
        <message>
            <source>Stop it first. Then try again.</source>
            <translation>Stop it first. Then try again.</translation>
        </message>
        <message>
            <source>A stored recording is not what was sealed.</source>
            <translation>A stored recording is not what was sealed.</translation>
        </message>
        <message>
            <source>Saegim changed nothing and hands over nothing of it.</source>
            <translation>Saegim changed nothing and hands over nothing of it.</translation>
        </message>
        <message>
            <source>Leave the vault as it is, keep your latest copy of it apart, and tell your custodian.</source>
            <translation>Leave the vault as it is, keep your latest copy of it apart, and tell your custodian.</translation>
        </message>
        <message>
            <source>There is no sound in {name}: it is empty.</source>
            <translation>There is no sound in {name}: it is empty.</translation>
        </message>
        <message>
            <source>Nothing was taken in, and the file was not changed.</source>
            <translation>Nothing was taken in, and the file was not changed.</translation>
        </message>
        <message>
            <source>Copy the file again from where it came from, and import that copy.</source>
            <translation>Copy the file again from where it came from, and import that copy.</translation>
        </message>
        <message>
            <source>{name} is not a sound recording.</source>
            <translation>{name} is not a sound recording.</translation>
        </message>
        <message>
            <source>Choose a file such as WAV, FLAC, MP3, M4A or Ogg.</source>
            <translation>Choose a file such as WAV, FLAC, MP3, M4A or Ogg.</translation>
        </message>
        <message>
            <source>The sound in {name} can't be read.</source>
            <translation>The sound in {name} can't be read.</translation>
        </message>
        <message>
            <source>Try another copy of it. Saegim reads one or two channels at 4 to 192 kHz, up to a day long.</source>
            <translation>Try another copy of it. Saegim reads one or two channels at 4 to 192 kHz, up to a day long.</translation>
        </message>
        <message>
            <source>{name} is already among the recordings of this interview.</source>
            <translation>{name} is already among the recordings of this interview.</translation>
        </message>
        <message>
            <source>The recording that is there is unchanged; nothing was added.</source>
            <translation>The recording that is there is unchanged; nothing was added.</translation>
        </message>
        <message>
            <source>Nothing needs to be done. Choose another file if this was the wrong one.</source>
            <translation>Nothing needs to be done. Choose another file if this was the wrong one.</translation>
        </message>
        <message>
            <source>The import was stopped before it was complete.</source>
            <translation>The import was stopped before it was complete.</translation>
        </message>
        <message>
            <source>No half recording was left behind, and the file was not changed.</source>
            <translation>No half recording was left behind, and the file was not changed.</translation>
        </message>
        <message>
            <source>Import the file again whenever you like.</source>
            <translation>Import the file again whenever you like.</translation>
        </message>
        <message>
            <source>{name} can't be found or opened.</source>
            <translation>{name} can't be found or opened.</translation>
        </message>
        <message>
            <source>Check the name and the drive it is on, and try again.</source>
            <translation>Check the name and the drive it is on, and try again.</translation>
        </message>
        <message>
            <source>The loudspeaker can't be opened, so nothing can be heard.</source>
            <translation>The loudspeaker can't be opened, so nothing can be heard.</translation>
        </message>
        <message>
            <source>The recording is safe and unchanged.</source>
            <translation>The recording is safe and unchanged.</translation>
        </message>
        <message>
            <source>Connect a loudspeaker or headphones and play it again.</source>
            <translation>Connect a loudspeaker or headphones and play it again.</translation>
        </message>
        <message>
            <source>The loudspeaker is gone while something was being played.</source>
            <translation>The loudspeaker is gone while something was being played.</translation>
        </message>
        <message>
            <source>The recording is safe and unchanged, and the place in it is kept.</source>
            <translation>The recording is safe and unchanged, and the place in it is kept.</translation>
        </message>
        <message>
            <source>Connect a loudspeaker or headphones and press play: it goes on from there.</source>
            <translation>Connect a loudspeaker or headphones and press play: it goes on from there.</translation>
        </message>
        <message>
            <source>This key can't be used for a pedal.</source>
            <translation>This key can't be used for a pedal.</translation>
        </message>
        <message>
            <source>Nothing was changed; the keys in use stay as they were.</source>
            <translation>Nothing was changed; the keys in use stay as they were.</translation>
        </message>
        <message>
            <source>Choose a key that types nothing, such as F4 or F9, and one that no other pedal has.</source>
            <translation>Choose a key that types nothing, such as F4 or F9, and one that no other pedal has.</translation>
        </message>
        <message>
            <source>Nothing was opened, and nothing of it was left on this computer.</source>
            <translation>Nothing was opened, and nothing of it was left on this computer.</translation>
        </message>
        <message>
            <source>Keep the file as it is, don't rely on it, and ask the sender for the bundle again.</source>
            <translation>Keep the file as it is, don't rely on it, and ask the sender for the bundle again.</translation>
        </message>
        <message>
            <source>This file is not a sealed bundle.</source>
            <translation>This file is not a sealed bundle.</translation>
        </message>
        <message>
            <source>Look for the file that ends in .age, and compare it with its .sha256 file.</source>
            <translation>Look for the file that ends in .age, and compare it with its .sha256 file.</translation>
        </message>
        <message>
            <source>The bundle is sealed to another key than this one.</source>
            <translation>The bundle is sealed to another key than this one.</translation>
        </message>
        <message>
            <source>Use the key whose fingerprint the sender compared with you, or ask the sender.</source>
            <translation>Use the key whose fingerprint the sender compared with you, or ask the sender.</translation>
        </message>
        <message>
            <source>The bundle is damaged, was changed, or is not whole.</source>
            <translation>The bundle is damaged, was changed, or is not whole.</translation>
        </message>
        <message>
            <source>The inside of the bundle is not written as it has to be ({reason}).</source>
            <translation>The inside of the bundle is not written as it has to be ({reason}).</translation>
        </message>
        <message>
            <source>The bundle holds a file with an unsafe name: {part} ({reason}).</source>
            <translation>The bundle holds a file with an unsafe name: {part} ({reason}).</translation>
        </message>
        <message>
            <source>Treat the file as hostile, keep it apart, and tell the sender by voice.</source>
            <translation>Treat the file as hostile, keep it apart, and tell the sender by voice.</translation>
        </message>
        <message>
            <source>Something in the bundle is larger than the {limit_bytes} bytes that are allowed.</source>
            <translation>Something in the bundle is larger than the {limit_bytes} bytes that are allowed.</translation>
        </message>
        <message>
            <source>The bundle is not laid out as it has to be: {part} ({reason}).</source>
            <translation>The bundle is not laid out as it has to be: {part} ({reason}).</translation>
        </message>
        <message>
            <source>The bundle is of version {version}, which this program doesn't know.</source>
            <translation>The bundle is of version {version}, which this program doesn't know.</translation>
        </message>
        <message>
            <source>Open it with a newer Saegim.</source>
            <translation>Open it with a newer Saegim.</translation>
        </message>
        <message>
            <source>The bundle was signed as {account}, who is not among the signers you were given.</source>
            <translation>The bundle was signed as {account}, who is not among the signers you were given.</translation>
        </message>
        <message>
            <source>Ask the sender in person for a new list of signers; never take one out of a bundle.</source>
            <translation>Ask the sender in person for a new list of signers; never take one out of a bundle.</translation>
        </message>
        <message>
            <source>The signature in the name of {account} is not right.</source>
            <translation>The signature in the name of {account} is not right.</translation>
        </message>
        <message>
            <source>The list {part} is not the one that was signed, or is not written as it has to be.</source>
            <translation>The list {part} is not the one that was signed, or is not written as it has to be.</translation>
        </message>
        <message>
            <source>The part {part} is not what was signed.</source>
            <translation>The part {part} is not what was signed.</translation>
        </message>
        <message>
            <source>The part {part} is missing.</source>
            <translation>The part {part} is missing.</translation>
        </message>
        <message>
            <source>The part {part} is there, but nobody signed it.</source>
            <translation>The part {part} is there, but nobody signed it.</translation>
        </message>
        <message>
            <source>The part {part} has another length than was announced while it was written.</source>
            <translation>The part {part} has another length than was announced while it was written.</translation>
        </message>
        <message>
            <source>The testimony is safe in the vault. The unfinished bundle was removed.</source>
            <translation>The testimony is safe in the vault. The unfinished bundle was removed.</translation>
        </message>
        <message>
            <source>Check the vault, then export again.</source>
            <translation>Check the vault, then export again.</translation>
        </message>
        <message>
            <source>The bundle opens with this key, but its signer meant it for somebody else.</source>
            <translation>The bundle opens with this key, but its signer meant it for somebody else.</translation>
        </message>
        <message>
            <source>Somebody has passed it on. Ask the signer whether you may have it.</source>
            <translation>Somebody has passed it on. Ask the signer whether you may have it.</translation>
        </message>
        <message>
            <source>The record in the bundle contradicts itself or the rest of it: {place}.</source>
            <translation>The record in the bundle contradicts itself or the rest of it: {place}.</translation>
        </message>
        <message>
            <source>The bundle's custody log doesn't hold together: {part}.</source>
            <translation>The bundle's custody log doesn't hold together: {part}.</translation>
        </message>
        <message>
            <source>Keep the file as it is, and tell the sender's custodian which part was named here.</source>
            <translation>Keep the file as it is, and tell the sender's custodian which part was named here.</translation>
        </message>
        <message>
            <source>The audio {part} is not the one that the record speaks of.</source>
            <translation>The audio {part} is not the one that the record speaks of.</translation>
        </message>
        <message>
            <source>The transcript in the bundle is not what another person approved: {place}.</source>
            <translation>The transcript in the bundle is not what another person approved: {place}.</translation>
        </message>
        <message>
            <source>That is not an age key file with exactly one secret key.</source>
            <translation>That is not an age key file with exactly one secret key.</translation>
        </message>
        <message>
            <source>Nothing was opened; the key was not kept.</source>
            <translation>Nothing was opened; the key was not kept.</translation>
        </message>
        <message>
            <source>Give the file with the line AGE-SECRET-KEY-1…; open a protected one with age first.</source>
            <translation>Give the file with the line AGE-SECRET-KEY-1…; open a protected one with age first.</translation>
        </message>
        <message>
            <source>The list of signers can't be read at line {line}.</source>
            <translation>The list of signers can't be read at line {line}.</translation>
        </message>
        <message>
            <source>Nothing was opened.</source>
            <translation>Nothing was opened.</translation>
        </message>
        <message>
            <source>Use the allowed_signers file you got from the sender in person, unchanged.</source>
            <translation>Use the allowed_signers file you got from the sender in person, unchanged.</translation>
        </message>
        <message>
            <source>There is already something at {name}.</source>
            <translation>There is already something at {name}.</translation>
        </message>
        <message>
            <source>It was left as it is, and nothing was written.</source>
            <translation>It was left as it is, and nothing was written.</translation>
        </message>
        <message>
            <source>Choose a name that doesn't exist yet.</source>
            <translation>Choose a name that doesn't exist yet.</translation>
        </message>
        <message>
            <source>There is no such backup here: {name}.</source>
            <translation>There is no such backup here: {name}.</translation>
        </message>
        <message>
            <source>Nothing was changed on the drive or on this laptop.</source>
            <translation>Nothing was changed on the drive or on this laptop.</translation>
        </message>
        <message>
            <source>Choose the folder on the drive that holds a folder named saegim-backup, or try another drive.</source>
            <translation>Choose the folder on the drive that holds a folder named saegim-backup, or try another drive.</translation>
        </message>
        <message>
            <source>The list of this backup is damaged or was changed: {name}.</source>
            <translation>The list of this backup is damaged or was changed: {name}.</translation>
        </message>
        <message>
            <source>Saegim took nothing from it. The vault and other backups are unchanged.</source>
            <translation>Saegim took nothing from it. The vault and other backups are unchanged.</translation>
        </message>
        <message>
            <source>Use another backup, and show this drive to your custodian.</source>
            <translation>Use another backup, and show this drive to your custodian.</translation>
        </message>
        <message>
            <source>The backup lacks a file, or a part of it: {name}.</source>
            <translation>The backup lacks a file, or a part of it: {name}.</translation>
        </message>
        <message>
            <source>The vault is unchanged, and so is everything else in the backup.</source>
            <translation>The vault is unchanged, and so is everything else in the backup.</translation>
        </message>
        <message>
            <source>If you have the vault, make a full backup now. To restore, use another backup or drive.</source>
            <translation>If you have the vault, make a full backup now. To restore, use another backup or drive.</translation>
        </message>
        <message>
            <source>A file in the backup is not what was stored there: {name}.</source>
            <translation>A file in the backup is not what was stored there: {name}.</translation>
        </message>
        <message>
            <source>Saegim did not use it. The vault is unchanged.</source>
            <translation>Saegim did not use it. The vault is unchanged.</translation>
        </message>
        <message>
            <source>If you have the vault, make a full backup on another drive. To restore, use another backup.</source>
            <translation>If you have the vault, make a full backup on another drive. To restore, use another backup.</translation>
        </message>
        <message>
            <source>The backup this vault was restored from was not made by this office.</source>
            <translation>The backup this vault was restored from was not made by this office.</translation>
        </message>
        <message>
            <source>Saegim closed the restored vault and changed nothing in it.</source>
            <translation>Saegim closed the restored vault and changed nothing in it.</translation>
        </message>
        <message>
            <source>Don't work with this copy. Keep it and the drive, restore another backup, and tell your custodian.</source>
            <translation>Don't work with this copy. Keep it and the drive, restore another backup, and tell your custodian.</translation>
        </message>
        <message>
            <source>The drive gave back something else than was written to it.</source>
            <translation>The drive gave back something else than was written to it.</translation>
        </message>
        <message>
            <source>The vault is unchanged, and earlier backups were not touched.</source>
            <translation>The vault is unchanged, and earlier backups were not touched.</translation>
        </message>
        <message>
            <source>Don't trust this drive any more. Make the backup on another one.</source>
            <translation>Don't trust this drive any more. Make the backup on another one.</translation>
        </message>
        <message>
            <source>It was stopped before the end.</source>
            <translation>It was stopped before the end.</translation>
        </message>
        <message>
            <source>The vault is unchanged. What was copied so far is kept and not copied again.</source>
            <translation>The vault is unchanged. What was copied so far is kept and not copied again.</translation>
        </message>
        <message>
            <source>Start it again when there is time: it goes on where it stopped.</source>
            <translation>Start it again when there is time: it goes on where it stopped.</translation>
        </message>
        <message>
            <source>{name} is being written to and can't be copied just now.</source>
            <translation>{name} is being written to and can't be copied just now.</translation>
        </message>
        <message>
            <source>Finish what is open and start the backup again.</source>
            <translation>Finish what is open and start the backup again.</translation>
        </message>
        <message>
            <source>This folder lies inside the vault itself.</source>
            <translation>This folder lies inside the vault itself.</translation>
        </message>
        <message>
            <source>Nothing was copied or changed.</source>
            <translation>Nothing was copied or changed.</translation>
        </message>
        <message>
            <source>Choose a folder on another drive, such as a USB drive.</source>
            <translation>Choose a folder on another drive, such as a USB drive.</translation>
        </message>
        <message>
            <source>Nothing was stored; what you typed is still in front of you.</source>
            <translation>Nothing was stored; what you typed is still in front of you.</translation>
        </message>
        <message>
            <source>The identity stays closed; nothing in it was read or changed.</source>
            <translation>The identity stays closed; nothing in it was read or changed.</translation>
        </message>
        <message>
            <source>This text holds what looks like an identity or passport number. Korean law lets nobody keep one without a legal basis, even when the person consents.</source>
            <translation>This text holds what looks like an identity or passport number. Korean law lets nobody keep one without a legal basis, even when the person consents.</translation>
        </message>
        <message>
            <source>Leave the number out or mask it, for example 900101-1******, and save again.</source>
            <translation>Leave the number out or mask it, for example 900101-1******, and save again.</translation>
        </message>
        <message>
            <source>An identity is opened for a reason, and none was chosen.</source>
            <translation>An identity is opened for a reason, and none was chosen.</translation>
        </message>
        <message>
            <source>Choose why you need to see it. For another reason, say it in a few words.</source>
            <translation>Choose why you need to see it. For another reason, say it in a few words.</translation>
        </message>
        <message>
            <source>Your account is not entitled to identities: its keys do not open them.</source>
            <translation>Your account is not entitled to identities: its keys do not open them.</translation>
        </message>
        <message>
            <source>Work with the code, or ask a custodian who is entitled.</source>
            <translation>Work with the code, or ask a custodian who is entitled.</translation>
        </message>
        <message>
            <source>{account} can't be changed in this way: only an active account gains identities, and only one that is entitled loses them.</source>
            <translation>{account} can't be changed in this way: only an active account gains identities, and only one that is entitled loses them.</translation>
        </message>
        <message>
            <source>Who is entitled has not changed.</source>
            <translation>Who is entitled has not changed.</translation>
        </message>
        <message>
            <source>Choose another account, or enable this one first.</source>
            <translation>Choose another account, or enable this one first.</translation>
        </message>
        <message>
            <source>{account} is the last account that can open identities.</source>
            <translation>{account} is the last account that can open identities.</translation>
        </message>
        <message>
            <source>It stays entitled, so that no identity is lost.</source>
            <translation>It stays entitled, so that no identity is lost.</translation>
        </message>
        <message>
            <source>Entitle another account first.</source>
            <translation>Entitle another account first.</translation>
        </message>
        <message>
            <source>This needs a second person, and nobody else has confirmed.</source>
            <translation>This needs a second person, and nobody else has confirmed.</translation>
        </message>
        <message>
            <source>Ask a colleague to enter their own account and passphrase beside yours.</source>
            <translation>Ask a colleague to enter their own account and passphrase beside yours.</translation>
        </message>
        <message>
            <source>There is no identity for {witness}.</source>
            <translation>There is no identity for {witness}.</translation>
        </message>
        <message>
            <source>Nothing was changed; everything about the testimony is kept under the code.</source>
            <translation>Nothing was changed; everything about the testimony is kept under the code.</translation>
        </message>
        <message>
            <source>Check the code. A testimony needs no identity: work goes on with the code.</source>
            <translation>Check the code. A testimony needs no identity: work goes on with the code.</translation>
        </message>
        <message>
            <source>This part of the identity can't be kept as it is: {field}.</source>
            <translation>This part of the identity can't be kept as it is: {field}.</translation>
        </message>
        <message>
            <source>Give at least one name, dates as 1968, 1968-05 or 1968-05-17, and not too much text in one field.</source>
            <translation>Give at least one name, dates as 1968, 1968-05 or 1968-05-17, and not too much text in one field.</translation>
        </message>
        <message>
            <source>The key of the identities is not the one that a custodian of this vault put there.</source>
            <translation>The key of the identities is not the one that a custodian of this vault put there.</translation>
        </message>
        <message>
            <source>Saegim opened no identity with it. Everything else in the vault is unaffected.</source>
            <translation>Saegim opened no identity with it. Everything else in the vault is unaffected.</translation>
        </message>
        <message>
            <source>Write no identity now. Keep the folder as it is and tell your custodian: a file may be replaced.</source>
            <translation>Write no identity now. Keep the folder as it is and tell your custodian: a file may be replaced.</translation>
        </message>
        <message>
            <source>Nothing was opened or changed.</source>
            <translation>Nothing was opened or changed.</translation>
        </message>
        <message>
            <source>{threshold} of {shares} sheets is not a safe division.</source>
            <translation>{threshold} of {shares} sheets is not a safe division.</translation>
        </message>
        <message>
            <source>No kit was made; an earlier kit is as it was.</source>
            <translation>No kit was made; an earlier kit is as it was.</translation>
        </message>
        <message>
            <source>Take 2 to 8 sheets, of which at least 2 open the vault.</source>
            <translation>Take 2 to 8 sheets, of which at least 2 open the vault.</translation>
        </message>
        <message>
            <source>Word {word} of sheet {sheet} is not a word of a recovery sheet.</source>
            <translation>Word {word} of sheet {sheet} is not a word of a recovery sheet.</translation>
        </message>
        <message>
            <source>Compare this word with the sheet, letter by letter, and type it again.</source>
            <translation>Compare this word with the sheet, letter by letter, and type it again.</translation>
        </message>
        <message>
            <source>Sheet {sheet} has {words} words here; every sheet has {needed}.</source>
            <translation>Sheet {sheet} has {words} words here; every sheet has {needed}.</translation>
        </message>
        <message>
            <source>Look for a word that was left out or typed twice.</source>
            <translation>Look for a word that was left out or typed twice.</translation>
        </message>
        <message>
            <source>The words of sheet {sheet} do not belong together.</source>
            <translation>The words of sheet {sheet} do not belong together.</translation>
        </message>
        <message>
            <source>One word is another than on the sheet, or two have changed places. Compare them one by one.</source>
            <translation>One word is another than on the sheet, or two have changed places. Compare them one by one.</translation>
        </message>
        <message>
            <source>This takes {needed} sheets, and {given} are here.</source>
            <translation>This takes {needed} sheets, and {given} are here.</translation>
        </message>
        <message>
            <source>Ask another person who keeps a sheet to bring it.</source>
            <translation>Ask another person who keeps a sheet to bring it.</translation>
        </message>
        <message>
            <source>Sheet {sheet} here is of another kit than the first one.</source>
            <translation>Sheet {sheet} here is of another kit than the first one.</translation>
        </message>
        <message>
            <source>Compare the kit's number at the top of each sheet; use sheets of one kit only.</source>
            <translation>Compare the kit's number at the top of each sheet; use sheets of one kit only.</translation>
        </message>
        <message>
            <source>Sheet {sheet} here is one that was read already.</source>
            <translation>Sheet {sheet} here is one that was read already.</translation>
        </message>
        <message>
            <source>Take another sheet of the same kit.</source>
            <translation>Take another sheet of the same kit.</translation>
        </message>
        <message>
            <source>These sheets are whole, but they are not of this vault's present kit.</source>
            <translation>These sheets are whole, but they are not of this vault's present kit.</translation>
        </message>
        <message>
            <source>Compare the vault and the kit named on the sheets. Sheets of a replaced kit open nothing.</source>
            <translation>Compare the vault and the kit named on the sheets. Sheets of a replaced kit open nothing.</translation>
        </message>
        <message>
            <source>This vault has no recovery kit.</source>
            <translation>This vault has no recovery kit.</translation>
        </message>
        <message>
            <source>A custodian makes one under Vault, Recovery kit.</source>
            <translation>A custodian makes one under Vault, Recovery kit.</translation>
        </message>
        <message>
            <source>The file {name} of the recovery kit is damaged or was changed from outside.</source>
            <translation>The file {name} of the recovery kit is damaged or was changed from outside.</translation>
        </message>
        <message>
            <source>Nothing was opened with it. Accounts open the vault as before.</source>
            <translation>Nothing was opened with it. Accounts open the vault as before.</translation>
        </message>
        <message>
            <source>Put the file back from your latest backup, or let a custodian make a new kit; tell your custodian.</source>
            <translation>Put the file back from your latest backup, or let a custodian make a new kit; tell your custodian.</translation>
        </message>
        <message>
            <source>This vault's recovery kit has not been rehearsed yet.</source>
            <translation>This vault's recovery kit has not been rehearsed yet.</translation>
        </message>
        <message>
            <source>Everything in the vault is as it was: no interview was opened, and no identity written.</source>
            <translation>Everything in the vault is as it was: no interview was opened, and no identity written.</translation>
        </message>
        <message>
            <source>Under Vault, Recovery kit: make a kit, print its sheets, and open the vault with them once.</source>
            <translation>Under Vault, Recovery kit: make a kit, print its sheets, and open the vault with them once.</translation>
        </message>
        <message>
            <source>The sheets can't be put into the vault's own folder: they are its way in.</source>
            <translation>The sheets can't be put into the vault's own folder: they are its way in.</translation>
        </message>
        <message>
            <source>The sheets were not written anywhere.</source>
            <translation>The sheets were not written anywhere.</translation>
        </message>
        <message>
            <source>Choose a USB drive that you take to the printer and empty afterwards.</source>
            <translation>Choose a USB drive that you take to the printer and empty afterwards.</translation>
        </message>
        <message>
            <source>Sheets of this kit are in that folder already.</source>
            <translation>Sheets of this kit are in that folder already.</translation>
        </message>
        <message>
            <source>They were left as they are, and nothing new was written.</source>
            <translation>They were left as they are, and nothing new was written.</translation>
        </message>
        <message>
            <source>Print those, or choose another folder.</source>
            <translation>Print those, or choose another folder.</translation>
        </message>
        <message>
            <source>Another program holds the microphone.</source>
            <translation>Another program holds the microphone.</translation>
        </message>
        <message>
            <source>Close programs that use the microphone, such as a call or a recorder, or choose another one.</source>
            <translation>Close programs that use the microphone, such as a call or a recorder, or choose another one.</translation>
        </message>
        <message>
            <source>The system does not let this program use the microphone.</source>
            <translation>The system does not let this program use the microphone.</translation>
        </message>
        <message>
            <source>Allow it in the system's privacy settings under Microphone (on Linux: let the account into the group audio), then start Saegim again.</source>
            <translation>Allow it in the system's privacy settings under Microphone (on Linux: let the account into the group audio), then start Saegim again.</translation>
        </message>
        <message>
            <source>{name} is locked by its seller's copy protection and can't be decoded.</source>
            <translation>{name} is locked by its seller's copy protection and can't be decoded.</translation>
        </message>
        <message>
            <source>Ask whoever made the recording for a copy without copy protection.</source>
            <translation>Ask whoever made the recording for a copy without copy protection.</translation>
        </message>
        <message>
            <source>{name} is a video without any sound.</source>
            <translation>{name} is a video without any sound.</translation>
        </message>
        <message>
            <source>Look for the file that holds the sound, or for another copy.</source>
            <translation>Look for the file that holds the sound, or for another copy.</translation>
        </message>
        <message>
            <source>{name} is not a file, but a folder, a link, a device or a pipe.</source>
            <translation>{name} is not a file, but a folder, a link, a device or a pipe.</translation>
        </message>
        <message>
            <source>Nothing was opened and nothing was taken in.</source>
            <translation>Nothing was opened and nothing was taken in.</translation>
        </message>
        <message>
            <source>Choose the file itself, where it lies.</source>
            <translation>Choose the file itself, where it lies.</translation>
        </message>
        <message>
            <source>{name} was changed by another program while it was read.</source>
            <translation>{name} was changed by another program while it was read.</translation>
        </message>
        <message>
            <source>Nothing of it was taken in: what is kept must be exactly what was read.</source>
            <translation>Nothing of it was taken in: what is kept must be exactly what was read.</translation>
        </message>
        <message>
            <source>Close the program that writes to it, and import it again.</source>
            <translation>Close the program that writes to it, and import it again.</translation>
        </message>
        <message>
            <source>{name} can't be read to its end: the drive is gone or damaged there.</source>
            <translation>{name} can't be read to its end: the drive is gone or damaged there.</translation>
        </message>
        <message>
            <source>Nothing of it was taken in; everything taken in before is safe.</source>
            <translation>Nothing of it was taken in; everything taken in before is safe.</translation>
        </message>
        <message>
            <source>Connect the drive again and repeat it. If it fails at the same place, have the drive copied first.</source>
            <translation>Connect the drive again and repeat it. If it fails at the same place, have the drive copied first.</translation>
        </message>
        <message>
            <source>{name} is already among the recordings of another interview ({witness}).</source>
            <translation>{name} is already among the recordings of another interview ({witness}).</translation>
        </message>
        <message>
            <source>If it belongs to this interview as well, say so for this file and import it again.</source>
            <translation>If it belongs to this interview as well, say so for this file and import it again.</translation>
        </message>
        <message>
            <source>What is said of the source can't be kept like this: {field}.</source>
            <translation>What is said of the source can't be kept like this: {field}.</translation>
        </message>
        <message>
            <source>Dates are written as 2019, 2019-05 or 2019-05-17; people by a code with a number, never by name.</source>
            <translation>Dates are written as 2019, 2019-05 or 2019-05-17; people by a code with a number, never by name.</translation>
        </message>
        <message>
            <source>{name} may not be read by this account of the computer.</source>
            <translation>{name} may not be read by this account of the computer.</translation>
        </message>
        <message>
            <source>Copy the file to a place that you may read, and try again.</source>
            <translation>Copy the file to a place that you may read, and try again.</translation>
        </message>
        <message>
            <source>There is nothing in {name}: it is empty.</source>
            <translation>There is nothing in {name}: it is empty.</translation>
        </message>
        <message>
            <source>Nothing was added, and the file was not changed.</source>
            <translation>Nothing was added, and the file was not changed.</translation>
        </message>
        <message>
            <source>Copy the file again from where it came from, and add that copy.</source>
            <translation>Copy the file again from where it came from, and add that copy.</translation>
        </message>
        <message>
            <source>{name} is a folder or a device, not a file.</source>
            <translation>{name} is a folder or a device, not a file.</translation>
        </message>
        <message>
            <source>Nothing was added or changed.</source>
            <translation>Nothing was added or changed.</translation>
        </message>
        <message>
            <source>Choose the files themselves; several can be chosen at once.</source>
            <translation>Choose the files themselves; several can be chosen at once.</translation>
        </message>
        <message>
            <source>{name} is larger than {most} bytes, which is more than can be attached.</source>
            <translation>{name} is larger than {most} bytes, which is more than can be attached.</translation>
        </message>
        <message>
            <source>Add it in parts, or bring a recording in as a recording.</source>
            <translation>Add it in parts, or bring a recording in as a recording.</translation>
        </message>
        <message>
            <source>{name} was being changed while it was read.</source>
            <translation>{name} was being changed while it was read.</translation>
        </message>
        <message>
            <source>Nothing was added: half a file would be worth nothing.</source>
            <translation>Nothing was added: half a file would be worth nothing.</translation>
        </message>
        <message>
            <source>Close the program that writes to it. Then add it again.</source>
            <translation>Close the program that writes to it. Then add it again.</translation>
        </message>
        <message>
            <source>{name} is attached to this interview already, byte for byte, as {same}.</source>
            <translation>{name} is attached to this interview already, byte for byte, as {same}.</translation>
        </message>
        <message>
            <source>What is attached is unchanged; nothing was added.</source>
            <translation>What is attached is unchanged; nothing was added.</translation>
        </message>
        <message>
            <source>It was stopped before it was complete.</source>
            <translation>It was stopped before it was complete.</translation>
        </message>
        <message>
            <source>No half file was left behind, and the files were not changed.</source>
            <translation>No half file was left behind, and the files were not changed.</translation>
        </message>
        <message>
            <source>Do it again whenever you like.</source>
            <translation>Do it again whenever you like.</translation>
        </message>
        <message>
            <source>There is no such attachment in this vault.</source>
            <translation>There is no such attachment in this vault.</translation>
        </message>
        <message>
            <source>Look it up in the list of attachments and try again.</source>
            <translation>Look it up in the list of attachments and try again.</translation>
        </message>
        <message>
            <source>The stored attachment {attachment} is not what was added.</source>
            <translation>The stored attachment {attachment} is not what was added.</translation>
        </message>
        <message>
            <source>Its digest is in the signed log; nothing of it was shown or handed over.</source>
            <translation>Its digest is in the signed log; nothing of it was shown or handed over.</translation>
        </message>
        <message>
            <source>Do not hand this interview over. Tell your custodian, and bring the file back from a backup.</source>
            <translation>Do not hand this interview over. Tell your custodian, and bring the file back from a backup.</translation>
        </message>
        <message>
            <source>What is said of it is longer than {most} letters, or holds invisible signs.</source>
            <translation>What is said of it is longer than {most} letters, or holds invisible signs.</translation>
        </message>
        <message>
            <source>What was said before still counts.</source>
            <translation>What was said before still counts.</translation>
        </message>
        <message>
            <source>Say it in fewer words, on one line.</source>
            <translation>Say it in fewer words, on one line.</translation>
        </message>
        <message>
            <source>The closed room in which pictures are made has broken down over this file.</source>
            <translation>The closed room in which pictures are made has broken down over this file.</translation>
        </message>
        <message>
            <source>The original is kept untouched. Whatever the file tried to do, it had no key, file or network.</source>
            <translation>The original is kept untouched. Whatever the file tried to do, it had no key, file or network.</translation>
        </message>
        <message>
            <source>Try once more. If it happens again, treat the file as hostile and open it nowhere else.</source>
            <translation>Try once more. If it happens again, treat the file as hostile and open it nowhere else.</translation>
        </message>
        <message>
            <source>This drawing holds as much as one drawing can.</source>
            <translation>This drawing holds as much as one drawing can.</translation>
        </message>
        <message>
            <source>Every stroke up to here is stored.</source>
            <translation>Every stroke up to here is stored.</translation>
        </message>
        <message>
            <source>Keep it, and go on in a new drawing.</source>
            <translation>Keep it, and go on in a new drawing.</translation>
        </message>
        <message>
            <source>That doesn't fit this recording: it has {channels} channels.</source>
            <translation>That doesn't fit this recording: it has {channels} channels.</translation>
        </message>
        <message>
            <source>Name each channel once, with a speaker, and the language ko or en where it is fixed.</source>
            <translation>Name each channel once, with a speaker, and the language ko or en where it is fixed.</translation>
        </message>
        <message>
            <source>A glossary pack can't be called {name}.</source>
            <translation>A glossary pack can't be called {name}.</translation>
        </message>
        <message>
            <source>Give it a short handle of small letters, digits and hyphens, and a title of one line.</source>
            <translation>Give it a short handle of small letters, digits and hyphens, and a title of one line.</translation>
        </message>
        <message>
            <source>There is no glossary pack called {name}.</source>
            <translation>There is no glossary pack called {name}.</translation>
        </message>
        <message>
            <source>Choose one that the list of packs shows.</source>
            <translation>Choose one that the list of packs shows.</translation>
        </message>
        <message>
            <source>Term {number} of the pack isn't a word that can be listened for.</source>
            <translation>Term {number} of the pack isn't a word that can be listened for.</translation>
        </message>
        <message>
            <source>Write one word or a short phrase, without commas or signs.</source>
            <translation>Write one word or a short phrase, without commas or signs.</translation>
        </message>
        <message>
            <source>This looks like the name of a person. Names never go into a glossary pack.</source>
            <translation>This looks like the name of a person. Names never go into a glossary pack.</translation>
        </message>
        <message>
            <source>Nothing was changed, and the name was not kept.</source>
            <translation>Nothing was changed, and the name was not kept.</translation>
        </message>
        <message>
            <source>Leave it out: a name in a pack would be written into testimonies in which nobody said it. Names belong to the identity store.</source>
            <translation>Leave it out: a name in a pack would be written into testimonies in which nobody said it. Names belong to the identity store.</translation>
        </message>
        <message>
            <source>The glossary is too long: {count}, where {most} are the most.</source>
            <translation>The glossary is too long: {count}, where {most} are the most.</translation>
        </message>
        <message>
            <source>The recording and everything transcribed so far are untouched.</source>
            <translation>The recording and everything transcribed so far are untouched.</translation>
        </message>
        <message>
            <source>Choose fewer packs for the interview, or shorten them: a longer one costs text.</source>
            <translation>Choose fewer packs for the interview, or shorten them: a longer one costs text.</translation>
        </message>
        <message>
            <source>The draft was made with the model {name}, and this is another one.</source>
            <translation>The draft was made with the model {name}, and this is another one.</translation>
        </message>
        <message>
            <source>The draft and the recording are untouched.</source>
            <translation>The draft and the recording are untouched.</translation>
        </message>
        <message>
            <source>Give the folder of the very same model pack: its digest has to be the same.</source>
            <translation>Give the folder of the very same model pack: its digest has to be the same.</translation>
        </message>
        <message>
            <source>{name} is a packed file, not a folder with a speech model.</source>
            <translation>{name} is a packed file, not a folder with a speech model.</translation>
        </message>
        <message>
            <source>Nothing was installed, and nothing on the drive was changed.</source>
            <translation>Nothing was installed, and nothing on the drive was changed.</translation>
        </message>
        <message>
            <source>Unpack it where it was fetched, check the digests there, and bring the folder.</source>
            <translation>Unpack it where it was fetched, check the digests there, and bring the folder.</translation>
        </message>
        <message>
            <source>{name} in the speech model is a link to somewhere else, not a file.</source>
            <translation>{name} in the speech model is a link to somewhere else, not a file.</translation>
        </message>
        <message>
            <source>The model was not used, and nothing was fetched. The recordings are untouched.</source>
            <translation>The model was not used, and nothing was fetched. The recordings are untouched.</translation>
        </message>
        <message>
            <source>Copy the files themselves into the folder, as the guide to speech models shows, and choose it again.</source>
            <translation>Copy the files themselves into the folder, as the guide to speech models shows, and choose it again.</translation>
        </message>
        <message>
            <source>The speech model lacks {name}. Without it the speech library would look on the network, or guess.</source>
            <translation>The speech model lacks {name}. Without it the speech library would look on the network, or guess.</translation>
        </message>
        <message>
            <source>Fetch this file too, as the guide to speech models shows, and put it into the folder.</source>
            <translation>Fetch this file too, as the guide to speech models shows, and put it into the folder.</translation>
        </message>
        <message>
            <source>There is no model pack {name} on this laptop, or more than one of that name.</source>
            <translation>There is no model pack {name} on this laptop, or more than one of that name.</translation>
        </message>
        <message>
            <source>Look at the list of model packs, and name one by its folder.</source>
            <translation>Look at the list of model packs, and name one by its folder.</translation>
        </message>
        <message>
            <source>The model pack {name} is on no list of ours, and your office has not decided on it.</source>
            <translation>The model pack {name} is on no list of ours, and your office has not decided on it.</translation>
        </message>
        <message>
            <source>A custodian compares its digest with that of its source and accepts it, or takes another pack.</source>
            <translation>A custodian compares its digest with that of its source and accepts it, or takes another pack.</translation>
        </message>
        <message>
            <source>Your office has decided not to use the model pack {name}.</source>
            <translation>Your office has decided not to use the model pack {name}.</translation>
        </message>
        <message>
            <source>Choose another model pack, or ask a custodian why.</source>
            <translation>Choose another model pack, or ask a custodian why.</translation>
        </message>
        <message>
            <source>The installation of the model pack was stopped before its end.</source>
            <translation>The installation of the model pack was stopped before its end.</translation>
        </message>
        <message>
            <source>What was copied so far is kept; it can't be used before it is whole.</source>
            <translation>What was copied so far is kept; it can't be used before it is whole.</translation>
        </message>
        <message>
            <source>Install it from the same folder again: it goes on where it stopped.</source>
            <translation>Install it from the same folder again: it goes on where it stopped.</translation>
        </message>
        <message>
            <source>The model pack {name} could not be measured: no speech was found in our sample.</source>
            <translation>The model pack {name} could not be measured: no speech was found in our sample.</translation>
        </message>
        <message>
            <source>Nothing was changed, and the recordings are untouched.</source>
            <translation>Nothing was changed, and the recordings are untouched.</translation>
        </message>
        <message>
            <source>Install the program again: its sample of speech may be damaged.</source>
            <translation>Install the program again: its sample of speech may be damaged.</translation>
        </message>
        <message>
            <source>The speech process gave up: {failure}.</source>
            <translation>The speech process gave up: {failure}.</translation>
        </message>
        <message>
            <source>This transcription was begun {times} times, and each time the program ended.</source>
            <translation>This transcription was begun {times} times, and each time the program ended.</translation>
        </message>
        <message>
            <source>Choose a smaller model or close other programs, then ask for it again.</source>
            <translation>Choose a smaller model or close other programs, then ask for it again.</translation>
        </message>
        <message>
            <source>There is no transcription {job} in the queue.</source>
            <translation>There is no transcription {job} in the queue.</translation>
        </message>
        <message>
            <source>Look at the list of the queue: it names every transcription.</source>
            <translation>Look at the list of the queue: it names every transcription.</translation>
        </message>
        <message>
            <source>{account} translated this line, and so can't look it over as a reviewer.</source>
            <translation>{account} translated this line, and so can't look it over as a reviewer.</translation>
        </message>
        <message>
            <source>The translation reads as it did before.</source>
            <translation>The translation reads as it did before.</translation>
        </message>
        <message>
            <source>Change it as a translator, or ask another person to review it.</source>
            <translation>Change it as a translator, or ask another person to review it.</translation>
        </message>
        <message>
            <source>There is no translation here that an approval could cover.</source>
            <translation>There is no translation here that an approval could cover.</translation>
        </message>
        <message>
            <source>Nothing was approved, and the transcript is unchanged.</source>
            <translation>Nothing was approved, and the transcript is unchanged.</translation>
        </message>
        <message>
            <source>Approve the transcript alone, or have it translated first.</source>
            <translation>Approve the transcript alone, or have it translated first.</translation>
        </message>
        <message>
            <source>The speech model {name} wasn't made to translate Korean into English.</source>
            <translation>The speech model {name} wasn't made to translate Korean into English.</translation>
        </message>
        <message>
            <source>Nothing was translated, and the transcript is untouched.</source>
            <translation>Nothing was translated, and the transcript is untouched.</translation>
        </message>
        <message>
            <source>Choose a model pack that translates, or let a person translate.</source>
            <translation>Choose a model pack that translates, or let a person translate.</translation>
        </message>
        <message>
            <source>No format was chosen for the document.</source>
            <translation>No format was chosen for the document.</translation>
        </message>
        <message>
            <source>Choose one format or more.</source>
            <translation>Choose one format or more.</translation>
        </message>
        <message>
            <source>A document can't be put into the vault's own folder.</source>
            <translation>A document can't be put into the vault's own folder.</translation>
        </message>
        <message>
            <source>Choose a drive, or a folder outside of the vault.</source>
            <translation>Choose a drive, or a folder outside of the vault.</translation>
        </message>
        <message>
            <source>Figures of fewer than {least} approved interviews, or {least_words} words, do not leave the office: there are {interviews}, with {words} words.</source>
            <translation>Figures of fewer than {least} approved interviews, or {least_words} words, do not leave the office: there are {interviews}, with {words} words.</translation>
        </message>
        <message>
            <source>Nothing was written, and every transcript is unchanged.</source>
            <translation>Nothing was written, and every transcript is unchanged.</translation>
        </message>
        <message>
            <source>Look at the figures here, and export them once more interviews are approved.</source>
            <translation>Look at the figures here, and export them once more interviews are approved.</translation>
        </message>
        <message>
            <source>There is nothing of yours to undo, or to do again, in this interview.</source>
            <translation>There is nothing of yours to undo, or to do again, in this interview.</translation>
        </message>
        <message>
            <source>The transcript reads as it did before.</source>
            <translation>The transcript reads as it did before.</translation>
        </message>
        <message>
            <source>Choose an earlier text in the history of the line, if you need one.</source>
            <translation>Choose an earlier text in the history of the line, if you need one.</translation>
        </message>
        <message>
            <source>The line was changed since, so what you did before can't be undone by itself.</source>
            <translation>The line was changed since, so what you did before can't be undone by itself.</translation>
        </message>
        <message>
            <source>Look at the history of the line, and correct it as it should read now.</source>
            <translation>Look at the history of the line, and correct it as it should read now.</translation>
        </message>
        <message>
            <source>This vault has no redaction and no redacted copy {redaction}.</source>
            <translation>This vault has no redaction and no redacted copy {redaction}.</translation>
        </message>
        <message>
            <source>List the redactions of the interview again and use an id from there.</source>
            <translation>List the redactions of the interview again and use an id from there.</translation>
        </message>
        <message>
            <source>The words are missing, longer than 300 characters, or hold line breaks or invisible characters.</source>
            <translation>The words are missing, longer than 300 characters, or hold line breaks or invisible characters.</translation>
        </message>
        <message>
            <source>No mask was set or taken back.</source>
            <translation>No mask was set or taken back.</translation>
        </message>
        <message>
            <source>Say on one line what it is for, without any name.</source>
            <translation>Say on one line what it is for, without any name.</translation>
        </message>
        <message>
            <source>There is no mask {mask} in force.</source>
            <translation>There is no mask {mask} in force.</translation>
        </message>
        <message>
            <source>All masks are as they were.</source>
            <translation>All masks are as they were.</translation>
        </message>
        <message>
            <source>List the masks again; somebody may have taken it back already.</source>
            <translation>List the masks again; somebody may have taken it back already.</translation>
        </message>
        <message>
            <source>What was to be masked does not lie in this line or recording as it is now.</source>
            <translation>What was to be masked does not lie in this line or recording as it is now.</translation>
        </message>
        <message>
            <source>No mask was set, and nothing was made readable.</source>
            <translation>No mask was set, and nothing was made readable.</translation>
        </message>
        <message>
            <source>Look at the line again, and mask what it reads now.</source>
            <translation>Look at the line again, and mask what it reads now.</translation>
        </message>
        <message>
            <source>{count} masks lie over lines that read otherwise by now.</source>
            <translation>{count} masks lie over lines that read otherwise by now.</translation>
        </message>
        <message>
            <source>Those lines are masked as a whole, and no copy can be made.</source>
            <translation>Those lines are masked as a whole, and no copy can be made.</translation>
        </message>
        <message>
            <source>Mask these lines anew, and take the old masks back.</source>
            <translation>Mask these lines anew, and take the old masks back.</translation>
        </message>
        <message>
            <source>{count} suggestions are neither masked nor declined.</source>
            <translation>{count} suggestions are neither masked nor declined.</translation>
        </message>
        <message>
            <source>Nothing was approved, and nothing has left.</source>
            <translation>Nothing was approved, and nothing has left.</translation>
        </message>
        <message>
            <source>Go through the suggestions and decide each one.</source>
            <translation>Go through the suggestions and decide each one.</translation>
        </message>
        <message>
            <source>{account} set masks in this redaction, and so can't approve it.</source>
            <translation>{account} set masks in this redaction, and so can't approve it.</translation>
        </message>
        <message>
            <source>The masks are unchanged and still wait for approval.</source>
            <translation>The masks are unchanged and still wait for approval.</translation>
        </message>
        <message>
            <source>No approval covers this redaction as it is now.</source>
            <translation>No approval covers this redaction as it is now.</translation>
        </message>
        <message>
            <source>No copy was made, and nothing has left.</source>
            <translation>No copy was made, and nothing has left.</translation>
        </message>
        <message>
            <source>Have a supervisor who set no mask look through the copy and approve it.</source>
            <translation>Have a supervisor who set no mask look through the copy and approve it.</translation>
        </message>
        <message>
            <source>The map of this copy is not sealed to {account} with its present keys.</source>
            <translation>The map of this copy is not sealed to {account} with its present keys.</translation>
        </message>
        <message>
            <source>The map is safe in the vault, and nobody has read it.</source>
            <translation>The map is safe in the vault, and nobody has read it.</translation>
        </message>
        <message>
            <source>Ask somebody whom the redaction names as a holder of its key.</source>
            <translation>Ask somebody whom the redaction names as a holder of its key.</translation>
        </message>
        <message>
            <source>{count} lines of this interview are withheld.</source>
            <translation>{count} lines of this interview are withheld.</translation>
        </message>
        <message>
            <source>Nothing has left.</source>
            <translation>Nothing has left.</translation>
        </message>
        <message>
            <source>Make a redaction and hand over the redacted copy instead.</source>
            <translation>Make a redaction and hand over the redacted copy instead.</translation>
        </message>
        <message>
            <source>Nobody was added, and nothing was exchanged.</source>
            <translation>Nobody was added, and nothing was exchanged.</translation>
        </message>
        <message>
            <source>Nothing of it was taken in. This vault is as it was.</source>
            <translation>Nothing of it was taken in. This vault is as it was.</translation>
        </message>
        <message>
            <source>Keep the file, tell your custodian, and ask the colleague in person what happened on their laptop.</source>
            <translation>Keep the file, tell your custodian, and ask the colleague in person what happened on their laptop.</translation>
        </message>
        <message>
            <source>This is not a colleague's card, or somebody has changed it.</source>
            <translation>This is not a colleague's card, or somebody has changed it.</translation>
        </message>
        <message>
            <source>Have the colleague save the card again on their own laptop.</source>
            <translation>Have the colleague save the card again on their own laptop.</translation>
        </message>
        <message>
            <source>This is the card of {account}, who signs in on this laptop.</source>
            <translation>This is the card of {account}, who signs in on this laptop.</translation>
        </message>
        <message>
            <source>Take this card to the other laptop, and bring the card from there.</source>
            <translation>Take this card to the other laptop, and bring the card from there.</translation>
        </message>
        <message>
            <source>The name {account} belongs to another key on this laptop already.</source>
            <translation>The name {account} belongs to another key on this laptop already.</translation>
        </message>
        <message>
            <source>A name means one person in the whole office: the colleague needs an account with another name.</source>
            <translation>A name means one person in the whole office: the colleague needs an account with another name.</translation>
        </message>
        <message>
            <source>The key of {account} is that of {other}, who is known on this laptop.</source>
            <translation>The key of {account} is that of {other}, who is known on this laptop.</translation>
        </message>
        <message>
            <source>Nobody may be two people in one office. Ask your custodian.</source>
            <translation>Nobody may be two people in one office. Ask your custodian.</translation>
        </message>
        <message>
            <source>This vault knows no colleague {account}.</source>
            <translation>This vault knows no colleague {account}.</translation>
        </message>
        <message>
            <source>Have a custodian add the colleague's card first.</source>
            <translation>Have a custodian add the colleague's card first.</translation>
        </message>
        <message>
            <source>Nobody has compared the fingerprint of {account} since the card was added.</source>
            <translation>Nobody has compared the fingerprint of {account} since the card was added.</translation>
        </message>
        <message>
            <source>Have a custodian call the colleague, have the fingerprint read aloud, and type what they hear.</source>
            <translation>Have a custodian call the colleague, have the fingerprint read aloud, and type what they hear.</translation>
        </message>
        <message>
            <source>The fingerprint is not that of the card kept for {account}.</source>
            <translation>The fingerprint is not that of the card kept for {account}.</translation>
        </message>
        <message>
            <source>The colleague stays unverified, and nothing is exchanged.</source>
            <translation>The colleague stays unverified, and nothing is exchanged.</translation>
        </message>
        <message>
            <source>Have it read aloud once more. If it still differs, this is not the colleague's card.</source>
            <translation>Have it read aloud once more. If it still differs, this is not the colleague's card.</translation>
        </message>
        <message>
            <source>There is no file {name}.</source>
            <translation>There is no file {name}.</translation>
        </message>
        <message>
            <source>Plug in the drive, and choose the file that begins with review-.</source>
            <translation>Plug in the drive, and choose the file that begins with review-.</translation>
        </message>
        <message>
            <source>This review bundle was taken in already, at {at}.</source>
            <translation>This review bundle was taken in already, at {at}.</translation>
        </message>
        <message>
            <source>There is nothing to do. If you expected news, ask for a new bundle.</source>
            <translation>There is nothing to do. If you expected news, ask for a new bundle.</translation>
        </message>
        <message>
            <source>This review bundle is for {account} on another laptop.</source>
            <translation>This review bundle is for {account} on another laptop.</translation>
        </message>
        <message>
            <source>Give the drive to whom it is for, or ask for a bundle for this account.</source>
            <translation>Give the drive to whom it is for, or ask for a bundle for this account.</translation>
        </message>
        <message>
            <source>The file, or the interview here, has changed since the bundle was opened.</source>
            <translation>The file, or the interview here, has changed since the bundle was opened.</translation>
        </message>
        <message>
            <source>Open the bundle once more, and look at what it brings.</source>
            <translation>Open the bundle once more, and look at what it brings.</translation>
        </message>
        <message>
            <source>It was stopped before its end.</source>
            <translation>It was stopped before its end.</translation>
        </message>
        <message>
            <source>This vault is as it was, and no finished file was left on the drive.</source>
            <translation>This vault is as it was, and no finished file was left on the drive.</translation>
        </message>
        <message>
            <source>Begin again whenever you like.</source>
            <translation>Begin again whenever you like.</translation>
        </message>
        <message>
            <source>What was read back from the drive is not what was written.</source>
            <translation>What was read back from the drive is not what was written.</translation>
        </message>
        <message>
            <source>Nothing counts as sent, and the file was removed from the drive.</source>
            <translation>Nothing counts as sent, and the file was removed from the drive.</translation>
        </message>
        <message>
            <source>Use another drive. This one can't be trusted.</source>
            <translation>Use another drive. This one can't be trusted.</translation>
        </message>
        <message>
            <source>Something in the bundle was written by {account}, who is not known here.</source>
            <translation>Something in the bundle was written by {account}, who is not known here.</translation>
        </message>
        <message>
            <source>Have a custodian add the card of {account}, then open the bundle again.</source>
            <translation>Have a custodian add the card of {account}, then open the bundle again.</translation>
        </message>
        <message>
            <source>The bundle comes without audio, and {count} recordings of it are not here.</source>
            <translation>The bundle comes without audio, and {count} recordings of it are not here.</translation>
        </message>
        <message>
            <source>Ask the colleague to send it again with audio.</source>
            <translation>Ask the colleague to send it again with audio.</translation>
        </message>
        <message>
            <source>The audio of {recording} in the bundle does not fit its seal.</source>
            <translation>The audio of {recording} in the bundle does not fit its seal.</translation>
        </message>
        <message>
            <source>The bundle holds something that our program would never write ({kind}).</source>
            <translation>The bundle holds something that our program would never write ({kind}).</translation>
        </message>
        <message>
            <source>Something in the bundle is not signed by the person it is said to be from ({kind}, {object}).</source>
            <translation>Something in the bundle is not signed by the person it is said to be from ({kind}, {object}).</translation>
        </message>
        <message>
            <source>Something in the bundle contradicts what is here under the same name ({kind}, {object}).</source>
            <translation>Something in the bundle contradicts what is here under the same name ({kind}, {object}).</translation>
        </message>
        <message>
            <source>The custody log of {account}'s laptop does not go on from what was seen of it before.</source>
            <translation>The custody log of {account}'s laptop does not go on from what was seen of it before.</translation>
        </message>
        <message>
            <source>If that vault was restored from a backup, a custodian ends the exchange here and compares the fingerprint again, in one room with the colleague. If not, somebody has rewritten it.</source>
            <translation>If that vault was restored from a backup, a custodian ends the exchange here and compares the fingerprint again, in one room with the colleague. If not, somebody has rewritten it.</translation>
        </message>
    </context>
    <context>
        <name>FaultPanel</name>
        <message>
            <source>I have read this</source>
            <translation>I have read this</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Not allowed by a rule</source>
            <translation>Not allowed by a rule</translation>
        </message>
        <message>
            <source>Something did not work</source>
            <translation>Something did not work</translation>
        </message>
        <message>
            <source>A mistake in Saegim</source>
            <translation>A mistake in Saegim</translation>
        </message>
        <message>
            <source>Evidence is not what it claims to be</source>
            <translation>Evidence is not what it claims to be</translation>
        </message>
    </context>
    <context>
        <name>FileEdit</name>
        <message>
            <source>Choose…</source>
            <translation>Choose…</translation>
        </message>
    </context>
    <context>
        <name>FilesTable</name>
        <message>
            <source>{state} · own origin</source>
            <translation>{state} · own origin</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Size</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Sound</translation>
        </message>
        <message>
            <source>Goes to</source>
            <translation>Goes to</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Files to bring in</source>
            <translation>Files to bring in</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in the transcript</source>
            <translation>Find in the transcript</translation>
        </message>
        <message>
            <source>Replace with</source>
            <translation>Replace with</translation>
        </message>
        <message>
            <source>To the place found before</source>
            <translation>To the place found before</translation>
        </message>
        <message>
            <source>To the next place found</source>
            <translation>To the next place found</translation>
        </message>
        <message>
            <source>Capital letters count</source>
            <translation>Capital letters count</translation>
        </message>
        <message>
            <source>Word</source>
            <translation>Word</translation>
        </message>
        <message>
            <source>Whole words only</source>
            <translation>Whole words only</translation>
        </message>
        <message>
            <source>Spellings of North and South alike</source>
            <translation>Spellings of North and South alike</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Preview…</source>
            <translation>Preview…</translation>
        </message>
        <message>
            <source>Shows every change first</source>
            <translation>Shows every change first</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>not found</translation>
        </message>
        <message>
            <source>{at} of {count}</source>
            <translation>{at} of {count}</translation>
        </message>
    </context>
    <context>
        <name>FolderEdit</name>
        <message>
            <source>Choose…</source>
            <translation>Choose…</translation>
        </message>
    </context>
    <context>
        <name>Gate</name>
        <message>
            <source>Whoever listened is not sure of the words.</source>
            <translation>Whoever listened is not sure of the words.</translation>
        </message>
        <message>
            <source>Part of it can't be understood.</source>
            <translation>Part of it can't be understood.</translation>
        </message>
        <message>
            <source>The witness asked that it goes nowhere: it leaves the vault in no export.</source>
            <translation>The witness asked that it goes nowhere: it leaves the vault in no export.</translation>
        </message>
        <message>
            <source>final</source>
            <translation>final</translation>
        </message>
        <message>
            <source>heard</source>
            <translation>heard</translation>
        </message>
        <message>
            <source>partly heard</source>
            <translation>partly heard</translation>
        </message>
        <message>
            <source>not heard</source>
            <translation>not heard</translation>
        </message>
        <message>
            <source>{seconds} s of this line are not heard yet. {key} plays them.</source>
            <translation>{seconds} s of this line are not heard yet. {key} plays them.</translation>
        </message>
        <message>
            <source>You have heard every line of this recording.</source>
            <translation>You have heard every line of this recording.</translation>
        </message>
        <message>
            <source>Every line of this recording is final.</source>
            <translation>Every line of this recording is final.</translation>
        </message>
        <message>
            <source>No flag is left in this recording.</source>
            <translation>No flag is left in this recording.</translation>
        </message>
        <message>
            <source>Stop where the line is to be split, or put the cursor there while correcting.</source>
            <translation>Stop where the line is to be split, or put the cursor there while correcting.</translation>
        </message>
        <message>
            <source>Different people speak in these lines. {key} merges them all the same.</source>
            <translation>Different people speak in these lines. {key} merges them all the same.</translation>
        </message>
        <message>
            <source>Uncertain</source>
            <translation>Uncertain</translation>
        </message>
        <message>
            <source>Inaudible</source>
            <translation>Inaudible</translation>
        </message>
        <message>
            <source>Withheld</source>
            <translation>Withheld</translation>
        </message>
    </context>
    <context>
        <name>GateCard</name>
        <message>
            <source>Choose a destination</source>
            <translation>Choose a destination</translation>
        </message>
        <message>
            <source>&amp;Fingerprint, as the recipient reads it aloud</source>
            <translation>&amp;Fingerprint, as the recipient reads it aloud</translation>
        </message>
        <message>
            <source>Call the recipient on a number you knew before. Type the eight groups you hear.</source>
            <translation>Call the recipient on a number you knew before. Type the eight groups you hear.</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Compare</translation>
        </message>
        <message>
            <source>Asking whether it may be handed over…</source>
            <translation>Asking whether it may be handed over…</translation>
        </message>
        <message>
            <source>What stands in the way:</source>
            <translation>What stands in the way:</translation>
        </message>
        <message>
            <source>Nothing stands in the way.</source>
            <translation>Nothing stands in the way.</translation>
        </message>
        <message>
            <source>Consent, approval, key and custody log are in order. The sound is checked on the way.</source>
            <translation>Consent, approval, key and custody log are in order. The sound is checked on the way.</translation>
        </message>
        <message>
            <source>It may be handed over.</source>
            <translation>It may be handed over.</translation>
        </message>
        <message>
            <source>Consent, key and custody log are in order. Unless it is approved, every page says draft.</source>
            <translation>Consent, key and custody log are in order. Unless it is approved, every page says draft.</translation>
        </message>
        <message>
            <source>Consent, approval, key and custody log are in order. No sound leaves with a document.</source>
            <translation>Consent, approval, key and custody log are in order. No sound leaves with a document.</translation>
        </message>
    </context>
    <context>
        <name>Glossary</name>
        <message>
            <source>Out of use since version {version}</source>
            <translation>Out of use since version {version}</translation>
        </message>
        <message>
            <source>Comes with Saegim, list {version}</source>
            <translation>Comes with Saegim, list {version}</translation>
        </message>
        <message>
            <source>Written by the office, version {version}</source>
            <translation>Written by the office, version {version}</translation>
        </message>
        <message>
            <source>{n} in Korean</source>
            <translation>{n} in Korean</translation>
        </message>
        <message>
            <source>{n} in English</source>
            <translation>{n} in English</translation>
        </message>
        <message>
            <source>{n} words</source>
            <translation>{n} words</translation>
        </message>
        <message>
            <source>taken out of use</source>
            <translation>taken out of use</translation>
        </message>
        <message>
            <source>Version {version}, {time}, {name}: {what}</source>
            <translation>Version {version}, {time}, {name}: {what}</translation>
        </message>
        <message>
            <source>Heard without a glossary: no word is expected.</source>
            <translation>Heard without a glossary: no word is expected.</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Counting…</translation>
        </message>
        <message>
            <source>The room is counted as soon as there is a model; a draft refuses what is too much.</source>
            <translation>The room is counted as soon as there is a model; a draft refuses what is too much.</translation>
        </message>
        <message>
            <source>{n} of {most} tokens: too many, they would cost text. Choose fewer packs.</source>
            <translation>{n} of {most} tokens: too many, they would cost text. Choose fewer packs.</translation>
        </message>
        <message>
            <source>{n} of {most} tokens are used.</source>
            <translation>{n} of {most} tokens are used.</translation>
        </message>
    </context>
    <context>
        <name>GlossaryView</name>
        <message>
            <source>Words that the next drafts of {code} are to expect. Packs never hold names of persons.</source>
            <translation>Words that the next drafts of {code} are to expect. Packs never hold names of persons.</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>Glossary</translation>
        </message>
        <message>
            <source>No interview is chosen. Packs can be read and written all the same.</source>
            <translation>No interview is chosen. Packs can be read and written all the same.</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>Transcript</translation>
        </message>
        <message>
            <source>New &amp;pack…</source>
            <translation>New &amp;pack…</translation>
        </message>
    </context>
    <context>
        <name>GoalCard</name>
        <message>
            <source>The {n} chosen files only</source>
            <translation>The {n} chosen files only</translation>
        </message>
        <message>
            <source>The chosen file only</source>
            <translation>The chosen file only</translation>
        </message>
        <message>
            <source>Choose an interview…</source>
            <translation>Choose an interview…</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>All files</translation>
        </message>
        <message>
            <source>&amp;What follows is for</source>
            <translation>&amp;What follows is for</translation>
        </message>
        <message>
            <source>&amp;Interview</source>
            <translation>&amp;Interview</translation>
        </message>
        <message>
            <source>This witness has not agreed to recordings yet. Ask for consent first.</source>
            <translation>This witness has not agreed to recordings yet. Ask for consent first.</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>Where it comes from</translation>
        </message>
        <message>
            <source>The same as of all</source>
            <translation>The same as of all</translation>
        </message>
    </context>
    <context>
        <name>HandoversCard</name>
        <message>
            <source>Handed over so far</source>
            <translation>Handed over so far</translation>
        </message>
        <message>
            <source>Nothing of this interview has left the vault.</source>
            <translation>Nothing of this interview has left the vault.</translation>
        </message>
        <message>
            <source>document</source>
            <translation>document</translation>
        </message>
        <message>
            <source>not sealed</source>
            <translation>not sealed</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>draft</translation>
        </message>
    </context>
    <context>
        <name>Headline</name>
        <message>
            <source>{key} again stops it: {n} s left</source>
            <translation>{key} again stops it: {n} s left</translation>
        </message>
        <message>
            <source>Marked at {time}: {what}</source>
            <translation>Marked at {time}: {what}</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>keep an account out of the vault until it is enabled; the vault gets a new key</source>
            <translation>keep an account out of the vault until it is enabled; the vault gets a new key</translation>
        </message>
        <message>
            <source>let a disabled account in again</source>
            <translation>let a disabled account in again</translation>
        </message>
        <message>
            <source>keep an account out of the vault for ever; the vault gets a new key</source>
            <translation>keep an account out of the vault for ever; the vault gets a new key</translation>
        </message>
        <message>
            <source>add, list and change accounts</source>
            <translation>add, list and change accounts</translation>
        </message>
        <message>
            <source>add an account; with --passphrase-fd its passphrase is the second line</source>
            <translation>add an account; with --passphrase-fd its passphrase is the second line</translation>
        </message>
        <message>
            <source>its handle, such as interviewer-1; never a name</source>
            <translation>its handle, such as interviewer-1; never a name</translation>
        </message>
        <message>
            <source>list the accounts and their public keys</source>
            <translation>list the accounts and their public keys</translation>
        </message>
        <message>
            <source>the account that is changed</source>
            <translation>the account that is changed</translation>
        </message>
        <message>
            <source>give an account other roles than it has</source>
            <translation>give an account other roles than it has</translation>
        </message>
        <message>
            <source>may be given more than once: all of them together</source>
            <translation>may be given more than once: all of them together</translation>
        </message>
        <message>
            <source>give your own account new keys; your passphrase is asked once more</source>
            <translation>give your own account new keys; your passphrase is asked once more</translation>
        </message>
        <message>
            <source>beside you, if you are none</source>
            <translation>beside you, if you are none</translation>
        </message>
        <message>
            <source>if the custodian's account needs one</source>
            <translation>if the custodian's account needs one</translation>
        </message>
        <message>
            <source>shown inside the vault only</source>
            <translation>shown inside the vault only</translation>
        </message>
        <message>
            <source>may be given more than once; an interviewer, if none is</source>
            <translation>may be given more than once; an interviewer, if none is</translation>
        </message>
        <message>
            <source>approve the transcript of an interview, as another person</source>
            <translation>approve the transcript of an interview, as another person</translation>
        </message>
        <message>
            <source>copy the vault onto a drive, or look at such copies</source>
            <translation>copy the vault onto a drive, or look at such copies</translation>
        </message>
        <message>
            <source>bring to the drive what it does not have yet; others can go on working</source>
            <translation>bring to the drive what it does not have yet; others can go on working</translation>
        </message>
        <message>
            <source>the drive's folder</source>
            <translation>the drive's folder</translation>
        </message>
        <message>
            <source>read everything again, and verify all of the drive</source>
            <translation>read everything again, and verify all of the drive</translation>
        </message>
        <message>
            <source>the backups on a drive, newest first; takes no passphrase</source>
            <translation>the backups on a drive, newest first; takes no passphrase</translation>
        </message>
        <message>
            <source>read a backup from the drive and compare digests; takes no passphrase</source>
            <translation>read a backup from the drive and compare digests; takes no passphrase</translation>
        </message>
        <message>
            <source>the newest, unless one is named</source>
            <translation>the newest, unless one is named</translation>
        </message>
        <message>
            <source>note a witness's answer, or list the answers</source>
            <translation>note a witness's answer, or list the answers</translation>
        </message>
        <message>
            <source>note the answer to one item</source>
            <translation>note the answer to one item</translation>
        </message>
        <message>
            <source>such as C01</source>
            <translation>such as C01</translation>
        </message>
        <message>
            <source>one of the item's answers, or withdraw</source>
            <translation>one of the item's answers, or withdraw</translation>
        </message>
        <message>
            <source>how it was given (oral_recorded)</source>
            <translation>how it was given (oral_recorded)</translation>
        </message>
        <message>
            <source>language of the question (ko)</source>
            <translation>language of the question (ko)</translation>
        </message>
        <message>
            <source>every item of the form and its answer</source>
            <translation>every item of the form and its answer</translation>
        </message>
        <message>
            <source>show or check the custody log</source>
            <translation>show or check the custody log</translation>
        </message>
        <message>
            <source>every entry, oldest first</source>
            <translation>every entry, oldest first</translation>
        </message>
        <message>
            <source>only entries about this</source>
            <translation>only entries about this</translation>
        </message>
        <message>
            <source>check signatures, links, checkpoints and rows</source>
            <translation>check signatures, links, checkpoints and rows</translation>
        </message>
        <message>
            <source>compare the log with a checkpoint that somebody kept elsewhere</source>
            <translation>compare the log with a checkpoint that somebody kept elsewhere</translation>
        </message>
        <message>
            <source>checkpoint.txt, or the list of a backup</source>
            <translation>checkpoint.txt, or the list of a backup</translation>
        </message>
        <message>
            <source>number of entries and root, from paper</source>
            <translation>number of entries and root, from paper</translation>
        </message>
        <message>
            <source>unless it lies beside it, as FILE.sig</source>
            <translation>unless it lies beside it, as FILE.sig</translation>
        </message>
        <message>
            <source>watch a testimony being recorded, transcribed, sealed and verified</source>
            <translation>watch a testimony being recorded, transcribed, sealed and verified</translation>
        </message>
        <message>
            <source>where the new folder is made</source>
            <translation>where the new folder is made</translation>
        </message>
        <message>
            <source>add, list and verify recipients</source>
            <translation>add, list and verify recipients</translation>
        </message>
        <message>
            <source>add a recipient with its age key</source>
            <translation>add a recipient with its age key</translation>
        </message>
        <message>
            <source>a handle such as ohchr-seoul</source>
            <translation>a handle such as ohchr-seoul</translation>
        </message>
        <message>
            <source>the recipient's public key, age1…</source>
            <translation>the recipient's public key, age1…</translation>
        </message>
        <message>
            <source>whose consent it needs</source>
            <translation>whose consent it needs</translation>
        </message>
        <message>
            <source>shown in lists and on documents</source>
            <translation>shown in lists and on documents</translation>
        </message>
        <message>
            <source>list the recipients and their fingerprints</source>
            <translation>list the recipients and their fingerprints</translation>
        </message>
        <message>
            <source>note that the fingerprint was compared by voice or in person</source>
            <translation>note that the fingerprint was compared by voice or in person</translation>
        </message>
        <message>
            <source>the handle it was added under</source>
            <translation>the handle it was added under</translation>
        </message>
        <message>
            <source>as the recipient read it aloud</source>
            <translation>as the recipient read it aloud</translation>
        </message>
        <message>
            <source>the allowed_signers file a recipient needs, to be given in person</source>
            <translation>the allowed_signers file a recipient needs, to be given in person</translation>
        </message>
        <message>
            <source>destroy an interview's audio, or all of its testimony; two people sign</source>
            <translation>destroy an interview's audio, or all of its testimony; two people sign</translation>
        </message>
        <message>
            <source>the audio alone, or every word as well</source>
            <translation>the audio alone, or every word as well</translation>
        </message>
        <message>
            <source>kept in the log for ever</source>
            <translation>kept in the log for ever</translation>
        </message>
        <message>
            <source>the witness's code, once more</source>
            <translation>the witness's code, once more</translation>
        </message>
        <message>
            <source>seal an interview for a destination and hand it over</source>
            <translation>seal an interview for a destination and hand it over</translation>
        </message>
        <message>
            <source>the handle of a verified destination</source>
            <translation>the handle of a verified destination</translation>
        </message>
        <message>
            <source>only say what stands in the way</source>
            <translation>only say what stands in the way</translation>
        </message>
        <message>
            <source>usage: </source>
            <translation>usage: </translation>
        </message>
        <message>
            <source>show this help and end</source>
            <translation>show this help and end</translation>
        </message>
        <message>
            <source>what it takes</source>
            <translation>what it takes</translation>
        </message>
        <message>
            <source>options</source>
            <translation>options</translation>
        </message>
        <message>
            <source>Nothing was done.</source>
            <translation>Nothing was done.</translation>
        </message>
        <message>
            <source>{command} --help says how it is typed.</source>
            <translation>{command} --help says how it is typed.</translation>
        </message>
        <message>
            <source>The JSON object holds texts: kind (witness or family), relation, name_hangul, name_hanja, name_latin, other_names, birth_date (such as 1968, 1968-05 or 1968-05-17), birthplace, sex, contacts, whereabouts, threat and notes. Any of them may be left out, except that there is a name.</source>
            <translation>The JSON object holds texts: kind (witness or family), relation, name_hangul, name_hanja, name_latin, other_names, birth_date (such as 1968, 1968-05 or 1968-05-17), birthplace, sex, contacts, whereabouts, threat and notes. Any of them may be left out, except that there is a name.</translation>
        </message>
        <message>
            <source>who stands behind a code, for those entitled to know</source>
            <translation>who stands behind a code, for those entitled to know</translation>
        </message>
        <message>
            <source>write somebody down, or their next version; one JSON object is read</source>
            <translation>write somebody down, or their next version; one JSON object is read</translation>
        </message>
        <message>
            <source>open an identity for a reason</source>
            <translation>open an identity for a reason</translation>
        </message>
        <message>
            <source>let an account open identities</source>
            <translation>let an account open identities</translation>
        </message>
        <message>
            <source>take identities away from an account, and give them a new key</source>
            <translation>take identities away from an account, and give them a new key</translation>
        </message>
        <message>
            <source>whose right it is</source>
            <translation>whose right it is</translation>
        </message>
        <message>
            <source>the witness's code</source>
            <translation>the witness's code</translation>
        </message>
        <message>
            <source>whom this is the next version of</source>
            <translation>whom this is the next version of</translation>
        </message>
        <message>
            <source>where the JSON object is read (0)</source>
            <translation>where the JSON object is read (0)</translation>
        </message>
        <message>
            <source>the reason in words; no names</source>
            <translation>the reason in words; no names</translation>
        </message>
        <message>
            <source>the second person beside you</source>
            <translation>the second person beside you</translation>
        </message>
        <message>
            <source>if the second person's account needs one</source>
            <translation>if the second person's account needs one</translation>
        </message>
        <message>
            <source>not only the newest of each person</source>
            <translation>not only the newest of each person</translation>
        </message>
        <message>
            <source>open an interview, list them, or show one</source>
            <translation>open an interview, list them, or show one</translation>
        </message>
        <message>
            <source>open an interview with a witness</source>
            <translation>open an interview with a witness</translation>
        </message>
        <message>
            <source>such as W-2026-014, never a name</source>
            <translation>such as W-2026-014, never a name</translation>
        </message>
        <message>
            <source>may be given more than once (ko)</source>
            <translation>may be given more than once (ko)</translation>
        </message>
        <message>
            <source>list the interviews</source>
            <translation>list the interviews</translation>
        </message>
        <message>
            <source>stage, consent, recordings, transcripts, approval and hand-overs</source>
            <translation>stage, consent, recordings, transcripts, approval and hand-overs</translation>
        </message>
        <message>
            <source>id of the interview, or code of the witness</source>
            <translation>id of the interview, or code of the witness</translation>
        </message>
        <message>
            <source>make a key file on a drive</source>
            <translation>make a key file on a drive</translation>
        </message>
        <message>
            <source>make a new key file; nothing is written over</source>
            <translation>make a new key file; nothing is written over</translation>
        </message>
        <message>
            <source>a new file on a drive</source>
            <translation>a new file on a drive</translation>
        </message>
        <message>
            <source>make, rehearse or use the recovery kit</source>
            <translation>make, rehearse or use the recovery kit</translation>
        </message>
        <message>
            <source>make a kit; sheets of an earlier one open nothing then</source>
            <translation>make a kit; sheets of an earlier one open nothing then</translation>
        </message>
        <message>
            <source>a drive or folder for the printable sheets</source>
            <translation>a drive or folder for the printable sheets</translation>
        </message>
        <message>
            <source>how many sheets it takes (2)</source>
            <translation>how many sheets it takes (2)</translation>
        </message>
        <message>
            <source>how many sheets there are (3)</source>
            <translation>how many sheets there are (3)</translation>
        </message>
        <message>
            <source>open the vault's key with the sheets, as in an emergency</source>
            <translation>open the vault's key with the sheets, as in an emergency</translation>
        </message>
        <message>
            <source>which kit there is, and when it was rehearsed</source>
            <translation>which kit there is, and when it was rehearsed</translation>
        </message>
        <message>
            <source>open the vault with the sheets for a new account, given by --account</source>
            <translation>open the vault with the sheets for a new account, given by --account</translation>
        </message>
        <message>
            <source>why an older copy of the vault is gone on with, where it is one</source>
            <translation>why an older copy of the vault is gone on with, where it is one</translation>
        </message>
        <message>
            <source>one sheet a line; without it they are asked for</source>
            <translation>one sheet a line; without it they are asked for</translation>
        </message>
        <message>
            <source>verify a bundle and open it into a new folder</source>
            <translation>verify a bundle and open it into a new folder</translation>
        </message>
        <message>
            <source>a folder that does not exist yet</source>
            <translation>a folder that does not exist yet</translation>
        </message>
        <message>
            <source>the vault's folder; may be given as SAEGIM_VAULT</source>
            <translation>the vault's folder; may be given as SAEGIM_VAULT</translation>
        </message>
        <message>
            <source>who signs in</source>
            <translation>who signs in</translation>
        </message>
        <message>
            <source>the key file, for an account that needs one</source>
            <translation>the key file, for an account that needs one</translation>
        </message>
        <message>
            <source>descriptor with a passphrase on each line; without it they are asked for</source>
            <translation>descriptor with a passphrase on each line; without it they are asked for</translation>
        </message>
        <message>
            <source>the second person, whose passphrase is asked for next</source>
            <translation>the second person, whose passphrase is asked for next</translation>
        </message>
        <message>
            <source>one JSON value on standard output, and nothing else there</source>
            <translation>one JSON value on standard output, and nothing else there</translation>
        </message>
        <message>
            <source>Record, transcribe, review, seal and hand over testimony, offline.</source>
            <translation>Record, transcribe, review, seal and hand over testimony, offline.</translation>
        </message>
        <message>
            <source>of everything said; else the system's</source>
            <translation>of everything said; else the system's</translation>
        </message>
        <message>
            <source>change your own passphrase, or have one suggested</source>
            <translation>change your own passphrase, or have one suggested</translation>
        </message>
        <message>
            <source>with --passphrase-fd: the old one to unlock, the old one again, and the new one</source>
            <translation>with --passphrase-fd: the old one to unlock, the old one again, and the new one</translation>
        </message>
        <message>
            <source>needed as well from now on</source>
            <translation>needed as well from now on</translation>
        </message>
        <message>
            <source>no key file is needed any more</source>
            <translation>no key file is needed any more</translation>
        </message>
        <message>
            <source>words by chance, to be written down</source>
            <translation>words by chance, to be written down</translation>
        </message>
        <message>
            <source>of the words</source>
            <translation>of the words</translation>
        </message>
        <message>
            <source>5 to 16; 11 bits each</source>
            <translation>5 to 16; 11 bits each</translation>
        </message>
        <message>
            <source>see the office's rules, or set one</source>
            <translation>see the office's rules, or set one</translation>
        </message>
        <message>
            <source>list every rule in force, with its limits and who set it</source>
            <translation>list every rule in force, with its limits and who set it</translation>
        </message>
        <message>
            <source>set a rule; a custodian's act, and logged</source>
            <translation>set a rule; a custodian's act, and logged</translation>
        </message>
        <message>
            <source>as `policy list` names it</source>
            <translation>as `policy list` names it</translation>
        </message>
        <message>
            <source>within the limits that `policy list` shows</source>
            <translation>within the limits that `policy list` shows</translation>
        </message>
        <message>
            <source>import, capture and list recordings</source>
            <translation>import, capture and list recordings</translation>
        </message>
        <message>
            <source>take in existing audio: WAV, FLAC, MP3, M4A, Ogg and older kinds</source>
            <translation>take in existing audio: WAV, FLAC, MP3, M4A, Ogg and older kinds</translation>
        </message>
        <message>
            <source>one file or more; they stay where they are</source>
            <translation>one file or more; they stay where they are</translation>
        </message>
        <message>
            <source>record from the microphone</source>
            <translation>record from the microphone</translation>
        </message>
        <message>
            <source>do what lines on standard input say: i important, d distress, t interpreter, n WORDS a note, b break or on again, o off the record, k keep it apart, x never keep it, r back on record, m ID another microphone, q stop</source>
            <translation>do what lines on standard input say: i important, d distress, t interpreter, n WORDS a note, b break or on again, o off the record, k keep it apart, x never keep it, r back on record, m ID another microphone, q stop</translation>
        </message>
        <message>
            <source>a microphone other than the system's own choice</source>
            <translation>a microphone other than the system's own choice</translation>
        </message>
        <message>
            <source>samples a second</source>
            <translation>samples a second</translation>
        </message>
        <message>
            <source>1 or 2 (1)</source>
            <translation>1 or 2 (1)</translation>
        </message>
        <message>
            <source>go on with a recording whose window is gone</source>
            <translation>go on with a recording whose window is gone</translation>
        </message>
        <message>
            <source>list the microphones that can be recorded from</source>
            <translation>list the microphones that can be recorded from</translation>
        </message>
        <message>
            <source>stop once so much is stored; else at Ctrl-C</source>
            <translation>stop once so much is stored; else at Ctrl-C</translation>
        </message>
        <message>
            <source>list recordings</source>
            <translation>list recordings</translation>
        </message>
        <message>
            <source>of this interview only</source>
            <translation>of this interview only</translation>
        </message>
        <message>
            <source>bring a vault back from a backup; takes no passphrase</source>
            <translation>bring a vault back from a backup; takes no passphrase</translation>
        </message>
        <message>
            <source>have the custody log stamped by an authority, over a drive</source>
            <translation>have the custody log stamped by an authority, over a drive</translation>
        </message>
        <message>
            <source>write a request about the log as it is now</source>
            <translation>write a request about the log as it is now</translation>
        </message>
        <message>
            <source>take back the answers in a folder</source>
            <translation>take back the answers in a folder</translation>
        </message>
        <message>
            <source>every request with its answers, and how old the newest is</source>
            <translation>every request with its answers, and how old the newest is</translation>
        </message>
        <message>
            <source>the authorities whose stamps this office takes</source>
            <translation>the authorities whose stamps this office takes</translation>
        </message>
        <message>
            <source>pin an authority's root certificate</source>
            <translation>pin an authority's root certificate</translation>
        </message>
        <message>
            <source>a handle such as seoul-tsa; it travels in bundles</source>
            <translation>a handle such as seoul-tsa; it travels in bundles</translation>
        </message>
        <message>
            <source>the root certificate, PEM</source>
            <translation>the root certificate, PEM</translation>
        </message>
        <message>
            <source>as the authority itself says it, on paper or by phone</source>
            <translation>as the authority itself says it, on paper or by phone</translation>
        </message>
        <message>
            <source>shown in lists</source>
            <translation>shown in lists</translation>
        </message>
        <message>
            <source>list the authorities and their fingerprints</source>
            <translation>list the authorities and their fingerprints</translation>
        </message>
        <message>
            <source>transcribe the recordings of an interview on this machine</source>
            <translation>transcribe the recordings of an interview on this machine</translation>
        </message>
        <message>
            <source>another pack that reads doubts again; else the largest measured one, unless this laptop is set not to</source>
            <translation>another pack that reads doubts again; else the largest measured one, unless this laptop is set not to</translation>
        </message>
        <message>
            <source>the same model reads its own doubts again</source>
            <translation>the same model reads its own doubts again</translation>
        </message>
        <message>
            <source>folder of a model pack</source>
            <translation>folder of a model pack</translation>
        </message>
        <message>
            <source>every line with its time and its id</source>
            <translation>every line with its time and its id</translation>
        </message>
        <message>
            <source>id of the line, as `transcript show` prints it</source>
            <translation>id of the line, as `transcript show` prints it</translation>
        </message>
        <message>
            <source>Missing: {names}.</source>
            <translation>Missing: {names}.</translation>
        </message>
        <message>
            <source>One of these is missing: {names}.</source>
            <translation>One of these is missing: {names}.</translation>
        </message>
        <message>
            <source>Not understood: {names}.</source>
            <translation>Not understood: {names}.</translation>
        </message>
        <message>
            <source>{name} could be any of these: {names}.</source>
            <translation>{name} could be any of these: {names}.</translation>
        </message>
        <message>
            <source>{name} can't be {value}. It is one of these: {names}.</source>
            <translation>{name} can't be {value}. It is one of these: {names}.</translation>
        </message>
        <message>
            <source>{name} takes a number, and {value} is none.</source>
            <translation>{name} takes a number, and {value} is none.</translation>
        </message>
        <message>
            <source>{name} takes a value, and none was given.</source>
            <translation>{name} takes a value, and none was given.</translation>
        </message>
        <message>
            <source>{name} and {other} exclude each other.</source>
            <translation>{name} and {other} exclude each other.</translation>
        </message>
        <message>
            <source>{name} takes a number from {least} to {most}.</source>
            <translation>{name} takes a number from {least} to {most}.</translation>
        </message>
        <message>
            <source>create a vault, check one, or accept an older copy of it</source>
            <translation>create a vault, check one, or accept an older copy of it</translation>
        </message>
        <message>
            <source>make a new vault; the account given is its founder and a custodian</source>
            <translation>make a new vault; the account given is its founder and a custodian</translation>
        </message>
        <message>
            <source>check evidence, files, keys, kit, backups and disk</source>
            <translation>check evidence, files, keys, kit, backups and disk</translation>
        </message>
        <message>
            <source>repair what can be repaired without loss, then check again</source>
            <translation>repair what can be repaired without loss, then check again</translation>
        </message>
        <message>
            <source>a drive with backups, to bring damaged files back from; repairs as well</source>
            <translation>a drive with backups, to bring damaged files back from; repairs as well</translation>
        </message>
        <message>
            <source>compare every identity too; your own passphrase is asked once more</source>
            <translation>compare every identity too; your own passphrase is asked once more</translation>
        </message>
        <message>
            <source>write the report into a new file</source>
            <translation>write the report into a new file</translation>
        </message>
        <message>
            <source>go on with a copy that was put back on purpose; a custodian's act</source>
            <translation>go on with a copy that was put back on purpose; a custodian's act</translation>
        </message>
        <message>
            <source>without names: it stays in the log for ever</source>
            <translation>without names: it stays in the log for ever</translation>
        </message>
        <message>
            <source>verify a bundle without opening it onto the disk</source>
            <translation>verify a bundle without opening it onto the disk</translation>
        </message>
        <message>
            <source>the bundle, a file ending in .age</source>
            <translation>the bundle, a file ending in .age</translation>
        </message>
        <message>
            <source>age identity file, or - for standard input</source>
            <translation>age identity file, or - for standard input</translation>
        </message>
        <message>
            <source>allowed_signers, got in person</source>
            <translation>allowed_signers, got in person</translation>
        </message>
        <message>
            <source>root of a timestamp authority (PEM); may be repeated</source>
            <translation>root of a timestamp authority (PEM); may be repeated</translation>
        </message>
        <message>
            <source>look at microphone and laptop before an interview; keeps nothing</source>
            <translation>look at microphone and laptop before an interview; keeps nothing</translation>
        </message>
        <message>
            <source>the folder whose disk is looked at; may be given as SAEGIM_VAULT</source>
            <translation>the folder whose disk is looked at; may be given as SAEGIM_VAULT</translation>
        </message>
        <message>
            <source>how long the interview may take (3)</source>
            <translation>how long the interview may take (3)</translation>
        </message>
        <message>
            <source>list what was kept off the record</source>
            <translation>list what was kept off the record</translation>
        </message>
        <message>
            <source>play what was kept off the record; supervisors only, logged</source>
            <translation>play what was kept off the record; supervisors only, logged</translation>
        </message>
        <message>
            <source>as the list of asides names it</source>
            <translation>as the list of asides names it</translation>
        </message>
        <message>
            <source>why it is heard; the log keeps it</source>
            <translation>why it is heard; the log keeps it</translation>
        </message>
        <message>
            <source>id of the interview or code of the witness, and the files; they stay where they are</source>
            <translation>id of the interview or code of the witness, and the files; they stay where they are</translation>
        </message>
        <message>
            <source>the interview, in place of the first word</source>
            <translation>the interview, in place of the first word</translation>
        </message>
        <message>
            <source>everything with sound in this folder and below it; begun again, it goes on</source>
            <translation>everything with sound in this folder and below it; begun again, it goes on</translation>
        </message>
        <message>
            <source>go on with whatever is still on your list</source>
            <translation>go on with whatever is still on your list</translation>
        </message>
        <message>
            <source>a file that says where the recordings come from</source>
            <translation>a file that says where the recordings come from</translation>
        </message>
        <message>
            <source>take in also what another interview has</source>
            <translation>take in also what another interview has</translation>
        </message>
        <message>
            <source>what is said of where an imported recording comes from</source>
            <translation>what is said of where an imported recording comes from</translation>
        </message>
        <message>
            <source>id of the recording</source>
            <translation>id of the recording</translation>
        </message>
        <message>
            <source>a file that says it anew; nothing is lost</source>
            <translation>a file that says it anew; nothing is lost</translation>
        </message>
        <message>
            <source>add, list, describe and check what lies beside the audio</source>
            <translation>add, list, describe and check what lies beside the audio</translation>
        </message>
        <message>
            <source>list attachments</source>
            <translation>list attachments</translation>
        </message>
        <message>
            <source>say anew what an attachment is</source>
            <translation>say anew what an attachment is</translation>
        </message>
        <message>
            <source>id of the attachment</source>
            <translation>id of the attachment</translation>
        </message>
        <message>
            <source>read every stored original and compare it with its digest</source>
            <translation>read every stored original and compare it with its digest</translation>
        </message>
        <message>
            <source>keep files as untouched originals</source>
            <translation>keep files as untouched originals</translation>
        </message>
        <message>
            <source>what the files are to the testimony</source>
            <translation>what the files are to the testimony</translation>
        </message>
        <message>
            <source>what it shows or is</source>
            <translation>what it shows or is</translation>
        </message>
        <message>
            <source>who made it</source>
            <translation>who made it</translation>
        </message>
        <message>
            <source>where it comes from</source>
            <translation>where it comes from</translation>
        </message>
        <message>
            <source>whether the file is the thing itself, a copy of it, or a picture of it</source>
            <translation>whether the file is the thing itself, a copy of it, or a picture of it</translation>
        </message>
        <message>
            <source>packs of words that an interview is heard with; never names</source>
            <translation>packs of words that an interview is heard with; never names</translation>
        </message>
        <message>
            <source>every pack that may be chosen</source>
            <translation>every pack that may be chosen</translation>
        </message>
        <message>
            <source>the terms of a pack</source>
            <translation>the terms of a pack</translation>
        </message>
        <message>
            <source>the next version of a pack, its terms on standard input, one on each line; none: out of use</source>
            <translation>the next version of a pack, its terms on standard input, one on each line; none: out of use</translation>
        </message>
        <message>
            <source>what it is called (its handle)</source>
            <translation>what it is called (its handle)</translation>
        </message>
        <message>
            <source>what an interview is heard with from now on</source>
            <translation>what an interview is heard with from now on</translation>
        </message>
        <message>
            <source>handles as `glossary list` prints them; none: without a glossary</source>
            <translation>handles as `glossary list` prints them; none: without a glossary</translation>
        </message>
        <message>
            <source>the tokens of packs together, as a model counts them</source>
            <translation>the tokens of packs together, as a model counts them</translation>
        </message>
        <message>
            <source>its handle</source>
            <translation>its handle</translation>
        </message>
        <message>
            <source>show the transcript, correct it, or see where to doubt it</source>
            <translation>show the transcript, correct it, or see where to doubt it</translation>
        </message>
        <message>
            <source>say who sits at which microphone, and which language is spoken into it</source>
            <translation>say who sits at which microphone, and which language is spoken into it</translation>
        </message>
        <message>
            <source>id of the recording, as `recording list` prints it</source>
            <translation>id of the recording, as `recording list` prints it</translation>
        </message>
        <message>
            <source>such as 1:witness:ko 2:interpreter:any; any leaves the language to the ear, and may be left out</source>
            <translation>such as 1:witness:ko 2:interpreter:any; any leaves the language to the ear, and may be left out</translation>
        </message>
        <message>
            <source>say who speaks in a line</source>
            <translation>say who speaks in a line</translation>
        </message>
        <message>
            <source>the role, never a name</source>
            <translation>the role, never a name</translation>
        </message>
        <message>
            <source>whether every second of every recording is accounted for</source>
            <translation>whether every second of every recording is accounted for</translation>
        </message>
        <message>
            <source>every line with a reason to listen again, and how it read the second time</source>
            <translation>every line with a reason to listen again, and how it read the second time</translation>
        </message>
        <message>
            <source>make the machine drafts again and show where they differ, word by word</source>
            <translation>make the machine drafts again and show where they differ, word by word</translation>
        </message>
        <message>
            <source>folder of the model pack</source>
            <translation>folder of the model pack</translation>
        </message>
        <message>
            <source>folder of the pack that read doubts; else the installed one that the draft names is taken</source>
            <translation>folder of the pack that read doubts; else the installed one that the draft names is taken</translation>
        </message>
        <message>
            <source>the pack's name, its folder's, or the beginning of its digest</source>
            <translation>the pack's name, its folder's, or the beginning of its digest</translation>
        </message>
        <message>
            <source>install, check and measure speech models</source>
            <translation>install, check and measure speech models</translation>
        </message>
        <message>
            <source>list the model packs of this laptop</source>
            <translation>list the model packs of this laptop</translation>
        </message>
        <message>
            <source>compare every file of a pack with its digest</source>
            <translation>compare every file of a pack with its digest</translation>
        </message>
        <message>
            <source>measure how fast a pack is on this laptop, and with how many threads</source>
            <translation>measure how fast a pack is on this laptop, and with how many threads</translation>
        </message>
        <message>
            <source>remove a pack from this laptop; drafts made with it stay</source>
            <translation>remove a pack from this laptop; drafts made with it stay</translation>
        </message>
        <message>
            <source>let a pack hear the testimonies of a vault; a custodian's act, and logged</source>
            <translation>let a pack hear the testimonies of a vault; a custodian's act, and logged</translation>
        </message>
        <message>
            <source>keep a pack from a vault's testimonies; a custodian's act, and logged</source>
            <translation>keep a pack from a vault's testimonies; a custodian's act, and logged</translation>
        </message>
        <message>
            <source>install a pack from a folder or a drive</source>
            <translation>install a pack from a folder or a drive</translation>
        </message>
        <message>
            <source>the folder with the model's files</source>
            <translation>the folder with the model's files</translation>
        </message>
        <message>
            <source>what a pack without a list is to be called</source>
            <translation>what a pack without a list is to be called</translation>
        </message>
        <message>
            <source>the model's licence</source>
            <translation>the model's licence</translation>
        </message>
        <message>
            <source>where it was fetched</source>
            <translation>where it was fetched</translation>
        </message>
        <message>
            <source>transcribe many recordings, one after the other</source>
            <translation>transcribe many recordings, one after the other</translation>
        </message>
        <message>
            <source>list what waits, in its order, and what has ended</source>
            <translation>list what waits, in its order, and what has ended</translation>
        </message>
        <message>
            <source>transcribe until nothing waits; Ctrl-C stops and loses nothing</source>
            <translation>transcribe until nothing waits; Ctrl-C stops and loses nothing</translation>
        </message>
        <message>
            <source>take what is done or cancelled off the list; drafts stay</source>
            <translation>take what is done or cancelled off the list; drafts stay</translation>
        </message>
        <message>
            <source>take a transcription out of the queue; what is done of it stays</source>
            <translation>take a transcription out of the queue; what is done of it stays</translation>
        </message>
        <message>
            <source>let a transcription that failed or was cancelled wait again</source>
            <translation>let a transcription that failed or was cancelled wait again</translation>
        </message>
        <message>
            <source>let a waiting transcription come earlier or later</source>
            <translation>let a waiting transcription come earlier or later</translation>
        </message>
        <message>
            <source>as `queue list` names it</source>
            <translation>as `queue list` names it</translation>
        </message>
        <message>
            <source>where to</source>
            <translation>where to</translation>
        </message>
        <message>
            <source>queue the recordings of interviews that have no complete draft by this model</source>
            <translation>queue the recordings of interviews that have no complete draft by this model</translation>
        </message>
        <message>
            <source>id of an interview, or code of a witness</source>
            <translation>id of an interview, or code of a witness</translation>
        </message>
        <message>
            <source>every interview of the vault</source>
            <translation>every interview of the vault</translation>
        </message>
        <message>
            <source>folder of a model pack, or name of an installed one</source>
            <translation>folder of a model pack, or name of an installed one</translation>
        </message>
        <message>
            <source>which come first</source>
            <translation>which come first</translation>
        </message>
        <message>
            <source>cover the translation too, so that it is handed over beside the transcript</source>
            <translation>cover the translation too, so that it is handed over beside the transcript</translation>
        </message>
        <message>
            <source>translate a transcript, by machine or by hand</source>
            <translation>translate a transcript, by machine or by hand</translation>
        </message>
        <message>
            <source>have a machine translate the Korean lines; it stays unverified</source>
            <translation>have a machine translate the Korean lines; it stays unverified</translation>
        </message>
        <message>
            <source>every line with its translation beneath it</source>
            <translation>every line with its translation beneath it</translation>
        </message>
        <message>
            <source>lay a translation over a line; the text is one line of standard input</source>
            <translation>lay a translation over a line; the text is one line of standard input</translation>
        </message>
        <message>
            <source>as what you translated it; without, as translator</source>
            <translation>as what you translated it; without, as translator</translation>
        </message>
        <message>
            <source>hand over a copy that people can read</source>
            <translation>hand over a copy that people can read</translation>
        </message>
        <message>
            <source>a format of the copy; may be given several times</source>
            <translation>a format of the copy; may be given several times</translation>
        </message>
        <message>
            <source>in which languages the documents speak and show translations</source>
            <translation>in which languages the documents speak and show translations</translation>
        </message>
        <message>
            <source>not sealed: whoever holds the drive can read it; a supervisor's, with a reason</source>
            <translation>not sealed: whoever holds the drive can read it; a supervisor's, with a reason</translation>
        </message>
        <message>
            <source>although it is not approved, and marked so; a supervisor's, with a reason</source>
            <translation>although it is not approved, and marked so; a supervisor's, with a reason</translation>
        </message>
        <message>
            <source>why it is plain or a draft; stays in the custody log</source>
            <translation>why it is plain or a draft; stays in the custody log</translation>
        </message>
        <message>
            <source>how near machine drafts came to approved transcripts, as figures</source>
            <translation>how near machine drafts came to approved transcripts, as figures</translation>
        </message>
        <message>
            <source>what to tell apart</source>
            <translation>what to tell apart</translation>
        </message>
        <message>
            <source>only what was approved in this month or later, such as 2026-11</source>
            <translation>only what was approved in this month or later, such as 2026-11</translation>
        </message>
        <message>
            <source>write the figures into a new file, .json or .csv; groups too small are put together</source>
            <translation>write the figures into a new file, .json or .csv; groups too small are put together</translation>
        </message>
        <message>
            <source>how much was heard, what is final, which flags are left</source>
            <translation>how much was heard, what is final, which flags are left</translation>
        </message>
        <message>
            <source>the comments on a transcript with their ids</source>
            <translation>the comments on a transcript with their ids</translation>
        </message>
        <message>
            <source>those that are done with, too</source>
            <translation>those that are done with, too</translation>
        </message>
        <message>
            <source>id of the comment, as `review comments` prints it</source>
            <translation>id of the comment, as `review comments` prints it</translation>
        </message>
        <message>
            <source>answer a comment; the words are one line of standard input</source>
            <translation>answer a comment; the words are one line of standard input</translation>
        </message>
        <message>
            <source>say that a comment is done with</source>
            <translation>say that a comment is done with</translation>
        </message>
        <message>
            <source>it is not, after all</source>
            <translation>it is not, after all</translation>
        </message>
        <message>
            <source>comment on a line; the words are one line of standard input</source>
            <translation>comment on a line; the words are one line of standard input</translation>
        </message>
        <message>
            <source>why it is written; a note, if nothing is said</source>
            <translation>why it is written; a note, if nothing is said</translation>
        </message>
        <message>
            <source>the other line of a contradiction</source>
            <translation>the other line of a contradiction</translation>
        </message>
        <message>
            <source>hand in for review, return, comment</source>
            <translation>hand in for review, return, comment</translation>
        </message>
        <message>
            <source>every interview under review: where it stands, and what is missing</source>
            <translation>every interview under review: where it stands, and what is missing</translation>
        </message>
        <message>
            <source>submit a transcript for review as it reads now</source>
            <translation>submit a transcript for review as it reads now</translation>
        </message>
        <message>
            <source>return a submitted transcript; the reasons are one line of standard input</source>
            <translation>return a submitted transcript; the reasons are one line of standard input</translation>
        </message>
        <message>
            <source>all that happened to a line, in order of time</source>
            <translation>all that happened to a line, in order of time</translation>
        </message>
        <message>
            <source>who answers for each word of a line</source>
            <translation>who answers for each word of a line</translation>
        </message>
        <message>
            <source>what differs between a transcript as it read once and as it reads now</source>
            <translation>what differs between a transcript as it read once and as it reads now</translation>
        </message>
        <message>
            <source>since the machine's draft, the last submission, return or approval</source>
            <translation>since the machine's draft, the last submission, return or approval</translation>
        </message>
        <message>
            <source>lay a new text over a line; standard input has it, and in a second line why, where that is asked</source>
            <translation>lay a new text over a line; standard input has it, and in a second line why, where that is asked</translation>
        </message>
        <message>
            <source>mask names, places, dates and voices, and make a redacted copy</source>
            <translation>mask names, places, dates and voices, and make a redacted copy</translation>
        </message>
        <message>
            <source>begin a redaction; what it is for is one line of standard input</source>
            <translation>begin a redaction; what it is for is one line of standard input</translation>
        </message>
        <message>
            <source>what is heard in place of masked sound (tone)</source>
            <translation>what is heard in place of masked sound (tone)</translation>
        </message>
        <message>
            <source>list the redactions of an interview</source>
            <translation>list the redactions of an interview</translation>
        </message>
        <message>
            <source>every line as a copy shows it, and every mask</source>
            <translation>every line as a copy shows it, and every mask</translation>
        </message>
        <message>
            <source>what rules suggest to mask</source>
            <translation>what rules suggest to mask</translation>
        </message>
        <message>
            <source>approve exactly what a copy shows, as somebody who masked nothing</source>
            <translation>approve exactly what a copy shows, as somebody who masked nothing</translation>
        </message>
        <message>
            <source>seal a redacted copy for a destination</source>
            <translation>seal a redacted copy for a destination</translation>
        </message>
        <message>
            <source>print what the stand-ins of a copy stand for; it is logged</source>
            <translation>print what the stand-ins of a copy stand for; it is logged</translation>
        </message>
        <message>
            <source>id of the copy, as `list` prints it</source>
            <translation>id of the copy, as `list` prints it</translation>
        </message>
        <message>
            <source>leave readable what is suggested</source>
            <translation>leave readable what is suggested</translation>
        </message>
        <message>
            <source>everything of this kind that is not decided</source>
            <translation>everything of this kind that is not decided</translation>
        </message>
        <message>
            <source>take a mask back; the reason is one line of standard input</source>
            <translation>take a mask back; the reason is one line of standard input</translation>
        </message>
        <message>
            <source>id of the mask</source>
            <translation>id of the mask</translation>
        </message>
        <message>
            <source>mask what is suggested, or a passage by hand</source>
            <translation>mask what is suggested, or a passage by hand</translation>
        </message>
        <message>
            <source>everything of a kind that is suggested and not decided</source>
            <translation>everything of a kind that is suggested and not decided</translation>
        </message>
        <message>
            <source>characters of this line: --first and --end</source>
            <translation>characters of this line: --first and --end</translation>
        </message>
        <message>
            <source>the words on the first line of standard input, wherever they stand</source>
            <translation>the words on the first line of standard input, wherever they stand</translation>
        </message>
        <message>
            <source>the first character that is masked, counted from 0</source>
            <translation>the first character that is masked, counted from 0</translation>
        </message>
        <message>
            <source>the first character after it</source>
            <translation>the first character after it</translation>
        </message>
        <message>
            <source>what it is (other)</source>
            <translation>what it is (other)</translation>
        </message>
        <message>
            <source>mask a span of sound alone</source>
            <translation>mask a span of sound alone</translation>
        </message>
        <message>
            <source>where it begins, in milliseconds</source>
            <translation>where it begins, in milliseconds</translation>
        </message>
        <message>
            <source>where it ends, in milliseconds</source>
            <translation>where it ends, in milliseconds</translation>
        </message>
        <message>
            <source>only this channel, counted from 1; without, all of them</source>
            <translation>only this channel, counted from 1; without, all of them</translation>
        </message>
        <message>
            <source>a recipient reads it; with `other`, words are read from standard input</source>
            <translation>a recipient reads it; with `other`, words are read from standard input</translation>
        </message>
        <message>
            <source>id of the redaction</source>
            <translation>id of the redaction</translation>
        </message>
        <message>
            <source>know colleagues on other laptops</source>
            <translation>know colleagues on other laptops</translation>
        </message>
        <message>
            <source>save your own card for another laptop</source>
            <translation>save your own card for another laptop</translation>
        </message>
        <message>
            <source>add a colleague from their card</source>
            <translation>add a colleague from their card</translation>
        </message>
        <message>
            <source>the card</source>
            <translation>the card</translation>
        </message>
        <message>
            <source>shown in this vault only</source>
            <translation>shown in this vault only</translation>
        </message>
        <message>
            <source>note that a colleague's fingerprint was compared</source>
            <translation>note that a colleague's fingerprint was compared</translation>
        </message>
        <message>
            <source>as the colleague read it aloud</source>
            <translation>as the colleague read it aloud</translation>
        </message>
        <message>
            <source>exchange nothing with a colleague any more</source>
            <translation>exchange nothing with a colleague any more</translation>
        </message>
        <message>
            <source>list the colleagues and their fingerprints</source>
            <translation>list the colleagues and their fingerprints</translation>
        </message>
        <message>
            <source>the colleague</source>
            <translation>the colleague</translation>
        </message>
        <message>
            <source>send an interview to a colleague's laptop</source>
            <translation>send an interview to a colleague's laptop</translation>
        </message>
        <message>
            <source>leave the audio out, where the other laptop has it already</source>
            <translation>leave the audio out, where the other laptop has it already</translation>
        </message>
        <message>
            <source>verify a review bundle and take in what is new in it</source>
            <translation>verify a review bundle and take in what is new in it</translation>
        </message>
        <message>
            <source>the review bundle</source>
            <translation>the review bundle</translation>
        </message>
        <message>
            <source>only verify it, and say what is new</source>
            <translation>only verify it, and say what is new</translation>
        </message>
        <message>
            <source>the lines that two laptops wrote differently, side by side</source>
            <translation>the lines that two laptops wrote differently, side by side</translation>
        </message>
        <message>
            <source>the review bundles that came and went</source>
            <translation>the review bundles that came and went</translation>
        </message>
        <message>
            <source>look for the witness's own names too; why the identity is opened for it</source>
            <translation>look for the witness's own names too; why the identity is opened for it</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>{name}, version {n}</source>
            <translation>{name}, version {n}</translation>
        </message>
        <message>
            <source>Machine draft</source>
            <translation>Machine draft</translation>
        </message>
        <message>
            <source>Version {n}</source>
            <translation>Version {n}</translation>
        </message>
        <message>
            <source>Speaker: {speaker}</source>
            <translation>Speaker: {speaker}</translation>
        </message>
        <message>
            <source>Heard to the end and confirmed</source>
            <translation>Heard to the end and confirmed</translation>
        </message>
        <message>
            <source>Split off</source>
            <translation>Split off</translation>
        </message>
        <message>
            <source>Merged</source>
            <translation>Merged</translation>
        </message>
        <message>
            <source>Language: {language}</source>
            <translation>Language: {language}</translation>
        </message>
        <message>
            <source>Marked as uncertain</source>
            <translation>Marked as uncertain</translation>
        </message>
        <message>
            <source>No longer marked as uncertain</source>
            <translation>No longer marked as uncertain</translation>
        </message>
        <message>
            <source>Marked as inaudible</source>
            <translation>Marked as inaudible</translation>
        </message>
        <message>
            <source>No longer marked as inaudible</source>
            <translation>No longer marked as inaudible</translation>
        </message>
        <message>
            <source>Withheld</source>
            <translation>Withheld</translation>
        </message>
        <message>
            <source>No longer withheld</source>
            <translation>No longer withheld</translation>
        </message>
    </context>
    <context>
        <name>HistoryCard</name>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>Choose a line. Nothing that was ever written in it is gone.</source>
            <translation>Choose a line. Nothing that was ever written in it is gone.</translation>
        </message>
        <message>
            <source>&amp;Who wrote which word</source>
            <translation>&amp;Who wrote which word</translation>
        </message>
        <message>
            <source>Compare versions…</source>
            <translation>Compare versions…</translation>
        </message>
        <message>
            <source>{n} more are not shown here.</source>
            <translation>{n} more are not shown here.</translation>
        </message>
        <message>
            <source>Lay this text over it again</source>
            <translation>Lay this text over it again</translation>
        </message>
        <message>
            <source>The whole transcript…</source>
            <translation>The whole transcript…</translation>
        </message>
    </context>
    <context>
        <name>Identities</name>
        <message>
            <source>To reach the witness</source>
            <translation>To reach the witness</translation>
        </message>
        <message>
            <source>The witness may be in danger</source>
            <translation>The witness may be in danger</translation>
        </message>
        <message>
            <source>Family may be in danger</source>
            <translation>Family may be in danger</translation>
        </message>
        <message>
            <source>Medical or other urgent help</source>
            <translation>Medical or other urgent help</translation>
        </message>
        <message>
            <source>To correct what is written</source>
            <translation>To correct what is written</translation>
        </message>
        <message>
            <source>The witness asked to see it</source>
            <translation>The witness asked to see it</translation>
        </message>
        <message>
            <source>A recipient may know it by consent</source>
            <translation>A recipient may know it by consent</translation>
        </message>
        <message>
            <source>A court asks for it</source>
            <translation>A court asks for it</translation>
        </message>
        <message>
            <source>Another reason, in words</source>
            <translation>Another reason, in words</translation>
        </message>
        <message>
            <source>The witness</source>
            <translation>The witness</translation>
        </message>
        <message>
            <source>Family at risk</source>
            <translation>Family at risk</translation>
        </message>
        <message>
            <source>Relation to the witness</source>
            <translation>Relation to the witness</translation>
        </message>
        <message>
            <source>For example: sister</source>
            <translation>For example: sister</translation>
        </message>
        <message>
            <source>Name in Hangul</source>
            <translation>Name in Hangul</translation>
        </message>
        <message>
            <source>Name in hanja</source>
            <translation>Name in hanja</translation>
        </message>
        <message>
            <source>Name in Latin letters</source>
            <translation>Name in Latin letters</translation>
        </message>
        <message>
            <source>Other names used</source>
            <translation>Other names used</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Born</translation>
        </message>
        <message>
            <source>1968, 1968-05, 1968-05-17, 196X or 1968~</source>
            <translation>1968, 1968-05, 1968-05-17, 196X or 1968~</translation>
        </message>
        <message>
            <source>a name</source>
            <translation>a name</translation>
        </message>
        <message>
            <source>its form (saegim identity write --help says which)</source>
            <translation>its form (saegim identity write --help says which)</translation>
        </message>
        <message>
            <source>Birthplace</source>
            <translation>Birthplace</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Sex</translation>
        </message>
        <message>
            <source>How to reach them safely</source>
            <translation>How to reach them safely</translation>
        </message>
        <message>
            <source>Where family at risk is</source>
            <translation>Where family at risk is</translation>
        </message>
        <message>
            <source>What threatens them</source>
            <translation>What threatens them</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Device</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>Made on</translation>
        </message>
        <message>
            <source>Handed over by</source>
            <translation>Handed over by</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Remarks</translation>
        </message>
    </context>
    <context>
        <name>IdentityView</name>
        <message>
            <source>Closed while a recording runs</source>
            <translation>Closed while a recording runs</translation>
        </message>
        <message>
            <source>A witness is in the room. Names can be looked at afterwards.</source>
            <translation>A witness is in the room. Names can be looked at afterwards.</translation>
        </message>
        <message>
            <source>This office works with codes alone</source>
            <translation>This office works with codes alone</translation>
        </message>
        <message>
            <source>Nothing needs a name. If names must be kept, a custodian entitles somebody first.</source>
            <translation>Nothing needs a name. If names must be kept, a custodian entitles somebody first.</translation>
        </message>
        <message>
            <source>Your keys do not open identities</source>
            <translation>Your keys do not open identities</translation>
        </message>
        <message>
            <source>Work goes on with the code. A custodian who is entitled can entitle others.</source>
            <translation>Work goes on with the code. A custodian who is entitled can entitle others.</translation>
        </message>
        <message>
            <source>Names live apart</source>
            <translation>Names live apart</translation>
        </message>
        <message>
            <source>They lie under a key of their own. Opening one takes a reason, and is written in the custody log.</source>
            <translation>They lie under a key of their own. Opening one takes a reason, and is written in the custody log.</translation>
        </message>
        <message>
            <source>Identities</source>
            <translation>Identities</translation>
        </message>
        <message>
            <source>Who stands behind a code. Everything else knows codes only.</source>
            <translation>Who stands behind a code. Everything else knows codes only.</translation>
        </message>
        <message>
            <source>Who is entitled</source>
            <translation>Who is entitled</translation>
        </message>
    </context>
    <context>
        <name>IdleStrip</name>
        <message>
            <source>Nobody has touched this laptop for a while. The vault is locked in {seconds} s. Press any key to go on.</source>
            <translation>Nobody has touched this laptop for a while. The vault is locked in {seconds} s. Press any key to go on.</translation>
        </message>
    </context>
    <context>
        <name>Imports</name>
        <message>
            <source>same as {name}</source>
            <translation>same as {name}</translation>
        </message>
        <message>
            <source>not looked at yet</source>
            <translation>not looked at yet</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>waiting</translation>
        </message>
        <message>
            <source>for which interview?</source>
            <translation>for which interview?</translation>
        </message>
        <message>
            <source>kept, {time} missing</source>
            <translation>kept, {time} missing</translation>
        </message>
        <message>
            <source>kept, damaged in places</source>
            <translation>kept, damaged in places</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>kept</translation>
        </message>
        <message>
            <source>waits for the recording</source>
            <translation>waits for the recording</translation>
        </message>
        <message>
            <source>being looked at</source>
            <translation>being looked at</translation>
        </message>
        <message>
            <source>being read</source>
            <translation>being read</translation>
        </message>
        <message>
            <source>being sealed</source>
            <translation>being sealed</translation>
        </message>
        <message>
            <source>decoding, {percent} %</source>
            <translation>decoding, {percent} %</translation>
        </message>
        <message>
            <source>in this interview already</source>
            <translation>in this interview already</translation>
        </message>
        <message>
            <source>already in {witness}</source>
            <translation>already in {witness}</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>empty</translation>
        </message>
        <message>
            <source>no sound recording</source>
            <translation>no sound recording</translation>
        </message>
        <message>
            <source>video without sound</source>
            <translation>video without sound</translation>
        </message>
        <message>
            <source>copy protection</source>
            <translation>copy protection</translation>
        </message>
        <message>
            <source>not a file</source>
            <translation>not a file</translation>
        </message>
        <message>
            <source>changed while read</source>
            <translation>changed while read</translation>
        </message>
        <message>
            <source>drive can't be read</source>
            <translation>drive can't be read</translation>
        </message>
        <message>
            <source>sound can't be read</source>
            <translation>sound can't be read</translation>
        </message>
        <message>
            <source>not found any more</source>
            <translation>not found any more</translation>
        </message>
        <message>
            <source>may not be read</source>
            <translation>may not be read</translation>
        </message>
        <message>
            <source>no consent to record</source>
            <translation>no consent to record</translation>
        </message>
        <message>
            <source>interview is erased</source>
            <translation>interview is erased</translation>
        </message>
        <message>
            <source>not taken in</source>
            <translation>not taken in</translation>
        </message>
        <message>
            <source>Stopping… What is kept stays kept.</source>
            <translation>Stopping… What is kept stays kept.</translation>
        </message>
        <message>
            <source>A recording is running. The import waits until it has ended.</source>
            <translation>A recording is running. The import waits until it has ended.</translation>
        </message>
        <message>
            <source>Searching the folder…</source>
            <translation>Searching the folder…</translation>
        </message>
        <message>
            <source>Looking at file {n} of {all}</source>
            <translation>Looking at file {n} of {all}</translation>
        </message>
        <message>
            <source>Taking in file {n} of {all}</source>
            <translation>Taking in file {n} of {all}</translation>
        </message>
        <message>
            <source>about {time} left</source>
            <translation>about {time} left</translation>
        </message>
        <message>
            <source>on the list already: {n}</source>
            <translation>on the list already: {n}</translation>
        </message>
        <message>
            <source>hidden: {n}</source>
            <translation>hidden: {n}</translation>
        </message>
        <message>
            <source>links: {n}</source>
            <translation>links: {n}</translation>
        </message>
        <message>
            <source>without sound: {n}</source>
            <translation>without sound: {n}</translation>
        </message>
        <message>
            <source>can't be read: {n}</source>
            <translation>can't be read: {n}</translation>
        </message>
        <message>
            <source>identity number in the name, rename a copy: {n}</source>
            <translation>identity number in the name, rename a copy: {n}</translation>
        </message>
        <message>
            <source>Files added: {n}.</source>
            <translation>Files added: {n}.</translation>
        </message>
        <message>
            <source>Left out: {what}.</source>
            <translation>Left out: {what}.</translation>
        </message>
        <message>
            <source>There is more in it than fits on the list: choose its folders one by one.</source>
            <translation>There is more in it than fits on the list: choose its folders one by one.</translation>
        </message>
    </context>
    <context>
        <name>ImportsView</name>
        <message>
            <source>Bring in recordings</source>
            <translation>Bring in recordings</translation>
        </message>
        <message>
            <source>Recordings that exist already. Every file is kept as it is, byte for byte, and decoded beside it.</source>
            <translation>Recordings that exist already. Every file is kept as it is, byte for byte, and decoded beside it.</translation>
        </message>
        <message>
            <source>To bring in</source>
            <translation>To bring in</translation>
        </message>
        <message>
            <source>Brought in</source>
            <translation>Brought in</translation>
        </message>
    </context>
    <context>
        <name>InstallCard</name>
        <message>
            <source>Progress</source>
            <translation>Progress</translation>
        </message>
        <message>
            <source>&amp;Folder or drive with a model pack</source>
            <translation>&amp;Folder or drive with a model pack</translation>
        </message>
        <message>
            <source>The model is copied here and checked. How to fetch and check one on another computer: the manual.</source>
            <translation>The model is copied here and checked. How to fetch and check one on another computer: the manual.</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>&amp;Licence</source>
            <translation>&amp;Licence</translation>
        </message>
        <message>
            <source>As its source says, such as MIT</source>
            <translation>As its source says, such as MIT</translation>
        </message>
        <message>
            <source>&amp;Source</source>
            <translation>&amp;Source</translation>
        </message>
        <message>
            <source>Where and when it was fetched, and by whom</source>
            <translation>Where and when it was fetched, and by whom</translation>
        </message>
        <message>
            <source>&amp;Install</source>
            <translation>&amp;Install</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>S&amp;top</translation>
        </message>
    </context>
    <context>
        <name>InterviewsModel</name>
        <message>
            <source>Interview</source>
            <translation>Interview</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translation>Recorded</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stage</translation>
        </message>
    </context>
    <context>
        <name>InterviewsView</name>
        <message>
            <source>New interview</source>
            <translation>New interview</translation>
        </message>
        <message>
            <source>One sitting with one witness, known here by a code.</source>
            <translation>One sitting with one witness, known here by a code.</translation>
        </message>
        <message numerus="yes">
            <source>%n interview(s) in this vault, all encrypted</source>
            <translation>
                <numerusform>%n interview in this vault, all encrypted</numerusform>
                <numerusform>%n interviews in this vault, all encrypted</numerusform>
            </translation>
        </message>
        <message>
            <source>Interviews</source>
            <translation>Interviews</translation>
        </message>
        <message>
            <source>&amp;New interview</source>
            <translation>&amp;New interview</translation>
        </message>
        <message>
            <source>Ctrl+N</source>
            <translation>Ctrl+N</translation>
        </message>
        <message>
            <source>Search by code or interviewer</source>
            <translation>Search by code or interviewer</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>To review</source>
            <translation>To review</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Approved</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Handed over</translation>
        </message>
        <message>
            <source>No interviews yet</source>
            <translation>No interviews yet</translation>
        </message>
        <message>
            <source>An interview begins with a witness code and the witness's consent. No name is needed, or wanted.</source>
            <translation>An interview begins with a witness code and the witness's consent. No name is needed, or wanted.</translation>
        </message>
    </context>
    <context>
        <name>ItemList</name>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Shut</source>
            <translation>Shut</translation>
        </message>
        <message>
            <source>What this allows now</source>
            <translation>What this allows now</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Recording</translation>
        </message>
        <message>
            <source>Transcription</source>
            <translation>Transcription</translation>
        </message>
        <message>
            <source>Hand-over to OHCHR Seoul</source>
            <translation>Hand-over to OHCHR Seoul</translation>
        </message>
        <message>
            <source>Hand-over to the Records Center</source>
            <translation>Hand-over to the Records Center</translation>
        </message>
    </context>
    <context>
        <name>JobCard</name>
        <message>
            <source>Progress</source>
            <translation>Progress</translation>
        </message>
        <message>
            <source>{time} of it is done and kept</source>
            <translation>{time} of it is done and kept</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Earlier</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Later</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Translation</translation>
        </message>
    </context>
    <context>
        <name>KeepingView</name>
        <message>
            <source>Vault</source>
            <translation>Vault</translation>
        </message>
        <message>
            <source>What keeps it from being lost, and who looks after it.</source>
            <translation>What keeps it from being lost, and who looks after it.</translation>
        </message>
    </context>
    <context>
        <name>KeptPanel</name>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>Interview</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Length</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Missing</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>Origin</translation>
        </message>
        <message>
            <source>unknown length</source>
            <translation>unknown length</translation>
        </message>
        <message>
            <source>said</source>
            <translation>said</translation>
        </message>
        <message>
            <source>nothing said</source>
            <translation>nothing said</translation>
        </message>
        <message>
            <source>SHA-256 of the untouched file: {digest}</source>
            <translation>SHA-256 of the untouched file: {digest}</translation>
        </message>
        <message>
            <source>Nothing was said of it yet.</source>
            <translation>Nothing was said of it yet.</translation>
        </message>
        <message>
            <source>Said by {account}, {moment}.</source>
            <translation>Said by {account}, {moment}.</translation>
        </message>
        <message>
            <source>Earlier statements, kept: {n}.</source>
            <translation>Earlier statements, kept: {n}.</translation>
        </message>
        <message>
            <source>Recordings brought in</source>
            <translation>Recordings brought in</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>Where it comes from</translation>
        </message>
        <message>
            <source>What was said before is kept beside it.</source>
            <translation>What was said before is kept beside it.</translation>
        </message>
        <message>
            <source>Sign and &amp;keep</source>
            <translation>Sign and &amp;keep</translation>
        </message>
        <message>
            <source>Nothing was brought in yet</source>
            <translation>Nothing was brought in yet</translation>
        </message>
        <message>
            <source>Recordings that were brought in are listed here, with what is said of where they come from.</source>
            <translation>Recordings that were brought in are listed here, with what is said of where they come from.</translation>
        </message>
    </context>
    <context>
        <name>KeyEntry</name>
        <message>
            <source>Press it…</source>
            <translation>Press it…</translation>
        </message>
        <message>
            <source>Press this, then the new key. Escape leaves it.</source>
            <translation>Press this, then the new key. Escape leaves it.</translation>
        </message>
        <message>
            <source>These two can't be exchanged.</source>
            <translation>These two can't be exchanged.</translation>
        </message>
        <message>
            <source>Exchange the two</source>
            <translation>Exchange the two</translation>
        </message>
    </context>
    <context>
        <name>KeyFileEdit</name>
        <message>
            <source>Choose…</source>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>Key file</source>
            <translation>Key file</translation>
        </message>
    </context>
    <context>
        <name>KeyLine</name>
        <message>
            <source>Store</source>
            <translation>Store</translation>
        </message>
        <message>
            <source>Leave it as it was</source>
            <translation>Leave it as it was</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Listening</source>
            <translation>Listening</translation>
        </message>
        <message>
            <source>The chosen line</source>
            <translation>The chosen line</translation>
        </message>
        <message>
            <source>Marks of the chosen lines</source>
            <translation>Marks of the chosen lines</translation>
        </message>
        <message>
            <source>Speaker of the chosen lines</source>
            <translation>Speaker of the chosen lines</translation>
        </message>
        <message>
            <source>Finding and replacing</source>
            <translation>Finding and replacing</translation>
        </message>
        <message>
            <source>The whole screen</source>
            <translation>The whole screen</translation>
        </message>
        <message>
            <source>Foot pedals</source>
            <translation>Foot pedals</translation>
        </message>
        <message>
            <source>Play the line, pause</source>
            <translation>Play the line, pause</translation>
        </message>
        <message>
            <source>Play the line anew</source>
            <translation>Play the line anew</translation>
        </message>
        <message>
            <source>Play, pause</source>
            <translation>Play, pause</translation>
        </message>
        <message>
            <source>Back 1.5 seconds</source>
            <translation>Back 1.5 seconds</translation>
        </message>
        <message>
            <source>Forward 1.5 seconds</source>
            <translation>Forward 1.5 seconds</translation>
        </message>
        <message>
            <source>Back 5 seconds</source>
            <translation>Back 5 seconds</translation>
        </message>
        <message>
            <source>Forward 5 seconds</source>
            <translation>Forward 5 seconds</translation>
        </message>
        <message>
            <source>To the marker or gap before</source>
            <translation>To the marker or gap before</translation>
        </message>
        <message>
            <source>To the next marker or gap</source>
            <translation>To the next marker or gap</translation>
        </message>
        <message>
            <source>Slower</source>
            <translation>Slower</translation>
        </message>
        <message>
            <source>Faster</source>
            <translation>Faster</translation>
        </message>
        <message>
            <source>Other channel</source>
            <translation>Other channel</translation>
        </message>
        <message>
            <source>The passage over and over</source>
            <translation>The passage over and over</translation>
        </message>
        <message>
            <source>The passage begins here</source>
            <translation>The passage begins here</translation>
        </message>
        <message>
            <source>The passage ends here</source>
            <translation>The passage ends here</translation>
        </message>
        <message>
            <source>No passage any more</source>
            <translation>No passage any more</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Correct</translation>
        </message>
        <message>
            <source>Confirm, go on</source>
            <translation>Confirm, go on</translation>
        </message>
        <message>
            <source>To the next unheard line</source>
            <translation>To the next unheard line</translation>
        </message>
        <message>
            <source>To the line before not final</source>
            <translation>To the line before not final</translation>
        </message>
        <message>
            <source>To the next flag</source>
            <translation>To the next flag</translation>
        </message>
        <message>
            <source>Split the line</source>
            <translation>Split the line</translation>
        </message>
        <message>
            <source>Merge lines</source>
            <translation>Merge lines</translation>
        </message>
        <message>
            <source>Uncertain, or no longer</source>
            <translation>Uncertain, or no longer</translation>
        </message>
        <message>
            <source>Inaudible, or no longer</source>
            <translation>Inaudible, or no longer</translation>
        </message>
        <message>
            <source>Withheld, or no longer</source>
            <translation>Withheld, or no longer</translation>
        </message>
        <message>
            <source>It is Korean</source>
            <translation>It is Korean</translation>
        </message>
        <message>
            <source>It is English</source>
            <translation>It is English</translation>
        </message>
        <message>
            <source>Undo what you did last</source>
            <translation>Undo what you did last</translation>
        </message>
        <message>
            <source>Do again what was undone</source>
            <translation>Do again what was undone</translation>
        </message>
        <message>
            <source>Store what was typed and not stored</source>
            <translation>Store what was typed and not stored</translation>
        </message>
        <message>
            <source>Drop what was typed and not stored</source>
            <translation>Drop what was typed and not stored</translation>
        </message>
        <message>
            <source>To the word before</source>
            <translation>To the word before</translation>
        </message>
        <message>
            <source>To the next word</source>
            <translation>To the next word</translation>
        </message>
        <message>
            <source>Play from the word</source>
            <translation>Play from the word</translation>
        </message>
        <message>
            <source>Write its translation</source>
            <translation>Write its translation</translation>
        </message>
        <message>
            <source>Interviewer speaks</source>
            <translation>Interviewer speaks</translation>
        </message>
        <message>
            <source>Witness speaks</source>
            <translation>Witness speaks</translation>
        </message>
        <message>
            <source>Interpreter speaks</source>
            <translation>Interpreter speaks</translation>
        </message>
        <message>
            <source>Somebody else speaks</source>
            <translation>Somebody else speaks</translation>
        </message>
        <message>
            <source>Nobody knows who speaks</source>
            <translation>Nobody knows who speaks</translation>
        </message>
        <message>
            <source>As in the line above</source>
            <translation>As in the line above</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Find</translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>Find and replace</translation>
        </message>
        <message>
            <source>To the next place found</source>
            <translation>To the next place found</translation>
        </message>
        <message>
            <source>To the place found before</source>
            <translation>To the place found before</translation>
        </message>
        <message>
            <source>The next page at the right</source>
            <translation>The next page at the right</translation>
        </message>
        <message>
            <source>Show the translation, or hide it</source>
            <translation>Show the translation, or hide it</translation>
        </message>
        <message>
            <source>Korean and English side by side</source>
            <translation>Korean and English side by side</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>All keys</translation>
        </message>
        <message>
            <source>Play while held</source>
            <translation>Play while held</translation>
        </message>
        <message>
            <source>{key} is taken: {duty}.</source>
            <translation>{key} is taken: {duty}.</translation>
        </message>
        <message>
            <source>{key} is needed elsewhere, or would type something.</source>
            <translation>{key} is needed elsewhere, or would type something.</translation>
        </message>
    </context>
    <context>
        <name>KeysPane</name>
        <message>
            <source>Keys</source>
            <translation>Keys</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Find a key</source>
            <translation>Find a key</translation>
        </message>
        <message>
            <source>No key does anything of that name.</source>
            <translation>No key does anything of that name.</translation>
        </message>
        <message>
            <source>All as at first</source>
            <translation>All as at first</translation>
        </message>
    </context>
    <context>
        <name>KitView</name>
        <message>
            <source>Open the vault with the sheets, as in an emergency</source>
            <translation>Open the vault with the sheets, as in an emergency</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Back</translation>
        </message>
        <message>
            <source>Opening the vault with the sheets</source>
            <translation>Opening the vault with the sheets</translation>
        </message>
        <message>
            <source>The sheets are on the drive: one file for each person, and one with all of them. Print them, give each to another person, empty the drive, and then rehearse.</source>
            <translation>The sheets are on the drive: one file for each person, and one with all of them. Print them, give each to another person, empty the drive, and then rehearse.</translation>
        </message>
        <message>
            <source>The sheets open the vault</source>
            <translation>The sheets open the vault</translation>
        </message>
        <message>
            <source>Saegim read them and opened the vault's key with them, as it would in an emergency. It is logged.</source>
            <translation>Saegim read them and opened the vault's key with them, as it would in an emergency. It is logged.</translation>
        </message>
        <message>
            <source>&amp;Done</source>
            <translation>&amp;Done</translation>
        </message>
    </context>
    <context>
        <name>Leading</name>
        <message>
            <source>It states the answer and asks the witness to agree.</source>
            <translation>It states the answer and asks the witness to agree.</translation>
        </message>
        <message>
            <source>It asks whether something was not so, and so says it was.</source>
            <translation>It asks whether something was not so, and so says it was.</translation>
        </message>
        <message>
            <source>It gives a statement to be confirmed.</source>
            <translation>It gives a statement to be confirmed.</translation>
        </message>
        <message>
            <source>It offers only these answers.</source>
            <translation>It offers only these answers.</translation>
        </message>
        <message>
            <source>It asks several things at once: which one was answered?</source>
            <translation>It asks several things at once: which one was answered?</translation>
        </message>
    </context>
    <context>
        <name>LevelMeter</name>
        <message>
            <source>clipped</source>
            <translation>clipped</translation>
        </message>
    </context>
    <context>
        <name>LineCard</name>
        <message>
            <source>&amp;Words of the chosen line; select what is to be masked</source>
            <translation>&amp;Words of the chosen line; select what is to be masked</translation>
        </message>
        <message>
            <source>Kind of mask</source>
            <translation>Kind of mask</translation>
        </message>
        <message>
            <source>&amp;Mask selection</source>
            <translation>&amp;Mask selection</translation>
        </message>
        <message>
            <source>Mask everywhere ({n})</source>
            <translation>Mask everywhere ({n})</translation>
        </message>
    </context>
    <context>
        <name>LineDelegate</name>
        <message>
            <source>not stored yet</source>
            <translation>not stored yet</translation>
        </message>
        <message>
            <source>not stored yet, typed at {time}</source>
            <translation>not stored yet, typed at {time}</translation>
        </message>
        <message>
            <source>two versions: choose one</source>
            <translation>two versions: choose one</translation>
        </message>
        <message>
            <source>withheld</source>
            <translation>withheld</translation>
        </message>
        <message>
            <source>inaudible</source>
            <translation>inaudible</translation>
        </message>
        <message>
            <source>uncertain</source>
            <translation>uncertain</translation>
        </message>
    </context>
    <context>
        <name>LineEditor</name>
        <message>
            <source>Text of this line</source>
            <translation>Text of this line</translation>
        </message>
    </context>
    <context>
        <name>LinePanel</name>
        <message>
            <source>Lays the earlier text over it again</source>
            <translation>Lays the earlier text over it again</translation>
        </message>
        <message>
            <source>Choose a line. Space plays it, Enter corrects it.</source>
            <translation>Choose a line. Space plays it, Enter corrects it.</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Line</translation>
        </message>
        <message>
            <source>Machine draft</source>
            <translation>Machine draft</translation>
        </message>
        <message>
            <source>(no text)</source>
            <translation>(no text)</translation>
        </message>
        <message>
            <source>Speaker: {speaker}</source>
            <translation>Speaker: {speaker}</translation>
        </message>
        <message>
            <source>Earlier text</source>
            <translation>Earlier text</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Correct</translation>
        </message>
        <message>
            <source>Store what was typed</source>
            <translation>Store what was typed</translation>
        </message>
        <message>
            <source>Drop it</source>
            <translation>Drop it</translation>
        </message>
    </context>
    <context>
        <name>ListPanel</name>
        <message>
            <source>A fo&amp;lder…</source>
            <translation>A fo&amp;lder…</translation>
        </message>
        <message>
            <source>Everything with sound in it and below it</source>
            <translation>Everything with sound in it and below it</translation>
        </message>
        <message>
            <source>&amp;Single files…</source>
            <translation>&amp;Single files…</translation>
        </message>
        <message>
            <source>Nothing to bring in yet</source>
            <translation>Nothing to bring in yet</translation>
        </message>
        <message>
            <source>Connect the recorder, its card or a drive, and choose the folder or single files. Nothing on it is changed.</source>
            <translation>Connect the recorder, its card or a drive, and choose the folder or single files. Nothing on it is changed.</translation>
        </message>
        <message>
            <source>Folder with recordings</source>
            <translation>Folder with recordings</translation>
        </message>
        <message>
            <source>Sound and video</source>
            <translation>Sound and video</translation>
        </message>
        <message>
            <source>Recordings to bring in</source>
            <translation>Recordings to bring in</translation>
        </message>
    </context>
    <context>
        <name>LivePanel</name>
        <message>
            <source>Level of each channel in decibels</source>
            <translation>Level of each channel in decibels</translation>
        </message>
        <message>
            <source>Sound of the last seconds</source>
            <translation>Sound of the last seconds</translation>
        </message>
        <message>
            <source>Elapsed time</source>
            <translation>Elapsed time</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Saegim</source>
            <translation>Saegim</translation>
        </message>
    </context>
    <context>
        <name>MakingCard</name>
        <message>
            <source>{shares} people keep one sheet each. Any {threshold} of them together can open the vault.</source>
            <translation>{shares} people keep one sheet each. Any {threshold} of them together can open the vault.</translation>
        </message>
        <message>
            <source>The kit is made: write its sheets</source>
            <translation>The kit is made: write its sheets</translation>
        </message>
        <message>
            <source>Make a recovery kit</source>
            <translation>Make a recovery kit</translation>
        </message>
        <message>
            <source>&amp;Sheets</source>
            <translation>&amp;Sheets</translation>
        </message>
        <message>
            <source>One for each person who keeps one.</source>
            <translation>One for each person who keeps one.</translation>
        </message>
        <message>
            <source>Sheets it &amp;takes</source>
            <translation>Sheets it &amp;takes</translation>
        </message>
        <message>
            <source>At least two, so that nobody can open it alone.</source>
            <translation>At least two, so that nobody can open it alone.</translation>
        </message>
        <message>
            <source>&amp;Drive or folder for the sheets</source>
            <translation>&amp;Drive or folder for the sheets</translation>
        </message>
        <message>
            <source>The sheets are the only thing Saegim ever writes that anybody can read. Take a USB drive, print from it on a printer without a network, then empty the drive. An earlier kit's sheets open nothing from then on.</source>
            <translation>The sheets are the only thing Saegim ever writes that anybody can read. Take a USB drive, print from it on a printer without a network, then empty the drive. An earlier kit's sheets open nothing from then on.</translation>
        </message>
        <message>
            <source>&amp;Write the sheets</source>
            <translation>&amp;Write the sheets</translation>
        </message>
        <message>
            <source>&amp;Make the kit and write its sheets</source>
            <translation>&amp;Make the kit and write its sheets</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Back</translation>
        </message>
        <message>
            <source>Making the kit</source>
            <translation>Making the kit</translation>
        </message>
    </context>
    <context>
        <name>Markers</name>
        <message>
            <source>Important</source>
            <translation>Important</translation>
        </message>
        <message>
            <source>Distress</source>
            <translation>Distress</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>Interpreter</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
    </context>
    <context>
        <name>MarksCard</name>
        <message>
            <source>Marks of the chosen lines</source>
            <translation>Marks of the chosen lines</translation>
        </message>
        <message>
            <source>At the cursor while correcting, else where playing stands</source>
            <translation>At the cursor while correcting, else where playing stands</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Split</translation>
        </message>
        <message>
            <source>The chosen lines, or this one with the next of its channel</source>
            <translation>The chosen lines, or this one with the next of its channel</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Merge</translation>
        </message>
    </context>
    <context>
        <name>Models</name>
        <message>
            <source>Very rough: about one syllable in three is wrong. For trying out only.</source>
            <translation>Very rough: about one syllable in three is wrong. For trying out only.</translation>
        </message>
        <message>
            <source>Very rough: about one syllable in five is wrong. For trying out only.</source>
            <translation>Very rough: about one syllable in five is wrong. For trying out only.</translation>
        </message>
        <message>
            <source>Rough: expect many wrong words. Korean conversation was not measured.</source>
            <translation>Rough: expect many wrong words. Korean conversation was not measured.</translation>
        </message>
        <message>
            <source>Good: about one syllable in eight is wrong.</source>
            <translation>Good: about one syllable in eight is wrong.</translation>
        </message>
        <message>
            <source>Best known: about one syllable in nine is wrong.</source>
            <translation>Best known: about one syllable in nine is wrong.</translation>
        </message>
        <message>
            <source>Among the best in read speech, but said to invent sentences more often than the large model before it.</source>
            <translation>Among the best in read speech, but said to invent sentences more often than the large model before it.</translation>
        </message>
        <message>
            <source>Nearly as good as large and much faster. It can't translate.</source>
            <translation>Nearly as good as large and much faster. It can't translate.</translation>
        </message>
        <message>
            <source>We don't know models of this kind: try it on a recording before you rely on it.</source>
            <translation>We don't know models of this kind: try it on a recording before you rely on it.</translation>
        </message>
        <message>
            <source>An hour of interview takes about {time} on this laptop.</source>
            <translation>An hour of interview takes about {time} on this laptop.</translation>
        </message>
        <message>
            <source>Not measured on this laptop yet.</source>
            <translation>Not measured on this laptop yet.</translation>
        </message>
        <message>
            <source>Errors are those of South Korean conversation. North Korean speech was never measured: expect more.</source>
            <translation>Errors are those of South Korean conversation. North Korean speech was never measured: expect more.</translation>
        </message>
        <message>
            <source>Not whole yet</source>
            <translation>Not whole yet</translation>
        </message>
        <message>
            <source>Not what its list says</source>
            <translation>Not what its list says</translation>
        </message>
        <message>
            <source>On our list</source>
            <translation>On our list</translation>
        </message>
        <message>
            <source>Accepted by the office</source>
            <translation>Accepted by the office</translation>
        </message>
        <message>
            <source>Turned down by the office</source>
            <translation>Turned down by the office</translation>
        </message>
        <message>
            <source>On no list: the office decides</source>
            <translation>On no list: the office decides</translation>
        </message>
        <message>
            <source>Choose the same folder again to go on, or remove what is here.</source>
            <translation>Choose the same folder again to go on, or remove what is here.</translation>
        </message>
        <message>
            <source>{n} threads</source>
            <translation>{n} threads</translation>
        </message>
        <message>
            <source>{size} of memory</source>
            <translation>{size} of memory</translation>
        </message>
        <message>
            <source>a model of the kind {kind}</source>
            <translation>a model of the kind {kind}</translation>
        </message>
        <message>
            <source>with a list of digests of its own</source>
            <translation>with a list of digests of its own</translation>
        </message>
        <message>
            <source>without a list of digests: one is made while it is copied</source>
            <translation>without a list of digests: one is made while it is copied</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Stopping…</translation>
        </message>
        <message>
            <source>Copying {name} and reading it back</source>
            <translation>Copying {name} and reading it back</translation>
        </message>
        <message>
            <source>Measuring {name} on this laptop: this takes some minutes</source>
            <translation>Measuring {name} on this laptop: this takes some minutes</translation>
        </message>
        <message>
            <source>Comparing every file of {name} with its digest</source>
            <translation>Comparing every file of {name} with its digest</translation>
        </message>
        <message>
            <source>{name} is installed, read back and compared with its digests.</source>
            <translation>{name} is installed, read back and compared with its digests.</translation>
        </message>
        <message>
            <source>Stopped. What was copied of {name} is kept, and gone on with next time.</source>
            <translation>Stopped. What was copied of {name} is kept, and gone on with next time.</translation>
        </message>
        <message>
            <source>{name} was measured on this laptop.</source>
            <translation>{name} was measured on this laptop.</translation>
        </message>
        <message>
            <source>{name} is what its list says, byte for byte.</source>
            <translation>{name} is what its list says, byte for byte.</translation>
        </message>
        <message>
            <source>{name} is removed from this laptop. Drafts made with it stay.</source>
            <translation>{name} is removed from this laptop. Drafts made with it stay.</translation>
        </message>
        <message>
            <source>can translate into English</source>
            <translation>can translate into English</translation>
        </message>
        <message>
            <source>can't translate</source>
            <translation>can't translate</translation>
        </message>
        <message>
            <source>licence: {licence}</source>
            <translation>licence: {licence}</translation>
        </message>
        <message>
            <source>from {source}</source>
            <translation>from {source}</translation>
        </message>
    </context>
    <context>
        <name>ModelsView</name>
        <message>
            <source>A model writes the drafts, here on this laptop. It may hear testimonies when it is on our list, or when a custodian has accepted it for this vault.</source>
            <translation>A model writes the drafts, here on this laptop. It may hear testimonies when it is on our list, or when a custodian has accepted it for this vault.</translation>
        </message>
        <message>
            <source>Let another measured model read places in doubt &amp;again</source>
            <translation>Let another measured model read places in doubt &amp;again</translation>
        </message>
        <message>
            <source>Both readings are kept, and the difference is shown. Drafts take longer with it.</source>
            <translation>Both readings are kept, and the difference is shown. Drafts take longer with it.</translation>
        </message>
    </context>
    <context>
        <name>NamesCard</name>
        <message>
            <source>Look for the witness's own names</source>
            <translation>Look for the witness's own names</translation>
        </message>
        <message>
            <source>The identity is opened for its names and birthplace alone, and the log keeps that it was. They are looked for until you leave this screen, and written nowhere.</source>
            <translation>The identity is opened for its names and birthplace alone, and the log keeps that it was. They are looked for until you leave this screen, and written nowhere.</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>&amp;Why</source>
            <translation>&amp;Why</translation>
        </message>
        <message>
            <source>In a few wor&amp;ds</source>
            <translation>In a few wor&amp;ds</translation>
        </message>
        <message>
            <source>No names here: the reason stays readable in the vault.</source>
            <translation>No names here: the reason stays readable in the vault.</translation>
        </message>
        <message>
            <source>They sit beside you and type their own passphrase.</source>
            <translation>They sit beside you and type their own passphrase.</translation>
        </message>
        <message>
            <source>A second person's &amp;account</source>
            <translation>A second person's &amp;account</translation>
        </message>
        <message>
            <source>Your own &amp;passphrase</source>
            <translation>Your own &amp;passphrase</translation>
        </message>
        <message>
            <source>Their pa&amp;ssphrase</source>
            <translation>Their pa&amp;ssphrase</translation>
        </message>
        <message>
            <source>Open and &amp;look for them</source>
            <translation>Open and &amp;look for them</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>NewAccountCard</name>
        <message>
            <source>New account</source>
            <translation>New account</translation>
        </message>
        <message>
            <source>&amp;Account</source>
            <translation>&amp;Account</translation>
        </message>
        <message>
            <source>Anybody can read it, so no name: supervisor-1</source>
            <translation>Anybody can read it, so no name: supervisor-1</translation>
        </message>
        <message>
            <source>&amp;Name shown inside</source>
            <translation>&amp;Name shown inside</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Roles</translation>
        </message>
        <message>
            <source>Typed by the person it belongs to. Six words or more.</source>
            <translation>Typed by the person it belongs to. Six words or more.</translation>
        </message>
        <message>
            <source>A&amp;dd account</source>
            <translation>A&amp;dd account</translation>
        </message>
        <message>
            <source>Adding the account</source>
            <translation>Adding the account</translation>
        </message>
    </context>
    <context>
        <name>NewCard</name>
        <message>
            <source>What it is &amp;for</source>
            <translation>What it is &amp;for</translation>
        </message>
        <message>
            <source>Stays at the office. No names.</source>
            <translation>Stays at the office. No names.</translation>
        </message>
        <message>
            <source>Masked &amp;sound is replaced by</source>
            <translation>Masked &amp;sound is replaced by</translation>
        </message>
        <message>
            <source>Begin redaction</source>
            <translation>Begin redaction</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>NewInterview</name>
        <message>
            <source>&amp;Witness code</source>
            <translation>&amp;Witness code</translation>
        </message>
        <message>
            <source>Such as W-2026-014. It stands for the witness everywhere; never type a name here.</source>
            <translation>Such as W-2026-014. It stands for the witness everywhere; never type a name here.</translation>
        </message>
        <message>
            <source>Languages spoken</source>
            <translation>Languages spoken</translation>
        </message>
        <message>
            <source>&amp;Go on to consent</source>
            <translation>&amp;Go on to consent</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Cancel</translation>
        </message>
    </context>
    <context>
        <name>NewPassphraseFields</name>
        <message>
            <source>Too easy to guess.</source>
            <translation>Too easy to guess.</translation>
        </message>
        <message>
            <source>Good: worth {count} words by chance. Six are strong.</source>
            <translation>Good: worth {count} words by chance. Six are strong.</translation>
        </message>
        <message>
            <source>Strong: worth {count} words by chance.</source>
            <translation>Strong: worth {count} words by chance.</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>&amp;Passphrase</translation>
        </message>
        <message>
            <source>Six words or more that don't belong together.</source>
            <translation>Six words or more that don't belong together.</translation>
        </message>
        <message>
            <source>The &amp;same again</source>
            <translation>The &amp;same again</translation>
        </message>
        <message>
            <source>Words by chance:</source>
            <translation>Words by chance:</translation>
        </message>
        <message>
            <source>Write it down, keep the paper apart from the laptop, and type it above.</source>
            <translation>Write it down, keep the paper apart from the laptop, and type it above.</translation>
        </message>
    </context>
    <context>
        <name>NoteLine</name>
        <message>
            <source>A note: Enter marks this moment, Esc leaves</source>
            <translation>A note: Enter marks this moment, Esc leaves</translation>
        </message>
        <message>
            <source>A few words to this moment</source>
            <translation>A few words to this moment</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Mark</translation>
        </message>
    </context>
    <context>
        <name>NotesCard</name>
        <message>
            <source>Recorded so far</source>
            <translation>Recorded so far</translation>
        </message>
        <message>
            <source>None.</source>
            <translation>None.</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation>Nothing yet.</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>Microphone</translation>
        </message>
        <message>
            <source>Brought in</source>
            <translation>Brought in</translation>
        </message>
        <message>
            <source>Markers and gaps</source>
            <translation>Markers and gaps</translation>
        </message>
        <message>
            <source>interrupted</source>
            <translation>interrupted</translation>
        </message>
        <message>
            <source>{n} kept apart</source>
            <translation>{n} kept apart</translation>
        </message>
    </context>
    <context>
        <name>NoticeStrip</name>
        <message>
            <source>What needs looking after</source>
            <translation>What needs looking after</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <source>It is time for a backup.</source>
            <translation>It is time for a backup.</translation>
        </message>
        <message>
            <source>There is no recovery kit yet: no interview can be opened.</source>
            <translation>There is no recovery kit yet: no interview can be opened.</translation>
        </message>
        <message>
            <source>The recovery kit was never rehearsed: no interview can be opened.</source>
            <translation>The recovery kit was never rehearsed: no interview can be opened.</translation>
        </message>
        <message>
            <source>The recovery kit was used. Make a new one.</source>
            <translation>The recovery kit was used. Make a new one.</translation>
        </message>
        <message>
            <source>It is time to rehearse the recovery kit again.</source>
            <translation>It is time to rehearse the recovery kit again.</translation>
        </message>
        <message>
            <source>Rows of evidence that differ from the log: {count}. Tell your custodian.</source>
            <translation>Rows of evidence that differ from the log: {count}. Tell your custodian.</translation>
        </message>
        <message>
            <source>Tries that did not open your account since you last unlocked it: {count}. Was that you?</source>
            <translation>Tries that did not open your account since you last unlocked it: {count}. Was that you?</translation>
        </message>
        <message>
            <source>This laptop's clock went back by {time}.</source>
            <translation>This laptop's clock went back by {time}.</translation>
        </message>
        <message>
            <source>This laptop's clock was set ahead by {time}.</source>
            <translation>This laptop's clock was set ahead by {time}.</translation>
        </message>
        <message>
            <source>This laptop's clock was set back by {time}.</source>
            <translation>This laptop's clock was set back by {time}.</translation>
        </message>
        <message>
            <source>This laptop's clock was ahead of a timestamp by {time}.</source>
            <translation>This laptop's clock was ahead of a timestamp by {time}.</translation>
        </message>
        <message>
            <source>Nothing of the custody log has been carried out for a long time: a timestamp, a bundle or a backup does it.</source>
            <translation>Nothing of the custody log has been carried out for a long time: a timestamp, a bundle or a backup does it.</translation>
        </message>
        <message>
            <source>Check it: times of testimony depend on it.</source>
            <translation>Check it: times of testimony depend on it.</translation>
        </message>
    </context>
    <context>
        <name>NumberHint</name>
        <message>
            <source>a resident registration number</source>
            <translation>a resident registration number</translation>
        </message>
        <message>
            <source>a foreigner registration number</source>
            <translation>a foreigner registration number</translation>
        </message>
        <message>
            <source>a passport number</source>
            <translation>a passport number</translation>
        </message>
        <message>
            <source>a driver license number</source>
            <translation>a driver license number</translation>
        </message>
        <message>
            <source>a North Korean identity number</source>
            <translation>a North Korean identity number</translation>
        </message>
        <message>
            <source>a defector protection number</source>
            <translation>a defector protection number</translation>
        </message>
        <message>
            <source>a Chinese identity number</source>
            <translation>a Chinese identity number</translation>
        </message>
        <message>
            <source>This looks like {kind}. The law lets nobody keep it, even with consent: leave it out or mask it.</source>
            <translation>This looks like {kind}. The law lets nobody keep it, even with consent: leave it out or mask it.</translation>
        </message>
    </context>
    <context>
        <name>OldCopy</name>
        <message>
            <source>{missing} entries of the custody log are missing: it has {found}, and {known} were known.</source>
            <translation>{missing} entries of the custody log are missing: it has {found}, and {known} were known.</translation>
        </message>
        <message>
            <source>Whatever those entries recorded is not in this copy: interviews, recordings and corrections, consents given or taken back, accounts removed, passphrases changed. It is lost unless the newer copy is found.</source>
            <translation>Whatever those entries recorded is not in this copy: interviews, recordings and corrections, consents given or taken back, accounts removed, passphrases changed. It is lost unless the newer copy is found.</translation>
        </message>
        <message>
            <source>Go on only if the office itself put this copy back. If nobody did, leave the folder as it is and look for the newer copy: somebody may want what is missing to be forgotten.</source>
            <translation>Go on only if the office itself put this copy back. If nobody did, leave the folder as it is and look for the newer copy: somebody may want what is missing to be forgotten.</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Reason</translation>
        </message>
        <message>
            <source>It stays in the custody log for ever, with your account. No names.</source>
            <translation>It stays in the custody log for ever, with your account. No names.</translation>
        </message>
    </context>
    <context>
        <name>OldCopyView</name>
        <message>
            <source>Go on with an older copy</source>
            <translation>Go on with an older copy</translation>
        </message>
        <message>
            <source>&amp;Passphrase, once more</source>
            <translation>&amp;Passphrase, once more</translation>
        </message>
        <message>
            <source>&amp;Key file</source>
            <translation>&amp;Key file</translation>
        </message>
        <message>
            <source>On its drive. It is read and left where it is.</source>
            <translation>On its drive. It is read and left where it is.</translation>
        </message>
        <message>
            <source>&amp;Accept what is missing and open</source>
            <translation>&amp;Accept what is missing and open</translation>
        </message>
        <message>
            <source>&amp;Back to unlocking</source>
            <translation>&amp;Back to unlocking</translation>
        </message>
        <message>
            <source>Opening the vault</source>
            <translation>Opening the vault</translation>
        </message>
        <message>
            <source>You open {folder} as {account}. Only a custodian can accept it.</source>
            <translation>You open {folder} as {account}. Only a custodian can accept it.</translation>
        </message>
    </context>
    <context>
        <name>OpeningCard</name>
        <message>
            <source>Open an identity</source>
            <translation>Open an identity</translation>
        </message>
        <message>
            <source>&amp;Code of the witness</source>
            <translation>&amp;Code of the witness</translation>
        </message>
        <message>
            <source>&amp;Why</source>
            <translation>&amp;Why</translation>
        </message>
        <message>
            <source>In a &amp;few words</source>
            <translation>In a &amp;few words</translation>
        </message>
        <message>
            <source>No names here: the reason stays readable in the vault.</source>
            <translation>No names here: the reason stays readable in the vault.</translation>
        </message>
        <message>
            <source>A second person's &amp;account</source>
            <translation>A second person's &amp;account</translation>
        </message>
        <message>
            <source>They sit beside you and type their own passphrase.</source>
            <translation>They sit beside you and type their own passphrase.</translation>
        </message>
        <message>
            <source>Your own &amp;passphrase</source>
            <translation>Your own &amp;passphrase</translation>
        </message>
        <message>
            <source>Their pa&amp;ssphrase</source>
            <translation>Their pa&amp;ssphrase</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Open</translation>
        </message>
        <message>
            <source>Write somebody &amp;new…</source>
            <translation>Write somebody &amp;new…</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Opening</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>An identity is kept for this code.</source>
            <translation>An identity is kept for this code.</translation>
        </message>
        <message>
            <source>Nothing is kept for this code. A testimony needs no more than the code.</source>
            <translation>Nothing is kept for this code. A testimony needs no more than the code.</translation>
        </message>
    </context>
    <context>
        <name>Outside</name>
        <message>
            <source>Bundle handed over</source>
            <translation>Bundle handed over</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Backup</translation>
        </message>
        <message>
            <source>This is not an answer of a timestamp authority.</source>
            <translation>This is not an answer of a timestamp authority.</translation>
        </message>
        <message>
            <source>Timestamp</source>
            <translation>Timestamp</translation>
        </message>
        <message>
            <source>The authority did not grant the timestamp. Ask it again.</source>
            <translation>The authority did not grant the timestamp. Ask it again.</translation>
        </message>
        <message>
            <source>It is by an authority not known here, or was changed on the way.</source>
            <translation>It is by an authority not known here, or was changed on the way.</translation>
        </message>
        <message>
            <source>It answers a request that this vault did not write.</source>
            <translation>It answers a request that this vault did not write.</translation>
        </message>
        <message>
            <source>The log is exactly as the checkpoint says</source>
            <translation>The log is exactly as the checkpoint says</translation>
        </message>
        <message>
            <source>All {size} entries are those the checkpoint was made of, and there is none besides.</source>
            <translation>All {size} entries are those the checkpoint was made of, and there is none besides.</translation>
        </message>
        <message>
            <source>The log begins exactly as the checkpoint says</source>
            <translation>The log begins exactly as the checkpoint says</translation>
        </message>
        <message>
            <source>The first {size} entries are those the checkpoint was made of. Since then {more} were added.</source>
            <translation>The first {size} entries are those the checkpoint was made of. Since then {more} were added.</translation>
        </message>
        <message>
            <source>This vault is older than the checkpoint</source>
            <translation>This vault is older than the checkpoint</translation>
        </message>
        <message>
            <source>The checkpoint was made of {size} entries, and this log has {found}: at least {missing} are missing. Either an older copy of the vault was put back, or the newest entries were cut off. Keep the vault's folder as it is, and look for the newer copy.</source>
            <translation>The checkpoint was made of {size} entries, and this log has {found}: at least {missing} are missing. Either an older copy of the vault was put back, or the newest entries were cut off. Keep the vault's folder as it is, and look for the newer copy.</translation>
        </message>
        <message>
            <source>This is not the log that the checkpoint was made of</source>
            <translation>This is not the log that the checkpoint was made of</translation>
        </message>
        <message>
            <source>Its first {size} entries are others. If the checkpoint is genuine, the log was written anew. Hand nothing over, keep the vault's folder as it is, and compare with further checkpoints: of other bundles, of backups.</source>
            <translation>Its first {size} entries are others. If the checkpoint is genuine, the log was written anew. Hand nothing over, keep the vault's folder as it is, and compare with further checkpoints: of other bundles, of backups.</translation>
        </message>
        <message>
            <source>Look first whether number and root are typed as they stand on the paper, and that it is of this vault.</source>
            <translation>Look first whether number and root are typed as they stand on the paper, and that it is of this vault.</translation>
        </message>
        <message>
            <source>{account} of this vault signed the checkpoint.</source>
            <translation>{account} of this vault signed the checkpoint.</translation>
        </message>
        <message>
            <source>The signature that came with the checkpoint is of nobody in this vault.</source>
            <translation>The signature that came with the checkpoint is of nobody in this vault.</translation>
        </message>
        <message>
            <source>No signature came with the checkpoint, so anybody could have made it up: ask where it comes from.</source>
            <translation>No signature came with the checkpoint, so anybody could have made it up: ask where it comes from.</translation>
        </message>
        <message>
            <source>Nothing is known outside yet</source>
            <translation>Nothing is known outside yet</translation>
        </message>
        <message>
            <source>The newest is dated in the future: check the clock</source>
            <translation>The newest is dated in the future: check the clock</translation>
        </message>
        <message>
            <source>Known outside within the last day</source>
            <translation>Known outside within the last day</translation>
        </message>
        <message>
            <source>Known outside one day ago</source>
            <translation>Known outside one day ago</translation>
        </message>
        <message>
            <source>Known outside {days} days ago</source>
            <translation>Known outside {days} days ago</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>How</source>
            <translation>How</translation>
        </message>
        <message>
            <source>How much of the log</source>
            <translation>How much of the log</translation>
        </message>
        <message>
            <source>Who holds it</source>
            <translation>Who holds it</translation>
        </message>
        <message>
            <source>not due yet</source>
            <translation>not due yet</translation>
        </message>
        <message>
            <source>due</source>
            <translation>due</translation>
        </message>
        <message>
            <source>in order</source>
            <translation>in order</translation>
        </message>
        <message>
            <source>its first {size} entries</source>
            <translation>its first {size} entries</translation>
        </message>
        <message>
            <source>all of that day</source>
            <translation>all of that day</translation>
        </message>
        <message>
            <source>An older copy of the whole vault, or a log written anew, shows only against what others hold of it: a timestamp, a bundle handed over, a backup.</source>
            <translation>An older copy of the whole vault, or a log written anew, shows only against what others hold of it: a timestamp, a bundle handed over, a backup.</translation>
        </message>
        <message>
            <source>Nothing yet. From now on every timestamp, every bundle handed over and every backup is listed here.</source>
            <translation>Nothing yet. From now on every timestamp, every bundle handed over and every backup is listed here.</translation>
        </message>
        <message>
            <source>&amp;Compare with a checkpoint…</source>
            <translation>&amp;Compare with a checkpoint…</translation>
        </message>
        <message>
            <source>Timestamp &amp;authorities…</source>
            <translation>Timestamp &amp;authorities…</translation>
        </message>
        <message>
            <source>What others hold</source>
            <translation>What others hold</translation>
        </message>
        <message>
            <source>What others hold of the log</source>
            <translation>What others hold of the log</translation>
        </message>
    </context>
    <context>
        <name>OwnKeysCard</name>
        <message>
            <source>Your own keys</source>
            <translation>Your own keys</translation>
        </message>
        <message>
            <source>New keys under the passphrase you have, for when somebody may have got at the old ones. The old keys sign nothing from then on, and recipients need the new list of signers.</source>
            <translation>New keys under the passphrase you have, for when somebody may have got at the old ones. The old keys sign nothing from then on, and recipients need the new list of signers.</translation>
        </message>
        <message>
            <source>&amp;Your passphrase, once more</source>
            <translation>&amp;Your passphrase, once more</translation>
        </message>
        <message>
            <source>A c&amp;ustodian beside you</source>
            <translation>A c&amp;ustodian beside you</translation>
        </message>
        <message>
            <source>Typed by the custodian.</source>
            <translation>Typed by the custodian.</translation>
        </message>
        <message>
            <source>&amp;The custodian's passphrase</source>
            <translation>&amp;The custodian's passphrase</translation>
        </message>
        <message>
            <source>Give me new &amp;keys</source>
            <translation>Give me new &amp;keys</translation>
        </message>
    </context>
    <context>
        <name>PackCard</name>
        <message>
            <source>Digest</source>
            <translation>Digest</translation>
        </message>
        <message>
            <source>Accept for testimonies</source>
            <translation>Accept for testimonies</translation>
        </message>
        <message>
            <source>Turn down</source>
            <translation>Turn down</translation>
        </message>
        <message>
            <source>Measure again</source>
            <translation>Measure again</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Measure</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Check</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Remove…</translation>
        </message>
        <message>
            <source>Remove it from this laptop? Drafts made with it stay. It can be installed again.</source>
            <translation>Remove it from this laptop? Drafts made with it stay. It can be installed again.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Keep it</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
    </context>
    <context>
        <name>PackEditor</name>
        <message>
            <source>&amp;Handle</source>
            <translation>&amp;Handle</translation>
        </message>
        <message>
            <source>Small letters, digits and hyphens, such as camps-north</source>
            <translation>Small letters, digits and hyphens, such as camps-north</translation>
        </message>
        <message>
            <source>&amp;Name of the pack</source>
            <translation>&amp;Name of the pack</translation>
        </message>
        <message>
            <source>&amp;Words, one on each line</source>
            <translation>&amp;Words, one on each line</translation>
        </message>
        <message>
            <source>Institutions, places, dialect. Never the name of a person: other interviews are heard with it too.</source>
            <translation>Institutions, places, dialect. Never the name of a person: other interviews are heard with it too.</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versions</translation>
        </message>
        <message>
            <source>New pack</source>
            <translation>New pack</translation>
        </message>
        <message>
            <source>&amp;Store as a new version</source>
            <translation>&amp;Store as a new version</translation>
        </message>
        <message>
            <source>Version {version} is in use from now on. Drafts there are stay as they are.</source>
            <translation>Version {version} is in use from now on. Drafts there are stay as they are.</translation>
        </message>
    </context>
    <context>
        <name>PackLine</name>
        <message>
            <source>Show</source>
            <translation>Show</translation>
        </message>
    </context>
    <context>
        <name>PacksCard</name>
        <message>
            <source>Heard with</source>
            <translation>Heard with</translation>
        </message>
        <message>
            <source>Packs</source>
            <translation>Packs</translation>
        </message>
        <message>
            <source>&amp;Use from now on</source>
            <translation>&amp;Use from now on</translation>
        </message>
    </context>
    <context>
        <name>PassphraseCard</name>
        <message>
            <source>Your account is opened by a passphrase and a key file.</source>
            <translation>Your account is opened by a passphrase and a key file.</translation>
        </message>
        <message>
            <source>Your account is opened by a passphrase alone.</source>
            <translation>Your account is opened by a passphrase alone.</translation>
        </message>
        <message>
            <source>Changed. Put a copy of the key file away: without it nobody opens this account.</source>
            <translation>Changed. Put a copy of the key file away: without it nobody opens this account.</translation>
        </message>
        <message>
            <source>Changed. An older copy of the vault still opens with the old one.</source>
            <translation>Changed. An older copy of the vault still opens with the old one.</translation>
        </message>
        <message>
            <source>Your own passphrase</source>
            <translation>Your own passphrase</translation>
        </message>
        <message>
            <source>The &amp;passphrase you have now</source>
            <translation>The &amp;passphrase you have now</translation>
        </message>
        <message>
            <source>The &amp;new passphrase</source>
            <translation>The &amp;new passphrase</translation>
        </message>
        <message>
            <source>Needed &amp;besides it from now on</source>
            <translation>Needed &amp;besides it from now on</translation>
        </message>
        <message>
            <source>Place of the key &amp;file</source>
            <translation>Place of the key &amp;file</translation>
        </message>
        <message>
            <source>&amp;Change the passphrase</source>
            <translation>&amp;Change the passphrase</translation>
        </message>
        <message>
            <source>The same as now</source>
            <translation>The same as now</translation>
        </message>
        <message>
            <source>A key file on a drive</source>
            <translation>A key file on a drive</translation>
        </message>
        <message>
            <source>Nothing else</source>
            <translation>Nothing else</translation>
        </message>
        <message>
            <source>It is made there if it isn't there yet. Choose a drive that is kept apart from this laptop.</source>
            <translation>It is made there if it isn't there yet. Choose a drive that is kept apart from this laptop.</translation>
        </message>
    </context>
    <context>
        <name>PedalRow</name>
        <message>
            <source>Step on it now…</source>
            <translation>Step on it now…</translation>
        </message>
        <message>
            <source>Press this, then the pedal. Escape leaves it.</source>
            <translation>Press this, then the pedal. Escape leaves it.</translation>
        </message>
        <message>
            <source>A pedal sends a key. Set it, in its own program, to one that types nothing, such as F4 or F9.</source>
            <translation>A pedal sends a key. Set it, in its own program, to one that types nothing, such as F4 or F9.</translation>
        </message>
    </context>
    <context>
        <name>PeopleCard</name>
        <message>
            <source>&amp;Add somebody…</source>
            <translation>&amp;Add somebody…</translation>
        </message>
        <message>
            <source>C&amp;lose now</source>
            <translation>C&amp;lose now</translation>
        </message>
        <message>
            <source>Closes by itself in {time}, and when you leave this screen.</source>
            <translation>Closes by itself in {time}, and when you leave this screen.</translation>
        </message>
    </context>
    <context>
        <name>PersonForm</name>
        <message>
            <source>Somebody new</source>
            <translation>Somebody new</translation>
        </message>
        <message>
            <source>Version {n}, written by {who}, {when}</source>
            <translation>Version {n}, written by {who}, {when}</translation>
        </message>
        <message>
            <source>Who it is</source>
            <translation>Who it is</translation>
        </message>
        <message>
            <source>Your own passphrase, to save</source>
            <translation>Your own passphrase, to save</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Save as next version</source>
            <translation>Save as next version</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>Player</name>
        <message>
            <source>Both channels</source>
            <translation>Both channels</translation>
        </message>
        <message>
            <source>Channel 1 alone</source>
            <translation>Channel 1 alone</translation>
        </message>
        <message>
            <source>Channel 2 alone</source>
            <translation>Channel 2 alone</translation>
        </message>
        <message>
            <source>Both on both sides</source>
            <translation>Both on both sides</translation>
        </message>
        <message>
            <source>Plays while held</source>
            <translation>Plays while held</translation>
        </message>
        <message>
            <source>Back 5 s</source>
            <translation>Back 5 s</translation>
        </message>
        <message>
            <source>Forward 5 s</source>
            <translation>Forward 5 s</translation>
        </message>
    </context>
    <context>
        <name>PlayerControls</name>
        <message>
            <source>5 s</source>
            <translation>5 s</translation>
        </message>
        <message>
            <source>Back 5 seconds</source>
            <translation>Back 5 seconds</translation>
        </message>
        <message>
            <source>1.5 s</source>
            <translation>1.5 s</translation>
        </message>
        <message>
            <source>Back 1.5 seconds</source>
            <translation>Back 1.5 seconds</translation>
        </message>
        <message>
            <source>Forward 5 seconds</source>
            <translation>Forward 5 seconds</translation>
        </message>
        <message>
            <source>Hear the passage over and over</source>
            <translation>Hear the passage over and over</translation>
        </message>
        <message>
            <source>Draw a shorter part, larger</source>
            <translation>Draw a shorter part, larger</translation>
        </message>
        <message>
            <source>Draw a longer part</source>
            <translation>Draw a longer part</translation>
        </message>
        <message>
            <source>Choose the keys of the foot pedals</source>
            <translation>Choose the keys of the foot pedals</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Speed</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Channel</translation>
        </message>
    </context>
    <context>
        <name>PlayerStrip</name>
        <message>
            <source>Play</source>
            <translation>Play</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Sound of the recording. Arrows move by five seconds.</source>
            <translation>Sound of the recording. Arrows move by five seconds.</translation>
        </message>
        <message>
            <source>Sound around this place. Arrows move by one second.</source>
            <translation>Sound around this place. Arrows move by one second.</translation>
        </message>
        <message>
            <source>Draw over it to lay out a passage</source>
            <translation>Draw over it to lay out a passage</translation>
        </message>
    </context>
    <context>
        <name>Preflight</name>
        <message>
            <source>Microphone</source>
            <translation>Microphone</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>Voice</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Room</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Channels</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>Disk</translation>
        </message>
        <message>
            <source>Power</source>
            <translation>Power</translation>
        </message>
        <message>
            <source>Sleep</source>
            <translation>Sleep</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Clock</translation>
        </message>
        <message>
            <source>Radios</source>
            <translation>Radios</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>not known yet</translation>
        </message>
        <message>
            <source>good</source>
            <translation>good</translation>
        </message>
        <message>
            <source>worth a look</source>
            <translation>worth a look</translation>
        </message>
        <message>
            <source>not good</source>
            <translation>not good</translation>
        </message>
        <message>
            <source>Wi-Fi</source>
            <translation>Wi-Fi</translation>
        </message>
        <message>
            <source>Bluetooth</source>
            <translation>Bluetooth</translation>
        </message>
        <message>
            <source>mobile network</source>
            <translation>mobile network</translation>
        </message>
        <message>
            <source>network cable</source>
            <translation>network cable</translation>
        </message>
        <message>
            <source>Opening the microphone.</source>
            <translation>Opening the microphone.</translation>
        </message>
        <message>
            <source>It is heard. Nothing is kept before you record.</source>
            <translation>It is heard. Nothing is kept before you record.</translation>
        </message>
        <message>
            <source>It was heard, and is let go until you record.</source>
            <translation>It was heard, and is let go until you record.</translation>
        </message>
        <message>
            <source>None found. Connect one.</source>
            <translation>None found. Connect one.</translation>
        </message>
        <message>
            <source>Another program holds it. Close that program, or choose another microphone.</source>
            <translation>Another program holds it. Close that program, or choose another microphone.</translation>
        </message>
        <message>
            <source>The system does not let Saegim use it. Allow it in its privacy settings.</source>
            <translation>The system does not let Saegim use it. Allow it in its privacy settings.</translation>
        </message>
        <message>
            <source>It doesn't work in this format. Choose another sample rate, or one channel.</source>
            <translation>It doesn't work in this format. Choose another sample rate, or one channel.</translation>
        </message>
        <message>
            <source>Nothing comes from it. Check plug and switch, or choose another one.</source>
            <translation>Nothing comes from it. Check plug and switch, or choose another one.</translation>
        </message>
        <message>
            <source>Say a few words as you will in the interview.</source>
            <translation>Say a few words as you will in the interview.</translation>
        </message>
        <message>
            <source>Clearly heard ({db} dB).</source>
            <translation>Clearly heard ({db} dB).</translation>
        </message>
        <message>
            <source>Very quiet ({db} dB). Move the microphone closer.</source>
            <translation>Very quiet ({db} dB). Move the microphone closer.</translation>
        </message>
        <message>
            <source>Too loud: it is cut off. Move the microphone away.</source>
            <translation>Too loud: it is cut off. Move the microphone away.</translation>
        </message>
        <message>
            <source>No voice was heard yet. Say a few words.</source>
            <translation>No voice was heard yet. Say a few words.</translation>
        </message>
        <message>
            <source>Silence. It is switched off, or the system keeps it from Saegim.</source>
            <translation>Silence. It is switched off, or the system keeps it from Saegim.</translation>
        </message>
        <message>
            <source>Listening to the room.</source>
            <translation>Listening to the room.</translation>
        </message>
        <message>
            <source>Quiet ({db} dB when nobody speaks).</source>
            <translation>Quiet ({db} dB when nobody speaks).</translation>
        </message>
        <message>
            <source>Audible noise ({db} dB). Shut windows, turn off fans.</source>
            <translation>Audible noise ({db} dB). Shut windows, turn off fans.</translation>
        </message>
        <message>
            <source>Too noisy ({db} dB): words get lost. Find a quieter place, or move closer.</source>
            <translation>Too noisy ({db} dB): words get lost. Find a quieter place, or move closer.</translation>
        </message>
        <message>
            <source>Speak into both microphones, one after the other.</source>
            <translation>Speak into both microphones, one after the other.</translation>
        </message>
        <message>
            <source>Two microphones, each heard on its own.</source>
            <translation>Two microphones, each heard on its own.</translation>
        </message>
        <message>
            <source>Both are the same: one microphone feeds both. One channel would do.</source>
            <translation>Both are the same: one microphone feeds both. One channel would do.</translation>
        </message>
        <message>
            <source>No voice on channel {channel} yet. Speak into that microphone.</source>
            <translation>No voice on channel {channel} yet. Speak into that microphone.</translation>
        </message>
        <message>
            <source>Channel {channel} is silent. Check plug and switch.</source>
            <translation>Channel {channel} is silent. Check plug and switch.</translation>
        </message>
        <message>
            <source>Room for {room_ms}.</source>
            <translation>Room for {room_ms}.</translation>
        </message>
        <message>
            <source>Room for about {room_ms}, at worst for {least_ms}.</source>
            <translation>Room for about {room_ms}, at worst for {least_ms}.</translation>
        </message>
        <message>
            <source>Room for {room_ms} only. Make room, or choose a smaller format.</source>
            <translation>Room for {room_ms} only. Make room, or choose a smaller format.</translation>
        </message>
        <message>
            <source>No room to record. Make room on this disk first.</source>
            <translation>No room to record. Make room on this disk first.</translation>
        </message>
        <message>
            <source>It does not tell how much room there is.</source>
            <translation>It does not tell how much room there is.</translation>
        </message>
        <message>
            <source>Plugged in; battery at {percent} %.</source>
            <translation>Plugged in; battery at {percent} %.</translation>
        </message>
        <message>
            <source>No battery: it runs on its cable alone.</source>
            <translation>No battery: it runs on its cable alone.</translation>
        </message>
        <message>
            <source>Battery for {left_ms} ({percent} %).</source>
            <translation>Battery for {left_ms} ({percent} %).</translation>
        </message>
        <message>
            <source>Battery for {left_ms} only ({percent} %). Plug it in.</source>
            <translation>Battery for {left_ms} only ({percent} %). Plug it in.</translation>
        </message>
        <message>
            <source>On battery, {percent} %, for who knows how long. Plug it in.</source>
            <translation>On battery, {percent} %, for who knows how long. Plug it in.</translation>
        </message>
        <message>
            <source>Battery almost empty ({percent} %). Plug it in now.</source>
            <translation>Battery almost empty ({percent} %). Plug it in now.</translation>
        </message>
        <message>
            <source>Kept awake while recording, even with the lid closed.</source>
            <translation>Kept awake while recording, even with the lid closed.</translation>
        </message>
        <message>
            <source>Kept awake while recording. Leave the lid open.</source>
            <translation>Kept awake while recording. Leave the lid open.</translation>
        </message>
        <message>
            <source>It may fall asleep: turn that off in the system's settings.</source>
            <translation>It may fall asleep: turn that off in the system's settings.</translation>
        </message>
        <message>
            <source>{at}, and goes evenly.</source>
            <translation>{at}, and goes evenly.</translation>
        </message>
        <message>
            <source>{at}. It has jumped by {by_s}. Is it right?</source>
            <translation>{at}. It has jumped by {by_s}. Is it right?</translation>
        </message>
        <message>
            <source>{at}. It went back by {by_s}. Set it right first.</source>
            <translation>{at}. It went back by {by_s}. Set it right first.</translation>
        </message>
        <message>
            <source>{at} can't be. Set it right first.</source>
            <translation>{at} can't be. Set it right first.</translation>
        </message>
        <message>
            <source>Off; no network cable either.</source>
            <translation>Off; no network cable either.</translation>
        </message>
        <message>
            <source>On: {on}. Please turn off or unplug.</source>
            <translation>On: {on}. Please turn off or unplug.</translation>
        </message>
        <message>
            <source>This system does not tell. Turn them off by hand.</source>
            <translation>This system does not tell. Turn them off by hand.</translation>
        </message>
    </context>
    <context>
        <name>PreflightChoices</name>
        <message>
            <source>Microphone</source>
            <translation>Microphone</translation>
        </message>
        <message>
            <source>Sample rate, and how large an hour gets at most</source>
            <translation>Sample rate, and how large an hour gets at most</translation>
        </message>
        <message>
            <source>Channels, and how large an hour gets at most</source>
            <translation>Channels, and how large an hour gets at most</translation>
        </message>
        <message>
            <source>How long the interview may take</source>
            <translation>How long the interview may take</translation>
        </message>
        <message>
            <source>No microphone found</source>
            <translation>No microphone found</translation>
        </message>
        <message>
            <source>Looking for microphones</source>
            <translation>Looking for microphones</translation>
        </message>
        <message>
            <source>1 channel</source>
            <translation>1 channel</translation>
        </message>
        <message>
            <source>2 channels</source>
            <translation>2 channels</translation>
        </message>
    </context>
    <context>
        <name>PreflightPanel</name>
        <message>
            <source>Level of each channel in decibels</source>
            <translation>Level of each channel in decibels</translation>
        </message>
        <message>
            <source>Also finds microphones that were connected meanwhile.</source>
            <translation>Also finds microphones that were connected meanwhile.</translation>
        </message>
        <message>
            <source>Check again  ·  F5</source>
            <translation>Check again  ·  F5</translation>
        </message>
        <message>
            <source>Speak: {count} s  ·  F2</source>
            <translation>Speak: {count} s  ·  F2</translation>
        </message>
        <message>
            <source>Stop  ·  F2</source>
            <translation>Stop  ·  F2</translation>
        </message>
        <message>
            <source>Hear yourself  ·  F2</source>
            <translation>Hear yourself  ·  F2</translation>
        </message>
        <message>
            <source>Five seconds are held in memory, played once and overwritten.</source>
            <translation>Five seconds are held in memory, played once and overwritten.</translation>
        </message>
        <message>
            <source>This could not be recorded. See what is not good.</source>
            <translation>This could not be recorded. See what is not good.</translation>
        </message>
        <message>
            <source>The microphone is not heard.</source>
            <translation>The microphone is not heard.</translation>
        </message>
        <message>
            <source>Say a few words as you will in the interview.</source>
            <translation>Say a few words as you will in the interview.</translation>
        </message>
        <message>
            <source>All is good. Begin when you are ready.</source>
            <translation>All is good. Begin when you are ready.</translation>
        </message>
        <message>
            <source>You can begin. Something is worth a look.</source>
            <translation>You can begin. Something is worth a look.</translation>
        </message>
        <message>
            <source>You can begin, but something is not good.</source>
            <translation>You can begin, but something is not good.</translation>
        </message>
    </context>
    <context>
        <name>ProgressPanel</name>
        <message>
            <source>Stopping…</source>
            <translation>Stopping…</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progress</translation>
        </message>
        <message>
            <source>&amp;Stop</source>
            <translation>&amp;Stop</translation>
        </message>
    </context>
    <context>
        <name>ProgressStrip</name>
        <message>
            <source>File {number} of {files}: {name}</source>
            <translation>File {number} of {files}: {name}</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progress</translation>
        </message>
        <message>
            <source>Heard {done} of {whole}</source>
            <translation>Heard {done} of {whole}</translation>
        </message>
        <message>
            <source>Final {done} of {whole}</source>
            <translation>Final {done} of {whole}</translation>
        </message>
        <message>
            <source>Flags left: {count}</source>
            <translation>Flags left: {count}</translation>
        </message>
        <message>
            <source>Everybody together: {done} of {whole}. To the next unheard line: {key}</source>
            <translation>Everybody together: {done} of {whole}. To the next unheard line: {key}</translation>
        </message>
        <message>
            <source>Lines that somebody heard to their end and confirmed as they read now. To the next one that is not</source>
            <translation>Lines that somebody heard to their end and confirmed as they read now. To the next one that is not</translation>
        </message>
        <message>
            <source>Lines with a reason to listen again that are not final. To the next one: {key}</source>
            <translation>Lines with a reason to listen again that are not final. To the next one: {key}</translation>
        </message>
    </context>
    <context>
        <name>ProofFields</name>
        <message>
            <source>Key file…</source>
            <translation>Key file…</translation>
        </message>
        <message>
            <source>Only if this account was given one</source>
            <translation>Only if this account was given one</translation>
        </message>
        <message>
            <source>Key file</source>
            <translation>Key file</translation>
        </message>
    </context>
    <context>
        <name>Provenance</name>
        <message>
            <source>Not known</source>
            <translation>Not known</translation>
        </message>
        <message>
            <source>Somebody of this office</source>
            <translation>Somebody of this office</translation>
        </message>
        <message>
            <source>The witness</source>
            <translation>The witness</translation>
        </message>
        <message>
            <source>A relative or friend</source>
            <translation>A relative or friend</translation>
        </message>
        <message>
            <source>Another organization</source>
            <translation>Another organization</translation>
        </message>
        <message>
            <source>A journalist</source>
            <translation>A journalist</translation>
        </message>
        <message>
            <source>An authority</source>
            <translation>An authority</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>Somebody else</translation>
        </message>
        <message>
            <source>Straight from our own recorder</source>
            <translation>Straight from our own recorder</translation>
        </message>
        <message>
            <source>Handed over in person</source>
            <translation>Handed over in person</translation>
        </message>
        <message>
            <source>By mail or courier</source>
            <translation>By mail or courier</translation>
        </message>
        <message>
            <source>Over a network</source>
            <translation>Over a network</translation>
        </message>
        <message>
            <source>From an older archive</source>
            <translation>From an older archive</translation>
        </message>
        <message>
            <source>In another way</source>
            <translation>In another way</translation>
        </message>
        <message>
            <source>The first: as the device wrote it</source>
            <translation>The first: as the device wrote it</translation>
        </message>
        <message>
            <source>An exact copy of the first</source>
            <translation>An exact copy of the first</translation>
        </message>
        <message>
            <source>Converted or edited</source>
            <translation>Converted or edited</translation>
        </message>
        <message>
            <source>Nobody: it was ours</source>
            <translation>Nobody: it was ours</translation>
        </message>
        <message>
            <source>A go-between</source>
            <translation>A go-between</translation>
        </message>
        <message>
            <source>A colleague</source>
            <translation>A colleague</translation>
        </message>
        <message>
            <source>Made by</source>
            <translation>Made by</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Device</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>Made on</translation>
        </message>
        <message>
            <source>Came to us</source>
            <translation>Came to us</translation>
        </message>
        <message>
            <source>Handed over by</source>
            <translation>Handed over by</translation>
        </message>
        <message>
            <source>Which copy</source>
            <translation>Which copy</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Remarks</translation>
        </message>
    </context>
    <context>
        <name>Question</name>
        <message>
            <source>Has effect only together with: {items}</source>
            <translation>Has effect only together with: {items}</translation>
        </message>
        <message>
            <source>Key {number}</source>
            <translation>Key {number}</translation>
        </message>
        <message>
            <source>&amp;Witness takes this back…</source>
            <translation>&amp;Witness takes this back…</translation>
        </message>
        <message>
            <source>&amp;Note that it was taken back</source>
            <translation>&amp;Note that it was taken back</translation>
        </message>
        <message>
            <source>&amp;Keep it</source>
            <translation>&amp;Keep it</translation>
        </message>
    </context>
    <context>
        <name>Queue</name>
        <message>
            <source>Transcribing</source>
            <translation>Transcribing</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Waiting</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Failed</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelled</translation>
        </message>
        <message>
            <source>The second model could not be used; the first one read places in doubt again. {reason}</source>
            <translation>The second model could not be used; the first one read places in doubt again. {reason}</translation>
        </message>
        <message>
            <source>A recording runs. The queue waits until it is sealed, then goes on by itself.</source>
            <translation>A recording runs. The queue waits until it is sealed, then goes on by itself.</translation>
        </message>
        <message>
            <source>The queue is paused. What is done so far is kept.</source>
            <translation>The queue is paused. What is done so far is kept.</translation>
        </message>
        <message>
            <source>The queue rests, because something went wrong that is not the recording's fault.</source>
            <translation>The queue rests, because something went wrong that is not the recording's fault.</translation>
        </message>
        <message>
            <source>stopping</source>
            <translation>stopping</translation>
        </message>
        <message>
            <source>checking the model</source>
            <translation>checking the model</translation>
        </message>
        <message>
            <source>about {time} left</source>
            <translation>about {time} left</translation>
        </message>
        <message>
            <source>Translating</source>
            <translation>Translating</translation>
        </message>
    </context>
    <context>
        <name>QueueView</name>
        <message>
            <source>Transcription queue</source>
            <translation>Transcription queue</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>{n} more are not shown.</source>
            <translation>{n} more are not shown.</translation>
        </message>
        <message>
            <source>Drafts are made here one after the other, while you do other work.</source>
            <translation>Drafts are made here one after the other, while you do other work.</translation>
        </message>
        <message>
            <source>1 to do</source>
            <translation>1 to do</translation>
        </message>
        <message>
            <source>{n} to do</source>
            <translation>{n} to do</translation>
        </message>
        <message>
            <source>{n} recordings were queued.</source>
            <translation>{n} recordings were queued.</translation>
        </message>
        <message>
            <source>And {n} more.</source>
            <translation>And {n} more.</translation>
        </message>
        <message>
            <source>Add &amp;recordings…</source>
            <translation>Add &amp;recordings…</translation>
        </message>
        <message>
            <source>Clear what has ended</source>
            <translation>Clear what has ended</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>Transcript</translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>Nothing waits</translation>
        </message>
        <message>
            <source>Add recordings, and their drafts are made one after the other. A recording always comes first.</source>
            <translation>Add recordings, and their drafts are made one after the other. A recording always comes first.</translation>
        </message>
        <message>
            <source>Acc&amp;uracy</source>
            <translation>Acc&amp;uracy</translation>
        </message>
        <message>
            <source>How near drafts came to what people approved</source>
            <translation>How near drafts came to what people approved</translation>
        </message>
    </context>
    <context>
        <name>ReadingList</name>
        <message>
            <source>Lines of the transcript</source>
            <translation>Lines of the transcript</translation>
        </message>
    </context>
    <context>
        <name>ReadingRoom</name>
        <message>
            <source>No transcript yet</source>
            <translation>No transcript yet</translation>
        </message>
        <message>
            <source>Choose a model pack at the left and press Transcribe. It runs on this laptop and takes a while.</source>
            <translation>Choose a model pack at the left and press Transcribe. It runs on this laptop and takes a while.</translation>
        </message>
    </context>
    <context>
        <name>ReasonCard</name>
        <message>
            <source>Masks in this line, and of sound alone</source>
            <translation>Masks in this line, and of sound alone</translation>
        </message>
        <message>
            <source>Take back: {mask}</source>
            <translation>Take back: {mask}</translation>
        </message>
        <message>
            <source>Take back, for the reason in words above</source>
            <translation>Take back, for the reason in words above</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Reason</translation>
        </message>
        <message>
            <source>A recipient reads it.</source>
            <translation>A recipient reads it.</translation>
        </message>
        <message>
            <source>Reason in wor&amp;ds</source>
            <translation>Reason in wor&amp;ds</translation>
        </message>
        <message>
            <source>Stays at the office. No names.</source>
            <translation>Stays at the office. No names.</translation>
        </message>
    </context>
    <context>
        <name>ReasonStrip</name>
        <message>
            <source>Why the line is changed</source>
            <translation>Why the line is changed</translation>
        </message>
        <message>
            <source>Heard again: it is a place name</source>
            <translation>Heard again: it is a place name</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Store</translation>
        </message>
        <message>
            <source>Leave the line as it was</source>
            <translation>Leave the line as it was</translation>
        </message>
        <message>
            <source>Why is the line at {time} changed?</source>
            <translation>Why is the line at {time} changed?</translation>
        </message>
        <message>
            <source>{n} more wait for a reason.</source>
            <translation>{n} more wait for a reason.</translation>
        </message>
        <message>
            <source>An earlier text is laid over it again.</source>
            <translation>An earlier text is laid over it again.</translation>
        </message>
        <message>
            <source>The transcript was submitted for review before.</source>
            <translation>The transcript was submitted for review before.</translation>
        </message>
        <message>
            <source>Another person has heard and confirmed how it reads.</source>
            <translation>Another person has heard and confirmed how it reads.</translation>
        </message>
        <message>
            <source>This office asks for every change.</source>
            <translation>This office asks for every change.</translation>
        </message>
    </context>
    <context>
        <name>Receive</name>
        <message>
            <source>Verified: bundle {bundle}, witness {witness}, signed by {signer}, approved by {approver}.</source>
            <translation>Verified: bundle {bundle}, witness {witness}, signed by {signer}, approved by {approver}.</translation>
        </message>
        <message>
            <source>Trusted time: not verified. Give the authority's root certificate with --tsa-root.</source>
            <translation>Trusted time: not verified. Give the authority's root certificate with --tsa-root.</translation>
        </message>
        <message>
            <source>Trusted time: {authority} says that the first {size} log entries existed on {at}.</source>
            <translation>Trusted time: {authority} says that the first {size} log entries existed on {at}.</translation>
        </message>
        <message>
            <source>Trusted time: refused. The stamp in this bundle is not by these authorities, or not over this log.</source>
            <translation>Trusted time: refused. The stamp in this bundle is not by these authorities, or not over this log.</translation>
        </message>
        <message>
            <source>Not verified.</source>
            <translation>Not verified.</translation>
        </message>
        <message>
            <source>Attachments: {count}. They are untouched originals, as somebody gave them: open them on a machine kept apart.</source>
            <translation>Attachments: {count}. They are untouched originals, as somebody gave them: open them on a machine kept apart.</translation>
        </message>
        <message>
            <source>  {path}: {kind}, {media_type}, {size}. {caption}</source>
            <translation>  {path}: {kind}, {media_type}, {size}. {caption}</translation>
        </message>
        <message>
            <source>photograph</source>
            <translation>photograph</translation>
        </message>
        <message>
            <source>scan</source>
            <translation>scan</translation>
        </message>
        <message>
            <source>drawing</source>
            <translation>drawing</translation>
        </message>
        <message>
            <source>document</source>
            <translation>document</translation>
        </message>
        <message>
            <source>other</source>
            <translation>other</translation>
        </message>
        <message>
            <source>Recording {number}, {length}: stopped and sealed.</source>
            <translation>Recording {number}, {length}: stopped and sealed.</translation>
        </message>
        <message>
            <source>Recording {number}, {length}: broke off; sealed as it was.</source>
            <translation>Recording {number}, {length}: broke off; sealed as it was.</translation>
        </message>
        <message>
            <source>  Not in it: {reason} ({times}×, {length} in all).</source>
            <translation>  Not in it: {reason} ({times}×, {length} in all).</translation>
        </message>
        <message>
            <source>  Not in it: {reason} ({times}×, nobody knows for how long).</source>
            <translation>  Not in it: {reason} ({times}×, nobody knows for how long).</translation>
        </message>
        <message>
            <source>  Off the record, kept by the office and not in this bundle: {times}×, {length} in all.</source>
            <translation>  Off the record, kept by the office and not in this bundle: {times}×, {length} in all.</translation>
        </message>
        <message>
            <source>  Places that the interviewer marked: {times}.</source>
            <translation>  Places that the interviewer marked: {times}.</translation>
        </message>
        <message>
            <source>Translation: {lines} lines. Unverified machine translation, never to be quoted alone: {by_machine}. Made before the transcript was last changed: {stale}.</source>
            <translation>Translation: {lines} lines. Unverified machine translation, never to be quoted alone: {by_machine}. Made before the transcript was last changed: {stale}.</translation>
        </message>
        <message>
            <source>Redacted copy: {masks} masks, {withheld} lines withheld, {sound} of sound replaced. Masked by {people}.</source>
            <translation>Redacted copy: {masks} masks, {withheld} lines withheld, {sound} of sound replaced. Masked by {people}.</translation>
        </message>
        <message>
            <source>The original lies unchanged at the office; the record names it by the digest of its samples.</source>
            <translation>The original lies unchanged at the office; the record names it by the digest of its samples.</translation>
        </message>
    </context>
    <context>
        <name>ReceivePanel</name>
        <message>
            <source>Take in a review bundle</source>
            <translation>Take in a review bundle</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;File</translation>
        </message>
        <message>
            <source>On the colleague's drive, its name begins with review-.</source>
            <translation>On the colleague's drive, its name begins with review-.</translation>
        </message>
        <message>
            <source>&amp;Your passphrase, once more</source>
            <translation>&amp;Your passphrase, once more</translation>
        </message>
        <message>
            <source>The bundle is sealed to your own key, which it opens.</source>
            <translation>The bundle is sealed to your own key, which it opens.</translation>
        </message>
        <message>
            <source>&amp;Open and verify</source>
            <translation>&amp;Open and verify</translation>
        </message>
        <message>
            <source>&amp;Take in</source>
            <translation>&amp;Take in</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>Verified</translation>
        </message>
        <message>
            <source>Nothing is opened</source>
            <translation>Nothing is opened</translation>
        </message>
        <message>
            <source>{witness}, from {name}, made {at}</source>
            <translation>{witness}, from {name}, made {at}</translation>
        </message>
        <message>
            <source>A new interview for this laptop.</source>
            <translation>A new interview for this laptop.</translation>
        </message>
        <message>
            <source>New in it:</source>
            <translation>New in it:</translation>
        </message>
        <message>
            <source>Nothing in it is new: it is older than what is here.</source>
            <translation>Nothing in it is new: it is older than what is here.</translation>
        </message>
        <message>
            <source>Look at these consents: both laptops have noted a decision. {items}</source>
            <translation>Look at these consents: both laptops have noted a decision. {items}</translation>
        </message>
        <message>
            <source>Taken in</source>
            <translation>Taken in</translation>
        </message>
        <message>
            <source>New entries: {new}. Lines in conflict: {conflicts}. Splits or merges not in force: {lost}.</source>
            <translation>New entries: {new}. Lines in conflict: {conflicts}. Splits or merges not in force: {lost}.</translation>
        </message>
        <message>
            <source>Sho&amp;w what is in conflict</source>
            <translation>Sho&amp;w what is in conflict</translation>
        </message>
    </context>
    <context>
        <name>Record</name>
        <message>
            <source>Recorder lost</source>
            <translation>Recorder lost</translation>
        </message>
        <message>
            <source>Opening the microphone</source>
            <translation>Opening the microphone</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Recording</translation>
        </message>
        <message>
            <source>No signal</source>
            <translation>No signal</translation>
        </message>
        <message>
            <source>Sealing</source>
            <translation>Sealing</translation>
        </message>
        <message>
            <source>Sealed</source>
            <translation>Sealed</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Ready</translation>
        </message>
        <message>
            <source>Sound was lost</source>
            <translation>Sound was lost</translation>
        </message>
        <message>
            <source>Microphone disconnected</source>
            <translation>Microphone disconnected</translation>
        </message>
        <message>
            <source>The laptop slept</source>
            <translation>The laptop slept</translation>
        </message>
        <message>
            <source>The recorder stood still</source>
            <translation>The recorder stood still</translation>
        </message>
        <message>
            <source>Off the record</source>
            <translation>Off the record</translation>
        </message>
        <message>
            <source>The source is damaged here</source>
            <translation>The source is damaged here</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>Interrupted</translation>
        </message>
        <message>
            <source>not asked yet</source>
            <translation>not asked yet</translation>
        </message>
        <message>
            <source>granted</source>
            <translation>granted</translation>
        </message>
        <message>
            <source>granted with limits</source>
            <translation>granted with limits</translation>
        </message>
        <message>
            <source>ask again first</source>
            <translation>ask again first</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>refused</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>withdrawn</translation>
        </message>
        <message>
            <source>Looking for the recorder</source>
            <translation>Looking for the recorder</translation>
        </message>
        <message>
            <source>Break</source>
            <translation>Break</translation>
        </message>
        <message>
            <source>{n} ms</source>
            <translation>{n} ms</translation>
        </message>
        <message>
            <source>length unknown</source>
            <translation>length unknown</translation>
        </message>
        <message>
            <source>The sound changed its format</source>
            <translation>The sound changed its format</translation>
        </message>
    </context>
    <context>
        <name>RecordView</name>
        <message>
            <source>Bring in a recording…</source>
            <translation>Bring in a recording…</translation>
        </message>
        <message>
            <source>WAV, FLAC, MP3, M4A, Ogg and others</source>
            <translation>WAV, FLAC, MP3, M4A, Ogg and others</translation>
        </message>
        <message>
            <source>No interview chosen</source>
            <translation>No interview chosen</translation>
        </message>
        <message>
            <source>Choose an interview in the list, or open a new one, to record in it.</source>
            <translation>Choose an interview in the list, or open a new one, to record in it.</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Recording</translation>
        </message>
        <message>
            <source>No microphone found</source>
            <translation>No microphone found</translation>
        </message>
        <message>
            <source>Record  ·  F8</source>
            <translation>Record  ·  F8</translation>
        </message>
        <message>
            <source>The witness has not agreed to be recorded.</source>
            <translation>The witness has not agreed to be recorded.</translation>
        </message>
        <message>
            <source>A recorder runs and does not answer. It is looked for again by itself; nothing else begins.</source>
            <translation>A recorder runs and does not answer. It is looked for again by itself; nothing else begins.</translation>
        </message>
        <message>
            <source>The last recording broke off at {time}. Everything up to there is sealed, and the gap is noted in it: record to go on in a new one.</source>
            <translation>The last recording broke off at {time}. Everything up to there is sealed, and the gap is noted in it: record to go on in a new one.</translation>
        </message>
    </context>
    <context>
        <name>RecordingBadge</name>
        <message>
            <source>Back to the recording</source>
            <translation>Back to the recording</translation>
        </message>
        <message>
            <source>Look here</source>
            <translation>Look here</translation>
        </message>
    </context>
    <context>
        <name>RecordingEntry</name>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progress</translation>
        </message>
        <message>
            <source>stopping</source>
            <translation>stopping</translation>
        </message>
        <message>
            <source>about {time} left</source>
            <translation>about {time} left</translation>
        </message>
        <message>
            <source>Still recording</source>
            <translation>Still recording</translation>
        </message>
        <message>
            <source>Transcribing</source>
            <translation>Transcribing</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Waiting</translation>
        </message>
        <message>
            <source>Transcript complete</source>
            <translation>Transcript complete</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Failed</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>Not finished</translation>
        </message>
        <message>
            <source>No transcript yet</source>
            <translation>No transcript yet</translation>
        </message>
        <message>
            <source>Translating</source>
            <translation>Translating</translation>
        </message>
    </context>
    <context>
        <name>RecordingsPanel</name>
        <message>
            <source>Recordings</source>
            <translation>Recordings</translation>
        </message>
        <message>
            <source>Machine draft</source>
            <translation>Machine draft</translation>
        </message>
        <message>
            <source>Model pack</source>
            <translation>Model pack</translation>
        </message>
        <message>
            <source>Transcribe</source>
            <translation>Transcribe</translation>
        </message>
        <message>
            <source>Glossary…</source>
            <translation>Glossary…</translation>
        </message>
        <message>
            <source>The witness has not agreed to automatic transcription.</source>
            <translation>The witness has not agreed to automatic transcription.</translation>
        </message>
        <message>
            <source>A new draft would be laid beside the present one.</source>
            <translation>A new draft would be laid beside the present one.</translation>
        </message>
        <message>
            <source>Places in doubt are read again with {model}, which adds to it.</source>
            <translation>Places in doubt are read again with {model}, which adds to it.</translation>
        </message>
        <message>
            <source>Model packs…</source>
            <translation>Model packs…</translation>
        </message>
        <message>
            <source>A custodian has to decide on the model packs of this laptop first.</source>
            <translation>A custodian has to decide on the model packs of this laptop first.</translation>
        </message>
        <message>
            <source>There is no model pack on this laptop yet. Install one.</source>
            <translation>There is no model pack on this laptop yet. Install one.</translation>
        </message>
        <message>
            <source>Takes about {time} on this laptop.</source>
            <translation>Takes about {time} on this laptop.</translation>
        </message>
    </context>
    <context>
        <name>RecoverView</name>
        <message>
            <source>Use the recovery kit</source>
            <translation>Use the recovery kit</translation>
        </message>
        <message>
            <source>The sheets open the vault for a new account, which will be a custodian. No old account is taken over, and the log says that the kit was used.</source>
            <translation>The sheets open the vault for a new account, which will be a custodian. No old account is taken over, and the log says that the kit was used.</translation>
        </message>
        <message>
            <source>&amp;Vault folder</source>
            <translation>&amp;Vault folder</translation>
        </message>
        <message>
            <source>&amp;New account</source>
            <translation>&amp;New account</translation>
        </message>
        <message>
            <source>Anybody can read it, so no name: custodian-2</source>
            <translation>Anybody can read it, so no name: custodian-2</translation>
        </message>
        <message>
            <source>N&amp;ame shown inside</source>
            <translation>N&amp;ame shown inside</translation>
        </message>
        <message>
            <source>&amp;Open the vault</source>
            <translation>&amp;Open the vault</translation>
        </message>
        <message>
            <source>&amp;Back to unlocking</source>
            <translation>&amp;Back to unlocking</translation>
        </message>
        <message>
            <source>Opening the vault</source>
            <translation>Opening the vault</translation>
        </message>
    </context>
    <context>
        <name>Redaction</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Sound</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Other</translation>
        </message>
        <message>
            <source>Withheld line</source>
            <translation>Withheld line</translation>
        </message>
        <message>
            <source>The witness asked for it</source>
            <translation>The witness asked for it</translation>
        </message>
        <message>
            <source>Safety of the witness</source>
            <translation>Safety of the witness</translation>
        </message>
        <message>
            <source>Safety of family</source>
            <translation>Safety of family</translation>
        </message>
        <message>
            <source>Somebody else's privacy</source>
            <translation>Somebody else's privacy</translation>
        </message>
        <message>
            <source>Required by law</source>
            <translation>Required by law</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>Another reason</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>waits</translation>
        </message>
        <message>
            <source>masked</source>
            <translation>masked</translation>
        </message>
        <message>
            <source>left</source>
            <translation>left</translation>
        </message>
        <message>
            <source>A quiet tone</source>
            <translation>A quiet tone</translation>
        </message>
        <message>
            <source>Silence</source>
            <translation>Silence</translation>
        </message>
    </context>
    <context>
        <name>RedactionView</name>
        <message>
            <source>Redaction</source>
            <translation>Redaction</translation>
        </message>
        <message>
            <source>Back to the masks</source>
            <translation>Back to the masks</translation>
        </message>
        <message>
            <source>Make a &amp;copy…</source>
            <translation>Make a &amp;copy…</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>Transcript</translation>
        </message>
        <message>
            <source>&amp;New redaction…</source>
            <translation>&amp;New redaction…</translation>
        </message>
        <message>
            <source>Lines as the copy shows them</source>
            <translation>Lines as the copy shows them</translation>
        </message>
        <message>
            <source>Nothing is masked</source>
            <translation>Nothing is masked</translation>
        </message>
        <message>
            <source>Choose an interview with a transcript, and begin a redaction. The original is never changed.</source>
            <translation>Choose an interview with a transcript, and begin a redaction. The original is never changed.</translation>
        </message>
        <message>
            <source>No interview is chosen.</source>
            <translation>No interview is chosen.</translation>
        </message>
        <message>
            <source>{code} · masks: {masks} · withheld lines: {withheld} · to be set anew: {stale}</source>
            <translation>{code} · masks: {masks} · withheld lines: {withheld} · to be set anew: {stale}</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>Suggestions</translation>
        </message>
        <message>
            <source>Reason, sound</source>
            <translation>Reason, sound</translation>
        </message>
    </context>
    <context>
        <name>ReplacePreview</name>
        <message>
            <source>Replace</source>
            <translation>Replace</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Changes</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Nothing is changed yet. Each line gets a new revision over it, and all can be undone together.</source>
            <translation>Nothing is changed yet. Each line gets a new revision over it, and all can be undone together.</translation>
        </message>
        <message>
            <source>Replace in {count}</source>
            <translation>Replace in {count}</translation>
        </message>
        <message>
            <source>{old} replaced by {new}</source>
            <translation>{old} replaced by {new}</translation>
        </message>
    </context>
    <context>
        <name>ReplayPanel</name>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Show how it was drawn</source>
            <translation>Show how it was drawn</translation>
        </message>
        <message numerus="yes">
            <source>Drawing with %n stroke(s) and words</source>
            <translation>
                <numerusform>Drawing with %n stroke and words</numerusform>
                <numerusform>Drawing with %n strokes and words</numerusform>
            </translation>
        </message>
        <message>
            <source>Listen from here</source>
            <translation>Listen from here</translation>
        </message>
        <message>
            <source>What was said while this was drawn</source>
            <translation>What was said while this was drawn</translation>
        </message>
        <message>
            <source>How far the drawing had come</source>
            <translation>How far the drawing had come</translation>
        </message>
    </context>
    <context>
        <name>RestoreView</name>
        <message>
            <source>Made</source>
            <translation>Made</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Size</translation>
        </message>
        <message>
            <source>Vault</source>
            <translation>Vault</translation>
        </message>
        <message>
            <source>{count} backups here have a damaged list and can't be used.</source>
            <translation>{count} backups here have a damaged list and can't be used.</translation>
        </message>
        <message>
            <source>There is no backup in this folder. Choose the one that holds a folder named saegim-backup.</source>
            <translation>There is no backup in this folder. Choose the one that holds a folder named saegim-backup.</translation>
        </message>
        <message>
            <source>Restore from a backup</source>
            <translation>Restore from a backup</translation>
        </message>
        <message>
            <source>Every file is checked on its way back. Afterwards the vault opens with the passphrases of that day, or with the recovery kit; whatever was done since the backup is not in it.</source>
            <translation>Every file is checked on its way back. Afterwards the vault opens with the passphrases of that day, or with the recovery kit; whatever was done since the backup is not in it.</translation>
        </message>
        <message>
            <source>&amp;Drive or folder with the backup</source>
            <translation>&amp;Drive or folder with the backup</translation>
        </message>
        <message>
            <source>&amp;Folder for the vault</source>
            <translation>&amp;Folder for the vault</translation>
        </message>
        <message>
            <source>A new folder on this laptop.</source>
            <translation>A new folder on this laptop.</translation>
        </message>
        <message>
            <source>Backups on this drive</source>
            <translation>Backups on this drive</translation>
        </message>
        <message>
            <source>&amp;Restore the vault</source>
            <translation>&amp;Restore the vault</translation>
        </message>
        <message>
            <source>&amp;Back to unlocking</source>
            <translation>&amp;Back to unlocking</translation>
        </message>
    </context>
    <context>
        <name>ResultCard</name>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>How anybody can verify it, with the recipient's key and our list of signers</source>
            <translation>How anybody can verify it, with the recipient's key and our list of signers</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Handed over</translation>
        </message>
        <message>
            <source>The drive can go to the recipient. The testimony stays in the vault.</source>
            <translation>The drive can go to the recipient. The testimony stays in the vault.</translation>
        </message>
        <message>
            <source>Bundle</source>
            <translation>Bundle</translation>
        </message>
        <message>
            <source>Where it lies</source>
            <translation>Where it lies</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Size</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Read back</source>
            <translation>Read back</translation>
        </message>
        <message>
            <source>every byte, with the receiver's own checks: all {n} passed</source>
            <translation>every byte, with the receiver's own checks: all {n} passed</translation>
        </message>
        <message>
            <source>Entries: {size}</source>
            <translation>Entries: {size}</translation>
        </message>
        <message>
            <source>Nothing compared yet</source>
            <translation>Nothing compared yet</translation>
        </message>
        <message>
            <source>A checkpoint is two lines that stand for the whole log. Whoever holds one can show whether this is still that log. Recipients find theirs in every bundle; in the transcript it is printed at the end.</source>
            <translation>A checkpoint is two lines that stand for the whole log. Whoever holds one can show whether this is still that log. Recipients find theirs in every bundle; in the transcript it is printed at the end.</translation>
        </message>
        <message>
            <source>The custody log notes that it was compared.</source>
            <translation>The custody log notes that it was compared.</translation>
        </message>
        <message>
            <source>It fits</source>
            <translation>It fits</translation>
        </message>
        <message>
            <source>Entries are missing</source>
            <translation>Entries are missing</translation>
        </message>
        <message>
            <source>Another log</source>
            <translation>Another log</translation>
        </message>
        <message>
            <source>To be kept on paper</source>
            <translation>To be kept on paper</translation>
        </message>
        <message>
            <source>The newest checkpoint of this vault. Copy it, with today's date, and keep it in another place.</source>
            <translation>The newest checkpoint of this vault. Copy it, with today's date, and keep it in another place.</translation>
        </message>
    </context>
    <context>
        <name>ReturnForm</name>
        <message>
            <source>Why is it returned?</source>
            <translation>Why is it returned?</translation>
        </message>
        <message>
            <source>Begin with…</source>
            <translation>Begin with…</translation>
        </message>
        <message>
            <source>Reasons that lie ready</source>
            <translation>Reasons that lie ready</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>Reasons</translation>
        </message>
        <message>
            <source>What has to be mended? Comments say where.</source>
            <translation>What has to be mended? Comments say where.</translation>
        </message>
        <message>
            <source>Return it</source>
            <translation>Return it</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Not now</translation>
        </message>
        <message>
            <source>{n} of {most} characters</source>
            <translation>{n} of {most} characters</translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <source>No transcript</source>
            <translation>No transcript</translation>
        </message>
        <message>
            <source>In work</source>
            <translation>In work</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Waiting</translation>
        </message>
        <message>
            <source>Changed since</source>
            <translation>Changed since</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Returned</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Approved</translation>
        </message>
        <message>
            <source>Approval void</source>
            <translation>Approval void</translation>
        </message>
        <message>
            <source>{name} approved it on {time}.</source>
            <translation>{name} approved it on {time}.</translation>
        </message>
        <message>
            <source>{name} approved it on {time}; something was changed since, so it is void.</source>
            <translation>{name} approved it on {time}; something was changed since, so it is void.</translation>
        </message>
        <message>
            <source>{name} returned it on {time}:</source>
            <translation>{name} returned it on {time}:</translation>
        </message>
        <message>
            <source>{name} submitted it on {time}. It waits for a supervisor.</source>
            <translation>{name} submitted it on {time}. It waits for a supervisor.</translation>
        </message>
        <message>
            <source>{name} submitted it on {time}; something was changed since. Submit it anew.</source>
            <translation>{name} submitted it on {time}; something was changed since. Submit it anew.</translation>
        </message>
        <message>
            <source>It was not submitted for review yet.</source>
            <translation>It was not submitted for review yet.</translation>
        </message>
        <message>
            <source>{time} of the recording are not transcribed</source>
            <translation>{time} of the recording are not transcribed</translation>
        </message>
        <message>
            <source>1 line was corrected on two laptops</source>
            <translation>1 line was corrected on two laptops</translation>
        </message>
        <message>
            <source>{n} lines were corrected on two laptops</source>
            <translation>{n} lines were corrected on two laptops</translation>
        </message>
        <message>
            <source>1 split or merge met another one</source>
            <translation>1 split or merge met another one</translation>
        </message>
        <message>
            <source>{n} splits or merges met another one</source>
            <translation>{n} splits or merges met another one</translation>
        </message>
        <message>
            <source>1 line was not heard and confirmed</source>
            <translation>1 line was not heard and confirmed</translation>
        </message>
        <message>
            <source>{n} lines were not heard and confirmed</source>
            <translation>{n} lines were not heard and confirmed</translation>
        </message>
        <message>
            <source>Recording {number}, {time}</source>
            <translation>Recording {number}, {time}</translation>
        </message>
        <message>
            <source>Recording {number}, {time}: no machine draft yet</source>
            <translation>Recording {number}, {time}: no machine draft yet</translation>
        </message>
        <message>
            <source>You alone confirmed 1 line. Before you can approve, somebody else has to hear and confirm it.</source>
            <translation>You alone confirmed 1 line. Before you can approve, somebody else has to hear and confirm it.</translation>
        </message>
        <message>
            <source>You alone confirmed {n} lines. Before you can approve, somebody else has to hear and confirm them.</source>
            <translation>You alone confirmed {n} lines. Before you can approve, somebody else has to hear and confirm them.</translation>
        </message>
        <message>
            <source>Only the supervisor confirmed 1 line. Before it can be approved, hear and confirm it too.</source>
            <translation>Only the supervisor confirmed 1 line. Before it can be approved, hear and confirm it too.</translation>
        </message>
        <message>
            <source>Only the supervisor confirmed {n} lines. Before it can be approved, hear and confirm them too.</source>
            <translation>Only the supervisor confirmed {n} lines. Before it can be approved, hear and confirm them too.</translation>
        </message>
        <message>
            <source>The recording has no gap.</source>
            <translation>The recording has no gap.</translation>
        </message>
        <message>
            <source>1 gap of {time}</source>
            <translation>1 gap of {time}</translation>
        </message>
        <message>
            <source>{n} gaps, {time} in all</source>
            <translation>{n} gaps, {time} in all</translation>
        </message>
        <message>
            <source>1 open comment</source>
            <translation>1 open comment</translation>
        </message>
        <message>
            <source>{n} open comments</source>
            <translation>{n} open comments</translation>
        </message>
        <message>
            <source>The comments say where: please mend and submit it again.</source>
            <translation>The comments say where: please mend and submit it again.</translation>
        </message>
        <message>
            <source>Some lines don't say what is heard. Please hear them again.</source>
            <translation>Some lines don't say what is heard. Please hear them again.</translation>
        </message>
        <message>
            <source>The speakers of some lines are mixed up.</source>
            <translation>The speakers of some lines are mixed up.</translation>
        </message>
        <message>
            <source>Some passages lead the witness. Please say what happened there.</source>
            <translation>Some passages lead the witness. Please say what happened there.</translation>
        </message>
        <message>
            <source>Two passages contradict one another. Please clear up which is heard.</source>
            <translation>Two passages contradict one another. Please clear up which is heard.</translation>
        </message>
        <message>
            <source>Names or places are spelled in several ways.</source>
            <translation>Names or places are spelled in several ways.</translation>
        </message>
        <message>
            <source>flagged</source>
            <translation>flagged</translation>
        </message>
        <message>
            <source>drawn by chance</source>
            <translation>drawn by chance</translation>
        </message>
        <message>
            <source>heard</source>
            <translation>heard</translation>
        </message>
        <message>
            <source>not heard to its end</source>
            <translation>not heard to its end</translation>
        </message>
    </context>
    <context>
        <name>ReviewBundles</name>
        <message>
            <source>Stopping…</source>
            <translation>Stopping…</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Checking</translation>
        </message>
        <message>
            <source>Sealing onto the drive</source>
            <translation>Sealing onto the drive</translation>
        </message>
        <message>
            <source>Reading back from the drive</source>
            <translation>Reading back from the drive</translation>
        </message>
        <message>
            <source>Opening and verifying</source>
            <translation>Opening and verifying</translation>
        </message>
        <message>
            <source>Storing the audio</source>
            <translation>Storing the audio</translation>
        </message>
        <message>
            <source>Merging</source>
            <translation>Merging</translation>
        </message>
        <message>
            <source>Beginning</source>
            <translation>Beginning</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Sent</translation>
        </message>
        <message>
            <source>Taken in</source>
            <translation>Taken in</translation>
        </message>
        <message>
            <source>Consent decisions</source>
            <translation>Consent decisions</translation>
        </message>
        <message>
            <source>Recordings</source>
            <translation>Recordings</translation>
        </message>
        <message>
            <source>Notes on where recordings come from</source>
            <translation>Notes on where recordings come from</translation>
        </message>
        <message>
            <source>Speakers of channels</source>
            <translation>Speakers of channels</translation>
        </message>
        <message>
            <source>Machine drafts</source>
            <translation>Machine drafts</translation>
        </message>
        <message>
            <source>Machine translations</source>
            <translation>Machine translations</translation>
        </message>
        <message>
            <source>Lines split or merged</source>
            <translation>Lines split or merged</translation>
        </message>
        <message>
            <source>Corrected lines</source>
            <translation>Corrected lines</translation>
        </message>
        <message>
            <source>Speakers of lines</source>
            <translation>Speakers of lines</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Marks</translation>
        </message>
        <message>
            <source>Confirmed lines</source>
            <translation>Confirmed lines</translation>
        </message>
        <message>
            <source>Translated lines</source>
            <translation>Translated lines</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Comments</translation>
        </message>
        <message>
            <source>Comments closed or opened again</source>
            <translation>Comments closed or opened again</translation>
        </message>
        <message>
            <source>Handed to review</source>
            <translation>Handed to review</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>Returns</translation>
        </message>
        <message>
            <source>Approvals</source>
            <translation>Approvals</translation>
        </message>
    </context>
    <context>
        <name>ReviewBundlesView</name>
        <message>
            <source>Second laptop</source>
            <translation>Second laptop</translation>
        </message>
        <message>
            <source>An interview goes to a colleague's laptop on a drive, sealed to them, and comes back with more.</source>
            <translation>An interview goes to a colleague's laptop on a drive, sealed to them, and comes back with more.</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Send</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>Take in</translation>
        </message>
        <message>
            <source>In conflict</source>
            <translation>In conflict</translation>
        </message>
        <message>
            <source>Colleagues</source>
            <translation>Colleagues</translation>
        </message>
    </context>
    <context>
        <name>ReviewCard</name>
        <message>
            <source>Before it can be submitted:</source>
            <translation>Before it can be submitted:</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Review</translation>
        </message>
        <message>
            <source>Submit for review</source>
            <translation>Submit for review</translation>
        </message>
        <message>
            <source>Return…</source>
            <translation>Return…</translation>
        </message>
        <message>
            <source>What was changed since</source>
            <translation>What was changed since</translation>
        </message>
        <message>
            <source>Go to these lines</source>
            <translation>Go to these lines</translation>
        </message>
    </context>
    <context>
        <name>ReviewModel</name>
        <message>
            <source>Interview</source>
            <translation>Interview</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Since</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Length</translation>
        </message>
        <message>
            <source>Heard</source>
            <translation>Heard</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Review</translation>
        </message>
        <message>
            <source>own work</source>
            <translation>own work</translation>
        </message>
    </context>
    <context>
        <name>ReviewView</name>
        <message>
            <source>Review</source>
            <translation>Review</translation>
        </message>
        <message>
            <source>Reading: {n} to go</source>
            <translation>Reading: {n} to go</translation>
        </message>
        <message>
            <source>Another person than those who recorded and corrected hears it again, returns or approves it.</source>
            <translation>Another person than those who recorded and corrected hears it again, returns or approves it.</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Waiting</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Returned</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Approved</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Nothing was submitted yet</source>
            <translation>Nothing was submitted yet</translation>
        </message>
        <message>
            <source>Whoever corrects a transcript submits it on its page “Review”. Then it waits here.</source>
            <translation>Whoever corrects a transcript submits it on its page “Review”. Then it waits here.</translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>Nothing waits</translation>
        </message>
        <message>
            <source>Everything that was submitted has been judged.</source>
            <translation>Everything that was submitted has been judged.</translation>
        </message>
        <message>
            <source>Nothing here</source>
            <translation>Nothing here</translation>
        </message>
        <message>
            <source>No interview stands like this now.</source>
            <translation>No interview stands like this now.</translation>
        </message>
        <message>
            <source>Interviews under review</source>
            <translation>Interviews under review</translation>
        </message>
    </context>
    <context>
        <name>RootCard</name>
        <message>
            <source>This certificate ended on {day}.</source>
            <translation>This certificate ended on {day}.</translation>
        </message>
        <message>
            <source>Good until {day}.</source>
            <translation>Good until {day}.</translation>
        </message>
        <message>
            <source>Add an authority</source>
            <translation>Add an authority</translation>
        </message>
        <message>
            <source>&amp;Root certificate</source>
            <translation>&amp;Root certificate</translation>
        </message>
        <message>
            <source>A file in PEM form, got from the authority itself.</source>
            <translation>A file in PEM form, got from the authority itself.</translation>
        </message>
        <message>
            <source>Fingerprint (SHA-256)</source>
            <translation>Fingerprint (SHA-256)</translation>
        </message>
        <message>
            <source>Compare every group with what the authority says itself: on paper, by phone, in person.</source>
            <translation>Compare every group with what the authority says itself: on paper, by phone, in person.</translation>
        </message>
        <message>
            <source>I have &amp;compared all of it, and it is the same</source>
            <translation>I have &amp;compared all of it, and it is the same</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>As people call it.</source>
            <translation>As people call it.</translation>
        </message>
        <message>
            <source>&amp;Short name</source>
            <translation>&amp;Short name</translation>
        </message>
        <message>
            <source>Travels in bundles: seoul-tsa</source>
            <translation>Travels in bundles: seoul-tsa</translation>
        </message>
        <message>
            <source>A&amp;dd</source>
            <translation>A&amp;dd</translation>
        </message>
    </context>
    <context>
        <name>RowDelegate</name>
        <message>
            <source>(nothing)</source>
            <translation>(nothing)</translation>
        </message>
    </context>
    <context>
        <name>RuleRow</name>
        <message>
            <source>Set</source>
            <translation>Set</translation>
        </message>
        <message>
            <source>As Saegim comes; nobody has set it yet.</source>
            <translation>As Saegim comes; nobody has set it yet.</translation>
        </message>
        <message>
            <source>Set by {account} on {day}</source>
            <translation>Set by {account} on {day}</translation>
        </message>
    </context>
    <context>
        <name>Rules</name>
        <message>
            <source>Persons it takes to open an identity</source>
            <translation>Persons it takes to open an identity</translation>
        </message>
        <message>
            <source>Minutes without a touch, after which the vault locks</source>
            <translation>Minutes without a touch, after which the vault locks</translation>
        </message>
        <message>
            <source>Days until the reminder of a backup</source>
            <translation>Days until the reminder of a backup</translation>
        </message>
        <message>
            <source>Days until the reminder of carrying a checkpoint out</source>
            <translation>Days until the reminder of carrying a checkpoint out</translation>
        </message>
        <message>
            <source>Days until the reminder of rehearsing the recovery kit</source>
            <translation>Days until the reminder of rehearsing the recovery kit</translation>
        </message>
        <message>
            <source>With 2, a name is seen only when a second person types a passphrase too. With 1, whoever may see identities sees them alone. Either way a reason is asked for and logged.</source>
            <translation>With 2, a name is seen only when a second person types a passphrase too. With 1, whoever may see identities sees them alone. Either way a reason is asked for and logged.</translation>
        </message>
        <message>
            <source>Lock when nobody has touched the laptop for</source>
            <translation>Lock when nobody has touched the laptop for</translation>
        </message>
        <message>
            <source>Shorter is safer when somebody walks away. A recording goes on behind the lock, and it can be stopped there.</source>
            <translation>Shorter is safer when somebody walks away. A recording goes on behind the lock, and it can be stopped there.</translation>
        </message>
        <message>
            <source>Remind of a backup after</source>
            <translation>Remind of a backup after</translation>
        </message>
        <message>
            <source>What was recorded since the last backup is lost if this laptop is lost.</source>
            <translation>What was recorded since the last backup is lost if this laptop is lost.</translation>
        </message>
        <message>
            <source>Remind of carrying a checkpoint out after</source>
            <translation>Remind of carrying a checkpoint out after</translation>
        </message>
        <message>
            <source>Only a checkpoint kept outside shows that somebody put an older copy of the whole vault back.</source>
            <translation>Only a checkpoint kept outside shows that somebody put an older copy of the whole vault back.</translation>
        </message>
        <message>
            <source>Remind of rehearsing the recovery kit after</source>
            <translation>Remind of rehearsing the recovery kit after</translation>
        </message>
        <message>
            <source>Sheets get lost and keepers move away. A rehearsal shows it while nothing is lost yet.</source>
            <translation>Sheets get lost and keepers move away. A rehearsal shows it while nothing is lost yet.</translation>
        </message>
        <message>
            <source> person</source>
            <translation> person</translation>
        </message>
        <message>
            <source> persons</source>
            <translation> persons</translation>
        </message>
        <message>
            <source> day</source>
            <translation> day</translation>
        </message>
        <message>
            <source> days</source>
            <translation> days</translation>
        </message>
        <message>
            <source> min</source>
            <translation> min</translation>
        </message>
        <message>
            <source>Reason for changing a line: 0 never asked, 1 where others relied on it, 2 always</source>
            <translation>Reason for changing a line: 0 never asked, 1 where others relied on it, 2 always</translation>
        </message>
        <message>
            <source>Ask why a line is changed</source>
            <translation>Ask why a line is changed</translation>
        </message>
        <message>
            <source>0: never. 1: once the transcript was submitted, another person confirmed the line, or an earlier text is laid over it again. 2: for every change. The reason stands in the history of the line.</source>
            <translation>0: never. 1: once the transcript was submitted, another person confirmed the line, or an earlier text is laid over it again. 2: for every change. The reason stands in the history of the line.</translation>
        </message>
        <message>
            <source> (never)</source>
            <translation> (never)</translation>
        </message>
        <message>
            <source> (where it matters)</source>
            <translation> (where it matters)</translation>
        </message>
        <message>
            <source> (always)</source>
            <translation> (always)</translation>
        </message>
    </context>
    <context>
        <name>RulesView</name>
        <message>
            <source>What the office has decided for itself. Every change is logged with the name of whoever made it.</source>
            <translation>What the office has decided for itself. Every change is logged with the name of whoever made it.</translation>
        </message>
        <message>
            <source>What the office has decided for itself. A custodian can change it.</source>
            <translation>What the office has decided for itself. A custodian can change it.</translation>
        </message>
    </context>
    <context>
        <name>RunningButtons</name>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>Break</source>
            <translation>Break</translation>
        </message>
        <message>
            <source>Back on the record</source>
            <translation>Back on the record</translation>
        </message>
        <message>
            <source>Off the record</source>
            <translation>Off the record</translation>
        </message>
        <message>
            <source>Twice within five seconds, so that no slip of the hand ends an interview.</source>
            <translation>Twice within five seconds, so that no slip of the hand ends an interview.</translation>
        </message>
        <message>
            <source>Sealing…</source>
            <translation>Sealing…</translation>
        </message>
        <message>
            <source>{key} again</source>
            <translation>{key} again</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
    </context>
    <context>
        <name>Screens</name>
        <message>
            <source>Interviews</source>
            <translation>Interviews</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Consent</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Record</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>Transcript</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Hand over</translation>
        </message>
        <message>
            <source>Custody log</source>
            <translation>Custody log</translation>
        </message>
        <message>
            <source>Identities</source>
            <translation>Identities</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Accounts</translation>
        </message>
        <message>
            <source>Vault</source>
            <translation>Vault</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>Glossary</translation>
        </message>
        <message>
            <source>Bring in</source>
            <translation>Bring in</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Attachments</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Queue</translation>
        </message>
        <message>
            <source>Accuracy</source>
            <translation>Accuracy</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Review</translation>
        </message>
        <message>
            <source>What has changed</source>
            <translation>What has changed</translation>
        </message>
        <message>
            <source>Redaction</source>
            <translation>Redaction</translation>
        </message>
        <message>
            <source>Second laptop</source>
            <translation>Second laptop</translation>
        </message>
    </context>
    <context>
        <name>SealedPanel</name>
        <message>
            <source>Transcripts</source>
            <translation>Transcripts</translation>
        </message>
        <message>
            <source>Recording sealed</source>
            <translation>Recording sealed</translation>
        </message>
        <message>
            <source>Sealed after an interruption</source>
            <translation>Sealed after an interruption</translation>
        </message>
        <message>
            <source>It is encrypted in the vault and can no longer be changed by anybody.</source>
            <translation>It is encrypted in the vault and can no longer be changed by anybody.</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Length</translation>
        </message>
        <message>
            <source>Gaps</source>
            <translation>Gaps</translation>
        </message>
        <message>
            <source>SHA-256 of the sound</source>
            <translation>SHA-256 of the sound</translation>
        </message>
        <message>
            <source>{n}, {time} in all</source>
            <translation>{n}, {time} in all</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source>Get ready again</source>
            <translation>Get ready again</translation>
        </message>
        <message>
            <source>Everything up to the interruption is encrypted in the vault; where it broke off is noted as a gap. The interview can go on in a new recording.</source>
            <translation>Everything up to the interruption is encrypted in the vault; where it broke off is noted as a gap. The interview can go on in a new recording.</translation>
        </message>
        <message>
            <source>Breaks</source>
            <translation>Breaks</translation>
        </message>
        <message>
            <source>{n} off the record, not part of the testimony: at {spans}</source>
            <translation>{n} off the record, not part of the testimony: at {spans}</translation>
        </message>
        <message>
            <source>changed at {time} to {name}</source>
            <translation>changed at {time} to {name}</translation>
        </message>
        <message>
            <source>Go on in a new recording</source>
            <translation>Go on in a new recording</translation>
        </message>
        <message>
            <source>Markers</source>
            <translation>Markers</translation>
        </message>
        <message>
            <source>Kept apart</source>
            <translation>Kept apart</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>Microphone</translation>
        </message>
    </context>
    <context>
        <name>SecondHearingCard</name>
        <message>
            <source>Second hearing</source>
            <translation>Second hearing</translation>
        </message>
        <message>
            <source>Lines to be heard again</source>
            <translation>Lines to be heard again</translation>
        </message>
        <message>
            <source>Hear the next one</source>
            <translation>Hear the next one</translation>
        </message>
        <message>
            <source>{heard} of {count} heard to the end: a tenth drawn by chance, and every flagged line.</source>
            <translation>{heard} of {count} heard to the end: a tenth drawn by chance, and every flagged line.</translation>
        </message>
    </context>
    <context>
        <name>Sections</name>
        <message>
            <source>Recovery kit</source>
            <translation>Recovery kit</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Backup</translation>
        </message>
        <message>
            <source>Known outside</source>
            <translation>Known outside</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Rules</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Check</translation>
        </message>
        <message>
            <source>Erasures</source>
            <translation>Erasures</translation>
        </message>
        <message>
            <source>Speech models</source>
            <translation>Speech models</translation>
        </message>
    </context>
    <context>
        <name>SendPanel</name>
        <message>
            <source>&amp;Colleague</source>
            <translation>&amp;Colleague</translation>
        </message>
        <message>
            <source>&amp;Drive or folder</source>
            <translation>&amp;Drive or folder</translation>
        </message>
        <message>
            <source>What is written there opens for this colleague only.</source>
            <translation>What is written there opens for this colleague only.</translation>
        </message>
        <message>
            <source>With the &amp;audio</source>
            <translation>With the &amp;audio</translation>
        </message>
        <message>
            <source>&amp;Seal and send</source>
            <translation>&amp;Seal and send</translation>
        </message>
        <message>
            <source>What came and went</source>
            <translation>What came and went</translation>
        </message>
        <message>
            <source>Send {witness} for review</source>
            <translation>Send {witness} for review</translation>
        </message>
        <message>
            <source>No interview is chosen</source>
            <translation>No interview is chosen</translation>
        </message>
        <message>
            <source>No colleague on another laptop is verified yet. A custodian adds them under Colleagues.</source>
            <translation>No colleague on another laptop is verified yet. A custodian adds them under Colleagues.</translation>
        </message>
        <message>
            <source>Everything goes along each time: the recordings, the transcript and all that was said of it. Nobody's identity, and no attachments.</source>
            <translation>Everything goes along each time: the recordings, the transcript and all that was said of it. Nobody's identity, and no attachments.</translation>
        </message>
        <message>
            <source>Leave it out where the other laptop has it: the bundle is small then.</source>
            <translation>Leave it out where the other laptop has it: the bundle is small then.</translation>
        </message>
        <message>
            <source>Sent for {name} and read back: {file}. Take the drive to them.</source>
            <translation>Sent for {name} and read back: {file}. Take the drive to them.</translation>
        </message>
        <message>
            <source>Nothing of this interview went to another laptop yet, and nothing came from there.</source>
            <translation>Nothing of this interview went to another laptop yet, and nothing came from there.</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Colleague</source>
            <translation>Colleague</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
    </context>
    <context>
        <name>SheetEditor</name>
        <message>
            <source>&amp;Words of the next sheet, in Korean or English</source>
            <translation>&amp;Words of the next sheet, in Korean or English</translation>
        </message>
        <message>
            <source>Type them in the order of their numbers, or scan the sheet's QR code.</source>
            <translation>Type them in the order of their numbers, or scan the sheet's QR code.</translation>
        </message>
        <message>
            <source>&amp;Take this sheet</source>
            <translation>&amp;Take this sheet</translation>
        </message>
        <message>
            <source>Words read</source>
            <translation>Words read</translation>
        </message>
        <message>
            <source>Word {n} is not on any sheet. Compare it, or take one of these.</source>
            <translation>Word {n} is not on any sheet. Compare it, or take one of these.</translation>
        </message>
        <message>
            <source>Sheet {n} is whole and every word fits.</source>
            <translation>Sheet {n} is whole and every word fits.</translation>
        </message>
        <message>
            <source>{n} of {all} words</source>
            <translation>{n} of {all} words</translation>
        </message>
    </context>
    <context>
        <name>SheetsPanel</name>
        <message>
            <source>No sheet read yet. The first one says how many it takes.</source>
            <translation>No sheet read yet. The first one says how many it takes.</translation>
        </message>
        <message>
            <source>Sheets read: {read}. That is enough.</source>
            <translation>Sheets read: {read}. That is enough.</translation>
        </message>
        <message>
            <source>Sheets read: {read}. {n} more to go.</source>
            <translation>Sheets read: {read}. {n} more to go.</translation>
        </message>
    </context>
    <context>
        <name>SideCards</name>
        <message>
            <source>Line</source>
            <translation>Line</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Translation</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Review</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Comments</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Saegim</source>
            <translation>Saegim</translation>
        </message>
        <message>
            <source>Offline. Nothing leaves this laptop.</source>
            <translation>Offline. Nothing leaves this laptop.</translation>
        </message>
        <message>
            <source>Lock now</source>
            <translation>Lock now</translation>
        </message>
        <message>
            <source>Ctrl+L</source>
            <translation>Ctrl+L</translation>
        </message>
        <message>
            <source>Theme: as the system</source>
            <translation>Theme: as the system</translation>
        </message>
        <message>
            <source>Theme: light</source>
            <translation>Theme: light</translation>
        </message>
        <message>
            <source>Theme: dark</source>
            <translation>Theme: dark</translation>
        </message>
    </context>
    <context>
        <name>SnapshotsPanel</name>
        <message>
            <source>Made</source>
            <translation>Made</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Size</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Files</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Its list is damaged</source>
            <translation>Its list is damaged</translation>
        </message>
        <message>
            <source>Signed by this office</source>
            <translation>Signed by this office</translation>
        </message>
        <message>
            <source>Signed by somebody unknown</source>
            <translation>Signed by somebody unknown</translation>
        </message>
        <message>
            <source>No backup on this drive yet</source>
            <translation>No backup on this drive yet</translation>
        </message>
        <message>
            <source>No drive chosen yet</source>
            <translation>No drive chosen yet</translation>
        </message>
        <message>
            <source>On this drive</source>
            <translation>On this drive</translation>
        </message>
        <message>
            <source>Backups on this drive</source>
            <translation>Backups on this drive</translation>
        </message>
        <message>
            <source>&amp;Verify this backup</source>
            <translation>&amp;Verify this backup</translation>
        </message>
        <message>
            <source>Reads all of it from the drive</source>
            <translation>Reads all of it from the drive</translation>
        </message>
        <message>
            <source>To bring a backup back, choose “Restore from a backup” where the vault is unlocked. All of the last 7 days stay on the drive, then one of each week, then one of each month for ever.</source>
            <translation>To bring a backup back, choose “Restore from a backup” where the vault is unlocked. All of the last 7 days stay on the drive, then one of each week, then one of each month for ever.</translation>
        </message>
    </context>
    <context>
        <name>SoundCard</name>
        <message>
            <source>Mask sound alone</source>
            <translation>Mask sound alone</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Recording</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;From</translation>
        </message>
        <message>
            <source>T&amp;o</source>
            <translation>T&amp;o</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>Listen</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Mask sound</source>
            <translation>Mask sound</translation>
        </message>
    </context>
    <context>
        <name>SourceForm</name>
        <message>
            <source>By a code…</source>
            <translation>By a code…</translation>
        </message>
        <message>
            <source>Made &amp;by</source>
            <translation>Made &amp;by</translation>
        </message>
        <message>
            <source>&amp;Made on</source>
            <translation>&amp;Made on</translation>
        </message>
        <message>
            <source>2019, 2019-05, 2019-05-17, 2019~</source>
            <translation>2019, 2019-05, 2019-05-17, 2019~</translation>
        </message>
        <message>
            <source>&amp;Device</source>
            <translation>&amp;Device</translation>
        </message>
        <message>
            <source>Which cop&amp;y</source>
            <translation>Which cop&amp;y</translation>
        </message>
        <message>
            <source>Came &amp;to us</source>
            <translation>Came &amp;to us</translation>
        </message>
        <message>
            <source>&amp;Handed over by</source>
            <translation>&amp;Handed over by</translation>
        </message>
        <message>
            <source>Such as W-2026-014 or P-7; never a name</source>
            <translation>Such as W-2026-014 or P-7; never a name</translation>
        </message>
        <message>
            <source>Cod&amp;e</source>
            <translation>Cod&amp;e</translation>
        </message>
        <message>
            <source>&amp;Remarks</source>
            <translation>&amp;Remarks</translation>
        </message>
        <message>
            <source>No names here either</source>
            <translation>No names here either</translation>
        </message>
    </context>
    <context>
        <name>SpeakerCard</name>
        <message>
            <source>Speaker  ·  Alt+number</source>
            <translation>Speaker  ·  Alt+number</translation>
        </message>
        <message>
            <source>As above</source>
            <translation>As above</translation>
        </message>
        <message>
            <source>Sets the speaker of the line above here and below, up to the next line that somebody set.</source>
            <translation>Sets the speaker of the line above here and below, up to the next line that somebody set.</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Speaker</translation>
        </message>
    </context>
    <context>
        <name>StampCard</name>
        <message>
            <source>Not answered yet: {count}, the last asked on {day}</source>
            <translation>Not answered yet: {count}, the last asked on {day}</translation>
        </message>
        <message>
            <source>There is no answer on this drive. An answer is a file whose name ends in .tsr.</source>
            <translation>There is no answer on this drive. An answer is a file whose name ends in .tsr.</translation>
        </message>
        <message>
            <source>The request is on the drive: {request}. Carry it to a computer with a network; {note} beside it says what to do there. Bring the answer back on the same drive. Nobody learns from it what it is about.</source>
            <translation>The request is on the drive: {request}. Carry it to a computer with a network; {note} beside it says what to do there. Bring the answer back on the same drive. Nobody learns from it what it is about.</translation>
        </message>
        <message>
            <source>Taken: {authority} confirms that the log, as it was when you asked, existed on {moment}.</source>
            <translation>Taken: {authority} confirms that the log, as it was when you asked, existed on {moment}.</translation>
        </message>
        <message>
            <source>Taken before: {files}</source>
            <translation>Taken before: {files}</translation>
        </message>
        <message>
            <source>Refused: {file}. {reason}</source>
            <translation>Refused: {file}. {reason}</translation>
        </message>
        <message>
            <source>Timestamp</source>
            <translation>Timestamp</translation>
        </message>
        <message>
            <source>&amp;Drive or folder</source>
            <translation>&amp;Drive or folder</translation>
        </message>
        <message>
            <source>&amp;Write a request</source>
            <translation>&amp;Write a request</translation>
        </message>
        <message>
            <source>A question about the log as it is now</source>
            <translation>A question about the log as it is now</translation>
        </message>
        <message>
            <source>&amp;Take answers back</source>
            <translation>&amp;Take answers back</translation>
        </message>
        <message>
            <source>Every answer on this drive is verified first</source>
            <translation>Every answer on this drive is verified first</translation>
        </message>
        <message>
            <source>Add an authorit&amp;y…</source>
            <translation>Add an authorit&amp;y…</translation>
        </message>
        <message>
            <source>Working on the drive</source>
            <translation>Working on the drive</translation>
        </message>
        <message>
            <source>A timestamp authority says that the log existed on a certain day, and learns nothing of it. Add one with the root certificate it gave you.</source>
            <translation>A timestamp authority says that the log existed on a certain day, and learns nothing of it. Add one with the root certificate it gave you.</translation>
        </message>
        <message>
            <source>A timestamp authority says that the log existed on a certain day, and learns nothing of it. A custodian adds one.</source>
            <translation>A timestamp authority says that the log existed on a certain day, and learns nothing of it. A custodian adds one.</translation>
        </message>
    </context>
    <context>
        <name>Standing</name>
        <message>
            <source>Nothing is recorded until you press Record.</source>
            <translation>Nothing is recorded until you press Record.</translation>
        </message>
        <message>
            <source>Safely stored up to {time} · {size}</source>
            <translation>Safely stored up to {time} · {size}</translation>
        </message>
        <message>
            <source>less than 1 s behind</source>
            <translation>less than 1 s behind</translation>
        </message>
        <message>
            <source>{time} behind</source>
            <translation>{time} behind</translation>
        </message>
        <message>
            <source>The recorder is gone. What it stored is safe: press Stop to seal it.</source>
            <translation>The recorder is gone. What it stored is safe: press Stop to seal it.</translation>
        </message>
        <message>
            <source>No sound arrives. Check the microphone and its cable; what was stored is safe.</source>
            <translation>No sound arrives. Check the microphone and its cable; what was stored is safe.</translation>
        </message>
        <message>
            <source>Good level.</source>
            <translation>Good level.</translation>
        </message>
        <message>
            <source>Very quiet. Move the microphone closer.</source>
            <translation>Very quiet. Move the microphone closer.</translation>
        </message>
        <message>
            <source>Too loud. Move the microphone further away.</source>
            <translation>Too loud. Move the microphone further away.</translation>
        </message>
        <message>
            <source>Almost no room: {time} left on this disk</source>
            <translation>Almost no room: {time} left on this disk</translation>
        </message>
        <message>
            <source>Room for {time} more</source>
            <translation>Room for {time} more</translation>
        </message>
        <message>
            <source>Battery {percent} %</source>
            <translation>Battery {percent} %</translation>
        </message>
        <message>
            <source>plugged in</source>
            <translation>plugged in</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>{time} left</translation>
        </message>
        <message>
            <source>The laptop’s clock differs by {time} since the beginning</source>
            <translation>The laptop’s clock differs by {time} since the beginning</translation>
        </message>
        <message>
            <source>1 channel</source>
            <translation>1 channel</translation>
        </message>
        <message>
            <source>2 channels</source>
            <translation>2 channels</translation>
        </message>
    </context>
    <context>
        <name>StateCard</name>
        <message>
            <source>Recovery kit</source>
            <translation>Recovery kit</translation>
        </message>
        <message>
            <source>If every passphrase is lost, sheets of paper kept by different people open the vault together. One sheet alone opens nothing.</source>
            <translation>If every passphrase is lost, sheets of paper kept by different people open the vault together. One sheet alone opens nothing.</translation>
        </message>
        <message>
            <source>Make a &amp;new kit…</source>
            <translation>Make a &amp;new kit…</translation>
        </message>
        <message>
            <source>&amp;Make a kit…</source>
            <translation>&amp;Make a kit…</translation>
        </message>
        <message>
            <source>&amp;Rehearse with the sheets…</source>
            <translation>&amp;Rehearse with the sheets…</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>None yet</translation>
        </message>
        <message>
            <source>Not rehearsed</source>
            <translation>Not rehearsed</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Used</translation>
        </message>
        <message>
            <source>Rehearsal due</source>
            <translation>Rehearsal due</translation>
        </message>
        <message>
            <source>Rehearsed</source>
            <translation>Rehearsed</translation>
        </message>
        <message>
            <source>{kit}: any {threshold} of {shares} sheets, made on {day} by {account}.</source>
            <translation>{kit}: any {threshold} of {shares} sheets, made on {day} by {account}.</translation>
        </message>
        <message>
            <source>Rehearsed on {day}; the next time by {due}.</source>
            <translation>Rehearsed on {day}; the next time by {due}.</translation>
        </message>
        <message>
            <source>No interview can be opened before there is a kit and it was rehearsed once.</source>
            <translation>No interview can be opened before there is a kit and it was rehearsed once.</translation>
        </message>
        <message>
            <source>No interview can be opened before a custodian has made a kit.</source>
            <translation>No interview can be opened before a custodian has made a kit.</translation>
        </message>
        <message>
            <source>Print the sheets, then type them in once. Until then no interview can be opened.</source>
            <translation>Print the sheets, then type them in once. Until then no interview can be opened.</translation>
        </message>
        <message>
            <source>The sheets were together in one room. Make a new kit, so that they open nothing any more.</source>
            <translation>The sheets were together in one room. Make a new kit, so that they open nothing any more.</translation>
        </message>
    </context>
    <context>
        <name>SuggestionsCard</name>
        <message>
            <source>{n} suggestions wait</source>
            <translation>{n} suggestions wait</translation>
        </message>
        <message>
            <source>Names of the witness looked for too: {n}</source>
            <translation>Names of the witness looked for too: {n}</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>All kinds</translation>
        </message>
        <message>
            <source>Kind of suggestion</source>
            <translation>Kind of suggestion</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>Suggestions</translation>
        </message>
        <message>
            <source>Mask</source>
            <translation>Mask</translation>
        </message>
        <message>
            <source>Enter key</source>
            <translation>Enter key</translation>
        </message>
        <message>
            <source>Delete key</source>
            <translation>Delete key</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Leave</translation>
        </message>
        <message>
            <source>Mask all shown</source>
            <translation>Mask all shown</translation>
        </message>
        <message>
            <source>Leave all shown</source>
            <translation>Leave all shown</translation>
        </message>
        <message>
            <source>The witness's own names…</source>
            <translation>The witness's own names…</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Words</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Decided</translation>
        </message>
    </context>
    <context>
        <name>SuggestionsPanel</name>
        <message>
            <source>Heard again: it does not lead.</source>
            <translation>Heard again: it does not lead.</translation>
        </message>
        <message>
            <source>The one before</source>
            <translation>The one before</translation>
        </message>
        <message>
            <source>The next one</source>
            <translation>The next one</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Show</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Comment</translation>
        </message>
        <message>
            <source>It does not lead</source>
            <translation>It does not lead</translation>
        </message>
        <message>
            <source>May lead: {n} of {count}</source>
            <translation>May lead: {n} of {count}</translation>
        </message>
    </context>
    <context>
        <name>ThreadPanel</name>
        <message>
            <source>The other passage</source>
            <translation>The other passage</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Open again</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Answer</translation>
        </message>
        <message>
            <source>Back to the comments</source>
            <translation>Back to the comments</translation>
        </message>
        <message>
            <source>{n} earlier answers</source>
            <translation>{n} earlier answers</translation>
        </message>
    </context>
    <context>
        <name>ToolBar</name>
        <message>
            <source>Black</source>
            <translation>Black</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>Blue</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>Red</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Green</translation>
        </message>
        <message>
            <source>Eraser</source>
            <translation>Eraser</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Words</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Finished</translation>
        </message>
        <message>
            <source>Thin</source>
            <translation>Thin</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Medium</translation>
        </message>
        <message>
            <source>Thick</source>
            <translation>Thick</translation>
        </message>
    </context>
    <context>
        <name>Transcripts</name>
        <message>
            <source>Repeated text</source>
            <translation>Repeated text</translation>
        </message>
        <message>
            <source>The machine wrote the same words several times. They may have been said once.</source>
            <translation>The machine wrote the same words several times. They may have been said once.</translation>
        </message>
        <message>
            <source>Text over silence</source>
            <translation>Text over silence</translation>
        </message>
        <message>
            <source>There are words where hardly any speech was heard. They may be invented.</source>
            <translation>There are words where hardly any speech was heard. They may be invented.</translation>
        </message>
        <message>
            <source>Stock phrase</source>
            <translation>Stock phrase</translation>
        </message>
        <message>
            <source>The machine often writes this phrase when it hears nothing clear.</source>
            <translation>The machine often writes this phrase when it hears nothing clear.</translation>
        </message>
        <message>
            <source>Too fast or too slow</source>
            <translation>Too fast or too slow</translation>
        </message>
        <message>
            <source>Nobody speaks at this rate. Words may be missing or invented.</source>
            <translation>Nobody speaks at this rate. Words may be missing or invented.</translation>
        </message>
        <message>
            <source>Unsure</source>
            <translation>Unsure</translation>
        </message>
        <message>
            <source>The machine was not sure of these words.</source>
            <translation>The machine was not sure of these words.</translation>
        </message>
        <message>
            <source>Language in doubt</source>
            <translation>Language in doubt</translation>
        </message>
        <message>
            <source>This may have been spoken in another language than the one written.</source>
            <translation>This may have been spoken in another language than the one written.</translation>
        </message>
        <message>
            <source>Speech without text</source>
            <translation>Speech without text</translation>
        </message>
        <message>
            <source>Somebody speaks here, but the machine wrote nothing.</source>
            <translation>Somebody speaks here, but the machine wrote nothing.</translation>
        </message>
        <message>
            <source>Identity number</source>
            <translation>Identity number</translation>
        </message>
        <message>
            <source>An identity or passport number may stand here. Correct the line without it.</source>
            <translation>An identity or passport number may stand here. Correct the line without it.</translation>
        </message>
        <message>
            <source>corrected</source>
            <translation>corrected</translation>
        </message>
        <message>
            <source>corrected again</source>
            <translation>corrected again</translation>
        </message>
        <message>
            <source>Channel {n}</source>
            <translation>Channel {n}</translation>
        </message>
        <message>
            <source>Only from the glossary</source>
            <translation>Only from the glossary</translation>
        </message>
        <message>
            <source>Without the glossary the machine did not hear these words. They may not have been said.</source>
            <translation>Without the glossary the machine did not hear these words. They may not have been said.</translation>
        </message>
        <message>
            <source>The same words stand in the other channel at this time, and are louder there. This may be its echo.</source>
            <translation>The same words stand in the other channel at this time, and are louder there. This may be its echo.</translation>
        </message>
        <message>
            <source>Unknown speaker</source>
            <translation>Unknown speaker</translation>
        </message>
        <message>
            <source>Witness</source>
            <translation>Witness</translation>
        </message>
        <message>
            <source>Interviewer</source>
            <translation>Interviewer</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>Interpreter</translation>
        </message>
        <message>
            <source>Another person</source>
            <translation>Another person</translation>
        </message>
        <message>
            <source>Read without the glossary</source>
            <translation>Read without the glossary</translation>
        </message>
        <message>
            <source>Read a second time, as {language}, by {model}</source>
            <translation>Read a second time, as {language}, by {model}</translation>
        </message>
        <message>
            <source>In the place of {model}, which could not be used. {reason}</source>
            <translation>In the place of {model}, which could not be used. {reason}</translation>
        </message>
        <message>
            <source>(the machine gave up)</source>
            <translation>(the machine gave up)</translation>
        </message>
        <message>
            <source>(no text)</source>
            <translation>(no text)</translation>
        </message>
        <message>
            <source>The same words as the first time.</source>
            <translation>The same words as the first time.</translation>
        </message>
        <message>
            <source>(nothing)</source>
            <translation>(nothing)</translation>
        </message>
        <message>
            <source>Heard by both microphones</source>
            <translation>Heard by both microphones</translation>
        </message>
    </context>
    <context>
        <name>TranscriptsView</name>
        <message>
            <source>Close the recordings</source>
            <translation>Close the recordings</translation>
        </message>
        <message>
            <source>Nothing recorded yet</source>
            <translation>Nothing recorded yet</translation>
        </message>
        <message>
            <source>As soon as this interview has a sealed recording, it can be transcribed and corrected here.</source>
            <translation>As soon as this interview has a sealed recording, it can be transcribed and corrected here.</translation>
        </message>
        <message>
            <source>Transcripts</source>
            <translation>Transcripts</translation>
        </message>
        <message>
            <source>Transcription queue</source>
            <translation>Transcription queue</translation>
        </message>
        <message>
            <source>Accuracy</source>
            <translation>Accuracy</translation>
        </message>
        <message>
            <source>Recordings</source>
            <translation>Recordings</translation>
        </message>
        <message>
            <source>More</source>
            <translation>More</translation>
        </message>
        <message>
            <source>Queue, redaction, second laptop, accuracy</source>
            <translation>Queue, redaction, second laptop, accuracy</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Keys</translation>
        </message>
        <message>
            <source>Redaction</source>
            <translation>Redaction</translation>
        </message>
        <message>
            <source>Second laptop</source>
            <translation>Second laptop</translation>
        </message>
    </context>
    <context>
        <name>Translation</name>
        <message>
            <source>machine, unverified</source>
            <translation>machine, unverified</translation>
        </message>
        <message>
            <source>stale</source>
            <translation>stale</translation>
        </message>
        <message>
            <source>translator</source>
            <translation>translator</translation>
        </message>
        <message>
            <source>interpreter</source>
            <translation>interpreter</translation>
        </message>
        <message>
            <source>reviewer</source>
            <translation>reviewer</translation>
        </message>
        <message>
            <source>The machine wrote Korean instead of translating.</source>
            <translation>The machine wrote Korean instead of translating.</translation>
        </message>
        <message>
            <source>The machine wrote nothing.</source>
            <translation>The machine wrote nothing.</translation>
        </message>
        <message>
            <source>The same words several times: they may be invented.</source>
            <translation>The same words several times: they may be invented.</translation>
        </message>
        <message>
            <source>The machine was not sure of these words.</source>
            <translation>The machine was not sure of these words.</translation>
        </message>
        <message>
            <source>An identity or passport number may stand here.</source>
            <translation>An identity or passport number may stand here.</translation>
        </message>
        <message>
            <source>Nobody has translated this line.</source>
            <translation>Nobody has translated this line.</translation>
        </message>
        <message>
            <source>Machine translation. Nobody has compared it with what was said.</source>
            <translation>Machine translation. Nobody has compared it with what was said.</translation>
        </message>
        <message>
            <source>By {name}, {role}.</source>
            <translation>By {name}, {role}.</translation>
        </message>
        <message>
            <source>The line was changed since: look at it again.</source>
            <translation>The line was changed since: look at it again.</translation>
        </message>
    </context>
    <context>
        <name>TranslationBar</name>
        <message>
            <source>Translate by machine</source>
            <translation>Translate by machine</translation>
        </message>
        <message>
            <source>Nothing is translated yet.</source>
            <translation>Nothing is translated yet.</translation>
        </message>
        <message>
            <source>{lines} lines, {machine} by machine and unverified, {stale} stale</source>
            <translation>{lines} lines, {machine} by machine and unverified, {stale} stale</translation>
        </message>
        <message>
            <source>No model pack here was made to translate. People can.</source>
            <translation>No model pack here was made to translate. People can.</translation>
        </message>
        <message>
            <source>It stays unverified, stands beneath the Korean, and never goes anywhere without it.</source>
            <translation>It stays unverified, stands beneath the Korean, and never goes anywhere without it.</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Translation</translation>
        </message>
    </context>
    <context>
        <name>TranslationCard</name>
        <message>
            <source>Translation of this line</source>
            <translation>Translation of this line</translation>
        </message>
        <message>
            <source>as {role}</source>
            <translation>as {role}</translation>
        </message>
        <message>
            <source>As what you translate</source>
            <translation>As what you translate</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Store</translation>
        </message>
        <message>
            <source>It holds</source>
            <translation>It holds</translation>
        </message>
        <message>
            <source>Ctrl+Enter. The same text again says that it still holds.</source>
            <translation>Ctrl+Enter. The same text again says that it still holds.</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Translation</translation>
        </message>
    </context>
    <context>
        <name>UnattendedPanel</name>
        <message>
            <source>Elapsed time</source>
            <translation>Elapsed time</translation>
        </message>
        <message>
            <source>Level of each channel in decibels</source>
            <translation>Level of each channel in decibels</translation>
        </message>
        <message>
            <source>Stop  ·  F9</source>
            <translation>Stop  ·  F9</translation>
        </message>
        <message>
            <source>Stops the recording; it is sealed after unlocking</source>
            <translation>Stops the recording; it is sealed after unlocking</translation>
        </message>
        <message>
            <source>No sound arrives</source>
            <translation>No sound arrives</translation>
        </message>
        <message>
            <source>Recording continues</source>
            <translation>Recording continues</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>Stopping</translation>
        </message>
        <message>
            <source>Recording stopped</source>
            <translation>Recording stopped</translation>
        </message>
        <message>
            <source>Recorder lost</source>
            <translation>Recorder lost</translation>
        </message>
        <message>
            <source>Everything up to the stop is stored. It is sealed as soon as the vault is unlocked.</source>
            <translation>Everything up to the stop is stored. It is sealed as soon as the vault is unlocked.</translation>
        </message>
        <message>
            <source>What it stored is safe. It is sealed as soon as the vault is unlocked.</source>
            <translation>What it stored is safe. It is sealed as soon as the vault is unlocked.</translation>
        </message>
        <message>
            <source>The vault is locked. The recording goes on and is being stored.</source>
            <translation>The vault is locked. The recording goes on and is being stored.</translation>
        </message>
        <message>
            <source>The vault is locked. Stored on this laptop: {size}, up to {time}</source>
            <translation>The vault is locked. Stored on this laptop: {size}, up to {time}</translation>
        </message>
        <message>
            <source>Off the record</source>
            <translation>Off the record</translation>
        </message>
        <message>
            <source>Break</source>
            <translation>Break</translation>
        </message>
    </context>
    <context>
        <name>UnlockForm</name>
        <message>
            <source>&amp;Vault folder</source>
            <translation>&amp;Vault folder</translation>
        </message>
        <message>
            <source>&amp;Account</source>
            <translation>&amp;Account</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>&amp;Passphrase</translation>
        </message>
        <message>
            <source>&amp;Key file</source>
            <translation>&amp;Key file</translation>
        </message>
        <message>
            <source>On its drive. It is read and left where it is.</source>
            <translation>On its drive. It is read and left where it is.</translation>
        </message>
        <message>
            <source>This account has a key &amp;file</source>
            <translation>This account has a key &amp;file</translation>
        </message>
    </context>
    <context>
        <name>UnlockView</name>
        <message>
            <source>Create a vault</source>
            <translation>Create a vault</translation>
        </message>
        <message>
            <source>After several wrong tries there is a pause. You can try again in {time}.</source>
            <translation>After several wrong tries there is a pause. You can try again in {time}.</translation>
        </message>
        <message>
            <source>A sealed place for testimonies on this laptop. Nobody can open it for you.</source>
            <translation>A sealed place for testimonies on this laptop. Nobody can open it for you.</translation>
        </message>
        <message>
            <source>&amp;Create vault</source>
            <translation>&amp;Create vault</translation>
        </message>
        <message>
            <source>&amp;Back to unlocking</source>
            <translation>&amp;Back to unlocking</translation>
        </message>
        <message>
            <source>Unlock the vault</source>
            <translation>Unlock the vault</translation>
        </message>
        <message>
            <source>Everything in it is sealed until you unlock it.</source>
            <translation>Everything in it is sealed until you unlock it.</translation>
        </message>
        <message>
            <source>&amp;Unlock</source>
            <translation>&amp;Unlock</translation>
        </message>
        <message>
            <source>&amp;Create a new vault</source>
            <translation>&amp;Create a new vault</translation>
        </message>
        <message>
            <source>Working on it. This takes a few seconds on purpose: it keeps guessers slow.</source>
            <translation>Working on it. This takes a few seconds on purpose: it keeps guessers slow.</translation>
        </message>
        <message>
            <source>&amp;This older copy was put back on purpose…</source>
            <translation>&amp;This older copy was put back on purpose…</translation>
        </message>
        <message>
            <source>A custodian can go on with it, with a reason.</source>
            <translation>A custodian can go on with it, with a reason.</translation>
        </message>
    </context>
    <context>
        <name>VeilView</name>
        <message>
            <source>&amp;Passphrase of {account}</source>
            <translation>&amp;Passphrase of {account}</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>Hidden</translation>
        </message>
        <message>
            <source>Work goes on behind this. As soon as it has ended, the vault is locked and its keys leave memory.</source>
            <translation>Work goes on behind this. As soon as it has ended, the vault is locked and its keys leave memory.</translation>
        </message>
        <message>
            <source>&amp;Key file</source>
            <translation>&amp;Key file</translation>
        </message>
        <message>
            <source>On the drive it was put on.</source>
            <translation>On the drive it was put on.</translation>
        </message>
        <message>
            <source>&amp;Show again</source>
            <translation>&amp;Show again</translation>
        </message>
        <message>
            <source>&amp;End the work and lock now</source>
            <translation>&amp;End the work and lock now</translation>
        </message>
        <message>
            <source>What can be resumed goes on after unlocking</source>
            <translation>What can be resumed goes on after unlocking</translation>
        </message>
    </context>
    <context>
        <name>Viewer</name>
        <message>
            <source>Kept, but not shown here</source>
            <translation>Kept, but not shown here</translation>
        </message>
        <message>
            <source>It can't be shown</source>
            <translation>It can't be shown</translation>
        </message>
        <message>
            <source>The original is kept untouched and goes along in bundles.</source>
            <translation>The original is kept untouched and goes along in bundles.</translation>
        </message>
        <message>
            <source>Files of this kind can't be made into a picture safely. The original is kept untouched and goes along in bundles; no other program is asked to open it.</source>
            <translation>Files of this kind can't be made into a picture safely. The original is kept untouched and goes along in bundles; no other program is asked to open it.</translation>
        </message>
        <message>
            <source>Drawn here. Every stroke is stored with its time; nothing was taken away by the eraser.</source>
            <translation>Drawn here. Every stroke is stored with its time; nothing was taken away by the eraser.</translation>
        </message>
        <message>
            <source>A picture is being made in a closed room …</source>
            <translation>A picture is being made in a closed room …</translation>
        </message>
        <message>
            <source>This picture was made in a closed room, without key, file or network. The original is untouched.</source>
            <translation>This picture was made in a closed room, without key, file or network. The original is untouched.</translation>
        </message>
        <message>
            <source>Back to the &amp;list</source>
            <translation>Back to the &amp;list</translation>
        </message>
        <message>
            <source>Page before</source>
            <translation>Page before</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Next page</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Smaller</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Larger</translation>
        </message>
        <message>
            <source>Turn left</source>
            <translation>Turn left</translation>
        </message>
        <message>
            <source>Turn right</source>
            <translation>Turn right</translation>
        </message>
        <message>
            <source>&amp;Whole</source>
            <translation>&amp;Whole</translation>
        </message>
        <message>
            <source>Picture of the attachment</source>
            <translation>Picture of the attachment</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Planned</source>
            <translation>Planned</translation>
        </message>
        <message>
            <source>Consent given</source>
            <translation>Consent given</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Recording</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translation>Recorded</translation>
        </message>
        <message>
            <source>To review</source>
            <translation>To review</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Approved</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Handed over</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Withdrawn</translation>
        </message>
        <message>
            <source>Erased</source>
            <translation>Erased</translation>
        </message>
        <message>
            <source>Interviewer</source>
            <translation>Interviewer</translation>
        </message>
        <message>
            <source>Supervisor</source>
            <translation>Supervisor</translation>
        </message>
        <message>
            <source>Custodian</source>
            <translation>Custodian</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>Korean</translation>
        </message>
        <message>
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>Not asked</translation>
        </message>
        <message>
            <source>Granted</source>
            <translation>Granted</translation>
        </message>
        <message>
            <source>Granted with limits</source>
            <translation>Granted with limits</translation>
        </message>
        <message>
            <source>Ask each time</source>
            <translation>Ask each time</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refused</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Taken back</translation>
        </message>
        <message>
            <source>In writing, signed</source>
            <translation>In writing, signed</translation>
        </message>
        <message>
            <source>Spoken, recorded</source>
            <translation>Spoken, recorded</translation>
        </message>
        <message>
            <source>Thumbprint</source>
            <translation>Thumbprint</translation>
        </message>
        <message>
            <source>Spoken before another person</source>
            <translation>Spoken before another person</translation>
        </message>
        <message>
            <source>Vault created</source>
            <translation>Vault created</translation>
        </message>
        <message>
            <source>Vault unlocked</source>
            <translation>Vault unlocked</translation>
        </message>
        <message>
            <source>Vault locked</source>
            <translation>Vault locked</translation>
        </message>
        <message>
            <source>Vault checked</source>
            <translation>Vault checked</translation>
        </message>
        <message>
            <source>Account added</source>
            <translation>Account added</translation>
        </message>
        <message>
            <source>Vault key changed</source>
            <translation>Vault key changed</translation>
        </message>
        <message>
            <source>Vault restored from a backup</source>
            <translation>Vault restored from a backup</translation>
        </message>
        <message>
            <source>Vault repaired</source>
            <translation>Vault repaired</translation>
        </message>
        <message>
            <source>Clock jumped</source>
            <translation>Clock jumped</translation>
        </message>
        <message>
            <source>Account disabled</source>
            <translation>Account disabled</translation>
        </message>
        <message>
            <source>Account enabled again</source>
            <translation>Account enabled again</translation>
        </message>
        <message>
            <source>Account removed</source>
            <translation>Account removed</translation>
        </message>
        <message>
            <source>Roles changed</source>
            <translation>Roles changed</translation>
        </message>
        <message>
            <source>Keys of the account changed</source>
            <translation>Keys of the account changed</translation>
        </message>
        <message>
            <source>Passphrase changed</source>
            <translation>Passphrase changed</translation>
        </message>
        <message>
            <source>Rule of the office set</source>
            <translation>Rule of the office set</translation>
        </message>
        <message>
            <source>Recovery kit made</source>
            <translation>Recovery kit made</translation>
        </message>
        <message>
            <source>Recovery kit rehearsed</source>
            <translation>Recovery kit rehearsed</translation>
        </message>
        <message>
            <source>Recovery kit used</source>
            <translation>Recovery kit used</translation>
        </message>
        <message>
            <source>Entitled to identities</source>
            <translation>Entitled to identities</translation>
        </message>
        <message>
            <source>No longer entitled to identities</source>
            <translation>No longer entitled to identities</translation>
        </message>
        <message>
            <source>Identity written</source>
            <translation>Identity written</translation>
        </message>
        <message>
            <source>Identity opened</source>
            <translation>Identity opened</translation>
        </message>
        <message>
            <source>Identity erased</source>
            <translation>Identity erased</translation>
        </message>
        <message>
            <source>Compared with a checkpoint from outside</source>
            <translation>Compared with a checkpoint from outside</translation>
        </message>
        <message>
            <source>Older copy accepted</source>
            <translation>Older copy accepted</translation>
        </message>
        <message>
            <source>Timestamp authority added</source>
            <translation>Timestamp authority added</translation>
        </message>
        <message>
            <source>Timestamp requested</source>
            <translation>Timestamp requested</translation>
        </message>
        <message>
            <source>Timestamp taken back</source>
            <translation>Timestamp taken back</translation>
        </message>
        <message>
            <source>Backup made</source>
            <translation>Backup made</translation>
        </message>
        <message>
            <source>Audio of an interview erased</source>
            <translation>Audio of an interview erased</translation>
        </message>
        <message>
            <source>Testimony erased</source>
            <translation>Testimony erased</translation>
        </message>
        <message>
            <source>Transcript read</source>
            <translation>Transcript read</translation>
        </message>
        <message>
            <source>Interview opened</source>
            <translation>Interview opened</translation>
        </message>
        <message>
            <source>Consent noted</source>
            <translation>Consent noted</translation>
        </message>
        <message>
            <source>Recording started</source>
            <translation>Recording started</translation>
        </message>
        <message>
            <source>Recording sealed</source>
            <translation>Recording sealed</translation>
        </message>
        <message>
            <source>Running recording found again</source>
            <translation>Running recording found again</translation>
        </message>
        <message>
            <source>Recording played</source>
            <translation>Recording played</translation>
        </message>
        <message>
            <source>Machine draft started</source>
            <translation>Machine draft started</translation>
        </message>
        <message>
            <source>Machine draft completed</source>
            <translation>Machine draft completed</translation>
        </message>
        <message>
            <source>Segment corrected</source>
            <translation>Segment corrected</translation>
        </message>
        <message>
            <source>Segment marked</source>
            <translation>Segment marked</translation>
        </message>
        <message>
            <source>Segment heard and confirmed</source>
            <translation>Segment heard and confirmed</translation>
        </message>
        <message>
            <source>Segments split or merged</source>
            <translation>Segments split or merged</translation>
        </message>
        <message>
            <source>Comment written</source>
            <translation>Comment written</translation>
        </message>
        <message>
            <source>Comment closed or opened again</source>
            <translation>Comment closed or opened again</translation>
        </message>
        <message>
            <source>Transcript handed to review</source>
            <translation>Transcript handed to review</translation>
        </message>
        <message>
            <source>Transcript returned</source>
            <translation>Transcript returned</translation>
        </message>
        <message>
            <source>Transcript approved</source>
            <translation>Transcript approved</translation>
        </message>
        <message>
            <source>Destination added</source>
            <translation>Destination added</translation>
        </message>
        <message>
            <source>Destination verified</source>
            <translation>Destination verified</translation>
        </message>
        <message>
            <source>Bundle handed over</source>
            <translation>Bundle handed over</translation>
        </message>
        <message>
            <source>Checked before recording</source>
            <translation>Checked before recording</translation>
        </message>
        <message>
            <source>Passage off the record heard</source>
            <translation>Passage off the record heard</translation>
        </message>
        <message>
            <source>Origin of a recording noted</source>
            <translation>Origin of a recording noted</translation>
        </message>
        <message>
            <source>Drawing begun</source>
            <translation>Drawing begun</translation>
        </message>
        <message>
            <source>Attachment added</source>
            <translation>Attachment added</translation>
        </message>
        <message>
            <source>Attachment described</source>
            <translation>Attachment described</translation>
        </message>
        <message>
            <source>Attachment looked at</source>
            <translation>Attachment looked at</translation>
        </message>
        <message>
            <source>Attachment handed over</source>
            <translation>Attachment handed over</translation>
        </message>
        <message>
            <source>Machine draft made again and compared</source>
            <translation>Machine draft made again and compared</translation>
        </message>
        <message>
            <source>Speakers of the channels set</source>
            <translation>Speakers of the channels set</translation>
        </message>
        <message>
            <source>Speaker of a segment set</source>
            <translation>Speaker of a segment set</translation>
        </message>
        <message>
            <source>Glossary pack written</source>
            <translation>Glossary pack written</translation>
        </message>
        <message>
            <source>Glossary packs chosen for an interview</source>
            <translation>Glossary packs chosen for an interview</translation>
        </message>
        <message>
            <source>Speech model decided on</source>
            <translation>Speech model decided on</translation>
        </message>
        <message>
            <source>Machine translation started</source>
            <translation>Machine translation started</translation>
        </message>
        <message>
            <source>Machine translation completed</source>
            <translation>Machine translation completed</translation>
        </message>
        <message>
            <source>Line translated by a person</source>
            <translation>Line translated by a person</translation>
        </message>
        <message>
            <source>Reading copy begun</source>
            <translation>Reading copy begun</translation>
        </message>
        <message>
            <source>Reading copy handed over</source>
            <translation>Reading copy handed over</translation>
        </message>
        <message>
            <source>Accuracy figures exported</source>
            <translation>Accuracy figures exported</translation>
        </message>
        <message>
            <source>Redaction begun</source>
            <translation>Redaction begun</translation>
        </message>
        <message>
            <source>Passage masked</source>
            <translation>Passage masked</translation>
        </message>
        <message>
            <source>Mask taken back</source>
            <translation>Mask taken back</translation>
        </message>
        <message>
            <source>Suggested mask declined</source>
            <translation>Suggested mask declined</translation>
        </message>
        <message>
            <source>Redaction approved</source>
            <translation>Redaction approved</translation>
        </message>
        <message>
            <source>Redacted copy made</source>
            <translation>Redacted copy made</translation>
        </message>
        <message>
            <source>Map of a redacted copy opened</source>
            <translation>Map of a redacted copy opened</translation>
        </message>
        <message>
            <source>Colleague added</source>
            <translation>Colleague added</translation>
        </message>
        <message>
            <source>Colleague's fingerprint compared</source>
            <translation>Colleague's fingerprint compared</translation>
        </message>
        <message>
            <source>Exchange with a colleague ended</source>
            <translation>Exchange with a colleague ended</translation>
        </message>
        <message>
            <source>Sent for review to another laptop</source>
            <translation>Sent for review to another laptop</translation>
        </message>
        <message>
            <source>Review bundle taken in</source>
            <translation>Review bundle taken in</translation>
        </message>
    </context>
    <context>
        <name>WorkStrip</name>
        <message>
            <source>Progress</source>
            <translation>Progress</translation>
        </message>
        <message>
            <source>Sto&amp;p</source>
            <translation>Sto&amp;p</translation>
        </message>
        <message>
            <source>Bring in {n} &amp;files</source>
            <translation>Bring in {n} &amp;files</translation>
        </message>
        <message>
            <source>Bring in 1 &amp;file</source>
            <translation>Bring in 1 &amp;file</translation>
        </message>
        <message>
            <source>&amp;Clear what is kept from the list</source>
            <translation>&amp;Clear what is kept from the list</translation>
        </message>
        <message>
            <source>{n} of {all} files are kept.</source>
            <translation>{n} of {all} files are kept.</translation>
        </message>
        <message>
            <source>Say at the right which interview they go to.</source>
            <translation>Say at the right which interview they go to.</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>S&amp;top</translation>
        </message>
    </context>
    <context>
        <name>_Line</name>
        <message>
            <source>Go there</source>
            <translation>Go there</translation>
        </message>
        <message>
            <source>Take this away</source>
            <translation>Take this away</translation>
        </message>
    </context>
</TS>
