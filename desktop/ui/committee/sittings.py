"""«سجل الجلسات»: every sitting that there was or is to be; Enter leads to its page."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.base.order import Order
from desktop.base.spans import Span
from desktop.core.committee.listed.terms import BODY, PERIOD, STATE, By
from desktop.core.committee.terms import SittingState, SittingView
from desktop.core.office import Office
from desktop.core.policy.vocabulary import BodyKind
from desktop.core.work import Action, Actor, DeskId
from desktop.core.work.ordered import Asked
from desktop.core.work.roles import may
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.kit.keys import press_by
from desktop.ui.parts.day_columns import day_column
from desktop.ui.parts.lists.terms import Filter, ListSpec
from desktop.ui.parts.lists.whole_list import WholeList
from desktop.ui.parts.options import terms
from desktop.ui.places import PageId
from desktop.ui.shell.pages import PageSpec

_COLOURS = {SittingState.PLANNED: "info", SittingState.OPEN: "ok", SittingState.CLOSED: "neutral"}


def _order(office: Office, actor: Actor, asked: Asked) -> Order:
    return office.lists.sittings.order(actor, asked)


def _rows(office: Office, actor: Actor, ids: Sequence[str]) -> Mapping[str, SittingView]:
    return office.lists.sittings.rows(actor, ids)


class SittingsPage(kit.Page):
    """The register of sittings; the page of sittings offers the newest alone."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._seated = desk.office.policy.profile.studying_body.kind is BodyKind.COMMITTEE
        self.list = WholeList(self, desk, self._spec)
        self.table = self.list.table
        name = self.tr("Open the sitting") if self._seated else self.tr("Open the day")
        self.primary = kit.Button(name, self._open_marked, kind="primary", icon="gavel")
        self.export = self.list.export()
        self.add(kit.Card().grow().add(self.list.box()), stretch=1)
        kit.MainList(self, self.table)
        self.set_foot(kit.PrimaryBar(self.primary, self.export))
        self.table.opened.connect(self._open)
        self.table.selected.connect(self._marked)
        desk.listen(self, self.list.refresh, DeskId.COMMITTEE)
        press_by(self, "Ctrl+Return", self.primary)
        self._marked(None)

    def _spec(self) -> ListSpec[SittingView]:
        messages = self._desk.messages
        states = terms(messages, "sitting_state", SittingState)
        periods = terms(messages, "period", Span)
        return ListSpec(
            "sittings",
            _title(),
            self.tr("Number of the sitting"),
            self._columns(),
            [one.value for one in By],
            self.tr("The newest first"),
            (
                Filter(STATE, self.tr("State"), self.tr("Every state"), states),
                Filter(BODY, self.tr("Body"), self.tr("Every body"), ()),
                Filter(PERIOD, self.tr("When"), self.tr("At any time"), periods),
            ),
            _order,
            _rows,
            lambda count: self.tr("%n sitting(s)", "", count),
            kit.EmptyState(
                "gavel",
                self.tr("No sitting here"),
                self.tr("Choose another filter, or clear the search."),
            ),
        )

    def _columns(self) -> list[kit.Column[SittingView]]:
        text = self._desk.messages.text
        return [
            kit.Column(
                self.tr("Number"), lambda s: s.number, identifier=True, main=True, strong=True,
                least=10, name=By.NUMBER,
            ),
            day_column(
                self._desk.office.clock, self.tr("Day"), lambda s: s.held_on, rank=8, name=By.DAY
            ),
            kit.Column(self.tr("Body"), lambda s: s.body, rank=3, least=12, most=30, name="body"),
            kit.Column(
                self.tr("State"), lambda s: text(f"term.sitting_state.{s.state}"),
                badge=lambda s: _COLOURS[s.state], rank=7, name="state",
            ),
            kit.Column(
                self.tr("Decisions"), lambda s: kit.texts.numeral(s.decisions), end=True, rank=6,
                name=By.DECISIONS,
            ),
            kit.Column(
                self.tr("Attended"), lambda s: kit.texts.listed(s.present),
                rank=2, least=14, most=40,
                name="attended",
            ),
            kit.Column(self.tr("Minutes"), self._signed, rank=5, name="minutes"),
        ]  # fmt: skip

    def _signed(self, sitting: SittingView) -> str:
        if sitting.state is not SittingState.CLOSED:
            return ""
        if sitting.scan:
            return self.tr("Signed in ink")
        count = len(sitting.signed)
        return self.tr("%n signature(s)", "", count) if count else self.tr("Not signed")

    # ---- what the window asks

    def shown_again(self) -> None:
        """Read the list again, and which bodies sat."""
        self.list.refresh()
        self._desk.read(self._desk.office.lists.sittings.bodies, done=self._offer)

    def first_act(self) -> QWidget:
        """Return the search."""
        return self.list.bar.search

    def _offer(self, bodies: Sequence[str]) -> None:
        self.list.bar.offer(BODY, [(one, one) for one in bodies])

    # ---- acts

    def _marked(self, row: SittingView | None) -> None:
        self.primary.setEnabled(row is not None)

    def _open_marked(self) -> None:
        row = self.table.current()
        if row is not None:
            self._open(row)

    def _open(self, row: SittingView) -> None:
        self._desk.go(places.Sitting(row.id))


def _title() -> str:
    return QCoreApplication.translate("SittingsPage", "Register of sittings")


def _allowed(actor: Actor) -> bool:
    opens = any(may(actor.roles, one) for one in (Action.REQUEST_DECIDE, Action.SITTING_SIGN))
    return opens and may(actor.roles, Action.DECISION_READ)


PAGE = PageSpec(
    PageId.SITTINGS, _title, "gavel", SittingsPage, allowed=_allowed, listed=False,
    under=PageId.COMMITTEE,
)  # fmt: skip
