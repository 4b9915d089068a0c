"""The words of a signature over a change without a request."""

from datetime import datetime
from typing import Final

from desktop.base.data_classes import dataclass
from desktop.core.intake.signers import SignerKind, SignMethod
from desktop.core.intake.steps.signature import Sign
from desktop.core.intake.terms import Snapshot

#: A file whose changes were signed for, as the ledger names it, and the one step there is.
CHANGE: Final = "file_change"
SIGNED: Final = "change_signed"


@dataclass(frozen=True, slots=True)
class ChangeSigned:
    """A signature over the form that a change made, by the form's version."""

    version: int
    given: Sign


@dataclass(frozen=True, slots=True)
class ToSign:
    """What a signature over a file's newest change covers, whether its head is a child (None: of
    unknown age), and the number of the declaration ``printed`` since that change, "" where none is.
    """

    shot: Snapshot
    minor: bool | None
    printed: str


@dataclass(frozen=True, slots=True)
class SignedChange:
    """A signature as a file's history tells it, for one role: who took it (``staff``), who signed
    (``name``, "" where it is whose file it is), before which ``witness``, on which ``printed``
    declaration ("" on the pad), and the beginning of what binds it.
    """

    version: int
    at: datetime
    staff: str
    signer: SignerKind
    method: SignMethod
    name: str
    witness: str
    printed: str
    short: str
