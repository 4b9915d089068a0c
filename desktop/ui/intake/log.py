"""The lines of the day's log, of all days, that one tag of the policy's trace counts."""

from PySide6.QtCore import QCoreApplication, Signal

from desktop.core.intake.visits.terms import VisitRow
from desktop.core.office import Office
from desktop.core.policy.vocabulary import Serves
from desktop.core.work import Action, Actor
from desktop.core.work.paging import Key, Page
from desktop.core.work.roles import may
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.parts.day_columns import moment_column
from desktop.ui.parts.paged import Paged
from desktop.ui.places import PageId
from desktop.ui.shell.pages import PageSpec


def read_log(
    office: Office, actor: Actor, tag: Serves, after: Key | None, size: int
) -> Page[VisitRow]:
    """Read some of the lines that a tag counts."""
    return office.visits.showing(actor, tag, after, size)


class VisitsPage(kit.Page):
    """Opened on a tag; every line at first."""

    titled = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._tag = Serves.RECEPTION
        self.table: kit.Table[VisitRow] = kit.Table(
            self._columns(),
            name=self.tr("Visits"),
            empty=kit.EmptyState(
                "concierge-bell", self.tr("No visit"), self.tr("None was put down for this yet.")
            ),
        )
        self._pages = Paged[Serves, VisitRow](desk, self.table, read_log, self.titled.emit)
        self.add(kit.Card().grow().add(self.table), stretch=1)
        kit.MainList(self, self.table)

    def _columns(self) -> list[kit.Column[VisitRow]]:
        text = self._desk.messages.text
        return [
            moment_column(self._desk.office.clock, self.tr("When"), lambda v: v.at, rank=5),
            kit.Column(self.tr("Purpose"), self._purpose, rank=6),
            kit.Column(self.tr("By"), lambda v: text(f"term.channel.{v.channel}"), rank=2),
            kit.Column(self.tr("Name"), self._who, main=True, strong=True, least=14),
            kit.Column(
                self.tr("Note"), lambda v: v.note.replace("\n", " "), rank=3, least=12, most=46
            ),
            kit.Column(self.tr("Staff"), lambda v: v.staff, rank=1, least=10, most=26),
        ]

    def _purpose(self, visit: VisitRow) -> str:
        purpose = self._desk.messages.text(f"term.purpose.{visit.purpose}")
        if visit.priority is None:
            return purpose
        return f"{purpose} · {self._desk.messages.text(f'term.priority.{visit.priority}')}"

    def _who(self, visit: VisitRow) -> str:
        file = self.tr("file %1").replace("%1", kit.texts.ltr(visit.file_number))
        return kit.texts.joined(visit.name, file if visit.file_number else "")

    # ---- what the window asks

    def open_on(self, place: places.Logged) -> None:
        """Show the lines that a tag counts."""
        self._tag = place.tag
        self.shown_again()

    def shown_again(self) -> None:
        """Read the log again."""
        self._pages.show(self._tag)

    def heading(self) -> tuple[str, str]:
        """Return the page's title, and what its lines show."""
        return _title(), self._desk.messages.text(f"policy.serves.{self._tag}")


def _title() -> str:
    return QCoreApplication.translate("VisitsPage", "Visits")


def _allowed(actor: Actor) -> bool:
    return may(actor.roles, Action.VISIT_READ)


PAGE = PageSpec(
    PageId.VISITS, _title, "concierge-bell", VisitsPage, allowed=_allowed, listed=False,
    under=PageId.RECEPTION,
)  # fmt: skip
