"""Asking for a file of harm and for its steps: one sheet a step."""

from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.base.clock import today
from desktop.core.aid.rules import ways_of
from desktop.core.aid.terms import Method, PayeeKind
from desktop.core.complaints.harm.terms import HarmView, OpenHarm
from desktop.ui import kit
from desktop.ui.complaints.harm_asked import CLAIM, HarmAsked, Sums
from desktop.ui.desk import Desk
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import keep_in_sheet
from desktop.ui.parts.options import terms

translate = QCoreApplication.translate


class HarmSheet(kit.Sheet):
    """Closed once the step is on record."""

    def __init__(self, over: QWidget, desk: Desk, view: HarmView, asked: HarmAsked) -> None:
        title, act, self._news = asked.words()
        super().__init__(over, title, width=600)
        self._desk, self._id = desk, view.id
        self.form: Sums = asked.form(self)
        if said := asked.said(view):
            self.body.addWidget(kit.label(said, "second", wrap=True))
        for name, (kind, label) in asked.rows().items():
            self.body.addWidget(self._row(name, kind, label))
        if asked is CLAIM:
            self.form.rows[0].field.set_value(view.name)
        self.yes = kit.Button(act, self._take, kind="primary", icon="check")
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, desk, self.form, f"{asked.draft}:{view.id}", sealed=True)

    def first_focus(self) -> QWidget:
        return self.form.rows[0].field.inputs()[0]

    def _row(self, name: str, kind: str, label: str) -> kit.FormRow:
        clock = self._desk.office.clock
        of = partial(_field, name)
        if kind == "day":
            field = kit.DateField(clock=clock, latest=partial(today, clock))
            return self.form.ask(of, label, field, required=True, read=kit.day_of)
        if kind == "tick":
            return self.form.ask(of, "", kit.CheckRow(label), read=bool)
        if kind == "money":
            return self.form.ask(of, label, kit.MoneyField())
        if kind == "way":
            ways = terms(self._desk.messages, "pay_method", ways_of(PayeeKind.HARMED))
            way = kit.SegmentedChoice(ways, ways[0][0])
            return self.form.ask(of, label, way, required=True, read=Method)
        if kind == "line":
            return self.form.ask(of, label, kit.TextField(maximum=200))
        return self.form.ask(of, label, kit.MultiLineField(3))

    def _take(self) -> None:
        if self.form.check():
            self._desk.act(
                self._desk.office.hearing.harm.take,
                self._id,
                self.form.command(),
                done=self._taken,
                form=self.form,
                busy=self.yes,
                doing=saving(),
                news=self._news,
            )

    def _taken(self, _view: HarmView) -> None:
        self.finish()


class OpenHarmSheet(kit.Sheet):
    """A file of a complaint, by its number, or alone."""

    def __init__(self, over: QWidget, desk: Desk) -> None:
        super().__init__(over, translate("OpenHarmSheet", "A file of harm"), width=600)
        self._desk = desk
        self.form = kit.FormOf(OpenHarm, self)
        ask = self.form.ask
        alone = self.tr("Left empty: a file of its own")
        number = kit.DigitsField(extra="/-Vv ._")
        rows = (
            ask(lambda o: o.complaint, self.tr("Number of the complaint"), number, help_text=alone),
            ask(lambda o: o.name, self.tr("Who was harmed"), kit.TextField(maximum=120)),
            ask(
                lambda o: o.file,
                self.tr("Number of their file"),
                kit.TextField(maximum=40),
                help_text=self.tr("Where the association has one"),
            ),
            ask(lambda o: o.what, self.tr("What harm"), kit.MultiLineField(3), required=True),
        )
        for row in rows:
            self.body.addWidget(row)
        self.yes = kit.Button(self.tr("Open a file"), self._open, kind="primary", icon="check")
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, desk, self.form, "harm_new", sealed=True)

    def first_focus(self) -> QWidget:
        return self.form.rows[0].field.inputs()[0]

    def _open(self) -> None:
        if self.form.check():
            self._desk.act(
                self._desk.office.hearing.harm.open,
                self.form.command(),
                done=self._opened,
                form=self.form,
                busy=self.yes,
                doing=saving(),
                news=self.tr("The file is open, by the office's reading of today."),
            )

    def _opened(self, _view: HarmView) -> None:
        self.finish()


def _field(name: str, command: Any) -> Any:
    return getattr(command, name)
