"""Taking evidence out of the file: in folders by indicator, item, activity and month; of risks by risk and period."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path, PurePath
from typing import NamedTuple
from urllib.parse import quote

from ita_desktop import disk
from ita_desktop.domain.dates import MONTH_NAMES
from ita_desktop.domain.errors import DiskFull, FileProblem, Problem
from ita_desktop.domain.evidence import EntryKey, Kind, Shown, safe_name
from ita_desktop.domain.fiscal_year import Month, months_of
from ita_desktop.domain.measures import spans
from ita_desktop.domain.risk_watch import period
from ita_desktop.services.session import Session

_ROOM = 16 * 2**20  # what the folders and the disk itself take besides
_GONE, _LOOSE, _RISKS = "กิจกรรมที่ไม่อยู่ในแผนแล้ว", "ไม่ได้ผูกกับกิจกรรม", "ความเสี่ยง"
_ORIGINAL, _SIGNED, _OFFICE = "ต้นฉบับ", "แบบที่ลงนามแล้ว", "ทั้งสำนักงานเขต"
Step = Callable[[int, int], object]


class TakenOut(NamedTuple):
    """What was written: where, how many files, and of how many pieces of evidence."""

    folder: Path
    files: int
    pieces: int


class _Outgoing(NamedTuple):
    """One file to write: its place in the folder, and the evidence of which it is the content."""

    place: PurePath
    shown: Shown
    original: bool = False


def take_out(
    opened: Session, year: int, folder: Path, months: Sequence[Month] = (), *, tell: Step | None = None
) -> TakenOut:
    """Write the evidence of a year, or of some months, into an empty folder; each file is whole or not there."""
    from ita_desktop.documents.outgoing import write_data

    opened.years.require(year, *months)
    sizes = {one.shown.id: one.size for one in opened.evidence.of_year(year)}
    files = list(_files(opened, year, months))
    if not files:
        raise Problem("evidence_none", year=year)
    _check_place(folder, sum(sizes.get(file.shown.id, 0) for file in files))
    for number, file in enumerate(files):
        if tell:
            tell(number, len(files))
        write_data(folder / file.place, lambda: _content(opened, file))  # noqa: B023 - called before the next one
    return TakenOut(folder, len(files), len({file.shown.id for file in files}))


def _content(opened: Session, file: _Outgoing) -> bytes:
    shown = file.shown
    if shown.kind is Kind.LINK:
        return f"[InternetShortcut]\r\nURL={quote(shown.url, safe=_OF_ADDRESSES)}\r\n".encode()
    return opened.evidence.original(shown.id) if file.original else opened.evidence.picture(shown.id)


_OF_ADDRESSES = "%:/?#[]@!$&'()*+,;=~-._"


def _check_place(folder: Path, size: int) -> None:
    """Refuse a folder with something in it, and a drive without room."""
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise FileProblem("evidence_folder_used", name=folder.name)
        there = next(one for one in (folder, *folder.absolute().parents) if one.exists())
        if shutil.disk_usage(there).free < size + _ROOM:
            problem = disk.disk_full(folder)
            raise DiskFull("output_disk_full", **problem.values)
    except OSError as error:
        raise disk.from_os(error, folder) from error


def _files(opened: Session, year: int, months: Sequence[Month]) -> Iterator[_Outgoing]:
    """Every file in its place: the evidence of each entry and risk, signed forms, then what serves none."""
    of_year = opened.evidence.of_year(year)
    with_original = {one.shown.id for one in of_year if one.has_original}
    folders = _folders(opened, year)
    for (uid, month), served in opened.evidence.of_entries(year, months).items():
        folder = folders.get(uid) or _gone(opened, (uid, month))
        yield from _in_folder(folder / _named(month), served, with_original)
    numbers = {risk.uid: (number, risk.named) for number, risk in enumerate(opened.risks.listed(year), 1)}
    for (risk, key), served in opened.evidence.of_risks(year).items():
        told = period(year, key)
        if not months or (told and set(told.months) & set(months)):
            number, named = numbers[risk]
            folder = PurePath(_RISKS) / safe_name(f"{number:02d} {named}")
            yield from _in_folder(folder / safe_name(told.named) if told else folder, served, with_original)
    shown = {one.shown.id: one.shown for one in of_year}
    signed = {folder: [shown[page] for page in pages] for folder, pages in _signed(opened, year, months).items()}
    for folder, pages in signed.items():
        yield from _in_folder(folder, pages, with_original)
    if not months:
        filed = {page.id for pages in signed.values() for page in pages}
        loose = [one.shown for one in of_year if not (one.entries or one.risks or one.shown.id in filed)]
        yield from _in_folder(PurePath(_LOOSE), loose, with_original)


def _signed(opened: Session, year: int, months: Sequence[Month]) -> dict[PurePath, list[int]]:
    """The pictures of signed forms that came back, by the folder of their month and ฝ่าย."""
    names = {section.key: section.name for section in opened.office.sections() if section.key}
    found: dict[PurePath, list[int]] = {}
    for month in months or months_of(year):
        for page in opened.month_forms.pages(year, month):
            if page.evidence:
                folder = PurePath(_SIGNED) / _named(month) / safe_name(names.get(page.section, _OFFICE))
                found.setdefault(folder, []).append(page.evidence)
    return found


def _named(month: Month) -> str:
    """The folder of a month."""
    return f"{month} {MONTH_NAMES[month.month - 1]}"


def _in_folder(folder: PurePath, served: Sequence[Shown], with_original: set[int]) -> Iterator[_Outgoing]:
    """The files of one entry, numbered in their order."""
    for number, shown in enumerate(served, 1):
        told = PurePath(shown.name)
        name = f"{number:02d} {safe_name(shown.caption or told.stem or shown.url, 60)}"
        ending = {Kind.PHOTO: ".jpg", Kind.LINK: ".url"}.get(shown.kind, told.suffix.lower())
        yield _Outgoing(folder / f"{name}{ending}", shown)
        if shown.id in with_original:
            yield _Outgoing(folder / f"{name} ({_ORIGINAL}){told.suffix.lower() or '.jpg'}", shown, original=True)


def _folders(opened: Session, year: int) -> dict[str, PurePath]:
    """The folder of each activity of the plan: its indicator, the items that it serves, then itself by number."""
    found: dict[str, PurePath] = {}
    numbers = Counter[PurePath]()
    for row in opened.followups.year(year):
        items = spans(item.code for item in row.measure.items) or "ทั้งตัวชี้วัด"
        folder = PurePath(f"ตัวชี้วัด {row.measure.indicator or '-'}") / safe_name(items)
        numbers[folder] += 1
        found[row.activity.uid] = folder / safe_name(f"{numbers[folder]:02d} {row.activity.text}")
    return found


def _gone(opened: Session, key: EntryKey) -> PurePath:
    """The folder of an activity that has left the plan, by what it said when it was recorded."""
    uid, month = key
    return PurePath(_GONE) / safe_name(f"{opened.followups.entry(month, uid).wording} {uid[:4]}".strip())
