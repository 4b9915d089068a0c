"""The reasons that are chosen from a list."""

from enum import StrEnum

from desktop.base.messages import Messages


class WaitsFor(StrEnum):
    """What a decision that is put off waits for: more study, or papers of the beneficiary."""

    STUDY = "study"
    PAPERS = "papers"


class DecisionReason(StrEnum):
    """Why it was decided so, in words that the desk may tell the beneficiary."""

    CONDITIONS_MET = "conditions_met"
    NOT_ELIGIBLE = "not_eligible"
    INCOME_OVER = "income_over"
    OUTSIDE_AREA = "outside_area"
    PAPERS_LATE = "papers_late"
    SERVED_BEFORE = "served_before"
    UNREACHED = "unreached"
    NOT_OFFERED = "not_offered"
    DIFFERS = "differs"
    FUNDS = "funds"
    MORE_STUDY = "more_study"
    PAPERS_WANTED = "papers_wanted"


def reason_text(messages: Messages, listed: str | None) -> str:
    """Return a listed reason as it is told: one of those above, or the office's own as it stood on
    the day of the decision; "" for none.
    """
    if not listed:
        return ""
    shipped = listed in set(DecisionReason)
    return messages.text(f"term.decision_reason.{listed}") if shipped else str(listed)
