"""How much of a PDF's text five readers find again: ours beside typst, WeasyPrint, LibreOffice and
fpdf2.

Every hard string of ``tests/printing/text`` stands on a page of its own under the same Arabic line,
in Amiri 12. Counted are the words that PDFium (Chrome), Poppler (Evince), MuPDF (SumatraPDF), pypdf
and, where there is a Node to run it, pdf.js (Firefox) give back exactly, and the strings that they
give back whole and in order; marks of direction are left out, because Poppler adds some of its own.
The others get the strings as typed and once more with our isolates around identifiers, and the
better of the two counts.
"""

import html
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from desktop.base.paths import resource  # noqa: E402
from desktop.printing.kit.prepare import Digits, isolate  # noqa: E402
from desktop.printing.kit.text import Face, Style  # noqa: E402
from tests.benchmarks.peers.readers import (  # noqa: E402
    by_mupdf,
    by_pdfjs,
    by_pypdf,
    has_pdfjs,
)
from tests.printing.text.papers import (  # noqa: E402
    HEAD,
    STRINGS,
    by_pdfium,
    by_poppler,
    pages,
    plain,
    tail,
    words_found,
)

#: The other typesetters' Python, installed by ``packaging/bench.sh``.
PEERS: Final = ROOT / "build" / "peers" / "bin" / "python"
FONTS: Final = resource("fonts")
READERS: Final = {
    "PDFium": by_pdfium,
    "Poppler": by_poppler,
    "MuPDF": lambda data: [tail(page) for page in by_mupdf(data)],
    "pypdf": lambda data: [tail(page) for page in by_pypdf(data)],
    "pdf.js": lambda data: [tail(page) for page in by_pdfjs(data)],
}


def typst(texts: list[str], work: Path) -> bytes:
    body = "\n#pagebreak()\n".join(
        f"#{json.dumps(HEAD, ensure_ascii=False)}\n\n#{json.dumps(text, ensure_ascii=False)}"
        for text in texts
    )
    head = (
        "#set page(width: 440pt, height: 150pt, margin: 20pt)\n"
        '#set text(font: ("Amiri", "DejaVu Sans"), size: 12pt, lang: "ar")\n'
    )
    (work / "in.typ").write_text(head + body, encoding="utf-8")
    code = (
        f"import typst; typst.compile('in.typ', output='out.pdf', font_paths=[{str(FONTS)!r}],"
        " ignore_system_fonts=True)"
    )
    return _run([PEERS, "-c", code], work)


def weasyprint(texts: list[str], work: Path) -> bytes:
    sheets = "".join(
        f"<section><p>{HEAD}</p><p>{html.escape(text)}</p></section>" for text in texts
    )
    faces = "".join(
        f"@font-face {{ font-family: {name}; src: url(file://{FONTS / file}) }}"
        for name, file in (("A", "Amiri-Regular.ttf"), ("D", "DejaVuSans.ttf"))
    )
    style = (
        f"{faces} @page {{ size: 440pt 150pt; margin: 20pt }} section {{ break-after: page }}"
        " p { font: 12pt A, D; margin: 0 0 12pt } section:last-child { break-after: auto }"
    )
    head = f'<html lang="ar" dir="rtl"><meta charset="utf-8"><style>{style}</style>'
    (work / "in.html").write_text(f"{head}<body>{sheets}</body></html>", encoding="utf-8")
    code = "import weasyprint; weasyprint.HTML('in.html').write_pdf('out.pdf')"
    return _run([PEERS, "-c", code], work)


_FPDF2: Final = """
import json, fpdf
pdf = fpdf.FPDF(unit="pt", format=(440, 150))
pdf.set_margin(20)
pdf.add_font("A", fname={amiri!r})
pdf.add_font("D", fname={wide!r})
pdf.set_fallback_fonts(["D"])
pdf.set_font("A", size=12)
pdf.set_text_shaping(True, direction="rtl", script="arab", language="ar")
for text in json.load(open("in.json", encoding="utf-8")):
    pdf.add_page()
    for line in text:
        pdf.multi_cell(0, 21, line, align="R", new_x="LMARGIN", new_y="NEXT")
pdf.output("out.pdf")
"""


def fpdf2(texts: list[str], work: Path) -> bytes:
    sheets = json.dumps([(HEAD, text) for text in texts], ensure_ascii=False)
    (work / "in.json").write_text(sheets, encoding="utf-8")
    files = {"amiri": "Amiri-Regular.ttf", "wide": "DejaVuSans.ttf"}
    code = _FPDF2.format(**{name: str(FONTS / file) for name, file in files.items()})
    return _run([PEERS, "-c", code], work)


def libreoffice(texts: list[str], work: Path) -> bytes:
    sheets = "".join(
        f'<p dir="rtl" style="page-break-before: {"always" if i else "auto"}">{HEAD}</p>'
        f'<p dir="rtl">{html.escape(text)}</p>'
        for i, text in enumerate(texts)
    )
    style = "@page { size: 15.5cm 5.5cm; margin: 0.7cm } p { font-family: Amiri; font-size: 12pt }"
    page = f'<html lang="ar"><meta charset="utf-8"><style>{style}</style><body dir="rtl">{sheets}'
    (work / "out.html").write_text(page, encoding="utf-8")
    profile = f"-env:UserInstallation=file://{work}/profile"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf:writer_web_pdf_Export"]
    return _run([*command, "out.html"], work)


def _run(command: list[str | Path], work: Path) -> bytes:
    """Run a maker in ``work`` with the program's own fonts and return its ``out.pdf``."""
    config = work / "fonts.conf"
    config.write_text(
        f"<fontconfig><dir>{FONTS}</dir><cachedir>{work}/fonts</cachedir></fontconfig>",
        encoding="utf-8",
    )
    setting = {**os.environ, "FONTCONFIG_FILE": str(config), "HOME": str(work)}
    subprocess.run(command, cwd=work, env=setting, check=True, capture_output=True)
    return (work / "out.pdf").read_bytes()


def ours(texts: list[str], _work: Path) -> bytes:
    return pages(texts, Style(face=Face.TEXT))


def score(data: bytes, read: Callable[[bytes], list[str]]) -> tuple[int, int, int]:
    """Return words right, words in all, strings right."""
    got = [page for page in read(data) if page]
    if len(got) != len(STRINGS):
        raise RuntimeError(f"{len(got)} pages for {len(STRINGS)} strings")
    both = list(zip(STRINGS, got, strict=True))
    words = [words_found(text, page) for text, page in both]
    # Where the head itself is read wrongly, only what follows it is asked for.
    whole = sum(page == plain(text) or page.endswith(f" {plain(text)}") for text, page in both)
    return sum(right for right, _ in words), sum(count for _, count in words), whole


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main() -> None:
    if not has_pdfjs():
        say("(pdf.js is left out: there is no Node to run it)")
        del READERS["pdf.js"]
    makers = {
        "ours": ours,
        "typst": typst,
        "WeasyPrint": weasyprint,
        "LibreOffice": libreoffice,
        "fpdf2": fpdf2,
    }
    isolated = [isolate(text, Digits.AS_TYPED) for text in STRINGS]
    say(f"{'':12}" + "".join(f"{reader:>18} words  strings" for reader in READERS))
    for name, make in makers.items():
        results = []
        for texts in [STRINGS] if make is ours else [STRINGS, isolated]:
            with TemporaryDirectory() as work:
                data = make(texts, Path(work))
            results.append([score(data, read) for read in READERS.values()])
        best = [max(column) for column in zip(*results, strict=True)]
        cells = [f"{right:>14}/{count} {whole:>4}/{len(STRINGS)}" for right, count, whole in best]
        say(f"{name:12}" + "  ".join(cells))


if __name__ == "__main__":
    main()
