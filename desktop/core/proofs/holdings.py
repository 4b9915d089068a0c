"""What the register of proofs holds."""

from collections.abc import Iterable
from itertools import chain

from sqlalchemy.orm import Session

from desktop.core.proofs.ledger import readable
from desktop.core.proofs.liaison.ledger import judged as termed
from desktop.core.proofs.plan.ledger import judged as planned
from desktop.core.proofs.pledges.ledger import judged
from desktop.core.work.holdings import DeskHoldings, Finding, Part


class ProofHoldings(DeskHoldings):
    """Steps of the ledger about what the association did; they are about none of its people, and
    none is asked for in them.
    """

    def check(self, session: Session) -> Iterable[Finding]:
        """Look whether every entry can be read and is struck out after it was made, and whether
        each signature over the policy is the one that is told of.
        """
        every = (readable, judged, planned, termed)
        yield Finding.of(Part.PROOFS, chain.from_iterable(judge(session) for judge in every))
