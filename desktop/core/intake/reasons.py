"""The reasons that are chosen from a list."""

from enum import StrEnum


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
