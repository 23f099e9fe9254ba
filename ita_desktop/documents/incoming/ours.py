"""Papers that this program made and that are given back to it: what each is, and where it belongs instead."""

from __future__ import annotations

import zipfile

from ita_desktop.documents import origin, pdfium, risk_form_seal, section_seal
from ita_desktop.documents.incoming.markup import parse_xml
from ita_desktop.documents.incoming.package import open_package, related
from ita_desktop.domain.errors import Problem

_PDF = b"%PDF-"
_CORE = "{http://schemas.openxmlformats.org/package/2006/metadata/core-properties}keywords"
_TITLE = "{http://purl.org/dc/elements/1.1/}title"


def refuse(data: bytes, name: str) -> None:
    """Raise a Problem over a paper of ours that holds nothing to read; a plan without its seal is read like any."""
    printed = data.startswith(_PDF)
    kind, title = _as_pdf(data) if printed else _as_package(data, name)
    if kind and (code := _why_not(data, name, kind, printed=printed)):
        raise Problem(code, name=name, title=title)


def is_printed_form(data: bytes) -> bool:
    """Whether this is a monthly form as we made it, and no scan of one."""
    return data.startswith(_PDF) and _as_pdf(data)[0] == origin.FORM


def _why_not(data: bytes, name: str, kind: str, *, printed: bool) -> str:
    """Which sentence refuses a file of ours, if any."""
    if kind == origin.FORM:
        return "ours_month_form"
    if printed:
        return "ours_plan_printed" if kind == origin.PLAN else "ours_paper"
    sealed = _sealed(data, name) if kind in (origin.PLAN, origin.WORKBOOK) else ""
    return sealed or ("" if kind == origin.PLAN else "ours_paper")


def _sealed(data: bytes, name: str) -> str:
    """Which sentence refuses a file that can be read again, but not as what was asked for."""
    from ita_desktop.documents.incoming import own_plan, own_risks, sealed_book

    if own_plan.is_own_plan(data):
        return "ours_plan"
    if own_risks.is_own_risks(data):
        return "ours_risks"
    with open_package(data, name) as package:
        lines = sealed_book.seal_lines(package) if "xl/workbook.xml" in package.namelist() else []
    if risk_form_seal.read(lines):
        return "ours_risk_form"
    return "ours_section_form" if section_seal.read(lines) else ""


def _as_pdf(data: bytes) -> tuple[str, str]:
    """Kind and title that a PDF names; a broken one names none."""
    try:
        with pdfium.opened(data) as pdf:
            said = pdf.get_metadata_dict()
    except Exception:  # noqa: BLE001 - whoever reads it next says what is wrong
        return "", ""
    return origin.kind_in(said.get("Keywords", "")), said.get("Title", "")


def _as_package(data: bytes, name: str) -> tuple[str, str]:
    """The same of a Word or Excel file."""
    try:
        with open_package(data, name) as package:
            return _properties(package, name)
    except Exception:  # noqa: BLE001 - the same
        return "", ""


def _properties(package: zipfile.ZipFile, name: str) -> tuple[str, str]:
    core = related(package, "").get("core-properties")
    if core is None:
        return "", ""
    root = parse_xml(package.read(core), name)
    return origin.kind_in(root.findtext(_CORE) or ""), root.findtext(_TITLE) or ""
