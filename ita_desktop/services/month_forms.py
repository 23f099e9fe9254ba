"""Monthly forms on paper: which pages went out, which came back, and filing what comes back by its code or by hand."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ita_desktop.domain import form_code
from ita_desktop.domain.dates import month_short
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.evidence import Kind
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.form_code import FormCode
from ita_desktop.services import packs
from ita_desktop.services.evidence import EvidenceDesk, Given, Ready
from ita_desktop.services.office import OfficeDesk
from ita_desktop.services.years import Years
from ita_desktop.store import evidence as evidence_rows
from ita_desktop.store import form_pages as store
from ita_desktop.store.form_pages import FormPage
from ita_desktop.store.office_file import OfficeFile

if TYPE_CHECKING:
    from ita_desktop.documents.incoming.photos import Photo

Step = Callable[[int, int], None]

__all__ = ["Filed", "FormPage", "MonthForms", "ScanPage", "read_scans"]


class ScanPage(NamedTuple):
    """A page that came back: where it lay, its picture, the code that it names, or why none was found."""

    name: str
    photo: Photo | None
    code: FormCode | None = None
    problem: Problem | None = None


class Filed(NamedTuple):
    """What came of filing: the pages that have their picture now, and those that a person must look at."""

    pages: tuple[FormPage, ...]
    left: tuple[ScanPage, ...]


def read_scans(given: Iterable[Given], tell: Step | None = None) -> list[ScanPage]:
    """Every page of pictures and PDFs with its code; needs no office file, so that it may be done beside the window."""
    files = list(given)
    found: list[ScanPage] = []
    for number, one in enumerate(files):
        if tell:
            tell(number, len(files))
        found += _pages_of(one)
    return found


def _pages_of(given: Given) -> Iterator[ScanPage]:
    from ita_desktop.documents.incoming import ours, scans

    try:
        data = given.read()
        pages = list(scans.pages(data, given.name))
    except Problem as problem:
        yield ScanPage(given.name, None, problem=problem)
        return
    printed = ours.is_printed_form(data)
    for number, scan in enumerate(pages, 1):
        name = f"{given.name} ({number})" if len(pages) > 1 else given.name
        code, why_not = _code(scan.said, name)
        if code and printed:
            why_not = Problem("scan_unsigned", name=name)
        yield ScanPage(name, scan.photo, code, why_not)


def _code(said: Sequence[str], name: str) -> tuple[FormCode | None, Problem | None]:
    """The one code among what the QR of a page say, or why there is none."""
    problem = Problem("scan_foreign" if said else "scan_unreadable", name=name)
    for text in said:
        try:
            return form_code.read(text), None
        except Problem as other:
            problem = other if text.strip().upper().startswith("ITA") else problem
    return None, problem


class MonthForms:
    """The monthly forms of one open office file."""

    def __init__(self, file: OfficeFile, years: Years, office: OfficeDesk, evidence: EvidenceDesk) -> None:
        self._file, self._years, self._office, self._evidence = file, years, office, evidence

    # --- reading --------------------------------------------------------------------------------------------

    def number(self, section: str | None) -> int:
        """The number of a ฝ่าย (by its name) in the codes of its forms; 0 is the whole office."""
        if not section:
            return 0
        known = self._keys()
        if section not in known:
            raise Problem("form_section_unknown", text=section, known=", ".join(known))
        return 1 + [one.key for one in packs.sections()].index(known[section])

    def name(self, number: int) -> str | None:
        """The name of the ฝ่าย with a number; None is the whole office."""
        key = _key(number)
        return next((name for name, one in self._keys().items() if key and one == key), None)

    def _keys(self) -> dict[str, str | None]:
        return {one.name: one.key for one in self._office.sections()}

    def pages(self, year: int, month: Month) -> list[FormPage]:
        """Every page of a month that was printed or came back, by ฝ่าย and page."""
        return store.of_month(self._file.connection, year, month)

    def pages_out(self, year: int, month: Month) -> list[FormPage]:
        """The pages of a month that were printed and have not come back."""
        return [page for page in self.pages(year, month) if page.is_out]

    # --- out ------------------------------------------------------------------------------------------------

    def printed(self, pdf: Path) -> list[FormCode]:
        """Remember the pages of a PDF that goes to the printer or into a file; says their codes."""
        codes = codes_in(pdf)
        if not codes:
            return []
        self._require_changeable(codes)
        now = _now()
        pages = Counter((code.month, code.section) for code in codes)
        with self._file.step("form_printed", month=month_short(codes[0].month), count=len(codes)):
            for code in codes:
                self._print(code, pages[code.month, code.section], now)
            for month, section in pages:
                self._forget_beyond(month, section, pages[month, section])
        return codes

    def _print(self, code: FormCode, pages: int, moment: str) -> FormPage:
        return store.print_page(self._file.connection, code, _key(code.section), pages, moment)

    def _forget_beyond(self, month: Month, section: int, pages: int) -> None:
        """A form that has become shorter does not wait for the pages that it had."""
        for page in self.pages_out(month.fiscal_year, month):
            if form_code.read(page.code).section == section and page.page > pages:
                store.forget(self._file.connection, page.id)

    # --- back -----------------------------------------------------------------------------------------------

    def file_scans(self, scans: Sequence[ScanPage]) -> Filed:
        """Put pages to their month and ฝ่าย by their codes, in one step; the others come back with the reason."""
        wanted: dict[FormCode, ScanPage] = {}
        left: list[ScanPage] = []
        for scan in scans:
            problem = scan.problem or self._refusal(scan)
            if problem is None and scan.code in wanted:
                problem = Problem("scan_twice", name=scan.name, code=scan.code)
            if problem is None and scan.code:
                wanted[scan.code] = scan
            else:
                left.append(scan._replace(problem=problem))
        return Filed(tuple(self._file_all(wanted)), tuple(left))

    def file_by_hand(self, scan: ScanPage, month: Month, section: str | None, page: int) -> FormPage:
        """Put a page where a person says; a picture that is there already gives way."""
        code = FormCode(self._office.read().district_code, month, self.number(section), page)
        if not 1 <= page <= form_code.PAGES:
            raise Problem("form_page_unknown", page=page, most=form_code.PAGES)
        self._require_changeable([code])
        return self._file_all({code: scan})[0]

    def _refusal(self, scan: ScanPage) -> Problem | None:
        """Why a page can't be filed by its code."""
        code = scan.code
        if code is None:
            return Problem("scan_unreadable", name=scan.name)
        if code.district != self._office.read().district_code:
            return Problem("scan_other_office", name=scan.name, code=code)
        try:
            self._require_changeable([code])
        except Problem as problem:
            return problem
        known = store.by_code(self._file.connection, code)
        return Problem("scan_filed_before", name=scan.name, code=code) if known and not known.is_out else None

    def _file_all(self, scans: dict[FormCode, ScanPage]) -> list[FormPage]:
        if not scans:
            return []
        db, now = self._file.connection, _now()
        found = []
        with self._file.step("form_filed", count=len(scans), month=month_short(next(iter(scans)).month)):
            for code, scan in scans.items():
                page = store.by_code(db, code) or self._print(code, code.page, now)  # by another copy of the file
                evidence_id = self._keep(code, scan)
                store.file_page(db, page.id, evidence_id, now)
                if page.evidence:
                    evidence_rows.remove_unused(db, [page.evidence])
                found.append(page._replace(filed_at=now, evidence=evidence_id))
        return found

    def _keep(self, code: FormCode, scan: ScanPage) -> int:
        """Keep the picture of a page among the evidence of its year."""
        photo, year = scan.photo, code.month.fiscal_year
        if photo is None:
            raise scan.problem or Problem("scan_unreadable", name=scan.name)
        ready = Ready(
            Kind.PHOTO, f"{code}.jpg", hashlib.sha256(photo.data).hexdigest(), photo.data, "image/jpeg",
            photo.thumbnail, width=photo.width, height=photo.height,
        )  # fmt: skip
        return self._evidence.add(year, (), [self._evidence.hold(year, ready)]).ids[0]

    def _require_changeable(self, codes: Iterable[FormCode]) -> None:
        """Whether the years of some pages are in the file, and may be changed."""
        known = {one.year for one in self._years.listed()}
        for year in {code.month.fiscal_year for code in codes}:
            if year not in known:
                raise Problem("form_year_unknown", year=year)
            self._years.require_unlocked(year)


def _key(number: int) -> str:
    """The ฝ่าย with a number in codes; "" is the whole office."""
    return (packs.sections()[number - 1].key or "") if number else ""


def codes_in(pdf: Path) -> list[FormCode]:
    """The codes that stand on the pages of a PDF, in their order."""
    from ita_desktop.documents import pdfium

    with pdfium.opened(pdf) as document:
        found = [form_code.found_in(page.get_textpage().get_text_bounded()) for page in document]
    return [code for code in found if code]


def _now() -> str:
    return dt.datetime.now().astimezone().isoformat(timespec="seconds")
