"""What a copied database says of itself."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from desktop.base.errors import KnownError, Refused
from desktop.core.backup.manifest import Facts, Manifest
from desktop.core.work import Action, Role, may
from desktop.core.work.practice import MARK
from desktop.storage import catalogue
from desktop.storage.copy import check_connection
from desktop.storage.engine import connect, file_errors, read_json
from desktop.storage.keys import DataKey

#: Gives the names of the attachments that a raw connection's database refers to.
Lister = Callable[[Any], Iterable[str]]


def attachments(connection: Any) -> list[str]:
    """Return the blobs of the table ``attachment``; none before the office has that table."""
    if "attachment" not in catalogue.tables(connection.execute):
        return []
    return [row[0] for row in connection.execute("SELECT DISTINCT blob FROM attachment")]


def read_contents(path: Path, key: DataKey, lister: Lister) -> tuple[Facts, tuple[str, ...]]:
    """Return the facts of a closed database and its attachments' names, sorted."""
    with file_errors():
        connection = connect(path, key)
        try:
            return _facts(connection), tuple(sorted(set(lister(connection))))
        finally:
            connection.close()


def prove_contents(path: Path, key: DataKey, manifest: Manifest, lister: Lister) -> None:
    """Prove a database taken out of a backup against the list of contents.

    Raises ``storage.damaged``, ``storage.wrong_key``, ``backup.contents_differ`` with ``part``
    naming the table, ``chain``, ``schema`` or ``attachments``.
    """
    with file_errors():
        connection = connect(path, key)
        try:
            check_connection(connection)
            found, names = _facts(connection), set(lister(connection))
        finally:
            connection.close()
    listed = manifest.facts
    if found.schema != listed.schema:
        raise KnownError("backup.contents_differ", part="schema")
    if (found.seq, found.hash) != (listed.seq, listed.hash):
        raise KnownError("backup.contents_differ", part="chain")
    for table in sorted(found.rows.keys() | listed.rows.keys()):
        if found.rows.get(table) != listed.rows.get(table):
            raise KnownError("backup.contents_differ", part=table)
    if names != {*manifest.blob_names, *manifest.lost}:
        raise KnownError("backup.contents_differ", part="attachments")


def demand_holder(path: Path, key: DataKey, slot: str, *actions: Action) -> None:
    """Ask a database taken out of a backup whether the holder of a slot may do one of ``actions``.

    Raises Refused ``work.not_permitted``, and ``staff.unknown`` for a closed account and for a
    slot without one. Where there is no account at all it is no office, which always has an
    administrator, and there is nobody's table to ask.
    """
    with file_errors():
        connection = connect(path, key)
        try:
            accounts = connection.execute("SELECT id, roles, active FROM staff").fetchall()
        finally:
            connection.close()
    held = [roles for staff_id, roles, active in accounts if staff_id == slot and active]
    if accounts and not held:
        raise Refused("staff.unknown")
    for roles in held:
        given = frozenset(map(Role, read_json(roles)))
        if not any(may(given, action) for action in actions):
            raise Refused("work.not_permitted", action=actions[0].value)


def _facts(connection: Any) -> Facts:
    execute = connection.execute
    rows = {table: catalogue.row_count(execute, table) for table in catalogue.tables(execute)}
    head = (0, "")
    if "audit" in rows:
        last = "SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1"
        head = execute(last).fetchone() or head
    return Facts(catalogue.schema_number(execute), *head, rows, _marked(execute, rows))


def _marked(execute: Any, rows: Mapping[str, int]) -> bool:
    """Tell whether the office is one to practise in, as :func:`is_practice` does."""
    if "audit" not in rows:
        return False
    first = execute("SELECT action, detail FROM audit WHERE seq = 1").fetchone()
    if first is None or first[0] != Action.OFFICE_SET_UP:
        return False
    return read_json(first[1]).get(MARK) is True
