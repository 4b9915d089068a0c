"""The bank's answer in the window: a workbook chosen, counted, recorded; a bad line told."""

from desktop.core.aid.orders.terms import PaymentState
from desktop.core.documents.listing import Listing
from desktop.core.practice.names import iban
from desktop.core.work import Role
from desktop.printing.workbook import listed
from desktop.ui.kit.asking import ConfirmSheet
from tests.aid.test_bank_answer import HEAD, OTHER
from tests.aid.world import allot, approve, decided, line, prepare, send
from tests.ui.seats import sheet_of, texts


def answered(room, page, path, *rows):
    path.write_bytes(listed(Listing("رد البنك", HEAD, rows)))
    page.answer.open_file(path)
    room.rest()


def test_the_banks_file_is_recorded_whole_or_told_by_its_line(seat, tmp_path):
    room = seat(Role.ACCOUNTANT)
    live = room.live
    of = line(live)
    send(live, approve(live, prepare(live, allot(live, decided(live, OTHER), of, 700))))
    page = room.go("transfers")
    file, row = tmp_path / "رد.xlsx", ("1", "نورة", iban(7), "700", "منفذ", "", "")
    answered(room, page, file, row, ("2", "سعد", iban(9), "100", "منفذ", "", ""))
    assert "السطر ٣" in texts(room) or "السطر 3" in texts(room)
    assert [one.state for one in page.rows.model.rows] == [PaymentState.SENT]
    answered(room, page, file, row)
    sheet_of(room, ConfirmSheet).yes.click()
    room.rest()
    assert [one.state for one in page.rows.model.rows] == [PaymentState.PAID]
