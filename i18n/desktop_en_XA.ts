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
            <source>State</source>
            <translation>[Stàté~~]</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>[Àçtîvé~~]</translation>
        </message>
        <message>
            <source>Disabled</source>
            <translation>[Dîsàbléd~~~]</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>[Rémövéd~~]</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>[Àççöûñts~~~]</translation>
        </message>
        <message>
            <source>Who may unlock this vault. To sign in as somebody else, lock it first.</source>
            <translation>[Whö màý ûñlöçk thîs vàûlt. Tö sîgñ îñ às sömébödý élsé, löçk ît fîrst.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>New account</source>
            <translation>[Néw àççöûñt~~~~]</translation>
        </message>
        <message>
            <source>All accounts</source>
            <translation>[Àll àççöûñts~~~~]</translation>
        </message>
        <message>
            <source>My own account</source>
            <translation>[Mý öwñ àççöûñt~~~~~]</translation>
        </message>
        <message>
            <source>Changing the accounts</source>
            <translation>[Chàñgîñg thé àççöûñts~~~~~~~]</translation>
        </message>
        <message>
            <source>On another laptop</source>
            <translation>[Öñ àñöthér làptöp~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>Accuracy</name>
        <message>
            <source>Speech model</source>
            <translation>[Spééçh mödél~~~~]</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>[Làñgûàgé~~~]</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>[Mîçröphöñé~~~~]</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>[Spéàkér~~]</translation>
        </message>
        <message>
            <source>Glossary pack</source>
            <translation>[Glössàrý pàçk~~~~~]</translation>
        </message>
        <message>
            <source>Flag</source>
            <translation>[Flàg~]</translation>
        </message>
        <message>
            <source>Month of approval</source>
            <translation>[Möñth öf àpprövàl~~~~~~]</translation>
        </message>
        <message>
            <source>Second reading</source>
            <translation>[Séçöñd réàdîñg~~~~~]</translation>
        </message>
        <message>
            <source>uncertain</source>
            <translation>[ûñçértàîñ~~~]</translation>
        </message>
        <message>
            <source>inaudible</source>
            <translation>[îñàûdîblé~~~]</translation>
        </message>
        <message>
            <source>withheld</source>
            <translation>[wîthhéld~~~]</translation>
        </message>
        <message>
            <source>number removed</source>
            <translation>[ñûmbér rémövéd~~~~~]</translation>
        </message>
        <message>
            <source>Without the glossary</source>
            <translation>[Wîthöût thé glössàrý~~~~~~~]</translation>
        </message>
        <message>
            <source>Because of a flag</source>
            <translation>[Béçàûsé öf à flàg~~~~~~]</translation>
        </message>
        <message>
            <source>Other languages</source>
            <translation>[Öthér làñgûàgés~~~~~~]</translation>
        </message>
        <message>
            <source>No flag</source>
            <translation>[Nö flàg~~]</translation>
        </message>
        <message>
            <source>Without a glossary</source>
            <translation>[Wîthöût à glössàrý~~~~~~~]</translation>
        </message>
        <message>
            <source>Machine drafts against what people approved, in figures.</source>
            <translation>[Màçhîñé dràfts àgàîñst whàt péöplé àpprövéd, îñ fîgûrés.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>{interviews} approved interviews, {words} words compared. Lines left out: {left_out}.</source>
            <translation>[{interviews} àpprövéd îñtérvîéws, {words} wörds çömpàréd. Lîñés léft öût: {left_out}.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>too few to say</source>
            <translation>[töö féw tö sàý~~~~~]</translation>
        </message>
        <message>
            <source>Interviews</source>
            <translation>[Îñtérvîéws~~~~]</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>[Wörds~~]</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>[Lîñés~~]</translation>
        </message>
        <message>
            <source>CER</source>
            <translation>[CÉR~]</translation>
        </message>
        <message>
            <source>WER</source>
            <translation>[WÉR~]</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>[Chàñgéd~~]</translation>
        </message>
        <message>
            <source>Passages</source>
            <translation>[Pàssàgés~~~]</translation>
        </message>
        <message>
            <source>Nearer</source>
            <translation>[Néàrér~~]</translation>
        </message>
        <message>
            <source>As near</source>
            <translation>[Às ñéàr~~]</translation>
        </message>
        <message>
            <source>Less near</source>
            <translation>[Léss ñéàr~~~]</translation>
        </message>
        <message>
            <source>Korean, characters wrong</source>
            <translation>[Köréàñ, çhàràçtérs wröñg~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>English, words wrong</source>
            <translation>[Éñglîsh, wörds wröñg~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>AccuracyView</name>
        <message>
            <source>Accuracy</source>
            <translation>[Àççûràçý~~~]</translation>
        </message>
        <message>
            <source>Saved as {name}: figures only, no text.</source>
            <translation>[Sàvéd às {name}: fîgûrés öñlý, ñö téxt.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Not counted</source>
            <translation>[Nöt çöûñtéd~~~~]</translation>
        </message>
        <message>
            <source>The counting was stopped before its end.</source>
            <translation>[Thé çöûñtîñg wàs stöppéd béföré îts éñd.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>[Stöppîñg…~~~]</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>[Cöûñtîñg…~~~]</translation>
        </message>
        <message>
            <source>Of passages read a second time: whether the second reading came nearer to the approved text than the first one.</source>
            <translation>[Öf pàssàgés réàd à séçöñd tîmé: whéthér thé séçöñd réàdîñg çàmé ñéàrér tö thé àpprövéd téxt thàñ thé fîrst öñé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Compare by</source>
            <translation>[Cömpàré bý~~~~]</translation>
        </message>
        <message>
            <source>Language of the lines</source>
            <translation>[Làñgûàgé öf thé lîñés~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Count again</source>
            <translation>[&amp;Cöûñt àgàîñ~~~~]</translation>
        </message>
        <message>
            <source>Left out: {reasons}.</source>
            <translation>[Léft öût: {reasons}.~~~~~~~]</translation>
        </message>
        <message>
            <source>“Changed” says how often a flag was right. In the line “No flag” it says what the flags missed.</source>
            <translation>[“Chàñgéd” sàýs höw öftéñ à flàg wàs rîght. Îñ thé lîñé “Nö flàg” ît sàýs whàt thé flàgs mîsséd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>CER: characters wrong, WER: words wrong, per hundred spoken. In brackets: the range in which the true rate lies 95 times out of 100. A rate needs 200 words, a range 5 interviews.</source>
            <translation>[CÉR: çhàràçtérs wröñg, WÉR: wörds wröñg, pér hûñdréd spökéñ. Îñ bràçkéts: thé ràñgé îñ whîçh thé trûé ràté lîés 95 tîmés öût öf 100. À ràté ñééds 200 wörds, à ràñgé 5 îñtérvîéws.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Export the figures</source>
            <translation>[Éxpört thé fîgûrés~~~~~~~]</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>[Qûéûé~~]</translation>
        </message>
        <message>
            <source>&amp;Export figures…</source>
            <translation>[&amp;Éxpört fîgûrés…~~~~~~]</translation>
        </message>
        <message>
            <source>Counts and rates only, no text and no names.</source>
            <translation>[Cöûñts àñd ràtés öñlý, ñö téxt àñd ñö ñàmés.~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>[Stöp~]</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>[Prögréss~~~]</translation>
        </message>
        <message>
            <source>Rates over the months</source>
            <translation>[Ràtés övér thé möñths~~~~~~~]</translation>
        </message>
        <message>
            <source>A picture over the months appears once a second month has enough words.</source>
            <translation>[À pîçtûré övér thé möñths àppéàrs öñçé à séçöñd möñth hàs éñöûgh wörds.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>No figures yet</source>
            <translation>[Nö fîgûrés ýét~~~~~]</translation>
        </message>
        <message>
            <source>Figures appear once transcripts are approved: each compares the machine's draft with the text.</source>
            <translation>[Fîgûrés àppéàr öñçé tràñsçrîpts àré àpprövéd: éàçh çömpàrés thé màçhîñé's dràft wîth thé téxt.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>ActsCard</name>
        <message>
            <source>Change r&amp;oles…</source>
            <translation>[Chàñgé r&amp;ölés…~~~~~]</translation>
        </message>
        <message>
            <source>D&amp;isable…</source>
            <translation>[D&amp;îsàblé…~~~]</translation>
        </message>
        <message>
            <source>&amp;Enable…</source>
            <translation>[&amp;Éñàblé…~~~]</translation>
        </message>
        <message>
            <source>Re&amp;move…</source>
            <translation>[Ré&amp;mövé…~~~]</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>[Léàvé ît às ît îs~~~~~~]</translation>
        </message>
        <message>
            <source>From now on this account may do exactly what these roles may. What it did stays.</source>
            <translation>[Fröm ñöw öñ thîs àççöûñt màý dö éxàçtlý whàt thésé rölés màý. Whàt ît dîd stàýs.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>This account can't open the vault until you enable it again. The vault gets a new key, which may take a while. What the account did stays in the log.</source>
            <translation>[Thîs àççöûñt çàñ't öpéñ thé vàûlt ûñtîl ýöû éñàblé ît àgàîñ. Thé vàûlt géts à ñéw kéý, whîçh màý tàké à whîlé. Whàt thé àççöûñt dîd stàýs îñ thé lög.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>This account can open the vault again, with its passphrase and roles from before.</source>
            <translation>[Thîs àççöûñt çàñ öpéñ thé vàûlt àgàîñ, wîth îts pàssphràsé àñd rölés fröm béföré.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>This account never opens the vault again, and its handle is not used again. The vault gets a new key, which may take a while. What the account did stays in the log. A copy of the vault made before, such as a backup, still opens for it.</source>
            <translation>[Thîs àççöûñt ñévér öpéñs thé vàûlt àgàîñ, àñd îts hàñdlé îs ñöt ûséd àgàîñ. Thé vàûlt géts à ñéw kéý, whîçh màý tàké à whîlé. Whàt thé àççöûñt dîd stàýs îñ thé lög. À çöpý öf thé vàûlt màdé béföré, sûçh às à bàçkûp, stîll öpéñs för ît.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Set these roles</source>
            <translation>[Sét thésé rölés~~~~~~]</translation>
        </message>
        <message>
            <source>Disable this account</source>
            <translation>[Dîsàblé thîs àççöûñt~~~~~~~]</translation>
        </message>
        <message>
            <source>Enable this account</source>
            <translation>[Éñàblé thîs àççöûñt~~~~~~~]</translation>
        </message>
        <message>
            <source>Remove this account for ever</source>
            <translation>[Rémövé thîs àççöûñt för évér~~~~~~~ ~~~]</translation>
        </message>
    </context>
    <context>
        <name>AddingCard</name>
        <message>
            <source>Recordings without a draft</source>
            <translation>[Réçördîñgs wîthöût à dràft~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>&amp;Model</source>
            <translation>[&amp;Mödél~~]</translation>
        </message>
        <message>
            <source>&amp;All that may be transcribed</source>
            <translation>[&amp;Àll thàt màý bé tràñsçrîbéd~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>[Bàçk~]</translation>
        </message>
        <message>
            <source>Model packs…</source>
            <translation>[Mödél pàçks…~~~~]</translation>
        </message>
        <message>
            <source>Every sealed recording has a complete draft.</source>
            <translation>[Évérý séàléd réçördîñg hàs à çömplété dràft.~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Add: about {time}</source>
            <translation>[Àdd: àböût {time}~~~~~~]</translation>
        </message>
        <message>
            <source>Add to the queue</source>
            <translation>[Àdd tö thé qûéûé~~~~~~]</translation>
        </message>
        <message>
            <source>A custodian has to decide on the model packs of this laptop first.</source>
            <translation>[À çûstödîàñ hàs tö déçîdé öñ thé mödél pàçks öf thîs làptöp fîrst.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>There is no model pack on this laptop yet. Install one.</source>
            <translation>[Théré îs ñö mödél pàçk öñ thîs làptöp ýét. Îñstàll öñé.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>Alarm</name>
        <message>
            <source>Room for {time} only on this disk</source>
            <translation>[Rööm för {time} öñlý öñ thîs dîsk~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>The disk is slow: {time} wait to be stored</source>
            <translation>[Thé dîsk îs slöw: {time} wàît tö bé störéd~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The laptop’s clock has jumped by {time}</source>
            <translation>[Thé làptöp’s çlöçk hàs jûmpéd bý {time}~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The recorder is gone</source>
            <translation>[Thé réçördér îs göñé~~~~~~~]</translation>
        </message>
        <message>
            <source>The recorder does not answer</source>
            <translation>[Thé réçördér döés ñöt àñswér~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Consent to record is no longer given</source>
            <translation>[Cöñséñt tö réçörd îs ñö löñgér gîvéñ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>The microphone is gone</source>
            <translation>[Thé mîçröphöñé îs göñé~~~~~~~]</translation>
        </message>
        <message>
            <source>Too loud: the sound is cut off</source>
            <translation>[Töö löûd: thé söûñd îs çût öff~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Hardly any sound for a minute</source>
            <translation>[Hàrdlý àñý söûñd för à mîñûté~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>The recording was taken up again</source>
            <translation>[Thé réçördîñg wàs tàkéñ ûp àgàîñ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>What it stored is safe. If it does not come back, it is sealed, and you go on in a new recording.</source>
            <translation>[Whàt ît störéd îs sàfé. Îf ît döés ñöt çömé bàçk, ît îs séàléd, àñd ýöû gö öñ îñ à ñéw réçördîñg.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>It may go on recording; what was stored is safe. This window keeps asking.</source>
            <translation>[Ît màý gö öñ réçördîñg; whàt wàs störéd îs sàfé. Thîs wîñdöw kééps àskîñg.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Stop the recording: press F9 twice. What was recorded stays sealed.</source>
            <translation>[Stöp thé réçördîñg: préss F9 twîçé. Whàt wàs réçördéd stàýs séàléd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Nothing is lost yet: thirty seconds of sound can wait. Close other programs that use the disk.</source>
            <translation>[Nöthîñg îs löst ýét: thîrtý séçöñds öf söûñd çàñ wàît. Clösé öthér prögràms thàt ûsé thé dîsk.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>What was stored is safe. Stop in time, or make room on the disk.</source>
            <translation>[Whàt wàs störéd îs sàfé. Stöp îñ tîmé, ör màké rööm öñ thé dîsk.~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Plug in the power adapter. If it runs out, all but the last second is safe.</source>
            <translation>[Plûg îñ thé pöwér àdàptér. Îf ît rûñs öût, àll bût thé làst séçöñd îs sàfé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Move the microphone further away, or turn its level down.</source>
            <translation>[Mövé thé mîçröphöñé fûrthér àwàý, ör tûrñ îts lévél döwñ.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Is this the right microphone, switched on and near enough?</source>
            <translation>[Îs thîs thé rîght mîçröphöñé, swîtçhéd öñ àñd ñéàr éñöûgh?~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing is lost: the recording counts its samples. The difference is sealed with it.</source>
            <translation>[Nöthîñg îs löst: thé réçördîñg çöûñts îts sàmplés. Thé dîfféréñçé îs séàléd wîth ît.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>The battery is low</source>
            <translation>[Thé bàttérý îs löw~~~~~~~]</translation>
        </message>
        <message>
            <source>Battery at {percent} %</source>
            <translation>[Bàttérý àt {percent} %~~~~~~~]</translation>
        </message>
        <message>
            <source>What was heard is safe, and what is missing becomes a gap. Plugged in again, it goes on by itself.</source>
            <translation>[Whàt wàs héàrd îs sàfé, àñd whàt îs mîssîñg béçömés à gàp. Plûggéd îñ àgàîñ, ît göés öñ bý îtsélf.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Or go on with another one:</source>
            <translation>[Ör gö öñ wîth àñöthér öñé:~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>No other microphone is there.</source>
            <translation>[Nö öthér mîçröphöñé îs théré.~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>The other one could not be opened.</source>
            <translation>[Thé öthér öñé çöûld ñöt bé öpéñéd.~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>It went on behind the lock.</source>
            <translation>[Ît wéñt öñ béhîñd thé löçk.~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>The recorder answers again. What is missing, if anything, is in the list of gaps.</source>
            <translation>[Thé réçördér àñswérs àgàîñ. Whàt îs mîssîñg, îf àñýthîñg, îs îñ thé lîst öf gàps.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>This window was away for {time}, since {since}. The recorder went on.</source>
            <translation>[Thîs wîñdöw wàs àwàý för {time}, sîñçé {since}. Thé réçördér wéñt öñ.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Sound was lost meanwhile: see the list of gaps.</source>
            <translation>[Söûñd wàs löst méàñwhîlé: séé thé lîst öf gàps.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Nothing was lost.</source>
            <translation>[Nöthîñg wàs löst.~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>AlarmStrip</name>
        <message>
            <source>Seen</source>
            <translation>[Sééñ~]</translation>
        </message>
        <message>
            <source>Go on with it</source>
            <translation>[Gö öñ wîth ît~~~~~]</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>[Mîçröphöñé~~~~]</translation>
        </message>
        <message>
            <source>{n} more</source>
            <translation>[{n} möré~~~]</translation>
        </message>
    </context>
    <context>
        <name>AnswerRow</name>
        <message>
            <source>Never keep</source>
            <translation>[Névér kéép~~~~]</translation>
        </message>
        <message>
            <source>Keep sealed apart</source>
            <translation>[Kéép séàléd àpàrt~~~~~~]</translation>
        </message>
        <message>
            <source>Held in memory only. Without an answer it is never kept: {time} left.</source>
            <translation>[Héld îñ mémörý öñlý. Wîthöût àñ àñswér ît îs ñévér képt: {time} léft.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>What is said now is kept sealed, apart from the testimony.</source>
            <translation>[Whàt îs sàîd ñöw îs képt séàléd, àpàrt fröm thé téstîmöñý.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>What is said now is never kept.</source>
            <translation>[Whàt îs sàîd ñöw îs ñévér képt.~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>What was said off the record: keep it, or never keep it?</source>
            <translation>[Whàt wàs sàîd öff thé réçörd: kéép ît, ör ñévér kéép ît?~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>ApartStrip</name>
        <message>
            <source>{n} off the record, kept sealed apart: not in the testimony, the transcript or a bundle.</source>
            <translation>[{n} öff thé réçörd, képt séàléd àpàrt: ñöt îñ thé téstîmöñý, thé tràñsçrîpt ör à bûñdlé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Hear one…</source>
            <translation>[Héàr öñé…~~~]</translation>
        </message>
        <message>
            <source>A supervisor may, for a reason that the log keeps</source>
            <translation>[À sûpérvîsör màý, för à réàsöñ thàt thé lög kééps~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Hear</source>
            <translation>[Héàr~]</translation>
        </message>
        <message>
            <source>Silence</source>
            <translation>[Sîléñçé~~]</translation>
        </message>
        <message>
            <source>Passage</source>
            <translation>[Pàssàgé~~]</translation>
        </message>
        <message>
            <source>Reason, kept in the custody log</source>
            <translation>[Réàsöñ, képt îñ thé çûstödý lög~~~~~~~ ~~~~]</translation>
        </message>
    </context>
    <context>
        <name>ApprovalCard</name>
        <message>
            <source>Lines</source>
            <translation>[Lîñés~~]</translation>
        </message>
        <message>
            <source>Lines of this recording</source>
            <translation>[Lîñés öf thîs réçördîñg~~~~~~~ ~]</translation>
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
            <source>Yes, sign and approve</source>
            <translation>[Ýés, sîgñ àñd àpprövé~~~~~~~]</translation>
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
            <translation>[Àpprövéd bý {name}, {time}. À làtér çhàñgé màkés ît vöîd.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>{name} approved it on {time}, but something was changed afterwards.</source>
            <translation>[{name} àpprövéd ît öñ {time}, bût söméthîñg wàs çhàñgéd àftérwàrds.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>You may approve: you neither asked nor recorded nor corrected here.</source>
            <translation>[Ýöû màý àpprövé: ýöû ñéîthér àskéd ñör réçördéd ñör çörréçtéd héré.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>A supervisor who had no part in it hears it again and approves it.</source>
            <translation>[À sûpérvîsör whö hàd ñö pàrt îñ ît héàrs ît àgàîñ àñd àpprövés ît.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Cover the translation too</source>
            <translation>[Cövér thé tràñslàtîöñ töö~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Have you heard and read it all? Your signature covers every line of every recording as it stands.</source>
            <translation>[Hàvé ýöû héàrd àñd réàd ît àll? Ýöûr sîgñàtûré çövérs évérý lîñé öf évérý réçördîñg às ît stàñds.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>It is handed over beneath the Korean then, marked where it is unverified or stale.</source>
            <translation>[Ît îs hàñdéd övér béñéàth thé Köréàñ théñ, màrkéd whéré ît îs ûñvérîfîéd ör stàlé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>It covers the translation.</source>
            <translation>[Ît çövérs thé tràñslàtîöñ.~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Approval</source>
            <translation>[Àpprövàl~~~]</translation>
        </message>
    </context>
    <context>
        <name>Attachments</name>
        <message>
            <source>Photograph</source>
            <translation>[Phötögràph~~~~]</translation>
        </message>
        <message>
            <source>Scan</source>
            <translation>[Sçàñ~]</translation>
        </message>
        <message>
            <source>Drawing</source>
            <translation>[Dràwîñg~~]</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>[Döçûméñt~~~]</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>[Öthér~~]</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>[Nöt kñöwñ~~~]</translation>
        </message>
        <message>
            <source>The original itself</source>
            <translation>[Thé örîgîñàl îtsélf~~~~~~~]</translation>
        </message>
        <message>
            <source>A copy of the file</source>
            <translation>[À çöpý öf thé fîlé~~~~~~~]</translation>
        </message>
        <message>
            <source>A photo or scan of it</source>
            <translation>[À phötö ör sçàñ öf ît~~~~~~~]</translation>
        </message>
        <message>
            <source>the place where it was taken</source>
            <translation>[thé plàçé whéré ît wàs tàkéñ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>a date and time</source>
            <translation>[à dàté àñd tîmé~~~~~~]</translation>
        </message>
        <message>
            <source>the camera or telephone</source>
            <translation>[thé çàmérà ör téléphöñé~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>a name of a person</source>
            <translation>[à ñàmé öf à pérsöñ~~~~~~~]</translation>
        </message>
        <message>
            <source>the program that made it</source>
            <translation>[thé prögràm thàt màdé ît~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>comments or titles</source>
            <translation>[çömméñts ör tîtlés~~~~~~~]</translation>
        </message>
        <message>
            <source>a second, small picture</source>
            <translation>[à séçöñd, smàll pîçtûré~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>scripts (they can't run here)</source>
            <translation>[sçrîpts (théý çàñ't rûñ héré)~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>a form</source>
            <translation>[à förm~~]</translation>
        </message>
        <message>
            <source>links or remarks on this page</source>
            <translation>[lîñks ör rémàrks öñ thîs pàgé~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>further files inside it</source>
            <translation>[fûrthér fîlés îñsîdé ît~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>It moves; only its first picture is shown.</source>
            <translation>[Ît mövés; öñlý îts fîrst pîçtûré îs shöwñ.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>It is shown upright, as its camera noted.</source>
            <translation>[Ît îs shöwñ ûprîght, às îts çàmérà ñötéd.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>It is damaged; what could be read is shown.</source>
            <translation>[Ît îs dàmàgéd; whàt çöûld bé réàd îs shöwñ.~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Invisible signs in it are written out.</source>
            <translation>[Îñvîsîblé sîgñs îñ ît àré wrîttéñ öût.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The file also holds: {things}.</source>
            <translation>[Thé fîlé àlsö hölds: {things}.~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>It can't be read as what it claims to be.</source>
            <translation>[Ît çàñ't bé réàd às whàt ît çlàîms tö bé.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>It is too large to be shown safely.</source>
            <translation>[Ît îs töö làrgé tö bé shöwñ sàfélý.~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>It is protected by a passphrase of its own.</source>
            <translation>[Ît îs prötéçtéd bý à pàssphràsé öf îts öwñ.~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>It has no such page.</source>
            <translation>[Ît hàs ñö sûçh pàgé.~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>AttachmentsView</name>
        <message>
            <source>Attachment</source>
            <translation>[Àttàçhméñt~~~~]</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>[Kîñd~]</translation>
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
            <source>At</source>
            <translation>[Àt]</translation>
        </message>
        <message numerus="yes">
            <source>%n attachment(s), kept as untouched originals</source>
            <translation>
                <numerusform>[%n àttàçhméñt, képt às ûñtöûçhéd örîgîñàls~~~~~~~ ~~~~~~~]</numerusform>
                <numerusform>[%n àttàçhméñts, képt às ûñtöûçhéd örîgîñàls~~~~~~~ ~~~~~~~ ~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>[Àttàçhméñts~~~~]</translation>
        </message>
        <message>
            <source>The originals of this interview are erased.</source>
            <translation>[Thé örîgîñàls öf thîs îñtérvîéw àré éràséd.~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) added. The files themselves stay where they are.</source>
            <translation>
                <numerusform>[%n fîlé àddéd. Thé fîlés thémsélvés stàý whéré théý àré.~~~~~~~ ~~~~~~~ ~~~~~~]</numerusform>
                <numerusform>[%n fîlés àddéd. Thé fîlés thémsélvés stàý whéré théý àré.~~~~~~~ ~~~~~~~ ~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n drawing(s) that had been broken off were found and kept.</source>
            <translation>
                <numerusform>[%n dràwîñg thàt hàd bééñ brökéñ öff wéré föûñd àñd képt.~~~~~~~ ~~~~~~~ ~~~~~~]</numerusform>
                <numerusform>[%n dràwîñgs thàt hàd bééñ brökéñ öff wéré föûñd àñd képt.~~~~~~~ ~~~~~~~ ~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Add files to the interview</source>
            <translation>[Àdd fîlés tö thé îñtérvîéw~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>&amp;Add files…</source>
            <translation>[&amp;Àdd fîlés…~~~~]</translation>
        </message>
        <message>
            <source>Ctrl+N</source>
            <translation>[Ctrl+N~~]</translation>
        </message>
        <message>
            <source>&amp;Draw…</source>
            <translation>[&amp;Dràw…~~]</translation>
        </message>
        <message>
            <source>A page over the whole screen, for the witness</source>
            <translation>[À pàgé övér thé whölé sçrééñ, för thé wîtñéss~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>&amp;Grid</source>
            <translation>[&amp;Grîd~~]</translation>
        </message>
        <message>
            <source>A grid under the next drawing</source>
            <translation>[À grîd ûñdér thé ñéxt dràwîñg~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>What the files are</source>
            <translation>[Whàt thé fîlés àré~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing attached yet</source>
            <translation>[Nöthîñg àttàçhéd ýét~~~~~~~]</translation>
        </message>
        <message>
            <source>Photographs, scans and documents, or a drawing made here. Originals are kept untouched.</source>
            <translation>[Phötögràphs, sçàñs àñd döçûméñts, ör à dràwîñg màdé héré. Örîgîñàls àré képt ûñtöûçhéd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>No interview chosen</source>
            <translation>[Nö îñtérvîéw çhöséñ~~~~~~~]</translation>
        </message>
        <message>
            <source>Choose an interview in the list to see what is attached to it.</source>
            <translation>[Chöösé àñ îñtérvîéw îñ thé lîst tö séé whàt îs àttàçhéd tö ît.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>AuthoritiesPage</name>
        <message>
            <source>Authority</source>
            <translation>[Àûthörîtý~~~]</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>[Shört ñàmé~~~~]</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>[Àddéd~~]</translation>
        </message>
        <message>
            <source>Timestamp authorities</source>
            <translation>[Tîméstàmp àûthörîtîés~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>[&amp;Bàçk~~]</translation>
        </message>
        <message>
            <source>Fingerprint of its root certificate (SHA-256)</source>
            <translation>[Fîñgérprîñt öf îts rööt çértîfîçàté (SHÀ-256)~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>No authority yet</source>
            <translation>[Nö àûthörîtý ýét~~~~~~]</translation>
        </message>
        <message>
            <source>Choose one whose root certificate you can get on paper or in person: a timestamp is worth what that certificate is worth. Two authorities are better than one.</source>
            <translation>[Chöösé öñé whösé rööt çértîfîçàté ýöû çàñ gét öñ pàpér ör îñ pérsöñ: à tîméstàmp îs wörth whàt thàt çértîfîçàté îs wörth. Twö àûthörîtîés àré béttér thàñ öñé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>A custodian adds one, with the root certificate that the authority gave.</source>
            <translation>[À çûstödîàñ àdds öñé, wîth thé rööt çértîfîçàté thàt thé àûthörîtý gàvé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
    </context>
    <context>
        <name>AwayCard</name>
        <message>
            <source>Break</source>
            <translation>[Bréàk~~]</translation>
        </message>
        <message>
            <source>Off the record</source>
            <translation>[Öff thé réçörd~~~~~]</translation>
        </message>
        <message>
            <source>Nothing is recorded; it becomes a gap with its length.</source>
            <translation>[Nöthîñg îs réçördéd; ît béçömés à gàp wîth îts léñgth.~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>Backup</name>
        <message>
            <source>Preparing</source>
            <translation>[Prépàrîñg~~~]</translation>
        </message>
        <message>
            <source>Copying onto the drive and reading back</source>
            <translation>[Cöpýîñg öñtö thé drîvé àñd réàdîñg bàçk~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Verifying what lies on the drive</source>
            <translation>[Vérîfýîñg whàt lîés öñ thé drîvé~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Bringing the vault back</source>
            <translation>[Brîñgîñg thé vàûlt bàçk~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Finishing</source>
            <translation>[Fîñîshîñg~~~]</translation>
        </message>
        <message>
            <source>about {time} left</source>
            <translation>[àböût {time} léft~~~~~~]</translation>
        </message>
        <message>
            <source>There is no backup yet</source>
            <translation>[Théré îs ñö bàçkûp ýét~~~~~~~]</translation>
        </message>
        <message>
            <source>The last backup is dated in the future: check the clock</source>
            <translation>[Thé làst bàçkûp îs dàtéd îñ thé fûtûré: çhéçk thé çlöçk~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Backed up within the last day</source>
            <translation>[Bàçkéd ûp wîthîñ thé làst dàý~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Backed up one day ago</source>
            <translation>[Bàçkéd ûp öñé dàý àgö~~~~~~~]</translation>
        </message>
        <message>
            <source>Backed up {days} days ago</source>
            <translation>[Bàçkéd ûp {days} dàýs àgö~~~~~~~ ~~]</translation>
        </message>
    </context>
    <context>
        <name>BackupView</name>
        <message>
            <source>due</source>
            <translation>[dûé~]</translation>
        </message>
        <message>
            <source>in order</source>
            <translation>[îñ ördér~~~]</translation>
        </message>
        <message>
            <source>A laptop can be lost, stolen or broken. A backup holds everything, as sealed as it is here.</source>
            <translation>[À làptöp çàñ bé löst, stöléñ ör brökéñ. À bàçkûp hölds évérýthîñg, às séàléd às ît îs héré.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>{moment} by {account}, on the drive {drive}, {size}.</source>
            <translation>[{moment} bý {account}, öñ thé drîvé {drive}, {size}.~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>This backup is whole: every file is as it was stored.</source>
            <translation>[Thîs bàçkûp îs whölé: évérý fîlé îs às ît wàs störéd.~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>This backup is not whole. Make a full backup, best on another drive.</source>
            <translation>[Thîs bàçkûp îs ñöt whölé. Màké à fûll bàçkûp, bést öñ àñöthér drîvé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Backed up and read back from the drive, {size} of it new.</source>
            <translation>[Bàçkéd ûp àñd réàd bàçk fröm thé drîvé, {size} öf ît ñéw.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>{count} media files of the vault are missing or damaged: check the vault.</source>
            <translation>[{count} médîà fîlés öf thé vàûlt àré mîssîñg ör dàmàgéd: çhéçk thé vàûlt.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>This folder is on the same disk as the vault: if the disk dies, both are gone.</source>
            <translation>[Thîs földér îs öñ thé sàmé dîsk às thé vàûlt: îf thé dîsk dîés, böth àré göñé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>CandidateRow</name>
        <message>
            <source>Not agreed to automatic transcription ({items})</source>
            <translation>[Nöt àgrééd tö àûtömàtîç tràñsçrîptîöñ ({items})~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>1 recording</source>
            <translation>[1 réçördîñg~~~~]</translation>
        </message>
        <message>
            <source>{n} recordings</source>
            <translation>[{n} réçördîñgs~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>ChannelCard</name>
        <message>
            <source>Who sits where</source>
            <translation>[Whö sîts whéré~~~~~]</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>[Sét~]</translation>
        </message>
        <message>
            <source>The language counts from the next draft on.</source>
            <translation>[Thé làñgûàgé çöûñts fröm thé ñéxt dràft öñ.~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
    </context>
    <context>
        <name>ChannelChoice</name>
        <message>
            <source>Language by ear</source>
            <translation>[Làñgûàgé bý éàr~~~~~~]</translation>
        </message>
        <message>
            <source>Speaker of {channel}</source>
            <translation>[Spéàkér öf {channel}~~~~~~~]</translation>
        </message>
        <message>
            <source>Language of {channel}</source>
            <translation>[Làñgûàgé öf {channel}~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>Check</name>
        <message>
            <source>The key opens the bundle</source>
            <translation>[Thé kéý öpéñs thé bûñdlé~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>The bundle is whole to its last byte</source>
            <translation>[Thé bûñdlé îs whölé tö îts làst býté~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Its contents are well-formed and safe</source>
            <translation>[Îts çöñtéñts àré wéll-förméd àñd sàfé~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Everything that a bundle needs is there</source>
            <translation>[Évérýthîñg thàt à bûñdlé ñééds îs théré~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The version is known</source>
            <translation>[Thé vérsîöñ îs kñöwñ~~~~~~~]</translation>
        </message>
        <message>
            <source>The signature is right and by a known signer</source>
            <translation>[Thé sîgñàtûré îs rîght àñd bý à kñöwñ sîgñér~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>The manifests are those that were signed</source>
            <translation>[Thé màñîfésts àré thösé thàt wéré sîgñéd~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Every part is as the manifests list it</source>
            <translation>[Évérý pàrt îs às thé màñîfésts lîst ît~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The bundle was meant for this recipient</source>
            <translation>[Thé bûñdlé wàs méàñt för thîs réçîpîéñt~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The record is valid and consistent</source>
            <translation>[Thé réçörd îs vàlîd àñd çöñsîstéñt~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>The custody log is signed and unbroken</source>
            <translation>[Thé çûstödý lög îs sîgñéd àñd ûñbrökéñ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The audio is what the record says</source>
            <translation>[Thé àûdîö îs whàt thé réçörd sàýs~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Another person approved exactly this transcript</source>
            <translation>[Àñöthér pérsöñ àpprövéd éxàçtlý thîs tràñsçrîpt~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
    </context>
    <context>
        <name>Checkup</name>
        <message>
            <source>Check of the vault {vault} on {at} by {by}, {entries} entries in its log</source>
            <translation>[Chéçk öf thé vàûlt {vault} öñ {at} bý {by}, {entries} éñtrîés îñ îts lög~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Not in order: {damages} damaged. Keep the folder as it is.</source>
            <translation>[Nöt îñ ördér: {damages} dàmàgéd. Kéép thé földér às ît îs.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The evidence is in order. Things to see to: {cares}.</source>
            <translation>[Thé évîdéñçé îs îñ ördér. Thîñgs tö séé tö: {cares}.~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Everything is in order.</source>
            <translation>[Évérýthîñg îs îñ ördér.~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>in order</source>
            <translation>[îñ ördér~~~]</translation>
        </message>
        <message>
            <source>… and {count} smaller interviews</source>
            <translation>[… àñd {count} smàllér îñtérvîéws~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>today</source>
            <translation>[tödàý~~]</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>[ýéstérdàý~~~]</translation>
        </message>
        <message>
            <source>{days} days ago</source>
            <translation>[{days} dàýs àgö~~~~~~]</translation>
        </message>
        <message>
            <source>Pages of every file</source>
            <translation>[Pàgés öf évérý fîlé~~~~~~~]</translation>
        </message>
        <message>
            <source>Custody log</source>
            <translation>[Cûstödý lög~~~~]</translation>
        </message>
        <message>
            <source>Everything stored, against the log</source>
            <translation>[Évérýthîñg störéd, àgàîñst thé lög~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Audio, against its seals</source>
            <translation>[Àûdîö, àgàîñst îts séàls~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Files in the vault's folder</source>
            <translation>[Fîlés îñ thé vàûlt's földér~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Sizes</source>
            <translation>[Sîzés~~]</translation>
        </message>
        <message>
            <source>Accounts and key slots</source>
            <translation>[Àççöûñts àñd kéý slöts~~~~~~~]</translation>
        </message>
        <message>
            <source>Identities</source>
            <translation>[Îdéñtîtîés~~~~]</translation>
        </message>
        <message>
            <source>Recovery kit</source>
            <translation>[Réçövérý kît~~~~]</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>[Bàçkûps~~]</translation>
        </message>
        <message>
            <source>Checkpoints kept elsewhere</source>
            <translation>[Chéçkpöîñts képt élséwhéré~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>The disk</source>
            <translation>[Thé dîsk~~~]</translation>
        </message>
        <message>
            <source>It can be moved into the folder set-aside; nothing is deleted.</source>
            <translation>[Ît çàñ bé mövéd îñtö thé földér sét-àsîdé; ñöthîñg îs délétéd.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The erasure can be finished now.</source>
            <translation>[Thé éràsûré çàñ bé fîñîshéd ñöw.~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>It can be folded in now.</source>
            <translation>[Ît çàñ bé földéd îñ ñöw.~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>A checkpoint can be made now.</source>
            <translation>[À çhéçkpöîñt çàñ bé màdé ñöw.~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>A backup may give it back: saegim vault check --repair --from DIR. What is there now is set aside, not deleted.</source>
            <translation>[À bàçkûp màý gîvé ît bàçk: sàégîm vàûlt çhéçk --répàîr --fröm DÎR. Whàt îs théré ñöw îs sét àsîdé, ñöt délétéd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Keep this folder as it is, and restore the newest backup into a new one.</source>
            <translation>[Kéép thîs földér às ît îs, àñd réstöré thé ñéwést bàçkûp îñtö à ñéw öñé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>{count} entries of the custody log stand after its newest checkpoint.</source>
            <translation>[{count} éñtrîés öf thé çûstödý lög stàñd àftér îts ñéwést çhéçkpöîñt.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Saegim was not closed properly. A new checkpoint covers them.</source>
            <translation>[Sàégîm wàs ñöt çlöséd pröpérlý. À ñéw çhéçkpöîñt çövérs thém.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>{count} file(s) of erased audio are still there. Their key is destroyed.</source>
            <translation>[{count} fîlé(s) öf éràséd àûdîö àré stîll théré. Théîr kéý îs déströýéd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Finish the erasure.</source>
            <translation>[Fîñîsh thé éràsûré.~~~~~~~]</translation>
        </message>
        <message>
            <source>Something was erased, and the vault still has the key of the time before.</source>
            <translation>[Söméthîñg wàs éràséd, àñd thé vàûlt stîll hàs thé kéý öf thé tîmé béföré.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>A custodian finishes the erasure; older copies then no longer open with it.</source>
            <translation>[À çûstödîàñ fîñîshés thé éràsûré; öldér çöpîés théñ ñö löñgér öpéñ wîth ît.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>{name} holds audio that belongs to no interview of this vault.</source>
            <translation>[{name} hölds àûdîö thàt bélöñgs tö ñö îñtérvîéw öf thîs vàûlt.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>A new interview was cut off as it began, or somebody put the file there.</source>
            <translation>[À ñéw îñtérvîéw wàs çût öff às ît bégàñ, ör sömébödý pût thé fîlé théré.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>{name} was never finished.</source>
            <translation>[{name} wàs ñévér fîñîshéd.~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>A writing was cut off; what it would have replaced is still there.</source>
            <translation>[À wrîtîñg wàs çût öff; whàt ît wöûld hàvé réplàçéd îs stîll théré.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>{name} is the mark of a recorder that no longer runs.</source>
            <translation>[{name} îs thé màrk öf à réçördér thàt ñö löñgér rûñs.~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>The recording itself was sealed as interrupted at the next unlock.</source>
            <translation>[Thé réçördîñg îtsélf wàs séàléd às îñtérrûptéd àt thé ñéxt ûñlöçk.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>{name} is no file of Saegim's.</source>
            <translation>[{name} îs ñö fîlé öf Sàégîm's.~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Find out who put it there: nothing else belongs into this folder.</source>
            <translation>[Fîñd öût whö pût ît théré: ñöthîñg élsé bélöñgs îñtö thîs földér.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>{name}, beside the vault, is a vault whose making was cut off.</source>
            <translation>[{name}, bésîdé thé vàûlt, îs à vàûlt whösé màkîñg wàs çût öff.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Nobody ever worked in it.</source>
            <translation>[Nöbödý évér wörkéd îñ ît.~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>{name} shows that a change of a key was cut off.</source>
            <translation>[{name} shöws thàt à çhàñgé öf à kéý wàs çût öff.~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Lock the vault and unlock it; for identities, look at one. That finishes it.</source>
            <translation>[Löçk thé vàûlt àñd ûñlöçk ît; för îdéñtîtîés, löök àt öñé. Thàt fîñîshés ît.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>The folder set-aside holds {count} file(s), {size}.</source>
            <translation>[Thé földér sét-àsîdé hölds {count} fîlé(s), {size}.~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Look through them and move them elsewhere when nobody needs them here.</source>
            <translation>[Löök thröûgh thém àñd mövé thém élséwhéré whéñ ñöbödý ñééds thém héré.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>The write-ahead log of {name} has grown to {size}.</source>
            <translation>[Thé wrîté-àhéàd lög öf {name} hàs gröwñ tö {size}.~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Nothing is lost; folding it in makes opening faster.</source>
            <translation>[Nöthîñg îs löst; földîñg ît îñ màkés öpéñîñg fàstér.~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>{interview}: {size} of audio</source>
            <translation>[{interview}: {size} öf àûdîö~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Altogether: {size}, of which {own} is no audio</source>
            <translation>[Àltögéthér: {size}, öf whîçh {own} îs ñö àûdîö~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>A try at the slot of {account} costs {mib} MiB; {fair_mib} MiB are fair here.</source>
            <translation>[À trý àt thé slöt öf {account} çösts {mib} MîB; {fair_mib} MîB àré fàîr héré.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Change its passphrase, also to the same: the slot is then made anew.</source>
            <translation>[Chàñgé îts pàssphràsé, àlsö tö thé sàmé: thé slöt îs théñ màdé àñéw.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>{name} belongs to no account.</source>
            <translation>[{name} bélöñgs tö ñö àççöûñt.~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>The adding of an account was cut off; it can be added again.</source>
            <translation>[Thé àddîñg öf àñ àççöûñt wàs çût öff; ît çàñ bé àddéd àgàîñ.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>{account} was removed, and its slot is still there.</source>
            <translation>[{account} wàs rémövéd, àñd îts slöt îs stîll théré.~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>It opens nothing any more.</source>
            <translation>[Ît öpéñs ñöthîñg àñý möré.~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>{account} has no key slot and can't sign in.</source>
            <translation>[{account} hàs ñö kéý slöt àñd çàñ't sîgñ îñ.~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Put the slot back from a backup, or remove the account and add another.</source>
            <translation>[Pût thé slöt bàçk fröm à bàçkûp, ör rémövé thé àççöûñt àñd àdd àñöthér.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>The slot of {account} holds other keys than the vault knows.</source>
            <translation>[Thé slöt öf {account} hölds öthér kéýs thàñ thé vàûlt kñöws.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Somebody put it there. Put the right one back from a backup.</source>
            <translation>[Sömébödý pût ît théré. Pût thé rîght öñé bàçk fröm à bàçkûp.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The slot of {account} is not the one that the custody log states.</source>
            <translation>[Thé slöt öf {account} îs ñöt thé öñé thàt thé çûstödý lög stàtés.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Let {account} unlock the vault. If that works, a change of the passphrase, also to the same, makes it right.</source>
            <translation>[Lét {account} ûñlöçk thé vàûlt. Îf thàt wörks, à çhàñgé öf thé pàssphràsé, àlsö tö thé sàmé, màkés ît rîght.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>{account} is a custodian, and its slot does not prove it.</source>
            <translation>[{account} îs à çûstödîàñ, àñd îts slöt döés ñöt prövé ît.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>It must not change accounts until another custodian sets its roles again.</source>
            <translation>[Ît mûst ñöt çhàñgé àççöûñts ûñtîl àñöthér çûstödîàñ séts îts rölés àgàîñ.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>{account} is no custodian, and its slot still says so.</source>
            <translation>[{account} îs ñö çûstödîàñ, àñd îts slöt stîll sàýs sö.~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>A custodian sets its roles again; that takes it out.</source>
            <translation>[À çûstödîàñ séts îts rölés àgàîñ; thàt tàkés ît öût.~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>There is one custodian.</source>
            <translation>[Théré îs öñé çûstödîàñ.~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>A second one keeps the office able to act.</source>
            <translation>[À séçöñd öñé kééps thé öffîçé àblé tö àçt.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>What is written in identity.db was not compared: no key of the vault opens it.</source>
            <translation>[Whàt îs wrîttéñ îñ îdéñtîtý.db wàs ñöt çömpàréd: ñö kéý öf thé vàûlt öpéñs ît.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Somebody entitled does it with saegim vault check --identities.</source>
            <translation>[Sömébödý éñtîtléd döés ît wîth sàégîm vàûlt çhéçk --îdéñtîtîés.~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>No account can open identities any more.</source>
            <translation>[Nö àççöûñt çàñ öpéñ îdéñtîtîés àñý möré.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The recovery kit still can: use it, before a new one is made.</source>
            <translation>[Thé réçövérý kît stîll çàñ: ûsé ît, béföré à ñéw öñé îs màdé.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>{account} is the only account that can open identities.</source>
            <translation>[{account} îs thé öñlý àççöûñt thàt çàñ öpéñ îdéñtîtîés.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Entitle a second account, so that a forgotten passphrase shuts nothing.</source>
            <translation>[Éñtîtlé à séçöñd àççöûñt, sö thàt à förgöttéñ pàssphràsé shûts ñöthîñg.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>The recovery kit in force does not open identities.</source>
            <translation>[Thé réçövérý kît îñ förçé döés ñöt öpéñ îdéñtîtîés.~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>There is no recovery kit.</source>
            <translation>[Théré îs ñö réçövérý kît.~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Make one: without it a forgotten passphrase can be the end of everything here.</source>
            <translation>[Màké öñé: wîthöût ît à förgöttéñ pàssphràsé çàñ bé thé éñd öf évérýthîñg héré.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The recovery kit was never rehearsed.</source>
            <translation>[Thé réçövérý kît wàs ñévér réhéàrséd.~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>The recovery kit was last rehearsed {ago}.</source>
            <translation>[Thé réçövérý kît wàs làst réhéàrséd {ago}.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>{threshold} of {shares} sheets open the vault; rehearsed {ago}.</source>
            <translation>[{threshold} öf {shares} shééts öpéñ thé vàûlt; réhéàrséd {ago}.~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>The newest backup was made {ago}.</source>
            <translation>[Thé ñéwést bàçkûp wàs màdé {ago}.~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Newest backup: {ago}, on {drive}, {size}.</source>
            <translation>[Néwést bàçkûp: {ago}, öñ {drive}, {size}.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The newest checkpoint outside the vault got out {ago}.</source>
            <translation>[Thé ñéwést çhéçkpöîñt öûtsîdé thé vàûlt göt öût {ago}.~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Newest checkpoint outside the vault: {ago}.</source>
            <translation>[Néwést çhéçkpöîñt öûtsîdé thé vàûlt: {ago}.~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>{free} of {total} free</source>
            <translation>[{free} öf {total} fréé~~~~~~~]</translation>
        </message>
        <message>
            <source>Rehearse it: nobody knows yet whether its sheets can be read.</source>
            <translation>[Réhéàrsé ît: ñöbödý kñöws ýét whéthér îts shééts çàñ bé réàd.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Whoever is entitled entitles themselves again: that seals identities to the kit.</source>
            <translation>[Whöévér îs éñtîtléd éñtîtlés thémsélvés àgàîñ: thàt séàls îdéñtîtîés tö thé kît.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Rehearse it again, and see that every sheet is still where it should be.</source>
            <translation>[Réhéàrsé ît àgàîñ, àñd séé thàt évérý shéét îs stîll whéré ît shöûld bé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>There is no backup.</source>
            <translation>[Théré îs ñö bàçkûp.~~~~~~~]</translation>
        </message>
        <message>
            <source>Make one onto a drive: this disk may fail at any time.</source>
            <translation>[Màké öñé öñtö à drîvé: thîs dîsk màý fàîl àt àñý tîmé.~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Make one today.</source>
            <translation>[Màké öñé tödàý.~~~~~~]</translation>
        </message>
        <message>
            <source>No checkpoint of this vault is kept outside its folder.</source>
            <translation>[Nö çhéçkpöîñt öf thîs vàûlt îs képt öûtsîdé îts földér.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Keep one elsewhere: nothing else shows that an older copy was put back.</source>
            <translation>[Kéép öñé élséwhéré: ñöthîñg élsé shöws thàt àñ öldér çöpý wàs pût bàçk.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Carry a new one out.</source>
            <translation>[Càrrý à ñéw öñé öût.~~~~~~~]</translation>
        </message>
        <message>
            <source>Only {free} are free on the vault's disk.</source>
            <translation>[Öñlý {free} àré fréé öñ thé vàûlt's dîsk.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Make room before the next interview.</source>
            <translation>[Màké rööm béföré thé ñéxt îñtérvîéw.~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>The vault's disk can't be written to.</source>
            <translation>[Thé vàûlt's dîsk çàñ't bé wrîttéñ tö.~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Copy the vault to another disk; a disk that fails often ends like this.</source>
            <translation>[Cöpý thé vàûlt tö àñöthér dîsk; à dîsk thàt fàîls öftéñ éñds lîké thîs.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>The disk does not tell large letters from small ones. It need not.</source>
            <translation>[Thé dîsk döés ñöt téll làrgé léttérs fröm smàll öñés. Ît ñééd ñöt.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>The disk took {took_ms} ms to store a little for good.</source>
            <translation>[Thé dîsk töök {took_ms} ms tö störé à lîttlé för gööd.~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Keep the vault on the laptop's own disk; recording stores twice a second.</source>
            <translation>[Kéép thé vàûlt öñ thé làptöp's öwñ dîsk; réçördîñg störés twîçé à séçöñd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>The rest of the vault's disk is not sealed.</source>
            <translation>[Thé rést öf thé vàûlt's dîsk îs ñöt séàléd.~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Turn on full-disk encryption: Saegim seals the vault, not the laptop.</source>
            <translation>[Tûrñ öñ fûll-dîsk éñçrýptîöñ: Sàégîm séàls thé vàûlt, ñöt thé làptöp.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Whether the whole disk is sealed can't be told from here.</source>
            <translation>[Whéthér thé whölé dîsk îs séàléd çàñ't bé töld fröm héré.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Look it up in the system's settings once, and keep it on.</source>
            <translation>[Löök ît ûp îñ thé sýstém's séttîñgs öñçé, àñd kéép ît öñ.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>The disk itself says that it is failing.</source>
            <translation>[Thé dîsk îtsélf sàýs thàt ît îs fàîlîñg.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Make a backup now, and replace the disk.</source>
            <translation>[Màké à bàçkûp ñöw, àñd réplàçé thé dîsk.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The disk's own record of its health can't be read by this account.</source>
            <translation>[Thé dîsk's öwñ réçörd öf îts héàlth çàñ't bé réàd bý thîs àççöûñt.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>What the system moves out of memory onto the disk is not sealed.</source>
            <translation>[Whàt thé sýstém mövés öût öf mémörý öñtö thé dîsk îs ñöt séàléd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Turn it off, or seal it: words of a testimony can get there.</source>
            <translation>[Tûrñ ît öff, ör séàl ît: wörds öf à téstîmöñý çàñ gét théré.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Whether memory moved onto the disk is sealed can't be told from here.</source>
            <translation>[Whéthér mémörý mövéd öñtö thé dîsk îs séàléd çàñ't bé töld fröm héré.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
    </context>
    <context>
        <name>CheckupView</name>
        <message>
            <source>How grave</source>
            <translation>[Höw gràvé~~~]</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>[Whéré~~]</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>[Whàt wàs föûñd~~~~~]</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>[Sàvéd às {name}.~~~~~~]</translation>
        </message>
        <message>
            <source>Repairing…</source>
            <translation>[Répàîrîñg…~~~~]</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>[Stöppîñg…~~~]</translation>
        </message>
        <message>
            <source>Bringing back…</source>
            <translation>[Brîñgîñg bàçk…~~~~~]</translation>
        </message>
        <message>
            <source>No backup on this drive holds all that is missing. Try another drive.</source>
            <translation>[Nö bàçkûp öñ thîs drîvé hölds àll thàt îs mîssîñg. Trý àñöthér drîvé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>[Dàmàgéd~~]</translation>
        </message>
        <message>
            <source>See to it</source>
            <translation>[Séé tö ît~~~]</translation>
        </message>
        <message>
            <source>Good to know</source>
            <translation>[Gööd tö kñöw~~~~]</translation>
        </message>
        <message>
            <source>Drive or folder with backups</source>
            <translation>[Drîvé ör földér wîth bàçkûps~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>[Sàvé thé répört~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Check everything</source>
            <translation>[&amp;Chéçk évérýthîñg~~~~~~]</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>[Càñçél~~]</translation>
        </message>
        <message>
            <source>&amp;Repair what can be</source>
            <translation>[&amp;Répàîr whàt çàñ bé~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing is deleted; what is moved is listed.</source>
            <translation>[Nöthîñg îs délétéd; whàt îs mövéd îs lîstéd.~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>&amp;Bring back from a drive…</source>
            <translation>[&amp;Brîñg bàçk fröm à drîvé…~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>What a backup holds whole takes the place of what is missing.</source>
            <translation>[Whàt à bàçkûp hölds whölé tàkés thé plàçé öf whàt îs mîssîñg.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Save report…</source>
            <translation>[&amp;Sàvé répört…~~~~~]</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>[Prögréss~~~]</translation>
        </message>
        <message>
            <source>Not checked since unlocking</source>
            <translation>[Nöt çhéçkéd sîñçé ûñlöçkîñg~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>A check reads every page, every entry and every recording, and looks at keys, kit, backups and the disk. It takes about three seconds for a gigabyte.</source>
            <translation>[À çhéçk réàds évérý pàgé, évérý éñtrý àñd évérý réçördîñg, àñd lööks àt kéýs, kît, bàçkûps àñd thé dîsk. Ît tàkés àböût thréé séçöñds för à gîgàbýté.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
    </context>
    <context>
        <name>ChosenCard</name>
        <message>
            <source>{n} files chosen</source>
            <translation>[{n} fîlés çhöséñ~~~~~~]</translation>
        </message>
        <message>
            <source>Bring in &amp;all the same</source>
            <translation>[Brîñg îñ &amp;àll thé sàmé~~~~~~~]</translation>
        </message>
        <message>
            <source>Try a&amp;gain</source>
            <translation>[Trý à&amp;gàîñ~~~~]</translation>
        </message>
        <message>
            <source>Take &amp;off the list</source>
            <translation>[Tàké &amp;öff thé lîst~~~~~~~]</translation>
        </message>
        <message>
            <source>The file itself stays where it is.</source>
            <translation>[Thé fîlé îtsélf stàýs whéré ît îs.~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Transcripts</source>
            <translation>[Tràñsçrîpts~~~~]</translation>
        </message>
        <message>
            <source>Its sound is kept as far as it goes. Gaps where something is missing: {n}.</source>
            <translation>[Îts söûñd îs képt às fàr às ît göés. Gàps whéré söméthîñg îs mîssîñg: {n}.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>SHA-256 {digest}</source>
            <translation>[SHÀ-256 {digest}~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>ChosenColleague</name>
        <message>
            <source>Nobody yet</source>
            <translation>[Nöbödý ýét~~~~]</translation>
        </message>
        <message>
            <source>Fingerprint compared</source>
            <translation>[Fîñgérprîñt çömpàréd~~~~~~~]</translation>
        </message>
        <message>
            <source>Fingerprint not compared</source>
            <translation>[Fîñgérprîñt ñöt çömpàréd~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>&amp;Fingerprint, as they read it aloud</source>
            <translation>[&amp;Fîñgérprîñt, às théý réàd ît àlöûd~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Compare</source>
            <translation>[&amp;Cömpàré~~~]</translation>
        </message>
        <message>
            <source>&amp;End the exchange</source>
            <translation>[&amp;Éñd thé éxçhàñgé~~~~~~]</translation>
        </message>
        <message>
            <source>Add a colleague</source>
            <translation>[Àdd à çölléàgûé~~~~~~]</translation>
        </message>
        <message>
            <source>Ca&amp;rd</source>
            <translation>[Cà&amp;rd~~]</translation>
        </message>
        <message>
            <source>The file that ends in .saegim-card.json, from their laptop.</source>
            <translation>[Thé fîlé thàt éñds îñ .sàégîm-çàrd.jsöñ, fröm théîr làptöp.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>[&amp;Nàmé~~]</translation>
        </message>
        <message>
            <source>Shown on this laptop only.</source>
            <translation>[Shöwñ öñ thîs làptöp öñlý.~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>[&amp;Àdd~]</translation>
        </message>
        <message>
            <source>A colleague on another laptop is known by their card. A custodian adds it.</source>
            <translation>[À çölléàgûé öñ àñöthér làptöp îs kñöwñ bý théîr çàrd. À çûstödîàñ àdds ît.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Interviews can be sent to them, and what they send is taken in.</source>
            <translation>[Îñtérvîéws çàñ bé séñt tö thém, àñd whàt théý séñd îs tàkéñ îñ.~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Call them, have the fingerprint of their card read aloud, and type what you hear.</source>
            <translation>[Càll thém, hàvé thé fîñgérprîñt öf théîr çàrd réàd àlöûd, àñd týpé whàt ýöû héàr.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>Cli</name>
        <message>
            <source>The new passphrase is good: worth {count} words by chance. Six are strong.</source>
            <translation>[Thé ñéw pàssphràsé îs gööd: wörth {count} wörds bý çhàñçé. Sîx àré ströñg.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>The new passphrase is strong: worth {count} words by chance.</source>
            <translation>[Thé ñéw pàssphràsé îs ströñg: wörth {count} wörds bý çhàñçé.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
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
            <source>Your own passphrase, once more: </source>
            <translation>[Ýöûr öwñ pàssphràsé, öñçé möré: ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Passphrase of the second person: </source>
            <translation>[Pàssphràsé öf thé séçöñd pérsöñ: ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Tries that did not open your account since you last unlocked it: {count}.</source>
            <translation>[Trîés thàt dîd ñöt öpéñ ýöûr àççöûñt sîñçé ýöû làst ûñlöçkéd ît: {count}.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>{account} can open the vault from now on.</source>
            <translation>[{account} çàñ öpéñ thé vàûlt fröm ñöw öñ.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>{account} can't open the vault until it is enabled again.</source>
            <translation>[{account} çàñ't öpéñ thé vàûlt ûñtîl ît îs éñàbléd àgàîñ.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>{account} can open the vault again.</source>
            <translation>[{account} çàñ öpéñ thé vàûlt àgàîñ.~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>{account} can never open the vault again.</source>
            <translation>[{account} çàñ ñévér öpéñ thé vàûlt àgàîñ.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>{account} holds these roles now: {roles}.</source>
            <translation>[{account} hölds thésé rölés ñöw: {roles}.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>{account} has new keys. Give recipients the new list of signers.</source>
            <translation>[{account} hàs ñéw kéýs. Gîvé réçîpîéñts thé ñéw lîst öf sîgñérs.~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Not in order: {count} findings.</source>
            <translation>[Nöt îñ ördér: {count} fîñdîñgs.~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>In order.</source>
            <translation>[Îñ ördér.~~~]</translation>
        </message>
        <message>
            <source>This is the self-test model. It must not be used for a testimony.</source>
            <translation>[Thîs îs thé sélf-tést mödél. Ît mûst ñöt bé ûséd för à téstîmöñý.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>There is no sealed recording that this model has not transcribed yet.</source>
            <translation>[Théré îs ñö séàléd réçördîñg thàt thîs mödél hàs ñöt tràñsçrîbéd ýét.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Recording {recording}: {segments} segments, {flagged} of them to listen to again.</source>
            <translation>[Réçördîñg {recording}: {segments} ségméñts, {flagged} öf thém tö lîstéñ tö àgàîñ.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Places in doubt were read again with {model}.</source>
            <translation>[Plàçés îñ döûbt wéré réàd àgàîñ wîth {model}.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>The vault is ready: {path}</source>
            <translation>[Thé vàûlt îs réàdý: {path}~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Without a passphrase or a recovery kit nobody can open it, nor help you. Make and rehearse the kit next: no interview can be opened before.</source>
            <translation>[Wîthöût à pàssphràsé ör à réçövérý kît ñöbödý çàñ öpéñ ît, ñör hélp ýöû. Màké àñd réhéàrsé thé kît ñéxt: ñö îñtérvîéw çàñ bé öpéñéd béföré.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The older copy is accepted. Its log had {found} entries, {known} were known outside: what {missing} of them recorded is gone, unless the newer copy is found. The log says who accepted it, and why.</source>
            <translation>[Thé öldér çöpý îs àççéptéd. Îts lög hàd {found} éñtrîés, {known} wéré kñöwñ öûtsîdé: whàt {missing} öf thém réçördéd îs göñé, ûñléss thé ñéwér çöpý îs föûñd. Thé lög sàýs whö àççéptéd ît, àñd whý.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>File {number} was not taken in:</source>
            <translation>[Fîlé {number} wàs ñöt tàkéñ îñ:~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>{name} is taken in as recording {recording}: {seconds} seconds, {gaps} gaps.</source>
            <translation>[{name} îs tàkéñ îñ às réçördîñg {recording}: {seconds} séçöñds, {gaps} gàps.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>There is no recording yet.</source>
            <translation>[Théré îs ñö réçördîñg ýét.~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Recording {recording}: not sealed yet.</source>
            <translation>[Réçördîñg {recording}: ñöt séàléd ýét.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Recording {recording}: {seconds} seconds, {gaps} gaps, sealed.</source>
            <translation>[Réçördîñg {recording}: {seconds} séçöñds, {gaps} gàps, séàléd.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Off the record, kept apart, {recording}: {seconds} seconds, {gaps} gaps, sealed.</source>
            <translation>[Öff thé réçörd, képt àpàrt, {recording}: {seconds} séçöñds, {gaps} gàps, séàléd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>  Gap at {place}: {reason}.</source>
            <translation>[  Gàp àt {place}: {reason}.~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>  Gap at {place}, {seconds} seconds: {reason}.</source>
            <translation>[  Gàp àt {place}, {seconds} séçöñds: {reason}.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Opened in {folder}</source>
            <translation>[Öpéñéd îñ {folder}~~~~~~~]</translation>
        </message>
        <message>
            <source>{supervisor} approved {interview} as it reads now.</source>
            <translation>[{supervisor} àpprövéd {interview} às ît réàds ñöw.~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Noted for {item}: {state}.</source>
            <translation>[Nötéd för {item}: {state}.~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>{name} is added, not yet verified. Fingerprint to compare by voice: {fingerprint}</source>
            <translation>[{name} îs àddéd, ñöt ýét vérîfîéd. Fîñgérprîñt tö çömpàré bý vöîçé: {fingerprint}~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>There is no destination yet.</source>
            <translation>[Théré îs ñö déstîñàtîöñ ýét.~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>{name} is verified.</source>
            <translation>[{name} îs vérîfîéd.~~~~~~~]</translation>
        </message>
        <message>
            <source>Checking consent, approval and the recordings</source>
            <translation>[Chéçkîñg çöñséñt, àpprövàl àñd thé réçördîñgs~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Preparing the parts</source>
            <translation>[Prépàrîñg thé pàrts~~~~~~~]</translation>
        </message>
        <message>
            <source>Sealing onto the drive</source>
            <translation>[Séàlîñg öñtö thé drîvé~~~~~~~]</translation>
        </message>
        <message>
            <source>Reading back from the drive</source>
            <translation>[Réàdîñg bàçk fröm thé drîvé~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Copying onto the drive</source>
            <translation>[Cöpýîñg öñtö thé drîvé~~~~~~~]</translation>
        </message>
        <message>
            <source>Verifying what lies on the drive</source>
            <translation>[Vérîfýîñg whàt lîés öñ thé drîvé~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Bringing the vault back</source>
            <translation>[Brîñgîñg thé vàûlt bàçk~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Finishing</source>
            <translation>[Fîñîshîñg~~~]</translation>
        </message>
        <message>
            <source>Backed up and read back: {snapshot}, {files} files, {size}, {copied} of it new.</source>
            <translation>[Bàçkéd ûp àñd réàd bàçk: {snapshot}, {files} fîlés, {size}, {copied} öf ît ñéw.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>{count} media files of the vault are missing or damaged. The drive keeps what it had of them. Run saegim vault check.</source>
            <translation>[{count} médîà fîlés öf thé vàûlt àré mîssîñg ör dàmàgéd. Thé drîvé kééps whàt ît hàd öf thém. Rûñ sàégîm vàûlt çhéçk.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>This folder is on the same disk as the vault: if the disk dies, both are gone.</source>
            <translation>[Thîs földér îs öñ thé sàmé dîsk às thé vàûlt: îf thé dîsk dîés, böth àré göñé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>There is no backup in this folder.</source>
            <translation>[Théré îs ñö bàçkûp îñ thîs földér.~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Handed over, after reading back with {checks} checks: {path}</source>
            <translation>[Hàñdéd övér, àftér réàdîñg bàçk wîth {checks} çhéçks: {path}~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>SHA-256 for the paper slip: {sha256}</source>
            <translation>[SHÀ-256 för thé pàpér slîp: {sha256}~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Interview {interview} with {witness} is open.</source>
            <translation>[Îñtérvîéw {interview} wîth {witness} îs öpéñ.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>There is no interview yet.</source>
            <translation>[Théré îs ñö îñtérvîéw ýét.~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Recording {recording}</source>
            <translation>[Réçördîñg {recording}~~~~~~~]</translation>
        </message>
        <message>
            <source>The new text, on one line:</source>
            <translation>[Thé ñéw téxt, öñ öñé lîñé:~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Revision {number} of {segment} is in force. An earlier approval is not, any more.</source>
            <translation>[Révîsîöñ {number} öf {segment} îs îñ förçé. Àñ éàrlîér àpprövàl îs ñöt, àñý möré.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Stopped before the end.</source>
            <translation>[Stöppéd béföré thé éñd.~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Written: {person}, version {version}.</source>
            <translation>[Wrîttéñ: {person}, vérsîöñ {version}.~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Identities open for {accounts}.</source>
            <translation>[Îdéñtîtîés öpéñ för {accounts}.~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Key file {id} is at {path}</source>
            <translation>[Kéý fîlé {id} îs àt {path}~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Now change your passphrase with --new-key-file, and put a copy of the file away.</source>
            <translation>[Nöw çhàñgé ýöûr pàssphràsé wîth --ñéw-kéý-fîlé, àñd pût à çöpý öf thé fîlé àwàý.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The sheets are written. Anybody can read them: print, then delete them.</source>
            <translation>[Thé shééts àré wrîttéñ. Àñýbödý çàñ réàd thém: prîñt, théñ délété thém.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Rehearse the kit next: no interview can be opened before.</source>
            <translation>[Réhéàrsé thé kît ñéxt: ñö îñtérvîéw çàñ bé öpéñéd béföré.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>The sheets open the vault.</source>
            <translation>[Thé shééts öpéñ thé vàûlt.~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>There is no recovery kit.</source>
            <translation>[Théré îs ñö réçövérý kît.~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>{kit}: any {threshold} of {shares} sheets.</source>
            <translation>[{kit}: àñý {threshold} öf {shares} shééts.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>It was never rehearsed: no interview can be opened.</source>
            <translation>[Ît wàs ñévér réhéàrséd: ñö îñtérvîéw çàñ bé öpéñéd.~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Rehearsed on {day}; the next time by {due}.</source>
            <translation>[Réhéàrséd öñ {day}; thé ñéxt tîmé bý {due}.~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>It was used. Make a new kit, so that its sheets open nothing any more.</source>
            <translation>[Ît wàs ûséd. Màké à ñéw kît, sö thàt îts shééts öpéñ ñöthîñg àñý möré.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>{account} can open the vault from now on. The log says that the kit was used.</source>
            <translation>[{account} çàñ öpéñ thé vàûlt fröm ñöw öñ. Thé lög sàýs thàt thé kît wàs ûséd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Make a new kit now, so that its sheets open nothing any more.</source>
            <translation>[Màké à ñéw kît ñöw, sö thàt îts shééts öpéñ ñöthîñg àñý möré.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The words of sheet {number}, in Korean or English, in one line:</source>
            <translation>[Thé wörds öf shéét {number}, îñ Köréàñ ör Éñglîsh, îñ öñé lîñé:~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>The new passphrase opens {account} from now on.</source>
            <translation>[Thé ñéw pàssphràsé öpéñs {account} fröm ñöw öñ.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>The key file is needed as well. Without it, only the recovery kit helps.</source>
            <translation>[Thé kéý fîlé îs ñéédéd às wéll. Wîthöût ît, öñlý thé réçövérý kît hélps.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>No key file is needed.</source>
            <translation>[Nö kéý fîlé îs ñéédéd.~~~~~~~]</translation>
        </message>
        <message>
            <source>{count} words by chance, {bits} bits. Six words or more are strong. Write it down, and keep the paper apart from the laptop.</source>
            <translation>[{count} wörds bý çhàñçé, {bits} bîts. Sîx wörds ör möré àré ströñg. Wrîté ît döwñ, àñd kéép thé pàpér àpàrt fröm thé làptöp.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>{policy} is {value} from now on.</source>
            <translation>[{policy} îs {value} fröm ñöw öñ.~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>The vault is back: {path}</source>
            <translation>[Thé vàûlt îs bàçk: {path}~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Unlock it with a passphrase of its day or with the recovery kit. Whatever was done after {snapshot} is not in it.</source>
            <translation>[Ûñlöçk ît wîth à pàssphràsé öf îts dàý ör wîth thé réçövérý kît. Whàtévér wàs döñé àftér {snapshot} îs ñöt îñ ît.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>{name} is added. Its root certificate is good until {day}: {subject}</source>
            <translation>[{name} îs àddéd. Îts rööt çértîfîçàté îs gööd ûñtîl {day}: {subject}~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>There is no timestamp authority yet.</source>
            <translation>[Théré îs ñö tîméstàmp àûthörîtý ýét.~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>The request is on the drive, for the first {size} entries: {file}</source>
            <translation>[Thé réqûést îs öñ thé drîvé, för thé fîrst {size} éñtrîés: {file}~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>{note} says how to get the answer. Then: saegim timestamp take</source>
            <translation>[{note} sàýs höw tö gét thé àñswér. Théñ: sàégîm tîméstàmp tàké~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Taken: {authority} says that it existed on {at}.</source>
            <translation>[Tàkéñ: {authority} sàýs thàt ît éxîstéd öñ {at}.~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Here already: {file}</source>
            <translation>[Héré àlréàdý: {file}~~~~~~~]</translation>
        </message>
        <message>
            <source>Refused: {file}. {reason}</source>
            <translation>[Réfûséd: {file}. {reason}~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>There is no answer (.tsr) in this folder.</source>
            <translation>[Théré îs ñö àñswér (.tsr) îñ thîs földér.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Repaired: {what}</source>
            <translation>[Répàîréd: {what}~~~~~~]</translation>
        </message>
        <message>
            <source>Not repaired: {what}</source>
            <translation>[Nöt répàîréd: {what}~~~~~~~]</translation>
        </message>
        <message>
            <source>No backup on this drive holds all of it. Try another drive.</source>
            <translation>[Nö bàçkûp öñ thîs drîvé hölds àll öf ît. Trý àñöthér drîvé.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Can be repaired without loss, with --repair: {count}.</source>
            <translation>[Càñ bé répàîréd wîthöût löss, wîth --répàîr: {count}.~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Recording {recording} runs: {rate} Hz, {channels}-channel, at most {size} MB an hour.</source>
            <translation>[Réçördîñg {recording} rûñs: {rate} Hz, {channels}-çhàññél, àt möst {size} MB àñ höûr.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Nothing comes from the microphone. What was heard is safe.</source>
            <translation>[Nöthîñg çömés fröm thé mîçröphöñé. Whàt wàs héàrd îs sàfé.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>There is no microphone.</source>
            <translation>[Théré îs ñö mîçröphöñé.~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>{key}: done.</source>
            <translation>[{key}: döñé.~~~~]</translation>
        </message>
        <message>
            <source>{key}: nothing is done by this key. See --help.</source>
            <translation>[{key}: ñöthîñg îs döñé bý thîs kéý. Séé --hélp.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Say a few words as you will in the interview.</source>
            <translation>[Sàý à féw wörds às ýöû wîll îñ thé îñtérvîéw.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>{rate} Hz, {channels}-channel: at most {most} MB an hour, about {size} MB as a rule.</source>
            <translation>[{rate} Hz, {channels}-çhàññél: àt möst {most} MB àñ höûr, àböût {size} MB às à rûlé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>{aside}: {seconds} seconds off the record at {place} of {recording}.</source>
            <translation>[{aside}: {seconds} séçöñds öff thé réçörd àt {place} öf {recording}.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Nothing was kept off the record.</source>
            <translation>[Nöthîñg wàs képt öff thé réçörd.~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>{count} files with sound. Left out, as they are hidden, links or something else: {left}.</source>
            <translation>[{count} fîlés wîth söûñd. Léft öût, às théý àré hîddéñ, lîñks ör söméthîñg élsé: {left}.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Left out, as an identity number stands in their name: {count}. Rename copies of them.</source>
            <translation>[Léft öût, às àñ îdéñtîtý ñûmbér stàñds îñ théîr ñàmé: {count}. Réñàmé çöpîés öf thém.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>{name} still waits.</source>
            <translation>[{name} stîll wàîts.~~~~~~~]</translation>
        </message>
        <message>
            <source>{number}. said by {account} at {moment}:</source>
            <translation>[{number}. sàîd bý {account} àt {moment}:~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was said of where this recording comes from.</source>
            <translation>[Nöthîñg wàs sàîd öf whéré thîs réçördîñg çömés fröm.~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>{name} is kept as attachment {attachment}: {size}, SHA-256 {sha256}.</source>
            <translation>[{name} îs képt às àttàçhméñt {attachment}: {size}, SHÀ-256 {sha256}.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>{attachment}: {kind}, {media_type}, {size}. {caption}</source>
            <translation>[{attachment}: {kind}, {media_type}, {size}. {caption}~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Nothing is attached yet.</source>
            <translation>[Nöthîñg îs àttàçhéd ýét.~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Kept. What was said before stays in the log.</source>
            <translation>[Képt. Whàt wàs sàîd béföré stàýs îñ thé lög.~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Every original is what was added.</source>
            <translation>[Évérý örîgîñàl îs whàt wàs àddéd.~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>The terms, one on each line, then an empty line:</source>
            <translation>[Thé térms, öñé öñ éàçh lîñé, théñ àñ émptý lîñé:~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>{pack}: version {version} with {count} terms is in use from now on.</source>
            <translation>[{pack}: vérsîöñ {version} wîth {count} térms îs îñ ûsé fröm ñöw öñ.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>The next drafts of this interview are heard with: {packs}.</source>
            <translation>[Thé ñéxt dràfts öf thîs îñtérvîéw àré héàrd wîth: {packs}.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The next drafts of this interview are heard without a glossary.</source>
            <translation>[Thé ñéxt dràfts öf thîs îñtérvîéw àré héàrd wîthöût à glössàrý.~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>{count} tokens of the model {model}; {most} are the most.</source>
            <translation>[{count} tökéñs öf thé mödél {model}; {most} àré thé möst.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>{segment}: {speaker}. An earlier approval is not in force any more.</source>
            <translation>[{segment}: {speaker}. Àñ éàrlîér àpprövàl îs ñöt îñ förçé àñý möré.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Recording {recording}: {missing_ms} ms are not accounted for.</source>
            <translation>[Réçördîñg {recording}: {missing_ms} ms àré ñöt àççöûñtéd för.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Recording {recording}: every second is accounted for.</source>
            <translation>[Réçördîñg {recording}: évérý séçöñd îs àççöûñtéd för.~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Recording {recording}: the machine comes to the very same draft.</source>
            <translation>[Réçördîñg {recording}: thé màçhîñé çömés tö thé vérý sàmé dràft.~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Recording {recording}: {count} words differ, or their times or likelihoods do.</source>
            <translation>[Réçördîñg {recording}: {count} wörds dîffér, ör théîr tîmés ör lîkélîhööds dö.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Not as it was then: {conditions}.</source>
            <translation>[Nöt às ît wàs théñ: {conditions}.~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>There is no model pack on this laptop yet.</source>
            <translation>[Théré îs ñö mödél pàçk öñ thîs làptöp ýét.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>begun, not whole: add it again to go on, or remove it</source>
            <translation>[bégûñ, ñöt whölé: àdd ît àgàîñ tö gö öñ, ör rémövé ît~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>not what its list says: remove it and add it again</source>
            <translation>[ñöt whàt îts lîst sàýs: rémövé ît àñd àdd ît àgàîñ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>{name} is installed, read back and compared with its digests.</source>
            <translation>[{name} îs îñstàlléd, réàd bàçk àñd çömpàréd wîth îts dîgésts.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Digest of its content: {digest}</source>
            <translation>[Dîgést öf îts çöñtéñt: {digest}~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>It is on no list of ours: your office decides. Compare the digests with its source; then a custodian accepts it: saegim model accept {digest}</source>
            <translation>[Ît îs öñ ñö lîst öf öûrs: ýöûr öffîçé déçîdés. Cömpàré thé dîgésts wîth îts söûrçé; théñ à çûstödîàñ àççépts ît: sàégîm mödél àççépt {digest}~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>{name} is what its list says, byte for byte.</source>
            <translation>[{name} îs whàt îts lîst sàýs, býté för býté.~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>{threads} threads are fastest; it takes {memory} of memory and {ms} ms to load.</source>
            <translation>[{threads} thréàds àré fàstést; ît tàkés {memory} öf mémörý àñd {ms} ms tö löàd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>{name} is removed from this laptop.</source>
            <translation>[{name} îs rémövéd fröm thîs làptöp.~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>{name} may hear the testimonies of this vault from now on.</source>
            <translation>[{name} màý héàr thé téstîmöñîés öf thîs vàûlt fröm ñöw öñ.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>{name} may not hear the testimonies of this vault.</source>
            <translation>[{name} màý ñöt héàr thé téstîmöñîés öf thîs vàûlt.~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>[wàîtîñg~~]</translation>
        </message>
        <message>
            <source>cut off, waiting</source>
            <translation>[çût öff, wàîtîñg~~~~~~]</translation>
        </message>
        <message>
            <source>done</source>
            <translation>[döñé~]</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>[fàîléd~~]</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>[çàñçélléd~~~]</translation>
        </message>
        <message>
            <source>Not queued: recording {recording} of {witness}.</source>
            <translation>[Nöt qûéûéd: réçördîñg {recording} öf {witness}.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Queued: {count}. Refused by a rule: {refused}.</source>
            <translation>[Qûéûéd: {count}. Réfûséd bý à rûlé: {refused}.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Nothing waits, and nothing has ended since the list was cleared.</source>
            <translation>[Nöthîñg wàîts, àñd ñöthîñg hàs éñdéd sîñçé thé lîst wàs çléàréd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Nothing waits any more.</source>
            <translation>[Nöthîñg wàîts àñý möré.~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Recording {recording} is transcribed.</source>
            <translation>[Réçördîñg {recording} îs tràñsçrîbéd.~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>about {time} left</source>
            <translation>[àböût {time} léft~~~~~~]</translation>
        </message>
        <message>
            <source>A recording runs. The queue waits until it has ended.</source>
            <translation>[À réçördîñg rûñs. Thé qûéûé wàîts ûñtîl ît hàs éñdéd.~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>What was done or cancelled is off the list. Drafts are kept.</source>
            <translation>[Whàt wàs döñé ör çàñçélléd îs öff thé lîst. Dràfts àré képt.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>There is no transcript that this model has not translated yet.</source>
            <translation>[Théré îs ñö tràñsçrîpt thàt thîs mödél hàs ñöt tràñslàtéd ýét.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Recording {recording}: {lines} lines translated, {by_machine} by machine and unverified, {stale} stale.</source>
            <translation>[Réçördîñg {recording}: {lines} lîñés tràñslàtéd, {by_machine} bý màçhîñé àñd ûñvérîfîéd, {stale} stàlé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>The translation, on one line:</source>
            <translation>[Thé tràñslàtîöñ, öñ öñé lîñé:~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Translation {number} of {segment} is in force. An approval that covered it is not.</source>
            <translation>[Tràñslàtîöñ {number} öf {segment} îs îñ förçé. Àñ àpprövàl thàt çövéréd ît îs ñöt.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The second model could not be used. The first one read places in doubt again in its place.</source>
            <translation>[Thé séçöñd mödél çöûld ñöt bé ûséd. Thé fîrst öñé réàd plàçés îñ döûbt àgàîñ îñ îts plàçé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Checking consent, approval and rights</source>
            <translation>[Chéçkîñg çöñséñt, àpprövàl àñd rîghts~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Making the documents</source>
            <translation>[Màkîñg thé döçûméñts~~~~~~~]</translation>
        </message>
        <message>
            <source>Writing to the drive</source>
            <translation>[Wrîtîñg tö thé drîvé~~~~~~~]</translation>
        </message>
        <message>
            <source>Handed over, after reading back every byte:</source>
            <translation>[Hàñdéd övér, àftér réàdîñg bàçk évérý býté:~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>These files are not sealed: whoever holds the drive can read them.</source>
            <translation>[Thésé fîlés àré ñöt séàléd: whöévér hölds thé drîvé çàñ réàd thém.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>The digests lie beside them: {path}</source>
            <translation>[Thé dîgésts lîé bésîdé thém: {path}~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Written to {file}: figures only.</source>
            <translation>[Wrîttéñ tö {file}: fîgûrés öñlý.~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>{interviews} approved interviews, {words} words compared, {left_out} lines left out.</source>
            <translation>[{interviews} àpprövéd îñtérvîéws, {words} wörds çömpàréd, {left_out} lîñés léft öût.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>    too few words to say</source>
            <translation>[    töö féw wörds tö sàý~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>    {interviews} interviews, {words} words, {judged} lines judged, {changed} of them changed</source>
            <translation>[    {interviews} îñtérvîéws, {words} wörds, {judged} lîñés jûdgéd, {changed} öf thém çhàñgéd~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>    {spans} spans: nearer in {nearer}, as near in {same}, less near in {farther}</source>
            <translation>[    {spans} spàñs: ñéàrér îñ {nearer}, às ñéàr îñ {same}, léss ñéàr îñ {farther}~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>  heard by you {mine}, by anybody {anybody}, of {speech} of speech</source>
            <translation>[  héàrd bý ýöû {mine}, bý àñýbödý {anybody}, öf {speech} öf spééçh~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>  {final} of {lines} lines final, {flags} flags left, {conflicts} in conflict</source>
            <translation>[  {final} öf {lines} lîñés fîñàl, {flags} flàgs léft, {conflicts} îñ çöñflîçt~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>The words, on one line:</source>
            <translation>[Thé wörds, öñ öñé lîñé:~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Comment {comment} is written.</source>
            <translation>[Cömméñt {comment} îs wrîttéñ.~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Comment {comment} is done with.</source>
            <translation>[Cömméñt {comment} îs döñé wîth.~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Comment {comment} is open again.</source>
            <translation>[Cömméñt {comment} îs öpéñ àgàîñ.~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Nothing was submitted for review yet.</source>
            <translation>[Nöthîñg wàs sûbmîttéd för révîéw ýét.~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>{interview} waits for a supervisor, who hears {count} of its lines again.</source>
            <translation>[{interview} wàîts för à sûpérvîsör, whö héàrs {count} öf îts lîñés àgàîñ.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Why it is returned, on one line:</source>
            <translation>[Whý ît îs rétûrñéd, öñ öñé lîñé:~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>{interview} was returned.</source>
            <translation>[{interview} wàs rétûrñéd.~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Why it is changed, on one line; empty for no reason:</source>
            <translation>[Whý ît îs çhàñgéd, öñ öñé lîñé; émptý för ñö réàsöñ:~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>{count} masks lie over lines that read otherwise by now.</source>
            <translation>[{count} màsks lîé övér lîñés thàt réàd öthérwîsé bý ñöw.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>What it is for, on one line, without any name:</source>
            <translation>[Whàt ît îs för, öñ öñé lîñé, wîthöût àñý ñàmé:~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Redaction {redaction} is begun.</source>
            <translation>[Rédàçtîöñ {redaction} îs bégûñ.~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>{supervisor} approved {redaction} as a copy shows it now.</source>
            <translation>[{supervisor} àpprövéd {redaction} às à çöpý shöws ît ñöw.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>The reason, on one line, without any name:</source>
            <translation>[Thé réàsöñ, öñ öñé lîñé, wîthöût àñý ñàmé:~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>{count} passages are masked.</source>
            <translation>[{count} pàssàgés àré màskéd.~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>The words to mask, on one line:</source>
            <translation>[Thé wörds tö màsk, öñ öñé lîñé:~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>The sound is masked: {mask}.</source>
            <translation>[Thé söûñd îs màskéd: {mask}.~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>{count} suggestions are declined and stay listed.</source>
            <translation>[{count} sûggéstîöñs àré déçlîñéd àñd stàý lîstéd.~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>The mask {mask} is taken back.</source>
            <translation>[Thé màsk {mask} îs tàkéñ bàçk.~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Your card is saved: {path}</source>
            <translation>[Ýöûr çàrd îs sàvéd: {path}~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Read this aloud when you are called: {fingerprint}</source>
            <translation>[Réàd thîs àlöûd whéñ ýöû àré çàlléd: {fingerprint}~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>{name} is added, not yet verified. Have the fingerprint read aloud, and compare.</source>
            <translation>[{name} îs àddéd, ñöt ýét vérîfîéd. Hàvé thé fîñgérprîñt réàd àlöûd, àñd çömpàré.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing is exchanged with {name} any more.</source>
            <translation>[Nöthîñg îs éxçhàñgéd wîth {name} àñý möré.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>There is no colleague on another laptop yet.</source>
            <translation>[Théré îs ñö çölléàgûé öñ àñöthér làptöp ýét.~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>[Chéçkîñg~~~]</translation>
        </message>
        <message>
            <source>Opening and verifying</source>
            <translation>[Öpéñîñg àñd vérîfýîñg~~~~~~~]</translation>
        </message>
        <message>
            <source>Storing the audio</source>
            <translation>[Störîñg thé àûdîö~~~~~~]</translation>
        </message>
        <message>
            <source>Merging</source>
            <translation>[Mérgîñg~~]</translation>
        </message>
        <message>
            <source>Sent for {colleague}, and read back: {path}</source>
            <translation>[Séñt för {colleague}, àñd réàd bàçk: {path}~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Taken in: {count} new entries.</source>
            <translation>[Tàkéñ îñ: {count} ñéw éñtrîés.~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Verified: {interview}, {witness}, from {colleague}, made {at}.</source>
            <translation>[Vérîfîéd: {interview}, {witness}, fröm {colleague}, màdé {at}.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing in it is new: it is older than what is here.</source>
            <translation>[Nöthîñg îñ ît îs ñéw: ît îs öldér thàñ whàt îs héré.~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Look at these consents, which both laptops have noted: {items}</source>
            <translation>[Löök àt thésé çöñséñts, whîçh böth làptöps hàvé ñötéd: {items}~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing is in conflict.</source>
            <translation>[Nöthîñg îs îñ çöñflîçt.~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>{count} splits or merges met others of the same lines, and are not in force.</source>
            <translation>[{count} splîts ör mérgés mét öthérs öf thé sàmé lîñés, àñd àré ñöt îñ förçé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>No review bundle has come or gone yet.</source>
            <translation>[Nö révîéw bûñdlé hàs çömé ör göñé ýét.~~~~~~~ ~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>ColleaguesPanel</name>
        <message>
            <source>Saved: {path}</source>
            <translation>[Sàvéd: {path}~~~~~]</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>[Nàmé~]</translation>
        </message>
        <message>
            <source>State</source>
            <translation>[Stàté~~]</translation>
        </message>
        <message>
            <source>Colleagues on other laptops</source>
            <translation>[Cölléàgûés öñ öthér làptöps~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Your own card</source>
            <translation>[Ýöûr öwñ çàrd~~~~~]</translation>
        </message>
        <message>
            <source>Save it on a drive for the other laptop. When they call, read the fingerprint above aloud.</source>
            <translation>[Sàvé ît öñ à drîvé för thé öthér làptöp. Whéñ théý çàll, réàd thé fîñgérprîñt àbövé àlöûd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>&amp;Drive or folder</source>
            <translation>[&amp;Drîvé ör földér~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Save my card</source>
            <translation>[&amp;Sàvé mý çàrd~~~~~]</translation>
        </message>
        <message>
            <source>Exchange ended</source>
            <translation>[Éxçhàñgé éñdéd~~~~~]</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>[Vérîfîéd~~~]</translation>
        </message>
        <message>
            <source>Not compared yet</source>
            <translation>[Nöt çömpàréd ýét~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>CommentForm</name>
        <message>
            <source>What kind of comment</source>
            <translation>[Whàt kîñd öf çömméñt~~~~~~~]</translation>
        </message>
        <message>
            <source>Comment on the chosen line</source>
            <translation>[Cömméñt öñ thé çhöséñ lîñé~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>[Cömméñt~~]</translation>
        </message>
        <message>
            <source>Choose the first of the two passages, keep it, then choose the second.</source>
            <translation>[Chöösé thé fîrst öf thé twö pàssàgés, kéép ît, théñ çhöösé thé séçöñd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Keep the chosen line</source>
            <translation>[Kéép thé çhöséñ lîñé~~~~~~~]</translation>
        </message>
        <message>
            <source>Kept: {time}. Now choose the line that says otherwise.</source>
            <translation>[Képt: {time}. Nöw çhöösé thé lîñé thàt sàýs öthérwîsé.~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Let it go</source>
            <translation>[Lét ît gö~~~]</translation>
        </message>
    </context>
    <context>
        <name>Comments</name>
        <message>
            <source>Note</source>
            <translation>[Nöté~]</translation>
        </message>
        <message>
            <source>Possible leading question</source>
            <translation>[Pössîblé léàdîñg qûéstîöñ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Contradiction</source>
            <translation>[Cöñtràdîçtîöñ~~~~~]</translation>
        </message>
        <message>
            <source>Open ones</source>
            <translation>[Öpéñ öñés~~~]</translation>
        </message>
        <message>
            <source>On this line</source>
            <translation>[Öñ thîs lîñé~~~~]</translation>
        </message>
        <message>
            <source>Possible leading questions</source>
            <translation>[Pössîblé léàdîñg qûéstîöñs~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Contradictions</source>
            <translation>[Cöñtràdîçtîöñs~~~~~]</translation>
        </message>
        <message>
            <source>All</source>
            <translation>[Àll~]</translation>
        </message>
        <message>
            <source>Found by rule</source>
            <translation>[Föûñd bý rûlé~~~~~]</translation>
        </message>
        <message>
            <source>done</source>
            <translation>[döñé~]</translation>
        </message>
        <message>
            <source>1 answer</source>
            <translation>[1 àñswér~~~]</translation>
        </message>
        <message>
            <source>{n} answers</source>
            <translation>[{n} àñswérs~~~~]</translation>
        </message>
    </context>
    <context>
        <name>CommentsCard</name>
        <message>
            <source>Which comments</source>
            <translation>[Whîçh çömméñts~~~~~]</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>[Cömméñts~~~]</translation>
        </message>
        <message>
            <source>Next open comment</source>
            <translation>[Néxt öpéñ çömméñt~~~~~~]</translation>
        </message>
        <message>
            <source>The rules find no question that may lead the witness.</source>
            <translation>[Thé rûlés fîñd ñö qûéstîöñ thàt màý léàd thé wîtñéss.~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Nobody has commented on this transcript yet.</source>
            <translation>[Nöbödý hàs çömméñtéd öñ thîs tràñsçrîpt ýét.~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>None of the comments is of this kind.</source>
            <translation>[Nöñé öf thé çömméñts îs öf thîs kîñd.~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>1 may lead the witness</source>
            <translation>[1 màý léàd thé wîtñéss~~~~~~~]</translation>
        </message>
        <message>
            <source>{n} may lead the witness</source>
            <translation>[{n} màý léàd thé wîtñéss~~~~~~~ ~]</translation>
        </message>
    </context>
    <context>
        <name>ComparePage</name>
        <message>
            <source>Compare with a checkpoint</source>
            <translation>[Cömpàré wîth à çhéçkpöîñt~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>[&amp;Bàçk~~]</translation>
        </message>
        <message>
            <source>From a file</source>
            <translation>[Fröm à fîlé~~~~]</translation>
        </message>
        <message>
            <source>From paper</source>
            <translation>[Fröm pàpér~~~~]</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>[&amp;Fîlé~~]</translation>
        </message>
        <message>
            <source>checkpoint.txt from a bundle, its .sig beside it, or the list of a backup (.json).</source>
            <translation>[çhéçkpöîñt.txt fröm à bûñdlé, îts .sîg bésîdé ît, ör thé lîst öf à bàçkûp (.jsöñ).~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Number of entries</source>
            <translation>[&amp;Nûmbér öf éñtrîés~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Root</source>
            <translation>[&amp;Rööt~~]</translation>
        </message>
        <message>
            <source>44 characters; spaces don't matter, capital and small letters do.</source>
            <translation>[44 çhàràçtérs; spàçés döñ't màttér, çàpîtàl àñd smàll léttérs dö.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Compare with the file</source>
            <translation>[Cömpàré wîth thé fîlé~~~~~~~]</translation>
        </message>
        <message>
            <source>Compare with the paper</source>
            <translation>[Cömpàré wîth thé pàpér~~~~~~~]</translation>
        </message>
        <message>
            <source>Comparing</source>
            <translation>[Cömpàrîñg~~~]</translation>
        </message>
    </context>
    <context>
        <name>ConfirmBar</name>
        <message>
            <source>Confirm, next flag</source>
            <translation>[Cöñfîrm, ñéxt flàg~~~~~~~]</translation>
        </message>
        <message>
            <source>Confirm, next line</source>
            <translation>[Cöñfîrm, ñéxt lîñé~~~~~~~]</translation>
        </message>
        <message>
            <source>The line was played to its end and reads as it should. What is not heard yet of the next one plays.</source>
            <translation>[Thé lîñé wàs plàýéd tö îts éñd àñd réàds às ît shöûld. Whàt îs ñöt héàrd ýét öf thé ñéxt öñé plàýs.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Final: heard to its end and confirmed.</source>
            <translation>[Fîñàl: héàrd tö îts éñd àñd çöñfîrméd.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Not heard yet: {seconds} s</source>
            <translation>[Nöt héàrd ýét: {seconds} s~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Heard to its end, not confirmed yet.</source>
            <translation>[Héàrd tö îts éñd, ñöt çöñfîrméd ýét.~~~~~~~ ~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>ConflictCard</name>
        <message>
            <source>At {time}</source>
            <translation>[Àt {time}~~~]</translation>
        </message>
        <message>
            <source>Keep this one</source>
            <translation>[Kéép thîs öñé~~~~~]</translation>
        </message>
        <message>
            <source>Keep what {name} wrote</source>
            <translation>[Kéép whàt {name} wröté~~~~~~~]</translation>
        </message>
        <message>
            <source>Or write how it reads</source>
            <translation>[Ör wrîté höw ît réàds~~~~~~~]</translation>
        </message>
        <message>
            <source>Write this</source>
            <translation>[Wrîté thîs~~~~]</translation>
        </message>
    </context>
    <context>
        <name>ConflictsPanel</name>
        <message>
            <source>Nothing is in conflict</source>
            <translation>[Nöthîñg îs îñ çöñflîçt~~~~~~~]</translation>
        </message>
        <message>
            <source>Where two laptops wrote a line differently, both versions stand here until somebody decides.</source>
            <translation>[Whéré twö làptöps wröté à lîñé dîfféréñtlý, böth vérsîöñs stàñd héré ûñtîl sömébödý déçîdés.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Not in force: {name} split or merged this, {at}, while another laptop did otherwise.</source>
            <translation>[Nöt îñ förçé: {name} splît ör mérgéd thîs, {at}, whîlé àñöthér làptöp dîd öthérwîsé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
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
            <translation>[Cöñséñt tö réçörd îs ñö löñgér gîvéñ. Stöp thé réçördîñg.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>You may not record yet. Still needed: {items}.</source>
            <translation>[Ýöû màý ñöt réçörd ýét. Stîll ñéédéd: {items}.~~~~~~~ ~~~~~~~ ~~]</translation>
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
            <translation>[{witness}  ·  Réàd éàçh qûéstîöñ àlöûd àñd préss thé àñswér~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
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
            <translation>[&amp;Höw thé àñswérs àré gîvéñ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Language the questions are read in</source>
            <translation>[Làñgûàgé thé qûéstîöñs àré réàd îñ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>No interview chosen</source>
            <translation>[Nö îñtérvîéw çhöséñ~~~~~~~]</translation>
        </message>
        <message>
            <source>Choose an interview in the list, or begin a new one there.</source>
            <translation>[Chöösé àñ îñtérvîéw îñ thé lîst, ör bégîñ à ñéw öñé théré.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>To the &amp;interviews</source>
            <translation>[Tö thé &amp;îñtérvîéws~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>CopyCard</name>
        <message>
            <source>What people will read</source>
            <translation>[Whàt péöplé wîll réàd~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Seal it to the destination</source>
            <translation>[&amp;Séàl ît tö thé déstîñàtîöñ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>&amp;As a draft, not approved</source>
            <translation>[&amp;Às à dràft, ñöt àpprövéd~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>A supervisor may choose otherwise.</source>
            <translation>[À sûpérvîsör màý çhöösé öthérwîsé.~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>[&amp;Réàsöñ~~]</translation>
        </message>
        <message>
            <source>Why not sealed, or why a draft. It stays in the custody log.</source>
            <translation>[Whý ñöt séàléd, ör whý à dràft. Ît stàýs îñ thé çûstödý lög.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Languages of the document</source>
            <translation>[&amp;Làñgûàgés öf thé döçûméñt~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Korean and English</source>
            <translation>[Köréàñ àñd Éñglîsh~~~~~~~]</translation>
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
            <source>Whoever holds the drive can read everything in these files: a finder, a thief, an officer at a border. Seal them unless the recipient can't open a sealed file.</source>
            <translation>[Whöévér hölds thé drîvé çàñ réàd évérýthîñg îñ thésé fîlés: à fîñdér, à thîéf, àñ öffîçér àt à bördér. Séàl thém ûñléss thé réçîpîéñt çàñ't öpéñ à séàléd fîlé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;PDF, to print</source>
            <translation>[&amp;PDF, tö prîñt~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Word (DOCX)</source>
            <translation>[&amp;Wörd (DÖCX)~~~~]</translation>
        </message>
        <message>
            <source>Plain te&amp;xt</source>
            <translation>[Plàîñ té&amp;xt~~~~]</translation>
        </message>
        <message>
            <source>Captions (SR&amp;T)</source>
            <translation>[Càptîöñs (SR&amp;T)~~~~~~]</translation>
        </message>
        <message>
            <source>Captions (&amp;VTT)</source>
            <translation>[Càptîöñs (&amp;VTT)~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;ELAN (EAF)</source>
            <translation>[&amp;ÉLÀN (ÉÀF)~~~~]</translation>
        </message>
        <message>
            <source>&amp;JSON, for programs</source>
            <translation>[&amp;JSÖN, för prögràms~~~~~~~]</translation>
        </message>
        <message>
            <source>A redacted copy is a bundle with masked text, masked sound and a masked document. Drafts, translations and attachments stay here. The map of stand-ins stays in the vault.</source>
            <translation>[À rédàçtéd çöpý îs à bûñdlé wîth màskéd téxt, màskéd söûñd àñd à màskéd döçûméñt. Dràfts, tràñslàtîöñs àñd àttàçhméñts stàý héré. Thé màp öf stàñd-îñs stàýs îñ thé vàûlt.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>&amp;For whom</source>
            <translation>[&amp;För whöm~~~]</translation>
        </message>
        <message>
            <source>No verified destination.</source>
            <translation>[Nö vérîfîéd déstîñàtîöñ.~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>&amp;Drive or folder</source>
            <translation>[&amp;Drîvé ör földér~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Approve what the copy shows</source>
            <translation>[&amp;Àpprövé whàt thé çöpý shöws~~~~~~~ ~~~]</translation>
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
            <source>Somebody else has approved exactly this.</source>
            <translation>[Sömébödý élsé hàs àpprövéd éxàçtlý thîs.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Handed over and read back: {path}</source>
            <translation>[Hàñdéd övér àñd réàd bàçk: {path}~~~~~~~ ~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>CopyResultCard</name>
        <message>
            <source>Done</source>
            <translation>[Döñé~]</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>[Hàñdéd övér~~~~]</translation>
        </message>
        <message>
            <source>Only the destination's key opens these files. Every byte was read back from the drive.</source>
            <translation>[Öñlý thé déstîñàtîöñ's kéý öpéñs thésé fîlés. Évérý býté wàs réàd bàçk fröm thé drîvé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>These files are not sealed: whoever holds the drive can read them. Don't let it out of your hands.</source>
            <translation>[Thésé fîlés àré ñöt séàléd: whöévér hölds thé drîvé çàñ réàd thém. Döñ't lét ît öût öf ýöûr hàñds.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The list of digests lies beside them: {path}</source>
            <translation>[Thé lîst öf dîgésts lîés bésîdé thém: {path}~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>How the recipient checks and opens them</source>
            <translation>[Höw thé réçîpîéñt çhéçks àñd öpéñs thém~~~~~~~ ~~~~~~~]</translation>
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
            <translation>[Àñ émptý földér, ör öñé thàt döés ñöt éxîst ýét.~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>&amp;Account</source>
            <translation>[&amp;Àççöûñt~~~]</translation>
        </message>
        <message>
            <source>A handle such as interviewer-1. Anybody can read it, so no name.</source>
            <translation>[À hàñdlé sûçh às îñtérvîéwér-1. Àñýbödý çàñ réàd ît, sö ñö ñàmé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>&amp;Name shown inside</source>
            <translation>[&amp;Nàmé shöwñ îñsîdé~~~~~~~]</translation>
        </message>
        <message>
            <source>Sealed in the vault.</source>
            <translation>[Séàléd îñ thé vàûlt.~~~~~~~]</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>[Rölés~~]</translation>
        </message>
        <message>
            <source>Whoever interviews can't approve the same interview. Another account does that.</source>
            <translation>[Whöévér îñtérvîéws çàñ't àpprövé thé sàmé îñtérvîéw. Àñöthér àççöûñt döés thàt.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
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
            <translation>[Thé làtést çhéçkpöîñt çövérs {size} öf {total} éñtrîés.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
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
            <translation>[Chéçkîñg… {done} öf {total} réçördîñgs~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Not checked since unlocking</source>
            <translation>[Nöt çhéçkéd sîñçé ûñlöçkîñg~~~~~~~ ~~]</translation>
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
            <translation>[Whö dîd whàt, sîgñéd àñd lîñkéd. Nöthîñg héré çàñ bé çhàñgéd.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Check everything</source>
            <translation>[&amp;Chéçk évérýthîñg~~~~~~]</translation>
        </message>
        <message>
            <source>Every signature, every link, every row, every recording</source>
            <translation>[Évérý sîgñàtûré, évérý lîñk, évérý röw, évérý réçördîñg~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Make a checkpoint</source>
            <translation>[&amp;Màké à çhéçkpöîñt~~~~~~~]</translation>
        </message>
        <message>
            <source>A signed statement of the log as it is now</source>
            <translation>[À sîgñéd stàtéméñt öf thé lög às ît îs ñöw~~~~~~~ ~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>Demo</name>
        <message>
            <source>Recognized text, and below it what was really said:</source>
            <translation>[Réçögñîzéd téxt, àñd bélöw ît whàt wàs réàllý sàîd:~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Corrected by {account}: {text}</source>
            <translation>[Cörréçtéd bý {account}: {text}~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Recorded {seconds} s in {chunks} sealed chunks with {gaps} gaps; SHA-256 of the samples {digest}</source>
            <translation>[Réçördéd {seconds} s îñ {chunks} séàléd çhûñks wîth {gaps} gàps; SHÀ-256 öf thé sàmplés {digest}~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Sealed for the destination in {size} bytes and read back; SHA-256 {digest}</source>
            <translation>[Séàléd för thé déstîñàtîöñ îñ {size} býtés àñd réàd bàçk; SHÀ-256 {digest}~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Opened as the recipient: {passed} of {total} checks passed; {entries} custody entries in the vault</source>
            <translation>[Öpéñéd às thé réçîpîéñt: {passed} öf {total} çhéçks pàsséd; {entries} çûstödý éñtrîés îñ thé vàûlt~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Bundle, as it lies on the drive</source>
            <translation>[Bûñdlé, às ît lîés öñ thé drîvé~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>The same, opened by the recipient</source>
            <translation>[Thé sàmé, öpéñéd bý thé réçîpîéñt~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Transcript as PDF</source>
            <translation>[Tràñsçrîpt às PDF~~~~~~]</translation>
        </message>
        <message>
            <source>Sheets of the recovery kit, to be printed</source>
            <translation>[Shééts öf thé réçövérý kît, tö bé prîñtéd~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Vault</source>
            <translation>[Vàûlt~~]</translation>
        </message>
        <message>
            <source>To look around in the window, unlock the vault as {account} with the passphrase {passphrase}</source>
            <translation>[Tö löök àröûñd îñ thé wîñdöw, ûñlöçk thé vàûlt às {account} wîth thé pàssphràsé {passphrase}~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Anybody can verify it with four stock commands:</source>
            <translation>[Àñýbödý çàñ vérîfý ît wîth föûr stöçk çömmàñds:~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Making a vault with two accounts, and a recipient's key</source>
            <translation>[Màkîñg à vàûlt wîth twö àççöûñts, àñd à réçîpîéñt's kéý~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Making the recovery kit, and opening the vault with two of its three sheets</source>
            <translation>[Màkîñg thé réçövérý kît, àñd öpéñîñg thé vàûlt wîth twö öf îts thréé shééts~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Opening an interview and noting consent</source>
            <translation>[Öpéñîñg àñ îñtérvîéw àñd ñötîñg çöñséñt~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Recording the sample conversation through the recorder</source>
            <translation>[Réçördîñg thé sàmplé çöñvérsàtîöñ thröûgh thé réçördér~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Transcribing it with the self-test model</source>
            <translation>[Tràñsçrîbîñg ît wîth thé sélf-tést mödél~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Correcting one line as the interviewer, confirming the others, and handing it to review</source>
            <translation>[Cörréçtîñg öñé lîñé às thé îñtérvîéwér, çöñfîrmîñg thé öthérs, àñd hàñdîñg ît tö révîéw~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Approving the transcript as the supervisor</source>
            <translation>[Àpprövîñg thé tràñsçrîpt às thé sûpérvîsör~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Sealing the bundle onto the drive and reading it back</source>
            <translation>[Séàlîñg thé bûñdlé öñtö thé drîvé àñd réàdîñg ît bàçk~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Opening and verifying it as the recipient</source>
            <translation>[Öpéñîñg àñd vérîfýîñg ît às thé réçîpîéñt~~~~~~~ ~~~~~~~]</translation>
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
            <translation>[Às péöplé çàll ît: ÖHCHR Séöûl~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>&amp;Short name</source>
            <translation>[&amp;Shört ñàmé~~~~]</translation>
        </message>
        <message>
            <source>Small letters, digits and hyphens: ohchr-seoul</source>
            <translation>[Smàll léttérs, dîgîts àñd hýphéñs: öhçhr-séöûl~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Public &amp;key</source>
            <translation>[Pûblîç &amp;kéý~~~~]</translation>
        </message>
        <message>
            <source>The line that begins with age1, as the recipient gave it</source>
            <translation>[Thé lîñé thàt bégîñs wîth àgé1, às thé réçîpîéñt gàvé ît~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Consent it rests on</source>
            <translation>[&amp;Cöñséñt ît résts öñ~~~~~~~]</translation>
        </message>
        <message>
            <source>Without it nothing of an interview goes there</source>
            <translation>[Wîthöût ît ñöthîñg öf àñ îñtérvîéw göés théré~~~~~~~ ~~~~~~~ ~~]</translation>
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
            <translation>[Nöñé ýét. Àdd thé réçîpîéñt wîth thé pûblîç kéý ît gàvé ýöû.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>None yet. A custodian or a supervisor adds them.</source>
            <translation>[Nöñé ýét. À çûstödîàñ ör à sûpérvîsör àdds thém.~~~~~~~ ~~~~~~~ ~~~]</translation>
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
        <name>DetailsCard</name>
        <message>
            <source>Kind</source>
            <translation>[Kîñd~]</translation>
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
            <source>Added</source>
            <translation>[Àddéd~~]</translation>
        </message>
        <message>
            <source>In the recording</source>
            <translation>[Îñ thé réçördîñg~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Caption</source>
            <translation>[&amp;Càptîöñ~~~]</translation>
        </message>
        <message>
            <source>Who &amp;made it</source>
            <translation>[Whö &amp;màdé ît~~~~]</translation>
        </message>
        <message>
            <source>Where it comes &amp;from</source>
            <translation>[Whéré ît çömés &amp;fröm~~~~~~~]</translation>
        </message>
        <message>
            <source>What the file &amp;is</source>
            <translation>[Whàt thé fîlé &amp;îs~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Keep these words</source>
            <translation>[&amp;Kéép thésé wörds~~~~~~]</translation>
        </message>
        <message>
            <source>What was said before stays in the log</source>
            <translation>[Whàt wàs sàîd béföré stàýs îñ thé lög~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Look at it</source>
            <translation>[&amp;Löök àt ît~~~~]</translation>
        </message>
        <message>
            <source>What was changed since</source>
            <translation>[Whàt wàs çhàñgéd sîñçé~~~~~~~]</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>[ñöthîñg~~]</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>[Léñgth~~]</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>[Lîñés~~]</translation>
        </message>
        <message>
            <source>Flagged</source>
            <translation>[Flàggéd~~]</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>[Cörréçtéd~~~]</translation>
        </message>
        <message>
            <source>Not heard and confirmed</source>
            <translation>[Nöt héàrd àñd çöñfîrméd~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Not transcribed</source>
            <translation>[Nöt tràñsçrîbéd~~~~~~]</translation>
        </message>
        <message>
            <source>Open comments</source>
            <translation>[Öpéñ çömméñts~~~~~]</translation>
        </message>
        <message>
            <source>Hear and judge it</source>
            <translation>[Héàr àñd jûdgé ît~~~~~~]</translation>
        </message>
        <message>
            <source>Open the transcript</source>
            <translation>[Öpéñ thé tràñsçrîpt~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>Difference</name>
        <message>
            <source>Machine draft</source>
            <translation>[Màçhîñé dràft~~~~~]</translation>
        </message>
        <message>
            <source>Version {n} by {name}, {time}</source>
            <translation>[Vérsîöñ {n} bý {name}, {time}~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Submitted by {name}, {time}</source>
            <translation>[Sûbmîttéd bý {name}, {time}~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Returned by {name}, {time}</source>
            <translation>[Rétûrñéd bý {name}, {time}~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Approved by {name}, {time}</source>
            <translation>[Àpprövéd bý {name}, {time}~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>As it reads now</source>
            <translation>[Às ît réàds ñöw~~~~~~]</translation>
        </message>
        <message>
            <source>uncertain</source>
            <translation>[ûñçértàîñ~~~]</translation>
        </message>
        <message>
            <source>inaudible</source>
            <translation>[îñàûdîblé~~~]</translation>
        </message>
        <message>
            <source>withheld</source>
            <translation>[wîthhéld~~~]</translation>
        </message>
        <message>
            <source>no difference</source>
            <translation>[ñö dîfféréñçé~~~~~]</translation>
        </message>
        <message>
            <source>added: {words}</source>
            <translation>[àddéd: {words}~~~~~]</translation>
        </message>
        <message>
            <source>removed: {words}</source>
            <translation>[rémövéd: {words}~~~~~~]</translation>
        </message>
        <message>
            <source>{before} became {after}</source>
            <translation>[{before} béçàmé {after}~~~~~~~ ~]</translation>
        </message>
    </context>
    <context>
        <name>DifferenceView</name>
        <message>
            <source>Recording {n}</source>
            <translation>[Réçördîñg {n}~~~~~]</translation>
        </message>
        <message>
            <source>No transcript yet</source>
            <translation>[Nö tràñsçrîpt ýét~~~~~~]</translation>
        </message>
        <message>
            <source>Choose an interview that has a transcript first.</source>
            <translation>[Chöösé àñ îñtérvîéw thàt hàs à tràñsçrîpt fîrst.~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>No difference</source>
            <translation>[Nö dîfféréñçé~~~~~]</translation>
        </message>
        <message>
            <source>Both read the same, to the letter.</source>
            <translation>[Böth réàd thé sàmé, tö thé léttér.~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Versions of a line</source>
            <translation>[Vérsîöñs öf à lîñé~~~~~~~]</translation>
        </message>
        <message>
            <source>What has changed</source>
            <translation>[Whàt hàs çhàñgéd~~~~~~]</translation>
        </message>
        <message>
            <source>1 place differs</source>
            <translation>[1 plàçé dîfférs~~~~~~]</translation>
        </message>
        <message>
            <source>{n} places differ</source>
            <translation>[{n} plàçés dîffér~~~~~~]</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>[Tràñsçrîpt~~~~]</translation>
        </message>
        <message>
            <source>The whole transcript</source>
            <translation>[Thé whölé tràñsçrîpt~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Also what is the same</source>
            <translation>[&amp;Àlsö whàt îs thé sàmé~~~~~~~]</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>[Éàrlîér vérsîöñ~~~~~~]</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>[Làtér vérsîöñ~~~~~]</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>[Réçördîñg~~~]</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>[Dîfféréñçés~~~~]</translation>
        </message>
    </context>
    <context>
        <name>Document</name>
        <message>
            <source>Transcript of testimony</source>
            <translation>[Tràñsçrîpt öf téstîmöñý~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Witness {witness} · interview of {date}</source>
            <translation>[Wîtñéss {witness} · îñtérvîéw öf {date}~~~~~~~ ~~~~~~~]</translation>
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
            <translation>[Îñtérvîéwér (àççöûñt)~~~~~~~]</translation>
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
            <translation>[{moment} bý {supervisor} (àççöûñt)~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Confidential. To be used only within the witness's consent.</source>
            <translation>[Cöñfîdéñtîàl. Tö bé ûséd öñlý wîthîñ thé wîtñéss's çöñséñt.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>How to read this transcript</source>
            <translation>[Höw tö réàd thîs tràñsçrîpt~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Each line has a number and the time from the start of its recording. The text was drafted by a machine and checked by people. A line with a rule beside it was changed by a person; beneath it stands what was there before. The recording, not this transcript, is the original.</source>
            <translation>[Éàçh lîñé hàs à ñûmbér àñd thé tîmé fröm thé stàrt öf îts réçördîñg. Thé téxt wàs dràftéd bý à màçhîñé àñd çhéçkéd bý péöplé. À lîñé wîth à rûlé bésîdé ît wàs çhàñgéd bý à pérsöñ; béñéàth ît stàñds whàt wàs théré béföré. Thé réçördîñg, ñöt thîs tràñsçrîpt, îs thé örîgîñàl.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Recording {number}</source>
            <translation>[Réçördîñg {number}~~~~~~~]</translation>
        </message>
        <message>
            <source>{length} · begun {moment} · channels: {channels} · lines: {lines}</source>
            <translation>[{length} · bégûñ {moment} · çhàññéls: {channels} · lîñés: {lines}~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Channel {number}</source>
            <translation>[Chàññél {number}~~~~~~]</translation>
        </message>
        <message>
            <source>Machine draft: {text}</source>
            <translation>[Màçhîñé dràft: {text}~~~~~~~]</translation>
        </message>
        <message>
            <source>Revision {number} ({author}, {moment}): {text}</source>
            <translation>[Révîsîöñ {number} ({author}, {moment}): {text}~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>In force: revision {number} ({author}, {moment})</source>
            <translation>[Îñ förçé: révîsîöñ {number} ({author}, {moment})~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>[no words]</source>
            <translation>[[ñö wörds]~~~~]</translation>
        </message>
        <message>
            <source>No speech was found in this recording.</source>
            <translation>[Nö spééçh wàs föûñd îñ thîs réçördîñg.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>{time} — not recorded for {length} ({reason})</source>
            <translation>[{time} — ñöt réçördéd för {length} ({reason})~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>{time} — not recorded for an unknown time ({reason})</source>
            <translation>[{time} — ñöt réçördéd för àñ ûñkñöwñ tîmé ({reason})~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>{start} to {end} — not transcribed by the machine; listen to the recording</source>
            <translation>[{start} tö {end} — ñöt tràñsçrîbéd bý thé màçhîñé; lîstéñ tö thé réçördîñg~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Where this comes from</source>
            <translation>[Whéré thîs çömés fröm~~~~~~~]</translation>
        </message>
        <message>
            <source>Origin of the audio</source>
            <translation>[Örîgîñ öf thé àûdîö~~~~~~~]</translation>
        </message>
        <message>
            <source>SHA-256 of the samples</source>
            <translation>[SHÀ-256 öf thé sàmplés~~~~~~~]</translation>
        </message>
        <message>
            <source>SHA-256 of the imported file</source>
            <translation>[SHÀ-256 öf thé împörtéd fîlé~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Speech model</source>
            <translation>[Spééçh mödél~~~~]</translation>
        </message>
        <message>
            <source>SHA-256 of the model</source>
            <translation>[SHÀ-256 öf thé mödél~~~~~~~]</translation>
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
            <translation>[Àpprövàl àñd çûstödý~~~~~~~]</translation>
        </message>
        <message>
            <source>SHA-256 of the approved content</source>
            <translation>[SHÀ-256 öf thé àpprövéd çöñtéñt~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Entries in the custody log</source>
            <translation>[Éñtrîés îñ thé çûstödý lög~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Root of the custody log</source>
            <translation>[Rööt öf thé çûstödý lög~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Bundle</source>
            <translation>[Bûñdlé~~]</translation>
        </message>
        <message>
            <source>This document is one part of a signed bundle. What it says can be relied on when the bundle has been verified: the signature covers this document, the recording, and the custody log together.</source>
            <translation>[Thîs döçûméñt îs öñé pàrt öf à sîgñéd bûñdlé. Whàt ît sàýs çàñ bé rélîéd öñ whéñ thé bûñdlé hàs bééñ vérîfîéd: thé sîgñàtûré çövérs thîs döçûméñt, thé réçördîñg, àñd thé çûstödý lög tögéthér.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
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
            <source>break</source>
            <translation>[bréàk~~]</translation>
        </message>
        <message>
            <source>computer asleep</source>
            <translation>[çömpûtér àsléép~~~~~~]</translation>
        </message>
        <message>
            <source>recorder stood still</source>
            <translation>[réçördér stööd stîll~~~~~~~]</translation>
        </message>
        <message>
            <source>microphone changed its format</source>
            <translation>[mîçröphöñé çhàñgéd îts förmàt~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>off the record</source>
            <translation>[öff thé réçörd~~~~~]</translation>
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
            <translation>[réçördéd thröûgh à mîçröphöñé~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>imported from a file</source>
            <translation>[împörtéd fröm à fîlé~~~~~~~]</translation>
        </message>
        <message>
            <source>kept off the record</source>
            <translation>[képt öff thé réçörd~~~~~~~]</translation>
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
            <source>Witness</source>
            <translation>[Wîtñéss~~]</translation>
        </message>
        <message>
            <source>Interviewer</source>
            <translation>[Îñtérvîéwér~~~~]</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>[Îñtérprétér~~~~]</translation>
        </message>
        <message>
            <source>Another person</source>
            <translation>[Àñöthér pérsöñ~~~~~]</translation>
        </message>
        <message>
            <source>Unverified machine translation: {text}</source>
            <translation>[Ûñvérîfîéd màçhîñé tràñslàtîöñ: {text}~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Translation ({role} {author}, {moment}): {text}</source>
            <translation>[Tràñslàtîöñ ({role} {author}, {moment}): {text}~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>The line above was changed after this translation was made.</source>
            <translation>[Thé lîñé àbövé wàs çhàñgéd àftér thîs tràñslàtîöñ wàs màdé.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>[not translated]</source>
            <translation>[[ñöt tràñslàtéd]~~~~~~]</translation>
        </message>
        <message>
            <source>Beneath lines stands a translation, for help in reading only. A machine's translation is marked as unverified: nobody has compared it with what was said. Never quote a translation without the line above it.</source>
            <translation>[Béñéàth lîñés stàñds à tràñslàtîöñ, för hélp îñ réàdîñg öñlý. À màçhîñé's tràñslàtîöñ îs màrkéd às ûñvérîfîéd: ñöbödý hàs çömpàréd ît wîth whàt wàs sàîd. Névér qûöté à tràñslàtîöñ wîthöût thé lîñé àbövé ît.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Translation model</source>
            <translation>[Tràñslàtîöñ mödél~~~~~~]</translation>
        </message>
        <message>
            <source>SHA-256 of the translation model</source>
            <translation>[SHÀ-256 öf thé tràñslàtîöñ mödél~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Translated lines</source>
            <translation>[Tràñslàtéd lîñés~~~~~~]</translation>
        </message>
        <message>
            <source>{lines} · unverified machine translation: {by_machine} · stale: {stale}</source>
            <translation>[{lines} · ûñvérîfîéd màçhîñé tràñslàtîöñ: {by_machine} · stàlé: {stale}~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>translator</source>
            <translation>[tràñslàtör~~~~]</translation>
        </message>
        <message>
            <source>interpreter</source>
            <translation>[îñtérprétér~~~~]</translation>
        </message>
        <message>
            <source>reviewer</source>
            <translation>[révîéwér~~~]</translation>
        </message>
        <message>
            <source>DRAFT – not approved</source>
            <translation>[DRÀFT – ñöt àpprövéd~~~~~~~]</translation>
        </message>
        <message>
            <source>No supervisor has approved this text. It may be wrong, and must not be quoted or relied upon.</source>
            <translation>[Nö sûpérvîsör hàs àpprövéd thîs téxt. Ît màý bé wröñg, àñd mûst ñöt bé qûötéd ör rélîéd ûpöñ.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Approved by a supervisor as it reads here.</source>
            <translation>[Àpprövéd bý à sûpérvîsör às ît réàds héré.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Reading copy</source>
            <translation>[Réàdîñg çöpý~~~~]</translation>
        </message>
        <message>
            <source>State</source>
            <translation>[Stàté~~]</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>[Màdé~]</translation>
        </message>
        <message>
            <source>{moment} by {account} (account)</source>
            <translation>[{moment} bý {account} (àççöûñt)~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>SHA-256 of the content</source>
            <translation>[SHÀ-256 öf thé çöñtéñt~~~~~~~]</translation>
        </message>
        <message>
            <source>Custody log</source>
            <translation>[Cûstödý lög~~~~]</translation>
        </message>
        <message>
            <source>Revised by (accounts)</source>
            <translation>[Révîséd bý (àççöûñts)~~~~~~~]</translation>
        </message>
        <message>
            <source>{account} (lines: {lines})</source>
            <translation>[{account} (lîñés: {lines})~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>[ñöbödý~~]</translation>
        </message>
        <message>
            <source>Lines revised by people</source>
            <translation>[Lîñés révîséd bý péöplé~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>{revised} of {lines}</source>
            <translation>[{revised} öf {lines}~~~~~~~]</translation>
        </message>
        <message>
            <source>The machine has not finished this recording: its text ends too early.</source>
            <translation>[Thé màçhîñé hàs ñöt fîñîshéd thîs réçördîñg: îts téxt éñds töö éàrlý.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Marks and numbers</source>
            <translation>[Màrks àñd ñûmbérs~~~~~~]</translation>
        </message>
        <message>
            <source>Lines are numbered through the whole interview; a number names the same line in every format of this copy. Times count from the start of each recording. The recording, not this text, is the original.</source>
            <translation>[Lîñés àré ñûmbéréd thröûgh thé whölé îñtérvîéw; à ñûmbér ñàmés thé sàmé lîñé îñ évérý förmàt öf thîs çöpý. Tîmés çöûñt fröm thé stàrt öf éàçh réçördîñg. Thé réçördîñg, ñöt thîs téxt, îs thé örîgîñàl.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>This copy is for reading and carries no signature. What counts is the bundle, and the entry about this copy in the custody log, which holds the digest of this file.</source>
            <translation>[Thîs çöpý îs för réàdîñg àñd çàrrîés ñö sîgñàtûré. Whàt çöûñts îs thé bûñdlé, àñd thé éñtrý àböût thîs çöpý îñ thé çûstödý lög, whîçh hölds thé dîgést öf thîs fîlé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>{mark} after a line: whoever checked it is not certain of the words.</source>
            <translation>[{mark} àftér à lîñé: whöévér çhéçkéd ît îs ñöt çértàîñ öf thé wörds.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>[inaudible]</source>
            <translation>[[îñàûdîblé]~~~~]</translation>
        </message>
        <message>
            <source>{mark}: nobody could make out what was said.</source>
            <translation>[{mark}: ñöbödý çöûld màké öût whàt wàs sàîd.~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>[withheld]</source>
            <translation>[[wîthhéld]~~~~]</translation>
        </message>
        <message>
            <source>{mark}: something was said, and its words are kept back.</source>
            <translation>[{mark}: söméthîñg wàs sàîd, àñd îts wörds àré képt bàçk.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>{mark}: a voice was heard, and no words were written down.</source>
            <translation>[{mark}: à vöîçé wàs héàrd, àñd ñö wörds wéré wrîttéñ döwñ.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>[machine translation]</source>
            <translation>[[màçhîñé tràñslàtîöñ]~~~~~~~]</translation>
        </message>
        <message>
            <source>{mark}: unverified machine translation, for help in reading. Never to be quoted without what was said.</source>
            <translation>[{mark}: ûñvérîfîéd màçhîñé tràñslàtîöñ, för hélp îñ réàdîñg. Névér tö bé qûötéd wîthöût whàt wàs sàîd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>[translation: {role}]</source>
            <translation>[[tràñslàtîöñ: {role}]~~~~~~~]</translation>
        </message>
        <message>
            <source>{mark}: translated by a person, in this role.</source>
            <translation>[{mark}: tràñslàtéd bý à pérsöñ, îñ thîs rölé.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>[made before the line was changed]</source>
            <translation>[[màdé béföré thé lîñé wàs çhàñgéd]~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>{mark}: the line was corrected after it was translated, so the two may say different things.</source>
            <translation>[{mark}: thé lîñé wàs çörréçtéd àftér ît wàs tràñslàtéd, sö thé twö màý sàý dîfféréñt thîñgs.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Characters that can't be shown are written by their number in Unicode: {characters}.</source>
            <translation>[Chàràçtérs thàt çàñ't bé shöwñ àré wrîttéñ bý théîr ñûmbér îñ Ûñîçödé: {characters}.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>SRT has no plain angle or curly brackets and no backslash in text: here they are ＜ ＞ ｛ ｝ ＼.</source>
            <translation>[SRT hàs ñö plàîñ àñglé ör çûrlý bràçkéts àñd ñö bàçkslàsh îñ téxt: héré théý àré ＜ ＞ ｛ ｝ ＼.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>[Lîñé~]</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>[Tîmé~]</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>[Spéàkér~~]</translation>
        </message>
        <message>
            <source>Speaker unknown</source>
            <translation>[Spéàkér ûñkñöwñ~~~~~~]</translation>
        </message>
        <message>
            <source>not recorded for {length} ({reason})</source>
            <translation>[ñöt réçördéd för {length} ({reason})~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>not recorded for an unknown time ({reason})</source>
            <translation>[ñöt réçördéd för àñ ûñkñöwñ tîmé ({reason})~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>{length} not transcribed; listen to the recording</source>
            <translation>[{length} ñöt tràñsçrîbéd; lîstéñ tö thé réçördîñg~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Copy {copy} · custody log {entries} · page {page} of {pages}</source>
            <translation>[Cöpý {copy} · çûstödý lög {entries} · pàgé {page} öf {pages}~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Transcript of testimony, redacted copy</source>
            <translation>[Tràñsçrîpt öf téstîmöñý, rédàçtéd çöpý~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>This is a redacted copy</source>
            <translation>[Thîs îs à rédàçtéd çöpý~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Words in square brackets such as [NAME 1] stand for what was masked; the same stand-in is the same words throughout. The sound of masked words is replaced in the recording. The original lies unchanged at the office.</source>
            <translation>[Wörds îñ sqûàré bràçkéts sûçh às [NÀMÉ 1] stàñd för whàt wàs màskéd; thé sàmé stàñd-îñ îs thé sàmé wörds thröûghöût. Thé söûñd öf màskéd wörds îs réplàçéd îñ thé réçördîñg. Thé örîgîñàl lîés ûñçhàñgéd àt thé öffîçé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Masked</source>
            <translation>[Màskéd~~]</translation>
        </message>
        <message>
            <source>Lines withheld as a whole</source>
            <translation>[Lîñés wîthhéld às à whölé~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Masked by (accounts)</source>
            <translation>[Màskéd bý (àççöûñts)~~~~~~~]</translation>
        </message>
        <message>
            <source>names: {count}</source>
            <translation>[ñàmés: {count}~~~~~]</translation>
        </message>
        <message>
            <source>places: {count}</source>
            <translation>[plàçés: {count}~~~~~~]</translation>
        </message>
        <message>
            <source>dates: {count}</source>
            <translation>[dàtés: {count}~~~~~]</translation>
        </message>
        <message>
            <source>ways to reach somebody: {count}</source>
            <translation>[wàýs tö réàçh sömébödý: {count}~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>stretches of sound: {count}</source>
            <translation>[strétçhés öf söûñd: {count}~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>other: {count}</source>
            <translation>[öthér: {count}~~~~~]</translation>
        </message>
        <message>
            <source>SHA-256 of the original's samples</source>
            <translation>[SHÀ-256 öf thé örîgîñàl's sàmplés~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>SHA-256 of this copy's samples</source>
            <translation>[SHÀ-256 öf thîs çöpý's sàmplés~~~~~~~ ~~~~]</translation>
        </message>
    </context>
    <context>
        <name>DrawingWindow</name>
        <message>
            <source>The last stroke could not be stored yet. Please give the laptop to the interviewer.</source>
            <translation>[Thé làst ströké çöûld ñöt bé störéd ýét. Pléàsé gîvé thé làptöp tö thé îñtérvîéwér.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Please do not write identity numbers here.</source>
            <translation>[Pléàsé dö ñöt wrîté îdéñtîtý ñûmbérs héré.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Drawing</source>
            <translation>[Dràwîñg~~]</translation>
        </message>
        <message>
            <source>The page to draw on</source>
            <translation>[Thé pàgé tö dràw öñ~~~~~~~]</translation>
        </message>
        <message>
            <source>Words on the drawing</source>
            <translation>[Wörds öñ thé dràwîñg~~~~~~~]</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>[Trý àgàîñ~~~]</translation>
        </message>
        <message>
            <source>Draw on</source>
            <translation>[Dràw öñ~~]</translation>
        </message>
        <message>
            <source>Back to the interview</source>
            <translation>[Bàçk tö thé îñtérvîéw~~~~~~~]</translation>
        </message>
        <message>
            <source>Thank you</source>
            <translation>[Thàñk ýöû~~~]</translation>
        </message>
        <message>
            <source>Please give the laptop back to the interviewer.</source>
            <translation>[Pléàsé gîvé thé làptöp bàçk tö thé îñtérvîéwér.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
    </context>
    <context>
        <name>DriveCard</name>
        <message>
            <source>&amp;Drive or folder</source>
            <translation>[&amp;Drîvé ör földér~~~~~~]</translation>
        </message>
        <message>
            <source>Best a USB drive that is kept in another place than this laptop.</source>
            <translation>[Bést à ÛSB drîvé thàt îs képt îñ àñöthér plàçé thàñ thîs làptöp.~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Read &amp;everything again and verify all of the drive</source>
            <translation>[Réàd &amp;évérýthîñg àgàîñ àñd vérîfý àll öf thé drîvé~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>&amp;Back up now</source>
            <translation>[&amp;Bàçk ûp ñöw~~~~]</translation>
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
            <translation>[Chöösé thé drîvé thàt wîll bé hàñdéd tö thé réçîpîéñt.~~~~~~~ ~~~~~~~ ~~~~~]</translation>
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
            <source>Hand over unsealed</source>
            <translation>[Hàñd övér ûñséàléd~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>EarlyLine</name>
        <message>
            <source>Turn off</source>
            <translation>[Tûrñ öff~~~]</translation>
        </message>
        <message>
            <source>Turn on</source>
            <translation>[Tûrñ öñ~~]</translation>
        </message>
        <message>
            <source>No draft while recording</source>
            <translation>[Nö dràft whîlé réçördîñg~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Draft while recording</source>
            <translation>[Dràft whîlé réçördîñg~~~~~~~]</translation>
        </message>
        <message>
            <source>The draft is made after the recording.</source>
            <translation>[Thé dràft îs màdé àftér thé réçördîñg.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>A draft is made while recording.</source>
            <translation>[À dràft îs màdé whîlé réçördîñg.~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Draft in the background: up to {time}</source>
            <translation>[Dràft îñ thé bàçkgröûñd: ûp tö {time}~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Draft in the background: begins after the first minute</source>
            <translation>[Dràft îñ thé bàçkgröûñd: bégîñs àftér thé fîrst mîñûté~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>The draft rests: the recording comes first.</source>
            <translation>[Thé dràft résts: thé réçördîñg çömés fîrst.~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>The draft rests: the battery is low.</source>
            <translation>[Thé dràft résts: thé bàttérý îs löw.~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>This laptop is too slow for both: the draft is made afterwards.</source>
            <translation>[Thîs làptöp îs töö slöw för böth: thé dràft îs màdé àftérwàrds.~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>No draft: the witness has not agreed to automatic transcription.</source>
            <translation>[Nö dràft: thé wîtñéss hàs ñöt àgrééd tö àûtömàtîç tràñsçrîptîöñ.~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>The model is not measured here: the draft is made afterwards.</source>
            <translation>[Thé mödél îs ñöt méàsûréd héré: thé dràft îs màdé àftérwàrds.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>No model pack on this laptop: the draft is made afterwards.</source>
            <translation>[Nö mödél pàçk öñ thîs làptöp: thé dràft îs màdé àftérwàrds.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The draft gave up while recording: it is made afterwards.</source>
            <translation>[Thé dràft gàvé ûp whîlé réçördîñg: ît îs màdé àftérwàrds.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>EntitledCard</name>
        <message>
            <source>Who is entitled</source>
            <translation>[Whö îs éñtîtléd~~~~~~]</translation>
        </message>
        <message>
            <source>Only the keys of these accounts, and the recovery kit, open identities. The vault's own key does not.</source>
            <translation>[Öñlý thé kéýs öf thésé àççöûñts, àñd thé réçövérý kît, öpéñ îdéñtîtîés. Thé vàûlt's öwñ kéý döés ñöt.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Nobody yet: this office works with codes alone. The first entitlement makes the store.</source>
            <translation>[Nöbödý ýét: thîs öffîçé wörks wîth çödés àlöñé. Thé fîrst éñtîtléméñt màkés thé störé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>The newest recovery kit does not open identities yet. Seal their key anew.</source>
            <translation>[Thé ñéwést réçövérý kît döés ñöt öpéñ îdéñtîtîés ýét. Séàl théîr kéý àñéw.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Your own passphrase, to change it</source>
            <translation>[Ýöûr öwñ pàssphràsé, tö çhàñgé ît~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Seal the key anew</source>
            <translation>[Séàl thé kéý àñéw~~~~~~]</translation>
        </message>
        <message>
            <source>Entitled</source>
            <translation>[Éñtîtléd~~~]</translation>
        </message>
        <message>
            <source>Lost it: renew the key</source>
            <translation>[Löst ît: réñéw thé kéý~~~~~~~]</translation>
        </message>
        <message>
            <source>Codes only</source>
            <translation>[Cödés öñlý~~~~]</translation>
        </message>
        <message>
            <source>End</source>
            <translation>[Éñd~]</translation>
        </message>
        <message>
            <source>Entitle</source>
            <translation>[Éñtîtlé~~]</translation>
        </message>
    </context>
    <context>
        <name>EntryView</name>
        <message>
            <source>No passphrase left? Use the recover&amp;y kit…</source>
            <translation>[Nö pàssphràsé léft? Ûsé thé réçövér&amp;ý kît…~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Restore from a backup…</source>
            <translation>[&amp;Réstöré fröm à bàçkûp…~~~~~~~ ~]</translation>
        </message>
    </context>
    <context>
        <name>Erasure</name>
        <message>
            <source>The audio</source>
            <translation>[Thé àûdîö~~~]</translation>
        </message>
        <message>
            <source>The whole testimony: the audio and every written word</source>
            <translation>[Thé whölé téstîmöñý: thé àûdîö àñd évérý wrîttéñ wörd~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>The witness took it back</source>
            <translation>[Thé wîtñéss töök ît bàçk~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Keeping it endangers somebody</source>
            <translation>[Kéépîñg ît éñdàñgérs sömébödý~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>A court or authority ordered it</source>
            <translation>[À çöûrt ör àûthörîtý ördéréd ît~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>The time it may be kept is over</source>
            <translation>[Thé tîmé ît màý bé képt îs övér~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>It was entered by mistake</source>
            <translation>[Ît wàs éñtéréd bý mîstàké~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>The audio of {interview} ({witness}) was erased on {at} by {by} and {second}.</source>
            <translation>[Thé àûdîö öf {interview} ({witness}) wàs éràséd öñ {at} bý {by} àñd {second}.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>The testimony {interview} ({witness}) was erased on {at} by {by} and {second}.</source>
            <translation>[Thé téstîmöñý {interview} ({witness}) wàs éràséd öñ {at} bý {by} àñd {second}.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Reason: {reason}.</source>
            <translation>[Réàsöñ: {reason}.~~~~~~]</translation>
        </message>
        <message>
            <source>Kept: the witness's code, the consents, the seals and the custody log. They hold digests, no words. Whoever guesses a line word for word could compare it with its digest.</source>
            <translation>[Képt: thé wîtñéss's çödé, thé çöñséñts, thé séàls àñd thé çûstödý lög. Théý höld dîgésts, ñö wörds. Whöévér gûéssés à lîñé wörd för wörd çöûld çömpàré ît wîth îts dîgést.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Not yet gone: {count} file(s) without a key. The next unlock, or a repair, removes them.</source>
            <translation>[Nöt ýét göñé: {count} fîlé(s) wîthöût à kéý. Thé ñéxt ûñlöçk, ör à répàîr, rémövés thém.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Not yet done: the vault still has its old key. It is changed as soon as a custodian signs in.</source>
            <translation>[Nöt ýét döñé: thé vàûlt stîll hàs îts öld kéý. Ît îs çhàñgéd às sööñ às à çûstödîàñ sîgñs îñ.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>No identity was ever written for this code.</source>
            <translation>[Nö îdéñtîtý wàs évér wrîttéñ för thîs çödé.~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Gone: the witness's identity.</source>
            <translation>[Göñé: thé wîtñéss's îdéñtîtý.~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Kept: the witness's identity, because another interview of theirs is here.</source>
            <translation>[Képt: thé wîtñéss's îdéñtîtý, béçàûsé àñöthér îñtérvîéw öf théîrs îs héré.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Not yet gone: the witness's identity. Two people must erase it, one of them entitled to identities.</source>
            <translation>[Nöt ýét göñé: thé wîtñéss's îdéñtîtý. Twö péöplé mûst éràsé ît, öñé öf thém éñtîtléd tö îdéñtîtîés.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Still holds it: the backup on {drive} of {at}. It opens with the keys of its day. Destroy it, or keep it locked away until it is replaced.</source>
            <translation>[Stîll hölds ît: thé bàçkûp öñ {drive} öf {at}. Ît öpéñs wîth thé kéýs öf îts dàý. Déströý ît, ör kéép ît löçkéd àwàý ûñtîl ît îs réplàçéd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Still holds it: the bundle {file}, handed over to {destination} on {at}. Only the recipient can erase it: write to them.</source>
            <translation>[Stîll hölds ît: thé bûñdlé {file}, hàñdéd övér tö {destination} öñ {at}. Öñlý thé réçîpîéñt çàñ éràsé ît: wrîté tö thém.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>No backup, no bundle, no document and no other laptop that this vault knows of holds it.</source>
            <translation>[Nö bàçkûp, ñö bûñdlé, ñö döçûméñt àñd ñö öthér làptöp thàt thîs vàûlt kñöws öf hölds ît.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>This vault can't know of other copies: of its folder, of printed pages, of a second laptop, or of what a disk keeps of files that are gone. Seals and timestamps given to others hold digests only.</source>
            <translation>[Thîs vàûlt çàñ't kñöw öf öthér çöpîés: öf îts földér, öf prîñtéd pàgés, öf à séçöñd làptöp, ör öf whàt à dîsk kééps öf fîlés thàt àré göñé. Séàls àñd tîméstàmps gîvéñ tö öthérs höld dîgésts öñlý.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Gone: the audio of {count} recording(s), every attachment, and the only key that opened them.</source>
            <translation>[Göñé: thé àûdîö öf {count} réçördîñg(s), évérý àttàçhméñt, àñd thé öñlý kéý thàt öpéñéd thém.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Gone: every draft, correction and waiting transcription, and what was said of attachments.</source>
            <translation>[Göñé: évérý dràft, çörréçtîöñ àñd wàîtîñg tràñsçrîptîöñ, àñd whàt wàs sàîd öf àttàçhméñts.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Kept: the transcript, with every correction. Only the audio and the attachments are gone.</source>
            <translation>[Képt: thé tràñsçrîpt, wîth évérý çörréçtîöñ. Öñlý thé àûdîö àñd thé àttàçhméñts àré göñé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Kept: the name of an imported or attached file, which could tell something: {name}</source>
            <translation>[Képt: thé ñàmé öf àñ împörtéd ör àttàçhéd fîlé, whîçh çöûld téll söméthîñg: {name}~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Still holds its words: the document {file}, handed over to {destination} on {at}. Only the recipient can erase it: write to them.</source>
            <translation>[Stîll hölds îts wörds: thé döçûméñt {file}, hàñdéd övér tö {destination} öñ {at}. Öñlý thé réçîpîéñt çàñ éràsé ît: wrîté tö thém.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Still holds its words, unsealed, for whoever has it: the document {file}, handed over to {destination} on {at}. Write to them.</source>
            <translation>[Stîll hölds îts wörds, ûñséàléd, för whöévér hàs ît: thé döçûméñt {file}, hàñdéd övér tö {destination} öñ {at}. Wrîté tö thém.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Still holds it: the laptop of {colleague}, with whom it was exchanged for review, last on {at}. Have it erased there too.</source>
            <translation>[Stîll hölds ît: thé làptöp öf {colleague}, wîth whöm ît wàs éxçhàñgéd för révîéw, làst öñ {at}. Hàvé ît éràséd théré töö.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>ErasureCard</name>
        <message>
            <source>The recordings go for good. The transcript, the consents and the custody log stay. The interview can then no longer be handed over.</source>
            <translation>[Thé réçördîñgs gö för gööd. Thé tràñsçrîpt, thé çöñséñts àñd thé çûstödý lög stàý. Thé îñtérvîéw çàñ théñ ñö löñgér bé hàñdéd övér.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Recordings, drafts and every correction go for good, and the witness's identity if nothing else of theirs is here. The code, the consents and the custody log stay. Nobody can bring it back.</source>
            <translation>[Réçördîñgs, dràfts àñd évérý çörréçtîöñ gö för gööd, àñd thé wîtñéss's îdéñtîtý îf ñöthîñg élsé öf théîrs îs héré. Thé çödé, thé çöñséñts àñd thé çûstödý lög stàý. Nöbödý çàñ brîñg ît bàçk.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>[Éràsé~~]</translation>
        </message>
        <message>
            <source>&amp;Interview</source>
            <translation>[&amp;Îñtérvîéw~~~~]</translation>
        </message>
        <message>
            <source>What &amp;goes</source>
            <translation>[Whàt &amp;göés~~~~]</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>[&amp;Réàsöñ~~]</translation>
        </message>
        <message>
            <source>Kept in the log as a code, without words.</source>
            <translation>[Képt îñ thé lög às à çödé, wîthöût wörds.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Second &amp;person</source>
            <translation>[Séçöñd &amp;pérsöñ~~~~~]</translation>
        </message>
        <message>
            <source>Signs with you, and sits beside you now.</source>
            <translation>[Sîgñs wîth ýöû, àñd sîts bésîdé ýöû ñöw.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Their passphrase</source>
            <translation>[&amp;Théîr pàssphràsé~~~~~~]</translation>
        </message>
        <message>
            <source>Typed by the second person.</source>
            <translation>[Týpéd bý thé séçöñd pérsöñ.~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>&amp;Witness code, once more</source>
            <translation>[&amp;Wîtñéss çödé, öñçé möré~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>So that it is surely this one.</source>
            <translation>[Sö thàt ît îs sûrélý thîs öñé.~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>&amp;Erase for good</source>
            <translation>[&amp;Éràsé för gööd~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>[&amp;Bàçk~~]</translation>
        </message>
        <message>
            <source>Erasing</source>
            <translation>[Éràsîñg~~]</translation>
        </message>
    </context>
    <context>
        <name>ErasureView</name>
        <message>
            <source>Witness</source>
            <translation>[Wîtñéss~~]</translation>
        </message>
        <message>
            <source>What went</source>
            <translation>[Whàt wéñt~~~]</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>[Whö~]</translation>
        </message>
        <message>
            <source>When</source>
            <translation>[Whéñ~]</translation>
        </message>
        <message>
            <source>The audio</source>
            <translation>[Thé àûdîö~~~]</translation>
        </message>
        <message>
            <source>The whole testimony</source>
            <translation>[Thé whölé téstîmöñý~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was ever erased here</source>
            <translation>[Nöthîñg wàs évér éràséd héré~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Erasing destroys the key of an interview's audio, or all of its testimony. Two people sign it, and the log keeps that it was done, never what it was.</source>
            <translation>[Éràsîñg déströýs thé kéý öf àñ îñtérvîéw's àûdîö, ör àll öf îts téstîmöñý. Twö péöplé sîgñ ît, àñd thé lög kééps thàt ît wàs döñé, ñévér whàt ît wàs.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>What was erased</source>
            <translation>[Whàt wàs éràséd~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Erase something…</source>
            <translation>[&amp;Éràsé söméthîñg…~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>Checking consent, approval and every stored byte</source>
            <translation>[Chéçkîñg çöñséñt, àpprövàl àñd évérý störéd býté~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Making the documents</source>
            <translation>[Màkîñg thé döçûméñts~~~~~~~]</translation>
        </message>
        <message>
            <source>Sealing onto the drive</source>
            <translation>[Séàlîñg öñtö thé drîvé~~~~~~~]</translation>
        </message>
        <message>
            <source>Reading back what lies on the drive</source>
            <translation>[Réàdîñg bàçk whàt lîés öñ thé drîvé~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Noting the hand-over</source>
            <translation>[Nötîñg thé hàñd-övér~~~~~~~]</translation>
        </message>
        <message>
            <source>Beginning</source>
            <translation>[Bégîññîñg~~~]</translation>
        </message>
        <message>
            <source>Checking consent and approval</source>
            <translation>[Chéçkîñg çöñséñt àñd àpprövàl~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Writing to the drive, unsealed</source>
            <translation>[Wrîtîñg tö thé drîvé, ûñséàléd~~~~~~~ ~~~~]</translation>
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
            <translation>[Chöösé àñ îñtérvîéw îñ thé lîst tö séé whéthér, àñd tö whöm, ît màý bé hàñdéd övér.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>[Hàñd övér~~~]</translation>
        </message>
        <message>
            <source>Sealed bundle</source>
            <translation>[Séàléd bûñdlé~~~~~]</translation>
        </message>
        <message>
            <source>Document for people</source>
            <translation>[Döçûméñt för péöplé~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>Failures</name>
        <message>
            <source>the model could not be loaded</source>
            <translation>[thé mödél çöûld ñöt bé löàdéd~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>there was too little memory</source>
            <translation>[théré wàs töö lîttlé mémörý~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>it did not get the sound it was told of</source>
            <translation>[ît dîd ñöt gét thé söûñd ît wàs töld öf~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>the engine failed</source>
            <translation>[thé éñgîñé fàîléd~~~~~~]</translation>
        </message>
        <message>
            <source>it did not understand what it was told</source>
            <translation>[ît dîd ñöt ûñdérstàñd whàt ît wàs töld~~~~~~~ ~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>Fault</name>
        <message>
            <source>Saegim made a mistake of its own.</source>
            <translation>[Sàégîm màdé à mîstàké öf îts öwñ.~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>What was stored before is safe; this last step may not have been completed.</source>
            <translation>[Whàt wàs störéd béföré îs sàfé; thîs làst stép màý ñöt hàvé bééñ çömplétéd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Note the code below, try the step again, and report the code if it returns.</source>
            <translation>[Nöté thé çödé bélöw, trý thé stép àgàîñ, àñd répört thé çödé îf ît rétûrñs.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>There is no screen to show the window on.</source>
            <translation>[Théré îs ñö sçrééñ tö shöw thé wîñdöw öñ.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Start Saegim at the laptop's own screen, or see saegim --help for the commands.</source>
            <translation>[Stàrt Sàégîm àt thé làptöp's öwñ sçrééñ, ör séé sàégîm --hélp för thé çömmàñds.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The settings file {name} has something in it that Saegim doesn't know.</source>
            <translation>[Thé séttîñgs fîlé {name} hàs söméthîñg îñ ît thàt Sàégîm döésñ't kñöw.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>No testimony is in the settings; the vault is untouched.</source>
            <translation>[Nö téstîmöñý îs îñ thé séttîñgs; thé vàûlt îs ûñtöûçhéd.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Remove the file to go back to the usual settings, and start again.</source>
            <translation>[Rémövé thé fîlé tö gö bàçk tö thé ûsûàl séttîñgs, àñd stàrt àgàîñ.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>The folder {name} holds no speech model with a list of digests.</source>
            <translation>[Thé földér {name} hölds ñö spééçh mödél wîth à lîst öf dîgésts.~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Nothing was transcribed, and the recordings are untouched.</source>
            <translation>[Nöthîñg wàs tràñsçrîbéd, àñd thé réçördîñgs àré ûñtöûçhéd.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Choose the folder of a model pack: the one in which saegim-model.json lies.</source>
            <translation>[Chöösé thé földér öf à mödél pàçk: thé öñé îñ whîçh sàégîm-mödél.jsöñ lîés.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>The speech model is incomplete: {name} is missing or can't be read.</source>
            <translation>[Thé spééçh mödél îs îñçömplété: {name} îs mîssîñg ör çàñ't bé réàd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>The recordings are untouched, and text that was transcribed before is kept.</source>
            <translation>[Thé réçördîñgs àré ûñtöûçhéd, àñd téxt thàt wàs tràñsçrîbéd béföré îs képt.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Copy the whole model pack again, then start the transcription once more.</source>
            <translation>[Cöpý thé whölé mödél pàçk àgàîñ, théñ stàrt thé tràñsçrîptîöñ öñçé möré.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>The speech model isn't the one it claims to be: {name} has been changed.</source>
            <translation>[Thé spééçh mödél îsñ't thé öñé ît çlàîms tö bé: {name} hàs bééñ çhàñgéd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>The model was not used. Recordings and earlier transcripts are untouched.</source>
            <translation>[Thé mödél wàs ñöt ûséd. Réçördîñgs àñd éàrlîér tràñsçrîpts àré ûñtöûçhéd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Don't use this copy. Tell your custodian, and install it from its source again.</source>
            <translation>[Döñ't ûsé thîs çöpý. Téll ýöûr çûstödîàñ, àñd îñstàll ît fröm îts söûrçé àgàîñ.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The transcription stopped: its process ended too early.</source>
            <translation>[Thé tràñsçrîptîöñ stöppéd: îts pröçéss éñdéd töö éàrlý.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>The recording is safe, and every passage transcribed so far is kept.</source>
            <translation>[Thé réçördîñg îs sàfé, àñd évérý pàssàgé tràñsçrîbéd sö fàr îs képt.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Start it again: it goes on from there. If this returns, close other programs.</source>
            <translation>[Stàrt ît àgàîñ: ît göés öñ fröm théré. Îf thîs rétûrñs, çlösé öthér prögràms.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>The transcription stopped: its process didn't answer in time and was ended.</source>
            <translation>[Thé tràñsçrîptîöñ stöppéd: îts pröçéss dîdñ't àñswér îñ tîmé àñd wàs éñdéd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Start it again: it goes on from there. If this returns, use a smaller model.</source>
            <translation>[Stàrt ît àgàîñ: ît göés öñ fröm théré. Îf thîs rétûrñs, ûsé à smàllér mödél.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>The speech process said something that can't be true ({about}). It was ended.</source>
            <translation>[Thé spééçh pröçéss sàîd söméthîñg thàt çàñ't bé trûé ({about}). Ît wàs éñdéd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>None of that went into the transcript. Passages checked before are kept.</source>
            <translation>[Nöñé öf thàt wéñt îñtö thé tràñsçrîpt. Pàssàgés çhéçkéd béföré àré képt.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Don't use this model again before your custodian has checked it.</source>
            <translation>[Döñ't ûsé thîs mödél àgàîñ béföré ýöûr çûstödîàñ hàs çhéçkéd ît.~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>The speech process sent far more than any speech could hold, and was ended.</source>
            <translation>[Thé spééçh pröçéss séñt fàr möré thàñ àñý spééçh çöûld höld, àñd wàs éñdéd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Start it again. If it returns, tell your custodian to check the model.</source>
            <translation>[Stàrt ît àgàîñ. Îf ît rétûrñs, téll ýöûr çûstödîàñ tö çhéçk thé mödél.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Close other programs and start it again, or choose a smaller model.</source>
            <translation>[Clösé öthér prögràms àñd stàrt ît àgàîñ, ör çhöösé à smàllér mödél.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>The transcription was stopped before its end.</source>
            <translation>[Thé tràñsçrîptîöñ wàs stöppéd béföré îts éñd.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Every passage transcribed so far is kept, and the recording is untouched.</source>
            <translation>[Évérý pàssàgé tràñsçrîbéd sö fàr îs képt, àñd thé réçördîñg îs ûñtöûçhéd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Start it again whenever you like: it goes on where it stopped.</source>
            <translation>[Stàrt ît àgàîñ whéñévér ýöû lîké: ît göés öñ whéré ît stöppéd.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The transcript doesn't cover the whole recording: {missing_ms} ms are open.</source>
            <translation>[Thé tràñsçrîpt döésñ't çövér thé whölé réçördîñg: {missing_ms} ms àré öpéñ.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>What was transcribed is kept; it just isn't called complete.</source>
            <translation>[Whàt wàs tràñsçrîbéd îs képt; ît jûst îsñ't çàlléd çömplété.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Start the transcription again: it reads what is missing.</source>
            <translation>[Stàrt thé tràñsçrîptîöñ àgàîñ: ît réàds whàt îs mîssîñg.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>The vault is as it was. Nothing on the drive counts as finished.</source>
            <translation>[Thé vàûlt îs às ît wàs. Nöthîñg öñ thé drîvé çöûñts às fîñîshéd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>“{name}” can't be the name of a destination.</source>
            <translation>[“{name}” çàñ't bé thé ñàmé öf à déstîñàtîöñ.~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>No destination was added.</source>
            <translation>[Nö déstîñàtîöñ wàs àddéd.~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Use small letters, digits and hyphens for the id, and one line for the title.</source>
            <translation>[Ûsé smàll léttérs, dîgîts àñd hýphéñs för thé îd, àñd öñé lîñé för thé tîtlé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>There is already a destination {destination}.</source>
            <translation>[Théré îs àlréàdý à déstîñàtîöñ {destination}.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>It was not changed: a destination's key is never replaced.</source>
            <translation>[Ît wàs ñöt çhàñgéd: à déstîñàtîöñ's kéý îs ñévér réplàçéd.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>If the recipient has a new key, add it under a new id and verify it.</source>
            <translation>[Îf thé réçîpîéñt hàs à ñéw kéý, àdd ît ûñdér à ñéw îd àñd vérîfý ît.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>This vault has no destination {destination}.</source>
            <translation>[Thîs vàûlt hàs ñö déstîñàtîöñ {destination}.~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Nothing left the vault.</source>
            <translation>[Nöthîñg léft thé vàûlt.~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Look at the list of destinations, or add this one with its key.</source>
            <translation>[Löök àt thé lîst öf déstîñàtîöñs, ör àdd thîs öñé wîth îts kéý.~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>No consent of the form opens “{gate}”.</source>
            <translation>[Nö çöñséñt öf thé förm öpéñs “{gate}”.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Choose the consent that this destination needs: {gates}.</source>
            <translation>[Chöösé thé çöñséñt thàt thîs déstîñàtîöñ ñééds: {gates}.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>This is not a recipient's age key.</source>
            <translation>[Thîs îs ñöt à réçîpîéñt's àgé kéý.~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was sealed to it, and nothing left the vault.</source>
            <translation>[Nöthîñg wàs séàléd tö ît, àñd ñöthîñg léft thé vàûlt.~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Ask the recipient for the public key again; it begins with age1.</source>
            <translation>[Àsk thé réçîpîéñt för thé pûblîç kéý àgàîñ; ît bégîñs wîth àgé1.~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Nobody has compared the fingerprint of {destination} with the recipient yet.</source>
            <translation>[Nöbödý hàs çömpàréd thé fîñgérprîñt öf {destination} wîth thé réçîpîéñt ýét.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Call the recipient, have the fingerprint read aloud, and type what you hear.</source>
            <translation>[Càll thé réçîpîéñt, hàvé thé fîñgérprîñt réàd àlöûd, àñd týpé whàt ýöû héàr.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>The fingerprint is not that of the key kept for {destination}.</source>
            <translation>[Thé fîñgérprîñt îs ñöt thàt öf thé kéý képt för {destination}.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The destination stays unverified, and nothing can go there.</source>
            <translation>[Thé déstîñàtîöñ stàýs ûñvérîfîéd, àñd ñöthîñg çàñ gö théré.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Have it read aloud once more. If it still differs, this is not the recipient's key.</source>
            <translation>[Hàvé ît réàd àlöûd öñçé möré. Îf ît stîll dîfférs, thîs îs ñöt thé réçîpîéñt's kéý.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Nothing has been recorded in this interview.</source>
            <translation>[Nöthîñg hàs bééñ réçördéd îñ thîs îñtérvîéw.~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Record or import the interview first.</source>
            <translation>[Réçörd ör împört thé îñtérvîéw fîrst.~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>The transcript is not approved as it reads now.</source>
            <translation>[Thé tràñsçrîpt îs ñöt àpprövéd às ît réàds ñöw.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Ask a supervisor to review and approve it. A correction made later needs it again.</source>
            <translation>[Àsk à sûpérvîsör tö révîéw àñd àpprövé ît. À çörréçtîöñ màdé làtér ñééds ît àgàîñ.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>What the drive gave back is not what was written to it.</source>
            <translation>[Whàt thé drîvé gàvé bàçk îs ñöt whàt wàs wrîttéñ tö ît.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>The testimony is safe in the vault. The unfinished file was removed.</source>
            <translation>[Thé téstîmöñý îs sàfé îñ thé vàûlt. Thé ûñfîñîshéd fîlé wàs rémövéd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Don't hand over this drive. Export again to another one.</source>
            <translation>[Döñ't hàñd övér thîs drîvé. Éxpört àgàîñ tö àñöthér öñé.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>The export was cancelled.</source>
            <translation>[Thé éxpört wàs çàñçélléd.~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Nothing was handed over, and the unfinished file was removed.</source>
            <translation>[Nöthîñg wàs hàñdéd övér, àñd thé ûñfîñîshéd fîlé wàs rémövéd.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Export again when you are ready.</source>
            <translation>[Éxpört àgàîñ whéñ ýöû àré réàdý.~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>There is not enough room on the drive.</source>
            <translation>[Théré îs ñöt éñöûgh rööm öñ thé drîvé.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The drive or its folder is gone or no longer answers.</source>
            <translation>[Thé drîvé ör îts földér îs göñé ör ñö löñgér àñswérs.~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>See that the folder is there and the drive connected. Remove a file ending in .part if there is one, then try again.</source>
            <translation>[Séé thàt thé földér îs théré àñd thé drîvé çöññéçtéd. Rémövé à fîlé éñdîñg îñ .pàrt îf théré îs öñé, théñ trý àgàîñ.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Use a drive with more free space, then try again.</source>
            <translation>[Ûsé à drîvé wîth möré fréé spàçé, théñ trý àgàîñ.~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>The drive doesn't let anything be written.</source>
            <translation>[Thé drîvé döésñ't lét àñýthîñg bé wrîttéñ.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Check the drive's write lock and its permissions, or use another drive.</source>
            <translation>[Chéçk thé drîvé's wrîté löçk àñd îts pérmîssîöñs, ör ûsé àñöthér drîvé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>This is not a witness code.</source>
            <translation>[Thîs îs ñöt à wîtñéss çödé.~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>No interview was opened, and what was typed was not kept.</source>
            <translation>[Nö îñtérvîéw wàs öpéñéd, àñd whàt wàs týpéd wàs ñöt képt.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Use a code such as W-2026-014, and never a name.</source>
            <translation>[Ûsé à çödé sûçh às W-2026-014, àñd ñévér à ñàmé.~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>This vault has no interview {interview}.</source>
            <translation>[Thîs vàûlt hàs ñö îñtérvîéw {interview}.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>[Nöthîñg wàs çhàñgéd.~~~~~~~]</translation>
        </message>
        <message>
            <source>Look at the list of interviews and use an id or a witness code from there.</source>
            <translation>[Löök àt thé lîst öf îñtérvîéws àñd ûsé àñ îd ör à wîtñéss çödé fröm théré.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>The audio of interview {interview}, or all of it, was erased by two people.</source>
            <translation>[Thé àûdîö öf îñtérvîéw {interview}, ör àll öf ît, wàs éràséd bý twö péöplé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Its consents and its entries in the custody log are kept.</source>
            <translation>[Îts çöñséñts àñd îts éñtrîés îñ thé çûstödý lög àré képt.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>It can't be played, transcribed or handed over again. The vault's erasures say what remains.</source>
            <translation>[Ît çàñ't bé plàýéd, tràñsçrîbéd ör hàñdéd övér àgàîñ. Thé vàûlt's éràsûrés sàý whàt rémàîñs.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>The code typed is not the code of this interview's witness.</source>
            <translation>[Thé çödé týpéd îs ñöt thé çödé öf thîs îñtérvîéw's wîtñéss.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was erased.</source>
            <translation>[Nöthîñg wàs éràséd.~~~~~~~]</translation>
        </message>
        <message>
            <source>Look again whether this is the interview you mean, and type its code.</source>
            <translation>[Löök àgàîñ whéthér thîs îs thé îñtérvîéw ýöû méàñ, àñd týpé îts çödé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>The consent form has no item {item}.</source>
            <translation>[Thé çöñséñt förm hàs ñö îtém {item}.~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>No consent was changed.</source>
            <translation>[Nö çöñséñt wàs çhàñgéd.~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Look at the consent form for the item you mean; items are named like C01 or D12.</source>
            <translation>[Löök àt thé çöñséñt förm för thé îtém ýöû méàñ; îtéms àré ñàméd lîké C01 ör D12.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>“{answer}” can't be noted for item {item}.</source>
            <translation>[“{answer}” çàñ't bé ñötéd för îtém {item}.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Choose one of: {options}.</source>
            <translation>[Chöösé öñé öf: {options}.~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Item {item} can't be granted while item {needed} is refused or withdrawn.</source>
            <translation>[Îtém {item} çàñ't bé gràñtéd whîlé îtém {needed} îs réfûséd ör wîthdràwñ.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>No consent was changed; the witness's earlier answers stand.</source>
            <translation>[Nö çöñséñt wàs çhàñgéd; thé wîtñéss's éàrlîér àñswérs stàñd.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>If the witness wants to change the answer to {needed}, note that first.</source>
            <translation>[Îf thé wîtñéss wàñts tö çhàñgé thé àñswér tö {needed}, ñöté thàt fîrst.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>The witness has not agreed to this. Missing: {items}.</source>
            <translation>[Thé wîtñéss hàs ñöt àgrééd tö thîs. Mîssîñg: {items}.~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was done, and nothing left the vault.</source>
            <translation>[Nöthîñg wàs döñé, àñd ñöthîñg léft thé vàûlt.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Ask the witness, if it is right to ask, and note the answer. Otherwise leave it.</source>
            <translation>[Àsk thé wîtñéss, îf ît îs rîght tö àsk, àñd ñöté thé àñswér. Öthérwîsé léàvé ît.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>There is no transcript yet for everything that was recorded.</source>
            <translation>[Théré îs ñö tràñsçrîpt ýét för évérýthîñg thàt wàs réçördéd.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The recordings are safe and unchanged.</source>
            <translation>[Thé réçördîñgs àré sàfé àñd ûñçhàñgéd.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Transcribe every recording of the interview first.</source>
            <translation>[Tràñsçrîbé évérý réçördîñg öf thé îñtérvîéw fîrst.~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>This vault has no line {segment}.</source>
            <translation>[Thîs vàûlt hàs ñö lîñé {segment}.~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>No transcript was changed.</source>
            <translation>[Nö tràñsçrîpt wàs çhàñgéd.~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Show the transcript again and use the id of a line from there.</source>
            <translation>[Shöw thé tràñsçrîpt àgàîñ àñd ûsé thé îd öf à lîñé fröm théré.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The text is empty, longer than 10,000 characters, or holds line breaks or invisible characters.</source>
            <translation>[Thé téxt îs émptý, löñgér thàñ 10,000 çhàràçtérs, ör hölds lîñé bréàks ör îñvîsîblé çhàràçtérs.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>The line reads as it did before.</source>
            <translation>[Thé lîñé réàds às ît dîd béföré.~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Type it on one line. For what can't be heard, write [inaudible].</source>
            <translation>[Týpé ît öñ öñé lîñé. För whàt çàñ't bé héàrd, wrîté [îñàûdîblé].~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>A line can't be marked like this.</source>
            <translation>[À lîñé çàñ't bé màrkéd lîké thîs.~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>No line was changed.</source>
            <translation>[Nö lîñé wàs çhàñgéd.~~~~~~~]</translation>
        </message>
        <message>
            <source>Choose Korean or English as its language, or set or lift one of the marks.</source>
            <translation>[Chöösé Köréàñ ör Éñglîsh às îts làñgûàgé, ör sét ör lîft öñé öf thé màrks.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>The line can't be split here: a part would have no words, or no time.</source>
            <translation>[Thé lîñé çàñ't bé splît héré: à pàrt wöûld hàvé ñö wörds, ör ñö tîmé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>The line is as it was.</source>
            <translation>[Thé lîñé îs às ît wàs.~~~~~~~]</translation>
        </message>
        <message>
            <source>Put the cursor between two words, and split again.</source>
            <translation>[Pût thé çûrsör bétwééñ twö wörds, àñd splît àgàîñ.~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>These lines can't be merged: they don't follow one another on one channel.</source>
            <translation>[Thésé lîñés çàñ't bé mérgéd: théý döñ't föllöw öñé àñöthér öñ öñé çhàññél.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>The lines are as they were.</source>
            <translation>[Thé lîñés àré às théý wéré.~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Choose two or more lines of one channel with none between them.</source>
            <translation>[Chöösé twö ör möré lîñés öf öñé çhàññél wîth ñöñé bétwééñ thém.~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>The line was not played to its end: {missing_ms} ms are still unheard.</source>
            <translation>[Thé lîñé wàs ñöt plàýéd tö îts éñd: {missing_ms} ms àré stîll ûñhéàrd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>What was heard is noted. Nothing was confirmed.</source>
            <translation>[Whàt wàs héàrd îs ñötéd. Nöthîñg wàs çöñfîrméd.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Play the line to its end, then confirm it.</source>
            <translation>[Plàý thé lîñé tö îts éñd, théñ çöñfîrm ît.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Nobody has heard and confirmed {count} lines as they read now.</source>
            <translation>[Nöbödý hàs héàrd àñd çöñfîrméd {count} lîñés às théý réàd ñöw.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Everything that was confirmed stays so.</source>
            <translation>[Évérýthîñg thàt wàs çöñfîrméd stàýs sö.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>An interviewer plays these lines to their end and confirms or corrects them.</source>
            <translation>[Àñ îñtérvîéwér plàýs thésé lîñés tö théîr éñd àñd çöñfîrms ör çörréçts thém.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Nobody but you has heard and confirmed {count} lines.</source>
            <translation>[Nöbödý bût ýöû hàs héàrd àñd çöñfîrméd {count} lîñés.~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>An interviewer plays these lines to their end and confirms them too.</source>
            <translation>[Àñ îñtérvîéwér plàýs thésé lîñés tö théîr éñd àñd çöñfîrms thém töö.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>{count} lines were corrected on two laptops without knowing of one another.</source>
            <translation>[{count} lîñés wéré çörréçtéd öñ twö làptöps wîthöût kñöwîñg öf öñé àñöthér.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Both versions are kept.</source>
            <translation>[Böth vérsîöñs àré képt.~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Look at both versions of each line, and confirm or correct it.</source>
            <translation>[Löök àt böth vérsîöñs öf éàçh lîñé, àñd çöñfîrm ör çörréçt ît.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The transcript as it reads now was not handed to review.</source>
            <translation>[Thé tràñsçrîpt às ît réàds ñöw wàs ñöt hàñdéd tö révîéw.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Hand it to review first. After every change it is handed over anew.</source>
            <translation>[Hàñd ît tö révîéw fîrst. Àftér évérý çhàñgé ît îs hàñdéd övér àñéw.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>{count} of the lines to be heard again were not played to their end.</source>
            <translation>[{count} öf thé lîñés tö bé héàrd àgàîñ wéré ñöt plàýéd tö théîr éñd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>What was heard is noted. Nothing was approved.</source>
            <translation>[Whàt wàs héàrd îs ñötéd. Nöthîñg wàs àpprövéd.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Play the lines of the second hearing to their end, then approve.</source>
            <translation>[Plàý thé lîñés öf thé séçöñd héàrîñg tö théîr éñd, théñ àpprövé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>One of the lines reads otherwise than in the preview.</source>
            <translation>[Öñé öf thé lîñés réàds öthérwîsé thàñ îñ thé prévîéw.~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was replaced.</source>
            <translation>[Nöthîñg wàs réplàçéd.~~~~~~~]</translation>
        </message>
        <message>
            <source>Look at the preview again, then replace.</source>
            <translation>[Löök àt thé prévîéw àgàîñ, théñ réplàçé.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>This vault has no such comment.</source>
            <translation>[Thîs vàûlt hàs ñö sûçh çömméñt.~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>No comment was changed.</source>
            <translation>[Nö çömméñt wàs çhàñgéd.~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Show the comments again and choose one from there.</source>
            <translation>[Shöw thé çömméñts àgàîñ àñd çhöösé öñé fröm théré.~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>{account} interviewed, recorded or corrected here, and so can't approve it.</source>
            <translation>[{account} îñtérvîéwéd, réçördéd ör çörréçtéd héré, àñd sö çàñ't àpprövé ît.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>The transcript is unchanged and still waits for approval.</source>
            <translation>[Thé tràñsçrîpt îs ûñçhàñgéd àñd stîll wàîts för àpprövàl.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Ask another supervisor to sign in and approve.</source>
            <translation>[Àsk àñöthér sûpérvîsör tö sîgñ îñ àñd àpprövé.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>The custody log is broken at entry {seq}: an entry was changed, moved or removed.</source>
            <translation>[Thé çûstödý lög îs brökéñ àt éñtrý {seq}: àñ éñtrý wàs çhàñgéd, mövéd ör rémövéd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Saegim stopped and changed nothing.</source>
            <translation>[Sàégîm stöppéd àñd çhàñgéd ñöthîñg.~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Keep the vault's folder as it is and tell your custodian before you go on.</source>
            <translation>[Kéép thé vàûlt's földér às ît îs àñd téll ýöûr çûstödîàñ béföré ýöû gö öñ.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>A signature in this vault does not belong to the account that is named with it.</source>
            <translation>[À sîgñàtûré îñ thîs vàûlt döés ñöt bélöñg tö thé àççöûñt thàt îs ñàméd wîth ît.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The custody log is not what was signed at its checkpoint of {size} entries: some were cut off or changed.</source>
            <translation>[Thé çûstödý lög îs ñöt whàt wàs sîgñéd àt îts çhéçkpöîñt öf {size} éñtrîés: sömé wéré çût öff ör çhàñgéd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Keep the vault's folder as it is. Compare with the checkpoints in bundles handed over before.</source>
            <translation>[Kéép thé vàûlt's földér às ît îs. Cömpàré wîth thé çhéçkpöîñts îñ bûñdlés hàñdéd övér béföré.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Something in this vault is not what the custody log says of it ({action}).</source>
            <translation>[Söméthîñg îñ thîs vàûlt îs ñöt whàt thé çûstödý lög sàýs öf ît ({action}).~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>The custody log itself still holds what it should be.</source>
            <translation>[Thé çûstödý lög îtsélf stîll hölds whàt ît shöûld bé.~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Hand nothing over. Keep the vault's folder as it is and tell your custodian.</source>
            <translation>[Hàñd ñöthîñg övér. Kéép thé vàûlt's földér às ît îs àñd téll ýöûr çûstödîàñ.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>This vault is an older copy: its log has {found} entries, and {known} are known outside of it. Either an older copy was put back, or the newest entries were cut off.</source>
            <translation>[Thîs vàûlt îs àñ öldér çöpý: îts lög hàs {found} éñtrîés, àñd {known} àré kñöwñ öûtsîdé öf ît. Éîthér àñ öldér çöpý wàs pût bàçk, ör thé ñéwést éñtrîés wéré çût öff.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>If a backup was restored on purpose, a custodian can accept it, with a reason. If not, keep the vault's folder as it is, and look for the newer copy.</source>
            <translation>[Îf à bàçkûp wàs réstöréd öñ pûrpösé, à çûstödîàñ çàñ àççépt ît, wîth à réàsöñ. Îf ñöt, kéép thé vàûlt's földér às ît îs, àñd löök för thé ñéwér çöpý.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>The custody log was rewritten: its first {size} entries are not those that are known outside the vault.</source>
            <translation>[Thé çûstödý lög wàs réwrîttéñ: îts fîrst {size} éñtrîés àré ñöt thösé thàt àré kñöwñ öûtsîdé thé vàûlt.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Keep the vault's folder as it is. Nobody can accept this; restore the vault from a backup.</source>
            <translation>[Kéép thé vàûlt's földér às ît îs. Nöbödý çàñ àççépt thîs; réstöré thé vàûlt fröm à bàçkûp.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>{account} of this vault once signed another state of the log than the one that is here now.</source>
            <translation>[{account} öf thîs vàûlt öñçé sîgñéd àñöthér stàté öf thé lög thàñ thé öñé thàt îs héré ñöw.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Nothing was changed. The custody log notes what was compared.</source>
            <translation>[Nöthîñg wàs çhàñgéd. Thé çûstödý lög ñötés whàt wàs çömpàréd.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Hand nothing over and keep the folder as it is. Look for the newer copy, and compare again.</source>
            <translation>[Hàñd ñöthîñg övér àñd kéép thé földér às ît îs. Löök för thé ñéwér çöpý, àñd çömpàré àgàîñ.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>This vault is not an older copy: there is nothing to accept.</source>
            <translation>[Thîs vàûlt îs ñöt àñ öldér çöpý: théré îs ñöthîñg tö àççépt.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Unlock it as usual.</source>
            <translation>[Ûñlöçk ît às ûsûàl.~~~~~~~]</translation>
        </message>
        <message>
            <source>This is not a checkpoint.</source>
            <translation>[Thîs îs ñöt à çhéçkpöîñt.~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Nothing was compared and nothing was changed.</source>
            <translation>[Nöthîñg wàs çömpàréd àñd ñöthîñg wàs çhàñgéd.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Give checkpoint.txt from a bundle, a backup's list, or the number of entries and the root as printed.</source>
            <translation>[Gîvé çhéçkpöîñt.txt fröm à bûñdlé, à bàçkûp's lîst, ör thé ñûmbér öf éñtrîés àñd thé rööt às prîñtéd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>This checkpoint is of another vault.</source>
            <translation>[Thîs çhéçkpöîñt îs öf àñöthér vàûlt.~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Take one from a bundle or a backup of this vault.</source>
            <translation>[Tàké öñé fröm à bûñdlé ör à bàçkûp öf thîs vàûlt.~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>What was typed is almost the root of this log. It differs at character {places} only.</source>
            <translation>[Whàt wàs týpéd îs àlmöst thé rööt öf thîs lög. Ît dîfférs àt çhàràçtér {places} öñlý.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Look at the paper again there: capital or small, 0 or O, 1, l or I. Another log differs all over.</source>
            <translation>[Löök àt thé pàpér àgàîñ théré: çàpîtàl ör smàll, 0 ör Ö, 1, l ör Î. Àñöthér lög dîfférs àll övér.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>This root is one of this log, but it belongs to {size} entries, not to the number typed.</source>
            <translation>[Thîs rööt îs öñé öf thîs lög, bût ît bélöñgs tö {size} éñtrîés, ñöt tö thé ñûmbér týpéd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Look at the number on the paper again, and type both anew.</source>
            <translation>[Löök àt thé ñûmbér öñ thé pàpér àgàîñ, àñd týpé böth àñéw.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The reason is missing, or longer than {most} characters.</source>
            <translation>[Thé réàsöñ îs mîssîñg, ör löñgér thàñ {most} çhàràçtérs.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Say in a few words why. No names: it stays in the custody log.</source>
            <translation>[Sàý îñ à féw wörds whý. Nö ñàmés: ît stàýs îñ thé çûstödý lög.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>This is not the root certificate of a timestamp authority.</source>
            <translation>[Thîs îs ñöt thé rööt çértîfîçàté öf à tîméstàmp àûthörîtý.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was added.</source>
            <translation>[Nöthîñg wàs àddéd.~~~~~~~]</translation>
        </message>
        <message>
            <source>Give one root certificate in PEM form, got from the authority itself.</source>
            <translation>[Gîvé öñé rööt çértîfîçàté îñ PÉM förm, göt fröm thé àûthörîtý îtsélf.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>A timestamp authority with this name or this root is known already.</source>
            <translation>[À tîméstàmp àûthörîtý wîth thîs ñàmé ör thîs rööt îs kñöwñ àlréàdý.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Use the one that is there, or give the new one another name.</source>
            <translation>[Ûsé thé öñé thàt îs théré, ör gîvé thé ñéw öñé àñöthér ñàmé.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>No timestamp authority is known in this vault.</source>
            <translation>[Nö tîméstàmp àûthörîtý îs kñöwñ îñ thîs vàûlt.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Nothing was written and nothing was taken.</source>
            <translation>[Nöthîñg wàs wrîttéñ àñd ñöthîñg wàs tàkéñ.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>A custodian adds one first, with its root certificate.</source>
            <translation>[À çûstödîàñ àdds öñé fîrst, wîth îts rööt çértîfîçàté.~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>The fingerprint of this root certificate is another one: {fingerprint}.</source>
            <translation>[Thé fîñgérprîñt öf thîs rööt çértîfîçàté îs àñöthér öñé: {fingerprint}.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Compare it with what the authority itself says, on paper or by phone. If it differs, don't use this file.</source>
            <translation>[Cömpàré ît wîth whàt thé àûthörîtý îtsélf sàýs, öñ pàpér ör bý phöñé. Îf ît dîfférs, döñ't ûsé thîs fîlé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>The check was stopped before its end.</source>
            <translation>[Thé çhéçk wàs stöppéd béföré îts éñd.~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing in the vault was changed by it.</source>
            <translation>[Nöthîñg îñ thé vàûlt wàs çhàñgéd bý ît.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Begin it again when there is time: what was not reached is not known.</source>
            <translation>[Bégîñ ît àgàîñ whéñ théré îs tîmé: whàt wàs ñöt réàçhéd îs ñöt kñöwñ.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>The account or the passphrase is not right.</source>
            <translation>[Thé àççöûñt ör thé pàssphràsé îs ñöt rîght.~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>The vault stays locked and nothing in it was touched.</source>
            <translation>[Thé vàûlt stàýs löçkéd àñd ñöthîñg îñ ît wàs töûçhéd.~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Check the account, the keyboard's language and Caps Lock, and try again.</source>
            <translation>[Chéçk thé àççöûñt, thé kéýböàrd's làñgûàgé àñd Càps Löçk, àñd trý àgàîñ.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>This vault is already open in another window or program.</source>
            <translation>[Thîs vàûlt îs àlréàdý öpéñ îñ àñöthér wîñdöw ör prögràm.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was changed; the other window goes on undisturbed.</source>
            <translation>[Nöthîñg wàs çhàñgéd; thé öthér wîñdöw göés öñ ûñdîstûrbéd.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Go on in the other window, or lock the vault there first.</source>
            <translation>[Gö öñ îñ thé öthér wîñdöw, ör löçk thé vàûlt théré fîrst.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>There is no vault in the folder {name}.</source>
            <translation>[Théré îs ñö vàûlt îñ thé földér {name}.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was changed in that folder.</source>
            <translation>[Nöthîñg wàs çhàñgéd îñ thàt földér.~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Choose the folder of your vault, or create a new vault.</source>
            <translation>[Chöösé thé földér öf ýöûr vàûlt, ör çréàté à ñéw vàûlt.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>{name} is there already and is not an empty folder.</source>
            <translation>[{name} îs théré àlréàdý àñd îs ñöt àñ émptý földér.~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Nothing in it was changed.</source>
            <translation>[Nöthîñg îñ ît wàs çhàñgéd.~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Choose another name or an empty folder for the new vault.</source>
            <translation>[Chöösé àñöthér ñàmé ör àñ émptý földér för thé ñéw vàûlt.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>A file of the vault is missing: {name}.</source>
            <translation>[À fîlé öf thé vàûlt îs mîssîñg: {name}.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The vault's other files are unchanged.</source>
            <translation>[Thé vàûlt's öthér fîlés àré ûñçhàñgéd.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Create nothing new here. Put the file back from your latest copy of the vault.</source>
            <translation>[Créàté ñöthîñg ñéw héré. Pût thé fîlé bàçk fröm ýöûr làtést çöpý öf thé vàûlt.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>This vault was made by a newer version of Saegim.</source>
            <translation>[Thîs vàûlt wàs màdé bý à ñéwér vérsîöñ öf Sàégîm.~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Nothing in it was read or changed.</source>
            <translation>[Nöthîñg îñ ît wàs réàd ör çhàñgéd.~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Open it with the newer version.</source>
            <translation>[Öpéñ ît wîth thé ñéwér vérsîöñ.~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>The vault's disk or folder can't be written to.</source>
            <translation>[Thé vàûlt's dîsk ör földér çàñ't bé wrîttéñ tö.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>What was stored before is safe; nothing new was stored.</source>
            <translation>[Whàt wàs störéd béföré îs sàfé; ñöthîñg ñéw wàs störéd.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Allow writing to the folder, or copy the vault to a disk that can be written to.</source>
            <translation>[Àllöw wrîtîñg tö thé földér, ör çöpý thé vàûlt tö à dîsk thàt çàñ bé wrîttéñ tö.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>A file of the vault is damaged or was changed from outside: {name}.</source>
            <translation>[À fîlé öf thé vàûlt îs dàmàgéd ör wàs çhàñgéd fröm öûtsîdé: {name}.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Saegim stopped reading it and changed nothing.</source>
            <translation>[Sàégîm stöppéd réàdîñg ît àñd çhàñgéd ñöthîñg.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Keep the folder as it is, use your latest copy, and tell your custodian.</source>
            <translation>[Kéép thé földér às ît îs, ûsé ýöûr làtést çöpý, àñd téll ýöûr çûstödîàñ.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>The vault's key was not put there by a custodian of this vault.</source>
            <translation>[Thé vàûlt's kéý wàs ñöt pût théré bý à çûstödîàñ öf thîs vàûlt.~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Saegim did not open the vault and wrote nothing into it.</source>
            <translation>[Sàégîm dîd ñöt öpéñ thé vàûlt àñd wröté ñöthîñg îñtö ît.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Do not work with this folder. Tell your custodian: somebody may have replaced it.</source>
            <translation>[Dö ñöt wörk wîth thîs földér. Téll ýöûr çûstödîàñ: sömébödý màý hàvé réplàçéd ît.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The key slot of this account is damaged or was changed from outside.</source>
            <translation>[Thé kéý slöt öf thîs àççöûñt îs dàmàgéd ör wàs çhàñgéd fröm öûtsîdé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>The vault stays locked; other accounts can still open it.</source>
            <translation>[Thé vàûlt stàýs löçkéd; öthér àççöûñts çàñ stîll öpéñ ît.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Put the slot back from your latest copy of the vault, and tell your custodian.</source>
            <translation>[Pût thé slöt bàçk fröm ýöûr làtést çöpý öf thé vàûlt, àñd téll ýöûr çûstödîàñ.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The vault was locked meanwhile.</source>
            <translation>[Thé vàûlt wàs löçkéd méàñwhîlé.~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Everything stored before is safe; this last step was not done.</source>
            <translation>[Évérýthîñg störéd béföré îs sàfé; thîs làst stép wàs ñöt döñé.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Unlock the vault and do the step again.</source>
            <translation>[Ûñlöçk thé vàûlt àñd dö thé stép àgàîñ.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>[Thé dîsk îs fûll.~~~~~~]</translation>
        </message>
        <message>
            <source>Everything stored before is safe; this last step was not stored.</source>
            <translation>[Évérýthîñg störéd béföré îs sàfé; thîs làst stép wàs ñöt störéd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Make room on the disk and do the step again.</source>
            <translation>[Màké rööm öñ thé dîsk àñd dö thé stép àgàîñ.~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>The disk did not read or write {name}.</source>
            <translation>[Thé dîsk dîd ñöt réàd ör wrîté {name}.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>What was stored before is safe as far as the disk can be trusted.</source>
            <translation>[Whàt wàs störéd béföré îs sàfé às fàr às thé dîsk çàñ bé trûstéd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Check that the disk is connected, copy the vault to another disk, and try again.</source>
            <translation>[Chéçk thàt thé dîsk îs çöññéçtéd, çöpý thé vàûlt tö àñöthér dîsk, àñd trý àgàîñ.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>This computer has too little free memory: {needed_mib} MiB are needed.</source>
            <translation>[Thîs çömpûtér hàs töö lîttlé fréé mémörý: {needed_mib} MîB àré ñéédéd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Close other programs and try again.</source>
            <translation>[Clösé öthér prögràms àñd trý àgàîñ.~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>{handle} can't be the name of an account.</source>
            <translation>[{handle} çàñ't bé thé ñàmé öf àñ àççöûñt.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Use small letters, digits and hyphens, at most 32, such as interviewer-1. Never a person's name.</source>
            <translation>[Ûsé smàll léttérs, dîgîts àñd hýphéñs, àt möst 32, sûçh às îñtérvîéwér-1. Névér à pérsöñ's ñàmé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>There is an account {account} already.</source>
            <translation>[Théré îs àñ àççöûñt {account} àlréàdý.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>That account is unchanged.</source>
            <translation>[Thàt àççöûñt îs ûñçhàñgéd.~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Choose another name for the new account.</source>
            <translation>[Chöösé àñöthér ñàmé för thé ñéw àççöûñt.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>This vault has no account {account}.</source>
            <translation>[Thîs vàûlt hàs ñö àççöûñt {account}.~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Look at the list of accounts and choose one of them.</source>
            <translation>[Löök àt thé lîst öf àççöûñts àñd çhöösé öñé öf thém.~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>The account {account} may not do this: it takes the role {role}.</source>
            <translation>[Thé àççöûñt {account} màý ñöt dö thîs: ît tàkés thé rölé {role}.~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Ask somebody who has this role to sign in and do it.</source>
            <translation>[Àsk sömébödý whö hàs thîs rölé tö sîgñ îñ àñd dö ît.~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Nobody would be left who could look after this vault.</source>
            <translation>[Nöbödý wöûld bé léft whö çöûld löök àftér thîs vàûlt.~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Make another account a custodian first.</source>
            <translation>[Màké àñöthér àççöûñt à çûstödîàñ fîrst.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>{account} is the account at work, and nobody disables or removes themselves.</source>
            <translation>[{account} îs thé àççöûñt àt wörk, àñd ñöbödý dîsàblés ör rémövés thémsélvés.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Ask another custodian to sign in and do it.</source>
            <translation>[Àsk àñöthér çûstödîàñ tö sîgñ îñ àñd dö ît.~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>This can't be done with the account {account} as it is now.</source>
            <translation>[Thîs çàñ't bé döñé wîth thé àççöûñt {account} às ît îs ñöw.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Look at the list: only a disabled account is enabled, and one that was removed stays removed.</source>
            <translation>[Löök àt thé lîst: öñlý à dîsàbléd àççöûñt îs éñàbléd, àñd öñé thàt wàs rémövéd stàýs rémövéd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>The account {account} would be left without any role.</source>
            <translation>[Thé àççöûñt {account} wöûld bé léft wîthöût àñý rölé.~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Choose at least one role, or disable the account.</source>
            <translation>[Chöösé àt léàst öñé rölé, ör dîsàblé thé àççöûñt.~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>New keys for {account} have to be let in by a custodian.</source>
            <translation>[Néw kéýs för {account} hàvé tö bé lét îñ bý à çûstödîàñ.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>The old keys still work, and nothing was changed.</source>
            <translation>[Thé öld kéýs stîll wörk, àñd ñöthîñg wàs çhàñgéd.~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Ask a custodian to sit beside you and give their own passphrase.</source>
            <translation>[Àsk à çûstödîàñ tö sît bésîdé ýöû àñd gîvé théîr öwñ pàssphràsé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>The passphrase is too short: it needs at least {least} characters.</source>
            <translation>[Thé pàssphràsé îs töö shört: ît ñééds àt léàst {least} çhàràçtérs.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Nothing was created or changed.</source>
            <translation>[Nöthîñg wàs çréàtéd ör çhàñgéd.~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Take six or more words that don't belong together.</source>
            <translation>[Tàké sîx ör möré wörds thàt döñ't bélöñg tögéthér.~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>The passphrase is too easy to guess: a strength of {bits}, where {least} is the least.</source>
            <translation>[Thé pàssphràsé îs töö éàsý tö gûéss: à stréñgth öf {bits}, whéré {least} îs thé léàst.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Let Saegim suggest one, or take six or more words that don't belong together.</source>
            <translation>[Lét Sàégîm sûggést öñé, ör tàké sîx ör möré wörds thàt döñ't bélöñg tögéthér.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>This account needs its key file besides the passphrase.</source>
            <translation>[Thîs àççöûñt ñééds îts kéý fîlé bésîdés thé pàssphràsé.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Plug in the drive with the key file, choose the file, and try again.</source>
            <translation>[Plûg îñ thé drîvé wîth thé kéý fîlé, çhöösé thé fîlé, àñd trý àgàîñ.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>This file is no key file, or it is damaged.</source>
            <translation>[Thîs fîlé îs ñö kéý fîlé, ör ît îs dàmàgéd.~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Choose the key file itself, or the copy of it that was put away.</source>
            <translation>[Chöösé thé kéý fîlé îtsélf, ör thé çöpý öf ît thàt wàs pût àwàý.~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>It was left as it is, and no key file was made.</source>
            <translation>[Ît wàs léft às ît îs, àñd ñö kéý fîlé wàs màdé.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Choose another name for the new key file.</source>
            <translation>[Chöösé àñöthér ñàmé för thé ñéw kéý fîlé.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>A key file may not lie in the vault's own folder.</source>
            <translation>[À kéý fîlé màý ñöt lîé îñ thé vàûlt's öwñ földér.~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>No key file was made.</source>
            <translation>[Nö kéý fîlé wàs màdé.~~~~~~~]</translation>
        </message>
        <message>
            <source>Put it on a drive that is kept apart from this laptop.</source>
            <translation>[Pût ît öñ à drîvé thàt îs képt àpàrt fröm thîs làptöp.~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>After several wrong tries there is a pause. Seconds left: {seconds}.</source>
            <translation>[Àftér sévéràl wröñg trîés théré îs à pàûsé. Séçöñds léft: {seconds}.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Wait, check the keyboard's language and Caps Lock, and try again.</source>
            <translation>[Wàît, çhéçk thé kéýböàrd's làñgûàgé àñd Càps Löçk, àñd trý àgàîñ.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>The two passphrases are not the same.</source>
            <translation>[Thé twö pàssphràsés àré ñöt thé sàmé.~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Type the passphrase twice again.</source>
            <translation>[Týpé thé pàssphràsé twîçé àgàîñ.~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>This takes two people, and {account} is the account at work already.</source>
            <translation>[Thîs tàkés twö péöplé, àñd {account} îs thé àççöûñt àt wörk àlréàdý.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Ask another person who has an account to give their own passphrase.</source>
            <translation>[Àsk àñöthér pérsöñ whö hàs àñ àççöûñt tö gîvé théîr öwñ pàssphràsé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>{value} is outside what this rule allows: from {least} to {most}.</source>
            <translation>[{value} îs öûtsîdé whàt thîs rûlé àllöws: fröm {least} tö {most}.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>The rule is as it was.</source>
            <translation>[Thé rûlé îs às ît wàs.~~~~~~~]</translation>
        </message>
        <message>
            <source>Choose a number between the two.</source>
            <translation>[Chöösé à ñûmbér bétwééñ thé twö.~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>The microphone can't be opened.</source>
            <translation>[Thé mîçröphöñé çàñ't bé öpéñéd.~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Everything recorded before is safe. Nothing is being recorded now.</source>
            <translation>[Évérýthîñg réçördéd béföré îs sàfé. Nöthîñg îs béîñg réçördéd ñöw.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Connect the microphone, check that no other program holds it, and start the recording again.</source>
            <translation>[Cöññéçt thé mîçröphöñé, çhéçk thàt ñö öthér prögràm hölds ît, àñd stàrt thé réçördîñg àgàîñ.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>The microphone doesn't work in the chosen format.</source>
            <translation>[Thé mîçröphöñé döésñ't wörk îñ thé çhöséñ förmàt.~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Everything recorded before is safe; nothing was converted unasked.</source>
            <translation>[Évérýthîñg réçördéd béföré îs sàfé; ñöthîñg wàs çöñvértéd ûñàskéd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Choose another microphone or, for a new recording, another sample rate or fewer channels.</source>
            <translation>[Chöösé àñöthér mîçröphöñé ör, för à ñéw réçördîñg, àñöthér sàmplé ràté ör féwér çhàññéls.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>The microphone is open, but no sound comes from it.</source>
            <translation>[Thé mîçröphöñé îs öpéñ, bût ñö söûñd çömés fröm ît.~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Everything recorded before is safe. Nothing is lost but the silence.</source>
            <translation>[Évérýthîñg réçördéd béföré îs sàfé. Nöthîñg îs löst bût thé sîléñçé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Check its plug and its switch, or choose another microphone.</source>
            <translation>[Chéçk îts plûg àñd îts swîtçh, ör çhöösé àñöthér mîçröphöñé.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The part of the program that records has ended or doesn't answer.</source>
            <translation>[Thé pàrt öf thé prögràm thàt réçörds hàs éñdéd ör döésñ't àñswér.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Everything stored until then is safe; at most the last half second of sound is missing.</source>
            <translation>[Évérýthîñg störéd ûñtîl théñ îs sàfé; àt möst thé làst hàlf séçöñd öf söûñd îs mîssîñg.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Stop this recording, so that it is sealed as interrupted, and start a new one.</source>
            <translation>[Stöp thîs réçördîñg, sö thàt ît îs séàléd às îñtérrûptéd, àñd stàrt à ñéw öñé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>A recording from before still runs, but its recorder doesn't answer.</source>
            <translation>[À réçördîñg fröm béföré stîll rûñs, bût îts réçördér döésñ't àñswér.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>It was left alone; everything it has stored is safe.</source>
            <translation>[Ît wàs léft àlöñé; évérýthîñg ît hàs störéd îs sàfé.~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Lock and unlock again in a moment. If that doesn't help, restart the laptop: the recording is then sealed as interrupted.</source>
            <translation>[Löçk àñd ûñlöçk àgàîñ îñ à möméñt. Îf thàt döésñ't hélp, réstàrt thé làptöp: thé réçördîñg îs théñ séàléd às îñtérrûptéd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>There is no such recording in this vault.</source>
            <translation>[Théré îs ñö sûçh réçördîñg îñ thîs vàûlt.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Look it up in the list of recordings and try again.</source>
            <translation>[Löök ît ûp îñ thé lîst öf réçördîñgs àñd trý àgàîñ.~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>This was said off the record, so it is neither played nor transcribed.</source>
            <translation>[Thîs wàs sàîd öff thé réçörd, sö ît îs ñéîthér plàýéd ñör tràñsçrîbéd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>It is kept sealed and apart, as the witness wished.</source>
            <translation>[Ît îs képt séàléd àñd àpàrt, às thé wîtñéss wîshéd.~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Leave it as it is. What becomes of it is for the witness to decide.</source>
            <translation>[Léàvé ît às ît îs. Whàt béçömés öf ît îs för thé wîtñéss tö déçîdé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>A recording is still running.</source>
            <translation>[À réçördîñg îs stîll rûññîñg.~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>It goes on undisturbed and is being stored.</source>
            <translation>[Ît göés öñ ûñdîstûrbéd àñd îs béîñg störéd.~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Stop it first. Then try again.</source>
            <translation>[Stöp ît fîrst. Théñ trý àgàîñ.~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>A stored recording is not what was sealed.</source>
            <translation>[À störéd réçördîñg îs ñöt whàt wàs séàléd.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Saegim changed nothing and hands over nothing of it.</source>
            <translation>[Sàégîm çhàñgéd ñöthîñg àñd hàñds övér ñöthîñg öf ît.~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Leave the vault as it is, keep your latest copy of it apart, and tell your custodian.</source>
            <translation>[Léàvé thé vàûlt às ît îs, kéép ýöûr làtést çöpý öf ît àpàrt, àñd téll ýöûr çûstödîàñ.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>There is no sound in {name}: it is empty.</source>
            <translation>[Théré îs ñö söûñd îñ {name}: ît îs émptý.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was taken in, and the file was not changed.</source>
            <translation>[Nöthîñg wàs tàkéñ îñ, àñd thé fîlé wàs ñöt çhàñgéd.~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Copy the file again from where it came from, and import that copy.</source>
            <translation>[Cöpý thé fîlé àgàîñ fröm whéré ît çàmé fröm, àñd împört thàt çöpý.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>{name} is not a sound recording.</source>
            <translation>[{name} îs ñöt à söûñd réçördîñg.~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Choose a file such as WAV, FLAC, MP3, M4A or Ogg.</source>
            <translation>[Chöösé à fîlé sûçh às WÀV, FLÀC, MP3, M4À ör Ögg.~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>The sound in {name} can't be read.</source>
            <translation>[Thé söûñd îñ {name} çàñ't bé réàd.~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Try another copy of it. Saegim reads one or two channels at 4 to 192 kHz, up to a day long.</source>
            <translation>[Trý àñöthér çöpý öf ît. Sàégîm réàds öñé ör twö çhàññéls àt 4 tö 192 kHz, ûp tö à dàý löñg.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>{name} is already among the recordings of this interview.</source>
            <translation>[{name} îs àlréàdý àmöñg thé réçördîñgs öf thîs îñtérvîéw.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>The recording that is there is unchanged; nothing was added.</source>
            <translation>[Thé réçördîñg thàt îs théré îs ûñçhàñgéd; ñöthîñg wàs àddéd.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing needs to be done. Choose another file if this was the wrong one.</source>
            <translation>[Nöthîñg ñééds tö bé döñé. Chöösé àñöthér fîlé îf thîs wàs thé wröñg öñé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>The import was stopped before it was complete.</source>
            <translation>[Thé împört wàs stöppéd béföré ît wàs çömplété.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>No half recording was left behind, and the file was not changed.</source>
            <translation>[Nö hàlf réçördîñg wàs léft béhîñd, àñd thé fîlé wàs ñöt çhàñgéd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Import the file again whenever you like.</source>
            <translation>[Împört thé fîlé àgàîñ whéñévér ýöû lîké.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>{name} can't be found or opened.</source>
            <translation>[{name} çàñ't bé föûñd ör öpéñéd.~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Check the name and the drive it is on, and try again.</source>
            <translation>[Chéçk thé ñàmé àñd thé drîvé ît îs öñ, àñd trý àgàîñ.~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>The loudspeaker can't be opened, so nothing can be heard.</source>
            <translation>[Thé löûdspéàkér çàñ't bé öpéñéd, sö ñöthîñg çàñ bé héàrd.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>The recording is safe and unchanged.</source>
            <translation>[Thé réçördîñg îs sàfé àñd ûñçhàñgéd.~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Connect a loudspeaker or headphones and play it again.</source>
            <translation>[Cöññéçt à löûdspéàkér ör héàdphöñés àñd plàý ît àgàîñ.~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>The loudspeaker is gone while something was being played.</source>
            <translation>[Thé löûdspéàkér îs göñé whîlé söméthîñg wàs béîñg plàýéd.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>The recording is safe and unchanged, and the place in it is kept.</source>
            <translation>[Thé réçördîñg îs sàfé àñd ûñçhàñgéd, àñd thé plàçé îñ ît îs képt.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Connect a loudspeaker or headphones and press play: it goes on from there.</source>
            <translation>[Cöññéçt à löûdspéàkér ör héàdphöñés àñd préss plàý: ît göés öñ fröm théré.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>This key can't be used for a pedal.</source>
            <translation>[Thîs kéý çàñ't bé ûséd för à pédàl.~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was changed; the keys in use stay as they were.</source>
            <translation>[Nöthîñg wàs çhàñgéd; thé kéýs îñ ûsé stàý às théý wéré.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Choose a key that types nothing, such as F4 or F9, and one that no other pedal has.</source>
            <translation>[Chöösé à kéý thàt týpés ñöthîñg, sûçh às F4 ör F9, àñd öñé thàt ñö öthér pédàl hàs.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Nothing was opened, and nothing of it was left on this computer.</source>
            <translation>[Nöthîñg wàs öpéñéd, àñd ñöthîñg öf ît wàs léft öñ thîs çömpûtér.~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Keep the file as it is, don't rely on it, and ask the sender for the bundle again.</source>
            <translation>[Kéép thé fîlé às ît îs, döñ't rélý öñ ît, àñd àsk thé séñdér för thé bûñdlé àgàîñ.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>This file is not a sealed bundle.</source>
            <translation>[Thîs fîlé îs ñöt à séàléd bûñdlé.~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Look for the file that ends in .age, and compare it with its .sha256 file.</source>
            <translation>[Löök för thé fîlé thàt éñds îñ .àgé, àñd çömpàré ît wîth îts .shà256 fîlé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>The bundle is sealed to another key than this one.</source>
            <translation>[Thé bûñdlé îs séàléd tö àñöthér kéý thàñ thîs öñé.~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Use the key whose fingerprint the sender compared with you, or ask the sender.</source>
            <translation>[Ûsé thé kéý whösé fîñgérprîñt thé séñdér çömpàréd wîth ýöû, ör àsk thé séñdér.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The bundle is damaged, was changed, or is not whole.</source>
            <translation>[Thé bûñdlé îs dàmàgéd, wàs çhàñgéd, ör îs ñöt whölé.~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>The inside of the bundle is not written as it has to be ({reason}).</source>
            <translation>[Thé îñsîdé öf thé bûñdlé îs ñöt wrîttéñ às ît hàs tö bé ({reason}).~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>The bundle holds a file with an unsafe name: {part} ({reason}).</source>
            <translation>[Thé bûñdlé hölds à fîlé wîth àñ ûñsàfé ñàmé: {part} ({reason}).~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Treat the file as hostile, keep it apart, and tell the sender by voice.</source>
            <translation>[Tréàt thé fîlé às höstîlé, kéép ît àpàrt, àñd téll thé séñdér bý vöîçé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Something in the bundle is larger than the {limit_bytes} bytes that are allowed.</source>
            <translation>[Söméthîñg îñ thé bûñdlé îs làrgér thàñ thé {limit_bytes} býtés thàt àré àllöwéd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The bundle is not laid out as it has to be: {part} ({reason}).</source>
            <translation>[Thé bûñdlé îs ñöt làîd öût às ît hàs tö bé: {part} ({reason}).~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The bundle is of version {version}, which this program doesn't know.</source>
            <translation>[Thé bûñdlé îs öf vérsîöñ {version}, whîçh thîs prögràm döésñ't kñöw.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Open it with a newer Saegim.</source>
            <translation>[Öpéñ ît wîth à ñéwér Sàégîm.~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>The bundle was signed as {account}, who is not among the signers you were given.</source>
            <translation>[Thé bûñdlé wàs sîgñéd às {account}, whö îs ñöt àmöñg thé sîgñérs ýöû wéré gîvéñ.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Ask the sender in person for a new list of signers; never take one out of a bundle.</source>
            <translation>[Àsk thé séñdér îñ pérsöñ för à ñéw lîst öf sîgñérs; ñévér tàké öñé öût öf à bûñdlé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>The signature in the name of {account} is not right.</source>
            <translation>[Thé sîgñàtûré îñ thé ñàmé öf {account} îs ñöt rîght.~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>The list {part} is not the one that was signed, or is not written as it has to be.</source>
            <translation>[Thé lîst {part} îs ñöt thé öñé thàt wàs sîgñéd, ör îs ñöt wrîttéñ às ît hàs tö bé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The part {part} is not what was signed.</source>
            <translation>[Thé pàrt {part} îs ñöt whàt wàs sîgñéd.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The part {part} is missing.</source>
            <translation>[Thé pàrt {part} îs mîssîñg.~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>The part {part} is there, but nobody signed it.</source>
            <translation>[Thé pàrt {part} îs théré, bût ñöbödý sîgñéd ît.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>The part {part} has another length than was announced while it was written.</source>
            <translation>[Thé pàrt {part} hàs àñöthér léñgth thàñ wàs àññöûñçéd whîlé ît wàs wrîttéñ.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>The testimony is safe in the vault. The unfinished bundle was removed.</source>
            <translation>[Thé téstîmöñý îs sàfé îñ thé vàûlt. Thé ûñfîñîshéd bûñdlé wàs rémövéd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Check the vault, then export again.</source>
            <translation>[Chéçk thé vàûlt, théñ éxpört àgàîñ.~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>The bundle opens with this key, but its signer meant it for somebody else.</source>
            <translation>[Thé bûñdlé öpéñs wîth thîs kéý, bût îts sîgñér méàñt ît för sömébödý élsé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Somebody has passed it on. Ask the signer whether you may have it.</source>
            <translation>[Sömébödý hàs pàsséd ît öñ. Àsk thé sîgñér whéthér ýöû màý hàvé ît.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>The record in the bundle contradicts itself or the rest of it: {place}.</source>
            <translation>[Thé réçörd îñ thé bûñdlé çöñtràdîçts îtsélf ör thé rést öf ît: {place}.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>The bundle's custody log doesn't hold together: {part}.</source>
            <translation>[Thé bûñdlé's çûstödý lög döésñ't höld tögéthér: {part}.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Keep the file as it is, and tell the sender's custodian which part was named here.</source>
            <translation>[Kéép thé fîlé às ît îs, àñd téll thé séñdér's çûstödîàñ whîçh pàrt wàs ñàméd héré.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The audio {part} is not the one that the record speaks of.</source>
            <translation>[Thé àûdîö {part} îs ñöt thé öñé thàt thé réçörd spéàks öf.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The transcript in the bundle is not what another person approved: {place}.</source>
            <translation>[Thé tràñsçrîpt îñ thé bûñdlé îs ñöt whàt àñöthér pérsöñ àpprövéd: {place}.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>That is not an age key file with exactly one secret key.</source>
            <translation>[Thàt îs ñöt àñ àgé kéý fîlé wîth éxàçtlý öñé séçrét kéý.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was opened; the key was not kept.</source>
            <translation>[Nöthîñg wàs öpéñéd; thé kéý wàs ñöt képt.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Give the file with the line AGE-SECRET-KEY-1…; open a protected one with age first.</source>
            <translation>[Gîvé thé fîlé wîth thé lîñé ÀGÉ-SÉCRÉT-KÉÝ-1…; öpéñ à prötéçtéd öñé wîth àgé fîrst.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>The list of signers can't be read at line {line}.</source>
            <translation>[Thé lîst öf sîgñérs çàñ't bé réàd àt lîñé {line}.~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Nothing was opened.</source>
            <translation>[Nöthîñg wàs öpéñéd.~~~~~~~]</translation>
        </message>
        <message>
            <source>Use the allowed_signers file you got from the sender in person, unchanged.</source>
            <translation>[Ûsé thé àllöwéd_sîgñérs fîlé ýöû göt fröm thé séñdér îñ pérsöñ, ûñçhàñgéd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>There is already something at {name}.</source>
            <translation>[Théré îs àlréàdý söméthîñg àt {name}.~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>It was left as it is, and nothing was written.</source>
            <translation>[Ît wàs léft às ît îs, àñd ñöthîñg wàs wrîttéñ.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Choose a name that doesn't exist yet.</source>
            <translation>[Chöösé à ñàmé thàt döésñ't éxîst ýét.~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>There is no such backup here: {name}.</source>
            <translation>[Théré îs ñö sûçh bàçkûp héré: {name}.~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was changed on the drive or on this laptop.</source>
            <translation>[Nöthîñg wàs çhàñgéd öñ thé drîvé ör öñ thîs làptöp.~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Choose the folder on the drive that holds a folder named saegim-backup, or try another drive.</source>
            <translation>[Chöösé thé földér öñ thé drîvé thàt hölds à földér ñàméd sàégîm-bàçkûp, ör trý àñöthér drîvé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>The list of this backup is damaged or was changed: {name}.</source>
            <translation>[Thé lîst öf thîs bàçkûp îs dàmàgéd ör wàs çhàñgéd: {name}.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Saegim took nothing from it. The vault and other backups are unchanged.</source>
            <translation>[Sàégîm töök ñöthîñg fröm ît. Thé vàûlt àñd öthér bàçkûps àré ûñçhàñgéd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Use another backup, and show this drive to your custodian.</source>
            <translation>[Ûsé àñöthér bàçkûp, àñd shöw thîs drîvé tö ýöûr çûstödîàñ.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The backup lacks a file, or a part of it: {name}.</source>
            <translation>[Thé bàçkûp làçks à fîlé, ör à pàrt öf ît: {name}.~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>The vault is unchanged, and so is everything else in the backup.</source>
            <translation>[Thé vàûlt îs ûñçhàñgéd, àñd sö îs évérýthîñg élsé îñ thé bàçkûp.~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>If you have the vault, make a full backup now. To restore, use another backup or drive.</source>
            <translation>[Îf ýöû hàvé thé vàûlt, màké à fûll bàçkûp ñöw. Tö réstöré, ûsé àñöthér bàçkûp ör drîvé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>A file in the backup is not what was stored there: {name}.</source>
            <translation>[À fîlé îñ thé bàçkûp îs ñöt whàt wàs störéd théré: {name}.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Saegim did not use it. The vault is unchanged.</source>
            <translation>[Sàégîm dîd ñöt ûsé ît. Thé vàûlt îs ûñçhàñgéd.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>If you have the vault, make a full backup on another drive. To restore, use another backup.</source>
            <translation>[Îf ýöû hàvé thé vàûlt, màké à fûll bàçkûp öñ àñöthér drîvé. Tö réstöré, ûsé àñöthér bàçkûp.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>The backup this vault was restored from was not made by this office.</source>
            <translation>[Thé bàçkûp thîs vàûlt wàs réstöréd fröm wàs ñöt màdé bý thîs öffîçé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Saegim closed the restored vault and changed nothing in it.</source>
            <translation>[Sàégîm çlöséd thé réstöréd vàûlt àñd çhàñgéd ñöthîñg îñ ît.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Don't work with this copy. Keep it and the drive, restore another backup, and tell your custodian.</source>
            <translation>[Döñ't wörk wîth thîs çöpý. Kéép ît àñd thé drîvé, réstöré àñöthér bàçkûp, àñd téll ýöûr çûstödîàñ.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The drive gave back something else than was written to it.</source>
            <translation>[Thé drîvé gàvé bàçk söméthîñg élsé thàñ wàs wrîttéñ tö ît.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The vault is unchanged, and earlier backups were not touched.</source>
            <translation>[Thé vàûlt îs ûñçhàñgéd, àñd éàrlîér bàçkûps wéré ñöt töûçhéd.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Don't trust this drive any more. Make the backup on another one.</source>
            <translation>[Döñ't trûst thîs drîvé àñý möré. Màké thé bàçkûp öñ àñöthér öñé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>It was stopped before the end.</source>
            <translation>[Ît wàs stöppéd béföré thé éñd.~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>The vault is unchanged. What was copied so far is kept and not copied again.</source>
            <translation>[Thé vàûlt îs ûñçhàñgéd. Whàt wàs çöpîéd sö fàr îs képt àñd ñöt çöpîéd àgàîñ.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Start it again when there is time: it goes on where it stopped.</source>
            <translation>[Stàrt ît àgàîñ whéñ théré îs tîmé: ît göés öñ whéré ît stöppéd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>{name} is being written to and can't be copied just now.</source>
            <translation>[{name} îs béîñg wrîttéñ tö àñd çàñ't bé çöpîéd jûst ñöw.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Finish what is open and start the backup again.</source>
            <translation>[Fîñîsh whàt îs öpéñ àñd stàrt thé bàçkûp àgàîñ.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>This folder lies inside the vault itself.</source>
            <translation>[Thîs földér lîés îñsîdé thé vàûlt îtsélf.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was copied or changed.</source>
            <translation>[Nöthîñg wàs çöpîéd ör çhàñgéd.~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Choose a folder on another drive, such as a USB drive.</source>
            <translation>[Chöösé à földér öñ àñöthér drîvé, sûçh às à ÛSB drîvé.~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was stored; what you typed is still in front of you.</source>
            <translation>[Nöthîñg wàs störéd; whàt ýöû týpéd îs stîll îñ fröñt öf ýöû.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The identity stays closed; nothing in it was read or changed.</source>
            <translation>[Thé îdéñtîtý stàýs çlöséd; ñöthîñg îñ ît wàs réàd ör çhàñgéd.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>This text holds what looks like an identity or passport number. Korean law lets nobody keep one without a legal basis, even when the person consents.</source>
            <translation>[Thîs téxt hölds whàt lööks lîké àñ îdéñtîtý ör pàsspört ñûmbér. Köréàñ làw léts ñöbödý kéép öñé wîthöût à légàl bàsîs, évéñ whéñ thé pérsöñ çöñséñts.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Leave the number out or mask it, for example 900101-1******, and save again.</source>
            <translation>[Léàvé thé ñûmbér öût ör màsk ît, för éxàmplé 900101-1******, àñd sàvé àgàîñ.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>An identity is opened for a reason, and none was chosen.</source>
            <translation>[Àñ îdéñtîtý îs öpéñéd för à réàsöñ, àñd ñöñé wàs çhöséñ.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Choose why you need to see it. For another reason, say it in a few words.</source>
            <translation>[Chöösé whý ýöû ñééd tö séé ît. För àñöthér réàsöñ, sàý ît îñ à féw wörds.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Your account is not entitled to identities: its keys do not open them.</source>
            <translation>[Ýöûr àççöûñt îs ñöt éñtîtléd tö îdéñtîtîés: îts kéýs dö ñöt öpéñ thém.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Work with the code, or ask a custodian who is entitled.</source>
            <translation>[Wörk wîth thé çödé, ör àsk à çûstödîàñ whö îs éñtîtléd.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>{account} can't be changed in this way: only an active account gains identities, and only one that is entitled loses them.</source>
            <translation>[{account} çàñ't bé çhàñgéd îñ thîs wàý: öñlý àñ àçtîvé àççöûñt gàîñs îdéñtîtîés, àñd öñlý öñé thàt îs éñtîtléd lösés thém.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Who is entitled has not changed.</source>
            <translation>[Whö îs éñtîtléd hàs ñöt çhàñgéd.~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Choose another account, or enable this one first.</source>
            <translation>[Chöösé àñöthér àççöûñt, ör éñàblé thîs öñé fîrst.~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>{account} is the last account that can open identities.</source>
            <translation>[{account} îs thé làst àççöûñt thàt çàñ öpéñ îdéñtîtîés.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>It stays entitled, so that no identity is lost.</source>
            <translation>[Ît stàýs éñtîtléd, sö thàt ñö îdéñtîtý îs löst.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Entitle another account first.</source>
            <translation>[Éñtîtlé àñöthér àççöûñt fîrst.~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>This needs a second person, and nobody else has confirmed.</source>
            <translation>[Thîs ñééds à séçöñd pérsöñ, àñd ñöbödý élsé hàs çöñfîrméd.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Ask a colleague to enter their own account and passphrase beside yours.</source>
            <translation>[Àsk à çölléàgûé tö éñtér théîr öwñ àççöûñt àñd pàssphràsé bésîdé ýöûrs.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>There is no identity for {witness}.</source>
            <translation>[Théré îs ñö îdéñtîtý för {witness}.~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was changed; everything about the testimony is kept under the code.</source>
            <translation>[Nöthîñg wàs çhàñgéd; évérýthîñg àböût thé téstîmöñý îs képt ûñdér thé çödé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Check the code. A testimony needs no identity: work goes on with the code.</source>
            <translation>[Chéçk thé çödé. À téstîmöñý ñééds ñö îdéñtîtý: wörk göés öñ wîth thé çödé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>This part of the identity can't be kept as it is: {field}.</source>
            <translation>[Thîs pàrt öf thé îdéñtîtý çàñ't bé képt às ît îs: {field}.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Give at least one name, dates as 1968, 1968-05 or 1968-05-17, and not too much text in one field.</source>
            <translation>[Gîvé àt léàst öñé ñàmé, dàtés às 1968, 1968-05 ör 1968-05-17, àñd ñöt töö mûçh téxt îñ öñé fîéld.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>The key of the identities is not the one that a custodian of this vault put there.</source>
            <translation>[Thé kéý öf thé îdéñtîtîés îs ñöt thé öñé thàt à çûstödîàñ öf thîs vàûlt pût théré.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Saegim opened no identity with it. Everything else in the vault is unaffected.</source>
            <translation>[Sàégîm öpéñéd ñö îdéñtîtý wîth ît. Évérýthîñg élsé îñ thé vàûlt îs ûñàfféçtéd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Write no identity now. Keep the folder as it is and tell your custodian: a file may be replaced.</source>
            <translation>[Wrîté ñö îdéñtîtý ñöw. Kéép thé földér às ît îs àñd téll ýöûr çûstödîàñ: à fîlé màý bé réplàçéd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was opened or changed.</source>
            <translation>[Nöthîñg wàs öpéñéd ör çhàñgéd.~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>{threshold} of {shares} sheets is not a safe division.</source>
            <translation>[{threshold} öf {shares} shééts îs ñöt à sàfé dîvîsîöñ.~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>No kit was made; an earlier kit is as it was.</source>
            <translation>[Nö kît wàs màdé; àñ éàrlîér kît îs às ît wàs.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Take 2 to 8 sheets, of which at least 2 open the vault.</source>
            <translation>[Tàké 2 tö 8 shééts, öf whîçh àt léàst 2 öpéñ thé vàûlt.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Word {word} of sheet {sheet} is not a word of a recovery sheet.</source>
            <translation>[Wörd {word} öf shéét {sheet} îs ñöt à wörd öf à réçövérý shéét.~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Compare this word with the sheet, letter by letter, and type it again.</source>
            <translation>[Cömpàré thîs wörd wîth thé shéét, léttér bý léttér, àñd týpé ît àgàîñ.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Sheet {sheet} has {words} words here; every sheet has {needed}.</source>
            <translation>[Shéét {sheet} hàs {words} wörds héré; évérý shéét hàs {needed}.~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Look for a word that was left out or typed twice.</source>
            <translation>[Löök för à wörd thàt wàs léft öût ör týpéd twîçé.~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>The words of sheet {sheet} do not belong together.</source>
            <translation>[Thé wörds öf shéét {sheet} dö ñöt bélöñg tögéthér.~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>One word is another than on the sheet, or two have changed places. Compare them one by one.</source>
            <translation>[Öñé wörd îs àñöthér thàñ öñ thé shéét, ör twö hàvé çhàñgéd plàçés. Cömpàré thém öñé bý öñé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>This takes {needed} sheets, and {given} are here.</source>
            <translation>[Thîs tàkés {needed} shééts, àñd {given} àré héré.~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Ask another person who keeps a sheet to bring it.</source>
            <translation>[Àsk àñöthér pérsöñ whö kééps à shéét tö brîñg ît.~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Sheet {sheet} here is of another kit than the first one.</source>
            <translation>[Shéét {sheet} héré îs öf àñöthér kît thàñ thé fîrst öñé.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Compare the kit's number at the top of each sheet; use sheets of one kit only.</source>
            <translation>[Cömpàré thé kît's ñûmbér àt thé töp öf éàçh shéét; ûsé shééts öf öñé kît öñlý.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Sheet {sheet} here is one that was read already.</source>
            <translation>[Shéét {sheet} héré îs öñé thàt wàs réàd àlréàdý.~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Take another sheet of the same kit.</source>
            <translation>[Tàké àñöthér shéét öf thé sàmé kît.~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>These sheets are whole, but they are not of this vault's present kit.</source>
            <translation>[Thésé shééts àré whölé, bût théý àré ñöt öf thîs vàûlt's préséñt kît.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Compare the vault and the kit named on the sheets. Sheets of a replaced kit open nothing.</source>
            <translation>[Cömpàré thé vàûlt àñd thé kît ñàméd öñ thé shééts. Shééts öf à réplàçéd kît öpéñ ñöthîñg.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>This vault has no recovery kit.</source>
            <translation>[Thîs vàûlt hàs ñö réçövérý kît.~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>A custodian makes one under Vault, Recovery kit.</source>
            <translation>[À çûstödîàñ màkés öñé ûñdér Vàûlt, Réçövérý kît.~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>The file {name} of the recovery kit is damaged or was changed from outside.</source>
            <translation>[Thé fîlé {name} öf thé réçövérý kît îs dàmàgéd ör wàs çhàñgéd fröm öûtsîdé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was opened with it. Accounts open the vault as before.</source>
            <translation>[Nöthîñg wàs öpéñéd wîth ît. Àççöûñts öpéñ thé vàûlt às béföré.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Put the file back from your latest backup, or let a custodian make a new kit; tell your custodian.</source>
            <translation>[Pût thé fîlé bàçk fröm ýöûr làtést bàçkûp, ör lét à çûstödîàñ màké à ñéw kît; téll ýöûr çûstödîàñ.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>This vault's recovery kit has not been rehearsed yet.</source>
            <translation>[Thîs vàûlt's réçövérý kît hàs ñöt bééñ réhéàrséd ýét.~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Everything in the vault is as it was: no interview was opened, and no identity written.</source>
            <translation>[Évérýthîñg îñ thé vàûlt îs às ît wàs: ñö îñtérvîéw wàs öpéñéd, àñd ñö îdéñtîtý wrîttéñ.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Under Vault, Recovery kit: make a kit, print its sheets, and open the vault with them once.</source>
            <translation>[Ûñdér Vàûlt, Réçövérý kît: màké à kît, prîñt îts shééts, àñd öpéñ thé vàûlt wîth thém öñçé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>The sheets can't be put into the vault's own folder: they are its way in.</source>
            <translation>[Thé shééts çàñ't bé pût îñtö thé vàûlt's öwñ földér: théý àré îts wàý îñ.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>The sheets were not written anywhere.</source>
            <translation>[Thé shééts wéré ñöt wrîttéñ àñýwhéré.~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Choose a USB drive that you take to the printer and empty afterwards.</source>
            <translation>[Chöösé à ÛSB drîvé thàt ýöû tàké tö thé prîñtér àñd émptý àftérwàrds.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Sheets of this kit are in that folder already.</source>
            <translation>[Shééts öf thîs kît àré îñ thàt földér àlréàdý.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>They were left as they are, and nothing new was written.</source>
            <translation>[Théý wéré léft às théý àré, àñd ñöthîñg ñéw wàs wrîttéñ.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Print those, or choose another folder.</source>
            <translation>[Prîñt thösé, ör çhöösé àñöthér földér.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Another program holds the microphone.</source>
            <translation>[Àñöthér prögràm hölds thé mîçröphöñé.~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Close programs that use the microphone, such as a call or a recorder, or choose another one.</source>
            <translation>[Clösé prögràms thàt ûsé thé mîçröphöñé, sûçh às à çàll ör à réçördér, ör çhöösé àñöthér öñé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>The system does not let this program use the microphone.</source>
            <translation>[Thé sýstém döés ñöt lét thîs prögràm ûsé thé mîçröphöñé.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Allow it in the system's privacy settings under Microphone (on Linux: let the account into the group audio), then start Saegim again.</source>
            <translation>[Àllöw ît îñ thé sýstém's prîvàçý séttîñgs ûñdér Mîçröphöñé (öñ Lîñûx: lét thé àççöûñt îñtö thé gröûp àûdîö), théñ stàrt Sàégîm àgàîñ.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>{name} is locked by its seller's copy protection and can't be decoded.</source>
            <translation>[{name} îs löçkéd bý îts séllér's çöpý prötéçtîöñ àñd çàñ't bé déçödéd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Ask whoever made the recording for a copy without copy protection.</source>
            <translation>[Àsk whöévér màdé thé réçördîñg för à çöpý wîthöût çöpý prötéçtîöñ.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>{name} is a video without any sound.</source>
            <translation>[{name} îs à vîdéö wîthöût àñý söûñd.~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Look for the file that holds the sound, or for another copy.</source>
            <translation>[Löök för thé fîlé thàt hölds thé söûñd, ör för àñöthér çöpý.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>{name} is not a file, but a folder, a link, a device or a pipe.</source>
            <translation>[{name} îs ñöt à fîlé, bût à földér, à lîñk, à dévîçé ör à pîpé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Nothing was opened and nothing was taken in.</source>
            <translation>[Nöthîñg wàs öpéñéd àñd ñöthîñg wàs tàkéñ îñ.~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Choose the file itself, where it lies.</source>
            <translation>[Chöösé thé fîlé îtsélf, whéré ît lîés.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>{name} was changed by another program while it was read.</source>
            <translation>[{name} wàs çhàñgéd bý àñöthér prögràm whîlé ît wàs réàd.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing of it was taken in: what is kept must be exactly what was read.</source>
            <translation>[Nöthîñg öf ît wàs tàkéñ îñ: whàt îs képt mûst bé éxàçtlý whàt wàs réàd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Close the program that writes to it, and import it again.</source>
            <translation>[Clösé thé prögràm thàt wrîtés tö ît, àñd împört ît àgàîñ.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>{name} can't be read to its end: the drive is gone or damaged there.</source>
            <translation>[{name} çàñ't bé réàd tö îts éñd: thé drîvé îs göñé ör dàmàgéd théré.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Nothing of it was taken in; everything taken in before is safe.</source>
            <translation>[Nöthîñg öf ît wàs tàkéñ îñ; évérýthîñg tàkéñ îñ béföré îs sàfé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Connect the drive again and repeat it. If it fails at the same place, have the drive copied first.</source>
            <translation>[Cöññéçt thé drîvé àgàîñ àñd répéàt ît. Îf ît fàîls àt thé sàmé plàçé, hàvé thé drîvé çöpîéd fîrst.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>{name} is already among the recordings of another interview ({witness}).</source>
            <translation>[{name} îs àlréàdý àmöñg thé réçördîñgs öf àñöthér îñtérvîéw ({witness}).~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>If it belongs to this interview as well, say so for this file and import it again.</source>
            <translation>[Îf ît bélöñgs tö thîs îñtérvîéw às wéll, sàý sö för thîs fîlé àñd împört ît àgàîñ.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>What is said of the source can't be kept like this: {field}.</source>
            <translation>[Whàt îs sàîd öf thé söûrçé çàñ't bé képt lîké thîs: {field}.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Dates are written as 2019, 2019-05 or 2019-05-17; people by a code with a number, never by name.</source>
            <translation>[Dàtés àré wrîttéñ às 2019, 2019-05 ör 2019-05-17; péöplé bý à çödé wîth à ñûmbér, ñévér bý ñàmé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>{name} may not be read by this account of the computer.</source>
            <translation>[{name} màý ñöt bé réàd bý thîs àççöûñt öf thé çömpûtér.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Copy the file to a place that you may read, and try again.</source>
            <translation>[Cöpý thé fîlé tö à plàçé thàt ýöû màý réàd, àñd trý àgàîñ.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>There is nothing in {name}: it is empty.</source>
            <translation>[Théré îs ñöthîñg îñ {name}: ît îs émptý.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was added, and the file was not changed.</source>
            <translation>[Nöthîñg wàs àddéd, àñd thé fîlé wàs ñöt çhàñgéd.~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Copy the file again from where it came from, and add that copy.</source>
            <translation>[Cöpý thé fîlé àgàîñ fröm whéré ît çàmé fröm, àñd àdd thàt çöpý.~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>{name} is a folder or a device, not a file.</source>
            <translation>[{name} îs à földér ör à dévîçé, ñöt à fîlé.~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Nothing was added or changed.</source>
            <translation>[Nöthîñg wàs àddéd ör çhàñgéd.~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Choose the files themselves; several can be chosen at once.</source>
            <translation>[Chöösé thé fîlés thémsélvés; sévéràl çàñ bé çhöséñ àt öñçé.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>{name} is larger than {most} bytes, which is more than can be attached.</source>
            <translation>[{name} îs làrgér thàñ {most} býtés, whîçh îs möré thàñ çàñ bé àttàçhéd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Add it in parts, or bring a recording in as a recording.</source>
            <translation>[Àdd ît îñ pàrts, ör brîñg à réçördîñg îñ às à réçördîñg.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>{name} was being changed while it was read.</source>
            <translation>[{name} wàs béîñg çhàñgéd whîlé ît wàs réàd.~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Nothing was added: half a file would be worth nothing.</source>
            <translation>[Nöthîñg wàs àddéd: hàlf à fîlé wöûld bé wörth ñöthîñg.~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Close the program that writes to it. Then add it again.</source>
            <translation>[Clösé thé prögràm thàt wrîtés tö ît. Théñ àdd ît àgàîñ.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>{name} is attached to this interview already, byte for byte, as {same}.</source>
            <translation>[{name} îs àttàçhéd tö thîs îñtérvîéw àlréàdý, býté för býté, às {same}.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>What is attached is unchanged; nothing was added.</source>
            <translation>[Whàt îs àttàçhéd îs ûñçhàñgéd; ñöthîñg wàs àddéd.~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>It was stopped before it was complete.</source>
            <translation>[Ît wàs stöppéd béföré ît wàs çömplété.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>No half file was left behind, and the files were not changed.</source>
            <translation>[Nö hàlf fîlé wàs léft béhîñd, àñd thé fîlés wéré ñöt çhàñgéd.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Do it again whenever you like.</source>
            <translation>[Dö ît àgàîñ whéñévér ýöû lîké.~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>There is no such attachment in this vault.</source>
            <translation>[Théré îs ñö sûçh àttàçhméñt îñ thîs vàûlt.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Look it up in the list of attachments and try again.</source>
            <translation>[Löök ît ûp îñ thé lîst öf àttàçhméñts àñd trý àgàîñ.~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>The stored attachment {attachment} is not what was added.</source>
            <translation>[Thé störéd àttàçhméñt {attachment} îs ñöt whàt wàs àddéd.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Its digest is in the signed log; nothing of it was shown or handed over.</source>
            <translation>[Îts dîgést îs îñ thé sîgñéd lög; ñöthîñg öf ît wàs shöwñ ör hàñdéd övér.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Do not hand this interview over. Tell your custodian, and bring the file back from a backup.</source>
            <translation>[Dö ñöt hàñd thîs îñtérvîéw övér. Téll ýöûr çûstödîàñ, àñd brîñg thé fîlé bàçk fröm à bàçkûp.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>What is said of it is longer than {most} letters, or holds invisible signs.</source>
            <translation>[Whàt îs sàîd öf ît îs löñgér thàñ {most} léttérs, ör hölds îñvîsîblé sîgñs.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>What was said before still counts.</source>
            <translation>[Whàt wàs sàîd béföré stîll çöûñts.~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Say it in fewer words, on one line.</source>
            <translation>[Sàý ît îñ féwér wörds, öñ öñé lîñé.~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>The closed room in which pictures are made has broken down over this file.</source>
            <translation>[Thé çlöséd rööm îñ whîçh pîçtûrés àré màdé hàs brökéñ döwñ övér thîs fîlé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>The original is kept untouched. Whatever the file tried to do, it had no key, file or network.</source>
            <translation>[Thé örîgîñàl îs képt ûñtöûçhéd. Whàtévér thé fîlé trîéd tö dö, ît hàd ñö kéý, fîlé ör ñétwörk.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Try once more. If it happens again, treat the file as hostile and open it nowhere else.</source>
            <translation>[Trý öñçé möré. Îf ît hàppéñs àgàîñ, tréàt thé fîlé às höstîlé àñd öpéñ ît ñöwhéré élsé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>This drawing holds as much as one drawing can.</source>
            <translation>[Thîs dràwîñg hölds às mûçh às öñé dràwîñg çàñ.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Every stroke up to here is stored.</source>
            <translation>[Évérý ströké ûp tö héré îs störéd.~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Keep it, and go on in a new drawing.</source>
            <translation>[Kéép ît, àñd gö öñ îñ à ñéw dràwîñg.~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>That doesn't fit this recording: it has {channels} channels.</source>
            <translation>[Thàt döésñ't fît thîs réçördîñg: ît hàs {channels} çhàññéls.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Name each channel once, with a speaker, and the language ko or en where it is fixed.</source>
            <translation>[Nàmé éàçh çhàññél öñçé, wîth à spéàkér, àñd thé làñgûàgé kö ör éñ whéré ît îs fîxéd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>A glossary pack can't be called {name}.</source>
            <translation>[À glössàrý pàçk çàñ't bé çàlléd {name}.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Give it a short handle of small letters, digits and hyphens, and a title of one line.</source>
            <translation>[Gîvé ît à shört hàñdlé öf smàll léttérs, dîgîts àñd hýphéñs, àñd à tîtlé öf öñé lîñé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>There is no glossary pack called {name}.</source>
            <translation>[Théré îs ñö glössàrý pàçk çàlléd {name}.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Choose one that the list of packs shows.</source>
            <translation>[Chöösé öñé thàt thé lîst öf pàçks shöws.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Term {number} of the pack isn't a word that can be listened for.</source>
            <translation>[Térm {number} öf thé pàçk îsñ't à wörd thàt çàñ bé lîstéñéd för.~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Write one word or a short phrase, without commas or signs.</source>
            <translation>[Wrîté öñé wörd ör à shört phràsé, wîthöût çömmàs ör sîgñs.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>This looks like the name of a person. Names never go into a glossary pack.</source>
            <translation>[Thîs lööks lîké thé ñàmé öf à pérsöñ. Nàmés ñévér gö îñtö à glössàrý pàçk.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was changed, and the name was not kept.</source>
            <translation>[Nöthîñg wàs çhàñgéd, àñd thé ñàmé wàs ñöt képt.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Leave it out: a name in a pack would be written into testimonies in which nobody said it. Names belong to the identity store.</source>
            <translation>[Léàvé ît öût: à ñàmé îñ à pàçk wöûld bé wrîttéñ îñtö téstîmöñîés îñ whîçh ñöbödý sàîd ît. Nàmés bélöñg tö thé îdéñtîtý störé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>The glossary is too long: {count}, where {most} are the most.</source>
            <translation>[Thé glössàrý îs töö löñg: {count}, whéré {most} àré thé möst.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The recording and everything transcribed so far are untouched.</source>
            <translation>[Thé réçördîñg àñd évérýthîñg tràñsçrîbéd sö fàr àré ûñtöûçhéd.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Choose fewer packs for the interview, or shorten them: a longer one costs text.</source>
            <translation>[Chöösé féwér pàçks för thé îñtérvîéw, ör shörtéñ thém: à löñgér öñé çösts téxt.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The draft was made with the model {name}, and this is another one.</source>
            <translation>[Thé dràft wàs màdé wîth thé mödél {name}, àñd thîs îs àñöthér öñé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>The draft and the recording are untouched.</source>
            <translation>[Thé dràft àñd thé réçördîñg àré ûñtöûçhéd.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Give the folder of the very same model pack: its digest has to be the same.</source>
            <translation>[Gîvé thé földér öf thé vérý sàmé mödél pàçk: îts dîgést hàs tö bé thé sàmé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>{name} is a packed file, not a folder with a speech model.</source>
            <translation>[{name} îs à pàçkéd fîlé, ñöt à földér wîth à spééçh mödél.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was installed, and nothing on the drive was changed.</source>
            <translation>[Nöthîñg wàs îñstàlléd, àñd ñöthîñg öñ thé drîvé wàs çhàñgéd.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Unpack it where it was fetched, check the digests there, and bring the folder.</source>
            <translation>[Ûñpàçk ît whéré ît wàs fétçhéd, çhéçk thé dîgésts théré, àñd brîñg thé földér.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>{name} in the speech model is a link to somewhere else, not a file.</source>
            <translation>[{name} îñ thé spééçh mödél îs à lîñk tö söméwhéré élsé, ñöt à fîlé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>The model was not used, and nothing was fetched. The recordings are untouched.</source>
            <translation>[Thé mödél wàs ñöt ûséd, àñd ñöthîñg wàs fétçhéd. Thé réçördîñgs àré ûñtöûçhéd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Copy the files themselves into the folder, as the guide to speech models shows, and choose it again.</source>
            <translation>[Cöpý thé fîlés thémsélvés îñtö thé földér, às thé gûîdé tö spééçh mödéls shöws, àñd çhöösé ît àgàîñ.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The speech model lacks {name}. Without it the speech library would look on the network, or guess.</source>
            <translation>[Thé spééçh mödél làçks {name}. Wîthöût ît thé spééçh lîbràrý wöûld löök öñ thé ñétwörk, ör gûéss.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Fetch this file too, as the guide to speech models shows, and put it into the folder.</source>
            <translation>[Fétçh thîs fîlé töö, às thé gûîdé tö spééçh mödéls shöws, àñd pût ît îñtö thé földér.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>There is no model pack {name} on this laptop, or more than one of that name.</source>
            <translation>[Théré îs ñö mödél pàçk {name} öñ thîs làptöp, ör möré thàñ öñé öf thàt ñàmé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Look at the list of model packs, and name one by its folder.</source>
            <translation>[Löök àt thé lîst öf mödél pàçks, àñd ñàmé öñé bý îts földér.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The model pack {name} is on no list of ours, and your office has not decided on it.</source>
            <translation>[Thé mödél pàçk {name} îs öñ ñö lîst öf öûrs, àñd ýöûr öffîçé hàs ñöt déçîdéd öñ ît.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>A custodian compares its digest with that of its source and accepts it, or takes another pack.</source>
            <translation>[À çûstödîàñ çömpàrés îts dîgést wîth thàt öf îts söûrçé àñd àççépts ît, ör tàkés àñöthér pàçk.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Your office has decided not to use the model pack {name}.</source>
            <translation>[Ýöûr öffîçé hàs déçîdéd ñöt tö ûsé thé mödél pàçk {name}.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Choose another model pack, or ask a custodian why.</source>
            <translation>[Chöösé àñöthér mödél pàçk, ör àsk à çûstödîàñ whý.~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>The installation of the model pack was stopped before its end.</source>
            <translation>[Thé îñstàllàtîöñ öf thé mödél pàçk wàs stöppéd béföré îts éñd.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>What was copied so far is kept; it can't be used before it is whole.</source>
            <translation>[Whàt wàs çöpîéd sö fàr îs képt; ît çàñ't bé ûséd béföré ît îs whölé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Install it from the same folder again: it goes on where it stopped.</source>
            <translation>[Îñstàll ît fröm thé sàmé földér àgàîñ: ît göés öñ whéré ît stöppéd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>The model pack {name} could not be measured: no speech was found in our sample.</source>
            <translation>[Thé mödél pàçk {name} çöûld ñöt bé méàsûréd: ñö spééçh wàs föûñd îñ öûr sàmplé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was changed, and the recordings are untouched.</source>
            <translation>[Nöthîñg wàs çhàñgéd, àñd thé réçördîñgs àré ûñtöûçhéd.~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Install the program again: its sample of speech may be damaged.</source>
            <translation>[Îñstàll thé prögràm àgàîñ: îts sàmplé öf spééçh màý bé dàmàgéd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>The speech process gave up: {failure}.</source>
            <translation>[Thé spééçh pröçéss gàvé ûp: {failure}.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>This transcription was begun {times} times, and each time the program ended.</source>
            <translation>[Thîs tràñsçrîptîöñ wàs bégûñ {times} tîmés, àñd éàçh tîmé thé prögràm éñdéd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Choose a smaller model or close other programs, then ask for it again.</source>
            <translation>[Chöösé à smàllér mödél ör çlösé öthér prögràms, théñ àsk för ît àgàîñ.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>There is no transcription {job} in the queue.</source>
            <translation>[Théré îs ñö tràñsçrîptîöñ {job} îñ thé qûéûé.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Look at the list of the queue: it names every transcription.</source>
            <translation>[Löök àt thé lîst öf thé qûéûé: ît ñàmés évérý tràñsçrîptîöñ.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>{account} translated this line, and so can't look it over as a reviewer.</source>
            <translation>[{account} tràñslàtéd thîs lîñé, àñd sö çàñ't löök ît övér às à révîéwér.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>The translation reads as it did before.</source>
            <translation>[Thé tràñslàtîöñ réàds às ît dîd béföré.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Change it as a translator, or ask another person to review it.</source>
            <translation>[Chàñgé ît às à tràñslàtör, ör àsk àñöthér pérsöñ tö révîéw ît.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>There is no translation here that an approval could cover.</source>
            <translation>[Théré îs ñö tràñslàtîöñ héré thàt àñ àpprövàl çöûld çövér.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was approved, and the transcript is unchanged.</source>
            <translation>[Nöthîñg wàs àpprövéd, àñd thé tràñsçrîpt îs ûñçhàñgéd.~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Approve the transcript alone, or have it translated first.</source>
            <translation>[Àpprövé thé tràñsçrîpt àlöñé, ör hàvé ît tràñslàtéd fîrst.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The speech model {name} wasn't made to translate Korean into English.</source>
            <translation>[Thé spééçh mödél {name} wàsñ't màdé tö tràñslàté Köréàñ îñtö Éñglîsh.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Nothing was translated, and the transcript is untouched.</source>
            <translation>[Nöthîñg wàs tràñslàtéd, àñd thé tràñsçrîpt îs ûñtöûçhéd.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Choose a model pack that translates, or let a person translate.</source>
            <translation>[Chöösé à mödél pàçk thàt tràñslàtés, ör lét à pérsöñ tràñslàté.~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>No format was chosen for the document.</source>
            <translation>[Nö förmàt wàs çhöséñ för thé döçûméñt.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Choose one format or more.</source>
            <translation>[Chöösé öñé förmàt ör möré.~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>A document can't be put into the vault's own folder.</source>
            <translation>[À döçûméñt çàñ't bé pût îñtö thé vàûlt's öwñ földér.~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Choose a drive, or a folder outside of the vault.</source>
            <translation>[Chöösé à drîvé, ör à földér öûtsîdé öf thé vàûlt.~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Figures of fewer than {least} approved interviews, or {least_words} words, do not leave the office: there are {interviews}, with {words} words.</source>
            <translation>[Fîgûrés öf féwér thàñ {least} àpprövéd îñtérvîéws, ör {least_words} wörds, dö ñöt léàvé thé öffîçé: théré àré {interviews}, wîth {words} wörds.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Nothing was written, and every transcript is unchanged.</source>
            <translation>[Nöthîñg wàs wrîttéñ, àñd évérý tràñsçrîpt îs ûñçhàñgéd.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Look at the figures here, and export them once more interviews are approved.</source>
            <translation>[Löök àt thé fîgûrés héré, àñd éxpört thém öñçé möré îñtérvîéws àré àpprövéd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>There is nothing of yours to undo, or to do again, in this interview.</source>
            <translation>[Théré îs ñöthîñg öf ýöûrs tö ûñdö, ör tö dö àgàîñ, îñ thîs îñtérvîéw.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>The transcript reads as it did before.</source>
            <translation>[Thé tràñsçrîpt réàds às ît dîd béföré.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Choose an earlier text in the history of the line, if you need one.</source>
            <translation>[Chöösé àñ éàrlîér téxt îñ thé hîstörý öf thé lîñé, îf ýöû ñééd öñé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>The line was changed since, so what you did before can't be undone by itself.</source>
            <translation>[Thé lîñé wàs çhàñgéd sîñçé, sö whàt ýöû dîd béföré çàñ't bé ûñdöñé bý îtsélf.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Look at the history of the line, and correct it as it should read now.</source>
            <translation>[Löök àt thé hîstörý öf thé lîñé, àñd çörréçt ît às ît shöûld réàd ñöw.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>This vault has no redaction and no redacted copy {redaction}.</source>
            <translation>[Thîs vàûlt hàs ñö rédàçtîöñ àñd ñö rédàçtéd çöpý {redaction}.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>List the redactions of the interview again and use an id from there.</source>
            <translation>[Lîst thé rédàçtîöñs öf thé îñtérvîéw àgàîñ àñd ûsé àñ îd fröm théré.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>The words are missing, longer than 300 characters, or hold line breaks or invisible characters.</source>
            <translation>[Thé wörds àré mîssîñg, löñgér thàñ 300 çhàràçtérs, ör höld lîñé bréàks ör îñvîsîblé çhàràçtérs.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>No mask was set or taken back.</source>
            <translation>[Nö màsk wàs sét ör tàkéñ bàçk.~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Say on one line what it is for, without any name.</source>
            <translation>[Sàý öñ öñé lîñé whàt ît îs för, wîthöût àñý ñàmé.~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>There is no mask {mask} in force.</source>
            <translation>[Théré îs ñö màsk {mask} îñ förçé.~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>All masks are as they were.</source>
            <translation>[Àll màsks àré às théý wéré.~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>List the masks again; somebody may have taken it back already.</source>
            <translation>[Lîst thé màsks àgàîñ; sömébödý màý hàvé tàkéñ ît bàçk àlréàdý.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>What was to be masked does not lie in this line or recording as it is now.</source>
            <translation>[Whàt wàs tö bé màskéd döés ñöt lîé îñ thîs lîñé ör réçördîñg às ît îs ñöw.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>No mask was set, and nothing was made readable.</source>
            <translation>[Nö màsk wàs sét, àñd ñöthîñg wàs màdé réàdàblé.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Look at the line again, and mask what it reads now.</source>
            <translation>[Löök àt thé lîñé àgàîñ, àñd màsk whàt ît réàds ñöw.~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>{count} masks lie over lines that read otherwise by now.</source>
            <translation>[{count} màsks lîé övér lîñés thàt réàd öthérwîsé bý ñöw.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Those lines are masked as a whole, and no copy can be made.</source>
            <translation>[Thösé lîñés àré màskéd às à whölé, àñd ñö çöpý çàñ bé màdé.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Mask these lines anew, and take the old masks back.</source>
            <translation>[Màsk thésé lîñés àñéw, àñd tàké thé öld màsks bàçk.~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>{count} suggestions are neither masked nor declined.</source>
            <translation>[{count} sûggéstîöñs àré ñéîthér màskéd ñör déçlîñéd.~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Nothing was approved, and nothing has left.</source>
            <translation>[Nöthîñg wàs àpprövéd, àñd ñöthîñg hàs léft.~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Go through the suggestions and decide each one.</source>
            <translation>[Gö thröûgh thé sûggéstîöñs àñd déçîdé éàçh öñé.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>{account} set masks in this redaction, and so can't approve it.</source>
            <translation>[{account} sét màsks îñ thîs rédàçtîöñ, àñd sö çàñ't àpprövé ît.~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>The masks are unchanged and still wait for approval.</source>
            <translation>[Thé màsks àré ûñçhàñgéd àñd stîll wàît för àpprövàl.~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>No approval covers this redaction as it is now.</source>
            <translation>[Nö àpprövàl çövérs thîs rédàçtîöñ às ît îs ñöw.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>No copy was made, and nothing has left.</source>
            <translation>[Nö çöpý wàs màdé, àñd ñöthîñg hàs léft.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Have a supervisor who set no mask look through the copy and approve it.</source>
            <translation>[Hàvé à sûpérvîsör whö sét ñö màsk löök thröûgh thé çöpý àñd àpprövé ît.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>The map of this copy is not sealed to {account} with its present keys.</source>
            <translation>[Thé màp öf thîs çöpý îs ñöt séàléd tö {account} wîth îts préséñt kéýs.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>The map is safe in the vault, and nobody has read it.</source>
            <translation>[Thé màp îs sàfé îñ thé vàûlt, àñd ñöbödý hàs réàd ît.~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Ask somebody whom the redaction names as a holder of its key.</source>
            <translation>[Àsk sömébödý whöm thé rédàçtîöñ ñàmés às à höldér öf îts kéý.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>{count} lines of this interview are withheld.</source>
            <translation>[{count} lîñés öf thîs îñtérvîéw àré wîthhéld.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Nothing has left.</source>
            <translation>[Nöthîñg hàs léft.~~~~~~]</translation>
        </message>
        <message>
            <source>Make a redaction and hand over the redacted copy instead.</source>
            <translation>[Màké à rédàçtîöñ àñd hàñd övér thé rédàçtéd çöpý îñstéàd.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Nobody was added, and nothing was exchanged.</source>
            <translation>[Nöbödý wàs àddéd, àñd ñöthîñg wàs éxçhàñgéd.~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Nothing of it was taken in. This vault is as it was.</source>
            <translation>[Nöthîñg öf ît wàs tàkéñ îñ. Thîs vàûlt îs às ît wàs.~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Keep the file, tell your custodian, and ask the colleague in person what happened on their laptop.</source>
            <translation>[Kéép thé fîlé, téll ýöûr çûstödîàñ, àñd àsk thé çölléàgûé îñ pérsöñ whàt hàppéñéd öñ théîr làptöp.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>This is not a colleague's card, or somebody has changed it.</source>
            <translation>[Thîs îs ñöt à çölléàgûé's çàrd, ör sömébödý hàs çhàñgéd ît.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Have the colleague save the card again on their own laptop.</source>
            <translation>[Hàvé thé çölléàgûé sàvé thé çàrd àgàîñ öñ théîr öwñ làptöp.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>This is the card of {account}, who signs in on this laptop.</source>
            <translation>[Thîs îs thé çàrd öf {account}, whö sîgñs îñ öñ thîs làptöp.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Take this card to the other laptop, and bring the card from there.</source>
            <translation>[Tàké thîs çàrd tö thé öthér làptöp, àñd brîñg thé çàrd fröm théré.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>The name {account} belongs to another key on this laptop already.</source>
            <translation>[Thé ñàmé {account} bélöñgs tö àñöthér kéý öñ thîs làptöp àlréàdý.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>A name means one person in the whole office: the colleague needs an account with another name.</source>
            <translation>[À ñàmé méàñs öñé pérsöñ îñ thé whölé öffîçé: thé çölléàgûé ñééds àñ àççöûñt wîth àñöthér ñàmé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>The key of {account} is that of {other}, who is known on this laptop.</source>
            <translation>[Thé kéý öf {account} îs thàt öf {other}, whö îs kñöwñ öñ thîs làptöp.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Nobody may be two people in one office. Ask your custodian.</source>
            <translation>[Nöbödý màý bé twö péöplé îñ öñé öffîçé. Àsk ýöûr çûstödîàñ.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>This vault knows no colleague {account}.</source>
            <translation>[Thîs vàûlt kñöws ñö çölléàgûé {account}.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Have a custodian add the colleague's card first.</source>
            <translation>[Hàvé à çûstödîàñ àdd thé çölléàgûé's çàrd fîrst.~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Nobody has compared the fingerprint of {account} since the card was added.</source>
            <translation>[Nöbödý hàs çömpàréd thé fîñgérprîñt öf {account} sîñçé thé çàrd wàs àddéd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Have a custodian call the colleague, have the fingerprint read aloud, and type what they hear.</source>
            <translation>[Hàvé à çûstödîàñ çàll thé çölléàgûé, hàvé thé fîñgérprîñt réàd àlöûd, àñd týpé whàt théý héàr.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>The fingerprint is not that of the card kept for {account}.</source>
            <translation>[Thé fîñgérprîñt îs ñöt thàt öf thé çàrd képt för {account}.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The colleague stays unverified, and nothing is exchanged.</source>
            <translation>[Thé çölléàgûé stàýs ûñvérîfîéd, àñd ñöthîñg îs éxçhàñgéd.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Have it read aloud once more. If it still differs, this is not the colleague's card.</source>
            <translation>[Hàvé ît réàd àlöûd öñçé möré. Îf ît stîll dîfférs, thîs îs ñöt thé çölléàgûé's çàrd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>There is no file {name}.</source>
            <translation>[Théré îs ñö fîlé {name}.~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Plug in the drive, and choose the file that begins with review-.</source>
            <translation>[Plûg îñ thé drîvé, àñd çhöösé thé fîlé thàt bégîñs wîth révîéw-.~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>This review bundle was taken in already, at {at}.</source>
            <translation>[Thîs révîéw bûñdlé wàs tàkéñ îñ àlréàdý, àt {at}.~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>There is nothing to do. If you expected news, ask for a new bundle.</source>
            <translation>[Théré îs ñöthîñg tö dö. Îf ýöû éxpéçtéd ñéws, àsk för à ñéw bûñdlé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>This review bundle is for {account} on another laptop.</source>
            <translation>[Thîs révîéw bûñdlé îs för {account} öñ àñöthér làptöp.~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Give the drive to whom it is for, or ask for a bundle for this account.</source>
            <translation>[Gîvé thé drîvé tö whöm ît îs för, ör àsk för à bûñdlé för thîs àççöûñt.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>The file, or the interview here, has changed since the bundle was opened.</source>
            <translation>[Thé fîlé, ör thé îñtérvîéw héré, hàs çhàñgéd sîñçé thé bûñdlé wàs öpéñéd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Open the bundle once more, and look at what it brings.</source>
            <translation>[Öpéñ thé bûñdlé öñçé möré, àñd löök àt whàt ît brîñgs.~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>It was stopped before its end.</source>
            <translation>[Ît wàs stöppéd béföré îts éñd.~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>This vault is as it was, and no finished file was left on the drive.</source>
            <translation>[Thîs vàûlt îs às ît wàs, àñd ñö fîñîshéd fîlé wàs léft öñ thé drîvé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Begin again whenever you like.</source>
            <translation>[Bégîñ àgàîñ whéñévér ýöû lîké.~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>What was read back from the drive is not what was written.</source>
            <translation>[Whàt wàs réàd bàçk fröm thé drîvé îs ñöt whàt wàs wrîttéñ.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing counts as sent, and the file was removed from the drive.</source>
            <translation>[Nöthîñg çöûñts às séñt, àñd thé fîlé wàs rémövéd fröm thé drîvé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Use another drive. This one can't be trusted.</source>
            <translation>[Ûsé àñöthér drîvé. Thîs öñé çàñ't bé trûstéd.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Something in the bundle was written by {account}, who is not known here.</source>
            <translation>[Söméthîñg îñ thé bûñdlé wàs wrîttéñ bý {account}, whö îs ñöt kñöwñ héré.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Have a custodian add the card of {account}, then open the bundle again.</source>
            <translation>[Hàvé à çûstödîàñ àdd thé çàrd öf {account}, théñ öpéñ thé bûñdlé àgàîñ.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>The bundle comes without audio, and {count} recordings of it are not here.</source>
            <translation>[Thé bûñdlé çömés wîthöût àûdîö, àñd {count} réçördîñgs öf ît àré ñöt héré.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Ask the colleague to send it again with audio.</source>
            <translation>[Àsk thé çölléàgûé tö séñd ît àgàîñ wîth àûdîö.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>The audio of {recording} in the bundle does not fit its seal.</source>
            <translation>[Thé àûdîö öf {recording} îñ thé bûñdlé döés ñöt fît îts séàl.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The bundle holds something that our program would never write ({kind}).</source>
            <translation>[Thé bûñdlé hölds söméthîñg thàt öûr prögràm wöûld ñévér wrîté ({kind}).~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Something in the bundle is not signed by the person it is said to be from ({kind}, {object}).</source>
            <translation>[Söméthîñg îñ thé bûñdlé îs ñöt sîgñéd bý thé pérsöñ ît îs sàîd tö bé fröm ({kind}, {object}).~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Something in the bundle contradicts what is here under the same name ({kind}, {object}).</source>
            <translation>[Söméthîñg îñ thé bûñdlé çöñtràdîçts whàt îs héré ûñdér thé sàmé ñàmé ({kind}, {object}).~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>The custody log of {account}'s laptop does not go on from what was seen of it before.</source>
            <translation>[Thé çûstödý lög öf {account}'s làptöp döés ñöt gö öñ fröm whàt wàs sééñ öf ît béföré.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>If that vault was restored from a backup, a custodian ends the exchange here and compares the fingerprint again, in one room with the colleague. If not, somebody has rewritten it.</source>
            <translation>[Îf thàt vàûlt wàs réstöréd fröm à bàçkûp, à çûstödîàñ éñds thé éxçhàñgé héré àñd çömpàrés thé fîñgérprîñt àgàîñ, îñ öñé rööm wîth thé çölléàgûé. Îf ñöt, sömébödý hàs réwrîttéñ ît.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
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
            <translation>[Nöt àllöwéd bý à rûlé~~~~~~~]</translation>
        </message>
        <message>
            <source>Something did not work</source>
            <translation>[Söméthîñg dîd ñöt wörk~~~~~~~]</translation>
        </message>
        <message>
            <source>A mistake in Saegim</source>
            <translation>[À mîstàké îñ Sàégîm~~~~~~~]</translation>
        </message>
        <message>
            <source>Evidence is not what it claims to be</source>
            <translation>[Évîdéñçé îs ñöt whàt ît çlàîms tö bé~~~~~~~ ~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>FileEdit</name>
        <message>
            <source>Choose…</source>
            <translation>[Chöösé…~~]</translation>
        </message>
    </context>
    <context>
        <name>FilesTable</name>
        <message>
            <source>{state} · own origin</source>
            <translation>[{state} · öwñ örîgîñ~~~~~~~]</translation>
        </message>
        <message>
            <source>File</source>
            <translation>[Fîlé~]</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>[Sîzé~]</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>[Söûñd~~]</translation>
        </message>
        <message>
            <source>Goes to</source>
            <translation>[Göés tö~~]</translation>
        </message>
        <message>
            <source>State</source>
            <translation>[Stàté~~]</translation>
        </message>
        <message>
            <source>Files to bring in</source>
            <translation>[Fîlés tö brîñg îñ~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in the transcript</source>
            <translation>[Fîñd îñ thé tràñsçrîpt~~~~~~~]</translation>
        </message>
        <message>
            <source>Replace with</source>
            <translation>[Réplàçé wîth~~~~]</translation>
        </message>
        <message>
            <source>To the place found before</source>
            <translation>[Tö thé plàçé föûñd béföré~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>To the next place found</source>
            <translation>[Tö thé ñéxt plàçé föûñd~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Capital letters count</source>
            <translation>[Càpîtàl léttérs çöûñt~~~~~~~]</translation>
        </message>
        <message>
            <source>Word</source>
            <translation>[Wörd~]</translation>
        </message>
        <message>
            <source>Whole words only</source>
            <translation>[Whölé wörds öñlý~~~~~~]</translation>
        </message>
        <message>
            <source>Spellings of North and South alike</source>
            <translation>[Spéllîñgs öf Nörth àñd Söûth àlîké~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>[Clösé~~]</translation>
        </message>
        <message>
            <source>Preview…</source>
            <translation>[Prévîéw…~~~]</translation>
        </message>
        <message>
            <source>Shows every change first</source>
            <translation>[Shöws évérý çhàñgé fîrst~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>[ñöt föûñd~~~]</translation>
        </message>
        <message>
            <source>{at} of {count}</source>
            <translation>[{at} öf {count}~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>FolderEdit</name>
        <message>
            <source>Choose…</source>
            <translation>[Chöösé…~~]</translation>
        </message>
    </context>
    <context>
        <name>Gate</name>
        <message>
            <source>Whoever listened is not sure of the words.</source>
            <translation>[Whöévér lîstéñéd îs ñöt sûré öf thé wörds.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Part of it can't be understood.</source>
            <translation>[Pàrt öf ît çàñ't bé ûñdérstööd.~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>The witness asked that it goes nowhere: it leaves the vault in no export.</source>
            <translation>[Thé wîtñéss àskéd thàt ît göés ñöwhéré: ît léàvés thé vàûlt îñ ñö éxpört.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>final</source>
            <translation>[fîñàl~~]</translation>
        </message>
        <message>
            <source>heard</source>
            <translation>[héàrd~~]</translation>
        </message>
        <message>
            <source>partly heard</source>
            <translation>[pàrtlý héàrd~~~~]</translation>
        </message>
        <message>
            <source>not heard</source>
            <translation>[ñöt héàrd~~~]</translation>
        </message>
        <message>
            <source>{seconds} s of this line are not heard yet. {key} plays them.</source>
            <translation>[{seconds} s öf thîs lîñé àré ñöt héàrd ýét. {key} plàýs thém.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>You have heard every line of this recording.</source>
            <translation>[Ýöû hàvé héàrd évérý lîñé öf thîs réçördîñg.~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Every line of this recording is final.</source>
            <translation>[Évérý lîñé öf thîs réçördîñg îs fîñàl.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>No flag is left in this recording.</source>
            <translation>[Nö flàg îs léft îñ thîs réçördîñg.~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Stop where the line is to be split, or put the cursor there while correcting.</source>
            <translation>[Stöp whéré thé lîñé îs tö bé splît, ör pût thé çûrsör théré whîlé çörréçtîñg.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Different people speak in these lines. {key} merges them all the same.</source>
            <translation>[Dîfféréñt péöplé spéàk îñ thésé lîñés. {key} mérgés thém àll thé sàmé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Uncertain</source>
            <translation>[Ûñçértàîñ~~~]</translation>
        </message>
        <message>
            <source>Inaudible</source>
            <translation>[Îñàûdîblé~~~]</translation>
        </message>
        <message>
            <source>Withheld</source>
            <translation>[Wîthhéld~~~]</translation>
        </message>
    </context>
    <context>
        <name>GateCard</name>
        <message>
            <source>Choose a destination</source>
            <translation>[Chöösé à déstîñàtîöñ~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Fingerprint, as the recipient reads it aloud</source>
            <translation>[&amp;Fîñgérprîñt, às thé réçîpîéñt réàds ît àlöûd~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Call the recipient on a number you knew before. Type the eight groups you hear.</source>
            <translation>[Càll thé réçîpîéñt öñ à ñûmbér ýöû kñéw béföré. Týpé thé éîght gröûps ýöû héàr.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>[Cömpàré~~]</translation>
        </message>
        <message>
            <source>Asking whether it may be handed over…</source>
            <translation>[Àskîñg whéthér ît màý bé hàñdéd övér…~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>What stands in the way:</source>
            <translation>[Whàt stàñds îñ thé wàý:~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Nothing stands in the way.</source>
            <translation>[Nöthîñg stàñds îñ thé wàý.~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Consent, approval, key and custody log are in order. The sound is checked on the way.</source>
            <translation>[Cöñséñt, àpprövàl, kéý àñd çûstödý lög àré îñ ördér. Thé söûñd îs çhéçkéd öñ thé wàý.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>It may be handed over.</source>
            <translation>[Ît màý bé hàñdéd övér.~~~~~~~]</translation>
        </message>
        <message>
            <source>Consent, key and custody log are in order. Unless it is approved, every page says draft.</source>
            <translation>[Cöñséñt, kéý àñd çûstödý lög àré îñ ördér. Ûñléss ît îs àpprövéd, évérý pàgé sàýs dràft.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Consent, approval, key and custody log are in order. No sound leaves with a document.</source>
            <translation>[Cöñséñt, àpprövàl, kéý àñd çûstödý lög àré îñ ördér. Nö söûñd léàvés wîth à döçûméñt.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
    </context>
    <context>
        <name>Glossary</name>
        <message>
            <source>Out of use since version {version}</source>
            <translation>[Öût öf ûsé sîñçé vérsîöñ {version}~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Comes with Saegim, list {version}</source>
            <translation>[Cömés wîth Sàégîm, lîst {version}~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Written by the office, version {version}</source>
            <translation>[Wrîttéñ bý thé öffîçé, vérsîöñ {version}~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>{n} in Korean</source>
            <translation>[{n} îñ Köréàñ~~~~~]</translation>
        </message>
        <message>
            <source>{n} in English</source>
            <translation>[{n} îñ Éñglîsh~~~~~]</translation>
        </message>
        <message>
            <source>{n} words</source>
            <translation>[{n} wörds~~~]</translation>
        </message>
        <message>
            <source>taken out of use</source>
            <translation>[tàkéñ öût öf ûsé~~~~~~]</translation>
        </message>
        <message>
            <source>Version {version}, {time}, {name}: {what}</source>
            <translation>[Vérsîöñ {version}, {time}, {name}: {what}~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Heard without a glossary: no word is expected.</source>
            <translation>[Héàrd wîthöût à glössàrý: ñö wörd îs éxpéçtéd.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>[Cöûñtîñg…~~~]</translation>
        </message>
        <message>
            <source>The room is counted as soon as there is a model; a draft refuses what is too much.</source>
            <translation>[Thé rööm îs çöûñtéd às sööñ às théré îs à mödél; à dràft réfûsés whàt îs töö mûçh.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>{n} of {most} tokens: too many, they would cost text. Choose fewer packs.</source>
            <translation>[{n} öf {most} tökéñs: töö màñý, théý wöûld çöst téxt. Chöösé féwér pàçks.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>{n} of {most} tokens are used.</source>
            <translation>[{n} öf {most} tökéñs àré ûséd.~~~~~~~ ~~~~]</translation>
        </message>
    </context>
    <context>
        <name>GlossaryView</name>
        <message>
            <source>Words that the next drafts of {code} are to expect. Packs never hold names of persons.</source>
            <translation>[Wörds thàt thé ñéxt dràfts öf {code} àré tö éxpéçt. Pàçks ñévér höld ñàmés öf pérsöñs.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>[Glössàrý~~~]</translation>
        </message>
        <message>
            <source>No interview is chosen. Packs can be read and written all the same.</source>
            <translation>[Nö îñtérvîéw îs çhöséñ. Pàçks çàñ bé réàd àñd wrîttéñ àll thé sàmé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>[Tràñsçrîpt~~~~]</translation>
        </message>
        <message>
            <source>New &amp;pack…</source>
            <translation>[Néw &amp;pàçk…~~~~]</translation>
        </message>
    </context>
    <context>
        <name>GoalCard</name>
        <message>
            <source>The {n} chosen files only</source>
            <translation>[Thé {n} çhöséñ fîlés öñlý~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>The chosen file only</source>
            <translation>[Thé çhöséñ fîlé öñlý~~~~~~~]</translation>
        </message>
        <message>
            <source>Choose an interview…</source>
            <translation>[Chöösé àñ îñtérvîéw…~~~~~~~]</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>[Àll fîlés~~~]</translation>
        </message>
        <message>
            <source>&amp;What follows is for</source>
            <translation>[&amp;Whàt föllöws îs för~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Interview</source>
            <translation>[&amp;Îñtérvîéw~~~~]</translation>
        </message>
        <message>
            <source>This witness has not agreed to recordings yet. Ask for consent first.</source>
            <translation>[Thîs wîtñéss hàs ñöt àgrééd tö réçördîñgs ýét. Àsk för çöñséñt fîrst.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>[Whéré ît çömés fröm~~~~~~~]</translation>
        </message>
        <message>
            <source>The same as of all</source>
            <translation>[Thé sàmé às öf àll~~~~~~~]</translation>
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
            <translation>[Nöthîñg öf thîs îñtérvîéw hàs léft thé vàûlt.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>document</source>
            <translation>[döçûméñt~~~]</translation>
        </message>
        <message>
            <source>not sealed</source>
            <translation>[ñöt séàléd~~~~]</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>[dràft~~]</translation>
        </message>
    </context>
    <context>
        <name>Headline</name>
        <message>
            <source>{key} again stops it: {n} s left</source>
            <translation>[{key} àgàîñ stöps ît: {n} s léft~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Marked at {time}: {what}</source>
            <translation>[Màrkéd àt {time}: {what}~~~~~~~ ~]</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>keep an account out of the vault until it is enabled; the vault gets a new key</source>
            <translation>[kéép àñ àççöûñt öût öf thé vàûlt ûñtîl ît îs éñàbléd; thé vàûlt géts à ñéw kéý~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>let a disabled account in again</source>
            <translation>[lét à dîsàbléd àççöûñt îñ àgàîñ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>keep an account out of the vault for ever; the vault gets a new key</source>
            <translation>[kéép àñ àççöûñt öût öf thé vàûlt för évér; thé vàûlt géts à ñéw kéý~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>add, list and change accounts</source>
            <translation>[àdd, lîst àñd çhàñgé àççöûñts~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>add an account; with --passphrase-fd its passphrase is the second line</source>
            <translation>[àdd àñ àççöûñt; wîth --pàssphràsé-fd îts pàssphràsé îs thé séçöñd lîñé~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>its handle, such as interviewer-1; never a name</source>
            <translation>[îts hàñdlé, sûçh às îñtérvîéwér-1; ñévér à ñàmé~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>list the accounts and their public keys</source>
            <translation>[lîst thé àççöûñts àñd théîr pûblîç kéýs~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>the account that is changed</source>
            <translation>[thé àççöûñt thàt îs çhàñgéd~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>give an account other roles than it has</source>
            <translation>[gîvé àñ àççöûñt öthér rölés thàñ ît hàs~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>may be given more than once: all of them together</source>
            <translation>[màý bé gîvéñ möré thàñ öñçé: àll öf thém tögéthér~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>give your own account new keys; your passphrase is asked once more</source>
            <translation>[gîvé ýöûr öwñ àççöûñt ñéw kéýs; ýöûr pàssphràsé îs àskéd öñçé möré~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>beside you, if you are none</source>
            <translation>[bésîdé ýöû, îf ýöû àré ñöñé~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>if the custodian's account needs one</source>
            <translation>[îf thé çûstödîàñ's àççöûñt ñééds öñé~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>shown inside the vault only</source>
            <translation>[shöwñ îñsîdé thé vàûlt öñlý~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>may be given more than once; an interviewer, if none is</source>
            <translation>[màý bé gîvéñ möré thàñ öñçé; àñ îñtérvîéwér, îf ñöñé îs~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>approve the transcript of an interview, as another person</source>
            <translation>[àpprövé thé tràñsçrîpt öf àñ îñtérvîéw, às àñöthér pérsöñ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>copy the vault onto a drive, or look at such copies</source>
            <translation>[çöpý thé vàûlt öñtö à drîvé, ör löök àt sûçh çöpîés~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>bring to the drive what it does not have yet; others can go on working</source>
            <translation>[brîñg tö thé drîvé whàt ît döés ñöt hàvé ýét; öthérs çàñ gö öñ wörkîñg~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>the drive's folder</source>
            <translation>[thé drîvé's földér~~~~~~~]</translation>
        </message>
        <message>
            <source>read everything again, and verify all of the drive</source>
            <translation>[réàd évérýthîñg àgàîñ, àñd vérîfý àll öf thé drîvé~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>the backups on a drive, newest first; takes no passphrase</source>
            <translation>[thé bàçkûps öñ à drîvé, ñéwést fîrst; tàkés ñö pàssphràsé~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>read a backup from the drive and compare digests; takes no passphrase</source>
            <translation>[réàd à bàçkûp fröm thé drîvé àñd çömpàré dîgésts; tàkés ñö pàssphràsé~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>the newest, unless one is named</source>
            <translation>[thé ñéwést, ûñléss öñé îs ñàméd~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>note a witness's answer, or list the answers</source>
            <translation>[ñöté à wîtñéss's àñswér, ör lîst thé àñswérs~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>note the answer to one item</source>
            <translation>[ñöté thé àñswér tö öñé îtém~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>such as C01</source>
            <translation>[sûçh às C01~~~~]</translation>
        </message>
        <message>
            <source>one of the item's answers, or withdraw</source>
            <translation>[öñé öf thé îtém's àñswérs, ör wîthdràw~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>how it was given (oral_recorded)</source>
            <translation>[höw ît wàs gîvéñ (öràl_réçördéd)~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>language of the question (ko)</source>
            <translation>[làñgûàgé öf thé qûéstîöñ (kö)~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>every item of the form and its answer</source>
            <translation>[évérý îtém öf thé förm àñd îts àñswér~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>show or check the custody log</source>
            <translation>[shöw ör çhéçk thé çûstödý lög~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>every entry, oldest first</source>
            <translation>[évérý éñtrý, öldést fîrst~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>only entries about this</source>
            <translation>[öñlý éñtrîés àböût thîs~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>check signatures, links, checkpoints and rows</source>
            <translation>[çhéçk sîgñàtûrés, lîñks, çhéçkpöîñts àñd röws~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>compare the log with a checkpoint that somebody kept elsewhere</source>
            <translation>[çömpàré thé lög wîth à çhéçkpöîñt thàt sömébödý képt élséwhéré~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>checkpoint.txt, or the list of a backup</source>
            <translation>[çhéçkpöîñt.txt, ör thé lîst öf à bàçkûp~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>number of entries and root, from paper</source>
            <translation>[ñûmbér öf éñtrîés àñd rööt, fröm pàpér~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>unless it lies beside it, as FILE.sig</source>
            <translation>[ûñléss ît lîés bésîdé ît, às FÎLÉ.sîg~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>watch a testimony being recorded, transcribed, sealed and verified</source>
            <translation>[wàtçh à téstîmöñý béîñg réçördéd, tràñsçrîbéd, séàléd àñd vérîfîéd~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>where the new folder is made</source>
            <translation>[whéré thé ñéw földér îs màdé~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>add, list and verify recipients</source>
            <translation>[àdd, lîst àñd vérîfý réçîpîéñts~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>add a recipient with its age key</source>
            <translation>[àdd à réçîpîéñt wîth îts àgé kéý~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>a handle such as ohchr-seoul</source>
            <translation>[à hàñdlé sûçh às öhçhr-séöûl~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>the recipient's public key, age1…</source>
            <translation>[thé réçîpîéñt's pûblîç kéý, àgé1…~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>whose consent it needs</source>
            <translation>[whösé çöñséñt ît ñééds~~~~~~~]</translation>
        </message>
        <message>
            <source>shown in lists and on documents</source>
            <translation>[shöwñ îñ lîsts àñd öñ döçûméñts~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>list the recipients and their fingerprints</source>
            <translation>[lîst thé réçîpîéñts àñd théîr fîñgérprîñts~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>note that the fingerprint was compared by voice or in person</source>
            <translation>[ñöté thàt thé fîñgérprîñt wàs çömpàréd bý vöîçé ör îñ pérsöñ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>the handle it was added under</source>
            <translation>[thé hàñdlé ît wàs àddéd ûñdér~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>as the recipient read it aloud</source>
            <translation>[às thé réçîpîéñt réàd ît àlöûd~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>the allowed_signers file a recipient needs, to be given in person</source>
            <translation>[thé àllöwéd_sîgñérs fîlé à réçîpîéñt ñééds, tö bé gîvéñ îñ pérsöñ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>destroy an interview's audio, or all of its testimony; two people sign</source>
            <translation>[déströý àñ îñtérvîéw's àûdîö, ör àll öf îts téstîmöñý; twö péöplé sîgñ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>the audio alone, or every word as well</source>
            <translation>[thé àûdîö àlöñé, ör évérý wörd às wéll~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>kept in the log for ever</source>
            <translation>[képt îñ thé lög för évér~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>the witness's code, once more</source>
            <translation>[thé wîtñéss's çödé, öñçé möré~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>seal an interview for a destination and hand it over</source>
            <translation>[séàl àñ îñtérvîéw för à déstîñàtîöñ àñd hàñd ît övér~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>the handle of a verified destination</source>
            <translation>[thé hàñdlé öf à vérîfîéd déstîñàtîöñ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>only say what stands in the way</source>
            <translation>[öñlý sàý whàt stàñds îñ thé wàý~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>usage: </source>
            <translation>[ûsàgé: ~~]</translation>
        </message>
        <message>
            <source>show this help and end</source>
            <translation>[shöw thîs hélp àñd éñd~~~~~~~]</translation>
        </message>
        <message>
            <source>what it takes</source>
            <translation>[whàt ît tàkés~~~~~]</translation>
        </message>
        <message>
            <source>options</source>
            <translation>[öptîöñs~~]</translation>
        </message>
        <message>
            <source>Nothing was done.</source>
            <translation>[Nöthîñg wàs döñé.~~~~~~]</translation>
        </message>
        <message>
            <source>{command} --help says how it is typed.</source>
            <translation>[{command} --hélp sàýs höw ît îs týpéd.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The JSON object holds texts: kind (witness or family), relation, name_hangul, name_hanja, name_latin, other_names, birth_date (such as 1968, 1968-05 or 1968-05-17), birthplace, sex, contacts, whereabouts, threat and notes. Any of them may be left out, except that there is a name.</source>
            <translation>[Thé JSÖN öbjéçt hölds téxts: kîñd (wîtñéss ör fàmîlý), rélàtîöñ, ñàmé_hàñgûl, ñàmé_hàñjà, ñàmé_làtîñ, öthér_ñàmés, bîrth_dàté (sûçh às 1968, 1968-05 ör 1968-05-17), bîrthplàçé, séx, çöñtàçts, whéréàböûts, thréàt àñd ñötés. Àñý öf thém màý bé léft öût, éxçépt thàt théré îs à ñàmé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>who stands behind a code, for those entitled to know</source>
            <translation>[whö stàñds béhîñd à çödé, för thösé éñtîtléd tö kñöw~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>write somebody down, or their next version; one JSON object is read</source>
            <translation>[wrîté sömébödý döwñ, ör théîr ñéxt vérsîöñ; öñé JSÖN öbjéçt îs réàd~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>open an identity for a reason</source>
            <translation>[öpéñ àñ îdéñtîtý för à réàsöñ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>let an account open identities</source>
            <translation>[lét àñ àççöûñt öpéñ îdéñtîtîés~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>take identities away from an account, and give them a new key</source>
            <translation>[tàké îdéñtîtîés àwàý fröm àñ àççöûñt, àñd gîvé thém à ñéw kéý~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>whose right it is</source>
            <translation>[whösé rîght ît îs~~~~~~]</translation>
        </message>
        <message>
            <source>the witness's code</source>
            <translation>[thé wîtñéss's çödé~~~~~~~]</translation>
        </message>
        <message>
            <source>whom this is the next version of</source>
            <translation>[whöm thîs îs thé ñéxt vérsîöñ öf~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>where the JSON object is read (0)</source>
            <translation>[whéré thé JSÖN öbjéçt îs réàd (0)~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>the reason in words; no names</source>
            <translation>[thé réàsöñ îñ wörds; ñö ñàmés~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>the second person beside you</source>
            <translation>[thé séçöñd pérsöñ bésîdé ýöû~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>if the second person's account needs one</source>
            <translation>[îf thé séçöñd pérsöñ's àççöûñt ñééds öñé~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>not only the newest of each person</source>
            <translation>[ñöt öñlý thé ñéwést öf éàçh pérsöñ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>open an interview, list them, or show one</source>
            <translation>[öpéñ àñ îñtérvîéw, lîst thém, ör shöw öñé~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>open an interview with a witness</source>
            <translation>[öpéñ àñ îñtérvîéw wîth à wîtñéss~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>such as W-2026-014, never a name</source>
            <translation>[sûçh às W-2026-014, ñévér à ñàmé~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>may be given more than once (ko)</source>
            <translation>[màý bé gîvéñ möré thàñ öñçé (kö)~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>list the interviews</source>
            <translation>[lîst thé îñtérvîéws~~~~~~~]</translation>
        </message>
        <message>
            <source>stage, consent, recordings, transcripts, approval and hand-overs</source>
            <translation>[stàgé, çöñséñt, réçördîñgs, tràñsçrîpts, àpprövàl àñd hàñd-övérs~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>id of the interview, or code of the witness</source>
            <translation>[îd öf thé îñtérvîéw, ör çödé öf thé wîtñéss~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>make a key file on a drive</source>
            <translation>[màké à kéý fîlé öñ à drîvé~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>make a new key file; nothing is written over</source>
            <translation>[màké à ñéw kéý fîlé; ñöthîñg îs wrîttéñ övér~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>a new file on a drive</source>
            <translation>[à ñéw fîlé öñ à drîvé~~~~~~~]</translation>
        </message>
        <message>
            <source>make, rehearse or use the recovery kit</source>
            <translation>[màké, réhéàrsé ör ûsé thé réçövérý kît~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>make a kit; sheets of an earlier one open nothing then</source>
            <translation>[màké à kît; shééts öf àñ éàrlîér öñé öpéñ ñöthîñg théñ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>a drive or folder for the printable sheets</source>
            <translation>[à drîvé ör földér för thé prîñtàblé shééts~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>how many sheets it takes (2)</source>
            <translation>[höw màñý shééts ît tàkés (2)~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>how many sheets there are (3)</source>
            <translation>[höw màñý shééts théré àré (3)~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>open the vault's key with the sheets, as in an emergency</source>
            <translation>[öpéñ thé vàûlt's kéý wîth thé shééts, às îñ àñ émérgéñçý~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>which kit there is, and when it was rehearsed</source>
            <translation>[whîçh kît théré îs, àñd whéñ ît wàs réhéàrséd~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>open the vault with the sheets for a new account, given by --account</source>
            <translation>[öpéñ thé vàûlt wîth thé shééts för à ñéw àççöûñt, gîvéñ bý --àççöûñt~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>why an older copy of the vault is gone on with, where it is one</source>
            <translation>[whý àñ öldér çöpý öf thé vàûlt îs göñé öñ wîth, whéré ît îs öñé~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>one sheet a line; without it they are asked for</source>
            <translation>[öñé shéét à lîñé; wîthöût ît théý àré àskéd för~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>verify a bundle and open it into a new folder</source>
            <translation>[vérîfý à bûñdlé àñd öpéñ ît îñtö à ñéw földér~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>a folder that does not exist yet</source>
            <translation>[à földér thàt döés ñöt éxîst ýét~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>the vault's folder; may be given as SAEGIM_VAULT</source>
            <translation>[thé vàûlt's földér; màý bé gîvéñ às SÀÉGÎM_VÀÛLT~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>who signs in</source>
            <translation>[whö sîgñs îñ~~~~]</translation>
        </message>
        <message>
            <source>the key file, for an account that needs one</source>
            <translation>[thé kéý fîlé, för àñ àççöûñt thàt ñééds öñé~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>descriptor with a passphrase on each line; without it they are asked for</source>
            <translation>[désçrîptör wîth à pàssphràsé öñ éàçh lîñé; wîthöût ît théý àré àskéd för~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>the second person, whose passphrase is asked for next</source>
            <translation>[thé séçöñd pérsöñ, whösé pàssphràsé îs àskéd för ñéxt~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>one JSON value on standard output, and nothing else there</source>
            <translation>[öñé JSÖN vàlûé öñ stàñdàrd öûtpût, àñd ñöthîñg élsé théré~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Record, transcribe, review, seal and hand over testimony, offline.</source>
            <translation>[Réçörd, tràñsçrîbé, révîéw, séàl àñd hàñd övér téstîmöñý, öfflîñé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>of everything said; else the system's</source>
            <translation>[öf évérýthîñg sàîd; élsé thé sýstém's~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>change your own passphrase, or have one suggested</source>
            <translation>[çhàñgé ýöûr öwñ pàssphràsé, ör hàvé öñé sûggéstéd~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>with --passphrase-fd: the old one to unlock, the old one again, and the new one</source>
            <translation>[wîth --pàssphràsé-fd: thé öld öñé tö ûñlöçk, thé öld öñé àgàîñ, àñd thé ñéw öñé~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>needed as well from now on</source>
            <translation>[ñéédéd às wéll fröm ñöw öñ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>no key file is needed any more</source>
            <translation>[ñö kéý fîlé îs ñéédéd àñý möré~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>words by chance, to be written down</source>
            <translation>[wörds bý çhàñçé, tö bé wrîttéñ döwñ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>of the words</source>
            <translation>[öf thé wörds~~~~]</translation>
        </message>
        <message>
            <source>5 to 16; 11 bits each</source>
            <translation>[5 tö 16; 11 bîts éàçh~~~~~~~]</translation>
        </message>
        <message>
            <source>see the office's rules, or set one</source>
            <translation>[séé thé öffîçé's rûlés, ör sét öñé~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>list every rule in force, with its limits and who set it</source>
            <translation>[lîst évérý rûlé îñ förçé, wîth îts lîmîts àñd whö sét ît~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>set a rule; a custodian's act, and logged</source>
            <translation>[sét à rûlé; à çûstödîàñ's àçt, àñd löggéd~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>as `policy list` names it</source>
            <translation>[às `pölîçý lîst` ñàmés ît~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>within the limits that `policy list` shows</source>
            <translation>[wîthîñ thé lîmîts thàt `pölîçý lîst` shöws~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>import, capture and list recordings</source>
            <translation>[împört, çàptûré àñd lîst réçördîñgs~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>take in existing audio: WAV, FLAC, MP3, M4A, Ogg and older kinds</source>
            <translation>[tàké îñ éxîstîñg àûdîö: WÀV, FLÀC, MP3, M4À, Ögg àñd öldér kîñds~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>one file or more; they stay where they are</source>
            <translation>[öñé fîlé ör möré; théý stàý whéré théý àré~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>record from the microphone</source>
            <translation>[réçörd fröm thé mîçröphöñé~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>do what lines on standard input say: i important, d distress, t interpreter, n WORDS a note, b break or on again, o off the record, k keep it apart, x never keep it, r back on record, m ID another microphone, q stop</source>
            <translation>[dö whàt lîñés öñ stàñdàrd îñpût sàý: î împörtàñt, d dîstréss, t îñtérprétér, ñ WÖRDS à ñöté, b bréàk ör öñ àgàîñ, ö öff thé réçörd, k kéép ît àpàrt, x ñévér kéép ît, r bàçk öñ réçörd, m ÎD àñöthér mîçröphöñé, q stöp~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>a microphone other than the system's own choice</source>
            <translation>[à mîçröphöñé öthér thàñ thé sýstém's öwñ çhöîçé~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>samples a second</source>
            <translation>[sàmplés à séçöñd~~~~~~]</translation>
        </message>
        <message>
            <source>1 or 2 (1)</source>
            <translation>[1 ör 2 (1)~~~~]</translation>
        </message>
        <message>
            <source>go on with a recording whose window is gone</source>
            <translation>[gö öñ wîth à réçördîñg whösé wîñdöw îs göñé~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>list the microphones that can be recorded from</source>
            <translation>[lîst thé mîçröphöñés thàt çàñ bé réçördéd fröm~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>stop once so much is stored; else at Ctrl-C</source>
            <translation>[stöp öñçé sö mûçh îs störéd; élsé àt Ctrl-C~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>list recordings</source>
            <translation>[lîst réçördîñgs~~~~~~]</translation>
        </message>
        <message>
            <source>of this interview only</source>
            <translation>[öf thîs îñtérvîéw öñlý~~~~~~~]</translation>
        </message>
        <message>
            <source>bring a vault back from a backup; takes no passphrase</source>
            <translation>[brîñg à vàûlt bàçk fröm à bàçkûp; tàkés ñö pàssphràsé~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>have the custody log stamped by an authority, over a drive</source>
            <translation>[hàvé thé çûstödý lög stàmpéd bý àñ àûthörîtý, övér à drîvé~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>write a request about the log as it is now</source>
            <translation>[wrîté à réqûést àböût thé lög às ît îs ñöw~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>take back the answers in a folder</source>
            <translation>[tàké bàçk thé àñswérs îñ à földér~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>every request with its answers, and how old the newest is</source>
            <translation>[évérý réqûést wîth îts àñswérs, àñd höw öld thé ñéwést îs~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>the authorities whose stamps this office takes</source>
            <translation>[thé àûthörîtîés whösé stàmps thîs öffîçé tàkés~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>pin an authority's root certificate</source>
            <translation>[pîñ àñ àûthörîtý's rööt çértîfîçàté~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>a handle such as seoul-tsa; it travels in bundles</source>
            <translation>[à hàñdlé sûçh às séöûl-tsà; ît tràvéls îñ bûñdlés~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>the root certificate, PEM</source>
            <translation>[thé rööt çértîfîçàté, PÉM~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>as the authority itself says it, on paper or by phone</source>
            <translation>[às thé àûthörîtý îtsélf sàýs ît, öñ pàpér ör bý phöñé~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>shown in lists</source>
            <translation>[shöwñ îñ lîsts~~~~~]</translation>
        </message>
        <message>
            <source>list the authorities and their fingerprints</source>
            <translation>[lîst thé àûthörîtîés àñd théîr fîñgérprîñts~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>transcribe the recordings of an interview on this machine</source>
            <translation>[tràñsçrîbé thé réçördîñgs öf àñ îñtérvîéw öñ thîs màçhîñé~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>another pack that reads doubts again; else the largest measured one, unless this laptop is set not to</source>
            <translation>[àñöthér pàçk thàt réàds döûbts àgàîñ; élsé thé làrgést méàsûréd öñé, ûñléss thîs làptöp îs sét ñöt tö~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>the same model reads its own doubts again</source>
            <translation>[thé sàmé mödél réàds îts öwñ döûbts àgàîñ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>folder of a model pack</source>
            <translation>[földér öf à mödél pàçk~~~~~~~]</translation>
        </message>
        <message>
            <source>every line with its time and its id</source>
            <translation>[évérý lîñé wîth îts tîmé àñd îts îd~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>id of the line, as `transcript show` prints it</source>
            <translation>[îd öf thé lîñé, às `tràñsçrîpt shöw` prîñts ît~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Missing: {names}.</source>
            <translation>[Mîssîñg: {names}.~~~~~~]</translation>
        </message>
        <message>
            <source>One of these is missing: {names}.</source>
            <translation>[Öñé öf thésé îs mîssîñg: {names}.~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Not understood: {names}.</source>
            <translation>[Nöt ûñdérstööd: {names}.~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>{name} could be any of these: {names}.</source>
            <translation>[{name} çöûld bé àñý öf thésé: {names}.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>{name} can't be {value}. It is one of these: {names}.</source>
            <translation>[{name} çàñ't bé {value}. Ît îs öñé öf thésé: {names}.~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>{name} takes a number, and {value} is none.</source>
            <translation>[{name} tàkés à ñûmbér, àñd {value} îs ñöñé.~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>{name} takes a value, and none was given.</source>
            <translation>[{name} tàkés à vàlûé, àñd ñöñé wàs gîvéñ.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>{name} and {other} exclude each other.</source>
            <translation>[{name} àñd {other} éxçlûdé éàçh öthér.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>{name} takes a number from {least} to {most}.</source>
            <translation>[{name} tàkés à ñûmbér fröm {least} tö {most}.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>create a vault, check one, or accept an older copy of it</source>
            <translation>[çréàté à vàûlt, çhéçk öñé, ör àççépt àñ öldér çöpý öf ît~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>make a new vault; the account given is its founder and a custodian</source>
            <translation>[màké à ñéw vàûlt; thé àççöûñt gîvéñ îs îts föûñdér àñd à çûstödîàñ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>check evidence, files, keys, kit, backups and disk</source>
            <translation>[çhéçk évîdéñçé, fîlés, kéýs, kît, bàçkûps àñd dîsk~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>repair what can be repaired without loss, then check again</source>
            <translation>[répàîr whàt çàñ bé répàîréd wîthöût löss, théñ çhéçk àgàîñ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>a drive with backups, to bring damaged files back from; repairs as well</source>
            <translation>[à drîvé wîth bàçkûps, tö brîñg dàmàgéd fîlés bàçk fröm; répàîrs às wéll~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>compare every identity too; your own passphrase is asked once more</source>
            <translation>[çömpàré évérý îdéñtîtý töö; ýöûr öwñ pàssphràsé îs àskéd öñçé möré~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>write the report into a new file</source>
            <translation>[wrîté thé répört îñtö à ñéw fîlé~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>go on with a copy that was put back on purpose; a custodian's act</source>
            <translation>[gö öñ wîth à çöpý thàt wàs pût bàçk öñ pûrpösé; à çûstödîàñ's àçt~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>without names: it stays in the log for ever</source>
            <translation>[wîthöût ñàmés: ît stàýs îñ thé lög för évér~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>verify a bundle without opening it onto the disk</source>
            <translation>[vérîfý à bûñdlé wîthöût öpéñîñg ît öñtö thé dîsk~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>the bundle, a file ending in .age</source>
            <translation>[thé bûñdlé, à fîlé éñdîñg îñ .àgé~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>age identity file, or - for standard input</source>
            <translation>[àgé îdéñtîtý fîlé, ör - för stàñdàrd îñpût~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>allowed_signers, got in person</source>
            <translation>[àllöwéd_sîgñérs, göt îñ pérsöñ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>root of a timestamp authority (PEM); may be repeated</source>
            <translation>[rööt öf à tîméstàmp àûthörîtý (PÉM); màý bé répéàtéd~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>look at microphone and laptop before an interview; keeps nothing</source>
            <translation>[löök àt mîçröphöñé àñd làptöp béföré àñ îñtérvîéw; kééps ñöthîñg~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>the folder whose disk is looked at; may be given as SAEGIM_VAULT</source>
            <translation>[thé földér whösé dîsk îs löökéd àt; màý bé gîvéñ às SÀÉGÎM_VÀÛLT~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>how long the interview may take (3)</source>
            <translation>[höw löñg thé îñtérvîéw màý tàké (3)~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>list what was kept off the record</source>
            <translation>[lîst whàt wàs képt öff thé réçörd~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>play what was kept off the record; supervisors only, logged</source>
            <translation>[plàý whàt wàs képt öff thé réçörd; sûpérvîsörs öñlý, löggéd~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>as the list of asides names it</source>
            <translation>[às thé lîst öf àsîdés ñàmés ît~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>why it is heard; the log keeps it</source>
            <translation>[whý ît îs héàrd; thé lög kééps ît~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>id of the interview or code of the witness, and the files; they stay where they are</source>
            <translation>[îd öf thé îñtérvîéw ör çödé öf thé wîtñéss, àñd thé fîlés; théý stàý whéré théý àré~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>the interview, in place of the first word</source>
            <translation>[thé îñtérvîéw, îñ plàçé öf thé fîrst wörd~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>everything with sound in this folder and below it; begun again, it goes on</source>
            <translation>[évérýthîñg wîth söûñd îñ thîs földér àñd bélöw ît; bégûñ àgàîñ, ît göés öñ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>go on with whatever is still on your list</source>
            <translation>[gö öñ wîth whàtévér îs stîll öñ ýöûr lîst~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>a file that says where the recordings come from</source>
            <translation>[à fîlé thàt sàýs whéré thé réçördîñgs çömé fröm~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>take in also what another interview has</source>
            <translation>[tàké îñ àlsö whàt àñöthér îñtérvîéw hàs~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>what is said of where an imported recording comes from</source>
            <translation>[whàt îs sàîd öf whéré àñ împörtéd réçördîñg çömés fröm~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>id of the recording</source>
            <translation>[îd öf thé réçördîñg~~~~~~~]</translation>
        </message>
        <message>
            <source>a file that says it anew; nothing is lost</source>
            <translation>[à fîlé thàt sàýs ît àñéw; ñöthîñg îs löst~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>add, list, describe and check what lies beside the audio</source>
            <translation>[àdd, lîst, désçrîbé àñd çhéçk whàt lîés bésîdé thé àûdîö~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>list attachments</source>
            <translation>[lîst àttàçhméñts~~~~~~]</translation>
        </message>
        <message>
            <source>say anew what an attachment is</source>
            <translation>[sàý àñéw whàt àñ àttàçhméñt îs~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>id of the attachment</source>
            <translation>[îd öf thé àttàçhméñt~~~~~~~]</translation>
        </message>
        <message>
            <source>read every stored original and compare it with its digest</source>
            <translation>[réàd évérý störéd örîgîñàl àñd çömpàré ît wîth îts dîgést~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>keep files as untouched originals</source>
            <translation>[kéép fîlés às ûñtöûçhéd örîgîñàls~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>what the files are to the testimony</source>
            <translation>[whàt thé fîlés àré tö thé téstîmöñý~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>what it shows or is</source>
            <translation>[whàt ît shöws ör îs~~~~~~~]</translation>
        </message>
        <message>
            <source>who made it</source>
            <translation>[whö màdé ît~~~~]</translation>
        </message>
        <message>
            <source>where it comes from</source>
            <translation>[whéré ît çömés fröm~~~~~~~]</translation>
        </message>
        <message>
            <source>whether the file is the thing itself, a copy of it, or a picture of it</source>
            <translation>[whéthér thé fîlé îs thé thîñg îtsélf, à çöpý öf ît, ör à pîçtûré öf ît~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>packs of words that an interview is heard with; never names</source>
            <translation>[pàçks öf wörds thàt àñ îñtérvîéw îs héàrd wîth; ñévér ñàmés~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>every pack that may be chosen</source>
            <translation>[évérý pàçk thàt màý bé çhöséñ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>the terms of a pack</source>
            <translation>[thé térms öf à pàçk~~~~~~~]</translation>
        </message>
        <message>
            <source>the next version of a pack, its terms on standard input, one on each line; none: out of use</source>
            <translation>[thé ñéxt vérsîöñ öf à pàçk, îts térms öñ stàñdàrd îñpût, öñé öñ éàçh lîñé; ñöñé: öût öf ûsé~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>what it is called (its handle)</source>
            <translation>[whàt ît îs çàlléd (îts hàñdlé)~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>what an interview is heard with from now on</source>
            <translation>[whàt àñ îñtérvîéw îs héàrd wîth fröm ñöw öñ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>handles as `glossary list` prints them; none: without a glossary</source>
            <translation>[hàñdlés às `glössàrý lîst` prîñts thém; ñöñé: wîthöût à glössàrý~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>the tokens of packs together, as a model counts them</source>
            <translation>[thé tökéñs öf pàçks tögéthér, às à mödél çöûñts thém~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>its handle</source>
            <translation>[îts hàñdlé~~~~]</translation>
        </message>
        <message>
            <source>show the transcript, correct it, or see where to doubt it</source>
            <translation>[shöw thé tràñsçrîpt, çörréçt ît, ör séé whéré tö döûbt ît~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>say who sits at which microphone, and which language is spoken into it</source>
            <translation>[sàý whö sîts àt whîçh mîçröphöñé, àñd whîçh làñgûàgé îs spökéñ îñtö ît~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>id of the recording, as `recording list` prints it</source>
            <translation>[îd öf thé réçördîñg, às `réçördîñg lîst` prîñts ît~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>such as 1:witness:ko 2:interpreter:any; any leaves the language to the ear, and may be left out</source>
            <translation>[sûçh às 1:wîtñéss:kö 2:îñtérprétér:àñý; àñý léàvés thé làñgûàgé tö thé éàr, àñd màý bé léft öût~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>say who speaks in a line</source>
            <translation>[sàý whö spéàks îñ à lîñé~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>the role, never a name</source>
            <translation>[thé rölé, ñévér à ñàmé~~~~~~~]</translation>
        </message>
        <message>
            <source>whether every second of every recording is accounted for</source>
            <translation>[whéthér évérý séçöñd öf évérý réçördîñg îs àççöûñtéd för~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>every line with a reason to listen again, and how it read the second time</source>
            <translation>[évérý lîñé wîth à réàsöñ tö lîstéñ àgàîñ, àñd höw ît réàd thé séçöñd tîmé~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>make the machine drafts again and show where they differ, word by word</source>
            <translation>[màké thé màçhîñé dràfts àgàîñ àñd shöw whéré théý dîffér, wörd bý wörd~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>folder of the model pack</source>
            <translation>[földér öf thé mödél pàçk~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>folder of the pack that read doubts; else the installed one that the draft names is taken</source>
            <translation>[földér öf thé pàçk thàt réàd döûbts; élsé thé îñstàlléd öñé thàt thé dràft ñàmés îs tàkéñ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>the pack's name, its folder's, or the beginning of its digest</source>
            <translation>[thé pàçk's ñàmé, îts földér's, ör thé bégîññîñg öf îts dîgést~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>install, check and measure speech models</source>
            <translation>[îñstàll, çhéçk àñd méàsûré spééçh mödéls~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>list the model packs of this laptop</source>
            <translation>[lîst thé mödél pàçks öf thîs làptöp~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>compare every file of a pack with its digest</source>
            <translation>[çömpàré évérý fîlé öf à pàçk wîth îts dîgést~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>measure how fast a pack is on this laptop, and with how many threads</source>
            <translation>[méàsûré höw fàst à pàçk îs öñ thîs làptöp, àñd wîth höw màñý thréàds~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>remove a pack from this laptop; drafts made with it stay</source>
            <translation>[rémövé à pàçk fröm thîs làptöp; dràfts màdé wîth ît stàý~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>let a pack hear the testimonies of a vault; a custodian's act, and logged</source>
            <translation>[lét à pàçk héàr thé téstîmöñîés öf à vàûlt; à çûstödîàñ's àçt, àñd löggéd~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>keep a pack from a vault's testimonies; a custodian's act, and logged</source>
            <translation>[kéép à pàçk fröm à vàûlt's téstîmöñîés; à çûstödîàñ's àçt, àñd löggéd~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>install a pack from a folder or a drive</source>
            <translation>[îñstàll à pàçk fröm à földér ör à drîvé~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>the folder with the model's files</source>
            <translation>[thé földér wîth thé mödél's fîlés~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>what a pack without a list is to be called</source>
            <translation>[whàt à pàçk wîthöût à lîst îs tö bé çàlléd~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>the model's licence</source>
            <translation>[thé mödél's lîçéñçé~~~~~~~]</translation>
        </message>
        <message>
            <source>where it was fetched</source>
            <translation>[whéré ît wàs fétçhéd~~~~~~~]</translation>
        </message>
        <message>
            <source>transcribe many recordings, one after the other</source>
            <translation>[tràñsçrîbé màñý réçördîñgs, öñé àftér thé öthér~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>list what waits, in its order, and what has ended</source>
            <translation>[lîst whàt wàîts, îñ îts ördér, àñd whàt hàs éñdéd~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>transcribe until nothing waits; Ctrl-C stops and loses nothing</source>
            <translation>[tràñsçrîbé ûñtîl ñöthîñg wàîts; Ctrl-C stöps àñd lösés ñöthîñg~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>take what is done or cancelled off the list; drafts stay</source>
            <translation>[tàké whàt îs döñé ör çàñçélléd öff thé lîst; dràfts stàý~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>take a transcription out of the queue; what is done of it stays</source>
            <translation>[tàké à tràñsçrîptîöñ öût öf thé qûéûé; whàt îs döñé öf ît stàýs~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>let a transcription that failed or was cancelled wait again</source>
            <translation>[lét à tràñsçrîptîöñ thàt fàîléd ör wàs çàñçélléd wàît àgàîñ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>let a waiting transcription come earlier or later</source>
            <translation>[lét à wàîtîñg tràñsçrîptîöñ çömé éàrlîér ör làtér~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>as `queue list` names it</source>
            <translation>[às `qûéûé lîst` ñàmés ît~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>where to</source>
            <translation>[whéré tö~~~]</translation>
        </message>
        <message>
            <source>queue the recordings of interviews that have no complete draft by this model</source>
            <translation>[qûéûé thé réçördîñgs öf îñtérvîéws thàt hàvé ñö çömplété dràft bý thîs mödél~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>id of an interview, or code of a witness</source>
            <translation>[îd öf àñ îñtérvîéw, ör çödé öf à wîtñéss~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>every interview of the vault</source>
            <translation>[évérý îñtérvîéw öf thé vàûlt~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>folder of a model pack, or name of an installed one</source>
            <translation>[földér öf à mödél pàçk, ör ñàmé öf àñ îñstàlléd öñé~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>which come first</source>
            <translation>[whîçh çömé fîrst~~~~~~]</translation>
        </message>
        <message>
            <source>cover the translation too, so that it is handed over beside the transcript</source>
            <translation>[çövér thé tràñslàtîöñ töö, sö thàt ît îs hàñdéd övér bésîdé thé tràñsçrîpt~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>translate a transcript, by machine or by hand</source>
            <translation>[tràñslàté à tràñsçrîpt, bý màçhîñé ör bý hàñd~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>have a machine translate the Korean lines; it stays unverified</source>
            <translation>[hàvé à màçhîñé tràñslàté thé Köréàñ lîñés; ît stàýs ûñvérîfîéd~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>every line with its translation beneath it</source>
            <translation>[évérý lîñé wîth îts tràñslàtîöñ béñéàth ît~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>lay a translation over a line; the text is one line of standard input</source>
            <translation>[làý à tràñslàtîöñ övér à lîñé; thé téxt îs öñé lîñé öf stàñdàrd îñpût~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>as what you translated it; without, as translator</source>
            <translation>[às whàt ýöû tràñslàtéd ît; wîthöût, às tràñslàtör~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>hand over a copy that people can read</source>
            <translation>[hàñd övér à çöpý thàt péöplé çàñ réàd~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>a format of the copy; may be given several times</source>
            <translation>[à förmàt öf thé çöpý; màý bé gîvéñ sévéràl tîmés~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>in which languages the documents speak and show translations</source>
            <translation>[îñ whîçh làñgûàgés thé döçûméñts spéàk àñd shöw tràñslàtîöñs~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>not sealed: whoever holds the drive can read it; a supervisor's, with a reason</source>
            <translation>[ñöt séàléd: whöévér hölds thé drîvé çàñ réàd ît; à sûpérvîsör's, wîth à réàsöñ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>although it is not approved, and marked so; a supervisor's, with a reason</source>
            <translation>[àlthöûgh ît îs ñöt àpprövéd, àñd màrkéd sö; à sûpérvîsör's, wîth à réàsöñ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>why it is plain or a draft; stays in the custody log</source>
            <translation>[whý ît îs plàîñ ör à dràft; stàýs îñ thé çûstödý lög~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>how near machine drafts came to approved transcripts, as figures</source>
            <translation>[höw ñéàr màçhîñé dràfts çàmé tö àpprövéd tràñsçrîpts, às fîgûrés~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>what to tell apart</source>
            <translation>[whàt tö téll àpàrt~~~~~~~]</translation>
        </message>
        <message>
            <source>only what was approved in this month or later, such as 2026-11</source>
            <translation>[öñlý whàt wàs àpprövéd îñ thîs möñth ör làtér, sûçh às 2026-11~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>write the figures into a new file, .json or .csv; groups too small are put together</source>
            <translation>[wrîté thé fîgûrés îñtö à ñéw fîlé, .jsöñ ör .çsv; gröûps töö smàll àré pût tögéthér~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>how much was heard, what is final, which flags are left</source>
            <translation>[höw mûçh wàs héàrd, whàt îs fîñàl, whîçh flàgs àré léft~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>the comments on a transcript with their ids</source>
            <translation>[thé çömméñts öñ à tràñsçrîpt wîth théîr îds~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>those that are done with, too</source>
            <translation>[thösé thàt àré döñé wîth, töö~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>id of the comment, as `review comments` prints it</source>
            <translation>[îd öf thé çömméñt, às `révîéw çömméñts` prîñts ît~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>answer a comment; the words are one line of standard input</source>
            <translation>[àñswér à çömméñt; thé wörds àré öñé lîñé öf stàñdàrd îñpût~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>say that a comment is done with</source>
            <translation>[sàý thàt à çömméñt îs döñé wîth~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>it is not, after all</source>
            <translation>[ît îs ñöt, àftér àll~~~~~~~]</translation>
        </message>
        <message>
            <source>comment on a line; the words are one line of standard input</source>
            <translation>[çömméñt öñ à lîñé; thé wörds àré öñé lîñé öf stàñdàrd îñpût~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>why it is written; a note, if nothing is said</source>
            <translation>[whý ît îs wrîttéñ; à ñöté, îf ñöthîñg îs sàîd~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>the other line of a contradiction</source>
            <translation>[thé öthér lîñé öf à çöñtràdîçtîöñ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>hand in for review, return, comment</source>
            <translation>[hàñd îñ för révîéw, rétûrñ, çömméñt~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>every interview under review: where it stands, and what is missing</source>
            <translation>[évérý îñtérvîéw ûñdér révîéw: whéré ît stàñds, àñd whàt îs mîssîñg~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>submit a transcript for review as it reads now</source>
            <translation>[sûbmît à tràñsçrîpt för révîéw às ît réàds ñöw~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>return a submitted transcript; the reasons are one line of standard input</source>
            <translation>[rétûrñ à sûbmîttéd tràñsçrîpt; thé réàsöñs àré öñé lîñé öf stàñdàrd îñpût~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>all that happened to a line, in order of time</source>
            <translation>[àll thàt hàppéñéd tö à lîñé, îñ ördér öf tîmé~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>who answers for each word of a line</source>
            <translation>[whö àñswérs för éàçh wörd öf à lîñé~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>what differs between a transcript as it read once and as it reads now</source>
            <translation>[whàt dîfférs bétwééñ à tràñsçrîpt às ît réàd öñçé àñd às ît réàds ñöw~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>since the machine's draft, the last submission, return or approval</source>
            <translation>[sîñçé thé màçhîñé's dràft, thé làst sûbmîssîöñ, rétûrñ ör àpprövàl~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>lay a new text over a line; standard input has it, and in a second line why, where that is asked</source>
            <translation>[làý à ñéw téxt övér à lîñé; stàñdàrd îñpût hàs ît, àñd îñ à séçöñd lîñé whý, whéré thàt îs àskéd~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>mask names, places, dates and voices, and make a redacted copy</source>
            <translation>[màsk ñàmés, plàçés, dàtés àñd vöîçés, àñd màké à rédàçtéd çöpý~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>begin a redaction; what it is for is one line of standard input</source>
            <translation>[bégîñ à rédàçtîöñ; whàt ît îs för îs öñé lîñé öf stàñdàrd îñpût~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>what is heard in place of masked sound (tone)</source>
            <translation>[whàt îs héàrd îñ plàçé öf màskéd söûñd (töñé)~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>list the redactions of an interview</source>
            <translation>[lîst thé rédàçtîöñs öf àñ îñtérvîéw~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>every line as a copy shows it, and every mask</source>
            <translation>[évérý lîñé às à çöpý shöws ît, àñd évérý màsk~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>what rules suggest to mask</source>
            <translation>[whàt rûlés sûggést tö màsk~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>approve exactly what a copy shows, as somebody who masked nothing</source>
            <translation>[àpprövé éxàçtlý whàt à çöpý shöws, às sömébödý whö màskéd ñöthîñg~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>seal a redacted copy for a destination</source>
            <translation>[séàl à rédàçtéd çöpý för à déstîñàtîöñ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>print what the stand-ins of a copy stand for; it is logged</source>
            <translation>[prîñt whàt thé stàñd-îñs öf à çöpý stàñd för; ît îs löggéd~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>id of the copy, as `list` prints it</source>
            <translation>[îd öf thé çöpý, às `lîst` prîñts ît~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>leave readable what is suggested</source>
            <translation>[léàvé réàdàblé whàt îs sûggéstéd~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>everything of this kind that is not decided</source>
            <translation>[évérýthîñg öf thîs kîñd thàt îs ñöt déçîdéd~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>take a mask back; the reason is one line of standard input</source>
            <translation>[tàké à màsk bàçk; thé réàsöñ îs öñé lîñé öf stàñdàrd îñpût~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>id of the mask</source>
            <translation>[îd öf thé màsk~~~~~]</translation>
        </message>
        <message>
            <source>mask what is suggested, or a passage by hand</source>
            <translation>[màsk whàt îs sûggéstéd, ör à pàssàgé bý hàñd~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>everything of a kind that is suggested and not decided</source>
            <translation>[évérýthîñg öf à kîñd thàt îs sûggéstéd àñd ñöt déçîdéd~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>characters of this line: --first and --end</source>
            <translation>[çhàràçtérs öf thîs lîñé: --fîrst àñd --éñd~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>the words on the first line of standard input, wherever they stand</source>
            <translation>[thé wörds öñ thé fîrst lîñé öf stàñdàrd îñpût, whérévér théý stàñd~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>the first character that is masked, counted from 0</source>
            <translation>[thé fîrst çhàràçtér thàt îs màskéd, çöûñtéd fröm 0~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>the first character after it</source>
            <translation>[thé fîrst çhàràçtér àftér ît~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>what it is (other)</source>
            <translation>[whàt ît îs (öthér)~~~~~~~]</translation>
        </message>
        <message>
            <source>mask a span of sound alone</source>
            <translation>[màsk à spàñ öf söûñd àlöñé~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>where it begins, in milliseconds</source>
            <translation>[whéré ît bégîñs, îñ mîllîséçöñds~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>where it ends, in milliseconds</source>
            <translation>[whéré ît éñds, îñ mîllîséçöñds~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>only this channel, counted from 1; without, all of them</source>
            <translation>[öñlý thîs çhàññél, çöûñtéd fröm 1; wîthöût, àll öf thém~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>a recipient reads it; with `other`, words are read from standard input</source>
            <translation>[à réçîpîéñt réàds ît; wîth `öthér`, wörds àré réàd fröm stàñdàrd îñpût~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>id of the redaction</source>
            <translation>[îd öf thé rédàçtîöñ~~~~~~~]</translation>
        </message>
        <message>
            <source>know colleagues on other laptops</source>
            <translation>[kñöw çölléàgûés öñ öthér làptöps~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>save your own card for another laptop</source>
            <translation>[sàvé ýöûr öwñ çàrd för àñöthér làptöp~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>add a colleague from their card</source>
            <translation>[àdd à çölléàgûé fröm théîr çàrd~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>the card</source>
            <translation>[thé çàrd~~~]</translation>
        </message>
        <message>
            <source>shown in this vault only</source>
            <translation>[shöwñ îñ thîs vàûlt öñlý~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>note that a colleague's fingerprint was compared</source>
            <translation>[ñöté thàt à çölléàgûé's fîñgérprîñt wàs çömpàréd~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>as the colleague read it aloud</source>
            <translation>[às thé çölléàgûé réàd ît àlöûd~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>exchange nothing with a colleague any more</source>
            <translation>[éxçhàñgé ñöthîñg wîth à çölléàgûé àñý möré~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>list the colleagues and their fingerprints</source>
            <translation>[lîst thé çölléàgûés àñd théîr fîñgérprîñts~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>the colleague</source>
            <translation>[thé çölléàgûé~~~~~]</translation>
        </message>
        <message>
            <source>send an interview to a colleague's laptop</source>
            <translation>[séñd àñ îñtérvîéw tö à çölléàgûé's làptöp~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>leave the audio out, where the other laptop has it already</source>
            <translation>[léàvé thé àûdîö öût, whéré thé öthér làptöp hàs ît àlréàdý~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>verify a review bundle and take in what is new in it</source>
            <translation>[vérîfý à révîéw bûñdlé àñd tàké îñ whàt îs ñéw îñ ît~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>the review bundle</source>
            <translation>[thé révîéw bûñdlé~~~~~~]</translation>
        </message>
        <message>
            <source>only verify it, and say what is new</source>
            <translation>[öñlý vérîfý ît, àñd sàý whàt îs ñéw~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>the lines that two laptops wrote differently, side by side</source>
            <translation>[thé lîñés thàt twö làptöps wröté dîfféréñtlý, sîdé bý sîdé~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>the review bundles that came and went</source>
            <translation>[thé révîéw bûñdlés thàt çàmé àñd wéñt~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>look for the witness's own names too; why the identity is opened for it</source>
            <translation>[löök för thé wîtñéss's öwñ ñàmés töö; whý thé îdéñtîtý îs öpéñéd för ît~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>{name}, version {n}</source>
            <translation>[{name}, vérsîöñ {n}~~~~~~~]</translation>
        </message>
        <message>
            <source>Machine draft</source>
            <translation>[Màçhîñé dràft~~~~~]</translation>
        </message>
        <message>
            <source>Version {n}</source>
            <translation>[Vérsîöñ {n}~~~~]</translation>
        </message>
        <message>
            <source>Speaker: {speaker}</source>
            <translation>[Spéàkér: {speaker}~~~~~~~]</translation>
        </message>
        <message>
            <source>Heard to the end and confirmed</source>
            <translation>[Héàrd tö thé éñd àñd çöñfîrméd~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Split off</source>
            <translation>[Splît öff~~~]</translation>
        </message>
        <message>
            <source>Merged</source>
            <translation>[Mérgéd~~]</translation>
        </message>
        <message>
            <source>Language: {language}</source>
            <translation>[Làñgûàgé: {language}~~~~~~~]</translation>
        </message>
        <message>
            <source>Marked as uncertain</source>
            <translation>[Màrkéd às ûñçértàîñ~~~~~~~]</translation>
        </message>
        <message>
            <source>No longer marked as uncertain</source>
            <translation>[Nö löñgér màrkéd às ûñçértàîñ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Marked as inaudible</source>
            <translation>[Màrkéd às îñàûdîblé~~~~~~~]</translation>
        </message>
        <message>
            <source>No longer marked as inaudible</source>
            <translation>[Nö löñgér màrkéd às îñàûdîblé~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Withheld</source>
            <translation>[Wîthhéld~~~]</translation>
        </message>
        <message>
            <source>No longer withheld</source>
            <translation>[Nö löñgér wîthhéld~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>HistoryCard</name>
        <message>
            <source>History</source>
            <translation>[Hîstörý~~]</translation>
        </message>
        <message>
            <source>Choose a line. Nothing that was ever written in it is gone.</source>
            <translation>[Chöösé à lîñé. Nöthîñg thàt wàs évér wrîttéñ îñ ît îs göñé.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Who wrote which word</source>
            <translation>[&amp;Whö wröté whîçh wörd~~~~~~~]</translation>
        </message>
        <message>
            <source>Compare versions…</source>
            <translation>[Cömpàré vérsîöñs…~~~~~~]</translation>
        </message>
        <message>
            <source>{n} more are not shown here.</source>
            <translation>[{n} möré àré ñöt shöwñ héré.~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Lay this text over it again</source>
            <translation>[Làý thîs téxt övér ît àgàîñ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>The whole transcript…</source>
            <translation>[Thé whölé tràñsçrîpt…~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>Identities</name>
        <message>
            <source>To reach the witness</source>
            <translation>[Tö réàçh thé wîtñéss~~~~~~~]</translation>
        </message>
        <message>
            <source>The witness may be in danger</source>
            <translation>[Thé wîtñéss màý bé îñ dàñgér~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Family may be in danger</source>
            <translation>[Fàmîlý màý bé îñ dàñgér~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Medical or other urgent help</source>
            <translation>[Médîçàl ör öthér ûrgéñt hélp~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>To correct what is written</source>
            <translation>[Tö çörréçt whàt îs wrîttéñ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>The witness asked to see it</source>
            <translation>[Thé wîtñéss àskéd tö séé ît~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>A recipient may know it by consent</source>
            <translation>[À réçîpîéñt màý kñöw ît bý çöñséñt~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>A court asks for it</source>
            <translation>[À çöûrt àsks för ît~~~~~~~]</translation>
        </message>
        <message>
            <source>Another reason, in words</source>
            <translation>[Àñöthér réàsöñ, îñ wörds~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>The witness</source>
            <translation>[Thé wîtñéss~~~~]</translation>
        </message>
        <message>
            <source>Family at risk</source>
            <translation>[Fàmîlý àt rîsk~~~~~]</translation>
        </message>
        <message>
            <source>Relation to the witness</source>
            <translation>[Rélàtîöñ tö thé wîtñéss~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>For example: sister</source>
            <translation>[För éxàmplé: sîstér~~~~~~~]</translation>
        </message>
        <message>
            <source>Name in Hangul</source>
            <translation>[Nàmé îñ Hàñgûl~~~~~]</translation>
        </message>
        <message>
            <source>Name in hanja</source>
            <translation>[Nàmé îñ hàñjà~~~~~]</translation>
        </message>
        <message>
            <source>Name in Latin letters</source>
            <translation>[Nàmé îñ Làtîñ léttérs~~~~~~~]</translation>
        </message>
        <message>
            <source>Other names used</source>
            <translation>[Öthér ñàmés ûséd~~~~~~]</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>[Börñ~]</translation>
        </message>
        <message>
            <source>1968, 1968-05, 1968-05-17, 196X or 1968~</source>
            <translation>[1968, 1968-05, 1968-05-17, 196X ör 1968~~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>a name</source>
            <translation>[à ñàmé~~]</translation>
        </message>
        <message>
            <source>its form (saegim identity write --help says which)</source>
            <translation>[îts förm (sàégîm îdéñtîtý wrîté --hélp sàýs whîçh)~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Birthplace</source>
            <translation>[Bîrthplàçé~~~~]</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>[Séx~]</translation>
        </message>
        <message>
            <source>How to reach them safely</source>
            <translation>[Höw tö réàçh thém sàfélý~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Where family at risk is</source>
            <translation>[Whéré fàmîlý àt rîsk îs~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>What threatens them</source>
            <translation>[Whàt thréàtéñs thém~~~~~~~]</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>[Nötés~~]</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>[Dévîçé~~]</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>[Màdé öñ~~]</translation>
        </message>
        <message>
            <source>Handed over by</source>
            <translation>[Hàñdéd övér bý~~~~~]</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>[Rémàrks~~]</translation>
        </message>
    </context>
    <context>
        <name>IdentityView</name>
        <message>
            <source>Closed while a recording runs</source>
            <translation>[Clöséd whîlé à réçördîñg rûñs~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>A witness is in the room. Names can be looked at afterwards.</source>
            <translation>[À wîtñéss îs îñ thé rööm. Nàmés çàñ bé löökéd àt àftérwàrds.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>This office works with codes alone</source>
            <translation>[Thîs öffîçé wörks wîth çödés àlöñé~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Nothing needs a name. If names must be kept, a custodian entitles somebody first.</source>
            <translation>[Nöthîñg ñééds à ñàmé. Îf ñàmés mûst bé képt, à çûstödîàñ éñtîtlés sömébödý fîrst.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Your keys do not open identities</source>
            <translation>[Ýöûr kéýs dö ñöt öpéñ îdéñtîtîés~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Work goes on with the code. A custodian who is entitled can entitle others.</source>
            <translation>[Wörk göés öñ wîth thé çödé. À çûstödîàñ whö îs éñtîtléd çàñ éñtîtlé öthérs.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Names live apart</source>
            <translation>[Nàmés lîvé àpàrt~~~~~~]</translation>
        </message>
        <message>
            <source>They lie under a key of their own. Opening one takes a reason, and is written in the custody log.</source>
            <translation>[Théý lîé ûñdér à kéý öf théîr öwñ. Öpéñîñg öñé tàkés à réàsöñ, àñd îs wrîttéñ îñ thé çûstödý lög.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Identities</source>
            <translation>[Îdéñtîtîés~~~~]</translation>
        </message>
        <message>
            <source>Who stands behind a code. Everything else knows codes only.</source>
            <translation>[Whö stàñds béhîñd à çödé. Évérýthîñg élsé kñöws çödés öñlý.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Who is entitled</source>
            <translation>[Whö îs éñtîtléd~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>IdleStrip</name>
        <message>
            <source>Nobody has touched this laptop for a while. The vault is locked in {seconds} s. Press any key to go on.</source>
            <translation>[Nöbödý hàs töûçhéd thîs làptöp för à whîlé. Thé vàûlt îs löçkéd îñ {seconds} s. Préss àñý kéý tö gö öñ.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
    </context>
    <context>
        <name>Imports</name>
        <message>
            <source>same as {name}</source>
            <translation>[sàmé às {name}~~~~~]</translation>
        </message>
        <message>
            <source>not looked at yet</source>
            <translation>[ñöt löökéd àt ýét~~~~~~]</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>[wàîtîñg~~]</translation>
        </message>
        <message>
            <source>for which interview?</source>
            <translation>[för whîçh îñtérvîéw?~~~~~~~]</translation>
        </message>
        <message>
            <source>kept, {time} missing</source>
            <translation>[képt, {time} mîssîñg~~~~~~~]</translation>
        </message>
        <message>
            <source>kept, damaged in places</source>
            <translation>[képt, dàmàgéd îñ plàçés~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>[képt~]</translation>
        </message>
        <message>
            <source>waits for the recording</source>
            <translation>[wàîts för thé réçördîñg~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>being looked at</source>
            <translation>[béîñg löökéd àt~~~~~~]</translation>
        </message>
        <message>
            <source>being read</source>
            <translation>[béîñg réàd~~~~]</translation>
        </message>
        <message>
            <source>being sealed</source>
            <translation>[béîñg séàléd~~~~]</translation>
        </message>
        <message>
            <source>decoding, {percent} %</source>
            <translation>[déçödîñg, {percent} %~~~~~~~]</translation>
        </message>
        <message>
            <source>in this interview already</source>
            <translation>[îñ thîs îñtérvîéw àlréàdý~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>already in {witness}</source>
            <translation>[àlréàdý îñ {witness}~~~~~~~]</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>[émptý~~]</translation>
        </message>
        <message>
            <source>no sound recording</source>
            <translation>[ñö söûñd réçördîñg~~~~~~~]</translation>
        </message>
        <message>
            <source>video without sound</source>
            <translation>[vîdéö wîthöût söûñd~~~~~~~]</translation>
        </message>
        <message>
            <source>copy protection</source>
            <translation>[çöpý prötéçtîöñ~~~~~~]</translation>
        </message>
        <message>
            <source>not a file</source>
            <translation>[ñöt à fîlé~~~~]</translation>
        </message>
        <message>
            <source>changed while read</source>
            <translation>[çhàñgéd whîlé réàd~~~~~~~]</translation>
        </message>
        <message>
            <source>drive can't be read</source>
            <translation>[drîvé çàñ't bé réàd~~~~~~~]</translation>
        </message>
        <message>
            <source>sound can't be read</source>
            <translation>[söûñd çàñ't bé réàd~~~~~~~]</translation>
        </message>
        <message>
            <source>not found any more</source>
            <translation>[ñöt föûñd àñý möré~~~~~~~]</translation>
        </message>
        <message>
            <source>may not be read</source>
            <translation>[màý ñöt bé réàd~~~~~~]</translation>
        </message>
        <message>
            <source>no consent to record</source>
            <translation>[ñö çöñséñt tö réçörd~~~~~~~]</translation>
        </message>
        <message>
            <source>interview is erased</source>
            <translation>[îñtérvîéw îs éràséd~~~~~~~]</translation>
        </message>
        <message>
            <source>not taken in</source>
            <translation>[ñöt tàkéñ îñ~~~~]</translation>
        </message>
        <message>
            <source>Stopping… What is kept stays kept.</source>
            <translation>[Stöppîñg… Whàt îs képt stàýs képt.~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>A recording is running. The import waits until it has ended.</source>
            <translation>[À réçördîñg îs rûññîñg. Thé împört wàîts ûñtîl ît hàs éñdéd.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Searching the folder…</source>
            <translation>[Séàrçhîñg thé földér…~~~~~~~]</translation>
        </message>
        <message>
            <source>Looking at file {n} of {all}</source>
            <translation>[Löökîñg àt fîlé {n} öf {all}~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Taking in file {n} of {all}</source>
            <translation>[Tàkîñg îñ fîlé {n} öf {all}~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>about {time} left</source>
            <translation>[àböût {time} léft~~~~~~]</translation>
        </message>
        <message>
            <source>on the list already: {n}</source>
            <translation>[öñ thé lîst àlréàdý: {n}~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>hidden: {n}</source>
            <translation>[hîddéñ: {n}~~~~]</translation>
        </message>
        <message>
            <source>links: {n}</source>
            <translation>[lîñks: {n}~~~~]</translation>
        </message>
        <message>
            <source>without sound: {n}</source>
            <translation>[wîthöût söûñd: {n}~~~~~~~]</translation>
        </message>
        <message>
            <source>can't be read: {n}</source>
            <translation>[çàñ't bé réàd: {n}~~~~~~~]</translation>
        </message>
        <message>
            <source>identity number in the name, rename a copy: {n}</source>
            <translation>[îdéñtîtý ñûmbér îñ thé ñàmé, réñàmé à çöpý: {n}~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Files added: {n}.</source>
            <translation>[Fîlés àddéd: {n}.~~~~~~]</translation>
        </message>
        <message>
            <source>Left out: {what}.</source>
            <translation>[Léft öût: {what}.~~~~~~]</translation>
        </message>
        <message>
            <source>There is more in it than fits on the list: choose its folders one by one.</source>
            <translation>[Théré îs möré îñ ît thàñ fîts öñ thé lîst: çhöösé îts földérs öñé bý öñé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>ImportsView</name>
        <message>
            <source>Bring in recordings</source>
            <translation>[Brîñg îñ réçördîñgs~~~~~~~]</translation>
        </message>
        <message>
            <source>Recordings that exist already. Every file is kept as it is, byte for byte, and decoded beside it.</source>
            <translation>[Réçördîñgs thàt éxîst àlréàdý. Évérý fîlé îs képt às ît îs, býté för býté, àñd déçödéd bésîdé ît.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>To bring in</source>
            <translation>[Tö brîñg îñ~~~~]</translation>
        </message>
        <message>
            <source>Brought in</source>
            <translation>[Bröûght îñ~~~~]</translation>
        </message>
    </context>
    <context>
        <name>InstallCard</name>
        <message>
            <source>Progress</source>
            <translation>[Prögréss~~~]</translation>
        </message>
        <message>
            <source>&amp;Folder or drive with a model pack</source>
            <translation>[&amp;Földér ör drîvé wîth à mödél pàçk~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>The model is copied here and checked. How to fetch and check one on another computer: the manual.</source>
            <translation>[Thé mödél îs çöpîéd héré àñd çhéçkéd. Höw tö fétçh àñd çhéçk öñé öñ àñöthér çömpûtér: thé màñûàl.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>[&amp;Nàmé~~]</translation>
        </message>
        <message>
            <source>&amp;Licence</source>
            <translation>[&amp;Lîçéñçé~~~]</translation>
        </message>
        <message>
            <source>As its source says, such as MIT</source>
            <translation>[Às îts söûrçé sàýs, sûçh às MÎT~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>&amp;Source</source>
            <translation>[&amp;Söûrçé~~]</translation>
        </message>
        <message>
            <source>Where and when it was fetched, and by whom</source>
            <translation>[Whéré àñd whéñ ît wàs fétçhéd, àñd bý whöm~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Install</source>
            <translation>[&amp;Îñstàll~~~]</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>[S&amp;töp~~]</translation>
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
            <translation>[Öñé sîttîñg wîth öñé wîtñéss, kñöwñ héré bý à çödé.~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n interview(s) in this vault, all encrypted</source>
            <translation>
                <numerusform>[%n îñtérvîéw îñ thîs vàûlt, àll éñçrýptéd~~~~~~~ ~~~~~~~]</numerusform>
                <numerusform>[%n îñtérvîéws îñ thîs vàûlt, àll éñçrýptéd~~~~~~~ ~~~~~~~]</numerusform>
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
            <translation>[Séàrçh bý çödé ör îñtérvîéwér~~~~~~~ ~~~]</translation>
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
            <translation>[Àñ îñtérvîéw bégîñs wîth à wîtñéss çödé àñd thé wîtñéss's çöñséñt. Nö ñàmé îs ñéédéd, ör wàñtéd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
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
            <translation>[Whàt thîs àllöws ñöw~~~~~~~]</translation>
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
            <translation>[Hàñd-övér tö ÖHCHR Séöûl~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Hand-over to the Records Center</source>
            <translation>[Hàñd-övér tö thé Réçörds Céñtér~~~~~~~ ~~~~]</translation>
        </message>
    </context>
    <context>
        <name>JobCard</name>
        <message>
            <source>Progress</source>
            <translation>[Prögréss~~~]</translation>
        </message>
        <message>
            <source>{time} of it is done and kept</source>
            <translation>[{time} öf ît îs döñé àñd képt~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>[Éàrlîér~~]</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>[Làtér~~]</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>[Càñçél~~]</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>[Trý àgàîñ~~~]</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>[Tràñslàtîöñ~~~~]</translation>
        </message>
    </context>
    <context>
        <name>KeepingView</name>
        <message>
            <source>Vault</source>
            <translation>[Vàûlt~~]</translation>
        </message>
        <message>
            <source>What keeps it from being lost, and who looks after it.</source>
            <translation>[Whàt kééps ît fröm béîñg löst, àñd whö lööks àftér ît.~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>KeptPanel</name>
        <message>
            <source>File</source>
            <translation>[Fîlé~]</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>[Îñtérvîéw~~~]</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>[Léñgth~~]</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>[Mîssîñg~~]</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>[Örîgîñ~~]</translation>
        </message>
        <message>
            <source>unknown length</source>
            <translation>[ûñkñöwñ léñgth~~~~~]</translation>
        </message>
        <message>
            <source>said</source>
            <translation>[sàîd~]</translation>
        </message>
        <message>
            <source>nothing said</source>
            <translation>[ñöthîñg sàîd~~~~]</translation>
        </message>
        <message>
            <source>SHA-256 of the untouched file: {digest}</source>
            <translation>[SHÀ-256 öf thé ûñtöûçhéd fîlé: {digest}~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was said of it yet.</source>
            <translation>[Nöthîñg wàs sàîd öf ît ýét.~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Said by {account}, {moment}.</source>
            <translation>[Sàîd bý {account}, {moment}.~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Earlier statements, kept: {n}.</source>
            <translation>[Éàrlîér stàtéméñts, képt: {n}.~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Recordings brought in</source>
            <translation>[Réçördîñgs bröûght îñ~~~~~~~]</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>[Whéré ît çömés fröm~~~~~~~]</translation>
        </message>
        <message>
            <source>What was said before is kept beside it.</source>
            <translation>[Whàt wàs sàîd béföré îs képt bésîdé ît.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Sign and &amp;keep</source>
            <translation>[Sîgñ àñd &amp;kéép~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was brought in yet</source>
            <translation>[Nöthîñg wàs bröûght îñ ýét~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Recordings that were brought in are listed here, with what is said of where they come from.</source>
            <translation>[Réçördîñgs thàt wéré bröûght îñ àré lîstéd héré, wîth whàt îs sàîd öf whéré théý çömé fröm.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
    </context>
    <context>
        <name>KeyEntry</name>
        <message>
            <source>Press it…</source>
            <translation>[Préss ît…~~~]</translation>
        </message>
        <message>
            <source>Press this, then the new key. Escape leaves it.</source>
            <translation>[Préss thîs, théñ thé ñéw kéý. Ésçàpé léàvés ît.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>These two can't be exchanged.</source>
            <translation>[Thésé twö çàñ't bé éxçhàñgéd.~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Exchange the two</source>
            <translation>[Éxçhàñgé thé twö~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>KeyFileEdit</name>
        <message>
            <source>Choose…</source>
            <translation>[Chöösé…~~]</translation>
        </message>
        <message>
            <source>Key file</source>
            <translation>[Kéý fîlé~~~]</translation>
        </message>
    </context>
    <context>
        <name>KeyLine</name>
        <message>
            <source>Store</source>
            <translation>[Störé~~]</translation>
        </message>
        <message>
            <source>Leave it as it was</source>
            <translation>[Léàvé ît às ît wàs~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Listening</source>
            <translation>[Lîstéñîñg~~~]</translation>
        </message>
        <message>
            <source>The chosen line</source>
            <translation>[Thé çhöséñ lîñé~~~~~~]</translation>
        </message>
        <message>
            <source>Marks of the chosen lines</source>
            <translation>[Màrks öf thé çhöséñ lîñés~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Speaker of the chosen lines</source>
            <translation>[Spéàkér öf thé çhöséñ lîñés~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Finding and replacing</source>
            <translation>[Fîñdîñg àñd réplàçîñg~~~~~~~]</translation>
        </message>
        <message>
            <source>The whole screen</source>
            <translation>[Thé whölé sçrééñ~~~~~~]</translation>
        </message>
        <message>
            <source>Foot pedals</source>
            <translation>[Fööt pédàls~~~~]</translation>
        </message>
        <message>
            <source>Play the line, pause</source>
            <translation>[Plàý thé lîñé, pàûsé~~~~~~~]</translation>
        </message>
        <message>
            <source>Play the line anew</source>
            <translation>[Plàý thé lîñé àñéw~~~~~~~]</translation>
        </message>
        <message>
            <source>Play, pause</source>
            <translation>[Plàý, pàûsé~~~~]</translation>
        </message>
        <message>
            <source>Back 1.5 seconds</source>
            <translation>[Bàçk 1.5 séçöñds~~~~~~]</translation>
        </message>
        <message>
            <source>Forward 1.5 seconds</source>
            <translation>[Förwàrd 1.5 séçöñds~~~~~~~]</translation>
        </message>
        <message>
            <source>Back 5 seconds</source>
            <translation>[Bàçk 5 séçöñds~~~~~]</translation>
        </message>
        <message>
            <source>Forward 5 seconds</source>
            <translation>[Förwàrd 5 séçöñds~~~~~~]</translation>
        </message>
        <message>
            <source>To the marker or gap before</source>
            <translation>[Tö thé màrkér ör gàp béföré~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>To the next marker or gap</source>
            <translation>[Tö thé ñéxt màrkér ör gàp~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Slower</source>
            <translation>[Slöwér~~]</translation>
        </message>
        <message>
            <source>Faster</source>
            <translation>[Fàstér~~]</translation>
        </message>
        <message>
            <source>Other channel</source>
            <translation>[Öthér çhàññél~~~~~]</translation>
        </message>
        <message>
            <source>The passage over and over</source>
            <translation>[Thé pàssàgé övér àñd övér~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>The passage begins here</source>
            <translation>[Thé pàssàgé bégîñs héré~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>The passage ends here</source>
            <translation>[Thé pàssàgé éñds héré~~~~~~~]</translation>
        </message>
        <message>
            <source>No passage any more</source>
            <translation>[Nö pàssàgé àñý möré~~~~~~~]</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>[Cörréçt~~]</translation>
        </message>
        <message>
            <source>Confirm, go on</source>
            <translation>[Cöñfîrm, gö öñ~~~~~]</translation>
        </message>
        <message>
            <source>To the next unheard line</source>
            <translation>[Tö thé ñéxt ûñhéàrd lîñé~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>To the line before not final</source>
            <translation>[Tö thé lîñé béföré ñöt fîñàl~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>To the next flag</source>
            <translation>[Tö thé ñéxt flàg~~~~~~]</translation>
        </message>
        <message>
            <source>Split the line</source>
            <translation>[Splît thé lîñé~~~~~]</translation>
        </message>
        <message>
            <source>Merge lines</source>
            <translation>[Mérgé lîñés~~~~]</translation>
        </message>
        <message>
            <source>Uncertain, or no longer</source>
            <translation>[Ûñçértàîñ, ör ñö löñgér~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Inaudible, or no longer</source>
            <translation>[Îñàûdîblé, ör ñö löñgér~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Withheld, or no longer</source>
            <translation>[Wîthhéld, ör ñö löñgér~~~~~~~]</translation>
        </message>
        <message>
            <source>It is Korean</source>
            <translation>[Ît îs Köréàñ~~~~]</translation>
        </message>
        <message>
            <source>It is English</source>
            <translation>[Ît îs Éñglîsh~~~~~]</translation>
        </message>
        <message>
            <source>Undo what you did last</source>
            <translation>[Ûñdö whàt ýöû dîd làst~~~~~~~]</translation>
        </message>
        <message>
            <source>Do again what was undone</source>
            <translation>[Dö àgàîñ whàt wàs ûñdöñé~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Store what was typed and not stored</source>
            <translation>[Störé whàt wàs týpéd àñd ñöt störéd~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Drop what was typed and not stored</source>
            <translation>[Dröp whàt wàs týpéd àñd ñöt störéd~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>To the word before</source>
            <translation>[Tö thé wörd béföré~~~~~~~]</translation>
        </message>
        <message>
            <source>To the next word</source>
            <translation>[Tö thé ñéxt wörd~~~~~~]</translation>
        </message>
        <message>
            <source>Play from the word</source>
            <translation>[Plàý fröm thé wörd~~~~~~~]</translation>
        </message>
        <message>
            <source>Write its translation</source>
            <translation>[Wrîté îts tràñslàtîöñ~~~~~~~]</translation>
        </message>
        <message>
            <source>Interviewer speaks</source>
            <translation>[Îñtérvîéwér spéàks~~~~~~~]</translation>
        </message>
        <message>
            <source>Witness speaks</source>
            <translation>[Wîtñéss spéàks~~~~~]</translation>
        </message>
        <message>
            <source>Interpreter speaks</source>
            <translation>[Îñtérprétér spéàks~~~~~~~]</translation>
        </message>
        <message>
            <source>Somebody else speaks</source>
            <translation>[Sömébödý élsé spéàks~~~~~~~]</translation>
        </message>
        <message>
            <source>Nobody knows who speaks</source>
            <translation>[Nöbödý kñöws whö spéàks~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>As in the line above</source>
            <translation>[Às îñ thé lîñé àbövé~~~~~~~]</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>[Fîñd~]</translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>[Fîñd àñd réplàçé~~~~~~]</translation>
        </message>
        <message>
            <source>To the next place found</source>
            <translation>[Tö thé ñéxt plàçé föûñd~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>To the place found before</source>
            <translation>[Tö thé plàçé föûñd béföré~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>The next page at the right</source>
            <translation>[Thé ñéxt pàgé àt thé rîght~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Show the translation, or hide it</source>
            <translation>[Shöw thé tràñslàtîöñ, ör hîdé ît~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Korean and English side by side</source>
            <translation>[Köréàñ àñd Éñglîsh sîdé bý sîdé~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>[Àll kéýs~~~]</translation>
        </message>
        <message>
            <source>Play while held</source>
            <translation>[Plàý whîlé héld~~~~~~]</translation>
        </message>
        <message>
            <source>{key} is taken: {duty}.</source>
            <translation>[{key} îs tàkéñ: {duty}.~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>{key} is needed elsewhere, or would type something.</source>
            <translation>[{key} îs ñéédéd élséwhéré, ör wöûld týpé söméthîñg.~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
    </context>
    <context>
        <name>KeysPane</name>
        <message>
            <source>Keys</source>
            <translation>[Kéýs~]</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>[Clösé~~]</translation>
        </message>
        <message>
            <source>Find a key</source>
            <translation>[Fîñd à kéý~~~~]</translation>
        </message>
        <message>
            <source>No key does anything of that name.</source>
            <translation>[Nö kéý döés àñýthîñg öf thàt ñàmé.~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>All as at first</source>
            <translation>[Àll às àt fîrst~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>KitView</name>
        <message>
            <source>Open the vault with the sheets, as in an emergency</source>
            <translation>[Öpéñ thé vàûlt wîth thé shééts, às îñ àñ émérgéñçý~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>[&amp;Bàçk~~]</translation>
        </message>
        <message>
            <source>Opening the vault with the sheets</source>
            <translation>[Öpéñîñg thé vàûlt wîth thé shééts~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>The sheets are on the drive: one file for each person, and one with all of them. Print them, give each to another person, empty the drive, and then rehearse.</source>
            <translation>[Thé shééts àré öñ thé drîvé: öñé fîlé för éàçh pérsöñ, àñd öñé wîth àll öf thém. Prîñt thém, gîvé éàçh tö àñöthér pérsöñ, émptý thé drîvé, àñd théñ réhéàrsé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>The sheets open the vault</source>
            <translation>[Thé shééts öpéñ thé vàûlt~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Saegim read them and opened the vault's key with them, as it would in an emergency. It is logged.</source>
            <translation>[Sàégîm réàd thém àñd öpéñéd thé vàûlt's kéý wîth thém, às ît wöûld îñ àñ émérgéñçý. Ît îs löggéd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Done</source>
            <translation>[&amp;Döñé~~]</translation>
        </message>
    </context>
    <context>
        <name>Leading</name>
        <message>
            <source>It states the answer and asks the witness to agree.</source>
            <translation>[Ît stàtés thé àñswér àñd àsks thé wîtñéss tö àgréé.~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>It asks whether something was not so, and so says it was.</source>
            <translation>[Ît àsks whéthér söméthîñg wàs ñöt sö, àñd sö sàýs ît wàs.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>It gives a statement to be confirmed.</source>
            <translation>[Ît gîvés à stàtéméñt tö bé çöñfîrméd.~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>It offers only these answers.</source>
            <translation>[Ît öfférs öñlý thésé àñswérs.~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>It asks several things at once: which one was answered?</source>
            <translation>[Ît àsks sévéràl thîñgs àt öñçé: whîçh öñé wàs àñswéréd?~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
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
        <name>LineCard</name>
        <message>
            <source>&amp;Words of the chosen line; select what is to be masked</source>
            <translation>[&amp;Wörds öf thé çhöséñ lîñé; séléçt whàt îs tö bé màskéd~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Kind of mask</source>
            <translation>[Kîñd öf màsk~~~~]</translation>
        </message>
        <message>
            <source>&amp;Mask selection</source>
            <translation>[&amp;Màsk séléçtîöñ~~~~~~]</translation>
        </message>
        <message>
            <source>Mask everywhere ({n})</source>
            <translation>[Màsk évérýwhéré ({n})~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>LineDelegate</name>
        <message>
            <source>not stored yet</source>
            <translation>[ñöt störéd ýét~~~~~]</translation>
        </message>
        <message>
            <source>not stored yet, typed at {time}</source>
            <translation>[ñöt störéd ýét, týpéd àt {time}~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>two versions: choose one</source>
            <translation>[twö vérsîöñs: çhöösé öñé~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>withheld</source>
            <translation>[wîthhéld~~~]</translation>
        </message>
        <message>
            <source>inaudible</source>
            <translation>[îñàûdîblé~~~]</translation>
        </message>
        <message>
            <source>uncertain</source>
            <translation>[ûñçértàîñ~~~]</translation>
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
            <source>Lays the earlier text over it again</source>
            <translation>[Làýs thé éàrlîér téxt övér ît àgàîñ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Choose a line. Space plays it, Enter corrects it.</source>
            <translation>[Chöösé à lîñé. Spàçé plàýs ît, Éñtér çörréçts ît.~~~~~~~ ~~~~~~~ ~~~]</translation>
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
        <message>
            <source>Speaker: {speaker}</source>
            <translation>[Spéàkér: {speaker}~~~~~~~]</translation>
        </message>
        <message>
            <source>Earlier text</source>
            <translation>[Éàrlîér téxt~~~~]</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>[Cörréçt~~]</translation>
        </message>
        <message>
            <source>Store what was typed</source>
            <translation>[Störé whàt wàs týpéd~~~~~~~]</translation>
        </message>
        <message>
            <source>Drop it</source>
            <translation>[Dröp ît~~]</translation>
        </message>
    </context>
    <context>
        <name>ListPanel</name>
        <message>
            <source>A fo&amp;lder…</source>
            <translation>[À fö&amp;ldér…~~~~]</translation>
        </message>
        <message>
            <source>Everything with sound in it and below it</source>
            <translation>[Évérýthîñg wîth söûñd îñ ît àñd bélöw ît~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Single files…</source>
            <translation>[&amp;Sîñglé fîlés…~~~~~]</translation>
        </message>
        <message>
            <source>Nothing to bring in yet</source>
            <translation>[Nöthîñg tö brîñg îñ ýét~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Connect the recorder, its card or a drive, and choose the folder or single files. Nothing on it is changed.</source>
            <translation>[Cöññéçt thé réçördér, îts çàrd ör à drîvé, àñd çhöösé thé földér ör sîñglé fîlés. Nöthîñg öñ ît îs çhàñgéd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Folder with recordings</source>
            <translation>[Földér wîth réçördîñgs~~~~~~~]</translation>
        </message>
        <message>
            <source>Sound and video</source>
            <translation>[Söûñd àñd vîdéö~~~~~~]</translation>
        </message>
        <message>
            <source>Recordings to bring in</source>
            <translation>[Réçördîñgs tö brîñg îñ~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>LivePanel</name>
        <message>
            <source>Level of each channel in decibels</source>
            <translation>[Lévél öf éàçh çhàññél îñ déçîbéls~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Sound of the last seconds</source>
            <translation>[Söûñd öf thé làst séçöñds~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Elapsed time</source>
            <translation>[Élàpséd tîmé~~~~]</translation>
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
        <name>MakingCard</name>
        <message>
            <source>{shares} people keep one sheet each. Any {threshold} of them together can open the vault.</source>
            <translation>[{shares} péöplé kéép öñé shéét éàçh. Àñý {threshold} öf thém tögéthér çàñ öpéñ thé vàûlt.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>The kit is made: write its sheets</source>
            <translation>[Thé kît îs màdé: wrîté îts shééts~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Make a recovery kit</source>
            <translation>[Màké à réçövérý kît~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Sheets</source>
            <translation>[&amp;Shééts~~]</translation>
        </message>
        <message>
            <source>One for each person who keeps one.</source>
            <translation>[Öñé för éàçh pérsöñ whö kééps öñé.~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Sheets it &amp;takes</source>
            <translation>[Shééts ît &amp;tàkés~~~~~~]</translation>
        </message>
        <message>
            <source>At least two, so that nobody can open it alone.</source>
            <translation>[Àt léàst twö, sö thàt ñöbödý çàñ öpéñ ît àlöñé.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>&amp;Drive or folder for the sheets</source>
            <translation>[&amp;Drîvé ör földér för thé shééts~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>The sheets are the only thing Saegim ever writes that anybody can read. Take a USB drive, print from it on a printer without a network, then empty the drive. An earlier kit's sheets open nothing from then on.</source>
            <translation>[Thé shééts àré thé öñlý thîñg Sàégîm évér wrîtés thàt àñýbödý çàñ réàd. Tàké à ÛSB drîvé, prîñt fröm ît öñ à prîñtér wîthöût à ñétwörk, théñ émptý thé drîvé. Àñ éàrlîér kît's shééts öpéñ ñöthîñg fröm théñ öñ.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>&amp;Write the sheets</source>
            <translation>[&amp;Wrîté thé shééts~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Make the kit and write its sheets</source>
            <translation>[&amp;Màké thé kît àñd wrîté îts shééts~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>[&amp;Bàçk~~]</translation>
        </message>
        <message>
            <source>Making the kit</source>
            <translation>[Màkîñg thé kît~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>Markers</name>
        <message>
            <source>Important</source>
            <translation>[Împörtàñt~~~]</translation>
        </message>
        <message>
            <source>Distress</source>
            <translation>[Dîstréss~~~]</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>[Îñtérprétér~~~~]</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>[Nöté~]</translation>
        </message>
    </context>
    <context>
        <name>MarksCard</name>
        <message>
            <source>Marks of the chosen lines</source>
            <translation>[Màrks öf thé çhöséñ lîñés~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>At the cursor while correcting, else where playing stands</source>
            <translation>[Àt thé çûrsör whîlé çörréçtîñg, élsé whéré plàýîñg stàñds~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>[Splît~~]</translation>
        </message>
        <message>
            <source>The chosen lines, or this one with the next of its channel</source>
            <translation>[Thé çhöséñ lîñés, ör thîs öñé wîth thé ñéxt öf îts çhàññél~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>[Mérgé~~]</translation>
        </message>
    </context>
    <context>
        <name>Models</name>
        <message>
            <source>Very rough: about one syllable in three is wrong. For trying out only.</source>
            <translation>[Vérý röûgh: àböût öñé sýllàblé îñ thréé îs wröñg. För trýîñg öût öñlý.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Very rough: about one syllable in five is wrong. For trying out only.</source>
            <translation>[Vérý röûgh: àböût öñé sýllàblé îñ fîvé îs wröñg. För trýîñg öût öñlý.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Rough: expect many wrong words. Korean conversation was not measured.</source>
            <translation>[Röûgh: éxpéçt màñý wröñg wörds. Köréàñ çöñvérsàtîöñ wàs ñöt méàsûréd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Good: about one syllable in eight is wrong.</source>
            <translation>[Gööd: àböût öñé sýllàblé îñ éîght îs wröñg.~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Best known: about one syllable in nine is wrong.</source>
            <translation>[Bést kñöwñ: àböût öñé sýllàblé îñ ñîñé îs wröñg.~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Among the best in read speech, but said to invent sentences more often than the large model before it.</source>
            <translation>[Àmöñg thé bést îñ réàd spééçh, bût sàîd tö îñvéñt séñtéñçés möré öftéñ thàñ thé làrgé mödél béföré ît.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Nearly as good as large and much faster. It can't translate.</source>
            <translation>[Néàrlý às gööd às làrgé àñd mûçh fàstér. Ît çàñ't tràñslàté.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>We don't know models of this kind: try it on a recording before you rely on it.</source>
            <translation>[Wé döñ't kñöw mödéls öf thîs kîñd: trý ît öñ à réçördîñg béföré ýöû rélý öñ ît.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>An hour of interview takes about {time} on this laptop.</source>
            <translation>[Àñ höûr öf îñtérvîéw tàkés àböût {time} öñ thîs làptöp.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Not measured on this laptop yet.</source>
            <translation>[Nöt méàsûréd öñ thîs làptöp ýét.~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Errors are those of South Korean conversation. North Korean speech was never measured: expect more.</source>
            <translation>[Érrörs àré thösé öf Söûth Köréàñ çöñvérsàtîöñ. Nörth Köréàñ spééçh wàs ñévér méàsûréd: éxpéçt möré.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Not whole yet</source>
            <translation>[Nöt whölé ýét~~~~~]</translation>
        </message>
        <message>
            <source>Not what its list says</source>
            <translation>[Nöt whàt îts lîst sàýs~~~~~~~]</translation>
        </message>
        <message>
            <source>On our list</source>
            <translation>[Öñ öûr lîst~~~~]</translation>
        </message>
        <message>
            <source>Accepted by the office</source>
            <translation>[Àççéptéd bý thé öffîçé~~~~~~~]</translation>
        </message>
        <message>
            <source>Turned down by the office</source>
            <translation>[Tûrñéd döwñ bý thé öffîçé~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>On no list: the office decides</source>
            <translation>[Öñ ñö lîst: thé öffîçé déçîdés~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Choose the same folder again to go on, or remove what is here.</source>
            <translation>[Chöösé thé sàmé földér àgàîñ tö gö öñ, ör rémövé whàt îs héré.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>{n} threads</source>
            <translation>[{n} thréàds~~~~]</translation>
        </message>
        <message>
            <source>{size} of memory</source>
            <translation>[{size} öf mémörý~~~~~~]</translation>
        </message>
        <message>
            <source>a model of the kind {kind}</source>
            <translation>[à mödél öf thé kîñd {kind}~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>with a list of digests of its own</source>
            <translation>[wîth à lîst öf dîgésts öf îts öwñ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>without a list of digests: one is made while it is copied</source>
            <translation>[wîthöût à lîst öf dîgésts: öñé îs màdé whîlé ît îs çöpîéd~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>[Stöppîñg…~~~]</translation>
        </message>
        <message>
            <source>Copying {name} and reading it back</source>
            <translation>[Cöpýîñg {name} àñd réàdîñg ît bàçk~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Measuring {name} on this laptop: this takes some minutes</source>
            <translation>[Méàsûrîñg {name} öñ thîs làptöp: thîs tàkés sömé mîñûtés~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Comparing every file of {name} with its digest</source>
            <translation>[Cömpàrîñg évérý fîlé öf {name} wîth îts dîgést~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>{name} is installed, read back and compared with its digests.</source>
            <translation>[{name} îs îñstàlléd, réàd bàçk àñd çömpàréd wîth îts dîgésts.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Stopped. What was copied of {name} is kept, and gone on with next time.</source>
            <translation>[Stöppéd. Whàt wàs çöpîéd öf {name} îs képt, àñd göñé öñ wîth ñéxt tîmé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>{name} was measured on this laptop.</source>
            <translation>[{name} wàs méàsûréd öñ thîs làptöp.~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>{name} is what its list says, byte for byte.</source>
            <translation>[{name} îs whàt îts lîst sàýs, býté för býté.~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>{name} is removed from this laptop. Drafts made with it stay.</source>
            <translation>[{name} îs rémövéd fröm thîs làptöp. Dràfts màdé wîth ît stàý.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>can translate into English</source>
            <translation>[çàñ tràñslàté îñtö Éñglîsh~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>can't translate</source>
            <translation>[çàñ't tràñslàté~~~~~~]</translation>
        </message>
        <message>
            <source>licence: {licence}</source>
            <translation>[lîçéñçé: {licence}~~~~~~~]</translation>
        </message>
        <message>
            <source>from {source}</source>
            <translation>[fröm {source}~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>ModelsView</name>
        <message>
            <source>A model writes the drafts, here on this laptop. It may hear testimonies when it is on our list, or when a custodian has accepted it for this vault.</source>
            <translation>[À mödél wrîtés thé dràfts, héré öñ thîs làptöp. Ît màý héàr téstîmöñîés whéñ ît îs öñ öûr lîst, ör whéñ à çûstödîàñ hàs àççéptéd ît för thîs vàûlt.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Let another measured model read places in doubt &amp;again</source>
            <translation>[Lét àñöthér méàsûréd mödél réàd plàçés îñ döûbt &amp;àgàîñ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Both readings are kept, and the difference is shown. Drafts take longer with it.</source>
            <translation>[Böth réàdîñgs àré képt, àñd thé dîfféréñçé îs shöwñ. Dràfts tàké löñgér wîth ît.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>NamesCard</name>
        <message>
            <source>Look for the witness's own names</source>
            <translation>[Löök för thé wîtñéss's öwñ ñàmés~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>The identity is opened for its names and birthplace alone, and the log keeps that it was. They are looked for until you leave this screen, and written nowhere.</source>
            <translation>[Thé îdéñtîtý îs öpéñéd för îts ñàmés àñd bîrthplàçé àlöñé, àñd thé lög kééps thàt ît wàs. Théý àré löökéd för ûñtîl ýöû léàvé thîs sçrééñ, àñd wrîttéñ ñöwhéré.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>[Chöösé…~~]</translation>
        </message>
        <message>
            <source>&amp;Why</source>
            <translation>[&amp;Whý~]</translation>
        </message>
        <message>
            <source>In a few wor&amp;ds</source>
            <translation>[Îñ à féw wör&amp;ds~~~~~~]</translation>
        </message>
        <message>
            <source>No names here: the reason stays readable in the vault.</source>
            <translation>[Nö ñàmés héré: thé réàsöñ stàýs réàdàblé îñ thé vàûlt.~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>They sit beside you and type their own passphrase.</source>
            <translation>[Théý sît bésîdé ýöû àñd týpé théîr öwñ pàssphràsé.~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>A second person's &amp;account</source>
            <translation>[À séçöñd pérsöñ's &amp;àççöûñt~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Your own &amp;passphrase</source>
            <translation>[Ýöûr öwñ &amp;pàssphràsé~~~~~~~]</translation>
        </message>
        <message>
            <source>Their pa&amp;ssphrase</source>
            <translation>[Théîr pà&amp;ssphràsé~~~~~~]</translation>
        </message>
        <message>
            <source>Open and &amp;look for them</source>
            <translation>[Öpéñ àñd &amp;löök för thém~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>[Càñçél~~]</translation>
        </message>
    </context>
    <context>
        <name>NewAccountCard</name>
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
            <translation>[Àñýbödý çàñ réàd ît, sö ñö ñàmé: sûpérvîsör-1~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>&amp;Name shown inside</source>
            <translation>[&amp;Nàmé shöwñ îñsîdé~~~~~~~]</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>[Rölés~~]</translation>
        </message>
        <message>
            <source>Typed by the person it belongs to. Six words or more.</source>
            <translation>[Týpéd bý thé pérsöñ ît bélöñgs tö. Sîx wörds ör möré.~~~~~~~ ~~~~~~~ ~~~~~]</translation>
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
        <name>NewCard</name>
        <message>
            <source>What it is &amp;for</source>
            <translation>[Whàt ît îs &amp;för~~~~~~]</translation>
        </message>
        <message>
            <source>Stays at the office. No names.</source>
            <translation>[Stàýs àt thé öffîçé. Nö ñàmés.~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Masked &amp;sound is replaced by</source>
            <translation>[Màskéd &amp;söûñd îs réplàçéd bý~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Begin redaction</source>
            <translation>[Bégîñ rédàçtîöñ~~~~~~]</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>[Càñçél~~]</translation>
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
            <translation>[Sûçh às W-2026-014. Ît stàñds för thé wîtñéss évérýwhéré; ñévér týpé à ñàmé héré.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
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
        <name>NewPassphraseFields</name>
        <message>
            <source>Too easy to guess.</source>
            <translation>[Töö éàsý tö gûéss.~~~~~~~]</translation>
        </message>
        <message>
            <source>Good: worth {count} words by chance. Six are strong.</source>
            <translation>[Gööd: wörth {count} wörds bý çhàñçé. Sîx àré ströñg.~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Strong: worth {count} words by chance.</source>
            <translation>[Ströñg: wörth {count} wörds bý çhàñçé.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>[&amp;Pàssphràsé~~~~]</translation>
        </message>
        <message>
            <source>Six words or more that don't belong together.</source>
            <translation>[Sîx wörds ör möré thàt döñ't bélöñg tögéthér.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>The &amp;same again</source>
            <translation>[Thé &amp;sàmé àgàîñ~~~~~~]</translation>
        </message>
        <message>
            <source>Words by chance:</source>
            <translation>[Wörds bý çhàñçé:~~~~~~]</translation>
        </message>
        <message>
            <source>Write it down, keep the paper apart from the laptop, and type it above.</source>
            <translation>[Wrîté ît döwñ, kéép thé pàpér àpàrt fröm thé làptöp, àñd týpé ît àbövé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
    </context>
    <context>
        <name>NoteLine</name>
        <message>
            <source>A note: Enter marks this moment, Esc leaves</source>
            <translation>[À ñöté: Éñtér màrks thîs möméñt, Ésç léàvés~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>A few words to this moment</source>
            <translation>[À féw wörds tö thîs möméñt~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>[Màrk~]</translation>
        </message>
    </context>
    <context>
        <name>NotesCard</name>
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
            <source>Microphone</source>
            <translation>[Mîçröphöñé~~~~]</translation>
        </message>
        <message>
            <source>Brought in</source>
            <translation>[Bröûght îñ~~~~]</translation>
        </message>
        <message>
            <source>Markers and gaps</source>
            <translation>[Màrkérs àñd gàps~~~~~~]</translation>
        </message>
        <message>
            <source>interrupted</source>
            <translation>[îñtérrûptéd~~~~]</translation>
        </message>
        <message>
            <source>{n} kept apart</source>
            <translation>[{n} képt àpàrt~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>NoticeStrip</name>
        <message>
            <source>What needs looking after</source>
            <translation>[Whàt ñééds löökîñg àftér~~~~~~~ ~]</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <source>It is time for a backup.</source>
            <translation>[Ît îs tîmé för à bàçkûp.~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>There is no recovery kit yet: no interview can be opened.</source>
            <translation>[Théré îs ñö réçövérý kît ýét: ñö îñtérvîéw çàñ bé öpéñéd.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>The recovery kit was never rehearsed: no interview can be opened.</source>
            <translation>[Thé réçövérý kît wàs ñévér réhéàrséd: ñö îñtérvîéw çàñ bé öpéñéd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>The recovery kit was used. Make a new one.</source>
            <translation>[Thé réçövérý kît wàs ûséd. Màké à ñéw öñé.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>It is time to rehearse the recovery kit again.</source>
            <translation>[Ît îs tîmé tö réhéàrsé thé réçövérý kît àgàîñ.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Rows of evidence that differ from the log: {count}. Tell your custodian.</source>
            <translation>[Röws öf évîdéñçé thàt dîffér fröm thé lög: {count}. Téll ýöûr çûstödîàñ.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Tries that did not open your account since you last unlocked it: {count}. Was that you?</source>
            <translation>[Trîés thàt dîd ñöt öpéñ ýöûr àççöûñt sîñçé ýöû làst ûñlöçkéd ît: {count}. Wàs thàt ýöû?~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>This laptop's clock went back by {time}.</source>
            <translation>[Thîs làptöp's çlöçk wéñt bàçk bý {time}.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>This laptop's clock was set ahead by {time}.</source>
            <translation>[Thîs làptöp's çlöçk wàs sét àhéàd bý {time}.~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>This laptop's clock was set back by {time}.</source>
            <translation>[Thîs làptöp's çlöçk wàs sét bàçk bý {time}.~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>This laptop's clock was ahead of a timestamp by {time}.</source>
            <translation>[Thîs làptöp's çlöçk wàs àhéàd öf à tîméstàmp bý {time}.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing of the custody log has been carried out for a long time: a timestamp, a bundle or a backup does it.</source>
            <translation>[Nöthîñg öf thé çûstödý lög hàs bééñ çàrrîéd öût för à löñg tîmé: à tîméstàmp, à bûñdlé ör à bàçkûp döés ît.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Check it: times of testimony depend on it.</source>
            <translation>[Chéçk ît: tîmés öf téstîmöñý dépéñd öñ ît.~~~~~~~ ~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>NumberHint</name>
        <message>
            <source>a resident registration number</source>
            <translation>[à résîdéñt régîstràtîöñ ñûmbér~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>a foreigner registration number</source>
            <translation>[à föréîgñér régîstràtîöñ ñûmbér~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>a passport number</source>
            <translation>[à pàsspört ñûmbér~~~~~~]</translation>
        </message>
        <message>
            <source>a driver license number</source>
            <translation>[à drîvér lîçéñsé ñûmbér~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>a North Korean identity number</source>
            <translation>[à Nörth Köréàñ îdéñtîtý ñûmbér~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>a defector protection number</source>
            <translation>[à déféçtör prötéçtîöñ ñûmbér~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>a Chinese identity number</source>
            <translation>[à Chîñésé îdéñtîtý ñûmbér~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>This looks like {kind}. The law lets nobody keep it, even with consent: leave it out or mask it.</source>
            <translation>[Thîs lööks lîké {kind}. Thé làw léts ñöbödý kéép ît, évéñ wîth çöñséñt: léàvé ît öût ör màsk ît.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>OldCopy</name>
        <message>
            <source>{missing} entries of the custody log are missing: it has {found}, and {known} were known.</source>
            <translation>[{missing} éñtrîés öf thé çûstödý lög àré mîssîñg: ît hàs {found}, àñd {known} wéré kñöwñ.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Whatever those entries recorded is not in this copy: interviews, recordings and corrections, consents given or taken back, accounts removed, passphrases changed. It is lost unless the newer copy is found.</source>
            <translation>[Whàtévér thösé éñtrîés réçördéd îs ñöt îñ thîs çöpý: îñtérvîéws, réçördîñgs àñd çörréçtîöñs, çöñséñts gîvéñ ör tàkéñ bàçk, àççöûñts rémövéd, pàssphràsés çhàñgéd. Ît îs löst ûñléss thé ñéwér çöpý îs föûñd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Go on only if the office itself put this copy back. If nobody did, leave the folder as it is and look for the newer copy: somebody may want what is missing to be forgotten.</source>
            <translation>[Gö öñ öñlý îf thé öffîçé îtsélf pût thîs çöpý bàçk. Îf ñöbödý dîd, léàvé thé földér às ît îs àñd löök för thé ñéwér çöpý: sömébödý màý wàñt whàt îs mîssîñg tö bé förgöttéñ.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>[&amp;Réàsöñ~~]</translation>
        </message>
        <message>
            <source>It stays in the custody log for ever, with your account. No names.</source>
            <translation>[Ît stàýs îñ thé çûstödý lög för évér, wîth ýöûr àççöûñt. Nö ñàmés.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
    </context>
    <context>
        <name>OldCopyView</name>
        <message>
            <source>Go on with an older copy</source>
            <translation>[Gö öñ wîth àñ öldér çöpý~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>&amp;Passphrase, once more</source>
            <translation>[&amp;Pàssphràsé, öñçé möré~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Key file</source>
            <translation>[&amp;Kéý fîlé~~~]</translation>
        </message>
        <message>
            <source>On its drive. It is read and left where it is.</source>
            <translation>[Öñ îts drîvé. Ît îs réàd àñd léft whéré ît îs.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>&amp;Accept what is missing and open</source>
            <translation>[&amp;Àççépt whàt îs mîssîñg àñd öpéñ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>&amp;Back to unlocking</source>
            <translation>[&amp;Bàçk tö ûñlöçkîñg~~~~~~~]</translation>
        </message>
        <message>
            <source>Opening the vault</source>
            <translation>[Öpéñîñg thé vàûlt~~~~~~]</translation>
        </message>
        <message>
            <source>You open {folder} as {account}. Only a custodian can accept it.</source>
            <translation>[Ýöû öpéñ {folder} às {account}. Öñlý à çûstödîàñ çàñ àççépt ît.~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
    </context>
    <context>
        <name>OpeningCard</name>
        <message>
            <source>Open an identity</source>
            <translation>[Öpéñ àñ îdéñtîtý~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Code of the witness</source>
            <translation>[&amp;Cödé öf thé wîtñéss~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Why</source>
            <translation>[&amp;Whý~]</translation>
        </message>
        <message>
            <source>In a &amp;few words</source>
            <translation>[Îñ à &amp;féw wörds~~~~~~]</translation>
        </message>
        <message>
            <source>No names here: the reason stays readable in the vault.</source>
            <translation>[Nö ñàmés héré: thé réàsöñ stàýs réàdàblé îñ thé vàûlt.~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>A second person's &amp;account</source>
            <translation>[À séçöñd pérsöñ's &amp;àççöûñt~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>They sit beside you and type their own passphrase.</source>
            <translation>[Théý sît bésîdé ýöû àñd týpé théîr öwñ pàssphràsé.~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Your own &amp;passphrase</source>
            <translation>[Ýöûr öwñ &amp;pàssphràsé~~~~~~~]</translation>
        </message>
        <message>
            <source>Their pa&amp;ssphrase</source>
            <translation>[Théîr pà&amp;ssphràsé~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>[&amp;Öpéñ~~]</translation>
        </message>
        <message>
            <source>Write somebody &amp;new…</source>
            <translation>[Wrîté sömébödý &amp;ñéw…~~~~~~~]</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>[Öpéñîñg~~]</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>[Chöösé…~~]</translation>
        </message>
        <message>
            <source>An identity is kept for this code.</source>
            <translation>[Àñ îdéñtîtý îs képt för thîs çödé.~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Nothing is kept for this code. A testimony needs no more than the code.</source>
            <translation>[Nöthîñg îs képt för thîs çödé. À téstîmöñý ñééds ñö möré thàñ thé çödé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
    </context>
    <context>
        <name>Outside</name>
        <message>
            <source>Bundle handed over</source>
            <translation>[Bûñdlé hàñdéd övér~~~~~~~]</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>[Bàçkûp~~]</translation>
        </message>
        <message>
            <source>This is not an answer of a timestamp authority.</source>
            <translation>[Thîs îs ñöt àñ àñswér öf à tîméstàmp àûthörîtý.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Timestamp</source>
            <translation>[Tîméstàmp~~~]</translation>
        </message>
        <message>
            <source>The authority did not grant the timestamp. Ask it again.</source>
            <translation>[Thé àûthörîtý dîd ñöt gràñt thé tîméstàmp. Àsk ît àgàîñ.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>It is by an authority not known here, or was changed on the way.</source>
            <translation>[Ît îs bý àñ àûthörîtý ñöt kñöwñ héré, ör wàs çhàñgéd öñ thé wàý.~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>It answers a request that this vault did not write.</source>
            <translation>[Ît àñswérs à réqûést thàt thîs vàûlt dîd ñöt wrîté.~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>The log is exactly as the checkpoint says</source>
            <translation>[Thé lög îs éxàçtlý às thé çhéçkpöîñt sàýs~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>All {size} entries are those the checkpoint was made of, and there is none besides.</source>
            <translation>[Àll {size} éñtrîés àré thösé thé çhéçkpöîñt wàs màdé öf, àñd théré îs ñöñé bésîdés.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>The log begins exactly as the checkpoint says</source>
            <translation>[Thé lög bégîñs éxàçtlý às thé çhéçkpöîñt sàýs~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>The first {size} entries are those the checkpoint was made of. Since then {more} were added.</source>
            <translation>[Thé fîrst {size} éñtrîés àré thösé thé çhéçkpöîñt wàs màdé öf. Sîñçé théñ {more} wéré àddéd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>This vault is older than the checkpoint</source>
            <translation>[Thîs vàûlt îs öldér thàñ thé çhéçkpöîñt~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The checkpoint was made of {size} entries, and this log has {found}: at least {missing} are missing. Either an older copy of the vault was put back, or the newest entries were cut off. Keep the vault's folder as it is, and look for the newer copy.</source>
            <translation>[Thé çhéçkpöîñt wàs màdé öf {size} éñtrîés, àñd thîs lög hàs {found}: àt léàst {missing} àré mîssîñg. Éîthér àñ öldér çöpý öf thé vàûlt wàs pût bàçk, ör thé ñéwést éñtrîés wéré çût öff. Kéép thé vàûlt's földér às ît îs, àñd löök för thé ñéwér çöpý.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>This is not the log that the checkpoint was made of</source>
            <translation>[Thîs îs ñöt thé lög thàt thé çhéçkpöîñt wàs màdé öf~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Its first {size} entries are others. If the checkpoint is genuine, the log was written anew. Hand nothing over, keep the vault's folder as it is, and compare with further checkpoints: of other bundles, of backups.</source>
            <translation>[Îts fîrst {size} éñtrîés àré öthérs. Îf thé çhéçkpöîñt îs géñûîñé, thé lög wàs wrîttéñ àñéw. Hàñd ñöthîñg övér, kéép thé vàûlt's földér às ît îs, àñd çömpàré wîth fûrthér çhéçkpöîñts: öf öthér bûñdlés, öf bàçkûps.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Look first whether number and root are typed as they stand on the paper, and that it is of this vault.</source>
            <translation>[Löök fîrst whéthér ñûmbér àñd rööt àré týpéd às théý stàñd öñ thé pàpér, àñd thàt ît îs öf thîs vàûlt.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>{account} of this vault signed the checkpoint.</source>
            <translation>[{account} öf thîs vàûlt sîgñéd thé çhéçkpöîñt.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>The signature that came with the checkpoint is of nobody in this vault.</source>
            <translation>[Thé sîgñàtûré thàt çàmé wîth thé çhéçkpöîñt îs öf ñöbödý îñ thîs vàûlt.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>No signature came with the checkpoint, so anybody could have made it up: ask where it comes from.</source>
            <translation>[Nö sîgñàtûré çàmé wîth thé çhéçkpöîñt, sö àñýbödý çöûld hàvé màdé ît ûp: àsk whéré ît çömés fröm.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing is known outside yet</source>
            <translation>[Nöthîñg îs kñöwñ öûtsîdé ýét~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>The newest is dated in the future: check the clock</source>
            <translation>[Thé ñéwést îs dàtéd îñ thé fûtûré: çhéçk thé çlöçk~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Known outside within the last day</source>
            <translation>[Kñöwñ öûtsîdé wîthîñ thé làst dàý~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Known outside one day ago</source>
            <translation>[Kñöwñ öûtsîdé öñé dàý àgö~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Known outside {days} days ago</source>
            <translation>[Kñöwñ öûtsîdé {days} dàýs àgö~~~~~~~ ~~~]</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <source>When</source>
            <translation>[Whéñ~]</translation>
        </message>
        <message>
            <source>How</source>
            <translation>[Höw~]</translation>
        </message>
        <message>
            <source>How much of the log</source>
            <translation>[Höw mûçh öf thé lög~~~~~~~]</translation>
        </message>
        <message>
            <source>Who holds it</source>
            <translation>[Whö hölds ît~~~~]</translation>
        </message>
        <message>
            <source>not due yet</source>
            <translation>[ñöt dûé ýét~~~~]</translation>
        </message>
        <message>
            <source>due</source>
            <translation>[dûé~]</translation>
        </message>
        <message>
            <source>in order</source>
            <translation>[îñ ördér~~~]</translation>
        </message>
        <message>
            <source>its first {size} entries</source>
            <translation>[îts fîrst {size} éñtrîés~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>all of that day</source>
            <translation>[àll öf thàt dàý~~~~~~]</translation>
        </message>
        <message>
            <source>An older copy of the whole vault, or a log written anew, shows only against what others hold of it: a timestamp, a bundle handed over, a backup.</source>
            <translation>[Àñ öldér çöpý öf thé whölé vàûlt, ör à lög wrîttéñ àñéw, shöws öñlý àgàîñst whàt öthérs höld öf ît: à tîméstàmp, à bûñdlé hàñdéd övér, à bàçkûp.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Nothing yet. From now on every timestamp, every bundle handed over and every backup is listed here.</source>
            <translation>[Nöthîñg ýét. Fröm ñöw öñ évérý tîméstàmp, évérý bûñdlé hàñdéd övér àñd évérý bàçkûp îs lîstéd héré.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Compare with a checkpoint…</source>
            <translation>[&amp;Cömpàré wîth à çhéçkpöîñt…~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Timestamp &amp;authorities…</source>
            <translation>[Tîméstàmp &amp;àûthörîtîés…~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>What others hold</source>
            <translation>[Whàt öthérs höld~~~~~~]</translation>
        </message>
        <message>
            <source>What others hold of the log</source>
            <translation>[Whàt öthérs höld öf thé lög~~~~~~~ ~~]</translation>
        </message>
    </context>
    <context>
        <name>OwnKeysCard</name>
        <message>
            <source>Your own keys</source>
            <translation>[Ýöûr öwñ kéýs~~~~~]</translation>
        </message>
        <message>
            <source>New keys under the passphrase you have, for when somebody may have got at the old ones. The old keys sign nothing from then on, and recipients need the new list of signers.</source>
            <translation>[Néw kéýs ûñdér thé pàssphràsé ýöû hàvé, för whéñ sömébödý màý hàvé göt àt thé öld öñés. Thé öld kéýs sîgñ ñöthîñg fröm théñ öñ, àñd réçîpîéñts ñééd thé ñéw lîst öf sîgñérs.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>&amp;Your passphrase, once more</source>
            <translation>[&amp;Ýöûr pàssphràsé, öñçé möré~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>A c&amp;ustodian beside you</source>
            <translation>[À ç&amp;ûstödîàñ bésîdé ýöû~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Typed by the custodian.</source>
            <translation>[Týpéd bý thé çûstödîàñ.~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>&amp;The custodian's passphrase</source>
            <translation>[&amp;Thé çûstödîàñ's pàssphràsé~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Give me new &amp;keys</source>
            <translation>[Gîvé mé ñéw &amp;kéýs~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>PackCard</name>
        <message>
            <source>Digest</source>
            <translation>[Dîgést~~]</translation>
        </message>
        <message>
            <source>Accept for testimonies</source>
            <translation>[Àççépt för téstîmöñîés~~~~~~~]</translation>
        </message>
        <message>
            <source>Turn down</source>
            <translation>[Tûrñ döwñ~~~]</translation>
        </message>
        <message>
            <source>Measure again</source>
            <translation>[Méàsûré àgàîñ~~~~~]</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>[Méàsûré~~]</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>[Chéçk~~]</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>[Rémövé…~~]</translation>
        </message>
        <message>
            <source>Remove it from this laptop? Drafts made with it stay. It can be installed again.</source>
            <translation>[Rémövé ît fröm thîs làptöp? Dràfts màdé wîth ît stàý. Ît çàñ bé îñstàlléd àgàîñ.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>[Kéép ît~~]</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>[Rémövé~~]</translation>
        </message>
    </context>
    <context>
        <name>PackEditor</name>
        <message>
            <source>&amp;Handle</source>
            <translation>[&amp;Hàñdlé~~]</translation>
        </message>
        <message>
            <source>Small letters, digits and hyphens, such as camps-north</source>
            <translation>[Smàll léttérs, dîgîts àñd hýphéñs, sûçh às çàmps-ñörth~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Name of the pack</source>
            <translation>[&amp;Nàmé öf thé pàçk~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Words, one on each line</source>
            <translation>[&amp;Wörds, öñé öñ éàçh lîñé~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Institutions, places, dialect. Never the name of a person: other interviews are heard with it too.</source>
            <translation>[Îñstîtûtîöñs, plàçés, dîàléçt. Névér thé ñàmé öf à pérsöñ: öthér îñtérvîéws àré héàrd wîth ît töö.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>[Vérsîöñs~~~]</translation>
        </message>
        <message>
            <source>New pack</source>
            <translation>[Néw pàçk~~~]</translation>
        </message>
        <message>
            <source>&amp;Store as a new version</source>
            <translation>[&amp;Störé às à ñéw vérsîöñ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Version {version} is in use from now on. Drafts there are stay as they are.</source>
            <translation>[Vérsîöñ {version} îs îñ ûsé fröm ñöw öñ. Dràfts théré àré stàý às théý àré.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>PackLine</name>
        <message>
            <source>Show</source>
            <translation>[Shöw~]</translation>
        </message>
    </context>
    <context>
        <name>PacksCard</name>
        <message>
            <source>Heard with</source>
            <translation>[Héàrd wîth~~~~]</translation>
        </message>
        <message>
            <source>Packs</source>
            <translation>[Pàçks~~]</translation>
        </message>
        <message>
            <source>&amp;Use from now on</source>
            <translation>[&amp;Ûsé fröm ñöw öñ~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>PassphraseCard</name>
        <message>
            <source>Your account is opened by a passphrase and a key file.</source>
            <translation>[Ýöûr àççöûñt îs öpéñéd bý à pàssphràsé àñd à kéý fîlé.~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Your account is opened by a passphrase alone.</source>
            <translation>[Ýöûr àççöûñt îs öpéñéd bý à pàssphràsé àlöñé.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Changed. Put a copy of the key file away: without it nobody opens this account.</source>
            <translation>[Chàñgéd. Pût à çöpý öf thé kéý fîlé àwàý: wîthöût ît ñöbödý öpéñs thîs àççöûñt.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Changed. An older copy of the vault still opens with the old one.</source>
            <translation>[Chàñgéd. Àñ öldér çöpý öf thé vàûlt stîll öpéñs wîth thé öld öñé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Your own passphrase</source>
            <translation>[Ýöûr öwñ pàssphràsé~~~~~~~]</translation>
        </message>
        <message>
            <source>The &amp;passphrase you have now</source>
            <translation>[Thé &amp;pàssphràsé ýöû hàvé ñöw~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>The &amp;new passphrase</source>
            <translation>[Thé &amp;ñéw pàssphràsé~~~~~~~]</translation>
        </message>
        <message>
            <source>Needed &amp;besides it from now on</source>
            <translation>[Néédéd &amp;bésîdés ît fröm ñöw öñ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Place of the key &amp;file</source>
            <translation>[Plàçé öf thé kéý &amp;fîlé~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Change the passphrase</source>
            <translation>[&amp;Chàñgé thé pàssphràsé~~~~~~~]</translation>
        </message>
        <message>
            <source>The same as now</source>
            <translation>[Thé sàmé às ñöw~~~~~~]</translation>
        </message>
        <message>
            <source>A key file on a drive</source>
            <translation>[À kéý fîlé öñ à drîvé~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing else</source>
            <translation>[Nöthîñg élsé~~~~]</translation>
        </message>
        <message>
            <source>It is made there if it isn't there yet. Choose a drive that is kept apart from this laptop.</source>
            <translation>[Ît îs màdé théré îf ît îsñ't théré ýét. Chöösé à drîvé thàt îs képt àpàrt fröm thîs làptöp.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
    </context>
    <context>
        <name>PedalRow</name>
        <message>
            <source>Step on it now…</source>
            <translation>[Stép öñ ît ñöw…~~~~~~]</translation>
        </message>
        <message>
            <source>Press this, then the pedal. Escape leaves it.</source>
            <translation>[Préss thîs, théñ thé pédàl. Ésçàpé léàvés ît.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>A pedal sends a key. Set it, in its own program, to one that types nothing, such as F4 or F9.</source>
            <translation>[À pédàl séñds à kéý. Sét ît, îñ îts öwñ prögràm, tö öñé thàt týpés ñöthîñg, sûçh às F4 ör F9.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>PeopleCard</name>
        <message>
            <source>&amp;Add somebody…</source>
            <translation>[&amp;Àdd sömébödý…~~~~~]</translation>
        </message>
        <message>
            <source>C&amp;lose now</source>
            <translation>[C&amp;lösé ñöw~~~~]</translation>
        </message>
        <message>
            <source>Closes by itself in {time}, and when you leave this screen.</source>
            <translation>[Clösés bý îtsélf îñ {time}, àñd whéñ ýöû léàvé thîs sçrééñ.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>PersonForm</name>
        <message>
            <source>Somebody new</source>
            <translation>[Sömébödý ñéw~~~~]</translation>
        </message>
        <message>
            <source>Version {n}, written by {who}, {when}</source>
            <translation>[Vérsîöñ {n}, wrîttéñ bý {who}, {when}~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Who it is</source>
            <translation>[Whö ît îs~~~]</translation>
        </message>
        <message>
            <source>Your own passphrase, to save</source>
            <translation>[Ýöûr öwñ pàssphràsé, tö sàvé~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>[Sàvé~]</translation>
        </message>
        <message>
            <source>Save as next version</source>
            <translation>[Sàvé às ñéxt vérsîöñ~~~~~~~]</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>[Càñçél~~]</translation>
        </message>
    </context>
    <context>
        <name>Player</name>
        <message>
            <source>Both channels</source>
            <translation>[Böth çhàññéls~~~~~]</translation>
        </message>
        <message>
            <source>Channel 1 alone</source>
            <translation>[Chàññél 1 àlöñé~~~~~~]</translation>
        </message>
        <message>
            <source>Channel 2 alone</source>
            <translation>[Chàññél 2 àlöñé~~~~~~]</translation>
        </message>
        <message>
            <source>Both on both sides</source>
            <translation>[Böth öñ böth sîdés~~~~~~~]</translation>
        </message>
        <message>
            <source>Plays while held</source>
            <translation>[Plàýs whîlé héld~~~~~~]</translation>
        </message>
        <message>
            <source>Back 5 s</source>
            <translation>[Bàçk 5 s~~~]</translation>
        </message>
        <message>
            <source>Forward 5 s</source>
            <translation>[Förwàrd 5 s~~~~]</translation>
        </message>
    </context>
    <context>
        <name>PlayerControls</name>
        <message>
            <source>Back 5 seconds</source>
            <translation>[Bàçk 5 séçöñds~~~~~]</translation>
        </message>
        <message>
            <source>5 s</source>
            <translation>[5 s~]</translation>
        </message>
        <message>
            <source>Back 1.5 seconds</source>
            <translation>[Bàçk 1.5 séçöñds~~~~~~]</translation>
        </message>
        <message>
            <source>1.5 s</source>
            <translation>[1.5 s~~]</translation>
        </message>
        <message>
            <source>Forward 5 seconds</source>
            <translation>[Förwàrd 5 séçöñds~~~~~~]</translation>
        </message>
        <message>
            <source>Hear the passage over and over</source>
            <translation>[Héàr thé pàssàgé övér àñd övér~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Draw a shorter part, larger</source>
            <translation>[Dràw à shörtér pàrt, làrgér~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Draw a longer part</source>
            <translation>[Dràw à löñgér pàrt~~~~~~~]</translation>
        </message>
        <message>
            <source>Choose the keys of the foot pedals</source>
            <translation>[Chöösé thé kéýs öf thé fööt pédàls~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>[Spééd~~]</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>[Chàññél~~]</translation>
        </message>
    </context>
    <context>
        <name>PlayerStrip</name>
        <message>
            <source>Play</source>
            <translation>[Plàý~]</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>[Pàûsé~~]</translation>
        </message>
        <message>
            <source>Sound of the recording. Arrows move by five seconds.</source>
            <translation>[Söûñd öf thé réçördîñg. Àrröws mövé bý fîvé séçöñds.~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Sound around this place. Arrows move by one second.</source>
            <translation>[Söûñd àröûñd thîs plàçé. Àrröws mövé bý öñé séçöñd.~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Draw over it to lay out a passage</source>
            <translation>[Dràw övér ît tö làý öût à pàssàgé~~~~~~~ ~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>Preflight</name>
        <message>
            <source>Microphone</source>
            <translation>[Mîçröphöñé~~~~]</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>[Vöîçé~~]</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>[Rööm~]</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>[Chàññéls~~~]</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>[Dîsk~]</translation>
        </message>
        <message>
            <source>Power</source>
            <translation>[Pöwér~~]</translation>
        </message>
        <message>
            <source>Sleep</source>
            <translation>[Sléép~~]</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>[Clöçk~~]</translation>
        </message>
        <message>
            <source>Radios</source>
            <translation>[Ràdîös~~]</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>[ñöt kñöwñ ýét~~~~~]</translation>
        </message>
        <message>
            <source>good</source>
            <translation>[gööd~]</translation>
        </message>
        <message>
            <source>worth a look</source>
            <translation>[wörth à löök~~~~]</translation>
        </message>
        <message>
            <source>not good</source>
            <translation>[ñöt gööd~~~]</translation>
        </message>
        <message>
            <source>Wi-Fi</source>
            <translation>[Wî-Fî~~]</translation>
        </message>
        <message>
            <source>Bluetooth</source>
            <translation>[Blûétööth~~~]</translation>
        </message>
        <message>
            <source>mobile network</source>
            <translation>[möbîlé ñétwörk~~~~~]</translation>
        </message>
        <message>
            <source>network cable</source>
            <translation>[ñétwörk çàblé~~~~~]</translation>
        </message>
        <message>
            <source>Opening the microphone.</source>
            <translation>[Öpéñîñg thé mîçröphöñé.~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>It is heard. Nothing is kept before you record.</source>
            <translation>[Ît îs héàrd. Nöthîñg îs képt béföré ýöû réçörd.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>It was heard, and is let go until you record.</source>
            <translation>[Ît wàs héàrd, àñd îs lét gö ûñtîl ýöû réçörd.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>None found. Connect one.</source>
            <translation>[Nöñé föûñd. Cöññéçt öñé.~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Another program holds it. Close that program, or choose another microphone.</source>
            <translation>[Àñöthér prögràm hölds ît. Clösé thàt prögràm, ör çhöösé àñöthér mîçröphöñé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>The system does not let Saegim use it. Allow it in its privacy settings.</source>
            <translation>[Thé sýstém döés ñöt lét Sàégîm ûsé ît. Àllöw ît îñ îts prîvàçý séttîñgs.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>It doesn't work in this format. Choose another sample rate, or one channel.</source>
            <translation>[Ît döésñ't wörk îñ thîs förmàt. Chöösé àñöthér sàmplé ràté, ör öñé çhàññél.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing comes from it. Check plug and switch, or choose another one.</source>
            <translation>[Nöthîñg çömés fröm ît. Chéçk plûg àñd swîtçh, ör çhöösé àñöthér öñé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Say a few words as you will in the interview.</source>
            <translation>[Sàý à féw wörds às ýöû wîll îñ thé îñtérvîéw.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Clearly heard ({db} dB).</source>
            <translation>[Cléàrlý héàrd ({db} dB).~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Very quiet ({db} dB). Move the microphone closer.</source>
            <translation>[Vérý qûîét ({db} dB). Mövé thé mîçröphöñé çlösér.~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Too loud: it is cut off. Move the microphone away.</source>
            <translation>[Töö löûd: ît îs çût öff. Mövé thé mîçröphöñé àwàý.~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>No voice was heard yet. Say a few words.</source>
            <translation>[Nö vöîçé wàs héàrd ýét. Sàý à féw wörds.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Silence. It is switched off, or the system keeps it from Saegim.</source>
            <translation>[Sîléñçé. Ît îs swîtçhéd öff, ör thé sýstém kééps ît fröm Sàégîm.~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Listening to the room.</source>
            <translation>[Lîstéñîñg tö thé rööm.~~~~~~~]</translation>
        </message>
        <message>
            <source>Quiet ({db} dB when nobody speaks).</source>
            <translation>[Qûîét ({db} dB whéñ ñöbödý spéàks).~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Audible noise ({db} dB). Shut windows, turn off fans.</source>
            <translation>[Àûdîblé ñöîsé ({db} dB). Shût wîñdöws, tûrñ öff fàñs.~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Too noisy ({db} dB): words get lost. Find a quieter place, or move closer.</source>
            <translation>[Töö ñöîsý ({db} dB): wörds gét löst. Fîñd à qûîétér plàçé, ör mövé çlösér.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Speak into both microphones, one after the other.</source>
            <translation>[Spéàk îñtö böth mîçröphöñés, öñé àftér thé öthér.~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Two microphones, each heard on its own.</source>
            <translation>[Twö mîçröphöñés, éàçh héàrd öñ îts öwñ.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Both are the same: one microphone feeds both. One channel would do.</source>
            <translation>[Böth àré thé sàmé: öñé mîçröphöñé fééds böth. Öñé çhàññél wöûld dö.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>No voice on channel {channel} yet. Speak into that microphone.</source>
            <translation>[Nö vöîçé öñ çhàññél {channel} ýét. Spéàk îñtö thàt mîçröphöñé.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Channel {channel} is silent. Check plug and switch.</source>
            <translation>[Chàññél {channel} îs sîléñt. Chéçk plûg àñd swîtçh.~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Room for {room_ms}.</source>
            <translation>[Rööm för {room_ms}.~~~~~~~]</translation>
        </message>
        <message>
            <source>Room for about {room_ms}, at worst for {least_ms}.</source>
            <translation>[Rööm för àböût {room_ms}, àt wörst för {least_ms}.~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Room for {room_ms} only. Make room, or choose a smaller format.</source>
            <translation>[Rööm för {room_ms} öñlý. Màké rööm, ör çhöösé à smàllér förmàt.~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>No room to record. Make room on this disk first.</source>
            <translation>[Nö rööm tö réçörd. Màké rööm öñ thîs dîsk fîrst.~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>It does not tell how much room there is.</source>
            <translation>[Ît döés ñöt téll höw mûçh rööm théré îs.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Plugged in; battery at {percent} %.</source>
            <translation>[Plûggéd îñ; bàttérý àt {percent} %.~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>No battery: it runs on its cable alone.</source>
            <translation>[Nö bàttérý: ît rûñs öñ îts çàblé àlöñé.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Battery for {left_ms} ({percent} %).</source>
            <translation>[Bàttérý för {left_ms} ({percent} %).~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Battery for {left_ms} only ({percent} %). Plug it in.</source>
            <translation>[Bàttérý för {left_ms} öñlý ({percent} %). Plûg ît îñ.~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>On battery, {percent} %, for who knows how long. Plug it in.</source>
            <translation>[Öñ bàttérý, {percent} %, för whö kñöws höw löñg. Plûg ît îñ.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Battery almost empty ({percent} %). Plug it in now.</source>
            <translation>[Bàttérý àlmöst émptý ({percent} %). Plûg ît îñ ñöw.~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Kept awake while recording, even with the lid closed.</source>
            <translation>[Képt àwàké whîlé réçördîñg, évéñ wîth thé lîd çlöséd.~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Kept awake while recording. Leave the lid open.</source>
            <translation>[Képt àwàké whîlé réçördîñg. Léàvé thé lîd öpéñ.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>It may fall asleep: turn that off in the system's settings.</source>
            <translation>[Ît màý fàll àsléép: tûrñ thàt öff îñ thé sýstém's séttîñgs.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>{at}, and goes evenly.</source>
            <translation>[{at}, àñd göés évéñlý.~~~~~~~]</translation>
        </message>
        <message>
            <source>{at}. It has jumped by {by_s}. Is it right?</source>
            <translation>[{at}. Ît hàs jûmpéd bý {by_s}. Îs ît rîght?~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>{at}. It went back by {by_s}. Set it right first.</source>
            <translation>[{at}. Ît wéñt bàçk bý {by_s}. Sét ît rîght fîrst.~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>{at} can't be. Set it right first.</source>
            <translation>[{at} çàñ't bé. Sét ît rîght fîrst.~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Off; no network cable either.</source>
            <translation>[Öff; ñö ñétwörk çàblé éîthér.~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>On: {on}. Please turn off or unplug.</source>
            <translation>[Öñ: {on}. Pléàsé tûrñ öff ör ûñplûg.~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>This system does not tell. Turn them off by hand.</source>
            <translation>[Thîs sýstém döés ñöt téll. Tûrñ thém öff bý hàñd.~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
    </context>
    <context>
        <name>PreflightChoices</name>
        <message>
            <source>Microphone</source>
            <translation>[Mîçröphöñé~~~~]</translation>
        </message>
        <message>
            <source>Sample rate, and how large an hour gets at most</source>
            <translation>[Sàmplé ràté, àñd höw làrgé àñ höûr géts àt möst~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Channels, and how large an hour gets at most</source>
            <translation>[Chàññéls, àñd höw làrgé àñ höûr géts àt möst~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>How long the interview may take</source>
            <translation>[Höw löñg thé îñtérvîéw màý tàké~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>No microphone found</source>
            <translation>[Nö mîçröphöñé föûñd~~~~~~~]</translation>
        </message>
        <message>
            <source>Looking for microphones</source>
            <translation>[Löökîñg för mîçröphöñés~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>1 channel</source>
            <translation>[1 çhàññél~~~]</translation>
        </message>
        <message>
            <source>2 channels</source>
            <translation>[2 çhàññéls~~~~]</translation>
        </message>
    </context>
    <context>
        <name>PreflightPanel</name>
        <message>
            <source>Level of each channel in decibels</source>
            <translation>[Lévél öf éàçh çhàññél îñ déçîbéls~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Also finds microphones that were connected meanwhile.</source>
            <translation>[Àlsö fîñds mîçröphöñés thàt wéré çöññéçtéd méàñwhîlé.~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Check again  ·  F5</source>
            <translation>[Chéçk àgàîñ  ·  F5~~~~~~~]</translation>
        </message>
        <message>
            <source>Speak: {count} s  ·  F2</source>
            <translation>[Spéàk: {count} s  ·  F2~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Stop  ·  F2</source>
            <translation>[Stöp  ·  F2~~~~]</translation>
        </message>
        <message>
            <source>Hear yourself  ·  F2</source>
            <translation>[Héàr ýöûrsélf  ·  F2~~~~~~~]</translation>
        </message>
        <message>
            <source>Five seconds are held in memory, played once and overwritten.</source>
            <translation>[Fîvé séçöñds àré héld îñ mémörý, plàýéd öñçé àñd övérwrîttéñ.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>This could not be recorded. See what is not good.</source>
            <translation>[Thîs çöûld ñöt bé réçördéd. Séé whàt îs ñöt gööd.~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>The microphone is not heard.</source>
            <translation>[Thé mîçröphöñé îs ñöt héàrd.~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Say a few words as you will in the interview.</source>
            <translation>[Sàý à féw wörds às ýöû wîll îñ thé îñtérvîéw.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>All is good. Begin when you are ready.</source>
            <translation>[Àll îs gööd. Bégîñ whéñ ýöû àré réàdý.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>You can begin. Something is worth a look.</source>
            <translation>[Ýöû çàñ bégîñ. Söméthîñg îs wörth à löök.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>You can begin, but something is not good.</source>
            <translation>[Ýöû çàñ bégîñ, bût söméthîñg îs ñöt gööd.~~~~~~~ ~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>ProgressPanel</name>
        <message>
            <source>Stopping…</source>
            <translation>[Stöppîñg…~~~]</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>[Prögréss~~~]</translation>
        </message>
        <message>
            <source>&amp;Stop</source>
            <translation>[&amp;Stöp~~]</translation>
        </message>
    </context>
    <context>
        <name>ProgressStrip</name>
        <message>
            <source>File {number} of {files}: {name}</source>
            <translation>[Fîlé {number} öf {files}: {name}~~~~~~~ ~~~~]</translation>
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
            <source>Heard {done} of {whole}</source>
            <translation>[Héàrd {done} öf {whole}~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Final {done} of {whole}</source>
            <translation>[Fîñàl {done} öf {whole}~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Flags left: {count}</source>
            <translation>[Flàgs léft: {count}~~~~~~~]</translation>
        </message>
        <message>
            <source>Everybody together: {done} of {whole}. To the next unheard line: {key}</source>
            <translation>[Évérýbödý tögéthér: {done} öf {whole}. Tö thé ñéxt ûñhéàrd lîñé: {key}~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Lines that somebody heard to their end and confirmed as they read now. To the next one that is not</source>
            <translation>[Lîñés thàt sömébödý héàrd tö théîr éñd àñd çöñfîrméd às théý réàd ñöw. Tö thé ñéxt öñé thàt îs ñöt~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Lines with a reason to listen again that are not final. To the next one: {key}</source>
            <translation>[Lîñés wîth à réàsöñ tö lîstéñ àgàîñ thàt àré ñöt fîñàl. Tö thé ñéxt öñé: {key}~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>ProofFields</name>
        <message>
            <source>Key file…</source>
            <translation>[Kéý fîlé…~~~]</translation>
        </message>
        <message>
            <source>Only if this account was given one</source>
            <translation>[Öñlý îf thîs àççöûñt wàs gîvéñ öñé~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Key file</source>
            <translation>[Kéý fîlé~~~]</translation>
        </message>
    </context>
    <context>
        <name>Provenance</name>
        <message>
            <source>Not known</source>
            <translation>[Nöt kñöwñ~~~]</translation>
        </message>
        <message>
            <source>Somebody of this office</source>
            <translation>[Sömébödý öf thîs öffîçé~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>The witness</source>
            <translation>[Thé wîtñéss~~~~]</translation>
        </message>
        <message>
            <source>A relative or friend</source>
            <translation>[À rélàtîvé ör frîéñd~~~~~~~]</translation>
        </message>
        <message>
            <source>Another organization</source>
            <translation>[Àñöthér örgàñîzàtîöñ~~~~~~~]</translation>
        </message>
        <message>
            <source>A journalist</source>
            <translation>[À jöûrñàlîst~~~~]</translation>
        </message>
        <message>
            <source>An authority</source>
            <translation>[Àñ àûthörîtý~~~~]</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>[Sömébödý élsé~~~~~]</translation>
        </message>
        <message>
            <source>Straight from our own recorder</source>
            <translation>[Stràîght fröm öûr öwñ réçördér~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Handed over in person</source>
            <translation>[Hàñdéd övér îñ pérsöñ~~~~~~~]</translation>
        </message>
        <message>
            <source>By mail or courier</source>
            <translation>[Bý màîl ör çöûrîér~~~~~~~]</translation>
        </message>
        <message>
            <source>Over a network</source>
            <translation>[Övér à ñétwörk~~~~~]</translation>
        </message>
        <message>
            <source>From an older archive</source>
            <translation>[Fröm àñ öldér àrçhîvé~~~~~~~]</translation>
        </message>
        <message>
            <source>In another way</source>
            <translation>[Îñ àñöthér wàý~~~~~]</translation>
        </message>
        <message>
            <source>The first: as the device wrote it</source>
            <translation>[Thé fîrst: às thé dévîçé wröté ît~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>An exact copy of the first</source>
            <translation>[Àñ éxàçt çöpý öf thé fîrst~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Converted or edited</source>
            <translation>[Cöñvértéd ör édîtéd~~~~~~~]</translation>
        </message>
        <message>
            <source>Nobody: it was ours</source>
            <translation>[Nöbödý: ît wàs öûrs~~~~~~~]</translation>
        </message>
        <message>
            <source>A go-between</source>
            <translation>[À gö-bétwééñ~~~~]</translation>
        </message>
        <message>
            <source>A colleague</source>
            <translation>[À çölléàgûé~~~~]</translation>
        </message>
        <message>
            <source>Made by</source>
            <translation>[Màdé bý~~]</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>[Dévîçé~~]</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>[Màdé öñ~~]</translation>
        </message>
        <message>
            <source>Came to us</source>
            <translation>[Càmé tö ûs~~~~]</translation>
        </message>
        <message>
            <source>Handed over by</source>
            <translation>[Hàñdéd övér bý~~~~~]</translation>
        </message>
        <message>
            <source>Which copy</source>
            <translation>[Whîçh çöpý~~~~]</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>[Rémàrks~~]</translation>
        </message>
    </context>
    <context>
        <name>Question</name>
        <message>
            <source>Has effect only together with: {items}</source>
            <translation>[Hàs éfféçt öñlý tögéthér wîth: {items}~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Key {number}</source>
            <translation>[Kéý {number}~~~~]</translation>
        </message>
        <message>
            <source>&amp;Witness takes this back…</source>
            <translation>[&amp;Wîtñéss tàkés thîs bàçk…~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>&amp;Note that it was taken back</source>
            <translation>[&amp;Nöté thàt ît wàs tàkéñ bàçk~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>&amp;Keep it</source>
            <translation>[&amp;Kéép ît~~~]</translation>
        </message>
    </context>
    <context>
        <name>Queue</name>
        <message>
            <source>Transcribing</source>
            <translation>[Tràñsçrîbîñg~~~~]</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>[Wàîtîñg~~]</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>[Döñé~]</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>[Fàîléd~~]</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>[Càñçélléd~~~]</translation>
        </message>
        <message>
            <source>The second model could not be used; the first one read places in doubt again. {reason}</source>
            <translation>[Thé séçöñd mödél çöûld ñöt bé ûséd; thé fîrst öñé réàd plàçés îñ döûbt àgàîñ. {reason}~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>A recording runs. The queue waits until it is sealed, then goes on by itself.</source>
            <translation>[À réçördîñg rûñs. Thé qûéûé wàîts ûñtîl ît îs séàléd, théñ göés öñ bý îtsélf.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>The queue is paused. What is done so far is kept.</source>
            <translation>[Thé qûéûé îs pàûséd. Whàt îs döñé sö fàr îs képt.~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>The queue rests, because something went wrong that is not the recording's fault.</source>
            <translation>[Thé qûéûé résts, béçàûsé söméthîñg wéñt wröñg thàt îs ñöt thé réçördîñg's fàûlt.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>stopping</source>
            <translation>[stöppîñg~~~]</translation>
        </message>
        <message>
            <source>checking the model</source>
            <translation>[çhéçkîñg thé mödél~~~~~~~]</translation>
        </message>
        <message>
            <source>about {time} left</source>
            <translation>[àböût {time} léft~~~~~~]</translation>
        </message>
        <message>
            <source>Translating</source>
            <translation>[Tràñslàtîñg~~~~]</translation>
        </message>
    </context>
    <context>
        <name>QueueView</name>
        <message>
            <source>Transcription queue</source>
            <translation>[Tràñsçrîptîöñ qûéûé~~~~~~~]</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>[Gö öñ~~]</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>[Pàûsé~~]</translation>
        </message>
        <message>
            <source>{n} more are not shown.</source>
            <translation>[{n} möré àré ñöt shöwñ.~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Drafts are made here one after the other, while you do other work.</source>
            <translation>[Dràfts àré màdé héré öñé àftér thé öthér, whîlé ýöû dö öthér wörk.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>1 to do</source>
            <translation>[1 tö dö~~]</translation>
        </message>
        <message>
            <source>{n} to do</source>
            <translation>[{n} tö dö~~~]</translation>
        </message>
        <message>
            <source>{n} recordings were queued.</source>
            <translation>[{n} réçördîñgs wéré qûéûéd.~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>And {n} more.</source>
            <translation>[Àñd {n} möré.~~~~~]</translation>
        </message>
        <message>
            <source>Add &amp;recordings…</source>
            <translation>[Àdd &amp;réçördîñgs…~~~~~~]</translation>
        </message>
        <message>
            <source>Clear what has ended</source>
            <translation>[Cléàr whàt hàs éñdéd~~~~~~~]</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>[Tràñsçrîpt~~~~]</translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>[Nöthîñg wàîts~~~~~]</translation>
        </message>
        <message>
            <source>Add recordings, and their drafts are made one after the other. A recording always comes first.</source>
            <translation>[Àdd réçördîñgs, àñd théîr dràfts àré màdé öñé àftér thé öthér. À réçördîñg àlwàýs çömés fîrst.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Acc&amp;uracy</source>
            <translation>[Àçç&amp;ûràçý~~~]</translation>
        </message>
        <message>
            <source>How near drafts came to what people approved</source>
            <translation>[Höw ñéàr dràfts çàmé tö whàt péöplé àpprövéd~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
    </context>
    <context>
        <name>ReadingList</name>
        <message>
            <source>Lines of the transcript</source>
            <translation>[Lîñés öf thé tràñsçrîpt~~~~~~~ ~]</translation>
        </message>
    </context>
    <context>
        <name>ReadingRoom</name>
        <message>
            <source>No transcript yet</source>
            <translation>[Nö tràñsçrîpt ýét~~~~~~]</translation>
        </message>
        <message>
            <source>Choose a model pack at the left and press Transcribe. It runs on this laptop and takes a while.</source>
            <translation>[Chöösé à mödél pàçk àt thé léft àñd préss Tràñsçrîbé. Ît rûñs öñ thîs làptöp àñd tàkés à whîlé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>ReasonCard</name>
        <message>
            <source>Masks in this line, and of sound alone</source>
            <translation>[Màsks îñ thîs lîñé, àñd öf söûñd àlöñé~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Take back: {mask}</source>
            <translation>[Tàké bàçk: {mask}~~~~~~]</translation>
        </message>
        <message>
            <source>Take back, for the reason in words above</source>
            <translation>[Tàké bàçk, för thé réàsöñ îñ wörds àbövé~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>[&amp;Réàsöñ~~]</translation>
        </message>
        <message>
            <source>A recipient reads it.</source>
            <translation>[À réçîpîéñt réàds ît.~~~~~~~]</translation>
        </message>
        <message>
            <source>Reason in wor&amp;ds</source>
            <translation>[Réàsöñ îñ wör&amp;ds~~~~~~]</translation>
        </message>
        <message>
            <source>Stays at the office. No names.</source>
            <translation>[Stàýs àt thé öffîçé. Nö ñàmés.~~~~~~~ ~~~~]</translation>
        </message>
    </context>
    <context>
        <name>ReasonStrip</name>
        <message>
            <source>Why the line is changed</source>
            <translation>[Whý thé lîñé îs çhàñgéd~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Heard again: it is a place name</source>
            <translation>[Héàrd àgàîñ: ît îs à plàçé ñàmé~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>[Störé~~]</translation>
        </message>
        <message>
            <source>Leave the line as it was</source>
            <translation>[Léàvé thé lîñé às ît wàs~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Why is the line at {time} changed?</source>
            <translation>[Whý îs thé lîñé àt {time} çhàñgéd?~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>{n} more wait for a reason.</source>
            <translation>[{n} möré wàît för à réàsöñ.~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>An earlier text is laid over it again.</source>
            <translation>[Àñ éàrlîér téxt îs làîd övér ît àgàîñ.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The transcript was submitted for review before.</source>
            <translation>[Thé tràñsçrîpt wàs sûbmîttéd för révîéw béföré.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Another person has heard and confirmed how it reads.</source>
            <translation>[Àñöthér pérsöñ hàs héàrd àñd çöñfîrméd höw ît réàds.~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>This office asks for every change.</source>
            <translation>[Thîs öffîçé àsks för évérý çhàñgé.~~~~~~~ ~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>Receive</name>
        <message>
            <source>Verified: bundle {bundle}, witness {witness}, signed by {signer}, approved by {approver}.</source>
            <translation>[Vérîfîéd: bûñdlé {bundle}, wîtñéss {witness}, sîgñéd bý {signer}, àpprövéd bý {approver}.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Trusted time: not verified. Give the authority's root certificate with --tsa-root.</source>
            <translation>[Trûstéd tîmé: ñöt vérîfîéd. Gîvé thé àûthörîtý's rööt çértîfîçàté wîth --tsà-rööt.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Trusted time: {authority} says that the first {size} log entries existed on {at}.</source>
            <translation>[Trûstéd tîmé: {authority} sàýs thàt thé fîrst {size} lög éñtrîés éxîstéd öñ {at}.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Trusted time: refused. The stamp in this bundle is not by these authorities, or not over this log.</source>
            <translation>[Trûstéd tîmé: réfûséd. Thé stàmp îñ thîs bûñdlé îs ñöt bý thésé àûthörîtîés, ör ñöt övér thîs lög.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Not verified.</source>
            <translation>[Nöt vérîfîéd.~~~~~]</translation>
        </message>
        <message>
            <source>Attachments: {count}. They are untouched originals, as somebody gave them: open them on a machine kept apart.</source>
            <translation>[Àttàçhméñts: {count}. Théý àré ûñtöûçhéd örîgîñàls, às sömébödý gàvé thém: öpéñ thém öñ à màçhîñé képt àpàrt.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>  {path}: {kind}, {media_type}, {size}. {caption}</source>
            <translation>[  {path}: {kind}, {media_type}, {size}. {caption}~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>photograph</source>
            <translation>[phötögràph~~~~]</translation>
        </message>
        <message>
            <source>scan</source>
            <translation>[sçàñ~]</translation>
        </message>
        <message>
            <source>drawing</source>
            <translation>[dràwîñg~~]</translation>
        </message>
        <message>
            <source>document</source>
            <translation>[döçûméñt~~~]</translation>
        </message>
        <message>
            <source>other</source>
            <translation>[öthér~~]</translation>
        </message>
        <message>
            <source>Recording {number}, {length}: stopped and sealed.</source>
            <translation>[Réçördîñg {number}, {length}: stöppéd àñd séàléd.~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Recording {number}, {length}: broke off; sealed as it was.</source>
            <translation>[Réçördîñg {number}, {length}: bröké öff; séàléd às ît wàs.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>  Not in it: {reason} ({times}×, {length} in all).</source>
            <translation>[  Nöt îñ ît: {reason} ({times}×, {length} îñ àll).~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>  Not in it: {reason} ({times}×, nobody knows for how long).</source>
            <translation>[  Nöt îñ ît: {reason} ({times}×, ñöbödý kñöws för höw löñg).~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>  Off the record, kept by the office and not in this bundle: {times}×, {length} in all.</source>
            <translation>[  Öff thé réçörd, képt bý thé öffîçé àñd ñöt îñ thîs bûñdlé: {times}×, {length} îñ àll.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>  Places that the interviewer marked: {times}.</source>
            <translation>[  Plàçés thàt thé îñtérvîéwér màrkéd: {times}.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Translation: {lines} lines. Unverified machine translation, never to be quoted alone: {by_machine}. Made before the transcript was last changed: {stale}.</source>
            <translation>[Tràñslàtîöñ: {lines} lîñés. Ûñvérîfîéd màçhîñé tràñslàtîöñ, ñévér tö bé qûötéd àlöñé: {by_machine}. Màdé béföré thé tràñsçrîpt wàs làst çhàñgéd: {stale}.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Redacted copy: {masks} masks, {withheld} lines withheld, {sound} of sound replaced. Masked by {people}.</source>
            <translation>[Rédàçtéd çöpý: {masks} màsks, {withheld} lîñés wîthhéld, {sound} öf söûñd réplàçéd. Màskéd bý {people}.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>The original lies unchanged at the office; the record names it by the digest of its samples.</source>
            <translation>[Thé örîgîñàl lîés ûñçhàñgéd àt thé öffîçé; thé réçörd ñàmés ît bý thé dîgést öf îts sàmplés.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
    </context>
    <context>
        <name>ReceivePanel</name>
        <message>
            <source>Take in a review bundle</source>
            <translation>[Tàké îñ à révîéw bûñdlé~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>[&amp;Fîlé~~]</translation>
        </message>
        <message>
            <source>On the colleague's drive, its name begins with review-.</source>
            <translation>[Öñ thé çölléàgûé's drîvé, îts ñàmé bégîñs wîth révîéw-.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Your passphrase, once more</source>
            <translation>[&amp;Ýöûr pàssphràsé, öñçé möré~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>The bundle is sealed to your own key, which it opens.</source>
            <translation>[Thé bûñdlé îs séàléd tö ýöûr öwñ kéý, whîçh ît öpéñs.~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Open and verify</source>
            <translation>[&amp;Öpéñ àñd vérîfý~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Take in</source>
            <translation>[&amp;Tàké îñ~~~]</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>[Vérîfîéd~~~]</translation>
        </message>
        <message>
            <source>Nothing is opened</source>
            <translation>[Nöthîñg îs öpéñéd~~~~~~]</translation>
        </message>
        <message>
            <source>{witness}, from {name}, made {at}</source>
            <translation>[{witness}, fröm {name}, màdé {at}~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>A new interview for this laptop.</source>
            <translation>[À ñéw îñtérvîéw för thîs làptöp.~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>New in it:</source>
            <translation>[Néw îñ ît:~~~~]</translation>
        </message>
        <message>
            <source>Nothing in it is new: it is older than what is here.</source>
            <translation>[Nöthîñg îñ ît îs ñéw: ît îs öldér thàñ whàt îs héré.~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Look at these consents: both laptops have noted a decision. {items}</source>
            <translation>[Löök àt thésé çöñséñts: böth làptöps hàvé ñötéd à déçîsîöñ. {items}~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Taken in</source>
            <translation>[Tàkéñ îñ~~~]</translation>
        </message>
        <message>
            <source>New entries: {new}. Lines in conflict: {conflicts}. Splits or merges not in force: {lost}.</source>
            <translation>[Néw éñtrîés: {new}. Lîñés îñ çöñflîçt: {conflicts}. Splîts ör mérgés ñöt îñ förçé: {lost}.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Sho&amp;w what is in conflict</source>
            <translation>[Shö&amp;w whàt îs îñ çöñflîçt~~~~~~~ ~~]</translation>
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
            <translation>[Öpéñîñg thé mîçröphöñé~~~~~~~]</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>[Réçördîñg~~~]</translation>
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
            <source>Ready</source>
            <translation>[Réàdý~~]</translation>
        </message>
        <message>
            <source>Sound was lost</source>
            <translation>[Söûñd wàs löst~~~~~]</translation>
        </message>
        <message>
            <source>Microphone disconnected</source>
            <translation>[Mîçröphöñé dîsçöññéçtéd~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>The laptop slept</source>
            <translation>[Thé làptöp slépt~~~~~~]</translation>
        </message>
        <message>
            <source>The recorder stood still</source>
            <translation>[Thé réçördér stööd stîll~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Off the record</source>
            <translation>[Öff thé réçörd~~~~~]</translation>
        </message>
        <message>
            <source>The source is damaged here</source>
            <translation>[Thé söûrçé îs dàmàgéd héré~~~~~~~ ~~]</translation>
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
            <source>Looking for the recorder</source>
            <translation>[Löökîñg för thé réçördér~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Break</source>
            <translation>[Bréàk~~]</translation>
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
            <source>The sound changed its format</source>
            <translation>[Thé söûñd çhàñgéd îts förmàt~~~~~~~ ~~~]</translation>
        </message>
    </context>
    <context>
        <name>RecordView</name>
        <message>
            <source>Bring in a recording…</source>
            <translation>[Brîñg îñ à réçördîñg…~~~~~~~]</translation>
        </message>
        <message>
            <source>WAV, FLAC, MP3, M4A, Ogg and others</source>
            <translation>[WÀV, FLÀC, MP3, M4À, Ögg àñd öthérs~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>No interview chosen</source>
            <translation>[Nö îñtérvîéw çhöséñ~~~~~~~]</translation>
        </message>
        <message>
            <source>Choose an interview in the list, or open a new one, to record in it.</source>
            <translation>[Chöösé àñ îñtérvîéw îñ thé lîst, ör öpéñ à ñéw öñé, tö réçörd îñ ît.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
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
            <source>Record  ·  F8</source>
            <translation>[Réçörd  ·  F8~~~~~]</translation>
        </message>
        <message>
            <source>The witness has not agreed to be recorded.</source>
            <translation>[Thé wîtñéss hàs ñöt àgrééd tö bé réçördéd.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>A recorder runs and does not answer. It is looked for again by itself; nothing else begins.</source>
            <translation>[À réçördér rûñs àñd döés ñöt àñswér. Ît îs löökéd för àgàîñ bý îtsélf; ñöthîñg élsé bégîñs.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>The last recording broke off at {time}. Everything up to there is sealed, and the gap is noted in it: record to go on in a new one.</source>
            <translation>[Thé làst réçördîñg bröké öff àt {time}. Évérýthîñg ûp tö théré îs séàléd, àñd thé gàp îs ñötéd îñ ît: réçörd tö gö öñ îñ à ñéw öñé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
    </context>
    <context>
        <name>RecordingBadge</name>
        <message>
            <source>Back to the recording</source>
            <translation>[Bàçk tö thé réçördîñg~~~~~~~]</translation>
        </message>
        <message>
            <source>Look here</source>
            <translation>[Löök héré~~~]</translation>
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
        <message>
            <source>Translating</source>
            <translation>[Tràñslàtîñg~~~~]</translation>
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
            <source>Glossary…</source>
            <translation>[Glössàrý…~~~]</translation>
        </message>
        <message>
            <source>The witness has not agreed to automatic transcription.</source>
            <translation>[Thé wîtñéss hàs ñöt àgrééd tö àûtömàtîç tràñsçrîptîöñ.~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>A new draft would be laid beside the present one.</source>
            <translation>[À ñéw dràft wöûld bé làîd bésîdé thé préséñt öñé.~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Places in doubt are read again with {model}, which adds to it.</source>
            <translation>[Plàçés îñ döûbt àré réàd àgàîñ wîth {model}, whîçh àdds tö ît.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Model packs…</source>
            <translation>[Mödél pàçks…~~~~]</translation>
        </message>
        <message>
            <source>A custodian has to decide on the model packs of this laptop first.</source>
            <translation>[À çûstödîàñ hàs tö déçîdé öñ thé mödél pàçks öf thîs làptöp fîrst.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>There is no model pack on this laptop yet. Install one.</source>
            <translation>[Théré îs ñö mödél pàçk öñ thîs làptöp ýét. Îñstàll öñé.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Takes about {time} on this laptop.</source>
            <translation>[Tàkés àböût {time} öñ thîs làptöp.~~~~~~~ ~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>RecoverView</name>
        <message>
            <source>Use the recovery kit</source>
            <translation>[Ûsé thé réçövérý kît~~~~~~~]</translation>
        </message>
        <message>
            <source>The sheets open the vault for a new account, which will be a custodian. No old account is taken over, and the log says that the kit was used.</source>
            <translation>[Thé shééts öpéñ thé vàûlt för à ñéw àççöûñt, whîçh wîll bé à çûstödîàñ. Nö öld àççöûñt îs tàkéñ övér, àñd thé lög sàýs thàt thé kît wàs ûséd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Vault folder</source>
            <translation>[&amp;Vàûlt földér~~~~~]</translation>
        </message>
        <message>
            <source>&amp;New account</source>
            <translation>[&amp;Néw àççöûñt~~~~]</translation>
        </message>
        <message>
            <source>Anybody can read it, so no name: custodian-2</source>
            <translation>[Àñýbödý çàñ réàd ît, sö ñö ñàmé: çûstödîàñ-2~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>N&amp;ame shown inside</source>
            <translation>[N&amp;àmé shöwñ îñsîdé~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Open the vault</source>
            <translation>[&amp;Öpéñ thé vàûlt~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Back to unlocking</source>
            <translation>[&amp;Bàçk tö ûñlöçkîñg~~~~~~~]</translation>
        </message>
        <message>
            <source>Opening the vault</source>
            <translation>[Öpéñîñg thé vàûlt~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>Redaction</name>
        <message>
            <source>Name</source>
            <translation>[Nàmé~]</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>[Plàçé~~]</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>[Dàté~]</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>[Cöñtàçt~~]</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>[Söûñd~~]</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>[Öthér~~]</translation>
        </message>
        <message>
            <source>Withheld line</source>
            <translation>[Wîthhéld lîñé~~~~~]</translation>
        </message>
        <message>
            <source>The witness asked for it</source>
            <translation>[Thé wîtñéss àskéd för ît~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Safety of the witness</source>
            <translation>[Sàfétý öf thé wîtñéss~~~~~~~]</translation>
        </message>
        <message>
            <source>Safety of family</source>
            <translation>[Sàfétý öf fàmîlý~~~~~~]</translation>
        </message>
        <message>
            <source>Somebody else's privacy</source>
            <translation>[Sömébödý élsé's prîvàçý~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Required by law</source>
            <translation>[Réqûîréd bý làw~~~~~~]</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>[Àñöthér réàsöñ~~~~~]</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>[wàîts~~]</translation>
        </message>
        <message>
            <source>masked</source>
            <translation>[màskéd~~]</translation>
        </message>
        <message>
            <source>left</source>
            <translation>[léft~]</translation>
        </message>
        <message>
            <source>A quiet tone</source>
            <translation>[À qûîét töñé~~~~]</translation>
        </message>
        <message>
            <source>Silence</source>
            <translation>[Sîléñçé~~]</translation>
        </message>
    </context>
    <context>
        <name>RedactionView</name>
        <message>
            <source>Redaction</source>
            <translation>[Rédàçtîöñ~~~]</translation>
        </message>
        <message>
            <source>Back to the masks</source>
            <translation>[Bàçk tö thé màsks~~~~~~]</translation>
        </message>
        <message>
            <source>Make a &amp;copy…</source>
            <translation>[Màké à &amp;çöpý…~~~~~]</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>[Tràñsçrîpt~~~~]</translation>
        </message>
        <message>
            <source>&amp;New redaction…</source>
            <translation>[&amp;Néw rédàçtîöñ…~~~~~~]</translation>
        </message>
        <message>
            <source>Lines as the copy shows them</source>
            <translation>[Lîñés às thé çöpý shöws thém~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Nothing is masked</source>
            <translation>[Nöthîñg îs màskéd~~~~~~]</translation>
        </message>
        <message>
            <source>Choose an interview with a transcript, and begin a redaction. The original is never changed.</source>
            <translation>[Chöösé àñ îñtérvîéw wîth à tràñsçrîpt, àñd bégîñ à rédàçtîöñ. Thé örîgîñàl îs ñévér çhàñgéd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>No interview is chosen.</source>
            <translation>[Nö îñtérvîéw îs çhöséñ.~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>{code} · masks: {masks} · withheld lines: {withheld} · to be set anew: {stale}</source>
            <translation>[{code} · màsks: {masks} · wîthhéld lîñés: {withheld} · tö bé sét àñéw: {stale}~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>[Sûggéstîöñs~~~~]</translation>
        </message>
        <message>
            <source>Reason, sound</source>
            <translation>[Réàsöñ, söûñd~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>ReplacePreview</name>
        <message>
            <source>Replace</source>
            <translation>[Réplàçé~~]</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>[Chàñgés~~]</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>[Réàsöñ~~]</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>[Bàçk~]</translation>
        </message>
        <message>
            <source>Nothing is changed yet. Each line gets a new revision over it, and all can be undone together.</source>
            <translation>[Nöthîñg îs çhàñgéd ýét. Éàçh lîñé géts à ñéw révîsîöñ övér ît, àñd àll çàñ bé ûñdöñé tögéthér.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Replace in {count}</source>
            <translation>[Réplàçé îñ {count}~~~~~~~]</translation>
        </message>
        <message>
            <source>{old} replaced by {new}</source>
            <translation>[{old} réplàçéd bý {new}~~~~~~~ ~]</translation>
        </message>
    </context>
    <context>
        <name>ReplayPanel</name>
        <message>
            <source>Pause</source>
            <translation>[Pàûsé~~]</translation>
        </message>
        <message>
            <source>Show how it was drawn</source>
            <translation>[Shöw höw ît wàs dràwñ~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>Drawing with %n stroke(s) and words</source>
            <translation>
                <numerusform>[Dràwîñg wîth %n ströké àñd wörds~~~~~~~ ~~~~]</numerusform>
                <numerusform>[Dràwîñg wîth %n strökés àñd wörds~~~~~~~ ~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Listen from here</source>
            <translation>[Lîstéñ fröm héré~~~~~~]</translation>
        </message>
        <message>
            <source>What was said while this was drawn</source>
            <translation>[Whàt wàs sàîd whîlé thîs wàs dràwñ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>How far the drawing had come</source>
            <translation>[Höw fàr thé dràwîñg hàd çömé~~~~~~~ ~~~]</translation>
        </message>
    </context>
    <context>
        <name>RestoreView</name>
        <message>
            <source>Made</source>
            <translation>[Màdé~]</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>[Sîzé~]</translation>
        </message>
        <message>
            <source>Vault</source>
            <translation>[Vàûlt~~]</translation>
        </message>
        <message>
            <source>{count} backups here have a damaged list and can't be used.</source>
            <translation>[{count} bàçkûps héré hàvé à dàmàgéd lîst àñd çàñ't bé ûséd.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>There is no backup in this folder. Choose the one that holds a folder named saegim-backup.</source>
            <translation>[Théré îs ñö bàçkûp îñ thîs földér. Chöösé thé öñé thàt hölds à földér ñàméd sàégîm-bàçkûp.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Restore from a backup</source>
            <translation>[Réstöré fröm à bàçkûp~~~~~~~]</translation>
        </message>
        <message>
            <source>Every file is checked on its way back. Afterwards the vault opens with the passphrases of that day, or with the recovery kit; whatever was done since the backup is not in it.</source>
            <translation>[Évérý fîlé îs çhéçkéd öñ îts wàý bàçk. Àftérwàrds thé vàûlt öpéñs wîth thé pàssphràsés öf thàt dàý, ör wîth thé réçövérý kît; whàtévér wàs döñé sîñçé thé bàçkûp îs ñöt îñ ît.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Drive or folder with the backup</source>
            <translation>[&amp;Drîvé ör földér wîth thé bàçkûp~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>&amp;Folder for the vault</source>
            <translation>[&amp;Földér för thé vàûlt~~~~~~~]</translation>
        </message>
        <message>
            <source>A new folder on this laptop.</source>
            <translation>[À ñéw földér öñ thîs làptöp.~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Backups on this drive</source>
            <translation>[Bàçkûps öñ thîs drîvé~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Restore the vault</source>
            <translation>[&amp;Réstöré thé vàûlt~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Back to unlocking</source>
            <translation>[&amp;Bàçk tö ûñlöçkîñg~~~~~~~]</translation>
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
            <translation>[Höw àñýbödý çàñ vérîfý ît, wîth thé réçîpîéñt's kéý àñd öûr lîst öf sîgñérs~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>[Hàñdéd övér~~~~]</translation>
        </message>
        <message>
            <source>The drive can go to the recipient. The testimony stays in the vault.</source>
            <translation>[Thé drîvé çàñ gö tö thé réçîpîéñt. Thé téstîmöñý stàýs îñ thé vàûlt.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
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
            <translation>[évérý býté, wîth thé réçéîvér's öwñ çhéçks: àll {n} pàsséd~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Entries: {size}</source>
            <translation>[Éñtrîés: {size}~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing compared yet</source>
            <translation>[Nöthîñg çömpàréd ýét~~~~~~~]</translation>
        </message>
        <message>
            <source>A checkpoint is two lines that stand for the whole log. Whoever holds one can show whether this is still that log. Recipients find theirs in every bundle; in the transcript it is printed at the end.</source>
            <translation>[À çhéçkpöîñt îs twö lîñés thàt stàñd för thé whölé lög. Whöévér hölds öñé çàñ shöw whéthér thîs îs stîll thàt lög. Réçîpîéñts fîñd théîrs îñ évérý bûñdlé; îñ thé tràñsçrîpt ît îs prîñtéd àt thé éñd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The custody log notes that it was compared.</source>
            <translation>[Thé çûstödý lög ñötés thàt ît wàs çömpàréd.~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>It fits</source>
            <translation>[Ît fîts~~]</translation>
        </message>
        <message>
            <source>Entries are missing</source>
            <translation>[Éñtrîés àré mîssîñg~~~~~~~]</translation>
        </message>
        <message>
            <source>Another log</source>
            <translation>[Àñöthér lög~~~~]</translation>
        </message>
        <message>
            <source>To be kept on paper</source>
            <translation>[Tö bé képt öñ pàpér~~~~~~~]</translation>
        </message>
        <message>
            <source>The newest checkpoint of this vault. Copy it, with today's date, and keep it in another place.</source>
            <translation>[Thé ñéwést çhéçkpöîñt öf thîs vàûlt. Cöpý ît, wîth tödàý's dàté, àñd kéép ît îñ àñöthér plàçé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>ReturnForm</name>
        <message>
            <source>Why is it returned?</source>
            <translation>[Whý îs ît rétûrñéd?~~~~~~~]</translation>
        </message>
        <message>
            <source>Begin with…</source>
            <translation>[Bégîñ wîth…~~~~]</translation>
        </message>
        <message>
            <source>Reasons that lie ready</source>
            <translation>[Réàsöñs thàt lîé réàdý~~~~~~~]</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>[Réàsöñs~~]</translation>
        </message>
        <message>
            <source>What has to be mended? Comments say where.</source>
            <translation>[Whàt hàs tö bé méñdéd? Cömméñts sàý whéré.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Return it</source>
            <translation>[Rétûrñ ît~~~]</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>[Nöt ñöw~~]</translation>
        </message>
        <message>
            <source>{n} of {most} characters</source>
            <translation>[{n} öf {most} çhàràçtérs~~~~~~~ ~]</translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <source>No transcript</source>
            <translation>[Nö tràñsçrîpt~~~~~]</translation>
        </message>
        <message>
            <source>In work</source>
            <translation>[Îñ wörk~~]</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>[Wàîtîñg~~]</translation>
        </message>
        <message>
            <source>Changed since</source>
            <translation>[Chàñgéd sîñçé~~~~~]</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>[Rétûrñéd~~~]</translation>
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
            <source>{name} approved it on {time}.</source>
            <translation>[{name} àpprövéd ît öñ {time}.~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>{name} approved it on {time}; something was changed since, so it is void.</source>
            <translation>[{name} àpprövéd ît öñ {time}; söméthîñg wàs çhàñgéd sîñçé, sö ît îs vöîd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>{name} returned it on {time}:</source>
            <translation>[{name} rétûrñéd ît öñ {time}:~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>{name} submitted it on {time}. It waits for a supervisor.</source>
            <translation>[{name} sûbmîttéd ît öñ {time}. Ît wàîts för à sûpérvîsör.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>{name} submitted it on {time}; something was changed since. Submit it anew.</source>
            <translation>[{name} sûbmîttéd ît öñ {time}; söméthîñg wàs çhàñgéd sîñçé. Sûbmît ît àñéw.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>It was not submitted for review yet.</source>
            <translation>[Ît wàs ñöt sûbmîttéd för révîéw ýét.~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>{time} of the recording are not transcribed</source>
            <translation>[{time} öf thé réçördîñg àré ñöt tràñsçrîbéd~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>1 line was corrected on two laptops</source>
            <translation>[1 lîñé wàs çörréçtéd öñ twö làptöps~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>{n} lines were corrected on two laptops</source>
            <translation>[{n} lîñés wéré çörréçtéd öñ twö làptöps~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>1 split or merge met another one</source>
            <translation>[1 splît ör mérgé mét àñöthér öñé~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>{n} splits or merges met another one</source>
            <translation>[{n} splîts ör mérgés mét àñöthér öñé~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>1 line was not heard and confirmed</source>
            <translation>[1 lîñé wàs ñöt héàrd àñd çöñfîrméd~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>{n} lines were not heard and confirmed</source>
            <translation>[{n} lîñés wéré ñöt héàrd àñd çöñfîrméd~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Recording {number}, {time}</source>
            <translation>[Réçördîñg {number}, {time}~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Recording {number}, {time}: no machine draft yet</source>
            <translation>[Réçördîñg {number}, {time}: ñö màçhîñé dràft ýét~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>You alone confirmed 1 line. Before you can approve, somebody else has to hear and confirm it.</source>
            <translation>[Ýöû àlöñé çöñfîrméd 1 lîñé. Béföré ýöû çàñ àpprövé, sömébödý élsé hàs tö héàr àñd çöñfîrm ît.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>You alone confirmed {n} lines. Before you can approve, somebody else has to hear and confirm them.</source>
            <translation>[Ýöû àlöñé çöñfîrméd {n} lîñés. Béföré ýöû çàñ àpprövé, sömébödý élsé hàs tö héàr àñd çöñfîrm thém.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Only the supervisor confirmed 1 line. Before it can be approved, hear and confirm it too.</source>
            <translation>[Öñlý thé sûpérvîsör çöñfîrméd 1 lîñé. Béföré ît çàñ bé àpprövéd, héàr àñd çöñfîrm ît töö.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Only the supervisor confirmed {n} lines. Before it can be approved, hear and confirm them too.</source>
            <translation>[Öñlý thé sûpérvîsör çöñfîrméd {n} lîñés. Béföré ît çàñ bé àpprövéd, héàr àñd çöñfîrm thém töö.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>The recording has no gap.</source>
            <translation>[Thé réçördîñg hàs ñö gàp.~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>1 gap of {time}</source>
            <translation>[1 gàp öf {time}~~~~~~]</translation>
        </message>
        <message>
            <source>{n} gaps, {time} in all</source>
            <translation>[{n} gàps, {time} îñ àll~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>1 open comment</source>
            <translation>[1 öpéñ çömméñt~~~~~]</translation>
        </message>
        <message>
            <source>{n} open comments</source>
            <translation>[{n} öpéñ çömméñts~~~~~~]</translation>
        </message>
        <message>
            <source>The comments say where: please mend and submit it again.</source>
            <translation>[Thé çömméñts sàý whéré: pléàsé méñd àñd sûbmît ît àgàîñ.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Some lines don't say what is heard. Please hear them again.</source>
            <translation>[Sömé lîñés döñ't sàý whàt îs héàrd. Pléàsé héàr thém àgàîñ.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The speakers of some lines are mixed up.</source>
            <translation>[Thé spéàkérs öf sömé lîñés àré mîxéd ûp.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Some passages lead the witness. Please say what happened there.</source>
            <translation>[Sömé pàssàgés léàd thé wîtñéss. Pléàsé sàý whàt hàppéñéd théré.~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Two passages contradict one another. Please clear up which is heard.</source>
            <translation>[Twö pàssàgés çöñtràdîçt öñé àñöthér. Pléàsé çléàr ûp whîçh îs héàrd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Names or places are spelled in several ways.</source>
            <translation>[Nàmés ör plàçés àré spélléd îñ sévéràl wàýs.~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>flagged</source>
            <translation>[flàggéd~~]</translation>
        </message>
        <message>
            <source>drawn by chance</source>
            <translation>[dràwñ bý çhàñçé~~~~~~]</translation>
        </message>
        <message>
            <source>heard</source>
            <translation>[héàrd~~]</translation>
        </message>
        <message>
            <source>not heard to its end</source>
            <translation>[ñöt héàrd tö îts éñd~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>ReviewBundles</name>
        <message>
            <source>Stopping…</source>
            <translation>[Stöppîñg…~~~]</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>[Chéçkîñg~~~]</translation>
        </message>
        <message>
            <source>Sealing onto the drive</source>
            <translation>[Séàlîñg öñtö thé drîvé~~~~~~~]</translation>
        </message>
        <message>
            <source>Reading back from the drive</source>
            <translation>[Réàdîñg bàçk fröm thé drîvé~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Opening and verifying</source>
            <translation>[Öpéñîñg àñd vérîfýîñg~~~~~~~]</translation>
        </message>
        <message>
            <source>Storing the audio</source>
            <translation>[Störîñg thé àûdîö~~~~~~]</translation>
        </message>
        <message>
            <source>Merging</source>
            <translation>[Mérgîñg~~]</translation>
        </message>
        <message>
            <source>Beginning</source>
            <translation>[Bégîññîñg~~~]</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>[Séñt~]</translation>
        </message>
        <message>
            <source>Taken in</source>
            <translation>[Tàkéñ îñ~~~]</translation>
        </message>
        <message>
            <source>Consent decisions</source>
            <translation>[Cöñséñt déçîsîöñs~~~~~~]</translation>
        </message>
        <message>
            <source>Recordings</source>
            <translation>[Réçördîñgs~~~~]</translation>
        </message>
        <message>
            <source>Notes on where recordings come from</source>
            <translation>[Nötés öñ whéré réçördîñgs çömé fröm~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Speakers of channels</source>
            <translation>[Spéàkérs öf çhàññéls~~~~~~~]</translation>
        </message>
        <message>
            <source>Machine drafts</source>
            <translation>[Màçhîñé dràfts~~~~~]</translation>
        </message>
        <message>
            <source>Machine translations</source>
            <translation>[Màçhîñé tràñslàtîöñs~~~~~~~]</translation>
        </message>
        <message>
            <source>Lines split or merged</source>
            <translation>[Lîñés splît ör mérgéd~~~~~~~]</translation>
        </message>
        <message>
            <source>Corrected lines</source>
            <translation>[Cörréçtéd lîñés~~~~~~]</translation>
        </message>
        <message>
            <source>Speakers of lines</source>
            <translation>[Spéàkérs öf lîñés~~~~~~]</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>[Màrks~~]</translation>
        </message>
        <message>
            <source>Confirmed lines</source>
            <translation>[Cöñfîrméd lîñés~~~~~~]</translation>
        </message>
        <message>
            <source>Translated lines</source>
            <translation>[Tràñslàtéd lîñés~~~~~~]</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>[Cömméñts~~~]</translation>
        </message>
        <message>
            <source>Comments closed or opened again</source>
            <translation>[Cömméñts çlöséd ör öpéñéd àgàîñ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Handed to review</source>
            <translation>[Hàñdéd tö révîéw~~~~~~]</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>[Rétûrñs~~]</translation>
        </message>
        <message>
            <source>Approvals</source>
            <translation>[Àpprövàls~~~]</translation>
        </message>
    </context>
    <context>
        <name>ReviewBundlesView</name>
        <message>
            <source>Second laptop</source>
            <translation>[Séçöñd làptöp~~~~~]</translation>
        </message>
        <message>
            <source>An interview goes to a colleague's laptop on a drive, sealed to them, and comes back with more.</source>
            <translation>[Àñ îñtérvîéw göés tö à çölléàgûé's làptöp öñ à drîvé, séàléd tö thém, àñd çömés bàçk wîth möré.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>[Séñd~]</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>[Tàké îñ~~]</translation>
        </message>
        <message>
            <source>In conflict</source>
            <translation>[Îñ çöñflîçt~~~~]</translation>
        </message>
        <message>
            <source>Colleagues</source>
            <translation>[Cölléàgûés~~~~]</translation>
        </message>
    </context>
    <context>
        <name>ReviewCard</name>
        <message>
            <source>Before it can be submitted:</source>
            <translation>[Béföré ît çàñ bé sûbmîttéd:~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>[Révîéw~~]</translation>
        </message>
        <message>
            <source>Submit for review</source>
            <translation>[Sûbmît för révîéw~~~~~~]</translation>
        </message>
        <message>
            <source>Return…</source>
            <translation>[Rétûrñ…~~]</translation>
        </message>
        <message>
            <source>What was changed since</source>
            <translation>[Whàt wàs çhàñgéd sîñçé~~~~~~~]</translation>
        </message>
        <message>
            <source>Go to these lines</source>
            <translation>[Gö tö thésé lîñés~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>ReviewModel</name>
        <message>
            <source>Interview</source>
            <translation>[Îñtérvîéw~~~]</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>[Sîñçé~~]</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>[Léñgth~~]</translation>
        </message>
        <message>
            <source>Heard</source>
            <translation>[Héàrd~~]</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>[Révîéw~~]</translation>
        </message>
        <message>
            <source>own work</source>
            <translation>[öwñ wörk~~~]</translation>
        </message>
    </context>
    <context>
        <name>ReviewView</name>
        <message>
            <source>Review</source>
            <translation>[Révîéw~~]</translation>
        </message>
        <message>
            <source>Reading: {n} to go</source>
            <translation>[Réàdîñg: {n} tö gö~~~~~~~]</translation>
        </message>
        <message>
            <source>Another person than those who recorded and corrected hears it again, returns or approves it.</source>
            <translation>[Àñöthér pérsöñ thàñ thösé whö réçördéd àñd çörréçtéd héàrs ît àgàîñ, rétûrñs ör àpprövés ît.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>[Wàîtîñg~~]</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>[Rétûrñéd~~~]</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>[Àpprövéd~~~]</translation>
        </message>
        <message>
            <source>All</source>
            <translation>[Àll~]</translation>
        </message>
        <message>
            <source>Nothing was submitted yet</source>
            <translation>[Nöthîñg wàs sûbmîttéd ýét~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Whoever corrects a transcript submits it on its page “Review”. Then it waits here.</source>
            <translation>[Whöévér çörréçts à tràñsçrîpt sûbmîts ît öñ îts pàgé “Révîéw”. Théñ ît wàîts héré.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>[Nöthîñg wàîts~~~~~]</translation>
        </message>
        <message>
            <source>Everything that was submitted has been judged.</source>
            <translation>[Évérýthîñg thàt wàs sûbmîttéd hàs bééñ jûdgéd.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Nothing here</source>
            <translation>[Nöthîñg héré~~~~]</translation>
        </message>
        <message>
            <source>No interview stands like this now.</source>
            <translation>[Nö îñtérvîéw stàñds lîké thîs ñöw.~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Interviews under review</source>
            <translation>[Îñtérvîéws ûñdér révîéw~~~~~~~ ~]</translation>
        </message>
    </context>
    <context>
        <name>RootCard</name>
        <message>
            <source>This certificate ended on {day}.</source>
            <translation>[Thîs çértîfîçàté éñdéd öñ {day}.~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Good until {day}.</source>
            <translation>[Gööd ûñtîl {day}.~~~~~~]</translation>
        </message>
        <message>
            <source>Add an authority</source>
            <translation>[Àdd àñ àûthörîtý~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Root certificate</source>
            <translation>[&amp;Rööt çértîfîçàté~~~~~~]</translation>
        </message>
        <message>
            <source>A file in PEM form, got from the authority itself.</source>
            <translation>[À fîlé îñ PÉM förm, göt fröm thé àûthörîtý îtsélf.~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Fingerprint (SHA-256)</source>
            <translation>[Fîñgérprîñt (SHÀ-256)~~~~~~~]</translation>
        </message>
        <message>
            <source>Compare every group with what the authority says itself: on paper, by phone, in person.</source>
            <translation>[Cömpàré évérý gröûp wîth whàt thé àûthörîtý sàýs îtsélf: öñ pàpér, bý phöñé, îñ pérsöñ.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>I have &amp;compared all of it, and it is the same</source>
            <translation>[Î hàvé &amp;çömpàréd àll öf ît, àñd ît îs thé sàmé~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>[&amp;Nàmé~~]</translation>
        </message>
        <message>
            <source>As people call it.</source>
            <translation>[Às péöplé çàll ît.~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Short name</source>
            <translation>[&amp;Shört ñàmé~~~~]</translation>
        </message>
        <message>
            <source>Travels in bundles: seoul-tsa</source>
            <translation>[Tràvéls îñ bûñdlés: séöûl-tsà~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>A&amp;dd</source>
            <translation>[À&amp;dd~]</translation>
        </message>
    </context>
    <context>
        <name>RowDelegate</name>
        <message>
            <source>(nothing)</source>
            <translation>[(ñöthîñg)~~~]</translation>
        </message>
    </context>
    <context>
        <name>RuleRow</name>
        <message>
            <source>Set</source>
            <translation>[Sét~]</translation>
        </message>
        <message>
            <source>As Saegim comes; nobody has set it yet.</source>
            <translation>[Às Sàégîm çömés; ñöbödý hàs sét ît ýét.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Set by {account} on {day}</source>
            <translation>[Sét bý {account} öñ {day}~~~~~~~ ~~]</translation>
        </message>
    </context>
    <context>
        <name>Rules</name>
        <message>
            <source>Persons it takes to open an identity</source>
            <translation>[Pérsöñs ît tàkés tö öpéñ àñ îdéñtîtý~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Minutes without a touch, after which the vault locks</source>
            <translation>[Mîñûtés wîthöût à töûçh, àftér whîçh thé vàûlt löçks~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Days until the reminder of a backup</source>
            <translation>[Dàýs ûñtîl thé rémîñdér öf à bàçkûp~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Days until the reminder of carrying a checkpoint out</source>
            <translation>[Dàýs ûñtîl thé rémîñdér öf çàrrýîñg à çhéçkpöîñt öût~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Days until the reminder of rehearsing the recovery kit</source>
            <translation>[Dàýs ûñtîl thé rémîñdér öf réhéàrsîñg thé réçövérý kît~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>With 2, a name is seen only when a second person types a passphrase too. With 1, whoever may see identities sees them alone. Either way a reason is asked for and logged.</source>
            <translation>[Wîth 2, à ñàmé îs sééñ öñlý whéñ à séçöñd pérsöñ týpés à pàssphràsé töö. Wîth 1, whöévér màý séé îdéñtîtîés séés thém àlöñé. Éîthér wàý à réàsöñ îs àskéd för àñd löggéd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Lock when nobody has touched the laptop for</source>
            <translation>[Löçk whéñ ñöbödý hàs töûçhéd thé làptöp för~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Shorter is safer when somebody walks away. A recording goes on behind the lock, and it can be stopped there.</source>
            <translation>[Shörtér îs sàfér whéñ sömébödý wàlks àwàý. À réçördîñg göés öñ béhîñd thé löçk, àñd ît çàñ bé stöppéd théré.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Remind of a backup after</source>
            <translation>[Rémîñd öf à bàçkûp àftér~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>What was recorded since the last backup is lost if this laptop is lost.</source>
            <translation>[Whàt wàs réçördéd sîñçé thé làst bàçkûp îs löst îf thîs làptöp îs löst.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Remind of carrying a checkpoint out after</source>
            <translation>[Rémîñd öf çàrrýîñg à çhéçkpöîñt öût àftér~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Only a checkpoint kept outside shows that somebody put an older copy of the whole vault back.</source>
            <translation>[Öñlý à çhéçkpöîñt képt öûtsîdé shöws thàt sömébödý pût àñ öldér çöpý öf thé whölé vàûlt bàçk.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Remind of rehearsing the recovery kit after</source>
            <translation>[Rémîñd öf réhéàrsîñg thé réçövérý kît àftér~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Sheets get lost and keepers move away. A rehearsal shows it while nothing is lost yet.</source>
            <translation>[Shééts gét löst àñd kéépérs mövé àwàý. À réhéàrsàl shöws ît whîlé ñöthîñg îs löst ýét.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source> person</source>
            <translation>[ pérsöñ~~]</translation>
        </message>
        <message>
            <source> persons</source>
            <translation>[ pérsöñs~~~]</translation>
        </message>
        <message>
            <source> day</source>
            <translation>[ dàý~]</translation>
        </message>
        <message>
            <source> days</source>
            <translation>[ dàýs~~]</translation>
        </message>
        <message>
            <source> min</source>
            <translation>[ mîñ~]</translation>
        </message>
        <message>
            <source>Reason for changing a line: 0 never asked, 1 where others relied on it, 2 always</source>
            <translation>[Réàsöñ för çhàñgîñg à lîñé: 0 ñévér àskéd, 1 whéré öthérs rélîéd öñ ît, 2 àlwàýs~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Ask why a line is changed</source>
            <translation>[Àsk whý à lîñé îs çhàñgéd~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>0: never. 1: once the transcript was submitted, another person confirmed the line, or an earlier text is laid over it again. 2: for every change. The reason stands in the history of the line.</source>
            <translation>[0: ñévér. 1: öñçé thé tràñsçrîpt wàs sûbmîttéd, àñöthér pérsöñ çöñfîrméd thé lîñé, ör àñ éàrlîér téxt îs làîd övér ît àgàîñ. 2: för évérý çhàñgé. Thé réàsöñ stàñds îñ thé hîstörý öf thé lîñé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source> (never)</source>
            <translation>[ (ñévér)~~~]</translation>
        </message>
        <message>
            <source> (where it matters)</source>
            <translation>[ (whéré ît màttérs)~~~~~~~]</translation>
        </message>
        <message>
            <source> (always)</source>
            <translation>[ (àlwàýs)~~~]</translation>
        </message>
    </context>
    <context>
        <name>RulesView</name>
        <message>
            <source>What the office has decided for itself. Every change is logged with the name of whoever made it.</source>
            <translation>[Whàt thé öffîçé hàs déçîdéd för îtsélf. Évérý çhàñgé îs löggéd wîth thé ñàmé öf whöévér màdé ît.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>What the office has decided for itself. A custodian can change it.</source>
            <translation>[Whàt thé öffîçé hàs déçîdéd för îtsélf. À çûstödîàñ çàñ çhàñgé ît.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
    </context>
    <context>
        <name>RunningButtons</name>
        <message>
            <source>Go on</source>
            <translation>[Gö öñ~~]</translation>
        </message>
        <message>
            <source>Break</source>
            <translation>[Bréàk~~]</translation>
        </message>
        <message>
            <source>Back on the record</source>
            <translation>[Bàçk öñ thé réçörd~~~~~~~]</translation>
        </message>
        <message>
            <source>Off the record</source>
            <translation>[Öff thé réçörd~~~~~]</translation>
        </message>
        <message>
            <source>Twice within five seconds, so that no slip of the hand ends an interview.</source>
            <translation>[Twîçé wîthîñ fîvé séçöñds, sö thàt ñö slîp öf thé hàñd éñds àñ îñtérvîéw.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Sealing…</source>
            <translation>[Séàlîñg…~~~]</translation>
        </message>
        <message>
            <source>{key} again</source>
            <translation>[{key} àgàîñ~~~~]</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>[Stöp~]</translation>
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
            <source>Identities</source>
            <translation>[Îdéñtîtîés~~~~]</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>[Àççöûñts~~~]</translation>
        </message>
        <message>
            <source>Vault</source>
            <translation>[Vàûlt~~]</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>[Glössàrý~~~]</translation>
        </message>
        <message>
            <source>Bring in</source>
            <translation>[Brîñg îñ~~~]</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>[Àttàçhméñts~~~~]</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>[Qûéûé~~]</translation>
        </message>
        <message>
            <source>Accuracy</source>
            <translation>[Àççûràçý~~~]</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>[Révîéw~~]</translation>
        </message>
        <message>
            <source>What has changed</source>
            <translation>[Whàt hàs çhàñgéd~~~~~~]</translation>
        </message>
        <message>
            <source>Redaction</source>
            <translation>[Rédàçtîöñ~~~]</translation>
        </message>
        <message>
            <source>Second laptop</source>
            <translation>[Séçöñd làptöp~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>SealedPanel</name>
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
            <translation>[Séàléd àftér àñ îñtérrûptîöñ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>It is encrypted in the vault and can no longer be changed by anybody.</source>
            <translation>[Ît îs éñçrýptéd îñ thé vàûlt àñd çàñ ñö löñgér bé çhàñgéd bý àñýbödý.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>[Léñgth~~]</translation>
        </message>
        <message>
            <source>Gaps</source>
            <translation>[Gàps~]</translation>
        </message>
        <message>
            <source>SHA-256 of the sound</source>
            <translation>[SHÀ-256 öf thé söûñd~~~~~~~]</translation>
        </message>
        <message>
            <source>{n}, {time} in all</source>
            <translation>[{n}, {time} îñ àll~~~~~~~]</translation>
        </message>
        <message>
            <source>none</source>
            <translation>[ñöñé~]</translation>
        </message>
        <message>
            <source>Get ready again</source>
            <translation>[Gét réàdý àgàîñ~~~~~~]</translation>
        </message>
        <message>
            <source>Everything up to the interruption is encrypted in the vault; where it broke off is noted as a gap. The interview can go on in a new recording.</source>
            <translation>[Évérýthîñg ûp tö thé îñtérrûptîöñ îs éñçrýptéd îñ thé vàûlt; whéré ît bröké öff îs ñötéd às à gàp. Thé îñtérvîéw çàñ gö öñ îñ à ñéw réçördîñg.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Breaks</source>
            <translation>[Bréàks~~]</translation>
        </message>
        <message>
            <source>{n} off the record, not part of the testimony: at {spans}</source>
            <translation>[{n} öff thé réçörd, ñöt pàrt öf thé téstîmöñý: àt {spans}~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>changed at {time} to {name}</source>
            <translation>[çhàñgéd àt {time} tö {name}~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Go on in a new recording</source>
            <translation>[Gö öñ îñ à ñéw réçördîñg~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Markers</source>
            <translation>[Màrkérs~~]</translation>
        </message>
        <message>
            <source>Kept apart</source>
            <translation>[Képt àpàrt~~~~]</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>[Mîçröphöñé~~~~]</translation>
        </message>
    </context>
    <context>
        <name>SecondHearingCard</name>
        <message>
            <source>Second hearing</source>
            <translation>[Séçöñd héàrîñg~~~~~]</translation>
        </message>
        <message>
            <source>Lines to be heard again</source>
            <translation>[Lîñés tö bé héàrd àgàîñ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Hear the next one</source>
            <translation>[Héàr thé ñéxt öñé~~~~~~]</translation>
        </message>
        <message>
            <source>{heard} of {count} heard to the end: a tenth drawn by chance, and every flagged line.</source>
            <translation>[{heard} öf {count} héàrd tö thé éñd: à téñth dràwñ bý çhàñçé, àñd évérý flàggéd lîñé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
    </context>
    <context>
        <name>Sections</name>
        <message>
            <source>Recovery kit</source>
            <translation>[Réçövérý kît~~~~]</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>[Bàçkûp~~]</translation>
        </message>
        <message>
            <source>Known outside</source>
            <translation>[Kñöwñ öûtsîdé~~~~~]</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>[Rûlés~~]</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>[Chéçk~~]</translation>
        </message>
        <message>
            <source>Erasures</source>
            <translation>[Éràsûrés~~~]</translation>
        </message>
        <message>
            <source>Speech models</source>
            <translation>[Spééçh mödéls~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>SendPanel</name>
        <message>
            <source>&amp;Colleague</source>
            <translation>[&amp;Cölléàgûé~~~~]</translation>
        </message>
        <message>
            <source>&amp;Drive or folder</source>
            <translation>[&amp;Drîvé ör földér~~~~~~]</translation>
        </message>
        <message>
            <source>What is written there opens for this colleague only.</source>
            <translation>[Whàt îs wrîttéñ théré öpéñs för thîs çölléàgûé öñlý.~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>With the &amp;audio</source>
            <translation>[Wîth thé &amp;àûdîö~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Seal and send</source>
            <translation>[&amp;Séàl àñd séñd~~~~~]</translation>
        </message>
        <message>
            <source>What came and went</source>
            <translation>[Whàt çàmé àñd wéñt~~~~~~~]</translation>
        </message>
        <message>
            <source>Send {witness} for review</source>
            <translation>[Séñd {witness} för révîéw~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>No interview is chosen</source>
            <translation>[Nö îñtérvîéw îs çhöséñ~~~~~~~]</translation>
        </message>
        <message>
            <source>No colleague on another laptop is verified yet. A custodian adds them under Colleagues.</source>
            <translation>[Nö çölléàgûé öñ àñöthér làptöp îs vérîfîéd ýét. À çûstödîàñ àdds thém ûñdér Cölléàgûés.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Everything goes along each time: the recordings, the transcript and all that was said of it. Nobody's identity, and no attachments.</source>
            <translation>[Évérýthîñg göés àlöñg éàçh tîmé: thé réçördîñgs, thé tràñsçrîpt àñd àll thàt wàs sàîd öf ît. Nöbödý's îdéñtîtý, àñd ñö àttàçhméñts.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Leave it out where the other laptop has it: the bundle is small then.</source>
            <translation>[Léàvé ît öût whéré thé öthér làptöp hàs ît: thé bûñdlé îs smàll théñ.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Sent for {name} and read back: {file}. Take the drive to them.</source>
            <translation>[Séñt för {name} àñd réàd bàçk: {file}. Tàké thé drîvé tö thém.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing of this interview went to another laptop yet, and nothing came from there.</source>
            <translation>[Nöthîñg öf thîs îñtérvîéw wéñt tö àñöthér làptöp ýét, àñd ñöthîñg çàmé fröm théré.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>What</source>
            <translation>[Whàt~]</translation>
        </message>
        <message>
            <source>Colleague</source>
            <translation>[Cölléàgûé~~~]</translation>
        </message>
        <message>
            <source>When</source>
            <translation>[Whéñ~]</translation>
        </message>
    </context>
    <context>
        <name>SheetEditor</name>
        <message>
            <source>&amp;Words of the next sheet, in Korean or English</source>
            <translation>[&amp;Wörds öf thé ñéxt shéét, îñ Köréàñ ör Éñglîsh~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Type them in the order of their numbers, or scan the sheet's QR code.</source>
            <translation>[Týpé thém îñ thé ördér öf théîr ñûmbérs, ör sçàñ thé shéét's QR çödé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>&amp;Take this sheet</source>
            <translation>[&amp;Tàké thîs shéét~~~~~~]</translation>
        </message>
        <message>
            <source>Words read</source>
            <translation>[Wörds réàd~~~~]</translation>
        </message>
        <message>
            <source>Word {n} is not on any sheet. Compare it, or take one of these.</source>
            <translation>[Wörd {n} îs ñöt öñ àñý shéét. Cömpàré ît, ör tàké öñé öf thésé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Sheet {n} is whole and every word fits.</source>
            <translation>[Shéét {n} îs whölé àñd évérý wörd fîts.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>{n} of {all} words</source>
            <translation>[{n} öf {all} wörds~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>SheetsPanel</name>
        <message>
            <source>No sheet read yet. The first one says how many it takes.</source>
            <translation>[Nö shéét réàd ýét. Thé fîrst öñé sàýs höw màñý ît tàkés.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Sheets read: {read}. That is enough.</source>
            <translation>[Shééts réàd: {read}. Thàt îs éñöûgh.~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Sheets read: {read}. {n} more to go.</source>
            <translation>[Shééts réàd: {read}. {n} möré tö gö.~~~~~~~ ~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>SideCards</name>
        <message>
            <source>Line</source>
            <translation>[Lîñé~]</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>[Tràñslàtîöñ~~~~]</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>[Révîéw~~]</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>[Cömméñts~~~]</translation>
        </message>
        <message>
            <source>History</source>
            <translation>[Hîstörý~~]</translation>
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
            <translation>[Öfflîñé. Nöthîñg léàvés thîs làptöp.~~~~~~~ ~~~~~~]</translation>
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
            <translation>[Thémé: às thé sýstém~~~~~~~]</translation>
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
        <name>SnapshotsPanel</name>
        <message>
            <source>Made</source>
            <translation>[Màdé~]</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>[Sîzé~]</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>[Fîlés~~]</translation>
        </message>
        <message>
            <source>State</source>
            <translation>[Stàté~~]</translation>
        </message>
        <message>
            <source>Its list is damaged</source>
            <translation>[Îts lîst îs dàmàgéd~~~~~~~]</translation>
        </message>
        <message>
            <source>Signed by this office</source>
            <translation>[Sîgñéd bý thîs öffîçé~~~~~~~]</translation>
        </message>
        <message>
            <source>Signed by somebody unknown</source>
            <translation>[Sîgñéd bý sömébödý ûñkñöwñ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>No backup on this drive yet</source>
            <translation>[Nö bàçkûp öñ thîs drîvé ýét~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>No drive chosen yet</source>
            <translation>[Nö drîvé çhöséñ ýét~~~~~~~]</translation>
        </message>
        <message>
            <source>On this drive</source>
            <translation>[Öñ thîs drîvé~~~~~]</translation>
        </message>
        <message>
            <source>Backups on this drive</source>
            <translation>[Bàçkûps öñ thîs drîvé~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Verify this backup</source>
            <translation>[&amp;Vérîfý thîs bàçkûp~~~~~~~]</translation>
        </message>
        <message>
            <source>Reads all of it from the drive</source>
            <translation>[Réàds àll öf ît fröm thé drîvé~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>To bring a backup back, choose “Restore from a backup” where the vault is unlocked. All of the last 7 days stay on the drive, then one of each week, then one of each month for ever.</source>
            <translation>[Tö brîñg à bàçkûp bàçk, çhöösé “Réstöré fröm à bàçkûp” whéré thé vàûlt îs ûñlöçkéd. Àll öf thé làst 7 dàýs stàý öñ thé drîvé, théñ öñé öf éàçh wéék, théñ öñé öf éàçh möñth för évér.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>SoundCard</name>
        <message>
            <source>Mask sound alone</source>
            <translation>[Màsk söûñd àlöñé~~~~~~]</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>[Réçördîñg~~~]</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>[&amp;Fröm~~]</translation>
        </message>
        <message>
            <source>T&amp;o</source>
            <translation>[T&amp;ö~]</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>[Lîstéñ~~]</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>[Stöp~]</translation>
        </message>
        <message>
            <source>Mask sound</source>
            <translation>[Màsk söûñd~~~~]</translation>
        </message>
    </context>
    <context>
        <name>SourceForm</name>
        <message>
            <source>By a code…</source>
            <translation>[Bý à çödé…~~~~]</translation>
        </message>
        <message>
            <source>Made &amp;by</source>
            <translation>[Màdé &amp;bý~~~]</translation>
        </message>
        <message>
            <source>&amp;Made on</source>
            <translation>[&amp;Màdé öñ~~~]</translation>
        </message>
        <message>
            <source>2019, 2019-05, 2019-05-17, 2019~</source>
            <translation>[2019, 2019-05, 2019-05-17, 2019~~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>&amp;Device</source>
            <translation>[&amp;Dévîçé~~]</translation>
        </message>
        <message>
            <source>Which cop&amp;y</source>
            <translation>[Whîçh çöp&amp;ý~~~~]</translation>
        </message>
        <message>
            <source>Came &amp;to us</source>
            <translation>[Càmé &amp;tö ûs~~~~]</translation>
        </message>
        <message>
            <source>&amp;Handed over by</source>
            <translation>[&amp;Hàñdéd övér bý~~~~~~]</translation>
        </message>
        <message>
            <source>Such as W-2026-014 or P-7; never a name</source>
            <translation>[Sûçh às W-2026-014 ör P-7; ñévér à ñàmé~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Cod&amp;e</source>
            <translation>[Cöd&amp;é~~]</translation>
        </message>
        <message>
            <source>&amp;Remarks</source>
            <translation>[&amp;Rémàrks~~~]</translation>
        </message>
        <message>
            <source>No names here either</source>
            <translation>[Nö ñàmés héré éîthér~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>SpeakerCard</name>
        <message>
            <source>Speaker  ·  Alt+number</source>
            <translation>[Spéàkér  ·  Àlt+ñûmbér~~~~~~~]</translation>
        </message>
        <message>
            <source>As above</source>
            <translation>[Às àbövé~~~]</translation>
        </message>
        <message>
            <source>Sets the speaker of the line above here and below, up to the next line that somebody set.</source>
            <translation>[Séts thé spéàkér öf thé lîñé àbövé héré àñd bélöw, ûp tö thé ñéxt lîñé thàt sömébödý sét.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>[Spéàkér~~]</translation>
        </message>
    </context>
    <context>
        <name>StampCard</name>
        <message>
            <source>Not answered yet: {count}, the last asked on {day}</source>
            <translation>[Nöt àñswéréd ýét: {count}, thé làst àskéd öñ {day}~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>There is no answer on this drive. An answer is a file whose name ends in .tsr.</source>
            <translation>[Théré îs ñö àñswér öñ thîs drîvé. Àñ àñswér îs à fîlé whösé ñàmé éñds îñ .tsr.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The request is on the drive: {request}. Carry it to a computer with a network; {note} beside it says what to do there. Bring the answer back on the same drive. Nobody learns from it what it is about.</source>
            <translation>[Thé réqûést îs öñ thé drîvé: {request}. Càrrý ît tö à çömpûtér wîth à ñétwörk; {note} bésîdé ît sàýs whàt tö dö théré. Brîñg thé àñswér bàçk öñ thé sàmé drîvé. Nöbödý léàrñs fröm ît whàt ît îs àböût.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Taken: {authority} confirms that the log, as it was when you asked, existed on {moment}.</source>
            <translation>[Tàkéñ: {authority} çöñfîrms thàt thé lög, às ît wàs whéñ ýöû àskéd, éxîstéd öñ {moment}.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Taken before: {files}</source>
            <translation>[Tàkéñ béföré: {files}~~~~~~~]</translation>
        </message>
        <message>
            <source>Refused: {file}. {reason}</source>
            <translation>[Réfûséd: {file}. {reason}~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Timestamp</source>
            <translation>[Tîméstàmp~~~]</translation>
        </message>
        <message>
            <source>&amp;Drive or folder</source>
            <translation>[&amp;Drîvé ör földér~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Write a request</source>
            <translation>[&amp;Wrîté à réqûést~~~~~~]</translation>
        </message>
        <message>
            <source>A question about the log as it is now</source>
            <translation>[À qûéstîöñ àböût thé lög às ît îs ñöw~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Take answers back</source>
            <translation>[&amp;Tàké àñswérs bàçk~~~~~~~]</translation>
        </message>
        <message>
            <source>Every answer on this drive is verified first</source>
            <translation>[Évérý àñswér öñ thîs drîvé îs vérîfîéd fîrst~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Add an authorit&amp;y…</source>
            <translation>[Àdd àñ àûthörît&amp;ý…~~~~~~~]</translation>
        </message>
        <message>
            <source>Working on the drive</source>
            <translation>[Wörkîñg öñ thé drîvé~~~~~~~]</translation>
        </message>
        <message>
            <source>A timestamp authority says that the log existed on a certain day, and learns nothing of it. Add one with the root certificate it gave you.</source>
            <translation>[À tîméstàmp àûthörîtý sàýs thàt thé lög éxîstéd öñ à çértàîñ dàý, àñd léàrñs ñöthîñg öf ît. Àdd öñé wîth thé rööt çértîfîçàté ît gàvé ýöû.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>A timestamp authority says that the log existed on a certain day, and learns nothing of it. A custodian adds one.</source>
            <translation>[À tîméstàmp àûthörîtý sàýs thàt thé lög éxîstéd öñ à çértàîñ dàý, àñd léàrñs ñöthîñg öf ît. À çûstödîàñ àdds öñé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>Standing</name>
        <message>
            <source>Nothing is recorded until you press Record.</source>
            <translation>[Nöthîñg îs réçördéd ûñtîl ýöû préss Réçörd.~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Safely stored up to {time} · {size}</source>
            <translation>[Sàfélý störéd ûp tö {time} · {size}~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>less than 1 s behind</source>
            <translation>[léss thàñ 1 s béhîñd~~~~~~~]</translation>
        </message>
        <message>
            <source>{time} behind</source>
            <translation>[{time} béhîñd~~~~~]</translation>
        </message>
        <message>
            <source>The recorder is gone. What it stored is safe: press Stop to seal it.</source>
            <translation>[Thé réçördér îs göñé. Whàt ît störéd îs sàfé: préss Stöp tö séàl ît.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>No sound arrives. Check the microphone and its cable; what was stored is safe.</source>
            <translation>[Nö söûñd àrrîvés. Chéçk thé mîçröphöñé àñd îts çàblé; whàt wàs störéd îs sàfé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Good level.</source>
            <translation>[Gööd lévél.~~~~]</translation>
        </message>
        <message>
            <source>Very quiet. Move the microphone closer.</source>
            <translation>[Vérý qûîét. Mövé thé mîçröphöñé çlösér.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Too loud. Move the microphone further away.</source>
            <translation>[Töö löûd. Mövé thé mîçröphöñé fûrthér àwàý.~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Almost no room: {time} left on this disk</source>
            <translation>[Àlmöst ñö rööm: {time} léft öñ thîs dîsk~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Room for {time} more</source>
            <translation>[Rööm för {time} möré~~~~~~~]</translation>
        </message>
        <message>
            <source>Battery {percent} %</source>
            <translation>[Bàttérý {percent} %~~~~~~~]</translation>
        </message>
        <message>
            <source>plugged in</source>
            <translation>[plûggéd îñ~~~~]</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>[{time} léft~~~~]</translation>
        </message>
        <message>
            <source>The laptop’s clock differs by {time} since the beginning</source>
            <translation>[Thé làptöp’s çlöçk dîfférs bý {time} sîñçé thé bégîññîñg~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>1 channel</source>
            <translation>[1 çhàññél~~~]</translation>
        </message>
        <message>
            <source>2 channels</source>
            <translation>[2 çhàññéls~~~~]</translation>
        </message>
    </context>
    <context>
        <name>StateCard</name>
        <message>
            <source>Recovery kit</source>
            <translation>[Réçövérý kît~~~~]</translation>
        </message>
        <message>
            <source>If every passphrase is lost, sheets of paper kept by different people open the vault together. One sheet alone opens nothing.</source>
            <translation>[Îf évérý pàssphràsé îs löst, shééts öf pàpér képt bý dîfféréñt péöplé öpéñ thé vàûlt tögéthér. Öñé shéét àlöñé öpéñs ñöthîñg.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Make a &amp;new kit…</source>
            <translation>[Màké à &amp;ñéw kît…~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Make a kit…</source>
            <translation>[&amp;Màké à kît…~~~~]</translation>
        </message>
        <message>
            <source>&amp;Rehearse with the sheets…</source>
            <translation>[&amp;Réhéàrsé wîth thé shééts…~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>[Nöñé ýét~~~]</translation>
        </message>
        <message>
            <source>Not rehearsed</source>
            <translation>[Nöt réhéàrséd~~~~~]</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>[Ûséd~]</translation>
        </message>
        <message>
            <source>Rehearsal due</source>
            <translation>[Réhéàrsàl dûé~~~~~]</translation>
        </message>
        <message>
            <source>Rehearsed</source>
            <translation>[Réhéàrséd~~~]</translation>
        </message>
        <message>
            <source>{kit}: any {threshold} of {shares} sheets, made on {day} by {account}.</source>
            <translation>[{kit}: àñý {threshold} öf {shares} shééts, màdé öñ {day} bý {account}.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Rehearsed on {day}; the next time by {due}.</source>
            <translation>[Réhéàrséd öñ {day}; thé ñéxt tîmé bý {due}.~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>No interview can be opened before there is a kit and it was rehearsed once.</source>
            <translation>[Nö îñtérvîéw çàñ bé öpéñéd béföré théré îs à kît àñd ît wàs réhéàrséd öñçé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>No interview can be opened before a custodian has made a kit.</source>
            <translation>[Nö îñtérvîéw çàñ bé öpéñéd béföré à çûstödîàñ hàs màdé à kît.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Print the sheets, then type them in once. Until then no interview can be opened.</source>
            <translation>[Prîñt thé shééts, théñ týpé thém îñ öñçé. Ûñtîl théñ ñö îñtérvîéw çàñ bé öpéñéd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The sheets were together in one room. Make a new kit, so that they open nothing any more.</source>
            <translation>[Thé shééts wéré tögéthér îñ öñé rööm. Màké à ñéw kît, sö thàt théý öpéñ ñöthîñg àñý möré.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
    </context>
    <context>
        <name>SuggestionsCard</name>
        <message>
            <source>{n} suggestions wait</source>
            <translation>[{n} sûggéstîöñs wàît~~~~~~~]</translation>
        </message>
        <message>
            <source>Names of the witness looked for too: {n}</source>
            <translation>[Nàmés öf thé wîtñéss löökéd för töö: {n}~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>[Àll kîñds~~~]</translation>
        </message>
        <message>
            <source>Kind of suggestion</source>
            <translation>[Kîñd öf sûggéstîöñ~~~~~~~]</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>[Sûggéstîöñs~~~~]</translation>
        </message>
        <message>
            <source>Mask</source>
            <translation>[Màsk~]</translation>
        </message>
        <message>
            <source>Enter key</source>
            <translation>[Éñtér kéý~~~]</translation>
        </message>
        <message>
            <source>Delete key</source>
            <translation>[Délété kéý~~~~]</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>[Léàvé~~]</translation>
        </message>
        <message>
            <source>Mask all shown</source>
            <translation>[Màsk àll shöwñ~~~~~]</translation>
        </message>
        <message>
            <source>Leave all shown</source>
            <translation>[Léàvé àll shöwñ~~~~~~]</translation>
        </message>
        <message>
            <source>The witness's own names…</source>
            <translation>[Thé wîtñéss's öwñ ñàmés…~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>[Kîñd~]</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>[Wörds~~]</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>[Déçîdéd~~]</translation>
        </message>
    </context>
    <context>
        <name>SuggestionsPanel</name>
        <message>
            <source>Heard again: it does not lead.</source>
            <translation>[Héàrd àgàîñ: ît döés ñöt léàd.~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>The one before</source>
            <translation>[Thé öñé béföré~~~~~]</translation>
        </message>
        <message>
            <source>The next one</source>
            <translation>[Thé ñéxt öñé~~~~]</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>[Shöw~]</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>[Cömméñt~~]</translation>
        </message>
        <message>
            <source>It does not lead</source>
            <translation>[Ît döés ñöt léàd~~~~~~]</translation>
        </message>
        <message>
            <source>May lead: {n} of {count}</source>
            <translation>[Màý léàd: {n} öf {count}~~~~~~~ ~]</translation>
        </message>
    </context>
    <context>
        <name>ThreadPanel</name>
        <message>
            <source>The other passage</source>
            <translation>[Thé öthér pàssàgé~~~~~~]</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>[Öpéñ àgàîñ~~~~]</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>[Döñé~]</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>[Àñswér~~]</translation>
        </message>
        <message>
            <source>Back to the comments</source>
            <translation>[Bàçk tö thé çömméñts~~~~~~~]</translation>
        </message>
        <message>
            <source>{n} earlier answers</source>
            <translation>[{n} éàrlîér àñswérs~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>ToolBar</name>
        <message>
            <source>Black</source>
            <translation>[Blàçk~~]</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>[Blûé~]</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>[Réd~]</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>[Grééñ~~]</translation>
        </message>
        <message>
            <source>Eraser</source>
            <translation>[Éràsér~~]</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>[Wörds~~]</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>[Ûñdö~]</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>[Fîñîshéd~~~]</translation>
        </message>
        <message>
            <source>Thin</source>
            <translation>[Thîñ~]</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>[Médîûm~~]</translation>
        </message>
        <message>
            <source>Thick</source>
            <translation>[Thîçk~~]</translation>
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
            <translation>[Thé màçhîñé wröté thé sàmé wörds sévéràl tîmés. Théý màý hàvé bééñ sàîd öñçé.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Text over silence</source>
            <translation>[Téxt övér sîléñçé~~~~~~]</translation>
        </message>
        <message>
            <source>There are words where hardly any speech was heard. They may be invented.</source>
            <translation>[Théré àré wörds whéré hàrdlý àñý spééçh wàs héàrd. Théý màý bé îñvéñtéd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Stock phrase</source>
            <translation>[Stöçk phràsé~~~~]</translation>
        </message>
        <message>
            <source>The machine often writes this phrase when it hears nothing clear.</source>
            <translation>[Thé màçhîñé öftéñ wrîtés thîs phràsé whéñ ît héàrs ñöthîñg çléàr.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Too fast or too slow</source>
            <translation>[Töö fàst ör töö slöw~~~~~~~]</translation>
        </message>
        <message>
            <source>Nobody speaks at this rate. Words may be missing or invented.</source>
            <translation>[Nöbödý spéàks àt thîs ràté. Wörds màý bé mîssîñg ör îñvéñtéd.~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Unsure</source>
            <translation>[Ûñsûré~~]</translation>
        </message>
        <message>
            <source>The machine was not sure of these words.</source>
            <translation>[Thé màçhîñé wàs ñöt sûré öf thésé wörds.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Language in doubt</source>
            <translation>[Làñgûàgé îñ döûbt~~~~~~]</translation>
        </message>
        <message>
            <source>This may have been spoken in another language than the one written.</source>
            <translation>[Thîs màý hàvé bééñ spökéñ îñ àñöthér làñgûàgé thàñ thé öñé wrîttéñ.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Speech without text</source>
            <translation>[Spééçh wîthöût téxt~~~~~~~]</translation>
        </message>
        <message>
            <source>Somebody speaks here, but the machine wrote nothing.</source>
            <translation>[Sömébödý spéàks héré, bût thé màçhîñé wröté ñöthîñg.~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Identity number</source>
            <translation>[Îdéñtîtý ñûmbér~~~~~~]</translation>
        </message>
        <message>
            <source>An identity or passport number may stand here. Correct the line without it.</source>
            <translation>[Àñ îdéñtîtý ör pàsspört ñûmbér màý stàñd héré. Cörréçt thé lîñé wîthöût ît.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
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
        <message>
            <source>Only from the glossary</source>
            <translation>[Öñlý fröm thé glössàrý~~~~~~~]</translation>
        </message>
        <message>
            <source>Without the glossary the machine did not hear these words. They may not have been said.</source>
            <translation>[Wîthöût thé glössàrý thé màçhîñé dîd ñöt héàr thésé wörds. Théý màý ñöt hàvé bééñ sàîd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>The same words stand in the other channel at this time, and are louder there. This may be its echo.</source>
            <translation>[Thé sàmé wörds stàñd îñ thé öthér çhàññél àt thîs tîmé, àñd àré löûdér théré. Thîs màý bé îts éçhö.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Unknown speaker</source>
            <translation>[Ûñkñöwñ spéàkér~~~~~~]</translation>
        </message>
        <message>
            <source>Witness</source>
            <translation>[Wîtñéss~~]</translation>
        </message>
        <message>
            <source>Interviewer</source>
            <translation>[Îñtérvîéwér~~~~]</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>[Îñtérprétér~~~~]</translation>
        </message>
        <message>
            <source>Another person</source>
            <translation>[Àñöthér pérsöñ~~~~~]</translation>
        </message>
        <message>
            <source>Read without the glossary</source>
            <translation>[Réàd wîthöût thé glössàrý~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Read a second time, as {language}, by {model}</source>
            <translation>[Réàd à séçöñd tîmé, às {language}, bý {model}~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>In the place of {model}, which could not be used. {reason}</source>
            <translation>[Îñ thé plàçé öf {model}, whîçh çöûld ñöt bé ûséd. {reason}~~~~~~~ ~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>(the machine gave up)</source>
            <translation>[(thé màçhîñé gàvé ûp)~~~~~~~]</translation>
        </message>
        <message>
            <source>(no text)</source>
            <translation>[(ñö téxt)~~~]</translation>
        </message>
        <message>
            <source>The same words as the first time.</source>
            <translation>[Thé sàmé wörds às thé fîrst tîmé.~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>(nothing)</source>
            <translation>[(ñöthîñg)~~~]</translation>
        </message>
        <message>
            <source>Heard by both microphones</source>
            <translation>[Héàrd bý böth mîçröphöñés~~~~~~~ ~~]</translation>
        </message>
    </context>
    <context>
        <name>TranscriptsView</name>
        <message>
            <source>Close the recordings</source>
            <translation>[Clösé thé réçördîñgs~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing recorded yet</source>
            <translation>[Nöthîñg réçördéd ýét~~~~~~~]</translation>
        </message>
        <message>
            <source>As soon as this interview has a sealed recording, it can be transcribed and corrected here.</source>
            <translation>[Às sööñ às thîs îñtérvîéw hàs à séàléd réçördîñg, ît çàñ bé tràñsçrîbéd àñd çörréçtéd héré.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Transcripts</source>
            <translation>[Tràñsçrîpts~~~~]</translation>
        </message>
        <message>
            <source>Transcription queue</source>
            <translation>[Tràñsçrîptîöñ qûéûé~~~~~~~]</translation>
        </message>
        <message>
            <source>Accuracy</source>
            <translation>[Àççûràçý~~~]</translation>
        </message>
        <message>
            <source>Recordings</source>
            <translation>[Réçördîñgs~~~~]</translation>
        </message>
        <message>
            <source>More</source>
            <translation>[Möré~]</translation>
        </message>
        <message>
            <source>Queue, redaction, second laptop, accuracy</source>
            <translation>[Qûéûé, rédàçtîöñ, séçöñd làptöp, àççûràçý~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>[Kéýs~]</translation>
        </message>
        <message>
            <source>Redaction</source>
            <translation>[Rédàçtîöñ~~~]</translation>
        </message>
        <message>
            <source>Second laptop</source>
            <translation>[Séçöñd làptöp~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>Translation</name>
        <message>
            <source>machine, unverified</source>
            <translation>[màçhîñé, ûñvérîfîéd~~~~~~~]</translation>
        </message>
        <message>
            <source>stale</source>
            <translation>[stàlé~~]</translation>
        </message>
        <message>
            <source>translator</source>
            <translation>[tràñslàtör~~~~]</translation>
        </message>
        <message>
            <source>interpreter</source>
            <translation>[îñtérprétér~~~~]</translation>
        </message>
        <message>
            <source>reviewer</source>
            <translation>[révîéwér~~~]</translation>
        </message>
        <message>
            <source>The machine wrote Korean instead of translating.</source>
            <translation>[Thé màçhîñé wröté Köréàñ îñstéàd öf tràñslàtîñg.~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>The machine wrote nothing.</source>
            <translation>[Thé màçhîñé wröté ñöthîñg.~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>The same words several times: they may be invented.</source>
            <translation>[Thé sàmé wörds sévéràl tîmés: théý màý bé îñvéñtéd.~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>The machine was not sure of these words.</source>
            <translation>[Thé màçhîñé wàs ñöt sûré öf thésé wörds.~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>An identity or passport number may stand here.</source>
            <translation>[Àñ îdéñtîtý ör pàsspört ñûmbér màý stàñd héré.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Nobody has translated this line.</source>
            <translation>[Nöbödý hàs tràñslàtéd thîs lîñé.~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Machine translation. Nobody has compared it with what was said.</source>
            <translation>[Màçhîñé tràñslàtîöñ. Nöbödý hàs çömpàréd ît wîth whàt wàs sàîd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>By {name}, {role}.</source>
            <translation>[Bý {name}, {role}.~~~~~~~]</translation>
        </message>
        <message>
            <source>The line was changed since: look at it again.</source>
            <translation>[Thé lîñé wàs çhàñgéd sîñçé: löök àt ît àgàîñ.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
    </context>
    <context>
        <name>TranslationBar</name>
        <message>
            <source>Translate by machine</source>
            <translation>[Tràñslàté bý màçhîñé~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing is translated yet.</source>
            <translation>[Nöthîñg îs tràñslàtéd ýét.~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>{lines} lines, {machine} by machine and unverified, {stale} stale</source>
            <translation>[{lines} lîñés, {machine} bý màçhîñé àñd ûñvérîfîéd, {stale} stàlé~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>No model pack here was made to translate. People can.</source>
            <translation>[Nö mödél pàçk héré wàs màdé tö tràñslàté. Péöplé çàñ.~~~~~~~ ~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>It stays unverified, stands beneath the Korean, and never goes anywhere without it.</source>
            <translation>[Ît stàýs ûñvérîfîéd, stàñds béñéàth thé Köréàñ, àñd ñévér göés àñýwhéré wîthöût ît.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>[Tràñslàtîöñ~~~~]</translation>
        </message>
    </context>
    <context>
        <name>TranslationCard</name>
        <message>
            <source>Translation of this line</source>
            <translation>[Tràñslàtîöñ öf thîs lîñé~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>as {role}</source>
            <translation>[às {role}~~~]</translation>
        </message>
        <message>
            <source>As what you translate</source>
            <translation>[Às whàt ýöû tràñslàté~~~~~~~]</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>[Störé~~]</translation>
        </message>
        <message>
            <source>It holds</source>
            <translation>[Ît hölds~~~]</translation>
        </message>
        <message>
            <source>Ctrl+Enter. The same text again says that it still holds.</source>
            <translation>[Ctrl+Éñtér. Thé sàmé téxt àgàîñ sàýs thàt ît stîll hölds.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>[Tràñslàtîöñ~~~~]</translation>
        </message>
    </context>
    <context>
        <name>UnattendedPanel</name>
        <message>
            <source>Elapsed time</source>
            <translation>[Élàpséd tîmé~~~~]</translation>
        </message>
        <message>
            <source>Level of each channel in decibels</source>
            <translation>[Lévél öf éàçh çhàññél îñ déçîbéls~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Stop  ·  F9</source>
            <translation>[Stöp  ·  F9~~~~]</translation>
        </message>
        <message>
            <source>Stops the recording; it is sealed after unlocking</source>
            <translation>[Stöps thé réçördîñg; ît îs séàléd àftér ûñlöçkîñg~~~~~~~ ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>No sound arrives</source>
            <translation>[Nö söûñd àrrîvés~~~~~~]</translation>
        </message>
        <message>
            <source>Recording continues</source>
            <translation>[Réçördîñg çöñtîñûés~~~~~~~]</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>[Stöppîñg~~~]</translation>
        </message>
        <message>
            <source>Recording stopped</source>
            <translation>[Réçördîñg stöppéd~~~~~~]</translation>
        </message>
        <message>
            <source>Recorder lost</source>
            <translation>[Réçördér löst~~~~~]</translation>
        </message>
        <message>
            <source>Everything up to the stop is stored. It is sealed as soon as the vault is unlocked.</source>
            <translation>[Évérýthîñg ûp tö thé stöp îs störéd. Ît îs séàléd às sööñ às thé vàûlt îs ûñlöçkéd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>What it stored is safe. It is sealed as soon as the vault is unlocked.</source>
            <translation>[Whàt ît störéd îs sàfé. Ît îs séàléd às sööñ às thé vàûlt îs ûñlöçkéd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>The vault is locked. The recording goes on and is being stored.</source>
            <translation>[Thé vàûlt îs löçkéd. Thé réçördîñg göés öñ àñd îs béîñg störéd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>The vault is locked. Stored on this laptop: {size}, up to {time}</source>
            <translation>[Thé vàûlt îs löçkéd. Störéd öñ thîs làptöp: {size}, ûp tö {time}~~~~~~~ ~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Off the record</source>
            <translation>[Öff thé réçörd~~~~~]</translation>
        </message>
        <message>
            <source>Break</source>
            <translation>[Bréàk~~]</translation>
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
        <message>
            <source>&amp;Key file</source>
            <translation>[&amp;Kéý fîlé~~~]</translation>
        </message>
        <message>
            <source>On its drive. It is read and left where it is.</source>
            <translation>[Öñ îts drîvé. Ît îs réàd àñd léft whéré ît îs.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>This account has a key &amp;file</source>
            <translation>[Thîs àççöûñt hàs à kéý &amp;fîlé~~~~~~~ ~~~]</translation>
        </message>
    </context>
    <context>
        <name>UnlockView</name>
        <message>
            <source>Create a vault</source>
            <translation>[Créàté à vàûlt~~~~~]</translation>
        </message>
        <message>
            <source>After several wrong tries there is a pause. You can try again in {time}.</source>
            <translation>[Àftér sévéràl wröñg trîés théré îs à pàûsé. Ýöû çàñ trý àgàîñ îñ {time}.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>A sealed place for testimonies on this laptop. Nobody can open it for you.</source>
            <translation>[À séàléd plàçé för téstîmöñîés öñ thîs làptöp. Nöbödý çàñ öpéñ ît för ýöû.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~]</translation>
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
            <source>Everything in it is sealed until you unlock it.</source>
            <translation>[Évérýthîñg îñ ît îs séàléd ûñtîl ýöû ûñlöçk ît.~~~~~~~ ~~~~~~~ ~~]</translation>
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
            <translation>[Wörkîñg öñ ît. Thîs tàkés à féw séçöñds öñ pûrpösé: ît kééps gûéssérs slöw.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;This older copy was put back on purpose…</source>
            <translation>[&amp;Thîs öldér çöpý wàs pût bàçk öñ pûrpösé…~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>A custodian can go on with it, with a reason.</source>
            <translation>[À çûstödîàñ çàñ gö öñ wîth ît, wîth à réàsöñ.~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
    </context>
    <context>
        <name>VeilView</name>
        <message>
            <source>&amp;Passphrase of {account}</source>
            <translation>[&amp;Pàssphràsé öf {account}~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>[Hîddéñ~~]</translation>
        </message>
        <message>
            <source>Work goes on behind this. As soon as it has ended, the vault is locked and its keys leave memory.</source>
            <translation>[Wörk göés öñ béhîñd thîs. Às sööñ às ît hàs éñdéd, thé vàûlt îs löçkéd àñd îts kéýs léàvé mémörý.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Key file</source>
            <translation>[&amp;Kéý fîlé~~~]</translation>
        </message>
        <message>
            <source>On the drive it was put on.</source>
            <translation>[Öñ thé drîvé ît wàs pût öñ.~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>&amp;Show again</source>
            <translation>[&amp;Shöw àgàîñ~~~~]</translation>
        </message>
        <message>
            <source>&amp;End the work and lock now</source>
            <translation>[&amp;Éñd thé wörk àñd löçk ñöw~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>What can be resumed goes on after unlocking</source>
            <translation>[Whàt çàñ bé résûméd göés öñ àftér ûñlöçkîñg~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
    </context>
    <context>
        <name>Viewer</name>
        <message>
            <source>Kept, but not shown here</source>
            <translation>[Képt, bût ñöt shöwñ héré~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>It can't be shown</source>
            <translation>[Ît çàñ't bé shöwñ~~~~~~]</translation>
        </message>
        <message>
            <source>The original is kept untouched and goes along in bundles.</source>
            <translation>[Thé örîgîñàl îs képt ûñtöûçhéd àñd göés àlöñg îñ bûñdlés.~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Files of this kind can't be made into a picture safely. The original is kept untouched and goes along in bundles; no other program is asked to open it.</source>
            <translation>[Fîlés öf thîs kîñd çàñ't bé màdé îñtö à pîçtûré sàfélý. Thé örîgîñàl îs képt ûñtöûçhéd àñd göés àlöñg îñ bûñdlés; ñö öthér prögràm îs àskéd tö öpéñ ît.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Drawn here. Every stroke is stored with its time; nothing was taken away by the eraser.</source>
            <translation>[Dràwñ héré. Évérý ströké îs störéd wîth îts tîmé; ñöthîñg wàs tàkéñ àwàý bý thé éràsér.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>A picture is being made in a closed room …</source>
            <translation>[À pîçtûré îs béîñg màdé îñ à çlöséd rööm …~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>This picture was made in a closed room, without key, file or network. The original is untouched.</source>
            <translation>[Thîs pîçtûré wàs màdé îñ à çlöséd rööm, wîthöût kéý, fîlé ör ñétwörk. Thé örîgîñàl îs ûñtöûçhéd.~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Back to the &amp;list</source>
            <translation>[Bàçk tö thé &amp;lîst~~~~~~]</translation>
        </message>
        <message>
            <source>Page before</source>
            <translation>[Pàgé béföré~~~~]</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>[Néxt pàgé~~~]</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>[Smàllér~~]</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>[Làrgér~~]</translation>
        </message>
        <message>
            <source>Turn left</source>
            <translation>[Tûrñ léft~~~]</translation>
        </message>
        <message>
            <source>Turn right</source>
            <translation>[Tûrñ rîght~~~~]</translation>
        </message>
        <message>
            <source>&amp;Whole</source>
            <translation>[&amp;Whölé~~]</translation>
        </message>
        <message>
            <source>Picture of the attachment</source>
            <translation>[Pîçtûré öf thé àttàçhméñt~~~~~~~ ~~]</translation>
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
            <source>Erased</source>
            <translation>[Éràséd~~]</translation>
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
            <translation>[Spökéñ béföré àñöthér pérsöñ~~~~~~~ ~~~]</translation>
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
            <source>Vault key changed</source>
            <translation>[Vàûlt kéý çhàñgéd~~~~~~]</translation>
        </message>
        <message>
            <source>Vault restored from a backup</source>
            <translation>[Vàûlt réstöréd fröm à bàçkûp~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Vault repaired</source>
            <translation>[Vàûlt répàîréd~~~~~]</translation>
        </message>
        <message>
            <source>Clock jumped</source>
            <translation>[Clöçk jûmpéd~~~~]</translation>
        </message>
        <message>
            <source>Account disabled</source>
            <translation>[Àççöûñt dîsàbléd~~~~~~]</translation>
        </message>
        <message>
            <source>Account enabled again</source>
            <translation>[Àççöûñt éñàbléd àgàîñ~~~~~~~]</translation>
        </message>
        <message>
            <source>Account removed</source>
            <translation>[Àççöûñt rémövéd~~~~~~]</translation>
        </message>
        <message>
            <source>Roles changed</source>
            <translation>[Rölés çhàñgéd~~~~~]</translation>
        </message>
        <message>
            <source>Keys of the account changed</source>
            <translation>[Kéýs öf thé àççöûñt çhàñgéd~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Passphrase changed</source>
            <translation>[Pàssphràsé çhàñgéd~~~~~~~]</translation>
        </message>
        <message>
            <source>Rule of the office set</source>
            <translation>[Rûlé öf thé öffîçé sét~~~~~~~]</translation>
        </message>
        <message>
            <source>Recovery kit made</source>
            <translation>[Réçövérý kît màdé~~~~~~]</translation>
        </message>
        <message>
            <source>Recovery kit rehearsed</source>
            <translation>[Réçövérý kît réhéàrséd~~~~~~~]</translation>
        </message>
        <message>
            <source>Recovery kit used</source>
            <translation>[Réçövérý kît ûséd~~~~~~]</translation>
        </message>
        <message>
            <source>Entitled to identities</source>
            <translation>[Éñtîtléd tö îdéñtîtîés~~~~~~~]</translation>
        </message>
        <message>
            <source>No longer entitled to identities</source>
            <translation>[Nö löñgér éñtîtléd tö îdéñtîtîés~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Identity written</source>
            <translation>[Îdéñtîtý wrîttéñ~~~~~~]</translation>
        </message>
        <message>
            <source>Identity opened</source>
            <translation>[Îdéñtîtý öpéñéd~~~~~~]</translation>
        </message>
        <message>
            <source>Identity erased</source>
            <translation>[Îdéñtîtý éràséd~~~~~~]</translation>
        </message>
        <message>
            <source>Compared with a checkpoint from outside</source>
            <translation>[Cömpàréd wîth à çhéçkpöîñt fröm öûtsîdé~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Older copy accepted</source>
            <translation>[Öldér çöpý àççéptéd~~~~~~~]</translation>
        </message>
        <message>
            <source>Timestamp authority added</source>
            <translation>[Tîméstàmp àûthörîtý àddéd~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Timestamp requested</source>
            <translation>[Tîméstàmp réqûéstéd~~~~~~~]</translation>
        </message>
        <message>
            <source>Timestamp taken back</source>
            <translation>[Tîméstàmp tàkéñ bàçk~~~~~~~]</translation>
        </message>
        <message>
            <source>Backup made</source>
            <translation>[Bàçkûp màdé~~~~]</translation>
        </message>
        <message>
            <source>Audio of an interview erased</source>
            <translation>[Àûdîö öf àñ îñtérvîéw éràséd~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Testimony erased</source>
            <translation>[Téstîmöñý éràséd~~~~~~]</translation>
        </message>
        <message>
            <source>Transcript read</source>
            <translation>[Tràñsçrîpt réàd~~~~~~]</translation>
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
            <source>Running recording found again</source>
            <translation>[Rûññîñg réçördîñg föûñd àgàîñ~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Recording played</source>
            <translation>[Réçördîñg plàýéd~~~~~~]</translation>
        </message>
        <message>
            <source>Machine draft started</source>
            <translation>[Màçhîñé dràft stàrtéd~~~~~~~]</translation>
        </message>
        <message>
            <source>Machine draft completed</source>
            <translation>[Màçhîñé dràft çömplétéd~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Segment corrected</source>
            <translation>[Ségméñt çörréçtéd~~~~~~]</translation>
        </message>
        <message>
            <source>Segment marked</source>
            <translation>[Ségméñt màrkéd~~~~~]</translation>
        </message>
        <message>
            <source>Segment heard and confirmed</source>
            <translation>[Ségméñt héàrd àñd çöñfîrméd~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Segments split or merged</source>
            <translation>[Ségméñts splît ör mérgéd~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Comment written</source>
            <translation>[Cömméñt wrîttéñ~~~~~~]</translation>
        </message>
        <message>
            <source>Comment closed or opened again</source>
            <translation>[Cömméñt çlöséd ör öpéñéd àgàîñ~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Transcript handed to review</source>
            <translation>[Tràñsçrîpt hàñdéd tö révîéw~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Transcript returned</source>
            <translation>[Tràñsçrîpt rétûrñéd~~~~~~~]</translation>
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
            <translation>[Déstîñàtîöñ vérîfîéd~~~~~~~]</translation>
        </message>
        <message>
            <source>Bundle handed over</source>
            <translation>[Bûñdlé hàñdéd övér~~~~~~~]</translation>
        </message>
        <message>
            <source>Checked before recording</source>
            <translation>[Chéçkéd béföré réçördîñg~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Passage off the record heard</source>
            <translation>[Pàssàgé öff thé réçörd héàrd~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Origin of a recording noted</source>
            <translation>[Örîgîñ öf à réçördîñg ñötéd~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Drawing begun</source>
            <translation>[Dràwîñg bégûñ~~~~~]</translation>
        </message>
        <message>
            <source>Attachment added</source>
            <translation>[Àttàçhméñt àddéd~~~~~~]</translation>
        </message>
        <message>
            <source>Attachment described</source>
            <translation>[Àttàçhméñt désçrîbéd~~~~~~~]</translation>
        </message>
        <message>
            <source>Attachment looked at</source>
            <translation>[Àttàçhméñt löökéd àt~~~~~~~]</translation>
        </message>
        <message>
            <source>Attachment handed over</source>
            <translation>[Àttàçhméñt hàñdéd övér~~~~~~~]</translation>
        </message>
        <message>
            <source>Machine draft made again and compared</source>
            <translation>[Màçhîñé dràft màdé àgàîñ àñd çömpàréd~~~~~~~ ~~~~~~]</translation>
        </message>
        <message>
            <source>Speakers of the channels set</source>
            <translation>[Spéàkérs öf thé çhàññéls sét~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Speaker of a segment set</source>
            <translation>[Spéàkér öf à ségméñt sét~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Glossary pack written</source>
            <translation>[Glössàrý pàçk wrîttéñ~~~~~~~]</translation>
        </message>
        <message>
            <source>Glossary packs chosen for an interview</source>
            <translation>[Glössàrý pàçks çhöséñ för àñ îñtérvîéw~~~~~~~ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Speech model decided on</source>
            <translation>[Spééçh mödél déçîdéd öñ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Machine translation started</source>
            <translation>[Màçhîñé tràñslàtîöñ stàrtéd~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Machine translation completed</source>
            <translation>[Màçhîñé tràñslàtîöñ çömplétéd~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Line translated by a person</source>
            <translation>[Lîñé tràñslàtéd bý à pérsöñ~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Reading copy begun</source>
            <translation>[Réàdîñg çöpý bégûñ~~~~~~~]</translation>
        </message>
        <message>
            <source>Reading copy handed over</source>
            <translation>[Réàdîñg çöpý hàñdéd övér~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Accuracy figures exported</source>
            <translation>[Àççûràçý fîgûrés éxpörtéd~~~~~~~ ~~]</translation>
        </message>
        <message>
            <source>Redaction begun</source>
            <translation>[Rédàçtîöñ bégûñ~~~~~~]</translation>
        </message>
        <message>
            <source>Passage masked</source>
            <translation>[Pàssàgé màskéd~~~~~]</translation>
        </message>
        <message>
            <source>Mask taken back</source>
            <translation>[Màsk tàkéñ bàçk~~~~~~]</translation>
        </message>
        <message>
            <source>Suggested mask declined</source>
            <translation>[Sûggéstéd màsk déçlîñéd~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>Redaction approved</source>
            <translation>[Rédàçtîöñ àpprövéd~~~~~~~]</translation>
        </message>
        <message>
            <source>Redacted copy made</source>
            <translation>[Rédàçtéd çöpý màdé~~~~~~~]</translation>
        </message>
        <message>
            <source>Map of a redacted copy opened</source>
            <translation>[Màp öf à rédàçtéd çöpý öpéñéd~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Colleague added</source>
            <translation>[Cölléàgûé àddéd~~~~~~]</translation>
        </message>
        <message>
            <source>Colleague's fingerprint compared</source>
            <translation>[Cölléàgûé's fîñgérprîñt çömpàréd~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Exchange with a colleague ended</source>
            <translation>[Éxçhàñgé wîth à çölléàgûé éñdéd~~~~~~~ ~~~~]</translation>
        </message>
        <message>
            <source>Sent for review to another laptop</source>
            <translation>[Séñt för révîéw tö àñöthér làptöp~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>Review bundle taken in</source>
            <translation>[Révîéw bûñdlé tàkéñ îñ~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>WorkStrip</name>
        <message>
            <source>Progress</source>
            <translation>[Prögréss~~~]</translation>
        </message>
        <message>
            <source>Sto&amp;p</source>
            <translation>[Stö&amp;p~~]</translation>
        </message>
        <message>
            <source>Bring in {n} &amp;files</source>
            <translation>[Brîñg îñ {n} &amp;fîlés~~~~~~~]</translation>
        </message>
        <message>
            <source>Bring in 1 &amp;file</source>
            <translation>[Brîñg îñ 1 &amp;fîlé~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Clear what is kept from the list</source>
            <translation>[&amp;Cléàr whàt îs képt fröm thé lîst~~~~~~~ ~~~~~]</translation>
        </message>
        <message>
            <source>{n} of {all} files are kept.</source>
            <translation>[{n} öf {all} fîlés àré képt.~~~~~~~ ~~~]</translation>
        </message>
        <message>
            <source>Say at the right which interview they go to.</source>
            <translation>[Sàý àt thé rîght whîçh îñtérvîéw théý gö tö.~~~~~~~ ~~~~~~~ ~]</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>[S&amp;töp~~]</translation>
        </message>
    </context>
    <context>
        <name>_Line</name>
        <message>
            <source>Go there</source>
            <translation>[Gö théré~~~]</translation>
        </message>
        <message>
            <source>Take this away</source>
            <translation>[Tàké thîs àwàý~~~~~]</translation>
        </message>
    </context>
</TS>
