"""What the survey desk shows in the policy's trace."""

from typing import Final

from desktop.core.policy.trace import Page, Seen
from desktop.core.policy.vocabulary import Serves
from desktop.core.surveys.records import count_rounds, count_sheets
from desktop.core.work.actions import Action
from desktop.core.work.traced import Counter

_ROUNDS: Final = Seen(Page.SURVEYS)
#: A round is a survey asked again in its period; the sheets are its answers.
TRACED: Final[tuple[Counter, ...]] = (
    Counter(Serves.SURVEY, count_sheets, Action.SURVEY_READ, _ROUNDS),
    Counter(Serves.PERIODIC_SURVEY, count_rounds, Action.SURVEY_READ, _ROUNDS),
)
