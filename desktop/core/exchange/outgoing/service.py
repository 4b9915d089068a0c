"""The act of taking a list out of the office."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from desktop.base.clock import riyadh_date
from desktop.base.errors import Invalid, Problem, Refused
from desktop.base.hijri import both_text
from desktop.base.messages import Messages
from desktop.base.typed import typed
from desktop.core.consents.ledger import consenting
from desktop.core.documents.listing import Listing
from desktop.core.exchange.ledger import lots
from desktop.core.exchange.outgoing.terms import (
    ASKS,
    LONGEST,
    MOST_PRINTED,
    GiveList,
    How,
    Whom,
)
from desktop.core.people.ledger import load_rows
from desktop.core.people.terms import PersonRow
from desktop.core.policy.profile import InForce
from desktop.core.work import Action, Actor, Doors, Work

_COLUMNS: Final = ("file", "name", "mobile", "city", "people")
#: Which of these are numbers of papers or people.
_NUMBERS: Final = frozenset({0, 2})


class OutgoingService:
    """Gives lists out, to who may, with a reason in the log; to others those alone who agreed."""

    def __init__(self, doors: Doors, profile: InForce, messages: Messages) -> None:
        self._doors, self._profile, self._messages = doors, profile, messages

    @typed
    def take_own(self, actor: Actor, give: GiveList, listing: Listing) -> Listing:
        """Return a list for the office's own work, as it is shown, headed by what it is, by what it
        was narrowed and when; the act leaves a trace with its reason and number of rows.

        Raises Invalid (``reason``, ``people.export_reason``) and Refused ``export.too_long``.
        """
        with self._doors.work(actor, Action.PERSON_EXPORT) as tx:
            _demand(give)
            _demand_short(give, len(listing.rows))
            tx.audit(
                rows=len(listing.rows), reason=give.reason, whom=give.whom.value,
                how=give.how.value,
            )  # fmt: skip
            return replace(listing, said=tuple(self._said(tx, give, listing)))

    @typed
    def for_others(
        self, actor: Actor, give: GiveList, title: str, people: Sequence[str]
    ) -> Listing:
        """Return those of a list who agreed to it, each once, without their identity; purpose and
        receiver stand over it on every page. How many were left out stands in the log.

        Raises Invalid (``reason``, ``receiver``, ``purpose``), and Refused
        ``export.nobody_agreed``, ``export.too_long``.
        """
        with self._doors.work(actor, Action.PERSON_EXPORT) as tx:
            _demand(give)
            once = tuple(dict.fromkeys(people))
            rows: list[PersonRow] = []
            for some in lots(once):
                agreed = consenting(tx.session, some, ASKS[give.whom])
                rows += load_rows(tx.session, [one for one in some if one in agreed]).values()
            if not rows:
                raise Refused("export.nobody_agreed")
            _demand_short(give, len(rows))
            tx.audit(
                rows=len(rows), left=len(once) - len(rows), reason=give.reason,
                whom=give.whom.value, receiver=give.receiver, purpose=give.purpose,
                how=give.how.value,
            )  # fmt: skip
            text = self._messages.text
            columns = tuple(text(f"term.export_column.{name}") for name in _COLUMNS)
            listing = Listing(title, columns, tuple(_line(row) for row in rows), numbers=_NUMBERS)
            return replace(listing, said=tuple(self._said(tx, give, listing)))

    def _said(self, tx: Work, give: GiveList, listing: Listing) -> Iterator[str]:
        """Yield what stands over a list on every page; printed ones have the letterhead besides."""
        text = self._messages.text
        if give.how is How.WORKBOOK:
            yield f"{self._profile().association.name} · {listing.title}"
        yield from listing.said
        if give.whom is not Whom.OFFICE:
            yield text("export.to", receiver=give.receiver)
            yield text("export.purpose", purpose=give.purpose)
        yield both_text(riyadh_date(tx.now), weekday=False)


def _line(row: PersonRow) -> tuple[str, ...]:
    return row.file_number, row.name, row.mobile, row.city, str(row.members + 1)


def _demand_short(give: GiveList, rows: int) -> None:
    if give.how is How.SHEET and rows > MOST_PRINTED:
        raise Refused("export.too_long", most=MOST_PRINTED)


def _demand(give: GiveList) -> None:
    """Raise for what is missing, or too long to stand on every page."""
    problems = [] if give.reason else [Problem("reason", "people.export_reason")]
    if give.whom is not Whom.OFFICE:
        for field, said in (("receiver", give.receiver), ("purpose", give.purpose)):
            if not said:
                problems.append(Problem(field, f"export.{field}_needed"))
            elif len(said) > LONGEST:
                problems.append(Problem(field, "export.long", {"letters": LONGEST}))
    if problems:
        raise Invalid(problems)
