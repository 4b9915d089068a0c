"""The acts that change a file without a new request."""

from desktop.base.clock import riyadh_date
from desktop.base.errors import Invalid, Refused
from desktop.base.typed import typed
from desktop.core.people.forms import changed, form_from_json
from desktop.core.people.ledger import check_in, known, load, write_form
from desktop.core.people.revised import Revised, RevisionKind
from desktop.core.people.revisions.rules import kept, problems
from desktop.core.people.terms import PersonForm, PersonView
from desktop.core.people.views import view_for
from desktop.core.policy.profile import InForce
from desktop.core.work import Action, Actor, Doors


class RevisionService:
    """Takes updates and corrections of what is on record, each kept beside what was before."""

    def __init__(self, doors: Doors, profile: InForce) -> None:
        self._doors = doors
        self._profile = profile

    @typed
    def revise(
        self, actor: Actor, person_id: str, version: int, form: PersonForm, said: Revised
    ) -> PersonView:
        """Write a file anew; ``version`` is the one that was read. A correction is no confirmation
        of the rest, so the yearly update falls due as before.

        Raises Refused ``people.unknown`` and ``people.stale_version``, Invalid for what is wrong
        with the form (``identity.registered`` too) and with what is said (``since``, ``text``;
        ``people.nothing_changed``).
        """
        with self._doors.work(actor, Action.PERSON_REVISE, person_id) as tx:
            record = known(tx.session, person_id)
            if record.version != version:
                raise Refused("people.stale_version", read=version, now=record.version)
            before = form_from_json(record.form)
            categories = {one.id for one in self._profile().categories}.union(before.categories)
            checked = check_in(tx, form, categories, person_id)
            if found := tuple(problems(said, before, checked, riyadh_date(tx.now))):
                raise Invalid(found)
            record.version += 1
            renews = said.kind is not RevisionKind.CORRECTION
            write_form(tx, record, checked, kept(said), renews=renews)
            tx.audit(kind=said.kind, changed=list(changed(before, checked)))
            return view_for(actor.roles, load(tx.session, person_id))
