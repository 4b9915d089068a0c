"""The acts of the people desk."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import fields, replace
from typing import Final

from sqlalchemy import func, select

from desktop.base import log
from desktop.base.clock import riyadh_date
from desktop.base.errors import Invalid, KnownError, Problem, Refused
from desktop.base.ids import new_id
from desktop.base.typed import typed
from desktop.core.people import records, search
from desktop.core.people.forms import changed, form_from_json
from desktop.core.people.ledger import (
    check_in,
    index_anew,
    known,
    load,
    load_rows,
    said_in,
    write_form,
)
from desktop.core.people.likeness import Likeness, field_of
from desktop.core.people.links.ledger import said_distinct, say_distinct_in
from desktop.core.people.links.terms import Distinct
from desktop.core.people.meant.ledger import (
    alike_by_name,
    alike_by_number,
    alike_in_households,
    members_meant,
)
from desktop.core.people.records import PersonRecord, PersonVersion
from desktop.core.people.rules import check_form
from desktop.core.people.terms import (
    Household,
    PersonForm,
    PersonRow,
    PersonView,
    Shown,
    VersionView,
)
from desktop.core.people.views import (
    form_for,
    household_for,
    row_for,
    said_for,
    sees_numbers,
    view_for,
)
from desktop.core.policy.profile import InForce
from desktop.core.work import Action, Actor, Doors, Look, Work
from desktop.core.work.paging import PAGE, Key, Page, staged_in

NextNumber = Callable[[Work, str], str]
StaffNames = Callable[[Look, Collection[str]], Mapping[str, str]]

_ALIKE: Final = 10
"""So many likenesses are shown; the likeliest come first."""


class PeopleService:
    """Registers, updates and finds beneficiaries."""

    def __init__(
        self, doors: Doors, profile: InForce, next_number: NextNumber, staff_names: StaffNames
    ) -> None:
        """``next_number(tx, "file")`` gives a file number in the act's transaction;
        ``staff_names(look, ids)`` the names of who confirmed a form.
        """
        self._doors = doors
        self._profile = profile
        self._next_number = next_number
        self._staff_names = staff_names

    @typed
    def register(
        self, actor: Actor, form: PersonForm, distinct: tuple[Distinct, ...] = ()
    ) -> PersonView:
        """Open a file with a permanent number; ``distinct``: who was said to be somebody else.

        Raises Invalid naming every field; an identity that has a file already is
        ``identity.registered`` with the number of that file.
        """
        with self._doors.work(actor, Action.PERSON_REGISTER) as tx:
            checked = self._checked(tx, form)
            record = PersonRecord(
                id=new_id(),
                file_number=self._next_number(tx, "file"),
                version=1,
                registered_at=tx.now,
            )
            tx.subject = record.id
            write_form(tx, record, checked)
            for said in distinct:
                say_distinct_in(tx, record.id, said)
                tx.also_changed.append(said.than)
            return view_for(actor.roles, load(tx.session, record.id))

    @typed
    def update(self, actor: Actor, person_id: str, version: int, form: PersonForm) -> PersonView:
        """Confirm or change a file; ``version`` is the one that was read.

        Raises Refused ``people.stale_version`` where somebody else changed it since, and as
        :meth:`register`.
        """
        with self._doors.work(actor, Action.PERSON_UPDATE, person_id) as tx:
            return self._write_in(tx, person_id, version, lambda _before: form)

    @typed
    def update_household(
        self, actor: Actor, person_id: str, version: int, household: Household
    ) -> PersonView:
        """Change who lives with somebody, what comes in and goes out, and the notes; identity,
        contact and category stay as they are. Raises as :meth:`update`.
        """
        parts = {part.name: getattr(household, part.name) for part in fields(household)}
        with self._doors.work(actor, Action.INCOME_WRITE, person_id) as tx:
            return self._write_in(tx, person_id, version, lambda form: replace(form, **parts))

    def _write_in(
        self, tx: Work, person_id: str, version: int, change: Callable[[PersonForm], PersonForm]
    ) -> PersonView:
        record = known(tx.session, person_id)
        if record.version != version:
            raise Refused("people.stale_version", read=version, now=record.version)
        before = form_from_json(record.form)
        checked = self._checked(tx, change(before), person_id, before.categories)
        tx.audit(changed=list(changed(before, checked)))
        record.version += 1
        write_form(tx, record, checked)
        return view_for(tx.actor.roles, load(tx.session, person_id))

    def read(self, actor: Actor, person_id: str) -> PersonView:
        """Return a file as the actor's roles may see it; raises Refused ``people.unknown``."""
        with self._doors.look(actor, Action.PERSON_READ, person_id) as look:
            return view_for(actor.roles, load(look.session, person_id))

    def find(
        self, actor: Actor, text: str, after: Key | None = None, size: int = PAGE
    ) -> Page[PersonRow]:
        """Return some of the files that ``text`` leads to, exact numbers first, then by name,
        after the key of the page before.

        Names are found by the beginnings of their words in any order and spelling, those of a
        household too, by who sees it; identity, mobile, file and old file number by their
        beginning in any digits. Roles that see masked numbers find whole numbers only.
        """
        with self._doors.look(actor, Action.PERSON_SEARCH) as look:
            return _found(look, text, after, size)

    @typed
    def take_list(
        self, actor: Actor, text: str, size: int = PAGE, reason: str = ""
    ) -> tuple[PersonRow, ...]:
        """Return the first files that ``text`` leads to, to be used outside the window; the act
        leaves a trace with their number.

        More than a page is an export, which wants the right to it and a reason: raises Refused
        ``work.not_permitted`` and Invalid (``people.export_reason``).
        """
        action = Action.PERSON_LIST if size <= PAGE else Action.PERSON_EXPORT
        with self._doors.work(actor, action) as tx:
            if action is Action.PERSON_EXPORT and not reason:
                raise Invalid([Problem("reason", "people.export_reason")])
            rows = _found(tx, text, None, size).rows
            tx.audit(rows=len(rows), reason=reason)
            return rows

    def listed(self, actor: Actor, ids: Iterable[str]) -> list[PersonRow]:
        """Return the files with these ids, in their order; an id of none is passed over."""
        with self._doors.look(actor, Action.PERSON_SEARCH) as look:
            return [row_for(actor.roles, row) for row in load_rows(look.session, ids).values()]

    def alike(
        self,
        actor: Actor,
        form: PersonForm,
        except_id: str = "",
        action: Action = Action.PERSON_SEARCH,
    ) -> list[Likeness]:
        """Return files that may be of the same person, likeliest first, each once, to who may do
        ``action``.

        Each names the field that shows it, and what was said of the two before. Codes:
        ``people.like_identity``, ``people.like_member`` (a number of this household stands
        in that one), ``people.like_mobile``, ``people.like_name`` and
        ``people.like_member_name`` (somebody of that household; with the birth year, where known).
        """
        with self._doors.look(actor, action) as look:
            form, _problems = check_form(form, riyadh_date(look.now))
            shown_by = {}
            codes = {}
            for person_id, (code, number) in alike_by_number(look.session, form).items():
                codes[person_id], shown_by[person_id] = code, field_of(form, number)
            living = {}
            if household_for(actor.roles) is Shown.FULL:
                every = alike_in_households(look.session, form)
                living = {one: name for one, name in every.items() if one not in codes}
            for person_id in alike_by_name(look.session, form):
                if person_id not in living:
                    codes.setdefault(person_id, "people.like_name")
            codes |= dict.fromkeys(living, "people.like_member_name")
            codes.pop(except_id, None)
            rows = load_rows(look.session, list(codes)[:_ALIKE], living)
            said = said_distinct(look.session, except_id) if except_id else {}
            return [
                Likeness(
                    row_for(actor.roles, row),
                    codes[person_id],
                    shown_by.get(person_id, ""),
                    said.get(person_id, ""),
                )
                for person_id, row in rows.items()
            ]

    def index_anew(self) -> None:
        """Make the keys of names and numbers anew where other ones are stored; for the gate.

        Where the disk is full the office opens all the same, and is found in by the old ones.
        """
        try:
            with self._doors.unaudited(Actor("", "", "", frozenset())) as tx:
                index_anew(tx.session)
        except KnownError as why:
            log.event("search.not_renewed", code=why.code)

    def history(self, actor: Actor, person_id: str) -> list[VersionView]:
        """Return every confirmed form of a file, the newest first, as the roles may see them."""
        with self._doors.look(actor, Action.PERSON_READ, person_id) as look:
            known(look.session, person_id)
            query = select(PersonVersion).where(PersonVersion.person_id == person_id)
            rows = look.session.scalars(query.order_by(PersonVersion.version)).all()
            staff = self._staff_names(look, {row.actor_id for row in rows})
            versions: list[VersionView] = []
            before: PersonForm | None = None
            for row in rows:
                form = form_from_json(row.form)
                names = changed(before, form) if before else ()
                shown = form_for(actor.roles, form)
                by = staff.get(row.actor_id, "")
                said = said_for(actor.roles, said_in(row))
                versions.append(VersionView(row.version, row.at, by, shown, names, said))
                before = form
            return versions[::-1]

    def count(self, actor: Actor, action: Action = Action.PERSON_SEARCH) -> int:
        """Return the number of files, to who may do ``action``."""
        with self._doors.look(actor, action) as look:
            return look.session.scalar(select(func.count()).select_from(PersonRecord)) or 0

    def _checked(
        self, tx: Work, form: PersonForm, person_id: str = "", held: Iterable[str] = ()
    ) -> PersonForm:
        """Return a form as it is kept; who has a category that the office took out keeps it."""
        known = {category.id for category in self._profile().categories}.union(held)
        return check_in(tx, form, known, person_id)


def _found(at: Work | Look, text: str, after: Key | None, size: int) -> Page[PersonRow]:
    page = _meant(at, text, search.read_query(text), after, size)
    if page.rows:
        return page
    return _meant(at, text, search.read_query(text, apart=True), after, size)


def _meant(
    at: Work | Look, text: str, query: search.Query, after: Key | None, size: int
) -> Page[PersonRow]:
    roles = at.actor.roles
    if query.is_empty or size < 1:
        return Page(())
    numbers = (search.number_key(text[: search.MOST_LETTERS]),) if query.words else query.numbers
    members = bool(query.words) and household_for(roles) is Shown.FULL
    stages = tuple(records.stages(query, numbers, whole=not sees_numbers(roles), members=members))
    keys, following = staged_in(at.session, stages, after, size)
    living = [key[-1] for key in keys if members and key[0] == len(stages) - 1]
    meant = members_meant(at.session, living, query) if living else {}
    rows = load_rows(at.session, [key[-1] for key in keys], meant)
    return Page(tuple(row_for(roles, row) for row in rows.values()), following)
