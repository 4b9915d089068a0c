"""Scans and attachments: immutable encrypted files, named by a keyed hash of their content.

A name tells nothing to who has no key (HMAC-SHA256), and the same content has one file. The file
is a mark, a nonce of 12 bytes, and AES-256-GCM's text and tag with the name as associated data,
so that a file under another's name does not pass.
"""

import hmac
import re
import secrets
from hashlib import sha256
from pathlib import Path
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from desktop.base.errors import KnownError
from desktop.storage.failures import known_errors
from desktop.storage.files import sync_folder, write_whole
from desktop.storage.keys import DataKey

_MARK: Final = b"ISTB1\n"
_NONCE: Final = 12
_NAME: Final = re.compile(r"[0-9a-f]{64}")


def is_name(text: str) -> bool:
    """Tell whether ``text`` can be a blob's name (64 lower-case hexadecimal digits)."""
    return _NAME.fullmatch(text) is not None


class Blobs:
    """The folder of encrypted files under one data key."""

    def __init__(self, folder: Path, key: DataKey) -> None:
        self._folder = folder
        self._cipher = AESGCM(key.derive("blob content"))
        self._naming = key.lasting.naming

    def put(self, content: bytes) -> str:
        """Keep ``content`` on the device and return its name; call before the row commits.

        Content that is kept already gives the same name; a damaged file of it is mended.
        """
        name = self._name(content)
        if self.fault(name):
            nonce = secrets.token_bytes(_NONCE)
            sealed = self._cipher.encrypt(nonce, content, name.encode())
            with known_errors():
                write_whole(self.path(name), _MARK + nonce + sealed)
        return name

    def get(self, name: str) -> bytes:
        """Return the content; raises ``blob.missing`` or ``blob.damaged`` with ``name``."""
        with known_errors():
            try:
                file = self.path(name).read_bytes()
            except FileNotFoundError as why:
                raise KnownError("blob.missing", name=name) from why
        return self.open(name, file)

    def open(self, name: str, file: bytes) -> bytes:
        """Return the content of an encrypted file that was read elsewhere (a backup's).

        Raises ``blob.damaged``.
        """
        at = len(_MARK) + _NONCE
        if not file.startswith(_MARK) or len(file) < at:
            raise KnownError("blob.damaged", name=name)
        try:
            content = self._cipher.decrypt(file[len(_MARK) : at], file[at:], name.encode())
        except InvalidTag as why:
            raise KnownError("blob.damaged", name=name) from why
        if self._name(content) != name:
            raise KnownError("blob.damaged", name=name)
        return content

    def drop(self, name: str) -> None:
        """Delete a file for good; call after the rows that named it are gone."""
        with known_errors():
            self.path(name).unlink(missing_ok=True)
            sync_folder(self._folder)

    def fault(self, name: str) -> str:
        """Return "" for a good file, else the code of what is wrong with it."""
        try:
            self.get(name)
        except KnownError as error:
            return error.code
        return ""

    def list(self) -> list[str]:
        """Return the names of all files in the folder, sorted."""
        return sorted(file.name for file in self._folder.iterdir() if is_name(file.name))

    def path(self, name: str) -> Path:
        """Return where the encrypted file of ``name`` lies; raises ValueError for no name."""
        if not is_name(name):
            raise ValueError("not a blob's name")
        return self._folder / name

    def _name(self, content: bytes) -> str:
        return hmac.new(self._naming, content, sha256).hexdigest()
