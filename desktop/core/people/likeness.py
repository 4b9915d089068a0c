"""Files that may be of the same person, and what was said of them."""

from desktop.base.data_classes import dataclass
from desktop.core.people.search import number_key, phone_key
from desktop.core.people.terms import PersonForm, PersonRow


@dataclass(frozen=True, slots=True)
class Likeness:
    """Somebody registered who may be the same person, and why it is thought so.

    ``field`` names the field of the form that shows it (``mobile``), "" for the name.
    ``said``: why somebody said before that it is another person, "" where nobody did.
    """

    row: PersonRow
    code: str
    field: str = ""
    said: str = ""
    #: Codes of what the two are alike and unlike in, where the search in memory compared them.
    compared: tuple[str, ...] = ()


def field_of(form: PersonForm, number: str) -> str:
    """Return the field of a form that holds a folded number, as ``rules`` names it."""
    phones = {"mobile": form.mobile, "other_mobile": form.other_mobile}
    found = {
        "identity.number": number_key(form.identity.number),
        **{name: phone_key(phone) for name, phone in phones.items()},
        **{
            f"members.{place}.identity_number": number_key(member.identity_number)
            for place, member in enumerate(form.members)
        },
    }
    return next((field for field, key in found.items() if key == number), "")
