"""A paper as typst source."""

import json
from functools import singledispatch

from tests.benchmarks.peers import content

_HEAD = """\
#set document(title: {title})
#set page("a4", margin: (x: 18mm, top: 14mm, bottom: 24mm), footer: context {{
  line(length: 100%, stroke: 0.5pt + rgb("b8c2cc"))
  set text(font: "IBM Plex Sans Arabic", size: 8.5pt, fill: rgb("59666f"))
  grid(columns: (1fr, 1fr, 1fr), align: (start, center, end), {foot_a},
    [صفحة #counter(page).display("١") من #numbering("١", counter(page).final().first())], {foot_b})
}})
#set text(font: ("Amiri", "IBM Plex Sans Arabic", "DejaVu Sans"), size: 12pt, lang: "ar",
  fill: rgb("17212b"))
#set par(leading: 0.55em, spacing: 0.7em)
#let accent = rgb("0f665e")
#let hair = 0.5pt + rgb("b8c2cc")
#let plex(body, ..style) = text(font: "IBM Plex Sans Arabic", ..style, body)
#let label(body) = plex(size: 8.5pt, fill: rgb("59666f"), body)
#let section(body) = block(above: 10pt, below: 5pt, sticky: true, grid(columns: (auto, 1fr),
  gutter: 8pt, align: horizon, plex(weight: "bold", fill: accent, body),
  line(length: 100%, stroke: hair)))
#let field(span, name, value) = grid.cell(colspan: span, stroke: (bottom: hair), inset: (bottom:
  4pt), stack(spacing: 5pt, label(name), text(value)))
#let fields(..cells) = grid(columns: (1fr,) * 12, column-gutter: 4mm, row-gutter: 6pt, ..cells)
#let sheet(widths, totals, heads, ..rows) = {{
  let count = rows.pos().len()
  table(columns: widths, stroke: (x, y) => (bottom: hair), inset: (x: 4pt, y: 4pt),
    fill: (x, y) => if y == 0 {{ rgb("f1f4f6") }}, align: start,
    table.header(..heads.map(one => plex(size: 8.5pt, weight: "bold", one))),
    ..rows.pos().enumerate().map(((at, row)) => row.map(one => if at >= count - totals
      {{ strong(one) }} else {{ text(one) }})).flatten())
}}
#let panel(name, body, bold) = block(width: 100%, fill: rgb("f1f4f6"), inset: 9pt, stroke: (right:
  2.4pt + accent), {{ if name != "" {{ label(name); linebreak() }}
  if bold {{ strong(body) }} else {{ text(body) }} }})
#let signed(facts, name, picture) = grid(columns: (1fr, 1fr), gutter: 4mm,
  grid(columns: (auto, 1fr), gutter: 6pt,
    ..facts.map(((a, b)) => (label(a), text(b))).flatten()),
  rect(width: 100%, height: 30mm, radius: 3pt, stroke: hair, {{ label(name)
    if picture != "" {{ image(bytes(picture), format: "svg", height: 20mm) }} }}))
#grid(columns: (1fr, 58mm), stack(spacing: 5pt,
  plex(weight: "bold", fill: accent, {office}), {notes}), grid(columns: (1fr, 2fr), gutter: 5pt,
  {facts}))
#line(length: 100%, stroke: hair)
#align(center, plex(size: 16pt, weight: "bold", {title}))
"""


def source(paper: content.Paper) -> str:
    """Return the whole source; numbers and texts as string literals."""
    facts = ", ".join(f"label({_s(name)}), text({_s(value)})" for name, value in paper.facts)
    foot_a, foot_b = ("linebreak() + ".join(f"text({_s(x)}) + " for x in one) for one in paper.foot)
    head = _HEAD.format(
        title=_s(paper.title),
        office=_s(paper.office),
        notes=", ".join(f"label({_s(note)})" for note in paper.notes),
        facts=facts,
        foot_a=foot_a + "none",
        foot_b=foot_b + "none",
    )
    return head + "\n".join(f"#{_block(one)}" for one in paper.blocks) + "\n"


def _s(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


@singledispatch
def _block(block: content.Block) -> str:
    raise TypeError(block)


@_block.register
def _(block: content.Section) -> str:
    return f"section({_s(block.title)})"


@_block.register
def _(block: content.Text) -> str:
    call = {"body": "text", "strong": "strong", "note": "label"}[block.kind]
    return f"par({call}({_s(block.text)}))"


@_block.register
def _(block: content.Fields) -> str:
    cells = (f"field({n}, {_s(a)}, {_s(b)})" for row in block.rows for n, a, b in row)
    return f"fields({', '.join(cells)})"


@_block.register
def _(block: content.Table) -> str:
    widths = ", ".join(f"{share}fr" for share in block.widths)
    rows = ", ".join(_array(row) for row in block.rows)
    return f"sheet(({widths}), {block.totals}, {_array(block.heads)}, {rows})"


@_block.register
def _(block: content.Pair) -> str:
    return f"grid(columns: (1fr, 1fr), gutter: 4mm, {_block(block.right)}, {_block(block.left)})"


@_block.register
def _(block: content.Panel) -> str:
    return f"panel({_s(block.label)}, {_s(block.text)}, {str(block.strong).lower()})"


@_block.register
def _(block: content.Signed) -> str:
    facts = ", ".join(_array(fact) for fact in block.facts)
    return f"signed(({facts},), {_s(block.label)}, {_s(content.svg(block.strokes))})"


def _array(texts: tuple[str, ...]) -> str:
    return f"({', '.join(map(_s, texts))},)"
