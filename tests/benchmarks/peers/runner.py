"""One contestant in a process of its own: a line in, a paper out, the seconds it took back.

runner.py ENGINE FOLDER FONTS; then lines "FORM NUMBER" on standard input. The answer is seconds and
the process's memory in MB. Papers are read from FOLDER/FORM-NUMBER.SUFFIX before the clock starts,
and FORM-0's is kept as FOLDER/FORM-ENGINE.pdf. Nothing of the program is imported but by its own
engine, as the others run in an environment without it.
"""

import gc
import sys
import time
from collections.abc import Callable
from pathlib import Path

Make = Callable[[str, str], bytes]


def istiqbal(_fonts: Path) -> tuple[str, Make]:
    """Return what draws a form from its stored data; what is loaded by then is never looked
    through for garbage again, as in the program's window.
    """
    from desktop.printing.render import render_json

    gc.freeze()
    return "json", lambda form, source: render_json(form, source).pdf


def typst(fonts: Path) -> tuple[str, Make]:
    """Return what compiles typst source, as PDF/A-2u too; the compiler keeps what it knows."""
    import typst

    compiler = typst.Compiler(font_paths=[str(fonts)], ignore_system_fonts=True)

    def make(_form: str, source: str) -> bytes:
        return bytes(
            compiler.compile(
                input=source.encode(), format="pdf", pdf_standards=["a-2u"], timestamp=0
            )
        )

    return "typ", make


def weasyprint(_fonts: Path) -> tuple[str, Make]:
    """Return what renders HTML, as PDF/A-2u too; fonts are loaded once."""
    import weasyprint
    from weasyprint.text.fonts import FontConfiguration

    fonts = FontConfiguration()

    def make(_form: str, source: str) -> bytes:
        page = weasyprint.HTML(string=source)
        return bytes(page.write_pdf(pdf_variant="pdf/a-2u", font_config=fonts))

    return "html", make


def memory() -> float:
    """Return the process's memory in MB."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / 1e6


def main() -> None:
    """Answer until standard input ends."""
    engine, folder, fonts = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    suffix, make = {"istiqbal": istiqbal, "typst": typst, "weasyprint": weasyprint}[engine](fonts)
    for line in sys.stdin:
        form, number = line.split()
        source = (folder / f"{form}-{number}.{suffix}").read_text(encoding="utf-8")
        begun = time.perf_counter()
        pdf = make(form, source)
        taken = time.perf_counter() - begun
        if number == "0":
            (folder / f"{form}-{engine}.pdf").write_bytes(pdf)
        sys.stdout.write(f"{taken} {memory()}\n")
        sys.stdout.flush()


main()
