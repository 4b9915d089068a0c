"""The frozen data of the papers about complaints and harm; see ``forms``."""

from pydantic import ConfigDict, with_config

from desktop.base.data_classes import dataclass
from desktop.core.documents.forms import Head

_sealed = with_config(ConfigDict(extra="forbid"))


@_sealed
@dataclass(frozen=True, slots=True)
class Said:
    """A part of a paper: what it tells, and its text."""

    title: str
    text: str


@_sealed
@dataclass(frozen=True, slots=True)
class VoiceReceipt:
    """What the visitor takes along: ``about`` are names with values, and no word of what was said.
    It is drawn anew each time and kept nowhere.
    """

    head: Head
    about: tuple[tuple[str, str], ...]
    says: str
    note: str


@_sealed
@dataclass(frozen=True, slots=True)
class VoicePaper:
    """A paper of a complaint or of a file of harm, drawn anew each time and kept nowhere, so that
    no list of prints tells of it: ``about`` are names with values, ``opening`` what stands over the
    parts, ``signers`` who signs it.
    """

    head: Head
    about: tuple[tuple[str, str], ...]
    parts: tuple[Said, ...]
    signers: tuple[str, ...] = ()
    opening: str = ""
    note: str = ""
