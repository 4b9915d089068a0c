"""Where a person is reached, and what the office keeps for itself, as facts to read."""

from PySide6.QtCore import QCoreApplication

from desktop.core.people.terms import PersonView
from desktop.ui import kit

translate = QCoreApplication.translate


def where_facts(person: PersonView) -> list[tuple[str, str]]:
    """Return account and address; note and old number as well, where the role sees them."""
    form = person.form
    hidden = translate("PersonWhere", "Not shown to your role") if person.masked else ""
    return [
        (translate("PersonWhere", "IBAN"), in_line(form.iban)),
        (translate("PersonWhere", "Address"), _address(person)),
        (translate("PersonWhere", "Number of the old paper file"), in_line(form.old_file_number)),
        (translate("PersonWhere", "Note of the office"), form.note or hidden),
    ]


def in_line(text: str) -> str:
    """Return an identifier as it is read in a line, "" for none."""
    return kit.texts.ltr(text) if text else ""


def _address(person: PersonView) -> str:
    address = person.form.address
    code = in_line(address.short_code)
    return "، ".join(p for p in (address.city, address.district, address.street, code) if p)
