"""What an act is about, where desks know one another by id only."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Subject:
    """A record of some desk: the kind, in that desk's own word, and its id."""

    kind: str
    id: str
