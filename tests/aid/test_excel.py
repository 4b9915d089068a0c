"""The list to the bank as a workbook."""

import io
import zipfile

from desktop.core.aid.prints import PAYMENT, TRANSFER_LIST
from desktop.core.policy.loader import load_shipped
from desktop.printing.samples.money import transfer_list
from desktop.printing.workbook import workbook
from tests.aid.world import ACCOUNTANT, allot, approve, decided, line, prepare, send

HAQAL = load_shipped()[0].profile


def test_it_is_right_to_left_and_every_cell_a_text():
    form = transfer_list(HAQAL, count=3)
    content = workbook(form)
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        sheet = file.read("xl/worksheets/sheet1.xml").decode()
        strings = file.read("xl/sharedStrings.xml").decode()
    assert 'rightToLeft="1"' in sheet
    assert "<f>" not in sheet
    assert sheet.count('t="s"') == 4 * len(form.columns)
    assert form.rows[0][2] in strings
    assert workbook(form) == content


def test_order_and_list_are_printed_of_real_records(live):
    of, request = line(live), decided(live)
    order = approve(live, prepare(live, allot(live, request, of, 100)))
    press = live.office.press
    assert live.act(ACCOUNTANT, press.issue, PAYMENT, order.row.id).pages == 1
    sent = send(live, order)
    assert live.act(ACCOUNTANT, press.issue, TRANSFER_LIST, sent.id).pages == 1
    assert live.act(ACCOUNTANT, press.workbook, TRANSFER_LIST, sent.id)[:2] == b"PK"
