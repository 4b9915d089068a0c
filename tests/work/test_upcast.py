"""What was stored under earlier words is read under today's, and never rewritten."""

import json

import pytest
from pydantic import TypeAdapter
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from desktop.base.upcast import upcast
from desktop.core.documents.frozen import from_json, to_json
from desktop.core.documents.sitting_forms import DecisionLetter, Minutes
from desktop.core.intake.facts import Outcome
from desktop.core.intake.steps.decision import Decide
from desktop.core.policy.loader import load_shipped
from desktop.core.policy.vocabulary import StepId
from desktop.core.work import Role
from desktop.core.work.records import EventRecord
from desktop.printing.samples import sample


def test_a_decision_kept_under_its_old_word_names_its_sitting():
    kept = '{"outcome":"approved","reason":"س","session":"3/1447"}'

    read = TypeAdapter(Decide).validate_json(upcast(Decide, kept))

    assert read == Decide(Outcome.APPROVED, "س", sitting="3/1447")
    assert upcast(Outcome, kept) is kept


@pytest.mark.parametrize(
    ("form_id", "kind"), [("decision_letter", DecisionLetter), ("minutes", Minutes)]
)
def test_a_form_frozen_under_its_old_word_is_read_whole(form_id, kind):
    form = sample(form_id, load_shipped()[0].profile)
    now = to_json(form)
    old = json.dumps({{"sitting": "session"}.get(k, k): v for k, v in json.loads(now).items()})

    assert '"sitting"' in now
    assert '"session"' in old
    assert from_json(kind, old) == form


def test_a_sitting_of_earlier_days_still_lists_what_it_decided(live):
    request = live.request()
    live.upto(request.id, StepId.STUDY)
    live.take(request.id, Decide(Outcome.APPROVED, "ثبوت الحاجة.", sitting="9/1446"))
    engine = live.house.gate._engine

    def grow_old():
        with Session(engine) as session, session.begin():
            row = session.scalars(select(EventRecord).where(EventRecord.step == "decision")).one()
            old = row.payload.replace('"sitting"', '"session"')
            session.execute(
                update(EventRecord).where(EventRecord.step == "decision").values(payload=old)
            )
        with live.office.doors.look(live.actor(Role.SECRETARY), "request.read") as see:
            decided = live.office.casebook.decided_in(see, "9/1446")
            return decided, live.office.casebook.decision_in(see, request.id)

    decided, decision = live.call(grow_old)
    assert [one for one, _ in decided] == [request.id]
    assert decision.sitting == "9/1446"
