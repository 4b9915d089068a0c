"""The days of papers and deeds that were seen with a request."""

from collections.abc import Iterator
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.base.errors import KnownError
from desktop.core.intake.changed.ledger import changes_anew
from desktop.core.intake.facts import Facts
from desktop.core.intake.ledger import facts_of, signed
from desktop.core.intake.records import RequestRecord
from desktop.core.intake.steps.signature import Sign
from desktop.core.intake.steps.step import StepPayload
from desktop.core.intake.steps.verification import CheckPapers
from desktop.core.people.days.ledger import put_in, renew_in, signed_for_in, supersede_in
from desktop.core.people.days.terms import Day, DayKind
from desktop.core.people.forms import form_from_json
from desktop.core.people.ledger import known
from desktop.core.policy.choices import IDENTITY_PAPER
from desktop.core.policy.profile import PolicyProfile
from desktop.core.work import Work
from desktop.core.work.policies import Texts
from desktop.core.work.settings import get_setting, put_setting

#: The setting that tells whether the days of all requests are written.
_DAYS: Final = "request_days"
#: So many requests are held at once.
_PIECE: Final = 500


def fall_due_in(
    tx: Work, row: RequestRecord, profile: PolicyProfile, facts: Facts, payload: StepPayload
) -> None:
    """Write what a step shows of papers that end, over what earlier requests showed of the same; a
    declaration confirms the file's data, and is signed for what was changed in it before.
    """
    if not isinstance(payload, Sign | CheckPapers):
        return
    days = list(_days(tx.session, row, profile, facts))
    put_in(tx.session, row.id, {row.person_id: days})
    supersede_in(tx.session, row.person_id, row.id, days)
    if isinstance(payload, Sign):
        renew_in(tx, row.person_id)
        signed_for_in(tx.session, row.person_id)


def _days(
    session: Session, row: RequestRecord, profile: PolicyProfile, facts: Facts
) -> Iterator[Day]:
    names = {paper.id: paper.name for paper in profile.papers if paper.validity.has_last_day}
    told = form_from_json(known(session, row.person_id).form).identity.expires
    for place, entry in enumerate(facts.papers):
        ends = entry.renewed or entry.expires
        known_already = told is not None and entry.paper_id == IDENTITY_PAPER
        if entry.status.there and entry.paper_id in names and ends and not known_already:
            yield Day(DayKind.PAPER, place, ends, name=names[entry.paper_id])
    given = signed(session, row.id) if facts.signed_hash else None
    if given is not None and given.given.deed_expires:
        deed = given.given.deed_kind or given.given.signer
        yield Day(DayKind.DEED, 0, given.given.deed_expires, name=deed.value)


def days_anew(session: Session) -> None:
    """Write what every request shows of papers that end, and which changes wait for a signature,
    where it was not written yet.
    """
    changes_anew(session)
    if get_setting(session, _DAYS):
        return
    texts = Texts()
    every = select(RequestRecord).order_by(RequestRecord.opened_at)
    for row in session.scalars(every.execution_options(yield_per=_PIECE)):
        try:
            profile = texts.policy(session, row.pin).profile
            days = list(_days(session, row, profile, facts_of(row)))
        except (KnownError, ValueError):  # damaged: the check names it
            continue
        put_in(session, row.id, {row.person_id: days})
        supersede_in(session, row.person_id, row.id, days)
    put_setting(session, _DAYS, {"version": 1})
