"""The policy that the office works by, and those that its cases were opened under.

In force is the text adopted last, or else that of the set-up, under the newest version of the
office's choices whose day has come. A case pins both, and is judged by them for good.
"""

import hashlib
from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Final, NamedTuple

from pydantic import ValidationError
from sqlalchemy import ForeignKey, Integer, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from desktop.base.clock import Clock, riyadh_date
from desktop.base.errors import KnownError, Refused
from desktop.core.policy.choices import OfficeChoices
from desktop.core.policy.loader import LoadedPolicy, recall
from desktop.core.policy.profile import PolicyProfile
from desktop.core.policy.vocabulary import BodyKind
from desktop.core.work.doors import Work
from desktop.core.work.records import AuditRow, Record
from desktop.core.work.roles import Role
from desktop.core.work.settings import get_setting, put_setting
from desktop.storage.failures import as_kept

#: A key of the setting ``policy``, as long as the director has not confirmed the set-up's text.
_UNCONFIRMED: Final = "unconfirmed"


class PolicyVersionRecord(Record):
    """The text of a policy that was adopted, or that a case was opened under."""

    __tablename__ = "policy_version"

    sha256: Mapped[str] = mapped_column(primary_key=True)
    policy_id: Mapped[str]
    text: Mapped[str]
    first_used_at: Mapped[datetime]


class PolicyAdoptionRecord(Record):
    """An adoption of a text after the set-up's, in force since. Rows are only ever added."""

    __tablename__ = "policy_adoption"

    number: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    policy_sha256: Mapped[str] = mapped_column(ForeignKey("policy_version.sha256"))
    at: Mapped[datetime]
    staff_id: Mapped[str]
    staff_name: Mapped[str]
    reason: Mapped[str]


class ChoicesRecord(Record):
    """One version of the office's choices, in force from ``from_on`` on. Rows are only ever added.

    ``text`` is an :class:`OfficeChoices` as JSON, ``sha256`` its hash.
    """

    __tablename__ = "office_choices"

    version: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    from_on: Mapped[date]
    text: Mapped[str]
    sha256: Mapped[str]
    at: Mapped[datetime]
    staff_id: Mapped[str]
    staff_name: Mapped[str]
    reason: Mapped[str]


class Pin(NamedTuple):
    """What a case was opened under: a policy's text and a version of the office's choices over it
    (None for those that the text proposes).
    """

    policy_sha256: str
    choices_version: int | None


class Texts:
    """Adopted texts and versions of choices, each read once."""

    def __init__(self) -> None:
        self._adopted: dict[str, LoadedPolicy] = {}
        self._choices: dict[int, OfficeChoices] = {}
        self._laid: dict[Pin, LoadedPolicy] = {}

    def given(self, text: str) -> LoadedPolicy:
        """Return the policy of a text that is at hand; raises Refused for what is none."""
        sha256 = hash_of(text)
        if sha256 not in self._adopted:
            self._adopted[sha256] = recall(text)
        return self._adopted[sha256]

    def policy(self, session: Session, pin: Pin) -> LoadedPolicy:
        """Return a policy's text under a version of the choices; the same object for the same pin.

        Raises KnownError (``storage.damaged``) where one of them can't be read any more.
        """
        if pin not in self._laid:
            policy, version = self._text(session, pin.policy_sha256), pin.choices_version
            if version is not None:
                policy = policy.under(self.choices(session, version), version)
            self._laid[pin] = policy
        return self._laid[pin]

    def choices(self, session: Session, version: int) -> OfficeChoices:
        """Return a version of the choices; raises KnownError (``storage.damaged``)."""
        if version not in self._choices:
            kept = _kept(session.get(ChoicesRecord, version))
            try:
                self._choices[version] = OfficeChoices.model_validate_json(kept)
            except ValidationError as why:
                raise KnownError("storage.damaged") from why
        return self._choices[version]

    def _text(self, session: Session, sha256: str) -> LoadedPolicy:
        if sha256 not in self._adopted:
            kept = _kept(session.get(PolicyVersionRecord, sha256))
            try:
                self._adopted[sha256] = recall(kept)
            except Refused as why:
                raise KnownError("storage.damaged") from why
        return self._adopted[sha256]


def _kept(row: ChoicesRecord | PolicyVersionRecord | None) -> str:
    """Return a kept text; raises KnownError (``storage.damaged``) where it is gone."""
    if row is None:
        raise KnownError("storage.damaged")
    return row.text


class Policies:
    """What the office works by is known without the database; pinned texts are read as needed."""

    def __init__(self, session: Session, clock: Clock) -> None:
        """Raise Refused (``staff.no_policy``) where none was ever adopted."""
        self._clock = clock
        self._texts = Texts()
        self.read_in(session)

    def read_in(self, session: Session) -> None:
        """Learn anew what is adopted and chosen."""
        policy = self.adopted_in(session)
        chosen = session.execute(select(ChoicesRecord.from_on, ChoicesRecord.version)).all()
        course = [(date.min, None), *sorted((day, version) for day, version in chosen)]
        begun = [version for day, version in course if day <= riyadh_date(self._clock.now())]
        #: What is in force, and what will be from which day on. The first has no day: it goes on
        #: where the PC's clock is set back.
        self._course = [
            (day, self._texts.policy(session, Pin(policy.sha256, version)))
            for day, version in [(date.min, begun[-1]), *course[len(begun) :]]
        ]
        #: The name of every category that ever was one, by id: whoever has it keeps it.
        self.category_names = self._category_names(session)

    def _category_names(self, session: Session) -> dict[str, str]:
        adopted = select(PolicyAdoptionRecord.at).order_by(PolicyAdoptionRecord.number)
        moments = [datetime.min.replace(tzinfo=UTC), *session.scalars(adopted)]
        found: dict[str, str] = {}
        for policy in (self.adopted_in(session, moment) for moment in moments):
            found |= {one.id: one.name for one in policy.file.office.categories}
        for version in session.scalars(select(ChoicesRecord.version).order_by("version")):
            try:
                chosen = self._texts.choices(session, version).categories
            except KnownError:  # of an old version; the check names it
                continue
            found |= {one.id: one.name for one in chosen}
        return found

    def adopted_in(self, session: Session, by: datetime | None = None) -> LoadedPolicy:
        """Return the text that was adopted last, by a moment or by now, with its own proposals.

        Raises Refused ``staff.no_policy`` for an office without one, KnownError
        ``storage.damaged`` where the set-up's can't be read.
        """
        newest = select(PolicyAdoptionRecord).order_by(PolicyAdoptionRecord.number.desc()).limit(1)
        if by:
            newest = newest.where(PolicyAdoptionRecord.at <= by)
        adopted = session.scalars(newest).first()
        if adopted:
            return self._texts.policy(session, Pin(adopted.policy_sha256, None))
        setting = get_setting(session, "policy")
        if setting is None:
            raise Refused("staff.no_policy")
        try:
            with as_kept():
                return self._texts.given(setting["text"])
        except Refused as why:
            raise KnownError("storage.damaged") from why

    @property
    def in_force(self) -> LoadedPolicy:
        """What a case opened now is opened under."""
        today = riyadh_date(self._clock.now())
        return [policy for day, policy in self._course if day <= today][-1]

    @property
    def held_from(self) -> tuple[tuple[date, LoadedPolicy], ...]:
        """What is in force, from today on, and what will be, each from its first day."""
        today = riyadh_date(self._clock.now())
        later = ((day, policy) for day, policy in self._course if day > today)
        return (today, self.in_force), *later

    @property
    def to_come(self) -> tuple[LoadedPolicy, ...]:
        """What will be in force after today, as far as is known."""
        today = riyadh_date(self._clock.now())
        return tuple(policy for day, policy in self._course if day > today)

    def profile(self) -> PolicyProfile:
        """Return what a desk works by now."""
        return self.in_force.profile

    def pin_in(self, tx: Work) -> Pin:
        """Keep the text of the policy in force for good; return what a case opened now pins."""
        policy = self.in_force
        keep_in(tx, policy)
        return Pin(policy.sha256, policy.choices)

    def head(self) -> Role | None:
        """Return whose role heads the studying body, None where it is a committee."""
        profile = self.profile()
        if profile.studying_body.kind is not BodyKind.DEPARTMENT:
            return None
        return Role(profile.office.department_head.value)

    def pinned(self, session: Session, pin: Pin) -> LoadedPolicy:
        """Return what a case was opened under; raises as :meth:`Texts.policy`."""
        return self._texts.policy(session, pin)


def keep_in(tx: Work, policy: LoadedPolicy) -> None:
    """Keep a policy's text for good."""
    if tx.session.get(PolicyVersionRecord, policy.sha256) is None:
        tx.session.add(
            PolicyVersionRecord(
                sha256=policy.sha256,
                policy_id=policy.profile.id,
                text=policy.text,
                first_used_at=tx.now,
            )
        )
        tx.session.flush()


def put_first_text(session: Session, policy: LoadedPolicy, *, confirmed: bool) -> None:
    """Keep the text of the set-up, and whether the director has it still to confirm."""
    said = {"id": policy.profile.id, "text": policy.text}
    put_setting(session, "policy", said if confirmed else {**said, _UNCONFIRMED: True})


def unconfirmed_in(session: Session) -> bool:
    """Tell whether the office works by the set-up's text and the director has not confirmed it."""
    setting = get_setting(session, "policy") or {}
    adopted = select(PolicyAdoptionRecord.number).limit(1)
    return bool(setting.get(_UNCONFIRMED)) and session.scalars(adopted).first() is None


def in_force_since(session: Session, sha256: str) -> datetime:
    """Return since when the text in force is: its newest adoption, or else the set-up's moment."""
    adopted = select(PolicyAdoptionRecord.at).where(PolicyAdoptionRecord.policy_sha256 == sha256)
    newest = session.scalars(adopted.order_by(PolicyAdoptionRecord.number.desc())).first()
    set_up = select(AuditRow.at).order_by(AuditRow.seq).limit(1)
    return newest or session.scalars(set_up).one()


def hash_of(text: str) -> str:
    """Return a text's SHA-256 in hexadecimal digits."""
    return hashlib.sha256(text.encode()).hexdigest()


def unchanged(session: Session) -> Iterator[tuple[str, bool]]:
    """Judge every kept text of a policy or of choices: its name, and whether it has its hash."""
    for policy in session.scalars(select(PolicyVersionRecord).order_by(PolicyVersionRecord.sha256)):
        yield policy.policy_id, hash_of(policy.text) == policy.sha256
    for row in session.scalars(select(ChoicesRecord).order_by(ChoicesRecord.version)):
        yield str(row.version), hash_of(row.text) == row.sha256
