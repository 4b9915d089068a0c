"""What other readers make of a PDF's pages: MuPDF (SumatraPDF), pypdf and pdf.js (Firefox)."""

import json
import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[3]
#: Installed by ``packaging/bench.sh``.
PEERS: Final = ROOT / "build" / "peers"
_PDFJS: Final = PEERS / "node_modules" / "pdfjs-dist" / "legacy" / "build" / "pdf.mjs"
_NODE: Final = 20
_MUPDF: Final = "[page.get_text() for page in pymupdf.open(path)]"
_PYPDF: Final = "[page.extract_text() for page in pypdf.PdfReader(path).pages]"


def by_mupdf(data: bytes) -> list[str]:
    """Return the text of each page as SumatraPDF would copy it."""
    return _by_python("pymupdf", _MUPDF, data)


def by_pypdf(data: bytes) -> list[str]:
    """Return the text of each page as scripts would read it."""
    return _by_python("pypdf", _PYPDF, data)


def by_pdfjs(data: bytes) -> list[str]:
    """Return the text of each page as Firefox would copy it."""
    return _read(["node", Path(__file__).with_name("pdfjs.mjs"), _PDFJS], data)


def has_pdfjs() -> bool:
    """Tell whether there is a Node to run pdf.js, which asks for version 20."""
    if not _PDFJS.exists() or shutil.which("node") is None:
        return False
    said = subprocess.run(["node", "--version"], capture_output=True, check=True, text=True)
    return int(said.stdout.removeprefix("v").partition(".")[0]) >= _NODE


def _by_python(module: str, pages: str, data: bytes) -> list[str]:
    code = f"import json, sys, {module}; path = sys.argv[1]; print('\\n' + json.dumps({pages}))"
    return _read([PEERS / "bin" / "python", "-c", code], data)


def _read(command: list[str | Path], data: bytes) -> list[str]:
    """Return the pages that ``command`` says on its last line, of a file that it is given."""
    with TemporaryDirectory() as work:
        file = Path(work) / "in.pdf"
        file.write_bytes(data)
        run = subprocess.run([*command, file], capture_output=True, check=True)
    pages: list[str] = json.loads(run.stdout.decode("utf-8").rstrip("\n").rpartition("\n")[2])
    return pages
