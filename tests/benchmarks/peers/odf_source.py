"""A paper as a flat OpenDocument text, for LibreOffice."""

import base64
from functools import singledispatch
from itertools import count
from xml.sax.saxutils import escape as _e

from tests.benchmarks.peers import content

_SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{path}:1.0"'
    for name, path in {
        "office": "office", "style": "style", "text": "text", "table": "table", "draw": "drawing",
        "fo": "xsl-fo-compatible", "svg": "svg-compatible",
    }.items()
)  # fmt: skip
_WIDTH = 174.0
_HAIR = "0.5pt solid #b8c2cc"


def _style(
    name: str, font: str, size: float, *, bold: bool = False, align: str = "right", more: str = ""
) -> str:
    weight = "bold" if bold else "normal"
    faces = " ".join(
        f'{a}="{b}"'
        for kind in ("", "-complex")
        for a, b in (
            (f"style:font-name{kind}", font),
            (f"{'style' if kind else 'fo'}:font-size{kind}", f"{size}pt"),
            (f"{'style' if kind else 'fo'}:font-weight{kind}", weight),
        )
    )
    return (
        f'<style:style style:name="{name}" style:family="paragraph"><style:paragraph-properties '
        f'style:writing-mode="rl-tb" fo:text-align="{align}" {more}/>'
        f"<style:text-properties {faces} "
        f'fo:language="none" style:language-complex="ar" style:country-complex="SA"/></style:style>'
    )


_FONTS = "".join(
    f'<style:font-face style:name="{name}" svg:font-family="&apos;{name}&apos;"/>'
    for name in ("Amiri", "IBM Plex Sans Arabic")
)
_PLEX = "IBM Plex Sans Arabic"
_STYLES = (
    _style("body", "Amiri", 12, more='fo:line-height="16pt"')
    + _style("strong", "Amiri", 12, bold=True, more='fo:line-height="16pt"')
    + _style("label", _PLEX, 8.5)
    + _style("note", _PLEX, 8.5)
    + _style("column", _PLEX, 8.5, bold=True)
    + _style("centre", _PLEX, 8.5, align="center")
    + _style("far", _PLEX, 8.5, align="left")
    + _style("office", _PLEX, 12, bold=True)
    + _style("title", _PLEX, 16, bold=True, align="center")
    + _style(
        "section", _PLEX, 12, bold=True,
        more=f'fo:keep-with-next="always" fo:margin-top="5pt" fo:border-bottom="{_HAIR}"',
    )
    + "".join(
        f'<style:style style:name="{name}" style:family="table-cell">'
        f'<style:table-cell-properties {look}/></style:style>'
        for name, look in {
            "plain": 'fo:padding="1pt"',
            "ruled": f'fo:padding="1pt" fo:border-bottom="{_HAIR}"',
            "head": 'fo:padding="2pt" fo:background-color="#f1f4f6"',
            "panel": 'fo:padding="5pt" fo:background-color="#f1f4f6" '
                     'fo:border-right="2.4pt solid #0f665e"',
            "frame": 'fo:padding="3pt" fo:border="0.7pt solid #b8c2cc"',
        }.items()
    )
    + '<style:style style:name="sheet" style:family="table"><style:table-properties '
      f'style:writing-mode="rl-tb" style:width="{_WIDTH}mm" table:align="margins"/></style:style>'
)  # fmt: skip


def source(paper: content.Paper) -> str:
    """Return the document."""
    numbers = count()
    widths: list[float] = []

    def table(shares: tuple[float, ...], rows: list[list[tuple[str, int, str]]]) -> str:
        columns = "".join(f'<table:table-column table:style-name="w{_w(x)}"/>' for x in shares)
        widths.extend(shares)
        return (
            f'<table:table table:name="t{next(numbers)}" table:style-name="sheet">{columns}'
            + "".join(
                f"<table:table-row>{''.join(map(_cell, row))}</table:table-row>" for row in rows
            )
            + "</table:table>"
        )

    def block(one: content.Block) -> str:
        return "".join(table(*part) if isinstance(part, tuple) else part for part in _block(one))

    facts = "".join(_p("body", f"{a}  {b}") for a, b in paper.facts)
    notes = _p("office", paper.office) + "".join(_p("label", note) for note in paper.notes)
    top = table((2, 1), [[("plain", 1, notes), ("plain", 1, facts)]])
    body = top + _p("title", paper.title) + "".join(map(block, paper.blocks))
    right, left = paper.foot
    of = "<text:page-number/> من <text:page-count/>"
    foot = table((1, 1, 1), [[
        ("plain", 1, "".join(_p("label", x) for x in right)),
        ("plain", 1, f'<text:p text:style-name="centre">صفحة {of}</text:p>'),
        ("plain", 1, "".join(_p("far", x) for x in left)),
    ]])  # fmt: skip
    columns = "".join(
        f'<style:style style:name="w{_w(x)}" style:family="table-column">'
        f'<style:table-column-properties style:rel-column-width="{_w(x)}*"/></style:style>'
        for x in sorted(set(widths))
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {_SPACES} office:version="1.3" '
        f'office:mimetype="application/vnd.oasis.opendocument.text">'
        f"<office:font-face-decls>{_FONTS}</office:font-face-decls>"
        f"<office:automatic-styles>{_STYLES}{columns}"
        '<style:page-layout style:name="a4"><style:page-layout-properties '
        'fo:page-width="210mm" fo:page-height="297mm" fo:margin-top="14mm" '
        'fo:margin-bottom="9mm" fo:margin-left="18mm" fo:margin-right="18mm" '
        'style:writing-mode="rl-tb"/><style:footer-style/></style:page-layout>'
        "</office:automatic-styles><office:master-styles>"
        '<style:master-page style:name="Standard" style:page-layout-name="a4">'
        f"<style:footer>{foot}</style:footer></style:master-page></office:master-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document>"
    )


def _w(share: float) -> int:
    return round(share * 100)


def _p(style: str, text: str) -> str:
    return f'<text:p text:style-name="{style}">{_e(text)}</text:p>'


def _cell(cell: tuple[str, int, str]) -> str:
    style, span, inner = cell
    empty = "<table:covered-table-cell/>" * (span - 1)
    return (
        f'<table:table-cell table:style-name="{style}" table:number-columns-spanned="{span}">'
        f"{inner}</table:table-cell>{empty}"
    )


_Table = tuple[tuple[float, ...], list[list[tuple[str, int, str]]]]


@singledispatch
def _block(block: content.Block) -> list[str | _Table]:
    raise TypeError(block)


@_block.register
def _(block: content.Section) -> list[str | _Table]:
    return [_p("section", block.title)]


@_block.register
def _(block: content.Text) -> list[str | _Table]:
    return [_p(block.kind, block.text)]


@_block.register
def _(block: content.Fields) -> list[str | _Table]:
    rows = [
        [("ruled", span, _p("label", name) + _p("body", value)) for span, name, value in row]
        for row in block.rows
    ]
    return [((1.0,) * 12, rows)]


@_block.register
def _(block: content.Table) -> list[str | _Table]:
    return [(block.widths, _rows(block))]


def _rows(block: content.Table) -> list[list[tuple[str, int, str]]]:
    strong = len(block.rows) - block.totals
    return [
        [("head", 1, _p("column", head)) for head in block.heads],
        *(
            [("ruled", 1, _p("strong" if at >= strong else "body", text)) for text in row]
            for at, row in enumerate(block.rows)
        ),
    ]


@_block.register
def _(block: content.Pair) -> list[str | _Table]:
    right, left = _rows(block.right), _rows(block.left)
    blank = [("plain", 1, _p("body", "")), ("plain", 1, _p("body", ""))]
    longest = max(len(right), len(left))
    rows = [
        [*(right[at] if at < len(right) else blank), *(left[at] if at < len(left) else blank)]
        for at in range(longest)
    ]
    return [((*block.right.widths, *block.left.widths), rows)]


@_block.register
def _(block: content.Panel) -> list[str | _Table]:
    label = _p("label", block.label) if block.label else ""
    text = _p("strong" if block.strong else "body", block.text)
    return [((1.0,), [[("panel", 1, label + text)]])]


@_block.register
def _(block: content.Signed) -> list[str | _Table]:
    facts = "".join(_p("body", f"{a}  {b}") for a, b in block.facts)
    return [((1.0, 1.0), [[("plain", 1, facts), ("frame", 1, _frame(block))]])]


def _frame(block: content.Signed) -> str:
    picture = content.svg(block.strokes)
    if not picture:
        return _p("label", block.label) + _p("body", "") * 3
    data = base64.b64encode(picture.encode()).decode()
    return _p("label", block.label) + (
        '<text:p text:style-name="body"><draw:frame svg:width="60mm" svg:height="20mm" '
        'text:anchor-type="as-char"><draw:image draw:mime-type="image/svg+xml"><office:binary-data>'
        f"{data}</office:binary-data></draw:image></draw:frame></text:p>"
    )
