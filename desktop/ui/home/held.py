"""The reply clocks that the office holds: none of them is forgotten."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from desktop.base.counted import Case
from desktop.core.intake.calendar.terms import HeldClock
from desktop.core.work import Action
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import count_of, hijri_text


class HeldClocks(kit.Card):
    """Each with whose request it is, since when, and until when; ``banner`` says on the page's
    first line that there are some, and opens the card.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(QCoreApplication.translate("HeldClocks", "Reply clocks that are held"))
        self._desk = desk
        self.rows = kit.Rows(lined=True)
        self.ways: list[kit.Button] = []
        self.banner = kit.Banner("info", short=True)
        self.banner.activated.connect(self._turn)
        self.banner.hide()
        self.add(self.rows)
        self.hide()

    def refresh(self) -> None:
        """Read which are held, for who may let them run again."""
        if self._desk.may(Action.REQUEST_RESUME):
            self._desk.read(self._desk.office.calendar.held, done=self.show_held)

    def _turn(self) -> None:
        self.setVisible(self.isHidden())
        if not self.isHidden() and self.ways:
            self.ways[0].setFocus()

    def show_held(self, held: tuple[HeldClock, ...]) -> None:
        """Show other ones."""
        self.ways = []
        self.rows.set_rows([self._row(one) for one in held])
        count = count_of(len(held), "طلب", Case.NOMINATIVE)
        said = self.tr("%1; press here to show them.").replace("%1", count)
        kind = "warning" if any(one.long for one in held) else "info"
        self.banner.set_text(said, lead=self.tr("Reply clocks that are held:"), kind=kind)
        self.banner.setVisible(bool(held))
        if not held:
            self.hide()

    def _row(self, one: HeldClock) -> kit.ItemRow:
        title = kit.texts.joined(kit.texts.ltr(one.number), one.person_name)
        since = self.tr("since %1, %2").replace("%1", hijri_text(one.first))
        since = since.replace("%2", count_of(one.days, "يوم", Case.NOMINATIVE))
        until = (
            self.tr("until %1").replace("%1", hijri_text(one.until))
            if one.until
            else self.tr("no end is planned")
        )
        way = kit.Button(self.tr("Open the request"), partial(self._open, one), kind="link")
        way.setAccessibleName(f"{way.text()}: {title}")
        self.ways.append(way)
        late = self.tr("longer than the office wants") if one.long else ""
        kind = "warning" if one.long else "info"
        return kit.ItemRow(title, kit.texts.joined(since, until), body=late, kind=kind, aside=way)

    def _open(self, one: HeldClock) -> None:
        self._desk.go(places.Request(one.request_id))
