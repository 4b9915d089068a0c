"""A beneficiary's file: who it is, the household, requests, papers issued and history."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.intake.standing import ACTIVE, BEFORE_DECISION
from desktop.core.intake.terms import RequestRow
from desktop.core.people.births import birth_text
from desktop.core.people.terms import Member, PersonView, VersionView
from desktop.core.people.words import word
from desktop.core.sealed.terms import ReadWhy
from desktop.core.work import Action, Actor
from desktop.core.work.roles import may
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.kit.keys import press_by
from desktop.ui.kit.spoken import hijri_text
from desktop.ui.parts.aid_card import AidCard
from desktop.ui.parts.consents.card import ConsentsCard
from desktop.ui.parts.consents.notice_card import NoticeCard
from desktop.ui.parts.initiated import InitiatedCard
from desktop.ui.parts.person.ahead import AheadBanner
from desktop.ui.parts.person.course_banner import CourseBanner
from desktop.ui.parts.person.member_more import in_words
from desktop.ui.parts.person.noticing import NoticeBanner
from desktop.ui.parts.sealed.card import SealedCard
from desktop.ui.people.changes import ChangesSheet
from desktop.ui.people.course_card import CourseCard
from desktop.ui.people.file_view import FileView, read_file
from desktop.ui.people.household_page import HouseholdButton
from desktop.ui.people.links_card import LinksCard
from desktop.ui.people.means import MeansCard
from desktop.ui.people.member_sheet import MemberSheet, PartSheet
from desktop.ui.people.move_over_sheet import MoveOverSheet
from desktop.ui.people.papers import PapersCard
from desktop.ui.people.request_columns import request_columns
from desktop.ui.people.sign_sheet import ChangeSignature
from desktop.ui.people.versions import VersionsCard
from desktop.ui.people.where import identity_ends, in_line, where_facts
from desktop.ui.places import PageId
from desktop.ui.shell.pages import PageSpec


class PersonPage(QWidget):
    """Opens on a person's id; everything but the buttons is to be read."""

    titled = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._id, self._changes = "", False
        self._view: FileView | None = None
        self._page = kit.Page()
        self._due = AheadBanner(desk)
        self._odd = NoticeBanner()
        self._who = kit.FactList(count=2)
        self._where = kit.FactList()
        self._means = MeansCard(desk)
        self._badges = kit.Badge("")
        self.requests: kit.Table[RequestRow] = kit.Table(
            request_columns(desk),
            name=self.tr("Requests"),
            empty=kit.EmptyState(
                "file-text",
                self.tr("No request yet"),
                self.tr("Start one; the data is here already."),
            ),
            whole=True,
        )
        self._members: kit.Table[Member] = kit.Table(
            self._member_columns(),
            name=self.tr("Household"),
            empty=kit.EmptyState("users", self.tr("Lives alone"), self.tr("No members entered.")),
            whole=True,
        )
        self._of_requests = kit.Card(self.tr("Requests"))
        self._household = kit.Card(self.tr("Household"))
        self._banner = CourseBanner(desk)
        self.course = CourseCard(desk)
        self.links = LinksCard(desk)
        self.aid = AidCard(desk)
        self.papers = PapersCard(desk)
        self.versions = VersionsCard(desk, self._show_changes, self._sign)
        self.signature = ChangeSignature(self, desk, self.versions)
        self.consents = ConsentsCard(desk)
        self.notice = NoticeCard(desk)
        self.initiated = InitiatedCard(desk)
        self.sealed = SealedCard(desk, ReadWhy.FILE)
        self.start = kit.Button(
            self.tr("New request"), self._start, kind="primary", icon="file-pen"
        )
        self.revise = kit.Button(self.tr("Update or correction"), self._revise, icon="pen-line")
        self._build()
        self._due.activated.connect(self._see_to)
        self.requests.opened.connect(self._open_request)
        self._members.opened.connect(self._open_member)
        self.course.passed.connect(self._confirm)
        self.sealed.listed.connect(lambda kept: self.consents.show_sealed(kept=kept))
        press_by(self, "Ctrl+N", self.start)
        press_by(self, "Ctrl+U", self.revise)
        self.start.setVisible(desk.may(Action.REQUEST_OPEN))
        self.revise.setVisible(desk.may(Action.PERSON_REVISE))
        desk.tasks.changed.connect(self._something_changed)

    def _build(self) -> None:
        side = kit.stack(self.aid, self.course, self._means, self.links, self.papers, self.versions)
        who = kit.Card(self.tr("Beneficiary"), aside=self._badges).add(self._who, self._where)
        main = kit.stack(
            who,
            self._of_requests.add(self.requests),
            self._household.add(self._members),
            self.sealed,
            self.consents,
            self.notice,
            self.initiated,
            together=True,
        )
        page = self._page
        page.add(kit.Banners(self._banner, self._due, self._odd), kit.beside(main, side))
        household = HouseholdButton(self._desk, lambda: self._id)
        page.set_foot(kit.PrimaryBar(self.start, self.revise, household))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(page)

    def _member_columns(self) -> list[kit.Column[Member]]:
        return [
            kit.Column(self.tr("Name"), lambda m: m.name or "—", main=True, strong=True, least=14),
            kit.Column(self.tr("Relationship"), self._kin, rank=5),
            kit.Column(self.tr("Birth"), lambda m: kit.texts.digits(birth_text(m.birth)), rank=4),
            kit.Column(self.tr("Identity, school or work"), self._more, rank=2, least=12, most=46),
            kit.Column(self.tr("Note"), lambda m: m.note, rank=1, least=12, most=46),
        ]

    def _kin(self, member: Member) -> str:
        whose = self._view.person.form.gender if self._view else None
        return word(self._desk.messages, "relationship", member.relationship, whose)

    def _more(self, member: Member) -> str:
        return in_words(self._desk, member, self._view.person.form.gender if self._view else None)

    # ---- what the window asks

    def open_on(self, place: places.Person) -> None:
        """Show a file."""
        self._id, self._changes = place.id, place.changes
        self._read()

    def first_act(self) -> QWidget:
        """Begin with a new request, or what they came for; who starts none, with the list."""
        first = self.revise if self._changes else self.start
        return first if self._desk.may(Action.REQUEST_OPEN) else self.requests.view

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
        before, self._view = self._view, view
        person, form = view.person, view.person.form
        anew = before is None or before.person.id != person.id
        history = (view.history, view.course.lines, view.signed_by, view.consents)
        self.versions.offer(view.unsigned)
        if anew:
            self._page.area.verticalScrollBar().setValue(0)
        self._desk.tasks.turns.bring(
            [
                (self._of_requests, lambda: self.requests.set_rows(view.requests)),
                (self.course, lambda: self.course.show_course(person, view.course)),
                (self._means, lambda: self._means.show_person(person, view.ahead.renewal.due)),
                (self._household, lambda: self._members.set_rows(form.members)),
                (self.links, lambda: self.links.show_links(person.id, view.links, view.merges)),
                (self.consents, lambda: self.consents.show_consents(person.id, view.consents)),
                (self.notice, lambda: self.notice.show_notice(person.id, view.notice)),
                (self.initiated, lambda: self.initiated.show_visits(person.id, view.initiated)),
                (self.papers, lambda: self.papers.show_papers(person, view.papers, view.copies)),
                (self.versions, lambda: self.versions.show_versions(person.id, *history)),
            ],
            lambda: self._view is view,
            anew=anew,
        )
        self.aid.show_person(person.id)
        texts = self._desk.messages
        marital = word(texts, "marital", form.marital, form.gender) if form.marital else ""
        names = self._desk.office.policies.category_names
        self._badges.set(kit.texts.listed(names.get(c, c) for c in form.categories), "info")
        self._badges.setVisible(bool(form.categories))
        number = in_line(form.identity.number)
        self._who.set_facts(
            [
                (texts.text(f"term.label.{form.identity.kind.value}"), number),
                (self.tr("Identity expires on"), identity_ends(form, view.ahead)),
                (self.tr("Date of birth"), kit.texts.digits(birth_text(form.birth))),
                (self.tr("Marital status"), marital),
                (self.tr("Nationality"), form.nationality),
                (self.tr("Mobile"), in_line(form.mobile)),
                (self.tr("Another phone"), in_line(form.other_mobile)),
            ]
        )
        self._where.set_facts(where_facts(self._desk, person, view.came))
        self._due.show_ahead(view.ahead)
        self._odd.show_person(self._desk, person)
        self._banner.show_course(person, view.course)
        open_ = next((row.id for row in view.requests if row.state in ACTIVE), "")
        self.sealed.show_person(person, open_)
        self.titled.emit()

    def _sign(self) -> None:
        if self._view is not None:
            self.signature.ask(self._view.person)

    def _see_to(self) -> None:
        """See to what is due: the signature of a change that has none, else the data."""
        unsigned = self._view is not None and self._view.unsigned
        if unsigned and self._desk.may(Action.PERSON_SIGN):
            self._sign()
        else:
            self._revise()

    def _revise(self) -> None:
        if self._desk.may(Action.PERSON_REVISE):
            self._desk.go(places.Revise(self._id))

    def _start(self) -> None:
        self._desk.go(places.VisitOf(self._id))

    def _open_member(self, member: Member) -> None:
        """Show everything of a member; from there a file of their own is opened."""
        if self._view is not None:
            person = self._view.person
            sheet = MemberSheet(self, self._desk, person, person.form.members.index(member))
            sheet.parting.connect(self.ask_parting)
            sheet.moving.connect(self.ask_moving)
            sheet.open()

    def ask_parting(self, place: int) -> None:
        """Ask for what a member's own file takes along."""
        if self._view is not None:
            sheet = PartSheet(self, self._desk, self._view.person, place)
            sheet.parted.connect(self._confirm)
            sheet.open()

    def ask_moving(self, place: int) -> None:
        """Ask to which household a member moves."""
        if self._view is not None:
            MoveOverSheet(self, self._desk, self._view.person, place).open()

    def _confirm(self, person: PersonView) -> None:
        """Go on with who heads a file anew: the data is confirmed with them."""
        visit = self._desk.may(Action.REQUEST_OPEN)
        self._desk.go(places.VisitOf(person.id) if visit else places.Person(person.id))

    def _show_changes(self, version: VersionView) -> None:
        if self._view is not None:
            before = next((v for v in self._view.history if v.version < version.version), None)
            if before is not None:
                ChangesSheet(self, self._desk, before, version).open()

    def _open_request(self, row: RequestRow) -> None:
        visit = self._desk.may(Action.REQUEST_OPEN) and row.state in BEFORE_DECISION
        self._desk.go(places.VisitFor(row.id) if visit else places.Request(row.id))


def _title() -> str:
    return QCoreApplication.translate("PersonPage", "Beneficiary's file")


def _allowed(actor: Actor) -> bool:
    return may(actor.roles, Action.PERSON_READ)


PAGE = PageSpec(
    PageId.PERSON, _title, "user", PersonPage, allowed=_allowed, listed=False,
    under=PageId.RECEPTION,
)  # fmt: skip
