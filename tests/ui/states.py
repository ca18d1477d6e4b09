"""The window in the states that matter: each step brings one about and is named, so that a test can look at all of them.

Work that takes long is shown as if it were under way: what a presenter holds then is set by hand.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeVar, cast

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.custody.entitlements import entitle
from desktop.domain.accuracy_groups import By
from desktop.domain.checkup import CheckCode, CheckFinding, CheckReport, CheckSection, Repair, Severity
from desktop.domain.faults import Fault, FaultCode
from desktop.recording.recorder_messages import RecorderState, RecorderStatus
from desktop.ui.accounts.presenter import AccountAct
from desktop.ui.accounts.view import AccountsView
from desktop.ui.accuracy.view import AccuracyView
from desktop.ui.backup.state import Outcome, Work
from desktop.ui.backup.view import BackupView
from desktop.ui.checkup.presenter import Checking
from desktop.ui.checkup.view import CheckupView
from desktop.ui.erasure.view import ErasureView
from desktop.ui.identity.state import OpeningForm
from desktop.ui.identity.view import IdentityView
from desktop.ui.kit.entry import EntryView
from desktop.ui.kit.presenter import KitPage
from desktop.ui.kit.view import KitView
from desktop.ui.lock.unattended_presenter import Going, UnattendedState
from desktop.ui.main_window import MainWindow
from desktop.ui.notices import Notice
from desktop.ui.rules.view import RulesView
from desktop.ui.runner import Lane
from tests.domain.accuracy_cases import two_months
from tests.fakes.identities import CODE, SISTER, WITNESS
from tests.office import PASSPHRASE, SUPERVISOR

V = TypeVar("V", bound=QWidget)
LONG = "Something has to be looked after that takes more than one line to say on a small screen, in a language with long words."
_ROUNDS = 10  # a layout asks its own holder for room only in the next round
WORK = Work("copying", 520_000_000, 1_250_000_000, 130_000)


def settle(window: MainWindow, qtbot: QtBot) -> None:
    """Everything asked of the vault has been answered, and laid out."""
    qtbot.waitUntil(lambda: window._scope is None or not window._scope.is_busy(*Lane))
    for _ in range(_ROUNDS):
        QApplication.processEvents()


def part(window: MainWindow, kind: type[V]) -> V:
    """The view of that kind."""
    found = window.findChild(kind)
    assert found is not None
    return found


def at_the_door(window: MainWindow, drive: Path) -> Iterator[str]:
    """Before anybody has signed in."""
    entry = cast(EntryView, window._unlock)
    unlock = entry.unlock
    yield "unlock"
    unlock._presenter._failed(Fault(FaultCode.UNLOCK_WAIT, seconds=192))
    unlock._presenter._failed(Fault(FaultCode.KEY_FILE_NEEDED))
    yield "unlock, waiting, with a key file"
    window.banner.clear_fault()
    unlock._presenter.forget_pause()
    unlock.unlock_form.has_key_file.setChecked(False)
    unlock._swap_form()
    yield "create"
    unlock.create_form.passphrase.setText("river stone lamp")
    unlock.create_form.new_passphrase.suggest_english.click()
    yield "create, with a passphrase suggested"
    unlock._swap_form()
    yield from _recovering(entry)
    yield from _restoring(entry, drive)


def _recovering(entry: EntryView) -> Iterator[str]:
    entry.use_kit.click()
    yield "recover"
    entry.recover.sheets.editor.text.setPlainText("acid unheardof ")
    entry.recover.new.passphrase.setText("river stone lamp")
    entry.recover.new.suggest_korean.click()
    yield "recover, with an unknown word"
    entry.recover._leave()


def _restoring(entry: EntryView, drive: Path) -> Iterator[str]:
    entry.use_backup.click()
    yield "restore"
    entry.restore.source.edit.setText(str(drive))
    entry.restore._presenter._show(work=WORK, is_looked_at=True)
    yield "restore, under way"
    entry.restore._presenter._show(work=None)
    entry._unlock()


def at_work(window: MainWindow) -> Iterator[str]:
    """With a custodian at work: accounts, and what keeps the vault from being lost."""
    window.notices.show_notices([Notice(key, lambda: LONG, "vault/kit") for key in "ab"])
    yield from _accounts(window)
    yield from _kit(window)
    yield from _backup(window)


def looking_after(window: MainWindow) -> Iterator[str]:
    """The same custodian's other cares."""
    yield from _rules(window)
    yield from _checkup(window)
    yield from _erasure(window)
    yield from _identity(window)
    yield from _accuracy(window)


def _accounts(window: MainWindow) -> Iterator[str]:
    view = part(window, AccountsView)
    window.show_screen("accounts/all")
    yield "accounts"
    for act in (AccountAct.ROLES, AccountAct.DISABLE, AccountAct.REMOVE):
        view.table.selectRow(1)
        view.acts._ask(act)
        yield f"accounts, {act}"
    view.acts.close_question()
    view.show_section("new")
    view.form.display_name.setText("900101-1234567")
    view.form.new.suggest_english.click()
    view.form.new.passphrase.setText("river stone lamp")
    yield "new account, with a number that is forbidden"
    view.show_section("own")
    view.own_passphrase.factor.setCurrentIndex(1)
    view.own_passphrase.new.suggest_english.click()
    yield "own account, with a key file"


def _kit(window: MainWindow) -> Iterator[str]:
    window.show_screen("vault/kit")
    presenter = part(window, KitView)._presenter
    for page in KitPage:
        presenter.go(page)
        yield f"kit, {page}"
    presenter._show(page=KitPage.MAKING, has_sheets=True)
    yield "kit, sheets to be written"
    presenter._show(page=KitPage.STATE, has_sheets=False, written=4)
    yield "kit, written"


def _backup(window: MainWindow) -> Iterator[str]:
    window.show_screen("vault/backup")
    presenter = part(window, BackupView)._presenter
    yield "backup"
    presenter._show(work=WORK)
    yield "backup, under way"
    presenter._show(work=None, outcome=Outcome.MADE, damaged=3, is_on_same_disk=True)
    yield "backup, made"


def _rules(window: MainWindow) -> Iterator[str]:
    window.show_screen("vault/rules")
    yield "rules"
    for row in part(window, RulesView).rows:
        row.number.setValue(row.rule.limits[0])
    yield "rules, changed"


def _checkup(window: MainWindow) -> Iterator[str]:
    window.show_screen("vault/checkup")
    presenter = part(window, CheckupView)._presenter
    presenter.checking = Checking(CheckSection.AUDIO, 30, 100)
    presenter.changed()
    yield "check, under way"
    at = presenter._workplace.signed_in.clock.now()
    findings = (
        CheckFinding(CheckSection.KEYS, FaultCode.VAULT_SLOT_DAMAGED, Severity.DAMAGE, {"account": SUPERVISOR}),
        CheckFinding(CheckSection.FILES, CheckCode.PART_LEFT, Severity.CARE, {"name": "a.part"}, Repair.SET_ASIDE),
    )
    presenter.checking, presenter.report = None, CheckReport("v", "custodian-1", at, 12, findings)
    presenter.changed()
    yield "check, with findings"


def _accuracy(window: MainWindow) -> Iterator[str]:
    view = part(window, AccuracyView)
    window.show_screen("accuracy")
    presenter = view._presenter
    for is_gathering in (False, True):
        presenter._show(figures=None, is_gathering=is_gathering, is_stopping=is_gathering, total=9)
        yield f"accuracy, gathering {is_gathering}"
    presenter._show(figures=tuple(two_months()), saved="figures.json")
    for by in (*By, None):
        presenter.tell_apart(by)
        yield f"accuracy by {by}"


def _erasure(window: MainWindow) -> Iterator[str]:
    window.show_screen("vault/erasure")
    view = part(window, ErasureView)
    yield "erasures"
    view.begin_first.click()
    view.form.scope.setCurrentIndex(1)
    yield "erasures, form"


def _identity(window: MainWindow) -> Iterator[str]:
    window.show_screen("identity")
    view = part(window, IdentityView)
    yield "identities, none"
    assert window.workplace is not None
    entitle(window.workplace.signed_in, window.workplace.signed_in.account.id)
    view.who.setChecked(True)
    view.refresh()
    yield "identities, who is entitled"
    view.who.setChecked(False)
    view._presenter.choose(CODE)
    view._presenter.save(WITNESS, "", PASSPHRASE)
    view._presenter.save(SISTER, "", PASSPHRASE)
    yield "identities, kept"
    view.opening.reason.setCurrentIndex(view.opening.reason.count() - 1)
    view._write()
    yield "identities, somebody new"
    view._presenter.open(OpeningForm(CODE, "witness_safety", "", PASSPHRASE, None, SUPERVISOR, PASSPHRASE))
    yield "identities, open"
    view._choose(view._presenter.state.people[1].person_id)
    yield "identities, family"


def behind_the_lock(window: MainWindow) -> Iterator[str]:
    """Hidden, about to be locked, and a recording that goes on. Needs somebody at work."""
    guard, workplace = window.guard, window.workplace
    assert workplace is not None
    guard.idle.warn(25)
    yield "idle"
    guard.idle.warn(0)
    window.hide_everything(guard.veil_view)
    guard._veil_presenter.begin(workplace.signed_in)
    guard._veil_presenter.wants_key_file = True
    guard.veil_view.render_state()
    yield "veil"
    guard._veil_presenter.end()
    window.show_everything()
    for state in (RecorderState.RECORDING, RecorderState.NO_SIGNAL):
        status = RecorderStatus(state, 4_367_000, 4_365_500, 240_000_000, (0.4, 0.2))
        guard.unattended.state = UnattendedState(Going.ON, status)
        guard.unattended.changed()
        yield f"unattended, {state}"
    for going in (Going.ENDED, Going.LOST):
        guard.unattended.state = replace(guard.unattended.state, going=going)
        guard.unattended.changed()
        yield f"unattended, {going}"
    guard.unattended.state = UnattendedState()
    guard.unattended.changed()
