"""Figures of complaints and openings of the box in a period, on paper; nobody who raised one."""

from collections import Counter
from typing import Final

from desktop.base.clock import riyadh_date
from desktop.base.errors import Refused
from desktop.base.hijri import both_text
from desktop.base.messages import Messages
from desktop.core.complaints.casebook import VoiceBook
from desktop.core.complaints.course.terms import VoiceState
from desktop.core.documents.forms import Head
from desktop.core.documents.ledger import Builder
from desktop.core.documents.periods import Period
from desktop.core.documents.proof_forms import ProofRegister, RegisterColumn
from desktop.core.work import Action, Look, Work, demand

#: The words of the registers.
FIGURES: Final = "complaint_figures"
OPENINGS: Final = "box_openings"


class VoiceFigures:
    """Composes both registers, each of a period; who prints is told nothing that is hidden."""

    def __init__(self, book: VoiceBook, messages: Messages) -> None:
        self._book = book
        self._messages = messages
        self._text = messages.text

    @property
    def registers(self) -> dict[str, Builder]:
        """The figures, and the openings of the box."""
        return {FIGURES: self.figures, OPENINGS: self.openings}

    def figures(self, at: Work | Look, of: str, head: Head) -> ProofRegister:
        """Return how many complaints of each state each month had; raises ``proof.no_register``."""
        period, text = _period(at, of), self._text
        rows = self._book.of_month(at, period.first, period.until)
        by = Counter((f"{riyadh_date(row.received_at):%Y-%m}", row.state) for row in rows)
        states = [one for one in VoiceState if any(state == one for _, state in by)]
        return ProofRegister(
            head=head,
            about=(
                (text("print.register.period"), period.told(self._messages)),
                (text("print.register.complaints"), str(len(rows))),
                (text("print.register.urgent"), str(sum(row.urgent for row in rows))),
            ),
            columns=(
                RegisterColumn(text("print.register.month"), 2, names=True),
                RegisterColumn(text("print.register.complaints"), 1.6),
                *(RegisterColumn(text(f"term.voice_state.{one}"), 1.6) for one in states),
            ),
            rows=tuple(
                (
                    month,
                    str(sum(n for (when, _), n in by.items() if when == month)),
                    *(str(by[month, one.value]) for one in states),
                )
                for month in period.months
            ),
            note=text("print.register.figures_note"),
        )

    def openings(self, at: Work | Look, of: str, head: Head) -> ProofRegister:
        """Return the openings of the box, a zero too; raises ``proof.no_register``."""
        period, text = _period(at, of), self._text
        kinds = ("complaints", "objections", "suggestions", "others")
        rows = self._book.openings_of(at, period.first, period.until)
        return ProofRegister(
            head=head,
            about=(
                (text("print.register.period"), period.told(self._messages)),
                (text("print.register.opened"), str(len(rows))),
            ),
            columns=(
                RegisterColumn(text("print.register.day"), 2.8, names=True),
                RegisterColumn(text("print.register.openers"), 4),
                *(RegisterColumn(text(f"print.register.{kind}"), 1.4) for kind in kinds),
            ),
            rows=tuple(
                (
                    both_text(riyadh_date(row.opened_at), weekday=False),
                    f"{row.first}\n{row.second}",
                    *(str(getattr(row, kind)) for kind in kinds),
                )
                for row in rows
            ),
            note=text("print.register.box_note"),
        )


def _period(at: Work | Look, of: str) -> Period:
    demand(at.actor, Action.COMPLAINT_HANDLE)
    period = Period.read(of)
    if period is None:
        raise Refused("proof.no_register")
    return period
