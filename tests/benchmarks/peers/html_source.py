"""A paper as HTML with CSS for print, for WeasyPrint."""

from functools import singledispatch
from html import escape as _e

from tests.benchmarks.peers import content

_CSS = """\
@font-face { font-family: Amiri; src: url(FONTS/Amiri-Regular.ttf) }
@font-face { font-family: Amiri; font-weight: bold; src: url(FONTS/Amiri-Bold.ttf) }
@font-face { font-family: Plex; src: url(FONTS/IBMPlexSansArabic-Regular.ttf) }
@font-face { font-family: Plex; font-weight: bold; src: url(FONTS/IBMPlexSansArabic-Bold.ttf) }
@font-face { font-family: DejaVu; src: url(FONTS/DejaVuSans.ttf) }
@page { size: A4; margin: 14mm 18mm 24mm;
  @bottom-center { content: "صفحة " counter(page, arabic-indic) " من " counter(pages, arabic-indic);
    font: 8.5pt Plex; color: #59666f }
  @bottom-right { content: element(foot-a) } @bottom-left { content: element(foot-b) } }
html { font: 12pt/17pt Amiri, Plex, DejaVu; color: #17212b }
body, p, h1, h2 { margin: 0 }
#foot-a { position: running(foot-a) } #foot-b { position: running(foot-b); text-align: left }
.label { font: 8.5pt/11.5pt Plex; color: #59666f }
h1 { font: bold 16pt Plex; text-align: center; margin: 8pt 0 }
h2 { font: bold 12pt/18pt Plex; color: #0f665e; margin-top: 6pt; break-after: avoid;
  border-bottom: .5pt solid #b8c2cc }
.office { font: bold 12pt Plex; color: #0f665e }
table { width: 100%; border-spacing: 0; table-layout: fixed; box-sizing: border-box }
td, th { box-sizing: border-box }
td, th { text-align: right; padding: 0; vertical-align: top }
.head { border-bottom: .5pt solid #b8c2cc; margin-bottom: 8pt }
.fields { border-spacing: 4mm 0; width: 180mm; margin: 0 -4mm }
.fields td, .sheet td { border-bottom: .5pt solid #b8c2cc; padding: 2pt 0 }
.sheet td, .sheet th { padding: 2pt 4pt }
.sheet th { font: bold 8.5pt Plex; background: #f1f4f6 }
.pair > tbody > tr > td { padding-left: 4mm }
.panel { background: #f1f4f6; border-right: 2.4pt solid #0f665e; padding: 7pt 9pt; margin: 6pt 0 }
.frame { border: .7pt solid #b8c2cc; border-radius: 3pt; height: 28mm; padding: 2pt 6pt }
.frame img { height: 20mm }
"""


def source(paper: content.Paper, fonts: str) -> str:
    """Return the page; ``fonts`` is the address of the fonts' folder."""
    facts = "".join(f'<tr><td class="label" width="35%">{_e(a)}<td>{_e(b)}' for a, b in paper.facts)
    notes = "".join(f'<p class="label">{_e(note)}' for note in paper.notes)
    foot = "".join(
        f'<div id="{name}" class="label">{"<br>".join(map(_e, lines))}</div>'
        for name, lines in zip(("foot-a", "foot-b"), paper.foot, strict=True)
    )
    return (
        f'<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8">'
        f"<title>{_e(paper.title)}</title><style>{_CSS.replace('FONTS', fonts)}</style></head>"
        f'<body>{foot}<table class="head"><tr><td><p class="office">{_e(paper.office)}</p>{notes}'
        f'<td style="width: 58mm"><table>{facts}</table></table>'
        f"<h1>{_e(paper.title)}</h1>{''.join(map(_block, paper.blocks))}</body></html>"
    )


@singledispatch
def _block(block: content.Block) -> str:
    raise TypeError(block)


@_block.register
def _(block: content.Section) -> str:
    return f"<h2>{_e(block.title)}</h2>"


@_block.register
def _(block: content.Text) -> str:
    if block.kind == "strong":
        return f"<p><b>{_e(block.text)}</b></p>"
    return f"<p{' class=label' if block.kind == 'note' else ''}>{_e(block.text)}</p>"


@_block.register
def _(block: content.Fields) -> str:
    grid = "<colgroup>" + "<col>" * 12 + "</colgroup>"
    rows = "".join(
        "<tr>"
        + "".join(f'<td colspan="{n}"><p class="label">{_e(a)}</p>{_e(b)}' for n, a, b in row)
        for row in block.rows
    )
    return f'<table class="fields">{grid}{rows}</table>'


@_block.register
def _(block: content.Table) -> str:
    whole = sum(block.widths)
    heads = "".join(
        f'<th style="width: {100 * share / whole:.2f}%">{_e(head)}'
        for head, share in zip(block.heads, block.widths, strict=True)
    )
    strong = len(block.rows) - block.totals
    rows = "".join(
        "<tr>" + "".join(f"<td><b>{_e(x)}</b>" if at >= strong else f"<td>{_e(x)}" for x in row)
        for at, row in enumerate(block.rows)
    )
    return f'<table class="sheet"><thead><tr>{heads}</thead><tbody>{rows}</tbody></table>'


@_block.register
def _(block: content.Pair) -> str:
    right, left = _block(block.right), _block(block.left)
    return f'<table class="pair"><tbody><tr><td>{right}</td><td>{left}</td></tr></tbody></table>'


@_block.register
def _(block: content.Panel) -> str:
    label = f'<p class="label">{_e(block.label)}</p>' if block.label else ""
    text = f"<b>{_e(block.text)}</b>" if block.strong else _e(block.text)
    return f'<div class="panel">{label}{text}</div>'


@_block.register
def _(block: content.Signed) -> str:
    facts = "".join(f'<tr><td class="label" width="30%">{_e(a)}<td>{_e(b)}' for a, b in block.facts)
    picture = content.svg(block.strokes)
    return (
        f'<table class="pair"><tr><td><table>{facts}</table><td><div class="frame">'
        f'<span class="label">{_e(block.label)}</span><br>{picture}</div></table>'
    )
