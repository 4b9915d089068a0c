"""A paper scanned in: pages from files or the scanner, put right, and kept as one copy."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from desktop.base.errors import KnownError
from desktop.core.office import Office
from desktop.core.work import Actor
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit import files
from desktop.ui.parts.doing import saving
from desktop.ui.parts.pages_view import PagesView
from desktop.ui.parts.scans import scanner, tray
from desktop.ui.parts.scans.bears import Bears
from desktop.ui.parts.scans.bench import SCANS
from desktop.ui.parts.scans.crop import CropFrame
from desktop.ui.parts.scans.folder import WatchedFolder
from desktop.ui.parts.scans.pages import ScannedPage, pdf_of
from desktop.ui.parts.scans.scanner import Scanner
from desktop.ui.parts.scans.tray import TrayPage
from desktop.ui.parts.workshop import Workshop

_WIDTH: Final = 1000
_TALL: Final = 400
_TABLE: Final = "scan"


class ScanSheet(kit.Sheet):
    """``kept``: what ``keep`` returns, once the pages are kept: an operation on them as one paper.

    ``beside`` stands beside the pages: what is to be read off them. Files may be dropped on the
    sheet. What was added stays until it is kept or thrown away on purpose, whatever comes of the
    next page.
    """

    kept = Signal(object)

    def __init__(
        self,
        over: QWidget,
        desk: Desk,
        title: str,
        keep: Callable[[Office, Actor, Sequence[TrayPage]], object],
        beside: QWidget | None = None,
        *,
        verb: str = "",
    ) -> None:
        super().__init__(over, title, width=_WIDTH)
        self._desk, self._keep_pages = desk, keep
        self._shop = Workshop(SCANS)
        self.pages: list[TrayPage] = []
        self.bears = Bears(self, desk, self._shop)
        self.setAcceptDrops(True)
        self.files = kit.Button(self.tr("From a file"), self._ask_files, icon="folder-open")
        self.scan = kit.Button(self.tr("From the scanner"), self._scan, icon="download")
        self.scan.setVisible(scanner.there())
        self.device = kit.ChoiceField(placeholder=self.tr("Which scanner?"))
        self.device.setAccessibleName(self.tr("Which scanner?"))
        self.device.hide()
        self.folder = kit.Button(self.tr("From a folder"), self._ask_folder, icon="inbox")
        self._watched = WatchedFolder(self)
        self._watched.came.connect(self.add)
        self.right = kit.Button(self.tr("Turn right"), self._turn_right)
        self.left = kit.Button(self.tr("Turn left"), self._turn_left)
        self.trim = kit.Button(self.tr("Crop the edges"), self._trim)
        self.crop = kit.Button(self.tr("Crop by hand"), self._begin_crop)
        self.away = kit.Button(self.tr("Remove the page"), self._remove, icon="trash-2")
        self._count = kit.label("", "second")
        self.view = PagesView()
        self.view.setMinimumHeight(_TALL)
        self.view.moved.connect(self._tell)
        self.frame = CropFrame()
        self.frame.setMinimumHeight(_TALL)
        self.cut = kit.Button(self.tr("Crop here"), self._cut, icon="check")
        self.uncut = kit.Button(self.tr("Leave the page as it was"), self._end_crop)
        self.frame.taken.connect(self.cut.click)
        self.frame.moved.connect(self._tell)
        self._empty = kit.EmptyState(
            "file-text",
            self.tr("No page yet"),
            self.tr("Add a PDF or a picture, drop it here, or scan the paper."),
        )
        self._empty.setMinimumHeight(_TALL)
        come = (self.files, self.scan, self.device, self.folder)
        self._tools = (self.right, self.left, self.trim, self.crop, self.away)
        self.body.addWidget(kit.flow(*come, *self._tools, self.cut, self.uncut))
        self.body.addWidget(self._count)
        self.body.addWidget(self.bears)
        shown = kit.stack(self.view, self.frame, self._empty)
        self.body.addWidget(shown if beside is None else kit.beside(shown, beside))
        told = verb or self.tr("Keep the copy")
        self.yes = kit.Button(told, self._keep, kind="primary", icon="save")
        self._news = "" if verb else self.tr("The copy is kept.")
        self.set_foot(self.yes)
        self.closed.connect(self._shop.close)
        self.closed.connect(self._watched.stop)
        self._show()

    def first_focus(self) -> QWidget:
        return self.files

    def dismiss(self) -> None:
        """Leave a crop that was begun; ask before pages are thrown away."""
        if not self.frame.isHidden():
            self._end_crop()
            return
        if not self.pages:
            super().dismiss()
            return
        ask_to_leave(self)

    # ---- pages come

    def add(self, paths: Sequence[Path]) -> None:
        """Read files and add their pages behind those that are there."""
        self._desk.act(
            tray.from_files, self._shop, tuple(paths), done=self._came, busy=self.files,
            doing=self.tr("Reading…"),
        )  # fmt: skip

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.add([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
        event.acceptProposedAction()

    def _ask_files(self) -> None:
        kinds = self.tr("PDF and pictures (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)")
        if path := files.ask_open(self, self.tr("Add a file"), kinds):
            self.add([Path(path)])

    def _ask_folder(self) -> None:
        """Take what the scanner's own program puts into a folder from now on."""
        before = Path(self._desk.machine.text(_TABLE, "folder", ""))
        title = self.tr("The folder that the scanner puts its files into")
        if path := files.ask_folder(self, title, before=before):
            self._desk.machine.put(_TABLE, "folder", path)
            self._watched.watch(Path(path))
            self._tell()

    def _scan(self) -> None:
        """Scan a page; the first press learns which scanners there are."""
        if not self.device.count():
            self._desk.act(
                tray.scanners, done=self._listed, busy=self.scan, doing=self.tr("Looking…")
            )
        elif device := self.device.value():
            self._desk.machine.put(_TABLE, "device", device)
            self._desk.act(
                tray.from_scanner, self._shop, device, done=self._came,
                refused=self._forget_scanners, busy=self.scan, doing=self.tr("Scanning…"),
            )  # fmt: skip
        else:
            self.device.setFocus()

    def _listed(self, found: tuple[Scanner, ...]) -> None:
        """Scan with the only one, or the one of last time; else it is chosen first."""
        self.device.set_options([(one.device, one.name) for one in found])
        last = self._desk.machine.text(_TABLE, "device", "")
        self.device.set_value(found[0].device if len(found) == 1 else last)
        self.device.setVisible(len(found) > 1)
        self._scan()

    def _forget_scanners(self, _why: KnownError) -> None:
        """Ask at the next press which scanners are there: one that failed may be gone."""
        self.device.set_options([])
        self.device.hide()

    def _came(self, pages: list[TrayPage]) -> None:
        first = len(self.pages) + 1
        self.pages += pages
        self._show()
        self.view.go_to(first)
        self.bears.search(self.pages)

    # ---- pages are put right

    def _turn_right(self) -> None:
        self._desk.act(tray.turned, self._shop, self._page, 1, done=self._changed, busy=self.right)

    def _turn_left(self) -> None:
        self._desk.act(tray.turned, self._shop, self._page, 3, done=self._changed, busy=self.left)

    def _trim(self) -> None:
        self._desk.act(tray.trimmed, self._shop, self._page, done=self._changed, busy=self.trim)

    def _begin_crop(self) -> None:
        """Show the page whole, to be cropped."""
        self._desk.act(
            tray.uncropped, self._shop, self._page, done=self._show_frame, busy=self.crop
        )

    def _show_frame(self, page: ScannedPage) -> None:
        self.frame.show_page(page, self._page.box)
        self._show_parts(cropping=True)
        self.frame.setFocus(Qt.FocusReason.OtherFocusReason)

    def _cut(self) -> None:
        self._desk.act(
            tray.cropped, self._shop, self._page, self.frame.box(), done=self._changed,
            busy=self.cut,
        )  # fmt: skip

    def _end_crop(self) -> None:
        self._show()
        self.crop.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _place(self) -> int:
        return max(self.view.page - 1, 0)

    @property
    def _page(self) -> TrayPage:
        return self.pages[self._place]

    def _changed(self, page: TrayPage) -> None:
        place = next(n for n, one in enumerate(self.pages) if one.first is page.first)
        self.pages[place] = page
        self._show()
        self.view.go_to(place + 1)

    def _remove(self) -> None:
        place = self._place
        self.pages.pop(place)
        self._show()
        self.view.go_to(place + 1)
        self.bears.search(self.pages)

    # ---- what is shown

    def _show(self) -> None:
        there, place = bool(self.pages), self._place + 1
        self.view.set_pdf(pdf_of([page.shown for page in self.pages]) if there else b"")
        self.view.go_to(place)
        self._show_parts(cropping=False)

    def _show_parts(self, *, cropping: bool) -> None:
        there = bool(self.pages)
        self._empty.setVisible(not there)
        self.view.setVisible(there and not cropping)
        for part in (self.frame, self.cut, self.uncut):
            part.setVisible(cropping)
        for tool in self._tools:
            tool.setEnabled(there)
            tool.setVisible(not cropping)
        self.yes.setEnabled(there and not cropping)
        self._tell()

    def _tell(self) -> None:
        if not self.frame.isHidden():
            keys = self.tr("arrows move it, Space takes the next edge, Enter crops")
            self._count.setText(kit.texts.joined(self.frame.said(), keys))
            return
        text = self.tr("Page %1 of %2")
        said = kit.texts.fill(text, self.view.page, len(self.pages)) if self.pages else ""
        watching = self.tr("What comes into “%1” is added").replace("%1", self._watched.name)
        self._count.setText(kit.texts.joined(said, watching if self._watched.name else ""))

    # ---- keeping

    def _keep(self) -> None:
        self._desk.act(
            self._keep_pages,
            tuple(self.pages),
            done=self._done,
            busy=self.yes,
            doing=saving(),
            news=self._news,
        )

    def _done(self, kept: object) -> None:
        self.finish()
        self.kept.emit(kept)


def ask_to_leave(sheet: ScanSheet) -> None:
    """Ask whether the pages of a sheet are thrown away."""
    translate = QCoreApplication.translate
    question = kit.ConfirmSheet(
        sheet,
        translate("ScanSheet", "Throw the pages away?"),
        translate("ScanSheet", "They were not kept yet."),
        translate("ScanSheet", "Throw away"),
    )
    question.confirmed.connect(sheet.close_sheet)
    question.open()
