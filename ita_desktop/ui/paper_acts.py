"""Papers from the window: looked at before they are printed, or written as Word and Excel."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ita_desktop.services import papers, session
from ita_desktop.services.finding import Place
from ita_desktop.ui import messages
from ita_desktop.ui.speech import tr
from ita_desktop.ui.tasks import Progress

if TYPE_CHECKING:
    from ita_desktop.ui.main_window import MainWindow


def preview(window: MainWindow, place: Place) -> None:
    """Show a paper as it will be printed."""
    from ita_desktop.ui.dialogs.paper_options import PaperOptions
    from ita_desktop.ui.dialogs.preview import Preview

    if not (window.session and place.year):
        return
    file, year, paper = window.session.path, place.year, papers.PAPERS[place.key]
    options = PaperOptions(paper)

    def make(path: Path, progress: Progress) -> object:
        with session.open_to_read(file) as opened:
            return papers.export(opened, place.key, year, path, options.choice, step=progress.step)

    name = papers.suggested_name(window.session, place.key, year)
    shown = options if paper.has_choices else None
    looked_at = Preview(window, window.tasks, name, f"{name}.pdf", make, shown, paper.endings)
    options.changed.connect(looked_at.refresh)
    looked_at.run()


def export(window: MainWindow, place: Place, ending: str) -> None:
    """Write a paper where the person wants it, beside the window."""
    if not (window.session and window.workspace and place.year):
        return
    file, year = window.session.path, place.year
    suggested = Path.home() / f"{papers.suggested_name(window.session, place.key, year)}{ending}"
    target = messages.choose_paper(window, suggested)
    if target is None:
        return

    def make(progress: Progress) -> object:
        with session.open_to_read(file) as opened:
            return papers.export(opened, place.key, year, target, step=progress.step)

    task = window.tasks.in_pool(make)
    task.finished.connect(lambda _: window.tell(tr("%1 is made.").replace("%1", target.name)))
    task.failed.connect(lambda problem: messages.tell(window, problem))
    window.workspace.working.watch(task, tr("Making %1…").replace("%1", target.name))
