"""The bench at which workbooks and texts are read."""

from typing import Any, Final

from desktop.ui.parts.workshop import Bench


def _decoders() -> Any:
    from desktop.ui.parts.sheets import decode

    return decode


SHEETS: Final = Bench("sheet", 512 << 20, ("opened", "rows"), _decoders)
