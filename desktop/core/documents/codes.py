"""The short codes on prints: made of form and number under the office's own secret."""

import hashlib
import hmac
import secrets
from collections.abc import Callable
from functools import partial

from desktop.base.crockford import ALPHABET, letters, typed_back
from desktop.base.identifiers import without_label
from desktop.core.work import Look, Work
from desktop.core.work.settings import get_setting, put_setting

_SECRET = "verification"  # noqa: S105  # where it is kept


def code_in(tx: Work, form_id: str, number: str) -> str:
    """Return the code of a print; the first one makes the office's secret."""
    secret = get_setting(tx.session, _SECRET)
    if secret is None:
        secret = {"key": secrets.token_hex(32)}
        put_setting(tx.session, _SECRET, secret)
    code = _mac(secret["key"], form_id, number)
    return f"{code[:4]}-{code[4:]}"


def fits(at: Work | Look, form_id: str, number: str, code: str) -> bool:
    """Tell whether a code, in any way that it is typed, is the one of a print."""
    secret = get_setting(at.session, _SECRET)
    typed = "".join(c for c in typed_back(without_label(code)) if c in ALPHABET)
    return secret is not None and hmac.compare_digest(
        _mac(secret["key"], form_id, number).encode(), typed.encode()
    )


def codes_of(at: Work | Look) -> Callable[[str, str], str]:
    """Return what gives the code of a print by its form and number, without the stroke in it; ""
    in an office that gave none yet.
    """
    secret = get_setting(at.session, _SECRET)
    return partial(_mac, secret["key"]) if secret is not None else lambda _form, _number: ""


def _mac(key: str, form_id: str, number: str) -> str:
    digest = hmac.digest(bytes.fromhex(key), f"{form_id}|{number}".encode(), hashlib.sha256)
    return letters(int.from_bytes(digest[:5], "big"), 8)
