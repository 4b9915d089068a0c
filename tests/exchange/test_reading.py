"""What stands in cells and under headings, as offices keep it: read where there is no doubt, told
where there is.
"""

from datetime import date, datetime, time, timedelta

import pytest

from desktop.base.dates import Calendar
from desktop.base.messages import Messages
from desktop.base.paths import resource
from desktop.core.exchange.cells import amount_of, birth_of, number_of, text_of
from desktop.core.exchange.families import Reader
from desktop.core.exchange.layout import again, guess
from desktop.core.exchange.names import parted
from desktop.core.exchange.terms import Column, Layout, Sheet, Use, Verdict
from desktop.core.exchange.words import words_of
from desktop.core.people.terms import Gender, IdentityKind, Relationship
from desktop.core.policy import loader
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
        (date(1903, 11, 2), "import.year_as_day"), ("قبل رمضان", "people.birth_unreadable"),
        ("30/12/1433", "date.no_such_hijri_day"),
    ],
)  # fmt: skip
def test_what_is_no_birth_is_told(cell, code):
    assert refused(birth_of, cell) in (code, "people.birth_unreadable")


def test_an_amount_is_read_or_told():
    assert (amount_of(1500.0), amount_of("١٬٥٠٠ ريال"), amount_of("")) == (150000, 150000, 0)
    assert refused(amount_of, "بين ألف وألفين") == "import.amount"


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("محمد بن عبد الله بن سعد الحربي", ("محمد", "عبد الله", "سعد", "الحربي")),
        ("نورة سعد الحربي", ("نورة", "سعد", "", "الحربي")), ("نورة", ("نورة", "", "", "")),
        ("نورة الحربي", ("نورة", "", "", "الحربي")),
        ("علي محمد أحمد سالم آل حسين", ("علي", "محمد", "أحمد سالم", "آل حسين")),
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
    assert again(rows, 1, {}).heading == 1


def test_a_household_stands_below_its_head(words):
    found = families(words, [
        ("الاسم", "الصلة", "الهوية", "الميلاد", "الجوال"),
        ("سعد فهد الحربي", "العائل", ID, "1395", "501234567"),
        ("نورة علي", "زوجته", "", "1400", "501234567"),
        ("فهد", "ابن", "", "1430", ""),
        (),
        ("هند سعد", "ربة الأسرة", "", "", ""),
        ("مها", "حفيدة", "", "", "0509999999"),
    ])  # fmt: skip
    assert [one.rows for one in found] == [(1, 2, 3), (5, 6)]
    spouse, son = found[0].form.members
    assert (spouse.relationship, spouse.note) == (Relationship.OTHER, "زوجته")
    assert (son.relationship, son.note) == (Relationship.SON, "")
    assert found[1].form.members[0].note == "الجوال: 0509999999"


def test_a_household_is_led_by_its_heads_number(words):
    found = families(words, [
        ("الاسم", "رقم الهوية", "هوية رب الأسرة"),
        ("سعد الحربي", ID, ID), ("هند العتيبي", "2000000006", ""), ("فهد", "", ID),
        ("غريب", "", "1000000016"),
    ])  # fmt: skip
    assert [one.rows for one in found] == [(1, 3), (2,), (4,)]
    assert [p.code for p in found[2].problems] == ["import.head_missing"]


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
