"""What somebody typed and did not send, to go on with or to throw away."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from desktop.base.counted import Case
from desktop.core.work.drafts import DraftLine
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import count_of
from desktop.ui.parts.first_rows import FirstRows
from desktop.ui.parts.keeper import DraftKeeper
from desktop.ui.parts.resuming import Resuming, title_of, when_kept


class DraftsCard(kit.Card):
    """The newest first; ``banner`` says on the page's first line that there are some, and opens the
    card.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(QCoreApplication.translate("DraftsCard", "Drafts"))
        self._desk = desk
        self.acts: dict[str, kit.Button] = {}
        self.rows = FirstRows[DraftLine](self._row)
        self.banner = kit.Banner("warning", short=True)
        self.banner.activated.connect(self._turn)
        self.banner.hide()
        told = self.tr("Typed and not saved yet; nobody else sees it.")
        self.add(kit.label(told, "second", wrap=True), self.rows)
        self.hide()

    def show_drafts(self, drafts: tuple[DraftLine, ...]) -> None:
        """Show what there is now."""
        there = {line.page for line in drafts}
        self.acts = {key: act for key, act in self.acts.items() if key in there}
        self.rows.show_items(drafts, anew=False)
        count = count_of(len(drafts), "مسودة", Case.NOMINATIVE)
        said = self.tr("%1; press here to go on with what was typed.").replace("%1", count)
        self.banner.set_text(said, lead=self.tr("Drafts:"))
        self.banner.setVisible(bool(drafts))
        if not drafts:
            self.hide()

    def _turn(self) -> None:
        self.setVisible(self.isHidden())
        if not self.isHidden() and self.acts:
            next(iter(self.acts.values())).setFocus()

    def _row(self, line: DraftLine) -> kit.ItemRow:
        title = title_of(line)
        on = kit.Button(self.tr("Go on"), partial(self._resume, line), kind="link")
        away = kit.Button(self.tr("Throw away"), partial(self._ask, line), kind="link")
        for act in (on, away):
            act.setAccessibleName(f"{act.text()}: {title}")
        self.acts[line.page] = on
        note = when_kept(line)
        if line.sealed:
            note = kit.texts.joined(note, self.tr("sealed to you alone"))
        return kit.ItemRow(title, note, kind="info", aside=kit.flow(on, away))

    def _resume(self, line: DraftLine) -> None:
        Resuming(self._desk, self.window(), line).begin()

    def _ask(self, line: DraftLine) -> None:
        sheet = kit.ConfirmSheet(
            self,
            self.tr("Throw away what was typed?"),
            self.tr("%1: what is on record stays as it is.").replace("%1", title_of(line)),
            self.tr("Throw it away"),
        )
        sheet.confirmed.connect(partial(self._throw, line))
        sheet.open()

    def _throw(self, line: DraftLine) -> None:
        """Throw it away, and what stands of it on a page that was left."""
        for keeper in self.window().findChildren(DraftKeeper):
            if keeper.key == line.page:
                keeper.thrown.emit()
        drafts = self._desk.office.drafts
        self._desk.act(drafts.drop, line.page, done=self._thrown, busy=self.acts[line.page])

    def _thrown(self, _none: None) -> None:
        self._desk.read(self._desk.office.drafts.listed, done=self.show_drafts)
