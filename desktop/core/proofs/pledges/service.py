"""Signing the policy and the code of ethics on the screen, and reading who signed."""

from desktop.base.errors import Invalid, Problem, Refused
from desktop.base.ids import new_id
from desktop.base.ink import drawn
from desktop.base.keys import one_name
from desktop.base.messages import Messages
from desktop.base.typed import typed
from desktop.core.policy.vocabulary import ClauseKind, Serves
from desktop.core.proofs.pledges.ledger import (
    CODE_SUBJECT,
    covered,
    digest_of,
    rows_in,
    subject,
    text_in,
)
from desktop.core.proofs.pledges.terms import (
    CODE_ENTERED,
    EXCEPTED,
    SIGNED,
    Declaration,
    EnterCode,
    Excepted,
    ExceptFromPolicy,
    Over,
    Pledged,
    PledgeRow,
    PledgeState,
    Scope,
    Signed,
    SignPolicy,
)
from desktop.core.work import Action, Actor, Doors, Look, Work
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

    def declaration(self, actor: Actor, over: Over = Over.POLICY) -> Declaration | None:
        """Return what a signature given now covers; None where no code of ethics was entered."""
        with self._doors.look(actor, Action.POLICY_READ) as see:
            text = text_in(see, self._policies, over)
            return self._declaration(text) if text else None

    def rows(self, actor: Actor, over: Over = Over.POLICY) -> tuple[PledgeRow, ...]:
        """Return everybody with the text in force, who is late first; nobody without a text."""
        with self._doors.look(actor, Action.PLEDGE_READ) as see:
            return self._rows(see, over)

    def mine(self, actor: Actor, over: Over = Over.POLICY) -> PledgeRow | None:
        """Return where the actor stands, None for who has no account of their own here."""
        with self._doors.look(actor, Action.POLICY_READ) as see:
            rows = self._rows(see, over)
        return next((row for row in rows if row.id == actor.id), None)

    @typed
    def enter_code(self, actor: Actor, given: EnterCode) -> Declaration:
        """Enter the code of ethics that the office adopted; everybody is asked to sign it.

        Raises Refused ``pledge.same_code``, and Invalid where title or text is missing.
        """
        with self._doors.work(actor, Action.CODE_ENTER) as tx:
            found = [
                Problem(name, "pledge.needed")
                for name in ("title", "text")
                if not getattr(given, name)
            ]
            if found:
                raise Invalid(found)
            before = text_in(tx, self._policies, Over.CODE)
            if before is not None and before.sha256 == digest_of(given):
                raise Refused("pledge.same_code")
            add_event(tx, CODE_SUBJECT, CODE_ENTERED, given)
            return self._declaration(self._text_now(tx, Over.CODE))

    @typed
    def sign(self, actor: Actor, given: SignPolicy, over: Over = Over.POLICY) -> PledgeRow:
        """Keep one's own signature over the text in force.

        Raises Refused ``pledge.signed`` for who signed it, ``pledge.no_code``; Invalid for strokes
        that are none.
        """
        with self._doors.work(actor, Action.PLEDGE_SIGN) as tx:
            text = self._text_now(tx, over)
            row = next((one for one in rows_in(tx, text) if one.id == actor.id), None)
            if row is not None and row.state is PledgeState.SIGNED:
                raise Refused("pledge.signed", name=actor.name)
            return self._kept(tx, text, actor.id, given, (actor.name, actor.job_title))

    @typed
    def sign_guest(self, actor: Actor, given: SignPolicy, over: Over = Over.POLICY) -> PledgeRow:
        """Keep the signature of somebody who has no account, before the actor.

        Raises Refused ``pledge.has_account``, ``pledge.signed``, ``pledge.no_code``; Invalid naming
        fields.
        """
        with self._doors.work(actor, Action.PLEDGE_WITNESS) as tx:
            found = [
                Problem(name, "pledge.needed")
                for name in ("name", "job")
                if not getattr(given, name)
            ]
            if found:
                raise Invalid(found)
            text = self._text_now(tx, over)
            for row in rows_in(tx, text):
                if one_name(row.name, given.name):
                    code = "pledge.has_account" if row.until else "pledge.signed"
                    raise Refused(code, name=row.name)
            return self._kept(tx, text, new_id(), given, (given.name, given.job))

    @typed
    def set_apart(self, actor: Actor, given: ExceptFromPolicy) -> None:
        """Except somebody who has a policy of their own (001, Article 3).

        Raises Refused ``pledge.unknown``, ``pledge.signed``; Invalid where that policy isn't named.
        """
        with self._doors.work(actor, Action.PLEDGE_EXCEPT, given.person) as tx:
            text = self._text_now(tx, Over.POLICY)
            row = next((one for one in rows_in(tx, text) if one.id == given.person), None)
            if row is None or row.until is None:
                raise Refused("pledge.unknown")
            if row.state is PledgeState.SIGNED:
                raise Refused("pledge.signed", name=row.name)
            if not given.own:
                raise Invalid([Problem("own", "pledge.needed")])
            said = Excepted(text.sha256, row.name, given.own)
            add_event(tx, subject(Over.POLICY, row.id), EXCEPTED, said)

    def _rows(self, at: Work | Look, over: Over) -> tuple[PledgeRow, ...]:
        text = text_in(at, self._policies, over)
        return rows_in(at, text) if text else ()

    def _text_now(self, at: Work, over: Over) -> Signed:
        text = text_in(at, self._policies, over)
        if text is None:
            raise Refused("pledge.no_code")
        return text

    def _declaration(self, text: Signed) -> Declaration:
        stated = text.over is Over.POLICY and any(
            clause.kind is ClauseKind.ACT and Serves.ACKNOWLEDGEMENT in clause.serves
            for clause in self._policies.in_force.profile.clauses
        )
        said = self._text("pledge.declaration", title=text.title)
        return Declaration(text.title, text.sha256, said, stated, text.whole)

    def _kept(
        self, tx: Work, text: Signed, person: str, given: SignPolicy, who: tuple[str, str]
    ) -> PledgeRow:
        if not drawn(given.strokes, given.aspect, given.width):
            raise Invalid([Problem("strokes", "intake.no_signature")])
        over = covered(self._declaration(text), *who)
        scope = Scope(given.scope)
        said = Pledged(text.sha256, *who, scope, over.hash, given.strokes, given.aspect)
        tx.subject = person
        where = subject(text.over, person)
        add_event(tx, where, SIGNED, said)
        add_signature(tx, where, said, over)
        return PledgeRow(person, *who, scope, PledgeState.SIGNED, signed_at=tx.now)
