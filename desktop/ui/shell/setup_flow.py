"""First-run set-up as plain logic: what is asked, in which order, and when a step is done.

Knows no Qt; texts are the view's. Problems are codes of :class:`Trouble` by field name.
"""

from collections.abc import Sequence
from dataclasses import field
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING, Final

from desktop.base.arabic_text import clean
from desktop.base.data_classes import dataclass

if TYPE_CHECKING:
    from desktop.core.staff.terms import SetUp
    from desktop.ui.shell.gate import PolicyCard

COMFORTABLE: Final = 14


class Step(IntEnum):
    """The steps in their order."""

    ASSOCIATION = 0
    LETTERHEAD = 1
    ADMINISTRATOR = 2
    RECOVERY = 3
    TYPE_BACK = 4


class Trouble(StrEnum):
    """Why a step is not done yet."""

    CHOOSE = "choose"
    NEEDED = "needed"
    SHORT = "short"
    GUESSABLE = "guessable"
    DIFFERENT = "different"
    WRONG_GROUP = "wrong_group"


class Strength(StrEnum):
    """A plain hint on a password; SHORT and GUESSABLE stop."""

    NONE = "none"
    SHORT = "short"
    GUESSABLE = "guessable"
    FAIR = "fair"
    GOOD = "good"


def strength(password: str, names: Sequence[str] = ()) -> Strength:
    """Return a hint by length and variety: a sentence is good, one word or one sign is not.

    ``names`` are those that nobody needs to guess: the person's and the office's.
    """
    from desktop.core.staff.passwords import check_password

    if not password:
        return Strength.NONE
    if wrong := check_password(password, names):
        short = wrong[0].code == "staff.password_short"
        return Strength.SHORT if short else Strength.GUESSABLE
    varied = len(set(password.casefold())) >= 6
    long = len(password) >= COMFORTABLE
    return Strength.GOOD if long and varied else Strength.FAIR


@dataclass(slots=True)
class SetUpFlow:
    """What was entered so far; the view writes the fields and asks :meth:`next`."""

    policies: "Sequence[PolicyCard]" = ()
    step: Step = Step.ASSOCIATION
    policy_id: str = ""
    office_name: str = ""
    lines: tuple[str, ...] = ()
    city: str = ""
    phone: str = ""
    logo: bytes = b""
    name: str = ""
    job_title: str = ""
    roles: frozenset[str] = frozenset()
    password: str = ""
    again: str = ""
    groups: tuple[str, ...] = ()
    asked: tuple[int, ...] = ()
    kept: bool = field(default=False)
    """Whether the sheet was printed or saved, or the person says it was written down."""

    def choose(self, policy_id: str) -> None:
        """Take an association; its name is offered for the letterhead until another is typed."""
        names = {card.id: card.association for card in self.policies}
        if not self.office_name or self.office_name == names.get(self.policy_id):
            self.office_name = names[policy_id]
        self.policy_id = policy_id

    def offer(self, card: "PolicyCard") -> None:
        """Offer one more association and take it."""
        if all(one.id != card.id for one in self.policies):
            self.policies = (*self.policies, card)
        self.choose(card.id)

    def problems(self) -> list[tuple[str, Trouble]]:
        """Return what this step still needs, by field."""
        found: list[tuple[str, Trouble]] = []
        if self.step is Step.ASSOCIATION and not self.policy_id:
            found.append(("policy_id", Trouble.CHOOSE))
        elif self.step is Step.LETTERHEAD and not clean(self.office_name):
            found.append(("office_name", Trouble.NEEDED))
        elif self.step is Step.ADMINISTRATOR:
            found += self._administrator()
        elif self.step is Step.RECOVERY and not self.kept:
            found.append(("kept", Trouble.NEEDED))
        return found

    def _administrator(self) -> list[tuple[str, Trouble]]:
        found = [
            (name, Trouble.NEEDED)
            for name, text in (("name", self.name), ("job_title", self.job_title))
            if not clean(text)
        ]
        judged = strength(self.password, (self.name, self.office_name))
        if judged in (Strength.NONE, Strength.SHORT):
            found.append(("password", Trouble.SHORT))
        elif judged is Strength.GUESSABLE:
            found.append(("password", Trouble.GUESSABLE))
        elif self.password != self.again:
            found.append(("again", Trouble.DIFFERENT))
        return found

    def next(self) -> bool:
        """Go on where the step is done; True if it went on.

        From the administrator on, :meth:`created` and the gate go on instead.
        """
        if self.problems() or self.step in (Step.ADMINISTRATOR, Step.TYPE_BACK):
            return False
        self.step = Step(self.step + 1)
        return True

    def back(self) -> bool:
        """Go back, as long as the office is not made; True if it went back."""
        if self.groups or self.step is Step.ASSOCIATION:
            return False
        self.step = Step(self.step - 1)
        return True

    def command(self) -> "SetUp":
        """Return the command for the gate; the administrator always has the admin's role."""
        from desktop.core.staff.terms import Letterhead, NewStaff, SetUp
        from desktop.core.work.roles import Role

        roles = frozenset(Role(role) for role in self.roles) | {Role.ADMIN}
        letterhead = Letterhead(
            clean(self.office_name),
            tuple(clean(line) for line in self.lines if clean(line)),
            clean(self.city),
            clean(self.phone),
            self.logo,
        )
        person = NewStaff(clean(self.name), clean(self.job_title), roles, self.password)
        return SetUp(self.policy_id, letterhead, person)

    def created(self, groups: Sequence[str]) -> None:
        """Take the recovery key's groups, forget the password, choose what is asked back."""
        import secrets

        from desktop.core.staff.keys import ASKED_BACK

        self.groups = tuple(groups)
        self.password = self.again = ""
        chosen = secrets.SystemRandom().sample(range(1, len(self.groups) + 1), ASKED_BACK)
        self.asked = tuple(sorted(chosen))
        self.step = Step.RECOVERY

    def typed_back(self, typed: Sequence[str]) -> list[int]:
        """Return the places in ``asked`` whose text is not that group (case and 0/O, 1/I alike)."""
        from desktop.base.crockford import typed_back

        return [
            place
            for place, (number, text) in enumerate(zip(self.asked, typed, strict=True))
            if typed_back(text) != typed_back(self.groups[number - 1])
        ]
