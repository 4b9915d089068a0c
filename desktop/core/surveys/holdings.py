"""What the survey desk holds."""

from desktop.core.surveys.records import SurveyAnswer, SurveyComment, SurveyRound, SurveySheet
from desktop.core.work.holdings import DeskHoldings


class SurveyHoldings(DeskHoldings):
    """Rounds and anonymous sheets. Nothing leads from a person to a sheet or back, so that none
    can be found, given out or erased for anybody.
    """

    tables = (SurveyRound, SurveySheet, SurveyAnswer, SurveyComment)
