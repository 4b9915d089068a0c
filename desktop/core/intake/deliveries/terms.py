"""The words of the register of deliveries."""

from datetime import datetime
from enum import StrEnum
from typing import Final

from desktop.base.data_classes import dataclass
from desktop.base.money import Halalas

#: The names of its filters: a word of ``Kind`` and of ``Span``; ids of a service, a category and
#: an account; an area's key.
KIND: Final = "kind"
PERIOD: Final = "period"
SERVICE: Final = "service"
CATEGORY: Final = "category"
OFFICER: Final = "officer"
AREA: Final = "area"


class Kind(StrEnum):
    """What was delivered: a request's service, or a family's share of a distribution."""

    REQUEST = "request"
    GIVING = "giving"


class By(StrEnum):
    """What the register can be ordered by; by itself the newest stand first."""

    DAY = "day"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Delivery:
    """Something that was handed over, as its reader may see it. ``subject_id`` is the request, or
    the distribution, and ``number`` the request's; ``taken_by`` is "" where nobody wrote it.
    """

    id: str
    kind: Kind
    at: datetime
    subject_id: str
    number: str
    person_id: str
    name: str
    file_number: str
    city: str
    service: str
    what: str
    amount: Halalas
    taken_by: str
    officer: str
