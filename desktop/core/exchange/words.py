"""What offices call the columns of their lists, and what they write in them
(``resources/exchange.toml``, and the office's own words of each choice).
"""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, Final

from desktop.base import small_files
from desktop.base.data_classes import dataclass
from desktop.base.keys import plain
from desktop.base.messages import Messages
from desktop.base.paths import resource
from desktop.core.exchange.terms import Use
from desktop.core.people.terms import IdentityKind, Relationship
from desktop.core.people.words import sex_of
from desktop.core.policy.profile import PolicyProfile

#: Words of the screens that say nothing of somebody.
_NO_WORD: Final = frozenset({"unasked", "other"})
#: The texts of the office's own words by the table that they are read with.
_TERMS: Final = {
    "gender": "gender",
    "marital": "marital",
    "housing": "housing",
    "relationship": "relationship",
}


@cache
def _resource() -> dict[str, Any]:
    return small_files.toml(small_files.read(resource("exchange.toml")).decode())


@cache
def headings() -> Mapping[str, Use]:
    """Return what each known heading is taken for."""
    known = _resource()["headings"]
    return {plain(text): Use(use) for use, texts in known.items() for text in texts}


@cache
def around(kind: str) -> frozenset[str]:
    """Return the words around a known heading by what they do to it: ``qualifies`` (it means the
    same), ``others`` (it is of somebody or something else).
    """
    return frozenset(plain(word) for word in _resource()["around"][kind])


@dataclass(frozen=True, slots=True)
class Words:
    """What a word in a cell means, by the kind of its column; words are :func:`plain`."""

    tables: Mapping[str, Mapping[str, str]]

    def of(self, kind: str, text: str) -> str:
        """Return the value that a word means, "" for a word of none."""
        return self.tables[kind].get(plain(text), "")

    def relation(self, text: str, sex: str) -> str:
        """Return the relationship that a word means, "" for a word of none. «ابنه» is his son or,
        as many write it, a daughter: the sex (as it is written) tells, where it is told.
        """
        found, his = self.of("relationship", text), self.of("his", text)
        if not his or "ة" in text:
            return found
        return {"male": his, "female": found}.get(self.of("gender", sex), "")

    def tells(self, relation: str, sex: str) -> bool:
        """Tell whether a relationship says already of what sex somebody is."""
        of = self.of("gender", sex)
        tells = relation and sex_of(Relationship(relation), None)
        return bool(of) and (relation == Relationship.SPOUSE or tells == of)

    def is_nothing(self, text: str) -> bool:
        """Tell whether a text says that there is nothing: a dash, «لا يوجد»."""
        key = plain(text)
        return not key or key in self.tables["nothing"]

    def is_foot(self, text: str) -> bool:
        """Tell whether a text is of what stands around a list: a total, a note, a signature."""
        key = plain(text)
        return any(key == one or key.startswith(f"{one} ") for one in self.tables["foot"])

    def is_head(self, text: str) -> bool:
        """Tell whether a relation says that it is the head's own row."""
        return not plain(text) or bool(self.of("relation_head", text))


def words_of(messages: Messages, profile: PolicyProfile) -> Words:
    """Return the words of an office: the shipped ones, those of its screens, its categories."""
    tables: dict[str, dict[str, str]] = {
        kind: {plain(text): value for value, texts in values.items() for text in texts}
        for kind, values in _resource()["words"].items()
    }
    for kind, term in _TERMS.items():
        for value in _values(messages, term):
            for text in _said(messages, term, value):
                tables[kind].setdefault(plain(text), value)
    tables["identity_kind"] = {
        plain(messages.text(f"term.identity.{kind}")): kind.value for kind in IdentityKind
    }
    tables["category"] = {
        plain(said): one.id for one in profile.categories for said in (one.name, one.id)
    }
    return Words(tables)


def _values(messages: Messages, term: str) -> Iterable[str]:
    begins = f"term.{term}."
    found = (code.removeprefix(begins) for code in messages.codes() if code.startswith(begins))
    return sorted(value for value in found if "." not in value and value not in _NO_WORD)


def _said(messages: Messages, term: str, value: str) -> Iterable[str]:
    for code in (f"term.{term}.{value}", *(f"term.{g}.{term}.{value}" for g in ("male", "female"))):
        if code in messages:
            text = messages.text(code)
            yield text
            if "(" not in text:
                yield from text.split("/")
