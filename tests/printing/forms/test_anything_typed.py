"""Whatever is typed into a form: it is drawn, stays within the margins, and repeats exactly."""

from dataclasses import replace

import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.core.documents.forms import Member, Paper, PaperState
from desktop.core.policy.loader import load_shipped
from desktop.printing.render import render
from desktop.printing.samples import line

_WORDS = st.sampled_from(
    ["عبد الله", "الأمير", "(هاتف)", "«نص»", "٪١٠", "12/04/1447", "0501234567", "C++", "لا إله",
     "a.b@c.sa", "https://x.sa/?q=1", "پژگچ", "ٹڈڑ", "كـــتاب", "😀", "مُسْتَفِيدٌ", "10-20",
     "SA0380000000608010167519", "ا" * 90, "W" * 70, "[", ")", "%", "\u200f", "\u2067", "—"]
)  # fmt: skip
_TYPED = st.lists(_WORDS | st.text(max_size=12), max_size=12).map(" ".join)
_PROFILE = load_shipped()[0].profile


def _margins_are_white(pdf):
    document = pypdfium2.PdfDocument(pdf)
    for page in document:
        picture = page.render(scale=1).to_pil().convert("L")
        side = round(14 * picture.width / 210)
        for band in ((0, 0, side, picture.height), (picture.width - side, 0, *picture.size)):
            assert picture.crop(band).getextrema()[0] > 245
    document.close()


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(name=_TYPED, details=_TYPED, member=_TYPED, note=_TYPED, staff=_TYPED)
def test_request_takes_anything(name, details, member, note, staff):
    form = line.request(_PROFILE)
    form = replace(
        form,
        head=replace(form.head, staff=staff, contact=note, licence=details),
        details=details,
        applicant=replace(form.applicant, name=name, identity=note, nationality=member),
        members=(Member(member, note, name, details, staff),) * 3,
        papers=(Paper(details, PaperState.SEEN, name),),
        signing=replace(form.signing, name=name, scope=note),
    )
    drawn = render("request", form)
    _margins_are_white(drawn.pdf)


@pytest.mark.parametrize("letters", [200, 9_000])
def test_a_very_long_text_is_drawn_to_its_last_word(letters):
    form = line.request(_PROFILE)
    words = "كلمة " * (letters // 5) + "الأخيرة"
    drawn = render("request", replace(form, details=words))
    document = pypdfium2.PdfDocument(drawn.pdf)
    text = "".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    assert text.count("كلمة") == letters // 5
    assert "الأخيرة" in text
    _margins_are_white(drawn.pdf)
