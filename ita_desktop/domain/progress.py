"""How far an activity has come in its year, out of the months in which it fell due."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping
from enum import StrEnum

from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.followup import OPEN, Status, is_overdue


class Progress(StrEnum):
    """Where an activity stands; each is in one of these."""

    DONE = "done"
    DOING = "doing"
    WAITING = "waiting"
    LATE = "late"
    NOT_DONE = "not-done"


PROGRESS_WORDS = {
    Progress.DONE: "แล้วเสร็จ", Progress.DOING: "กำลังดำเนินการ", Progress.WAITING: "ยังไม่ถึงกำหนด",
    Progress.LATE: "ล่าช้า", Progress.NOT_DONE: "ไม่ได้ดำเนินการ",
}  # fmt: skip
"""How papers say it."""


def late_months(due: Collection[Month], statuses: Mapping[Month, Status], today: dt.date) -> list[Month]:
    """The months that still wait although they are over, the earliest first."""
    return sorted(month for month in due if is_overdue(statuses.get(month, Status.NOT_STARTED), month, today))


def progress(due: Collection[Month], statuses: Mapping[Month, Status], today: dt.date) -> Progress:
    """Late while one month waits; done when every month that asks for it is settled and the last one was done."""
    if late_months(due, statuses, today):
        return Progress.LATE
    begun = {month: status for month, status in statuses.items() if status is not Status.NOT_STARTED}
    if not begun:
        return Progress.WAITING
    if any(statuses.get(month, Status.NOT_STARTED) in OPEN for month in due) or begun[max(begun)] in OPEN:
        return Progress.DOING
    return Progress.DONE if begun[max(begun)] is Status.DONE else Progress.NOT_DONE
