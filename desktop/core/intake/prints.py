"""What the prints of a request say: the data of its forms, as frozen when they are issued.

The request form itself is composed in ``request_form``.
"""

from dataclasses import replace
from datetime import date
from typing import Any

from desktop.base.clock import riyadh_date
from desktop.base.errors import Refused
from desktop.base.messages import Messages
from desktop.core.documents.catalogue import issued_on
from desktop.core.documents.desk_forms import (
    DeliveryReceipt,
    ReferralMemo,
    RequiredPaper,
    RequirementsSheet,
)
from desktop.core.documents.file_forms import MatchRecord
from desktop.core.documents.form_spec import FormSpec, Occasion
from desktop.core.documents.forms import Day, Head, Receipt, Reply
from desktop.core.documents.heads import office_phone
from desktop.core.documents.ledger import Builder
from desktop.core.documents.letter_forms import ElsewhereLetter
from desktop.core.documents.study_forms import CaseStudy, NeedsStudy, VisitBlank
from desktop.core.intake.casebook import Casebook, record_in
from desktop.core.intake.delivered import DeliveryReceipts
from desktop.core.intake.facts import Facts, State
from desktop.core.intake.household_lines import local_mobile
from desktop.core.intake.match_record import MatchRecords
from desktop.core.intake.numbering import number_in
from desktop.core.intake.papers import of_service
from desktop.core.intake.request_form import RequestForms, paper_lines
from desktop.core.intake.say import how_to_ask, how_to_complain
from desktop.core.intake.standing import AT_BODY
from desktop.core.intake.terms import RequestView
from desktop.core.intake.whose import whose
from desktop.core.people.courtesy import named
from desktop.core.people.terms import heads
from desktop.core.policy import reply_words
from desktop.core.policy.choices import OfficeChoices, Paper
from desktop.core.policy.profile import InForce, ReplyRule
from desktop.core.policy.reply import has_passed
from desktop.core.work import Look, Work


def offered(facts: Facts) -> tuple[FormSpec, ...]:
    """Return what can be issued for a request as it stands: the memo once it was referred, the
    record of originals once one was seen, the blank of a visit while it is studied, the studies
    once there is one, the receipt once something was delivered, the letter to another association
    once it is theirs.
    """
    studied = facts.studied_at is not None
    seen = any(entry.status.there for entry in facts.papers)
    sent = facts.state is State.REFERRED_ELSEWHERE and facts.elsewhere is not None
    there = {
        DeliveryReceipt: facts.deliveries > 0,
        ReferralMemo: facts.referred_at is not None,
        MatchRecord: seen,
        CaseStudy: studied,
        NeedsStudy: studied,
        VisitBlank: facts.state in AT_BODY,
        ElsewhereLetter: sent,
    }
    return tuple(form for form in issued_on(Occasion.REQUEST) if there.get(form.data, True))


def _numbered(compose: Builder) -> Builder:
    """Give a draft of a request its number before a paper of it is issued; not for a preview."""

    def composed(at: Work | Look, subject: str, head: Head) -> Any:
        if isinstance(at, Work):
            number_in(at, record_in(at, subject))
        return compose(at, subject, head)

    return composed


class IntakePrints:
    """Composes each print of a request by the policy that the request was opened under."""

    def __init__(self, casebook: Casebook, profile: InForce, messages: Messages) -> None:
        """``profile`` is the policy in force, which the requirements to hand over are read from."""
        self._casebook = casebook
        self._profile = profile
        self._messages = messages

    @property
    def builders(self) -> dict[str, Builder]:
        """What composes each form; the subject is a request's id, of requirements a service's."""
        return {
            "request": _numbered(RequestForms(self._casebook, self._messages).compose),
            "receipt": _numbered(self.receipt),
            "delivery": _numbered(DeliveryReceipts(self._casebook, self._messages).compose),
            "referral": _numbered(self.referral_memo),
            "match": _numbered(MatchRecords(self._casebook, self._messages).compose),
            "elsewhere": self.elsewhere,
            "requirements": self.requirements,
        }

    def receipt(self, at: Work | Look, subject: str, head: Head) -> Receipt:
        """Return the slip that the visitor takes away."""
        view = self._casebook.view_in(at, subject)
        profile = self._casebook.profile_in(at, subject)
        missing = [line.name for line in view.missing]
        if view.awaiting_signature:
            missing.append(self._messages.text("say.your_signature"))
        return Receipt(
            head=replace(head, title=self._messages.text("print.receipt")),
            request_number=view.number,
            applicant=named(self._messages, view.person),
            service=view.service_name,
            studied_by=profile.studying_body.name,
            missing=tuple(missing),
            reply=self._reply(profile.reply, view, riyadh_date(at.now)),
            ask=how_to_ask(self._messages, profile, office_phone(at)),
            complain=how_to_complain(self._messages, profile),
            received=tuple(line.name for line in view.papers if line.entry.status.there),
        )

    def referral_memo(self, at: Work | Look, subject: str, head: Head) -> ReferralMemo:
        """Return the memo to the body that the policy names."""
        view = self._casebook.view_in(at, subject)
        form, profile = view.person.form, self._casebook.profile_in(at, subject)
        return ReferralMemo(
            head=replace(head, title=self._messages.text("print.referral")),
            to=profile.studying_body.name,
            request_number=view.number,
            opened=Day.of(riyadh_date(view.opened_at)),
            applicant=named(self._messages, view.person),
            file_number=view.person.file_number,
            category="، ".join(self._casebook.categories(form)),
            household=heads(form) - (view.person.standing.died_on is not None),
            per_head=view.person.income_per_head if form.incomes else None,
            service=view.service_name,
            summary=view.need,
            papers=paper_lines(self._messages, view.papers),
            notes=self._casebook.referral_note_in(at, subject),
            action=self._messages.text("print.action"),
            urgent=view.urgent_reason,
            reply=self._reply(profile.reply, view, riyadh_date(at.now)),
        )

    def elsewhere(self, at: Work | Look, subject: str, head: Head) -> ElsewhereLetter:
        """Return the letter that takes a request to another association.

        Raises Refused ``intake.not_elsewhere`` for one that is not referred there.
        """
        view = self._casebook.view_in(at, subject)
        form, sent = view.person.form, view.facts.elsewhere
        if sent is None or view.facts.state is not State.REFERRED_ELSEWHERE:
            raise Refused("intake.not_elsewhere")
        home = (form.address.city, form.address.district)
        return ElsewhereLetter(
            head=replace(head, title=self._messages.text("term.form.elsewhere")),
            to=sent.association,
            whom=named(self._messages, view.person),
            identity=form.identity.number,
            mobile=local_mobile(form.mobile),
            place="، ".join(filter(None, home)),
            request_number=view.number,
        )

    def requirements(self, at: Work | Look, subject: str, head: Head) -> RequirementsSheet:
        """Return the sheet of a service, with nobody's data on it.

        Raises Refused ``intake.unknown_service``.
        """
        profile, text = self._profile(), self._messages.text
        service = next((one for one in profile.services if one.id == subject), None)
        if service is None:
            raise Refused("intake.unknown_service")
        body = profile.studying_body.name
        return RequirementsSheet(
            head=replace(head, title=text("term.form.requirements")),
            service=service.name,
            conditions=service.conditions or (text("print.handout_none"),),
            papers=tuple(self._paper(p, profile.office) for p in of_service(profile, subject)),
            steps=(
                text("print.handout_papers"),
                text("print.handout_sign", signer=profile.signer.term),
                text("print.handout_study", body_name=body),
            ),
            reply=Reply(sentence=reply_words.sentence(self._messages, profile.reply)),
            ask=how_to_ask(self._messages, profile, office_phone(at)),
        )

    def _reply(self, rule: ReplyRule, view: RequestView, today: date) -> Reply:
        if has_passed(view.reply, today):  # not printed as one to come
            return Reply(reply_words.sentence(self._messages, rule, view.reply, passed=True))
        day = Day.of(view.reply.date) if view.reply and view.reply.date else None
        besides = reply_words.besides(self._messages, view.reply)
        return Reply(
            sentence=reply_words.sentence(self._messages, rule),
            day=day,
            label=reply_words.label(self._messages, rule.kind),
            note="".join(f"{one}. " for one in besides).rstrip(),
        )

    def _paper(self, paper: Paper, office: OfficeChoices) -> RequiredPaper:
        text = self._messages.text
        name = paper.name if paper.required else text("print.handout_if", paper=paper.name)
        if whom := whose(self._messages, office, paper, service=False):
            name = text("print.handout_of", paper=paper.name, whom=whom)
        asked = []
        if paper.validity.has_last_day:
            asked.append(text("print.handout_in_date"))
        if paper.validity.has_age:
            asked.append(text("print.handout_age", days=paper.max_age_days or 0))
        return RequiredPaper(name, text("print.handout_original"), "، ".join(asked))
