"""What requests show in the policy's trace."""

from collections.abc import Sequence
from functools import partial

from desktop.core.intake.evidence import UNASKED, evidence
from desktop.core.intake.records import count
from desktop.core.policy.profile import PolicyProfile
from desktop.core.policy.trace import Page, Seen
from desktop.core.work.actions import Action
from desktop.core.work.traced import Counter


def traced(profile: PolicyProfile) -> Sequence[Counter]:
    """Return the tags of requests, but reaching people unasked, which the register of proofs counts
    with what stands there.
    """
    return tuple(
        Counter(
            tag,
            partial(count, evidence=shown_by),
            Action.REQUEST_READ,
            Seen(Page.REQUESTS, tag),
        )
        for tag, shown_by in evidence(profile).items()
        if shown_by is not UNASKED
    )
