"""A year without risks: why there is nothing to see, and the ways to begin its register."""

from __future__ import annotations

from functools import partial

from ita_desktop.services.finding import Place
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.speech import tr
from ita_desktop.ui.tabs.keyed import keyed
from ita_desktop.ui.widgets.notices import Act, EmptyState, Way


def without_risks(desk: Desk, year: int, *, begin: Act, paste: Act) -> EmptyState:
    """Typical risks, those of an earlier year or else a pasted table, or the first one written by hand."""
    title = tr("Fiscal year %1 has no risks yet").replace("%1", str(year))
    words = tr("Every section looks for at least one matter in which corruption could happen.")
    library = Way(
        tr("Start from typical risks"),
        tr("Nine risks of a district office with cause, effect and a measure, to choose from and change."),
        tr("Choose risks"), partial(desk.go, Place("risk-library", "", year)), "book-open", advised=True,
    )  # fmt: skip
    carry = Way(
        tr("Carry risks over"),
        tr("Risks of an earlier year with what became of them; they are scored anew."),
        tr("Choose what to carry"), partial(desk.go, Place("risk-carry", "", year)), "calendar-plus",
    )  # fmt: skip
    table = Way(
        tr("Paste a table"),
        tr("From Excel or Word: copy it there with its headings, or copy one event a line."),
        tr("Paste"), paste, "clipboard-paste",
    )  # fmt: skip
    write = Way(
        tr("Write the first risk"), tr("What somebody could do wrong, at which step, and why."),
        tr("Begin"), begin, "pencil",
    )  # fmt: skip
    earlier = any(one < year for one in desk.session.risks.years())
    ways = (library, carry if earlier else table, write)
    if not desk.can_change(year):
        return EmptyState(title, words)
    made = EmptyState(title, words, ways)
    keyed(made, table.title, "Ctrl+V", paste, inside=True)
    return made
