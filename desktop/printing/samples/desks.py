"""Made-up data of the committee's and the distribution's forms."""

from dataclasses import replace

from desktop.base.clock import months_after
from desktop.base.hijri import hijri_text
from desktop.base.money import Halalas
from desktop.core.documents.desk_forms import (
    Delivered,
    DeliveryReceipt,
    DistributionSheet,
    Family,
    RequiredPaper,
    RequirementsSheet,
)
from desktop.core.documents.forms import Day
from desktop.core.documents.sitting_forms import (
    Attendee,
    DecisionLetter,
    Granted,
    LetterOutcome,
    Minutes,
    Resolution,
    SignedBy,
)
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


#: For how long a monthly decision of the minutes is made.
_MONTHS = 6


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
        head=head(profile, TEXTS.text("term.form.decision_letter")),
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
    monthly = number % 6 == 0 and sum_
    return Resolution(
        request_number=f"1447-{180 + number:04d}",
        applicant=name(100 + number),
        service=profile.services[number % len(profile.services)].name,
        outcome=outcome,
        halalas=Halalas(sum_ + number * 50_00) if sum_ else None,
        reason=words.reason,
        conflict=made.minutes.conflict if number == 4 else "",
        months=_MONTHS if monthly else 0,
        starts=hijri_text(decided_on()) if monthly else "",
        review=hijri_text(months_after(decided_on(), _MONTHS)) if monthly else "",
    )


def minutes(profile: PolicyProfile, *, blank: bool = False, count: int = 30) -> Minutes:
    """Return minutes with ``count`` decisions."""
    committee = _is_committee(profile)
    title = TEXTS.text("term.form.minutes" if committee else "print.minutes_department")
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
        given=(
            SignedBy(people[0].name, Day.of(day)),
            SignedBy(people[1].name, Day.of(day), ink(3)),
        ),
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


def delivery(profile: PolicyProfile, *, blank: bool = False) -> DeliveryReceipt:
    """Return the receipt of two parts, and of what is left."""
    form = DeliveryReceipt(
        head=head(profile, TEXTS.text("term.form.delivery")),
        request_number="",
        applicant="",
        file_number="",
        service="",
        deliveries=(),
        left=(),
    )
    if blank:
        return form
    made, who = practice().prints.distribution, name(41)
    parts = (
        Delivered(made.item, (f"{made.item} ١",), None, Day.of(today()), who),
        Delivered(profile.services[0].name, (), Halalas(50_000), Day.of(today()), who),
    )
    return replace(
        form,
        head=filled(form.head, "P1447-0031"),
        request_number="1447-0012",
        applicant=who,
        file_number="0041",
        service=profile.services[0].name,
        deliveries=parts,
        left=(f"{made.item} ٢",),
        strokes=ink(3),
    )
