"""Every form is read aloud as a person would read it, and fails none of PDF/UA's conditions."""

import io
import re
from collections import Counter
from dataclasses import replace

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name
from PIL import Image

from desktop.base.arabic_text import western_digits
from desktop.printing.forms import FORMS
from desktop.printing.kit.structure import Tree
from desktop.printing.render import Options, render
from desktop.printing.samples import sample
from tests.printing.aloud.matterhorn import CONDITIONS, faults
from tests.printing.aloud.reader import aloud
from tests.printing.text.papers import plain

STATES = pytest.mark.parametrize("blank", [False, True], ids=["filled", "blank"])


def opened(pdf):
    return pikepdf.open(io.BytesIO(pdf))


@STATES
@pytest.mark.parametrize("form_id", FORMS)
def test_is_read_as_accepted(form_id, blank, haqal, golden_text):
    pdf = render(form_id, sample(form_id, haqal, blank=blank)).pdf
    with opened(pdf) as file:
        assert faults(file) == {}
    golden_text(f"{form_id}-{'blank' if blank else 'filled'}", aloud(pdf))


@STATES
@pytest.mark.parametrize("form_id", FORMS)
def test_eyes_that_are_not_ours_find_nothing(form_id, blank, shaqra, tmp_path):
    import pdfua

    file = tmp_path / "form.pdf"
    file.write_bytes(render(form_id, sample(form_id, shaqra, blank=blank)).pdf)
    report = pdfua.validate(file)
    assert len(report.outcomes) == 12
    assert report.findings == ()


def test_every_condition_that_a_program_can_judge_is_judged():
    assert len(CONDITIONS) == 87


@pytest.mark.parametrize("form_id", ["request", "survey_report"])
def test_a_copy_with_logo_and_data_fails_nothing(form_id, shaqra):
    form = sample(form_id, shaqra)
    form = replace(form, head=replace(form.head, copy=True))
    pdf = render(form_id, form, options=Options(logo=_logo(), attach_data=True)).pdf
    with opened(pdf) as file:
        assert faults(file) == {}
    read = aloud(pdf)
    assert f"# {form.head.title} · نسخة\n" in read
    assert f"[شعار {form.head.office}]" in read


def _logo():
    picture = io.BytesIO()
    Image.new("RGBA", (40, 30), "teal").save(picture, "PNG")
    return picture.getvalue()


def _elements(file, kind):
    return [
        one
        for one in file.objects
        if isinstance(one, Dictionary) and one.get("/S") == f"/{kind}" and "/P" in one
    ]


def _content(file, before, after):
    page = file.pages[0]
    data = page.Contents.read_bytes()
    assert before in data
    page.Contents = file.make_stream(data.replace(before, after, 1))


BREAKS = {
    "01-003": lambda f: _content(f, b"BT\n", b"/Artifact BMC BT ET f EMC BT\n"),
    "01-004": lambda f: _content(
        f, b"/Artifact <</Type /Layout>> BDC", b"/Artifact BMC /P <</MCID 0>> BDC f EMC"
    ),
    "01-005": lambda f: _content(f, b"/Artifact <</Type /Layout>> BDC", b"/Span BMC"),
    "01-007": lambda f: f.Root.MarkInfo.__setitem__("/Suspects", True),
    "02-001": lambda f: _elements(f, "H2")[0].__setitem__("/S", Name.Heading2),
    "06-002": lambda f: f.Root.Metadata.write(f.Root.Metadata.read_bytes().replace(b"uaid", b"")),
    "07-001": lambda f: f.Root.__delitem__("/ViewerPreferences"),
    "09-004": lambda f: _elements(f, "TR")[0].__setitem__("/S", Name.Div),
    "09-005": lambda f: _elements(f, "LI")[0].__setitem__("/S", Name.P),
    "10-001": lambda f: _first_font(f).__setitem__("/ToUnicode", f.make_stream(b"")),
    "11-001": lambda f: f.Root.__delitem__("/Lang"),
    "13-004": lambda f: _elements(f, "Figure")[0].__delitem__("/Alt"),
    "14-002": lambda f: _elements(f, "H1")[0].__setitem__("/S", Name.P),
    "15-003": lambda f: _elements(f, "TH")[0].__delitem__("/A"),
    "28-008": lambda f: f.pages[0].obj.__delitem__("/Tabs"),
    "31-005": lambda f: _first_font(f).DescendantFonts[0].__setitem__("/CIDToGIDMap", Name.None_),
    "31-016": lambda f: _first_font(f).DescendantFonts[0].W.__setitem__(1, Array([1] * 999)),
}


def _first_font(file):
    return next(iter(file.pages[0].Resources.Font.values()))


@pytest.mark.parametrize("number", BREAKS)
def test_what_breaks_a_condition_is_found(number, haqal):
    with opened(render("request", sample("request", haqal)).pdf) as file:
        BREAKS[number](file)
        assert number in faults(file)


@pytest.mark.parametrize("typed", ["a\0b\x07\tc", "رجل\u200f😀张伟", "\u064e\u0651 \\(ﷺ)", "\r\n "])
def test_whatever_is_typed_fails_nothing(typed, haqal):
    form = sample("receipt", haqal)
    form = replace(form, applicant=typed, service=typed, missing=(typed, typed))
    form = replace(form, head=replace(form.head, staff=typed, office=typed))
    with opened(render("receipt", form).pdf) as file:
        assert faults(file) == {}


@pytest.mark.parametrize("form_id", ["request", "receipt", "survey_report"])
def test_a_figure_says_where_it_stands(form_id, shaqra):
    pdf = render(form_id, sample(form_id, shaqra), options=Options(logo=_logo())).pdf
    with opened(pdf) as file:
        right, top = (float(edge) for edge in list(file.pages[0].MediaBox)[2:])
        figures = _elements(file, "Figure")
        assert len(figures) > 1
        for one in figures:
            x, y, u, v = (float(edge) for edge in one.A.BBox)
            assert 0 < x < u < right
            assert 0 < y < v < top


LONG = " ".join(f"سبب{number}" for number in range(400))


def test_a_row_broken_over_pages_is_read_once_under_one_head(haqal):
    form = sample("minutes", haqal)
    told = tuple(replace(one, reason=f"{LONG} {one.request_number}") for one in form.resolutions)
    drawn = render("minutes", replace(form, resolutions=told))
    assert drawn.pages > 8
    with opened(drawn.pdf) as file:
        assert faults(file) == {}
        assert len(_elements(file, "Table")) == 3
    read = western_digits(aloud(drawn.pdf))
    rows = [line for line in read.splitlines() if LONG in line]
    assert [row.split(f"{LONG} ")[1][:9] for row in rows] == [one.request_number for one in told]
    assert read.count("| السبب") == 1


def test_a_field_broken_over_pages_is_read_once(haqal):
    form = replace(sample("request", haqal), details=LONG + " " + LONG)
    drawn = render("request", form)
    with opened(drawn.pdf) as file:
        assert faults(file) == {}
    assert f"\nالحاجة: {LONG} {LONG}\n" in western_digits(aloud(drawn.pdf))


@pytest.mark.parametrize("form_id", FORMS)
def test_all_that_is_printed_is_read_but_what_each_page_repeats(form_id, shaqra, monkeypatch):
    told = []
    real = Tree.text

    def text(self, code, said, top):
        if not self._aside:
            told.extend(plain(said).split())
        real(self, code, said, top)

    monkeypatch.setattr(Tree, "text", text)
    pdf = render(form_id, sample(form_id, shaqra)).pdf
    read = re.findall(r"\w+", plain(aloud(pdf)))
    assert Counter(re.findall(r"\w+", " ".join(told))) - Counter(read) == Counter()
