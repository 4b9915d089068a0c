"""Of whom a paper is asked and what is kept of it: chosen in a sheet, heard at the desk."""

import pytest

from desktop.core.policy.choices import Conditions, KeptCopy
from desktop.core.policy.circumstances import HousingKind, Marital
from desktop.core.work import Role
from desktop.ui import kit, places
from tests.offices import PERSON
from tests.ui.reports.test_choices import WHY, choose, edit
from tests.ui.seats import texts

pytestmark = pytest.mark.local


def sheet_of(room, row):
    row.opens.click()
    room.rest()
    return next(s for s in row.window().findChildren(kit.Sheet) if s.isVisible())


def test_the_office_chooses_of_whom_a_paper_is_asked(seat):
    room = seat(Role.DIRECTOR)
    page = edit(room)
    row = next(r for r in page.form["papers"].field.rows if r.value().id == "rent_contract")
    sheet = sheet_of(room, row)
    sheet.form.set_values(
        {"housing": ("rented",), "marital": ("widowed",), "categories": ("orphan",)}
    )
    sheet.yes.click()
    assert "يُطلب من: الأيتام · أرمل / أرملة · إيجار" in texts(row)
    sheet = sheet_of(room, row)
    sheet.form.set_values({"keeps": True, "why": "", "months": None})
    sheet.yes.click()
    assert sheet.isVisible(), "why and how long are asked for"
    sheet.form.set_values({"why": "نظام الإيجار", "months": 12})
    sheet.yes.click()
    assert "تُحفظ نسخته ١٢ شهرًا: نظام الإيجار" in texts(row)
    service = page.form["services"].field.rows[0]
    sheet = sheet_of(room, service)
    sheet.form.set_values({"conditions": "  مرة   في الموسم\n\nملف مسجل "})
    sheet.yes.click()
    page.form["reason"].field.set_value(WHY)
    page.save.click()
    room.rest()
    office = room.desk.office.policy.profile.office
    paper = next(p for p in office.papers if p.id == "rent_contract")
    assert paper.kept == KeptCopy(why="نظام الإيجار", months=12)
    assert paper.when == Conditions(
        categories=("orphan",), marital=(Marital.WIDOWED,), housing=(HousingKind.RENTED,)
    )
    assert office.services[0].conditions == ("مرة في الموسم", "ملف مسجل")


def test_the_desk_asks_for_what_fits_and_tells_the_conditions(seat):
    room = seat(Role.RECEPTION)
    live = room.live
    office = live.office.policy.profile.office
    identity, record, *rest = office.papers
    other = next(kind for kind in HousingKind if kind is not PERSON.housing)
    hidden = record.model_copy(update={"when": Conditions(housing=(other,))})
    first = office.services[0].model_copy(update={"conditions": ("مرة في الموسم",)})
    choose(live, papers=(identity, hidden, *rest), services=(first, *office.services[1:]))
    request = live.request(live.person())
    page = room.go(places.VisitFor(request.id))
    stage = page.stages["verification"]
    assert record.name not in texts(stage)
    assert identity.name in texts(stage)
    assert "<b>تنبيه، من شروط الخدمة:</b> مرة في الموسم" in texts(stage)
