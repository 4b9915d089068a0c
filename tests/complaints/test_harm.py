"""Files of harm: condition, proof by the office's reading, remedy; the box; and their papers."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from desktop.base.clock import RIYADH
from desktop.base.errors import Invalid, Refused
from desktop.base.messages import Messages
from desktop.base.money import NOTHING, Halalas, riyals
from desktop.core.adoption.terms import Choose
from desktop.core.aid.orders.terms import PaymentState
from desktop.core.aid.terms import Allot, Method
from desktop.core.complaints.box.service import OpenBox
from desktop.core.complaints.course.terms import Escalate, Level, Name, Settle
from desktop.core.complaints.harm.terms import (
    Acknowledge,
    Agree,
    Claim,
    Fault,
    HarmState,
    Judgment,
    Lacks,
    Minutes,
    OpenHarm,
    Refuse,
    Talk,
)
from desktop.core.complaints.papers import PAPER, RECEIPT
from desktop.core.policy.choice_vocabulary import HarmProof
from desktop.core.sealed.records import SealedKey
from desktop.core.work import Role
from tests.aid.world import (
    ACCOUNTANT,
    BANK,
    approve,
    harm_of,
    line,
    prepare,
    send,
    settle,
)
from tests.complaints.test_handling import HEARD, SECRET, VOICE, record, stored, within
from tests.offices import NOW, STAFF

TODAY = NOW.date()
WHAT = "تلف أثاثها عند النقل"
HURT = OpenHarm(WHAT, "نورة العتيبي")
FAULT = Fault(caused=True, text="نقلته سيارة الجمعية")
MINUTES = Minutes("3", TODAY, "تلف", "ألفا ريال", "سوء ربط", "سعد الحربي\nفهد العتيبي")
JUDGMENT = Judgment("محكمة شقراء", "44", TODAY)
TALK = Talk(TODAY, "عُرض عليها", Halalas(100_000))
AGREED = Agree(TODAY, Halalas(200_000))
CLAIM = Claim(HURT.name, iban=BANK)
TAKEN = Acknowledge(TODAY, read_out=True, copy_given=True)


@pytest.fixture
def shaqra(open_office):
    live = open_office("shaqra")
    live.unlock(Role.COMPLAINTS)
    return live


def opened(live, **more):
    return live.act(Role.COMPLAINTS, live.office.hearing.harm.open, replace(HURT, **more))


def take(live, harm_id, *steps, role=Role.COMPLAINTS):
    for step in steps:
        view = live.act(role, live.office.hearing.harm.take, harm_id, step)
    return view


def pay(live, harm_id, amount, of=None):
    """Pay for a file of harm by an order of a line; returns the order."""
    lines = live.office.money.lines
    command = Allot(harm_id, (of or line(live)).id, Halalas(amount))
    order = approve(live, prepare(live, live.act(ACCOUNTANT, lines.allot, command)))
    send(live, order)
    settle(live, *(one.id for one in order.payments))
    return order


def both(live):
    """Let the office read the policy as asking for both proofs."""
    office = live.profile.office.model_copy(update={"harm_reading": HarmProof.BOTH})
    live.act(Role.DIRECTOR, live.office.adoption.choose, Choose(office, "قرار المجلس"))


def test_harm_is_compensated_by_its_own_minutes(shaqra):
    harm = opened(shaqra)
    assert (harm.reading, harm.standing.lacks) == (
        HarmProof.EITHER,
        (Lacks.FAULT, Lacks.EITHER),
    )
    assert take(shaqra, harm.id, FAULT, MINUTES).standing.state is HarmState.PROVED
    assert take(shaqra, harm.id, TALK, AGREED).standing.state is HarmState.AGREED
    claimed = take(shaqra, harm.id, CLAIM)
    assert (claimed.standing.state, claimed.payments) == (HarmState.AGREED, ())
    order = pay(shaqra, harm.id, 200_000)
    paid = harm_of(shaqra, harm)
    assert (paid.standing.state, paid.standing.paid) == (HarmState.PAID, 200_000)
    (one,) = paid.payments
    assert (one.order, one.state, one.on) == (order.row.number, PaymentState.PAID, TODAY)
    view = take(shaqra, harm.id, TAKEN)
    assert (view.standing.state, view.name, view.what) == (HarmState.SETTLED, HURT.name, WHAT)
    with pytest.raises(Refused, match=r"harm\.closed"):
        take(shaqra, harm.id, FAULT)
    report = shaqra.act(Role.AUDITOR, shaqra.office.reports.check)
    assert all(one.sound for one in report.findings)


@pytest.mark.parametrize(
    ("given", "step", "code"),
    [
        ((), TALK, "lacks_fault"),
        ((FAULT,), AGREED, "lacks_minutes"),
        ((FAULT, MINUTES), AGREED, "lacks_judgment"),
        ((replace(FAULT, caused=False), MINUTES, JUDGMENT), TALK, "lacks_fault"),
        ((), CLAIM, "not_agreed"),
        ((FAULT, MINUTES, JUDGMENT, AGREED), TAKEN, "not_claimed"),
        ((FAULT, MINUTES, JUDGMENT, AGREED, CLAIM), TAKEN, "not_paid"),
        ((FAULT, MINUTES, JUDGMENT, AGREED, replace(FAULT, caused=False)), CLAIM, "lacks_fault"),
        ((FAULT, MINUTES, JUDGMENT, Agree(TODAY, remedy="أثاث بدله")), CLAIM, "no_money"),
    ],
)
def test_what_is_lacking_under_both_is_said(shaqra, given, step, code):
    both(shaqra)
    harm = opened(shaqra)
    if given:
        take(shaqra, harm.id, *given)
    with pytest.raises(Refused, match=rf"harm\.{code}"):
        take(shaqra, harm.id, step)


def test_the_reading_stays_the_files(shaqra):
    harm = opened(shaqra)
    both(shaqra)
    assert take(shaqra, harm.id, FAULT, JUDGMENT).standing.lacks == ()
    assert opened(shaqra).reading is HarmProof.BOTH


@pytest.mark.parametrize(
    ("step", "field"),
    [
        (Agree(TODAY), "amount"),
        (Agree(TODAY, Halalas(0)), "amount"),
        (Agree(TODAY, Halalas(-100), "أثاث بدله"), "amount"),
        (replace(TAKEN, read_out=False), "read_out"),
        (replace(TAKEN, copy_given=False), "copy_given"),
        (replace(MINUTES, members="سعد"), "members"),
        (replace(MINUTES, on=TODAY + timedelta(days=1)), "on"),
        (Refuse("لم يثبت", ""), "courts"),
        (Claim("", iban=BANK), "name"),
        (Claim(HURT.name), "iban"),
        (Claim(HURT.name, iban="SA0380000000608010167518"), "iban"),
        (Claim(HURT.name, Method.CASH), "method"),
    ],
)
def test_what_is_wrong_with_a_step_is_said(shaqra, step, field):
    harm = opened(shaqra)
    money = AGREED if isinstance(step, Claim) else Agree(TODAY, remedy="أثاث بدله")
    take(shaqra, harm.id, FAULT, MINUTES, money)
    with pytest.raises(Invalid) as why:
        take(shaqra, harm.id, step)
    assert field in [one.field for one in why.value.problems]


def test_a_refusal_ends_a_file(shaqra):
    harm = opened(shaqra)
    refused = take(shaqra, harm.id, Refuse("لم يثبت", "المحكمة العامة"))
    assert refused.standing.state is HarmState.REFUSED


def test_of_a_complaint_it_is_hidden_and_sealed_with_it(shaqra):
    about = shaqra.slots[Role.COMPLAINTS]
    voice = record(shaqra, about_staff_id=about)
    shaqra.unlock(Role.DIRECTOR)
    given = OpenHarm(WHAT, complaint=voice.number)
    harm = shaqra.act(Role.DIRECTOR, shaqra.office.hearing.harm.open, given)
    assert (harm.name, harm.complaint) == (VOICE.name, voice.number)
    take(shaqra, harm.id, FAULT, role=Role.DIRECTOR)
    assert FAULT.text not in stored(shaqra)
    assert WHAT not in within(shaqra, lambda s: str(s.connection().exec_driver_sql(
        "SELECT what FROM harm").scalar()))  # fmt: skip
    every = shaqra.office.hearing.harm.every
    assert shaqra.act(Role.COMPLAINTS, every) == []
    with pytest.raises(Refused, match=r"harm\.unknown"):
        take(shaqra, harm.id, TALK)
    (masked,) = shaqra.act(Role.AUDITOR, every)
    assert (masked.masked, masked.name, masked.what) == (True, "", "")


def test_whom_a_complaint_is_said_to_be_about_later_reads_its_file_of_harm_no_more(shaqra):
    voice = record(shaqra)
    shaqra.unlock(Role.COMPLAINTS)
    harm = opened(shaqra, complaint=voice.number)
    every = shaqra.office.hearing.harm.every
    shaqra.unlock(Role.DIRECTOR)
    assert [one.id for one in shaqra.act(Role.DIRECTOR, every)] == [harm.id]
    shaqra.unlock(Role.COMPLAINTS)
    named = Name(shaqra.slots[Role.DIRECTOR], "", "تبيّن لاحقًا")
    assert shaqra.act(Role.COMPLAINTS, shaqra.office.hearing.handling.name, voice.id, named)
    assert shaqra.act(Role.COMPLAINTS, every)[0].what == WHAT
    shaqra.unlock(Role.DIRECTOR)
    assert shaqra.act(Role.DIRECTOR, every) == []
    with pytest.raises(Refused, match=r"harm\.unknown"):
        take(shaqra, harm.id, FAULT, role=Role.DIRECTOR)
    director = SealedKey.holder == shaqra.slots[Role.DIRECTOR]
    of_harm = select(SealedKey).where(director, SealedKey.secret == f"harm:{harm.id}")
    assert within(shaqra, lambda session: session.scalars(of_harm).all()) == []


def test_who_is_known_by_their_file_is_named_by_it(shaqra):
    person = shaqra.person()
    voice = record(shaqra, person_id=person.id, name="")
    shaqra.unlock(Role.COMPLAINTS)
    for more in ({"complaint": voice.number}, {"file": person.file_number}):
        harm = shaqra.act(Role.COMPLAINTS, shaqra.office.hearing.harm.open, OpenHarm(WHAT, **more))
        assert harm.name == person.form.name.full
    agreed = Settle(TODAY, "جلسنا معها", agreed=True, terms="تُصرف لها السلة")
    shaqra.act(Role.COMPLAINTS, shaqra.office.hearing.handling.take, voice.id, agreed)
    paper = drafted(shaqra, Role.COMPLAINTS, PAPER, f"settlement:{voice.id}")
    assert person.form.name.full in [said for _, said in paper.about]


@pytest.mark.parametrize(
    "given",
    [
        OpenHarm("", "x"),
        OpenHarm(WHAT),
        OpenHarm(WHAT, complaint="V1447-099"),
        OpenHarm(WHAT, "x", file="9999"),
    ],
)
def test_a_file_of_nothing_is_not_opened(shaqra, given):
    with pytest.raises(Invalid):
        shaqra.act(Role.COMPLAINTS, shaqra.office.hearing.harm.open, given)


# ---- the box


def respelt(name):
    """Return a name as other hands write it: a line between its letters, a link between words."""
    first, _, rest = name.partition(" ")
    return f"{first[0]}\u0640{first[1:]} بن {rest}"


BOX = OpenBox(STAFF[Role.COMPLAINTS].name, STAFF[Role.SECRETARY].name, NOW)


def test_an_empty_box_is_recorded_too(shaqra):
    line = shaqra.act(Role.COMPLAINTS, shaqra.office.hearing.box.open, BOX)
    assert (line.papers, line.first) == (0, BOX.first)
    full = replace(BOX, complaints=2, suggestions=1)
    shaqra.act(Role.COMPLAINTS, shaqra.office.hearing.box.open, full)
    lines = shaqra.act(Role.DIRECTOR, shaqra.office.hearing.box.openings)
    assert sorted(one.papers for one in lines) == [0, 3]
    paper = shaqra.act(Role.COMPLAINTS, shaqra.office.press.blank, PAPER, f"box:{line.id}")
    assert paper.pages == 1
    told = dict(drafted(shaqra, Role.COMPLAINTS, PAPER, f"box:{line.id}").about)
    hour = f"{BOX.opened_at.astimezone(RIYADH):%H:%M}"
    assert told["الساعة"] == hour  # no number that is copied: in the digits of its paper


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (replace(BOX, first=""), "complaint.box_who"),
        (replace(BOX, second=STAFF[Role.RECEPTION].name), "complaint.box_desk"),
        (replace(BOX, second=BOX.first), "complaint.box_two"),
        (replace(BOX, second=respelt(BOX.first)), "complaint.box_two"),
        (replace(BOX, second=respelt(STAFF[Role.RECEPTION].name)), "complaint.box_desk"),
        (replace(BOX, opened_at=NOW + timedelta(hours=2)), "complaint.received_future"),
    ],
)
def test_two_who_are_not_of_the_desk_open_it(shaqra, wrong, code):
    with pytest.raises(Invalid) as why:
        shaqra.act(Role.COMPLAINTS, shaqra.office.hearing.box.open, wrong)
    assert [one.code for one in why.value.problems] == [code]


# ---- the papers


def drafted(live, role, form_id, subject):
    build = live.office.press._builders[form_id]
    return live.act(role, live.office.documents.draft, form_id, subject, build)


def test_the_receipt_says_nothing_of_what_was_said(shaqra):
    voice = record(shaqra)
    paper = drafted(shaqra, Role.RECEPTION, RECEIPT, voice.id)
    said = str(paper)
    assert voice.number in said
    assert not [word for word in (SECRET, VOICE.name, VOICE.matter) if word in said]
    about = record(shaqra, about_staff_id=shaqra.slots[Role.RECEPTION])
    with pytest.raises(Refused, match=r"complaint\.unknown"):
        drafted(shaqra, Role.RECEPTION, RECEIPT, about.id)


def test_settlement_and_referral_have_their_papers(shaqra):
    voice = record(shaqra)
    shaqra.unlock(Role.COMPLAINTS)
    for kind in ("settlement", "referral", "nothing"):
        with pytest.raises(Refused, match=r"complaint\.no_paper"):
            drafted(shaqra, Role.COMPLAINTS, PAPER, f"{kind}:{voice.id}")
    agreed = Settle(TODAY, "جلسنا معها", agreed=True, terms="تُصرف لها السلة")
    outside = Escalate(Level.AUTHORITY, "خارج الاختصاص", "المركز الوطني")
    for step in (HEARD, agreed, outside):
        shaqra.act(Role.COMPLAINTS, shaqra.office.hearing.handling.take, voice.id, step)
    paper = drafted(shaqra, Role.COMPLAINTS, PAPER, f"settlement:{voice.id}")
    assert [one.text for one in paper.parts] == [SECRET, "جلسنا معها", "تُصرف لها السلة"]
    letter = drafted(shaqra, Role.COMPLAINTS, PAPER, f"referral:{voice.id}")
    assert letter.about[0][1] == "المركز الوطني"
    assert HEARD.said in letter.parts[1].text
    assert shaqra.act(
        Role.COMPLAINTS, shaqra.office.press.blank, PAPER, f"referral:{voice.id}"
    ).pages


def test_the_sheet_of_a_month_leaves_out_what_is_about_its_reader(shaqra):
    hidden = record(shaqra, about_staff_id=shaqra.slots[Role.DIRECTOR])
    voice = record(shaqra)
    shaqra.unlock(Role.DIRECTOR)
    month = f"follow_up:{VOICE.received_at:%Y-%m}"
    said = str(drafted(shaqra, Role.DIRECTOR, PAPER, month))
    assert voice.number in said
    assert hidden.number not in said
    assert SECRET not in said
    with pytest.raises(Refused, match=r"complaint\.no_paper"):
        drafted(shaqra, Role.DIRECTOR, PAPER, "follow_up:ش")


def test_the_sheet_of_a_month_tells_compensation_apart_from_aid(shaqra):
    paid_out = Messages().text("print.voice.compensations")

    def said(month=f"{TODAY:%Y-%m}", role=Role.COMPLAINTS):
        return dict(drafted(shaqra, role, PAPER, f"follow_up:{month}").about)[paid_out]

    harm = opened(shaqra)
    take(shaqra, harm.id, FAULT, MINUTES, replace(AGREED, amount=Halalas(90_000)), AGREED)
    assert said() == riyals(NOTHING)
    take(shaqra, harm.id, CLAIM)
    of = line(shaqra)
    pay(shaqra, harm.id, 200_000, of)
    assert said() == riyals(Halalas(200_000))
    assert said("2026-01") == riyals(NOTHING)
    for after in (AGREED, Refuse("لم يُقبل", "المحكمة العامة")):  # what was paid stays paid
        take(shaqra, harm.id, after)
        assert said() == riyals(Halalas(200_000))
    officer = shaqra.slots[Role.COMPLAINTS]
    voice = record(shaqra, about_staff_id=officer)
    shaqra.unlock(Role.DIRECTOR)
    given = OpenHarm(WHAT, complaint=voice.number)
    hidden = shaqra.act(Role.DIRECTOR, shaqra.office.hearing.harm.open, given)
    take(shaqra, hidden.id, FAULT, MINUTES, AGREED, CLAIM, role=Role.DIRECTOR)
    pay(shaqra, hidden.id, 200_000, of)
    assert said() == riyals(Halalas(200_000))
    assert said(role=Role.DIRECTOR) == riyals(Halalas(400_000))


def test_what_was_paid_is_not_paid_again_where_more_is_agreed_on(shaqra):
    harm = opened(shaqra)
    take(shaqra, harm.id, FAULT, MINUTES, AGREED, CLAIM)
    of = line(shaqra)
    pay(shaqra, harm.id, 200_000, of)
    again = take(shaqra, harm.id, AGREED)  # the same amount, agreed on once more
    assert (again.standing.paid, again.standing.owed) == (200_000, 0)
    with pytest.raises(Refused, match=r"harm\.paid"):
        take(shaqra, harm.id, CLAIM)
    more = take(shaqra, harm.id, replace(AGREED, amount=Halalas(250_000)))
    assert more.standing.owed == 50_000
    with pytest.raises(Refused, match=r"harm\.not_paid"):
        take(shaqra, harm.id, TAKEN)
    pay(shaqra, harm.id, 50_000, of)
    assert harm_of(shaqra, harm).standing.paid == 250_000
    paper = drafted(shaqra, Role.COMPLAINTS, PAPER, f"follow_up:{TODAY:%Y-%m}")
    paid_out = Messages().text("print.voice.compensations")
    assert dict(paper.about)[paid_out] == riyals(Halalas(250_000))
    assert take(shaqra, harm.id, TAKEN).standing.state is HarmState.SETTLED


def test_harm_has_minutes_and_an_acknowledgement(shaqra):
    harm = opened(shaqra)
    for kind in ("harm_minutes", "compensation"):
        with pytest.raises(Refused, match=r"complaint\.no_paper"):
            drafted(shaqra, Role.COMPLAINTS, PAPER, f"{kind}:{harm.id}")
    take(shaqra, harm.id, FAULT, MINUTES, JUDGMENT, replace(AGREED, remedy="واعتذار"))
    minutes = drafted(shaqra, Role.COMPLAINTS, PAPER, f"harm_minutes:{harm.id}")
    assert minutes.signers == ("سعد الحربي", "فهد العتيبي")
    paper = drafted(shaqra, Role.COMPLAINTS, PAPER, f"compensation:{harm.id}")
    assert "واعتذار" in paper.parts[2].text
    assert "محكمة شقراء" in paper.parts[1].text
    with pytest.raises(Refused, match=r"complaint\.unknown"):
        drafted(shaqra, Role.COMPLAINTS, PAPER, "box:none")
