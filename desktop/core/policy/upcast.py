"""Reading policy texts of the first schema, which offices have adopted and cases have pinned.

There an office's choices stood among what the policy says. Such a text is never rewritten: its keys
are read as they are named today.
"""

from typing import Any, Final

from desktop.core.policy.keylines import KeyPath
from desktop.core.policy.vocabulary import NOT_STATED, Source

#: Where each choice stood, and what it is called in the table ``[office]``.
_MOVED: Final[dict[tuple[str, ...], str]] = {
    ("services",): "services",
    ("papers",): "papers",
    ("categories",): "categories",
    ("reply", "office_start"): "reply_start",
    ("harm", "office_reading"): "harm_reading",
}
_TITLE: Final = ("form", "title")


def upcast(
    table: dict[str, Any], lines: dict[KeyPath, int]
) -> tuple[dict[str, Any], dict[KeyPath, int]]:
    """Return the table and the lines of its keys as the second schema names them.

    A table of any other schema is returned as it is.
    """
    version = table.get("schema_version")
    if type(version) is not int or version != 1 or "office" in table:
        return table, lines
    new = {key: dict(part) if isinstance(part, dict) else part for key, part in table.items()}
    office: dict[str, Any] = {}
    moved = dict(_MOVED)
    for path, name in _MOVED.items():
        place = new if len(path) == 1 else new.get(path[0])
        if isinstance(place, dict) and path[-1] in place:
            office[name] = place.pop(path[-1])
    form = new["form"] if isinstance(new.get("form"), dict) else {}
    source = form.get("source")
    if source in tuple(Source):
        del form["source"]
    if source == Source.OFFICE and "title" in form:
        office["form_title"], form["title"] = form["title"], NOT_STATED
        moved[_TITLE] = "form_title"
    return {**new, "schema_version": 2, "office": office}, {
        _renamed(path, moved): line for path, line in lines.items()
    }


def _renamed(path: KeyPath, moved: dict[tuple[str, ...], str]) -> KeyPath:
    for old, name in moved.items():
        if path[: len(old)] == old:
            return ("office", name, *path[len(old) :])
    return path
