"""Read a policy file strictly: every problem named by key path and line, or a frozen profile."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from desktop.base.errors import Invalid
from desktop.base.paths import resource
from desktop.core.policy.checks import check
from desktop.core.policy.profile import PolicyProfile
from desktop.core.policy.reading import decode, read_bytes, shaped


@dataclass(frozen=True, slots=True)
class LoadedPolicy:
    """A valid policy with what pins it: SHA-256 of the file's bytes (hex) and its text."""

    profile: PolicyProfile
    sha256: str
    text: str


def load(path: Path) -> LoadedPolicy:
    """Return the policy in ``path``.

    Raises :class:`~desktop.base.errors.Refused` for a file that can't be read as UTF-8 text, and
    :class:`Invalid` with every problem (parameters ``key`` and ``line``) for one that is not a
    valid policy.
    """
    return parse(read_bytes(path))


def parse(data: bytes) -> LoadedPolicy:
    """Return the policy in the bytes of a file.

    Raises Refused for bytes that are no TOML text, Invalid with every problem of what it says.
    """
    text = decode(data)
    profile, lines = shaped(PolicyProfile, text)
    problems = check(profile, lines)
    if problems:
        raise Invalid(problems)
    return LoadedPolicy(profile, hashlib.sha256(data).hexdigest(), text)


def load_shipped() -> list[LoadedPolicy]:
    """Return the policies under ``resources/policies``, by file name."""
    return [load(path) for path in sorted(resource("policies").glob("*.toml"))]
