"""A made-up beneficiary, put into the screens without the keyboard."""

from datetime import date

from desktop.core.intake.terms import PaperStatus
from desktop.core.policy.vocabulary import Validity


def fill_person(fields):
    fields.form.set_values(
        {
            "name.first": "نورة",
            "name.father": "سعد",
            "name.grandfather": "إبراهيم",
            "name.family": "السبيعي",
            "identity.kind": "national_id",
            "identity.number": "1071724369",
            "gender": "female",
            "marital": "widowed",
            "mobile": "0551234567",
            "iban": "SA0380000000608010167519",
            "address.city": "حقال",
            "address.district": "العزيزية",
            "address.street": "طريق الأمير سلطان",
            "address.short_code": "RNBB2312",
            "categories": ("widow", "poor_family"),
        }
    )
    fields.form["birth"].field.edit.setText("١٤٠٢")
    fields.form.set_values({"identity.override_reason": "قورن بالأصل وهو كما كُتب"})


def fill_household(fields):
    members = fields.members
    for name, kin, birth, note in (
        ("سعد محمد", "son", "١٤٢٨/٣/٥", "طالب"),
        ("ريم محمد", "daughter", "١٤٣٢", "طالبة"),
        ("مزنة بنت فهد", "mother", "١٣٧٠", "سكري وضغط"),
    ):
        row = members._rows[-1]
        row.name.setText(name)
        row.relationship.set_value(kin)
        row.birth.edit.setText(birth)
        row.note.setText(note)
        members.add_row()
    fields.form.set_values(
        {
            "incomes.social_security": 220_000,
            "incomes.citizen_account": 135_050,
            "obligations.rent": 150_000,
            "obligations.treatment": 30_000,
            "housing": "rented",
        }
    )


def fill_need(stage):
    service = stage.form["service_id"].field
    stage.form.set_values(
        {
            "service_id": service.itemData(0),
            "need": "توفي رب الأسرة قبل شهرين، وتأخر إيجار البيت ثلاثة أشهر.",
            "urgent": True,
            "urgent_reason": "أُنذرت بإخلاء المنزل",
        }
    )


def fill_papers(stage, *, missing=()):
    for row in stage._rows:
        paper = row.paper
        if paper.id in missing:
            continue
        if not paper.required:
            row._status.set_value(PaperStatus.NOT_APPLICABLE.value)
            continue
        row._status.set_value(PaperStatus.SEEN.value)
        if paper.validity is Validity.EXPIRY:
            row._date.set_value(date(2026, 2, 1))
            row._reason.set_value("موعد تجديدها محجوز")
            row._renewal.set_value(date(2026, 4, 1))
        elif paper.validity is Validity.MAX_AGE_DAYS:
            row._date.set_value(date(2026, 2, 10))
    stage.form.set_values({"data_matched": True})
