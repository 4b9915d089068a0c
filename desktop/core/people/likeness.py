"""Files that may be of the same person, and what was said of them."""

from dataclasses import dataclass

from desktop.core.people.terms import PersonRow


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
