"""Steps of one kind by their moment: the register of deliveries is read by it.

Frozen: a change is a new migration.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alembic.operations import Operations

NUMBER = 28


def upgrade(op: "Operations") -> None:
    """Add the index."""
    op.create_index("event_taken", "event", ["step", "at", "subject_kind", "subject_id", "seq"])
