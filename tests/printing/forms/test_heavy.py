"""Heavy content: every word is on the paper and read back, nothing is cut off or overlaps."""

from collections import Counter
from dataclasses import replace
from random import Random
from typing import NamedTuple

import pytest

from desktop.core.documents.forms import Consent, Member, Paper, PaperState
from desktop.core.policy.loader import load_shipped
from desktop.core.practice.names import identity
from desktop.printing.kit.pdf import InkCanvas
from desktop.printing.render import render
from desktop.printing.samples import desks, line, visits
from tests.printing.text.papers import by_pdfium, plain

HAQAL = next(one.profile for one in load_shipped() if one.profile.id == "haqal")
_TEXT = (
    "عبد الرحمن القحطاني مُسْتَفِيدَةٌ الأسرة ورعايتها واحتياجاتهم المستحقّين لله كتابًا "
    "Abdullah Çağrı Şükrü Yıldız Müller naïve گھرانہ پاکستان ڈاکٹر لڑکی کودکانِ چادر "
    "«الرعاية» (المسنّين) وسكنها، والدته؛ نعم."
)
WORDS = _TEXT.split()
_DEPTH, _REACH = 0.2, 0.62  # what letters of a line fill, in ems


class Drawn(NamedTuple):
    """One line of ink on a page; lengths in points."""

    page: int
    left: float
    right: float
    low: float
    high: float
    text: str


def drawn(form_id, form):
    """Return the PDF of a form and the lines that were drawn."""
    lines, real = [], InkCanvas.show

    def show(canvas, pieces, size, *at):
        x, y, extra = at
        width = sum(piece.width + extra * piece.space for piece in pieces)
        ordered = sorted(pieces, key=lambda piece: piece.start)
        text = plain("".join(piece.text for piece in ordered))
        page = canvas.getPageNumber()
        lines.append(Drawn(page, x, x + width, y - _DEPTH * size, y + _REACH * size, text))
        real(canvas, pieces, size, *at)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(InkCanvas, "show", show)
        return render(form_id, form).pdf, lines


def check(form_id, form, typed, size=(595.3, 841.9), margin=50.9):
    pdf, lines = drawn(form_id, form)
    there = Counter(word for one in lines for word in one.text.split())
    wanted = Counter(word for text in typed for word in plain(text).split())
    assert wanted - there == Counter()
    assert there - Counter(" ".join(by_pdfium(pdf)).split()) == Counter()
    inked = [one for one in lines if one.text]
    for one in inked:
        assert margin - 0.2 <= one.left, one
        assert one.right <= size[0] - margin + 0.2, one
        assert 14 < one.low < one.high < size[1] - 20, one
    for page in {one.page for one in inked}:
        here = sorted((one for one in inked if one.page == page), key=lambda one: one.low)
        for at, low in enumerate(here):
            for high in here[at + 1 :]:
                if high.low >= low.high:
                    break
                apart = high.left >= low.right - 0.2 or low.left >= high.right - 0.2
                assert apart, (low, high)


_MORE = [pytest.param(at, marks=pytest.mark.full) for at in range(3, 60)]


@pytest.fixture(params=[0, 1, 2, *_MORE])
def text(request):
    """Return what makes texts of up to so many words up, others for each seed."""
    dice = Random(request.param)

    def made(most):
        return " ".join(dice.choices(WORDS, k=dice.randint(1, most)))

    made.count = dice.randint
    return made


def test_a_request_with_a_large_family_and_long_texts(text):
    form = line.request(HAQAL)
    members = tuple(
        Member(text(9), "ابنة", identity(at), "1440/1/2", text(30))
        for at in range(text.count(0, 40))
    )
    papers = tuple(Paper(text(12), PaperState.SEEN, text(25)) for _ in range(text.count(1, 45)))
    details, full, note = text(700), text(45), text(60)
    consents = tuple(Consent(text(50), True) for _ in range(2))
    form = replace(
        form,
        details=details,
        applicant=replace(form.applicant, name=full),
        address=replace(form.address, place=note, street=text(15)),
        housing=replace(form.housing, note=note),
        members=members,
        papers=papers,
        consents=consents,
        signing=replace(form.signing, name=full),
    )
    typed = [details, full, full, note, note, form.address.street]
    typed += [part for one in members for part in (one.name, one.status)]
    typed += [part for one in papers for part in (one.name, one.note)]
    check("request", form, typed)


def test_minutes_with_long_reasons_and_names(text):
    form = desks.minutes(HAQAL, count=text.count(1, 60))
    rows = tuple(
        replace(one, reason=text(220 if at % 7 else 600), applicant=text(20), conflict=text(20))
        for at, one in enumerate(form.resolutions)
    )
    people = tuple(replace(one, name=text(45), note=text(30)) for one in form.attendance)
    agenda = tuple(text(120) for _ in range(5))
    typed = [part for one in rows for part in (one.reason, one.applicant, one.conflict)]
    typed += [part for one in people for part in (one.name, one.note)] + list(agenda)
    form = replace(form, resolutions=rows, attendance=people, agenda=agenda)
    check("minutes", form, typed)


def test_letters_and_memos_of_several_pages(text):
    letter = desks.decision(HAQAL)
    reason, step, objection, to = text(600), text(200), text(90), text(45)
    letter = replace(letter, reason=reason, next_step=step, objection=objection, addressed=to)
    check("decision", letter, [reason, step, objection, to])
    memo = line.referral(HAQAL)
    papers = tuple(Paper(text(10), PaperState.SEEN, text(40)) for _ in range(20))
    memo = replace(memo, summary=reason, notes=step, urgent=objection, papers=papers)
    check("referral", memo, [reason, step, objection, *(one.name for one in papers)])


def test_a_slip_and_a_list_of_visits(text):
    slip = line.receipt(HAQAL)
    missing = tuple(text(30) for _ in range(text.count(0, 12)))
    full, ask = text(45), text(60)
    slip = replace(slip, missing=missing, applicant=full, ask=ask)
    check("receipt", slip, [*missing, full, ask], (419.5, 595.3), 42.5)
    homes = visits.home_visits(HAQAL, count=12)
    far = tuple(replace(one, name=text(45), place=text(90)) for one in homes.visits)
    typed = [part for one in far for part in (one.name, one.place)]
    check("home_visits", replace(homes, visits=far), typed)
