"""What is drawn is found again, by Chrome's reader and by Evince's."""

import pytest

from desktop.printing.kit.pdf import Document
from desktop.printing.kit.text import Align, Digits, Face, Style, draw, layout
from tests.printing.text.papers import (
    HEAD,
    STRINGS,
    WHEN,
    by_pdfium,
    by_poppler,
    pages,
    plain,
)

READERS = pytest.mark.parametrize("read", [by_pdfium, by_poppler])
PARAGRAPH = (
    "بِسْمِ اللَّهِ الرَّحْمَٰنِ الرَّحِيمِ، تحيطكم الجمعية علمًا بأن طلبكم رقم 1447/0015 بتاريخ 12/04/1447هـ "
    "(المقدم عبر https://example.org/form) قد عُرض على اللجنة، ونسبة 50% منه — أي 1,250 ريالًا — "
    "تُصرف إلى حساب SA03 8000 0000 6080 1016 7519 باسم «Hello World Co.»؛ وللاستفسار: "
    "+966 50 123 4567 أو info@example.org."
)


def test_there_are_enough_hard_strings():
    assert len(STRINGS) == len(set(STRINGS)) >= 200


@READERS
@pytest.mark.parametrize("face", Face)
def test_every_hard_string_is_read_back_whole(read, face):
    got = read(pages(STRINGS, Style(face=face)))
    wrong = {text: found for text, found in zip(STRINGS, got, strict=True) if plain(text) != found}
    assert wrong == {}


@READERS
@pytest.mark.parametrize("align", [Align.START, Align.JUSTIFY])
@pytest.mark.parametrize("width", [90, 170, 260, 420])
def test_a_paragraph_is_read_in_its_logical_order(read, align, width):
    style = Style(size=11, align=align)
    got = read(pages([PARAGRAPH], style, width, height=900))[0]
    lines = [line.text for line in layout(PARAGRAPH, style, width).lines]
    assert got == plain(" ".join(lines))


@READERS
def test_arabic_digits_are_found_as_they_are_shown(read):
    style = Style(digits=Digits.ARABIC)
    assert read(pages(["المادة 12 بتاريخ 12/04/1447 ونسبة 50%"], style)) == [
        "المادة ١٢ بتاريخ ١٢/٠٤/١٤٤٧ ونسبة ٥٠%"
    ]


@READERS
@pytest.mark.parametrize(
    "cells",
    [
        ["عبدالله (الأب)", "1012345678", "Hello World", "12/04/1447", "50%", "ملاحظة:"],
        ["Hello World", "☐ نعم", "B+", "(أ)", "info@example.org", "• بند"],
    ],
)
def test_cells_of_a_row_are_read_from_the_right(read, cells):
    document = Document("جدول", (560, 100), created=WHEN)
    draw(document.canvas, layout(HEAD, Style()), 20, 95, 520)
    for i, cell in enumerate(cells):
        draw(document.canvas, layout(cell, Style(size=10), 84), 20 + 88 * (5 - i), 50, 84)
    assert read(document.save()) == [" ".join(cells)]


def test_pdfium_finds_words_where_they_stand():
    import pypdfium2

    with pypdfium2.PdfDocument(
        pages(["الجوال 0501234567 والبريد info@example.org هنا"], Style())
    ) as pdf:
        text = pdf[0].get_textpage()
        for word in ("الجوال", "0501234567", "info@example.org", "والبريد"):
            start, count = text.search(word).get_next()
            boxes = [text.get_charbox(start + i) for i in range(count)]
            assert all(box[2] > box[0] for box in boxes)
            assert max(b[2] for b in boxes) - min(b[0] for b in boxes) < 120


@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_latin_paragraphs_are_found_too(direction):
    text = "Name: John Smith (b. 1990), tel. +1 555 123 4567, 50% paid - A4/B5."
    document = Document("x", created=WHEN)
    draw(document.canvas, layout(text, Style(), 500, direction), 20, 700, 500)
    assert by_pdfium(document.save()) == [text]


@READERS
def test_brackets_and_stops_behind_codes_and_numbers_are_read_in_their_place(read):
    lines = [
        "بـhttps://example.org/a_(b) فقط.",
        "قُرر (https://example.org/(2)) للأسرة",
        "قُرر «https://example.org/(2)»، ثم",
        "قُرر «Acme (KSA)»، ثم",
        "(Acme (B4))، ثم",
        "نعم/(011) 691-0736/لا",
        "للسؤال: (011) 622-1234.",
        "شركة KSA (Hello World) 12/04/1447،",
        "طلب 1447-0190 (Hello World) (رقم)! ثم",
        "هنا؟ 1447-0190 (Visa)!",
    ]
    assert read(pages(lines, Style(digits=Digits.WESTERN))) == lines


@READERS
def test_lists_with_hyphens_and_numbers_keep_them(read):
    text = "- بند أول\n- بند ثان -\n1. بند ثالث\n٢) بند رابع\nA-1\n- B"
    assert read(pages([text], Style(), height=400)) == [plain(text)]
