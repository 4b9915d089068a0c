"""Consents in words, for whoever shows them."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from desktop.base.clock import RIYADH
from desktop.core.consents.terms import (
    Answer,
    Authorise,
    Body,
    Consent,
    Line,
    Method,
    Purpose,
    Speaker,
    State,
    Withdraw,
)
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import hijri_text

translate = QCoreApplication.translate


def purpose_name(desk: Desk, purpose: Purpose, body: Body | None = None, other: str = "") -> str:
    """Return what is agreed to: of an inquiry the body that is asked."""
    name = desk.messages.text(f"term.consent.{purpose}")
    if body is None:
        return name
    return f"{name}: {other or desk.messages.text(f'term.consent_body.{body}')}"


def state_text(desk: Desk, consent: Consent, state: State) -> str:
    """Return how a consent stands, with its days."""
    day = consent.withdrawn_on if state is State.WITHDRAWN else consent.on
    said = desk.messages.text(f"term.consent_state.{state}")
    parts = [said, hijri_text(day or consent.on)]
    if consent.until is not None and state is not State.WITHDRAWN:
        until = translate("ConsentWords", "until %1")
        parts.append(until.replace("%1", hijri_text(consent.until)))
    return kit.texts.joined(*parts)


def line_title(line: Line) -> str:
    """Return what a step is called."""
    match line.step:
        case Answer():
            return translate("ConsentWords", "Consents answered")
        case Authorise():
            return translate("ConsentWords", "Authorisation to ask bodies")
        case Withdraw():
            return translate("ConsentWords", "Consent withdrawn")


def line_note(line: Line) -> str:
    """Return when a step was recorded and by whom."""
    return kit.texts.joined(hijri_text(line.at.astimezone(RIYADH).date()), line.by)


def line_text(desk: Desk, line: Line) -> str:
    """Return what a step says: to what, how and by whom."""
    return "\n".join(filter(None, _parts(desk, line)))


def _parts(desk: Desk, line: Line) -> Iterator[str]:
    step, text = line.step, desk.messages.text
    yield line.about
    match step:
        case Answer():
            for one in step.answers:
                state = State.GIVEN if one.given else State.REFUSED
                yield f"{purpose_name(desk, one.purpose)}: {text(f'term.consent_state.{state}')}"
        case Authorise():
            names = [
                text(f"term.consent_body.{body}") for body in step.bodies if body != Body.OTHER
            ]
            yield kit.texts.listed(filter(None, (*names, step.other)))
            until = translate("ConsentWords", "until %1")
            yield until.replace("%1", hijri_text(step.until))
        case Withdraw():
            yield purpose_name(desk, step.purpose, step.body, step.other)
            yield step.text
    yield kit.texts.joined(_method(desk, step.method), hijri_text(step.on))
    if not isinstance(step, Withdraw):
        yield from _said_by(desk, step)


def _method(desk: Desk, method: Method) -> str:
    return desk.messages.text(f"term.consent_method.{method}")


def _said_by(desk: Desk, step: Answer | Authorise) -> Iterator[str]:
    if step.by is not Speaker.SELF:
        kind = desk.messages.text(f"term.consent_speaker.{step.by}")
        deed = translate("ConsentWords", "deed %1").replace("%1", kit.texts.ltr(step.deed))
        yield kit.texts.joined(kind, step.guardian, deed if step.deed else "")
    if step.witness:
        yield translate("ConsentWords", "Witness: %1").replace("%1", step.witness)
