"""The prints about privacy and consents; their subject is the person's id."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from desktop.base.clock import riyadh_date
from desktop.base.hijri import hijri_text
from desktop.base.messages import Messages
from desktop.core.consents import ledger
from desktop.core.consents.handed.ledger import version_of
from desktop.core.consents.notice import clauses
from desktop.core.consents.terms import EXPLICIT, OPTIONAL, Body, Consent, Purpose, State
from desktop.core.documents.consent_forms import (
    Answer,
    Answers,
    ConsentsForm,
    ExplicitConsent,
    InquiryForm,
    PrivacyNotice,
)
from desktop.core.documents.file_forms import Consented
from desktop.core.documents.forms import Head
from desktop.core.documents.heads import office_phone
from desktop.core.documents.ledger import Builder
from desktop.core.people.ledger import load
from desktop.core.people.terms import PersonView
from desktop.core.policy.profile import PolicyProfile
from desktop.core.work import Look, Work

NOTICE = "privacy_notice"
OPTIONALS = "consents"
EXPLICITS = "explicit_consent"
INQUIRY = "inquiry"


class ConsentPrints:
    """Composes each print: blank for nobody, else with what was answered of the file."""

    def __init__(self, profile: Callable[[], PolicyProfile], messages: Messages) -> None:
        self._profile = profile
        self._messages = messages
        self._text = messages.text

    @property
    def builders(self) -> dict[str, Builder]:
        """What composes each form."""
        return {
            NOTICE: self.notice,
            OPTIONALS: self.consents,
            EXPLICITS: self.explicit,
            INQUIRY: self.inquiry,
        }

    def notice(self, at: Work | Look, subject: str, head: Head) -> PrivacyNotice:
        """Return the notice by what the office chose; raises Refused ``people.unknown``."""
        person = load(at.session, subject)
        said = clauses(self._messages, self._profile(), office_phone(at))
        return PrivacyNotice(
            head=self._titled(head, NOTICE),
            name=person.form.name.full,
            file_number=person.file_number,
            clauses=said,
            told=self._text("print.notice_told"),
            version=version_of(said),
        )

    def consents(self, at: Work | Look, subject: str, head: Head) -> ConsentsForm:
        """Return the optional consents; raises Refused ``people.unknown``."""
        person, found = load(at.session, subject), self._standing(at, subject)
        return ConsentsForm(
            head=self._titled(head, OPTIONALS),
            name=person.form.name.full,
            identity=person.form.identity.number,
            file_number=person.file_number,
            opening=self._text("print.consents_opening"),
            people=self._people(at, person, found, OPTIONAL),
            closing=self._text("print.consents_closing"),
        )

    def explicit(self, at: Work | Look, subject: str, head: Head) -> ExplicitConsent:
        """Return the explicit consents; raises Refused ``people.unknown``."""
        person, found = load(at.session, subject), self._standing(at, subject)
        return ExplicitConsent(
            head=self._titled(head, EXPLICITS),
            name=person.form.name.full,
            identity=person.form.identity.number,
            file_number=person.file_number,
            opening=self._text("print.explicit_opening"),
            people=self._people(at, person, found, EXPLICIT),
            closing=self._text("print.explicit_closing"),
        )

    def inquiry(self, at: Work | Look, subject: str, head: Head) -> InquiryForm:
        """Return whom the association may ask; raises Refused ``people.unknown``."""
        person, found = load(at.session, subject), self._standing(at, subject)
        said = [one for one in found if one.purpose is Purpose.INQUIRY]
        return InquiryForm(
            head=self._titled(head, INQUIRY),
            name=person.form.name.full,
            identity=person.form.identity.number,
            file_number=person.file_number,
            opening=self._text("print.inquiry_opening"),
            people=tuple(self._asked(at, person, said)),
            closing=self._text("print.inquiry_closing"),
        )

    def _titled(self, head: Head, form: str) -> Head:
        return replace(head, title=self._text(f"term.form.{form}"))

    def _standing(self, at: Work | Look, subject: str) -> list[Consent]:
        return ledger.standing_of(ledger.lines_of(at.session, subject))

    def _people(
        self,
        at: Work | Look,
        person: PersonView,
        found: Sequence[Consent],
        purposes: Sequence[Purpose],
    ) -> tuple[Answers, ...]:
        """Return the head's answers, and those of whoever else of the file answered."""
        answered = {(one.about, one.purpose): one for one in found}
        others = dict.fromkeys(one.about for one in found if one.about and one.purpose in purposes)
        return tuple(
            Answers(
                about or person.form.name.full,
                tuple(
                    self._answer(at, self._text(f"term.consent.{one}"), answered.get((about, one)))
                    for one in purposes
                ),
            )
            for about in ("", *others)
        )

    def _asked(
        self, at: Work | Look, person: PersonView, said: Sequence[Consent]
    ) -> Iterable[Answers]:
        for about in dict.fromkeys(("", *(one.about for one in said))):
            theirs = {one.body: one for one in said if one.about == about and not one.other}
            rows = [
                self._answer(at, self._text(f"term.consent_body.{body}"), theirs.get(body))
                for body in Body
                if body is not Body.OTHER
            ]
            rows += [
                self._answer(at, one.other, one) for one in said if one.other and one.about == about
            ]
            yield Answers(about or person.form.name.full, tuple(rows))

    def _answer(self, at: Work | Look, text: str, one: Consent | None) -> Answer:
        if one is None:
            return Answer(text)
        state = one.state(riyadh_date(at.now))
        stands = stands_text(self._messages, one, state)
        given = None if state in (State.WITHDRAWN, State.ENDED) else one.given
        return Answer(text, given, stands)


def summed(messages: Messages, at: Work | Look, person_id: str) -> tuple[Consented, ...]:
    """Return a file's consents for its summary, in which neither illness nor prison is named."""
    today = riyadh_date(at.now)
    found: dict[Consented, None] = {}
    for one in ledger.standing_of(ledger.lines_of(at.session, person_id)):
        purpose = "details" if one.purpose in EXPLICIT else one.purpose.value
        name = messages.text(f"term.consent.{purpose}")
        what = f"{name} ({one.about})" if one.about else name
        found[Consented(what, stands_text(messages, one, one.state(today)))] = None
    return tuple(found)


def stands_text(messages: Messages, one: Consent, state: State) -> str:
    """Return how a consent stands, with its days."""
    day = one.withdrawn_on if state is State.WITHDRAWN else one.on
    said = {
        "state": messages.text(f"term.consent_state.{state}"),
        "day": hijri_text(day or one.on),
        "until": hijri_text(one.until) if one.until else "",
    }
    ends = "_until" if one.until and state is not State.WITHDRAWN else ""
    return messages.text(f"print.consent_stands{ends}", **said)
