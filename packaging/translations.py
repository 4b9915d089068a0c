"""The window's texts: source strings out of the code, translations in, catalogues out.

Several people may work at once; every writing command holds a lock on ``i18n/.lock``.

    python packaging/translations.py update            strings of desktop/ui into i18n/*.ts
    python packaging/translations.py todo CLASS...      what is untranslated, as TOML to fill in
    python packaging/translations.py fill FILE.toml     put the filled-in TOML into i18n/ar.ts
    python packaging/translations.py build              i18n/*.qm, where out of date
    python packaging/translations.py check              exit 1 when something is untranslated
    python packaging/translations.py tidy               drop strings that the code has no more

``i18n/qt_ar.ts`` is written by hand: our wording of Qt's own texts.
A plural in TOML is a list of eight forms: in Arabic zero, one, two, few (3-10), many (11-99) and
other, then in English one and other. Its ``%n`` becomes ``%Ln``, which has the window's digits.
"""

import fcntl
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
import xml.etree.ElementTree as ET  # our own files
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parents[1]
I18N = ROOT / "i18n"
_TOOLS = Path(PySide6.__file__).parent


@contextmanager
def locked() -> Iterator[None]:
    """Hold the folder's lock."""
    I18N.mkdir(exist_ok=True)
    with (I18N / ".lock").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _tool(name: str, *arguments: str) -> None:
    suffix = ".exe" if sys.platform == "win32" else ""
    command = [str(_TOOLS / f"{name}{suffix}"), *arguments]
    subprocess.run(command, check=True, cwd=ROOT, stdout=subprocess.DEVNULL)


def sources() -> list[str]:
    """Return every module of the window, relative to the root."""
    return sorted(str(path.relative_to(ROOT)) for path in (ROOT / "desktop/ui").rglob("*.py"))


def update(folder: Path = I18N, *, obsolete: bool = True) -> None:
    """Bring the strings of the code into ``ar.ts``, and its plurals into ``en.ts``."""
    keep = [] if obsolete else ["-no-obsolete"]
    common = ["-locations", "none", "-silent", *keep, *sources(), "-source-language", "en"]
    _tool("lupdate", *common, "-target-language", "ar", "-ts", str(folder / "ar.ts"))
    _tool("lupdate", *common, "-target-language", "en", "-pluralonly", "-ts", str(folder / "en.ts"))
    for file in (folder / "ar.ts", folder / "en.ts"):
        # lupdate takes what the code says of its constants (``#:``) for notes on the next text
        text = file.read_text(encoding="utf-8")
        file.write_text(re.sub(r"\s*<extracomment>[^<]*</extracomment>", "", text), "utf-8")


def untranslated(file: Path) -> Iterator[tuple[str, str, bool]]:
    """Yield (context, source, plural) of every message without a finished translation."""
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") in ("vanished", "obsolete"):
                continue
            texts = [form.text for form in translation.iter("numerusform")] or [translation.text]
            if translation.get("type") == "unfinished" or not all(texts):
                yield name, message.findtext("source") or "", message.get("numerus") == "yes"


def todo(prefixes: list[str]) -> str:
    """Return the untranslated strings as TOML, a table for each class."""
    lines: list[str] = []
    seen = ""
    for context, source, plural in untranslated(I18N / "ar.ts"):
        if prefixes and not any(context.startswith(prefix) for prefix in prefixes):
            continue
        if context != seen:
            lines.append(f"\n[{context}]")
            seen = context
        key = source.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
        lines.append(f'"{key}" = ' + ('["", "", "", "", "", "", "", ""]' if plural else '""'))
    return "\n".join(lines).strip()


def fill(file: Path) -> int:
    """Put the translations of a TOML file into ``ar.ts`` (and plurals into ``en.ts``).

    Return how many were put in.
    """
    given = tomllib.loads(file.read_text(encoding="utf-8"))
    return _fill(I18N / "ar.ts", given, slice(0, 6)) + _fill(I18N / "en.ts", given, slice(6, 8))


def _fill(target: Path, given: dict[str, dict[str, str | list[str]]], forms: slice) -> int:
    tree = ET.parse(target)  # noqa: S314
    count = 0
    for context in tree.getroot().iter("context"):
        texts = given.get(context.findtext("name") or "", {})
        for message in context.iter("message"):
            text = texts.get(message.findtext("source") or "")
            translation = message.find("translation")
            if text and translation is not None:
                _put(translation, text if isinstance(text, str) else text[forms])
                count += 1
    tree.write(target, encoding="utf-8", xml_declaration=True)
    return count


def _put(translation: ET.Element, text: str | list[str]) -> None:
    translation.attrib.pop("type", None)
    for old in list(translation):
        translation.remove(old)
    if isinstance(text, str):
        translation.text = text
        return
    translation.text = ""
    for form in text:
        ET.SubElement(translation, "numerusform").text = form.replace("%n", "%Ln")


def build() -> None:
    """Make a catalogue of each ``.ts``, where it is newer than its catalogue."""
    for source in sorted(I18N.glob("*.ts")):
        made = source.with_suffix(".qm")
        if not made.exists() or made.stat().st_mtime < source.stat().st_mtime:
            # a running program has the catalogue mapped: it is replaced, never written over
            beside = made.with_suffix(".new")
            _tool("lrelease", "-silent", str(source), "-qm", str(beside))
            beside.replace(made)


def missing() -> list[str]:
    """Return what is wrong: strings that lupdate would add, and those without Arabic."""
    with tempfile.TemporaryDirectory() as scratch:
        copy = Path(scratch)
        for name in ("ar.ts", "en.ts"):
            shutil.copy(I18N / name, copy / name)
        update(copy)
        arabic = [f"{context}: {source}" for context, source, _ in untranslated(copy / "ar.ts")]
        plurals = [f"en {context}: {source}" for context, source, _ in untranslated(copy / "en.ts")]
    return arabic + plurals


def main(arguments: list[str]) -> int:
    """Run one command; return the exit code."""
    command, *rest = arguments or ["help"]
    if command in ("update", "tidy", "fill", "build"):
        with locked():
            if command == "fill":
                sys.stdout.write(f"{fill(Path(rest[0]))} filled in\n")
            if command != "build":
                update(obsolete=command != "tidy")
            build()
    elif command == "todo":
        sys.stdout.write(f"{todo(rest)}\n")
    elif command == "check":
        wrong = missing()
        sys.stdout.write("".join(f"{text}\n" for text in wrong))
        return 1 if wrong else 0
    else:
        sys.stdout.write(str(__doc__))
        return 2
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
