"""What an erasure leaves of a print's frozen data."""

import json
from typing import Any, Final

from desktop.base import kept_json
from desktop.base.errors import KnownError

#: How data begins whose words were erased.
ERASED: Final = '{"erased": true'


def without_words(data: str) -> str:
    """Return what is left of a print's frozen data when its words are erased: its head.

    Raises KnownError (``storage.damaged``) for data that can't be read.
    """
    return f'{ERASED}, "head": {json.dumps(head_of(data), ensure_ascii=False)}}}'


def head_of(data: str) -> dict[str, Any]:
    """Return the head of a print's frozen data; raises KnownError ``storage.damaged``."""
    try:
        head = kept_json.loads(data)["head"]
        return {**head, "code": str(head["code"])}
    except (LookupError, TypeError, ValueError) as why:  # damaged; see storage.engine
        raise KnownError("storage.damaged") from why
