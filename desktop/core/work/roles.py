"""Who may do what (the role table of the office; small offices combine roles in one person)."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from desktop.base.data_classes import dataclass
from desktop.base.errors import Refused
from desktop.core.work.actions import Action
from desktop.core.work.role_table import OF_HEAD, TABLE, Role


class Held(frozenset[Role]):
    """Roles that somebody has, with single acts that were lent to them besides."""

    lent: frozenset[Action] = frozenset()

    @classmethod
    def of(cls, own: Iterable[Role], stands: Iterable["StandIn"]) -> "Held":
        """Return what somebody has by their own roles and in others' places."""
        every = tuple(stands)
        held = cls(frozenset(own).union(*(one.roles for one in every)))
        held.lent = frozenset[Action]().union(*(one.acts for one in every))
        return held


@dataclass(frozen=True, slots=True)
class StandIn:
    """What somebody does in another's place for some days: all that ``roles`` do (a deputation), or
    ``acts`` alone (an authority that was lent). ``title``: the other's job.
    """

    id: str
    whose: str
    name: str
    title: str
    begins: date
    until: date
    roles: frozenset[Role] = frozenset()
    acts: frozenset[Action] = frozenset()


@dataclass(frozen=True, slots=True)
class Actor:
    """The person at the keyboard. ``own``: the roles of their account, where ``roles`` holds what
    they do in others' places besides (``stands``).
    """

    id: str
    name: str
    job_title: str
    roles: frozenset[Role]
    own: frozenset[Role] = frozenset()
    stands: tuple[StandIn, ...] = ()

    @property
    def account(self) -> frozenset[Role]:
        """The roles of the account alone."""
        return self.own if self.stands else self.roles

    def on(self, day: date) -> "Actor":
        """Return the actor of a day: what is done in another's place ends with its last day,
        whether or not the office was opened anew.
        """
        left = tuple(one for one in self.stands if one.begins <= day <= one.until)
        if left == self.stands:
            return self
        return replace(self, roles=Held.of(self.account, left), stands=left)

    def in_place(self, action: Action, head: "Role | None" = None) -> StandIn | None:
        """Return in whose place an act is done; None for one of the actor's own."""
        if may(self.account, action, head):
            return None
        at = (one for one in self.stands if action in one.acts or may(one.roles, action, head))
        return next(at, None)


def may(roles: Iterable[Role], action: Action, head: Role | None = None) -> bool:
    """Return whether somebody with these roles may do ``action``; ``head`` is the role that the
    office named as the head of its department, None where the body is a committee.
    """
    held = frozenset(roles)
    if isinstance(roles, Held) and action in roles.lent:
        return True
    return not TABLE[action].isdisjoint(held) or (action in OF_HEAD and head in held)


def demand(actor: Actor, action: Action, head: Role | None = None) -> None:
    """Raise :class:`Refused` (``work.not_permitted``) unless ``actor`` may do ``action``."""
    if not may(actor.roles, action, head):
        raise Refused("work.not_permitted", action=action.value)


__all__ = ["Actor", "Held", "Role", "StandIn", "demand", "may"]
