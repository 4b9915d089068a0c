"""Numbers, ranges, times, phones, codes and addresses in sentences: whole, and in one order each.

Western digits stand as typed; Arabic ones from the right, number by number; what names something
(a phone, a request's number) in Western digits, as in a field of its own.
"""

import re
from random import Random

import pytest

from desktop.base.arabic_text import arabic_digits, strip_controls
from desktop.printing.kit.lexer import Kind, tokens
from desktop.printing.kit.prepare import isolate
from desktop.printing.kit.text import Digits, Face, Style, layout, measure
from tests.printing.text.figures import KINDS, NAMES, SENTENCES, ink, stands
from tests.printing.text.papers import by_pdfium, by_poppler, pages, plain

CHOICES = pytest.mark.parametrize("digits", [Digits.ARABIC, Digits.WESTERN])
FACES = pytest.mark.parametrize("face", Face)
EVERY_KIND = pytest.mark.parametrize("kind", KINDS)
#: What is never typed with Arabic digits.
_LATIN = {"address", "mail", "iban", "code", "print"}


def sentences(kind, count):
    """Yield figures and made-up sentences with them, some typed in Arabic digits."""
    dice = Random(kind)
    for _ in range(count):
        typed = KINDS[kind](dice)
        loose = [one for one in SENTENCES if typed[0] not in "-+" or "/{" not in one]
        by_hand = kind not in _LATIN and dice.random() < 0.3
        yield typed, dice.choice(loose).format(arabic_digits(typed) if by_hand else typed)


def torn(kind, count, style):
    """Return the sentences in which a figure does not stand whole, with what stands there."""
    wrong = {}
    for typed, text in sentences(kind, count):
        shown = ink(layout(text, style).lines[0])
        whole = re.escape(stands(kind, typed, style.digits))
        if not re.search(rf"(?<![0-9٠-٩]){whole}(?![0-9٠-٩])", shown):
            wrong[text] = shown
    return wrong


@FACES
@CHOICES
@EVERY_KIND
def test_a_figure_stands_whole_in_a_sentence(kind, digits, face):
    assert torn(kind, 12, Style(face=face, digits=digits)) == {}


@FACES
@CHOICES
@EVERY_KIND
@pytest.mark.usefixtures("without_harfbuzz")
def test_a_figure_stands_whole_by_the_fall_back_too(kind, digits, face):
    assert torn(kind, 3, Style(face=face, digits=digits)) == {}


@pytest.mark.full
@CHOICES
@EVERY_KIND
def test_a_figure_stands_whole_in_thousands_of_sentences(kind, digits):
    assert torn(kind, 2_000, Style(digits=digits)) == {}


@CHOICES
@pytest.mark.parametrize("read", [by_pdfium, by_poppler])
def test_a_figure_in_a_sentence_is_read_back_as_it_is_shown(read, digits):
    style = Style(digits=digits)
    texts = [text for kind in KINDS for _, text in sentences(kind, 6)]
    wanted = [plain(layout(text, style).lines[0].text) for text in texts]
    got = read(pages(texts, style))
    assert [both for both in zip(wanted, got, strict=True) if both[0] != both[1]] == []


@pytest.mark.parametrize(
    ("typed", "western", "arabic"),
    [
        ("1,500-2,000", "1,500-2,000", "٢,٠٠٠-١,٥٠٠"),
        ("-1,500", "-1,500", "١,٥٠٠-"),
        ("10:00-12:30", "10:00-12:30", "١٢:٣٠-١٠:٠٠"),
        ("10%-20%", "10%-20%", "%٢٠-%١٠"),
        ("3 - 5", "5 - 3", "٥ - ٣"),
        ("12/04/1447", "12/04/1447", "١٢/٠٤/١٤٤٧"),
        ("(+966) 50 123 4567", "(+966) 50 123 4567", "(+966) 50 123 4567"),
        ("(٠١٣) ٥٨٢-٠٠٠٠", "(013) 582-0000", "(013) 582-0000"),
        ("1447-0190", "1447-0190", "1447-0190"),
        ("https://example.org/a_(b)", "https://example.org/a_(b)", "https://example.org/a_(b)"),
        ("Acme (B4)", "Acme (B4)", "Acme (B4)"),
    ],
)
def test_each_stands_as_written_down(typed, western, arabic):
    for digits, expected in ((Digits.WESTERN, western), (Digits.ARABIC, arabic)):
        shown = ink(layout(f"هو {typed} ثم", Style(digits=digits)).lines[0])
        assert f" {expected} " in shown


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("https://x.org/a_(b)). ثم", [(Kind.WEB, "https://x.org/a_(b)")]),
        ("(https://x.org/a).", [(Kind.WEB, "https://x.org/a")]),
        ("a.b+c@d-e.org.sa.", [(Kind.MAIL, "a.b+c@d-e.org.sa")]),
        ("SA03 8000 0000 6080 1016 7519", [(Kind.IBAN, "SA03 8000 0000 6080 1016 7519")]),
        ("(+966 50 123 4567)", [(Kind.PHONE, "+966 50 123 4567")]),
        ("0501234567 0507654321", [(Kind.PHONE, "0501234567"), (Kind.PHONE, "0507654321")]),
        ("9200 12345 و800 123 4567", [(Kind.PHONE, "9200 12345"), (Kind.PHONE, "800 123 4567")]),
        ("2026-03-01T07:42:10Z", [(Kind.DATE, "2026-03-01T07:42:10Z")]),
        ("10-20mg و12/B", [(Kind.WORD, "10-20mg"), (Kind.WORD, "12/B")]),
        ("1,500.00SAR", [(Kind.WORD, "1,500.00SAR")]),
        ("05-10-2024 3 مرات", [(Kind.RANGE, "05-10-2024"), (Kind.NUMBER, "3")]),
        ("+966 50 123 4567 12", [(Kind.PHONE, "+966 50 123 4567"), (Kind.NUMBER, "12")]),
        ("(013) 582-0000 1", [(Kind.PHONE, "(013) 582-0000"), (Kind.NUMBER, "1")]),
        ("+44 20 7946 0958", [(Kind.PHONE, "+44 20 7946 0958")]),
        ("050 12 34 567", [(Kind.PHONE, "050 12 34 567")]),
        (
            "SA03 8000 0000 6080 1016 7519 1447",
            [(Kind.IBAN, "SA03 8000 0000 6080 1016 7519"), (Kind.NUMBER, "1447")],
        ),
        ("3 - 5", [(Kind.NUMBER, "3"), (Kind.NUMBER, "5")]),
        ("رقم 1447-1900", [(Kind.CODE, "1447-1900")]),
        ("1447-1900", [(Kind.CODE, "1447-1900")]),
        ("يُنظر 1447-1900 ثم", [(Kind.CODE, "1447-1900")]),
        ("بين 1447-1900", [(Kind.RANGE, "1447-1900")]),
        ("من 1447-1900", [(Kind.RANGE, "1447-1900")]),
        ("1447-1900 ريال", [(Kind.RANGE, "1447-1900")]),
        ("1445-1447", [(Kind.RANGE, "1445-1447")]),
        ("1500-1900", [(Kind.RANGE, "1500-1900")]),
        ("برقم (3/1447)", [(Kind.CODE, "3/1447")]),
        ("رقم 5-7", [(Kind.RANGE, "5-7")]),
        ("13414-2741", [(Kind.CODE, "13414-2741")]),
        ("3-2 و1-9-1447", [(Kind.RANGE, "3-2"), (Kind.RANGE, "1-9-1447")]),
        ("2+3=5 و4×3", [(Kind.RANGE, "2+3=5"), (Kind.RANGE, "4×3")]),
        ("50 % و%50", [(Kind.PERCENT, "50 %"), (Kind.PERCENT, "%50")]),
        ("-5 و+5 و$5", [(Kind.SIGNED, "-5"), (Kind.SIGNED, "+5"), (Kind.SIGNED, "$5")]),
        ("كلمة-5 1- الاسم", [(Kind.NUMBER, "5"), (Kind.NUMBER, "1")]),
        ("1012345678 و1500000", [(Kind.ACCOUNT, "1012345678"), (Kind.ACCOUNT, "1500000")]),
        ("1500000 ريال", [(Kind.NUMBER, "1500000")]),
        ("10:30:15 و1,250.75", [(Kind.TIME, "10:30:15"), (Kind.NUMBER, "1,250.75")]),
    ],
)
def test_each_class_keeps_whole_what_it_says(text, found):
    assert [(kind, text[start:end]) for kind, start, end in tokens(text)] == found


@CHOICES
@pytest.mark.parametrize("kind", sorted(set(KINDS) - {"address", "apart"}))
def test_a_figure_is_never_parted_by_a_line_end(kind, digits):
    style = Style(digits=digits)
    for typed, _ in sentences(kind, 2):
        text = f"تحيطكم الجمعية علمًا بأن {typed} هو المسجل"
        shown = stands(kind, typed, digits)
        for width in range(int(measure(typed, style)) + 4, 260, 9):
            lines = [ink(line) for line in layout(text, style, width).lines]
            assert sum(shown in line for line in lines) == 1, lines


def test_what_names_something_stands_as_in_its_own_field():
    for kind in NAMES:
        for typed, text in sentences(kind, 5):
            assert typed in ink(layout(text, Style(digits=Digits.ARABIC)).lines[0])


@pytest.mark.parametrize("piece", ["a(", "(a ", "[1-", "+9 ", "http://(", "0 ", "a.b@c) "])
def test_thousands_of_pieces_are_taken_in_one_go(piece):
    text = (piece * 2_000)[:4_000]
    assert strip_controls(isolate(text, Digits.WESTERN)) == text
