"""An index by which what was raised and is still open is found.

Frozen: a change is a new migration.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alembic.operations import Operations

NUMBER = 31


def upgrade(op: "Operations") -> None:
    """Make the index."""
    op.create_index("voice_state", "voice", ["kind", "state", "received_at", "number"])
