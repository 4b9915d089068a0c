"""Made-up data of the committee's, the distribution's and the surveys' forms."""

from dataclasses import replace

from desktop.base.money import Halalas
from desktop.core.documents.desk_forms import (
    AskKind,
    Attendee,
    DecisionLetter,
    DistributionSheet,
    Family,
    Granted,
    LetterOutcome,
    Minutes,
    RequiredPaper,
    RequirementsSheet,
    Resolution,
    ScaleResult,
    SurveyReport,
    SurveySheet,
)
from desktop.core.documents.forms import Day
from desktop.core.intake.say import how_to_ask
from desktop.core.policy.choices import Paper
from desktop.core.policy.profile import PolicyProfile
from desktop.core.policy.vocabulary import BodyKind, Validity
from desktop.core.practice.ink import ink
from desktop.core.practice.loader import practice
from desktop.core.practice.names import mobile, name
from desktop.printing.samples.shared import TEXTS, decided_on, filled, head, reply, today

#: The letter's next step by its outcome, as it is said of a request's.
_NEXT = {one: f"print.letter_{one.value}" for one in LetterOutcome} | {
    LetterOutcome.WAITING: "print.letter_waiting_funds"
}


def _validity(paper: Paper) -> str:
    if paper.validity is Validity.EXPIRY:
        return TEXTS.text("print.handout_in_date")
    if paper.validity is Validity.MAX_AGE_DAYS:
        return TEXTS.text("print.handout_age", days=paper.max_age_days or 0)
    return TEXTS.text("print.handout_any_age")


def requirements(profile: PolicyProfile, *, blank: bool = False) -> RequirementsSheet:
    """Return the sheet of the association's first service."""
    body = profile.studying_body.name
    form = RequirementsSheet(
        head=head(profile, TEXTS.text("term.form.requirements")),
        service="",
        conditions=(),
        papers=(),
        steps=(
            TEXTS.text("print.handout_papers"),
            TEXTS.text("print.handout_sign", signer=profile.signer.term),
            TEXTS.text("print.handout_study", body_name=body),
        ),
        reply=reply(profile),
        ask=how_to_ask(TEXTS, profile, ""),
    )
    if blank:
        return form
    papers = tuple(
        RequiredPaper(
            one.name if one.required else TEXTS.text("print.handout_if", paper=one.name),
            TEXTS.text("print.handout_original"),
            _validity(one),
        )
        for one in profile.papers
    )
    made = practice().prints.requirements
    return replace(
        form,
        head=filled(form.head),
        service=profile.services[0].name,
        conditions=made.conditions,
        papers=papers,
    )


def decision(
    profile: PolicyProfile,
    *,
    blank: bool = False,
    outcome: LetterOutcome = LetterOutcome.APPROVED,
) -> DecisionLetter:
    """Return a letter with an outcome."""
    form = DecisionLetter(
        head=head(profile, TEXTS.text("term.form.decision")),
        to="",
        request_number="",
        requested=None,
        service="",
        body=profile.studying_body.name,
        sitting="",
        decided=None,
        outcome=None,
        granted=(),
        reason="",
        next_step="",
        objection=TEXTS.text("print.letter_objection"),
        signatory="",
        signatory_job="المدير التنفيذي",
    )
    if blank:
        return form
    made, day = practice().prints, decided_on()
    words = made.decision.outcomes[outcome]
    granted = Granted(made.decision.what, words.halalas, made.decision.period)
    return replace(
        form,
        head=filled(form.head, made.decision.number, day),
        to=made.request.applicant.name,
        request_number=made.case.request,
        requested=Day.of(today()),
        service=profile.services[0].name,
        sitting=made.case.sitting if _is_committee(profile) else "",
        decided=Day.of(day),
        outcome=outcome,
        granted=(granted,) if words.halalas else (),
        reason=words.reason,
        next_step=TEXTS.text(_NEXT[outcome]),
        signatory=made.case.director,
        addressed=TEXTS.text("print.letter_to_male", to=made.request.applicant.name),
    )


def _is_committee(profile: PolicyProfile) -> bool:
    return profile.studying_body.kind is BodyKind.COMMITTEE


def _resolution(profile: PolicyProfile, number: int) -> Resolution:
    outcomes = tuple(LetterOutcome)
    outcome = outcomes[(number * 7) % 11 % 5]
    made = practice().prints
    words = made.decision.outcomes[outcome]
    sum_ = words.halalas
    return Resolution(
        request_number=f"1447-{180 + number:04d}",
        applicant=name(100 + number),
        service=profile.services[number % len(profile.services)].name,
        outcome=outcome,
        halalas=Halalas(sum_ + number * 50_00) if sum_ else None,
        period=made.minutes.period if number % 6 == 0 and sum_ else "",
        reason=words.reason,
        conflict=made.minutes.conflict if number == 4 else "",
    )


def minutes(profile: PolicyProfile, *, blank: bool = False, count: int = 30) -> Minutes:
    """Return minutes with ``count`` decisions."""
    committee = _is_committee(profile)
    title = "محضر جلسة" if committee else "محضر دراسة الطلبات"
    form = Minutes(
        head=head(profile, title),
        body=profile.studying_body.name,
        sitting="",
        held=None,
        place="",
        opened="",
        closed="",
        attendance=(),
        quorum="",
        agenda=(),
        resolutions=(),
        ratified_by="",
    )
    if blank:
        return form
    made, day = practice().prints, decided_on()
    words = made.minutes
    jobs = words.committee_jobs if committee else words.department_jobs
    people = tuple(
        Attendee(who, job, who != words.excused, words.excuse if who == words.excused else "")
        for who, job in zip(words.people, jobs, strict=True)
    )
    return replace(
        form,
        head=filled(form.head, words.number, day),
        sitting=made.case.sitting if committee else "",
        held=Day.of(day),
        place=words.place,
        opened=words.opened,
        closed=words.closed,
        attendance=people,
        quorum=words.quorum if committee else "",
        agenda=(
            "اعتماد محضر الجلسة السابقة.",
            f"دراسة الطلبات المرفوعة، وعددها {count}.",
            "ما يستجد من أعمال.",
        ),
        resolutions=tuple(_resolution(profile, at) for at in range(count)),
        ratified_by="المدير التنفيذي",
    )


def distribution(
    profile: PolicyProfile, *, blank: bool = False, count: int = 200
) -> DistributionSheet:
    """Return a sheet of ``count`` families; every ninth has signed on screen."""
    form = DistributionSheet(
        head=head(profile, "كشف توزيع"),
        campaign="",
        item="",
        condition="",
        place="",
        held=None,
        families=(),
        thumb=blank,  # who can't write is not known beforehand
    )
    if blank:
        return form
    made = practice().prints.distribution
    families = tuple(
        Family(
            file_number=f"{at * 3 + 7:04d}",
            name=name(300 + at),
            members=2 + at * 5 % 9,
            mobile=mobile(300 + at),
            share=made.large_share if at * 5 % 9 > 5 else made.share,
            collector="" if at % 9 else made.collector,
            strokes=() if at % 9 else ink(at),
        )
        for at in range(1, count + 1)
    )
    return replace(
        form,
        head=filled(form.head, made.number),
        campaign=made.campaign,
        item=made.item,
        condition=made.condition,
        place=made.place,
        held=Day.of(today()),
        families=families,
    )


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
        head=head(profile, "تقرير استبيان الرضا"),
        survey="",
        period="",
        channel="",
        target=None,
        answered=0,
        results=(),
        comments=(),
        note="الإجابات بلا أسماء. تقييم الخدمة حق للمستفيد، وغايته التحسين لا العقاب.",
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
        head=filled(form.head, words.number),
        survey=made.survey.title,
        period=words.period,
        channel=words.channel,
        target=words.handed_out,
        answered=sum(words.results[0].counts),
        results=results,
        comments=words.comments,
    )
