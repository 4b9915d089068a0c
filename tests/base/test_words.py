"""Arabic as data, dates in both calendars, codes and their texts."""

import re
import string
import sys
import unicodedata
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from desktop.base.arabic_text import (
    arabic_digits,
    clean,
    clean_lines,
    ltr,
    strip_controls,
    western_digits,
)
from desktop.base.clock import RIYADH, FixedClock, SystemClock, riyadh_date, today
from desktop.base.errors import Invalid, KnownError, Problem, Refused
from desktop.base.hijri import (
    HIJRI_MONTHS,
    HijriDate,
    both_text,
    gregorian_text,
    hijri_text,
    to_hijri,
)
from desktop.base.ids import new_id
from desktop.base.keys import fold, search_key
from desktop.base.messages import Messages

# Arabic text


@pytest.mark.parametrize("written", ["٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "0123456789"])
def test_three_sets_of_digits_are_one(written):
    assert western_digits(written) == "0123456789"
    assert arabic_digits(written) == "٠١٢٣٤٥٦٧٨٩"
    assert fold(written) == "0123456789"


@pytest.mark.parametrize(
    "spellings",
    [
        ("أحمد", "احمد", "إحمد", "آحمد", "ٱحمد", "أَحْمَد", "أحـمد"),
        ("فاطمة", "فاطمه", "فَاطِمَة", "فـاطمة"),
        ("هدى", "هدي", "هدی"),
        ("مؤمن", "مومن"),
        ("رائد", "رايد"),
        ("ملك", "ملک"),
        ("عبد الله", "عبدالله", "عبد  الله", "عبد\u200f الله"),
        ("محمد بن علي", "محمد ابن علي", "محمد علي", "محمد آل علي"),
        ("سعد الحربي", "سعد حربي"),
        ("نورة بنت سعد", "نوره سعد"),
        ("Ahmad", "AHMAD", "ahmad"),
        ("ﻻﻣﻊ", "لامع"),
    ],
)
def test_spellings_of_one_name_have_one_key(spellings):
    assert len({search_key(spelling) for spelling in spellings}) == 1, [
        search_key(spelling) for spelling in spellings
    ]


@pytest.mark.parametrize(("one", "other"), [("سعد", "سعيد"), ("علي", "عليا"), ("هدى", "هادي")])
def test_other_names_have_other_keys(one, other):
    assert search_key(one) != search_key(other)


@pytest.mark.parametrize("text", ["", " ", "-", "بن", "آل", "ال", "عبد", "عبد بن"])
def test_keys_of_little_are_no_bug(text):
    assert isinstance(search_key(text), str)


@given(st.text())
def test_folding_is_settled_at_once(text):
    assert fold(fold(text)) == fold(text)
    key = search_key(text)
    assert key == " ".join(key.split())


@given(st.text())
def test_clean_text_is_clean(text):
    cleaned = clean(text)
    assert clean(cleaned) == cleaned
    assert cleaned == cleaned.strip()
    assert not re.search(r"\s\s|[\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c\x00-\x1f]", cleaned)


#: What nobody sees, by the categories of Unicode itself, and what has a width and nothing in it.
UNSEEN = [
    one
    for one in map(chr, range(sys.maxunicode + 1))
    if unicodedata.category(one) in ("Cc", "Cf", "Cs", "Zs", "Zl", "Zp")
] + list("\u034f\u115f\u1160\u17b4\u17b5\u180b\u2800\u3164\ufe0f\uffa0\ufffe\U000e0100")


BLANK = "\u115f\u1160\u2800\u3164\uffa0"


@pytest.mark.parametrize("of", [clean, clean_lines])
def test_text_of_what_nobody_sees_is_empty(of):
    assert [hex(ord(one)) for one in UNSEEN if of(one)] == []
    assert of("".join(UNSEEN)) == ""


@given(st.lists(st.sampled_from(UNSEEN), min_size=1), st.integers(0, 2))
def test_what_nobody_sees_changes_no_word(marks, place):
    mark = "".join(one for one in marks if not (one.isspace() or one in BLANK))
    assume("\u200c" not in mark)  # between these letters it is seen
    word = "مها"
    assert clean(word[:place] + mark + word[place:]) == word


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("م\u200bها", "مها"),
        ("\ufeffنورة\u00ad", "نورة"),
        ("م\x00ها", "مها"),
        ("هند\tبنت\x0bفهد\u2028العنزي", "هند بنت فهد العنزي"),
        ("عبد\u200cالله", "عبدالله"),  # dal joins nothing after it
        ("سالم\u200d", "سالم"),
        ("\u200cسالم\u200c \u200d", "سالم"),
        ("س\u200dالم", "سالم"),  # they join by themselves
        ("می\u200cخواهد", "می\u200cخواهد"),
        ("می\u200c\u200c\u200dخواهد", "می\u200cخواهد"),
        ("مِ\u200cخ", "مِ\u200cخ"),
        ("क्\u200dष", "क्\u200dष"),
        ("👩\u200d👧", "👩\u200d👧"),
        ("👩\u200d", "👩"),
        ("❤\ufe0f", "❤"),
        ("\u0600١٢", "\u0600١٢"),
        ("Pen\u0303\u200ba", "Peña"),
        ("e\u200d\u0301", "é"),
        ("a\ud800b\udfff", "ab"),
    ],
)
def test_marks_go_and_what_they_say_stays(typed, kept):
    assert clean(typed) == kept


@given(st.text(alphabet="اهويملءٔٓ\u0301ea\u200c\u200d👩♀\u094dक\u0600١ \u2800\n"))
def test_cleaning_is_settled_at_once(text):
    assert clean(clean(text)) == clean(text)
    assert clean_lines(clean_lines(text)) == clean_lines(text)


@given(st.text(alphabet=string.ascii_letters + string.digits + "+-/ "))
def test_an_identifier_comes_out_of_its_isolates_as_it_was(text):
    assert strip_controls(ltr(text)) == text
    assert len(ltr(text)) == (len(text) + 2 if text else 0)


# Time


def test_today_is_the_day_in_riyadh():
    before = datetime(2026, 2, 28, 20, 59, 59, tzinfo=UTC)
    clock = FixedClock(before)
    assert today(clock) == date(2026, 2, 28)
    clock.advance(timedelta(seconds=1))
    assert today(clock) == date(2026, 3, 1)
    assert clock.now().utcoffset() == timedelta(0)
    assert riyadh_date(datetime(2026, 3, 1, tzinfo=RIYADH)) == date(2026, 3, 1)


def test_the_pcs_clock_is_aware_and_goes_on():
    first, second = SystemClock().now(), SystemClock().now()
    assert first.tzinfo is UTC
    assert first <= second


# Calendars


@pytest.mark.parametrize(
    ("hijri", "gregorian"),
    [
        (HijriDate(1447, 9, 1), date(2026, 2, 18)),
        (HijriDate(1447, 10, 1), date(2026, 3, 20)),
        (HijriDate(1343, 1, 1), date(1924, 8, 1)),
        (HijriDate(1500, 12, 30), date(2077, 11, 16)),
    ],
)
def test_days_known_from_umm_al_qura(hijri, gregorian):
    assert hijri.to_gregorian() == gregorian
    assert to_hijri(gregorian) == hijri


def test_every_day_goes_there_and_back():
    """Three months of the old table have 31 days, as it was announced then."""
    first, last = date(1924, 8, 1), date(2077, 11, 16)
    longest = set()
    for number in range((last - first).days + 1):
        day = first + timedelta(days=number)
        there = to_hijri(day)
        assert there.to_gregorian() == day
        assert HijriDate(*map(int, there.isoformat().split("-"))) == there
        if there.day > 30:
            longest.add((there.year, there.month, there.day))
    assert longest == {(1345, 5, 31), (1348, 11, 31), (1349, 11, 31)}


@given(st.dates())
def test_a_day_outside_the_table_is_told(day):
    if date(1924, 8, 1) <= day <= date(2077, 11, 16):
        to_hijri(day)
        return
    with pytest.raises(Refused) as refused:
        to_hijri(day)
    assert refused.value.code == "date.outside_umm_al_qura"
    assert Messages().of(refused.value)


@pytest.mark.parametrize(
    "day", [(1447, 1, 31), (1447, 13, 1), (1447, 0, 1), (1342, 1, 1), (1501, 1, 1), (0, 0, 0)]
)
def test_no_such_hijri_day(day):
    with pytest.raises(Refused) as refused:
        HijriDate(*day).to_gregorian()
    assert refused.value.code == "date.no_such_hijri_day"
    assert Messages().of(refused.value)


def test_days_in_words():
    day = date(2026, 3, 20)
    assert hijri_text(day) == "١ شوال ١٤٤٧ هـ"
    assert hijri_text(day, arabic=False) == "1 شوال 1447 هـ"
    assert gregorian_text(day) == "٢٠ مارس ٢٠٢٦ م"
    assert gregorian_text(day, arabic=False) == "20 مارس 2026 م"
    assert both_text(day) == "الجمعة ١ شوال ١٤٤٧ هـ الموافق ٢٠ مارس ٢٠٢٦ م"
    assert both_text(day, weekday=False).startswith("١ شوال")
    assert len(HIJRI_MONTHS) == 12


# Identifiers


def test_ids_are_random_and_of_one_shape():
    made = {new_id() for _ in range(1000)}
    assert len(made) == 1000
    assert all(re.fullmatch(r"[0-9a-f]{32}", one) for one in made)


# Codes and their texts


@pytest.mark.parametrize("language", ["ar", "en"])
def test_texts_have_no_holes_of_their_own(language):
    messages, other = Messages(language), Messages("en" if language == "ar" else "ar")
    holes = re.compile(r"{(\w*)(?::[^}]*)?}")
    for code in messages.codes():
        text, twin = messages._texts[code], other._texts[code]
        assert text == text.strip() or code.startswith(("print.", "say.")), code
        # The body stands after «لـ» in Arabic where English has its plain name.
        needed = {hole.removesuffix("_name") for hole in holes.findall(text)}
        assert needed == {hole.removesuffix("_name") for hole in holes.findall(twin)}, code


def test_every_code_that_is_raised_has_a_text():
    """Every literal code in core, storage, cli and base, found by its shape."""
    from pathlib import Path

    root = Path(__file__).resolve().parents[2] / "desktop"
    raised = re.compile(
        r'(?:Refused|KnownError|Problem)\(\s*(?:"[\w.]+",\s*)?"([a-z_]+\.[a-z_.]+)"'
    )
    codes = {
        code
        for floor in ("core", "storage", "cli", "base", "printing")
        for file in root.joinpath(floor).rglob("*.py")
        for code in raised.findall(file.read_text("utf-8"))
    }
    assert len(codes) > 60
    for language in ("ar", "en"):
        missing = codes - Messages(language).codes()
        assert not missing, (language, missing)


def test_an_error_is_told_with_its_parameters():
    messages = Messages()
    assert "٧" in messages.of(Refused("vault.recovery_mistyped", group=7))
    many = Invalid(
        [Problem("a", "intake.needed"), Problem("b", "staff.password_short", {"least": 8})]
    )
    assert messages.of(many).count("\n") == 1
    assert "٨" in messages.of(many)
    assert "8" in Messages("en").of(many)
    assert many.params == {"count": 2}
    assert messages.of(Invalid([]))
    assert "storage.locked" in messages
    with pytest.raises(KeyError):
        messages.text("no.such")
    assert isinstance(many, KnownError)
