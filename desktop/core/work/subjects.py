"""What an act, an event, a signature or an attachment is about.

Desks name one another's records so, without knowing one another's tables.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from desktop.base.data_classes import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Subject:
    """A record of some desk: the kind, in that desk's own word, and its id."""

    kind: str
    id: str


@dataclass(frozen=True, slots=True)
class Taken:
    """A step as the ledger keeps it, with its payload read."""

    step: str
    at: datetime
    payload: Any


def several(ids: Iterable[str]) -> str:
    """Return the one subject of an act on several records of a kind: their ids, a space apart."""
    return " ".join(ids)


def each(subject: str) -> tuple[str, ...]:
    """Return the ids in a subject, of which it mostly has one."""
    return tuple(subject.split())
