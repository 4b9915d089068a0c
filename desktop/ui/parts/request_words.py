"""How a request is told in a line: its state and what it lacks."""

from PySide6.QtCore import QCoreApplication

from desktop.base.arabic_text import ltr
from desktop.base.messages import Messages
from desktop.core.intake.facts import Outcome, State
from desktop.core.intake.paper_terms import PaperLine, PaperVerdict
from desktop.core.intake.standing import FINAL
from desktop.core.intake.terms import RequestRow, RequestView
from desktop.core.policy.reply import Lateness
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import both_text
from desktop.ui.kit.texts import listed

_KINDS = {
    State.OPEN: "info",
    State.REFERRED: "info",
    State.UNDER_STUDY: "info",
    State.RATIFYING: "info",
    State.DECIDED: "warning",
    State.WAITING_FUNDS: "warning",
    State.NOTIFIED: "ok",
    State.IN_DELIVERY: "ok",
    State.CLOSED: "neutral",
    State.WITHDRAWN: "neutral",
    State.REFERRED_ELSEWHERE: "neutral",
    State.JOINED: "neutral",
}
_OUTCOMES = {
    Outcome.APPROVED: "ok",
    Outcome.IN_PART: "ok",
    Outcome.REJECTED: "danger",
    Outcome.DEFERRED: "info",
    Outcome.WAITING_FUNDS: "warning",
}


def number_text(number: str) -> str:
    """Return a request's number, or that it is a draft and has none."""
    return ltr(number) if number else number_or_draft(number)


def request_named(number: str) -> str:
    """Return «Request 1448-0001», or that it is a draft."""
    named = QCoreApplication.translate("RequestWords", "Request %1")
    return named.replace("%1", ltr(number)) if number else number_or_draft(number)


def number_or_draft(number: str) -> str:
    """Return the same for a column of numbers, which sets their direction itself."""
    return number or QCoreApplication.translate("RequestWords", "Draft")


def wanting(messages: Messages, paper: PaperLine) -> str:
    """Return the name of a paper that holds a request up, and of one that was seen why it does."""
    if paper.verdict is PaperVerdict.MISSING:
        return paper.name
    return f"{paper.name} ({messages.text(paper.verdict.code(required=paper.required))})"


def state_text(desk: Desk, state: State) -> str:
    """Return a state in words."""
    return desk.messages.text(f"term.state.{state.value}")


def state_kind(state: State) -> str:
    """Return the kind of badge of a state."""
    return _KINDS[state]


def outcome_kind(outcome: Outcome) -> str:
    """Return the kind of badge of a decision."""
    return _OUTCOMES[outcome]


def reply_tip(desk: Desk, row: RequestRow) -> str:
    """Return the day of a reply in both calendars, with what it rests upon, or who holds it."""
    said = [both_text(row.reply_on)] if row.reply_on else []
    if row.unsure:
        said.append(desk.messages.text("reply.mark"))
    if row.held:
        said.append(desk.messages.text("reply.mark_held"))
    return listed(said)


def late_kind(late: Lateness | None) -> str:
    """Return the kind of badge of a reply that is late or nearly so, or ""."""
    return {Lateness.OVERDUE: "danger", Lateness.SOON: "warning", None: ""}[late]


def late_text(desk: Desk, late: Lateness | None) -> str:
    """Return in words that a reply is overdue or due soon, or ""."""
    return desk.messages.text(f"term.waits.{late.value}") if late else ""


def lacks(desk: Desk, row: RequestRow | RequestView) -> str:
    """Return what a request lacks, in words, or ""; one that has ended lacks nothing."""
    if isinstance(row, RequestView) and row.facts.state in FINAL:
        return ""
    facts = {
        "papers_missing": row.papers_missing,
        "awaiting_signature": row.awaiting_signature,
        "not_covered": isinstance(row, RequestView)
        and bool(row.facts.signed_hash)
        and not row.covers_current,
    }
    return listed(desk.messages.text(f"term.fact.{fact}") for fact, true in facts.items() if true)
