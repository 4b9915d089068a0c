"""The office's own settings, kept in its database by name."""

from typing import Any

from sqlalchemy.orm import Mapped, Session, mapped_column

from desktop.core.work.records import Record


class SettingRow(Record):
    __tablename__ = "setting"

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[dict[str, Any]]


def get_setting(session: Session, name: str) -> dict[str, Any] | None:
    """Return a setting's value, or None where it was never set."""
    row = session.get(SettingRow, name)
    return row.value if row else None


def put_setting(session: Session, name: str, value: dict[str, Any]) -> None:
    """Set a value in the session's transaction."""
    session.merge(SettingRow(name=name, value=value))
