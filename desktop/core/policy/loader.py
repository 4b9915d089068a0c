"""Read a policy file strictly: every problem named by key path and line, or a frozen policy."""

import hashlib
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from desktop.base.data_classes import dataclass
from desktop.base.errors import Invalid, Refused
from desktop.base.paths import resource
from desktop.core.policy.checks import check
from desktop.core.policy.choices import OfficeChoices
from desktop.core.policy.keylines import KeyPath
from desktop.core.policy.profile import PolicyProfile, lay
from desktop.core.policy.reading import decode, read_bytes, shaped
from desktop.core.policy.stated import PolicyFile
from desktop.core.policy.upcast import upcast


@dataclass(frozen=True, slots=True)
class LoadedPolicy:
    """A policy as it is worked by, with what pins it: SHA-256 of the file's bytes (hex), its text,
    and the version of the office's choices over it (None for those that the file proposes).
    """

    profile: PolicyProfile
    sha256: str
    text: str
    file: PolicyFile
    choices: int | None = None

    def under(self, choices: OfficeChoices, version: int) -> "LoadedPolicy":
        """Return the same policy with a version of the office's choices over it."""
        return replace(self, profile=lay(choices, self.file), choices=version)


def load(path: Path) -> LoadedPolicy:
    """Return the policy in ``path``.

    Raises :class:`~desktop.base.errors.Refused` for a file that can't be read as UTF-8 text, and
    :class:`Invalid` with every problem (parameters ``key`` and ``line``) for one that is not a
    valid policy.
    """
    return parse(read_bytes(path))


def load_chosen(path: Path) -> LoadedPolicy:
    """Return the policy in a file that somebody names; raises as :func:`load`, and Refused
    ``policy.is_a_link`` for a symbolic link, behind which another file may stand by tomorrow.
    """
    try:
        linked = path.is_symlink()
    except OSError:  # load says why it can't be read
        linked = False
    if linked:
        raise Refused("policy.is_a_link", file=path.name)
    return load(path)


def parse(data: bytes) -> LoadedPolicy:
    """Return the policy in the bytes of a file.

    Raises Refused for bytes that are no TOML text, Invalid with every problem of what it says.
    """
    loaded, lines = _read(data)
    problems = check(loaded.file, lines)
    if problems:
        raise Invalid(problems)
    return loaded


@lru_cache(maxsize=8)  # read anew at every unlocking
def recall(text: str) -> LoadedPolicy:
    """Return a policy that was adopted before, from its text of any schema.

    It was judged when it was adopted, and is not judged again by what is asked today. Raises
    :class:`Invalid` for a text that has no policy's shape.
    """
    return _read(text.encode())[0]


def load_choices(path: Path) -> tuple[OfficeChoices, dict[KeyPath, int]]:
    """Return the choices in a file that has the keys of ``[office]``, and the line of each.

    Raises as :func:`load` for what has not their shape; what they must keep depends on the policy.
    """
    return shaped(OfficeChoices, decode(read_bytes(path)))


def load_shipped() -> list[LoadedPolicy]:
    """Return the policies under ``resources/policies``, by file name."""
    return [load(path) for path in sorted(resource("policies").glob("*.toml"))]


def _read(data: bytes) -> tuple[LoadedPolicy, dict[KeyPath, int]]:
    text = decode(data)
    file, lines = shaped(PolicyFile, text, upcast)
    profile = lay(file.office, file)
    return LoadedPolicy(profile, hashlib.sha256(data).hexdigest(), text, file), lines
