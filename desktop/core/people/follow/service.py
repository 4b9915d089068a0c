"""The lists of files that somebody goes after. Nothing in them changes a file by itself."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import Any, Final

from sqlalchemy import ColumnElement, Select, func, or_, select
from sqlalchemy.orm import Session

from desktop.base.clock import riyadh_date
from desktop.core.people.course.terms import CloseReason, SuspendReason
from desktop.core.people.days.ledger import identity_ends_in, renewed_on
from desktop.core.people.days.records import FileDayRecord, RenewalRecord
from desktop.core.people.days.rules import named
from desktop.core.people.days.terms import BIRTHS, ENDING, FORM, DayKind
from desktop.core.people.details import Standing
from desktop.core.people.follow.rules import (
    SOON,
    age_of,
    births,
    due_on,
    of_age_on,
    renewed_by,
    ruled,
)
from desktop.core.people.follow.terms import (
    ENOUGH,
    PAPERS,
    UPDATES,
    Ahead,
    Counts,
    Follow,
    Followed,
    Listing,
    Renewal,
)
from desktop.core.people.ledger import forms_of, known, load_rows
from desktop.core.people.records import PersonRecord
from desktop.core.people.terms import PersonRow, Shown
from desktop.core.people.views import household_for, row_for, sees_category
from desktop.core.policy.choices import OfficeChoices
from desktop.core.policy.profile import InForce
from desktop.core.work import Action, Actor, Doors, Look, Work
from desktop.core.work.paging import PAGE, Key, Page, Stage, staged_in

_DAY: Final = timedelta(days=1)
_P, _R, _D = PersonRecord, RenewalRecord, FileDayRecord
#: What tells the days of one list apart.
_BY_DAY: Final = (_D.day, _D.person_id, _D.source, _D.place, _D.kind)


class FollowService:
    """Reads what falls due, by the office's choices that are in force."""

    def __init__(self, doors: Doors, profile: InForce) -> None:
        self._doors = doors
        self._profile = profile

    def page(
        self, actor: Actor, listing: Listing, after: Key | None = None, size: int = PAGE
    ) -> Page[Followed]:
        """Return some files of a list, the most pressing first, after the key of the page before.

        Names and reasons are as the actor's roles may see them.
        """
        with self._doors.look(actor, Action.PERSON_FOLLOW) as see:
            return self._page_in(see, listing, after, size)

    def first(self, at: Work | Look, listing: Listing, most: int) -> tuple[Followed, ...]:
        """Return the most pressing files of a list, for its print."""
        return self._page_in(at, listing, None, most).rows

    def _page_in(
        self, at: Work | Look, listing: Listing, after: Key | None, size: int
    ) -> Page[Followed]:
        office = self._profile().office
        stages = tuple(_stages(listing, office, riyadh_date(at.now)))
        keys, following = staged_in(at.session, stages, after, size)
        if listing.follow in UPDATES:
            rows = _updates(at, keys, office)
        elif listing.follow in (Follow.SUSPENDED, Follow.CLOSED):
            rows = _standings(at, keys)
        else:
            rows = _days(at, keys, office)
        return Page(tuple(rows), following)

    def counts(self, actor: Actor, lists: Iterable[Follow] = tuple(Follow)) -> Counts:
        """Return how many lines each of some lists has."""
        office = self._profile().office
        with self._doors.look(actor, Action.PERSON_FOLLOW) as see:
            today = riyadh_date(see.now)
            return {one: _count(see.session, Listing(one), office, today) for one in lists}

    def count(self, actor: Actor, follow: Follow) -> int:
        """Return how many lines one list has."""
        with self._doors.look(actor, Action.PERSON_FOLLOW) as see:
            return self.count_in(see, follow)

    def count_in(self, at: Work | Look, follow: Follow) -> int:
        """Return how many lines one list has, for its print."""
        return _count(at.session, Listing(follow), self._profile().office, riyadh_date(at.now))

    def of_person(self, actor: Actor, person_id: str) -> Ahead:
        """Return what falls due in one file: its yearly update, a change that waits for its
        signature, papers that ended or end soon, and children who come of age within three months
        or are of age.
        """
        office = self._profile().office
        with self._doors.look(actor, Action.PERSON_READ, person_id) as see:
            record = known(see.session, person_id)
            today, found = riyadh_date(see.now), list[Key]()
            lists = (Follow.UNSIGNED, *PAPERS, Follow.OF_AGE, Follow.AGE_MONTH, Follow.AGE_QUARTER)
            for one in lists:
                for stage in _stages(Listing(one), office, today):
                    mine = stage.query.where(_D.person_id == person_id).with_only_columns(*_BY_DAY)
                    found += [(0, *key) for key in see.session.execute(mine.order_by(*_BY_DAY))]
            renewal = _renewal(see.session, record, office)
            days = tuple(_days(see, list(dict.fromkeys(found)), office))
            ends = identity_ends_in(see.session, person_id, self._profile().papers)
            return Ahead(renewal, days, ends)


def _renewal(session: Session, record: PersonRecord, office: OfficeChoices) -> Renewal:
    row = session.get(_R, record.id)
    on = renewed_on(session, record.id, riyadh_date(record.updated_at))
    return Renewal(on, due_on(on, office), row.told if row else 0, row.told_on if row else None)


# ---- which rows


def _stages(listing: Listing, office: OfficeChoices, today: date) -> Iterator[Stage]:
    """Yield a list's parts; of the yearly update none where the office asks for none."""
    follow = listing.follow
    if follow in UPDATES:
        if office.update_months is not None:
            yield Stage(_due(follow, office, today), (_R.renewed_on, _R.person_id))
    elif follow in PAPERS:
        yield Stage(_ending(follow, office, today), _BY_DAY)
    elif follow is Follow.AGE_UNKNOWN:
        if ruled(office):
            unknown = _D.kind == DayKind.UNBORN
            yield Stage(_living(select(_D), _D.person_id).where(unknown), _BY_DAY)
    elif follow is Follow.UNSIGNED:
        waits = _D.kind == DayKind.UNSIGNED
        yield Stage(_living(select(_D), _D.person_id).where(waits), _BY_DAY)
    elif follow in (Follow.SUSPENDED, Follow.CLOSED):
        yield _standing(listing, today)
    else:
        for kind in ruled(office):
            yield Stage(_of_age(follow, kind, office, today), _BY_DAY)


def _living(query: Select[Any], person_id: ColumnElement[Any] | Any) -> Select[Any]:
    """Narrow a query to files that are open and whose head lives; each is read by its index, where
    a join would read whole files.
    """
    over = (select(_P.id).where(day.is_not(None)) for day in (_P.closed_on, _P.died_on))
    return query.where(*(person_id.not_in(ids) for ids in over))


def _due(follow: Follow, office: OfficeChoices, today: date) -> Select[Any]:
    query = _living(select(_R), _R.person_id)
    late = renewed_by(today - _DAY, office)
    if follow is Follow.DUE_SOON:
        return query.where(_R.renewed_on > late, _R.renewed_on <= renewed_by(today + SOON, office))
    query = query.where(_R.renewed_on <= late)
    if follow is Follow.TOLD_ONCE:
        return query.where(_R.told == 1)
    return query.where(_R.told >= ENOUGH) if follow is Follow.TOLD_TWICE else query


def _ending(follow: Follow, office: OfficeChoices, today: date) -> Select[Any]:
    ends = _living(select(_D), _D.person_id).where(_D.kind.in_(ENDING))
    if follow is Follow.ENDED:
        return ends.where(_D.day < today)
    return ends.where(_D.day >= today, _D.day <= today + timedelta(days=office.ending_days))


def _of_age(follow: Follow, kind: DayKind, office: OfficeChoices, today: date) -> Select[Any]:
    begun, last = births(follow, kind, office, today)
    born = _living(select(_D), _D.person_id).where(_D.kind == kind, _D.day > begun, _D.day <= last)
    # Of age long since is every grown head; of a household it is worth a look.
    return born.where(_D.place > 0) if follow is Follow.OF_AGE else born


def _standing(listing: Listing, today: date) -> Stage:
    if listing.follow is Follow.CLOSED:
        query, day = select(_P).where(_P.closed_on.is_not(None)), _P.closed_on
    else:
        lasts = or_(_P.suspended_until.is_(None), _P.suspended_until >= today)
        query, day = select(_P).where(_P.suspended_on.is_not(None), lasts), _P.suspended_on
    if listing.reason is not None:
        query = query.where(_P.because == listing.reason.value)
    return Stage(query, (day, _P.id))


def _count(session: Session, listing: Listing, office: OfficeChoices, today: date) -> int:
    found = 0
    for stage in _stages(listing, office, today):
        rows = stage.query.with_only_columns(*stage.by).subquery()
        found += session.scalar(select(func.count()).select_from(rows)) or 0
    return found


# ---- what they show


def _people(see: Work | Look, ids: Iterable[str]) -> dict[str, PersonRow]:
    rows = load_rows(see.session, dict.fromkeys(ids))
    return {person_id: row_for(see.actor.roles, row) for person_id, row in rows.items()}


def _updates(see: Work | Look, keys: Sequence[Key], office: OfficeChoices) -> Iterator[Followed]:
    ids = [key[-1] for key in keys]
    people = _people(see, ids)
    told = {
        row.person_id: row for row in see.session.scalars(select(_R).where(_R.person_id.in_(ids)))
    }
    for person_id in ids:
        row = told[person_id]
        yield Followed(
            person_id,
            people[person_id],
            due_on(row.renewed_on, office),
            told=row.told,
            told_on=row.told_on,
        )


def _standings(see: Work | Look, keys: Sequence[Key]) -> Iterator[Followed]:
    people = _people(see, [key[-1] for key in keys])
    tells = sees_category(see.actor.roles)
    for _, day, person_id in keys:
        stands = people[person_id].standing
        yield Followed(person_id, people[person_id], day, reason=_reason(stands) if tells else None)


def _reason(stands: Standing) -> CloseReason | SuspendReason | None:
    if not stands.because:
        return None
    kind = CloseReason if stands.closed_on else SuspendReason
    return kind(stands.because)


def _days(see: Work | Look, keys: Sequence[Key], office: OfficeChoices) -> Iterator[Followed]:
    found = [key[1:] for key in keys]
    ids = {person_id for _, person_id, *_ in found}
    people, forms = _people(see, ids), forms_of(see.session, ids)
    kept = select(_D).where(_D.person_id.in_(ids))
    rows = {(r.person_id, r.source, r.place, r.kind): r for r in see.session.scalars(kept)}
    whole = household_for(see.actor.roles) is Shown.FULL
    for day, person_id, source, place, code in found:
        row, kind = rows[person_id, source, place, code], DayKind(code)
        who, kin = named(forms[person_id], place) if source == FORM else ("", None)
        yield Followed(
            f"{person_id}:{source}:{code}:{place}",
            people[person_id],
            _falls_due(kind, day, office),
            kind,
            who if whole else "",
            kin if whole else None,
            row.name,
            row.exact,
        )


def _falls_due(kind: DayKind, day: date, office: OfficeChoices) -> date | None:
    if kind is DayKind.UNBORN:
        return None
    if kind not in BIRTHS:
        return day
    age, calendar = age_of(kind, office)
    return of_age_on(day, age, calendar) if age else None
