"""What the register of letters shows in the policy's trace: what came by a channel of letters.

Such a channel is shown by the lines of the day's log too; where the register has letters, it is
what the trace opens.
"""

from collections.abc import Sequence
from functools import partial

from desktop.core.correspondence.records import contacts, lines_alone
from desktop.core.intake.visits.traced import WRITTEN, logged
from desktop.core.policy.profile import PolicyProfile
from desktop.core.policy.trace import Page, Seen
from desktop.core.work.actions import Action
from desktop.core.work.traced import Counter


def traced(profile: PolicyProfile) -> Sequence[Counter]:
    """Return the tags of the channels of letters."""
    lines = logged(profile)
    return tuple(
        Counter(
            tag,
            partial(contacts, tag=tag, lines=lines[tag]),
            Action.VISIT_READ,
            Seen(Page.LETTERS),
            partial(lines_alone, tag=tag, seen=Seen(Page.VISITS, tag)),
        )
        for tag in sorted(WRITTEN)
    )
