"""What can be done with a sitting as it stands: planned, opened, closed, signed, printed."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.core.committee.members.terms import MemberView
from desktop.core.committee.minutes import AGENDA, MINUTES
from desktop.core.committee.terms import SittingState, SittingView
from desktop.core.documents.terms import Print
from desktop.core.office import Office
from desktop.core.policy.vocabulary import BodyKind
from desktop.core.work import Action, Actor
from desktop.ui import kit, places
from desktop.ui.committee.attending import AttendSheet
from desktop.ui.committee.pad_sheet import PadSheet
from desktop.ui.committee.planning import PlanSittingSheet
from desktop.ui.committee.sitting import SittingSheet
from desktop.ui.committee.ways import Ways
from desktop.ui.desk import Desk
from desktop.ui.kit.files import ask_open, ask_save
from desktop.ui.parts.doing import printing, saving
from desktop.ui.parts.numbering import ask_number
from desktop.ui.parts.prints.saving import save

_PDF = "PDF (*.pdf)"


class SittingActs(QObject):
    """The buttons of a sitting; ``changed(SittingView)`` after what makes it another."""

    changed = Signal(object)

    def __init__(self, page: QWidget, desk: Desk) -> None:
        super().__init__(page)
        self._page, self._desk = page, desk
        self._sitting: SittingView | None = None
        body = desk.office.policy.profile.studying_body
        self._seated = body.kind is BodyKind.COMMITTEE
        button = kit.Button
        text = self.tr("Open a sitting") if self._seated else self.tr("Open a working day")
        self.open_button = button(text, self.ask_opening, icon="plus")
        plan = self.tr("Plan a sitting") if self._seated else self.tr("Plan a working day")
        close = self.tr("Close the sitting") if self._seated else self.tr("Close the working day")
        self.plan = button(plan, self._ask_plan, icon="calendar-days")
        self.attend = button(self.tr("Attendance"), self._ask_attendance, icon="users")
        self.close = button(close, self._ask_close, icon="lock")
        self.reopen = button(self.tr("Open it again"), self._ask_reopen, icon="undo-2")
        self.sign = button(self.tr("Sign the minutes"), self._sign, icon="signature")
        self.pad = button(self.tr("Sign on the pad"), self._ask_pad, icon="signature")
        self.scan = button(self.tr("Keep the signed paper"), self._ask_scan, icon="upload")
        self.keep = button(self.tr("Save the signed paper"), self._ask_where, icon="download")
        self.read = button(self.tr("Read the minutes"), self._read, icon="file-text")
        self.agenda = button(self.tr("Print the agenda"), self._print_agenda, icon="printer")
        self.minutes = button(self.tr("Print the minutes"), self._print_minutes, icon="printer")
        self.ways = Ways(desk)

    @property
    def buttons(self) -> tuple[QWidget, ...]:
        """All of its own, in the order of a sitting; the ways lead on from it."""
        return (
            self.open_button, self.plan, self.attend, self.agenda, self.close, self.sign, self.pad,
            self.scan, self.keep, self.reopen, self.read, self.minutes,
        )  # fmt: skip

    def show_sitting(self, sitting: SittingView | None) -> None:
        """Offer what can be done with a sitting, or without one."""
        self._sitting = sitting
        may, state = self._desk.may, sitting.state if sitting else None
        planned, going = state is SittingState.PLANNED, state is SittingState.OPEN
        closed = state is SittingState.CLOSED
        frozen = sitting is not None and sitting.frozen
        opens = may(Action.SITTING_OPEN)
        self.open_button.setVisible(opens and not going)
        self.plan.setVisible(may(Action.SITTING_PLAN) and not going)
        self.attend.setVisible(opens and going and self._seated)
        self.close.setVisible(may(Action.SITTING_CLOSE) and (planned or going))
        self.reopen.setVisible(may(Action.SITTING_CLOSE) and closed and not frozen)
        self.sign.setVisible(
            closed and may(Action.SITTING_SIGN) and sitting is not None and sitting.may_sign
        )
        self.sign.setEnabled(sitting is not None and not sitting.signed_by_me)
        witness = closed and may(Action.SITTING_WITNESS)
        self.pad.setVisible(witness and bool(sitting and unsigned_guests(sitting)))
        self.scan.setVisible(witness and not (sitting and sitting.scan))
        kept = sitting is not None and bool(sitting.scan)
        self.keep.setVisible(kept and may(Action.DECISION_READ))
        self.read.setVisible(self._desk.shows(MINUTES) and closed)
        self.agenda.setVisible(self._desk.issues(AGENDA) and (planned or going))
        self.minutes.setVisible(self._desk.issues(MINUTES) and closed)

    # ---- acts

    def ask_opening(self) -> None:
        """Ask who attends, of the planned sitting in view or of a new one."""
        if self._desk.may(Action.SITTING_OPEN):
            self._desk.read(self._desk.office.members.everyone, done=self._show_opening)

    def _show_opening(self, members: list[MemberView]) -> None:
        sitting = self._sitting
        planned = sitting if sitting and sitting.state is SittingState.PLANNED else None
        sheet = SittingSheet(self._page, self.open_button.text(), self._desk, members, planned)
        sheet.opened.connect(self.changed)
        sheet.open()

    def _ask_plan(self) -> None:
        sitting = self._sitting
        planned = sitting if sitting and sitting.state is SittingState.PLANNED else None
        sheet = PlanSittingSheet(self._page, self.plan.text(), self._desk, planned)
        sheet.planned.connect(self.changed)
        sheet.open()

    def _ask_attendance(self) -> None:
        if self._sitting is not None:
            sheet = AttendSheet(self._page, self.attend.text(), self._desk, self._sitting)
            sheet.attended.connect(self.changed)
            sheet.open()

    def _ask_close(self) -> None:
        if self._sitting is None:
            return
        if self._seated:
            text = self.tr(
                "What is left on its agenda is carried over to the next sitting; then its minutes"
                " are signed."
            )
        else:
            text = self.tr(
                "What is left of the day is carried over to the next; then its minutes are signed."
            )
        name = self.close.text()
        title = self.tr("%1?").replace("%1", name)
        sheet = kit.ConfirmSheet(self._page, title, text, name, danger=False)
        sheet.confirmed.connect(self._close)
        sheet.open()

    def _close(self) -> None:
        if self._sitting is not None:
            close = self._desk.office.committee.close
            self._act(close, self._sitting.id, busy=self.close)

    def _ask_reopen(self) -> None:
        if self._sitting is not None:
            reopen = self._desk.office.committee.reopen
            self._act(reopen, self._sitting.id, busy=self.reopen)

    def _sign(self) -> None:
        if self._sitting is not None:
            news = self.tr("The signature is recorded.")
            self._act(self._desk.office.signing.sign, self._sitting.id, busy=self.sign, news=news)

    def _ask_pad(self) -> None:
        if self._sitting is not None:
            sheet = PadSheet(self._page, self.pad.text(), self._desk, self._sitting)
            sheet.signed.connect(self.changed)
            sheet.open()

    def _ask_scan(self) -> None:
        if path := ask_open(self._page, self.scan.text(), _PDF):
            self.keep_scan(Path(path))

    def keep_scan(self, path: Path) -> None:
        """Keep the scan of the signed minutes that lies at a path."""
        if self._sitting is not None:
            news = self.tr("The signed paper is kept.")
            self._act(
                self._desk.office.signing.keep_file,
                self._sitting.id,
                path,
                busy=self.scan,
                news=news,
            )

    def _ask_where(self) -> None:
        if self._sitting is not None:
            name = f"{self._sitting.number}.pdf"
            if path := ask_save(self._page, self.keep.text(), name, _PDF):
                self.save_scan(Path(path))

    def save_scan(self, path: Path) -> None:
        """Write the paper that was signed in ink to a file."""
        if self._sitting is not None:
            self._desk.act(
                _save_scan,
                self._sitting.id,
                path,
                busy=self.keep,
                doing=saving(),
                news=self.tr("The signed paper was saved."),
            )

    def _read(self) -> None:
        """Show the minutes as they stand, or as they were signed: nobody signs what is unseen."""
        if self._sitting is not None:
            self._desk.go(places.Preview(MINUTES, self._sitting.id))

    def _act(
        self, act: Callable[..., SittingView], *given: object, busy: kit.Button, news: str = ""
    ) -> None:
        self._desk.act(act, *given, done=self.changed.emit, busy=busy, doing=saving(), news=news)

    def _print_agenda(self) -> None:
        self._ask_print(AGENDA, self.agenda)

    def _print_minutes(self) -> None:
        self._ask_print(MINUTES, self.minutes)

    def _ask_print(self, form_id: str, pressed: kit.Button) -> None:
        sitting = self._sitting
        if sitting is None:
            return

        def issue() -> None:
            self._desk.act(
                self._desk.office.press.issue,
                form_id,
                sitting.id,
                done=self._printed,
                busy=pressed,
                doing=printing(),
            )

        title = self.tr("%1?").replace("%1", pressed.text())
        ask_number(self._page, title, pressed.text(), issue)

    def _printed(self, printed: Print) -> None:
        self._desk.go(places.PrintOf(printed.document.id))


def _save_scan(office: Office, actor: Actor, sitting_id: str, path: Path) -> None:
    save(office.signing.scan(actor, sitting_id), path)


def unsigned_guests(sitting: SittingView) -> list[tuple[str, str]]:
    """Return who attended, has no account and has not signed: each member's id and name."""
    guests = [one for one in sitting.attendance if one.member_id and not one.staff_id]
    return [
        (one.member_id, one.name)
        for one in guests
        if one.was_here and one.member_id not in sitting.signed_by
    ]
