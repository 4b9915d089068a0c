"""The keys of the data in the window: a new sheet, and a new data key."""

import os
from pathlib import Path

import pytest

from desktop.core.work import Role
from desktop.storage.vault import Vault
from desktop.ui.kit import ConfirmSheet, files
from desktop.ui.staff.key_sheets import RecoverySheet, RenewKeysSheet
from tests.offices import PASSWORD
from tests.ui.seats import sheet_of, texts


@pytest.fixture
def room(seat):
    room = seat(Role.ADMIN)
    room.locked = []
    room.desk.lock = lambda: room.locked.append(True)
    return room


def vault(room):
    return Vault.open(room.live.folder / "vault.keys")


def opens_by(room, groups):
    return bool(vault(room).unlock_with_recovery("-".join(groups)))


def drafted(room):
    page = room.go("staff")
    page.keys.sheet_button.click()
    room.rest()
    return page, sheet_of(room, RecoverySheet)


def confirm(sheet):
    sheet.paper.kept.click()
    sheet.next.click()
    groups, asked = sheet._flow.groups, sheet._flow.asked
    for field, number in zip(sheet.back.fields, asked, strict=True):
        field.setText(groups[number - 1])
    sheet.yes.click()


def test_only_the_administrator_sees_the_keys(seat):
    room = seat(Role.DIRECTOR)
    page = room.go("staff")
    assert not page.keys.isVisible()
    assert page.password.isVisible()


def test_a_new_sheet_is_in_force_once_it_was_typed_back(room, tmp_path, monkeypatch):
    page, sheet = drafted(room)
    groups, target = sheet._flow.groups, tmp_path / "ورقة.pdf"
    assert not sheet.next.isEnabled()
    monkeypatch.setattr(files, "ask_save", lambda *_a, **_k: str(target))
    sheet.paper.save_button.click()
    assert not sheet.paper.save_button.isEnabled()  # a mark turns in it
    room.rest()
    assert target.read_bytes().startswith(b"%PDF")
    assert os.name != "posix" or target.stat().st_mode & 0o777 == 0o600
    assert opens_by(room, room.live.recovery)
    confirm(sheet)
    room.rest()
    assert opens_by(room, groups)
    offer = sheet_of(room, ConfirmSheet)
    assert "نسخة قديمة من ملف المفاتيح" in texts(offer)
    offer.no.click()
    assert page.keys.sheet_button.isEnabled()


def test_a_sheet_that_fails_says_that_the_old_one_is_in_force(room, monkeypatch):
    _, sheet = drafted(room)

    def full(_path):
        raise OSError(28, "full")

    from desktop.storage import files as written

    with monkeypatch.context() as patch:
        patch.setattr(written, "open_new", full)
        confirm(sheet)
        room.rest()
    assert sheet.isVisible()
    assert "الورقة القديمة هي السارية" in texts(sheet)
    assert opens_by(room, room.live.recovery)
    sheet.dismiss()
    assert opens_by(room, room.live.recovery)


def test_a_wrong_group_is_named_and_nothing_changes(room):
    _, sheet = drafted(room)
    sheet.paper.kept.click()
    sheet.next.click()
    for field in sheet.back.fields:
        field.setText("XXXXX")
    sheet.yes.click()
    room.rest()
    assert sheet.form["first"].error
    assert opens_by(room, room.live.recovery)


def test_the_data_key_is_renewed_and_the_window_locks(room):
    page = room.go("staff")
    before = vault(room).unlock(room.live.slots[Role.ADMIN], PASSWORD)
    page.keys.keys_button.click()
    room.rest()
    sheet = sheet_of(room, RenewKeysSheet)
    sheet.yes.click()
    assert sheet.form["password"].error
    sheet.password.setText(PASSWORD)
    sheet.yes.click()
    room.rest()
    assert room.locked == [True]
    assert "جُدِّدت مفاتيح البيانات" in "\n".join(room.messages.texts())
    assert vault(room).unlock(room.live.slots[Role.ADMIN], PASSWORD) != before


def test_a_wrong_password_renews_nothing(room):
    page = room.go("staff")
    page.keys.renew_keys()
    room.rest()
    sheet = sheet_of(room, RenewKeysSheet)
    sheet.password.setText("غير ذلك تمامًا")
    sheet.yes.click()
    room.rest()
    wrong = room.desk.messages.text("vault.wrong_password")
    assert wrong in room.messages.texts()
    assert room.locked == []
    assert sheet.isVisible()
    assert sheet.form["password"].error == wrong
    sheet.password.setText(PASSWORD)
    sheet.yes.click()
    room.rest()
    assert room.locked == [True]


def test_what_could_not_be_swapped_is_said_on_the_lock_screen(room, monkeypatch):
    page, real = room.go("staff"), Path.replace

    def stuck(path, target):
        if Path(target) == room.live.folder / "office.db":
            raise OSError(5, "Input/output error")
        return real(path, target)

    monkeypatch.setattr(Path, "replace", stuck)
    page.keys.renew_keys()
    room.rest()
    sheet = sheet_of(room, RenewKeysSheet)
    sheet.password.setText(PASSWORD)
    sheet.yes.click()
    room.rest()
    assert room.locked == [True]
    assert room.desk.messages.text("keys.unfinished") in room.messages.texts()
    monkeypatch.undo()
    room.live.opened = None
    assert room.live.act(Role.ADMIN, room.live.unlock(Role.ADMIN).office.reports.check).sound


def test_closing_an_account_offers_it(room):
    page = room.go("staff")
    place = next(
        n for n, row in enumerate(page.table.model.rows) if row.id == room.live.slots[Role.MEMBER]
    )
    page.table.view.selectRow(place)
    page.close_button.click()
    sheet_of(room, ConfirmSheet).yes.click()
    room.rest()
    offer = sheet_of(room, ConfirmSheet)
    assert "بنسخة من ملف المفاتيح" in texts(offer)
    offer.yes.click()
    room.rest()
    assert sheet_of(room, RenewKeysSheet).isVisible()


def test_who_is_left_behind_is_named_and_an_old_sheet_comes_first(room):
    from desktop.core.staff.keys import Standing

    page = room.go("staff")
    page.keys._ask(Standing(("هند القحطاني",), sheet_first=True))
    sheet = sheet_of(room, RenewKeysSheet)
    assert "هند القحطاني" in texts(sheet)
    assert "password" not in sheet.form.values()
    sheet.yes.click()
    room.rest()
    assert sheet_of(room, RecoverySheet).isVisible()
