"""A beneficiary's file: who it is, the household, requests, papers issued and history."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.base.clock import today
from desktop.base.hijri import hijri_text
from desktop.base.money import riyals, total
from desktop.core.intake.standing import BEFORE_DECISION
from desktop.core.intake.terms import RequestRow
from desktop.core.office import Office
from desktop.core.people.births import birth_text
from desktop.core.people.terms import Member, PersonView, Shown, VersionView
from desktop.core.work import Action, Actor
from desktop.core.work.roles import may
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.kit.keys import shortcut
from desktop.ui.people.versions import VersionsCard
from desktop.ui.places import PageId
from desktop.ui.shell.pages import PageSpec

_OPENED, _WAITS = 2, 4


@dataclass(frozen=True, slots=True)
class FileView:
    """Everything that a file's page shows, read in one go."""

    person: PersonView
    requests: tuple[RequestRow, ...]
    history: tuple[VersionView, ...]


def read_file(office: Office, actor: Actor, person_id: str) -> FileView:
    """Read a beneficiary's file as the actor's roles may see it."""
    return FileView(
        office.people.read(actor, person_id),
        tuple(office.intake.of_person(actor, person_id)),
        tuple(office.people.history(actor, person_id)),
    )


class PersonPage(QWidget):
    """Opens on a person's id; everything but the buttons is to be read."""

    titled = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._id = ""
        self._view: FileView | None = None
        self._due = kit.Banner("warning")
        self._who = kit.FactList(count=2)
        self._where = kit.FactList()
        self._money = kit.FactList()
        self._badges = kit.Badge("")
        self.requests: kit.Table[RequestRow] = kit.Table(
            self._request_columns(),
            name=self.tr("Requests"),
            empty=kit.EmptyState(
                "file-text",
                self.tr("No request yet"),
                self.tr("Start one; the data is here already."),
            ),
        )
        self._members: kit.Table[Member] = kit.Table(
            self._member_columns(),
            name=self.tr("Household"),
            empty=kit.EmptyState("users", self.tr("Lives alone"), self.tr("No members entered.")),
        )
        self.versions = VersionsCard(desk)
        self.start = kit.Button(
            self.tr("New request"), self._start, kind="primary", icon="file-pen"
        )
        self._build()
        self.requests.opened.connect(self._open_request)
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        shortcut(self, "Ctrl+N", self.start.click, here)
        self.start.setToolTip(self.tr("Ctrl+N"))
        may_write = may(desk.actor.roles, Action.REQUEST_OPEN)
        self.start.setVisible(may_write)
        desk.tasks.changed.connect(self._something_changed)

    def _build(self) -> None:
        page = kit.Page()
        self._due.hide()
        main = kit.stack(
            kit.Card(self.tr("Requests")).add(self.requests),
            kit.Card(self.tr("Household")).add(self._members),
        )
        side = kit.stack(
            kit.Card(self.tr("Summary")).add(self._money),
            self.versions,
        )
        who = kit.Card(self.tr("Beneficiary"), aside=self._badges).add(self._who, self._where)
        page.add(self._due, kit.beside(kit.stack(who, main), side))
        page.set_foot(kit.PrimaryBar(self.start))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(page)

    def _request_columns(self) -> list[kit.Column[RequestRow]]:
        text = self._desk.messages.text
        return [
            kit.Column(self.tr("Number"), lambda r: r.number, identifier=True, strong=True),
            kit.Column(self.tr("Service"), lambda r: r.service_name, stretch=True),
            kit.Column(
                self.tr("Opened"), lambda r: hijri_text(r.opened_on), key=lambda r: r.opened_on
            ),
            kit.Column(
                self.tr("State"),
                lambda r: text(f"term.state.{r.state.value}"),
                badge=lambda _r: "info",
            ),
            kit.Column(self.tr("Waits for"), self._waits, badge=_waits_kind),
        ]

    def _waits(self, row: RequestRow) -> str:
        text = self._desk.messages.text
        if row.papers_missing:
            return text("term.fact.papers_missing")
        return text("term.fact.awaiting_signature") if row.awaiting_signature else ""

    def _member_columns(self) -> list[kit.Column[Member]]:
        text = self._desk.messages.text
        return [
            kit.Column(self.tr("Name"), lambda m: m.name or "—", stretch=True, strong=True),
            kit.Column(
                self.tr("Relationship"), lambda m: text(f"term.relationship.{m.relationship.value}")
            ),
            kit.Column(self.tr("Birth"), lambda m: kit.texts.arabic_digits(birth_text(m.birth))),
            kit.Column(self.tr("Note"), lambda m: m.note),
        ]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Hide the date where the service needs its room, and an empty last column."""
        rows = self._view.requests if self._view else ()
        view = self.requests.view
        view.setColumnHidden(
            _OPENED, self.requests.width() < 34 * kit.theme.current_theme().px.base
        )
        view.setColumnHidden(_WAITS, not any(self._waits(row) for row in rows))

    # ---- what the window asks

    def open_on(self, place: places.Person) -> None:
        """Show a file."""
        self._id = place.id
        self._read()
        self.start.setFocus()

    def shown_again(self) -> None:
        """Look again."""
        if self._id:
            self._read()

    def heading(self) -> tuple[str, str]:
        """Return the name, and the file's number."""
        if self._view is None:
            return _title(), ""
        person = self._view.person
        number = self.tr("File %1").replace("%1", kit.texts.ltr(person.file_number))
        since = self.tr("Registered on %1").replace("%1", hijri_text(person.registered_on))
        return person.form.name.full, f"{number}  ·  {since}"

    def _read(self) -> None:
        self._desk.read(read_file, self._id, done=self._show)

    def _something_changed(self, change: object) -> None:
        subject = getattr(change, "subject", "")
        if self.isVisible() and self._view is not None:
            mine = {self._id, *(row.id for row in self._view.requests)}
            if subject in mine:
                self._read()

    # ---- showing

    def _show(self, view: FileView) -> None:
        if view.person.id != self._id:
            return
        self._view = view
        person, form = view.person, view.person.form
        text, day = self._desk.messages.text, today(self._desk.office.clock)
        names = self._desk.office.policies.category_names
        self._badges.set("، ".join(names.get(c, c) for c in form.categories), "info")
        self._badges.setVisible(bool(form.categories))
        number = kit.texts.ltr(form.identity.number) if form.identity.number else ""
        self._who.set_facts(
            [
                (text(f"term.label.{form.identity.kind.value}"), number),
                (self.tr("Date of birth"), kit.texts.arabic_digits(birth_text(form.birth))),
                (
                    self.tr("Marital status"),
                    text(f"term.marital.{form.marital.value}") if form.marital else "",
                ),
                (self.tr("Nationality"), form.nationality),
                (self.tr("Mobile"), _number(form.mobile)),
                (self.tr("Another phone"), _number(form.other_mobile)),
            ]
        )
        self._where.set_facts(
            [
                (self.tr("IBAN"), _number(form.iban)),
                (self.tr("Address"), _address(person)),
            ]
        )
        self._money.set_facts(self._sums(person))
        self.requests.set_rows(view.requests)
        self._members.set_rows(form.members)
        _fit(self.requests, len(view.requests))
        self._fit_columns()
        _fit(self._members, len(form.members))
        self._show_due(person, due=person.update_due < day)
        self.versions.show_versions(view.history)
        self.titled.emit()

    def _sums(self, person: PersonView) -> list[tuple[str, str]]:
        form = person.form
        heads = kit.texts.arabic_digits(str(1 + len(form.members)))
        if person.household is Shown.NOTHING:
            return [(self.tr("Household and income"), self.tr("Not shown to your role"))]
        owed = total(o.monthly for o in form.obligations)
        per_head = riyals(person.income_per_head) if form.incomes else "—"
        return [
            (self.tr("People in the household"), heads),
            (self.tr("Monthly income"), riyals(person.income_total) if form.incomes else "—"),
            (self.tr("Income per head"), per_head),
            (self.tr("Monthly obligations"), riyals(owed)),
            (self.tr("Housing"), self._desk.messages.text(f"term.housing.{form.housing.value}")),
            (self.tr("Data update due"), hijri_text(person.update_due)),
        ]

    def _show_due(self, person: PersonView, *, due: bool) -> None:
        self._due.setVisible(due)
        if due:
            self._due.set_text(
                self.tr("Confirm or change the data with the next request."),
                lead=self.tr("The yearly update was due on %1.").replace(
                    "%1", hijri_text(person.update_due)
                ),
            )

    def _start(self) -> None:
        self._desk.go(places.VisitOf(self._id))

    def _open_request(self, row: RequestRow) -> None:
        at_desk = may(self._desk.actor.roles, Action.REQUEST_OPEN)
        before = row.state in BEFORE_DECISION
        visit = at_desk and before
        self._desk.go(places.VisitFor(row.id) if visit else places.Request(row.id))


def _fit(table: kit.Table[Any], rows: int) -> None:
    """Make a table as high as its rows, up to eight; an empty one as its advice."""
    height = table.view.verticalHeader().defaultSectionSize()
    table.setFixedHeight((min(rows, 8) + 1) * height + 8 if rows else 5 * height)


def _waits_kind(row: RequestRow) -> str:
    return "warning" if row.papers_missing or row.awaiting_signature else ""


def _number(text: str) -> str:
    return kit.texts.ltr(text) if text else ""


def _address(person: PersonView) -> str:
    address = person.form.address
    code = kit.texts.ltr(address.short_code) if address.short_code else ""
    return "، ".join(p for p in (address.city, address.district, address.street, code) if p)


def _title() -> str:
    return QCoreApplication.translate("PersonPage", "Beneficiary's file")


def _allowed(actor: Actor) -> bool:
    return may(actor.roles, Action.PERSON_READ)


PAGE = PageSpec(PageId.PERSON, _title, "user", PersonPage, allowed=_allowed, listed=False)
