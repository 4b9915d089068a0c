"""The words of a signature over a change without a request."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from desktop.core.intake.signers import SignerKind, SignMethod
from desktop.core.intake.steps.signature import Sign

#: A file whose changes were signed for, as the ledger names it, and the one step there is.
CHANGE: Final = "file_change"
SIGNED: Final = "change_signed"


@dataclass(frozen=True, slots=True)
class ChangeSigned:
    """A signature over the form that a change made, by the form's version."""

    version: int
    given: Sign


@dataclass(frozen=True, slots=True)
class SignedChange:
    """A signature as a file's history tells it, for one role: who took it (``staff``), who signed
    (``name``, "" where it is whose file it is), before which ``witness``, and the beginning of what
    binds it.
    """

    version: int
    at: datetime
    staff: str
    signer: SignerKind
    method: SignMethod
    name: str
    witness: str
    short: str
