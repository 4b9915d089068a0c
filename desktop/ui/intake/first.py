"""What is asked before a new request, of a new person and of a known one: nothing of it bars."""

from dataclasses import replace
from functools import partial
from typing import Any, Final

from desktop.base.clock import today
from desktop.core.correspondence.outside.terms import SentRow
from desktop.core.documents.terms import Print
from desktop.core.intake.area import in_area
from desktop.core.intake.terms import FirstAnswers
from desktop.core.people.terms import PersonForm
from desktop.core.work import Action
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.intake.elsewhere import ElsewhereSheet
from desktop.ui.intake.journey import Journey
from desktop.ui.parts.drafts import Kept
from desktop.ui.parts.figures import short_dates
from desktop.ui.parts.typed import restore, typed_of

#: Letters of a line about the other association.
_LINE: Final = 200


class FirstCard(kit.Card):
    """Has a file? lives in our area? helped by another association? Each may stay unanswered."""

    def __init__(self, desk: Desk, journey: Journey) -> None:
        super().__init__(wrap=True)
        self._desk, self._journey = desk, journey
        self._key = self._sent = ""
        self._person: PersonForm | None = None
        self.form = kit.FormOf(FirstAnswers, self)
        self.kept = Kept.of(desk, self.form)
        self.known = kit.label("", "second", wrap=True)
        self._outside = kit.label("", "second", wrap=True)
        self.send = kit.Button(self.tr("Send to another association"), self._ask, icon="send")
        self._build()
        self.form.changed.connect(self._answered)
        journey.changed.connect(self._follow_journey)

    def _build(self) -> None:
        ask = self.form.ask
        yes_no = [(True, self.tr("Yes")), (False, self.tr("No"))]
        self._area = ask(
            lambda f: f.in_area, self.tr("Lives in our area?"), kit.SegmentedChoice(yes_no)
        )
        helped = ask(
            lambda f: f.helped,
            self.tr("Helped by another association?"),
            kit.SegmentedChoice(yes_no),
        )
        self._passer = ask(
            lambda f: f.passer_by, "", kit.CheckRow(self.tr("A passer-by: one-off aid only"))
        )
        self._passer.setAccessibleName(self.tr("A passer-by: one-off aid only"))
        clock = self._desk.office.clock
        day = kit.DateField(clock=clock, latest=partial(today, clock))
        line = partial(kit.TextField, maximum=_LINE)
        self._details = (
            ask(lambda f: f.helped_by, self.tr("Which association"), line()),
            ask(lambda f: f.helped_officer, self.tr("Who dealt with it there"), line()),
            ask(lambda f: f.helped_channel, self.tr("How it was asked"), line()),
            ask(lambda f: f.helped_on, self.tr("When it helped"), day, read=kit.day_of),
            ask(lambda f: f.helped_answer, self.tr("What it answered"), line()),
        )
        self.add(
            kit.label(self.tr("Before the request"), "section"),
            self.kept,
            self.known,
            kit.columns(self._area, helped),
            self._outside,
            kit.flow(self.send, self._passer),
            kit.columns(*self._details, count=3),
        )
        self.send.setVisible(False)

    # ---- whose visit it is

    def show_visit(self) -> None:
        """Show the questions of the visit that begins, or none where a request is there."""
        person, request = self._journey.person, self._journey.request
        self.setVisible(request is None)
        if request is not None:
            return
        key = f"first:{person.id if person else 'new'}"
        if key != self._key:
            self.kept.leave()
            self._key = key
            self.form.clear()
            self.kept.begin(key)
        self._say_known()
        self._answered()

    def forget(self) -> None:
        """Let go of the visit; what was answered is kept under its name."""
        self.kept.leave()
        self._key = self._sent = ""
        self._person = None
        self.form.clear()

    def _follow_journey(self) -> None:
        """Take the answers along to the file that was opened, and be done with the request."""
        person, request = self._journey.person, self._journey.request
        if request is not None and self._key:
            self.kept.done()
            self._key = ""
        elif person is not None and self._key == "first:new":
            typed: dict[str, Any] = typed_of(self.form)
            self.kept.done()
            self._key = f"first:{person.id}"
            self.form.clear()
            self.kept.begin(self._key)
            restore(self.form, typed)
            self.kept.touch()

    # ---- answering

    def follow(self, form: PersonForm) -> None:
        """Say what the address tells, which holds where nothing is answered; see whether they were
        sent elsewhere. Nothing moves by it: somebody is typing below.
        """
        self._person = form
        if self._journey.request is not None:
            return
        told = self._told()
        said = {
            True: self.tr("By the address that is written: in our area."),
            False: self.tr("By the address that is written: outside our area."),
            None: "",
        }
        self._area.set_hint(said[told])
        self._answered()
        self._find_sent(form)

    def _told(self) -> bool | None:
        if self._person is None:
            return None
        area, address = self._desk.office.policy.profile.office.area, self._person.address
        return in_area(area, address.city, address.district)

    def _find_sent(self, form: PersonForm) -> None:
        if self._desk.may(Action.OUTSIDE_READ):
            asked = (form.name.full, form.identity.number, form.mobile)
            self._desk.read(self._desk.office.outside.alike, *asked, done=self._tell_sent)

    def _tell_sent(self, rows: tuple[SentRow, ...]) -> None:
        self._sent = ""
        if rows:
            said = self.tr("Sent before: %1 to %2, on %3.")
            one = rows[0]
            self._sent = kit.texts.fill(said, one.name, one.association, short_dates(one.sent_on))
        self._say_known()

    def _say_known(self) -> None:
        person = self._journey.person
        known = self.tr("No file was found; one is opened with this visit.")
        if person is not None:
            number = kit.texts.ltr(person.file_number)
            since = short_dates(person.registered_on)
            known = self.tr("File %1, registered on %2.")
            known = known.replace("%1", number).replace("%2", since)
        self.known.setText(self._sent or known)

    def _answered(self) -> None:
        form, journey = self.form, self._journey
        outside = self._area.field.value() is False
        self._outside.setVisible(outside)
        self._outside.setText(self._advice())
        self.send.setVisible(outside and self._desk.may(Action.OUTSIDE_SEND))
        self._passer.setVisible(outside)
        for row in self._details:
            row.setVisible(bool(form.at(lambda f: f.helped).field.value()))
        answers = form.command()  # of the rows that are in view now
        if answers.in_area is None:
            answers = replace(answers, in_area=self._told())
        journey.first = answers

    def _advice(self) -> str:
        said = self.tr(
            "From outside the area: a letter takes them to another association, without a file. "
            "Who is on the way may be helped once, and who insists is registered as anybody is."
        )
        limit = self._desk.office.policy.profile.office.passer_by_limit
        if limit is None:
            return said
        most = self.tr("For one on the way the director's limit is %1 riyals.")
        return f"{said} {most.replace('%1', kit.texts.numeral(limit))}"

    # ---- sending elsewhere

    def _ask(self) -> None:
        self._desk.read(self._desk.office.outside.associations, done=self._offer, busy=self.send)

    def _offer(self, known: list[str]) -> None:
        person = self._journey.person
        sheet = ElsewhereSheet(self, self._desk, known, self._person, person.id if person else "")
        sheet.issued.connect(self._issued)
        sheet.open()

    def _issued(self, printed: Print) -> None:
        """Show the letter; nothing of them stays for the next one."""
        self.kept.done()
        self._key = ""
        self._journey.ended.emit()
        self._desk.go(places.PrintOf(printed.document.id))
