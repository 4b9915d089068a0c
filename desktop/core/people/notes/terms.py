"""The words of moving notes."""

from desktop.base.data_classes import dataclass
from desktop.base.typed import Verbatim
from desktop.core.sealed.terms import SealedKind


@dataclass(frozen=True, slots=True)
class NoteLine:
    """A note of a file, as it was written last: of a member by name, or "" of the file itself.
    ``earlier``: it stands in the history alone.
    """

    about: str
    text: str
    earlier: bool


@dataclass(frozen=True, slots=True)
class MoveNote:
    """Move a note into the sealed room; ``version`` is the file's that was read."""

    person_id: str
    version: int
    about: Verbatim[str]
    kind: SealedKind
