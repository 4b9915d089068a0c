"""A beneficiary of the made-up world, put into the screens without the keyboard."""

from datetime import date

from desktop.core.intake.paper_terms import PaperStatus
from desktop.core.policy.vocabulary import Validity
from desktop.core.practice.loader import practice

NOURA = practice().people["noura"]


def fill_person(fields):
    name, address = NOURA.name, NOURA.address
    fields.form.set_values(
        {
            "name.first": name.first,
            "name.father": name.father,
            "name.grandfather": name.grandfather,
            "name.family": name.family,
            "identity.kind": NOURA.identity.kind.value,
            "identity.number": NOURA.identity.number,
            "gender": NOURA.gender.value,
            "marital": NOURA.marital.value,
            "mobile": NOURA.mobile,
            "iban": NOURA.iban,
            "address.city": address.city,
            "address.district": address.district,
            "address.street": address.street,
            "address.short_code": address.short_code,
            "categories": ("widow", "poor_family"),
        }
    )
    fields.form["birth"].field.edit.setText(NOURA.birth.typed)


def fill_household(fields):
    members = fields.members
    for member in NOURA.members:
        row = members._rows[-1]
        row.name.setText(member.name)
        row.relationship.set_value(member.relationship.value)
        row.birth.edit.setText(member.birth.typed)
        row.note.setText(member.note)
        members.add_row()
    fields.form.set_values(
        {
            **{f"incomes.{one.source}": one.monthly for one in NOURA.incomes},
            **{f"obligations.{one.kind}": one.monthly for one in NOURA.obligations},
            "housing": NOURA.housing.value,
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
            row.not_brought()
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
