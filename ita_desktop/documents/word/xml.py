"""WordprocessingML in small pieces: elements, runs and paragraphs, with Thai set wherever Word keeps it apart."""

from __future__ import annotations

import re
from copy import deepcopy
from functools import cache
from typing import Any, NamedTuple

from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.shared import Emu

from ita_desktop.documents.content import Align
from ita_desktop.domain.thai import keepable

FONT = "TH SarabunPSK"
Element = Any
"""An lxml element of python-docx, which has no types of its own."""

_JUSTIFICATION = {
    Align.LEFT: "left",
    Align.CENTRE: "center",
    Align.RIGHT: "right",
    Align.JUSTIFY: "thaiDistribute",
}
_THAI = re.compile("[\u0e00-\u0e7f]")
_PIECES = re.compile(r"([\t\n])")


def twips(millimetres: float) -> int:
    """Twentieths of a point, Word's unit of length."""
    return round(millimetres * 1440 / 25.4)


def emu(millimetres: float) -> Emu:
    """The unit of drawings."""
    return Emu(round(millimetres * 36000))


def clean(text: str) -> str:
    """Text as a Word file can hold it: one kind of line end, nothing that XML forbids."""
    return keepable(text.replace("\r\n", "\n").replace("\r", "\n"))


def made(tag: str, *children: Element | None, **attributes: object) -> Element:
    """A new w: element; children that are None are left out."""
    element: Element = OxmlElement(f"w:{tag}")
    for name, value in attributes.items():
        element.set(qn(f"w:{name}"), str(value))
    element.extend([child for child in children if child is not None])
    return element


class Look(NamedTuple):
    """How letters look; sizes are points of TH SarabunPSK."""

    size: float = 16
    bold: bool = False
    italic: bool = False
    underline: str = ""
    white: bool = False


@cache
def _properties(look: Look, thai: bool) -> Element:
    half_points = round(look.size * 2)
    flags = [name for name, on in (("b", look.bold), ("i", look.italic)) if on]
    return made(
        "rPr",
        made("rFonts", ascii=FONT, hAnsi=FONT, eastAsia=FONT, cs=FONT),
        *(made(name) for flag in flags for name in (flag, f"{flag}Cs")),
        made("color", val="FFFFFF") if look.white else None,
        made("sz", val=half_points),
        made("szCs", val=half_points),
        made("u", val=look.underline) if look.underline else None,
        made("cs") if thai else None,
        made("lang", val="en-US", bidi="th-TH"),
    )


def run_properties(look: Look, text: str = "ก") -> Element:
    """The properties of a run of this text; Thai letters are complex script to Word."""
    return deepcopy(_properties(look, bool(_THAI.search(text))))


def run(text: str, look: Look) -> Element:
    """One run; tabs and line ends in the text become Word's own."""
    element = made("r", run_properties(look, text))
    for piece in _PIECES.split(text):
        if piece == "\t":
            element.append(made("tab"))
        elif piece == "\n":
            element.append(made("br"))
        elif piece:
            letters = made("t")
            letters.text = piece
            letters.set(qn("xml:space"), "preserve")
            element.append(letters)
    return element


def field(code: str, look: Look, shown: str) -> list[Element]:
    """The runs of a field that Word keeps up to date, with what it shows until then."""
    instruction = made("instrText")
    instruction.text = f" {code} "
    instruction.set(qn("xml:space"), "preserve")
    parts = (
        made("fldChar", fldCharType="begin"),
        instruction,
        made("fldChar", fldCharType="separate"),
        None,
        made("fldChar", fldCharType="end"),
    )
    return [run(shown, look) if part is None else made("r", run_properties(look), part) for part in parts]


class Tab(NamedTuple):
    """A tab stop, in millimetres from the text's left edge."""

    at: float
    kind: str = "left"
    leader: str = "none"


class Lay(NamedTuple):
    """How a paragraph is laid: indents in millimetres; room before, after and inside a box in points."""

    style: str = "Normal"
    align: Align | None = None
    left: float = 0
    right: float = 0
    first: float = 0
    before: float | None = None
    after: float | None = None
    line: tuple[float, str] | None = None
    tabs: tuple[Tab, ...] = ()
    keep: bool = False
    boxed: tuple[str, ...] = ()
    inset: float = 0
    shade: str = ""


def paragraph(lay: Lay, mark: Look, *runs: Element) -> Element:
    """One paragraph; `mark` is how what an officer types at its end will look."""
    return made("p", _paragraph_properties(lay, mark), *runs)


def _paragraph_properties(lay: Lay, mark: Look) -> Element:
    first = {"firstLine": twips(lay.first)} if lay.first > 0 else {"hanging": twips(-lay.first)} if lay.first else {}
    indented = lay.left or lay.right or lay.first
    return made(
        "pPr",
        made("pStyle", val=lay.style.replace(" ", "")),
        made("keepNext") if lay.keep else None,
        made("pBdr", *(_edge(lay, side) for side in lay.boxed)) if lay.boxed else None,
        made("shd", val="clear", color="auto", fill=lay.shade) if lay.shade else None,
        made("tabs", *(made("tab", val=tab.kind, leader=tab.leader, pos=twips(tab.at)) for tab in lay.tabs))
        if lay.tabs
        else None,
        _spacing(lay),
        made("ind", left=twips(lay.left), right=twips(lay.right), **first) if indented else None,
        made("jc", val=_JUSTIFICATION[lay.align]) if lay.align else None,
        run_properties(mark),
    )


def _edge(lay: Lay, side: str) -> Element:
    space = round(min(31, lay.inset)) if side in ("top", "bottom") else 0
    return made(side, val="single", sz=4, space=space, color="auto")


def _spacing(lay: Lay) -> Element | None:
    values: dict[str, object] = {}
    if lay.before is not None:
        values["before"] = round(lay.before * 20)
    if lay.after is not None:
        values["after"] = round(lay.after * 20)
    if lay.line is not None:
        height, rule = lay.line
        values |= {"line": min(31680, max(20, round(height * 20))), "lineRule": rule}
    return made("spacing", **values) if values else None
