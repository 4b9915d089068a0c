"""Where a person is reached, and what the office keeps for itself, as facts to read."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop.base.clock import RIYADH
from desktop.base.identifiers import bank_of
from desktop.core.exchange.terms import CameIn
from desktop.core.people.follow.terms import Ahead
from desktop.core.people.terms import PersonForm, PersonView
from desktop.core.people.words import word
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import hijri_text

translate = QCoreApplication.translate


def where_facts(
    desk: Desk, person: PersonView, came: Sequence[CameIn] = ()
) -> list[tuple[str, str]]:
    """Return account and address; note and old number as well, where the role sees them, and the
    lists by which the file ``came`` in.

    What few files have is told of those alone.
    """
    form = person.form
    hidden = translate("PersonWhere", "Not shown to your role") if person.masked else ""
    owner = (translate("PersonWhere", "Account owner"), _owner(desk, form))
    latin = (translate("PersonWhere", "Name in Latin letters"), in_line(form.latin_name))
    return [
        *(one for one in (latin,) if one[1]),
        (translate("PersonWhere", "IBAN"), _account(desk, form.iban)),
        *(one for one in (owner,) if one[1]),
        (translate("PersonWhere", "Address"), _address(person)),
        (translate("PersonWhere", "Number of the old paper file"), in_line(form.old_file_number)),
        (translate("PersonWhere", "Note of the office"), form.note or hidden),
        *((translate("PersonWhere", "Came in by a list"), _list(one)) for one in came),
    ]


def identity_ends(form: PersonForm, ahead: Ahead) -> str:
    """Return when the identity expires, by which it is reminded of: the file's day, else that of
    the identity that was seen.
    """
    if form.identity.expires:
        return hijri_text(form.identity.expires)
    seen = translate("PersonWhere", "%1 (by the identity that was seen)")
    return seen.replace("%1", hijri_text(ahead.identity_ends)) if ahead.identity_ends else ""


def _list(came: CameIn) -> str:
    row = kit.texts.fill(translate("PersonWhere", "row %1"), came.row)
    on = hijri_text(came.at.astimezone(RIYADH).date())
    return kit.texts.joined(came.name, came.sheet, row, on)


def _account(desk: Desk, iban: str) -> str:
    bank = f"term.bank.{bank_of(iban)}"
    name = desk.messages.text(bank) if bank in desk.messages else ""
    return kit.texts.joined(name, in_line(iban))


def _owner(desk: Desk, form: PersonForm) -> str:
    kin = form.iban_owner_kin
    said = word(desk.messages, "relationship", kin, form.gender) if kin else ""
    return kit.texts.joined(form.iban_owner, said)


def in_line(text: str) -> str:
    """Return an identifier as it is read in a line, "" for none."""
    return kit.texts.ltr(text) if text else ""


def _address(person: PersonView) -> str:
    address = person.form.address
    numbers = (
        (translate("PersonWhere", "building %1"), address.building),
        (translate("PersonWhere", "postcode %1"), address.postcode),
        (translate("PersonWhere", "additional number %1"), address.additional),
    )
    told = [said.replace("%1", in_line(number)) for said, number in numbers if number]
    place = (address.city, address.district, address.street, in_line(address.short_code))
    return kit.texts.listed(filter(None, (*place, *told)))
