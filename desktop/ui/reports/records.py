"""Where the records lie that show a clause served."""

from collections.abc import Mapping
from typing import Final

from desktop.core.policy.trace import TraceRow
from desktop.core.policy.vocabulary import Serves
from desktop.core.work import Action, Actor
from desktop.core.work.roles import may
from desktop.ui import places
from desktop.ui.places import PageId, Place

_REQUESTS: Final = (places.Worklist(places.ALL), Action.REQUEST_READ)
_RECEPTION: Final = (PageId.RECEPTION, Action.VISIT_RECORD)
#: The page that shows the records of a tag, and what its reader must be allowed.
_WHERE: Final[Mapping[Serves, tuple[Place | PageId, Action]]] = {
    Serves.RECEPTION: _RECEPTION,
    Serves.ENQUIRY: _RECEPTION,
    Serves.CHANNELS: _RECEPTION,
    Serves.REQUIREMENTS_SHEET: _REQUESTS,
    Serves.PAPERS_CHECK: _REQUESTS,
    Serves.DATA_MATCH: _REQUESTS,
    Serves.REFERRAL_UNCLEAR: _REQUESTS,
    Serves.SIGNATURE: _REQUESTS,
    Serves.EXPLANATION: _REQUESTS,
    Serves.REPLY_CLOCK: _REQUESTS,
    Serves.REPLY_CHANNEL: _REQUESTS,
    Serves.REFERRAL: _REQUESTS,
    Serves.STUDY: _REQUESTS,
    Serves.DECISION: _REQUESTS,
    Serves.COMPLETION: _REQUESTS,
    Serves.DELIVERY: _REQUESTS,
    Serves.BOARD_ADOPTION: _REQUESTS,
    Serves.SURVEY: (PageId.SURVEYS, Action.SURVEY_READ),
    Serves.COMPLAINT: (PageId.VOICES, Action.COMPLAINT_READ),
    Serves.TOOLS: (PageId.PRINTS, Action.DOCUMENT_READ),
}


def records_place(row: TraceRow, actor: Actor) -> Place | PageId | None:
    """Return the place of the clause's records, None where there are none for this role."""
    for how in row.how:
        place, action = _WHERE.get(how.tag, (None, Action.POLICY_READ))
        if place and how.records and may(actor.roles, action):
            return place
    return None
