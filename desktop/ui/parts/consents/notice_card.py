"""Where a file stands with the notice of privacy, and every time that it was handed over."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from desktop.core.consents.handed.terms import FileNotice, HandedLine, NoticeState
from desktop.core.consents.prints import NOTICE
from desktop.core.documents.terms import Print
from desktop.core.work import Action
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import hijri_text
from desktop.ui.parts.consents.handing import HandNoticeSheet
from desktop.ui.parts.doing import issuing
from desktop.ui.parts.first_rows import FirstRows

translate = QCoreApplication.translate


def stands(file: FileNotice) -> str:
    """Return where a file stands, in a line."""
    if file.state is NoticeState.NEVER:
        return translate("NoticeWords", "The notice was not handed over yet; nothing waits for it.")
    newest = file.lines[0]
    day = hijri_text(newest.said.on)
    if file.state is NoticeState.EARLIER:
        said = translate(
            "NoticeWords", "An earlier text was handed over on %1; the new one is due."
        )
        return said.replace("%1", day)
    held = next(line for line in file.lines if line.held)
    said = translate("NoticeWords", "The text in force was handed over on %1.")
    return said.replace("%1", hijri_text(held.said.on))


class NoticeCard(kit.Card):
    """To be read by who reads consents; nothing waits for what stands here. ``handed``: anew."""

    handed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Notice of privacy"))
        self._desk, self._person_id = desk, ""
        self._file: FileNotice | None = None
        self._stands = kit.label("", wrap=True)
        self._rows: FirstRows[HandedLine] = FirstRows(self._row, spacing=6)
        self.hand = kit.Button(self.tr("Hand it over"), self.ask, icon="check")
        self.print = kit.Button(self.tr("Print the notice"), self._print, icon="printer")
        self._acts = kit.acts(self.hand, self.print)
        self.add(self._stands, self._rows, self._acts)
        self._acts.setVisible(desk.may(Action.NOTICE_HAND))
        if not desk.may(Action.NOTICE_READ):
            self.hide()

    def show_notice(self, person_id: str, file: FileNotice | None) -> None:
        """Show another file's notice; None for who reads none."""
        if file is None:
            return
        anew = person_id != self._person_id
        self._person_id, self._file = person_id, file
        self._stands.setText(stands(file))
        self._rows.show_items(file.lines, anew=anew)

    def ask(self) -> None:
        """Ask how it was acknowledged."""
        if self._file is not None:
            sheet = HandNoticeSheet(self, self._desk, self._person_id, self._file)
            sheet.handed.connect(partial(self._recorded, self._person_id))
            sheet.open()

    def _recorded(self, person_id: str, file: FileNotice) -> None:
        if person_id == self._person_id:
            self.show_notice(person_id, file)
            self.handed.emit()

    def _print(self) -> None:
        self._desk.act(
            self._desk.office.press.issue, NOTICE, self._person_id, done=self._issued,
            busy=self.print, doing=issuing(),
        )  # fmt: skip

    def _issued(self, printed: Print) -> None:
        self._desk.go(places.PrintOf(printed.document.id))

    def _row(self, line: HandedLine) -> QWidget:
        text, said = self._desk.messages.text, line.said
        taker = self.tr("taken by %1").replace("%1", said.taker) if said.taker else ""
        witness = self.tr("Witness: %1").replace("%1", said.witness) if said.witness else ""
        version = self.tr("text %1").replace("%1", kit.texts.ltr(said.version))
        title = kit.texts.joined(hijri_text(said.on), text(f"term.acknowledged.{said.how}"))
        note = kit.texts.joined(self.tr("by %1").replace("%1", line.by), taker, witness, version)
        return kit.ItemRow(title, note, body=said.reason, kind="ok" if line.held else "neutral")
