"""The record of originals: which, their number and last day, who saw them and when."""

from dataclasses import replace

import pytest

from desktop.base.errors import Refused
from desktop.base.hijri import hijri_text
from desktop.core.intake.paper_terms import PaperStatus
from desktop.core.intake.prints import offered
from desktop.core.work import Role
from tests.offices import PERSON, STAFF


def record(live, request):
    build = live.office.press._builder("match")
    draft = live.office.documents.draft
    return live.act(Role.RECEPTION, draft, "match", request.id, build)


def test_nothing_is_recorded_before_an_original_was_seen(live):
    request = live.request()
    assert "match" not in {form.id for form in offered(request.facts)}
    with pytest.raises(Refused, match=r"intake\.nothing_seen"):
        record(live, request)


def test_the_record_says_what_was_seen_by_whom_and_when(live):
    request = live.request()
    checked = live.papers()
    lease, record_, identity = "rent_contract", "family_record", "identity"
    entries = tuple(
        replace(e, number="10/1447" if e.paper_id == record_ else "",
                status=PaperStatus.MISSING if e.paper_id == lease else e.status)
        for e in checked.entries
    )  # fmt: skip
    view = live.take(request.id, replace(checked, entries=entries))
    assert "match" in {form.id for form in offered(view.facts)}
    first = hijri_text(live.today)
    live.advance(days=3)
    entries = tuple(
        replace(e, status=PaperStatus.SEEN) if e.paper_id == lease else e for e in entries
    )
    live.take(request.id, replace(checked, entries=entries))
    made = record(live, request)
    by_name = {p.name: p for p in made.papers}
    names = {p.id: p.name for p in live.profile.papers}
    assert by_name[names[identity]].number == PERSON.identity.number
    assert by_name[names[record_]].number == "10/1447"
    assert by_name[names[identity]].seen_on == first
    assert by_name[names[lease]].seen_on == hijri_text(live.today)
    assert {p.seen_by for p in made.papers} == {STAFF[Role.RECEPTION].name}
    assert made.matched
    assert live.act(Role.RECEPTION, live.office.press.issue, "match", request.id).pages == 1
