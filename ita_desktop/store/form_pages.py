"""Pages of monthly forms that went out on paper, as rows, and which of them came back."""

from __future__ import annotations

from sqlite3 import Connection
from typing import NamedTuple

from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.form_code import FormCode
from ita_desktop.store.rows import Row, delete, insert, select, update


class FormPage(NamedTuple):
    """One page: its code, its ฝ่าย by key ("" the whole office), when it was printed, and the picture that came back."""

    code: str
    month: Month
    section: str
    page: int
    pages: int
    printed_at: str
    filed_at: str = ""
    evidence: int | None = None
    id: int = 0

    @property
    def is_out(self) -> bool:
        """Whether it has not come back yet."""
        return not self.filed_at


_SELECT = """SELECT form_page.*, section.key AS section FROM form_page LEFT JOIN section ON section.id = section_id"""


def of_month(db: Connection, fiscal_year: int, month: Month) -> list[FormPage]:
    """The pages of a month, by ฝ่าย and page; those of the whole office first."""
    sql = f"{_SELECT} WHERE fiscal_year = ? AND month = ? ORDER BY section.place, section_id, page"
    return [_page(row) for row in select(db, sql, (fiscal_year, str(month)))]


def by_code(db: Connection, code: FormCode) -> FormPage | None:
    """The page with a code."""
    return next((_page(row) for row in select(db, f"{_SELECT} WHERE code = ?", (str(code),))), None)


def print_page(db: Connection, code: FormCode, section: str, pages: int, moment: str) -> FormPage:
    """Remember that a page was printed, or was so again."""
    known = by_code(db, code)
    if known:
        update(db, "form_page", known.id, pages=pages, printed_at=moment)
        return known._replace(pages=pages, printed_at=moment)
    row_id = insert(
        db, "form_page", code=str(code), fiscal_year=code.month.fiscal_year, month=str(code.month),
        section_id=_section_id(db, section), page=code.page, pages=pages, printed_at=moment,
    )  # fmt: skip
    return FormPage(str(code), code.month, section, code.page, pages, moment, id=row_id)


def file_page(db: Connection, page_id: int, evidence_id: int, moment: str) -> None:
    """Remember the picture of a page that came back."""
    update(db, "form_page", page_id, evidence_id=evidence_id, filed_at=moment)


def forget(db: Connection, page_id: int) -> None:
    """Take a page away that the form has no longer."""
    delete(db, "form_page", page_id)


def _section_id(db: Connection, key: str) -> int | None:
    row = db.execute("SELECT id FROM section WHERE key = ?", (key,)).fetchone()
    return int(row[0]) if row else None


def _page(row: Row) -> FormPage:
    return FormPage(
        row["code"], Month.parse(row["month"]), row["section"] or "", row["page"], row["pages"], row["printed_at"],
        row["filed_at"], row["evidence_id"], row["id"],
    )  # fmt: skip
