"""Who signs: blocks side by side, the foot of a memo, and the head of a memo."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ita_desktop.documents.content import Align, Decision, Entry, MemoHead, Picture, Signature, Signatures
from ita_desktop.documents.pictures import Source
from ita_desktop.documents.word.grid import text_width
from ita_desktop.documents.word.sheet import Sheet
from ita_desktop.documents.word.styles import COVER, LABEL, PROSE
from ita_desktop.documents.word.tables import border, cell_element, keep, mark_width, point, table_element
from ita_desktop.documents.word.xml import Element, Lay, Look, Tab, made, paragraph, run, twips

SIGNED = "ลงชื่อ"
DAY = "วันที่ ........../........../.........."
MEMO = "บันทึกข้อความ"
OFFICE, NUMBER, DATE, SUBJECT, TO = "ส่วนราชการ", "ที่", "วันที่", "เรื่อง", "เรียน"
ORDERS = "คำสั่ง"
_FREE = 31.0
"""Points above a signature that stay free for the pen."""
_LINE = 29.0
"""Half of the longest dotted line."""
_NARROWEST = 50.0
_HALF_RULE = ("single", 6)
_EMBLEM = 15.0
_POINT = 25.4 / 72


class SignatureLine(NamedTuple):
    """One line of a signature: its text, and what it is."""

    text: str
    kind: str = "words"


def signature_lines(signature: Signature, label: str = "") -> list[SignatureLine]:
    """What stands under each other where somebody signs; tabs are dotted."""
    name = SignatureLine(f"({signature.name})") if signature.name else SignatureLine("(\t)", "name")
    return [
        *([SignatureLine(signature.head, "head")] if signature.head else []),
        SignatureLine(f"{label} \t" if label else "\t", "line"),
        name,
        *([SignatureLine(signature.position)] if signature.position else []),
        *([SignatureLine(DAY)] if signature.dated else []),
    ]


def draw_signatures(sheet: Sheet, signatures: Signatures) -> None:
    """Blocks side by side that never part and take what stands before them along."""
    blocks = signatures.blocks
    if not blocks:
        return
    columns = min(len(blocks), max(1, int(sheet.width // _NARROWEST)))
    widths = [sheet.width / columns] * columns
    rows = []
    for at in range(0, len(blocks), columns):
        cells = [_signature(sheet, block, widths[0], SIGNED) for block in blocks[at : at + columns]]
        rows.append(_whole_row(cells, widths, last=at + columns >= len(blocks)))
    sheet.keep_last()
    sheet.add(table_element("ITA Layout", widths, rows, None))


def _whole_row(cells: Sequence[Sequence[Element]], widths: Sequence[float], *, last: bool) -> Element:
    padded = [*cells, *([[]] * (len(widths) - len(cells)))]
    for content in padded if not last else []:
        keep(content)
    row = [cell_element(width, content) for width, content in zip(widths, padded, strict=True)]
    return made("tr", made("trPr", made("cantSplit")), *row)


def _signature(sheet: Sheet, signature: Signature, width: float, label: str) -> list[Element]:
    return [_signature_line(sheet, line, width, label) for line in signature_lines(signature, label)]


def _signature_line(sheet: Sheet, line: SignatureLine, width: float, label: str) -> Element:
    look = Look(PROSE, bold=line.kind == "head")
    ahead = text_width(f"{label} ", PROSE) if label else 0.0
    half = min(_LINE if not label else 24.0, width / 2 - ahead - 1)
    start, end = width / 2 - half, width / 2 + half
    if line.kind == "line":
        lay = Lay("ITA Signature", Align.LEFT, left=start - ahead, before=_FREE, tabs=(Tab(end, "right", "dot"),))
    elif line.kind == "name":
        stop = Tab(end - text_width(")", PROSE), leader="dot")
        lay = Lay("ITA Signature", Align.LEFT, left=start, tabs=(stop,))
    else:
        lay = Lay("ITA Signature", Align.CENTRE, before=8 if line.kind == "head" else None)
    return paragraph(lay, look, run(sheet.shown(line.text), look))


# --- the foot of a memo -----------------------------------------------------------------------------------------


def draw_decision(sheet: Sheet, decision: Decision) -> None:
    """The signer right of the middle, then two halves: one passes on, one decides."""
    sheet.keep_last()
    axis = [sheet.width * 0.4, sheet.width * 0.6]
    signer = _signature(sheet, decision.signer, axis[1], "")
    sheet.add(table_element("ITA Layout", axis, [_whole_row([[], signer], axis, last=False)], None))
    sheet.keep_last()
    half = sheet.width / 2
    words = made(
        "tr",
        made("trPr", made("cantSplit"), made("trHeight", val=twips(24), hRule="atLeast")),
        _half(_passing(sheet, decision), half, left=True, top=True),
        _half(_deciding(sheet, decision), half, left=False, top=True),
    )
    signers = [s._replace(head="") for s in (decision.passes, decision.decides)]
    names = made(
        "tr",
        made("trPr", made("cantSplit")),
        *(_half(_signature(sheet, s, half - 4, ""), half, left=s is signers[0], top=False) for s in signers),
    )
    for content in words.iterchildren():
        keep([child for child in content if child.tag.endswith("}p")])
    sheet.add(table_element("ITA Layout", [half, half], [words, names], None))


def _half(content: list[Element], width: float, *, left: bool, top: bool) -> Element:
    sides = [border("top", _HALF_RULE)] if top else []
    sides.append(border("right" if left else "left", _HALF_RULE))
    margin = made("tcMar", made("right" if left else "left", w=twips(4), type="dxa"))
    return cell_element(width, content, made("tcBorders", *sides), margin)


def passing_head(decision: Decision) -> list[str]:
    """The first lines of the half that passes on."""
    return [
        *([decision.passes.head] if decision.passes.head else []),
        *([f"{TO} {decision.to}"] if decision.to else []),
    ]


def _passing(sheet: Sheet, decision: Decision) -> list[Element]:
    look = Look(PROSE)
    heads = [sheet.words(text, Lay("ITA Memo"), look) for text in passing_head(decision)]
    return _spaced([*heads, *_dashed(sheet, decision.passing)])


def _deciding(sheet: Sheet, decision: Decision) -> list[Element]:
    head = sheet.words(decision.decides.head or ORDERS, Lay("ITA Memo"), Look(PROSE, bold=True))
    return _spaced([head, *_dashed(sheet, decision.orders)])


def _dashed(sheet: Sheet, texts: Sequence[str]) -> list[Element]:
    entries = [Entry("-", text) for text in texts]
    return [point(sheet, entry, Look(PROSE), 6, mark_width(sheet, entries, PROSE)) for entry in entries]


def _spaced(elements: list[Element]) -> list[Element]:
    for element in elements[:1]:
        element.get_or_add_pPr().get_or_add_spacing().before = 8 * 12700
    return elements


# --- the head of a memo -----------------------------------------------------------------------------------------


def draw_memo_head(sheet: Sheet, head: MemoHead) -> None:
    """บันทึกข้อความ with its emblem or the room for one, and its labelled lines."""
    look = Look(COVER, bold=True)
    emblem = sheet.photograph(_emblem_picture(head.emblem), 2 * _EMBLEM)[0] if head.emblem else None
    if emblem is None:
        lay = Lay("ITA Memo", Align.CENTRE, line=(_EMBLEM / _POINT, "atLeast"))
        sheet.add(paragraph(lay, look, run(MEMO, look)))
    else:
        lay = Lay("ITA Memo", Align.LEFT, tabs=(Tab(sheet.width / 2, "center"),))
        sheet.add(paragraph(lay, look, emblem, run(f"\t{MEMO}", look)))
    sheet.add(*(_labelled(sheet, *parts) for parts in memo_lines(head)))
    sheet.add(sheet.words(f"{TO}\t{head.to}", Lay("ITA Memo", left=12, first=-12, before=6, after=6), Look(PROSE)))


def _emblem_picture(source: Source) -> Picture:
    """The emblem of a memo, 15 mm high."""
    return Picture(source, "", 2 * _EMBLEM, _EMBLEM)


def memo_lines(head: MemoHead) -> tuple[tuple[tuple[str, str], ...], ...]:
    """The labelled lines of a memo: labels, and what is filled in."""
    return (((OFFICE, head.office),), ((NUMBER, head.number), (DATE, head.date)), ((SUBJECT, head.subject),))


def _labelled(sheet: Sheet, *parts: tuple[str, str]) -> Element:
    """Labels and what is filled in, each on dots up to the next label or the margin."""
    step = sheet.width / len(parts)
    stops = tuple(
        Tab(step * number - (2 if number < len(parts) else 0), "right", "dot") for number in (1, 2)[: len(parts)]
    )
    starts = tuple(Tab(step * number) for number in range(1, len(parts)))
    hang = text_width(f"{parts[0][0]}  ", LABEL)
    runs = []
    for number, (label, text) in enumerate(parts):
        look = Look(LABEL, bold=True)
        runs += [run("\t", look)] if number else []
        runs += [run(label, look), run(f" {sheet.shown(text)}\t", Look(PROSE))]
    tabs = tuple(sorted([*stops, *starts]))
    lay = Lay(
        "ITA Memo", Align.LEFT, left=hang if len(parts) == 1 else 0, first=-hang if len(parts) == 1 else 0, tabs=tabs
    )
    return paragraph(lay, Look(PROSE), *runs)
