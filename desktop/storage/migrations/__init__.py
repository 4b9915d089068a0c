"""The explicit list of migrations, in order; a frozen program finds no others."""

from desktop.storage.migrate import Migration
from desktop.storage.migrations import (
    m0001_line,
    m0002_facts,
    m0003_ledger,
    m0004_choices,
    m0005_lists,
    m0006_names,
    m0007_due,
    m0008_taken,
    m0009_sealed,
    m0010_course,
    m0011_consents,
    m0012_visits,
    m0013_ways,
    m0014_letters,
    m0015_following,
    m0016_stand_ins,
    m0017_appointments,
    m0018_sent,
)

MIGRATIONS: tuple[Migration, ...] = (
    m0001_line,
    m0002_facts,
    m0003_ledger,
    m0004_choices,
    m0005_lists,
    m0006_names,
    m0007_due,
    m0008_taken,
    m0009_sealed,
    m0010_course,
    m0011_consents,
    m0012_visits,
    m0013_ways,
    m0014_letters,
    m0015_following,
    m0016_stand_ins,
    m0017_appointments,
    m0018_sent,
)
