"""Asking whom a question about the procedure is handed to: at the desk, and on a request's page."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.core.intake.steps.clarification import ANSWERERS, Clarify
from desktop.core.policy.profile import PolicyProfile
from desktop.core.work import Role
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.options import terms

translate = QCoreApplication.translate
#: Where nobody has to be asked.
_AT_ONCE = "at_once"


def question_title(profile: PolicyProfile) -> str:
    """Return what the sheet is called: whom the policy names, or that the office chooses."""
    named = profile.unclear_procedure
    if named.stated:
        said = translate("QuestionRows", "Unclear procedure: to %1")
        return said.replace("%1", named.name)
    return translate("QuestionRows", "Unclear procedure: to whom the office chooses")


def question_rows(
    desk: Desk, form: kit.FormOf[Clarify], profile: PolicyProfile
) -> tuple[QWidget, ...]:
    """Make the rows of a question: in whose list it waits, or who answered it at once."""
    named = profile.unclear_procedure
    at_once = (_AT_ONCE, translate("QuestionRows", "It was answered at once"))
    role = kit.ChoiceField([*terms(desk.messages, "role", ANSWERERS), at_once])
    question = form.ask(
        lambda c: c.question,
        translate("QuestionRows", "What is unclear"),
        kit.MultiLineField(3),
        required=True,
    )
    waits = form.ask(
        lambda c: c.role,
        translate("QuestionRows", "Waits for the answer of"),
        role,
        help_text=translate("QuestionRows", "It stands in their list until it is answered."),
        read=lambda value: None if value in {None, "", _AT_ONCE} else Role(value),
    )
    label = translate("QuestionRows", "Handed to (the office's choice)")
    whom = form.ask(lambda c: c.whom, label, kit.TextField(maximum=80))
    by = translate("QuestionRows", "Answered by")
    answered = form.ask(lambda c: c.answered_by, by, kit.TextField(maximum=80), required=True)

    def follow() -> None:
        at_once = role.value() == _AT_ONCE
        answered.setVisible(at_once)
        whom.setVisible(not at_once and not named.stated)

    role.set_value(ANSWERERS[0].value)
    role.changed.connect(follow)
    follow()
    return question, waits, whom, answered
