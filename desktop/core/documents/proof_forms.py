"""The frozen data of the registers that show how the policy is kept; see ``forms``."""

from pydantic import ConfigDict, with_config

from desktop.base.data_classes import dataclass
from desktop.core.documents.forms import Head

_sealed = with_config(ConfigDict(extra="forbid"))


@_sealed
@dataclass(frozen=True, slots=True)
class RegisterColumn:
    """A column of a register; ``weight`` is its share of the width, ``names`` whether its cells
    name their rows.
    """

    title: str
    weight: float
    names: bool = False


@_sealed
@dataclass(frozen=True, slots=True)
class ProofRegister:
    """A register that shows how the policy is kept, drawn anew each time and kept nowhere: the
    trace of its clauses, the proofs of a kind, the yearly plan, or who acknowledged it. ``about``
    are names with values over the rows.
    """

    head: Head
    about: tuple[tuple[str, str], ...]
    columns: tuple[RegisterColumn, ...]
    rows: tuple[tuple[str, ...], ...]
    note: str = ""
