"""Opening a round: which survey, under what title, when, and how many sheets."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.core.surveys.rules import opened_by
from desktop.core.surveys.terms import FACE_TO_FACE, OpenRound, RoundKind, RoundView
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.channels import channels
from desktop.ui.parts.drafts import keep_in_sheet
from desktop.ui.parts.options import terms

#: Days of a round, where nobody says otherwise.
_MONTH = 30


class RoundSheet(kit.Sheet):
    """``opened(RoundView)`` once the round is open."""

    opened = Signal(object)

    def __init__(self, over: QWidget, title: str, desk: Desk) -> None:
        super().__init__(over, title, width=680)
        self._desk = desk
        self.form = kit.FormOf(OpenRound, self)
        surveys = [(d.id, d.title) for d in desk.office.surveys.definitions]
        self.survey = kit.ChoiceField(surveys)
        ask = self.form.ask
        self.body.addWidget(
            ask(lambda r: r.survey_id, self.tr("Survey"), self.survey, required=True)
        )
        self.body.addWidget(
            ask(
                lambda r: r.title,
                self.tr("Title of the round"),
                kit.TextField(placeholder=self.tr("For example: the second half of 1447")),
                required=True,
            )
        )
        self._ask_way()
        self._ask_when()
        if len(surveys) == 1:
            self.form.put(lambda r: r.survey_id, surveys[0][0])
        self.starts.follow_today()
        self.ends.follow_today(_MONTH)
        self.yes = kit.Button(title, self._open, kind="primary", icon="plus")
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, desk, self.form, "round")

    def _ask_way(self) -> None:
        """Ask in which way the round asks; the desk has one alone."""
        ask, desk = self.form.ask, self._desk
        kinds = [kind for kind in RoundKind if desk.may(opened_by(kind))]
        self.kind = kit.ChoiceField(terms(desk.messages, "measure_way", kinds))
        self._by = ask(
            lambda r: r.asked_by,
            self.tr("Who asks"),
            kit.TextField(maximum=120),
            help_text=self.tr("None of those who serve beneficiaries"),
        )
        kind = ask(
            lambda r: r.kind, self.tr("In which way"), self.kind, required=True, read=RoundKind
        )
        self.body.addWidget(kit.columns(kind, self._by))
        kind.setVisible(len(kinds) > 1)
        self.kind.set_value(kinds[0].value if kinds else "")
        self.kind.changed.connect(self._follow_choice)
        self._follow_choice()

    def _ask_when(self) -> None:
        """Ask for the period, and how many sheets are handed out how."""
        ask, clock = self.form.ask, self._desk.office.clock
        self.starts, self.ends = kit.DateField(clock=clock), kit.DateField(clock=clock)
        self.body.addWidget(
            kit.columns(
                ask(
                    lambda r: r.starts,
                    self.tr("From"),
                    self.starts,
                    required=True,
                    read=kit.day_of,
                ),
                ask(
                    lambda r: r.ends,
                    self.tr("To"),
                    self.ends,
                    required=True,
                    read=kit.day_of,
                ),
                ask(
                    lambda r: r.channel,
                    self.tr("How"),
                    kit.ChoiceField(channels(self._desk)),
                    required=True,
                    read=str,
                ),
                ask(
                    lambda r: r.target,
                    self.tr("Sheets handed out"),
                    kit.NumberField(1_000_000),
                    help_text=self.tr("Empty where it is not known"),
                    read=lambda sheets: sheets or 0,
                ),
            )
        )

    def first_focus(self) -> QWidget:
        return self.survey

    def _follow_choice(self) -> None:
        """Ask who asks where somebody does."""
        self._by.setVisible(self.kind.value() in FACE_TO_FACE)

    def _open(self) -> None:
        if not self.form.check():
            return
        desk = self._desk
        desk.act(
            desk.office.surveys.open_round,
            self.form.command(),
            done=self._opened,
            form=self.form,
            busy=self.yes,
        )

    def _opened(self, view: RoundView) -> None:
        self.finish()
        self.opened.emit(view)
