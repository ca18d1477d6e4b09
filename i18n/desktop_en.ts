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
            <source>&amp;Passphrase</source>
            <translation>&amp;Passphrase</translation>
        </message>
        <message>
            <source>Typed by the person it belongs to.</source>
            <translation>Typed by the person it belongs to.</translation>
        </message>
        <message>
            <source>The &amp;same again</source>
            <translation>The &amp;same again</translation>
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
        <name>ApprovalCard</name>
        <message>
            <source>Review</source>
            <translation>Review</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Lines</translation>
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
            <source>Have you heard and read it all? Your signature covers every line as it stands.</source>
            <translation>Have you heard and read it all? Your signature covers every line as it stands.</translation>
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
        <name>Cli</name>
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
            <source>{account} can open the vault from now on.</source>
            <translation>{account} can open the vault from now on.</translation>
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
            <source>The vault is ready: {path}</source>
            <translation>The vault is ready: {path}</translation>
        </message>
        <message>
            <source>Without the passphrase nobody can open it, nor help you. Add a second account soon.</source>
            <translation>Without the passphrase nobody can open it, nor help you. Add a second account soon.</translation>
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
            <source>Finishing</source>
            <translation>Finishing</translation>
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
            <source>Encrypted in the vault.</source>
            <translation>Encrypted in the vault.</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Roles</translation>
        </message>
        <message>
            <source>Whoever interviews can't approve the same interview. Another account does that.</source>
            <translation>Whoever interviews can't approve the same interview. Another account does that.</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>&amp;Passphrase</translation>
        </message>
        <message>
            <source>A sentence of six words or more is best.</source>
            <translation>A sentence of six words or more is best.</translation>
        </message>
        <message>
            <source>The &amp;same again</source>
            <translation>The &amp;same again</translation>
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
            <source>Correcting one line as the interviewer</source>
            <translation>Correcting one line as the interviewer</translation>
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
            <source>paused</source>
            <translation>paused</translation>
        </message>
        <message>
            <source>computer asleep</source>
            <translation>computer asleep</translation>
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
            <source>Korean</source>
            <translation>Korean</translation>
        </message>
        <message>
            <source>English</source>
            <translation>English</translation>
        </message>
    </context>
    <context>
        <name>DriveCard</name>
        <message>
            <source>&amp;Drive or folder</source>
            <translation>&amp;Drive or folder</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choose…</translation>
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
            <source>Drive or folder</source>
            <translation>Drive or folder</translation>
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
            <source>The speech process gave up and said why in one word: {failure}.</source>
            <translation>The speech process gave up and said why in one word: {failure}.</translation>
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
            <source>The testimony is safe in the vault. Nothing was handed over.</source>
            <translation>The testimony is safe in the vault. Nothing was handed over.</translation>
        </message>
        <message>
            <source>Use a drive with more free space, then try again.</source>
            <translation>Use a drive with more free space, then try again.</translation>
        </message>
        <message>
            <source>The drive is gone or no longer answers.</source>
            <translation>The drive is gone or no longer answers.</translation>
        </message>
        <message>
            <source>Connect the drive again and remove a file ending in .part if there is one. Then export again.</source>
            <translation>Connect the drive again and remove a file ending in .part if there is one. Then export again.</translation>
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
            <source>The two passphrases are not the same.</source>
            <translation>The two passphrases are not the same.</translation>
        </message>
        <message>
            <source>Type the passphrase twice again.</source>
            <translation>Type the passphrase twice again.</translation>
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
            <source>There is no such recording in this vault.</source>
            <translation>There is no such recording in this vault.</translation>
        </message>
        <message>
            <source>Look it up in the list of recordings and try again.</source>
            <translation>Look it up in the list of recordings and try again.</translation>
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
            <source>It was left as it is, and nothing was opened.</source>
            <translation>It was left as it is, and nothing was opened.</translation>
        </message>
        <message>
            <source>Name a folder that doesn't exist yet.</source>
            <translation>Name a folder that doesn't exist yet.</translation>
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
        <name>FolderEdit</name>
        <message>
            <source>Choose…</source>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>Folder of the vault</source>
            <translation>Folder of the vault</translation>
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
    </context>
    <context>
        <name>ImportPanel</name>
        <message>
            <source>Bringing in a recording</source>
            <translation>Bringing in a recording</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progress</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
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
        <name>LevelMeter</name>
        <message>
            <source>clipped</source>
            <translation>clipped</translation>
        </message>
    </context>
    <context>
        <name>LineDelegate</name>
        <message>
            <source>not stored yet</source>
            <translation>not stored yet</translation>
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
            <source>Correct  ·  F2</source>
            <translation>Correct  ·  F2</translation>
        </message>
        <message>
            <source>Earlier text  ·  Ctrl+Z</source>
            <translation>Earlier text  ·  Ctrl+Z</translation>
        </message>
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
        <message>
            <source>Nothing is recorded until you press Record.</source>
            <translation>Nothing is recorded until you press Record.</translation>
        </message>
        <message>
            <source>Encrypted and stored on this laptop: {size}, up to {time}</source>
            <translation>Encrypted and stored on this laptop: {size}, up to {time}</translation>
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
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Saegim</source>
            <translation>Saegim</translation>
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
        <name>NotesCard</name>
        <message>
            <source>Pauses and gaps</source>
            <translation>Pauses and gaps</translation>
        </message>
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
            <source>{n} ms</source>
            <translation>{n} ms</translation>
        </message>
        <message>
            <source>length unknown</source>
            <translation>length unknown</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>Microphone</translation>
        </message>
        <message>
            <source>Brought in</source>
            <translation>Brought in</translation>
        </message>
    </context>
    <context>
        <name>PlayerStrip</name>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Play</translation>
        </message>
        <message>
            <source>Sound of the recording. Arrows move by five seconds.</source>
            <translation>Sound of the recording. Arrows move by five seconds.</translation>
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
        <name>Receive</name>
        <message>
            <source>Verified: bundle {bundle}, witness {witness}, signed by {signer}, approved by {approver}.</source>
            <translation>Verified: bundle {bundle}, witness {witness}, signed by {signer}, approved by {approver}.</translation>
        </message>
        <message>
            <source>Not verified.</source>
            <translation>Not verified.</translation>
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
            <source>Paused</source>
            <translation>Paused</translation>
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
            <source>Bringing in</source>
            <translation>Bringing in</translation>
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
            <source>Decoding the sound</source>
            <translation>Decoding the sound</translation>
        </message>
        <message>
            <source>Reading the file</source>
            <translation>Reading the file</translation>
        </message>
    </context>
    <context>
        <name>RecordView</name>
        <message>
            <source>Microphone</source>
            <translation>Microphone</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Channels</translation>
        </message>
        <message>
            <source>Bring in a recording…</source>
            <translation>Bring in a recording…</translation>
        </message>
        <message>
            <source>WAV, FLAC, MP3, M4A, Ogg and others</source>
            <translation>WAV, FLAC, MP3, M4A, Ogg and others</translation>
        </message>
        <message>
            <source>Stop and seal  ·  F9</source>
            <translation>Stop and seal  ·  F9</translation>
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
            <source>1 channel</source>
            <translation>1 channel</translation>
        </message>
        <message>
            <source>2 channels</source>
            <translation>2 channels</translation>
        </message>
        <message>
            <source>Record  ·  F8</source>
            <translation>Record  ·  F8</translation>
        </message>
        <message>
            <source>Go on  ·  Space</source>
            <translation>Go on  ·  Space</translation>
        </message>
        <message>
            <source>Pause  ·  Space</source>
            <translation>Pause  ·  Space</translation>
        </message>
        <message>
            <source>The witness has not agreed to be recorded.</source>
            <translation>The witness has not agreed to be recorded.</translation>
        </message>
        <message>
            <source>Bring in a recording</source>
            <translation>Bring in a recording</translation>
        </message>
        <message>
            <source>Sound ({names})</source>
            <translation>Sound ({names})</translation>
        </message>
    </context>
    <context>
        <name>RecordingBadge</name>
        <message>
            <source>Back to the recording</source>
            <translation>Back to the recording</translation>
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
            <source>Other model pack…</source>
            <translation>Other model pack…</translation>
        </message>
        <message>
            <source>The witness has not agreed to automatic transcription.</source>
            <translation>The witness has not agreed to automatic transcription.</translation>
        </message>
        <message>
            <source>Checking the model pack…</source>
            <translation>Checking the model pack…</translation>
        </message>
        <message>
            <source>There is no model pack on this laptop yet. Choose its folder.</source>
            <translation>There is no model pack on this laptop yet. Choose its folder.</translation>
        </message>
        <message>
            <source>A new draft would be laid beside the present one.</source>
            <translation>A new draft would be laid beside the present one.</translation>
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
            <source>Accounts</source>
            <translation>Accounts</translation>
        </message>
    </context>
    <context>
        <name>SealedPanel</name>
        <message>
            <source>Record more</source>
            <translation>Record more</translation>
        </message>
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
            <source>Stored</source>
            <translation>Stored</translation>
        </message>
        <message>
            <source>Pauses</source>
            <translation>Pauses</translation>
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
    </context>
    <context>
        <name>TranscriptsView</name>
        <message>
            <source>Lines of the transcript</source>
            <translation>Lines of the transcript</translation>
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
            <source>No transcript yet</source>
            <translation>No transcript yet</translation>
        </message>
        <message>
            <source>Choose a model pack at the left and press Transcribe. It runs on this laptop and takes a while.</source>
            <translation>Choose a model pack at the left and press Transcribe. It runs on this laptop and takes a while.</translation>
        </message>
        <message>
            <source>Transcripts</source>
            <translation>Transcripts</translation>
        </message>
        <message>
            <source>Folder of a model pack</source>
            <translation>Folder of a model pack</translation>
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
    </context>
    <context>
        <name>UnlockView</name>
        <message>
            <source>Create a vault</source>
            <translation>Create a vault</translation>
        </message>
        <message>
            <source>An encrypted place for testimonies on this laptop. Nobody can open it for you.</source>
            <translation>An encrypted place for testimonies on this laptop. Nobody can open it for you.</translation>
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
            <source>Everything in it is encrypted until you unlock it.</source>
            <translation>Everything in it is encrypted until you unlock it.</translation>
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
    </context>
</TS>
