"""«سجل التسليم»: what was handed over, of requests and at distributions; Enter opens either."""

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.base.order import Order
from desktop.base.spans import Span
from desktop.core.intake.deliveries.terms import (
    AREA,
    CATEGORY,
    KIND,
    OFFICER,
    PERIOD,
    SERVICE,
    By,
    Delivery,
    Kind,
)
from desktop.core.office import Office
from desktop.core.people.area import Area
from desktop.core.people.views import sees_category, sees_names
from desktop.core.work import Action, Actor, DeskId
from desktop.core.work.ordered import Asked
from desktop.core.work.roles import may
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.kit.keys import press_by
from desktop.ui.kit.spoken import riyals
from desktop.ui.parts.day_columns import moment_column
from desktop.ui.parts.lists.areas import area_options
from desktop.ui.parts.lists.terms import Filter, ListSpec
from desktop.ui.parts.lists.whole_list import WholeList
from desktop.ui.parts.options import terms
from desktop.ui.places import PageId
from desktop.ui.shell.pages import PageSpec


def _order(office: Office, actor: Actor, asked: Asked) -> Order:
    return office.lists.deliveries.order(actor, asked)


def _rows(office: Office, actor: Actor, ids: Sequence[str]) -> Mapping[str, Delivery]:
    return office.lists.deliveries.rows(actor, ids)


class DeliveriesPage(kit.Page):
    """Each part that was handed over stands for itself; what was a mistake does not."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.list = WholeList(self, desk, self._spec)
        self.table = self.list.table
        self.primary = kit.Button("", self._open_marked, kind="primary", icon="file-text")
        self.person = kit.Button(self.tr("Open the file"), self._to_file, icon="user")
        self.export = self.list.export(lambda r: r.person_id)
        self.add(kit.Card().grow().add(self.list.box()), stretch=1)
        kit.MainList(self, self.table)
        self.set_foot(kit.PrimaryBar(self.primary, self.person, self.export))
        self.table.opened.connect(self._open)
        self.table.selected.connect(self._marked)
        desk.listen(self, self.list.refresh, DeskId.INTAKE, DeskId.AID)
        press_by(self, "Ctrl+Return", self.primary)
        self._marked(None)

    # ---- what it lists

    def _spec(self) -> ListSpec[Delivery]:
        named = sees_names(self._desk.actor.roles)
        return ListSpec(
            "deliveries",
            _title(),
            self.tr("Name, or number of request or file"),
            self._columns(),
            [one.value for one in By if named or one is not By.PERSON],
            self.tr("The newest first"),
            tuple(self._filters()),
            _order,
            _rows,
            lambda count: self.tr("%n delivery(s)", "", count),
            kit.EmptyState(
                "check",
                self.tr("Nothing was delivered here"),
                self.tr("Choose another filter, or clear the search."),
            ),
        )

    def _filters(self) -> Iterator[Filter]:
        messages, profile = self._desk.messages, self._desk.office.policy.profile
        periods = terms(messages, "period", Span)
        yield Filter(PERIOD, self.tr("When"), self.tr("At any time"), periods)
        if self._desk.may(Action.GIVING_READ):
            kinds = terms(messages, "delivery_kind", Kind)
            yield Filter(KIND, self.tr("Of what"), self.tr("All that was delivered"), kinds)
        services = [(one.id, one.name) for one in profile.services]
        yield Filter(SERVICE, self.tr("Service"), self.tr("Every service"), services)
        if sees_category(self._desk.actor.roles):
            named = [(one.id, one.name) for one in profile.categories]
            yield Filter(CATEGORY, self.tr("Category"), self.tr("Every category"), named)
        yield Filter(OFFICER, self.tr("Handed over by"), self.tr("By anyone"), ())
        yield Filter(AREA, self.tr("City or district"), self.tr("Every city"), ())

    def _columns(self) -> list[kit.Column[Delivery]]:
        return [
            kit.Column(
                self.tr("Beneficiary"), lambda r: r.name, main=True, strong=True, least=14,
                name=By.PERSON,
            ),
            moment_column(
                self._desk.office.clock, self.tr("Delivered"), lambda r: r.at, rank=8, name=By.DAY
            ),
            kit.Column(
                self.tr("Request"), lambda r: r.number, identifier=True, rank=6, name="request"
            ),
            kit.Column(
                self.tr("Service"), self._service, rank=5, least=12, most=26, name="service"
            ),
            kit.Column(self.tr("What"), lambda r: r.what, rank=7, least=12, most=36, name="what"),
            kit.Column(
                self.tr("Amount"), lambda r: riyals(r.amount) if r.amount else "", end=True, rank=4,
                name="amount",
            ),
            kit.Column(self.tr("Taken by"), lambda r: r.taken_by, rank=2, most=24, name="taken_by"),
            kit.Column(
                self.tr("Handed over by"), lambda r: r.officer, rank=3, most=24, name="officer"
            ),
            kit.Column(self.tr("City"), lambda r: r.city, rank=1, most=16, name="city"),
        ]  # fmt: skip

    def _service(self, row: Delivery) -> str:
        return row.service or self._desk.messages.text(f"term.delivery_kind.{row.kind}")

    # ---- what the window asks

    def shown_again(self) -> None:
        """Read the list again, who hands over, and where people live."""
        self.list.refresh()
        self._desk.read(self._desk.office.lists.deliveries.officers, done=self._offer)
        self._desk.read(self._desk.office.lists.deliveries.areas, done=self._offer_areas)

    def first_act(self) -> QWidget:
        """Return the search."""
        return self.list.bar.search

    def _offer(self, officers: list[tuple[str, str]]) -> None:
        self.list.bar.offer(OFFICER, officers)

    def _offer_areas(self, areas: Sequence[Area]) -> None:
        self.list.bar.offer(AREA, area_options(areas))

    # ---- acts

    def _marked(self, row: Delivery | None) -> None:
        self.primary.setEnabled(row is not None)
        giving = row is not None and row.kind is Kind.GIVING
        name = self.tr("Open the distribution") if giving else self.tr("Open the request")
        self.primary.setText(name)
        self.person.setEnabled(row is not None)

    def _open_marked(self) -> None:
        row = self.table.current()
        if row is not None:
            self._open(row)

    def _open(self, row: Delivery) -> None:
        if row.kind is Kind.REQUEST:
            self._desk.go(places.Request(row.subject_id))
        else:
            self._desk.go(places.GivingDay(row.subject_id))

    def _to_file(self) -> None:
        row = self.table.current()
        if row is not None:
            self._desk.go(places.Person(row.person_id))


def _title() -> str:
    return QCoreApplication.translate("DeliveriesPage", "Register of deliveries")


def _allowed(actor: Actor) -> bool:
    return may(actor.roles, Action.REQUEST_READ)


PAGE = PageSpec(
    PageId.DELIVERIES, _title, "check", DeliveriesPage, allowed=_allowed, listed=False,
    under=PageId.HOME,
)  # fmt: skip
