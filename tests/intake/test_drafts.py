"""A request has no number before it is signed, printed or recorded as awaiting its signature."""

from dataclasses import replace

import pytest

from desktop.base.errors import Refused
from desktop.core.intake.facts import State
from desktop.core.intake.standing import Listing, Wait
from desktop.core.intake.steps.referral import Refer
from desktop.core.intake.steps.withdrawal import Withdraw
from desktop.core.intake.terms import RequestView
from desktop.core.policy.vocabulary import ChannelId, StepId
from desktop.core.practice import day as made
from desktop.core.work import Role
from tests.offices import Live


def serial(view: RequestView) -> int:
    """Return the running part of a request's number."""
    return int(view.number.rpartition("-")[2])


def rows(live: Live, listing: Listing):
    return live.act(Role.RECEPTION, live.office.intake.page, listing).rows


def test_what_was_only_begun_has_no_number_and_is_listed_and_taken_up_again(live):
    draft = live.draft()
    assert draft.number == ""
    assert draft.facts.state is State.OPEN
    (row,) = rows(live, Listing(frozenset({Wait.SIGNATURE})))
    assert (row.id, row.number) == (draft.id, "")
    assert live.read(draft.id).history[0].step == StepId.RECEPTION
    assert live.act(Role.RECEPTION, live.office.intake.counts).active == 1
    assert "لم يُسجَّل" in draft.say


def test_what_stands_in_a_drafts_place_is_no_number_to_search_by(live):
    draft = live.draft()
    for typed in (draft.id[:6], f"~{draft.id[:6]}"):
        assert rows(live, Listing(text=typed)) == ()
    for typed in ("", draft.id, f"~{draft.id[:4]}"):
        with pytest.raises(Refused, match=r"intake\.unknown_request"):
            live.act(Role.RECEPTION, live.office.intake.by_number, typed)


def test_a_signature_gives_the_number_that_it_covers(live):
    draft = live.draft()
    signed = live.sign(draft.id)
    assert signed.number
    assert signed.covers_current
    assert live.read(draft.id).covers_current
    again = live.sign(draft.id)
    assert (again.number, again.covers_current) == (signed.number, True)
    assert live.act(Role.ADMIN, live.office.reports.check).sound


def test_what_was_shown_is_what_is_signed_also_of_a_draft(live):
    draft = live.draft()
    shot = live.act(Role.RECEPTION, live.office.intake.snapshot, draft.id)
    form, person = replace(draft.person.form, iban=""), draft.person
    live.act(Role.RECEPTION, live.office.people.update, person.id, person.version, form)
    with pytest.raises(Refused):
        live.take(draft.id, made.signature(shot.hash))
    assert live.read(draft.id).number == ""


def test_a_draft_that_is_dropped_leaves_no_gap(live):
    person = live.person()
    first = live.sign(live.draft(person).id)
    dropped = live.draft(person)
    gone = live.take(dropped.id, Withdraw("أُدخل خطأً"))
    assert (gone.number, gone.facts.state) == ("", State.WITHDRAWN)
    assert "مسودة" in gone.say
    assert serial(live.sign(live.draft(person).id)) == serial(first) + 1
    assert gone.id in {row.id for row in rows(live, Listing(done=True))}
    before = live.read(dropped.id)
    with pytest.raises(Refused, match=r"intake\.wrong_state"):
        live.act(Role.RECEPTION, live.office.intake.await_signature, dropped.id)
    assert live.read(dropped.id) == before


def test_a_paper_gives_the_number_and_a_preview_does_not(live):
    person = live.person()
    for form in ("request", "receipt"):
        draft = live.draft(person)
        live.act(Role.RECEPTION, live.office.press.preview, form, draft.id)
        assert live.read(draft.id).number == ""
        live.act(Role.RECEPTION, live.office.press.issue, form, draft.id)
        number = live.read(draft.id).number
        assert number
        live.act(Role.RECEPTION, live.office.press.issue, form, draft.id)
        assert live.read(draft.id).number == number


def test_awaiting_the_signature_is_recorded_with_a_number_once(live):
    draft = live.draft()
    recorded = live.act(Role.RECEPTION, live.office.intake.await_signature, draft.id)
    assert recorded.number
    assert recorded.awaiting_signature
    again = live.act(Role.RECEPTION, live.office.intake.await_signature, draft.id)
    assert again.number == recorded.number
    with pytest.raises(Refused):
        live.act(Role.AUDITOR, live.office.intake.await_signature, draft.id)


def test_what_leaves_the_desk_unsigned_has_a_number(live):
    draft = live.draft(channel=ChannelId.PHONE)
    for step in live.profile.steps[: live.profile.steps.index(StepId.REFERRAL)]:
        if step not in {StepId.RECEPTION, StepId.SIGNATURE}:
            live.step(draft.id, step)
    assert live.read(draft.id).number == ""
    referred = live.take(draft.id, Refer())
    assert referred.facts.state is State.REFERRED
    assert referred.number
