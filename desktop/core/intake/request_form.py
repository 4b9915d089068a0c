"""What the registration or support request says, as frozen when it is issued."""

from dataclasses import replace
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any

from desktop.base.clock import RIYADH, riyadh_date
from desktop.base.hijri import hijri_text
from desktop.base.messages import Messages
from desktop.base.money import Halalas, total
from desktop.core.documents import forms
from desktop.core.documents.forms import Day, Head
from desktop.core.intake.casebook import Casebook
from desktop.core.intake.household_lines import home_address, local_mobile, member_line
from desktop.core.intake.paper_terms import PaperLine, PaperStatus
from desktop.core.intake.signers import MEN, THUMB, WOMEN, Kinship, SignerKind, SignMethod
from desktop.core.intake.snapshot import wording
from desktop.core.intake.steps.signature import Sign, Signed, short
from desktop.core.intake.terms import RequestView
from desktop.core.people.births import birth_text
from desktop.core.people.courtesy import named
from desktop.core.people.terms import Gender, PersonForm
from desktop.core.people.words import word
from desktop.core.policy import reply_words
from desktop.core.policy.choices import IDENTITY_PAPER
from desktop.core.policy.circumstances import HousingKind, IncomeSource, ObligationKind
from desktop.core.policy.reply import has_passed
from desktop.core.work import Look, Work

_PAPER_STATES = {
    PaperStatus.SEEN: forms.PaperState.SEEN,
    PaperStatus.COPY_KEPT: forms.PaperState.COPY,
    PaperStatus.MISSING: forms.PaperState.MISSING,
}


class RequestForms:
    """Composes the form's data by the policy that the request was opened under."""

    def __init__(self, casebook: Casebook, messages: Messages) -> None:
        self._casebook = casebook
        self._messages = messages

    def compose(self, at: Work | Look, subject: str, head: Head) -> forms.RequestForm:
        """Return the form of the request ``subject``, under the policy's own title."""
        view = self._casebook.view_in(at, subject)
        form, profile = view.person.form, self._casebook.profile_in(at, subject)
        signed = self._casebook.signature_in(at, subject)
        covered = signed if view.covers_current else None
        chosen = self._casebook.categories(form)
        options = (*(c.name for c in profile.categories), *chosen)
        return forms.RequestForm(
            head=replace(head, title=profile.form.title),
            service=view.service_name,
            details=view.need,
            applicant=self._applicant(view),
            contact=forms.Contact(
                mobile=local_mobile(form.mobile),
                other=local_mobile(form.other_mobile),
                reply_by=self._channel(view.facts.reply_channel),
                iban=form.iban,
            ),
            address=home_address(form),
            category=forms.Choice(
                tuple(dict.fromkeys(options)),
                chosen,
            ),
            members=tuple(member_line(self._messages, form, m, m.note) for m in form.members),
            incomes=self._sums("income", tuple((i.source, i.monthly) for i in form.incomes)),
            obligations=self._sums(
                "obligation", tuple((o.kind, o.monthly) for o in form.obligations)
            ),
            per_head=view.person.income_per_head if form.incomes else None,
            housing=self._housing(form),
            papers=paper_lines(self._messages, view.papers),
            signer_term=profile.signer.term,
            declaration=covered.declaration if covered else wording(self._messages)[0],
            studied_by=profile.studying_body.name,
            reply_sentence=f"{self._reply(view, riyadh_date(at.now))}.",
            privacy=self._text("print.privacy"),
            consents=(),
            signing=self._signing(form, covered) if covered else _unsigned(signed),
        )

    def _reply(self, view: RequestView, today: date) -> str:
        passed = has_passed(view.reply, today)
        return reply_words.phrase(self._messages, view.policy.reply, view.reply, passed=passed)

    def _applicant(self, view: RequestView) -> forms.Applicant:
        form = view.person.form
        return forms.Applicant(
            name=named(self._messages, view.person),
            identity_kind=self._term("identity", form.identity.kind.value),
            identity=form.identity.number,
            identity_expiry=_day(form.identity.expires or _on_paper(view.papers)),
            birth=birth_text(form.birth),
            nationality=form.nationality,
            sex=self._term("gender", form.gender.value),
            marital=self._of(form, "marital", form.marital) if form.marital else "",
            file_number=view.person.file_number,
        )

    def _sums(
        self, kind: str, sums: tuple[tuple[IncomeSource | ObligationKind, Halalas], ...]
    ) -> tuple[forms.Amount, ...]:
        return tuple(forms.Amount(self._term(kind, of.value), amount) for of, amount in sums)

    def _housing(self, form: PersonForm) -> forms.Housing:
        owed = total(o.monthly for o in form.obligations if o.kind is ObligationKind.RENT)
        rent = form.tenancy.monthly or owed
        return forms.Housing(
            kind=forms.Choice(()),
            tenure=forms.Choice(
                tuple(self._term("housing", kind.value) for kind in HousingKind),
                (self._term("housing", form.housing or "unasked"),),
            ),
            rent=Halalas(12 * rent) if rent else None,
        )

    def _signing(self, form: PersonForm, signed: Signed) -> forms.Signing:
        given, for_other = signed.given, signed.given.signer is not SignerKind.PERSON
        thumb = given.method in THUMB
        kind = forms.SignerKind.THUMBPRINT if thumb else forms.SignerKind(given.signer.value)
        local = signed.at.astimezone(RIYADH)
        # Where nobody could sign and a reader is named, the pad had the witness.
        by_witness = given.method is SignMethod.THUMB_SCREEN and bool(given.reader)
        return forms.Signing(
            kind=kind,
            name=given.signer_name if for_other else form.name.full,
            identity=given.signer_identity if for_other else form.identity.number,
            deed=given.deed_number,
            scope=given.deed_scope,
            deed_expiry=_day(given.deed_expires),
            on_behalf=form.name.full if for_other else "",
            witness=given.witness,
            read_aloud=given.read_aloud,
            at=f"{signed.at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}",
            day=Day.of(local.date()),
            time=self._clock(local),
            snapshot=short(signed.sha256),
            sequence=signed.sequence,
            aspect=given.aspect,
            strokes=() if by_witness else given.strokes,
            witness_strokes=given.strokes if by_witness else (),
            by=forms.SignerKind(given.signer.value),
            she=_is_woman(form, given),
            kinship=self._of(form, "kinship", given.kinship) if given.kinship else "",
            deed_kind=self._term("deed_kind", given.deed_kind.value) if given.deed_kind else "",
            father=self._term("father_proof", given.father.value) if given.father else "",
            family_record=given.family_record,
            reason=given.signer_reason,
            witness_identity=given.witness_identity,
            on_screen=given.method is SignMethod.THUMB_SCREEN,
            print_number=given.print_number,
            reader=given.reader,
            on_paper=given.method is SignMethod.INK_ON_PAPER,
        )

    def _clock(self, local: datetime) -> str:
        """Return the time of day as people say it, «9:28 صباحًا»."""
        half = "morning" if local.hour < 12 else "evening"  # noqa: PLR2004 - noon
        return self._text(f"print.{half}", time=f"{local.hour % 12 or 12}:{local:%M}")

    def _channel(self, channel: str) -> str:
        return self._term("channel", channel) if channel else ""

    def _term(self, kind: str, value: str) -> str:
        return self._text(f"term.{kind}.{value}")

    def _of(self, form: PersonForm, kind: str, value: StrEnum) -> str:
        return word(self._messages, kind, value.value, form.gender)

    def _text(self, code: str, **params: Any) -> str:
        return self._messages.text(code, **params)


def _unsigned(earlier: Signed | None) -> forms.Signing:
    """Return a block to be signed, which names the ``earlier`` signature that covers it no more."""
    if earlier is None:
        return forms.Signing()
    day = Day.of(earlier.at.astimezone(RIYADH).date())
    return forms.Signing(sequence=earlier.sequence, day=day)


def _is_woman(form: PersonForm, given: Sign) -> bool | None:
    """Tell whether a woman signed, None where nothing says it."""
    if given.signer is SignerKind.PERSON:
        return form.gender is Gender.FEMALE
    if given.kinship is Kinship.SPOUSE:
        return form.gender is Gender.MALE
    return given.kinship in WOMEN if given.kinship in WOMEN | MEN else None


def paper_lines(messages: Messages, lines: tuple[PaperLine, ...]) -> tuple[forms.Paper, ...]:
    """Return the papers that were brought or are missing, each with its note or its day."""
    return tuple(
        forms.Paper(
            line.name,
            _PAPER_STATES[line.entry.status],
            line.entry.accepted_reason or line.entry.note or _dated(messages, line),
        )
        for line in lines
        if line.entry.status in _PAPER_STATES
    )


def _on_paper(lines: tuple[PaperLine, ...]) -> date | None:
    """Return when the identity ends that was shown with the papers, None where none was."""
    shown = (line.entry.expires for line in lines if line.paper_id == IDENTITY_PAPER)
    return next(shown, None)


def _dated(messages: Messages, line: PaperLine) -> str:
    if line.entry.renewed:
        return messages.text("print.renewed", date=_day(line.entry.renewed))
    if line.entry.expires:
        return messages.text("print.expires", date=_day(line.entry.expires))
    if line.entry.issued:
        return messages.text("print.issued", date=_day(line.entry.issued))
    return ""


def _day(day: date | None) -> str:
    return hijri_text(day) if day else ""
