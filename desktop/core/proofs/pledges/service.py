"""Signing the policy on the screen, and reading who signed."""

from desktop.base.errors import Invalid, Problem, Refused
from desktop.base.ids import new_id
from desktop.base.ink import drawn
from desktop.base.keys import one_name
from desktop.base.messages import Messages
from desktop.base.typed import typed
from desktop.core.policy.loader import LoadedPolicy
from desktop.core.policy.vocabulary import ClauseKind, Serves
from desktop.core.proofs.pledges.ledger import covered, rows_in, subject
from desktop.core.proofs.pledges.terms import (
    EXCEPTED,
    SIGNED,
    Declaration,
    Excepted,
    ExceptFromPolicy,
    Pledged,
    PledgeRow,
    PledgeState,
    Scope,
    SignPolicy,
)
from desktop.core.work import Action, Actor, Doors, Work
from desktop.core.work.ledger import add_event, add_signature
from desktop.core.work.policies import Policies


class PledgeService:
    """A signature is over one text; a new version in force asks everybody again, and no case that
    runs is touched by it. Nothing waits for a signature: a missing one is said, and that is all.
    """

    def __init__(self, doors: Doors, policies: Policies, messages: Messages) -> None:
        self._doors = doors
        self._policies = policies
        self._text = messages.text

    def declaration(self, actor: Actor) -> Declaration:
        """Return what a signature given now covers."""
        with self._doors.look(actor, Action.POLICY_READ):
            return self._declaration()

    def rows(self, actor: Actor) -> tuple[PledgeRow, ...]:
        """Return everybody with the version in force, who is late first."""
        with self._doors.look(actor, Action.PLEDGE_READ) as see:
            return rows_in(see, self._policy)

    def mine(self, actor: Actor) -> PledgeRow | None:
        """Return where the actor stands, None for who has no account of their own here."""
        with self._doors.look(actor, Action.POLICY_READ) as see:
            rows = rows_in(see, self._policy)
        return next((row for row in rows if row.id == actor.id), None)

    @typed
    def sign(self, actor: Actor, given: SignPolicy) -> PledgeRow:
        """Keep one's own signature over the version in force.

        Raises Refused ``pledge.signed`` for who signed it, Invalid for strokes that are none.
        """
        with self._doors.work(actor, Action.PLEDGE_SIGN) as tx:
            row = next((one for one in rows_in(tx, self._policy) if one.id == actor.id), None)
            if row is not None and row.state is PledgeState.SIGNED:
                raise Refused("pledge.signed", name=actor.name)
            return self._kept(tx, actor.id, given, (actor.name, actor.job_title))

    @typed
    def sign_guest(self, actor: Actor, given: SignPolicy) -> PledgeRow:
        """Keep the signature of somebody who has no account, before the actor.

        Raises Refused ``pledge.has_account``, ``pledge.signed``; Invalid naming fields.
        """
        with self._doors.work(actor, Action.PLEDGE_WITNESS) as tx:
            found = [
                Problem(name, "pledge.needed")
                for name in ("name", "job")
                if not getattr(given, name)
            ]
            if found:
                raise Invalid(found)
            for row in rows_in(tx, self._policy):
                if one_name(row.name, given.name):
                    code = "pledge.has_account" if row.until else "pledge.signed"
                    raise Refused(code, name=row.name)
            return self._kept(tx, new_id(), given, (given.name, given.job))

    @typed
    def set_apart(self, actor: Actor, given: ExceptFromPolicy) -> None:
        """Except somebody who has a policy of their own (001, Article 3).

        Raises Refused ``pledge.unknown``, ``pledge.signed``; Invalid where that policy isn't named.
        """
        with self._doors.work(actor, Action.PLEDGE_EXCEPT, given.person) as tx:
            row = next((one for one in rows_in(tx, self._policy) if one.id == given.person), None)
            if row is None or row.until is None:
                raise Refused("pledge.unknown")
            if row.state is PledgeState.SIGNED:
                raise Refused("pledge.signed", name=row.name)
            if not given.own:
                raise Invalid([Problem("own", "pledge.needed")])
            said = Excepted(self._policy.sha256, row.name, given.own)
            add_event(tx, subject(row.id), EXCEPTED, said)

    @property
    def _policy(self) -> LoadedPolicy:
        return self._policies.in_force

    def _declaration(self) -> Declaration:
        policy = self._policy
        stated = any(
            clause.kind is ClauseKind.ACT and Serves.ACKNOWLEDGEMENT in clause.serves
            for clause in policy.profile.clauses
        )
        title = policy.profile.document.title
        text = self._text("pledge.declaration", title=title)
        return Declaration(title, policy.sha256, text, stated)

    def _kept(self, tx: Work, person: str, given: SignPolicy, who: tuple[str, str]) -> PledgeRow:
        if not drawn(given.strokes, given.aspect, given.width):
            raise Invalid([Problem("strokes", "intake.no_signature")])
        over = covered(self._declaration(), *who)
        scope = Scope(given.scope)
        said = Pledged(self._policy.sha256, *who, scope, over.hash, given.strokes, given.aspect)
        tx.subject = person
        add_event(tx, subject(person), SIGNED, said)
        add_signature(tx, subject(person), said, over)
        return PledgeRow(person, *who, scope, PledgeState.SIGNED, signed_at=tx.now)
