"""Evidence out of the file, from the window: a year as files in folders."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ita_desktop.services import session
from ita_desktop.ui import messages
from ita_desktop.ui.speech import tr
from ita_desktop.ui.tasks import Progress

if TYPE_CHECKING:
    from ita_desktop.services.evidence_out import TakenOut
    from ita_desktop.ui.main_window import MainWindow


def take_out(window: MainWindow) -> None:
    """Write the evidence of the year that is looked at into a new folder, beside the window."""
    if not (window.session and window.workspace):
        return
    file, year = window.session.path, window.workspace.desk.view.year
    place = messages.choose_folder(window, window.preferences.folder)
    if place is None:
        return
    folder = _new_folder(place, year)

    def write(progress: Progress) -> TakenOut:
        from ita_desktop.services import evidence_out

        with session.open_to_read(file) as opened:
            return evidence_out.take_out(opened, year, folder, tell=progress.step)

    def tell(made: TakenOut) -> None:
        window.tell(tr("%n files of evidence lie in %1.", "", made.files).replace("%1", made.folder.name))

    task = window.tasks.in_pool(write)
    task.finished.connect(tell)
    task.failed.connect(lambda problem: messages.tell(window, problem))
    window.workspace.working.watch(task, tr("Taking out evidence…"))


def _new_folder(place: Path, year: int) -> Path:
    """A folder of its own, so that nothing that lies there is mixed up with it."""
    name = tr("Evidence of %1").replace("%1", str(year))
    names = (name, *(f"{name} ({number})" for number in range(2, 100)))
    return next((place / one for one in names if not (place / one).exists()), place / name)
