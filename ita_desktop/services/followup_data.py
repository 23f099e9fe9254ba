"""The follow-up as data: the shape that the command line prints and that other programs read."""

from __future__ import annotations

from typing import Any

from ita_desktop.services.followups import TEXTS, CheckLine


def as_data(line: CheckLine) -> dict[str, Any]:
    """One activity in one month as the command line prints it."""
    entry = line.entry
    return {
        "month": str(line.month),
        "items": [item.code for item in line.measure.items] if line.measure else [],
        "activity": line.text,
        "responsible": list(line.owners),
        "status": entry.status.value,
        "due": line.due,
        "overdue": line.overdue,
        **{name: getattr(entry, name) for name in TEXTS},
        "quantity": None if entry.quantity is None else float(entry.quantity),
        "event_date": entry.event_date and entry.event_date.isoformat(),
        "remark": entry.remark,
        "approved_on": entry.approved_on and entry.approved_on.isoformat(),
        "entered_by": entry.entered_by,
        "entered_at": entry.entered_at,
        "late": entry.late,
    }
