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
            <source>State</source>
            <translation>상태</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>사용 중</translation>
        </message>
        <message>
            <source>Disabled</source>
            <translation>중지됨</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>없앰</translation>
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
            <source>All accounts</source>
            <translation>모든 계정</translation>
        </message>
        <message>
            <source>My own account</source>
            <translation>내 계정</translation>
        </message>
        <message>
            <source>Changing the accounts</source>
            <translation>계정을 바꾸는 중</translation>
        </message>
        <message>
            <source>On another laptop</source>
            <translation>다른 노트북</translation>
        </message>
    </context>
    <context>
        <name>Accuracy</name>
        <message>
            <source>Speech model</source>
            <translation>음성 모델</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>언어</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>마이크</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>말한 사람</translation>
        </message>
        <message>
            <source>Glossary pack</source>
            <translation>용어집</translation>
        </message>
        <message>
            <source>Flag</source>
            <translation>다시 들을 표시</translation>
        </message>
        <message>
            <source>Month of approval</source>
            <translation>승인한 달</translation>
        </message>
        <message>
            <source>Second reading</source>
            <translation>두 번째 읽기</translation>
        </message>
        <message>
            <source>uncertain</source>
            <translation>불확실</translation>
        </message>
        <message>
            <source>inaudible</source>
            <translation>안 들림</translation>
        </message>
        <message>
            <source>withheld</source>
            <translation>비공개</translation>
        </message>
        <message>
            <source>number removed</source>
            <translation>번호 삭제</translation>
        </message>
        <message>
            <source>Without the glossary</source>
            <translation>용어집 없이</translation>
        </message>
        <message>
            <source>Because of a flag</source>
            <translation>표시가 있어 다시 읽음</translation>
        </message>
        <message>
            <source>Other languages</source>
            <translation>그 밖의 언어</translation>
        </message>
        <message>
            <source>No flag</source>
            <translation>표시 없음</translation>
        </message>
        <message>
            <source>Without a glossary</source>
            <translation>용어집 없음</translation>
        </message>
        <message>
            <source>Machine drafts against what people approved, in figures.</source>
            <translation>기계 초안을 사람이 승인한 글과 견준 수치입니다.</translation>
        </message>
        <message>
            <source>{interviews} approved interviews, {words} words compared. Lines left out: {left_out}.</source>
            <translation>승인된 면담 {interviews}건, 견준 어절 {words}개. 계산에서 뺀 줄: {left_out}.</translation>
        </message>
        <message>
            <source>too few to say</source>
            <translation>아직 말하기 어려움</translation>
        </message>
        <message>
            <source>Interviews</source>
            <translation>면담</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>어절</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>줄</translation>
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
            <translation>고친 줄</translation>
        </message>
        <message>
            <source>Passages</source>
            <translation>구간</translation>
        </message>
        <message>
            <source>Nearer</source>
            <translation>더 가까움</translation>
        </message>
        <message>
            <source>As near</source>
            <translation>같음</translation>
        </message>
        <message>
            <source>Less near</source>
            <translation>더 멂</translation>
        </message>
        <message>
            <source>Korean, characters wrong</source>
            <translation>한국어, 글자 오류율</translation>
        </message>
        <message>
            <source>English, words wrong</source>
            <translation>영어, 낱말 오류율</translation>
        </message>
    </context>
    <context>
        <name>AccuracyView</name>
        <message>
            <source>Accuracy</source>
            <translation>정확도</translation>
        </message>
        <message>
            <source>Saved as {name}: figures only, no text.</source>
            <translation>{name}(으)로 저장하였습니다. 수치만 있고 글은 없습니다.</translation>
        </message>
        <message>
            <source>Not counted</source>
            <translation>세지 않았습니다</translation>
        </message>
        <message>
            <source>The counting was stopped before its end.</source>
            <translation>끝나기 전에 멈추었습니다.</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>멈추는 중…</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>세는 중…</translation>
        </message>
        <message>
            <source>Of passages read a second time: whether the second reading came nearer to the approved text than the first one.</source>
            <translation>두 번 읽은 구간에서 두 번째 읽기가 첫 번째보다 승인된 글에 더 가까웠는지 보여 줍니다.</translation>
        </message>
        <message>
            <source>Compare by</source>
            <translation>비교 기준</translation>
        </message>
        <message>
            <source>Language of the lines</source>
            <translation>줄의 언어</translation>
        </message>
        <message>
            <source>&amp;Count again</source>
            <translation>다시 세기(&amp;C)</translation>
        </message>
        <message>
            <source>Left out: {reasons}.</source>
            <translation>뺀 줄: {reasons}.</translation>
        </message>
        <message>
            <source>“Changed” says how often a flag was right. In the line “No flag” it says what the flags missed.</source>
            <translation>‘고친 줄’은 표시가 얼마나 자주 맞았는지 알려 줍니다. ‘표시 없음’에서는 표시가 놓친 것을 알려 줍니다.</translation>
        </message>
        <message>
            <source>CER: characters wrong, WER: words wrong, per hundred spoken. In brackets: the range in which the true rate lies 95 times out of 100. A rate needs 200 words, a range 5 interviews.</source>
            <translation>CER은 말한 글자 100개에 틀린 글자, WER은 말한 어절 100개에 틀린 어절의 수입니다. 괄호는 실제 오류율이 100번 가운데 95번 들어가는 범위입니다. 오류율은 200어절부터, 범위는 면담 5건부터 나옵니다.</translation>
        </message>
        <message>
            <source>Export the figures</source>
            <translation>수치 내보내기</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>대기열</translation>
        </message>
        <message>
            <source>&amp;Export figures…</source>
            <translation>수치 내보내기(&amp;E)…</translation>
        </message>
        <message>
            <source>Counts and rates only, no text and no names.</source>
            <translation>개수와 비율만 나가고 글과 이름은 나가지 않습니다.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>멈추기</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>진행</translation>
        </message>
        <message>
            <source>Rates over the months</source>
            <translation>달마다의 오류율</translation>
        </message>
        <message>
            <source>A picture over the months appears once a second month has enough words.</source>
            <translation>어절이 충분한 달이 둘이 되면 달마다의 그림이 나옵니다.</translation>
        </message>
        <message>
            <source>No figures yet</source>
            <translation>아직 수치가 없습니다</translation>
        </message>
        <message>
            <source>Figures appear once transcripts are approved: each compares the machine's draft with the text.</source>
            <translation>녹취록이 승인되면 기계 초안과 승인된 글을 견준 수치가 나옵니다.</translation>
        </message>
    </context>
    <context>
        <name>ActsCard</name>
        <message>
            <source>Change r&amp;oles…</source>
            <translation>역할 바꾸기(&amp;O)…</translation>
        </message>
        <message>
            <source>D&amp;isable…</source>
            <translation>중지(&amp;I)…</translation>
        </message>
        <message>
            <source>&amp;Enable…</source>
            <translation>다시 사용(&amp;E)…</translation>
        </message>
        <message>
            <source>Re&amp;move…</source>
            <translation>없애기(&amp;M)…</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>그대로 두기</translation>
        </message>
        <message>
            <source>From now on this account may do exactly what these roles may. What it did stays.</source>
            <translation>이제부터 이 계정은 이 역할이 할 수 있는 일만 합니다. 전에 한 일은 그대로 남습니다.</translation>
        </message>
        <message>
            <source>This account can't open the vault until you enable it again. The vault gets a new key, which may take a while. What the account did stays in the log.</source>
            <translation>다시 쓰게 할 때까지 이 계정은 보관함을 열 수 없습니다. 보관함이 새 열쇠를 얻으며 시간이 걸릴 수 있습니다. 이 계정이 한 일은 기록에 남습니다.</translation>
        </message>
        <message>
            <source>This account can open the vault again, with its passphrase and roles from before.</source>
            <translation>이 계정은 전의 암호와 역할로 다시 보관함을 열 수 있습니다.</translation>
        </message>
        <message>
            <source>This account never opens the vault again, and its handle is not used again. The vault gets a new key, which may take a while. What the account did stays in the log. A copy of the vault made before, such as a backup, still opens for it.</source>
            <translation>이 계정은 다시는 보관함을 열 수 없고, 같은 이름은 다시 쓰지 않습니다. 보관함이 새 열쇠를 얻으며 시간이 걸릴 수 있습니다. 이 계정이 한 일은 기록에 남습니다. 백업처럼 전에 만든 보관함 사본은 이 계정으로 여전히 열립니다.</translation>
        </message>
        <message>
            <source>Set these roles</source>
            <translation>이 역할로 정하기</translation>
        </message>
        <message>
            <source>Disable this account</source>
            <translation>이 계정 중지</translation>
        </message>
        <message>
            <source>Enable this account</source>
            <translation>이 계정 다시 사용</translation>
        </message>
        <message>
            <source>Remove this account for ever</source>
            <translation>이 계정을 영구히 없애기</translation>
        </message>
    </context>
    <context>
        <name>AddingCard</name>
        <message>
            <source>Recordings without a draft</source>
            <translation>초안이 없는 녹음</translation>
        </message>
        <message>
            <source>&amp;Model</source>
            <translation>모델(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;All that may be transcribed</source>
            <translation>받아쓸 수 있는 것 모두(&amp;A)</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>돌아가기</translation>
        </message>
        <message>
            <source>Model packs…</source>
            <translation>음성 모델…</translation>
        </message>
        <message>
            <source>Every sealed recording has a complete draft.</source>
            <translation>봉인된 녹음에는 모두 완성된 초안이 있습니다.</translation>
        </message>
        <message>
            <source>Add: about {time}</source>
            <translation>추가하기: 약 {time}</translation>
        </message>
        <message>
            <source>Add to the queue</source>
            <translation>대기열에 추가</translation>
        </message>
        <message>
            <source>A custodian has to decide on the model packs of this laptop first.</source>
            <translation>먼저 관리 책임자가 이 노트북의 음성 모델을 쓸지 결정해야 합니다.</translation>
        </message>
        <message>
            <source>There is no model pack on this laptop yet. Install one.</source>
            <translation>이 노트북에는 아직 음성 모델이 없습니다. 하나를 설치하십시오.</translation>
        </message>
    </context>
    <context>
        <name>Alarm</name>
        <message>
            <source>Room for {time} only on this disk</source>
            <translation>이 디스크에 {time} 분량만 남았습니다</translation>
        </message>
        <message>
            <source>The disk is slow: {time} wait to be stored</source>
            <translation>디스크가 느립니다: {time} 분량이 저장을 기다립니다</translation>
        </message>
        <message>
            <source>The laptop’s clock has jumped by {time}</source>
            <translation>노트북 시계가 {time} 어긋났습니다</translation>
        </message>
        <message>
            <source>The recorder is gone</source>
            <translation>녹음기가 멈췄습니다</translation>
        </message>
        <message>
            <source>The recorder does not answer</source>
            <translation>녹음기가 응답하지 않습니다</translation>
        </message>
        <message>
            <source>Consent to record is no longer given</source>
            <translation>녹음 동의가 철회되었습니다</translation>
        </message>
        <message>
            <source>The microphone is gone</source>
            <translation>마이크가 끊겼습니다</translation>
        </message>
        <message>
            <source>Too loud: the sound is cut off</source>
            <translation>소리가 너무 커서 잘립니다</translation>
        </message>
        <message>
            <source>Hardly any sound for a minute</source>
            <translation>1분째 소리가 거의 없습니다</translation>
        </message>
        <message>
            <source>The recording was taken up again</source>
            <translation>녹음을 다시 이어받았습니다</translation>
        </message>
        <message>
            <source>What it stored is safe. If it does not come back, it is sealed, and you go on in a new recording.</source>
            <translation>저장된 부분은 안전합니다. 돌아오지 않으면 그대로 봉인되고, 새 녹음으로 이어 갈 수 있습니다.</translation>
        </message>
        <message>
            <source>It may go on recording; what was stored is safe. This window keeps asking.</source>
            <translation>녹음은 계속되고 있을 수 있으며, 저장된 부분은 안전합니다. 이 창이 계속 확인합니다.</translation>
        </message>
        <message>
            <source>Stop the recording: press F9 twice. What was recorded stays sealed.</source>
            <translation>F9를 두 번 눌러 녹음을 멈추세요. 녹음된 부분은 봉인된 채로 남습니다.</translation>
        </message>
        <message>
            <source>Nothing is lost yet: thirty seconds of sound can wait. Close other programs that use the disk.</source>
            <translation>아직 잃은 것은 없습니다. 소리는 30초까지 기다릴 수 있습니다. 디스크를 쓰는 다른 프로그램을 닫으세요.</translation>
        </message>
        <message>
            <source>What was stored is safe. Stop in time, or make room on the disk.</source>
            <translation>저장된 부분은 안전합니다. 늦기 전에 멈추거나 디스크 공간을 비우세요.</translation>
        </message>
        <message>
            <source>Plug in the power adapter. If it runs out, all but the last second is safe.</source>
            <translation>전원 어댑터를 연결하세요. 전원이 꺼져도 마지막 1초를 뺀 나머지는 안전합니다.</translation>
        </message>
        <message>
            <source>Move the microphone further away, or turn its level down.</source>
            <translation>마이크를 더 멀리 두거나 입력 음량을 낮추세요.</translation>
        </message>
        <message>
            <source>Is this the right microphone, switched on and near enough?</source>
            <translation>마이크를 맞게 골랐는지, 켜져 있는지, 충분히 가까운지 확인하세요.</translation>
        </message>
        <message>
            <source>Nothing is lost: the recording counts its samples. The difference is sealed with it.</source>
            <translation>잃은 것은 없습니다. 녹음은 소리 표본으로 시간을 셉니다. 차이는 녹음과 함께 봉인됩니다.</translation>
        </message>
        <message>
            <source>The battery is low</source>
            <translation>배터리가 부족합니다</translation>
        </message>
        <message>
            <source>Battery at {percent} %</source>
            <translation>배터리 {percent} %</translation>
        </message>
        <message>
            <source>What was heard is safe, and what is missing becomes a gap. Plugged in again, it goes on by itself.</source>
            <translation>들린 부분은 안전하고, 빠진 부분은 공백으로 남습니다. 다시 꽂으면 저절로 이어집니다.</translation>
        </message>
        <message>
            <source>Or go on with another one:</source>
            <translation>또는 다른 마이크로 계속하세요:</translation>
        </message>
        <message>
            <source>No other microphone is there.</source>
            <translation>다른 마이크가 없습니다.</translation>
        </message>
        <message>
            <source>The other one could not be opened.</source>
            <translation>다른 마이크를 열지 못했습니다.</translation>
        </message>
        <message>
            <source>It went on behind the lock.</source>
            <translation>잠긴 동안에도 녹음은 계속되었습니다.</translation>
        </message>
        <message>
            <source>The recorder answers again. What is missing, if anything, is in the list of gaps.</source>
            <translation>녹음기가 다시 응답합니다. 빠진 부분이 있으면 공백 목록에 있습니다.</translation>
        </message>
        <message>
            <source>This window was away for {time}, since {since}. The recorder went on.</source>
            <translation>이 창은 {since}부터 {time} 동안 꺼져 있었습니다. 녹음은 계속되었습니다.</translation>
        </message>
        <message>
            <source>Sound was lost meanwhile: see the list of gaps.</source>
            <translation>그동안 잃은 소리가 있습니다. 공백 목록을 보세요.</translation>
        </message>
        <message>
            <source>Nothing was lost.</source>
            <translation>잃은 것은 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>AlarmStrip</name>
        <message>
            <source>Seen</source>
            <translation>확인</translation>
        </message>
        <message>
            <source>Go on with it</source>
            <translation>이 마이크로 계속</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>마이크</translation>
        </message>
        <message>
            <source>{n} more</source>
            <translation>{n}개 더</translation>
        </message>
    </context>
    <context>
        <name>AnswerRow</name>
        <message>
            <source>Never keep</source>
            <translation>보관하지 않음</translation>
        </message>
        <message>
            <source>Keep sealed apart</source>
            <translation>따로 봉인해 보관</translation>
        </message>
        <message>
            <source>Held in memory only. Without an answer it is never kept: {time} left.</source>
            <translation>지금은 메모리에만 있습니다. 답하지 않으면 보관되지 않습니다. 남은 시간 {time}.</translation>
        </message>
        <message>
            <source>What is said now is kept sealed, apart from the testimony.</source>
            <translation>지금 하는 말은 증언과 따로 봉인해 보관됩니다.</translation>
        </message>
        <message>
            <source>What is said now is never kept.</source>
            <translation>지금 하는 말은 보관되지 않습니다.</translation>
        </message>
        <message>
            <source>What was said off the record: keep it, or never keep it?</source>
            <translation>기록하지 않는 동안 한 말을 따로 보관할까요, 보관하지 않을까요?</translation>
        </message>
    </context>
    <context>
        <name>ApartStrip</name>
        <message>
            <source>{n} off the record, kept sealed apart: not in the testimony, the transcript or a bundle.</source>
            <translation>기록하지 않은 말 {n}개를 따로 봉인해 보관 중입니다. 증언, 녹취록, 증거 묶음에는 들어가지 않습니다.</translation>
        </message>
        <message>
            <source>Hear one…</source>
            <translation>듣기…</translation>
        </message>
        <message>
            <source>A supervisor may, for a reason that the log keeps</source>
            <translation>감독자만 들을 수 있으며, 이유가 기록에 남습니다</translation>
        </message>
        <message>
            <source>Hear</source>
            <translation>듣기</translation>
        </message>
        <message>
            <source>Silence</source>
            <translation>그만 듣기</translation>
        </message>
        <message>
            <source>Passage</source>
            <translation>부분</translation>
        </message>
        <message>
            <source>Reason, kept in the custody log</source>
            <translation>듣는 이유 (관리 기록에 남습니다)</translation>
        </message>
    </context>
    <context>
        <name>ApprovalCard</name>
        <message>
            <source>Lines</source>
            <translation>줄</translation>
        </message>
        <message>
            <source>Lines of this recording</source>
            <translation>이 녹음의 줄</translation>
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
            <source>Yes, sign and approve</source>
            <translation>예, 서명하고 승인합니다</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>아직</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>승인됨</translation>
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
        <message>
            <source>A supervisor who had no part in it hears it again and approves it.</source>
            <translation>이 일에 참여하지 않은 감독자가 다시 듣고 승인합니다.</translation>
        </message>
        <message>
            <source>Cover the translation too</source>
            <translation>번역도 함께 승인</translation>
        </message>
        <message>
            <source>Have you heard and read it all? Your signature covers every line of every recording as it stands.</source>
            <translation>모두 듣고 읽었습니까? 서명은 모든 녹음의 모든 줄에, 지금 내용 그대로 미칩니다.</translation>
        </message>
        <message>
            <source>It is handed over beneath the Korean then, marked where it is unverified or stale.</source>
            <translation>그러면 번역이 한국어 아래에 함께 전달되며, 검증되지 않았거나 수정 전에 한 번역에는 표시가 붙습니다.</translation>
        </message>
        <message>
            <source>It covers the translation.</source>
            <translation>번역도 승인에 포함됩니다.</translation>
        </message>
        <message>
            <source>Approval</source>
            <translation>승인</translation>
        </message>
    </context>
    <context>
        <name>Attachments</name>
        <message>
            <source>Photograph</source>
            <translation>사진</translation>
        </message>
        <message>
            <source>Scan</source>
            <translation>스캔</translation>
        </message>
        <message>
            <source>Drawing</source>
            <translation>그림</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>문서</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>기타</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>알 수 없음</translation>
        </message>
        <message>
            <source>The original itself</source>
            <translation>원본 그 자체</translation>
        </message>
        <message>
            <source>A copy of the file</source>
            <translation>파일의 사본</translation>
        </message>
        <message>
            <source>A photo or scan of it</source>
            <translation>원본을 찍거나 스캔한 것</translation>
        </message>
        <message>
            <source>the place where it was taken</source>
            <translation>찍은 장소</translation>
        </message>
        <message>
            <source>a date and time</source>
            <translation>날짜와 시각</translation>
        </message>
        <message>
            <source>the camera or telephone</source>
            <translation>카메라나 휴대전화</translation>
        </message>
        <message>
            <source>a name of a person</source>
            <translation>사람 이름</translation>
        </message>
        <message>
            <source>the program that made it</source>
            <translation>만든 프로그램</translation>
        </message>
        <message>
            <source>comments or titles</source>
            <translation>설명이나 제목</translation>
        </message>
        <message>
            <source>a second, small picture</source>
            <translation>또 하나의 작은 그림</translation>
        </message>
        <message>
            <source>scripts (they can't run here)</source>
            <translation>스크립트(여기서는 실행되지 않음)</translation>
        </message>
        <message>
            <source>a form</source>
            <translation>입력 양식</translation>
        </message>
        <message>
            <source>links or remarks on this page</source>
            <translation>이 쪽의 링크나 메모</translation>
        </message>
        <message>
            <source>further files inside it</source>
            <translation>안에 든 다른 파일</translation>
        </message>
        <message>
            <source>It moves; only its first picture is shown.</source>
            <translation>움직이는 그림이며, 첫 장면만 보여 줍니다.</translation>
        </message>
        <message>
            <source>It is shown upright, as its camera noted.</source>
            <translation>카메라가 적어 둔 방향대로 바로 세워 보여 줍니다.</translation>
        </message>
        <message>
            <source>It is damaged; what could be read is shown.</source>
            <translation>손상되었습니다. 읽을 수 있는 만큼만 보여 줍니다.</translation>
        </message>
        <message>
            <source>Invisible signs in it are written out.</source>
            <translation>보이지 않는 문자는 풀어 적었습니다.</translation>
        </message>
        <message>
            <source>The file also holds: {things}.</source>
            <translation>파일에 함께 들어 있는 것: {things}.</translation>
        </message>
        <message>
            <source>It can't be read as what it claims to be.</source>
            <translation>파일 형식대로 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>It is too large to be shown safely.</source>
            <translation>안전하게 보여 주기에는 너무 큽니다.</translation>
        </message>
        <message>
            <source>It is protected by a passphrase of its own.</source>
            <translation>파일 자체에 암호가 걸려 있습니다.</translation>
        </message>
        <message>
            <source>It has no such page.</source>
            <translation>그런 쪽이 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>AttachmentsView</name>
        <message>
            <source>Attachment</source>
            <translation>첨부 자료</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>종류</translation>
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
            <source>At</source>
            <translation>위치</translation>
        </message>
        <message numerus="yes">
            <source>%n attachment(s), kept as untouched originals</source>
            <translation>
                <numerusform>첨부 자료 %n건, 원본 그대로 보관 중</numerusform>
            </translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>첨부 자료</translation>
        </message>
        <message>
            <source>The originals of this interview are erased.</source>
            <translation>이 면담의 원본은 삭제되었습니다.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) added. The files themselves stay where they are.</source>
            <translation>
                <numerusform>파일 %n개를 추가하였습니다. 파일 자체는 제자리에 그대로 있습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n drawing(s) that had been broken off were found and kept.</source>
            <translation>
                <numerusform>중간에 끊긴 그림 %n건을 찾아 보관하였습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add files to the interview</source>
            <translation>면담에 파일 추가</translation>
        </message>
        <message>
            <source>&amp;Add files…</source>
            <translation>파일 추가(&amp;A)…</translation>
        </message>
        <message>
            <source>Ctrl+N</source>
            <translation>Ctrl+N</translation>
        </message>
        <message>
            <source>&amp;Draw…</source>
            <translation>그리기(&amp;D)…</translation>
        </message>
        <message>
            <source>A page over the whole screen, for the witness</source>
            <translation>증언자가 그릴 수 있도록 화면 전체에 펼치는 종이</translation>
        </message>
        <message>
            <source>&amp;Grid</source>
            <translation>모눈(&amp;G)</translation>
        </message>
        <message>
            <source>A grid under the next drawing</source>
            <translation>다음 그림의 바탕에 모눈을 깝니다</translation>
        </message>
        <message>
            <source>What the files are</source>
            <translation>추가할 파일의 종류</translation>
        </message>
        <message>
            <source>Nothing attached yet</source>
            <translation>아직 첨부한 자료가 없습니다</translation>
        </message>
        <message>
            <source>Photographs, scans and documents, or a drawing made here. Originals are kept untouched.</source>
            <translation>사진, 스캔, 문서를 추가하거나 여기에서 그림을 그릴 수 있습니다. 원본은 손대지 않고 보관합니다.</translation>
        </message>
        <message>
            <source>No interview chosen</source>
            <translation>선택한 면담이 없습니다</translation>
        </message>
        <message>
            <source>Choose an interview in the list to see what is attached to it.</source>
            <translation>목록에서 면담을 고르면 첨부 자료를 볼 수 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>AuthoritiesPage</name>
        <message>
            <source>Authority</source>
            <translation>기관</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>짧은 이름</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>추가한 날</translation>
        </message>
        <message>
            <source>Timestamp authorities</source>
            <translation>타임스탬프 기관</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>뒤로(&amp;B)</translation>
        </message>
        <message>
            <source>Fingerprint of its root certificate (SHA-256)</source>
            <translation>루트 인증서의 지문(SHA-256)</translation>
        </message>
        <message>
            <source>No authority yet</source>
            <translation>아직 기관이 없습니다</translation>
        </message>
        <message>
            <source>Choose one whose root certificate you can get on paper or in person: a timestamp is worth what that certificate is worth. Two authorities are better than one.</source>
            <translation>루트 인증서를 종이로 받거나 직접 만나 받을 수 있는 기관을 고르십시오. 타임스탬프는 그 인증서만큼만 믿을 수 있습니다. 한 곳보다 두 곳이 낫습니다.</translation>
        </message>
        <message>
            <source>A custodian adds one, with the root certificate that the authority gave.</source>
            <translation>관리 책임자가 기관에서 받은 루트 인증서로 추가합니다.</translation>
        </message>
    </context>
    <context>
        <name>AwayCard</name>
        <message>
            <source>Break</source>
            <translation>휴식</translation>
        </message>
        <message>
            <source>Off the record</source>
            <translation>기록하지 않음</translation>
        </message>
        <message>
            <source>Nothing is recorded; it becomes a gap with its length.</source>
            <translation>지금은 녹음되지 않으며, 길이가 적힌 공백으로 남습니다.</translation>
        </message>
    </context>
    <context>
        <name>Backup</name>
        <message>
            <source>Preparing</source>
            <translation>준비하는 중</translation>
        </message>
        <message>
            <source>Copying onto the drive and reading back</source>
            <translation>드라이브에 복사하고 다시 읽는 중</translation>
        </message>
        <message>
            <source>Verifying what lies on the drive</source>
            <translation>드라이브에 있는 것을 검증하는 중</translation>
        </message>
        <message>
            <source>Bringing the vault back</source>
            <translation>보관함을 되돌리는 중</translation>
        </message>
        <message>
            <source>Finishing</source>
            <translation>마무리하는 중</translation>
        </message>
        <message>
            <source>about {time} left</source>
            <translation>약 {time} 남음</translation>
        </message>
        <message>
            <source>There is no backup yet</source>
            <translation>아직 백업이 없습니다</translation>
        </message>
        <message>
            <source>The last backup is dated in the future: check the clock</source>
            <translation>마지막 백업의 날짜가 미래입니다. 시계를 확인하십시오</translation>
        </message>
        <message>
            <source>Backed up within the last day</source>
            <translation>지난 하루 안에 백업했습니다</translation>
        </message>
        <message>
            <source>Backed up one day ago</source>
            <translation>하루 전에 백업했습니다</translation>
        </message>
        <message>
            <source>Backed up {days} days ago</source>
            <translation>{days}일 전에 백업했습니다</translation>
        </message>
    </context>
    <context>
        <name>BackupView</name>
        <message>
            <source>due</source>
            <translation>때가 됨</translation>
        </message>
        <message>
            <source>in order</source>
            <translation>이상 없음</translation>
        </message>
        <message>
            <source>A laptop can be lost, stolen or broken. A backup holds everything, as sealed as it is here.</source>
            <translation>노트북은 잃어버리거나 도난당하거나 고장 날 수 있습니다. 백업은 모든 것을 여기와 똑같이 봉인된 채로 담습니다.</translation>
        </message>
        <message>
            <source>{moment} by {account}, on the drive {drive}, {size}.</source>
            <translation>{moment}, {account}, 드라이브 {drive}, {size}.</translation>
        </message>
        <message>
            <source>This backup is whole: every file is as it was stored.</source>
            <translation>이 백업은 온전합니다. 모든 파일이 저장한 그대로입니다.</translation>
        </message>
        <message>
            <source>This backup is not whole. Make a full backup, best on another drive.</source>
            <translation>이 백업은 온전하지 않습니다. 되도록 다른 드라이브에 전체 백업을 만드십시오.</translation>
        </message>
        <message>
            <source>Backed up and read back from the drive, {size} of it new.</source>
            <translation>백업하고 드라이브에서 다시 읽어 확인했습니다. 새것 {size}.</translation>
        </message>
        <message>
            <source>{count} media files of the vault are missing or damaged: check the vault.</source>
            <translation>보관함의 소리 파일 {count}개가 없거나 손상되었습니다. 보관함을 점검하십시오.</translation>
        </message>
        <message>
            <source>This folder is on the same disk as the vault: if the disk dies, both are gone.</source>
            <translation>이 폴더는 보관함과 같은 디스크에 있습니다. 디스크가 고장 나면 둘 다 잃습니다.</translation>
        </message>
    </context>
    <context>
        <name>CandidateRow</name>
        <message>
            <source>Not agreed to automatic transcription ({items})</source>
            <translation>자동 받아쓰기에 동의하지 않음({items})</translation>
        </message>
        <message>
            <source>1 recording</source>
            <translation>녹음 1개</translation>
        </message>
        <message>
            <source>{n} recordings</source>
            <translation>녹음 {n}개</translation>
        </message>
    </context>
    <context>
        <name>ChannelCard</name>
        <message>
            <source>Who sits where</source>
            <translation>마이크별 말하는 사람</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>지정</translation>
        </message>
        <message>
            <source>The language counts from the next draft on.</source>
            <translation>언어는 다음 초안부터 적용됩니다.</translation>
        </message>
    </context>
    <context>
        <name>ChannelChoice</name>
        <message>
            <source>Language by ear</source>
            <translation>언어 자동 판별</translation>
        </message>
        <message>
            <source>Speaker of {channel}</source>
            <translation>{channel} 말하는 사람</translation>
        </message>
        <message>
            <source>Language of {channel}</source>
            <translation>{channel} 언어</translation>
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
        <name>Checkup</name>
        <message>
            <source>Check of the vault {vault} on {at} by {by}, {entries} entries in its log</source>
            <translation>보관함 {vault} 점검, {at}, {by}, 관리 기록 {entries}개 항목</translation>
        </message>
        <message>
            <source>Not in order: {damages} damaged. Keep the folder as it is.</source>
            <translation>이상 있음: 손상 {damages}건. 폴더를 그대로 두십시오.</translation>
        </message>
        <message>
            <source>The evidence is in order. Things to see to: {cares}.</source>
            <translation>증거에는 이상이 없습니다. 살필 것: {cares}가지.</translation>
        </message>
        <message>
            <source>Everything is in order.</source>
            <translation>모두 이상이 없습니다.</translation>
        </message>
        <message>
            <source>in order</source>
            <translation>이상 없음</translation>
        </message>
        <message>
            <source>… and {count} smaller interviews</source>
            <translation>… 그 밖에 더 작은 면담 {count}건</translation>
        </message>
        <message>
            <source>today</source>
            <translation>오늘</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>어제</translation>
        </message>
        <message>
            <source>{days} days ago</source>
            <translation>{days}일 전</translation>
        </message>
        <message>
            <source>Pages of every file</source>
            <translation>모든 파일의 페이지</translation>
        </message>
        <message>
            <source>Custody log</source>
            <translation>관리 기록</translation>
        </message>
        <message>
            <source>Everything stored, against the log</source>
            <translation>저장된 모든 것과 관리 기록의 대조</translation>
        </message>
        <message>
            <source>Audio, against its seals</source>
            <translation>소리와 봉인의 대조</translation>
        </message>
        <message>
            <source>Files in the vault's folder</source>
            <translation>보관함 폴더의 파일</translation>
        </message>
        <message>
            <source>Sizes</source>
            <translation>크기</translation>
        </message>
        <message>
            <source>Accounts and key slots</source>
            <translation>계정과 열쇠 슬롯</translation>
        </message>
        <message>
            <source>Identities</source>
            <translation>신원</translation>
        </message>
        <message>
            <source>Recovery kit</source>
            <translation>복구 키트</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>백업</translation>
        </message>
        <message>
            <source>Checkpoints kept elsewhere</source>
            <translation>다른 곳에 둔 확인점</translation>
        </message>
        <message>
            <source>The disk</source>
            <translation>디스크</translation>
        </message>
        <message>
            <source>It can be moved into the folder set-aside; nothing is deleted.</source>
            <translation>set-aside 폴더로 옮길 수 있습니다. 지우는 것은 없습니다.</translation>
        </message>
        <message>
            <source>The erasure can be finished now.</source>
            <translation>지금 삭제를 마칠 수 있습니다.</translation>
        </message>
        <message>
            <source>It can be folded in now.</source>
            <translation>지금 합칠 수 있습니다.</translation>
        </message>
        <message>
            <source>A checkpoint can be made now.</source>
            <translation>지금 확인점을 만들 수 있습니다.</translation>
        </message>
        <message>
            <source>A backup may give it back: saegim vault check --repair --from DIR. What is there now is set aside, not deleted.</source>
            <translation>백업에서 되찾을 수 있을지 모릅니다: saegim vault check --repair --from DIR. 지금 있는 것은 지우지 않고 따로 옮겨 둡니다.</translation>
        </message>
        <message>
            <source>Keep this folder as it is, and restore the newest backup into a new one.</source>
            <translation>이 폴더를 그대로 두고, 가장 최근 백업을 새 폴더에 복원하십시오.</translation>
        </message>
        <message>
            <source>{count} entries of the custody log stand after its newest checkpoint.</source>
            <translation>관리 기록에서 항목 {count}개가 가장 최근 확인점 뒤에 있습니다.</translation>
        </message>
        <message>
            <source>Saegim was not closed properly. A new checkpoint covers them.</source>
            <translation>새김이 제대로 닫히지 않았습니다. 새 확인점을 만들면 그 항목들도 포함됩니다.</translation>
        </message>
        <message>
            <source>{count} file(s) of erased audio are still there. Their key is destroyed.</source>
            <translation>삭제한 소리의 파일 {count}개가 아직 남아 있습니다. 그 열쇠는 없앴습니다.</translation>
        </message>
        <message>
            <source>Finish the erasure.</source>
            <translation>삭제를 마치십시오.</translation>
        </message>
        <message>
            <source>Something was erased, and the vault still has the key of the time before.</source>
            <translation>무언가 삭제되었는데 보관함이 아직 그 이전의 열쇠를 쓰고 있습니다.</translation>
        </message>
        <message>
            <source>A custodian finishes the erasure; older copies then no longer open with it.</source>
            <translation>관리 책임자가 삭제를 마칩니다. 그러면 예전 사본은 그 열쇠로 더는 열리지 않습니다.</translation>
        </message>
        <message>
            <source>{name} holds audio that belongs to no interview of this vault.</source>
            <translation>{name}에는 이 보관함의 어느 면담에도 속하지 않는 소리가 들어 있습니다.</translation>
        </message>
        <message>
            <source>A new interview was cut off as it began, or somebody put the file there.</source>
            <translation>새 면담이 시작되다가 끊겼거나, 누군가 이 파일을 넣어 두었습니다.</translation>
        </message>
        <message>
            <source>{name} was never finished.</source>
            <translation>{name}은(는) 끝까지 쓰이지 않았습니다.</translation>
        </message>
        <message>
            <source>A writing was cut off; what it would have replaced is still there.</source>
            <translation>쓰다가 끊겼습니다. 바꾸려던 것은 그대로 있습니다.</translation>
        </message>
        <message>
            <source>{name} is the mark of a recorder that no longer runs.</source>
            <translation>{name}은(는) 이제 돌고 있지 않은 녹음기의 표시입니다.</translation>
        </message>
        <message>
            <source>The recording itself was sealed as interrupted at the next unlock.</source>
            <translation>녹음 자체는 다음에 잠금을 풀 때 중단된 것으로 봉인되었습니다.</translation>
        </message>
        <message>
            <source>{name} is no file of Saegim's.</source>
            <translation>{name}은(는) 새김의 파일이 아닙니다.</translation>
        </message>
        <message>
            <source>Find out who put it there: nothing else belongs into this folder.</source>
            <translation>누가 넣었는지 알아보십시오. 이 폴더에는 다른 것이 있을 까닭이 없습니다.</translation>
        </message>
        <message>
            <source>{name}, beside the vault, is a vault whose making was cut off.</source>
            <translation>보관함 옆의 {name}은(는) 만들다가 끊긴 보관함입니다.</translation>
        </message>
        <message>
            <source>Nobody ever worked in it.</source>
            <translation>그 안에서 일한 사람은 없습니다.</translation>
        </message>
        <message>
            <source>{name} shows that a change of a key was cut off.</source>
            <translation>{name}은(는) 열쇠를 바꾸다가 끊긴 흔적입니다.</translation>
        </message>
        <message>
            <source>Lock the vault and unlock it; for identities, look at one. That finishes it.</source>
            <translation>보관함을 잠갔다가 여십시오. 신원 쪽이라면 신원 하나를 열어 보십시오. 그러면 끝납니다.</translation>
        </message>
        <message>
            <source>The folder set-aside holds {count} file(s), {size}.</source>
            <translation>set-aside 폴더에 파일 {count}개, {size}가 있습니다.</translation>
        </message>
        <message>
            <source>Look through them and move them elsewhere when nobody needs them here.</source>
            <translation>살펴보고, 여기서 더 필요하지 않으면 다른 곳으로 옮기십시오.</translation>
        </message>
        <message>
            <source>The write-ahead log of {name} has grown to {size}.</source>
            <translation>{name}의 미리 쓰기 로그가 {size}까지 커졌습니다.</translation>
        </message>
        <message>
            <source>Nothing is lost; folding it in makes opening faster.</source>
            <translation>잃은 것은 없습니다. 합치면 더 빨리 열립니다.</translation>
        </message>
        <message>
            <source>{interview}: {size} of audio</source>
            <translation>{interview}: 소리 {size}</translation>
        </message>
        <message>
            <source>Altogether: {size}, of which {own} is no audio</source>
            <translation>모두 {size}, 그 가운데 소리가 아닌 것 {own}</translation>
        </message>
        <message>
            <source>A try at the slot of {account} costs {mib} MiB; {fair_mib} MiB are fair here.</source>
            <translation>{account} 슬롯을 한 번 시도하는 데 {mib} MiB가 듭니다. 여기서는 {fair_mib} MiB가 알맞습니다.</translation>
        </message>
        <message>
            <source>Change its passphrase, also to the same: the slot is then made anew.</source>
            <translation>암호를 바꾸십시오. 같은 암호로 바꾸어도 슬롯이 새로 만들어집니다.</translation>
        </message>
        <message>
            <source>{name} belongs to no account.</source>
            <translation>{name}은(는) 어느 계정의 것도 아닙니다.</translation>
        </message>
        <message>
            <source>The adding of an account was cut off; it can be added again.</source>
            <translation>계정을 추가하다가 끊겼습니다. 다시 추가할 수 있습니다.</translation>
        </message>
        <message>
            <source>{account} was removed, and its slot is still there.</source>
            <translation>{account}은(는) 없앤 계정인데 슬롯이 아직 있습니다.</translation>
        </message>
        <message>
            <source>It opens nothing any more.</source>
            <translation>이제 이것으로는 아무것도 열리지 않습니다.</translation>
        </message>
        <message>
            <source>{account} has no key slot and can't sign in.</source>
            <translation>{account}에는 열쇠 슬롯이 없어 들어올 수 없습니다.</translation>
        </message>
        <message>
            <source>Put the slot back from a backup, or remove the account and add another.</source>
            <translation>백업에서 슬롯을 되돌려 놓거나, 이 계정을 없애고 다른 계정을 추가하십시오.</translation>
        </message>
        <message>
            <source>The slot of {account} holds other keys than the vault knows.</source>
            <translation>{account} 슬롯의 열쇠가 보관함이 아는 열쇠와 다릅니다.</translation>
        </message>
        <message>
            <source>Somebody put it there. Put the right one back from a backup.</source>
            <translation>누군가 넣어 둔 것입니다. 백업에서 올바른 것을 되돌려 놓으십시오.</translation>
        </message>
        <message>
            <source>The slot of {account} is not the one that the custody log states.</source>
            <translation>{account}의 슬롯이 관리 기록에 적힌 것과 다릅니다.</translation>
        </message>
        <message>
            <source>Let {account} unlock the vault. If that works, a change of the passphrase, also to the same, makes it right.</source>
            <translation>{account} 계정으로 보관함을 열어 보십시오. 열리면 암호를 바꾸십시오. 같은 암호로 바꾸어도 바로잡힙니다.</translation>
        </message>
        <message>
            <source>{account} is a custodian, and its slot does not prove it.</source>
            <translation>{account}은(는) 관리 책임자인데 슬롯이 그것을 증명하지 못합니다.</translation>
        </message>
        <message>
            <source>It must not change accounts until another custodian sets its roles again.</source>
            <translation>다른 관리 책임자가 역할을 다시 정할 때까지 이 계정은 다른 계정을 바꾸지 말아야 합니다.</translation>
        </message>
        <message>
            <source>{account} is no custodian, and its slot still says so.</source>
            <translation>{account}은(는) 관리 책임자가 아닌데 슬롯에는 아직 그렇게 되어 있습니다.</translation>
        </message>
        <message>
            <source>A custodian sets its roles again; that takes it out.</source>
            <translation>관리 책임자가 역할을 다시 정하면 없어집니다.</translation>
        </message>
        <message>
            <source>There is one custodian.</source>
            <translation>관리 책임자가 한 사람뿐입니다.</translation>
        </message>
        <message>
            <source>A second one keeps the office able to act.</source>
            <translation>두 번째 관리 책임자가 있어야 사무소가 언제나 일할 수 있습니다.</translation>
        </message>
        <message>
            <source>What is written in identity.db was not compared: no key of the vault opens it.</source>
            <translation>identity.db에 적힌 것은 대조하지 않았습니다. 보관함의 열쇠로는 열리지 않습니다.</translation>
        </message>
        <message>
            <source>Somebody entitled does it with saegim vault check --identities.</source>
            <translation>신원 권한이 있는 사람이 saegim vault check --identities로 대조합니다.</translation>
        </message>
        <message>
            <source>No account can open identities any more.</source>
            <translation>이제 어느 계정도 신원을 열 수 없습니다.</translation>
        </message>
        <message>
            <source>The recovery kit still can: use it, before a new one is made.</source>
            <translation>복구 키트로는 아직 열립니다. 새 키트를 만들기 전에 쓰십시오.</translation>
        </message>
        <message>
            <source>{account} is the only account that can open identities.</source>
            <translation>신원을 열 수 있는 계정은 {account} 하나뿐입니다.</translation>
        </message>
        <message>
            <source>Entitle a second account, so that a forgotten passphrase shuts nothing.</source>
            <translation>암호 하나를 잊어도 닫히지 않도록 두 번째 계정에 권한을 주십시오.</translation>
        </message>
        <message>
            <source>The recovery kit in force does not open identities.</source>
            <translation>지금의 복구 키트로는 신원이 열리지 않습니다.</translation>
        </message>
        <message>
            <source>There is no recovery kit.</source>
            <translation>복구 키트가 없습니다.</translation>
        </message>
        <message>
            <source>Make one: without it a forgotten passphrase can be the end of everything here.</source>
            <translation>만드십시오. 없으면 암호 하나를 잊는 것으로 여기 있는 모든 것을 잃을 수 있습니다.</translation>
        </message>
        <message>
            <source>The recovery kit was never rehearsed.</source>
            <translation>복구 키트를 한 번도 연습하지 않았습니다.</translation>
        </message>
        <message>
            <source>The recovery kit was last rehearsed {ago}.</source>
            <translation>복구 키트를 마지막으로 연습한 것은 {ago}입니다.</translation>
        </message>
        <message>
            <source>{threshold} of {shares} sheets open the vault; rehearsed {ago}.</source>
            <translation>복구지 {shares}장 중 {threshold}장으로 보관함이 열립니다. 연습: {ago}.</translation>
        </message>
        <message>
            <source>The newest backup was made {ago}.</source>
            <translation>가장 최근 백업을 만든 것은 {ago}입니다.</translation>
        </message>
        <message>
            <source>Newest backup: {ago}, on {drive}, {size}.</source>
            <translation>가장 최근 백업: {ago}, {drive}, {size}.</translation>
        </message>
        <message>
            <source>The newest checkpoint outside the vault got out {ago}.</source>
            <translation>보관함 밖의 가장 최근 확인점은 {ago} 것입니다.</translation>
        </message>
        <message>
            <source>Newest checkpoint outside the vault: {ago}.</source>
            <translation>보관함 밖의 가장 최근 확인점: {ago}.</translation>
        </message>
        <message>
            <source>{free} of {total} free</source>
            <translation>전체 {total} 중 {free} 남음</translation>
        </message>
        <message>
            <source>Rehearse it: nobody knows yet whether its sheets can be read.</source>
            <translation>연습해 보십시오. 복구지를 읽을 수 있는지 아직 아무도 모릅니다.</translation>
        </message>
        <message>
            <source>Whoever is entitled entitles themselves again: that seals identities to the kit.</source>
            <translation>신원 권한이 있는 관리 책임자가 자기 계정에 권한을 다시 주십시오. 그러면 신원이 이 키트로도 봉인됩니다.</translation>
        </message>
        <message>
            <source>Rehearse it again, and see that every sheet is still where it should be.</source>
            <translation>다시 연습하고, 복구지가 모두 제자리에 있는지 확인하십시오.</translation>
        </message>
        <message>
            <source>There is no backup.</source>
            <translation>백업이 없습니다.</translation>
        </message>
        <message>
            <source>Make one onto a drive: this disk may fail at any time.</source>
            <translation>드라이브에 하나 만드십시오. 이 디스크는 언제든 고장 날 수 있습니다.</translation>
        </message>
        <message>
            <source>Make one today.</source>
            <translation>오늘 하나 만드십시오.</translation>
        </message>
        <message>
            <source>No checkpoint of this vault is kept outside its folder.</source>
            <translation>이 보관함의 확인점이 폴더 밖에 하나도 없습니다.</translation>
        </message>
        <message>
            <source>Keep one elsewhere: nothing else shows that an older copy was put back.</source>
            <translation>하나를 다른 곳에 두십시오. 예전 사본이 되돌려졌다는 것은 그것만이 보여 줍니다.</translation>
        </message>
        <message>
            <source>Carry a new one out.</source>
            <translation>새 확인점을 밖으로 내가십시오.</translation>
        </message>
        <message>
            <source>Only {free} are free on the vault's disk.</source>
            <translation>보관함이 있는 디스크에 {free}만 남았습니다.</translation>
        </message>
        <message>
            <source>Make room before the next interview.</source>
            <translation>다음 면담 전에 공간을 비우십시오.</translation>
        </message>
        <message>
            <source>The vault's disk can't be written to.</source>
            <translation>보관함이 있는 디스크에 쓸 수 없습니다.</translation>
        </message>
        <message>
            <source>Copy the vault to another disk; a disk that fails often ends like this.</source>
            <translation>보관함을 다른 디스크로 복사하십시오. 고장 나는 디스크는 이렇게 되는 일이 많습니다.</translation>
        </message>
        <message>
            <source>The disk does not tell large letters from small ones. It need not.</source>
            <translation>이 디스크는 큰 글자와 작은 글자를 구별하지 않습니다. 그래도 괜찮습니다.</translation>
        </message>
        <message>
            <source>The disk took {took_ms} ms to store a little for good.</source>
            <translation>적은 양을 확실히 저장하는 데 {took_ms} ms가 걸렸습니다.</translation>
        </message>
        <message>
            <source>Keep the vault on the laptop's own disk; recording stores twice a second.</source>
            <translation>보관함을 노트북 자체 디스크에 두십시오. 녹음은 1초에 두 번 저장합니다.</translation>
        </message>
        <message>
            <source>The rest of the vault's disk is not sealed.</source>
            <translation>보관함이 있는 디스크의 나머지 부분은 봉인되어 있지 않습니다.</translation>
        </message>
        <message>
            <source>Turn on full-disk encryption: Saegim seals the vault, not the laptop.</source>
            <translation>전체 디스크 암호화를 켜십시오. 새김은 보관함을 봉인할 뿐 노트북을 봉인하지 않습니다.</translation>
        </message>
        <message>
            <source>Whether the whole disk is sealed can't be told from here.</source>
            <translation>디스크 전체가 봉인되어 있는지 여기서는 알 수 없습니다.</translation>
        </message>
        <message>
            <source>Look it up in the system's settings once, and keep it on.</source>
            <translation>시스템 설정에서 한 번 확인하고 켜진 채로 두십시오.</translation>
        </message>
        <message>
            <source>The disk itself says that it is failing.</source>
            <translation>디스크가 스스로 고장을 알리고 있습니다.</translation>
        </message>
        <message>
            <source>Make a backup now, and replace the disk.</source>
            <translation>지금 백업을 만들고 디스크를 바꾸십시오.</translation>
        </message>
        <message>
            <source>The disk's own record of its health can't be read by this account.</source>
            <translation>디스크의 상태 기록을 이 계정으로는 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>What the system moves out of memory onto the disk is not sealed.</source>
            <translation>시스템이 메모리에서 디스크로 내보내는 것이 봉인되지 않습니다.</translation>
        </message>
        <message>
            <source>Turn it off, or seal it: words of a testimony can get there.</source>
            <translation>끄거나 봉인하십시오. 증언의 말이 그곳에 남을 수 있습니다.</translation>
        </message>
        <message>
            <source>Whether memory moved onto the disk is sealed can't be told from here.</source>
            <translation>디스크로 내보낸 메모리가 봉인되는지 여기서는 알 수 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>CheckupView</name>
        <message>
            <source>How grave</source>
            <translation>정도</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>어디</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>찾은 것</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>{name}(으)로 저장했습니다.</translation>
        </message>
        <message>
            <source>Repairing…</source>
            <translation>고치는 중…</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>멈추는 중…</translation>
        </message>
        <message>
            <source>Bringing back…</source>
            <translation>되찾는 중…</translation>
        </message>
        <message>
            <source>No backup on this drive holds all that is missing. Try another drive.</source>
            <translation>이 드라이브의 백업에는 없어진 것이 모두 온전히 들어 있지는 않습니다. 다른 드라이브로 해 보십시오.</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>손상됨</translation>
        </message>
        <message>
            <source>See to it</source>
            <translation>살펴보십시오</translation>
        </message>
        <message>
            <source>Good to know</source>
            <translation>알아 두십시오</translation>
        </message>
        <message>
            <source>Drive or folder with backups</source>
            <translation>백업이 있는 드라이브나 폴더</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>보고서 저장</translation>
        </message>
        <message>
            <source>&amp;Check everything</source>
            <translation>모두 점검(&amp;C)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>&amp;Repair what can be</source>
            <translation>고칠 수 있는 것 고치기(&amp;R)</translation>
        </message>
        <message>
            <source>Nothing is deleted; what is moved is listed.</source>
            <translation>지우는 것은 없습니다. 옮긴 것은 목록에 남습니다.</translation>
        </message>
        <message>
            <source>&amp;Bring back from a drive…</source>
            <translation>드라이브에서 되찾기(&amp;B)…</translation>
        </message>
        <message>
            <source>What a backup holds whole takes the place of what is missing.</source>
            <translation>백업에 온전히 남아 있는 것이 없어진 것을 대신합니다.</translation>
        </message>
        <message>
            <source>&amp;Save report…</source>
            <translation>보고서 저장(&amp;S)…</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>진행</translation>
        </message>
        <message>
            <source>Not checked since unlocking</source>
            <translation>잠금을 푼 뒤 아직 점검하지 않음</translation>
        </message>
        <message>
            <source>A check reads every page, every entry and every recording, and looks at keys, kit, backups and the disk. It takes about three seconds for a gigabyte.</source>
            <translation>점검은 모든 페이지, 모든 항목, 모든 녹음을 읽고 열쇠, 키트, 백업, 디스크를 살핍니다. 1기가바이트에 3초쯤 걸립니다.</translation>
        </message>
    </context>
    <context>
        <name>ChosenCard</name>
        <message>
            <source>{n} files chosen</source>
            <translation>파일 {n}개 선택됨</translation>
        </message>
        <message>
            <source>Bring in &amp;all the same</source>
            <translation>그래도 가져오기(&amp;A)</translation>
        </message>
        <message>
            <source>Try a&amp;gain</source>
            <translation>다시 시도(&amp;G)</translation>
        </message>
        <message>
            <source>Take &amp;off the list</source>
            <translation>목록에서 빼기(&amp;O)</translation>
        </message>
        <message>
            <source>The file itself stays where it is.</source>
            <translation>파일 자체는 있던 곳에 그대로 있습니다.</translation>
        </message>
        <message>
            <source>Transcripts</source>
            <translation>녹취록</translation>
        </message>
        <message>
            <source>Its sound is kept as far as it goes. Gaps where something is missing: {n}.</source>
            <translation>읽을 수 있는 데까지 소리를 보관했습니다. 빠진 곳은 공백으로 {n}군데 적혀 있습니다.</translation>
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
            <translation>아직 없습니다</translation>
        </message>
        <message>
            <source>Fingerprint compared</source>
            <translation>지문 확인됨</translation>
        </message>
        <message>
            <source>Fingerprint not compared</source>
            <translation>지문을 맞추지 않음</translation>
        </message>
        <message>
            <source>&amp;Fingerprint, as they read it aloud</source>
            <translation>동료가 읽어 주는 지문(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Compare</source>
            <translation>맞추어 보기(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;End the exchange</source>
            <translation>교환 끝내기(&amp;E)</translation>
        </message>
        <message>
            <source>Add a colleague</source>
            <translation>동료 더하기</translation>
        </message>
        <message>
            <source>Ca&amp;rd</source>
            <translation>카드(&amp;R)</translation>
        </message>
        <message>
            <source>The file that ends in .saegim-card.json, from their laptop.</source>
            <translation>동료의 노트북에서 온, .saegim-card.json으로 끝나는 파일입니다.</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>이름(&amp;N)</translation>
        </message>
        <message>
            <source>Shown on this laptop only.</source>
            <translation>이 노트북에서만 보입니다.</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>더하기(&amp;A)</translation>
        </message>
        <message>
            <source>A colleague on another laptop is known by their card. A custodian adds it.</source>
            <translation>다른 노트북의 동료는 카드로 알아봅니다. 관리 책임자가 카드를 더합니다.</translation>
        </message>
        <message>
            <source>Interviews can be sent to them, and what they send is taken in.</source>
            <translation>이 동료에게 면담을 보내고, 보내온 것을 받아들일 수 있습니다.</translation>
        </message>
        <message>
            <source>Call them, have the fingerprint of their card read aloud, and type what you hear.</source>
            <translation>동료에게 전화하여 카드의 지문을 읽어 달라고 하고, 들은 대로 입력하십시오.</translation>
        </message>
    </context>
    <context>
        <name>Cli</name>
        <message>
            <source>The new passphrase is good: worth {count} words by chance. Six are strong.</source>
            <translation>새 암호의 세기는 좋습니다. 무작위 낱말 {count}개에 해당합니다. 여섯 개면 강합니다.</translation>
        </message>
        <message>
            <source>The new passphrase is strong: worth {count} words by chance.</source>
            <translation>새 암호는 강합니다. 무작위 낱말 {count}개에 해당합니다.</translation>
        </message>
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
            <source>Your own passphrase, once more: </source>
            <translation>본인의 암호를 한 번 더: </translation>
        </message>
        <message>
            <source>Passphrase of the second person: </source>
            <translation>두 번째 사람의 암호: </translation>
        </message>
        <message>
            <source>Tries that did not open your account since you last unlocked it: {count}.</source>
            <translation>지난번 잠금을 푼 뒤로 이 계정을 열지 못한 시도: {count}번.</translation>
        </message>
        <message>
            <source>{account} can open the vault from now on.</source>
            <translation>이제부터 {account} 계정이 보관함을 열 수 있습니다.</translation>
        </message>
        <message>
            <source>{account} can't open the vault until it is enabled again.</source>
            <translation>{account}은(는) 다시 쓰게 할 때까지 보관함을 열 수 없습니다.</translation>
        </message>
        <message>
            <source>{account} can open the vault again.</source>
            <translation>{account}이(가) 다시 보관함을 열 수 있습니다.</translation>
        </message>
        <message>
            <source>{account} can never open the vault again.</source>
            <translation>{account}은(는) 다시는 보관함을 열 수 없습니다.</translation>
        </message>
        <message>
            <source>{account} holds these roles now: {roles}.</source>
            <translation>{account}의 역할은 이제 {roles}입니다.</translation>
        </message>
        <message>
            <source>{account} has new keys. Give recipients the new list of signers.</source>
            <translation>{account}이(가) 새 열쇠를 얻었습니다. 수신 기관에 새 서명자 목록을 주십시오.</translation>
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
            <source>Places in doubt were read again with {model}.</source>
            <translation>의심되는 곳은 {model} 모델로 다시 읽었습니다.</translation>
        </message>
        <message>
            <source>The vault is ready: {path}</source>
            <translation>보관함이 준비되었습니다: {path}</translation>
        </message>
        <message>
            <source>Without a passphrase or a recovery kit nobody can open it, nor help you. Make and rehearse the kit next: no interview can be opened before.</source>
            <translation>암호도 복구 키트도 없으면 아무도 열 수 없고 도와줄 수도 없습니다. 이제 키트를 만들고 연습하십시오. 그 전에는 면담을 열 수 없습니다.</translation>
        </message>
        <message>
            <source>The older copy is accepted. Its log had {found} entries, {known} were known outside: what {missing} of them recorded is gone, unless the newer copy is found. The log says who accepted it, and why.</source>
            <translation>예전 사본을 받아들였습니다. 관리 기록은 {found}개 항목이고 밖에서는 {known}개가 알려져 있었습니다. 더 새로운 사본을 찾지 못하면 항목 {missing}개에 적힌 일은 없어집니다. 누가 왜 받아들였는지는 기록에 남습니다.</translation>
        </message>
        <message>
            <source>File {number} was not taken in:</source>
            <translation>{number}번째 파일은 가져오지 않았습니다.</translation>
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
            <source>Off the record, kept apart, {recording}: {seconds} seconds, {gaps} gaps, sealed.</source>
            <translation>기록 밖으로 따로 보관됨, {recording}: {seconds}초, 공백 {gaps}개, 봉인됨.</translation>
        </message>
        <message>
            <source>  Gap at {place}: {reason}.</source>
            <translation>  {place}에 공백: {reason}.</translation>
        </message>
        <message>
            <source>  Gap at {place}, {seconds} seconds: {reason}.</source>
            <translation>  {place}에 공백, {seconds}초: {reason}.</translation>
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
            <source>Copying onto the drive</source>
            <translation>드라이브에 복사하는 중</translation>
        </message>
        <message>
            <source>Verifying what lies on the drive</source>
            <translation>드라이브에 있는 것을 검증하는 중</translation>
        </message>
        <message>
            <source>Bringing the vault back</source>
            <translation>보관함을 되돌리는 중</translation>
        </message>
        <message>
            <source>Finishing</source>
            <translation>마무리하는 중</translation>
        </message>
        <message>
            <source>Backed up and read back: {snapshot}, {files} files, {size}, {copied} of it new.</source>
            <translation>백업하고 다시 읽어 확인했습니다: {snapshot}, 파일 {files}개, {size}, 그중 새것 {copied}.</translation>
        </message>
        <message>
            <source>{count} media files of the vault are missing or damaged. The drive keeps what it had of them. Run saegim vault check.</source>
            <translation>보관함의 소리 파일 {count}개가 없거나 손상되었습니다. 드라이브에는 전에 담은 것이 남아 있습니다. saegim vault check를 실행하십시오.</translation>
        </message>
        <message>
            <source>This folder is on the same disk as the vault: if the disk dies, both are gone.</source>
            <translation>이 폴더는 보관함과 같은 디스크에 있습니다. 디스크가 고장 나면 둘 다 잃습니다.</translation>
        </message>
        <message>
            <source>There is no backup in this folder.</source>
            <translation>이 폴더에는 백업이 없습니다.</translation>
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
        <message>
            <source>Written: {person}, version {version}.</source>
            <translation>적었습니다: {person}, {version}판.</translation>
        </message>
        <message>
            <source>Identities open for {accounts}.</source>
            <translation>{accounts} 계정이 신원을 열 수 있습니다.</translation>
        </message>
        <message>
            <source>Key file {id} is at {path}</source>
            <translation>열쇠 파일 {id}: {path}</translation>
        </message>
        <message>
            <source>Now change your passphrase with --new-key-file, and put a copy of the file away.</source>
            <translation>이제 --new-key-file로 암호를 바꾸고 이 파일의 사본을 따로 두십시오.</translation>
        </message>
        <message>
            <source>The sheets are written. Anybody can read them: print, then delete them.</source>
            <translation>복구지를 썼습니다. 누구나 읽을 수 있으니 인쇄한 뒤 지우십시오.</translation>
        </message>
        <message>
            <source>Rehearse the kit next: no interview can be opened before.</source>
            <translation>다음으로 키트를 연습하십시오. 그 전에는 면담을 열 수 없습니다.</translation>
        </message>
        <message>
            <source>The sheets open the vault.</source>
            <translation>복구지로 보관함이 열립니다.</translation>
        </message>
        <message>
            <source>There is no recovery kit.</source>
            <translation>복구 키트가 없습니다.</translation>
        </message>
        <message>
            <source>{kit}: any {threshold} of {shares} sheets.</source>
            <translation>{kit}: 복구지 {shares}장 중 아무 {threshold}장.</translation>
        </message>
        <message>
            <source>It was never rehearsed: no interview can be opened.</source>
            <translation>한 번도 연습하지 않았습니다. 면담을 열 수 없습니다.</translation>
        </message>
        <message>
            <source>Rehearsed on {day}; the next time by {due}.</source>
            <translation>{day}에 연습했습니다. 다음은 {due}까지.</translation>
        </message>
        <message>
            <source>It was used. Make a new kit, so that its sheets open nothing any more.</source>
            <translation>사용되었습니다. 새 키트를 만들어 이 복구지로는 아무것도 열리지 않게 하십시오.</translation>
        </message>
        <message>
            <source>{account} can open the vault from now on. The log says that the kit was used.</source>
            <translation>{account}이(가) 이제부터 보관함을 열 수 있습니다. 키트를 썼다는 것은 기록에 있습니다.</translation>
        </message>
        <message>
            <source>Make a new kit now, so that its sheets open nothing any more.</source>
            <translation>지금 새 키트를 만들어 이 복구지로는 아무것도 열리지 않게 하십시오.</translation>
        </message>
        <message>
            <source>The words of sheet {number}, in Korean or English, in one line:</source>
            <translation>복구지 {number}의 낱말을 한국어나 영어로 한 줄에:</translation>
        </message>
        <message>
            <source>The new passphrase opens {account} from now on.</source>
            <translation>이제부터 새 암호로 {account}이(가) 열립니다.</translation>
        </message>
        <message>
            <source>The key file is needed as well. Without it, only the recovery kit helps.</source>
            <translation>열쇠 파일도 함께 있어야 합니다. 그것이 없으면 복구 키트로만 열 수 있습니다.</translation>
        </message>
        <message>
            <source>No key file is needed.</source>
            <translation>열쇠 파일은 필요하지 않습니다.</translation>
        </message>
        <message>
            <source>{count} words by chance, {bits} bits. Six words or more are strong. Write it down, and keep the paper apart from the laptop.</source>
            <translation>무작위 낱말 {count}개, {bits}비트입니다. 여섯 개 이상이면 강합니다. 적어 두고, 종이는 노트북과 따로 보관하십시오.</translation>
        </message>
        <message>
            <source>{policy} is {value} from now on.</source>
            <translation>이제부터 {policy}은(는) {value}입니다.</translation>
        </message>
        <message>
            <source>The vault is back: {path}</source>
            <translation>보관함이 돌아왔습니다: {path}</translation>
        </message>
        <message>
            <source>Unlock it with a passphrase of its day or with the recovery kit. Whatever was done after {snapshot} is not in it.</source>
            <translation>그날의 암호나 복구 키트로 여십시오. {snapshot} 뒤에 한 일은 들어 있지 않습니다.</translation>
        </message>
        <message>
            <source>{name} is added. Its root certificate is good until {day}: {subject}</source>
            <translation>{name} 기관을 추가했습니다. 루트 인증서는 {day}까지 유효합니다: {subject}</translation>
        </message>
        <message>
            <source>There is no timestamp authority yet.</source>
            <translation>아직 타임스탬프 기관이 없습니다.</translation>
        </message>
        <message>
            <source>The request is on the drive, for the first {size} entries: {file}</source>
            <translation>처음 {size}개 항목에 대한 요청을 드라이브에 담았습니다: {file}</translation>
        </message>
        <message>
            <source>{note} says how to get the answer. Then: saegim timestamp take</source>
            <translation>응답을 받는 방법은 {note}에 있습니다. 그다음: saegim timestamp take</translation>
        </message>
        <message>
            <source>Taken: {authority} says that it existed on {at}.</source>
            <translation>받아들임: {authority}에 따르면 {at}에 이미 있었습니다.</translation>
        </message>
        <message>
            <source>Here already: {file}</source>
            <translation>이미 있음: {file}</translation>
        </message>
        <message>
            <source>Refused: {file}. {reason}</source>
            <translation>거부함: {file}. {reason}</translation>
        </message>
        <message>
            <source>There is no answer (.tsr) in this folder.</source>
            <translation>이 폴더에는 응답(.tsr)이 없습니다.</translation>
        </message>
        <message>
            <source>Repaired: {what}</source>
            <translation>고쳤습니다: {what}</translation>
        </message>
        <message>
            <source>Not repaired: {what}</source>
            <translation>고치지 못했습니다: {what}</translation>
        </message>
        <message>
            <source>No backup on this drive holds all of it. Try another drive.</source>
            <translation>이 드라이브의 백업에는 그것이 온전히 들어 있지 않습니다. 다른 드라이브로 해 보십시오.</translation>
        </message>
        <message>
            <source>Can be repaired without loss, with --repair: {count}.</source>
            <translation>--repair로 잃는 것 없이 고칠 수 있는 것: {count}건.</translation>
        </message>
        <message>
            <source>Recording {recording} runs: {rate} Hz, {channels}-channel, at most {size} MB an hour.</source>
            <translation>녹음 {recording} 진행 중: {rate} Hz, {channels}채널, 시간당 최대 {size} MB.</translation>
        </message>
        <message>
            <source>Nothing comes from the microphone. What was heard is safe.</source>
            <translation>마이크에서 아무 소리도 들어오지 않습니다. 그때까지 들은 내용은 안전합니다.</translation>
        </message>
        <message>
            <source>There is no microphone.</source>
            <translation>마이크가 없습니다.</translation>
        </message>
        <message>
            <source>{key}: done.</source>
            <translation>{key}: 완료.</translation>
        </message>
        <message>
            <source>{key}: nothing is done by this key. See --help.</source>
            <translation>{key}: 이 키로는 아무 일도 하지 않습니다. --help를 보십시오.</translation>
        </message>
        <message>
            <source>Say a few words as you will in the interview.</source>
            <translation>면담할 때처럼 몇 마디 말씀하십시오.</translation>
        </message>
        <message>
            <source>{rate} Hz, {channels}-channel: at most {most} MB an hour, about {size} MB as a rule.</source>
            <translation>{rate} Hz, {channels}채널: 한 시간에 최대 {most} MB, 보통 {size} MB 정도입니다.</translation>
        </message>
        <message>
            <source>{aside}: {seconds} seconds off the record at {place} of {recording}.</source>
            <translation>{aside}: {recording}의 {place}에서 기록하지 않은 말 {seconds}초.</translation>
        </message>
        <message>
            <source>Nothing was kept off the record.</source>
            <translation>따로 보관한 말이 없습니다.</translation>
        </message>
        <message>
            <source>{count} files with sound. Left out, as they are hidden, links or something else: {left}.</source>
            <translation>소리가 있는 파일 {count}개. 숨김, 링크 또는 다른 종류라서 뺀 것: {left}개.</translation>
        </message>
        <message>
            <source>Left out, as an identity number stands in their name: {count}. Rename copies of them.</source>
            <translation>이름에 신원 번호가 있어 뺀 것: {count}개. 사본의 이름을 바꾸어 쓰십시오.</translation>
        </message>
        <message>
            <source>{name} still waits.</source>
            <translation>{name}은(는) 아직 기다립니다.</translation>
        </message>
        <message>
            <source>{number}. said by {account} at {moment}:</source>
            <translation>{number}. {account} 계정이 {moment}에 적음:</translation>
        </message>
        <message>
            <source>Nothing was said of where this recording comes from.</source>
            <translation>이 녹음의 출처에 관해 적힌 것이 없습니다.</translation>
        </message>
        <message>
            <source>{name} is kept as attachment {attachment}: {size}, SHA-256 {sha256}.</source>
            <translation>{name}을(를) 첨부 자료 {attachment}(으)로 보관하였습니다: {size}, SHA-256 {sha256}.</translation>
        </message>
        <message>
            <source>{attachment}: {kind}, {media_type}, {size}. {caption}</source>
            <translation>{attachment}: {kind}, {media_type}, {size}. {caption}</translation>
        </message>
        <message>
            <source>Nothing is attached yet.</source>
            <translation>아직 첨부한 자료가 없습니다.</translation>
        </message>
        <message>
            <source>Kept. What was said before stays in the log.</source>
            <translation>적었습니다. 전에 적은 것은 기록에 남습니다.</translation>
        </message>
        <message>
            <source>Every original is what was added.</source>
            <translation>모든 원본이 추가할 때 그대로입니다.</translation>
        </message>
        <message>
            <source>The terms, one on each line, then an empty line:</source>
            <translation>용어를 한 줄에 하나씩 쓰고, 마지막에 빈 줄을 넣으십시오:</translation>
        </message>
        <message>
            <source>{pack}: version {version} with {count} terms is in use from now on.</source>
            <translation>{pack}: 용어 {count}개로 된 {version}판을 지금부터 씁니다.</translation>
        </message>
        <message>
            <source>The next drafts of this interview are heard with: {packs}.</source>
            <translation>이 면담의 다음 초안부터 다음 용어집을 넣어 듣습니다: {packs}.</translation>
        </message>
        <message>
            <source>The next drafts of this interview are heard without a glossary.</source>
            <translation>이 면담의 다음 초안부터 용어집 없이 듣습니다.</translation>
        </message>
        <message>
            <source>{count} tokens of the model {model}; {most} are the most.</source>
            <translation>모델 {model} 기준 {count}토큰입니다. 최대 {most}토큰까지 됩니다.</translation>
        </message>
        <message>
            <source>{segment}: {speaker}. An earlier approval is not in force any more.</source>
            <translation>{segment}: {speaker}. 앞서 받은 승인은 이제 효력이 없습니다.</translation>
        </message>
        <message>
            <source>Recording {recording}: {missing_ms} ms are not accounted for.</source>
            <translation>녹음 {recording}: {missing_ms}밀리초가 설명되지 않은 채 남아 있습니다.</translation>
        </message>
        <message>
            <source>Recording {recording}: every second is accounted for.</source>
            <translation>녹음 {recording}: 한순간도 빠짐없이 설명되어 있습니다.</translation>
        </message>
        <message>
            <source>Recording {recording}: the machine comes to the very same draft.</source>
            <translation>녹음 {recording}: 기계가 다시 만들어도 똑같은 초안이 나옵니다.</translation>
        </message>
        <message>
            <source>Recording {recording}: {count} words differ, or their times or likelihoods do.</source>
            <translation>녹음 {recording}: 낱말 {count}개가 다르거나, 시각이나 확률이 다릅니다.</translation>
        </message>
        <message>
            <source>Not as it was then: {conditions}.</source>
            <translation>그때와 다른 조건: {conditions}.</translation>
        </message>
        <message>
            <source>There is no model pack on this laptop yet.</source>
            <translation>이 노트북에는 아직 음성 모델이 없습니다.</translation>
        </message>
        <message>
            <source>begun, not whole: add it again to go on, or remove it</source>
            <translation>복사가 끝나지 않음: 다시 추가하면 이어서 하고, 아니면 삭제하십시오</translation>
        </message>
        <message>
            <source>not what its list says: remove it and add it again</source>
            <translation>목록과 다름: 삭제하고 다시 추가하십시오</translation>
        </message>
        <message>
            <source>{name} is installed, read back and compared with its digests.</source>
            <translation>{name}을(를) 설치하고 다시 읽어 해시값와 맞춰 보았습니다.</translation>
        </message>
        <message>
            <source>Digest of its content: {digest}</source>
            <translation>내용의 해시값: {digest}</translation>
        </message>
        <message>
            <source>It is on no list of ours: your office decides. Compare the digests with its source; then a custodian accepts it: saegim model accept {digest}</source>
            <translation>새김의 목록에 없는 모델이므로 사무소에서 결정합니다. 해시값를 출처와 맞춰 본 뒤 관리 책임자가 승인하십시오: saegim model accept {digest}</translation>
        </message>
        <message>
            <source>{name} is what its list says, byte for byte.</source>
            <translation>{name}은(는) 목록과 한 바이트도 다르지 않습니다.</translation>
        </message>
        <message>
            <source>{threads} threads are fastest; it takes {memory} of memory and {ms} ms to load.</source>
            <translation>스레드 {threads}개일 때 가장 빠르고, 메모리를 {memory} 쓰며, 불러오는 데 {ms}ms 걸립니다.</translation>
        </message>
        <message>
            <source>{name} is removed from this laptop.</source>
            <translation>{name}을(를) 이 노트북에서 삭제했습니다.</translation>
        </message>
        <message>
            <source>{name} may hear the testimonies of this vault from now on.</source>
            <translation>이제부터 {name}이(가) 이 보관함의 증언을 받아쓸 수 있습니다.</translation>
        </message>
        <message>
            <source>{name} may not hear the testimonies of this vault.</source>
            <translation>{name}은(는) 이 보관함의 증언을 받아쓸 수 없습니다.</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>대기 중</translation>
        </message>
        <message>
            <source>cut off, waiting</source>
            <translation>중단되어 대기 중</translation>
        </message>
        <message>
            <source>done</source>
            <translation>완료</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>실패</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>취소됨</translation>
        </message>
        <message>
            <source>Not queued: recording {recording} of {witness}.</source>
            <translation>대기열에 넣지 않음: {witness}의 녹음 {recording}.</translation>
        </message>
        <message>
            <source>Queued: {count}. Refused by a rule: {refused}.</source>
            <translation>대기열에 넣음: {count}건. 규칙에 따라 거절됨: {refused}건.</translation>
        </message>
        <message>
            <source>Nothing waits, and nothing has ended since the list was cleared.</source>
            <translation>기다리는 것이 없고, 목록을 비운 뒤로 끝난 것도 없습니다.</translation>
        </message>
        <message>
            <source>Nothing waits any more.</source>
            <translation>더 기다리는 것이 없습니다.</translation>
        </message>
        <message>
            <source>Recording {recording} is transcribed.</source>
            <translation>녹음 {recording}의 받아쓰기가 끝났습니다.</translation>
        </message>
        <message>
            <source>about {time} left</source>
            <translation>약 {time} 남음</translation>
        </message>
        <message>
            <source>A recording runs. The queue waits until it has ended.</source>
            <translation>녹음 중입니다. 녹음이 끝날 때까지 대기열이 기다립니다.</translation>
        </message>
        <message>
            <source>What was done or cancelled is off the list. Drafts are kept.</source>
            <translation>완료되거나 취소된 것을 목록에서 지웠습니다. 초안은 그대로 있습니다.</translation>
        </message>
        <message>
            <source>There is no transcript that this model has not translated yet.</source>
            <translation>이 모델이 아직 번역하지 않은 녹취록이 없습니다.</translation>
        </message>
        <message>
            <source>Recording {recording}: {lines} lines translated, {by_machine} by machine and unverified, {stale} stale.</source>
            <translation>녹음 {recording}: 번역된 줄 {lines}개, 그중 검증되지 않은 기계 번역 {by_machine}개, 수정 전 번역 {stale}개.</translation>
        </message>
        <message>
            <source>The translation, on one line:</source>
            <translation>번역문을 한 줄로 입력하십시오:</translation>
        </message>
        <message>
            <source>Translation {number} of {segment} is in force. An approval that covered it is not.</source>
            <translation>{segment}의 번역 {number}번이 적용됩니다. 번역까지 포함했던 승인은 더 이상 유효하지 않습니다.</translation>
        </message>
        <message>
            <source>The second model could not be used. The first one read places in doubt again in its place.</source>
            <translation>두 번째 모델을 쓸 수 없었습니다. 의심되는 곳은 첫 번째 모델이 대신 다시 읽었습니다.</translation>
        </message>
        <message>
            <source>Checking consent, approval and rights</source>
            <translation>동의, 승인, 권한을 확인하는 중</translation>
        </message>
        <message>
            <source>Making the documents</source>
            <translation>문서를 만드는 중</translation>
        </message>
        <message>
            <source>Writing to the drive</source>
            <translation>드라이브에 쓰는 중</translation>
        </message>
        <message>
            <source>Handed over, after reading back every byte:</source>
            <translation>모든 바이트를 다시 읽어 확인하고 인계했습니다:</translation>
        </message>
        <message>
            <source>These files are not sealed: whoever holds the drive can read them.</source>
            <translation>이 파일들은 봉인되지 않았습니다. 드라이브를 가진 사람은 누구나 읽을 수 있습니다.</translation>
        </message>
        <message>
            <source>The digests lie beside them: {path}</source>
            <translation>해시는 파일 옆에 있습니다: {path}</translation>
        </message>
        <message>
            <source>Written to {file}: figures only.</source>
            <translation>{file}에 썼습니다. 수치만 있습니다.</translation>
        </message>
        <message>
            <source>{interviews} approved interviews, {words} words compared, {left_out} lines left out.</source>
            <translation>승인된 면담 {interviews}건, 견준 어절 {words}개, 뺀 줄 {left_out}개.</translation>
        </message>
        <message>
            <source>    too few words to say</source>
            <translation>    어절이 적어 아직 말하기 어려움</translation>
        </message>
        <message>
            <source>    {interviews} interviews, {words} words, {judged} lines judged, {changed} of them changed</source>
            <translation>    면담 {interviews}건, 어절 {words}개, 살핀 줄 {judged}개, 그 가운데 고친 줄 {changed}개</translation>
        </message>
        <message>
            <source>    {spans} spans: nearer in {nearer}, as near in {same}, less near in {farther}</source>
            <translation>    구간 {spans}개: 더 가까움 {nearer}, 같음 {same}, 더 멂 {farther}</translation>
        </message>
        <message>
            <source>  heard by you {mine}, by anybody {anybody}, of {speech} of speech</source>
            <translation>  말 {speech} 가운데 내가 들은 시간 {mine}, 누군가 들은 시간 {anybody}</translation>
        </message>
        <message>
            <source>  {final} of {lines} lines final, {flags} flags left, {conflicts} in conflict</source>
            <translation>  {lines}줄 중 {final}줄 확정, 다시 들을 곳 {flags}곳, 서로 어긋난 줄 {conflicts}줄</translation>
        </message>
        <message>
            <source>The words, on one line:</source>
            <translation>내용을 한 줄로 쓰십시오:</translation>
        </message>
        <message>
            <source>Comment {comment} is written.</source>
            <translation>의견 {comment}을(를) 적었습니다.</translation>
        </message>
        <message>
            <source>Comment {comment} is done with.</source>
            <translation>의견 {comment}은(는) 처리되었습니다.</translation>
        </message>
        <message>
            <source>Comment {comment} is open again.</source>
            <translation>의견 {comment}이(가) 다시 열렸습니다.</translation>
        </message>
        <message>
            <source>Nothing was submitted for review yet.</source>
            <translation>아직 검토에 넘긴 것이 없습니다.</translation>
        </message>
        <message>
            <source>{interview} waits for a supervisor, who hears {count} of its lines again.</source>
            <translation>{interview} 면담이 감독자를 기다립니다. 감독자는 그중 {count}줄을 다시 듣습니다.</translation>
        </message>
        <message>
            <source>Why it is returned, on one line:</source>
            <translation>반려하는 까닭을 한 줄로 쓰십시오:</translation>
        </message>
        <message>
            <source>{interview} was returned.</source>
            <translation>{interview} 면담을 반려했습니다.</translation>
        </message>
        <message>
            <source>Why it is changed, on one line; empty for no reason:</source>
            <translation>고치는 까닭을 한 줄로 쓰십시오. 없으면 비워 두십시오:</translation>
        </message>
        <message>
            <source>{count} masks lie over lines that read otherwise by now.</source>
            <translation>가림 {count}개가 지금은 내용이 바뀐 줄에 걸려 있습니다.</translation>
        </message>
        <message>
            <source>What it is for, on one line, without any name:</source>
            <translation>용도를 이름 없이 한 줄로 적어 주십시오:</translation>
        </message>
        <message>
            <source>Redaction {redaction} is begun.</source>
            <translation>가림 처리 {redaction}을(를) 시작했습니다.</translation>
        </message>
        <message>
            <source>{supervisor} approved {redaction} as a copy shows it now.</source>
            <translation>{supervisor}님이 {redaction}을(를) 지금 사본에 보이는 그대로 승인했습니다.</translation>
        </message>
        <message>
            <source>The reason, on one line, without any name:</source>
            <translation>이유를 이름 없이 한 줄로 적어 주십시오:</translation>
        </message>
        <message>
            <source>{count} passages are masked.</source>
            <translation>{count}곳을 가렸습니다.</translation>
        </message>
        <message>
            <source>The words to mask, on one line:</source>
            <translation>가릴 말을 한 줄로 적어 주십시오:</translation>
        </message>
        <message>
            <source>The sound is masked: {mask}.</source>
            <translation>소리를 가렸습니다: {mask}.</translation>
        </message>
        <message>
            <source>{count} suggestions are declined and stay listed.</source>
            <translation>제안 {count}개를 그대로 두기로 했으며, 목록에는 남아 있습니다.</translation>
        </message>
        <message>
            <source>The mask {mask} is taken back.</source>
            <translation>가림 {mask}을(를) 취소했습니다.</translation>
        </message>
        <message>
            <source>Your card is saved: {path}</source>
            <translation>카드를 저장했습니다: {path}</translation>
        </message>
        <message>
            <source>Read this aloud when you are called: {fingerprint}</source>
            <translation>전화가 오면 이것을 읽어 주십시오: {fingerprint}</translation>
        </message>
        <message>
            <source>{name} is added, not yet verified. Have the fingerprint read aloud, and compare.</source>
            <translation>{name} 동료를 더했습니다. 아직 확인되지 않았습니다. 지문을 읽어 달라고 하여 맞추어 보십시오.</translation>
        </message>
        <message>
            <source>Nothing is exchanged with {name} any more.</source>
            <translation>{name}와(과) 더는 주고받지 않습니다.</translation>
        </message>
        <message>
            <source>There is no colleague on another laptop yet.</source>
            <translation>다른 노트북의 동료가 아직 없습니다.</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>확인하는 중</translation>
        </message>
        <message>
            <source>Opening and verifying</source>
            <translation>열어서 검증하는 중</translation>
        </message>
        <message>
            <source>Storing the audio</source>
            <translation>소리를 보관하는 중</translation>
        </message>
        <message>
            <source>Merging</source>
            <translation>합치는 중</translation>
        </message>
        <message>
            <source>Sent for {colleague}, and read back: {path}</source>
            <translation>{colleague} 앞으로 보냈고 다시 읽어 확인했습니다: {path}</translation>
        </message>
        <message>
            <source>Taken in: {count} new entries.</source>
            <translation>받아들였습니다. 새 항목 {count}개.</translation>
        </message>
        <message>
            <source>Verified: {interview}, {witness}, from {colleague}, made {at}.</source>
            <translation>검증됨: {interview}, {witness}, 보낸 사람 {colleague}, 만든 때 {at}.</translation>
        </message>
        <message>
            <source>Nothing in it is new: it is older than what is here.</source>
            <translation>새 내용이 없습니다. 이 노트북에 있는 것보다 오래된 묶음입니다.</translation>
        </message>
        <message>
            <source>Look at these consents, which both laptops have noted: {items}</source>
            <translation>두 노트북이 저마다 적은 다음 동의를 살펴보십시오: {items}</translation>
        </message>
        <message>
            <source>Nothing is in conflict.</source>
            <translation>엇갈린 곳이 없습니다.</translation>
        </message>
        <message>
            <source>{count} splits or merges met others of the same lines, and are not in force.</source>
            <translation>나누기·합치기 {count}개가 같은 줄의 다른 것과 겹쳐 효력이 없습니다.</translation>
        </message>
        <message>
            <source>No review bundle has come or gone yet.</source>
            <translation>주고받은 검토 묶음이 아직 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>ColleaguesPanel</name>
        <message>
            <source>Saved: {path}</source>
            <translation>저장함: {path}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>State</source>
            <translation>상태</translation>
        </message>
        <message>
            <source>Colleagues on other laptops</source>
            <translation>다른 노트북의 동료</translation>
        </message>
        <message>
            <source>Your own card</source>
            <translation>내 카드</translation>
        </message>
        <message>
            <source>Save it on a drive for the other laptop. When they call, read the fingerprint above aloud.</source>
            <translation>다른 노트북에 줄 드라이브에 저장하십시오. 전화가 오면 위의 지문을 읽어 주십시오.</translation>
        </message>
        <message>
            <source>&amp;Drive or folder</source>
            <translation>드라이브 또는 폴더(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Save my card</source>
            <translation>내 카드 저장(&amp;S)</translation>
        </message>
        <message>
            <source>Exchange ended</source>
            <translation>교환 끝남</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>확인됨</translation>
        </message>
        <message>
            <source>Not compared yet</source>
            <translation>아직 맞추지 않음</translation>
        </message>
    </context>
    <context>
        <name>CommentForm</name>
        <message>
            <source>What kind of comment</source>
            <translation>의견의 종류</translation>
        </message>
        <message>
            <source>Comment on the chosen line</source>
            <translation>선택한 줄에 대한 의견</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>의견 남기기</translation>
        </message>
        <message>
            <source>Choose the first of the two passages, keep it, then choose the second.</source>
            <translation>두 대목 가운데 첫째를 골라 잡아 둔 뒤 둘째를 고르십시오.</translation>
        </message>
        <message>
            <source>Keep the chosen line</source>
            <translation>선택한 줄 잡아 두기</translation>
        </message>
        <message>
            <source>Kept: {time}. Now choose the line that says otherwise.</source>
            <translation>{time} 줄을 잡아 두었습니다. 이제 이와 다르게 말한 줄을 고르십시오.</translation>
        </message>
        <message>
            <source>Let it go</source>
            <translation>놓기</translation>
        </message>
    </context>
    <context>
        <name>Comments</name>
        <message>
            <source>Note</source>
            <translation>메모</translation>
        </message>
        <message>
            <source>Possible leading question</source>
            <translation>유도 질문 의심</translation>
        </message>
        <message>
            <source>Contradiction</source>
            <translation>모순</translation>
        </message>
        <message>
            <source>Open ones</source>
            <translation>처리하지 않은 의견</translation>
        </message>
        <message>
            <source>On this line</source>
            <translation>이 줄의 의견</translation>
        </message>
        <message>
            <source>Possible leading questions</source>
            <translation>유도 질문 의심</translation>
        </message>
        <message>
            <source>Contradictions</source>
            <translation>모순</translation>
        </message>
        <message>
            <source>All</source>
            <translation>전체</translation>
        </message>
        <message>
            <source>Found by rule</source>
            <translation>규칙으로 찾은 질문</translation>
        </message>
        <message>
            <source>done</source>
            <translation>처리됨</translation>
        </message>
        <message>
            <source>1 answer</source>
            <translation>답 1개</translation>
        </message>
        <message>
            <source>{n} answers</source>
            <translation>답 {n}개</translation>
        </message>
    </context>
    <context>
        <name>CommentsCard</name>
        <message>
            <source>Which comments</source>
            <translation>어떤 의견을 볼지</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>의견</translation>
        </message>
        <message>
            <source>Next open comment</source>
            <translation>다음 의견</translation>
        </message>
        <message>
            <source>The rules find no question that may lead the witness.</source>
            <translation>규칙으로 찾은 유도 질문이 없습니다.</translation>
        </message>
        <message>
            <source>Nobody has commented on this transcript yet.</source>
            <translation>아직 이 녹취록에 의견이 없습니다.</translation>
        </message>
        <message>
            <source>None of the comments is of this kind.</source>
            <translation>이런 의견은 없습니다.</translation>
        </message>
        <message>
            <source>1 may lead the witness</source>
            <translation>유도 질문일 수 있는 곳 1개</translation>
        </message>
        <message>
            <source>{n} may lead the witness</source>
            <translation>유도 질문일 수 있는 곳 {n}개</translation>
        </message>
    </context>
    <context>
        <name>ComparePage</name>
        <message>
            <source>Compare with a checkpoint</source>
            <translation>확인점과 비교</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>뒤로(&amp;B)</translation>
        </message>
        <message>
            <source>From a file</source>
            <translation>파일에서</translation>
        </message>
        <message>
            <source>From paper</source>
            <translation>종이에서</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>파일(&amp;F)</translation>
        </message>
        <message>
            <source>checkpoint.txt from a bundle, its .sig beside it, or the list of a backup (.json).</source>
            <translation>증거 묶음의 checkpoint.txt(.sig 파일을 옆에 두십시오) 또는 백업 목록(.json).</translation>
        </message>
        <message>
            <source>&amp;Number of entries</source>
            <translation>항목 수(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Root</source>
            <translation>루트 해시(&amp;R)</translation>
        </message>
        <message>
            <source>44 characters; spaces don't matter, capital and small letters do.</source>
            <translation>44자. 띄어쓰기는 상관없지만 대소문자는 구별합니다.</translation>
        </message>
        <message>
            <source>Compare with the file</source>
            <translation>파일과 비교</translation>
        </message>
        <message>
            <source>Compare with the paper</source>
            <translation>종이와 비교</translation>
        </message>
        <message>
            <source>Comparing</source>
            <translation>비교하는 중</translation>
        </message>
    </context>
    <context>
        <name>ConfirmBar</name>
        <message>
            <source>Confirm, next flag</source>
            <translation>확인하고 다음 표시로</translation>
        </message>
        <message>
            <source>Confirm, next line</source>
            <translation>확인하고 다음 줄로</translation>
        </message>
        <message>
            <source>The line was played to its end and reads as it should. What is not heard yet of the next one plays.</source>
            <translation>이 줄을 끝까지 들었고 내용이 맞습니다. 다음 줄에서 아직 듣지 않은 부분이 이어서 재생됩니다.</translation>
        </message>
        <message>
            <source>Final: heard to its end and confirmed.</source>
            <translation>확정됨: 끝까지 듣고 확인했습니다.</translation>
        </message>
        <message>
            <source>Not heard yet: {seconds} s</source>
            <translation>아직 듣지 않은 부분: {seconds}초</translation>
        </message>
        <message>
            <source>Heard to its end, not confirmed yet.</source>
            <translation>끝까지 들었고 아직 확인하지 않았습니다.</translation>
        </message>
    </context>
    <context>
        <name>ConflictCard</name>
        <message>
            <source>At {time}</source>
            <translation>{time}</translation>
        </message>
        <message>
            <source>Keep this one</source>
            <translation>이것으로</translation>
        </message>
        <message>
            <source>Keep what {name} wrote</source>
            <translation>{name}이(가) 쓴 것으로</translation>
        </message>
        <message>
            <source>Or write how it reads</source>
            <translation>또는 맞는 글을 쓰십시오</translation>
        </message>
        <message>
            <source>Write this</source>
            <translation>이대로 쓰기</translation>
        </message>
    </context>
    <context>
        <name>ConflictsPanel</name>
        <message>
            <source>Nothing is in conflict</source>
            <translation>엇갈린 곳이 없습니다</translation>
        </message>
        <message>
            <source>Where two laptops wrote a line differently, both versions stand here until somebody decides.</source>
            <translation>두 노트북이 한 줄을 다르게 쓰면, 누군가 정할 때까지 두 글이 여기에 있습니다.</translation>
        </message>
        <message>
            <source>Not in force: {name} split or merged this, {at}, while another laptop did otherwise.</source>
            <translation>효력 없음: {name}이(가) {at}에 나누거나 합쳤으나, 다른 노트북은 다르게 했습니다.</translation>
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
        <name>CopyCard</name>
        <message>
            <source>What people will read</source>
            <translation>사람이 읽을 문서</translation>
        </message>
        <message>
            <source>&amp;Seal it to the destination</source>
            <translation>수신 기관만 열 수 있게 봉인(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;As a draft, not approved</source>
            <translation>승인 전 초안으로(&amp;A)</translation>
        </message>
        <message>
            <source>A supervisor may choose otherwise.</source>
            <translation>다르게 하는 것은 감독자만 정할 수 있습니다.</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>이유(&amp;R)</translation>
        </message>
        <message>
            <source>Why not sealed, or why a draft. It stays in the custody log.</source>
            <translation>봉인하지 않는 까닭이나 초안인 까닭. 관리 기록에 남습니다.</translation>
        </message>
        <message>
            <source>&amp;Languages of the document</source>
            <translation>문서의 언어(&amp;L)</translation>
        </message>
        <message>
            <source>Korean and English</source>
            <translation>한국어와 영어</translation>
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
            <source>Whoever holds the drive can read everything in these files: a finder, a thief, an officer at a border. Seal them unless the recipient can't open a sealed file.</source>
            <translation>드라이브를 손에 넣은 사람은 누구나 이 파일의 모든 내용을 읽을 수 있습니다. 주운 사람도, 훔친 사람도, 국경의 검사관도 마찬가지입니다. 받는 쪽이 봉인된 파일을 열 수 없을 때가 아니라면 봉인해 주십시오.</translation>
        </message>
        <message>
            <source>&amp;PDF, to print</source>
            <translation>PDF, 인쇄용(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Word (DOCX)</source>
            <translation>워드(DOCX)(&amp;W)</translation>
        </message>
        <message>
            <source>Plain te&amp;xt</source>
            <translation>일반 텍스트(&amp;X)</translation>
        </message>
        <message>
            <source>Captions (SR&amp;T)</source>
            <translation>자막(SRT)(&amp;T)</translation>
        </message>
        <message>
            <source>Captions (&amp;VTT)</source>
            <translation>자막(VTT)(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;ELAN (EAF)</source>
            <translation>ELAN 주석(EAF)(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;JSON, for programs</source>
            <translation>JSON, 프로그램용(&amp;J)</translation>
        </message>
        <message>
            <source>A redacted copy is a bundle with masked text, masked sound and a masked document. Drafts, translations and attachments stay here. The map of stand-ins stays in the vault.</source>
            <translation>가림 사본은 글과 소리와 문서를 가린 증거 묶음입니다. 초안, 번역, 첨부는 이곳에 남습니다. 대체 표시의 대조표는 보관함에 남습니다.</translation>
        </message>
        <message>
            <source>&amp;For whom</source>
            <translation>수신 기관(&amp;F)</translation>
        </message>
        <message>
            <source>No verified destination.</source>
            <translation>확인된 수신 기관이 없습니다.</translation>
        </message>
        <message>
            <source>&amp;Drive or folder</source>
            <translation>드라이브 또는 폴더(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Approve what the copy shows</source>
            <translation>사본에 보이는 대로 승인(&amp;A)</translation>
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
            <source>Somebody else has approved exactly this.</source>
            <translation>다른 사람이 바로 이 내용을 승인했습니다.</translation>
        </message>
        <message>
            <source>Handed over and read back: {path}</source>
            <translation>인계하고 되읽어 확인했습니다: {path}</translation>
        </message>
    </context>
    <context>
        <name>CopyResultCard</name>
        <message>
            <source>Done</source>
            <translation>완료</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>인계했습니다</translation>
        </message>
        <message>
            <source>Only the destination's key opens these files. Every byte was read back from the drive.</source>
            <translation>이 파일은 수신 기관의 열쇠로만 열립니다. 드라이브에서 모든 바이트를 다시 읽어 확인했습니다.</translation>
        </message>
        <message>
            <source>These files are not sealed: whoever holds the drive can read them. Don't let it out of your hands.</source>
            <translation>이 파일은 봉인되지 않았습니다. 드라이브를 가진 사람은 누구나 읽을 수 있으니 손에서 놓지 마십시오.</translation>
        </message>
        <message>
            <source>The list of digests lies beside them: {path}</source>
            <translation>해시 목록은 파일 옆에 있습니다: {path}</translation>
        </message>
        <message>
            <source>How the recipient checks and opens them</source>
            <translation>받는 쪽에서 확인하고 여는 방법</translation>
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
            <source>Sealed in the vault.</source>
            <translation>보관함에 봉인됩니다.</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>역할</translation>
        </message>
        <message>
            <source>Whoever interviews can't approve the same interview. Another account does that.</source>
            <translation>면담한 사람은 그 면담을 승인할 수 없습니다. 승인은 다른 계정이 합니다.</translation>
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
            <source>Sheets of the recovery kit, to be printed</source>
            <translation>인쇄할 복구 키트의 복구지</translation>
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
            <source>Making the recovery kit, and opening the vault with two of its three sheets</source>
            <translation>복구 키트를 만들고 복구지 세 장 중 두 장으로 보관함을 여는 중</translation>
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
            <source>Correcting one line as the interviewer, confirming the others, and handing it to review</source>
            <translation>면담자로서 한 줄을 고치고 나머지를 확인한 뒤 검토에 넘기는 중</translation>
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
        <name>DetailsCard</name>
        <message>
            <source>Kind</source>
            <translation>종류</translation>
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
            <source>Added</source>
            <translation>추가한 때</translation>
        </message>
        <message>
            <source>In the recording</source>
            <translation>녹음 위치</translation>
        </message>
        <message>
            <source>&amp;Caption</source>
            <translation>설명(&amp;C)</translation>
        </message>
        <message>
            <source>Who &amp;made it</source>
            <translation>만든 사람(&amp;M)</translation>
        </message>
        <message>
            <source>Where it comes &amp;from</source>
            <translation>출처(&amp;F)</translation>
        </message>
        <message>
            <source>What the file &amp;is</source>
            <translation>파일의 성격(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Keep these words</source>
            <translation>적은 내용 저장(&amp;K)</translation>
        </message>
        <message>
            <source>What was said before stays in the log</source>
            <translation>전에 적은 것은 기록에 남습니다</translation>
        </message>
        <message>
            <source>&amp;Look at it</source>
            <translation>보기(&amp;L)</translation>
        </message>
        <message>
            <source>What was changed since</source>
            <translation>그 뒤 바뀐 내용</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>없음</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>길이</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>줄</translation>
        </message>
        <message>
            <source>Flagged</source>
            <translation>표시된 줄</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>고친 줄</translation>
        </message>
        <message>
            <source>Not heard and confirmed</source>
            <translation>듣고 확인하지 않은 줄</translation>
        </message>
        <message>
            <source>Not transcribed</source>
            <translation>받아쓰지 않은 부분</translation>
        </message>
        <message>
            <source>Open comments</source>
            <translation>처리하지 않은 의견</translation>
        </message>
        <message>
            <source>Hear and judge it</source>
            <translation>듣고 검토하기</translation>
        </message>
        <message>
            <source>Open the transcript</source>
            <translation>녹취록 열기</translation>
        </message>
    </context>
    <context>
        <name>Difference</name>
        <message>
            <source>Machine draft</source>
            <translation>기계 초안</translation>
        </message>
        <message>
            <source>Version {n} by {name}, {time}</source>
            <translation>수정본 {n} · {name}, {time}</translation>
        </message>
        <message>
            <source>Submitted by {name}, {time}</source>
            <translation>{name} 검토에 넘김, {time}</translation>
        </message>
        <message>
            <source>Returned by {name}, {time}</source>
            <translation>{name} 반려, {time}</translation>
        </message>
        <message>
            <source>Approved by {name}, {time}</source>
            <translation>{name} 승인, {time}</translation>
        </message>
        <message>
            <source>As it reads now</source>
            <translation>지금 내용</translation>
        </message>
        <message>
            <source>uncertain</source>
            <translation>불확실</translation>
        </message>
        <message>
            <source>inaudible</source>
            <translation>안 들림</translation>
        </message>
        <message>
            <source>withheld</source>
            <translation>비공개</translation>
        </message>
        <message>
            <source>no difference</source>
            <translation>차이 없음</translation>
        </message>
        <message>
            <source>added: {words}</source>
            <translation>더해짐: {words}</translation>
        </message>
        <message>
            <source>removed: {words}</source>
            <translation>빠짐: {words}</translation>
        </message>
        <message>
            <source>{before} became {after}</source>
            <translation>바뀜: {before} → {after}</translation>
        </message>
    </context>
    <context>
        <name>DifferenceView</name>
        <message>
            <source>Recording {n}</source>
            <translation>녹음 {n}</translation>
        </message>
        <message>
            <source>No transcript yet</source>
            <translation>아직 녹취록이 없습니다</translation>
        </message>
        <message>
            <source>Choose an interview that has a transcript first.</source>
            <translation>녹취록이 있는 면담을 먼저 고르십시오.</translation>
        </message>
        <message>
            <source>No difference</source>
            <translation>차이가 없습니다</translation>
        </message>
        <message>
            <source>Both read the same, to the letter.</source>
            <translation>두 내용이 글자까지 같습니다.</translation>
        </message>
        <message>
            <source>Versions of a line</source>
            <translation>한 줄의 수정본들</translation>
        </message>
        <message>
            <source>What has changed</source>
            <translation>바뀐 내용</translation>
        </message>
        <message>
            <source>1 place differs</source>
            <translation>다른 곳 1개</translation>
        </message>
        <message>
            <source>{n} places differ</source>
            <translation>다른 곳 {n}개</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>녹취록</translation>
        </message>
        <message>
            <source>The whole transcript</source>
            <translation>녹취록 전체</translation>
        </message>
        <message>
            <source>&amp;Also what is the same</source>
            <translation>같은 곳도 보기(&amp;A)</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>앞의 내용</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>뒤의 내용</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>녹음</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>차이</translation>
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
            <source>break</source>
            <translation>휴식</translation>
        </message>
        <message>
            <source>computer asleep</source>
            <translation>컴퓨터 절전</translation>
        </message>
        <message>
            <source>recorder stood still</source>
            <translation>녹음기가 멈춤</translation>
        </message>
        <message>
            <source>microphone changed its format</source>
            <translation>마이크 형식이 바뀜</translation>
        </message>
        <message>
            <source>off the record</source>
            <translation>기록하지 않음</translation>
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
            <source>kept off the record</source>
            <translation>기록 밖으로 따로 보관</translation>
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
            <source>Witness</source>
            <translation>증언자</translation>
        </message>
        <message>
            <source>Interviewer</source>
            <translation>면담자</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>통역인</translation>
        </message>
        <message>
            <source>Another person</source>
            <translation>다른 사람</translation>
        </message>
        <message>
            <source>Unverified machine translation: {text}</source>
            <translation>검증되지 않은 기계 번역: {text}</translation>
        </message>
        <message>
            <source>Translation ({role} {author}, {moment}): {text}</source>
            <translation>번역({role} {author}, {moment}): {text}</translation>
        </message>
        <message>
            <source>The line above was changed after this translation was made.</source>
            <translation>이 번역을 한 뒤에 위의 줄이 수정되었습니다.</translation>
        </message>
        <message>
            <source>[not translated]</source>
            <translation>[번역 없음]</translation>
        </message>
        <message>
            <source>Beneath lines stands a translation, for help in reading only. A machine's translation is marked as unverified: nobody has compared it with what was said. Never quote a translation without the line above it.</source>
            <translation>줄 아래의 번역은 읽기를 돕기 위한 것입니다. 기계 번역에는 검증되지 않았다는 표시가 있으며, 실제 말과 대조한 사람이 없습니다. 번역만 따로 인용하지 말고 반드시 위의 줄과 함께 인용하십시오.</translation>
        </message>
        <message>
            <source>Translation model</source>
            <translation>번역 모델</translation>
        </message>
        <message>
            <source>SHA-256 of the translation model</source>
            <translation>번역 모델의 SHA-256</translation>
        </message>
        <message>
            <source>Translated lines</source>
            <translation>번역된 줄</translation>
        </message>
        <message>
            <source>{lines} · unverified machine translation: {by_machine} · stale: {stale}</source>
            <translation>{lines} · 검증되지 않은 기계 번역: {by_machine} · 수정 전 번역: {stale}</translation>
        </message>
        <message>
            <source>translator</source>
            <translation>번역자</translation>
        </message>
        <message>
            <source>interpreter</source>
            <translation>통역인</translation>
        </message>
        <message>
            <source>reviewer</source>
            <translation>번역 검토자</translation>
        </message>
        <message>
            <source>DRAFT – not approved</source>
            <translation>초안 – 승인되지 않음</translation>
        </message>
        <message>
            <source>No supervisor has approved this text. It may be wrong, and must not be quoted or relied upon.</source>
            <translation>감독자가 승인하지 않은 글입니다. 틀린 곳이 있을 수 있으니 인용하거나 근거로 삼지 마십시오.</translation>
        </message>
        <message>
            <source>Approved by a supervisor as it reads here.</source>
            <translation>감독자가 여기 적힌 그대로 승인했습니다.</translation>
        </message>
        <message>
            <source>Reading copy</source>
            <translation>열람본</translation>
        </message>
        <message>
            <source>State</source>
            <translation>상태</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>작성</translation>
        </message>
        <message>
            <source>{moment} by {account} (account)</source>
            <translation>{moment}, {account}(계정)</translation>
        </message>
        <message>
            <source>SHA-256 of the content</source>
            <translation>내용의 SHA-256</translation>
        </message>
        <message>
            <source>Custody log</source>
            <translation>관리 기록</translation>
        </message>
        <message>
            <source>Revised by (accounts)</source>
            <translation>수정한 사람(계정)</translation>
        </message>
        <message>
            <source>{account} (lines: {lines})</source>
            <translation>{account}({lines}줄)</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>없음</translation>
        </message>
        <message>
            <source>Lines revised by people</source>
            <translation>사람이 수정한 줄</translation>
        </message>
        <message>
            <source>{revised} of {lines}</source>
            <translation>{lines}줄 가운데 {revised}줄</translation>
        </message>
        <message>
            <source>The machine has not finished this recording: its text ends too early.</source>
            <translation>기계가 이 녹음의 받아쓰기를 마치지 못했습니다. 글이 중간에 끝납니다.</translation>
        </message>
        <message>
            <source>Marks and numbers</source>
            <translation>표시와 번호</translation>
        </message>
        <message>
            <source>Lines are numbered through the whole interview; a number names the same line in every format of this copy. Times count from the start of each recording. The recording, not this text, is the original.</source>
            <translation>줄 번호는 면담 전체에 걸쳐 이어집니다. 이 열람본의 어느 형식에서나 같은 번호는 같은 줄을 가리킵니다. 시각은 각 녹음의 시작부터 셉니다. 원본은 이 글이 아니라 녹음입니다.</translation>
        </message>
        <message>
            <source>This copy is for reading and carries no signature. What counts is the bundle, and the entry about this copy in the custody log, which holds the digest of this file.</source>
            <translation>이 열람본은 읽기 위한 것이며 서명이 없습니다. 근거가 되는 것은 증거 묶음과, 이 파일의 해시가 적힌 관리 기록의 항목입니다.</translation>
        </message>
        <message>
            <source>{mark} after a line: whoever checked it is not certain of the words.</source>
            <translation>줄 끝의 {mark}: 확인한 사람이 말을 확실히 알아듣지 못했습니다.</translation>
        </message>
        <message>
            <source>[inaudible]</source>
            <translation>[안 들림]</translation>
        </message>
        <message>
            <source>{mark}: nobody could make out what was said.</source>
            <translation>{mark}: 무슨 말인지 아무도 알아듣지 못했습니다.</translation>
        </message>
        <message>
            <source>[withheld]</source>
            <translation>[비공개]</translation>
        </message>
        <message>
            <source>{mark}: something was said, and its words are kept back.</source>
            <translation>{mark}: 말한 것이 있으나 그 내용은 내보내지 않습니다.</translation>
        </message>
        <message>
            <source>{mark}: a voice was heard, and no words were written down.</source>
            <translation>{mark}: 목소리는 들렸으나 적힌 말이 없습니다.</translation>
        </message>
        <message>
            <source>[machine translation]</source>
            <translation>[기계 번역]</translation>
        </message>
        <message>
            <source>{mark}: unverified machine translation, for help in reading. Never to be quoted without what was said.</source>
            <translation>{mark}: 검증되지 않은 기계 번역으로, 읽는 데 도움을 주기 위한 것입니다. 실제로 한 말 없이 따로 인용하지 마십시오.</translation>
        </message>
        <message>
            <source>[translation: {role}]</source>
            <translation>[번역: {role}]</translation>
        </message>
        <message>
            <source>{mark}: translated by a person, in this role.</source>
            <translation>{mark}: 이 역할을 맡은 사람이 번역했습니다.</translation>
        </message>
        <message>
            <source>[made before the line was changed]</source>
            <translation>[수정 전 번역]</translation>
        </message>
        <message>
            <source>{mark}: the line was corrected after it was translated, so the two may say different things.</source>
            <translation>{mark}: 번역한 뒤에 줄이 수정되어 서로 다를 수 있습니다.</translation>
        </message>
        <message>
            <source>Characters that can't be shown are written by their number in Unicode: {characters}.</source>
            <translation>보여 줄 수 없는 글자는 유니코드 번호로 적었습니다: {characters}.</translation>
        </message>
        <message>
            <source>SRT has no plain angle or curly brackets and no backslash in text: here they are ＜ ＞ ｛ ｝ ＼.</source>
            <translation>SRT 자막에는 꺾쇠표와 중괄호, 역슬래시를 그대로 쓸 수 없어 ＜ ＞ ｛ ｝ ＼로 적었습니다.</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>줄</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>시각</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>화자</translation>
        </message>
        <message>
            <source>Speaker unknown</source>
            <translation>화자 모름</translation>
        </message>
        <message>
            <source>not recorded for {length} ({reason})</source>
            <translation>{length} 동안 녹음되지 않음({reason})</translation>
        </message>
        <message>
            <source>not recorded for an unknown time ({reason})</source>
            <translation>길이를 알 수 없는 동안 녹음되지 않음({reason})</translation>
        </message>
        <message>
            <source>{length} not transcribed; listen to the recording</source>
            <translation>{length} 동안 받아쓰지 못함, 녹음을 들으십시오</translation>
        </message>
        <message>
            <source>Copy {copy} · custody log {entries} · page {page} of {pages}</source>
            <translation>열람본 {copy} · 관리 기록 {entries} · {page} / {pages}쪽</translation>
        </message>
        <message>
            <source>Transcript of testimony, redacted copy</source>
            <translation>증언 녹취록, 가림 사본</translation>
        </message>
        <message>
            <source>This is a redacted copy</source>
            <translation>이 문서는 가림 사본입니다</translation>
        </message>
        <message>
            <source>Words in square brackets such as [NAME 1] stand for what was masked; the same stand-in is the same words throughout. The sound of masked words is replaced in the recording. The original lies unchanged at the office.</source>
            <translation>[이름 1]처럼 대괄호 안에 있는 말은 가린 내용을 대신합니다. 같은 표시는 문서 전체에서 같은 말입니다. 가린 말의 소리는 녹음에서 다른 소리로 바뀌어 있습니다. 원본은 바뀌지 않은 채 사무소에 있습니다.</translation>
        </message>
        <message>
            <source>Masked</source>
            <translation>가린 것</translation>
        </message>
        <message>
            <source>Lines withheld as a whole</source>
            <translation>전체를 비공개로 한 줄</translation>
        </message>
        <message>
            <source>Masked by (accounts)</source>
            <translation>가린 사람(계정)</translation>
        </message>
        <message>
            <source>names: {count}</source>
            <translation>이름 {count}</translation>
        </message>
        <message>
            <source>places: {count}</source>
            <translation>장소 {count}</translation>
        </message>
        <message>
            <source>dates: {count}</source>
            <translation>날짜 {count}</translation>
        </message>
        <message>
            <source>ways to reach somebody: {count}</source>
            <translation>연락처 {count}</translation>
        </message>
        <message>
            <source>stretches of sound: {count}</source>
            <translation>소리 구간 {count}</translation>
        </message>
        <message>
            <source>other: {count}</source>
            <translation>그 밖 {count}</translation>
        </message>
        <message>
            <source>SHA-256 of the original's samples</source>
            <translation>원본 샘플의 SHA-256</translation>
        </message>
        <message>
            <source>SHA-256 of this copy's samples</source>
            <translation>이 사본 샘플의 SHA-256</translation>
        </message>
    </context>
    <context>
        <name>DrawingWindow</name>
        <message>
            <source>The last stroke could not be stored yet. Please give the laptop to the interviewer.</source>
            <translation>마지막 획을 아직 저장하지 못했습니다. 노트북을 면담자에게 건네주십시오.</translation>
        </message>
        <message>
            <source>Please do not write identity numbers here.</source>
            <translation>여기에는 주민등록번호 같은 식별 번호를 적지 마십시오.</translation>
        </message>
        <message>
            <source>Drawing</source>
            <translation>그림</translation>
        </message>
        <message>
            <source>The page to draw on</source>
            <translation>그림을 그리는 종이</translation>
        </message>
        <message>
            <source>Words on the drawing</source>
            <translation>그림에 적는 글자</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>다시 시도</translation>
        </message>
        <message>
            <source>Draw on</source>
            <translation>계속 그리기</translation>
        </message>
        <message>
            <source>Back to the interview</source>
            <translation>면담으로 돌아가기</translation>
        </message>
        <message>
            <source>Thank you</source>
            <translation>감사합니다</translation>
        </message>
        <message>
            <source>Please give the laptop back to the interviewer.</source>
            <translation>노트북을 면담자에게 돌려주십시오.</translation>
        </message>
    </context>
    <context>
        <name>DriveCard</name>
        <message>
            <source>&amp;Drive or folder</source>
            <translation>드라이브 또는 폴더(&amp;D)</translation>
        </message>
        <message>
            <source>Best a USB drive that is kept in another place than this laptop.</source>
            <translation>이 노트북과 다른 곳에 두는 USB 드라이브가 가장 좋습니다.</translation>
        </message>
        <message>
            <source>Read &amp;everything again and verify all of the drive</source>
            <translation>모두 다시 읽고 드라이브 전체를 검증(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Back up now</source>
            <translation>지금 백업(&amp;B)</translation>
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
            <source>Hand over unsealed</source>
            <translation>봉인하지 않고 인계</translation>
        </message>
    </context>
    <context>
        <name>EarlyLine</name>
        <message>
            <source>Turn off</source>
            <translation>끄기</translation>
        </message>
        <message>
            <source>Turn on</source>
            <translation>켜기</translation>
        </message>
        <message>
            <source>No draft while recording</source>
            <translation>녹음 중 초안 만들지 않기</translation>
        </message>
        <message>
            <source>Draft while recording</source>
            <translation>녹음 중 초안 만들기</translation>
        </message>
        <message>
            <source>The draft is made after the recording.</source>
            <translation>초안은 녹음이 끝난 뒤에 만듭니다.</translation>
        </message>
        <message>
            <source>A draft is made while recording.</source>
            <translation>녹음하는 동안 초안을 만듭니다.</translation>
        </message>
        <message>
            <source>Draft in the background: up to {time}</source>
            <translation>뒤에서 초안 만드는 중: {time}까지</translation>
        </message>
        <message>
            <source>Draft in the background: begins after the first minute</source>
            <translation>뒤에서 초안 만들기: 1분이 지나면 시작합니다</translation>
        </message>
        <message>
            <source>The draft rests: the recording comes first.</source>
            <translation>초안을 잠시 쉽니다. 녹음이 먼저입니다.</translation>
        </message>
        <message>
            <source>The draft rests: the battery is low.</source>
            <translation>초안을 잠시 쉽니다. 배터리가 부족합니다.</translation>
        </message>
        <message>
            <source>This laptop is too slow for both: the draft is made afterwards.</source>
            <translation>이 노트북으로는 동시에 하기 어려워, 초안은 나중에 만듭니다.</translation>
        </message>
        <message>
            <source>No draft: the witness has not agreed to automatic transcription.</source>
            <translation>초안을 만들지 않습니다. 증언자가 컴퓨터로 받아쓰기에 동의하지 않았습니다.</translation>
        </message>
        <message>
            <source>The model is not measured here: the draft is made afterwards.</source>
            <translation>이 노트북에서 모델 속도를 재지 않아, 초안은 나중에 만듭니다.</translation>
        </message>
        <message>
            <source>No model pack on this laptop: the draft is made afterwards.</source>
            <translation>이 노트북에 모델 팩이 없어, 초안은 나중에 만듭니다.</translation>
        </message>
        <message>
            <source>The draft gave up while recording: it is made afterwards.</source>
            <translation>녹음 중 초안을 만들지 못해, 나중에 만듭니다.</translation>
        </message>
    </context>
    <context>
        <name>EntitledCard</name>
        <message>
            <source>Who is entitled</source>
            <translation>신원을 열 수 있는 사람</translation>
        </message>
        <message>
            <source>Only the keys of these accounts, and the recovery kit, open identities. The vault's own key does not.</source>
            <translation>이 계정들의 열쇠와 복구 키트로만 신원이 열립니다. 보관함의 열쇠로는 열리지 않습니다.</translation>
        </message>
        <message>
            <source>Nobody yet: this office works with codes alone. The first entitlement makes the store.</source>
            <translation>아직 아무도 없습니다. 이 사무소는 코드만으로 일합니다. 처음 자격을 주면 저장소가 만들어집니다.</translation>
        </message>
        <message>
            <source>The newest recovery kit does not open identities yet. Seal their key anew.</source>
            <translation>가장 최근 복구 키트로는 아직 신원이 열리지 않습니다. 신원 열쇠를 새로 봉인하십시오.</translation>
        </message>
        <message>
            <source>Your own passphrase, to change it</source>
            <translation>바꾸려면 본인의 암호</translation>
        </message>
        <message>
            <source>Seal the key anew</source>
            <translation>열쇠 새로 봉인</translation>
        </message>
        <message>
            <source>Entitled</source>
            <translation>열 수 있음</translation>
        </message>
        <message>
            <source>Lost it: renew the key</source>
            <translation>잃음: 열쇠 갱신</translation>
        </message>
        <message>
            <source>Codes only</source>
            <translation>코드만</translation>
        </message>
        <message>
            <source>End</source>
            <translation>자격 끝내기</translation>
        </message>
        <message>
            <source>Entitle</source>
            <translation>자격 주기</translation>
        </message>
    </context>
    <context>
        <name>EntryView</name>
        <message>
            <source>No passphrase left? Use the recover&amp;y kit…</source>
            <translation>암호가 하나도 없습니까? 복구 키트 쓰기(&amp;Y)…</translation>
        </message>
        <message>
            <source>&amp;Restore from a backup…</source>
            <translation>백업에서 복원(&amp;R)…</translation>
        </message>
    </context>
    <context>
        <name>Erasure</name>
        <message>
            <source>The audio</source>
            <translation>소리</translation>
        </message>
        <message>
            <source>The whole testimony: the audio and every written word</source>
            <translation>증언 전체: 소리와 글로 적은 모든 말</translation>
        </message>
        <message>
            <source>The witness took it back</source>
            <translation>증언자가 철회함</translation>
        </message>
        <message>
            <source>Keeping it endangers somebody</source>
            <translation>보관하면 누군가 위험해짐</translation>
        </message>
        <message>
            <source>A court or authority ordered it</source>
            <translation>법원이나 기관의 명령</translation>
        </message>
        <message>
            <source>The time it may be kept is over</source>
            <translation>보관할 수 있는 기간이 지남</translation>
        </message>
        <message>
            <source>It was entered by mistake</source>
            <translation>잘못 입력함</translation>
        </message>
        <message>
            <source>The audio of {interview} ({witness}) was erased on {at} by {by} and {second}.</source>
            <translation>{interview} 면담({witness})의 소리를 {at}에 {by} 계정과 {second} 계정이 삭제했습니다.</translation>
        </message>
        <message>
            <source>The testimony {interview} ({witness}) was erased on {at} by {by} and {second}.</source>
            <translation>증언 {interview}({witness})을(를) {at}에 {by} 계정과 {second} 계정이 삭제했습니다.</translation>
        </message>
        <message>
            <source>Reason: {reason}.</source>
            <translation>사유: {reason}.</translation>
        </message>
        <message>
            <source>Kept: the witness's code, the consents, the seals and the custody log. They hold digests, no words. Whoever guesses a line word for word could compare it with its digest.</source>
            <translation>남음: 증언자 코드, 동의, 봉인, 관리 기록. 여기에는 다이제스트만 있고 말은 없습니다. 한 줄을 글자 그대로 짐작한 사람은 그 다이제스트와 맞추어 볼 수 있습니다.</translation>
        </message>
        <message>
            <source>Not yet gone: {count} file(s) without a key. The next unlock, or a repair, removes them.</source>
            <translation>아직 없어지지 않음: 열쇠 없는 파일 {count}개. 다음에 잠금을 풀거나 고칠 때 지워집니다.</translation>
        </message>
        <message>
            <source>Not yet done: the vault still has its old key. It is changed as soon as a custodian signs in.</source>
            <translation>아직 끝나지 않음: 보관함이 예전 열쇠를 쓰고 있습니다. 관리 책임자가 들어오는 대로 바뀝니다.</translation>
        </message>
        <message>
            <source>No identity was ever written for this code.</source>
            <translation>이 코드로 적은 신원은 없었습니다.</translation>
        </message>
        <message>
            <source>Gone: the witness's identity.</source>
            <translation>없어짐: 증언자의 신원.</translation>
        </message>
        <message>
            <source>Kept: the witness's identity, because another interview of theirs is here.</source>
            <translation>남음: 증언자의 신원. 같은 증언자의 다른 면담이 있기 때문입니다.</translation>
        </message>
        <message>
            <source>Not yet gone: the witness's identity. Two people must erase it, one of them entitled to identities.</source>
            <translation>아직 없어지지 않음: 증언자의 신원. 신원 자격이 있는 사람을 포함해 두 사람이 삭제해야 합니다.</translation>
        </message>
        <message>
            <source>Still holds it: the backup on {drive} of {at}. It opens with the keys of its day. Destroy it, or keep it locked away until it is replaced.</source>
            <translation>아직 가지고 있음: {drive}에 있는 {at} 백업. 그때의 열쇠로 열립니다. 없애거나, 새것으로 바뀔 때까지 잠가 두십시오.</translation>
        </message>
        <message>
            <source>Still holds it: the bundle {file}, handed over to {destination} on {at}. Only the recipient can erase it: write to them.</source>
            <translation>아직 가지고 있음: {at}에 {destination}에 인계한 증거 묶음 {file}. 수신 기관만이 지울 수 있으니 그곳에 알리십시오.</translation>
        </message>
        <message>
            <source>No backup, no bundle, no document and no other laptop that this vault knows of holds it.</source>
            <translation>이 보관소가 아는 백업, 묶음, 문서, 다른 노트북 가운데 이 내용이 남아 있는 곳은 없습니다.</translation>
        </message>
        <message>
            <source>This vault can't know of other copies: of its folder, of printed pages, of a second laptop, or of what a disk keeps of files that are gone. Seals and timestamps given to others hold digests only.</source>
            <translation>이 보관함은 다른 사본을 알 수 없습니다. 폴더의 사본, 인쇄한 종이, 두 번째 노트북, 지운 파일이 디스크에 남긴 흔적이 그렇습니다. 다른 곳에 준 봉인과 타임스탬프에는 다이제스트만 있습니다.</translation>
        </message>
        <message>
            <source>Gone: the audio of {count} recording(s), every attachment, and the only key that opened them.</source>
            <translation>사라짐: 녹음 {count}건의 소리, 모든 첨부 자료, 그것을 열던 단 하나의 열쇠.</translation>
        </message>
        <message>
            <source>Gone: every draft, correction and waiting transcription, and what was said of attachments.</source>
            <translation>사라짐: 모든 초안과 수정, 기다리던 받아쓰기, 첨부 자료에 적은 설명.</translation>
        </message>
        <message>
            <source>Kept: the transcript, with every correction. Only the audio and the attachments are gone.</source>
            <translation>남음: 수정 내역까지 포함한 녹취록. 사라진 것은 소리와 첨부 자료뿐입니다.</translation>
        </message>
        <message>
            <source>Kept: the name of an imported or attached file, which could tell something: {name}</source>
            <translation>남음: 가져오거나 첨부한 파일의 이름. 무언가를 알려 줄 수 있습니다: {name}</translation>
        </message>
        <message>
            <source>Still holds its words: the document {file}, handed over to {destination} on {at}. Only the recipient can erase it: write to them.</source>
            <translation>아직 그 내용을 가지고 있음: {at}에 {destination}에 인계한 문서 {file}. 수신 기관만이 지울 수 있으니 그곳에 알리십시오.</translation>
        </message>
        <message>
            <source>Still holds its words, unsealed, for whoever has it: the document {file}, handed over to {destination} on {at}. Write to them.</source>
            <translation>아직 그 내용을 가지고 있으며, 봉인되지 않아 가진 사람은 누구나 읽을 수 있음: {at}에 {destination}에 인계한 문서 {file}. 그곳에 알리십시오.</translation>
        </message>
        <message>
            <source>Still holds it: the laptop of {colleague}, with whom it was exchanged for review, last on {at}. Have it erased there too.</source>
            <translation>아직 남아 있는 곳: 검토하려고 주고받은 {colleague}의 노트북(마지막 {at}). 그곳에서도 삭제하게 하십시오.</translation>
        </message>
    </context>
    <context>
        <name>ErasureCard</name>
        <message>
            <source>The recordings go for good. The transcript, the consents and the custody log stay. The interview can then no longer be handed over.</source>
            <translation>녹음이 영구히 없어집니다. 녹취록, 동의, 관리 기록은 남습니다. 그 뒤로 이 면담은 인계할 수 없습니다.</translation>
        </message>
        <message>
            <source>Recordings, drafts and every correction go for good, and the witness's identity if nothing else of theirs is here. The code, the consents and the custody log stay. Nobody can bring it back.</source>
            <translation>녹음, 초안, 모든 수정본이 영구히 없어지고, 이 증언자의 다른 것이 없으면 신원도 없어집니다. 코드, 동의, 관리 기록은 남습니다. 아무도 되돌릴 수 없습니다.</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>삭제</translation>
        </message>
        <message>
            <source>&amp;Interview</source>
            <translation>면담(&amp;I)</translation>
        </message>
        <message>
            <source>What &amp;goes</source>
            <translation>없앨 것(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>사유(&amp;R)</translation>
        </message>
        <message>
            <source>Kept in the log as a code, without words.</source>
            <translation>말 없이 부호로 기록에 남습니다.</translation>
        </message>
        <message>
            <source>Second &amp;person</source>
            <translation>두 번째 사람(&amp;P)</translation>
        </message>
        <message>
            <source>Signs with you, and sits beside you now.</source>
            <translation>함께 서명하며, 지금 옆에 앉아 있습니다.</translation>
        </message>
        <message>
            <source>&amp;Their passphrase</source>
            <translation>그 사람의 암호(&amp;T)</translation>
        </message>
        <message>
            <source>Typed by the second person.</source>
            <translation>두 번째 사람이 입력합니다.</translation>
        </message>
        <message>
            <source>&amp;Witness code, once more</source>
            <translation>증언자 코드를 한 번 더(&amp;W)</translation>
        </message>
        <message>
            <source>So that it is surely this one.</source>
            <translation>틀림없이 이 면담이도록 하기 위해서입니다.</translation>
        </message>
        <message>
            <source>&amp;Erase for good</source>
            <translation>영구히 삭제(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>이전(&amp;B)</translation>
        </message>
        <message>
            <source>Erasing</source>
            <translation>삭제하는 중</translation>
        </message>
    </context>
    <context>
        <name>ErasureView</name>
        <message>
            <source>Witness</source>
            <translation>증언자</translation>
        </message>
        <message>
            <source>What went</source>
            <translation>없어진 것</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>누가</translation>
        </message>
        <message>
            <source>When</source>
            <translation>언제</translation>
        </message>
        <message>
            <source>The audio</source>
            <translation>소리</translation>
        </message>
        <message>
            <source>The whole testimony</source>
            <translation>증언 전체</translation>
        </message>
        <message>
            <source>Nothing was ever erased here</source>
            <translation>여기서는 아무것도 삭제한 적이 없습니다</translation>
        </message>
        <message>
            <source>Erasing destroys the key of an interview's audio, or all of its testimony. Two people sign it, and the log keeps that it was done, never what it was.</source>
            <translation>삭제는 면담의 소리 열쇠 또는 증언 전체를 없앱니다. 두 사람이 서명하며, 기록에는 삭제했다는 것만 남고 내용은 남지 않습니다.</translation>
        </message>
        <message>
            <source>What was erased</source>
            <translation>삭제한 것</translation>
        </message>
        <message>
            <source>&amp;Erase something…</source>
            <translation>삭제하기(&amp;E)…</translation>
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
        <message>
            <source>Checking consent and approval</source>
            <translation>동의와 승인을 확인하는 중</translation>
        </message>
        <message>
            <source>Writing to the drive, unsealed</source>
            <translation>봉인하지 않고 드라이브에 쓰는 중</translation>
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
        <message>
            <source>Sealed bundle</source>
            <translation>봉인된 증거 묶음</translation>
        </message>
        <message>
            <source>Document for people</source>
            <translation>사람이 읽는 문서</translation>
        </message>
    </context>
    <context>
        <name>Failures</name>
        <message>
            <source>the model could not be loaded</source>
            <translation>모델을 불러오지 못함</translation>
        </message>
        <message>
            <source>there was too little memory</source>
            <translation>메모리가 모자람</translation>
        </message>
        <message>
            <source>it did not get the sound it was told of</source>
            <translation>알려 준 소리를 받지 못함</translation>
        </message>
        <message>
            <source>the engine failed</source>
            <translation>음성 엔진이 실패함</translation>
        </message>
        <message>
            <source>it did not understand what it was told</source>
            <translation>지시를 알아듣지 못함</translation>
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
            <source>There is no screen to show the window on.</source>
            <translation>창을 보여 줄 화면이 없습니다.</translation>
        </message>
        <message>
            <source>Start Saegim at the laptop's own screen, or see saegim --help for the commands.</source>
            <translation>노트북의 화면 앞에서 새김을 시작하거나, saegim --help로 명령을 보십시오.</translation>
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
            <source>The vault is as it was. Nothing on the drive counts as finished.</source>
            <translation>보관함은 그대로입니다. 드라이브에 완성된 것은 없습니다.</translation>
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
            <source>The drive or its folder is gone or no longer answers.</source>
            <translation>드라이브나 그 폴더가 없거나 응답하지 않습니다.</translation>
        </message>
        <message>
            <source>See that the folder is there and the drive connected. Remove a file ending in .part if there is one, then try again.</source>
            <translation>폴더가 있고 드라이브가 연결되어 있는지 확인하십시오. .part로 끝나는 파일이 있으면 지운 다음 다시 하십시오.</translation>
        </message>
        <message>
            <source>Use a drive with more free space, then try again.</source>
            <translation>공간이 더 넉넉한 드라이브로 다시 하십시오.</translation>
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
            <source>The audio of interview {interview}, or all of it, was erased by two people.</source>
            <translation>면담 {interview}의 소리 또는 전부를 두 사람이 삭제했습니다.</translation>
        </message>
        <message>
            <source>Its consents and its entries in the custody log are kept.</source>
            <translation>동의와 관리 기록 항목은 남아 있습니다.</translation>
        </message>
        <message>
            <source>It can't be played, transcribed or handed over again. The vault's erasures say what remains.</source>
            <translation>다시 듣거나 받아쓰거나 인계할 수 없습니다. 무엇이 남았는지는 보관함의 삭제 내역에 있습니다.</translation>
        </message>
        <message>
            <source>The code typed is not the code of this interview's witness.</source>
            <translation>입력한 코드가 이 면담 증언자의 코드가 아닙니다.</translation>
        </message>
        <message>
            <source>Nothing was erased.</source>
            <translation>삭제한 것은 없습니다.</translation>
        </message>
        <message>
            <source>Look again whether this is the interview you mean, and type its code.</source>
            <translation>생각한 그 면담이 맞는지 다시 보고 코드를 입력하십시오.</translation>
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
            <source>A line can't be marked like this.</source>
            <translation>줄에 이런 표시는 할 수 없습니다.</translation>
        </message>
        <message>
            <source>No line was changed.</source>
            <translation>바뀐 줄은 없습니다.</translation>
        </message>
        <message>
            <source>Choose Korean or English as its language, or set or lift one of the marks.</source>
            <translation>언어는 한국어나 영어 중에서 고르고, 표시는 하거나 거두기만 할 수 있습니다.</translation>
        </message>
        <message>
            <source>The line can't be split here: a part would have no words, or no time.</source>
            <translation>여기서는 줄을 나눌 수 없습니다. 한쪽에 말이 없거나 시간이 없게 됩니다.</translation>
        </message>
        <message>
            <source>The line is as it was.</source>
            <translation>줄은 그대로입니다.</translation>
        </message>
        <message>
            <source>Put the cursor between two words, and split again.</source>
            <translation>두 낱말 사이에 커서를 두고 다시 나누십시오.</translation>
        </message>
        <message>
            <source>These lines can't be merged: they don't follow one another on one channel.</source>
            <translation>이 줄들은 합칠 수 없습니다. 한 채널에서 바로 이어지는 줄이 아닙니다.</translation>
        </message>
        <message>
            <source>The lines are as they were.</source>
            <translation>줄은 모두 그대로입니다.</translation>
        </message>
        <message>
            <source>Choose two or more lines of one channel with none between them.</source>
            <translation>한 채널에서 바로 이어지는 줄을 둘 이상 고르십시오.</translation>
        </message>
        <message>
            <source>The line was not played to its end: {missing_ms} ms are still unheard.</source>
            <translation>줄을 끝까지 듣지 않았습니다. {missing_ms}ms를 아직 듣지 않았습니다.</translation>
        </message>
        <message>
            <source>What was heard is noted. Nothing was confirmed.</source>
            <translation>들은 부분은 기록되었습니다. 확인된 것은 없습니다.</translation>
        </message>
        <message>
            <source>Play the line to its end, then confirm it.</source>
            <translation>줄을 끝까지 들은 뒤 확인하십시오.</translation>
        </message>
        <message>
            <source>Nobody has heard and confirmed {count} lines as they read now.</source>
            <translation>지금 내용대로 듣고 확인한 사람이 없는 줄이 {count}개 있습니다.</translation>
        </message>
        <message>
            <source>Everything that was confirmed stays so.</source>
            <translation>이미 확인된 것은 그대로 남습니다.</translation>
        </message>
        <message>
            <source>An interviewer plays these lines to their end and confirms or corrects them.</source>
            <translation>면담자가 이 줄들을 끝까지 듣고 확인하거나 고쳐야 합니다.</translation>
        </message>
        <message>
            <source>Nobody but you has heard and confirmed {count} lines.</source>
            <translation>본인만 듣고 확인한 줄이 {count}개 있습니다.</translation>
        </message>
        <message>
            <source>An interviewer plays these lines to their end and confirms them too.</source>
            <translation>면담자가 이 줄들을 끝까지 듣고 함께 확인해야 합니다.</translation>
        </message>
        <message>
            <source>{count} lines were corrected on two laptops without knowing of one another.</source>
            <translation>두 노트북에서 서로 모른 채 고친 줄이 {count}개 있습니다.</translation>
        </message>
        <message>
            <source>Both versions are kept.</source>
            <translation>두 내용 모두 보존되어 있습니다.</translation>
        </message>
        <message>
            <source>Look at both versions of each line, and confirm or correct it.</source>
            <translation>줄마다 두 내용을 보고 확인하거나 고치십시오.</translation>
        </message>
        <message>
            <source>The transcript as it reads now was not handed to review.</source>
            <translation>지금 내용의 녹취록은 검토에 넘겨지지 않았습니다.</translation>
        </message>
        <message>
            <source>Hand it to review first. After every change it is handed over anew.</source>
            <translation>먼저 검토에 넘기십시오. 내용이 바뀌면 다시 넘겨야 합니다.</translation>
        </message>
        <message>
            <source>{count} of the lines to be heard again were not played to their end.</source>
            <translation>다시 들어야 할 줄 가운데 {count}개를 끝까지 듣지 않았습니다.</translation>
        </message>
        <message>
            <source>What was heard is noted. Nothing was approved.</source>
            <translation>들은 부분은 기록되었습니다. 승인된 것은 없습니다.</translation>
        </message>
        <message>
            <source>Play the lines of the second hearing to their end, then approve.</source>
            <translation>다시 들을 줄을 끝까지 들은 뒤 승인하십시오.</translation>
        </message>
        <message>
            <source>One of the lines reads otherwise than in the preview.</source>
            <translation>미리보기와 글이 달라진 줄이 있습니다.</translation>
        </message>
        <message>
            <source>Nothing was replaced.</source>
            <translation>아무것도 바꾸지 않았습니다.</translation>
        </message>
        <message>
            <source>Look at the preview again, then replace.</source>
            <translation>미리보기를 다시 본 뒤에 바꾸십시오.</translation>
        </message>
        <message>
            <source>This vault has no such comment.</source>
            <translation>이 보관소에 그런 의견이 없습니다.</translation>
        </message>
        <message>
            <source>No comment was changed.</source>
            <translation>바뀐 의견은 없습니다.</translation>
        </message>
        <message>
            <source>Show the comments again and choose one from there.</source>
            <translation>의견을 다시 열어 그중에서 고르십시오.</translation>
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
            <source>This vault is an older copy: its log has {found} entries, and {known} are known outside of it. Either an older copy was put back, or the newest entries were cut off.</source>
            <translation>이 보관함은 예전 사본입니다. 관리 기록이 {found}개 항목인데, 밖에서는 {known}개가 알려져 있습니다. 예전 사본이 되돌려졌거나 최근 항목이 잘려 나갔습니다.</translation>
        </message>
        <message>
            <source>If a backup was restored on purpose, a custodian can accept it, with a reason. If not, keep the vault's folder as it is, and look for the newer copy.</source>
            <translation>일부러 백업을 복원했다면 관리 책임자가 사유를 적고 받아들일 수 있습니다. 아니라면 보관함 폴더를 그대로 두고 더 새로운 사본을 찾으십시오.</translation>
        </message>
        <message>
            <source>The custody log was rewritten: its first {size} entries are not those that are known outside the vault.</source>
            <translation>관리 기록이 다시 쓰였습니다. 처음 {size}개 항목이 보관함 밖에 알려진 것과 다릅니다.</translation>
        </message>
        <message>
            <source>Keep the vault's folder as it is. Nobody can accept this; restore the vault from a backup.</source>
            <translation>보관함 폴더를 그대로 두십시오. 이것은 아무도 받아들일 수 없습니다. 백업에서 복원하십시오.</translation>
        </message>
        <message>
            <source>{account} of this vault once signed another state of the log than the one that is here now.</source>
            <translation>이 보관함의 {account}이(가) 전에 서명한 관리 기록이 지금 여기 있는 것과 다릅니다.</translation>
        </message>
        <message>
            <source>Nothing was changed. The custody log notes what was compared.</source>
            <translation>바뀐 것은 없습니다. 무엇과 비교했는지는 관리 기록에 남습니다.</translation>
        </message>
        <message>
            <source>Hand nothing over and keep the folder as it is. Look for the newer copy, and compare again.</source>
            <translation>아무것도 인계하지 말고 폴더를 그대로 두십시오. 더 새로운 사본을 찾아 다시 비교하십시오.</translation>
        </message>
        <message>
            <source>This vault is not an older copy: there is nothing to accept.</source>
            <translation>이 보관함은 예전 사본이 아닙니다. 받아들일 것이 없습니다.</translation>
        </message>
        <message>
            <source>Unlock it as usual.</source>
            <translation>평소처럼 여십시오.</translation>
        </message>
        <message>
            <source>This is not a checkpoint.</source>
            <translation>이것은 확인점이 아닙니다.</translation>
        </message>
        <message>
            <source>Nothing was compared and nothing was changed.</source>
            <translation>비교하거나 바꾼 것은 없습니다.</translation>
        </message>
        <message>
            <source>Give checkpoint.txt from a bundle, a backup's list, or the number of entries and the root as printed.</source>
            <translation>증거 묶음의 checkpoint.txt나 백업 목록을 주거나, 인쇄된 항목 수와 루트 해시를 입력하십시오.</translation>
        </message>
        <message>
            <source>This checkpoint is of another vault.</source>
            <translation>이 확인점은 다른 보관함의 것입니다.</translation>
        </message>
        <message>
            <source>Take one from a bundle or a backup of this vault.</source>
            <translation>이 보관함의 증거 묶음이나 백업에서 가져오십시오.</translation>
        </message>
        <message>
            <source>What was typed is almost the root of this log. It differs at character {places} only.</source>
            <translation>입력한 값이 이 기록의 루트 해시와 거의 같습니다. {places}번째 글자만 다릅니다.</translation>
        </message>
        <message>
            <source>Look at the paper again there: capital or small, 0 or O, 1, l or I. Another log differs all over.</source>
            <translation>종이에서 그 글자를 다시 보십시오. 대소문자, 0과 O, 1과 l과 I를 헷갈리기 쉽습니다. 다른 기록이라면 모든 글자가 다릅니다.</translation>
        </message>
        <message>
            <source>This root is one of this log, but it belongs to {size} entries, not to the number typed.</source>
            <translation>이 루트 해시는 이 기록의 것이지만, 입력한 수가 아니라 {size}개 항목의 것입니다.</translation>
        </message>
        <message>
            <source>Look at the number on the paper again, and type both anew.</source>
            <translation>종이의 수를 다시 보고 둘 다 새로 입력하십시오.</translation>
        </message>
        <message>
            <source>The reason is missing, or longer than {most} characters.</source>
            <translation>사유가 없거나 {most}자보다 깁니다.</translation>
        </message>
        <message>
            <source>Say in a few words why. No names: it stays in the custody log.</source>
            <translation>왜 그런지 몇 마디로 적으십시오. 이름은 쓰지 마십시오. 관리 기록에 남습니다.</translation>
        </message>
        <message>
            <source>This is not the root certificate of a timestamp authority.</source>
            <translation>타임스탬프 기관의 루트 인증서가 아닙니다.</translation>
        </message>
        <message>
            <source>Nothing was added.</source>
            <translation>추가한 것은 없습니다.</translation>
        </message>
        <message>
            <source>Give one root certificate in PEM form, got from the authority itself.</source>
            <translation>기관에서 직접 받은 PEM 형식의 루트 인증서 하나를 주십시오.</translation>
        </message>
        <message>
            <source>A timestamp authority with this name or this root is known already.</source>
            <translation>같은 이름이나 같은 루트의 타임스탬프 기관이 이미 있습니다.</translation>
        </message>
        <message>
            <source>Use the one that is there, or give the new one another name.</source>
            <translation>이미 있는 것을 쓰거나 새것에 다른 이름을 붙이십시오.</translation>
        </message>
        <message>
            <source>No timestamp authority is known in this vault.</source>
            <translation>이 보관함은 타임스탬프 기관을 하나도 모릅니다.</translation>
        </message>
        <message>
            <source>Nothing was written and nothing was taken.</source>
            <translation>쓰거나 가져온 것은 없습니다.</translation>
        </message>
        <message>
            <source>A custodian adds one first, with its root certificate.</source>
            <translation>먼저 관리 책임자가 루트 인증서와 함께 하나를 추가합니다.</translation>
        </message>
        <message>
            <source>The fingerprint of this root certificate is another one: {fingerprint}.</source>
            <translation>이 루트 인증서의 지문이 다릅니다: {fingerprint}.</translation>
        </message>
        <message>
            <source>Compare it with what the authority itself says, on paper or by phone. If it differs, don't use this file.</source>
            <translation>기관이 종이나 전화로 알려 준 것과 견주어 보십시오. 다르면 이 파일을 쓰지 마십시오.</translation>
        </message>
        <message>
            <source>The check was stopped before its end.</source>
            <translation>점검을 끝내기 전에 멈추었습니다.</translation>
        </message>
        <message>
            <source>Nothing in the vault was changed by it.</source>
            <translation>점검은 보관함에서 아무것도 바꾸지 않았습니다.</translation>
        </message>
        <message>
            <source>Begin it again when there is time: what was not reached is not known.</source>
            <translation>시간이 있을 때 다시 시작하십시오. 살피지 못한 곳은 알 수 없습니다.</translation>
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
            <source>Nobody would be left who could look after this vault.</source>
            <translation>이 보관함을 돌볼 사람이 아무도 남지 않게 됩니다.</translation>
        </message>
        <message>
            <source>Make another account a custodian first.</source>
            <translation>먼저 다른 계정을 관리 책임자로 만드십시오.</translation>
        </message>
        <message>
            <source>{account} is the account at work, and nobody disables or removes themselves.</source>
            <translation>{account}은(는) 지금 일하는 계정입니다. 자기 자신을 중지하거나 없앨 수 없습니다.</translation>
        </message>
        <message>
            <source>Ask another custodian to sign in and do it.</source>
            <translation>다른 관리 책임자가 들어와서 하도록 하십시오.</translation>
        </message>
        <message>
            <source>This can't be done with the account {account} as it is now.</source>
            <translation>{account} 계정의 지금 상태로는 할 수 없는 일입니다.</translation>
        </message>
        <message>
            <source>Look at the list: only a disabled account is enabled, and one that was removed stays removed.</source>
            <translation>목록을 보십시오. 중지된 계정만 다시 쓸 수 있고, 없앤 계정은 없앤 채로 남습니다.</translation>
        </message>
        <message>
            <source>The account {account} would be left without any role.</source>
            <translation>{account} 계정에 역할이 하나도 남지 않게 됩니다.</translation>
        </message>
        <message>
            <source>Choose at least one role, or disable the account.</source>
            <translation>역할을 하나 이상 고르거나 계정을 중지하십시오.</translation>
        </message>
        <message>
            <source>New keys for {account} have to be let in by a custodian.</source>
            <translation>{account}의 새 열쇠는 관리 책임자가 받아들여야 합니다.</translation>
        </message>
        <message>
            <source>The old keys still work, and nothing was changed.</source>
            <translation>예전 열쇠가 그대로 쓰이며 바뀐 것은 없습니다.</translation>
        </message>
        <message>
            <source>Ask a custodian to sit beside you and give their own passphrase.</source>
            <translation>관리 책임자가 옆에 앉아 자신의 암호를 입력하도록 하십시오.</translation>
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
            <source>The passphrase is too easy to guess: a strength of {bits}, where {least} is the least.</source>
            <translation>암호를 짐작하기 너무 쉽습니다. 세기가 {bits}인데 적어도 {least}이어야 합니다.</translation>
        </message>
        <message>
            <source>Let Saegim suggest one, or take six or more words that don't belong together.</source>
            <translation>새김이 권하는 암호를 쓰거나, 서로 관련 없는 낱말을 여섯 개 이상 쓰십시오.</translation>
        </message>
        <message>
            <source>This account needs its key file besides the passphrase.</source>
            <translation>이 계정은 암호 말고도 열쇠 파일이 필요합니다.</translation>
        </message>
        <message>
            <source>Plug in the drive with the key file, choose the file, and try again.</source>
            <translation>열쇠 파일이 있는 드라이브를 꽂고, 파일을 고른 뒤 다시 하십시오.</translation>
        </message>
        <message>
            <source>This file is no key file, or it is damaged.</source>
            <translation>이 파일은 열쇠 파일이 아니거나 손상되었습니다.</translation>
        </message>
        <message>
            <source>Choose the key file itself, or the copy of it that was put away.</source>
            <translation>열쇠 파일 자체나 따로 둔 사본을 고르십시오.</translation>
        </message>
        <message>
            <source>It was left as it is, and no key file was made.</source>
            <translation>그대로 두었으며 열쇠 파일은 만들지 않았습니다.</translation>
        </message>
        <message>
            <source>Choose another name for the new key file.</source>
            <translation>새 열쇠 파일에 다른 이름을 붙이십시오.</translation>
        </message>
        <message>
            <source>A key file may not lie in the vault's own folder.</source>
            <translation>열쇠 파일은 보관함 폴더 안에 둘 수 없습니다.</translation>
        </message>
        <message>
            <source>No key file was made.</source>
            <translation>열쇠 파일을 만들지 않았습니다.</translation>
        </message>
        <message>
            <source>Put it on a drive that is kept apart from this laptop.</source>
            <translation>이 노트북과 따로 두는 드라이브에 만드십시오.</translation>
        </message>
        <message>
            <source>After several wrong tries there is a pause. Seconds left: {seconds}.</source>
            <translation>여러 번 틀려서 잠시 멈춥니다. 남은 시간: {seconds}초.</translation>
        </message>
        <message>
            <source>Wait, check the keyboard's language and Caps Lock, and try again.</source>
            <translation>기다리면서 자판의 한/영 상태와 Caps Lock을 확인하고 다시 하십시오.</translation>
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
            <source>This takes two people, and {account} is the account at work already.</source>
            <translation>두 사람이 필요한 일인데 {account}은(는) 이미 일하고 있는 계정입니다.</translation>
        </message>
        <message>
            <source>Ask another person who has an account to give their own passphrase.</source>
            <translation>계정이 있는 다른 사람이 자신의 암호를 입력하도록 하십시오.</translation>
        </message>
        <message>
            <source>{value} is outside what this rule allows: from {least} to {most}.</source>
            <translation>{value}은(는) 이 규칙이 허용하는 범위를 벗어납니다: {least}부터 {most}까지.</translation>
        </message>
        <message>
            <source>The rule is as it was.</source>
            <translation>규칙은 그대로입니다.</translation>
        </message>
        <message>
            <source>Choose a number between the two.</source>
            <translation>그 사이의 수를 고르십시오.</translation>
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
            <source>The microphone doesn't work in the chosen format.</source>
            <translation>마이크가 선택한 형식으로 작동하지 않습니다.</translation>
        </message>
        <message>
            <source>Everything recorded before is safe; nothing was converted unasked.</source>
            <translation>그때까지 녹음된 내용은 모두 안전하며, 요청 없이 변환된 것은 없습니다.</translation>
        </message>
        <message>
            <source>Choose another microphone or, for a new recording, another sample rate or fewer channels.</source>
            <translation>다른 마이크를 선택하거나, 새 녹음이라면 다른 표본 속도나 더 적은 채널을 선택하십시오.</translation>
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
            <source>A recording from before still runs, but its recorder doesn't answer.</source>
            <translation>이전에 시작한 녹음이 아직 진행 중이지만 녹음기가 응답하지 않습니다.</translation>
        </message>
        <message>
            <source>It was left alone; everything it has stored is safe.</source>
            <translation>녹음기는 그대로 두었으며, 저장된 내용은 모두 안전합니다.</translation>
        </message>
        <message>
            <source>Lock and unlock again in a moment. If that doesn't help, restart the laptop: the recording is then sealed as interrupted.</source>
            <translation>잠시 후 잠갔다가 다시 잠금을 해제하십시오. 그래도 되지 않으면 노트북을 다시 시작하십시오. 그러면 녹음은 중단된 것으로 봉인됩니다.</translation>
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
            <source>This was said off the record, so it is neither played nor transcribed.</source>
            <translation>이 내용은 기록 밖에서 말한 것이므로 재생하거나 받아쓰지 않습니다.</translation>
        </message>
        <message>
            <source>It is kept sealed and apart, as the witness wished.</source>
            <translation>증언자의 뜻에 따라 봉인하여 따로 보관하고 있습니다.</translation>
        </message>
        <message>
            <source>Leave it as it is. What becomes of it is for the witness to decide.</source>
            <translation>그대로 두십시오. 이 내용을 어떻게 할지는 증언자가 정합니다.</translation>
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
            <source>The loudspeaker is gone while something was being played.</source>
            <translation>재생하는 동안 스피커 연결이 끊겼습니다.</translation>
        </message>
        <message>
            <source>The recording is safe and unchanged, and the place in it is kept.</source>
            <translation>녹음은 안전하며 그대로이고, 듣던 위치도 남아 있습니다.</translation>
        </message>
        <message>
            <source>Connect a loudspeaker or headphones and press play: it goes on from there.</source>
            <translation>스피커나 헤드폰을 연결하고 재생을 누르십시오. 그 자리에서 이어집니다.</translation>
        </message>
        <message>
            <source>This key can't be used for a pedal.</source>
            <translation>이 키는 페달에 쓸 수 없습니다.</translation>
        </message>
        <message>
            <source>Nothing was changed; the keys in use stay as they were.</source>
            <translation>바뀐 것은 없습니다. 쓰던 키는 그대로입니다.</translation>
        </message>
        <message>
            <source>Choose a key that types nothing, such as F4 or F9, and one that no other pedal has.</source>
            <translation>F4나 F9처럼 글자를 넣지 않고 다른 페달이 쓰지 않는 키를 고르십시오.</translation>
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
            <source>It was left as it is, and nothing was written.</source>
            <translation>그것은 그대로 두었고, 아무것도 쓰지 않았습니다.</translation>
        </message>
        <message>
            <source>Choose a name that doesn't exist yet.</source>
            <translation>아직 없는 이름을 고르십시오.</translation>
        </message>
        <message>
            <source>There is no such backup here: {name}.</source>
            <translation>여기에는 그런 백업이 없습니다: {name}.</translation>
        </message>
        <message>
            <source>Nothing was changed on the drive or on this laptop.</source>
            <translation>드라이브와 이 노트북에서 바뀐 것은 없습니다.</translation>
        </message>
        <message>
            <source>Choose the folder on the drive that holds a folder named saegim-backup, or try another drive.</source>
            <translation>드라이브에서 saegim-backup 폴더가 들어 있는 폴더를 고르거나 다른 드라이브를 써 보십시오.</translation>
        </message>
        <message>
            <source>The list of this backup is damaged or was changed: {name}.</source>
            <translation>이 백업의 목록이 손상되었거나 바뀌었습니다: {name}.</translation>
        </message>
        <message>
            <source>Saegim took nothing from it. The vault and other backups are unchanged.</source>
            <translation>새김은 여기서 아무것도 가져오지 않았습니다. 보관함과 다른 백업은 그대로입니다.</translation>
        </message>
        <message>
            <source>Use another backup, and show this drive to your custodian.</source>
            <translation>다른 백업을 쓰고, 이 드라이브를 관리 책임자에게 보이십시오.</translation>
        </message>
        <message>
            <source>The backup lacks a file, or a part of it: {name}.</source>
            <translation>백업에 파일 또는 그 일부가 없습니다: {name}.</translation>
        </message>
        <message>
            <source>The vault is unchanged, and so is everything else in the backup.</source>
            <translation>보관함은 그대로이고 백업의 나머지도 그대로입니다.</translation>
        </message>
        <message>
            <source>If you have the vault, make a full backup now. To restore, use another backup or drive.</source>
            <translation>보관함이 있으면 지금 전체 백업을 만드십시오. 복원하려면 다른 백업이나 드라이브를 쓰십시오.</translation>
        </message>
        <message>
            <source>A file in the backup is not what was stored there: {name}.</source>
            <translation>백업의 파일이 저장한 것과 다릅니다: {name}.</translation>
        </message>
        <message>
            <source>Saegim did not use it. The vault is unchanged.</source>
            <translation>새김은 그것을 쓰지 않았습니다. 보관함은 그대로입니다.</translation>
        </message>
        <message>
            <source>If you have the vault, make a full backup on another drive. To restore, use another backup.</source>
            <translation>보관함이 있으면 다른 드라이브에 전체 백업을 만드십시오. 복원하려면 다른 백업을 쓰십시오.</translation>
        </message>
        <message>
            <source>The backup this vault was restored from was not made by this office.</source>
            <translation>이 보관함을 복원한 백업은 이 사무소가 만든 것이 아닙니다.</translation>
        </message>
        <message>
            <source>Saegim closed the restored vault and changed nothing in it.</source>
            <translation>새김은 복원한 보관함을 닫았고 그 안에서 아무것도 바꾸지 않았습니다.</translation>
        </message>
        <message>
            <source>Don't work with this copy. Keep it and the drive, restore another backup, and tell your custodian.</source>
            <translation>이 사본으로 일하지 마십시오. 사본과 드라이브를 그대로 두고, 다른 백업을 복원하고, 관리 책임자에게 알리십시오.</translation>
        </message>
        <message>
            <source>The drive gave back something else than was written to it.</source>
            <translation>드라이브가 쓴 것과 다른 내용을 돌려주었습니다.</translation>
        </message>
        <message>
            <source>The vault is unchanged, and earlier backups were not touched.</source>
            <translation>보관함은 그대로이고 이전 백업은 건드리지 않았습니다.</translation>
        </message>
        <message>
            <source>Don't trust this drive any more. Make the backup on another one.</source>
            <translation>이 드라이브를 더 믿지 마십시오. 다른 드라이브에 백업을 만드십시오.</translation>
        </message>
        <message>
            <source>It was stopped before the end.</source>
            <translation>끝나기 전에 멈추었습니다.</translation>
        </message>
        <message>
            <source>The vault is unchanged. What was copied so far is kept and not copied again.</source>
            <translation>보관함은 그대로입니다. 지금까지 복사한 것은 남아 있으며 다시 복사하지 않습니다.</translation>
        </message>
        <message>
            <source>Start it again when there is time: it goes on where it stopped.</source>
            <translation>시간이 있을 때 다시 시작하십시오. 멈춘 곳에서 이어집니다.</translation>
        </message>
        <message>
            <source>{name} is being written to and can't be copied just now.</source>
            <translation>{name}에 쓰는 중이어서 지금은 복사할 수 없습니다.</translation>
        </message>
        <message>
            <source>Finish what is open and start the backup again.</source>
            <translation>열려 있는 일을 마치고 백업을 다시 시작하십시오.</translation>
        </message>
        <message>
            <source>This folder lies inside the vault itself.</source>
            <translation>이 폴더는 보관함 안에 있습니다.</translation>
        </message>
        <message>
            <source>Nothing was copied or changed.</source>
            <translation>복사하거나 바꾼 것은 없습니다.</translation>
        </message>
        <message>
            <source>Choose a folder on another drive, such as a USB drive.</source>
            <translation>USB 드라이브처럼 다른 드라이브의 폴더를 고르십시오.</translation>
        </message>
        <message>
            <source>Nothing was stored; what you typed is still in front of you.</source>
            <translation>저장한 것은 없습니다. 입력한 것은 그대로 앞에 있습니다.</translation>
        </message>
        <message>
            <source>The identity stays closed; nothing in it was read or changed.</source>
            <translation>신원은 닫혀 있습니다. 읽거나 바꾼 것은 없습니다.</translation>
        </message>
        <message>
            <source>This text holds what looks like an identity or passport number. Korean law lets nobody keep one without a legal basis, even when the person consents.</source>
            <translation>이 글에 신분증이나 여권 번호로 보이는 것이 있습니다. 법적 근거가 없으면 본인이 동의해도 한국 법은 이를 보관하지 못하게 합니다.</translation>
        </message>
        <message>
            <source>Leave the number out or mask it, for example 900101-1******, and save again.</source>
            <translation>번호를 빼거나 가리고(예: 900101-1******) 다시 저장하십시오.</translation>
        </message>
        <message>
            <source>An identity is opened for a reason, and none was chosen.</source>
            <translation>신원은 사유가 있어야 엽니다. 사유를 고르지 않았습니다.</translation>
        </message>
        <message>
            <source>Choose why you need to see it. For another reason, say it in a few words.</source>
            <translation>왜 보아야 하는지 고르십시오. 다른 사유라면 몇 마디로 적으십시오.</translation>
        </message>
        <message>
            <source>Your account is not entitled to identities: its keys do not open them.</source>
            <translation>이 계정에는 신원을 여는 자격이 없습니다. 이 계정의 열쇠로는 열리지 않습니다.</translation>
        </message>
        <message>
            <source>Work with the code, or ask a custodian who is entitled.</source>
            <translation>코드로 일하거나, 자격이 있는 관리 책임자에게 부탁하십시오.</translation>
        </message>
        <message>
            <source>{account} can't be changed in this way: only an active account gains identities, and only one that is entitled loses them.</source>
            <translation>{account}은(는) 이렇게 바꿀 수 없습니다. 쓰고 있는 계정만 자격을 얻고, 자격이 있는 계정만 자격을 잃습니다.</translation>
        </message>
        <message>
            <source>Who is entitled has not changed.</source>
            <translation>신원을 열 수 있는 사람은 그대로입니다.</translation>
        </message>
        <message>
            <source>Choose another account, or enable this one first.</source>
            <translation>다른 계정을 고르거나 먼저 이 계정을 다시 쓰게 하십시오.</translation>
        </message>
        <message>
            <source>{account} is the last account that can open identities.</source>
            <translation>{account}은(는) 신원을 열 수 있는 마지막 계정입니다.</translation>
        </message>
        <message>
            <source>It stays entitled, so that no identity is lost.</source>
            <translation>신원을 잃지 않도록 자격을 그대로 둡니다.</translation>
        </message>
        <message>
            <source>Entitle another account first.</source>
            <translation>먼저 다른 계정에 자격을 주십시오.</translation>
        </message>
        <message>
            <source>This needs a second person, and nobody else has confirmed.</source>
            <translation>두 번째 사람이 필요한데 아무도 확인하지 않았습니다.</translation>
        </message>
        <message>
            <source>Ask a colleague to enter their own account and passphrase beside yours.</source>
            <translation>동료가 옆에서 자신의 계정과 암호를 입력하도록 하십시오.</translation>
        </message>
        <message>
            <source>There is no identity for {witness}.</source>
            <translation>{witness}의 신원이 없습니다.</translation>
        </message>
        <message>
            <source>Nothing was changed; everything about the testimony is kept under the code.</source>
            <translation>바뀐 것은 없습니다. 증언의 모든 것은 코드로 보관됩니다.</translation>
        </message>
        <message>
            <source>Check the code. A testimony needs no identity: work goes on with the code.</source>
            <translation>코드를 확인하십시오. 증언에는 신원이 필요하지 않으니 코드로 계속하면 됩니다.</translation>
        </message>
        <message>
            <source>This part of the identity can't be kept as it is: {field}.</source>
            <translation>신원의 이 부분은 이대로 둘 수 없습니다: {field}.</translation>
        </message>
        <message>
            <source>Give at least one name, dates as 1968, 1968-05 or 1968-05-17, and not too much text in one field.</source>
            <translation>이름을 하나 이상 적고, 날짜는 1968, 1968-05, 1968-05-17처럼 적고, 한 칸에 너무 길게 쓰지 마십시오.</translation>
        </message>
        <message>
            <source>The key of the identities is not the one that a custodian of this vault put there.</source>
            <translation>신원 열쇠가 이 보관함의 관리 책임자가 놓아 둔 그 열쇠가 아닙니다.</translation>
        </message>
        <message>
            <source>Saegim opened no identity with it. Everything else in the vault is unaffected.</source>
            <translation>새김은 그 열쇠로 아무 신원도 열지 않았습니다. 보관함의 나머지는 그대로입니다.</translation>
        </message>
        <message>
            <source>Write no identity now. Keep the folder as it is and tell your custodian: a file may be replaced.</source>
            <translation>지금은 신원을 적지 마십시오. 폴더를 그대로 두고 관리 책임자에게 알리십시오. 파일이 바꿔치기되었을 수 있습니다.</translation>
        </message>
        <message>
            <source>Nothing was opened or changed.</source>
            <translation>열거나 바꾼 것은 없습니다.</translation>
        </message>
        <message>
            <source>{threshold} of {shares} sheets is not a safe division.</source>
            <translation>{shares}장 중 {threshold}장은 안전한 나눔이 아닙니다.</translation>
        </message>
        <message>
            <source>No kit was made; an earlier kit is as it was.</source>
            <translation>키트를 만들지 않았습니다. 이전 키트는 그대로입니다.</translation>
        </message>
        <message>
            <source>Take 2 to 8 sheets, of which at least 2 open the vault.</source>
            <translation>2장에서 8장 사이로 하고, 그 가운데 적어도 2장이 있어야 열리게 하십시오.</translation>
        </message>
        <message>
            <source>Word {word} of sheet {sheet} is not a word of a recovery sheet.</source>
            <translation>복구지 {sheet}의 {word}번째 낱말은 복구지에 쓰이는 낱말이 아닙니다.</translation>
        </message>
        <message>
            <source>Compare this word with the sheet, letter by letter, and type it again.</source>
            <translation>이 낱말을 복구지와 한 글자씩 견주어 다시 입력하십시오.</translation>
        </message>
        <message>
            <source>Sheet {sheet} has {words} words here; every sheet has {needed}.</source>
            <translation>복구지 {sheet}에 낱말이 {words}개 있습니다. 복구지마다 {needed}개입니다.</translation>
        </message>
        <message>
            <source>Look for a word that was left out or typed twice.</source>
            <translation>빠졌거나 두 번 입력한 낱말을 찾으십시오.</translation>
        </message>
        <message>
            <source>The words of sheet {sheet} do not belong together.</source>
            <translation>복구지 {sheet}의 낱말들이 서로 맞지 않습니다.</translation>
        </message>
        <message>
            <source>One word is another than on the sheet, or two have changed places. Compare them one by one.</source>
            <translation>한 낱말이 복구지와 다르거나 두 낱말의 자리가 바뀌었습니다. 하나씩 견주어 보십시오.</translation>
        </message>
        <message>
            <source>This takes {needed} sheets, and {given} are here.</source>
            <translation>복구지가 {needed}장 필요한데 {given}장 있습니다.</translation>
        </message>
        <message>
            <source>Ask another person who keeps a sheet to bring it.</source>
            <translation>복구지를 맡은 다른 사람에게 가져와 달라고 하십시오.</translation>
        </message>
        <message>
            <source>Sheet {sheet} here is of another kit than the first one.</source>
            <translation>여기 복구지 {sheet}은(는) 첫 번째 것과 다른 키트의 것입니다.</translation>
        </message>
        <message>
            <source>Compare the kit's number at the top of each sheet; use sheets of one kit only.</source>
            <translation>복구지 위쪽의 키트 번호를 견주어, 한 키트의 것만 쓰십시오.</translation>
        </message>
        <message>
            <source>Sheet {sheet} here is one that was read already.</source>
            <translation>여기 복구지 {sheet}은(는) 이미 읽은 것입니다.</translation>
        </message>
        <message>
            <source>Take another sheet of the same kit.</source>
            <translation>같은 키트의 다른 복구지를 쓰십시오.</translation>
        </message>
        <message>
            <source>These sheets are whole, but they are not of this vault's present kit.</source>
            <translation>복구지는 온전하지만 이 보관함의 지금 키트 것이 아닙니다.</translation>
        </message>
        <message>
            <source>Compare the vault and the kit named on the sheets. Sheets of a replaced kit open nothing.</source>
            <translation>복구지에 적힌 보관함과 키트를 견주어 보십시오. 새 키트로 바뀐 뒤의 예전 복구지로는 아무것도 열리지 않습니다.</translation>
        </message>
        <message>
            <source>This vault has no recovery kit.</source>
            <translation>이 보관함에는 복구 키트가 없습니다.</translation>
        </message>
        <message>
            <source>A custodian makes one under Vault, Recovery kit.</source>
            <translation>관리 책임자가 보관함 › 복구 키트에서 만듭니다.</translation>
        </message>
        <message>
            <source>The file {name} of the recovery kit is damaged or was changed from outside.</source>
            <translation>복구 키트의 파일 {name}이(가) 손상되었거나 밖에서 바뀌었습니다.</translation>
        </message>
        <message>
            <source>Nothing was opened with it. Accounts open the vault as before.</source>
            <translation>이것으로 연 것은 없습니다. 계정으로는 전처럼 보관함이 열립니다.</translation>
        </message>
        <message>
            <source>Put the file back from your latest backup, or let a custodian make a new kit; tell your custodian.</source>
            <translation>가장 최근 백업에서 파일을 되돌려 놓거나 관리 책임자가 새 키트를 만들게 하고, 관리 책임자에게 알리십시오.</translation>
        </message>
        <message>
            <source>This vault's recovery kit has not been rehearsed yet.</source>
            <translation>이 보관함의 복구 키트를 아직 연습하지 않았습니다.</translation>
        </message>
        <message>
            <source>Everything in the vault is as it was: no interview was opened, and no identity written.</source>
            <translation>보관함은 그대로입니다. 면담을 열지 않았고 신원도 적지 않았습니다.</translation>
        </message>
        <message>
            <source>Under Vault, Recovery kit: make a kit, print its sheets, and open the vault with them once.</source>
            <translation>보관함 › 복구 키트에서 키트를 만들고, 복구지를 인쇄하고, 그것으로 보관함을 한 번 열어 보십시오.</translation>
        </message>
        <message>
            <source>The sheets can't be put into the vault's own folder: they are its way in.</source>
            <translation>복구지를 보관함 폴더 안에 둘 수 없습니다. 복구지는 보관함에 들어가는 길이기 때문입니다.</translation>
        </message>
        <message>
            <source>The sheets were not written anywhere.</source>
            <translation>복구지는 어디에도 쓰지 않았습니다.</translation>
        </message>
        <message>
            <source>Choose a USB drive that you take to the printer and empty afterwards.</source>
            <translation>프린터에 가져갔다가 나중에 비울 USB 드라이브를 고르십시오.</translation>
        </message>
        <message>
            <source>Sheets of this kit are in that folder already.</source>
            <translation>그 폴더에 이 키트의 복구지가 이미 있습니다.</translation>
        </message>
        <message>
            <source>They were left as they are, and nothing new was written.</source>
            <translation>그대로 두었고 새로 쓴 것은 없습니다.</translation>
        </message>
        <message>
            <source>Print those, or choose another folder.</source>
            <translation>그것을 인쇄하거나 다른 폴더를 고르십시오.</translation>
        </message>
        <message>
            <source>Another program holds the microphone.</source>
            <translation>다른 프로그램이 마이크를 쓰고 있습니다.</translation>
        </message>
        <message>
            <source>Close programs that use the microphone, such as a call or a recorder, or choose another one.</source>
            <translation>통화나 녹음기처럼 마이크를 쓰는 프로그램을 닫거나, 다른 마이크를 고르십시오.</translation>
        </message>
        <message>
            <source>The system does not let this program use the microphone.</source>
            <translation>시스템이 이 프로그램의 마이크 사용을 막고 있습니다.</translation>
        </message>
        <message>
            <source>Allow it in the system's privacy settings under Microphone (on Linux: let the account into the group audio), then start Saegim again.</source>
            <translation>시스템의 개인 정보 설정에서 마이크 사용을 허용한 뒤(리눅스에서는 계정을 audio 그룹에 넣은 뒤) 새김을 다시 시작하십시오.</translation>
        </message>
        <message>
            <source>{name} is locked by its seller's copy protection and can't be decoded.</source>
            <translation>{name}은(는) 판매자의 복제 방지로 잠겨 있어 풀 수 없습니다.</translation>
        </message>
        <message>
            <source>Ask whoever made the recording for a copy without copy protection.</source>
            <translation>녹음한 쪽에 복제 방지가 없는 사본을 부탁하십시오.</translation>
        </message>
        <message>
            <source>{name} is a video without any sound.</source>
            <translation>{name}은(는) 소리가 없는 동영상입니다.</translation>
        </message>
        <message>
            <source>Look for the file that holds the sound, or for another copy.</source>
            <translation>소리가 든 파일이나 다른 사본을 찾아보십시오.</translation>
        </message>
        <message>
            <source>{name} is not a file, but a folder, a link, a device or a pipe.</source>
            <translation>{name}은(는) 파일이 아니라 폴더, 링크, 장치 또는 파이프입니다.</translation>
        </message>
        <message>
            <source>Nothing was opened and nothing was taken in.</source>
            <translation>아무것도 열지 않았고 가져오지도 않았습니다.</translation>
        </message>
        <message>
            <source>Choose the file itself, where it lies.</source>
            <translation>파일이 실제로 있는 곳에서 그 파일을 고르십시오.</translation>
        </message>
        <message>
            <source>{name} was changed by another program while it was read.</source>
            <translation>읽는 동안 다른 프로그램이 {name}을(를) 바꾸었습니다.</translation>
        </message>
        <message>
            <source>Nothing of it was taken in: what is kept must be exactly what was read.</source>
            <translation>이 파일에서 가져온 것은 없습니다. 보관하는 것은 읽은 것과 똑같아야 하기 때문입니다.</translation>
        </message>
        <message>
            <source>Close the program that writes to it, and import it again.</source>
            <translation>그 파일에 쓰고 있는 프로그램을 닫고 다시 가져오십시오.</translation>
        </message>
        <message>
            <source>{name} can't be read to its end: the drive is gone or damaged there.</source>
            <translation>{name}을(를) 끝까지 읽을 수 없습니다. 드라이브가 빠졌거나 그 자리가 손상되었습니다.</translation>
        </message>
        <message>
            <source>Nothing of it was taken in; everything taken in before is safe.</source>
            <translation>이 파일에서 가져온 것은 없으며, 앞서 가져온 것은 모두 안전합니다.</translation>
        </message>
        <message>
            <source>Connect the drive again and repeat it. If it fails at the same place, have the drive copied first.</source>
            <translation>드라이브를 다시 연결하고 되풀이하십시오. 같은 자리에서 또 멈추면 먼저 드라이브 전체를 복사해 두십시오.</translation>
        </message>
        <message>
            <source>{name} is already among the recordings of another interview ({witness}).</source>
            <translation>{name}은(는) 이미 다른 면담({witness})의 녹음에 있습니다.</translation>
        </message>
        <message>
            <source>If it belongs to this interview as well, say so for this file and import it again.</source>
            <translation>이 면담에도 속한다면 이 파일에 그렇게 정하고 다시 가져오십시오.</translation>
        </message>
        <message>
            <source>What is said of the source can't be kept like this: {field}.</source>
            <translation>출처에 관해 적은 것을 이대로는 보관할 수 없습니다: {field}.</translation>
        </message>
        <message>
            <source>Dates are written as 2019, 2019-05 or 2019-05-17; people by a code with a number, never by name.</source>
            <translation>날짜는 2019, 2019-05, 2019-05-17처럼 적고, 사람은 이름이 아니라 숫자가 든 코드로 적으십시오.</translation>
        </message>
        <message>
            <source>{name} may not be read by this account of the computer.</source>
            <translation>이 컴퓨터 계정으로는 {name}을(를) 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>Copy the file to a place that you may read, and try again.</source>
            <translation>읽을 수 있는 곳으로 파일을 복사한 뒤 다시 하십시오.</translation>
        </message>
        <message>
            <source>There is nothing in {name}: it is empty.</source>
            <translation>{name}에 아무것도 없습니다. 빈 파일입니다.</translation>
        </message>
        <message>
            <source>Nothing was added, and the file was not changed.</source>
            <translation>추가된 것은 없으며, 파일도 바뀌지 않았습니다.</translation>
        </message>
        <message>
            <source>Copy the file again from where it came from, and add that copy.</source>
            <translation>파일을 원래 있던 곳에서 다시 복사하여 그 사본을 추가하십시오.</translation>
        </message>
        <message>
            <source>{name} is a folder or a device, not a file.</source>
            <translation>{name}은(는) 파일이 아니라 폴더이거나 장치입니다.</translation>
        </message>
        <message>
            <source>Nothing was added or changed.</source>
            <translation>추가되거나 바뀐 것은 없습니다.</translation>
        </message>
        <message>
            <source>Choose the files themselves; several can be chosen at once.</source>
            <translation>파일을 직접 고르십시오. 한 번에 여러 개를 고를 수 있습니다.</translation>
        </message>
        <message>
            <source>{name} is larger than {most} bytes, which is more than can be attached.</source>
            <translation>{name}은(는) {most}바이트보다 커서 첨부할 수 없습니다.</translation>
        </message>
        <message>
            <source>Add it in parts, or bring a recording in as a recording.</source>
            <translation>나누어 추가하거나, 녹음이라면 녹음으로 가져오십시오.</translation>
        </message>
        <message>
            <source>{name} was being changed while it was read.</source>
            <translation>{name}을(를) 읽는 동안 파일이 바뀌었습니다.</translation>
        </message>
        <message>
            <source>Nothing was added: half a file would be worth nothing.</source>
            <translation>추가된 것은 없습니다. 온전하지 않은 파일은 쓸모가 없기 때문입니다.</translation>
        </message>
        <message>
            <source>Close the program that writes to it. Then add it again.</source>
            <translation>그 파일을 쓰고 있는 프로그램을 닫은 뒤 다시 추가하십시오.</translation>
        </message>
        <message>
            <source>{name} is attached to this interview already, byte for byte, as {same}.</source>
            <translation>{name}과(와) 완전히 같은 파일이 이미 {same}(으)로 이 면담에 첨부되어 있습니다.</translation>
        </message>
        <message>
            <source>What is attached is unchanged; nothing was added.</source>
            <translation>첨부되어 있던 것은 그대로이며, 더해진 것은 없습니다.</translation>
        </message>
        <message>
            <source>It was stopped before it was complete.</source>
            <translation>끝나기 전에 멈추었습니다.</translation>
        </message>
        <message>
            <source>No half file was left behind, and the files were not changed.</source>
            <translation>온전하지 않은 파일은 남지 않았고, 원래 파일도 바뀌지 않았습니다.</translation>
        </message>
        <message>
            <source>Do it again whenever you like.</source>
            <translation>언제든 다시 하실 수 있습니다.</translation>
        </message>
        <message>
            <source>There is no such attachment in this vault.</source>
            <translation>이 보관함에 그런 첨부 자료가 없습니다.</translation>
        </message>
        <message>
            <source>Look it up in the list of attachments and try again.</source>
            <translation>첨부 자료 목록에서 찾아 다시 하십시오.</translation>
        </message>
        <message>
            <source>The stored attachment {attachment} is not what was added.</source>
            <translation>보관된 첨부 자료 {attachment}이(가) 추가할 때와 다릅니다.</translation>
        </message>
        <message>
            <source>Its digest is in the signed log; nothing of it was shown or handed over.</source>
            <translation>다이제스트는 서명된 기록에 있으며, 내용은 보여 주거나 인계하지 않았습니다.</translation>
        </message>
        <message>
            <source>Do not hand this interview over. Tell your custodian, and bring the file back from a backup.</source>
            <translation>이 면담을 인계하지 마십시오. 관리 책임자에게 알리고 백업에서 파일을 되찾으십시오.</translation>
        </message>
        <message>
            <source>What is said of it is longer than {most} letters, or holds invisible signs.</source>
            <translation>적은 설명이 {most}자보다 길거나 보이지 않는 문자가 들어 있습니다.</translation>
        </message>
        <message>
            <source>What was said before still counts.</source>
            <translation>전에 적은 설명이 그대로 유효합니다.</translation>
        </message>
        <message>
            <source>Say it in fewer words, on one line.</source>
            <translation>한 줄로 더 짧게 적으십시오.</translation>
        </message>
        <message>
            <source>The closed room in which pictures are made has broken down over this file.</source>
            <translation>그림을 만드는 격리된 공간이 이 파일 때문에 멈추었습니다.</translation>
        </message>
        <message>
            <source>The original is kept untouched. Whatever the file tried to do, it had no key, file or network.</source>
            <translation>원본은 손대지 않고 보관되어 있습니다. 파일이 무엇을 하려 했든 열쇠, 파일, 네트워크에는 닿지 못했습니다.</translation>
        </message>
        <message>
            <source>Try once more. If it happens again, treat the file as hostile and open it nowhere else.</source>
            <translation>한 번 더 해 보십시오. 같은 일이 생기면 위험한 파일로 여기고 다른 곳에서도 열지 마십시오.</translation>
        </message>
        <message>
            <source>This drawing holds as much as one drawing can.</source>
            <translation>이 그림에는 더 그릴 수 없습니다.</translation>
        </message>
        <message>
            <source>Every stroke up to here is stored.</source>
            <translation>여기까지 그린 획은 모두 저장되었습니다.</translation>
        </message>
        <message>
            <source>Keep it, and go on in a new drawing.</source>
            <translation>이 그림을 마치고 새 그림에서 이어 그리십시오.</translation>
        </message>
        <message>
            <source>That doesn't fit this recording: it has {channels} channels.</source>
            <translation>이 녹음에 맞지 않습니다. 이 녹음의 채널은 {channels}개입니다.</translation>
        </message>
        <message>
            <source>Name each channel once, with a speaker, and the language ko or en where it is fixed.</source>
            <translation>채널마다 한 번씩 말하는 사람을 적고, 언어가 정해져 있으면 ko나 en을 적으십시오.</translation>
        </message>
        <message>
            <source>A glossary pack can't be called {name}.</source>
            <translation>용어집에 {name}이라는 이름을 쓸 수 없습니다.</translation>
        </message>
        <message>
            <source>Give it a short handle of small letters, digits and hyphens, and a title of one line.</source>
            <translation>영문 소문자와 숫자, 붙임표로 된 짧은 이름과 한 줄짜리 제목을 붙이십시오.</translation>
        </message>
        <message>
            <source>There is no glossary pack called {name}.</source>
            <translation>{name}이라는 용어집이 없습니다.</translation>
        </message>
        <message>
            <source>Choose one that the list of packs shows.</source>
            <translation>용어집 목록에 있는 것을 고르십시오.</translation>
        </message>
        <message>
            <source>Term {number} of the pack isn't a word that can be listened for.</source>
            <translation>용어집의 {number}번째 용어는 귀 기울여 들을 수 있는 낱말이 아닙니다.</translation>
        </message>
        <message>
            <source>Write one word or a short phrase, without commas or signs.</source>
            <translation>쉼표나 기호 없이 낱말 하나나 짧은 구절을 쓰십시오.</translation>
        </message>
        <message>
            <source>This looks like the name of a person. Names never go into a glossary pack.</source>
            <translation>사람 이름으로 보입니다. 사람 이름은 용어집에 넣지 않습니다.</translation>
        </message>
        <message>
            <source>Nothing was changed, and the name was not kept.</source>
            <translation>바뀐 것은 없으며, 이름도 남기지 않았습니다.</translation>
        </message>
        <message>
            <source>Leave it out: a name in a pack would be written into testimonies in which nobody said it. Names belong to the identity store.</source>
            <translation>빼고 다시 하십시오. 용어집에 넣은 이름은 아무도 말하지 않은 증언에까지 적힐 수 있습니다. 이름은 신원 정보에만 둡니다.</translation>
        </message>
        <message>
            <source>The glossary is too long: {count}, where {most} are the most.</source>
            <translation>용어집이 너무 깁니다. 최대 {most}인데 {count}입니다.</translation>
        </message>
        <message>
            <source>The recording and everything transcribed so far are untouched.</source>
            <translation>녹음과 지금까지 받아쓴 것은 모두 그대로 있습니다.</translation>
        </message>
        <message>
            <source>Choose fewer packs for the interview, or shorten them: a longer one costs text.</source>
            <translation>이 면담에 쓸 용어집을 줄이거나 짧게 고치십시오. 더 길면 받아쓴 글이 잘립니다.</translation>
        </message>
        <message>
            <source>The draft was made with the model {name}, and this is another one.</source>
            <translation>초안은 모델 {name}으로 만들었는데, 지금 고른 것은 다른 모델입니다.</translation>
        </message>
        <message>
            <source>The draft and the recording are untouched.</source>
            <translation>초안과 녹음은 그대로 있습니다.</translation>
        </message>
        <message>
            <source>Give the folder of the very same model pack: its digest has to be the same.</source>
            <translation>다이제스트가 똑같은, 바로 그 모델 꾸러미의 폴더를 고르십시오.</translation>
        </message>
        <message>
            <source>{name} is a packed file, not a folder with a speech model.</source>
            <translation>{name}은(는) 음성 모델이 든 폴더가 아니라 압축 파일입니다.</translation>
        </message>
        <message>
            <source>Nothing was installed, and nothing on the drive was changed.</source>
            <translation>아무것도 설치하지 않았고, 드라이브의 내용도 바꾸지 않았습니다.</translation>
        </message>
        <message>
            <source>Unpack it where it was fetched, check the digests there, and bring the folder.</source>
            <translation>내려받은 컴퓨터에서 압축을 풀고 해시값를 확인한 뒤 폴더째 가져오십시오.</translation>
        </message>
        <message>
            <source>{name} in the speech model is a link to somewhere else, not a file.</source>
            <translation>음성 모델의 {name}은(는) 파일이 아니라 다른 곳을 가리키는 링크입니다.</translation>
        </message>
        <message>
            <source>The model was not used, and nothing was fetched. The recordings are untouched.</source>
            <translation>이 모델을 쓰지 않았고 아무것도 내려받지 않았습니다. 녹음은 그대로 있습니다.</translation>
        </message>
        <message>
            <source>Copy the files themselves into the folder, as the guide to speech models shows, and choose it again.</source>
            <translation>음성 모델 안내서에 나온 대로 파일 자체를 폴더에 복사한 뒤 다시 선택하십시오.</translation>
        </message>
        <message>
            <source>The speech model lacks {name}. Without it the speech library would look on the network, or guess.</source>
            <translation>음성 모델에 {name}이(가) 없습니다. 이 파일이 없으면 음성 라이브러리가 네트워크에서 찾거나 짐작하려고 합니다.</translation>
        </message>
        <message>
            <source>Fetch this file too, as the guide to speech models shows, and put it into the folder.</source>
            <translation>음성 모델 안내서에 나온 대로 이 파일도 받아 폴더에 넣으십시오.</translation>
        </message>
        <message>
            <source>There is no model pack {name} on this laptop, or more than one of that name.</source>
            <translation>이 노트북에 음성 모델 {name}이(가) 없거나, 같은 이름이 둘 이상 있습니다.</translation>
        </message>
        <message>
            <source>Look at the list of model packs, and name one by its folder.</source>
            <translation>음성 모델 목록을 보고 폴더 이름으로 하나를 지정하십시오.</translation>
        </message>
        <message>
            <source>The model pack {name} is on no list of ours, and your office has not decided on it.</source>
            <translation>음성 모델 {name}은(는) 새김의 목록에 없고, 사무소에서도 아직 결정하지 않았습니다.</translation>
        </message>
        <message>
            <source>A custodian compares its digest with that of its source and accepts it, or takes another pack.</source>
            <translation>관리 책임자가 해시값를 출처와 맞춰 보고 승인하거나, 다른 모델을 쓰십시오.</translation>
        </message>
        <message>
            <source>Your office has decided not to use the model pack {name}.</source>
            <translation>사무소에서 음성 모델 {name}을(를) 쓰지 않기로 결정했습니다.</translation>
        </message>
        <message>
            <source>Choose another model pack, or ask a custodian why.</source>
            <translation>다른 음성 모델을 선택하거나 관리 책임자에게 이유를 물어보십시오.</translation>
        </message>
        <message>
            <source>The installation of the model pack was stopped before its end.</source>
            <translation>음성 모델 설치가 끝나기 전에 중단되었습니다.</translation>
        </message>
        <message>
            <source>What was copied so far is kept; it can't be used before it is whole.</source>
            <translation>지금까지 복사한 것은 남아 있으며, 다 복사될 때까지는 쓸 수 없습니다.</translation>
        </message>
        <message>
            <source>Install it from the same folder again: it goes on where it stopped.</source>
            <translation>같은 폴더에서 다시 설치하십시오. 멈춘 곳부터 이어서 합니다.</translation>
        </message>
        <message>
            <source>The model pack {name} could not be measured: no speech was found in our sample.</source>
            <translation>음성 모델 {name}의 속도를 재지 못했습니다. 새김의 표본에서 말소리를 찾지 못했습니다.</translation>
        </message>
        <message>
            <source>Nothing was changed, and the recordings are untouched.</source>
            <translation>아무것도 바꾸지 않았고, 녹음은 그대로 있습니다.</translation>
        </message>
        <message>
            <source>Install the program again: its sample of speech may be damaged.</source>
            <translation>프로그램을 다시 설치하십시오. 음성 표본이 손상되었을 수 있습니다.</translation>
        </message>
        <message>
            <source>The speech process gave up: {failure}.</source>
            <translation>받아쓰기 프로세스가 스스로 그만두었습니다. 이유: {failure}.</translation>
        </message>
        <message>
            <source>This transcription was begun {times} times, and each time the program ended.</source>
            <translation>이 받아쓰기를 {times}번 시작했으나 그때마다 프로그램이 종료되었습니다.</translation>
        </message>
        <message>
            <source>Choose a smaller model or close other programs, then ask for it again.</source>
            <translation>더 작은 모델을 선택하거나 다른 프로그램을 닫은 뒤 다시 요청하십시오.</translation>
        </message>
        <message>
            <source>There is no transcription {job} in the queue.</source>
            <translation>대기열에 받아쓰기 {job}이(가) 없습니다.</translation>
        </message>
        <message>
            <source>Look at the list of the queue: it names every transcription.</source>
            <translation>대기열 목록을 보십시오. 모든 받아쓰기의 이름이 나옵니다.</translation>
        </message>
        <message>
            <source>{account} translated this line, and so can't look it over as a reviewer.</source>
            <translation>이 줄은 {account} 계정이 번역했으므로, 같은 계정이 검토자로 살펴볼 수 없습니다.</translation>
        </message>
        <message>
            <source>The translation reads as it did before.</source>
            <translation>번역은 이전 그대로입니다.</translation>
        </message>
        <message>
            <source>Change it as a translator, or ask another person to review it.</source>
            <translation>번역자로서 고치거나, 다른 분에게 검토를 부탁하십시오.</translation>
        </message>
        <message>
            <source>There is no translation here that an approval could cover.</source>
            <translation>승인에 포함할 번역이 없습니다.</translation>
        </message>
        <message>
            <source>Nothing was approved, and the transcript is unchanged.</source>
            <translation>아무것도 승인되지 않았고 녹취록은 그대로입니다.</translation>
        </message>
        <message>
            <source>Approve the transcript alone, or have it translated first.</source>
            <translation>녹취록만 승인하거나, 먼저 번역하십시오.</translation>
        </message>
        <message>
            <source>The speech model {name} wasn't made to translate Korean into English.</source>
            <translation>음성 모델 {name}은(는) 한국어를 영어로 번역하도록 만들어지지 않았습니다.</translation>
        </message>
        <message>
            <source>Nothing was translated, and the transcript is untouched.</source>
            <translation>번역된 것은 없으며 녹취록은 그대로입니다.</translation>
        </message>
        <message>
            <source>Choose a model pack that translates, or let a person translate.</source>
            <translation>번역이 되는 모델 팩을 고르거나, 사람이 번역하도록 하십시오.</translation>
        </message>
        <message>
            <source>No format was chosen for the document.</source>
            <translation>문서의 형식을 고르지 않았습니다.</translation>
        </message>
        <message>
            <source>Choose one format or more.</source>
            <translation>형식을 하나 이상 골라 주십시오.</translation>
        </message>
        <message>
            <source>A document can't be put into the vault's own folder.</source>
            <translation>보관함 폴더 안에는 문서를 둘 수 없습니다.</translation>
        </message>
        <message>
            <source>Choose a drive, or a folder outside of the vault.</source>
            <translation>드라이브나 보관함 밖의 폴더를 골라 주십시오.</translation>
        </message>
        <message>
            <source>Figures of fewer than {least} approved interviews, or {least_words} words, do not leave the office: there are {interviews}, with {words} words.</source>
            <translation>승인된 면담 {least}건이나 어절 {least_words}개가 안 되는 수치는 사무소 밖으로 내보내지 않습니다. 지금은 면담 {interviews}건, 어절 {words}개입니다.</translation>
        </message>
        <message>
            <source>Nothing was written, and every transcript is unchanged.</source>
            <translation>아무것도 쓰지 않았고 녹취록은 모두 그대로입니다.</translation>
        </message>
        <message>
            <source>Look at the figures here, and export them once more interviews are approved.</source>
            <translation>수치는 여기에서 보시고, 더 많은 면담이 승인된 뒤에 내보내십시오.</translation>
        </message>
        <message>
            <source>There is nothing of yours to undo, or to do again, in this interview.</source>
            <translation>이 면담에는 되돌리거나 다시 할 내 작업이 없습니다.</translation>
        </message>
        <message>
            <source>The transcript reads as it did before.</source>
            <translation>녹취록은 전과 그대로입니다.</translation>
        </message>
        <message>
            <source>Choose an earlier text in the history of the line, if you need one.</source>
            <translation>이전 글이 필요하면 그 줄의 이력에서 고르십시오.</translation>
        </message>
        <message>
            <source>The line was changed since, so what you did before can't be undone by itself.</source>
            <translation>그 뒤에 줄이 바뀌어, 앞서 한 작업만 따로 되돌릴 수 없습니다.</translation>
        </message>
        <message>
            <source>Look at the history of the line, and correct it as it should read now.</source>
            <translation>줄의 이력을 보고, 지금 맞는 글로 고치십시오.</translation>
        </message>
        <message>
            <source>This vault has no redaction and no redacted copy {redaction}.</source>
            <translation>이 보관함에는 가림 처리나 가림 사본 {redaction}이(가) 없습니다.</translation>
        </message>
        <message>
            <source>List the redactions of the interview again and use an id from there.</source>
            <translation>면담의 가림 처리 목록을 다시 보고, 거기에 있는 번호를 쓰십시오.</translation>
        </message>
        <message>
            <source>The words are missing, longer than 300 characters, or hold line breaks or invisible characters.</source>
            <translation>글이 비어 있거나 300자를 넘거나, 줄바꿈 또는 보이지 않는 문자가 들어 있습니다.</translation>
        </message>
        <message>
            <source>No mask was set or taken back.</source>
            <translation>가림을 설정하거나 취소하지 않았습니다.</translation>
        </message>
        <message>
            <source>Say on one line what it is for, without any name.</source>
            <translation>무엇을 위한 것인지 이름 없이 한 줄로 적으십시오.</translation>
        </message>
        <message>
            <source>There is no mask {mask} in force.</source>
            <translation>유효한 가림 {mask}이(가) 없습니다.</translation>
        </message>
        <message>
            <source>All masks are as they were.</source>
            <translation>모든 가림은 그대로입니다.</translation>
        </message>
        <message>
            <source>List the masks again; somebody may have taken it back already.</source>
            <translation>가림 목록을 다시 보십시오. 다른 사람이 이미 취소했을 수 있습니다.</translation>
        </message>
        <message>
            <source>What was to be masked does not lie in this line or recording as it is now.</source>
            <translation>가리려던 부분이 지금의 이 줄이나 녹음 안에 있지 않습니다.</translation>
        </message>
        <message>
            <source>No mask was set, and nothing was made readable.</source>
            <translation>가림을 설정하지 않았고, 드러난 것도 없습니다.</translation>
        </message>
        <message>
            <source>Look at the line again, and mask what it reads now.</source>
            <translation>줄을 다시 보고, 지금 적힌 내용을 가리십시오.</translation>
        </message>
        <message>
            <source>{count} masks lie over lines that read otherwise by now.</source>
            <translation>가림 {count}개가 지금은 내용이 바뀐 줄에 걸려 있습니다.</translation>
        </message>
        <message>
            <source>Those lines are masked as a whole, and no copy can be made.</source>
            <translation>그 줄들은 전체가 가려져 있으며, 사본을 만들 수 없습니다.</translation>
        </message>
        <message>
            <source>Mask these lines anew, and take the old masks back.</source>
            <translation>그 줄들을 새로 가리고, 예전 가림은 취소하십시오.</translation>
        </message>
        <message>
            <source>{count} suggestions are neither masked nor declined.</source>
            <translation>제안 {count}개가 가려지지도, 그대로 두기로 정해지지도 않았습니다.</translation>
        </message>
        <message>
            <source>Nothing was approved, and nothing has left.</source>
            <translation>승인된 것도, 나간 것도 없습니다.</translation>
        </message>
        <message>
            <source>Go through the suggestions and decide each one.</source>
            <translation>제안을 하나씩 보고 정하십시오.</translation>
        </message>
        <message>
            <source>{account} set masks in this redaction, and so can't approve it.</source>
            <translation>{account}님은 이 가림 처리에서 가림을 설정했으므로 승인할 수 없습니다.</translation>
        </message>
        <message>
            <source>The masks are unchanged and still wait for approval.</source>
            <translation>가림은 그대로이며 승인을 기다리고 있습니다.</translation>
        </message>
        <message>
            <source>No approval covers this redaction as it is now.</source>
            <translation>지금의 이 가림 처리에 대한 승인이 없습니다.</translation>
        </message>
        <message>
            <source>No copy was made, and nothing has left.</source>
            <translation>사본을 만들지 않았고, 나간 것도 없습니다.</translation>
        </message>
        <message>
            <source>Have a supervisor who set no mask look through the copy and approve it.</source>
            <translation>가림을 설정하지 않은 감독자가 사본을 살펴보고 승인하도록 하십시오.</translation>
        </message>
        <message>
            <source>The map of this copy is not sealed to {account} with its present keys.</source>
            <translation>이 사본의 대조표는 {account}의 지금 열쇠로 열 수 없습니다.</translation>
        </message>
        <message>
            <source>The map is safe in the vault, and nobody has read it.</source>
            <translation>대조표는 보관함에 안전하게 있으며, 아무도 읽지 않았습니다.</translation>
        </message>
        <message>
            <source>Ask somebody whom the redaction names as a holder of its key.</source>
            <translation>이 가림 처리의 열쇠를 가진 사람에게 요청하십시오.</translation>
        </message>
        <message>
            <source>{count} lines of this interview are withheld.</source>
            <translation>이 면담에는 비공개로 한 줄이 {count}개 있습니다.</translation>
        </message>
        <message>
            <source>Nothing has left.</source>
            <translation>나간 것은 없습니다.</translation>
        </message>
        <message>
            <source>Make a redaction and hand over the redacted copy instead.</source>
            <translation>가림 처리를 하여 가림 사본을 대신 인계하십시오.</translation>
        </message>
        <message>
            <source>Nobody was added, and nothing was exchanged.</source>
            <translation>아무도 더하지 않았고, 주고받은 것도 없습니다.</translation>
        </message>
        <message>
            <source>Nothing of it was taken in. This vault is as it was.</source>
            <translation>아무것도 받아들이지 않았습니다. 이 보관함은 그대로입니다.</translation>
        </message>
        <message>
            <source>Keep the file, tell your custodian, and ask the colleague in person what happened on their laptop.</source>
            <translation>파일을 그대로 두고 관리 책임자에게 알린 뒤, 동료를 직접 만나 그 노트북에서 무슨 일이 있었는지 물어보십시오.</translation>
        </message>
        <message>
            <source>This is not a colleague's card, or somebody has changed it.</source>
            <translation>동료 카드가 아니거나, 누군가 내용을 바꾼 카드입니다.</translation>
        </message>
        <message>
            <source>Have the colleague save the card again on their own laptop.</source>
            <translation>동료가 자기 노트북에서 카드를 다시 저장하게 하십시오.</translation>
        </message>
        <message>
            <source>This is the card of {account}, who signs in on this laptop.</source>
            <translation>이 노트북에서 들어오는 {account} 계정의 카드입니다.</translation>
        </message>
        <message>
            <source>Take this card to the other laptop, and bring the card from there.</source>
            <translation>이 카드는 다른 노트북으로 가져가고, 그 노트북의 카드를 가져오십시오.</translation>
        </message>
        <message>
            <source>The name {account} belongs to another key on this laptop already.</source>
            <translation>이 노트북에서 {account} 이름은 이미 다른 열쇠의 것입니다.</translation>
        </message>
        <message>
            <source>A name means one person in the whole office: the colleague needs an account with another name.</source>
            <translation>한 이름은 사무소 전체에서 한 사람을 뜻합니다. 동료에게 다른 이름의 계정이 필요합니다.</translation>
        </message>
        <message>
            <source>The key of {account} is that of {other}, who is known on this laptop.</source>
            <translation>{account}의 열쇠가 이 노트북에 있는 {other}의 열쇠와 같습니다.</translation>
        </message>
        <message>
            <source>Nobody may be two people in one office. Ask your custodian.</source>
            <translation>한 사무소에서 한 사람이 두 사람일 수는 없습니다. 관리 책임자에게 물어보십시오.</translation>
        </message>
        <message>
            <source>This vault knows no colleague {account}.</source>
            <translation>이 보관함에는 동료 {account}이(가) 없습니다.</translation>
        </message>
        <message>
            <source>Have a custodian add the colleague's card first.</source>
            <translation>먼저 관리 책임자가 동료의 카드를 더하게 하십시오.</translation>
        </message>
        <message>
            <source>Nobody has compared the fingerprint of {account} since the card was added.</source>
            <translation>카드를 더한 뒤 {account}의 지문을 아직 아무도 맞추어 보지 않았습니다.</translation>
        </message>
        <message>
            <source>Have a custodian call the colleague, have the fingerprint read aloud, and type what they hear.</source>
            <translation>관리 책임자가 동료에게 전화하여 지문을 읽어 달라고 하고, 들은 대로 입력하게 하십시오.</translation>
        </message>
        <message>
            <source>The fingerprint is not that of the card kept for {account}.</source>
            <translation>입력한 지문이 {account}의 카드 지문과 다릅니다.</translation>
        </message>
        <message>
            <source>The colleague stays unverified, and nothing is exchanged.</source>
            <translation>동료는 확인되지 않은 채로 남고, 아무것도 주고받지 않습니다.</translation>
        </message>
        <message>
            <source>Have it read aloud once more. If it still differs, this is not the colleague's card.</source>
            <translation>한 번 더 읽어 달라고 하십시오. 그래도 다르면 그 동료의 카드가 아닙니다.</translation>
        </message>
        <message>
            <source>There is no file {name}.</source>
            <translation>{name} 파일이 없습니다.</translation>
        </message>
        <message>
            <source>Plug in the drive, and choose the file that begins with review-.</source>
            <translation>드라이브를 꽂고 이름이 review-로 시작하는 파일을 고르십시오.</translation>
        </message>
        <message>
            <source>This review bundle was taken in already, at {at}.</source>
            <translation>이 검토 묶음은 {at}에 이미 받아들였습니다.</translation>
        </message>
        <message>
            <source>There is nothing to do. If you expected news, ask for a new bundle.</source>
            <translation>할 일이 없습니다. 새 내용을 기다리고 있었다면 새 묶음을 달라고 하십시오.</translation>
        </message>
        <message>
            <source>This review bundle is for {account} on another laptop.</source>
            <translation>이 검토 묶음은 다른 노트북의 {account} 앞으로 온 것입니다.</translation>
        </message>
        <message>
            <source>Give the drive to whom it is for, or ask for a bundle for this account.</source>
            <translation>받을 사람에게 드라이브를 건네거나, 이 계정 앞으로 묶음을 만들어 달라고 하십시오.</translation>
        </message>
        <message>
            <source>The file, or the interview here, has changed since the bundle was opened.</source>
            <translation>묶음을 연 뒤에 파일이나 이 노트북의 면담이 바뀌었습니다.</translation>
        </message>
        <message>
            <source>Open the bundle once more, and look at what it brings.</source>
            <translation>묶음을 다시 열어 무엇이 들어 있는지 보십시오.</translation>
        </message>
        <message>
            <source>It was stopped before its end.</source>
            <translation>끝나기 전에 멈추었습니다.</translation>
        </message>
        <message>
            <source>This vault is as it was, and no finished file was left on the drive.</source>
            <translation>이 보관함은 그대로이고, 드라이브에 완성된 파일은 남지 않았습니다.</translation>
        </message>
        <message>
            <source>Begin again whenever you like.</source>
            <translation>언제든 다시 시작하십시오.</translation>
        </message>
        <message>
            <source>What was read back from the drive is not what was written.</source>
            <translation>드라이브에서 다시 읽은 내용이 기록한 내용과 다릅니다.</translation>
        </message>
        <message>
            <source>Nothing counts as sent, and the file was removed from the drive.</source>
            <translation>보낸 것으로 치지 않으며, 파일은 드라이브에서 지웠습니다.</translation>
        </message>
        <message>
            <source>Use another drive. This one can't be trusted.</source>
            <translation>다른 드라이브를 쓰십시오. 이 드라이브는 믿을 수 없습니다.</translation>
        </message>
        <message>
            <source>Something in the bundle was written by {account}, who is not known here.</source>
            <translation>묶음 안에 이 노트북이 모르는 {account}이(가) 쓴 것이 있습니다.</translation>
        </message>
        <message>
            <source>Have a custodian add the card of {account}, then open the bundle again.</source>
            <translation>관리 책임자가 {account}의 카드를 더하게 한 뒤 묶음을 다시 여십시오.</translation>
        </message>
        <message>
            <source>The bundle comes without audio, and {count} recordings of it are not here.</source>
            <translation>묶음에 소리가 없고, 그 가운데 녹음 {count}개가 이 노트북에 없습니다.</translation>
        </message>
        <message>
            <source>Ask the colleague to send it again with audio.</source>
            <translation>동료에게 소리를 넣어 다시 보내 달라고 하십시오.</translation>
        </message>
        <message>
            <source>The audio of {recording} in the bundle does not fit its seal.</source>
            <translation>묶음에 든 {recording}의 소리가 봉인과 맞지 않습니다.</translation>
        </message>
        <message>
            <source>The bundle holds something that our program would never write ({kind}).</source>
            <translation>묶음 안에 이 프로그램이라면 쓰지 않을 것이 있습니다({kind}).</translation>
        </message>
        <message>
            <source>Something in the bundle is not signed by the person it is said to be from ({kind}, {object}).</source>
            <translation>묶음 안에 썼다고 된 사람이 서명하지 않은 것이 있습니다({kind}, {object}).</translation>
        </message>
        <message>
            <source>Something in the bundle contradicts what is here under the same name ({kind}, {object}).</source>
            <translation>묶음 안에 이 노트북의 같은 이름과 어긋나는 것이 있습니다({kind}, {object}).</translation>
        </message>
        <message>
            <source>The custody log of {account}'s laptop does not go on from what was seen of it before.</source>
            <translation>{account}의 노트북 관리 기록이 전에 본 것에서 이어지지 않습니다.</translation>
        </message>
        <message>
            <source>If that vault was restored from a backup, a custodian ends the exchange here and compares the fingerprint again, in one room with the colleague. If not, somebody has rewritten it.</source>
            <translation>그 보관함을 백업에서 복원했다면, 관리 책임자가 이곳에서 교환을 끝내고 동료와 한자리에서 지문을 다시 맞추십시오. 아니라면 누군가 기록을 다시 쓴 것입니다.</translation>
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
        <name>FileEdit</name>
        <message>
            <source>Choose…</source>
            <translation>고르기…</translation>
        </message>
    </context>
    <context>
        <name>FilesTable</name>
        <message>
            <source>{state} · own origin</source>
            <translation>{state} · 출처 따로</translation>
        </message>
        <message>
            <source>File</source>
            <translation>파일</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>크기</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>소리</translation>
        </message>
        <message>
            <source>Goes to</source>
            <translation>넣을 면담</translation>
        </message>
        <message>
            <source>State</source>
            <translation>상태</translation>
        </message>
        <message>
            <source>Files to bring in</source>
            <translation>가져올 파일</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in the transcript</source>
            <translation>녹취록에서 찾기</translation>
        </message>
        <message>
            <source>Replace with</source>
            <translation>바꿀 글</translation>
        </message>
        <message>
            <source>To the place found before</source>
            <translation>앞에서 찾은 곳으로</translation>
        </message>
        <message>
            <source>To the next place found</source>
            <translation>다음에 찾은 곳으로</translation>
        </message>
        <message>
            <source>Capital letters count</source>
            <translation>대소문자 구분</translation>
        </message>
        <message>
            <source>Word</source>
            <translation>낱말</translation>
        </message>
        <message>
            <source>Whole words only</source>
            <translation>온전한 낱말만</translation>
        </message>
        <message>
            <source>Spellings of North and South alike</source>
            <translation>남북 표기를 같게 찾기</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>Preview…</source>
            <translation>미리보기…</translation>
        </message>
        <message>
            <source>Shows every change first</source>
            <translation>바뀔 곳을 먼저 모두 보여 줍니다</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>찾지 못함</translation>
        </message>
        <message>
            <source>{at} of {count}</source>
            <translation>{count}곳 중 {at}</translation>
        </message>
    </context>
    <context>
        <name>FolderEdit</name>
        <message>
            <source>Choose…</source>
            <translation>고르기…</translation>
        </message>
    </context>
    <context>
        <name>Gate</name>
        <message>
            <source>Whoever listened is not sure of the words.</source>
            <translation>들은 사람이 이 말을 확신하지 못합니다.</translation>
        </message>
        <message>
            <source>Part of it can't be understood.</source>
            <translation>알아들을 수 없는 부분이 있습니다.</translation>
        </message>
        <message>
            <source>The witness asked that it goes nowhere: it leaves the vault in no export.</source>
            <translation>증언자가 내보내지 말아 달라고 했습니다. 어떤 인계 자료에도 들어가지 않습니다.</translation>
        </message>
        <message>
            <source>final</source>
            <translation>확정</translation>
        </message>
        <message>
            <source>heard</source>
            <translation>들음</translation>
        </message>
        <message>
            <source>partly heard</source>
            <translation>일부만 들음</translation>
        </message>
        <message>
            <source>not heard</source>
            <translation>아직 듣지 않음</translation>
        </message>
        <message>
            <source>{seconds} s of this line are not heard yet. {key} plays them.</source>
            <translation>이 줄에서 {seconds}초를 아직 듣지 않았습니다. {key} 키를 누르면 그 부분을 들려줍니다.</translation>
        </message>
        <message>
            <source>You have heard every line of this recording.</source>
            <translation>이 녹음의 모든 줄을 들으셨습니다.</translation>
        </message>
        <message>
            <source>Every line of this recording is final.</source>
            <translation>이 녹음의 모든 줄이 확정되었습니다.</translation>
        </message>
        <message>
            <source>No flag is left in this recording.</source>
            <translation>이 녹음에는 다시 들을 곳이 남아 있지 않습니다.</translation>
        </message>
        <message>
            <source>Stop where the line is to be split, or put the cursor there while correcting.</source>
            <translation>나눌 곳에서 재생을 멈추거나, 고치는 중에 그 자리에 커서를 두십시오.</translation>
        </message>
        <message>
            <source>Different people speak in these lines. {key} merges them all the same.</source>
            <translation>이 줄들은 말하는 사람이 다릅니다. 그래도 합치려면 {key} 키를 다시 누르십시오.</translation>
        </message>
        <message>
            <source>Uncertain</source>
            <translation>불확실</translation>
        </message>
        <message>
            <source>Inaudible</source>
            <translation>안 들림</translation>
        </message>
        <message>
            <source>Withheld</source>
            <translation>비공개</translation>
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
        <message>
            <source>Consent, key and custody log are in order. Unless it is approved, every page says draft.</source>
            <translation>동의, 열쇠, 관리 기록이 갖추어졌습니다. 승인되지 않았다면 모든 쪽에 초안이라고 적힙니다.</translation>
        </message>
        <message>
            <source>Consent, approval, key and custody log are in order. No sound leaves with a document.</source>
            <translation>동의, 승인, 열쇠, 관리 기록이 모두 갖추어졌습니다. 문서와 함께 나가는 소리는 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>Glossary</name>
        <message>
            <source>Out of use since version {version}</source>
            <translation>{version}판부터 쓰지 않음</translation>
        </message>
        <message>
            <source>Comes with Saegim, list {version}</source>
            <translation>새김에 들어 있는 용어집, 목록 {version}</translation>
        </message>
        <message>
            <source>Written by the office, version {version}</source>
            <translation>사무실에서 작성, {version}판</translation>
        </message>
        <message>
            <source>{n} in Korean</source>
            <translation>한국어 {n}개</translation>
        </message>
        <message>
            <source>{n} in English</source>
            <translation>영어 {n}개</translation>
        </message>
        <message>
            <source>{n} words</source>
            <translation>용어 {n}개</translation>
        </message>
        <message>
            <source>taken out of use</source>
            <translation>쓰지 않기로 함</translation>
        </message>
        <message>
            <source>Version {version}, {time}, {name}: {what}</source>
            <translation>{version}판, {time}, {name}: {what}</translation>
        </message>
        <message>
            <source>Heard without a glossary: no word is expected.</source>
            <translation>용어집 없이 듣습니다.</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>세는 중…</translation>
        </message>
        <message>
            <source>The room is counted as soon as there is a model; a draft refuses what is too much.</source>
            <translation>모델이 있어야 토큰을 셀 수 있습니다. 너무 많으면 초안을 만들기 전에 알려 드립니다.</translation>
        </message>
        <message>
            <source>{n} of {most} tokens: too many, they would cost text. Choose fewer packs.</source>
            <translation>{most}토큰까지인데 {n}토큰입니다. 이대로는 받아쓴 글이 잘립니다. 용어집을 줄여 주십시오.</translation>
        </message>
        <message>
            <source>{n} of {most} tokens are used.</source>
            <translation>{most}토큰 가운데 {n}토큰을 씁니다.</translation>
        </message>
    </context>
    <context>
        <name>GlossaryView</name>
        <message>
            <source>Words that the next drafts of {code} are to expect. Packs never hold names of persons.</source>
            <translation>{code}의 다음 초안부터 귀 기울여 들을 용어입니다. 사람 이름은 용어집에 넣지 않습니다.</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>용어집</translation>
        </message>
        <message>
            <source>No interview is chosen. Packs can be read and written all the same.</source>
            <translation>고른 면담이 없습니다. 용어집을 보고 고칠 수는 있습니다.</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>녹취록</translation>
        </message>
        <message>
            <source>New &amp;pack…</source>
            <translation>새 용어집(&amp;P)…</translation>
        </message>
    </context>
    <context>
        <name>GoalCard</name>
        <message>
            <source>The {n} chosen files only</source>
            <translation>선택한 파일 {n}개만</translation>
        </message>
        <message>
            <source>The chosen file only</source>
            <translation>선택한 파일만</translation>
        </message>
        <message>
            <source>Choose an interview…</source>
            <translation>면담을 고르십시오…</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>모든 파일</translation>
        </message>
        <message>
            <source>&amp;What follows is for</source>
            <translation>아래 내용을 적용할 파일(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Interview</source>
            <translation>면담(&amp;I)</translation>
        </message>
        <message>
            <source>This witness has not agreed to recordings yet. Ask for consent first.</source>
            <translation>이 증언자는 아직 녹음에 동의하지 않았습니다. 먼저 동의를 구하십시오.</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>출처</translation>
        </message>
        <message>
            <source>The same as of all</source>
            <translation>전체와 같게</translation>
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
        <message>
            <source>document</source>
            <translation>문서</translation>
        </message>
        <message>
            <source>not sealed</source>
            <translation>봉인 안 함</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>초안</translation>
        </message>
    </context>
    <context>
        <name>Headline</name>
        <message>
            <source>{key} again stops it: {n} s left</source>
            <translation>{key}를 한 번 더 누르면 멈춥니다: {n}초</translation>
        </message>
        <message>
            <source>Marked at {time}: {what}</source>
            <translation>{time}에 표시함: {what}</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>keep an account out of the vault until it is enabled; the vault gets a new key</source>
            <translation>계정을 다시 허용할 때까지 들어오지 못하게 합니다. 보관함 열쇠가 새로 바뀝니다</translation>
        </message>
        <message>
            <source>let a disabled account in again</source>
            <translation>막아 둔 계정을 다시 허용합니다</translation>
        </message>
        <message>
            <source>keep an account out of the vault for ever; the vault gets a new key</source>
            <translation>계정을 영영 들어오지 못하게 합니다. 보관함 열쇠가 새로 바뀝니다</translation>
        </message>
        <message>
            <source>add, list and change accounts</source>
            <translation>계정을 추가하고, 나열하고, 바꿉니다</translation>
        </message>
        <message>
            <source>add an account; with --passphrase-fd its passphrase is the second line</source>
            <translation>계정을 추가합니다. --passphrase-fd를 쓰면 둘째 줄이 새 계정의 암호입니다</translation>
        </message>
        <message>
            <source>its handle, such as interviewer-1; never a name</source>
            <translation>계정 이름. 예: interviewer-1. 사람 이름은 쓰지 않습니다</translation>
        </message>
        <message>
            <source>list the accounts and their public keys</source>
            <translation>계정과 공개 열쇠를 나열합니다</translation>
        </message>
        <message>
            <source>the account that is changed</source>
            <translation>바꿀 계정</translation>
        </message>
        <message>
            <source>give an account other roles than it has</source>
            <translation>계정의 역할을 바꿉니다</translation>
        </message>
        <message>
            <source>may be given more than once: all of them together</source>
            <translation>여러 번 쓸 수 있습니다. 모두 함께 주어집니다</translation>
        </message>
        <message>
            <source>give your own account new keys; your passphrase is asked once more</source>
            <translation>자기 계정의 열쇠를 새로 만듭니다. 암호를 한 번 더 묻습니다</translation>
        </message>
        <message>
            <source>beside you, if you are none</source>
            <translation>관리 책임자가 아니면, 곁에 있는 관리 책임자</translation>
        </message>
        <message>
            <source>if the custodian's account needs one</source>
            <translation>관리 책임자의 계정에 열쇠 파일이 필요할 때</translation>
        </message>
        <message>
            <source>shown inside the vault only</source>
            <translation>보관함 안에서만 보입니다</translation>
        </message>
        <message>
            <source>may be given more than once; an interviewer, if none is</source>
            <translation>여러 번 쓸 수 있습니다. 없으면 면담자입니다</translation>
        </message>
        <message>
            <source>approve the transcript of an interview, as another person</source>
            <translation>다른 사람으로서 면담 녹취록을 승인합니다</translation>
        </message>
        <message>
            <source>copy the vault onto a drive, or look at such copies</source>
            <translation>보관함을 드라이브에 백업하거나, 백업을 살펴봅니다</translation>
        </message>
        <message>
            <source>bring to the drive what it does not have yet; others can go on working</source>
            <translation>드라이브에 아직 없는 것을 옮깁니다. 그동안 일을 계속할 수 있습니다</translation>
        </message>
        <message>
            <source>the drive's folder</source>
            <translation>드라이브의 폴더</translation>
        </message>
        <message>
            <source>read everything again, and verify all of the drive</source>
            <translation>모두 다시 읽고, 드라이브 전체를 검증합니다</translation>
        </message>
        <message>
            <source>the backups on a drive, newest first; takes no passphrase</source>
            <translation>드라이브에 있는 백업. 최근 것부터. 암호가 필요 없습니다</translation>
        </message>
        <message>
            <source>read a backup from the drive and compare digests; takes no passphrase</source>
            <translation>드라이브의 백업을 읽어 다이제스트을 대조합니다. 암호가 필요 없습니다</translation>
        </message>
        <message>
            <source>the newest, unless one is named</source>
            <translation>지정하지 않으면 가장 최근 것</translation>
        </message>
        <message>
            <source>note a witness's answer, or list the answers</source>
            <translation>증언자의 동의 답을 적거나 나열합니다</translation>
        </message>
        <message>
            <source>note the answer to one item</source>
            <translation>한 항목의 답을 적습니다</translation>
        </message>
        <message>
            <source>such as C01</source>
            <translation>예: C01</translation>
        </message>
        <message>
            <source>one of the item's answers, or withdraw</source>
            <translation>그 항목의 답 가운데 하나, 또는 withdraw(철회)</translation>
        </message>
        <message>
            <source>how it was given (oral_recorded)</source>
            <translation>답한 방식 (oral_recorded)</translation>
        </message>
        <message>
            <source>language of the question (ko)</source>
            <translation>물은 언어 (ko)</translation>
        </message>
        <message>
            <source>every item of the form and its answer</source>
            <translation>양식의 모든 항목과 답</translation>
        </message>
        <message>
            <source>show or check the custody log</source>
            <translation>관리 기록을 보거나 점검합니다</translation>
        </message>
        <message>
            <source>every entry, oldest first</source>
            <translation>모든 항목. 오래된 것부터</translation>
        </message>
        <message>
            <source>only entries about this</source>
            <translation>이것에 관한 항목만</translation>
        </message>
        <message>
            <source>check signatures, links, checkpoints and rows</source>
            <translation>서명, 연결, 확인점, 저장된 행을 점검합니다</translation>
        </message>
        <message>
            <source>compare the log with a checkpoint that somebody kept elsewhere</source>
            <translation>관리 기록을 다른 곳에 둔 확인점과 대조합니다</translation>
        </message>
        <message>
            <source>checkpoint.txt, or the list of a backup</source>
            <translation>checkpoint.txt 또는 백업의 목록</translation>
        </message>
        <message>
            <source>number of entries and root, from paper</source>
            <translation>종이에 적힌 항목 수와 루트 해시</translation>
        </message>
        <message>
            <source>unless it lies beside it, as FILE.sig</source>
            <translation>FILE.sig로 곁에 있지 않을 때</translation>
        </message>
        <message>
            <source>watch a testimony being recorded, transcribed, sealed and verified</source>
            <translation>증언 하나를 녹음하고, 받아쓰고, 봉인하고, 검증하는 것을 보여 줍니다</translation>
        </message>
        <message>
            <source>where the new folder is made</source>
            <translation>새 폴더를 만들 곳</translation>
        </message>
        <message>
            <source>add, list and verify recipients</source>
            <translation>수신 기관을 추가하고, 나열하고, 확인합니다</translation>
        </message>
        <message>
            <source>add a recipient with its age key</source>
            <translation>수신 기관을 age 열쇠와 함께 추가합니다</translation>
        </message>
        <message>
            <source>a handle such as ohchr-seoul</source>
            <translation>짧은 이름. 예: ohchr-seoul</translation>
        </message>
        <message>
            <source>the recipient's public key, age1…</source>
            <translation>수신 기관의 공개 열쇠, age1…</translation>
        </message>
        <message>
            <source>whose consent it needs</source>
            <translation>필요한 동의</translation>
        </message>
        <message>
            <source>shown in lists and on documents</source>
            <translation>목록과 문서에 보이는 이름</translation>
        </message>
        <message>
            <source>list the recipients and their fingerprints</source>
            <translation>수신 기관과 열쇠 지문을 나열합니다</translation>
        </message>
        <message>
            <source>note that the fingerprint was compared by voice or in person</source>
            <translation>전화로 또는 만나서 열쇠 지문을 대조했음을 적습니다</translation>
        </message>
        <message>
            <source>the handle it was added under</source>
            <translation>추가할 때 쓴 짧은 이름</translation>
        </message>
        <message>
            <source>as the recipient read it aloud</source>
            <translation>수신 기관이 소리 내어 읽은 그대로</translation>
        </message>
        <message>
            <source>the allowed_signers file a recipient needs, to be given in person</source>
            <translation>수신 기관에 필요한 allowed_signers 파일. 직접 만나서 건넵니다</translation>
        </message>
        <message>
            <source>destroy an interview's audio, or all of its testimony; two people sign</source>
            <translation>면담의 소리 또는 증언 전체를 없앱니다. 두 사람이 서명합니다</translation>
        </message>
        <message>
            <source>the audio alone, or every word as well</source>
            <translation>소리만, 또는 모든 글까지</translation>
        </message>
        <message>
            <source>kept in the log for ever</source>
            <translation>관리 기록에 영영 남습니다</translation>
        </message>
        <message>
            <source>the witness's code, once more</source>
            <translation>증언자 코드를 한 번 더</translation>
        </message>
        <message>
            <source>seal an interview for a destination and hand it over</source>
            <translation>면담을 수신 기관 앞으로 봉인하여 인계합니다</translation>
        </message>
        <message>
            <source>the handle of a verified destination</source>
            <translation>확인된 수신 기관의 짧은 이름</translation>
        </message>
        <message>
            <source>only say what stands in the way</source>
            <translation>무엇이 막고 있는지만 알려 줍니다</translation>
        </message>
        <message>
            <source>usage: </source>
            <translation>쓰는 법: </translation>
        </message>
        <message>
            <source>show this help and end</source>
            <translation>이 도움말을 보이고 끝냅니다</translation>
        </message>
        <message>
            <source>what it takes</source>
            <translation>받는 것</translation>
        </message>
        <message>
            <source>options</source>
            <translation>선택 사항</translation>
        </message>
        <message>
            <source>Nothing was done.</source>
            <translation>아무것도 하지 않았습니다.</translation>
        </message>
        <message>
            <source>{command} --help says how it is typed.</source>
            <translation>쓰는 법은 {command} --help에 있습니다.</translation>
        </message>
        <message>
            <source>The JSON object holds texts: kind (witness or family), relation, name_hangul, name_hanja, name_latin, other_names, birth_date (such as 1968, 1968-05 or 1968-05-17), birthplace, sex, contacts, whereabouts, threat and notes. Any of them may be left out, except that there is a name.</source>
            <translation>JSON 객체에는 다음 글이 들어갑니다. kind(witness 증언자 또는 family 가족), relation(관계), name_hangul(한글 이름), name_hanja(한자 이름), name_latin(로마자 이름), other_names(다른 이름), birth_date(생년월일, 예: 1968, 1968-05, 1968-05-17), birthplace(출생지), sex(성별), contacts(연락처), whereabouts(가족이 있는 곳), threat(위협), notes(메모). 이름 하나만 있으면 나머지는 빼도 됩니다.</translation>
        </message>
        <message>
            <source>who stands behind a code, for those entitled to know</source>
            <translation>코드 뒤에 있는 사람. 알 권한이 있는 사람만</translation>
        </message>
        <message>
            <source>write somebody down, or their next version; one JSON object is read</source>
            <translation>신원을 적거나 다음 판을 적습니다. JSON 객체 하나를 읽습니다</translation>
        </message>
        <message>
            <source>open an identity for a reason</source>
            <translation>이유를 대고 신원을 엽니다</translation>
        </message>
        <message>
            <source>let an account open identities</source>
            <translation>계정이 신원을 열 수 있게 합니다</translation>
        </message>
        <message>
            <source>take identities away from an account, and give them a new key</source>
            <translation>계정의 신원 권한을 거두고 신원 열쇠를 새로 바꿉니다</translation>
        </message>
        <message>
            <source>whose right it is</source>
            <translation>권한을 주거나 거둘 계정</translation>
        </message>
        <message>
            <source>the witness's code</source>
            <translation>증언자 코드</translation>
        </message>
        <message>
            <source>whom this is the next version of</source>
            <translation>누구의 다음 판인지</translation>
        </message>
        <message>
            <source>where the JSON object is read (0)</source>
            <translation>JSON 객체를 읽을 디스크립터 (0)</translation>
        </message>
        <message>
            <source>the reason in words; no names</source>
            <translation>이유를 글로. 이름은 쓰지 않습니다</translation>
        </message>
        <message>
            <source>the second person beside you</source>
            <translation>곁에 있는 두 번째 사람</translation>
        </message>
        <message>
            <source>if the second person's account needs one</source>
            <translation>두 번째 사람의 계정에 열쇠 파일이 필요할 때</translation>
        </message>
        <message>
            <source>not only the newest of each person</source>
            <translation>사람마다 최신판만이 아니라 모든 판</translation>
        </message>
        <message>
            <source>open an interview, list them, or show one</source>
            <translation>면담을 열고, 나열하고, 보여 줍니다</translation>
        </message>
        <message>
            <source>open an interview with a witness</source>
            <translation>증언자와의 면담을 엽니다</translation>
        </message>
        <message>
            <source>such as W-2026-014, never a name</source>
            <translation>예: W-2026-014. 이름은 쓰지 않습니다</translation>
        </message>
        <message>
            <source>may be given more than once (ko)</source>
            <translation>여러 번 쓸 수 있습니다 (ko)</translation>
        </message>
        <message>
            <source>list the interviews</source>
            <translation>면담을 나열합니다</translation>
        </message>
        <message>
            <source>stage, consent, recordings, transcripts, approval and hand-overs</source>
            <translation>단계, 동의, 녹음, 녹취록, 승인, 인계</translation>
        </message>
        <message>
            <source>id of the interview, or code of the witness</source>
            <translation>면담 번호 또는 증언자 코드</translation>
        </message>
        <message>
            <source>make a key file on a drive</source>
            <translation>드라이브에 열쇠 파일을 만듭니다</translation>
        </message>
        <message>
            <source>make a new key file; nothing is written over</source>
            <translation>새 열쇠 파일을 만듭니다. 있는 것은 덮어쓰지 않습니다</translation>
        </message>
        <message>
            <source>a new file on a drive</source>
            <translation>드라이브의 새 파일</translation>
        </message>
        <message>
            <source>make, rehearse or use the recovery kit</source>
            <translation>복구 키트를 만들고, 연습하고, 씁니다</translation>
        </message>
        <message>
            <source>make a kit; sheets of an earlier one open nothing then</source>
            <translation>키트를 만듭니다. 예전 키트의 복구지로는 아무것도 열리지 않게 됩니다</translation>
        </message>
        <message>
            <source>a drive or folder for the printable sheets</source>
            <translation>인쇄할 복구지를 둘 드라이브나 폴더</translation>
        </message>
        <message>
            <source>how many sheets it takes (2)</source>
            <translation>여는 데 필요한 복구지 수 (2)</translation>
        </message>
        <message>
            <source>how many sheets there are (3)</source>
            <translation>모든 복구지 수 (3)</translation>
        </message>
        <message>
            <source>open the vault's key with the sheets, as in an emergency</source>
            <translation>비상시처럼 복구지로 보관함 열쇠를 열어 봅니다</translation>
        </message>
        <message>
            <source>which kit there is, and when it was rehearsed</source>
            <translation>어떤 키트가 있고 언제 연습했는지</translation>
        </message>
        <message>
            <source>open the vault with the sheets for a new account, given by --account</source>
            <translation>복구지로 보관함을 열고 --account로 준 새 계정을 만듭니다</translation>
        </message>
        <message>
            <source>why an older copy of the vault is gone on with, where it is one</source>
            <translation>보관함이 예전 사본일 때 그것으로 계속하는 사유</translation>
        </message>
        <message>
            <source>one sheet a line; without it they are asked for</source>
            <translation>한 줄에 복구지 한 장. 없으면 하나씩 묻습니다</translation>
        </message>
        <message>
            <source>verify a bundle and open it into a new folder</source>
            <translation>증거 묶음을 검증하고 새 폴더에 엽니다</translation>
        </message>
        <message>
            <source>a folder that does not exist yet</source>
            <translation>아직 없는 폴더</translation>
        </message>
        <message>
            <source>the vault's folder; may be given as SAEGIM_VAULT</source>
            <translation>보관함 폴더. SAEGIM_VAULT로 줄 수도 있습니다</translation>
        </message>
        <message>
            <source>who signs in</source>
            <translation>들어오는 계정</translation>
        </message>
        <message>
            <source>the key file, for an account that needs one</source>
            <translation>열쇠 파일. 필요한 계정만</translation>
        </message>
        <message>
            <source>descriptor with a passphrase on each line; without it they are asked for</source>
            <translation>암호가 한 줄에 하나씩 있는 디스크립터. 없으면 묻습니다</translation>
        </message>
        <message>
            <source>the second person, whose passphrase is asked for next</source>
            <translation>두 번째 사람. 그 암호를 이어서 묻습니다</translation>
        </message>
        <message>
            <source>one JSON value on standard output, and nothing else there</source>
            <translation>표준 출력에 JSON 값 하나만 씁니다</translation>
        </message>
        <message>
            <source>Record, transcribe, review, seal and hand over testimony, offline.</source>
            <translation>증언을 네트워크 없이 녹음하고, 받아쓰고, 검토하고, 봉인하고, 인계합니다.</translation>
        </message>
        <message>
            <source>of everything said; else the system's</source>
            <translation>모든 말의 언어. 없으면 시스템의 언어</translation>
        </message>
        <message>
            <source>change your own passphrase, or have one suggested</source>
            <translation>자기 암호를 바꾸거나 암호를 제안받습니다</translation>
        </message>
        <message>
            <source>with --passphrase-fd: the old one to unlock, the old one again, and the new one</source>
            <translation>--passphrase-fd를 쓰면: 여는 데 쓸 옛 암호, 옛 암호 한 번 더, 새 암호</translation>
        </message>
        <message>
            <source>needed as well from now on</source>
            <translation>이제부터 함께 필요한 열쇠 파일</translation>
        </message>
        <message>
            <source>no key file is needed any more</source>
            <translation>열쇠 파일이 더는 필요하지 않게 합니다</translation>
        </message>
        <message>
            <source>words by chance, to be written down</source>
            <translation>적어 둘 무작위 낱말</translation>
        </message>
        <message>
            <source>of the words</source>
            <translation>낱말의 언어</translation>
        </message>
        <message>
            <source>5 to 16; 11 bits each</source>
            <translation>5에서 16까지. 하나에 11비트</translation>
        </message>
        <message>
            <source>see the office's rules, or set one</source>
            <translation>사무소의 규칙을 보거나 정합니다</translation>
        </message>
        <message>
            <source>list every rule in force, with its limits and who set it</source>
            <translation>모든 규칙과 한계, 정한 사람을 나열합니다</translation>
        </message>
        <message>
            <source>set a rule; a custodian's act, and logged</source>
            <translation>규칙을 정합니다. 관리 책임자의 일이며 기록됩니다</translation>
        </message>
        <message>
            <source>as `policy list` names it</source>
            <translation>`policy list`에 나오는 이름</translation>
        </message>
        <message>
            <source>within the limits that `policy list` shows</source>
            <translation>`policy list`에 나오는 한계 안의 수</translation>
        </message>
        <message>
            <source>import, capture and list recordings</source>
            <translation>녹음을 가져오고, 녹음하고, 나열합니다</translation>
        </message>
        <message>
            <source>take in existing audio: WAV, FLAC, MP3, M4A, Ogg and older kinds</source>
            <translation>있는 소리 파일을 가져옵니다: WAV, FLAC, MP3, M4A, Ogg와 예전 형식</translation>
        </message>
        <message>
            <source>one file or more; they stay where they are</source>
            <translation>파일 하나 이상. 파일은 제자리에 남습니다</translation>
        </message>
        <message>
            <source>record from the microphone</source>
            <translation>마이크로 녹음합니다</translation>
        </message>
        <message>
            <source>do what lines on standard input say: i important, d distress, t interpreter, n WORDS a note, b break or on again, o off the record, k keep it apart, x never keep it, r back on record, m ID another microphone, q stop</source>
            <translation>표준 입력의 줄이 시키는 대로 합니다. i 중요, d 힘들어함, t 통역, n WORDS 메모, b 쉬기 또는 다시 시작, o 기록하지 않음, k 따로 보관, x 보관하지 않음, r 다시 기록, m ID 다른 마이크, q 멈춤</translation>
        </message>
        <message>
            <source>a microphone other than the system's own choice</source>
            <translation>시스템이 고른 것 말고 다른 마이크</translation>
        </message>
        <message>
            <source>samples a second</source>
            <translation>초당 표본 수</translation>
        </message>
        <message>
            <source>1 or 2 (1)</source>
            <translation>1 또는 2 (1)</translation>
        </message>
        <message>
            <source>go on with a recording whose window is gone</source>
            <translation>창이 사라진 녹음을 이어서 맡습니다</translation>
        </message>
        <message>
            <source>list the microphones that can be recorded from</source>
            <translation>녹음할 수 있는 마이크 목록</translation>
        </message>
        <message>
            <source>stop once so much is stored; else at Ctrl-C</source>
            <translation>이만큼 저장되면 멈춥니다. 없으면 Ctrl-C로 멈춥니다</translation>
        </message>
        <message>
            <source>list recordings</source>
            <translation>녹음을 나열합니다</translation>
        </message>
        <message>
            <source>of this interview only</source>
            <translation>이 면담의 것만</translation>
        </message>
        <message>
            <source>bring a vault back from a backup; takes no passphrase</source>
            <translation>백업에서 보관함을 복원합니다. 암호가 필요 없습니다</translation>
        </message>
        <message>
            <source>have the custody log stamped by an authority, over a drive</source>
            <translation>드라이브를 거쳐 기관의 타임스탬프를 관리 기록에 받습니다</translation>
        </message>
        <message>
            <source>write a request about the log as it is now</source>
            <translation>지금의 관리 기록에 대한 요청을 씁니다</translation>
        </message>
        <message>
            <source>take back the answers in a folder</source>
            <translation>폴더에 있는 응답을 가져옵니다</translation>
        </message>
        <message>
            <source>every request with its answers, and how old the newest is</source>
            <translation>모든 요청과 응답, 가장 최근 것이 얼마나 되었는지</translation>
        </message>
        <message>
            <source>the authorities whose stamps this office takes</source>
            <translation>이 사무소가 타임스탬프를 받는 기관</translation>
        </message>
        <message>
            <source>pin an authority's root certificate</source>
            <translation>기관의 루트 인증서를 고정합니다</translation>
        </message>
        <message>
            <source>a handle such as seoul-tsa; it travels in bundles</source>
            <translation>짧은 이름. 예: seoul-tsa. 증거 묶음에 함께 갑니다</translation>
        </message>
        <message>
            <source>the root certificate, PEM</source>
            <translation>루트 인증서, PEM</translation>
        </message>
        <message>
            <source>as the authority itself says it, on paper or by phone</source>
            <translation>기관이 종이나 전화로 직접 알려 준 그대로</translation>
        </message>
        <message>
            <source>shown in lists</source>
            <translation>목록에 보이는 이름</translation>
        </message>
        <message>
            <source>list the authorities and their fingerprints</source>
            <translation>기관과 지문을 나열합니다</translation>
        </message>
        <message>
            <source>transcribe the recordings of an interview on this machine</source>
            <translation>이 컴퓨터에서 면담 녹음을 받아씁니다</translation>
        </message>
        <message>
            <source>another pack that reads doubts again; else the largest measured one, unless this laptop is set not to</source>
            <translation>의심되는 곳을 다시 읽을 다른 모델 묶음. 없으면 속도를 잰 것 가운데 가장 큰 것을 쓰고, 이 노트북에서 꺼 두었으면 쓰지 않습니다</translation>
        </message>
        <message>
            <source>the same model reads its own doubts again</source>
            <translation>의심되는 곳을 같은 모델로 다시 읽습니다</translation>
        </message>
        <message>
            <source>folder of a model pack</source>
            <translation>모델 꾸러미의 폴더</translation>
        </message>
        <message>
            <source>every line with its time and its id</source>
            <translation>모든 줄과 시간, 번호</translation>
        </message>
        <message>
            <source>id of the line, as `transcript show` prints it</source>
            <translation>`transcript show`에 나오는 줄 번호</translation>
        </message>
        <message>
            <source>Missing: {names}.</source>
            <translation>빠진 것: {names}.</translation>
        </message>
        <message>
            <source>One of these is missing: {names}.</source>
            <translation>다음 가운데 하나가 빠졌습니다: {names}.</translation>
        </message>
        <message>
            <source>Not understood: {names}.</source>
            <translation>알 수 없는 것: {names}.</translation>
        </message>
        <message>
            <source>{name} could be any of these: {names}.</source>
            <translation>{name}은(는) 다음 가운데 어느 것인지 알 수 없습니다: {names}.</translation>
        </message>
        <message>
            <source>{name} can't be {value}. It is one of these: {names}.</source>
            <translation>{name} 자리에 {value}은(는) 올 수 없습니다. 다음 가운데 하나입니다: {names}.</translation>
        </message>
        <message>
            <source>{name} takes a number, and {value} is none.</source>
            <translation>{name} 자리에는 수가 와야 하는데 {value}은(는) 수가 아닙니다.</translation>
        </message>
        <message>
            <source>{name} takes a value, and none was given.</source>
            <translation>{name}에는 값이 필요한데 없습니다.</translation>
        </message>
        <message>
            <source>{name} and {other} exclude each other.</source>
            <translation>{name}과(와) {other}은(는) 함께 쓸 수 없습니다.</translation>
        </message>
        <message>
            <source>{name} takes a number from {least} to {most}.</source>
            <translation>{name} 자리에는 {least}에서 {most}까지의 수가 와야 합니다.</translation>
        </message>
        <message>
            <source>create a vault, check one, or accept an older copy of it</source>
            <translation>보관함을 만들고, 점검하고, 옛 사본을 받아들입니다</translation>
        </message>
        <message>
            <source>make a new vault; the account given is its founder and a custodian</source>
            <translation>새 보관함을 만듭니다. 주어진 계정이 처음 만든 사람이자 관리 책임자입니다</translation>
        </message>
        <message>
            <source>check evidence, files, keys, kit, backups and disk</source>
            <translation>증거, 파일, 열쇠, 키트, 백업, 디스크를 점검합니다</translation>
        </message>
        <message>
            <source>repair what can be repaired without loss, then check again</source>
            <translation>잃는 것 없이 고칠 수 있는 것을 고친 다음 다시 점검합니다</translation>
        </message>
        <message>
            <source>a drive with backups, to bring damaged files back from; repairs as well</source>
            <translation>손상된 파일을 되찾을 백업 드라이브. 고치는 일도 함께 합니다</translation>
        </message>
        <message>
            <source>compare every identity too; your own passphrase is asked once more</source>
            <translation>모든 신원도 대조합니다. 자기 암호를 한 번 더 묻습니다</translation>
        </message>
        <message>
            <source>write the report into a new file</source>
            <translation>점검 보고를 새 파일에 씁니다</translation>
        </message>
        <message>
            <source>go on with a copy that was put back on purpose; a custodian's act</source>
            <translation>일부러 되돌려 놓은 사본으로 계속 일합니다. 관리 책임자의 일입니다</translation>
        </message>
        <message>
            <source>without names: it stays in the log for ever</source>
            <translation>이름 없이 쓰십시오. 관리 기록에 영영 남습니다</translation>
        </message>
        <message>
            <source>verify a bundle without opening it onto the disk</source>
            <translation>증거 묶음을 디스크에 풀지 않고 검증합니다</translation>
        </message>
        <message>
            <source>the bundle, a file ending in .age</source>
            <translation>증거 묶음. .age로 끝나는 파일</translation>
        </message>
        <message>
            <source>age identity file, or - for standard input</source>
            <translation>age 열쇠 파일, 또는 표준 입력은 -</translation>
        </message>
        <message>
            <source>allowed_signers, got in person</source>
            <translation>직접 받은 allowed_signers</translation>
        </message>
        <message>
            <source>root of a timestamp authority (PEM); may be repeated</source>
            <translation>타임스탬프 기관의 루트(PEM). 여러 번 쓸 수 있습니다</translation>
        </message>
        <message>
            <source>look at microphone and laptop before an interview; keeps nothing</source>
            <translation>면담 전에 마이크와 노트북을 점검합니다. 아무것도 남기지 않습니다</translation>
        </message>
        <message>
            <source>the folder whose disk is looked at; may be given as SAEGIM_VAULT</source>
            <translation>디스크를 살펴볼 폴더. SAEGIM_VAULT로도 줄 수 있습니다</translation>
        </message>
        <message>
            <source>how long the interview may take (3)</source>
            <translation>면담이 걸릴 수 있는 시간 (3)</translation>
        </message>
        <message>
            <source>list what was kept off the record</source>
            <translation>기록하지 않고 따로 보관한 말을 나열합니다</translation>
        </message>
        <message>
            <source>play what was kept off the record; supervisors only, logged</source>
            <translation>기록하지 않고 따로 보관한 말을 들려줍니다. 감독자만 할 수 있고 기록에 남습니다</translation>
        </message>
        <message>
            <source>as the list of asides names it</source>
            <translation>asides 목록에 적힌 이름</translation>
        </message>
        <message>
            <source>why it is heard; the log keeps it</source>
            <translation>듣는 이유. 관리 기록에 남습니다</translation>
        </message>
        <message>
            <source>id of the interview or code of the witness, and the files; they stay where they are</source>
            <translation>면담 ID 또는 증언자 코드, 그리고 파일들. 파일은 있던 곳에 그대로 있음</translation>
        </message>
        <message>
            <source>the interview, in place of the first word</source>
            <translation>첫 낱말 대신 쓰는 면담</translation>
        </message>
        <message>
            <source>everything with sound in this folder and below it; begun again, it goes on</source>
            <translation>이 폴더와 그 아래의 소리가 있는 파일 모두. 다시 시작하면 이어서 함</translation>
        </message>
        <message>
            <source>go on with whatever is still on your list</source>
            <translation>목록에 남은 것을 이어서 가져옴</translation>
        </message>
        <message>
            <source>a file that says where the recordings come from</source>
            <translation>녹음의 출처를 적은 파일</translation>
        </message>
        <message>
            <source>take in also what another interview has</source>
            <translation>다른 면담에 있는 것도 가져옴</translation>
        </message>
        <message>
            <source>what is said of where an imported recording comes from</source>
            <translation>가져온 녹음의 출처에 관해 적힌 것</translation>
        </message>
        <message>
            <source>id of the recording</source>
            <translation>녹음 ID</translation>
        </message>
        <message>
            <source>a file that says it anew; nothing is lost</source>
            <translation>출처를 새로 적은 파일. 앞서 적은 것도 남음</translation>
        </message>
        <message>
            <source>add, list, describe and check what lies beside the audio</source>
            <translation>녹음에 딸린 자료를 추가, 나열, 설명, 점검합니다</translation>
        </message>
        <message>
            <source>list attachments</source>
            <translation>첨부 자료를 나열합니다</translation>
        </message>
        <message>
            <source>say anew what an attachment is</source>
            <translation>첨부 자료의 설명을 새로 적습니다</translation>
        </message>
        <message>
            <source>id of the attachment</source>
            <translation>첨부 자료 번호</translation>
        </message>
        <message>
            <source>read every stored original and compare it with its digest</source>
            <translation>보관된 원본을 모두 읽어 다이제스트와 비교합니다</translation>
        </message>
        <message>
            <source>keep files as untouched originals</source>
            <translation>파일을 원본 그대로 보관합니다</translation>
        </message>
        <message>
            <source>what the files are to the testimony</source>
            <translation>증언에서 파일이 갖는 종류</translation>
        </message>
        <message>
            <source>what it shows or is</source>
            <translation>무엇인지, 무엇이 나오는지</translation>
        </message>
        <message>
            <source>who made it</source>
            <translation>만든 사람</translation>
        </message>
        <message>
            <source>where it comes from</source>
            <translation>출처</translation>
        </message>
        <message>
            <source>whether the file is the thing itself, a copy of it, or a picture of it</source>
            <translation>파일이 원본 그 자체인지, 사본인지, 찍은 것인지</translation>
        </message>
        <message>
            <source>packs of words that an interview is heard with; never names</source>
            <translation>면담을 들을 때 쓰는 용어집을 다룹니다. 사람 이름은 넣지 않습니다</translation>
        </message>
        <message>
            <source>every pack that may be chosen</source>
            <translation>고를 수 있는 모든 용어집</translation>
        </message>
        <message>
            <source>the terms of a pack</source>
            <translation>용어집의 용어</translation>
        </message>
        <message>
            <source>the next version of a pack, its terms on standard input, one on each line; none: out of use</source>
            <translation>용어집의 다음 판. 용어는 표준 입력으로 한 줄에 하나씩. 하나도 없으면 그 용어집을 쓰지 않습니다</translation>
        </message>
        <message>
            <source>what it is called (its handle)</source>
            <translation>용어집의 제목 (기본: 짧은 이름)</translation>
        </message>
        <message>
            <source>what an interview is heard with from now on</source>
            <translation>앞으로 면담을 들을 때 쓸 용어집을 정합니다</translation>
        </message>
        <message>
            <source>handles as `glossary list` prints them; none: without a glossary</source>
            <translation>`glossary list`에 나오는 짧은 이름. 없으면 용어집 없이</translation>
        </message>
        <message>
            <source>the tokens of packs together, as a model counts them</source>
            <translation>용어집을 합친 토큰 수를 모델의 방식으로 셉니다</translation>
        </message>
        <message>
            <source>its handle</source>
            <translation>짧은 이름</translation>
        </message>
        <message>
            <source>show the transcript, correct it, or see where to doubt it</source>
            <translation>녹취록을 보거나 고치고, 의심할 곳을 살핍니다</translation>
        </message>
        <message>
            <source>say who sits at which microphone, and which language is spoken into it</source>
            <translation>어느 마이크에 누가 앉았고 어느 언어로 말했는지 정합니다</translation>
        </message>
        <message>
            <source>id of the recording, as `recording list` prints it</source>
            <translation>`recording list`에 나오는 녹음의 번호</translation>
        </message>
        <message>
            <source>such as 1:witness:ko 2:interpreter:any; any leaves the language to the ear, and may be left out</source>
            <translation>보기: 1:witness:ko 2:interpreter:any. any는 언어를 듣고 가리며, 빼도 됩니다</translation>
        </message>
        <message>
            <source>say who speaks in a line</source>
            <translation>한 줄에서 누가 말하는지 정합니다</translation>
        </message>
        <message>
            <source>the role, never a name</source>
            <translation>역할. 이름은 쓰지 않습니다</translation>
        </message>
        <message>
            <source>whether every second of every recording is accounted for</source>
            <translation>모든 녹음이 한순간도 빠짐없이 설명되어 있는지 살핍니다</translation>
        </message>
        <message>
            <source>every line with a reason to listen again, and how it read the second time</source>
            <translation>다시 들어야 할 줄과 그 까닭, 두 번째로 읽은 결과를 보여 줍니다</translation>
        </message>
        <message>
            <source>make the machine drafts again and show where they differ, word by word</source>
            <translation>기계 초안을 다시 만들어 다른 곳을 낱말마다 보여 줍니다</translation>
        </message>
        <message>
            <source>folder of the model pack</source>
            <translation>모델 꾸러미의 폴더</translation>
        </message>
        <message>
            <source>folder of the pack that read doubts; else the installed one that the draft names is taken</source>
            <translation>의심되는 곳을 읽은 모델 묶음의 폴더. 없으면 초안에 적힌, 설치된 것을 씁니다</translation>
        </message>
        <message>
            <source>the pack's name, its folder's, or the beginning of its digest</source>
            <translation>모델의 이름, 폴더 이름, 또는 해시값의 앞부분</translation>
        </message>
        <message>
            <source>install, check and measure speech models</source>
            <translation>음성 모델을 설치하고 확인하고 속도를 잽니다</translation>
        </message>
        <message>
            <source>list the model packs of this laptop</source>
            <translation>이 노트북의 음성 모델을 나열합니다</translation>
        </message>
        <message>
            <source>compare every file of a pack with its digest</source>
            <translation>모델의 모든 파일을 해시값와 맞춰 봅니다</translation>
        </message>
        <message>
            <source>measure how fast a pack is on this laptop, and with how many threads</source>
            <translation>이 노트북에서 모델이 얼마나 빠른지, 스레드 몇 개가 좋은지 잽니다</translation>
        </message>
        <message>
            <source>remove a pack from this laptop; drafts made with it stay</source>
            <translation>이 노트북에서 모델을 삭제합니다. 그 모델로 만든 초안은 남습니다</translation>
        </message>
        <message>
            <source>let a pack hear the testimonies of a vault; a custodian's act, and logged</source>
            <translation>모델이 보관함의 증언을 받아쓰도록 승인합니다. 관리 책임자가 하며 기록됩니다</translation>
        </message>
        <message>
            <source>keep a pack from a vault's testimonies; a custodian's act, and logged</source>
            <translation>모델이 보관함의 증언을 받아쓰지 못하게 합니다. 관리 책임자가 하며 기록됩니다</translation>
        </message>
        <message>
            <source>install a pack from a folder or a drive</source>
            <translation>폴더나 드라이브에서 모델을 설치합니다</translation>
        </message>
        <message>
            <source>the folder with the model's files</source>
            <translation>모델 파일이 든 폴더</translation>
        </message>
        <message>
            <source>what a pack without a list is to be called</source>
            <translation>목록이 없는 모델에 붙일 이름</translation>
        </message>
        <message>
            <source>the model's licence</source>
            <translation>모델의 라이선스</translation>
        </message>
        <message>
            <source>where it was fetched</source>
            <translation>받은 곳</translation>
        </message>
        <message>
            <source>transcribe many recordings, one after the other</source>
            <translation>여러 녹음을 차례로 받아씁니다</translation>
        </message>
        <message>
            <source>list what waits, in its order, and what has ended</source>
            <translation>기다리는 것을 순서대로, 끝난 것과 함께 나열합니다</translation>
        </message>
        <message>
            <source>transcribe until nothing waits; Ctrl-C stops and loses nothing</source>
            <translation>기다리는 것이 없을 때까지 받아씁니다. Ctrl-C로 멈춰도 잃는 것이 없습니다</translation>
        </message>
        <message>
            <source>take what is done or cancelled off the list; drafts stay</source>
            <translation>완료되거나 취소된 것을 목록에서 지웁니다. 초안은 남습니다</translation>
        </message>
        <message>
            <source>take a transcription out of the queue; what is done of it stays</source>
            <translation>받아쓰기를 대기열에서 뺍니다. 이미 된 부분은 남습니다</translation>
        </message>
        <message>
            <source>let a transcription that failed or was cancelled wait again</source>
            <translation>실패했거나 취소된 받아쓰기를 다시 대기시킵니다</translation>
        </message>
        <message>
            <source>let a waiting transcription come earlier or later</source>
            <translation>기다리는 받아쓰기의 순서를 앞당기거나 늦춥니다</translation>
        </message>
        <message>
            <source>as `queue list` names it</source>
            <translation>`queue list`에 나오는 이름</translation>
        </message>
        <message>
            <source>where to</source>
            <translation>옮길 곳</translation>
        </message>
        <message>
            <source>queue the recordings of interviews that have no complete draft by this model</source>
            <translation>이 모델로 만든 완성된 초안이 없는 면담 녹음을 대기열에 넣습니다</translation>
        </message>
        <message>
            <source>id of an interview, or code of a witness</source>
            <translation>면담의 ID 또는 증언자의 코드</translation>
        </message>
        <message>
            <source>every interview of the vault</source>
            <translation>보관함의 모든 면담</translation>
        </message>
        <message>
            <source>folder of a model pack, or name of an installed one</source>
            <translation>음성 모델의 폴더 또는 설치된 모델의 이름</translation>
        </message>
        <message>
            <source>which come first</source>
            <translation>우선순위</translation>
        </message>
        <message>
            <source>cover the translation too, so that it is handed over beside the transcript</source>
            <translation>번역도 함께 승인하여 녹취록과 나란히 전달되게 합니다</translation>
        </message>
        <message>
            <source>translate a transcript, by machine or by hand</source>
            <translation>녹취록을 기계로 또는 사람이 번역합니다</translation>
        </message>
        <message>
            <source>have a machine translate the Korean lines; it stays unverified</source>
            <translation>한국어 줄을 기계로 번역합니다. 검증되지 않은 번역으로 남습니다</translation>
        </message>
        <message>
            <source>every line with its translation beneath it</source>
            <translation>모든 줄과 그 아래의 번역</translation>
        </message>
        <message>
            <source>lay a translation over a line; the text is one line of standard input</source>
            <translation>줄 하나에 번역을 답니다. 번역문은 표준 입력의 한 줄입니다</translation>
        </message>
        <message>
            <source>as what you translated it; without, as translator</source>
            <translation>어떤 자격으로 번역했는지. 적지 않으면 번역자</translation>
        </message>
        <message>
            <source>hand over a copy that people can read</source>
            <translation>사람이 읽을 수 있는 열람본을 인계합니다</translation>
        </message>
        <message>
            <source>a format of the copy; may be given several times</source>
            <translation>열람본의 형식. 여러 번 적을 수 있습니다</translation>
        </message>
        <message>
            <source>in which languages the documents speak and show translations</source>
            <translation>문서에 쓰고 번역을 보여 줄 언어</translation>
        </message>
        <message>
            <source>not sealed: whoever holds the drive can read it; a supervisor's, with a reason</source>
            <translation>봉인하지 않음. 드라이브를 가진 사람은 누구나 읽을 수 있습니다. 감독자만, 이유와 함께</translation>
        </message>
        <message>
            <source>although it is not approved, and marked so; a supervisor's, with a reason</source>
            <translation>승인되지 않았어도 초안 표시를 붙여 내보냄. 감독자만, 이유와 함께</translation>
        </message>
        <message>
            <source>why it is plain or a draft; stays in the custody log</source>
            <translation>봉인하지 않거나 초안인 까닭. 관리 기록에 남습니다</translation>
        </message>
        <message>
            <source>how near machine drafts came to approved transcripts, as figures</source>
            <translation>기계 초안이 승인된 녹취록에 얼마나 가까웠는지 수치로 보기</translation>
        </message>
        <message>
            <source>what to tell apart</source>
            <translation>비교 기준</translation>
        </message>
        <message>
            <source>only what was approved in this month or later, such as 2026-11</source>
            <translation>이 달부터 승인된 것만, 예: 2026-11</translation>
        </message>
        <message>
            <source>write the figures into a new file, .json or .csv; groups too small are put together</source>
            <translation>수치를 새 파일에 쓰기(.json 또는 .csv). 너무 작은 묶음은 한데 모음</translation>
        </message>
        <message>
            <source>how much was heard, what is final, which flags are left</source>
            <translation>얼마나 들었는지, 무엇이 확정되었는지, 다시 들을 곳이 얼마나 남았는지</translation>
        </message>
        <message>
            <source>the comments on a transcript with their ids</source>
            <translation>녹취록의 의견과 그 번호</translation>
        </message>
        <message>
            <source>those that are done with, too</source>
            <translation>처리된 것까지</translation>
        </message>
        <message>
            <source>id of the comment, as `review comments` prints it</source>
            <translation>`review comments`가 보여 주는 의견 번호</translation>
        </message>
        <message>
            <source>answer a comment; the words are one line of standard input</source>
            <translation>의견에 답합니다. 내용은 표준 입력의 한 줄</translation>
        </message>
        <message>
            <source>say that a comment is done with</source>
            <translation>의견을 처리했다고 표시합니다</translation>
        </message>
        <message>
            <source>it is not, after all</source>
            <translation>아직 처리되지 않았다고 되돌립니다</translation>
        </message>
        <message>
            <source>comment on a line; the words are one line of standard input</source>
            <translation>줄에 의견을 남깁니다. 내용은 표준 입력의 한 줄</translation>
        </message>
        <message>
            <source>why it is written; a note, if nothing is said</source>
            <translation>의견의 종류. 주지 않으면 메모</translation>
        </message>
        <message>
            <source>the other line of a contradiction</source>
            <translation>모순되는 다른 줄</translation>
        </message>
        <message>
            <source>hand in for review, return, comment</source>
            <translation>검토에 넘기고, 반려하고, 의견을 남깁니다</translation>
        </message>
        <message>
            <source>every interview under review: where it stands, and what is missing</source>
            <translation>검토 중인 면담마다 지금 단계와 남은 일</translation>
        </message>
        <message>
            <source>submit a transcript for review as it reads now</source>
            <translation>녹취록을 지금 내용대로 검토에 넘깁니다</translation>
        </message>
        <message>
            <source>return a submitted transcript; the reasons are one line of standard input</source>
            <translation>검토에 넘어온 녹취록을 반려합니다. 까닭은 표준 입력의 한 줄</translation>
        </message>
        <message>
            <source>all that happened to a line, in order of time</source>
            <translation>한 줄에 일어난 모든 일을 시간 순서대로</translation>
        </message>
        <message>
            <source>who answers for each word of a line</source>
            <translation>한 줄의 낱말마다 누가 썼는지</translation>
        </message>
        <message>
            <source>what differs between a transcript as it read once and as it reads now</source>
            <translation>녹취록의 이전 내용과 지금 내용의 차이</translation>
        </message>
        <message>
            <source>since the machine's draft, the last submission, return or approval</source>
            <translation>기계 초안, 마지막으로 검토에 넘긴 때, 반려, 승인 가운데 언제부터인지</translation>
        </message>
        <message>
            <source>lay a new text over a line; standard input has it, and in a second line why, where that is asked</source>
            <translation>한 줄을 새로 적습니다. 내용은 표준 입력의 첫 줄, 까닭을 묻는 경우 까닭은 둘째 줄</translation>
        </message>
        <message>
            <source>mask names, places, dates and voices, and make a redacted copy</source>
            <translation>이름, 장소, 날짜, 목소리를 가리고 가림 사본을 만듭니다</translation>
        </message>
        <message>
            <source>begin a redaction; what it is for is one line of standard input</source>
            <translation>가림 처리를 시작합니다. 용도는 표준 입력 한 줄로 받습니다</translation>
        </message>
        <message>
            <source>what is heard in place of masked sound (tone)</source>
            <translation>가린 소리 대신 들리는 것 (tone)</translation>
        </message>
        <message>
            <source>list the redactions of an interview</source>
            <translation>면담의 가림 처리 목록을 보여 줍니다</translation>
        </message>
        <message>
            <source>every line as a copy shows it, and every mask</source>
            <translation>사본에 보이는 모든 줄과 모든 가림</translation>
        </message>
        <message>
            <source>what rules suggest to mask</source>
            <translation>규칙이 가리자고 제안하는 것</translation>
        </message>
        <message>
            <source>approve exactly what a copy shows, as somebody who masked nothing</source>
            <translation>아무것도 가리지 않은 사람으로서, 사본에 보이는 그대로를 승인합니다</translation>
        </message>
        <message>
            <source>seal a redacted copy for a destination</source>
            <translation>수신 기관에 줄 가림 사본을 봉인합니다</translation>
        </message>
        <message>
            <source>print what the stand-ins of a copy stand for; it is logged</source>
            <translation>사본의 대체 표시가 무엇을 대신하는지 보여 줍니다. 기록에 남습니다</translation>
        </message>
        <message>
            <source>id of the copy, as `list` prints it</source>
            <translation>`list`가 보여 주는 사본 번호</translation>
        </message>
        <message>
            <source>leave readable what is suggested</source>
            <translation>제안된 것을 가리지 않고 그대로 둡니다</translation>
        </message>
        <message>
            <source>everything of this kind that is not decided</source>
            <translation>아직 정하지 않은 이 종류의 모든 것</translation>
        </message>
        <message>
            <source>take a mask back; the reason is one line of standard input</source>
            <translation>가림을 취소합니다. 이유는 표준 입력 한 줄로 받습니다</translation>
        </message>
        <message>
            <source>id of the mask</source>
            <translation>가림 번호</translation>
        </message>
        <message>
            <source>mask what is suggested, or a passage by hand</source>
            <translation>제안된 것을, 또는 고른 부분을 손으로 가립니다</translation>
        </message>
        <message>
            <source>everything of a kind that is suggested and not decided</source>
            <translation>제안되었으나 아직 정하지 않은 한 종류의 모든 것</translation>
        </message>
        <message>
            <source>characters of this line: --first and --end</source>
            <translation>이 줄의 글자: --first와 --end</translation>
        </message>
        <message>
            <source>the words on the first line of standard input, wherever they stand</source>
            <translation>표준 입력 첫 줄의 말을, 나오는 곳마다</translation>
        </message>
        <message>
            <source>the first character that is masked, counted from 0</source>
            <translation>가릴 첫 글자, 0부터 셉니다</translation>
        </message>
        <message>
            <source>the first character after it</source>
            <translation>그 바로 다음 글자</translation>
        </message>
        <message>
            <source>what it is (other)</source>
            <translation>무엇인지 (other)</translation>
        </message>
        <message>
            <source>mask a span of sound alone</source>
            <translation>소리 구간만 가립니다</translation>
        </message>
        <message>
            <source>where it begins, in milliseconds</source>
            <translation>시작하는 곳, 밀리초</translation>
        </message>
        <message>
            <source>where it ends, in milliseconds</source>
            <translation>끝나는 곳, 밀리초</translation>
        </message>
        <message>
            <source>only this channel, counted from 1; without, all of them</source>
            <translation>이 채널만, 1부터 셉니다. 없으면 모두</translation>
        </message>
        <message>
            <source>a recipient reads it; with `other`, words are read from standard input</source>
            <translation>수신 기관이 읽습니다. `other`이면 표준 입력에서 글을 읽습니다</translation>
        </message>
        <message>
            <source>id of the redaction</source>
            <translation>가림 처리 번호</translation>
        </message>
        <message>
            <source>know colleagues on other laptops</source>
            <translation>다른 노트북의 동료를 알아 둡니다</translation>
        </message>
        <message>
            <source>save your own card for another laptop</source>
            <translation>다른 노트북에 줄 자기 카드를 저장합니다</translation>
        </message>
        <message>
            <source>add a colleague from their card</source>
            <translation>카드로 동료를 더합니다</translation>
        </message>
        <message>
            <source>the card</source>
            <translation>카드</translation>
        </message>
        <message>
            <source>shown in this vault only</source>
            <translation>이 보관함에서만 보입니다</translation>
        </message>
        <message>
            <source>note that a colleague's fingerprint was compared</source>
            <translation>동료의 지문을 맞추어 보았음을 적습니다</translation>
        </message>
        <message>
            <source>as the colleague read it aloud</source>
            <translation>동료가 읽어 준 대로</translation>
        </message>
        <message>
            <source>exchange nothing with a colleague any more</source>
            <translation>동료와 더는 주고받지 않습니다</translation>
        </message>
        <message>
            <source>list the colleagues and their fingerprints</source>
            <translation>동료와 지문을 나열합니다</translation>
        </message>
        <message>
            <source>the colleague</source>
            <translation>동료</translation>
        </message>
        <message>
            <source>send an interview to a colleague's laptop</source>
            <translation>면담을 동료의 노트북으로 보냅니다</translation>
        </message>
        <message>
            <source>leave the audio out, where the other laptop has it already</source>
            <translation>다른 노트북에 이미 있으면 소리를 뺍니다</translation>
        </message>
        <message>
            <source>verify a review bundle and take in what is new in it</source>
            <translation>검토 묶음을 검증하고 새 내용을 받아들입니다</translation>
        </message>
        <message>
            <source>the review bundle</source>
            <translation>검토 묶음</translation>
        </message>
        <message>
            <source>only verify it, and say what is new</source>
            <translation>검증만 하고 새 내용을 말합니다</translation>
        </message>
        <message>
            <source>the lines that two laptops wrote differently, side by side</source>
            <translation>두 노트북이 다르게 쓴 줄을 나란히 보여 줍니다</translation>
        </message>
        <message>
            <source>the review bundles that came and went</source>
            <translation>주고받은 검토 묶음</translation>
        </message>
        <message>
            <source>look for the witness's own names too; why the identity is opened for it</source>
            <translation>증언자 본인의 이름도 찾습니다. 그 때문에 신원을 여는 이유</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>{name}, version {n}</source>
            <translation>{name}, 수정본 {n}</translation>
        </message>
        <message>
            <source>Machine draft</source>
            <translation>기계 초안</translation>
        </message>
        <message>
            <source>Version {n}</source>
            <translation>수정본 {n}</translation>
        </message>
        <message>
            <source>Speaker: {speaker}</source>
            <translation>말하는 이: {speaker}</translation>
        </message>
        <message>
            <source>Heard to the end and confirmed</source>
            <translation>끝까지 듣고 확인함</translation>
        </message>
        <message>
            <source>Split off</source>
            <translation>나눔</translation>
        </message>
        <message>
            <source>Merged</source>
            <translation>합침</translation>
        </message>
        <message>
            <source>Language: {language}</source>
            <translation>언어: {language}</translation>
        </message>
        <message>
            <source>Marked as uncertain</source>
            <translation>불확실하다고 표시</translation>
        </message>
        <message>
            <source>No longer marked as uncertain</source>
            <translation>불확실 표시 해제</translation>
        </message>
        <message>
            <source>Marked as inaudible</source>
            <translation>안 들림으로 표시</translation>
        </message>
        <message>
            <source>No longer marked as inaudible</source>
            <translation>안 들림 표시 해제</translation>
        </message>
        <message>
            <source>Withheld</source>
            <translation>비공개</translation>
        </message>
        <message>
            <source>No longer withheld</source>
            <translation>비공개 해제</translation>
        </message>
    </context>
    <context>
        <name>HistoryCard</name>
        <message>
            <source>History</source>
            <translation>이력</translation>
        </message>
        <message>
            <source>Choose a line. Nothing that was ever written in it is gone.</source>
            <translation>줄을 고르십시오. 한 번 쓰인 내용은 사라지지 않습니다.</translation>
        </message>
        <message>
            <source>&amp;Who wrote which word</source>
            <translation>낱말마다 쓴 사람(&amp;W)</translation>
        </message>
        <message>
            <source>Compare versions…</source>
            <translation>수정본 비교…</translation>
        </message>
        <message>
            <source>{n} more are not shown here.</source>
            <translation>{n}개는 여기에 보이지 않습니다.</translation>
        </message>
        <message>
            <source>Lay this text over it again</source>
            <translation>이 내용으로 되돌리기</translation>
        </message>
        <message>
            <source>The whole transcript…</source>
            <translation>녹취록 전체의 차이…</translation>
        </message>
    </context>
    <context>
        <name>Identities</name>
        <message>
            <source>To reach the witness</source>
            <translation>증언자에게 연락하려고</translation>
        </message>
        <message>
            <source>The witness may be in danger</source>
            <translation>증언자가 위험할 수 있어서</translation>
        </message>
        <message>
            <source>Family may be in danger</source>
            <translation>가족이 위험할 수 있어서</translation>
        </message>
        <message>
            <source>Medical or other urgent help</source>
            <translation>의료 등 급한 도움이 필요해서</translation>
        </message>
        <message>
            <source>To correct what is written</source>
            <translation>적힌 것을 바로잡으려고</translation>
        </message>
        <message>
            <source>The witness asked to see it</source>
            <translation>증언자가 보기를 원해서</translation>
        </message>
        <message>
            <source>A recipient may know it by consent</source>
            <translation>동의에 따라 수신 기관이 알 수 있어서</translation>
        </message>
        <message>
            <source>A court asks for it</source>
            <translation>법원이 요청해서</translation>
        </message>
        <message>
            <source>Another reason, in words</source>
            <translation>다른 사유(글로)</translation>
        </message>
        <message>
            <source>The witness</source>
            <translation>증언자</translation>
        </message>
        <message>
            <source>Family at risk</source>
            <translation>위험에 놓인 가족</translation>
        </message>
        <message>
            <source>Relation to the witness</source>
            <translation>증언자와의 관계</translation>
        </message>
        <message>
            <source>For example: sister</source>
            <translation>예: 누이</translation>
        </message>
        <message>
            <source>Name in Hangul</source>
            <translation>한글 이름</translation>
        </message>
        <message>
            <source>Name in hanja</source>
            <translation>한자 이름</translation>
        </message>
        <message>
            <source>Name in Latin letters</source>
            <translation>로마자 이름</translation>
        </message>
        <message>
            <source>Other names used</source>
            <translation>쓰던 다른 이름</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>태어난 때</translation>
        </message>
        <message>
            <source>1968, 1968-05, 1968-05-17, 196X or 1968~</source>
            <translation>1968, 1968-05, 1968-05-17, 196X 또는 1968~</translation>
        </message>
        <message>
            <source>a name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>its form (saegim identity write --help says which)</source>
            <translation>형식(saegim identity write --help를 보십시오)</translation>
        </message>
        <message>
            <source>Birthplace</source>
            <translation>태어난 곳</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>성별</translation>
        </message>
        <message>
            <source>How to reach them safely</source>
            <translation>안전하게 연락하는 방법</translation>
        </message>
        <message>
            <source>Where family at risk is</source>
            <translation>위험에 놓인 가족이 있는 곳</translation>
        </message>
        <message>
            <source>What threatens them</source>
            <translation>무엇이 그들을 위협하는지</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>메모</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>기기</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>녹음한 날</translation>
        </message>
        <message>
            <source>Handed over by</source>
            <translation>건네준 사람</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>비고</translation>
        </message>
    </context>
    <context>
        <name>IdentityView</name>
        <message>
            <source>Closed while a recording runs</source>
            <translation>녹음하는 동안은 닫혀 있습니다</translation>
        </message>
        <message>
            <source>A witness is in the room. Names can be looked at afterwards.</source>
            <translation>증언자가 방에 있습니다. 이름은 나중에 볼 수 있습니다.</translation>
        </message>
        <message>
            <source>This office works with codes alone</source>
            <translation>이 사무소는 코드만으로 일합니다</translation>
        </message>
        <message>
            <source>Nothing needs a name. If names must be kept, a custodian entitles somebody first.</source>
            <translation>이름이 필요한 일은 없습니다. 이름을 보관해야 한다면 먼저 관리 책임자가 누군가에게 자격을 줍니다.</translation>
        </message>
        <message>
            <source>Your keys do not open identities</source>
            <translation>이 계정의 열쇠로는 신원이 열리지 않습니다</translation>
        </message>
        <message>
            <source>Work goes on with the code. A custodian who is entitled can entitle others.</source>
            <translation>코드로 계속 일할 수 있습니다. 자격이 있는 관리 책임자가 다른 사람에게 자격을 줄 수 있습니다.</translation>
        </message>
        <message>
            <source>Names live apart</source>
            <translation>이름은 따로 있습니다</translation>
        </message>
        <message>
            <source>They lie under a key of their own. Opening one takes a reason, and is written in the custody log.</source>
            <translation>신원은 자체 열쇠 아래 있습니다. 하나를 열려면 사유가 있어야 하고, 관리 기록에 적힙니다.</translation>
        </message>
        <message>
            <source>Identities</source>
            <translation>신원</translation>
        </message>
        <message>
            <source>Who stands behind a code. Everything else knows codes only.</source>
            <translation>코드 뒤에 있는 사람입니다. 다른 곳은 모두 코드만 압니다.</translation>
        </message>
        <message>
            <source>Who is entitled</source>
            <translation>열 수 있는 사람</translation>
        </message>
    </context>
    <context>
        <name>IdleStrip</name>
        <message>
            <source>Nobody has touched this laptop for a while. The vault is locked in {seconds} s. Press any key to go on.</source>
            <translation>한동안 이 노트북을 만지지 않았습니다. {seconds}초 뒤에 보관함이 잠깁니다. 계속하려면 아무 키나 누르십시오.</translation>
        </message>
    </context>
    <context>
        <name>Imports</name>
        <message>
            <source>same as {name}</source>
            <translation>{name}와(과) 같음</translation>
        </message>
        <message>
            <source>not looked at yet</source>
            <translation>아직 살펴보지 않음</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>기다림</translation>
        </message>
        <message>
            <source>for which interview?</source>
            <translation>어느 면담에 넣을지?</translation>
        </message>
        <message>
            <source>kept, {time} missing</source>
            <translation>보관됨, {time} 빠짐</translation>
        </message>
        <message>
            <source>kept, damaged in places</source>
            <translation>보관됨, 군데군데 손상</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>보관됨</translation>
        </message>
        <message>
            <source>waits for the recording</source>
            <translation>녹음을 기다림</translation>
        </message>
        <message>
            <source>being looked at</source>
            <translation>살펴보는 중</translation>
        </message>
        <message>
            <source>being read</source>
            <translation>읽는 중</translation>
        </message>
        <message>
            <source>being sealed</source>
            <translation>봉인하는 중</translation>
        </message>
        <message>
            <source>decoding, {percent} %</source>
            <translation>푸는 중, {percent} %</translation>
        </message>
        <message>
            <source>in this interview already</source>
            <translation>이미 이 면담에 있음</translation>
        </message>
        <message>
            <source>already in {witness}</source>
            <translation>이미 {witness}에 있음</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>비어 있음</translation>
        </message>
        <message>
            <source>no sound recording</source>
            <translation>녹음이 아님</translation>
        </message>
        <message>
            <source>video without sound</source>
            <translation>소리 없는 동영상</translation>
        </message>
        <message>
            <source>copy protection</source>
            <translation>복제 방지</translation>
        </message>
        <message>
            <source>not a file</source>
            <translation>파일이 아님</translation>
        </message>
        <message>
            <source>changed while read</source>
            <translation>읽는 동안 바뀜</translation>
        </message>
        <message>
            <source>drive can't be read</source>
            <translation>드라이브를 읽을 수 없음</translation>
        </message>
        <message>
            <source>sound can't be read</source>
            <translation>소리를 읽을 수 없음</translation>
        </message>
        <message>
            <source>not found any more</source>
            <translation>더는 찾을 수 없음</translation>
        </message>
        <message>
            <source>may not be read</source>
            <translation>읽을 수 없는 파일</translation>
        </message>
        <message>
            <source>no consent to record</source>
            <translation>녹음 동의 없음</translation>
        </message>
        <message>
            <source>interview is erased</source>
            <translation>삭제된 면담</translation>
        </message>
        <message>
            <source>not taken in</source>
            <translation>가져오지 않음</translation>
        </message>
        <message>
            <source>Stopping… What is kept stays kept.</source>
            <translation>멈추는 중… 보관된 것은 그대로 남습니다.</translation>
        </message>
        <message>
            <source>A recording is running. The import waits until it has ended.</source>
            <translation>녹음이 진행 중입니다. 끝날 때까지 가져오기는 기다립니다.</translation>
        </message>
        <message>
            <source>Searching the folder…</source>
            <translation>폴더를 찾아보는 중…</translation>
        </message>
        <message>
            <source>Looking at file {n} of {all}</source>
            <translation>파일 {all}개 중 {n}번째를 살펴보는 중</translation>
        </message>
        <message>
            <source>Taking in file {n} of {all}</source>
            <translation>파일 {all}개 중 {n}번째를 가져오는 중</translation>
        </message>
        <message>
            <source>about {time} left</source>
            <translation>약 {time} 남음</translation>
        </message>
        <message>
            <source>on the list already: {n}</source>
            <translation>이미 목록에 있음 {n}개</translation>
        </message>
        <message>
            <source>hidden: {n}</source>
            <translation>숨김 {n}개</translation>
        </message>
        <message>
            <source>links: {n}</source>
            <translation>링크 {n}개</translation>
        </message>
        <message>
            <source>without sound: {n}</source>
            <translation>소리 없음 {n}개</translation>
        </message>
        <message>
            <source>can't be read: {n}</source>
            <translation>읽을 수 없음 {n}개</translation>
        </message>
        <message>
            <source>identity number in the name, rename a copy: {n}</source>
            <translation>이름에 신원 번호가 있어 사본의 이름을 바꾸어야 함 {n}개</translation>
        </message>
        <message>
            <source>Files added: {n}.</source>
            <translation>파일 {n}개를 목록에 넣었습니다.</translation>
        </message>
        <message>
            <source>Left out: {what}.</source>
            <translation>뺀 것: {what}.</translation>
        </message>
        <message>
            <source>There is more in it than fits on the list: choose its folders one by one.</source>
            <translation>목록에 다 들어가지 않습니다. 안의 폴더를 하나씩 고르십시오.</translation>
        </message>
    </context>
    <context>
        <name>ImportsView</name>
        <message>
            <source>Bring in recordings</source>
            <translation>녹음 가져오기</translation>
        </message>
        <message>
            <source>Recordings that exist already. Every file is kept as it is, byte for byte, and decoded beside it.</source>
            <translation>이미 있는 녹음입니다. 모든 파일을 한 바이트도 바꾸지 않고 보관하고, 푼 소리를 그 곁에 둡니다.</translation>
        </message>
        <message>
            <source>To bring in</source>
            <translation>가져올 것</translation>
        </message>
        <message>
            <source>Brought in</source>
            <translation>가져옴</translation>
        </message>
    </context>
    <context>
        <name>InstallCard</name>
        <message>
            <source>Progress</source>
            <translation>진행 상황</translation>
        </message>
        <message>
            <source>&amp;Folder or drive with a model pack</source>
            <translation>음성 모델이 든 폴더나 드라이브(&amp;F)</translation>
        </message>
        <message>
            <source>The model is copied here and checked. How to fetch and check one on another computer: the manual.</source>
            <translation>모델을 이 노트북에 복사하고 확인합니다. 다른 컴퓨터에서 받고 확인하는 방법은 설명서에 있습니다.</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>이름(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Licence</source>
            <translation>라이선스(&amp;L)</translation>
        </message>
        <message>
            <source>As its source says, such as MIT</source>
            <translation>출처에 적힌 대로. 예: MIT</translation>
        </message>
        <message>
            <source>&amp;Source</source>
            <translation>출처(&amp;S)</translation>
        </message>
        <message>
            <source>Where and when it was fetched, and by whom</source>
            <translation>언제 어디에서 누가 받았는지</translation>
        </message>
        <message>
            <source>&amp;Install</source>
            <translation>설치(&amp;I)</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>중지(&amp;T)</translation>
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
        <name>JobCard</name>
        <message>
            <source>Progress</source>
            <translation>진행 상황</translation>
        </message>
        <message>
            <source>{time} of it is done and kept</source>
            <translation>{time} 분량은 받아써 두었음</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>앞으로</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>뒤로</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>다시 시도</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>번역</translation>
        </message>
    </context>
    <context>
        <name>KeepingView</name>
        <message>
            <source>Vault</source>
            <translation>보관함</translation>
        </message>
        <message>
            <source>What keeps it from being lost, and who looks after it.</source>
            <translation>보관함을 잃지 않게 하는 것과 돌보는 사람.</translation>
        </message>
    </context>
    <context>
        <name>KeptPanel</name>
        <message>
            <source>File</source>
            <translation>파일</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>면담</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>길이</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>빠진 부분</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>출처</translation>
        </message>
        <message>
            <source>unknown length</source>
            <translation>길이 모름</translation>
        </message>
        <message>
            <source>said</source>
            <translation>적힘</translation>
        </message>
        <message>
            <source>nothing said</source>
            <translation>적힌 것 없음</translation>
        </message>
        <message>
            <source>SHA-256 of the untouched file: {digest}</source>
            <translation>원본 파일의 SHA-256: {digest}</translation>
        </message>
        <message>
            <source>Nothing was said of it yet.</source>
            <translation>아직 적힌 것이 없습니다.</translation>
        </message>
        <message>
            <source>Said by {account}, {moment}.</source>
            <translation>{account} 계정이 {moment}에 적음.</translation>
        </message>
        <message>
            <source>Earlier statements, kept: {n}.</source>
            <translation>남아 있는 앞선 기록: {n}개.</translation>
        </message>
        <message>
            <source>Recordings brought in</source>
            <translation>가져온 녹음</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>출처</translation>
        </message>
        <message>
            <source>What was said before is kept beside it.</source>
            <translation>앞서 적은 것도 그 곁에 남습니다.</translation>
        </message>
        <message>
            <source>Sign and &amp;keep</source>
            <translation>서명하고 보관(&amp;K)</translation>
        </message>
        <message>
            <source>Nothing was brought in yet</source>
            <translation>아직 가져온 것이 없습니다</translation>
        </message>
        <message>
            <source>Recordings that were brought in are listed here, with what is said of where they come from.</source>
            <translation>가져온 녹음과 그 출처에 관해 적은 것이 여기에 나옵니다.</translation>
        </message>
    </context>
    <context>
        <name>KeyEntry</name>
        <message>
            <source>Press it…</source>
            <translation>누르십시오…</translation>
        </message>
        <message>
            <source>Press this, then the new key. Escape leaves it.</source>
            <translation>이 단추를 누른 뒤 새 키를 누르십시오. Esc를 누르면 그대로 둡니다.</translation>
        </message>
        <message>
            <source>These two can't be exchanged.</source>
            <translation>이 둘은 맞바꿀 수 없습니다.</translation>
        </message>
        <message>
            <source>Exchange the two</source>
            <translation>서로 맞바꾸기</translation>
        </message>
    </context>
    <context>
        <name>KeyFileEdit</name>
        <message>
            <source>Choose…</source>
            <translation>고르기…</translation>
        </message>
        <message>
            <source>Key file</source>
            <translation>열쇠 파일</translation>
        </message>
    </context>
    <context>
        <name>KeyLine</name>
        <message>
            <source>Store</source>
            <translation>저장</translation>
        </message>
        <message>
            <source>Leave it as it was</source>
            <translation>그대로 두기</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Listening</source>
            <translation>듣기</translation>
        </message>
        <message>
            <source>The chosen line</source>
            <translation>고른 줄</translation>
        </message>
        <message>
            <source>Marks of the chosen lines</source>
            <translation>선택한 줄의 표시</translation>
        </message>
        <message>
            <source>Speaker of the chosen lines</source>
            <translation>고른 줄에서 말하는 사람</translation>
        </message>
        <message>
            <source>Finding and replacing</source>
            <translation>찾기와 바꾸기</translation>
        </message>
        <message>
            <source>The whole screen</source>
            <translation>화면 전체</translation>
        </message>
        <message>
            <source>Foot pedals</source>
            <translation>발 페달</translation>
        </message>
        <message>
            <source>Play the line, pause</source>
            <translation>줄 듣기, 멈추기</translation>
        </message>
        <message>
            <source>Play the line anew</source>
            <translation>줄을 처음부터 다시 듣기</translation>
        </message>
        <message>
            <source>Play, pause</source>
            <translation>듣기, 멈추기</translation>
        </message>
        <message>
            <source>Back 1.5 seconds</source>
            <translation>1.5초 뒤로</translation>
        </message>
        <message>
            <source>Forward 1.5 seconds</source>
            <translation>1.5초 앞으로</translation>
        </message>
        <message>
            <source>Back 5 seconds</source>
            <translation>5초 뒤로</translation>
        </message>
        <message>
            <source>Forward 5 seconds</source>
            <translation>5초 앞으로</translation>
        </message>
        <message>
            <source>To the marker or gap before</source>
            <translation>앞의 표시나 빈 곳으로</translation>
        </message>
        <message>
            <source>To the next marker or gap</source>
            <translation>다음 표시나 빈 곳으로</translation>
        </message>
        <message>
            <source>Slower</source>
            <translation>느리게</translation>
        </message>
        <message>
            <source>Faster</source>
            <translation>빠르게</translation>
        </message>
        <message>
            <source>Other channel</source>
            <translation>다른 채널</translation>
        </message>
        <message>
            <source>The passage over and over</source>
            <translation>구간 되풀이해 듣기</translation>
        </message>
        <message>
            <source>The passage begins here</source>
            <translation>구간을 여기서 시작</translation>
        </message>
        <message>
            <source>The passage ends here</source>
            <translation>구간을 여기서 끝냄</translation>
        </message>
        <message>
            <source>No passage any more</source>
            <translation>구간 없애기</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>고치기</translation>
        </message>
        <message>
            <source>Confirm, go on</source>
            <translation>확인하고 다음으로</translation>
        </message>
        <message>
            <source>To the next unheard line</source>
            <translation>아직 듣지 않은 다음 줄로</translation>
        </message>
        <message>
            <source>To the line before not final</source>
            <translation>확정되지 않은 이전 줄로</translation>
        </message>
        <message>
            <source>To the next flag</source>
            <translation>다시 들을 다음 곳으로</translation>
        </message>
        <message>
            <source>Split the line</source>
            <translation>줄 나누기</translation>
        </message>
        <message>
            <source>Merge lines</source>
            <translation>줄 합치기</translation>
        </message>
        <message>
            <source>Uncertain, or no longer</source>
            <translation>불확실 표시하기, 거두기</translation>
        </message>
        <message>
            <source>Inaudible, or no longer</source>
            <translation>안 들림 표시하기, 거두기</translation>
        </message>
        <message>
            <source>Withheld, or no longer</source>
            <translation>비공개 표시하기, 거두기</translation>
        </message>
        <message>
            <source>It is Korean</source>
            <translation>한국어임</translation>
        </message>
        <message>
            <source>It is English</source>
            <translation>영어임</translation>
        </message>
        <message>
            <source>Undo what you did last</source>
            <translation>마지막 작업 되돌리기</translation>
        </message>
        <message>
            <source>Do again what was undone</source>
            <translation>되돌린 작업 다시 하기</translation>
        </message>
        <message>
            <source>Store what was typed and not stored</source>
            <translation>저장되지 않은 글 저장</translation>
        </message>
        <message>
            <source>Drop what was typed and not stored</source>
            <translation>저장되지 않은 글 버리기</translation>
        </message>
        <message>
            <source>To the word before</source>
            <translation>앞 낱말로</translation>
        </message>
        <message>
            <source>To the next word</source>
            <translation>다음 낱말로</translation>
        </message>
        <message>
            <source>Play from the word</source>
            <translation>낱말부터 듣기</translation>
        </message>
        <message>
            <source>Write its translation</source>
            <translation>번역 쓰기</translation>
        </message>
        <message>
            <source>Interviewer speaks</source>
            <translation>면담자가 말함</translation>
        </message>
        <message>
            <source>Witness speaks</source>
            <translation>증언자가 말함</translation>
        </message>
        <message>
            <source>Interpreter speaks</source>
            <translation>통역인이 말함</translation>
        </message>
        <message>
            <source>Somebody else speaks</source>
            <translation>다른 사람이 말함</translation>
        </message>
        <message>
            <source>Nobody knows who speaks</source>
            <translation>누가 말하는지 모름</translation>
        </message>
        <message>
            <source>As in the line above</source>
            <translation>윗줄과 같이</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>찾기</translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>찾아 바꾸기</translation>
        </message>
        <message>
            <source>To the next place found</source>
            <translation>다음에 찾은 곳으로</translation>
        </message>
        <message>
            <source>To the place found before</source>
            <translation>앞에서 찾은 곳으로</translation>
        </message>
        <message>
            <source>The next page at the right</source>
            <translation>오른쪽의 다음 쪽</translation>
        </message>
        <message>
            <source>Show the translation, or hide it</source>
            <translation>번역 보이기, 감추기</translation>
        </message>
        <message>
            <source>Korean and English side by side</source>
            <translation>한국어와 영어 나란히</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>모든 키</translation>
        </message>
        <message>
            <source>Play while held</source>
            <translation>밟고 있는 동안 듣기</translation>
        </message>
        <message>
            <source>{key} is taken: {duty}.</source>
            <translation>{key} 키는 이미 쓰이고 있습니다: {duty}.</translation>
        </message>
        <message>
            <source>{key} is needed elsewhere, or would type something.</source>
            <translation>{key} 키는 다른 데 쓰이거나 글자를 입력하므로 쓸 수 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>KeysPane</name>
        <message>
            <source>Keys</source>
            <translation>키</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>Find a key</source>
            <translation>키 찾기</translation>
        </message>
        <message>
            <source>No key does anything of that name.</source>
            <translation>그런 이름의 키가 없습니다.</translation>
        </message>
        <message>
            <source>All as at first</source>
            <translation>모두 처음대로</translation>
        </message>
    </context>
    <context>
        <name>KitView</name>
        <message>
            <source>Open the vault with the sheets, as in an emergency</source>
            <translation>위급할 때처럼 복구지로 보관함 열기</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>뒤로(&amp;B)</translation>
        </message>
        <message>
            <source>Opening the vault with the sheets</source>
            <translation>복구지로 보관함을 여는 중</translation>
        </message>
        <message>
            <source>The sheets are on the drive: one file for each person, and one with all of them. Print them, give each to another person, empty the drive, and then rehearse.</source>
            <translation>복구지가 드라이브에 있습니다. 사람마다 파일 하나, 모두를 담은 파일 하나입니다. 인쇄해서 한 사람에게 한 장씩 주고, 드라이브를 비운 다음 연습하십시오.</translation>
        </message>
        <message>
            <source>The sheets open the vault</source>
            <translation>복구지로 보관함이 열립니다</translation>
        </message>
        <message>
            <source>Saegim read them and opened the vault's key with them, as it would in an emergency. It is logged.</source>
            <translation>새김이 위급할 때와 똑같이 복구지를 읽고 보관함 열쇠를 열었습니다. 기록에 남았습니다.</translation>
        </message>
        <message>
            <source>&amp;Done</source>
            <translation>마침(&amp;D)</translation>
        </message>
    </context>
    <context>
        <name>Leading</name>
        <message>
            <source>It states the answer and asks the witness to agree.</source>
            <translation>답을 말해 놓고 동의를 구하는 질문입니다.</translation>
        </message>
        <message>
            <source>It asks whether something was not so, and so says it was.</source>
            <translation>‘아니었느냐’고 물어 그렇다고 말하는 셈인 질문입니다.</translation>
        </message>
        <message>
            <source>It gives a statement to be confirmed.</source>
            <translation>진술을 건네고 맞는지 묻는 질문입니다.</translation>
        </message>
        <message>
            <source>It offers only these answers.</source>
            <translation>정해진 답 가운데서만 고르게 하는 질문입니다.</translation>
        </message>
        <message>
            <source>It asks several things at once: which one was answered?</source>
            <translation>한꺼번에 여러 가지를 물었습니다. 어느 것에 답했습니까?</translation>
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
        <name>LineCard</name>
        <message>
            <source>&amp;Words of the chosen line; select what is to be masked</source>
            <translation>고른 줄의 말: 가릴 부분을 선택하십시오(&amp;W)</translation>
        </message>
        <message>
            <source>Kind of mask</source>
            <translation>가림 종류</translation>
        </message>
        <message>
            <source>&amp;Mask selection</source>
            <translation>선택한 부분 가리기(&amp;M)</translation>
        </message>
        <message>
            <source>Mask everywhere ({n})</source>
            <translation>모든 곳에서 가리기 ({n})</translation>
        </message>
    </context>
    <context>
        <name>LineDelegate</name>
        <message>
            <source>not stored yet</source>
            <translation>아직 저장되지 않음</translation>
        </message>
        <message>
            <source>not stored yet, typed at {time}</source>
            <translation>아직 저장되지 않음, {time}에 입력</translation>
        </message>
        <message>
            <source>two versions: choose one</source>
            <translation>두 가지 글이 있음: 하나를 고르십시오</translation>
        </message>
        <message>
            <source>withheld</source>
            <translation>비공개</translation>
        </message>
        <message>
            <source>inaudible</source>
            <translation>안 들림</translation>
        </message>
        <message>
            <source>uncertain</source>
            <translation>확실하지 않음</translation>
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
        <message>
            <source>Speaker: {speaker}</source>
            <translation>말하는 사람: {speaker}</translation>
        </message>
        <message>
            <source>Earlier text</source>
            <translation>이전 글</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>고치기</translation>
        </message>
        <message>
            <source>Store what was typed</source>
            <translation>입력한 글 저장</translation>
        </message>
        <message>
            <source>Drop it</source>
            <translation>버리기</translation>
        </message>
    </context>
    <context>
        <name>ListPanel</name>
        <message>
            <source>A fo&amp;lder…</source>
            <translation>폴더…(&amp;L)</translation>
        </message>
        <message>
            <source>Everything with sound in it and below it</source>
            <translation>그 폴더와 아래 폴더의 소리가 있는 파일 모두</translation>
        </message>
        <message>
            <source>&amp;Single files…</source>
            <translation>파일 하나하나…(&amp;S)</translation>
        </message>
        <message>
            <source>Nothing to bring in yet</source>
            <translation>가져올 것이 아직 없습니다</translation>
        </message>
        <message>
            <source>Connect the recorder, its card or a drive, and choose the folder or single files. Nothing on it is changed.</source>
            <translation>녹음기나 그 카드 또는 드라이브를 연결하고 폴더나 파일을 고르십시오. 거기에 있는 것은 아무것도 바뀌지 않습니다.</translation>
        </message>
        <message>
            <source>Folder with recordings</source>
            <translation>녹음이 든 폴더</translation>
        </message>
        <message>
            <source>Sound and video</source>
            <translation>소리와 동영상</translation>
        </message>
        <message>
            <source>Recordings to bring in</source>
            <translation>가져올 녹음</translation>
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
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Saegim</source>
            <translation>새김</translation>
        </message>
    </context>
    <context>
        <name>MakingCard</name>
        <message>
            <source>{shares} people keep one sheet each. Any {threshold} of them together can open the vault.</source>
            <translation>{shares}명이 한 장씩 맡습니다. 그중 아무 {threshold}명이 모이면 보관함을 열 수 있습니다.</translation>
        </message>
        <message>
            <source>The kit is made: write its sheets</source>
            <translation>키트를 만들었습니다. 복구지를 쓰십시오</translation>
        </message>
        <message>
            <source>Make a recovery kit</source>
            <translation>복구 키트 만들기</translation>
        </message>
        <message>
            <source>&amp;Sheets</source>
            <translation>복구지(&amp;S)</translation>
        </message>
        <message>
            <source>One for each person who keeps one.</source>
            <translation>맡는 사람마다 한 장.</translation>
        </message>
        <message>
            <source>Sheets it &amp;takes</source>
            <translation>여는 데 필요한 장수(&amp;T)</translation>
        </message>
        <message>
            <source>At least two, so that nobody can open it alone.</source>
            <translation>혼자서는 열 수 없도록 적어도 두 장.</translation>
        </message>
        <message>
            <source>&amp;Drive or folder for the sheets</source>
            <translation>복구지를 쓸 드라이브나 폴더(&amp;D)</translation>
        </message>
        <message>
            <source>The sheets are the only thing Saegim ever writes that anybody can read. Take a USB drive, print from it on a printer without a network, then empty the drive. An earlier kit's sheets open nothing from then on.</source>
            <translation>복구지는 새김이 누구나 읽을 수 있게 쓰는 유일한 것입니다. USB 드라이브에 담아, 네트워크가 없는 프린터에서 인쇄한 뒤, 드라이브를 비우십시오. 그때부터 이전 키트의 복구지로는 아무것도 열리지 않습니다.</translation>
        </message>
        <message>
            <source>&amp;Write the sheets</source>
            <translation>복구지 쓰기(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Make the kit and write its sheets</source>
            <translation>키트를 만들고 복구지 쓰기(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>뒤로(&amp;B)</translation>
        </message>
        <message>
            <source>Making the kit</source>
            <translation>키트를 만드는 중</translation>
        </message>
    </context>
    <context>
        <name>Markers</name>
        <message>
            <source>Important</source>
            <translation>중요</translation>
        </message>
        <message>
            <source>Distress</source>
            <translation>고통</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>통역</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>메모</translation>
        </message>
    </context>
    <context>
        <name>MarksCard</name>
        <message>
            <source>Marks of the chosen lines</source>
            <translation>선택한 줄의 표시</translation>
        </message>
        <message>
            <source>At the cursor while correcting, else where playing stands</source>
            <translation>고치는 중이면 커서 자리에서, 아니면 재생이 멈춘 자리에서</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>나누기</translation>
        </message>
        <message>
            <source>The chosen lines, or this one with the next of its channel</source>
            <translation>선택한 줄들을, 한 줄이면 같은 채널의 다음 줄과</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>합치기</translation>
        </message>
    </context>
    <context>
        <name>Models</name>
        <message>
            <source>Very rough: about one syllable in three is wrong. For trying out only.</source>
            <translation>아주 거칠어 약 세 음절에 하나가 틀립니다. 시험용으로만 쓰십시오.</translation>
        </message>
        <message>
            <source>Very rough: about one syllable in five is wrong. For trying out only.</source>
            <translation>아주 거칠어 약 다섯 음절에 하나가 틀립니다. 시험용으로만 쓰십시오.</translation>
        </message>
        <message>
            <source>Rough: expect many wrong words. Korean conversation was not measured.</source>
            <translation>거친 편이라 틀린 낱말이 많습니다. 한국어 대화로 잰 값은 없습니다.</translation>
        </message>
        <message>
            <source>Good: about one syllable in eight is wrong.</source>
            <translation>좋은 편으로, 약 여덟 음절에 하나가 틀립니다.</translation>
        </message>
        <message>
            <source>Best known: about one syllable in nine is wrong.</source>
            <translation>알려진 것 중 가장 좋으며, 약 아홉 음절에 하나가 틀립니다.</translation>
        </message>
        <message>
            <source>Among the best in read speech, but said to invent sentences more often than the large model before it.</source>
            <translation>낭독에서는 가장 좋은 축에 들지만, 이전 large 모델보다 없는 문장을 더 자주 지어낸다고 합니다.</translation>
        </message>
        <message>
            <source>Nearly as good as large and much faster. It can't translate.</source>
            <translation>large에 가까운 품질이면서 훨씬 빠릅니다. 번역은 하지 못합니다.</translation>
        </message>
        <message>
            <source>We don't know models of this kind: try it on a recording before you rely on it.</source>
            <translation>새김이 모르는 종류의 모델입니다. 믿고 쓰기 전에 녹음 하나로 시험해 보십시오.</translation>
        </message>
        <message>
            <source>An hour of interview takes about {time} on this laptop.</source>
            <translation>이 노트북에서는 한 시간 면담에 약 {time} 걸립니다.</translation>
        </message>
        <message>
            <source>Not measured on this laptop yet.</source>
            <translation>이 노트북에서 아직 재지 않았습니다.</translation>
        </message>
        <message>
            <source>Errors are those of South Korean conversation. North Korean speech was never measured: expect more.</source>
            <translation>오류율은 남한 대화로 잰 값입니다. 북한 말씨로 잰 값은 없으므로 더 많이 틀린다고 보십시오.</translation>
        </message>
        <message>
            <source>Not whole yet</source>
            <translation>복사 덜 됨</translation>
        </message>
        <message>
            <source>Not what its list says</source>
            <translation>목록과 다름</translation>
        </message>
        <message>
            <source>On our list</source>
            <translation>새김의 목록에 있음</translation>
        </message>
        <message>
            <source>Accepted by the office</source>
            <translation>사무소에서 승인함</translation>
        </message>
        <message>
            <source>Turned down by the office</source>
            <translation>사무소에서 쓰지 않기로 함</translation>
        </message>
        <message>
            <source>On no list: the office decides</source>
            <translation>목록에 없음: 사무소에서 결정</translation>
        </message>
        <message>
            <source>Choose the same folder again to go on, or remove what is here.</source>
            <translation>같은 폴더를 다시 선택해 이어서 하거나, 여기 있는 것을 삭제하십시오.</translation>
        </message>
        <message>
            <source>{n} threads</source>
            <translation>스레드 {n}개</translation>
        </message>
        <message>
            <source>{size} of memory</source>
            <translation>메모리 {size}</translation>
        </message>
        <message>
            <source>a model of the kind {kind}</source>
            <translation>{kind} 종류의 모델</translation>
        </message>
        <message>
            <source>with a list of digests of its own</source>
            <translation>해시값 목록이 있음</translation>
        </message>
        <message>
            <source>without a list of digests: one is made while it is copied</source>
            <translation>해시값 목록이 없음: 복사하면서 만듭니다</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>멈추는 중…</translation>
        </message>
        <message>
            <source>Copying {name} and reading it back</source>
            <translation>{name} 복사하고 다시 읽는 중</translation>
        </message>
        <message>
            <source>Measuring {name} on this laptop: this takes some minutes</source>
            <translation>이 노트북에서 {name}의 속도를 재는 중: 몇 분 걸립니다</translation>
        </message>
        <message>
            <source>Comparing every file of {name} with its digest</source>
            <translation>{name}의 모든 파일을 해시값와 맞춰 보는 중</translation>
        </message>
        <message>
            <source>{name} is installed, read back and compared with its digests.</source>
            <translation>{name}을(를) 설치하고 다시 읽어 해시값와 맞춰 보았습니다.</translation>
        </message>
        <message>
            <source>Stopped. What was copied of {name} is kept, and gone on with next time.</source>
            <translation>멈췄습니다. 복사한 {name}의 내용은 남아 있고 다음에 이어서 합니다.</translation>
        </message>
        <message>
            <source>{name} was measured on this laptop.</source>
            <translation>이 노트북에서 {name}의 속도를 쟀습니다.</translation>
        </message>
        <message>
            <source>{name} is what its list says, byte for byte.</source>
            <translation>{name}은(는) 목록과 한 바이트도 다르지 않습니다.</translation>
        </message>
        <message>
            <source>{name} is removed from this laptop. Drafts made with it stay.</source>
            <translation>{name}을(를) 이 노트북에서 삭제했습니다. 그 모델로 만든 초안은 남아 있습니다.</translation>
        </message>
        <message>
            <source>can translate into English</source>
            <translation>영어로 번역할 수 있음</translation>
        </message>
        <message>
            <source>can't translate</source>
            <translation>번역하지 못함</translation>
        </message>
        <message>
            <source>licence: {licence}</source>
            <translation>라이선스: {licence}</translation>
        </message>
        <message>
            <source>from {source}</source>
            <translation>출처: {source}</translation>
        </message>
    </context>
    <context>
        <name>ModelsView</name>
        <message>
            <source>A model writes the drafts, here on this laptop. It may hear testimonies when it is on our list, or when a custodian has accepted it for this vault.</source>
            <translation>초안은 이 노트북에 있는 모델이 씁니다. 새김의 목록에 있거나 관리 책임자가 이 보관함에 쓰도록 승인한 모델만 증언을 받아쓸 수 있습니다.</translation>
        </message>
        <message>
            <source>Let another measured model read places in doubt &amp;again</source>
            <translation>의심되는 곳을 속도를 잰 다른 모델로 다시 읽기(&amp;A)</translation>
        </message>
        <message>
            <source>Both readings are kept, and the difference is shown. Drafts take longer with it.</source>
            <translation>두 결과를 모두 남기고 차이를 보여 줍니다. 초안을 만드는 시간이 더 걸립니다.</translation>
        </message>
    </context>
    <context>
        <name>NamesCard</name>
        <message>
            <source>Look for the witness's own names</source>
            <translation>증언자 본인의 이름 찾기</translation>
        </message>
        <message>
            <source>The identity is opened for its names and birthplace alone, and the log keeps that it was. They are looked for until you leave this screen, and written nowhere.</source>
            <translation>이름과 출생지를 찾는 데만 신원을 열며, 연 사실은 관리 기록에 남습니다. 이 화면을 떠날 때까지만 찾고 어디에도 적어 두지 않습니다.</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>고르십시오…</translation>
        </message>
        <message>
            <source>&amp;Why</source>
            <translation>사유(&amp;W)</translation>
        </message>
        <message>
            <source>In a few wor&amp;ds</source>
            <translation>몇 마디로(&amp;D)</translation>
        </message>
        <message>
            <source>No names here: the reason stays readable in the vault.</source>
            <translation>여기에 이름을 쓰지 마십시오. 사유는 보관함에 읽을 수 있게 남습니다.</translation>
        </message>
        <message>
            <source>They sit beside you and type their own passphrase.</source>
            <translation>옆에 앉아 자신의 암호를 입력합니다.</translation>
        </message>
        <message>
            <source>A second person's &amp;account</source>
            <translation>두 번째 사람의 계정(&amp;A)</translation>
        </message>
        <message>
            <source>Your own &amp;passphrase</source>
            <translation>본인의 암호(&amp;P)</translation>
        </message>
        <message>
            <source>Their pa&amp;ssphrase</source>
            <translation>그 사람의 암호(&amp;S)</translation>
        </message>
        <message>
            <source>Open and &amp;look for them</source>
            <translation>열어서 찾기(&amp;L)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
    </context>
    <context>
        <name>NewAccountCard</name>
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
            <source>Roles</source>
            <translation>역할</translation>
        </message>
        <message>
            <source>Typed by the person it belongs to. Six words or more.</source>
            <translation>계정을 쓸 사람이 직접 입력합니다. 낱말 여섯 개 이상이 좋습니다.</translation>
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
        <name>NewCard</name>
        <message>
            <source>What it is &amp;for</source>
            <translation>용도(&amp;F)</translation>
        </message>
        <message>
            <source>Stays at the office. No names.</source>
            <translation>사무소에 남습니다. 이름은 적지 마십시오.</translation>
        </message>
        <message>
            <source>Masked &amp;sound is replaced by</source>
            <translation>가린 소리 대신 넣을 소리(&amp;S)</translation>
        </message>
        <message>
            <source>Begin redaction</source>
            <translation>가림 처리 시작</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
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
        <name>NewPassphraseFields</name>
        <message>
            <source>Too easy to guess.</source>
            <translation>짐작하기 너무 쉽습니다.</translation>
        </message>
        <message>
            <source>Good: worth {count} words by chance. Six are strong.</source>
            <translation>좋음: 무작위 낱말 {count}개만큼입니다. 여섯 개면 강합니다.</translation>
        </message>
        <message>
            <source>Strong: worth {count} words by chance.</source>
            <translation>강함: 무작위 낱말 {count}개만큼입니다.</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>암호(&amp;P)</translation>
        </message>
        <message>
            <source>Six words or more that don't belong together.</source>
            <translation>서로 관련 없는 낱말 여섯 개 이상.</translation>
        </message>
        <message>
            <source>The &amp;same again</source>
            <translation>한 번 더(&amp;S)</translation>
        </message>
        <message>
            <source>Words by chance:</source>
            <translation>무작위 낱말:</translation>
        </message>
        <message>
            <source>Write it down, keep the paper apart from the laptop, and type it above.</source>
            <translation>종이에 적어 노트북과 따로 두고, 위에 입력하십시오.</translation>
        </message>
    </context>
    <context>
        <name>NoteLine</name>
        <message>
            <source>A note: Enter marks this moment, Esc leaves</source>
            <translation>메모: Enter로 이 순간에 표시, Esc로 닫기</translation>
        </message>
        <message>
            <source>A few words to this moment</source>
            <translation>이 순간에 남길 짧은 메모</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>표시</translation>
        </message>
    </context>
    <context>
        <name>NotesCard</name>
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
            <source>Microphone</source>
            <translation>마이크</translation>
        </message>
        <message>
            <source>Brought in</source>
            <translation>가져옴</translation>
        </message>
        <message>
            <source>Markers and gaps</source>
            <translation>표시와 공백</translation>
        </message>
        <message>
            <source>interrupted</source>
            <translation>중단됨</translation>
        </message>
        <message>
            <source>{n} kept apart</source>
            <translation>따로 보관 {n}개</translation>
        </message>
    </context>
    <context>
        <name>NoticeStrip</name>
        <message>
            <source>What needs looking after</source>
            <translation>살필 것</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <source>It is time for a backup.</source>
            <translation>백업할 때입니다.</translation>
        </message>
        <message>
            <source>There is no recovery kit yet: no interview can be opened.</source>
            <translation>아직 복구 키트가 없어 면담을 열 수 없습니다.</translation>
        </message>
        <message>
            <source>The recovery kit was never rehearsed: no interview can be opened.</source>
            <translation>복구 키트를 한 번도 연습하지 않아 면담을 열 수 없습니다.</translation>
        </message>
        <message>
            <source>The recovery kit was used. Make a new one.</source>
            <translation>복구 키트가 사용되었습니다. 새로 만드십시오.</translation>
        </message>
        <message>
            <source>It is time to rehearse the recovery kit again.</source>
            <translation>복구 키트를 다시 연습할 때입니다.</translation>
        </message>
        <message>
            <source>Rows of evidence that differ from the log: {count}. Tell your custodian.</source>
            <translation>관리 기록과 다른 증거 행: {count}개. 관리 책임자에게 알리십시오.</translation>
        </message>
        <message>
            <source>Tries that did not open your account since you last unlocked it: {count}. Was that you?</source>
            <translation>지난번 잠금을 푼 뒤로 이 계정을 열지 못한 시도: {count}번. 본인이었습니까?</translation>
        </message>
        <message>
            <source>This laptop's clock went back by {time}.</source>
            <translation>이 노트북의 시계가 {time}만큼 뒤로 갔습니다.</translation>
        </message>
        <message>
            <source>This laptop's clock was set ahead by {time}.</source>
            <translation>이 노트북의 시계를 누군가 {time}만큼 앞으로 맞추었습니다.</translation>
        </message>
        <message>
            <source>This laptop's clock was set back by {time}.</source>
            <translation>이 노트북의 시계를 누군가 {time}만큼 뒤로 맞추었습니다.</translation>
        </message>
        <message>
            <source>This laptop's clock was ahead of a timestamp by {time}.</source>
            <translation>이 노트북의 시계가 타임스탬프보다 {time}만큼 앞섰습니다.</translation>
        </message>
        <message>
            <source>Nothing of the custody log has been carried out for a long time: a timestamp, a bundle or a backup does it.</source>
            <translation>관리 기록이 오랫동안 밖으로 나가지 않았습니다. 타임스탬프, 증거 묶음, 백업이 그 일을 합니다.</translation>
        </message>
        <message>
            <source>Check it: times of testimony depend on it.</source>
            <translation>확인하십시오. 증언의 시각이 여기에 달려 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>NumberHint</name>
        <message>
            <source>a resident registration number</source>
            <translation>주민등록번호</translation>
        </message>
        <message>
            <source>a foreigner registration number</source>
            <translation>외국인등록번호</translation>
        </message>
        <message>
            <source>a passport number</source>
            <translation>여권 번호</translation>
        </message>
        <message>
            <source>a driver license number</source>
            <translation>운전면허 번호</translation>
        </message>
        <message>
            <source>a North Korean identity number</source>
            <translation>북한 공민증 번호</translation>
        </message>
        <message>
            <source>a defector protection number</source>
            <translation>북한이탈주민 보호 번호</translation>
        </message>
        <message>
            <source>a Chinese identity number</source>
            <translation>중국 신분증 번호</translation>
        </message>
        <message>
            <source>This looks like {kind}. The law lets nobody keep it, even with consent: leave it out or mask it.</source>
            <translation>{kind}로 보입니다. 동의가 있어도 법이 보관을 막고 있으니, 빼거나 가리십시오.</translation>
        </message>
    </context>
    <context>
        <name>OldCopy</name>
        <message>
            <source>{missing} entries of the custody log are missing: it has {found}, and {known} were known.</source>
            <translation>관리 기록에서 항목 {missing}개가 없습니다. {known}개가 알려져 있는데 {found}개뿐입니다.</translation>
        </message>
        <message>
            <source>Whatever those entries recorded is not in this copy: interviews, recordings and corrections, consents given or taken back, accounts removed, passphrases changed. It is lost unless the newer copy is found.</source>
            <translation>그 항목에 적힌 일은 이 사본에 없습니다. 면담, 녹음과 수정, 주거나 거둔 동의, 삭제한 계정, 바꾼 암호가 그렇습니다. 더 새로운 사본을 찾지 못하면 잃습니다.</translation>
        </message>
        <message>
            <source>Go on only if the office itself put this copy back. If nobody did, leave the folder as it is and look for the newer copy: somebody may want what is missing to be forgotten.</source>
            <translation>사무소가 스스로 이 사본을 되돌려 놓았을 때만 계속하십시오. 아무도 그러지 않았다면 폴더를 그대로 두고 더 새로운 사본을 찾으십시오. 누군가 없어진 일을 지우려 했을 수 있습니다.</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>사유(&amp;R)</translation>
        </message>
        <message>
            <source>It stays in the custody log for ever, with your account. No names.</source>
            <translation>계정과 함께 관리 기록에 영원히 남습니다. 이름은 쓰지 마십시오.</translation>
        </message>
    </context>
    <context>
        <name>OldCopyView</name>
        <message>
            <source>Go on with an older copy</source>
            <translation>예전 사본으로 계속하기</translation>
        </message>
        <message>
            <source>&amp;Passphrase, once more</source>
            <translation>암호를 다시 한번(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Key file</source>
            <translation>열쇠 파일(&amp;K)</translation>
        </message>
        <message>
            <source>On its drive. It is read and left where it is.</source>
            <translation>드라이브에 있습니다. 읽기만 하고 그대로 둡니다.</translation>
        </message>
        <message>
            <source>&amp;Accept what is missing and open</source>
            <translation>없어진 것을 받아들이고 열기(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Back to unlocking</source>
            <translation>여는 화면으로(&amp;B)</translation>
        </message>
        <message>
            <source>Opening the vault</source>
            <translation>보관함을 여는 중</translation>
        </message>
        <message>
            <source>You open {folder} as {account}. Only a custodian can accept it.</source>
            <translation>{account} 계정으로 {folder}을(를) 엽니다. 관리 책임자만 받아들일 수 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>OpeningCard</name>
        <message>
            <source>Open an identity</source>
            <translation>신원 열기</translation>
        </message>
        <message>
            <source>&amp;Code of the witness</source>
            <translation>증언자 코드(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Why</source>
            <translation>사유(&amp;W)</translation>
        </message>
        <message>
            <source>In a &amp;few words</source>
            <translation>몇 마디로(&amp;F)</translation>
        </message>
        <message>
            <source>No names here: the reason stays readable in the vault.</source>
            <translation>여기에 이름을 쓰지 마십시오. 사유는 보관함에 읽을 수 있게 남습니다.</translation>
        </message>
        <message>
            <source>A second person's &amp;account</source>
            <translation>두 번째 사람의 계정(&amp;A)</translation>
        </message>
        <message>
            <source>They sit beside you and type their own passphrase.</source>
            <translation>옆에 앉아 자신의 암호를 입력합니다.</translation>
        </message>
        <message>
            <source>Your own &amp;passphrase</source>
            <translation>본인의 암호(&amp;P)</translation>
        </message>
        <message>
            <source>Their pa&amp;ssphrase</source>
            <translation>그 사람의 암호(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>열기(&amp;O)</translation>
        </message>
        <message>
            <source>Write somebody &amp;new…</source>
            <translation>새로 적기(&amp;N)…</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>여는 중</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>고르십시오…</translation>
        </message>
        <message>
            <source>An identity is kept for this code.</source>
            <translation>이 코드에는 신원이 있습니다.</translation>
        </message>
        <message>
            <source>Nothing is kept for this code. A testimony needs no more than the code.</source>
            <translation>이 코드에는 아무것도 없습니다. 증언에는 코드만 있으면 됩니다.</translation>
        </message>
    </context>
    <context>
        <name>Outside</name>
        <message>
            <source>Bundle handed over</source>
            <translation>인계한 증거 묶음</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>백업</translation>
        </message>
        <message>
            <source>This is not an answer of a timestamp authority.</source>
            <translation>타임스탬프 기관의 응답이 아닙니다.</translation>
        </message>
        <message>
            <source>Timestamp</source>
            <translation>타임스탬프</translation>
        </message>
        <message>
            <source>The authority did not grant the timestamp. Ask it again.</source>
            <translation>기관이 타임스탬프를 내주지 않았습니다. 다시 요청하십시오.</translation>
        </message>
        <message>
            <source>It is by an authority not known here, or was changed on the way.</source>
            <translation>이 보관함이 모르는 기관의 것이거나 도중에 바뀌었습니다.</translation>
        </message>
        <message>
            <source>It answers a request that this vault did not write.</source>
            <translation>이 보관함이 쓰지 않은 요청에 대한 응답입니다.</translation>
        </message>
        <message>
            <source>The log is exactly as the checkpoint says</source>
            <translation>관리 기록이 확인점과 꼭 같습니다</translation>
        </message>
        <message>
            <source>All {size} entries are those the checkpoint was made of, and there is none besides.</source>
            <translation>{size}개 항목이 모두 확인점을 만든 그 항목이며, 그 밖에는 없습니다.</translation>
        </message>
        <message>
            <source>The log begins exactly as the checkpoint says</source>
            <translation>관리 기록의 앞부분이 확인점과 꼭 같습니다</translation>
        </message>
        <message>
            <source>The first {size} entries are those the checkpoint was made of. Since then {more} were added.</source>
            <translation>처음 {size}개 항목이 확인점을 만든 그 항목입니다. 그 뒤로 {more}개가 더해졌습니다.</translation>
        </message>
        <message>
            <source>This vault is older than the checkpoint</source>
            <translation>이 보관함이 확인점보다 예전 것입니다</translation>
        </message>
        <message>
            <source>The checkpoint was made of {size} entries, and this log has {found}: at least {missing} are missing. Either an older copy of the vault was put back, or the newest entries were cut off. Keep the vault's folder as it is, and look for the newer copy.</source>
            <translation>확인점은 {size}개 항목으로 만들었는데 이 기록은 {found}개입니다. 적어도 {missing}개가 없습니다. 보관함의 예전 사본이 되돌려졌거나 최근 항목이 잘려 나갔습니다. 보관함 폴더를 그대로 두고 더 새로운 사본을 찾으십시오.</translation>
        </message>
        <message>
            <source>This is not the log that the checkpoint was made of</source>
            <translation>확인점을 만든 그 기록이 아닙니다</translation>
        </message>
        <message>
            <source>Its first {size} entries are others. If the checkpoint is genuine, the log was written anew. Hand nothing over, keep the vault's folder as it is, and compare with further checkpoints: of other bundles, of backups.</source>
            <translation>처음 {size}개 항목이 다릅니다. 확인점이 진짜라면 관리 기록이 다시 쓰인 것입니다. 아무것도 인계하지 말고 보관함 폴더를 그대로 둔 채, 다른 증거 묶음과 백업의 확인점과도 비교하십시오.</translation>
        </message>
        <message>
            <source>Look first whether number and root are typed as they stand on the paper, and that it is of this vault.</source>
            <translation>먼저 수와 루트 해시를 종이에 적힌 대로 입력했는지, 이 보관함의 것인지 보십시오.</translation>
        </message>
        <message>
            <source>{account} of this vault signed the checkpoint.</source>
            <translation>이 보관함의 {account}이(가) 확인점에 서명했습니다.</translation>
        </message>
        <message>
            <source>The signature that came with the checkpoint is of nobody in this vault.</source>
            <translation>확인점과 함께 온 서명은 이 보관함에 있는 누구의 것도 아닙니다.</translation>
        </message>
        <message>
            <source>No signature came with the checkpoint, so anybody could have made it up: ask where it comes from.</source>
            <translation>확인점에 서명이 없어 누구든 지어낼 수 있습니다. 어디서 온 것인지 물어보십시오.</translation>
        </message>
        <message>
            <source>Nothing is known outside yet</source>
            <translation>아직 밖에 알려진 것이 없습니다</translation>
        </message>
        <message>
            <source>The newest is dated in the future: check the clock</source>
            <translation>가장 최근 것의 날짜가 미래입니다. 시계를 확인하십시오</translation>
        </message>
        <message>
            <source>Known outside within the last day</source>
            <translation>하루 안에 밖에 알려졌습니다</translation>
        </message>
        <message>
            <source>Known outside one day ago</source>
            <translation>하루 전에 밖에 알려졌습니다</translation>
        </message>
        <message>
            <source>Known outside {days} days ago</source>
            <translation>{days}일 전에 밖에 알려졌습니다</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <source>When</source>
            <translation>언제</translation>
        </message>
        <message>
            <source>How</source>
            <translation>무엇으로</translation>
        </message>
        <message>
            <source>How much of the log</source>
            <translation>기록의 어디까지</translation>
        </message>
        <message>
            <source>Who holds it</source>
            <translation>가진 곳</translation>
        </message>
        <message>
            <source>not due yet</source>
            <translation>아직 때가 아님</translation>
        </message>
        <message>
            <source>due</source>
            <translation>때가 됨</translation>
        </message>
        <message>
            <source>in order</source>
            <translation>이상 없음</translation>
        </message>
        <message>
            <source>its first {size} entries</source>
            <translation>처음 {size}개 항목</translation>
        </message>
        <message>
            <source>all of that day</source>
            <translation>그때까지 모두</translation>
        </message>
        <message>
            <source>An older copy of the whole vault, or a log written anew, shows only against what others hold of it: a timestamp, a bundle handed over, a backup.</source>
            <translation>보관함 전체가 예전 사본이거나 기록이 다시 쓰였다는 것은 밖에 있는 것과 견주어야만 드러납니다. 타임스탬프, 인계한 증거 묶음, 백업이 그것입니다.</translation>
        </message>
        <message>
            <source>Nothing yet. From now on every timestamp, every bundle handed over and every backup is listed here.</source>
            <translation>아직 없습니다. 이제부터 타임스탬프와 인계한 증거 묶음, 백업이 모두 여기에 나옵니다.</translation>
        </message>
        <message>
            <source>&amp;Compare with a checkpoint…</source>
            <translation>확인점과 비교(&amp;C)…</translation>
        </message>
        <message>
            <source>Timestamp &amp;authorities…</source>
            <translation>타임스탬프 기관(&amp;A)…</translation>
        </message>
        <message>
            <source>What others hold</source>
            <translation>밖에 있는 것</translation>
        </message>
        <message>
            <source>What others hold of the log</source>
            <translation>기록 가운데 밖에 있는 것</translation>
        </message>
    </context>
    <context>
        <name>OwnKeysCard</name>
        <message>
            <source>Your own keys</source>
            <translation>본인의 열쇠</translation>
        </message>
        <message>
            <source>New keys under the passphrase you have, for when somebody may have got at the old ones. The old keys sign nothing from then on, and recipients need the new list of signers.</source>
            <translation>지금 암호 아래에 새 열쇠를 만듭니다. 누군가 예전 열쇠에 손댔을 수 있을 때 씁니다. 그때부터 예전 열쇠로는 서명하지 않으며, 수신 기관에는 새 서명자 목록이 필요합니다.</translation>
        </message>
        <message>
            <source>&amp;Your passphrase, once more</source>
            <translation>본인의 암호를 한 번 더(&amp;Y)</translation>
        </message>
        <message>
            <source>A c&amp;ustodian beside you</source>
            <translation>옆에 있는 관리 책임자(&amp;U)</translation>
        </message>
        <message>
            <source>Typed by the custodian.</source>
            <translation>관리 책임자가 입력합니다.</translation>
        </message>
        <message>
            <source>&amp;The custodian's passphrase</source>
            <translation>관리 책임자의 암호(&amp;T)</translation>
        </message>
        <message>
            <source>Give me new &amp;keys</source>
            <translation>새 열쇠 받기(&amp;K)</translation>
        </message>
    </context>
    <context>
        <name>PackCard</name>
        <message>
            <source>Digest</source>
            <translation>해시값</translation>
        </message>
        <message>
            <source>Accept for testimonies</source>
            <translation>증언에 쓰도록 승인</translation>
        </message>
        <message>
            <source>Turn down</source>
            <translation>쓰지 않기로 함</translation>
        </message>
        <message>
            <source>Measure again</source>
            <translation>속도 다시 재기</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>속도 재기</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>확인</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>삭제…</translation>
        </message>
        <message>
            <source>Remove it from this laptop? Drafts made with it stay. It can be installed again.</source>
            <translation>이 노트북에서 삭제하시겠습니까? 이 모델로 만든 초안은 남고, 모델은 다시 설치할 수 있습니다.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>그대로 두기</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>삭제</translation>
        </message>
    </context>
    <context>
        <name>PackEditor</name>
        <message>
            <source>&amp;Handle</source>
            <translation>짧은 이름(&amp;H)</translation>
        </message>
        <message>
            <source>Small letters, digits and hyphens, such as camps-north</source>
            <translation>영문 소문자, 숫자, 붙임표만 씁니다. 예: camps-north</translation>
        </message>
        <message>
            <source>&amp;Name of the pack</source>
            <translation>용어집 제목(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Words, one on each line</source>
            <translation>용어, 한 줄에 하나씩(&amp;W)</translation>
        </message>
        <message>
            <source>Institutions, places, dialect. Never the name of a person: other interviews are heard with it too.</source>
            <translation>기관, 지명, 방언을 적습니다. 다른 면담에도 쓰이므로 사람 이름은 절대 적지 마십시오.</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>지난 판</translation>
        </message>
        <message>
            <source>New pack</source>
            <translation>새 용어집</translation>
        </message>
        <message>
            <source>&amp;Store as a new version</source>
            <translation>새 판으로 저장(&amp;S)</translation>
        </message>
        <message>
            <source>Version {version} is in use from now on. Drafts there are stay as they are.</source>
            <translation>지금부터 {version}판을 씁니다. 이미 만든 초안은 그대로 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>PackLine</name>
        <message>
            <source>Show</source>
            <translation>보기</translation>
        </message>
    </context>
    <context>
        <name>PacksCard</name>
        <message>
            <source>Heard with</source>
            <translation>이 면담에 쓸 용어집</translation>
        </message>
        <message>
            <source>Packs</source>
            <translation>용어집</translation>
        </message>
        <message>
            <source>&amp;Use from now on</source>
            <translation>지금부터 쓰기(&amp;U)</translation>
        </message>
    </context>
    <context>
        <name>PassphraseCard</name>
        <message>
            <source>Your account is opened by a passphrase and a key file.</source>
            <translation>본인 계정은 암호와 열쇠 파일로 열립니다.</translation>
        </message>
        <message>
            <source>Your account is opened by a passphrase alone.</source>
            <translation>본인 계정은 암호만으로 열립니다.</translation>
        </message>
        <message>
            <source>Changed. Put a copy of the key file away: without it nobody opens this account.</source>
            <translation>바꾸었습니다. 열쇠 파일의 사본을 따로 두십시오. 없으면 아무도 이 계정을 열 수 없습니다.</translation>
        </message>
        <message>
            <source>Changed. An older copy of the vault still opens with the old one.</source>
            <translation>바꾸었습니다. 보관함의 예전 사본은 여전히 예전 암호로 열립니다.</translation>
        </message>
        <message>
            <source>Your own passphrase</source>
            <translation>본인의 암호</translation>
        </message>
        <message>
            <source>The &amp;passphrase you have now</source>
            <translation>지금 쓰는 암호(&amp;P)</translation>
        </message>
        <message>
            <source>The &amp;new passphrase</source>
            <translation>새 암호(&amp;N)</translation>
        </message>
        <message>
            <source>Needed &amp;besides it from now on</source>
            <translation>앞으로 함께 필요한 것(&amp;B)</translation>
        </message>
        <message>
            <source>Place of the key &amp;file</source>
            <translation>열쇠 파일을 둘 곳(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Change the passphrase</source>
            <translation>암호 바꾸기(&amp;C)</translation>
        </message>
        <message>
            <source>The same as now</source>
            <translation>지금과 같음</translation>
        </message>
        <message>
            <source>A key file on a drive</source>
            <translation>드라이브에 둔 열쇠 파일</translation>
        </message>
        <message>
            <source>Nothing else</source>
            <translation>없음</translation>
        </message>
        <message>
            <source>It is made there if it isn't there yet. Choose a drive that is kept apart from this laptop.</source>
            <translation>아직 없으면 그곳에 만듭니다. 이 노트북과 따로 보관하는 드라이브를 고르십시오.</translation>
        </message>
    </context>
    <context>
        <name>PedalRow</name>
        <message>
            <source>Step on it now…</source>
            <translation>지금 밟으십시오…</translation>
        </message>
        <message>
            <source>Press this, then the pedal. Escape leaves it.</source>
            <translation>이 단추를 누른 다음 페달을 밟으십시오. Esc를 누르면 그만둡니다.</translation>
        </message>
        <message>
            <source>A pedal sends a key. Set it, in its own program, to one that types nothing, such as F4 or F9.</source>
            <translation>페달은 키를 보냅니다. 페달 설정 프로그램에서 F4나 F9처럼 글자를 넣지 않는 키로 맞추십시오.</translation>
        </message>
    </context>
    <context>
        <name>PeopleCard</name>
        <message>
            <source>&amp;Add somebody…</source>
            <translation>사람 더하기(&amp;A)…</translation>
        </message>
        <message>
            <source>C&amp;lose now</source>
            <translation>지금 닫기(&amp;L)</translation>
        </message>
        <message>
            <source>Closes by itself in {time}, and when you leave this screen.</source>
            <translation>{time} 뒤, 또는 이 화면을 떠날 때 저절로 닫힙니다.</translation>
        </message>
    </context>
    <context>
        <name>PersonForm</name>
        <message>
            <source>Somebody new</source>
            <translation>새 사람</translation>
        </message>
        <message>
            <source>Version {n}, written by {who}, {when}</source>
            <translation>{n}판, {who}, {when}</translation>
        </message>
        <message>
            <source>Who it is</source>
            <translation>누구인지</translation>
        </message>
        <message>
            <source>Your own passphrase, to save</source>
            <translation>저장하려면 본인의 암호</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>저장</translation>
        </message>
        <message>
            <source>Save as next version</source>
            <translation>다음 판으로 저장</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
    </context>
    <context>
        <name>Player</name>
        <message>
            <source>Both channels</source>
            <translation>두 채널 모두</translation>
        </message>
        <message>
            <source>Channel 1 alone</source>
            <translation>채널 1만</translation>
        </message>
        <message>
            <source>Channel 2 alone</source>
            <translation>채널 2만</translation>
        </message>
        <message>
            <source>Both on both sides</source>
            <translation>양쪽에 함께</translation>
        </message>
        <message>
            <source>Plays while held</source>
            <translation>밟는 동안 재생</translation>
        </message>
        <message>
            <source>Back 5 s</source>
            <translation>5초 뒤로</translation>
        </message>
        <message>
            <source>Forward 5 s</source>
            <translation>5초 앞으로</translation>
        </message>
    </context>
    <context>
        <name>PlayerControls</name>
        <message>
            <source>5 s</source>
            <translation>5초</translation>
        </message>
        <message>
            <source>Back 5 seconds</source>
            <translation>5초 뒤로</translation>
        </message>
        <message>
            <source>1.5 s</source>
            <translation>1.5초</translation>
        </message>
        <message>
            <source>Back 1.5 seconds</source>
            <translation>1.5초 뒤로</translation>
        </message>
        <message>
            <source>Forward 5 seconds</source>
            <translation>5초 앞으로</translation>
        </message>
        <message>
            <source>Hear the passage over and over</source>
            <translation>이 구간을 되풀이해 듣기</translation>
        </message>
        <message>
            <source>Draw a shorter part, larger</source>
            <translation>더 짧은 부분을 크게 보기</translation>
        </message>
        <message>
            <source>Draw a longer part</source>
            <translation>더 긴 부분 보기</translation>
        </message>
        <message>
            <source>Choose the keys of the foot pedals</source>
            <translation>발 페달의 키 고르기</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>속도</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>채널</translation>
        </message>
    </context>
    <context>
        <name>PlayerStrip</name>
        <message>
            <source>Play</source>
            <translation>재생</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>일시 정지</translation>
        </message>
        <message>
            <source>Sound of the recording. Arrows move by five seconds.</source>
            <translation>녹음의 소리. 화살표로 5초씩 움직입니다.</translation>
        </message>
        <message>
            <source>Sound around this place. Arrows move by one second.</source>
            <translation>이 부근의 소리입니다. 화살표로 1초씩 움직입니다.</translation>
        </message>
        <message>
            <source>Draw over it to lay out a passage</source>
            <translation>위를 끌어 구간을 정합니다</translation>
        </message>
    </context>
    <context>
        <name>Preflight</name>
        <message>
            <source>Microphone</source>
            <translation>마이크</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>목소리</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>주변 소리</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>채널</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>디스크</translation>
        </message>
        <message>
            <source>Power</source>
            <translation>전원</translation>
        </message>
        <message>
            <source>Sleep</source>
            <translation>절전</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>시계</translation>
        </message>
        <message>
            <source>Radios</source>
            <translation>무선 통신</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>아직 모름</translation>
        </message>
        <message>
            <source>good</source>
            <translation>좋음</translation>
        </message>
        <message>
            <source>worth a look</source>
            <translation>살펴볼 것</translation>
        </message>
        <message>
            <source>not good</source>
            <translation>좋지 않음</translation>
        </message>
        <message>
            <source>Wi-Fi</source>
            <translation>와이파이</translation>
        </message>
        <message>
            <source>Bluetooth</source>
            <translation>블루투스</translation>
        </message>
        <message>
            <source>mobile network</source>
            <translation>이동 통신</translation>
        </message>
        <message>
            <source>network cable</source>
            <translation>네트워크 케이블</translation>
        </message>
        <message>
            <source>Opening the microphone.</source>
            <translation>마이크를 여는 중입니다.</translation>
        </message>
        <message>
            <source>It is heard. Nothing is kept before you record.</source>
            <translation>소리가 들립니다. 녹음 전에는 아무것도 남기지 않습니다.</translation>
        </message>
        <message>
            <source>It was heard, and is let go until you record.</source>
            <translation>소리를 확인했고, 녹음할 때까지 마이크를 닫아 두었습니다.</translation>
        </message>
        <message>
            <source>None found. Connect one.</source>
            <translation>마이크가 없습니다. 연결하십시오.</translation>
        </message>
        <message>
            <source>Another program holds it. Close that program, or choose another microphone.</source>
            <translation>다른 프로그램이 쓰고 있습니다. 그 프로그램을 닫거나 다른 마이크를 고르십시오.</translation>
        </message>
        <message>
            <source>The system does not let Saegim use it. Allow it in its privacy settings.</source>
            <translation>시스템이 새김의 마이크 사용을 막고 있습니다. 개인 정보 설정에서 허용하십시오.</translation>
        </message>
        <message>
            <source>It doesn't work in this format. Choose another sample rate, or one channel.</source>
            <translation>이 형식으로는 작동하지 않습니다. 다른 표본 속도나 채널 1개를 고르십시오.</translation>
        </message>
        <message>
            <source>Nothing comes from it. Check plug and switch, or choose another one.</source>
            <translation>소리가 들어오지 않습니다. 연결과 스위치를 확인하거나 다른 마이크를 고르십시오.</translation>
        </message>
        <message>
            <source>Say a few words as you will in the interview.</source>
            <translation>면담할 때처럼 몇 마디 말씀하십시오.</translation>
        </message>
        <message>
            <source>Clearly heard ({db} dB).</source>
            <translation>잘 들립니다({db} dB).</translation>
        </message>
        <message>
            <source>Very quiet ({db} dB). Move the microphone closer.</source>
            <translation>너무 작습니다({db} dB). 마이크를 가까이 두십시오.</translation>
        </message>
        <message>
            <source>Too loud: it is cut off. Move the microphone away.</source>
            <translation>너무 커서 소리가 잘립니다. 마이크를 멀리 두십시오.</translation>
        </message>
        <message>
            <source>No voice was heard yet. Say a few words.</source>
            <translation>아직 목소리가 들리지 않았습니다. 몇 마디 말씀하십시오.</translation>
        </message>
        <message>
            <source>Silence. It is switched off, or the system keeps it from Saegim.</source>
            <translation>아무 소리도 없습니다. 마이크가 꺼져 있거나 시스템이 막고 있습니다.</translation>
        </message>
        <message>
            <source>Listening to the room.</source>
            <translation>주변 소리를 듣는 중입니다.</translation>
        </message>
        <message>
            <source>Quiet ({db} dB when nobody speaks).</source>
            <translation>조용합니다(말이 없을 때 {db} dB).</translation>
        </message>
        <message>
            <source>Audible noise ({db} dB). Shut windows, turn off fans.</source>
            <translation>잡음이 들립니다({db} dB). 창을 닫고 선풍기 등을 끄십시오.</translation>
        </message>
        <message>
            <source>Too noisy ({db} dB): words get lost. Find a quieter place, or move closer.</source>
            <translation>너무 시끄러워({db} dB) 말이 묻힙니다. 더 조용한 곳을 찾거나 마이크를 가까이 두십시오.</translation>
        </message>
        <message>
            <source>Speak into both microphones, one after the other.</source>
            <translation>두 마이크에 차례로 말씀하십시오.</translation>
        </message>
        <message>
            <source>Two microphones, each heard on its own.</source>
            <translation>두 마이크가 따로따로 잘 들립니다.</translation>
        </message>
        <message>
            <source>Both are the same: one microphone feeds both. One channel would do.</source>
            <translation>두 채널이 같습니다. 마이크 하나가 양쪽에 들어오니 채널 1개면 됩니다.</translation>
        </message>
        <message>
            <source>No voice on channel {channel} yet. Speak into that microphone.</source>
            <translation>{channel}번 채널에서 아직 목소리가 들리지 않았습니다. 그 마이크에 말씀하십시오.</translation>
        </message>
        <message>
            <source>Channel {channel} is silent. Check plug and switch.</source>
            <translation>{channel}번 채널에 소리가 없습니다. 연결과 스위치를 확인하십시오.</translation>
        </message>
        <message>
            <source>Room for {room_ms}.</source>
            <translation>{room_ms} 녹음할 수 있습니다.</translation>
        </message>
        <message>
            <source>Room for about {room_ms}, at worst for {least_ms}.</source>
            <translation>{room_ms} 정도, 적게는 {least_ms} 녹음할 수 있습니다.</translation>
        </message>
        <message>
            <source>Room for {room_ms} only. Make room, or choose a smaller format.</source>
            <translation>{room_ms}밖에 녹음할 수 없습니다. 공간을 비우거나 더 작은 형식을 고르십시오.</translation>
        </message>
        <message>
            <source>No room to record. Make room on this disk first.</source>
            <translation>녹음할 공간이 없습니다. 먼저 이 디스크를 비우십시오.</translation>
        </message>
        <message>
            <source>It does not tell how much room there is.</source>
            <translation>남은 공간을 알 수 없습니다.</translation>
        </message>
        <message>
            <source>Plugged in; battery at {percent} %.</source>
            <translation>전원에 연결됨, 배터리 {percent}%.</translation>
        </message>
        <message>
            <source>No battery: it runs on its cable alone.</source>
            <translation>배터리가 없습니다. 전원선으로만 작동합니다.</translation>
        </message>
        <message>
            <source>Battery for {left_ms} ({percent} %).</source>
            <translation>배터리로 {left_ms} 쓸 수 있습니다({percent}%).</translation>
        </message>
        <message>
            <source>Battery for {left_ms} only ({percent} %). Plug it in.</source>
            <translation>배터리로 {left_ms}밖에 쓸 수 없습니다({percent}%). 전원을 연결하십시오.</translation>
        </message>
        <message>
            <source>On battery, {percent} %, for who knows how long. Plug it in.</source>
            <translation>배터리 {percent}%, 남은 시간은 알 수 없습니다. 전원을 연결하십시오.</translation>
        </message>
        <message>
            <source>Battery almost empty ({percent} %). Plug it in now.</source>
            <translation>배터리가 거의 없습니다({percent}%). 지금 전원을 연결하십시오.</translation>
        </message>
        <message>
            <source>Kept awake while recording, even with the lid closed.</source>
            <translation>녹음 중에는 덮개를 닫아도 잠들지 않습니다.</translation>
        </message>
        <message>
            <source>Kept awake while recording. Leave the lid open.</source>
            <translation>녹음 중에는 잠들지 않습니다. 덮개는 열어 두십시오.</translation>
        </message>
        <message>
            <source>It may fall asleep: turn that off in the system's settings.</source>
            <translation>노트북이 잠들 수 있습니다. 시스템 설정에서 절전을 끄십시오.</translation>
        </message>
        <message>
            <source>{at}, and goes evenly.</source>
            <translation>{at}, 고르게 갑니다.</translation>
        </message>
        <message>
            <source>{at}. It has jumped by {by_s}. Is it right?</source>
            <translation>{at}. {by_s} 건너뛰었습니다. 시각이 맞습니까?</translation>
        </message>
        <message>
            <source>{at}. It went back by {by_s}. Set it right first.</source>
            <translation>{at}. {by_s} 뒤로 갔습니다. 먼저 시각을 맞추십시오.</translation>
        </message>
        <message>
            <source>{at} can't be. Set it right first.</source>
            <translation>{at}일 수 없습니다. 먼저 시각을 맞추십시오.</translation>
        </message>
        <message>
            <source>Off; no network cable either.</source>
            <translation>모두 꺼져 있고, 네트워크 케이블도 없습니다.</translation>
        </message>
        <message>
            <source>On: {on}. Please turn off or unplug.</source>
            <translation>켜져 있음: {on}. 끄거나 뽑아 주십시오.</translation>
        </message>
        <message>
            <source>This system does not tell. Turn them off by hand.</source>
            <translation>이 시스템에서는 알 수 없습니다. 직접 꺼 주십시오.</translation>
        </message>
    </context>
    <context>
        <name>PreflightChoices</name>
        <message>
            <source>Microphone</source>
            <translation>마이크</translation>
        </message>
        <message>
            <source>Sample rate, and how large an hour gets at most</source>
            <translation>표본 속도와 한 시간의 최대 크기</translation>
        </message>
        <message>
            <source>Channels, and how large an hour gets at most</source>
            <translation>채널 수와 한 시간의 최대 크기</translation>
        </message>
        <message>
            <source>How long the interview may take</source>
            <translation>면담이 걸릴 수 있는 시간</translation>
        </message>
        <message>
            <source>No microphone found</source>
            <translation>마이크를 찾지 못함</translation>
        </message>
        <message>
            <source>Looking for microphones</source>
            <translation>마이크를 찾는 중</translation>
        </message>
        <message>
            <source>1 channel</source>
            <translation>채널 1개</translation>
        </message>
        <message>
            <source>2 channels</source>
            <translation>채널 2개</translation>
        </message>
    </context>
    <context>
        <name>PreflightPanel</name>
        <message>
            <source>Level of each channel in decibels</source>
            <translation>채널별 소리 크기(데시벨)</translation>
        </message>
        <message>
            <source>Also finds microphones that were connected meanwhile.</source>
            <translation>그사이 연결한 마이크도 찾습니다.</translation>
        </message>
        <message>
            <source>Check again  ·  F5</source>
            <translation>다시 점검  ·  F5</translation>
        </message>
        <message>
            <source>Speak: {count} s  ·  F2</source>
            <translation>말씀하십시오: {count}초  ·  F2</translation>
        </message>
        <message>
            <source>Stop  ·  F2</source>
            <translation>멈춤  ·  F2</translation>
        </message>
        <message>
            <source>Hear yourself  ·  F2</source>
            <translation>내 목소리 듣기  ·  F2</translation>
        </message>
        <message>
            <source>Five seconds are held in memory, played once and overwritten.</source>
            <translation>5초를 메모리에만 담아 한 번 들려 드린 뒤 덮어써 지웁니다.</translation>
        </message>
        <message>
            <source>This could not be recorded. See what is not good.</source>
            <translation>지금은 녹음할 수 없습니다. 좋지 않은 항목을 확인하십시오.</translation>
        </message>
        <message>
            <source>The microphone is not heard.</source>
            <translation>마이크 소리가 들리지 않습니다.</translation>
        </message>
        <message>
            <source>Say a few words as you will in the interview.</source>
            <translation>면담할 때처럼 몇 마디 말씀하십시오.</translation>
        </message>
        <message>
            <source>All is good. Begin when you are ready.</source>
            <translation>모두 좋습니다. 준비되면 시작하십시오.</translation>
        </message>
        <message>
            <source>You can begin. Something is worth a look.</source>
            <translation>시작할 수 있습니다. 살펴볼 항목이 있습니다.</translation>
        </message>
        <message>
            <source>You can begin, but something is not good.</source>
            <translation>시작할 수 있지만, 좋지 않은 항목이 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>ProgressPanel</name>
        <message>
            <source>Stopping…</source>
            <translation>멈추는 중…</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>진행</translation>
        </message>
        <message>
            <source>&amp;Stop</source>
            <translation>멈춤(&amp;S)</translation>
        </message>
    </context>
    <context>
        <name>ProgressStrip</name>
        <message>
            <source>File {number} of {files}: {name}</source>
            <translation>파일 {files}개 중 {number}번째: {name}</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>진행 상황</translation>
        </message>
        <message>
            <source>Heard {done} of {whole}</source>
            <translation>들은 시간 {done} / {whole}</translation>
        </message>
        <message>
            <source>Final {done} of {whole}</source>
            <translation>확정 {done} / {whole}줄</translation>
        </message>
        <message>
            <source>Flags left: {count}</source>
            <translation>다시 들을 곳 {count}</translation>
        </message>
        <message>
            <source>Everybody together: {done} of {whole}. To the next unheard line: {key}</source>
            <translation>모두 합해 {done} / {whole}. 아직 듣지 않은 다음 줄로: {key}</translation>
        </message>
        <message>
            <source>Lines that somebody heard to their end and confirmed as they read now. To the next one that is not</source>
            <translation>누군가 끝까지 듣고 지금 내용대로 확인한 줄입니다. 누르면 확정되지 않은 다음 줄로 갑니다</translation>
        </message>
        <message>
            <source>Lines with a reason to listen again that are not final. To the next one: {key}</source>
            <translation>다시 들을 이유가 있고 아직 확정되지 않은 줄입니다. 다음 곳으로: {key}</translation>
        </message>
    </context>
    <context>
        <name>ProofFields</name>
        <message>
            <source>Key file…</source>
            <translation>열쇠 파일…</translation>
        </message>
        <message>
            <source>Only if this account was given one</source>
            <translation>이 계정에 열쇠 파일을 준 때만</translation>
        </message>
        <message>
            <source>Key file</source>
            <translation>열쇠 파일</translation>
        </message>
    </context>
    <context>
        <name>Provenance</name>
        <message>
            <source>Not known</source>
            <translation>모름</translation>
        </message>
        <message>
            <source>Somebody of this office</source>
            <translation>이 기관의 직원</translation>
        </message>
        <message>
            <source>The witness</source>
            <translation>증언자</translation>
        </message>
        <message>
            <source>A relative or friend</source>
            <translation>가족이나 지인</translation>
        </message>
        <message>
            <source>Another organization</source>
            <translation>다른 단체</translation>
        </message>
        <message>
            <source>A journalist</source>
            <translation>기자</translation>
        </message>
        <message>
            <source>An authority</source>
            <translation>관공서</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>그 밖의 사람</translation>
        </message>
        <message>
            <source>Straight from our own recorder</source>
            <translation>우리 녹음기에서 바로</translation>
        </message>
        <message>
            <source>Handed over in person</source>
            <translation>직접 건네받음</translation>
        </message>
        <message>
            <source>By mail or courier</source>
            <translation>우편이나 인편으로</translation>
        </message>
        <message>
            <source>Over a network</source>
            <translation>통신망으로</translation>
        </message>
        <message>
            <source>From an older archive</source>
            <translation>옛 보관 자료에서</translation>
        </message>
        <message>
            <source>In another way</source>
            <translation>그 밖의 방법으로</translation>
        </message>
        <message>
            <source>The first: as the device wrote it</source>
            <translation>첫 원본: 기기가 쓴 그대로</translation>
        </message>
        <message>
            <source>An exact copy of the first</source>
            <translation>첫 원본과 똑같은 사본</translation>
        </message>
        <message>
            <source>Converted or edited</source>
            <translation>변환하거나 편집한 것</translation>
        </message>
        <message>
            <source>Nobody: it was ours</source>
            <translation>없음: 우리 것</translation>
        </message>
        <message>
            <source>A go-between</source>
            <translation>중간에서 전한 사람</translation>
        </message>
        <message>
            <source>A colleague</source>
            <translation>동료</translation>
        </message>
        <message>
            <source>Made by</source>
            <translation>녹음한 사람</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>기기</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>녹음한 날</translation>
        </message>
        <message>
            <source>Came to us</source>
            <translation>들어온 길</translation>
        </message>
        <message>
            <source>Handed over by</source>
            <translation>건네준 사람</translation>
        </message>
        <message>
            <source>Which copy</source>
            <translation>사본의 종류</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>비고</translation>
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
        <name>Queue</name>
        <message>
            <source>Transcribing</source>
            <translation>받아쓰는 중</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>대기 중</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>완료</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>실패</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>취소됨</translation>
        </message>
        <message>
            <source>The second model could not be used; the first one read places in doubt again. {reason}</source>
            <translation>두 번째 모델을 쓸 수 없어, 의심되는 곳은 첫 번째 모델이 다시 읽었습니다. {reason}</translation>
        </message>
        <message>
            <source>A recording runs. The queue waits until it is sealed, then goes on by itself.</source>
            <translation>녹음 중입니다. 녹음이 봉인될 때까지 기다렸다가 저절로 이어서 합니다.</translation>
        </message>
        <message>
            <source>The queue is paused. What is done so far is kept.</source>
            <translation>대기열을 잠시 멈췄습니다. 지금까지 된 것은 그대로 있습니다.</translation>
        </message>
        <message>
            <source>The queue rests, because something went wrong that is not the recording's fault.</source>
            <translation>녹음 때문이 아닌 다른 문제가 생겨 대기열이 멈춰 있습니다.</translation>
        </message>
        <message>
            <source>stopping</source>
            <translation>멈추는 중</translation>
        </message>
        <message>
            <source>checking the model</source>
            <translation>모델 확인 중</translation>
        </message>
        <message>
            <source>about {time} left</source>
            <translation>약 {time} 남음</translation>
        </message>
        <message>
            <source>Translating</source>
            <translation>번역 중</translation>
        </message>
    </context>
    <context>
        <name>QueueView</name>
        <message>
            <source>Transcription queue</source>
            <translation>받아쓰기 대기열</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>계속</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>일시 멈춤</translation>
        </message>
        <message>
            <source>{n} more are not shown.</source>
            <translation>{n}건이 더 있으나 표시하지 않았습니다.</translation>
        </message>
        <message>
            <source>Drafts are made here one after the other, while you do other work.</source>
            <translation>다른 일을 하시는 동안 여기에서 초안을 차례로 만듭니다.</translation>
        </message>
        <message>
            <source>1 to do</source>
            <translation>남은 일 1건</translation>
        </message>
        <message>
            <source>{n} to do</source>
            <translation>남은 일 {n}건</translation>
        </message>
        <message>
            <source>{n} recordings were queued.</source>
            <translation>녹음 {n}개를 대기열에 넣었습니다.</translation>
        </message>
        <message>
            <source>And {n} more.</source>
            <translation>그 밖에 {n}건.</translation>
        </message>
        <message>
            <source>Add &amp;recordings…</source>
            <translation>녹음 추가(&amp;R)…</translation>
        </message>
        <message>
            <source>Clear what has ended</source>
            <translation>끝난 것 지우기</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>녹취록</translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>기다리는 것이 없습니다</translation>
        </message>
        <message>
            <source>Add recordings, and their drafts are made one after the other. A recording always comes first.</source>
            <translation>녹음을 추가하면 초안을 차례로 만듭니다. 녹음이 시작되면 언제나 녹음이 먼저입니다.</translation>
        </message>
        <message>
            <source>Acc&amp;uracy</source>
            <translation>정확도(&amp;U)</translation>
        </message>
        <message>
            <source>How near drafts came to what people approved</source>
            <translation>초안이 사람이 승인한 글에 얼마나 가까웠는지</translation>
        </message>
    </context>
    <context>
        <name>ReadingList</name>
        <message>
            <source>Lines of the transcript</source>
            <translation>녹취록의 줄</translation>
        </message>
    </context>
    <context>
        <name>ReadingRoom</name>
        <message>
            <source>No transcript yet</source>
            <translation>아직 녹취록이 없습니다</translation>
        </message>
        <message>
            <source>Choose a model pack at the left and press Transcribe. It runs on this laptop and takes a while.</source>
            <translation>왼쪽에서 음성 모델을 고르고 받아쓰기를 누르십시오. 이 노트북에서 처리되며 시간이 걸립니다.</translation>
        </message>
    </context>
    <context>
        <name>ReasonCard</name>
        <message>
            <source>Masks in this line, and of sound alone</source>
            <translation>이 줄의 가림과 소리만의 가림</translation>
        </message>
        <message>
            <source>Take back: {mask}</source>
            <translation>취소: {mask}</translation>
        </message>
        <message>
            <source>Take back, for the reason in words above</source>
            <translation>위에 적은 이유로 취소</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>이유(&amp;R)</translation>
        </message>
        <message>
            <source>A recipient reads it.</source>
            <translation>수신 기관이 읽습니다.</translation>
        </message>
        <message>
            <source>Reason in wor&amp;ds</source>
            <translation>이유 설명(&amp;D)</translation>
        </message>
        <message>
            <source>Stays at the office. No names.</source>
            <translation>사무소에 남습니다. 이름은 적지 마십시오.</translation>
        </message>
    </context>
    <context>
        <name>ReasonStrip</name>
        <message>
            <source>Why the line is changed</source>
            <translation>줄을 고치는 까닭</translation>
        </message>
        <message>
            <source>Heard again: it is a place name</source>
            <translation>예: 다시 들으니 지명입니다</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>저장</translation>
        </message>
        <message>
            <source>Leave the line as it was</source>
            <translation>줄을 그대로 두기</translation>
        </message>
        <message>
            <source>Why is the line at {time} changed?</source>
            <translation>{time} 줄을 왜 고치십니까?</translation>
        </message>
        <message>
            <source>{n} more wait for a reason.</source>
            <translation>{n}줄이 더 까닭을 기다립니다.</translation>
        </message>
        <message>
            <source>An earlier text is laid over it again.</source>
            <translation>앞선 내용으로 되돌립니다.</translation>
        </message>
        <message>
            <source>The transcript was submitted for review before.</source>
            <translation>이미 검토에 넘겼던 녹취록입니다.</translation>
        </message>
        <message>
            <source>Another person has heard and confirmed how it reads.</source>
            <translation>다른 사람이 듣고 확인한 줄입니다.</translation>
        </message>
        <message>
            <source>This office asks for every change.</source>
            <translation>이 사무실에서는 고칠 때마다 까닭을 묻습니다.</translation>
        </message>
    </context>
    <context>
        <name>Receive</name>
        <message>
            <source>Verified: bundle {bundle}, witness {witness}, signed by {signer}, approved by {approver}.</source>
            <translation>검증됨: 증거 묶음 {bundle}, 증언자 {witness}, 서명 {signer}, 승인 {approver}.</translation>
        </message>
        <message>
            <source>Trusted time: not verified. Give the authority's root certificate with --tsa-root.</source>
            <translation>신뢰할 수 있는 시각: 검증하지 않았습니다. --tsa-root로 타임스탬프 기관의 루트 인증서를 주십시오.</translation>
        </message>
        <message>
            <source>Trusted time: {authority} says that the first {size} log entries existed on {at}.</source>
            <translation>신뢰할 수 있는 시각: {authority}에 따르면 처음 {size}개 기록 항목이 {at}에 이미 있었습니다.</translation>
        </message>
        <message>
            <source>Trusted time: refused. The stamp in this bundle is not by these authorities, or not over this log.</source>
            <translation>신뢰할 수 있는 시각: 거부했습니다. 이 묶음의 타임스탬프는 이 기관들의 것이 아니거나 이 기록에 대한 것이 아닙니다.</translation>
        </message>
        <message>
            <source>Not verified.</source>
            <translation>검증되지 않았습니다.</translation>
        </message>
        <message>
            <source>Attachments: {count}. They are untouched originals, as somebody gave them: open them on a machine kept apart.</source>
            <translation>첨부 자료: {count}건. 받은 그대로의 원본이므로 따로 떼어 둔 컴퓨터에서 여십시오.</translation>
        </message>
        <message>
            <source>  {path}: {kind}, {media_type}, {size}. {caption}</source>
            <translation>  {path}: {kind}, {media_type}, {size}. {caption}</translation>
        </message>
        <message>
            <source>photograph</source>
            <translation>사진</translation>
        </message>
        <message>
            <source>scan</source>
            <translation>스캔</translation>
        </message>
        <message>
            <source>drawing</source>
            <translation>그림</translation>
        </message>
        <message>
            <source>document</source>
            <translation>문서</translation>
        </message>
        <message>
            <source>other</source>
            <translation>기타</translation>
        </message>
        <message>
            <source>Recording {number}, {length}: stopped and sealed.</source>
            <translation>녹음 {number}, {length}: 끝까지 녹음되어 봉인되었습니다.</translation>
        </message>
        <message>
            <source>Recording {number}, {length}: broke off; sealed as it was.</source>
            <translation>녹음 {number}, {length}: 도중에 끊겼으며, 남은 그대로 봉인되었습니다.</translation>
        </message>
        <message>
            <source>  Not in it: {reason} ({times}×, {length} in all).</source>
            <translation>  녹음에 없는 부분: {reason} ({times}회, 모두 {length}).</translation>
        </message>
        <message>
            <source>  Not in it: {reason} ({times}×, nobody knows for how long).</source>
            <translation>  녹음에 없는 부분: {reason} ({times}회, 길이는 알 수 없음).</translation>
        </message>
        <message>
            <source>  Off the record, kept by the office and not in this bundle: {times}×, {length} in all.</source>
            <translation>  기록 밖에서 말한 부분은 사무소가 따로 보관하며 이 증거 묶음에는 없습니다: {times}회, 모두 {length}.</translation>
        </message>
        <message>
            <source>  Places that the interviewer marked: {times}.</source>
            <translation>  면담자가 표시한 곳: {times}곳.</translation>
        </message>
        <message>
            <source>Translation: {lines} lines. Unverified machine translation, never to be quoted alone: {by_machine}. Made before the transcript was last changed: {stale}.</source>
            <translation>번역: {lines}줄. 검증되지 않은 기계 번역(따로 인용 금지): {by_machine}줄. 녹취록이 마지막으로 수정되기 전에 한 번역: {stale}줄.</translation>
        </message>
        <message>
            <source>Redacted copy: {masks} masks, {withheld} lines withheld, {sound} of sound replaced. Masked by {people}.</source>
            <translation>가림 사본: 가림 {masks}개, 비공개 줄 {withheld}개, 바뀐 소리 {sound}. 가린 사람: {people}.</translation>
        </message>
        <message>
            <source>The original lies unchanged at the office; the record names it by the digest of its samples.</source>
            <translation>원본은 바뀌지 않은 채 사무소에 있으며, 기록에 그 샘플의 다이제스트가 적혀 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>ReceivePanel</name>
        <message>
            <source>Take in a review bundle</source>
            <translation>검토 묶음 받아들이기</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>파일(&amp;F)</translation>
        </message>
        <message>
            <source>On the colleague's drive, its name begins with review-.</source>
            <translation>동료의 드라이브에 있으며 이름이 review-로 시작합니다.</translation>
        </message>
        <message>
            <source>&amp;Your passphrase, once more</source>
            <translation>내 암호 한 번 더(&amp;Y)</translation>
        </message>
        <message>
            <source>The bundle is sealed to your own key, which it opens.</source>
            <translation>묶음은 내 열쇠에 봉인되어 있고, 암호가 그 열쇠를 엽니다.</translation>
        </message>
        <message>
            <source>&amp;Open and verify</source>
            <translation>열어서 검증(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Take in</source>
            <translation>받아들이기(&amp;T)</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>검증됨</translation>
        </message>
        <message>
            <source>Nothing is opened</source>
            <translation>연 묶음이 없습니다</translation>
        </message>
        <message>
            <source>{witness}, from {name}, made {at}</source>
            <translation>{witness}, 보낸 사람 {name}, 만든 때 {at}</translation>
        </message>
        <message>
            <source>A new interview for this laptop.</source>
            <translation>이 노트북에는 새 면담입니다.</translation>
        </message>
        <message>
            <source>New in it:</source>
            <translation>새 내용:</translation>
        </message>
        <message>
            <source>Nothing in it is new: it is older than what is here.</source>
            <translation>새 내용이 없습니다. 이 노트북에 있는 것보다 오래된 묶음입니다.</translation>
        </message>
        <message>
            <source>Look at these consents: both laptops have noted a decision. {items}</source>
            <translation>다음 동의를 살펴보십시오. 두 노트북이 저마다 결정을 적었습니다. {items}</translation>
        </message>
        <message>
            <source>Taken in</source>
            <translation>받아들임</translation>
        </message>
        <message>
            <source>New entries: {new}. Lines in conflict: {conflicts}. Splits or merges not in force: {lost}.</source>
            <translation>새 항목 {new}개. 엇갈린 줄 {conflicts}개. 효력이 없는 나누기·합치기 {lost}개.</translation>
        </message>
        <message>
            <source>Sho&amp;w what is in conflict</source>
            <translation>엇갈린 곳 보기(&amp;W)</translation>
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
            <source>The recorder stood still</source>
            <translation>녹음기가 멈춰 있었습니다</translation>
        </message>
        <message>
            <source>Off the record</source>
            <translation>기록하지 않음</translation>
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
            <source>Looking for the recorder</source>
            <translation>녹음기를 찾는 중</translation>
        </message>
        <message>
            <source>Break</source>
            <translation>휴식</translation>
        </message>
        <message>
            <source>{n} ms</source>
            <translation>{n} ms</translation>
        </message>
        <message>
            <source>length unknown</source>
            <translation>길이를 알 수 없음</translation>
        </message>
        <message>
            <source>The sound changed its format</source>
            <translation>소리의 형식이 바뀜</translation>
        </message>
    </context>
    <context>
        <name>RecordView</name>
        <message>
            <source>Bring in a recording…</source>
            <translation>녹음 가져오기…</translation>
        </message>
        <message>
            <source>WAV, FLAC, MP3, M4A, Ogg and others</source>
            <translation>WAV, FLAC, MP3, M4A, Ogg 등</translation>
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
            <source>Record  ·  F8</source>
            <translation>녹음  ·  F8</translation>
        </message>
        <message>
            <source>The witness has not agreed to be recorded.</source>
            <translation>증언자가 녹음에 동의하지 않았습니다.</translation>
        </message>
        <message>
            <source>A recorder runs and does not answer. It is looked for again by itself; nothing else begins.</source>
            <translation>녹음기가 켜져 있지만 응답하지 않습니다. 저절로 다시 찾으며, 그동안 새 녹음은 시작되지 않습니다.</translation>
        </message>
        <message>
            <source>The last recording broke off at {time}. Everything up to there is sealed, and the gap is noted in it: record to go on in a new one.</source>
            <translation>마지막 녹음이 {time}에 끊겼습니다. 그때까지의 소리는 봉인되었고 끊긴 자리는 공백으로 적혀 있습니다. 녹음을 누르면 새 녹음으로 이어 갑니다.</translation>
        </message>
    </context>
    <context>
        <name>RecordingBadge</name>
        <message>
            <source>Back to the recording</source>
            <translation>녹음으로 돌아가기</translation>
        </message>
        <message>
            <source>Look here</source>
            <translation>여기를 보세요</translation>
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
        <message>
            <source>Translating</source>
            <translation>번역 중</translation>
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
            <source>Glossary…</source>
            <translation>용어집…</translation>
        </message>
        <message>
            <source>The witness has not agreed to automatic transcription.</source>
            <translation>증언자가 컴퓨터로 받아쓰기에 동의하지 않았습니다.</translation>
        </message>
        <message>
            <source>A new draft would be laid beside the present one.</source>
            <translation>지금 초안 옆에 새 초안이 만들어집니다.</translation>
        </message>
        <message>
            <source>Places in doubt are read again with {model}, which adds to it.</source>
            <translation>의심되는 곳은 {model} 모델로 다시 읽으므로 시간이 더 걸립니다.</translation>
        </message>
        <message>
            <source>Model packs…</source>
            <translation>음성 모델…</translation>
        </message>
        <message>
            <source>A custodian has to decide on the model packs of this laptop first.</source>
            <translation>먼저 관리 책임자가 이 노트북의 음성 모델을 쓸지 결정해야 합니다.</translation>
        </message>
        <message>
            <source>There is no model pack on this laptop yet. Install one.</source>
            <translation>이 노트북에는 아직 음성 모델이 없습니다. 하나를 설치하십시오.</translation>
        </message>
        <message>
            <source>Takes about {time} on this laptop.</source>
            <translation>이 노트북에서 약 {time} 걸립니다.</translation>
        </message>
    </context>
    <context>
        <name>RecoverView</name>
        <message>
            <source>Use the recovery kit</source>
            <translation>복구 키트 쓰기</translation>
        </message>
        <message>
            <source>The sheets open the vault for a new account, which will be a custodian. No old account is taken over, and the log says that the kit was used.</source>
            <translation>복구지로 새 계정이 보관함을 엽니다. 이 계정은 관리 책임자가 됩니다. 예전 계정은 넘겨받지 않으며, 키트를 썼다는 것이 기록에 남습니다.</translation>
        </message>
        <message>
            <source>&amp;Vault folder</source>
            <translation>보관함 폴더(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;New account</source>
            <translation>새 계정(&amp;N)</translation>
        </message>
        <message>
            <source>Anybody can read it, so no name: custodian-2</source>
            <translation>누구나 볼 수 있으니 이름은 쓰지 마십시오. 예: custodian-2</translation>
        </message>
        <message>
            <source>N&amp;ame shown inside</source>
            <translation>안에서 보이는 이름(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Open the vault</source>
            <translation>보관함 열기(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Back to unlocking</source>
            <translation>여는 화면으로(&amp;B)</translation>
        </message>
        <message>
            <source>Opening the vault</source>
            <translation>보관함을 여는 중</translation>
        </message>
    </context>
    <context>
        <name>Redaction</name>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>장소</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>날짜</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>연락처</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>소리</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>그 밖</translation>
        </message>
        <message>
            <source>Withheld line</source>
            <translation>비공개 줄</translation>
        </message>
        <message>
            <source>The witness asked for it</source>
            <translation>증언자의 요청</translation>
        </message>
        <message>
            <source>Safety of the witness</source>
            <translation>증언자의 안전</translation>
        </message>
        <message>
            <source>Safety of family</source>
            <translation>가족의 안전</translation>
        </message>
        <message>
            <source>Somebody else's privacy</source>
            <translation>다른 사람의 사생활</translation>
        </message>
        <message>
            <source>Required by law</source>
            <translation>법에 따른 요구</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>다른 이유</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>대기</translation>
        </message>
        <message>
            <source>masked</source>
            <translation>가림</translation>
        </message>
        <message>
            <source>left</source>
            <translation>그대로</translation>
        </message>
        <message>
            <source>A quiet tone</source>
            <translation>작은 신호음</translation>
        </message>
        <message>
            <source>Silence</source>
            <translation>무음</translation>
        </message>
    </context>
    <context>
        <name>RedactionView</name>
        <message>
            <source>Redaction</source>
            <translation>가림 처리</translation>
        </message>
        <message>
            <source>Back to the masks</source>
            <translation>가림으로 돌아가기</translation>
        </message>
        <message>
            <source>Make a &amp;copy…</source>
            <translation>사본 만들기…(&amp;C)</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>녹취록</translation>
        </message>
        <message>
            <source>&amp;New redaction…</source>
            <translation>새 가림 처리…(&amp;N)</translation>
        </message>
        <message>
            <source>Lines as the copy shows them</source>
            <translation>사본에 보이는 줄</translation>
        </message>
        <message>
            <source>Nothing is masked</source>
            <translation>가린 것이 없습니다</translation>
        </message>
        <message>
            <source>Choose an interview with a transcript, and begin a redaction. The original is never changed.</source>
            <translation>녹취록이 있는 면담을 고르고 가림 처리를 시작하십시오. 원본은 절대 바뀌지 않습니다.</translation>
        </message>
        <message>
            <source>No interview is chosen.</source>
            <translation>고른 면담이 없습니다.</translation>
        </message>
        <message>
            <source>{code} · masks: {masks} · withheld lines: {withheld} · to be set anew: {stale}</source>
            <translation>{code} · 가림 {masks} · 비공개 줄 {withheld} · 다시 설정할 가림 {stale}</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>제안</translation>
        </message>
        <message>
            <source>Reason, sound</source>
            <translation>이유와 소리</translation>
        </message>
    </context>
    <context>
        <name>ReplacePreview</name>
        <message>
            <source>Replace</source>
            <translation>바꾸기</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>바뀔 곳</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>까닭</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>돌아가기</translation>
        </message>
        <message>
            <source>Nothing is changed yet. Each line gets a new revision over it, and all can be undone together.</source>
            <translation>아직 아무것도 바뀌지 않았습니다. 줄마다 새 수정본이 위에 놓이며, 한꺼번에 되돌릴 수 있습니다.</translation>
        </message>
        <message>
            <source>Replace in {count}</source>
            <translation>{count}곳 바꾸기</translation>
        </message>
        <message>
            <source>{old} replaced by {new}</source>
            <translation>{old}을(를) {new}(으)로 바꿈</translation>
        </message>
    </context>
    <context>
        <name>ReplayPanel</name>
        <message>
            <source>Pause</source>
            <translation>일시 정지</translation>
        </message>
        <message>
            <source>Show how it was drawn</source>
            <translation>그린 순서대로 보기</translation>
        </message>
        <message numerus="yes">
            <source>Drawing with %n stroke(s) and words</source>
            <translation>
                <numerusform>획과 글자 %n개로 된 그림</numerusform>
            </translation>
        </message>
        <message>
            <source>Listen from here</source>
            <translation>여기부터 듣기</translation>
        </message>
        <message>
            <source>What was said while this was drawn</source>
            <translation>이것을 그릴 때 한 말</translation>
        </message>
        <message>
            <source>How far the drawing had come</source>
            <translation>그림의 진행 위치</translation>
        </message>
    </context>
    <context>
        <name>RestoreView</name>
        <message>
            <source>Made</source>
            <translation>만든 때</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>크기</translation>
        </message>
        <message>
            <source>Vault</source>
            <translation>보관함</translation>
        </message>
        <message>
            <source>{count} backups here have a damaged list and can't be used.</source>
            <translation>여기 있는 백업 {count}개는 목록이 손상되어 쓸 수 없습니다.</translation>
        </message>
        <message>
            <source>There is no backup in this folder. Choose the one that holds a folder named saegim-backup.</source>
            <translation>이 폴더에는 백업이 없습니다. saegim-backup 폴더가 들어 있는 폴더를 고르십시오.</translation>
        </message>
        <message>
            <source>Restore from a backup</source>
            <translation>백업에서 복원</translation>
        </message>
        <message>
            <source>Every file is checked on its way back. Afterwards the vault opens with the passphrases of that day, or with the recovery kit; whatever was done since the backup is not in it.</source>
            <translation>되돌릴 때 모든 파일을 확인합니다. 그 뒤 보관함은 그날의 암호나 복구 키트로 열리며, 백업 뒤에 한 일은 들어 있지 않습니다.</translation>
        </message>
        <message>
            <source>&amp;Drive or folder with the backup</source>
            <translation>백업이 있는 드라이브나 폴더(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Folder for the vault</source>
            <translation>보관함을 둘 폴더(&amp;F)</translation>
        </message>
        <message>
            <source>A new folder on this laptop.</source>
            <translation>이 노트북의 새 폴더.</translation>
        </message>
        <message>
            <source>Backups on this drive</source>
            <translation>이 드라이브의 백업</translation>
        </message>
        <message>
            <source>&amp;Restore the vault</source>
            <translation>보관함 복원(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Back to unlocking</source>
            <translation>여는 화면으로(&amp;B)</translation>
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
        <message>
            <source>Entries: {size}</source>
            <translation>항목 수: {size}</translation>
        </message>
        <message>
            <source>Nothing compared yet</source>
            <translation>아직 비교하지 않았습니다</translation>
        </message>
        <message>
            <source>A checkpoint is two lines that stand for the whole log. Whoever holds one can show whether this is still that log. Recipients find theirs in every bundle; in the transcript it is printed at the end.</source>
            <translation>확인점은 관리 기록 전체를 나타내는 두 줄입니다. 확인점을 가진 사람은 이것이 여전히 그 기록인지 보일 수 있습니다. 수신 기관이 받는 증거 묶음마다 들어 있고, 녹취록에는 끝에 인쇄되어 있습니다.</translation>
        </message>
        <message>
            <source>The custody log notes that it was compared.</source>
            <translation>비교했다는 것은 관리 기록에 남습니다.</translation>
        </message>
        <message>
            <source>It fits</source>
            <translation>맞음</translation>
        </message>
        <message>
            <source>Entries are missing</source>
            <translation>항목이 없음</translation>
        </message>
        <message>
            <source>Another log</source>
            <translation>다른 기록</translation>
        </message>
        <message>
            <source>To be kept on paper</source>
            <translation>종이에 적어 둘 것</translation>
        </message>
        <message>
            <source>The newest checkpoint of this vault. Copy it, with today's date, and keep it in another place.</source>
            <translation>이 보관함의 가장 최근 확인점입니다. 오늘 날짜와 함께 옮겨 적어 다른 곳에 두십시오.</translation>
        </message>
    </context>
    <context>
        <name>ReturnForm</name>
        <message>
            <source>Why is it returned?</source>
            <translation>왜 반려하십니까?</translation>
        </message>
        <message>
            <source>Begin with…</source>
            <translation>미리 쓴 문장…</translation>
        </message>
        <message>
            <source>Reasons that lie ready</source>
            <translation>미리 준비된 까닭</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>반려하는 까닭</translation>
        </message>
        <message>
            <source>What has to be mended? Comments say where.</source>
            <translation>무엇을 고쳐야 합니까? 어디인지는 의견에 적습니다.</translation>
        </message>
        <message>
            <source>Return it</source>
            <translation>반려</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>나중에</translation>
        </message>
        <message>
            <source>{n} of {most} characters</source>
            <translation>{most}자 가운데 {n}자</translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <source>No transcript</source>
            <translation>녹취록 없음</translation>
        </message>
        <message>
            <source>In work</source>
            <translation>작업 중</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>검토 대기</translation>
        </message>
        <message>
            <source>Changed since</source>
            <translation>그 뒤 바뀜</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>반려됨</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>승인됨</translation>
        </message>
        <message>
            <source>Approval void</source>
            <translation>승인 무효</translation>
        </message>
        <message>
            <source>{name} approved it on {time}.</source>
            <translation>{name} 님이 {time}에 승인했습니다.</translation>
        </message>
        <message>
            <source>{name} approved it on {time}; something was changed since, so it is void.</source>
            <translation>{name} 님이 {time}에 승인했으나 그 뒤에 내용이 바뀌어 무효입니다.</translation>
        </message>
        <message>
            <source>{name} returned it on {time}:</source>
            <translation>{name} 님이 {time}에 반려했습니다.</translation>
        </message>
        <message>
            <source>{name} submitted it on {time}. It waits for a supervisor.</source>
            <translation>{name} 님이 {time}에 검토에 넘겼습니다. 감독자를 기다립니다.</translation>
        </message>
        <message>
            <source>{name} submitted it on {time}; something was changed since. Submit it anew.</source>
            <translation>{name} 님이 {time}에 검토에 넘겼으나 그 뒤에 내용이 바뀌었습니다. 다시 넘기십시오.</translation>
        </message>
        <message>
            <source>It was not submitted for review yet.</source>
            <translation>아직 검토에 넘기지 않았습니다.</translation>
        </message>
        <message>
            <source>{time} of the recording are not transcribed</source>
            <translation>녹음 가운데 {time}을 받아쓰지 않았습니다</translation>
        </message>
        <message>
            <source>1 line was corrected on two laptops</source>
            <translation>두 노트북에서 따로 고친 줄 1개</translation>
        </message>
        <message>
            <source>{n} lines were corrected on two laptops</source>
            <translation>두 노트북에서 따로 고친 줄 {n}개</translation>
        </message>
        <message>
            <source>1 split or merge met another one</source>
            <translation>서로 맞지 않는 나눔이나 합침 1개</translation>
        </message>
        <message>
            <source>{n} splits or merges met another one</source>
            <translation>서로 맞지 않는 나눔이나 합침 {n}개</translation>
        </message>
        <message>
            <source>1 line was not heard and confirmed</source>
            <translation>듣고 확인하지 않은 줄 1개</translation>
        </message>
        <message>
            <source>{n} lines were not heard and confirmed</source>
            <translation>듣고 확인하지 않은 줄 {n}개</translation>
        </message>
        <message>
            <source>Recording {number}, {time}</source>
            <translation>녹음 {number}, {time}</translation>
        </message>
        <message>
            <source>Recording {number}, {time}: no machine draft yet</source>
            <translation>녹음 {number}, {time}: 기계 초안이 아직 없습니다</translation>
        </message>
        <message>
            <source>You alone confirmed 1 line. Before you can approve, somebody else has to hear and confirm it.</source>
            <translation>본인만 확인한 줄이 1개 있습니다. 다른 사람도 듣고 확인해야 승인할 수 있습니다.</translation>
        </message>
        <message>
            <source>You alone confirmed {n} lines. Before you can approve, somebody else has to hear and confirm them.</source>
            <translation>본인만 확인한 줄이 {n}개 있습니다. 다른 사람도 듣고 확인해야 승인할 수 있습니다.</translation>
        </message>
        <message>
            <source>Only the supervisor confirmed 1 line. Before it can be approved, hear and confirm it too.</source>
            <translation>감독자만 확인한 줄이 1개 있습니다. 승인을 받으려면 이 줄도 듣고 확인하십시오.</translation>
        </message>
        <message>
            <source>Only the supervisor confirmed {n} lines. Before it can be approved, hear and confirm them too.</source>
            <translation>감독자만 확인한 줄이 {n}개 있습니다. 승인을 받으려면 이 줄들도 듣고 확인하십시오.</translation>
        </message>
        <message>
            <source>The recording has no gap.</source>
            <translation>녹음에 빠진 곳이 없습니다.</translation>
        </message>
        <message>
            <source>1 gap of {time}</source>
            <translation>빠진 곳 1개, {time}</translation>
        </message>
        <message>
            <source>{n} gaps, {time} in all</source>
            <translation>빠진 곳 {n}개, 모두 {time}</translation>
        </message>
        <message>
            <source>1 open comment</source>
            <translation>처리하지 않은 의견 1개</translation>
        </message>
        <message>
            <source>{n} open comments</source>
            <translation>처리하지 않은 의견 {n}개</translation>
        </message>
        <message>
            <source>The comments say where: please mend and submit it again.</source>
            <translation>고칠 곳은 의견에 적었습니다. 고친 뒤 다시 넘겨 주십시오.</translation>
        </message>
        <message>
            <source>Some lines don't say what is heard. Please hear them again.</source>
            <translation>들리는 내용과 다른 줄이 있습니다. 다시 들어 주십시오.</translation>
        </message>
        <message>
            <source>The speakers of some lines are mixed up.</source>
            <translation>말하는 이가 뒤바뀐 줄이 있습니다.</translation>
        </message>
        <message>
            <source>Some passages lead the witness. Please say what happened there.</source>
            <translation>증언자를 유도한 대목이 있습니다. 그 경위를 적어 주십시오.</translation>
        </message>
        <message>
            <source>Two passages contradict one another. Please clear up which is heard.</source>
            <translation>서로 모순되는 두 대목이 있습니다. 어느 쪽이 들리는지 밝혀 주십시오.</translation>
        </message>
        <message>
            <source>Names or places are spelled in several ways.</source>
            <translation>사람이나 곳의 이름이 여러 가지로 적혀 있습니다.</translation>
        </message>
        <message>
            <source>flagged</source>
            <translation>표시된 줄</translation>
        </message>
        <message>
            <source>drawn by chance</source>
            <translation>무작위로 뽑힘</translation>
        </message>
        <message>
            <source>heard</source>
            <translation>들음</translation>
        </message>
        <message>
            <source>not heard to its end</source>
            <translation>끝까지 듣지 않음</translation>
        </message>
    </context>
    <context>
        <name>ReviewBundles</name>
        <message>
            <source>Stopping…</source>
            <translation>멈추는 중…</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>확인하는 중</translation>
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
            <source>Opening and verifying</source>
            <translation>열어서 검증하는 중</translation>
        </message>
        <message>
            <source>Storing the audio</source>
            <translation>소리를 보관하는 중</translation>
        </message>
        <message>
            <source>Merging</source>
            <translation>합치는 중</translation>
        </message>
        <message>
            <source>Beginning</source>
            <translation>시작하는 중</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>보냄</translation>
        </message>
        <message>
            <source>Taken in</source>
            <translation>받아들임</translation>
        </message>
        <message>
            <source>Consent decisions</source>
            <translation>동의 결정</translation>
        </message>
        <message>
            <source>Recordings</source>
            <translation>녹음</translation>
        </message>
        <message>
            <source>Notes on where recordings come from</source>
            <translation>녹음의 출처</translation>
        </message>
        <message>
            <source>Speakers of channels</source>
            <translation>채널별 말하는 사람</translation>
        </message>
        <message>
            <source>Machine drafts</source>
            <translation>기계 초안</translation>
        </message>
        <message>
            <source>Machine translations</source>
            <translation>기계 번역</translation>
        </message>
        <message>
            <source>Lines split or merged</source>
            <translation>나누거나 합친 줄</translation>
        </message>
        <message>
            <source>Corrected lines</source>
            <translation>고친 줄</translation>
        </message>
        <message>
            <source>Speakers of lines</source>
            <translation>줄별 말하는 사람</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>표시</translation>
        </message>
        <message>
            <source>Confirmed lines</source>
            <translation>확인한 줄</translation>
        </message>
        <message>
            <source>Translated lines</source>
            <translation>번역한 줄</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>의견</translation>
        </message>
        <message>
            <source>Comments closed or opened again</source>
            <translation>닫거나 다시 연 의견</translation>
        </message>
        <message>
            <source>Handed to review</source>
            <translation>검토에 올림</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>반려</translation>
        </message>
        <message>
            <source>Approvals</source>
            <translation>승인</translation>
        </message>
    </context>
    <context>
        <name>ReviewBundlesView</name>
        <message>
            <source>Second laptop</source>
            <translation>다른 노트북</translation>
        </message>
        <message>
            <source>An interview goes to a colleague's laptop on a drive, sealed to them, and comes back with more.</source>
            <translation>면담이 동료에게 봉인되어 드라이브로 동료의 노트북에 갔다가, 더해져 돌아옵니다.</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>보내기</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>받아들이기</translation>
        </message>
        <message>
            <source>In conflict</source>
            <translation>엇갈린 곳</translation>
        </message>
        <message>
            <source>Colleagues</source>
            <translation>동료</translation>
        </message>
    </context>
    <context>
        <name>ReviewCard</name>
        <message>
            <source>Before it can be submitted:</source>
            <translation>검토에 넘기기 전에 남은 일:</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>검토</translation>
        </message>
        <message>
            <source>Submit for review</source>
            <translation>검토에 넘기기</translation>
        </message>
        <message>
            <source>Return…</source>
            <translation>반려…</translation>
        </message>
        <message>
            <source>What was changed since</source>
            <translation>그 뒤 바뀐 내용</translation>
        </message>
        <message>
            <source>Go to these lines</source>
            <translation>이 줄로 가기</translation>
        </message>
    </context>
    <context>
        <name>ReviewModel</name>
        <message>
            <source>Interview</source>
            <translation>면담</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>언제부터</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>길이</translation>
        </message>
        <message>
            <source>Heard</source>
            <translation>들은 줄</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>검토</translation>
        </message>
        <message>
            <source>own work</source>
            <translation>자기가 한 일</translation>
        </message>
    </context>
    <context>
        <name>ReviewView</name>
        <message>
            <source>Review</source>
            <translation>검토</translation>
        </message>
        <message>
            <source>Reading: {n} to go</source>
            <translation>읽는 중: {n}개 남음</translation>
        </message>
        <message>
            <source>Another person than those who recorded and corrected hears it again, returns or approves it.</source>
            <translation>녹음하고 고친 사람이 아닌 다른 사람이 다시 듣고 반려하거나 승인합니다.</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>검토 대기</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>반려</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>승인</translation>
        </message>
        <message>
            <source>All</source>
            <translation>전체</translation>
        </message>
        <message>
            <source>Nothing was submitted yet</source>
            <translation>아직 검토에 넘긴 것이 없습니다</translation>
        </message>
        <message>
            <source>Whoever corrects a transcript submits it on its page “Review”. Then it waits here.</source>
            <translation>녹취록을 고친 사람이 그 녹취록의 “검토” 쪽에서 넘기면 여기에서 기다립니다.</translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>기다리는 것이 없습니다</translation>
        </message>
        <message>
            <source>Everything that was submitted has been judged.</source>
            <translation>넘어온 것을 모두 검토했습니다.</translation>
        </message>
        <message>
            <source>Nothing here</source>
            <translation>여기에는 없습니다</translation>
        </message>
        <message>
            <source>No interview stands like this now.</source>
            <translation>지금 이런 상태의 면담이 없습니다.</translation>
        </message>
        <message>
            <source>Interviews under review</source>
            <translation>검토 중인 면담</translation>
        </message>
    </context>
    <context>
        <name>RootCard</name>
        <message>
            <source>This certificate ended on {day}.</source>
            <translation>이 인증서는 {day}에 끝났습니다.</translation>
        </message>
        <message>
            <source>Good until {day}.</source>
            <translation>{day}까지 유효합니다.</translation>
        </message>
        <message>
            <source>Add an authority</source>
            <translation>기관 추가</translation>
        </message>
        <message>
            <source>&amp;Root certificate</source>
            <translation>루트 인증서(&amp;R)</translation>
        </message>
        <message>
            <source>A file in PEM form, got from the authority itself.</source>
            <translation>기관에서 직접 받은 PEM 형식의 파일.</translation>
        </message>
        <message>
            <source>Fingerprint (SHA-256)</source>
            <translation>지문(SHA-256)</translation>
        </message>
        <message>
            <source>Compare every group with what the authority says itself: on paper, by phone, in person.</source>
            <translation>기관이 종이, 전화, 대면으로 직접 알려 준 것과 네 글자씩 끝까지 견주어 보십시오.</translation>
        </message>
        <message>
            <source>I have &amp;compared all of it, and it is the same</source>
            <translation>모두 견주어 보았고, 같습니다(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>이름(&amp;N)</translation>
        </message>
        <message>
            <source>As people call it.</source>
            <translation>사람들이 부르는 이름.</translation>
        </message>
        <message>
            <source>&amp;Short name</source>
            <translation>짧은 이름(&amp;S)</translation>
        </message>
        <message>
            <source>Travels in bundles: seoul-tsa</source>
            <translation>증거 묶음에 들어갑니다: seoul-tsa</translation>
        </message>
        <message>
            <source>A&amp;dd</source>
            <translation>추가(&amp;D)</translation>
        </message>
    </context>
    <context>
        <name>RowDelegate</name>
        <message>
            <source>(nothing)</source>
            <translation>(없음)</translation>
        </message>
    </context>
    <context>
        <name>RuleRow</name>
        <message>
            <source>Set</source>
            <translation>정하기</translation>
        </message>
        <message>
            <source>As Saegim comes; nobody has set it yet.</source>
            <translation>새김의 처음 값입니다. 아직 아무도 정하지 않았습니다.</translation>
        </message>
        <message>
            <source>Set by {account} on {day}</source>
            <translation>{day}에 {account}이(가) 정함</translation>
        </message>
    </context>
    <context>
        <name>Rules</name>
        <message>
            <source>Persons it takes to open an identity</source>
            <translation>신원을 여는 데 필요한 사람 수</translation>
        </message>
        <message>
            <source>Minutes without a touch, after which the vault locks</source>
            <translation>아무도 손대지 않을 때 보관함을 잠그기까지의 분</translation>
        </message>
        <message>
            <source>Days until the reminder of a backup</source>
            <translation>백업을 알려 주기까지의 일수</translation>
        </message>
        <message>
            <source>Days until the reminder of carrying a checkpoint out</source>
            <translation>확인점을 밖으로 옮기라고 알려 주기까지의 일수</translation>
        </message>
        <message>
            <source>Days until the reminder of rehearsing the recovery kit</source>
            <translation>복구 키트 연습을 알려 주기까지의 일수</translation>
        </message>
        <message>
            <source>With 2, a name is seen only when a second person types a passphrase too. With 1, whoever may see identities sees them alone. Either way a reason is asked for and logged.</source>
            <translation>2이면 두 번째 사람도 암호를 입력해야 이름이 보입니다. 1이면 자격이 있는 사람이 혼자 봅니다. 어느 쪽이든 사유를 묻고 기록합니다.</translation>
        </message>
        <message>
            <source>Lock when nobody has touched the laptop for</source>
            <translation>노트북을 아무도 만지지 않으면 잠글 때까지</translation>
        </message>
        <message>
            <source>Shorter is safer when somebody walks away. A recording goes on behind the lock, and it can be stopped there.</source>
            <translation>자리를 비울 때는 짧을수록 안전합니다. 녹음은 잠긴 뒤에도 계속되고 그 상태로 멈출 수 있습니다.</translation>
        </message>
        <message>
            <source>Remind of a backup after</source>
            <translation>백업을 알릴 때까지</translation>
        </message>
        <message>
            <source>What was recorded since the last backup is lost if this laptop is lost.</source>
            <translation>이 노트북을 잃으면 마지막 백업 뒤에 녹음한 것을 잃습니다.</translation>
        </message>
        <message>
            <source>Remind of carrying a checkpoint out after</source>
            <translation>확인점을 내가도록 알릴 때까지</translation>
        </message>
        <message>
            <source>Only a checkpoint kept outside shows that somebody put an older copy of the whole vault back.</source>
            <translation>누군가 보관함 전체를 예전 사본으로 되돌렸다는 것은 밖에 둔 확인점만이 보여 줍니다.</translation>
        </message>
        <message>
            <source>Remind of rehearsing the recovery kit after</source>
            <translation>복구 키트 연습을 알릴 때까지</translation>
        </message>
        <message>
            <source>Sheets get lost and keepers move away. A rehearsal shows it while nothing is lost yet.</source>
            <translation>종이는 없어지고 맡은 사람은 옮겨 갑니다. 연습하면 아직 잃은 것이 없을 때 알 수 있습니다.</translation>
        </message>
        <message>
            <source> person</source>
            <translation>명</translation>
        </message>
        <message>
            <source> persons</source>
            <translation>명</translation>
        </message>
        <message>
            <source> day</source>
            <translation>일</translation>
        </message>
        <message>
            <source> days</source>
            <translation>일</translation>
        </message>
        <message>
            <source> min</source>
            <translation>분</translation>
        </message>
        <message>
            <source>Reason for changing a line: 0 never asked, 1 where others relied on it, 2 always</source>
            <translation>줄을 고치는 까닭: 0 묻지 않음, 1 다른 사람이 이미 확인한 경우, 2 언제나</translation>
        </message>
        <message>
            <source>Ask why a line is changed</source>
            <translation>줄을 고치는 까닭 묻기</translation>
        </message>
        <message>
            <source>0: never. 1: once the transcript was submitted, another person confirmed the line, or an earlier text is laid over it again. 2: for every change. The reason stands in the history of the line.</source>
            <translation>0: 묻지 않습니다. 1: 한 번이라도 검토에 넘긴 뒤이거나, 다른 사람이 확인한 줄이거나, 앞선 내용으로 되돌릴 때 묻습니다. 2: 고칠 때마다 묻습니다. 까닭은 그 줄의 이력에 남습니다.</translation>
        </message>
        <message>
            <source> (never)</source>
            <translation> (묻지 않음)</translation>
        </message>
        <message>
            <source> (where it matters)</source>
            <translation> (중요한 경우)</translation>
        </message>
        <message>
            <source> (always)</source>
            <translation> (언제나)</translation>
        </message>
    </context>
    <context>
        <name>RulesView</name>
        <message>
            <source>What the office has decided for itself. Every change is logged with the name of whoever made it.</source>
            <translation>사무소가 스스로 정한 것입니다. 바꿀 때마다 바꾼 사람의 이름이 기록됩니다.</translation>
        </message>
        <message>
            <source>What the office has decided for itself. A custodian can change it.</source>
            <translation>사무소가 스스로 정한 것입니다. 관리 책임자가 바꿀 수 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>RunningButtons</name>
        <message>
            <source>Go on</source>
            <translation>계속</translation>
        </message>
        <message>
            <source>Break</source>
            <translation>휴식</translation>
        </message>
        <message>
            <source>Back on the record</source>
            <translation>다시 기록</translation>
        </message>
        <message>
            <source>Off the record</source>
            <translation>기록하지 않음</translation>
        </message>
        <message>
            <source>Twice within five seconds, so that no slip of the hand ends an interview.</source>
            <translation>실수로 면담이 끝나지 않도록 5초 안에 두 번 누릅니다.</translation>
        </message>
        <message>
            <source>Sealing…</source>
            <translation>봉인하는 중…</translation>
        </message>
        <message>
            <source>{key} again</source>
            <translation>{key} 한 번 더</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>멈춤</translation>
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
            <source>Identities</source>
            <translation>신원</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>계정</translation>
        </message>
        <message>
            <source>Vault</source>
            <translation>보관함</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>용어집</translation>
        </message>
        <message>
            <source>Bring in</source>
            <translation>가져오기</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>첨부 자료</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>대기열</translation>
        </message>
        <message>
            <source>Accuracy</source>
            <translation>정확도</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>검토</translation>
        </message>
        <message>
            <source>What has changed</source>
            <translation>바뀐 내용</translation>
        </message>
        <message>
            <source>Redaction</source>
            <translation>가림 처리</translation>
        </message>
        <message>
            <source>Second laptop</source>
            <translation>다른 노트북</translation>
        </message>
    </context>
    <context>
        <name>SealedPanel</name>
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
        <message>
            <source>Get ready again</source>
            <translation>다시 준비</translation>
        </message>
        <message>
            <source>Everything up to the interruption is encrypted in the vault; where it broke off is noted as a gap. The interview can go on in a new recording.</source>
            <translation>중단되기 전까지의 소리는 모두 암호화되어 보관함에 있고, 끊긴 자리는 공백으로 적혀 있습니다. 면담은 새 녹음으로 이어 갈 수 있습니다.</translation>
        </message>
        <message>
            <source>Breaks</source>
            <translation>휴식</translation>
        </message>
        <message>
            <source>{n} off the record, not part of the testimony: at {spans}</source>
            <translation>기록하지 않은 말 {n}개, 증언에 들지 않음: {spans}</translation>
        </message>
        <message>
            <source>changed at {time} to {name}</source>
            <translation>{time}에 바꿈: {name}</translation>
        </message>
        <message>
            <source>Go on in a new recording</source>
            <translation>새 녹음으로 이어 가기</translation>
        </message>
        <message>
            <source>Markers</source>
            <translation>표시</translation>
        </message>
        <message>
            <source>Kept apart</source>
            <translation>따로 보관</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>마이크</translation>
        </message>
    </context>
    <context>
        <name>SecondHearingCard</name>
        <message>
            <source>Second hearing</source>
            <translation>다시 듣기</translation>
        </message>
        <message>
            <source>Lines to be heard again</source>
            <translation>다시 들을 줄</translation>
        </message>
        <message>
            <source>Hear the next one</source>
            <translation>다음 줄 듣기</translation>
        </message>
        <message>
            <source>{heard} of {count} heard to the end: a tenth drawn by chance, and every flagged line.</source>
            <translation>{count}줄 가운데 {heard}줄을 끝까지 들었습니다. 무작위로 뽑은 10분의 1과 표시된 모든 줄입니다.</translation>
        </message>
    </context>
    <context>
        <name>Sections</name>
        <message>
            <source>Recovery kit</source>
            <translation>복구 키트</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>백업</translation>
        </message>
        <message>
            <source>Known outside</source>
            <translation>밖에 알려진 것</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>규칙</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>점검</translation>
        </message>
        <message>
            <source>Erasures</source>
            <translation>삭제</translation>
        </message>
        <message>
            <source>Speech models</source>
            <translation>음성 모델</translation>
        </message>
    </context>
    <context>
        <name>SendPanel</name>
        <message>
            <source>&amp;Colleague</source>
            <translation>동료(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Drive or folder</source>
            <translation>드라이브 또는 폴더(&amp;D)</translation>
        </message>
        <message>
            <source>What is written there opens for this colleague only.</source>
            <translation>그곳에 기록한 것은 이 동료만 열 수 있습니다.</translation>
        </message>
        <message>
            <source>With the &amp;audio</source>
            <translation>소리도 넣기(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Seal and send</source>
            <translation>봉인하여 보내기(&amp;S)</translation>
        </message>
        <message>
            <source>What came and went</source>
            <translation>주고받은 묶음</translation>
        </message>
        <message>
            <source>Send {witness} for review</source>
            <translation>{witness} 면담을 검토하도록 보내기</translation>
        </message>
        <message>
            <source>No interview is chosen</source>
            <translation>고른 면담이 없습니다</translation>
        </message>
        <message>
            <source>No colleague on another laptop is verified yet. A custodian adds them under Colleagues.</source>
            <translation>확인된 다른 노트북의 동료가 아직 없습니다. 관리 책임자가 ‘동료’에서 더합니다.</translation>
        </message>
        <message>
            <source>Everything goes along each time: the recordings, the transcript and all that was said of it. Nobody's identity, and no attachments.</source>
            <translation>매번 모두 함께 갑니다. 녹음과 녹취록, 거기에 적은 모든 것입니다. 누구의 신원도, 첨부 자료도 가지 않습니다.</translation>
        </message>
        <message>
            <source>Leave it out where the other laptop has it: the bundle is small then.</source>
            <translation>다른 노트북에 이미 있으면 빼십시오. 그러면 묶음이 작습니다.</translation>
        </message>
        <message>
            <source>Sent for {name} and read back: {file}. Take the drive to them.</source>
            <translation>{name} 앞으로 보냈고 다시 읽어 확인했습니다: {file}. 드라이브를 가져다주십시오.</translation>
        </message>
        <message>
            <source>Nothing of this interview went to another laptop yet, and nothing came from there.</source>
            <translation>이 면담은 아직 다른 노트북과 주고받은 적이 없습니다.</translation>
        </message>
        <message>
            <source>What</source>
            <translation>내용</translation>
        </message>
        <message>
            <source>Colleague</source>
            <translation>동료</translation>
        </message>
        <message>
            <source>When</source>
            <translation>때</translation>
        </message>
    </context>
    <context>
        <name>SheetEditor</name>
        <message>
            <source>&amp;Words of the next sheet, in Korean or English</source>
            <translation>다음 복구지의 낱말, 한국어나 영어로(&amp;W)</translation>
        </message>
        <message>
            <source>Type them in the order of their numbers, or scan the sheet's QR code.</source>
            <translation>번호 순서대로 입력하거나 복구지의 QR 코드를 읽히십시오.</translation>
        </message>
        <message>
            <source>&amp;Take this sheet</source>
            <translation>이 복구지 받기(&amp;T)</translation>
        </message>
        <message>
            <source>Words read</source>
            <translation>읽은 낱말</translation>
        </message>
        <message>
            <source>Word {n} is not on any sheet. Compare it, or take one of these.</source>
            <translation>{n}번째 낱말은 어느 복구지에도 없습니다. 견주어 보거나 이 가운데 하나를 고르십시오.</translation>
        </message>
        <message>
            <source>Sheet {n} is whole and every word fits.</source>
            <translation>복구지 {n}은(는) 온전하며 모든 낱말이 맞습니다.</translation>
        </message>
        <message>
            <source>{n} of {all} words</source>
            <translation>낱말 {all}개 중 {n}개</translation>
        </message>
    </context>
    <context>
        <name>SheetsPanel</name>
        <message>
            <source>No sheet read yet. The first one says how many it takes.</source>
            <translation>아직 읽은 복구지가 없습니다. 첫 장이 몇 장 필요한지 알려 줍니다.</translation>
        </message>
        <message>
            <source>Sheets read: {read}. That is enough.</source>
            <translation>읽은 복구지: {read}장. 충분합니다.</translation>
        </message>
        <message>
            <source>Sheets read: {read}. {n} more to go.</source>
            <translation>읽은 복구지: {read}장. {n}장 더 필요합니다.</translation>
        </message>
    </context>
    <context>
        <name>SideCards</name>
        <message>
            <source>Line</source>
            <translation>줄</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>번역</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>검토</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>의견</translation>
        </message>
        <message>
            <source>History</source>
            <translation>이력</translation>
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
        <name>SnapshotsPanel</name>
        <message>
            <source>Made</source>
            <translation>만든 때</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>크기</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>파일</translation>
        </message>
        <message>
            <source>State</source>
            <translation>상태</translation>
        </message>
        <message>
            <source>Its list is damaged</source>
            <translation>목록이 손상됨</translation>
        </message>
        <message>
            <source>Signed by this office</source>
            <translation>이 사무소가 서명함</translation>
        </message>
        <message>
            <source>Signed by somebody unknown</source>
            <translation>모르는 사람이 서명함</translation>
        </message>
        <message>
            <source>No backup on this drive yet</source>
            <translation>이 드라이브에는 아직 백업이 없습니다</translation>
        </message>
        <message>
            <source>No drive chosen yet</source>
            <translation>아직 드라이브를 고르지 않았습니다</translation>
        </message>
        <message>
            <source>On this drive</source>
            <translation>이 드라이브에 있는 백업</translation>
        </message>
        <message>
            <source>Backups on this drive</source>
            <translation>이 드라이브의 백업</translation>
        </message>
        <message>
            <source>&amp;Verify this backup</source>
            <translation>이 백업 검증(&amp;V)</translation>
        </message>
        <message>
            <source>Reads all of it from the drive</source>
            <translation>드라이브에서 모두 읽습니다</translation>
        </message>
        <message>
            <source>To bring a backup back, choose “Restore from a backup” where the vault is unlocked. All of the last 7 days stay on the drive, then one of each week, then one of each month for ever.</source>
            <translation>백업을 되돌리려면 보관함을 여는 화면에서 “백업에서 복원”을 고르십시오. 드라이브에는 지난 7일 것이 모두 남고, 그다음은 주마다 하나, 그다음은 달마다 하나가 언제까지나 남습니다.</translation>
        </message>
    </context>
    <context>
        <name>SoundCard</name>
        <message>
            <source>Mask sound alone</source>
            <translation>소리만 가리기</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>녹음</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>시작(&amp;F)</translation>
        </message>
        <message>
            <source>T&amp;o</source>
            <translation>끝(&amp;O)</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>듣기</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>멈춤</translation>
        </message>
        <message>
            <source>Mask sound</source>
            <translation>소리 가리기</translation>
        </message>
    </context>
    <context>
        <name>SourceForm</name>
        <message>
            <source>By a code…</source>
            <translation>코드로…</translation>
        </message>
        <message>
            <source>Made &amp;by</source>
            <translation>녹음한 사람(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Made on</source>
            <translation>녹음한 날(&amp;M)</translation>
        </message>
        <message>
            <source>2019, 2019-05, 2019-05-17, 2019~</source>
            <translation>2019, 2019-05, 2019-05-17, 2019~</translation>
        </message>
        <message>
            <source>&amp;Device</source>
            <translation>기기(&amp;D)</translation>
        </message>
        <message>
            <source>Which cop&amp;y</source>
            <translation>사본의 종류(&amp;Y)</translation>
        </message>
        <message>
            <source>Came &amp;to us</source>
            <translation>들어온 길(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Handed over by</source>
            <translation>건네준 사람(&amp;H)</translation>
        </message>
        <message>
            <source>Such as W-2026-014 or P-7; never a name</source>
            <translation>W-2026-014나 P-7처럼. 이름은 쓰지 않습니다</translation>
        </message>
        <message>
            <source>Cod&amp;e</source>
            <translation>코드(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Remarks</source>
            <translation>비고(&amp;R)</translation>
        </message>
        <message>
            <source>No names here either</source>
            <translation>여기에도 이름은 쓰지 않습니다</translation>
        </message>
    </context>
    <context>
        <name>SpeakerCard</name>
        <message>
            <source>Speaker  ·  Alt+number</source>
            <translation>말하는 사람  ·  Alt+숫자</translation>
        </message>
        <message>
            <source>As above</source>
            <translation>위와 같이</translation>
        </message>
        <message>
            <source>Sets the speaker of the line above here and below, up to the next line that somebody set.</source>
            <translation>바로 위 줄의 말하는 사람을 이 줄부터, 이미 지정된 다음 줄 앞까지 적용합니다.</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>말하는 사람</translation>
        </message>
    </context>
    <context>
        <name>StampCard</name>
        <message>
            <source>Not answered yet: {count}, the last asked on {day}</source>
            <translation>응답 기다림: {count}건, 마지막 요청 {day}</translation>
        </message>
        <message>
            <source>There is no answer on this drive. An answer is a file whose name ends in .tsr.</source>
            <translation>이 드라이브에는 응답이 없습니다. 응답은 이름이 .tsr로 끝나는 파일입니다.</translation>
        </message>
        <message>
            <source>The request is on the drive: {request}. Carry it to a computer with a network; {note} beside it says what to do there. Bring the answer back on the same drive. Nobody learns from it what it is about.</source>
            <translation>요청을 드라이브에 담았습니다: {request}. 네트워크가 있는 컴퓨터로 가져가십시오. 거기서 할 일은 함께 있는 {note}에 있습니다. 응답은 같은 드라이브에 담아 오십시오. 이 파일로는 무엇에 관한 것인지 아무도 알 수 없습니다.</translation>
        </message>
        <message>
            <source>Taken: {authority} confirms that the log, as it was when you asked, existed on {moment}.</source>
            <translation>받아들임: {authority}에 따르면 요청할 때의 관리 기록이 {moment}에 이미 있었습니다.</translation>
        </message>
        <message>
            <source>Taken before: {files}</source>
            <translation>전에 받아들임: {files}</translation>
        </message>
        <message>
            <source>Refused: {file}. {reason}</source>
            <translation>거부함: {file}. {reason}</translation>
        </message>
        <message>
            <source>Timestamp</source>
            <translation>타임스탬프</translation>
        </message>
        <message>
            <source>&amp;Drive or folder</source>
            <translation>드라이브 또는 폴더(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Write a request</source>
            <translation>요청 쓰기(&amp;W)</translation>
        </message>
        <message>
            <source>A question about the log as it is now</source>
            <translation>지금의 관리 기록에 대한 질문</translation>
        </message>
        <message>
            <source>&amp;Take answers back</source>
            <translation>응답 받아들이기(&amp;T)</translation>
        </message>
        <message>
            <source>Every answer on this drive is verified first</source>
            <translation>드라이브의 응답을 하나하나 먼저 검증합니다</translation>
        </message>
        <message>
            <source>Add an authorit&amp;y…</source>
            <translation>기관 추가(&amp;Y)…</translation>
        </message>
        <message>
            <source>Working on the drive</source>
            <translation>드라이브에서 작업하는 중</translation>
        </message>
        <message>
            <source>A timestamp authority says that the log existed on a certain day, and learns nothing of it. Add one with the root certificate it gave you.</source>
            <translation>타임스탬프 기관은 관리 기록이 어느 날 이미 있었다는 것을 말해 주며, 내용은 전혀 알 수 없습니다. 받은 루트 인증서로 기관을 추가하십시오.</translation>
        </message>
        <message>
            <source>A timestamp authority says that the log existed on a certain day, and learns nothing of it. A custodian adds one.</source>
            <translation>타임스탬프 기관은 관리 기록이 어느 날 이미 있었다는 것을 말해 주며, 내용은 전혀 알 수 없습니다. 관리 책임자가 추가합니다.</translation>
        </message>
    </context>
    <context>
        <name>Standing</name>
        <message>
            <source>Nothing is recorded until you press Record.</source>
            <translation>녹음을 누르기 전에는 아무것도 녹음되지 않습니다.</translation>
        </message>
        <message>
            <source>Safely stored up to {time} · {size}</source>
            <translation>{time}까지 안전하게 저장됨 · {size}</translation>
        </message>
        <message>
            <source>less than 1 s behind</source>
            <translation>저장 지연 1초 미만</translation>
        </message>
        <message>
            <source>{time} behind</source>
            <translation>저장 지연 {time}</translation>
        </message>
        <message>
            <source>The recorder is gone. What it stored is safe: press Stop to seal it.</source>
            <translation>녹음기가 멈췄습니다. 저장된 부분은 안전합니다. 멈춤을 눌러 봉인하세요.</translation>
        </message>
        <message>
            <source>No sound arrives. Check the microphone and its cable; what was stored is safe.</source>
            <translation>소리가 들어오지 않습니다. 마이크와 선을 확인하세요. 저장된 부분은 안전합니다.</translation>
        </message>
        <message>
            <source>Good level.</source>
            <translation>음량이 알맞습니다.</translation>
        </message>
        <message>
            <source>Very quiet. Move the microphone closer.</source>
            <translation>소리가 아주 작습니다. 마이크를 더 가까이 두세요.</translation>
        </message>
        <message>
            <source>Too loud. Move the microphone further away.</source>
            <translation>소리가 너무 큽니다. 마이크를 더 멀리 두세요.</translation>
        </message>
        <message>
            <source>Almost no room: {time} left on this disk</source>
            <translation>공간이 거의 없습니다: 이 디스크에 {time} 남음</translation>
        </message>
        <message>
            <source>Room for {time} more</source>
            <translation>{time} 더 녹음 가능</translation>
        </message>
        <message>
            <source>Battery {percent} %</source>
            <translation>배터리 {percent} %</translation>
        </message>
        <message>
            <source>plugged in</source>
            <translation>전원 연결됨</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>{time} 남음</translation>
        </message>
        <message>
            <source>The laptop’s clock differs by {time} since the beginning</source>
            <translation>노트북 시계가 시작 때와 {time} 차이 납니다</translation>
        </message>
        <message>
            <source>1 channel</source>
            <translation>1채널</translation>
        </message>
        <message>
            <source>2 channels</source>
            <translation>2채널</translation>
        </message>
    </context>
    <context>
        <name>StateCard</name>
        <message>
            <source>Recovery kit</source>
            <translation>복구 키트</translation>
        </message>
        <message>
            <source>If every passphrase is lost, sheets of paper kept by different people open the vault together. One sheet alone opens nothing.</source>
            <translation>모든 암호를 잃으면, 여러 사람이 나누어 맡은 종이를 모아 보관함을 엽니다. 한 장만으로는 아무것도 열리지 않습니다.</translation>
        </message>
        <message>
            <source>Make a &amp;new kit…</source>
            <translation>새 키트 만들기(&amp;N)…</translation>
        </message>
        <message>
            <source>&amp;Make a kit…</source>
            <translation>키트 만들기(&amp;M)…</translation>
        </message>
        <message>
            <source>&amp;Rehearse with the sheets…</source>
            <translation>복구지로 연습(&amp;R)…</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>아직 없음</translation>
        </message>
        <message>
            <source>Not rehearsed</source>
            <translation>연습 안 함</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>사용됨</translation>
        </message>
        <message>
            <source>Rehearsal due</source>
            <translation>연습할 때</translation>
        </message>
        <message>
            <source>Rehearsed</source>
            <translation>연습함</translation>
        </message>
        <message>
            <source>{kit}: any {threshold} of {shares} sheets, made on {day} by {account}.</source>
            <translation>{kit}: 복구지 {shares}장 중 아무 {threshold}장, {day}에 {account}이(가) 만듦.</translation>
        </message>
        <message>
            <source>Rehearsed on {day}; the next time by {due}.</source>
            <translation>{day}에 연습함. 다음은 {due}까지.</translation>
        </message>
        <message>
            <source>No interview can be opened before there is a kit and it was rehearsed once.</source>
            <translation>키트를 만들어 한 번 연습하기 전에는 면담을 열 수 없습니다.</translation>
        </message>
        <message>
            <source>No interview can be opened before a custodian has made a kit.</source>
            <translation>관리 책임자가 키트를 만들기 전에는 면담을 열 수 없습니다.</translation>
        </message>
        <message>
            <source>Print the sheets, then type them in once. Until then no interview can be opened.</source>
            <translation>복구지를 인쇄하고 한 번 입력해 보십시오. 그때까지는 면담을 열 수 없습니다.</translation>
        </message>
        <message>
            <source>The sheets were together in one room. Make a new kit, so that they open nothing any more.</source>
            <translation>복구지들이 한 방에 모였습니다. 새 키트를 만들어 이것으로는 아무것도 열리지 않게 하십시오.</translation>
        </message>
    </context>
    <context>
        <name>SuggestionsCard</name>
        <message>
            <source>{n} suggestions wait</source>
            <translation>정할 제안 {n}개</translation>
        </message>
        <message>
            <source>Names of the witness looked for too: {n}</source>
            <translation>함께 찾은 증언자 이름: {n}개</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>모든 종류</translation>
        </message>
        <message>
            <source>Kind of suggestion</source>
            <translation>제안 종류</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>제안</translation>
        </message>
        <message>
            <source>Mask</source>
            <translation>가리기</translation>
        </message>
        <message>
            <source>Enter key</source>
            <translation>Enter 키</translation>
        </message>
        <message>
            <source>Delete key</source>
            <translation>Delete 키</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>그대로 두기</translation>
        </message>
        <message>
            <source>Mask all shown</source>
            <translation>보이는 제안 모두 가리기</translation>
        </message>
        <message>
            <source>Leave all shown</source>
            <translation>보이는 제안 모두 그대로 두기</translation>
        </message>
        <message>
            <source>The witness's own names…</source>
            <translation>증언자 본인의 이름…</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>종류</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>말</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>결정</translation>
        </message>
    </context>
    <context>
        <name>SuggestionsPanel</name>
        <message>
            <source>Heard again: it does not lead.</source>
            <translation>다시 들음: 유도 질문이 아닙니다.</translation>
        </message>
        <message>
            <source>The one before</source>
            <translation>앞의 것</translation>
        </message>
        <message>
            <source>The next one</source>
            <translation>다음 것</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>보기</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>의견 남기기</translation>
        </message>
        <message>
            <source>It does not lead</source>
            <translation>유도 질문이 아님</translation>
        </message>
        <message>
            <source>May lead: {n} of {count}</source>
            <translation>유도 의심 {n}/{count}</translation>
        </message>
    </context>
    <context>
        <name>ThreadPanel</name>
        <message>
            <source>The other passage</source>
            <translation>다른 대목</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>다시 열기</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>처리됨</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>답하기</translation>
        </message>
        <message>
            <source>Back to the comments</source>
            <translation>의견 목록으로</translation>
        </message>
        <message>
            <source>{n} earlier answers</source>
            <translation>앞선 답 {n}개</translation>
        </message>
    </context>
    <context>
        <name>ToolBar</name>
        <message>
            <source>Black</source>
            <translation>검정</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>파랑</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>빨강</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>초록</translation>
        </message>
        <message>
            <source>Eraser</source>
            <translation>지우개</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>글자</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>되돌리기</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>다 그렸습니다</translation>
        </message>
        <message>
            <source>Thin</source>
            <translation>가늘게</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>보통</translation>
        </message>
        <message>
            <source>Thick</source>
            <translation>굵게</translation>
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
            <source>Identity number</source>
            <translation>신분 번호</translation>
        </message>
        <message>
            <source>An identity or passport number may stand here. Correct the line without it.</source>
            <translation>신분증이나 여권 번호가 있을 수 있습니다. 번호 없이 고치십시오.</translation>
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
        <message>
            <source>Only from the glossary</source>
            <translation>용어집에서만 나온 낱말</translation>
        </message>
        <message>
            <source>Without the glossary the machine did not hear these words. They may not have been said.</source>
            <translation>용어집 없이는 기계가 이 낱말을 듣지 못했습니다. 실제로 하지 않은 말일 수 있습니다.</translation>
        </message>
        <message>
            <source>The same words stand in the other channel at this time, and are louder there. This may be its echo.</source>
            <translation>같은 시각에 다른 채널에도 같은 말이 있고, 그쪽 소리가 더 큽니다. 그 소리가 이 마이크에 섞여 든 것일 수 있습니다.</translation>
        </message>
        <message>
            <source>Unknown speaker</source>
            <translation>말하는 사람 모름</translation>
        </message>
        <message>
            <source>Witness</source>
            <translation>증언자</translation>
        </message>
        <message>
            <source>Interviewer</source>
            <translation>면담자</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>통역인</translation>
        </message>
        <message>
            <source>Another person</source>
            <translation>다른 사람</translation>
        </message>
        <message>
            <source>Read without the glossary</source>
            <translation>용어집 없이 읽음</translation>
        </message>
        <message>
            <source>Read a second time, as {language}, by {model}</source>
            <translation>두 번째 읽기 ({language}, {model})</translation>
        </message>
        <message>
            <source>In the place of {model}, which could not be used. {reason}</source>
            <translation>{model} 모델을 쓸 수 없어 대신 읽었습니다. {reason}</translation>
        </message>
        <message>
            <source>(the machine gave up)</source>
            <translation>(기계가 읽지 못함)</translation>
        </message>
        <message>
            <source>(no text)</source>
            <translation>(글 없음)</translation>
        </message>
        <message>
            <source>The same words as the first time.</source>
            <translation>첫 번째와 같은 낱말입니다.</translation>
        </message>
        <message>
            <source>(nothing)</source>
            <translation>(없음)</translation>
        </message>
        <message>
            <source>Heard by both microphones</source>
            <translation>두 마이크에 함께 잡힘</translation>
        </message>
    </context>
    <context>
        <name>TranscriptsView</name>
        <message>
            <source>Close the recordings</source>
            <translation>녹음 닫기</translation>
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
            <source>Transcripts</source>
            <translation>녹취록</translation>
        </message>
        <message>
            <source>Transcription queue</source>
            <translation>받아쓰기 대기열</translation>
        </message>
        <message>
            <source>Accuracy</source>
            <translation>정확도</translation>
        </message>
        <message>
            <source>Recordings</source>
            <translation>녹음</translation>
        </message>
        <message>
            <source>More</source>
            <translation>더 보기</translation>
        </message>
        <message>
            <source>Queue, redaction, second laptop, accuracy</source>
            <translation>대기열, 가림 처리, 다른 노트북, 정확도</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>키</translation>
        </message>
        <message>
            <source>Redaction</source>
            <translation>가림 처리</translation>
        </message>
        <message>
            <source>Second laptop</source>
            <translation>다른 노트북</translation>
        </message>
    </context>
    <context>
        <name>Translation</name>
        <message>
            <source>machine, unverified</source>
            <translation>기계 번역, 검증되지 않음</translation>
        </message>
        <message>
            <source>stale</source>
            <translation>수정 전 번역</translation>
        </message>
        <message>
            <source>translator</source>
            <translation>번역자</translation>
        </message>
        <message>
            <source>interpreter</source>
            <translation>통역인</translation>
        </message>
        <message>
            <source>reviewer</source>
            <translation>번역 검토자</translation>
        </message>
        <message>
            <source>The machine wrote Korean instead of translating.</source>
            <translation>기계가 번역하지 않고 한국어를 적었습니다.</translation>
        </message>
        <message>
            <source>The machine wrote nothing.</source>
            <translation>기계가 아무것도 적지 않았습니다.</translation>
        </message>
        <message>
            <source>The same words several times: they may be invented.</source>
            <translation>같은 말이 여러 번 나옵니다. 지어낸 것일 수 있습니다.</translation>
        </message>
        <message>
            <source>The machine was not sure of these words.</source>
            <translation>기계가 이 말들을 확신하지 못했습니다.</translation>
        </message>
        <message>
            <source>An identity or passport number may stand here.</source>
            <translation>주민등록번호나 여권번호가 들어 있을 수 있습니다.</translation>
        </message>
        <message>
            <source>Nobody has translated this line.</source>
            <translation>이 줄은 아직 번역되지 않았습니다.</translation>
        </message>
        <message>
            <source>Machine translation. Nobody has compared it with what was said.</source>
            <translation>기계 번역입니다. 실제 말과 대조한 사람이 없습니다.</translation>
        </message>
        <message>
            <source>By {name}, {role}.</source>
            <translation>{name}, {role}.</translation>
        </message>
        <message>
            <source>The line was changed since: look at it again.</source>
            <translation>그 뒤에 줄이 수정되었습니다. 다시 살펴보십시오.</translation>
        </message>
    </context>
    <context>
        <name>TranslationBar</name>
        <message>
            <source>Translate by machine</source>
            <translation>기계로 번역</translation>
        </message>
        <message>
            <source>Nothing is translated yet.</source>
            <translation>아직 번역된 것이 없습니다.</translation>
        </message>
        <message>
            <source>{lines} lines, {machine} by machine and unverified, {stale} stale</source>
            <translation>{lines}줄 · 검증되지 않은 기계 번역 {machine}줄 · 수정 전 번역 {stale}줄</translation>
        </message>
        <message>
            <source>No model pack here was made to translate. People can.</source>
            <translation>번역하도록 만들어진 모델 팩이 없습니다. 사람이 번역할 수 있습니다.</translation>
        </message>
        <message>
            <source>It stays unverified, stands beneath the Korean, and never goes anywhere without it.</source>
            <translation>검증되지 않은 번역으로 남아 한국어 아래에 표시되며, 한국어 없이 따로 나가지 않습니다.</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>번역</translation>
        </message>
    </context>
    <context>
        <name>TranslationCard</name>
        <message>
            <source>Translation of this line</source>
            <translation>이 줄의 번역</translation>
        </message>
        <message>
            <source>as {role}</source>
            <translation>{role}(으)로</translation>
        </message>
        <message>
            <source>As what you translate</source>
            <translation>어떤 자격으로 번역하는지</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>저장</translation>
        </message>
        <message>
            <source>It holds</source>
            <translation>그대로 맞음</translation>
        </message>
        <message>
            <source>Ctrl+Enter. The same text again says that it still holds.</source>
            <translation>Ctrl+Enter. 같은 글을 다시 저장하면 여전히 맞다는 뜻입니다.</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>번역</translation>
        </message>
    </context>
    <context>
        <name>UnattendedPanel</name>
        <message>
            <source>Elapsed time</source>
            <translation>지난 시간</translation>
        </message>
        <message>
            <source>Level of each channel in decibels</source>
            <translation>채널별 소리 크기(데시벨)</translation>
        </message>
        <message>
            <source>Stop  ·  F9</source>
            <translation>멈춤  ·  F9</translation>
        </message>
        <message>
            <source>Stops the recording; it is sealed after unlocking</source>
            <translation>녹음을 멈춥니다. 잠금을 푼 뒤 봉인됩니다</translation>
        </message>
        <message>
            <source>No sound arrives</source>
            <translation>소리가 들어오지 않음</translation>
        </message>
        <message>
            <source>Recording continues</source>
            <translation>녹음이 계속됩니다</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>멈추는 중</translation>
        </message>
        <message>
            <source>Recording stopped</source>
            <translation>녹음 멈춤</translation>
        </message>
        <message>
            <source>Recorder lost</source>
            <translation>녹음기를 잃음</translation>
        </message>
        <message>
            <source>Everything up to the stop is stored. It is sealed as soon as the vault is unlocked.</source>
            <translation>멈춘 때까지 모두 저장되었습니다. 보관함의 잠금을 푸는 대로 봉인됩니다.</translation>
        </message>
        <message>
            <source>What it stored is safe. It is sealed as soon as the vault is unlocked.</source>
            <translation>저장된 것은 안전합니다. 보관함의 잠금을 푸는 대로 봉인됩니다.</translation>
        </message>
        <message>
            <source>The vault is locked. The recording goes on and is being stored.</source>
            <translation>보관함은 잠겨 있습니다. 녹음은 계속되고 저장되고 있습니다.</translation>
        </message>
        <message>
            <source>The vault is locked. Stored on this laptop: {size}, up to {time}</source>
            <translation>보관함은 잠겨 있습니다. 이 노트북에 저장됨: {size}, {time}까지</translation>
        </message>
        <message>
            <source>Off the record</source>
            <translation>기록하지 않음</translation>
        </message>
        <message>
            <source>Break</source>
            <translation>휴식</translation>
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
        <message>
            <source>&amp;Key file</source>
            <translation>열쇠 파일(&amp;K)</translation>
        </message>
        <message>
            <source>On its drive. It is read and left where it is.</source>
            <translation>드라이브에 있습니다. 읽기만 하고 그대로 둡니다.</translation>
        </message>
        <message>
            <source>This account has a key &amp;file</source>
            <translation>이 계정에는 열쇠 파일이 있습니다(&amp;F)</translation>
        </message>
    </context>
    <context>
        <name>UnlockView</name>
        <message>
            <source>Create a vault</source>
            <translation>보관함 만들기</translation>
        </message>
        <message>
            <source>After several wrong tries there is a pause. You can try again in {time}.</source>
            <translation>여러 번 틀려서 잠시 기다려야 합니다. {time} 뒤에 다시 할 수 있습니다.</translation>
        </message>
        <message>
            <source>A sealed place for testimonies on this laptop. Nobody can open it for you.</source>
            <translation>이 노트북에서 증언을 봉인해 두는 곳입니다. 아무도 대신 열어 줄 수 없습니다.</translation>
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
            <source>Everything in it is sealed until you unlock it.</source>
            <translation>잠금을 풀 때까지 모든 것이 봉인되어 있습니다.</translation>
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
        <message>
            <source>&amp;This older copy was put back on purpose…</source>
            <translation>일부러 되돌려 놓은 예전 사본입니다(&amp;T)…</translation>
        </message>
        <message>
            <source>A custodian can go on with it, with a reason.</source>
            <translation>관리 책임자가 사유를 적고 계속할 수 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>VeilView</name>
        <message>
            <source>&amp;Passphrase of {account}</source>
            <translation>{account}의 암호(&amp;P)</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>가려짐</translation>
        </message>
        <message>
            <source>Work goes on behind this. As soon as it has ended, the vault is locked and its keys leave memory.</source>
            <translation>뒤에서 일이 계속됩니다. 끝나는 대로 보관함이 잠기고 열쇠가 메모리에서 지워집니다.</translation>
        </message>
        <message>
            <source>&amp;Key file</source>
            <translation>열쇠 파일(&amp;K)</translation>
        </message>
        <message>
            <source>On the drive it was put on.</source>
            <translation>열쇠 파일을 둔 드라이브에 있습니다.</translation>
        </message>
        <message>
            <source>&amp;Show again</source>
            <translation>다시 보기(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;End the work and lock now</source>
            <translation>일을 끝내고 지금 잠금(&amp;E)</translation>
        </message>
        <message>
            <source>What can be resumed goes on after unlocking</source>
            <translation>이어갈 수 있는 일은 잠금을 푼 뒤 이어집니다</translation>
        </message>
    </context>
    <context>
        <name>Viewer</name>
        <message>
            <source>Kept, but not shown here</source>
            <translation>보관은 되지만 여기서 보여 주지 않습니다</translation>
        </message>
        <message>
            <source>It can't be shown</source>
            <translation>보여 줄 수 없습니다</translation>
        </message>
        <message>
            <source>The original is kept untouched and goes along in bundles.</source>
            <translation>원본은 손대지 않고 보관하며 증거 묶음에 함께 들어갑니다.</translation>
        </message>
        <message>
            <source>Files of this kind can't be made into a picture safely. The original is kept untouched and goes along in bundles; no other program is asked to open it.</source>
            <translation>이런 종류의 파일은 안전하게 그림으로 만들 수 없습니다. 원본은 손대지 않고 보관하며 증거 묶음에 함께 들어갑니다. 다른 프로그램으로 열지 않습니다.</translation>
        </message>
        <message>
            <source>Drawn here. Every stroke is stored with its time; nothing was taken away by the eraser.</source>
            <translation>여기에서 그린 그림입니다. 모든 획이 시각과 함께 저장되어 있으며, 지우개로 지운 획도 그대로 남아 있습니다.</translation>
        </message>
        <message>
            <source>A picture is being made in a closed room …</source>
            <translation>격리된 공간에서 그림을 만드는 중입니다…</translation>
        </message>
        <message>
            <source>This picture was made in a closed room, without key, file or network. The original is untouched.</source>
            <translation>열쇠도 파일도 네트워크도 없는 격리된 공간에서 만든 그림입니다. 원본은 그대로입니다.</translation>
        </message>
        <message>
            <source>Back to the &amp;list</source>
            <translation>목록으로(&amp;L)</translation>
        </message>
        <message>
            <source>Page before</source>
            <translation>이전 쪽</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>다음 쪽</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>작게</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>크게</translation>
        </message>
        <message>
            <source>Turn left</source>
            <translation>왼쪽으로 돌리기</translation>
        </message>
        <message>
            <source>Turn right</source>
            <translation>오른쪽으로 돌리기</translation>
        </message>
        <message>
            <source>&amp;Whole</source>
            <translation>전체(&amp;W)</translation>
        </message>
        <message>
            <source>Picture of the attachment</source>
            <translation>첨부 자료의 그림</translation>
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
            <source>Erased</source>
            <translation>삭제됨</translation>
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
            <source>Vault key changed</source>
            <translation>보관함 열쇠 바꿈</translation>
        </message>
        <message>
            <source>Vault restored from a backup</source>
            <translation>백업에서 보관함 복원</translation>
        </message>
        <message>
            <source>Vault repaired</source>
            <translation>보관함 고침</translation>
        </message>
        <message>
            <source>Clock jumped</source>
            <translation>시계가 뛰었음</translation>
        </message>
        <message>
            <source>Account disabled</source>
            <translation>계정 중지</translation>
        </message>
        <message>
            <source>Account enabled again</source>
            <translation>계정 다시 사용</translation>
        </message>
        <message>
            <source>Account removed</source>
            <translation>계정 없앰</translation>
        </message>
        <message>
            <source>Roles changed</source>
            <translation>역할 바꿈</translation>
        </message>
        <message>
            <source>Keys of the account changed</source>
            <translation>계정의 열쇠 바꿈</translation>
        </message>
        <message>
            <source>Passphrase changed</source>
            <translation>암호 바꿈</translation>
        </message>
        <message>
            <source>Rule of the office set</source>
            <translation>사무소 규칙 정함</translation>
        </message>
        <message>
            <source>Recovery kit made</source>
            <translation>복구 키트 만듦</translation>
        </message>
        <message>
            <source>Recovery kit rehearsed</source>
            <translation>복구 키트 연습</translation>
        </message>
        <message>
            <source>Recovery kit used</source>
            <translation>복구 키트 사용</translation>
        </message>
        <message>
            <source>Entitled to identities</source>
            <translation>신원 자격 줌</translation>
        </message>
        <message>
            <source>No longer entitled to identities</source>
            <translation>신원 자격 끝냄</translation>
        </message>
        <message>
            <source>Identity written</source>
            <translation>신원 적음</translation>
        </message>
        <message>
            <source>Identity opened</source>
            <translation>신원 엶</translation>
        </message>
        <message>
            <source>Identity erased</source>
            <translation>신원 삭제</translation>
        </message>
        <message>
            <source>Compared with a checkpoint from outside</source>
            <translation>밖의 확인점과 비교</translation>
        </message>
        <message>
            <source>Older copy accepted</source>
            <translation>예전 사본 받아들임</translation>
        </message>
        <message>
            <source>Timestamp authority added</source>
            <translation>타임스탬프 기관 추가</translation>
        </message>
        <message>
            <source>Timestamp requested</source>
            <translation>타임스탬프 요청</translation>
        </message>
        <message>
            <source>Timestamp taken back</source>
            <translation>타임스탬프 받아 옴</translation>
        </message>
        <message>
            <source>Backup made</source>
            <translation>백업 만듦</translation>
        </message>
        <message>
            <source>Audio of an interview erased</source>
            <translation>면담의 소리 삭제</translation>
        </message>
        <message>
            <source>Testimony erased</source>
            <translation>증언 삭제</translation>
        </message>
        <message>
            <source>Transcript read</source>
            <translation>녹취록 읽음</translation>
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
            <source>Running recording found again</source>
            <translation>진행 중인 녹음을 다시 찾음</translation>
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
            <source>Segment marked</source>
            <translation>구간 표시함</translation>
        </message>
        <message>
            <source>Segment heard and confirmed</source>
            <translation>구간을 듣고 확인함</translation>
        </message>
        <message>
            <source>Segments split or merged</source>
            <translation>구간을 나누거나 합침</translation>
        </message>
        <message>
            <source>Comment written</source>
            <translation>의견 적음</translation>
        </message>
        <message>
            <source>Comment closed or opened again</source>
            <translation>의견을 마치거나 다시 엶</translation>
        </message>
        <message>
            <source>Transcript handed to review</source>
            <translation>녹취록을 검토에 넘김</translation>
        </message>
        <message>
            <source>Transcript returned</source>
            <translation>녹취록 반려</translation>
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
        <message>
            <source>Checked before recording</source>
            <translation>녹음 전 점검</translation>
        </message>
        <message>
            <source>Passage off the record heard</source>
            <translation>따로 보관한 말을 들음</translation>
        </message>
        <message>
            <source>Origin of a recording noted</source>
            <translation>녹음의 출처 적음</translation>
        </message>
        <message>
            <source>Drawing begun</source>
            <translation>그림 시작</translation>
        </message>
        <message>
            <source>Attachment added</source>
            <translation>첨부 자료 추가</translation>
        </message>
        <message>
            <source>Attachment described</source>
            <translation>첨부 자료 설명</translation>
        </message>
        <message>
            <source>Attachment looked at</source>
            <translation>첨부 자료 열람</translation>
        </message>
        <message>
            <source>Attachment handed over</source>
            <translation>첨부 자료 인계</translation>
        </message>
        <message>
            <source>Machine draft made again and compared</source>
            <translation>기계 초안을 다시 만들어 비교함</translation>
        </message>
        <message>
            <source>Speakers of the channels set</source>
            <translation>채널별 말하는 사람을 정함</translation>
        </message>
        <message>
            <source>Speaker of a segment set</source>
            <translation>한 구절의 말하는 사람을 정함</translation>
        </message>
        <message>
            <source>Glossary pack written</source>
            <translation>용어집을 씀</translation>
        </message>
        <message>
            <source>Glossary packs chosen for an interview</source>
            <translation>면담에 쓸 용어집을 정함</translation>
        </message>
        <message>
            <source>Speech model decided on</source>
            <translation>음성 모델 사용 여부 결정</translation>
        </message>
        <message>
            <source>Machine translation started</source>
            <translation>기계 번역 시작</translation>
        </message>
        <message>
            <source>Machine translation completed</source>
            <translation>기계 번역 완료</translation>
        </message>
        <message>
            <source>Line translated by a person</source>
            <translation>사람이 줄을 번역함</translation>
        </message>
        <message>
            <source>Reading copy begun</source>
            <translation>열람본 작성 시작</translation>
        </message>
        <message>
            <source>Reading copy handed over</source>
            <translation>열람본 인계</translation>
        </message>
        <message>
            <source>Accuracy figures exported</source>
            <translation>정확도 수치를 내보냄</translation>
        </message>
        <message>
            <source>Redaction begun</source>
            <translation>가림 처리 시작</translation>
        </message>
        <message>
            <source>Passage masked</source>
            <translation>내용 가림</translation>
        </message>
        <message>
            <source>Mask taken back</source>
            <translation>가림 취소</translation>
        </message>
        <message>
            <source>Suggested mask declined</source>
            <translation>제안된 가림을 두지 않음</translation>
        </message>
        <message>
            <source>Redaction approved</source>
            <translation>가림 처리 승인</translation>
        </message>
        <message>
            <source>Redacted copy made</source>
            <translation>가림 사본 만듦</translation>
        </message>
        <message>
            <source>Map of a redacted copy opened</source>
            <translation>가림 사본의 대조표 열람</translation>
        </message>
        <message>
            <source>Colleague added</source>
            <translation>동료 더함</translation>
        </message>
        <message>
            <source>Colleague's fingerprint compared</source>
            <translation>동료의 지문 맞춤</translation>
        </message>
        <message>
            <source>Exchange with a colleague ended</source>
            <translation>동료와 교환 끝냄</translation>
        </message>
        <message>
            <source>Sent for review to another laptop</source>
            <translation>검토하도록 다른 노트북에 보냄</translation>
        </message>
        <message>
            <source>Review bundle taken in</source>
            <translation>검토 묶음 받아들임</translation>
        </message>
    </context>
    <context>
        <name>WorkStrip</name>
        <message>
            <source>Progress</source>
            <translation>진행</translation>
        </message>
        <message>
            <source>Sto&amp;p</source>
            <translation>멈춤(&amp;P)</translation>
        </message>
        <message>
            <source>Bring in {n} &amp;files</source>
            <translation>파일 {n}개 가져오기(&amp;F)</translation>
        </message>
        <message>
            <source>Bring in 1 &amp;file</source>
            <translation>파일 1개 가져오기(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Clear what is kept from the list</source>
            <translation>보관된 것을 목록에서 빼기(&amp;C)</translation>
        </message>
        <message>
            <source>{n} of {all} files are kept.</source>
            <translation>파일 {all}개 중 {n}개가 보관되었습니다.</translation>
        </message>
        <message>
            <source>Say at the right which interview they go to.</source>
            <translation>어느 면담에 넣을지 오른쪽에서 고르십시오.</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>멈춤(&amp;T)</translation>
        </message>
    </context>
    <context>
        <name>_Line</name>
        <message>
            <source>Go there</source>
            <translation>가기</translation>
        </message>
        <message>
            <source>Take this away</source>
            <translation>치우기</translation>
        </message>
    </context>
</TS>
