"""Choosing whom a field survey asks, and reading who was chosen."""

import secrets
from collections.abc import Iterable

from sqlalchemy import delete, select

from desktop.base.errors import Invalid, Refused
from desktop.base.typed import typed
from desktop.core.aid.goods.giving.records import active_people
from desktop.core.people.ledger import file_called, load_rows
from desktop.core.people.views import name_for
from desktop.core.surveys.ledger import kind_of, round_in, view_of
from desktop.core.surveys.records import SampledRecord, SampleRecord, SurveyRound
from desktop.core.surveys.samples import rules
from desktop.core.surveys.terms import (
    ChooseSample,
    Chosen,
    RoundKind,
    RoundView,
    Sampled,
)
from desktop.core.work import Action, Actor, Doors, Work


class SampleService:
    """A sample stands once the first sheet came in: until then it may be chosen anew, and the log
    of acts tells each time.
    """

    def __init__(self, doors: Doors) -> None:
        self._doors = doors

    @typed
    def choose(self, actor: Actor, command: ChooseSample) -> RoundView:
        """Draw a round's sample from the files that are open today, by a seed of the program's own,
        or keep who is asked as they are listed.

        Raises Refused ``survey.unknown_round``, ``survey.sample_of_field`` and
        ``survey.sample_stands``, Invalid ``size``, ``names`` and ``note``.
        """
        with self._doors.work(actor, Action.SURVEY_MEASURE, command.round_id) as tx:
            row = self._open(tx, command.round_id)
            files = {one.file_number: one.id for one in active_people(tx.session)}
            if found := list(rules.problems(command, len(files))):
                raise Invalid(found)
            sample = self._sample(tx, row, command)
            if command.how is Chosen.DRAWN:
                sample.population, sample.seed = len(files), secrets.token_hex(8)
                numbers = rules.drawn(sample.seed, files, command.size)
                return self._kept(tx, row, sample, ((files[one], "") for one in numbers))
            named = [(file_called(tx.session, one) or "", one) for one in rules.listed(command)]
            once = dict.fromkeys((file, "" if file else line) for file, line in named)
            return self._kept(tx, row, sample, once)

    def of_round(self, actor: Actor, round_id: str) -> tuple[Sampled, ...]:
        """Return who is asked, in the order in which they were chosen; raises Refused
        ``survey.unknown_round``.
        """
        with self._doors.look(actor, Action.SURVEY_MEASURE, round_id) as see:
            round_in(see.session, round_id)
            row = SampledRecord
            query = select(row).where(row.round_id == round_id).order_by(row.place)
            rows = see.session.scalars(query).all()
            files = load_rows(see.session, [one.person_id for one in rows if one.person_id])
            found = []
            for one in rows:
                file = files.get(one.person_id)
                name = name_for(see.actor.roles, file.name) if file else one.called
                found.append(Sampled(one.place, file.file_number if file else "", name))
            return tuple(found)

    def _open(self, tx: Work, round_id: str) -> SurveyRound:
        row = round_in(tx.session, round_id)
        if kind_of(row) is not RoundKind.FIELD_SURVEY:
            raise Refused("survey.sample_of_field")
        if view_of(tx.session, row).entered:
            raise Refused("survey.sample_stands")
        return row

    @staticmethod
    def _sample(tx: Work, row: SurveyRound, command: ChooseSample) -> SampleRecord:
        """Return a new sample in place of the one before."""
        for table in (SampledRecord, SampleRecord):
            tx.session.execute(delete(table).where(table.round_id == row.id))
        tx.session.expire_all()
        return SampleRecord(
            round_id=row.id,
            how=command.how.value,
            population=0,
            seed="",
            note=command.note,
            at=tx.now,
            staff_id=tx.actor.id,
            staff_name=tx.actor.name,
        )

    def _kept(
        self,
        tx: Work,
        row: SurveyRound,
        sample: SampleRecord,
        who: Iterable[tuple[str, str]],
    ) -> RoundView:
        """Keep a sample with who is in it; the round hands out as many sheets."""
        tx.session.add(sample)
        tx.session.flush()
        rows = [
            SampledRecord(round_id=row.id, place=place, person_id=file, called=called)
            for place, (file, called) in enumerate(who, 1)
        ]
        tx.session.add_all(rows)
        row.target = len(rows)
        tx.audit(rows=len(rows), seed=sample.seed)
        tx.session.flush()
        return view_of(tx.session, row)
