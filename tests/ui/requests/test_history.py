"""What was written with each step is read on the request's page: by whom it is for, by no other.

A payload or a field that is new fails here until it has a reader.
"""

import re
from dataclasses import fields
from datetime import date
from enum import StrEnum

import pytest
from sqlalchemy import update
from sqlalchemy.orm import Session

from desktop.base.arabic_text import strip_controls
from desktop.base.errors import Refused
from desktop.base.hijri import both_text
from desktop.core.documents.forms import Head
from desktop.core.intake.ledger import EVERY_PAYLOAD, PAYLOADS, subject
from desktop.core.intake.paper_terms import PaperEntry
from desktop.core.intake.request_form import RequestForms
from desktop.core.intake.steps.clarification import Clarify, GiveAnswer
from desktop.core.intake.steps.decision import Decide
from desktop.core.intake.steps.delivery import Deliver
from desktop.core.intake.steps.joining import Join
from desktop.core.intake.steps.notification import Notify
from desktop.core.intake.steps.pausing import PauseClock, ResumeClock
from desktop.core.intake.steps.payment import Pay
from desktop.core.intake.steps.ratification import Ratify
from desktop.core.intake.steps.redecision import Redecide
from desktop.core.intake.steps.reply_channel import AgreeReplyChannel
from desktop.core.intake.steps.returned import Returned
from desktop.core.intake.steps.signature import Sign
from desktop.core.intake.steps.study import Study
from desktop.core.intake.steps.taking_back import TakeBack
from desktop.core.intake.steps.urgent import GrantUrgent
from desktop.core.intake.steps.urgent_judged import JudgeUrgent
from desktop.core.intake.steps.verification import CheckPapers
from desktop.core.intake.telling import TOLD
from desktop.core.intake.terms import FirstAnswers, OpenRequest
from desktop.core.people.views import mask_name
from desktop.core.policy.vocabulary import StepId
from desktop.core.work import Action, Role
from desktop.core.work.ledger import add_event
from desktop.core.work.records import EventRecord
from desktop.ui import kit, places
from desktop.ui.requests.history import NEWEST
from tests.intake.payloads import AGAIN, CAME, DEED, EXPIRED, HELPED, ISSUED, RENEWED, SEEN, samples
from tests.offices import INK, PERSON
from tests.ui.seats import texts

NONE_OF_IT = frozenset({Role.ADMIN, Role.COMPLAINTS, Role.ACCOUNTANT, Role.STOREKEEPER})
READERS = frozenset(Role) - NONE_OF_IT
#: Who sees numbers of persons whole, and who reads the case study.
WHOLE = frozenset({Role.RECEPTION, Role.RESEARCHER, Role.DIRECTOR})
STUDY = READERS - {Role.RECEPTION}
#: Who reads the amounts of a study, and who a household line by line.
SUMS = STUDY - {Role.AUDITOR}
HOUSEHOLD = SUMS - {Role.SECRETARY}
LINES = ("home", "incomes", "obligations", "debts", "members", "needs")


#: What is read where it is not the text itself. The drawing has a test of its own below.
WORDS = {
    (OpenRequest, "channel"): "زيارة ميدانية",
    (OpenRequest, "received_on"): both_text(CAME, weekday=False),
    (FirstAnswers, "in_area"): "يسكن في نطاق الجمعية: لا",
    (FirstAnswers, "passer_by"): "عابر سبيل: نعم",
    (FirstAnswers, "helped"): "ساعدته جمعية أخرى: نعم",
    (FirstAnswers, "helped_on"): both_text(HELPED, weekday=False),
    (PaperEntry, "status"): "شوهد الأصل",
    (PaperEntry, "issued"): f"صدر في: {both_text(ISSUED, weekday=False)}",
    (PaperEntry, "expires"): f"ينتهي في: {both_text(EXPIRED, weekday=False)}",
    (PaperEntry, "renewal_by"): f"يُجدَّد قبل: {both_text(RENEWED, weekday=False)}",
    (PaperEntry, "renewed"): f"تاريخه بعد التجديد: {both_text(AGAIN, weekday=False)}",
    (PaperEntry, "renewed_seen"): f"شوهد المجدَّد في: {both_text(SEEN, weekday=False)}",
    (CheckPapers, "data_matched"): "مطابقة البيانات للمستندات: نعم",
    (Sign, "snapshot_hash"): "A1B2-C3D4",
    (Sign, "signer"): "الموقّع: وكيل شرعي",
    (Sign, "method"): "تعذّر التوقيع (بحضور قارئ وشاهد)",
    (Sign, "strokes"): "صورة التوقيع: محفوظة",
    (Sign, "aspect"): "صورة التوقيع: محفوظة",
    (Sign, "width"): "صورة التوقيع: محفوظة",
    (Sign, "signer_identity_kind"): "نوع هوية الموقّع: إقامة",
    (Sign, "deed_expires"): both_text(DEED, weekday=False),
    (Sign, "read_aloud"): "قُرئت البيانات على الموقّع: نعم",
    (Sign, "kinship"): "القرابة: عم أو خال",
    (Sign, "deed_kind"): "نوع الصك: صك وصاية",
    (Sign, "father"): "الأب: متوفى، بصك حصر ورثة",
    (Sign, "family_record"): "شوهد سجل الأسرة وفيه الأب: نعم",
    (AgreeReplyChannel, "channel"): "واتساب",
    (Clarify, "role"): "الإدارة التنفيذية",
    (GiveAnswer, "channel"): "زيارة ميدانية",
    (Decide, "outcome"): "الموافقة على جزء",
    (Decide, "amount"): "٢٬٥٠٠ ريال",
    (Decide, "listed"): "عدم كفاية الاعتماد المالي",
    (Decide, "recurring_months"): "٤ أشهر",
    (Decide, "monthly"): "٤ أشهر",
    (Decide, "starts_on"): f"يبدأ في: {both_text(HELPED, weekday=False)}",
    (Decide, "review_on"): f"يُراجع في: {both_text(RENEWED, weekday=False)}",
    (Decide, "asked"): "المطلوب: ٣٬٠٠٠ ريال",
    (Decide, "items"): "سلة الشتاء ٣ سلة",
    (Redecide, "items"): "مدفأة زيت ٢ حبة",
    (Deliver, "items"): "بطانية صوف ١ حبة",
    (Pay, "amount"): "٦٥٠ ريال",
    (Pay, "back"): "نعم",
    (Pay, "last"): "آخر تسليم: نعم",
    (Decide, "waits_for"): "مستندات أو إيضاح من المستفيد",
    (Ratify, "by"): "جهة الاعتماد: مجلس الإدارة",
    (Ratify, "ratified"): "اعتُمد: لا",
    (Ratify, "resolved_on"): both_text(HELPED, weekday=False),
    (GrantUrgent, "amount"): "٧٠٠ ريال",
    (JudgeUrgent, "upheld"): "اعتُمد: نعم",
    (Redecide, "outcome"): "القرار: الموافقة",
    (Redecide, "amount"): "٩٠٠ ريال",
    (Redecide, "listed"): "انطباق شروط الخدمة",
    (Redecide, "recurring_months"): "شهران",
    (Redecide, "monthly"): "شهران",
    (Redecide, "starts_on"): f"يبدأ في: {both_text(HELPED, weekday=False)}",
    (Redecide, "review_on"): f"يُراجع في: {both_text(RENEWED, weekday=False)}",
    (Redecide, "asked"): "المطلوب: ٩٥٠ ريال",
    (Redecide, "waits_for"): "بانتظار: استكمال الدراسة",
    (Notify, "channel"): "القناة: هاتف",
    (Notify, "reached"): "الرقم غير صحيح",
    (Deliver, "last"): "آخر تسليم: لا",
    (Deliver, "taker"): "صفة المستلم: وليّ القاصر",
    (Deliver, "taker_identity_kind"): "نوع هوية المستلم: جواز",
    (Deliver, "authority_until"): f"صالح حتى: {both_text(RENEWED, weekday=False)}",
    (Deliver, "amount"): "١٬٢٠٠ ريال",
    (Deliver, "method"): "طريقة التوقيع: توقيع بالحبر على الورق",
    (Deliver, "strokes"): "صورة التوقيع: محفوظ مع التسليم",
    (Deliver, "aspect"): "صورة التوقيع: محفوظ مع التسليم",
    (Deliver, "width"): "صورة التوقيع: محفوظ مع التسليم",
    (Deliver, "read_aloud"): "قُرئت البيانات على الموقّع: نعم",
    (Study, "kind"): "نوع الدراسة: ميدانية",
    (Study, "home"): "إيجار، يحتاج إلى إصلاح، ٣ غرف، سقف المطبخ",
    (Study, "incomes"): "راتب: ٢٬٤٠٠ ريال، في الملف ٢٬٥٠٠ ريال",
    (Study, "obligations"): "إيجار: ١٬٦٠٠ ريال، في الملف ١٬٥٠٠ ريال",
    (Study, "debts"): "مؤسسة تأجير الأجهزة: ٦٬٢٠٠ ريال، فيه حكم",
    (Study, "members"): "هيا: الصف الثالث، للحالة الصحية أثر في الحاجة",
    (Study, "needs"): "مكيّف × ٢ (عاجل)",
    (Study, "figures"): "العجز: ٣٬٦٠٠ ريال",
    (Study, "klass"): "الفئة: أ",
    (Study, "zakat"): "مستحق للزكاة: سهم الغارمين",
    (Study, "amount"): "المبلغ: ١٬٣٠٠ ريال",
    (Study, "months"): "المدة: ٣ أشهر",
    (Study, "strokes"): "محفوظ مع الدراسة",
    (Study, "aspect"): "محفوظ مع الدراسة",
    (Study, "width"): "محفوظ مع الدراسة",
    (Returned, "became"): "ما جرى: عاد بعد استلامه",
    (Returned, "items"): "سلة الشتاء ١ سلة",
    (Returned, "closes"): "أُغلق به الطلب: نعم",
    (TakeBack, "step"): "ما جرى التراجع عنه: تسليم الخدمة",
    (PauseClock, "first"): f"من: {both_text(CAME, weekday=False)}",
    (PauseClock, "until"): f"حتى نهاية: {both_text(DEED, weekday=False)}",
    (PauseClock, "without"): f"دون إيقاف: {both_text(AGAIN, weekday=False)}",
    (PauseClock, "with_pauses"): f"مع الإيقاف: {both_text(SEEN, weekday=False)}",
    (ResumeClock, "on"): f"أول يوم يُحسب: {both_text(ISSUED, weekday=False)}",
    (ResumeClock, "without"): f"دون إيقاف: {both_text(AGAIN, weekday=False)}",
    (ResumeClock, "with_pauses"): f"مع الإيقاف: {both_text(SEEN, weekday=False)}",
}
#: What the page itself tells, or what is told part by part.
ELSEWHERE = {
    (OpenRequest, "person_id"), (OpenRequest, "first"), (TakeBack, "at"), (Join, "into"),
}  # fmt: skip
#: Whom a field is for, where not for everyone who reads requests.
FOR = {
    (Study, "findings"): STUDY,
    (Study, "recommendation"): STUDY,
    **dict.fromkeys(((Study, name) for name in ("klass", "class_why", "zakat", "months")), STUDY),
    **dict.fromkeys(((Study, name) for name in ("strokes", "aspect", "width")), STUDY),
    **dict.fromkeys(((Study, name) for name in ("figures", "amount")), SUMS),
    **dict.fromkeys(((Study, name) for name in LINES), HOUSEHOLD),
    (Decide, "reason"): STUDY,
    (Ratify, "reason"): STUDY,
    (GrantUrgent, "reason"): STUDY,
    (JudgeUrgent, "reason"): STUDY,
    (PauseClock, "reason"): STUDY,
    (ResumeClock, "reason"): STUDY,
    (Redecide, "reason"): STUDY,
}
#: Names of the family and of who came for it, of which the auditor sees the first letters.
NAMES = {
    (Sign, "signer_name"),
    (Sign, "reader"),
    (Sign, "witness"),
    (Deliver, "taken_by"),
    (Returned, "brought_by"),
    (Deliver, "reader"),
    (Deliver, "witness"),
}
#: Numbers of persons: the last four digits for those who see no more.
NUMBERS = {
    (Sign, "signer_identity"),
    (Sign, "deed_number"),
    (Sign, "witness_identity"),
    (Deliver, "taker_identity"),
    (Deliver, "authority"),
    (Deliver, "witness_identity"),
    (PaperEntry, "number"),
    (AgreeReplyChannel, "contact"),
}


def every_field(payloads):
    """Each (payload, field's name and default, value), papers' entries and first answers too."""
    entries = [entry for one in payloads for entry in getattr(one, "entries", ())]
    first = [one.first for one in payloads if isinstance(one, OpenRequest)]
    for payload in (*payloads, *entries, *first):
        for field in fields(payload):
            yield type(payload), field, getattr(payload, field.name)


def test_every_field_of_every_payload_has_a_sample_and_a_reader():
    assert {type(sample) for sample in samples()} == set(PAYLOADS.values())
    for kind, field, value in every_field(samples()):
        assert value != field.default, (kind, field.name)
    every = {*EVERY_PAYLOAD.values(), PaperEntry, FirstAnswers}
    assert {kind: set(how) for kind, how in TOLD.items()} == {
        kind: {field.name for field in fields(kind)} for kind in every
    }


def written(live):
    """A request and one event of each payload, as the ledger keeps them; their names in words."""
    request, service, paper = live.request(), live.profile.services[-1], live.profile.papers[0]
    payloads = samples(request.person.id, service.id, paper.id)
    steps = {kind: step for step, kind in PAYLOADS.items()}

    def write():
        with live.office.doors.work(live.actor(Role.RECEPTION), Action.REQUEST_OPEN) as tx:
            for payload in payloads:
                step = steps[type(payload)]
                add_event(tx, subject(request.id), step, payload, state="open")

    live.call(write)
    named = {
        (OpenRequest, "service_id"): service.name,
        (PaperEntry, "paper_id"): paper.name,
        (CheckPapers, "entries"): paper.name,
        (CheckPapers, "asked"): paper.name,
        (Decide, "papers"): paper.name,
        (Redecide, "papers"): paper.name,
    }
    return request, payloads, WORDS | named


@pytest.mark.parametrize("role", sorted(READERS))
def test_the_page_shows_each_field_to_those_it_is_for(seat, open_office, role):
    live = open_office("haqal")
    request, payloads, words = written(live)
    room = seat(role, live)
    page = room.go(places.Request(request.id))
    named = role is not Role.AUDITOR
    assert (PERSON.name.full in page.heading()[0]) is named
    page.history.earlier.click()
    room.rest()
    shown, everything = (strip_controls(texts(part)) for part in (page.history, page))
    for kind, field, value in every_field(payloads):
        at = (kind, field.name)
        if at in ELSEWHERE:
            continue
        said = words.get(at, value)
        if isinstance(said, date):
            said = both_text(said, weekday=False)
        elif isinstance(said, StrEnum):  # a word of a list that is named as its table of texts
            table = re.sub("(?<!^)(?=[A-Z])", "_", type(said).__name__).lower()
            said = room.desk.messages.text(f"term.{table}.{said.value}")
        if role not in FOR.get(at, READERS):
            assert said not in everything, at
        elif at in NUMBERS and role not in WHOLE:
            assert said not in everything, at
            assert f"••{said[-4:]}" in shown, at
        elif at in NAMES and role is Role.AUDITOR:
            assert said not in everything, at
            assert mask_name(said) in shown, at
        else:
            assert said in shown, at


@pytest.mark.parametrize("role", sorted(set(Role) - READERS))
def test_nobody_else_reads_a_request_at_all(live, role):
    request, _, _ = written(live)
    with pytest.raises(Refused, match=r"work\.not_permitted"):
        live.act(role, live.office.intake.read, request.id)


def test_the_drawing_of_a_signature_is_seen_on_the_printed_request(live):
    request = live.request()
    live.sign(request.id, aspect=2.5)

    def compose():
        with live.office.doors.look(live.actor(Role.RECEPTION), Action.REQUEST_READ) as see:
            forms = RequestForms(live.office.casebook, live.office.messages)
            return forms.compose(see, request.id, Head("", "", "")).signing

    signing = live.call(compose)
    assert (signing.strokes, signing.aspect) == (INK, 2.5)


def test_a_long_history_is_shown_from_its_end_and_whole_on_demand(seat, open_office):
    live = open_office("haqal")
    request, payloads, _ = written(live)
    room = seat(Role.DIRECTOR, live)
    page = room.go(places.Request(request.id))
    left = len(payloads) + 1 - NEWEST
    assert len(rows(page)) == NEWEST
    assert "سداد الإيجار المتأخر" not in texts(page.history)
    assert page.history.earlier.isVisible()
    page.history.earlier.click()
    room.rest()
    assert len(rows(page)) == NEWEST + left
    assert not page.history.earlier.isVisible()
    room.rest(50)
    assert all(row.height() >= row.heightForWidth(row.width()) for row in rows(page))
    page.shown_again()
    room.rest()
    assert len(rows(page)) == NEWEST + left


def rows(page):
    return [row for row in page.history.findChildren(kit.ItemRow) if row.isVisibleTo(page)]


def test_a_damaged_record_hides_no_other(live):
    request = live.request()
    live.step(request.id, StepId.VERIFICATION)
    engine = live.house.gate._engine

    def damage():
        with Session(engine) as session, session.begin():
            event = update(EventRecord).where(EventRecord.step == StepId.VERIFICATION)
            session.execute(event.values(payload="{"))

    live.call(damage)
    first, second = live.read(request.id).history
    assert (live.office.messages.text("term.told.need"), request.need) in first.content
    assert second.content[0][1] == live.office.messages.text("storage.damaged")
