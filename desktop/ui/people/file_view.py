"""Everything that a file's page shows, read in one go."""

from desktop.base.data_classes import dataclass
from desktop.core.consents.handed.terms import FileNotice
from desktop.core.consents.terms import Consents
from desktop.core.documents.terms import DocumentRow
from desktop.core.exchange.terms import CameIn
from desktop.core.intake.changed.terms import SignedChange
from desktop.core.intake.copied import CopyView
from desktop.core.intake.declared.terms import Declaration
from desktop.core.intake.initiated.terms import InitiatedRow
from desktop.core.intake.terms import RequestRow
from desktop.core.merge.terms import MergeView
from desktop.core.office import Office
from desktop.core.people.course.terms import Course
from desktop.core.people.days.terms import DayKind
from desktop.core.people.follow.terms import Ahead
from desktop.core.people.links.terms import Link
from desktop.core.people.terms import PersonView, VersionView
from desktop.core.work import Action, Actor, may


@dataclass(frozen=True, slots=True)
class FileView:
    """A file with what belongs to it."""

    person: PersonView
    requests: tuple[RequestRow, ...]
    history: tuple[VersionView, ...]
    course: Course
    links: tuple[Link, ...]
    merges: tuple[MergeView, ...]
    papers: tuple[DocumentRow, ...]
    declared: tuple[Declaration, ...]
    signed: tuple[SignedChange, ...]
    copies: tuple[CopyView, ...]
    consents: Consents | None
    notice: FileNotice | None
    initiated: tuple[InitiatedRow, ...]
    ahead: Ahead
    came: tuple[CameIn, ...]

    def signed_by(self, version: VersionView) -> tuple[str | SignedChange, ...]:
        """Return the requests whose declaration was signed while a version stood, each once, and
        the signatures that were given for its change itself.
        """
        later = [one.at for one in self.history if one.version > version.version]
        until = min(later, default=None)
        found = (
            one.request
            for one in self.declared
            if one.at >= version.at and (until is None or one.at < until)
        )
        own = (one for one in self.signed if one.version == version.version)
        return (*dict.fromkeys(found), *own)

    @property
    def unsigned(self) -> int:
        """The newest change without a request, where it waits for its signature; 0 else."""
        if all(one.kind is not DayKind.UNSIGNED for one in self.ahead.days):
            return 0
        return max((one.version for one in self.history if one.said), default=0)


def read_file(office: Office, actor: Actor, person_id: str) -> FileView:
    """Read a beneficiary's file as the actor's roles may see it."""
    cases = may(actor.roles, Action.REQUEST_READ)
    reads = may(actor.roles, Action.DOCUMENT_READ)
    agreed = may(actor.roles, Action.CONSENT_READ)
    told = may(actor.roles, Action.NOTICE_READ)
    visits = may(actor.roles, Action.INITIATED_READ)
    return FileView(
        office.people.read(actor, person_id),
        tuple(office.intake.of_person(actor, person_id)) if cases else (),
        tuple(office.people.history(actor, person_id)),
        office.courses.read(actor, person_id),
        tuple(office.links.of_file(actor, person_id)),
        tuple(office.merges.of_file(actor, person_id)),
        tuple(office.documents.of_subject(actor, person_id)) if reads else (),
        office.declared.of_person(actor, person_id) if cases else (),
        office.changes.of_person(actor, person_id),
        office.copies.of_person(actor, person_id) if cases else (),
        office.consents.read(actor, person_id) if agreed else None,
        office.notices.of_file(actor, person_id) if told else None,
        office.initiated.of_file(actor, person_id) if visits else (),
        office.follow.of_person(actor, person_id),
        tuple(office.exchange.of_file(actor, person_id)),
    )
