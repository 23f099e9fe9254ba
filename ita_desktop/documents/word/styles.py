"""The named styles of our papers and the settings that make Word lay Thai out as offices know it."""

from __future__ import annotations

from typing import NamedTuple

from docx.document import Document as Docx
from docx.oxml.ns import nsdecls
from docx.oxml.parser import parse_xml

from ita_desktop.documents.word.xml import FONT

PROSE, TABLE, CAPTION, TITLE, COVER, LABEL, HEAD = 16, 14, 13, 18, 29, 20, 12
"""Sizes in points of TH SarabunPSK: running text, tables, captions, titles, cover, labels of a memo, running head."""


class _Style(NamedTuple):
    name: str
    size: float
    bold: bool = False
    paragraph: str = ""
    follows: str = ""


_KEEP, _CENTRE = "<w:keepNext/><w:keepLines/>", '<w:jc w:val="center"/>'
_STYLES = (
    _Style("heading 1", PROSE, True, f'{_KEEP}<w:spacing w:before="200" w:after="60"/><w:outlineLvl w:val="0"/>'),
    _Style("heading 2", PROSE, True, f'{_KEEP}<w:spacing w:before="140" w:after="40"/><w:outlineLvl w:val="1"/>'),
    _Style("heading 3", PROSE, True, f'{_KEEP}<w:spacing w:before="100" w:after="20"/><w:outlineLvl w:val="2"/>'),
    _Style("Title", TITLE, True, f'{_KEEP}<w:spacing w:after="120"/>{_CENTRE}'),
    _Style("caption", CAPTION, True, f'{_KEEP}<w:spacing w:before="120" w:after="40"/>'),
    _Style("header", HEAD),
    _Style("footer", HEAD),
    _Style("ITA Prose", PROSE, paragraph='<w:spacing w:after="120"/>', follows="ITA Prose"),
    _Style("ITA Point", PROSE, follows="ITA Point"),
    _Style("ITA Cell", TABLE, follows="ITA Cell"),
    _Style("ITA Column Title", TABLE, True, _CENTRE, follows="ITA Column Title"),
    _Style("ITA Picture", CAPTION, paragraph=_CENTRE),
    _Style("ITA Note", CAPTION, paragraph='<w:spacing w:before="40" w:after="120"/>'),
    _Style("ITA Signature", PROSE, paragraph=_CENTRE, follows="ITA Signature"),
    _Style("ITA Memo", PROSE),
    _Style("ITA Cover", COVER, paragraph=_CENTRE),
    _Style("ITA Spacer", 1),
)

_MARGINS = "".join(f'<w:{side} w:w="{{}}" w:type="dxa"/>' for side in ("top", "left", "bottom", "right"))
_TABLES = (("ITA Table", _MARGINS.format(28, 74, 57, 74)), ("ITA Layout", _MARGINS.format(0, 0, 0, 0)))
"""Tables of content, and tables that only put blocks side by side."""

_SETTINGS = f"""<w:settings {nsdecls("w")}>
<w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>
<w:compat><w:doNotExpandShiftReturn/>
<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>
<w:compatSetting w:name="overrideTableStyleFontSizeAndJustification"
 w:uri="http://schemas.microsoft.com/office/word" w:val="1"/>
<w:compatSetting w:name="enableOpenTypeFeatures" w:uri="http://schemas.microsoft.com/office/word" w:val="1"/>
<w:compatSetting w:name="doNotFlipMirrorIndents" w:uri="http://schemas.microsoft.com/office/word" w:val="1"/>
</w:compat><w:themeFontLang w:val="en-US" w:bidi="th-TH"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/>
</w:settings>"""


def set_up(docx: Docx) -> None:
    """Give an empty document our styles and settings instead of those of python-docx."""
    for element, xml in ((docx.styles.element, _styles_xml()), (docx.settings.element, _SETTINGS)):
        element[:] = list(parse_xml(xml))


def add_cell_style(docx: Docx, name: str) -> None:
    """Give a document one more style for the words of a table."""
    style = _paragraph_style(_Style(name, TABLE, follows=name))
    docx.styles.element.append(parse_xml(style.replace("<w:style ", f"<w:style {nsdecls('w')} ", 1)))


def _styles_xml() -> str:
    return (
        f"<w:styles {nsdecls('w')}><w:docDefaults><w:rPrDefault>{_letters(PROSE)}</w:rPrDefault>"
        '<w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>'
        "</w:pPrDefault></w:docDefaults>"
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>'
        f"{_letters(PROSE)}</w:style>"
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:semiHidden/></w:style>'
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:semiHidden/>'
        f'<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>{_MARGINS.format(0, 108, 0, 108)}</w:tblCellMar>'
        "</w:tblPr></w:style>"
        + "".join(map(_paragraph_style, _STYLES))
        + "".join(_table_style(name, margins) for name, margins in _TABLES)
        + "</w:styles>"
    )


def _letters(size: float, bold: bool = False) -> str:
    return (
        f'<w:rPr><w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" w:eastAsia="{FONT}" w:cs="{FONT}"/>'
        f"{'<w:b/><w:bCs/>' if bold else ''}"
        f'<w:color w:val="000000"/><w:sz w:val="{round(size * 2)}"/><w:szCs w:val="{round(size * 2)}"/>'
        '<w:lang w:val="en-US" w:eastAsia="en-US" w:bidi="th-TH"/></w:rPr>'
    )


def _paragraph_style(style: _Style) -> str:
    ours = ' w:customStyle="1"' if style.name.startswith("ITA") else ""
    return (
        f'<w:style w:type="paragraph"{ours} w:styleId="{style_id(style.name)}"><w:name w:val="{style.name}"/>'
        f'<w:basedOn w:val="Normal"/><w:next w:val="{style_id(style.follows or "ITA Prose")}"/><w:qFormat/>'
        f"<w:pPr>{style.paragraph}</w:pPr>{_letters(style.size, style.bold)}</w:style>"
    )


def _table_style(name: str, margins: str) -> str:
    return (
        f'<w:style w:type="table" w:customStyle="1" w:styleId="{style_id(name)}"><w:name w:val="{name}"/>'
        '<w:basedOn w:val="TableNormal"/>'
        f'<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>{margins}</w:tblCellMar></w:tblPr></w:style>'
    )


def style_id(name: str) -> str:
    """The key under which a paragraph names a style."""
    return name.replace(" ", "")
