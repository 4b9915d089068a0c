"""What the register of proofs shows in the policy's trace."""

from functools import partial
from typing import Final

from desktop.core.policy.trace import Page, Seen
from desktop.core.policy.vocabulary import Serves
from desktop.core.proofs.ledger import (
    count,
    on_site_seen,
    outreach_seen,
    reached,
    served_there,
)
from desktop.core.proofs.liaison import ledger as liaison
from desktop.core.proofs.pledges import ledger as pledges
from desktop.core.proofs.pledges.terms import Over
from desktop.core.proofs.terms import ProofKind
from desktop.core.surveys.records import count_rounds
from desktop.core.surveys.terms import RoundKind
from desktop.core.work.actions import Action
from desktop.core.work.traced import Counter

_REACHED: Final = Counter(
    Serves.OUTREACH,
    reached,
    Action.PROOF_READ,
    Seen(Page.PROOFS, ProofKind.OUTREACH),
    otherwise=outreach_seen,
)
_SERVED: Final = Counter(
    Serves.ON_SITE_SERVICE,
    served_there,
    Action.PROOF_READ,
    Seen(Page.PROOFS, ProofKind.ON_SITE_SERVICE),
    otherwise=on_site_seen,
)
#: Both the register and the rounds show that beneficiaries were asked.
_ASKED: Final = {
    ProofKind.FIELD_SURVEY: RoundKind.FIELD_SURVEY,
    ProofKind.SATISFACTION_INTERVIEW: RoundKind.SATISFACTION_INTERVIEW,
}


def _asked(kind: ProofKind) -> Counter:
    register = partial(count, kind=kind)
    rounds = partial(count_rounds, kind=_ASKED[kind])
    return Counter(
        kind.serves,
        lambda session: register(session) + rounds(session),
        Action.SURVEY_READ,
        Seen(Page.PROOFS, kind),
        otherwise=lambda session: Seen(Page.SURVEYS) if rounds(session) else None,
    )


TRACED: Final[tuple[Counter, ...]] = (
    *(_asked(kind) for kind in _ASKED),
    *(
        Counter(kind.serves, partial(count, kind=kind), Action.PROOF_READ, Seen(Page.PROOFS, kind))
        for kind in ProofKind
        if kind not in (ProofKind.OUTREACH, ProofKind.ON_SITE_SERVICE, *_ASKED)
    ),
    _REACHED,
    _SERVED,
    Counter(Serves.LIAISON, liaison.count, Action.LIAISON_READ, Seen(Page.LIAISON)),
    Counter(Serves.ACKNOWLEDGEMENT, pledges.count, Action.PLEDGE_READ, Seen(Page.PLEDGES)),
    Counter(
        Serves.ETHICS,
        partial(pledges.count, over=Over.CODE),
        Action.PLEDGE_READ,
        Seen(Page.PLEDGES, Over.CODE),
    ),
)
