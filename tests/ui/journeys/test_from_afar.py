"""Who is not at the desk: a paper by post, a request by phone; by the keyboard alone."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.core.adoption.terms import Choose
from desktop.core.intake.facts import State
from desktop.core.intake.standing import Listing, Wait
from desktop.core.intake.terms import INITIATIVE
from desktop.core.intake.visits.terms import Purpose, VisitState
from desktop.core.policy.vocabulary import ChannelId, StepId
from desktop.core.work import Role
from desktop.ui.parts.letters.sheets import LetterSheet
from tests.ui.journeys.acts import (
    ask_for_help,
    send_on,
    show_papers,
    sign_by_pen,
    to_page,
    who_comes,
    with_whom,
)
from tests.ui.rooms import write

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def by_post(desk):
    """Enter a paper that the post brought, and open its request; returns it."""
    page = to_page(desk, "letters")
    desk.key(Qt.Key.Key_N, CONTROL)
    desk.rest()
    sheet = desk.sheet
    assert isinstance(sheet, LetterSheet)
    desk.go_on()  # with nothing written: told, and nothing lost
    assert {row.name for row in sheet.form.rows if row.error} == {"party", "subject", "kind"}
    write("هيلة سعد")
    desk.fill(sheet.form["subject"], "طلب مساعدة من قرية السيل")
    desk.fill(sheet.form["kind"], "بريد")
    desk.fill(sheet.form["day"], "٢٦/٢/٢٠٢٦")
    desk.fill(sheet.form["taker"], "سالم")
    desk.fill(sheet.form["request"], "١٤٤٧/٩٩")
    desk.shot("post-1-letter")
    desk.go_on()
    assert {row.name for row in sheet.form.rows if row.error} == {"request"}
    desk.fill(sheet.form["request"], "")
    desk.key(Qt.Key.Key_Delete)
    desk.go_on()
    assert desk.sheets == 0
    assert page._letter.row.number == "1/1447"
    desk.shot("post-2-register")
    desk.press(page.card.opens)
    assert desk.room.current == "visit"
    form = desk.stage("person").fields.form
    desk.fill(form["identity.kind"], "هوية")
    desk.fill(form["identity.number"], "1000009033")
    who_comes(
        desk, "هيلة", "سعد", "", "المطيري", birth="1390", gender="2", marital="ارمل",
        mobile="0559876542",
    )  # fmt: skip
    with_whom(desk, income="900", home="ملك")
    need = desk.stage("need")
    values = need.form.values()
    assert (values["letter"], values["received_by"]) == ("1/1447", "سالم")
    assert values["channel"] == ChannelId.LETTERS
    desk.fill(need.form["service_id"], "")
    desk.key(Qt.Key.Key_Down)
    desk.shot("post-3-need")
    desk.go_on()
    request = desk.page.journey.request
    assert request.received_on == date(2026, 2, 26)
    about = desk.live.office.correspondence.about
    (row,) = desk.live.act(Role.RECEPTION, about, request_id=request.id)
    assert (row.number, row.file_number) == ("1/1447", request.person.file_number)
    return request


def test_a_paper_sent_by_post_is_entered_and_becomes_a_request(desk):
    desk.sit(Role.RECEPTION)
    by_post(desk)


def test_who_sent_a_paper_by_post_need_not_be_said_to_have_been_told(desk):
    desk.sit(Role.RECEPTION)
    by_post(desk)
    show_papers(desk)
    desk.press(desk.page.bar.later)
    desk.stage("explanation")
    desk.go_on()
    desk.stage("referral")
    desk.go_on()
    desk.stage("done")
    request = desk.live.read(desk.page.journey.request.id)
    assert request.facts.state is State.REFERRED
    assert request.facts.explained_at is None


def by_phone(desk, person):
    """Take a request by phone as far as it goes unsigned; returns it."""
    live = desk.live
    page = desk.open_file(person.file_number)
    desk.press(page.start)
    desk.go_on()
    desk.go_on()
    need = desk.stage("need")
    desk.fill(need.form["service_id"], "")
    desk.key(Qt.Key.Key_Down)
    desk.fill(need.form["channel"], "هاتف")
    assert need._unsigned.isVisible()
    desk.shot("phone-1-need")
    desk.go_on()
    request = desk.page.journey.request
    assert (request.channel, request.number) == (ChannelId.PHONE, "")
    show_papers(desk)
    assert desk.page.current == StepId.SIGNATURE
    desk.press(desk.page.bar.later)
    request = desk.page.journey.request
    assert request.number
    assert request.awaiting_signature
    waiting = Listing(frozenset({Wait.SIGNATURE}))
    (row,) = live.act(Role.RECEPTION, live.office.intake.page, waiting).rows
    assert row.id == request.id
    assert send_on(desk).facts.state is State.REFERRED
    desk.shot("phone-2-done")
    return request


def signed_later(desk, request):
    """Find by its list the one request that awaits its signature, and let it be signed."""
    page = to_page(desk, "requests")
    desk.fill(page.chips, "توقيع")
    assert page.chips.value() == Wait.SIGNATURE
    desk.rest()
    desk.to(page.table.view)
    desk.key(Qt.Key.Key_Return)
    desk.rest()
    assert desk.room.current == "request"
    desk.shot("phone-3-request")
    assert desk.page.act.step is StepId.SIGNATURE or desk.page.act.leads_elsewhere
    desk.key(Qt.Key.Key_Return, CONTROL)
    desk.rest()
    sign_by_pen(desk)
    assert not desk.live.read(request.id).awaiting_signature
    desk.shot("phone-4-signed")
    assert QApplication.focusWidget() is not None


def test_a_request_by_phone_is_studied_unsigned_and_signed_later_from_its_page(desk):
    person = desk.live.person()
    desk.sit(Role.RECEPTION)
    signed_later(desk, by_phone(desk, person))


def test_what_nobody_asked_for_is_opened_with_its_reason_and_signed_later(desk):
    live = desk.live
    person = live.person()
    desk.sit(Role.RECEPTION)
    page = desk.open_file(person.file_number)
    desk.press(page.start)
    desk.go_on()
    desk.go_on()
    need = desk.stage("need")
    assert not need.form["unasked"].isVisible()
    desk.fill(need.form["service_id"], "")
    desk.key(Qt.Key.Key_Down)
    desk.fill(need.form["channel"], "مبادرة")
    assert need._unsigned.isVisible()
    desk.go_on()
    assert need.form["unasked"].error  # nothing is opened without it
    desk.fill(need.form["unasked"], "أرملة لا تقدر على الحضور")
    desk.shot("unasked-1-need")
    desk.go_on()
    request = desk.page.journey.request
    assert request.channel == INITIATIVE
    assert live.act(Role.RECEPTION, live.office.visits.of_day, live.today) == []  # nobody came
    show_papers(desk)
    desk.press(desk.page.bar.later)
    assert desk.page.journey.request.awaiting_signature
    assert send_on(desk).facts.state is State.REFERRED


def choose_area(desk, area="حقال، أضم", limit=500):
    """Let the office name its area."""
    live = desk.live
    choices = live.office.policy.profile.office
    named = choices.model_copy(update={"area": area, "passer_by_limit": limit})
    live.act(Role.DIRECTOR, live.office.adoption.choose, Choose(named, "نطاق الخدمة", None))
    live.lock()


def from_elsewhere(desk, identity, *name):
    """Begin with somebody whose address lies outside."""
    desk.begin(identity)
    form = desk.stage("person").fields.form
    for part, text in zip(("first", "father", "family"), name, strict=True):
        desk.fill(form[f"name.{part}"], text)
    desk.fill(form["address.city"], "القنفذه")
    first = desk.stage("person").first
    desk.until(lambda: "خارج" in first._area._hint)
    return first


def sent_elsewhere(desk):
    """Send a man from outside the area to another association, with its letter."""
    first = from_elsewhere(desk, "1000009041", "سالم", "عيد", "الهذلي")
    assert first.form.values()["in_area"] is None  # told by the address, answered by her
    desk.fill(first.form["in_area"], "2")
    desk.shot("outside-1-asked")
    desk.press(first.send)
    sheet = desk.sheet
    assert sheet.form.values()["name"] == "سالم عيد الهذلي"
    desk.go_on()
    assert {row.name for row in sheet.form.rows if row.error} == {"association"}
    desk.fill(sheet.form["association"], "جمعية البر بالقنفذة")
    desk.shot("outside-2-sheet")
    desk.go_on()
    assert desk.room.current == "print"
    desk.shot("outside-3-letter")


def test_a_man_from_outside_the_area_is_sent_elsewhere_with_a_letter(desk):
    choose_area(desk)
    desk.sit(Role.RECEPTION)
    sent_elsewhere(desk)
    live = desk.live
    (row,) = live.act(Role.RECEPTION, live.office.outside.page, "سالم").rows
    assert (row.association, row.number) == ("جمعية البر بالقنفذة", "1/1447")
    assert live.act(Role.RECEPTION, live.office.people.count) == 0
    (came,) = live.act(Role.RECEPTION, live.office.visits.of_day, live.today)
    assert (came.purpose, came.name, came.state) == (
        Purpose.NEW_REQUEST, "سالم عيد الهذلي", VisitState.SERVED,
    )  # fmt: skip
    assert live.act(Role.RECEPTION, live.office.drafts.listed) == ()
    desk.key(Qt.Key.Key_3, CONTROL)
    desk.rest()
    assert desk.stage("person").fields.form["name.first"].field.value() == "", "the next one's"
    page = to_page(desk, "letters")
    desk.press(page.elsewhere)
    assert desk.room.current == "elsewhere"
    assert [one.name for one in desk.page.table.model.rows] == ["سالم عيد الهذلي"]
    desk.shot("outside-4-list")
    again = from_elsewhere(desk, "1000009041", "سالم", "عيد", "الهذلي")
    desk.until(lambda: "سبقت" in again.known.text())
    desk.shot("outside-5-again")


def passing_by(desk):
    """Open the request of a man on his way, who is asked first; returns it."""
    first = from_elsewhere(desk, "1000009058", "عوض", "جابر", "الزهراني")
    desk.fill(first.form["in_area"], "2")
    desk.tick(first.form["passer_by"].field)
    desk.fill(first.form["helped"], "1")
    desk.fill(first.form["helped_by"], "جمعية البر بالقنفذة")
    desk.shot("passer-1-first")
    form = desk.stage("person").fields.form
    desk.fill(form["birth"], "1400")
    desk.fill(form["gender"], "1")
    desk.fill(form["marital"], "اعزب")
    desk.fill(form["mobile"], "0559876543")
    with_whom(desk, income="0", home="ايجار")
    ask_for_help(desk, "انقطع به الطريق.")
    told = dict(desk.page.journey.request.history[0].content)
    assert (told["عابر سبيل"], told["يسكن في نطاق الجمعية"]) == ("نعم", "لا")
    assert told["الجمعية الأخرى"] == "جمعية البر بالقنفذة"
    desk.shot("passer-2-opened")
    return desk.page.journey.request


def test_a_passer_by_is_asked_first_and_his_request_is_opened_and_marked(desk):
    choose_area(desk)
    desk.sit(Role.RECEPTION)
    passing_by(desk)
