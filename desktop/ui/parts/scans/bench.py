"""The bench at which pages are decoded."""

from typing import Any, Final

from desktop.ui.parts.workshop import Bench


def _decoders() -> Any:
    from desktop.ui.parts.scans import decode

    return decode


SCANS: Final = Bench("scan", 1_400_000_000, ("read", "changed", "filled", "codes"), _decoders)
