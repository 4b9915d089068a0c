"""The search of the whole window: in memory once it is prepared, else in the database."""

import gc
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import Final

from desktop.base import log
from desktop.base.clock import riyadh_date
from desktop.base.errors import KnownError, Refused
from desktop.base.memory import free_memory
from desktop.base.typed import typed
from desktop.core.finding.building import build, take_in
from desktop.core.finding.doubles import likely
from desktop.core.finding.index import WEIGHED, Found, Index
from desktop.core.finding.likeness import asked_words, unmarked
from desktop.core.finding.pairs import Doubles, Hunt
from desktop.core.finding.showing import Asking, shown
from desktop.core.finding.terms import KINDS, MOST, PAPERS, Answer, Hit, Without
from desktop.core.people.leads.ledger import known_of
from desktop.core.people.likeness import Likeness
from desktop.core.people.rules import check_form
from desktop.core.people.search import MOST_LETTERS, number_key, read_query
from desktop.core.people.service import PeopleService
from desktop.core.people.terms import PersonForm, Shown
from desktop.core.people.views import household_for, sees_numbers
from desktop.core.work import Action, Actor, Change, Doors, Look, may

#: What is queued behind what waits in the lane.
Submit = Callable[[Callable[[], object]], object]

#: So much memory a PC must have left, beside what the index takes itself, four times over.
_LEAST_FREE: Final = 256 << 20
_EACH_FILE: Final = 2000


class FindingService:
    """Finds as somebody types. The index is made by :meth:`prepare` behind the open office, kept
    fresh by every commit, and forgotten with the keys; it is never written anywhere.
    """

    def __init__(
        self,
        doors: Doors,
        people: PeopleService,
        submit: Submit,
        free: Callable[[], int | None] = free_memory,
    ) -> None:
        """``submit`` queues a function in the lane; ``free`` tells how much memory is left."""
        self._doors, self._people, self._submit, self._free = doors, people, submit, free
        self._index: Index | None = None
        self._pieces: Iterator[bool] | None = None
        self._hunt: tuple[Hunt, Iterator[None]] | None = None
        self._changed: set[str] = set()
        self._whole = False
        doors.subscribe(self._heard)

    # ---- the index

    def prepare(self, actor: Actor) -> None:
        """Begin to make the index, a piece at a time behind what waits in the lane, for who may
        search; where memory is short there is none, and the database is searched.
        """
        if self._begin(actor):
            self._submit(self._next)

    def prepare_now(self, actor: Actor, action: Action = Action.PERSON_SEARCH) -> None:
        """Make the index whole at once, for who has nothing to wait for and may do ``action``."""
        collects = gc.isenabled()
        gc.disable()  # what is read by the lot would be looked through over and over, for nothing
        try:
            if self._begin(actor, action):
                while self._pieces is not None:
                    self._piece()
        finally:
            if collects:
                gc.enable()

    def forget(self) -> None:
        """Let the index go; what was being made of it is made no more."""
        self._index = self._pieces = self._hunt = None
        self._changed.clear()
        self._whole = False

    @property
    def whole(self) -> bool:
        """Tell whether everybody is in the index."""
        return self._whole

    def size(self) -> tuple[int, int]:
        """Return how many files the index holds, and about how many bytes it takes."""
        return (self._index.files, self._index.size()) if self._index else (0, 0)

    def _begin(self, actor: Actor, action: Action = Action.PERSON_SEARCH) -> bool:
        self.forget()
        if not may(actor.roles, action, self._doors.head()):
            return False
        free, need = self._free(), _EACH_FILE * self._people.count(actor, action)
        if free is not None and free < max(_LEAST_FREE, 4 * need):
            log.event("search.little_memory")
            return False
        self._index = Index()
        self._pieces = build(self._index, partial(self._doors.look, actor, action))
        return True

    def _next(self) -> None:
        if self._pieces is None:
            return
        self._piece()
        if self._pieces is not None:
            try:
                self._submit(self._next)
            except Refused:  # the lane ends
                self.forget()

    def _piece(self) -> None:
        """Make one piece; where that fails the database is searched instead."""
        assert self._pieces is not None  # noqa: S101  # who calls has looked
        try:
            whole = next(self._pieces, None)
            if whole is None:
                self._pieces = None
            else:
                self._whole = whole
        except KnownError as why:
            log.event("search.not_prepared", code=why.code)
            self.forget()

    def _heard(self, change: Change) -> None:
        if self._index is not None and change.subject:
            self._changed.add(change.subject)

    def _fresh(self, look: Look) -> Index | None:
        index = self._index
        if index is not None and self._changed:
            changed, self._changed = self._changed, set()
            take_in(index, look, changed)
            if self._hunt is not None:
                self._hunt[0].changed()
        return index

    # ---- searching

    @typed
    def find(self, actor: Actor, text: str) -> Answer:
        """Return whom a text means, the nearest first, at most :data:`MOST`, each with its reason.

        Numbers are found by beginning and end, names by words in any order, spelling and with
        slips; roles that see masked numbers find whole ones alone, and households by who sees
        them. Raises Refused for who may not search people.
        """
        with self._doors.look(actor, Action.PERSON_SEARCH) as look:
            index = self._fresh(look)
            if index is not None and self._whole:
                found, more = self._in_index(look, index, text)
                return Answer(text, _shown(look, index, text, found), more=more)
        return self._in_tables(actor, text)

    @typed
    def take(self, actor: Actor, text: str, size: int = MOST) -> Answer:
        """Return what :meth:`find` does, to be used outside the window; the act leaves a trace with
        the number of files.
        """
        answer = self.find(actor, text)
        answer = replace(answer, hits=answer.hits[:size])
        with self._doors.work(actor, Action.PERSON_LIST) as tx:
            tx.audit(rows=len(answer.hits))
        return answer

    def listed(self, actor: Actor, texts: Iterable[str]) -> Iterator[Answer]:
        """Yield the answers of a run of searches for use outside the window, which is one act; what
        it may not leaves no trace and raises as :meth:`find`.
        """
        with self._doors.work(actor, Action.PERSON_LIST) as tx:
            tx.audit(run=True)
        for text in texts:
            yield replace(self.find(actor, text), text=text)

    @typed
    def twins(self, actor: Actor, form: PersonForm, except_id: str = "") -> list[Likeness]:
        """Return files that may be of the same person, likeliest first, each once, with what the
        two are alike in. Until the index is whole the database tells (``people.alike``).
        """
        with self._doors.look(actor, Action.PERSON_SEARCH) as look:
            index = self._fresh(look)
            if index is not None and self._whole:
                checked, _problems = check_form(form, riyadh_date(look.now))
                return likely(look, index, checked, except_id)
        return self._people.alike(actor, form, except_id)

    def twins_of(
        self, actor: Actor, forms: Sequence[PersonForm], action: Action
    ) -> list[list[Likeness]]:
        """Return what :meth:`twins` does for each of some checked forms, to who may do
        ``action``.
        """
        with self._doors.look(actor, action) as look:
            index = self._fresh(look)
            if index is not None and self._whole:
                return [likely(look, index, form, "") for form in forms]
        return [self._people.alike(actor, form, action=action) for form in forms]

    def doubles(self, actor: Actor, *, anew: bool = False) -> Doubles:
        """Look a piece further for files that may be of one person among everybody, and return what
        was found so far; ``anew`` begins from the start. Who asks comes back until it ended, so
        that nothing waits for it in the lane. Before the index is whole nothing is found yet.
        """
        with self._doors.look(actor, Action.PERSON_LINK) as look:
            index = self._fresh(look)
            if index is None or not self._whole:
                self._hunt = None
                return Doubles(ended=index is None)
            if anew or self._hunt is None:
                hunt = Hunt(index, partial(self._doors.look, actor, Action.PERSON_LINK))
                self._hunt = hunt, hunt.pieces()
        hunt, pieces = self._hunt
        ended = next(pieces, self) is self
        with self._doors.look(actor, Action.PERSON_LINK) as look:
            return hunt.seen(look, ended=ended)

    def _in_index(self, look: Look, index: Index, text: str) -> tuple[list[Found], bool]:
        """Return whom the text as one number means, then whom its words do; where a number stands
        beside them, those of the words whom it leads to.
        """
        text = unmarked(text)[:MOST_LETTERS]
        query = read_query(text)
        whole = (number_key(text),) if query.words else query.numbers
        found = {one.file: one for one in self._numbered(look, index, whole)}
        if query.words:
            several = self._numbered(look, index, query.numbers)
            among = {one.file for one in several} if query.numbers else None
            members = household_for(look.actor.roles) is Shown.FULL
            for one in index.by_name(_letters(text), members=members, among=among):
                found.setdefault(one.file, one)
        return list(found.values())[:WEIGHED], len(found) > MOST

    def _numbered(self, look: Look, index: Index, numbers: Iterable[str]) -> Iterator[Found]:
        roles = look.actor.roles
        papers = may(roles, Action.REQUEST_READ, self._doors.head())
        for one in index.by_number(numbers, whole=not sees_numbers(roles)):
            assert one.led is not None  # noqa: S101  # it was found by a number
            if papers or KINDS[one.led.kind] not in PAPERS:
                yield one

    def _in_tables(self, actor: Actor, text: str) -> Answer:
        """Search the database: spellings and beginnings alone, and say what is left out."""
        page = self._people.find(actor, text, None, MOST)
        preparing = self._pieces is not None
        with self._doors.look(actor, Action.PERSON_SEARCH) as look:
            known = known_of(look.session, dict.fromkeys((row.id for row in page.rows), 0))
            found = [Found(row.id, 0, 0) for row in page.rows]
            asking = Asking(asked_words(_letters(text)), actor.roles, riyadh_date(look.now), None)
            hits = shown(asking, found, known)
        rows = {row.id: row for row in page.rows}
        hits = tuple(replace(hit, row=rows[hit.row.id]) for hit in hits)
        return Answer(text, hits, preparing, tuple(Without), page.following is not None)


def _shown(look: Look, index: Index, text: str, found: list[Found]) -> tuple[Hit, ...]:
    known = known_of(look.session, {one.file: one.place for one in found})
    asking = Asking(asked_words(_letters(text)), look.actor.roles, riyadh_date(look.now), index)
    return shown(asking, found, known)[:MOST]


def _letters(text: str) -> str:
    """Return the words of a text that hold no digit."""
    return " ".join(word for word in text.split() if not any(map(str.isdigit, word)))
