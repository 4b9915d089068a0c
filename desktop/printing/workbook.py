"""Lists as workbooks: text in every cell, right to left, and no formula."""

from datetime import datetime
from io import BytesIO
from typing import Final

from xlsxwriter import Workbook

from desktop.core.documents.listing import Listing
from desktop.core.documents.money_forms import TransferSheet

#: How a cell begins that a spreadsheet would reckon with; such a text is written behind a mark that
#: says it is text.
_RECKONED: Final = ("=", "+", "-", "@", "\t", "\r")
_WIDEST: Final = 40
#: A sheet's name has no more letters, and none of these.
_NAME: Final = 31
_NOT_IN_NAMES: Final = str.maketrans("[]:*?/\\", "-" * 7)
#: So that the same data makes the same bytes.
_CREATED: Final = datetime(2026, 1, 1)  # noqa: DTZ001 - the format has no zone


def workbook(form: TransferSheet) -> bytes:
    """Return a list to the bank as .xlsx: the bank's columns in their order."""
    return listed(Listing(form.number, form.columns, form.rows))


def listed(listing: Listing) -> bytes:
    """Return a list as .xlsx: each cell as text, so that no account loses a digit and no name is
    taken for a formula. Same data, same bytes.
    """
    file = BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False,
               "strings_to_numbers": False}  # fmt: skip
    with Workbook(file, options) as book:
        book.set_properties({"created": _CREATED, "title": listing.title})
        text, bold = book.add_format({"num_format": "@"}), book.add_format({"bold": True})
        sheet = book.add_worksheet(listing.title.translate(_NOT_IN_NAMES).strip("'")[:_NAME])
        sheet.right_to_left()
        if listing.said:
            sheet.set_header("&C" + " · ".join(listing.said).replace("&", "&&"))
        for line, said in enumerate(listing.said):
            sheet.write_string(line, 0, plain(said))
        first = len(listing.said)
        sheet.freeze_panes(first + 1, 0)
        sheet.repeat_rows(first)
        for at, column in enumerate(listing.columns):
            widest = max(map(len, (column, *(row[at] for row in listing.rows))))
            sheet.set_column(at, at, min(widest + 2, _WIDEST), text)
            sheet.write_string(first, at, plain(column), bold)
        for line, row in enumerate(listing.rows, first + 1):
            for at, cell in enumerate(row):
                if cell:
                    sheet.write_string(line, at, plain(cell), text)
    return file.getvalue()


def plain(cell: str) -> str:
    """Return a cell that no spreadsheet reckons with, whatever it is opened or saved as.

    >>> plain("=1+1"), plain("نورة")
    ("'=1+1", 'نورة')
    """
    return f"'{cell}" if cell.startswith(_RECKONED) else cell
