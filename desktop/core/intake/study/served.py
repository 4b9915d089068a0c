"""Which earlier studies serve requests that were not studied themselves, for lists of them."""

from collections import defaultdict
from collections.abc import Callable, Iterable

from desktop.base.clock import riyadh_date
from desktop.core.intake.ledger import facts_of
from desktop.core.intake.records import RequestRecord
from desktop.core.intake.standing import TO_STUDY
from desktop.core.intake.studied.rules import asked_of, serving
from desktop.core.intake.studied.terms import Earlier
from desktop.core.intake.study.ledger import earlier_of, newest_of_people
from desktop.core.policy.profile import PolicyProfile
from desktop.core.work import Look, Work


def served_in(
    at: Work | Look, rows: Iterable[RequestRecord], profile: Callable[[str], PolicyProfile]
) -> dict[str, Earlier]:
    """Return the earlier study that each request goes by today, by its id; those are left out that
    were studied themselves, were sent back, or are served by none. ``profile``: what a request was
    opened under. As many statements for many requests as for few.
    """
    asking = [row for row in rows if _asks(row)]
    theirs = defaultdict(list)
    if asking:
        for event, request in newest_of_people(at.session, {row.person_id for row in asking}):
            theirs[request.person_id].append((event, request))
    found, today = {}, riyadh_date(at.now)
    for row in asking:
        office = profile(row.id).office
        service = next((one for one in office.services if one.id == row.service_id), None)
        every = (
            earlier_of(event, request, office.study_months)
            for event, request in theirs[row.person_id]
            if request.id != row.id
        )
        if one := serving(every, asked_of(service), today):
            found[row.id] = one
    return found


def _asks(row: RequestRecord) -> bool:
    facts = facts_of(row)
    return facts.state in TO_STUDY and facts.studied_at is None and not facts.deferred
