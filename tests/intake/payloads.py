"""One of each payload, for tests of what becomes of every field."""

from dataclasses import replace
from datetime import UTC, date, datetime

from desktop.base.money import Halalas
from desktop.core.aid.goods.terms import Portion
from desktop.core.aid.terms import Fund
from desktop.core.intake.facts import Outcome, Reached
from desktop.core.intake.moved import Bereaved, ElsewhereAnswer
from desktop.core.intake.paper_terms import PaperEntry, PaperStatus
from desktop.core.intake.reasons import DecisionReason, WaitsFor
from desktop.core.intake.signers import DeedKind, FatherProof, Kinship, SignerKind, SignMethod
from desktop.core.intake.steps.bereavement import AfterDeath
from desktop.core.intake.steps.clarification import Answer, Clarify, GiveAnswer
from desktop.core.intake.steps.completion import Complete
from desktop.core.intake.steps.decision import Decide
from desktop.core.intake.steps.delivery import Deliver
from desktop.core.intake.steps.elsewhere import ElsewhereAnswered, ReferElsewhere
from desktop.core.intake.steps.explanation import Explain
from desktop.core.intake.steps.joining import Join
from desktop.core.intake.steps.notification import Notify
from desktop.core.intake.steps.pausing import PauseClock, ResumeClock
from desktop.core.intake.steps.payment import Pay
from desktop.core.intake.steps.ratification import Ratify
from desktop.core.intake.steps.redecision import Redecide
from desktop.core.intake.steps.referral import Refer
from desktop.core.intake.steps.reopening import Reopen
from desktop.core.intake.steps.reply_channel import AgreeReplyChannel
from desktop.core.intake.steps.requirements import HandRequirements
from desktop.core.intake.steps.returned import NotKept, Returned
from desktop.core.intake.steps.signature import Sign
from desktop.core.intake.steps.study import Study
from desktop.core.intake.steps.taking_back import Back, TakeBack
from desktop.core.intake.steps.urgent import GrantUrgent
from desktop.core.intake.steps.urgent_judged import JudgeUrgent
from desktop.core.intake.steps.verification import CheckPapers
from desktop.core.intake.steps.withdrawal import Withdraw
from desktop.core.intake.studied.figures import figure, table_of
from desktop.core.intake.studied.terms import (
    Class,
    Debt,
    Home,
    HomeState,
    IncomeFound,
    MemberFound,
    Needed,
    OwedFound,
    Rank,
    Zakat,
)
from desktop.core.intake.takers import Taker
from desktop.core.intake.terms import FirstAnswers, OpenRequest
from desktop.core.people.terms import IdentityKind
from desktop.core.policy.choice_vocabulary import RatifiedBy
from desktop.core.policy.circumstances import HousingKind, IncomeSource, ObligationKind
from desktop.core.policy.loader import load_shipped
from desktop.core.policy.vocabulary import StudyKind
from desktop.core.work import Role
from tests.offices import INK

CAME, ISSUED, EXPIRED = date(2026, 2, 4), date(2025, 11, 5), date(2026, 1, 2)
HELPED = date(2025, 12, 7)
AGAIN, SEEN = date(2026, 9, 4), date(2026, 5, 20)
TOOK = datetime(2026, 3, 1, 8, tzinfo=UTC)
RENEWED, DEED = date(2026, 5, 3), date(2027, 1, 1)


OFFICE = load_shipped()[0].profile.office
#: A whole study.
STUDY = Study(
    "الدخل لا يكفي للإيجار",
    "سداد ثلاثة أشهر",
    StudyKind.FIELD,
    Home(HousingKind.RENTED, HomeState.WORN, 3, "سقف المطبخ"),
    (IncomeFound(IncomeSource.SALARY, Halalas(250_000), Halalas(240_000), counts=True),),
    (OwedFound(ObligationKind.RENT, Halalas(150_000), Halalas(160_000), counts=True),),
    (Debt("مؤسسة تأجير الأجهزة", Halalas(620_000), judgment=True),),
    (MemberFound("هيا", "الصف الثالث", health_bears=True),),
    (Needed("مكيّف", 2, Rank.NOW),),
    klass=Class.A,
    class_why="ديون كثيرة",
    zakat=Zakat.DEBTOR,
    amount=Halalas(130_000),
    months=3,
    strokes=INK,
    aspect=2.75,
    width=410.0,
)


def samples(person_id="1", service_id="2", paper_id="3"):
    """One of each payload, every field of it filled in and unlike its default."""
    paper = PaperEntry(
        paper_id,
        PaperStatus.SEEN,
        ISSUED,
        EXPIRED,
        note="الأصل باهت",
        accepted_reason="التجديد جارٍ",
        renewal_by=RENEWED,
        renewed=AGAIN,
        renewed_seen=SEEN,
        number="1447/5566",
    )
    return (
        OpenRequest(
            person_id,
            service_id,
            channel="field_visit",
            need="سداد الإيجار المتأخر",
            urgent_reason="إخلاء خلال أسبوع",
            received_on=CAME,
            received_place="ديوان الجمعية",
            received_by="خالد العتيبي",
            letter="12/1447",
            first=FirstAnswers(
                in_area=False,
                passer_by=True,
                helped=True,
                helped_by="جمعية البر بالقنفذة",
                helped_officer="ماجد العمري",
                helped_channel="خطاب رسمي",
                helped_on=HELPED,
                helped_answer="صُرف له مبلغ مقطوع",
            ),
            unasked="أرملة لا تقدر على الحضور",
        ),
        HandRequirements(),
        CheckPapers((paper,), data_matched=True, asked=(paper_id,)),
        Clarify("هل تشمل فاتورة الكهرباء؟", "مسؤول البرامج", Role.DIRECTOR, "مشرف الأسر"),
        Answer("تشمل فاتورة شهر واحد"),
        GiveAnswer("field_visit", "أُبلغ ابنه"),
        Sign(
            "a1b2c3d4" + "0" * 56,
            SignerKind.AGENT,
            SignMethod.THUMB_SCREEN,
            INK,
            aspect=2.5,
            width=420.0,
            signer_name="سالم عبد الله الحربي",
            signer_identity="1000000016",
            deed_number="44123456",
            deed_scope="استلام المساعدات",
            deed_expires=DEED,
            witness="منى العبدالله",
            read_aloud=True,
            signer_identity_kind=IdentityKind.IQAMA,
            signer_identity_reason="رُئيت البطاقة",
            kinship=Kinship.UNCLE,
            deed_kind=DeedKind.WISAYA,
            father=FatherProof.HEIRS_DEED,
            family_record=True,
            signer_reason="سفر الأب للعلاج",
            witness_identity="1010000006",
            print_number="77/1447",
            reader="هند ماجد العتيبي",
        ),
        Explain(),
        AgreeReplyChannel("whatsapp", "0559876543"),
        Refer("طوبقت الأصول"),
        Complete(),
        replace(
            STUDY,
            figures=figure(table_of(OFFICE, date(2026, 3, 1)), 4, STUDY.incomes, STUDY.obligations),
        ),
        Decide(
            Outcome.IN_PART,
            "المتاح هذا الشهر",
            Halalas(250_000),
            recurring_months=4,
            sitting="7/1447",
            listed=DecisionReason.FUNDS,
            monthly=True,
            starts_on=HELPED,
            review_on=RENEWED,
            asked=Halalas(300_000),
            waits_for=WaitsFor.PAPERS,
            papers=(paper_id,),
            missing="مشهد الضمان",
            items=(Portion("item-1", 3, "سلة الشتاء", "سلة"),),
            part="سقف غرفة واحدة",
            fund=Fund.RESTRICTED,
        ),
        Ratify(
            RatifiedBy.BOARD,
            ratified=False,
            reason="يُراجع المبلغ",
            resolution="12/1447",
            resolved_on=HELPED,
        ),
        GrantUrgent(Halalas(70_000), "إخلاء المسكن غدًا"),
        JudgeUrgent(upheld=True, reason="لا ملاحظة عليها", sitting="8/1447"),
        Redecide(
            Outcome.APPROVED,
            "تبيّن غير ما قُرر",
            Halalas(90_000),
            recurring_months=2,
            sitting="9/1447",
            listed=DecisionReason.CONDITIONS_MET,
            monthly=True,
            starts_on=HELPED,
            review_on=RENEWED,
            asked=Halalas(95_000),
            waits_for=WaitsFor.STUDY,
            papers=(paper_id,),
            missing="صك الطلاق",
            items=(Portion("item-2", 2, "مدفأة زيت", "حبة"),),
            fund=Fund.EXPIATION,
            part="طلاء الغرفة",
            objection="ص-4/1447",
        ),
        Notify("phone", Reached.WRONG_NUMBER, "الرقم لشخص آخر", AGAIN, SEEN),
        Deliver(
            "سلة غذائية",
            "فهد سالم الحربي",
            last=False,
            taker=Taker.GUARDIAN,
            taker_identity_kind=IdentityKind.PASSPORT,
            taker_identity="B1234567",
            taker_identity_reason="قورن بالجواز",
            authority="ت-15/1447",
            authority_until=RENEWED,
            amount=Halalas(120_000),
            method=SignMethod.INK_ON_PAPER,
            strokes=INK,
            aspect=2.25,
            width=400.0,
            witness="عادل الشمري",
            witness_identity="1010000014",
            read_aloud=True,
            reader="ريم فهد الشمري",
            items=(Portion("item-3", 1, "بطانية صوف", "حبة"),),
            rest="اعتذرت الأسرة عن الباقي",
        ),
        Pay(Halalas(65_000), "O1447-0003", back=True, last=True),
        Returned(
            NotKept.CAME_BACK,
            "علبة تالفة",
            (Portion("item-1", 1, "سلة الشتاء", "سلة"),),
            "ماجد سالم الحربي",
            closes=True,
        ),
        TakeBack(Back.DELIVERY, "سُجّل لغير صاحبه", TOOK),
        Withdraw("استغنى عنها"),
        PauseClock("سفر صاحب الطلب", CAME, DEED, AGAIN, SEEN),
        ResumeClock("عاد من سفره", ISSUED, AGAIN, SEEN),
        ReferElsewhere("جمعية البر بالليث", "خدمته لديها"),
        ElsewhereAnswered(ElsewhereAnswer.DECLINED, CAME, "خطابهم المؤرَّخ بالأمس"),
        Join("1447-0099", "كُتب مرتين", "request-2"),
        AfterDeath(Bereaved.CLOSED, "رغبت أرملته في إغلاقه"),
        Reopen("عاد محتاجًا"),
    )
