"""The two doors that every act and every reading goes through: permission, audit, changes."""

from desktop.core.work.actions import Action
from desktop.core.work.desk_id import DeskId
from desktop.core.work.doors import Change, Doors, Look, Work
from desktop.core.work.roles import Actor, Role, demand, may

__all__ = ["Action", "Actor", "Change", "DeskId", "Doors", "Look", "Role", "Work", "demand", "may"]
