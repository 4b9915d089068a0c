"""Whatever is typed: nothing raises, no letter is lost, no ink leaves the box."""

import unicodedata
from collections import Counter

import pypdfium2
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PIL import ImageOps

from desktop.base.arabic_text import strip_controls
from desktop.printing.kit.pdf import Document
from desktop.printing.kit.text import Align, Digits, Direction, Face, Style, draw, layout
from tests.printing.text.papers import WHEN

ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئةىـپچژگکیٹڈڑہے"
MARKS = "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670"
OTHERS = "abcXYZéñ0123456789٠١٢٣۴۵ ،؛؟.,:!-–—/\\+*=%٪@#&_'\"«»()[]{}<>“”…°€$ \u200c\u200f"
ISOLATES = "\u2066\u2067\u2068\u2069"
mixed = st.text(st.sampled_from(ARABIC + MARKS + OTHERS + ISOLATES + "   \n"), max_size=60)
anything = st.text(max_size=40)
styles = st.builds(
    Style,
    face=st.sampled_from(Face),
    size=st.sampled_from([8, 11.5, 24]),
    bold=st.booleans(),
    align=st.sampled_from(Align),
    digits=st.sampled_from(Digits),
)
WIDTH, HEIGHT, MARGIN = 200, 1600, 30


def drawn(text, style, width, direction=Direction.RTL):
    laid = layout(text, style, width, direction)
    document = Document("x", (WIDTH + 2 * MARGIN, HEIGHT), created=WHEN)
    draw(document.canvas, laid, MARGIN, HEIGHT - MARGIN, width)
    return laid, pypdfium2.PdfDocument(document.save())


def letters(text):
    """Count the letters and digits of a text, whatever their form."""
    folded = unicodedata.normalize("NFKD", strip_controls(text))
    return Counter(char for char in folded if unicodedata.category(char)[0] in "LN")


@settings(max_examples=150, deadline=None)
@given(text=anything | mixed, style=styles, width=st.none() | st.floats(1, WIDTH))
@example(text="", style=Style(), width=1.0)
@example(text="\u2069\u2066\u202b", style=Style(), width=None)
@example(
    text="\t\u3000\r\u2029\x00\ud800".encode("utf-8", "replace").decode(), style=Style(), width=9.0
)
def test_nothing_raises_and_no_character_is_left_out_of_the_lines(text, style, width):
    laid = layout(text, style, width)
    assert laid.height > 0
    joined = "".join(line.text for line in laid.lines)
    lost = letters(text) - letters(joined)
    if style.digits is Digits.AS_TYPED:
        assert not [char for char in lost if char in ARABIC]
    for line in laid.lines:
        pieces = sorted(line.pieces, key=lambda piece: piece.start)
        kept = "".join(piece.text for piece in pieces)
        assert letters(kept) == letters(line.text)


@settings(max_examples=150, deadline=None)
@given(text=mixed, face=st.sampled_from(Face), width=st.floats(60, WIDTH))
@example(text="لا إلٰه", face=Face.HEADING, width=60.0)
@example(text="(Hello World) «abc» ١٢٫٥٪", face=Face.TEXT, width=200.0)
def test_no_letter_is_lost_in_extraction(text, face, width):
    laid, pdf = drawn(text, Style(face=face, size=11), width)
    with pdf:
        got = pdf[0].get_textpage().get_text_range()
    assert letters(got) == letters("".join(line.text for line in laid.lines))


@settings(max_examples=60, deadline=None)
@given(text=mixed, style=styles, direction=st.sampled_from(Direction))
@example(text="ﷺ ﷻ", style=Style(size=24), direction=Direction.RTL)
@example(text="jfjf", style=Style(size=24), direction=Direction.LTR)
@example(text="َُِّْٰ", style=Style(size=24), direction=Direction.RTL)
@example(text="ججججج", style=Style(size=24, leading=10), direction=Direction.RTL)
@example(
    text="0ًص00000000000/",
    style=Style(size=24, align=Align.END, digits=Digits.ARABIC),
    direction=Direction.RTL,
)
def test_no_ink_leaves_the_box(text, style, direction):
    laid, pdf = drawn(text, style, WIDTH, direction)
    with pdf:
        image = pdf[0].render(scale=4, grayscale=True).to_pil()
    box = ImageOps.invert(image).point(lambda v: 255 * (v > 80)).getbbox()
    if box is None:
        return
    left, top, right, bottom = (v / 4 for v in box)
    slip = 0.75  # antialiasing
    assert left >= MARGIN - slip
    assert right <= MARGIN + WIDTH + slip
    assert top >= MARGIN - slip
    assert bottom <= MARGIN + max(laid.height, 0) + slip


@pytest.mark.full
@pytest.mark.parametrize(
    "check",
    [
        test_nothing_raises_and_no_character_is_left_out_of_the_lines,
        test_no_letter_is_lost_in_extraction,
        test_no_ink_leaves_the_box,
    ],
)
def test_long_campaign(check):
    strategy = check.hypothesis._given_kwargs
    settings(max_examples=3_000, deadline=None)(given(**strategy)(check.hypothesis.inner_test))()
