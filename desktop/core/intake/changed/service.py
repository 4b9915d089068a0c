"""Taking a signature over a change without a request, and reading whose there are."""

from datetime import date

from sqlalchemy import select

from desktop.base.clock import riyadh_date
from desktop.base.data_classes import dataclass
from desktop.base.errors import Invalid, Refused
from desktop.base.messages import Messages
from desktop.base.typed import typed
from desktop.core.documents.ledger import newest_in
from desktop.core.intake import snapshot
from desktop.core.intake.changed.ledger import sign_in, signed_in
from desktop.core.intake.changed.terms import ChangeSigned, SignedChange, ToSign
from desktop.core.intake.file_prints import DECLARATION
from desktop.core.intake.signers import SignerKind, Who
from desktop.core.intake.steps.signature import Sign, as_kept, problems, short
from desktop.core.intake.terms import Snapshot
from desktop.core.people.births import minor
from desktop.core.people.forms import form_from_json
from desktop.core.people.ledger import known, standing_of
from desktop.core.people.records import PersonVersion
from desktop.core.people.revisions.ledger import last_change
from desktop.core.people.terms import Gender
from desktop.core.people.views import name_for
from desktop.core.people.words import word
from desktop.core.policy.profile import PolicyProfile
from desktop.core.work import Action, Actor, Doors, Look, Work
from desktop.core.work.policies import Policies


@dataclass(frozen=True, slots=True)
class _Case:
    """What the signature is judged by (``signers.Signing``): it is taken here."""

    profile: PolicyProfile
    snapshot_hash: str
    beneficiary: Who
    minor: bool | None
    died: bool
    today: date
    printed: str
    in_person: bool = True


class ChangeSigning:
    """Updates, corrections and yearly reviews are signed for as requests are, at once or later."""

    def __init__(self, doors: Doors, policies: Policies, messages: Messages) -> None:
        self._doors = doors
        self._policies = policies
        self._messages = messages

    def to_sign(self, actor: Actor, person_id: str, version: int) -> ToSign:
        """Return what a signature over a file's newest change, and over what stands in it since,
        covers, and who may give it on what.

        Raises Refused ``people.unknown``, ``people.stale_version`` where another form stands since,
        and ``intake.no_change`` where the form was made with a request and no change waits.
        """
        with self._doors.look(actor, Action.PERSON_READ, person_id) as see:
            case, shot = self._judged(see, person_id, version)
            return ToSign(shot, case.minor, case.printed)

    @typed
    def sign(
        self, actor: Actor, person_id: str, version: int, given: Sign
    ) -> tuple[SignedChange, ...]:
        """Keep a signature over a file's newest change; returns all that the file has.

        Raises as :meth:`to_sign`, Refused ``intake.snapshot_changed``, and Invalid naming fields
        of the signature; ink stands on the declaration that was printed since the change.
        """
        with self._doors.work(actor, Action.PERSON_SIGN, person_id) as tx:
            case, shot = self._judged(tx, person_id, version)
            found = problems(case, given)
            if found:
                raise Invalid(found)
            sign_in(tx, person_id, ChangeSigned(version, as_kept(case, given)), shot)
            return self._of(tx, person_id)

    def of_person(self, actor: Actor, person_id: str) -> tuple[SignedChange, ...]:
        """Return the signatures over a file's changes, the oldest first."""
        with self._doors.look(actor, Action.PERSON_READ, person_id) as see:
            return self._of(see, person_id)

    def _judged(self, at: Work | Look, person_id: str, version: int) -> tuple[_Case, Snapshot]:
        record = known(at.session, person_id)
        if record.version != version:
            raise Refused("people.stale_version", read=version, now=record.version)
        newest = select(PersonVersion).where(
            PersonVersion.person_id == person_id, PersonVersion.version == version
        )
        row = at.session.scalars(newest).one()
        change, _ = last_change(at.session, person_id)
        if change is None:
            raise Refused("intake.no_change")
        form, today = form_from_json(record.form), riyadh_date(at.now)
        words = self._messages.text("say.declaration_file")
        shot = snapshot.of_file((record.file_number, version), change, form, words, self._term)
        profile = self._policies.profile()
        paper = newest_in(at.session, person_id, DECLARATION, row.at)
        return (
            _Case(
                profile,
                shot.hash,
                Who(form.name.full, form.identity.number),
                minor(form.birth, profile.office, today),
                standing_of(record).died_on is not None,
                today,
                paper.number if paper else "",
            ),
            shot,
        )

    def _of(self, at: Work | Look, person_id: str) -> tuple[SignedChange, ...]:
        roles = at.actor.roles
        return tuple(
            SignedChange(
                version=one.version,
                at=row.at,
                staff=row.staff_name,
                signer=one.given.signer,
                method=one.given.method,
                name=""
                if one.given.signer is SignerKind.PERSON
                else name_for(roles, one.given.signer_name),
                witness=name_for(roles, one.given.witness),
                printed=one.given.print_number,
                short=short(row.sha256),
            )
            for row, one in signed_in(at.session, person_id)
        )

    def _term(self, kind: str, value: str, whose: Gender | None = None) -> str:
        if kind == "category":  # the office's own words
            return self._policies.category_names.get(value, value)
        return word(self._messages, kind, value, whose)
