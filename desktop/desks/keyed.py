"""Who holds the office's keys, and what is kept under them; what is kept of people."""

from typing import NamedTuple, TypedDict

from desktop import __version__
from desktop.core.backup.service import BackupService
from desktop.core.complaints.casebook import hidden_in
from desktop.core.consents.handed.service import NoticeService
from desktop.core.consents.ledger import follow_in
from desktop.core.consents.service import ConsentService
from desktop.core.documents.numbers import next_number
from desktop.core.intake.ledger import at_desk, of_request
from desktop.core.people.course.service import CourseService
from desktop.core.people.follow.service import FollowService
from desktop.core.people.links.ledger import where_gone
from desktop.core.people.links.service import LinkService
from desktop.core.people.notes.service import NoteService
from desktop.core.people.revisions.service import RevisionService
from desktop.core.sealed.ledger import Room
from desktop.core.sealed.service import SealedService
from desktop.core.staff.deputies.service import StandIns
from desktop.core.staff.keys import KeyService
from desktop.core.staff.ledger import accounts_in
from desktop.core.staff.service import StaffService, names_in
from desktop.core.work.acts import ActLog
from desktop.core.work.drafts import Drafts
from desktop.core.work.reviews import Reviews
from desktop.desks.ground import Ground
from desktop.lists import CALLED
from desktop.storage.blobs import Blobs
from desktop.storage.keys import Cost
from desktop.storage.lane import Lane


class Keyed(NamedTuple):
    """Who holds the office's keys, and what is kept under them."""

    blobs: Blobs
    room: Room
    staff: StaffService
    keys: KeyService
    backup: BackupService


def with_keys(ground: Ground, lane: Lane, cost: Cost | None) -> Keyed:
    """Return who holds the keys; ``cost`` is what a guess at a new password costs."""
    held, doors, clock = ground.materials, ground.doors, ground.clock
    blobs = Blobs(held.folder.blobs, held.key)
    room = Room(held.vault, held.keyring, accounts_in)
    return Keyed(
        blobs,
        room,
        StaffService(doors, held.vault, held.guesses, held.key, blobs, room=room, cost=cost),
        KeyService(
            doors, held.engine, vault=held.vault, room=room, key=held.key, guesses=held.guesses,
            folder=held.folder, clock=clock, messages=ground.messages, close=held.close,
        ),
        BackupService(
            doors, lane, held.engine, key=held.key, folder=held.folder, clock=clock,
            program=__version__,
        ),
    )  # fmt: skip


class Staff(TypedDict):
    """Who works here, and what was done by whom."""

    staff: StaffService
    stand_ins: StandIns
    keys: KeyService
    backup: BackupService
    drafts: Drafts
    acts: ActLog
    reviews: Reviews


def staff(ground: Ground, keyed: Keyed) -> Staff:
    """Return the services of accounts and of what was done."""
    doors = ground.doors
    return Staff(
        staff=keyed.staff,
        stand_ins=StandIns(doors, keyed.room),
        keys=keyed.keys,
        backup=keyed.backup,
        drafts=Drafts(doors, ground.materials.keyring),
        acts=ActLog(doors, names_in, CALLED, hidden_in),
        reviews=Reviews(doors, accounts_in, names_in, CALLED, hidden_in),
    )


class Files(TypedDict):
    """What is kept of people."""

    notes: NoteService
    sealed: SealedService
    consents: ConsentService
    notices: NoticeService
    courses: CourseService
    links: LinkService
    revisions: RevisionService
    follow: FollowService


def files(ground: Ground, keyed: Keyed) -> Files:
    """Return the desks of people; what is sealed has keys of its own."""
    doors, profile = ground.doors, ground.profile
    room = keyed.room
    return Files(
        notes=NoteService(doors, room),
        sealed=SealedService(
            doors, room, accounts_in, names_in,
            of_request=of_request, at_desk=at_desk, where_gone=where_gone,
        ),
        consents=ConsentService(doors, profile),
        notices=NoticeService(doors, profile, ground.messages),
        courses=CourseService(doors, next_number, follow_in),
        links=LinkService(doors),
        revisions=RevisionService(doors, profile),
        follow=FollowService(doors, profile),
    )  # fmt: skip
