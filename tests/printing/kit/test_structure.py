"""The tree of elements: what is drawn belongs to one, and what goes on goes on in it."""

import io

import pikepdf
import pytest

from desktop.core.documents.forms import DigitChoice
from desktop.printing.kit.pdf import A4, Document
from desktop.printing.kit.pen import Pen
from desktop.printing.kit.structure import language
from desktop.printing.kit.tagged import text_string
from desktop.printing.kit.text import Style
from tests.printing.aloud.matterhorn import faults
from tests.printing.aloud.reader import aloud
from tests.printing.text.papers import WHEN

STYLE = Style()


class Paper:
    def __init__(self):
        self.document = Document("ورقة", created=WHEN)
        self.pen = Pen(self.document.canvas, DigitChoice.ARABIC)
        self.top = 800.0

    def write(self, text):
        self.pen.write(text, STYLE, 40, self.top, 500)
        self.top -= 20

    def turn(self):
        self.document.new_page()
        self.top = 800.0

    def saved(self):
        pdf = self.document.save()
        with pikepdf.open(io.BytesIO(pdf)) as file:
            assert faults(file) == {}
        return pdf

    def read(self):
        return aloud(self.saved()).splitlines()


@pytest.fixture
def paper():
    return Paper()


def test_a_text_by_itself_is_a_paragraph_and_a_rule_is_not_read(paper):
    paper.write("سطر أول\nوثانٍ")
    paper.pen.line((40, 700), (500, 700))
    paper.write("")
    paper.write("سطر ثالث")
    assert paper.read() == ["سطر أول وثانٍ", "سطر ثالث"]


def test_what_goes_on_goes_on_where_it_began(paper):
    with paper.pen.element("P", key="الحاجة", joint=": "):
        paper.write("الحاجة")
        paper.write("إيجار")
    with paper.pen.element("P", key="أخرى"):
        paper.write("أخرى")
    paper.turn()
    with paper.pen.aside("Header"):
        paper.write("رأس الصفحة")
    with paper.pen.element("P", key="الحاجة", again=True, joint=": "):
        paper.write("متأخر")
    assert paper.read() == ["الحاجة: إيجار متأخر", "أخرى"]


def test_a_list_goes_on_until_something_else_stands_between(paper):
    for text in ("واحد", "اثنان"):
        with paper.pen.entry(), paper.pen.element("LBody"):
            paper.write(text)
    paper.write("فاصل")
    with paper.pen.entry(), paper.pen.element("LBody"):
        paper.write("ثلاثة")
    pdf = paper.saved()
    assert aloud(pdf).splitlines() == ["- واحد", "- اثنان", "فاصل", "- ثلاثة"]
    with pikepdf.open(io.BytesIO(pdf)) as file:
        kinds = [str(kid.S) for kid in file.Root.StructTreeRoot.K.K]
    assert kinds == ["/L", "/P", "/L"]


def test_what_nobody_reads_has_no_elements(paper):
    paper.write("يُقرأ")
    with paper.pen.aside(), paper.pen.element("Table"), paper.pen.element("TR"):
        paper.write("لا يُقرأ")
    assert paper.read() == ["يُقرأ"]


def test_an_element_in_which_nothing_is_drawn_is_left_out(paper):
    with paper.pen.element("P"):
        pass
    paper.write("نص")
    assert paper.read() == ["نص"]


def test_the_document_runs_from_right_to_left_and_long_ones_have_bookmarks(paper):
    for number in range(3):
        if number:
            paper.turn()
        with paper.pen.element("H2" if number else "H1"):
            paper.write(f"فصل ({number})\\")
    with pikepdf.open(io.BytesIO(paper.saved())) as file:
        assert file.Root.StructTreeRoot.K.A.WritingMode == "/RlTb"
        assert bool(file.Root.MarkInfo.Marked)
        with file.open_outline() as outline:
            marks = [(item.title, item.destination) for item in outline.root]
        assert [title for title, _ in marks] == [f"فصل ({n})\\" for n in "٠١٢"]
        assert [place[0].objgen for _, place in marks] == [page.obj.objgen for page in file.pages]
        assert {float(place[3]) for _, place in marks} == {800.0}


def test_a_short_document_has_none(paper):
    with paper.pen.element("H1"):
        paper.write("عنوان")
    with pikepdf.open(io.BytesIO(paper.saved())) as file:
        assert "/Outlines" not in file.Root
        assert [float(v) for v in file.pages[0].MediaBox][2:] == pytest.approx(A4, abs=0.01)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("جمعية البر", ""),
        ("رقم A4", ""),
        ("1447-0015 · ٣", ""),
        ("haqal-ber@mail.net.sa", "en"),
        ("Ayşe Yılmaz", "tr"),
        ("محمد بٹ", "ur"),
        ("", ""),
    ],
)
def test_letters_tell_the_language(text, code):
    assert language(text) == code


@pytest.mark.parametrize("text", ["plain (x) \\", "نص (س) \\", "\u060d\u0d0a\u280d", "a\rb"])
def test_texts_come_back_from_the_file(text):
    read = pikepdf.Object.parse(text_string(text))
    assert str(read) == text
