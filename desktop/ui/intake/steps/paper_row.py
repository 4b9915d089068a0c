"""One required paper: how it was met, its date, what it is worth today, and why it was accepted."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.base.clock import today
from desktop.core.intake import papers
from desktop.core.intake.paper_terms import PaperEntry, PaperStatus, PaperVerdict
from desktop.core.policy.choices import IDENTITY_PAPER, Paper
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.intake.steps.copies_line import CopiesLine
from desktop.ui.intake.steps.read_off import ReadOff
from desktop.ui.intake.steps.waits import KIND_OF
from desktop.ui.parts.options import terms
from desktop.ui.parts.override import Override
from desktop.ui.parts.typed import put, raw

#: Verdicts that reception may overrule with a reason and a date of renewal.
_ACCEPTABLE = frozenset(
    {PaperVerdict.EXPIRED, PaperVerdict.TOO_OLD, PaperVerdict.UNDATED, PaperVerdict.ACCEPTED}
)


class PaperRow(QWidget):
    """``changed``: anything was entered. Its rows belong to the stage's form."""

    changed = Signal()

    def __init__(self, desk: Desk, paper: Paper, form: kit.Form) -> None:
        super().__init__()
        self._desk, self._paper = desk, paper
        self._note = self._why_waived = ""
        self.asked_for = True
        clock = desk.office.clock
        self._status = kit.SegmentedChoice(terms(desk.messages, "paper_status", PaperStatus))
        self._date = kit.DateField(clock=clock)
        self._reason = kit.TextField(maximum=200)
        self._waiver = kit.TextField(maximum=200)
        self._number = kit.TextField(maximum=40)
        self._renewal = kit.DateField(clock=clock, earliest=partial(today, clock))
        self._badge = kit.Badge("")
        self._expires = paper.validity.has_last_day
        self._status.offer(PaperStatus.COPY_KEPT.value, paper.kept is not None)
        self.copies = CopiesLine(desk, paper, self._read_off)
        of, row = _named(paper), form.row
        self.status_row = row(
            of(lambda e: e.status), paper.name, self._status, required=paper.required
        )
        self.status_row.required = False  # the star is the paper's: an answer may wait
        day = of(lambda e: e.expires) if self._expires else of(lambda e: e.issued)
        self.date_row = row(day, self._date_label(), self._date)
        self.reason_row = row(
            of(lambda e: e.accepted_reason), self.tr("Accepted as it is, because"), self._reason
        )
        self.waiver_row = row(
            of(lambda e: e.note),
            self.tr("Does not apply, because"),
            self._waiver,
            required=True,
        )
        self._numbering = kit.Button(self.tr("Add its number"), self._ask_number, kind="link")
        self.number_row = row(of(lambda e: e.number), self.tr("Number of the paper"), self._number)
        self.renewal_row = row(of(lambda e: e.renewal_by), self.tr("Renewed by"), self._renewal)
        offer = self.tr("Accept it as it is, with a reason")
        self._override = Override(self.date_row, offer, self.reason_row, self.renewal_row)
        self.number_row.hide()
        self._lay_out()
        self._status.changed.connect(self._offer_reason)
        edited = (self._status, self._date, self._number, self._reason, self._renewal, self._waiver)
        for field in edited:
            field.changed.connect(self._edited)
        self._follow()

    def _date_label(self) -> str:
        if self._expires:
            return self.tr("Valid until")
        return self.tr("Issued on (at most %n day(s) ago)", "", self._paper.max_age_days or 0)

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 2, 0, 0)
        box.setSpacing(2)
        self._line = kit.line()
        box.addWidget(self._line)
        why = kit.stack(self._override.offer, self.reason_row, self.waiver_row, self.copies)
        worth = kit.stack(self._badge, kit.flow(self._numbering))
        box.addWidget(kit.columns(self.status_row, self.date_row, worth, spans=(6, 3, 3)))
        box.addWidget(kit.columns(why, self.number_row, self.renewal_row, spans=(6, 3, 3)))

    def _read_off(self) -> QWidget:
        """Return what is read off the paper while its scan is in view: this row's own entries."""
        dated = self._expires or self._paper.validity.has_age
        day = (self._date_label(), self._date) if dated else None
        return ReadOff(self._desk, day, (self.tr("Number of the paper"), self._number))

    # ---- value

    @property
    def paper(self) -> Paper:
        """The paper that the policy's file describes."""
        return self._paper

    @property
    def asked(self) -> bool:
        """Tell whether it was said how the paper was met; not to have asked is no answer."""
        return self._status.value() is not None

    def ask_for(self, asked: bool, *, first: bool) -> None:
        """Show the paper where it is asked for, with a line above it but over the ``first``."""
        self.asked_for = asked
        self.setVisible(asked)
        self._line.setVisible(not first)

    def waive_by(self, reason: str) -> None:
        """Offer why it does not apply, of whom all of them are waived alike."""
        self._why_waived = reason

    def copy_kept(self) -> None:
        """Say that a copy of the paper was kept."""
        self._status.set_value(PaperStatus.COPY_KEPT.value)

    def not_brought(self) -> None:
        """Say that a paper was asked for and not brought."""
        self._status.set_value(PaperStatus.MISSING.value)

    def entry(self) -> PaperEntry:
        """Return the paper as it was met; one that was not asked for counts as missing."""
        status = PaperStatus(self._status.value() or PaperStatus.MISSING)
        there = status.there
        day = self._day(self._date) if there else None
        accepted = there and not self.reason_row.isHidden()
        return PaperEntry(
            paper_id=self._paper.id,
            status=status,
            issued=None if self._expires else day,
            expires=day if self._expires else None,
            note=self._note if self.waiver_row.isHidden() else self._waiver.value(),
            accepted_reason=self._reason.value() if accepted else "",
            renewal_by=self._day(self._renewal) if accepted else None,
            number=self._number.value() if there else "",
        )

    @staticmethod
    def _day(field: kit.DateField) -> date | None:
        entry = field.value()
        return entry.day if entry else None

    def show_entry(self, entry: PaperEntry | None) -> None:
        """Show a paper as it was met before, or that it was not asked for yet."""
        status = entry.status.value if entry is not None else None
        entry = entry or PaperEntry(self._paper.id, PaperStatus.MISSING)
        self._note = entry.note
        kept = self._paper.kept is not None or status == PaperStatus.COPY_KEPT.value
        self._status.offer(PaperStatus.COPY_KEPT.value, kept)
        self._status.set_value(status)
        self._date.set_value(entry.renewed or (entry.expires if self._expires else entry.issued))
        self._reason.set_value(entry.accepted_reason)
        self._waiver.set_value(entry.note)
        self._renewal.set_value(entry.renewal_by)
        self._number.set_value(entry.number)
        self.number_row.setVisible(bool(entry.number))
        self._follow()

    def typed(self) -> dict[str, Any]:
        """Return everything as it stands, for a draft."""
        return {
            "status": raw(self._status),
            "date": raw(self._date),
            "reason": raw(self._reason),
            "renewal": raw(self._renewal),
            "waiver": raw(self._waiver),
            "number": raw(self._number),
        }

    def restore(self, typed: Mapping[str, Any]) -> None:
        """Show what :meth:`typed` gave."""
        put(self._status, typed["status"])
        put(self._date, typed["date"])
        put(self._reason, typed["reason"])
        put(self._renewal, typed["renewal"])
        put(self._waiver, typed.get("waiver", ""))
        put(self._number, typed.get("number", ""))
        self._follow()

    # ---- the verdict, live

    def verdict(self) -> PaperVerdict:
        """Return what the entry is worth today."""
        return papers.judge(self._paper, self.entry(), today(self._desk.office.clock))

    @property
    def met(self) -> bool:
        """Tell whether the paper counts as there."""
        return self.verdict().met and not self._ahead()

    @property
    def lacks_row(self) -> kit.FormRow:
        """Where what it lacks is entered: its date where it is there, else how it was met."""
        there = self.entry().status.there
        return self.date_row if there and not self.date_row.isHidden() else self.status_row

    def _ahead(self) -> bool:
        """Tell whether the day of issue has not come yet."""
        issued = self.entry().issued
        return issued is not None and issued > today(self._desk.office.clock)

    def day_turned(self) -> None:
        """Judge what was entered by the new day."""
        self._follow()

    def _edited(self) -> None:
        self._follow()
        self.changed.emit()

    @property
    def _waived(self) -> bool:
        not_applicable = self._status.value() == PaperStatus.NOT_APPLICABLE.value
        return self._paper.required and not_applicable

    def _offer_reason(self) -> None:
        """Fill in why it does not apply, once: what is emptied by hand then stays empty."""
        if self._waived and not self._waiver.value():
            self._waiver.set_value(self._why_waived)

    def _follow(self) -> None:
        status = PaperStatus(self._status.value() or PaperStatus.MISSING)
        there = status.there
        self.date_row.setVisible(there and (self._expires or self._paper.validity.has_age))
        numbered = there and self._paper.id != IDENTITY_PAPER
        shown = numbered and (bool(self._number.value()) or not self.number_row.isHidden())
        self.number_row.setVisible(shown)
        self._numbering.setVisible(numbered and not shown)
        unkept = status is PaperStatus.COPY_KEPT and self._paper.kept is None
        self.waiver_row.setVisible(self._waived or unkept)
        kept, waives = self.tr("Its copy is kept, because"), self.tr("Does not apply, because")
        self.waiver_row.set_label(kept if unkept else waives)
        verdict = self.verdict()
        overruled = there and (verdict in _ACCEPTABLE) and not self._incomplete()
        self._override.follow(needed=overruled)
        if not self.asked:
            self._badge.set(self.tr("Not asked for yet"), "neutral")
            return
        verdict = self.verdict()
        kind = KIND_OF[verdict]
        if verdict is PaperVerdict.MISSING and self._paper.required:
            kind = "warning"
        if self._ahead():
            self._badge.set(self.tr("The date has not come yet"), "danger")
            return
        code = verdict.code(required=self._paper.required)
        self._badge.set(self._desk.messages.text(code), kind)

    def _ask_number(self) -> None:
        self.number_row.show()
        self._numbering.hide()
        self.number_row.focus()

    def _incomplete(self) -> bool:
        """Tell whether a date is still being typed, or was not begun."""
        return self._date.value() is None and not self._reason.value()


def _named(paper: Paper) -> Callable[[Callable[[PaperEntry], object]], str]:
    """Return what names the row of an entry's field, as core's problems name it."""
    return lambda of: f"papers.{paper.id}.{kit.name_of(PaperEntry, of)}"
