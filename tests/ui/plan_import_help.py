"""The import guide over a new office of 2566, and a plan for it of which some rows are not sure."""

from pathlib import Path

from documents.invented_plan import PLAN, TITLES
from documents.plan_files import Sheet, write
from documents.plan_rows import Layout, plan_rows

from ita_desktop.documents.incoming import grid
from ita_desktop.services import sources
from ita_desktop.services.plan_imports import Kind
from ita_desktop.ui.dialogs.plan_import import PlanImportDialog
from ita_desktop.ui.dialogs.plan_import_reading import Looked, tables_of

YEAR = 2566


def plan_in(folder: Path) -> Path:
    """A Word plan in the layout with eight columns."""
    sheet = Sheet(Layout.DUSIT.value, plan_rows(PLAN, Layout.DUSIT), TITLES)
    return write(folder / "แผนปี 2566.docx", sheet)


def guides(window, in_front):
    """Opens the guide over a new office of 2566, in front."""

    def opened(kind=Kind.PLAN):
        return in_front(PlanImportDialog(window, window.workspace.desk, YEAR, kind))

    opened.window = window
    return opened


def in_doubt(dialog, plan_file):
    """The guide at its rows, over the plan with doubts."""
    found = dialog.desk.session.plan_imports.read(sources.from_file(plan_file), YEAR)
    dialog._show(Looked(sources.from_file(plan_file), with_doubts(found), tables_of(found)))
    dialog.go_on()
    return dialog


def with_doubts(found):
    """Four codes read by sequence, one owner guessed, one row without an item, one repair."""
    doubt = {0: "owner_guessed", 1: "code_read", 6: "code_by_sequence", 7: "code_by_sequence", 8: "code_by_sequence"}
    values = {"printed": "เทคนิค", "name": "ฝ่ายเทศกิจ", "code": "I1"}
    lines = list(found.lines)
    for number, rule in doubt.items():
        read = lines[number].read
        made = grid.Doubt.at(read.place, rule, **values)
        lines[number] = lines[number]._replace(read=read._replace(doubts=(made,)))
    homeless = lines[9].becomes._replace(items=(), indicator=None)
    lines[9] = lines[9]._replace(becomes=homeless, read=lines[9].read._replace(doubts=()))
    return found._replace(lines=tuple(lines))


def measures(dialog):
    return dialog.desk.session.plans.measures(YEAR)


def cell(dialog, path):
    return next(one for one in dialog.review.cells if one.path == path)
