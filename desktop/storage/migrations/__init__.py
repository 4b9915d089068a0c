"""The explicit list of migrations, in order; a frozen program finds no others."""

from collections.abc import Sequence
from importlib import import_module
from typing import Final, cast, overload

from desktop.storage.migrate import Migration

_NAMES: Final = (
    "m0001_line",
    "m0002_facts",
    "m0003_ledger",
    "m0004_choices",
    "m0005_lists",
    "m0006_names",
    "m0007_due",
    "m0008_taken",
    "m0009_sealed",
    "m0010_course",
    "m0011_consents",
    "m0012_visits",
    "m0013_ways",
    "m0014_letters",
    "m0015_following",
    "m0016_stand_ins",
    "m0017_appointments",
    "m0018_sent",
    "m0019_died",
    "m0020_sittings",
    "m0021_waiting",
    "m0022_goods",
    "m0023_money",
    "m0024_merges",
    "m0025_voices",
    "m0026_imports",
    "m0027_areas",
    "m0028_handed",
    "m0029_rows",
    "m0030_rounds",
    "m0031_open_voices",
    "m0032_requests_of",
    "m0033_keepers",
)


class _Listed(Sequence[Migration]):
    """Each is loaded when it is asked for: an office whose schema is today's needs none of them,
    which take 3 MB.
    """

    def __len__(self) -> int:
        return len(_NAMES)

    @overload
    def __getitem__(self, at: int) -> Migration: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[Migration, ...]: ...
    def __getitem__(self, at: int | slice) -> Migration | tuple[Migration, ...]:
        return tuple(map(_load, _NAMES[at])) if isinstance(at, slice) else _load(_NAMES[at])


def _load(name: str) -> Migration:
    return cast("Migration", import_module(f"{__name__}.{name}"))


MIGRATIONS: Final[Sequence[Migration]] = _Listed()
