"""The words of what was declared."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Declaration:
    """A signature over a person's data, by the number of its request."""

    request: str
    at: datetime
