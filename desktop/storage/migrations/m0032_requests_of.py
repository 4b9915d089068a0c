"""An index that tells whose each request is, for lists that stand by people's names.

Frozen: a change is a new migration.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alembic.operations import Operations

NUMBER = 32


def upgrade(op: "Operations") -> None:
    """Make the index anew, with the request beside its person."""
    op.drop_index("request_person", "request")
    op.create_index("request_person", "request", ["person_id", "id"])
