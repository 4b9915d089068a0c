"""Made-up data of what a study prints."""

from dataclasses import replace

from desktop.base.money import NOTHING, riyals
from desktop.core.documents.forms import Day
from desktop.core.documents.study_forms import (
    CaseStudy,
    Found,
    MemberSeen,
    NeedSeen,
    NeedsStudy,
    NotHome,
    Owed,
    Signed,
    Subject,
    VisitBlank,
    Worked,
)
from desktop.core.intake.studied.figures import counted, figure, table_of
from desktop.core.people.terms import heads
from desktop.core.policy.profile import PolicyProfile
from desktop.core.practice.ink import ink
from desktop.core.practice.loader import practice
from desktop.printing.samples.shared import TEXTS, decided_on, filled, head

_NUMBER, _PRINT = "1447-0042", "P1447-0246"


def study(profile: PolicyProfile, *, blank: bool = False) -> CaseStudy:
    """Return the made-up day's study, by the example table."""
    form = CaseStudy(head(profile, TEXTS.text("term.form.study")), Subject())
    if blank:
        return form
    made, text = practice().day.steps.study, TEXTS.text
    table = table_of(profile.office, decided_on())
    found = figure(table, heads(practice().person), made.incomes, made.obligations)
    earned, owed = counted(table, made.incomes, made.obligations)
    working = (
        ("counted", riyals(found.counted)),
        ("deducted", riyals(found.deducted)),
        ("net", riyals(found.net)),
        ("per_head", riyals(found.per_head)),
        (f"line_{found.by.value}", riyals(found.line)),
        ("deficit", riyals(found.deficit)),
    )
    day = Day.of(found.from_on)
    return replace(
        form,
        head=filled(form.head, _PRINT, decided_on()),
        about=_about(profile),
        home=made.home.note,
        visits=(f"{Day.of(decided_on()).hijri}، {practice().prints.head.staff}",),
        incomes=tuple(
            Found(text(f"term.income.{one.source}"), one.declared, one.found, one.counts)
            for one in earned
        ),
        obligations=tuple(
            Found(text(f"term.obligation.{one.kind}"), one.declared, one.found, one.counts)
            for one in owed
        ),
        debts=tuple(Owed(one.creditor, one.sum, text("term.study.judgment")) for one in made.debts),
        members=tuple(
            MemberSeen(
                one.name, one.schooling, text("term.study.bears") if one.health_bears else ""
            )
            for one in made.members
        ),
        working=tuple(Worked(text(f"term.study.{name}"), value) for name, value in working),
        table=text("print.study_table", table=text("term.study.example_table"), day=day.hijri),
        klass=text(f"term.need_class.{made.klass}"),
        class_why=made.class_why,
        zakat=text(f"term.zakat.{made.zakat}"),
        findings=made.findings,
        recommendation=made.recommendation,
        amount=text("term.study.once", sum=riyals(made.amount)),
        signed=_signed(),
    )


def needs_study(profile: PolicyProfile, *, blank: bool = False) -> NeedsStudy:
    """Return the made-up day's needs."""
    form = NeedsStudy(head(profile, TEXTS.text("term.form.needs_study")), Subject())
    if blank:
        return form
    made, text = practice().day.steps.study, TEXTS.text
    table = table_of(profile.office, decided_on())
    found = figure(table, heads(practice().person), made.incomes, made.obligations)
    return replace(
        form,
        head=filled(form.head, _PRINT, decided_on()),
        about=_about(profile),
        needs=tuple(
            NeedSeen(one.what, one.quantity, text(f"term.need_rank.{one.rank}"))
            for one in made.needs
        ),
        deficit=riyals(found.deficit),
        recommendation=made.recommendation,
        amount=text("term.study.once", sum=riyals(made.amount)),
        signed=_signed(),
    )


def visit_blank(profile: PolicyProfile, *, blank: bool = False) -> VisitBlank:
    """Return the blank with what is known of the made-up person."""
    form = VisitBlank(head(profile, TEXTS.text("term.form.visit_blank")), Subject())
    if blank:
        return form
    person, text = practice().person, TEXTS.text
    return replace(
        form,
        head=filled(form.head, _PRINT),
        about=replace(_about(profile), kind=""),
        mobile="0551234567",
        place=f"{person.address.city}، {person.address.district}",
        home=text(f"term.housing.{person.housing}"),
        members=tuple(MemberSeen(one.name, one.occupation) for one in person.members),
        incomes=tuple(
            Found(text(f"term.income.{one.source}"), one.monthly, NOTHING, counts=True)
            for one in person.incomes
        ),
        obligations=tuple(
            Found(text(f"term.obligation.{one.kind}"), one.monthly, NOTHING, counts=True)
            for one in person.obligations
        ),
    )


def not_home(profile: PolicyProfile, *, blank: bool = False) -> NotHome:
    """Return the slip; nothing on it tells whose it is."""
    bare = replace(head(profile, TEXTS.text("term.form.not_home")), office="", contact="")
    bare = replace(bare, licence="", policy="")
    return NotHome(bare if blank else replace(filled(bare), day=None))


def _about(profile: PolicyProfile) -> Subject:
    person, text = practice().person, TEXTS.text
    return Subject(
        request_number=_NUMBER,
        applicant=person.name.full,
        file_number="1042",
        service=profile.services[0].name,
        kind=text("term.study_kind.field"),
        household=heads(person),
    )


def _signed() -> Signed:
    day = Day.of(decided_on())
    return Signed(practice().prints.head.staff, day, "5e" * 32, ink(), 3.0)
