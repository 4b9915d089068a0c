"""Handing the notice of privacy over: what it says, who took it, and how it was acknowledged."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.base.clock import today
from desktop.core.consents.handed.terms import Acknowledged, FileNotice, HandNotice
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import keep_in_sheet
from desktop.ui.parts.options import terms


class HandNoticeSheet(kit.Sheet):
    """``handed(FileNotice)``. A signature is no draft: what is drawn goes with the sheet."""

    handed = Signal(object)

    def __init__(self, over: QWidget, desk: Desk, person_id: str, file: FileNotice) -> None:
        super().__init__(over, self.tr("Hand the notice of privacy over"), width=760)
        self._desk, self._person_id, self._notice = desk, person_id, file.notice
        self.form = kit.FormOf(
            HandNotice, self, apart=lambda h: (h.version, h.strokes, h.aspect, h.width)
        )
        ask, clock = self.form.ask, desk.office.clock
        ways = [one for one in Acknowledged if file.notice.spoken or one != Acknowledged.SPOKEN]
        self.how = kit.SegmentedChoice(terms(desk.messages, "acknowledged", ways))
        self.on = kit.DateField(clock=clock, latest=partial(today, clock))
        how = ask(
            lambda h: h.how, self.tr("How it was acknowledged"), self.how, required=True,
            read=lambda way: Acknowledged(way or Acknowledged.PAD),
        )  # fmt: skip
        self.day = ask(
            lambda h: h.on, self.tr("Handed over on"), self.on, required=True, read=kit.day_of
        )
        taker = ask(
            lambda h: h.taker, self.tr("Who took it"), kit.NameField(),
            help_text=self.tr("Empty: whose file it is; else a guardian or who looks after them"),
        )  # fmt: skip
        self.witness = ask(lambda h: h.witness, self.tr("Name of the witness"), kit.NameField())
        self.reason = ask(
            lambda h: h.reason, self.tr("Why in words alone (the office allows it)"),
            kit.MultiLineField(2),
        )  # fmt: skip
        self.block = kit.SignatureBlock(self.tr("Signature"))
        self.block.pad.setMinimumHeight(10 * kit.theme.current_theme().px.base)
        self._lay_out(how, taker)
        self.yes = kit.Button(
            self.tr("Record the handing over"), self._hand, kind="primary", icon="check"
        )
        self.set_foot(self.yes, form=self.form)
        self.on.follow_today()
        self.form.put(lambda h: h.how, Acknowledged.PAD.value)
        self.form.changed.connect(self._suit)
        self._suit()
        keep_in_sheet(self, desk, self.form, f"hand_notice:{person_id}")

    def _lay_out(self, how: QWidget, taker: QWidget) -> None:
        version = self.tr("Version of the text: %1; a paper of another one is handed over anew.")
        said = version.replace("%1", kit.texts.ltr(self._notice.version))
        self.body.addWidget(kit.label(self._notice.said, "strong", wrap=True))
        self.body.addWidget(kit.label(said, "help", wrap=True))
        for part in (how, kit.columns(taker, self.day), self.witness, self.reason, self.block):
            self.body.addWidget(part)
        self.body.addWidget(kit.label(self.tr("What it says"), "section"))
        self.body.addWidget(
            kit.FactList([(one.title, one.text) for one in self._notice.clauses], count=1)
        )

    def first_focus(self) -> QWidget:
        return self.how

    def _suit(self) -> None:
        way = self.how.value()
        self.block.setVisible(way == Acknowledged.PAD.value)
        self.day.setVisible(way != Acknowledged.PAD.value)
        self.witness.setVisible(way == Acknowledged.THUMB.value)
        self.reason.setVisible(way == Acknowledged.SPOKEN.value)

    def _hand(self) -> None:
        if not self.form.check():
            return
        day, pad = today(self._desk.office.clock), self.how.value() == Acknowledged.PAD.value
        base = HandNotice(self._notice.version, day, Acknowledged.PAD)
        if pad and not self.block.takes(self.tr("Sign in the box first.")):
            return
        drawn = self.block.pad.value() if pad else None
        if drawn is not None:
            base = HandNotice(
                self._notice.version, day, Acknowledged.PAD, strokes=drawn.points,
                aspect=drawn.aspect, width=drawn.width,
            )  # fmt: skip
        self._desk.act(
            self._desk.office.notices.hand,
            self._person_id,
            self.form.command(base),
            done=self._done,
            form=self.form,
            busy=self.yes,
            doing=saving(),
            news=self.tr("It is on record that the notice was handed over."),
        )

    def _done(self, file: FileNotice) -> None:
        self.finish()
        self.handed.emit(file)
