"""What was done alone and waits for somebody else to look at it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.core.work.reviews import ReviewLine
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import hijri_text
from desktop.ui.parts.drafts import keep_in_sheet
from desktop.ui.parts.figures import moment


class ReviewsCard(kit.Card):
    """The oldest first, each with its last day; ``shown(count)`` lets the page show or hide it."""

    shown = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.messages.text("term.reviews"))
        self._desk = desk
        self.rows = kit.Rows(lined=True)
        self.buttons: list[kit.Button] = []
        self._lines: list[ReviewLine] = []
        self.add(self.rows)
        self.hide()

    def refresh(self) -> None:
        """Read what waits again."""
        self._desk.read(self._desk.office.reviews.waiting, done=self._show)

    def _show(self, lines: list[ReviewLine]) -> None:
        self.buttons, self._lines = [], lines
        self.rows.set_rows([self._row(line) for line in lines])
        self.shown.emit(len(lines))

    def _row(self, line: ReviewLine) -> kit.ItemRow:
        text = self._desk.messages.text
        act = text(f"term.act.{line.action}")
        title = kit.texts.joined(act, kit.texts.ltr(line.about))
        due = self.tr("to be reviewed by %1").replace("%1", hijri_text(line.due_on))
        state = self.tr("Overdue") if line.overdue else due
        if line.mine:
            aside: QWidget = kit.Badge(self.tr("Another reviews it"), "neutral")
        else:
            aside = kit.Button(self.tr("Reviewed"), _Asks(self, line), icon="check")
            self.buttons.append(aside)
        return kit.ItemRow(
            title,
            kit.texts.joined(line.who, moment(line.at), state),
            body=": ".join(p for p in (text(f"term.review_why.{line.why}"), line.note) if p),
            kind="danger" if line.overdue else "warning",
            aside=aside,
        )

    def ask_again(self, named: str) -> None:
        """Ask about the line of a draft, ``seq:subject``, where it still waits."""
        for line in self._lines:
            if named == f"{line.seq}:{line.subject_id}" and not line.mine:
                self.ask(line)

    def ask(self, line: ReviewLine) -> None:
        """Ask what was found, and keep that it was reviewed."""
        sheet = ReviewSheet(self, self.tr("Reviewed"), self._desk, line)
        sheet.finished.connect(self.refresh)
        sheet.open()


class _Asks:
    """Asks about one line when its button is pressed."""

    def __init__(self, card: ReviewsCard, line: ReviewLine) -> None:
        self._card, self._line = card, line

    def __call__(self) -> None:
        self._card.ask(self._line)


class ReviewSheet(kit.Sheet):
    """Records that something was reviewed, with what was found, which may be nothing to say."""

    def __init__(self, over: QWidget, title: str, desk: Desk, line: ReviewLine) -> None:
        super().__init__(over, title)
        self._desk, self._line = desk, line
        self.form = kit.Form(self)
        self.note = kit.TextField(maximum=300)
        self.body.addWidget(kit.label(line.note, "second", wrap=True))
        self.body.addWidget(self.form.row("note", self.tr("What was found (optional)"), self.note))
        self.yes = kit.Button(title, self._give, kind="primary", icon="check")
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, desk, self.form, f"review:{line.seq}:{line.subject_id}")

    def first_focus(self) -> QWidget:
        return self.note

    def _give(self) -> None:
        if not self.form.check():
            return
        self._desk.act(
            self._desk.office.reviews.review,
            self._line.subject_id,
            self._line.seq,
            self.note.value(),
            done=self._given,
            form=self.form,
            busy=self.yes,
            news=self.tr("The review is recorded."),
        )

    def _given(self, _none: None) -> None:
        self.finish()
