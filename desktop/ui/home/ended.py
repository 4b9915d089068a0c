"""Copies of papers whose time has ended: what is to be destroyed, by two of the staff."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.base.counted import Case
from desktop.core.intake.copied import EndedCopy
from desktop.core.work import Action
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import count_of, hijri_text
from desktop.ui.parts.doing import saving


class EndedCopies(kit.Card):
    """Each with whose it is and what may be done of it now; ``banner`` says on the page's first
    line that there are some, and opens the card.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(QCoreApplication.translate("EndedCopies", "Copies whose time has ended"))
        self._desk = desk
        self.rows = kit.Rows(lined=True)
        self.acts: dict[str, kit.Button] = {}
        self.banner = kit.Banner("info", short=True)
        self.banner.activated.connect(self._turn)
        self.banner.hide()
        self._may = desk.may(Action.COPY_DESTROY)
        told = self.tr(
            "One asks for it and another destroys it. What was kept, of what and why, stays on "
            "record; so does what was paid and handed over."
        )
        self.add(kit.label(told, "second", wrap=True), self.rows)
        self.hide()

    def refresh(self) -> None:
        """Read what has ended."""
        if self._may:
            self._desk.read(self._desk.office.ending.ended, done=self._show)

    def _turn(self) -> None:
        self.setVisible(self.isHidden())
        if not self.isHidden() and self.acts:
            next(iter(self.acts.values())).setFocus()

    def _show(self, copies: tuple[EndedCopy, ...]) -> None:
        self.acts = {}
        self.rows.set_rows([self._row(copy) for copy in copies])
        count = count_of(len(copies), "نسخة", Case.NOMINATIVE)
        said = self.tr("%1; press here to show them.").replace("%1", count)
        self.banner.set_text(said, lead=self.tr("Copies whose time has ended:"))
        self.banner.setVisible(bool(copies))
        if not copies:
            self.hide()

    def _row(self, copy: EndedCopy) -> kit.ItemRow:
        title = kit.texts.joined(copy.paper, copy.person.name)
        pages = count_of(copy.pages, "صفحة", Case.NOMINATIVE)
        ended = self.tr("Its time ended on %1").replace("%1", hijri_text(copy.ended_on))
        asked = self.tr("%1 asked for it").replace("%1", copy.asked_by) if copy.asked_by else ""
        file = kit.Button(self.tr("Open the file"), partial(self._open, copy), kind="link")
        file.setAccessibleName(f"{file.text()}: {title}")
        aside = kit.flow(file, self._way(copy, title))
        return kit.ItemRow(
            title, kit.texts.joined(pages, ended), body=asked, kind="warning", aside=aside
        )

    def _way(self, copy: EndedCopy, title: str) -> QWidget:
        if copy.mine:
            return kit.Badge(self.tr("Another destroys it"), "neutral")
        if copy.asked_by:
            act = kit.Button(self.tr("Destroy"), partial(self._ask, copy), kind="link")
        else:
            act = kit.Button(self.tr("Ask to destroy it"), partial(self._mark, copy), kind="link")
        act.setAccessibleName(f"{act.text()}: {title}")
        self.acts[_key(copy)] = act
        return act

    def _open(self, copy: EndedCopy) -> None:
        self._desk.go(places.Person(copy.person.id))

    def _mark(self, copy: EndedCopy) -> None:
        self._desk.act(
            self._desk.office.ending.mark,
            copy.request_id,
            copy.blob,
            done=self._show,
            busy=self.acts.get(_key(copy)),
            doing=saving(),
            news=self.tr("Another of the staff can destroy it now."),
        )

    def _ask(self, copy: EndedCopy) -> None:
        sheet = kit.ConfirmSheet(
            self,
            self.tr("Destroy the copy of “%1”?").replace("%1", copy.paper),
            self.tr("Nobody can bring it back; copies in earlier backups go with those."),
            self.tr("Destroy"),
        )
        sheet.confirmed.connect(partial(self._destroy, copy))
        sheet.open()

    def _destroy(self, copy: EndedCopy) -> None:
        self._desk.act(
            self._desk.office.ending.destroy,
            copy.request_id,
            copy.blob,
            done=self._show,
            busy=self.acts.get(_key(copy)),
            doing=saving(),
            news=self.tr("The copy was destroyed."),
        )


def _key(copy: EndedCopy) -> str:
    return f"{copy.request_id}:{copy.blob}"
