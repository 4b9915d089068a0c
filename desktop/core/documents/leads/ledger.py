"""Numbers of prints with the codes that stand on them, some at a time."""

from collections.abc import Collection
from typing import Any, Final

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from desktop.base.arabic_text import western_digits
from desktop.base.scanned import code_readings
from desktop.core.documents.codes import codes_of, fits
from desktop.core.documents.frozen import from_json
from desktop.core.documents.goods_forms import DeviceLoan
from desktop.core.documents.records import DocumentRecord
from desktop.core.work import Look
from desktop.core.work.subjects import each

#: The form of a lent device, whose subject is the device.
_LOAN: Final = "device_loan"
#: Id, number, code, of what it was issued.
Print = tuple[str, str, str, str]


def prints_after(at: Look, after: str, size: int) -> list[Print]:
    """Return some prints behind a number, in the order of their numbers."""
    query = _PRINTS.where(DocumentRecord.number > after)
    return _prints(at, query.order_by(DocumentRecord.number).limit(size))


def prints_of(at: Look, subjects: Collection[str]) -> list[Print]:
    """Return the prints of some subjects."""
    return _prints(at, _PRINTS.where(DocumentRecord.subject.in_(subjects)))


def subjects_of(session: Session, ids: Collection[str]) -> set[str]:
    """Return of what some prints were issued; an id of none is passed over."""
    there = DocumentRecord.id.in_(ids)
    return set(session.scalars(select(DocumentRecord.subject).where(there)))


def lent_to(session: Session, prints: Collection[str]) -> dict[str, str]:
    """Return the number of the file that a device was lent to, as its print says, by the id of the
    print; one of another form is passed over.
    """
    row = DocumentRecord
    query = select(row.id, row.data).where(row.form_id == _LOAN, row.id.in_(prints))
    loans = ((key, from_json(DeviceLoan, data)) for key, data in session.execute(query))
    return {key: loan.file_number for key, loan in loans}


def loans_after(at: Look, devices: Collection[str], files: Collection[str]) -> list[Print]:
    """Return the prints of some lent devices, and those that name the number of some files."""
    row = DocumentRecord
    named = (row.data.contains(f'"{number}"') for number in files)
    there = or_(row.subject.in_(devices), *named)
    return _prints(at, _PRINTS.where(row.form_id == _LOAN, there))


def meant_by(at: Look, text: str) -> set[str]:
    """Return of what the print was issued whose number somebody typed, or whose code they scanned
    under whatever layout; a code that does not fit its number means nothing.
    """
    read = code_readings(text) or ((western_digits(text).strip().upper(), ""),)
    query = _PRINTS.where(DocumentRecord.number.in_({number for number, _ in read}))
    found = set[str]()
    for row in at.session.execute(query):
        codes = [code for number, code in read if number == row.number]
        if any(not code or fits(at, row.form_id, row.number, code) for code in codes):
            found.update(each(row.subject))
    return found


_PRINTS: Final[Any] = select(
    DocumentRecord.id, DocumentRecord.number, DocumentRecord.form_id, DocumentRecord.subject
)


def _prints(at: Look, query: Any) -> list[Print]:
    code = codes_of(at)
    return [
        (row.id, row.number, code(row.form_id, row.number), row.subject)
        for row in at.session.execute(query)
    ]
