"""One of each payload, for tests of what becomes of every field."""

from datetime import UTC, date, datetime

from desktop.base.money import Halalas
from desktop.core.intake.paper_terms import PaperEntry, PaperStatus
from desktop.core.intake.reasons import DecisionReason
from desktop.core.intake.signers import DeedKind, FatherProof, Kinship, SignerKind, SignMethod
from desktop.core.intake.steps.clarification import Clarify
from desktop.core.intake.steps.completion import Complete
from desktop.core.intake.steps.decision import Decide
from desktop.core.intake.steps.delivery import Deliver, Taker
from desktop.core.intake.steps.explanation import Explain
from desktop.core.intake.steps.notification import Notify
from desktop.core.intake.steps.referral import Refer
from desktop.core.intake.steps.reply_channel import AgreeReplyChannel
from desktop.core.intake.steps.requirements import HandRequirements
from desktop.core.intake.steps.signature import Sign
from desktop.core.intake.steps.study import Study
from desktop.core.intake.steps.taking_back import Back, TakeBack
from desktop.core.intake.steps.verification import CheckPapers
from desktop.core.intake.steps.withdrawal import Withdraw
from desktop.core.intake.terms import FirstAnswers, OpenRequest, Outcome, Reached
from desktop.core.people.terms import IdentityKind
from tests.offices import INK

CAME, ISSUED, EXPIRED = date(2026, 2, 4), date(2025, 11, 5), date(2026, 1, 2)
HELPED = date(2025, 12, 7)
AGAIN, SEEN = date(2026, 9, 4), date(2026, 5, 20)
TOOK = datetime(2026, 3, 1, 8, tzinfo=UTC)
RENEWED, DEED = date(2026, 5, 3), date(2027, 1, 1)


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
        ),
        HandRequirements(),
        CheckPapers((paper,), data_matched=True, asked=(paper_id,)),
        Clarify("هل تشمل فاتورة الكهرباء؟", "مسؤول البرامج"),
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
        Study("الدخل لا يكفي للإيجار", "سداد ثلاثة أشهر"),
        Decide(
            Outcome.IN_PART,
            "المتاح هذا الشهر",
            Halalas(250_000),
            recurring_months=4,
            sitting="7/1447",
            listed=DecisionReason.FUNDS,
        ),
        Notify("phone", Reached.WRONG_NUMBER, "الرقم لشخص آخر"),
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
        ),
        TakeBack(Back.DELIVERY, "سُجّل لغير صاحبه", TOOK),
        Withdraw("استغنى عنها"),
    )
