"""The researcher's list of home visits: what the body has still to study, by area."""

from dataclasses import replace
from functools import partial
from typing import Final

from desktop.base.clock import riyadh_date
from desktop.base.data_classes import dataclass
from desktop.base.errors import Refused
from desktop.base.keys import fold
from desktop.base.messages import Messages
from desktop.core.documents.catalogue import form_spec
from desktop.core.documents.desk_forms import HomeVisit, HomeVisitList
from desktop.core.documents.forms import Head
from desktop.core.documents.ledger import Builder
from desktop.core.intake.casebook import Casebook, record_in
from desktop.core.intake.household_lines import local_mobile
from desktop.core.intake.ledger import facts_of
from desktop.core.intake.records import RequestRecord, standing_in
from desktop.core.intake.standing import TO_STUDY, to_study
from desktop.core.intake.studied.homes import man_at_home
from desktop.core.intake.study.served import served_in
from desktop.core.people.courtesy import named
from desktop.core.people.ledger import load_all
from desktop.core.people.terms import (
    Address,
    PersonForm,
    PersonView,
    heads,
)
from desktop.core.work import Action, Actor, Doors, Look, Work
from desktop.core.work.subjects import each

#: The list's id in the catalogue.
HOME_VISITS: Final = "home_visits"


@dataclass(frozen=True, slots=True)
class ToVisit:
    """A request that waits for its study; ``place`` is where the home is, "" where unknown."""

    id: str
    number: str
    name: str
    place: str


class HomeVisits:
    """Tells what may be visited, and composes the list of what was chosen of it."""

    def __init__(self, doors: Doors, casebook: Casebook, messages: Messages) -> None:
        self._doors = doors
        self._casebook = casebook
        self._messages = messages

    @property
    def builders(self) -> dict[str, Builder]:
        """The one form; its subject is several requests."""
        return {HOME_VISITS: self.compose}

    def waiting(self, actor: Actor) -> tuple[ToVisit, ...]:
        """Return what waits for its study, by area and number; for who may issue the list.

        Raises Refused ``work.not_permitted``.
        """
        if not form_spec(HOME_VISITS).may_issue(actor.roles):
            raise Refused("work.not_permitted", action=Action.DOCUMENT_ISSUE.value)
        with self._doors.look(actor, Action.REQUEST_READ) as see:
            rows = [r for r in standing_in(see.session, TO_STUDY) if to_study(facts_of(r))]
            served = served_in(see, rows, partial(self._casebook.profile_in, see))
            homes = self._homes(see, [row for row in rows if row.id not in served])
            return tuple(
                ToVisit(
                    row.id,
                    row.shown_number,
                    named(self._messages, person),
                    _place(person.form.address),
                )
                for row, person in homes
            )

    def compose(self, at: Work | Look, subject: str, head: Head) -> HomeVisitList:
        """Return the list of some requests, by area and number.

        Raises Refused for one that does not wait for its study any more (``intake.not_to_visit``).
        """
        rows = [record_in(at, one) for one in each(subject)]
        for row in rows:
            if not to_study(facts_of(row)):
                raise Refused("intake.not_to_visit", number=row.shown_number)
        return HomeVisitList(
            head=replace(head, title=self._messages.text(f"term.form.{HOME_VISITS}")),
            visits=tuple(self._visit(at, row, person) for row, person in self._homes(at, rows)),
        )

    @staticmethod
    def _homes(
        at: Work | Look, rows: list[RequestRecord]
    ) -> list[tuple[RequestRecord, PersonView]]:
        people = load_all(at.session, {row.person_id for row in rows})
        homes = [(row, people[row.person_id]) for row in rows]
        return sorted(homes, key=lambda home: _by_area(home[0], home[1].form))

    def _visit(self, at: Work | Look, row: RequestRecord, person: PersonView) -> HomeVisit:
        form, lives = person.form, person.standing.died_on is None
        office = self._casebook.profile_in(at, row.id).office
        return HomeVisit(
            request_number=row.shown_number,
            name=named(self._messages, person),
            mobile=local_mobile(form.mobile),
            place=_place(form.address),
            building=form.address.building,
            short=form.address.short_code,
            household=heads(form) - (not lives),
            woman_or_two=office.woman_or_two
            and not man_at_home(form, office, riyadh_date(at.now), head_lives=lives),
        )


def _by_area(row: RequestRecord, form: PersonForm) -> tuple[bool, str, str, int, str]:
    """Return the key of the list's order; homes whose place is unknown come last."""
    city, district = fold(form.address.city), fold(form.address.district)
    number = row.shown_number
    return not (city or district), city, district, len(number), number


def _place(address: Address) -> str:
    return "، ".join(part for part in (address.city, address.district, address.street) if part)
