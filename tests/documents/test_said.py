"""What a request form says of what was entered elsewhere, and of what nobody answered."""

from dataclasses import replace

import pypdfium2

from desktop.core.intake.paper_terms import PaperEntry
from desktop.core.policy.circumstances import HousingKind
from desktop.core.policy.vocabulary import StepId
from desktop.core.work import Role
from tests.offices import PERSON


def _form(live, request):
    issued = live.act(Role.RECEPTION, live.office.press.issue, "request", request.id)
    return live.call(live.office.documents.frozen, live.actor(Role.RECEPTION), issued.document.id)


def test_the_end_of_an_identity_that_was_shown_stands_on_the_form(live):
    request = live.request()
    live.upto(request.id, StepId.REFERRAL)
    shown = live.act(Role.RECEPTION, live.office.intake.read, request.id)
    entry: PaperEntry = next(one.entry for one in shown.papers if one.paper_id == "identity")
    assert entry.expires is not None
    assert PERSON.identity.expires is None
    _row, data = _form(live, request)
    assert '"identity_expiry":""' not in data.replace(" ", "")


def test_a_question_that_nobody_answered_is_told_as_such(live):
    unasked = live.person(replace(PERSON, housing=None))
    _row, data = _form(live, live.request(unasked))
    assert "لم يُذكر" in data
    assert (
        live.office.messages.text(f"term.housing.{HousingKind.OTHER}")
        not in data.split('"chosen"')[-1]
    )


def test_the_recovery_sheet_bears_the_letterhead(live):
    groups = ("AAAA",) * 8
    pdf, _pages = live.act(Role.DIRECTOR, live.office.press.recovery_sheet, groups)
    with pypdfium2.PdfDocument(pdf) as document:
        text = document[0].get_textpage().get_text_bounded()
    assert live.office.policy.profile.association.registration.number in text
