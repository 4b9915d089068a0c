"""The imports, each with the files that it opened.

Frozen: a change is a new migration.
"""

from typing import TYPE_CHECKING

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations

NUMBER = 26


def upgrade(op: "Operations") -> None:
    """Make the tables, which are empty."""
    op.create_table(
        "import_run",
        _text("id"),
        _moment("at"),
        *(_text(name) for name in ("actor_id", "actor_name", "file_name", "sheet", "sha256")),
        *(_count(name) for name in ("files", "people")),
        _json("left"),
        _moment("taken_at", nullable=True),
        _text("taken_name"),
        *(_count(name) for name in ("taken", "stayed")),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("import_run_at", "import_run", ["at", "id"])
    op.create_index("import_run_sha256", "import_run", ["sha256"])
    op.create_table(
        "imported",
        _text("import_id"),
        _count("row"),
        *(_text(name) for name in ("person_id", "file_number")),
        _json("cells"),
        sa.PrimaryKeyConstraint("import_id", "row"),
        sa.ForeignKeyConstraint(["import_id"], ["import_run.id"]),
    )
    op.create_index("imported_person", "imported", ["person_id"])


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False)


def _moment(name: str, *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.String(32), nullable=nullable)


def _count(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=False)


def _json(name: str) -> sa.Column[object]:
    return sa.Column(name, sa.JSON(), nullable=False)
