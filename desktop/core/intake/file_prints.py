"""The prints of a file: its summary, and the letter where it is closed or services stop."""

from dataclasses import replace
from datetime import date

from desktop.base.arabic_text import ltr
from desktop.base.clock import riyadh_date
from desktop.base.errors import Refused
from desktop.base.hijri import both_text, hijri_text
from desktop.base.identifiers import bank_of
from desktop.base.messages import Messages
from desktop.base.money import riyals
from desktop.core.consents.prints import summed
from desktop.core.documents import forms
from desktop.core.documents.file_forms import (
    Asked,
    FileDeclaration,
    FileLetter,
    FileSummary,
    Linked,
)
from desktop.core.documents.forms import Head
from desktop.core.documents.goods_forms import TakingAuthority
from desktop.core.documents.ledger import Builder
from desktop.core.intake.casebook import Casebook
from desktop.core.intake.household_lines import home_address, local_mobile, member_line
from desktop.core.intake.ledger import requests_of
from desktop.core.people.births import birth_text
from desktop.core.people.course import ledger as course
from desktop.core.people.course.terms import Close, CloseReason, Line, Suspend
from desktop.core.people.courtesy import addressed, family_of, named
from desktop.core.people.days.ledger import identity_ends_in
from desktop.core.people.details import FileState
from desktop.core.people.follow.rules import SOON, due_on
from desktop.core.people.ledger import load
from desktop.core.people.links.ledger import links_of
from desktop.core.people.links.terms import LinkKind
from desktop.core.people.revisions.ledger import last_change
from desktop.core.people.terms import PersonForm, PersonView
from desktop.core.people.words import word
from desktop.core.policy.circumstances import HousingKind
from desktop.core.policy.profile import InForce
from desktop.core.work import Look, Work

SUMMARY = "file_summary"
DECLARATION = "file_declaration"
LETTER = "file_letter"
AUTHORITY = "taking_authority"


class FilePrints:
    """Composes each print of a file; its subject is the person's id."""

    def __init__(self, casebook: Casebook, profile: InForce, messages: Messages) -> None:
        self._casebook = casebook
        self._profile = profile
        self._messages = messages
        self._text = messages.text

    @property
    def builders(self) -> dict[str, Builder]:
        """What composes each form."""
        return {
            SUMMARY: self.summary,
            DECLARATION: self.declaration,
            LETTER: self.letter,
            AUTHORITY: self.authority,
        }

    def authority(self, at: Work | Look, subject: str, head: Head) -> TakingAuthority:
        """Return a paper by which somebody lets another take goods; ``people.unknown``."""
        person = load(at.session, subject)
        return TakingAuthority(
            head=replace(head, title=self._text(f"term.form.{AUTHORITY}")),
            applicant=named(self._messages, person),
            identity=person.form.identity.number,
            file_number=person.file_number,
            mobile=local_mobile(person.form.mobile),
        )

    # ---- the summary

    def summary(self, at: Work | Look, subject: str, head: Head) -> FileSummary:
        """Return a file on a page; raises Refused ``people.unknown``."""
        person = load(at.session, subject)
        form = person.form
        due = due_on(person.renewed_on, self._profile().office)
        return FileSummary(
            head=replace(head, title=self._text("term.form.file_summary")),
            applicant=self._applicant(at, person),
            latin=form.latin_name,
            standing=self._standing(at, person),
            registered=hijri_text(person.registered_on),
            update_due=hijri_text(due) if due else "",
            category="، ".join(self._casebook.categories(form)),
            contact=forms.Contact(
                mobile=local_mobile(form.mobile),
                other=local_mobile(form.other_mobile),
                iban=form.iban,
            ),
            account=self._account(form),
            address=home_address(form),
            members=tuple(member_line(self._messages, form, one) for one in form.members),
            incomes=tuple(
                forms.Amount(self._text(f"term.income.{one.source}"), one.monthly)
                for one in form.incomes
            ),
            obligations=tuple(
                forms.Amount(self._text(f"term.obligation.{one.kind}"), one.monthly)
                for one in form.obligations
            ),
            per_head=person.income_per_head if form.incomes else None,
            housing=self._text(f"term.housing.{form.housing or 'unasked'}"),
            home=self._home(form),
            requests=tuple(self._requests(at, subject)),
            linked=tuple(self._linked(at, subject)),
            consents=summed(self._messages, at, subject),
        )

    def _applicant(self, at: Work | Look, person: PersonView) -> forms.Applicant:
        form = person.form
        papers = self._profile().papers
        expires = form.identity.expires or identity_ends_in(at.session, person.id, papers)
        marital = word(self._messages, "marital", form.marital, form.gender) if form.marital else ""
        return forms.Applicant(
            name=named(self._messages, person),
            identity_kind=self._text(f"term.identity.{form.identity.kind}"),
            identity=form.identity.number,
            identity_expiry=hijri_text(expires) if expires else "",
            birth=birth_text(form.birth),
            nationality=form.nationality,
            sex=self._text(f"term.gender.{form.gender}"),
            marital=marital,
            file_number=person.file_number,
        )

    def _standing(self, at: Work | Look, person: PersonView) -> str:
        stands = person.standing
        state = self._text(f"term.file_state.{stands.state(riyadh_date(at.now))}")
        died = self._text("term.died", day=hijri_text(stands.died_on)) if stands.died_on else ""
        return "، ".join(filter(None, (state, died)))

    def _account(self, form: PersonForm) -> str:
        bank = f"term.bank.{bank_of(form.iban)}"
        name = self._text(bank) if bank in self._messages else ""
        return "، ".join(filter(None, (name, form.iban_owner)))

    def _home(self, form: PersonForm) -> str:
        home = form.tenancy
        if form.housing is not HousingKind.RENTED:
            return ""
        period = self._text(f"term.rent_period.{home.period}")
        rent = f"{riyals(home.rent)} {period}" if home.rent else ""
        ends = self._text("print.contract_ends", day=hijri_text(home.ends)) if home.ends else ""
        return "، ".join(filter(None, (rent, ends, home.owner)))

    def _requests(self, at: Work | Look, subject: str) -> list[Asked]:
        return [
            Asked(
                row.number,
                row.service_name,
                hijri_text(row.opened_on),
                self._text(f"term.state.{row.state.value}"),
            )
            for row in self._casebook.listed_in(at, requests_of(at.session, subject)[::-1])
            if row.number
        ]

    def _linked(self, at: Work | Look, subject: str) -> list[Linked]:
        return [
            Linked(
                link.row.file_number,
                link.row.name,
                self._text(f"term.{'link' if link.first else 'link_back'}.{link.kind}"),
            )
            for link in links_of(at.session, subject)
            if link.ended_on is None and link.kind is not LinkKind.DISTINCT
        ]

    def declaration(self, at: Work | Look, subject: str, head: Head) -> FileDeclaration:
        """Return the data of a file with the last change to it, to be signed for by hand; raises
        Refused ``people.unknown``.
        """
        said, names = last_change(at.session, subject)
        head = replace(head, title=self._text("term.form.file_declaration"))
        file = replace(self.summary(at, subject, head), requests=(), linked=(), consents=())
        same = self._text("print.nothing_changed")
        return FileDeclaration(
            head=head,
            file=replace(file, head=head),
            kind=self._text(f"term.revision.{said.kind}") if said else "",
            since=hijri_text(said.since) if said and said.since else "",
            said=said.text if said else "",
            changed="، ".join(self._text(f"term.field.{name}") for name in names) or same,
            declaration=self._text("say.declaration_file"),
            signer_term=self._profile().signer.term,
        )

    # ---- the letter

    def letter(self, at: Work | Look, subject: str, head: Head) -> FileLetter:
        """Return what is told of a file that is closed, or whose services are suspended; of an
        active one that its update is due.

        Raises Refused ``people.unknown``, and ``intake.no_letter`` where there is nothing to tell.
        """
        person = load(at.session, subject)
        taken = self._last_step(at, person)
        if taken is None:
            return self._reminder(person, head, riyadh_date(at.now))
        line, step = taken
        gone = person.standing.died_on is not None
        gone = gone or getattr(step, "reason", None) is CloseReason.DEATH
        to = family_of(self._messages, person.form) if gone else addressed(self._messages, person)
        told, after, reason = self._words(person, line, step, gone=gone)
        return FileLetter(
            head=replace(head, title=self._text("term.form.file_letter")),
            addressed=to,
            condolence=self._text("print.condolence") if gone else "",
            told=told,
            reason="" if gone else reason,
            after=after,
            objection=self._text("print.file_objection"),
        )

    def _reminder(self, person: PersonView, head: Head, today: date) -> FileLetter:
        due = due_on(person.renewed_on, self._profile().office)
        if due is None or due > today + SOON or person.standing.died_on:
            raise Refused("intake.no_letter")
        day = both_text(due, weekday=False)
        return FileLetter(
            head=replace(head, title=self._text("term.form.file_letter")),
            addressed=addressed(self._messages, person),
            condolence="",
            told=self._text("print.update_due", number=ltr(person.file_number), day=day),
            reason="",
            after=self._text("print.update_how"),
            objection="",
        )

    def _last_step(
        self, at: Work | Look, person: PersonView
    ) -> tuple[Line, Close | Suspend] | None:
        """Return the step that brought the file where it stands, None where it is active."""
        if person.standing.state(riyadh_date(at.now)) is FileState.ACTIVE:
            return None
        for line in reversed(course.lines_of(at.session, course.subject(person.id))):
            if isinstance(line.step, Close | Suspend):
                return line, line.step
        return None

    def _words(
        self, person: PersonView, line: Line, step: Close | Suspend, *, gone: bool
    ) -> tuple[str, str, str]:
        """Return what happened, what follows and why."""
        day = both_text(riyadh_date(line.at), weekday=False)
        said = {"number": ltr(person.file_number), "day": day}
        if isinstance(step, Suspend):
            until = hijri_text(step.until) if step.until else ""
            after = self._text("print.file_until", day=until) if until else ""
            reason = self._text(f"print.suspend_reason.{step.reason}")
            heard = "" if step.heard else "_unheard"
            return self._text(f"print.file_suspended{heard}", **said), after, reason
        told = self._text(f"print.file_closed{'_of_dead' if gone else ''}", **said)
        reason = self._text(f"print.close_reason.{step.reason}")
        return told, self._text("print.file_reopens"), reason
