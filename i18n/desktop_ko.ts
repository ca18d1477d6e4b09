<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
    <context>
        <name>AccountsView</name>
        <message>
            <source>Account</source>
            <translation>계정</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>역할</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>등록일</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>계정</translation>
        </message>
        <message>
            <source>Who may unlock this vault. To sign in as somebody else, lock it first.</source>
            <translation>이 보관함을 해제할 수 있는 사람들입니다. 다른 계정으로 들어가려면 먼저 잠그십시오.</translation>
        </message>
        <message>
            <source>New account</source>
            <translation>새 계정</translation>
        </message>
        <message>
            <source>&amp;Account</source>
            <translation>계정(&amp;A)</translation>
        </message>
        <message>
            <source>Anybody can read it, so no name: supervisor-1</source>
            <translation>누구나 볼 수 있으니 이름은 쓰지 마십시오. 예: supervisor-1</translation>
        </message>
        <message>
            <source>&amp;Name shown inside</source>
            <translation>안에서 보이는 이름(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>암호(&amp;P)</translation>
        </message>
        <message>
            <source>Typed by the person it belongs to.</source>
            <translation>계정을 쓸 사람이 직접 입력합니다.</translation>
        </message>
        <message>
            <source>The &amp;same again</source>
            <translation>암호 다시 입력(&amp;S)</translation>
        </message>
        <message>
            <source>A&amp;dd account</source>
            <translation>계정 추가(&amp;D)</translation>
        </message>
        <message>
            <source>Adding the account</source>
            <translation>계정을 추가하는 중</translation>
        </message>
    </context>
    <context>
        <name>ApprovalCard</name>
        <message>
            <source>Review</source>
            <translation>검토</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>줄</translation>
        </message>
        <message>
            <source>To listen to again</source>
            <translation>다시 들을 곳</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>고친 곳</translation>
        </message>
        <message>
            <source>Approve…</source>
            <translation>승인…</translation>
        </message>
        <message>
            <source>Have you heard and read it all? Your signature covers every line as it stands.</source>
            <translation>모두 듣고 읽으셨습니까? 서명은 지금 있는 모든 줄을 보증합니다.</translation>
        </message>
        <message>
            <source>Yes, sign and approve</source>
            <translation>예, 서명하고 승인합니다</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>아직</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>승인</translation>
        </message>
        <message>
            <source>Approval void</source>
            <translation>승인 무효</translation>
        </message>
        <message>
            <source>Not approved</source>
            <translation>승인되지 않음</translation>
        </message>
        <message>
            <source>Approved by {name}, {time}. A later change makes it void.</source>
            <translation>{name} 승인, {time}. 나중에 고치면 무효가 됩니다.</translation>
        </message>
        <message>
            <source>{name} approved it on {time}, but something was changed afterwards.</source>
            <translation>{name}이(가) {time}에 승인하였으나 그 뒤에 내용이 바뀌었습니다.</translation>
        </message>
        <message>
            <source>You may approve: you neither asked nor recorded nor corrected here.</source>
            <translation>승인할 수 있습니다. 이 면담에서 묻거나 녹음하거나 고치지 않으셨습니다.</translation>
        </message>
    </context>
    <context>
        <name>Check</name>
        <message>
            <source>The key opens the bundle</source>
            <translation>열쇠로 증거 묶음이 열림</translation>
        </message>
        <message>
            <source>The bundle is whole to its last byte</source>
            <translation>증거 묶음이 마지막 바이트까지 온전함</translation>
        </message>
        <message>
            <source>Its contents are well-formed and safe</source>
            <translation>내용물의 형식이 바르고 안전함</translation>
        </message>
        <message>
            <source>Everything that a bundle needs is there</source>
            <translation>증거 묶음에 필요한 것이 모두 있음</translation>
        </message>
        <message>
            <source>The version is known</source>
            <translation>아는 판(버전)임</translation>
        </message>
        <message>
            <source>The signature is right and by a known signer</source>
            <translation>서명이 바르고 아는 서명자의 것임</translation>
        </message>
        <message>
            <source>The manifests are those that were signed</source>
            <translation>목록이 서명된 그대로임</translation>
        </message>
        <message>
            <source>Every part is as the manifests list it</source>
            <translation>모든 항목이 목록과 같음</translation>
        </message>
        <message>
            <source>The bundle was meant for this recipient</source>
            <translation>이 수신 기관 앞으로 된 증거 묶음임</translation>
        </message>
        <message>
            <source>The record is valid and consistent</source>
            <translation>기록이 유효하고 앞뒤가 맞음</translation>
        </message>
        <message>
            <source>The custody log is signed and unbroken</source>
            <translation>관리 기록이 서명되어 있고 끊김이 없음</translation>
        </message>
        <message>
            <source>The audio is what the record says</source>
            <translation>음성이 기록과 같음</translation>
        </message>
        <message>
            <source>Another person approved exactly this transcript</source>
            <translation>다른 사람이 바로 이 녹취록을 승인함</translation>
        </message>
    </context>
    <context>
        <name>Cli</name>
        <message>
            <source>Passphrase: </source>
            <translation>암호: </translation>
        </message>
        <message>
            <source>New passphrase: </source>
            <translation>새 암호: </translation>
        </message>
        <message>
            <source>The same again: </source>
            <translation>다시 한번: </translation>
        </message>
        <message>
            <source>{account} can open the vault from now on.</source>
            <translation>이제부터 {account} 계정이 보관함을 열 수 있습니다.</translation>
        </message>
        <message>
            <source>Not in order: {count} findings.</source>
            <translation>이상 있음: {count}건.</translation>
        </message>
        <message>
            <source>In order.</source>
            <translation>이상 없음.</translation>
        </message>
        <message>
            <source>This is the self-test model. It must not be used for a testimony.</source>
            <translation>자체 시험용 모델입니다. 증언에 쓰면 안 됩니다.</translation>
        </message>
        <message>
            <source>There is no sealed recording that this model has not transcribed yet.</source>
            <translation>봉인된 녹음 가운데 이 모델로 아직 받아쓰지 않은 것이 없습니다.</translation>
        </message>
        <message>
            <source>Recording {recording}: {segments} segments, {flagged} of them to listen to again.</source>
            <translation>녹음 {recording}: 구절 {segments}개, 그중 다시 들을 곳 {flagged}개.</translation>
        </message>
        <message>
            <source>The vault is ready: {path}</source>
            <translation>보관함이 준비되었습니다: {path}</translation>
        </message>
        <message>
            <source>Without the passphrase nobody can open it, nor help you. Add a second account soon.</source>
            <translation>암호가 없으면 아무도 열 수 없고 도울 수도 없습니다. 곧 두 번째 계정을 추가하십시오.</translation>
        </message>
        <message>
            <source>{name} is taken in as recording {recording}: {seconds} seconds, {gaps} gaps.</source>
            <translation>{name}을(를) 녹음 {recording}(으)로 가져왔습니다: {seconds}초, 공백 {gaps}개.</translation>
        </message>
        <message>
            <source>There is no recording yet.</source>
            <translation>아직 녹음이 없습니다.</translation>
        </message>
        <message>
            <source>Recording {recording}: not sealed yet.</source>
            <translation>녹음 {recording}: 아직 봉인되지 않음.</translation>
        </message>
        <message>
            <source>Recording {recording}: {seconds} seconds, {gaps} gaps, sealed.</source>
            <translation>녹음 {recording}: {seconds}초, 공백 {gaps}개, 봉인됨.</translation>
        </message>
        <message>
            <source>Opened in {folder}</source>
            <translation>{folder}에 개봉하였습니다</translation>
        </message>
        <message>
            <source>{supervisor} approved {interview} as it reads now.</source>
            <translation>{supervisor} 계정이 {interview} 면담의 지금 녹취록을 승인했습니다.</translation>
        </message>
        <message>
            <source>Noted for {item}: {state}.</source>
            <translation>{item} 항목을 적었습니다: {state}.</translation>
        </message>
        <message>
            <source>{name} is added, not yet verified. Fingerprint to compare by voice: {fingerprint}</source>
            <translation>{name} 수신 기관을 더했습니다. 아직 확인되지 않았습니다. 목소리로 맞추어 볼 지문: {fingerprint}</translation>
        </message>
        <message>
            <source>There is no destination yet.</source>
            <translation>아직 수신 기관이 없습니다.</translation>
        </message>
        <message>
            <source>{name} is verified.</source>
            <translation>{name} 수신 기관을 확인했습니다.</translation>
        </message>
        <message>
            <source>Checking consent, approval and the recordings</source>
            <translation>동의, 승인, 녹음을 검사하는 중</translation>
        </message>
        <message>
            <source>Preparing the parts</source>
            <translation>항목을 준비하는 중</translation>
        </message>
        <message>
            <source>Sealing onto the drive</source>
            <translation>드라이브에 봉인하는 중</translation>
        </message>
        <message>
            <source>Reading back from the drive</source>
            <translation>드라이브에서 다시 읽는 중</translation>
        </message>
        <message>
            <source>Finishing</source>
            <translation>마무리하는 중</translation>
        </message>
        <message>
            <source>Handed over, after reading back with {checks} checks: {path}</source>
            <translation>다시 읽어 {checks}가지 검사를 마치고 인계했습니다: {path}</translation>
        </message>
        <message>
            <source>SHA-256 for the paper slip: {sha256}</source>
            <translation>종이에 적을 SHA-256: {sha256}</translation>
        </message>
        <message>
            <source>Interview {interview} with {witness} is open.</source>
            <translation>{witness} 증언자의 면담 {interview}을(를) 열었습니다.</translation>
        </message>
        <message>
            <source>There is no interview yet.</source>
            <translation>아직 면담이 없습니다.</translation>
        </message>
        <message>
            <source>Recording {recording}</source>
            <translation>녹음 {recording}</translation>
        </message>
        <message>
            <source>The new text, on one line:</source>
            <translation>새 글을 한 줄로:</translation>
        </message>
        <message>
            <source>Revision {number} of {segment} is in force. An earlier approval is not, any more.</source>
            <translation>{segment} 구절의 수정본 {number}이(가) 효력을 가집니다. 앞선 승인은 더는 효력이 없습니다.</translation>
        </message>
        <message>
            <source>Stopped before the end.</source>
            <translation>끝나기 전에 멈추었습니다.</translation>
        </message>
    </context>
    <context>
        <name>ConsentAnswer</name>
        <message>
            <source>Yes</source>
            <translation>예</translation>
        </message>
        <message>
            <source>No</source>
            <translation>아니요</translation>
        </message>
        <message>
            <source>Ask me each time</source>
            <translation>그때마다 물어봐 주세요</translation>
        </message>
        <message>
            <source>Ask me later</source>
            <translation>나중에 물어봐 주세요</translation>
        </message>
        <message>
            <source>In part</source>
            <translation>일부만</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>철회</translation>
        </message>
        <message>
            <source>{number} of {total}</source>
            <translation>{total}개 중 {number}번째</translation>
        </message>
    </context>
    <context>
        <name>ConsentCard</name>
        <message>
            <source>Consent</source>
            <translation>동의</translation>
        </message>
        <message>
            <source>Consent screen</source>
            <translation>동의 화면</translation>
        </message>
        <message>
            <source>You may record.</source>
            <translation>녹음할 수 있습니다.</translation>
        </message>
        <message>
            <source>Consent to record is no longer given. Stop the recording.</source>
            <translation>녹음 동의가 철회되었습니다. 녹음을 멈추십시오.</translation>
        </message>
        <message>
            <source>You may not record yet. Still needed: {items}.</source>
            <translation>아직 녹음할 수 없습니다. 더 필요한 동의: {items}.</translation>
        </message>
    </context>
    <context>
        <name>ConsentView</name>
        <message>
            <source>Consent</source>
            <translation>동의</translation>
        </message>
        <message>
            <source>{witness}  ·  Read each question aloud and press the answer</source>
            <translation>{witness}  ·  질문을 소리 내어 읽고 대답을 누르십시오</translation>
        </message>
        <message>
            <source>Ne&amp;xt question</source>
            <translation>다음 질문(&amp;X)</translation>
        </message>
        <message>
            <source>Page Down</source>
            <translation>Page Down</translation>
        </message>
        <message>
            <source>Go on to &amp;recording</source>
            <translation>녹음으로 가기(&amp;R)</translation>
        </message>
        <message>
            <source>Back to the &amp;list</source>
            <translation>목록으로(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>이전(&amp;B)</translation>
        </message>
        <message>
            <source>Page Up</source>
            <translation>Page Up</translation>
        </message>
        <message>
            <source>&amp;How the answers are given</source>
            <translation>동의를 받는 방법(&amp;H)</translation>
        </message>
        <message>
            <source>Language the questions are read in</source>
            <translation>질문을 읽는 언어</translation>
        </message>
        <message>
            <source>No interview chosen</source>
            <translation>선택한 면담이 없습니다</translation>
        </message>
        <message>
            <source>Choose an interview in the list, or begin a new one there.</source>
            <translation>목록에서 면담을 고르거나 새 면담을 시작하십시오.</translation>
        </message>
        <message>
            <source>To the &amp;interviews</source>
            <translation>면담 목록으로(&amp;I)</translation>
        </message>
    </context>
    <context>
        <name>CreateForm</name>
        <message>
            <source>&amp;Vault folder</source>
            <translation>보관함 폴더(&amp;V)</translation>
        </message>
        <message>
            <source>An empty folder, or one that does not exist yet.</source>
            <translation>비어 있거나 아직 없는 폴더를 고르십시오.</translation>
        </message>
        <message>
            <source>&amp;Account</source>
            <translation>계정(&amp;A)</translation>
        </message>
        <message>
            <source>A handle such as interviewer-1. Anybody can read it, so no name.</source>
            <translation>interviewer-1 같은 식별자입니다. 누구나 볼 수 있으니 이름은 쓰지 마십시오.</translation>
        </message>
        <message>
            <source>&amp;Name shown inside</source>
            <translation>안에서 보이는 이름(&amp;N)</translation>
        </message>
        <message>
            <source>Encrypted in the vault.</source>
            <translation>보관함 안에 암호화되어 저장됩니다.</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>역할</translation>
        </message>
        <message>
            <source>Whoever interviews can't approve the same interview. Another account does that.</source>
            <translation>면담한 사람은 그 면담을 승인할 수 없습니다. 승인은 다른 계정이 합니다.</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>암호(&amp;P)</translation>
        </message>
        <message>
            <source>A sentence of six words or more is best.</source>
            <translation>여섯 낱말이 넘는 문장이 가장 좋습니다.</translation>
        </message>
        <message>
            <source>The &amp;same again</source>
            <translation>암호 다시 입력(&amp;S)</translation>
        </message>
    </context>
    <context>
        <name>CustodyView</name>
        <message>
            <source>No.</source>
            <translation>번호</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>시각</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>계정</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>한 일</translation>
        </message>
        <message>
            <source>To what</source>
            <translation>대상</translation>
        </message>
        <message>
            <source>The latest checkpoint covers {size} of {total} entries.</source>
            <translation>가장 최근 확인점은 전체 {total}개 항목 중 {size}개를 포함합니다.</translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation>
                <numerusform>문제 %n건</numerusform>
            </translation>
        </message>
        <message>
            <source>Checking… {done} of {total} recordings</source>
            <translation>검사하는 중… 녹음 {total}개 중 {done}개</translation>
        </message>
        <message>
            <source>Not checked since unlocking</source>
            <translation>해제한 뒤 아직 검사하지 않음</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>검사하는 중…</translation>
        </message>
        <message>
            <source>Everything fits</source>
            <translation>모두 일치함</translation>
        </message>
        <message>
            <source>Custody log</source>
            <translation>관리 기록</translation>
        </message>
        <message>
            <source>Who did what, signed and linked. Nothing here can be changed.</source>
            <translation>누가 무엇을 했는지 서명하고 이어 놓은 기록입니다. 아무도 고칠 수 없습니다.</translation>
        </message>
        <message>
            <source>&amp;Check everything</source>
            <translation>전체 검사(&amp;C)</translation>
        </message>
        <message>
            <source>Every signature, every link, every row, every recording</source>
            <translation>모든 서명, 연결, 내용, 녹음을 검사합니다</translation>
        </message>
        <message>
            <source>&amp;Make a checkpoint</source>
            <translation>확인점 만들기(&amp;M)</translation>
        </message>
        <message>
            <source>A signed statement of the log as it is now</source>
            <translation>지금 관리 기록의 상태를 서명하여 남깁니다</translation>
        </message>
    </context>
    <context>
        <name>Demo</name>
        <message>
            <source>Recognized text, and below it what was really said:</source>
            <translation>인식한 글과, 그 아래 실제로 한 말:</translation>
        </message>
        <message>
            <source>Corrected by {account}: {text}</source>
            <translation>{account} 계정이 고침: {text}</translation>
        </message>
        <message>
            <source>Recorded {seconds} s in {chunks} sealed chunks with {gaps} gaps; SHA-256 of the samples {digest}</source>
            <translation>{seconds}초를 봉인된 구간 {chunks}개로 녹음함, 공백 {gaps}개; 녹음 SHA-256 {digest}</translation>
        </message>
        <message>
            <source>Sealed for the destination in {size} bytes and read back; SHA-256 {digest}</source>
            <translation>수신 기관 앞으로 {size}바이트로 봉인하고 다시 읽어 확인함; SHA-256 {digest}</translation>
        </message>
        <message>
            <source>Opened as the recipient: {passed} of {total} checks passed; {entries} custody entries in the vault</source>
            <translation>수신 기관으로서 개봉함: 검사 {total}개 중 {passed}개 통과; 보관함의 관리 기록 {entries}개</translation>
        </message>
        <message>
            <source>Bundle, as it lies on the drive</source>
            <translation>드라이브에 놓인 증거 묶음</translation>
        </message>
        <message>
            <source>The same, opened by the recipient</source>
            <translation>수신 기관이 개봉한 증거 묶음</translation>
        </message>
        <message>
            <source>Transcript as PDF</source>
            <translation>녹취록 PDF</translation>
        </message>
        <message>
            <source>Vault</source>
            <translation>보관함</translation>
        </message>
        <message>
            <source>To look around in the window, unlock the vault as {account} with the passphrase {passphrase}</source>
            <translation>창에서 둘러보려면 {account} 계정과 암호 {passphrase}(으)로 보관함을 해제하십시오</translation>
        </message>
        <message>
            <source>Anybody can verify it with four stock commands:</source>
            <translation>누구나 흔히 쓰는 명령 네 개로 검증할 수 있습니다:</translation>
        </message>
        <message>
            <source>Making a vault with two accounts, and a recipient's key</source>
            <translation>계정 두 개가 있는 보관함과 수신 기관의 열쇠를 만드는 중</translation>
        </message>
        <message>
            <source>Opening an interview and noting consent</source>
            <translation>면담을 열고 동의를 기록하는 중</translation>
        </message>
        <message>
            <source>Recording the sample conversation through the recorder</source>
            <translation>녹음기로 예시 대화를 녹음하는 중</translation>
        </message>
        <message>
            <source>Transcribing it with the self-test model</source>
            <translation>자체 시험용 모델로 받아쓰는 중</translation>
        </message>
        <message>
            <source>Correcting one line as the interviewer</source>
            <translation>면담자로서 한 줄을 고치는 중</translation>
        </message>
        <message>
            <source>Approving the transcript as the supervisor</source>
            <translation>감독자로서 녹취록을 승인하는 중</translation>
        </message>
        <message>
            <source>Sealing the bundle onto the drive and reading it back</source>
            <translation>증거 묶음을 드라이브에 봉인하고 다시 읽는 중</translation>
        </message>
        <message>
            <source>Opening and verifying it as the recipient</source>
            <translation>수신 기관으로서 개봉하고 검증하는 중</translation>
        </message>
    </context>
    <context>
        <name>DestinationForm</name>
        <message>
            <source>A new destination</source>
            <translation>새 수신 기관</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>이름(&amp;T)</translation>
        </message>
        <message>
            <source>As people call it: OHCHR Seoul</source>
            <translation>부르는 이름 그대로. 예: 유엔 인권사무소(서울)</translation>
        </message>
        <message>
            <source>&amp;Short name</source>
            <translation>짧은 이름(&amp;S)</translation>
        </message>
        <message>
            <source>Small letters, digits and hyphens: ohchr-seoul</source>
            <translation>영문 소문자, 숫자, 붙임표. 예: ohchr-seoul</translation>
        </message>
        <message>
            <source>Public &amp;key</source>
            <translation>공개 열쇠(&amp;K)</translation>
        </message>
        <message>
            <source>The line that begins with age1, as the recipient gave it</source>
            <translation>수신 기관이 준, age1로 시작하는 줄</translation>
        </message>
        <message>
            <source>&amp;Consent it rests on</source>
            <translation>필요한 동의(&amp;C)</translation>
        </message>
        <message>
            <source>Without it nothing of an interview goes there</source>
            <translation>이 동의가 없으면 면담의 어떤 것도 그곳에 가지 않습니다</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>추가</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
    </context>
    <context>
        <name>DestinationsCard</name>
        <message>
            <source>Destinations</source>
            <translation>수신 기관</translation>
        </message>
        <message>
            <source>Add a destination…</source>
            <translation>수신 기관 추가…</translation>
        </message>
        <message>
            <source>None yet. Add the recipient with the public key it gave you.</source>
            <translation>아직 없습니다. 수신 기관이 준 공개 열쇠로 추가하십시오.</translation>
        </message>
        <message>
            <source>None yet. A custodian or a supervisor adds them.</source>
            <translation>아직 없습니다. 관리 책임자나 감독자가 추가합니다.</translation>
        </message>
        <message>
            <source>Key verified</source>
            <translation>열쇠 확인됨</translation>
        </message>
        <message>
            <source>Key not verified</source>
            <translation>열쇠 확인 안 됨</translation>
        </message>
    </context>
    <context>
        <name>Document</name>
        <message>
            <source>Transcript of testimony</source>
            <translation>증언 녹취록</translation>
        </message>
        <message>
            <source>Witness {witness} · interview of {date}</source>
            <translation>증언자 {witness} · {date} 면담</translation>
        </message>
        <message>
            <source>Witness (code)</source>
            <translation>증언자(코드)</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>면담</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>시작</translation>
        </message>
        <message>
            <source>Interviewer (account)</source>
            <translation>면담자(계정)</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>언어</translation>
        </message>
        <message>
            <source>Prepared for</source>
            <translation>수신 기관</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translation>녹음</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>승인</translation>
        </message>
        <message>
            <source>{moment} by {supervisor} (account)</source>
            <translation>{moment}, {supervisor}(계정)</translation>
        </message>
        <message>
            <source>Confidential. To be used only within the witness's consent.</source>
            <translation>비공개. 증언자가 동의한 범위에서만 쓸 수 있습니다.</translation>
        </message>
        <message>
            <source>How to read this transcript</source>
            <translation>이 녹취록을 읽는 법</translation>
        </message>
        <message>
            <source>Each line has a number and the time from the start of its recording. The text was drafted by a machine and checked by people. A line with a rule beside it was changed by a person; beneath it stands what was there before. The recording, not this transcript, is the original.</source>
            <translation>각 줄에는 번호와 녹음 시작부터 잰 시각이 있습니다. 글은 기계가 초안을 쓰고 사람이 확인하였습니다. 옆에 세로줄이 있는 줄은 사람이 고친 것이며, 고치기 전의 글이 그 아래에 있습니다. 원본은 이 녹취록이 아니라 녹음입니다.</translation>
        </message>
        <message>
            <source>Recording {number}</source>
            <translation>녹음 {number}</translation>
        </message>
        <message>
            <source>{length} · begun {moment} · channels: {channels} · lines: {lines}</source>
            <translation>{length} · {moment} 시작 · 채널 {channels}개 · {lines}줄</translation>
        </message>
        <message>
            <source>Channel {number}</source>
            <translation>채널 {number}</translation>
        </message>
        <message>
            <source>Machine draft: {text}</source>
            <translation>기계 초안: {text}</translation>
        </message>
        <message>
            <source>Revision {number} ({author}, {moment}): {text}</source>
            <translation>수정본 {number} ({author}, {moment}): {text}</translation>
        </message>
        <message>
            <source>In force: revision {number} ({author}, {moment})</source>
            <translation>현재 글: 수정본 {number} ({author}, {moment})</translation>
        </message>
        <message>
            <source>[no words]</source>
            <translation>[말 없음]</translation>
        </message>
        <message>
            <source>No speech was found in this recording.</source>
            <translation>이 녹음에서 말소리를 찾지 못하였습니다.</translation>
        </message>
        <message>
            <source>{time} — not recorded for {length} ({reason})</source>
            <translation>{time} — {length} 동안 녹음되지 않음 ({reason})</translation>
        </message>
        <message>
            <source>{time} — not recorded for an unknown time ({reason})</source>
            <translation>{time} — 길이를 알 수 없는 동안 녹음되지 않음 ({reason})</translation>
        </message>
        <message>
            <source>{start} to {end} — not transcribed by the machine; listen to the recording</source>
            <translation>{start}~{end} — 기계가 받아쓰지 못함. 녹음을 들으십시오</translation>
        </message>
        <message>
            <source>Where this comes from</source>
            <translation>이 기록의 출처</translation>
        </message>
        <message>
            <source>Origin of the audio</source>
            <translation>음성의 출처</translation>
        </message>
        <message>
            <source>SHA-256 of the samples</source>
            <translation>녹음 표본의 SHA-256</translation>
        </message>
        <message>
            <source>SHA-256 of the imported file</source>
            <translation>가져온 파일의 SHA-256</translation>
        </message>
        <message>
            <source>Speech model</source>
            <translation>음성 모델</translation>
        </message>
        <message>
            <source>SHA-256 of the model</source>
            <translation>모델의 SHA-256</translation>
        </message>
        <message>
            <source>Speech engine</source>
            <translation>음성 엔진</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>설정값</translation>
        </message>
        <message>
            <source>Approval and custody</source>
            <translation>승인과 관리 기록</translation>
        </message>
        <message>
            <source>SHA-256 of the approved content</source>
            <translation>승인된 내용의 SHA-256</translation>
        </message>
        <message>
            <source>Entries in the custody log</source>
            <translation>관리 기록 항목 수</translation>
        </message>
        <message>
            <source>Root of the custody log</source>
            <translation>관리 기록의 루트 해시</translation>
        </message>
        <message>
            <source>Bundle</source>
            <translation>증거 묶음</translation>
        </message>
        <message>
            <source>This document is one part of a signed bundle. What it says can be relied on when the bundle has been verified: the signature covers this document, the recording, and the custody log together.</source>
            <translation>이 문서는 서명된 증거 묶음의 한 항목입니다. 증거 묶음을 검증한 뒤에 이 문서를 믿을 수 있습니다. 서명은 이 문서와 녹음과 관리 기록을 함께 보증합니다.</translation>
        </message>
        <message>
            <source>{page} / {pages}</source>
            <translation>{page} / {pages}</translation>
        </message>
        <message>
            <source>samples lost</source>
            <translation>음성 손실</translation>
        </message>
        <message>
            <source>microphone lost</source>
            <translation>마이크 끊김</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>일시 정지</translation>
        </message>
        <message>
            <source>computer asleep</source>
            <translation>컴퓨터 절전</translation>
        </message>
        <message>
            <source>damaged source</source>
            <translation>손상된 원본</translation>
        </message>
        <message>
            <source>interrupted</source>
            <translation>중단</translation>
        </message>
        <message>
            <source>recorded through a microphone</source>
            <translation>마이크로 녹음</translation>
        </message>
        <message>
            <source>imported from a file</source>
            <translation>파일에서 가져옴</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>한국어</translation>
        </message>
        <message>
            <source>English</source>
            <translation>영어</translation>
        </message>
    </context>
    <context>
        <name>DriveCard</name>
        <message>
            <source>&amp;Drive or folder</source>
            <translation>드라이브 또는 폴더(&amp;D)</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>고르기…</translation>
        </message>
        <message>
            <source>Seal and hand over</source>
            <translation>봉인하여 인계</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>진행</translation>
        </message>
        <message>
            <source>{size} free</source>
            <translation>{size} 남음</translation>
        </message>
        <message>
            <source>Choose the drive that will be handed to the recipient.</source>
            <translation>수신 기관에 건넬 드라이브를 고르십시오.</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>멈추는 중…</translation>
        </message>
        <message>
            <source>Step {n} of {all}</source>
            <translation>{all}단계 중 {n}단계</translation>
        </message>
        <message>
            <source>Drive or folder</source>
            <translation>드라이브 또는 폴더</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>Checking consent, approval and every stored byte</source>
            <translation>동의와 승인과 저장된 모든 바이트를 검사하는 중</translation>
        </message>
        <message>
            <source>Making the documents</source>
            <translation>문서를 만드는 중</translation>
        </message>
        <message>
            <source>Sealing onto the drive</source>
            <translation>드라이브에 봉인하는 중</translation>
        </message>
        <message>
            <source>Reading back what lies on the drive</source>
            <translation>드라이브에 놓인 것을 다시 읽는 중</translation>
        </message>
        <message>
            <source>Noting the hand-over</source>
            <translation>인계를 기록하는 중</translation>
        </message>
        <message>
            <source>Beginning</source>
            <translation>시작하는 중</translation>
        </message>
    </context>
    <context>
        <name>ExportView</name>
        <message>
            <source>No interview chosen</source>
            <translation>선택한 면담이 없습니다</translation>
        </message>
        <message>
            <source>Choose an interview in the list to see whether, and to whom, it may be handed over.</source>
            <translation>목록에서 면담을 고르면 인계할 수 있는지, 어디에 인계할 수 있는지 보입니다.</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>인계</translation>
        </message>
    </context>
    <context>
        <name>Fault</name>
        <message>
            <source>Saegim made a mistake of its own.</source>
            <translation>새김 프로그램에 오류가 있었습니다.</translation>
        </message>
        <message>
            <source>What was stored before is safe; this last step may not have been completed.</source>
            <translation>그 전에 저장한 것은 안전합니다. 방금 하던 일은 끝나지 않았을 수 있습니다.</translation>
        </message>
        <message>
            <source>Note the code below, try the step again, and report the code if it returns.</source>
            <translation>아래 코드를 적어 두고 다시 해 보십시오. 또 나타나면 그 코드를 알려 주십시오.</translation>
        </message>
        <message>
            <source>The settings file {name} has something in it that Saegim doesn't know.</source>
            <translation>설정 파일 {name}에 새김이 모르는 내용이 있습니다.</translation>
        </message>
        <message>
            <source>No testimony is in the settings; the vault is untouched.</source>
            <translation>설정에는 증언이 들어 있지 않습니다. 보관함은 그대로입니다.</translation>
        </message>
        <message>
            <source>Remove the file to go back to the usual settings, and start again.</source>
            <translation>그 파일을 지우면 기본 설정으로 돌아갑니다. 그런 다음 다시 시작하십시오.</translation>
        </message>
        <message>
            <source>The folder {name} holds no speech model with a list of digests.</source>
            <translation>{name} 폴더에 해시값 목록을 갖춘 음성 모델이 없습니다.</translation>
        </message>
        <message>
            <source>Nothing was transcribed, and the recordings are untouched.</source>
            <translation>받아쓴 것이 없으며 녹음은 그대로입니다.</translation>
        </message>
        <message>
            <source>Choose the folder of a model pack: the one in which saegim-model.json lies.</source>
            <translation>saegim-model.json 파일이 들어 있는 모델 폴더를 고르십시오.</translation>
        </message>
        <message>
            <source>The speech model is incomplete: {name} is missing or can't be read.</source>
            <translation>음성 모델이 온전하지 않습니다. {name} 파일이 없거나 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>The recordings are untouched, and text that was transcribed before is kept.</source>
            <translation>녹음은 그대로이며, 전에 받아쓴 글도 남아 있습니다.</translation>
        </message>
        <message>
            <source>Copy the whole model pack again, then start the transcription once more.</source>
            <translation>모델 전체를 다시 복사한 뒤 받아쓰기를 다시 시작하십시오.</translation>
        </message>
        <message>
            <source>The speech model isn't the one it claims to be: {name} has been changed.</source>
            <translation>음성 모델이 본래의 것이 아닙니다. {name} 파일이 바뀌었습니다.</translation>
        </message>
        <message>
            <source>The model was not used. Recordings and earlier transcripts are untouched.</source>
            <translation>이 모델은 쓰지 않았습니다. 녹음과 이전 녹취록은 그대로입니다.</translation>
        </message>
        <message>
            <source>Don't use this copy. Tell your custodian, and install it from its source again.</source>
            <translation>이 사본을 쓰지 마십시오. 관리 책임자에게 알리고 원본에서 다시 설치하십시오.</translation>
        </message>
        <message>
            <source>The transcription stopped: its process ended too early.</source>
            <translation>받아쓰기가 멈추었습니다. 받아쓰기 프로세스가 도중에 끝났습니다.</translation>
        </message>
        <message>
            <source>The recording is safe, and every passage transcribed so far is kept.</source>
            <translation>녹음은 안전하며, 지금까지 받아쓴 부분은 모두 남아 있습니다.</translation>
        </message>
        <message>
            <source>Start it again: it goes on from there. If this returns, close other programs.</source>
            <translation>다시 시작하면 그 자리부터 이어집니다. 또 나타나면 다른 프로그램을 닫으십시오.</translation>
        </message>
        <message>
            <source>The transcription stopped: its process didn't answer in time and was ended.</source>
            <translation>받아쓰기가 멈추었습니다. 받아쓰기 프로세스가 제때 응답하지 않아 끝냈습니다.</translation>
        </message>
        <message>
            <source>Start it again: it goes on from there. If this returns, use a smaller model.</source>
            <translation>다시 시작하면 그 자리부터 이어집니다. 또 나타나면 더 작은 모델을 쓰십시오.</translation>
        </message>
        <message>
            <source>The speech process said something that can't be true ({about}). It was ended.</source>
            <translation>받아쓰기 프로세스가 사실일 수 없는 값을 보냈습니다({about}). 그래서 끝냈습니다.</translation>
        </message>
        <message>
            <source>None of that went into the transcript. Passages checked before are kept.</source>
            <translation>그 내용은 녹취록에 들어가지 않았습니다. 전에 확인한 부분은 남아 있습니다.</translation>
        </message>
        <message>
            <source>Don't use this model again before your custodian has checked it.</source>
            <translation>관리 책임자가 확인하기 전에는 이 모델을 다시 쓰지 마십시오.</translation>
        </message>
        <message>
            <source>The speech process sent far more than any speech could hold, and was ended.</source>
            <translation>받아쓰기 프로세스가 말소리에서 나올 수 없을 만큼 많은 내용을 보내어 끝냈습니다.</translation>
        </message>
        <message>
            <source>Start it again. If it returns, tell your custodian to check the model.</source>
            <translation>다시 시작하십시오. 또 나타나면 관리 책임자에게 모델을 확인해 달라고 하십시오.</translation>
        </message>
        <message>
            <source>The speech process gave up and said why in one word: {failure}.</source>
            <translation>받아쓰기 프로세스가 스스로 그만두었습니다. 이유: {failure}.</translation>
        </message>
        <message>
            <source>Close other programs and start it again, or choose a smaller model.</source>
            <translation>다른 프로그램을 닫고 다시 시작하거나 더 작은 모델을 고르십시오.</translation>
        </message>
        <message>
            <source>The transcription was stopped before its end.</source>
            <translation>받아쓰기를 끝나기 전에 멈추었습니다.</translation>
        </message>
        <message>
            <source>Every passage transcribed so far is kept, and the recording is untouched.</source>
            <translation>지금까지 받아쓴 부분은 모두 남아 있으며 녹음은 그대로입니다.</translation>
        </message>
        <message>
            <source>Start it again whenever you like: it goes on where it stopped.</source>
            <translation>언제든 다시 시작하면 멈춘 자리부터 이어집니다.</translation>
        </message>
        <message>
            <source>The transcript doesn't cover the whole recording: {missing_ms} ms are open.</source>
            <translation>녹취록이 녹음 전체를 담고 있지 않습니다. {missing_ms}밀리초가 비어 있습니다.</translation>
        </message>
        <message>
            <source>What was transcribed is kept; it just isn't called complete.</source>
            <translation>받아쓴 것은 남아 있습니다. 다만 완성되었다고 하지 않을 뿐입니다.</translation>
        </message>
        <message>
            <source>Start the transcription again: it reads what is missing.</source>
            <translation>받아쓰기를 다시 시작하면 빠진 부분을 받아씁니다.</translation>
        </message>
        <message>
            <source>“{name}” can't be the name of a destination.</source>
            <translation>“{name}”은(는) 수신 기관의 이름으로 쓸 수 없습니다.</translation>
        </message>
        <message>
            <source>No destination was added.</source>
            <translation>추가된 수신 기관은 없습니다.</translation>
        </message>
        <message>
            <source>Use small letters, digits and hyphens for the id, and one line for the title.</source>
            <translation>식별자는 영문 소문자와 숫자와 붙임표로, 이름은 한 줄로 쓰십시오.</translation>
        </message>
        <message>
            <source>There is already a destination {destination}.</source>
            <translation>수신 기관 {destination}이(가) 이미 있습니다.</translation>
        </message>
        <message>
            <source>It was not changed: a destination's key is never replaced.</source>
            <translation>바뀐 것은 없습니다. 수신 기관의 열쇠는 바꾸지 않습니다.</translation>
        </message>
        <message>
            <source>If the recipient has a new key, add it under a new id and verify it.</source>
            <translation>수신 기관의 열쇠가 새로 나왔다면 새 식별자로 추가하고 확인하십시오.</translation>
        </message>
        <message>
            <source>This vault has no destination {destination}.</source>
            <translation>이 보관함에는 수신 기관 {destination}이(가) 없습니다.</translation>
        </message>
        <message>
            <source>Nothing left the vault.</source>
            <translation>보관함에서 나간 것은 없습니다.</translation>
        </message>
        <message>
            <source>Look at the list of destinations, or add this one with its key.</source>
            <translation>수신 기관 목록을 보거나, 열쇠와 함께 이 기관을 추가하십시오.</translation>
        </message>
        <message>
            <source>No consent of the form opens “{gate}”.</source>
            <translation>동의서에 “{gate}”을(를) 허락하는 항목이 없습니다.</translation>
        </message>
        <message>
            <source>Choose the consent that this destination needs: {gates}.</source>
            <translation>이 수신 기관에 필요한 동의를 고르십시오: {gates}.</translation>
        </message>
        <message>
            <source>This is not a recipient's age key.</source>
            <translation>수신 기관의 age 열쇠가 아닙니다.</translation>
        </message>
        <message>
            <source>Nothing was sealed to it, and nothing left the vault.</source>
            <translation>이 열쇠로 봉인한 것은 없으며, 보관함에서 나간 것도 없습니다.</translation>
        </message>
        <message>
            <source>Ask the recipient for the public key again; it begins with age1.</source>
            <translation>수신 기관에 공개 열쇠를 다시 요청하십시오. age1로 시작합니다.</translation>
        </message>
        <message>
            <source>Nobody has compared the fingerprint of {destination} with the recipient yet.</source>
            <translation>{destination}의 열쇠 지문을 아직 수신 기관과 맞추어 보지 않았습니다.</translation>
        </message>
        <message>
            <source>Call the recipient, have the fingerprint read aloud, and type what you hear.</source>
            <translation>수신 기관에 전화하여 열쇠 지문을 읽어 달라고 하고, 들은 대로 입력하십시오.</translation>
        </message>
        <message>
            <source>The fingerprint is not that of the key kept for {destination}.</source>
            <translation>입력한 지문이 {destination}의 열쇠 지문과 다릅니다.</translation>
        </message>
        <message>
            <source>The destination stays unverified, and nothing can go there.</source>
            <translation>이 수신 기관은 확인되지 않은 상태이며, 아무것도 보낼 수 없습니다.</translation>
        </message>
        <message>
            <source>Have it read aloud once more. If it still differs, this is not the recipient's key.</source>
            <translation>한 번 더 읽어 달라고 하십시오. 그래도 다르면 수신 기관의 열쇠가 아닙니다.</translation>
        </message>
        <message>
            <source>Nothing has been recorded in this interview.</source>
            <translation>이 면담에는 녹음이 없습니다.</translation>
        </message>
        <message>
            <source>Record or import the interview first.</source>
            <translation>먼저 면담을 녹음하거나 녹음을 가져오십시오.</translation>
        </message>
        <message>
            <source>The transcript is not approved as it reads now.</source>
            <translation>녹취록의 지금 내용은 승인되지 않았습니다.</translation>
        </message>
        <message>
            <source>Ask a supervisor to review and approve it. A correction made later needs it again.</source>
            <translation>감독자에게 검토와 승인을 요청하십시오. 나중에 고치면 다시 승인을 받아야 합니다.</translation>
        </message>
        <message>
            <source>What the drive gave back is not what was written to it.</source>
            <translation>드라이브에서 다시 읽은 내용이 쓴 내용과 다릅니다.</translation>
        </message>
        <message>
            <source>The testimony is safe in the vault. The unfinished file was removed.</source>
            <translation>증언은 보관함에 안전하게 있습니다. 끝나지 않은 파일은 지웠습니다.</translation>
        </message>
        <message>
            <source>Don't hand over this drive. Export again to another one.</source>
            <translation>이 드라이브를 인계하지 마십시오. 다른 드라이브로 다시 내보내십시오.</translation>
        </message>
        <message>
            <source>The export was cancelled.</source>
            <translation>내보내기를 취소하였습니다.</translation>
        </message>
        <message>
            <source>Nothing was handed over, and the unfinished file was removed.</source>
            <translation>인계된 것은 없으며, 끝나지 않은 파일은 지웠습니다.</translation>
        </message>
        <message>
            <source>Export again when you are ready.</source>
            <translation>준비되면 다시 내보내십시오.</translation>
        </message>
        <message>
            <source>There is not enough room on the drive.</source>
            <translation>드라이브에 남은 공간이 모자랍니다.</translation>
        </message>
        <message>
            <source>The testimony is safe in the vault. Nothing was handed over.</source>
            <translation>증언은 보관함에 안전하게 있습니다. 인계된 것은 없습니다.</translation>
        </message>
        <message>
            <source>Use a drive with more free space, then try again.</source>
            <translation>공간이 더 넉넉한 드라이브로 다시 하십시오.</translation>
        </message>
        <message>
            <source>The drive is gone or no longer answers.</source>
            <translation>드라이브가 빠졌거나 응답하지 않습니다.</translation>
        </message>
        <message>
            <source>Connect the drive again and remove a file ending in .part if there is one. Then export again.</source>
            <translation>드라이브를 다시 연결하고, 이름이 .part로 끝나는 파일이 있으면 지우십시오. 그런 다음 다시 내보내십시오.</translation>
        </message>
        <message>
            <source>The drive doesn't let anything be written.</source>
            <translation>드라이브에 쓸 수 없습니다.</translation>
        </message>
        <message>
            <source>Check the drive's write lock and its permissions, or use another drive.</source>
            <translation>드라이브의 쓰기 잠금과 권한을 확인하거나 다른 드라이브를 쓰십시오.</translation>
        </message>
        <message>
            <source>This is not a witness code.</source>
            <translation>증언자 코드가 아닙니다.</translation>
        </message>
        <message>
            <source>No interview was opened, and what was typed was not kept.</source>
            <translation>새 면담은 열리지 않았고, 입력한 것은 남기지 않았습니다.</translation>
        </message>
        <message>
            <source>Use a code such as W-2026-014, and never a name.</source>
            <translation>W-2026-014 같은 코드를 쓰고, 이름은 절대 쓰지 마십시오.</translation>
        </message>
        <message>
            <source>This vault has no interview {interview}.</source>
            <translation>이 보관함에는 면담 {interview}이(가) 없습니다.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>바뀐 것은 없습니다.</translation>
        </message>
        <message>
            <source>Look at the list of interviews and use an id or a witness code from there.</source>
            <translation>면담 목록에 있는 식별자나 증언자 코드를 쓰십시오.</translation>
        </message>
        <message>
            <source>The consent form has no item {item}.</source>
            <translation>동의서에 {item} 항목이 없습니다.</translation>
        </message>
        <message>
            <source>No consent was changed.</source>
            <translation>동의는 바뀌지 않았습니다.</translation>
        </message>
        <message>
            <source>Look at the consent form for the item you mean; items are named like C01 or D12.</source>
            <translation>동의서에서 해당 항목을 찾으십시오. 항목 이름은 C01, D12 같은 꼴입니다.</translation>
        </message>
        <message>
            <source>“{answer}” can't be noted for item {item}.</source>
            <translation>{item} 항목에는 “{answer}”을(를) 적을 수 없습니다.</translation>
        </message>
        <message>
            <source>Choose one of: {options}.</source>
            <translation>다음 가운데 고르십시오: {options}.</translation>
        </message>
        <message>
            <source>Item {item} can't be granted while item {needed} is refused or withdrawn.</source>
            <translation>{needed} 항목이 거부되었거나 철회된 동안에는 {item} 항목에 동의할 수 없습니다.</translation>
        </message>
        <message>
            <source>No consent was changed; the witness's earlier answers stand.</source>
            <translation>동의는 바뀌지 않았습니다. 증언자의 이전 대답이 그대로 유효합니다.</translation>
        </message>
        <message>
            <source>If the witness wants to change the answer to {needed}, note that first.</source>
            <translation>증언자가 {needed}의 대답을 바꾸고 싶어 하면 그것을 먼저 적으십시오.</translation>
        </message>
        <message>
            <source>The witness has not agreed to this. Missing: {items}.</source>
            <translation>증언자가 동의하지 않은 일입니다. 없는 동의: {items}.</translation>
        </message>
        <message>
            <source>Nothing was done, and nothing left the vault.</source>
            <translation>아무 일도 하지 않았으며, 보관함에서 나간 것도 없습니다.</translation>
        </message>
        <message>
            <source>Ask the witness, if it is right to ask, and note the answer. Otherwise leave it.</source>
            <translation>여쭈어도 괜찮다면 증언자에게 묻고 대답을 적으십시오. 그렇지 않으면 그대로 두십시오.</translation>
        </message>
        <message>
            <source>There is no transcript yet for everything that was recorded.</source>
            <translation>녹음한 것 모두에 대한 녹취록이 아직 없습니다.</translation>
        </message>
        <message>
            <source>The recordings are safe and unchanged.</source>
            <translation>녹음은 안전하며 그대로입니다.</translation>
        </message>
        <message>
            <source>Transcribe every recording of the interview first.</source>
            <translation>먼저 이 면담의 녹음을 모두 받아쓰십시오.</translation>
        </message>
        <message>
            <source>This vault has no line {segment}.</source>
            <translation>이 보관함에는 {segment} 줄이 없습니다.</translation>
        </message>
        <message>
            <source>No transcript was changed.</source>
            <translation>녹취록은 바뀌지 않았습니다.</translation>
        </message>
        <message>
            <source>Show the transcript again and use the id of a line from there.</source>
            <translation>녹취록을 다시 열고 거기에 있는 줄의 식별자를 쓰십시오.</translation>
        </message>
        <message>
            <source>The text is empty, longer than 10,000 characters, or holds line breaks or invisible characters.</source>
            <translation>글이 비었거나 10,000자를 넘거나, 줄바꿈 또는 보이지 않는 문자가 들어 있습니다.</translation>
        </message>
        <message>
            <source>The line reads as it did before.</source>
            <translation>그 줄은 전과 같습니다.</translation>
        </message>
        <message>
            <source>Type it on one line. For what can't be heard, write [inaudible].</source>
            <translation>한 줄로 입력하십시오. 들리지 않는 곳은 [안 들림]이라고 쓰십시오.</translation>
        </message>
        <message>
            <source>{account} interviewed, recorded or corrected here, and so can't approve it.</source>
            <translation>{account} 계정은 이 면담에서 면담하거나 녹음하거나 고쳤으므로 승인할 수 없습니다.</translation>
        </message>
        <message>
            <source>The transcript is unchanged and still waits for approval.</source>
            <translation>녹취록은 그대로이며 승인을 기다리고 있습니다.</translation>
        </message>
        <message>
            <source>Ask another supervisor to sign in and approve.</source>
            <translation>다른 감독자가 들어와 승인하도록 하십시오.</translation>
        </message>
        <message>
            <source>The custody log is broken at entry {seq}: an entry was changed, moved or removed.</source>
            <translation>관리 기록이 {seq}번 항목에서 끊겼습니다. 항목이 바뀌었거나 옮겨졌거나 지워졌습니다.</translation>
        </message>
        <message>
            <source>Saegim stopped and changed nothing.</source>
            <translation>새김은 작업을 멈추었고 아무것도 바꾸지 않았습니다.</translation>
        </message>
        <message>
            <source>Keep the vault's folder as it is and tell your custodian before you go on.</source>
            <translation>보관함 폴더를 그대로 두고, 더 하기 전에 관리 책임자에게 알리십시오.</translation>
        </message>
        <message>
            <source>A signature in this vault does not belong to the account that is named with it.</source>
            <translation>이 보관함의 서명 하나가 거기 적힌 계정의 것이 아닙니다.</translation>
        </message>
        <message>
            <source>The custody log is not what was signed at its checkpoint of {size} entries: some were cut off or changed.</source>
            <translation>관리 기록이 {size}개 항목의 확인점에서 서명한 내용과 다릅니다. 일부가 잘렸거나 바뀌었습니다.</translation>
        </message>
        <message>
            <source>Keep the vault's folder as it is. Compare with the checkpoints in bundles handed over before.</source>
            <translation>보관함 폴더를 그대로 두십시오. 전에 인계한 증거 묶음의 확인점과 견주어 보십시오.</translation>
        </message>
        <message>
            <source>Something in this vault is not what the custody log says of it ({action}).</source>
            <translation>이 보관함의 내용 하나가 관리 기록에 적힌 것과 다릅니다({action}).</translation>
        </message>
        <message>
            <source>The custody log itself still holds what it should be.</source>
            <translation>관리 기록에는 본래 어떠해야 하는지가 그대로 남아 있습니다.</translation>
        </message>
        <message>
            <source>Hand nothing over. Keep the vault's folder as it is and tell your custodian.</source>
            <translation>아무것도 인계하지 마십시오. 보관함 폴더를 그대로 두고 관리 책임자에게 알리십시오.</translation>
        </message>
        <message>
            <source>The account or the passphrase is not right.</source>
            <translation>계정이나 암호가 맞지 않습니다.</translation>
        </message>
        <message>
            <source>The vault stays locked and nothing in it was touched.</source>
            <translation>보관함은 잠겨 있으며 안의 것은 그대로입니다.</translation>
        </message>
        <message>
            <source>Check the account, the keyboard's language and Caps Lock, and try again.</source>
            <translation>계정 이름과 한/영 상태와 Caps Lock을 확인하고 다시 하십시오.</translation>
        </message>
        <message>
            <source>This vault is already open in another window or program.</source>
            <translation>이 보관함은 이미 다른 창이나 프로그램에서 열려 있습니다.</translation>
        </message>
        <message>
            <source>Nothing was changed; the other window goes on undisturbed.</source>
            <translation>바뀐 것은 없으며, 다른 창은 그대로 계속됩니다.</translation>
        </message>
        <message>
            <source>Go on in the other window, or lock the vault there first.</source>
            <translation>그 창에서 계속하거나, 먼저 그곳에서 보관함을 잠그십시오.</translation>
        </message>
        <message>
            <source>There is no vault in the folder {name}.</source>
            <translation>{name} 폴더에 보관함이 없습니다.</translation>
        </message>
        <message>
            <source>Nothing was changed in that folder.</source>
            <translation>그 폴더에서 바뀐 것은 없습니다.</translation>
        </message>
        <message>
            <source>Choose the folder of your vault, or create a new vault.</source>
            <translation>보관함이 있는 폴더를 고르거나 새 보관함을 만드십시오.</translation>
        </message>
        <message>
            <source>{name} is there already and is not an empty folder.</source>
            <translation>{name}이(가) 이미 있으며 빈 폴더가 아닙니다.</translation>
        </message>
        <message>
            <source>Nothing in it was changed.</source>
            <translation>안에서 바뀐 것은 없습니다.</translation>
        </message>
        <message>
            <source>Choose another name or an empty folder for the new vault.</source>
            <translation>새 보관함에 쓸 다른 이름이나 빈 폴더를 고르십시오.</translation>
        </message>
        <message>
            <source>A file of the vault is missing: {name}.</source>
            <translation>보관함의 파일이 없습니다: {name}.</translation>
        </message>
        <message>
            <source>The vault's other files are unchanged.</source>
            <translation>보관함의 다른 파일은 그대로입니다.</translation>
        </message>
        <message>
            <source>Create nothing new here. Put the file back from your latest copy of the vault.</source>
            <translation>여기에 새로 만들지 마십시오. 가장 최근의 보관함 사본에서 그 파일을 되돌려 놓으십시오.</translation>
        </message>
        <message>
            <source>This vault was made by a newer version of Saegim.</source>
            <translation>이 보관함은 더 새로운 버전의 새김으로 만들었습니다.</translation>
        </message>
        <message>
            <source>Nothing in it was read or changed.</source>
            <translation>안의 것은 읽지도 바꾸지도 않았습니다.</translation>
        </message>
        <message>
            <source>Open it with the newer version.</source>
            <translation>더 새로운 버전으로 여십시오.</translation>
        </message>
        <message>
            <source>The vault's disk or folder can't be written to.</source>
            <translation>보관함이 있는 디스크나 폴더에 쓸 수 없습니다.</translation>
        </message>
        <message>
            <source>What was stored before is safe; nothing new was stored.</source>
            <translation>전에 저장한 것은 안전합니다. 새로 저장된 것은 없습니다.</translation>
        </message>
        <message>
            <source>Allow writing to the folder, or copy the vault to a disk that can be written to.</source>
            <translation>폴더에 쓸 수 있게 하거나, 쓸 수 있는 디스크로 보관함을 복사하십시오.</translation>
        </message>
        <message>
            <source>A file of the vault is damaged or was changed from outside: {name}.</source>
            <translation>보관함의 파일이 손상되었거나 밖에서 바뀌었습니다: {name}.</translation>
        </message>
        <message>
            <source>Saegim stopped reading it and changed nothing.</source>
            <translation>새김은 읽기를 멈추었고 아무것도 바꾸지 않았습니다.</translation>
        </message>
        <message>
            <source>Keep the folder as it is, use your latest copy, and tell your custodian.</source>
            <translation>폴더를 그대로 두고, 가장 최근 사본을 쓰고, 관리 책임자에게 알리십시오.</translation>
        </message>
        <message>
            <source>The vault's key was not put there by a custodian of this vault.</source>
            <translation>보관함 열쇠를 이 보관함의 관리 책임자가 놓지 않았습니다.</translation>
        </message>
        <message>
            <source>Saegim did not open the vault and wrote nothing into it.</source>
            <translation>새김은 보관함을 열지 않았고 아무것도 쓰지 않았습니다.</translation>
        </message>
        <message>
            <source>Do not work with this folder. Tell your custodian: somebody may have replaced it.</source>
            <translation>이 폴더를 쓰지 마십시오. 누군가 바꿔치기했을 수 있으니 관리 책임자에게 알리십시오.</translation>
        </message>
        <message>
            <source>The key slot of this account is damaged or was changed from outside.</source>
            <translation>이 계정의 열쇠 슬롯이 손상되었거나 밖에서 바뀌었습니다.</translation>
        </message>
        <message>
            <source>The vault stays locked; other accounts can still open it.</source>
            <translation>보관함은 잠겨 있습니다. 다른 계정으로는 열 수 있습니다.</translation>
        </message>
        <message>
            <source>Put the slot back from your latest copy of the vault, and tell your custodian.</source>
            <translation>가장 최근의 보관함 사본에서 슬롯을 되돌려 놓고 관리 책임자에게 알리십시오.</translation>
        </message>
        <message>
            <source>The vault was locked meanwhile.</source>
            <translation>그사이에 보관함이 잠겼습니다.</translation>
        </message>
        <message>
            <source>Everything stored before is safe; this last step was not done.</source>
            <translation>전에 저장한 것은 모두 안전합니다. 방금 하던 일은 하지 않았습니다.</translation>
        </message>
        <message>
            <source>Unlock the vault and do the step again.</source>
            <translation>보관함을 해제하고 다시 하십시오.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>디스크가 가득 찼습니다.</translation>
        </message>
        <message>
            <source>Everything stored before is safe; this last step was not stored.</source>
            <translation>전에 저장한 것은 모두 안전합니다. 방금 하던 일은 저장되지 않았습니다.</translation>
        </message>
        <message>
            <source>Make room on the disk and do the step again.</source>
            <translation>디스크의 공간을 비우고 다시 하십시오.</translation>
        </message>
        <message>
            <source>The disk did not read or write {name}.</source>
            <translation>디스크가 {name}을(를) 읽거나 쓰지 못했습니다.</translation>
        </message>
        <message>
            <source>What was stored before is safe as far as the disk can be trusted.</source>
            <translation>디스크를 믿을 수 있는 한, 전에 저장한 것은 안전합니다.</translation>
        </message>
        <message>
            <source>Check that the disk is connected, copy the vault to another disk, and try again.</source>
            <translation>디스크가 연결되어 있는지 확인하고, 보관함을 다른 디스크로 복사한 뒤 다시 하십시오.</translation>
        </message>
        <message>
            <source>This computer has too little free memory: {needed_mib} MiB are needed.</source>
            <translation>컴퓨터의 남은 메모리가 모자랍니다. {needed_mib} MiB가 필요합니다.</translation>
        </message>
        <message>
            <source>Close other programs and try again.</source>
            <translation>다른 프로그램을 닫고 다시 하십시오.</translation>
        </message>
        <message>
            <source>{handle} can't be the name of an account.</source>
            <translation>{handle}은(는) 계정 이름으로 쓸 수 없습니다.</translation>
        </message>
        <message>
            <source>Use small letters, digits and hyphens, at most 32, such as interviewer-1. Never a person's name.</source>
            <translation>영문 소문자와 숫자와 붙임표를 32자까지 쓰십시오. 예: interviewer-1. 사람 이름은 절대 쓰지 마십시오.</translation>
        </message>
        <message>
            <source>There is an account {account} already.</source>
            <translation>{account} 계정이 이미 있습니다.</translation>
        </message>
        <message>
            <source>That account is unchanged.</source>
            <translation>그 계정은 그대로입니다.</translation>
        </message>
        <message>
            <source>Choose another name for the new account.</source>
            <translation>새 계정에 다른 이름을 쓰십시오.</translation>
        </message>
        <message>
            <source>This vault has no account {account}.</source>
            <translation>이 보관함에는 {account} 계정이 없습니다.</translation>
        </message>
        <message>
            <source>Look at the list of accounts and choose one of them.</source>
            <translation>계정 목록에 있는 것을 고르십시오.</translation>
        </message>
        <message>
            <source>The account {account} may not do this: it takes the role {role}.</source>
            <translation>{account} 계정은 이 일을 할 수 없습니다. {role} 역할이 필요합니다.</translation>
        </message>
        <message>
            <source>Ask somebody who has this role to sign in and do it.</source>
            <translation>그 역할을 맡은 사람이 들어와서 하도록 하십시오.</translation>
        </message>
        <message>
            <source>The passphrase is too short: it needs at least {least} characters.</source>
            <translation>암호가 너무 짧습니다. {least}자 이상이어야 합니다.</translation>
        </message>
        <message>
            <source>Nothing was created or changed.</source>
            <translation>만들어지거나 바뀐 것은 없습니다.</translation>
        </message>
        <message>
            <source>Take six or more words that don't belong together.</source>
            <translation>서로 관계없는 낱말 여섯 개 이상을 쓰십시오.</translation>
        </message>
        <message>
            <source>The two passphrases are not the same.</source>
            <translation>두 암호가 서로 다릅니다.</translation>
        </message>
        <message>
            <source>Type the passphrase twice again.</source>
            <translation>암호를 다시 두 번 입력하십시오.</translation>
        </message>
        <message>
            <source>The microphone can't be opened.</source>
            <translation>마이크를 열 수 없습니다.</translation>
        </message>
        <message>
            <source>Everything recorded before is safe. Nothing is being recorded now.</source>
            <translation>전에 녹음한 것은 모두 안전합니다. 지금은 녹음되고 있지 않습니다.</translation>
        </message>
        <message>
            <source>Connect the microphone, check that no other program holds it, and start the recording again.</source>
            <translation>마이크를 연결하고, 다른 프로그램이 쓰고 있지 않은지 확인한 뒤 녹음을 다시 시작하십시오.</translation>
        </message>
        <message>
            <source>The microphone is open, but no sound comes from it.</source>
            <translation>마이크는 열렸으나 소리가 들어오지 않습니다.</translation>
        </message>
        <message>
            <source>Everything recorded before is safe. Nothing is lost but the silence.</source>
            <translation>전에 녹음한 것은 모두 안전합니다. 소리가 없는 동안만 비어 있습니다.</translation>
        </message>
        <message>
            <source>Check its plug and its switch, or choose another microphone.</source>
            <translation>연결과 스위치를 확인하거나 다른 마이크를 고르십시오.</translation>
        </message>
        <message>
            <source>The part of the program that records has ended or doesn't answer.</source>
            <translation>녹음을 맡은 부분이 끝났거나 응답하지 않습니다.</translation>
        </message>
        <message>
            <source>Everything stored until then is safe; at most the last half second of sound is missing.</source>
            <translation>그때까지 저장된 것은 모두 안전합니다. 많아야 마지막 0.5초의 소리가 빠졌을 수 있습니다.</translation>
        </message>
        <message>
            <source>Stop this recording, so that it is sealed as interrupted, and start a new one.</source>
            <translation>이 녹음을 멈추면 중단된 녹음으로 봉인됩니다. 그런 다음 새로 시작하십시오.</translation>
        </message>
        <message>
            <source>There is no such recording in this vault.</source>
            <translation>이 보관함에는 그런 녹음이 없습니다.</translation>
        </message>
        <message>
            <source>Look it up in the list of recordings and try again.</source>
            <translation>녹음 목록에서 찾아 다시 하십시오.</translation>
        </message>
        <message>
            <source>A recording is still running.</source>
            <translation>아직 녹음하고 있습니다.</translation>
        </message>
        <message>
            <source>It goes on undisturbed and is being stored.</source>
            <translation>녹음은 방해 없이 계속되며 저장되고 있습니다.</translation>
        </message>
        <message>
            <source>Stop it first. Then try again.</source>
            <translation>먼저 녹음을 멈추고 다시 하십시오.</translation>
        </message>
        <message>
            <source>A stored recording is not what was sealed.</source>
            <translation>저장된 녹음이 봉인한 것과 다릅니다.</translation>
        </message>
        <message>
            <source>Saegim changed nothing and hands over nothing of it.</source>
            <translation>새김은 아무것도 바꾸지 않았고, 그 녹음은 인계하지 않습니다.</translation>
        </message>
        <message>
            <source>Leave the vault as it is, keep your latest copy of it apart, and tell your custodian.</source>
            <translation>보관함을 그대로 두고, 가장 최근 사본을 따로 두고, 관리 책임자에게 알리십시오.</translation>
        </message>
        <message>
            <source>There is no sound in {name}: it is empty.</source>
            <translation>{name}에 소리가 없습니다. 비어 있습니다.</translation>
        </message>
        <message>
            <source>Nothing was taken in, and the file was not changed.</source>
            <translation>가져온 것은 없으며, 파일은 그대로입니다.</translation>
        </message>
        <message>
            <source>Copy the file again from where it came from, and import that copy.</source>
            <translation>원래 있던 곳에서 파일을 다시 복사하여 그 사본을 가져오십시오.</translation>
        </message>
        <message>
            <source>{name} is not a sound recording.</source>
            <translation>{name}은(는) 녹음 파일이 아닙니다.</translation>
        </message>
        <message>
            <source>Choose a file such as WAV, FLAC, MP3, M4A or Ogg.</source>
            <translation>WAV, FLAC, MP3, M4A, Ogg 같은 파일을 고르십시오.</translation>
        </message>
        <message>
            <source>The sound in {name} can't be read.</source>
            <translation>{name}의 소리를 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>Try another copy of it. Saegim reads one or two channels at 4 to 192 kHz, up to a day long.</source>
            <translation>다른 사본으로 해 보십시오. 새김은 채널 1~2개, 4~192kHz, 하루 길이까지 읽습니다.</translation>
        </message>
        <message>
            <source>{name} is already among the recordings of this interview.</source>
            <translation>{name}은(는) 이 면담의 녹음에 이미 있습니다.</translation>
        </message>
        <message>
            <source>The recording that is there is unchanged; nothing was added.</source>
            <translation>있던 녹음은 그대로이며, 더해진 것은 없습니다.</translation>
        </message>
        <message>
            <source>Nothing needs to be done. Choose another file if this was the wrong one.</source>
            <translation>할 일은 없습니다. 파일을 잘못 골랐다면 다른 파일을 고르십시오.</translation>
        </message>
        <message>
            <source>The import was stopped before it was complete.</source>
            <translation>가져오기를 끝나기 전에 멈추었습니다.</translation>
        </message>
        <message>
            <source>No half recording was left behind, and the file was not changed.</source>
            <translation>반쪽짜리 녹음은 남지 않았으며, 파일은 그대로입니다.</translation>
        </message>
        <message>
            <source>Import the file again whenever you like.</source>
            <translation>언제든 파일을 다시 가져오십시오.</translation>
        </message>
        <message>
            <source>{name} can't be found or opened.</source>
            <translation>{name}을(를) 찾거나 열 수 없습니다.</translation>
        </message>
        <message>
            <source>Check the name and the drive it is on, and try again.</source>
            <translation>이름과 그것이 있는 드라이브를 확인하고 다시 하십시오.</translation>
        </message>
        <message>
            <source>The loudspeaker can't be opened, so nothing can be heard.</source>
            <translation>스피커를 열 수 없어 소리를 들을 수 없습니다.</translation>
        </message>
        <message>
            <source>The recording is safe and unchanged.</source>
            <translation>녹음은 안전하며 그대로입니다.</translation>
        </message>
        <message>
            <source>Connect a loudspeaker or headphones and play it again.</source>
            <translation>스피커나 헤드폰을 연결하고 다시 재생하십시오.</translation>
        </message>
        <message>
            <source>Nothing was opened, and nothing of it was left on this computer.</source>
            <translation>개봉한 것은 없으며, 이 컴퓨터에 남은 것도 없습니다.</translation>
        </message>
        <message>
            <source>Keep the file as it is, don't rely on it, and ask the sender for the bundle again.</source>
            <translation>파일을 그대로 두고 믿지 마십시오. 보낸 곳에 증거 묶음을 다시 요청하십시오.</translation>
        </message>
        <message>
            <source>This file is not a sealed bundle.</source>
            <translation>이 파일은 봉인된 증거 묶음이 아닙니다.</translation>
        </message>
        <message>
            <source>Look for the file that ends in .age, and compare it with its .sha256 file.</source>
            <translation>.age로 끝나는 파일을 찾아 .sha256 파일과 견주어 보십시오.</translation>
        </message>
        <message>
            <source>The bundle is sealed to another key than this one.</source>
            <translation>이 증거 묶음은 다른 열쇠로 봉인되었습니다.</translation>
        </message>
        <message>
            <source>Use the key whose fingerprint the sender compared with you, or ask the sender.</source>
            <translation>보낸 곳과 지문을 맞추어 본 열쇠를 쓰거나, 보낸 곳에 물어보십시오.</translation>
        </message>
        <message>
            <source>The bundle is damaged, was changed, or is not whole.</source>
            <translation>증거 묶음이 손상되었거나 바뀌었거나 온전하지 않습니다.</translation>
        </message>
        <message>
            <source>The inside of the bundle is not written as it has to be ({reason}).</source>
            <translation>증거 묶음의 안이 정해진 형식과 다릅니다({reason}).</translation>
        </message>
        <message>
            <source>The bundle holds a file with an unsafe name: {part} ({reason}).</source>
            <translation>증거 묶음에 이름이 안전하지 않은 파일이 있습니다: {part} ({reason}).</translation>
        </message>
        <message>
            <source>Treat the file as hostile, keep it apart, and tell the sender by voice.</source>
            <translation>위험한 파일로 여기고 따로 두십시오. 보낸 곳에 말로 알리십시오.</translation>
        </message>
        <message>
            <source>Something in the bundle is larger than the {limit_bytes} bytes that are allowed.</source>
            <translation>증거 묶음 안의 무언가가 허용된 {limit_bytes}바이트보다 큽니다.</translation>
        </message>
        <message>
            <source>The bundle is not laid out as it has to be: {part} ({reason}).</source>
            <translation>증거 묶음의 구성이 정해진 것과 다릅니다: {part} ({reason}).</translation>
        </message>
        <message>
            <source>The bundle is of version {version}, which this program doesn't know.</source>
            <translation>증거 묶음이 이 프로그램이 모르는 버전 {version}입니다.</translation>
        </message>
        <message>
            <source>Open it with a newer Saegim.</source>
            <translation>더 새로운 새김으로 여십시오.</translation>
        </message>
        <message>
            <source>The bundle was signed as {account}, who is not among the signers you were given.</source>
            <translation>{account} 이름으로 서명되었으나, 받으신 서명자 목록에 없습니다.</translation>
        </message>
        <message>
            <source>Ask the sender in person for a new list of signers; never take one out of a bundle.</source>
            <translation>보낸 곳에서 직접 새 서명자 목록을 받으십시오. 증거 묶음에서 꺼낸 목록은 절대 쓰지 마십시오.</translation>
        </message>
        <message>
            <source>The signature in the name of {account} is not right.</source>
            <translation>{account} 이름의 서명이 맞지 않습니다.</translation>
        </message>
        <message>
            <source>The list {part} is not the one that was signed, or is not written as it has to be.</source>
            <translation>목록 {part}이(가) 서명된 것이 아니거나 정해진 형식과 다릅니다.</translation>
        </message>
        <message>
            <source>The part {part} is not what was signed.</source>
            <translation>항목 {part}이(가) 서명된 내용과 다릅니다.</translation>
        </message>
        <message>
            <source>The part {part} is missing.</source>
            <translation>항목 {part}이(가) 없습니다.</translation>
        </message>
        <message>
            <source>The part {part} is there, but nobody signed it.</source>
            <translation>항목 {part}이(가) 있으나 아무도 서명하지 않았습니다.</translation>
        </message>
        <message>
            <source>The part {part} has another length than was announced while it was written.</source>
            <translation>항목 {part}의 길이가 쓰기 전에 정한 것과 다릅니다.</translation>
        </message>
        <message>
            <source>The testimony is safe in the vault. The unfinished bundle was removed.</source>
            <translation>증언은 보관함에 안전하게 있습니다. 끝나지 않은 증거 묶음은 지웠습니다.</translation>
        </message>
        <message>
            <source>Check the vault, then export again.</source>
            <translation>보관함을 검사한 뒤 다시 내보내십시오.</translation>
        </message>
        <message>
            <source>The bundle opens with this key, but its signer meant it for somebody else.</source>
            <translation>이 열쇠로 열리지만, 서명자는 다른 곳에 보내려던 증거 묶음입니다.</translation>
        </message>
        <message>
            <source>Somebody has passed it on. Ask the signer whether you may have it.</source>
            <translation>누군가 넘겨준 것입니다. 가지고 있어도 되는지 서명자에게 물어보십시오.</translation>
        </message>
        <message>
            <source>The record in the bundle contradicts itself or the rest of it: {place}.</source>
            <translation>증거 묶음의 기록이 스스로 또는 다른 부분과 어긋납니다: {place}.</translation>
        </message>
        <message>
            <source>The bundle's custody log doesn't hold together: {part}.</source>
            <translation>증거 묶음의 관리 기록이 서로 맞지 않습니다: {part}.</translation>
        </message>
        <message>
            <source>Keep the file as it is, and tell the sender's custodian which part was named here.</source>
            <translation>파일을 그대로 두고, 여기 나온 항목을 보낸 곳의 관리 책임자에게 알리십시오.</translation>
        </message>
        <message>
            <source>The audio {part} is not the one that the record speaks of.</source>
            <translation>음성 {part}이(가) 기록에 적힌 것과 다릅니다.</translation>
        </message>
        <message>
            <source>The transcript in the bundle is not what another person approved: {place}.</source>
            <translation>증거 묶음의 녹취록이 다른 사람이 승인한 것과 다릅니다: {place}.</translation>
        </message>
        <message>
            <source>That is not an age key file with exactly one secret key.</source>
            <translation>비밀 열쇠가 꼭 하나 든 age 열쇠 파일이 아닙니다.</translation>
        </message>
        <message>
            <source>Nothing was opened; the key was not kept.</source>
            <translation>개봉한 것은 없으며, 열쇠는 남기지 않았습니다.</translation>
        </message>
        <message>
            <source>Give the file with the line AGE-SECRET-KEY-1…; open a protected one with age first.</source>
            <translation>AGE-SECRET-KEY-1…로 시작하는 줄이 든 파일을 주십시오. 암호로 보호된 것은 먼저 age로 여십시오.</translation>
        </message>
        <message>
            <source>The list of signers can't be read at line {line}.</source>
            <translation>서명자 목록의 {line}번째 줄을 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>Nothing was opened.</source>
            <translation>개봉한 것은 없습니다.</translation>
        </message>
        <message>
            <source>Use the allowed_signers file you got from the sender in person, unchanged.</source>
            <translation>보낸 곳에서 직접 받은 allowed_signers 파일을 고치지 말고 쓰십시오.</translation>
        </message>
        <message>
            <source>There is already something at {name}.</source>
            <translation>{name}에 이미 무언가가 있습니다.</translation>
        </message>
        <message>
            <source>It was left as it is, and nothing was opened.</source>
            <translation>그대로 두었으며, 개봉한 것은 없습니다.</translation>
        </message>
        <message>
            <source>Name a folder that doesn't exist yet.</source>
            <translation>아직 없는 폴더 이름을 쓰십시오.</translation>
        </message>
    </context>
    <context>
        <name>FaultPanel</name>
        <message>
            <source>I have read this</source>
            <translation>읽었습니다</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>Not allowed by a rule</source>
            <translation>규칙에 따라 할 수 없음</translation>
        </message>
        <message>
            <source>Something did not work</source>
            <translation>제대로 되지 않음</translation>
        </message>
        <message>
            <source>A mistake in Saegim</source>
            <translation>새김의 오류</translation>
        </message>
        <message>
            <source>Evidence is not what it claims to be</source>
            <translation>증거가 본래의 것과 다름</translation>
        </message>
    </context>
    <context>
        <name>FolderEdit</name>
        <message>
            <source>Choose…</source>
            <translation>고르기…</translation>
        </message>
        <message>
            <source>Folder of the vault</source>
            <translation>보관함 폴더</translation>
        </message>
    </context>
    <context>
        <name>GateCard</name>
        <message>
            <source>Choose a destination</source>
            <translation>수신 기관을 고르십시오</translation>
        </message>
        <message>
            <source>&amp;Fingerprint, as the recipient reads it aloud</source>
            <translation>수신 기관이 읽어 주는 열쇠 지문(&amp;F)</translation>
        </message>
        <message>
            <source>Call the recipient on a number you knew before. Type the eight groups you hear.</source>
            <translation>전부터 알던 번호로 수신 기관에 전화하여 들리는 여덟 묶음을 적으십시오.</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>맞추어 보기</translation>
        </message>
        <message>
            <source>Asking whether it may be handed over…</source>
            <translation>인계할 수 있는지 확인하는 중…</translation>
        </message>
        <message>
            <source>What stands in the way:</source>
            <translation>인계할 수 없는 까닭:</translation>
        </message>
        <message>
            <source>Nothing stands in the way.</source>
            <translation>걸리는 것이 없습니다.</translation>
        </message>
        <message>
            <source>Consent, approval, key and custody log are in order. The sound is checked on the way.</source>
            <translation>동의, 승인, 열쇠, 관리 기록이 모두 갖추어졌습니다. 소리는 내보내면서 검사합니다.</translation>
        </message>
        <message>
            <source>It may be handed over.</source>
            <translation>인계할 수 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>HandoversCard</name>
        <message>
            <source>Handed over so far</source>
            <translation>지금까지 인계한 것</translation>
        </message>
        <message>
            <source>Nothing of this interview has left the vault.</source>
            <translation>이 면담에서 보관함 밖으로 나간 것은 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>ImportPanel</name>
        <message>
            <source>Bringing in a recording</source>
            <translation>녹음을 가져오는 중</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>진행</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
    </context>
    <context>
        <name>InterviewsModel</name>
        <message>
            <source>Interview</source>
            <translation>면담</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>날짜</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translation>녹음</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>언어</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>단계</translation>
        </message>
    </context>
    <context>
        <name>InterviewsView</name>
        <message>
            <source>New interview</source>
            <translation>새 면담</translation>
        </message>
        <message>
            <source>One sitting with one witness, known here by a code.</source>
            <translation>증언자 한 분과 한 번 마주 앉는 면담입니다. 증언자는 코드로만 적습니다.</translation>
        </message>
        <message numerus="yes">
            <source>%n interview(s) in this vault, all encrypted</source>
            <translation>
                <numerusform>이 보관함에 면담 %n건, 모두 암호화됨</numerusform>
            </translation>
        </message>
        <message>
            <source>Interviews</source>
            <translation>면담</translation>
        </message>
        <message>
            <source>&amp;New interview</source>
            <translation>새 면담(&amp;N)</translation>
        </message>
        <message>
            <source>Ctrl+N</source>
            <translation>Ctrl+N</translation>
        </message>
        <message>
            <source>Search by code or interviewer</source>
            <translation>코드나 면담자로 찾기</translation>
        </message>
        <message>
            <source>All</source>
            <translation>전체</translation>
        </message>
        <message>
            <source>To review</source>
            <translation>검토 대기</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>승인됨</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>인계됨</translation>
        </message>
        <message>
            <source>No interviews yet</source>
            <translation>아직 면담이 없습니다</translation>
        </message>
        <message>
            <source>An interview begins with a witness code and the witness's consent. No name is needed, or wanted.</source>
            <translation>면담은 증언자 코드와 증언자의 동의로 시작합니다. 이름은 필요하지 않으며 적지 않습니다.</translation>
        </message>
    </context>
    <context>
        <name>ItemList</name>
        <message>
            <source>Open</source>
            <translation>허락됨</translation>
        </message>
        <message>
            <source>Shut</source>
            <translation>닫힘</translation>
        </message>
        <message>
            <source>What this allows now</source>
            <translation>지금 할 수 있는 일</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>녹음</translation>
        </message>
        <message>
            <source>Transcription</source>
            <translation>받아쓰기</translation>
        </message>
        <message>
            <source>Hand-over to OHCHR Seoul</source>
            <translation>유엔 인권사무소(서울) 인계</translation>
        </message>
        <message>
            <source>Hand-over to the Records Center</source>
            <translation>북한인권기록센터 인계</translation>
        </message>
    </context>
    <context>
        <name>LevelMeter</name>
        <message>
            <source>clipped</source>
            <translation>소리가 잘림</translation>
        </message>
    </context>
    <context>
        <name>LineDelegate</name>
        <message>
            <source>not stored yet</source>
            <translation>아직 저장되지 않음</translation>
        </message>
    </context>
    <context>
        <name>LineEditor</name>
        <message>
            <source>Text of this line</source>
            <translation>이 줄의 글</translation>
        </message>
    </context>
    <context>
        <name>LinePanel</name>
        <message>
            <source>Correct  ·  F2</source>
            <translation>고치기  ·  F2</translation>
        </message>
        <message>
            <source>Earlier text  ·  Ctrl+Z</source>
            <translation>이전 글  ·  Ctrl+Z</translation>
        </message>
        <message>
            <source>Lays the earlier text over it again</source>
            <translation>이전 글을 다시 위에 놓습니다</translation>
        </message>
        <message>
            <source>Choose a line. Space plays it, Enter corrects it.</source>
            <translation>줄을 고르십시오. 스페이스로 듣고 Enter로 고칩니다.</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>줄</translation>
        </message>
        <message>
            <source>Machine draft</source>
            <translation>기계 초안</translation>
        </message>
        <message>
            <source>(no text)</source>
            <translation>(글 없음)</translation>
        </message>
    </context>
    <context>
        <name>LivePanel</name>
        <message>
            <source>Level of each channel in decibels</source>
            <translation>채널별 소리 크기(데시벨)</translation>
        </message>
        <message>
            <source>Sound of the last seconds</source>
            <translation>방금 녹음된 소리</translation>
        </message>
        <message>
            <source>Elapsed time</source>
            <translation>지난 시간</translation>
        </message>
        <message>
            <source>Nothing is recorded until you press Record.</source>
            <translation>녹음을 누르기 전에는 아무것도 녹음되지 않습니다.</translation>
        </message>
        <message>
            <source>Encrypted and stored on this laptop: {size}, up to {time}</source>
            <translation>이 노트북에 암호화하여 저장됨: {size}, {time}까지</translation>
        </message>
        <message>
            <source>Almost no room: {time} left on this disk</source>
            <translation>공간이 거의 없음: 이 디스크에 {time} 남음</translation>
        </message>
        <message>
            <source>Room for {time} more</source>
            <translation>{time} 더 녹음할 수 있음</translation>
        </message>
        <message>
            <source>The recorder is gone. What it stored is safe: press Stop to seal it.</source>
            <translation>녹음기가 멈추었습니다. 저장된 것은 안전합니다. 멈춤을 눌러 봉인하십시오.</translation>
        </message>
        <message>
            <source>No sound arrives. Check the microphone and its cable; what was stored is safe.</source>
            <translation>소리가 들어오지 않습니다. 마이크와 선을 확인하십시오. 저장된 것은 안전합니다.</translation>
        </message>
        <message>
            <source>Good level.</source>
            <translation>소리 크기가 알맞습니다.</translation>
        </message>
        <message>
            <source>Very quiet. Move the microphone closer.</source>
            <translation>소리가 아주 작습니다. 마이크를 가까이 두십시오.</translation>
        </message>
        <message>
            <source>Too loud. Move the microphone further away.</source>
            <translation>소리가 너무 큽니다. 마이크를 멀리 두십시오.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Saegim</source>
            <translation>새김</translation>
        </message>
    </context>
    <context>
        <name>NewInterview</name>
        <message>
            <source>&amp;Witness code</source>
            <translation>증언자 코드(&amp;W)</translation>
        </message>
        <message>
            <source>Such as W-2026-014. It stands for the witness everywhere; never type a name here.</source>
            <translation>예: W-2026-014. 어디서나 증언자를 대신합니다. 여기에 이름을 쓰지 마십시오.</translation>
        </message>
        <message>
            <source>Languages spoken</source>
            <translation>쓰는 언어</translation>
        </message>
        <message>
            <source>&amp;Go on to consent</source>
            <translation>동의로 가기(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>취소(&amp;C)</translation>
        </message>
    </context>
    <context>
        <name>NotesCard</name>
        <message>
            <source>Pauses and gaps</source>
            <translation>일시 정지와 공백</translation>
        </message>
        <message>
            <source>Recorded so far</source>
            <translation>지금까지 녹음</translation>
        </message>
        <message>
            <source>None.</source>
            <translation>없습니다.</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation>아직 없습니다.</translation>
        </message>
        <message>
            <source>{n} ms</source>
            <translation>{n}밀리초</translation>
        </message>
        <message>
            <source>length unknown</source>
            <translation>길이 알 수 없음</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>마이크</translation>
        </message>
        <message>
            <source>Brought in</source>
            <translation>가져옴</translation>
        </message>
    </context>
    <context>
        <name>PlayerStrip</name>
        <message>
            <source>Stop</source>
            <translation>멈춤</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>재생</translation>
        </message>
        <message>
            <source>Sound of the recording. Arrows move by five seconds.</source>
            <translation>녹음의 소리. 화살표로 5초씩 움직입니다.</translation>
        </message>
    </context>
    <context>
        <name>Question</name>
        <message>
            <source>Has effect only together with: {items}</source>
            <translation>다음 동의가 함께 있어야 효력이 있습니다: {items}</translation>
        </message>
        <message>
            <source>Key {number}</source>
            <translation>{number}번 키</translation>
        </message>
        <message>
            <source>&amp;Witness takes this back…</source>
            <translation>증언자가 철회함(&amp;W)…</translation>
        </message>
        <message>
            <source>&amp;Note that it was taken back</source>
            <translation>철회를 기록(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Keep it</source>
            <translation>그대로 두기(&amp;K)</translation>
        </message>
    </context>
    <context>
        <name>Receive</name>
        <message>
            <source>Verified: bundle {bundle}, witness {witness}, signed by {signer}, approved by {approver}.</source>
            <translation>검증됨: 증거 묶음 {bundle}, 증언자 {witness}, 서명 {signer}, 승인 {approver}.</translation>
        </message>
        <message>
            <source>Not verified.</source>
            <translation>검증되지 않았습니다.</translation>
        </message>
    </context>
    <context>
        <name>Record</name>
        <message>
            <source>Recorder lost</source>
            <translation>녹음기 끊김</translation>
        </message>
        <message>
            <source>Opening the microphone</source>
            <translation>마이크를 여는 중</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>녹음 중</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>일시 정지</translation>
        </message>
        <message>
            <source>No signal</source>
            <translation>소리 없음</translation>
        </message>
        <message>
            <source>Sealing</source>
            <translation>봉인하는 중</translation>
        </message>
        <message>
            <source>Sealed</source>
            <translation>봉인됨</translation>
        </message>
        <message>
            <source>Bringing in</source>
            <translation>가져오는 중</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>준비됨</translation>
        </message>
        <message>
            <source>Sound was lost</source>
            <translation>소리가 손실됨</translation>
        </message>
        <message>
            <source>Microphone disconnected</source>
            <translation>마이크가 끊김</translation>
        </message>
        <message>
            <source>The laptop slept</source>
            <translation>노트북이 절전 상태였음</translation>
        </message>
        <message>
            <source>The source is damaged here</source>
            <translation>원본이 이곳에서 손상됨</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>중단됨</translation>
        </message>
        <message>
            <source>not asked yet</source>
            <translation>아직 묻지 않음</translation>
        </message>
        <message>
            <source>granted</source>
            <translation>동의함</translation>
        </message>
        <message>
            <source>granted with limits</source>
            <translation>일부 동의함</translation>
        </message>
        <message>
            <source>ask again first</source>
            <translation>먼저 다시 물어야 함</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>거부함</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>철회함</translation>
        </message>
        <message>
            <source>Decoding the sound</source>
            <translation>소리를 푸는 중</translation>
        </message>
        <message>
            <source>Reading the file</source>
            <translation>파일을 읽는 중</translation>
        </message>
    </context>
    <context>
        <name>RecordView</name>
        <message>
            <source>Microphone</source>
            <translation>마이크</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>채널</translation>
        </message>
        <message>
            <source>Bring in a recording…</source>
            <translation>녹음 가져오기…</translation>
        </message>
        <message>
            <source>WAV, FLAC, MP3, M4A, Ogg and others</source>
            <translation>WAV, FLAC, MP3, M4A, Ogg 등</translation>
        </message>
        <message>
            <source>Stop and seal  ·  F9</source>
            <translation>멈추고 봉인  ·  F9</translation>
        </message>
        <message>
            <source>No interview chosen</source>
            <translation>선택한 면담이 없습니다</translation>
        </message>
        <message>
            <source>Choose an interview in the list, or open a new one, to record in it.</source>
            <translation>녹음하려면 목록에서 면담을 고르거나 새 면담을 여십시오.</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>녹음</translation>
        </message>
        <message>
            <source>No microphone found</source>
            <translation>마이크를 찾지 못함</translation>
        </message>
        <message>
            <source>1 channel</source>
            <translation>채널 1개</translation>
        </message>
        <message>
            <source>2 channels</source>
            <translation>채널 2개</translation>
        </message>
        <message>
            <source>Record  ·  F8</source>
            <translation>녹음  ·  F8</translation>
        </message>
        <message>
            <source>Go on  ·  Space</source>
            <translation>계속  ·  스페이스</translation>
        </message>
        <message>
            <source>Pause  ·  Space</source>
            <translation>일시 정지  ·  스페이스</translation>
        </message>
        <message>
            <source>The witness has not agreed to be recorded.</source>
            <translation>증언자가 녹음에 동의하지 않았습니다.</translation>
        </message>
        <message>
            <source>Bring in a recording</source>
            <translation>녹음 가져오기</translation>
        </message>
        <message>
            <source>Sound ({names})</source>
            <translation>음성 파일 ({names})</translation>
        </message>
    </context>
    <context>
        <name>RecordingBadge</name>
        <message>
            <source>Back to the recording</source>
            <translation>녹음으로 돌아가기</translation>
        </message>
    </context>
    <context>
        <name>RecordingEntry</name>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>진행</translation>
        </message>
        <message>
            <source>stopping</source>
            <translation>멈추는 중</translation>
        </message>
        <message>
            <source>about {time} left</source>
            <translation>약 {time} 남음</translation>
        </message>
        <message>
            <source>Still recording</source>
            <translation>아직 녹음 중</translation>
        </message>
        <message>
            <source>Transcribing</source>
            <translation>받아쓰는 중</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>기다리는 중</translation>
        </message>
        <message>
            <source>Transcript complete</source>
            <translation>녹취록 완성</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>실패</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>끝나지 않음</translation>
        </message>
        <message>
            <source>No transcript yet</source>
            <translation>아직 녹취록 없음</translation>
        </message>
    </context>
    <context>
        <name>RecordingsPanel</name>
        <message>
            <source>Recordings</source>
            <translation>녹음</translation>
        </message>
        <message>
            <source>Machine draft</source>
            <translation>기계 초안</translation>
        </message>
        <message>
            <source>Model pack</source>
            <translation>음성 모델</translation>
        </message>
        <message>
            <source>Transcribe</source>
            <translation>받아쓰기</translation>
        </message>
        <message>
            <source>Other model pack…</source>
            <translation>다른 음성 모델…</translation>
        </message>
        <message>
            <source>The witness has not agreed to automatic transcription.</source>
            <translation>증언자가 컴퓨터로 받아쓰기에 동의하지 않았습니다.</translation>
        </message>
        <message>
            <source>Checking the model pack…</source>
            <translation>음성 모델을 검사하는 중…</translation>
        </message>
        <message>
            <source>There is no model pack on this laptop yet. Choose its folder.</source>
            <translation>이 노트북에 아직 음성 모델이 없습니다. 모델 폴더를 고르십시오.</translation>
        </message>
        <message>
            <source>A new draft would be laid beside the present one.</source>
            <translation>지금 초안 옆에 새 초안이 만들어집니다.</translation>
        </message>
    </context>
    <context>
        <name>ResultCard</name>
        <message>
            <source>Done</source>
            <translation>완료</translation>
        </message>
        <message>
            <source>How anybody can verify it, with the recipient's key and our list of signers</source>
            <translation>수신 기관의 열쇠와 우리 서명자 목록으로 누구나 검증하는 방법</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>인계됨</translation>
        </message>
        <message>
            <source>The drive can go to the recipient. The testimony stays in the vault.</source>
            <translation>드라이브를 수신 기관에 건네도 됩니다. 증언은 보관함에 그대로 있습니다.</translation>
        </message>
        <message>
            <source>Bundle</source>
            <translation>증거 묶음</translation>
        </message>
        <message>
            <source>Where it lies</source>
            <translation>놓인 곳</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>크기</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Read back</source>
            <translation>다시 읽기</translation>
        </message>
        <message>
            <source>every byte, with the receiver's own checks: all {n} passed</source>
            <translation>모든 바이트를 수신 기관의 검사로 확인함: {n}개 모두 통과</translation>
        </message>
    </context>
    <context>
        <name>Screens</name>
        <message>
            <source>Interviews</source>
            <translation>면담</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>동의</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>녹음</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>녹취록</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>인계</translation>
        </message>
        <message>
            <source>Custody log</source>
            <translation>관리 기록</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>계정</translation>
        </message>
    </context>
    <context>
        <name>SealedPanel</name>
        <message>
            <source>Record more</source>
            <translation>더 녹음하기</translation>
        </message>
        <message>
            <source>Transcripts</source>
            <translation>녹취록</translation>
        </message>
        <message>
            <source>Recording sealed</source>
            <translation>녹음을 봉인하였습니다</translation>
        </message>
        <message>
            <source>Sealed after an interruption</source>
            <translation>중단된 뒤 봉인하였습니다</translation>
        </message>
        <message>
            <source>It is encrypted in the vault and can no longer be changed by anybody.</source>
            <translation>보관함에 암호화되어 있으며, 이제 아무도 고칠 수 없습니다.</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>길이</translation>
        </message>
        <message>
            <source>Stored</source>
            <translation>저장 크기</translation>
        </message>
        <message>
            <source>Pauses</source>
            <translation>일시 정지</translation>
        </message>
        <message>
            <source>Gaps</source>
            <translation>공백</translation>
        </message>
        <message>
            <source>SHA-256 of the sound</source>
            <translation>소리의 SHA-256</translation>
        </message>
        <message>
            <source>{n}, {time} in all</source>
            <translation>{n}번, 모두 {time}</translation>
        </message>
        <message>
            <source>none</source>
            <translation>없음</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Saegim</source>
            <translation>새김</translation>
        </message>
        <message>
            <source>Offline. Nothing leaves this laptop.</source>
            <translation>오프라인. 자료는 이 노트북을 벗어나지 않습니다.</translation>
        </message>
        <message>
            <source>Lock now</source>
            <translation>지금 잠그기</translation>
        </message>
        <message>
            <source>Ctrl+L</source>
            <translation>Ctrl+L</translation>
        </message>
        <message>
            <source>Theme: as the system</source>
            <translation>화면: 시스템과 같게</translation>
        </message>
        <message>
            <source>Theme: light</source>
            <translation>화면: 밝게</translation>
        </message>
        <message>
            <source>Theme: dark</source>
            <translation>화면: 어둡게</translation>
        </message>
    </context>
    <context>
        <name>Transcripts</name>
        <message>
            <source>Repeated text</source>
            <translation>되풀이된 글</translation>
        </message>
        <message>
            <source>The machine wrote the same words several times. They may have been said once.</source>
            <translation>기계가 같은 말을 여러 번 적었습니다. 실제로는 한 번 말했을 수 있습니다.</translation>
        </message>
        <message>
            <source>Text over silence</source>
            <translation>조용한 곳의 글</translation>
        </message>
        <message>
            <source>There are words where hardly any speech was heard. They may be invented.</source>
            <translation>말소리가 거의 없는 곳에 글이 있습니다. 지어낸 것일 수 있습니다.</translation>
        </message>
        <message>
            <source>Stock phrase</source>
            <translation>상투적인 문구</translation>
        </message>
        <message>
            <source>The machine often writes this phrase when it hears nothing clear.</source>
            <translation>기계는 또렷이 들리지 않을 때 이 문구를 자주 적습니다.</translation>
        </message>
        <message>
            <source>Too fast or too slow</source>
            <translation>지나치게 빠르거나 느림</translation>
        </message>
        <message>
            <source>Nobody speaks at this rate. Words may be missing or invented.</source>
            <translation>사람이 말하는 속도가 아닙니다. 말이 빠졌거나 지어냈을 수 있습니다.</translation>
        </message>
        <message>
            <source>Unsure</source>
            <translation>불확실함</translation>
        </message>
        <message>
            <source>The machine was not sure of these words.</source>
            <translation>기계가 이 말을 확신하지 못했습니다.</translation>
        </message>
        <message>
            <source>Language in doubt</source>
            <translation>언어가 불확실함</translation>
        </message>
        <message>
            <source>This may have been spoken in another language than the one written.</source>
            <translation>적힌 것과 다른 언어로 말했을 수 있습니다.</translation>
        </message>
        <message>
            <source>Speech without text</source>
            <translation>글 없는 말소리</translation>
        </message>
        <message>
            <source>Somebody speaks here, but the machine wrote nothing.</source>
            <translation>여기서 누군가 말하지만 기계가 아무것도 적지 않았습니다.</translation>
        </message>
        <message>
            <source>corrected</source>
            <translation>고침</translation>
        </message>
        <message>
            <source>corrected again</source>
            <translation>다시 고침</translation>
        </message>
        <message>
            <source>Channel {n}</source>
            <translation>채널 {n}</translation>
        </message>
    </context>
    <context>
        <name>TranscriptsView</name>
        <message>
            <source>Lines of the transcript</source>
            <translation>녹취록의 줄</translation>
        </message>
        <message>
            <source>Nothing recorded yet</source>
            <translation>아직 녹음이 없습니다</translation>
        </message>
        <message>
            <source>As soon as this interview has a sealed recording, it can be transcribed and corrected here.</source>
            <translation>이 면담에 봉인된 녹음이 생기면 여기에서 받아쓰고 고칠 수 있습니다.</translation>
        </message>
        <message>
            <source>No transcript yet</source>
            <translation>아직 녹취록이 없습니다</translation>
        </message>
        <message>
            <source>Choose a model pack at the left and press Transcribe. It runs on this laptop and takes a while.</source>
            <translation>왼쪽에서 음성 모델을 고르고 받아쓰기를 누르십시오. 이 노트북 안에서 하며 시간이 걸립니다.</translation>
        </message>
        <message>
            <source>Transcripts</source>
            <translation>녹취록</translation>
        </message>
        <message>
            <source>Folder of a model pack</source>
            <translation>음성 모델 폴더</translation>
        </message>
    </context>
    <context>
        <name>UnlockForm</name>
        <message>
            <source>&amp;Vault folder</source>
            <translation>보관함 폴더(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Account</source>
            <translation>계정(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>암호(&amp;P)</translation>
        </message>
    </context>
    <context>
        <name>UnlockView</name>
        <message>
            <source>Create a vault</source>
            <translation>보관함 만들기</translation>
        </message>
        <message>
            <source>An encrypted place for testimonies on this laptop. Nobody can open it for you.</source>
            <translation>이 노트북에서 증언을 암호화하여 두는 곳입니다. 암호를 잊으면 아무도 대신 열어 줄 수 없습니다.</translation>
        </message>
        <message>
            <source>&amp;Create vault</source>
            <translation>보관함 만들기(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Back to unlocking</source>
            <translation>해제로 돌아가기(&amp;B)</translation>
        </message>
        <message>
            <source>Unlock the vault</source>
            <translation>보관함 해제</translation>
        </message>
        <message>
            <source>Everything in it is encrypted until you unlock it.</source>
            <translation>해제하기 전까지 안의 모든 것이 암호화되어 있습니다.</translation>
        </message>
        <message>
            <source>&amp;Unlock</source>
            <translation>해제(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Create a new vault</source>
            <translation>새 보관함 만들기(&amp;C)</translation>
        </message>
        <message>
            <source>Working on it. This takes a few seconds on purpose: it keeps guessers slow.</source>
            <translation>처리하는 중입니다. 암호를 알아내려는 시도를 늦추려고 일부러 몇 초가 걸립니다.</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Planned</source>
            <translation>준비</translation>
        </message>
        <message>
            <source>Consent given</source>
            <translation>동의 받음</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>녹음 중</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translation>녹음됨</translation>
        </message>
        <message>
            <source>To review</source>
            <translation>검토 대기</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>승인됨</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>인계됨</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>철회됨</translation>
        </message>
        <message>
            <source>Interviewer</source>
            <translation>면담자</translation>
        </message>
        <message>
            <source>Supervisor</source>
            <translation>감독자</translation>
        </message>
        <message>
            <source>Custodian</source>
            <translation>관리 책임자</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>한국어</translation>
        </message>
        <message>
            <source>English</source>
            <translation>영어</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>묻지 않음</translation>
        </message>
        <message>
            <source>Granted</source>
            <translation>동의</translation>
        </message>
        <message>
            <source>Granted with limits</source>
            <translation>일부 동의</translation>
        </message>
        <message>
            <source>Ask each time</source>
            <translation>매번 묻기</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>거부</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>철회</translation>
        </message>
        <message>
            <source>In writing, signed</source>
            <translation>서면, 자필 서명</translation>
        </message>
        <message>
            <source>Spoken, recorded</source>
            <translation>구두, 녹음</translation>
        </message>
        <message>
            <source>Thumbprint</source>
            <translation>무인(지장)</translation>
        </message>
        <message>
            <source>Spoken before another person</source>
            <translation>구두, 증인 앞</translation>
        </message>
        <message>
            <source>Vault created</source>
            <translation>보관함 생성</translation>
        </message>
        <message>
            <source>Vault unlocked</source>
            <translation>보관함 해제</translation>
        </message>
        <message>
            <source>Vault locked</source>
            <translation>보관함 잠금</translation>
        </message>
        <message>
            <source>Vault checked</source>
            <translation>보관함 검사</translation>
        </message>
        <message>
            <source>Account added</source>
            <translation>계정 추가</translation>
        </message>
        <message>
            <source>Interview opened</source>
            <translation>면담 시작</translation>
        </message>
        <message>
            <source>Consent noted</source>
            <translation>동의 기록</translation>
        </message>
        <message>
            <source>Recording started</source>
            <translation>녹음 시작</translation>
        </message>
        <message>
            <source>Recording sealed</source>
            <translation>녹음 봉인</translation>
        </message>
        <message>
            <source>Recording played</source>
            <translation>녹음 재생</translation>
        </message>
        <message>
            <source>Machine draft started</source>
            <translation>기계 초안 시작</translation>
        </message>
        <message>
            <source>Machine draft completed</source>
            <translation>기계 초안 완료</translation>
        </message>
        <message>
            <source>Segment corrected</source>
            <translation>구절 수정</translation>
        </message>
        <message>
            <source>Transcript approved</source>
            <translation>녹취록 승인</translation>
        </message>
        <message>
            <source>Destination added</source>
            <translation>수신 기관 추가</translation>
        </message>
        <message>
            <source>Destination verified</source>
            <translation>수신 기관 확인</translation>
        </message>
        <message>
            <source>Bundle handed over</source>
            <translation>증거 묶음 인계</translation>
        </message>
    </context>
</TS>
