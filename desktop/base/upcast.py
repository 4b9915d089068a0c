"""Reading what was stored under the words of earlier days: kept text is never rewritten."""

import json
from collections.abc import Mapping
from typing import Any

from desktop.base import kept_json


def upcast(kind: Any, kept: str | bytes) -> str | bytes:
    """Return the kept JSON of a ``kind`` with its keys as the class names them today.

    ``kind.OLD_WORDS`` maps what a key was called to what it is called now; a class without it
    has had one set of words. Raises ValueError for text that is no JSON.
    """
    old: Mapping[str, str] = getattr(kind, "OLD_WORDS", {})
    if not old:
        return kept
    value = kept_json.loads(kept)
    if not isinstance(value, dict) or old.keys().isdisjoint(value):
        return kept
    return json.dumps({old.get(key, key): part for key, part in value.items()})
