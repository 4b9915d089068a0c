"""Letters to glyphs: joining, ligatures, marks, fall-backs, what no font has."""

import logging

import pytest

from desktop.printing.kit import fonts
from desktop.printing.kit.fonts import Face
from desktop.printing.kit.glyphs import GAP
from desktop.printing.kit.pdf import Document
from desktop.printing.kit.shape import shape
from desktop.printing.kit.text import Digits, Style, draw, forget, layout
from desktop.printing.kit.writing import written
from tests.printing.text.papers import STRINGS, WHEN, by_pdfium, by_poppler, pages

AMIRI = fonts.load("Amiri-Regular")
PLEX = fonts.load("IBMPlexSansArabic-Regular")


@pytest.mark.parametrize("font", [AMIRI, PLEX], ids=["Amiri", "Plex"])
def test_each_character_is_a_letter_with_its_own_room(font):
    for text in ("لا", "الله", "بِسْمِ", "محمّد", "ـلاّـ"):
        shaped = shape(font, text, rtl=True)
        assert [letter.text for letter in shaped.letters] == list(text)
        assert sum(letter.advance for letter in shaped.letters) == shaped.advance
        assert [letter.x for letter in shaped.letters] == sorted(
            (letter.x for letter in shaped.letters), reverse=True
        )


def test_plex_draws_lam_alef_once_and_gives_both_letters_room():
    lam, alef = shape(PLEX, "لا", rtl=True).letters
    assert lam.glyphs == ()
    assert len(alef.glyphs) == 1
    assert lam.advance > 0
    assert alef.advance > 0


def test_marks_are_drawn_with_their_letter():
    meem, fatha = shape(AMIRI, "مَ", rtl=True).letters
    assert (fatha.advance, fatha.glyphs) == (0, ())
    assert len(meem.glyphs) == 2


def test_brackets_are_mirrored_in_right_to_left_runs():
    opening = AMIRI.cmap[ord("(")], AMIRI.cmap[ord(")")]
    assert shape(AMIRI, "(", rtl=False).letters[0].glyphs[0].number == opening[0]
    assert shape(AMIRI, "(", rtl=True).letters[0].glyphs[0].number == opening[1]


def test_letters_join_across_a_cut():
    alone = shape(AMIRI, "م", rtl=True).letters[0].glyphs
    joined = shape(AMIRI, "م", rtl=True, before="ح", after="د").letters[0].glyphs
    assert alone[0].number != joined[0].number


@pytest.mark.parametrize("face", Face)
def test_no_hard_string_has_a_missing_glyph(face):
    for text in STRINGS:
        for piece in layout(text, Style(face=face)).lines[0].pieces:
            for letter in piece.shaped.letters:
                assert all(glyph.number for glyph in letter.glyphs), (text, letter.text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("محمد", "IBMPlexSansArabic-Bold"),
        ("ࢶ", "Amiri-Bold"),
        ("Москва", "DejaVuSans-Bold"),
        ("Nguyễn Văn An", "DejaVuSans-Bold"),
    ],
)
def test_the_first_face_that_has_all_of_a_word_sets_it(text, name):
    pieces = layout(text, Style(face=Face.HEADING, bold=True)).lines[0].pieces
    assert {piece.font.name for piece in pieces} == {name}


def test_a_word_that_no_face_has_whole_is_set_cluster_by_cluster():
    pieces = layout("ࢶשׁ", Style()).lines[0].pieces
    assert [(piece.text, piece.font.name) for piece in pieces] == [
        ("שׁ", "DejaVuSans"),
        ("ࢶ", "Amiri-Regular"),
    ]


def test_a_word_without_glyphs_is_one_box_and_logged(caplog):
    layout.cache_clear()
    with caplog.at_level(logging.INFO, logger="istiqbal"):
        found = layout("قبل 张伟 بعد \U0001f9ff", Style(size=11.5))
    assert found.gaps
    letters = "".join(piece.text for piece in found.lines[0].pieces)
    assert (letters.count(GAP), "قبل" in letters, "بعد" in letters) == (2, True, True)
    assert [record.fields for record in caplog.records] == [{"code": "U+5F20"}, {"code": "U+1F9FF"}]
    assert not layout("قبل وبعد", Style(size=11.5)).gaps


@pytest.mark.parametrize("word", ["مركز", "شركة", "وبركاته"])
def test_no_gap_stands_inside_a_word_where_a_letter_reaches_under_the_next(word):
    shaped = shape(AMIRI, word, rtl=True)
    glyphs = [glyph.number for letter in shaped.letters for glyph in letter.glyphs]
    unkerned = sum(AMIRI.advances[glyph] for glyph in glyphs)
    assert unkerned - shaped.advance > AMIRI.upem / 20


@pytest.mark.parametrize("read", [by_pdfium, by_poppler])
def test_a_letter_that_kerning_leaves_no_width_is_drawn_and_found(read):
    words = ["الركز", "الزكر", "لركزي", "للمركز"]
    assert min(letter.advance for word in words for letter in shape(AMIRI, word, True).letters) < 0
    texts = [f"هذا {word} هنا" for word in words]
    assert read(pages(texts, Style())) == texts


def test_a_joiner_needs_no_glyph():
    letters = shape(PLEX, "می\u200cخواهم", rtl=True).letters
    (joiner,) = [letter for letter in letters if letter.text == "\u200c"]
    assert not any(PLEX.box(glyph.number) for glyph in joiner.glyphs)
    faces = {
        piece.font.name
        for piece in layout("می\u200cخواهم", Style(face=Face.HEADING)).lines[0].pieces
    }
    assert faces == {"IBMPlexSansArabic-Regular"}


def test_caches_are_bounded_and_can_be_emptied():
    caches = (layout, written, shape)
    assert all(cache.cache_info().maxsize for cache in caches)
    draw(Document("x", created=WHEN).canvas, layout("نص للنسيان", Style()), 0, 50, 90)
    assert all(cache.cache_info().currsize for cache in caches)
    forget()
    assert not any(cache.cache_info().currsize for cache in caches)


def test_a_box_leaves_the_face_of_the_latin_words_around_it():
    pieces = layout("اسمه Müller राम Yıldız هنا", Style()).lines[0].pieces
    faces = {piece.text: piece.font.name for piece in pieces if piece.text.strip()}
    assert faces.pop(GAP) == "DejaVuSans"
    assert set(faces.values()) == {"Amiri-Regular"}
    assert {"Müller", "Yıldız"} <= set(faces)


def test_a_paper_is_the_same_whatever_was_drawn_before():
    def paper(text):
        document = Document("x", created=WHEN)
        draw(document.canvas, layout(text, Style(digits=Digits.WESTERN)), 20, 90, 400)
        return document.save()

    forget()
    first = paper("الأسرة (Acme) ١٢ مُسْتَفِيدَةٌ")
    paper("مُسْتَفِيدَةٌ 12 (Acme) الأسرة، Çağrı")
    assert paper("الأسرة (Acme) ١٢ مُسْتَفِيدَةٌ") == first
    forget()
    assert paper("الأسرة (Acme) ١٢ مُسْتَفِيدَةٌ") == first
