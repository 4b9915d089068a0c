"""The fall-back: where HarfBuzz doesn't load, text is still joined, ordered and found."""

import logging

import pytest

from desktop.printing.kit import fonts
from desktop.printing.kit.shape import shape
from desktop.printing.kit.text import Align, Face, Style, layout
from tests.printing.text.papers import STRINGS, by_pdfium, by_poppler, pages, plain

TATWEEL = "\u0640"


pytestmark = pytest.mark.usefixtures("without_harfbuzz")


def shaped(text, font="Amiri-Regular", *, rtl=True, **around):
    return shape(fonts.load(font), text, rtl, **around)


def test_the_missing_library_is_logged(caplog):
    with caplog.at_level(logging.INFO, logger="istiqbal"):
        assert fonts.load("Amiri-Regular").shaper is None
    assert [record.fields for record in caplog.records] == [{"kind": "uharfbuzz"}]


def test_letters_take_their_joined_forms():
    font = fonts.load("Amiri-Regular")
    forms = [letter.glyphs[0].number for letter in shaped("محمد").letters]
    assert forms == [font.cmap[ord(form)] for form in "ﻣﺤﻤﺪ"]


def test_lam_alef_is_one_glyph_with_room_for_both():
    lam, alef = shaped("لا").letters
    assert (lam.text, alef.text) == ("ل", "ا")
    assert lam.glyphs == ()
    assert lam.advance > 0
    assert [glyph.number for glyph in alef.glyphs] == [fonts.load("Amiri-Regular").cmap[0xFEFB]]


def test_marks_are_kept_and_stand_over_their_letter():
    letters = shaped("مُحَمَّد").letters
    assert [letter.text for letter in letters] == list("مُحَمَّد")
    assert [len(letter.glyphs) for letter in letters if letter.advance] == [2, 2, 3, 1]
    font = fonts.load("Amiri-Regular")
    _, mark = letters[0].glyphs
    box = font.box(mark.number)
    assert box is not None
    middle = mark.x + (box[0] + box[2]) / 2
    assert middle == pytest.approx(letters[0].advance / 2, abs=1)


def test_brackets_are_mirrored_only_from_right_to_left():
    font = fonts.load("Amiri-Regular")
    assert shaped("(").letters[0].glyphs[0].number == font.cmap[ord(")")]
    assert shaped("(", rtl=False).letters[0].glyphs[0].number == font.cmap[ord("(")]


def test_letters_join_across_a_cut():
    font = fonts.load("Amiri-Regular")
    (letter,) = shaped("م", before="ح", after="د").letters
    assert letter.glyphs[0].number == font.cmap[ord("ﻤ")]


@pytest.mark.parametrize("read", [by_pdfium, by_poppler])
@pytest.mark.parametrize("face", Face)
def test_every_hard_string_is_found(read, face):
    """All but Amiri's tatweel, whose plain glyph has no width to be found in."""
    texts = [text for text in STRINGS if face is not Face.TEXT or TATWEEL not in text]
    got = read(pages(texts, Style(face=face)))
    wrong = {text: found for text, found in zip(texts, got, strict=True) if plain(text) != found}
    assert wrong == {}


def test_paragraphs_are_broken_and_ordered_alike():
    text = "تحيطكم الجمعية علمًا بأن طلبكم رقم 1447/0015 (المقدم عبر info@example.org) قد قُبل"
    style = Style(size=11, align=Align.JUSTIFY)
    lines = layout(text, style, 150).lines
    assert len(lines) > 2
    assert all(line.width <= 150 + 3 for line in lines)
    assert by_pdfium(pages([text], style, 150, height=400)) == [text]
