"""An index by which each opening of the office tells which complaints are not read as most are.

Frozen: a change is a new migration.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alembic.operations import Operations

NUMBER = 33


def upgrade(op: "Operations") -> None:
    """Make the index."""
    columns = ["kind", "keeper", "about_staff_id", "public", "id"]
    op.create_index("voice_keeper", "voice", columns)
