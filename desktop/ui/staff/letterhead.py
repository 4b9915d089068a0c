"""What stands on top of every print: name, lines, telephone, logo, digits."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel

from desktop.base import small_files
from desktop.base.errors import KnownError
from desktop.core.documents.forms import DigitChoice
from desktop.core.staff.terms import Letterhead
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import Kept

_LOGO = 72
#: Bytes of a picture that may be one; what a logo may have, the letterhead's own law says.
_MOST_LOGO = 32 << 20


def read_logo(path: Path) -> bytes:
    """Return a picture file's bytes; raises ``staff.logo_unreadable`` where it can't be read."""
    try:
        return small_files.read(path, _MOST_LOGO)
    except (OSError, ValueError) as why:
        raise KnownError("staff.logo_unreadable") from why


class LetterheadCard(kit.Card):
    """Changes count for papers issued from now on; old ones are reprinted as they were."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown = Letterhead("")
        self._logo = b""
        self.form = kit.FormOf(Letterhead, self, apart=lambda h: (h.logo,))
        ask = self.form.ask
        digits = [
            (DigitChoice.ARABIC, self.tr("Arabic-Indic ٠١٢٣")),
            (DigitChoice.WESTERN, self.tr("Western 0123")),
        ]
        self.save = kit.Button(self.tr("Save the letterhead"), self._save, icon="save")
        self._picture = QLabel()
        self._picture.setAccessibleName(self.tr("Logo"))
        self._clear = kit.Button(self.tr("Without a logo"), self._drop_logo, kind="quiet")
        logo = QHBoxLayout()
        logo.setSpacing(12)
        logo.addWidget(self._picture)
        logo.addWidget(kit.Button(self.tr("Choose a logo (PNG)"), self._ask_logo, icon="upload"))
        logo.addWidget(self._clear)
        logo.addStretch(1)
        self.kept = Kept.of(desk, self.form)
        self.add(
            kit.label(self.tr("Letterhead of the papers"), "section"),
            self.kept,
            ask(
                lambda h: h.office_name,
                self.tr("Name of the association"),
                kit.TextField(),
                required=True,
            ),
            ask(
                lambda h: h.lines,
                self.tr("Lines under the name"),
                kit.MultiLineField(2),
                help_text=self.tr("One a line: address, site, mail"),
                read=_lines,
            ),
            kit.columns(
                ask(lambda h: h.city, self.tr("City"), kit.TextField(maximum=60)),
                ask(lambda h: h.phone, self.tr("Telephone"), kit.DigitsField(extra="+ ")),
                ask(lambda h: h.digits, self.tr("Digits on paper"), kit.SegmentedChoice(digits)),
                count=3,
            ),
            ask(
                lambda h: h.attach_data,
                "",
                kit.CheckRow(
                    self.tr("Papers carry their data as a file"),
                    help_text=self.tr("For programs that read papers; it makes them larger"),
                ),
            ),
            logo,
            self.save,
        )

    def read(self) -> None:
        """Read what stands there now."""
        desk = self._desk
        desk.read(desk.office.staff.letterhead, done=self._show)

    def _saved(self, letterhead: Letterhead) -> None:
        self.kept.done()
        self._show(letterhead)

    def _show(self, letterhead: Letterhead) -> None:
        self.kept.leave()
        chosen, self._shown = self._logo != self._shown.logo, letterhead
        self.form.show(letterhead)
        self.form.put(lambda h: h.lines, "\n".join(letterhead.lines))
        self._take_logo(self._logo if chosen else letterhead.logo)
        self.kept.begin("letterhead")

    def _take_logo(self, logo: bytes) -> None:
        self._logo = logo
        picture = QPixmap()
        if logo:
            picture.loadFromData(logo)
        self._clear.setVisible(bool(logo))
        self._picture.setVisible(not picture.isNull())
        if not picture.isNull():
            smooth = Qt.TransformationMode.SmoothTransformation
            self._picture.setPixmap(picture.scaledToHeight(_LOGO, smooth))

    def _ask_logo(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Choose the logo"), "", "PNG (*.png)")
        if path:
            work = partial(read_logo, Path(path))
            self._desk.tasks.run(kit.Operation(work=work, done=self._take_logo))

    def _drop_logo(self) -> None:
        self._take_logo(b"")

    def _save(self) -> None:
        if not self.form.check():
            return
        desk = self._desk
        letterhead = self.form.command(replace(self._shown, logo=self._logo))
        desk.act(
            desk.office.staff.change_letterhead,
            letterhead,
            done=self._saved,
            form=self.form,
            busy=self.save,
            doing=saving(),
            news=self.tr("The letterhead counts for papers from now on."),
        )


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line for line in text.splitlines() if line.strip())
