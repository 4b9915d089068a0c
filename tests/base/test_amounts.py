"""Amounts as they are typed and pasted: read as a careful reader reads them, or asked."""

from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from desktop.base.amounts import MOST_DIGITS, Doubt, Unclear, read_amount
from desktop.base.arabic_text import arabic_digits, western_digits
from desktop.base.money import Halalas, figures, riyals
from desktop.base.number_words import amount_words, closed_words

PERSIAN = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")


@pytest.mark.parametrize(
    ("typed", "riyals"),
    [
        ("1500", "1500"),
        ("١٥٠٠", "1500"),
        ("۱۵۰۰", "1500"),
        ("1,500", "1500"),
        ("١،٥٠٠", "1500"),
        ("١٬٥٠٠", "1500"),
        ("1 500", "1500"),
        ("1\u00a0500", "1500"),
        ("1\u2009500", "1500"),
        ("1\u202f500\u200f", "1500"),
        ("1 500,75", "1500.75"),
        ("1,500.75", "1500.75"),
        ("١٬٥٠٠٫٧٥", "1500.75"),
        ("١٥٠٠٫٥", "1500.5"),
        ("12,5", "12.5"),
        ("12.50", "12.5"),
        ("١٢،٥٠", "12.5"),
        ("1,234,567", "1234567"),
        ("1 234 567.8", "1234567.8"),
        ("100 200", "100200"),  # by the law of threes
        ("0", "0"),
        ("0.05", "0.05"),
        ("0500", "500"),
        ("1500.", "1500"),
        ("1500 ريال", "1500"),
        ("١٥٠٠ ريالًا", "1500"),
        ("١٥٠٠ ريالاً سعودياً فقط لا غير", "1500"),
        ("1500 ريال سعودي.", "1500"),
        ("مبلغ وقدره 1500 ريال", "1500"),
        ("3 ريالات", "3"),
        ("ريـال ١٥٠٠", "1500"),
        ("ر.س 1,500.50", "1500.5"),
        ("1500ر.س.", "1500"),
        ("٥٠٠ ر س", "500"),
        ("SAR 1,500.00", "1500"),
        ("1500SR", "1500"),
        ("S.R. 1500", "1500"),
        ("1500 riyals", "1500"),
        ("﷼1500", "1500"),
        ("\u20c1 1,500", "1500"),
        ("50 هللة", "0.5"),
        ("١٥ ريالًا و٥٠ هللة", "15.5"),
        ("1,500 ريال و 5 هللات", "1500.05"),
    ],
)
def test_an_amount_is_read(typed, riyals):
    assert read_amount(typed) == Decimal(riyals) * 100


@pytest.mark.parametrize("nothing", ["", " ", "\u200b\u200f", "\u3164"])
def test_nothing_is_no_amount(nothing):
    assert read_amount(nothing) is None


@pytest.mark.parametrize(
    ("typed", "why", "readings"),
    [
        ("1.500", Doubt.POINT, ["1500", "1.5"]),
        ("١.٥٠٠ ريال", Doubt.POINT, ["1500", "1.5"]),
        ("١٫٥٠٠", Doubt.POINT, ["1500", "1.5"]),
        ("1.234", Doubt.POINT, ["1234"]),
        ("1 500.750", Doubt.POINT, ["1500750", "1500.75"]),
        ("0.500", Doubt.POINT, ["0.5"]),
        ("1.500.000", Doubt.POINT, ["1500000"]),
        ("1.500,75", Doubt.GROUPS, ["1500.75"]),
        ("1,500,75", Doubt.GROUPS, ["1500.75"]),
        ("1,500 000", Doubt.GROUPS, ["1500000"]),
        ("1٬50", Doubt.GROUPS, ["1.5"]),
        (".5", Doubt.GROUPS, ["0.5"]),
        ("12,34,567", Doubt.GROUPS, []),
        ("1..5", Doubt.GROUPS, []),
        ("12.3456", Doubt.DECIMALS, []),
        ("1٫5٫5", Doubt.DECIMALS, []),
        ("15 ريال و 150 هللة", Doubt.DECIMALS, []),
        ("من 1500 إلى 2000", Doubt.NUMBERS, ["1500", "2000"]),
        ("من ١٥٠٠ ريال إلى ٢٠٠٠ ريال", Doubt.NUMBERS, ["1500", "2000"]),
        ("1500 أو 2000", Doubt.NUMBERS, ["1500", "2000"]),
        ("بين 1500 و2000 ريال", Doubt.NUMBERS, ["1500", "2000"]),
        ("500+300", Doubt.NUMBERS, ["500", "300"]),
        ("1500-2000", Doubt.NUMBERS, ["1500", "2000"]),
        ("1500 – 2000", Doubt.NUMBERS, ["1500", "2000"]),
        ("1500/2000", Doubt.NUMBERS, ["1500", "2000"]),
        ("1500 2000", Doubt.NUMBERS, ["1500", "2000"]),
        ("1500، 2000", Doubt.NUMBERS, ["1500", "2000"]),
        ("1 ريال 500", Doubt.NUMBERS, ["1", "500"]),
        ("1, 500", Doubt.NUMBERS, ["1500", "1", "500"]),
        ("1 22 333 4444 55555", Doubt.NUMBERS, []),
        ("-500", Doubt.SIGN, []),
        ("\u2212500", Doubt.SIGN, []),
        ("500-", Doubt.SIGN, []),
        ("+500", Doubt.SIGN, ["500"]),
        ("20 ألف", Doubt.WORDS, []),
        ("1.5 مليون", Doubt.WORDS, []),
        ("ألف وخمسمائة ريال", Doubt.WORDS, []),
        ("1500 $", Doubt.WORDS, []),
        ("USD 1500", Doubt.WORDS, []),
        ("15%", Doubt.WORDS, []),
        ("½", Doubt.WORDS, []),
        ("1e3", Doubt.WORDS, []),
        ("15 h", Doubt.WORDS, []),
        ("15¤", Doubt.WORDS, []),
        ("ريالين", Doubt.WORDS, []),
        ("ريال", Doubt.WORDS, []),
        ("9" * (MOST_DIGITS + 1), Doubt.LONG, []),
        ("1" * 1_000_000, Doubt.LONG, []),
    ],
)
def test_what_is_not_clear_is_asked(typed, why, readings):
    assert read_amount(typed) == Unclear(why, tuple(int(Decimal(r) * 100) for r in readings))


AMOUNTS = st.integers(0, 10 ** (MOST_DIGITS + 2) - 1).map(Halalas)


DIGITS = st.sampled_from([str, arabic_digits, lambda text: text.translate(PERSIAN)])
NAMED = st.sampled_from(["", " ريال", "ريالًا", " ر.س", " SAR", "﷼", " \u20c1", " ريال سعودي"])


@given(
    AMOUNTS,
    st.sampled_from(",،٬ \u00a0\u2009\u202f"),
    st.sampled_from(".٫,،"),
    DIGITS,
    NAMED,
)
def test_an_amount_written_in_one_way_is_read_as_that_amount(amount, mark, point, digits, currency):
    whole, part = divmod(amount, 100)
    assume(mark != point or whole < 1000 or not part)
    text = f"{whole:,}".replace(",", mark) + (f"{point}{part:02d}" if part else "")
    assert read_amount(digits(text) + currency) == amount


@given(AMOUNTS)
def test_what_the_program_writes_it_reads(amount):
    assert read_amount(figures(amount)) == amount
    assert read_amount(riyals(amount)) == amount
    assert read_amount(arabic_digits(figures(amount))) == amount


@given(st.text("0123456789٠٥۱۹ .,،٬٫\u00a0+-/ريالهةسarSR", max_size=14))
def test_no_digit_is_lost_or_moved(text):
    found = read_amount(text)
    if not isinstance(found, int) or "هلل" in text:
        return
    typed = "".join(c for c in western_digits(text) if c in "0123456789")
    point = max(text.rfind(c) for c in ".,،٫")
    after = sum(c in "0123456789" for c in western_digits(text[point + 1 :])) if point >= 0 else 0
    decimals = after if after <= 2 else 0
    assert found == int(typed) * 10 ** (2 - decimals)
    assert not set(text) & set("+-/")


@given(st.text("0123456789٠٥ .,،٬٫+-/ريالهةو", max_size=20))
def test_a_reading_that_is_offered_is_clear(text):
    found = read_amount(text)
    if isinstance(found, Unclear):
        assert len(set(found.readings)) == len(found.readings) <= 4
        for reading in found.readings:
            assert read_amount(figures(reading)) == reading


@pytest.mark.parametrize(
    ("halalas", "words"),
    [
        (0, "صفر ريال"),
        (1, "هللة واحدة"),
        (2, "هللتان"),
        (3, "ثلاث هللات"),
        (8, "ثماني هللات"),
        (10, "عشر هللات"),
        (11, "إحدى عشرة هللة"),
        (12, "اثنتا عشرة هللة"),
        (18, "ثماني عشرة هللة"),
        (21, "إحدى وعشرون هللة"),
        (28, "ثمانٍ وعشرون هللة"),
        (50, "خمسون هللة"),
        (75, "خمس وسبعون هللة"),
        (99, "تسع وتسعون هللة"),
        (100, "ريال واحد"),
        (101, "ريال واحد وهللة واحدة"),
        (200, "ريالان"),
        (300, "ثلاثة ريالات"),
        (800, "ثمانية ريالات"),
        (1_000, "عشرة ريالات"),
        (1_100, "أحد عشر ريالًا"),
        (1_200, "اثنا عشر ريالًا"),
        (1_550, "خمسة عشر ريالًا وخمسون هللة"),
        (2_000, "عشرون ريالًا"),
        (2_100, "واحد وعشرون ريالًا"),
        (2_200, "اثنان وعشرون ريالًا"),
        (9_900, "تسعة وتسعون ريالًا"),
        (10_000, "مائة ريال"),
        (10_100, "مائة ريال وريال واحد"),
        (10_200, "مائة ريال وريالان"),
        (10_300, "مائة وثلاثة ريالات"),
        (11_100, "مائة وأحد عشر ريالًا"),
        (20_000, "مائتا ريال"),
        (21_000, "مائتان وعشرة ريالات"),
        (30_000, "ثلاثمائة ريال"),
        (37_500, "ثلاثمائة وخمسة وسبعون ريالًا"),
        (80_000, "ثمانمائة ريال"),
        (100_000, "ألف ريال"),
        (100_100, "ألف ريال وريال واحد"),
        (110_000, "ألف ومائة ريال"),
        (120_000, "ألف ومائتا ريال"),
        (150_000, "ألف وخمسمائة ريال"),
        (150_075, "ألف وخمسمائة ريال وخمس وسبعون هللة"),
        (200_000, "ألفا ريال"),
        (200_500, "ألفان وخمسة ريالات"),
        (250_000, "ألفان وخمسمائة ريال"),
        (300_000, "ثلاثة آلاف ريال"),
        (350_000, "ثلاثة آلاف وخمسمائة ريال"),
        (1_000_000, "عشرة آلاف ريال"),
        (1_100_000, "أحد عشر ألف ريال"),
        (1_150_000, "أحد عشر ألفًا وخمسمائة ريال"),
        (2_500_000, "خمسة وعشرون ألف ريال"),
        (2_510_000, "خمسة وعشرون ألفًا ومائة ريال"),
        (10_000_000, "مائة ألف ريال"),
        (10_200_000, "مائة ألف وألفا ريال"),
        (20_000_000, "مائتا ألف ريال"),
        (25_000_000, "مائتان وخمسون ألف ريال"),
        (100_000_000, "مليون ريال"),
        (200_000_000, "مليونا ريال"),
        (200_050_000, "مليونان وخمسمائة ريال"),
        (300_000_000, "ثلاثة ملايين ريال"),
        (1_100_000_000, "أحد عشر مليون ريال"),
        (12_345_678_900,
         "مائة وثلاثة وعشرون مليونًا وأربعمائة وستة وخمسون ألفًا وسبعمائة وتسعة وثمانون ريالًا"),
        (100_000_000_000, "مليار ريال"),
    ],
)  # fmt: skip
def test_an_amount_in_words(halalas, words):
    assert amount_words(Halalas(halalas)) == words


@given(st.sets(AMOUNTS, min_size=2, max_size=2))
def test_two_amounts_have_other_words(two):
    one, other = two
    assert amount_words(one) != amount_words(other)
    assert "  " not in amount_words(one)


@pytest.mark.parametrize(
    ("halalas", "words"),
    [
        (100, "فقط ريال سعودي واحد لا غير"),
        (200, "فقط ريالان سعوديان لا غير"),
        (500, "فقط خمسة ريالات سعودية لا غير"),
        (300_000, "فقط ثلاثة آلاف ريال سعودي لا غير"),
        (200_000, "فقط ألفا ريال سعودي لا غير"),
        (1_550_25, "فقط ألف وخمسمائة وخمسون ريالًا سعوديًا وخمس وعشرون هللة لا غير"),
        (4_166_66, "فقط أربعة آلاف ومائة وستة وستون ريالًا سعوديًا وست وستون هللة لا غير"),
    ],
)
def test_a_sum_is_closed_in_words(halalas, words):
    assert closed_words(Halalas(halalas)) == words
