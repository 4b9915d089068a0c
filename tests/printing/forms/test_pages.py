"""Where pages end: papers that fit theirs, signatures that stay with what they sign, the top."""

import io
from dataclasses import replace
from datetime import date

import pypdfium2
import pytest
from PIL import Image
from pypdfium2 import raw

from desktop.core.documents.forms import Day, SignerKind
from desktop.printing.render import Options, render
from desktop.printing.samples import desks, line

_MISSING = (
    "الهوية الوطنية أو الإقامة", "سجل الأسرة", "تعريف بالراتب أو مشهد بالدخل", "عقد الإيجار",
    "شهادة الآيبان من البنك", "تقرير طبي حديث", "صك الوكالة", "التوقيع",
)  # fmt: skip
_LONG_OFFICE = (
    "جمعية البر الخيرية للخدمات الاجتماعية والتنمية الأسرية ورعاية الأيتام والأرامل والمطلقات "
    "بمحافظة العرضيات الجنوبية والقرى التابعة لها"
)


def _logo(size):
    file = io.BytesIO()
    Image.new("RGBA", size, (10, 90, 80, 120)).save(file, "PNG")
    return file.getvalue()


@pytest.mark.parametrize("many", [0, 2, 5, 8])
def test_receipt_is_one_page_whatever_is_missing(many, profile):
    form = line.receipt(profile)
    reply = replace(form.reply, day=Day.of(date(2026, 3, 15)), label="لا يُنتظر الرد قبل")
    assert render("receipt", replace(form, missing=_MISSING[:many], reply=reply)).pages == 1


@pytest.mark.parametrize("kind", SignerKind)
def test_request_is_two_pages_whoever_signs(kind, haqal):
    form = replace(line.request(haqal), signing=line.signing(kind))
    assert render("request", form).pages == 2


def test_blank_request_is_three_pages_each_naming_its_owner(profile, pages_text, squeezed):
    drawn = render("request", line.request(profile, blank=True))
    pages = [squeezed(page) for page in pages_text(drawn.pdf)]
    assert drawn.pages == 3
    label = squeezed(f"اسم {profile.signer.term} ورقم الهوية")
    assert [label in page for page in pages] == [False, True, True]
    assert squeezed(line.declaration(profile)) in pages[2]
    assert squeezed("لا أوافق") in pages[2]


@pytest.mark.parametrize("count", range(36, 48))
def test_distribution_is_never_signed_apart_from_its_list(count, haqal, pages_text, squeezed):
    pages = pages_text(render("distribution", desks.distribution(haqal, count=count)).pdf)
    last = squeezed(pages[-1])
    assert squeezed("شاهد التوزيع") in last
    assert "العائل" in last


def test_minutes_are_signed_under_their_summary(profile, pages_text, squeezed):
    for count in (6, 13, 30):
        last = squeezed(pages_text(render("minutes", desks.minutes(profile, count=count)).pdf)[-1])
        assert squeezed("خلاصة القرارات") in last
        assert "التواقيع" in last


def test_minutes_of_a_department_name_no_session(nama, haqal, pages_text):
    assert "رقم الجلسة" not in pages_text(render("minutes", desks.minutes(nama)).pdf)[0]
    assert "رقم الجلسة" in pages_text(render("minutes", desks.minutes(haqal)).pdf)[0]


@pytest.mark.parametrize("size", [(1200, 200), (200, 1200), (12, 12), (400, 400)])
def test_logo_keeps_its_shape_beside_a_long_name(size, haqal, pages_text, squeezed):
    form = line.receipt(haqal)
    form = replace(form, head=replace(form.head, office=_LONG_OFFICE))
    drawn = render("receipt", form, options=Options(logo=_logo(size)))
    assert all(squeezed(_LONG_OFFICE) in squeezed(page) for page in pages_text(drawn.pdf))
    pdf = pypdfium2.PdfDocument(drawn.pdf)
    picture = next(i for i in pdf[0].get_objects() if i.type == raw.FPDF_PAGEOBJ_IMAGE)
    left, bottom, right, top = picture.get_bounds()
    wide, tall = pdf[0].get_size()
    pdf.close()
    assert (right - left) / (top - bottom) == pytest.approx(size[0] / size[1], rel=0.02)
    assert right - left <= min(size[0], wide / 4)
    assert tall - bottom < 90


@pytest.mark.parametrize(("mark", "word"), [("copy", "نسخة"), ("draft", "مسودة")])
def test_mark_of_a_copy_stands_at_the_foot_of_every_page_too(mark, word, haqal, pages_text):
    form = line.request(haqal)
    marked = render("request", replace(form, head=replace(form.head, **{mark: True})))
    assert all(page.count(word) == 2 for page in pages_text(marked.pdf))
