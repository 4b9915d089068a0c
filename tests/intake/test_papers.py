"""What a paper is worth on a day, for each of the three validities."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop.base.errors import Invalid, Refused
from desktop.core.adoption.terms import Choose
from desktop.core.intake.paper_terms import PaperEntry, PaperStatus, PaperVerdict
from desktop.core.intake.papers import judge, lines, missing, problems
from desktop.core.intake.steps.verification import CheckPapers
from desktop.core.policy.choices import Paper
from desktop.core.policy.vocabulary import StepId, Validity
from desktop.core.work import Role
from tests.offices import TODAY

DAY = timedelta(days=1)
PLAIN = Paper(id="plain", name="سجل", validity=Validity.NONE, required=True, source="office")
DATED = Paper(id="dated", name="هوية", validity=Validity.EXPIRY, required=True, source="office")
AGED = Paper(
    id="aged", name="مشهد", validity=Validity.MAX_AGE_DAYS, max_age_days=90, required=True,
    source="office",
)  # fmt: skip
PAPERS = (PLAIN, DATED, AGED)
V = PaperVerdict


def seen(paper: Paper, **more) -> PaperEntry:
    return PaperEntry(paper.id, PaperStatus.SEEN, **more)


@pytest.mark.parametrize(
    ("paper", "entry", "verdict"),
    [
        (PLAIN, seen(PLAIN), V.VALID),
        (PLAIN, seen(PLAIN, issued=date(1990, 1, 1), expires=date(1991, 1, 1)), V.VALID),
        (DATED, seen(DATED), V.UNDATED),
        (DATED, seen(DATED, expires=TODAY - DAY), V.EXPIRED),
        (DATED, seen(DATED, expires=TODAY), V.VALID),
        (DATED, seen(DATED, expires=TODAY + DAY), V.VALID),
        (DATED, seen(DATED, issued=TODAY), V.UNDATED),
        (AGED, seen(AGED), V.UNDATED),
        (AGED, seen(AGED, expires=TODAY + DAY), V.UNDATED),
        (AGED, seen(AGED, issued=TODAY), V.VALID),
        (AGED, seen(AGED, issued=TODAY - 90 * DAY), V.VALID),
        (AGED, seen(AGED, issued=TODAY - 91 * DAY), V.TOO_OLD),
        (AGED, seen(AGED, issued=TODAY - 91 * DAY, accepted_reason="مسافر"), V.ACCEPTED),
        (AGED, seen(AGED, accepted_reason="بلا تاريخ"), V.ACCEPTED),
        (DATED, seen(DATED, expires=TODAY - DAY, accepted_reason="تجدد"), V.ACCEPTED),
        (DATED, seen(DATED, expires=TODAY, accepted_reason="سارية"), V.VALID),
    ],
)
def test_a_paper_that_is_there(paper, entry, verdict):
    assert judge(paper, entry, TODAY) is verdict
    copy = replace(entry, status=PaperStatus.COPY_KEPT)
    assert judge(paper, copy, TODAY) is verdict


def test_each_day_that_a_validity_asks_for_is_judged_apart(monkeypatch):
    """As of a paper that has a last day and may not be old either."""
    monkeypatch.setattr(Validity, "has_age", property(lambda self: self is Validity.EXPIRY))
    both = DATED.model_copy(update={"max_age_days": 90})

    def worth(**days):
        return judge(both, seen(both, **days), TODAY)

    assert worth(issued=TODAY, expires=TODAY) is V.VALID
    assert worth(issued=TODAY, expires=TODAY - DAY) is V.EXPIRED
    assert worth(issued=TODAY - 91 * DAY, expires=TODAY) is V.TOO_OLD
    assert worth(expires=TODAY) is worth(issued=TODAY) is V.UNDATED


@pytest.mark.parametrize("paper", PAPERS)
def test_a_paper_that_is_not_there(paper):
    entry = PaperEntry(paper.id, PaperStatus.MISSING, accepted_reason="لا يعفيها السبب")
    assert judge(paper, entry, TODAY) is V.MISSING
    entry = PaperEntry(paper.id, PaperStatus.NOT_APPLICABLE)
    assert judge(paper, entry, TODAY) is V.NOT_APPLICABLE


def test_every_paper_of_the_policy_has_a_line_entered_or_not():
    optional = Paper(
        id="extra", name="عقد", validity=Validity.NONE, required=False, source="office"
    )
    found = lines((*PAPERS, optional), (seen(PLAIN), seen(DATED, expires=TODAY - DAY)), TODAY)
    assert [(line.paper_id, line.verdict) for line in found] == [
        ("plain", V.VALID),
        ("dated", V.EXPIRED),
        ("aged", V.MISSING),
        ("extra", V.MISSING),
    ]
    assert [line.paper_id for line in missing(found)] == ["dated", "aged"]


def test_a_paper_grows_too_old_between_two_days():
    entry = seen(AGED, issued=TODAY - 80 * DAY)
    assert not missing(lines((AGED,), (entry,), TODAY + 10 * DAY))
    assert missing(lines((AGED,), (entry,), TODAY + 11 * DAY))


@pytest.mark.parametrize(
    ("entry", "field", "code"),
    [
        (seen(PLAIN, issued=TODAY + DAY), "papers.plain.issued", "intake.issued_in_future"),
        (
            seen(DATED, expires=TODAY - DAY, accepted_reason="س"),
            "papers.dated.renewal_by",
            "intake.renewal_needed",
        ),
        (
            seen(DATED, accepted_reason="س", renewal_by=TODAY - DAY),
            "papers.dated.renewal_by",
            "intake.renewal_in_past",
        ),
        (PaperEntry("other", PaperStatus.SEEN), "papers.other", "intake.unknown_paper"),
        (
            PaperEntry("plain", PaperStatus.NOT_APPLICABLE, note=" "),
            "papers.plain.note",
            "intake.note_needed",
        ),
        (
            seen(DATED, expires=date(2077, 11, 17)),
            "papers.dated.expires",
            "date.outside_umm_al_qura",
        ),
        (seen(AGED, issued=date(1924, 1, 1)), "papers.aged.issued", "date.outside_umm_al_qura"),
    ],
)
def test_what_cannot_be_entered(entry, field, code):
    assert [(p.field, p.code) for p in problems(PAPERS, (entry,), TODAY)] == [(field, code)]


def test_a_paper_that_does_not_apply_says_why_where_it_is_required():
    optional = PLAIN.model_copy(update={"id": "extra", "required": False})
    entries = (
        PaperEntry("extra", PaperStatus.NOT_APPLICABLE),
        PaperEntry("plain", PaperStatus.NOT_APPLICABLE, note="لا أسرة له"),
        seen(DATED, expires=date(2077, 11, 15)),
    )
    assert problems((*PAPERS, optional), entries, TODAY) == []


def test_what_can_be_entered():
    entries = (
        seen(PLAIN, issued=TODAY),
        seen(DATED, expires=TODAY - DAY, accepted_reason="تجدد", renewal_by=TODAY),
        PaperEntry("aged", PaperStatus.MISSING),
    )
    assert problems(PAPERS, entries, TODAY) == []


def test_an_entry_that_is_wrong_is_refused_whole(live):
    request = live.request()
    wrong = PaperEntry("identity", PaperStatus.SEEN, issued=live.today + DAY)
    with pytest.raises(Invalid) as invalid:
        live.take(request.id, live.papers(identity=wrong))
    assert [p.field for p in invalid.value.problems] == ["papers.identity.issued"]
    assert live.read(request.id) == request


def stopping(live):
    """Let the office choose that a missing paper stops a delivery."""
    choices = live.profile.office.model_copy(update={"papers_stop": True})
    live.act(Role.DIRECTOR, live.office.adoption.choose, Choose(choices, "أوراق مكتملة"))


def test_papers_are_judged_again_on_the_day_of_delivery(live):
    request = live.request()
    live.upto(request.id, StepId.NOTIFICATION)
    live.advance(days=71)  # the statement of income was twenty days old
    view = live.read(request.id)
    assert view.papers_missing
    assert "وينقص حتى اليوم: تعريف بالراتب أو مشهد بالدخل؛ ولا يمنع ذلك التسليم." in view.say
    stopping(live)
    assert "ويلزم قبل التسليم: تعريف بالراتب أو مشهد بالدخل." in live.read(request.id).say
    with pytest.raises(Refused, match=r"intake\.papers_first") as refused:
        live.step(request.id, StepId.DELIVERY)
    (row,) = live.act(Role.RECEPTION, live.office.intake.of_person, request.person.id)
    assert row.papers_missing
    assert refused.value.params == {"papers": ("تعريف بالراتب أو مشهد بالدخل",)}
    live.take(request.id, live.papers())
    assert live.step(request.id, StepId.DELIVERY).facts.state.value == "closed"


def test_papers_are_judged_on_the_day_of_submission_until_then(live):
    request = live.request()
    live.upto(request.id, StepId.REFERRAL)
    live.advance(days=200)
    view = live.step(request.id, StepId.COMPLETION)
    assert (view.papers_missing, view.facts.papers_checked_on) == (False, TODAY)
    (row,) = live.act(Role.RECEPTION, live.office.intake.of_person, request.person.id)
    assert not row.papers_missing
    assert live.step(request.id, StepId.STUDY).papers_missing is False
    assert live.step(request.id, StepId.DECISION).papers_missing


def test_an_expired_identity_is_accepted_with_a_reason_and_a_date(live):
    request = live.request()
    accepted = PaperEntry(
        "identity",
        PaperStatus.SEEN,
        expires=live.today - DAY,
        accepted_reason="موعد الأحوال بعد أسبوع",
        renewal_by=live.today + 7 * DAY,
    )
    view = live.take(request.id, live.papers(identity=accepted))
    assert not view.papers_missing
    assert {line.paper_id: line.verdict for line in view.papers}["identity"] is V.ACCEPTED


def test_papers_without_the_data_matched_do_not_complete(live):
    from desktop.base.errors import Refused

    request = live.request()
    live.take(request.id, CheckPapers(live.papers().entries, data_matched=False))
    live.sign(request.id)
    with pytest.raises(Refused, match=r"intake\.match_first"):
        live.step(request.id, StepId.COMPLETION)


@pytest.mark.parametrize("note", ["", "  "])
def test_a_copy_that_is_kept_wants_its_reason(note):
    for paper in PAPERS:
        kept = PaperEntry(paper.id, PaperStatus.COPY_KEPT, note=note)
        (problem,) = problems(PAPERS, [kept], TODAY)
        assert (problem.field, problem.code) == (f"papers.{paper.id}.note", "intake.copy_reason")
        assert problems(PAPERS, [replace(kept, note="يطلبها البنك")], TODAY) == []
        assert problems(PAPERS, [replace(kept, status=PaperStatus.SEEN)], TODAY) == []
