"""What requests show in the policy's trace."""

from collections.abc import Sequence
from functools import partial

from desktop.core.intake.evidence import evidence
from desktop.core.intake.records import count
from desktop.core.policy.profile import PolicyProfile
from desktop.core.policy.trace import Page, Seen
from desktop.core.policy.vocabulary import Serves
from desktop.core.work.actions import Action
from desktop.core.work.traced import Counter, NotBuilt, Traced


def traced(profile: PolicyProfile) -> Sequence[Traced]:
    """Return the tags of requests. Where a service is given, and to whom it was offered unasked,
    no step tells yet.
    """
    counters = (
        Counter(
            tag,
            partial(count, evidence=shown_by),
            Action.REQUEST_READ,
            Seen(Page.REQUESTS, tag),
        )
        for tag, shown_by in evidence(profile).items()
    )
    not_built = (Serves.NEEDS_STUDY, Serves.OUTREACH, Serves.ON_SITE_SERVICE)
    return (*counters, *map(NotBuilt, not_built))
