"""The sheet of conditions and requirements that a visitor takes along, one for each service."""

from dataclasses import replace

from desktop.base.arabic_text import arabic_digits
from desktop.base.errors import Refused
from desktop.base.messages import Messages
from desktop.core.documents.desk_forms import RequiredPaper, RequirementsSheet
from desktop.core.documents.forms import Head, Reply
from desktop.core.documents.heads import office_phone
from desktop.core.documents.service import Builder
from desktop.core.intake.say import how_to_ask, rule_sentence
from desktop.core.policy.profile import Paper, PolicyProfile
from desktop.core.policy.vocabulary import Validity
from desktop.core.work import Look, Work


class Handout:
    """Composes the sheet from the policy in force; nobody's data stands on it."""

    def __init__(self, profile: PolicyProfile, messages: Messages) -> None:
        self._profile = profile
        self._messages = messages

    @property
    def builders(self) -> dict[str, Builder]:
        """The one form; its subject is a service's id."""
        return {"requirements": self.sheet}

    def sheet(self, at: Work | Look, subject: str, head: Head) -> RequirementsSheet:
        """Return the sheet of a service; raises Refused ``intake.unknown_service``."""
        profile, text = self._profile, self._messages.text
        service = next((one.name for one in profile.services if one.id == subject), "")
        if not service:
            raise Refused("intake.unknown_service")
        body = profile.studying_body.with_li
        return RequirementsSheet(
            head=replace(head, title=text("term.form.requirements")),
            service=service,
            conditions=(text("print.handout_none"),),  # no policy lists any
            papers=tuple(self._paper(paper) for paper in profile.papers),
            steps=(
                text("print.handout_papers"),
                text("print.handout_sign", signer=profile.signer.term),
                text("print.handout_study", body=body),
            ),
            reply=Reply(sentence=rule_sentence(self._messages, profile.reply)),
            ask=how_to_ask(self._messages, profile, office_phone(at)),
        )

    def _paper(self, paper: Paper) -> RequiredPaper:
        text = self._messages.text
        name = paper.name if paper.required else text("print.handout_if", paper=paper.name)
        validity = {
            Validity.NONE: "",
            Validity.EXPIRY: text("print.handout_in_date"),
            Validity.MAX_AGE_DAYS: text(
                "print.handout_age", days=arabic_digits(str(paper.max_age_days or 0))
            ),
        }
        return RequiredPaper(name, text("print.handout_original"), validity[paper.validity])
