"""Where the records lie that show a clause served."""

from typing import Final

from desktop.core.policy.trace import TraceRow
from desktop.core.policy.vocabulary import Serves
from desktop.core.work import Action, Actor
from desktop.core.work.roles import may

_REQUESTS: Final = ("requests", Action.REQUEST_READ)
_RECEPTION: Final = ("reception", Action.VISIT_RECORD)
#: The page that shows the records of a tag, and what its reader must be allowed.
_WHERE: Final = {
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
    Serves.SURVEY: ("surveys", Action.SURVEY_READ),
    Serves.COMPLAINT: ("voices", Action.COMPLAINT_READ),
    Serves.TOOLS: ("prints", Action.DOCUMENT_READ),
}


def records_page(row: TraceRow, actor: Actor) -> str:
    """Return the page with the clause's records; "" where there are none, or not for this role."""
    for how in row.how:
        page, action = _WHERE.get(how.tag, ("", Action.POLICY_READ))
        if page and how.records and may(actor.roles, action):
            return page
    return ""
