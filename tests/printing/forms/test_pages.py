"""Where pages end: papers that fit theirs, signatures that stay with what they sign, the top."""

import io
from dataclasses import replace
from datetime import date

import pypdfium2
import pytest
from PIL import Image
from pypdfium2 import raw

from desktop.base.money import Halalas
from desktop.base.number_words import closed_words
from desktop.core.documents.forms import Day, Member, SignerKind
from desktop.core.documents.sitting_forms import Granted, LetterOutcome, SignedBy
from desktop.core.practice.names import identity, name
from desktop.printing.kit.pen import Pen
from desktop.printing.render import Options, render
from desktop.printing.samples import SAMPLES, desks, files, line, sample, studies, visits

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
    reply = replace(form.reply, day=Day.of(date(2026, 3, 15)), label="تنقضي المدة الدنيا في")
    for brought in ((), form.received, tuple(p.name for p in profile.papers)):
        slip = replace(form, missing=_MISSING[:many], received=brought, reply=reply)
        assert render("receipt", slip).pages == 1


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
        assert "التوقيعات" in last


def test_minutes_of_a_department_name_no_session(nama, haqal, pages_text):
    assert "رقم الجلسة" not in pages_text(render("minutes", desks.minutes(nama)).pdf)[0]
    assert "رقم الجلسة" in pages_text(render("minutes", desks.minutes(haqal)).pdf)[0]


def test_home_visits_stand_all_under_a_head_on_every_page(haqal, pages_text, squeezed):
    form = visits.home_visits(haqal, count=60)
    pages = [squeezed(page) for page in pages_text(render("home_visits", form).pdf)]
    assert len(pages) > 3
    assert all(squeezed("صاحب الطلب وجواله") in page for page in pages)
    places = [
        next(n for n, p in enumerate(pages) if squeezed(v.request_number) in p) for v in form.visits
    ]
    assert places == sorted(places)
    assert set(places) == set(range(len(pages)))


def test_a_blank_list_of_home_visits_is_one_page(profile):
    assert render("home_visits", visits.home_visits(profile, blank=True)).pages == 1


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
    pages = zip(pages_text(render("request", form).pdf), pages_text(marked.pdf), strict=True)
    assert all(page.count(word) == plain.count(word) + 2 for plain, page in pages)


@pytest.mark.parametrize("blank", [False, True], ids=["filled", "blank"])
def test_a_receipt_is_signed_stamped_and_dated(blank, profile, pages_text, squeezed):
    (page,) = map(squeezed, pages_text(render("receipt", line.receipt(profile, blank=blank)).pdf))
    assert squeezed("التوقيع والختم") in page
    assert "المستلم" in page


def test_a_receipt_leaves_a_punch_its_margin(profile, pictures):
    for blank in (False, True):
        (page,) = pictures(render("receipt", line.receipt(profile, blank=blank)).pdf)
        margin = round(14.8 * page.width / 148)
        for side in ((0, 0, margin, page.height), (page.width - margin, 0, *page.size)):
            assert page.crop(side).getextrema()[0] > 245


def test_a_slip_of_before_is_not_signed(haqal, pages_text, squeezed):
    form = line.receipt(haqal)
    early = replace(form, head=replace(form.head, wording=2))
    assert squeezed("التوقيع والختم") not in squeezed(pages_text(render("receipt", early).pdf)[0])


def test_a_blank_request_is_dated_where_it_is_signed(haqal, pages_text):
    last = pages_text(render("request", line.request(haqal, blank=True)).pdf)[-1]
    assert last.count("التاريخ") == 1


def test_a_distribution_sheet_has_a_column_for_thumbs_where_it_is_asked_for(haqal, pages_text):
    form = desks.distribution(haqal, count=12)
    assert "البصمة" not in "".join(pages_text(render("distribution", form).pdf))
    assert "البصمة" in pages_text(render("distribution", replace(form, thumb=True)).pdf)[0]


@pytest.mark.parametrize("count", [7, 8, 9, 10, 12, 14, 18, 25])
def test_nothing_stands_alone_after_a_large_family(count, haqal, pages_text, squeezed):
    members = tuple(Member(name(50 + at), "ابن", identity(70 + at)) for at in range(count))
    form = replace(line.request(haqal), members=members)
    pages = [squeezed(page) for page in pages_text(render("request", form).pdf)]
    assert len(pages) == (2 if count < 11 else 3)
    assert squeezed(form.declaration) in pages[-1]
    assert squeezed(form.papers[0].name) in pages[-1]


def test_a_long_reason_moves_no_row_after_it_to_smaller_letters(haqal, pages_text, squeezed):
    form = desks.minutes(haqal, count=60)
    long = "تبيّن من الزيارة أن الحاجة قائمة وأن الدخل لا يفي بها. " * 60
    rows = tuple(
        replace(one, reason=long) if at == 5 else one for at, one in enumerate(form.resolutions)
    )
    drawn = render("minutes", replace(form, resolutions=rows))
    text = "".join(squeezed(page) for page in pages_text(drawn.pdf))
    assert text.count(squeezed("قائمة وأن")) >= 59  # a page may end between the words
    assert text.count("يفي") == 60
    assert squeezed("صُغِّر ما يلي") not in text


def test_reasons_of_a_page_each_take_the_pages_of_their_lines(haqal):
    form = desks.minutes(haqal, count=60)
    long = ("تبيّن من الزيارة أن الحاجة قائمة وأن الدخل لا يفي بها. " * 15)[:800].strip()
    rows = tuple(replace(one, reason=long) for one in form.resolutions)
    assert render("minutes", replace(form, resolutions=rows)).pages < 30


@pytest.mark.parametrize("form_id", SAMPLES)
def test_numbers_of_a_column_stand_in_its_own_letters(form_id, haqal, monkeypatch):
    smaller, real = [], Pen.fitting

    def fitting(pen, text, style, width):
        fits = real(pen, text, style, width)
        smaller.extend([] if fits is style else [text])
        return fits

    monkeypatch.setattr(Pen, "fitting", fitting)
    forms = [sample(form_id, haqal), sample(form_id, haqal, blank=True)]
    if form_id == "distribution":
        forms.append(replace(desks.distribution(haqal, count=60), thumb=True))
    for form in forms:
        render(form_id, form)
    assert smaller == []


def test_a_blank_summary_of_a_file_is_one_page(profile):
    assert render("file_summary", files.file_summary(profile, blank=True)).pages == 1


@pytest.mark.parametrize("reason", ["بناءً على طلبكم", "بناءً على طلبكم."])
def test_the_reason_in_a_letter_is_a_sentence(reason, haqal, pages_text, squeezed):
    letter = replace(files.file_letter(haqal), reason=reason)
    (page,) = pages_text(render("file_letter", letter).pdf)
    assert squeezed(page).count("علىطلبكم.") == 1
    assert "علىطلبكم.." not in squeezed(page)


def test_a_record_of_originals_says_first_what_it_lists(haqal, pages_text, squeezed):
    (page,) = map(squeezed, pages_text(render("match", files.match(haqal, blank=True)).pdf))
    assert page.index(squeezed("المستندات الآتية")) < page.index("صلاحيته")


@pytest.mark.parametrize("count", range(8, 20))
def test_a_record_of_originals_is_never_signed_apart_from_its_list(count, haqal, pages_text):
    form = files.match(haqal)
    form = replace(form, papers=form.papers[:1] * count)
    last = pages_text(render("match", form).pdf)[-1]
    assert "التوقيع" in last
    assert "صلاحيته" in last


def test_what_is_paid_monthly_is_summed_over_its_months(haqal, pages_text, squeezed):
    form = desks.minutes(haqal, count=4)
    monthly = replace(form.resolutions[0], halalas=Halalas(80_000), months=6)
    others = (replace(one, halalas=None) for one in form.resolutions[1:])
    drawn = render("minutes", replace(form, resolutions=(monthly, *others)))
    text = "".join(squeezed(page) for page in pages_text(drawn.pdf))
    assert squeezed("٨٠٠ ريال شهريًا لستة أشهر، مجموعها ٤٬٨٠٠ ريال") in text
    assert text.count(squeezed(closed_words(Halalas(480_000)))) == 2


def test_who_signed_minutes_has_no_room_for_ink_and_ink_has_no_frames(haqal, pages_text, squeezed):
    form = replace(desks.minutes(haqal, count=1), ratified_by="")
    here = [one.name for one in form.attendance if one.present]
    last = squeezed(pages_text(render("minutes", form).pdf)[-1])
    assert last.count(squeezed("وُقّع على الشاشة في")) == 1
    assert all(squeezed(name) in last for name in here)
    ink = replace(form, given=(SignedBy("", form.given[0].day),))
    last = squeezed(pages_text(render("minutes", ink).pdf)[-1])
    assert squeezed("وُقّع بالحبر") in last
    assert squeezed("التوقيعات") in last
    early = replace(form, given=(), signed=("وقّعه على الشاشة: فلان.",))
    assert squeezed("وقّعه على الشاشة: فلان.") in squeezed(
        pages_text(render("minutes", early).pdf)[-1]
    )


def test_a_letter_of_monthly_aid_in_part_takes_one_page(profile):
    day = desks.minutes(profile).held
    form = replace(
        desks.decision(profile, outcome=LetterOutcome.IN_PART),
        granted=(Granted("مساعدة مالية", Halalas(80_000), "٦ أشهر", 6),),
        reason="انطباق شروط الخدمة",
        asked=Halalas(150_000),
        starts=day,
        review=day,
    )
    assert render("decision_letter", form).pages == 1


@pytest.mark.parametrize("blank", [False, True])
def test_a_usual_study_takes_one_page(profile, blank):
    assert render("study", studies.study(profile, blank=blank)).pages == 1
