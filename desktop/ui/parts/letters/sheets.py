"""Entering a letter, correcting it, striking it out."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.base.clock import today
from desktop.core.correspondence.rules import LONGEST
from desktop.core.correspondence.terms import (
    CancelLetter,
    Direction,
    LetterKind,
    LetterView,
    WriteLetter,
)
from desktop.core.work import Action
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import keep_in_sheet
from desktop.ui.parts.options import terms
from desktop.ui.parts.scans.whose import scan_letter

#: Letters of a number that people type.
_NUMBER = 40


class LetterSheet(kit.Sheet):
    """``kept(LetterView)`` once a letter of one way is entered, or corrected where ``letter`` is
    given. Who has the paper at hand scans it next, by one button. ``known``: what is known already
    of a new one, which is about ``subject`` (an id).
    """

    kept = Signal(object)

    def __init__(
        self,
        over: QWidget,
        desk: Desk,
        way: Direction,
        letter: LetterView | None = None,
        *,
        known: WriteLetter | None = None,
        subject: str = "",
    ) -> None:
        self._came = way is Direction.IN
        super().__init__(over, self._title(way, letter), width=760)
        self._over, self._desk, self._letter = over, desk, letter
        self._scans = False
        self._base = letter.words if letter else WriteLetter(way, None, None, "", "")
        self.form = kit.FormOf(WriteLetter, self, apart=lambda w: (w.direction,))
        if letter is not None:
            told = self.tr("What it said before stays beside it, with who corrected it and when.")
            self.body.addWidget(kit.label(told, "second", wrap=True))
        self._ask()
        act = self.tr("Correct the entry") if letter else self._title(way, None)
        self.yes = kit.Button(act, self._keep, kind="primary", icon="check")
        self.scan = kit.Button(
            self.tr("Enter it and scan it"), self._keep_and_scan, icon="paperclip"
        )
        self.scan.setVisible(letter is None and desk.may(Action.LETTER_ATTACH))
        self.set_foot(self.yes, self.scan, form=self.form)
        if known is not None:
            self.form.show(known)
        new = f"letter_{way.value}:{subject}" if subject else f"letter_{way.value}"
        about = f"letter:{letter.row.id}" if letter else new
        self.kept_typed = keep_in_sheet(self, desk, self.form, about)

    def _title(self, way: Direction, letter: LetterView | None) -> str:
        if letter is not None:
            number = kit.texts.ltr(letter.row.number)
            both = self.tr("Incoming %1"), self.tr("Outgoing %1")
            return both[way is Direction.OUT].replace("%1", number)
        return self.tr("Enter incoming") if way is Direction.IN else self.tr("Enter outgoing")

    def first_focus(self) -> QWidget:
        return self._party.field.inputs()[0]

    def _ask(self) -> None:
        came, ask = self._came, self.form.ask
        clock = self._desk.office.clock
        day = kit.DateField(clock=clock, latest=partial(today, clock))
        their_day = kit.DateField(clock=clock, latest=partial(today, clock))
        kinds = terms(self._desk.messages, "letter_kind", LetterKind)
        self._party = ask(
            lambda w: w.party,
            self.tr("From whom") if came else self.tr("To whom"),
            kit.TextField(maximum=LONGEST),
            required=True,
        )
        subject = ask(
            lambda w: w.subject,
            self.tr("What it is about"),
            kit.TextField(maximum=LONGEST),
            required=True,
            help_text=self.tr("A line to find it by; illness and prison do not stand here."),
        )
        kind = ask(
            lambda w: w.kind,
            self.tr("How it came") if came else self.tr("How it went"),
            kit.ChoiceField(kinds),
            required=True,
            read=lambda value: LetterKind(value) if value else None,
        )
        when = ask(
            lambda w: w.day,
            self.tr("Day it came") if came else self.tr("Day it went"),
            day,
            required=True,
            read=kit.day_of,
        )
        self._show_days(day, their_day)
        self.body.addWidget(kit.columns(self._party, subject))
        self.body.addWidget(kit.columns(kind, when, count=2))
        self.body.addWidget(kit.columns(*self._theirs(their_day), count=3))
        self.body.addWidget(kit.columns(*self._about(), count=3))
        self.body.addWidget(kit.columns(*self._where(), count=3))
        if self._letter is not None:
            self.form.show(self._letter.words)
            self.form.put(lambda w: w.kind, self._letter.words.kind)

    def _show_days(self, day: kit.DateField, their_day: kit.DateField) -> None:
        if self._letter is None:
            day.follow_today()
        else:
            day.set_value(self._letter.words.day)
            their_day.set_value(self._letter.words.their_day)

    def _theirs(self, their_day: kit.DateField) -> tuple[kit.FormRow, ...]:
        came, ask = self._came, self.form.ask
        number, day = kit.TextField(maximum=_NUMBER), their_day
        return (
            ask(lambda w: w.their_number, self.tr("Its number there"), number),
            ask(lambda w: w.their_day, self.tr("Its day there"), day, read=kit.day_of),
            ask(
                lambda w: w.answers,
                self.tr("Answers outgoing number") if came else self.tr("Answers incoming number"),
                kit.TextField(maximum=_NUMBER),
            ),
        )

    def _about(self) -> tuple[kit.FormRow, ...]:
        ask = self.form.ask
        waits = kit.CheckRow(self.tr("It waits for an answer"))
        return (
            ask(lambda w: w.file, self.tr("File number"), kit.TextField(maximum=_NUMBER)),
            ask(lambda w: w.request, self.tr("Request number"), kit.TextField(maximum=_NUMBER)),
            ask(lambda w: w.awaits, self.tr("Answer"), waits),
        )

    def _where(self) -> tuple[kit.FormRow, ...]:
        ask = self.form.ask
        taker = self.tr("Who took it in") if self._came else self.tr("Who brought it out")
        return (
            ask(lambda w: w.taker, taker, kit.TextField(maximum=LONGEST)),
            ask(lambda w: w.place, self.tr("Where the paper lies"), kit.TextField(maximum=LONGEST)),
        )

    def _keep_and_scan(self) -> None:
        self._send(scans=True)

    def _keep(self) -> None:
        self._send()

    def _send(self, *, scans: bool = False) -> None:
        if not self.form.check():
            return
        self._scans = scans
        desk, words = self._desk, self.form.command(self._base)
        letters = desk.office.correspondence
        if self._letter is None:
            desk.act(
                letters.record,
                words,
                done=self._done,
                form=self.form,
                busy=self.yes,
                doing=saving(),
            )
        else:
            desk.act(
                letters.correct,
                self._letter.row.id,
                words,
                self._letter.count,
                done=self._done,
                form=self.form,
                busy=self.yes,
                doing=saving(),
                news=self.tr("The entry is corrected; what it said before stays beside it."),
            )

    def _done(self, letter: LetterView) -> None:
        self.finish()
        if self._letter is None:
            both = (
                self.tr("Incoming %1: write it on the paper."),
                self.tr("Outgoing %1: write it on the paper."),
            )
            told = both[not self._came].replace("%1", kit.texts.ltr(letter.row.number))
            self._desk.tasks.speaker.tell(told)
        self.kept.emit(letter)
        if self._scans:
            scan_letter(self._over, self._desk, letter.row.id).open()


class CancelSheet(kit.Sheet):
    """``cancelled(LetterView)`` once an entry is struck out, with its reason."""

    cancelled = Signal(object)

    def __init__(self, over: QWidget, desk: Desk, letter: LetterView) -> None:
        super().__init__(over, self.tr("Cancel the entry"))
        self._desk, self._letter = desk, letter
        self.form = kit.FormOf(CancelLetter, self)
        told = self.tr("Number %1 stays in the register, struck out, and is given to no other.")
        told = told.replace("%1", kit.texts.ltr(letter.row.number))
        self.body.addWidget(kit.label(told, "second", wrap=True))
        self.why = kit.MultiLineField(2)
        self.body.addWidget(
            self.form.ask(lambda c: c.why, self.tr("Why it is cancelled"), self.why, required=True)
        )
        self.yes = kit.Button(self.tr("Cancel the entry"), self._cancel, kind="danger")
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, desk, self.form, f"letter_cancelled:{letter.row.id}")

    def first_focus(self) -> QWidget:
        return self.why

    def _cancel(self) -> None:
        if self.form.check():
            self._desk.act(
                self._desk.office.correspondence.cancel,
                self._letter.row.id,
                self.form.command(),
                self._letter.count,
                done=self._done,
                form=self.form,
                busy=self.yes,
                doing=saving(),
                news=self.tr("The entry is cancelled; its number stays."),
            )

    def _done(self, letter: LetterView) -> None:
        self.finish()
        self.cancelled.emit(letter)
