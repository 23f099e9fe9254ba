"""Papers of ours given back to the window's imports: each says what the file is, and takes nothing."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from store.content import content, database

from ita_desktop.services import papers
from ita_desktop.services.plan_imports import Kind
from ita_desktop.ui import messages
from ita_desktop.ui.dialogs.form_kinds import MonthForms
from ita_desktop.ui.dialogs.imports import ImportDialog, items_job, scores_job
from ita_desktop.ui.dialogs.merge import MergeDialog
from ita_desktop.ui.dialogs.plan_import import PlanImportDialog

YEAR = 2566
FILES = ("director.xlsx", "director.docx", "director.pdf", "followup-form.docx", "report-6.docx", "plan.pdf")


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """Papers of a new office, as files."""
    return tmp_path_factory.mktemp("made")


@pytest.fixture
def given(request, made, office):
    """One of them."""
    if not (made / request.param).exists():
        papers.export(office, request.param.partition(".")[0], YEAR, made / request.param)
    return made / request.param


def dropped(dialog, path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    nothing = (Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier)
    dialog.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, *nothing))


def chosen(dialog, path):
    dialog.choose()


WAYS = {
    "plan": (lambda desk: PlanImportDialog(None, desk, YEAR), dropped),
    "report": (lambda desk: PlanImportDialog(None, desk, YEAR, Kind.REPORT), chosen),
    "scores": (lambda desk: ImportDialog(None, desk, scores_job(desk, YEAR)), chosen),
    "items": (lambda desk: ImportDialog(None, desk, items_job(desk, YEAR)), chosen),
}


@pytest.mark.parametrize("given", FILES, indirect=True)
@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_an_import_says_what_the_file_is(desk, given, way, in_front, qtbot, monkeypatch):
    make, give = way
    monkeypatch.setattr(messages, "choose_plan", lambda *_: given)
    monkeypatch.setattr(messages, "choose_source", lambda *_: given)
    before, dialog = content(database(desk.session)), in_front(make(desk))
    give(dialog, given)
    qtbot.waitUntil(lambda: dialog.trouble.isVisible() and not dialog.acts.busy)
    said = dialog.trouble.accessibleName()
    assert f"{given.name} คือ" in said and "โปรแกรมนี้" in said
    assert content(database(desk.session)) == before


@pytest.mark.parametrize("given", FILES, indirect=True)
def test_merging_forms_says_what_the_file_is(desk, given, in_front, qtbot):
    dialog = in_front(MergeDialog(None, desk, MonthForms(desk, YEAR)))
    dialog.read([given])
    qtbot.waitUntil(lambda: bool(dialog.returned.forms))
    problem = dialog.returned.forms[0].problem
    assert problem and problem.code.startswith("ours_") and problem.values["name"] == given.name
