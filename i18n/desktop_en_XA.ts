<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_XA">
    <context>
        <name>AccountsView</name>
        <message>
            <source>Account</source>
            <translation>[Àççöûñt~~]</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>[Nàmé~]</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>[Rölés~~]</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>[Sîñçé~~]</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>[Àççöûñts~~~]</translation>
        </message>
        <message>
            <source>Who may unlock this vault. To sign in as somebody else, lock it first.</source>
            <translation>[Whö màý ûñlöçk thîs vàûlt. Tö sîgñ îñ às sömébödý élsé, löçk ît fîrst.~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>New account</source>
            <translation>[Néw àççöûñt~~~~]</translation>
        </message>
        <message>
            <source>&amp;Account</source>
            <translation>[&amp;Àççöûñt~~~]</translation>
        </message>
        <message>
            <source>Anybody can read it, so no name: supervisor-1</source>
            <translation>[Àñýbödý çàñ réàd ît, sö ñö ñàmé: sûpérvîsör-1~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Name shown inside</source>
            <translation>[&amp;Nàmé shöwñ îñsîdé~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>[&amp;Pàssphràsé~~~~]</translation>
        </message>
        <message>
            <source>Typed by the person it belongs to.</source>
            <translation>[Týpéd bý thé pérsöñ ît bélöñgs tö.~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The &amp;same again</source>
            <translation>[Thé &amp;sàmé àgàîñ~~~~~~]</translation>
        </message>
        <message>
            <source>A&amp;dd account</source>
            <translation>[À&amp;dd àççöûñt~~~~]</translation>
        </message>
        <message>
            <source>Adding the account</source>
            <translation>[Àddîñg thé àççöûñt~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>ApprovalCard</name>
        <message>
            <source>Review</source>
            <translation>[Révîéw~~]</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>[Lîñés~~]</translation>
        </message>
        <message>
            <source>To listen to again</source>
            <translation>[Tö lîstéñ tö àgàîñ~~~~~~~]</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>[Cörréçtéd~~~]</translation>
        </message>
        <message>
            <source>Approve…</source>
            <translation>[Àpprövé…~~~]</translation>
        </message>
        <message>
            <source>Have you heard and read it all? Your signature covers every line as it stands.</source>
            <translation>[Hàvé ýöû héàrd àñd réàd ît àll? Ýöûr sîgñàtûré çövérs évérý lîñé às ît stàñds.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Yes, sign and approve</source>
            <translation>[Ýés, sîgñ àñd àpprövé~~~~~~~~]</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>[Nöt ýét~~]</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>[Àpprövéd~~~]</translation>
        </message>
        <message>
            <source>Approval void</source>
            <translation>[Àpprövàl vöîd~~~~~]</translation>
        </message>
        <message>
            <source>Not approved</source>
            <translation>[Nöt àpprövéd~~~~]</translation>
        </message>
        <message>
            <source>Approved by {name}, {time}. A later change makes it void.</source>
            <translation>[Àpprövéd bý {name}, {time}. À làtér çhàñgé màkés ît vöîd.~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>{name} approved it on {time}, but something was changed afterwards.</source>
            <translation>[{name} àpprövéd ît öñ {time}, bût söméthîñg wàs çhàñgéd àftérwàrds.~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>You may approve: you neither asked nor recorded nor corrected here.</source>
            <translation>[Ýöû màý àpprövé: ýöû ñéîthér àskéd ñör réçördéd ñör çörréçtéd héré.~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>Check</name>
        <message>
            <source>The key opens the bundle</source>
            <translation>[Thé kéý öpéñs thé bûñdlé~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The bundle is whole to its last byte</source>
            <translation>[Thé bûñdlé îs whölé tö îts làst býté~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Its contents are well-formed and safe</source>
            <translation>[Îts çöñtéñts àré wéll-förméd àñd sàfé~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Everything that a bundle needs is there</source>
            <translation>[Évérýthîñg thàt à bûñdlé ñééds îs théré~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The version is known</source>
            <translation>[Thé vérsîöñ îs kñöwñ~~~~~~~~]</translation>
        </message>
        <message>
            <source>The signature is right and by a known signer</source>
            <translation>[Thé sîgñàtûré îs rîght àñd bý à kñöwñ sîgñér~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The manifests are those that were signed</source>
            <translation>[Thé màñîfésts àré thösé thàt wéré sîgñéd~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Every part is as the manifests list it</source>
            <translation>[Évérý pàrt îs às thé màñîfésts lîst ît~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The bundle was meant for this recipient</source>
            <translation>[Thé bûñdlé wàs méàñt för thîs réçîpîéñt~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The record is valid and consistent</source>
            <translation>[Thé réçörd îs vàlîd àñd çöñsîstéñt~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The custody log is signed and unbroken</source>
            <translation>[Thé çûstödý lög îs sîgñéd àñd ûñbrökéñ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The audio is what the record says</source>
            <translation>[Thé àûdîö îs whàt thé réçörd sàýs~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Another person approved exactly this transcript</source>
            <translation>[Àñöthér pérsöñ àpprövéd éxàçtlý thîs tràñsçrîpt~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>Cli</name>
        <message>
            <source>Passphrase: </source>
            <translation>[Pàssphràsé: ~~~~]</translation>
        </message>
        <message>
            <source>New passphrase: </source>
            <translation>[Néw pàssphràsé: ~~~~~~]</translation>
        </message>
        <message>
            <source>The same again: </source>
            <translation>[Thé sàmé àgàîñ: ~~~~~~]</translation>
        </message>
        <message>
            <source>{account} can open the vault from now on.</source>
            <translation>[{account} çàñ öpéñ thé vàûlt fröm ñöw öñ.~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Not in order: {count} findings.</source>
            <translation>[Nöt îñ ördér: {count} fîñdîñgs.~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>In order.</source>
            <translation>[Îñ ördér.~~~]</translation>
        </message>
        <message>
            <source>This is the self-test model. It must not be used for a testimony.</source>
            <translation>[Thîs îs thé sélf-tést mödél. Ît mûst ñöt bé ûséd för à téstîmöñý.~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>There is no sealed recording that this model has not transcribed yet.</source>
            <translation>[Théré îs ñö séàléd réçördîñg thàt thîs mödél hàs ñöt tràñsçrîbéd ýét.~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Recording {recording}: {segments} segments, {flagged} of them to listen to again.</source>
            <translation>[Réçördîñg {recording}: {segments} ségméñts, {flagged} öf thém tö lîstéñ tö àgàîñ.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The vault is ready: {path}</source>
            <translation>[Thé vàûlt îs réàdý: {path}~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Without the passphrase nobody can open it, nor help you. Add a second account soon.</source>
            <translation>[Wîthöût thé pàssphràsé ñöbödý çàñ öpéñ ît, ñör hélp ýöû. Àdd à séçöñd àççöûñt sööñ.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>{name} is taken in as recording {recording}: {seconds} seconds, {gaps} gaps.</source>
            <translation>[{name} îs tàkéñ îñ às réçördîñg {recording}: {seconds} séçöñds, {gaps} gàps.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>There is no recording yet.</source>
            <translation>[Théré îs ñö réçördîñg ýét.~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Recording {recording}: not sealed yet.</source>
            <translation>[Réçördîñg {recording}: ñöt séàléd ýét.~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Recording {recording}: {seconds} seconds, {gaps} gaps, sealed.</source>
            <translation>[Réçördîñg {recording}: {seconds} séçöñds, {gaps} gàps, séàléd.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Opened in {folder}</source>
            <translation>[Öpéñéd îñ {folder}~~~~~~~]</translation>
        </message>
        <message>
            <source>{supervisor} approved {interview} as it reads now.</source>
            <translation>[{supervisor} àpprövéd {interview} às ît réàds ñöw.~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Noted for {item}: {state}.</source>
            <translation>[Nötéd för {item}: {state}.~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>{name} is added, not yet verified. Fingerprint to compare by voice: {fingerprint}</source>
            <translation>[{name} îs àddéd, ñöt ýét vérîfîéd. Fîñgérprîñt tö çömpàré bý vöîçé: {fingerprint}~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>There is no destination yet.</source>
            <translation>[Théré îs ñö déstîñàtîöñ ýét.~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>{name} is verified.</source>
            <translation>[{name} îs vérîfîéd.~~~~~~~]</translation>
        </message>
        <message>
            <source>Checking consent, approval and the recordings</source>
            <translation>[Chéçkîñg çöñséñt, àpprövàl àñd thé réçördîñgs~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Preparing the parts</source>
            <translation>[Prépàrîñg thé pàrts~~~~~~~]</translation>
        </message>
        <message>
            <source>Sealing onto the drive</source>
            <translation>[Séàlîñg öñtö thé drîvé~~~~~~~~]</translation>
        </message>
        <message>
            <source>Reading back from the drive</source>
            <translation>[Réàdîñg bàçk fröm thé drîvé~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Finishing</source>
            <translation>[Fîñîshîñg~~~]</translation>
        </message>
        <message>
            <source>Handed over, after reading back with {checks} checks: {path}</source>
            <translation>[Hàñdéd övér, àftér réàdîñg bàçk wîth {checks} çhéçks: {path}~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>SHA-256 for the paper slip: {sha256}</source>
            <translation>[SHÀ-256 för thé pàpér slîp: {sha256}~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Interview {interview} with {witness} is open.</source>
            <translation>[Îñtérvîéw {interview} wîth {witness} îs öpéñ.~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>There is no interview yet.</source>
            <translation>[Théré îs ñö îñtérvîéw ýét.~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Recording {recording}</source>
            <translation>[Réçördîñg {recording}~~~~~~~~]</translation>
        </message>
        <message>
            <source>The new text, on one line:</source>
            <translation>[Thé ñéw téxt, öñ öñé lîñé:~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Revision {number} of {segment} is in force. An earlier approval is not, any more.</source>
            <translation>[Révîsîöñ {number} öf {segment} îs îñ förçé. Àñ éàrlîér àpprövàl îs ñöt, àñý möré.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Stopped before the end.</source>
            <translation>[Stöppéd béföré thé éñd.~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>ConsentAnswer</name>
        <message>
            <source>Yes</source>
            <translation>[Ýés~]</translation>
        </message>
        <message>
            <source>No</source>
            <translation>[Nö]</translation>
        </message>
        <message>
            <source>Ask me each time</source>
            <translation>[Àsk mé éàçh tîmé~~~~~~]</translation>
        </message>
        <message>
            <source>Ask me later</source>
            <translation>[Àsk mé làtér~~~~]</translation>
        </message>
        <message>
            <source>In part</source>
            <translation>[Îñ pàrt~~]</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>[Tàkéñ bàçk~~~~]</translation>
        </message>
        <message>
            <source>{number} of {total}</source>
            <translation>[{number} öf {total}~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>ConsentCard</name>
        <message>
            <source>Consent</source>
            <translation>[Cöñséñt~~]</translation>
        </message>
        <message>
            <source>Consent screen</source>
            <translation>[Cöñséñt sçrééñ~~~~~]</translation>
        </message>
        <message>
            <source>You may record.</source>
            <translation>[Ýöû màý réçörd.~~~~~~]</translation>
        </message>
        <message>
            <source>Consent to record is no longer given. Stop the recording.</source>
            <translation>[Cöñséñt tö réçörd îs ñö löñgér gîvéñ. Stöp thé réçördîñg.~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>You may not record yet. Still needed: {items}.</source>
            <translation>[Ýöû màý ñöt réçörd ýét. Stîll ñéédéd: {items}.~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>ConsentView</name>
        <message>
            <source>Consent</source>
            <translation>[Cöñséñt~~]</translation>
        </message>
        <message>
            <source>{witness}  ·  Read each question aloud and press the answer</source>
            <translation>[{witness}  ·  Réàd éàçh qûéstîöñ àlöûd àñd préss thé àñswér~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Ne&amp;xt question</source>
            <translation>[Né&amp;xt qûéstîöñ~~~~~]</translation>
        </message>
        <message>
            <source>Page Down</source>
            <translation>[Pàgé Döwñ~~~]</translation>
        </message>
        <message>
            <source>Go on to &amp;recording</source>
            <translation>[Gö öñ tö &amp;réçördîñg~~~~~~~]</translation>
        </message>
        <message>
            <source>Back to the &amp;list</source>
            <translation>[Bàçk tö thé &amp;lîst~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>[&amp;Bàçk~~]</translation>
        </message>
        <message>
            <source>Page Up</source>
            <translation>[Pàgé Ûp~~]</translation>
        </message>
        <message>
            <source>&amp;How the answers are given</source>
            <translation>[&amp;Höw thé àñswérs àré gîvéñ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Language the questions are read in</source>
            <translation>[Làñgûàgé thé qûéstîöñs àré réàd îñ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>No interview chosen</source>
            <translation>[Nö îñtérvîéw çhöséñ~~~~~~~]</translation>
        </message>
        <message>
            <source>Choose an interview in the list, or begin a new one there.</source>
            <translation>[Chöösé àñ îñtérvîéw îñ thé lîst, ör bégîñ à ñéw öñé théré.~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>To the &amp;interviews</source>
            <translation>[Tö thé &amp;îñtérvîéws~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>CreateForm</name>
        <message>
            <source>&amp;Vault folder</source>
            <translation>[&amp;Vàûlt földér~~~~~]</translation>
        </message>
        <message>
            <source>An empty folder, or one that does not exist yet.</source>
            <translation>[Àñ émptý földér, ör öñé thàt döés ñöt éxîst ýét.~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Account</source>
            <translation>[&amp;Àççöûñt~~~]</translation>
        </message>
        <message>
            <source>A handle such as interviewer-1. Anybody can read it, so no name.</source>
            <translation>[À hàñdlé sûçh às îñtérvîéwér-1. Àñýbödý çàñ réàd ît, sö ñö ñàmé.~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Name shown inside</source>
            <translation>[&amp;Nàmé shöwñ îñsîdé~~~~~~~]</translation>
        </message>
        <message>
            <source>Encrypted in the vault.</source>
            <translation>[Éñçrýptéd îñ thé vàûlt.~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>[Rölés~~]</translation>
        </message>
        <message>
            <source>Whoever interviews can't approve the same interview. Another account does that.</source>
            <translation>[Whöévér îñtérvîéws çàñ't àpprövé thé sàmé îñtérvîéw. Àñöthér àççöûñt döés thàt.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>[&amp;Pàssphràsé~~~~]</translation>
        </message>
        <message>
            <source>A sentence of six words or more is best.</source>
            <translation>[À séñtéñçé öf sîx wörds ör möré îs bést.~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The &amp;same again</source>
            <translation>[Thé &amp;sàmé àgàîñ~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>CustodyView</name>
        <message>
            <source>No.</source>
            <translation>[Nö.~]</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>[Tîmé~]</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>[Àççöûñt~~]</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>[Whàt wàs döñé~~~~~]</translation>
        </message>
        <message>
            <source>To what</source>
            <translation>[Tö whàt~~]</translation>
        </message>
        <message>
            <source>The latest checkpoint covers {size} of {total} entries.</source>
            <translation>[Thé làtést çhéçkpöîñt çövérs {size} öf {total} éñtrîés.~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation>
                <numerusform>[%n fîñdîñg~~~~]</numerusform>
                <numerusform>[%n fîñdîñgs~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Checking… {done} of {total} recordings</source>
            <translation>[Chéçkîñg… {done} öf {total} réçördîñgs~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Not checked since unlocking</source>
            <translation>[Nöt çhéçkéd sîñçé ûñlöçkîñg~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>[Chéçkîñg…~~~]</translation>
        </message>
        <message>
            <source>Everything fits</source>
            <translation>[Évérýthîñg fîts~~~~~~]</translation>
        </message>
        <message>
            <source>Custody log</source>
            <translation>[Cûstödý lög~~~~]</translation>
        </message>
        <message>
            <source>Who did what, signed and linked. Nothing here can be changed.</source>
            <translation>[Whö dîd whàt, sîgñéd àñd lîñkéd. Nöthîñg héré çàñ bé çhàñgéd.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Check everything</source>
            <translation>[&amp;Chéçk évérýthîñg~~~~~~]</translation>
        </message>
        <message>
            <source>Every signature, every link, every row, every recording</source>
            <translation>[Évérý sîgñàtûré, évérý lîñk, évérý röw, évérý réçördîñg~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Make a checkpoint</source>
            <translation>[&amp;Màké à çhéçkpöîñt~~~~~~~]</translation>
        </message>
        <message>
            <source>A signed statement of the log as it is now</source>
            <translation>[À sîgñéd stàtéméñt öf thé lög às ît îs ñöw~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>Demo</name>
        <message>
            <source>Recognized text, and below it what was really said:</source>
            <translation>[Réçögñîzéd téxt, àñd bélöw ît whàt wàs réàllý sàîd:~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Corrected by {account}: {text}</source>
            <translation>[Cörréçtéd bý {account}: {text}~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Recorded {seconds} s in {chunks} sealed chunks with {gaps} gaps; SHA-256 of the samples {digest}</source>
            <translation>[Réçördéd {seconds} s îñ {chunks} séàléd çhûñks wîth {gaps} gàps; SHÀ-256 öf thé sàmplés {digest}~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Sealed for the destination in {size} bytes and read back; SHA-256 {digest}</source>
            <translation>[Séàléd för thé déstîñàtîöñ îñ {size} býtés àñd réàd bàçk; SHÀ-256 {digest}~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Opened as the recipient: {passed} of {total} checks passed; {entries} custody entries in the vault</source>
            <translation>[Öpéñéd às thé réçîpîéñt: {passed} öf {total} çhéçks pàsséd; {entries} çûstödý éñtrîés îñ thé vàûlt~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Bundle, as it lies on the drive</source>
            <translation>[Bûñdlé, às ît lîés öñ thé drîvé~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The same, opened by the recipient</source>
            <translation>[Thé sàmé, öpéñéd bý thé réçîpîéñt~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Transcript as PDF</source>
            <translation>[Tràñsçrîpt às PDF~~~~~~]</translation>
        </message>
        <message>
            <source>Vault</source>
            <translation>[Vàûlt~~]</translation>
        </message>
        <message>
            <source>To look around in the window, unlock the vault as {account} with the passphrase {passphrase}</source>
            <translation>[Tö löök àröûñd îñ thé wîñdöw, ûñlöçk thé vàûlt às {account} wîth thé pàssphràsé {passphrase}~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Anybody can verify it with four stock commands:</source>
            <translation>[Àñýbödý çàñ vérîfý ît wîth föûr stöçk çömmàñds:~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Making a vault with two accounts, and a recipient's key</source>
            <translation>[Màkîñg à vàûlt wîth twö àççöûñts, àñd à réçîpîéñt's kéý~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Opening an interview and noting consent</source>
            <translation>[Öpéñîñg àñ îñtérvîéw àñd ñötîñg çöñséñt~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Recording the sample conversation through the recorder</source>
            <translation>[Réçördîñg thé sàmplé çöñvérsàtîöñ thröûgh thé réçördér~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Transcribing it with the self-test model</source>
            <translation>[Tràñsçrîbîñg ît wîth thé sélf-tést mödél~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Correcting one line as the interviewer</source>
            <translation>[Cörréçtîñg öñé lîñé às thé îñtérvîéwér~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Approving the transcript as the supervisor</source>
            <translation>[Àpprövîñg thé tràñsçrîpt às thé sûpérvîsör~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Sealing the bundle onto the drive and reading it back</source>
            <translation>[Séàlîñg thé bûñdlé öñtö thé drîvé àñd réàdîñg ît bàçk~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Opening and verifying it as the recipient</source>
            <translation>[Öpéñîñg àñd vérîfýîñg ît às thé réçîpîéñt~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>DestinationForm</name>
        <message>
            <source>A new destination</source>
            <translation>[À ñéw déstîñàtîöñ~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>[&amp;Tîtlé~~]</translation>
        </message>
        <message>
            <source>As people call it: OHCHR Seoul</source>
            <translation>[Às péöplé çàll ît: ÖHCHR Séöûl~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Short name</source>
            <translation>[&amp;Shört ñàmé~~~~]</translation>
        </message>
        <message>
            <source>Small letters, digits and hyphens: ohchr-seoul</source>
            <translation>[Smàll léttérs, dîgîts àñd hýphéñs: öhçhr-séöûl~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Public &amp;key</source>
            <translation>[Pûblîç &amp;kéý~~~~]</translation>
        </message>
        <message>
            <source>The line that begins with age1, as the recipient gave it</source>
            <translation>[Thé lîñé thàt bégîñs wîth àgé1, às thé réçîpîéñt gàvé ît~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Consent it rests on</source>
            <translation>[&amp;Cöñséñt ît résts öñ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Without it nothing of an interview goes there</source>
            <translation>[Wîthöût ît ñöthîñg öf àñ îñtérvîéw göés théré~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>[Àdd~]</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>[Càñçél~~]</translation>
        </message>
    </context>
    <context>
        <name>DestinationsCard</name>
        <message>
            <source>Destinations</source>
            <translation>[Déstîñàtîöñs~~~~]</translation>
        </message>
        <message>
            <source>Add a destination…</source>
            <translation>[Àdd à déstîñàtîöñ…~~~~~~~]</translation>
        </message>
        <message>
            <source>None yet. Add the recipient with the public key it gave you.</source>
            <translation>[Nöñé ýét. Àdd thé réçîpîéñt wîth thé pûblîç kéý ît gàvé ýöû.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>None yet. A custodian or a supervisor adds them.</source>
            <translation>[Nöñé ýét. À çûstödîàñ ör à sûpérvîsör àdds thém.~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Key verified</source>
            <translation>[Kéý vérîfîéd~~~~]</translation>
        </message>
        <message>
            <source>Key not verified</source>
            <translation>[Kéý ñöt vérîfîéd~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>Document</name>
        <message>
            <source>Transcript of testimony</source>
            <translation>[Tràñsçrîpt öf téstîmöñý~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Witness {witness} · interview of {date}</source>
            <translation>[Wîtñéss {witness} · îñtérvîéw öf {date}~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Witness (code)</source>
            <translation>[Wîtñéss (çödé)~~~~~]</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>[Îñtérvîéw~~~]</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>[Öpéñéd~~]</translation>
        </message>
        <message>
            <source>Interviewer (account)</source>
            <translation>[Îñtérvîéwér (àççöûñt)~~~~~~~~]</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>[Làñgûàgés~~~]</translation>
        </message>
        <message>
            <source>Prepared for</source>
            <translation>[Prépàréd för~~~~]</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translation>[Réçördéd~~~]</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>[Àpprövéd~~~]</translation>
        </message>
        <message>
            <source>{moment} by {supervisor} (account)</source>
            <translation>[{moment} bý {supervisor} (àççöûñt)~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Confidential. To be used only within the witness's consent.</source>
            <translation>[Cöñfîdéñtîàl. Tö bé ûséd öñlý wîthîñ thé wîtñéss's çöñséñt.~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>How to read this transcript</source>
            <translation>[Höw tö réàd thîs tràñsçrîpt~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Each line has a number and the time from the start of its recording. The text was drafted by a machine and checked by people. A line with a rule beside it was changed by a person; beneath it stands what was there before. The recording, not this transcript, is the original.</source>
            <translation>[Éàçh lîñé hàs à ñûmbér àñd thé tîmé fröm thé stàrt öf îts réçördîñg. Thé téxt wàs dràftéd bý à màçhîñé àñd çhéçkéd bý péöplé. À lîñé wîth à rûlé bésîdé ît wàs çhàñgéd bý à pérsöñ; béñéàth ît stàñds whàt wàs théré béföré. Thé réçördîñg, ñöt thîs tràñsçrîpt, îs thé örîgîñàl.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Recording {number}</source>
            <translation>[Réçördîñg {number}~~~~~~~]</translation>
        </message>
        <message>
            <source>{length} · begun {moment} · channels: {channels} · lines: {lines}</source>
            <translation>[{length} · bégûñ {moment} · çhàññéls: {channels} · lîñés: {lines}~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Channel {number}</source>
            <translation>[Chàññél {number}~~~~~~]</translation>
        </message>
        <message>
            <source>Machine draft: {text}</source>
            <translation>[Màçhîñé dràft: {text}~~~~~~~~]</translation>
        </message>
        <message>
            <source>Revision {number} ({author}, {moment}): {text}</source>
            <translation>[Révîsîöñ {number} ({author}, {moment}): {text}~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>In force: revision {number} ({author}, {moment})</source>
            <translation>[Îñ förçé: révîsîöñ {number} ({author}, {moment})~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>[no words]</source>
            <translation>[[ñö wörds]~~~~]</translation>
        </message>
        <message>
            <source>No speech was found in this recording.</source>
            <translation>[Nö spééçh wàs föûñd îñ thîs réçördîñg.~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>{time} — not recorded for {length} ({reason})</source>
            <translation>[{time} — ñöt réçördéd för {length} ({reason})~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>{time} — not recorded for an unknown time ({reason})</source>
            <translation>[{time} — ñöt réçördéd för àñ ûñkñöwñ tîmé ({reason})~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>{start} to {end} — not transcribed by the machine; listen to the recording</source>
            <translation>[{start} tö {end} — ñöt tràñsçrîbéd bý thé màçhîñé; lîstéñ tö thé réçördîñg~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Where this comes from</source>
            <translation>[Whéré thîs çömés fröm~~~~~~~~]</translation>
        </message>
        <message>
            <source>Origin of the audio</source>
            <translation>[Örîgîñ öf thé àûdîö~~~~~~~]</translation>
        </message>
        <message>
            <source>SHA-256 of the samples</source>
            <translation>[SHÀ-256 öf thé sàmplés~~~~~~~~]</translation>
        </message>
        <message>
            <source>SHA-256 of the imported file</source>
            <translation>[SHÀ-256 öf thé împörtéd fîlé~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Speech model</source>
            <translation>[Spééçh mödél~~~~]</translation>
        </message>
        <message>
            <source>SHA-256 of the model</source>
            <translation>[SHÀ-256 öf thé mödél~~~~~~~~]</translation>
        </message>
        <message>
            <source>Speech engine</source>
            <translation>[Spééçh éñgîñé~~~~~]</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>[Pàràmétérs~~~~]</translation>
        </message>
        <message>
            <source>Approval and custody</source>
            <translation>[Àpprövàl àñd çûstödý~~~~~~~~]</translation>
        </message>
        <message>
            <source>SHA-256 of the approved content</source>
            <translation>[SHÀ-256 öf thé àpprövéd çöñtéñt~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Entries in the custody log</source>
            <translation>[Éñtrîés îñ thé çûstödý lög~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Root of the custody log</source>
            <translation>[Rööt öf thé çûstödý lög~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Bundle</source>
            <translation>[Bûñdlé~~]</translation>
        </message>
        <message>
            <source>This document is one part of a signed bundle. What it says can be relied on when the bundle has been verified: the signature covers this document, the recording, and the custody log together.</source>
            <translation>[Thîs döçûméñt îs öñé pàrt öf à sîgñéd bûñdlé. Whàt ît sàýs çàñ bé rélîéd öñ whéñ thé bûñdlé hàs bééñ vérîfîéd: thé sîgñàtûré çövérs thîs döçûméñt, thé réçördîñg, àñd thé çûstödý lög tögéthér.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>{page} / {pages}</source>
            <translation>[{page} / {pages}~~~~~~]</translation>
        </message>
        <message>
            <source>samples lost</source>
            <translation>[sàmplés löst~~~~]</translation>
        </message>
        <message>
            <source>microphone lost</source>
            <translation>[mîçröphöñé löst~~~~~~]</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>[pàûséd~~]</translation>
        </message>
        <message>
            <source>computer asleep</source>
            <translation>[çömpûtér àsléép~~~~~~]</translation>
        </message>
        <message>
            <source>damaged source</source>
            <translation>[dàmàgéd söûrçé~~~~~]</translation>
        </message>
        <message>
            <source>interrupted</source>
            <translation>[îñtérrûptéd~~~~]</translation>
        </message>
        <message>
            <source>recorded through a microphone</source>
            <translation>[réçördéd thröûgh à mîçröphöñé~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>imported from a file</source>
            <translation>[împörtéd fröm à fîlé~~~~~~~~]</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>[Köréàñ~~]</translation>
        </message>
        <message>
            <source>English</source>
            <translation>[Éñglîsh~~]</translation>
        </message>
    </context>
    <context>
        <name>DriveCard</name>
        <message>
            <source>&amp;Drive or folder</source>
            <translation>[&amp;Drîvé ör földér~~~~~~]</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>[Chöösé…~~]</translation>
        </message>
        <message>
            <source>Seal and hand over</source>
            <translation>[Séàl àñd hàñd övér~~~~~~~]</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>[Càñçél~~]</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>[Prögréss~~~]</translation>
        </message>
        <message>
            <source>{size} free</source>
            <translation>[{size} fréé~~~~]</translation>
        </message>
        <message>
            <source>Choose the drive that will be handed to the recipient.</source>
            <translation>[Chöösé thé drîvé thàt wîll bé hàñdéd tö thé réçîpîéñt.~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>[Stöppîñg…~~~]</translation>
        </message>
        <message>
            <source>Step {n} of {all}</source>
            <translation>[Stép {n} öf {all}~~~~~~]</translation>
        </message>
        <message>
            <source>Drive or folder</source>
            <translation>[Drîvé ör földér~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>Checking consent, approval and every stored byte</source>
            <translation>[Chéçkîñg çöñséñt, àpprövàl àñd évérý störéd býté~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Making the documents</source>
            <translation>[Màkîñg thé döçûméñts~~~~~~~~]</translation>
        </message>
        <message>
            <source>Sealing onto the drive</source>
            <translation>[Séàlîñg öñtö thé drîvé~~~~~~~~]</translation>
        </message>
        <message>
            <source>Reading back what lies on the drive</source>
            <translation>[Réàdîñg bàçk whàt lîés öñ thé drîvé~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Noting the hand-over</source>
            <translation>[Nötîñg thé hàñd-övér~~~~~~~~]</translation>
        </message>
        <message>
            <source>Beginning</source>
            <translation>[Bégîññîñg~~~]</translation>
        </message>
    </context>
    <context>
        <name>ExportView</name>
        <message>
            <source>No interview chosen</source>
            <translation>[Nö îñtérvîéw çhöséñ~~~~~~~]</translation>
        </message>
        <message>
            <source>Choose an interview in the list to see whether, and to whom, it may be handed over.</source>
            <translation>[Chöösé àñ îñtérvîéw îñ thé lîst tö séé whéthér, àñd tö whöm, ît màý bé hàñdéd övér.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>[Hàñd övér~~~]</translation>
        </message>
    </context>
    <context>
        <name>Fault</name>
        <message>
            <source>Saegim made a mistake of its own.</source>
            <translation>[Sàégîm màdé à mîstàké öf îts öwñ.~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>What was stored before is safe; this last step may not have been completed.</source>
            <translation>[Whàt wàs störéd béföré îs sàfé; thîs làst stép màý ñöt hàvé bééñ çömplétéd.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Note the code below, try the step again, and report the code if it returns.</source>
            <translation>[Nöté thé çödé bélöw, trý thé stép àgàîñ, àñd répört thé çödé îf ît rétûrñs.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The settings file {name} has something in it that Saegim doesn't know.</source>
            <translation>[Thé séttîñgs fîlé {name} hàs söméthîñg îñ ît thàt Sàégîm döésñ't kñöw.~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>No testimony is in the settings; the vault is untouched.</source>
            <translation>[Nö téstîmöñý îs îñ thé séttîñgs; thé vàûlt îs ûñtöûçhéd.~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Remove the file to go back to the usual settings, and start again.</source>
            <translation>[Rémövé thé fîlé tö gö bàçk tö thé ûsûàl séttîñgs, àñd stàrt àgàîñ.~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The folder {name} holds no speech model with a list of digests.</source>
            <translation>[Thé földér {name} hölds ñö spééçh mödél wîth à lîst öf dîgésts.~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was transcribed, and the recordings are untouched.</source>
            <translation>[Nöthîñg wàs tràñsçrîbéd, àñd thé réçördîñgs àré ûñtöûçhéd.~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Choose the folder of a model pack: the one in which saegim-model.json lies.</source>
            <translation>[Chöösé thé földér öf à mödél pàçk: thé öñé îñ whîçh sàégîm-mödél.jsöñ lîés.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The speech model is incomplete: {name} is missing or can't be read.</source>
            <translation>[Thé spééçh mödél îs îñçömplété: {name} îs mîssîñg ör çàñ't bé réàd.~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The recordings are untouched, and text that was transcribed before is kept.</source>
            <translation>[Thé réçördîñgs àré ûñtöûçhéd, àñd téxt thàt wàs tràñsçrîbéd béföré îs képt.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Copy the whole model pack again, then start the transcription once more.</source>
            <translation>[Cöpý thé whölé mödél pàçk àgàîñ, théñ stàrt thé tràñsçrîptîöñ öñçé möré.~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The speech model isn't the one it claims to be: {name} has been changed.</source>
            <translation>[Thé spééçh mödél îsñ't thé öñé ît çlàîms tö bé: {name} hàs bééñ çhàñgéd.~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The model was not used. Recordings and earlier transcripts are untouched.</source>
            <translation>[Thé mödél wàs ñöt ûséd. Réçördîñgs àñd éàrlîér tràñsçrîpts àré ûñtöûçhéd.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Don't use this copy. Tell your custodian, and install it from its source again.</source>
            <translation>[Döñ't ûsé thîs çöpý. Téll ýöûr çûstödîàñ, àñd îñstàll ît fröm îts söûrçé àgàîñ.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The transcription stopped: its process ended too early.</source>
            <translation>[Thé tràñsçrîptîöñ stöppéd: îts pröçéss éñdéd töö éàrlý.~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The recording is safe, and every passage transcribed so far is kept.</source>
            <translation>[Thé réçördîñg îs sàfé, àñd évérý pàssàgé tràñsçrîbéd sö fàr îs képt.~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Start it again: it goes on from there. If this returns, close other programs.</source>
            <translation>[Stàrt ît àgàîñ: ît göés öñ fröm théré. Îf thîs rétûrñs, çlösé öthér prögràms.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The transcription stopped: its process didn't answer in time and was ended.</source>
            <translation>[Thé tràñsçrîptîöñ stöppéd: îts pröçéss dîdñ't àñswér îñ tîmé àñd wàs éñdéd.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Start it again: it goes on from there. If this returns, use a smaller model.</source>
            <translation>[Stàrt ît àgàîñ: ît göés öñ fröm théré. Îf thîs rétûrñs, ûsé à smàllér mödél.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The speech process said something that can't be true ({about}). It was ended.</source>
            <translation>[Thé spééçh pröçéss sàîd söméthîñg thàt çàñ't bé trûé ({about}). Ît wàs éñdéd.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>None of that went into the transcript. Passages checked before are kept.</source>
            <translation>[Nöñé öf thàt wéñt îñtö thé tràñsçrîpt. Pàssàgés çhéçkéd béföré àré képt.~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Don't use this model again before your custodian has checked it.</source>
            <translation>[Döñ't ûsé thîs mödél àgàîñ béföré ýöûr çûstödîàñ hàs çhéçkéd ît.~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The speech process sent far more than any speech could hold, and was ended.</source>
            <translation>[Thé spééçh pröçéss séñt fàr möré thàñ àñý spééçh çöûld höld, àñd wàs éñdéd.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Start it again. If it returns, tell your custodian to check the model.</source>
            <translation>[Stàrt ît àgàîñ. Îf ît rétûrñs, téll ýöûr çûstödîàñ tö çhéçk thé mödél.~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The speech process gave up and said why in one word: {failure}.</source>
            <translation>[Thé spééçh pröçéss gàvé ûp àñd sàîd whý îñ öñé wörd: {failure}.~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Close other programs and start it again, or choose a smaller model.</source>
            <translation>[Clösé öthér prögràms àñd stàrt ît àgàîñ, ör çhöösé à smàllér mödél.~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The transcription was stopped before its end.</source>
            <translation>[Thé tràñsçrîptîöñ wàs stöppéd béföré îts éñd.~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Every passage transcribed so far is kept, and the recording is untouched.</source>
            <translation>[Évérý pàssàgé tràñsçrîbéd sö fàr îs képt, àñd thé réçördîñg îs ûñtöûçhéd.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Start it again whenever you like: it goes on where it stopped.</source>
            <translation>[Stàrt ît àgàîñ whéñévér ýöû lîké: ît göés öñ whéré ît stöppéd.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The transcript doesn't cover the whole recording: {missing_ms} ms are open.</source>
            <translation>[Thé tràñsçrîpt döésñ't çövér thé whölé réçördîñg: {missing_ms} ms àré öpéñ.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>What was transcribed is kept; it just isn't called complete.</source>
            <translation>[Whàt wàs tràñsçrîbéd îs képt; ît jûst îsñ't çàlléd çömplété.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Start the transcription again: it reads what is missing.</source>
            <translation>[Stàrt thé tràñsçrîptîöñ àgàîñ: ît réàds whàt îs mîssîñg.~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“{name}” can't be the name of a destination.</source>
            <translation>[“{name}” çàñ't bé thé ñàmé öf à déstîñàtîöñ.~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>No destination was added.</source>
            <translation>[Nö déstîñàtîöñ wàs àddéd.~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Use small letters, digits and hyphens for the id, and one line for the title.</source>
            <translation>[Ûsé smàll léttérs, dîgîts àñd hýphéñs för thé îd, àñd öñé lîñé för thé tîtlé.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>There is already a destination {destination}.</source>
            <translation>[Théré îs àlréàdý à déstîñàtîöñ {destination}.~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>It was not changed: a destination's key is never replaced.</source>
            <translation>[Ît wàs ñöt çhàñgéd: à déstîñàtîöñ's kéý îs ñévér réplàçéd.~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>If the recipient has a new key, add it under a new id and verify it.</source>
            <translation>[Îf thé réçîpîéñt hàs à ñéw kéý, àdd ît ûñdér à ñéw îd àñd vérîfý ît.~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This vault has no destination {destination}.</source>
            <translation>[Thîs vàûlt hàs ñö déstîñàtîöñ {destination}.~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing left the vault.</source>
            <translation>[Nöthîñg léft thé vàûlt.~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Look at the list of destinations, or add this one with its key.</source>
            <translation>[Löök àt thé lîst öf déstîñàtîöñs, ör àdd thîs öñé wîth îts kéý.~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>No consent of the form opens “{gate}”.</source>
            <translation>[Nö çöñséñt öf thé förm öpéñs “{gate}”.~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Choose the consent that this destination needs: {gates}.</source>
            <translation>[Chöösé thé çöñséñt thàt thîs déstîñàtîöñ ñééds: {gates}.~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This is not a recipient's age key.</source>
            <translation>[Thîs îs ñöt à réçîpîéñt's àgé kéý.~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was sealed to it, and nothing left the vault.</source>
            <translation>[Nöthîñg wàs séàléd tö ît, àñd ñöthîñg léft thé vàûlt.~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Ask the recipient for the public key again; it begins with age1.</source>
            <translation>[Àsk thé réçîpîéñt för thé pûblîç kéý àgàîñ; ît bégîñs wîth àgé1.~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nobody has compared the fingerprint of {destination} with the recipient yet.</source>
            <translation>[Nöbödý hàs çömpàréd thé fîñgérprîñt öf {destination} wîth thé réçîpîéñt ýét.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Call the recipient, have the fingerprint read aloud, and type what you hear.</source>
            <translation>[Càll thé réçîpîéñt, hàvé thé fîñgérprîñt réàd àlöûd, àñd týpé whàt ýöû héàr.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The fingerprint is not that of the key kept for {destination}.</source>
            <translation>[Thé fîñgérprîñt îs ñöt thàt öf thé kéý képt för {destination}.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The destination stays unverified, and nothing can go there.</source>
            <translation>[Thé déstîñàtîöñ stàýs ûñvérîfîéd, àñd ñöthîñg çàñ gö théré.~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Have it read aloud once more. If it still differs, this is not the recipient's key.</source>
            <translation>[Hàvé ît réàd àlöûd öñçé möré. Îf ît stîll dîfférs, thîs îs ñöt thé réçîpîéñt's kéý.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing has been recorded in this interview.</source>
            <translation>[Nöthîñg hàs bééñ réçördéd îñ thîs îñtérvîéw.~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Record or import the interview first.</source>
            <translation>[Réçörd ör împört thé îñtérvîéw fîrst.~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The transcript is not approved as it reads now.</source>
            <translation>[Thé tràñsçrîpt îs ñöt àpprövéd às ît réàds ñöw.~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Ask a supervisor to review and approve it. A correction made later needs it again.</source>
            <translation>[Àsk à sûpérvîsör tö révîéw àñd àpprövé ît. À çörréçtîöñ màdé làtér ñééds ît àgàîñ.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>What the drive gave back is not what was written to it.</source>
            <translation>[Whàt thé drîvé gàvé bàçk îs ñöt whàt wàs wrîttéñ tö ît.~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The testimony is safe in the vault. The unfinished file was removed.</source>
            <translation>[Thé téstîmöñý îs sàfé îñ thé vàûlt. Thé ûñfîñîshéd fîlé wàs rémövéd.~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Don't hand over this drive. Export again to another one.</source>
            <translation>[Döñ't hàñd övér thîs drîvé. Éxpört àgàîñ tö àñöthér öñé.~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The export was cancelled.</source>
            <translation>[Thé éxpört wàs çàñçélléd.~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was handed over, and the unfinished file was removed.</source>
            <translation>[Nöthîñg wàs hàñdéd övér, àñd thé ûñfîñîshéd fîlé wàs rémövéd.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Export again when you are ready.</source>
            <translation>[Éxpört àgàîñ whéñ ýöû àré réàdý.~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>There is not enough room on the drive.</source>
            <translation>[Théré îs ñöt éñöûgh rööm öñ thé drîvé.~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The testimony is safe in the vault. Nothing was handed over.</source>
            <translation>[Thé téstîmöñý îs sàfé îñ thé vàûlt. Nöthîñg wàs hàñdéd övér.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Use a drive with more free space, then try again.</source>
            <translation>[Ûsé à drîvé wîth möré fréé spàçé, théñ trý àgàîñ.~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The drive is gone or no longer answers.</source>
            <translation>[Thé drîvé îs göñé ör ñö löñgér àñswérs.~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Connect the drive again and remove a file ending in .part if there is one. Then export again.</source>
            <translation>[Cöññéçt thé drîvé àgàîñ àñd rémövé à fîlé éñdîñg îñ .pàrt îf théré îs öñé. Théñ éxpört àgàîñ.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The drive doesn't let anything be written.</source>
            <translation>[Thé drîvé döésñ't lét àñýthîñg bé wrîttéñ.~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Check the drive's write lock and its permissions, or use another drive.</source>
            <translation>[Chéçk thé drîvé's wrîté löçk àñd îts pérmîssîöñs, ör ûsé àñöthér drîvé.~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This is not a witness code.</source>
            <translation>[Thîs îs ñöt à wîtñéss çödé.~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>No interview was opened, and what was typed was not kept.</source>
            <translation>[Nö îñtérvîéw wàs öpéñéd, àñd whàt wàs týpéd wàs ñöt képt.~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Use a code such as W-2026-014, and never a name.</source>
            <translation>[Ûsé à çödé sûçh às W-2026-014, àñd ñévér à ñàmé.~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This vault has no interview {interview}.</source>
            <translation>[Thîs vàûlt hàs ñö îñtérvîéw {interview}.~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>[Nöthîñg wàs çhàñgéd.~~~~~~~~]</translation>
        </message>
        <message>
            <source>Look at the list of interviews and use an id or a witness code from there.</source>
            <translation>[Löök àt thé lîst öf îñtérvîéws àñd ûsé àñ îd ör à wîtñéss çödé fröm théré.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The consent form has no item {item}.</source>
            <translation>[Thé çöñséñt förm hàs ñö îtém {item}.~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>No consent was changed.</source>
            <translation>[Nö çöñséñt wàs çhàñgéd.~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Look at the consent form for the item you mean; items are named like C01 or D12.</source>
            <translation>[Löök àt thé çöñséñt förm för thé îtém ýöû méàñ; îtéms àré ñàméd lîké C01 ör D12.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“{answer}” can't be noted for item {item}.</source>
            <translation>[“{answer}” çàñ't bé ñötéd för îtém {item}.~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Choose one of: {options}.</source>
            <translation>[Chöösé öñé öf: {options}.~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Item {item} can't be granted while item {needed} is refused or withdrawn.</source>
            <translation>[Îtém {item} çàñ't bé gràñtéd whîlé îtém {needed} îs réfûséd ör wîthdràwñ.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>No consent was changed; the witness's earlier answers stand.</source>
            <translation>[Nö çöñséñt wàs çhàñgéd; thé wîtñéss's éàrlîér àñswérs stàñd.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>If the witness wants to change the answer to {needed}, note that first.</source>
            <translation>[Îf thé wîtñéss wàñts tö çhàñgé thé àñswér tö {needed}, ñöté thàt fîrst.~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The witness has not agreed to this. Missing: {items}.</source>
            <translation>[Thé wîtñéss hàs ñöt àgrééd tö thîs. Mîssîñg: {items}.~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was done, and nothing left the vault.</source>
            <translation>[Nöthîñg wàs döñé, àñd ñöthîñg léft thé vàûlt.~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Ask the witness, if it is right to ask, and note the answer. Otherwise leave it.</source>
            <translation>[Àsk thé wîtñéss, îf ît îs rîght tö àsk, àñd ñöté thé àñswér. Öthérwîsé léàvé ît.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>There is no transcript yet for everything that was recorded.</source>
            <translation>[Théré îs ñö tràñsçrîpt ýét för évérýthîñg thàt wàs réçördéd.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The recordings are safe and unchanged.</source>
            <translation>[Thé réçördîñgs àré sàfé àñd ûñçhàñgéd.~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Transcribe every recording of the interview first.</source>
            <translation>[Tràñsçrîbé évérý réçördîñg öf thé îñtérvîéw fîrst.~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This vault has no line {segment}.</source>
            <translation>[Thîs vàûlt hàs ñö lîñé {segment}.~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>No transcript was changed.</source>
            <translation>[Nö tràñsçrîpt wàs çhàñgéd.~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Show the transcript again and use the id of a line from there.</source>
            <translation>[Shöw thé tràñsçrîpt àgàîñ àñd ûsé thé îd öf à lîñé fröm théré.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The text is empty, longer than 10,000 characters, or holds line breaks or invisible characters.</source>
            <translation>[Thé téxt îs émptý, löñgér thàñ 10,000 çhàràçtérs, ör hölds lîñé bréàks ör îñvîsîblé çhàràçtérs.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The line reads as it did before.</source>
            <translation>[Thé lîñé réàds às ît dîd béföré.~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Type it on one line. For what can't be heard, write [inaudible].</source>
            <translation>[Týpé ît öñ öñé lîñé. För whàt çàñ't bé héàrd, wrîté [îñàûdîblé].~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>{account} interviewed, recorded or corrected here, and so can't approve it.</source>
            <translation>[{account} îñtérvîéwéd, réçördéd ör çörréçtéd héré, àñd sö çàñ't àpprövé ît.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The transcript is unchanged and still waits for approval.</source>
            <translation>[Thé tràñsçrîpt îs ûñçhàñgéd àñd stîll wàîts för àpprövàl.~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Ask another supervisor to sign in and approve.</source>
            <translation>[Àsk àñöthér sûpérvîsör tö sîgñ îñ àñd àpprövé.~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The custody log is broken at entry {seq}: an entry was changed, moved or removed.</source>
            <translation>[Thé çûstödý lög îs brökéñ àt éñtrý {seq}: àñ éñtrý wàs çhàñgéd, mövéd ör rémövéd.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Saegim stopped and changed nothing.</source>
            <translation>[Sàégîm stöppéd àñd çhàñgéd ñöthîñg.~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Keep the vault's folder as it is and tell your custodian before you go on.</source>
            <translation>[Kéép thé vàûlt's földér às ît îs àñd téll ýöûr çûstödîàñ béföré ýöû gö öñ.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>A signature in this vault does not belong to the account that is named with it.</source>
            <translation>[À sîgñàtûré îñ thîs vàûlt döés ñöt bélöñg tö thé àççöûñt thàt îs ñàméd wîth ît.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The custody log is not what was signed at its checkpoint of {size} entries: some were cut off or changed.</source>
            <translation>[Thé çûstödý lög îs ñöt whàt wàs sîgñéd àt îts çhéçkpöîñt öf {size} éñtrîés: sömé wéré çût öff ör çhàñgéd.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Keep the vault's folder as it is. Compare with the checkpoints in bundles handed over before.</source>
            <translation>[Kéép thé vàûlt's földér às ît îs. Cömpàré wîth thé çhéçkpöîñts îñ bûñdlés hàñdéd övér béföré.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Something in this vault is not what the custody log says of it ({action}).</source>
            <translation>[Söméthîñg îñ thîs vàûlt îs ñöt whàt thé çûstödý lög sàýs öf ît ({action}).~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The custody log itself still holds what it should be.</source>
            <translation>[Thé çûstödý lög îtsélf stîll hölds whàt ît shöûld bé.~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Hand nothing over. Keep the vault's folder as it is and tell your custodian.</source>
            <translation>[Hàñd ñöthîñg övér. Kéép thé vàûlt's földér às ît îs àñd téll ýöûr çûstödîàñ.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The account or the passphrase is not right.</source>
            <translation>[Thé àççöûñt ör thé pàssphràsé îs ñöt rîght.~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The vault stays locked and nothing in it was touched.</source>
            <translation>[Thé vàûlt stàýs löçkéd àñd ñöthîñg îñ ît wàs töûçhéd.~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Check the account, the keyboard's language and Caps Lock, and try again.</source>
            <translation>[Chéçk thé àççöûñt, thé kéýböàrd's làñgûàgé àñd Càps Löçk, àñd trý àgàîñ.~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This vault is already open in another window or program.</source>
            <translation>[Thîs vàûlt îs àlréàdý öpéñ îñ àñöthér wîñdöw ör prögràm.~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was changed; the other window goes on undisturbed.</source>
            <translation>[Nöthîñg wàs çhàñgéd; thé öthér wîñdöw göés öñ ûñdîstûrbéd.~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Go on in the other window, or lock the vault there first.</source>
            <translation>[Gö öñ îñ thé öthér wîñdöw, ör löçk thé vàûlt théré fîrst.~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>There is no vault in the folder {name}.</source>
            <translation>[Théré îs ñö vàûlt îñ thé földér {name}.~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was changed in that folder.</source>
            <translation>[Nöthîñg wàs çhàñgéd îñ thàt földér.~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Choose the folder of your vault, or create a new vault.</source>
            <translation>[Chöösé thé földér öf ýöûr vàûlt, ör çréàté à ñéw vàûlt.~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>{name} is there already and is not an empty folder.</source>
            <translation>[{name} îs théré àlréàdý àñd îs ñöt àñ émptý földér.~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing in it was changed.</source>
            <translation>[Nöthîñg îñ ît wàs çhàñgéd.~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Choose another name or an empty folder for the new vault.</source>
            <translation>[Chöösé àñöthér ñàmé ör àñ émptý földér för thé ñéw vàûlt.~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>A file of the vault is missing: {name}.</source>
            <translation>[À fîlé öf thé vàûlt îs mîssîñg: {name}.~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The vault's other files are unchanged.</source>
            <translation>[Thé vàûlt's öthér fîlés àré ûñçhàñgéd.~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Create nothing new here. Put the file back from your latest copy of the vault.</source>
            <translation>[Créàté ñöthîñg ñéw héré. Pût thé fîlé bàçk fröm ýöûr làtést çöpý öf thé vàûlt.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This vault was made by a newer version of Saegim.</source>
            <translation>[Thîs vàûlt wàs màdé bý à ñéwér vérsîöñ öf Sàégîm.~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing in it was read or changed.</source>
            <translation>[Nöthîñg îñ ît wàs réàd ör çhàñgéd.~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Open it with the newer version.</source>
            <translation>[Öpéñ ît wîth thé ñéwér vérsîöñ.~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The vault's disk or folder can't be written to.</source>
            <translation>[Thé vàûlt's dîsk ör földér çàñ't bé wrîttéñ tö.~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>What was stored before is safe; nothing new was stored.</source>
            <translation>[Whàt wàs störéd béföré îs sàfé; ñöthîñg ñéw wàs störéd.~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Allow writing to the folder, or copy the vault to a disk that can be written to.</source>
            <translation>[Àllöw wrîtîñg tö thé földér, ör çöpý thé vàûlt tö à dîsk thàt çàñ bé wrîttéñ tö.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>A file of the vault is damaged or was changed from outside: {name}.</source>
            <translation>[À fîlé öf thé vàûlt îs dàmàgéd ör wàs çhàñgéd fröm öûtsîdé: {name}.~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Saegim stopped reading it and changed nothing.</source>
            <translation>[Sàégîm stöppéd réàdîñg ît àñd çhàñgéd ñöthîñg.~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Keep the folder as it is, use your latest copy, and tell your custodian.</source>
            <translation>[Kéép thé földér às ît îs, ûsé ýöûr làtést çöpý, àñd téll ýöûr çûstödîàñ.~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The vault's key was not put there by a custodian of this vault.</source>
            <translation>[Thé vàûlt's kéý wàs ñöt pût théré bý à çûstödîàñ öf thîs vàûlt.~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Saegim did not open the vault and wrote nothing into it.</source>
            <translation>[Sàégîm dîd ñöt öpéñ thé vàûlt àñd wröté ñöthîñg îñtö ît.~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Do not work with this folder. Tell your custodian: somebody may have replaced it.</source>
            <translation>[Dö ñöt wörk wîth thîs földér. Téll ýöûr çûstödîàñ: sömébödý màý hàvé réplàçéd ît.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The key slot of this account is damaged or was changed from outside.</source>
            <translation>[Thé kéý slöt öf thîs àççöûñt îs dàmàgéd ör wàs çhàñgéd fröm öûtsîdé.~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The vault stays locked; other accounts can still open it.</source>
            <translation>[Thé vàûlt stàýs löçkéd; öthér àççöûñts çàñ stîll öpéñ ît.~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Put the slot back from your latest copy of the vault, and tell your custodian.</source>
            <translation>[Pût thé slöt bàçk fröm ýöûr làtést çöpý öf thé vàûlt, àñd téll ýöûr çûstödîàñ.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The vault was locked meanwhile.</source>
            <translation>[Thé vàûlt wàs löçkéd méàñwhîlé.~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Everything stored before is safe; this last step was not done.</source>
            <translation>[Évérýthîñg störéd béföré îs sàfé; thîs làst stép wàs ñöt döñé.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Unlock the vault and do the step again.</source>
            <translation>[Ûñlöçk thé vàûlt àñd dö thé stép àgàîñ.~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>[Thé dîsk îs fûll.~~~~~~]</translation>
        </message>
        <message>
            <source>Everything stored before is safe; this last step was not stored.</source>
            <translation>[Évérýthîñg störéd béföré îs sàfé; thîs làst stép wàs ñöt störéd.~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Make room on the disk and do the step again.</source>
            <translation>[Màké rööm öñ thé dîsk àñd dö thé stép àgàîñ.~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The disk did not read or write {name}.</source>
            <translation>[Thé dîsk dîd ñöt réàd ör wrîté {name}.~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>What was stored before is safe as far as the disk can be trusted.</source>
            <translation>[Whàt wàs störéd béföré îs sàfé às fàr às thé dîsk çàñ bé trûstéd.~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Check that the disk is connected, copy the vault to another disk, and try again.</source>
            <translation>[Chéçk thàt thé dîsk îs çöññéçtéd, çöpý thé vàûlt tö àñöthér dîsk, àñd trý àgàîñ.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This computer has too little free memory: {needed_mib} MiB are needed.</source>
            <translation>[Thîs çömpûtér hàs töö lîttlé fréé mémörý: {needed_mib} MîB àré ñéédéd.~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Close other programs and try again.</source>
            <translation>[Clösé öthér prögràms àñd trý àgàîñ.~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>{handle} can't be the name of an account.</source>
            <translation>[{handle} çàñ't bé thé ñàmé öf àñ àççöûñt.~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Use small letters, digits and hyphens, at most 32, such as interviewer-1. Never a person's name.</source>
            <translation>[Ûsé smàll léttérs, dîgîts àñd hýphéñs, àt möst 32, sûçh às îñtérvîéwér-1. Névér à pérsöñ's ñàmé.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>There is an account {account} already.</source>
            <translation>[Théré îs àñ àççöûñt {account} àlréàdý.~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>That account is unchanged.</source>
            <translation>[Thàt àççöûñt îs ûñçhàñgéd.~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Choose another name for the new account.</source>
            <translation>[Chöösé àñöthér ñàmé för thé ñéw àççöûñt.~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This vault has no account {account}.</source>
            <translation>[Thîs vàûlt hàs ñö àççöûñt {account}.~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Look at the list of accounts and choose one of them.</source>
            <translation>[Löök àt thé lîst öf àççöûñts àñd çhöösé öñé öf thém.~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The account {account} may not do this: it takes the role {role}.</source>
            <translation>[Thé àççöûñt {account} màý ñöt dö thîs: ît tàkés thé rölé {role}.~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Ask somebody who has this role to sign in and do it.</source>
            <translation>[Àsk sömébödý whö hàs thîs rölé tö sîgñ îñ àñd dö ît.~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The passphrase is too short: it needs at least {least} characters.</source>
            <translation>[Thé pàssphràsé îs töö shört: ît ñééds àt léàst {least} çhàràçtérs.~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was created or changed.</source>
            <translation>[Nöthîñg wàs çréàtéd ör çhàñgéd.~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Take six or more words that don't belong together.</source>
            <translation>[Tàké sîx ör möré wörds thàt döñ't bélöñg tögéthér.~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The two passphrases are not the same.</source>
            <translation>[Thé twö pàssphràsés àré ñöt thé sàmé.~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Type the passphrase twice again.</source>
            <translation>[Týpé thé pàssphràsé twîçé àgàîñ.~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The microphone can't be opened.</source>
            <translation>[Thé mîçröphöñé çàñ't bé öpéñéd.~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Everything recorded before is safe. Nothing is being recorded now.</source>
            <translation>[Évérýthîñg réçördéd béföré îs sàfé. Nöthîñg îs béîñg réçördéd ñöw.~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Connect the microphone, check that no other program holds it, and start the recording again.</source>
            <translation>[Cöññéçt thé mîçröphöñé, çhéçk thàt ñö öthér prögràm hölds ît, àñd stàrt thé réçördîñg àgàîñ.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The microphone is open, but no sound comes from it.</source>
            <translation>[Thé mîçröphöñé îs öpéñ, bût ñö söûñd çömés fröm ît.~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Everything recorded before is safe. Nothing is lost but the silence.</source>
            <translation>[Évérýthîñg réçördéd béföré îs sàfé. Nöthîñg îs löst bût thé sîléñçé.~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Check its plug and its switch, or choose another microphone.</source>
            <translation>[Chéçk îts plûg àñd îts swîtçh, ör çhöösé àñöthér mîçröphöñé.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The part of the program that records has ended or doesn't answer.</source>
            <translation>[Thé pàrt öf thé prögràm thàt réçörds hàs éñdéd ör döésñ't àñswér.~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Everything stored until then is safe; at most the last half second of sound is missing.</source>
            <translation>[Évérýthîñg störéd ûñtîl théñ îs sàfé; àt möst thé làst hàlf séçöñd öf söûñd îs mîssîñg.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Stop this recording, so that it is sealed as interrupted, and start a new one.</source>
            <translation>[Stöp thîs réçördîñg, sö thàt ît îs séàléd às îñtérrûptéd, àñd stàrt à ñéw öñé.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>There is no such recording in this vault.</source>
            <translation>[Théré îs ñö sûçh réçördîñg îñ thîs vàûlt.~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Look it up in the list of recordings and try again.</source>
            <translation>[Löök ît ûp îñ thé lîst öf réçördîñgs àñd trý àgàîñ.~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>A recording is still running.</source>
            <translation>[À réçördîñg îs stîll rûññîñg.~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>It goes on undisturbed and is being stored.</source>
            <translation>[Ît göés öñ ûñdîstûrbéd àñd îs béîñg störéd.~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Stop it first. Then try again.</source>
            <translation>[Stöp ît fîrst. Théñ trý àgàîñ.~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>A stored recording is not what was sealed.</source>
            <translation>[À störéd réçördîñg îs ñöt whàt wàs séàléd.~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Saegim changed nothing and hands over nothing of it.</source>
            <translation>[Sàégîm çhàñgéd ñöthîñg àñd hàñds övér ñöthîñg öf ît.~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Leave the vault as it is, keep your latest copy of it apart, and tell your custodian.</source>
            <translation>[Léàvé thé vàûlt às ît îs, kéép ýöûr làtést çöpý öf ît àpàrt, àñd téll ýöûr çûstödîàñ.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>There is no sound in {name}: it is empty.</source>
            <translation>[Théré îs ñö söûñd îñ {name}: ît îs émptý.~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was taken in, and the file was not changed.</source>
            <translation>[Nöthîñg wàs tàkéñ îñ, àñd thé fîlé wàs ñöt çhàñgéd.~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Copy the file again from where it came from, and import that copy.</source>
            <translation>[Cöpý thé fîlé àgàîñ fröm whéré ît çàmé fröm, àñd împört thàt çöpý.~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>{name} is not a sound recording.</source>
            <translation>[{name} îs ñöt à söûñd réçördîñg.~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Choose a file such as WAV, FLAC, MP3, M4A or Ogg.</source>
            <translation>[Chöösé à fîlé sûçh às WÀV, FLÀC, MP3, M4À ör Ögg.~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The sound in {name} can't be read.</source>
            <translation>[Thé söûñd îñ {name} çàñ't bé réàd.~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Try another copy of it. Saegim reads one or two channels at 4 to 192 kHz, up to a day long.</source>
            <translation>[Trý àñöthér çöpý öf ît. Sàégîm réàds öñé ör twö çhàññéls àt 4 tö 192 kHz, ûp tö à dàý löñg.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>{name} is already among the recordings of this interview.</source>
            <translation>[{name} îs àlréàdý àmöñg thé réçördîñgs öf thîs îñtérvîéw.~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The recording that is there is unchanged; nothing was added.</source>
            <translation>[Thé réçördîñg thàt îs théré îs ûñçhàñgéd; ñöthîñg wàs àddéd.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing needs to be done. Choose another file if this was the wrong one.</source>
            <translation>[Nöthîñg ñééds tö bé döñé. Chöösé àñöthér fîlé îf thîs wàs thé wröñg öñé.~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The import was stopped before it was complete.</source>
            <translation>[Thé împört wàs stöppéd béföré ît wàs çömplété.~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>No half recording was left behind, and the file was not changed.</source>
            <translation>[Nö hàlf réçördîñg wàs léft béhîñd, àñd thé fîlé wàs ñöt çhàñgéd.~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Import the file again whenever you like.</source>
            <translation>[Împört thé fîlé àgàîñ whéñévér ýöû lîké.~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>{name} can't be found or opened.</source>
            <translation>[{name} çàñ't bé föûñd ör öpéñéd.~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Check the name and the drive it is on, and try again.</source>
            <translation>[Chéçk thé ñàmé àñd thé drîvé ît îs öñ, àñd trý àgàîñ.~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The loudspeaker can't be opened, so nothing can be heard.</source>
            <translation>[Thé löûdspéàkér çàñ't bé öpéñéd, sö ñöthîñg çàñ bé héàrd.~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The recording is safe and unchanged.</source>
            <translation>[Thé réçördîñg îs sàfé àñd ûñçhàñgéd.~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Connect a loudspeaker or headphones and play it again.</source>
            <translation>[Cöññéçt à löûdspéàkér ör héàdphöñés àñd plàý ît àgàîñ.~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was opened, and nothing of it was left on this computer.</source>
            <translation>[Nöthîñg wàs öpéñéd, àñd ñöthîñg öf ît wàs léft öñ thîs çömpûtér.~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Keep the file as it is, don't rely on it, and ask the sender for the bundle again.</source>
            <translation>[Kéép thé fîlé às ît îs, döñ't rélý öñ ît, àñd àsk thé séñdér för thé bûñdlé àgàîñ.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This file is not a sealed bundle.</source>
            <translation>[Thîs fîlé îs ñöt à séàléd bûñdlé.~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Look for the file that ends in .age, and compare it with its .sha256 file.</source>
            <translation>[Löök för thé fîlé thàt éñds îñ .àgé, àñd çömpàré ît wîth îts .shà256 fîlé.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The bundle is sealed to another key than this one.</source>
            <translation>[Thé bûñdlé îs séàléd tö àñöthér kéý thàñ thîs öñé.~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Use the key whose fingerprint the sender compared with you, or ask the sender.</source>
            <translation>[Ûsé thé kéý whösé fîñgérprîñt thé séñdér çömpàréd wîth ýöû, ör àsk thé séñdér.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The bundle is damaged, was changed, or is not whole.</source>
            <translation>[Thé bûñdlé îs dàmàgéd, wàs çhàñgéd, ör îs ñöt whölé.~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The inside of the bundle is not written as it has to be ({reason}).</source>
            <translation>[Thé îñsîdé öf thé bûñdlé îs ñöt wrîttéñ às ît hàs tö bé ({reason}).~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The bundle holds a file with an unsafe name: {part} ({reason}).</source>
            <translation>[Thé bûñdlé hölds à fîlé wîth àñ ûñsàfé ñàmé: {part} ({reason}).~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Treat the file as hostile, keep it apart, and tell the sender by voice.</source>
            <translation>[Tréàt thé fîlé às höstîlé, kéép ît àpàrt, àñd téll thé séñdér bý vöîçé.~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Something in the bundle is larger than the {limit_bytes} bytes that are allowed.</source>
            <translation>[Söméthîñg îñ thé bûñdlé îs làrgér thàñ thé {limit_bytes} býtés thàt àré àllöwéd.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The bundle is not laid out as it has to be: {part} ({reason}).</source>
            <translation>[Thé bûñdlé îs ñöt làîd öût às ît hàs tö bé: {part} ({reason}).~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The bundle is of version {version}, which this program doesn't know.</source>
            <translation>[Thé bûñdlé îs öf vérsîöñ {version}, whîçh thîs prögràm döésñ't kñöw.~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Open it with a newer Saegim.</source>
            <translation>[Öpéñ ît wîth à ñéwér Sàégîm.~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The bundle was signed as {account}, who is not among the signers you were given.</source>
            <translation>[Thé bûñdlé wàs sîgñéd às {account}, whö îs ñöt àmöñg thé sîgñérs ýöû wéré gîvéñ.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Ask the sender in person for a new list of signers; never take one out of a bundle.</source>
            <translation>[Àsk thé séñdér îñ pérsöñ för à ñéw lîst öf sîgñérs; ñévér tàké öñé öût öf à bûñdlé.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The signature in the name of {account} is not right.</source>
            <translation>[Thé sîgñàtûré îñ thé ñàmé öf {account} îs ñöt rîght.~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The list {part} is not the one that was signed, or is not written as it has to be.</source>
            <translation>[Thé lîst {part} îs ñöt thé öñé thàt wàs sîgñéd, ör îs ñöt wrîttéñ às ît hàs tö bé.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The part {part} is not what was signed.</source>
            <translation>[Thé pàrt {part} îs ñöt whàt wàs sîgñéd.~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The part {part} is missing.</source>
            <translation>[Thé pàrt {part} îs mîssîñg.~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The part {part} is there, but nobody signed it.</source>
            <translation>[Thé pàrt {part} îs théré, bût ñöbödý sîgñéd ît.~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The part {part} has another length than was announced while it was written.</source>
            <translation>[Thé pàrt {part} hàs àñöthér léñgth thàñ wàs àññöûñçéd whîlé ît wàs wrîttéñ.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The testimony is safe in the vault. The unfinished bundle was removed.</source>
            <translation>[Thé téstîmöñý îs sàfé îñ thé vàûlt. Thé ûñfîñîshéd bûñdlé wàs rémövéd.~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Check the vault, then export again.</source>
            <translation>[Chéçk thé vàûlt, théñ éxpört àgàîñ.~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The bundle opens with this key, but its signer meant it for somebody else.</source>
            <translation>[Thé bûñdlé öpéñs wîth thîs kéý, bût îts sîgñér méàñt ît för sömébödý élsé.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Somebody has passed it on. Ask the signer whether you may have it.</source>
            <translation>[Sömébödý hàs pàsséd ît öñ. Àsk thé sîgñér whéthér ýöû màý hàvé ît.~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The record in the bundle contradicts itself or the rest of it: {place}.</source>
            <translation>[Thé réçörd îñ thé bûñdlé çöñtràdîçts îtsélf ör thé rést öf ît: {place}.~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The bundle's custody log doesn't hold together: {part}.</source>
            <translation>[Thé bûñdlé's çûstödý lög döésñ't höld tögéthér: {part}.~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Keep the file as it is, and tell the sender's custodian which part was named here.</source>
            <translation>[Kéép thé fîlé às ît îs, àñd téll thé séñdér's çûstödîàñ whîçh pàrt wàs ñàméd héré.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The audio {part} is not the one that the record speaks of.</source>
            <translation>[Thé àûdîö {part} îs ñöt thé öñé thàt thé réçörd spéàks öf.~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The transcript in the bundle is not what another person approved: {place}.</source>
            <translation>[Thé tràñsçrîpt îñ thé bûñdlé îs ñöt whàt àñöthér pérsöñ àpprövéd: {place}.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>That is not an age key file with exactly one secret key.</source>
            <translation>[Thàt îs ñöt àñ àgé kéý fîlé wîth éxàçtlý öñé séçrét kéý.~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was opened; the key was not kept.</source>
            <translation>[Nöthîñg wàs öpéñéd; thé kéý wàs ñöt képt.~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Give the file with the line AGE-SECRET-KEY-1…; open a protected one with age first.</source>
            <translation>[Gîvé thé fîlé wîth thé lîñé ÀGÉ-SÉCRÉT-KÉÝ-1…; öpéñ à prötéçtéd öñé wîth àgé fîrst.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The list of signers can't be read at line {line}.</source>
            <translation>[Thé lîst öf sîgñérs çàñ't bé réàd àt lîñé {line}.~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was opened.</source>
            <translation>[Nöthîñg wàs öpéñéd.~~~~~~~]</translation>
        </message>
        <message>
            <source>Use the allowed_signers file you got from the sender in person, unchanged.</source>
            <translation>[Ûsé thé àllöwéd_sîgñérs fîlé ýöû göt fröm thé séñdér îñ pérsöñ, ûñçhàñgéd.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>There is already something at {name}.</source>
            <translation>[Théré îs àlréàdý söméthîñg àt {name}.~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>It was left as it is, and nothing was opened.</source>
            <translation>[Ît wàs léft às ît îs, àñd ñöthîñg wàs öpéñéd.~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Name a folder that doesn't exist yet.</source>
            <translation>[Nàmé à földér thàt döésñ't éxîst ýét.~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>FaultPanel</name>
        <message>
            <source>I have read this</source>
            <translation>[Î hàvé réàd thîs~~~~~~]</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>[Clösé~~]</translation>
        </message>
        <message>
            <source>Not allowed by a rule</source>
            <translation>[Nöt àllöwéd bý à rûlé~~~~~~~~]</translation>
        </message>
        <message>
            <source>Something did not work</source>
            <translation>[Söméthîñg dîd ñöt wörk~~~~~~~~]</translation>
        </message>
        <message>
            <source>A mistake in Saegim</source>
            <translation>[À mîstàké îñ Sàégîm~~~~~~~]</translation>
        </message>
        <message>
            <source>Evidence is not what it claims to be</source>
            <translation>[Évîdéñçé îs ñöt whàt ît çlàîms tö bé~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>FolderEdit</name>
        <message>
            <source>Choose…</source>
            <translation>[Chöösé…~~]</translation>
        </message>
        <message>
            <source>Folder of the vault</source>
            <translation>[Földér öf thé vàûlt~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>GateCard</name>
        <message>
            <source>Choose a destination</source>
            <translation>[Chöösé à déstîñàtîöñ~~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Fingerprint, as the recipient reads it aloud</source>
            <translation>[&amp;Fîñgérprîñt, às thé réçîpîéñt réàds ît àlöûd~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Call the recipient on a number you knew before. Type the eight groups you hear.</source>
            <translation>[Càll thé réçîpîéñt öñ à ñûmbér ýöû kñéw béföré. Týpé thé éîght gröûps ýöû héàr.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>[Cömpàré~~]</translation>
        </message>
        <message>
            <source>Asking whether it may be handed over…</source>
            <translation>[Àskîñg whéthér ît màý bé hàñdéd övér…~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>What stands in the way:</source>
            <translation>[Whàt stàñds îñ thé wàý:~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing stands in the way.</source>
            <translation>[Nöthîñg stàñds îñ thé wàý.~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Consent, approval, key and custody log are in order. The sound is checked on the way.</source>
            <translation>[Cöñséñt, àpprövàl, kéý àñd çûstödý lög àré îñ ördér. Thé söûñd îs çhéçkéd öñ thé wàý.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>It may be handed over.</source>
            <translation>[Ît màý bé hàñdéd övér.~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>HandoversCard</name>
        <message>
            <source>Handed over so far</source>
            <translation>[Hàñdéd övér sö fàr~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing of this interview has left the vault.</source>
            <translation>[Nöthîñg öf thîs îñtérvîéw hàs léft thé vàûlt.~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>ImportPanel</name>
        <message>
            <source>Bringing in a recording</source>
            <translation>[Brîñgîñg îñ à réçördîñg~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>[Prögréss~~~]</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>[Càñçél~~]</translation>
        </message>
    </context>
    <context>
        <name>InterviewsModel</name>
        <message>
            <source>Interview</source>
            <translation>[Îñtérvîéw~~~]</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>[Dàté~]</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translation>[Réçördéd~~~]</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>[Làñgûàgé~~~]</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>[Stàgé~~]</translation>
        </message>
    </context>
    <context>
        <name>InterviewsView</name>
        <message>
            <source>New interview</source>
            <translation>[Néw îñtérvîéw~~~~~]</translation>
        </message>
        <message>
            <source>One sitting with one witness, known here by a code.</source>
            <translation>[Öñé sîttîñg wîth öñé wîtñéss, kñöwñ héré bý à çödé.~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n interview(s) in this vault, all encrypted</source>
            <translation>
                <numerusform>[%n îñtérvîéw îñ thîs vàûlt, àll éñçrýptéd~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[%n îñtérvîéws îñ thîs vàûlt, àll éñçrýptéd~~~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Interviews</source>
            <translation>[Îñtérvîéws~~~~]</translation>
        </message>
        <message>
            <source>&amp;New interview</source>
            <translation>[&amp;Néw îñtérvîéw~~~~~]</translation>
        </message>
        <message>
            <source>Ctrl+N</source>
            <translation>[Ctrl+N~~]</translation>
        </message>
        <message>
            <source>Search by code or interviewer</source>
            <translation>[Séàrçh bý çödé ör îñtérvîéwér~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>All</source>
            <translation>[Àll~]</translation>
        </message>
        <message>
            <source>To review</source>
            <translation>[Tö révîéw~~~]</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>[Àpprövéd~~~]</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>[Hàñdéd övér~~~~]</translation>
        </message>
        <message>
            <source>No interviews yet</source>
            <translation>[Nö îñtérvîéws ýét~~~~~~]</translation>
        </message>
        <message>
            <source>An interview begins with a witness code and the witness's consent. No name is needed, or wanted.</source>
            <translation>[Àñ îñtérvîéw bégîñs wîth à wîtñéss çödé àñd thé wîtñéss's çöñséñt. Nö ñàmé îs ñéédéd, ör wàñtéd.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>ItemList</name>
        <message>
            <source>Open</source>
            <translation>[Öpéñ~]</translation>
        </message>
        <message>
            <source>Shut</source>
            <translation>[Shût~]</translation>
        </message>
        <message>
            <source>What this allows now</source>
            <translation>[Whàt thîs àllöws ñöw~~~~~~~~]</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>[Réçördîñg~~~]</translation>
        </message>
        <message>
            <source>Transcription</source>
            <translation>[Tràñsçrîptîöñ~~~~~]</translation>
        </message>
        <message>
            <source>Hand-over to OHCHR Seoul</source>
            <translation>[Hàñd-övér tö ÖHCHR Séöûl~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Hand-over to the Records Center</source>
            <translation>[Hàñd-övér tö thé Réçörds Céñtér~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>LevelMeter</name>
        <message>
            <source>clipped</source>
            <translation>[çlîppéd~~]</translation>
        </message>
    </context>
    <context>
        <name>LineDelegate</name>
        <message>
            <source>not stored yet</source>
            <translation>[ñöt störéd ýét~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>LineEditor</name>
        <message>
            <source>Text of this line</source>
            <translation>[Téxt öf thîs lîñé~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>LinePanel</name>
        <message>
            <source>Correct  ·  F2</source>
            <translation>[Cörréçt  ·  F2~~~~~]</translation>
        </message>
        <message>
            <source>Earlier text  ·  Ctrl+Z</source>
            <translation>[Éàrlîér téxt  ·  Ctrl+Z~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Lays the earlier text over it again</source>
            <translation>[Làýs thé éàrlîér téxt övér ît àgàîñ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Choose a line. Space plays it, Enter corrects it.</source>
            <translation>[Chöösé à lîñé. Spàçé plàýs ît, Éñtér çörréçts ît.~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>[Lîñé~]</translation>
        </message>
        <message>
            <source>Machine draft</source>
            <translation>[Màçhîñé dràft~~~~~]</translation>
        </message>
        <message>
            <source>(no text)</source>
            <translation>[(ñö téxt)~~~]</translation>
        </message>
    </context>
    <context>
        <name>LivePanel</name>
        <message>
            <source>Level of each channel in decibels</source>
            <translation>[Lévél öf éàçh çhàññél îñ déçîbéls~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Sound of the last seconds</source>
            <translation>[Söûñd öf thé làst séçöñds~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Elapsed time</source>
            <translation>[Élàpséd tîmé~~~~]</translation>
        </message>
        <message>
            <source>Nothing is recorded until you press Record.</source>
            <translation>[Nöthîñg îs réçördéd ûñtîl ýöû préss Réçörd.~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Encrypted and stored on this laptop: {size}, up to {time}</source>
            <translation>[Éñçrýptéd àñd störéd öñ thîs làptöp: {size}, ûp tö {time}~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Almost no room: {time} left on this disk</source>
            <translation>[Àlmöst ñö rööm: {time} léft öñ thîs dîsk~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Room for {time} more</source>
            <translation>[Rööm för {time} möré~~~~~~~~]</translation>
        </message>
        <message>
            <source>The recorder is gone. What it stored is safe: press Stop to seal it.</source>
            <translation>[Thé réçördér îs göñé. Whàt ît störéd îs sàfé: préss Stöp tö séàl ît.~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>No sound arrives. Check the microphone and its cable; what was stored is safe.</source>
            <translation>[Nö söûñd àrrîvés. Chéçk thé mîçröphöñé àñd îts çàblé; whàt wàs störéd îs sàfé.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Good level.</source>
            <translation>[Gööd lévél.~~~~]</translation>
        </message>
        <message>
            <source>Very quiet. Move the microphone closer.</source>
            <translation>[Vérý qûîét. Mövé thé mîçröphöñé çlösér.~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Too loud. Move the microphone further away.</source>
            <translation>[Töö löûd. Mövé thé mîçröphöñé fûrthér àwàý.~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Saegim</source>
            <translation>[Sàégîm~~]</translation>
        </message>
    </context>
    <context>
        <name>NewInterview</name>
        <message>
            <source>&amp;Witness code</source>
            <translation>[&amp;Wîtñéss çödé~~~~~]</translation>
        </message>
        <message>
            <source>Such as W-2026-014. It stands for the witness everywhere; never type a name here.</source>
            <translation>[Sûçh às W-2026-014. Ît stàñds för thé wîtñéss évérýwhéré; ñévér týpé à ñàmé héré.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Languages spoken</source>
            <translation>[Làñgûàgés spökéñ~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Go on to consent</source>
            <translation>[&amp;Gö öñ tö çöñséñt~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>[&amp;Càñçél~~]</translation>
        </message>
    </context>
    <context>
        <name>NotesCard</name>
        <message>
            <source>Pauses and gaps</source>
            <translation>[Pàûsés àñd gàps~~~~~~]</translation>
        </message>
        <message>
            <source>Recorded so far</source>
            <translation>[Réçördéd sö fàr~~~~~~]</translation>
        </message>
        <message>
            <source>None.</source>
            <translation>[Nöñé.~~]</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation>[Nöthîñg ýét.~~~~]</translation>
        </message>
        <message>
            <source>{n} ms</source>
            <translation>[{n} ms~~]</translation>
        </message>
        <message>
            <source>length unknown</source>
            <translation>[léñgth ûñkñöwñ~~~~~]</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>[Mîçröphöñé~~~~]</translation>
        </message>
        <message>
            <source>Brought in</source>
            <translation>[Bröûght îñ~~~~]</translation>
        </message>
    </context>
    <context>
        <name>PlayerStrip</name>
        <message>
            <source>Stop</source>
            <translation>[Stöp~]</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>[Plàý~]</translation>
        </message>
        <message>
            <source>Sound of the recording. Arrows move by five seconds.</source>
            <translation>[Söûñd öf thé réçördîñg. Àrröws mövé bý fîvé séçöñds.~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>Question</name>
        <message>
            <source>Has effect only together with: {items}</source>
            <translation>[Hàs éfféçt öñlý tögéthér wîth: {items}~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Key {number}</source>
            <translation>[Kéý {number}~~~~]</translation>
        </message>
        <message>
            <source>&amp;Witness takes this back…</source>
            <translation>[&amp;Wîtñéss tàkés thîs bàçk…~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Note that it was taken back</source>
            <translation>[&amp;Nöté thàt ît wàs tàkéñ bàçk~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Keep it</source>
            <translation>[&amp;Kéép ît~~~]</translation>
        </message>
    </context>
    <context>
        <name>Receive</name>
        <message>
            <source>Verified: bundle {bundle}, witness {witness}, signed by {signer}, approved by {approver}.</source>
            <translation>[Vérîfîéd: bûñdlé {bundle}, wîtñéss {witness}, sîgñéd bý {signer}, àpprövéd bý {approver}.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Not verified.</source>
            <translation>[Nöt vérîfîéd.~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>Record</name>
        <message>
            <source>Recorder lost</source>
            <translation>[Réçördér löst~~~~~]</translation>
        </message>
        <message>
            <source>Opening the microphone</source>
            <translation>[Öpéñîñg thé mîçröphöñé~~~~~~~~]</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>[Réçördîñg~~~]</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>[Pàûséd~~]</translation>
        </message>
        <message>
            <source>No signal</source>
            <translation>[Nö sîgñàl~~~]</translation>
        </message>
        <message>
            <source>Sealing</source>
            <translation>[Séàlîñg~~]</translation>
        </message>
        <message>
            <source>Sealed</source>
            <translation>[Séàléd~~]</translation>
        </message>
        <message>
            <source>Bringing in</source>
            <translation>[Brîñgîñg îñ~~~~]</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>[Réàdý~~]</translation>
        </message>
        <message>
            <source>Sound was lost</source>
            <translation>[Söûñd wàs löst~~~~~]</translation>
        </message>
        <message>
            <source>Microphone disconnected</source>
            <translation>[Mîçröphöñé dîsçöññéçtéd~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The laptop slept</source>
            <translation>[Thé làptöp slépt~~~~~~]</translation>
        </message>
        <message>
            <source>The source is damaged here</source>
            <translation>[Thé söûrçé îs dàmàgéd héré~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>[Îñtérrûptéd~~~~]</translation>
        </message>
        <message>
            <source>not asked yet</source>
            <translation>[ñöt àskéd ýét~~~~~]</translation>
        </message>
        <message>
            <source>granted</source>
            <translation>[gràñtéd~~]</translation>
        </message>
        <message>
            <source>granted with limits</source>
            <translation>[gràñtéd wîth lîmîts~~~~~~~]</translation>
        </message>
        <message>
            <source>ask again first</source>
            <translation>[àsk àgàîñ fîrst~~~~~~]</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>[réfûséd~~]</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>[wîthdràwñ~~~]</translation>
        </message>
        <message>
            <source>Decoding the sound</source>
            <translation>[Déçödîñg thé söûñd~~~~~~~]</translation>
        </message>
        <message>
            <source>Reading the file</source>
            <translation>[Réàdîñg thé fîlé~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>RecordView</name>
        <message>
            <source>Microphone</source>
            <translation>[Mîçröphöñé~~~~]</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>[Chàññéls~~~]</translation>
        </message>
        <message>
            <source>Bring in a recording…</source>
            <translation>[Brîñg îñ à réçördîñg…~~~~~~~~]</translation>
        </message>
        <message>
            <source>WAV, FLAC, MP3, M4A, Ogg and others</source>
            <translation>[WÀV, FLÀC, MP3, M4À, Ögg àñd öthérs~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Stop and seal  ·  F9</source>
            <translation>[Stöp àñd séàl  ·  F9~~~~~~~~]</translation>
        </message>
        <message>
            <source>No interview chosen</source>
            <translation>[Nö îñtérvîéw çhöséñ~~~~~~~]</translation>
        </message>
        <message>
            <source>Choose an interview in the list, or open a new one, to record in it.</source>
            <translation>[Chöösé àñ îñtérvîéw îñ thé lîst, ör öpéñ à ñéw öñé, tö réçörd îñ ît.~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>[Réçördîñg~~~]</translation>
        </message>
        <message>
            <source>No microphone found</source>
            <translation>[Nö mîçröphöñé föûñd~~~~~~~]</translation>
        </message>
        <message>
            <source>1 channel</source>
            <translation>[1 çhàññél~~~]</translation>
        </message>
        <message>
            <source>2 channels</source>
            <translation>[2 çhàññéls~~~~]</translation>
        </message>
        <message>
            <source>Record  ·  F8</source>
            <translation>[Réçörd  ·  F8~~~~~]</translation>
        </message>
        <message>
            <source>Go on  ·  Space</source>
            <translation>[Gö öñ  ·  Spàçé~~~~~~]</translation>
        </message>
        <message>
            <source>Pause  ·  Space</source>
            <translation>[Pàûsé  ·  Spàçé~~~~~~]</translation>
        </message>
        <message>
            <source>The witness has not agreed to be recorded.</source>
            <translation>[Thé wîtñéss hàs ñöt àgrééd tö bé réçördéd.~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Bring in a recording</source>
            <translation>[Brîñg îñ à réçördîñg~~~~~~~~]</translation>
        </message>
        <message>
            <source>Sound ({names})</source>
            <translation>[Söûñd ({names})~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>RecordingBadge</name>
        <message>
            <source>Back to the recording</source>
            <translation>[Bàçk tö thé réçördîñg~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>RecordingEntry</name>
        <message>
            <source>Cancel</source>
            <translation>[Càñçél~~]</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>[Prögréss~~~]</translation>
        </message>
        <message>
            <source>stopping</source>
            <translation>[stöppîñg~~~]</translation>
        </message>
        <message>
            <source>about {time} left</source>
            <translation>[àböût {time} léft~~~~~~]</translation>
        </message>
        <message>
            <source>Still recording</source>
            <translation>[Stîll réçördîñg~~~~~~]</translation>
        </message>
        <message>
            <source>Transcribing</source>
            <translation>[Tràñsçrîbîñg~~~~]</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>[Wàîtîñg~~]</translation>
        </message>
        <message>
            <source>Transcript complete</source>
            <translation>[Tràñsçrîpt çömplété~~~~~~~]</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>[Fàîléd~~]</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>[Nöt fîñîshéd~~~~]</translation>
        </message>
        <message>
            <source>No transcript yet</source>
            <translation>[Nö tràñsçrîpt ýét~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>RecordingsPanel</name>
        <message>
            <source>Recordings</source>
            <translation>[Réçördîñgs~~~~]</translation>
        </message>
        <message>
            <source>Machine draft</source>
            <translation>[Màçhîñé dràft~~~~~]</translation>
        </message>
        <message>
            <source>Model pack</source>
            <translation>[Mödél pàçk~~~~]</translation>
        </message>
        <message>
            <source>Transcribe</source>
            <translation>[Tràñsçrîbé~~~~]</translation>
        </message>
        <message>
            <source>Other model pack…</source>
            <translation>[Öthér mödél pàçk…~~~~~~]</translation>
        </message>
        <message>
            <source>The witness has not agreed to automatic transcription.</source>
            <translation>[Thé wîtñéss hàs ñöt àgrééd tö àûtömàtîç tràñsçrîptîöñ.~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Checking the model pack…</source>
            <translation>[Chéçkîñg thé mödél pàçk…~~~~~~~~~]</translation>
        </message>
        <message>
            <source>There is no model pack on this laptop yet. Choose its folder.</source>
            <translation>[Théré îs ñö mödél pàçk öñ thîs làptöp ýét. Chöösé îts földér.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>A new draft would be laid beside the present one.</source>
            <translation>[À ñéw dràft wöûld bé làîd bésîdé thé préséñt öñé.~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>ResultCard</name>
        <message>
            <source>Done</source>
            <translation>[Döñé~]</translation>
        </message>
        <message>
            <source>How anybody can verify it, with the recipient's key and our list of signers</source>
            <translation>[Höw àñýbödý çàñ vérîfý ît, wîth thé réçîpîéñt's kéý àñd öûr lîst öf sîgñérs~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>[Hàñdéd övér~~~~]</translation>
        </message>
        <message>
            <source>The drive can go to the recipient. The testimony stays in the vault.</source>
            <translation>[Thé drîvé çàñ gö tö thé réçîpîéñt. Thé téstîmöñý stàýs îñ thé vàûlt.~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Bundle</source>
            <translation>[Bûñdlé~~]</translation>
        </message>
        <message>
            <source>Where it lies</source>
            <translation>[Whéré ît lîés~~~~~]</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>[Sîzé~]</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>[SHÀ-256~~]</translation>
        </message>
        <message>
            <source>Read back</source>
            <translation>[Réàd bàçk~~~]</translation>
        </message>
        <message>
            <source>every byte, with the receiver's own checks: all {n} passed</source>
            <translation>[évérý býté, wîth thé réçéîvér's öwñ çhéçks: àll {n} pàsséd~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>Screens</name>
        <message>
            <source>Interviews</source>
            <translation>[Îñtérvîéws~~~~]</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>[Cöñséñt~~]</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>[Réçörd~~]</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>[Tràñsçrîpt~~~~]</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>[Hàñd övér~~~]</translation>
        </message>
        <message>
            <source>Custody log</source>
            <translation>[Cûstödý lög~~~~]</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>[Àççöûñts~~~]</translation>
        </message>
    </context>
    <context>
        <name>SealedPanel</name>
        <message>
            <source>Record more</source>
            <translation>[Réçörd möré~~~~]</translation>
        </message>
        <message>
            <source>Transcripts</source>
            <translation>[Tràñsçrîpts~~~~]</translation>
        </message>
        <message>
            <source>Recording sealed</source>
            <translation>[Réçördîñg séàléd~~~~~~]</translation>
        </message>
        <message>
            <source>Sealed after an interruption</source>
            <translation>[Séàléd àftér àñ îñtérrûptîöñ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>It is encrypted in the vault and can no longer be changed by anybody.</source>
            <translation>[Ît îs éñçrýptéd îñ thé vàûlt àñd çàñ ñö löñgér bé çhàñgéd bý àñýbödý.~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>[Léñgth~~]</translation>
        </message>
        <message>
            <source>Stored</source>
            <translation>[Störéd~~]</translation>
        </message>
        <message>
            <source>Pauses</source>
            <translation>[Pàûsés~~]</translation>
        </message>
        <message>
            <source>Gaps</source>
            <translation>[Gàps~]</translation>
        </message>
        <message>
            <source>SHA-256 of the sound</source>
            <translation>[SHÀ-256 öf thé söûñd~~~~~~~~]</translation>
        </message>
        <message>
            <source>{n}, {time} in all</source>
            <translation>[{n}, {time} îñ àll~~~~~~~]</translation>
        </message>
        <message>
            <source>none</source>
            <translation>[ñöñé~]</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Saegim</source>
            <translation>[Sàégîm~~]</translation>
        </message>
        <message>
            <source>Offline. Nothing leaves this laptop.</source>
            <translation>[Öfflîñé. Nöthîñg léàvés thîs làptöp.~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Lock now</source>
            <translation>[Löçk ñöw~~~]</translation>
        </message>
        <message>
            <source>Ctrl+L</source>
            <translation>[Ctrl+L~~]</translation>
        </message>
        <message>
            <source>Theme: as the system</source>
            <translation>[Thémé: às thé sýstém~~~~~~~~]</translation>
        </message>
        <message>
            <source>Theme: light</source>
            <translation>[Thémé: lîght~~~~]</translation>
        </message>
        <message>
            <source>Theme: dark</source>
            <translation>[Thémé: dàrk~~~~]</translation>
        </message>
    </context>
    <context>
        <name>Transcripts</name>
        <message>
            <source>Repeated text</source>
            <translation>[Répéàtéd téxt~~~~~]</translation>
        </message>
        <message>
            <source>The machine wrote the same words several times. They may have been said once.</source>
            <translation>[Thé màçhîñé wröté thé sàmé wörds sévéràl tîmés. Théý màý hàvé bééñ sàîd öñçé.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Text over silence</source>
            <translation>[Téxt övér sîléñçé~~~~~~]</translation>
        </message>
        <message>
            <source>There are words where hardly any speech was heard. They may be invented.</source>
            <translation>[Théré àré wörds whéré hàrdlý àñý spééçh wàs héàrd. Théý màý bé îñvéñtéd.~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Stock phrase</source>
            <translation>[Stöçk phràsé~~~~]</translation>
        </message>
        <message>
            <source>The machine often writes this phrase when it hears nothing clear.</source>
            <translation>[Thé màçhîñé öftéñ wrîtés thîs phràsé whéñ ît héàrs ñöthîñg çléàr.~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Too fast or too slow</source>
            <translation>[Töö fàst ör töö slöw~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nobody speaks at this rate. Words may be missing or invented.</source>
            <translation>[Nöbödý spéàks àt thîs ràté. Wörds màý bé mîssîñg ör îñvéñtéd.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Unsure</source>
            <translation>[Ûñsûré~~]</translation>
        </message>
        <message>
            <source>The machine was not sure of these words.</source>
            <translation>[Thé màçhîñé wàs ñöt sûré öf thésé wörds.~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Language in doubt</source>
            <translation>[Làñgûàgé îñ döûbt~~~~~~]</translation>
        </message>
        <message>
            <source>This may have been spoken in another language than the one written.</source>
            <translation>[Thîs màý hàvé bééñ spökéñ îñ àñöthér làñgûàgé thàñ thé öñé wrîttéñ.~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Speech without text</source>
            <translation>[Spééçh wîthöût téxt~~~~~~~]</translation>
        </message>
        <message>
            <source>Somebody speaks here, but the machine wrote nothing.</source>
            <translation>[Sömébödý spéàks héré, bût thé màçhîñé wröté ñöthîñg.~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>corrected</source>
            <translation>[çörréçtéd~~~]</translation>
        </message>
        <message>
            <source>corrected again</source>
            <translation>[çörréçtéd àgàîñ~~~~~~]</translation>
        </message>
        <message>
            <source>Channel {n}</source>
            <translation>[Chàññél {n}~~~~]</translation>
        </message>
    </context>
    <context>
        <name>TranscriptsView</name>
        <message>
            <source>Lines of the transcript</source>
            <translation>[Lîñés öf thé tràñsçrîpt~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing recorded yet</source>
            <translation>[Nöthîñg réçördéd ýét~~~~~~~~]</translation>
        </message>
        <message>
            <source>As soon as this interview has a sealed recording, it can be transcribed and corrected here.</source>
            <translation>[Às sööñ às thîs îñtérvîéw hàs à séàléd réçördîñg, ît çàñ bé tràñsçrîbéd àñd çörréçtéd héré.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>No transcript yet</source>
            <translation>[Nö tràñsçrîpt ýét~~~~~~]</translation>
        </message>
        <message>
            <source>Choose a model pack at the left and press Transcribe. It runs on this laptop and takes a while.</source>
            <translation>[Chöösé à mödél pàçk àt thé léft àñd préss Tràñsçrîbé. Ît rûñs öñ thîs làptöp àñd tàkés à whîlé.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Transcripts</source>
            <translation>[Tràñsçrîpts~~~~]</translation>
        </message>
        <message>
            <source>Folder of a model pack</source>
            <translation>[Földér öf à mödél pàçk~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>UnlockForm</name>
        <message>
            <source>&amp;Vault folder</source>
            <translation>[&amp;Vàûlt földér~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Account</source>
            <translation>[&amp;Àççöûñt~~~]</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>[&amp;Pàssphràsé~~~~]</translation>
        </message>
    </context>
    <context>
        <name>UnlockView</name>
        <message>
            <source>Create a vault</source>
            <translation>[Créàté à vàûlt~~~~~]</translation>
        </message>
        <message>
            <source>An encrypted place for testimonies on this laptop. Nobody can open it for you.</source>
            <translation>[Àñ éñçrýptéd plàçé för téstîmöñîés öñ thîs làptöp. Nöbödý çàñ öpéñ ît för ýöû.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Create vault</source>
            <translation>[&amp;Créàté vàûlt~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Back to unlocking</source>
            <translation>[&amp;Bàçk tö ûñlöçkîñg~~~~~~~]</translation>
        </message>
        <message>
            <source>Unlock the vault</source>
            <translation>[Ûñlöçk thé vàûlt~~~~~~]</translation>
        </message>
        <message>
            <source>Everything in it is encrypted until you unlock it.</source>
            <translation>[Évérýthîñg îñ ît îs éñçrýptéd ûñtîl ýöû ûñlöçk ît.~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Unlock</source>
            <translation>[&amp;Ûñlöçk~~]</translation>
        </message>
        <message>
            <source>&amp;Create a new vault</source>
            <translation>[&amp;Créàté à ñéw vàûlt~~~~~~~]</translation>
        </message>
        <message>
            <source>Working on it. This takes a few seconds on purpose: it keeps guessers slow.</source>
            <translation>[Wörkîñg öñ ît. Thîs tàkés à féw séçöñds öñ pûrpösé: ît kééps gûéssérs slöw.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Planned</source>
            <translation>[Plàññéd~~]</translation>
        </message>
        <message>
            <source>Consent given</source>
            <translation>[Cöñséñt gîvéñ~~~~~]</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>[Réçördîñg~~~]</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translation>[Réçördéd~~~]</translation>
        </message>
        <message>
            <source>To review</source>
            <translation>[Tö révîéw~~~]</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>[Àpprövéd~~~]</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>[Hàñdéd övér~~~~]</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>[Wîthdràwñ~~~]</translation>
        </message>
        <message>
            <source>Interviewer</source>
            <translation>[Îñtérvîéwér~~~~]</translation>
        </message>
        <message>
            <source>Supervisor</source>
            <translation>[Sûpérvîsör~~~~]</translation>
        </message>
        <message>
            <source>Custodian</source>
            <translation>[Cûstödîàñ~~~]</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>[Köréàñ~~]</translation>
        </message>
        <message>
            <source>English</source>
            <translation>[Éñglîsh~~]</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>[Nöt àskéd~~~]</translation>
        </message>
        <message>
            <source>Granted</source>
            <translation>[Gràñtéd~~]</translation>
        </message>
        <message>
            <source>Granted with limits</source>
            <translation>[Gràñtéd wîth lîmîts~~~~~~~]</translation>
        </message>
        <message>
            <source>Ask each time</source>
            <translation>[Àsk éàçh tîmé~~~~~]</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>[Réfûséd~~]</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>[Tàkéñ bàçk~~~~]</translation>
        </message>
        <message>
            <source>In writing, signed</source>
            <translation>[Îñ wrîtîñg, sîgñéd~~~~~~~]</translation>
        </message>
        <message>
            <source>Spoken, recorded</source>
            <translation>[Spökéñ, réçördéd~~~~~~]</translation>
        </message>
        <message>
            <source>Thumbprint</source>
            <translation>[Thûmbprîñt~~~~]</translation>
        </message>
        <message>
            <source>Spoken before another person</source>
            <translation>[Spökéñ béföré àñöthér pérsöñ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Vault created</source>
            <translation>[Vàûlt çréàtéd~~~~~]</translation>
        </message>
        <message>
            <source>Vault unlocked</source>
            <translation>[Vàûlt ûñlöçkéd~~~~~]</translation>
        </message>
        <message>
            <source>Vault locked</source>
            <translation>[Vàûlt löçkéd~~~~]</translation>
        </message>
        <message>
            <source>Vault checked</source>
            <translation>[Vàûlt çhéçkéd~~~~~]</translation>
        </message>
        <message>
            <source>Account added</source>
            <translation>[Àççöûñt àddéd~~~~~]</translation>
        </message>
        <message>
            <source>Interview opened</source>
            <translation>[Îñtérvîéw öpéñéd~~~~~~]</translation>
        </message>
        <message>
            <source>Consent noted</source>
            <translation>[Cöñséñt ñötéd~~~~~]</translation>
        </message>
        <message>
            <source>Recording started</source>
            <translation>[Réçördîñg stàrtéd~~~~~~]</translation>
        </message>
        <message>
            <source>Recording sealed</source>
            <translation>[Réçördîñg séàléd~~~~~~]</translation>
        </message>
        <message>
            <source>Recording played</source>
            <translation>[Réçördîñg plàýéd~~~~~~]</translation>
        </message>
        <message>
            <source>Machine draft started</source>
            <translation>[Màçhîñé dràft stàrtéd~~~~~~~~]</translation>
        </message>
        <message>
            <source>Machine draft completed</source>
            <translation>[Màçhîñé dràft çömplétéd~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Segment corrected</source>
            <translation>[Ségméñt çörréçtéd~~~~~~]</translation>
        </message>
        <message>
            <source>Transcript approved</source>
            <translation>[Tràñsçrîpt àpprövéd~~~~~~~]</translation>
        </message>
        <message>
            <source>Destination added</source>
            <translation>[Déstîñàtîöñ àddéd~~~~~~]</translation>
        </message>
        <message>
            <source>Destination verified</source>
            <translation>[Déstîñàtîöñ vérîfîéd~~~~~~~~]</translation>
        </message>
        <message>
            <source>Bundle handed over</source>
            <translation>[Bûñdlé hàñdéd övér~~~~~~~]</translation>
        </message>
    </context>
</TS>
