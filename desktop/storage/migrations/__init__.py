"""The explicit list of migrations, in order; a frozen program finds no others."""

from desktop.storage.migrate import Migration

MIGRATIONS: tuple[Migration, ...] = ()
