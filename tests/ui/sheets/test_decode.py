"""Files of other programs: what can be read is read, anything else is told by a clear word."""

import io
import os
import random
import zipfile
from datetime import date

import pytest
from xlsxwriter import Workbook

from desktop.base.errors import KnownError
from desktop.base.messages import Messages
from desktop.base.paths import resource
from desktop.core.exchange.cells import text_of
from desktop.core.exchange.families import Reader
from desktop.core.exchange.layout import guess
from desktop.core.exchange.report import report
from desktop.core.exchange.rules import judged as judged_as
from desktop.core.exchange.rules import repeats
from desktop.core.exchange.terms import Bring, Sheet, Source
from desktop.core.exchange.words import words_of
from desktop.core.policy import loader
from desktop.ui.parts.sheets import decode
from desktop.ui.parts.sheets.bench import SHEETS
from desktop.ui.parts.workshop import Workshop
from tests.exchange.lists import HEADINGS, families, rows, workbook
from tests.sampling import todays

OLE = bytes.fromhex("d0cf11e0a1b11ae1")
LOCKED = "EncryptedPackage".encode("utf-16-le")
BODY = list(rows(families(6)))
MUTATIONS = 500


def read(content, sheet=0):
    """Return all rows of a sheet."""
    decode.opened(content)
    found = []
    while some := decode.rows(sheet, len(found), 500):
        found += some
        if len(some) < 500:
            break
    return found


def code(content):
    with pytest.raises(KnownError) as why:
        read(content)
    assert Messages().of(why.value)
    return why.value.code


def told(content):
    """Return how a file is told that can't be read, and of one that can, that it is a sheet."""
    try:
        assert all(isinstance(row, tuple) for row in read(content))
    except KnownError as why:
        return why.code
    return "sheet.read"


def packed(parts):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        for name, text in parts.items():
            made.writestr(name, text)
    return file.getvalue()


def unpacked(content):
    with zipfile.ZipFile(io.BytesIO(content)) as there:
        return {name: there.read(name) for name in there.namelist()}


def put(content, name, before, after):
    """Return a workbook in which a part says something else."""
    parts = unpacked(content)
    assert before in parts[name]
    return packed({**parts, name: parts[name].replace(before, after)})


def made(*lines, **more):
    file = io.BytesIO()
    with Workbook(file, {"in_memory": True, **more}) as book:
        sheet = book.add_worksheet("ورقة")
        for at, line in enumerate(lines):
            for column, cell in enumerate(line):
                sheet.write(at, column, cell)
    return file.getvalue()


def test_a_workbook_is_read_with_the_numbers_of_its_rows():
    found = read(workbook(BODY))
    assert found[2] == ()
    assert found[3] == HEADINGS
    assert len(found) == 4 + len(BODY)
    assert found[4][1] == BODY[0][1]


def test_a_sheet_that_begins_further_on_keeps_its_places():
    file = io.BytesIO()
    with Workbook(file, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        sheet.write(2, 1, "ا")
        sheet.write(3, 2, "ب")
        book.add_worksheet()
    assert read(file.getvalue()) == [(), (), ("", "ا"), ("", "", "ب")]
    assert read(file.getvalue(), 1) == []


def test_a_workbook_tells_from_when_it_counts():
    content = workbook(BODY, from_1904=True)
    assert decode.opened(content) == [("كشف 1", True)]
    assert decode.opened(workbook(BODY)) == [("كشف 1", False)]


def test_every_sheet_is_named():
    assert [name for name, _ in decode.opened(workbook(BODY, sheets=3))] == [
        "كشف 1",
        "كشف 2",
        "كشف 3",
    ]


@pytest.mark.parametrize(
    "alphabet", ["utf-8", "utf-8-sig", "cp1256", "utf-16", "utf-16-le", "utf-16-be"]
)
@pytest.mark.parametrize("divider", [";", ",", "\t", "|"])
def test_a_text_is_read_in_any_alphabet_and_by_any_divider(alphabet, divider):
    text = "\r\n".join(divider.join(("الاسم", "الجوال", "ملاحظات")) for _ in range(2))
    text += f'\r\nنورة{divider}0501234567{divider}"تراجع{divider} مساءً"'
    assert read(text.encode(alphabet)) == [
        ("الاسم", "الجوال", "ملاحظات"), ("الاسم", "الجوال", "ملاحظات"),
        ("نورة", "0501234567", f"تراجع{divider} مساءً".replace("\t", " ").replace("  ", " ")),
    ]  # fmt: skip


def test_a_text_says_what_divides_it():
    assert read("sep=;\nا;ب,ج\n".encode()) == [("ا", "ب,ج")]


def test_no_formula_is_reckoned_and_no_link_followed():
    file = io.BytesIO()
    with Workbook(file, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        sheet.write_formula(0, 0, "=1+1", value=7)
        sheet.write_formula(0, 1, "='[http://x/أ.xlsx]ورقة'!A1", value="كان")
        sheet.write_url(0, 2, "http://x/", string="رابط")
    assert read(file.getvalue()) == [(7.0, "كان", "رابط")]


def test_an_error_and_a_formula_without_a_result_are_no_empty_cells():
    file = io.BytesIO()
    with Workbook(file, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        bold = book.add_format({"bold": True})
        sheet.write(0, 0, "ا")
        sheet.write_blank(0, 6, "", bold)
        sheet.write_formula(0, 1, "=NA()", None, "#N/A")
        sheet.write_formula(0, 2, "=1/0", bold, "#DIV/0!")
        sheet.write_formula(0, 3, '=A1&"x"', None, "XX")
        sheet.write_formula(0, 4, "=A9", None, "YY")
        sheet.write_formula(0, 5, "=1+1", None, 7)
    content = put(file.getvalue(), "xl/worksheets/sheet1.xml", b"<v>XX</v>", b"<v></v>")
    bare = put(content, "xl/worksheets/sheet1.xml", b' t="str"><f>A1', b"><f>A1")
    empty = put(bare, "xl/worksheets/sheet1.xml", b"<v>YY</v>", b"<v></v>")
    assert read(empty) == [("ا", "#N/A", "#DIV/0!", '#=A1&"x"', "", 7.0)]


OLD_ERROR = bytes.fromhex("05020800 0300 0100 0f00 2a 01")
OLD_FORMULA = bytes.fromhex("06001700 0300 0100 0f00 0200 07 000000 ffff")


@pytest.mark.parametrize("record", [OLD_ERROR, OLD_FORMULA])
def test_an_error_in_an_old_workbook_is_told_and_not_read_as_nothing(record):
    assert code(OLE + bytes(600) + record + bytes(600)) == "sheet.errors"
    other = record.replace(b"\x2a\x01", b"\x01\x00").replace(b"\x02\x00\x07", b"\x01\x00\x07")
    assert code(OLE + bytes(600) + other + bytes(600)) == "sheet.damaged"


@pytest.mark.parametrize("kind", [3, 11])
def test_an_error_in_a_binary_workbook_is_told(kind):
    row, cell = b"\x00\x19" + bytes(25), bytes([7, 12]) + bytes(12)
    error = bytes([kind, 9]) + bytes(8) + b"\x2a"
    long = b"\x91\x01\x80\x01" + bytes(128)
    part = row + cell + long + error
    assert (
        code(packed({"xl/workbook.bin": b"", "xl/worksheets/sheet1.bin": part})) == "sheet.errors"
    )
    whole = packed({"xl/workbook.bin": b"", "xl/worksheets/sheet1.bin": row + cell + long})
    assert code(whole) == "sheet.damaged"


_OPEN = b"""<office:document-content
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0">
 <office:body><office:spreadsheet><table:table table:name="a"><table:table-row>
 <table:table-cell office:value-type="string"><text:p>a</text:p></table:table-cell>
 <table:table-cell table:formula="of:=NA()" office:value-type="string" office:string-value=""
  calcext:value-type="error"><text:p>#N/A</text:p></table:table-cell>
 <table:table-cell table:formula="of:=1/0" office:value-type="float" office:value="0"
  calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>
 </table:table-row></table:table></office:spreadsheet></office:body></office:document-content>"""


def _open(manifest=b"<manifest/>"):
    kind = b"application/vnd.oasis.opendocument.spreadsheet"
    return packed(
        {
            "mimetype": kind,
            "content.xml": _OPEN.replace(b">\n <", b"><"),
            "META-INF/manifest.xml": manifest,
        }
    )


def test_an_error_in_an_open_document_is_no_empty_cell():
    assert read(_open()) == [("a", "#N/A", "#DIV/0!")]


def test_a_locked_open_document_is_told_as_such():
    assert code(_open(b"<manifest><manifest:encryption-data/></manifest>")) == "sheet.password"


def test_a_workbook_of_macros_is_read_without_them():
    content = packed({**unpacked(made(("ا",))), "xl/vbaProject.bin": os.urandom(2000)})
    assert read(content) == [("ا",)]


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "sheet.empty"), (b" \r\n ", "sheet.empty"),
        (b"<html><table><tr><td>1</td></tr></table>", "sheet.page"),
        ("\ufeff<?xml version='1.0'?><Workbook/>".encode(), "sheet.page"),
        (OLE + b"\0" * 3000, "sheet.damaged"),
        (OLE + LOCKED * 9, "sheet.password"),
        (b"PK\x03\x04" + b"\0" * 60, "sheet.damaged"),
        (b"%PDF-1.7\n\x01\x02", "sheet.unknown_kind"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "sheet.unknown_kind"),
        (packed({"a.txt": b"1"}), "sheet.damaged"), (b"\xff\xfea", "sheet.damaged"),
    ],
)  # fmt: skip
def test_what_is_no_list_is_told(content, why):
    assert code(content) == why


def test_what_is_too_large_is_told_before_it_is_unpacked():
    assert code(b"a" * (decode.MOST_BYTES + 1)) == "sheet.too_heavy"
    bomb = packed({**unpacked(made(("ا",))), "xl/media/a.bin": bytes(401 << 20)})
    assert len(bomb) < decode.MOST_BYTES
    assert code(bomb) == "sheet.too_large"


def test_a_cell_far_out_is_told_by_its_row_and_sheet():
    file = io.BytesIO()
    with Workbook(file, {"in_memory": True}) as book:
        book.add_worksheet("كشف").write(0, 0, "الاسم")
        far = book.add_worksheet("محسوب")
        far.write(0, 0, "ا")
        far.write(6, 16_383, "ب")
    assert read(file.getvalue()) == [("الاسم",)]
    with pytest.raises(KnownError) as why:
        read(file.getvalue(), 1)
    assert (why.value.params["row"], why.value.params["sheet"]) == (7, "محسوب")
    assert "«محسوب»" in Messages().of(why.value)
    with pytest.raises(KnownError) as why:
        read(("ا;ب\n" + "ج;" * 300).encode())
    assert why.value.params["row"] == 2


def test_too_many_columns_and_rows_are_told(monkeypatch):
    assert code(made(("ا",) * 16_384)) == "sheet.many_columns"
    monkeypatch.setattr(decode, "MOST_ROWS", 5)
    assert code(made(*[("ا",)] * 6)) == "sheet.many_rows"


def test_entities_are_not_expanded():
    bomb = b'<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'
    content = made(("ا",))
    strings = unpacked(content)["xl/sharedStrings.xml"]
    parts = {
        **unpacked(content),
        "xl/sharedStrings.xml": strings.replace(b"<sst", bomb + b"<sst").replace(
            "ا".encode(), b"&b;"
        ),
    }
    try:
        found = read(packed(parts))
    except KnownError:
        return
    assert "haha" not in str(found)


def test_a_sheet_of_very_many_empty_rows_is_read_within_the_limits():
    file = io.BytesIO()
    with Workbook(file, {"in_memory": True, "constant_memory": False}) as book:
        sheet = book.add_worksheet()
        sheet.write(0, 0, "الاسم")
        sheet.write(1_048_575, 3, "نورة")
    shop = Workshop(SHEETS)
    try:
        shop.ask("opened", file.getvalue())
        count = filled = 0
        while some := shop.ask("rows", 0, count, 20_000):
            count, filled = count + len(some), filled + sum(map(bool, some))
            if len(some) < 20_000:
                break
        assert (count, filled) == (1_048_576, 2)
    finally:
        shop.close()


def test_a_sheet_that_asks_for_more_memory_than_there_is_ends_the_helper_alone():
    file = io.BytesIO()
    with Workbook(file, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        sheet.write(0, 0, "الاسم")
        sheet.write(1_048_575, 16_383, "نورة")
    shop = Workshop(SHEETS)
    try:
        shop.ask("opened", file.getvalue())
        with pytest.raises(KnownError) as why:
            shop.ask("rows", 0, 0, 500)
        assert why.value.code == "sheet.broke"
        assert shop.ask("opened", made(("ا",))) == [("ورقة", False)]
        assert shop.ask("rows", 0, 0, 500) == [("ا",)]
    finally:
        shop.close()


@pytest.mark.parametrize("seed", todays(range(MUTATIONS), 10))
def test_a_damaged_workbook_is_read_or_told(seed):
    assert told(damaged(seed)).startswith("sheet.")


@pytest.mark.full
def test_what_is_read_of_any_damaged_workbook_is_judged_row_by_row():
    """Each row that is not empty stands in exactly one family, whatever became of its cells."""
    words = words_of(Messages(), loader.load(resource("policies", "haqal.toml")).profile)
    judged = 0
    for seed in range(MUTATIONS):
        try:
            sheet = Sheet("ورقة", tuple(read(damaged(seed))))
        except KnownError:
            continue
        layout = guess(sheet.rows, {})
        found = list(Reader(sheet, layout, words, date(2026, 3, 1)).families())
        below = range(layout.heading + 1, len(sheet.rows))
        filled = [at for at in below if any(text_of(cell) for cell in sheet.rows[at])]
        assert sorted(at for one in found for at in one.rows) == filled, seed
        assert all(one.form or one.problems for one in found), seed
        made = Bring(Source("أ", ""), sheet, layout, tuple(repeats([judge(one) for one in found])))
        assert len(report(Messages(), made).rows) == len(filled), seed
        judged += 1
    assert judged > MUTATIONS // 10


def judge(family):
    return judged_as(family, "", ())


def damaged(seed):
    """Return a workbook some of whose bytes are others, packed or unpacked."""
    own = random.Random(seed)
    content = bytearray(workbook(BODY))
    if own.random() < 0.5:
        parts = unpacked(bytes(content))
        name = own.choice(sorted(parts))
        text = bytearray(parts[name])
        for _ in range(own.randrange(1, 20)):
            text[own.randrange(len(text))] = own.randrange(256)
        content = bytearray(packed({**parts, name: bytes(text)}))
    else:
        for _ in range(own.randrange(1, 40)):
            content[own.randrange(len(content))] = own.randrange(256)
    if own.random() < 0.2:
        del content[own.randrange(len(content)) :]
    return bytes(content)


def test_a_day_is_a_day():
    file = io.BytesIO()
    with Workbook(file, {"in_memory": True}) as book:
        hijri = book.add_format({"num_format": "B2dd/mm/yyyy"})
        book.add_worksheet().write_datetime(0, 0, date(2020, 1, 2), hijri)
    assert read(file.getvalue()) == [(date(2020, 1, 2),)]
