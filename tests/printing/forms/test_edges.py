"""What strains a form: many members, long names, long reasons, every signer, every outcome."""

from dataclasses import replace

import pytest

from desktop.base.money import Halalas
from desktop.core.documents.forms import Member, SignerKind
from desktop.core.documents.sitting_forms import LetterOutcome
from desktop.core.practice.names import identity, name
from desktop.printing.kit.glyphs import GAP
from desktop.printing.kit.words import OUTCOMES, SIGNER_KINDS, sums
from desktop.printing.render import render
from desktop.printing.samples import SAMPLES, days, desks, files, line

_LONG_NAME = "عبد الرحمن عبد العزيز عبد المحسن عبد اللطيف آل عبد الوهاب النجدي"
_LONG_REASON = (
    "يزيد نصيب الفرد من الدخل على الحد المعتمد في لائحة الجمعية، ولم تظهر في الدراسة التزامات "
    "علاج أو إيجار تغيّر ذلك، وقد رُوجعت الأوراق مرتين وزار الباحث البيت. "
) * 40


@pytest.fixture
def text_of(pages_text, squeezed):
    """Return what draws a form and gives its text, squeezed."""

    def read(form_id, form):
        return squeezed("".join(pages_text(render(form_id, form).pdf)))

    return read


def test_fourteen_members_stand_all_and_repeat_the_head(haqal, pages_text, squeezed):
    members = tuple(Member(name(50 + at), "ابن", identity(70 + at)) for at in range(14))
    drawn = render("request", replace(line.request(haqal), members=members))
    pages = [squeezed(page) for page in pages_text(drawn.pdf)]
    for member in members:
        assert squeezed(member.identity) in "".join(pages)
    assert sum(squeezed("صلة القرابة") in page for page in pages) == 2


def test_long_name_is_whole_and_stays_within_the_margins(haqal, pictures, text_of, squeezed):
    form = line.request(haqal)
    assert len(_LONG_NAME) >= 60
    long = replace(
        form,
        applicant=replace(form.applicant, name=_LONG_NAME),
        head=replace(form.head, staff=_LONG_NAME),
        signing=replace(form.signing, name=_LONG_NAME),
    )
    assert text_of("request", long).count(squeezed(_LONG_NAME)) >= 3
    for page in pictures(render("request", long).pdf):
        margin = round(15 * page.width / 210)
        for side in ((0, 0, margin, page.height), (page.width - margin, 0, *page.size)):
            assert page.crop(side).getextrema() == (255, 255)


def test_long_reason_runs_over_pages_between_lines(haqal, pages_text, squeezed):
    form = replace(desks.decision(haqal, outcome=LetterOutcome.REJECTED), reason=_LONG_REASON)
    drawn = render("decision_letter", form)
    pages = [squeezed(page) for page in pages_text(drawn.pdf)]
    assert drawn.pages == 3
    words = squeezed("رُوجعت الأوراق مرتين")
    assert sum(page.count(words) for page in pages) in {38, 39, 40}
    assert squeezed(form.signatory) in pages[-1]


@pytest.mark.parametrize("outcome", LetterOutcome)
def test_letter_in_every_outcome(outcome, profile, text_of, squeezed):
    form = desks.decision(profile, outcome=outcome)
    page = text_of("decision_letter", form)
    assert squeezed(OUTCOMES[outcome]) in page
    for other in set(LetterOutcome) - {outcome}:
        assert squeezed("القرار" + OUTCOMES[other]) not in page
    assert squeezed(form.reason) in page
    assert ("ريال" in page) == bool(form.granted)


FOR_A_CHILD = {SignerKind.GUARDIAN, SignerKind.FATHER, SignerKind.MOTHER, SignerKind.OTHER}


@pytest.mark.parametrize("kind", sorted(set(SignerKind) - {SignerKind.NONE}))
def test_each_signer_has_a_block_of_its_own(kind, profile, text_of, squeezed):
    signing = line.signing(kind)
    page = text_of("request", replace(line.request(profile), signing=signing))
    assert squeezed(SIGNER_KINDS[kind]) in page
    assert squeezed(signing.snapshot) in page
    assert ("رقمالوكالة" in page) == (kind is SignerKind.AGENT)
    assert ("عنالقاصر" in page) == (kind in FOR_A_CHILD)
    read = squeezed("قُرئ عليه الإقرار كاملًا فأقرّ بما فيه")
    assert (read in page) == (kind is SignerKind.THUMBPRINT)
    assert ("الشاهد" in page) == (kind is SignerKind.THUMBPRINT)


def test_unsigned_request_says_that_it_waits(haqal, text_of, squeezed):
    form = replace(line.request(haqal), signing=line.signing(SignerKind.NONE))
    page = text_of("request", form)
    assert squeezed("لم يُوقَّع بعد") in page
    assert "بصمةالمحتوى" not in page


def test_signature_is_ink_and_not_a_picture(haqal):
    import pypdfium2
    from pypdfium2 import raw

    form = line.request(haqal)
    pdf = pypdfium2.PdfDocument(render("request", form).pdf)
    kinds = [item.type for page in pdf for item in page.get_objects()]
    pdf.close()
    assert raw.FPDF_PAGEOBJ_IMAGE not in kinds
    without = replace(form, signing=replace(form.signing, strokes=()))
    bare = pypdfium2.PdfDocument(render("request", without).pdf)
    fewer = [item.type for page in bare for item in page.get_objects()]
    bare.close()
    assert kinds.count(raw.FPDF_PAGEOBJ_PATH) > fewer.count(raw.FPDF_PAGEOBJ_PATH)


def test_a_request_asks_no_member_s_health_but_where_it_was_asked_before(haqal, text_of):
    form = line.request(haqal)
    early = replace(form, head=replace(form.head, wording=3))
    assert "الصحية" in text_of("request", early)
    assert "الصحية" not in text_of("request", form)
    assert "الصحية" not in text_of("request", line.request(haqal, blank=True))


def test_an_iban_stands_in_one_line_of_a_match_record(haqal, pages_text):
    form = files.match(haqal)
    paper = replace(form.papers[-1], number="SA0380000000608010167519")
    (page,) = pages_text(render("match", replace(form, papers=(paper,))).pdf)
    assert paper.number in page


def test_household_of_one_says_so(haqal, text_of):
    assert "لاأفرادآخرين" in text_of("request", replace(line.request(haqal), members=()))


def test_signed_form_leaves_no_line_to_be_filled_in_later(haqal, text_of):
    form = line.request(haqal)
    bare = replace(form, contact=replace(form.contact, other="", iban=""))
    assert text_of("request", bare).count("—") >= 3


@pytest.mark.parametrize(("mark", "word"), [("copy", "نسخة"), ("draft", "مسودة")])
def test_watermark_stands_on_every_page(mark, word, haqal, pages_text, squeezed):
    form = line.request(haqal)
    marked = render("request", replace(form, head=replace(form.head, **{mark: True})))
    plain = render("request", form)
    assert all(word in squeezed(page) for page in pages_text(marked.pdf))
    assert not all(word in squeezed(page) for page in pages_text(plain.pdf))


def test_identifiers_are_western_in_either_choice_of_digits(haqal, pages_text):
    form = line.request(haqal)
    assert form.head.digits.value == "arabic"
    text = "".join(pages_text(render("request", form).pdf))
    for one in (form.applicant.identity, form.contact.mobile, form.contact.iban, form.head.number):
        assert one in text


def test_thirty_decisions_fill_pages_under_repeated_heads(haqal, pages_text, squeezed):
    drawn = render("minutes", desks.minutes(haqal))
    pages = [squeezed(page) for page in pages_text(drawn.pdf)]
    assert drawn.pages >= 3
    assert sum("الطلبالقراروالمبلغالسبب" in page for page in pages) >= 3


def test_two_hundred_families_stand_all(haqal, text_of):
    form = desks.distribution(haqal)
    page = text_of("distribution", form)
    assert all(one.mobile in page for one in form.families)


def test_minutes_of_few_decisions_are_one_page_and_printed_ones_stay_as_they_were(haqal):
    form = desks.minutes(haqal, count=3)
    form = replace(form, attendance=form.attendance[:4], place="", agenda=form.agenda[:1])
    before = replace(form, head=replace(form.head, wording=6))
    assert [render("minutes", one).pages for one in (form, before)] == [1, 2]


def test_minutes_of_a_department_have_no_quorum(nama, haqal, text_of):
    assert "النصاب" not in text_of("minutes", desks.minutes(nama))
    assert "النصاب" in text_of("minutes", desks.minutes(haqal))


def test_logo_stands_beside_the_name(haqal, tmp_path):
    import io

    import pypdfium2
    from PIL import Image
    from pypdfium2 import raw

    from desktop.printing.render import Options

    picture = io.BytesIO()
    Image.new("RGBA", (60, 60), (10, 90, 80, 200)).save(picture, "PNG")
    drawn = render("receipt", line.receipt(haqal), options=Options(logo=picture.getvalue()))
    pdf = pypdfium2.PdfDocument(drawn.pdf)
    images = [item for item in pdf[0].get_objects() if item.type == raw.FPDF_PAGEOBJ_IMAGE]
    left, bottom, *_ = images[0].get_bounds()
    width, height = pdf[0].get_size()
    pdf.close()
    assert left > width / 2
    assert bottom > height * 0.8


def test_a_letter_says_its_sums_in_figures_and_in_words(haqal, text_of, squeezed):
    form = desks.decision(haqal)
    page = text_of("decision_letter", form)
    assert squeezed("فقط ثلاثة آلاف ريال سعودي لا غير") in page
    early = replace(form, head=replace(form.head, wording=2))
    assert squeezed("لا غير") not in text_of("decision_letter", early)


def test_minutes_close_every_sum_and_their_total_in_words(haqal, text_of, squeezed):
    form = desks.minutes(haqal, count=12)
    granted = sum(bool(one.halalas) for one in form.resolutions)
    assert text_of("minutes", form).count(squeezed("سعودي")) == granted + 1


def test_figures_of_a_column_have_halalas_all_or_none():
    whole, mixed = [Halalas(100_00), None, Halalas(2_000_00)], [Halalas(41_666), Halalas(100_00)]
    assert sums(whole) == ["100 ريال", "", "2٬000 ريال"]
    assert sums(mixed) == ["416٫66 ريال", "100٫00 ريال"]


def test_letters_without_a_font_are_one_box_a_word_and_one_note(haqal, pages_text):
    form = replace(desks.decision(haqal), reason="اسمه في الجواز 张伟 小明، وفي الطلب غيره.")
    (page,) = pages_text(render("decision_letter", form).pdf)
    assert page.count(GAP) == 3
    assert "IDEOGRAPH" not in page
    assert GAP not in pages_text(render("decision_letter", desks.decision(haqal)).pdf)[0]


@pytest.mark.parametrize("name", ["day_closing", "day_log"])
def test_a_time_of_day_has_the_digits_of_its_paper_and_of_before_on_an_earlier_print(
    haqal, pages_text, name
):
    form = getattr(days, name)(haqal)
    hours = {"day_closing": ("٠٧:٥٥", "07:55"), "day_log": ("٠٨:٢٢", "08:22")}[name]
    before = replace(form, head=replace(form.head, wording=5))
    now, early = ("".join(pages_text(render(name, one).pdf)) for one in (form, before))
    assert [said in page for page in (now, early) for said in hours] == [True, False, False, True]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("payment", ("المجموع: فقط", "المجموع فقط")),
        ("transfer_list", ("المجموع: فقط", "المجموع فقط")),
        ("request", ("حُفظت نسخة", "حُفظت صورة")),
        ("visit_blank", ("تمت المقابلة", "قوبل أحد")),
        ("taking_authority", ("أفوّض المسمّى في هذه الورقة", "أفوّض المذكور أدناه")),
    ],
)
def test_what_is_said_otherwise_now_stays_on_an_earlier_print(
    haqal, text_of, squeezed, name, words
):
    form = SAMPLES[name](haqal)
    before = replace(form, head=replace(form.head, wording=7))
    said = [squeezed(one) in text_of(name, each) for each in (form, before) for one in words]
    assert said == [True, False, False, True]


def test_a_day_that_nobody_opened_or_closed_is_told_so(haqal, text_of, squeezed):
    form = days.day_closing(haqal)
    told = squeezed("لم يُسجّل فتح اليوم ولا إغلاقه.")
    assert told not in text_of("day_closing", form)
    assert told in text_of("day_closing", replace(form, steps=()))
