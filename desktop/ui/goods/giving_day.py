"""A distribution at speed: one field, one card, Enter hands over and goes on to the next."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop.core.aid.goods.giving.terms import Family, GivingView
from desktop.core.aid.goods.terms import Portion
from desktop.core.office import Office
from desktop.core.work import Action, Actor
from desktop.core.work.roles import may
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.goods.hand_rows import HandRows
from desktop.ui.kit.keys import press_by
from desktop.ui.parts.doing import saving
from desktop.ui.parts.figures import moment
from desktop.ui.places import PageId
from desktop.ui.shell.pages import PageSpec


def _sought(office: Office, actor: Actor, giving_id: str, typed: str) -> tuple[str, list[Family]]:
    """Look for a family, and say for what was looked."""
    return typed, office.givings.find(actor, giving_id, typed) if typed else []


class GivingDayPage(kit.Page):
    """The field keeps the keyboard. What is found alone is on the card; Enter hands it over, once
    it is signed for; a family that took is told in red, with who and when.
    """

    titled = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._id = ""
        self._giving: GivingView | None = None
        self._family: Family | None = None
        self._found_by = ""
        self._entered = False
        asked = self.tr("File number, last four digits, name, or scan")
        self.field = kit.SearchBox(asked, own_codes=True)
        self.counter = kit.label("", "title")
        self.banner = kit.Banner("info")
        self.name = kit.label("", "display", wrap=True)
        self.what = kit.label("", "display", wrap=True)
        self.second = kit.label("", "second", wrap=True)
        self.several: kit.Table[Family] = kit.Table(
            self._columns(), name=self.tr("Whom may be meant"), whole=True
        )
        self.form = kit.Form(self)
        self.hand_rows = HandRows(self, desk, self.form)
        self.card = kit.Card().add(self.banner, self.name, self.what, self.second, self.several)
        self.signing = kit.Card(self.tr("Who takes it, and how it is signed for")).add(
            *self.hand_rows.parts()
        )
        self.give = kit.Button(self.tr("Hand over"), self._hand, kind="primary", icon="check")
        self.back = kit.Button(self.tr("Take the last back"), self._take_back, icon="undo-2")
        self.add(kit.beside(self.field, self.counter, shares=(3, 1)), self.card, self.signing)
        self.set_foot(kit.PrimaryBar(self.give, self.back))
        self.field.searched.connect(self._search)
        self.field.scanned.connect(self._scanned)
        self.field.installEventFilter(self)
        self.several.opened.connect(self._chosen)
        press_by(self, "Ctrl+Z", self.back)
        self._show([])

    def _columns(self) -> list[kit.Column[Family]]:
        return [
            kit.Column(self.tr("Row"), lambda f: kit.texts.numeral(f.place), rank=3),
            kit.Column(self.tr("Family"), lambda f: f.name, main=True, strong=True, least=14),
            kit.Column(self.tr("File"), lambda f: f.file_number, identifier=True, rank=2),
            kit.Column(self.tr("Identity"), lambda f: f.identity, identifier=True, rank=1),
        ]

    # ---- what the window asks

    def open_on(self, place: places.GivingDay) -> None:
        """Show one distribution."""
        if place.id != self._id:
            self._id, self._giving = place.id, None
            self.field.clear()
            self._show([])
        self.shown_again()

    def shown_again(self) -> None:
        """Count again."""
        if self._id:
            self._desk.read(self._desk.office.givings.read, self._id, done=self._counted)

    def holds(self) -> bool:
        """Tell whether somebody is at the table: what is looked for there may be handed over."""
        return bool(self.field.text()) or self._family is not None

    def stands_on(self) -> places.Place:
        """Return the distribution that is shown."""
        return places.GivingDay(self._id)

    def heading(self) -> tuple[str, str]:
        """Return what is handed out, and where."""
        row = self._giving.row if self._giving else None
        return (row.name, row.place) if row else (_title(), "")

    def first_act(self) -> QWidget:
        """Begin in the field."""
        return self.field

    def _counted(self, giving: GivingView) -> None:
        self._giving = giving
        row = giving.row
        self.counter.setText(kit.texts.of_whole(row.taken, row.families))
        self.back.setEnabled(bool(giving.back) and not row.closed)
        self._offer()
        self.titled.emit()

    # ---- looking

    def _search(self, typed: str) -> None:
        if typed != self._found_by or not typed:
            self._desk.read(_sought, self._id, typed, done=self._came)

    def _scanned(self, _read: tuple[tuple[str, str], ...]) -> None:
        self._desk.read(_sought, self._id, self.field.text().strip(), done=self._came)

    def _came(self, found: tuple[str, list[Family]]) -> None:
        self._found_by = found[0]
        self._show(found[1])
        if self._entered:
            self._entered = False
            self.field.selectAll()  # the next scan takes the place of this one

    def _chosen(self, family: Family) -> None:
        self._show([family])
        self.field.setFocus()

    def _show(self, found: Sequence[Family]) -> None:
        self._family = found[0] if len(found) == 1 else None
        self.several.setVisible(len(found) > 1)
        if len(found) > 1:
            self.several.set_rows(found)
            self.several.mark(0)
        one = self._family
        self.name.setVisible(one is not None)
        self.what.setVisible(one is not None)
        self.second.setVisible(one is not None)
        if one is not None:
            self.name.setText(one.name)
            self.what.setText("\n".join(map(_portion, one.portions)))
            file = kit.texts.fill(self.tr("File %1"), kit.texts.ltr(one.file_number))
            heads = self.tr("%n head(s)", "", one.heads)
            self.second.setText(kit.texts.joined(file, heads, kit.texts.ltr(one.identity)))
        self._warn(found)
        self._offer()

    def _warn(self, found: Sequence[Family]) -> None:
        """Say what is to be known before, or that nobody is meant."""
        one, text = self._family, self._desk.messages.text
        if one is None:
            nobody = bool(self._found_by) and not found
            self.banner.setVisible(nobody or not found)
            ask = self.tr("Type or scan, then Enter hands over.")
            none = self.tr("Nobody in this list is meant; look at the number again.")
            self.banner.set_text(none if nobody else ask, kind="warning" if nobody else "info")
            return
        took = one.took
        self.banner.setVisible(took is not None or bool(one.notices))
        if took is not None:
            who = took.hand.collector or one.name
            said = self.tr("%1 took it on %2, handed over by %3")
            self.banner.set_text(
                kit.texts.fill(said, who, moment(took.at), took.staff), kind="danger"
            )
        elif one.notices:
            kind = "danger" if "died" in one.notices else "warning"
            notices = kit.texts.listed(text(f"term.giving_notice.{each}") for each in one.notices)
            self.banner.set_text(notices, kind=kind)

    def _offer(self) -> None:
        one, giving = self._family, self._giving
        ready = one is not None and one.took is None and "died" not in one.notices
        self.give.setEnabled(ready and giving is not None and not giving.row.closed)

    # ---- handing over

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter hand over who is on the card, and Ctrl+Z of an empty field take back."""
        if watched is self.field and isinstance(event, QKeyEvent) and self._acts(event):
            return True
        return super().eventFilter(watched, event)

    def _acts(self, event: QKeyEvent) -> bool:
        undo = event.matches(QKeySequence.StandardKey.Undo) and not self.field.text()
        if event.type() == QEvent.Type.ShortcutOverride:
            if undo:
                event.ignore()
            return undo
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.type() != QEvent.Type.KeyPress or event.isAutoRepeat() or not enter:
            return False
        shown = self._family is not None and self.field.text().strip() == self._found_by
        if shown and self.give.isEnabled():
            self.give.click()
        elif shown:
            self.field.selectAll()
        self._entered = not shown
        return shown

    def _hand(self) -> None:
        one = self._family
        if one is not None and self.form.check():
            self._desk.act(
                self._desk.office.givings.hand,
                one.id,
                self.hand_rows.hand(),
                done=self._handed,
                form=self.form,
                busy=self.give,
                doing=saving(),
            )

    def _handed(self, family: Family) -> None:
        self.hand_rows.clear()
        self._found_by = ""
        self.field.clear()
        self._show([])
        said = kit.texts.fill(self.tr("Handed over to %1"), family.name)
        self.banner.set_text(said, kind="ok")
        self.field.setFocus()
        self.shown_again()

    def _take_back(self) -> None:
        self._desk.act(
            self._desk.office.givings.take_back, self._id, done=self._taken_back, busy=self.back
        )

    def _taken_back(self, family: Family) -> None:
        self._found_by = self.field.text().strip()
        self._show([])
        said = self.tr("Taken back: %1 took nothing; it is in the store again.")
        self.banner.setVisible(True)
        self.banner.set_text(kit.texts.fill(said, family.name), kind="warning")
        self.field.setFocus()
        self.shown_again()


def _portion(one: Portion) -> str:
    said = f"{one.name}: {kit.texts.numeral(one.quantity)}"
    return said if one.unit in one.name else f"{said} {one.unit}"


def _title() -> str:
    return QCoreApplication.translate("GivingDayPage", "Distribution")


def _allowed(actor: Actor) -> bool:
    return may(actor.roles, Action.GIVING_HAND)


PAGE = PageSpec(
    PageId.GIVING_DAY, _title, "hand-coins", GivingDayPage, allowed=_allowed, listed=False,
    under=PageId.HOME,
)  # fmt: skip
