"""Entering what shows that the policy is kept, and striking an entry out."""

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.core.proofs.rules import MOST, may_enter
from desktop.core.proofs.terms import (
    ASKED,
    ProofKind,
    ProofRow,
    RecordProof,
    StrikeProof,
    VisitItem,
)
from desktop.core.proofs.words import label
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import keep_in_sheet
from desktop.ui.parts.ticks import Ticks


def _items(ticked: Collection[VisitItem]) -> tuple[str, ...]:
    return tuple(item.value for item in VisitItem if item in ticked)


class ProofSheet(kit.Sheet):
    """``recorded(ProofRow)``. What is asked goes by the kind, which is chosen first."""

    recorded = Signal(object)

    def __init__(self, over: QWidget, title: str, desk: Desk, kind: ProofKind | None) -> None:
        super().__init__(over, title, width=720)
        self._desk = desk
        text = desk.messages.text
        kinds = [(one.value, text(f"policy.serves.{one}")) for one in may_enter(desk.actor.roles)]
        self.form = kit.FormOf(RecordProof, self)
        self.kind = kit.ChoiceField(kinds)
        self.body.addWidget(
            self.form.ask(
                lambda p: p.kind, self.tr("What was done"), self.kind, required=True, read=ProofKind
            )
        )
        self._ask()
        self.nobody = kit.label(
            self.tr("Beneficiaries and staff are not named in what was found."), "help", wrap=True
        )
        self.body.addWidget(self.nobody)
        self.form.put(lambda p: p.kind, kind and kind.value)
        self.day.follow_today()
        self.form.put(lambda p: p.by, desk.actor.name)
        self.kind.changed.connect(self._ask_what_fits)
        self._ask_what_fits()
        self.yes = kit.Button(title, self._record, kind="primary", icon="check")
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, desk, self.form, "proof")

    def _ask(self) -> None:
        ask, text = self.form.ask, self._desk.messages.text
        items = [(item, text(f"term.visit_item.{item}"), "") for item in VisitItem]
        self.day = kit.DateField(clock=self._desk.office.clock)
        rows = (
            ask(lambda p: p.on, self.tr("Day"), self.day, read=kit.day_of),
            ask(lambda p: p.by, self.tr("Who did it"), kit.TextField()),
            ask(lambda p: p.place, self.tr("Where"), kit.TextField()),
            ask(lambda p: p.request, self.tr("Request number"), kit.DigitsField(extra="/-Rr ")),
            ask(lambda p: p.count, self.tr("How many"), kit.NumberField(MOST)),
            ask(lambda p: p.what, self.tr("What"), kit.MultiLineField(2)),
            ask(lambda p: p.checked, self.tr("Found good"), Ticks(items), read=_items),
            ask(lambda p: p.found, self.tr("What was found"), kit.MultiLineField(3)),
            ask(lambda p: p.after, self.tr("What is to follow"), kit.MultiLineField(2)),
        )
        self.body.addWidget(kit.columns(*rows[:5]))
        for row in rows[5:]:
            self.body.addWidget(row)

    def first_focus(self) -> QWidget:
        return self.kind

    def _ask_what_fits(self) -> None:
        chosen = self.kind.value()
        asked = {one.name: one for one in ASKED[ProofKind(chosen)]} if chosen else {}
        text = self._desk.messages.text
        for row in self.form.rows[1:]:
            row.setVisible(row.name in asked)
            if row.name in asked:
                said = text(label(ProofKind(chosen), row.name))
                shown = said if asked[row.name].needed else self.tr("%1 (optional)")
                row.set_label(shown.replace("%1", said))
        self.nobody.setVisible("found" in asked)

    def _record(self) -> None:
        if self.form.check():
            self._desk.act(
                self._desk.office.proofs.record,
                self.form.command(),
                done=self._recorded,
                form=self.form,
                busy=self.yes,
                doing=saving(),
                news=self.tr("It is on record."),
            )

    def _recorded(self, row: ProofRow) -> None:
        self.finish()
        self.recorded.emit(row)


class StrikeProofSheet(kit.Sheet):
    """``struck``; the entry stays readable with the reason, and counts no more."""

    struck = Signal()

    def __init__(self, over: QWidget, title: str, desk: Desk, row: ProofRow) -> None:
        super().__init__(over, title)
        self._desk, self._id = desk, row.id
        self.form = kit.FormOf(StrikeProof, self)
        told = self.tr("The entry stays readable with the reason, and is counted no more.")
        why = self.form.ask(
            lambda s: s.reason, self.tr("Why"), kit.MultiLineField(2), required=True
        )
        self.body.addWidget(kit.label(told, "second", wrap=True))
        self.body.addWidget(why)
        self.yes = kit.Button(title, self._strike, kind="danger", icon="x")
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, desk, self.form, f"strike_proof:{row.id}")

    def _strike(self) -> None:
        if self.form.check():
            self._desk.act(
                self._desk.office.proofs.strike,
                self._id,
                self.form.command(),
                done=self._gone,
                form=self.form,
                busy=self.yes,
                doing=saving(),
                news=self.tr("The entry is struck out."),
            )

    def _gone(self, _nothing: None) -> None:
        self.finish()
        self.struck.emit()
