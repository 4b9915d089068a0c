"""Identifiers of rows: random, so that neither order nor time can be read from them."""

import uuid


def new_id() -> str:
    """Return 32 lower-case hexadecimal digits (a random UUID, RFC 9562 version 4)."""
    return uuid.uuid4().hex
