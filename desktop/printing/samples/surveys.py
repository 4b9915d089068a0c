"""Made-up data of the surveys' forms."""

from dataclasses import replace

from desktop.core.documents.survey_forms import AskKind, ScaleResult, SurveyReport, SurveySheet
from desktop.core.policy.profile import PolicyProfile
from desktop.core.practice.loader import practice
from desktop.printing.samples.shared import TEXTS, filled, head


def survey(profile: PolicyProfile, *, blank: bool = False) -> SurveySheet:
    """Return a survey on paper; a filled one has been answered."""
    made = practice().prints.survey
    unanswered = tuple(
        replace(part, questions=tuple(replace(ask, answer="") for ask in part.questions))
        for part in made.sections
    )
    return SurveySheet(
        head=head(profile, made.title),
        intro=made.intro,
        sections=unanswered if blank else made.sections,
        closing=made.closing,
    )


def _result(text: str, counts: tuple[int, int, int, int, int], previous: float) -> ScaleResult:
    whole = sum(counts)
    mean = sum(n * at for at, n in enumerate(counts, 1)) / whole
    spread = sum(n * (at - mean) ** 2 for at, n in enumerate(counts, 1)) / (whole - 1)
    half = 1.96 * (spread / whole) ** 0.5
    glad = (counts[3] + counts[4]) / whole
    return ScaleResult(text, counts, mean, mean - half, mean + half, glad, previous)


def survey_report(profile: PolicyProfile, *, blank: bool = False) -> SurveyReport:
    """Return the report of a made-up round."""
    form = SurveyReport(
        head=head(profile, TEXTS.text("print.survey_report")),
        survey="",
        period="",
        channel="",
        target=None,
        answered=0,
        results=(),
        comments=(),
        note=TEXTS.text("print.survey_report_note"),
    )
    if blank:
        return form
    made = practice().prints
    words = made.survey_report
    asked = [ask for part in made.survey.sections for ask in part.questions]
    scales = [ask.text for ask in asked if ask.kind is AskKind.SCALE]
    results = tuple(
        _result(text, found.counts, found.before)
        for text, found in zip(scales, words.results, strict=True)
    )
    return replace(
        form,
        head=replace(filled(form.head, ""), code=""),
        survey=made.survey.title,
        period=words.period,
        channel=words.channel,
        target=words.handed_out,
        answered=sum(words.results[0].counts),
        results=results,
        comments=words.comments,
    )
