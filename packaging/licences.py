"""Collect the licence texts of the locked libraries into packaging/licences, one file each.

For maintainers, after packaging/lock.sh: ``.venv/bin/python packaging/licences.py``. The GNU texts,
which the wheels of Qt for Python leave out, come from Debian's /usr/share/common-licenses. What is
embedded in a wheel without a text of its own (HarfBuzz, SQLCipher) is kept by hand beside them.
"""

import re
import sys
from importlib.metadata import Distribution, distribution
from pathlib import Path

PACKAGING = Path(__file__).resolve().parent
FOLDER = PACKAGING / "licences"
COMMON = Path("/usr/share/common-licenses")
QT_NOTE = """{name} is used under the GNU Lesser General Public License, version 3. Its libraries
lie as files of their own in the program's folder and may be replaced there by changed ones.
Sources: the Qt Project, https://code.qt.io/
"""


def decoded(file: Path) -> str:
    """Return a text file in UTF-8, or, as some old notices are, in Latin-1."""
    data = file.read_bytes()
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def texts(library: Distribution) -> str:
    """Return the licence texts that a library's wheel carries, one after another."""
    parts = [
        f"== {file.name} ==\n\n{decoded(Path(str(file.locate()))).strip()}\n"
        for file in sorted(library.files or [])
        if "licenses" in file.parts and "/".join(file.parts).find(".dist-info/") > 0
    ]
    if not parts and "LGPL-3.0" in str(library.metadata):
        parts = [QT_NOTE.format(name=library.name)]
        parts += [(COMMON / name).read_text("utf-8") for name in ("LGPL-3", "GPL-3")]
    return "\n".join(parts)


def main() -> int:
    """Write the files; return 1 when a library carries no text."""
    lock = (PACKAGING / "requirements.lock").read_text("utf-8")
    for name in re.findall(r"^([a-z0-9-]+)==", lock, re.MULTILINE):
        text = texts(distribution(name))
        if not text:
            sys.stderr.write(f"no licence text: {name}\n")
            return 1
        (FOLDER / f"{name}.txt").write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
