"""Roles, or acts, as check marks."""

from desktop.base.messages import Messages
from desktop.core.staff.deputies.terms import LENDABLE
from desktop.core.work import Action, Role
from desktop.ui.parts.ticks import Ticks


class RolesField(Ticks[Role]):
    """Roles, each with what it may do."""

    def __init__(self, messages: Messages) -> None:
        text = messages.text
        super().__init__(
            (role, text(f"term.role.{role.value}"), text(f"term.role_duty.{role.value}"))
            for role in Role
        )


class ActsField(Ticks[Action]):
    """The acts that may be lent."""

    def __init__(self, messages: Messages) -> None:
        super().__init__((act, messages.text(f"term.act.{act.value}"), "") for act in LENDABLE)
