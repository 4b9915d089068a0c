"""Which record of the office fills which form: none is left that no real record can fill."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.core.aid.goods.cards.terms import CardKind, CountCards, ReceiveCards
from desktop.core.aid.goods.devices.terms import AddDevice, LendDevice, Tick
from desktop.core.aid.goods.giving.terms import Among, CloseGiving, EnterSheet, Left
from desktop.core.aid.goods.terms import Issue, Portion, Receive, Received
from desktop.core.aid.schedules.terms import ScheduleKind
from desktop.core.complaints.papers import PAPER, RECEIPT
from desktop.core.complaints.terms import RecordVoice, VoiceKind
from desktop.core.correspondence.outside.terms import SendElsewhere
from desktop.core.documents.catalogue import CATALOGUE, form_spec
from desktop.core.documents.form_spec import Occasion
from desktop.core.intake.steps.elsewhere import ReferElsewhere
from desktop.core.intake.visits.terms import Purpose, RecordVisit
from desktop.core.people.course.terms import Close, CloseReason
from desktop.core.people.follow.terms import Follow
from desktop.core.people.terms import Member, Relationship
from desktop.core.policy.vocabulary import ChannelId, StepId
from desktop.core.proofs.prints import EVERY
from desktop.core.surveys.terms import OpenRound
from desktop.core.work import Role, may
from desktop.core.work.ledger import to_text
from desktop.core.work.subjects import several
from tests.aid.goods import DESK, KEEPER, SHEET, families, giving, stocked
from tests.aid.world import OTHER, allot, approve, decided, instalments, line, prepare, send
from tests.objections import answered
from tests.offices import letter_of

#: Left at a door where nobody was: it names nobody on purpose, and is filled in by hand alone.
BY_HAND = {"not_home"}
#: Drawn once, while the office is set up, or of a list in view, and kept nowhere.
AT_SET_UP = {"recovery", "list_sheet"}
DIRECTOR, SECRETARY = Role.DIRECTOR, Role.SECRETARY


def of_requests(live):
    """Return requests that were decided, studied and sent elsewhere, an objection, a sitting."""
    ruled = letter_of(live).subject
    sitting = live.act(SECRETARY, live.office.committee.sittings)[0].id
    forms = ("request", "receipt", "delivery", "referral", "match", "study", "needs_study")
    found = dict.fromkeys((*forms, "visit_blank", "decision_letter"), ruled)
    studied = live.request(live.read(ruled).person)
    live.upto(studied.id, StepId.REFERRAL)
    away = live.request(live.read(ruled).person)
    live.upto(away.id, StepId.REFERRAL)
    live.take(away.id, ReferElsewhere("جمعية البر بالليث", "خدمته لديها."))
    found |= {
        "home_visits": studied.id,
        "elsewhere": away.id,
        "agenda": sitting,
        "minutes": sitting,
    }
    return found | {"objection_answer": answered(live, live.read(ruled).person)}


def of_people(live):
    """Return a file, and one that is closed."""
    person, closed, *_ = families(live, 3)
    forms = ("file_summary", "file_declaration", "privacy_notice", "consents", "explicit_consent")
    close = Close(CloseReason.MOVED_AWAY, "انتقلت")
    live.act(DIRECTOR, live.office.courses.take, closed.id, close)
    of_person = dict.fromkeys((*forms, "inquiry", "taking_authority"), person.id)
    return of_person | {"file_letter": closed.id, "follow_list": next(iter(Follow)).value}


def of_desk(live):
    """Return a visit, a day, a service, a survey, registers and who was sent elsewhere."""
    office, day = live.office, live.today.isoformat()
    visit = RecordVisit(Purpose.NEW_REQUEST, ChannelId.INTERVIEW, name="سالم")
    survey = office.surveys.definitions[0]
    asked = OpenRound(survey.id, "الأولى", live.today, live.today, ChannelId.INTERVIEW, 5)
    asked = live.act(DESK, office.surveys.open_round, asked)
    sent = live.act(DESK, office.outside.send, SendElsewhere("سالم عيد", "جمعية البر بالقنفذة"))
    return {
        "day_log": live.act(DESK, office.visits.record, visit).id,
        "day_closing": day,
        "requirements": live.profile.services[0].id,
        "survey": survey.id,
        "survey_report": asked.id,
        "letters": "1447-09",
        "outside": sent.id,
        "proof_register": EVERY,
    }


def of_money(live):
    """Return an order, the list of it to the bank, and a sponsorship."""
    order = approve(live, prepare(live, allot(live, decided(live, OTHER), line(live), 500)))
    child = Member("خالد", Relationship.SON)
    orphan = replace(OTHER, identity=replace(OTHER.identity, number="1000000024"), members=(child,))
    monthly = allot(live, decided(live, orphan), line(live, name="كفالات"), 600)
    kind = {"kind": ScheduleKind.SPONSORSHIP, "sponsor": "12", "child": child.name}
    sponsored = instalments(live, monthly, 3, **kind)
    return {
        "payment": order.row.id,
        "transfer_list": send(live, order).id,
        "sponsor_report": sponsored.id,
    }


def of_goods(live):
    """Return slips, a distribution from its list to its closing, a count of cards and a loan."""
    goods, item = live.office.goods, stocked(live, 20)
    ends = live.today + timedelta(days=90)
    came = live.act(KEEPER, goods.receive, Receive("محسن", (Received(item, 5, 0, ends),)))
    out = live.act(KEEPER, goods.issue, Issue("قرية", (Portion(item, 2),), "توزيع"))
    day, givings = giving(live, item).row, live.office.givings
    rows = live.act(DESK, givings.rows, day.id)
    live.act(DESK, givings.enter_sheet, day.id, EnterSheet(1, len(rows), "سعد", (1,)))
    left = live.act(DESK, givings.read, day.id).counted[0].left
    live.act(DESK, givings.close, day.id, CloseGiving((Left(item, left),), "فهد العمر"))
    cards = live.office.cards
    live.act(KEEPER, cards.receive, ReceiveCards(CardKind.VOUCHER, "متجر", 5_000, "1-3"))
    live.act(DESK, cards.count, CountCards(3, "فهد العمر"))
    devices = live.office.devices
    chair = live.act(KEEPER, devices.add, AddDevice("كرسي", "WC-1")).row.id
    loan = LendDevice(
        rows[1].file_number, live.today, ends, "تقرير 5", SHEET, ticks=(Tick.CLEAN, Tick.WORKS)
    )
    live.act(DESK, devices.lend, chair, loan)
    return {
        "goods_receipt": came.id,
        "goods_issue": out.id,
        "distribution": several(row.id for row in rows),
        "giving_closing": day.id,
        "buying_list": to_text(Among()),
        "card_count": live.today.isoformat(),
        "device_loan": chair,
    }


def of_voices(live):
    """Return a complaint, and the sheet of the month in which it is followed up."""
    said = RecordVoice(VoiceKind.COMPLAINT, "interview", "طال الانتظار.", live.office.clock.now())
    voice = live.act(DESK, live.office.complaints.record, said)
    return {RECEIPT: voice.id, PAPER: f"follow_up:{live.today:%Y-%m}"}


RECORDS = (of_requests, of_money, of_people, of_desk, of_goods, of_voices)


@pytest.mark.local
def test_every_form_is_filled_by_a_record(live):
    filled = {}
    for made in RECORDS:
        found = made(live)
        assert not set(found) & set(filled)
        filled |= found
    assert set(filled) == {one.id for one in CATALOGUE} - BY_HAND - AT_SET_UP
    builders = live.office.press._builders
    for form_id, subject in filled.items():
        reader = next(one for one in (DIRECTOR, DESK) if may({one}, form_spec(form_id).reads))
        form = live.act(reader, live.office.documents.draft, form_id, subject, builders[form_id])
        assert type(form) is form_spec(form_id).data
        assert form.head.blank == (form_id == "survey")  # answered by hand


def test_what_no_record_fills_is_known():
    later = {one.id for one in CATALOGUE if one.occasion is Occasion.LATER}
    assert later == BY_HAND
    assert {one.id for one in CATALOGUE if one.occasion is Occasion.SET_UP} == AT_SET_UP
