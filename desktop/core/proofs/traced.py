"""What the register of proofs shows in the policy's trace."""

from functools import partial
from typing import Final

from desktop.core.policy.trace import Page, Seen
from desktop.core.policy.vocabulary import Serves
from desktop.core.proofs.ledger import count, reached, reached_by_requests
from desktop.core.proofs.liaison import ledger as liaison
from desktop.core.proofs.pledges import ledger as pledges
from desktop.core.proofs.pledges.terms import Over
from desktop.core.proofs.terms import ProofKind
from desktop.core.work.actions import Action
from desktop.core.work.traced import Counter

_REQUESTS: Final = Seen(Page.REQUESTS, Serves.OUTREACH)
_REACHED: Final = Counter(
    Serves.OUTREACH,
    reached,
    Action.PROOF_READ,
    Seen(Page.PROOFS, ProofKind.OUTREACH),
    otherwise=lambda session: _REQUESTS if reached_by_requests(session) else None,
)
TRACED: Final[tuple[Counter, ...]] = (
    *(
        Counter(kind.serves, partial(count, kind=kind), Action.PROOF_READ, Seen(Page.PROOFS, kind))
        for kind in ProofKind
        if kind is not ProofKind.OUTREACH
    ),
    _REACHED,
    Counter(Serves.LIAISON, liaison.count, Action.LIAISON_READ, Seen(Page.LIAISON)),
    Counter(Serves.ACKNOWLEDGEMENT, pledges.count, Action.PLEDGE_READ, Seen(Page.PLEDGES)),
    Counter(
        Serves.ETHICS,
        partial(pledges.count, over=Over.CODE),
        Action.PLEDGE_READ,
        Seen(Page.PLEDGES, Over.CODE),
    ),
)
