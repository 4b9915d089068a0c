"""What the prints of a study say: case study, needs study, and the blank of a visit."""

from collections.abc import Iterable
from dataclasses import replace

from desktop.base.clock import riyadh_date
from desktop.base.counted import counted
from desktop.base.errors import Refused
from desktop.base.hijri import hijri_text
from desktop.base.messages import Messages
from desktop.base.money import NOTHING, riyals
from desktop.core.documents.forms import Day, Head
from desktop.core.documents.ledger import Builder
from desktop.core.documents.study_forms import (
    CaseStudy,
    Found,
    MemberSeen,
    NeedSeen,
    NeedsStudy,
    Owed,
    Signed,
    Subject,
    VisitBlank,
    Worked,
)
from desktop.core.intake.casebook import Casebook, record_in
from desktop.core.intake.household_lines import local_mobile
from desktop.core.intake.numbering import number_in
from desktop.core.intake.steps.study import Study
from desktop.core.intake.studied import words
from desktop.core.intake.studied.homes import man_at_home
from desktop.core.intake.studied.terms import IncomeFound, OwedFound, RecordVisit
from desktop.core.intake.study.ledger import Studied, covered_by, newest_in, visits_in
from desktop.core.intake.told import Speech
from desktop.core.people.courtesy import named
from desktop.core.people.ledger import load
from desktop.core.people.terms import PersonForm, heads, living
from desktop.core.work import Look, Work

_BETWEEN = "، "


class StudyPrints:
    """Each of a request, whose id is the subject; only who sees files whole issues them."""

    def __init__(self, casebook: Casebook, messages: Messages) -> None:
        self._casebook = casebook
        self._messages = messages

    @property
    def builders(self) -> dict[str, Builder]:
        """What composes each form."""
        return {
            "study": self.case_study,
            "needs_study": self.needs_study,
            "visit_blank": self.visit_blank,
        }

    def case_study(self, at: Work | Look, subject: str, head: Head) -> CaseStudy:
        """Return the newest study; raises Refused ``intake.study_first`` before there is one."""
        found, speech = self._newest(at, subject), self._speech(at, subject)
        study, text = found.study, self._messages.text
        figures = study.figures
        working = words.working(speech, figures, sourced=False) if figures else ()
        return CaseStudy(
            head=replace(head, title=text("term.form.study")),
            about=self._about(at, subject, study),
            home=words.home(speech, study.home),
            visits=tuple(self._visits(at, subject)),
            incomes=self._found("income", study.incomes),
            obligations=self._found("obligation", study.obligations),
            debts=tuple(
                Owed(one.creditor, one.sum, text("term.study.judgment") if one.judgment else "")
                for one in study.debts
            ),
            members=tuple(
                MemberSeen(
                    one.name, one.schooling, text("term.study.bears") if one.health_bears else ""
                )
                for one in study.members
            ),
            working=tuple(Worked(name, value) for name, value in working),
            table=self._table(study),
            klass=text(f"term.need_class.{study.klass}") if study.klass else "",
            class_why=study.class_why,
            zakat=text(f"term.zakat.{study.zakat}") if study.zakat else text("term.study.no_zakat"),
            findings=study.findings,
            recommendation=study.recommendation,
            amount=self._amount(study),
            signed=_signed(found),
        )

    def needs_study(self, at: Work | Look, subject: str, head: Head) -> NeedsStudy:
        """Return the needs of the newest study; raises as :meth:`case_study`."""
        found, text = self._newest(at, subject), self._messages.text
        study = found.study
        return NeedsStudy(
            head=replace(head, title=text("term.form.needs_study")),
            about=self._about(at, subject, study),
            needs=tuple(
                NeedSeen(one.what, one.quantity, text(f"term.need_rank.{one.rank}"))
                for one in study.needs
            ),
            deficit=riyals(study.figures.deficit) if study.figures else "",
            recommendation=study.recommendation,
            amount=self._amount(study),
            signed=_signed(found),
        )

    def visit_blank(self, at: Work | Look, subject: str, head: Head) -> VisitBlank:
        """Return the blank with what the file knows."""
        row = record_in(at, subject)
        if isinstance(at, Work):
            number_in(at, row)
        person = load(at.session, row.person_id)
        form, lives = person.form, person.standing.died_on is None
        office = self._casebook.profile_in(at, subject).office
        man = man_at_home(form, office, riyadh_date(at.now), head_lives=lives)
        text = self._messages.text
        return VisitBlank(
            head=replace(head, title=text("term.form.visit_blank")),
            about=self._about(at, subject, None),
            mobile=local_mobile(form.mobile),
            place=_place(form),
            woman_or_two=office.woman_or_two and not man,
            home=text(f"term.housing.{form.housing}") if form.housing else "",
            members=tuple(MemberSeen(one.name, one.occupation) for one in living(form)),
            incomes=tuple(
                Found(text(f"term.income.{one.source}"), one.monthly, NOTHING, counts=True)
                for one in form.incomes
            ),
            obligations=tuple(
                Found(text(f"term.obligation.{one.kind}"), one.monthly, NOTHING, counts=True)
                for one in form.obligations
            ),
        )

    def _newest(self, at: Work | Look, subject: str) -> Studied:
        record_in(at, subject)
        found = newest_in(at.session, subject)
        if found is None:
            raise Refused("intake.study_first")
        return found

    def _speech(self, at: Work | Look, subject: str) -> Speech:
        person = load(at.session, record_in(at, subject).person_id)
        profile = self._casebook.profile_in(at, subject)
        return Speech.about(self._messages, profile, at.actor.roles, person.form)

    def _about(self, at: Work | Look, subject: str, study: Study | None) -> Subject:
        row = record_in(at, subject)
        person = load(at.session, row.person_id)
        services = self._casebook.profile_in(at, subject).services
        service = next((one.name for one in services if one.id == row.service_id), row.service_id)
        known = study.figures.heads if study and study.figures else None
        kind = study.kind if study else None
        return Subject(
            request_number=row.shown_number,
            applicant=named(self._messages, person),
            file_number=person.file_number,
            service=service,
            kind=self._messages.text(f"term.study_kind.{kind}") if kind else "",
            household=known or heads(person.form) - (person.standing.died_on is not None),
        )

    def _found(self, kind: str, lines: Iterable[IncomeFound | OwedFound]) -> tuple[Found, ...]:
        return tuple(
            Found(
                self._messages.text(
                    f"term.{kind}.{one.source if isinstance(one, IncomeFound) else one.kind}"
                ),
                one.declared,
                one.found,
                one.counts,
            )
            for one in lines
        )

    def _visits(self, at: Work | Look, subject: str) -> Iterable[str]:
        text = self._messages.text
        for line in visits_in(at.session, subject):
            said = line.said
            if isinstance(said, RecordVisit):
                by = text(f"term.visited_by.{said.visited_by}")
                what = (
                    text("term.study.nobody")
                    if said.nobody
                    else text("term.study.met", who=said.met)
                )
                day = hijri_text(said.visit_on)
                yield _BETWEEN.join((day, f"{said.visitors} ({by})", what))

    def _table(self, study: Study) -> str:
        figures = study.figures
        if figures is None:
            return ""
        name = "example_table" if figures.example else "office_table"
        return self._messages.text(
            "print.study_table", table=self._messages.text(f"term.study.{name}"),
            day=hijri_text(figures.from_on),
        )  # fmt: skip

    def _amount(self, study: Study) -> str:
        if not study.amount:
            return ""
        if not study.months:
            return self._messages.text("term.study.once", sum=riyals(study.amount))
        months = counted(study.months, "شهر")
        return self._messages.text("term.study.monthly", sum=riyals(study.amount), months=months)


def _signed(found: Studied) -> Signed:
    study = found.study
    return Signed(
        name=found.by,
        day=Day.of(riyadh_date(found.at)),
        digest=covered_by(found.request_id, study).hash if study.strokes else "",
        strokes=study.strokes,
        aspect=study.aspect,
    )


def _place(form: PersonForm) -> str:
    at = form.address
    return _BETWEEN.join(part for part in (at.city, at.district, at.street) if part)
