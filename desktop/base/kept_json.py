"""JSON as it was kept: whatever a damaged record made of it is one kind of error."""

import json
from typing import Any


def loads(text: str | bytes) -> Any:
    """Return what a kept text says; raises ValueError for no JSON, one too deep included."""
    try:
        return json.loads(text)
    except RecursionError as why:
        raise ValueError("nested too deep") from why
