"""The words of what was declared."""

from datetime import datetime

from desktop.base.data_classes import dataclass
from desktop.core.people.terms import PersonForm


@dataclass(frozen=True, slots=True)
class Declaration:
    """A signature over a person's data, by the number of its request."""

    request: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Declared:
    """The last declaration of a person, with the data that it covers; what no declaration covers
    is as it stands now.
    """

    request: str
    at: datetime
    form: PersonForm
