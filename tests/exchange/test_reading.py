"""What stands in cells and under headings, as offices keep it: read where there is no doubt, told
where there is.
"""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.base.dates import Calendar
from desktop.base.messages import Messages
from desktop.base.paths import resource
from desktop.core.exchange.cells import amount_of, birth_of, birth_text_of, number_of, text_of
from desktop.core.exchange.families import Reader
from desktop.core.exchange.layout import corrected, guess
from desktop.core.exchange.names import parted
from desktop.core.exchange.terms import NO_HEADINGS, Column, Layout, Sheet, Use, Verdict
from desktop.core.exchange.together import together
from desktop.core.exchange.words import words_of
from desktop.core.people.terms import Gender, IdentityKind, Relationship
from desktop.core.policy import loader
from desktop.core.policy.circumstances import Marital
from tests.exchange.lists import TODAY, refused

ID = "1010000006"
DAY = date(1982, 5, 8)
NOON = datetime.combine(DAY, time(12))


@pytest.fixture(scope="module")
def words():
    return words_of(Messages(), loader.load(resource("policies", "haqal.toml")).profile)


def families(words, rows, layout=None, *, from_1904=False, gender=Gender.MALE):
    sheet = Sheet("ورقة", tuple(map(tuple, rows)), from_1904)
    layout = layout or guess(sheet.rows, {})
    return list(
        Reader(sheet, Layout(layout.heading, layout.columns, gender), words, TODAY).families()
    )


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (1010000006.0, "1010000006"), (1.5, "1.5"), (True, "1"), (date(1982, 5, 8), "1982-05-08"),
        (NOON - timedelta(hours=12), "1982-05-08"), (NOON, "1982-05-08 12:00:00"),
        ("نورة", "نورة"), ("", ""), (1e16, "1e+16"),
    ],
)  # fmt: skip
def test_a_cell_is_text_as_its_program_shows_it_whole(cell, text):
    assert text_of(cell) == text


@pytest.mark.parametrize(
    ("cell", "number"),
    [
        ("1.010000006E+09", ID), ("1.010000006e9", ID), (1010000006.0, ID),
        (501234567.0, "501234567"), ("1,010000006E+9", ID),
        ("1010000006.0", ID), ("101000000.00", "101000000"), ("٥٠١٢٣٤٥٦٧٫٠", "501234567"),
    ],
)  # fmt: skip
def test_a_number_is_read_where_no_digit_is_lost(cell, number):
    assert number_of(cell) == number


@pytest.mark.parametrize("cell", ["1.01E+09", "1E+09", "1.0100000E+09"])
def test_a_number_whose_digits_are_lost_is_told(cell):
    assert refused(number_of, cell) == "import.digits_lost"


@pytest.mark.parametrize(
    ("cell", "day", "year", "calendar"),
    [
        ("14/7/1395", date(1975, 7, 23), None, Calendar.HIJRI),
        ("١٤٠٢", None, 1402, Calendar.HIJRI), (1402.0, None, 1402, Calendar.HIJRI),
        (1982.0, None, 1982, Calendar.GREGORIAN), (DAY, DAY, None, Calendar.GREGORIAN),
        (30079.0, DAY, None, Calendar.GREGORIAN), ("30079", DAY, None, Calendar.GREGORIAN),
        ("", None, None, Calendar.HIJRI),
        ("1982-05-08 00:00:00", DAY, None, Calendar.GREGORIAN),
        ("08/05/1982 12:00:00 ص", DAY, None, Calendar.GREGORIAN),
        ("1982-05-08T00:00:00", DAY, None, Calendar.GREGORIAN),
        ("5-3-1405هـ", date(1984, 11, 27), None, Calendar.HIJRI),
        ("١٤٠٥/٣/٢", date(1984, 11, 24), None, Calendar.HIJRI),
        ("1405هـ", None, 1405, Calendar.HIJRI), ("سنة ١٩٨٢ م", None, 1982, Calendar.GREGORIAN),
    ],
)  # fmt: skip
def test_a_birth_is_read_in_both_calendars_and_as_days_are_counted(cell, day, year, calendar):
    birth, counted = birth_of(cell)
    assert (birth.day, birth.year, birth.calendar) == (day, year, calendar)
    assert counted is (str(cell).startswith("30079"))


def test_a_sheet_of_an_old_mac_counts_from_1904():
    assert birth_of(28617.0, from_1904=True)[0].day == birth_of(30079.0)[0].day


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        (date(1903, 11, 2), "import.year_as_day"), ("1903-11-02", "import.year_as_day"),
        ("قبل رمضان", "people.birth_unreadable"),
        ("30/12/1433", "date.no_such_hijri_day"),
    ],
)  # fmt: skip
def test_what_is_no_birth_is_told(cell, code):
    assert refused(birth_of, cell) in (code, "people.birth_unreadable")


@pytest.mark.parametrize("from_1904", [False, True])
@pytest.mark.parametrize("cell", [DAY, NOON, 30079.0, "30079", 1402.0, "١٤٠٢", "14/7/1395", ""])
def test_a_birth_is_written_as_a_text_that_tells_the_same_anywhere(cell, from_1904):
    text = birth_text_of(cell, from_1904=from_1904)
    once, again = birth_of(cell, from_1904=from_1904)[0], birth_of(text)[0]
    assert (again.day, again.year, again.calendar) == (once.day, once.year, once.calendar)


def test_a_year_that_became_a_day_is_told_again_from_the_report():
    old = date(1907, 11, 3)
    assert refused(lambda: birth_of(old, from_1904=True)) == "import.year_as_day"
    text = birth_text_of(old, from_1904=True)
    assert (text, refused(birth_of, text)) == ("1903-11-02", "import.year_as_day")


def test_an_amount_is_read_or_told():
    assert (amount_of(1500.0), amount_of("١٬٥٠٠ ريال"), amount_of("")) == (150000, 150000, 0)
    assert amount_of(0.1 + 0.2) == 30
    for cell in ("بين ألف وألفين", 1500.505, float("nan"), float("inf")):
        assert refused(amount_of, cell) == "import.amount"


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("محمد بن عبد الله بن سعد الحربي", ("محمد", "عبد الله", "سعد", "الحربي")),
        ("نورة سعد الحربي", ("نورة", "سعد", "", "الحربي")), ("نورة", ("نورة", "", "", "")),
        ("نورة الحربي", ("نورة", "", "", "الحربي")),
        ("علي محمد أحمد سالم آل حسين", ("علي", "محمد", "أحمد سالم", "آل حسين")),
        ("نورة ثامر حماد بن لادن", ("نورة", "ثامر", "حماد", "بن لادن")),
        ("محمد بن سعد بن لادن", ("محمد", "سعد", "", "لادن")),
        ("محمد بن علي", ("محمد", "", "", "علي")),
        ("أبو بكر نور الدين الغامدي", ("أبو بكر", "نور الدين", "", "الغامدي")),
    ],
)  # fmt: skip
def test_a_name_of_one_cell_is_parted(text, parts):
    name = parted(text)
    assert (name.first, name.father, name.grandfather, name.family) == parts


def test_headings_are_found_in_any_order_below_titles():
    rows = [("كشف الأسر", ""), (), ("الجوال :", "رقم السجل المدني", "إسم المستفيد", "الشيخ")]
    layout = guess(rows, {})
    assert layout.heading == 2
    assert [one.use for one in layout.columns] == [
        Use.MOBILE, Use.IDENTITY, Use.FULL_NAME, Use.LEFT,
    ]  # fmt: skip


def test_a_column_is_known_by_what_stands_in_it():
    rows = [("الاسم", "س", "ص", "ع"), *[("نورة", ID, "0501234567", "SA0380000000608010167519")] * 4]
    uses = [one.use for one in guess(rows, {}).columns]
    assert uses == [Use.FULL_NAME, Use.IDENTITY, Use.MOBILE, Use.IBAN]


def test_what_was_corrected_is_remembered_before_all_guesses():
    rows = [("الاسم", "الحالة"), ("نورة", "يتيم")]
    assert guess(rows, {"حاله": Use.CATEGORY}).columns[1] == Column("الحالة", Use.CATEGORY)
    assert guess(rows, {}, 1).heading == 1


def _people(count, *more):
    return [(f"نورة سعد علي {'ابجدهوزحط'[at % 9]}", ID, f"{at % 28 + 1}/7/1395", *more)
            for at in range(count)]  # fmt: skip


def test_a_list_without_headings_loses_nobody(words):
    rows = [("كشف الأسر",), *_people(3, "مدينة الرياض")]
    layout = guess(rows, {})
    assert layout.heading == NO_HEADINGS
    uses = [one.use for one in layout.columns]
    assert uses == [Use.FULL_NAME, Use.IDENTITY, Use.BIRTH, Use.LEFT]
    rows = rows[1:]
    assert [one.rows for one in families(words, rows)] == [(0,), (1,), (2,)]
    assert guess(rows, {}, 0).heading == 0, "somebody may say otherwise"


def test_headings_of_no_list_stand_above_the_people():
    rows = [("كشف", ""), ("أ ب", "ج د"), *_people(3)]
    assert guess(rows, {}).heading == 1
    assert guess([("نورة", "الدمام"), ("هند", "الجبيل")], {}).heading == NO_HEADINGS


def test_a_column_that_only_a_late_row_fills_is_read(words):
    rows = [("الاسم",), *[("نورة سعد",)] * 300, ("هند سعد", "وحدها")]
    layout = guess(rows, {})
    assert len(layout.columns) == 2
    layout = replace(layout, columns=(layout.columns[0], Column("", Use.NOTE)))
    assert families(words, rows, layout)[-1].form.note == "وحدها"


def test_a_row_of_somebody_is_never_remembered_as_headings():
    rows = _people(2)
    uses = (Use.FULL_NAME, Use.OLD_FILE, Use.BIRTH)
    columns = tuple(map(Column, rows[0], uses))
    assert corrected(rows, Layout(0, columns), {}) == {}
    odd = [("الاسم", "القيد", "قيد 7"), ("نورة", "7/12", "")]
    layout = Layout(0, tuple(map(Column, odd[0], (Use.FULL_NAME, Use.OLD_FILE, Use.NOTE))))
    assert corrected(odd, layout, {}) == {"قيد": Use.OLD_FILE}
    back = Layout(0, tuple(map(Column, odd[0], (Use.FULL_NAME, Use.LEFT, Use.LEFT))))
    assert corrected(odd, back, {"قيد": Use.OLD_FILE}) == {"قيد": Use.LEFT}


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_heading_of_the_report_is_known_again(language):
    text = Messages(language).text
    for use in set(Use) - {Use.LEFT}:
        heading = text(f"term.import_use.{use}")
        assert guess([(heading, "x")], {}, 0).columns[0].use is use, heading


def test_the_columns_of_a_name_are_put_together(words):
    found = families(words, [
        ("الاسم", "اسم الأب", "اسم الجد", "اسم العائلة"),
        ("سعد", "فهد", "علي", "الحربي"), ("سعد فهد", "", "", "الحربي"),
        ("سعد فهد الحربي", "فهد", "", "الحربى"), ("سعد", "سعد", "", ""),
        ("سعد فهد علي الحربي", "ناصر", "", ""),
    ])  # fmt: skip
    assert [one.form.name.full for one in found] == [
        "سعد فهد علي الحربي", "سعد فهد الحربي", "سعد فهد الحربي", "سعد سعد", "سعد فهد علي الحربي",
    ]  # fmt: skip
    assert [one.form.note for one in found] == ["", "", "", "", "اسم الأب: ناصر"]
    assert [one.code for one in found[-1].remarks] == ["import.beside_name"]


def test_a_household_stands_below_its_head(words):
    found = families(words, [
        ("الاسم", "الصلة", "الهوية", "الميلاد", "الجوال"),
        ("سعد فهد الحربي", "العائل", ID, "1395", "501234567"),
        ("نورة علي", "زوجته", "", "1400", "501234567"), ("مها", "قريبته", "", "", ""),
        ("فهد", "ابن", "", "1430", ""),
        (),
        ("هند سعد", "ربة الأسرة", "", "", ""),
        ("مها", "حفيدة", "", "", "0509999999"),
    ])  # fmt: skip
    assert [one.rows for one in found] == [(1, 2, 3, 4), (6, 7)]
    assert [one.stands[0] for one in found] == [("", 2), ("", 7)]
    spouse, other, son = found[0].form.members
    assert (spouse.relationship, spouse.note) == (Relationship.SPOUSE, "")
    assert (other.relationship, other.note) == (Relationship.OTHER, "قريبته")
    assert [(one.field, one.code) for one in found[0].remarks] == [
        ("members.1.relation", "import.put_in_note"),
    ]  # fmt: skip
    assert (son.relationship, son.note) == (Relationship.SON, "")
    assert found[1].form.members[0].note == "الجوال: 0509999999"


def _together(words, *parts):
    sheets = [Sheet(f"ورقة {at}", tuple(map(tuple, rows))) for at, rows in enumerate(parts, 1)]
    names = "الورقة", "الصف في الورقة"
    sheet, layout = together(sheets, [guess(one.rows, {}) for one in sheets], names)
    return sheet, list(Reader(sheet, replace(layout, gender=Gender.MALE), words, TODAY).families())


def test_sheets_are_one_list_whose_columns_are_put_together(words):
    sheet, found = _together(
        words,
        [("كشف",), (), ("الاسم", "الصلة", "الحي"), ("سعد فهد", "العائل", "النزهة")],
        [("القرابة", "مربع", "اسم المستفيد"), ("ابن", "", "فهد"), ("", "ب", "هند سعد"),
         ("بنت", "", "ريم")],
    )  # fmt: skip
    assert sheet.rows == (
        ("الورقة", "الصف في الورقة", "الاسم", "الصلة", "الحي", "مربع"),
        ("ورقة 1", 4, "سعد فهد", "العائل", "النزهة"), ("ورقة 2", 2, "فهد", "ابن", "", ""),
        ("ورقة 2", 3, "هند سعد", "", "", "ب"), ("ورقة 2", 4, "ريم", "بنت", "", ""),
    )  # fmt: skip
    assert [one.rows for one in found] == [(1,), (2,), (3, 4)]
    assert [one.stands for one in found] == [
        (("ورقة 1", 4),), (("ورقة 2", 2),), (("ورقة 2", 3), ("ورقة 2", 4)),
    ]  # fmt: skip
    assert [p.code for p in found[1].problems] == ["import.head_missing"], "not the sheet before's"
    again = families(words, sheet.rows)
    assert [one.rows for one in again] == [(1,), (2,), (3, 4)], "nor when the report is read again"
    assert found[2].form.members[0].note == ""


def test_heads_and_their_households_stand_in_two_sheets(words):
    _, found = _together(
        words,
        [("الاسم", "الهوية"), ("سعد فهد", ID)],
        [("اسم الفرد", "القرابة", "هوية رب الأسرة"), ("فهد", "ابن", ID)],
    )
    assert [one.rows for one in found] == [(1, 2)]
    assert found[0].form.members[0].name == "فهد"


def test_a_household_is_led_by_its_heads_number(words):
    found = families(words, [
        ("الاسم", "رقم الهوية", "هوية رب الأسرة"),
        ("سعد الحربي", ID, ID), ("هند العتيبي", "2000000006", ""), ("فهد", "", ID),
        ("غريب", "", "1000000016"),
    ])  # fmt: skip
    assert [one.rows for one in found] == [(1, 3), (2,), (4,)]
    assert [p.code for p in found[2].problems] == ["import.head_missing"]


def test_a_heads_number_whose_digits_are_lost_is_told(words):
    found = families(words, [
        ("الاسم", "رقم الهوية", "هوية رب الأسرة", "الصلة"),
        ("سعد الحربي", ID, ID, "العائل"), ("فهد", "", "1.01E+09", "ابن"),
    ])  # fmt: skip
    assert [one.rows for one in found] == [(1,), (2,)]
    (problem,) = found[1].problems
    assert (problem.code, problem.params) == ("import.digits_lost", {"typed": "1.01E+09"})


def test_what_a_members_row_says_is_kept(words):
    (one,) = families(words, [
        ("الاسم", "الصلة", "الهوية", "نوع الهوية", "الحالة الاجتماعية"),
        ("سعد فهد الحربي", "العائل", ID, "", "منفصل"),
        ("نورة", "زوجة", "2000000006", "إقامة", "منفصل"), ("هند", "بنت", "", "بطاقة", "مطلقة"),
    ])  # fmt: skip
    wife, girl = one.form.members
    assert (wife.identity_kind, wife.note) == (IdentityKind.IQAMA, "الحالة الاجتماعية: منفصل")
    assert (girl.marital, girl.note) == (Marital.DIVORCED, "نوع الهوية: بطاقة")


def test_a_member_without_a_head_is_refused(words):
    (one,) = families(words, [("الاسم", "الصلة"), ("فهد", "ابن")])
    assert [p.code for p in one.problems] == ["import.head_missing"]


@pytest.mark.parametrize(
    ("heading", "cell", "code"),
    [
        ("الهوية", "101000000", "identity.ten_digits"),
        ("الهوية", "1.01E+09", "import.digits_lost"),
        ("الهوية", "1010000007", "identity.check_digit"),
        ("الجوال", "12345", "identity.mobile"),
        ("الميلاد", "لا يعرف", "people.birth_unreadable"), ("الدخل", "كثير", "import.amount"),
        ("الآيبان", "SA12", "identity.iban_form"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_and_told(words, heading, cell, code):
    (one,) = families(words, [("الاسم", heading), ("نورة سعد", cell)])
    assert one.form is None
    assert [p.code for p in one.problems] == [code]


def test_a_word_of_no_list_goes_into_the_note_and_is_told(words):
    (one,) = families(words, [
        ("الاسم", "الفئة", "الحالة الاجتماعية", "السكن", "ملاحظات"),
        ("نورة سعد", "أيتام الحي", "منفصلة", "شقة", "تراجع مساءً"),
    ])  # fmt: skip
    assert [r.code for r in one.remarks] == ["import.put_in_note"] * 3
    assert set(one.form.note.splitlines()) == {
        "الفئة: أيتام الحي", "الحالة الاجتماعية: منفصلة", "السكن: شقة", "ملاحظات: تراجع مساءً",
    }  # fmt: skip


def test_the_sex_is_told_by_its_column_the_marriage_or_what_was_chosen(words):
    rows = [("الاسم", "الجنس", "الحالة الاجتماعية"), ("نورة", "انثى", ""), ("هند", "", "ارملة"),
            ("سعد", "", "")]  # fmt: skip
    found = families(words, rows, gender=None)
    assert [one.form and one.form.gender for one in found] == [Gender.FEMALE, Gender.FEMALE, None]
    assert [p.code for p in found[2].problems] == ["import.gender_missing"]


def test_a_word_that_tells_no_sex_is_told_whatever_was_chosen(words):
    rows = [("الاسم", "الجنس", "الحالة الاجتماعية"), ("نورة", "غير محدد", "ارملة")]
    (one,) = families(words, rows, gender=Gender.MALE)
    assert one.form is None
    assert [p.code for p in one.problems] == ["import.gender_unknown"]


def test_a_verdict_of_no_list_is_told(words):
    (one,) = families(words, [("الاسم", "القرار"), ("نورة", "ربما")])
    assert (one.verdict, [r.code for r in one.remarks]) == (None, ["import.verdict_unknown"])


def test_an_identity_is_of_the_kind_that_it_tells(words):
    rows = [("الاسم", "الهوية", "نوع الهوية"), ("نورة", "A1234567", ""), ("هند", "", ""),
            ("سعد", "3000000006", "رقم حدود"), ("علي", "2000000006", "")]  # fmt: skip
    kinds = [one.form.identity.kind for one in families(words, rows)]
    assert kinds == [
        IdentityKind.PASSPORT, IdentityKind.NONE_YET, IdentityKind.BORDER, IdentityKind.IQAMA,
    ]  # fmt: skip


def test_a_verdict_is_read_again_from_the_report(words):
    rows = [("الاسم", "القرار"), ("نورة", "شخص آخر"), ("هند", "هو نفسه"), ("سعد", "")]
    assert [one.verdict for one in families(words, rows)] == [Verdict.DISTINCT, Verdict.SAME, None]


@pytest.mark.parametrize(
    ("said", "sex", "relation"),
    [
        ("ابنه", "ذكر", Relationship.SON), ("ابنه", "أنثى", Relationship.DAUGHTER),
        ("ابنه", "", Relationship.OTHER), ("ابنة", "", Relationship.DAUGHTER),
        ("والده", "ذكر", Relationship.FATHER), ("شقيقه", "", Relationship.OTHER),
        ("والدته", "", Relationship.MOTHER), ("أخوها", "", Relationship.BROTHER),
    ],
)  # fmt: skip
def test_a_relation_is_not_taken_for_another_by_its_last_letter(words, said, sex, relation):
    (one,) = families(words, [
        ("الاسم", "الصلة", "الجنس"), ("نورة سعد", "العائل", "أنثى"), ("فهد", said, sex),
    ])  # fmt: skip
    (member,) = one.form.members
    assert member.relationship is relation
    assert (said in member.note) is (relation is Relationship.OTHER)


@pytest.mark.parametrize(("said", "sex", "note"), [
    ("ابن", "أنثى", "الجنس: أنثى"), ("ابن", "ذكر", ""), ("زوجة", "أنثى", ""),
    ("حفيدة", "أنثى", "الجنس: أنثى"),
])  # fmt: skip
def test_a_sex_that_the_relation_does_not_tell_is_kept(words, said, sex, note):
    (one,) = families(words, [
        ("الاسم", "الصلة", "الجنس"), ("سعد علي", "العائل", "ذكر"), ("ريم", said, sex),
    ])  # fmt: skip
    assert one.form.members[0].note == note


def test_families_are_counted_where_a_relation_is_no_word_of_a_household(words):
    """A widow whose row has the next number is the next head; a row without one is the last's."""
    found = families(words, [
        ("م", "الاسم", "القرابة"), (1, "سعد فهد", "رب الأسرة"), ("", "نورة", "زوجة"),
        ("٢", "هند سالم", "أرملة"), ("", "سالم", "ابن"), ("", "مها", ""), (3, "علي سعد", ""),
    ])  # fmt: skip
    assert [one.rows for one in found] == [(1, 2), (3, 4, 5), (6,)]
    assert [one.problems for one in found] == [(), (), ()]
    assert found[1].form.note == "القرابة: أرملة"
    assert [one.code for one in found[1].remarks] == ["import.put_in_note"]


@pytest.mark.parametrize("row", [
    ("الإجمالي", "", 30), ("", "المجموع الكلي", 30), ("", "ملاحظة: حُدّث في رجب", ""),
    ("توقيع المدير", "", ""), ("م", "الاسم", "رقم الهوية"),
])  # fmt: skip
def test_what_stands_around_a_list_is_nobody(words, row):
    found = families(words, [
        ("م", "الاسم", "رقم الهوية", "الصلة"), (1, "سعد فهد", ID, "العائل"), row,
        ("", "ريم", "", "بنت"),
    ])  # fmt: skip
    assert [one.rows for one in found] == [(1, 3), (2,)]
    assert [one.code for one in found[1].problems] == ["import.no_person"]


@pytest.mark.parametrize("cell", ["#N/A", "#VALUE!", "#REF!", "#=A1&B1", "########", "Err:502"])
@pytest.mark.parametrize(("heading", "field"), [
    ("الهوية", "identity.number"), ("الاسم", "name.first"), ("الميلاد", "birth"),
    ("الجوال", "mobile"), ("الدخل", "incomes"), ("الحي", "district"),
])  # fmt: skip
def test_an_error_in_place_of_a_value_is_told_once(words, cell, heading, field):
    rows = [{"الاسم": "نورة سعد", "الهوية": ID, heading: cell}]
    headings = tuple(rows[0])
    (one,) = families(words, [headings, tuple(rows[0].values())])
    assert one.form is None
    assert [(p.field, p.code, p.params["heading"]) for p in one.problems] == [
        (field, "import.error_cell", heading),
    ]  # fmt: skip


def test_an_error_in_a_members_row_is_told_of_that_row(words):
    (one,) = families(words, [
        ("الاسم", "الصلة", "الهوية"), ("سعد فهد", "العائل", ""), ("ريم", "بنت", "#VALUE!"),
    ])  # fmt: skip
    assert [(p.field, p.code) for p in one.problems] == [
        ("members.0.identity_number", "import.error_cell"),
    ]  # fmt: skip


def test_headings_of_two_rows_are_read_as_one(words):
    rows = [
        ("كشف الأسر",),
        ("م", "الاسم", "تاريخ الميلاد", "", "أرقام التواصل", "", "الجنس"),
        ("", "", "هجري", "ميلادي", "جوال", "هاتف"),
        (1, "سعد فهد", "1405/3/2", date(1984, 11, 24), 501234567.0, "0112345678", "ذكر"),
        (2, "هند سالم", "", date(1982, 5, 8), "", "", "أنثى"),
        (3, "نورة علي", "1405/3/2", date(1982, 5, 8), "", "", "أنثى"),
        (4, "مها علي", "لا يُعرف", date(1982, 5, 8), "", "", "أنثى"),
        (5, "ريم علي", "1405/3/2"),
    ]
    layout = guess(rows, {})
    assert (layout.heading, layout.columns[3]) == (2, Column("تاريخ الميلاد ميلادي", Use.BIRTH))
    assert [layout.columns[at].use for at in (4, 5)] == [Use.MOBILE, Use.OTHER_MOBILE]
    assert guess(rows, {}, 2) == layout
    assert guess(rows, {}, 1).heading == 1, "somebody may say otherwise"
    *found, short = families(words, rows)
    assert [p.code for p in short.problems] == []
    assert [one.form.birth.day for one in found] == [
        date(1984, 11, 24),
        DAY,
        date(1984, 11, 24),
        DAY,
    ]
    assert [one.form.note for one in found] == [
        "", "", "تاريخ الميلاد ميلادي: 1982-05-08", "تاريخ الميلاد هجري: لا يُعرف",
    ]  # fmt: skip
    assert [[r.code for r in one.remarks] for one in found] == [
        [], [], ["import.birth_beside"], ["import.birth_beside"],
    ]  # fmt: skip


@pytest.mark.parametrize("rows", [
    [("الاسم", "", "الحي"), ("نورة سعد", "الرياض", "النزهة")],
    [("كشف الأسر", "", ""), ("الاسم", "الجوال", "الحي")],
    [("الاسم", "الجنس", ""), ("نورة سعد", "أنثى", "أنثى")],
])  # fmt: skip
def test_the_row_below_the_headings_is_somebody(rows):
    layout = guess(rows, {})
    assert [c.heading for c in layout.columns] in (
        ["الاسم", "", "الحي"], ["الاسم", "الجوال", "الحي"], ["الاسم", "الجنس", ""],
    )  # fmt: skip


@pytest.mark.parametrize("heading", [
    "اسم البنك", "اسم الزوجة", "تاريخ ميلاد الزوجة", "رقم هوية الأم", "نوع الإعاقة", "نوع المساعدة",
    "الحالة الصحية", "السجل التجاري", "عدد أفراد العائلة", "تاريخ انتهاء الهوية", "مكان الميلاد",
    "فئة الدم", "تاريخ التسجيل", "رقم جوال الباحث",
])  # fmt: skip
def test_a_column_of_something_else_is_not_taken_for_somebodys_own(heading):
    assert guess([(heading, "x"), ("نورة", "")], {}, 0).columns[0].use is Use.LEFT


@pytest.mark.parametrize(("heading", "use"), [
    ("الاِسْمُ الرُّباعيّ", Use.FULL_NAME), ("رقـم الهويّـه", Use.IDENTITY), ("ملاحضات", Use.NOTE),
    ("تاريح الميلاد", Use.BIRTH), ("الحاله الاجتماعيه", Use.MARITAL), ("رقم الجول", Use.LEFT),
    ("الجوال الشخصي", Use.MOBILE), ("الجنس (ذكر / أنثى)", Use.GENDER), ("اسم الأم", Use.LEFT),
    ("المدينة / القرية", Use.CITY), ("الهوية/الإقامة", Use.IDENTITY), ("الحي السكني", Use.DISTRICT),
    ("الاسم كاملاً كما في الهوية", Use.FULL_NAME), ("الجوال أو الهاتف", Use.MOBILE),
    ("تاريخ الميلاد (هـ)", Use.BIRTH), ("صلت القرابة", Use.LEFT), ("Mobile No.", Use.MOBILE),
])  # fmt: skip
def test_a_heading_is_known_with_marks_words_around_and_a_wrong_letter(heading, use):
    assert guess([(heading, "x"), ("نورة", "")], {}, 0).columns[0].use is use


@pytest.mark.parametrize(("mobile", "other", "taken", "note"), [
    ("0501234567 / 0559876543", "", ("+966501234567", "+966559876543"), ""),
    ("٠٥٠١٢٣٤٥٦٧ - ٠٥٥٩٨٧٦٥٤٣", "", ("+966501234567", "+966559876543"), ""),
    ("0501234567، 559876543", "0112345678", ("+966501234567", "+966112345678"),
     "الجوال: 0501234567، 559876543"),
    ("050-123-4567", "", ("+966501234567", ""), ""),
])  # fmt: skip
def test_two_mobiles_of_one_cell_are_both_kept(words, mobile, other, taken, note):
    rows = [("الاسم", "الجوال", "جوال آخر"), ("نورة سعد", mobile, other)]
    (one,) = families(words, rows)
    assert (one.form.mobile, one.form.other_mobile) == taken
    assert one.form.note == note
    assert len(one.remarks) == (len(mobile) > 14)


@pytest.mark.parametrize("said", ["-", "لا يوجد", "؟", "غير معروف", "—"])
def test_a_word_for_nothing_is_nothing(words, said):
    rows = [("الاسم", "الهوية", "الجوال", "الميلاد", "الدخل", "الآيبان"), ("نورة سعد", *[said] * 5)]
    (one,) = families(words, rows)
    assert one.problems == ()
    form = one.form
    assert (form.mobile, form.iban, form.birth.day, form.incomes) == ("", "", None, ())
    assert form.identity.kind is IdentityKind.NONE_YET


ODD = st.one_of(
    st.just(""), st.text(max_size=12), st.floats(), st.integers(), st.booleans(),
    st.dates(), st.datetimes(), st.times(), st.timedeltas(),
    st.sampled_from([ID, "1.01E+09", "ابن", "العائل", "أنثى", "متزوج", "14/7/1395", "نورة سعد"]),
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(
    body=st.lists(st.lists(ODD, max_size=6), min_size=1, max_size=8),
    heading=st.integers(NO_HEADINGS, 0),
    uses=st.lists(st.sampled_from(Use), min_size=6, max_size=6),
    from_1904=st.booleans(),
)
def test_whatever_stands_in_cells_no_row_is_lost(words, body, heading, uses, from_1904):
    sheet = Sheet("ورقة", tuple(map(tuple, body)), from_1904)
    layout = replace(guess(sheet.rows, {}, heading), gender=Gender.FEMALE)
    columns = tuple(map(replace_use, layout.columns, uses))
    layout = replace(layout, columns=columns)
    found = list(Reader(sheet, layout, words, TODAY).families())
    filled = [at for at, row in enumerate(body) if at > heading and any(map(text_of, row))]
    assert sorted(at for one in found for at in one.rows) == filled
    assert all(one.form or one.problems for one in found)
    corrected(sheet.rows, layout, {})


def replace_use(column, use):
    return replace(column, use=use)
