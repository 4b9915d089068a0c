"""Where lines break, and in which order their pieces stand."""

import unicodedata
from itertools import pairwise
from random import Random

import pytest

from desktop.base.arabic_text import ltr, strip_controls
from desktop.printing.kit import lines
from desktop.printing.kit.mirrors import MIRROR
from desktop.printing.kit.text import Align, Digits, Direction, Face, Style, layout, measure

STYLE = Style(size=12)
MIXED = (
    "عبد الرحمن القحطاني مُسْتَفِيدَةٌ الأسرة ورعايتها واحتياجاتهم المستحقّين لله كتابًا Abdullah "
    "Çağrı Şükrü Yıldız Müller naïve گھرانہ پاکستان ڈاکٹر لڑکی کودکانِ چادر «الرعاية» (المسنّين) "
    "وسكنها، والدته؛ نعم."
)


def texts(text, width, style=STYLE, direction=Direction.RTL):
    return [
        strip_controls(line.text).strip() for line in layout(text, style, width, direction).lines
    ]


def shown(line):
    """Return the characters of a line from left to right, brackets as they look."""
    return "".join(turned(piece.text) if piece.level % 2 else piece.text for piece in line.pieces)


def turned(text):
    return "".join(MIRROR.get(char, char) for char in reversed(text))


def sides(words):
    """Return words given from left to right as a line of characters from left to right."""
    return " ".join(turned(word) if any(map(arabic, word)) else word for word in words)


def arabic(char):
    return unicodedata.bidirectional(char) == "AL"


def test_lines_break_at_spaces_and_fit():
    text = "يسر الجمعية أن تحيطكم علمًا بأن طلبكم قد عُرض على اللجنة في جلستها السابعة"
    laid = layout(text, STYLE, 120)
    assert len(laid.lines) > 2
    assert all(line.width <= 120 for line in laid.lines)
    assert " ".join(line.text.strip() for line in laid.lines) == text
    assert [line.last for line in laid.lines] == [False] * (len(laid.lines) - 1) + [True]


def test_first_line_has_the_first_words():
    text = "أول الكلام ثم أوسطه ثم آخره"
    first = layout(text, STYLE, measure("أول الكلام ثم", STYLE) + 1).lines[0]
    assert shown(first) == sides(["ثم", "الكلام", "أول"])


def test_hard_line_ends_are_kept():
    assert texts("سطر\n\nسطر آخر", None) == ["سطر", "", "سطر آخر"]
    assert texts("أ\r\nب\rج\u2028د\u2029هـ\x85و", None) == ["أ", "ب", "ج", "د", "هـ", "و"]
    assert len(layout("", STYLE).lines) == 1


def test_a_tab_is_a_space():
    assert texts("أ\tب", None) == ["أ\tب"]
    assert layout("أ\tب", STYLE).width == layout("أ ب", STYLE).width


@pytest.mark.parametrize(
    "identifier",
    ["+966 50 123 4567", "SA03 8000 0000 6080 1016 7519", "care-team@shaqra-charity.org.sa"],
)
def test_identifiers_stay_in_one_line(identifier):
    text = f"يمكنكم التواصل مع الجمعية على {identifier} في أي وقت"
    for width in range(int(measure(identifier, STYLE)) + 1, 320, 7):
        assert sum(identifier in line for line in texts(text, width)) == 1, width


def test_an_identifier_wider_than_the_line_breaks_at_its_joints():
    assert texts(ltr("https://example.org/reports/annual-1447"), 90)[0].endswith(("/", "."))


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("1,500-2,000", ["1,500-", "2,000"]),
        ("10:00-12:30", ["10:00-", "12:30"]),
        ("1.25-1.75", ["1.25-", "1.75"]),
    ],
)
def test_a_range_wider_than_the_line_is_cut_between_its_numbers(text, parts):
    room = measure(text, STYLE) - 1
    assert texts(text, room) == parts
    assert texts(f"ما بين {text}", room) == ["ما بين", *parts]


def test_hyphens_between_words_break_but_not_in_numbers():
    assert texts("كلمة-مركبة", measure("مركبة", STYLE) + 1) == ["كلمة-", "مركبة"]
    assert texts("العدد 10-20", measure("العدد 10", STYLE) + 1) == ["العدد", "10-20"]


def test_a_word_wider_than_the_line_is_cut_between_clusters_and_stays_joined():
    word = "الاستقلالية" * 4
    laid = layout(word, STYLE, 40)
    assert all(line.width <= 40 for line in laid.lines)
    assert "".join(line.text for line in laid.lines) == word
    for line, rest in pairwise(laid.lines):
        assert not (line.text.endswith("ل") and rest.text.startswith("ا"))
    middle = laid.lines[1].pieces[0].shaped
    alone = layout(laid.lines[1].text, STYLE).lines[0].pieces[0].shaped
    assert middle.letters[0].glyphs != alone.letters[0].glyphs


def test_no_break_at_a_no_break_space():
    assert texts("وزنه 5\u00a0كجم", measure("وزنه 5", STYLE) + 1) == ["وزنه", "5\u00a0كجم"]


def test_spaces_at_a_line_end_take_no_room():
    width = measure("أول الكلام", STYLE)
    assert texts("أول الكلام      ثم", width) == ["أول الكلام", "ثم"]


@pytest.mark.parametrize(
    ("text", "left_to_right"),
    [
        ("التاريخ 12/04/1447 هـ", ["هـ", "12/04/1447", "التاريخ"]),
        ("الجوال +966 50 123 4567", ["+966", "50", "123", "4567", "الجوال"]),
        ("لغة C++ قديمة", ["قديمة", "C++", "لغة"]),
        ("من 10-20 يومًا", ["يومًا", "10-20", "من"]),
        ("الكلمة Latin (عربي) end", ["end", "(عربي)", "Latin", "الكلمة"]),
        ("دواء Metformin 500mg مرتين", ["مرتين", "Metformin", "500mg", "دواء"]),
        ("الطول 170 cm تقريبًا", ["تقريبًا", "170", "cm", "الطول"]),
        ("ref A-1 عربي", ["عربي", "ref", "A-1"]),
    ],
)
def test_mixed_text_stands_in_the_right_order(text, left_to_right):
    assert shown(layout(text, STYLE).lines[0]) == sides(left_to_right)


def test_isolates_are_honoured_and_never_drawn():
    line = layout("قبل \u20671. أ\u2069 بعد", STYLE, None).lines[0]
    assert not any(set(piece.text) & set("\u2066\u2067\u2068\u2069") for piece in line.pieces)


def test_digits_follow_the_office_outside_identifiers():
    arabic = Style(digits=Digits.ARABIC)
    text = "المادة 12 من 15، الجوال 0501234567، نموذج A4، بتاريخ ١٢/٤"
    assert texts(text, None, arabic) == [
        "المادة ١٢ من ١٥، الجوال 0501234567، نموذج A4، بتاريخ ١٢/٤"
    ]
    assert texts("بتاريخ ١٢/٤", None, Style(digits=Digits.WESTERN)) == ["بتاريخ 12/4"]
    assert texts("بتاريخ ١٢/4", None) == ["بتاريخ ١٢/4"]
    assert texts(f"الرقم {ltr('12')} و 12", None, arabic) == ["الرقم 12 و ١٢"]


def test_latin_paragraphs_run_from_the_left():
    line = layout("Name: محمد علي (x)", STYLE, None, Direction.LTR).lines[0]
    assert shown(line) == sides(["Name:", "علي", "محمد", "(x)"])


def test_heights_baselines_and_faces():
    for face, natural in ((Face.TEXT, 1.758), (Face.HEADING, 1.5)):
        laid = layout("أب\nجد", Style(face=face, size=10))
        assert laid.height == pytest.approx(20 * natural)
        assert laid.baselines[1] - laid.first_baseline == pytest.approx(10 * natural)
    assert layout("أب", Style(size=10, leading=30)).height == 30


def test_a_line_with_high_ink_gets_its_room():
    tall = layout("ﷺ\u064b\u0651\u064e\u0670 ٱلْـٰٓأَ", Style(size=10, leading=8))
    assert tall.height > 8


def test_a_justified_paragraph_reaches_both_edges(drawn_extent):
    text = "يسر الجمعية أن تحيطكم علمًا بأن طلبكم قد عُرض على اللجنة في جلستها السابعة"
    left, right = drawn_extent(text, Style(align=Align.JUSTIFY), 200)
    assert left == pytest.approx(20, abs=1.5)
    assert right == pytest.approx(220, abs=1.5)


@pytest.mark.parametrize(
    ("align", "direction", "edge"),
    [
        (Align.START, Direction.RTL, "right"),
        (Align.END, Direction.RTL, "left"),
        (Align.START, Direction.LTR, "left"),
        (Align.CENTER, Direction.RTL, "middle"),
    ],
)
def test_alignment(drawn_extent, align, direction, edge):
    left, right = drawn_extent("كلمة", Style(align=align), 200, direction)
    place = {"left": left - 20, "right": 220 - right, "middle": (left + right) / 2 - 120}[edge]
    assert place == pytest.approx(0, abs=1.5)


def _alone(text):
    """Return how many justified paragraphs of the text's words end in one word."""
    layout.cache_clear()
    words, style = text.split(), Style(size=14, align=Align.JUSTIFY)
    paragraphs = [" ".join(words[:count]) for count in range(9, len(words))]
    widths = range(150, 320, 4)
    lasts = [texts(paragraph, width, style)[-1] for paragraph in paragraphs for width in widths]
    return sum(" " not in last for last in lasts)


def test_a_justified_paragraph_rarely_ends_in_one_word(monkeypatch):
    text = "نفيدكم بأن طلبكم عُرض على اللجنة وصدر فيه القرار الآتي في الجلسة بتاريخ اليوم. " * 2
    alone = _alone(text)
    monkeypatch.setattr(lines, "_ALONE", 0.0)
    assert alone < _alone(text) / 2


@pytest.mark.parametrize("seed", [33, 187, 1, 2, 3])
def test_no_justified_line_is_wider_than_its_gaps_give_way(seed):
    style = Style(size=14, align=Align.JUSTIFY)
    mixed = " ".join(Random(seed).choices(MIXED.split(), k=30))
    for line in layout(mixed, style, 300).lines:
        assert line.span - lines.SHRINK * style.size * line.gaps <= 300.001


def test_no_word_stands_alone_at_the_end_where_another_can_join_it():
    words = [
        "نفيدكم",
        "بأن",
        "طلبكم",
        "عُرض",
        "على",
        "اللجنة",
        "وصدر",
        "فيه",
        "القرار",
        "الآتي",
        "في",
        "الجلسة",
        "بتاريخ",
        "اليوم",
    ]
    for count in range(4, len(words) + 1):
        text = " ".join(words[:count])
        for width in range(70, 300, 3):
            laid = texts(text, width)
            assert " ".join(laid) == text
            assert all(measure(line, STYLE) <= width + 0.01 for line in laid)
            if len(laid) > 1 and len(laid[-1].split()) == 1 and len(laid[-2].split()) > 2:
                joined = f"{laid[-2].split()[-1]} {laid[-1]}"
                assert measure(joined, STYLE) > width, (text, width)


def test_a_word_joins_the_last_one_only_where_two_stay():
    room = measure("الخدمة المطلوبة منكم", STYLE) + 1
    assert texts("الخدمة المطلوبة منكم الآن", room) == ["الخدمة المطلوبة", "منكم الآن"]
    assert texts("الخدمة المطلوبة الآن", measure("الخدمة المطلوبة", STYLE) + 1) == [
        "الخدمة المطلوبة",
        "الآن",
    ]
