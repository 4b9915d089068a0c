"""Policy files with one mistake each: the text, and the line that has it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from desktop.base.paths import resource

#: What stands in shaqra's file, and what stands there instead. The mistake is in the line where
#: they differ first, or a line (from 0) further on.
_EDITS: Final = (
    ("schema_version = 2", "schema_version = 9", 0),
    ('id = "shaqra"', "id = 7", 0),
    ('id = "shaqra"', 'id = "شقراء"', 0),
    ("contacts = []", 'contacts = ""', 0),
    ("contacts = []", "contacts = [", 2),
    ("[adoption]\nstated = true", '[adoption]\nstated = "yes"', 0),
    ('gregorian = "2022-10-26"', 'gregorian = "2022-02-30"', 0),
    ('gregorian = "2022-10-26"', 'gregorian = "2022-13-26"', 0),
    ('gregorian = "2022-10-26"', 'gregorian = "26/10/2022"', 0),
    ('gregorian = "2022-10-26"', "gregorian = 2022-10-26", 0),
    ('gregorian = "2022-10-26"', "gregorian = 2022-10-40", 0),
    ('gregorian = "2022-10-26"', 'gregorian = "1822-02-20"', 0),
    ('hijri = "1444-04-01"', 'hijri = "1444-13-01"', 0),
    ('hijri = "1444-04-01"', 'hijri = "1444-04-02"', 0),
    ('hijri = "1444-04-01"', 'hijri = "1444-04-31"', 0),
    ("amount = 15", "amount = 0", 0),
    ("amount = 15", "amount = -3", 0),
    ("amount = 15", "amount = 900", 0),
    ("amount = 15", 'amount = "15"', 0),
    ("amount = 15", "amount = 15.5", 0),
    ("amount = 15", "amount = true", 0),
    ("amount = 15", "amonut = 15", 0),
    ("amount = 15", "amount = ", 0),
    ("amount = 15", "amount = 15\namount = 16", 1),
    ('kind = "within"', 'kind = "at once"', 0),
    ('unit = "working_days"', 'unit = "weeks"', 0),
    ('  "study",', '  "nap",', 0),
    ('  "study",', '  "study",\n  "fly",', 1),
    ('  "study",', '  "study",\n  "study",', 1),
    ('  "study",', '  "decision",\n  "study",', 2),
    ('  "signature",', '  "signature"', 1),
    ('serves = ["policy_text"]', 'serves = ["everything"]', 0),
    ('serves = ["policy_text"]', "serves = []", 0),
    ('serves = ["policy_text"]', 'serves = ["policy_text"', 1),
    ('\nid = "shaqra.c.2"', '\nid = "shaqra.c.1"', 0),
    ('\nid = "shaqra.c.2"', '\nid = "haqal.c.2"', 0),
    ('place = "السطر ٣"', 'place = ""', 0),
    ('place = "السطر ٣"', 'place = " السطر"', 0),
    ('place = "السطر ٣"', f'place = "{"س" * 5000}"', 0),
    ('place = "السطر ٣"', 'place = "السطر ٣', 0),
    ("[studying_body]", "[studying_body]\n[studying_body]", 1),
    ("[studying_body]", '[other_body]\nname = "إدارة"\n[studying_body]', 0),
    ('harm_reading = "either"', 'harm_reading = "maybe"', 0),
    ('form_title = "طلب خدمة"', "form_title = 3", 0),
    ("[privacy]\nstated = true", '[privacy]\nstated = "yes"', 0),
    ("[signer]", "[signer", 0),
    ("[signer]", "signer = 1\n[signer]", 0),
    ("[form]", "[form]\ncolour = 1", 1),
    ("[harm]", "[harm]\nstated = 1", 2),
    ('id = "shaqra"', 'id = "shaqra"\nid = "again"', 1),
    ("[reply]", "[[reply]]", 0),
    ("[disputes]", "[disputes]\n\\", 1),
)


@dataclass(frozen=True, slots=True)
class Mutated:
    """A text with one mistake, in a line of it."""

    text: str
    line: int


def mutated() -> Iterator[Mutated]:
    """Yield every file; a text that is not in the policy is left out by nobody: it fails."""
    whole = resource("policies", "shaqra.toml").read_text("utf-8")
    for before, after, further in _EDITS:
        if before not in whole:
            raise ValueError(before)
        at = whole.index(before)
        same = next(
            (n for n, (a, b) in enumerate(zip(before, after, strict=False)) if a != b),
            min(len(before), len(after)),
        )
        line = whole.count("\n", 0, at) + before.count("\n", 0, same) + 1
        yield Mutated(whole.replace(before, after, 1), line + further)
