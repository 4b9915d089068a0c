"""An index of the files whose head died, which lists of what falls due leave out.

Frozen: a change is a new migration.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alembic.operations import Operations

NUMBER = 19


def upgrade(op: "Operations") -> None:
    """Add the index."""
    op.create_index("person_died", "person", ["died_on", "id"])
