"""Which cases of many a day tries: other ones each day, and all of them with ``--full``."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import TypeVar

T = TypeVar("T")


def todays(cases: Iterable[T], one_in: int) -> Sequence[T]:
    """Return every so-manieth of the cases, beginning elsewhere each day."""
    return list(cases)[datetime.now(UTC).toordinal() % one_in :: one_in]
